<#-- The summary of an ordinance that a clerk has published or posts: before its adoption, after it, or both, as the state has it. -->
<#include "lib.ftl">
<#include "code.ftl">
<#include "notices.ftl">
<#assign Term = place.term>
<#assign measure = law.instrument>
<#-- Where it is published twice, each notice has a heading of its own. -->
<#assign level = (notice.stages?size == 1)?then(1, 2)>

<#list notice.stages as stage>
  <#if !stage?is_first><@pagebreak/></#if>
  <@docket>${place.fullName?upper_case}</@docket>
  <@numbered "ordinance" documents.ordinance/>
  <#if stage?is_first><@title>${(level == 1)?then(titleOf(stage), "Summary of " + a(measure) + " " + measure + " for publication")}</@title></#if>
  <#if level == 2><@heading level=1 id=stage>${titleOf(stage)}</@heading></#if>
  <@published stage/>
</#list>

<@draftOnly>The title, section numbers, and captions are those of the draft ${measure}.</@draftOnly>

<#function titleOf stage><#return (stage == "before")?then("Summary of a proposed " + measure, "Summary of " + a(measure) + " " + measure + " adopted")></#function>

<#macro published stage>
  <@p><#local it = (stage == "before")?then("proposed " + measure, measure)><#if stage == "before"><@hearing/><#elseif place.townMeeting>On <@fill key="adopted-date" prompt="date voted" kind="date" show=true/>, the ${place.body} voted to adopt the ${measure} with this title:<#else>On <@fill key="adopted-date" prompt="date adopted" kind="date" show=true/>, the ${place.body} adopted the ${measure} with this title:</#if></@p>
  <@quotation><@p>${ordinance.title}</@p></@quotation>
  <@p>This is a <@note text=notice.summaryNote>summary</@note> for the information of the public and not the text of the ${it}.<#if stage == "after"> The ${measure} <#if law.effectNote != ""><@note text="Confirm the date." + law.effectNote>takes effect</@note><#else>takes effect</#if> on <@fill key="effective-date" prompt="effective date" kind="date" show=true/>.</#if></@p>

  <@heading level=level id="what-" + stage>What the ${it} ${(stage == "before")?then("would do", "does")}</@heading>
  <@p>In this summary, <#if abbreviations?size gt 0>${abbreviations?join(", ")}, and </#if>officials are officers, employees, and agents of the ${Term}.</@p>
  <@sectionBySection ordinance.sections/>

  <#if stage == "after">
    <@heading level=level id="vote">Vote</@heading>
    <@votes/>
  </#if>

  <@heading level=level id="text-" + stage>Where the full text can be read</@heading>
  <#-- Leads, so that the page on which it is signed holds some of its text. -->
  <@lead><@readAt "the " + it/><#if notice.mailed> The ${place.clerk} will mail the full text to any person who asks for it.</#if></@lead>
  <#if notice.statement != ""><@lead>${notice.statement}</@lead></#if>

  <@lead>Published in <@fill key="newspaper-" + stage prompt="newspaper or place" show=true/> on <@fill key="published-" + stage prompt="date" kind="date" show=true/>.</@lead>
  <@signatures>
    <@preparer stage/>
    <@signature lead=place.townMeeting?then("Attest:", "By order of the " + place.body + ":") key="notice-signature-clerk-" + stage prompt="signature of the " + place.clerk><@byTheClerk/></@signature>
  </@signatures>
</#macro>

<#-- Of a meeting at which it is introduced no summary says that it is adopted there. -->
<#macro hearing><#local later = notice.introducedThere><#if later><@note text="The town file has the " + measure + " introduced at the meeting that it gives. This is the meeting at which the body considers its adoption; documents.meeting can give it.">On</@note><#else>On</#if> <@fill key="hearing-date" value=later?then("", notice.hearing.day) prompt="day of the meeting" kind="date" show=true/> at <@fill key="hearing-time" value=later?then("", notice.hearing.time) prompt="time" show=true/>, at <@fill key="hearing-where" value=later?then("", notice.hearing.where) prompt="place of the meeting" show=true/>, the ${place.body} will consider for adoption the proposed ${measure} with this title:</#macro>

<#-- By name where the law asks for it or the members are known; else the totals. -->
<#macro votes>
  <#if place.townMeeting>
    <@table widths=[1, 1] caption="Vote count">
      <@head><@cell>Yes</@cell><@cell>No</@cell></@head>
      <@row><#list ["yes", "no"] as vote><@cell><@fill key="ordinance-" + vote prompt="number of " + vote + " votes" kind="number"/></@cell></#list></@row>
    </@table>
  <#elseif notice.votes && documents.members?size == 0>
    <@table widths=[1, 3] caption="Vote by name">
      <@head><@cell>Vote</@cell><@cell>Members</@cell></@head>
      <#list [["Voting for", "for"], ["Voting against", "against"], ["Abstaining", "abstaining"], ["Absent", "absent"]] as line>
        <@row><@cell header=true>${line[0]}</@cell><@cell><@textfield name="vote." + line[1] label="" lines=2 description="Names of the members " + line[0]?lower_case/></@cell></@row>
      </#list>
    </@table>
  <#else>
    <@voteRecord "ordinance"/>
  </#if>
</#macro>

<#-- Whom the law names to prepare it; where it names nobody, the attorney says that it is fair. -->
<#macro preparer stage>
  <#if notice.preparedBy == "designated">
    <@signature lead="Summary prepared by the official whom the " + place.body + " designated:" key="notice-signature-preparer-" + stage prompt="signature of the official designated">
      <@below>Name and title: <@fill key="notice-preparer" prompt="name and title" kind="name"/></@below>
    </@signature>
  <#elseif notice.preparedBy == "clerk">
    <@signature lead="Summary prepared by:" key="notice-signature-preparer-" + stage prompt="signature of the " + place.clerk><@below>${place.clerk}</@below></@signature>
  <#else>
    <@signature lead=(notice.preparedBy == "attorney")?then("Summary prepared by:", "Reviewed as a fair summary of the text:") key="notice-signature-preparer-" + stage prompt="signature of the " + place.attorney><@below>${place.attorney}</@below></@signature>
  </#if>
</#macro>
