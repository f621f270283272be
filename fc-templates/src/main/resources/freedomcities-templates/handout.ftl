<#-- One sheet, two sides: what is asked, of whom, when; where the place stands; what each rule does. -->
<#include "standing.ftl">

<@docket>${place.fullName}</@docket>
<@title><#if gaps?size == 0>${t("handout.title.none", {"count": rules?size})}<#elseif gaps?size == 1>${t("handout.title.one")}<#else>${t("handout.title.many", {"count": gaps?size})}</#if></@title>

<@grid widths=(documents.link != "")?then([5, 5, 6, 3], [4, 4, 5])>
  <@row>
    <@cell><@lead>${t("handout.asked.label")}</@lead><@p>${place.body}</@p></@cell>
    <@cell><@lead>${t("handout.when.label")}</@lead><@when/></@cell>
    <@cell><@lead>${t("handout.where.label")}</@lead><@p><@fill key="meeting-where" prompt=t("handout.where.blank") value=meeting.where/></@p></@cell>
    <#if documents.link != ""><@cell><@qrcode href=documents.link alternative=t("handout.code", {"address": documents.link})/></@cell></#if>
  </@row>
</@grid>
<#if documents.link != ""><@p>${t("handout.read", {"address": documents.link})}</@p></#if>

<@heading level=1 id="standing">${t("handout.standing.heading", {"place": place.style})}</@heading>
<@table widths=[1, 8, 5] caption=t("handout.standing.caption")>
  <@head><@cell>${t("handout.standing.rule")}</@cell><@cell>${t("handout.standing.name")}</@cell><@cell>${t("handout.standing.status")}</@cell></@head>
  <#list rules as r>
    <@row><@cell header=true>${r.id}</@cell><@cell>${r.name}</@cell><@cell>${symbol(r.status.key)} ${r.status.word}</@cell></@row>
  </#list>
</@table>
<@items marker="none"><#list statuses as s><@item>${symbol(s.key)} <@strong>${s.word}:</@strong> ${s.means}</@item></#list></@items>
<@imprint><#if asOf != "">${t("handout.standing.asof", {"date": asOf})}<#else>${t("handout.standing.nodate")}</#if><#if agencies?size gt 1> ${t("handout.standing.weakest")}</#if></@imprint>

<@pagebreak/>
<@heading level=1 id="rules">${t("handout.rules.heading")}</@heading>
<@grid widths=[1, 1]>
  <#list rules?chunk(2) as pair>
    <@row><#list 0..1 as i><@cell><#if i lt pair?size><@explained pair[i]/></#if></@cell></#list></@row>
  </#list>
</@grid>

<@heading level=1 id="glossary">${t("handout.glossary.heading")}</@heading>
<@items marker="none"><#list ["ice", "cbp", "judicial-warrant", "administrative-warrant", "detainer", "civil-immigration-law"] as key><@item><@strong>${t("glossary." + key + ".term")}:</@strong> ${t("glossary." + key + ".means")}</@item></#list></@items>
<@imprint><#if documents.preparedBy != "">${t("meeting.prepared", {"who": documents.preparedBy, "date": documents.date})}<#else>${t("meeting.dated", {"date": documents.date})}</#if> ${source} ${t("meeting.counsel")}<#if translated> ${t("handout.english")}</#if></@imprint>

<#macro when>
  <@p><#if meeting.date != "">${t("handout.when.day", {"weekday": meeting.weekday?cap_first, "date": meeting.date})}<#if meeting.time != "">, ${meeting.time}</#if><#else><@fill key="meeting-date" prompt=t("handout.when.blank") kind="date"/></#if></@p>
  <#if meeting.item != ""><@p>${t("handout.item", {"item": meeting.item})}</@p></#if>
</#macro>

<#macro explained r>
  <@heading level=2 id="rule-" + r.id>${r.id}. ${r.name}</@heading>
  <@p>${r.plain}</@p>
</#macro>
