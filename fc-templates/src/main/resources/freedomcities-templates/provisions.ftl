<#-- The provisions of an ordinance that belong into a code, if the place has one: from the short title to the construction with
     federal law. "it" is this ordinance, or this chapter. -->
<#macro provisions>
<#if law.citation == "">
  <@provision id="short-title" heading="Short title">
    ${It} may be cited as the ${shortName()} ${subject.shortTitle} ${law.Instrument}.
  </@provision>
</#if>

<@provision id="purpose" heading="Purpose">
  <@onTopics>${policy?cap_first} <#if asFindings><@unknownNote>sets</@unknownNote><#else>sets</#if> rules for ${Term} officials on</@onTopics>
</@provision>

<#if !codified><@found/></#if>

<@provision id="definitions" heading="Definitions" notes=[subject.definitionsNote + (report.outside?size gt 0)?then(" " + runByOthers()?cap_first + ": " + (report.outside?size == 1)?then("its people are", "their people are") + " no " + Term + " officials in this sense.", "")]>
  <@p><#if law.citation != "">For the purposes of ${joins?then(it, whole)}, the term:<#else>In ${joins?then(it, whole)}:</#if></@p>
  <#assign terms = termsOf(it, whole, definitions.measure)>
  <#if namesOversight><#assign terms += [oversightTerm()]></#if>
  <@define terms=terms marker=(law.citation != "")?then("decimal", "alpha")/>
</@provision>

<#if place.sheriffDuty != "">
  <@provision id="elected-sheriff" heading="Application to the " + place.sheriff notes=["The " + place.sheriff + " is taken to be elected. " + place.sheriffNotes + " The town file chooses one way for the whole draft (choices.sheriff): requested, directed, or left-out" + (choices.sheriff??)?then("", "; the first is drawn where it chooses none") + "."]>
    <#if place.sheriffDuty == "requested">
      <@p>${policy?cap_first} applies to the office of the ${place.sheriff} to the extent that the ${place.body} may by law prescribe its policies; beyond that, the ${place.body} requests the ${place.sheriff} to follow it.</@p>
    <#elseif place.sheriffDuty == "directed">
      <@p>${policy?cap_first} applies to the office of the ${place.sheriff} as to every other office of the ${Term}.</@p>
    <#else>
      <@p>${policy?cap_first} does not apply to the ${place.sheriff}, or to a deputy or an employee of the ${place.sheriff} while acting for that office.</@p>
    </#if>
  </@provision>
</#if>

<#list ownRules?filter(rule -> rule.id != redress) as rule>
  <@provision id="rule-" + rule.id heading=rule.caption notes=notesAt(rule)>
    <@ruleBody rule/>
  </@provision>
</#list>

<#if inScope([redress])>
  <#list ownRules?filter(rule -> rule.id == redress) as rule>
    <@provision id="rule-" + rule.id heading=rule.caption notes=notesAt(rule)><@ruleBody rule/></@provision>
  </#list>
  <@provision id="complaint-procedure" heading="Complaint procedure" notes=["The model rule only opens a way to complain. The form, periods, cooperation, outcome, and the bar on retaliation are proposals. Counsel should hold them against labor agreements, civil service law, law on personnel records and on officers under investigation, and the powers of the oversight body."]>
    <#local answering = leader("the complaint")>
    <@items>
      <@item>The oversight body shall accept, in person, by mail, or electronically, in any language, and without a notary or an oath, a complaint under <@ref to=whereIs(redress)/> that alleges a violation of ${policy}.</@item>
      <@item>The oversight body shall acknowledge a complaint in writing within 10 days after receiving it.</@item>
      <@item>The oversight body shall investigate each complaint. Within 90 days after receiving it, the oversight body shall give written findings to the person who filed it and to ${answering}. The findings shall state the facts found; whether each violation alleged is sustained, not sustained, or unfounded; and each change of procedure or training that the oversight body recommends.</@item>
      <@item>${a(Term)?cap_first} ${Term} official shall cooperate with an investigation. Within 14 days after a written request of the oversight body, the ${Term} official who has charge of a record that bears on a complaint shall produce it or state in writing which statute, court order, or privilege forbids that.</@item>
      <@item>The oversight body and each ${Term} official shall, to the extent that the law allows and except as the investigation and the answer to it require, keep confidential who filed a complaint, who is named in it, and each record of the investigation that a law makes confidential.</@item>
      <@item>The periods in this section do not run while a criminal investigation or prosecution, or a process that a statute or a labor agreement requires, keeps whoever must act on the complaint from acting. Whoever is kept from acting shall, to the extent that the law allows, tell the person who filed the complaint in writing of the delay and of its end.</@item>
      <@item>Within 30 days after receiving the findings, ${answering} ${duty()} state in writing to the oversight body and to the person who filed the complaint whether the findings are accepted; what has been or will be done by correction, training, discipline, or a change of procedure, to the extent that the law allows it to be told; and, if nothing will be done, the reason.</@item>
      <#local elected = ["requested", "directed"]?seq_contains(place.sheriffDuty)>
      <#if elected && place.chiefLeads>
        <@item>If a complaint concerns the ${place.chief}, the oversight body shall give its findings to the ${place.body} as well.</@item>
      <#else>
        <#local head = (answering == "the " + place.chief)?then("the " + place.chief, "the head of an agency")>
        <@item>If a complaint concerns ${head}, <#if managed() && !place.isState>the ${place.manager}<#else>the officer or body that appoints that ${(head == "the head of an agency")?then("head", "officer")}</#if> shall act on it under this section in the place of ${(head == "the head of an agency")?then("that head", head)}<#if elected>; if the voters elect that head, the oversight body shall give its findings to the ${place.body} as well</#if>.</@item>
      </#if>
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
    <@item>Within 90 days after ${it} takes effect, ${leader(policy)} ${duty()} issue written procedures that carry out ${policy}.</@item>
    <@item>Within 180 days after ${it} takes effect, ${leader(policy)} ${duty()} provide training on ${policy} to each ${Term} official whose duties ${subject.duties}, and ${(duty() == "shall")?then("shall", "to")} repeat the training once each calendar year.</@item>
    <#if !place.isState><@item>Within 30 days after ${it} takes effect, the ${managing()} shall give a copy of ${policy} to each department whose officials it concerns.</@item></#if>
    <#if !place.isState && managed() && report.sheriffs?size == 0 && !place.sheriffAsked && "the " + place.manager != leader(policy)><@item>In carrying out ${policy}, ${leader(policy)} acts under the direction of the ${place.manager}.</@item></#if>
  </@items>
</@provision>

<@provision id="reporting" heading="Reporting">
  <@items>
    <@item>
      <@p>By March 1 of each year, ${leader(policy)} ${duty()} file with the ${place.townMeeting?then(place.clerk, place.body)} a public report on the preceding calendar year that states:</@p>
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
  <@provision id="rule-" + rule.id heading=rule.caption notes=rule.measureNotes>
    <@p><@ruletext id=rule.id/></@p>
  </@provision>
</#list>
</#macro>

<#-- A section of the ordinance; in a chapter of the code, of that chapter, with the code's own number. -->
<#macro provision id heading notes=[]>
  <#if codified><#assign provisionCount += 1></#if>
  <@section id=id heading=heading notes=notes num=codified?then("§\xA0" + code.numbers[provisionCount - 1] + ".", nextNum())><#nested></@section>
</#macro>

<#-- A rule in the model's words, with what the town file chose to put beside them. "added" if it goes into words that are in
     force. -->
<#macro ruleBody rule added=false>
  <#list rule.before as words><@beside words added/></#list>
  <#list rule.instead as words><@beside words added/></#list>
  <#if rule.instead?size == 0><@p><@changed added><@ruletext id=rule.id/></@changed></@p></#if>
  <#list rule.after as words><@beside words added/></#list>
</#macro>

<#macro beside words added><@p><@changed added><@note text=words.note>${words.noted}</@note>${words.rest}</@changed></@p></#macro>

<#macro changed added><#if added><@ins><#nested></@ins><#else><#nested></#if></#macro>

<#-- The notes at a rule's section, and the alternatives that the town file offers and did not choose. -->
<#function notesAt rule><#return rule.measureNotes + rule.unchosen></#function>

<#-- What is counted each year, of the rules drawn; "it" is this policy, this order. -->
<#function recordsKept it procedures=true>
  <#return counted + ["the number of complaints that allege a violation of " + it + ", and their outcomes", (procedures?then("the procedures issued and ", "") + "the training given under " + it)]>
</#function>

<#macro besideFederalLaw measure>
  <@items><#list federalLaw.paragraphs as words><@item>${words?replace("{measure}", measure)}</@item></#list></@items>
</#macro>
