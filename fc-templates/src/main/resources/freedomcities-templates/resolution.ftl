<#-- A resolution of the governing body: supports the policies lacking, directs or requests, sets dates. -->
<#include "lib.ftl">
<#assign Term = place.term>
<#assign settings = documents.resolution>
<#-- A legislature and a town meeting ask officers; so does a body that an elected sheriff may not answer to. -->
<#assign asks = place.isState || place.townMeeting>
<#assign asked = (asks || place.electedSheriff)?then("requests", "directs")>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "resolution" settings/>
<@sponsor settings "resolution"/>

<@title>${("A resolution of the " + place.body + " supporting written policies on law enforcement and federal immigration enforcement")?upper_case}</@title>

<@facts "this resolution supports"/>
<@whereas>the ${place.body} <@unknownNote>has considered</@unknownNote> the policies set out in <@ref to="exhibit-a"/>; now, therefore,</@whereas>

<@formula><@leadword>Be it resolved</@leadword> by the ${place.body} as follows:</@formula>

<@section id="support" heading="Support">
  <@onTopics>The ${place.body} supports a written policy of ${place.theStyle}, in the words of <@ref to="exhibit-a"/>, on</@onTopics>
</@section>

<@section id="direction" heading=(asked == "requests")?then("Request to the ", "Direction to the ") + place.chief>
  <@p>The ${place.body} ${asked} the ${place.chief} to <#if place.electedSheriff><@note text="The " + place.chief + " is taken to be elected; the resolution therefore requests. Whether this body can direct the office is a question of state law.">put</@note><#else>put</#if> the policies in <@ref to="exhibit-a"/> in writing for ${agencies()} within 60 days after this resolution is adopted, and to replace any order, manual, or practice that conflicts with them.</@p>
</@section>

<@section id="return" heading=place.isState?then("Bill", law.Instrument)>
  <@p>The ${place.body} ${asks?then("requests", "directs")} the ${place.manager} and the ${place.attorney} to return with a draft ${law.instrument} on the same policies by <@fill key="return-by" value=settings.returnBy prompt="date" kind="date" show=true/>.</@p>
</@section>

<@section id="report" heading="Report">
  <@p>The ${place.body} ${asked} the ${place.chief} to report at a public meeting, within 90 days after this resolution is adopted, which of the policies in <@ref to="exhibit-a"/> are in writing, where, and which are not and why.</@p>
</@section>

<@section id="copies" heading="Copies">
  <@p>The ${place.clerk} shall send a copy of this resolution to the ${place.chief}, the ${place.manager}, and the ${place.attorney}.</@p>
</@section>

<@closing "resolution" "resolution-adopted-date"/>

<@pagebreak/>
<@heading level=1 id="exhibit-a">Exhibit A</@heading>
<@lead>Policies supported by this resolution</@lead>
<@items>
  <#list scope as rule>
    <@item>
      <@p><@strong><#if rule.notes?size gt 0><@noted rule.notes>${rule.caption}</@noted><#else>${rule.caption}</#if>.</@strong> <@ruletext id=rule.id/></@p>
    </@item>
  </#list>
  <#if with1373><@item><@p><@strong>Federal law on exchange of status information.</@strong> <@ruletext id="1373"/></@p></@item></#if>
</@items>

<@origin>The policies in Exhibit A are in the model’s words, with the names of this place filled in.</@origin>

<#macro noted notes><#if notes?size == 0><#nested><#else><@note text=notes[0]><@noted notes[1..]><#nested></@noted></@note></#if></#macro>
