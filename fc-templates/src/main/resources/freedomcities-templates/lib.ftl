<#-- Parts that several documents share. Included by each; draws nothing by itself. -->
<#include "forms.ftl">

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

<#-- What is nested, then the topics of the rules in scope: as a list, or in the sentence if there is one. -->
<#macro onTopics>
  <#if scope?size == 1>
    <@p><#nested> ${scope[0].topic}.</@p>
  <#else>
    <@p><#nested>:</@p>
    <@items>
      <#list scope as rule><@item>${rule.topic}<#if rule?is_last>.<#elseif rule?counter == scope?size - 1>; and<#else>;</#if></@item></#list>
    </@items>
  </#if>
</#macro>

<#-- Topics, each with where it stands. -->
<#function cited findings>
  <#local out = []>
  <#list findings as f>
    <#local out += [f.topic + (f.citationWords != "")?then(" (" + f.citationWords + ")", "")]>
  </#list>
  <#return listed(out)>
</#function>

<#function agencies>
  <#if report.agencies?size == 1><#return "the " + report.agencies[0]></#if>
  <#return "the law enforcement agencies of " + place.theStyle>
</#function>

<#function factCount>
  <#return ["in_writing", "in_practice", "partial", "conflicting", "missing"]?filter(key -> report[key]?size gt 0)?size>
</#function>

<#macro fact>
  <#assign toTell -= 1>
  <#if asFindings!false>
    <@item><#nested><#if toTell == 0>.<#elseif toTell == 1>; and<#else>;</#if></@item>
  <#else>
    <@whereas><#nested>; and</@whereas>
  </#if>
</#macro>

<#macro whereas><@recital><@leadword>WHEREAS</@leadword>, <#nested></@recital></#macro>

<#-- What is in force and what is not, as the gap report has it: facts only, as recitals, or as items of a list of findings. -->
<#macro facts closing>
  <#assign toTell = factCount()>
  <#if report.in_writing?size gt 0>
    <@fact>${report.asOf}, <@policies report.in_writing "is" "are"/> in force on ${cited(report.in_writing)}</@fact>
  </#if>
  <#if report.in_practice?size gt 0>
    <@fact>${report.asOf}, ${agencies()} ${(report.agencies?size == 1)?then("follows", "follow")} a practice, but no written policy, on ${cited(report.in_practice)}</@fact>
  </#if>
  <#if report.partial?size gt 0>
    <@fact>${report.asOf}, <@policies report.partial "holds" "hold"/> a part of what ${closing} on ${cited(report.partial)}</@fact>
  </#if>
  <#if report.conflicting?size gt 0>
    <@fact>${report.asOf}, <@policies report.conflicting "differs" "differ"/> from what ${closing} on ${cited(report.conflicting)}</@fact>
  </#if>
  <#if report.missing?size gt 0>
    <@fact>${report.asOf}, no policy was found on ${topics(report.missing)}</@fact>
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

<#macro origin>
  <@imprint><#if documents.preparedBy != "">Prepared by ${documents.preparedBy}, ${documents.date}, for review by counsel.<#else>For review by counsel; ${documents.date}.</#if> Not legal advice. <#nested> ${attribution}</@imprint>
</#macro>

<#function inWords n>
  <#return ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][n]!n?string>
</#function>
