<#-- The cover of a packet: the meeting, and what stands on which of the packet's pages. -->
<#include "lib.ftl">

<@docket>${place.fullName?upper_case}</@docket>
<@title>Agenda Packet: ${packet.subject}</@title>

<@grid widths=[2, 7]>
  <@line "Before">${place.body}</@line>
  <@line "Meeting"><@fill key="meeting-date" value=meeting.date prompt="date of the meeting" kind="date"/><#if meeting.time != "">, ${meeting.time}</#if></@line>
  <@line "Place"><@fill key="meeting-where" value=meeting.where prompt="room and address"/></@line>
  <@line "Agenda item"><@fill key="meeting-item" value=meeting.item prompt="number of the item"/></@line>
  <#if documents.preparedBy != ""><@line "Prepared by">${documents.preparedBy}</@line></#if>
</@grid>

<#if stateLaw.sentence != "">
  <@p><@strong>${stateLaw.sentence}</@strong><#if stateLaw.penalties != ""> ${stateLaw.penalties}</#if></@p>
</#if>

<@table widths=[2, 5, 11, 4] caption="Documents in this packet">
  <@head><@cell>No.</@cell><@cell>Document</@cell><@cell>Title</@cell><@cell>Packet pages</@cell></@head>
  <#list packet.entries as e>
    <@row><@cell>${e?counter}</@cell><@cell header=true>${e.name}</@cell><@cell>${e.title}</@cell><@cell><#if e.first == e.last>${e.first}<#else>${e.first} to ${e.last}</#if></@cell></@row>
  </#list>
</@table>

<@p>Each page bears two numbers at its foot: that of its document, and that of this packet. The documents state the facts as of the dates that they give, and none of them has been adopted unless it says so.</@p>

<@origin noted=false>All documents in this packet are drawn from the same record of present policy.</@origin>

<#macro line label><@row><@cell><@p><@strong>${label}</@strong></@p></@cell><@cell><@p><#nested></@p></@cell></@row></#macro>
