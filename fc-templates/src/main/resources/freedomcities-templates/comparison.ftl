<#-- Rule by rule: the model beside the present policy, what is lacking, what is proposed, and on what evidence. -->
<#include "lib.ftl">
<#include "standing.ftl">

<@docket>${place.fullName?upper_case}</@docket>
<@title>Rule-by-rule comparison of present policy with ${inWords(report.findings?size)} model rules</@title>

<#assign several = report.byAgency?size gt 1>
<@p>This document sets the present policy of <#if report.agencies?size gt 0>${listed(report.agencies)}<#else>${place.theStyle}</#if><#if report.asOf != "" && everyAgencyIsDated()>, ${report.asOf}</#if> beside ${inWords(report.findings?size)} model rules on ${subject.comparison}. ${summary()}</@p>
<@p><#if report.manualsCount>A policy in an agency’s manual or order counts here as in writing, although the agency can change it alone.<#else>A policy in an agency’s manual or order counts here as practice, because the agency can change it alone<#if declared()>, unless the record says of the rule that it is in writing</#if>.</#if> A rule of which nothing is known yet is listed as unknown, not as missing.<#if report.outside?size gt 0> ${runByOthers()?cap_first}: the drafts do not bind ${(report.outside?size == 1)?then("it", "them")}, and what is proposed there is for those who run it, in its own name and not that of the ${place.term}.</#if><#if report.findings?filter(f -> f.unverified)?size gt 0> A status marked “to confirm” rests on a citation that was not read in full<#if atAgencies()?filter(g -> g.openKey == "reach")?size gt 0>, or of which it is not confirmed that it applies to the agency</#if><#if uncited()>, or on a report without one</#if>.<#elseif uncited()> A status marked “to confirm” rests on a report without a citation.</#if></@p>

<@heading level=1 id="summary">Summary</@heading>
<@glance missing=anywhere("missing") conflicting=anywhere("conflicting") brief=several/>
<@table widths=[2, 7, 6, 5] caption="Status of each rule and next step">
  <@head><@cell>Rule</@cell><@cell>Subject</@cell><@cell>Status</@cell><@cell>Next step</@cell></@head>
  <#list report.findings as f>
    <@row><@cell header=true>${f.id}</@cell><@cell>${f.title}</@cell><@cell><#if f.differs><#list f.agencies as g>${g.brief}: ${symbol(g.statusKey)} ${g.statusTold?cap_first}<#if g.byReport || g.unverified> (to confirm)</#if><#sep><@br/></#list><#else>${symbol(f.statusKey)} ${f.statusTold?cap_first}<#if f.unverified || f.byReport> (to confirm)</#if></#if></@cell><@cell><#if f.stepsDiffer><#list f.agencies as g>${g.brief}: ${nextStep(g)}<#sep><@br/></#list><#else>${nextStep(f)?cap_first}</#if></@cell></@row>
  </#list>
</@table>

<#if comparison.hasProgress><@progress/></#if>

<@heading level=1 id="rules">Rules</@heading>
<@p>The elements of a rule decide the proposed language. Where written passages hold at least half of them or go further than the rule, the present words are amended, by whoever may change them; where a passage contradicts the rule that the place or its agencies can change, the passage quoted is replaced, or the words go that are named as contradicting; otherwise the model’s words are added. Beside these no word is struck that is not marked for it. <#if comparison.hasBeyond>Other law and agreements are never amended. </#if>The drafter can choose another way.<#if marksChanges()> Changes are marked word by word where the two texts share at least two words in five; a text that shares less is struck whole, and the other put in its place. In Word, accepting all changes gives the proposed language, rejecting them the present.</#if></@p>
<#list report.findings as f>
  <@heading level=2 id="rule-" + f.id>Rule ${f.id}: ${f.title}</@heading>
  <#if f.stepsDiffer>
    <@lead><@strong>Status by agency.</@strong></@lead>
    <@items marker="bullet"><#list f.agencies as g><@item>${g.agency?cap_first}: ${g.statusTold}<#if g.byReport || g.unverified> (to confirm)</#if>. Next step: ${step(g)}.</@item></#list></@items>
  <#else>
    <@lead><@strong>Status: ${f.statusTold}<#if f.unverified || f.byReport> (to confirm)</#if>.</@strong> Next step: ${step(f)}.</@lead>
  </#if>
  <@p>${f.explanation}</@p>
  <@heading level=3 id="rule-" + f.id + "-model">Model text for ${place.theStyle}</@heading>
  <@quotation><@p><@ruletext id=f.id/></@p></@quotation>
  <#if f.instead?size gt 0><@p>The drafts put in its place, in words that depart from the model’s: <#list f.instead as words>“${words.noted}${words.rest}”</#list></@p></#if>
  <#if f.before?size gt 0 || f.after?size gt 0><@p>The drafts put beside it, in words that are not the model’s: <#list f.before + f.after as words>“${words.noted}${words.rest}”<#sep> </#list></@p></#if>
  <@present f/>
  <@proposal f/>
  <@positions f/>
  <#if f.counsel?size gt 0>
    <@heading level=3 id="rule-" + f.id + "-counsel">For counsel</@heading>
    <#if f.before?size gt 0 || f.after?size gt 0><@p>What is said here of the rule is said of the model text alone. The drafts carry the words quoted beside it above, too: where a line speaks of an exception, a duty, or a condition that would meet it, see these words first.</@p></#if>
    <@items marker="bullet"><#list f.counsel as n><@item>${n}</@item></#list></@items>
  </#if>
</#list>

<#list optionalRules as rule>
  <@heading level=2 id="rule-" + rule.id>The optional rule: ${rule.title}</@heading>
  <@p>${rule.explanation} It was chosen for the drafts, and is not compared with present policy.</@p>
  <@heading level=3 id="rule-" + rule.id + "-model">Model text for ${place.theStyle}</@heading>
  <@quotation><@p><@ruletext id=rule.id/></@p></@quotation>
</#list>

<#if report.annex?size gt 0>
  <@heading level=1 id="law">Law for counsel to look at</@heading>
  <@p>These are flags for an attorney and no conclusions. Each says how sure the entry is and as of when<#if report.lawLater>; this paper bears an earlier date</#if>.</@p>
  <@items marker="bullet"><#list report.annex as n><@item>${n}</@item></#list></@items>
</#if>

<@origin noted=false>The rules are quoted in the model’s words, with the names of this place filled in<#if quotes()>; passages of present policy are quoted as they stand</#if>.</@origin>

<#function nextStep of><#return (of.open != "")?then(of.open, of.nextStep + (of.changing != "")?then(" (" + of.changing + ")", ""))></#function>

<#-- Whether words are shown anywhere as added or removed. -->
<#function marksChanges>
  <#list report.findings as f><#list comparison.proposals[f.id] as way>
    <#if way.amended?size gt 0 || way.models && way.superseded?size gt 0 && !way.superseded[0].practice><#return true></#if>
  </#list></#list>
  <#return false>
</#function>

<#function everyAgencyIsDated><#return atAgencies()?filter(g -> g.asOf == "")?size == 0></#function>

<#-- Whether any status rests on a report that cites nothing. -->
<#function uncited><#return atAgencies()?filter(g -> g.byReport && g.citation == "")?size gt 0></#function>

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
  <#return several?then("Counted by the weakest status at any agency: " + listed(out), listed(out)?cap_first) + ".">
</#function>

<#-- The rules that have a status at some agency. -->
<#function anywhere key><#return several?then(report.findings?filter(f -> f.agencies?map(g -> g.statusKey)?seq_contains(key)), report.findings?filter(f -> f.statusKey == key))></#function>

<#-- In words, and by whom where the agency cannot do it. -->
<#function step f><#return stepWords(f) + (f.changing != "" && f.open == "")?then(" (" + f.changing + ")", "")></#function>

<#function stepWords f>
  <#switch f.nextStepKey>
    <#case "keep"><#return (f.open == "")?then("keep it in force" + (f.lasts?size gt 0)?then(", as long as it lasts by its own words", ""), f.open + (f.open == "get its words" || f.open == "read all of its words")?then(" and set them beside the rule", "") + f.byReport?then("; until then the drafts carry the rule", ""))>
    <#case "adopt"><#return "adopt the rule">
    <#case "put-in-writing"><#return f.manualOnly?then("adopt the rule where it counts as in writing", "put the practice in writing")>
    <#case "amend"><#return (f.statusKey == "in-writing")?then("strike the words marked in the present policy", (f.statusKey == "conflicting")?then("strike the words that contradict the rule, and add what is lacking", "amend the present policy so that the whole rule is in force"))>
    <#case "repeal-and-replace"><#return f.chosen?then("repeal the present words, as was chosen, and adopt the rule" + (f.statusKey == "conflicting")?then("; what contradicts it is not the agency’s to repeal", ""), (f.statusKey == "conflicting")?then("repeal what contradicts the rule and adopt the rule", "adopt the rule in the place of words that are repealed for another rule"))>
    <#case "take-to-counsel"><#return "take what contradicts the rule to counsel: the draft ${law.instrument} alone does not set it aside">
    <#default><#return "ask whether a policy is in force">
  </#switch>
</#function>

<#function answered f><#list f.agencies as g><#if g.answers?size gt 0><#return true></#if></#list><#return false></#function>

<#macro present f>
  <@heading level=3 id="rule-" + f.id + "-present">Present policy</@heading>
  <#if f.agencies?filter(g -> g.status != "unknown" || g.passages?size gt 0)?size == 0 && f.agencies?size lt 2><@p>Nothing is known yet<#if answered(f)>; what officials said is told below</#if>.</@p></#if>
  <#list f.agencies as g>
    <#if g.status == "unknown" && g.passages?size == 0>
      <#if f.statusKey != "unknown" || f.agencies?size gt 1><@p>${g.agency?cap_first}: nothing is known yet<#if g.answers?size gt 0>; what officials said is told below</#if>.</@p></#if>
    <#else>
      <#if g.byReport>
        <@p>${g.agency?cap_first}<#if g.asOf != "">, as of ${g.asOf}</#if>: ${g.statusTold} ${(g.citation != "")?then("according to ", "")}${g.report}<#if g.confidence != ""> (${g.confidence})</#if>. <#if g.quoted == "">The words have not been seen.<#else><@quotedThere g/></#if><@besideCounsel g/></@p>
      <#elseif g.passages?size == 0>
        <@p>${g.agency?cap_first}<#if g.asOf != "">, as of ${g.asOf}</#if>: ${g.statusTold}<#if g.citation != ""> (${g.citation}<#if g.confidence != "">; ${g.confidence}</#if>)<#elseif g.answered>, ${g.report}<#else>, as reported without a source</#if>.<#if ["reach", "match"]?seq_contains(g.openKey)> <@quotedThere g/></#if><@besideCounsel g/></@p>
      <#else>
        <@lead>${g.agency?cap_first}<#if g.asOf != "">, as of ${g.asOf}</#if>: ${g.statusTold}.</@lead>
        <#list g.passages as passage>
          <@quotation citation=passage.source + " (" + passage.instrument + ")"><#list passage.paragraphs as words><@p>${words}</@p></#list></@quotation>
        </#list>
        <#list g.lasts as l><@p>${l.source?cap_first} says how long it lasts: ${listed(l.words)}. Whether it still does is to be looked up.</@p></#list>
        <@elements comparison.evidence[f.id][g?index]/>
      </#if>
    </#if>
  </#list>
</#macro>

<#-- Where words of what is cited are quoted, and what is open of them. -->
<#macro quotedThere g>Words of it are quoted ${g.quoted}.<#if g.openKey == "reach"> Whether they apply to this agency is not confirmed.<#elseif g.openKey == "match"> They are still to be set beside the rule here.</#if></#macro>

<#-- A law or order that a line for counsel tells of, too. -->
<#macro besideCounsel g><#if g.counsel> A line for counsel below is on it, too: what it is said there to have may be less than the rule.</#if></#macro>

<#macro elements lines>
  <#if lines?size gt 0>
    <@lead>Measured by the elements of the rule:</@lead>
    <@items marker="bullet"><#list lines as l><@item>${l.words} (${l.sources}).</@item></#list></@items>
  </#if>
</#macro>

<#-- How the rule would come into each agency's policy, and why this way. -->
<#macro proposal f>
  <#local proposed = comparison.proposals[f.id]>
  <#if proposed?size gt 0>
    <@heading level=3 id="rule-" + f.id + "-proposed">Proposed language</@heading>
    <#list proposed as way>
      <@p><#if f.agencies?size gt 1>${way.agency?cap_first}: </#if><@strong>${way.step?cap_first}.</@strong> ${way.reason}</@p>
      <#if !way.models>
        <@amended way/>
        <@repealed way.superseded/>
      <#else>
        <#if way.superseded?size == 0>
          <@p>The model text above is proposed for adoption.</@p>
        <#elseif way.superseded[0].shownUnder != "">
          <@p>The passage quoted from ${way.superseded[0].source} is replaced as shown under Rule ${way.superseded[0].shownUnder}, and the model text above follows what is put there.</@p>
          <@repealed way.superseded[1..]/>
        <#else>
          <@replacement way.superseded[0] f/>
          <@repealed way.superseded[1..]/>
        </#if>
        <@amended way/>
      </#if>
      <@beyond way.beyond/>
      <#list way.shared as s><@p>${s.source?cap_first} is one text for all: what is proposed for it here and for ${s.agencies} is to be made one before it is amended.</@p></#list>
      <#list way.uncoded as s><@p>The draft ${law.instrument} does not ${s.repealed?then("repeal", "amend")} ${s.source}<#if !s.repealed>: it sets the rule in sections of its own. What is proposed here is for another measure of the ${place.body}, which is not drawn</#if>.</@p></#list>
      <#list way.coded as s><@p>The draft ${law.instrument} <#if s.strikes>strikes <#if s.left?size gt 0>of the words marked in § ${s.section} those that it finds there<#else>the same words in § ${s.section}</#if><#if s.inserts>, puts the same in their place</#if><#if s.adds>, and adds the model’s words there<#else>, and adds nothing there for this rule</#if><#elseif s.adds>adds the model’s words to § ${s.section} and leaves the words there as they are; no others are proposed here<#else>makes none of these changes in § ${s.section}</#if>.<#if s.left?size gt 0> What is marked and stands there in other words, or more than once, stays, and whether it goes too is to be decided: ${listed(s.left)}.</#if></@p></#list>
      <#list way.recoded as s><@p>The draft ${law.instrument} sets the rule in the place of the words of ${s.source}<#if s.further>, although they go further than the rule</#if>. What is proposed here keeps them: one of the two is to be chosen.</@p></#list>
      <#list way.staying as s><@p>These words of ${s.source} stay, and could still allow what the rule forbids, or weaken it: ${listed(s.words)}. Whether they do, and should go too, is to be decided.</@p></#list>
    </#list>
  </#if>
</#macro>

<#-- What contradicts the rule and nobody here can repeal. -->
<#macro beyond passages>
  <#list passages as s>
    <@p><#if s.agreement>${s.source?cap_first} is an agreement. It is not amended here: it binds until it ends, by notice or by not being renewed, as it provides, and that is what the draft ${law.instrument} asks for, as far as the ${place.term} is a party. Its term, and what ending it costs, are for counsel.<#else>${s.source?cap_first} (${s.instrument}) is not a policy of the agency and cannot be changed here<#if place.isState && s.instrument == "statute">: it is a law of the State, which the draft does not amend, and a bill that is to change it must name it</#if>. What room it leaves for the rule is for counsel.</#if></@p>
  </#list>
</#macro>

<#macro amended way>
  <#list way.amended as a>
    <#if a.shownUnder != "">
      <@p>The passage quoted from ${a.source} is changed as shown under Rule ${a.shownUnder}<#if a.added != "">; for this rule these words are added there: “${a.added}”</#if>.</@p>
      <#list a.notes as note><@p>${note}</@p></#list>
      <#continue>
    </#if>
    <@lead>The passage quoted from ${a.source}, as amended:</@lead>
    <@quotation><#list a.paragraphs as words><@p><@becomes words/></@p></#list></@quotation>
    <#list a.notes as note><@p>${note}</@p></#list>
  </#list>
</#macro>

<#macro repealed passages><#list passages as s><@p><#if s.practice>${toldAs(s)} is to be ended<#else>The passage quoted from ${s.source} is to be ${s.law?then("repealed", "withdrawn by whoever issued it")}</#if>.</@p></#list></#macro>

<#-- A practice that also holds a part of the rule ends only in what stands against it. -->
<#function toldAs s><#return s.holds?then("What stands against the rule in the practice recorded from ", "The practice recorded from ") + s.source></#function>

<#macro replacement passage f>
  <#if passage.practice>
    <@p>${toldAs(passage)} is to end, and the model text above puts the rule in writing.</@p>
  <#elseif passage.paragraphs?size == 1 && comparable(passage.paragraphs[0], f.text)>
    <@lead>The passage quoted from ${passage.source}, changed to the model text:</@lead>
    <@quotation><@p><@redline before=passage.paragraphs[0] after=f.text/></@p></@quotation>
  <#else>
    <#-- As whole paragraphs, so that accepting or rejecting all changes leaves the one text or the other, and nothing else. -->
    <@lead>Replace the passage quoted from ${passage.source}. <#if passage.paragraphs?size gt 1>It has several paragraphs, and the model text is one<#else>The two texts share fewer than two words in five</#if>, so the one is struck whole and the other put in its place:</@lead>
    <@quotation><#list passage.paragraphs as words><@p><@del>${words}</@del></@p></#list><@p><@ins>${f.text}</@ins></@p></@quotation>
  </#if>
</#macro>

<#-- What changed since the record before, and who answered what. -->
<#macro progress>
  <@heading level=1 id="progress">What changed since the record before</@heading>
  <#if comparison.newAgencies?size gt 0><@p>The record before has nothing of ${listed(comparison.newAgencies)}.</@p></#if>
  <#if comparison.goneAgencies?size gt 0><@p>Only the record before has ${listed(comparison.goneAgencies)}.</@p></#if>
  <#if comparison.progress?size == 0><@p>Nothing on record changed.</@p><#return></#if>
  <@table widths=[2, 6, 6, 6] caption="Rules whose record changed, at each agency">
    <@head><@cell>Rule</@cell><@cell>Agency</@cell><@cell>Before</@cell><@cell>Now</@cell></@head>
    <#list comparison.progress as s>
      <@row><@cell header=true>${s.id}</@cell><@cell>${s.agency?cap_first}</@cell><@cell>${symbol(s.beforeKey)} ${s.before?cap_first}, ${s.from}</@cell><@cell>${symbol(s.afterKey)} ${s.after?cap_first}, ${s.to}</@cell></@row>
    </#list>
  </@table>
  <@items marker="bullet">
    <#list comparison.progress as s>
      <#list [{"lead": "found since", "what": s.gained}, {"lead": "no longer found", "what": s.lost}] as e>
        <#if e.what?size gt 0><@item>Rule ${s.id}, ${s.agency}, ${e.lead}: ${e.what?join("; ")}.</@item></#if>
      </#list>
      <#list s.answers as a><@item>Rule ${s.id}: ${a.who}<#if a.when != "">, ${a.when}</#if>: ${a.position}<#if a.before != "" && a.before != a.position> (before: ${a.before})</#if>.</@item></#list>
    </#list>
  </@items>
</#macro>

<#macro positions f>
  <#local answers = []>
  <#list f.agencies as g><#local answers += g.answers></#list>
  <#if answers?size gt 0>
    <@heading level=3 id="rule-" + f.id + "-positions">Position of officials</@heading>
    <@items marker="bullet">
      <#list answers as a><@item>${a.who}<#if a.when != "">, ${a.when}</#if>: ${a.position}<#if a.words != "">. Words on record: “${a.words}”<#if !a.words?matches(".*[.?!…]")>.</#if><#else>.</#if></@item></#list>
    </@items>
  </#if>
</#macro>
