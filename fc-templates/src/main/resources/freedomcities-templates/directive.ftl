<#-- What an officer can order alone: a sheriff's or chief's general order, an executive order of a mayor, county executive or governor. -->
<#include "lib.ftl">
<#include "provisions.ftl">
<#assign Term = place.term>
<#assign executive = directive.executive>
<#assign official = Term + " official">

<#if !executive><@docket>${directive.agency?upper_case}</@docket></#if>
<@docket>${place.fullName?upper_case}</@docket>
<@title><@noted stateLaw.notes>${orderForm()?cap_first} on ${subject.title}</@noted></@title>
<@header/>

<#if executive>
  <@facts "this order requires" report.byAgency?filter(g -> directive.reached?seq_contains(g.name))/>
  <@whereas>the ${directive.title} <@unknownNote>intends</@unknownNote> to set the policies below by ${directive.form}; now, therefore,</@whereas>
  <@formula><@note text="A usual form, unverified. Use the words in which this officer’s orders begin.">The ${directive.title} of ${place.theStyle}${place.isState?then("", ", " + place.state + ",")} orders as follows:</@note></@formula>
</#if>

<@section id="purpose" heading="Purpose">
  <@onTopics>This order <#if executive>sets<#else><@unknownNote>sets</@unknownNote></#if> rules for ${official}s on</@onTopics>
</@section>

<@section id="policy" heading="Policy">
  ${a(official)?cap_first} ${official} shall follow <@ref to="procedure"/> whenever its subject arises in the performance of the official’s duties.
</@section>

<@section id="scope" heading="Scope and effect" notes=limitNotes()>
  <@items>
    <@item>This order applies to each ${official}, as <@ref to="definitions"/> defines that term.</@item>
    <@item><#if executive>It does not direct the ${place.body}, a court, ${place.electedSheriff?then("the Sheriff, ", "")}another officer whom the voters elect, or the staff of one of them.<#else>It does not direct an officer, employee, or agent of another agency of ${place.theStyle}.</#if></@item>
    <@item>It creates no right, cause of action, penalty, office, or body, and appropriates no money. A violation may be handled under the disciplinary procedures that apply to the official.</@item>
    <@item>Where a statute, ${(law.instrument == "ordinance" || place.isState)?then("", a(law.instrument) + " " + law.instrument + ", ")}an ordinance, a court order, or a labor agreement in force requires otherwise, that requirement governs.<#if directive.laws?size gt 0> While ${(directive.laws?size == 1)?then("it is", "they are")} in force, that is so of what requires otherwise in the following: ${listed(directive.laws)}.</#if></@item>
    <#if directive.agreements?size gt 0><@item>An agreement in force ends only as it provides. As far as it is for the ${directive.title} to decide, what provides otherwise in the following is not renewed or extended, and notice to end it is given as the agreement provides: <@note text="A contract binds until it ends. Check who is a party, its term, the notice that it asks for, who may give it, and what ending it costs.">${listed(directive.agreements)}</@note>.</@item></#if>
    <#if directive.further?size gt 0><@item><@furtherKept "This order" directive.further directive.inTheWay + directive.supersedes/></@item></#if>
  </@items>
</@section>

<@section id="definitions" heading="Definitions" notes=[subject.definitionsNote + " “" + official + "” reaches those whom the issuer directs; in the draft " + law.instrument + " it reaches every officer of " + place.theStyle + "."]>
  <@p>In this order:</@p>
  <#assign terms = orderTerms()>
  <#if namesOversight><#assign terms += [oversightTerm()]></#if>
  <@define terms/>
</@section>

<@section id="procedure" heading="Procedure">
  <#assign steps = 0>
  <#list redressLast(scope) as rule>
    <@step id="rule-" + rule.id heading=rule.caption notes=notesAt(rule) + writtenNote(rule) + (rule.id == redress)?then(oversightNote(), [])>
      <@ruleBody rule/>
    </@step>
  </#list>
  <#if inScope([redress])>
    <@step id="complaints-received" heading="Complaints received by a " + official notes=["Not in the model rules. An order can direct what its own personnel do with a complaint; how the oversight body handles it is for the body’s own rules, or for the draft " + law.instrument + "."]>
      <@items>
        <@item>${a(official)?cap_first} ${official} who receives a complaint under Section <@ref to="rule-" + redress/> shall send it to the oversight body within two working days.</@item>
        <@item>${a(official)?cap_first} ${official} shall not retaliate against a person for filing a complaint or for taking part in an investigation.</@item>
      </@items>
    </@step>
  <#elseif report.in_writing?filter(f -> f.id == redress && !f.byReport)?size gt 0>
    <#assign written = report.in_writing?filter(f -> f.id == redress)[0]>
    <@step id="complaints" heading="Complaints" notes=[]>
      <@p><@note text="Confirm that this procedure reaches violations of this order by everyone whom it covers.">A complaint</@note> that ${a(official)} ${official} violated this order may be filed under ${(written.citationWords != "")?then(written.citationWords, "the complaint procedure of " + place.theStyle)}, or under what takes its place.</@p>
    </@step>
  </#if>
</@section>

<@section id="training" heading="Training" notes=["Not in the model rules. The periods are proposals."]>
  <@items>
    <@item>Within 30 days after this order takes effect, ${carrier()} shall provide a copy of it to each ${official}.</@item>
    <@item>Within 180 days after this order takes effect, ${carrier()} shall provide training on it to each ${official} whose duties ${subject.duties}, and shall repeat the training once each calendar year.</@item>
  </@items>
</@section>

<@section id="records" heading="Records">
  <@items>
    <@item>
      <@p>${carrier()?cap_first} shall keep for each calendar year a record of:</@p>
      <@items marker="decimal"><@series recordsKept("this order", false)/></@items>
    </@item>
    <@item>The records shall be kept for the period that the law on public records requires, and a summary that identifies no individual shall be made public by March 1 of the next year.</@item>
  </@items>
</@section>

<#if federalLaw?size gt 0>
  <@section id="federal-law" heading=federalLaw.heading notes=federalLaw.notes>
    <@besideFederalLaw "This order"/>
  </@section>
</#if>

<#list optionalRules as rule>
  <@section id="rule-" + rule.id heading=rule.caption notes=rule.sectionNotes>
    <@p><@ruletext id=rule.id/></@p>
  </@section>
</#list>

<@section id="review" heading="Review">
  <@p>This order shall be reviewed within one year after it takes effect and once each calendar year after that.</@p>
  <#-- A lead, so that the page on which it is signed holds some of its text. -->
  <@lead><@noted lastingNotes()>This order stays in effect until it is superseded or rescinded in writing.</@noted></@lead>
</@section>

<@signatures>
  <@signature lead="Issued by:" key="directive-signature" prompt="signature of the " + directive.title>
    <@below>${directive.title}</@below>
    <@below>${executive?then(place.style, directive.agency)}</@below>
    <@below>Date: <@fill key="directive-signed" value=directive.signed prompt="date signed" kind="date"/></@below>
  </@signature>
</@signatures>

<@origin noted=true>The rules in <@ref to="procedure"/> are in the model’s words, with the names of this place filled in<#if inScope([redress])>; what it says of complaints received is not the model’s</#if>.<@ownParagraph/></@origin>

<#-- What the order's number says that it is, "Special Order 27-1"; else what such an officer's order is called. -->
<#function orderForm><#return directive.number?matches("\\p{L}+\\p{Ll}{3}[\\p{L}’ ]*? (?:No\\. ?)?\\S*\\d\\S*")?then(directive.number?replace(" (?:No\\. ?)?\\S*\\d\\S*$", "", "r"), directive.form)></#function>

<#-- Numbers, names and dates in a block at the head, as manuals have them. -->
<#macro header>
  <@table widths=[3, 6, 3, 6] caption="">
    <@row><@cell header=true>Order number</@cell><@cell><@fill key="directive-number" value=directive.number prompt="order number" kind="number"/></@cell><@cell header=true>Effective date</@cell><@cell><@fill key="directive-effective" value=directive.effective prompt="effective date" kind="date"/></@cell></@row>
    <@row><@cell header=true>Subject</@cell><@cell span=3>${subject.title?cap_first}</@cell></@row>
    <@row><@cell header=true>Issued by</@cell><@cell span=3><@noted issuerNotes()>${directive.title}</@noted></@cell></@row>
    <@row><@cell header=true>Authority</@cell><@cell span=3><#if directive.authorityNote != ""><@note text="Who may issue this order: " + directive.authorityNote + " Counsel should name the law."><@authority/></@note><#else><@authority/></#if></@cell></@row>
    <@row><@cell header=true>Supersedes</@cell><@cell span=3><@supersedes/></@cell></@row>
    <#if directive.amended?size gt 0><@row><@cell header=true>Amends</@cell><@cell span=3><@note text="Words there are marked to go, and nothing there contradicts a rule: the comparison shows what stays. Issue the text as amended with this order.">${directive.amended?join("; ")}</@note></@cell></@row></#if>
    <@row><@cell header=true>Distribution</@cell><@cell span=3>${(directive.distribution != "")?then(directive.distribution, "Each " + official + " as defined in this order")}</@cell></@row>
  </@table>
</#macro>

<#macro authority><@fill key="directive-authority" value=directive.authority prompt="law under which it is issued"/></#macro>

<#macro supersedes>
  <#if directive.supersedes?size gt 0>${directive.supersedes?join("; ")}
  <#elseif inConflict()?size + directive.replaced?size gt 0>${directive.replaced?join("; ")?cap_first}<#if inConflict()?size gt 0><#if directive.replaced?size gt 0>; and </#if><@note text="Check whether each passage is the issuer’s to replace, whether it is to be replaced as a whole, and whether others conflict.">${(directive.replaced?size gt 0)?then(inConflict()?join("; "), inConflict()?join("; ")?cap_first)}</@note>, to the extent that ${(inConflict()?size == 1)?then("it conflicts", "they conflict")} with this order</#if>
  <#else><@fill key="directive-supersedes" prompt="orders superseded, or none"/></#if>
</#macro>

<#-- What conflicts, with practices and what is only cited. -->
<#function inConflict><#return directive.conflicting?filter(s -> !directive.replaced?seq_contains(s)) + directive.practices?map(s -> "the practice recorded from " + s) + directive.unquoted></#function>

<#macro step id heading notes><#assign steps += 1><@section id=id heading=heading notes=notes num="5." + steps + "."><#nested></@section></#macro>

<#-- Who carries the order out: nobody orders himself. -->
<#function carrier><#return executive?then("each department or office that the " + directive.title + " directs", directive.theAgency)></#function>

<#-- The ordinance's terms, for those whom the issuer directs. -->
<#function orderTerms>
  <#local directed = executive?then("a department or office of " + place.theStyle + " that the " + directive.title + " directs", directive.theAgency)>
  <#local out = []>
  <#list termsOf("this order", "this order", definitions.measure) as t>
    <#if t.term == official>
      <#local out += [{"term": official, "text": "means an officer, employee, or agent of " + directed + ", paid or unpaid, while acting for " + executive?then("it", "that agency") + "."}]>
    <#else>
      <#local out += [{"term": t.term, "text": (t.ofAnOrder!t.text)?replace("{directed}", directed)}]>
    </#if>
  </#list>
  <#return out>
</#function>

<#function limitNotes>
  <#local out = ["What an order of the " + directive.title + " can’t do: bind those whom the " + directive.title + " does not direct" + (executive && place.electedSheriff)?then(", such as the elected Sheriff", "") + "; give a right to sue; set a penalty; create an oversight body; appropriate money; set aside an ordinance or a statute. What is wanted of these needs the draft " + law.instrument + "."]>
  <#if directive.others?size gt 0><#local out += ["This order " + executive?then("does not reach all agencies", "is for " + directive.theAgency + " alone") + ". The town file also names " + listed(directive.others) + executive?then(", taken to be led by an elected officer", "") + ": another officer’s order, or the draft " + law.instrument + ", must carry the rules there."]></#if>
  <#if report.outside?size gt 0><#local out += [runByOthers()?cap_first + ": no order of an officer of " + place.theStyle + " reaches " + (report.outside?size == 1)?then("it", "them") + "."]></#if>
  <#local laws = together(report.conflicting?filter(f -> inScope([f.id])), "laws")>
  <#if laws?size gt 0><#local out += [listed(laws) + ": law that conflicts with a rule. An order can’t set it aside; only the body that may amend it can."]></#if>
  <#return out>
</#function>

<#function issuerNotes>
  <#local out = []>
  <#if !executive && place.assumed?seq_contains("officers.law-enforcement")><#local out += ["The title is a default for this kind of place (jurisdiction.officers.law-enforcement; documents.directive.title). Confirm that this officer leads the agency."]></#if>
  <#if executive><#local out += ["The office and its title are from the law data for this kind of place (documents.directive.issuer, documents.directive.title). Confirm that it exists here and heads the executive. If orders of this office are attested, sealed, or filed, add the block for that."]></#if>
  <#return out>
</#function>

<#function oversightNote><#return ["Needs more than an order: the rule sends complaints to a body outside the issuer’s command. The order can tell people of it and direct personnel, and can’t create the body, charge it, or bind it. Confirm that it takes complaints about those whom this order covers; else the rule needs the draft " + law.instrument + "."]></#function>

<#function writtenNote rule>
  <#if !(directive.written[rule.id]??)><#return []></#if>
  <#local written = directive.written[rule.id]>
  <#return [directive.theAgency?cap_first + written.byReport?then(" is said to have", " has") + " this rule in writing already" + (written.citation != "")?then(" (" + written.citation + ")", "") + written.byReport?then((written.quoted)?then("; whether the words quoted are so is not confirmed. See, and keep", "; the words are not on record. See them, and keep"), ". Keep") + " one of the two."]>
</#function>

<#function lastingNotes>
  <#local out = ["A successor can rescind or change it. " + a(law.instrument)?cap_first + " " + law.instrument + " lasts until the body that adopted it amends it."]>
  <#if !directive.manualsCount><#local out += ["The town file counts an order that can be revoked as practice, not as in writing (choices.manuals); it would count this order so too."]></#if>
  <#return out>
</#function>

<#macro ownParagraph>
  <#list scope as rule>
    <#if rule.before?size gt 0> The first paragraph of Section <@ref to="rule-" + rule.id/> is not the model’s.</#if>
    <#if rule.after?size gt 0> The last paragraph of Section <@ref to="rule-" + rule.id/> is not the model’s.</#if>
    <#if rule.instead?size gt 0> Section <@ref to="rule-" + rule.id/> departs from the model’s words.</#if>
  </#list>
</#macro>
