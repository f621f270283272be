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
<#assign sectionCount = 1>

<@docket>${place.fullName?upper_case}</@docket>
<@numbered "ordinance" settings/>
<@sponsor settings "ordinance"/>

<#-- A bill of a council that names its acts in the enacting clause: its first section is that clause. -->
<#if law.citation != "">
  <@docket>A BILL</@docket>
  <@docket>IN THE ${place.body?upper_case}</@docket>
</#if>
<@title><@noted stateLaw.notes + (law.titleNote != "")?then([law.titleNote], [])><#if law.title != "">${law.title?replace("{subject}", subject.title + codeInTitle())}<#else>${opening()?upper_case} ${("relating to " + subject.title + codeInTitle() + "; providing for severability; and setting an effective date")?upper_case}</#if></@noted></@title>

<#if !asFindings>
  <@facts "this " + law.instrument + " requires"/>
  <@whereas>the ${place.body} <@unknownNote>intends</@unknownNote> to set the policies below by ${law.instrument}; now, therefore,</@whereas>
</#if>

<@formula><#if law.clauseNote != ""><@note text=law.clauseNote>${opens()}</@note><#else>${opens()}</#if><#if law.citation != ""> <@noted (law.citationNote != "")?then([law.citationNote], [])>${law.citation?keep_before("{title}")}<@fill key="short-title" value=actTitle() prompt="name of the act" kind="name"/>${law.citation?keep_after("{title}")}</@noted></#if></@formula>

<#if codified>
  <@found/>
  <@chapterAdded><@sectionsWithin/><@provisions/></@chapterAdded>
<#else>
  <@provisions/>
</#if>

<@sectionsOfCode/>

<@section id="severability" heading="Severability" num=nextNum()>
  If a court holds a provision of this ${law.instrument}, or its application to a person or circumstance, to be invalid, the holding does not affect the other provisions or applications that can have effect without it.
</@section>

<@section id="conflicts" heading="Conflicting policies" num=nextNum()>
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

<#list law.sections?filter(s -> s.id != "effective-date") as s><@setSection s/></#list>

<#-- A lead, so that the page on which it is executed holds some of its text. -->
<#assign setDate = law.sections?filter(s -> s.id == "effective-date")>
<#if setDate?size gt 0>
  <@setSection setDate[0] law.effectNote/>
<#else>
  <@section id="effective-date" heading="Effective date" num=nextNum()>
    <@lead>This ${law.instrument} <@note text="Confirm the earliest date, and whether a reading, a hearing, publication, a referendum period, review, or approval must come first." + law.effectNote>takes effect</@note> on <@fill key="effective-date" prompt="effective date" kind="date" show=true/>.</@lead>
  </@section>
</#if>

<@closing "ordinance" "adopted-date">
  <@formApproved "ordinance"/>
</@closing>

<@origin noted=true><@whereRules/>, with the names of this place filled in.<@ownParagraphs/></@origin>

<#macro found>
  <#if asFindings && factCount() gt 0>
    <@section id="findings" heading="Findings" num=nextNum()>
      <#if factCount() == 1>
        <@facts "this " + law.instrument + " requires"/>
      <#else>
        <@p>The ${place.body} finds that:</@p>
        <@items><@facts "this " + law.instrument + " requires"/></@items>
      </#if>
    </@section>
  </#if>
</#macro>

<#-- A section in the words that the law or usage has for it. -->
<#macro setSection s more="">
  <@section id=s.id heading=s.heading num=nextNum()><@lead><@noted (s.note + more != "")?then([(s.note + more)?trim], [])>${s.text}</@noted></@lead></@section>
</#macro>

<#-- "Sec. 2.", where the first section is the clause that names the act; else sections are numbered by the renderer. -->
<#function nextNum>
  <#if law.citation == ""><#return ""></#if>
  <#assign sectionCount += 1>
  <#return "Sec.\xA0" + sectionCount + ".">
</#function>

<#-- The clause, which a comma ends where the name of the act follows. -->
<#function opens><#return (law.citation == "")?then(law.clause, law.clause?remove_ending(":") + ",")></#function>

<#function actTitle><#return subject.shortTitle + " " + law.Instrument + " of " + (settings.year != "")?then(settings.year, documents.date?keep_after_last(", "))></#function>

<#-- "An ordinance of the City of Sampleton, Arizona,"; an order is its body's. -->
<#function opening>
  <#if place.isState><#return a(law.instrument) + " " + law.instrument></#if>
  <#return a(law.instrument) + " " + law.instrument + " of " + (law.instrument == "order")?then("the " + place.body, place.theStyle) + ", " + place.state + ",">
</#function>
