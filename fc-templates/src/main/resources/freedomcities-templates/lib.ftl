<#-- Parts that several documents share. Included by each; draws nothing by itself. -->

<#function inScope ids>
  <#list scope as rule><#if ids?seq_contains(rule.id)><#return true></#if></#list>
  <#return false>
</#function>

<#function a word>
  <#return ["a", "e", "i", "o", "u"]?seq_contains(word?lower_case[0])?then("an", "a")>
</#function>

<#-- "x", "x and y", "x, y, and z"; semicolons where a part has commas of its own. -->
<#function listed parts>
  <#if parts?size == 1><#return parts[0]></#if>
  <#local comma = parts?join("")?contains(",")?then("; ", ", ")>
  <#if parts?size == 2><#return parts[0] + (comma == "; ")?then("; and ", " and ") + parts[1]></#if>
  <#return parts[0..<parts?size - 1]?join(comma) + comma + "and " + parts?last>
</#function>

<#function topics findings>
  <#local out = []>
  <#list findings as f><#local out += [f.topic]></#list>
  <#return listed(out)>
</#function>

<#-- Topics, each with where it stands. -->
<#function cited findings>
  <#local out = []>
  <#list findings as f>
    <#local out += [f.topic + (f.citationWords != "")?then(" (" + f.citationWords + ")", "")]>
  </#list>
  <#return out?join("; ")>
</#function>

<#function agencies>
  <#if report.agencies?size == 1><#return "the " + report.agencies[0]></#if>
  <#return "the law enforcement agencies of " + place.theStyle>
</#function>

<#macro whereas><@recital><@leadword>WHEREAS</@leadword>, <#nested></@recital></#macro>

<#-- What is in force and what is not, as the gap report has it: facts only. -->
<#macro facts closing>
  <#if report.in_writing?size gt 0>
    <@whereas>${report.asOf}, <@policies report.in_writing "is" "are"/> in force on ${cited(report.in_writing)}; and</@whereas>
  </#if>
  <#if report.in_practice?size gt 0>
    <@whereas>${report.asOf}, ${agencies()} ${(report.agencies?size == 1)?then("follows", "follow")} a practice, but no written policy, on ${cited(report.in_practice)}; and</@whereas>
  </#if>
  <#if report.partial?size gt 0>
    <@whereas>${report.asOf}, <@policies report.partial "holds" "hold"/> a part of what ${closing} on ${cited(report.partial)}; and</@whereas>
  </#if>
  <#if report.conflicting?size gt 0>
    <@whereas>${report.asOf}, <@policies report.conflicting "differs" "differ"/> from what ${closing} on ${cited(report.conflicting)}; and</@whereas>
  </#if>
  <#if report.missing?size gt 0>
    <@whereas>${report.asOf}, no policy was found on ${topics(report.missing)}; and</@whereas>
  </#if>
</#macro>

<#macro policies findings one many><@checked findings><#if findings?size == 1>a written policy<#else>written policies</#if></@checked> ${(findings?size == 1)?then(one, many)}</#macro>

<#-- A drafter's note where a declared status rests on less than a reading of the whole text. -->
<#macro checked findings>
  <#local open = []>
  <#list findings as f><#if f.unverified><#local open += [f.title]></#if></#list>
  <#if open?size gt 0>
    <@note text="This statement rests on citations that were not read in full (" + listed(open) + "). Confirm each before introduction."><#nested></@note><#else><#nested></#if>
</#macro>

<#macro unknownNote>
  <#if report.unknown?size gt 0>
    <@note text="Nobody has asked yet whether a policy is in force on " + topics(report.unknown) + ". Ask before introduction, record the answer in the town file, and draw this draft again."><#nested></@note><#else><#nested></#if>
</#macro>

<#macro sponsor settings key>
  <@docket>Introduced by: <@fill key=key + "-sponsor" value=settings.sponsor prompt="sponsor" kind="name"/></@docket>
  <#if settings.introduced != ""><@docket>Introduced: ${settings.introduced}</@docket></#if>
</#macro>

<#-- Who moved, how each member voted, or the totals if members are not named. -->
<#macro voteRecord key>
  <#if documents.members?size gt 0>
    <@table widths=[4, 1, 1, 1, 1] caption="Vote by member">
      <@head><@cell>Member</@cell><@cell>Aye</@cell><@cell>No</@cell><@cell>Abstain</@cell><@cell>Absent</@cell></@head>
      <#list documents.members as member>
        <@row><@cell header=true>${member}</@cell><#list ["aye", "no", "abstain", "absent"] as vote><@cell><@checkbox name=key + "-vote-" + member?counter + "-" + vote label=""/></@cell></#list></@row>
      </#list>
    </@table>
  <#else>
    <@table widths=[1, 1, 1, 1] caption="Vote count">
      <@head><@cell>Ayes</@cell><@cell>Noes</@cell><@cell>Abstaining</@cell><@cell>Absent</@cell></@head>
      <@row><#list ["ayes", "noes", "abstaining", "absent"] as vote><@cell><@fill key=key + "-" + vote prompt="number of " + vote kind="number"/></@cell></#list></@row>
    </@table>
  </#if>
</#macro>

<#macro moved key>
  <@p>Moved by <@fill key=key + "-moved-by" prompt="member" kind="name"/>; seconded by <@fill key=key + "-seconded-by" prompt="member" kind="name"/>.</@p>
</#macro>

<#macro executed key>
  <@signatures>
    <@signature key=key + "-signature-presiding" prompt="signature of the " + place.presiding>
      <@below>${place.presiding}</@below>
      <@below>Date: <@fill key=key + "-signed-date" prompt="date signed" kind="date"/></@below>
    </@signature>
    <@signature lead="Attest:" key=key + "-signature-clerk" prompt="signature of the " + place.clerk>
      <@below>${place.clerk}</@below>
    </@signature>
    <#nested>
  </@signatures>
</#macro>

<#macro origin>
  <@imprint><#if documents.preparedBy != "">Prepared by ${documents.preparedBy}, ${documents.date}, for review by counsel.<#else>For review by counsel; ${documents.date}.</#if> Not legal advice. <#nested> ${attribution}</@imprint>
</#macro>

<#function inWords n>
  <#return ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][n]!n?string>
</#function>
