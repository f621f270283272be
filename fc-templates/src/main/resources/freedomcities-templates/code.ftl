<#-- What an ordinance does to the code: a chapter added, sections amended or added, each set out in full. -->

<#-- The code's name: the by-laws of a town, the laws of a state, else "Sampleton City Code", "King County Code". -->
<#function codeName>
  <#if documents.ordinance.codeName != ""><#return documents.ordinance.codeName></#if>
  <#if law.instrument == "by-law"><#return "by-laws of " + place.theStyle></#if>
  <#if place.isState><#return "laws of " + place.theStyle></#if>
  <#return place.style?starts_with(place.name)?then(place.style, place.name + " " + place.term) + " Code">
</#function>

<#-- The same, before the rest of a sentence. -->
<#function theCode><#return codeName() + codeName()?contains(",")?then(",", "")></#function>

<#-- The rules that no section of the code takes. -->
<#function uncodedRules>
  <#local taken = []>
  <#list code.sections as s><#list s.rules as rule><#local taken += [rule.id]></#list></#list>
  <#return scope?filter(rule -> !taken?seq_contains(rule.id))>
</#function>

<#-- The id of the section in which a rule stands. -->
<#function whereIs id>
  <#list code.sections as s><#list s.rules as rule><#if rule.id == id><#return s.id></#if></#list></#list>
  <#return "rule-" + id>
</#function>

<#-- "Chapter 6A", "Title 3, Chapter 4". -->
<#function chapterName><#return code.chapter?matches("[A-Za-z]{2,}.*")?then(code.chapter, "Chapter " + code.chapter)></#function>

<#-- "chapter", "article": what it is by its last label. -->
<#function unit>
  <#local label = chapterName()?replace("^.*?([A-Za-z]+)\\s+\\S+$", "$1", "r")?lower_case>
  <#return ["article", "title", "part", "division", "subchapter", "subtitle"]?seq_contains(label)?then(label, "chapter")>
</#function>

<#-- Sections of the code that the draft sets out and that stand in no chapter which it adds or adds to. -->
<#function outside><#return code.sections?filter(s -> !code.within?seq_contains(s.number))></#function>

<#-- What the title says of the code; empty, or beginning with a semicolon. -->
<#function codeInTitle>
  <#local amended = code.sections?filter(s -> !s.isNew)?map(s -> s.number)>
  <#local added = outside()?filter(s -> s.isNew)?map(s -> s.number)>
  <#local theCode = (amended?size gt 0)?then("that code", "the " + codeName())>
  <#local new = []>
  <#if added?size gt 0><#local new += [sectionsNamed(added)]></#if>
  <#if codified && !code.exists><#local new += [chapterName()]></#if>
  <#local out = (amended?size gt 0)?then("; amending " + sectionsNamed(amended) + " of the " + codeName(), "")>
  <#if new?size gt 0><#local out += "; adding " + new?join(" and ") + " to " + theCode></#if>
  <#if codified && code.exists><#local out += "; adding sections to " + chapterName() + " of " + theCode></#if>
  <#return out>
</#function>

<#function sectionsNamed numbers><#return (numbers?size == 1)?then("Section ", "Sections ") + listed(numbers)></#function>

<#-- A chapter set out in full, or sections added to one; what is nested are the sections. -->
<#macro chapterAdded>
  <#if code.exists>
    <@section id="chapter" num=nextNum() heading="Sections added to " + chapterName() notes=["The town file gives or cites other sections of this chapter. The numbers here are proposals: whoever keeps the code should confirm that they are free, and whether the chapter has a short title, a purpose, and definitions already." + numberNote()]>
      <@p>The following sections are added to ${chapterName()} of the ${codeName()}:</@p>
      <#nested>
    </@section>
  <#else>
    <@section id="chapter" num=nextNum() heading="Addition of " + chapterName() notes=["The numbers of the chapter and its sections, and its heading, are proposals. Whoever keeps the code should confirm them." + numberNote()]>
      <@p>${chapterName()} is added to the ${theCode()} to read as follows:</@p>
      <@lead><@strong>${chapterName()}. ${(code.heading != "")?then(code.heading, subject.shortTitle)}</@strong></@lead>
      <#nested>
    </@section>
  </#if>
</#macro>

<#function numberNote>
  <#if code.firstGiven || !code.chapter?contains(" ")><#return ""></#if>
  <#return " The town file doesn’t say how the code numbers sections there (documents.ordinance.first-section), so they are numbered from 1.">
</#function>

<#-- New sections that stand in the chapter which is added, or added to. -->
<#macro sectionsWithin><#list code.sections?filter(s -> isWithin(s)) as s><@codeSection s/></#list></#macro>

<#function isWithin s><#return codified && s.isNew && code.within?seq_contains(s.number)></#function>

<#macro codeSection s>
  <@section id=s.id num="§\xA0" + s.number + "." heading=(s.heading != "")?then(s.heading, s.rules?map(rule -> rule.caption)?join("; ")) before=s.headingBefore notes=headingNote(s) + notesOf(s.rules) + policyNote(s.rules) + staysNote(s)>
    <#list s.changed as words><@p><@becomes words/></@p></#list>
    <#list s.rules as rule>
      <@ruleBody rule=rule added=!s.isNew/>
    </#list>
  </@section>
</#macro>

<#macro sectionsOfCode>
  <#list code.sections?filter(s -> !isWithin(s)) as s>
    <@section id="set-out-" + s.id num=nextNum() heading=s.isNew?then("Addition", "Amendment") + " of section " + s.number>
      <@p><#if s.isNew>Section ${s.number} is added to the ${theCode()} to read as follows:<#elseif s.paragraphs?size == 0><@note text="The file cites this section and does not give its words. Set it out in full, as the code in force has it, with what is added.">Section ${s.number}</@note> of the ${theCode()} is amended by <#list s.strikes as one>${struck("striking", one.words, "inserting", one.insert)}, <#if one?is_last>and by </#if><#if !one?is_last>by </#if></#list>adding the following:<#else><@note text="The present words are as the town file gives them. Check them against the code in force, and give what is added the designation that the section needs." + (conventions.changesNote != "")?then(" " + conventions.changesNote, "")>Section ${s.number}</@note> of the ${theCode()} is amended to read as follows, with ${marks()}:</#if></@p>
      <@codeSection s/>
    </@section>
  </#list>
</#macro>

<#-- "striking “a”"; "striking “a” and inserting “b” in its place". -->
<#function struck striking words inserting insert><#return striking + " " + words + (insert != "")?then(" and " + inserting + " " + insert + " in its place", "")></#function>

<#-- What an amendment does to the section's present words, for papers that tell of it. -->
<#function toPresentWords s>
  <#if s.strikes?size == 0><#return "Adds to the section’s present words, which stay" + (s.left?size gt 0 || s.declaredAgainst)?then(", also those of them that conflict", "") + "."></#if>
  <#return "Strikes " + listed(s.strikes?map(one -> one.short + (one.insert != "")?then(" (for which it puts " + one.insert + ")", ""))) + " from the section’s present words, and adds to " + (s.paragraphs?size gt 0 && s.changed?filter(words -> words.after != "")?size == 0)?then("the section", "what stays of them") + ".">
</#function>

<#-- A heading was made for the words that it had. -->
<#function headingNote s>
  <#if s.isNew || s.headingBefore != "" || !(s.replaces || s.strikes?size gt 0)><#return []></#if>
  <#return ["The section keeps its heading. If that doesn’t fit the words as amended, code, new-heading in the town file changes it."]>
</#function>

<#-- Of what stays in a section of the code: what is marked and isn't struck, and what does not stand alone. -->
<#function staysNote s>
  <#local out = []>
  <#if s.left?size gt 0><#local out += ["Marked in the record of present policy, and not struck here, since the section does not have it once in these words: " + listed(s.left) + ". Set the words right, or strike them by hand."]></#if>
  <#if s.declaredAgainst && !s.replaces><#local out += ["The record has this section as conflicting with the rule, and none of its words are marked there: they stay beside it. Quote the section under policy and name the words that contradict, or have it replaced (code, change: replace)."]></#if>
  <#return out + s.fragments>
</#function>

<#-- What becomes of the section's heading, for papers that tell of it: a sentence, after a space. -->
<#function renamed s><#return (s.headingBefore == "")?then("", " Changes its heading from “" + s.headingBefore + "” to “" + s.heading + "”.")></#function>

<#function marks>
  <#switch conventions.changes>
    <#case "double-parentheses"><#return "added words underlined and removed words struck through within double parentheses">
    <#case "brackets"><#return "added words underlined and removed words in brackets">
    <#default><#return "added words underlined and removed words struck through">
  </#switch>
</#function>

<#function notesOf rules><#local out = []><#list rules as rule><#local out += notesAt(rule)></#list><#return out></#function>

<#-- Where the model's words stand, for the imprint: "Sections 4 through 12 and what is added to § 6-27". -->
<#macro whereRules>
  <#local own = redressLast(ownRules)?map(rule -> "rule-" + rule.id)>
  <#local asked = optionalRules?map(rule -> "rule-" + rule.id)>
  <#local added = code.sections?filter(s -> s.isNew)?map(s -> s.id)>
  <#local amended = code.sections?filter(s -> !s.isNew)?map(s -> s.id)>
  <#local groups = [own + asked, added, amended]?filter(g -> g?size gt 0)?size>
  <#local n = 0>
  <#if own?size + asked?size gt 0><#local n += 1><@sectionsAt ids=own + asked run=own?size sign=codified/><@between n groups/></#if>
  <#if added?size gt 0><#local n += 1><@sectionsAt added/><@between n groups/></#if>
  <#if amended?size gt 0><#local n += 1>what is added to <@sectionsAt amended/><@between n groups/></#if>
  <#local alone = groups == 1 && (amended?size gt 0 || own?size + asked?size + added?size == 1)>
  <#if alone>is<#else>are</#if> in the words of ${(scope?size + optionalRules?size == 1)?then("a model rule", "model rules")}</#macro>

<#-- "Section 4", "Sections 4 and 5", "§§ 2.46.040 through 2.46.120"; the first "run" of them follow each other. -->
<#macro sectionsAt ids run=0 sign=true>
  <#local ranged = run gt 2>
  <#local rest = ranged?then(ids[run..], ids)>
  <#local parts = rest?size + ranged?then(1, 0)>
  <#if ids?size == 1><@ref to=ids[0]/><#else>${sign?then("§§\xA0", "Sections ")}<#if ranged><@ref to=ids[0] number=true/> through <@ref to=ids[run - 1] number=true/><#if rest?size gt 0><@between 1 parts/></#if></#if><#list rest as id><@ref to=id number=true/><#if !id?is_last><@between ranged?then(1, 0) + id?counter parts/></#if></#list></#if></#macro>

<#macro between n parts><#if n == parts> <#elseif n == parts - 1><#if parts gt 2>,</#if> and <#else>, </#if></#macro>

<#-- What the town file put beside the model's words. -->
<#macro ownParagraphs>
  <#list scope as rule>
    <#if rule.before?size gt 0> The paragraph in <@ref to=whereIs(rule.id)/> before the model’s words on ${rule.topic} is not the model’s.</#if>
    <#if rule.after?size gt 0> The paragraph in <@ref to=whereIs(rule.id)/> after the model’s words on ${rule.topic} is not the model’s.</#if>
    <#if rule.instead?size gt 0> What <@ref to=whereIs(rule.id)/> has on ${rule.topic} departs from the model’s words.</#if>
  </#list>
</#macro>

<#-- "This policy" is defined elsewhere than in a section of the code that says it. -->
<#function policyNote rules>
  <#list rules as rule><#if rule.id == redress><#return ["“This policy” is defined in the section on definitions of this draft. A reference to it may be wanted here, and the complaint procedure stands there too."]></#if></#list>
  <#return []>
</#function>
