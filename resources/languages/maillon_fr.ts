<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message>
        <source>Actions to switch on and off</source>
        <translation>Actions à activer ou à suspendre</translation>
    </message>
    <message>
        <source>Space switches an action, Enter opens its sliders.</source>
        <translation>Espace active ou suspend une action, Entrée ouvre ses curseurs.</translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>Runs, or has run ({n})</source>
        <translation>En cours ou terminées ({n})</translation>
    </message>
    <message>
        <source>Does not run yet ({n})</source>
        <translation>Pas encore lancées ({n})</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>off</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptée</translation>
    </message>
    <message>
        <source>counted: planned</source>
        <translation>comptée&#xa0;: prévue</translation>
    </message>
    <message>
        <source>counted: idea</source>
        <translation>comptée&#xa0;: idée</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sans heures</translation>
    </message>
    <message>
        <source>{n} h/month</source>
        <translation>{n}&#xa0;h/mois</translation>
    </message>
    <message>
        <source>serves no activity yet</source>
        <translation>ne sert encore aucun maillon</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>for {activities}</source>
        <translation>pour&#xa0;: {activities}</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
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
        <source>such as {examples}…</source>
        <translation>par exemple {examples}…</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ex. {example}</translation>
    </message>
</context>
<context>
    <name>ActionSummaries</name>
    <message>
        <source>None yet: what is it for?</source>
        <translation>Aucun pour l’instant&#xa0;: à quoi sert-elle&#x202f;?</translation>
    </message>
    <message>
        <source>How it contributes is not said yet.</source>
        <translation>Comment elle y contribue n’est pas encore dit.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>à partir du {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
    <message>
        <source>a chain of {n} action</source>
        <translation>une chaîne de {n} action</translation>
    </message>
    <message>
        <source>a chain of {n} actions</source>
        <translation>une chaîne de {n} actions</translation>
    </message>
    <message>
        <source>broken in {n} place</source>
        <translation>rompue à {n} endroit</translation>
    </message>
    <message>
        <source>broken in {n} places</source>
        <translation>rompue à {n} endroits</translation>
    </message>
    <message>
        <source>sponsor {name}</source>
        <translation>sponsor&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{n} piece of evidence</source>
        <translation>{n} preuve</translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation>{n} preuves</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>{name} répond</translation>
    </message>
    <message>
        <source>{n} address</source>
        <translation>{n} adresse</translation>
    </message>
    <message>
        <source>{n} addresses</source>
        <translation>{n} adresses</translation>
    </message>
</context>
<context>
    <name>ActionsTable</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
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
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>How it contributes</source>
        <translation>Comment elle y contribue</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Décider le</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cadence</translation>
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
        <source>Description</source>
        <translation>Description</translation>
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
        <source>Goes on in</source>
        <translation>Prolongée par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>My overdue tests</source>
        <translation>Mes tests en retard</translation>
    </message>
    <message>
        <source>All overdue tests</source>
        <translation>Tous les tests en retard</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Run by Communication for another department</source>
        <translation>Menées par la Communication pour une autre direction</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>On one network only</source>
        <translation>Sur un seul réseau</translation>
    </message>
    <message>
        <source>Tests of yours past their decision date, still undecided</source>
        <translation>Vos tests dont la date de décision est passée, sans décision</translation>
    </message>
    <message>
        <source>Tests past their decision date, still undecided</source>
        <translation>Tests dont la date de décision est passée, sans décision</translation>
    </message>
    <message>
        <source>Actions that say of no objective how they contribute to it</source>
        <translation>Actions qui ne disent d’aucun objectif comment elles y contribuent</translation>
    </message>
    <message>
        <source>Actions of a department marked as Communication that serve other activities than its own</source>
        <translation>Actions d’une direction marquée Communication qui servent d’autres maillons que les siens</translation>
    </message>
    <message>
        <source>Actions with neither a start nor an end</source>
        <translation>Actions sans début ni fin</translation>
    </message>
    <message>
        <source>Actions on exactly one channel</source>
        <translation>Actions sur un canal et un seul</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>{count} action</source>
        <translation>{count} action</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} actions</translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation>{hours} h par mois</translation>
    </message>
    <message>
        <source>{size} (estimated)</source>
        <translation>{size} (estimé)</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New action: type its title, then Enter</source>
        <translation>Nouvelle action&#xa0;: tapez son titre, puis Entrée</translation>
    </message>
    <message>
        <source>{shown} of {count} action</source>
        <translation>{shown} action sur {count}</translation>
    </message>
    <message>
        <source>{shown} of {count} actions</source>
        <translation>{shown} actions sur {count}</translation>
    </message>
    <message>
        <source>{count} action</source>
        <translation>{count} action</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} actions</translation>
    </message>
    <message>
        <source>The new action does not pass the filter.</source>
        <translation>La nouvelle action ne passe pas le filtre.</translation>
    </message>
    <message>
        <source>Reading {count} rows…</source>
        <translation>Lecture de {count} lignes…</translation>
    </message>
    <message>
        <source>Save filter, columns, order and groups as</source>
        <translation>Enregistrer le filtre, les colonnes, le tri et les groupes sous le nom</translation>
    </message>
    <message>
        <source>Another name for “{name}”</source>
        <translation>Un autre nom pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Who are you? “My” actions are those you own.</source>
        <translation>Qui êtes-vous&#x202f;? «&#xa0;Mes&#xa0;» actions sont celles dont vous êtes responsable.</translation>
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
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Accompagnement</translation>
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
    <name>Acts</name>
    <message>
        <source>Removed “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>Removed {count} actions.</source>
        <translation>{count} actions supprimées.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>Copied {count} row.</source>
        <translation>{count} ligne copiée.</translation>
    </message>
    <message>
        <source>Copied {count} rows.</source>
        <translation>{count} lignes copiées.</translation>
    </message>
    <message>
        <source>{count} row that was there changed</source>
        <translation>{count} ligne existante modifiée</translation>
    </message>
    <message>
        <source>{count} rows that were there changed</source>
        <translation>{count} lignes existantes modifiées</translation>
    </message>
    <message>
        <source>{count} person created</source>
        <translation>{count} personne créée</translation>
    </message>
    <message>
        <source>{count} people created</source>
        <translation>{count} personnes créées</translation>
    </message>
    <message>
        <source>{count} department created</source>
        <translation>{count} direction créée</translation>
    </message>
    <message>
        <source>{count} departments created</source>
        <translation>{count} directions créées</translation>
    </message>
    <message>
        <source>{count} channel created</source>
        <translation>{count} canal créé</translation>
    </message>
    <message>
        <source>{count} channels created</source>
        <translation>{count} canaux créés</translation>
    </message>
    <message>
        <source>{count} objective created</source>
        <translation>{count} objectif créé</translation>
    </message>
    <message>
        <source>{count} objectives created</source>
        <translation>{count} objectifs créés</translation>
    </message>
    <message>
        <source>{created}: {names}</source>
        <translation>{created}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} action added</source>
        <translation>{count} action ajoutée</translation>
    </message>
    <message>
        <source>{count} actions added</source>
        <translation>{count} actions ajoutées</translation>
    </message>
    <message>
        <source>Pasted: {what}.</source>
        <translation>Collé&#xa0;: {what}.</translation>
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
    <name>Adding</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Alt+Ins</source>
        <translation>Alt+Inser</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problème&#xa0;: {text}</translation>
    </message>
    <message>
        <source>New indicator: name, 62 → 45 days</source>
        <translation>Nouvel indicateur&#xa0;: nom, 62 → 45 jours</translation>
    </message>
    <message>
        <source>New objective under “{statement}”</source>
        <translation>Nouvel objectif sous «&#xa0;{statement}&#xa0;»</translation>
    </message>
    <message>
        <source>New objective: what changes, for whom, by how much, by when?</source>
        <translation>Nouvel objectif&#xa0;: qu’est-ce qui change, pour qui, de combien, d’ici quand&#x202f;?</translation>
    </message>
    <message>
        <source>New objective for {activity}</source>
        <translation>Nouvel objectif&#xa0;: {activity}</translation>
    </message>
    <message>
        <source>Means or end? See why, and a better wording</source>
        <translation>Moyen ou fin&#x202f;? Voir pourquoi, et une meilleure formulation</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Open this address (of a file, its folder)</source>
        <translation>Ouvrir cette adresse (d’un fichier, son dossier)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>for {n} action</source>
        <translation>pour {n} action</translation>
    </message>
    <message>
        <source>for {n} actions</source>
        <translation>pour {n} actions</translation>
    </message>
    <message>
        <source>for {n} hour a month</source>
        <translation>pour {n} heure par mois</translation>
    </message>
    <message>
        <source>for {n} hours a month</source>
        <translation>pour {n} heures par mois</translation>
    </message>
    <message>
        <source>so that Communication gets at most {n} % of the work</source>
        <translation>pour que la Communication reçoive au plus {n}&#xa0;% du travail</translation>
    </message>
    <message>
        <source>How far to go</source>
        <translation>Jusqu’où aller</translation>
    </message>
    <message>
        <source>{some} of {n}</source>
        <translation>{some} sur {n}</translation>
    </message>
    <message>
        <source>Work for Communication</source>
        <translation>Travail pour la Communication</translation>
    </message>
    <message>
        <source>for Communication</source>
        <translation>pour la Communication</translation>
    </message>
    <message>
        <source>Work done by Communication</source>
        <translation>Travail réalisé par la Communication</translation>
    </message>
    <message>
        <source>by Communication</source>
        <translation>par la Communication</translation>
    </message>
    <message>
        <source>Work that goes elsewhere than intended</source>
        <translation>Travail qui va ailleurs que voulu</translation>
    </message>
    <message>
        <source>elsewhere than intended</source>
        <translation>ailleurs que voulu</translation>
    </message>
    <message>
        <source>Work as concentrated as on</source>
        <translation>Travail aussi concentré que sur</translation>
    </message>
    <message>
        <source>as concentrated as on</source>
        <translation>aussi concentré que sur</translation>
    </message>
    <message>
        <source>Activities served</source>
        <translation>Maillons servis</translation>
    </message>
    <message>
        <source>activities served</source>
        <translation>maillons servis</translation>
    </message>
    <message>
        <source>Work that serves a named objective</source>
        <translation>Travail qui sert un objectif nommé</translation>
    </message>
    <message>
        <source>for an objective</source>
        <translation>pour un objectif</translation>
    </message>
    <message>
        <source>All work</source>
        <translation>Tout le travail</translation>
    </message>
    <message>
        <source>all work</source>
        <translation>tout le travail</translation>
    </message>
    <message>
        <source>the catalogue and the plan</source>
        <translation>le catalogue et le plan</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>le catalogue</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>out of {n} activity</source>
        <translation>sur {n} maillon</translation>
    </message>
    <message>
        <source>out of {n} activities</source>
        <translation>sur {n} maillons</translation>
    </message>
    <message>
        <source>Advice weighs hours, whatever the figures above count.</source>
        <translation>Les conseils comptent en heures, quoi que comptent les chiffres ci-dessus.</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>du catalogue</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>à confier</translation>
    </message>
    <message>
        <source>the plan: {stage}</source>
        <translation>du plan&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>for {activities}</source>
        <translation>pour&#xa0;: {activities}</translation>
    </message>
    <message>
        <source>nobody to run it yet</source>
        <translation>encore personne pour la mener</translation>
    </message>
    <message>
        <source>run by {unit}</source>
        <translation>menée par&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>no hour more</source>
        <translation>à heures égales</translation>
    </message>
    <message>
        <source>{amount}, estimated</source>
        <translation>{amount}, estimation</translation>
    </message>
    <message>
        <source>still {value}</source>
        <translation>toujours {value}</translation>
    </message>
    <message>
        <source>No work is counted for {activity} yet; {intended} of all is intended.</source>
        <translation>{activity}&#xa0;: encore aucun travail compté, pour une part visée de {intended}.</translation>
    </message>
    <message>
        <source>{activity} gets {share} of the work; {intended} is intended.</source>
        <translation>{activity}&#xa0;: {share} du travail, pour une part visée de {intended}.</translation>
    </message>
    <message>
        <source>With what is added before it, {activity} would fall behind its share without this.</source>
        <translation>Avec les ajouts qui précèdent, le maillon {activity} passerait sous sa part visée sans cette action.</translation>
    </message>
    <message>
        <source>It is for {activity}, so a smaller share of all goes to Communication.</source>
        <translation>Cette action sert {activity}&#xa0;: la part de la Communication dans l’ensemble diminue.</translation>
    </message>
    <message>
        <source>{to}, whom it serves, can run it in place of {unit}: whom it is for stays the same.</source>
        <translation>Cette action sert {to}, qui peut la mener à la place de {unit}&#x202f;; ce qu’elle sert ne change pas.</translation>
    </message>
    <message>
        <source>No work is counted for {activity} yet; an even split would give it {intended}.</source>
        <translation>{activity}&#xa0;: encore aucun travail compté&#x202f;; à parts égales, ce maillon recevrait {intended}.</translation>
    </message>
    <message>
        <source>{activity} gets {share} of the work; an even split would give it {intended}.</source>
        <translation>{activity}&#xa0;: {share} du travail&#x202f;; à parts égales, ce maillon recevrait {intended}.</translation>
    </message>
    <message>
        <source>It is proven: nothing better can be made of what the plan and the catalogue hold.</source>
        <translation>C’est prouvé&#xa0;: avec ce que contiennent le plan et le catalogue, on ne peut pas faire mieux.</translation>
    </message>
    <message>
        <source>It is proven: nothing better can be made of what the plan holds.</source>
        <translation>C’est prouvé&#xa0;: avec ce que contient le plan, on ne peut pas faire mieux.</translation>
    </message>
    <message>
        <source>It is proven: nothing better can be made of what the catalogue holds.</source>
        <translation>C’est prouvé&#xa0;: avec ce que contient le catalogue, on ne peut pas faire mieux.</translation>
    </message>
    <message>
        <source>The plan holds nothing more to add in this period.</source>
        <translation>Le plan n’a plus rien à ajouter dans cette période.</translation>
    </message>
    <message>
        <source>The catalogue holds nothing more to add in this period.</source>
        <translation>Le catalogue n’a plus rien à ajouter dans cette période.</translation>
    </message>
    <message>
        <source>Found at once; something better may exist.</source>
        <translation>Trouvé tout de suite&#x202f;; il existe peut-être mieux.</translation>
    </message>
    <message>
        <source>The time was up before it was certain that nothing is better.</source>
        <translation>Le temps imparti s’est écoulé&#x202f;; il existe peut-être mieux.</translation>
    </message>
    <message>
        <source>The proof did not succeed, so something better may exist; this was found without it.</source>
        <translation>La preuve n’a pas abouti&#x202f;; il existe peut-être mieux que ce choix, trouvé sans elle.</translation>
    </message>
    <message>
        <source>The search was stopped; something better may exist.</source>
        <translation>Recherche arrêtée&#x202f;; il existe peut-être mieux.</translation>
    </message>
    <message>
        <source>The problem to solve there: “{problem}”</source>
        <translation>Le problème à y résoudre&#xa0;: «&#xa0;{problem}&#xa0;»</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>meilleur choix possible</translation>
    </message>
    <message>
        <source>good, not proven</source>
        <translation>bon choix, non prouvé</translation>
    </message>
    <message>
        <source>This looks for the smallest gap.</source>
        <translation>On cherche ici le plus petit écart.</translation>
    </message>
    <message>
        <source>This looks for the fewest moves.</source>
        <translation>On cherche ici le plus petit nombre de changements.</translation>
    </message>
    <message>
        <source>“For whom, by whom” begins where most is missing: {activity}.</source>
        <translation>«&#xa0;Pour qui, par qui&#xa0;» commence là où il manque le plus&#xa0;: {activity}.</translation>
    </message>
    <message>
        <source>“For whom, by whom” begins where there is no work yet: {activity}.</source>
        <translation>«&#xa0;Pour qui, par qui&#xa0;» commence là où rien ne se fait encore&#xa0;: {activity}.</translation>
    </message>
    <message>
        <source>No share is intended for any activity yet, so this leads towards an even split.</source>
        <translation>Aucun maillon n’a encore de part visée&#xa0;: ces choix mènent vers une répartition à parts égales.</translation>
    </message>
    <message>
        <source>Who does the work is not known yet, so only whom it is for is looked at.</source>
        <translation>On ne sait pas encore qui fait le travail&#xa0;: seul compte ici pour qui il est fait.</translation>
    </message>
    <message>
        <source>Whom the work is for cannot be told yet, so only who does it is looked at.</source>
        <translation>On ne peut pas encore dire pour qui est le travail&#xa0;: seul compte ici qui le fait.</translation>
    </message>
    <message>
        <source>{asked} is out of reach: with all that is known, Communication keeps {lowest}.</source>
        <translation>{asked} est hors d’atteinte&#xa0;: avec toutes les idées connues, la Communication garde {lowest}.</translation>
    </message>
    <message>
        <source>No way to {asked} was found: the lowest found is {lowest}.</source>
        <translation>Aucun moyen d’arriver à {asked} n’a été trouvé&#x202f;; le plus bas atteint est {lowest}.</translation>
    </message>
    <message>
        <source>These are the fewest moves that bring it there, to the percent.</source>
        <translation>C’est le plus petit nombre de changements qui y mène, au pour cent près.</translation>
    </message>
    <message>
        <source>These moves bring it there, to the percent.</source>
        <translation>Ces changements y mènent, au pour cent près.</translation>
    </message>
    <message>
        <source>Nothing that is known brings it lower than it is today.</source>
        <translation>Rien de connu ne fait descendre cette part sous son niveau d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Communication has no more than {asked} already: nothing needs to move.</source>
        <translation>La Communication est déjà à {asked} ou moins&#xa0;: rien n’a besoin de changer.</translation>
    </message>
    <message>
        <source>The plan and the catalogue hold nothing more to add in this period.</source>
        <translation>Le plan et le catalogue n’ont plus rien à ajouter dans cette période.</translation>
    </message>
    <message>
        <source>That is all there is to add in this period.</source>
        <translation>C’est tout ce qu’il y a à ajouter dans cette période.</translation>
    </message>
    <message>
        <source>Adding more would not bring the work nearer to what is intended.</source>
        <translation>En ajouter davantage ne rapprocherait pas le travail des parts visées.</translation>
    </message>
    <message>
        <source>Nothing fits into that: the smallest addition takes {n} h in the period.</source>
        <translation>Rien n’y tient&#xa0;: le plus petit ajout demande {n} h dans la période.</translation>
    </message>
    <message>
        <source>Nothing that could be added brings the work nearer to what is intended.</source>
        <translation>Aucun ajout possible ne rapproche le travail des parts visées.</translation>
    </message>
</context>
<context>
    <name>AdviceView</name>
    <message>
        <source>What next?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>“{title}” is added as an idea.</source>
        <translation>L’action «&#xa0;{title}&#xa0;» est ajoutée comme idée.</translation>
    </message>
    <message>
        <source>“{title}” is planned.</source>
        <translation>L’action «&#xa0;{title}&#xa0;» est prévue.</translation>
    </message>
    <message>
        <source>“{title}” is handed over.</source>
        <translation>L’action «&#xa0;{title}&#xa0;» est confiée.</translation>
    </message>
    <message>
        <source>{n} proposal is taken.</source>
        <translation>{n} proposition est retenue.</translation>
    </message>
    <message>
        <source>{n} proposals are taken.</source>
        <translation>{n} propositions sont retenues.</translation>
    </message>
    <message>
        <source>Take all {n}</source>
        <translation>Retenir les {n}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for the best possible advice</source>
        <translation>Recherche du meilleur conseil possible</translation>
    </message>
    <message>
        <source>What to do, in this order: each counts on those before it</source>
        <translation>Que faire, dans cet ordre&#xa0;: chacune compte sur les précédentes</translation>
    </message>
    <message>
        <source>Hand over: no hour more</source>
        <translation>À confier, sans une heure de plus</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>no sponsor yet</source>
        <translation>pas encore de sponsor</translation>
    </message>
    <message>
        <source>{n} seat in the committee</source>
        <translation>{n} siège au comité</translation>
    </message>
    <message>
        <source>{n} seats in the committee</source>
        <translation>{n} sièges au comité</translation>
    </message>
    <message>
        <source>Backing: {sponsor} · {seats}</source>
        <translation>Gouvernance&#xa0;: {sponsor} · {seats}</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>How far we have come</source>
        <translation>Le chemin parcouru</translation>
    </message>
    <message>
        <source>Who the work is for, and who does it</source>
        <translation>Pour qui on travaille, et qui le fait</translation>
    </message>
    <message>
        <source>What goes elsewhere than intended</source>
        <translation>Ce qui va ailleurs que voulu</translation>
    </message>
    <message>
        <source>Which department works for which activity</source>
        <translation>Quelle direction travaille pour quel maillon</translation>
    </message>
    <message>
        <source>Four ways of working</source>
        <translation>Quatre façons de travailler</translation>
    </message>
    <message>
        <source>What hangs on a single department</source>
        <translation>Ce qui repose sur une seule direction</translation>
    </message>
    <message>
        <source>What the work serves</source>
        <translation>Ce que sert le travail</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <translation>Où cela se passe</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Par quoi commencer</translation>
    </message>
    <message>
        <source>out of {n} activity</source>
        <translation>sur {n} maillon</translation>
    </message>
    <message>
        <source>out of {n} activities</source>
        <translation>sur {n} maillons</translation>
    </message>
    <message>
        <source>The road has not begun yet: no quarter up to today has work that counts.</source>
        <translation>Le chemin n’a pas encore commencé&#xa0;: jusqu’ici, aucun trimestre n’a de travail compté.</translation>
    </message>
    <message>
        <source>The road begins here: {quarter} is the first quarter with work. From the next one on, you see how far you have come.</source>
        <translation>Le chemin commence ici&#xa0;: {quarter} est le premier trimestre qui a du travail. Dès le suivant, vous verrez le chemin parcouru.</translation>
    </message>
    <message>
        <source>the work for Communication went from {a} to {b}</source>
        <translation>le travail pour la Communication est passé de {a} à {b}</translation>
    </message>
    <message>
        <source>the work for Communication stayed at {b}</source>
        <translation>le travail pour la Communication est resté à {b}</translation>
    </message>
    <message>
        <source>the work done by it went from {a} to {b}</source>
        <translation>celui qu’elle réalise est passé de {a} à {b}</translation>
    </message>
    <message>
        <source>the work done by it stayed at {b}</source>
        <translation>celui qu’elle réalise est resté à {b}</translation>
    </message>
    <message>
        <source>From {first} to {last} there is work, but not yet whom it is for and who does it.</source>
        <translation>Entre {first} et {last}, il y a du travail, mais on ne sait pas encore pour qui ni par qui.</translation>
    </message>
    <message>
        <source>From {first} to {last}, {told}.</source>
        <translation>Entre {first} et {last}, {told}.</translation>
    </message>
    <message>
        <source>Since the version “{name}” of {date}, {told}.</source>
        <translation>Depuis la version «&#xa0;{name}&#xa0;» du {date}, {told}.</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}&#x202f;; {other}</translation>
    </message>
    <message>
        <source>Intended for it: {share}.</source>
        <translation>Part visée pour elle&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>That is {times} times what is intended for it ({share}).</source>
        <translation>C’est {times} fois sa part visée ({share}).</translation>
    </message>
    <message>
        <source>Activities with live work: {served} of {n}.</source>
        <translation>Maillons de la chaîne servis&#xa0;: {served} sur {n}.</translation>
    </message>
    <message>
        <source>Activities with live work: {served} of {n}; none yet for {names}.</source>
        <translation>Maillons de la chaîne servis&#xa0;: {served} sur {n}&#x202f;; rien encore pour {names}.</translation>
    </message>
    <message>
        <source>Say in the panel of an activity what share of the work it ought to get.</source>
        <translation>Dites dans le panneau d’un maillon quelle part du travail il devrait recevoir.</translation>
    </message>
    <message>
        <source>Nothing: the work goes exactly where it is intended to go.</source>
        <translation>Rien&#xa0;: le travail va exactement là où on le veut.</translation>
    </message>
    <message>
        <source>{moved} of {total} go elsewhere than intended.</source>
        <translation>{moved} sur {total} vont ailleurs que voulu.</translation>
    </message>
    <message>
        <source>To come to the shares intended in the plan, they would pass from {sources} to {targets}.</source>
        <translation>Pour tenir les parts visées dans le plan, ce travail quitterait {sources} pour {targets}.</translation>
    </message>
    <message>
        <source>Communication works for {k} activity of {n}.</source>
        <translation>La Communication travaille pour {k} maillon sur {n}.</translation>
    </message>
    <message>
        <source>Communication works for {k} activities of {n}.</source>
        <translation>La Communication travaille pour {k} maillons sur {n}.</translation>
    </message>
    <message>
        <source>Read a column downwards: what a department does, and for whom. A filled column is one department that works for many.</source>
        <translation>Une colonne se lit de haut en bas&#xa0;: ce que fait une direction, et pour qui. Une colonne bien remplie, c’est une direction qui travaille pour beaucoup d’autres.</translation>
    </message>
    <message>
        <source>No work yet by {names}.</source>
        <translation>Pas encore de travail réalisé par {names}.</translation>
    </message>
    <message>
        <source>What is done by {names} weighs nothing here.</source>
        <translation>Ce qui est réalisé par {names} ne pèse rien ici.</translation>
    </message>
    <message>
        <source>Communication for itself {itself}, for others {others}; other departments {departments}; across all activities {transverse}.</source>
        <translation>La Communication pour elle-même {itself}, pour d’autres {others}&#x202f;; les autres directions {departments}&#x202f;; en transverse {transverse}.</translation>
    </message>
    <message>
        <source>Departments without an activity of their own do {share}.</source>
        <translation>Les directions sans maillon d’attache en réalisent {share}.</translation>
    </message>
    <message>
        <source>No activity has live work in this period.</source>
        <translation>Aucun maillon n’est servi dans cette période.</translation>
    </message>
    <message>
        <source>{k} of {n} activities with live work hangs on a single department.</source>
        <translation>{k} maillon servi sur {n} repose sur une seule direction.</translation>
    </message>
    <message>
        <source>{k} of {n} activities with live work hang on a single department.</source>
        <translation>{k} maillons servis sur {n} reposent sur une seule direction.</translation>
    </message>
    <message>
        <source>nobody without Communication</source>
        <translation>plus personne sans la Communication</translation>
    </message>
    <message>
        <source>out of {n} activities with live work</source>
        <translation>sur {n} maillons servis</translation>
    </message>
    <message>
        <source>Without Communication, every one of them keeps somebody who works for it.</source>
        <translation>Sans la Communication, chacun garde quelqu’un qui travaille pour lui.</translation>
    </message>
    <message>
        <source>Without Communication, only its own activity is left with nobody.</source>
        <translation>Sans la Communication, seul son propre maillon n’aurait plus personne.</translation>
    </message>
    <message>
        <source>Without Communication, {k} other activity loses everyone who works for it: {names}.</source>
        <translation>Sans la Communication, {k} autre maillon n’aurait plus personne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Without Communication, {k} other activities lose everyone who works for them: {names}.</source>
        <translation>Sans la Communication, {k} autres maillons n’auraient plus personne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>uniquement {names}</translation>
    </message>
    <message>
        <source>{share} of the work serves a named objective.</source>
        <translation>{share} du travail sert un objectif nommé.</translation>
    </message>
    <message>
        <source>Actions that name no objective: {k} of {n}. Say what each is to achieve, or let it go.</source>
        <translation>Actions qui ne nomment aucun objectif&#xa0;: {k} sur {n}. Dites ce que chacune doit apporter, ou renoncez-y.</translation>
    </message>
    <message>
        <source>{share} of the work goes to {channels}</source>
        <translation>{share} du travail passe par {channels}</translation>
    </message>
    <message>
        <source>out of {amount} on channels</source>
        <translation>sur {amount} passant par un canal</translation>
    </message>
    <message>
        <source>{names} has no kind yet, so nobody can say which sorts of channels are missing.</source>
        <translation>Genre à préciser&#xa0;: {names}. Sans lui, on ne peut pas dire quelles sortes de canaux manquent.</translation>
    </message>
    <message>
        <source>{names} have no kind yet, so nobody can say which sorts of channels are missing.</source>
        <translation>Genres à préciser&#xa0;: {names}. Sans eux, on ne peut pas dire quelles sortes de canaux manquent.</translation>
    </message>
    <message>
        <source>Every activity has live work. Say what share each ought to get: then the gap shows what comes first.</source>
        <translation>Tous les maillons sont servis. Dites quelle part chacun devrait recevoir&#xa0;: l’écart montrera alors par quoi commencer.</translation>
    </message>
    <message>
        <source>Every activity gets what is intended for it: keep it so.</source>
        <translation>Chaque maillon reçoit sa part visée&#xa0;: continuez ainsi.</translation>
    </message>
    <message>
        <source>Why: it has no live work yet, and {intended} of the work is intended for it: {amount}, the most of all activities without work.</source>
        <translation>Pourquoi&#xa0;: ce maillon n’a encore aucun travail en cours, pour une part visée de {intended}, soit {amount}&#xa0;: plus qu’aucun autre maillon sans travail.</translation>
    </message>
    <message>
        <source>To solve: {problem}</source>
        <translation>À résoudre&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Begin with {activity}: try “{title}”.</source>
        <translation>Commencez par {activity}&#xa0;: essayez «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Begin with {activity}: start “{title}”, already noted in the plan.</source>
        <translation>Commencez par {activity}&#xa0;: lancez «&#xa0;{title}&#xa0;», déjà notée dans le plan.</translation>
    </message>
    <message>
        <source>Begin with {activity}: ask those who work there what would help them.</source>
        <translation>Commencez par {activity}&#xa0;: demandez à ceux qui y travaillent ce qui les aiderait.</translation>
    </message>
    <message>
        <source>Why: it has no live work yet.</source>
        <translation>Pourquoi&#xa0;: ce maillon n’a encore aucun travail en cours.</translation>
    </message>
    <message>
        <source>Why: it has no live work yet, and {intended} of the work is intended for it.</source>
        <translation>Pourquoi&#xa0;: ce maillon n’a encore aucun travail en cours, pour une part visée de {intended}.</translation>
    </message>
    <message>
        <source>Why: it gets {share} of the work, {intended} is intended. Of all activities it lacks the most: {amount}.</source>
        <translation>Pourquoi&#xa0;: ce maillon reçoit {share} du travail, pour une part visée de {intended}. C’est à lui qu’il manque le plus&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Some of the {amount} that {activity} gets beyond its share can move there.</source>
        <translation>Une partie du surplus ({activity}&#xa0;: {amount} au-delà de sa part) peut y passer.</translation>
    </message>
    <message>
        <source>{activity}: “{title}”</source>
        <translation>{activity}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>No live work yet.</source>
        <translation>Pas encore de travail en cours.</translation>
    </message>
    <message>
        <source>lacks {amount}</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>Hand over: {silo} does {amount} for {activity}. {home} could do it.</source>
        <translation>À confier à {home}&#xa0;: {amount} que {silo} réalise pour {activity}.</translation>
    </message>
    <message>
        <source>{actions}. This changes who does it, not whom it is for.</source>
        <translation>{actions}. Cela change qui le fait, pas pour qui.</translation>
    </message>
    <message>
        <source>Work for Communication</source>
        <translation>Travail pour la Communication</translation>
    </message>
    <message>
        <source>The part of the work that lands on its own activities.</source>
        <translation>La part du travail qui sert ses propres maillons.</translation>
    </message>
    <message>
        <source>Intended for Communication</source>
        <translation>Part visée pour la Communication</translation>
    </message>
    <message>
        <source>The part of the work that its activities ought to get.</source>
        <translation>La part du travail que ses maillons devraient recevoir.</translation>
    </message>
    <message>
        <source>Work for Communication, any one action left out</source>
        <translation>Travail pour la Communication, une action laissée de côté</translation>
    </message>
    <message>
        <source>If both ends are close, the headline hangs on no single action.</source>
        <translation>Si les deux bornes sont proches, le constat ne tient à aucune action seule.</translation>
    </message>
    <message>
        <source>Gap to the intention</source>
        <translation>Écart à l’intention</translation>
    </message>
    <message>
        <source>The part of the work that would have to move.</source>
        <translation>La part du travail qui devrait changer de place.</translation>
    </message>
    <message>
        <source>Work to move</source>
        <translation>Travail à déplacer</translation>
    </message>
    <message>
        <source>The same gap as work.</source>
        <translation>Le même écart, en travail.</translation>
    </message>
    <message>
        <source>Activities served</source>
        <translation>Maillons servis</translation>
    </message>
    <message>
        <source>Activities with live work in the period.</source>
        <translation>Les maillons qui ont du travail en cours dans la période.</translation>
    </message>
    <message>
        <source>Activities that any counted work is for</source>
        <translation>Maillons qui reçoivent du travail compté</translation>
    </message>
    <message>
        <source>With the work that counts here, planned or not.</source>
        <translation>Avec le travail qui compte ici, prévu ou non.</translation>
    </message>
    <message>
        <source>Largest share of one activity</source>
        <translation>Plus grande part d’un seul maillon</translation>
    </message>
    <message>
        <source>What the activity with the most work gets.</source>
        <translation>Ce que reçoit le maillon le plus servi.</translation>
    </message>
    <message>
        <source>Effective number of activities</source>
        <translation>Nombre effectif de maillons</translation>
    </message>
    <message>
        <source>The work is as concentrated as if so many activities shared it evenly.</source>
        <translation>Le travail est aussi concentré que si ce nombre de maillons se le partageaient à parts égales.</translation>
    </message>
    <message>
        <source>Concentration over activities (HHI)</source>
        <translation>Concentration sur les maillons (HHI)</translation>
    </message>
    <message>
        <source>The sum of the squared shares: 1 when everything goes to one activity.</source>
        <translation>La somme des carrés des parts&#xa0;: 1 quand tout va à un seul maillon.</translation>
    </message>
    <message>
        <source>Concentration that chance alone would give</source>
        <translation>Concentration que donnerait le seul hasard</translation>
    </message>
    <message>
        <source>What to expect if each piece of work fell on an activity by chance.</source>
        <translation>Ce qu’on attendrait si chaque morceau de travail tombait au hasard sur un maillon.</translation>
    </message>
    <message>
        <source>Normalised concentration</source>
        <translation>Concentration normalisée</translation>
    </message>
    <message>
        <source>0 when all activities get the same, 1 when one gets everything.</source>
        <translation>0 quand tous les maillons reçoivent autant, 1 quand un seul reçoit tout.</translation>
    </message>
    <message>
        <source>Entropy over activities (nats)</source>
        <translation>Entropie sur les maillons (nats)</translation>
    </message>
    <message>
        <source>0 when one activity gets everything; higher when the work is more mixed.</source>
        <translation>0 quand un seul maillon reçoit tout&#x202f;; plus haut quand le travail est mieux réparti.</translation>
    </message>
    <message>
        <source>Evenness over activities</source>
        <translation>Équilibre entre les maillons</translation>
    </message>
    <message>
        <source>1 when all activities get the same, those without work counted too.</source>
        <translation>1 quand tous les maillons reçoivent autant, ceux sans travail compris.</translation>
    </message>
    <message>
        <source>Work done by Communication</source>
        <translation>Travail réalisé par la Communication</translation>
    </message>
    <message>
        <source>Its part of the work that belongs to a department.</source>
        <translation>Sa part du travail qui revient à une direction.</translation>
    </message>
    <message>
        <source>Communication for itself</source>
        <translation>La Communication pour elle-même</translation>
    </message>
    <message>
        <source>Out of the work of all departments. These five make 100 % together.</source>
        <translation>Sur le travail de toutes les directions. Ces cinq parts font 100&#xa0;% ensemble.</translation>
    </message>
    <message>
        <source>Communication for others</source>
        <translation>La Communication pour d’autres</translation>
    </message>
    <message>
        <source>What it does for activities that are not its own.</source>
        <translation>Ce qu’elle réalise pour des maillons qui ne sont pas les siens.</translation>
    </message>
    <message>
        <source>Done by the other departments</source>
        <translation>Réalisé par les autres directions</translation>
    </message>
    <message>
        <source>For themselves or for others.</source>
        <translation>Pour elles-mêmes ou pour d’autres.</translation>
    </message>
    <message>
        <source>Done by those who stand across all activities</source>
        <translation>Réalisé en transverse</translation>
    </message>
    <message>
        <source>They belong to no activity and work for all.</source>
        <translation>Par ceux qui ne relèvent d’aucun maillon et travaillent pour tous.</translation>
    </message>
    <message>
        <source>Done by departments without an activity of their own</source>
        <translation>Réalisé par les directions sans maillon d’attache</translation>
    </message>
    <message>
        <source>They stand neither at home nor across.</source>
        <translation>Elles ne sont ni chez elles ni chez les autres.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Chez soi</translation>
    </message>
    <message>
        <source>Departments that work for their own activity.</source>
        <translation>Les directions qui travaillent pour leur propre maillon.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Chez les autres</translation>
    </message>
    <message>
        <source>Departments that work for another one’s activity.</source>
        <translation>Les directions qui travaillent pour le maillon d’une autre.</translation>
    </message>
    <message>
        <source>Across against at home (E-I index)</source>
        <translation>Chez les autres contre chez soi (indice E-I)</translation>
    </message>
    <message>
        <source>−1 when every department works for itself, in the best plan as in the worst; 1 when none does.</source>
        <translation>−1 quand chaque direction travaille pour elle-même, dans le meilleur plan comme dans le pire&#x202f;; 1 quand aucune ne le fait.</translation>
    </message>
    <message>
        <source>Effective number of departments</source>
        <translation>Nombre effectif de directions</translation>
    </message>
    <message>
        <source>The work is as concentrated as if so many departments shared it evenly.</source>
        <translation>Le travail est aussi concentré que si ce nombre de directions se le partageaient à parts égales.</translation>
    </message>
    <message>
        <source>Activities that hang on a single department</source>
        <translation>Maillons qui reposent sur une seule direction</translation>
    </message>
    <message>
        <source>All their live work belongs to one department.</source>
        <translation>Tout leur travail en cours revient à une direction.</translation>
    </message>
    <message>
        <source>Activities lost without Communication</source>
        <translation>Maillons perdus sans la Communication</translation>
    </message>
    <message>
        <source>All their live work belongs to Communication.</source>
        <translation>Tout leur travail en cours revient à la Communication.</translation>
    </message>
    <message>
        <source>Work that serves a named objective</source>
        <translation>Travail qui sert un objectif nommé</translation>
    </message>
    <message>
        <source>It names an objective and says how it contributes.</source>
        <translation>Il nomme un objectif et dit comment il y contribue.</translation>
    </message>
    <message>
        <source>Concentration over channels (HHI)</source>
        <translation>Concentration sur les canaux (HHI)</translation>
    </message>
    <message>
        <source>The sum of the squared shares: 1 when everything takes place on one channel.</source>
        <translation>La somme des carrés des parts&#xa0;: 1 quand tout se passe sur un seul canal.</translation>
    </message>
    <message>
        <source>Effective number of channels</source>
        <translation>Nombre effectif de canaux</translation>
    </message>
    <message>
        <source>The work is as concentrated as if so many channels shared it evenly.</source>
        <translation>Le travail est aussi concentré que si ce nombre de canaux se le partageaient à parts égales.</translation>
    </message>
    <message>
        <source>total variation distance</source>
        <translation>distance en variation totale</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation>{k} sur {n}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>for whom, by whom</source>
        <translation>pour qui, par qui</translation>
    </message>
    <message>
        <source>less than {n} h/month</source>
        <translation>moins de {n} h/mois</translation>
    </message>
    <message>
        <source>{n} action has no hours yet and weighs nothing here.</source>
        <translation>{n} action n’a pas encore d’heures et ne pèse rien ici.</translation>
    </message>
    <message>
        <source>{n} actions have no hours yet and weigh nothing here.</source>
        <translation>{n} actions n’ont pas encore d’heures et ne pèsent rien ici.</translation>
    </message>
    <message>
        <source>{n} action has no amount of money yet and weighs nothing here.</source>
        <translation>{n} action n’a pas encore de budget et ne pèse rien ici.</translation>
    </message>
    <message>
        <source>{n} actions have no amount of money yet and weigh nothing here.</source>
        <translation>{n} actions n’ont pas encore de budget et ne pèsent rien ici.</translation>
    </message>
    <message>
        <source>{n} action has no dates: nobody knows what of it falls into this period.</source>
        <translation>{n} action n’a pas de dates&#xa0;: on ne sait pas ce qui en tombe dans cette période.</translation>
    </message>
    <message>
        <source>{n} actions have no dates: nobody knows what of them falls into this period.</source>
        <translation>{n} actions n’ont pas de dates&#xa0;: on ne sait pas ce qui en tombe dans cette période.</translation>
    </message>
    <message>
        <source>{n} action has no dates: its hours count in every period.</source>
        <translation>{n} action n’a pas de dates&#xa0;: ses heures comptent dans toutes les périodes.</translation>
    </message>
    <message>
        <source>{n} actions have no dates: their hours count in every period.</source>
        <translation>{n} actions n’ont pas de dates&#xa0;: leurs heures comptent dans toutes les périodes.</translation>
    </message>
    <message>
        <source>{n} action has no dates: it counts in every period.</source>
        <translation>{n} action est sans dates&#xa0;: elle compte dans toutes les périodes.</translation>
    </message>
    <message>
        <source>{n} actions have no dates: they count in every period.</source>
        <translation>{n} actions sont sans dates&#xa0;: elles comptent dans toutes les périodes.</translation>
    </message>
    <message>
        <source>The hours of {n} action are estimated by its size (S, M, L).</source>
        <translation>Les heures de {n} action sont estimées d’après sa taille (S, M, L).</translation>
    </message>
    <message>
        <source>The hours of {n} actions are estimated by their size (S, M, L).</source>
        <translation>Les heures de {n} actions sont estimées d’après leur taille (S, M, L).</translation>
    </message>
    <message>
        <source>{n} action names a group of activities: it is spread evenly over its parts.</source>
        <translation>{n} action nomme un groupe de maillons&#xa0;: elle est répartie à parts égales entre eux.</translation>
    </message>
    <message>
        <source>{n} actions name a group of activities: they are spread evenly over its parts.</source>
        <translation>{n} actions nomment un groupe de maillons&#xa0;: elles sont réparties à parts égales entre eux.</translation>
    </message>
    <message>
        <source>{n} action serves no activity yet and is counted nowhere.</source>
        <translation>{n} action ne sert encore aucun maillon et n’est comptée nulle part.</translation>
    </message>
    <message>
        <source>{n} actions serve no activity yet and are counted nowhere.</source>
        <translation>{n} actions ne servent encore aucun maillon et ne sont comptées nulle part.</translation>
    </message>
    <message>
        <source>{n} action belongs to no department: it stands outside who does it.</source>
        <translation>{n} action ne revient à aucune direction&#xa0;: elle reste hors de «&#xa0;qui le fait&#xa0;».</translation>
    </message>
    <message>
        <source>{n} actions belong to no department: they stand outside who does it.</source>
        <translation>{n} actions ne reviennent à aucune direction&#xa0;: elles restent hors de «&#xa0;qui le fait&#xa0;».</translation>
    </message>
    <message>
        <source>Without its largest action, Communication would get {low} of the work.</source>
        <translation>Sans sa plus grosse action, la Communication recevrait {low} du travail.</translation>
    </message>
    <message>
        <source>It is as if {effective} of {n} activities shared the work evenly; dealt out at random, as if {chance} did.</source>
        <translation>C’est comme si {effective} maillons sur {n} se partageaient le travail à parts égales&#x202f;; réparti au hasard, ce serait {chance} maillons.</translation>
    </message>
    <message>
        <source>No single action makes this share: without any of them it stays at {low}.</source>
        <translation>Aucune action ne fait cette part à elle seule&#xa0;: sans l’une ou l’autre, elle reste à {low}.</translation>
    </message>
    <message>
        <source>Only {n} action counts: some concentration is expected by chance.</source>
        <translation>Seule {n} action compte&#xa0;: un peu de concentration tient au hasard.</translation>
    </message>
    <message>
        <source>Only {n} actions count: some concentration is expected by chance.</source>
        <translation>Seules {n} actions comptent&#xa0;: un peu de concentration tient au hasard.</translation>
    </message>
    <message>
        <source>Every department is marked as Communication: nothing can be told apart. Mark only those that are.</source>
        <translation>Toutes les directions sont marquées comme Communication&#xa0;: on ne peut rien distinguer. Ne marquez que celles qui le sont.</translation>
    </message>
    <message>
        <source>Who it is for: share of the work</source>
        <translation>Pour qui&#xa0;: part du travail</translation>
    </message>
    <message>
        <source>Who does it: share of the work</source>
        <translation>Par qui&#xa0;: part du travail</translation>
    </message>
    <message>
        <source>intended share</source>
        <translation>part visée</translation>
    </message>
    <message>
        <source>less than intended</source>
        <translation>moins que la part visée</translation>
    </message>
    <message>
        <source>for this activity</source>
        <translation>pour ce maillon</translation>
    </message>
    <message>
        <source>done by Communication</source>
        <translation>par la Communication</translation>
    </message>
    <message>
        <source>more than intended</source>
        <translation>plus que la part visée</translation>
    </message>
    <message>
        <source>by another department</source>
        <translation>par une autre direction</translation>
    </message>
    <message>
        <source>by a team for all activities</source>
        <translation>par une équipe pour tous les maillons</translation>
    </message>
    <message>
        <source>no department of its own</source>
        <translation>sans direction propre</translation>
    </message>
    <message>
        <source>{amount}, outside these shares</source>
        <translation>{amount}, hors de ces parts</translation>
    </message>
    <message>
        <source>no department named</source>
        <translation>sans direction</translation>
    </message>
    <message>
        <source>no activity of its own</source>
        <translation>sans maillon d’attache</translation>
    </message>
    <message>
        <source>across all activities</source>
        <translation>en transverse</translation>
    </message>
    <message>
        <source>Intended share</source>
        <translation>Part visée</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Gets more than intended</source>
        <translation>Reçoit plus que sa part visée</translation>
    </message>
    <message>
        <source>Gets less than intended</source>
        <translation>Reçoit moins que sa part visée</translation>
    </message>
    <message>
        <source>Too much or too little</source>
        <translation>En trop ou en moins</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{n} other activities</source>
        <translation>{n} autres maillons</translation>
    </message>
    <message>
        <source>{today} instead of {intended}</source>
        <translation>{today} au lieu de {intended}</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>does</source>
        <translation>par qui</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>% of the work</source>
        <translation>% du travail</translation>
    </message>
    <message>
        <source>the department’s own activity</source>
        <translation>le maillon d’attache de la direction</translation>
    </message>
    <message>
        <source>departments without an activity of their own</source>
        <translation>directions sans maillon d’attache</translation>
    </message>
    <message>
        <source>other departments</source>
        <translation>autres directions</translation>
    </message>
    <message>
        <source>serves a named objective, and says how</source>
        <translation>sert un objectif nommé, et dit comment</translation>
    </message>
    <message>
        <source>does not say what for</source>
        <translation>ne dit pas à quoi il sert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Share of the work</source>
        <translation>Part du travail</translation>
    </message>
    <message>
        <source>{n} other channels</source>
        <translation>{n} autres canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>For Communication = work that lands on its activities ÷ all work</source>
        <translation>Pour la Communication = travail qui sert ses maillons ÷ tout le travail</translation>
    </message>
    <message>
        <source>Done by it = work of the departments marked Communication ÷ work of all departments</source>
        <translation>Réalisé par elle = travail des directions marquées comme Communication ÷ travail de toutes les directions</translation>
    </message>
    <message>
        <source>As concentrated as on so many activities = 1 ÷ sum of the squared shares</source>
        <translation>Aussi concentré que sur tant de maillons = 1 ÷ somme des carrés des parts</translation>
    </message>
    <message>
        <source>By chance = 1 ÷ (h + (1 − h) ÷ n), with h the sum of the squared parts that the single pieces of work have, and n activities</source>
        <translation>Par hasard = 1 ÷ (h + (1 − h) ÷ n), où h est la somme des carrés des parts de chaque morceau de travail, et n le nombre de maillons</translation>
    </message>
    <message>
        <source>Gap = half the sum of the distances between share and intended share</source>
        <translation>Écart = la moitié de la somme des distances entre part et part visée</translation>
    </message>
    <message>
        <source>To move = gap × all work</source>
        <translation>À déplacer = écart × tout le travail</translation>
    </message>
    <message>
        <source>Cell = work of the department × the part of it that serves the activity ÷ all work</source>
        <translation>Case = travail de la direction × la part qui en sert le maillon ÷ tout le travail</translation>
    </message>
    <message>
        <source>All work: {amount}. The margins are who it is for and who does it.</source>
        <translation>Tout le travail&#xa0;: {amount}. Les marges disent pour qui, et par qui.</translation>
    </message>
    <message>
        <source>Out of the work of all departments</source>
        <translation>Sur le travail de toutes les directions</translation>
    </message>
    <message>
        <source>Counted are the activities with live work, and the departments of that work</source>
        <translation>On compte les maillons servis, et les directions de ce travail</translation>
    </message>
    <message>
        <source>{single} of {served} with one department; {lost} of {served} with Communication alone</source>
        <translation>{single} sur {served} avec une seule direction&#x202f;; {lost} sur {served} avec la seule Communication</translation>
    </message>
    <message>
        <source>Serves = work of actions that name an objective and how they contribute ÷ all work</source>
        <translation>Sert = travail des actions qui nomment un objectif et comment elles y contribuent ÷ tout le travail</translation>
    </message>
    <message>
        <source>The work of an action is split evenly over its channels</source>
        <translation>Le travail d’une action est réparti à parts égales entre ses canaux</translation>
    </message>
    <message>
        <source>Out of {amount} on channels</source>
        <translation>Sur {amount} passant par un canal</translation>
    </message>
</context>
<context>
    <name>BalanceView</name>
    <message>
        <source>For whom, by whom</source>
        <translation>Pour qui, par qui</translation>
    </message>
    <message>
        <source>What next…</source>
        <translation>Et maintenant…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
    <message>
        <source>Why, and what then ↓</source>
        <translation>Pourquoi, et ensuite ↓</translation>
    </message>
    <message>
        <source>All figures in a table</source>
        <translation>Toutes les mesures en tableau</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>The first page of “For whom, by whom” is on the clipboard, as a picture.</source>
        <translation>La première page de «&#xa0;Pour qui, par qui&#xa0;» est dans le presse-papiers, en image.</translation>
    </message>
    <message>
        <source>This page begins where there is no work yet. “What next” looks for the actions that close the most of the gap, wherever they are: it may name others.</source>
        <translation>Cette page commence là où rien ne se fait encore. «&#xa0;Et maintenant&#xa0;» cherche les actions qui réduisent le plus l’écart, sur tous les maillons&#xa0;: il peut donc en proposer d’autres.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>The table is saved as {name}.</source>
        <translation>Le tableau est enregistré sous {name}.</translation>
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
    <name>Bar</name>
    <message>
        <source>Filter: forum, stage:test, owner:-</source>
        <translation>Filtrer&#xa0;: forum, étape:test, responsable:-</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>Words that must all be found, accents and case ignored. -word: must not be found. stage:test looks in one column; owner:- finds those without; end&lt;2027-06 and money&gt;500 compare.</source>
        <translation>Des mots qui doivent tous s’y trouver, sans égard aux accents ni aux majuscules. -mot&#xa0;: ne doit pas s’y trouver. étape:test cherche dans une colonne&#x202f;; responsable:- trouve celles qui n’en ont pas&#x202f;; fin&lt;2027-06 et budget&gt;500 comparent.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which actions: {which}</source>
        <translation>Quelles actions&#xa0;: {which}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Group: {column}</source>
        <translation>Groupes&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Grouped by {column}</source>
        <translation>Groupes&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Save what is shown under a name…</source>
        <translation>Enregistrer cette vue sous un nom…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Who I am…</source>
        <translation>Qui je suis…</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>By activity</source>
        <translation>Par maillon</translation>
    </message>
    <message>
        <source>Badges name the activity</source>
        <translation>Les pastilles nomment le maillon</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Par direction</translation>
    </message>
    <message>
        <source>Badges name the department</source>
        <translation>Les pastilles nomment la direction</translation>
    </message>
    <message>
        <source>Only {activity}</source>
        <translation>Seulement {activity}</translation>
    </message>
    <message>
        <source>Only the chosen activity</source>
        <translation>Seulement le maillon choisi</translation>
    </message>
    <message>
        <source>Choose an activity in the chain first.</source>
        <translation>Choisissez d’abord un maillon dans la chaîne.</translation>
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
        <source>{n} test waits for you</source>
        <translation>{n} test vous attend</translation>
    </message>
    <message>
        <source>{n} tests wait for you</source>
        <translation>{n} tests vous attendent</translation>
    </message>
    <message>
        <source>Nothing serves {activity} yet: press Ins in a column and write an action.</source>
        <translation>Rien ne sert encore {activity}&#xa0;: appuyez sur Inser dans une colonne et écrivez une action.</translation>
    </message>
    <message>
        <source>No action yet: press Ins in a column and write one, or choose an idea on the left.</source>
        <translation>Aucune action encore&#xa0;: appuyez sur Inser dans une colonne pour en écrire une, ou choisissez une idée à gauche.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>If these ran</source>
        <translation>Avec ces actions</translation>
    </message>
    <message>
        <source>Today, and if these ran</source>
        <translation>Aujourd’hui, et avec ces actions</translation>
    </message>
    <message>
        <source>Today, in hours</source>
        <translation>Aujourd’hui, en heures</translation>
    </message>
    <message>
        <source>{name}: {today} today, {then} if these ran</source>
        <translation>{name}&#xa0;: {today} aujourd’hui, {then} avec ces actions</translation>
    </message>
</context>
<context>
    <name>BeginTest</name>
    <message>
        <source>Begin a test: “{title}”</source>
        <translation>Commencer un test&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Décider le</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>What do you expect to happen?</source>
        <translation>Que pensez-vous qu’il se passera&#x202f;?</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Seuil pour continuer</translation>
    </message>
    <message>
        <source>From which result on do you go on?</source>
        <translation>À partir de quel résultat continuez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>Commencer le test</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>no department</source>
        <translation>sans direction</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>sans maillon</translation>
    </message>
    <message>
        <source>{date}: {verdict}</source>
        <translation>{date}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Decision date missing</source>
        <translation>Date de décision manquante</translation>
    </message>
    <message>
        <source>Overdue: decide by {date}</source>
        <translation>En retard&#xa0;: à décider le {date}</translation>
    </message>
    <message>
        <source>Decide by {date}</source>
        <translation>À décider le {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>it was decided to stop it, and it still runs</source>
        <translation>on a décidé de l’arrêter, et elle continue</translation>
    </message>
    <message>
        <source>on {day} it was decided to stop it, and it still runs</source>
        <translation>le {day}, on a décidé de l’arrêter, et elle continue</translation>
    </message>
    <message>
        <source>a test that nobody decided about for {n} days</source>
        <translation>un test sur lequel personne ne décide depuis {n} jours</translation>
    </message>
    <message>
        <source>{n} h a month, for no objective</source>
        <translation>{n} h par mois, sans objectif</translation>
    </message>
    <message>
        <source>scale it, adapt it or stop it? Due {n} day ago</source>
        <translation>amplifier, adapter ou arrêter&#x202f;? À décider depuis {n} jour</translation>
    </message>
    <message>
        <source>scale it, adapt it or stop it? Due {n} days ago</source>
        <translation>amplifier, adapter ou arrêter&#x202f;? À décider depuis {n} jours</translation>
    </message>
    <message>
        <source>scale it, adapt it or stop it? By {day}</source>
        <translation>amplifier, adapter ou arrêter&#x202f;? À décider pour le {day}</translation>
    </message>
    <message>
        <source>what is to be tried first? Nothing is planned here</source>
        <translation>qu’essayer d’abord&#x202f;? Rien n’est prévu ici</translation>
    </message>
    <message>
        <source>what is to be tried first? Nothing is planned here (intended {share})</source>
        <translation>qu’essayer d’abord&#x202f;? Rien n’est prévu ici (part visée {share})</translation>
    </message>
    <message>
        <source>say how it contributes to its objective ({n} h a month)</source>
        <translation>dire comment elle contribue à son objectif ({n} h par mois)</translation>
    </message>
    <message>
        <source>A sponsor at the top</source>
        <translation>Un sponsor au sommet</translation>
    </message>
    <message>
        <source>who takes it on?</source>
        <translation>qui s’en charge&#x202f;?</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» supprimée.</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>this action</source>
        <translation>cette action</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <source>Department…</source>
        <translation>Direction…</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
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
        <source>{count} action picked</source>
        <translation>{count} action choisie</translation>
    </message>
    <message>
        <source>{count} actions picked</source>
        <translation>{count} actions choisies</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Début…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Fin…</translation>
    </message>
    <message>
        <source>Decide by…</source>
        <translation>Décider le…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Ajouter des étiquettes…</translation>
    </message>
    <message>
        <source>Take away “{tag}”</source>
        <translation>Enlever «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>Owner of these actions; empty for none</source>
        <translation>Responsable de ces actions&#x202f;; vide pour personne</translation>
    </message>
    <message>
        <source>Department of these actions; empty for the owner’s</source>
        <translation>Direction de ces actions&#x202f;; vide pour celle du responsable</translation>
    </message>
    <message>
        <source>Start of these actions; empty for none</source>
        <translation>Début de ces actions&#x202f;; vide pour aucun</translation>
    </message>
    <message>
        <source>End of these actions; empty for none</source>
        <translation>Fin de ces actions&#x202f;; vide pour aucune</translation>
    </message>
    <message>
        <source>Day to decide on these actions; empty for none</source>
        <translation>Jour où décider de ces actions&#x202f;; vide pour aucun</translation>
    </message>
    <message>
        <source>Tags for these actions, parted by commas</source>
        <translation>Étiquettes pour ces actions, séparées par des virgules</translation>
    </message>
    <message>
        <source>New: “{name}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Empty. Ins writes a new action.</source>
        <translation>Vide. Inser écrit une nouvelle action.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vide.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
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
        <source>who does it is not known</source>
        <translation>on ne sait pas qui le fait</translation>
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
        <source>no scenario</source>
        <translation>pas de scénario</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>gaps in readiness</source>
        <translation>lacunes de préparation</translation>
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
        <translation>Qui le fait&#x202f;? Part du travail réalisée par la Communication</translation>
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
        <source>crisis readiness</source>
        <translation>préparation aux crises</translation>
    </message>
    <message>
        <source>Who answers in a crisis? Gaps in the readiness of every activity</source>
        <translation>Qui répond en cas de crise&#x202f;? Lacunes de préparation de chaque maillon</translation>
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
        <source>White hatch: actions serve it, but they have no hours in this period.</source>
        <translation>Hachures blanches&#xa0;: des actions le servent, mais sans heures dans cette période.</translation>
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
        <source>White hatch: {reason}</source>
        <translation>Hachures blanches&#xa0;: {reason}</translation>
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
        <source>White hatch: no crisis scenario is written for it.</source>
        <translation>Hachures blanches&#xa0;: aucun scénario de crise n’est écrit pour lui.</translation>
    </message>
    <message>
        <source>Palest: {n} crisis scenario, and nothing is missing.</source>
        <translation>Le plus pâle&#xa0;: {n} scénario de crise, et rien ne manque.</translation>
    </message>
    <message>
        <source>Palest: {n} crisis scenarios, and nothing is missing.</source>
        <translation>Le plus pâle&#xa0;: {n} scénarios de crise, et rien ne manque.</translation>
    </message>
    <message>
        <source>{n} gap in its readiness for a crisis. {gaps}.</source>
        <translation>{n} lacune dans sa préparation aux crises. {gaps}.</translation>
    </message>
    <message>
        <source>{n} gaps in its readiness for a crisis. {gaps}.</source>
        <translation>{n} lacunes dans sa préparation aux crises. {gaps}.</translation>
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
    <name>ChannelGrid</name>
    <message>
        <source>Channels and activities</source>
        <translation>Canaux et maillons</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>No kind yet</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sans canal</translation>
    </message>
    <message>
        <source>{channel}, {activity}: {amount} ({actions})</source>
        <translation>{channel}, {activity}&#xa0;: {amount} ({actions})</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action uses it yet. Add it to an action’s channels.</source>
        <translation>Aucune action ne l’utilise encore. Ajoutez-le aux canaux d’une action.</translation>
    </message>
    <message>
        <source>… and {n} more: the outline lists them all.</source>
        <translation>… et {n} de plus&#xa0;: la liste les montre tous.</translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Remove the channel</source>
        <translation>Retirer le canal</translation>
    </message>
    <message>
        <source>Merge with its namesake</source>
        <translation>Fusionner avec son homonyme</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>no forum</source>
        <translation>pas de forum</translation>
    </message>
    <message>
        <source>no review site</source>
        <translation>pas de site d’avis</translation>
    </message>
    <message>
        <source>no internal network</source>
        <translation>pas de réseau interne</translation>
    </message>
    <message>
        <source>no place or object</source>
        <translation>pas de lieu ni d’objet</translation>
    </message>
    <message>
        <source>no professional network</source>
        <translation>pas de réseau professionnel</translation>
    </message>
    <message>
        <source>no social network</source>
        <translation>pas de réseau social</translation>
    </message>
    <message>
        <source>{n} of 10 hours go to {channels}</source>
        <translation>{n} heures sur 10 passent par {channels}</translation>
    </message>
    <message>
        <source>{n} of 10 {currency} go to {channels}</source>
        <translation>{n} {currency} sur 10 passent par {channels}</translation>
    </message>
    <message>
        <source>{n} of 10 actions go to {channels}</source>
        <translation>{n} actions sur 10 passent par {channels}</translation>
    </message>
    <message>
        <source>All hours on channels go to {channels}</source>
        <translation>Toutes les heures consacrées à un canal passent par {channels}</translation>
    </message>
    <message>
        <source>All money on channels goes to {channels}</source>
        <translation>Tout l’argent dépensé sur un canal passe par {channels}</translation>
    </message>
    <message>
        <source>All actions on channels go to {channels}</source>
        <translation>Toutes les actions menées sur un canal passent par {channels}</translation>
    </message>
    <message>
        <source>Hours a month; the work of an action is split evenly over its channels.</source>
        <translation>En heures par mois&#x202f;; le travail d’une action est partagé également entre ses canaux.</translation>
    </message>
    <message>
        <source>{currency} in the period; the money of an action is split evenly over its channels.</source>
        <translation>{currency} sur la période&#x202f;; l’argent d’une action est partagé également entre ses canaux.</translation>
    </message>
    <message>
        <source>Actions; one on several channels counts on each, and once in the totals.</source>
        <translation>En nombre d’actions&#x202f;; une action sur plusieurs canaux compte sur chacun, et une fois dans les totaux.</translation>
    </message>
    <message>
        <source>No channel yet: add one below, or name channels in an action.</source>
        <translation>Aucun canal encore&#xa0;: ajoutez-en un ci-dessous, ou nommez des canaux dans une action.</translation>
    </message>
    <message>
        <source>No work counted here names a channel: name them in the actions.</source>
        <translation>Aucun travail compté ici ne nomme de canal&#xa0;: nommez-les dans les actions.</translation>
    </message>
    <message>
        <source>No work is counted in this period: count planned work too, or start one.</source>
        <translation>Aucun travail n’est compté dans cette période&#xa0;: comptez aussi le travail prévu, ou lancez une action.</translation>
    </message>
    <message>
        <source>{sentence}; {missing}</source>
        <translation>{sentence}&#x202f;; {missing}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>No channel serves {activities}.</source>
        <translation>Aucun canal ne sert {activities}.</translation>
    </message>
    <message>
        <source>No action uses {channels}.</source>
        <translation>Aucune action n’utilise {channels}.</translation>
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
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{n} other</source>
        <translation>{n} autre</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} autres</translation>
    </message>
</context>
<context>
    <name>ChannelsView</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Nouveau canal…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>For a spreadsheet; Ctrl+C copies what is selected</source>
        <translation>Pour un tableur&#x202f;; Ctrl+C copie ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Pick a cell to see the actions behind it.</source>
        <translation>Choisissez une case pour voir les actions qu’elle compte.</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>No action that counts here.</source>
        <translation>Aucune action comptée ici.</translation>
    </message>
    <message>
        <source>No action uses this channel yet.</source>
        <translation>Aucune action n’utilise encore ce canal.</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>Removed “{title}”: {count} action no longer names it.</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé&#xa0;: {count} action ne le nomme plus.</translation>
    </message>
    <message>
        <source>Removed “{title}”: {count} actions no longer name it.</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé&#xa0;: {count} actions ne le nomment plus.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Readings of “{name}”</source>
        <translation>Relevés de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>T on the chart does the same; Ctrl+C copies it as a table</source>
        <translation>La touche T sur le graphique fait de même&#x202f;; Ctrl+C le copie comme tableau</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{period} (now)</source>
        <translation>{period} (en cours)</translation>
    </message>
    <message>
        <source>{period} (planned)</source>
        <translation>{period} (à venir)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
</context>
<context>
    <name>ChildRows</name>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Supprimé. Annuler le rétablit.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back “{what}”</source>
        <translation>Annuler l’essai «&#xa0;{what}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>New: “{name}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
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
        <source>Porter’s arrow</source>
        <translation>Flèche de Porter</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
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
    <message>
        <source>Higher is better</source>
        <translation>Plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Formé</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>Accompagné</translation>
    </message>
    <message>
        <source>Autonomous</source>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>New kinds of customers</source>
        <translation>De nouveaux types de clients</translation>
    </message>
    <message>
        <source>Protection in a crisis</source>
        <translation>Une protection en cas de crise</translation>
    </message>
    <message>
        <source>A real relation where customers are</source>
        <translation>Une vraie relation là où sont les clients</translation>
    </message>
    <message>
        <source>Attraction of talent</source>
        <translation>L’attrait pour les talents</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Peu sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>For Communication</source>
        <translation>Pour la Communication</translation>
    </message>
    <message>
        <source>By Communication</source>
        <translation>Par la Communication</translation>
    </message>
    <message>
        <source>Elsewhere than intended</source>
        <translation>Ailleurs que voulu</translation>
    </message>
    <message>
        <source>Serves a named objective</source>
        <translation>Sert un objectif nommé</translation>
    </message>
    <message>
        <source>Activities served</source>
        <translation>Maillons servis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>{side}: which plan</source>
        <translation>{side}&#xa0;: quel plan</translation>
    </message>
    <message>
        <source>{side}: which period</source>
        <translation>{side}&#xa0;: quelle période</translation>
    </message>
</context>
<context>
    <name>CoachingView</name>
    <message>
        <source>Who can run it</source>
        <translation>Qui sait faire</translation>
    </message>
    <message>
        <source>Only what Communication works for</source>
        <translation>Seulement ce que sert la Communication</translation>
    </message>
    <message>
        <source>Space steps up, − steps down, Del clears; F2 for the date and the coach.</source>
        <translation>Espace monte d’un niveau, − descend, Suppr efface&#x202f;; F2 pour la date et le coach.</translation>
    </message>
    <message>
        <source>Not on the register</source>
        <translation>Pas au registre</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>par {person}</translation>
    </message>
    <message>
        <source>Nobody is in the plan yet: add people under Departments.</source>
        <translation>Le plan ne compte encore personne&#xa0;: ajoutez des personnes sous Directions.</translation>
    </message>
    <message>
        <source>{n} of {all} activities has someone autonomous.</source>
        <translation>{n} maillon sur {all} a quelqu’un d’autonome.</translation>
    </message>
    <message>
        <source>{n} of {all} activities have someone autonomous.</source>
        <translation>{n} maillons sur {all} ont quelqu’un d’autonome.</translation>
    </message>
    <message>
        <source>Nobody has been trained for any yet.</source>
        <translation>Personne n’est encore formé pour aucun d’eux.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message>
        <source>Nobody has been trained for {names}.</source>
        <translation>Personne n’est formé pour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Took {person} off the register.</source>
        <translation>{person}&#xa0;: retrait du registre.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
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
        <source>--actions cannot be “{text}”. Write a whole number from 1 up, such as 3.</source>
        <translation>--actions ne peut pas être «&#xa0;{text}&#xa0;». Écrivez un nombre entier à partir de 1, par exemple 3.</translation>
    </message>
    <message>
        <source>--hours cannot be “{text}”. Write a number of hours above 0, such as 40.</source>
        <translation>--hours ne peut pas être «&#xa0;{text}&#xa0;». Écrivez un nombre d’heures supérieur à 0, par exemple 40.</translation>
    </message>
    <message>
        <source>--time-limit cannot be “{text}”. Write a number of seconds from 0 up, such as 10.</source>
        <translation>--time-limit ne peut pas être «&#xa0;{text}&#xa0;». Écrivez un nombre de secondes à partir de 0, par exemple 10.</translation>
    </message>
    <message>
        <source>--communication-at-most cannot be “{text}”: a share lies between 0 and 1. Write {share}.</source>
        <translation>--communication-at-most ne peut pas être «&#xa0;{text}&#xa0;»&#xa0;: une part est comprise entre 0 et 1. Écrivez {share}.</translation>
    </message>
    <message>
        <source>--communication-at-most cannot be “{text}”. Write a share between 0 and 1, such as 0.4.</source>
        <translation>--communication-at-most ne peut pas être «&#xa0;{text}&#xa0;». Écrivez une part entre 0 et 1, par exemple 0.4.</translation>
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
        <source>how many actions to add at most (3 without a goal)</source>
        <translation>combien d’actions ajouter au plus (3 sans but indiqué)</translation>
    </message>
    <message>
        <source>how many hours to add in the period at most</source>
        <translation>combien d’heures ajouter au plus dans la période</translation>
    </message>
    <message>
        <source>the share of Communication to come down to</source>
        <translation>la part de la Communication à ne pas dépasser</translation>
    </message>
    <message>
        <source>seconds to look for the best possible (10)</source>
        <translation>durée maximale de la recherche du meilleur choix possible, en secondes (10)</translation>
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
        <source>say what to do next</source>
        <translation>dire que faire ensuite</translation>
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
        <source>{n} action has no hours and weighs nothing.</source>
        <translation>{n} action n’a pas d’heures et ne pèse rien.</translation>
    </message>
    <message>
        <source>{n} actions have no hours and weigh nothing.</source>
        <translation>{n} actions n’ont pas d’heures et ne pèsent rien.</translation>
    </message>
    <message>
        <source>{n} action has no dates: what of it falls here is not known.</source>
        <translation>{n} action n’a pas de dates&#xa0;: on ne sait pas ce qui en tombe ici.</translation>
    </message>
    <message>
        <source>{n} actions have no dates: what of them falls here is not known.</source>
        <translation>{n} actions n’ont pas de dates&#xa0;: on ne sait pas ce qui en tombe ici.</translation>
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
        <source>{moved} of {total} go elsewhere than intended.</source>
        <translation>{moved} sur {total} vont ailleurs que voulu.</translation>
    </message>
    <message>
        <source>Every department is marked as Communication, so it does all the work.</source>
        <translation>Toutes les directions sont marquées comme Communication, qui fait donc tout le travail.</translation>
    </message>
    <message>
        <source>Nearly all of the work is one single action: check its hours.</source>
        <translation>Presque tout le travail tient en une seule action&#xa0;: vérifiez ses heures.</translation>
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
    <message>
        <source>from the plan</source>
        <translation>du plan</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>du catalogue</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>à confier</translation>
    </message>
    <message>
        <source>Work for Communication</source>
        <translation>Travail pour la Communication</translation>
    </message>
    <message>
        <source>Work done by Communication</source>
        <translation>Travail réalisé par la Communication</translation>
    </message>
    <message>
        <source>Elsewhere than intended</source>
        <translation>Ailleurs que voulu</translation>
    </message>
    <message>
        <source>Activities served</source>
        <translation>Maillons servis</translation>
    </message>
    <message>
        <source>{some} of {n}</source>
        <translation>{some} sur {n}</translation>
    </message>
    <message>
        <source>Serves a named objective</source>
        <translation>Sert un objectif nommé</translation>
    </message>
    <message>
        <source>{goal}: {status}</source>
        <translation>{goal}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Without any more work, these could be handed over:</source>
        <translation>Sans travail supplémentaire, ces actions pourraient être confiées&#xa0;:</translation>
    </message>
    <message>
        <source>Communication at most {share}</source>
        <translation>Communication à {share} au plus</translation>
    </message>
    <message>
        <source>{n} action next</source>
        <translation>{n} prochaine action</translation>
    </message>
    <message>
        <source>{n} actions next</source>
        <translation>{n} prochaines actions</translation>
    </message>
    <message>
        <source>{n} hour in the period</source>
        <translation>{n} heure dans la période</translation>
    </message>
    <message>
        <source>{n} hours in the period</source>
        <translation>{n} heures dans la période</translation>
    </message>
    <message>
        <source>for {activities}</source>
        <translation>pour&#xa0;: {activities}</translation>
    </message>
    <message>
        <source>run by {unit}</source>
        <translation>menée par&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>nobody to run it yet</source>
        <translation>encore personne pour la mener</translation>
    </message>
    <message>
        <source>{amount} in other hands</source>
        <translation>{amount} en d’autres mains</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>If these ran</source>
        <translation>Avec ces actions</translation>
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
        <source>Keep this version…</source>
        <translation>Garder cette version…</translation>
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
        <source>One sheet for the board…</source>
        <translation>Une page pour la direction générale…</translation>
    </message>
    <message>
        <source>For whom, by whom as PDF…</source>
        <translation>«&#xa0;Pour qui, par qui&#xa0;» en PDF…</translation>
    </message>
    <message>
        <source>Readiness sheet as PDF…</source>
        <translation>Fiche de préparation en PDF…</translation>
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
        <source>Go to or do…</source>
        <translation>Aller à ou faire…</translation>
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
        <source>Try it in What if</source>
        <translation>L’essayer dans «&#xa0;Et si&#xa0;»</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Actions that serve no objective</source>
        <translation>Actions qui ne servent aucun objectif</translation>
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
        <source>Actions as a table</source>
        <translation>Actions en tableau</translation>
    </message>
    <message>
        <source>Actions as a board</source>
        <translation>Actions par étapes</translation>
    </message>
    <message>
        <source>Channels and activities</source>
        <translation>Canaux et maillons</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Carte stratégique</translation>
    </message>
    <message>
        <source>Return in four questions</source>
        <translation>Le retour en quatre questions</translation>
    </message>
    <message>
        <source>For whom, by whom</source>
        <translation>Pour qui, par qui</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Road out of the silo</source>
        <translation>Chemin de sortie du silo</translation>
    </message>
    <message>
        <source>Compare versions or periods</source>
        <translation>Comparer des versions ou des périodes</translation>
    </message>
    <message>
        <source>Network of people and actions</source>
        <translation>Réseau des personnes et des actions</translation>
    </message>
    <message>
        <source>Departments and people</source>
        <translation>Directions et personnes</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Crisis readiness</source>
        <translation>Face à une crise</translation>
    </message>
    <message>
        <source>Readiness sheet</source>
        <translation>Fiche de préparation</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
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
    <name>Compare</name>
    <message>
        <source>▲ ▼ more or less than before</source>
        <translation>▲ ▼ plus ou moins qu’avant</translation>
    </message>
    <message>
        <source>Before: {title}</source>
        <translation>Avant&#xa0;: {title}</translation>
    </message>
    <message>
        <source>After: {title}</source>
        <translation>Après&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Today’s plan</source>
        <translation>Le plan d’aujourd’hui</translation>
    </message>
    <message>
        <source>A version that was removed</source>
        <translation>Une version oubliée</translation>
    </message>
    <message>
        <source>{n} is new</source>
        <translation>{n} nouvelle</translation>
    </message>
    <message>
        <source>{n} are new</source>
        <translation>{n} nouvelles</translation>
    </message>
    <message>
        <source>{n} is gone</source>
        <translation>{n} retirée</translation>
    </message>
    <message>
        <source>{n} are gone</source>
        <translation>{n} retirées</translation>
    </message>
    <message>
        <source>{n} has begun</source>
        <translation>{n} a commencé</translation>
    </message>
    <message>
        <source>{n} have begun</source>
        <translation>{n} ont commencé</translation>
    </message>
    <message>
        <source>{n} has ended</source>
        <translation>{n} est finie</translation>
    </message>
    <message>
        <source>{n} have ended</source>
        <translation>{n} sont finies</translation>
    </message>
    <message>
        <source>{n} changed its stage</source>
        <translation>{n} a changé d’étape</translation>
    </message>
    <message>
        <source>{n} changed their stage</source>
        <translation>{n} ont changé d’étape</translation>
    </message>
    <message>
        <source>{n} is run by another department</source>
        <translation>{n} est menée par une autre direction</translation>
    </message>
    <message>
        <source>{n} are run by another department</source>
        <translation>{n} sont menées par une autre direction</translation>
    </message>
    <message>
        <source>{n} serves other activities</source>
        <translation>{n} sert d’autres maillons</translation>
    </message>
    <message>
        <source>{n} serve other activities</source>
        <translation>{n} servent d’autres maillons</translation>
    </message>
    <message>
        <source>{n} takes other hours</source>
        <translation>{n} demande d’autres heures</translation>
    </message>
    <message>
        <source>{n} take other hours</source>
        <translation>{n} demandent d’autres heures</translation>
    </message>
    <message>
        <source>{n} has another budget</source>
        <translation>{n} a un autre budget</translation>
    </message>
    <message>
        <source>{n} have another budget</source>
        <translation>{n} ont un autre budget</translation>
    </message>
    <message>
        <source>{n} has other dates</source>
        <translation>{n} a d’autres dates</translation>
    </message>
    <message>
        <source>{n} have other dates</source>
        <translation>{n} ont d’autres dates</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>out of {n} activity</source>
        <translation>sur {n} maillon</translation>
    </message>
    <message>
        <source>out of {n} activities</source>
        <translation>sur {n} maillons</translation>
    </message>
    <message>
        <source>counted in {weight}</source>
        <translation>compté en {weight}</translation>
    </message>
    <message>
        <source>Com. {points}</source>
        <translation>Com. {points}</translation>
    </message>
    <message>
        <source>{mark} {n} step</source>
        <translation>{mark} {n} cran</translation>
    </message>
    <message>
        <source>{mark} {n} steps</source>
        <translation>{mark} {n} crans</translation>
    </message>
    <message>
        <source>{mark} {n} pt</source>
        <translation>{mark} {n} pt</translation>
    </message>
    <message>
        <source>{mark} {n} pts</source>
        <translation>{mark} {n} pts</translation>
    </message>
    <message>
        <source>not in the chain</source>
        <translation>absent de la chaîne</translation>
    </message>
    <message>
        <source>{share} by Communication</source>
        <translation>{share} par Com.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>new in the chain, {state}</source>
        <translation>nouveau dans la chaîne, {state}</translation>
    </message>
    <message>
        <source>no longer in the chain; it had {state}</source>
        <translation>n’est plus dans la chaîne&#x202f;; il avait {state}</translation>
    </message>
    <message>
        <source>{activity}: {what}</source>
        <translation>{activity}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{share} of the work</source>
        <translation>{share} du travail</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>mostly by {unit}</source>
        <translation>surtout par {unit}</translation>
    </message>
    <message>
        <source>{share} of it by Communication</source>
        <translation>{share} par la Communication</translation>
    </message>
    <message>
        <source>{value} as before</source>
        <translation>{value} comme avant</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>pas dans le plan</translation>
    </message>
    <message>
        <source>not in this period</source>
        <translation>pas dans cette période</translation>
    </message>
    <message>
        <source>by {unit}</source>
        <translation>par {unit}</translation>
    </message>
    <message>
        <source>serves no activity</source>
        <translation>ne sert aucun maillon</translation>
    </message>
    <message>
        <source>for {activities}</source>
        <translation>pour {activities}</translation>
    </message>
    <message>
        <source>{size} (estimated)</source>
        <translation>{size} (estimation)</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sans heures</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sans budget</translation>
    </message>
    <message>
        <source>budget {amount}</source>
        <translation>budget {amount}</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>sans direction</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>Rien n’a bougé.</translation>
    </message>
    <message>
        <source>All work: {amount}.</source>
        <translation>Tout le travail&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>For Communication: {landing}; done by Communication: {running}.</source>
        <translation>Pour la Communication&#xa0;: {landing}&#x202f;; par la Communication&#xa0;: {running}.</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>Counted in {before} before and in {after} after: shares compare, amounts do not.</source>
        <translation>Compté en {before} avant et en {after} après&#xa0;: les parts se comparent, les quantités non.</translation>
    </message>
    <message>
        <source>Counted in {before} before and in {after} after: amounts do not compare.</source>
        <translation>Compté en {before} avant et en {after} après&#xa0;: les montants ne se comparent pas.</translation>
    </message>
    <message>
        <source>Before counts {before}, after counts {after}.</source>
        <translation>«&#xa0;Avant&#xa0;» compte&#xa0;: {before}&#x202f;; «&#xa0;Après&#xa0;» compte&#xa0;: {after}.</translation>
    </message>
    <message>
        <source>Shares are out of {before} activities before and out of {after} after.</source>
        <translation>Les parts portent sur {before} maillons avant et sur {after} après.</translation>
    </message>
    <message>
        <source>{activity} ({shares})</source>
        <translation>{activity} ({shares})</translation>
    </message>
    <message>
        <source>Most work moved here: {activities}.</source>
        <translation>C’est ici que le travail a le plus bougé&#xa0;: {activities}.</translation>
    </message>
    <message>
        <source>Actions: {changes}.</source>
        <translation>Actions&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>No action changed.</source>
        <translation>Aucune action n’a changé.</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>{share} of all work</source>
        <translation>{share} de tout le travail</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Last kept version against today</source>
        <translation>Dernière version gardée et aujourd’hui</translation>
    </message>
    <message>
        <source>First quarter against this one</source>
        <translation>Premier trimestre et l’actuel</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Compare two versions or two periods</source>
        <translation>Comparer deux versions ou deux périodes</translation>
    </message>
    <message>
        <source>Keep a version now to compare with it later.</source>
        <translation>Gardez une version maintenant, pour y comparer le plan plus tard.</translation>
    </message>
    <message>
        <source>First quarter against the last one</source>
        <translation>Premier et dernier trimestres</translation>
    </message>
    <message>
        <source>Pick an activity to read what moved there; arrow keys go from one to the next.</source>
        <translation>Choisissez un maillon pour lire ce qui y a bougé&#x202f;; les flèches vont de l’un à l’autre.</translation>
    </message>
    <message>
        <source>{activity}: nothing moved</source>
        <translation>{activity}&#xa0;: rien n’a bougé</translation>
    </message>
    <message>
        <source>There is nothing to copy until both sides can be read.</source>
        <translation>Il n’y a rien à copier tant que les deux côtés ne peuvent être lus.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard, as a picture.</source>
        <translation>La comparaison est dans le presse-papiers, en image.</translation>
    </message>
    <message>
        <source>There is nothing to print until both sides can be read.</source>
        <translation>Il n’y a rien à imprimer tant que les deux côtés ne peuvent être lus.</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>Imprimer la comparaison…</translation>
    </message>
    <message>
        <source>Copy this comparison as a picture</source>
        <translation>Copier cette comparaison en image</translation>
    </message>
    <message>
        <source>Copy what moved as a table</source>
        <translation>Copier ce qui a bougé comme tableau</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Edit “{column}”</source>
        <translation>Modifier «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>Ouvrir dans l’inspecteur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with the names of the columns</source>
        <translation>Copier avec les noms des colonnes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Move “{column}” to the left</source>
        <translation>Déplacer «&#xa0;{column}&#xa0;» vers la gauche</translation>
    </message>
    <message>
        <source>Move “{column}” to the right</source>
        <translation>Déplacer «&#xa0;{column}&#xa0;» vers la droite</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>Masquer «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sort by “{column}”</source>
        <translation>Trier par «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Then sort by “{column}”</source>
        <translation>Puis trier par «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Group by “{column}”</source>
        <translation>Grouper par «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
</context>
<context>
    <name>Contributing</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>“{name}” does not serve it</source>
        <translation>«&#xa0;{name}&#xa0;» ne le sert pas</translation>
    </message>
    <message>
        <source>{name}: how it contributes</source>
        <translation>{name}&#xa0;: comment elle contribue</translation>
    </message>
</context>
<context>
    <name>Contribution</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>It does not serve “{name}”</source>
        <translation>Elle ne sert pas «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>How it contributes to “{name}”</source>
        <translation>Comment elle contribue à «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Without a “how”, the action counts as serving nothing.</source>
        <translation>Sans «&#xa0;comment&#xa0;», l’action compte comme ne servant aucun objectif.</translation>
    </message>
    <message>
        <source>Objective that it serves</source>
        <translation>Objectif qu’elle sert</translation>
    </message>
    <message>
        <source>Objective that it serves…</source>
        <translation>Objectif qu’elle sert…</translation>
    </message>
    <message>
        <source>It no longer serves that objective.</source>
        <translation>Elle ne sert plus cet objectif.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
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
    <name>Crisis</name>
    <message>
        <source>no scenario</source>
        <translation>pas de scénario</translation>
    </message>
    <message>
        <source>{n} gap</source>
        <translation>{n} lacune</translation>
    </message>
    <message>
        <source>{n} gaps</source>
        <translation>{n} lacunes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nobody to answer first</source>
        <translation>personne pour répondre d’abord</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>pas de suppléant</translation>
    </message>
    <message>
        <source>the deputy is the first to answer</source>
        <translation>le suppléant est celui qui répond d’abord</translation>
    </message>
    <message>
        <source>no response time</source>
        <translation>pas de délai de réponse</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>pas encore d’exercice</translation>
    </message>
    <message>
        <source>last drill over a year ago</source>
        <translation>dernier exercice il y a plus d’un an</translation>
    </message>
    <message>
        <source>“{scenario}”: {gaps}</source>
        <translation>«&#xa0;{scenario}&#xa0;»&#xa0;: {gaps}</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>pas encore tenu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>il y a {n} jour</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>{n} month ago</source>
        <translation>il y a {n} mois</translation>
    </message>
    <message>
        <source>{n} months ago</source>
        <translation>il y a {n} mois</translation>
    </message>
    <message>
        <source>{n} year ago</source>
        <translation>il y a {n} an</translation>
    </message>
    <message>
        <source>{n} years ago</source>
        <translation>il y a {n} ans</translation>
    </message>
</context>
<context>
    <name>CrisisView</name>
    <message>
        <source>Who answers in a crisis</source>
        <translation>Qui répond en cas de crise</translation>
    </message>
    <message>
        <source>Show the gaps on the chain</source>
        <translation>Montrer les lacunes sur la chaîne</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>The chain has no activity yet.</source>
        <translation>La chaîne n’a encore aucun maillon.</translation>
    </message>
    <message>
        <source>{ready} of {n} activities is ready.</source>
        <translation>{ready} maillon sur {n} est prêt.</translation>
    </message>
    <message>
        <source>{ready} of {n} activities are ready.</source>
        <translation>{ready} maillons sur {n} sont prêts.</translation>
    </message>
    <message>
        <source>Pick an activity and write below what might go wrong there.</source>
        <translation>Choisissez un maillon et écrivez ci-dessous ce qui pourrait y mal tourner.</translation>
    </message>
    <message>
        <source>{n} has no scenario yet.</source>
        <translation>{n} n’a pas encore de scénario.</translation>
    </message>
    <message>
        <source>{n} have no scenario yet.</source>
        <translation>{n} n’ont pas encore de scénario.</translation>
    </message>
    <message>
        <source>What might go wrong in {activity}…</source>
        <translation>Ce qui pourrait mal tourner&#xa0;: {activity}…</translation>
    </message>
    <message>
        <source>Removed the scenario “{name}”.</source>
        <translation>Scénario «&#xa0;{name}&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Supprimer le scénario</translation>
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
    <name>Decisions</name>
    <message>
        <source>Decided today:</source>
        <translation>Décidé aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>Decided today: {verdict}</source>
        <translation>Décidé aujourd’hui&#xa0;: {verdict}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>{person} in {activity}</source>
        <translation>{person} · {activity}</translation>
    </message>
    <message>
        <source>Since when and by whom is asked once there is a level.</source>
        <translation>La date et le coach se demandent dès qu’il y a un niveau.</translation>
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
        <source>The template is saved as {name}.</source>
        <translation>Le modèle est enregistré sous {name}.</translation>
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
    <message>
        <source>All tables are saved as {name}.</source>
        <translation>Tous les tableaux sont enregistrés sous {name}.</translation>
    </message>
    <message>
        <source>The actions are saved as {name}.</source>
        <translation>Les actions sont enregistrées sous {name}.</translation>
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
    <name>Empty</name>
    <message>
        <source>Show all actions</source>
        <translation>Montrer toutes les actions</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>Écrire la première action</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>No action passes this filter.</source>
        <translation>Aucune action ne passe ce filtre.</translation>
    </message>
    <message>
        <source>This plan has no action yet. Write the first one below, or paste rows from a spreadsheet.</source>
        <translation>Ce plan n’a encore aucune action. Écrivez la première ci-dessous, ou collez des lignes depuis un tableur.</translation>
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
    <name>EndTest</name>
    <message>
        <source>What is decided of “{title}”?</source>
        <translation>Que décidez-vous pour «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What did you learn, whatever came of it?</source>
        <translation>Qu’avez-vous appris, quel que soit le résultat&#x202f;?</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Without a decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hypothesis: {text}</source>
        <translation>Hypothèse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Goes on when: {text}</source>
        <translation>Seuil pour continuer&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ExamplesMenu</name>
    <message>
        <source>Examples…</source>
        <translation>Exemples…</translation>
    </message>
    <message>
        <source>{field}: examples</source>
        <translation>{field}&#xa0;: exemples</translation>
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
        <source>This is not a date. Write it like 31/12/2027 or 2027-12-31.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 31/12/2027 ou 2027-12-31.</translation>
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
        <source>The decision ({decided}) comes before the start ({start}). Correct one of the two.</source>
        <translation>La décision ({decided}) tombe avant le début ({start}). Corrigez l’une des deux dates.</translation>
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
        <source>{value} is no whole number. Type one like 3.</source>
        <translation>{value} n’est pas un nombre entier. Saisissez par exemple 3.</translation>
    </message>
    <message>
        <source>There is no {table} called “{what}”. Choose one of those that are offered as you type.</source>
        <translation>Rien ne s’appelle «&#xa0;{what}&#xa0;» ({table}). Choisissez parmi ce qui est proposé pendant la frappe.</translation>
    </message>
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
        <source>“{what}” begins on {start}, so it cannot be decided on {end}. Type a later day, or change its start.</source>
        <translation>«&#xa0;{what}&#xa0;» commence le {start}&#xa0;: on ne peut pas en décider le {end}. Saisissez un jour plus tardif, ou changez son début.</translation>
    </message>
    <message>
        <source>A limit is a whole number from 1 to 10,000. Type another one, or none.</source>
        <translation>Une limite est un nombre entier de 1 à 10&#x202f;000. Saisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %. Type another one.</source>
        <translation>Une part va de 0 à 100&#xa0;%. Tapez-en une autre.</translation>
    </message>
    <message>
        <source>A share of 0 % serves nobody. Leave that activity out, or give it a share.</source>
        <translation>Une part de 0&#xa0;% ne sert personne. Retirez ce maillon, ou donnez-lui une part.</translation>
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
        <source>Type a whole number from 0 to {n}: there are no more.</source>
        <translation>Tapez un nombre entier de 0 à {n}&#xa0;: il n’y en a pas plus.</translation>
    </message>
    <message>
        <source>A day alone intends nothing: type the value first. The day is kept until then.</source>
        <translation>Une date seule ne vise rien&#xa0;: tapez d’abord la valeur. La date est gardée d’ici là.</translation>
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
        <source>This indicator is counted in {unit}, not in “{text}”. Type the value in {unit}.</source>
        <translation>Cet indicateur se compte en {unit}, pas en «&#xa0;{text}&#xa0;». Tapez la valeur en {unit}.</translation>
    </message>
    <message>
        <source>This indicator has no unit yet, so “{text}” cannot be compared. Give it its unit, or type the number alone.</source>
        <translation>Cet indicateur n’a pas encore d’unité&#xa0;: «&#xa0;{text}&#xa0;» ne peut pas être comparé. Donnez-lui son unité, ou tapez le nombre seul.</translation>
    </message>
    <message>
        <source>{start} is still to come: type the day on which it was measured.</source>
        <translation>Le {start} est encore à venir&#xa0;: tapez le jour de la mesure.</translation>
    </message>
    <message>
        <source>{start} is too long ago for this plan: type the day on which it was measured.</source>
        <translation>Le {start} est trop ancien pour ce plan&#xa0;: tapez le jour de la mesure.</translation>
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
    <message>
        <source>“{what}” cannot prolong itself. Choose another action.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas se prolonger elle-même. Choisissez une autre action.</translation>
    </message>
    <message>
        <source>“{what}” prolongs “{of}” already. Choose another action.</source>
        <translation>«&#xa0;{what}&#xa0;» prolonge déjà «&#xa0;{of}&#xa0;». Choisissez une autre action.</translation>
    </message>
    <message>
        <source>“{what}” serves “{objective}” already. Say how on its line, or choose another objective.</source>
        <translation>«&#xa0;{what}&#xa0;» sert déjà «&#xa0;{objective}&#xa0;». Dites comment sur sa ligne, ou choisissez un autre objectif.</translation>
    </message>
    <message>
        <source>“{text}” lies outside the years {first} to {last}. Check the year.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas entre {first} et {last}. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>There is a {table} “{what}” already. Move that one here, or add what tells the two apart.</source>
        <translation>Il y a déjà «&#xa0;{what}&#xa0;» ({table}). Déplacez l’existant ici, ou ajoutez ce qui distingue les deux.</translation>
    </message>
    <message>
        <source>“{what}” has a seat in the committee already.</source>
        <translation>«&#xa0;{what}&#xa0;» siège déjà au comité.</translation>
    </message>
    <message>
        <source>“{what}” is on the register of this activity already. Change that line.</source>
        <translation>«&#xa0;{what}&#xa0;» figure déjà au registre de ce maillon. Modifiez cette ligne.</translation>
    </message>
    <message>
        <source>The plan says this already. Change what is there.</source>
        <translation>Le plan le dit déjà. Modifiez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>A version called “{what}” is kept already. Give this one another name.</source>
        <translation>Une version nommée «&#xa0;{what}&#xa0;» est déjà gardée. Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>The kept version “{what}” cannot be read any more. The plan itself is whole: forget this version.</source>
        <translation>La version gardée «&#xa0;{what}&#xa0;» ne peut plus être lue. Le plan lui-même est intact&#xa0;: oubliez cette version.</translation>
    </message>
    <message>
        <source>Nothing was copied that could be pasted here. Copy cells in a spreadsheet first.</source>
        <translation>Rien n’a été copié qui puisse être collé ici. Copiez d’abord des cellules dans un tableur.</translation>
    </message>
    <message>
        <source>This block has more than {limit} cells. Bring it in as a file instead.</source>
        <translation>Ce bloc a plus de {limit} cellules. Importez-le plutôt comme fichier.</translation>
    </message>
    <message>
        <source>The block is {width} columns wide, and only {room} are left from here. Show more columns, or paste further to the left.</source>
        <translation>Le bloc a {width} colonnes, et il n’en reste que {room} à partir d’ici. Affichez d’autres colonnes, ou collez plus à gauche.</translation>
    </message>
    <message>
        <source>These columns are worked out by the program and cannot be pasted into. Choose another column.</source>
        <translation>Ces colonnes sont calculées par le programme, on ne peut rien y coller. Choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>The locked shares leave {most} for this one. Type less, or unlock another.</source>
        <translation>Les parts verrouillées laissent {most} à celle-ci. Tapez moins, ou déverrouillez-en une autre.</translation>
    </message>
    <message>
        <source>What is saved needs a name to be found by. Type one.</source>
        <translation>Ce qui est enregistré doit avoir un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>There is no number here yet. Type one, then press Enter.</source>
        <translation>Il n’y a pas encore de nombre ici. Tapez-en un, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>{value} is no share of the work. Type one from 0 to 100 %.</source>
        <translation>{value} n’est pas une part du travail. Tapez une part de 0 à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Ask for one thing: a number of actions, a number of hours, or a share for Communication.</source>
        <translation>Demandez une seule chose&#xa0;: un nombre d’actions, un nombre d’heures, ou une part pour la Communication.</translation>
    </message>
    <message>
        <source>{value} is no number of actions to advise on. Ask for 1 or more.</source>
        <translation>{value} n’est pas un nombre d’actions. Demandez-en 1 ou plus.</translation>
    </message>
    <message>
        <source>{value} is no number of hours. Ask for more than 0.</source>
        <translation>{value} n’est pas un nombre d’heures. Demandez-en plus de 0.</translation>
    </message>
    <message>
        <source>{value} is no share. Ask for one between 0 and 1, such as 0.4.</source>
        <translation>{value} n’est pas une part. Demandez une part entre 0 et 1, par exemple 0.4.</translation>
    </message>
    <message>
        <source>The chain has no activity yet, so there is nothing to advise on. Add its activities first.</source>
        <translation>La chaîne n’a encore aucun maillon&#xa0;: il n’y a rien à conseiller. Ajoutez d’abord ses maillons.</translation>
    </message>
    <message>
        <source>Every activity is empty on purpose, so there is nothing to advise on. Open one of them again.</source>
        <translation>Tous les maillons sont vides exprès&#xa0;: il n’y a rien à conseiller. Rouvrez-en un.</translation>
    </message>
    <message>
        <source>The plan has no action yet: choose an activity, then an idea of the catalogue, and start from there.</source>
        <translation>Le plan n’a encore aucune action&#xa0;: choisissez un maillon, puis une idée du catalogue, et partez de là.</translation>
    </message>
    <message>
        <source>The actions of this period serve no activity yet. Say whom they are for, then ask again.</source>
        <translation>Les actions de cette période ne servent encore aucun maillon. Dites pour qui elles sont, puis relancez.</translation>
    </message>
    <message>
        <source>The work has no dates, so none of it can be placed in this period. Give it dates, or ask for the whole plan.</source>
        <translation>Le travail n’a pas de dates&#xa0;: on ne peut rien en situer dans cette période. Donnez-lui des dates, ou choisissez tout le plan.</translation>
    </message>
    <message>
        <source>No action that counts here has hours in this period. Choose another period, or give the actions their hours.</source>
        <translation>Aucune action comptée ici n’a d’heures dans cette période. Choisissez une autre période, ou indiquez les heures des actions.</translation>
    </message>
    <message>
        <source>The plan holds ideas only, so there is no work to set right yet. Plan or start one of them first.</source>
        <translation>Le plan ne contient que des idées&#xa0;: il n’y a pas encore de travail à rééquilibrer. Prévoyez-en ou lancez-en une d’abord.</translation>
    </message>
    <message>
        <source>Nothing counts in this period, so there is nothing to compare with. Count planned work too, or choose a longer period.</source>
        <translation>Rien ne compte dans cette période&#xa0;: il n’y a rien à quoi comparer. Comptez aussi le travail prévu, ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>There is only one activity, so work cannot go anywhere else. Add the other activities first.</source>
        <translation>Il n’y a qu’un maillon&#xa0;: le travail ne peut aller nulle part ailleurs. Ajoutez d’abord les autres maillons.</translation>
    </message>
    <message>
        <source>No action has hours yet, so hours cannot be shared out. Ask for a number of actions, or give the actions their hours.</source>
        <translation>Aucune action n’a encore d’heures&#xa0;: il n’y a pas d’heures à répartir. Demandez un nombre d’actions, ou indiquez les heures des actions.</translation>
    </message>
    <message>
        <source>No department is marked as Communication, so its share is not known. Mark it first.</source>
        <translation>Aucune direction n’est marquée comme Communication&#xa0;: sa part n’est pas connue. Marquez-la d’abord.</translation>
    </message>
    <message>
        <source>Every department is marked as Communication, so nobody could take work over. Mark only those that are.</source>
        <translation>Toutes les directions sont marquées comme Communication&#xa0;: personne ne pourrait reprendre de travail. Ne marquez que celles qui le sont.</translation>
    </message>
    <message>
        <source>Communication’s share is not known. Say which activity is its own, and who does the work.</source>
        <translation>La part de la Communication n’est pas connue. Dites quel est son maillon d’attache, et qui fait le travail.</translation>
    </message>
    <message>
        <source>There is nothing to propose for this period: no idea suits the activities, and nothing waits in the plan.</source>
        <translation>Il n’y a rien à proposer pour cette période&#xa0;: aucune idée ne convient aux maillons, et rien n’attend dans le plan.</translation>
    </message>
</context>
<context>
    <name>FellAway</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile, and {n} tried change fell away: {which}.</source>
        <translation>Le plan a changé entre-temps&#x202f;; {n} changement essayé n’a plus lieu d’être&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile, and {n} tried changes fell away: {which}.</source>
        <translation>Le plan a changé entre-temps&#x202f;; {n} changements essayés n’ont plus lieu d’être&#xa0;: {which}.</translation>
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
        <source>seat in the committee</source>
        <translation>siège au comité</translation>
    </message>
    <message>
        <source>step of coaching</source>
        <translation>étape d’accompagnement</translation>
    </message>
    <message>
        <source>crisis scenario</source>
        <translation>scénario de crise</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>intention</source>
        <translation>intention</translation>
    </message>
    <message>
        <source>kept version</source>
        <translation>version gardée</translation>
    </message>
    <message>
        <source>part of a kept version</source>
        <translation>partie d’une version gardée</translation>
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
        <source>the figure</source>
        <translation>le chiffre</translation>
    </message>
    <message>
        <source>the day on which it was kept</source>
        <translation>le jour où elle a été gardée</translation>
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
        <source>the day by which it is due</source>
        <translation>la date d’échéance</translation>
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
        <source>the shares</source>
        <translation>les parts</translation>
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
    <message>
        <source>the cost of an hour</source>
        <translation>le coût d’une heure</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>what it costs</source>
        <translation>ce qu’il coûte</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the seat</source>
        <translation>le siège</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>le niveau</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>depuis quand</translation>
    </message>
    <message>
        <source>the coach</source>
        <translation>le coach</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <source>the deputy</source>
        <translation>le suppléant</translation>
    </message>
    <message>
        <source>the response time</source>
        <translation>le délai de réponse</translation>
    </message>
    <message>
        <source>the last drill</source>
        <translation>le dernier exercice</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <source>the objective</source>
        <translation>l’objectif</translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation>l’indicateur</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>l’action</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>la preuve</translation>
    </message>
    <message>
        <source>the confidence</source>
        <translation>la confiance</translation>
    </message>
    <message>
        <source>whether it is estimated</source>
        <translation>le fait d’être estimé</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>la limite</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>le verdict</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>d’où cela vient</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>où cela mène</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find words in all texts of the plan</source>
        <translation>Chercher des mots dans tous les textes du plan</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing holds “{text}”.</source>
        <translation>Rien ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{group}: {n} of {count}</source>
        <translation>{group}&#xa0;: {n} sur {count}</translation>
    </message>
    <message>
        <source>{field}: </source>
        <translation>{field}&#xa0;: </translation>
    </message>
</context>
<context>
    <name>FlowField</name>
    <message>
        <source>the activity</source>
        <translation>le maillon</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Not said. Press to point the arrow.</source>
        <translation>Non précisé. Cliquez pour orienter la flèche.</translation>
    </message>
    <message>
        <source>The networks serve {activity}.</source>
        <translation>Les réseaux servent {activity}.</translation>
    </message>
    <message>
        <source>{activity} serves the networks, as a poster on a counter does.</source>
        <translation>{activity}&#xa0;: au service des réseaux, comme une affiche au comptoir.</translation>
    </message>
    <message>
        <source>Press to turn it round; Delete: not said</source>
        <translation>Cliquez pour l’inverser&#x202f;; Suppr&#xa0;: non précisé</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>{landing} of the work is for Communication; it does {running} of it.</source>
        <translation>{landing} du travail sert la Communication&#x202f;; elle en réalise {running}.</translation>
    </message>
    <message>
        <source>Every department is marked as Communication: mark only those that are.</source>
        <translation>Toutes les directions sont marquées comme Communication&#xa0;: ne marquez que celles qui le sont.</translation>
    </message>
    <message>
        <source>No department yet: add those that do the work in the plan panel.</source>
        <translation>Pas encore de direction&#xa0;: ajoutez dans le panneau du plan celles qui font le travail.</translation>
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
        <source>No live work counts in this period: count planned work too, or start an action.</source>
        <translation>Aucun travail en cours ne compte dans cette période&#xa0;: comptez aussi le travail prévu, ou lancez une action.</translation>
    </message>
    <message>
        <source>No work counts in this period: choose a longer one, or give the actions their dates.</source>
        <translation>Aucun travail ne compte dans cette période&#xa0;: choisissez-en une plus longue, ou datez les actions.</translation>
    </message>
    <message>
        <source>every intended share is 0</source>
        <translation>toutes les parts visées sont à 0</translation>
    </message>
    <message>
        <source>intended shares only where it is empty on purpose</source>
        <translation>parts visées seulement là où c’est vide exprès</translation>
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
        <source>only one activity: nothing to compare</source>
        <translation>un seul maillon&#xa0;: rien à comparer</translation>
    </message>
    <message>
        <source>all of it is one action</source>
        <translation>tout tient en une action</translation>
    </message>
    <message>
        <source>nearly all of it is one action: check its hours</source>
        <translation>presque tout tient en une action&#xa0;: vérifiez ses heures</translation>
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
        <translation>compté en argent</translation>
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
    <message>
        <source>See why, and what to do first</source>
        <translation>Voir pourquoi, et par quoi commencer</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Headlines today and if the changes are kept</source>
        <translation>Chiffres clés aujourd’hui et avec les changements essayés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>If kept</source>
        <translation>Avec ces essais</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
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
        <source>Aim at results</source>
        <translation>Viser des résultats</translation>
    </message>
    <message>
        <source>Under Objectives, say what each activity wants to change, with an indicator and its readings. An objective that names only a network or a number of fans is questioned, and so is an action that does not say how it contributes. The strategy map shows what hangs loose, Returns what came of it all.</source>
        <translation>Sous Objectifs, dites ce que chaque maillon veut changer, avec un indicateur et ses relevés. Un objectif qui ne nomme qu’un réseau ou un nombre de fans est interrogé, de même qu’une action qui ne dit pas comment elle contribue. La carte stratégique montre ce qui ne tient à rien, Retours ce que tout cela a rapporté.</translation>
    </message>
    <message>
        <source>Work in the table or on the board</source>
        <translation>Travailler en tableau ou par étapes</translation>
    </message>
    <message>
        <source>Under Actions, the table filters, sorts and groups, edits many rows at once, and takes a block pasted from a spreadsheet. On the board a card moves from idea to test to running; a test asks when it will be decided, and what was decided when it ends. Channels shows which network carries what.</source>
        <translation>Sous Actions, le tableau filtre, trie et regroupe, modifie plusieurs lignes à la fois et accepte un bloc collé depuis un tableur. Par étapes, une carte passe d’idée à test puis en cours&#x202f;; un test demande quand on décidera, et ce qu’on a décidé à la fin. Canaux montre quel réseau porte quoi.</translation>
    </message>
    <message>
        <source>Bring people along</source>
        <translation>Emmener les équipes</translation>
    </message>
    <message>
        <source>Under People, say who works where and how many hours they have, who is told, trained, coached or autonomous in each activity, and who answers in a crisis. Readiness puts the questions one would rather hear before the board does.</source>
        <translation>Sous Équipes, dites qui travaille où et avec combien d’heures, qui est informé, formé, accompagné ou autonome sur chaque maillon, et qui répond en cas de crise. Préparation pose les questions qu’il vaut mieux entendre avant la direction.</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Convaincre</translation>
    </message>
    <message>
        <source>“For whom, by whom” tells it on one page: whom the work is for, who does it, what goes elsewhere than intended, what would be lost without Communication, and what to do first. Each figure shows how it was computed; the page prints on paper, in grey too.</source>
        <translation>«&#xa0;Pour qui, par qui&#xa0;» le dit en une page&#xa0;: pour qui est le travail, qui le fait, ce qui va ailleurs que voulu, ce qui se perdrait sans la Communication, et par quoi commencer. Chaque chiffre montre comment il est calculé&#x202f;; la page s’imprime, en gris aussi.</translation>
    </message>
    <message>
        <source>Try before you change</source>
        <translation>Essayer avant de changer</translation>
    </message>
    <message>
        <source>What next proposes actions from the catalogue, ideas of the plan and actions to hand over to the department they serve, and says whether better is possible. What if tries changes beside the plan: keep them as one step, or drop them. When the plan is closed with changes tried and not kept, Maillon asks.</source>
        <translation>«&#xa0;Et maintenant&#xa0;» propose des actions du catalogue, des idées du plan et des actions à confier à la direction qu’elles servent, et dit si l’on peut faire mieux. «&#xa0;Et si&#xa0;» essaie des changements à côté du plan&#xa0;: gardez-les en une seule fois, ou abandonnez-les. Si vous fermez le plan avec des changements essayés et non gardés, Maillon vous demande quoi en faire.</translation>
    </message>
    <message>
        <source>See the road</source>
        <translation>Voir le chemin</translation>
    </message>
    <message>
        <source>Keep a version before a workshop: the road out shows how work and ownership have moved since, and what is left to reach what you intend. Compare sets two versions or two periods side by side, with what moved; Network shows on whom everything hangs.</source>
        <translation>Gardez une version avant un atelier&#xa0;: le «&#xa0;Chemin de sortie&#xa0;» montre comment le travail a changé de mains depuis, et ce qui reste à faire pour atteindre vos intentions. «&#xa0;Comparer&#xa0;» met deux versions ou deux périodes côte à côte, avec ce qui a bougé&#x202f;; «&#xa0;Réseau&#xa0;» montre sur qui tout repose.</translation>
    </message>
    <message>
        <source>Find it, do it</source>
        <translation>Trouver et faire</translation>
    </message>
    <message>
        <source>Ctrl+K goes to any action, activity, objective or person and carries out any command. Ctrl+F searches all that was ever written in the plan.</source>
        <translation>Ctrl+K mène à toute action, tout maillon, tout objectif, toute personne, et exécute toute commande. Ctrl+F cherche dans tout ce qui est écrit dans le plan.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Print the map on A4 or A3 or one sheet for the board, export as PDF, PNG or SVG, copy it into a slide, or print a blank map and collect ideas on paper.</source>
        <translation>Imprimez la carte en A4 ou A3 ou une page pour la direction générale, exportez en PDF, PNG ou SVG, copiez-la dans une diapositive, ou imprimez une carte vierge pour recueillir des idées sur papier.</translation>
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
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
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
        <source>Enter, F2 or typing</source>
        <translation>Entrée, F2 ou frappe</translation>
    </message>
    <message>
        <source>Edit a cell of the table, a line of the tree</source>
        <translation>Modifier une cellule du tableau, une ligne de l’arbre</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Add where one is</source>
        <translation>Ajouter là où l’on est</translation>
    </message>
    <message>
        <source>Alt+← and Alt+→</source>
        <translation>Alt+← et Alt+→</translation>
    </message>
    <message>
        <source>On the board: to the stage before, to the next one</source>
        <translation>Par étapes&#xa0;: à l’étape précédente, à la suivante</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓</source>
        <translation>Alt+↑ et Alt+↓</translation>
    </message>
    <message>
        <source>On the board and in the chain: higher, lower</source>
        <translation>Par étapes et dans la chaîne&#xa0;: plus haut, plus bas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In the coaching register: one level up</source>
        <translation>Dans le registre d’accompagnement&#xa0;: un niveau de plus</translation>
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
        <source>In tables, trees and on the board</source>
        <translation>Dans les tableaux, les arbres et les étapes</translation>
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
        <source>Drag an idea onto an activity, or double-click it or press Ins on it to write an action of your own.</source>
        <translation>Faites glisser une idée sur un maillon, ou double-cliquez dessus ou appuyez sur Inser pour écrire une action à vous.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring a spreadsheet into {plan}</source>
        <translation>Importer un tableau dans «&#xa0;{plan}&#xa0;»</translation>
    </message>
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
        <source>the committee</source>
        <translation>le comité</translation>
    </message>
    <message>
        <source>steps of coaching</source>
        <translation>étapes d’accompagnement</translation>
    </message>
    <message>
        <source>crisis scenarios</source>
        <translation>scénarios de crise</translation>
    </message>
    <message>
        <source>evidence of return</source>
        <translation>preuves de retour</translation>
    </message>
    <message>
        <source>limits of stages</source>
        <translation>limites des étapes</translation>
    </message>
    <message>
        <source>answers on readiness</source>
        <translation>réponses de préparation</translation>
    </message>
    <message>
        <source>intentions</source>
        <translation>intentions</translation>
    </message>
    <message>
        <source>kept versions</source>
        <translation>versions gardées</translation>
    </message>
    <message>
        <source>parts of kept versions</source>
        <translation>parties de versions gardées</translation>
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
    <name>IndicatorCard</name>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>visée</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>compté en</translation>
    </message>
    <message>
        <source>All readings of “{name}”</source>
        <translation>Tous les relevés de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>It is to fall, and yet higher is said to be better.</source>
        <translation>Il doit baisser, et pourtant une valeur plus haute est dite meilleure.</translation>
    </message>
    <message>
        <source>It is to rise, and yet lower is said to be better.</source>
        <translation>Il doit monter, et pourtant une valeur plus basse est dite meilleure.</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>… and {n} older ones: the line above shows them all.</source>
        <translation>… et {n} plus anciens&#xa0;: la courbe ci-dessus les montre tous.</translation>
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
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>A name, a team</source>
        <translation>Un nom, une équipe</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce qu’il coûte</translation>
    </message>
    <message>
        <source>Days, orders, money</source>
        <translation>Des jours, de l’argent</translation>
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
        <source>How one affects the other</source>
        <translation>Comment l’un agit sur l’autre</translation>
    </message>
    <message>
        <source>How does one affect the other?</source>
        <translation>Comment l’un agit-il sur l’autre&#x202f;?</translation>
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
        <source>Objectives it serves</source>
        <translation>Objectifs servis</translation>
    </message>
    <message>
        <source>What is said, to whom</source>
        <translation>Ce qui est dit, à qui</translation>
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
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What do we expect to happen?</source>
        <translation>Qu’attend-on de ce test&#x202f;?</translation>
    </message>
    <message>
        <source>What must be reached by then?</source>
        <translation>Que faut-il avoir atteint d’ici là&#x202f;?</translation>
    </message>
    <message>
        <source>When and how often</source>
        <translation>Quand et à quel rythme</translation>
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
        <source>Follow-ons, online and off</source>
        <translation>Prolongements, en ligne et hors ligne</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Money and return</source>
        <translation>Budget et retour</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Historique des décisions</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>What did we learn? Nobody is to blame.</source>
        <translation>Qu’a-t-on appris&#x202f;? Sans chercher de coupable.</translation>
    </message>
    <message>
        <source>Decided on another day…</source>
        <translation>Décidé un autre jour…</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Comment elle se prolonge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What did it bring?</source>
        <translation>Qu’est-ce que cela a rapporté&#x202f;?</translation>
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
        <source>What might go wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Répondant</translation>
    </message>
    <message>
        <source>Who answers in a crisis</source>
        <translation>Qui répond en cas de crise</translation>
    </message>
    <message>
        <source>Notes and addresses</source>
        <translation>Notes et adresses</translation>
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
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Coached in this activity…</source>
        <translation>Accompagnement sur ce maillon…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Coached person…</source>
        <translation>Personne accompagnée…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>An hour costs</source>
        <translation>Coût d’une heure</translation>
    </message>
    <message>
        <source>Who backs it at the top</source>
        <translation>Qui le soutient au sommet</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>When it meets, and what it decides</source>
        <translation>Quand il se réunit, ce qu’il décide</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Au titre de</translation>
    </message>
    <message>
        <source>legal, HR, IT, marketing…</source>
        <translation>juridique, RH, informatique, marketing…</translation>
    </message>
    <message>
        <source>Person in the committee…</source>
        <translation>Personne au comité…</translation>
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
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>First to answer</source>
        <translation>Répond d’abord</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Dernier exercice</translation>
    </message>
    <message>
        <source>What might go wrong…</source>
        <translation>Ce qui pourrait mal tourner…</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Gardé parce que</translation>
    </message>
    <message>
        <source>Why it stays as it is worded</source>
        <translation>Pourquoi il reste formulé ainsi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>Whose result it is</source>
        <translation>De qui c’est le résultat</translation>
    </message>
    <message>
        <source>A higher objective, if any</source>
        <translation>Un objectif supérieur, s’il y en a un</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>days, %, €…</source>
        <translation>jours,&#xa0;%, €…</translation>
    </message>
    <message>
        <source>Starting value</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Intended value</source>
        <translation>Valeur visée</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was behind it</source>
        <translation>Ce qui l’explique</translation>
    </message>
    <message>
        <source>How it contributes</source>
        <translation>Comment elle y contribue</translation>
    </message>
    <message>
        <source>Not linked yet: how does it contribute?</source>
        <translation>Pas encore reliée&#xa0;: comment y contribue-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Why, and what comes next</source>
        <translation>Pourquoi, et la suite</translation>
    </message>
    <message>
        <source>An hour of work costs</source>
        <translation>Une heure de travail coûte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What happened, and how it is known</source>
        <translation>Ce qui s’est passé, et comment on le sait</translation>
    </message>
    <message>
        <source>Which one it shows reached</source>
        <translation>Celui qu’elle montre atteint</translation>
    </message>
    <message>
        <source>Which one moved</source>
        <translation>Celui qui a bougé</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Which one brought it</source>
        <translation>Celle qui l’a apportée</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Estimated: nobody measured it</source>
        <translation>Estimée&#xa0;: personne ne l’a mesurée</translation>
    </message>
    <message>
        <source>New evidence…</source>
        <translation>Nouvelle preuve…</translation>
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
    <name>IntentionsPanel</name>
    <message>
        <source>Intended</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici au</translation>
    </message>
    <message>
        <source>{figure}: intended percentage</source>
        <translation>{figure}&#xa0;: pourcentage visé</translation>
    </message>
    <message>
        <source>{figure}: intended number</source>
        <translation>{figure}&#xa0;: nombre visé</translation>
    </message>
    <message>
        <source>{figure}: by when</source>
        <translation>{figure}&#xa0;: à quelle date</translation>
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
        <source>add {table}</source>
        <translation>ajouter&#xa0;: {table}</translation>
    </message>
    <message>
        <source>remove {table}</source>
        <translation>supprimer&#xa0;: {table}</translation>
    </message>
    <message>
        <source>change {field}</source>
        <translation>modifier {field}</translation>
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
        <source>move “{title}” to another stage</source>
        <translation>changer l’étape de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>begin to test “{title}”</source>
        <translation>commencer à tester «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>decide on “{title}”</source>
        <translation>décider pour «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>move the objective “{what}”</source>
        <translation>déplacer l’objectif «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>add a reading of “{what}”</source>
        <translation>ajouter un relevé de «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>correct a reading of “{what}”</source>
        <translation>corriger un relevé de «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>let “{title}” serve “{what}”</source>
        <translation>relier «&#xa0;{title}&#xa0;» à «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>let “{title}” no longer serve “{what}”</source>
        <translation>détacher «&#xa0;{title}&#xa0;» de «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>merge the channel {what} into {into}</source>
        <translation>fusionner le canal {what} avec {into}</translation>
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
        <source>change {field} of {count} actions</source>
        <translation>modifier {field} de {count} actions</translation>
    </message>
    <message>
        <source>remove {count} actions</source>
        <translation>supprimer {count} actions</translation>
    </message>
    <message>
        <source>duplicate {count} actions</source>
        <translation>dupliquer {count} actions</translation>
    </message>
    <message>
        <source>paste rows ({count})</source>
        <translation>coller des lignes ({count})</translation>
    </message>
    <message>
        <source>bring in {file}</source>
        <translation>importer {file}</translation>
    </message>
    <message>
        <source>let “{title}” prolong “{of}”</source>
        <translation>prolonger «&#xa0;{of}&#xa0;» par «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>part “{title}” from “{of}”</source>
        <translation>séparer «&#xa0;{title}&#xa0;» de «&#xa0;{of}&#xa0;»</translation>
    </message>
    <message>
        <source>move “{what}” to {unit}</source>
        <translation>déplacer «&#xa0;{what}&#xa0;» vers {unit}</translation>
    </message>
    <message>
        <source>take “{what}” out of the department</source>
        <translation>retirer «&#xa0;{what}&#xa0;» de sa direction</translation>
    </message>
    <message>
        <source>a supposition</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>keep the version “{what}”</source>
        <translation>garder la version «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>hand “{title}” over to {unit}</source>
        <translation>confier «&#xa0;{title}&#xa0;» à {unit}</translation>
    </message>
    <message>
        <source>take {count} proposals</source>
        <translation>retenir {count} propositions</translation>
    </message>
    <message>
        <source>keep {count} tried changes</source>
        <translation>garder {count} changements essayés</translation>
    </message>
    <message>
        <source>keep the change tried on “{title}”</source>
        <translation>garder le changement essayé sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>change the coaching of “{what}”</source>
        <translation>modifier l’accompagnement de «&#xa0;{what}&#xa0;»</translation>
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
    <name>LinkageCard</name>
    <message>
        <source>Linkages</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Actions that serve both</source>
        <translation>Actions qui servent les deux</translation>
    </message>
    <message>
        <source>{activity}: how one affects the other</source>
        <translation>{activity}&#xa0;: comment l’un agit sur l’autre</translation>
    </message>
    <message>
        <source>Untie {activity}</source>
        <translation>Supprimer la liaison avec {activity}</translation>
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
    <message>
        <source>Activity that it affects</source>
        <translation>Maillon sur lequel il agit</translation>
    </message>
    <message>
        <source>It affects… (an activity)</source>
        <translation>Il agit sur… (un maillon)</translation>
    </message>
    <message>
        <source>The two activities are untied.</source>
        <translation>La liaison est supprimée.</translation>
    </message>
    <message>
        <source>No action serves both ends yet</source>
        <translation>Aucune action ne sert encore les deux bouts</translation>
    </message>
    <message>
        <source>{n} action serves both ends</source>
        <translation>{n} action sert les deux bouts</translation>
    </message>
    <message>
        <source>{n} actions serve both ends</source>
        <translation>{n} actions servent les deux bouts</translation>
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
        <source>the map as it stands</source>
        <translation>la carte telle qu’elle est</translation>
    </message>
    <message>
        <source>a blank map to write on</source>
        <translation>une carte vierge à remplir</translation>
    </message>
    <message>
        <source>one sheet for the board</source>
        <translation>la feuille pour la direction générale</translation>
    </message>
    <message>
        <source>for whom, by whom</source>
        <translation>pour qui, par qui</translation>
    </message>
    <message>
        <source>Print for whom, by whom</source>
        <translation>Imprimer pour qui, par qui</translation>
    </message>
    <message>
        <source>Export for whom, by whom</source>
        <translation>Exporter pour qui, par qui</translation>
    </message>
    <message>
        <source>the readiness sheet</source>
        <translation>la feuille de préparation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Print one sheet for the board</source>
        <translation>Imprimer une page pour la direction générale</translation>
    </message>
    <message>
        <source>Export one sheet for the board</source>
        <translation>Exporter une page pour la direction générale</translation>
    </message>
    <message>
        <source>Print the readiness sheet</source>
        <translation>Imprimer la feuille de préparation</translation>
    </message>
    <message>
        <source>Export the readiness sheet</source>
        <translation>Exporter la feuille de préparation</translation>
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
    <name>Maps</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>If kept</source>
        <translation>Avec ces essais</translation>
    </message>
    <message>
        <source>Map: {which}</source>
        <translation>Carte&#xa0;: {which}</translation>
    </message>
    <message>
        <source>No cell of the map reads otherwise.</source>
        <translation>Aucune case de la carte ne change.</translation>
    </message>
    <message>
        <source>{n} cell changes:</source>
        <translation>{n} case change&#xa0;:</translation>
    </message>
    <message>
        <source>{n} cells change:</source>
        <translation>{n} cases changent&#xa0;:</translation>
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
    <name>MatrixPanel</name>
    <message>
        <source>Actions of the cell</source>
        <translation>Actions de la case</translation>
    </message>
    <message>
        <source>Click a cell, or walk with the arrow keys and press Enter: its actions stand here.</source>
        <translation>Cliquez sur une case, ou allez-y avec les flèches et appuyez sur Entrée&#xa0;: ses actions s’affichent ici.</translation>
    </message>
    <message>
        <source>{department} for {activity}: {share} % of the work.</source>
        <translation>{department} pour {activity}&#xa0;: {share}&#xa0;% du travail.</translation>
    </message>
    <message>
        <source>{department} for {activity}, its own activity: {share} % of the work.</source>
        <translation>{department} pour {activity}, son maillon d’attache&#xa0;: {share}&#xa0;% du travail.</translation>
    </message>
    <message>
        <source>{sentence} No action.</source>
        <translation>{sentence} Aucune action.</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
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
    <name>MovedTable</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Work moved</source>
        <translation>Travail déplacé</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>{name}: not in today’s plan</source>
        <translation>{name}&#xa0;: plus dans le plan d’aujourd’hui</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move “{name}” under</source>
        <translation>Placer «&#xa0;{name}&#xa0;» sous</translation>
    </message>
    <message>
        <source>Move under: an activity or an objective…</source>
        <translation>Placer sous&#xa0;: un maillon ou un objectif…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Print the network</source>
        <translation>Imprimer le réseau</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>Exporter le réseau</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>maillon</translation>
    </message>
    <message>
        <source>department or team</source>
        <translation>direction ou équipe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>somebody without whom something has no one</source>
        <translation>personne sans relève</translation>
    </message>
    <message>
        <source>so many actions</source>
        <translation>tant d’actions</translation>
    </message>
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
    <message>
        <source>done or stopped</source>
        <translation>terminée ou arrêtée</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>transverse team</source>
        <translation>équipe transverse</translation>
    </message>
    <message>
        <source>does or serves</source>
        <translation>fait ou sert</translation>
    </message>
    <message>
        <source>contributes</source>
        <translation>contribue</translation>
    </message>
    <message>
        <source>follow-on</source>
        <translation>prolongement</translation>
    </message>
    <message>
        <source>linkage</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>{plan}: the network</source>
        <translation>{plan}&#xa0;: le réseau</translation>
    </message>
    <message>
        <source>Who is tied to whom, and what hangs on one person?</source>
        <translation>Qui est lié à qui, et qu’est-ce qui repose sur une seule personne&#x202f;?</translation>
    </message>
    <message>
        <source>Communication for itself: {share}</source>
        <translation>Communication pour elle-même&#xa0;: {share}</translation>
    </message>
    <message>
        <source>bridge to {n} activity</source>
        <translation>pont vers {n} maillon</translation>
    </message>
    <message>
        <source>bridge to {n} activities</source>
        <translation>pont vers {n} maillons</translation>
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
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>Department or team</source>
        <translation>Direction ou équipe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>works in {names}</source>
        <translation>travaille dans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>its people: {names}</source>
        <translation>ses personnes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>at home in {names}</source>
        <translation>maillon d’attache&#xa0;: {names}</translation>
    </message>
    <message>
        <source>home of {names}</source>
        <translation>maillon d’attache de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>runs {names}</source>
        <translation>mène {names}</translation>
    </message>
    <message>
        <source>run by {names}</source>
        <translation>menée par {names}</translation>
    </message>
    <message>
        <source>responsible for {names}</source>
        <translation>responsable de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>responsible: {names}</source>
        <translation>responsable&#xa0;: {names}</translation>
    </message>
    <message>
        <source>contributes to {names}</source>
        <translation>contribue à {names}</translation>
    </message>
    <message>
        <source>contributors: {names}</source>
        <translation>contributeurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>serves {names}</source>
        <translation>sert {names}</translation>
    </message>
    <message>
        <source>served by {names}</source>
        <translation>servi par {names}</translation>
    </message>
    <message>
        <source>works for {names}</source>
        <translation>travaille pour {names}</translation>
    </message>
    <message>
        <source>those who work for it: {names}</source>
        <translation>travaillent pour lui&#xa0;: {names}</translation>
    </message>
    <message>
        <source>followed by {names}</source>
        <translation>prolongée par {names}</translation>
    </message>
    <message>
        <source>follows on from {names}</source>
        <translation>prolonge {names}</translation>
    </message>
    <message>
        <source>linkage to {names}</source>
        <translation>liaison vers {names}</translation>
    </message>
    <message>
        <source>linkage from {names}</source>
        <translation>liaison depuis {names}</translation>
    </message>
    <message>
        <source>No work stays inside Communication.</source>
        <translation>Aucun travail ne reste à l’intérieur de la Communication.</translation>
    </message>
    <message>
        <source>{share} of the departments’ work stays inside Communication, which does it for itself.</source>
        <translation>{share} du travail des directions reste à l’intérieur de la Communication, qui le fait pour elle-même.</translation>
    </message>
    <message>
        <source>The transverse team ({team}) ties no activity yet.</source>
        <translation>L’équipe transverse ({team}) ne relie encore aucun maillon.</translation>
    </message>
    <message>
        <source>The transverse team ({team}) works for {n} activity of {all}{people}.</source>
        <translation>L’équipe transverse ({team}) travaille pour {n} maillon sur {all}{people}.</translation>
    </message>
    <message>
        <source>The transverse team ({team}) ties {n} activities of {all}{people}.</source>
        <translation>L’équipe transverse ({team}) relie {n} maillons sur {all}{people}.</translation>
    </message>
    <message>
        <source>, with {n} person of other departments</source>
        <translation>, avec {n} personne d’une autre direction</translation>
    </message>
    <message>
        <source>, with {n} people of other departments</source>
        <translation>, avec {n} personnes d’autres directions</translation>
    </message>
    <message>
        <source>Nothing hangs on one single person.</source>
        <translation>Rien ne repose sur une seule personne.</translation>
    </message>
    <message>
        <source>If {name} leaves, {what} has no one.</source>
        <translation>Si {name} part, il n’y a plus personne pour {what}.</translation>
    </message>
    <message>
        <source>If {name} leaves, {what} have no one.</source>
        <translation>Si {name} part, il n’y a plus personne pour {what}.</translation>
    </message>
    <message>
        <source>If {name} leaves, nobody is left for the work of {what}.</source>
        <translation>Si {name} part, plus personne ne fait le travail côté {what}.</translation>
    </message>
    <message>
        <source>If {name} leaves, the others fall into {n} groups that have no work in common.</source>
        <translation>Si {name} part, les autres forment {n} groupes sans travail en commun.</translation>
    </message>
    <message>
        <source>{n} live action names nobody who does it.</source>
        <translation>{n} action en cours ne dit pas qui la fait.</translation>
    </message>
    <message>
        <source>{n} live actions name nobody who does them.</source>
        <translation>{n} actions en cours ne disent pas qui les fait.</translation>
    </message>
    <message>
        <source>{n} actions are told in {groups} groups, one per department and activity: an action for several activities is in several.</source>
        <translation>{n} actions sont réunies en {groups} groupes, un par direction et par maillon&#xa0;: une action pour plusieurs maillons est dans plusieurs groupes.</translation>
    </message>
    <message>
        <source>There is only one activity: nothing lies between it and others.</source>
        <translation>Il n’y a qu’un seul maillon&#xa0;: il n’est lié à aucun autre.</translation>
    </message>
    <message>
        <source>Nothing is live in this period, so nobody can say yet what hangs on whom.</source>
        <translation>Rien n’est en cours dans cette période&#xa0;: impossible de dire encore ce qui repose sur qui.</translation>
    </message>
    <message>
        <source>Every department is marked as Communication: all are one cluster, with nothing beside it.</source>
        <translation>Toutes les directions sont marquées comme Communication&#xa0;: elles ne forment qu’un seul bloc, sans rien à côté.</translation>
    </message>
    <message>
        <source>Communication is the only department so far: add the others to see who works with whom.</source>
        <translation>La Communication est la seule direction pour l’instant&#xa0;: ajoutez les autres pour voir qui travaille avec qui.</translation>
    </message>
    <message>
        <source>Nobody is named in the plan yet, so nobody can say what hangs on whom.</source>
        <translation>Personne n’est encore nommé dans le plan&#xa0;: impossible de dire ce qui repose sur qui.</translation>
    </message>
    <message>
        <source>marked as Communication</source>
        <translation>marquée comme Communication</translation>
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
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>tied to nothing</source>
        <translation>sans aucun lien</translation>
    </message>
    <message>
        <source>holds the others together</source>
        <translation>relie les autres</translation>
    </message>
    <message>
        <source>alone for {names}</source>
        <translation>sans relève&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <source>The network as a picture</source>
        <translation>Le réseau en image</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Bring everything back to full ink (Esc)</source>
        <translation>Remettre tout en pleine couleur (Échap)</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>The network as a list</source>
        <translation>Le réseau en liste</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>only this</source>
        <translation>ceux-ci seulement</translation>
    </message>
    <message>
        <source>Only what hangs on one person</source>
        <translation>Seulement ce qui repose sur une seule personne</translation>
    </message>
    <message>
        <source>1 step away</source>
        <translation>à 1 pas</translation>
    </message>
    <message>
        <source>2 steps away</source>
        <translation>à 2 pas</translation>
    </message>
    <message>
        <source>What stands out around the selected node</source>
        <translation>Ce qui ressort autour de l’élément choisi</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG, or print</source>
        <translation>Enregistrer en PDF, SVG ou PNG, ou imprimer</translation>
    </message>
    <message>
        <source>There is nothing to tie yet: the plan has no activity, department, person or action. Begin with the chain.</source>
        <translation>Il n’y a encore rien à relier&#xa0;: le plan n’a ni maillon, ni direction, ni personne, ni action. Commencez par la chaîne.</translation>
    </message>
    <message>
        <source>Nothing hangs on one single person: everything live has others who know it.</source>
        <translation>Rien ne repose sur une seule personne&#xa0;: tout ce qui est en cours est connu d’au moins deux.</translation>
    </message>
    <message>
        <source>Nothing is ticked that could be shown. Tick departments, people, actions or activities.</source>
        <translation>Rien de coché ne peut être montré. Cochez des directions, des personnes, des actions ou des maillons.</translation>
    </message>
    <message>
        <source>Something hangs on:</source>
        <translation>Indispensables&#xa0;:</translation>
    </message>
    <message>
        <source>and {n} more: see the list</source>
        <translation>et {n} de plus&#xa0;: voir la liste</translation>
    </message>
    <message>
        <source>The network is on the clipboard, as a picture.</source>
        <translation>Le réseau est dans le presse-papiers, en image.</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Copier cette image</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>Enregistrer ou imprimer…</translation>
    </message>
</context>
<context>
    <name>ObjectivePage</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What changes, for whom, by how much, by when?</source>
        <translation>Qu’est-ce qui change, pour qui, de combien, d’ici quand&#x202f;?</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New indicator: name, 62 → 45 days</source>
        <translation>Nouvel indicateur&#xa0;: nom, 62 → 45 jours</translation>
    </message>
    <message>
        <source>What serves it</source>
        <translation>Ce qui le sert</translation>
    </message>
    <message>
        <source>Objectives under it</source>
        <translation>Objectifs en dessous</translation>
    </message>
    <message>
        <source>New objective under it</source>
        <translation>Nouvel objectif en dessous</translation>
    </message>
    <message>
        <source>New objective under it…</source>
        <translation>Nouvel objectif en dessous…</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problème&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No action serves it yet. Name one and say how it contributes:</source>
        <translation>Aucune action ne le sert encore. Nommez-en une et dites comment elle y contribue&#xa0;:</translation>
    </message>
    <message>
        <source>An action counts as linked once it is said how it contributes.</source>
        <translation>Une action compte comme reliée dès qu’on dit comment elle contribue.</translation>
    </message>
</context>
<context>
    <name>ObjectivesModel</name>
    <message>
        <source>No activity yet</source>
        <translation>Sans maillon</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problème&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{n} action does not say how it contributes</source>
        <translation>{n} action ne dit pas comment elle contribue</translation>
    </message>
    <message>
        <source>{n} actions do not say how they contribute</source>
        <translation>{n} actions ne disent pas comment elles contribuent</translation>
    </message>
    <message>
        <source>kept because {reason}</source>
        <translation>gardé parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>means or end? it names a medium</source>
        <translation>moyen ou fin&#x202f;? il ne nomme qu’un moyen</translation>
    </message>
    <message>
        <source>means or end? it could stand anywhere</source>
        <translation>moyen ou fin&#x202f;? il pourrait figurer partout</translation>
    </message>
    <message>
        <source>of {activity}</source>
        <translation>du maillon {activity}</translation>
    </message>
    <message>
        <source>Objective, indicator</source>
        <translation>Objectif, indicateur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Double-click or press Enter to note a reading.</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour noter un relevé.</translation>
    </message>
</context>
<context>
    <name>ObjectivesView</name>
    <message>
        <source>All activities</source>
        <translation>Tous les maillons</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>{n} objective</source>
        <translation>{n} objectif</translation>
    </message>
    <message>
        <source>{n} objectives</source>
        <translation>{n} objectifs</translation>
    </message>
    <message>
        <source>{n} indicator</source>
        <translation>{n} indicateur</translation>
    </message>
    <message>
        <source>{n} indicators</source>
        <translation>{n} indicateurs</translation>
    </message>
    <message>
        <source>{n} that nothing serves</source>
        <translation>{n} que rien ne sert</translation>
    </message>
    <message>
        <source>{n} questioned</source>
        <translation>{n} «&#xa0;moyen ou fin&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>‹ Back to the objectives</source>
        <translation>‹ Retour aux objectifs</translation>
    </message>
    <message>
        <source>No objective yet. Choose an activity below and write what is to change there: for whom, by how much, by when.</source>
        <translation>Pas encore d’objectif. Choisissez un maillon ci-dessous et écrivez ce qui doit y changer&#xa0;: pour qui, de combien, d’ici quand.</translation>
    </message>
    <message>
        <source>“{title}” is linked.</source>
        <translation>«&#xa0;{title}&#xa0;» est reliée.</translation>
    </message>
    <message>
        <source>Removed “{name}” with its indicator.</source>
        <translation>«&#xa0;{name}&#xa0;» retiré avec son indicateur.</translation>
    </message>
    <message>
        <source>Removed “{name}” with its {n} indicators.</source>
        <translation>«&#xa0;{name}&#xa0;» retiré avec ses {n} indicateurs.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>Nouveau relevé</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Move under…</source>
        <translation>Placer sous…</translation>
    </message>
    <message>
        <source>Move under the one above</source>
        <translation>Placer sous celui du dessus</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Remonter d’un niveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>OfferingLine</name>
    <message>
        <source>New: “{name}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{name}&#xa0;»</translation>
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
    <name>Page</name>
    <message>
        <source>Ask again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing changes until you take a proposal, and what you take can be undone.</source>
        <translation>Rien ne change avant que vous reteniez une proposition, et vous pourrez toujours l’annuler.</translation>
    </message>
    <message>
        <source>The plan changed since: this advice may no longer hold.</source>
        <translation>Le plan a changé depuis&#xa0;: ce conseil ne tient peut-être plus.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Rien n’a été annulé</translation>
    </message>
    <message>
        <source>Select an activity without parts first</source>
        <translation>Choisissez d’abord un maillon sans parties</translation>
    </message>
    <message>
        <source>Select an action or an activity first</source>
        <translation>Choisissez d’abord une action ou un maillon</translation>
    </message>
    <message>
        <source>Select an action first</source>
        <translation>Choisissez d’abord une action</translation>
    </message>
    <message>
        <source>Select an activity first</source>
        <translation>Choisissez d’abord un maillon</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Ouvrez d’abord un plan</translation>
    </message>
    <message>
        <source>This plan can only be read</source>
        <translation>Ce plan est en lecture seule</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Impossible ici</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à, ou faire</translation>
    </message>
    <message>
        <source>An activity, an action, a person, a command…</source>
        <translation>Un maillon, une action, une personne, une commande…</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qui peut être choisi</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Rien ne s’appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Enter: choose   Esc: back   {only}: commands only</source>
        <translation>Entrée&#xa0;: choisir   Échap&#xa0;: revenir   {only}&#xa0;: commandes seules</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>How this is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Lesquelles&#x202f;?</translation>
    </message>
    <message>
        <source>Which? {note}</source>
        <translation>Lesquelles&#x202f;? {note}</translation>
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
        <source>not measurable yet</source>
        <translation>pas encore mesurable</translation>
    </message>
    <message>
        <source>{served} activity served of {n}</source>
        <translation>{served} maillon servi sur {n}</translation>
    </message>
    <message>
        <source>{served} activities served of {n}</source>
        <translation>{served} maillons servis sur {n}</translation>
    </message>
    <message>
        <source>with live work in the period</source>
        <translation>avec du travail en cours sur la période</translation>
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
        <source>of {total} go elsewhere than intended</source>
        <translation>sur {total} vont ailleurs que voulu</translation>
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
    <message>
        <source>{plan}: one sheet for the board</source>
        <translation>{plan}&#xa0;: une page pour la direction générale</translation>
    </message>
    <message>
        <source>What to stop</source>
        <translation>À arrêter</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Rien aujourd’hui</translation>
    </message>
    <message>
        <source>of the work serves a named objective</source>
        <translation>du travail sert un objectif nommé</translation>
    </message>
    <message>
        <source>{plan}: readiness</source>
        <translation>{plan}&#xa0;: préparation</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Sommes-nous prêts&#x202f;?</translation>
    </message>
    <message>
        <source>The plan says: {answer}.</source>
        <translation>Le plan dit&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>{plan}: before and after</source>
        <translation>{plan}&#xa0;: avant et après</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>{plan}: for whom, by whom</source>
        <translation>{plan}&#xa0;: pour qui, par qui</translation>
    </message>
    <message>
        <source>Whom does our social media work serve, and who does it?</source>
        <translation>Pour qui travaillons-nous sur les réseaux sociaux, et qui fait ce travail&#x202f;?</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>{plan}: the road out</source>
        <translation>{plan}&#xa0;: le chemin de sortie</translation>
    </message>
    <message>
        <source>{period}, by {step}</source>
        <translation>{period}, par {step}</translation>
    </message>
    <message>
        <source>How far has the work come out of Communication, and what is still needed?</source>
        <translation>Jusqu’où le travail est-il sorti de la Communication, et que faut-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>No share is intended yet.</source>
        <translation>Aucune part n’est encore visée.</translation>
    </message>
    <message>
        <source>◇ Kept versions, by their numbers in the table.</source>
        <translation>◇ Versions gardées, par leur numéro dans le tableau.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Visé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici au</translation>
    </message>
    <message>
        <source>Needed from here</source>
        <translation>Ce qu’il faut encore</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>from the intended shares of the activities</source>
        <translation>d’après les parts visées des maillons</translation>
    </message>
    <message>
        <source>the plan has not begun.</source>
        <translation>le plan n’a pas commencé.</translation>
    </message>
    <message>
        <source>{dash} {figures}: {why}</source>
        <translation>{dash} {figures}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>day past, {points} missing</source>
        <translation>date passée, il manque {points}</translation>
    </message>
    <message>
        <source>{points} in the current period</source>
        <translation>{points} dans la période en cours</translation>
    </message>
    <message>
        <source>No version is kept yet: keep one to see later how far it went.</source>
        <translation>Aucune version n’est encore gardée&#xa0;: gardez-en une pour voir plus tard le chemin parcouru.</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Versions gardées</translation>
    </message>
    <message>
        <source>Kept versions, figures of the period: {period}</source>
        <translation>Versions gardées, chiffres de la période&#xa0;: {period}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Gardée le</translation>
    </message>
    <message>
        <source>Today’s plan</source>
        <translation>Le plan d’aujourd’hui</translation>
    </message>
    <message>
        <source>{dots} Still being read</source>
        <translation>{dots} Lecture en cours</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Department, person</source>
        <translation>Direction, personne</translation>
    </message>
    <message>
        <source>Home activity, roles</source>
        <translation>Attache, rôles</translation>
    </message>
    <message>
        <source>A department’s home activity; a person’s roles</source>
        <translation>Le maillon d’attache d’une direction&#x202f;; les rôles d’une personne</translation>
    </message>
    <message>
        <source>Comm.</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>This is Communication: the silo</source>
        <translation>C’est la Communication&#xa0;: le silo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Transv.</translation>
    </message>
    <message>
        <source>Works across all departments</source>
        <translation>Travaille pour toutes les directions</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Hours a month at hand</source>
        <translation>Heures par mois disponibles</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Hours a month asked in the period, counted for the owner alone</source>
        <translation>Heures par mois demandées sur la période, comptées pour le seul responsable</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Sans direction</translation>
    </message>
    <message>
        <source>{asked} h</source>
        <translation>{asked}&#xa0;h</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{asked} of {capacity} h</source>
        <translation>{asked} sur {capacity}&#xa0;h</translation>
    </message>
    <message>
        <source>{asked} h a month are asked; no capacity is given.</source>
        <translation>{asked}&#xa0;h par mois demandées&#x202f;; pas de capacité indiquée.</translation>
    </message>
    <message>
        <source>{asked} of {capacity} h a month are asked.</source>
        <translation>{asked} sur {capacity}&#xa0;h par mois demandées.</translation>
    </message>
    <message>
        <source>Overload: {over} h too many.</source>
        <translation>Surcharge&#xa0;: {over}&#xa0;h de trop.</translation>
    </message>
    <message>
        <source>{n} action says no hours.</source>
        <translation>{n} action n’indique pas d’heures.</translation>
    </message>
    <message>
        <source>{n} actions say no hours.</source>
        <translation>{n} actions n’indiquent pas d’heures.</translation>
    </message>
    <message>
        <source>Some hours are estimated.</source>
        <translation>Certaines heures sont estimées.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Departments and people</source>
        <translation>Directions et personnes</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Move the person to another department (Ctrl+M)</source>
        <translation>Déplacer la personne vers une autre direction (Ctrl+M)</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
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
        <source>Nobody is in the plan yet. Write the first department below, then its people.</source>
        <translation>Le plan ne compte encore personne. Écrivez ci-dessous la première direction, puis ses membres.</translation>
    </message>
    <message>
        <source>Hours a month of {scope}, {period}, for the owner of each action.</source>
        <translation>Heures par mois, {scope}, {period}, pour le responsable de chaque action.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message>
        <source>{n} person is asked for more than they have: {names}.</source>
        <translation>On demande à {n} personne plus qu’elle n’a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} people are asked for more than they have: {names}.</source>
        <translation>On demande à {n} personnes plus qu’elles n’ont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>New person in {unit}…</source>
        <translation>Nouvelle personne&#xa0;: {unit}…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>{name} is in no department now.</source>
        <translation>{name} n’est plus dans aucune direction.</translation>
    </message>
    <message>
        <source>{name} is in {unit} now.</source>
        <translation>{name} fait maintenant partie de {unit}.</translation>
    </message>
    <message>
        <source>{n} action stays with {unit}.</source>
        <translation>{n} action reste à {unit}.</translation>
    </message>
    <message>
        <source>{n} actions stay with {unit}.</source>
        <translation>{n} actions restent à {unit}.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucune direction</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name}&#xa0;: supprimé.</translation>
    </message>
    <message>
        <source>{n} person moved out of it and has no department now.</source>
        <translation>{n} personne en sort et n’a plus de direction.</translation>
    </message>
    <message>
        <source>{n} people moved out of it and have no department now.</source>
        <translation>{n} personnes en sortent et n’ont plus de direction.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <source>Coaching</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
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
    <message>
        <source>Counted for the owner alone.</source>
        <translation>Compté pour le seul responsable.</translation>
    </message>
    <message>
        <source>Seat in the committee</source>
        <translation>Siège au comité</translation>
    </message>
    <message>
        <source>Sponsor of the plan</source>
        <translation>Sponsor du plan</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
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
        <source>Backing</source>
        <translation>Gouvernance</translation>
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
    <name>ProblemCard</name>
    <message>
        <source>The problem first</source>
        <translation>Le problème d’abord</translation>
    </message>
    <message>
        <source>The problem to solve</source>
        <translation>Le problème à résoudre</translation>
    </message>
    <message>
        <source>+ Good</source>
        <translation>+ Du bien</translation>
    </message>
    <message>
        <source>− Bad</source>
        <translation>− Du mal</translation>
    </message>
    <message>
        <source>Add something good that is said about us</source>
        <translation>Ajouter du bien que l’on dit de nous</translation>
    </message>
    <message>
        <source>Add something bad that is said about us</source>
        <translation>Ajouter du mal que l’on dit de nous</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>According to {who}</source>
        <translation>D’après {who}</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Coût&#xa0;: {cost}</translation>
    </message>
    <message>
        <source>Not written down yet: what does this department want solved?</source>
        <translation>Pas encore écrit&#xa0;: que veut-on résoudre dans cette direction&#x202f;?</translation>
    </message>
    <message>
        <source>+ {n} good point</source>
        <translation>+ {n} bon point</translation>
    </message>
    <message>
        <source>+ {n} good points</source>
        <translation>+ {n} bons points</translation>
    </message>
    <message>
        <source>− {n} bad point</source>
        <translation>− {n} mauvais point</translation>
    </message>
    <message>
        <source>− {n} bad points</source>
        <translation>− {n} mauvais points</translation>
    </message>
    <message>
        <source>Said about us: {told}</source>
        <translation>On dit de nous&#xa0;: {told}</translation>
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
    <name>Progress</name>
    <message>
        <source>no indicator</source>
        <translation>aucun indicateur</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>no starting value</source>
        <translation>sans valeur de départ</translation>
    </message>
    <message>
        <source>no intended value</source>
        <translation>sans valeur visée</translation>
    </message>
    <message>
        <source>starts where it aims</source>
        <translation>part de la valeur visée</translation>
    </message>
    <message>
        <source>aim {value}</source>
        <translation>visée {value}</translation>
    </message>
    <message>
        <source>{way}, aim {value}</source>
        <translation>{way}, visée {value}</translation>
    </message>
    <message>
        <source>{share}, mean of {n} of {all} indicators</source>
        <translation>{share}, moyenne de {n} indicateurs sur {all}</translation>
    </message>
    <message>
        <source>{share}, mean of {n} indicators</source>
        <translation>{share}, moyenne de {n} indicateurs</translation>
    </message>
    <message>
        <source>mean of {n} of {all}</source>
        <translation>moyenne de {n} sur {all}</translation>
    </message>
    <message>
        <source>mean of {n}</source>
        <translation>moyenne de {n}</translation>
    </message>
    <message>
        <source>The mean of its indicators, none counted above {whole}.</source>
        <translation>La moyenne de ses indicateurs, aucun compté au-delà de {whole}.</translation>
    </message>
    <message>
        <source>off course</source>
        <translation>hors délai</translation>
    </message>
    <message>
        <source>aims the wrong way</source>
        <translation>vise dans le mauvais sens</translation>
    </message>
    <message>
        <source>worse than at the start</source>
        <translation>moins bien qu’au départ</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>nothing serves it</source>
        <translation>rien ne le sert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} action</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} actions</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take “{title}” back</source>
        <translation>Annuler «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Add as an idea</source>
        <translation>Ajouter comme idée</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>La prévoir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>✓ Handed over. {owner} stays its owner.</source>
        <translation>✓ Confiée. Responsable inchangé&#xa0;: {owner}.</translation>
    </message>
    <message>
        <source>✓ Added as an idea</source>
        <translation>✓ Ajoutée comme idée</translation>
    </message>
    <message>
        <source>✓ Planned</source>
        <translation>✓ Prévue</translation>
    </message>
    <message>
        <source>✓ Handed over</source>
        <translation>✓ Confiée</translation>
    </message>
    <message>
        <source>{owner} stays its owner.</source>
        <translation>Responsable inchangé&#xa0;: {owner}.</translation>
    </message>
    <message>
        <source>Already in the plan: {stage}.</source>
        <translation>Déjà dans le plan&#xa0;: {stage}.</translation>
    </message>
    <message>
        <source>What it is about is no longer in the plan.</source>
        <translation>Ce dont il s’agit n’est plus dans le plan.</translation>
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
    <name>QuestionCard</name>
    <message>
        <source>{field}: {question}</source>
        <translation>{field}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Our answer, and why</source>
        <translation>Notre réponse, et pourquoi</translation>
    </message>
    <message>
        <source>The plan says: {answer}</source>
        <translation>Le plan dit&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Show me what is missing</source>
        <translation>Montrer ce qui manque</translation>
    </message>
    <message>
        <source>Show me the {n} that are missing</source>
        <translation>Montrer les {n} qui manquent</translation>
    </message>
    <message>
        <source>Where this is answered</source>
        <translation>Où y répondre</translation>
    </message>
    <message>
        <source>Each press shows the next one.</source>
        <translation>Chaque appui montre la suivante.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Its cost is that of the actions its evidence names, by themselves or through an objective. What several questions claim of one action is shared between them.</source>
        <translation>Son coût est celui des actions que ses preuves nomment, directement ou par un objectif. Ce que plusieurs questions prennent d’une même action est partagé entre elles.</translation>
    </message>
    <message>
        <source>Evidence: {question}</source>
        <translation>Preuves&#xa0;: {question}</translation>
    </message>
    <message>
        <source>New evidence: {question}</source>
        <translation>Nouvelle preuve&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Y répondent</translation>
    </message>
    <message>
        <source>Objectives and indicators that answer: {question}</source>
        <translation>Objectifs et indicateurs qui répondent à&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{worth}, estimated</source>
        <translation>{worth}, estimation</translation>
    </message>
</context>
<context>
    <name>Questioning</name>
    <message>
        <source>Use this wording</source>
        <translation>Prendre cette formulation</translation>
    </message>
    <message>
        <source>Keep it, because…</source>
        <translation>Le garder, parce que…</translation>
    </message>
    <message>
        <source>Better: {wording}</source>
        <translation>Mieux&#xa0;: {wording}</translation>
    </message>
    <message>
        <source>Kept as it is worded, because:</source>
        <translation>Gardé tel qu’il est formulé, parce que&#xa0;:</translation>
    </message>
    <message>
        <source>Means or end?</source>
        <translation>Moyen ou fin&#x202f;?</translation>
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
    <name>Readiness</name>
    <message>
        <source>What is it for?</source>
        <translation>Pour quoi faire&#x202f;?</translation>
    </message>
    <message>
        <source>What does it return?</source>
        <translation>Qu’est-ce que cela rapporte&#x202f;?</translation>
    </message>
    <message>
        <source>Can we keep it up?</source>
        <translation>Tiendrons-nous dans la durée&#x202f;?</translation>
    </message>
    <message>
        <source>Who carries it?</source>
        <translation>Qui le porte&#x202f;?</translation>
    </message>
    <message>
        <source>Do we learn from it?</source>
        <translation>En tirons-nous des leçons&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À dire</translation>
    </message>
    <message>
        <source>Objectives that name a result, or are kept with a reason: {good} of {all}</source>
        <translation>Objectifs qui nomment un résultat, ou gardés avec une raison&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>The plan has no objective yet</source>
        <translation>Le plan n’a pas encore d’objectif</translation>
    </message>
    <message>
        <source>Activities with a problem to solve: {good} of {all}</source>
        <translation>Maillons qui ont un problème à résoudre&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>The chain has no activity yet</source>
        <translation>La chaîne n’a pas encore de maillon</translation>
    </message>
    <message>
        <source>Actions that say for and with whom: {good} of {all}. Whether it is new, only you can tell</source>
        <translation>Actions qui disent pour et avec qui&#xa0;: {good} sur {all}. Est-ce nouveau&#x202f;? Vous seuls pouvez le dire</translation>
    </message>
    <message>
        <source>No action is planned or live yet</source>
        <translation>Aucune action n’est encore prévue ni en cours</translation>
    </message>
    <message>
        <source>Objectives that have an indicator with a starting value: {good} of {all}</source>
        <translation>Objectifs qui ont un indicateur avec sa valeur de départ&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>Actions that say how they serve an objective: {good} of {all}</source>
        <translation>Actions qui disent comment elles servent un objectif&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>Questions of return that have evidence: {good} of {all}</source>
        <translation>Questions du retour qui ont une preuve&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>Activities that note what is already said about us: {good} of {all}</source>
        <translation>Maillons qui notent ce qu’on dit déjà de nous&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>Hours have a cost; pieces of evidence with a value: {valued}, of them measured: {measured}</source>
        <translation>Les heures ont un coût&#x202f;; preuves chiffrées&#xa0;: {valued}, dont mesurées&#xa0;: {measured}</translation>
    </message>
    <message>
        <source>Hours have no cost yet; pieces of evidence with a value: {valued}</source>
        <translation>Les heures n’ont pas encore de coût&#x202f;; preuves chiffrées&#xa0;: {valued}</translation>
    </message>
    <message>
        <source>Activities with an intended share, or empty on purpose: {good} of {all}</source>
        <translation>Maillons qui ont une part visée, ou vides exprès&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>People with live work who have the hours for it: {good} of {all}; hours not said: {unknown}</source>
        <translation>Personnes au travail qui ont les heures qu’il faut&#xa0;: {good} sur {all}&#x202f;; heures non dites&#xa0;: {unknown}</translation>
    </message>
    <message>
        <source>Nobody owns live work yet</source>
        <translation>Personne n’a encore d’action en cours</translation>
    </message>
    <message>
        <source>Activities with live work that are ready for a crisis: {good} of {all}; with a scenario: {noted}</source>
        <translation>Maillons servis qui sont prêts pour une crise&#xa0;: {good} sur {all}&#x202f;; avec un scénario&#xa0;: {noted}</translation>
    </message>
    <message>
        <source>No activity has live work yet</source>
        <translation>Aucun maillon n’est encore servi</translation>
    </message>
    <message>
        <source>Live actions that say how often: {good} of {all}</source>
        <translation>Actions en cours qui disent leur rythme&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>No action is live yet</source>
        <translation>Aucune action n’est encore en cours</translation>
    </message>
    <message>
        <source>{name} sponsors the plan</source>
        <translation>{name} est le sponsor du plan</translation>
    </message>
    <message>
        <source>The plan names no sponsor</source>
        <translation>Le plan ne nomme pas de sponsor</translation>
    </message>
    <message>
        <source>Works across all departments: {names}. Whether they are senior, only you can tell</source>
        <translation>Hors de toute direction&#xa0;: {names}. L’expérience qu’il faut&#x202f;? Vous seuls pouvez le dire</translation>
    </message>
    <message>
        <source>A team works across all departments, and nobody is named in it</source>
        <translation>Une équipe travaille pour toutes les directions, et personne n’y est nommé</translation>
    </message>
    <message>
        <source>No team works across all departments</source>
        <translation>Aucune équipe ne travaille pour toutes les directions</translation>
    </message>
    <message>
        <source>Seats in the committee: {seats}; with what they stand for: {named}</source>
        <translation>Sièges au comité&#xa0;: {seats}&#x202f;; dont on sait ce qu’ils représentent&#xa0;: {named}</translation>
    </message>
    <message>
        <source>The committee is described in words; no seat is named</source>
        <translation>Le comité est décrit en toutes lettres&#x202f;; aucun siège n’est nommé</translation>
    </message>
    <message>
        <source>The plan names no committee</source>
        <translation>Le plan ne nomme pas de comité</translation>
    </message>
    <message>
        <source>Duties that the transverse team has hours for: {good} of {all}</source>
        <translation>Missions pour lesquelles l’équipe transverse a des heures&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>Departments in which someone is autonomous: {good} of {all}; at least trained: {trained}</source>
        <translation>Directions où quelqu’un est autonome&#xa0;: {good} sur {all}&#x202f;; au moins formées&#xa0;: {trained}</translation>
    </message>
    <message>
        <source>The plan has no department beside Communication yet</source>
        <translation>Le plan n’a pas encore d’autre direction que la Communication</translation>
    </message>
    <message>
        <source>Tests with a decision to come or taken: {good} of {tests}; lessons written down: {lessons}</source>
        <translation>Tests dont la décision est à venir ou prise&#xa0;: {good} sur {tests}&#x202f;; leçons écrites&#xa0;: {lessons}</translation>
    </message>
    <message>
        <source>No test and no decision yet</source>
        <translation>Ni test ni décision pour l’instant</translation>
    </message>
    <message>
        <source>Actions that prolong another or are prolonged: {good} of {all}; follow-ons between online and off: {crossing}</source>
        <translation>Actions qui en prolongent une autre ou sont prolongées&#xa0;: {good} sur {all}&#x202f;; prolongements entre en ligne et hors ligne&#xa0;: {crossing}</translation>
    </message>
    <message>
        <source>Actions with their content and media type: {good} of {all}</source>
        <translation>Actions dont on connaît le contenu et le type de média&#xa0;: {good} sur {all}</translation>
    </message>
    <message>
        <source>yes {n}</source>
        <translation>oui {n}</translation>
    </message>
    <message>
        <source>partly {n}</source>
        <translation>en partie {n}</translation>
    </message>
    <message>
        <source>no {n}</source>
        <translation>non {n}</translation>
    </message>
    <message>
        <source>Of {all} questions: {told}.</source>
        <translation>Sur {all} questions&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>Still open: {n}.</source>
        <translation>Restent à dire&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>ReadinessView</name>
    <message>
        <source>Readiness sheet</source>
        <translation>Feuille de préparation</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Sommes-nous prêts&#x202f;?</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>Imprimer ou exporter…</translation>
    </message>
    <message>
        <source>The plan answers where it can. What you answer yourself counts before it.</source>
        <translation>Le plan répond là où il le peut. Ce que vous répondez vous-même compte avant lui.</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the reading of {day}</source>
        <translation>Retirer le relevé du {day}</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>{name}: day of the reading</source>
        <translation>{name}&#xa0;: jour du relevé</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Jour du relevé</translation>
    </message>
    <message>
        <source>{name}: value of the reading</source>
        <translation>{name}&#xa0;: valeur du relevé</translation>
    </message>
    <message>
        <source>New reading in {unit}</source>
        <translation>Nouveau relevé en {unit}</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>Nouveau relevé</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The plan has no action yet.</source>
        <translation>Le plan n’a pas encore d’action.</translation>
    </message>
    <message>
        <source>The plan holds ideas only: plan or start one of them, or count ideas too.</source>
        <translation>Le plan ne contient que des idées&#xa0;: prévoyez-en ou lancez-en une, ou comptez aussi les idées.</translation>
    </message>
    <message>
        <source>Nothing is counted: no action of this scope falls into this period.</source>
        <translation>Rien n’est compté&#xa0;: aucune action de cette portée ne tombe dans cette période.</translation>
    </message>
    <message>
        <source>The actions of this period serve no activity yet: say whom they are for.</source>
        <translation>Les actions de cette période ne servent encore aucun maillon&#xa0;: dites pour qui elles sont.</translation>
    </message>
    <message>
        <source>The work has no dates, so nobody can say how much of it falls into this period.</source>
        <translation>Le travail n’a pas de dates&#xa0;: on ne peut pas dire ce qui en tombe dans cette période.</translation>
    </message>
    <message>
        <source>No action that counts here has hours in this period.</source>
        <translation>Aucune action comptée ici n’a d’heures dans cette période.</translation>
    </message>
    <message>
        <source>No action that counts here has money in this period.</source>
        <translation>Aucune action comptée ici n’a de budget dans cette période.</translation>
    </message>
    <message>
        <source>The chain has no activity yet.</source>
        <translation>La chaîne n’a pas encore de maillon.</translation>
    </message>
    <message>
        <source>Every activity is empty on purpose: there is nothing left to compare.</source>
        <translation>Tous les maillons sont vides exprès&#xa0;: il ne reste rien à comparer.</translation>
    </message>
    <message>
        <source>None of the work that counts here serves it.</source>
        <translation>Rien du travail compté ici ne le sert.</translation>
    </message>
    <message>
        <source>There is only one activity, so nothing can be spread more evenly.</source>
        <translation>Il n’y a qu’un maillon&#xa0;: rien ne peut être mieux réparti.</translation>
    </message>
    <message>
        <source>All the work is one single action: without it, nothing is left.</source>
        <translation>Tout le travail tient en une seule action&#xa0;: sans elle, il ne reste rien.</translation>
    </message>
    <message>
        <source>The plan has no department yet, so nobody knows who does the work.</source>
        <translation>Le plan n’a pas encore de direction&#xa0;: on ne sait pas qui fait le travail.</translation>
    </message>
    <message>
        <source>No department is marked as Communication.</source>
        <translation>Aucune direction n’est marquée comme Communication.</translation>
    </message>
    <message>
        <source>Communication has no activity of its own in the chain.</source>
        <translation>La Communication n’a pas de maillon d’attache dans la chaîne.</translation>
    </message>
    <message>
        <source>None of the work belongs to a department: give the actions an owner or a department.</source>
        <translation>Rien de ce travail n’est rattaché à une direction&#xa0;: donnez aux actions un responsable ou une direction.</translation>
    </message>
    <message>
        <source>Nobody who does the work has an activity of their own or stands across all of them.</source>
        <translation>Personne, parmi ceux qui font le travail, n’a de maillon d’attache ni n’est transverse.</translation>
    </message>
    <message>
        <source>Only those who stand across all activities do the work: nobody works for their own.</source>
        <translation>Seule une équipe transverse fait le travail&#xa0;: personne ne travaille pour son propre maillon.</translation>
    </message>
    <message>
        <source>Its intended share is 0, so it cannot be compared.</source>
        <translation>Sa part visée est de 0&#xa0;: rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>No intended share is given, so there is no gap to show.</source>
        <translation>Aucune part visée n’est donnée&#xa0;: il n’y a pas d’écart à montrer.</translation>
    </message>
    <message>
        <source>Every intended share is 0, so there is no gap to show.</source>
        <translation>Toutes les parts visées sont à 0&#xa0;: il n’y a pas d’écart à montrer.</translation>
    </message>
    <message>
        <source>Only activities that are empty on purpose have an intended share: there is no gap to show.</source>
        <translation>Seuls des maillons vides exprès ont une part visée&#xa0;: il n’y a pas d’écart à montrer.</translation>
    </message>
    <message>
        <source>It is empty on purpose.</source>
        <translation>Il est vide exprès.</translation>
    </message>
    <message>
        <source>None of the work names a channel.</source>
        <translation>Rien de ce travail ne nomme un canal.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Cells that cannot be pasted</source>
        <translation>Cellules qui ne peuvent pas être collées</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} autres</translation>
    </message>
    <message>
        <source>Nothing was pasted: {count} cell cannot be taken. Mend it where you copied it, and paste again.</source>
        <translation>Rien n’a été collé&#xa0;: {count} cellule est illisible. Corrigez-la là où vous l’avez copiée, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {count} cells cannot be taken. Mend them where you copied them, and paste again.</source>
        <translation>Rien n’a été collé&#xa0;: {count} cellules sont illisibles. Corrigez-les là où vous les avez copiées, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Row {row} of the table</source>
        <translation>Ligne {row} du tableau</translation>
    </message>
    <message>
        <source>Line {line} of the block (for row {row})</source>
        <translation>Ligne {line} du bloc (pour la ligne {row} du tableau)</translation>
    </message>
    <message>
        <source>Line {line} of the block (for a new action)</source>
        <translation>Ligne {line} du bloc (pour une nouvelle action)</translation>
    </message>
    <message>
        <source>{where}, {column}: “{text}”. {why}</source>
        <translation>{where}, {column}&#xa0;: «&#xa0;{text}&#xa0;». {why}</translation>
    </message>
</context>
<context>
    <name>RelayChain</name>
    <message>
        <source>What it prolongs</source>
        <translation>Ce qu’elle prolonge</translation>
    </message>
    <message>
        <source>It prolongs… (an action)</source>
        <translation>Elle prolonge… (une action)</translation>
    </message>
    <message>
        <source>What prolongs it</source>
        <translation>Ce qui la prolonge</translation>
    </message>
    <message>
        <source>It goes on with… (an action)</source>
        <translation>Elle se prolonge par… (une action)</translation>
    </message>
    <message>
        <source>… and {n} more actions in this chain.</source>
        <translation>… et {n} autres actions dans cette chaîne.</translation>
    </message>
    <message>
        <source>The two actions are parted.</source>
        <translation>Les deux actions sont séparées.</translation>
    </message>
</context>
<context>
    <name>Relays</name>
    <message>
        <source>Broken: “{one}” is stopped and leads here no more.</source>
        <translation>Rompu&#xa0;: «&#xa0;{one}&#xa0;» est arrêtée et ne mène plus ici.</translation>
    </message>
    <message>
        <source>Broken: “{other}” is stopped, so “{one}” leads nowhere.</source>
        <translation>Rompu&#xa0;: «&#xa0;{other}&#xa0;» est arrêtée, «&#xa0;{one}&#xa0;» ne mène nulle part.</translation>
    </message>
    <message>
        <source>Broken: “{one}” is done before “{other}” begins.</source>
        <translation>Rompu&#xa0;: «&#xa0;{one}&#xa0;» est terminée avant que «&#xa0;{other}&#xa0;» ne commence.</translation>
    </message>
    <message>
        <source>Broken: “{other}” ends before “{one}” begins.</source>
        <translation>Rompu&#xa0;: «&#xa0;{other}&#xa0;» finit avant que «&#xa0;{one}&#xa0;» ne commence.</translation>
    </message>
    <message>
        <source>Broken: {n} day lies between the two.</source>
        <translation>Rompu&#xa0;: {n} jour sépare les deux.</translation>
    </message>
    <message>
        <source>Broken: {n} days lie between the two.</source>
        <translation>Rompu&#xa0;: {n} jours séparent les deux.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online and offline</source>
        <translation>en ligne et hors ligne</translation>
    </message>
    <message>
        <source>online or offline: not said</source>
        <translation>en ligne ou hors ligne&#xa0;: non précisé</translation>
    </message>
</context>
<context>
    <name>Retitle</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ReturnModel</name>
    <message>
        <source>Action or objective</source>
        <translation>Action ou objectif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value / cost</source>
        <translation>Valeur / coût</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>{n} action left out: neither hours nor money</source>
        <translation>{n} action laissée de côté&#xa0;: ni heures ni argent</translation>
    </message>
    <message>
        <source>{n} actions left out: neither hours nor money</source>
        <translation>{n} actions laissées de côté&#xa0;: ni heures ni argent</translation>
    </message>
</context>
<context>
    <name>ReturnTable</name>
    <message>
        <source>Return per objective and per action</source>
        <translation>Retour par objectif et par action</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Does it win us new kinds of customers?</source>
        <translation>Gagnons-nous de nouveaux types de clients&#x202f;?</translation>
    </message>
    <message>
        <source>Does it protect us in a crisis?</source>
        <translation>Sommes-nous protégés en cas de crise&#x202f;?</translation>
    </message>
    <message>
        <source>Does it hold a real relation where customers are?</source>
        <translation>Y a-t-il une vraie relation là où sont les clients&#x202f;?</translation>
    </message>
    <message>
        <source>Does it attract talent?</source>
        <translation>Attirons-nous des talents&#x202f;?</translation>
    </message>
    <message>
        <source>For example: 31 orders from firms that had never bought from us came through the forum</source>
        <translation>Par exemple&#xa0;: 31 commandes d’entreprises qui n’avaient jamais acheté chez nous sont venues par le forum</translation>
    </message>
    <message>
        <source>For example: the rumour of March was answered within 2 hours and went no further</source>
        <translation>Par exemple&#xa0;: la rumeur de mars a eu sa réponse en 2 heures et n’est pas allée plus loin</translation>
    </message>
    <message>
        <source>For example: customers answer one another, and 4 questions of 10 no longer reach us</source>
        <translation>Par exemple&#xa0;: les clients se répondent entre eux, et 4 questions sur 10 ne nous arrivent plus</translation>
    </message>
    <message>
        <source>For example: 9 fitters apply each month, where 4 did before</source>
        <translation>Par exemple&#xa0;: 9 ajusteurs postulent chaque mois, contre 4 auparavant</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>peu sûre</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûre</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûre</translation>
    </message>
    <message>
        <source>say what an hour costs</source>
        <translation>coût d’une heure à dire</translation>
    </message>
    <message>
        <source>neither hours nor money said</source>
        <translation>ni heures ni argent</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>aucune action</translation>
    </message>
    <message>
        <source>still an idea</source>
        <translation>encore une idée</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>ne coûte rien</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Aucune preuve pour l’instant</translation>
    </message>
    <message>
        <source>{n} piece of evidence</source>
        <translation>{n} preuve</translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation>{n} preuves</translation>
    </message>
    <message>
        <source>{evidence}, {sure}</source>
        <translation>{evidence}, {sure}</translation>
    </message>
    <message>
        <source>{said}: {worth}</source>
        <translation>{said}&#xa0;: {worth}</translation>
    </message>
    <message>
        <source>{told} (estimated)</source>
        <translation>{told} (estimation)</translation>
    </message>
    <message>
        <source>{value} for {cost}</source>
        <translation>{value} pour {cost}</translation>
    </message>
    <message>
        <source>{value}, at a cost not known yet</source>
        <translation>{value}, pour un coût encore inconnu</translation>
    </message>
    <message>
        <source>no value yet, for {cost}</source>
        <translation>pas encore de valeur, pour {cost}</translation>
    </message>
</context>
<context>
    <name>ReturnsView</name>
    <message>
        <source>Return in four questions</source>
        <translation>Le retour en quatre questions</translation>
    </message>
    <message>
        <source>No action is planned yet: what one costs and brings will stand here.</source>
        <translation>Aucune action n’est encore prévue&#xa0;: ici se lira ce que chacune coûte et rapporte.</translation>
    </message>
    <message>
        <source>One sheet for the board…</source>
        <translation>Une page pour la direction générale…</translation>
    </message>
    <message>
        <source>What it costs and what it brought</source>
        <translation>Ce que cela coûte, ce que cela rapporte</translation>
    </message>
    <message>
        <source>Hours of the whole plan at that cost, and money. An action that serves several objectives, and says how, is split evenly over them; ideas cost nothing yet.</source>
        <translation>Les heures de tout le plan à ce coût, et l’argent. Une action qui sert plusieurs objectifs, et dit comment, est répartie à parts égales entre eux&#x202f;; les idées ne coûtent encore rien.</translation>
    </message>
    <message>
        <source>No question has evidence yet: write what happened, and how it is known.</source>
        <translation>Aucune question n’a encore de preuve&#xa0;: écrivez ce qui s’est passé, et comment on le sait.</translation>
    </message>
    <message>
        <source>{n} of the 4 questions has evidence.</source>
        <translation>{n} des 4 questions a une preuve.</translation>
    </message>
    <message>
        <source>{n} of the 4 questions have evidence.</source>
        <translation>{n} des 4 questions ont une preuve.</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>intended for it: {share}</source>
        <translation>visé pour elle&#xa0;: {share}</translation>
    </message>
    <message>
        <source>intended by it: {share}</source>
        <translation>visé par elle&#xa0;: {share}</translation>
    </message>
    <message>
        <source>No share is intended yet: say below what you aim at.</source>
        <translation>Aucune part n’est encore visée&#xa0;: dites plus bas ce que vous visez.</translation>
    </message>
    <message>
        <source>kept versions: {names}.</source>
        <translation>versions gardées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Who it is for, and who does it</source>
        <translation>Pour qui, et par qui</translation>
    </message>
    <message>
        <source>before the plan&apos;s span</source>
        <translation>avant le début du plan</translation>
    </message>
    <message>
        <source>other departments</source>
        <translation>autres directions</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Qui fait le travail</translation>
    </message>
    <message>
        <source>What goes elsewhere than intended ({unit})</source>
        <translation>Ce qui va ailleurs que voulu ({unit})</translation>
    </message>
    <message>
        <source>{gap} of {total} in {period}.</source>
        <translation>{gap} sur {total} ({period}).</translation>
    </message>
    <message>
        <source>{share} of the work serves a named objective in {period}.</source>
        <translation>{share} du travail sert un objectif nommé ({period}).</translation>
    </message>
    <message>
        <source>What serves a named objective</source>
        <translation>Ce qui sert un objectif nommé</translation>
    </message>
    <message>
        <source>{served} of {n}</source>
        <translation>{served} sur {n}</translation>
    </message>
    <message>
        <source>{served} activities in {period}.</source>
        <translation>Maillons servis&#xa0;: {served} ({period}).</translation>
    </message>
    <message>
        <source>Activities served</source>
        <translation>Maillons servis</translation>
    </message>
    <message>
        <source>intended: {share}</source>
        <translation>visé&#xa0;: {share}</translation>
    </message>
    <message>
        <source>needed {what}</source>
        <translation>trajectoire nécessaire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>the departments</source>
        <translation>les directions</translation>
    </message>
    <message>
        <source>the transverse team</source>
        <translation>l’équipe transverse</translation>
    </message>
    <message>
        <source>{period}: {shares}.</source>
        <translation>{period}&#xa0;: {shares}.</translation>
    </message>
    <message>
        <source>From {start} to {end}: {shares}.</source>
        <translation>Entre {start} et {end}&#xa0;: {shares}.</translation>
    </message>
    <message>
        <source>Work for Communication</source>
        <translation>Travail pour la Communication</translation>
    </message>
    <message>
        <source>Work done by Communication</source>
        <translation>Travail réalisé par la Communication</translation>
    </message>
    <message>
        <source>Work elsewhere than intended</source>
        <translation>Travail qui va ailleurs que voulu</translation>
    </message>
    <message>
        <source>Work that serves a named objective</source>
        <translation>Travail qui sert un objectif nommé</translation>
    </message>
    <message>
        <source>It comes from the intended shares of the activities.</source>
        <translation>Valeur tirée des parts visées des maillons.</translation>
    </message>
    <message>
        <source>It is reached when every activity gets its intended share.</source>
        <translation>C’est atteint quand chaque maillon reçoit sa part visée.</translation>
    </message>
    <message>
        <source>for Communication</source>
        <translation>pour la Communication</translation>
    </message>
    <message>
        <source>by Communication</source>
        <translation>par la Communication</translation>
    </message>
    <message>
        <source>elsewhere than intended</source>
        <translation>ailleurs que voulu</translation>
    </message>
    <message>
        <source>serving a named objective</source>
        <translation>qui sert un objectif nommé</translation>
    </message>
    <message>
        <source>activities served</source>
        <translation>maillons servis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>{points} a month</source>
        <translation>{points} par mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>{points} a quarter</source>
        <translation>{points} par trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{points} a year</source>
        <translation>{points} par an</translation>
    </message>
    <message>
        <source>if what is live goes on</source>
        <translation>si ce qui est en cours continue</translation>
    </message>
    <message>
        <source>if all goes as planned</source>
        <translation>si tout se passe comme prévu</translation>
    </message>
    <message>
        <source>if every idea is carried out</source>
        <translation>si toutes les idées se réalisent</translation>
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
        <source>counted in hours</source>
        <translation>compté en heures</translation>
    </message>
    <message>
        <source>counted in money</source>
        <translation>compté en argent</translation>
    </message>
    <message>
        <source>counted in actions</source>
        <translation>compté en actions</translation>
    </message>
    <message>
        <source>The plan has not begun: what follows comes {ahead}.</source>
        <translation>Le plan n’a pas commencé&#xa0;: la suite viendra {ahead}.</translation>
    </message>
    <message>
        <source>No road to show yet. {why}</source>
        <translation>Pas encore de chemin à montrer. {why}</translation>
    </message>
    <message>
        <source>{period}: {shares}. The road begins here.</source>
        <translation>{period}&#xa0;: {shares}. Le chemin commence ici.</translation>
    </message>
    <message>
        <source>Since {period}: {shares}.</source>
        <translation>Depuis {period}&#xa0;: {shares}.</translation>
    </message>
    <message>
        <source>Since “{version}” ({day}): {shares}.</source>
        <translation>Depuis «&#xa0;{version}&#xa0;» ({day})&#xa0;: {shares}.</translation>
    </message>
    <message>
        <source>In {period}, {ahead}: {landing} for Communication, {running} by it.</source>
        <translation>{period}, {ahead}&#xa0;: {landing} pour la Communication, {running} par elle.</translation>
    </message>
    <message>
        <source>counted in actions: no action has hours yet</source>
        <translation>compté en actions&#xa0;: aucune action n’a encore d’heures</translation>
    </message>
    <message>
        <source>out of {n} activity</source>
        <translation>sur {n} maillon</translation>
    </message>
    <message>
        <source>out of {n} activities</source>
        <translation>sur {n} maillons</translation>
    </message>
    <message>
        <source>out of {low} to {high} activities</source>
        <translation>sur {low} à {high} maillons</translation>
    </message>
    <message>
        <source>The plan&apos;s span holds one period of this length: a road needs two.</source>
        <translation>La durée du plan ne contient qu’une période de cette longueur&#xa0;: il en faut deux pour un chemin.</translation>
    </message>
    <message>
        <source>The plan&apos;s span is very long: the {n} years nearest to today are shown.</source>
        <translation>La durée du plan est très longue&#xa0;: seules sont montrées les {n} années les plus proches d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The plan&apos;s span is long: it is shown by {step}.</source>
        <translation>La durée du plan est longue&#xa0;: elle est montrée par {step}.</translation>
    </message>
    <message>
        <source>{n} action without dates counts in every period alike: {names}.</source>
        <translation>{n} action sans dates compte autant dans chaque période&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} actions without dates count in every period alike: {names}.</source>
        <translation>{n} actions sans dates comptent autant dans chaque période&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} action without dates is in no period: {names}.</source>
        <translation>{n} action sans dates n’est dans aucune période&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} actions without dates are in no period: {names}.</source>
        <translation>{n} actions sans dates ne sont dans aucune période&#xa0;: {names}.</translation>
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
        <source>{n} point</source>
        <translation>{n} point</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Intended {goal}: reached.</source>
        <translation>Visé {goal}&#xa0;: atteint.</translation>
    </message>
    <message>
        <source>Intended {goal} by {day}: that day is past, {points} are missing.</source>
        <translation>Visé {goal} au {day}&#xa0;: la date est passée, il manque {points}.</translation>
    </message>
    <message>
        <source>Intended {goal} by {day}; no figure up to today to start from.</source>
        <translation>Visé {goal} au {day}&#x202f;; pas encore de chiffre d’où partir.</translation>
    </message>
    <message>
        <source>Intended {goal} by {day}: {points} in the current period.</source>
        <translation>Visé {goal} au {day}&#xa0;: encore {points} dans la période en cours.</translation>
    </message>
    <message>
        <source>Intended {goal} by {day}: up {pace} from here.</source>
        <translation>Visé {goal} au {day}&#xa0;: il faut monter de {pace}.</translation>
    </message>
    <message>
        <source>Intended {goal} by {day}: down {pace} from here.</source>
        <translation>Visé {goal} au {day}&#xa0;: il faut descendre de {pace}.</translation>
    </message>
    <message>
        <source>{n} h/month</source>
        <translation>{n}&#xa0;h/mois</translation>
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
        <source>h/month</source>
        <translation>h/mois</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
</context>
<context>
    <name>RoadView</name>
    <message>
        <source>Road out</source>
        <translation>Chemin de sortie</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Versions gardées</translation>
    </message>
    <message>
        <source>The kept versions are still being read: try again in a moment.</source>
        <translation>Les versions gardées sont encore en cours de lecture&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The road out is on the clipboard, as a picture.</source>
        <translation>Le chemin de sortie est dans le presse-papiers, en image.</translation>
    </message>
    <message>
        <source>Print the road out</source>
        <translation>Imprimer le chemin de sortie</translation>
    </message>
    <message>
        <source>Export the road out</source>
        <translation>Exporter le chemin de sortie</translation>
    </message>
</context>
<context>
    <name>RowField</name>
    <message>
        <source>New: “{name}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” was added to the people.</source>
        <translation>«&#xa0;{name}&#xa0;» ajouté aux personnes.</translation>
    </message>
    <message>
        <source>Department “{name}” added.</source>
        <translation>Direction «&#xa0;{name}&#xa0;» ajoutée.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Searched</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Follow-ons</source>
        <translation>Prolongements</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Crisis scenarios</source>
        <translation>Scénarios de crise</translation>
    </message>
    <message>
        <source>Evidence of returns</source>
        <translation>Preuves du retour</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Versions gardées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problem to solve</source>
        <translation>Problème à résoudre</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce qu’il coûte</translation>
    </message>
    <message>
        <source>What is already said about us here</source>
        <translation>Ce qu’on dit déjà de nous ici</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <source>How often</source>
        <translation>Cadence</translation>
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
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Gardé parce que</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>How it contributes</source>
        <translation>Comment elle y contribue</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Comment elle se prolonge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>Ce qui passe</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Action that serves it</source>
        <translation>Action qui le sert</translation>
    </message>
    <message>
        <source>Add an action that serves it…</source>
        <translation>Ajouter une action qui le sert…</translation>
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
        <source>Split evenly</source>
        <translation>Répartir à parts égales</translation>
    </message>
    <message>
        <source>Share of {activity}</source>
        <translation>Part pour {activity}</translation>
    </message>
    <message>
        <source>Share of {activity} in percent</source>
        <translation>Part pour {activity}, en pour cent</translation>
    </message>
    <message>
        <source>Keep the share of {activity} while others are moved</source>
        <translation>Garder la part pour {activity} quand les autres bougent</translation>
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
    <name>SheetWindow</name>
    <message>
        <source>in colour</source>
        <translation>en couleur</translation>
    </message>
    <message>
        <source>in grey, for black-and-white printers</source>
        <translation>en gris, pour imprimante noir et blanc</translation>
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
        <source>Page shown</source>
        <translation>Page affichée</translation>
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
        <source>No printer was found here: save it as PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’a été trouvée ici&#xa0;: enregistrez en PDF et imprimez ailleurs.</translation>
    </message>
    <message>
        <source>Page shown, of {n}</source>
        <translation>Page affichée, sur {n}</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, or save it as PDF.</source>
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou enregistrez en PDF.</translation>
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
        <source>The sheet is saved as {name}.</source>
        <translation>La feuille est enregistrée sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>Sliders</name>
    <message>
        <source>Sliders of “{title}”</source>
        <translation>Curseurs de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Also serve…</source>
        <translation>Servir aussi…</translation>
    </message>
    <message>
        <source>Let “{title}” also serve…</source>
        <translation>Faire aussi servir «&#xa0;{title}&#xa0;» à…</translation>
    </message>
    <message>
        <source>Who runs “{title}”</source>
        <translation>Qui mène «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Work of “{title}”, {unit}</source>
        <translation>Travail de «&#xa0;{title}&#xa0;», {unit}</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Menée par</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Estimated from its size: {size}.</source>
        <translation>Estimé d’après sa taille&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>Share of “{title}” for {activity}</source>
        <translation>Part de «&#xa0;{title}&#xa0;» pour {activity}</translation>
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
    <name>StageColumn</name>
    <message>
        <source>New action in {stage}</source>
        <translation>Nouvelle action&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>New action (Ins)</source>
        <translation>Nouvelle action (Inser)</translation>
    </message>
    <message>
        <source>Limit of {stage}</source>
        <translation>Limite&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>limite dépassée</translation>
    </message>
    <message>
        <source>{n} of</source>
        <translation>{n} sur</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} sur {most}</translation>
    </message>
    <message>
        <source>{column}, over the limit</source>
        <translation>{column}, limite dépassée</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New action for {activity}</source>
        <translation>Nouvelle action pour {activity}</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Followers, views and downloads are a means: what will the company have more or less of once they are there?</source>
        <translation>Abonnés, vues et téléchargements sont un moyen&#xa0;: qu’est-ce que l’entreprise aura de plus, ou de moins, quand ils seront là&#x202f;?</translation>
    </message>
    <message>
        <source>Leading on a network is a means, as a restaurant does not aim to lead in mustard: what will be different for the company?</source>
        <translation>Être le premier sur un réseau est un moyen, comme un restaurant ne vise pas d’être leader en moutarde&#xa0;: qu’est-ce qui changera pour l’entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Being on a network is a means: what will be different for the company once you are there?</source>
        <translation>Être sur un réseau est un moyen&#xa0;: qu’est-ce qui changera pour l’entreprise quand vous y serez&#x202f;?</translation>
    </message>
    <message>
        <source>Publishing is a means: who is to do what differently after reading or seeing it?</source>
        <translation>Publier est un moyen&#xa0;: qui fera quoi autrement après avoir lu ou vu&#x202f;?</translation>
    </message>
    <message>
        <source>This names a tool: which problem will it have solved in a year, and for whom?</source>
        <translation>Ceci nomme un outil&#xa0;: quel problème aura-t-il réglé dans un an, et pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody sees an image improve: who is to do what that they do not do today?</source>
        <translation>Personne ne voit une image progresser&#xa0;: qui doit faire quoi qu’il ne fait pas aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Every company wants this for its customers: which of them will notice, and by what?</source>
        <translation>Toute entreprise le veut pour ses clients&#xa0;: lesquels s’en apercevront, et à quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody agrees with this: which teams will work differently, and what will show it?</source>
        <translation>Tout le monde est d’accord&#xa0;: quelles équipes travailleront autrement, et à quoi le verra-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>To change is not yet a result: what will be faster, cheaper or safer, and for whom?</source>
        <translation>Changer n’est pas encore un résultat&#xa0;: qu’est-ce qui sera plus rapide, moins cher ou plus sûr, et pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>Every company wants to be the best: at what, for whom, and by which figure?</source>
        <translation>Toute entreprise veut être la meilleure&#xa0;: en quoi, pour qui, et d’après quel chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>This says what you would like to be: what will change, for whom and by how much?</source>
        <translation>Ceci dit ce que vous aimeriez être&#xa0;: qu’est-ce qui changera, pour qui et de combien&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody could tell whether this was reached: what will change, for whom, by how much and by when?</source>
        <translation>Personne ne pourrait dire si c’est atteint&#xa0;: qu’est-ce qui changera, pour qui, de combien et pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>Fill ▢ (how many) posts of ▢ (which trade) in ▢ days instead of ▢, by candidates from {channel}, {when}</source>
        <translation>Pourvoir ▢ (combien) postes de ▢ (quel métier) en ▢ jours au lieu de ▢, par des candidats venus de {channel}, {when}</translation>
    </message>
    <message>
        <source>Fill ▢ (how many) posts of ▢ (which trade) in ▢ days instead of ▢ {when}</source>
        <translation>Pourvoir ▢ (combien) postes de ▢ (quel métier) en ▢ jours au lieu de ▢ {when}</translation>
    </message>
    <message>
        <source>Answer ▢ (whose) questions on {channel} in ▢ hours instead of ▢ {when}</source>
        <translation>Répondre aux questions de ▢ (qui) sur {channel} en ▢ heures au lieu de ▢ {when}</translation>
    </message>
    <message>
        <source>Answer ▢ (whose) questions and complaints in ▢ hours instead of ▢ {when}</source>
        <translation>Répondre aux questions et aux réclamations de ▢ (qui) en ▢ heures au lieu de ▢ {when}</translation>
    </message>
    <message>
        <source>Find ▢ (how many) new suppliers of ▢ (what) through contacts on {channel} {when}</source>
        <translation>Trouver ▢ (combien) nouveaux fournisseurs de ▢ (quoi) par des contacts sur {channel} {when}</translation>
    </message>
    <message>
        <source>Bring the delay, the price or the disputes for ▢ (which purchase) from ▢ to ▢ {when}</source>
        <translation>Faire passer le délai, le prix ou les litiges de ▢ (quel achat) de ▢ à ▢ {when}</translation>
    </message>
    <message>
        <source>Test ▢ (how many) ideas gathered from ▢ (whom) on {channel}, and sell ▢ of them, {when}</source>
        <translation>Tester ▢ (combien) idées recueillies auprès de ▢ (qui) sur {channel}, et en vendre ▢, {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (which product) from idea to sale in ▢ months instead of ▢ {when}</source>
        <translation>Amener ▢ (quel produit) de l’idée à la vente en ▢ mois au lieu de ▢ {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (errors, delays, departures) in ▢ (which teams) from ▢ to ▢ thanks to {channel} {when}</source>
        <translation>Faire passer ▢ (les erreurs, les retards, les départs) dans ▢ (quelles équipes) de ▢ à ▢ grâce à {channel} {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (errors, delays, departures) in ▢ (which teams) from ▢ to ▢ {when}</source>
        <translation>Faire passer ▢ (les erreurs, les retards, les départs) dans ▢ (quelles équipes) de ▢ à ▢ {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (faults, stoppages, accidents) at ▢ (where) from ▢ to ▢ thanks to reports on {channel} {when}</source>
        <translation>Faire passer ▢ (les défauts, les arrêts, les accidents) à ▢ (où) de ▢ à ▢ grâce aux signalements sur {channel} {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (faults, stoppages, accidents, delays) at ▢ (where) from ▢ to ▢ {when}</source>
        <translation>Faire passer ▢ (les défauts, les arrêts, les accidents, les retards) à ▢ (où) de ▢ à ▢ {when}</translation>
    </message>
    <message>
        <source>Bring the cost of ▢ (what) from ▢ to ▢ thanks to ▢ (what) on {channel} {when}</source>
        <translation>Faire passer le coût de ▢ (quoi) de ▢ à ▢ grâce à ▢ (quoi) sur {channel} {when}</translation>
    </message>
    <message>
        <source>Bring the cost of ▢ (what) for ▢ (whom) from ▢ to ▢ {when}</source>
        <translation>Faire passer le coût de ▢ (quoi) pour ▢ (qui) de ▢ à ▢ {when}</translation>
    </message>
    <message>
        <source>Obtain ▢ (how many) requests for quotes a month from ▢ (whom) who come from {channel} {when}</source>
        <translation>Obtenir ▢ (combien) demandes de devis par mois de ▢ (qui), venues de {channel}, {when}</translation>
    </message>
    <message>
        <source>Obtain ▢ (how many) orders of ▢ (what) from ▢ (whom), instead of ▢, {when}</source>
        <translation>Obtenir ▢ (combien) commandes de ▢ (quoi) de la part de ▢ (qui), au lieu de ▢, {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (complaints, waits) of ▢ (which customers) from ▢ to ▢ thanks to answers on {channel} {when}</source>
        <translation>Faire passer ▢ (les réclamations, l’attente) chez ▢ (quels clients) de ▢ à ▢ grâce aux réponses sur {channel} {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (complaints, waits, customers lost) of ▢ (which customers) from ▢ to ▢ {when}</source>
        <translation>Faire passer ▢ (les réclamations, l’attente, les clients perdus) chez ▢ (quels clients) de ▢ à ▢ {when}</translation>
    </message>
    <message>
        <source>Have ▢ % of ▢ (whom) ask us for ▢ (a quote, a job, a visit) through {channel}, instead of ▢ %, {when}</source>
        <translation>Que ▢&#xa0;% des ▢ (qui) nous demandent ▢ (un devis, un emploi, une visite) sur {channel}, au lieu de ▢&#xa0;%, {when}</translation>
    </message>
    <message>
        <source>Have ▢ % of ▢ (whom) ask us for ▢ (a quote, a job, a visit), instead of ▢ %, {when}</source>
        <translation>Que ▢&#xa0;% des ▢ (qui) nous demandent ▢ (un devis, un emploi, une visite), au lieu de ▢&#xa0;%, {when}</translation>
    </message>
    <message>
        <source>Raise ▢ (how much) for ▢ (what) from ▢ (whom) who come from {channel} {when}</source>
        <translation>Collecter ▢ (combien) pour ▢ (quoi) auprès de ▢ (qui), venus de {channel}, {when}</translation>
    </message>
    <message>
        <source>Raise ▢ (how much) for ▢ (what) from ▢ (whom), instead of ▢, {when}</source>
        <translation>Collecter ▢ (combien) pour ▢ (quoi) auprès de ▢ (qui), au lieu de ▢, {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (what) for ▢ (whom) from ▢ to ▢ thanks to ▢ (which use) of {channel} {when}</source>
        <translation>Faire passer ▢ (quoi) pour ▢ (qui) de ▢ à ▢ grâce à ▢ (quel usage) de {channel} {when}</translation>
    </message>
    <message>
        <source>Bring ▢ (what) for ▢ (whom) from ▢ to ▢ {when}</source>
        <translation>Faire passer ▢ (quoi) pour ▢ (qui) de ▢ à ▢ {when}</translation>
    </message>
    <message>
        <source>by ▢ (when)</source>
        <translation>d’ici ▢ (quand)</translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message>
        <source>serves no objective</source>
        <translation>ne sert aucun objectif</translation>
    </message>
    <message>
        <source>does not say how</source>
        <translation>ne dit pas comment</translation>
    </message>
    <message>
        <source>no action serves it</source>
        <translation>aucune action ne le sert</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>aucun indicateur</translation>
    </message>
    <message>
        <source>stands in no activity</source>
        <translation>dans aucun maillon</translation>
    </message>
    <message>
        <source>no objective</source>
        <translation>aucun objectif</translation>
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
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>serves {what}</source>
        <translation>sert {what}</translation>
    </message>
    <message>
        <source>served by {what}</source>
        <translation>servi par {what}</translation>
    </message>
    <message>
        <source>{n} objective</source>
        <translation>{n} objectif</translation>
    </message>
    <message>
        <source>{n} objectives</source>
        <translation>{n} objectifs</translation>
    </message>
    <message>
        <source>{n} hangs loose</source>
        <translation>{n} sans attache</translation>
    </message>
    <message>
        <source>{n} hang loose</source>
        <translation>{n} sans attache</translation>
    </message>
</context>
<context>
    <name>StrategyCanvas</name>
    <message>
        <source>Strategy map</source>
        <translation>Carte de la stratégie</translation>
    </message>
    <message>
        <source>It is not said how.</source>
        <translation>On ne dit pas comment.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Maillons</translation>
    </message>
    <message>
        <source>Higher objectives</source>
        <translation>Objectifs supérieurs</translation>
    </message>
</context>
<context>
    <name>StrategyView</name>
    <message>
        <source>Only what hangs loose</source>
        <translation>Seulement ce qui est sans attache</translation>
    </message>
    <message>
        <source>Hide done and stopped</source>
        <translation>Masquer ce qui est terminé ou arrêté</translation>
    </message>
    <message>
        <source>The map shows what serves what. Write a first objective: a result wanted in an activity.</source>
        <translation>La carte montre ce qui sert quoi. Écrivez un premier objectif&#xa0;: un résultat voulu dans un maillon.</translation>
    </message>
    <message>
        <source>Nothing hangs loose: every action and every objective is tied.</source>
        <translation>Rien n’est sans attache&#xa0;: chaque action et chaque objectif est relié.</translation>
    </message>
    <message>
        <source>Copy this map as a picture</source>
        <translation>Copier cette carte comme image</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>No tag yet: give actions some in the inspector.</source>
        <translation>Aucune étiquette encore&#xa0;: donnez-en aux actions dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <translation>Retirer l’étiquette {name}</translation>
    </message>
    <message>
        <source>Remove this tag from every action</source>
        <translation>Retirer cette étiquette de toutes les actions</translation>
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
    <name>Tree</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
</context>
<context>
    <name>TriedBar</name>
    <message>
        <source>Changes tried</source>
        <translation>Changements essayés</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’essai</translation>
    </message>
    <message>
        <source>Take the last thing tried back; Undo belongs to the plan itself</source>
        <translation>Annule le dernier essai&#x202f;; «&#xa0;Annuler&#xa0;» concerne le plan lui-même</translation>
    </message>
    <message>
        <source>{n} change tried</source>
        <translation>{n} changement essayé</translation>
    </message>
    <message>
        <source>{n} changes tried</source>
        <translation>{n} changements essayés</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>Rien d’essayé pour l’instant</translation>
    </message>
    <message>
        <source>Switch an action off or on, or open one and move its sliders: what would follow stands beside today’s figures at once, and nothing is written.</source>
        <translation>Suspendez ou activez une action, ou ouvrez-en une et déplacez ses curseurs&#xa0;: l’effet s’affiche aussitôt à côté des chiffres d’aujourd’hui, et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing is written until you keep them: a version kept meanwhile is without them, and closing the plan asks what becomes of them.</source>
        <translation>Rien n’est enregistré tant que vous ne les gardez pas&#xa0;: une version gardée entre-temps ne les contient pas, et à la fermeture du plan Maillon vous demande quoi en faire.</translation>
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
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Hours a month by activity</source>
        <translation>Heures par mois et par maillon</translation>
    </message>
    <message>
        <source>Actions it runs</source>
        <translation>Actions qu’elle mène</translation>
    </message>
    <message>
        <source>… and {n} more: the outline lists them all.</source>
        <translation>… et {n} autres&#xa0;: la liste les montre toutes.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Unlinked</name>
    <message>
        <source>{n} action does not say how it serves its objective</source>
        <translation>{n} action ne dit pas comment elle sert son objectif</translation>
    </message>
    <message>
        <source>{n} actions do not say how they serve their objectives</source>
        <translation>{n} actions ne disent pas comment elles servent leurs objectifs</translation>
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
        <source>{n} action ({amount}) serves no objective</source>
        <translation>{n} action sans objectif ({amount})</translation>
    </message>
    <message>
        <source>{n} actions ({amount}) serve no objective</source>
        <translation>{n} actions sans objectif ({amount})</translation>
    </message>
    <message>
        <source>{text}, {n} more does not say how</source>
        <translation>{text}, {n} autre ne dit pas comment</translation>
    </message>
    <message>
        <source>{text}, {n} more do not say how</source>
        <translation>{text}, {n} autres ne disent pas comment</translation>
    </message>
    <message>
        <source>Actions that serve no objective</source>
        <translation>Actions qui ne servent aucun objectif</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… et {n} de plus.</translation>
    </message>
    <message>
        <source>Every action that is counted serves an objective, and says how.</source>
        <translation>Chaque action comptée sert un objectif et dit comment.</translation>
    </message>
    <message>
        <source>There is no objective yet that they could serve: write the first one below.</source>
        <translation>Il n’y a pas encore d’objectif qu’elles pourraient servir&#xa0;: écrivez le premier ci-dessous.</translation>
    </message>
</context>
<context>
    <name>UnlinkedRow</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Which objective does it serve?</source>
        <translation>Quel objectif sert-elle&#x202f;?</translation>
    </message>
    <message>
        <source>How does it contribute?</source>
        <translation>Comment y contribue-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>{name}: which objective it serves</source>
        <translation>{name}&#xa0;: quel objectif elle sert</translation>
    </message>
    <message>
        <source>{name}: how it contributes</source>
        <translation>{name}&#xa0;: comment elle contribue</translation>
    </message>
    <message>
        <source>Link “{name}”</source>
        <translation>Relier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name the objective that it serves.</source>
        <translation>Nommez l’objectif qu’elle sert.</translation>
    </message>
    <message>
        <source>Say in one line how it contributes: without that it is not linked.</source>
        <translation>Dites en une ligne comment elle contribue&#xa0;: sans cela elle n’est pas reliée.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Kept versions</source>
        <translation>Versions gardées</translation>
    </message>
    <message>
        <source>Keep this version as…</source>
        <translation>Garder cette version sous le nom…</translation>
    </message>
    <message>
        <source>Name of the version to keep</source>
        <translation>Nom de la version à garder</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>No version is kept yet: keep one before a workshop, to see later how far it went.</source>
        <translation>Aucune version n’est encore gardée&#xa0;: gardez-en une avant un atelier, pour voir plus tard le chemin parcouru.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Save as a plan of its own…</source>
        <translation>Enregistrer comme plan séparé…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Its number in the chart</source>
        <translation>Son numéro dans le graphique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day on which it was kept</source>
        <translation>Le jour où elle a été gardée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The work that was for Communication, in the period shown</source>
        <translation>Le travail pour la Communication, dans la période affichée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The work that Communication did, in the period shown</source>
        <translation>Le travail réalisé par la Communication, dans la période affichée</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>The work that went elsewhere than intended, in the period shown</source>
        <translation>Le travail allé ailleurs que voulu, dans la période affichée</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>The work that served a named objective, in the period shown</source>
        <translation>Le travail qui servait un objectif nommé, dans la période affichée</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>The activities that were served, in the period shown</source>
        <translation>Les maillons servis, dans la période affichée</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>La version «&#xa0;{name}&#xa0;» est gardée.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>Forgot the version “{name}”.</source>
        <translation>Version «&#xa0;{name}&#xa0;» oubliée.</translation>
    </message>
    <message>
        <source>Maillon plans (*.maillon)</source>
        <translation>Plans Maillon (*.maillon)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Carte stratégique</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumentaire</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Road out</source>
        <translation>Chemin de sortie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>For whom, by whom</source>
        <translation>Pour qui, par qui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipes</translation>
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
    <name>WhatIf</name>
    <message>
        <source>under 1 point</source>
        <translation>moins d’un point</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} point</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>For Communication</source>
        <translation>Pour la Communication</translation>
    </message>
    <message>
        <source>Done by Communication</source>
        <translation>Réalisé par la Communication</translation>
    </message>
    <message>
        <source>Elsewhere than intended</source>
        <translation>Ailleurs que voulu</translation>
    </message>
    <message>
        <source>Activities served</source>
        <translation>Maillons servis</translation>
    </message>
    <message>
        <source>Serves a named objective</source>
        <translation>Sert un objectif nommé</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>counted otherwise</source>
        <translation>compté autrement</translation>
    </message>
    <message>
        <source>{n} activity</source>
        <translation>sur {n} maillon</translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation>sur {n} maillons</translation>
    </message>
    <message>
        <source>weighed in hours</source>
        <translation>compté en heures</translation>
    </message>
    <message>
        <source>weighed in money</source>
        <translation>compté en argent</translation>
    </message>
    <message>
        <source>every action counts once</source>
        <translation>compté en actions</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>If kept</source>
        <translation>Avec ces essais</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Its dates lie outside this period, so it does not count here.</source>
        <translation>Ses dates sont hors de cette période&#xa0;: elle n’y compte pas.</translation>
    </message>
    <message>
        <source>Its hours are a total without dates: they count in the plan’s whole span only.</source>
        <translation>Ses heures sont un total sans dates&#xa0;: elles ne comptent que sur toute la durée du plan.</translation>
    </message>
    <message>
        <source>It serves no activity yet, so it does not count.</source>
        <translation>Elle ne sert encore aucun maillon&#xa0;: elle ne compte pas.</translation>
    </message>
    <message>
        <source>It has no hours in this period, so it weighs nothing.</source>
        <translation>Elle n’a pas d’heures dans cette période&#xa0;: elle ne pèse rien.</translation>
    </message>
    <message>
        <source>It has no money in this period, so it weighs nothing.</source>
        <translation>Elle n’a pas de budget dans cette période&#xa0;: elle ne pèse rien.</translation>
    </message>
    <message>
        <source>“{title}” is no longer in the plan</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus dans le plan</translation>
    </message>
    <message>
        <source>“{title}” was to serve an activity that is gone or has parts now</source>
        <translation>«&#xa0;{title}&#xa0;» devait servir un maillon qui n’existe plus ou qui a maintenant des parties</translation>
    </message>
    <message>
        <source>“{title}” was to be run by a department that is gone</source>
        <translation>«&#xa0;{title}&#xa0;» devait être menée par une direction qui n’existe plus</translation>
    </message>
    <message>
        <source>“{title}” is by now in the plan as it was tried</source>
        <translation>«&#xa0;{title}&#xa0;» est désormais dans le plan telle qu’elle a été essayée</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sans heures</translation>
    </message>
    <message>
        <source>{title}: {change}</source>
        <translation>{title}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>{before} → set aside, as an idea</source>
        <translation>{before} → remise en idée</translation>
    </message>
    <message>
        <source>its shares a little otherwise</source>
        <translation>parts légèrement changées</translation>
    </message>
    <message>
        <source>run by {before} → {after}</source>
        <translation>menée par {before} → {after}</translation>
    </message>
    <message>
        <source>{unit} (its owner’s)</source>
        <translation>{unit} (celle de son responsable)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>You may try, but not keep: {reason}</source>
        <translation>Vous pouvez essayer, mais pas garder&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Fermer le plan</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>{n} change tried in What if is not kept.</source>
        <translation>{n} changement essayé dans «&#xa0;Et si&#xa0;» n’est pas gardé.</translation>
    </message>
    <message>
        <source>{n} changes tried in What if are not kept.</source>
        <translation>{n} changements essayés dans «&#xa0;Et si&#xa0;» ne sont pas gardés.</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation>Filtrer les actions…</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>What would follow</source>
        <translation>Ce que cela changerait</translation>
    </message>
    <message>
        <source>No action yet: there is nothing to switch. Add some on the map first.</source>
        <translation>Pas encore d’action&#xa0;: il n’y a rien à activer. Ajoutez-en d’abord sur la carte.</translation>
    </message>
    <message>
        <source>, counted already</source>
        <translation>, déjà comptée</translation>
    </message>
    <message>
        <source>, still counted</source>
        <translation>, toujours comptée</translation>
    </message>
    <message>
        <source>{n} tried change kept</source>
        <translation>{n} changement essayé gardé</translation>
    </message>
    <message>
        <source>{n} tried changes kept</source>
        <translation>{n} changements essayés gardés</translation>
    </message>
    <message>
        <source>{n} tried change waits in What if</source>
        <translation>{n} changement essayé attend dans «&#xa0;Et si&#xa0;»</translation>
    </message>
    <message>
        <source>{n} tried changes wait in What if</source>
        <translation>{n} changements essayés attendent dans «&#xa0;Et si&#xa0;»</translation>
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
<context>
    <name>_Relay</name>
    <message>
        <source>How does it go on?</source>
        <translation>Comment cela se prolonge-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Comment elle se prolonge</translation>
    </message>
    <message>
        <source>from “{title}”</source>
        <translation>depuis «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>How “{other}” prolongs “{one}”</source>
        <translation>Comment «&#xa0;{other}&#xa0;» prolonge «&#xa0;{one}&#xa0;»</translation>
    </message>
    <message>
        <source>Part “{other}” from “{one}”</source>
        <translation>Séparer «&#xa0;{other}&#xa0;» de «&#xa0;{one}&#xa0;»</translation>
    </message>
</context>
</TS>
