<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AboutBox</name>
    <message>
        <source>About HematoVision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {program} · Python {python} · Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and names leukocytes in pictures of a stained blood smear. It works without any network, and everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with drawn cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller &amp;pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start or pause counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the fie&amp;ld (snapshot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the last &amp;30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell to &amp;decide, then agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose no cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;mera and scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and sounds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all of this &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;worklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cell that was &amp;missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a wrong &amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cells that &amp;wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;nly cells of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renam&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;cond reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the batch to another sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one sample first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample on the page Samples first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to the cell and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size, &amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence f&amp;or a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells and pla&amp;telets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About HematoVision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen back or forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move without choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdaptationPanel</name>
    <message>
        <source>The microscope that is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach with the cells I named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures without a microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are named by {pack}, as shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are named by {pack} with version {number} of your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching: step {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on {cells} you named, from {fields}, in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cells each reader gave this name, and how many both did. A kappa of 1 is full agreement, 0 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskReader</name>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone elsewhere names the cells, using one file on a stick. Your names stay; a cell waits if you differ. When the file comes back, drop it on this window or choose it with “Open pictures…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them again here, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the program calls them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send number and patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easily mistaken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people gave each this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other cells are drawn. Real ones vary more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells are drawn. Real ones vary more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else here, if you look at its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, a cell of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, drawn: {light}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachedBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a separate sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has a waiting sample&apos;s name, so its pictures went to {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Skip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made. The program then closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being restored. Leave the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being copied to its new place. Leave the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log and all that belongs to it are now in {folder}. A copy stays in {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are off. Choose a folder on another disk or on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {when}. The folder holds {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase it was made with, or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {when}? All its {n} files are intact.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The current log is moved aside, not deleted. The window closes and opens again with the backup: log, live pictures, site versions, calibrations and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current log is encrypted and this backup is not: anyone who can read this account&apos;s files can read it. Protect it again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (1 of {n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Open batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join into one batch; its differential counts all their cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join these {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen batches to another sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the chosen batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen batch another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen batches from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Read again without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the names over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the second reader&apos;s name first. It is kept with the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera and scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the camera again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what the camera offers. The picture may pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording has a fixed size, rate and light.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see it in its field and how sure the program is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scale by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count its cells twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the program asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing of a typical cell: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are chosen. The next name is for all of them; {key} deselects them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} µm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the program on this microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You name randomly chosen cells that the program is sure of; its own names stay hidden. If it has all of them right, 29, 59 or 149 cells prove that at least 90, 95 or 98 in 100 sure names are right on this microscope. Your names count in the batch too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use pictures of single cells of known type from this microscope: a folder with one folder for each type, or a table (CSV) of file and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of known cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of known cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell to name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? Press its key, or its button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells. For a longer check, open more pictures from this microscope.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells that are not yet checked, named or taught; {least} are needed. Open more pictures from this microscope.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cell {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} names were right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Until something is proven, look at every cell yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were left out because their pictures are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the next {n} are right, at least 90 in 100 is proven.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Move to another sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number, name or date; type or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sample “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other sample. Type the number of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifyWindow</name>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera&apos;s driver does not let you set it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Type or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sli&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leu&amp;kocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Drawing of a blood smear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or folders of a stained blood smear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with drawn cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to start a new batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCanvas</name>
    <message>
        <source>Field with the cells found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the cells found, chosen: {type}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Whole field (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size, 100 % (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show evidence for a type (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whose evidence is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show red cells and platelets (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cell that was missed (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing its small copy. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells and platelets are not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>of these, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>to {n} cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many leukocytes to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 50 cells on, stop as soon as each type&apos;s interval is wholly inside or outside its usual range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 50 cells on, stops once each type is surely in or out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: look at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Provisional: {n} cells wait (least–most)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live count {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading, asked by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this computer. Save the picture here first, then drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in it. Drop pictures or folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for QuPath, GeoJSON (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with COCO (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with Pascal VOC (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with YOLO (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of single cells (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Show type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that nobody has named or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only cells that wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only files with this in their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells whose names teach the program most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has looked at every cell here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cells are waiting for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cells match these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Where is the folder now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are missing from their folder. Showing small copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the pictures in {folder}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} pictures were found there by their content. For the others, small copies are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Current passphrase, or the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} characters; four or five words are good and easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample has not been handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} was handed over. You can send the same file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} was handed over, but not in this format to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet. It goes as a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is signed. Hand it over as {format} to {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is being handed over…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>After signing, you can hand over to it with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of results handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder: you hand results over yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexedSections</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pack names fewer of these cells right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, types alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound for each type, and for a cell to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say aloud the name of each type, and “a cell to decide”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a key and press another. The letters are the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of two types: {one} and {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the letter of another type: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} saves the field as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} begins counting by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} changes the view on the Classify page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} marks a cell that cannot be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>Name of the laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ranges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes that a result needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people sign a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: results are shown without usual ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: only abnormal cells give a reason to review the smear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a readable picture. Choose a PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Show cells of this site on the Learn page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only cells to which two people gave the same name, without patient data. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, or plug it in again, and wait. Or, before you close, keep what is open in another log or export its cells as tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below, 10⁹/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above, 10⁹/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet asks for a review of the smear if an absolute count is outside these. This needs a typed leukocyte count. Empty means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: type numbers, the lower limit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These limits cannot be used: say where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveBench</name>
    <message>
        <source>The last cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera, a video, a folder or a drawn slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera and scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this field with its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save last 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>New count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one ({progress}) stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A count of {n} cells was cut short. Go on with it?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample {number}, begun on {when}. Continue only with the same sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {when}. Continue only with the same sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Picture of the microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAWN SLIDE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveStartPage</name>
    <message>
        <source>Drawing of a microscope with a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on a drawn slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the camera on the microscope, then open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is named as you move the stage, and counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any USB microscope camera will do. Without one, practise on a drawn slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is at {progress}. Open a microscope to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on with the interrupted count of {n} cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>Kept as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, type or date: {type} 2026-11, {last_week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, type or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the program to your microscope with the cells you named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet. Every batch you classify appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPreview</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note; saving is automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a batch to see what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {model} · program {program} · {labels} · review below {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Batches in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger targets for touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here can show {names}. On Linux, install fonts-noto-core.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicroscopeBar</name>
    <message>
        <source>Check the program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the program on this microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pictures again as a new batch. This batch stays as it is. The new one offers the names that people gave in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read at this microscope&apos;s scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by another version than this microscope&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by another version; its pictures cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicroscopeLine</name>
    <message>
        <source>Microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which microscope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it this microscope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscope: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new microscope…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name with camera and stain, for example: Olympus, room 2, Giemsa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>None yet. Name one above the cells of a batch: Which microscope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was checked on this microscope, but with another model, version of your site or choice of types. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First read pictures from this microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the visited part of the smear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>{name} – key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Use these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of these cells were named in an earlier batch of the same files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people log in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in: {name}. The window locks after ten idle minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chooses a passphrase at the next login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot change your own role or access. Another administrator can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the first administrator and can then add others. From then on, each name, note, export and signature has its author. Only another administrator can replace a forgotten passphrase, so have two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off logging in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in is off. A name is needed only to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people and their passphrases are removed; what they did keeps its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a first passphrase and pass it on. It is replaced at the first login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is replaced at the next login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your passphrase? Ask an administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else chose your present one. Choose one that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is logged in. Lock the window so that somebody else can log in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Summary of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample was made in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until signed, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until signed, nine in ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells the program asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells a person looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells a person renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa, {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}: program and people agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} · {percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a type to name the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>What each type was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each cell was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of this site: {n}; the program drew the others. This page does not certify a skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not named a cell yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cells to see here how many were right and what you confused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your answers on this computer will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {right} of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named right, over time: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training in naming blood cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {cells} cells were named right at first sight: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval: {low}–{high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program drew these cells. This page does not certify a skill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach your site with the cells you named</source>
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
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the remaining pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectOffer</name>
    <message>
        <source>You can encrypt the log so that nobody else can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted, and nobody has opened it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted. Its key is guarded by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted. Its key lies in this account&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who can read this account&apos;s files can read the log: paths, notes, names of samples and small pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the recovery key is kept. Look at it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the log by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for at each start. The recovery key stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer&apos;s keychain guard the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted, and opens by itself for anyone logged in as you. On another computer or account, only the recovery key opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier backups, and pictures that you opened from your own folders, stay unencrypted: anyone who finds them can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the log, pictures of live counts, snapshots, clips and backups are encrypted. You type the passphrase at each start. A recovery key follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log and its pictures are rewritten without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who sees it can read the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>What is this cell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first cell is being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} or {enter} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen this cell before. Press its key or button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this site. Press its key or button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its key or button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is: {type}. You said: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is counted or used for teaching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangesDialog</name>
    <message>
        <source>Usual ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹/L from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹/L to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age is the one reached in the year of the sample. Empty means no limit. If several rows fit a patient, the one for their sex and with the fewest years applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n} cannot be used: type numbers from the low end to the high one, percentages up to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ranges cannot be used: say where they come from, and give each type, sex and age one row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, to encrypt the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it by phone. Without one, anyone who finds the stick can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name first. It is kept with the names of the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for second readers (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are in {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the log if the passphrase is forgotten or the keychain lost, or on another computer. Write it down, or save the page and print it, and lock it away. Anyone who has it can read the log. Without it and the passphrase nobody can, not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down, or printed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, and keep no copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HematoVision: recovery key of an encrypted log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {path}, printed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it when you are asked for the passphrase. Lock this page away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Remove batches after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which batches are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove old batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove every batch that began more than {n} days ago, now and each day?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good, with their pictures of live counts, clips and older backups. A line in the chain of events stays: who, when, how many cells. Signed samples stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer&apos;s clock today is {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDial</name>
    <message>
        <source>Microscope whose check the dial goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cells to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer mistakes unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let at most one in so many sure names be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask below this confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked to look when the program is less than {limit} sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model pack has no figures for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked about every cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s card has no figures for so low a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let at most 1 in {n} sure names be wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About 1 in {n} sure names is wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About {share} of the cells then wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure names are those you are not asked about. The figures are for cells like those the model learnt from; with another microscope or stain it does worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: at least {n} in 100 sure names are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proven there: {right} of {n} checked names were right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sure names were corrected there since to promise more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} right answers prove {share} in 100</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing is proven about names this unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model pack recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check there covered only surer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a check on a microscope, {told}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleField</name>
    <message>
        <source>Sample number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample you are counting: type or scan its number, before or while you count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Accession number of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s accession number: type or scan it (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Differential, by {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Open cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the batches of all of them to one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} samples chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to show together. Narrow the search, or choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Search the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, {month}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sample ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All batches behind the samples, as recorded ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of a number, name, slide, requester, note or batch
Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Shares: {share}, nrbc &gt;= 5, wbc &gt; 20
States: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} opens the chosen sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} samples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No samples yet. Each folder of pictures that you drop becomes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Import a worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accession number; type or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new samples came from {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To which sample do these {n} batches belong?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all batches of these {n} samples to “{name}”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty samples that nobody filled in are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unite samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from the worklist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} samples from the worklist?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only samples without pictures that were never signed are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you change a signed sample, you must sign it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Keep it for this microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source> µm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure set here is kept for this microscope and its batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> µm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the line in µm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The line is {n} pixels long. How long is it on the slide?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is held still. Draw a line with the mouse along a known length, such as between marks of a stage micrometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be right: no microscope has such a scale. Draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Something was scanned outside a number box. No cell was named. Click the box for the number, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondReaderWindow</name>
    <message numerus="yes">
        <source>{n} cells to name again, without names.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to see how well you agree. Until you take the names over, the sample counts as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to name, from {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name them here as usual. Then choose “{title}” in Samples and send it back.

Signed with the key {key}. If you do not know it, compare it by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new names from {name} for {number}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They drew {n} more cells, which are not taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more names are for pictures that are no longer in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sample was already signed. The new names wait for a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was opened before. Named so far: {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers from {name} were signed with another key: {key}. Compare by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenBar</name>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some or all of these pictures were already read as “{sample}”. Here they form a second sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the earlier batch of {when}; this one stays in the log too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {cells} cells are named. The others are sent back without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {cells} cells are named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once; those about cells apply from the next batch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong scale makes names less certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microscopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are sure only where the program was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sample&apos;s sheet shows, and how its figures are judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells you named fit the program to your microscope and your stain. The model pack itself is never altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here and what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read the log and what goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that belongs to the log, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file, such as on a stick; never online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for its microscope, or measured on red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all pictures, in any case:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> µm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the log elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names {types}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model packs (*.tflite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Keep the log elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything along to {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes and opens again with the log in its new place: all samples and batches, live pictures and microscopes. The present log stays as a copy where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty log there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Differential as a bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowSigns</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the second signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarRow</name>
    <message>
        <source>Most similar, named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, named by a person, from the same microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, named by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Scanned slide with the cells found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideDialog</name>
    <message>
        <source>On the slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a cell; hollow dots are waiting. Click one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest or newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least or oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>No camera was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro-Manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual microscope (drawn slide, for practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Micro-Manager configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video of the microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures as a slide show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show a count corrected for the mix-ups found in the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is done. Go on to the sample to fill it in and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is done. Export the table, or begin the next batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was finished. Changes count only after you finish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the sample to finish the reading, or to send it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide. Before you can sign the sample, confirm every cell or check the program on this microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample was signed. Changes count only after it is signed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few cells were checked for an adjusted count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes so far, with least and most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of {n} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes, with 95 % interval</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no cells in {n} pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Cells waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count cells that the program misses: H, and H again to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this count, and go on to its sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen cell · {n} to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the sample. Before you sign it, confirm the cells that nobody looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the sample to fill it in and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in doubt wait here. They count as soon as you name them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Nobody here trusts this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has it can change how cells are named here. Ask the maker of the update for the fingerprint, by telephone or on paper, not from this stick. Go on only if it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthDialog</name>
    <message>
        <source>Check with known cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each type was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read, or no cell was found in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because these are no types ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are copies of others and count once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cells are of one type ({type}). They prove nothing about the others, so none of them was kept as proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these cells is new here: each was already checked or taught, and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of known cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedScale</name>
    <message>
        <source> µm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure each batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The log is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, or the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Progress of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates signed with one of these keys are accepted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is trusted yet; you are asked at the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of HematoVision (*.hvupdate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous version is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FigureTable</name>
    <message>
        <source>Your random sample, each cell alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your random sample, all types alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cells, all types alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack&apos;s own cells, all types alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence is off by, your cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Portrait</name>
    <message>
        <source>Picture of the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Differential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine granules that can hardly be seen one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, dark violet granules of different sizes that lie over the nucleus too, so that its lobes are hard to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, lacy chromatin. Grey-blue cytoplasm, often with small holes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large cell with a round, oval or slightly dented nucleus without lobes. Granules in blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm grey-blue to pink, like the red cells around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the granules: large, round and orange to red in an eosinophil, fine and pale in a neutrophil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only slightly dented in an immature granulocyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at colour and place of the granules: orange to red and beside the nucleus in an eosinophil, dark violet and over the nucleus in a basophil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for granules: a basophil has many dark ones, a lymphocyte has none or a few small red ones in a clear blue rim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a lymphocyte&apos;s nucleus is round and dense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear blue in a lymphocyte. An erythroblast&apos;s nucleus is blacker and smoother.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for granules: an immature granulocyte has clear ones; a monocyte&apos;s cytoplasm is grey and dusty, often with small holes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} µm across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the blood of healthy adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}; {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} % of an adult&apos;s leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand, to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be named; suggestions are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added this cell. Press the key of its type, or {key} to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} takes this cell away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the second reader found this cell. Press the key of its type, or {key} to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} shows the suggestions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of its type. {key} shows the suggestions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be read a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people&apos;s names for it are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of its type. Other people&apos;s names for it are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls it {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls it {type}. The next name settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box was taken away and counts nowhere. {key} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a missed cell, or draw a box around it. {key} ends this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{n} µm from red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm from leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm, as set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm, first pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm, as kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} µm, in doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>HL7 v2.5.1 (ORU^R01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR R4 (bundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV, one row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} was handed over as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short: ask whether it arrived, or send it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>born {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sample has this number too. This one: {which}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>{n} changes are only in memory: the log could not save them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is open. Choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage moving. Cells are named when it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of focus. Turn the fine focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in view. Move to the smear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not on the map yet. Hold the stage still a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are named but not counted. Press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Press Start to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every type is settled. The count is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is over. The count is kept. Choose a source to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The target is reached. To finish, name the {n} waiting cells.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached; no cell is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} It is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start before you count cells by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell to name. Choose one, or press H to count by hand what the program misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key counts one cell: {n} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, counted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program said: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program asked: {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program asked: {name} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen, so nothing was added. Press {key} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen. Picture and count are stopped; press {key} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new map section begins. Another patient&apos;s slide? {key} starts a new count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture size changed, so a new map section begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This place was seen before; {n} cells counted twice now count once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This place was seen before; the map sections are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage is moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn the fine focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright: turn down the lamp or the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark: turn up the lamp or the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty glass looks tinted: set the white balance on an empty spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and colour are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/{figure} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale not known yet. It needs red cells that lie apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, kept for this microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated at another picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells give {figure}, not the {kept} kept for this microscope: perhaps another objective. Their value is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % more. Is it another lens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % less. Is it another lens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera was calibrated to {figure} before. This microscope&apos;s own scale is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: {doing}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names cells, fills in samples, exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also signs samples, and removes what was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also manages people, the log, its protection and what affects figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message numerus="yes">
        <source>For {n} undecided cells, their names count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They found {n} cells that are not among yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait to be settled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {same} of {cells} the same, kappa {kappa}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second readers: {names}. Cohen&apos;s kappa ({source}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader: {names}. {same} of {cells} cells have the same name; Cohen&apos;s kappa {kappa} ({source}). Of the first names {people} are a person&apos;s, {program} the program&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa ({source}), for each type against all others. The second reader saw no names. The sample counts as before unless you take the names over; cells on which you differ then wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program, second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program, first reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>removing</name>
    <message>
        <source>Remove batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” of {date} from the log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} batches from the log?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells and their verdicts are removed too, and pictures of a live count. Pictures that you opened stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message numerus="yes">
        <source>{n} batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to the program. The new file would overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch needs a name. Type one, or leave the name as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of a signed sample cannot be joined: the sample&apos;s record rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch that is still running cannot be joined. Wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of this sample is under way. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed: no backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of a sample holds at most {longest_text} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live count cannot be joined with anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue a live count at the microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microscope needs a name that people know it by, such as Olympus, room 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name holds at most {longest_signer} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer answer from {reader}, of {newest}, was already taken over. This one is of {this}, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name of at most {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel must be 0.01 to 2 µm wide. Type the figure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason holds at most {longest_reason:,} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result needs from 1 to {most_cells:,} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample needs an accession number. Type or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample was signed with this batch before it was moved. The signed record rests on it, so it stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reading cannot be joined: it goes back as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reading stays a separate sample: otherwise its cells would count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature needs a name. Type yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed sample stays. If something was wrong, amend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worklist may have at most {most_rows:,} rows. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be an administrator. Make another person one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another count has begun. The one that was cut short stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program cut off what was last written to the log {path}, and it may be missing there. Let no tool synchronise or clean its folder. Close this program and save elsewhere what it then asks about. Check the latest batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the log {path}. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question was taken under this number before. Ask for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this program is using the log {path}. Close it, or choose another place for the log in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups cannot be kept in {target}, which is itself backed up. Choose another folder, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reviewers and administrators may remove batches and samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that were drawn are left out, {left_out:,} of them: an older program asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells wait for a decision, so this result was not handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the backups first, on another disk than the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase that is harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target of at least one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase other than the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even taught, it names only {after} of your cells as you did, types alike; the verdicts seem to contradict each other. Look through them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as PNG or TIFF from the archive&apos;s viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its picture as PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {cells:,} cells to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the picture itself (git lfs pull).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its name the ending .jpg, .png or .tif, or open the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key a name: whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder} there is no folder named after a type of cell. Make one for each type and put its pictures there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no better on your own cells than the pack as shipped. Your cells may be too few or already well known; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read it, install OpenSlide beside the program (pip install openslide-bin openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names fewer cells of your random sample right: {after} instead of {before}. Name more cells and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names fewer of your own cells right: {after} instead of {before}, types alike. Name more cells and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would forget cells the pack knew: {after} of the reference cells right instead of {before}. Look through the verdicts, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see Micro-Manager&apos;s cameras, install its core beside the program: pip install pymmcore-plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named cells that cannot be used, as their pictures are gone or changed: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Plug in the microscope camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key that was added here has this fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture has all its cells named by a person. Name those that wait, or export folders of single cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures were found in {folder}. Choose a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has no record attached, or none that can be read: the sheet was not signed, or it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample has the number or id {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this result, so it was not handed over. Sign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here trusts the key that signed this update. Anyone who has it can change how cells are named here. Ask its maker for the fingerprint, but not through this stick. If it is {fingerprint}, give it with --trust and a --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pictures can be read again. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files past their time could not be removed ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some space; it continues at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing old was removed: by this computer&apos;s date, {today}, the log was last used {days} days ago. Set the clock right. If it is right, switch Remove batches after off and on again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stained was seen on {name}. Is it a scan of a stained smear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time: another update is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, and save the picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file of this name without its first two characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the picture that lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators may add, change and help people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in is already on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People log in here. Say who you are with --by NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this batch that are not where they were: {gone}. The others are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in the worklist; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in row {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reviewers and administrators may sign samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save single frames of it as PNG, or open it on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which microscope these pictures come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the limits come from: a book, a study, your own measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the ranges come from: a book, a study, your own measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the telephone&apos;s camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or export the photo as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several batches are called {wanted}. Give an id instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several samples are called {wanted}. Give an id instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. The count is safe; details are in its trace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is safe. Details are in {trace_path}; please send that file to the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the count before you count cells by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching failed; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version is no longer complete. Install its update again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds at most {longest_address} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup in {folder} could not be {done} ({why}). Check that the disk is connected, is writable and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was removed from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is gone. The count is kept and goes on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera access is blocked. Allow it for this program in the system&apos;s privacy settings; on Linux, add this user to the group “video”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera repeats one picture. Check its cable; the count is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable; the count is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells could not be written to {folder} ({why}). Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the processor could not be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{one}” appears twice. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not replace {path} ({why}). Nothing is lost: start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count that was cut short is no longer in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while using the log {path}. Check that it is connected and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the log {path} does not keep its lock for one program: two could write to the log at once and damage it. In Settings, choose a place on this computer&apos;s own disk, and use the shared disk for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the log {path} is full. Free some space; nothing already stored is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person must be an administrator, who can add others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference runtime cannot be loaded{why}. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference runtime did not answer within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference runtime stopped unexpectedly (status {status}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the log is not in this account&apos;s keychain. Give the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the log, {path}, cannot be read ({fault}). Put it back from a backup, or give the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs records, {path}, cannot be read. Put it back from a copy, or move it away: a new key is then made, and records show that the key changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs records, {path}, was encrypted with a log that is not the one in use. Open that log, or move the key away: a new key is then made, and records show that the key changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory&apos;s name holds at most {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted keys cannot be written to {path} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted keys {path} cannot be read ({why}). Move it away; you must then trust its keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be copied to {target} ({why}). Free some space or allow writing to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is no longer encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted; its key lies in this account&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted; the passphrase guards its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was changed meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was done there. Search the log again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Teach again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was moved, so the microscope was closed. Its count is in the old log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {log} is encrypted. Give its passphrase or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} belongs to the account {account} on this computer, and nobody else may open it. Log in to the computer as {account}, or choose another place for the log in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} cannot be opened. Check its folder, or choose another place in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} cannot be written ({why}). Allow writing to it and its folder, or choose another place in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} has a second name on this disk (a hard link). A program that opens it by that name misses the latest entries, and both can be damaged. Remove the other name; to copy a log, use Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} is damaged or is not a log of this program. Move it away, or choose another place for the log in Settings; a backup may lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} is not as it was when last closed: it is an older copy, or its end was lost. Its latest batches may be missing; a backup may hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} points to {target}, which is not there. Connect its disk or server, or remove the link {link}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} is write-protected. Allow writing to it, or choose another place in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not open the log {path}. Ask for permission or choose another place in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} was an empty file, so a new one begins. If something was in it, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} was moved, removed or replaced while the program was using it. Put it back in its place, or close the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log {path} was written by a newer version of this program. Install that version, or choose another place for the log in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {card_file} is damaged (not JSON). Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack in this update has another version than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack is incomplete: {filename} is missing. Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack was changed, so the microscope was closed. Its count is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack {model} cannot be read ({why}). Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack {model} is refused: {reason}. Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it has no reference cells to judge it by. Use the one that came with the program, or make the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it does not show its features. Use the one that came with the program, or make the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack {title} shows no class maps: its head is not average pooling and one Dense layer, so there is no exact map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be read ({why}). Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be understood ({fault}). Install a pack that fits this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} were altered or belong to another pack. Install the model pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model runtime is not installed. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the program. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new version does not work on this computer ({why}). The old version stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {plan}, left from putting back a copy, cannot be read. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of a sample hold at most {longest_note:,} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last results could not be written to the old log. What is open now is in the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else chose the passphrase of {name} and knows it. {name} must log in to the window once and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black. Switch on the lamp or open the light path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {path} could not be written ({why}). Free some space; the count goes on, and the picture is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures come to {size:,} MB; a file for a second reader may hold {most:,} MB at most. Send single cells, not whole fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this batch are not where they were, so nothing was done. Connect their disk or stick, or look for them, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this batch cannot be read again, so its names stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on the computer {computer} has used the log {path} since {since}. Close it there, or choose another place for the log in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on the computer {computer}, which used the log {path} since {since}, did not close it. If it still runs there, close it here: this disk&apos;s locks do not work between computers. Then choose a place for the log on this computer&apos;s own disk in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program or the computer stopped while writing to the log {path}, for example in a power cut. What was being written at that moment may be missing: check the latest batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to the protection of the log {log} could not be finished ({why}). Nothing is lost. Connect its disk or free some space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of this picture is not known, so its cells cannot be cut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script “{text}” cannot be read. {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second signer must not be the first signer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), and they may name the log&apos;s place. Put the file right, or name the log with --log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). Until this is put right, the usual ones apply, also for the log&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not in Unicode; it was read as {code_page}. Check the letters in line {line}. If they are wrong, save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it as AVI or MP4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers stopped {tries} times in a row, the last time at {names} or one of the pictures after it. Leave them out, or run without --workers and --cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of cells with their cells.csv are read; convert other formats, such as KITTI, DOTA or OpenImages, to one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few named cells to teach. Still to name: {wanted}. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for the log {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for the log {path}. Connect its disk or server, or choose another place in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {number} for this microscope. `hematovision adapt --list` shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taught version is ready to use. Teach first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open some pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is too busy to draw pictures. They go on; the count is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read from the disk. Try again or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from the camera or the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there. Check the folder or the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a HematoVision update, or it is damaged. Copy it again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “{words}” is not known. Write camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch stopped before all pictures were read. Say why that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell to decide. Name every one, or say that it cannot be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file of a type that is not read here: {named}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture in more than one batch of this sample: its cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample was removed from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command of this program is using the log {path}. Close it, wait until it ends, or choose another place for the log in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command of this program is using {folder}. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {shortest_passphrase} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed from the log, but some files beside {log} were not ({why}). Allow writing to the folder and remove them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch in the log has the id or name {wanted}, or a sample with this number. hematovision list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is named yet. Name the cells first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed, because nothing can be written beside {log} ({why}). Free some space or allow writing to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command hematovision {command} (process {number}, since {since}) is using the log {path}. Wait until it ends, or choose another place for the log in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there. Connect its disk or server, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs records cannot be saved in {parent} ({why}). Free some space or allow writing to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the disk is connected, is writable and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has not answered yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is now in use in its new place. What is not open now is still in the old log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {wanted} has several batches. Give an id instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is no longer beside the log ({path}). Open the file you received once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be written to {parent} ({why}). Check that the folder exists, is writable and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample {wanted} has no batch yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in {path} ({why}). They apply until you close the program. Free some space or allow writing to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is missing or locked ({name}). Unlock it, or guard the log by a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not written in {encoding}. Save it as CSV UTF-8, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {target} could not be written ({why}). Close it in other programs, free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update cannot be installed in {folder} ({why}). The old version stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update {path} cannot be read ({why}). Put the stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view must be smaller than the canvas and at least 64 px. {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was locked, so the count was paused: cells seen since then are not counted. Is it still the same slide? Then press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worklist {name} could not be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of birth must be from {oldest_birth_year} to {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Micro-Manager configuration at {path}. Choose its .cfg file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of a log at {path}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data.yaml or classes.txt that says what YOLO&apos;s numbers stand for. Put it beside the text files, and name the folder that holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drawing of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to keep yet. Open a camera first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no previous version to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {table} that says which cells the pictures show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the log {path}. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for this update: it needs {size} MB. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to join: choose at least two batches that have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is already called {tidy}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no log at {path}, so a new one begins. If one should be there, connect its disk or server and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These batches belong to different samples: {what}. Move them to one sample first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These batches were named by different models or types, so their figures cannot be added up. Classify the folders again, then join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures are too large for one file. Send single cells instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer names no cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers a question that another installation asked. Open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch stays, because the record of a signed sample rests on it. To amend the sample, move the batch to another one and sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is no longer in the log. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is not open any more, so nothing was changed. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was begun with another model pack, and two packs name cells differently. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was named by another model pack. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was not stopped: nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is not part of the batch, so it was not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is not part of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is not part of the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s processor lacks AVX, which naming the cells needs. Use a computer whose processor has it (most made since 2012).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This count is under way. Look at it on the Live page, or end it there with New count (F6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has changed since it was classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a question to a second reader, not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture we can read. Save it as JPEG, PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this file is missing. Copy it to the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file format is not read here. Export it as JPEG, PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Ask for permission or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was signed. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer HematoVision. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file for a second reader, or its start is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key of an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signed record, or it was changed: it is not written as records are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device or an endless link, not a file. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the question that was sent from here, not the answer to it. Open the file that came back. To name the cells again on this computer, choose the sample and “Second reader…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laboratory asks for a second signer. Type that name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name and this passphrase do not match. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again from the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not part of a scanned slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not part of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Cut it into pictures of at most 100 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played. Choose another file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was changed after it was signed. Sign it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample has no cells in pictures that could be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample holds pictures. Move or remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample holds {cells:,} cells; a second reader can be asked for {most:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample has changed since it was shown. Look at it again, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample is no longer in the log. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample was not sent here by another laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no column “accession”. Columns that are read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update cannot be used: {reason}. Ask its maker for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update holds version {theirs}, and version {ours} was already here. An older version is refused. Get a newer update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is cut short. Copy it to the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is for the packaged program. This one was installed with Python: update it the way it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is made for {theirs}, and this computer is {ours}. Get the update for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is not signed, so nobody can say who made it. It is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is signed by a key that nobody here trusts: {fingerprint}. An administrator can trust it, after comparing it with what its maker says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update needs version {needed} of the program, and this is {ours}. Update the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update was altered after it was signed, or damaged on the way. Do not use it; get it again from its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds:.0f} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ranges apply to the same type, sex and age. Change or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and open the pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the last layer does not fit the model pack {title}. Go back to the pack as shipped, or teach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged. Choose another version, go back to the pack as shipped, or teach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged; until another is chosen, cells are named by the pack as shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} was taught to another model pack and is not used with {pack}. Teach again; your verdicts are still in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators may change the log, its protection or what affects figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the keychain does not open the log. Give the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this answer is about is no longer in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entries in the log {path} before the program or the computer stopped were changed on the disk, and the last changes may be missing. Check the latest batches and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the update holds ({name}). The disk may be failing. The old version stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept where the pictures of this batch came from. Open their folder as a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 batch older than {days} days was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported 1 cell to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table breaks off near row {begins}: a quotation mark is missing, or it is not a table. Save it as CSV UTF-8, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it brings no program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its crop size is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels are missing or repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its limit for blasts is no probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its limit for foreign batches is no distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its self-test ended with {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sizes are not positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its stride does not divide its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its temperature is not positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its thresholds are not between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accession}: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup} is not a backup of this program. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{batches} batches older than {days} days were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} batches stopped before all pictures were read. Say why that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} cells to decide. Name every one, or say that it cannot be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of the names in {folder} are the program&apos;s own, and nobody confirmed them: they do not show how right it is. Export only what people named (hematovision export --verified --format folders).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {of:,} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {of:,} pictures could not be read. Say why the result holds without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} pictures in more than one batch of this sample: their cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn:,} cells were drawn; {most:,} at most can be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Until then, results are held in memory, not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no names, so YOLO&apos;s numbers mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no YOLO boxes: class number, centre, width and height. Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO or Pascal VOC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} belongs to the present log. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds backups but is not one itself. Choose one of them, such as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be the second signer: only reviewers and administrators may sign samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no GeoJSON features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not COCO: it holds no images and annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it declares a document type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it holds no objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not {what}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is from {program}, whose own format is not read. Export the boxes there as COCO, Pascal VOC or YOLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone:,} samples were removed from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in 1 more picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in {count} more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a new sample, and the pictures now belong to it. {left} stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is also the number of another sample. Correct it; or, if it is the same blood, press Move… on the page Samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a table. Save it as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than {most_files:,} files. Name a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or is not a log of this program. Choose another copy; the log in use was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a key that signs records. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not give the type of any picture. Give a folder with one sub-folder for each type, or a CSV with a file and a type in each row. Types: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not as it was written. The disk may be failing: choose another. The log is in use where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture} is there under two types, {one} and {other}. Give each picture one type, that of its cell. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total:,} files of types that are not read here: {named}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has changed since it was backed up. Choose another backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was on the worklist; the pictures now belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is not a known encoding, such as cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a known sex. Write female, male or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type the four digits of the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not a known unit. Write one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this sheet. Do not act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful and abnormal cells, and who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful or abnormal cells are in the record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: {type}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVISIONAL – not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVISIONAL – cells wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMENDED: version {n} replaces version {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes {value} × {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected {value} × {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual {range} · entered: {typed} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HematoVision {version}, model {model} ({digest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atypical lymphocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smudge cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, as few signs as possible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, as few signs as possible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} among {n} leukocytes. Review the smear.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} in addition to {n} leukocytes. Review the smear.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; a person looked at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; its names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; a person looked at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; its names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; a person looked at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; its names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} leukocytes counted in {fields}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, above {limit}. Review the smear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, below {limit}. Review the smear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are raised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are lowered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are within their range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the usual range: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps above the usual range: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the usual range: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps below the usual range: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} × {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microscope without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program not checked; a person looked at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program not checked; its names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked; at least {n} in 100 sure names are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; a person looked at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; a person looked at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; its names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; its names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of the cells were counted with a key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>erythroblasts {n} ({rate} per 100 leukocytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smudge cells {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unidentified cells {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the 100 %: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are in more than one batch of this sample: their cells count more than once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for a decision: each range shows the lowest and highest possible percentage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} leukocytes: the intervals are wide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Year of birth not known: the usual ranges are those for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible range while cells wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: shaded = usual range, dot = percentage, line = {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars, from 0 to 100 %: dot = percentage, line = {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H, L: above, below the usual range; framed only: too few cells to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each percentage is rounded: together they make {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As commonly taught for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laboratory has no usual ranges for this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ranges: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(adopted {date})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide. Name each, or say that it cannot be identified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in more than one batch of this sample: {n}. Their cells count more than once. Move or remove a batch. Say why, if they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} pictures could not be read. Say why the result holds without them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A batch was stopped before all of its pictures were read. Say why that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}, signed by {people}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signed_change</name>
    <message>
        <source>{number} is signed. Change it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You then have to sign it again, as a correction. The signed record stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopping</name>
    <message>
        <source>Stop “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop counting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pictures are done and kept. The rest can be read later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are in the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are kept. You can go on counting later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{file}: no cell was found in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {named}. {program}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message numerus="yes">
        <source>{n} cells taken away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells read a second time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cell added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Model pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, from an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the installed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {fingerprint}, came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is being verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is being unpacked and tried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the cells that people named here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {new} in place of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names cells from the next batch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has passed its self-test here, and runs from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pack was judged by its own reference cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cells that people named here can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} named cells could not be checked: their pictures are gone or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you taught your site (version {number}) does not carry over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>en_GB</source>
        <comment>the locale of this translation, such as de_DE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atypical lymphocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefact, no cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immature gran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atypical lymph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended, eight types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is in doubt, so the size of the cell is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s colours are not those of a stained smear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too few colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines over the picture hide the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader looks at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked: {type}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program said: {type}, {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} fit almost equally well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not sure enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two types fit almost equally well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a type outside the chosen label set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge of the picture cuts the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell has too few pixels: the magnification is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is out of focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks unlike the cells the program has learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and blue of the picture may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a blast or another abnormal cell: a person must look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a cell of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is out of focus. Focus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too bright. Turn down the lamp or the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too dark. Turn up the lamp or the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stain is pale; cells may be missed. Stain longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smear is too thick here. Look where cells lie side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnification is too low. Use the oil lens, and do not shrink pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnification is too high for a whole cell. Use a weaker lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows no evidence for {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} of the evidence for {type} lies inside the cell&apos;s outline, which fills {covered} of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is doubtful: red cells or other pictures do not fit it. Set it once for this microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell was found, but something is stained dark purple. Check the picture; if it is dim, turn up the lamp or the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} red cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platelets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} here; not a blood count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first page was read. Save the other pages as separate files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 16-bit picture was reduced to 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is grey; without colour the names are less certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency in the picture was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale could not be measured and was assumed. Set it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages of the file, such as a thumbnail or label, were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue were on separate pages and were combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shows this place at several levels of focus; the sharpest was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s raw picture in the file was skipped; the developed picture beside it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that its pixels are not square; they were made square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage moved between the two half frames of this video picture; only one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and blue were swapped in the file; this was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and blue may be swapped. Check the program that saved the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are not those of a stained smear: one may be missing, or the file may hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue do not line up. Take the picture again, and check the camera or the program that combined them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture looks like a negative. It was inverted for reading; save it inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has few colours, so cells may be missed. Save it in full colour, as PNG, not as GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s colour profile was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame around the picture was left out when measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines over the picture, such as a cross-hair, were painted over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines over the picture hide much of it. Take it again without the grid or ruler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a break in the picture: the file is damaged, or several pictures were combined. Copy it again from the source, or open each picture separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on the first pictures of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is already in this batch. Its cells count only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured from the red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured from the leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as measured on this microscope before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed, because it could not be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, but the red cells do not fit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, but red cells or other pictures do not fit it: set it once for this microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked: {type}, {figure}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program said: {type}, {figure}, {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell was found in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with cells to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with cells to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with cells to look at or to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leukocytes {sign} {value} × 10⁹/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {sign} {value}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {sign} {value} per 100 leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {cells}
{before} → {after} of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names more of your cells right and forgets almost nothing. Use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names as many of your cells right, is surer where it is right, and forgets almost nothing. Use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proven on this microscope applies to the names so far. Check the program again with the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture is gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to teach their type: {few}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;%, 95&#xa0;% interval {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{type} {percent}&#xa0;%, {range} depending on the {n} waiting cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} ({percent}&#xa0;%, {range})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only {n} cells: count {least} or more for a differential.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope: look at every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here: at least {n} in 100 right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here only for names of {limit} or more: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here, but too many sure names were corrected later: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here, but nothing is promised: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike the microscopes or cells that the program learnt from. Names are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked here: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known, not checked: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here, but with another model or other types: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in 100 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check here is not finished: fairly sure at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not yet checked on this microscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on this microscope {right} of {n} names were right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{right}: at least {n} in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right}, but too many sure names were corrected later: nothing is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right}: too few, or too many wrong, to promise anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · so far {n} of {seen} sure names there were corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the next slides from this microscope, look at the cells that the program asks about. You can keep the names that it is sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name here is sure, so there is nothing to adjust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;% ({low}–{high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure names, corrected for mix-ups found in the check: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named right, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? These pictures do not show it well enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, measured on red cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as the files state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as set by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: perhaps another objective. The measured value is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale is kept; each batch measures its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each batch measures its own scale, as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, measured on red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, as the files state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
