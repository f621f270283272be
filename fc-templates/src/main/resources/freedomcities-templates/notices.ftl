<#-- Parts of what a clerk publishes or posts about an ordinance. Sections are those of the ordinance itself (ordinance.sections), so that
     their numbers and captions can't differ. -->

<#-- Each section with its number, its caption, and a sentence on what it does. -->
<#macro sectionBySection parts>
  <@items marker="none">
    <#list parts as s>
      <@item><@p><@strong>${s.label} ${s.caption}.</@strong> <@does s/></@p><#if s.sections?size gt 0><@sectionBySection s.sections/></#if></@item>
    </#list>
  </@items>
</#macro>

<#-- What a section does. Of a section of a template of your own that isn't known here, the caption stands alone. -->
<#macro does s>
  <#if s.ruleIds?size gt 0>
    <@ofRules s/>
  <#elseif s.id?starts_with("set-out-")>
    <#local set = code.sections?filter(c -> "set-out-" + c.id == s.id)[0]>
    <#if set.isNew>Adds the section to the ${codeName()}.<#elseif set.replaces>Puts new words in the place of the section’s present words.<#else>${toPresentWords(set)}</#if>${renamed(set)}
  <#else>
    <#switch s.id>
      <#case "chapter">${code.exists?then("Adds these sections to the " + unit() + " of the " + codeName() + ":", "Adds the " + unit() + " to the " + codeName() + ", with these sections:")}<#break>
      <#case "short-title">Gives a short title.<#break>
      <#case "purpose">States the purpose and the subjects of the rules.<#break>
      <#case "findings">States what policies were found in force, and what was not found.<#break>
      <#case "definitions">Defines the terms used.<#break>
      <#case "elected-sheriff">${(place.sheriffDuty == "requested")?then("Applies the " + measure + " to the office of the " + place.sheriff + " to the extent that the law allows, and requests the " + place.sheriff + " to follow it.", (place.sheriffDuty == "directed")?then("Applies the " + measure + " to the office of the " + place.sheriff + ".", "Leaves the office of the " + place.sheriff + " out."))}<#break>
      <#case "complaint-procedure">Provides how a complaint is received, investigated, and answered; requires officials to cooperate and produce records; provides for confidentiality, for periods that do not run, and for complaints about the head of an agency; and bars retaliation.<#break>
      <#case "complaints">Applies the complaint procedure in force to a violation.<#break>
      <#case "implementation">Requires written procedures and training, each within a set time.<#break>
      <#case "reporting">Requires a public report each year.<#break>
      <#case "federal-law">${(federalLaw.summary!"")?replace("{instrument}", measure)}<#break>
      <#case "severability">Keeps the other provisions in effect if a court holds one invalid.<#break>
      <#case "conflicts">Provides that a resolution, administrative order, directive, manual, or practice has no effect to the extent that it conflicts.<#if replacedWhole()?size gt 0> Provides that the ${measure} takes the place of ${listed(replacedWhole())}.</#if><#if furtherThan()?size gt 0> Provides that what binds ${place.term} officials further is not ended.</#if><#if agreed()?size gt 0> Provides that what conflicts in ${listed(agreed())} is not renewed, as far as the ${place.term} is a party, and is ended as the agreement provides.</#if><#break>
      <#case "effective-date">Sets the day on which the ${measure} takes effect.<#break>
    </#switch>
  </#if>
</#macro>

<#macro ofRules s><#list s.ruleIds as id><#local chosen = scope?filter(rule -> rule.id == id)><#if chosen?filter(rule -> rule.instead?size gt 0)?size == 0>${summaries[id]}</#if><#list chosen as rule><#list rule.choiceSummaries as words> ${words}</#list></#list><#sep> </#list></#macro>

<#-- "Section 5", "§ 6A-4": where a rule stands. -->
<#function numberOf id parts=ordinance.sections>
  <#list parts as s>
    <#if s.ruleIds?seq_contains(id)><#return s.number></#if>
    <#local within = numberOf(id, s.sections)>
    <#if within != ""><#return within></#if>
  </#list>
  <#return "">
</#function>

<#-- The topics of the rules drawn, each with the section in which it stands. -->
<#function topicsWithNumbers>
  <#return (redressLast(scope) + optionalRules)?map(rule -> rule.topic + " (" + numberOf(rule.id) + ")")>
</#function>

<#macro readAt of>The full text of ${of} can be read at the office of the <#if !inOffice(notice.office, place.clerk)>${place.clerk}, </#if><@fill key="notice-office" value=notice.office prompt="address and hours of the office" show=true/>, and at <@fill key="notice-web" value=notice.web prompt="web address of the text" show=true/>.</#macro>

<#macro byTheClerk>
  <@below>${place.clerk}</@below>
  <@below>Date: <@fill key="notice-signed-date" prompt="date signed" kind="date"/></@below>
</#macro>

<#-- Of a draft: who prepared it. What the clerk publishes carries no such line. -->
<#macro draftOnly><#if !finished><@imprint><#if documents.preparedBy != "">Prepared by ${documents.preparedBy}, ${documents.date}, for review by counsel.<#else>Prepared ${documents.date}, for review by counsel.</#if> Not legal advice. Drafter’s notes, on the law and on what is open, are comments in the Word version. <#nested> This line is left out of a final.</@imprint></#if></#macro>

<#-- Whether an address says whose office it is: "City Clerk, Room 2"; "Council Office" of the Secretary to the Council. -->
<#function inOffice address officer>
  <#if address == ""><#return false></#if>
  <#if address?contains(officer)><#return true></#if>
  <#local office = address?keep_before(",")?trim>
  <#return office?ends_with(" Office") && officer?contains(office?remove_ending(" Office"))>
</#function>
