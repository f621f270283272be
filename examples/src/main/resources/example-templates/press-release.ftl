<#-- Seen by a document of the purpose COMPARISON; docs/templates.md lists the names. -->
<@docket>For release ${documents.date}</@docket>
<@title>${place.theStyle} and ${report.findings?size} rules on local policing</@title>
<@p>${report.in_writing?size} of them are in writing ${report.asOf} ${report.missing?size} are missing.</@p>
<@items marker="bullet">
  <#list report.findings as rule><@item>${rule.title}: ${rule.status}</@item></#list>
</@items>
<@imprint><#if documents.preparedBy?has_content>${documents.preparedBy}. </#if>${attribution}</@imprint>
