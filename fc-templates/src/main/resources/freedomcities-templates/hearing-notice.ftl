<#-- The notice of a hearing on an ordinance; of a town meeting, its article in the warrant. -->
<#include "lib.ftl">
<#include "code.ftl">
<#include "notices.ftl">
<#assign Term = place.term>
<#assign measure = law.instrument>
<#assign atMeeting = place.townMeeting>
<#assign meeting = atMeeting?then("meeting", "hearing")>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "ordinance" documents.ordinance/>
<#if atMeeting><@sponsor documents.ordinance "ordinance"/></#if>

<@title>${atMeeting?then("Article in the warrant of the Town Meeting", "Notice of public hearing on a proposed " + measure)}</@title>

<#if atMeeting>
  <@p>The voters of ${place.theStyle} are <@note text=notice.hearingNote>notified</@note> that the ${place.body} will act on this article at the time and place below:</@p>
  <@quotation><@p><@question/></@p><@p>${ordinance.title}</@p></@quotation>
<#else>
  <@p>The ${place.body} will hold a <@note text=notice.hearingNote>public hearing</@note> on the proposed ${measure} with this title:</@p>
  <@quotation><@p>${ordinance.title}</@p></@quotation>
</#if>

<@heading level=1 id="when">When and where</@heading>
<@grid widths=[1, 5]>
  <@row><@cell><@p><@strong>Date:</@strong></@p></@cell><@cell><@p><@fill key="hearing-date" value=notice.hearing.day prompt="day of the " + meeting kind="date"/></@p></@cell></@row>
  <@row><@cell><@p><@strong>Time:</@strong></@p></@cell><@cell><@p><@fill key="hearing-time" value=notice.hearing.time prompt="time"/></@p></@cell></@row>
  <@row><@cell><@p><@strong>Place:</@strong></@p></@cell><@cell><@p><@fill key="hearing-where" value=notice.hearing.where prompt="room and address"/></@p></@cell></@row>
  <#if !atMeeting && notice.hearing.item != ""><@row><@cell><@p><@strong>Item:</@strong></@p></@cell><@cell><@p>${notice.hearing.item?cap_first}</@p></@cell></@row></#if>
</@grid>

<@heading level=1 id="what">What will be considered</@heading>
<#assign considered = topicsWithNumbers()>
<#if considered?size == 1>
  <@p>The proposed ${measure} would set rules for ${Term} officials on ${considered[0]}.</@p>
<#else>
  <@p>The proposed ${measure} would set rules for ${Term} officials on these subjects, each in the section named:</@p>
  <@items><@series considered/></@items>
</#if>
<@p><#if atMeeting>The vote is on the article or on <@note text="Strike what the practice of the town does not allow.">a motion</@note> under it.<#else>At the hearing or at a later meeting, the ${place.body} may <@note text="Strike what the rules of the body, the charter, or the statute do not allow at this meeting.">adopt</@note> the ${measure} with or without changes, or not adopt it.</#if></@p>

<@heading level=1 id="text">Where the proposed text can be read</@heading>
<@p><@readAt "the proposed " + measure/></@p>

<@heading level=1 id="comment">How to take part</@heading>
<@items marker="bullet">
  <#if atMeeting>
    <@item>In person: voters may speak and vote at the meeting. Whether others may speak is for the <@note text="Conform to the practice of the town.">${place.presiding}</@note> and the meeting to say.</@item>
  <#else>
    <@item>In person: all interested persons may appear at the hearing and be heard.</@item>
  </#if>
  <@item>In writing: comments that reach the ${place.clerk} by <@fill key="comments-by" value=notice.commentsBy prompt="date" kind="date" show=true/>, at the office named above or at <@fill key="notice-contact" value=notice.contact prompt="telephone number and e-mail address" show=true/>, will be given to the ${atMeeting?then("meeting", place.body)}<#if atMeeting> as its rules allow</#if>.</@item>
  <@item>What is said or written may become a public record.</@item>
</@items>

<@heading level=1 id="access">Interpreters and access</@heading>
<@p>A person who needs an interpreter, the text in another language or format, or <@note text="Title II of the Americans with Disabilities Act (28 C.F.R. §§ 35.106, 35.160) bears on this line, and for recipients of federal funds title VI of the Civil Rights Act of 1964 (from general knowledge, unverified, as of November\x00A020, 2026). Put in whom this place has named for such requests, and how many days are needed.">another accommodation</@note> to take part may ask the ${place.clerk} at <@fill key="notice-contact" value=notice.contact prompt="telephone number and e-mail address" show=true/>, as early as possible before the ${meeting}.</@p>

<@lead>Posted on <@fill key="posted-date" prompt="date" kind="date" show=true/> at <@fill key="posted-where" prompt="places" show=true/>.</@lead>
<@signatures>
  <#if atMeeting>
    <@signature lead="A true copy of the article as posted. Attest:" key="notice-signature-clerk" prompt="signature of the " + place.clerk><@byTheClerk/></@signature>
    <@signature lead="Return of the officer who posted the warrant:" key="notice-signature-officer" prompt="signature of the officer who posted the warrant"><@below>Title: <@fill key="notice-officer" prompt="title" kind="name"/></@below><@below>Date: <@fill key="notice-return-date" prompt="date" kind="date"/></@below></@signature>
  <#else>
    <@signature lead="By order of the " + place.body + ":" key="notice-signature-clerk" prompt="signature of the " + place.clerk><@byTheClerk/></@signature>
  </#if>
</@signatures>

<@draftOnly>The title and section numbers are those of the draft ${measure}.</@draftOnly>

<#-- As the ordinance asks it, where the law data know the words. -->
<#macro question><#if !law.article><@note text="The law data have no words for an article of a town meeting in " + place.state + "; this is a usual form, unverified. Town counsel should write them.">To see if ${place.theStyle} will vote to adopt the ${measure} with this title:</@note><#elseif law.clauseNote != ""><@note text=law.clauseNote>${law.clause}</@note><#else>${law.clause}</#if></#macro>
