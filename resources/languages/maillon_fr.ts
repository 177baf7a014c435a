<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Chain</name>
    <message>
        <source>to imagine</source>
        <translation>à imaginer</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>une idée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>live and measured</source>
        <translation>en cours et mesuré</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>aucun travail</translation>
    </message>
    <message>
        <source>▲ {times} × intended ({share})</source>
        <translation>▲ {times} × visé ({share})</translation>
    </message>
    <message>
        <source>intended {share}</source>
        <translation>visé {share}</translation>
    </message>
    <message>
        <source>no intended share is given: share of the work</source>
        <translation>aucune part visée&#xa0;: part du travail</translation>
    </message>
    <message>
        <source>¼ × intended</source>
        <translation>¼ × visé</translation>
    </message>
    <message>
        <source>4 × intended</source>
        <translation>4 × visé</translation>
    </message>
    <message>
        <source>{n} live</source>
        <translation>{n} en cours</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>aucune dépense</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>by Communication</source>
        <translation>par la Communication</translation>
    </message>
    <message>
        <source>nothing by Communication</source>
        <translation>rien par la Communication</translation>
    </message>
    <message>
        <source>all by Communication</source>
        <translation>tout par la Communication</translation>
    </message>
    <message>
        <source>test to decide</source>
        <translation>test à trancher</translation>
    </message>
    <message>
        <source>tests to decide</source>
        <translation>tests à trancher</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>How far are we? Progress of every activity</source>
        <translation>Où en sommes-nous&#x202f;? Avancement de chaque maillon</translation>
    </message>
    <message>
        <source>share against intention</source>
        <translation>part et part visée</translation>
    </message>
    <message>
        <source>Whom do we work for? Share of the work of every activity, against the intended share</source>
        <translation>Pour qui travaille-t-on&#x202f;? Part du travail par maillon, comparée à la part visée</translation>
    </message>
    <message>
        <source>share of the work</source>
        <translation>part du travail</translation>
    </message>
    <message>
        <source>Whom do we work for? Share of the work of every activity</source>
        <translation>Pour qui travaille-t-on&#x202f;? Part du travail par maillon</translation>
    </message>
    <message>
        <source>number of actions</source>
        <translation>nombre d’actions</translation>
    </message>
    <message>
        <source>How many actions serve every activity?</source>
        <translation>Combien d’actions servent chaque maillon&#x202f;?</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>Where does the money go?</source>
        <translation>Où va l’argent&#x202f;?</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>qui le fait</translation>
    </message>
    <message>
        <source>Who does it? Share of the work done by Communication</source>
        <translation>Qui le fait&#x202f;? Part du travail faite par la Communication</translation>
    </message>
    <message>
        <source>overdue decisions</source>
        <translation>décisions en retard</translation>
    </message>
    <message>
        <source>Which tests wait for a decision?</source>
        <translation>Quels tests attendent une décision&#x202f;?</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>empty on purpose</source>
        <translation>vide exprès</translation>
    </message>
    <message>
        <source>meant to be empty</source>
        <translation>censé être vide</translation>
    </message>
    <message>
        <source>least advanced</source>
        <translation>moins avancé</translation>
    </message>
    <message>
        <source>work counted in actions</source>
        <translation>travail compté en actions</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>White hatch: to imagine, nothing serves it yet.</source>
        <translation>Hachures blanches&#xa0;: à imaginer, rien ne le sert encore.</translation>
    </message>
    <message>
        <source>Palest step: an idea, or planned work without an owner or a date.</source>
        <translation>Teinte la plus pâle&#xa0;: une idée, ou du travail prévu sans responsable ou sans date.</translation>
    </message>
    <message>
        <source>Second step: planned, with an owner and a date.</source>
        <translation>Deuxième teinte&#xa0;: prévu, avec un responsable et une date.</translation>
    </message>
    <message>
        <source>Third step: live in the period.</source>
        <translation>Troisième teinte&#xa0;: en cours dans la période.</translation>
    </message>
    <message>
        <source>Strongest step: live and measured.</source>
        <translation>Teinte la plus forte&#xa0;: en cours et mesuré.</translation>
    </message>
    <message>
        <source>It is meant to be empty, yet work serves it.</source>
        <translation>Il est censé être vide, et pourtant du travail le sert.</translation>
    </message>
    <message>
        <source>Some of its hours are estimated.</source>
        <translation>Une partie de ses heures est estimée.</translation>
    </message>
    <message>
        <source>Dotted grey: empty on purpose. {reason}</source>
        <translation>Gris pointillé&#xa0;: vide exprès. {reason}</translation>
    </message>
    <message>
        <source>Dotted grey: empty on purpose.</source>
        <translation>Gris pointillé&#xa0;: vide exprès.</translation>
    </message>
    <message>
        <source>{n} live action.</source>
        <translation>{n} action en cours.</translation>
    </message>
    <message>
        <source>{n} live actions.</source>
        <translation>{n} actions en cours.</translation>
    </message>
    <message>
        <source>{n} action is not live yet.</source>
        <translation>{n} action n’est pas encore en cours.</translation>
    </message>
    <message>
        <source>{n} actions are not live yet.</source>
        <translation>{n} actions ne sont pas encore en cours.</translation>
    </message>
    <message>
        <source>“{indicator}” was read on {date}.</source>
        <translation>«&#xa0;{indicator}&#xa0;» a été relevé le {date}.</translation>
    </message>
    <message>
        <source>No share: nothing is counted in this period and scope.</source>
        <translation>Pas de part&#xa0;: rien n’est compté dans cette période et cette portée.</translation>
    </message>
    <message>
        <source>White hatch: no work counted in this period and scope serves it.</source>
        <translation>Hachures blanches&#xa0;: aucun travail compté dans cette période et cette portée ne le sert.</translation>
    </message>
    <message>
        <source>It gets {share} of the work: {amount}.</source>
        <translation>Il reçoit {share} du travail&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} action</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>{n} of {total} h a month</source>
        <translation>{n} h sur {total} par mois</translation>
    </message>
    <message>
        <source>No intended share is given, so there is no gap to show.</source>
        <translation>Aucune part visée n’est donnée&#x202f;; il n’y a donc pas d’écart à montrer.</translation>
    </message>
    <message>
        <source>The intended share is {share}, so it cannot be compared.</source>
        <translation>La part visée est de {share}&#x202f;; elle ne se compare pas.</translation>
    </message>
    <message>
        <source>Orange: {times} times the intended share of {share}.</source>
        <translation>Orange&#xa0;: {times} fois la part visée de {share}.</translation>
    </message>
    <message>
        <source>Nearly white: as much as intended ({share}).</source>
        <translation>Presque blanc&#xa0;: autant que visé ({share}).</translation>
    </message>
    <message>
        <source>Blue: less than the intended share of {share}.</source>
        <translation>Bleu&#xa0;: moins que la part visée de {share}.</translation>
    </message>
    <message>
        <source>The intended share is {share}.</source>
        <translation>La part visée est de {share}.</translation>
    </message>
    <message>
        <source>White hatch: no action counted in this period and scope serves it.</source>
        <translation>Hachures blanches&#xa0;: aucune action comptée dans cette période et cette portée ne le sert.</translation>
    </message>
    <message>
        <source>{n} counted action serves it, {live} live.</source>
        <translation>{n} action comptée le sert, {live} en cours.</translation>
    </message>
    <message>
        <source>{n} counted actions serve it, {live} live.</source>
        <translation>{n} actions comptées le servent, {live} en cours.</translation>
    </message>
    <message>
        <source>White hatch: no money is planned for it in this period.</source>
        <translation>Hachures blanches&#xa0;: aucune dépense n’est prévue pour lui dans cette période.</translation>
    </message>
    <message>
        <source>It gets {amount} in this period, {share} of the money.</source>
        <translation>Il reçoit {amount} dans cette période, {share} de l’argent.</translation>
    </message>
    <message>
        <source>White hatch: nobody does anything for it in this period and scope.</source>
        <translation>Hachures blanches&#xa0;: personne ne fait rien pour lui dans cette période et cette portée.</translation>
    </message>
    <message>
        <source>Palest: Communication does none of the work for it.</source>
        <translation>Teinte la plus pâle&#xa0;: la Communication ne fait rien pour lui.</translation>
    </message>
    <message>
        <source>Communication does {share} of the work for it; the darker, the more.</source>
        <translation>La Communication fait {share} du travail pour lui&#x202f;; plus c’est foncé, plus elle en fait.</translation>
    </message>
    <message>
        <source>No test of its actions waits for a decision.</source>
        <translation>Aucun test parmi ses actions n’attend de décision.</translation>
    </message>
    <message>
        <source>{n} test is past its decision date: {titles}.</source>
        <translation>{n} test a dépassé sa date de décision&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>{n} tests are past their decision dates: {titles}.</source>
        <translation>{n} tests ont dépassé leur date de décision&#xa0;: {titles}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what was copied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel template to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve also…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a linkage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a department or team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show linkages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Maillon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Maillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is safe: every edit was kept in its working copy the moment it was made. You can go on; if something looks odd, close Maillon and open the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report below says what went wrong for those who can mend it. It holds nothing of your plan and is sent nowhere: copy it and pass it on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
