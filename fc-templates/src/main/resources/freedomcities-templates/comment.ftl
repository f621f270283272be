<#-- Comments to be read aloud, each on a page of its own: two minutes, one minute, and one for each rule that is asked for.
     Whoever speaks says it as a resident: no comment bears who prepared it. -->

<@docket>${place.fullName}</@docket>
<@title>${t("comment.title")}</@title>
<@imprint>${t("comment.lead", {"rate": rate})}</@imprint>
<#list speeches as s>
  <@heading level=1 id="comment-" + s?counter><#if s.name != "">${t("comment.heading.rule", {"name": s.name})}<#elseif s.minutes == 2>${t("comment.heading.two")}<#else>${t("comment.heading.one")}</#if></@heading>
  <@imprint>${t("comment.length", {"words": s.words, "rate": rate, "names": names, "time": s.time})}<#if s.leftOut != ""> ${t("comment.omitted", {"parts": s.leftOut})}</#if></@imprint>
  <#if s.stateLaw != ""><@imprint>${t("comment.state-law", {"sentence": s.stateLaw})}</@imprint></#if>
  <@p>${greeting} ${t("comment.speech.name")} <@fill key="speaker-name" prompt=t("comment.blank.name") kind="name"/>.</@p>
  <@p>${t("comment.speech.home")} <@fill key="speaker-home" prompt=t("comment.blank.home")/>.</@p>
  <#list s.paragraphs as words><@p>${words}</@p></#list>
  <@p>${s.closing}</@p>
  <#sep><@pagebreak/></#sep>
</#list>
<@imprint>${t("meeting.dated", {"date": documents.date})} ${source}<#if stateLaw.asOf != ""> ${stateLaw.asOf}</#if> ${t("meeting.counsel")}</@imprint>
