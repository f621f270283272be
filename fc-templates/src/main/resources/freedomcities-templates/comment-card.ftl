<#-- A card for a comment at a meeting: half a sheet, printed twice on a side and cut apart; filled in by hand, or as a form. -->
<#assign gap = "\xA0\xA0 ">

<@docket>${place.fullName}</@docket>
<@title>${t("comment-card.title")}</@title>
<@p><@note text=t("comment-card.clerk")>${t("comment-card.to", {"body": place.body})}</@note></@p>
<#-- What is known is printed: of a form, only the first of the two cards on a side holds what fields hold. -->
<@p><#if meeting.date != "">${t("comment-card.meeting")} ${meeting.date}<#else><@textfield name="card.meeting" label=t("comment-card.meeting")/></#if></@p>
<@p><#if meeting.item != "">${t("comment-card.item")} ${meeting.item}<#else><@textfield name="card.item" label=t("comment-card.item")/></#if></@p>
<@p><@textfield name="card.name" label=t("comment-card.name")/></@p>
<@p><@textfield name="card.neighborhood" label=t("comment-card.neighborhood")/></@p>
<@p><@strong>${t("comment-card.position.label")}</@strong><#list ["for", "against", "neither"] as choice>${gap}<@checkbox name="card.position." + choice label=t("comment-card.position." + choice) description=t("comment-card.position.told", {"choice": t("comment-card.position." + choice)})/></#list></@p>
<@p><@textfield name="card.comment" label=t("comment-card.comment") lines=large?then(6, 10)/></@p>
<@imprint>${t("comment-card.record", {"clerk": place.clerk})}<#if ofTheSubject != ""> ${ofTheSubject}</#if><#if translated> ${t("comment-card.english")}</#if></@imprint>
