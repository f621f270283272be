<#-- One sheet, two sides: what is asked, of whom, when; where the place stands; what each rule does. -->
<#include "standing.ftl">

<@docket>${place.fullName}</@docket>
<#assign case = (gaps?size == 0)?then("none", (gaps?size == 1)?then("one", "many"))>
<@title>${t("handout.title." + case, {"count": (case == "none")?then(rules, gaps)?size})}</@title>

<@grid widths=(documents.link != "")?then([5, 5, 6, 3], [1, 1, 1])>
  <@row>
    <@cell><@lead>${t("handout.asked.label")}</@lead><@callout>${place.body}</@callout></@cell>
    <@cell><@lead>${t("handout.when.label")}</@lead><@when/></@cell>
    <@cell><@lead>${t("handout.where.label")}</@lead><#if meeting.where != ""><@callout>${meeting.where}</@callout><#else><@p><@fill key="meeting-where" prompt=t("handout.where.blank") kind="number"/></@p></#if></@cell>
    <#if documents.link != ""><@cell><@qrcode href=documents.link alternative=t("handout.code", {"address": documents.link})/></@cell></#if>
  </@row>
</@grid>
<@p>${t("handout.ask." + case, {"body": place.body, "numbers": numbers})}<#if documents.link != ""> ${t("handout.read", {"address": documents.link})}</#if></@p>

<@heading level=1 id="standing">${t("handout.standing.heading", {"place": place.style})}</@heading>
<@table widths=[2, 14, 9] caption=t("handout.standing.caption")>
  <@head><@cell>${t("handout.standing.rule")}</@cell><@cell>${t("handout.standing.name")}</@cell><@cell>${t("handout.standing.status")}</@cell></@head>
  <#list rules as r>
    <@row><@cell header=true>${r.id}</@cell><@cell>${r.name}</@cell><@cell>${symbol(r.status.key)} ${r.status.word}</@cell></@row>
  </#list>
</@table>
<@items marker="none"><#list statuses as s><@item>${symbol(s.key)} <@strong>${s.word}:</@strong> ${s.means}</@item></#list></@items>
<@imprint><#if asOf != "">${t("handout.standing.asof", {"date": asOf})}<#else>${t("handout.standing.nodate")}</#if><#if agencies?size gt 1> ${t("handout.standing.weakest")}</#if></@imprint>

<@imprint><#if documents.preparedBy != "">${t("meeting.prepared", {"who": documents.preparedBy, "date": documents.date})}<#else>${t("meeting.dated", {"date": documents.date})}</#if> ${source} ${t("meeting.counsel")}</@imprint>

<@pagebreak/>
<@heading level=1 id="rules">${t("handout.rules.heading")}</@heading>
<@grid widths=[2, 13, 2, 13]>
  <#list rules?chunk(2) as pair>
    <@row><#list 0..1 as i><@cell><#if i lt pair?size><@picture pair[i]/></#if></@cell><@cell><#if i lt pair?size><@explained pair[i]/></#if></@cell></#list></@row>
  </#list>
</@grid>

<@heading level=1 id="glossary">${t("handout.glossary.heading")}</@heading>
<@items marker="none"><#list ["ice", "cbp", "judicial-warrant", "administrative-warrant", "detainer", "civil-immigration-law"] as key><@item><@strong>${t("glossary." + key + ".term")}:</@strong> ${t("glossary." + key + ".means")}</@item></#list></@items>
<#if translated><@imprint>${t("handout.english")}</@imprint></#if>

<#macro when>
  <#if meeting.date != "">
    <@callout>${t("handout.when.day", {"weekday": meeting.weekday?cap_first, "date": meeting.date})}<#if meeting.time != "">, ${meeting.time}</#if></@callout>
  <#else>
    <@p><@fill key="meeting-date" prompt=t("handout.when.blank") kind="number"/></@p>
  </#if>
  <#if meeting.item != ""><@p>${t("handout.item", {"item": meeting.item})}</@p></#if>
</#macro>

<#-- Only the nine rules have icons; they stand in the order of the rules. -->
<#macro picture r>
  <#local icons = {"1": "warrant", "2": "no-papers", "3": "door", "4": "badge", "5": "no-question", "6": "lock", "7": "no-eye", "8": "letter", "9": "scales"}>
  <#if r.picture != "" && icons[r.id]??><@icon name=icons[r.id] alternative=r.picture size=28/></#if>
</#macro>

<#macro explained r>
  <@heading level=2 id="rule-" + r.id>${r.id}. ${r.name}</@heading>
  <@p>${r.plain}</@p>
</#macro>
