<#-- A draft ordinance, or act where the place is a state. -->
<#include "lib.ftl">
<#assign Term = place.term>
<#assign settings = documents.ordinance>
<#assign asFindings = (choices.recitals!(law.article || place.isState)?then("findings", "recitals")) == "findings">
<#assign custody = inScope(["1", "2"])>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "ordinance" settings/>
<@sponsor settings "ordinance"/>

<@title>${(a(law.instrument) + " " + law.instrument + place.isState?then("", " of " + place.theStyle + ", " + place.state + ","))?upper_case} ${("relating to law enforcement and federal immigration enforcement" + (settings.chapter != "")?then("; adding Chapter " + settings.chapter + " to the " + codeName(), "") + "; providing for severability; and setting an effective date")?upper_case}</@title>

<#if !asFindings>
  <@facts "this " + law.instrument + " requires"/>
  <@whereas>the ${place.body} <@unknownNote>intends</@unknownNote> to set the policies below by ${law.instrument}; now, therefore,</@whereas>
</#if>

<@formula><#if law.clauseNote != ""><@note text=law.clauseNote>${law.clause}</@note><#else>${law.clause}</#if></@formula>

<@section id="short-title" heading="Short title">
  This ${law.instrument} may be cited as the ${place.style?starts_with(place.name)?then(place.style, place.name)} Law Enforcement and Immigration Policy ${law.Instrument}.
</@section>

<@section id="purpose" heading="Purpose">
  <@onTopics>This ${law.instrument} <#if asFindings><@unknownNote>sets</@unknownNote><#else>sets</#if> rules for ${Term} officials on</@onTopics>
</@section>

<#if asFindings && factCount() gt 0>
  <@section id="findings" heading="Findings">
    <@p>The ${place.body} finds that:</@p>
    <@items><@facts "this " + law.instrument + " requires"/></@items>
  </@section>
</#if>

<@section id="definitions" heading="Definitions" notes=["The model rules define no terms. These definitions are the project’s; 8 U.S.C. and the forms they name should be checked."]>
  <@p>In this ${law.instrument}:</@p>
  <#assign terms = definitions("this " + law.instrument, true)>
  <#if inScope(["8"])><#assign terms += [{"term": "Oversight body", "text": ""}]></#if>
  <@define terms/>
</@section>

<#list scope?filter(rule -> rule.id != "8") as rule>
  <@section id="rule-" + rule.id heading=rule.caption notes=rule.notes>
    <@p><@ruletext id=rule.id/></@p>
    <#if rule.id == "4" && (choices["rule-4"]!"model") == "local-duty"><@localDuty/></#if>
    <#if rule.id == "5" && (choices["rule-5"]!"model") == "state-law-exception">
      <@p><@note text="This paragraph departs from the model rule. It was chosen in the town file (choices.rule-5).">This section</@note> does not prohibit an inquiry that a state or federal statute or a court order requires.</@p>
    </#if>
  </@section>
</#list>

<#if inScope(["8"])>
  <#assign redress = scope?filter(rule -> rule.id == "8")[0]>
  <@section id="rule-8" heading=redress.caption notes=redress.notes>
    <@p><@ruletext id="8"/></@p>
  </@section>
  <@section id="complaint-procedure" heading="Complaint procedure" notes=["The model rule only opens a way to complain. The form, periods, outcome, and the bar on retaliation are proposals."]>
    <@items>
      <@item>The oversight body shall accept a complaint under <@ref to="rule-8"/> in person, by mail, or electronically, in any language, and without a notary or an oath.</@item>
      <@item>The oversight body shall acknowledge a complaint in writing within 10 days after receiving it.</@item>
      <@item>The oversight body shall investigate each complaint and, within 90 days after receiving it, give written findings to the person who filed it and to ${leader()}.</@item>
      <@item>Within 30 days after receiving the findings, ${leader()} shall <@sheriffNote>state</@sheriffNote> in writing to the oversight body and to the person who filed the complaint what action was taken.</@item>
      <@item>A ${Term} official shall not retaliate against a person for filing a complaint or for taking part in an investigation.</@item>
    </@items>
  </@section>
<#elseif report.in_writing?filter(f -> f.id == "8")?size gt 0>
  <#assign redress = report.in_writing?filter(f -> f.id == "8")[0]>
  <@section id="complaints" heading="Complaints">
    <@p><@note text="Confirm that this procedure reaches violations of this ${law.instrument} by every ${Term} official, and who can change it.">${(redress.citationWords != "")?then(redress.citationWords?cap_first, "The complaint procedure of " + place.theStyle)}</@note>, as in force when this ${law.instrument} takes effect, applies to a complaint that a ${Term} official violated this ${law.instrument}.</@p>
  </@section>
</#if>

<@section id="implementation" heading="Implementation and training" notes=["Not in the model rules. The periods are proposals."]>
  <@items>
    <@item>Within 90 days after this ${law.instrument} takes effect, ${leader()} shall <@sheriffNote>issue</@sheriffNote> written procedures that carry it out.</@item>
    <@item>Within 180 days after this ${law.instrument} takes effect, ${leader()} shall <@sheriffNote>provide</@sheriffNote> training on it to each ${Term} official whose duties include law enforcement or detention, and shall repeat the training once each calendar year.</@item>
    <#if !place.isState><@item>Within 30 days after this ${law.instrument} takes effect, the ${place.manager} shall give a copy of this ${law.instrument} to each department whose officials it concerns.</@item></#if>
  </@items>
</@section>

<@section id="reporting" heading="Reporting">
  <@items>
    <@item>
      <@p>By March 1 of each year, ${leader()} shall <@sheriffNote>file</@sheriffNote> with the ${place.townMeeting?then(place.clerk, place.body)} a public report on the preceding calendar year that states:</@p>
      <#assign counted = []>
      <#if custody><#assign counted += ["the number of immigration detainers and administrative warrants received, and what was done on each"]></#if>
      <#if inScope(["3", "4"])><#assign counted += ["the number of requests by ICE or CBP for access to a " + Term + " facility or to an individual in custody, and what was done on each"]></#if>
      <#if inScope(["6"])><#assign counted += ["the number of requests by ICE or CBP for personally identifiable data or information, and what was done on each"]></#if>
      <#assign counted += ["the number of complaints that allege a violation of this " + law.instrument + ", and their outcomes"]>
      <#assign counted += ["the procedures issued and the training given under this " + law.instrument]>
      <@items marker="decimal">
        <@series counted/>
      </@items>
    </@item>
    <@item>The report shall not identify an individual who was the subject of a request or who filed a complaint.</@item>
  </@items>
</@section>

<@section id="federal-law" heading="Construction with federal law" notes=with1373?then([], ["This section stands in the place of the model’s optional rule on 8 U.S.C. §§ 1373 and 1644."])>
  <@items>
    <@item>This ${law.instrument} does not prohibit or restrict the sending, receiving, requesting, maintaining, or exchanging of information regarding citizenship or immigration status to the extent that 8 U.S.C. § 1373 or 8 U.S.C. § 1644 protects it.</@item>
    <@item>This ${law.instrument} does not prohibit compliance with a judicial warrant or a court order.</@item>
  </@items>
</@section>

<#if with1373>
  <@section id="rule-1373" heading="Federal law on exchange of status information" notes=rule1373.notes>
    <@p><@ruletext id="1373"/></@p>
  </@section>
</#if>

<#if settings.chapter != "">
  <@section id="codification" heading="Codification">
    <#assign last = with1373?then("rule-1373", "federal-law")>
    <@p>Chapter ${settings.chapter} is added to the ${codeName()}, consisting of <@ref to="short-title"/> through <@ref to=last/> of this ${law.instrument}. The ${place.clerk} may renumber sections and references when codifying them.</@p>
  </@section>
</#if>

<@section id="severability" heading="Severability">
  If a court holds a provision of this ${law.instrument}, or its application to a person or circumstance, to be invalid, the holding does not affect the other provisions or applications that can have effect without it.
</@section>

<@section id="conflicts" heading="Conflicting policies">
  <#assign replaced = []>
  <#list report.conflicting as f><#if inScope([f.id])><#assign replaced += f.citations></#if></#list>
  <@p>An order, directive, manual, or practice of the ${Term} that conflicts with this ${law.instrument} has no effect to the extent of the conflict.<#if replaced?size gt 0> This applies in particular to <@note text="Check whether the passage is to be repealed by name, and whether others conflict.">${listed(replaced)}</@note>.</#if></@p>
</@section>

<@section id="effective-date" heading="Effective date">
  This ${law.instrument} <@note text="Confirm the earliest date, and whether a reading, a hearing, publication, a referendum period, review, or approval must come first.">takes effect</@note> on <@fill key="effective-date" prompt="effective date" kind="date" show=true/>.
</@section>

<@closing "ordinance" "adopted-date">
  <@signature lead="Approved as to form:" key="ordinance-signature-attorney" prompt="signature of the " + place.attorney>
    <@below>${place.attorney}</@below>
  </@signature>
</@closing>

<#assign drawn = scope?filter(rule -> rule.id != "8") + scope?filter(rule -> rule.id == "8")>
<#assign first = "rule-" + drawn[0].id>
<#assign final = "rule-" + drawn?last.id>
<@origin><@ref to=first/><#if first != final> through <@ref to=final/></#if><#if with1373> and <@ref to="rule-1373"/></#if> <#if first == final && !with1373>is in the words of a model rule<#else>are in the words of model rules</#if>, with the names of this place filled in.</@origin>

<#macro localDuty>
  <@p><@note text="This paragraph adds to the model rule. It was chosen in the town file (choices.rule-4) so that the duty lies on local staff and access is granted on a condition.">Before</@note> granting ICE or CBP access to a ${Term} facility, a ${Term} official shall make it a condition of access that each agent wear a duty jacket and a visible badge, and shall tell each individual with whom an agent engages that the agent is from ICE or CBP.</@p>
</#macro>
