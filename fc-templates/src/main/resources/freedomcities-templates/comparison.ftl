<#-- Rule by rule: the model beside the present policy, what is lacking, what is proposed, and on what evidence. -->
<#include "lib.ftl">

<@docket>${place.fullName?upper_case}</@docket>
<@title>Rule-by-rule comparison of present policy with ${inWords(report.findings?size)} model rules</@title>

<@p>This document sets the present policy of <#if report.agencies?size gt 0>${listed(agencyNames())}<#else>${place.theStyle}</#if>, ${report.asOf} beside ${inWords(report.findings?size)} model rules on policing and immigration enforcement. ${summary()}</@p>
<@p><#if report.manualsCount>A policy in an agency’s manual or order counts here as in writing, although the agency can change it alone.<#else>A policy in an agency’s manual or order counts here as practice, because the agency can change it alone.</#if> A rule that nobody was asked about is listed as unknown, not as missing.<#if report.findings?filter(f -> f.unverified)?size gt 0> A status marked “to confirm” rests on a citation that was not read in full.</#if></@p>

<@heading level=1 id="summary">Summary</@heading>
<@table widths=[2, 7, 6, 5] caption="Status of each rule and next step">
  <@head><@cell>Rule</@cell><@cell>Subject</@cell><@cell>Status</@cell><@cell>Next step</@cell></@head>
  <#list report.findings as f>
    <@row><@cell header=true>${f.id}</@cell><@cell>${f.title}</@cell><@cell>${symbol(f.statusKey)} ${f.status?cap_first}<#if f.unverified> (to confirm)</#if></@cell><@cell>${f.nextStep?cap_first}</@cell></@row>
  </#list>
</@table>

<@heading level=1 id="rules">Rules</@heading>
<#list report.findings as f>
  <@heading level=2 id="rule-" + f.id>Rule ${f.id}: ${f.title}</@heading>
  <@lead><@strong>Status: ${f.status}<#if f.unverified> (to confirm)</#if>.</@strong> Next step: ${step(f)}.</@lead>
  <@p>${f.explanation}</@p>
  <@heading level=3 id="rule-" + f.id + "-model">Model text for ${place.theStyle}</@heading>
  <@quotation><@p><@ruletext id=f.id/></@p></@quotation>
  <@present f/>
  <@proposal f/>
  <@positions f/>
  <#if f.counsel?size gt 0>
    <@heading level=3 id="rule-" + f.id + "-counsel">For counsel</@heading>
    <@items marker="bullet"><#list f.counsel as n><@item>${n}</@item></#list></@items>
  </#if>
</#list>

<#if with1373>
  <@heading level=2 id="rule-1373">The optional rule: ${rule1373.title}</@heading>
  <@p>${rule1373.explanation} It was chosen for the drafts, and is not compared with present policy.</@p>
  <@heading level=3 id="rule-1373-model">Model text for ${place.theStyle}</@heading>
  <@quotation><@p><@ruletext id="1373"/></@p></@quotation>
</#if>

<#if report.annex?size gt 0>
  <@heading level=1 id="law">Law for counsel to look at</@heading>
  <@p>These are flags for an attorney and no conclusions. Each says how sure the entry is and as of when.</@p>
  <@items marker="bullet"><#list report.annex as n><@item>${n}</@item></#list></@items>
</#if>

<@origin noted=false>The rules are quoted in the model’s words, with the names of this place filled in<#if quotes()>; passages of present policy are quoted as they stand</#if>.</@origin>

<#-- Whether any passage of present policy is quoted. -->
<#function quotes>
  <#list report.findings as f><#list f.agencies as g><#if g.passages?size gt 0><#return true></#if></#list></#list>
  <#return false>
</#function>

<#function summary>
  <#local out = []>
  <#list ["in_writing", "in_practice", "partial", "conflicting", "missing", "unknown"] as key>
    <#if report[key]?size gt 0><#local out += [inWords(report[key]?size) + (out?size == 0)?then((report[key]?size == 1)?then(" rule", " rules"), "") + (report[key]?size == 1)?then(" is ", " are ") + report[key][0].status]></#if>
  </#list>
  <#return listed(out)?cap_first + ".">
</#function>

<#function symbol key>
  <#return {"in-writing": "●", "in-practice": "▲", "partial": "◊", "conflicting": "×", "missing": "○", "unknown": "?"}[key]>
</#function>

<#function step f>
  <#switch f.nextStepKey>
    <#case "keep"><#return "keep it in force">
    <#case "adopt"><#return "adopt the rule">
    <#case "put-in-writing"><#return "put the practice in writing">
    <#case "amend"><#return "amend the present policy so that it holds the whole rule">
    <#case "repeal-and-replace"><#return "repeal the present policy and replace it with the rule">
    <#default><#return "ask whether a policy is in force">
  </#switch>
</#function>

<#macro present f>
  <@heading level=3 id="rule-" + f.id + "-present">Present policy</@heading>
  <#if f.agencies?filter(g -> g.status != "unknown" || g.passages?size gt 0)?size == 0 && f.agencies?size lt 2><@p>Nobody was asked; nothing is known.</@p></#if>
  <#list f.agencies as g>
    <#if g.status == "unknown" && g.passages?size == 0>
      <#if f.statusKey != "unknown" || f.agencies?size gt 1><@p>${g.agency?cap_first}: not asked.</@p></#if>
    <#else>
      <#if g.passages?size == 0>
        <@p>${g.agency?cap_first}<#if g.asOf != "">, as of ${g.asOf}</#if>: ${g.status}<#if g.citation != ""> (${g.citation}<#if g.confidence != "">; ${g.confidence}</#if>)</#if>.</@p>
      <#else>
        <@lead>${g.agency?cap_first}<#if g.asOf != "">, as of ${g.asOf}</#if>: ${g.status}.</@lead>
        <#list g.passages as passage>
          <@quotation citation=passage.source + " (" + passage.instrument + ")"><@p>${passage.text}</@p></@quotation>
        </#list>
        <@elements g/>
      </#if>
    </#if>
  </#list>
</#macro>

<#macro elements g>
  <#if g.has?size + g.inPractice?size + g.lacks?size + g.contradicts?size gt 0>
    <@lead>Measured by the elements of the rule:</@lead>
    <@items marker="bullet">
      <#if g.has?size gt 0><@item>In writing: ${g.has?join("; ")}.</@item></#if>
      <#if g.inPractice?size gt 0><@item>In practice only: ${g.inPractice?join("; ")}.</@item></#if>
      <#list g.lacks as lack><@item>Lacking: the present policy ${lack}.</@item></#list>
      <#list g.contradicts as conflict><@item>Contradicting: the present policy ${conflict}.</@item></#list>
    </@items>
  </#if>
</#macro>

<#-- Each written passage against the model, word by word where they share enough words to make that readable. -->
<#macro proposal f>
  <#if f.isGap && f.statusKey != "unknown">
    <@heading level=3 id="rule-" + f.id + "-proposed">Proposed language</@heading>
    <#local written = []>
    <#list f.agencies?filter(g -> g.status != "in writing") as g><#list g.passages as passage><#local written += [passage]></#list></#list>
    <#if written?size == 0>
      <@p>Adopt the model text above.</@p>
    </#if>
    <#list written as passage>
      <#if comparable(passage.text, f.text)>
        <@lead>${passage.source?cap_first}, changed to the model text:</@lead>
        <@quotation><@p><@redline before=passage.text after=f.text/></@p></@quotation>
      <#else>
        <@p>${passage.source?cap_first}: replace the whole passage with the model text above. The two share too few words for a comparison word by word.</@p>
      </#if>
    </#list>
  </#if>
</#macro>

<#macro positions f>
  <#local answers = []>
  <#list f.agencies as g><#local answers += g.answers></#list>
  <#if answers?size gt 0>
    <@heading level=3 id="rule-" + f.id + "-positions">Position of officials</@heading>
    <@items marker="bullet">
      <#list answers as a><@item>${a.who}<#if a.when != "">, ${a.when}</#if>: ${a.position}<#if a.words != "">, in these words: “${a.words}”<#if !a.words?matches(".*[.?!…]")>.</#if><#else>.</#if></@item></#list>
    </@items>
  </#if>
</#macro>
