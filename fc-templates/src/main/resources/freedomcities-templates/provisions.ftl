<#-- The provisions of an ordinance that belong into a code, if the place has one: from the short title to the construction with
     federal law. "it" is this ordinance, or this chapter. -->
<#macro provisions>
<@provision id="short-title" heading="Short title">
  ${It} may be cited as the ${shortName()} Law Enforcement and Immigration Policy ${law.Instrument}.
</@provision>

<@provision id="purpose" heading="Purpose">
  <@onTopics>${policy?cap_first} <#if asFindings><@unknownNote>sets</@unknownNote><#else>sets</#if> rules for ${Term} officials on</@onTopics>
</@provision>

<#if !codified><@found/></#if>

<@provision id="definitions" heading="Definitions" notes=["The model rules define no terms. These definitions are the project’s; the statutes and forms behind them should be checked."]>
  <@p>In ${whole}:</@p>
  <#assign terms = definitions(it, whole, true)>
  <#if inScope(["8"])><#assign terms += [{"term": "Oversight body", "text": ""}]></#if>
  <@define terms/>
</@provision>

<#list ownRules?filter(rule -> rule.id != "8") as rule>
  <@provision id="rule-" + rule.id heading=rule.caption notes=notesAt(rule)>
    <@ruleBody rule/>
  </@provision>
</#list>

<#if inScope(["8"])>
  <#list ownRules?filter(rule -> rule.id == "8") as rule>
    <@provision id="rule-8" heading=rule.caption notes=rule.sectionNotes><@p><@ruletext id="8"/></@p></@provision>
  </#list>
  <@provision id="complaint-procedure" heading="Complaint procedure" notes=["The model rule only opens a way to complain. The form, periods, outcome, and the bar on retaliation are proposals."]>
    <@items>
      <@item>The oversight body shall accept a complaint under <@ref to=whereIs("8")/> in person, by mail, or electronically, in any language, and without a notary or an oath.</@item>
      <@item>The oversight body shall acknowledge a complaint in writing within 10 days after receiving it.</@item>
      <@item>The oversight body shall investigate each complaint and, within 90 days after receiving it, give written findings to the person who filed it and to ${leader("the complaint")}.</@item>
      <@item>Within 30 days after receiving the findings, ${leader("the complaint")} shall <@sheriffNote>state</@sheriffNote> in writing to the oversight body and to the person who filed the complaint what action was taken.</@item>
      <@item>A ${Term} official shall not retaliate against a person for filing a complaint or for taking part in an investigation.</@item>
    </@items>
  </@provision>
<#elseif report.in_writing?filter(f -> f.id == "8" && !f.byReport)?size gt 0>
  <#assign redress = report.in_writing?filter(f -> f.id == "8")[0]>
  <@provision id="complaints" heading="Complaints">
    <@p><@note text="Confirm that this procedure reaches violations of ${policy} by every ${Term} official, and who can change it.">${(redress.citationWords != "")?then(redress.citationWords?cap_first, "The complaint procedure of " + place.theStyle)}</@note>, as in force when ${it} takes effect, applies to a complaint that a ${Term} official violated ${policy}.</@p>
  </@provision>
</#if>

<@provision id="implementation" heading="Implementation and training" notes=["Not in the model rules. The periods are proposals."] + headsNote()>
  <@items>
    <@item>Within 90 days after ${it} takes effect, ${leader(policy)} shall <@sheriffNote>issue</@sheriffNote> written procedures that carry ${policy} out.</@item>
    <@item>Within 180 days after ${it} takes effect, ${leader(policy)} shall <@sheriffNote>provide</@sheriffNote> training on ${policy} to each ${Term} official whose duties include law enforcement or detention, and shall repeat the training once each calendar year.</@item>
    <#if !place.isState><@item>Within 30 days after ${it} takes effect, the <@assumed "officers.manager">${place.manager}</@assumed> shall give a copy of ${policy} to each department whose officials it concerns.</@item></#if>
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
    <@item>The report shall not identify an individual who ${(counted?size gt 2)?then("was the subject of a request or who ", "")}filed a complaint.</@item>
  </@items>
</@provision>

<@provision id="federal-law" heading="Construction with federal law" notes=with1373?then(["Paragraph (a) and the section after it meet in part: the optional rule states the federal prohibition more broadly. Counsel may prefer to keep one of them."], ["This section stands in the place of the model’s optional rule on 8 U.S.C. §§ 1373 and 1644."])>
  <@federalLaw policy?cap_first/>
</@provision>

<#if with1373>
  <@provision id="rule-1373" heading=rule1373.caption notes=rule1373.sectionNotes>
    <@p><@ruletext id="1373"/></@p>
  </@provision>
</#if>
</#macro>

<#-- A section of the ordinance; in a chapter of the code, of that chapter, with the code's own number. -->
<#macro provision id heading notes=[]>
  <#if codified><#assign provisionCount += 1></#if>
  <@section id=id heading=heading notes=notes num=codified?then("§\xA0" + code.numbers[provisionCount - 1] + ".", "")><#nested></@section>
</#macro>

<#-- A rule in the model's words, with what the town file chose to put beside them: a local duty before, an exception after.
     "added" if it goes into words that are in force. -->
<#macro ruleBody rule added=false>
  <#if rule.id == "4" && (choices["rule-4"]!"model") == "local-duty">
    <@p><@changed added><@note text="This paragraph adds to the model rule. It was chosen in the town file (choices.rule-4) so that the duty lies on local staff and access is granted on a condition.">Before</@note> granting ICE or CBP access to a ${Term} facility, a ${Term} official shall make it a condition of access that each agent wear a duty jacket and a visible badge, and shall tell each individual with whom an agent engages that the agent is from ICE or CBP.</@changed></@p>
  </#if>
  <@p><@changed added><@ruletext id=rule.id/></@changed></@p>
  <#if rule.id == "5" && (choices["rule-5"]!"model") == "state-law-exception">
    <@p><@changed added><@note text="This paragraph departs from the model rule. It was chosen in the town file (choices.rule-5).">This section</@note> does not prohibit an inquiry that a state or federal statute or a court order requires.</@changed></@p>
  </#if>
</#macro>

<#macro changed added><#if added><@ins><#nested></@ins><#else><#nested></#if></#macro>

<#-- The notes at a rule's section, and the alternative that the town file offers and did not choose. -->
<#function notesAt rule>
  <#if rule.id == "4" && !(choices["rule-4"]??)>
    <#return rule.sectionNotes + ["Alternative. The second half of the rule commands federal agents. The town file can put a duty of local staff and a condition of access before the model’s words (choices.rule-4: local-duty; choices.rule-4: model keeps these words alone)."]>
  </#if>
  <#if rule.id == "5" && !(choices["rule-5"]??)>
    <#return rule.sectionNotes + [rule.stateLimits?then("Alternative. State law may command an inquiry that the rule forbids.", "Alternative. State or federal law may require an inquiry that the rule forbids.") + " The town file can add an exception for what a statute or a court order requires (choices.rule-5: state-law-exception), which departs from the model’s words; choices.rule-5: model keeps them alone."]>
  </#if>
  <#return rule.sectionNotes>
</#function>

<#-- What is counted each year, of the rules drawn; "it" is this policy, this order. -->
<#function recordsKept it>
  <#local out = []>
  <#if inScope(["1", "2"])><#local out += ["the number of immigration detainers and administrative warrants received, and what was done on each"]></#if>
  <#if inScope(["3", "4"])><#local out += ["the number of requests by ICE or CBP for access to a " + place.term + " facility or to an individual in custody, and what was done on each"]></#if>
  <#if inScope(["6"])><#local out += ["the number of requests by ICE or CBP for personally identifiable data or information, and what was done on each"]></#if>
  <#local out += ["the number of complaints that allege a violation of " + it + ", and their outcomes"]>
  <#local out += ["the procedures issued and the training given under " + it]>
  <#return out>
</#function>

<#macro federalLaw subject>
  <@items>
    <@item>${subject} does not prohibit or restrict the sending, receiving, requesting, maintaining, or exchanging of information regarding citizenship or immigration status to the extent that 8 U.S.C. § 1373 or 8 U.S.C. § 1644 protects it.</@item>
    <@item>${subject} does not prohibit compliance with a judicial warrant or a court order.</@item>
  </@items>
</#macro>
