<#-- One sheet, two sides: what is asked, of whom, when; where the place stands; what each rule does. -->
<#include "standing.ftl">

<@docket>${place.fullName}</@docket>
<#-- Beside long names the first side has no room for who prepared the sheet: that goes to the end of the second. -->
<#assign long = place.style?length + place.body?length + meeting.where?length + documents.preparedOutside?length + documents.link?length gt 300>
<#assign case = (gaps?size == 0)?then("none", (gaps?size == 1)?then("one", "many"))>
<@title>${t("handout.title." + case, {"count": (case == "none")?then(rules, gaps)?size})}</@title>

<#if documents.link != "">
  <@grid widths=[6, 1]><@row><@cell><@facts/></@cell><@cell><@qrcode href=documents.link alternative=t("handout.code", {"address": documents.link})/></@cell></@row></@grid>
<#else>
  <@facts/>
</#if>
<@p>${t("handout.ask." + case, {"numbers": numbers})}<#if case != "none" && kept.numbers != ""> ${t("handout.ask.kept." + (kept.count == 1)?then("one", "many"), {"numbers": kept.numbers})}</#if><#if revocable.numbers != ""> ${t("handout.ask.revocable." + (revocable.count == 1)?then("one", "many"), {"numbers": revocable.numbers})}</#if><#if outside != ""> ${outside}</#if></@p>
<#if optional != ""><@p>${t("handout.ask.optional", {"rules": optional})}</@p></#if>
<#if stateLaw.asked != ""><@imprint>${stateLaw.asked}</@imprint></#if>
<#if documents.link != ""><@p>${t("handout.read", {"address": documents.link})}</@p></#if>

<@heading level=1 id="standing">${t("handout.standing.heading")}</@heading>
<#-- Where they differ a few agencies have a column each; more stand in the cell, by name. -->
<#assign differ = rules?filter(r -> r.differs)?size gt 0>
<#assign columns = (differ && agencies?size lte narrow?then(2, 3))?then(rules[0].agencies?map(g -> g.brief), [])>
<@table widths=(columns?size == 0)?then(narrow?then([3, 12, 9], [2, 14, 9]), narrow?then([2, 7], (columns?size == 2)?then([2, 8], [2, 10])) + columns?map(c -> (columns?size == 2 && !narrow)?then(7, 6))) caption=t("handout.standing.caption")>
  <@head><@cell>${t("handout.standing.rule")}</@cell><@cell>${t("handout.standing.name")}</@cell><#list columns as name><@cell>${name}</@cell><#else><@cell>${t("handout.standing.status")}</@cell></#list></@head>
  <#list rules as r>
    <@row><@cell header=true>${r.id}</@cell><@cell>${r.name}</@cell><#if columns?size gt 0><#list r.agencies as g><@cell><@marked g/></@cell></#list><#else><@cell><#if r.differs><#list r.agencies as g>${g.brief}: <@marked g/><#sep><@br/></#list><#else><@marked r/></#if></@cell></#if></@row>
  </#list>
</@table>
<@grid widths=narrow?then([1], [1, 1])>
  <#list statuses?chunk(narrow?then(1, 2)) as together>
    <@row><#list 0..<narrow?then(1, 2) as i><@cell><#if i lt together?size><@p>${symbol(together[i].key)} <@strong>${together[i].word}:</@strong> ${together[i].means}</@p></#if></@cell></#list></@row>
  </#list>
</@grid>
<#list reported as words><@p>${words}</@p></#list>
<#if confirms != "" || asOf != "" || sourced || stateLaw.asOf != "" || (agencies?size gt 1 && columns?size == 0)><@imprint><#if confirms != "">${confirms} </#if><#if asOf != "">${t("handout.standing.asof", {"date": asOf})}<#if undated != ""> ${t("handout.standing.undated", {"agencies": undated})}</#if></#if><#if sourced><#if asOf != ""> </#if>${t("handout.standing.sources")}</#if><#if stateLaw.asOf != ""> ${stateLaw.asOf}</#if><#if agencies?size gt 1 && columns?size == 0> ${t("handout.standing.weakest")}</#if></@imprint></#if>

<#if !long><@origin/></#if>

<#if !narrow><@pagebreak/></#if>
<@heading level=1 id="rules">${t("handout.rules.heading")}</@heading>
<#assign side = narrow?then(1, 2)>
<@grid widths=narrow?then([1, 9], [2, 13, 2, 13])>
  <#list rules?chunk(side) as together>
    <@row><#list 0..<side as i><@cell><#if i lt together?size><@picture together[i]/></#if></@cell><@cell><#if i lt together?size><@explained together[i]/></#if></@cell></#list></@row>
  </#list>
</@grid>

<#-- Beside long names, agencies that differ, a state's law, or rules that are only said to be in writing, large print has no room for the glossary on two sheets. -->
<#if explainedTerms?size == 0>
<#elseif large && (long || differ || stateLaw.asked != "" || reported?size gt 0)>
<@p>${t("handout.glossary.moved")}</@p>
<#else>
<@heading level=1 id="glossary">${t("handout.glossary.heading")}</@heading>
<@items marker="none"><#list explainedTerms as key><@item><@strong>${t("glossary." + key + ".term")}:</@strong> ${t("glossary." + key + ".means")}</@item></#list></@items>
</#if>
<#if translated><@imprint>${t("handout.english")}</@imprint></#if>
<#if long><@origin/></#if>

<#macro origin>
  <@imprint><#if documents.preparedOutside != "">${t("meeting.prepared", {"who": documents.preparedOutside, "date": documents.date})}<#else>${t("meeting.dated", {"date": documents.date})}</#if> ${source} ${t("meeting.counsel")}</@imprint>
</#macro>

<#macro marked of>${symbol(of.status.key)} <#if of.grounds != "">${t(of.toConfirm?then("reported.ground-mark", "reported.ground"), {"status": of.status.word, "ground": of.grounds})}<#else>${of.toConfirm?then(t("reported.mark", {"status": of.status.word}), of.status.word)}</#if></#macro>

<#-- Of whom, when, where: a label and what is read from afar. -->
<#macro facts>
  <@grid widths=narrow?then([2, 7], [2, 11])>
    <@row><@cell><@p>${t("handout.asked.label")}</@p></@cell><@cell><@callout>${place.body}</@callout></@cell></@row>
    <@row><@cell><@p>${t("handout.when.label")}</@p></@cell><@cell><@when/></@cell></@row>
    <@row><@cell><@p>${t("handout.where.label")}</@p></@cell><@cell><#if meeting.where != ""><@callout>${meeting.where}</@callout><#else><@p><@fill key="meeting-where" prompt=t("handout.where.blank")/></@p></#if></@cell></@row>
  </@grid>
</#macro>

<#macro when>
  <#if meeting.date != "">
    <@callout>${t("handout.when.day", {"weekday": meeting.weekday?cap_first, "date": meeting.date})}<#if meeting.time != "">, ${meeting.time}</#if><#if meeting.asItem != ""> (${meeting.asItem})</#if></@callout>
  <#else>
    <@p><@fill key="meeting-date" prompt=t("handout.when.blank") kind="date"/></@p>
  </#if>
</#macro>

<#-- The shelf says which icon a rule has, and its words what is on it. -->
<#macro picture r><#if r.picture != "" && r.icon != ""><@icon name=r.icon alternative=r.picture size=28/></#if></#macro>

<#macro explained r>
  <@heading level=2 id="rule-" + r.id>${r.id}. ${r.name}</@heading>
  <@p>${r.plain}</@p>
</#macro>
