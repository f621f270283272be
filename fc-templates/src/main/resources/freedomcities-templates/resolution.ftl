<#-- A resolution of the governing body: supports the policies lacking, directs or requests, sets dates. -->
<#include "lib.ftl">
<#assign Term = place.term>
<#assign settings = documents.resolution>
<#-- "Bill No. 2-27" where the file has the measure before the body already. -->
<#assign pending = documents.ordinance.isIntroduced?then((documents.ordinance.number != "")?then(noOf(place.isState?then("Bill", law.Instrument), documents.ordinance.number) + bare(documents.ordinance.number), "the " + place.isState?then("bill", law.instrument) + " introduced on " + documents.ordinance.introduced), "")>
<#-- A legislature and a town meeting ask officers; so does a body that an elected sheriff may not answer to. -->
<#assign asks = place.isState || place.townMeeting>
<#assign body = shortBody()>
<#assign parties = addressed()>
<#assign asked = parties?filter(p -> p.verb == "directs")?size == 0>
<#assign single = scope?size + optionalRules?size == 1>
<#assign onPaper = single?then("policy", "policies")>
<#assign them = single?then("it", "them")>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "resolution" settings/>
<@sponsor settings "resolution"/>

<@title><@noted stateLaw.notes>${("A " + called() + " of the " + place.body + " supporting " + single?then("a written policy", "written policies") + " on " + subject.title)?upper_case}</@noted></@title>

<@facts "this " + called() + " supports"/>
<@whereas>the ${place.body} <@unknownNote>has considered</@unknownNote> the ${onPaper} set out in <@ref to="exhibit-a"/>; now, therefore,</@whereas>

<@formula><@note text=place.isState?then("Each house has its own resolving form, votes and certifies by itself. Conform this resolution to that form before it is filed.", "The law data have no resolving clause; this is a usual form, unverified. Use the form of this body if it has another.")><@clause/></@note></@formula>

<@section id="support" heading="Support">
  <@p>The ${body} <@limits>supports</@limits>, as written policy of ${place.theStyle}, <#if single>the policy on ${drawnTopics()[0]}<#else>each of the ${inWords(drawnTopics()?size)} policies</#if> set out in <@ref to="exhibit-a"/>, in its words.</@p>
</@section>

<@section id="direction" heading=directionHeading()>
  <#list parties as party>
    <#if party?is_first || party.has != "">
      <@p>The ${body} <@orders party>${party.verb}</@orders> ${party.who} to <#if party.has != "">have ${party.has} </#if><@ofSheriff party>put</@ofSheriff> the ${onPaper} in <@ref to="exhibit-a"/> in writing for ${party.agencies} within 60 days after this ${called()} is adopted, and ${(party.has != "")?then("", "to ")}replace any order, manual, or practice that <#if party?is_first><@inCode conflictingLaws()>conflicts</@inCode><#else>conflicts</#if> with ${them}.</@p>
    <#else>
      <@p>The ${body} ${party.verb} ${party.who} to <@ofSheriff party>do</@ofSheriff> the same for ${party.agencies} within the same time.</@p>
    </#if>
  </#list>
</@section>

<@section id="return" heading=place.isState?then("Bill", (called() == law.instrument)?then("Enacting " + law.instrument, law.instrument?cap_first))>
  <#if pending != ""><@p>The ${body} <@note text="An alternative to adopting the draft ${law.instrument} itself: the file has it introduced.">requests</@note> the <@assumed "officers.attorney">${place.attorney}</@assumed> to advise it on ${pending}, which is before it on the same ${onPaper}, by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
  <#elseif place.isState><@p>The ${body} intends to consider a bill for an act on the same ${onPaper} by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
  <#else><@p>The ${body} <@note text="An alternative to introducing the draft ${law.instrument} itself.">${(managed() && !asks && !executiveManages())?then("directs", "requests")}</@note> <#if managed()>the ${place.manager}<#if asks || executiveManages()> and <#else>, and requests </#if></#if>the <@assumed "officers.attorney">${place.attorney}</@assumed><#if managed() && !asks && !executiveManages()>,</#if> to bring <#if documents.ordinance.number != "">the draft ${law.article?then("Article ", noOf(law.Instrument, documents.ordinance.number))}${bare(documents.ordinance.number)}<#else>${a(law.instrument)} ${law.instrument}</#if> ${(called() == law.instrument)?then("that enacts", "on")} the same ${onPaper} before it by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p></#if>
</@section>

<@section id="report" heading="Report">
  <@p>The ${body} ${reporters()} to report at a public meeting, within 90 days after this ${called()} is adopted, <#if single>whether the policy in <@ref to="exhibit-a"/> is in writing, and where, or why not<#else>which of the policies in <@ref to="exhibit-a"/> are in writing, where, and which are not and why</#if>.</@p>
</@section>

<#-- Copies bind nobody, so those under a manager have theirs too. -->
<#assign offices = []>
<#list parties as party><#assign offices += ((party.has != "")?then([party.who, party.has], [party.who]))?filter(who -> !offices?seq_contains(who))></#list>
<#if managed() && parties?size == 1 && !offices?seq_contains("the " + place.manager)><#assign offices += ["the " + place.manager]></#if>
<@section id="copies" heading="Copies">
  <@p>The ${place.clerk} shall send a copy of this ${called()} to <#if parties?size gt 1 && !place.isState>each of those named in <@ref to="direction"/> and <#if managed() && parties?filter(party -> party.who == "the " + place.manager)?size == 0>to the ${place.manager} and </#if>to the ${place.attorney}<#else>${listed(offices + ["the " + place.attorney])}</#if>.</@p>
</@section>

<@closing "resolution" "resolution-adopted-date">
  <@formApproved "resolution"/>
  <@signature lead="A true copy as adopted, certified:" key="resolution-signature-certified" prompt="signature of the " + place.clerk>
    <@below>${place.clerk}</@below>
    <@below>Date: <@fill key="resolution-certified-date" prompt="date certified" kind="date"/></@below>
  </@signature>
</@closing>

<@heading level=1 id="exhibit-a">Exhibit A</@heading>
<@lead>${onPaper?cap_first} supported by this ${called()}</@lead>
<@supported>
  <#list redressLast(scope) as rule>
    <@supportedOne>
      <#if rule.before?size gt 0>
        <#list rule.before as words><@p><#if words?index == 0><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> </#if>${words.noted}${words.rest}</@p></#list>
        <@p><@wordsOf rule/></@p>
      <#else>
        <@p><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> <@wordsOf rule/></@p>
      </#if>
      <#list rule.after as words><@p>${(words.noted + words.rest)?replace("This section ", "The paragraph above ")}</@p></#list>
    </@supportedOne>
  </#list>
  <#list optionalRules as rule><@supportedOne><@p><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> <@ruletext id=rule.id/></@p></@supportedOne></#list>
</@supported>
<@p>In this exhibit: <#list exhibitTerms()?sort_by("term") as t><@term>“${t.term}”</@term> ${t.text}<#sep> </#list></@p>

<@origin noted=true>The ${onPaper} in <@ref to="exhibit-a"/> ${single?then("is", "are")} in the model’s words, with the names of this place filled in.<#list redressLast(scope) as rule><#if rule.before?size gt 0> The first paragraph under “${rule.caption}” is not the model’s.</#if><#if rule.after?size gt 0> The last paragraph under “${rule.caption}” is not the model’s.</#if><#if rule.instead?size gt 0> What stands under “${rule.caption}” departs from the model’s words.</#if></#list></@origin>

<#-- A list of one has no letter. -->
<#macro supported><#if single><#nested><#else><@items><#nested></@items></#if></#macro>
<#macro supportedOne><#if single><#nested><#else><@item><#nested></@item></#if></#macro>

<#-- The terms on whose meaning the words of the policies turn; what the place is called is told with its officials. -->
<#function exhibitTerms>
  <#return [{"term": Term + " official", "text": "means an officer, employee, or agent of " + place.theStyle + " (the " + Term + "), paid or unpaid, while acting for it."}] + termsOf("this exhibit", "this exhibit", definitions.exhibit)?filter(t -> t.term != Term && t.term != Term + " official")>
</#function>

<#-- Whom the body directs or asks, each for agencies: its own officers, a sheriff whom it may not direct, others who run an agency.
     Where somebody manages the place the body speaks to that officer alone, who "has" the others do it. -->
<#function addressed>
  <#local verb = asks?then("requests", "directs")>
  <#local out = []>
  <#if place.isState && report.agencies?size == 0>
    <#local out += [{"verb": verb, "who": "the head of each " + place.term + " agency " + subject.employers, "has": "", "agencies": "that agency", "sheriff": false}]>
  <#elseif place.chiefLeads>
    <#local out += [through({"verb": place.sheriffAsked?then("requests", verb), "who": "the " + place.chief, "has": "", "agencies": agencies(), "sheriff": place.sheriffAsked})]>
  <#else>
    <#local others = report.own?filter(name -> !report.sheriffs?seq_contains(name))>
    <#if others?size gt 0><#local out += [through(headsOf(others, verb, false))]></#if>
    <#if report.sheriffs?size gt 0><#local out += [headsOf(report.sheriffs, "requests", true)]></#if>
  </#if>
  <#list runners() as r><#local out += [{"verb": "requests", "who": r.runBy, "has": "", "agencies": listed(r.agencies), "sheriff": false}]></#list>
  <#return out>
</#function>

<#function through party>
  <#local manager = "the " + place.manager>
  <#if place.isState || party.sheriff || !managed() || party.who == manager><#return party></#if>
  <#return party + {"verb": executiveManages()?then("requests", party.verb), "who": manager, "has": party.who}>
</#function>

<#function headsOf names verb sheriff><#return {"verb": verb, "who": (names?size == 1)?then("the head of ", "the heads of ") + listed(names), "has": "", "agencies": (names?size == 1)?then("that agency", "their agencies"), "sheriff": sheriff}></#function>

<#function directionHeading>
  <#if place.isState><#return "Request to " + place.term + " agencies"></#if>
  <#if parties?size gt 1><#return asked?then("Requests", "Direction and request" + (parties?size gt 2)?then("s", ""))></#if>
  <#local to = (place.chiefLeads || parties[0].has != "" || report.outside?size gt 0)?then(parties[0].who, (report.own?size == 1)?then("the agency", "the agencies"))>
  <#return asked?then("Request to ", "Direction to ") + to>
</#function>

<#-- A drafter's note where the body speaks to an officer whom somebody else may direct. -->
<#macro orders party>
  <#if party.has != "" && executiveManages()><@note text="The " + place.manager + " approves or vetoes what the body passes, and is taken not to be under its direction; the " + called() + " therefore requests. Whether the body may direct is a question of the charter or of state law."><#nested></@note>
  <#elseif party.verb == "directs" && !managed()><@note text="The town file names nobody who manages the place. Where a manager or an executive does, the body deals with departments through that officer alone, as many charters and statutes put it, and directs no subordinate: name the officer (jurisdiction.officers.manager) and draw this draft again."><#nested></@note>
  <#else><#nested></#if>
</#macro>

<#macro ofSheriff party><#if party.sheriff><@note text="The " + place.sheriff + " is taken to be elected; the resolution therefore requests. Whether this body can direct the office is a question of state law."><#nested></@note><#else><#nested></#if></#macro>

<#-- "directs the Chief of Police, and requests the Sheriff" -->
<#function reporters>
  <#local out = []>
  <#list ["directs", "requests"] as verb>
    <#local whom = parties?filter(p -> p.verb == verb)?map(p -> p.who)>
    <#if whom?size gt 0><#local out += [verb + " " + listed(whom)]></#if>
  </#list>
  <#return out?join(", and ") + (out?size gt 1)?then(",", "")>
</#function>

<#macro clause><@leadword>Be it ${(called() == "motion")?then("moved", "resolved")}</@leadword> by the ${place.body} as follows:</#macro>
<#-- A drafter's note where state law may bar the policies, and perhaps the support of them. -->
<#macro limits><#if report.stateLimits><@note text="State law may conflict with some of these policies, and may reach a body that endorses them: see the notes at " + (stateLaw.notes?size gt 0)?then("the title and at ", "") + "Exhibit A."><#nested></@note><#else><#nested></#if></#macro>

<#function conflictingLaws>
  <#return together(report.conflicting?filter(f -> inScope([f.id])), "laws")>
</#function>
