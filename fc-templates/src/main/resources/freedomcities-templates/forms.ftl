<#-- What the instrument decides: how a document is numbered, who brings it, how it is voted on and executed. An ordinance,
     order or resolution is signed and attested; a town meeting's vote is certified by the clerk; an act of a state is left
     to the legislature's own forms. -->

<#-- "Ordinance No. 7", "Local Law No. 7 of the year 2026", "Article 7", "Bill No. 7"; key is ordinance or resolution. -->
<#macro numbered key settings>
  <#if law.article>
    <@docket><#if key == "ordinance"><@instrumentNoted>Article</@instrumentNoted><#else><@note text="The law data have no words by which a warrant calls a resolution. Town counsel should write them.">Article</@note></#if> <@fill key=key + "-number" value=settings.number prompt="article number" kind="number"/></@docket>
  <#elseif key == "resolution">
    <@docket>${noOf(apartFromMeasure(called()?cap_first, " of Support"), settings.number)}<@fill key="resolution-number" value=bare(settings.number) prompt="number" kind="number"/></@docket>
  <#elseif law.instrument == "local law">
    <@docket><@instrumentNoted>Local Law</@instrumentNoted> No. <@fill key="ordinance-number" value=bare(settings.number) prompt="number" kind="number"/> of the year <@fill key="ordinance-year" value=settings.year prompt="year" kind="number"/></@docket>
  <#else>
    <@docket><@instrumentNoted>${noOf(place.isState?then("Bill", law.Instrument), settings.number)}</@instrumentNoted><@fill key="ordinance-number" value=bare(settings.number) prompt="number" kind="number"/></@docket>
  </#if>
</#macro>

<#-- "Ordinance No. " before a number; nothing where the number as it is given says what it numbers: "Bill 2-27". -->
<#function noOf what number><#return bare(number)?matches("[A-Za-z][A-Za-z’]+\\.? .*\\d.*")?then("", what + " No. ")></#function>

<#function bare number><#return number?replace("^(?:No\\.|#)\\s*", "", "ri")></#function>

<#-- What the body calls a resolution. -->
<#function called><#return (documents.resolution.called != "")?then(documents.resolution.called, "resolution")></#function>

<#-- The same where the measure is near: that is a resolution too in some places, and no two papers have one name. -->
<#function supporting><#return apartFromMeasure(called(), " of support")></#function>
<#function apartFromMeasure words more><#return words + (called() == law.instrument)?then(more, "")></#function>

<#macro instrumentNoted><#if law.instrumentNote != ""><@note text=law.instrumentNote><#nested></@note><#else><#nested></#if></#macro>

<#macro sponsor settings key>
  <@docket>${law.article?then("Inserted at the request of:", "Introduced by:")} <@fill key=key + "-sponsor" value=settings.sponsor prompt="sponsor" kind="name"/></@docket>
  <#if settings.introduced != ""><@docket>Introduced: ${settings.introduced}</@docket></#if>
</#macro>

<#-- "City Council", where "Sampleton City Council" was named in full. -->
<#function shortBody><#return place.body?remove_beginning(place.name + " ")?remove_ending(" of " + place.theStyle)></#function>

<#-- Vote and execution; what is nested are further signatures. -->
<#macro closing key adopted>
  <#if place.isState>
    <#if law.approval.title != "" && key == "ordinance">
      <@signatures>
        <@signature key=key + "-signature-presiding" prompt="signature of the " + place.presiding>
          <@below>${place.presiding}</@below>
          <@below>Date: <@fill key=key + "-signed-date" prompt="date signed" kind="date"/></@below>
        </@signature>
        <@approval key/>
      </@signatures>
    </#if>
  <#elseif place.townMeeting>
    <@lead>Voted by the ${place.body} on <@fill key=adopted prompt="date voted" kind="date"/>.</@lead>
    <@table widths=[1, 1] caption="Vote count">
      <@head><@cell>Yes</@cell><@cell>No</@cell></@head>
      <@row><#list ["yes", "no"] as vote><@cell><@fill key=key + "-" + vote prompt="number of " + vote + " votes" kind="number"/></@cell></#list></@row>
    </@table>
    <@signatures>
      <@signature lead="A true copy of the vote. Attest:" key=key + "-signature-clerk" prompt="signature of the " + place.clerk>
        <@below>${place.clerk}</@below>
        <@below>Date: <@fill key=key + "-signed-date" prompt="date signed" kind="date"/></@below>
        <#if conventions.seal><@below>(Seal)</@below></#if>
      </@signature>
    </@signatures>
  <#else>
    <#if documents.members?size gt 0>
      <@lead><@movers key/></@lead>
      <@voteRecord key/>
    <#else>
      <@p><@movers key/> Vote: <#list ["ayes", "noes", "abstaining", "absent"] as vote><@fill key=key + "-" + vote prompt="number of " + vote kind="number"/> ${vote}<#sep>, </#list>.</@p>
    </#if>
    <@lead>Adopted by the ${shortBody()} on <@fill key=adopted prompt="date adopted" kind="date"/>.</@lead>
    <@signatures>
      <#-- Who presides signs once, also where the same officer approves. -->
      <#local approves = key == "ordinance" && law.approval.title != "">
      <#local both = approves && law.approval.title == place.presiding>
      <@signature lead=both?then(law.approval.lead, "") key=key + "-signature-presiding" prompt="signature of the " + place.presiding>
        <@below><#if key == "ordinance" && (both || !approves)><@approvalNoted>${place.presiding}</@approvalNoted><#else>${place.presiding}</#if></@below>
        <#if key == "ordinance"><@below>Date: <@fill key=key + "-signed-date" prompt="date signed" kind="date"/></@below></#if>
        <#if both><@returned key/></#if>
      </@signature>
      <@signature lead="Attest:" key=key + "-signature-clerk" prompt="signature of the " + place.clerk>
        <@below>${place.clerk}</@below>
        <#if conventions.seal><@below>(Seal)</@below></#if>
      </@signature>
      <#if conventions.witness>
        <@signature lead="Witness:" key=key + "-signature-witness" prompt="signature of a witness">
          <@below>Name: <@fill key=key + "-witness" prompt="name of the witness" kind="name"/></@below>
        </@signature>
      </#if>
      <#if approves && !both>
        <@approval key/>
      </#if>
      <#nested>
    </@signatures>
  </#if>
</#macro>

<#macro movers key>Moved by <@fill key=key + "-moved-by" prompt="member" kind="name"/>; seconded by <@fill key=key + "-seconded-by" prompt="member" kind="name"/>.</#macro>

<#macro formApproved key>
  <@signature lead="Approved as to form:" key=key + "-signature-attorney" prompt="signature of the " + place.attorney>
    <@below>${place.attorney}</@below>
  </@signature>
</#macro>

<#macro approval key>
  <@signature lead=law.approval.lead key=key + "-signature-approving" prompt="signature of the " + law.approval.title>
    <@below><@approvalNoted>${law.approval.title}</@approvalNoted></@below>
    <@below>Date: <@fill key=key + "-approved-date" prompt="date " + (law.approval.lead == "Signed:")?then("signed", "approved") kind="date"/></@below>
    <@returned key/>
  </@signature>
</#macro>

<#macro approvalNoted><#if law.approval.note != ""><@note text=law.approval.note><#nested></@note><#else><#nested></#if></#macro>

<#macro returned key><#if law.approval.returns><@below>Returned or vetoed: <@fill key=key + "-returned-date" prompt="date returned" kind="date"/></@below></#if></#macro>

<#-- How each member voted, or the totals if members are not named. -->
<#macro voteRecord key>
  <#if documents.members?size gt 0>
    <@table widths=[4, 1, 1, 1, 1] caption="Vote by member">
      <@head><@cell>Member</@cell><@cell>Aye</@cell><@cell>No</@cell><@cell>Abstain</@cell><@cell>Absent</@cell></@head>
      <#list documents.members as member>
        <@row><@cell header=true>${member}</@cell><#list ["aye", "no", "abstain", "absent"] as vote><@cell><@checkbox name=key + "-vote-" + member?counter + "-" + vote label="" description=member + ": " + vote/></@cell></#list></@row>
      </#list>
    </@table>
  <#else>
    <@table widths=[1, 1, 1, 1] caption="Vote count">
      <@head><@cell>Ayes</@cell><@cell>Noes</@cell><@cell>Abstaining</@cell><@cell>Absent</@cell></@head>
      <@row><#list ["ayes", "noes", "abstaining", "absent"] as vote><@cell><@fill key=key + "-" + vote prompt="number of " + vote kind="number"/></@cell></#list></@row>
    </@table>
  </#if>
</#macro>
