<#-- One sheet, two sides: what is asked, of whom, when; where the place stands; what each rule does. -->
<#include "standing.ftl">

<@docket>${place.fullName}</@docket>
<#assign case = (gaps?size == 0)?then("none", (gaps?size == 1)?then("one", "many"))>
<@title>${t("handout.title." + case, {"count": (case == "none")?then(rules, gaps)?size})}</@title>

<#-- Large print has room for two facts beside each other, not for four. -->
<#if large>
  <@grid widths=[1, 1]>
    <@row><@cell><@asked/></@cell><@cell><@when/></@cell></@row>
    <@row><@cell><@where/></@cell><@cell><@code/></@cell></@row>
  </@grid>
<#else>
  <@grid widths=(documents.link != "")?then([5, 5, 6, 3], [1, 1, 1])>
    <@row><@cell><@asked/></@cell><@cell><@when/></@cell><@cell><@where/></@cell><#if documents.link != ""><@cell><@code/></@cell></#if></@row>
  </@grid>
</#if>
<@p>${t("handout.ask." + case, {"body": place.body, "numbers": numbers})}</@p>
<#if documents.link != ""><@p>${t("handout.read", {"address": documents.link})}</@p></#if>

<@heading level=1 id="standing">${t("handout.standing.heading", {"place": place.style})}</@heading>
<@table widths=large?then([3, 12, 9], [2, 14, 9]) caption=t("handout.standing.caption")>
  <@head><@cell>${t("handout.standing.rule")}</@cell><@cell>${t("handout.standing.name")}</@cell><@cell>${t("handout.standing.status")}</@cell></@head>
  <#list rules as r>
    <@row><@cell header=true>${r.id}</@cell><@cell>${r.name}</@cell><@cell>${symbol(r.status.key)} ${r.status.word}</@cell></@row>
  </#list>
</@table>
<@items marker="none"><#list statuses as s><@item>${symbol(s.key)} <@strong>${s.word}:</@strong> ${s.means}</@item></#list></@items>
<@imprint><#if asOf != "">${t("handout.standing.asof", {"date": asOf})}<#else>${t("handout.standing.nodate")}</#if><#if agencies?size gt 1> ${t("handout.standing.weakest")}</#if></@imprint>

<@imprint><#if documents.preparedBy != "">${t("meeting.prepared", {"who": documents.preparedBy, "date": documents.date})}<#else>${t("meeting.dated", {"date": documents.date})}</#if> ${source} ${t("meeting.counsel")}</@imprint>

<#if !large><@pagebreak/></#if>
<@heading level=1 id="rules">${t("handout.rules.heading")}</@heading>
<#assign side = large?then(1, 2)>
<@grid widths=large?then([1, 9], [2, 13, 2, 13])>
  <#list rules?chunk(side) as together>
    <@row><#list 0..<side as i><@cell><#if i lt together?size><@picture together[i]/></#if></@cell><@cell><#if i lt together?size><@explained together[i]/></#if></@cell></#list></@row>
  </#list>
</@grid>

<@heading level=1 id="glossary">${t("handout.glossary.heading")}</@heading>
<@items marker="none"><#list ["ice", "cbp", "judicial-warrant", "administrative-warrant", "detainer", "civil-immigration-law"] as key><@item><@strong>${t("glossary." + key + ".term")}:</@strong> ${t("glossary." + key + ".means")}</@item></#list></@items>
<#if translated><@imprint>${t("handout.english")}</@imprint></#if>

<#macro asked><@lead>${t("handout.asked.label")}</@lead><@callout>${place.body}</@callout></#macro>

<#macro when>
  <@lead>${t("handout.when.label")}</@lead>
  <#if meeting.date != "">
    <@callout>${t("handout.when.day", {"weekday": meeting.weekday?cap_first, "date": meeting.date})}<#if meeting.time != "">, ${meeting.time}</#if></@callout>
  <#else>
    <@p><@fill key="meeting-date" prompt=t("handout.when.blank") kind="date"/></@p>
  </#if>
  <#if meeting.item != ""><@p>${t("handout.item", {"item": meeting.item})}</@p></#if>
</#macro>

<#macro where>
  <@lead>${t("handout.where.label")}</@lead>
  <#if meeting.where != ""><@callout>${meeting.where}</@callout><#else><@p><@fill key="meeting-where" prompt=t("handout.where.blank") kind="date"/></@p></#if>
</#macro>

<#macro code><#if documents.link != ""><@qrcode href=documents.link alternative=t("handout.code", {"address": documents.link})/></#if></#macro>

<#-- Only the nine rules have icons; they stand in the order of the rules. -->
<#macro picture r>
  <#local icons = {"1": "warrant", "2": "no-papers", "3": "door", "4": "badge", "5": "no-question", "6": "lock", "7": "no-eye", "8": "letter", "9": "scales"}>
  <#if r.picture != "" && icons[r.id]??><@icon name=icons[r.id] alternative=r.picture size=28/></#if>
</#macro>

<#macro explained r>
  <@heading level=2 id="rule-" + r.id>${r.id}. ${r.name}</@heading>
  <@p>${r.plain}</@p>
</#macro>
