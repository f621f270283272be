<#-- One page: rules as rows, agencies as columns, where each stands and what comes next. -->
<#include "lib.ftl">
<#include "standing.ftl">
<#assign m = comparison.matrix>

<@docket>${m.several?then("Several places", place.fullName)?upper_case}</@docket>
<@title>Where ${m.several?then("these places stand", place.theStyle + " stands")} on ${inWords(m.rows?size)} model rules</@title>

<#assign narrow = m.columns?size gt 2>
<@glance missing=m.missing conflicting=m.conflicting brief=m.columns?size gt 1/>
<#if m.columns?size == 1>
  <#assign column = m.columns[0]>
  <@table widths=[2, 9, 7, 6] caption=column.agency?cap_first + (column.asOf != "")?then(", as of " + column.asOf, "") + ": status of each rule and next step">
    <@head><@cell>Rule</@cell><@cell>Subject</@cell><@cell>Status</@cell><@cell>Next step</@cell></@head>
    <#list m.rows as line>
      <#assign c = line.cells[0]>
      <@row><@cell header=true>${line.id}</@cell><@cell>${line.title}</@cell><@cell><@standing c/></@cell><@cell>${c.nextStep?cap_first}</@cell></@row>
    </#list>
  </@table>
<#else>
  <#-- Beside the rule's name a page has room for five; more stand in tables of like width, each on a page. -->
  <#assign tables = ((m.columns?size - 1) / 5)?int + 1>
  <#assign each = ((m.columns?size - 1) / tables)?int + 1>
  <#list m.columns?chunk(each) as columns>
    <#assign from = columns?index * each>
    <#if from gt 0><@pagebreak/></#if>
    <@table widths=[narrow?then(13, 10)] + columns?map(c -> 8) caption="Status of each rule at each agency" + (tables gt 1)?then(", " + (columns?index + 1) + " of " + tables, "") + (tables gt 1)?then("; the next step for each status stands at the end", narrow?then("; below, the next step for each status", ", and next step"))>
      <@head><@cell>Rule</@cell><#list columns as c><@cell>${c.label}</@cell></#list></@head>
      <#list m.rows as line>
        <@row><@cell header=true>${line.id}. ${narrow?then(line.title?remove_ending(" Rule"), line.title)}</@cell>
          <#list line.cells[from..*columns?size] as c><@cell><@standing c/><#if !narrow><@br/><@em>${c.nextStep?cap_first}</@em></#if></@cell></#list>
        </@row>
      </#list>
    </@table>
  </#list>
</#if>

<@p style=narrow?then("imprint", "body")>${legend()}<#if m.counted> In parentheses: how many elements of the rule were found.</#if> <#if m.manualsCount>A policy in an agency’s manual or order counts as in writing.<#elseif m.manualsNeverCount>A policy in an agency’s manual or order counts as practice<#if m.declared>, unless the record says of the rule that it is in writing</#if>.<#else>Whether a policy in an agency’s manual or order counts as in writing is the choice of each place.</#if><#if m.unverified || m.byReport> “To confirm”: the words were not read in full<#if m.reaching>, or it is not confirmed that they apply</#if>.</#if><#if m.columns?size gt 1 && dated()?size gt 0> As of ${dated()?join("; ")}.</#if></@p>

<@origin noted=false><#if m.recorded>What each status rests on, as far as it is on record<#if m.proposed>, and proposed language are<#else>, is</#if> in the rule-by-rule comparison.</#if></@origin>

<#macro standing c><@strong>${symbol(c.statusKey)} ${c.status?cap_first}</@strong><#if c.held != ""> (${c.held?replace(" ", "\x00A0")})</#if><#if c.unverified> (to confirm)</#if></#macro>

<#function dated>
  <#local out = []>
  <#list m.columns?map(c -> c.asOf)?filter(d -> d != "") as day>
    <#if out?filter(told -> told?starts_with(day + ": "))?size == 0><#local out += [day + ": " + listed(m.columns?filter(c -> c.asOf == day)?map(c -> c.label))]></#if>
  </#list>
  <#local undated = m.columns?filter(c -> c.asOf == "")>
  <#if out?size gt 0 && undated?size gt 0><#local out += ["no date on record: " + listed(undated?map(c -> c.label))]></#if>
  <#return out>
</#function>

<#function legend>
  <#local words = {"in-writing": "the whole rule is in force in writing" + (m.unverified || m.byReport)?then(", or is said to be", ""), "in-practice": "followed, but not written", "partial": "a part of the rule is there" + m.advised?then(", or all of it as advice", ""), "conflicting": m.done?then("what is in force or is done contradicts the rule", "a policy contradicts the rule"), "missing": m.silent?then("nothing of it is in what was found, or nothing was found", "no policy was found that has any of it"), "unknown": "not known yet"}>
  <#local out = []>
  <#list words as key, text><#list m.used?filter(u -> u.statusKey == key) as u><#local out += [symbol(key) + "\x00A0" + text + narrow?then(": next, " + u.next, "")]></#list></#list>
  <#return out?join("; ") + ".">
</#function>
