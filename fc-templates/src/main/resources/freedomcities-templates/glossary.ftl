<#-- Key terms in plain words, with what they rest on where that is law; for the back of handouts. -->

<@docket>${place.fullName}</@docket>
<@title>${t("glossary.title")}</@title>
<@p>${t("glossary.lead")}</@p>
<@items marker="none"><#list terms as e><@item><@strong>${e.term}:</@strong> ${e.means}<#if e.source != ""> <@em>(${e.source}.)</@em></#if></@item></#list></@items>
<@imprint>${t("glossary.sources", {"date": lawAsOf})} <#if documents.preparedBy != "">${t("meeting.prepared", {"who": documents.preparedBy, "date": documents.date})}<#else>${t("meeting.dated", {"date": documents.date})}</#if> ${t("meeting.counsel")}</@imprint>
