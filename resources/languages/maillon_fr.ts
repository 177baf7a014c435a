<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActionPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Follow-ons</source>
        <translation>Prolongements</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Action · {stage}</source>
        <translation>Action · {stage}</translation>
    </message>
    <message>
        <source>A test asks for the day on which you decide how it goes on.</source>
        <translation>Un test demande le jour où vous déciderez de la suite.</translation>
    </message>
    <message>
        <source>{unit}, as its owner</source>
        <translation>{unit}, comme son responsable</translation>
    </message>
    <message>
        <source>how it contributes is not said yet</source>
        <translation>la façon d’y contribuer n’est pas encore dite</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Nouvelle action…</translation>
    </message>
    <message>
        <source>Intended work</source>
        <translation>Travail visé</translation>
    </message>
    <message>
        <source>Why this colour</source>
        <translation>Pourquoi cette couleur</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Activity · {kind}</source>
        <translation>Maillon · {kind}</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Actions · {n}</source>
        <translation>Actions · {n}</translation>
    </message>
    <message>
        <source>… and {n} more: the outline lists them all.</source>
        <translation>… et {n} autres&#xa0;: la liste les montre toutes.</translation>
    </message>
    <message>
        <source>No action serves it yet. Choose an idea on the left, or write your own:</source>
        <translation>Aucune action ne le sert encore. Choisissez une idée à gauche, ou écrivez la vôtre&#xa0;:</translation>
    </message>
    <message>
        <source>New action for {activity}…</source>
        <translation>Nouvelle action pour {activity}…</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Aujourd’hui {amount}</translation>
    </message>
    <message>
        <source>intended {amount}</source>
        <translation>visé {amount}</translation>
    </message>
</context>
<context>
    <name>ActivityPicker</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>No activity is called like this.</source>
        <translation>Aucun maillon ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>AddActivity</name>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter un maillon</translation>
    </message>
    <message>
        <source>Your own, or one that comes up as you type</source>
        <translation>Le vôtre, ou l’un de ceux proposés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>{activity} has {count} action: the new part takes it over.</source>
        <translation>{activity} a {count} action&#xa0;: la nouvelle partie la reprend.</translation>
    </message>
    <message>
        <source>{activity} has {count} actions: the new part takes them over.</source>
        <translation>{activity} a {count} actions&#xa0;: la nouvelle partie les reprend.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>in the plan</source>
        <translation>dans le plan</translation>
    </message>
    <message>
        <source>{n} h/month</source>
        <translation>{n}&#xa0;h/mois</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>Premier test</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Said by several of the articles Maillon draws on</source>
        <translation>Dit par plusieurs des articles dont Maillon s’inspire</translation>
    </message>
    <message>
        <source>Maillon’s own</source>
        <translation>De Maillon</translation>
    </message>
</context>
<context>
    <name>CatalogueDock</name>
    <message>
        <source>Catalogue of ideas</source>
        <translation>Catalogue d’idées</translation>
    </message>
    <message>
        <source>Find an idea…</source>
        <translation>Chercher une idée…</translation>
    </message>
    <message>
        <source>Find an idea</source>
        <translation>Chercher une idée</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Tous les maillons</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Ideas for {activity}</source>
        <translation>Idées pour {activity}</translation>
    </message>
    <message>
        <source>Add an activity first: an idea serves one.</source>
        <translation>Ajoutez d’abord un maillon&#xa0;: une idée en sert toujours un.</translation>
    </message>
    <message>
        <source>No idea holds “{text}”. Try one word, or look through all activities.</source>
        <translation>Aucune idée ne contient «&#xa0;{text}&#xa0;». Essayez un seul mot, ou parcourez tous les maillons.</translation>
    </message>
    <message>
        <source>The catalogue has no idea for this activity of yours. Look through all activities.</source>
        <translation>Le catalogue n’a pas d’idée pour ce maillon bien à vous. Parcourez tous les maillons.</translation>
    </message>
    <message>
        <source>Add to {activity}</source>
        <translation>Ajouter à {activity}</translation>
    </message>
    <message>
        <source>Drag an idea onto the chain, or press Enter to add it to {activity}.</source>
        <translation>Glissez une idée sur la chaîne, ou Entrée pour l’ajouter à {activity}.</translation>
    </message>
    <message>
        <source>Drag an idea onto the chain, or select an activity first.</source>
        <translation>Glissez une idée sur la chaîne, ou choisissez d’abord un maillon.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
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
        <source>Whom do we work for? Share of the work, against the intended share</source>
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
        <source>Value chain</source>
        <translation>Chaîne de valeur</translation>
    </message>
    <message>
        <source>{served} of {n} activities served</source>
        <translation>{served} maillons servis sur {n}</translation>
    </message>
    <message>
        <source>, {n} empty on purpose</source>
        <translation>, {n} vide exprès</translation>
    </message>
    <message>
        <source>{n} activity</source>
        <translation>{n} maillon</translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation>{n} maillons</translation>
    </message>
    <message>
        <source>Value chain: {activities}</source>
        <translation>Chaîne de valeur&#xa0;: {activities}</translation>
    </message>
    <message>
        <source>Arrow keys go from activity to activity, Space through its actions, Enter opens.</source>
        <translation>Les flèches vont d’un maillon à l’autre, Espace parcourt ses actions, Entrée ouvre.</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>pas encore de responsable</translation>
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
        <source>“{indicator}” was read on {date}, through “{action}”.</source>
        <translation>«&#xa0;{indicator}&#xa0;» relevé le {date}, par «&#xa0;{action}&#xa0;».</translation>
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
    <message>
        <source>“{title}” → {activity} (Ctrl: serve both)</source>
        <translation>«&#xa0;{title}&#xa0;» → {activity} (Ctrl&#xa0;: servir les deux)</translation>
    </message>
    <message>
        <source>“{title}” serves {activity} too</source>
        <translation>«&#xa0;{title}&#xa0;» sert aussi {activity}</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{field}: take away “{name}”</source>
        <translation>{field}&#xa0;: retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Converse</source>
        <translation>Converser</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Collaborer</translation>
    </message>
    <message>
        <source>Recruit</source>
        <translation>Recruter</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Raise awareness</source>
        <translation>Sensibiliser</translation>
    </message>
    <message>
        <source>Help out</source>
        <translation>Soutenir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Networks serve it</source>
        <translation>Les réseaux le servent</translation>
    </message>
    <message>
        <source>It serves the networks</source>
        <translation>Il sert les réseaux</translation>
    </message>
    <message>
        <source>Owned (ours)</source>
        <translation>Propre (à nous)</translation>
    </message>
    <message>
        <source>Earned (others’)</source>
        <translation>Gagné (par d’autres)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Amplifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>h a month</source>
        <translation>h par mois</translation>
    </message>
    <message>
        <source>h a week</source>
        <translation>h par semaine</translation>
    </message>
    <message>
        <source>h each time</source>
        <translation>h par fois</translation>
    </message>
    <message>
        <source>h in all</source>
        <translation>h en tout</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Professional network</source>
        <translation>Réseau professionnel</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Review site</source>
        <translation>Site d’avis</translation>
    </message>
    <message>
        <source>Internal network</source>
        <translation>Réseau interne</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place or object</source>
        <translation>Lieu ou objet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“{text}” is not understood here. See maillon --help.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris ici. Voir maillon --help.</translation>
    </message>
    <message>
        <source>{text} is missing. See maillon --help.</source>
        <translation>{text} manque. Voir maillon --help.</translation>
    </message>
    <message>
        <source>{option} cannot be “{text}”. Choose one of {choices}.</source>
        <translation>{option} ne peut pas valoir «&#xa0;{text}&#xa0;». Choix possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a value after it.</source>
        <translation>{option} demande une valeur à sa suite.</translation>
    </message>
    <message>
        <source>{option} and {text} cannot stand together. Keep one of them.</source>
        <translation>{option} et {text} ne vont pas ensemble. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>“{text}” could be {choices}. Write it in full.</source>
        <translation>«&#xa0;{text}&#xa0;» peut vouloir dire {choices}. Écrivez-le en entier.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#xa0;: </translation>
    </message>
    <message>
        <source>what to name</source>
        <translation>à nommer</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>French or English, else the system’s</source>
        <translation>français ou anglais, sinon la langue du système</translation>
    </message>
    <message>
        <source>--period cannot be “{text}”. Write 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30 or all.</source>
        <translation>--period ne peut pas valoir «&#xa0;{text}&#xa0;». Écrivez 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30 ou all.</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, not “{text}”.</source>
        <translation>--map demande COLONNE=CHAMP, et non «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Plan social media work across the whole value chain of an organisation.</source>
        <translation>Planifier les réseaux sociaux sur toute la chaîne de valeur d’une organisation.</translation>
    </message>
    <message>
        <source>Without a command the window opens: maillon [PLAN]</source>
        <translation>Sans commande, la fenêtre s’ouvre&#xa0;: maillon [PLAN]</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>answer as one JSON object</source>
        <translation>répondre par un objet JSON</translation>
    </message>
    <message>
        <source>with the sample company in it</source>
        <translation>avec l’entreprise d’exemple</translation>
    </message>
    <message>
        <source>leave out the rows that cannot be read</source>
        <translation>laisser de côté les lignes illisibles</translation>
    </message>
    <message>
        <source>keep unknown columns in the notes</source>
        <translation>garder les colonnes inconnues dans les notes</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>dire seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>for black-and-white printers</source>
        <translation>pour les imprimantes en noir et blanc</translation>
    </message>
    <message>
        <source>an empty map to write on</source>
        <translation>une carte vierge à remplir à la main</translation>
    </message>
    <message>
        <source>make a new plan</source>
        <translation>créer un plan</translation>
    </message>
    <message>
        <source>bring tables into a plan</source>
        <translation>faire entrer des tableaux dans un plan</translation>
    </message>
    <message>
        <source>say where the work goes and who does it</source>
        <translation>dire où va le travail et qui le fait</translation>
    </message>
    <message>
        <source>say what to do next (in a later version)</source>
        <translation>dire que faire ensuite (dans une version à venir)</translation>
    </message>
    <message>
        <source>write the map or the tables to a file</source>
        <translation>écrire la carte ou les tableaux dans un fichier</translation>
    </message>
    <message>
        <source>look a plan through, changing nothing</source>
        <translation>vérifier un plan sans rien changer</translation>
    </message>
    <message>
        <source>error: {message}</source>
        <translation>erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The sample stands on Porter’s chain: leave --chain out, or --sample.</source>
        <translation>L’exemple repose sur la chaîne de Porter&#xa0;: retirez --chain, ou --sample.</translation>
    </message>
    <message>
        <source>{path} is made.</source>
        <translation>{path} est créé.</translation>
    </message>
    <message>
        <source>Advice comes in a later version of Maillon: measure shows the gaps.</source>
        <translation>Les conseils viendront dans une version à venir de Maillon&#xa0;: measure montre les écarts.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} est écrit.</translation>
    </message>
    <message>
        <source>{path} is sound.</source>
        <translation>{path} est en bon état.</translation>
    </message>
    <message>
        <source>{path} has {n} problem. {first}</source>
        <translation>{path} a {n} problème. {first}</translation>
    </message>
    <message>
        <source>{path} has {n} problems. First: {first}</source>
        <translation>{path} a {n} problèmes. Le premier&#xa0;: {first}</translation>
    </message>
    <message>
        <source>{path} is up to date.</source>
        <translation>{path} est à jour.</translation>
    </message>
    <message>
        <source>{table}: {new} new, {changed} changed, {unchanged} unchanged, {bad} that cannot be read</source>
        <translation>{table}&#xa0;: {new} à ajouter, {changed} à modifier, {unchanged} sans changement, {bad} à corriger</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {columns}</source>
        <translation>Colonnes sans correspondance&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>New {kind}: {names}</source>
        <translation>Créés, {kind}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>New {kind}: {names} and {n} more</source>
        <translation>Créés, {kind}&#xa0;: {names} et {n} de plus</translation>
    </message>
    <message>
        <source>… and {n} more: --json lists them all.</source>
        <translation>… et {n} de plus&#xa0;: --json les liste tous.</translation>
    </message>
    <message>
        <source>departments and teams</source>
        <translation>directions et équipes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>{place}: “{text}”</source>
        <translation>{place}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{n} cell cannot be read, so nothing was brought in. {first}</source>
        <translation>{n} cellule est illisible, rien n’a donc été importé. {first}</translation>
    </message>
    <message>
        <source>{n} cells cannot be read, so nothing was brought in. First: {first}</source>
        <translation>{n} cellules sont illisibles, rien n’a donc été importé. La première&#xa0;: {first}</translation>
    </message>
    <message>
        <source>live work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>live and planned work</source>
        <translation>en cours et prévu</translation>
    </message>
    <message>
        <source>live and planned work and ideas</source>
        <translation>en cours, prévu et idées</translation>
    </message>
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
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Visée</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Nothing is counted yet: no such work in this period.</source>
        <translation>Rien n’est encore compté&#xa0;: aucun travail de ce genre sur la période.</translation>
    </message>
    <message>
        <source>No department is marked as Communication: mark it to see its part.</source>
        <translation>Aucune direction n’est marquée comme Communication&#xa0;: marquez-la pour voir sa part.</translation>
    </message>
    <message>
        <source>Whom the work is for and who does it cannot be told yet.</source>
        <translation>On ne peut pas encore dire pour qui est le travail ni qui le fait.</translation>
    </message>
    <message>
        <source>Communication does {running} of the work.</source>
        <translation>La Communication fait {running} du travail.</translation>
    </message>
    <message>
        <source>{landing} of the work is for Communication.</source>
        <translation>{landing} du travail sert la Communication.</translation>
    </message>
    <message>
        <source>{landing} of the work is for Communication; it does {running} of it.</source>
        <translation>{landing} du travail sert la Communication&#x202f;; elle en réalise {running}.</translation>
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
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>no action has hours, so actions are counted</source>
        <translation>aucune action n’a d’heures, on compte donc les actions</translation>
    </message>
    <message>
        <source>empty on purpose</source>
        <translation>vide exprès</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>h/mois</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>{what} comes in a later version of Maillon.</source>
        <translation>{what} viendra dans une version à venir de Maillon.</translation>
    </message>
    <message>
        <source>--what cannot be “{text}”. Choose one of {choices}.</source>
        <translation>--what ne peut pas valoir «&#xa0;{text}&#xa0;». Choix possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{what} cannot be written as {path}. End its name with {kinds}.</source>
        <translation>{what} ne peut pas s’écrire dans {path}. Terminez son nom par {kinds}.</translation>
    </message>
    <message>
        <source>--tile comes in a later version of Maillon: leave it out.</source>
        <translation>--tile viendra dans une version à venir de Maillon&#xa0;: retirez cette option.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Ouvrir le plan d’exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy without history…</source>
        <translation>Enregistrer une copie sans l’historique…</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Bring in what was copied…</source>
        <translation>Importer ce qui a été copié…</translation>
    </message>
    <message>
        <source>Excel template to fill in…</source>
        <translation>Modèle Excel à remplir…</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Exporter la carte…</translation>
    </message>
    <message>
        <source>Export all tables…</source>
        <translation>Exporter tous les tableaux…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print a blank map…</source>
        <translation>Imprimer une carte vierge…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>Le plan lui-même</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Fermer le plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Serve also…</source>
        <translation>Servir aussi…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Ajouter un maillon…</translation>
    </message>
    <message>
        <source>Add a part inside…</source>
        <translation>Ajouter une partie à l’intérieur…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Move the activity…</source>
        <translation>Déplacer le maillon…</translation>
    </message>
    <message>
        <source>Empty on purpose</source>
        <translation>Vide exprès</translation>
    </message>
    <message>
        <source>Intended share…</source>
        <translation>Part visée…</translation>
    </message>
    <message>
        <source>Add a linkage…</source>
        <translation>Ajouter une liaison…</translation>
    </message>
    <message>
        <source>Linkages…</source>
        <translation>Liaisons…</translation>
    </message>
    <message>
        <source>Add a department or team…</source>
        <translation>Ajouter une direction ou une équipe…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Show linkages</source>
        <translation>Montrer les liaisons</translation>
    </message>
    <message>
        <source>Why this colour</source>
        <translation>Pourquoi cette couleur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Bring the panels back</source>
        <translation>Remettre les panneaux en place</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Maillon</source>
        <translation>À propos de Maillon</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Maillon</source>
        <translation>Quelque chose a échoué dans Maillon</translation>
    </message>
    <message>
        <source>Your plan is safe: every edit was kept in its working copy the moment it was made. You can go on; if something looks odd, close Maillon and open the plan again.</source>
        <translation>Votre plan est en sécurité&#xa0;: chaque modification a été gardée dans sa copie de travail au moment même. Vous pouvez continuer&#x202f;; si quelque chose paraît étrange, fermez Maillon et rouvrez le plan.</translation>
    </message>
    <message>
        <source>The report below says what went wrong for those who can mend it. It holds nothing of your plan and is sent nowhere: copy it and pass it on yourself.</source>
        <translation>Le rapport ci-dessous dit ce qui a échoué à ceux qui peuvent le réparer. Il ne contient rien de votre plan et n’est envoyé nulle part&#xa0;: copiez-le et transmettez-le vous-même.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}&#xa0;: choisir dans un calendrier</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The map is on the clipboard, as a picture.</source>
        <translation>La carte est dans le presse-papiers, en image.</translation>
    </message>
    <message>
        <source>Maillon template</source>
        <translation>Modèle Maillon</translation>
    </message>
    <message>
        <source>Excel template to fill in</source>
        <translation>Modèle Excel à remplir</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Actions as CSV (*.csv)</source>
        <translation>Actions en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export all tables</source>
        <translation>Exporter tous les tableaux</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>New action for…</source>
        <translation>Nouvelle action pour…</translation>
    </message>
    <message>
        <source>New action in {activity}</source>
        <translation>Nouvelle action dans {activity}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>Removed {activity}.</source>
        <translation>{activity} supprimé.</translation>
    </message>
    <message>
        <source>Removed {activity} with {count} action.</source>
        <translation>{activity} supprimé avec {count} action.</translation>
    </message>
    <message>
        <source>Removed {activity} with {count} actions.</source>
        <translation>{activity} supprimé avec {count} actions.</translation>
    </message>
    <message>
        <source>Move “{title}” to…</source>
        <translation>Déplacer «&#xa0;{title}&#xa0;» vers…</translation>
    </message>
    <message>
        <source>“{title}” also serves…</source>
        <translation>«&#xa0;{title}&#xa0;» sert aussi…</translation>
    </message>
    <message>
        <source>Merge {activity} into…</source>
        <translation>Fusionner {activity} avec…</translation>
    </message>
    <message>
        <source>Merged {activity} into {into}.</source>
        <translation>{activity} fusionné avec {into}.</translation>
    </message>
</context>
<context>
    <name>EffortField</name>
    <message>
        <source>{field}: counted per</source>
        <translation>{field}&#xa0;: compté par</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>About {hours} h a month</source>
        <translation>Environ {hours}&#xa0;h par mois</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Taille {size}</translation>
    </message>
</context>
<context>
    <name>EmptyOnPurpose</name>
    <message>
        <source>{activity}: empty on purpose</source>
        <translation>{activity}&#xa0;: vide exprès</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Le laisser vide</translation>
    </message>
    <message>
        <source>such as: entrusted to a carrier that does it well</source>
        <translation>par exemple&#xa0;: confié à un transporteur qui le fait bien</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>It is drawn dotted, with this reason, and is no gap to fill.</source>
        <translation>Il est dessiné en pointillé, avec cette raison, et n’est pas un vide à combler.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>There is no file {name}. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier {name}. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the CSV or Excel file inside it.</source>
        <translation>{name} est un dossier. Choisissez le fichier CSV ou Excel qu’il contient.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Close it in other programs and check that you may open it.</source>
        <translation>{name} ne peut pas être lu ({reason}). Fermez-le dans les autres programmes et vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} holds no table. Put the names of the columns in the first row, and save it again.</source>
        <translation>{name} ne contient aucun tableau. Écrivez les noms des colonnes dans la première ligne, puis enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is not a table: it holds no readable text. Choose a CSV or Excel (.xlsx) file.</source>
        <translation>{name} n’est pas un tableau&#x202f;: il ne contient pas de texte lisible. Choisissez un fichier CSV ou Excel (.xlsx).</translation>
    </message>
    <message>
        <source>In {name}, a quotation mark is opened in row {row} or before and never closed. Close it, or save the table as .xlsx.</source>
        <translation>Dans {name}, un guillemet est ouvert à la ligne {row} ou avant et jamais refermé. Refermez-le, ou enregistrez le tableau en .xlsx.</translation>
    </message>
    <message>
        <source>{name} is damaged or not an Excel workbook. Open it in a spreadsheet and save it again as .xlsx.</source>
        <translation>{name} est abîmé ou n’est pas un classeur Excel. Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>{name} is protected by a password or of another kind of workbook. Save it without password as .xlsx.</source>
        <translation>{name} est protégé par un mot de passe ou d’un autre type de classeur. Enregistrez-le sans mot de passe en .xlsx.</translation>
    </message>
    <message>
        <source>{name} would take more memory than is sound (over {limit} MB unpacked). Leave out pictures and other sheets, or save the table as CSV.</source>
        <translation>{name} prendrait trop de mémoire (plus de {limit} Mo une fois déplié). Retirez images et autres feuilles, ou enregistrez le tableau en CSV.</translation>
    </message>
    <message>
        <source>A sheet of {name} has cells far beyond its table. Delete the rows and columns beyond it, and save it again.</source>
        <translation>Une feuille de {name} a des cellules très loin de son tableau. Supprimez les lignes et colonnes au-delà, puis enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”. Its sheets: {sheets}.</source>
        <translation>{name} n’a pas de feuille «&#xa0;{sheet}&#xa0;». Ses feuilles&#x202f;: {sheets}.</translation>
    </message>
    <message>
        <source>What “{name}” holds cannot be told from its columns ({columns}). Say which table it is, or name a column “title”.</source>
        <translation>On ne peut pas dire d’après ses colonnes ({columns}) ce que contient «&#xa0;{name}&#xa0;». Dites de quel tableau il s’agit, ou nommez une colonne «&#xa0;titre&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” may be several tables: {tables}. Say which one it is.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être plusieurs tableaux&#x202f;: {tables}. Dites lequel.</translation>
    </message>
    <message>
        <source>There is no table “{table}”. Choose one of: {tables}.</source>
        <translation>Il n’y a pas de tableau «&#xa0;{table}&#xa0;». Choisissez parmi&#x202f;: {tables}.</translation>
    </message>
    <message>
        <source>There is no column “{column}” to map. The columns are: {columns}.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{column}&#xa0;» à rattacher. Les colonnes sont&#x202f;: {columns}.</translation>
    </message>
    <message>
        <source>There is no field “{field_name}”. Choose one of: {fields}.</source>
        <translation>Il n’y a pas de champ «&#xa0;{field_name}&#xa0;». Choisissez parmi&#x202f;: {fields}.</translation>
    </message>
    <message>
        <source>{count} cells cannot be read, so nothing was brought in. Mend them (the first is in “{sheet}”, row {row}), or skip the rows that cannot be read.</source>
        <translation>{count} cellules ne peuvent pas être lues&#x202f;: rien n’a été importé. Corrigez-les (la première est dans «&#xa0;{sheet}&#xa0;», ligne {row}), ou passez les lignes illisibles.</translation>
    </message>
    <message>
        <source>There is no table “{table_name}”. Choose one of: {tables}.</source>
        <translation>Il n’y a pas de tableau «&#xa0;{table_name}&#xa0;». Choisissez parmi&#x202f;: {tables}.</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx, .csv or .json, not as {name}. Choose another ending.</source>
        <translation>Les tableaux s’écrivent en .xlsx, .csv ou .json, pas en {name}. Choisissez une autre terminaison.</translation>
    </message>
    <message>
        <source>A CSV file holds one table. Say which one, or choose .xlsx for all of them.</source>
        <translation>Un fichier CSV contient un seul tableau. Dites lequel, ou choisissez .xlsx pour tous.</translation>
    </message>
    <message>
        <source>“{what}” has more text in “{column}” than an Excel cell can hold. Write the tables as .csv or .json instead.</source>
        <translation>«&#xa0;{what}&#xa0;» a dans «&#xa0;{column}&#xa0;» plus de texte qu’une cellule Excel n’en contient. Écrivez plutôt les tableaux en .csv ou .json.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. Rename or delete one of the two.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» est là deux fois. Renommez ou supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing, and no row can be read without it. Add it, or say which column it is.</source>
        <translation>Il manque la colonne «&#xa0;{column}&#xa0;», sans laquelle aucune ligne ne peut être lue. Ajoutez-la, ou dites quelle colonne c’est.</translation>
    </message>
    <message>
        <source>“{column}” is empty here, and it is needed. Fill it in.</source>
        <translation>«&#xa0;{column}&#xa0;» est vide ici alors qu’il le faut. Remplissez-le.</translation>
    </message>
    <message>
        <source>This text has {length} characters; {limit} are the most. Shorten it, or keep it in a document and put its address here.</source>
        <translation>Ce texte a {length} caractères&#x202f;; le maximum est {limit}. Raccourcissez-le, ou gardez-le dans un document et mettez ici son adresse.</translation>
    </message>
    <message>
        <source>This text holds a NUL character, which is no text. Type it again.</source>
        <translation>Ce texte contient un caractère NUL, qui n’est pas du texte. Retapez-le.</translation>
    </message>
    <message>
        <source>This text holds half a character, which cannot be stored. Type it again.</source>
        <translation>Ce texte contient une moitié de caractère, qui ne peut pas être enregistrée. Retapez-le.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1234.5.</source>
        <translation>Ce n’est pas un nombre. Écrivez-le comme 1234,5.</translation>
    </message>
    <message>
        <source>This is not a finite number. Write a number such as 6.</source>
        <translation>Ce n’est pas un nombre fini. Écrivez un nombre comme 6.</translation>
    </message>
    <message>
        <source>This cannot be negative. Write 0 or more, or leave it empty.</source>
        <translation>Ce nombre ne peut pas être négatif. Écrivez 0 ou plus, ou laissez vide.</translation>
    </message>
    <message>
        <source>This number is too large. Check it.</source>
        <translation>Ce nombre est trop grand. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This must be a whole number, such as 3.</source>
        <translation>Il faut ici un nombre entier, comme 3.</translation>
    </message>
    <message>
        <source>A share is at most 100 %. Write it like 70 % or 0.7.</source>
        <translation>Une part est au plus 100&#xa0;%. Écrivez-la comme 70&#xa0;% ou 0,7.</translation>
    </message>
    <message>
        <source>Some of these activities have a share and some have none. Give each one its share, or none at all.</source>
        <translation>Certains de ces maillons ont une part et d’autres non. Donnez une part à chacun, ou à aucun.</translation>
    </message>
    <message>
        <source>These shares add up to {total} instead of 100 %. Correct them.</source>
        <translation>Ces parts font {total} au lieu de 100&#xa0;%. Corrigez-les.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 2027-12-31.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 31/12/2027.</translation>
    </message>
    <message>
        <source>There is no such day. Check day, month and year.</source>
        <translation>Ce jour n’existe pas. Vérifiez jour, mois et année.</translation>
    </message>
    <message>
        <source>Day and month could be swapped here. Say whether the day or the month comes first, or write it like 2027-12-31.</source>
        <translation>Le jour et le mois pourraient être inversés ici. Dites lequel vient en premier, ou écrivez la date comme 2027-12-31.</translation>
    </message>
    <message>
        <source>The end ({end}) comes before the start ({start}). Swap or correct them.</source>
        <translation>La fin ({end}) vient avant le début ({start}). Échangez-les ou corrigez-les.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write yes, no or x.</source>
        <translation>Ce n’est ni oui ni non. Écrivez oui, non ou x.</translation>
    </message>
    <message>
        <source>This is not one of the values. Choose one of: {allowed}.</source>
        <translation>Ce n’est pas une des valeurs. Choisissez parmi&#x202f;: {allowed}.</translation>
    </message>
    <message>
        <source>This effort cannot be read. Write it like 6 h/month, 2 h/week, 40 h, 1.5 h/occurrence, or S, M, L.</source>
        <translation>Cet effort ne peut pas être lu. Écrivez-le comme 6 h/mois, 2 h/semaine, 40 h, 1,5 h/fois, ou S, M, L.</translation>
    </message>
    <message>
        <source>There is no activity “{what}” in the chain. Use one of its codes or names, or add it to the chain first.</source>
        <translation>Il n’y a pas de maillon «&#xa0;{what}&#xa0;» dans la chaîne. Prenez un de ses codes ou noms, ou ajoutez-le d’abord à la chaîne.</translation>
    </message>
    <message>
        <source>There is no activity “{what}” in the chain. Did you mean “{closest}”?</source>
        <translation>Il n’y a pas de maillon «&#xa0;{what}&#xa0;» dans la chaîne. Vouliez-vous dire «&#xa0;{closest}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“{what}” may mean several activities: {candidates}. Write the code of the one you mean.</source>
        <translation>«&#xa0;{what}&#xa0;» peut désigner plusieurs maillons&#x202f;: {candidates}. Écrivez le code du bon.</translation>
    </message>
    <message>
        <source>There is no “{what}” in the plan or in these tables. Correct the name, or add a row for it.</source>
        <translation>Il n’y a pas de «&#xa0;{what}&#xa0;» dans le plan ni dans ces tableaux. Corrigez le nom, ou ajoutez-lui une ligne.</translation>
    </message>
    <message>
        <source>There is no “{what}” in the plan or in these tables. Did you mean “{closest}”?</source>
        <translation>Il n’y a pas de «&#xa0;{what}&#xa0;» dans le plan ni dans ces tableaux. Vouliez-vous dire «&#xa0;{closest}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing in the plan or in these tables has the id {what}. Write a name instead.</source>
        <translation>Rien dans le plan ni dans ces tableaux n’a l’identifiant {what}. Écrivez plutôt un nom.</translation>
    </message>
    <message>
        <source>Several rows are called “{what}”. Write the id of the one you mean.</source>
        <translation>Plusieurs lignes s’appellent «&#xa0;{what}&#xa0;». Écrivez l’identifiant de la bonne.</translation>
    </message>
    <message>
        <source>This row refers to a row that cannot be read. Mend that one first.</source>
        <translation>Cette ligne renvoie à une ligne qui ne peut pas être lue. Corrigez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>This is not an id of Maillon. Leave it empty for a new row.</source>
        <translation>Ce n’est pas un identifiant de Maillon. Laissez vide pour une nouvelle ligne.</translation>
    </message>
    <message>
        <source>This id stands in row {row} already. Leave it empty for a new row.</source>
        <translation>Cet identifiant est déjà à la ligne {row}. Laissez vide pour une nouvelle ligne.</translation>
    </message>
    <message>
        <source>This id belongs to another table ({table}). Leave it empty for a new row.</source>
        <translation>Cet identifiant appartient à un autre tableau ({table}). Laissez vide pour une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Row {row} describes the same already. Delete one of the two.</source>
        <translation>La ligne {row} décrit déjà la même chose. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>There is one plan, so this table has one row. Delete this one.</source>
        <translation>Il n’y a qu’un plan, donc ce tableau a une seule ligne. Supprimez celle-ci.</translation>
    </message>
    <message>
        <source>Another activity has this code already. Choose another code.</source>
        <translation>Un autre maillon a déjà ce code. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This would stand below itself. Choose another parent.</source>
        <translation>Cet élément serait placé sous lui-même. Choisissez un autre parent.</translation>
    </message>
    <message>
        <source>“{activity}” has sub-activities: its share is spread evenly over {leaves}.</source>
        <translation>«&#xa0;{activity}&#xa0;» a des sous-maillons&#x202f;: sa part est répartie également entre {leaves}.</translation>
    </message>
    <message>
        <source>An action “{what}” with the same start is there already; this row adds another one.</source>
        <translation>Une action «&#xa0;{what}&#xa0;» avec le même début est déjà là&#x202f;; cette ligne en ajoute une autre.</translation>
    </message>
    <message>
        <source>The test “{what}” has no decision date. Say by when to decide, so that it does not go on for ever.</source>
        <translation>Le test «&#xa0;{what}&#xa0;» n’a pas de date de décision. Dites quand décider, pour qu’il ne dure pas toujours.</translation>
    </message>
    <message>
        <source>Hours without a unit ({count} rows from here) are taken as hours in all. Write h/month or h/week behind them, or in the column’s name, if they are not.</source>
        <translation>Les heures sans unité ({count} lignes à partir d’ici) sont prises comme des heures en tout. Sinon, écrivez h/mois ou h/semaine à leur suite ou dans le nom de la colonne.</translation>
    </message>
    <message>
        <source>This rhythm is kept as it is but cannot be counted. Write it like daily, weekly, 3/week or 2/month to have it counted.</source>
        <translation>Ce rythme est gardé tel quel mais ne peut pas être compté. Écrivez-le comme quotidien, hebdomadaire, 3/semaine ou 2/mois pour qu’il le soit.</translation>
    </message>
    <message>
        <source>This says how the action contributes, but names no objective: it is kept in the notes. Name the objective.</source>
        <translation>Ceci dit comment l’action contribue, mais sans nommer d’objectif&#x202f;: c’est gardé dans les notes. Nommez l’objectif.</translation>
    </message>
    <message>
        <source>This example row is left out.</source>
        <translation>Cette ligne d’exemple est laissée de côté.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” holds none of our tables and is left out. Say which table it is to bring it in.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» ne contient aucun de nos tableaux et est laissée de côté. Dites de quel tableau il s’agit pour l’importer.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>There is no file {path}. Check the name, or open another plan.</source>
        <translation>Le fichier {path} n’existe pas. Vérifiez son nom, ou ouvrez un autre plan.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the plan&apos;s file inside it.</source>
        <translation>{path} est un dossier. Choisissez le fichier du plan qu’il contient.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check that you may read it and that its disk is there.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez que vous en avez le droit et que son disque est là.</translation>
    </message>
    <message>
        <source>{path} was left in the middle of a change by another program ({beside} stands beside it). Close that program, then open the plan again.</source>
        <translation>{path} est en cours de modification par un autre programme ({beside} se trouve à côté). Fermez ce programme, puis rouvrez le plan.</translation>
    </message>
    <message>
        <source>{path} is empty. Wait for your sync client to finish, or open a backup.</source>
        <translation>{path} est vide. Attendez la fin de la synchronisation, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is not a Maillon plan. To bring in a spreadsheet, use “Bring in a spreadsheet”.</source>
        <translation>{path} n’est pas un plan Maillon. Pour un tableau, utilisez «&#xa0;Importer un tableau&#xa0;».</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose a file that ends in .maillon.</source>
        <translation>{path} est la base de données d’un autre programme. Choisissez un fichier qui finit par .maillon.</translation>
    </message>
    <message>
        <source>{path} was made by a later version of Maillon (format {version}, this one knows {known}). Install that version to open it.</source>
        <translation>{path} vient d’une version plus récente de Maillon (format {version}, celle-ci connaît le {known}). Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} is cut off. Wait for your sync client or copy it again, or open a backup.</source>
        <translation>{path} est tronqué. Attendez la synchronisation, copiez-le à nouveau ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Open a backup or an earlier copy.</source>
        <translation>{path} est abîmé et reste tel quel. Ouvrez une sauvegarde ou une copie plus ancienne.</translation>
    </message>
    <message>
        <source>{path} carries code of its own (“{name}”), which a plan never does. Ask its sender for a clean copy.</source>
        <translation>{path} contient du code («&#xa0;{name}&#xa0;»), ce qu’un plan ne fait jamais. Demandez une copie saine à son expéditeur.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile. Your changes are safe: keep both, or replace theirs.</source>
        <translation>{path} a été modifié par quelqu’un d’autre entre-temps. Vos changements sont à l’abri&#xa0;: gardez les deux, ou remplacez le sien.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted meanwhile. Your changes are safe: save them again or elsewhere.</source>
        <translation>{path} a été déplacé ou supprimé entre-temps. Vos changements sont à l’abri&#xa0;: enregistrez-les à nouveau ou ailleurs.</translation>
    </message>
    <message>
        <source>{path} is being changed by another program ({beside}). Close it, then save again.</source>
        <translation>{path} est en cours de modification par un autre programme ({beside}). Fermez-le, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Your changes are safe: free some space or save elsewhere.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Vos changements sont à l’abri&#xa0;: libérez de la place ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else meanwhile; your changes are in {kept}. Compare the two.</source>
        <translation>{path} a été modifié par quelqu’un d’autre entre-temps&#x202f;; vos changements sont dans {kept}. Comparez les deux.</translation>
    </message>
    <message>
        <source>The working copy could not be written ({reason}). Free some space on this disk, then try again.</source>
        <translation>La copie de travail n’a pas pu être écrite ({reason}). Libérez de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Free some space or choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({reason}). Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is of no kind that the map can be written as. End its name in .pdf, .svg or .png.</source>
        <translation>{path} n’est pas d’un genre où la carte peut s’écrire. Terminez son nom par .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>There is no paper called {paper}. Choose A4, A3, A2, A1, A0, Letter or Tabloid.</source>
        <translation>Il n’y a pas de papier {paper}. Choisissez A4, A3, A2, A1, A0, Letter ou Tabloid.</translation>
    </message>
    <message>
        <source>A picture {pixels} pixels wide is too large. Ask for a smaller one.</source>
        <translation>Une image de {pixels} pixels de large est trop grande. Demandez-en une plus petite.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or open it.</source>
        <translation>{path} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} is open to look at only. Open it again to edit it.</source>
        <translation>{path} n’est ouvert qu’en lecture. Rouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <source>{user} on {host} has {path} open, so it can only be read here. Ask them to close it, or save a copy.</source>
        <translation>{user}, sur {host}, a ouvert {path}&#xa0;: ici, il ne peut qu’être lu. Demandez-lui de le fermer, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>Nothing can be written beside {path}, so it can only be read. Save a copy elsewhere to edit it.</source>
        <translation>Rien ne peut être écrit à côté de {path}&#xa0;: il ne peut qu’être lu. Enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>{path} has {count} changes that were never saved, from a session that was cut off. Open it in the window to recover or discard them first.</source>
        <translation>{path} a {count} changements jamais enregistrés, d’une session interrompue. Ouvrez-le d’abord dans la fenêtre pour les récupérer ou les abandonner.</translation>
    </message>
    <message>
        <source>A file holds exactly one plan. Undo the last step.</source>
        <translation>Un fichier contient un plan et un seul. Annulez la dernière étape.</translation>
    </message>
    <message>
        <source>This step can no longer be undone: its record in the plan is damaged. The plan itself is whole.</source>
        <translation>Cette étape ne peut plus être annulée&#xa0;: sa trace dans le plan est abîmée. Le plan lui-même est intact.</translation>
    </message>
    <message>
        <source>The catalogue has no idea “{what}”. Choose one from the panel.</source>
        <translation>Le catalogue n’a pas d’idée «&#xa0;{what}&#xa0;». Choisissez-en une dans le panneau.</translation>
    </message>
    <message>
        <source>This {table} was removed meanwhile. Undo to bring it back.</source>
        <translation>Cet élément ({table}) a été retiré entre-temps. Annulez pour le retrouver.</translation>
    </message>
    <message>
        <source>This refers to something that was removed meanwhile. Nothing was changed: choose again.</source>
        <translation>Ceci renvoie à un élément supprimé entre-temps. Rien n’a été changé&#xa0;: choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The plan cannot keep this ({reason}). Nothing was changed: try another way, or undo first.</source>
        <translation>Le plan ne peut pas garder cela ({reason}). Rien n’a été changé&#xa0;: essayez autrement, ou annulez d’abord.</translation>
    </message>
    <message>
        <source>{field} of “{what}” cannot be “{value}”. Choose or type another value.</source>
        <translation>«&#xa0;{what}&#xa0;»&#xa0;: {field} ne peut pas valoir «&#xa0;{value}&#xa0;». Choisissez ou saisissez une autre valeur.</translation>
    </message>
    <message>
        <source>{field} of “{what}” is longer than {limit} characters. Shorten it, or put it in a document and link to it.</source>
        <translation>«&#xa0;{what}&#xa0;»&#xa0;: {field} dépasse {limit} caractères. Raccourcissez le texte, ou mettez-le dans un document et donnez-en l’adresse.</translation>
    </message>
    <message>
        <source>{field} of “{what}” holds a character that no text may hold (NUL). Remove it.</source>
        <translation>«&#xa0;{what}&#xa0;»&#xa0;: {field} contient un caractère interdit (NUL). Retirez-le.</translation>
    </message>
    <message>
        <source>This text holds half a character, as broken emoji do. Remove or type it again.</source>
        <translation>Ce texte contient la moitié d’un caractère, comme un emoji cassé. Retirez-le ou retapez-le.</translation>
    </message>
    <message>
        <source>{field} of this {table} cannot be empty. Type one, or press Esc.</source>
        <translation>Cet élément ({table}) ne peut pas rester sans valeur ici&#xa0;: {field}. Tapez-en une, ou appuyez sur Échap.</translation>
    </message>
    <message>
        <source>“{what}” ends on {end}, before it starts on {start}. Change one of the two dates.</source>
        <translation>«&#xa0;{what}&#xa0;» finit le {end}, avant de commencer le {start}. Changez l’une des deux dates.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Type another one.</source>
        <translation>Une part va de 0 à 100&#xa0;%. Tapez-en une autre.</translation>
    </message>
    <message>
        <source>A share of 0 % serves nobody. Leave that activity out, or give it a share.</source>
        <translation>Une part de 0&#xa0;% ne sert personne. Retirez cette activité, ou donnez-lui une part.</translation>
    </message>
    <message>
        <source>The shares of “{what}” add up to {total}, not to 1. Change them until they make 100 %.</source>
        <translation>Les parts de «&#xa0;{what}&#xa0;» font {total} en tout, et non 1. Changez-les jusqu’à faire 100&#xa0;%.</translation>
    </message>
    <message>
        <source>“{what}” names the same activity twice. Keep one share for it.</source>
        <translation>«&#xa0;{what}&#xa0;» nomme deux fois le même maillon. Gardez-lui une seule part.</translation>
    </message>
    <message>
        <source>“{what}” has parts, and only the parts carry work. Choose one of them.</source>
        <translation>«&#xa0;{what}&#xa0;» a des parties, et seules les parties portent du travail. Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>{field} of “{what}” cannot be {value}. Type a number from 0 up.</source>
        <translation>«&#xa0;{what}&#xa0;»&#xa0;: {field} ne peut pas valoir {value}. Tapez un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>{value} is too large a number. Type a smaller one.</source>
        <translation>{value} est un nombre trop grand. Tapez-en un plus petit.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Type it like 1234.5.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre. Écrivez-le comme 1234,5.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage. Type it like 12.5.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un pourcentage. Écrivez-le comme 12,5.</translation>
    </message>
    <message>
        <source>More than one name begins with “{text}”. Choose one of the list, or type the whole name.</source>
        <translation>Plusieurs noms commencent par «&#xa0;{text}&#xa0;». Choisissez dans la liste, ou tapez le nom entier.</translation>
    </message>
    <message>
        <source>“{text}” is a date or a number, not a name. Type a name, or press Esc.</source>
        <translation>«&#xa0;{text}&#xa0;» est une date ou un nombre, pas un nom. Tapez un nom, ou appuyez sur Échap.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Type it like 31/12/2027 or 2027-12-31.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez-la comme 31/12/2027 ou 2027-12-31.</translation>
    </message>
    <message>
        <source>Two activities have the code {what}. Give one another code.</source>
        <translation>Deux maillons ont le code {what}. Donnez un autre code à l’un d’eux.</translation>
    </message>
    <message>
        <source>“{what}” cannot be inside itself. Choose another place.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas être à l’intérieur de lui-même. Choisissez une autre place.</translation>
    </message>
    <message>
        <source>“{what}” can only be merged with another activity when neither has parts. Merge or remove the parts first.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut être fusionné avec un autre maillon que si aucun des deux n’a de parties. Fusionnez ou retirez d’abord les parties.</translation>
    </message>
    <message>
        <source>This activity carries work, which would be left without a place. Move its actions first.</source>
        <translation>Ce maillon porte du travail, qui resterait sans place. Déplacez d’abord ses actions.</translation>
    </message>
    <message>
        <source>“{what}” cannot be tied to itself. Choose another activity.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas être lié à lui-même. Choisissez un autre maillon.</translation>
    </message>
    <message>
        <source>“{text}” is no period. Write 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30 or all.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une période. Écrivez 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30 ou all.</translation>
    </message>
    <message>
        <source>The period “{text}” ends before it starts. Write the earlier day first.</source>
        <translation>La période «&#xa0;{text}&#xa0;» finit avant de commencer. Écrivez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>Maillon needs a screen to open its window, and finds none. Start it from a desktop, or use its commands: maillon --help.</source>
        <translation>Maillon a besoin d’un écran pour ouvrir sa fenêtre et n’en trouve pas. Lancez-le depuis un bureau, ou utilisez ses commandes&#xa0;: maillon --help.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>maillon</translation>
    </message>
    <message>
        <source>linkage</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>department</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>relevé</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>follow-on</source>
        <translation>prolongement</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the short name</source>
        <translation>le nom court</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>la devise</translation>
    </message>
    <message>
        <source>the shape of the chain</source>
        <translation>la forme de la chaîne</translation>
    </message>
    <message>
        <source>the sponsor</source>
        <translation>le sponsor</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>le comité</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>le genre</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>l’appartenance</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>l’ordre</translation>
    </message>
    <message>
        <source>the intended value</source>
        <translation>la valeur visée</translation>
    </message>
    <message>
        <source>“empty on purpose”</source>
        <translation>«&#xa0;vide exprès&#xa0;»</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>le motif</translation>
    </message>
    <message>
        <source>the problem</source>
        <translation>le problème</translation>
    </message>
    <message>
        <source>what is said about us</source>
        <translation>ce qu’on dit de nous</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>le référent</translation>
    </message>
    <message>
        <source>the mark “communication”</source>
        <translation>la marque «&#xa0;communication&#xa0;»</translation>
    </message>
    <message>
        <source>the mark “transverse”</source>
        <translation>la marque «&#xa0;transverse&#xa0;»</translation>
    </message>
    <message>
        <source>the home activity</source>
        <translation>le maillon d’attache</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>la direction</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>la capacité</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>les rôles</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>l’énoncé</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>le maillon</translation>
    </message>
    <message>
        <source>the horizon</source>
        <translation>l’échéance</translation>
    </message>
    <message>
        <source>why it is kept</source>
        <translation>la raison de le garder</translation>
    </message>
    <message>
        <source>the unit of measure</source>
        <translation>l’unité de mesure</translation>
    </message>
    <message>
        <source>the starting value</source>
        <translation>la valeur de départ</translation>
    </message>
    <message>
        <source>which way is better</source>
        <translation>le sens du mieux</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>le public</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>le responsable</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>le but</translation>
    </message>
    <message>
        <source>the flow</source>
        <translation>le sens</translation>
    </message>
    <message>
        <source>the media type</source>
        <translation>le média</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>l’étape</translation>
    </message>
    <message>
        <source>the cadence</source>
        <translation>la cadence</translation>
    </message>
    <message>
        <source>the effort</source>
        <translation>l’effort</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>la taille</translation>
    </message>
    <message>
        <source>the money</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>the hypothesis</source>
        <translation>l’hypothèse</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>le seuil</translation>
    </message>
    <message>
        <source>the decision date</source>
        <translation>la date de décision</translation>
    </message>
    <message>
        <source>the risk</source>
        <translation>le risque</translation>
    </message>
    <message>
        <source>the crisis responder</source>
        <translation>le répondant de crise</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>les notes</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>les canaux</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>the contributors</source>
        <translation>les contributeurs</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la leçon</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>le libellé</translation>
    </message>
    <message>
        <source>how it goes on</source>
        <translation>la suite</translation>
    </message>
    <message>
        <source>the share</source>
        <translation>la part</translation>
    </message>
    <message>
        <source>how it contributes</source>
        <translation>la contribution</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find an activity, an action, an objective, a person or a department</source>
        <translation>Rechercher un maillon, une action, un objectif, une personne ou une direction</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Rien ne s’appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>{landing} of the work is for Communication; it does {running} of it.</source>
        <translation>{landing} du travail sert la Communication&#x202f;; elle en réalise {running}.</translation>
    </message>
    <message>
        <source>No department is marked as Communication: mark it in the plan panel.</source>
        <translation>Aucune direction n’est marquée comme Communication&#xa0;: marquez-la dans le panneau du plan.</translation>
    </message>
    <message>
        <source>{landing} of the work is for Communication. Say who does it: give the actions an owner or a department.</source>
        <translation>{landing} du travail sert la Communication. Dites qui le fait&#xa0;: donnez aux actions un responsable ou une direction.</translation>
    </message>
    <message>
        <source>Communication does {running} of the work. Say which activity is its own, in its panel.</source>
        <translation>La Communication réalise {running} du travail. Dites dans son panneau quel est son maillon d’attache.</translation>
    </message>
    <message>
        <source>No action yet: choose an activity, then an idea on the left.</source>
        <translation>Aucune action encore&#xa0;: choisissez un maillon, puis une idée à gauche.</translation>
    </message>
    <message>
        <source>No money is counted in this period: give the actions a budget, or count hours.</source>
        <translation>Aucun budget n’est compté dans cette période&#xa0;: donnez-en un aux actions, ou comptez en heures.</translation>
    </message>
    <message>
        <source>No action is live in this period: count planned work too, or start one.</source>
        <translation>Aucune action n’est en cours dans cette période&#xa0;: comptez aussi le travail prévu, ou lancez-en une.</translation>
    </message>
    <message>
        <source>No action falls into this period: choose a longer one, or give actions their dates.</source>
        <translation>Aucune action ne tombe dans cette période&#xa0;: choisissez-en une plus longue, ou datez les actions.</translation>
    </message>
    <message>
        <source>intended share {share}</source>
        <translation>part visée {share}</translation>
    </message>
    <message>
        <source>{n} activity without work</source>
        <translation>{n} maillon sans travail</translation>
    </message>
    <message>
        <source>{n} activities without work</source>
        <translation>{n} maillons sans travail</translation>
    </message>
    <message>
        <source>{n} action serves no objective</source>
        <translation>{n} action sans objectif</translation>
    </message>
    <message>
        <source>{n} actions serve no objective</source>
        <translation>{n} actions sans objectif</translation>
    </message>
    <message>
        <source>{n} decision overdue</source>
        <translation>{n} décision en retard</translation>
    </message>
    <message>
        <source>{n} decisions overdue</source>
        <translation>{n} décisions en retard</translation>
    </message>
    <message>
        <source>planned work included</source>
        <translation>travail prévu compris</translation>
    </message>
    <message>
        <source>plans and ideas included</source>
        <translation>prévu et idées compris</translation>
    </message>
    <message>
        <source>counted in actions: no hours yet</source>
        <translation>compté en actions&#xa0;: pas encore d’heures</translation>
    </message>
    <message>
        <source>counted in actions</source>
        <translation>compté en actions</translation>
    </message>
    <message>
        <source>counted in money</source>
        <translation>compté en budget</translation>
    </message>
    <message>
        <source>few actions: some concentration is expected by chance</source>
        <translation>peu d’actions&#xa0;: le hasard seul en concentre une partie</translation>
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
        <source>{n} h/month</source>
        <translation>{n}&#xa0;h/mois</translation>
    </message>
    <message>
        <source>Next: {activity}</source>
        <translation>Ensuite&#xa0;: {activity}</translation>
    </message>
    <message>
        <source>Next: {activity}, “{idea}”</source>
        <translation>Ensuite&#xa0;: {activity}, «&#xa0;{idea}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HeadlineStrip</name>
    <message>
        <source>Headline</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>See where the work goes</source>
        <translation>Voir où va le travail</translation>
    </message>
    <message>
        <source>The chain is your organisation: support on top, the way to the customer below. The stronger its colour, the further an activity has come; a hatched one is to imagine. The strip below the chain says it in one sentence: whom the work is for, and who does it.</source>
        <translation>La chaîne est votre organisation&#xa0;: le soutien en haut, le chemin vers le client en bas. Plus sa couleur est forte, plus un maillon est avancé&#x202f;; un maillon hachuré est à imaginer. Le bandeau sous la chaîne le dit en une phrase&#xa0;: pour qui est le travail, et qui le fait.</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Faire entrer ce que vous avez</translation>
    </message>
    <message>
        <source>“Bring in a spreadsheet” takes CSV and Excel files, or cells copied from one. You match the columns and see every problem before anything is written; one Undo takes it all back.</source>
        <translation>«&#xa0;Importer un tableau&#xa0;» prend les fichiers CSV et Excel, ou des cellules copiées. Vous faites correspondre les colonnes et voyez chaque problème avant que rien ne soit écrit&#x202f;; un seul Annuler défait tout.</translation>
    </message>
    <message>
        <source>Put actions where they serve</source>
        <translation>Placer les actions là où elles servent</translation>
    </message>
    <message>
        <source>Pick an activity and press Ins for a new action, drag an idea from the catalogue onto it, or drag an action from one activity to another. With Ctrl held, the action serves both.</source>
        <translation>Choisissez un maillon et appuyez sur Inser pour une nouvelle action, glissez-y une idée du catalogue, ou glissez une action d’un maillon à l’autre. Avec Ctrl enfoncé, l’action sert les deux.</translation>
    </message>
    <message>
        <source>Say what you intend</source>
        <translation>Dire ce que vous visez</translation>
    </message>
    <message>
        <source>Give activities an intended share of the work, mark one that is empty on purpose, and note the problem its department wants solved. Change the colour of the map to compare the work with the intention.</source>
        <translation>Donnez aux maillons une part visée du travail, marquez celui qui est vide exprès, notez le problème que sa direction veut résoudre. Changez la couleur de la carte pour comparer le travail à l’intention.</translation>
    </message>
    <message>
        <source>Shape the chain</source>
        <translation>Façonner la chaîne</translation>
    </message>
    <message>
        <source>Rename, add, split, merge, move and reorder activities with a right click. Departments marked as Communication are the silo; the transverse team belongs to none.</source>
        <translation>Renommez, ajoutez, divisez, fusionnez, déplacez et réordonnez les maillons d’un clic droit. Les directions marquées Communication forment le silo&#x202f;; l’équipe transverse n’appartient à aucune.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Print the map on A4 or A3, export it as PDF, PNG or SVG, copy it into a slide, or print a blank map and collect ideas on paper.</source>
        <translation>Imprimez la carte en A4 ou A3, exportez-la en PDF, PNG ou SVG, copiez-la dans une diapositive, ou imprimez une carte vierge pour recueillir des idées sur papier.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>Everything saves itself, and every edit can be undone, even after the plan was closed. A plan is one file: mail it, copy it, keep it where you like.</source>
        <translation>Tout s’enregistre tout seul, et chaque modification peut être annulée, même après fermeture du plan. Un plan est un seul fichier&#xa0;: envoyez-le, copiez-le, gardez-le où vous voulez.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Go from activity to activity</source>
        <translation>Aller de maillon en maillon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open what is picked in the inspector</source>
        <translation>Ouvrir ce qui est choisi dans l’inspecteur</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>Open the menu of what is picked</source>
        <translation>Ouvrir le menu de ce qui est choisi</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>Let an action serve both activities</source>
        <translation>Faire servir une action aux deux maillons</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave a field as it was, stop a gesture</source>
        <translation>Laisser un champ tel quel, interrompre un geste</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>Dans la chaîne</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Your plans stay on this computer; nothing is sent anywhere.</source>
        <translation>Logiciel libre sous licence MIT. Vos plans restent sur cet ordinateur&#x202f;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Maillon</source>
        <translation>À propos de Maillon</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>This chain has no activity yet. Add the first one.</source>
        <translation>Cette chaîne n’a pas encore de maillon. Ajoutez le premier.</translation>
    </message>
    <message>
        <source>Drag an idea onto an activity, or double-click it to write an action of your own.</source>
        <translation>Glissez une idée sur un maillon, ou double-cliquez dessus pour écrire votre propre action.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Excel template to fill in…</source>
        <translation>Modèle Excel à remplir…</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>recognised by its columns</source>
        <translation>reconnu à ses colonnes</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Tableau affiché</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot be read</source>
        <translation>Laisser de côté les lignes illisibles</translation>
    </message>
    <message>
        <source>Keep unknown columns in the notes</source>
        <translation>Garder les colonnes inconnues dans les notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Spreadsheets ({kinds})</source>
        <translation>Tableaux ({kinds})</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>ce qui a été copié</translation>
    </message>
    <message>
        <source>Maillon template</source>
        <translation>Modèle Maillon</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} is written: fill it in, then choose it here.</source>
        <translation>{name} est écrit&#xa0;: remplissez-le, puis choisissez-le ici.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>the plan itself</source>
        <translation>le plan lui-même</translation>
    </message>
    <message>
        <source>departments and teams</source>
        <translation>directions et équipes</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>maillons</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>relevés</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>follow-ons</source>
        <translation>prolongements</translation>
    </message>
    <message>
        <source>linkages</source>
        <translation>liaisons</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file, drop one here, or copy cells in your spreadsheet and paste them. Nothing is written before you have seen it.</source>
        <translation>Choisissez un fichier CSV ou Excel, déposez-le ici, ou copiez des cellules dans votre tableur et collez-les. Rien n’est écrit avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Made on the way: {made}.</source>
        <translation>Créés au passage&#xa0;: {made}.</translation>
    </message>
    <message>
        <source>Columns left aside: {columns}.</source>
        <translation>Colonnes laissées de côté&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} à ajouter</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} à modifier</translation>
    </message>
    <message>
        <source>{n} new row</source>
        <translation>{n} nouvelle ligne</translation>
    </message>
    <message>
        <source>{n} new rows</source>
        <translation>{n} nouvelles lignes</translation>
    </message>
    <message>
        <source>{n} row changed</source>
        <translation>{n} ligne modifiée</translation>
    </message>
    <message>
        <source>{n} rows changed</source>
        <translation>{n} lignes modifiées</translation>
    </message>
    <message>
        <source>{n} row left out</source>
        <translation>{n} ligne laissée de côté</translation>
    </message>
    <message>
        <source>{n} rows left out</source>
        <translation>{n} lignes laissées de côté</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} sans changement</translation>
    </message>
    <message>
        <source>{n} that cannot be read</source>
        <translation>{n} à corriger</translation>
    </message>
    <message>
        <source>{table}: {counts}</source>
        <translation>{table}&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{n} cell cannot be read</source>
        <translation>{n} cellule illisible</translation>
    </message>
    <message>
        <source>{n} cells cannot be read</source>
        <translation>{n} cellules illisibles</translation>
    </message>
    <message>
        <source>{n} thing to know</source>
        <translation>{n} chose à savoir</translation>
    </message>
    <message>
        <source>{n} things to know</source>
        <translation>{n} choses à savoir</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>{where}: “{text}”</source>
        <translation>{where}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Bring in {n} action</source>
        <translation>Importer {n} action</translation>
    </message>
    <message>
        <source>Bring in {n} actions</source>
        <translation>Importer {n} actions</translation>
    </message>
    <message>
        <source>Bring in {n} row</source>
        <translation>Importer {n} ligne</translation>
    </message>
    <message>
        <source>Bring in {n} rows</source>
        <translation>Importer {n} lignes</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Lead</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Problem to solve</source>
        <translation>Problème à résoudre</translation>
    </message>
    <message>
        <source>What does this department want solved?</source>
        <translation>Que veut résoudre cette direction&#x202f;?</translation>
    </message>
    <message>
        <source>Intended share</source>
        <translation>Part visée</translation>
    </message>
    <message>
        <source>Empty on purpose</source>
        <translation>Vide exprès</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why no work is meant to serve it</source>
        <translation>Pourquoi aucun travail ne doit le servir</translation>
    </message>
    <message>
        <source>What is already said about us here</source>
        <translation>Ce qu’on dit déjà de nous ici</translation>
    </message>
    <message>
        <source>Good and bad, with where it was said</source>
        <translation>Du bien et du mal, et où cela a été dit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Décider le</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>2/week</source>
        <translation>2/semaine</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>For and with whom</source>
        <translation>Pour qui, avec qui</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Seuil pour continuer</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Répondant</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This is Communication</source>
        <translation>C’est la Communication</translation>
    </message>
    <message>
        <source>Works across all departments</source>
        <translation>Travaille pour toutes les directions</translation>
    </message>
    <message>
        <source>Home activity</source>
        <translation>Maillon d’attache</translation>
    </message>
    <message>
        <source>The activity it belongs to</source>
        <translation>Le maillon dont elle relève</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>h a month</source>
        <translation>h par mois</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Who decides together, and when</source>
        <translation>Qui décide ensemble, et quand</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Revenir à {name}</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
</context>
<context>
    <name>IntendedShare</name>
    <message>
        <source>{activity}: intended share</source>
        <translation>{activity}&#xa0;: part visée</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>in %, empty for none</source>
        <translation>en&#xa0;%, rien pour aucune</translation>
    </message>
    <message>
        <source>Share of the work it ought to get</source>
        <translation>Part du travail qu’il devrait recevoir</translation>
    </message>
    <message>
        <source>The other activities have {share} in all.</source>
        <translation>Les autres maillons ont {share} en tout.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>change {field} of “{what}”</source>
        <translation>changer {field} de «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>change “{what}”</source>
        <translation>modifier «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>add {table} “{what}”</source>
        <translation>ajouter «&#xa0;{what}&#xa0;» ({table})</translation>
    </message>
    <message>
        <source>remove {table} “{what}”</source>
        <translation>retirer «&#xa0;{what}&#xa0;» ({table})</translation>
    </message>
    <message>
        <source>remove {count} × {table}</source>
        <translation>retirer {count} × {table}</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>ajouter «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>duplicate “{title}”</source>
        <translation>dupliquer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>move “{title}” to {activity}</source>
        <translation>déplacer «&#xa0;{title}&#xa0;» vers {activity}</translation>
    </message>
    <message>
        <source>let “{title}” serve {activity} too</source>
        <translation>faire servir «&#xa0;{title}&#xa0;» aussi à {activity}</translation>
    </message>
    <message>
        <source>change the shares of “{title}”</source>
        <translation>changer les parts de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>add the idea “{title}”</source>
        <translation>ajouter l’idée «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>add the activity {activity}</source>
        <translation>ajouter le maillon {activity}</translation>
    </message>
    <message>
        <source>split {activity} in {count}</source>
        <translation>diviser {activity} en {count}</translation>
    </message>
    <message>
        <source>rename {activity} to {name}</source>
        <translation>renommer {activity} en {name}</translation>
    </message>
    <message>
        <source>merge {activity} into {into}</source>
        <translation>fusionner {activity} avec {into}</translation>
    </message>
    <message>
        <source>move the activity {activity}</source>
        <translation>déplacer le maillon {activity}</translation>
    </message>
    <message>
        <source>remove {activity}</source>
        <translation>retirer {activity}</translation>
    </message>
    <message>
        <source>leave {activity} empty on purpose</source>
        <translation>laisser {activity} vide exprès</translation>
    </message>
    <message>
        <source>no longer leave {activity} empty on purpose</source>
        <translation>ne plus laisser {activity} vide exprès</translation>
    </message>
    <message>
        <source>reorder “{title}”</source>
        <translation>changer «&#xa0;{title}&#xa0;» de place</translation>
    </message>
    <message>
        <source>remove the linkage from {from} to {to}</source>
        <translation>supprimer la liaison de {from} vers {to}</translation>
    </message>
    <message>
        <source>tie {from} to {to}</source>
        <translation>lier {from} à {to}</translation>
    </message>
    <message>
        <source>bring in {file}</source>
        <translation>importer {file}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>LensSelector</name>
    <message>
        <source>Colour: {lens}</source>
        <translation>Couleur&#xa0;: {lens}</translation>
    </message>
</context>
<context>
    <name>Linkages</name>
    <message>
        <source>Linkages</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Linkages of {activity}</source>
        <translation>Liaisons&#xa0;: {activity}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>How one activity affects another</source>
        <translation>Comment un maillon influe sur un autre</translation>
    </message>
    <message>
        <source>Remove this linkage</source>
        <translation>Supprimer cette liaison</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>such as: announces delays before customers ask</source>
        <translation>par exemple&#xa0;: annonce les retards avant que les clients ne demandent</translation>
    </message>
    <message>
        <source>What passes from one to the other</source>
        <translation>Ce qui passe de l’un à l’autre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Chaîne</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Views and selectors</source>
        <translation>Vues et sélecteurs</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Work counted</source>
        <translation>Travail compté</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (lecture seule)</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MapWindow</name>
    <message>
        <source>Print the map</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>en couleur</translation>
    </message>
    <message>
        <source>in grey, for black-and-white printers</source>
        <translation>en gris, pour imprimante noir et blanc</translation>
    </message>
    <message>
        <source>the map as it stands</source>
        <translation>la carte telle qu’elle est</translation>
    </message>
    <message>
        <source>a blank map to write on</source>
        <translation>une carte vierge à remplir</translation>
    </message>
    <message>
        <source>draft, confidential …</source>
        <translation>brouillon, confidentiel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Note in the foot</source>
        <translation>Mention en pied de page</translation>
    </message>
    <message>
        <source>No printer was found here: save the map as PDF and print it elsewhere.</source>
        <translation>Aucune imprimante trouvée ici&#xa0;: enregistrez la carte en PDF et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, or save the map as PDF.</source>
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou enregistrez la carte en PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The map is saved as {name}.</source>
        <translation>La carte est enregistrée sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>live</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
</context>
<context>
    <name>MatchHeader</name>
    <message>
        <source>What the column {column} means</source>
        <translation>Ce que veut dire la colonne {column}</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>laissée de côté</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Share of the work that is for Communication</source>
        <translation>Part du travail qui sert la Communication</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Activity or action</source>
        <translation>Maillon ou action</translation>
    </message>
    <message>
        <source>How far, how much</source>
        <translation>Avancement ou valeur</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Live work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Live and planned</source>
        <translation>En cours et prévu</translation>
    </message>
    <message>
        <source>With ideas</source>
        <translation>Idées comprises</translation>
    </message>
    <message>
        <source>In hours</source>
        <translation>En heures</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>En argent</translation>
    </message>
    <message>
        <source>In actions</source>
        <translation>En actions</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Tout le plan</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What could serve every activity? One idea a line, with its mark in front</source>
        <translation>Qu’est-ce qui pourrait servir chaque maillon&#x202f;? Une idée par ligne, son signe devant</translation>
    </message>
    <message>
        <source>live work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>live and planned work</source>
        <translation>en cours et prévu</translation>
    </message>
    <message>
        <source>live and planned work and ideas</source>
        <translation>en cours, prévu et idées</translation>
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
        <source>{n} h/month</source>
        <translation>{n}&#xa0;h/mois</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>pas encore de part</translation>
    </message>
    <message>
        <source>Whom the work is for and who does it cannot be told yet</source>
        <translation>On ne peut pas encore dire pour qui est le travail ni qui le fait</translation>
    </message>
    <message>
        <source>{landing} for, {running} by</source>
        <translation>{landing} pour, {running} par</translation>
    </message>
    <message>
        <source>{landing} of the work is for Communication (intended {target}); it does {running} of it</source>
        <translation>{landing} du travail sert la Communication (visé {target})&#x202f;; elle en réalise {running}</translation>
    </message>
    <message>
        <source>{landing} of the work is for Communication; it does {running} of it</source>
        <translation>{landing} du travail sert la Communication&#x202f;; elle en réalise {running}</translation>
    </message>
    <message>
        <source>{served} of {n} served</source>
        <translation>{served} servis sur {n}</translation>
    </message>
    <message>
        <source>activities with live work in the period</source>
        <translation>maillons avec du travail en cours dans la période</translation>
    </message>
    <message>
        <source>of {total} go elsewhere than intended</source>
        <translation>sur {total} vont ailleurs que prévu</translation>
    </message>
    <message>
        <source>every activity is served</source>
        <translation>tous les maillons sont servis</translation>
    </message>
    <message>
        <source>{n} activity without live work</source>
        <translation>{n} maillon sans travail en cours</translation>
    </message>
    <message>
        <source>{n} activities without live work</source>
        <translation>{n} maillons sans travail en cours</translation>
    </message>
    <message>
        <source>empty on purpose: {names}</source>
        <translation>vide exprès&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>printed on {date}</source>
        <translation>imprimé le {date}</translation>
    </message>
</context>
<context>
    <name>PeriodSelector</name>
    <message>
        <source>Other dates…</source>
        <translation>Autres dates…</translation>
    </message>
    <message>
        <source>A year, a quarter, a month or two days: 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30</source>
        <translation>Une année, un trimestre, un mois ou deux jours&#xa0;: 2027, 2027-Q1, 2027-03, 2027-01-15..2027-04-30</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>T{quarter} {year}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Répond de</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>… and {n} more: the outline lists them all.</source>
        <translation>… et {n} autres&#xa0;: la liste les montre toutes.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Move {activity}</source>
        <translation>Déplacer {activity}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>first</source>
        <translation>en premier</translation>
    </message>
    <message>
        <source>after {activity}</source>
        <translation>après {activity}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Departments and teams</source>
        <translation>Directions et équipes</translation>
    </message>
    <message>
        <source>New department or team</source>
        <translation>Nouvelle direction ou équipe</translation>
    </message>
    <message>
        <source>New department or team…</source>
        <translation>Nouvelle direction ou équipe…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>None is marked as Communication yet: open the one that is.</source>
        <translation>Aucune n’est marquée comme Communication&#xa0;: ouvrez celle qui l’est.</translation>
    </message>
    <message>
        <source>… and {n} more: find them by name.</source>
        <translation>… et {n} autres&#xa0;: cherchez-les par leur nom.</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>across</source>
        <translation>transverse</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>No plan yet</source>
        <translation>Aucun plan pour l’instant</translation>
    </message>
    <message>
        <source>This is a sample plan, yours to try: nothing is kept unless you save it.</source>
        <translation>Voici un plan d’exemple, à essayer librement&#xa0;: rien n’est gardé tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Enregistrer le plan sous</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy is saved as {name}.</source>
        <translation>La copie est enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Maillon plans (*.maillon)</source>
        <translation>Plans Maillon (*.maillon)</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Fermer le plan</translation>
    </message>
    <message>
        <source>This plan has no file yet. What becomes of your changes?</source>
        <translation>Ce plan n’a pas encore de fichier. Que deviennent vos changements&#x202f;?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keep for the next start</source>
        <translation>Garder pour le prochain démarrage</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Remplacer le sien</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your changes go on in {name}.</source>
        <translation>Vos changements continuent dans {name}.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Voir dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Le jour ou le mois d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>31/12/2027: day first</source>
        <translation>31/12/2027&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>12/31/2027: month first</source>
        <translation>12/31/2027&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>Are these hours a month or in all?</source>
        <translation>Ces heures sont-elles par mois ou en tout&#x202f;?</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>à chaque fois</translation>
    </message>
    <message>
        <source>Which department is Communication?</source>
        <translation>Quelle direction est la Communication&#x202f;?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>RowField</name>
    <message>
        <source>New: “{name}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Serve another activity…</source>
        <translation>Servir un autre maillon…</translation>
    </message>
    <message>
        <source>Serve another activity</source>
        <translation>Servir un autre maillon</translation>
    </message>
    <message>
        <source>Share of {activity}</source>
        <translation>Part de {activity}</translation>
    </message>
    <message>
        <source>Share of {activity} in percent</source>
        <translation>Part de {activity} en pour cent</translation>
    </message>
    <message>
        <source>No longer serve {activity}</source>
        <translation>Ne plus servir {activity}</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Split {activity}</source>
        <translation>Diviser {activity}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Parts, one a line</source>
        <translation>Parties, une par ligne</translation>
    </message>
    <message>
        <source>such as:
Sourcing
Contracts</source>
        <translation>par exemple&#xa0;:
Sourcing
Contrats</translation>
    </message>
    <message>
        <source>The first part takes over its {count} action.</source>
        <translation>La première partie reprend sa {count} action.</translation>
    </message>
    <message>
        <source>The first part takes over its {count} actions.</source>
        <translation>La première partie reprend ses {count} actions.</translation>
    </message>
    <message>
        <source>Write at least two parts, one a line.</source>
        <translation>Écrivez au moins deux parties, une par ligne.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Department or team</source>
        <translation>Direction ou équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is marked Communication forms the silo: its share of the work is what the headline says. A team that works across all departments belongs to none.</source>
        <translation>Ce qui est marqué Communication forme le silo&#xa0;: c’est sa part du travail que dit la phrase du bas. Une équipe transverse travaille pour toutes les directions et n’appartient à aucune.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Actions it runs</source>
        <translation>Actions qu’elle mène</translation>
    </message>
    <message>
        <source>… and {n} more: the outline lists them all.</source>
        <translation>… et {n} autres&#xa0;: la liste les montre toutes.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Where does the work on social media go?</source>
        <translation>Où va le travail sur les réseaux sociaux&#x202f;?</translation>
    </message>
    <message>
        <source>Lay your organisation out as a value chain, bring your actions in, and see what is served.</source>
        <translation>Posez votre organisation en chaîne de valeur, faites-y entrer vos actions, et voyez ce qui est servi.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Regarder un exemple</translation>
    </message>
    <message>
        <source>An industrial company with 25 actions: a few minutes to see what Maillon shows.</source>
        <translation>Une entreprise industrielle et 25 actions&#xa0;: quelques minutes pour voir ce que montre Maillon.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Ouvrir le plan d’exemple</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>The list you keep today, as a file or copied from Excel. You see everything before it comes in.</source>
        <translation>La liste que vous tenez aujourd’hui, en fichier ou copiée d’Excel. Vous voyez tout avant que cela n’entre.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Excel template to fill in…</source>
        <translation>Modèle Excel à remplir…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>No activity yet: for those who draw their own chain.</source>
        <translation>Aucun maillon&#xa0;: pour qui dessine sa propre chaîne.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>Un autre plan…</translation>
    </message>
    <message>
        <source>A plan was open when Maillon stopped: {name}, with {n} change that no file holds.</source>
        <translation>Un plan était ouvert quand Maillon s’est arrêté&#xa0;: {name}, avec {n} modification qu’aucun fichier ne contient.</translation>
    </message>
    <message>
        <source>A plan was open when Maillon stopped: {name}, with {n} changes that no file holds.</source>
        <translation>Un plan était ouvert quand Maillon s’est arrêté&#xa0;: {name}, avec {n} modifications qu’aucun fichier ne contient.</translation>
    </message>
    <message>
        <source>a plan without a name</source>
        <translation>un plan sans nom</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Recover {name}</source>
        <translation>Récupérer {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the changes of {name}</source>
        <translation>Abandonner les modifications de {name}</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Support activities</source>
        <translation>Activités de soutien</translation>
    </message>
    <message>
        <source>Primary activities</source>
        <translation>Activités principales</translation>
    </message>
    <message>
        <source>inside {activity}</source>
        <translation>dans {activity}</translation>
    </message>
</context>
</TS>
