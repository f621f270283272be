<#-- A draft ordinance, or act where the place is a state. -->
<#include "lib.ftl">
<#include "code.ftl">
<#include "provisions.ftl">
<#assign Term = place.term>
<#assign settings = documents.ordinance>
<#assign asFindings = conventions.recitals == "findings">
<#assign codified = code.chapter != "">
<#-- In a chapter that has other sections "this chapter" would take them in. -->
<#assign joins = codified && code.exists>
<#assign it = joins?then("this policy", codified?then("this " + unit(), "this " + law.instrument))>
<#assign It = it?cap_first>
<#-- All that the draft enacts of the rules: "this policy" where a part of it goes into other sections of the code. -->
<#assign policy = (outside()?size gt 0)?then("this policy", it)>
<#assign whole = joins?then("the " + law.instrument + " that adds this section", it + (outside()?size gt 0)?then(" and in " + sectionsNamed(outside()?map(s -> s.number)) + " of the " + codeName(), ""))>
<#assign ownRules = uncodedRules()>
<#assign provisionCount = 0>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "ordinance" settings/>
<@sponsor settings "ordinance"/>

<@title><@noted stateLaw.notes>${opening()?upper_case} ${("relating to " + subject.title + codeInTitle() + "; providing for severability; and setting an effective date")?upper_case}</@noted></@title>

<#if !asFindings>
  <@facts "this " + law.instrument + " requires"/>
  <@whereas>the ${place.body} <@unknownNote>intends</@unknownNote> to set the policies below by ${law.instrument}; now, therefore,</@whereas>
</#if>

<@formula><#if law.clauseNote != ""><@note text=law.clauseNote>${law.clause}</@note><#else>${law.clause}</#if></@formula>

<#if codified>
  <@found/>
  <@chapterAdded><@sectionsWithin/><@provisions/></@chapterAdded>
<#else>
  <@provisions/>
</#if>

<@sectionsOfCode/>

<@section id="severability" heading="Severability">
  If a court holds a provision of this ${law.instrument}, or its application to a person or circumstance, to be invalid, the holding does not affect the other provisions or applications that can have effect without it.
</@section>

<@section id="conflicts" heading="Conflicting policies">
  <#assign conflicting = report.conflicting?filter(f -> inScope([f.id]))>
  <#assign replaced = together(report.findings?filter(f -> inScope([f.id])), "policies")>
  <#assign standing = together(conflicting?filter(f -> whereIs(f.id)?starts_with("rule-")), "laws")>
  <@p>A resolution, administrative order, directive, manual, or practice of the ${Term} that <@inCode standing>conflicts</@inCode> with this ${law.instrument} has no effect to the extent of the conflict.<#if replaced?size gt 0> This applies in particular to what conflicts in the following: <@note text="Check whether the passage is to be repealed by name, and whether others conflict.">${listed(replaced)}</@note>.</#if><#if practices()?size gt 0> It applies as well to what conflicts in the ${(practices()?size == 1)?then("practice", "practices")} recorded from ${listed(practices())}.</#if><#if unquoted()?size gt 0> It applies as well to what conflicts in the following, of which the words are not in the record of present policy: <@note text="See the words first: what is not a policy of the place’s own has its own way to end.">${listed(unquoted())}</@note>.</#if></@p>
  <#if replacedWhole()?size gt 0><@p>This ${law.instrument} takes the place of the following: <@note text="The town file chose that (proposal: replace); nothing there is said to conflict. Whoever issued it withdraws it. What it has beyond this draft goes with it: see the comparison.">${listed(replacedWhole())}</@note>.</@p></#if>
  <#if furtherThan()?size gt 0><@p><@furtherKept "This " + law.instrument furtherThan() replaced/></@p></#if>
  <#assign agreements = agreed()>
  <#if agreements?size gt 0>
    <@p>The ${Term} shall not, as far as it is a party, renew or extend what conflicts with this ${law.instrument} in the following, and shall end it as the agreement provides: <@note text="A contract binds until it ends. Check its term, the notice that it asks for, who may give it, and what ending it costs.">${listed(agreements)}</@note>.</@p>
  </#if>
</@section>

<#-- A lead, so that the page on which it is executed holds some of its text. -->
<@section id="effective-date" heading="Effective date">
  <@lead>This ${law.instrument} <@note text="Confirm the earliest date, and whether a reading, a hearing, publication, a referendum period, review, or approval must come first." + law.effectNote>takes effect</@note> on <@fill key="effective-date" prompt="effective date" kind="date" show=true/>.</@lead>
</@section>

<@closing "ordinance" "adopted-date">
  <@signature lead="Approved as to form:" key="ordinance-signature-attorney" prompt="signature of the " + place.attorney>
    <@below>${place.attorney}</@below>
  </@signature>
</@closing>

<@origin noted=true><@whereRules/>, with the names of this place filled in.<@ownParagraphs/></@origin>

<#macro found>
  <#if asFindings && factCount() gt 0>
    <@section id="findings" heading="Findings">
      <@p>The ${place.body} finds that:</@p>
      <@items><@facts "this " + law.instrument + " requires"/></@items>
    </@section>
  </#if>
</#macro>

<#-- "An ordinance of the City of Sampleton, Arizona,"; an order is its body's. -->
<#function opening>
  <#if place.isState><#return a(law.instrument) + " " + law.instrument></#if>
  <#return a(law.instrument) + " " + law.instrument + " of " + (law.instrument == "order")?then("the " + place.body, place.theStyle) + ", " + place.state + ",">
</#function>
