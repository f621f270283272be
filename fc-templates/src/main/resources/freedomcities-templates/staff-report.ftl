<#-- What staff send to the body with an ordinance: what is in force, what the draft does, what else could be done. It asks for
     nothing that the town file does not say. -->
<#include "lib.ftl">
<#include "code.ftl">
<#include "standing.ftl">
<#assign Term = place.term>
<#assign settings = documents.ordinance>
<#assign codified = code.chapter != "">
<#assign it = codified?then(code.exists?then("this policy", "this " + unit()), "this " + law.instrument)>
<#assign theDraft = "the draft " + law.instrument>
<#assign analysis = place.isState>

<@docket>${place.fullName?upper_case}</@docket>
<@title>${analysis?then("Bill analysis", "Staff report")}: draft ${law.instrument} on ${subject.title}</@title>

<@table widths=[2, 9] caption="">
  <@row><@cell header=true>To</@cell><@cell>${place.body}</@cell></@row>
  <@row><@cell header=true>From</@cell><@cell><@fill key="staff-report-from" value=documents.staffReport.from prompt=analysis?then("staff of the committee or house", "manager, attorney, or department")/></@cell></@row>
  <@row><@cell header=true>Date</@cell><@cell>${documents.date}</@cell></@row>
  <@row><@cell header=true>Meeting</@cell><@cell><@fill key="staff-report-meeting" value=meetingWords() prompt="meeting date and agenda item" kind="name"/></@cell></@row>
  <@row><@cell header=true>Subject</@cell><@cell>${numberedDraft()?cap_first}: ${ordinance.title}</@cell></@row>
</@table>

<#if stateLaw.sentence != "">
  <@p><@strong>${stateLaw.sentence}</@strong><#if stateLaw.penalties != ""> ${stateLaw.penalties}</#if></@p>
</#if>

<@heading level=1 id="action">Action before the body</@heading>
<@p>The ${place.body} has before it ${numberedDraft()}. What each of its sections does is told under <@inline "sections"/>, and the motions that are open to the body under <@inline "motions"/>.</@p>
<@p><#if documents.staffReport.recommendation != ""><@strong>Staff recommendation.</@strong> ${documents.staffReport.recommendation}<#else>This report makes no recommendation.</#if></@p>

<@heading level=1 id="background">Background</@heading>
<@p>The draft is made from ${inWords(report.findings?size)} model rules on ${subject.staffReport}<#if report.byAgency?size gt 0>, and from the record of what is in force at ${listed(report.agencies)}</#if>. The draft carries ${drawnWords()}, in the model’s words with the names of this place filled in<#if ownWords()?size gt 0>, and, beside rule<#if ownWords()?size gt 1>s</#if> ${listed(ownWords())}, in a paragraph that is not the model’s</#if><#if inPlaceOf()?size gt 0>; what it has on rule<#if inPlaceOf()?size gt 1>s</#if> ${listed(inPlaceOf())} departs from the model’s words</#if>. The rules are:</@p>
<@items marker="bullet"><#list report.findings as f><@item>Rule ${f.id}, ${f.title}: ${f.topic}<#if inScope([f.id])> (in the draft)</#if>.</@item></#list></@items>

<@heading level=1 id="present">What is in force today</@heading>
<#if report.byAgency?size gt 0><@p><#if report.manualsCount>A policy in an agency’s manual or order is counted as in writing, although the agency can change it alone.<#else>A policy in an agency’s manual or order is counted as practice, because the agency can change it alone<#if declared()>, unless the record says of the rule that it is in writing</#if>.</#if> A rule of which nothing is known yet is listed as unknown. <#if toConfirm()>“To confirm” stands where the words were not read in full<#if atAgencies()?filter(g -> g.openKey == "reach")?size gt 0>, or where it is not confirmed that they apply</#if>. </#if><#if byWeakest()>Where agencies differ, the weakest status decides what the draft carries. </#if><#if report.findings?filter(f -> f.agencies?filter(g -> g.passages?size gt 0)?size gt 0)?size gt 0>The comparison sets the passages themselves beside the rules.</#if></@p></#if>
<#list report.byAgency as agency>
  <@table widths=[2, 5, 7, 7] caption=agency.name?cap_first + (agency.runBy != "")?then(", run by " + agency.runBy, "") + (agency.asOf != "")?then(", " + agency.asOf?remove_ending(","), "")>
    <@head><@cell>Rule</@cell><@cell>Status</@cell><@cell>Where it stands</@cell><@cell>Positions on record</@cell></@head>
    <#list report.findings as f>
      <#assign g = f.agencies[agency?index]>
      <@row>
        <@cell header=true>${f.id}</@cell><@cell>${symbol(g.statusKey)} ${g.status?cap_first}<#if g.byReport || g.unverified> (to confirm)</#if></@cell><@cell>${sources(g)}<#list g.lasts as l>; by its own words ${listed(l.words)}</#list></@cell>
        <@cell><#if g.answers?size == 0>None on record.<#else><#list g.answers as a><@p>${a.who}<#if a.when != "">, ${a.when}</#if>: ${a.position}.</@p></#list></#if></@cell>
      </@row>
    </#list>
  </@table>
<#else>
  <@p>Nothing is on record yet.</@p>
</#list>

<@heading level=1 id="sections">What the draft does, section by section</@heading>
<@lead>Numbers and headings are those of ${theDraft}.</@lead>
<@table widths=[3, 6, 11] caption="Sections of the draft">
  <@head><@cell>Section</@cell><@cell>Heading</@cell><@cell>What it does</@cell></@head>
  <@sectionRows ordinance.sections/>
</@table>

<@heading level=1 id="alternatives">Alternatives</@heading>
<@heading level=2 id="alternative-ordinance">${law.Instrument}</@heading>
<@p>${a(law.instrument)?cap_first} ${law.instrument} of the ${place.body} states the rules as law for every ${Term} official, can set a complaint procedure, reports, and dates, and lasts until the body amends it. It does not direct ${subject.beyond}<#if subject.directingThem?size gt 0>, but for what its words on ${listed(subject.directingThem)} ask of them</#if>, and does not set aside state or federal law.<#if place.sheriffAsked> Whether the body can direct a sheriff who is elected is a question of state law.</#if><#if report.outside?size gt 0> ${runByOthers()?cap_first}: the draft does not bind ${(report.outside?size == 1)?then("it", "them")}; the ${called()} asks those who run ${(report.outside?size == 1)?then("it", "them")}.</#if></@p>
<#if law.instrumentNote != "" || law.effectNote != ""><@p>${(law.instrumentNote + law.effectNote)?trim}</@p></#if>
<@heading level=2 id="alternative-resolution">${supporting()?cap_first}</@heading>
<@p>A ${supporting()} states the position of the ${place.body} and <#if place.isState || place.townMeeting || (place.sheriffAsked && report.own?size == report.sheriffs?size) || (report.own?size == 0 && report.outside?size gt 0)>requests<#elseif place.sheriffAsked || report.outside?size gt 0>directs or requests<#else>directs</#if> written policies. It is not codified, and it binds nobody outside the body’s own direction.</@p>
<#if subject.directive>
<@heading level=2 id="alternative-directive">Directive</@heading>
<#if directive.officers?size == 0>
  <@p>Whether an officer here can issue one is not known.</@p>
<#else>
  <@p>An officer’s own order needs no vote. It reaches those whom the officer directs, and can be rescinded by the officer or a successor. It cannot bind others, give a right to sue, set a penalty, create an oversight body, or appropriate money. As far as is known, these officers can:</@p>
  <@items marker="bullet">
    <#list directive.officers as o><@item><@strong>${o.title}</@strong>, by ${o.form}<#if o.executive>, for the departments and offices that the officer directs<#elseif o.agency != "">, for ${o.agency}</#if>. ${o.known}</@item></#list>
  </@items>
</#if>
</#if>
<@heading level=2 id="alternative-none">No action</@heading>
<@p>What is in force today<#if report.byAgency?size gt 0>, as told above,</#if> stays as it is.</@p>

<@heading level=1 id="impact">Fiscal and operational impact</@heading>
<#if documents.staffReport.fiscal != "">
<@p>${documents.staffReport.fiscal}</@p>
<#else>
<@table widths=[4, 10, 6] caption="Estimates">
  <@head><@cell>Item</@cell><@cell>What it comprises</@cell><@cell>Estimate</@cell></@head>
  <#list impacts() as i>
    <@row><@cell header=true>${i.item}</@cell><@cell>${i.guide}</@cell><@cell><@fill key="impact-" + i.key prompt="estimate" kind="number"/></@cell></@row>
  </#list>
</@table>
</#if>

<@heading level=1 id="law">Law for counsel to look at</@heading>
<#if report.annex?size gt 0>
  <@p>These are flags for an attorney and no conclusions. Each says how sure the entry is and as of when<#if report.lawLater>; this paper bears an earlier date</#if>.</@p>
  <@items marker="bullet"><#list report.annex as n><@item>${n}</@item></#list></@items>
<#else>
  <@p>No law that bears on these rules is noted for this place; counsel should look.</@p>
</#if>

<@heading level=1 id="motions">Motions</@heading>
<@p>Each is an option for the ${place.body}<#if documents.staffReport.recommendation == "">; none is advised here</#if>.<#if analysis> ${(law.citation != "")?then("The body", "Each house")} has its own forms: conform these to them.</#if></@p>
<#if place.townMeeting>
  <@motion "proceed">I move that the Town vote as set out in <@byNumber/> of the warrant.</@motion>
  <@motion "have it studied first">I move that <@byNumber/> be referred for study and a report to a later town meeting.</@motion>
<#elseif analysis>
  <@motion "proceed">I move that <@byNumber/> be reported with the recommendation that it pass.</@motion>
  <@motion "change it first">I move that <@byNumber/> be held for amendment.</@motion>
<#else>
  <#if introduces()><@motion "proceed, and its rules ask for a first reading">I move that the ${place.body} introduce <@byNumber/>.</@motion></#if>
  <@motion "proceed to adoption">I move that the ${place.body} adopt <@byNumber/>.</@motion>
  <@motion "change it first">I move that the ${place.body} return <@byNumber/> to <#if managed()>the ${place.manager} and </#if>the ${place.attorney} for changes, and consider it again on <@fill key="motion-date" prompt="date" kind="date"/>.</@motion>
</#if>
<#if inOwnWords()><@motion "follow the recommendation of staff">I move that the ${place.body} act as staff recommend: “${documents.staffReport.recommendation}”</@motion></#if>
<@motion "state its position instead">I move that the ${place.body} adopt the draft ${supporting()} on the same ${(scope?size + optionalRules?size == 1)?then("policy", "policies")}.</@motion>
<@p>If the ${place.body} wishes to take no action, no motion is needed.</@p>

<@origin noted=false>The sections are listed as ${theDraft} has them.</@origin>

<#-- What is introduced already is not introduced again. -->
<#function introduces><#return !(settings.introducedBefore || settings.isIntroduced)></#function>

<#-- Whether staff recommend something that none of the motions is. -->
<#function inOwnWords>
  <#local words = documents.staffReport.recommendation?lower_case>
  <#if words == "" || place.townMeeting || analysis || words?matches(".*\\b(?:adopt(?:s|ion)?|approv(?:e|al)|enact|pass(?:age)?|return|resolution|no action)\\b.*", "s")><#return false></#if>
  <#return !(introduces() && words?matches(".*\\b(?:introduce|introduction|first reading)\\b.*", "s"))>
</#function>

<#macro inline id>“<@ref to=id/>”</#macro>

<#function meetingWords>
  <#if documents.meeting.date == ""><#return ""></#if>
  <#return documents.meeting.date + (documents.meeting.item != "")?then(", " + documents.meeting.item, "")>
</#function>

<#-- "draft Ordinance No. 2026-14", "draft Article 7"; "a draft ordinance" where it has no number yet. -->
<#function numberedDraft>
  <#if settings.number == ""><#return law.article?then("a draft article for a " + law.instrument, analysis?then("a draft bill", "a draft " + law.instrument))></#if>
  <#return "draft " + before() + bare(settings.number)>
</#function>

<#-- What stands before the number: "Ordinance No. ", "Article ", "Bill No. ". -->
<#function before><#return law.article?then("Article ", noOf(analysis?then("Bill", law.Instrument), settings.number))></#function>

<#-- As a motion calls it, with a blank where it has no number. -->
<#macro byNumber>${before()}<@fill key="ordinance-number" value=bare(settings.number) prompt="number" kind="number"/><#if law.instrument == "local law" && !law.article> of the year <@fill key="ordinance-year" value=settings.year prompt="year" kind="number"/></#if></#macro>

<#-- The rules beside which the town file puts words of its own. -->
<#function ownWords><#return scope?filter(rule -> rule.before?size + rule.after?size gt 0)?map(rule -> rule.id)></#function>

<#-- The rules in whose place the town file has words of its own. -->
<#function inPlaceOf><#return scope?filter(rule -> rule.instead?size gt 0)?map(rule -> rule.id)></#function>

<#function drawnWords>
  <#local asked = optionalRules?map(rule -> rule.called)>
  <#if scope?size == 0><#return listed(asked)></#if>
  <#return (scope?size == report.findings?size)?then("all of them", inWords(scope?size) + " of them: " + ruleNumbers(scope)) + (asked?size gt 0)?then(", and " + asked?join(", and "), "")>
</#function>

<#-- Passages by their citation and what they stand in; else what the town file says of a status that has none. -->
<#function sources g>
  <#if g.passages?filter(p -> p.bears)?size gt 0><#return g.passages?filter(p -> p.bears)?map(p -> p.source + " (" + p.instrument + ")")?join("; ")></#if>
  <#if g.status == "missing" && g.citation != ""><#return "No policy was found in " + g.citation + (g.confidence != "")?then(" (" + g.confidence + ")", "") + "."></#if>
  <#if g.citation != ""><#return g.citation + (g.confidence != "")?then(" (" + g.confidence + ")", "")></#if>
  <#if g.passages?size gt 0><#return g.passages?map(p -> p.source + " (" + p.instrument + ")")?join("; ") + ": nothing of the rule."></#if>
  <#if g.status == "missing"><#return g.answered?then("It is reported that there is no policy, " + g.report + ".", "No policy was found.")></#if>
  <#if g.status == "unknown"><#return "Not known yet."></#if>
  <#return g.answered?then(g.report?cap_first + ".", "No citation on record.")>
</#function>

<#-- A row for each section, those within it after it. -->
<#macro sectionRows sections>
  <#list sections as s>
    <@row><@cell header=true>${s.label?remove_ending(".")}</@cell><@cell>${s.caption}</@cell><@cell>${does(s)}</@cell></@row>
    <@sectionRows s.sections/>
  </#list>
</#macro>

<#-- What a section does, by its id; the heading says it where the template of the ordinance has a section of its own. -->
<#function does s>
  <#if s.id?starts_with("rule-")>
    <#local id = s.id?keep_after("rule-")>
    <#list optionalRules?filter(rule -> rule.id == id) as rule><#return "Carries the optional rule: " + rule.explanation></#list>
    <#return carries(scope?filter(rule -> rule.id == id))>
  </#if>
  <#if s.id?starts_with("set-out-")><#local set = code.sections?filter(c -> "set-out-" + c.id == s.id)[0]><#return set.isNew?then("Adds a section to the " + theCode() + " and sets it out.", amends(set))></#if>
  <#if s.id?starts_with("code-")><#list code.sections?filter(c -> c.id == s.id) as c><#return carries(c.rules)></#list></#if>
  <#return {
    "chapter": code.exists?then("Adds sections to " + chapterName() + " of the " + theCode() + " and sets them out in full.", "Adds " + chapterName() + " to the " + codeName() + "."),
    "short-title": "Gives " + it + " a name to be cited by.",
    "purpose": "Lists the subjects of the rules.",
    "findings": "States what is in force and what is not, as recorded.",
    "definitions": "Defines the terms that the rules use; the model rules define none.",
    "elected-sheriff": (place.sheriffDuty == "requested")?then("Applies " + it + " to the office of the " + place.sheriff + " to the extent that the body may by law prescribe its policies, and requests the " + place.sheriff + " to follow it beyond that; duties put to the " + place.sheriff + " are requests.", (place.sheriffDuty == "directed")?then("Applies " + it + " to the office of the " + place.sheriff + " as to others, as was chosen.", "Leaves the office of the " + place.sheriff + " out, as was chosen.")),
    "complaint-procedure": "Says how a complaint is filed, acknowledged, investigated, and answered; that officials cooperate and produce records; what is confidential; when the periods do not run; and who acts where the head of an agency is concerned. Not in the model rules.",
    "complaints": "Applies the complaint procedure in force to violations.",
    "implementation": "Requires written procedures" + place.isState?then(" and training", ", training, and copies for each department concerned") + ", each within a set time. Not in the model rules.",
    "reporting": "Requires a public report each year. Not in the model rules.",
    "federal-law": federalLaw.told!"",
    "severability": "Keeps the rest in force if a court holds a part invalid.",
    "conflicts": "Says that a resolution, administrative order, directive, manual, or practice has no effect as far as it conflicts with it" + (conflictingPolicies()?size gt 0)?then(", in particular what conflicts in the following: " + listed(conflictingPolicies()), "") + "." + (practices()?size + unquoted()?size gt 0)?then(" Applies that to what is told or cited as well: " + listed(practices() + unquoted()) + ".", "") + (replacedWhole()?size gt 0)?then(" Takes the place of " + listed(replacedWhole()) + ", as was chosen.", "") + (agreed()?size gt 0)?then(" Says that the " + Term + " does not renew or extend what conflicts with it in the following, and ends it as the agreement provides: " + listed(agreed()) + ".", "") + furtherTold(),
    "fiscal-impact-statement": "Adopts the fiscal impact statement that the law asks for.",
    "effective-date": "Sets " + (law.sections?size gt 0)?then("when", "the day on which") + " it takes effect."
  }[s.id]!"See the section.">
</#function>

<#-- A section whose words the file doesn't give is not set out. -->
<#function amends c><#return "Amends a section of the " + (c.paragraphs?size gt 0)?then(theCode() + " and sets it out in full, with the changes marked. ", codeName() + ". ") + c.replaces?then("Puts new words in the place of the section’s present words.", toPresentWords(c)) + renamed(c)></#function>

<#-- The ordinance has a sentence on them where there are such provisions. -->
<#function furtherTold>
  <#local further = furtherThan()>
  <#return (further?size gt 0)?then(" Says that it does not end what binds " + Term + " officials further than it does, in the following: " + furtherNamed(further, conflictingPolicies()) + ".", "")>
</#function>

<#-- Whether the draft carries the gaps and leaves the rest, and it shows where agencies differ. -->
<#function byWeakest><#return carriesGaps && scope?size lt report.findings?size && report.findings?filter(f -> f.differs)?size gt 0></#function>

<#function toConfirm><#return atAgencies()?filter(g -> g.byReport || g.unverified)?size gt 0></#function>

<#function carries rules>
  <#local out = []>
  <#list rules as rule><#if rule.instead?size gt 0><#local out += ["On rule " + rule.id + " (" + rule.title + "):"] + rule.choiceSummaries><#else><#local out += ["Carries rule " + rule.id + " (" + rule.title + "): " + rule.explanation] + rule.choiceSummaries></#if></#list>
  <#return out?join(" ")>
</#function>

<#function impacts>
  <#local out = [
    {"key": "training", "item": "Training", "guide": "Hours for each official whose duties " + subject.duties + ", materials, and the yearly repetition."},
    {"key": "procedures", "item": "Procedures and forms", "guide": "Staff time to write or change orders, manuals, and forms."},
    {"key": "records", "item": "Records and reports", "guide": "What must be counted that is not counted now, and who compiles it."}
  ]>
  <#if inScope([redress])><#local out += [{"key": "complaints", "item": "Complaints", "guide": "Staff and time of the oversight body: how many complaints of this kind it has had in a year."}]></#if>
  <#return out + [
    {"key": "legal", "item": "Legal review", "guide": "Time of the " + place.attorney + "; outside counsel, if any."},
    {"key": "agreements", "item": "Grants and agreements", "guide": "Grants, contracts, and agreements with federal or state agencies whose conditions bear on the rules, and their amounts" + (subject.income != "")?then("; " + subject.income, "") + "."},
    {"key": "operations", "item": "Operations", "guide": "What " + subject.staff + " would do differently, in the words of " + agencies() + "; labor agreements that call for notice or bargaining."}
  ]>
</#function>

<#macro motion wish>
  <@lead>If the ${place.body} wishes to ${wish}:</@lead>
  <@quotation><@p><#nested></@p></@quotation>
</#macro>
