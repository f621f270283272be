<#-- A resolution of the governing body: supports the policies lacking, directs or requests, sets dates. -->
<#include "lib.ftl">
<#assign Term = place.term>
<#assign settings = documents.resolution>
<#-- "Bill No. 2-27" where the file has the measure before the body already. -->
<#assign pending = documents.ordinance.isIntroduced?then((documents.ordinance.number != "")?then(noOf(place.isState?then("Bill", law.Instrument), documents.ordinance.number) + bare(documents.ordinance.number), "the " + place.isState?then("bill", law.instrument) + " introduced on " + documents.ordinance.introduced), "")>
<#-- A legislature and a town meeting ask officers; so does a body that an elected sheriff may not answer to. -->
<#assign asks = place.isState || place.townMeeting>
<#assign parties = addressed()>
<#assign asked = parties?filter(p -> p.verb == "directs")?size == 0>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "resolution" settings/>
<@sponsor settings "resolution"/>

<@title><@noted stateLaw.notes>${("A " + called() + " of the " + place.body + " supporting written policies on " + subject.title)?upper_case}</@noted></@title>

<@facts "this " + called() + " supports"/>
<@whereas>the ${place.body} <@unknownNote>has considered</@unknownNote> the policies set out in <@ref to="exhibit-a"/>; now, therefore,</@whereas>

<@formula><@note text=place.isState?then("Each house has its own resolving form, votes and certifies by itself. Conform this resolution to that form before it is filed.", "The law data have no resolving clause; this is a usual form, unverified. Use the form of this body if it has another.")><@clause/></@note></@formula>

<@section id="support" heading="Support">
  <@onTopics>The ${place.body} <@limits>supports</@limits> a written policy of ${place.theStyle}, in the words of <@ref to="exhibit-a"/>, on</@onTopics>
</@section>

<@section id="direction" heading=directionHeading()>
  <#list parties as party>
    <@p>The ${place.body} ${party.verb} ${party.who} to <#if party.sheriff><@note text="The " + place.sheriff + " is taken to be elected; the resolution therefore requests. Whether this body can direct the office is a question of state law.">put</@note><#else>put</#if> the policies in <@ref to="exhibit-a"/> in writing for ${party.agencies} within 60 days after this ${called()} is adopted, and to replace any order, manual, or practice that <#if party?is_first><@inCode conflictingLaws()>conflicts</@inCode><#else>conflicts</#if> with them.</@p>
  </#list>
</@section>

<@section id="return" heading=place.isState?then("Bill", law.instrument?cap_first)>
  <#if pending != ""><@p>The ${place.body} <@note text="An alternative to adopting the draft ${law.instrument} itself: the file has it introduced.">requests</@note> the <@assumed "officers.attorney">${place.attorney}</@assumed> to advise it on ${pending}, which is before it on the same policies, by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
  <#elseif place.isState><@p>The ${place.body} intends to consider a bill for an act on the same policies by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
  <#else><@p>The ${place.body} <@note text="An alternative to introducing the draft ${law.instrument} itself.">requests</@note> <#if managed()>the ${place.manager} and </#if>the <@assumed "officers.attorney">${place.attorney}</@assumed> to bring <#if documents.ordinance.number != "">the draft ${law.article?then("Article ", noOf(law.Instrument, documents.ordinance.number))}${bare(documents.ordinance.number)}<#else>${a(law.instrument)} ${law.instrument}</#if> on the same policies before it by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p></#if>
</@section>

<@section id="report" heading="Report">
  <@p>The ${place.body} ${reporters()} to report at a public meeting, within 90 days after this ${called()} is adopted, which of the policies in <@ref to="exhibit-a"/> are in writing, where, and which are not and why.</@p>
</@section>

<#assign offices = parties?map(p -> p.who)>
<#assign receivers = place.isState?then(offices?map(who -> "to " + who) + ["to the " + place.attorney], ["to " + offices[0]] + offices[1..] + (offices?seq_contains("the " + place.manager) || !managed())?then([], ["the " + place.manager]) + ["the " + place.attorney])>
<@section id="copies" heading="Copies">
  <@p style=place.isState?then("body", "lead")>The ${place.clerk} shall send a copy of this ${called()} ${listed(receivers)}.</@p>
</@section>

<@closing "resolution" "resolution-adopted-date"/>

<@pagebreak/>
<@heading level=1 id="exhibit-a">Exhibit A</@heading>
<@lead>Policies supported by this ${called()}</@lead>
<@items>
  <#list redressLast(scope) as rule>
    <@item>
      <#if rule.before?size gt 0>
        <#list rule.before as words><@p><#if words?index == 0><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> </#if>${words.noted}${words.rest}</@p></#list>
        <@p><@wordsOf rule/></@p>
      <#else>
        <@p><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> <@wordsOf rule/></@p>
      </#if>
      <#list rule.after as words><@p>${(words.noted + words.rest)?replace("This section ", "The paragraph above ")}</@p></#list>
    </@item>
  </#list>
  <#list optionalRules as rule><@item><@p><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> <@ruletext id=rule.id/></@p></@item></#list>
</@items>
<@p>In this exhibit:</@p>
<@define termsOf("this exhibit", "this exhibit", definitions.exhibit) "decimal"/>

<@origin noted=true>The policies in <@ref to="exhibit-a"/> are in the model’s words, with the names of this place filled in.<#list redressLast(scope) as rule><#if rule.before?size gt 0> The first paragraph under “${rule.caption}” is not the model’s.</#if><#if rule.after?size gt 0> The last paragraph under “${rule.caption}” is not the model’s.</#if><#if rule.instead?size gt 0> What stands under “${rule.caption}” departs from the model’s words.</#if></#list></@origin>

<#-- Whom the body directs or asks, each for agencies: its own officers, a sheriff whom it may not direct, others who run an agency. -->
<#function addressed>
  <#local verb = asks?then("requests", "directs")>
  <#local out = []>
  <#if place.isState && report.agencies?size == 0>
    <#local out += [{"verb": verb, "who": "the head of each " + place.term + " agency " + subject.employers, "agencies": "that agency", "sheriff": false}]>
  <#elseif place.chiefLeads>
    <#local out += [{"verb": place.sheriffAsked?then("requests", verb), "who": "the " + place.chief, "agencies": agencies(), "sheriff": place.sheriffAsked}]>
  <#else>
    <#local others = report.own?filter(name -> !report.sheriffs?seq_contains(name))>
    <#if others?size gt 0><#local out += [headsOf(others, verb, false)]></#if>
    <#if report.sheriffs?size gt 0><#local out += [headsOf(report.sheriffs, "requests", true)]></#if>
  </#if>
  <#list runners() as r><#local out += [{"verb": "requests", "who": r.runBy, "agencies": listed(r.agencies), "sheriff": false}]></#list>
  <#return out>
</#function>

<#function headsOf names verb sheriff><#return {"verb": verb, "who": (names?size == 1)?then("the head of ", "the heads of ") + listed(names), "agencies": (names?size == 1)?then("that agency", "their agencies"), "sheriff": sheriff}></#function>

<#function directionHeading>
  <#if place.isState><#return "Request to " + place.term + " agencies"></#if>
  <#if parties?size gt 1><#return asked?then("Requests", "Direction and request" + (parties?size gt 2)?then("s", ""))></#if>
  <#local to = place.chiefLeads?then("the " + place.chief, (report.outside?size gt 0)?then(parties[0].who, (report.own?size == 1)?then("the agency", "the agencies")))>
  <#return asked?then("Request to ", "Direction to ") + to>
</#function>

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
