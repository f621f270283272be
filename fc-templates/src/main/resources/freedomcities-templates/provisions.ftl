<#-- The provisions of an ordinance that belong into a code, if the place has one: from the short title to the construction with
     federal law. "it" is this ordinance, or this chapter. -->
<#macro provisions>
<@provision id="short-title" heading="Short title">
  ${It} may be cited as the ${shortName()} ${subject.shortTitle} ${law.Instrument}.
</@provision>

<@provision id="purpose" heading="Purpose">
  <@onTopics>${policy?cap_first} <#if asFindings><@unknownNote>sets</@unknownNote><#else>sets</#if> rules for ${Term} officials on</@onTopics>
</@provision>

<#if !codified><@found/></#if>

<@provision id="definitions" heading="Definitions" notes=[subject.definitionsNote + (report.outside?size gt 0)?then(" " + runByOthers()?cap_first + ": " + (report.outside?size == 1)?then("its people are", "their people are") + " no " + Term + " officials in this sense.", "")]>
  <@p>In ${joins?then(it, whole)}:</@p>
  <#assign terms = termsOf(it, whole, definitions.measure)>
  <#if namesOversight><#assign terms += [oversightTerm()]></#if>
  <@define terms/>
</@provision>

<#list ownRules?filter(rule -> rule.id != redress) as rule>
  <@provision id="rule-" + rule.id heading=rule.caption notes=notesAt(rule)>
    <@ruleBody rule/>
  </@provision>
</#list>

<#if inScope([redress])>
  <#list ownRules?filter(rule -> rule.id == redress) as rule>
    <@provision id="rule-" + rule.id heading=rule.caption notes=notesAt(rule)><@ruleBody rule/></@provision>
  </#list>
  <@provision id="complaint-procedure" heading="Complaint procedure" notes=["The model rule only opens a way to complain. The form, periods, outcome, and the bar on retaliation are proposals."]>
    <@items>
      <@item>The oversight body shall accept, in person, by mail, or electronically, in any language, and without a notary or an oath, a complaint under <@ref to=whereIs(redress)/> that alleges a violation of ${policy}.</@item>
      <@item>The oversight body shall acknowledge a complaint in writing within 10 days after receiving it.</@item>
      <@item>The oversight body shall investigate each complaint and, within 90 days after receiving it, give written findings to the person who filed it and to ${leader("the complaint")}.</@item>
      <@item>Within 30 days after receiving the findings, ${leader("the complaint")} shall <@sheriffNote>state</@sheriffNote> in writing to the oversight body and to the person who filed the complaint what action was taken.</@item>
      <@item>${a(Term)?cap_first} ${Term} official shall not retaliate against a person for filing a complaint or for taking part in an investigation.</@item>
    </@items>
  </@provision>
<#elseif report.in_writing?filter(f -> f.id == redress && !f.byReport)?size gt 0>
  <#assign written = report.in_writing?filter(f -> f.id == redress)[0]>
  <@provision id="complaints" heading="Complaints">
    <@p><@note text="Confirm that this procedure reaches violations of ${policy} by every ${Term} official, and who can change it.">A complaint</@note> that ${a(Term)} ${Term} official violated ${policy} may be filed under ${(written.citationWords != "")?then(written.citationWords, "the complaint procedure of " + place.theStyle)}, or under what takes its place.</@p>
  </@provision>
</#if>

<@provision id="implementation" heading="Implementation and training" notes=["Not in the model rules. The periods are proposals."]>
  <@items>
    <@item>Within 90 days after ${it} takes effect, ${leader(policy)} shall <@sheriffNote>issue</@sheriffNote> written procedures that carry ${policy} out.</@item>
    <@item>Within 180 days after ${it} takes effect, ${leader(policy)} shall <@sheriffNote>provide</@sheriffNote> training on ${policy} to each ${Term} official whose duties ${subject.duties}, and shall repeat the training once each calendar year.</@item>
    <#if !place.isState><@item>Within 30 days after ${it} takes effect, the ${managing()} shall give a copy of ${policy} to each department whose officials it concerns.</@item></#if>
    <#if !place.isState && managed() && report.sheriffs?size == 0 && !place.sheriffAsked && "the " + place.manager != leader(policy)><@item>In carrying out ${policy}, ${leader(policy)} acts under the direction of the ${place.manager}.</@item></#if>
  </@items>
</@provision>

<@provision id="reporting" heading="Reporting">
  <@items>
    <@item>
      <@p>By March 1 of each year, ${leader(policy)} shall <@sheriffNote>file</@sheriffNote> with the ${place.townMeeting?then(place.clerk, place.body)} a public report on the preceding calendar year that states:</@p>
      <#assign counted = recordsKept(policy)>
      <@items marker="decimal">
        <@series counted/>
      </@items>
    </@item>
    <@item>The report shall not identify an individual who ${(counted?size gt 2 && subject.notIdentified != "")?then(subject.notIdentified + " or who ", "")}filed a complaint.</@item>
  </@items>
</@provision>

<#if federalLaw?size gt 0>
  <@provision id="federal-law" heading=federalLaw.heading notes=federalLaw.notes>
    <@besideFederalLaw policy?cap_first/>
  </@provision>
</#if>

<#list optionalRules as rule>
  <@provision id="rule-" + rule.id heading=rule.caption notes=rule.sectionNotes>
    <@p><@ruletext id=rule.id/></@p>
  </@provision>
</#list>
</#macro>

<#-- A section of the ordinance; in a chapter of the code, of that chapter, with the code's own number. -->
<#macro provision id heading notes=[]>
  <#if codified><#assign provisionCount += 1></#if>
  <@section id=id heading=heading notes=notes num=codified?then("§\xA0" + code.numbers[provisionCount - 1] + ".", "")><#nested></@section>
</#macro>

<#-- A rule in the model's words, with what the town file chose to put beside them. "added" if it goes into words that are in
     force. -->
<#macro ruleBody rule added=false>
  <#list rule.before as words><@beside words added/></#list>
  <@p><@changed added><@ruletext id=rule.id/></@changed></@p>
  <#list rule.after as words><@beside words added/></#list>
</#macro>

<#macro beside words added><@p><@changed added><@note text=words.note>${words.noted}</@note>${words.rest}</@changed></@p></#macro>

<#macro changed added><#if added><@ins><#nested></@ins><#else><#nested></#if></#macro>

<#-- The notes at a rule's section, and the alternatives that the town file offers and did not choose. -->
<#function notesAt rule><#return rule.sectionNotes + rule.unchosen></#function>

<#-- What is counted each year, of the rules drawn; "it" is this policy, this order. -->
<#function recordsKept it procedures=true>
  <#return counted + ["the number of complaints that allege a violation of " + it + ", and their outcomes", (procedures?then("the procedures issued and ", "") + "the training given under " + it)]>
</#function>

<#macro besideFederalLaw measure>
  <@items><#list federalLaw.paragraphs as words><@item>${words?replace("{measure}", measure)}</@item></#list></@items>
</#macro>
