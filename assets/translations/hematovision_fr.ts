<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AboutBox</name>
    <message>
        <source>About HematoVision</source>
        <translation>À propos d’HematoVision</translation>
    </message>
    <message>
        <source>Version {program} · Python {python} · Qt {qt}</source>
        <translation>Version {program} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>Réservé à la recherche. Ne pas utiliser dans des procédures de diagnostic.</translation>
    </message>
    <message>
        <source>Finds and names leukocytes in pictures of a stained blood smear. It works without any network, and everything stays on this computer.</source>
        <translation>Trouve et nomme les leucocytes sur les images d’un frottis sanguin coloré. Fonctionne sans aucun réseau, et tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>Données {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>Ouvrir des &amp;images…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Pa&amp;ste picture</source>
        <translation>C&amp;oller une image</translation>
    </message>
    <message>
        <source>&amp;Try it with drawn cells</source>
        <translation>&amp;Essayer avec des cellules dessinées</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>&amp;Nouveau lot</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>&amp;Annuler le lot</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Agree with the program</source>
        <translation>Acc&amp;epter le nom proposé</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>&amp;Cellule</translation>
    </message>
    <message>
        <source>Smaller &amp;pictures</source>
        <translation>Images plus &amp;petites</translation>
    </message>
    <message>
        <source>&amp;Start or pause counting</source>
        <translation>&amp;Démarrer ou suspendre le comptage</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>&amp;Figer l’image</translation>
    </message>
    <message>
        <source>Keep the fie&amp;ld (snapshot)</source>
        <translation>&amp;Garder le champ (instantané)</translation>
    </message>
    <message>
        <source>Save the last &amp;30 s</source>
        <translation>Enregistrer les &amp;30 dernières s</translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation>&amp;Nouveau comptage</translation>
    </message>
    <message>
        <source>Next cell to &amp;decide, then agree</source>
        <translation>Prochaine cellule à décider, puis &amp;accepter</translation>
    </message>
    <message>
        <source>&amp;Choose no cell</source>
        <translation>Ne choisir aucune cell&amp;ule</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Count by &amp;hand</source>
        <translation>Compter à la &amp;main</translation>
    </message>
    <message>
        <source>Ca&amp;mera and scale…</source>
        <translation>&amp;Caméra et échelle…</translation>
    </message>
    <message>
        <source>&amp;Keys and sounds…</source>
        <translation>&amp;Touches et sons…</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>D&amp;irect</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>Cla&amp;sser</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Choose all of this &amp;type</source>
        <translation>Choisir toutes celles de ce &amp;type</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Écha&amp;ntillons</translation>
    </message>
    <message>
        <source>Import a &amp;worklist…</source>
        <translation>Importer une &amp;liste de travail…</translation>
    </message>
    <message>
        <source>Add a cell that was &amp;missed</source>
        <translation>Ajouter une cellule &amp;manquée</translation>
    </message>
    <message>
        <source>Remove a wrong &amp;box</source>
        <translation>Retirer un ca&amp;dre erroné</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Éc&amp;hantillons</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <translation>Appren&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Only cells that &amp;wait for you</source>
        <translation>Seulement les cellules qui vous &amp;attendent</translation>
    </message>
    <message>
        <source>O&amp;nly cells of this file</source>
        <translation>Seulement les cellules de ce &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation>&amp;Toutes les cellules</translation>
    </message>
    <message>
        <source>&amp;Hide suggestions</source>
        <translation>&amp;Masquer les suggestions</translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation>Images plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;New sample…</source>
        <translation>&amp;Nouvel échantillon…</translation>
    </message>
    <message>
        <source>&amp;Open the cells</source>
        <translation>&amp;Ouvrir les cellules</translation>
    </message>
    <message>
        <source>Renam&amp;e</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>&amp;Signer…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Se&amp;cond reader…</source>
        <translation>Se&amp;cond lecteur…</translation>
    </message>
    <message>
        <source>&amp;Move the batch to another sample…</source>
        <translation>&amp;Déplacer le lot vers un autre échantillon…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>&amp;Guide for staff</source>
        <translation>&amp;Guide pour le personnel</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>Choisissez d’abord un lot.</translation>
    </message>
    <message>
        <source>Choose one sample first.</source>
        <translation>Choisissez d’abord un échantillon.</translation>
    </message>
    <message>
        <source>Choose a sample on the page Samples first.</source>
        <translation>Choisissez d’abord un échantillon sur la page Échantillons.</translation>
    </message>
    <message>
        <source>&amp;Zoom to the cell and back</source>
        <translation>&amp;Zoomer sur la cellule et revenir</translation>
    </message>
    <message>
        <source>Whole &amp;field</source>
        <translation>Champ &amp;entier</translation>
    </message>
    <message>
        <source>Actual size, &amp;100 %</source>
        <translation>Taille rée&amp;lle, 100 %</translation>
    </message>
    <message>
        <source>Evidence f&amp;or a type</source>
        <translation>Ce qui a plaidé pour &amp;un type</translation>
    </message>
    <message>
        <source>Red cells and pla&amp;telets</source>
        <translation>Hématies et pla&amp;quettes</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Teach your site</source>
        <translation>&amp;Adapter à votre site</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Toutes les &amp;touches</translation>
    </message>
    <message>
        <source>&amp;About HematoVision</source>
        <translation>À &amp;propos d’HematoVision</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Zoom in the field</source>
        <translation>Zoomer dans le champ</translation>
    </message>
    <message>
        <source>Name a cell</source>
        <translation>Nommer une cellule</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>Première et dernière cellule</translation>
    </message>
    <message>
        <source>One screen back or forward</source>
        <translation>Un écran de cellules en arrière ou en avant</translation>
    </message>
    <message>
        <source>Extend the choice</source>
        <translation>Choisir toutes celles du chemin</translation>
    </message>
    <message>
        <source>Move without choosing</source>
        <translation>Continuer sans rien choisir</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>Choisir aussi celle-ci</translation>
    </message>
</context>
<context>
    <name>AdaptationPanel</name>
    <message>
        <source>The microscope that is taught</source>
        <translation>Le microscope adapté</translation>
    </message>
    <message>
        <source>Teach with the cells I named</source>
        <translation>Adapter avec les cellules que j’ai nommées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of teaching</source>
        <translation>Avancement de l’adaptation</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>L’utiliser désormais</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Pictures without a microscope</source>
        <translation>Images sans microscope</translation>
    </message>
    <message>
        <source>Cells are named by {pack}, as shipped.</source>
        <translation>Les cellules sont nommées par {pack}, comme à la livraison.</translation>
    </message>
    <message>
        <source>Cells are named by {pack} with version {number} of your site.</source>
        <translation>Les cellules sont nommées par {pack} avec la version {number} de votre site.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>other pack</source>
        <translation>autre pack</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lecture des images&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Teaching: step {done} of {total}</source>
        <translation>Adaptation&#xa0;: étape {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Tried on {cells} you named, from {fields}, in {time}.</source>
        <translation>Essai avec {cells} que vous avez nommées, de {fields}, en {time}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>Qui est comparé</translation>
    </message>
    <message>
        <source>How many cells each reader gave this name, and how many both did. A kappa of 1 is full agreement, 0 is chance.</source>
        <translation>Combien de cellules chacun des deux a nommées ainsi, et combien les deux ensemble. Un kappa de 1 est un accord complet, 0 pas plus que le hasard.</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Premiers noms</translation>
    </message>
    <message>
        <source>Second names</source>
        <translation>Seconds noms</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
</context>
<context>
    <name>AskReader</name>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Someone elsewhere names the cells, using one file on a stick. Your names stay; a cell waits if you differ. When the file comes back, drop it on this window or choose it with “Open pictures…”.</source>
        <translation>Une personne ailleurs nomme les cellules, à partir d’un fichier sur une clé USB. Ce que vous avez dit reste&#xa0;; là où vos avis diffèrent, la cellule attend. Déposez sur cette fenêtre le fichier qui revient, ou choisissez-le avec «&#xa0;Ouvrir des images…&#xa0;».</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Les trancher</translation>
    </message>
    <message>
        <source>Name them again here, without names</source>
        <translation>Les nommer à nouveau ici, sans les noms</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>Cellules isolées</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <source>Show what the program calls them</source>
        <translation>Montrer comment le programme les nomme</translation>
    </message>
    <message>
        <source>Send number and patient</source>
        <translation>Indiquer le numéro et le patient</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>What to look for</source>
        <translation>À quoi la reconnaître</translation>
    </message>
    <message>
        <source>Easily mistaken for</source>
        <translation>Facile à confondre avec</translation>
    </message>
    <message>
        <source>Cells of this site</source>
        <translation>Cellules de ce site</translation>
    </message>
    <message>
        <source>Two people gave each this name.</source>
        <translation>Deux personnes ont nommé ainsi chacune d’elles.</translation>
    </message>
    <message>
        <source>The other cells are drawn. Real ones vary more.</source>
        <translation>Les autres cellules sont dessinées. Les vraies varient davantage.</translation>
    </message>
    <message>
        <source>The cells are drawn. Real ones vary more.</source>
        <translation>Les cellules sont dessinées. Les vraies varient davantage.</translation>
    </message>
    <message>
        <source>{type}: {how}</source>
        <translation>{type}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Nothing else here, if you look at its size.</source>
        <translation>Rien d’autre ici, si l’on regarde sa taille.</translation>
    </message>
    <message>
        <source>{type}, a cell of this site</source>
        <translation>{type}, une cellule de ce site</translation>
    </message>
    <message>
        <source>{type}, drawn: {light}</source>
        <translation>{type}, dessin&#xa0;: {light}</translation>
    </message>
</context>
<context>
    <name>AttachedBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Make it a separate sample</source>
        <translation>En faire un échantillon à part</translation>
    </message>
    <message>
        <source>This folder has a waiting sample&apos;s name, so its pictures went to {sample}.</source>
        <translation>Ce dossier porte le nom d’un échantillon en attente&#xa0;; ses images appartiennent donc à {sample}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Skip it</source>
        <translation>L&apos;ignorer</translation>
    </message>
    <message>
        <source>A backup is being made. The program then closes by itself.</source>
        <translation>Une sauvegarde est en cours. Ensuite, le programme se termine de lui-même.</translation>
    </message>
    <message>
        <source>The backup is being restored. Leave the computer on.</source>
        <translation>La sauvegarde est en cours de restauration. Laissez l&apos;ordinateur allumé.</translation>
    </message>
    <message>
        <source>The log is being copied to its new place. Leave the computer on.</source>
        <translation>Le journal est en cours de copie vers son nouvel emplacement. Laissez l’ordinateur allumé.</translation>
    </message>
    <message>
        <source>The log and all that belongs to it are now in {folder}. A copy stays in {old}.</source>
        <translation>Le journal et tout ce qui en fait partie se trouvent maintenant dans {folder}. Une copie reste dans {old}.</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>La dernière sauvegarde a échoué. {why}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The previous log is in {folder}.</source>
        <translation>Le journal d&apos;avant se trouve dans {folder}.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>N’en faire aucune</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>Quand les sauvegardes sont faites</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>After closing the window</source>
        <translation>Après la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>keep the last </source>
        <translation>dernières à garder&#xa0;: </translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Nombre de sauvegardes gardées</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>Vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backups are off. Choose a folder on another disk or on a server.</source>
        <translation>Aucune sauvegarde n’est faite. Choisissez un dossier sur un autre disque ou sur un serveur.</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>Il n’y a pas encore de sauvegarde dans le dossier.</translation>
    </message>
    <message>
        <source>Last backup: {when}. The folder holds {n}.</source>
        <translation>Dernière sauvegarde&#xa0;: {when}&#xa0;; le dossier en contient {n}.</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choisir un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Choisir la sauvegarde à remettre</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>La sauvegarde est chiffrée</translation>
    </message>
    <message>
        <source>Type the passphrase it was made with, or its recovery key.</source>
        <translation>Saisissez la phrase secrète avec laquelle elle a été faite, ou sa clé de secours.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Remettre la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {when}? All its {n} files are intact.</source>
        <translation>
            <numerusform>Remettre cette sauvegarde ({when})&#xa0;? Son {n} fichier est intact.</numerusform>
            <numerusform>Remettre cette sauvegarde ({when})&#xa0;? Chacun de ses {n} fichiers est intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current log is moved aside, not deleted. The window closes and opens again with the backup: log, live pictures, site versions, calibrations and settings.</source>
        <translation>Le journal actuel est mis de côté, pas supprimé. La fenêtre se ferme et se rouvre avec la sauvegarde&#xa0;: journal, images du direct, versions du site, étalonnages et réglages.</translation>
    </message>
    <message>
        <source>The current log is encrypted and this backup is not: anyone who can read this account&apos;s files can read it. Protect it again afterwards.</source>
        <translation>Le journal actuel est chiffré et cette sauvegarde ne l’est pas&#xa0;: quiconque peut lire les fichiers de ce compte pourra lire ce qui est remis en place. Protégez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss (1 of {n})</source>
        <translation>Masquer (1 sur {n})</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Open batches</source>
        <translation>Lots ouverts</translation>
    </message>
    <message>
        <source>Join into one batch; its differential counts all their cells</source>
        <translation>En faire un seul lot&#xa0;; sa formule compte toutes leurs cellules</translation>
    </message>
    <message>
        <source>Join these {n}</source>
        <translation>Réunir ces {n}</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Annuler {name}</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuer {name}</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches of the sample</source>
        <translation>Lots de l’échantillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the chosen batch</source>
        <translation>Ouvrir le lot choisi</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the chosen batches to another sample</source>
        <translation>Déplacer les lots choisis vers un autre échantillon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the chosen batch</source>
        <translation>Renommer le lot choisi</translation>
    </message>
    <message>
        <source>Give the chosen batch another name (F2)</source>
        <translation>Donner un autre nom au lot choisi (F2)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the chosen batches from the log</source>
        <translation>Supprimer du journal les lots choisis</translation>
    </message>
    <message>
        <source>names: {how}</source>
        <translation>noms&#xa0;: {how}</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Read again without names</source>
        <translation>Relire sans les noms</translation>
    </message>
    <message>
        <source>Name of the second reader</source>
        <translation>Nom du second lecteur</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>Take the names over</source>
        <translation>Reprendre les noms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type the second reader&apos;s name first. It is kept with the names.</source>
        <translation>Saisissez d’abord le nom du second lecteur. Il est gardé avec eux.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation>Concordance.pdf</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No model pack</source>
        <translation>Aucun pack de modèle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>Réservé à la recherche. Ne pas utiliser dans des procédures de diagnostic.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera and scale</source>
        <translation>Caméra et échelle</translation>
    </message>
    <message>
        <source>Size and rate</source>
        <translation>Taille et cadence</translation>
    </message>
    <message>
        <source>Ask the camera again</source>
        <translation>Interroger de nouveau la caméra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking what the camera offers. The picture may pause.</source>
        <translation>La caméra est interrogée sur ce qu’elle propose. L’image peut s’arrêter.</translation>
    </message>
    <message>
        <source>A recording has a fixed size, rate and light.</source>
        <translation>Un enregistrement a sa propre taille, sa cadence et sa lumière.</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Chosen cell</source>
        <translation>Cellule choisie</translation>
    </message>
    <message>
        <source>Choose a cell to see it in its field and how sure the program is.</source>
        <translation>Choisissez une cellule pour la voir dans son champ et savoir à quel point le programme est sûr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Set the scale by hand</source>
        <translation>Régler l’échelle à la main</translation>
    </message>
    <message>
        <source>Count its cells twice</source>
        <translation>Compter ses cellules deux fois</translation>
    </message>
    <message>
        <source>Why the program asked</source>
        <translation>Pourquoi elle était à vérifier</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Merci de vérifier</translation>
    </message>
    <message>
        <source>✓ {named}</source>
        <translation>✓ {named}</translation>
    </message>
    <message>
        <source>A drawing of a typical cell: {type}</source>
        <translation>Dessin d’une cellule typique&#xa0;: {type}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are chosen. The next name is for all of them; {key} deselects them.</source>
        <translation>
            <numerusform>{n} cellule choisie&#xa0;: le prochain nom vaut pour elle. {key} la laisse.</numerusform>
            <numerusform>{n} cellules choisies&#xa0;: le prochain nom vaut pour toutes. {key} les laisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>{width} × {height} µm</source>
        <translation>{width} × {height} µm</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the program on this microscope</source>
        <translation>Contrôler le programme sur ce microscope</translation>
    </message>
    <message>
        <source>You name randomly chosen cells that the program is sure of; its own names stay hidden. If it has all of them right, 29, 59 or 149 cells prove that at least 90, 95 or 98 in 100 sure names are right on this microscope. Your names count in the batch too.</source>
        <translation>Vous nommez quelques cellules dont le programme est sûr, choisies au hasard&#xa0;; ses propres noms restent cachés. Si tous sont justes, 29, 59 ou 149 cellules prouvent qu’au moins 90, 95 ou 98 noms sûrs sur 100 sont justes sur ce microscope. Ce que vous dites compte aussi dans le lot.</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} cellules</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>Recherche de cellules…</translation>
    </message>
    <message>
        <source>Or use pictures of single cells of known type from this microscope: a folder with one folder for each type, or a table (CSV) of file and type.</source>
        <translation>Ou prenez des images de ce microscope, d’une cellule chacune et de type connu&#xa0;: un dossier avec un dossier par type, ou un tableau (CSV) de fichier et type.</translation>
    </message>
    <message>
        <source>Folder of known cells…</source>
        <translation>Dossier de cellules connues…</translation>
    </message>
    <message>
        <source>Table of known cells…</source>
        <translation>Tableau de cellules connues…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement du contrôle</translation>
    </message>
    <message>
        <source>The cell to name</source>
        <translation>La cellule à nommer</translation>
    </message>
    <message>
        <source>What is it? Press its key, or its button.</source>
        <translation>Qu’est-ce que c’est&#xa0;? Appuyez sur sa touche ou sur son bouton.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells. For a longer check, open more pictures from this microscope.</source>
        <translation>
            <numerusform>Ce lot a {n} cellule de ce genre. Pour un contrôle plus long, ouvrez plus d’images de ce microscope.</numerusform>
            <numerusform>Ce lot a {n} cellules de ce genre. Pour un contrôle plus long, ouvrez plus d’images de ce microscope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells that are not yet checked, named or taught; {least} are needed. Open more pictures from this microscope.</source>
        <translation>
            <numerusform>Il y a {n} cellule de ce genre dans ce lot que personne n&apos;a encore vérifiée, nommée ni enseignée, et il en faut {least}. Ouvrez d&apos;autres images de ce microscope.</numerusform>
            <numerusform>Il y a {n} cellules de ce genre dans ce lot que personne n&apos;a encore vérifiées, nommées ni enseignées, et il en faut {least}. Ouvrez d&apos;autres images de ce microscope.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell {n} of {total}</source>
        <translation>Cellule {n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} names were right.</source>
        <translation>
            <numerusform>Noms justes&#xa0;: {right} sur {n}.</numerusform>
            <numerusform>Noms justes&#xa0;: {right} sur {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until something is proven, look at every cell yourself.</source>
        <translation>Tant que rien n’est prouvé, regardez vous-même chaque cellule.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were left out because their pictures are gone.</source>
        <translation>
            <numerusform>L’image de {n} cellule a disparu&#xa0;; la cellule a été laissée de côté.</numerusform>
            <numerusform>Les images de {n} cellules ont disparu&#xa0;; elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the next {n} are right, at least 90 in 100 is proven.</source>
        <translation>
            <numerusform>Si le prochain est juste ({n}), au moins 90 sur 100 est prouvé.</numerusform>
            <numerusform>Si les {n} prochains sont justes, au moins 90 sur 100 est prouvé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Move to another sample</source>
        <translation>Déplacer vers un autre échantillon</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>Quel échantillon</translation>
    </message>
    <message>
        <source>Accession number, name or date; type or scan it</source>
        <translation>Numéro d’enregistrement, nom ou date&#xa0;; saisissez ou scannez</translation>
    </message>
    <message>
        <source>Matching samples</source>
        <translation>Échantillons qui correspondent</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New sample “{name}”</source>
        <translation>Nouvel échantillon «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no other sample. Type the number of a new one.</source>
        <translation>Il n’y a pas d’autre échantillon. Tapez le numéro d’un nouveau.</translation>
    </message>
</context>
<context>
    <name>ClassifyWindow</name>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}&#xa0;: automatique</translation>
    </message>
    <message>
        <source>This camera&apos;s driver does not let you set it.</source>
        <translation>Le pilote de cette caméra ne permet pas de le régler.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Type or scan it</source>
        <translation>Saisir ou scanner</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unit of the leukocytes</source>
        <translation>Unité des leucocytes</translation>
    </message>
    <message>
        <source>&amp;Accession number</source>
        <translation>N° d’en&amp;registrement</translation>
    </message>
    <message>
        <source>Patient n&amp;umber</source>
        <translation>Numéro du &amp;patient</translation>
    </message>
    <message>
        <source>Sli&amp;de</source>
        <translation>La&amp;me</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>N&amp;om du patient</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Année &amp;de naissance</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>Prescripte&amp;ur</translation>
    </message>
    <message>
        <source>Leu&amp;kocytes</source>
        <translation>&amp;Leucocytes</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Remar&amp;ques</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Drawing of a blood smear</source>
        <translation>Dessin d’un frottis sanguin</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Déposez des images ici</translation>
    </message>
    <message>
        <source>Drop pictures or folders of a stained blood smear here</source>
        <translation>Déposez ici des images ou des dossiers d’un frottis sanguin coloré</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try it with drawn cells</source>
        <translation>Essayer avec des cellules dessinées</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.</source>
        <translation>JPEG, PNG, TIFF, BMP ou WebP. Une image copiée ailleurs peut être collée.</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to start a new batch</source>
        <translation>Déposez pour commencer un nouveau lot</translation>
    </message>
</context>
<context>
    <name>FieldCanvas</name>
    <message>
        <source>Field with the cells found</source>
        <translation>Champ avec les cellules trouvées</translation>
    </message>
    <message>
        <source>Field with the cells found, chosen: {type}</source>
        <translation>Champ avec les cellules trouvées, choisie&#xa0;: {type}</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Whole field (F)</source>
        <translation>Champ entier (F)</translation>
    </message>
    <message>
        <source>Actual size, 100 % (A)</source>
        <translation>Taille réelle, 100 % (A)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Show evidence for a type (C)</source>
        <translation>Montrer ce qui a plaidé pour un type (C)</translation>
    </message>
    <message>
        <source>Type whose evidence is shown</source>
        <translation>Type dont les indices sont montrés</translation>
    </message>
    <message>
        <source>Show red cells and platelets (O)</source>
        <translation>Montrer les hématies et les plaquettes (O)</translation>
    </message>
    <message>
        <source>Show on the slide</source>
        <translation>Montrer sur la lame</translation>
    </message>
    <message>
        <source>Add a cell that was missed (W)</source>
        <translation>Ajouter une cellule manquée (W)</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Ce qui a plaidé pour</translation>
    </message>
    <message>
        <source>Showing its small copy. {reason}</source>
        <translation>Montré d’après sa petite copie. {reason}</translation>
    </message>
    <message>
        <source>Red cells and platelets are not looked for.</source>
        <translation>Les hématies et les plaquettes ne sont pas recherchées.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>As shipped</source>
        <translation>Comme à la livraison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>of these, {name}</source>
        <translation>dont {name}</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>to {n} cells</source>
        <translation>
            <numerusform>jusqu’à {n} cellule</numerusform>
            <numerusform>jusqu’à {n} cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans cible</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>How many leukocytes to count</source>
        <translation>Combien de leucocytes sont comptés</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Arrêter tôt</translation>
    </message>
    <message>
        <source>From 50 cells on, stop as soon as each type&apos;s interval is wholly inside or outside its usual range</source>
        <translation>Arrêter dès que l’intervalle de chaque type est entièrement dans ses valeurs usuelles ou en dehors, à partir de 50 cellules</translation>
    </message>
    <message>
        <source>From 50 cells on, stops once each type is surely in or out of its range.</source>
        <translation>À partir de 50 cellules, s’arrête dès que chaque type est sûrement dans ses valeurs usuelles ou en dehors.</translation>
    </message>
    <message>
        <source>Suggestions: look at every cell.</source>
        <translation>Suggestions&#xa0;: regardez chaque cellule.</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: {n} cells wait (least–most)</source>
        <translation>
            <numerusform>Provisoire&#xa0;: {n} cellule attend (minimum–maximum)</numerusform>
            <numerusform>Provisoire&#xa0;: {n} cellules attendent (minimum–maximum)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {n}</source>
        <translation>À la main&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>Non compté&#xa0;: {parts}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)</source>
        <translation>Images ({patterns});;Fichiers pour seconds lecteurs (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Drawn cells</source>
        <translation>Cellules dessinées</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Live count {time}</source>
        <translation>Comptage en direct {time}</translation>
    </message>
    <message>
        <source>Reading {number}</source>
        <translation>Lecture {number}</translation>
    </message>
    <message>
        <source>Second reading, asked by {name}</source>
        <translation>Seconde lecture, demandée par {name}</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>This is not on this computer. Save the picture here first, then drop it.</source>
        <translation>Ceci ne se trouve pas sur cet ordinateur. Enregistrez d’abord l’image, puis déposez-la.</translation>
    </message>
    <message>
        <source>There is no picture in it. Drop pictures or folders.</source>
        <translation>Il ne contient aucune image. Déposez des images ou des dossiers.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or files first.</source>
        <translation>Il n’y a pas d’image à coller. Copiez d’abord une image ou des fichiers.</translation>
    </message>
    <message>
        <source>Export cells</source>
        <translation>Exporter les cellules</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Folder for QuPath, GeoJSON (*)</source>
        <translation>Dossier pour QuPath, GeoJSON (*)</translation>
    </message>
    <message>
        <source>Folder with COCO (*)</source>
        <translation>Dossier avec COCO (*)</translation>
    </message>
    <message>
        <source>Folder with Pascal VOC (*)</source>
        <translation>Dossier avec Pascal VOC (*)</translation>
    </message>
    <message>
        <source>Folder with YOLO (*)</source>
        <translation>Dossier avec YOLO (*)</translation>
    </message>
    <message>
        <source>Folders of single cells (*)</source>
        <translation>Dossiers de cellules isolées (*)</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Show type</source>
        <translation>Montrer le type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Cells that nobody has named or confirmed</source>
        <translation>Cellules que personne n’a nommées ni confirmées</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Show only cells that wait for you</source>
        <translation>Montrer seulement les cellules qui vous attendent</translation>
    </message>
    <message>
        <source>Show only files with this in their name</source>
        <translation>Montrer seulement les fichiers dont le nom contient ceci</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Les moins sûres d’abord</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation>Apprend le plus</translation>
    </message>
    <message>
        <source>The cells whose names teach the program most</source>
        <translation>Les cellules dont les noms apprennent le plus au programme</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>Montrer toutes les cellules</translation>
    </message>
    <message>
        <source>A person has looked at every cell here.</source>
        <translation>Une personne a regardé chaque cellule ici.</translation>
    </message>
    <message>
        <source>No cells are waiting for you here.</source>
        <translation>Aucune cellule ne vous attend ici.</translation>
    </message>
    <message>
        <source>No cells match these filters.</source>
        <translation>Aucune cellule ne correspond à ces filtres.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells found</source>
        <translation>Cellules trouvées</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Where is the folder now?</source>
        <translation>Où est le dossier maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Pictures are missing from their folder. Showing small copies.</source>
        <translation>Des images ne sont plus à leur place. Montrées d’après leurs petites copies.</translation>
    </message>
    <message>
        <source>Looking for the pictures in {folder}…</source>
        <translation>Recherche des images dans {folder}…</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} pictures were found there by their content. For the others, small copies are shown.</source>
        <translation>
            <numerusform>{found} image sur {n} y a été retrouvée, d’après son contenu. Les autres sont montrées d’après leurs petites copies.</numerusform>
            <numerusform>Images retrouvées là, d’après leur contenu&#xa0;: {found} sur {n}. Les autres sont montrées d’après leurs petites copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Current passphrase, or the recovery key</source>
        <translation>Phrase secrète actuelle, ou clé de secours</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At least {n} characters; four or five words are good and easy to remember.</source>
        <translation>Au moins {n} caractères&#xa0;; quatre ou cinq mots conviennent bien et se retiennent facilement.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide for staff</source>
        <translation>Guide pour le personnel</translation>
    </message>
    <message>
        <source>The guide is missing. Install the program again.</source>
        <translation>Le guide manque. Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>Examen de l’échantillon…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Transmis jusqu’ici</translation>
    </message>
    <message>
        <source>This sample has not been handed over yet.</source>
        <translation>Rien de cet échantillon n’a encore été transmis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Version {n} was handed over. You can send the same file again.</source>
        <translation>La version {n} a été transmise. Elle peut être renvoyée, dans le même fichier.</translation>
    </message>
    <message>
        <source>Version {n} was handed over, but not in this format to this folder.</source>
        <translation>La version {n} a été transmise, mais pas dans ce format dans ce dossier.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet. It goes as a correction.</source>
        <translation>La version {n} n’a pas encore été transmise. Elle part comme correction.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet.</source>
        <translation>La version {n} n’a pas encore été transmise.</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation>Transmettre à nouveau</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{number} is signed. Hand it over as {format} to {folder}?</source>
        <translation>{number} est signé. Le transmettre en {format} dans {folder}&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The result is being handed over…</source>
        <translation>Le résultat est en cours de transmission…</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>After signing, you can hand over to it with one click.</source>
        <translation>Après la signature, la transmission dans ce dossier est proposée d’un clic.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Format of results handed over</source>
        <translation>Format des résultats transmis</translation>
    </message>
    <message>
        <source>No folder: you hand results over yourself.</source>
        <translation>Aucun dossier&#xa0;: les résultats sont transmis sur demande.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>IndexedSections</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas installer</translation>
    </message>
    <message>
        <source>The new pack names fewer of these cells right.</source>
        <translation>Le nouveau pack de modèle nomme correctement moins de ces cellules.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>Cellules de référence</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>Nommées ici</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Right, types alike</source>
        <translation>Justes, types à égalité</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and sounds</source>
        <translation>Touches et sons</translation>
    </message>
    <message>
        <source>A cell to decide</source>
        <translation>Une cellule à décider</translation>
    </message>
    <message>
        <source>A sound for each type, and for a cell to decide</source>
        <translation>Un son pour chaque type, et pour une cellule à décider</translation>
    </message>
    <message>
        <source>Say aloud the name of each type, and “a cell to decide”</source>
        <translation>Dire à voix haute le nom de chaque type, et d’une cellule à décider</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Cet ordinateur n’a pas de voix.</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Disposition usuelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Click a key and press another. The letters are the same everywhere.</source>
        <translation>Cliquez sur une touche et appuyez sur une autre. Les lettres sont les mêmes partout.</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation>Touche de {name}</translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation>Écouter le son&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{key} is the key of two types: {one} and {other}.</source>
        <translation>{key} est la touche de deux types&#xa0;: {one} et {other}.</translation>
    </message>
    <message>
        <source>{key} is the letter of another type: {other}.</source>
        <translation>{key} est la lettre d’un autre type&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>{key} saves the field as a picture.</source>
        <translation>{key} garde le champ comme image.</translation>
    </message>
    <message>
        <source>{key} begins counting by hand.</source>
        <translation>{key} commence le comptage à la main.</translation>
    </message>
    <message>
        <source>{key} changes the view on the Classify page.</source>
        <translation>{key} change ce qui est montré sur la page Classer.</translation>
    </message>
    <message>
        <source>{key} marks a cell that cannot be identified.</source>
        <translation>{key} dit qu’une cellule est indéterminable.</translation>
    </message>
    <message>
        <source>The count is done</source>
        <translation>Le comptage est terminé</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>Name of the laboratory</source>
        <translation>Nom du laboratoire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Usual ranges…</source>
        <translation>Valeurs usuelles…</translation>
    </message>
    <message>
        <source>Limits for a review…</source>
        <translation>Limites de relecture…</translation>
    </message>
    <message>
        <source>Leukocytes that a result needs</source>
        <translation>Leucocytes qu’il faut pour un résultat</translation>
    </message>
    <message>
        <source>Two people sign a result</source>
        <translation>Deux personnes signent un résultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Usual ranges</source>
        <translation>Valeurs usuelles</translation>
    </message>
    <message>
        <source>Limits for a review</source>
        <translation>Limites de relecture</translation>
    </message>
    <message>
        <source>Count at least</source>
        <translation>Compter au moins</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>None: results are shown without usual ranges.</source>
        <translation>Aucune&#xa0;: les résultats sont montrés sans valeurs usuelles.</translation>
    </message>
    <message>
        <source>None: only abnormal cells give a reason to review the smear.</source>
        <translation>Aucune&#xa0;: seules des cellules anormales donnent une raison de relire le frottis.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over {date}.</source>
        <translation>Reprises le {date}.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file is not a readable picture. Choose a PNG or JPEG.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez un PNG ou un JPEG.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>Nommer des cellules</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Show cells of this site on the Learn page</source>
        <translation>Montrer des cellules de ce site sur la page Apprendre</translation>
    </message>
    <message>
        <source>Shows only cells to which two people gave the same name, without patient data. They stay on this computer.</source>
        <translation>Seules sont montrées des cellules que deux personnes ont nommées de même, sans aucune donnée de patient. Elles restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, or plug it in again, and wait. Or, before you close, keep what is open in another log or export its cells as tables.</source>
        <translation>Libérez de la place sur le disque qui contient {path}, ou rebranchez-le, et patientez. Ou bien gardez ce qui est ouvert dans un journal ailleurs, ou exportez ses cellules en tableaux, avant de fermer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>Garder ailleurs…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Exporter des tableaux…</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>Keep elsewhere</source>
        <translation>Garder ailleurs</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>Journaux (*.sqlite)</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exporter des tableaux</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits for a review</source>
        <translation>Limites de relecture</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Below, 10⁹/L</source>
        <translation>En dessous, 10⁹/L</translation>
    </message>
    <message>
        <source>Above, 10⁹/L</source>
        <translation>Au-dessus, 10⁹/L</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Utiliser ces limites</translation>
    </message>
    <message>
        <source>The sheet asks for a review of the smear if an absolute count is outside these. This needs a typed leukocyte count. Empty means no limit.</source>
        <translation>La feuille demande de relire le frottis quand un nombre absolu dépasse ces limites, ce qui suppose un nombre de leucocytes saisi. Une case vide veut dire sans limite.</translation>
    </message>
    <message>
        <source>{name}: type numbers, the lower limit first.</source>
        <translation>{name}&#xa0;: les limites sont des nombres, le plus petit d’abord.</translation>
    </message>
    <message>
        <source>These limits cannot be used: say where they come from.</source>
        <translation>Ces limites ne peuvent pas être utilisées&#xa0;: dites d’où elles viennent.</translation>
    </message>
</context>
<context>
    <name>LiveBench</name>
    <message>
        <source>The last cells</source>
        <translation>Les dernières cellules</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Choose a camera, a video, a folder or a drawn slide</source>
        <translation>Choisir une caméra, une vidéo, un dossier ou une lame dessinée</translation>
    </message>
    <message>
        <source>Camera and scale</source>
        <translation>Caméra et échelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Nouveau comptage</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Keep this field with its labels</source>
        <translation>Garder ce champ avec ses étiquettes</translation>
    </message>
    <message>
        <source>Save last 30 s</source>
        <translation>Enregistrer les 30 dernières s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Aucune image n’est encore arrivée.</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Rien n’est encore compté.</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Source&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>New count</source>
        <translation>Nouveau comptage</translation>
    </message>
    <message>
        <source>Begin a new count?</source>
        <translation>Commencer un nouveau comptage&#xa0;?</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Continuer à compter</translation>
    </message>
    <message>
        <source>This one ({progress}) stays in the log.</source>
        <translation>Celui-ci ({progress}) reste dans le journal.</translation>
    </message>
    <message>
        <source>A count was cut short</source>
        <translation>Un comptage a été interrompu</translation>
    </message>
    <message numerus="yes">
        <source>A count of {n} cells was cut short. Go on with it?</source>
        <translation>
            <numerusform>Un comptage de {n} cellule a été interrompu. Le continuer&#xa0;?</numerusform>
            <numerusform>Un comptage de {n} cellules a été interrompu. Le continuer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample {number}, begun on {when}. Continue only with the same sample.</source>
        <translation>Échantillon {number}, commencé le {when}. Ne continuez qu’avec le même échantillon.</translation>
    </message>
    <message>
        <source>Begun on {when}. Continue only with the same sample.</source>
        <translation>Commencé le {when}. Ne continuez qu’avec le même échantillon.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le continuer</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Picture of the microscope</source>
        <translation>Image du microscope</translation>
    </message>
    <message>
        <source>DRAWN SLIDE</source>
        <translation>LAME DESSINÉE</translation>
    </message>
</context>
<context>
    <name>LiveStartPage</name>
    <message>
        <source>Drawing of a microscope with a camera</source>
        <translation>Dessin d’un microscope avec une caméra</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>Continuer le comptage</translation>
    </message>
    <message>
        <source>Practise on a drawn slide</source>
        <translation>S’exercer sur une lame dessinée</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Chercher de nouveau des caméras</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Fichier vidéo…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Dossier d’images…</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Mount the camera on the microscope, then open it</source>
        <translation>Posez la caméra sur le microscope et ouvrez-la</translation>
    </message>
    <message>
        <source>Each cell is named as you move the stage, and counted once.</source>
        <translation>Chaque cellule est nommée quand vous déplacez la platine, et comptée une seule fois.</translation>
    </message>
    <message>
        <source>Any USB microscope camera will do. Without one, practise on a drawn slide.</source>
        <translation>Toute caméra de microscope USB convient. Sans caméra, exercez-vous sur une lame dessinée.</translation>
    </message>
    <message>
        <source>The count is at {progress}. Open a microscope to go on.</source>
        <translation>Le comptage en est à {progress}. Ouvrez un microscope pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the interrupted count of {n} cells</source>
        <translation>
            <numerusform>Continuer le comptage de {n} cellule qui a été interrompu</numerusform>
            <numerusform>Continuer le comptage de {n} cellules qui a été interrompu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>Kept as {path}</source>
        <translation>Gardé sous {path}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Name, type or date: {type} 2026-11, {last_week}</source>
        <translation>Nom, type ou date&#xa0;: {type} 2026-11, {last_week}</translation>
    </message>
    <message>
        <source>Name, type or date</source>
        <translation>Nom, type ou date</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>Adapter à votre site</translation>
    </message>
    <message>
        <source>Fit the program to your microscope with the cells you named</source>
        <translation>Adapter le programme à votre microscope avec les cellules que vous avez nommées</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Every batch you classify appears here.</source>
        <translation>Rien n’est encore dans le journal. Chaque lot que vous classez apparaît ici.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>Aucun lot ne correspond. Utilisez moins de mots, ou videz la ligne pour tout voir.</translation>
    </message>
</context>
<context>
    <name>LogPreview</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note; saving is automatic.</source>
        <translation>Écrivez une note&#xa0;; elle est gardée automatiquement.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose a batch to see what it found.</source>
        <translation>Choisissez un lot pour voir ce qu’il a trouvé.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Chosen batch</source>
        <translation>Lot choisi</translation>
    </message>
    <message>
        <source>Model {model} · program {program} · {labels} · review below {limit}</source>
        <translation>Modèle {model} · programme {program} · {labels} · à vérifier au-dessous de {limit}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>illisible&#xa0;: {n}</numerusform>
            <numerusform>illisibles&#xa0;: {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Batches in the log</source>
        <translation>Lots du journal</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger targets for touch</source>
        <translation>Boutons plus grands pour l’écran tactile</translation>
    </message>
    <message>
        <source>No font here can show {names}. On Linux, install fonts-noto-core.</source>
        <translation>Aucune police ici ne peut écrire&#xa0;: {names}. Sous Linux, installez fonts-noto-core.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Masquer les autres</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Préférences...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Quitter %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>Aucun pack de modèle utilisable n’est installé. Choisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>Classement de {name}</translation>
    </message>
    <message>
        <source>Teaching your site</source>
        <translation>Adaptation à votre site</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>MicroscopeBar</name>
    <message>
        <source>Check the program…</source>
        <translation>Contrôler le programme…</translation>
    </message>
    <message>
        <source>Check the program on this microscope</source>
        <translation>Contrôler le programme sur ce microscope</translation>
    </message>
    <message>
        <source>Name them again</source>
        <translation>Les nommer à nouveau</translation>
    </message>
    <message>
        <source>Read the pictures again as a new batch. This batch stays as it is. The new one offers the names that people gave in this one.</source>
        <translation>Relire les images comme un nouveau lot. Ce lot reste tel quel, et ce que des personnes ont dit de ses cellules est proposé dans le nouveau.</translation>
    </message>
    <message>
        <source>Not read at this microscope&apos;s scale.</source>
        <translation>Lu à une autre échelle que celle de ce microscope.</translation>
    </message>
    <message>
        <source>Named by another version than this microscope&apos;s.</source>
        <translation>Nommées par une autre version que celle de ce microscope.</translation>
    </message>
    <message>
        <source>Named by another version; its pictures cannot be read again.</source>
        <translation>Nommées par une autre version&#xa0;; ses images ne peuvent pas être relues.</translation>
    </message>
</context>
<context>
    <name>MicroscopeLine</name>
    <message>
        <source>Microscope</source>
        <translation>Microscope</translation>
    </message>
    <message>
        <source>Which microscope?</source>
        <translation>Quel microscope&#xa0;?</translation>
    </message>
    <message>
        <source>Is it this microscope?</source>
        <translation>Est-ce ce microscope&#xa0;?</translation>
    </message>
    <message>
        <source>Microscope: {name}</source>
        <translation>Microscope&#xa0;: {name}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>A new microscope…</source>
        <translation>Un nouveau microscope…</translation>
    </message>
    <message>
        <source>A new microscope</source>
        <translation>Un nouveau microscope</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name with camera and stain, for example: Olympus, room 2, Giemsa</source>
        <translation>Son nom avec caméra et coloration, par exemple&#xa0;: Olympus, salle 2, Giemsa</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>None yet. Name one above the cells of a batch: Which microscope?</source>
        <translation>Aucun pour l’instant. Nommez-en un au-dessus des cellules d’un lot&#xa0;: Quel microscope&#xa0;?</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Échelle…</translation>
    </message>
    <message>
        <source>The program was checked on this microscope, but with another model, version of your site or choice of types. Check it again.</source>
        <translation>Le programme a été contrôlé sur ce microscope, mais pas tel qu’il nomme les cellules à présent&#xa0;: autre modèle, autre version de votre site ou autre choix de types. Contrôlez-le à nouveau.</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Échelle de {name}</translation>
    </message>
    <message>
        <source>First read pictures from this microscope.</source>
        <translation>Une fois que des images de ce microscope ont été lues.</translation>
    </message>
    <message>
        <source>Rename the microscope</source>
        <translation>Renommer le microscope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the visited part of the smear</source>
        <translation>Carte de la partie visitée du frottis</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>{name} – key {key}</source>
        <translation>{name} – touche {key}</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Use these names</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these cells were named in an earlier batch of the same files.</source>
        <translation>
            <numerusform>{n} de ces cellules a été nommée dans un lot précédent des mêmes fichiers.</numerusform>
            <numerusform>{n} de ces cellules ont été nommées dans un lot précédent des mêmes fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-01.</source>
        <translation>Écrivez la date en année, mois et jour&#xa0;: 2026-03-01.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Let people log in…</source>
        <translation>Faire se connecter les personnes…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rôle…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquer l’accès</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation>Ma phrase secrète…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Logged in: {name}. The window locks after ten idle minutes.</source>
        <translation>Connecté&#xa0;: {name}. Après dix minutes sans activité, la fenêtre se verrouille.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>accès bloqué</translation>
    </message>
    <message>
        <source>chooses a passphrase at the next login</source>
        <translation>choisit une phrase secrète à la prochaine connexion</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Rendre l’accès</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>Choisissez d’abord une personne dans la liste.</translation>
    </message>
    <message>
        <source>You cannot change your own role or access. Another administrator can.</source>
        <translation>Personne ne change son propre rôle ni son propre accès. Un autre administrateur le peut.</translation>
    </message>
    <message>
        <source>Let people log in</source>
        <translation>Faire se connecter les personnes</translation>
    </message>
    <message>
        <source>You become the first administrator and can then add others. From then on, each name, note, export and signature has its author. Only another administrator can replace a forgotten passphrase, so have two.</source>
        <translation>Vous êtes la première personne, avec le rôle d’administrateur, et pouvez ensuite en ajouter d’autres. Dès lors, chaque nom, note, export et signature a son auteur. Une phrase secrète oubliée ne peut être remplacée que par un autre administrateur&#xa0;: prévoyez-en deux.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Turn off logging in…</source>
        <translation>Désactiver la connexion…</translation>
    </message>
    <message>
        <source>Logging in is off. A name is needed only to sign.</source>
        <translation>Personne ne se connecte. Un nom n’est demandé qu’à la signature.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off logging in</source>
        <translation>Désactiver la connexion</translation>
    </message>
    <message>
        <source>The people and their passphrases are removed; what they did keeps its author.</source>
        <translation>Les personnes et leurs phrases secrètes sont supprimées&#xa0;; ce qu’elles ont fait garde son auteur.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Choose a first passphrase and pass it on. It is replaced at the first login.</source>
        <translation>Choisissez une première phrase secrète et communiquez-la. Elle est remplacée à la première connexion.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Une nouvelle phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>It is replaced at the next login.</source>
        <translation>Elle est remplacée à la prochaine connexion.</translation>
    </message>
    <message>
        <source>The role of {name}</source>
        <translation>Le rôle de {name}</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>Définir le rôle</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase secrète</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forgot your passphrase? Ask an administrator for a new one.</source>
        <translation>Qui a oublié la phrase secrète en demande une nouvelle à un administrateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Une phrase secrète à vous</translation>
    </message>
    <message>
        <source>Somebody else chose your present one. Choose one that only you know.</source>
        <translation>Celle que vous avez a été choisie par quelqu’un d’autre. Choisissez-en une que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · Verrouiller</translation>
    </message>
    <message>
        <source>{name} is logged in. Lock the window so that somebody else can log in.</source>
        <translation>{name} est connecté. Verrouillez la fenêtre pour qu’une autre personne puisse se connecter.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Summary of a period</source>
        <translation>Bilan d’une période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>No sample was made in this period.</source>
        <translation>Aucun échantillon n’a été fait pendant ces jours.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signés</translation>
    </message>
    <message>
        <source>Amended later</source>
        <translation>Rectifiés ensuite</translation>
    </message>
    <message>
        <source>Hours until signed, median</source>
        <translation>Heures jusqu’à la signature, médiane</translation>
    </message>
    <message>
        <source>Hours until signed, nine in ten within</source>
        <translation>Heures jusqu’à la signature, neuf sur dix en</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Cells the program asked about</source>
        <translation>Cellules demandées par le programme</translation>
    </message>
    <message>
        <source>Cells a person looked at</source>
        <translation>Cellules vues par une personne</translation>
    </message>
    <message>
        <source>Cells a person renamed</source>
        <translation>Cellules nommées autrement par une personne</translation>
    </message>
    <message>
        <source>{who}: same name</source>
        <translation>{who}&#xa0;: même nom</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa</source>
        <translation>{who}&#xa0;: kappa de Cohen</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa, {type}</source>
        <translation>{who}&#xa0;: kappa de Cohen, {type}</translation>
    </message>
    <message>
        <source>{type}: program and people agree</source>
        <translation>{type}&#xa0;: programme et personnes d’accord</translation>
    </message>
    <message>
        <source>{part} of {whole} · {percent}&#xa0;%</source>
        <translation>{part} sur {whole} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each type</source>
        <translation>Probabilité de chaque type</translation>
    </message>
    <message>
        <source>Click a type to name the cell</source>
        <translation>Un clic sur un type nomme la cellule</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>What each type was named</source>
        <translation>Comment chaque type a été nommé</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Recommencer à zéro…</translation>
    </message>
    <message>
        <source>What each cell was named</source>
        <translation>Comment chaque cellule a été nommée</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Cells of this site: {n}; the program drew the others. This page does not certify a skill.</source>
        <translation>Cellules de ce site&#xa0;: {n}&#xa0;; les autres ont été dessinées par le programme. Cette page n’atteste aucune compétence.</translation>
    </message>
    <message>
        <source>Training.pdf</source>
        <translation>Entraînement.pdf</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>Nommer des cellules</translation>
    </message>
    <message>
        <source>You have not named a cell yet.</source>
        <translation>Vous n’avez encore nommé aucune cellule.</translation>
    </message>
    <message>
        <source>Name cells to see here how many were right and what you confused.</source>
        <translation>Nommez des cellules et voyez ici combien étaient justes et ce qui a été confondu.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>Recommencer à zéro&#xa0;?</translation>
    </message>
    <message>
        <source>All your answers on this computer will be deleted.</source>
        <translation>Toutes vos réponses sur cet ordinateur seront oubliées.</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation>Garder mes réponses</translation>
    </message>
    <message>
        <source>{day}: {right} of {cells}</source>
        <translation>{day}&#xa0;: {right} sur {cells}</translation>
    </message>
    <message>
        <source>Named right, over time: {parts}</source>
        <translation>Nommées juste, au fil du temps&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}&#xa0;: {right} sur {cells} nommées juste</translation>
    </message>
    <message>
        <source>Training in naming blood cells</source>
        <translation>Entraînement à nommer les cellules sanguines</translation>
    </message>
    <message>
        <source>{right} of {cells} cells were named right at first sight: {share}.</source>
        <translation>{right} cellules sur {cells} ont été nommées juste du premier coup&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>95 % interval: {low}–{high} %</source>
        <translation>Intervalle à 95 %&#xa0;: {low}–{high} %</translation>
    </message>
    <message>
        <source>The program drew these cells. This page does not certify a skill.</source>
        <translation>Les cellules ont été dessinées par le programme. Cette page n’atteste aucune compétence.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Teach your site with the cells you named</source>
        <translation>Adapter à votre site avec les cellules que vous avez nommées</translation>
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
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read the remaining pictures</source>
        <translation>Lire les images restantes</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>Undo: {what} ({key})</source>
        <translation>Annuler&#xa0;: {what} ({key})</translation>
    </message>
    <message>
        <source>Redo: {what} ({key})</source>
        <translation>Rétablir&#xa0;: {what} ({key})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Cancelled at {done} of {total}</source>
        <translation>Annulé à {done} sur {total}</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Attend son tour</translation>
    </message>
</context>
<context>
    <name>ProtectOffer</name>
    <message>
        <source>You can encrypt the log so that nobody else can read it.</source>
        <translation>Le journal peut être chiffré&#xa0;: personne d’autre ne le lira.</translation>
    </message>
    <message>
        <source>Protect the log…</source>
        <translation>Protéger le journal…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Recovery key…</source>
        <translation>Clé de secours…</translation>
    </message>
    <message>
        <source>The log is encrypted, and nobody has opened it yet.</source>
        <translation>Le journal est chiffré, et personne ne l’a encore ouvert.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key is guarded by a passphrase.</source>
        <translation>Le journal est chiffré. Sa clé est gardée par une phrase secrète.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key lies in this account&apos;s keychain.</source>
        <translation>Le journal est chiffré. Sa clé se trouve dans le trousseau de ce compte.</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who can read this account&apos;s files can read the log: paths, notes, names of samples and small pictures.</source>
        <translation>Non chiffré. Qui peut lire les fichiers de ce compte peut lire le journal&#xa0;: chemins, notes, noms des échantillons et petites images.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Use the keychain…</source>
        <translation>Utiliser le trousseau…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>La retirer…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the recovery key is kept. Look at it now.</source>
        <translation>Personne n’a encore dit que la clé de secours est gardée. Regardez-la maintenant.</translation>
    </message>
    <message>
        <source>Protect the log by a passphrase</source>
        <translation>Protéger le journal par une phrase secrète</translation>
    </message>
    <message>
        <source>It is asked for at each start. The recovery key stays as it is.</source>
        <translation>Elle est demandée à chaque démarrage. La clé de secours reste la même.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keychain guard the log</source>
        <translation>Confier le journal au trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The log is encrypted, and opens by itself for anyone logged in as you. On another computer or account, only the recovery key opens it.</source>
        <translation>Le journal est chiffré, et s’ouvre tout seul pour qui est connecté sous votre compte. Sur un autre ordinateur ou compte, seule la clé de secours l’ouvre.</translation>
    </message>
    <message>
        <source>Earlier backups, and pictures that you opened from your own folders, stay unencrypted: anyone who finds them can read them.</source>
        <translation>Les sauvegardes d’avant et les images que vous avez ouvertes depuis vos propres dossiers restent telles quelles&#xa0;: quiconque les trouve peut les lire.</translation>
    </message>
    <message>
        <source>From now on the log, pictures of live counts, snapshots, clips and backups are encrypted. You type the passphrase at each start. A recovery key follows.</source>
        <translation>Le journal, les images des comptages en direct, les instantanés, les clips et les sauvegardes sont chiffrés à partir de maintenant. La phrase secrète est demandée à chaque démarrage&#xa0;; une clé de secours suit.</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>Retirer la protection</translation>
    </message>
    <message>
        <source>The log and its pictures are rewritten without encryption.</source>
        <translation>Le journal et ses images sont réécrits sans chiffrement.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Montrer la clé de secours</translation>
    </message>
    <message>
        <source>Anyone who sees it can read the log.</source>
        <translation>Qui la voit peut lire le journal.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vue en liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passer à la vue en liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vue détaillée</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passer à la vue détaillée</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des signets</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez que le nom est correct.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Vérifiez que le nom est correct.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture.
Voulez-vous quand même le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Voulez-vous vraiment supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Le dossier n&apos;a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pages impaires</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pages paires</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimer dans un fichier (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fichier local</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Écrire un fichier PDF</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 existe déjà.
Voulez-vous l&apos;écraser&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 est un dossier.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Le fichier %1 n&apos;est pas accessible en écriture.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>La valeur «&#xa0;De&#xa0;» ne peut pas être supérieure à la valeur «&#xa0;À&#xa0;».</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Page actuelle</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indiquez des pages ou des intervalles séparés par des virgules. Un intervalle est fait de deux nombres séparés par un tiret. Exemple&#xa0;: 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages&#xa0;:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Paramètres de sortie</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies&#xa0;:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Assembler</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le grand côté</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropriétés</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Emplacement&#xa0;:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichier de sortie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page à gauche</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page à droite</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l&apos;adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>What is this cell?</source>
        <translation>Quelle est cette cellule&#xa0;?</translation>
    </message>
    <message>
        <source>What the program looks at</source>
        <translation>Ce que le programme regarde</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>The first cell is being drawn…</source>
        <translation>La première cellule est en cours de dessin…</translation>
    </message>
    <message>
        <source>{space} or {enter} goes on.</source>
        <translation>{space} ou {enter} pour continuer.</translation>
    </message>
    <message>
        <source>You have seen this cell before. Press its key or button.</source>
        <translation>Vous avez déjà vu cette cellule. Appuyez sur sa touche, ou sur son bouton.</translation>
    </message>
    <message>
        <source>A cell of this site. Press its key or button.</source>
        <translation>Une cellule de ce site. Appuyez sur sa touche ou sur son bouton.</translation>
    </message>
    <message>
        <source>Press its key or button.</source>
        <translation>Appuyez sur sa touche, ou sur son bouton.</translation>
    </message>
    <message>
        <source>Right: {type}</source>
        <translation>Juste&#xa0;: {type}</translation>
    </message>
    <message>
        <source>It is: {type}</source>
        <translation>C’est&#xa0;: {type}</translation>
    </message>
    <message>
        <source>It is: {type}. You said: {said}</source>
        <translation>C’est&#xa0;: {type}. Vous avez dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{type}, to compare</source>
        <translation>{type}, pour comparer</translation>
    </message>
    <message>
        <source>Nothing here is counted or used for teaching.</source>
        <translation>Rien de ceci n’entre dans un comptage ni dans l’adaptation du programme.</translation>
    </message>
    <message>
        <source>{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}.</source>
        <translation>Nouvelles cellules nommées juste&#xa0;: {right} sur {cells}, {share}, intervalle à 95 % {low}–{high}. Cellules à revoir maintenant&#xa0;: {due}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RangesDialog</name>
    <message>
        <source>Usual ranges</source>
        <translation>Valeurs usuelles</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Âge dès</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Âge jusqu’à</translation>
    </message>
    <message>
        <source>% from</source>
        <translation>% de</translation>
    </message>
    <message>
        <source>% to</source>
        <translation>% à</translation>
    </message>
    <message>
        <source>10⁹/L from</source>
        <translation>10⁹/L de</translation>
    </message>
    <message>
        <source>10⁹/L to</source>
        <translation>10⁹/L à</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Use these ranges</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>An age is the one reached in the year of the sample. Empty means no limit. If several rows fit a patient, the one for their sex and with the fewest years applies.</source>
        <translation>Les âges sont les années atteintes dans l’année de l’échantillon. Une case vide est sans limite. Si plusieurs lignes correspondent à un patient, celle de son sexe et qui couvre le moins d’années l’emporte.</translation>
    </message>
    <message>
        <source>All leukocytes</source>
        <translation>Tous les leucocytes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Row {n} cannot be used: type numbers from the low end to the high one, percentages up to 100.</source>
        <translation>La ligne {n} est impossible&#xa0;: ses valeurs sont des nombres, du plus bas au plus haut, les pourcentages jusqu’à 100.</translation>
    </message>
    <message>
        <source>These ranges cannot be used: say where they come from, and give each type, sex and age one row.</source>
        <translation>Ces valeurs ne peuvent pas être utilisées&#xa0;: dites d’où elles viennent, et donnez une seule ligne par type, sexe et âge.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Passphrase, to encrypt the file</source>
        <translation>Phrase secrète, si le fichier doit être chiffré</translation>
    </message>
    <message>
        <source>Give it by phone. Without one, anyone who finds the stick can open the file.</source>
        <translation>Dites-la par téléphone. Sans elle, quiconque trouve la clé USB peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Type your name first. It is kept with the names of the cells.</source>
        <translation>Saisissez d’abord votre nom. Il est gardé avec les noms donnés.</translation>
    </message>
    <message>
        <source>Files for second readers (*{suffix})</source>
        <translation>Fichiers pour seconds lecteurs (*{suffix})</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Le fichier est en cours d’écriture…</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are in {path}.</source>
        <translation>
            <numerusform>{n} cellule est dans {path}.</numerusform>
            <numerusform>{n} cellules sont dans {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>La clé de secours</translation>
    </message>
    <message>
        <source>It opens the log if the passphrase is forgotten or the keychain lost, or on another computer. Write it down, or save the page and print it, and lock it away. Anyone who has it can read the log. Without it and the passphrase nobody can, not even we.</source>
        <translation>Elle ouvre le journal quand la phrase secrète est oubliée, le trousseau perdu, ou sur un autre ordinateur. Notez-la, ou enregistrez la page et imprimez-la, et gardez-la sous clé. Qui l’a peut lire le journal&#xa0;; sans elle et sans la phrase secrète, personne ne le peut, nous non plus.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation>Enregistrer la page en PDF…</translation>
    </message>
    <message>
        <source>I have written it down, or printed it</source>
        <translation>Je l’ai notée ou imprimée</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved ({fault}).</source>
        <translation>L’enregistrement a échoué ({fault}).</translation>
    </message>
    <message>
        <source>Saved. Print it, and keep no copy on this computer.</source>
        <translation>Enregistrée. Imprimez-la, et n’en gardez aucune copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>HematoVision: recovery key of an encrypted log</source>
        <translation>HematoVision&#xa0;: clé de secours d’un journal chiffré</translation>
    </message>
    <message>
        <source>Log {path}, printed {day}</source>
        <translation>Journal {path}, imprimé le {day}</translation>
    </message>
    <message>
        <source>Type it when you are asked for the passphrase. Lock this page away.</source>
        <translation>Saisissez-la là où la phrase secrète est demandée. Gardez cette page sous clé.</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Remove batches after</source>
        <translation>Supprimer les lots après</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days after which batches are removed</source>
        <translation>Jours après lesquels les lots sont supprimés</translation>
    </message>
    <message>
        <source>Remove old batches</source>
        <translation>Supprimer les anciens lots</translation>
    </message>
    <message numerus="yes">
        <source>Remove every batch that began more than {n} days ago, now and each day?</source>
        <translation>
            <numerusform>Supprimer, maintenant et chaque jour, tous les lots commencés il y a plus de {n} jour&#xa0;?</numerusform>
            <numerusform>Supprimer, maintenant et chaque jour, tous les lots commencés il y a plus de {n} jours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good, with their pictures of live counts, clips and older backups. A line in the chain of events stays: who, when, how many cells. Signed samples stay.</source>
        <translation>Ils disparaissent pour de bon, avec leurs images de comptages en direct, leurs clips et les sauvegardes plus anciennes. Une ligne reste dans la chaîne des événements&#xa0;: qui, quand, combien de cellules. Les échantillons signés restent.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock today is {today}.</source>
        <translation>D’après l’horloge de cet ordinateur, nous sommes le {today}.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
</context>
<context>
    <name>ReviewDial</name>
    <message>
        <source>Microscope whose check the dial goes by</source>
        <translation>Microscope dont le contrôle guide le réglage</translation>
    </message>
    <message>
        <source>Fewer cells to look at</source>
        <translation>Moins de cellules à vérifier</translation>
    </message>
    <message>
        <source>Fewer mistakes unseen</source>
        <translation>Moins d’erreurs inaperçues</translation>
    </message>
    <message>
        <source>Let at most one in so many sure names be wrong</source>
        <translation>Admettre au plus un nom faux sur tant de noms sûrs</translation>
    </message>
    <message>
        <source>Ask below this confidence</source>
        <translation>Demander au-dessous de cette confiance</translation>
    </message>
    <message>
        <source>You are asked to look when the program is less than {limit} sure.</source>
        <translation>On vous demande de vérifier quand le programme est sûr à moins de {limit}.</translation>
    </message>
    <message>
        <source>This model pack has no figures for that.</source>
        <translation>Ce pack de modèle ne dit pas ce que cela vaut.</translation>
    </message>
    <message>
        <source>You are asked about every cell</source>
        <translation>On vous demande chaque cellule</translation>
    </message>
    <message numerus="yes">
        <source>This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.</source>
        <translation>
            <numerusform>Moins de 1 nom faux sur {n} nom sûr ne peut pas être promis avec ce pack de modèle&#xa0;; chaque cellule vous attend donc.</numerusform>
            <numerusform>Moins de 1 nom faux sur {n} noms sûrs ne peut pas être promis avec ce pack de modèle&#xa0;; chaque cellule vous attend donc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s card has no figures for so low a limit.</source>
        <translation>La fiche du modèle ne dit rien d’une limite aussi basse.</translation>
    </message>
    <message numerus="yes">
        <source>Let at most 1 in {n} sure names be wrong</source>
        <translation>
            <numerusform>Admettre au plus 1 nom faux sur {n} nom sûr</numerusform>
            <numerusform>Admettre au plus 1 nom faux sur {n} noms sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About 1 in {n} sure names is wrong</source>
        <translation>
            <numerusform>Environ 1 nom sûr sur {n} est faux</numerusform>
            <numerusform>Environ 1 nom sûr sur {n} est faux</numerusform>
        </translation>
    </message>
    <message>
        <source>About {share} of the cells then wait for you.</source>
        <translation>Environ {share} des cellules vous attendent alors.</translation>
    </message>
    <message>
        <source>Sure names are those you are not asked about. The figures are for cells like those the model learnt from; with another microscope or stain it does worse.</source>
        <translation>Les noms sûrs sont ceux qu’on ne vous demande pas. Les chiffres valent pour des cellules comme celles que le modèle a apprises&#xa0;; avec un autre microscope ou une autre coloration, il fait moins bien.</translation>
    </message>
    <message>
        <source>{name}: at least {n} in 100 sure names are right</source>
        <translation>{name}&#xa0;: au moins {n} noms sûrs sur 100 sont justes</translation>
    </message>
    <message numerus="yes">
        <source>Proven there: {right} of {n} checked names were right.</source>
        <translation>
            <numerusform>Prouvé là&#xa0;: noms justes, {right} sur {n} contrôlés.</numerusform>
            <numerusform>Prouvé là&#xa0;: noms justes, {right} sur {n} contrôlés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sure names were corrected there since to promise more.</source>
        <translation>Trop de noms sûrs y ont été corrigés depuis pour promettre davantage.</translation>
    </message>
    <message numerus="yes">
        <source>{n} right answers prove {share} in 100</source>
        <translation>
            <numerusform>{n} réponse juste prouve {share} sur 100</numerusform>
            <numerusform>{n} réponses justes prouvent {share} sur 100</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing is proven about names this unsure</source>
        <translation>{name}&#xa0;: rien n’est prouvé pour des noms aussi peu sûrs</translation>
    </message>
    <message>
        <source>As the model pack recommends</source>
        <translation>Comme le conseille le pack de modèle</translation>
    </message>
    <message>
        <source>The check there covered only surer names.</source>
        <translation>Le contrôle n’y a tiré que des noms plus sûrs.</translation>
    </message>
    <message>
        <source>In a check on a microscope, {told}.</source>
        <translation>Lors d’un contrôle sur un microscope, {told}.</translation>
    </message>
</context>
<context>
    <name>SampleField</name>
    <message>
        <source>Sample number</source>
        <translation>Numéro d’échantillon</translation>
    </message>
    <message>
        <source>Accession number of the sample</source>
        <translation>Numéro d’enregistrement de l’échantillon</translation>
    </message>
    <message>
        <source>The sample you are counting: type or scan its number, before or while you count</source>
        <translation>Le sang de qui est compté&#xa0;: saisissez ou scannez le numéro, avant ou pendant le comptage</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Accession number of the sample</source>
        <translation>Numéro d’enregistrement de l’échantillon</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>The sample&apos;s accession number: type or scan it (F2)</source>
        <translation>Le numéro d’enregistrement de l’échantillon&#xa0;: saisissez-le ou scannez-le (F2)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Differential, by {type}</source>
        <translation>Formule, par {type}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>N° d’enreg.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Lame</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Prescripteur</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>slide {name}</source>
        <translation>lame {name}</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Open cells</source>
        <translation>Ouvrir les cellules</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation>Second lecteur…</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>Réunir…</translation>
    </message>
    <message>
        <source>Move the batches of all of them to one sample</source>
        <translation>Rattacher les lots de tous ces échantillons à un seul</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose a sample to fill in.</source>
        <translation>Choisissez un échantillon pour le remplir.</translation>
    </message>
    <message>
        <source>Chosen sample</source>
        <translation>Échantillon choisi</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples chosen</source>
        <translation>
            <numerusform>{n} échantillon choisi</numerusform>
            <numerusform>{n} échantillons choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to show together. Narrow the search, or choose fewer.</source>
        <translation>Trop nombreux pour être montrés ensemble. Précisez la recherche, ou choisissez-en moins.</translation>
    </message>
    <message>
        <source>Together {cells}</source>
        <translation>Ensemble&#xa0;: {cells}</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>Seconde lecture…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Finish reading…</source>
        <translation>Terminer la lecture…</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>modifié depuis la signature</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Search the samples</source>
        <translation>Rechercher dans les échantillons</translation>
    </message>
    <message>
        <source>Number, name, {month}, {share}</source>
        <translation>Numéro, nom, {month}, {share}</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation>États montrés</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel échantillon</translation>
    </message>
    <message>
        <source>New sample ({key})</source>
        <translation>Nouvel échantillon ({key})</translation>
    </message>
    <message>
        <source>All batches behind the samples, as recorded ({key})</source>
        <translation>Chaque lot tel qu’il a été enregistré, sous les échantillons ({key})</translation>
    </message>
    <message>
        <source>Summary of a period…</source>
        <translation>Bilan d’une période…</translation>
    </message>
    <message>
        <source>Any part of a number, name, slide, requester, note or batch
Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Shares: {share}, nrbc &gt;= 5, wbc &gt; 20
States: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} opens the chosen sample</source>
        <translation>Toute partie d’un numéro, d’un nom, d’une lame, d’un prescripteur, d’une note ou d’un lot
Jours&#xa0;: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Proportions&#xa0;: {share}, nrbc &gt;= 5, wbc &gt; 20
États&#xa0;: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} ouvre l’échantillon choisi</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples</source>
        <translation>
            <numerusform>{n} échantillon</numerusform>
            <numerusform>{n} échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples yet. Each folder of pictures that you drop becomes one.</source>
        <translation>Pas encore d’échantillon. Chaque dossier d’images que vous déposez en devient un.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>Aucun échantillon ne correspond. Utilisez moins de mots, ou videz la ligne pour tout voir.</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Import a worklist</source>
        <translation>Importer une liste de travail</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… et {n} de plus.</numerusform>
            <numerusform>… et {n} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel échantillon</translation>
    </message>
    <message>
        <source>Its accession number; type or scan it</source>
        <translation>Son numéro d’enregistrement&#xa0;; saisissez-le ou scannez-le</translation>
    </message>
    <message numerus="yes">
        <source>{n} new samples came from {name}.</source>
        <translation>
            <numerusform>{n} nouvel échantillon vient de {name}.</numerusform>
            <numerusform>{n} nouveaux échantillons viennent de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>To which sample do these {n} batches belong?</source>
        <translation>
            <numerusform>À quel échantillon ce lot appartient-il&#xa0;?</numerusform>
            <numerusform>À quel échantillon ces {n} lots appartiennent-ils&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all batches of these {n} samples to “{name}”?</source>
        <translation>
            <numerusform>Rattacher tous les lots de cet échantillon ({n}) à «&#xa0;{name}&#xa0;»&#xa0;?</numerusform>
            <numerusform>Rattacher tous les lots de ces {n} échantillons à «&#xa0;{name}&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty samples that nobody filled in are removed.</source>
        <translation>Les échantillons restés vides et que personne n’a remplis disparaissent.</translation>
    </message>
    <message>
        <source>Unite samples</source>
        <translation>Réunir les échantillons</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Remove “{name}” from the worklist?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;» de la liste de travail&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} samples from the worklist?</source>
        <translation>
            <numerusform>Supprimer cet échantillon ({n}) de la liste de travail&#xa0;?</numerusform>
            <numerusform>Supprimer ces {n} échantillons de la liste de travail&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only samples without pictures that were never signed are removed.</source>
        <translation>Seuls les échantillons sans images et jamais signés sont supprimés.</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Supprimer les échantillons</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>If you change a signed sample, you must sign it again.</source>
        <translation>Un échantillon signé qui est modifié doit être signé de nouveau.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Keep it for this microscope</source>
        <translation>La garder pour ce microscope</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>Un autre chiffre…</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm par pixel</translation>
    </message>
    <message>
        <source>µm per pixel</source>
        <translation>µm par pixel</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Utiliser cette valeur</translation>
    </message>
    <message>
        <source>Measure on the picture</source>
        <translation>Mesurer sur l’image</translation>
    </message>
    <message>
        <source>Take it from red cells</source>
        <translation>La déduire des hématies</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the calibration</source>
        <translation>Oublier l’étalonnage</translation>
    </message>
    <message>
        <source>A figure set here is kept for this microscope and its batches.</source>
        <translation>Une valeur fixée ici est gardée pour ce microscope, pour ses lots aussi.</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>Length of the line in µm</source>
        <translation>Longueur de la ligne en µm</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Utiliser cette longueur</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message numerus="yes">
        <source>The line is {n} pixels long. How long is it on the slide?</source>
        <translation>
            <numerusform>La ligne mesure {n} pixel. Quelle est sa longueur sur la lame&#xa0;?</numerusform>
            <numerusform>La ligne mesure {n} pixels. Quelle est sa longueur sur la lame&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is held still. Draw a line with the mouse along a known length, such as between marks of a stage micrometer.</source>
        <translation>L’image est figée. Tracez à la souris une ligne le long d’une longueur connue, par exemple entre les traits d’un micromètre objet.</translation>
    </message>
    <message>
        <source>That cannot be right: no microscope has such a scale. Draw it again.</source>
        <translation>C’est impossible&#xa0;: aucun microscope ne montre autant ou aussi peu. Tracez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Something was scanned outside a number box. No cell was named. Click the box for the number, then scan again.</source>
        <translation>Un code a été lu là où l’on ne saisit aucun numéro. Aucune cellule n’a été nommée. Cliquez dans le champ du numéro, puis lisez le code à nouveau.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SecondReaderWindow</name>
    <message numerus="yes">
        <source>{n} cells to name again, without names.</source>
        <translation>
            <numerusform>{n} cellule à nommer à nouveau, sans les noms.</numerusform>
            <numerusform>{n} cellules à nommer à nouveau, sans les noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to see how well you agree. Until you take the names over, the sample counts as before.</source>
        <translation>Nommez-les comme toujours. Choisissez ensuite «&#xa0;{title}&#xa0;» dans Échantillons et cliquez sur «&#xa0;Terminer la lecture…&#xa0;»&#xa0;: vous verrez à quel point vous êtes d’accord. Tant que vous ne reprenez pas les noms, l’échantillon compte comme avant.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier. Tapez-la comme on vous l’a dite.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>Ce fichier est chiffré. Tapez la phrase secrète qu’on vous a dite.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to name, from {name}.</source>
        <translation>
            <numerusform>{n} cellule à nommer, à la demande de {name}.</numerusform>
            <numerusform>{n} cellules à nommer, à la demande de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This question was opened before. Named so far: {done} of {total}.</source>
        <translation>Cette question a déjà été ouverte. Nommées jusqu’ici&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>Name them here as usual. Then choose “{title}” in Samples and send it back.

Signed with the key {key}. If you do not know it, compare it by phone.</source>
        <translation>Nommez-les ici comme toujours. Choisissez ensuite «&#xa0;{title}&#xa0;» dans Échantillons et renvoyez-le.

Signé par la clé {key}. Comparez-la par téléphone si vous ne la connaissez pas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new names from {name} for {number}.</source>
        <translation>
            <numerusform>{n} nouveau nom de {name} pour {number}.</numerusform>
            <numerusform>{n} nouveaux noms de {name} pour {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They drew {n} more cells, which are not taken over.</source>
        <translation>
            <numerusform>{n} cellule de plus a été dessinée&#xa0;; elle n’est pas reprise.</numerusform>
            <numerusform>{n} cellules de plus ont été dessinées&#xa0;; elles ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more names are for pictures that are no longer in the log.</source>
        <translation>
            <numerusform>{n} nom de plus concerne des images qui ne sont plus dans le journal.</numerusform>
            <numerusform>{n} noms de plus concernent des images qui ne sont plus dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample was already signed. The new names wait for a new version.</source>
        <translation>L’échantillon a été signé auparavant. Ce qui est arrivé maintenant attend une nouvelle version.</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Signé par la clé {key}.</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Les trancher</translation>
    </message>
    <message>
        <source>Earlier answers from {name} were signed with another key: {key}. Compare by phone.</source>
        <translation>Auparavant, les réponses de {name} étaient signées par une autre clé&#xa0;: {key}. Comparez-la par téléphone.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SeenBar</name>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celui-là</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Some or all of these pictures were already read as “{sample}”. Here they form a second sample.</source>
        <translation>Certaines de ces images, ou toutes, ont déjà été lues comme «&#xa0;{sample}&#xa0;». Ici elles forment un second échantillon.</translation>
    </message>
    <message>
        <source>Show the earlier batch of {when}; this one stays in the log too</source>
        <translation>Montrer ce qui a été lu le {when}&#xa0;; ce qui est lu maintenant reste aussi dans le journal</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>{n} of {cells} cells are named. The others are sent back without a name.</source>
        <translation>{n} cellules sur {cells} sont nommées. Les autres sont renvoyées sans nom.</translation>
    </message>
    <message>
        <source>All {cells} cells are named.</source>
        <translation>Les {cells} cellules sont toutes nommées.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes apply at once; those about cells apply from the next batch on.</source>
        <translation>Tout s’applique aussitôt&#xa0;; ce qui concerne les cellules s’applique à partir du prochain lot.</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>Couleurs et langue</translation>
    </message>
    <message>
        <source>Types reported</source>
        <translation>Types rendus</translation>
    </message>
    <message>
        <source>When to ask you</source>
        <translation>Quand vous demander</translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation>Échelle des images</translation>
    </message>
    <message>
        <source>A wrong scale makes names less certain.</source>
        <translation>Une échelle fausse rend les noms moins sûrs.</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Pack de modèle</translation>
    </message>
    <message>
        <source>Microscopes</source>
        <translation>Microscopes</translation>
    </message>
    <message>
        <source>Names are sure only where the program was checked.</source>
        <translation>Les noms ne sont sûrs que là où le programme a été contrôlé.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>What a sample&apos;s sheet shows, and how its figures are judged.</source>
        <translation>Ce qui figure sur la feuille d’un échantillon, et selon quoi ses chiffres sont jugés.</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>Adapter à votre site</translation>
    </message>
    <message>
        <source>The cells you named fit the program to your microscope and your stain. The model pack itself is never altered.</source>
        <translation>Les cellules que vous avez nommées adaptent le programme à votre microscope et à votre coloration. Le pack de modèle lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who works here and what they may do.</source>
        <translation>Qui travaille ici, et qui peut faire quoi.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Who can read the log and what goes with it.</source>
        <translation>Qui peut lire le journal et ce qui l’accompagne.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Everything that belongs to the log, verified.</source>
        <translation>Tout ce qui appartient au journal, vérifié.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>From a file, such as on a stick; never online.</source>
        <translation>À partir d’un fichier, par exemple sur une clé USB&#xa0;; rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Kept for its microscope, or measured on red cells</source>
        <translation>Celle gardée pour son microscope, sinon mesurée sur les hématies</translation>
    </message>
    <message>
        <source>The same for all pictures, in any case:</source>
        <translation>La même pour toutes les images, quoi qu’il soit gardé&#xa0;:</translation>
    </message>
    <message>
        <source> µm per pixel</source>
        <translation> µm par pixel</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>Échelle en µm par pixel</translation>
    </message>
    <message>
        <source>Choose a model pack…</source>
        <translation>Choisir un pack de modèle…</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>Utiliser celui livré avec le programme</translation>
    </message>
    <message>
        <source>Keep the log elsewhere…</source>
        <translation>Garder le journal ailleurs…</translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation>Revenir à l’emplacement usuel</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one.</source>
        <translation>Aucun pack de modèle utilisable n’est installé. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Names {types}</source>
        <translation>Nomme {types}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>Choose a model pack</source>
        <translation>Choisir un pack de modèle</translation>
    </message>
    <message>
        <source>Model packs (*.tflite)</source>
        <translation>Packs de modèle (*.tflite)</translation>
    </message>
    <message>
        <source>Keep the log in</source>
        <translation>Garder le journal dans</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>Journaux (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Keep the log elsewhere</source>
        <translation>Garder le journal ailleurs</translation>
    </message>
    <message>
        <source>Take everything along to {folder}?</source>
        <translation>Tout emporter dans {folder}&#xa0;?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the log in its new place: all samples and batches, live pictures and microscopes. The present log stays as a copy where it is.</source>
        <translation>La fenêtre se ferme et se rouvre avec le journal à son nouvel emplacement&#xa0;: tous les échantillons et lots, images du direct et microscopes. Le journal actuel reste à sa place comme copie.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Begin an empty log there</source>
        <translation>Y commencer un journal vide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Differential as a bar</source>
        <translation>Formule sous forme de barre</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>Préparation de la feuille…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sheet of {number}</source>
        <translation>Feuille de {number}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>La feuille est dans {path}.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as PDF.</source>
        <translation>L’imprimante ne répond pas. Vérifiez-la, ou enregistrez la feuille en PDF.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La feuille a été envoyée à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A fault in the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShowSigns</name>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je saisis</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Name of the second signer</source>
        <translation>Nom du second signataire</translation>
    </message>
    <message>
        <source>Passphrase of the second signer</source>
        <translation>Phrase secrète du second signataire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Go to the cells</source>
        <translation>Aller aux cellules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>Examen de l’échantillon…</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>Signer {number}</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}</source>
        <translation>Leucocytes comptés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SimilarRow</name>
    <message>
        <source>Most similar, named here</source>
        <translation>Les plus semblables, nommées ici</translation>
    </message>
    <message>
        <source>{type}, named by a person, from the same microscope</source>
        <translation>{type}, nommée par une personne, du même microscope</translation>
    </message>
    <message>
        <source>{type}, named by a person</source>
        <translation>{type}, nommée par une personne</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Scanned slide with the cells found</source>
        <translation>Lame numérisée avec les cellules trouvées</translation>
    </message>
</context>
<context>
    <name>SlideDialog</name>
    <message>
        <source>On the slide</source>
        <translation>Sur la lame</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Lame entière</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>La lame est en cours de lecture.</translation>
    </message>
    <message>
        <source>Each dot is a cell; hollow dots are waiting. Click one to see it.</source>
        <translation>Chaque point est une cellule&#xa0;; un point creux attend. Cliquez-en un pour la voir.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Share of a type</source>
        <translation>Proportion d’un type</translation>
    </message>
    <message>
        <source>Greatest or newest first</source>
        <translation>Le plus grand ou le plus récent d’abord</translation>
    </message>
    <message>
        <source>Least or oldest first</source>
        <translation>Le plus petit ou le plus ancien d’abord</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra n’a été trouvée</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Chercher de nouveau des caméras</translation>
    </message>
    <message>
        <source>Micro-Manager…</source>
        <translation>Micro-Manager…</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Fichier vidéo…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Dossier d’images…</translation>
    </message>
    <message>
        <source>Virtual microscope (drawn slide, for practice)</source>
        <translation>Microscope virtuel (lame dessinée, pour s’exercer)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a Micro-Manager configuration</source>
        <translation>Ouvrir une configuration Micro-Manager</translation>
    </message>
    <message>
        <source>Configurations ({kinds})</source>
        <translation>Configurations ({kinds})</translation>
    </message>
    <message>
        <source>Open a video of the microscope</source>
        <translation>Ouvrir une vidéo du microscope</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>Vidéos ({kinds})</translation>
    </message>
    <message>
        <source>Open a folder of pictures as a slide show</source>
        <translation>Ouvrir un dossier d’images en diaporama</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>Vers l’échantillon</translation>
    </message>
    <message>
        <source>Adjusted count</source>
        <translation>Comptage ajusté</translation>
    </message>
    <message>
        <source>Also show a count corrected for the mix-ups found in the check</source>
        <translation>À côté de ce comptage, un autre corrigé de ce qui a été confondu lors du contrôle</translation>
    </message>
    <message>
        <source>The review is done. Go on to the sample to fill it in and sign it.</source>
        <translation>La vérification est terminée. Passez à l’échantillon pour le compléter et le signer.</translation>
    </message>
    <message>
        <source>The review is done. Export the table, or begin the next batch.</source>
        <translation>La relecture est finie. Exportez le tableau, ou commencez le lot suivant.</translation>
    </message>
    <message>
        <source>The reading was finished. Changes count only after you finish it again.</source>
        <translation>La lecture a été terminée. Ce qui est changé maintenant comptera une fois qu’elle sera terminée à nouveau.</translation>
    </message>
    <message>
        <source>Go on to the sample to finish the reading, or to send it back.</source>
        <translation>Allez à l’échantillon pour terminer la lecture ou pour la renvoyer.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Before you can sign the sample, confirm every cell or check the program on this microscope.</source>
        <translation>Il ne reste rien à décider. Avant que l’échantillon puisse être signé, une personne confirme chaque cellule, ou le programme est vérifié sur ce microscope.</translation>
    </message>
    <message>
        <source>The sample was signed. Changes count only after it is signed again.</source>
        <translation>L’échantillon a été signé. Ce qui est changé maintenant comptera une fois signé à nouveau.</translation>
    </message>
    <message>
        <source>Too few cells were checked for an adjusted count.</source>
        <translation>Trop peu de cellules ont été contrôlées pour un comptage ajusté.</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes so far, with least and most</source>
        <translation>
            <numerusform>sur {n} leucocyte jusqu’ici, avec minimum et maximum</numerusform>
            <numerusform>sur {n} leucocytes jusqu’ici, avec minimum et maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>of {n} so far</source>
        <translation>sur {n} jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes, with 95 % interval</source>
        <translation>
            <numerusform>sur {n} leucocyte, avec intervalle à 95 %</numerusform>
            <numerusform>sur {n} leucocytes, avec intervalle à 95 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no cells in {n} pictures</source>
        <translation>
            <numerusform>aucune cellule dans {n} image</numerusform>
            <numerusform>aucune cellule dans {n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read</source>
        <translation>
            <numerusform>{n} fichier n’a pas pu être lu</numerusform>
            <numerusform>{n} fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>Non compté&#xa0;: {parts}</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Cells waiting for a decision</source>
        <translation>Cellules qui attendent une décision</translation>
    </message>
    <message>
        <source>Names without a button</source>
        <translation>Noms sans bouton</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide</source>
        <translation>
            <numerusform>{n} cellule à décider</numerusform>
            <numerusform>{n} cellules à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>Cellule choisie</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>Compter à la main</translation>
    </message>
    <message>
        <source>Count cells that the program misses: H, and H again to end</source>
        <translation>Compter les cellules que le programme ne voit pas&#xa0;: H, et de nouveau H pour finir</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>Vers l’échantillon</translation>
    </message>
    <message>
        <source>End this count, and go on to its sample</source>
        <translation>Terminer ce comptage et passer à son échantillon</translation>
    </message>
    <message>
        <source>End ({key})</source>
        <translation>Finir ({key})</translation>
    </message>
    <message>
        <source>By hand ({key})</source>
        <translation>À la main ({key})</translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen cell · {n} to decide</source>
        <translation>
            <numerusform>Cellule choisie · {n} à décider</numerusform>
            <numerusform>Cellule choisie · {n} à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting by hand</source>
        <translation>Comptage à la main</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>No cell to decide</source>
        <translation>Aucune cellule à décider</translation>
    </message>
    <message>
        <source>Go on to the sample. Before you sign it, confirm the cells that nobody looked at.</source>
        <translation>Allez à l’échantillon. Avant sa signature, les cellules que personne n’a regardées sont confirmées.</translation>
    </message>
    <message>
        <source>Go on to the sample to fill it in and sign it.</source>
        <translation>Passez à l’échantillon pour le compléter et le signer.</translation>
    </message>
    <message>
        <source>Cells in doubt wait here. They count as soon as you name them.</source>
        <translation>Les cellules douteuses attendent ici et comptent une fois que vous les avez nommées.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Nobody here trusts this key</source>
        <translation>Personne ici ne fait confiance à cette clé</translation>
    </message>
    <message>
        <source>Anyone who has it can change how cells are named here. Ask the maker of the update for the fingerprint, by telephone or on paper, not from this stick. Go on only if it is the same.</source>
        <translation>Qui la détient peut changer le nom des cellules ici. Demandez l’empreinte à l’auteur de la mise à jour, par téléphone ou sur papier, et non par cette clé USB. Ne continuez que si elle est la même.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>À qui est cette clé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TruthDialog</name>
    <message>
        <source>Check with known cells</source>
        <translation>Contrôler avec des cellules connues</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement du contrôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What each type was named</source>
        <translation>Comment chaque type a été nommé</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture {n} of {total}</source>
        <translation>Image {n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read, or no cell was found in them.</source>
        <translation>
            <numerusform>Dans {n} image, aucune cellule n’a été trouvée, ou elle n’a pas pu être lue.</numerusform>
            <numerusform>Dans {n} images, aucune cellule n’a été trouvée, ou elles n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because these are no types ({names}).</source>
        <translation>Laissées de côté, car ce ne sont pas des types ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are copies of others and count once.</source>
        <translation>
            <numerusform>{n} image est la copie d&apos;une autre et ne compte qu&apos;une fois.</numerusform>
            <numerusform>{n} images sont des copies d&apos;autres et ne comptent qu&apos;une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cells are of one type ({type}). They prove nothing about the others, so none of them was kept as proof.</source>
        <translation>Toutes ces cellules sont d’un seul type ({type}). Elles ne prouvent rien pour les autres&#xa0;: aucune n’a été gardée comme preuve.</translation>
    </message>
    <message>
        <source>None of these cells is new here: each was already checked or taught, and counts once.</source>
        <translation>Aucune de ces cellules n&apos;est nouvelle ici&#xa0;: chacune a déjà été vérifiée ou enseignée, et ne compte qu&apos;une fois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.</source>
        <translation>
            <numerusform>{n} nom sûr, tiré au hasard, compte comme preuve. Le graphique montre toutes les cellules ({total}).</numerusform>
            <numerusform>{n} noms sûrs, tirés au hasard, comptent comme preuve. Le graphique montre toutes les cellules ({total}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}&#xa0;: {right} sur {cells} nommées juste</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Pictures of known cells</source>
        <translation>Images aux cellules connues</translation>
    </message>
</context>
<context>
    <name>TypedScale</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm par pixel</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>Échelle en µm par pixel</translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation>Garder ce chiffre</translation>
    </message>
    <message>
        <source>Measure each batch</source>
        <translation>Mesurer chaque lot</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The log is encrypted</source>
        <translation>Le journal est chiffré</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery key</source>
        <translation>Phrase secrète, ou clé de secours</translation>
    </message>
    <message>
        <source>Use another log…</source>
        <translation>Utiliser un autre journal…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Prochain essai dans {time}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Progress of the update</source>
        <translation>Avancement de la mise à jour</translation>
    </message>
    <message>
        <source>Install an update…</source>
        <translation>Installer une mise à jour…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Updates signed with one of these keys are accepted:</source>
        <translation>Sont acceptées les mises à jour signées par l’une de ces clés&#xa0;:</translation>
    </message>
    <message>
        <source>No key is trusted yet; you are asked at the first update.</source>
        <translation>Aucune clé n’a encore votre confiance&#xa0;; la question viendra à la première mise à jour.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>Choisir une mise à jour</translation>
    </message>
    <message>
        <source>Updates of HematoVision (*.hvupdate)</source>
        <translation>Mises à jour de HematoVision (*.hvupdate)</translation>
    </message>
    <message>
        <source>The update is installed.</source>
        <translation>La mise à jour est installée.</translation>
    </message>
    <message>
        <source>The previous version is in use again.</source>
        <translation>La version précédente est de nouveau en service.</translation>
    </message>
</context>
<context>
    <name>_FigureTable</name>
    <message>
        <source>Your random sample, each cell alike</source>
        <translation>Votre tirage au hasard, chaque cellule à égalité</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Your random sample, all types alike</source>
        <translation>Votre tirage au hasard, tous les types à égalité</translation>
    </message>
    <message>
        <source>Your cells, all types alike</source>
        <translation>Vos cellules, tous les types à égalité</translation>
    </message>
    <message>
        <source>The pack&apos;s own cells, all types alike</source>
        <translation>Les cellules du pack, tous les types à égalité</translation>
    </message>
    <message>
        <source>Confidence is off by, your cells</source>
        <translation>Écart de la confiance, vos cellules</translation>
    </message>
</context>
<context>
    <name>_Portrait</name>
    <message>
        <source>Picture of the cell</source>
        <translation>Image de la cellule</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>The sheet</source>
        <translation>La feuille</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine granules that can hardly be seen one by one.</source>
        <translation>Noyau de deux à cinq lobes, reliés par de fins filaments. Cytoplasme rose pâle à fines granulations, à peine visibles une à une.</translation>
    </message>
    <message>
        <source>Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.</source>
        <translation>Noyau à deux lobes. Cytoplasme rempli de grosses granulations rondes de même taille, orange à rouges.</translation>
    </message>
    <message>
        <source>Large, dark violet granules of different sizes that lie over the nucleus too, so that its lobes are hard to see.</source>
        <translation>Grosses granulations violet foncé de tailles diverses, qui recouvrent aussi le noyau, si bien que ses lobes se voient mal.</translation>
    </message>
    <message>
        <source>Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.</source>
        <translation>Petite cellule au noyau rond et sombre qui la remplit presque. Un mince liseré de cytoplasme bleu clair. Les grandes ont plus de cytoplasme et parfois quelques granulations rouges.</translation>
    </message>
    <message>
        <source>The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, lacy chromatin. Grey-blue cytoplasm, often with small holes.</source>
        <translation>La plus grande cellule du sang normal. Noyau plié ou en forme de rein, à chromatine lâche, en dentelle. Cytoplasme gris-bleu, souvent avec de petites vacuoles.</translation>
    </message>
    <message>
        <source>Large cell with a round, oval or slightly dented nucleus without lobes. Granules in blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.</source>
        <translation>Grande cellule au noyau rond, ovale ou à peine encoché, sans lobes. Granulations dans un cytoplasme bleu à rose&#xa0;: promyélocyte, myélocyte ou métamyélocyte.</translation>
    </message>
    <message>
        <source>A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm grey-blue to pink, like the red cells around.</source>
        <translation>Un globule rouge qui a encore son noyau&#xa0;: petit, rond, très sombre et lisse. Cytoplasme gris-bleu à rose, comme les globules rouges alentour.</translation>
    </message>
    <message>
        <source>Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.</source>
        <translation>Bien plus petite qu’un globule rouge. Pas de noyau, des granulations violettes au centre d’un bord pâle.</translation>
    </message>
    <message>
        <source>Look at the granules: large, round and orange to red in an eosinophil, fine and pale in a neutrophil.</source>
        <translation>Regardez les granulations&#xa0;: grosses, rondes et orange à rouges chez l’éosinophile, fines et pâles chez le neutrophile.</translation>
    </message>
    <message>
        <source>Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only slightly dented in an immature granulocyte.</source>
        <translation>Regardez le noyau&#xa0;: lobes ou bande étroite chez le neutrophile&#xa0;; rond, ovale ou à peine encoché chez le granulocyte immature.</translation>
    </message>
    <message>
        <source>Look at colour and place of the granules: orange to red and beside the nucleus in an eosinophil, dark violet and over the nucleus in a basophil.</source>
        <translation>Regardez la couleur et la place des granulations&#xa0;: orange à rouges et à côté du noyau chez l’éosinophile, violet foncé et sur le noyau chez le basophile.</translation>
    </message>
    <message>
        <source>Look for granules: a basophil has many dark ones, a lymphocyte has none or a few small red ones in a clear blue rim.</source>
        <translation>Cherchez les granulations&#xa0;: le basophile en a beaucoup, sombres&#xa0;; le lymphocyte n’en a pas, ou quelques petites rouges dans un liseré bleu clair.</translation>
    </message>
    <message>
        <source>Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a lymphocyte&apos;s nucleus is round and dense.</source>
        <translation>Regardez la taille et la chromatine&#xa0;: le monocyte est plus grand, son noyau est plié et lâche&#xa0;; celui du lymphocyte est rond et dense.</translation>
    </message>
    <message>
        <source>Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear blue in a lymphocyte. An erythroblast&apos;s nucleus is blacker and smoother.</source>
        <translation>Regardez le cytoplasme&#xa0;: gris-bleu à rose comme les globules rouges chez l’érythroblaste, bleu clair chez le lymphocyte. Le noyau de l’érythroblaste est plus noir et plus lisse.</translation>
    </message>
    <message>
        <source>Look for granules: an immature granulocyte has clear ones; a monocyte&apos;s cytoplasm is grey and dusty, often with small holes.</source>
        <translation>Cherchez les granulations&#xa0;: le granulocyte immature en a de nettes&#xa0;; le cytoplasme du monocyte est gris et poussiéreux, souvent avec de petites vacuoles.</translation>
    </message>
    <message>
        <source>{low}–{high} µm across</source>
        <translation>{low}–{high} µm de diamètre</translation>
    </message>
    <message>
        <source>not in the blood of healthy adults</source>
        <translation>absent du sang d’un adulte en bonne santé</translation>
    </message>
    <message>
        <source>{size}; {share}</source>
        <translation>{size}&#xa0;; {share}</translation>
    </message>
    <message>
        <source>{low}–{high} % of an adult&apos;s leukocytes</source>
        <translation>{low}–{high} % des leucocytes d’un adulte</translation>
    </message>
    <message>
        <source>Warm light</source>
        <translation>Lumière chaude</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Lumière blanche</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>Lumière jaune</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message>
        <source>queued</source>
        <translation>en file d’attente</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>added by hand</source>
        <translation>ajoutée à la main</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Added by hand, to be named</source>
        <translation>Ajoutée à la main, à nommer</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>nommée par vous</translation>
    </message>
    <message>
        <source>named by {who}</source>
        <translation>nommée par {who}</translation>
    </message>
    <message>
        <source>To be named; suggestions are hidden</source>
        <translation>À nommer&#xa0;; les suggestions sont masquées</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>les suggestions sont masquées</translation>
    </message>
    <message>
        <source>You added this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>Vous avez ajouté cette cellule. Appuyez sur la touche de son type&#xa0;; {key} la retire.</translation>
    </message>
    <message>
        <source>{key} takes this cell away.</source>
        <translation>{key} retire cette cellule.</translation>
    </message>
    <message>
        <source>Only the second reader found this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>Seul le second lecteur a trouvé cette cellule. Appuyez sur la touche de son type&#xa0;; {key} l’enlève.</translation>
    </message>
    <message>
        <source>{key} shows the suggestions again.</source>
        <translation>{key} montre de nouveau les suggestions.</translation>
    </message>
    <message>
        <source>Press the key of its type. {key} shows the suggestions again.</source>
        <translation>Appuyez sur la touche de son type. {key} montre de nouveau les suggestions.</translation>
    </message>
    <message>
        <source>to be read a second time</source>
        <translation>à lire une seconde fois</translation>
    </message>
    <message>
        <source>Other people&apos;s names for it are hidden.</source>
        <translation>Le nom donné par d’autres n’est pas montré.</translation>
    </message>
    <message>
        <source>Press the key of its type. Other people&apos;s names for it are hidden.</source>
        <translation>Appuyez sur la touche de son type. Le nom donné par d’autres n’est pas montré.</translation>
    </message>
    <message>
        <source>{who} calls it {type}.</source>
        <translation>{who} la nomme {type}.</translation>
    </message>
    <message>
        <source>{who} calls it {type}. The next name settles it.</source>
        <translation>{who} la nomme {type}. Le prochain nom tranche.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>This box was taken away and counts nowhere. {key} brings it back.</source>
        <translation>Ce cadre a été retiré et ne compte nulle part. {key} le remet.</translation>
    </message>
    <message>
        <source>Click a missed cell, or draw a box around it. {key} ends this.</source>
        <translation>Cliquez sur une cellule manquée, ou tracez un cadre autour. {key} termine.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{n} µm from red cells</source>
        <translation>{n} µm d’après les hématies</translation>
    </message>
    <message>
        <source>{n} µm from leukocytes</source>
        <translation>{n} µm d’après les leucocytes</translation>
    </message>
    <message>
        <source>{n} µm, as set</source>
        <translation>{n} µm, réglage</translation>
    </message>
    <message>
        <source>{n} µm, first pictures</source>
        <translation>{n} µm d’après les premières images</translation>
    </message>
    <message>
        <source>{n} µm from the file</source>
        <translation>{n} µm d’après le fichier</translation>
    </message>
    <message>
        <source>{n} µm as before</source>
        <translation>{n} µm comme avant</translation>
    </message>
    <message>
        <source>{n} µm, as kept</source>
        <translation>{n} µm d’après le microscope</translation>
    </message>
    <message>
        <source>{n} µm, assumed</source>
        <translation>{n} µm, supposé</translation>
    </message>
    <message>
        <source>{n} µm, in doubt</source>
        <translation>{n} µm, douteux</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>HL7 v2.5.1 (ORU^R01)</source>
        <translation>HL7 v2.5.1 (ORU^R01)</translation>
    </message>
    <message>
        <source>FHIR R4 (bundle)</source>
        <translation>FHIR R4 (bundle)</translation>
    </message>
    <message>
        <source>Table (CSV, one row)</source>
        <translation>Tableau (CSV, une ligne)</translation>
    </message>
    <message>
        <source>Version {n} was handed over as {path}.</source>
        <translation>La version {n} a été transmise dans {path}.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>cut short: ask whether it arrived, or send it again</source>
        <translation>interrompu&#xa0;: demandez s’il est arrivé, ou renvoyez-le</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>born {year}</source>
        <translation>naissance {year}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>créé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Another sample has this number too. This one: {which}</source>
        <translation>Un autre échantillon porte aussi ce numéro. Celui-ci&#xa0;: {which}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>{n} changes are only in memory: the log could not save them.</source>
        <translation>
            <numerusform>{n} modification est gardée en mémoire&#xa0;: le journal n’a pas pu la prendre.</numerusform>
            <numerusform>{n} modifications sont gardées en mémoire&#xa0;: le journal n’a pas pu les prendre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>No camera is open. Choose one above.</source>
        <translation>Aucune caméra n’est ouverte. Choisissez-en une ci-dessus.</translation>
    </message>
    <message>
        <source>Stage moving. Cells are named when it stops.</source>
        <translation>La platine bouge. Les cellules sont nommées quand elle s’arrête.</translation>
    </message>
    <message>
        <source>Out of focus. Turn the fine focus.</source>
        <translation>Flou. Tournez la vis micrométrique.</translation>
    </message>
    <message>
        <source>Nothing is in view. Move to the smear.</source>
        <translation>Rien n’est visible. Déplacez-vous vers le frottis.</translation>
    </message>
    <message>
        <source>This place is not on the map yet. Hold the stage still a moment.</source>
        <translation>Cet endroit n’est pas encore sur la carte. Laissez la platine immobile un instant.</translation>
    </message>
    <message>
        <source>Cells are named but not counted. Press Start.</source>
        <translation>Les noms sont montrés, rien n’est compté. Appuyez sur Démarrer.</translation>
    </message>
    <message>
        <source>Paused. Press Start to go on.</source>
        <translation>En pause. Appuyez sur Démarrer pour continuer.</translation>
    </message>
    <message>
        <source>Every type is settled. The count is done.</source>
        <translation>Chaque type est tranché. Le comptage est fini.</translation>
    </message>
    <message>
        <source>The recording is over. The count is kept. Choose a source to go on.</source>
        <translation>L’enregistrement est terminé. Le comptage est gardé. Choisissez une source pour continuer.</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>Comptage en cours.</translation>
    </message>
    <message numerus="yes">
        <source>The target is reached. To finish, name the {n} waiting cells.</source>
        <translation>
            <numerusform>La cible est atteinte. Pour finir, nommez la cellule en attente ({n}).</numerusform>
            <numerusform>La cible est atteinte. Pour finir, nommez les {n} cellules en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached; no cell is waiting.</source>
        <translation>La cible est atteinte et rien n’attend.</translation>
    </message>
    <message>
        <source>{done} It is in the log.</source>
        <translation>{done} Il est dans le journal.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Recording over</source>
        <translation>Enregistrement terminé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>Le comptage est complet&#xa0;; rien n’a été ajouté. Choisissez une cible plus haute ou commencez un nouveau comptage.</translation>
    </message>
    <message>
        <source>Press Start before you count cells by hand.</source>
        <translation>Appuyez sur Démarrer avant de compter des cellules à la main.</translation>
    </message>
    <message>
        <source>No cell to name. Choose one, or press H to count by hand what the program misses.</source>
        <translation>Aucune cellule à nommer. Choisissez-en une, ou appuyez sur H pour compter à la main ce que le programme ne voit pas.</translation>
    </message>
    <message>
        <source>Each key counts one cell: {n} so far.</source>
        <translation>Chaque touche compte une cellule&#xa0;: {n} jusqu’ici.</translation>
    </message>
    <message>
        <source>{name}, counted by hand</source>
        <translation>{name}, à la main</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>the program said: {name}</source>
        <translation>le programme a dit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>the program asked: {name}?</source>
        <translation>le programme a demandé&#xa0;: {name}&#xa0;?</translation>
    </message>
    <message>
        <source>the program asked: {name} or {other}?</source>
        <translation>le programme a demandé&#xa0;: {name} ou {other}&#xa0;?</translation>
    </message>
    <message>
        <source>Frozen, so nothing was added. Press {key} to go on.</source>
        <translation>Figé&#xa0;; rien n’a été ajouté. Appuyez sur {key} pour continuer.</translation>
    </message>
    <message>
        <source>Frozen. Picture and count are stopped; press {key} to go on.</source>
        <translation>Figé. L’image et le comptage sont arrêtés&#xa0;; appuyez sur {key} pour continuer.</translation>
    </message>
    <message>
        <source>A new map section begins. Another patient&apos;s slide? {key} starts a new count.</source>
        <translation>Un nouveau morceau de carte commence. La lame d’un autre patient&#xa0;? {key} commence un nouveau comptage.</translation>
    </message>
    <message>
        <source>The picture size changed, so a new map section begins.</source>
        <translation>L’image a une autre taille&#xa0;; un nouveau morceau de carte commence.</translation>
    </message>
    <message numerus="yes">
        <source>This place was seen before; {n} cells counted twice now count once.</source>
        <translation>
            <numerusform>Cet endroit a déjà été vu&#xa0;; {n} cellule comptée deux fois compte une fois.</numerusform>
            <numerusform>Cet endroit a déjà été vu&#xa0;; {n} cellules comptées deux fois comptent une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place was seen before; the map sections are joined.</source>
        <translation>Cet endroit a déjà été vu&#xa0;; les morceaux de carte sont réunis.</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>rien à mettre au point</translation>
    </message>
    <message>
        <source>stage is moving</source>
        <translation>la platine bouge</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>net</translation>
    </message>
    <message>
        <source>turn the fine focus</source>
        <translation>tournez la vis micrométrique</translation>
    </message>
    <message>
        <source>nearly sharp</source>
        <translation>presque net</translation>
    </message>
    <message>
        <source>Too bright: turn down the lamp or the exposure.</source>
        <translation>Trop clair&#xa0;: baissez la lampe ou l’exposition.</translation>
    </message>
    <message>
        <source>Too dark: turn up the lamp or the exposure.</source>
        <translation>Trop sombre&#xa0;: augmentez la lampe ou l’exposition.</translation>
    </message>
    <message>
        <source>Empty glass looks tinted: set the white balance on an empty spot.</source>
        <translation>Le verre est coloré&#xa0;: réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>Light and colour are good.</source>
        <translation>La lumière et la couleur sont bonnes.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>{figure} K</source>
        <translation>{figure} K</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>1/{figure} s</source>
        <translation>1/{figure} s</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>{figure} ms</translation>
    </message>
    <message>
        <source>{size}, {rate} a second</source>
        <translation>{size}, {rate} par seconde</translation>
    </message>
    <message>
        <source>Scale not known yet. It needs red cells that lie apart.</source>
        <translation>Échelle pas encore connue. Des globules rouges isolés la donnent.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from red cells</source>
        <translation>{figure} µm par pixel, d’après les hématies</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from Settings</source>
        <translation>{figure} µm par pixel, d’après les Réglages</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated</source>
        <translation>{figure} µm par pixel, étalonné</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from its configuration</source>
        <translation>{figure} µm par pixel, d’après sa configuration</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, kept for this microscope</source>
        <translation>{figure} µm par pixel, gardée pour ce microscope</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated at another picture size</source>
        <translation>{figure} µm par pixel, d’après l’étalonnage d’une autre taille</translation>
    </message>
    <message>
        <source>Red cells give {figure}, not the {kept} kept for this microscope: perhaps another objective. Their value is used.</source>
        <translation>Les hématies disent {figure}, et non les {kept} gardés pour ce microscope&#xa0;: peut-être un autre objectif. Leur valeur est utilisée.</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % more. Is it another lens?</source>
        <translation>Les hématies disent {figure}, {percent} % de plus. Est-ce un autre objectif&#xa0;?</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % less. Is it another lens?</source>
        <translation>Les hématies disent {figure}, {percent} % de moins. Est-ce un autre objectif&#xa0;?</translation>
    </message>
    <message>
        <source>This camera was calibrated to {figure} before. This microscope&apos;s own scale is used.</source>
        <translation>Cette caméra a été étalonnée auparavant à {figure}. Ce qui est gardé pour ce microscope compte.</translation>
    </message>
    <message>
        <source>Drawn slide</source>
        <translation>Lame dessinée</translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>{n} sur {target}</translation>
    </message>
    <message>
        <source>Live: {doing}</source>
        <translation>Direct&#xa0;: {doing}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Names cells, fills in samples, exports.</source>
        <translation>Nomme les cellules, remplit les échantillons, exporte.</translation>
    </message>
    <message>
        <source>Also signs samples, and removes what was not signed.</source>
        <translation>De plus, signe les échantillons et supprime ce qui n’a pas été signé.</translation>
    </message>
    <message>
        <source>Also manages people, the log, its protection and what affects figures.</source>
        <translation>De plus, règle ce qui change les chiffres, le journal, sa protection et les personnes.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message numerus="yes">
        <source>For {n} undecided cells, their names count.</source>
        <translation>
            <numerusform>{n} cellule que personne n’avait décidée compte comme il la nomme.</numerusform>
            <numerusform>{n} cellules que personne n’avait décidées comptent comme il les nomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They found {n} cells that are not among yours.</source>
        <translation>
            <numerusform>Il a trouvé {n} cellule qui n’est pas parmi les vôtres.</numerusform>
            <numerusform>Il a trouvé {n} cellules qui ne sont pas parmi les vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait to be settled.</source>
        <translation>
            <numerusform>{n} cellule attend d’être tranchée.</numerusform>
            <numerusform>{n} cellules attendent d’être tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Premier lecteur</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{who}: {same} of {cells} the same, kappa {kappa}</source>
        <translation>{who}&#xa0;: {same} sur {cells} identiques, kappa {kappa}</translation>
    </message>
    <message>
        <source>Second readers: {names}. Cohen&apos;s kappa ({source}):</source>
        <translation>Seconds lecteurs&#xa0;: {names}. Kappa de Cohen ({source})&#xa0;:</translation>
    </message>
    <message>
        <source>Second reader: {names}. {same} of {cells} cells have the same name; Cohen&apos;s kappa {kappa} ({source}). Of the first names {people} are a person&apos;s, {program} the program&apos;s.</source>
        <translation>Second lecteur&#xa0;: {names}. {same} cellules sur {cells} ont le même nom&#xa0;; kappa de Cohen {kappa} ({source}). Parmi les premiers noms, {people} viennent d’une personne, {program} du programme.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa ({source}), for each type against all others. The second reader saw no names. The sample counts as before unless you take the names over; cells on which you differ then wait.</source>
        <translation>Kappa de Cohen ({source}), pour chaque type face à tous les autres. Le second lecteur n’a vu aucun nom. L’échantillon compte comme avant, sauf si les noms sont repris&#xa0;: les cellules sur lesquelles vous différez attendent alors.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Both readers</source>
        <translation>Les deux lecteurs</translation>
    </message>
    <message>
        <source>Program, second reader</source>
        <translation>Programme, second lecteur</translation>
    </message>
    <message>
        <source>Program, first reader</source>
        <translation>Programme, premier lecteur</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>{same} of {cells}</source>
        <translation>{same} sur {cells}</translation>
    </message>
    <message>
        <source>Second reader: {name}</source>
        <translation>Second lecteur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>removing</name>
    <message>
        <source>Remove batch</source>
        <translation>Supprimer le lot</translation>
    </message>
    <message>
        <source>Remove “{name}” of {date} from the log?</source>
        <translation>Supprimer du journal «&#xa0;{name}&#xa0;» du {date}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove batches</source>
        <translation>Supprimer des lots</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} batches from the log?</source>
        <translation>
            <numerusform>Supprimer ce lot du journal&#xa0;?</numerusform>
            <numerusform>Supprimer ces {n} lots du journal&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells and their verdicts are removed too, and pictures of a live count. Pictures that you opened stay.</source>
        <translation>
            <numerusform>{n} cellule et ce qui en a été dit disparaissent aussi, de même que les images d’un comptage en direct. Les images que vous avez ouvertes restent.</numerusform>
            <numerusform>{n} cellules et ce qui en a été dit disparaissent aussi, de même que les images d’un comptage en direct. Les images que vous avez ouvertes restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message numerus="yes">
        <source>{n} batches</source>
        <translation>
            <numerusform>{n} lot</numerusform>
            <numerusform>{n} lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read</source>
        <translation>
            <numerusform>{n} image illisible</numerusform>
            <numerusform>{n} images illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>C’est dans {path}.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>{path} belongs to the program. The new file would overwrite it.</source>
        <translation>{path} appartient au programme lui-même, et le fichier prendrait sa place.</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation>{path} existe déjà. Faut-il le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semaine dernière</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mois dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>année dernière</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>A batch needs a name. Type one, or leave the name as it was.</source>
        <translation>Un lot a besoin d’un nom. Saisissez-en un, ou laissez le nom tel qu’il était.</translation>
    </message>
    <message>
        <source>A batch of a signed sample cannot be joined: the sample&apos;s record rests on it.</source>
        <translation>Un lot d’un échantillon signé ne peut pas être joint&#xa0;: son enregistrement repose sur lui.</translation>
    </message>
    <message>
        <source>A batch that is still running cannot be joined. Wait until it ends.</source>
        <translation>Un lot encore en cours ne peut pas être joint. Attendez sa fin.</translation>
    </message>
    <message>
        <source>A count of this sample is under way. End it first.</source>
        <translation>Un comptage de cet échantillon est en cours. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>The program failed: no backup was made.</source>
        <translation>Une erreur du programme&#xa0;: aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>A field of a sample holds at most {longest_text} letters. Shorten it.</source>
        <translation>Un champ d’un échantillon contient au plus {longest_text} lettres. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave it out.</source>
        <translation>Un nombre de leucocytes de {value:,.10g} {value2} est impossible. Vérifiez l’unité, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>A live count cannot be joined with anything.</source>
        <translation>Un comptage en direct ne peut être joint à rien.</translation>
    </message>
    <message>
        <source>Continue a live count at the microscope.</source>
        <translation>Un comptage en direct se continue au microscope.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>Un comptage en direct de cet échantillon n’est pas terminé. Cliquez sur Nouveau comptage (F6) à la page Direct pour le terminer.</translation>
    </message>
    <message>
        <source>A microscope needs a name that people know it by, such as Olympus, room 2.</source>
        <translation>Un microscope a besoin d’un nom sous lequel on le connaît, comme Olympus, salle 2.</translation>
    </message>
    <message>
        <source>A name holds at most {longest_signer} letters.</source>
        <translation>Un nom contient au plus {longest_signer} lettres.</translation>
    </message>
    <message>
        <source>A newer answer from {reader}, of {newest}, was already taken over. This one is of {this}, so nothing was changed.</source>
        <translation>Une réponse plus récente de {reader} a déjà été reprise, du {newest}. Celle-ci est du {this}&#xa0;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>A person needs a name of at most {longest_name} letters.</source>
        <translation>Une personne a besoin d’un nom d’au plus {longest_name} lettres.</translation>
    </message>
    <message>
        <source>A reason holds at most {longest_reason:,} letters.</source>
        <translation>Un motif contient au plus {longest_reason:,} lettres.</translation>
    </message>
    <message>
        <source>A result needs from 1 to {most_cells:,} cells.</source>
        <translation>Un résultat demande de 1 à {most_cells:,} cellules.</translation>
    </message>
    <message>
        <source>A sample needs an accession number. Type or scan it.</source>
        <translation>Un échantillon a besoin d’un numéro de demande. Saisissez-le ou scannez-le.</translation>
    </message>
    <message>
        <source>A sample was signed with this batch before it was moved. The signed record rests on it, so it stays in the log.</source>
        <translation>Un échantillon a été signé avec ce lot avant son déplacement. L’enregistrement signé s’appuie sur lui&#xa0;; il reste donc dans le journal.</translation>
    </message>
    <message>
        <source>A second reading cannot be joined: it goes back as it came.</source>
        <translation>Une seconde lecture ne peut pas être réunie&#xa0;: elle repart comme elle est venue.</translation>
    </message>
    <message>
        <source>A second reading stays a separate sample: otherwise its cells would count twice.</source>
        <translation>Une seconde lecture reste un échantillon à part&#xa0;: ses cellules compteraient deux fois.</translation>
    </message>
    <message>
        <source>A signature needs a name. Type yours.</source>
        <translation>Une signature a besoin d’un nom. Saisissez le vôtre.</translation>
    </message>
    <message>
        <source>A signed sample stays. If something was wrong, amend it.</source>
        <translation>Un échantillon signé reste. Rectifiez-le là où quelque chose était faux.</translation>
    </message>
    <message>
        <source>A worklist may have at most {most_rows:,} rows. Split it.</source>
        <translation>Une liste de travail contient au plus {most_rows:,} lignes. Divisez-la.</translation>
    </message>
    <message>
        <source>There must be an administrator. Make another person one first.</source>
        <translation>Il faut un administrateur. Nommez d’abord une autre personne.</translation>
    </message>
    <message>
        <source>Another count has begun. The one that was cut short stays in the log.</source>
        <translation>Un autre comptage a commencé. Celui qui a été interrompu reste dans le journal.</translation>
    </message>
    <message>
        <source>Another program cut off what was last written to the log {path}, and it may be missing there. Let no tool synchronise or clean its folder. Close this program and save elsewhere what it then asks about. Check the latest batches.</source>
        <translation>Un autre programme a tronqué ce qui a été écrit en dernier dans le journal {path}, et cela peut y manquer. Ne laissez aucun outil synchroniser ou nettoyer son dossier. Fermez le programme et gardez ailleurs ce qu’il demandera alors&#xa0;; regardez les derniers lots.</translation>
    </message>
    <message>
        <source>Another program is using the log {path}. Close it and try again.</source>
        <translation>Un autre programme tient le journal {path}. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation>Un autre programme utilise la caméra. Fermez ce programme.</translation>
    </message>
    <message>
        <source>Another question was taken under this number before. Ask for a new file.</source>
        <translation>Une autre question a déjà été reprise sous ce numéro. Demandez un nouveau fichier.</translation>
    </message>
    <message>
        <source>Another window of this program is using the log {path}. Close it, or choose another place for the log in Settings.</source>
        <translation>Une autre fenêtre de ce programme utilise le journal {path}. Fermez cette fenêtre, ou choisissez un autre emplacement pour le journal dans les réglages.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using the log {path}. Close it, wait until it ends, or choose another place for the log in Settings.</source>
        <translation>Une autre fenêtre ou commande de ce programme utilise le journal {path}. Fermez-la, attendez qu’elle se termine, ou choisissez un autre emplacement pour le journal dans les réglages.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using {folder}. Try again in a moment.</source>
        <translation>Une autre fenêtre ou commande de ce programme utilise {folder}. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {target}, which is itself backed up. Choose another folder, best on another disk.</source>
        <translation>Les sauvegardes ne peuvent pas se trouver dans {target}, qui est lui-même sauvegardé. Choisissez un autre dossier, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may remove batches and samples.</source>
        <translation>Les lots et les échantillons sont supprimés par les relecteurs et les administrateurs.</translation>
    </message>
    <message>
        <source>Cells that were drawn are left out, {left_out:,} of them: an older program asked.</source>
        <translation>Les cellules dessinées restent ici, {left_out:,} en tout&#xa0;: c’est un programme plus ancien qui demande.</translation>
    </message>
    <message>
        <source>Cells wait for a decision, so this result was not handed over.</source>
        <translation>Des cellules attendent une décision&#xa0;; ce résultat n’est donc pas transmis.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first, on another disk than the log.</source>
        <translation>Choisissez d’abord un dossier pour les sauvegardes, sur un autre disque que le journal.</translation>
    </message>
    <message>
        <source>Choose a passphrase that is harder to guess.</source>
        <translation>Choisissez une phrase secrète plus difficile à deviner.</translation>
    </message>
    <message>
        <source>Choose a target of at least one cell.</source>
        <translation>Choisissez une cible d’au moins une cellule.</translation>
    </message>
    <message>
        <source>Choose a passphrase other than the current one.</source>
        <translation>Choisissez une autre phrase secrète que l’actuelle.</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>Colonnes qui ne sont pas lues&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Even taught, it names only {after} of your cells as you did, types alike; the verdicts seem to contradict each other. Look through them, then try again.</source>
        <translation>Même instruit, il ne nomme que {after} de vos cellules comme vous, chaque type comptant autant&#xa0;; les verdicts semblent se contredire. Parcourez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Export it as PNG or TIFF from the archive&apos;s viewer.</source>
        <translation>Exportez-le en PNG ou TIFF depuis la visionneuse de l’archive.</translation>
    </message>
    <message>
        <source>Export it as PNG.</source>
        <translation>Exportez-le en PNG.</translation>
    </message>
    <message>
        <source>Export its picture as PNG or TIFF.</source>
        <translation>Exportez son image en PNG ou TIFF.</translation>
    </message>
    <message>
        <source>Export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>Exportez le champ en TIFF, PNG ou JPEG depuis le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Exported {cells:,} cells to {target}.</source>
        <translation>{cells:,} cellules exportées dans {target}.</translation>
    </message>
    <message>
        <source>Fetch the picture itself (git lfs pull).</source>
        <translation>Récupérez l’image elle-même (git lfs pull).</translation>
    </message>
    <message>
        <source>Give its name the ending .jpg, .png or .tif, or open the file itself.</source>
        <translation>Donnez à son nom la fin .jpg, .png ou .tif, ou ouvrez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Give the key a name: whose is it?</source>
        <translation>Donnez un nom à la clé&#xa0;: à qui est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>In {folder} there is no folder named after a type of cell. Make one for each type and put its pictures there: {names}.</source>
        <translation>Dans {folder}, aucun dossier ne porte le nom d’un type de cellule. Faites-en un par type et mettez-y ses images&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It is no better on your own cells than the pack as shipped. Your cells may be too few or already well known; nothing was changed.</source>
        <translation>Il n’est pas meilleur sur vos propres cellules que le pack tel qu’il est livré. Vos cellules sont peut-être trop peu nombreuses ou déjà bien connues&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>To read it, install OpenSlide beside the program (pip install openslide-bin openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>Il est lu une fois OpenSlide installé à côté du programme (pip install openslide-bin openslide-python). Ou exportez le champ en TIFF, PNG ou JPEG depuis le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>It names fewer cells of your random sample right: {after} instead of {before}. Name more cells and try again.</source>
        <translation>Il nomme juste moins de cellules de votre tirage au hasard&#xa0;: {after} au lieu de {before}. Nommez d’autres cellules et réessayez.</translation>
    </message>
    <message>
        <source>It names fewer of your own cells right: {after} instead of {before}, types alike. Name more cells and try again.</source>
        <translation>Il nomme juste moins de vos propres cellules&#xa0;: {after} au lieu de {before}, chaque type comptant autant. Nommez d’autres cellules et réessayez.</translation>
    </message>
    <message>
        <source>It would forget cells the pack knew: {after} of the reference cells right instead of {before}. Look through the verdicts, then try again.</source>
        <translation>Il oublierait des cellules que le pack connaissait&#xa0;: {after} des cellules de référence justes au lieu de {before}. Parcourez les verdicts, puis réessayez.</translation>
    </message>
    <message>
        <source>Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures.</source>
        <translation>Faites enregistrer aussi du JPEG par l’appareil, ou enregistrez-la en TIFF avec le programme de ses images brutes.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>To see Micro-Manager&apos;s cameras, install its core beside the program: pip install pymmcore-plus.</source>
        <translation>Les caméras de Micro-Manager sont montrées une fois son noyau installé à côté du programme&#xa0;: pip install pymmcore-plus.</translation>
    </message>
    <message>
        <source>Named cells that cannot be used, as their pictures are gone or changed: {lost}.</source>
        <translation>Cellules nommées inutilisables, car leurs images ont disparu ou changé&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>No camera was found. Plug in the microscope camera.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez la caméra du microscope.</translation>
    </message>
    <message>
        <source>No key that was added here has this fingerprint.</source>
        <translation>Aucune clé ajoutée ici n’a cette empreinte.</translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>Aucun leucocyte n’a été compté&#xa0;; il n’y a donc pas de résultat à signer.</translation>
    </message>
    <message>
        <source>No picture has all its cells named by a person. Name those that wait, or export folders of single cells.</source>
        <translation>Aucune image n’a un nom donné par une personne pour chacune de ses cellules. Nommez celles qui attendent, ou exportez des dossiers de cellules isolées.</translation>
    </message>
    <message>
        <source>No pictures were found in {folder}. Choose a folder that holds some.</source>
        <translation>Aucune image n’a été trouvée dans {folder}. Choisissez un dossier qui en contient.</translation>
    </message>
    <message>
        <source>This PDF has no record attached, or none that can be read: the sheet was not signed, or it was changed.</source>
        <translation>Aucun enregistrement n’est joint à ce PDF, ou il est illisible&#xa0;: la feuille n’a pas été signée, ou a été modifiée.</translation>
    </message>
    <message>
        <source>No sample has the number or id {wanted}.</source>
        <translation>Aucun échantillon n’a le numéro {wanted}, ni cet identifiant.</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>Aucun pack de modèle utilisable n’est installé. Choisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>Nobody has signed this result, so it was not handed over. Sign it first.</source>
        <translation>Personne n’a signé ce résultat&#xa0;; il n’est donc pas transmis. Signez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody here trusts the key that signed this update. Anyone who has it can change how cells are named here. Ask its maker for the fingerprint, but not through this stick. If it is {fingerprint}, give it with --trust and a --name.</source>
        <translation>Personne ici ne fait confiance à la clé qui a signé cette mise à jour. Qui la détient peut changer le nom des cellules ici. Demandez l’empreinte à son auteur par une autre voie que cette clé USB. Si c’est {fingerprint}, donnez-la avec --trust et un --name.</translation>
    </message>
    <message>
        <source>None of the pictures can be read again. {what}</source>
        <translation>Aucune des images ne peut être relue. {what}</translation>
    </message>
    <message>
        <source>Some files past their time could not be removed ({fault}).</source>
        <translation>Les fichiers arrivés à terme n’ont pas tous pu être supprimés ({fault}).</translation>
    </message>
    <message>
        <source>Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some space; it continues at the next start.</source>
        <translation>Les images à côté de {log} n’ont pas toutes pu être chiffrées ou déchiffrées ({why}). Libérez de la place&#xa0;; cela reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>Rien n’a changé depuis la signature.</translation>
    </message>
    <message>
        <source>Nothing old was removed: by this computer&apos;s date, {today}, the log was last used {days} days ago. Set the clock right. If it is right, switch Remove batches after off and on again in Settings.</source>
        <translation>Rien d’ancien n’a été supprimé&#xa0;: d’après la date de cet ordinateur, {today}, le journal a servi pour la dernière fois il y a {days} jours. Réglez l’horloge. Si elle est juste, désactivez puis réactivez «&#xa0;Supprimer les lots après&#xa0;» dans les réglages.</translation>
    </message>
    <message>
        <source>Nothing stained was seen on {name}. Is it a scan of a stained smear?</source>
        <translation>Rien de coloré n’a été vu sur {name}. Est-ce la numérisation d’un frottis coloré&#xa0;?</translation>
    </message>
    <message>
        <source>One thing at a time: another update is being checked.</source>
        <translation>Une chose à la fois&#xa0;: une autre mise à jour est en cours d’examen.</translation>
    </message>
    <message>
        <source>Open it in a browser, and save the picture itself.</source>
        <translation>Ouvrez-le dans un navigateur, et enregistrez l’image elle-même.</translation>
    </message>
    <message>
        <source>Open the file of this name without its first two characters.</source>
        <translation>Ouvrez le fichier de ce nom sans les deux premiers signes.</translation>
    </message>
    <message>
        <source>Open the picture that lies beside it.</source>
        <translation>Ouvrez l’image qui se trouve à côté.</translation>
    </message>
    <message>
        <source>Only administrators may add, change and help people.</source>
        <translation>Les personnes sont ajoutées, modifiées et aidées par les administrateurs.</translation>
    </message>
    <message>
        <source>Logging in is already on.</source>
        <translation>Les personnes se connectent déjà.</translation>
    </message>
    <message>
        <source>People log in here. Say who you are with --by NAME.</source>
        <translation>Ici, on ouvre une session. Dites qui vous êtes avec --by NOM.</translation>
    </message>
    <message>
        <source>Pictures of this batch that are not where they were: {gone}. The others are read again.</source>
        <translation>Images de ce lot qui ne sont plus à leur place&#xa0;: {gone}. Les autres sont relues.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>Des images de cet échantillon sont encore en lecture. Attendez qu’elles soient finies.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in the worklist; it stays as it is.</source>
        <translation>Ligne {line}&#xa0;: {number} est déjà dans la liste de travail&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in row {first}.</source>
        <translation>Ligne {line}&#xa0;: {number} figure déjà à la ligne {first}.</translation>
    </message>
    <message>
        <source>Row {line}: {wrong}</source>
        <translation>Ligne {line}&#xa0;: {wrong}</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may sign samples.</source>
        <translation>Les échantillons sont signés par les relecteurs et les administrateurs.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or TIFF.</source>
        <translation>Enregistrez-le en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>Save single frames of it as PNG, or open it on the Live page.</source>
        <translation>Enregistrez-en des images isolées en PNG, ou ouvrez-le à la page Direct.</translation>
    </message>
    <message>
        <source>Say first which microscope these pictures come from.</source>
        <translation>Dites d’abord de quel microscope viennent ces images.</translation>
    </message>
    <message>
        <source>Say where the limits come from: a book, a study, your own measurements.</source>
        <translation>Dites d’où viennent les limites&#xa0;: un livre, une étude, vos propres mesures.</translation>
    </message>
    <message>
        <source>Say where the ranges come from: a book, a study, your own measurements.</source>
        <translation>Dites d’où viennent les valeurs usuelles&#xa0;: un livre, une étude, vos propres mesures.</translation>
    </message>
    <message>
        <source>Set the telephone&apos;s camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or export the photo as JPEG.</source>
        <translation>Réglez l’appareil photo du téléphone sur JPEG (sur un iPhone&#xa0;: Réglages, Appareil photo, Formats, Le plus compatible), ou exportez la photo en JPEG.</translation>
    </message>
    <message>
        <source>Several batches are called {wanted}. Give an id instead: {ids}.</source>
        <translation>Plusieurs lots s’appellent {wanted}. Donnez plutôt un identifiant&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Several samples are called {wanted}. Give an id instead: {ids}.</source>
        <translation>Plusieurs échantillons s’appellent {wanted}. Donnez plutôt un identifiant&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The count is safe; details are in its trace file.</source>
        <translation>Le programme a rencontré un défaut. Le comptage est sauf&#xa0;; les détails sont dans son fichier de trace.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is safe. Details are in {trace_path}; please send that file to the person who looks after this computer.</source>
        <translation>Le programme a rencontré un défaut. Ce qui était enregistré est sauf. Les détails sont dans {trace_path}&#xa0;; envoyez ce fichier à qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Start the count before you count cells by hand.</source>
        <translation>Démarrez le comptage avant de compter des cellules à la main.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Teaching failed; nothing was changed.</source>
        <translation>L’apprentissage a échoué&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>That version is no longer complete. Install its update again.</source>
        <translation>Cette version n’est plus entière. Réinstallez sa mise à jour.</translation>
    </message>
    <message>
        <source>The address holds at most {longest_address} letters.</source>
        <translation>L’adresse contient au plus {longest_address} lettres.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be {done} ({why}). Check that the disk is connected, is writable and has free space.</source>
        <translation>La sauvegarde dans {folder} n’a pas pu être {done} ({why}). Vérifiez que le disque est branché, accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>The batch was removed from the log.</source>
        <translation>Le lot a été supprimé du journal.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again.</source>
        <translation>La caméra ne répond pas. Débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera is gone. The count is kept and goes on when it is back.</source>
        <translation>La caméra n’est plus là. Le comptage est gardé et continue à son retour.</translation>
    </message>
    <message>
        <source>Camera access is blocked. Allow it for this program in the system&apos;s privacy settings; on Linux, add this user to the group “video”.</source>
        <translation>La caméra ne peut pas être utilisée. Autorisez l’accès de ce programme à la caméra dans les réglages de confidentialité du système&#xa0;; sous Linux, ajoutez cet utilisateur au groupe «&#xa0;video&#xa0;».</translation>
    </message>
    <message>
        <source>The camera repeats one picture. Check its cable; the count is kept.</source>
        <translation>La caméra répète une seule image. Vérifiez son câble&#xa0;; le comptage est gardé.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable; the count is kept.</source>
        <translation>La caméra n’envoie pas d’images. Vérifiez son câble&#xa0;; le comptage est gardé.</translation>
    </message>
    <message>
        <source>The cells could not be written to {folder} ({why}). Free some space or choose another folder.</source>
        <translation>Les cellules n’ont pas pu être écrites dans {folder} ({why}). Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The check of the processor could not be started: {why}.</source>
        <translation>La vérification du processeur n&apos;a pas pu être lancée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The column “{one}” appears twice. Leave one of them out.</source>
        <translation>La colonne «&#xa0;{one}&#xa0;» est là deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>The command hematovision {command} (process {number}, since {since}) is using the log {path}. Wait until it ends, or choose another place for the log in Settings.</source>
        <translation>La commande hematovision {command} (processus {number}, depuis {since}) utilise le journal {path}. Attendez qu’elle se termine, ou choisissez un autre emplacement pour le journal dans les réglages.</translation>
    </message>
    <message>
        <source>The copy could not replace {path} ({why}). Nothing is lost: start the program again.</source>
        <translation>La copie n’a pas pu être mise à la place de {path} ({why}). Rien n’est perdu&#xa0;: redémarrez le programme.</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>Le comptage est complet&#xa0;; rien n’a été ajouté. Choisissez une cible plus haute ou commencez un nouveau comptage.</translation>
    </message>
    <message>
        <source>The count that was cut short is no longer in the log.</source>
        <translation>Le comptage qui a été interrompu n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>The disk failed while using the log {path}. Check that it is connected and has free space.</source>
        <translation>Le disque a fait défaut pendant l’usage du journal {path}. Vérifiez qu’il est branché et a de la place.</translation>
    </message>
    <message>
        <source>The disk with the log {path} does not keep its lock for one program: two could write to the log at once and damage it. In Settings, choose a place on this computer&apos;s own disk, and use the shared disk for backups.</source>
        <translation>Le disque du journal {path} accorde son verrou à tous ceux qui le demandent&#xa0;: deux programmes pourraient y écrire en même temps et l’abîmer. Choisissez dans Réglages un emplacement sur le disque de cet ordinateur, et laissez les sauvegardes aller sur le disque partagé.</translation>
    </message>
    <message>
        <source>The disk with the log {path} is full. Free some space; nothing already stored is lost.</source>
        <translation>Le disque du journal {path} est plein. Libérez de la place&#xa0;; rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches.</source>
        <translation>Le fichier des derniers changements à côté du journal {path} appartient à un autre état de celui-ci, ou à un autre journal. Il n’a pas été repris&#xa0;: il aurait écrasé ce qui a été écrit depuis. Il est gardé sous {aside}. Regardez les derniers lots.</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who can add others.</source>
        <translation>La première personne est administratrice et peut ajouter les autres.</translation>
    </message>
    <message>
        <source>The inference runtime cannot be loaded{why}. Install the program again.</source>
        <translation>Le moteur d&apos;inférence ne peut pas être chargé{why}. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The inference runtime did not answer within {seconds} s.</source>
        <translation>Le moteur d&apos;inférence n&apos;a pas répondu en {seconds} s.</translation>
    </message>
    <message>
        <source>The inference runtime stopped unexpectedly (status {status}). Install the program again.</source>
        <translation>Le moteur d&apos;inférence s&apos;est arrêté de façon inattendue (état {status}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The key of the log is not in this account&apos;s keychain. Give the recovery key.</source>
        <translation>La clé du journal n’est pas dans le trousseau de ce compte. Donnez la clé de récupération.</translation>
    </message>
    <message>
        <source>The key of the log, {path}, cannot be read ({fault}). Put it back from a backup, or give the recovery key.</source>
        <translation>La clé du journal, {path}, est illisible ({fault}). Remettez-la depuis une sauvegarde, ou donnez la clé de récupération.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, cannot be read. Put it back from a copy, or move it away: a new key is then made, and records show that the key changed.</source>
        <translation>La clé qui signe les enregistrements, {path}, est illisible. Remettez-la depuis une copie, ou déplacez-la&#xa0;: une nouvelle est alors faite, et les enregistrements disent que c’en est une autre.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, was encrypted with a log that is not the one in use. Open that log, or move the key away: a new key is then made, and records show that the key changed.</source>
        <translation>La clé qui signe les comptes rendus, {path}, est chiffrée avec un journal qui n’est pas celui en service. Ouvrez ce journal, ou écartez la clé&#xa0;: une nouvelle sera faite, et les comptes rendus diront que c’est une autre.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s name holds at most {longest_name} letters.</source>
        <translation>Le nom du laboratoire contient au plus {longest_name} lettres.</translation>
    </message>
    <message>
        <source>The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.</source>
        <translation>Les leucocytes «&#xa0;{count}&#xa0;» n’ont pas d’unité. Écrivez-la dans «&#xa0;leukocytes unit&#xa0;».</translation>
    </message>
    <message>
        <source>The list of trusted keys cannot be written to {path} ({why}).</source>
        <translation>La liste des clés de confiance ne peut pas être écrite dans {path} ({why}).</translation>
    </message>
    <message>
        <source>The list of trusted keys {path} cannot be read ({why}). Move it away; you must then trust its keys again.</source>
        <translation>La liste des clés de confiance {path} ne peut pas être lue ({why}). Déplacez-la&#xa0;; il faudra ensuite accorder de nouveau la confiance à ses clés.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>La fiche du localisateur {where} est inutilisable&#xa0;: {wrong}. Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>La fiche du localisateur {where} a le format {what}&#xa0;; ce programme lit {schema}. Installez un pack de modèle qui convient.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>La fiche du localisateur {where} est incomplète ou abîmée ({fault}). Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The log could not be copied to {target} ({why}). Free some space or allow writing to the folder.</source>
        <translation>Le journal n’a pas pu être copié dans {target} ({why}). Libérez de la place ou autorisez l’écriture dans le dossier.</translation>
    </message>
    <message>
        <source>The log is no longer encrypted.</source>
        <translation>Le journal n’est plus chiffré.</translation>
    </message>
    <message>
        <source>The log is encrypted; its key lies in this account&apos;s keychain.</source>
        <translation>Le journal est chiffré&#xa0;; sa clé est dans le trousseau de ce compte.</translation>
    </message>
    <message>
        <source>The log is encrypted; the passphrase guards its key.</source>
        <translation>Le journal est chiffré&#xa0;; la phrase secrète garde sa clé.</translation>
    </message>
    <message>
        <source>The log was changed meanwhile. Try again.</source>
        <translation>Le journal a changé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was done there. Search the log again.</source>
        <translation>Le journal a été déplacé entre-temps&#xa0;; rien n’y a été fait. Cherchez à nouveau dans le journal.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was kept.</source>
        <translation>Le journal a été déplacé entre-temps&#xa0;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Teach again.</source>
        <translation>Le journal a été déplacé entre-temps. Recommencez l’adaptation.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Try again.</source>
        <translation>Le journal a été déplacé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The log was moved, so the microscope was closed. Its count is in the old log.</source>
        <translation>Le journal a été déplacé, le microscope a donc été fermé. Son comptage est dans l’ancien journal.</translation>
    </message>
    <message>
        <source>The log {log} is encrypted. Give its passphrase or its recovery key.</source>
        <translation>Le journal {log} est chiffré. Donnez sa phrase secrète ou sa clé de récupération.</translation>
    </message>
    <message>
        <source>The log {path} belongs to the account {account} on this computer, and nobody else may open it. Log in to the computer as {account}, or choose another place for the log in Settings.</source>
        <translation>Le journal {path} appartient au compte {account} de cet ordinateur, et personne d’autre ne peut l’ouvrir. Ouvrez la session {account} de l’ordinateur, ou choisissez un autre endroit pour le journal dans les Réglages.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened. Check its folder, or choose another place in Settings.</source>
        <translation>Le journal {path} ne peut pas être ouvert. Vérifiez son dossier, ou choisissez un autre emplacement dans les réglages.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written ({why}). Allow writing to it and its folder, or choose another place in Settings.</source>
        <translation>Le journal {path} ne peut pas être écrit ({why}). Autorisez l’écriture dans ce fichier et son dossier, ou choisissez un autre emplacement dans les réglages.</translation>
    </message>
    <message>
        <source>The log {path} has a second name on this disk (a hard link). A program that opens it by that name misses the latest entries, and both can be damaged. Remove the other name; to copy a log, use Back up now.</source>
        <translation>Le journal {path} a un second nom sur ce disque (un lien physique)&#xa0;: qui l’ouvre par celui-ci manque ce qui a été écrit en dernier, et les deux s’abîment ensemble. Supprimez l’autre nom&#xa0;; copiez un journal avec Sauvegarder maintenant.</translation>
    </message>
    <message>
        <source>The log {path} is damaged or is not a log of this program. Move it away, or choose another place for the log in Settings; a backup may lie beside it.</source>
        <translation>Le journal {path} est abîmé ou n’est pas un journal de ce programme. Déplacez-le, ou choisissez un autre emplacement dans les réglages&#xa0;; une sauvegarde se trouve peut-être à côté.</translation>
    </message>
    <message>
        <source>The log {path} is not as it was when last closed: it is an older copy, or its end was lost. Its latest batches may be missing; a backup may hold them.</source>
        <translation>Le journal {path} n’est pas tel qu’à sa dernière fermeture&#xa0;: il est plus ancien, ou sa fin a été perdue. Ses derniers lots manquent peut-être&#xa0;; une sauvegarde peut les contenir.</translation>
    </message>
    <message>
        <source>The log {path} points to {target}, which is not there. Connect its disk or server, or remove the link {link}.</source>
        <translation>Le journal {path} devrait se trouver à {target}, qui est absent. Connectez son disque ou son serveur, ou supprimez le lien {link}.</translation>
    </message>
    <message>
        <source>The log {path} is write-protected. Allow writing to it, or choose another place in Settings.</source>
        <translation>Le journal {path} est protégé en écriture. Autorisez l’écriture, ou choisissez un autre emplacement dans les réglages.</translation>
    </message>
    <message>
        <source>You may not open the log {path}. Ask for permission or choose another place in Settings.</source>
        <translation>Le journal {path} ne peut pas être ouvert faute de permission. Demandez-la ou choisissez un autre emplacement dans les réglages.</translation>
    </message>
    <message>
        <source>The log {path} was an empty file, so a new one begins. If something was in it, restore a backup.</source>
        <translation>Le journal {path} était un fichier vide&#xa0;; un nouveau commence. S’il contenait quelque chose, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The log {path} was moved, removed or replaced while the program was using it. Put it back in its place, or close the program and start it again.</source>
        <translation>Le journal {path} a été déplacé, supprimé ou remplacé pendant que le programme l’utilise. Remettez-le à sa place, ou fermez le programme et redémarrez-le.</translation>
    </message>
    <message>
        <source>The log {path} was written by a newer version of this program. Install that version, or choose another place for the log in Settings.</source>
        <translation>Le journal {path} a été écrit par une version plus récente de ce programme. Installez cette version, ou choisissez un autre emplacement pour le journal dans les réglages.</translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation>Le logo est trop grand. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>The model card {card_file} is damaged (not JSON). Install the model pack again.</source>
        <translation>La fiche du modèle {card_file} est abîmée (pas du JSON). Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>La fiche du modèle {where} est inutilisable&#xa0;: {wrong}. Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>La fiche du modèle {where} a le format {what}&#xa0;; ce programme lit {schema}. Installez un pack de modèle qui convient.</translation>
    </message>
    <message>
        <source>The model card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>La fiche du modèle {where} est incomplète ou abîmée ({fault}). Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model pack in this update has another version than it says.</source>
        <translation>Le pack de modèle de cette mise à jour est d’une autre version que ce qu’elle annonce.</translation>
    </message>
    <message>
        <source>The model pack is incomplete: {filename} is missing. Install the model pack again.</source>
        <translation>Le pack de modèle est incomplet&#xa0;: {filename} manque. Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model pack was changed, so the microscope was closed. Its count is in the log.</source>
        <translation>Le pack de modèle a été changé, le microscope a donc été fermé. Son comptage est dans le journal.</translation>
    </message>
    <message>
        <source>The model pack {model} cannot be read ({why}). Check the disk.</source>
        <translation>Le pack de modèle {model} est illisible ({why}). Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The model pack {model} is refused: {reason}. Install the model pack again.</source>
        <translation>Le pack de modèle {model} est refusé&#xa0;: {reason}. Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it has no reference cells to judge it by. Use the one that came with the program, or make the pack again.</source>
        <translation>Le pack de modèle {title} ne peut pas être adapté&#xa0;: il n’apporte pas de cellules de référence pour être jugé. Utilisez celui fourni avec le programme, ou refaites le pack.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it does not show its features. Use the one that came with the program, or make the pack again.</source>
        <translation>Le pack de modèle {title} ne peut pas être adapté&#xa0;: il ne montre pas ses caractéristiques. Utilisez celui fourni avec le programme, ou refaites le pack.</translation>
    </message>
    <message>
        <source>The model pack {title} shows no class maps: its head is not average pooling and one Dense layer, so there is no exact map.</source>
        <translation>Le pack de modèle {title} ne montre pas de cartes de classe&#xa0;: sa tête n’est pas une moyenne et une couche Dense, si bien qu’aucune carte exacte n’en découle.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be read ({why}). Install the model pack again.</source>
        <translation>Les cellules de référence {path} du pack de modèle sont illisibles ({why}). Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be understood ({fault}). Install a pack that fits this program.</source>
        <translation>Les cellules de référence {path} du pack de modèle sont incompréhensibles ({fault}). Installez un pack qui convient à ce programme.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} were altered or belong to another pack. Install the model pack again.</source>
        <translation>Les cellules de référence {path} du pack de modèle ont été modifiées ou appartiennent à un autre pack. Réinstallez le pack de modèle.</translation>
    </message>
    <message>
        <source>The model runtime is not installed. Install the program again.</source>
        <translation>Le moteur de modèles n’est pas installé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the program. Choose another.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» désigne le programme. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The new version does not work on this computer ({why}). The old version stays in use.</source>
        <translation>La nouvelle version ne fonctionne pas sur cet ordinateur ({why}). Ce qui était en service le reste.</translation>
    </message>
    <message>
        <source>The file {plan}, left from putting back a copy, cannot be read. Remove it.</source>
        <translation>La note {plan} d’une copie en cours de remise est illisible. Supprimez-la.</translation>
    </message>
    <message>
        <source>The notes of a sample hold at most {longest_note:,} letters.</source>
        <translation>Les notes d’un échantillon contiennent au plus {longest_note:,} lettres.</translation>
    </message>
    <message>
        <source>The last results could not be written to the old log. What is open now is in the new one.</source>
        <translation>L’ancien journal n’a pas pris les derniers résultats. Ce qui est ouvert maintenant est dans le nouveau.</translation>
    </message>
    <message>
        <source>Somebody else chose the passphrase of {name} and knows it. {name} must log in to the window once and choose another.</source>
        <translation>La phrase secrète de {name} a été choisie par quelqu’un d’autre, qui la connaît aussi. {name} doit ouvrir une session une fois dans la fenêtre et en choisir une autre.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>La période finit avant de commencer. Changez l’un de ses jours.</translation>
    </message>
    <message>
        <source>The picture is black. Switch on the lamp or open the light path.</source>
        <translation>L’image est noire. Allumez la lampe ou ouvrez le trajet de la lumière.</translation>
    </message>
    <message>
        <source>The picture {path} could not be written ({why}). Free some space; the count goes on, and the picture is tried again.</source>
        <translation>L’image {path} n’a pas pu être écrite ({why}). Libérez de la place&#xa0;; le comptage continue, et l’image sera réessayée.</translation>
    </message>
    <message>
        <source>The picture {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>L’image {target} n’a pas pu être écrite ({why}). Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The pictures come to {size:,} MB; a file for a second reader may hold {most:,} MB at most. Send single cells, not whole fields.</source>
        <translation>Les images font {size:,} Mo, plus que les {most:,} Mo que peut contenir un fichier pour un second lecteur. Envoyez des cellules isolées et non des images entières.</translation>
    </message>
    <message>
        <source>The pictures of this batch are not where they were, so nothing was done. Connect their disk or stick, or look for them, and try again.</source>
        <translation>Les images de ce lot ne sont plus à leur place&#xa0;; rien n’a donc été fait. Branchez leur disque ou leur clé, ou cherchez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The pictures of this batch cannot be read again, so its names stay.</source>
        <translation>Les images de ce lot ne peuvent pas être relues&#xa0;; ses noms restent donc.</translation>
    </message>
    <message>
        <source>The program on the computer {computer} has used the log {path} since {since}. Close it there, or choose another place for the log in Settings.</source>
        <translation>Le programme de l’ordinateur {computer} utilise le journal {path}, depuis {since}. Fermez-le là-bas, ou choisissez un autre emplacement pour le journal dans les réglages.</translation>
    </message>
    <message>
        <source>The program on the computer {computer}, which used the log {path} since {since}, did not close it. If it still runs there, close it here: this disk&apos;s locks do not work between computers. Then choose a place for the log on this computer&apos;s own disk in Settings.</source>
        <translation>Le programme de l’ordinateur {computer}, qui utilisait le journal {path} depuis {since}, ne l’a pas fermé. S’il y tourne encore, fermez-le ici&#xa0;: les verrous de ce disque ne portent pas d’un ordinateur à l’autre. Choisissez ensuite dans Réglages un emplacement pour le journal sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while writing to the log {path}, for example in a power cut. What was being written at that moment may be missing: check the latest batches.</source>
        <translation>Le programme ou l’ordinateur s’est arrêté en pleine écriture du journal {path}, comme lors d’une coupure de courant. Ce qui était en cours d’écriture à ce moment peut manquer&#xa0;: regardez les derniers lots.</translation>
    </message>
    <message>
        <source>The change to the protection of the log {log} could not be finished ({why}). Nothing is lost. Connect its disk or free some space, and try again.</source>
        <translation>La protection du journal {log} n’a pas pu être changée jusqu’au bout ({why}). Rien n’est perdu. Connectez son disque ou libérez de la place, et réessayez.</translation>
    </message>
    <message>
        <source>The scale of this picture is not known, so its cells cannot be cut out.</source>
        <translation>L’échelle de cette image n’est pas connue&#xa0;; ses cellules ne peuvent donc pas être découpées.</translation>
    </message>
    <message>
        <source>The script “{text}” cannot be read. {help}</source>
        <translation>Le script «&#xa0;{text}&#xa0;» est illisible. {help}</translation>
    </message>
    <message>
        <source>The second signer must not be the first signer too.</source>
        <translation>Le second signataire est une autre personne que le premier.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), and they may name the log&apos;s place. Put the file right, or name the log with --log.</source>
        <translation>Les réglages dans {path} ne peuvent pas être lus ({why}), et ils nomment peut-être l’emplacement du journal. Corrigez le fichier ou nommez le journal avec --log.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). Until this is put right, the usual ones apply, also for the log&apos;s place.</source>
        <translation>Les réglages dans {path} ne peuvent pas être lus ({why}). Tant que cela n’est pas corrigé, les réglages habituels valent, aussi pour l’emplacement du journal.</translation>
    </message>
    <message>
        <source>The table is not in Unicode; it was read as {code_page}. Check the letters in line {line}. If they are wrong, save it as UTF-8 and import it again.</source>
        <translation>Le tableau n’est pas en Unicode&#xa0;; il a été lu comme {code_page}. Voyez si les lettres de la ligne {line} sont justes&#xa0;; sinon, enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it as AVI or MP4.</source>
        <translation>La vidéo {name} ne peut pas être lue. Enregistrez-la en AVI ou MP4.</translation>
    </message>
    <message>
        <source>The workers stopped {tries} times in a row, the last time at {names} or one of the pictures after it. Leave them out, or run without --workers and --cluster.</source>
        <translation>Les processus se sont arrêtés {tries} fois de suite, la dernière fois sur {names} ou l’une des images suivantes. Laissez-les de côté, ou lancez sans --workers ni --cluster.</translation>
    </message>
    <message>
        <source>There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of cells with their cells.csv are read; convert other formats, such as KITTI, DOTA or OpenImages, to one of these.</source>
        <translation>Il n’y a pas de cadres dans {named}. GeoJSON, COCO, Pascal VOC, YOLO et des dossiers de cellules avec leur cells.csv sont lus&#xa0;; convertissez les autres, comme KITTI, DOTA ou OpenImages, vers l’un d’eux.</translation>
    </message>
    <message>
        <source>There are too few named cells to teach. Still to name: {wanted}. Then try again.</source>
        <translation>Il y a trop peu de cellules nommées pour instruire. Restent à nommer&#xa0;: {wanted}. Puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>Il n’y a ni fichier ni dossier à {path}.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}.</source>
        <translation>Il n’y a pas de dossier pour le journal {path}.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}. Connect its disk or server, or choose another place in Settings.</source>
        <translation>Il n’y a pas de dossier pour le journal {path}. Connectez son disque ou son serveur, ou choisissez un autre emplacement dans les réglages.</translation>
    </message>
    <message>
        <source>There is no previous version to go back to.</source>
        <translation>Il n’y a pas de version précédente à laquelle revenir.</translation>
    </message>
    <message>
        <source>There is no version {number} for this microscope. `hematovision adapt --list` shows all.</source>
        <translation>Il n’y a pas de version {number} pour ce microscope. `hematovision adapt --list` les montre toutes.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for this update: it needs {size} MB. Free some space, then try again.</source>
        <translation>Il n’y a pas assez de place dans {folder} pour cette mise à jour&#xa0;: il lui faut {size} Mo. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>No taught version is ready to use. Teach first.</source>
        <translation>Aucune adaptation à utiliser. Faites-en d’abord une.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open some pictures first.</source>
        <translation>Il n’y a encore rien à exporter. Ouvrez d’abord quelques images.</translation>
    </message>
    <message>
        <source>This computer is too busy to draw pictures. They go on; the count is kept.</source>
        <translation>Cet ordinateur est trop occupé pour dessiner des images. Elles vont reprendre&#xa0;; le comptage est gardé.</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. Try again or copy it.</source>
        <translation>Ce fichier n’a pas pu être lu sur le disque. Réessayez ou copiez-le.</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from the camera or the card.</source>
        <translation>Ce fichier est vide. Copiez-le de nouveau depuis la caméra ou la carte.</translation>
    </message>
    <message>
        <source>This file is no longer there. Check the folder or the card.</source>
        <translation>Ce fichier n’est plus là. Vérifiez le dossier ou la carte.</translation>
    </message>
    <message>
        <source>This file is not a HematoVision update, or it is damaged. Copy it again, or choose another.</source>
        <translation>Ce fichier n’est pas une mise à jour de HematoVision, ou il est endommagé. Copiez-le de nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The source “{words}” is not known. Write camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].</source>
        <translation>La source «&#xa0;{words}&#xa0;» n’est pas connue. Écrivez camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH ou virtual[:script].</translation>
    </message>
    <message>
        <source>1 batch stopped before all pictures were read. Say why that is enough.</source>
        <translation>1 lot s’est arrêté avant que toutes les images soient lues. Dites pourquoi cela suffit.</translation>
    </message>
    <message>
        <source>1 cell to decide. Name every one, or say that it cannot be identified.</source>
        <translation>1 cellule à décider. Nommez chacune, ou dites qu’on ne peut pas la reconnaître.</translation>
    </message>
    <message>
        <source>1 file of a type that is not read here: {named}. {advice}</source>
        <translation>1 fichier d’un type qui n’est pas lu ici&#xa0;: {named}. {advice}</translation>
    </message>
    <message>
        <source>1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>1 leucocyte compté&#xa0;; ce laboratoire en demande {of:,}. Dites pourquoi on signe avec moins.</translation>
    </message>
    <message>
        <source>1 picture in more than one batch of this sample: its cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>1 image figure dans plus d’un lot de cet échantillon&#xa0;: ses cellules comptent plus d’une fois. Déplacez ou supprimez un lot, ou dites pourquoi elles le doivent.</translation>
    </message>
    <message>
        <source>1 sample was removed from the log.</source>
        <translation>1 échantillon a été supprimé du journal.</translation>
    </message>
    <message>
        <source>A pixel must be 0.01 to 2 µm wide. Type the figure again.</source>
        <translation>Un pixel mesure entre 0,01 et 2 µm. Saisissez de nouveau le chiffre.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {shortest_passphrase} characters.</source>
        <translation>Choisissez une phrase secrète d’au moins {shortest_passphrase} caractères.</translation>
    </message>
    <message>
        <source>It was removed from the log, but some files beside {log} were not ({why}). Allow writing to the folder and remove them by hand.</source>
        <translation>C’est retiré du journal, mais pas tout ce qui se trouve à côté de {log} ({why}). Autorisez l’écriture dans le dossier et supprimez-le à la main.</translation>
    </message>
    <message>
        <source>No batch in the log has the id or name {wanted}, or a sample with this number. hematovision list shows them.</source>
        <translation>Aucun lot du journal n’a l’identifiant ou le nom {wanted}, ni son échantillon ce numéro. hematovision list les montre.</translation>
    </message>
    <message>
        <source>No cell is named yet. Name the cells first.</source>
        <translation>Aucune cellule n’est encore nommée. Nommez d’abord les cellules.</translation>
    </message>
    <message>
        <source>No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose another place.</source>
        <translation>Aucun disque ni serveur n’est branché en {folder}, où doit se trouver {path}. Branchez-le et réessayez, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a folder that holds some.</source>
        <translation>Aucune image n’a été trouvée dans {name}. Choisissez des fichiers JPEG, PNG, TIFF, BMP ou WebP, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nothing can be written beside {log} ({why}). Free some space or allow writing to the folder.</source>
        <translation>Rien ne peut être retiré&#xa0;: impossible d’écrire à côté de {log} ({why}). Libérez de la place ou autorisez l’écriture dans le dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there. Connect its disk or server, or choose another folder.</source>
        <translation>Le dossier {folder} des sauvegardes n’est pas là. Branchez son disque ou son serveur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The key that signs records cannot be saved in {parent} ({why}). Free some space or allow writing to the folder.</source>
        <translation>La clé qui signe les enregistrements ne peut pas être gardée dans {parent} ({why}). Libérez de l’espace ou autorisez l’écriture dans le dossier.</translation>
    </message>
    <message>
        <source>The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the disk is connected, is writable and has free space.</source>
        <translation>Le journal n’a pas pu être emporté dans {folder} ({why}). Il est utilisé là où il était. Vérifiez que le disque est branché, accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>The log has not answered yet. Try again in a moment.</source>
        <translation>Le journal n’a pas encore répondu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The log is now in use in its new place. What is not open now is still in the old log: {path}</source>
        <translation>Le journal est utilisé à son nouvel emplacement. Ce qui n’est pas ouvert maintenant reste dans l’ancien journal&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The number {wanted} has several batches. Give an id instead: {ids}.</source>
        <translation>Le numéro {wanted} a plusieurs lots. Donnez plutôt un identifiant&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>The question is no longer beside the log ({path}). Open the file you received once more.</source>
        <translation>La question n’est plus à côté du journal ({path}). Ouvrez encore une fois le fichier qui a été envoyé.</translation>
    </message>
    <message>
        <source>The result cannot be written to {parent} ({why}). Check that the folder exists, is writable and has free space.</source>
        <translation>Le résultat ne peut pas être écrit dans {parent} ({why}). Vérifiez que le dossier existe, qu’il est accessible en écriture et qu’il reste de l’espace.</translation>
    </message>
    <message>
        <source>The sample {wanted} has no batch yet.</source>
        <translation>L’échantillon {wanted} n’a pas encore de lot.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path} ({why}). They apply until you close the program. Free some space or allow writing to the folder.</source>
        <translation>Les réglages n’ont pas pu être gardés dans {path} ({why}). Ils valent jusqu’à la fermeture du programme. Libérez de l’espace ou autorisez l’écriture dans le dossier.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is missing or locked ({name}). Unlock it, or guard the log by a passphrase instead.</source>
        <translation>Le trousseau du système manque ou est verrouillé ({name}). Déverrouillez-le, ou protégez le journal par une phrase secrète.</translation>
    </message>
    <message>
        <source>The table is not written in {encoding}. Save it as CSV UTF-8, then import it again.</source>
        <translation>Le tableau n’est pas écrit en {encoding}. Enregistrez-le en CSV UTF-8, puis réimportez-le.</translation>
    </message>
    <message>
        <source>The table {target} could not be written ({why}). Close it in other programs, free some space, or choose another folder.</source>
        <translation>Le tableau {target} n’a pas pu être écrit ({why}). Fermez-le dans les autres programmes, libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The update cannot be installed in {folder} ({why}). The old version stays in use.</source>
        <translation>La mise à jour ne peut pas être installée dans {folder} ({why}). Ce qui était en service le reste.</translation>
    </message>
    <message>
        <source>The update {path} cannot be read ({why}). Put the stick in again.</source>
        <translation>La mise à jour {path} ne peut pas être lue ({why}). Rebranchez la clé USB.</translation>
    </message>
    <message>
        <source>The view must be smaller than the canvas and at least 64 px. {help}</source>
        <translation>La vue doit être plus petite que la toile et d’au moins 64 px. {help}</translation>
    </message>
    <message>
        <source>The window was locked, so the count was paused: cells seen since then are not counted. Is it still the same slide? Then press Start.</source>
        <translation>La fenêtre a été verrouillée, le comptage s’est donc mis en pause&#xa0;: les cellules vues depuis ne sont pas comptées. Est-ce toujours la même lame&#xa0;? Alors cliquez sur Démarrer.</translation>
    </message>
    <message>
        <source>The worklist {name} could not be read ({why}).</source>
        <translation>La liste de travail {name} n’a pas pu être lue ({why}).</translation>
    </message>
    <message>
        <source>The year of birth must be from {oldest_birth_year} to {year}.</source>
        <translation>L’année de naissance est entre {oldest_birth_year} et {year}.</translation>
    </message>
    <message>
        <source>The {kind} {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>{target} ({kind}) n’a pas pu être écrit ({why}). Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose another name.</source>
        <translation>Le fichier {path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no Micro-Manager configuration at {path}. Choose its .cfg file.</source>
        <translation>Il n’y a pas de configuration Micro-Manager à {path}. Choisissez son fichier .cfg.</translation>
    </message>
    <message>
        <source>There is no cell to export.</source>
        <translation>Il n’y a aucune cellule à exporter.</translation>
    </message>
    <message>
        <source>There is no copy of a log at {path}. Choose another.</source>
        <translation>Il n’y a pas de copie d’un journal à {path}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no data.yaml or classes.txt that says what YOLO&apos;s numbers stand for. Put it beside the text files, and name the folder that holds them all.</source>
        <translation>Il n’y a ni data.yaml ni classes.txt qui dise ce que valent les nombres de YOLO. Mettez-le à côté des textes, et indiquez le dossier qui les contient tous.</translation>
    </message>
    <message>
        <source>There is no drawing of this type.</source>
        <translation>Il n’y a pas de dessin de ce type.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <translation>Il n’y a pas de journal à {path}.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>Il n’y a pas encore d’image à garder.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet. Open a camera first.</source>
        <translation>Il n’y a pas encore d’image à garder. Ouvrez d’abord une caméra.</translation>
    </message>
    <message>
        <source>There is no {table} that says which cells the pictures show.</source>
        <translation>Il n’y a pas de {table} qui dise quelles cellules les images montrent.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>Il n’y a personne de ce nom.</translation>
    </message>
    <message>
        <source>There is not enough memory for the log {path}. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour le journal {path}. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to join: choose at least two batches that have begun.</source>
        <translation>Il n’y a rien à joindre&#xa0;: choisissez au moins deux lots commencés.</translation>
    </message>
    <message>
        <source>Somebody is already called {tidy}. Choose another name.</source>
        <translation>Quelqu’un s’appelle déjà {tidy}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or new.</source>
        <translation>Il y a déjà quelque chose dans {folder}. Indiquez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>There was no log at {path}, so a new one begins. If one should be there, connect its disk or server and start the program again.</source>
        <translation>Il n’y avait pas de journal à {path}&#xa0;; un nouveau commence. S’il devait y en avoir un, connectez son disque ou son serveur et redémarrez le programme.</translation>
    </message>
    <message>
        <source>These batches belong to different samples: {what}. Move them to one sample first.</source>
        <translation>Ces lots appartiennent à des échantillons différents&#xa0;: {what}. Déplacez-les d’abord dans un seul échantillon.</translation>
    </message>
    <message>
        <source>These batches were named by different models or types, so their figures cannot be added up. Classify the folders again, then join them.</source>
        <translation>Ces lots ont été nommés par des modèles ou des types différents&#xa0;; leurs chiffres ne peuvent donc pas s’additionner. Classez à nouveau les dossiers, puis joignez-les.</translation>
    </message>
    <message>
        <source>These pictures are too large for one file. Send single cells instead.</source>
        <translation>Ces images sont trop grandes pour un seul fichier. Envoyez plutôt des cellules isolées.</translation>
    </message>
    <message>
        <source>This answer names no cell.</source>
        <translation>Cette réponse ne nomme aucune cellule.</translation>
    </message>
    <message>
        <source>This answers a question that another installation asked. Open it there.</source>
        <translation>Ceci répond à une question posée par une autre installation. Ouvrez-le là-bas.</translation>
    </message>
    <message>
        <source>This batch stays, because the record of a signed sample rests on it. To amend the sample, move the batch to another one and sign again.</source>
        <translation>Ce lot appartient à un échantillon signé dont l’enregistrement repose sur lui&#xa0;; il reste donc. Pour rectifier l’échantillon, déplacez le lot dans un autre et signez à nouveau.</translation>
    </message>
    <message>
        <source>This batch is no longer in the log. Search again.</source>
        <translation>Ce lot n’est plus dans le journal. Cherchez à nouveau.</translation>
    </message>
    <message>
        <source>This batch is not open any more, so nothing was changed. Open it again.</source>
        <translation>Ce lot n’est plus ouvert&#xa0;; rien n’a été changé. Rouvrez-le.</translation>
    </message>
    <message>
        <source>This batch is not open any more.</source>
        <translation>Ce lot n’est plus ouvert.</translation>
    </message>
    <message>
        <source>This batch was begun with another model pack, and two packs name cells differently. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>Ce lot a été commencé avec un autre pack de modèle, et deux packs ne nommeraient pas de même. Choisissez ce pack dans les réglages, ou ouvrez le dossier comme nouveau lot.</translation>
    </message>
    <message>
        <source>This batch was named by another model pack. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>Ce lot a été nommé par un autre pack de modèle. Choisissez ce pack dans les réglages, ou ouvrez le dossier comme nouveau lot.</translation>
    </message>
    <message>
        <source>This batch was not stopped: nothing is left to do.</source>
        <translation>Ce lot n’a pas été arrêté&#xa0;: il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>This box was not removed.</source>
        <translation>Ce cadre n’avait pas été retiré.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch, so it was not named.</source>
        <translation>Cette cellule ne fait pas partie du lot&#xa0;; elle n’a pas été nommée.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch.</source>
        <translation>Cette cellule ne fait pas partie du lot.</translation>
    </message>
    <message>
        <source>This cell is not part of the count.</source>
        <translation>Cette cellule ne fait pas partie du comptage.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor lacks AVX, which naming the cells needs. Use a computer whose processor has it (most made since 2012).</source>
        <translation>Le processeur de cet ordinateur n&apos;a pas AVX, dont la reconnaissance des cellules a besoin. Utilisez un ordinateur dont le processeur l&apos;a (la plupart depuis 2012).</translation>
    </message>
    <message>
        <source>This count is under way. Look at it on the Live page, or end it there with New count (F6).</source>
        <translation>Ce comptage est en cours. Regardez-le sur la page Direct, ou terminez-le là avec Nouveau comptage (F6).</translation>
    </message>
    <message>
        <source>This file has changed since it was classified.</source>
        <translation>Ce fichier a changé depuis son classement.</translation>
    </message>
    <message>
        <source>This file is a question to a second reader, not an answer.</source>
        <translation>Ce fichier est une question à un second lecteur et non une réponse.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>Ce fichier est chiffré. Tapez la phrase secrète qu’on vous a dite.</translation>
    </message>
    <message>
        <source>This file is not a picture we can read. Save it as JPEG, PNG or TIFF.</source>
        <translation>Ce fichier n’est pas une image que nous pouvons lire. Enregistrez-le en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The end of this file is missing. Copy it to the stick again.</source>
        <translation>Ce fichier n’est pas entier&#xa0;: sa fin manque. Copiez-le de nouveau sur la clé USB.</translation>
    </message>
    <message>
        <source>This file format is not read here. Export it as JPEG, PNG or TIFF.</source>
        <translation>Ce fichier est d’un format qui n’est pas lu ici. Exportez-le en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask for permission or copy it.</source>
        <translation>La lecture de ce fichier n’est pas permise. Demandez l’autorisation ou copiez-le.</translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was signed. Ask for it again.</source>
        <translation>Ce fichier a été modifié ou abîmé depuis sa signature. Redemandez-le.</translation>
    </message>
    <message>
        <source>This file was made by a newer HematoVision. Update the program to open it.</source>
        <translation>Ce fichier vient d’un HematoVision plus récent. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>Ceci est une seconde lecture, pas un échantillon à part. Terminez-la ou renvoyez-la, et signez l’échantillon qui a été lu.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we.</source>
        <translation>Ce n’est ni la phrase secrète ni la clé de récupération du journal. Réessayez&#xa0;; sans l’une des deux, personne ne peut le lire, nous non plus.</translation>
    </message>
    <message>
        <source>This is not a file for a second reader, or its start is damaged.</source>
        <translation>Ce n’est pas un fichier pour un second lecteur, ou son début est abîmé.</translation>
    </message>
    <message>
        <source>This is not a key of an update.</source>
        <translation>Ce n’est pas une clé de mise à jour.</translation>
    </message>
    <message>
        <source>This is not a signed record, or it was changed: it is not written as records are.</source>
        <translation>Ce n’est pas un enregistrement signé, ou il a été modifié&#xa0;: il n’est pas écrit comme le sont les enregistrements.</translation>
    </message>
    <message>
        <source>This is a device or an endless link, not a file. Leave it out.</source>
        <translation>Ce n’est pas un fichier mais un périphérique ou un lien sans fin. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>This is the question that was sent from here, not the answer to it. Open the file that came back. To name the cells again on this computer, choose the sample and “Second reader…”.</source>
        <translation>C’est la question envoyée d’ici, non sa réponse. Ouvrez le fichier qui est revenu. Pour nommer de nouveau les cellules sur cet ordinateur, choisissez l’échantillon et «&#xa0;Second lecteur…&#xa0;».</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.</source>
        <translation>Ce genre d’image ne peut pas être lu. Enregistrez-la en TIFF ou PNG ordinaire de 8 bits.</translation>
    </message>
    <message>
        <source>This laboratory asks for a second signer. Type that name, too.</source>
        <translation>Ce laboratoire demande un second signataire. Saisissez aussi ce nom.</translation>
    </message>
    <message>
        <source>This name and this passphrase do not match. Try again.</source>
        <translation>Ce nom et cette phrase secrète ne vont pas ensemble. Réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier. Tapez-la comme on vous l’a dite.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again from the source.</source>
        <translation>Cette image est endommagée ou tronquée. Copiez-la de nouveau depuis la source.</translation>
    </message>
    <message>
        <source>This picture is not part of a scanned slide.</source>
        <translation>Cette image ne fait pas partie d’une lame numérisée.</translation>
    </message>
    <message>
        <source>This picture is not part of the batch.</source>
        <translation>Cette image ne fait pas partie du lot.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Cut it into pictures of at most 100 megapixels.</source>
        <translation>Cette image est trop grande pour être ouverte sans risque. Découpez-la en images de 100 mégapixels au plus.</translation>
    </message>
    <message>
        <source>This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.</source>
        <translation>Cette image est trop petite pour contenir une cellule. Utilisez-en une d’au moins 64 × 64 pixels.</translation>
    </message>
    <message>
        <source>This recording cannot be played. Choose another file or folder.</source>
        <translation>Cet enregistrement ne peut pas être lu. Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>This result was changed after it was signed. Sign it again first.</source>
        <translation>Ce résultat a été modifié après la signature. Signez-le d’abord à nouveau.</translation>
    </message>
    <message>
        <source>This sample has no cells in pictures that could be read again.</source>
        <translation>Cet échantillon n’a pas de cellules dans des images qui puissent être relues.</translation>
    </message>
    <message>
        <source>This sample holds pictures. Move or remove them first.</source>
        <translation>Cet échantillon contient des images. Déplacez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>This sample holds {cells:,} cells; a second reader can be asked for {most:,} at most.</source>
        <translation>Cet échantillon contient {cells:,} cellules&#xa0;; on en demande au plus {most:,} à un second lecteur.</translation>
    </message>
    <message>
        <source>This sample has changed since it was shown. Look at it again, then sign.</source>
        <translation>Cet échantillon n’est plus celui qui a été montré. Regardez-le à nouveau, puis signez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>L’horloge de cet ordinateur retarde&#xa0;: elle indique une heure antérieure à la création ou à la dernière signature de cet échantillon. Réglez l’horloge. Si vous signez quand même, dites pourquoi.</translation>
    </message>
    <message>
        <source>This sample is no longer in the log. Search again.</source>
        <translation>Cet échantillon n’est plus dans le journal. Cherchez à nouveau.</translation>
    </message>
    <message>
        <source>This sample was not sent here by another laboratory.</source>
        <translation>Cet échantillon n’a pas été envoyé ici par un autre laboratoire.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>Cet échantillon a déjà été signé. Dites ce qui est corrigé.</translation>
    </message>
    <message>
        <source>This table has no column “accession”. Columns that are read: {what}.</source>
        <translation>Ce tableau n’a pas de colonne «&#xa0;accession&#xa0;». Colonnes lues&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This update cannot be used: {reason}. Ask its maker for another.</source>
        <translation>Cette mise à jour ne peut pas servir&#xa0;: {reason}. Demandez-en une autre à ses auteurs.</translation>
    </message>
    <message>
        <source>This update holds version {theirs}, and version {ours} was already here. An older version is refused. Get a newer update.</source>
        <translation>Cette mise à jour contient la version {theirs}, et la version {ours} était déjà ici. Une plus ancienne n’est pas acceptée. Procurez-vous une mise à jour plus récente.</translation>
    </message>
    <message>
        <source>This update is cut short. Copy it to the stick again.</source>
        <translation>Cette mise à jour est tronquée. Copiez-la de nouveau sur la clé USB.</translation>
    </message>
    <message>
        <source>This update is for the packaged program. This one was installed with Python: update it the way it was installed.</source>
        <translation>Cette mise à jour est pour le programme empaqueté. Celui-ci a été installé avec Python&#xa0;: renouvelez-le comme il a été installé.</translation>
    </message>
    <message>
        <source>This update is made for {theirs}, and this computer is {ours}. Get the update for this computer.</source>
        <translation>Cette mise à jour est faite pour {theirs}, et cet ordinateur est {ours}. Procurez-vous celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>This update is not signed, so nobody can say who made it. It is refused.</source>
        <translation>Cette mise à jour n’est pas signée. Nul ne peut dire qui l’a faite&#xa0;; elle n’est pas acceptée.</translation>
    </message>
    <message>
        <source>This update is signed by a key that nobody here trusts: {fingerprint}. An administrator can trust it, after comparing it with what its maker says.</source>
        <translation>Cette mise à jour est signée par une clé à laquelle personne ici ne fait confiance&#xa0;: {fingerprint}. Un administrateur peut lui faire confiance, après l’avoir comparée à ce que dit son auteur.</translation>
    </message>
    <message>
        <source>This update needs version {needed} of the program, and this is {ours}. Update the program first.</source>
        <translation>Cette mise à jour demande la version {needed} du programme, et celle-ci est {ours}. Mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <source>This update was altered after it was signed, or damaged on the way. Do not use it; get it again from its maker.</source>
        <translation>Cette mise à jour a été altérée après sa signature, ou abîmée en route. Ne l’utilisez pas&#xa0;; redemandez-la à ses auteurs.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds:.0f} seconds, then try again.</source>
        <translation>Trop d’essais faux. Attendez {seconds:.0f} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Two ranges apply to the same type, sex and age. Change or remove one of them.</source>
        <translation>Deux lignes valent pour le même type, sexe et âge. Changez ou supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>Unpack it, and open the pictures in it.</source>
        <translation>Décompressez-le, et ouvrez les images qu’il contient.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer does not fit the model pack {title}. Go back to the pack as shipped, or teach it again.</source>
        <translation>La version {number} de la dernière couche ne va pas avec le pack de modèle {title}. Revenez au pack d’origine, ou refaites l’adaptation.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged. Choose another version, go back to the pack as shipped, or teach it again.</source>
        <translation>La version {number} de la dernière couche est abîmée. Choisissez une autre version, revenez au pack d’origine, ou refaites l’adaptation.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged; until another is chosen, cells are named by the pack as shipped.</source>
        <translation>La version {number} de la dernière couche est abîmée&#xa0;; jusqu’à ce qu’une autre soit choisie, les cellules sont nommées par le pack d’origine.</translation>
    </message>
    <message>
        <source>Version {number} was taught to another model pack and is not used with {pack}. Teach again; your verdicts are still in the log.</source>
        <translation>La version {number} a été adaptée à un autre pack de modèle et ne sert pas avec {pack}. Refaites l’adaptation&#xa0;; vos noms sont toujours dans le journal.</translation>
    </message>
    <message>
        <source>Version {version} is already in use.</source>
        <translation>La version {version} est déjà en service.</translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation>Attendez un instant avant de réessayer.</translation>
    </message>
    <message>
        <source>Only administrators may change the log, its protection or what affects figures.</source>
        <translation>Ce qui change les chiffres, le journal ou sa protection est réglé par les administrateurs.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open the log. Give the recovery key.</source>
        <translation>Ce que garde le trousseau n’ouvre pas le journal. Donnez la clé de récupération.</translation>
    </message>
    <message>
        <source>What this answer is about is no longer in the log.</source>
        <translation>Ce dont parle cette réponse n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>The last entries in the log {path} before the program or the computer stopped were changed on the disk, and the last changes may be missing. Check the latest batches and the disk.</source>
        <translation>Ce qui a été écrit en dernier dans le journal {path} avant l’arrêt du programme ou de l’ordinateur a été altéré sur le disque, et les derniers changements peuvent manquer. Regardez les derniers lots&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the update holds ({name}). The disk may be failing. The old version stays in use.</source>
        <translation>Ce qui a été écrit dans {folder} n’est pas ce que contient la mise à jour ({name}). Le disque est peut-être défaillant&#xa0;; ce qui était en service le reste.</translation>
    </message>
    <message>
        <source>It was not kept where the pictures of this batch came from. Open their folder as a new batch.</source>
        <translation>L’origine des images de ce lot n’a pas été gardée. Ouvrez leur dossier comme nouveau lot.</translation>
    </message>
    <message>
        <source>1 batch older than {days} days was removed.</source>
        <translation>1 lot de plus de {days} jours a été supprimé.</translation>
    </message>
    <message>
        <source>Exported 1 cell to {target}.</source>
        <translation>1 cellule exportée dans {target}.</translation>
    </message>
    <message>
        <source>The table breaks off near row {begins}: a quotation mark is missing, or it is not a table. Save it as CSV UTF-8, then import it again.</source>
        <translation>Le tableau s’interrompt près de la ligne {begins}&#xa0;: un guillemet manque, ou ce n’est pas un tableau. Enregistrez-le en CSV UTF-8, puis réimportez-le.</translation>
    </message>
    <message>
        <source>it brings no program</source>
        <translation>elle n’apporte aucun programme</translation>
    </message>
    <message>
        <source>its crop size is not usable</source>
        <translation>sa taille de vignette est inutilisable</translation>
    </message>
    <message>
        <source>its labels are missing or repeated</source>
        <translation>ses noms de types manquent ou se répètent</translation>
    </message>
    <message>
        <source>its limit for blasts is no probability</source>
        <translation>sa limite pour les blastes n’est pas une probabilité</translation>
    </message>
    <message>
        <source>its limit for foreign batches is no distance</source>
        <translation>sa limite pour les lots étrangers n’est pas une distance</translation>
    </message>
    <message>
        <source>its self-test ended with {code}</source>
        <translation>son autotest s’est terminé par {code}</translation>
    </message>
    <message>
        <source>its sizes are not positive</source>
        <translation>ses tailles ne sont pas positives</translation>
    </message>
    <message>
        <source>its stride does not divide its input</source>
        <translation>son pas ne divise pas son entrée</translation>
    </message>
    <message>
        <source>its temperature is not positive</source>
        <translation>sa température n’est pas positive</translation>
    </message>
    <message>
        <source>its thresholds are not between 0 and 1</source>
        <translation>ses seuils ne sont pas entre 0 et 1</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>{accession}: {refused}</source>
        <translation>{accession}&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>{backup} is not a backup of this program. Choose another.</source>
        <translation>{backup} n’est pas une sauvegarde de ce programme. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{batches} batches older than {days} days were removed.</source>
        <translation>{batches} lots de plus de {days} jours ont été supprimés.</translation>
    </message>
    <message>
        <source>{count:,} batches stopped before all pictures were read. Say why that is enough.</source>
        <translation>{count:,} lots se sont arrêtés avant que toutes les images soient lues. Dites pourquoi cela suffit.</translation>
    </message>
    <message>
        <source>{count:,} cells to decide. Name every one, or say that it cannot be identified.</source>
        <translation>{count:,} cellules à décider. Nommez chacune, ou dites qu’on ne peut pas la reconnaître.</translation>
    </message>
    <message>
        <source>{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>{count:,} leucocytes comptés&#xa0;; ce laboratoire en demande {of:,}. Dites pourquoi on signe avec moins.</translation>
    </message>
    <message>
        <source>{count:,} of the names in {folder} are the program&apos;s own, and nobody confirmed them: they do not show how right it is. Export only what people named (hematovision export --verified --format folders).</source>
        <translation>{count:,} des noms dans {folder} viennent du programme lui-même, et personne ne les a confirmés&#xa0;: ils ne disent rien de sa justesse. N’exportez que ce que des personnes ont nommé (hematovision export --verified --format folders).</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>{count:,} de {of:,} cellules viennent d’un microscope où aucun contrôle ne garantit les noms, et personne ne les a regardées. Contrôlez le programme sur ce microscope, ou confirmez chaque cellule.</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} pictures could not be read. Say why the result holds without them.</source>
        <translation>{count:,} images sur {of:,} n’ont pas pu être lues. Dites pourquoi le résultat tient sans elles.</translation>
    </message>
    <message>
        <source>{count:,} pictures in more than one batch of this sample: their cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>{count:,} images figurent dans plus d’un lot de cet échantillon&#xa0;: leurs cellules comptent plus d’une fois. Déplacez ou supprimez un lot, ou dites pourquoi elles le doivent.</translation>
    </message>
    <message>
        <source>{drawn:,} cells were drawn; {most:,} at most can be sent back.</source>
        <translation>{drawn:,} cellules ont été dessinées&#xa0;; {most:,} au plus peuvent être renvoyées.</translation>
    </message>
    <message>
        <source>{fault} Until then, results are held in memory, not stored.</source>
        <translation>{fault} D’ici là, les résultats sont gardés en mémoire, non enregistrés.</translation>
    </message>
    <message>
        <source>{file} has no names, so YOLO&apos;s numbers mean nothing.</source>
        <translation>{file} n’a pas de noms&#xa0;; les nombres de YOLO ne signifient donc rien.</translation>
    </message>
    <message>
        <source>{file} holds no YOLO boxes: class number, centre, width and height. Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO or Pascal VOC.</source>
        <translation>{file} ne contient pas de cadres YOLO&#xa0;: une classe par son numéro, centre, largeur et hauteur. Convertissez les autres, comme KITTI, DOTA ou OpenImages, en YOLO, COCO ou Pascal VOC.</translation>
    </message>
    <message>
        <source>{folder} belongs to the present log. Choose another folder.</source>
        <translation>{folder} fait partie du journal actuel. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds backups but is not one itself. Choose one of them, such as {name}.</source>
        <translation>{folder} contient des sauvegardes et n’en est pas une. Choisissez l’une d’elles, par exemple {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be the second signer: only reviewers and administrators may sign samples.</source>
        <translation>{name} ne peut pas être le second signataire&#xa0;: les échantillons sont signés par les relecteurs et les administrateurs.</translation>
    </message>
    <message>
        <source>{name} holds no GeoJSON features.</source>
        <translation>{name} ne contient aucun élément GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.</source>
        <translation>{name} n’est ni en UTF-8 ni en UTF-16. Ouvrez-le dans un éditeur et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not COCO: it holds no images and annotations.</source>
        <translation>{name} n’est pas du COCO&#xa0;: il ne contient pas d’images et d’annotations.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it declares a document type.</source>
        <translation>{name} n’est pas un fichier Pascal VOC&#xa0;: il déclare un type de document.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it holds no objects.</source>
        <translation>{name} n’est pas un fichier Pascal VOC&#xa0;: il ne contient pas d’objets.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: {fault}.</source>
        <translation>{name} n’est pas un fichier Pascal VOC&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>{name} is not {what}: {fault}.</source>
        <translation>{name} n’est pas {what}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>{name} is from {program}, whose own format is not read. Export the boxes there as COCO, Pascal VOC or YOLO.</source>
        <translation>{name} vient de {program}, dont le format propre n’est pas lu. Exportez-y les cadres en COCO, Pascal VOC ou YOLO.</translation>
    </message>
    <message>
        <source>{gone:,} samples were removed from the log.</source>
        <translation>{gone:,} échantillons ont été supprimés du journal.</translation>
    </message>
    <message>
        <source>{name}, in 1 more picture</source>
        <translation>{name}, dans 1 autre image</translation>
    </message>
    <message>
        <source>{name}, in {count} more pictures</source>
        <translation>{name}, dans {count} autres images</translation>
    </message>
    <message>
        <source>{name}, {count} more</source>
        <translation>{name}, {count} de plus</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{number} is a new sample, and the pictures now belong to it. {left} stays as it was.</source>
        <translation>{number} est un nouvel échantillon, auquel les images appartiennent maintenant. {left} reste tel quel.</translation>
    </message>
    <message>
        <source>{number} is also the number of another sample. Correct it; or, if it is the same blood, press Move… on the page Samples.</source>
        <translation>{number} est aussi le numéro d’un autre échantillon. Corrigez-le ou, s’il s’agit du même sang, cliquez sur Déplacer… à la page Échantillons.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} est illisible ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table. Save it as CSV (UTF-8).</source>
        <translation>{path} ne peut pas être lu comme tableau. Enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>{path} n’a pas pu être lu ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Free some space or choose another place.</source>
        <translation>{path} n’a pas pu être écrit ({why}). Libérez de l’espace ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} holds more than {most_files:,} files. Name a smaller folder.</source>
        <translation>{path} contient plus de {most_files:,} fichiers. Indiquez un dossier plus petit.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a log of this program. Choose another copy; the log in use was not touched.</source>
        <translation>{path} est abîmé ou n’est pas un journal de ce programme. Choisissez une autre copie&#xa0;; le journal en usage n’a pas été touché.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>{path} n’est ni un dossier ni un fichier.</translation>
    </message>
    <message>
        <source>{path} is not a key that signs records. Move it away.</source>
        <translation>{path} n’est pas une clé qui signe des enregistrements. Déplacez-la.</translation>
    </message>
    <message>
        <source>{path} does not give the type of any picture. Give a folder with one sub-folder for each type, or a CSV with a file and a type in each row. Types: {types}.</source>
        <translation>{path} ne dit le type d’aucune image. Donnez un dossier avec un sous-dossier par type, ou un CSV avec un fichier et un type par ligne. Types&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>{path} is not as it was written. The disk may be failing: choose another. The log is in use where it was.</source>
        <translation>{path} n’est pas tel qu’il a été écrit. Le disque est peut-être défaillant&#xa0;: choisissez-en un autre. Le journal est utilisé là où il était.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version first.</source>
        <translation>{path} a été écrit par une version plus récente de ce programme. Installez d’abord cette version.</translation>
    </message>
    <message>
        <source>{picture} is there under two types, {one} and {other}. Give each picture one type, that of its cell. Nothing was kept.</source>
        <translation>{picture} figure sous deux types, {one} et {other}. Donnez à chaque image un seul type, celui de sa cellule. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>{total:,} files of types that are not read here: {named}. {advice}</source>
        <translation>{total:,} fichiers de types qui ne sont pas lus ici&#xa0;: {named}. {advice}</translation>
    </message>
    <message>
        <source>{what} has changed since it was backed up. Choose another backup; nothing was changed.</source>
        <translation>{what} n’est plus tel que sauvegardé. Choisissez une autre sauvegarde&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{who} was on the worklist; the pictures now belong to it.</source>
        <translation>{who} attendait dans la liste de travail&#xa0;; les images lui appartiennent.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known encoding, such as cp1252.</source>
        <translation>«&#xa0;{encoding}&#xa0;» n’est pas un codage connu, tel que cp1252.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre. Saisissez le nombre en chiffres, comme 6.2 ou 6200.</translation>
    </message>
    <message>
        <source>“{text}” is not a known sex. Write female, male or other.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un sexe connu. Écrivez female, male ou other.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type the four digits of the year of birth.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une année. Saisissez les quatre chiffres de l’année de naissance.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons. Saisissez {whole}{rest}, ou {whole}.{what}.</translation>
    </message>
    <message>
        <source>“{what}” is not a known unit. Write one of {known}.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est pas une unité connue. Écrivez l’une de {known}.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>Réservé à la recherche. Ne pas utiliser dans des procédures de diagnostic.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Page 1 sur 1</translation>
    </message>
    <message>
        <source>Nobody has signed this sheet. Do not act on it.</source>
        <translation>Personne n’a signé cette feuille. Ce n’est pas un résultat sur lequel agir.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Second signer</source>
        <translation>Second signataire</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>Signature, date</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation>Enregistrement SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Doubtful and abnormal cells, and who decided</source>
        <translation>Cellules douteuses et anormales, et qui a décidé</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the record</source>
        <translation>
            <numerusform>{n} de plus figure dans l’enregistrement</numerusform>
            <numerusform>{n} de plus figurent dans l’enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful or abnormal cells are in the record</source>
        <translation>
            <numerusform>{n} cellule douteuse ou anormale est dans l’enregistrement</numerusform>
            <numerusform>{n} cellules douteuses ou anormales sont dans l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>asked: {type}?</source>
        <translation>demandé&#xa0;: {type}&#xa0;?</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>par le programme</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>Laboratory without a name</source>
        <translation>Laboratoire sans nom</translation>
    </message>
    <message>
        <source>Differential count</source>
        <translation>Formule leucocytaire</translation>
    </message>
    <message>
        <source>PROVISIONAL – not signed</source>
        <translation>PROVISOIRE – non signé</translation>
    </message>
    <message>
        <source>PROVISIONAL – cells wait</source>
        <translation>PROVISOIRE – cellules en attente</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>AMENDED: version {n} replaces version {m}</source>
        <translation>RECTIFIÉ&#xa0;: version {n}, remplace la {m}</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>signé le {when}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Lame</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Numéro du patient</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Prescrit par</translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation>Naissance, sexe</translation>
    </message>
    <message>
        <source>Leukocytes {value} × {unit}</source>
        <translation>Leucocytes {value} × {unit}</translation>
    </message>
    <message>
        <source>corrected {value} × {unit}</source>
        <translation>corrigé {value} × {unit}</translation>
    </message>
    <message>
        <source>usual {range} · entered: {typed} {unit}</source>
        <translation>usuel {range} · comme saisi&#xa0;: {typed} {unit}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>HematoVision {version}, model {model} ({digest}).</source>
        <translation>HematoVision {version}, modèle {model} ({digest}).</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrophiles</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Éosinophiles</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>Basophiles</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Lymphocytes</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocytes</translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation>Gran. immatures</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>Érythroblastes</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>Blastes</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Non segmentés</translation>
    </message>
    <message>
        <source>Atypical lymphocytes</source>
        <translation>Lymphocytes atypiques</translation>
    </message>
    <message>
        <source>Smudge cells</source>
        <translation>Ombres de Gumprecht</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artéfacts</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, as few signs as possible</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, as few signs as possible</comment>
        <translation>H</translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} among {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name}&#xa0;: {seen} parmi {n} leucocyte. Relire le frottis.</numerusform>
            <numerusform>{name}&#xa0;: {seen} parmi {n} leucocytes. Relire le frottis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} in addition to {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name}&#xa0;: {seen} à côté de {n} leucocyte. Relire le frottis.</numerusform>
            <numerusform>{name}&#xa0;: {seen} à côté de {n} leucocytes. Relire le frottis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; a person looked at every cell.</source>
        <translation>{name}&#xa0;: contrôlé là seulement pour les noms à partir de {limit}&#xa0;; une personne a regardé chaque cellule.</translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; its names are suggestions.</source>
        <translation>{name}&#xa0;: contrôlé là seulement pour les noms à partir de {limit}, les noms du programme sont des suggestions.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; a person looked at every cell.</source>
        <translation>{name}&#xa0;: contrôlé là, mais des corrections ont annulé la promesse&#xa0;; une personne a regardé chaque cellule.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; its names are suggestions.</source>
        <translation>{name}&#xa0;: contrôlé là, mais des corrections ont annulé la promesse, les noms du programme sont des suggestions.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; a person looked at every cell.</source>
        <translation>{name}&#xa0;: contrôlé là, mais rien n’est promis&#xa0;; une personne a regardé chaque cellule.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; its names are suggestions.</source>
        <translation>{name}&#xa0;: contrôlé là, mais rien n’est promis, les noms du programme sont des suggestions.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leukocytes counted in {fields}.</source>
        <translation>
            <numerusform>{n} leucocyte compté dans {fields}.</numerusform>
            <numerusform>{n} leucocytes comptés dans {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.</source>
        <translation>{name}&#xa0;: {n} pour 100 leucocytes&#xa0;; le nombre de leucocytes est corrigé à {value} × {unit}.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, above {limit}. Review the smear.</source>
        <translation>{name}&#xa0;: {value} × {unit}, au-dessus de {limit}. Relire le frottis.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, below {limit}. Review the smear.</source>
        <translation>{name}&#xa0;: {value} × {unit}, au-dessous de {limit}. Relire le frottis.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are raised.</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} cellule de plus suffirait à dire si le taux est élevé.</numerusform>
            <numerusform>{name}&#xa0;: {n} cellules de plus suffiraient à dire si le taux est élevé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are lowered.</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} cellule de plus suffirait à dire si le taux est abaissé.</numerusform>
            <numerusform>{name}&#xa0;: {n} cellules de plus suffiraient à dire si le taux est abaissé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are within their range.</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} cellule de plus suffirait à dire si le taux est dans l’intervalle usuel.</numerusform>
            <numerusform>{name}&#xa0;: {n} cellules de plus suffiraient à dire si le taux est dans l’intervalle usuel.</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>usuel {range}</translation>
    </message>
    <message>
        <source>Above the usual range: {types}.</source>
        <translation>Au-dessus des valeurs usuelles&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>Perhaps above the usual range: {types}.</source>
        <translation>Peut-être au-dessus des valeurs usuelles&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>Below the usual range: {types}.</source>
        <translation>Au-dessous des valeurs usuelles&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>Perhaps below the usual range: {types}.</source>
        <translation>Peut-être au-dessous des valeurs usuelles&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}</source>
        <translation>{name} {value} × {unit}</translation>
    </message>
    <message>
        <source>A microscope without a name</source>
        <translation>Un microscope sans nom</translation>
    </message>
    <message>
        <source>{name}: program not checked; a person looked at every cell.</source>
        <translation>{name}&#xa0;: non contrôlé là&#xa0;; une personne a regardé chaque cellule.</translation>
    </message>
    <message>
        <source>{name}: program not checked; its names are suggestions.</source>
        <translation>{name}&#xa0;: non contrôlé là, les noms du programme sont des suggestions.</translation>
    </message>
    <message>
        <source>{name}: program checked; at least {n} in 100 sure names are right.</source>
        <translation>{name}&#xa0;: contrôlé là, au moins {n} noms sûrs sur 100 sont justes.</translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope.</source>
        <translation>Ce sang ne ressemble pas à ce que montre d’habitude ce microscope.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; a person looked at every cell.</source>
        <translation>{name}&#xa0;: contrôle du programme inachevé&#xa0;; une personne a regardé chaque cellule.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; a person looked at every cell.</source>
        <translation>{name}&#xa0;: programme contrôlé, mais avec un autre modèle ou d’autres types&#xa0;; une personne a regardé chaque cellule.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; its names are suggestions.</source>
        <translation>{name}&#xa0;: contrôle du programme inachevé&#xa0;; ses noms sont des suggestions.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; its names are suggestions.</source>
        <translation>{name}&#xa0;: programme contrôlé, mais avec un autre modèle ou d’autres types&#xa0;; ses noms sont des suggestions.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the cells were counted with a key.</source>
        <translation>
            <numerusform>{n} des cellules a été comptée à la touche.</numerusform>
            <numerusform>{n} des cellules ont été comptées à la touche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read.</source>
        <translation>
            <numerusform>{n} image n’a pas pu être lue.</numerusform>
            <numerusform>{n} images n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>erythroblasts {n} ({rate} per 100 leukocytes)</source>
        <translation>érythroblastes {n} ({rate} pour 100 leucocytes)</translation>
    </message>
    <message>
        <source>smudge cells {n}</source>
        <translation>ombres de Gumprecht {n}</translation>
    </message>
    <message>
        <source>unidentified cells {n}</source>
        <translation>cellules indéterminables {n}</translation>
    </message>
    <message>
        <source>Not part of the 100 %: {parts}.</source>
        <translation>En dehors des 100 %&#xa0;: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are in more than one batch of this sample: their cells count more than once.</source>
        <translation>
            <numerusform>{n} image est dans plus d’un lot de cet échantillon&#xa0;: ses cellules comptent plusieurs fois.</numerusform>
            <numerusform>{n} images sont dans plus d’un lot de cet échantillon&#xa0;: leurs cellules comptent plusieurs fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for a decision: each range shows the lowest and highest possible percentage.</source>
        <translation>
            <numerusform>{n} cellule attend une décision&#xa0;: chaque intervalle donne le minimum et le maximum que le pourcentage peut atteindre.</numerusform>
            <numerusform>{n} cellules attendent une décision&#xa0;: chaque intervalle donne le minimum et le maximum que le pourcentage peut atteindre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} leukocytes: the intervals are wide.</source>
        <translation>
            <numerusform>{n} leucocyte, c’est peu&#xa0;: les intervalles sont larges.</numerusform>
            <numerusform>{n} leucocytes, c’est peu&#xa0;: les intervalles sont larges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year of birth not known: the usual ranges are those for adults.</source>
        <translation>Aucune année de naissance n’est connue&#xa0;: les valeurs usuelles sont celles des adultes.</translation>
    </message>
    <message>
        <source>possible range while cells wait</source>
        <translation>ce que les cellules en attente laissent ouvert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>IC à 95 %</translation>
    </message>
    <message>
        <source>Bars: shaded = usual range, dot = percentage, line = {line}.</source>
        <translation>Barres&#xa0;: en grisé, les valeurs usuelles&#xa0;; point, le pourcentage&#xa0;; trait, {line}.</translation>
    </message>
    <message>
        <source>Bars, from 0 to 100 %: dot = percentage, line = {line}.</source>
        <translation>Barres, de 0 à 100&#xa0;%&#xa0;: point, le pourcentage&#xa0;; trait, {line}.</translation>
    </message>
    <message>
        <source>H, L: above, below the usual range; framed only: too few cells to be sure.</source>
        <translation>H, B&#xa0;: au-dessus, au-dessous des valeurs usuelles&#xa0;; seulement encadré&#xa0;: trop peu de cellules pour être sûr.</translation>
    </message>
    <message>
        <source>Each percentage is rounded: together they make {sum}.</source>
        <translation>Les pourcentages sont arrondis un à un&#xa0;: ensemble ils font {sum}.</translation>
    </message>
    <message>
        <source>Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught.</source>
        <translation>Adultes. Oxford University Hospitals (PMC7082321) pour 10⁹/L&#xa0;; pourcentages tels qu’enseignés d’ordinaire.</translation>
    </message>
    <message>
        <source>As commonly taught for adults.</source>
        <translation>Telles qu’enseignées d’ordinaire pour les adultes.</translation>
    </message>
    <message>
        <source>This laboratory has no usual ranges for this patient.</source>
        <translation>Aucune valeur usuelle de ce laboratoire ne vaut pour ce patient.</translation>
    </message>
    <message>
        <source>Usual ranges: {source}</source>
        <translation>Valeurs usuelles&#xa0;: {source}</translation>
    </message>
    <message>
        <source>(adopted {date})</source>
        <translation>(reprises le {date})</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Peut devenir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation>% usuel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuel</translation>
    </message>
    <message>
        <source>of these, {name}</source>
        <translation>dont {name}</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>Ceci est une seconde lecture, pas un échantillon à part. Terminez-la ou renvoyez-la, et signez l’échantillon qui a été lu.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>Des images de cet échantillon sont encore en lecture. Attendez qu’elles soient finies.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>Un comptage en direct de cet échantillon n’est pas terminé. Cliquez sur Nouveau comptage (F6) à la page Direct pour le terminer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide. Name each, or say that it cannot be identified.</source>
        <translation>
            <numerusform>{n} cellule à décider. Nommez-la, ou dites qu’elle est indéterminable.</numerusform>
            <numerusform>{n} cellules à décider. Nommez chacune, ou dites qu’elle est indéterminable.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>Aucun leucocyte n’a été compté&#xa0;; il n’y a donc pas de résultat à signer.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>Rien n’a changé depuis la signature.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>
            <numerusform>{n} cellule sur {m} vient d’un microscope où aucun contrôle ne répond des noms, et personne ne l’a regardée. Contrôlez le programme sur ce microscope, ou confirmez chaque cellule.</numerusform>
            <numerusform>{n} cellules sur {m} viennent d’un microscope où aucun contrôle ne répond des noms, et personne ne les a regardées. Contrôlez le programme sur ce microscope, ou confirmez chaque cellule.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>L’horloge de cet ordinateur retarde&#xa0;: elle indique une heure antérieure à la création ou à la dernière signature de cet échantillon. Réglez l’horloge. Si vous signez quand même, dites pourquoi.</translation>
    </message>
    <message>
        <source>Pictures in more than one batch of this sample: {n}. Their cells count more than once. Move or remove a batch. Say why, if they should.</source>
        <translation>Images présentes dans plus d’un lot de cet échantillon&#xa0;: {n}. Leurs cellules comptent plusieurs fois. Déplacez ou supprimez un lot. Dites pourquoi, si elles doivent compter ainsi.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.</source>
        <translation>Leucocytes comptés&#xa0;: {n}&#xa0;; ce laboratoire en demande {m}. Dites pourquoi vous signez avec moins.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} pictures could not be read. Say why the result holds without them.</source>
        <translation>
            <numerusform>{n} image sur {m} n’a pas pu être lue. Dites pourquoi le résultat vaut sans elle.</numerusform>
            <numerusform>{n} images sur {m} n’ont pas pu être lues. Dites pourquoi le résultat vaut sans elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch was stopped before all of its pictures were read. Say why that is enough.</source>
        <translation>Un lot a été arrêté avant que toutes ses images soient lues. Dites pourquoi cela suffit.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>Cet échantillon a déjà été signé. Dites ce qui est corrigé.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>Version {n}, signed by {people}, {when}</source>
        <translation>Version {n}, signée par {people}, {when}</translation>
    </message>
</context>
<context>
    <name>signed_change</name>
    <message>
        <source>{number} is signed. Change it?</source>
        <translation>{number} est signé. Le modifier&#xa0;?</translation>
    </message>
    <message>
        <source>You then have to sign it again, as a correction. The signed record stays as it is.</source>
        <translation>Il faudra alors le signer de nouveau, comme correction. Ce qui a été signé reste tel quel.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>stopping</name>
    <message>
        <source>Stop “{name}”?</source>
        <translation>Arrêter «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Stop counting?</source>
        <translation>Arrêter le comptage&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pictures are done and kept. The rest can be read later.</source>
        <translation>
            <numerusform>{done} image sur {n} est faite et gardée. Le reste peut être lu plus tard.</numerusform>
            <numerusform>Images faites et gardées&#xa0;: {done} sur {n}. Le reste peut être lu plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are in the log.</source>
        <translation>
            <numerusform>La {n} cellule comptée jusqu’ici est dans le journal.</numerusform>
            <numerusform>Les {n} cellules comptées jusqu’ici sont dans le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are kept. You can go on counting later.</source>
        <translation>
            <numerusform>La cellule comptée jusqu’ici ({n}) est gardée, et le comptage peut continuer plus tard.</numerusform>
            <numerusform>Les {n} cellules comptées jusqu’ici sont gardées, et le comptage peut continuer plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{file}: no cell was found in this picture</source>
        <translation>{file}&#xa0;: aucune cellule n’a été trouvée dans cette image</translation>
    </message>
    <message>
        <source>{name}, {named}. {program}</source>
        <translation>{name}, {named}. {program}</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message numerus="yes">
        <source>{n} cells taken away</source>
        <translation>
            <numerusform>retrait&#xa0;: {n} cellule</numerusform>
            <numerusform>retrait&#xa0;: {n} cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells read a second time</source>
        <translation>
            <numerusform>{n} cellule lue une seconde fois</numerusform>
            <numerusform>{n} cellules lues une seconde fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells named</source>
        <translation>
            <numerusform>nom donné&#xa0;: {n} cellule</numerusform>
            <numerusform>nom donné&#xa0;: {n} cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>cell added</source>
        <translation>cellule ajoutée</translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation>ajout&#xa0;: {type}</translation>
    </message>
    <message>
        <source>cell taken away</source>
        <translation>cellule retirée</translation>
    </message>
    <message>
        <source>{type} by hand</source>
        <translation>{type} à la main</translation>
    </message>
    <message>
        <source>cell joined</source>
        <translation>cellule réunie</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>sample number {number}</source>
        <translation>numéro d’échantillon {number}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Model pack</source>
        <translation>Pack de modèle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Version {version}, came with the program</source>
        <translation>Version {version}, fournie avec le programme</translation>
    </message>
    <message>
        <source>Version {version}, from an update</source>
        <translation>Version {version}, d’une mise à jour</translation>
    </message>
    <message>
        <source>Back to the installed one</source>
        <translation>Revenir à celle qui est installée</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>Revenir à la version {version}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}, came with the program</source>
        <translation>{name}, {fingerprint}, fournie avec le programme</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}</source>
        <translation>{name}, {fingerprint}</translation>
    </message>
    <message>
        <source>The update is being verified…</source>
        <translation>La mise à jour est en cours de vérification…</translation>
    </message>
    <message>
        <source>The update is being unpacked and tried…</source>
        <translation>La mise à jour est en cours de décompression et d’essai…</translation>
    </message>
    <message>
        <source>Checking the cells that people named here…</source>
        <translation>Les cellules nommées ici par des personnes sont examinées…</translation>
    </message>
    <message>
        <source>Version {new} in place of {old}</source>
        <translation>Version {new} à la place de {old}</translation>
    </message>
    <message>
        <source>Version {new}</source>
        <translation>Version {new}</translation>
    </message>
    <message>
        <source>Made on {date}, {size}</source>
        <translation>Faite le {date}, {size}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signée par {name}</translation>
    </message>
    <message>
        <source>It names cells from the next batch on.</source>
        <translation>Elle nomme les cellules à partir du prochain lot.</translation>
    </message>
    <message>
        <source>It has passed its self-test here, and runs from the next start on.</source>
        <translation>Elle a réussi son autotest ici, et sert à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Elle est parlée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Each pack was judged by its own reference cells.</source>
        <translation>Chaque pack a été jugé sur ses propres cellules de référence.</translation>
    </message>
    <message>
        <source>No cells that people named here can be checked.</source>
        <translation>Aucune cellule nommée ici par une personne ne peut être examinée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} named cells could not be checked: their pictures are gone or changed.</source>
        <translation>
            <numerusform>{n} cellule nommée n’a pas pu être examinée&#xa0;: son image a disparu ou changé.</numerusform>
            <numerusform>{n} cellules nommées n’ont pas pu être examinées&#xa0;: leurs images ont disparu ou changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you taught your site (version {number}) does not carry over.</source>
        <translation>Votre adaptation au site, version {number}, ne suit pas.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>en_GB</source>
        <comment>the locale of this translation, such as de_DE</comment>
        <translation>fr_FR</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>Neutrophile</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Éosinophile</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basophile</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Lymphocyte</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocyte</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>Granulocyte immature</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Érythroblaste</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Plaquette</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blaste</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Non segmenté</translation>
    </message>
    <message>
        <source>Atypical lymphocyte</source>
        <translation>Lymphocyte atypique</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Ombre de Gumprecht</translation>
    </message>
    <message>
        <source>Artefact, no cell</source>
        <translation>Artéfact, pas une cellule</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>Indéterminable</translation>
    </message>
    <message>
        <source>Immature gran.</source>
        <translation>Gran. immature</translation>
    </message>
    <message>
        <source>Atypical lymph.</source>
        <translation>Lympho. atypique</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artéfact</translation>
    </message>
    <message>
        <source>Four types</source>
        <translation>Quatre types</translation>
    </message>
    <message>
        <source>Five types</source>
        <translation>Cinq types</translation>
    </message>
    <message>
        <source>Extended, eight types</source>
        <translation>Étendu, huit types</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n} à vérifier</numerusform>
            <numerusform>{n} à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêté tôt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The scale is in doubt, so the size of the cell is a guess.</source>
        <translation>L’échelle de l’image est douteuse, sa taille est donc estimée.</translation>
    </message>
    <message>
        <source>The picture&apos;s colours are not those of a stained smear.</source>
        <translation>Les couleurs de l’image ne sont pas celles d’un frottis coloré.</translation>
    </message>
    <message>
        <source>The picture has too few colours.</source>
        <translation>L’image a trop peu de couleurs.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>L’image est sans couleurs.</translation>
    </message>
    <message>
        <source>Lines over the picture hide the cell.</source>
        <translation>Des lignes tracées sur l’image la cachent.</translation>
    </message>
    <message>
        <source>The picture file may be damaged.</source>
        <translation>Le fichier de l’image est peut-être abîmé.</translation>
    </message>
    <message>
        <source>A second reader looks at every cell.</source>
        <translation>Un second lecteur regarde chaque cellule.</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>The program asked: {type}?</source>
        <translation>Le programme a demandé&#xa0;: {type}&#xa0;?</translation>
    </message>
    <message>
        <source>The program said: {type}, {sure}</source>
        <translation>Le programme a dit&#xa0;: {type}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} à confirmer</numerusform>
            <numerusform>{n} à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>counted before</source>
        <translation>déjà comptée</translation>
    </message>
    <message>
        <source>again</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>{first} and {second} fit almost equally well.</source>
        <translation>{first} et {second} conviennent presque aussi bien.</translation>
    </message>
    <message>
        <source>The program is not sure enough.</source>
        <translation>Le programme n’est pas assez sûr.</translation>
    </message>
    <message>
        <source>Two types fit almost equally well.</source>
        <translation>Deux types conviennent presque aussi bien.</translation>
    </message>
    <message>
        <source>It looks like a type outside the chosen label set.</source>
        <translation>Elle ressemble à un type hors du jeu de noms choisi.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the cell.</source>
        <translation>Le bord de l’image coupe la cellule.</translation>
    </message>
    <message>
        <source>The cell has too few pixels: the magnification is too low.</source>
        <translation>La cellule a trop peu de pixels&#xa0;: le grossissement est trop faible.</translation>
    </message>
    <message>
        <source>The cell is out of focus.</source>
        <translation>La cellule est floue.</translation>
    </message>
    <message>
        <source>It looks unlike the cells the program has learnt.</source>
        <translation>Elle ne ressemble pas aux cellules que le programme a apprises.</translation>
    </message>
    <message>
        <source>Red and blue of the picture may be swapped.</source>
        <translation>Le rouge et le bleu de l’image sont peut-être inversés.</translation>
    </message>
    <message>
        <source>It may be a blast or another abnormal cell: a person must look.</source>
        <translation>C’est peut-être un blaste ou une autre cellule anormale&#xa0;: une personne doit regarder.</translation>
    </message>
    <message>
        <source>It is too large for a cell of this type.</source>
        <translation>Elle est plus grande que ne le sont les cellules de ce type.</translation>
    </message>
    <message>
        <source>The picture is out of focus. Focus again.</source>
        <translation>L’image est floue. Refaites la mise au point.</translation>
    </message>
    <message>
        <source>The picture is too bright. Turn down the lamp or the exposure.</source>
        <translation>L’image est trop claire. Baissez la lampe ou l’exposition.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn up the lamp or the exposure.</source>
        <translation>L’image est trop sombre. Augmentez la lampe ou l’exposition.</translation>
    </message>
    <message>
        <source>The stain is pale; cells may be missed. Stain longer.</source>
        <translation>La coloration est pâle&#xa0;; des cellules peuvent être manquées. Colorez plus longtemps.</translation>
    </message>
    <message>
        <source>The smear is too thick here. Look where cells lie side by side.</source>
        <translation>Le frottis est trop épais ici. Regardez là où les cellules sont côte à côte.</translation>
    </message>
    <message>
        <source>The magnification is too low. Use the oil lens, and do not shrink pictures.</source>
        <translation>Le grossissement est trop faible. Utilisez l’objectif à immersion, et ne réduisez pas les images.</translation>
    </message>
    <message>
        <source>The magnification is too high for a whole cell. Use a weaker lens.</source>
        <translation>Le grossissement est trop fort pour une cellule entière. Utilisez un objectif plus faible.</translation>
    </message>
    <message>
        <source>The map shows no evidence for {type}.</source>
        <translation>Rien sur la carte ne plaide pour {type}.</translation>
    </message>
    <message>
        <source>{inside} of the evidence for {type} lies inside the cell&apos;s outline, which fills {covered} of the map.</source>
        <translation>{inside} de ce qui a plaidé pour {type} se trouve dans le contour de la cellule, qui occupe {covered} de la carte.</translation>
    </message>
    <message>
        <source>The scale is doubtful: red cells or other pictures do not fit it. Set it once for this microscope.</source>
        <translation>L’échelle est douteuse&#xa0;: les globules rouges ou d’autres images ne s’y accordent pas. Indiquez-la une fois pour ce microscope.</translation>
    </message>
    <message>
        <source>No cell was found, but something is stained dark purple. Check the picture; if it is dim, turn up the lamp or the exposure.</source>
        <translation>Aucune cellule n’a été trouvée, mais quelque chose est coloré en violet foncé. Regardez l’image&#xa0;; si elle est sombre, augmentez la lampe ou l’exposition.</translation>
    </message>
    <message numerus="yes">
        <source>{n} red cells</source>
        <translation>
            <numerusform>{n} hématie</numerusform>
            <numerusform>{n} hématies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platelets</source>
        <translation>
            <numerusform>{n} plaquette</numerusform>
            <numerusform>{n} plaquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} here; not a blood count.</source>
        <translation>{parts} ici&#xa0;; ce n’est pas une numération sanguine.</translation>
    </message>
    <message>
        <source>Only the first page was read. Save the other pages as separate files.</source>
        <translation>Seule la première page a été lue&#xa0;; enregistrez les autres pages dans des fichiers séparés.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame was read.</source>
        <translation>L’image est animée&#xa0;; seule la première vue a été lue.</translation>
    </message>
    <message>
        <source>The 16-bit picture was reduced to 8 bits.</source>
        <translation>L’image de 16 bits a été réduite à 8 bits.</translation>
    </message>
    <message>
        <source>The picture is grey; without colour the names are less certain.</source>
        <translation>L’image est grise&#xa0;; sans couleur, les noms sont moins sûrs.</translation>
    </message>
    <message>
        <source>Transparency in the picture was ignored.</source>
        <translation>La transparence de l’image a été ignorée.</translation>
    </message>
    <message>
        <source>The scale could not be measured and was assumed. Set it in Settings.</source>
        <translation>L’échelle n’a pas pu être mesurée et a été supposée. Réglez-la dans les Réglages.</translation>
    </message>
    <message>
        <source>Smaller pages of the file, such as a thumbnail or label, were skipped.</source>
        <translation>Les pages plus petites du fichier, comme une vignette ou une étiquette, ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Red, green and blue were on separate pages and were combined.</source>
        <translation>Le rouge, le vert et le bleu étaient sur des pages séparées et ont été réunis.</translation>
    </message>
    <message>
        <source>The file shows this place at several levels of focus; the sharpest was read.</source>
        <translation>Le fichier montre cet endroit à plusieurs niveaux de mise au point&#xa0;; le plus net a été lu.</translation>
    </message>
    <message>
        <source>The camera&apos;s raw picture in the file was skipped; the developed picture beside it was read.</source>
        <translation>Le fichier contient l&apos;image brute d&apos;un appareil, qui n&apos;est pas lue&#xa0;; l&apos;image développée à côté l&apos;a été.</translation>
    </message>
    <message>
        <source>The file says that its pixels are not square; they were made square.</source>
        <translation>D’après la résolution du fichier, les pixels ne sont pas carrés&#xa0;; ils ont été rendus carrés.</translation>
    </message>
    <message>
        <source>The stage moved between the two half frames of this video picture; only one was read.</source>
        <translation>La platine a bougé entre les deux demi-images de cette image vidéo&#xa0;; une seule a été lue.</translation>
    </message>
    <message>
        <source>Red and blue were swapped in the file; this was corrected.</source>
        <translation>Le rouge et le bleu étaient inversés dans le fichier et ont été remis en ordre.</translation>
    </message>
    <message>
        <source>Red and blue may be swapped. Check the program that saved the picture.</source>
        <translation>Le rouge et le bleu sont peut-être inversés. Vérifiez le programme qui a enregistré l’image.</translation>
    </message>
    <message>
        <source>The colours are not those of a stained smear: one may be missing, or the file may hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.</source>
        <translation>Les couleurs ne sont pas celles d’un frottis coloré&#xa0;: il en manque peut-être une, ou le fichier contient du Lab, du HSV ou du YCbCr comme si c’était du RVB. Enregistrez l’image en RVB.</translation>
    </message>
    <message>
        <source>Red, green and blue do not line up. Take the picture again, and check the camera or the program that combined them.</source>
        <translation>Le rouge, le vert et le bleu sont décalés les uns par rapport aux autres. Reprenez l’image, et vérifiez la caméra ou le programme qui les a assemblés.</translation>
    </message>
    <message>
        <source>The picture looks like a negative. It was inverted for reading; save it inverted.</source>
        <translation>L’image semble être un négatif. Elle a été lue avec le clair et le sombre remis à l’endroit&#xa0;; enregistrez-la ainsi.</translation>
    </message>
    <message>
        <source>The picture has few colours, so cells may be missed. Save it in full colour, as PNG, not as GIF.</source>
        <translation>L’image a peu de couleurs, et des cellules peuvent échapper. Enregistrez-la en couleurs complètes, en PNG et non en GIF.</translation>
    </message>
    <message>
        <source>The file&apos;s colour profile was applied.</source>
        <translation>Le profil de couleur du fichier a été appliqué.</translation>
    </message>
    <message>
        <source>The frame around the picture was left out when measuring.</source>
        <translation>Le cadre autour de l’image a été laissé hors de toutes les mesures.</translation>
    </message>
    <message>
        <source>Lines over the picture, such as a cross-hair, were painted over.</source>
        <translation>Les lignes sur l’image, comme une croix de réticule, ont été effacées.</translation>
    </message>
    <message>
        <source>Lines over the picture hide much of it. Take it again without the grid or ruler.</source>
        <translation>Les lignes sur l’image en cachent une grande partie. Reprenez-la sans la grille ni la règle.</translation>
    </message>
    <message>
        <source>There is a break in the picture: the file is damaged, or several pictures were combined. Copy it again from the source, or open each picture separately.</source>
        <translation>Une rupture traverse l’image&#xa0;: le fichier est endommagé, ou plusieurs images ont été assemblées. Copiez-la à nouveau depuis la source, ou donnez chaque image séparément.</translation>
    </message>
    <message>
        <source>measured on the first pictures of this batch</source>
        <translation>mesurée sur les premières images de ce lot</translation>
    </message>
    <message>
        <source>The same file is already in this batch. Its cells count only once.</source>
        <translation>Le même fichier est déjà dans ce lot. Ses cellules sont comptées une fois.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>measured from the red cells</source>
        <translation>mesurée d’après les hématies</translation>
    </message>
    <message>
        <source>measured from the leukocytes</source>
        <translation>mesurée d’après les leucocytes</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>réglée par vous</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>indiquée dans le fichier</translation>
    </message>
    <message>
        <source>as measured on this microscope before</source>
        <translation>comme mesurée auparavant sur ce microscope</translation>
    </message>
    <message>
        <source>kept for this microscope</source>
        <translation>gardée pour ce microscope</translation>
    </message>
    <message>
        <source>assumed, because it could not be measured</source>
        <translation>supposée, car elle n’a pas pu être mesurée</translation>
    </message>
    <message>
        <source>{said}, but the red cells do not fit it</source>
        <translation>{said}, mais les hématies n’y correspondent pas</translation>
    </message>
    <message>
        <source>{said}, but red cells or other pictures do not fit it: set it once for this microscope</source>
        <translation>{said}, mais les globules rouges ou d’autres images ne s’y accordent pas&#xa0;: indiquez-la une fois pour ce microscope</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, {source}</source>
        <translation>{figure} µm par pixel, {source}</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>The program asked: {type}, {figure}?</source>
        <translation>Le programme a demandé&#xa0;: {type}, {figure}&#xa0;?</translation>
    </message>
    <message>
        <source>The program said: {type}, {figure}, {sure}</source>
        <translation>Le programme a dit&#xa0;: {type}, {figure}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <translation>
            <numerusform>{n} cellule</numerusform>
            <numerusform>{n} cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for you</source>
        <translation>
            <numerusform>{n} cellule vous attend</numerusform>
            <numerusform>{n} cellules vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>asked: {answer}</source>
        <translation>demandé&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>program: {answer}</source>
        <translation>programme&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>was {answer}</source>
        <translation>était {answer}</translation>
    </message>
    <message>
        <source>No cell was found in this picture.</source>
        <translation>Aucune cellule n’a été trouvée dans cette image.</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>No cell found</source>
        <translation>Aucune cellule trouvée</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>type: {label}</source>
        <translation>type&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Shown: {parts}</source>
        <translation>Montré&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>state: {stage}</source>
        <translation>état&#xa0;: {stage}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>with cells to look at</source>
        <translation>avec des cellules à vérifier</translation>
    </message>
    <message>
        <source>with cells to confirm</source>
        <translation>avec des cellules à confirmer</translation>
    </message>
    <message>
        <source>with cells to look at or to confirm</source>
        <translation>avec des cellules à vérifier ou à confirmer</translation>
    </message>
    <message>
        <source>leukocytes {sign} {value} × 10⁹/L</source>
        <translation>leucocytes {sign} {value} × 10⁹/L</translation>
    </message>
    <message>
        <source>{label} {sign} {value}&#xa0;%</source>
        <translation>{label} {sign} {value}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} {sign} {value} per 100 leukocytes</source>
        <translation>{label} {sign} {value} pour 100 leucocytes</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non relu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Prêt à signer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Reading done</source>
        <translation>Lecture faite</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>à partir de {first}</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>jusqu’à {last}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Comme à la livraison</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{date} · {cells}
{before} → {after} of them right</source>
        <translation>{date} · {cells}
{before} → {after} d’entre elles justes</translation>
    </message>
    <message>
        <source>It is not used. {why}</source>
        <translation>Elle n’est pas utilisée. {why}</translation>
    </message>
    <message>
        <source>It names more of your cells right and forgets almost nothing. Use it?</source>
        <translation>Elle nomme correctement davantage de vos cellules et n’oublie presque rien. L’utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>It names as many of your cells right, is surer where it is right, and forgets almost nothing. Use it?</source>
        <translation>Elle nomme correctement autant de vos cellules, est plus sûre là où elle a raison et n’oublie presque rien. L’utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>What was proven on this microscope applies to the names so far. Check the program again with the new ones.</source>
        <translation>Ce qui a été prouvé sur ce microscope vaut pour les noms donnés jusqu’ici&#xa0;: contrôlez à nouveau le programme avec les nouveaux.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture is gone.</source>
        <translation>
            <numerusform>{n} cellule non utilisée&#xa0;: l’image a disparu.</numerusform>
            <numerusform>{n} cellules non utilisées&#xa0;: l’image a disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture was changed.</source>
        <translation>
            <numerusform>{n} cellule non utilisée&#xa0;: l’image a été modifiée.</numerusform>
            <numerusform>{n} cellules non utilisées&#xa0;: l’image a été modifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to teach their type: {few}.</source>
        <translation>Trop peu pour apprendre leur type&#xa0;: {few}.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;%, 95&#xa0;% interval {range}</source>
        <translation>{type} {percent}&#xa0;%, intervalle à 95&#xa0;% {range}</translation>
    </message>
    <message numerus="yes">
        <source>{type} {percent}&#xa0;%, {range} depending on the {n} waiting cells</source>
        <translation>
            <numerusform>{type} {percent}&#xa0;%, {range} selon la cellule en attente</numerusform>
            <numerusform>{type} {percent}&#xa0;%, {range} selon les {n} cellules en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} ({percent}&#xa0;%, {range})</source>
        <translation>{name} {n} ({percent}&#xa0;%, {range})</translation>
    </message>
    <message>
        <source>Of these, {parts}.</source>
        <translation>Dont {parts}.</translation>
    </message>
    <message>
        <source>Provisional: {share}.</source>
        <translation>Provisoire&#xa0;: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} cells: count {least} or more for a differential.</source>
        <translation>
            <numerusform>{n} cellule, c’est peu pour une formule&#xa0;: comptez-en {least} ou plus.</numerusform>
            <numerusform>{n} cellules, c’est peu pour une formule&#xa0;: comptez-en {least} ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope: look at every cell.</source>
        <translation>Ce sang ne ressemble pas à ce que montre d’habitude ce microscope&#xa0;: regardez chaque cellule.</translation>
    </message>
    <message>
        <source>Checked here: at least {n} in 100 right.</source>
        <translation>Contrôlé ici&#xa0;: au moins {n} justes sur 100.</translation>
    </message>
    <message>
        <source>Checked here only for names of {limit} or more: fairly sure at most.</source>
        <translation>Contrôlé ici seulement pour les noms à partir de {limit}&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>Checked here, but too many sure names were corrected later: fairly sure at most.</source>
        <translation>Contrôlé ici, mais trop de noms sûrs ont été corrigés depuis&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>Checked here, but nothing is promised: fairly sure at most.</source>
        <translation>Contrôlé ici, mais rien n’est promis&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>Unlike the microscopes or cells that the program learnt from. Names are suggestions.</source>
        <translation>Différent des microscopes ou des cellules que le programme a appris. Les noms sont des suggestions.</translation>
    </message>
    <message>
        <source>Not checked here: fairly sure at most.</source>
        <translation>Non contrôlé ici&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>Not yet known, not checked: fairly sure at most.</source>
        <translation>Pas encore connu, non contrôlé&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>Checked here, but with another model or other types: fairly sure at most.</source>
        <translation>Contrôlé ici, mais avec un autre modèle ou d’autres types&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>unusual blood</source>
        <translation>sang inhabituel</translation>
    </message>
    <message>
        <source>{n} in 100 right</source>
        <translation>{n} justes sur 100</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>contrôlé en partie</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>rien de promis</translation>
    </message>
    <message>
        <source>The check here is not finished: fairly sure at most.</source>
        <translation>Le contrôle ici n’est pas terminé&#xa0;: assez sûr au plus.</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>check not finished</source>
        <translation>contrôle inachevé</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>The program is not yet checked on this microscope.</source>
        <translation>Le programme n’a pas encore été contrôlé sur ce microscope.</translation>
    </message>
    <message numerus="yes">
        <source>on this microscope {right} of {n} names were right</source>
        <translation>
            <numerusform>sur ce microscope, noms justes&#xa0;: {right} sur {n}</numerusform>
            <numerusform>sur ce microscope, noms justes&#xa0;: {right} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{right}: at least {n} in 100</source>
        <translation>{right}&#xa0;: au moins {n} sur 100</translation>
    </message>
    <message>
        <source>{right}, but too many sure names were corrected later: nothing is promised</source>
        <translation>{right}, mais trop de noms sûrs ont été corrigés depuis&#xa0;: rien n’est promis</translation>
    </message>
    <message>
        <source>{right}: too few, or too many wrong, to promise anything</source>
        <translation>{right}&#xa0;: trop peu, ou trop de faux, pour promettre quoi que ce soit</translation>
    </message>
    <message numerus="yes">
        <source> · so far {n} of {seen} sure names there were corrected</source>
        <translation>
            <numerusform> · {n} nom sûr corrigé sur {seen} jusqu’ici</numerusform>
            <numerusform> · {n} noms sûrs corrigés sur {seen} jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>On the next slides from this microscope, look at the cells that the program asks about. You can keep the names that it is sure of.</source>
        <translation>Sur les prochaines lames de ce microscope, regardez les cellules pour lesquelles le programme vous interroge&#xa0;; les noms qu’il dit sûrs peuvent rester.</translation>
    </message>
    <message>
        <source>No name here is sure, so there is nothing to adjust.</source>
        <translation>Ici aucun nom n’est sûr&#xa0;; il n’y a donc rien à ajuster.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;% ({low}–{high})</source>
        <translation>{type} {percent}&#xa0;% ({low}–{high})</translation>
    </message>
    <message>
        <source>Sure names, corrected for mix-ups found in the check: {parts}</source>
        <translation>Noms sûrs corrigés de ce qui a été confondu lors du contrôle&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>named right, 95 % interval</source>
        <translation>nommé juste, intervalle à 95 %</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? These pictures do not show it well enough.</source>
        <translation>Quelle est la taille d’un pixel sur ce microscope&#xa0;? Ces images ne le disent pas assez bien.</translation>
    </message>
    <message numerus="yes">
        <source>How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.</source>
        <translation>
            <numerusform>Quelle est la taille d’un pixel sur ce microscope&#xa0;? {figure} µm, mesurés sur {n} image.</numerusform>
            <numerusform>Quelle est la taille d’un pixel sur ce microscope&#xa0;? {figure} µm, mesurés sur {n} images.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, measured on red cells.</source>
        <translation>Quelle est la taille d’un pixel sur ce microscope&#xa0;? {figure} µm, mesurés sur les hématies.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as the files state.</source>
        <translation>Quelle est la taille d’un pixel sur ce microscope&#xa0;? {figure} µm, d’après les fichiers.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as calibrated.</source>
        <translation>Quelle est la taille d’un pixel sur ce microscope&#xa0;? {figure} µm, d’après l’étalonnage.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as set by you.</source>
        <translation>Quelle est la taille d’un pixel sur ce microscope&#xa0;? {figure} µm, comme vous l’avez indiqué.</translation>
    </message>
    <message>
        <source>Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: perhaps another objective. The measured value is used.</source>
        <translation>Les images mesurent {figure} µm par pixel, et non les {kept} µm gardés pour ce microscope&#xa0;: peut-être un autre objectif. La valeur mesurée est utilisée.</translation>
    </message>
    <message>
        <source>No scale is kept; each batch measures its own.</source>
        <translation>Aucune échelle n’est gardée&#xa0;: chaque lot se mesure lui-même.</translation>
    </message>
    <message>
        <source>Each batch measures its own scale, as chosen.</source>
        <translation>Chaque lot mesure lui-même son échelle, comme choisi.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, measured on red cells</source>
        <translation>{figure} µm par pixel sur des images de {size} pixels, mesuré sur les hématies</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, as the files state</source>
        <translation>{figure} µm par pixel sur des images de {size} pixels, d’après les fichiers</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, calibrated</source>
        <translation>{figure} µm par pixel sur des images de {size} pixels, étalonné</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, typed</source>
        <translation>{figure} µm par pixel sur des images de {size} pixels, saisi</translation>
    </message>
</context>
</TS>
