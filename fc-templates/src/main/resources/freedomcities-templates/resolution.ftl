<#-- A resolution of the governing body: supports the policies lacking, directs or requests, sets dates. -->
<#include "lib.ftl">
<#assign Term = place.term>
<#assign settings = documents.resolution>
<#-- "Bill No. 2-27" where the file has the measure before the body already. -->
<#assign pending = documents.ordinance.isIntroduced?then((documents.ordinance.number != "")?then(noOf(place.isState?then("Bill", law.Instrument), documents.ordinance.number) + bare(documents.ordinance.number), "the " + place.isState?then("bill", law.instrument) + " introduced on " + documents.ordinance.introduced), "")>
<#-- A legislature and a town meeting ask officers; so does a body that an elected sheriff may not answer to. -->
<#assign asks = place.isState || place.townMeeting>
<#assign named = report.agencies?size gt 0>
<#assign office = (place.isState && !named)?then("the head of each " + place.term + " agency " + subject.employers, heads())>
<#assign asked = (asks || place.sheriffAsked)?then("requests", "directs")>

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

<@section id="direction" heading=place.isState?then("Request to " + place.term + " agencies", (asked == "requests")?then("Request to the ", "Direction to the ") + place.chiefLeads?then(place.chief, (report.agencies?size == 1)?then("agency", "agencies")))>
  <@p>The ${place.body} ${asked} ${office} to <#if place.sheriffAsked><@note text="The " + place.sheriff + " is taken to be elected; the resolution therefore requests. Whether this body can direct the office is a question of state law.">put</@note><#else>put</#if> the policies in <@ref to="exhibit-a"/> in writing for ${(place.isState && !named)?then("that agency", place.chiefLeads?then(agencies(), (report.agencies?size == 1)?then("that agency", "their agencies")))} within 60 days after this ${called()} is adopted, and to replace any order, manual, or practice that <@inCode conflictingLaws()>conflicts</@inCode> with them.</@p>
</@section>

<@section id="return" heading=place.isState?then("Bill", law.instrument?cap_first)>
  <#if pending != ""><@p>The ${place.body} <@note text="An alternative to adopting the draft ${law.instrument} itself: the file has it introduced.">requests</@note> the <@assumed "officers.attorney">${place.attorney}</@assumed> to advise it on ${pending}, which is before it on the same policies, by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
  <#elseif place.isState><@p>The ${place.body} intends to consider a bill for an act on the same policies by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
  <#else><@p>The ${place.body} <@note text="An alternative to introducing the draft ${law.instrument} itself.">requests</@note> <#if managed()>the ${place.manager} and </#if>the <@assumed "officers.attorney">${place.attorney}</@assumed> to bring ${a(law.instrument)} ${law.instrument} on the same policies before it by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p></#if>
</@section>

<@section id="report" heading="Report">
  <@p>The ${place.body} ${asked} ${office} to report at a public meeting, within 90 days after this ${called()} is adopted, which of the policies in <@ref to="exhibit-a"/> are in writing, where, and which are not and why.</@p>
</@section>

<#assign receivers = place.isState?then(["to " + office, "to the " + place.attorney], ["to " + office] + (office == "the " + place.manager || !managed())?then([], ["the " + place.manager]) + ["the " + place.attorney])>
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
        <@p><@ruletext id=rule.id/></@p>
      <#else>
        <@p><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> <@ruletext id=rule.id/></@p>
      </#if>
      <#list rule.after as words><@p>${(words.noted + words.rest)?replace("This section ", "The paragraph above ")}</@p></#list>
    </@item>
  </#list>
  <#list optionalRules as rule><@item><@p><@strong><@noted rule.sectionNotes>${rule.caption}</@noted>.</@strong> <@ruletext id=rule.id/></@p></@item></#list>
</@items>
<@p>In this exhibit:</@p>
<@define termsOf("this exhibit", "this exhibit", definitions.exhibit) "decimal"/>

<@origin noted=true>The policies in <@ref to="exhibit-a"/> are in the model’s words, with the names of this place filled in.<#list redressLast(scope) as rule><#if rule.before?size gt 0> The first paragraph under “${rule.caption}” is not the model’s.</#if><#if rule.after?size gt 0> The last paragraph under “${rule.caption}” is not the model’s.</#if></#list></@origin>

<#macro clause><@leadword>Be it ${(called() == "motion")?then("moved", "resolved")}</@leadword> by the ${place.body} as follows:</#macro>
<#-- A drafter's note where state law may bar the policies, and perhaps the support of them. -->
<#macro limits><#if report.stateLimits><@note text="State law may conflict with some of these policies, and may reach a body that endorses them: see the notes at " + (stateLaw.notes?size gt 0)?then("the title and at ", "") + "Exhibit A."><#nested></@note><#else><#nested></#if></#macro>

<#function conflictingLaws>
  <#return together(report.conflicting?filter(f -> inScope([f.id])), "laws")>
</#function>
