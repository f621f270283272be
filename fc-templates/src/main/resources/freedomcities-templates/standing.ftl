<#-- How a status is shown where there is little room: a sign that differs in shape, not in colour, beside the word. -->

<#function symbol key>
  <#return {"in-writing": "●", "in-practice": "▲", "partial": "◊", "conflicting": "×", "missing": "○", "unknown": "?"}[key]>
</#function>

<#-- "Rule 6", "Rules 6 and 7" -->
<#function ruleNumbers rules>
  <#local ids = []><#list rules as r><#local ids += [r.id]></#list>
  <#return (ids?size == 1)?then("Rule ", "Rules ") + listed(ids)>
</#function>

<#-- What stands out at a glance. -->
<#macro glance missing conflicting brief=false>
  <#if missing?size gt 0><@lead><@strong>${symbol("missing")} Missing${brief?then(" at one agency or more", "")}:</@strong> ${brief?then(ruleNumbers(missing), named(missing))}.</@lead></#if>
  <#if conflicting?size gt 0><@lead><@strong>${symbol("conflicting")} Conflicting${brief?then(" at one agency or more", "")}:</@strong> ${brief?then(ruleNumbers(conflicting), named(conflicting))}.</@lead></#if>
</#macro>

<#-- "Rule 6, Privacy Protection Rule; and Rule 7, …" -->
<#function named rules>
  <#local out = []><#list rules as r><#local out += [r.id + " (" + r.title + ")"]></#list>
  <#return (rules?size == 1)?then("Rule ", "Rules ") + listed(out)>
</#function>
