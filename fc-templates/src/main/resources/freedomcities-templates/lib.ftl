<#-- Parts that several documents share. Included by each; draws nothing by itself. -->
<#include "forms.ftl">

<#function inScope ids>
  <#list scope as rule><#if ids?seq_contains(rule.id)><#return true></#if></#list>
  <#return false>
</#function>

<#-- "Sampleton", "King County": the place in a short title. -->
<#function shortName>
  <#if place.style?starts_with(place.name)><#return place.style></#if>
  <#return ["County", "Parish"]?seq_contains(place.term)?then(place.name + " " + place.term, place.name)>
</#function>

<#function a word>
  <#if word?matches("(?:uni|eu|one|use).*", "i")><#return "a"></#if>
  <#return ["a", "e", "i", "o", "u"]?seq_contains(word?lower_case[0])?then("an", "a")>
</#function>

<#-- "x", "x and y", "x, y, and z"; semicolons where a part has a comma or "and" of its own. -->
<#function listed parts>
  <#if parts?size == 1><#return parts[0]></#if>
  <#local comma = (parts?join("")?contains(",") || parts?join("")?contains(" and "))?then("; ", ", ")>
  <#if parts?size == 2><#return parts[0] + (comma == "; ")?then("; and ", " and ") + parts[1]></#if>
  <#return parts[0..<parts?size - 1]?join(comma) + comma + "and " + parts?last>
</#function>

<#function topics findings>
  <#local out = []>
  <#list findings as f><#local out += [f.topic]></#list>
  <#return listed(out)>
</#function>

<#-- What is nested, then the topics of the rules drawn: as a list, or in the sentence if there is one. -->
<#macro onTopics>
  <#local drawn = drawnTopics()>
  <#if drawn?size == 1>
    <@p><#nested> ${drawn[0]}.</@p>
  <#else>
    <@p><#nested>:</@p>
    <@items><@series drawn/></@items>
  </#if>
</#macro>

<#-- What each of these findings has under a key, each once. -->
<#function together findings key>
  <#local out = []>
  <#list findings as f><#list f[key] as one><#if !out?seq_contains(one)><#local out += [one]></#if></#list></#list>
  <#return out>
</#function>

<#-- Each rule at each agency. -->
<#function atAgencies><#local out = []><#list report.findings as f><#local out += f.agencies></#list><#return out></#function>

<#-- Whether the record says of a rule that it is in writing, and has no words of it. -->
<#function declared><#return atAgencies()?filter(g -> g.declaredInWriting)?size gt 0></#function>

<#-- Agreements with something against a rule drawn, which the ordinance ends as they provide. -->
<#function agreed><#return together(report.conflicting?filter(f -> inScope([f.id])), "agreements")></#function>

<#-- Policies with something against a rule drawn, which have no effect as far as they conflict. -->
<#function conflictingPolicies><#return together(report.findings?filter(f -> inScope([f.id])), "policies")></#function>

<#-- What the measure takes the place of though nothing in it conflicts. -->
<#function replacedWhole><#return together(report.findings?filter(f -> inScope([f.id])), "replaced")?filter(s -> !conflictingPolicies()?seq_contains(s))></#function>

<#-- Practices against a rule drawn, and papers against one of which only the citation is known. -->
<#function practices><#return together(report.conflicting?filter(f -> inScope([f.id])), "practices")></#function>
<#function unquoted><#return together(report.conflicting?filter(f -> inScope([f.id])), "unquoted")></#function>

<#-- Where the measure leaves in force what goes further. -->
<#function furtherThan><#return together(report.findings?filter(f -> inScope([f.id])), "further")></#function>

<#-- What is in force on the rules drawn and goes further than their words: the measure takes nothing of it away. -->
<#function furtherNamed further against><#return listed(further?map(f -> against?seq_contains(f)?then(f + " (in what does not conflict)", f)))></#function>

<#macro furtherKept it further against=[]>${it} does not end a provision that binds ${Term} officials further than it does. <@note text="Marked in the town file as going further than the model (stronger). Check whether the draft should take up their words.">Such provisions stand in the following</@note>: ${furtherNamed(further, against)}.</#macro>

<#-- Topics, with where they stand: each place once, after the topics that stand there; first those of which no place is known. -->
<#function cited findings>
  <#local out = []><#local told = []>
  <#list findings as f>
    <#if !told?seq_contains(f.citationWords)>
      <#local told += [f.citationWords]>
      <#local there = findings?filter(g -> g.citationWords == f.citationWords)>
      <#if f.citationWords == ""><#local out = [topics(there)] + out><#else><#local out += [topics(there) + " (" + f.citationWords + ")"]></#if>
    </#if>
  </#list>
  <#return listed(out)>
</#function>

<#function agencies>
  <#local all = (report.own?size gt 0)?then(report.own, report.agencies)>
  <#if all?size == 1><#return (all[0] == place.theStyle && !place.isState)?then("the " + place.agency, all[0])></#if>
  <#return "the " + subject.agencies + " of " + place.theStyle>
</#function>

<#-- What an agency has in a manual or order alone, where that isn't enough. -->
<#function ordersOf g><#return g.in_practice?filter(f -> f.written) + g.in_writing?filter(f -> f.revocable && !f.byReport)></#function>

<#-- How many facts there are to tell. -->
<#function factCount groups=report.byAgency>
  <#local n = 0>
  <#list groups as g>
    <#if g.beside?size gt 0><#local n += 1></#if>
    <#list [false, true] as told><#if g.missing?filter(f -> f.answered == told)?size gt 0><#local n += 1></#if></#list>
    <#list ["partial", "conflicting"] as key><#list [false, true] as told><#if g[key]?filter(f -> f.hearsay == told)?size gt 0><#local n += 1></#if></#list></#list>
    <#if g.agreed?size gt 0><#local n += 1></#if>
    <#if g.in_writing?filter(f -> !f.byReport && !f.unverified && !f.revocable)?size gt 0><#local n += 1></#if>
    <#if g.in_writing?filter(f -> !f.byReport && f.unverified && !f.revocable)?size gt 0><#local n += 1></#if>
    <#list [false, true] as reaching><#if g.in_writing?filter(f -> f.byReport && f.reaching == reaching)?size gt 0><#local n += 1></#if></#list>
    <#if ordersOf(g)?size gt 0><#local n += 1></#if>
    <#if g.in_practice?filter(f -> !f.written)?size gt 0><#local n += 1></#if>
  </#list>
  <#return n>
</#function>

<#macro fact>
  <#assign toTell -= 1>
  <#if (asFindings!false) && factCount() == 1>
    <@p>The ${place.body} finds that <#nested>.</@p>
  <#elseif asFindings!false>
    <@item><#nested><#if toTell == 0>.<#elseif toTell == 1>; and<#else>;</#if></@item>
  <#else>
    <@whereas><#nested>; and</@whereas>
  </#if>
</#macro>

<#macro whereas><@recital><@leadword>WHEREAS</@leadword>, <#nested></@recital></#macro>

<#-- What is in force and what is not at each agency, as the gap report has it: facts only, as recitals, or as items
     of a list of findings. -->
<#macro facts closing groups=report.byAgency>
  <#assign toTell = factCount(groups)>
  <#list groups as g>
    <#-- Once is enough. -->
    <#local start = toTell>
    <#local orders = ordersOf(g)>
    <#local practices = g.in_practice?filter(f -> !f.written)>
    <#local written = g.in_writing?filter(f -> !f.byReport && !f.unverified && !f.revocable)>
    <#local partly = g.in_writing?filter(f -> !f.byReport && f.unverified && !f.revocable)>
    <#local reported = g.in_writing?filter(f -> f.byReport && !f.reaching)>
    <#local reaching = g.in_writing?filter(f -> f.byReport && f.reaching)>
    <#if written?size gt 0>
      <@fact>${g.asOf} <@policies written "a written" "written"/> to ${whose(g, start)} <@lasting written><#if written?size == 1>is<#else>are</#if> in force</@lasting> on ${cited(written)}</@fact>
    </#if>
    <#if partly?size gt 0>
      <@fact>${g.asOf} <@policies partly "a written" "written"/> to ${whose(g, start)} <#if partly?size == 1>is<#else>are</#if> in force on ${cited(partly)}, of which the words have not all been read</@fact>
    </#if>
    <#if reported?size gt 0>
      <@fact>${g.asOf} <@policies reported "a written" "written"/> to ${whose(g, start)} <#if reported?size == 1>is<#else>are</#if> reported in force on ${cited(reported)}, and the words are not in the record of present policy</@fact>
    </#if>
    <#if reaching?size gt 0>
      <@fact>${g.asOf} it is reported, and not confirmed, that what is in force on ${cited(reaching)} applies to ${whose(g, start)}</@fact>
    </#if>
    <#if orders?size gt 0>
      <@fact>${g.asOf} ${whose(g, start)} ${g.several?then("have", "has")}, in a manual or order that it can change alone, <@checked orders><#if orders?size == 1>a policy<#else>policies</#if></@checked> on ${cited(orders)}</@fact>
    </#if>
    <#if practices?size gt 0>
      <@fact>${g.asOf} ${whose(g, start)} <#if practices?filter(f -> f.unverified || f.hearsay)?size gt 0>${g.several?then("are", "is")} reported to have<#else>${g.several?then("have", "has")}</#if> a practice, and no written policy that is on record, on ${cited(practices)}</@fact>
    </#if>
    <#list [false, true] as told>
      <#local part = g.partial?filter(f -> f.hearsay == told)>
      <#if part?size gt 0>
        <@fact>${g.asOf} <@policies part "a" ""/> to ${whose(g, start)} <#if told><#if part?size == 1>is<#else>are</#if> reported to contain<#elseif part?size == 1>contains<#else>contain</#if> part of what ${closing} on ${cited(part)}</@fact>
      </#if>
    </#list>
    <#list [false, true] as told>
      <#local against = g.conflicting?filter(f -> f.hearsay == told)>
      <#if against?size gt 0>
        <#local mixed = together(against, "sorts")?size gt 1>
        <#local one = mixed || (against?size == 1 && !against[0].several)>
        <@fact>${g.asOf} <@checked against>${mixed?then("what applies", one?then(a(sorts(against, true)) + " " + sorts(against, true) + " that applies", sorts(against, false) + " that apply"))}</@checked> to ${whose(g, start)} <#if told>${one?then("is", "are")} reported to differ<#else>${one?then("differs", "differ")}</#if> from what ${closing} on ${cited(against)}</@fact>
      </#if>
    </#list>
    <#if g.agreed?size gt 0>
      <@fact>${g.asOf} an agreement that applies to ${whose(g, start)} provides otherwise than ${closing} on ${cited(g.agreed)}</@fact>
    </#if>
    <#if g.beside?size gt 0>
      <@fact>${g.asOf} <@policies g.beside "a" ""/> to ${whose(g, start)} and <#if g.beside?size == 1>speaks<#else>speak</#if> of ${cited(g.beside)} <#if g.beside?size == 1>contains<#else>contain</#if> no part of what ${closing}</@fact>
    </#if>
    <#list [false, true] as told>
      <#local none = g.missing?filter(f -> f.answered == told)>
      <#if none?size gt 0>
        <@fact>${g.asOf} <#if told>it is reported that no policy that applies to ${whose(g, start)} is in force on ${cited(none)}<#else>no policy that applies to ${whose(g, start)} was found on ${topics(none)}</#if></@fact>
      </#if>
    </#list>
  </#list>
</#macro>

<#-- The agency, the first time with who runs it where that is another. -->
<#function whose g start><#return g.name + (g.runBy != "" && toTell == start - 1)?then(", run by " + g.runBy + ",", "")></#function>

<#-- "a written policy that applies", "policies or laws that apply": what findings rest on, for one and for many. -->
<#macro policies findings one many><@checked findings><#if findings?size == 1><#local what = sorts(findings, true)>${(one == "a")?then(a(what), one)} ${what} that applies<#else>${(many == "")?then("", many + " ")}${sorts(findings, false)} that apply</#if></@checked></#macro>

<#-- "policy", "agreement", "policy, agreement, or law"; or more than one of them. -->
<#function sorts findings one>
  <#local known = together(findings, "sorts")>
  <#local out = ["policy", "agreement", "law", "practice"]?filter(s -> known?seq_contains(s))?map(s -> one?then(s, (s == "policy")?then("policies", s + "s")))>
  <#return (out?size == 1)?then(out[0], (out?size == 2)?then(out?join(" or "), out[0..<out?size - 1]?join(", ") + ", or " + out?last))>
</#function>

<#-- A drafter's note where a declared status rests on less than a reading of the whole text. -->
<#macro checked findings>
  <#local open = []>
  <#list findings as f><#if f.unverified><#local open += [f.title]></#if></#list>
  <#if open?size gt 0>
    <@note text="This statement rests on citations that were not read in full (" + listed(open) + "). Confirm each before introduction."><#nested></@note><#else><#nested></#if>
</#macro>

<#-- A drafter's note where a text says how long it lasts. -->
<#macro lasting findings><#local said = lastingWords(findings)><#if said?size gt 0><@note text="How long it lasts by its own words: " + said?join("; ") + ". Look up whether it is still in force before introduction."><#nested></@note><#else><#nested></#if></#macro>

<#function lastingWords of><#local out = []><#list of as f><#list f.lasts as l><#local out += [l.source + ", " + listed(l.words)]></#list></#list><#return out></#function>

<#-- A drafter's note on what nobody asked yet, agency by agency. -->
<#macro unknownNote>
  <#local open = []>
  <#list report.byAgency as g><#if g.unknown?size gt 0><#local open += [g.name + ": " + topics(g.unknown)]></#if></#list>
  <#if report.byAgency?size == 0><#local open = ["any of the rules"]></#if>
  <#if open?size gt 0>
    <@note text="It is not known yet whether a policy is in force (" + open?join("; ") + "). Ask before introduction, record the answer in the town file, and draw this draft again."><#nested></@note><#else><#nested></#if>
</#macro>

<#-- What a measure says to who carries the rules out: an elected sheriff is asked, unless the town file has it otherwise. -->
<#function duty><#return (place.sheriffDuty == "requested" && place.chiefLeads)?then("is requested to", "shall")></#function>

<#-- Who carries the rules out: the head of the agency; in a state, of each agency whose officials "what" concerns. -->
<#function leader what>
  <#if place.isState || (!place.chiefLeads && report.own?size != 1) || place.sheriffDuty == "left-out"><#return "the head of each " + place.term + " agency whose officials " + what + " concerns"></#if>
  <#return place.chiefLeads?then("the " + place.chief, "the head of " + report.own[0])>
</#function>

<#-- Those who run agencies that are not the place's own, each with these: "the Lake County Sheriff". -->
<#function runners>
  <#local out = []>
  <#list report.outside as g><#if !out?map(r -> r.runBy)?seq_contains(g.runBy)>
    <#local out += [{"runBy": g.runBy, "agencies": report.outside?filter(o -> o.runBy == g.runBy)?map(o -> o.name)}]>
  </#if></#list>
  <#return out>
</#function>

<#-- "the Lake County Jail is run by Lake County"; empty where the place runs all. -->
<#function runByOthers><#return runners()?map(r -> listed(r.agencies) + (r.agencies?size == 1)?then(" is", " are") + " run by " + r.runBy)?join("; ")></#function>

<#-- A drafter's note where passages that conflict are law. -->
<#macro inCode laws><#if laws?size gt 0><@note text=listed(laws) + ": law that conflicts with a rule. Only the body that may amend it can; a section named under code in the town file is set out in full in the draft " + law.instrument + "."><#nested></@note><#else><#nested></#if></#macro>

<#-- The first of several notes is the innermost, so that Word lists them in their order. -->
<#macro noted notes><#if notes?size == 0><#nested><#else><@note text=notes?last><@noted notes[0..<notes?size - 1]><#nested></@noted></@note></#if></#macro>

<#-- A drafter's note where the title of an officer was assumed. -->
<#macro assumed key><#if place.assumed?seq_contains(key)><@note text="The title is a default for this kind of place (jurisdiction." + key + "). Confirm that the office exists here and that this body may charge it."><#nested></@note><#else><#nested></#if></#macro>

<#-- The manager whom the file names; where it names none the clerk, whom every place has. -->
<#function managing><#return managed()?then(place.manager, place.clerk)></#function>

<#-- Whether the file names who manages, in so many words or as the officer who approves, and whether that officer stands apart: an executive, not the body's to direct. -->
<#function managed><#return !place.assumed?seq_contains("officers.manager") || place.manager == place.approving></#function>
<#function executiveManages><#return managed() && place.manager == place.approving></#function>

<#-- The words drawn of a rule, within a paragraph: the model's, or what the town file chose in their place. -->
<#macro wordsOf rule><#if rule.instead?size gt 0><#list rule.instead as words>${words.noted}${words.rest}</#list><#else><@ruletext id=rule.id/></#if></#macro>

<#-- The rule by which people complain comes after the others. -->
<#function redressLast rules><#return rules?filter(rule -> rule.id != redress) + rules?filter(rule -> rule.id == redress)></#function>

<#-- The topics of the rules drawn in the order of their sections, then those drawn on request. -->
<#function drawnTopics><#return (redressLast(scope) + optionalRules)?map(rule -> rule.topic)></#function>

<#macro series lines><#list lines as line><@item>${line}<#if line?is_last>.<#elseif line?counter == lines?size - 1>; and<#else>;</#if></@item></#list></#macro>

<#-- What the terms in the rules drawn mean, most as the shelf has them; "it" is this ordinance, this exhibit, "whole" that and the
     sections of the code that it bears on. -->
<#function termsOf it whole ofTheShelf>
  <#local Term = place.term>
  <#local terms = [
    {"term": Term, "text": "means " + place.theStyle + "."},
    {"term": Term + " official", "text": "means an officer, employee, or agent of the " + Term + ", paid or unpaid, while acting for the " + Term + "."}
  ] + ofTheShelf>
  <#if namesPolicy || whole != it>
    <#local terms += [{"term": "This policy", "text": "means the provisions of " + whole?replace(" and in ", " and of ") + "."}]>
  </#if>
  <#return terms>
</#function>

<#-- What fills the rules' placeholder for the oversight body, by that name. -->
<#function oversightTerm><#return {"term": "Oversight body", "text": ""}></#function>

<#macro define terms marker="alpha">
  <@items marker=marker>
    <#list terms?sort_by("term") as t>
      <@item id="term-" + t.term?lower_case?replace(" ", "-")><@term>“${t.term}”</@term> <#if t.text != "">${t.text}<#else>means <@fill key="oversight-body" value=place.oversight prompt="name of the oversight body" show=true/>.</#if></@item>
    </#list>
  </@items>
</#macro>

<#-- Who prepared it; "noted" if it has drafter's notes. In the text of what is adopted it stands in drafts alone. -->
<#macro origin noted>
  <@imprint>Prepared<#if documents.preparedBy != ""> by ${documents.preparedBy},</#if> ${documents.date}<#if finished>.<#else>, for review by counsel. Not legal advice.</#if><#if noted && !finished> Drafter’s notes, on the law and on what is open, are comments in the Word version.</#if> <#nested> ${attribution}</@imprint>
</#macro>

<#function inWords n>
  <#return ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][n]!n?string>
</#function>

<#-- A paragraph beside what it becomes. -->
<#macro becomes words><#if words.after == ""><@del>${words.before}</@del><#elseif words.before == ""><@ins>${words.after}</@ins><#else><@redline before=words.before after=words.after/></#if></#macro>
