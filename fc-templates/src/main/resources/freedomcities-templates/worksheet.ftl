<#-- What a group takes into a meeting with an agency: for each rule, is it in place, is it in writing, would you support it. The
     names of the fields are those that freedom-cities record reads. -->
<#assign gap = "\xA0\xA0 ">

<@docket>${place.fullName}</@docket>
<@title>${t("worksheet.title", {"count": rules?size})}</@title>
<@p>${t("worksheet.how")}</@p>
<#if stateLaw.all != ""><@imprint>${stateLaw.all}</@imprint></#if>

<@p><@textfield name="meeting.agency" label=t("worksheet.agency") value=worksheet.agency/></@p>
<#if worksheet.agencies != ""><@imprint>${t("worksheet.which", {"agencies": worksheet.agencies})}</@imprint></#if>
<@p><@textfield name="meeting.who" label=t("worksheet.who")/>${gap}<@textfield name="meeting.title" label=t("worksheet.office")/></@p>
<@p><@textfield name="meeting.date" label=t("worksheet.date")/>${gap}<@textfield name="meeting.present" label=t("worksheet.present")/></@p>

<@grid widths=[1]>
  <#list rules as r><@row><@cell><@asked r/></@cell></@row></#list>
</@grid>

<@grid widths=[1]>
  <@row><@cell>
    <@heading level=1 id="follow-up">${t("worksheet.next.heading")}</@heading>
    <@table widths=[2, 14, 9, 6] caption=t("worksheet.next.caption")>
      <@head><@cell>${t("worksheet.next.number")}</@cell><@cell>${t("worksheet.next.what")}</@cell><@cell>${t("worksheet.next.who")}</@cell><@cell>${t("worksheet.next.when")}</@cell></@head>
      <#list 1..4 as n>
        <@row><@cell header=true>${n}</@cell><#list ["what", "who", "when"] as part><@cell><@textfield name="follow-up." + n + "." + part label="" description=t("worksheet.next.told", {"number": n, "part": t("worksheet.next." + part)})/></@cell></#list></@row>
      </#list>
    </@table>
    <@p><@textfield name="next-meeting.when" label=t("worksheet.next.meeting")/></@p>
  </@cell></@row>
</@grid>

<@imprint><#if documents.preparedBy != "">${t("worksheet.made-by", {"who": documents.preparedBy, "date": documents.date})}<#else>${t("worksheet.made", {"date": documents.date})}</#if> ${source}<#if stateLaw.asOf != ""> ${stateLaw.asOf}</#if><#if worksheet.agency != ""> ${t("worksheet.back")}</#if><#if translated> ${t("handout.english")}</#if></@imprint>
<@imprint><@textfield name="form" label=t("worksheet.form") value=worksheet.form fixed=true/></@imprint>

<#macro asked r>
  <@heading level=1 id="rule-" + r.id>${r.id}. ${r.name}</@heading>
  <@p>${r.asked}</@p>
  <@p><@question "in-place"/><@boxes r=r key="in-place" choices=["yes", "no", "not-sure"] words="worksheet.choice."/></@p>
  <@p><@question "in-writing"/><@boxes r=r key="in-writing" choices=["yes", "no"] words="worksheet.choice."/>${gap}<@textfield name="rule-" + r.id + ".where" label=t("worksheet.ask.where") description=told(r, "where", "")/></@p>
  <@p><@question "position"/><@boxes r=r key="position" choices=["supports", "opposes", "undecided", "no-answer"] words="position."/></@p>
  <@p><@textfield name="rule-" + r.id + ".words" label=t("worksheet.ask.words") lines=large?then(2, 3) description=told(r, "words", "")/></@p>
</#macro>

<#macro question key><@strong>${t("worksheet.ask." + key)}</@strong></#macro>

<#macro boxes r key choices words><#list choices as choice>${gap}<@checkbox name="rule-" + r.id + "." + key + "." + choice label=t(words + choice) description=told(r, key, t(words + choice))/></#list></#macro>

<#-- "Rule 1. In place? yes", for those who do not see what stands around a box. -->
<#function told r key choice>
  <#return t("worksheet.told", {"number": r.id, "question": t("worksheet.ask." + key), "choice": choice})?trim>
</#function>
