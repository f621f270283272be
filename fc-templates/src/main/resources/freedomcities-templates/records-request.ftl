<#-- A letter to the office that keeps the records: which it is asked for, under which law. It asks and does not argue. -->
<#include "lib.ftl">

<@p>${documents.date}</@p>
<@p><#if request.to != "">${request.to}<#else>Records custodian<@br/>${request.office}</#if><@br/><@fill key="request-address" value=request.address prompt="postal or e-mail address of the records office"/></@p>

<@title>${request.title}</@title>

<@p><#if request.to != "">To ${request.to}:<#else>To the records custodian:</#if></@p>
<@p>I make this request <@under/>. I ask for copies of the records listed below that are <@apart>held by</@apart> ${listed(holders?map(h -> h.name))}<#if holders?size gt 1>, of each its own</#if>. Unless an item names a period, it asks for what is in force today.</@p>
<#if law.who != ""><@p><@checkbox name="requester-may-ask" label="" description="I am among those who may make a request under this law: " + law.who/> <@note text=law.whoNote>I am</@note> among those who may make a request under this law: ${law.who}.</@p></#if>

<@heading level=1 id="records">Records requested</@heading>
<@items marker="decimal">
  <#list request.records as record><@item>${record}</@item></#list>
</@items>
<#-- What one agency is asked for is nothing that another has. -->
<#list holders as holder>
  <#assign wanted = particulars(holder)>
  <#if wanted?size gt 0>
    <#if holders?size gt 1><@heading level=2 id="of-" + holder?counter>Of ${holder.name}</@heading></#if>
    <@lead>And in particular:</@lead>
    <@items marker="alpha"><@series wanted/></@items>
  </#if>
</#list>
<@p>If there is no record on one of these subjects, please say so.</@p>

<@heading level=1 id="answer">How the records may be given</@heading>
<@p><@strong>Form.</@strong> Please send the records in electronic form, by e-mail or by download, in the format in which they are kept where that can be searched.</@p>
<@p><@strong>Fees.</@strong> I ask that fees be waived as far as the law allows: the records are wanted to inform the public of the policies of a public agency, and <@note text="Strike what is not so. Some states ask every requester to say whether the purpose is commercial.">not for a commercial purpose</@note>. If a fee remains, please tell me its amount before any cost is incurred.</@p>
<@p><@strong>Records withheld.</@strong> If a record or a part of one is withheld, please cite the exemption for each, give the parts that are not exempt, and say how the decision can be reviewed.</@p>
<@p><@strong>Time.</@strong> <#if law.response != "">As I read the law, the time for a first response is this: ${law.response}.<#else>Please respond within the time that the law sets<#if law.sure> and tell me by when the records can be expected</#if>.</#if> Records that are ready may be sent before the others.</@p>
<@p><@strong>Questions.</@strong> Please write to <@fill key="request-contact" value=request.contact prompt="e-mail or postal address of the requester"/> if anything about this request is unclear.</@p>

<@signatures>
  <@signature lead="Sincerely," key="request-signature" prompt="signature of the requester">
    <@below><#if request.requester == "">Name: </#if><@fill key="request-requester" value=request.requester prompt="name of the requester" kind="name"/></@below>
    <#if request.preparedBy != "" && request.preparedBy != request.requester><@below>${request.preparedBy}</@below></#if>
  </@signature>
</@signatures>

<#-- The law by name and citation. What nobody verified is what the requester understands, and a note says how sure it is. -->
<#macro under>under <#if law.given != "">${law.given}<#elseif law.name == "">the public-records law of ${place.state}, <@fill key="public-records-law" prompt="name and citation of the public-records law" show=true/><#elseif law.sure>the <@note text=law.note>${law.name}</@note><#if !law.name?contains(place.state)> of ${place.state}</#if> (${law.citation})<#else>the public-records law of ${place.state}, which I understand to be the <@note text=law.note>${law.name} (${law.citation})</@note></#if></#macro>

<#-- Of each rule that the gap report leaves open at an agency: the text that is known in part, the record of a practice, any policy at all. -->
<#function particulars holder>
  <#local out = []>
  <#list holder.subjects as s>
    <#if s.whole?size gt 0><#local out += ["on " + s.topic + ": " + listed(s.whole) + ", in full, with amendments and with instructions that explain it"]></#if>
    <#if s.practised><#local out += ["on " + s.topic + ": each record that states the practice that is followed"]></#if>
    <#if s.unknown><#local out += ["on " + s.topic + ": each policy in force, in whatever form"]></#if>
  </#list>
  <#return out>
</#function>

<#-- A custodian is asked for no records but his own. -->
<#macro apart>
  <#local open = []>
  <#if holders?size gt 1><#local open += ["The town file names several agencies. One whose head is elected, or that is run apart, may keep its own records: send it a letter with its part alone, and strike that part here."]></#if>
  <#if left?size gt 0><#local open += ["Left out, since another custodian keeps them: the records of " + left?join("; of ") + ". Send that custodian a letter of its own."]></#if>
  <#if open?size gt 0><@note text=open?join(" ")><#nested></@note><#else><#nested></#if></#macro>
