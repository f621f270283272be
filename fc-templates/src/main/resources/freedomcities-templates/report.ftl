<#-- What was asked and answered, by person and day; what was promised and by when; who was not asked; what comes next. -->

<@docket>${place.fullName}</@docket>
<@title>${t("report.title")}</@title>
<@p>${t((asked == 0)?then("report.lead.none", (asked == 1)?then("report.lead.one", "report.lead.many")), {"count": askedWords})}</@p>

<@heading level=1 id="answers">${t((asked == 0)?then("report.asked-only", "report.answers"))}</@heading>
<#list sittings as s>
  <@heading level=2 id="sitting-" + s?counter><#if s.when != "">${t("report.sitting.dated", {"who": s.who, "when": s.when})}<#else>${t("report.sitting.undated", {"who": s.who})}</#if></@heading>
  <@table widths=[6, 4, 10] caption=t("report.sitting.caption", {"agency": s.agency})>
    <@head><@cell>${t("report.column.rule")}</@cell><@cell>${t("report.column.position")}</@cell><@cell>${t("report.column.words")}</@cell></@head>
    <#list s.answers as a>
      <@row><@cell header=true><@rule a/></@cell><@cell>${a.position?cap_first}</@cell><@cell><#if a.words != "">${t("report.quoted", {"words": a.words})}<#else><@em>${t("report.silent")}</@em></#if></@cell></@row>
    </#list>
  </@table>
</#list>

<@heading level=1 id="promises">${t("report.promises")}</@heading>
<#if promises?size == 0>
  <@p>${t((followUp?size == 0)?then("report.no-promises", "report.no-promises-beside"))}</@p>
<#else>
  <@table widths=[4, 8, 4, 5]>
    <@head><@cell>${t("report.column.by")}</@cell><@cell>${t("report.column.promise")}</@cell><@cell>${t("report.column.who")}</@cell><@cell>${t("report.column.rule")}</@cell></@head>
    <#list promises as p>
      <@row><@cell header=true><@by p/></@cell><@cell>${p.what}</@cell><@cell>${p.who}</@cell><@cell><@rule p/></@cell></@row>
    </#list>
  </@table>
</#if>

<@heading level=1 id="unanswered">${t("report.unanswered")}</@heading>
<#if unanswered?size == 0><@p>${t("report.all-answered")}</@p></#if>
<#list unanswered as u>
  <@lead>${u.agency}</@lead>
  <@items marker="bullet"><#list u.rules as r><@item>${t("report.open-rule", {"id": r.id, "name": r.name, "status": r.status})}</@item></#list></@items>
</#list>

<@heading level=1 id="steps">${t("report.steps")}</@heading>
<#if followUp?size == 0>
  <@p>${t("report.no-steps")}</@p>
<#else>
  <@table widths=[4, 10, 6]>
    <@head><@cell>${t("report.column.by")}</@cell><@cell>${t("report.column.what")}</@cell><@cell>${t("report.column.who")}</@cell></@head>
    <#list followUp as f>
      <@row><@cell header=true><@by f/></@cell><@cell>${f.what}</@cell><@cell><#if f.who != "">${f.who}<#else>${t("report.nobody")}</#if></@cell></@row>
    </#list>
  </@table>
</#if>
<@lead>${t("report.needs")}</@lead>
<#if steps?size == 0><@p>${t("report.nothing-needed")}</@p><#else><@items marker="bullet"><#list steps as s><@item>${t("report.need", {"id": s.id, "name": s.name, "step": s.step})}</@item></#list></@items></#if>
<@imprint><#if documents.preparedBy != "">${t("meeting.prepared", {"who": documents.preparedBy, "date": documents.date})}<#else>${t("meeting.dated", {"date": documents.date})}</#if> ${t("report.note")}<#if unanswered?size gt 0 && confirms != ""> ${confirms}</#if> ${source}</@imprint>

<#macro rule r>${t("report.rule", {"id": r.id, "name": r.name})}</#macro>

<#macro by b><#if b.by != "">${b.by}<#else><@em>${t("report.undated")}</@em></#if></#macro>
