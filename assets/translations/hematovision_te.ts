<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en_GB">
<context>
    <name>AboutBox</name>
    <message>
        <source>About HematoVision</source>
        <translation>HematoVision గురించి</translation>
    </message>
    <message>
        <source>Version {program} · Python {python} · Qt {qt}</source>
        <translation>వెర్షన్ {program} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>పరిశోధన వినియోగానికి మాత్రమే. రోగ నిర్ధారణ ప్రక్రియలలో ఉపయోగించరాదు.</translation>
    </message>
    <message>
        <source>Finds and names leukocytes in pictures of a stained blood smear. It works without any network, and everything stays on this computer.</source>
        <translation>స్టెయిన్ చేసిన రక్త స్మియర్ చిత్రాలలో ల్యూకోసైట్‌లను కనుగొని వాటికి పేర్లు పెడుతుంది. నెట్‌వర్క్ లేకుండానే పనిచేస్తుంది, అంతా ఈ కంప్యూటర్‌లోనే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>వీటితో తయారైంది</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>లైసెన్స్</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>డేటా {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>చిత్రాలను తెరవండి…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>ఫోల్డర్‌ను తెరవండి…</translation>
    </message>
    <message>
        <source>Pa&amp;ste picture</source>
        <translation>చిత్రాన్ని అతికించండి</translation>
    </message>
    <message>
        <source>&amp;Try it with drawn cells</source>
        <translation>గీసిన కణాలతో ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>కొత్త బ్యాచ్</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>బ్యాచ్‌ను రద్దు చేయండి</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>నిష్క్రమించండి</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>&amp;Agree with the program</source>
        <translation>ప్రోగ్రామ్‌తో ఏకీభవించండి</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>కణం</translation>
    </message>
    <message>
        <source>Smaller &amp;pictures</source>
        <translation>చిన్న చిత్రాలు</translation>
    </message>
    <message>
        <source>&amp;Start or pause counting</source>
        <translation>లెక్క ప్రారంభం లేదా విరామం</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>చిత్రాన్ని నిలిపి ఉంచండి</translation>
    </message>
    <message>
        <source>Keep the fie&amp;ld (snapshot)</source>
        <translation>ఫీల్డ్‌ను ఉంచండి (స్నాప్‌షాట్)</translation>
    </message>
    <message>
        <source>Save the last &amp;30 s</source>
        <translation>చివరి 30 సె సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation>కొత్త లెక్క</translation>
    </message>
    <message>
        <source>Next cell to &amp;decide, then agree</source>
        <translation>నిర్ణయించాల్సిన తర్వాతి కణం, ఆపై ఏకీభవించండి</translation>
    </message>
    <message>
        <source>&amp;Choose no cell</source>
        <translation>ఏ కణాన్నీ ఎంచుకోవద్దు</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>Count by &amp;hand</source>
        <translation>చేతితో లెక్కించండి</translation>
    </message>
    <message>
        <source>Ca&amp;mera and scale…</source>
        <translation>కెమెరా, స్కేల్…</translation>
    </message>
    <message>
        <source>&amp;Keys and sounds…</source>
        <translation>కీలు, శబ్దాలు…</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>లైవ్</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>వర్గీకరణ</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>లాగ్</translation>
    </message>
    <message>
        <source>Choose all of this &amp;type</source>
        <translation>ఈ రకం కణాలన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>నమూనాలు</translation>
    </message>
    <message>
        <source>Import a &amp;worklist…</source>
        <translation>పని జాబితాను దిగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Add a cell that was &amp;missed</source>
        <translation>తప్పిపోయిన కణాన్ని చేర్చండి</translation>
    </message>
    <message>
        <source>Remove a wrong &amp;box</source>
        <translation>తప్పు పెట్టెను తీసివేయండి</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>నమూనాలు</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <translation>నేర్చుకోండి</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Only cells that &amp;wait for you</source>
        <translation>మీ కోసం వేచి ఉన్న కణాలు మాత్రమే</translation>
    </message>
    <message>
        <source>O&amp;nly cells of this file</source>
        <translation>ఈ ఫైల్‌లోని కణాలు మాత్రమే</translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation>అన్ని కణాలు</translation>
    </message>
    <message>
        <source>&amp;Hide suggestions</source>
        <translation>సూచనలు దాచండి</translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation>పెద్ద చిత్రాలు</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>వెతకండి</translation>
    </message>
    <message>
        <source>&amp;New sample…</source>
        <translation>కొత్త నమూనా…</translation>
    </message>
    <message>
        <source>&amp;Open the cells</source>
        <translation>కణాలను తెరవండి</translation>
    </message>
    <message>
        <source>Renam&amp;e</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>సంతకం చేయండి…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>నివేదిక…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>అప్పగించండి…</translation>
    </message>
    <message>
        <source>Se&amp;cond reader…</source>
        <translation>రెండవ పరిశీలకులు…</translation>
    </message>
    <message>
        <source>&amp;Move the batch to another sample…</source>
        <translation>బ్యాచ్‌ను వేరే నమూనాకు తరలించండి…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>&amp;Guide for staff</source>
        <translation>సిబ్బందికి గైడ్</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>ముందు ఒక బ్యాచ్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose one sample first.</source>
        <translation>ముందు ఒక నమూనా ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose a sample on the page Samples first.</source>
        <translation>ముందు “నమూనాలు” పేజీలో ఒక నమూనా ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>&amp;Zoom to the cell and back</source>
        <translation>కణానికి జూమ్, మళ్లీ వెనక్కి</translation>
    </message>
    <message>
        <source>Whole &amp;field</source>
        <translation>పూర్తి ఫీల్డ్</translation>
    </message>
    <message>
        <source>Actual size, &amp;100 %</source>
        <translation>అసలు పరిమాణం, 100 %</translation>
    </message>
    <message>
        <source>Evidence f&amp;or a type</source>
        <translation>ఒక రకాన్ని సూచించినది</translation>
    </message>
    <message>
        <source>Red cells and pla&amp;telets</source>
        <translation>ఎర్ర కణాలు, ప్లేట్‌లెట్‌లు</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>పూర్తి తెర</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>వీక్షణ</translation>
    </message>
    <message>
        <source>&amp;Teach your site</source>
        <translation>మీ కేంద్రానికి నేర్పండి</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>అన్ని కీలు</translation>
    </message>
    <message>
        <source>&amp;About HematoVision</source>
        <translation>HematoVision గురించి</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>తర్వాతి కణం</translation>
    </message>
    <message>
        <source>Zoom in the field</source>
        <translation>ఫీల్డ్‌లో జూమ్</translation>
    </message>
    <message>
        <source>Name a cell</source>
        <translation>కణానికి పేరు పెట్టండి</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>మొదటి, చివరి కణం</translation>
    </message>
    <message>
        <source>One screen back or forward</source>
        <translation>ఒక తెర కణాలు వెనక్కి లేదా ముందుకు</translation>
    </message>
    <message>
        <source>Extend the choice</source>
        <translation>దారిలో ఉన్నవన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Move without choosing</source>
        <translation>ఏదీ ఎంచుకోకుండా ముందుకు వెళ్లండి</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>దీన్ని కూడా ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>AdaptationPanel</name>
    <message>
        <source>The microscope that is taught</source>
        <translation>నేర్పుతున్న మైక్రోస్కోప్</translation>
    </message>
    <message>
        <source>Teach with the cells I named</source>
        <translation>నేను పేరు పెట్టిన కణాలతో నేర్పండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Progress of teaching</source>
        <translation>నేర్పే పని పురోగతి</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>ఇకపై దీన్ని వాడండి</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>అన్నీ ఉన్నట్టే ఉంచండి</translation>
    </message>
    <message>
        <source>Pictures without a microscope</source>
        <translation>మైక్రోస్కోప్ లేని చిత్రాలు</translation>
    </message>
    <message>
        <source>Cells are named by {pack}, as shipped.</source>
        <translation>కణాలకు పేర్లు పెట్టేది {pack}, వచ్చినది వచ్చినట్టే.</translation>
    </message>
    <message>
        <source>Cells are named by {pack} with version {number} of your site.</source>
        <translation>కణాలకు పేర్లు పెట్టేది {pack}, మీ కేంద్రపు {number}వ వెర్షన్‌తో.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>వాడుకలో ఉంది</translation>
    </message>
    <message>
        <source>other pack</source>
        <translation>వేరే ప్యాక్</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>పాడైంది</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>దీన్ని వాడండి</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>దీనికి తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>దీనితోనే ఉండండి</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>చిత్రాలు చదువుతోంది: {total}లో {done}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>చూస్తోంది…</translation>
    </message>
    <message>
        <source>Teaching: step {done} of {total}</source>
        <translation>నేర్పుతోంది: {total}లో {done}వ దశ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ఆగింది. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Tried on {cells} you named, from {fields}, in {time}.</source>
        <translation>మీరు పేరు పెట్టిన {cells}తో ప్రయత్నించింది; {fields} నుండి; సమయం {time}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ఆపుతోంది…</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>ఎవరిని పోల్చారు</translation>
    </message>
    <message>
        <source>How many cells each reader gave this name, and how many both did. A kappa of 1 is full agreement, 0 is chance.</source>
        <translation>ఇద్దరిలో ఒక్కొక్కరు ఎన్ని కణాలకు ఆ పేరు పెట్టారో, ఇద్దరూ కలిసి ఎన్నింటికి పెట్టారో. కప్పా 1 అంటే పూర్తి ఏకాభిప్రాయం, 0 అంటే యాదృచ్ఛికానికి మించి లేదు.</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>మొదటి పేర్లు</translation>
    </message>
    <message>
        <source>Second names</source>
        <translation>రెండవ పేర్లు</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ఇద్దరూ</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>కప్పా</translation>
    </message>
</context>
<context>
    <name>AskReader</name>
    <message>
        <source>Second reader</source>
        <translation>రెండవ పరిశీలకులు</translation>
    </message>
    <message>
        <source>Someone elsewhere names the cells, using one file on a stick. Your names stay; a cell waits if you differ. When the file comes back, drop it on this window or choose it with “Open pictures…”.</source>
        <translation>వేరే చోట ఉన్నవారు USB స్టిక్‌పై ఒక ఫైల్ నుండి కణాలకు పేర్లు పెడతారు. మీరు చెప్పింది అలాగే ఉంటుంది; మీ ఇద్దరి పేర్లు వేరైన చోట కణం వేచి ఉంటుంది. తిరిగి వచ్చిన ఫైల్‌ను ఈ విండోపై వదలండి, లేదా “చిత్రాలను తెరవండి…”తో ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>వాటిని తేల్చండి</translation>
    </message>
    <message>
        <source>Name them again here, without names</source>
        <translation>పేర్లు చూడకుండా ఇక్కడే మళ్లీ పేర్లు పెట్టండి</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>విడి కణాలు</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>పూర్తి చిత్రాలు</translation>
    </message>
    <message>
        <source>Show what the program calls them</source>
        <translation>ప్రోగ్రామ్ వాటిని ఏమంటుందో చూపండి</translation>
    </message>
    <message>
        <source>Send number and patient</source>
        <translation>నంబర్, రోగి వివరాలు తెలపండి</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>What to look for</source>
        <translation>ఏమి చూడాలి</translation>
    </message>
    <message>
        <source>Easily mistaken for</source>
        <translation>పొరబడే అవకాశమున్న రకాలు</translation>
    </message>
    <message>
        <source>Cells of this site</source>
        <translation>ఈ కేంద్రం కణాలు</translation>
    </message>
    <message>
        <source>Two people gave each this name.</source>
        <translation>వీటిలో ప్రతి దానికీ ఇద్దరు వ్యక్తులు ఇదే పేరు పెట్టారు.</translation>
    </message>
    <message>
        <source>The other cells are drawn. Real ones vary more.</source>
        <translation>మిగతా కణాలు గీసినవి. నిజమైన వాటిలో తేడాలు ఎక్కువగా ఉంటాయి.</translation>
    </message>
    <message>
        <source>The cells are drawn. Real ones vary more.</source>
        <translation>ఈ కణాలు గీసినవి. నిజమైన కణాలలో తేడాలు ఇంకా ఎక్కువ.</translation>
    </message>
    <message>
        <source>{type}: {how}</source>
        <translation>{type}: {how}</translation>
    </message>
    <message>
        <source>Nothing else here, if you look at its size.</source>
        <translation>దాని పరిమాణం చూస్తే, ఇక్కడి మరే రకంగానూ పొరబడలేము.</translation>
    </message>
    <message>
        <source>{type}, a cell of this site</source>
        <translation>{type}, ఈ కేంద్రానికి చెందిన కణం</translation>
    </message>
    <message>
        <source>{type}, drawn: {light}</source>
        <translation>{type}, గీసిన చిత్రం: {light}</translation>
    </message>
</context>
<context>
    <name>AttachedBar</name>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>అలాగే ఉంచండి</translation>
    </message>
    <message>
        <source>Make it a separate sample</source>
        <translation>దీన్ని విడి నమూనాగా చేయండి</translation>
    </message>
    <message>
        <source>This folder has a waiting sample&apos;s name, so its pictures went to {sample}.</source>
        <translation>ఈ ఫోల్డర్ పేరు వేచి ఉన్న నమూనా పేరులా ఉంది, అందుకే దీని చిత్రాలు {sample}కు చెందుతాయి.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Skip it</source>
        <translation>దీన్ని వదిలేయండి</translation>
    </message>
    <message>
        <source>A backup is being made. The program then closes by itself.</source>
        <translation>బ్యాకప్ తయారవుతోంది. తర్వాత ప్రోగ్రామ్ దానంతట అదే ముగుస్తుంది.</translation>
    </message>
    <message>
        <source>The backup is being restored. Leave the computer on.</source>
        <translation>బ్యాకప్ తిరిగి పెడుతోంది. కంప్యూటర్‌ను ఆన్‌లోనే ఉంచండి.</translation>
    </message>
    <message>
        <source>The log is being copied to its new place. Leave the computer on.</source>
        <translation>లాగ్ దాని కొత్త చోటికి కాపీ అవుతోంది. కంప్యూటర్‌ను ఆన్‌లోనే ఉంచండి.</translation>
    </message>
    <message>
        <source>The log and all that belongs to it are now in {folder}. A copy stays in {old}.</source>
        <translation>లాగ్, దానికి సంబంధించినవన్నీ ఇప్పుడు {folder} లో ఉన్నాయి. ఒక కాపీ {old} లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>చివరి బ్యాకప్ విఫలమైంది. {why}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>బ్యాకప్ దాని స్థానంలో ఉంది.</translation>
    </message>
    <message>
        <source>The previous log is in {folder}.</source>
        <translation>ఇంతకు ముందున్న లాగ్ {folder} లో ఉంది.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>బ్యాకప్ వద్దు</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>బ్యాకప్‌లు ఎప్పుడు తీయాలి</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>రోజుకు ఒకసారి</translation>
    </message>
    <message>
        <source>After closing the window</source>
        <translation>విండోను మూసివేసిన తర్వాత</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>నేను అడిగినప్పుడు మాత్రమే</translation>
    </message>
    <message>
        <source>keep the last </source>
        <translation>ఉంచాల్సిన చివరి బ్యాకప్‌లు </translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>ఎన్ని బ్యాకప్‌లు ఉంచాలి</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ఇప్పుడే బ్యాకప్ తీయండి</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>పునరుద్ధరించండి…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>బ్యాకప్ పురోగతి</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>బ్యాకప్‌ను సరిచూస్తోంది…</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>బ్యాకప్ తీస్తోంది…</translation>
    </message>
    <message>
        <source>Backups are off. Choose a folder on another disk or on a server.</source>
        <translation>బ్యాకప్ తీయడం లేదు. వేరే డిస్క్‌లో లేదా సర్వర్‌లో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>ఫోల్డర్‌లో ఇంకా బ్యాకప్ లేదు.</translation>
    </message>
    <message>
        <source>Last backup: {when}. The folder holds {n}.</source>
        <translation>చివరి బ్యాకప్ {when} నాటిది; ఫోల్డర్‌లో {n} ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>బ్యాకప్‌ల కోసం ఫోల్డర్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>తిరిగి పెట్టాల్సిన బ్యాకప్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>బ్యాకప్ ఎన్‌క్రిప్ట్ అయి ఉంది</translation>
    </message>
    <message>
        <source>Type the passphrase it was made with, or its recovery key.</source>
        <translation>బ్యాకప్ తీసినప్పటి పాస్‌ఫ్రేజ్‌ను, లేదా దాని రికవరీ కీని టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>బ్యాకప్‌ను తిరిగి పెట్టండి</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {when}? All its {n} files are intact.</source>
        <translation>
            <numerusform>{when} నాటి బ్యాకప్‌ను తిరిగి పెట్టాలా? దాని {n} ఫైల్ అప్పటిలాగే ఉంది.</numerusform>
            <numerusform>{when} నాటి బ్యాకప్‌ను తిరిగి పెట్టాలా? దాని {n} ఫైళ్లలో ప్రతిదీ అప్పటిలాగే ఉంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current log is moved aside, not deleted. The window closes and opens again with the backup: log, live pictures, site versions, calibrations and settings.</source>
        <translation>ఇప్పటి లాగ్ పక్కకు తరలిపోతుంది, తొలగిపోదు. విండో మూసుకుని బ్యాకప్‌తో మళ్లీ తెరుచుకుంటుంది: లాగ్, లైవ్ చిత్రాలు, కేంద్రపు వెర్షన్లు, కాలిబ్రేషన్లు, సెట్టింగ్‌లు.</translation>
    </message>
    <message>
        <source>The current log is encrypted and this backup is not: anyone who can read this account&apos;s files can read it. Protect it again afterwards.</source>
        <translation>ప్రస్తుత లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది, ఈ బ్యాకప్ కాదు: ఈ ఖాతా ఫైళ్లను చదవగలిగే ఎవరైనా తిరిగి పెట్టిన దాన్ని చదవగలరు. తర్వాత దాన్ని మళ్లీ రక్షించండి.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>తిరిగి పెట్టండి</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Dismiss (1 of {n})</source>
        <translation>మూసివేయండి ({n}లో 1)</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Open batches</source>
        <translation>తెరిచి ఉన్న బ్యాచ్‌లు</translation>
    </message>
    <message>
        <source>Join into one batch; its differential counts all their cells</source>
        <translation>వీటిని ఒకే బ్యాచ్ చేయండి; దాని డిఫరెన్షియల్ వీటి కణాలన్నిటినీ లెక్కిస్తుంది</translation>
    </message>
    <message>
        <source>Join these {n}</source>
        <translation>ఈ {n} కలపండి</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name}ను రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>{name}ను కొనసాగించండి</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches of the sample</source>
        <translation>నమూనా బ్యాచ్‌లు</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Open the chosen batch</source>
        <translation>ఎంచుకున్న బ్యాచ్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>తరలించండి…</translation>
    </message>
    <message>
        <source>Move the chosen batches to another sample</source>
        <translation>ఎంచుకున్న బ్యాచ్‌లను వేరే నమూనాకు తరలించండి</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Rename the chosen batch</source>
        <translation>ఎంచుకున్న బ్యాచ్ పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Give the chosen batch another name (F2)</source>
        <translation>ఎంచుకున్న బ్యాచ్‌కు వేరే పేరు పెట్టండి (F2)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>Remove the chosen batches from the log</source>
        <translation>ఎంచుకున్న బ్యాచ్‌లను లాగ్ నుండి తీసివేయండి</translation>
    </message>
    <message>
        <source>names: {how}</source>
        <translation>పేర్లు: {how}</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>ఇంకా చిత్రాలు లేవు</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Read again without names</source>
        <translation>పేర్లు చూడకుండా మళ్లీ చదవండి</translation>
    </message>
    <message>
        <source>Name of the second reader</source>
        <translation>రెండవ పరిశీలకుల పేరు</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>పేజీగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Take the names over</source>
        <translation>పేర్లను స్వీకరించండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Type the second reader&apos;s name first. It is kept with the names.</source>
        <translation>ముందు రెండవ పరిశీలకుల పేరు టైప్ చేయండి. అది వాటితో ఉంచబడుతుంది.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>పేజీని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation>ఏకాభిప్రాయం.pdf</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>పేజీ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No model pack</source>
        <translation>మోడల్ ప్యాక్ లేదు</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>సిద్ధం</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>పరిశోధన వినియోగానికి మాత్రమే. రోగ నిర్ధారణ ప్రక్రియలలో ఉపయోగించరాదు.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>లాక్</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera and scale</source>
        <translation>కెమెరా, స్కేల్</translation>
    </message>
    <message>
        <source>Size and rate</source>
        <translation>పరిమాణం, వేగం</translation>
    </message>
    <message>
        <source>Ask the camera again</source>
        <translation>కెమెరాను మళ్లీ అడగండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Asking what the camera offers. The picture may pause.</source>
        <translation>కెమెరా ఏమి ఇవ్వగలదో అడుగుతోంది. చిత్రం ఆగవచ్చు.</translation>
    </message>
    <message>
        <source>A recording has a fixed size, rate and light.</source>
        <translation>రికార్డింగ్‌కు దాని సొంత పరిమాణం, వేగం, కాంతి ఉంటాయి.</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Chosen cell</source>
        <translation>ఎంచుకున్న కణం</translation>
    </message>
    <message>
        <source>Choose a cell to see it in its field and how sure the program is.</source>
        <translation>కణాన్ని దాని ఫీల్డ్‌లో చూడటానికి, ప్రోగ్రామ్‌కు ఎంత ఖచ్చితమో తెలుసుకోవడానికి ఒక కణాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>చిత్రం</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>స్కేల్</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>కణం</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>సెట్ చేయండి…</translation>
    </message>
    <message>
        <source>Set the scale by hand</source>
        <translation>స్కేల్‌ను చేతితో సెట్ చేయండి</translation>
    </message>
    <message>
        <source>Count its cells twice</source>
        <translation>దీని కణాలను రెండుసార్లు లెక్కించండి</translation>
    </message>
    <message>
        <source>Why the program asked</source>
        <translation>ఎందుకు చూడాల్సి వచ్చింది</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>దయచేసి చూడండి</translation>
    </message>
    <message>
        <source>✓ {named}</source>
        <translation>✓ {named}</translation>
    </message>
    <message>
        <source>A drawing of a typical cell: {type}</source>
        <translation>సాధారణ కణం చిత్రం: {type}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are chosen. The next name is for all of them; {key} deselects them.</source>
        <translation>
            <numerusform>ఎంచుకున్నది {n} కణం: తర్వాతి పేరు దానికే. {key} దాన్ని వదిలేస్తుంది.</numerusform>
            <numerusform>ఎంచుకున్నవి {n} కణాలు: తర్వాతి పేరు వాటన్నిటికీ. {key} వాటిని వదిలేస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} పిక్సెళ్లు</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>చదవలేదు</translation>
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
        <translation>ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను పరీక్షించండి</translation>
    </message>
    <message>
        <source>You name randomly chosen cells that the program is sure of; its own names stay hidden. If it has all of them right, 29, 59 or 149 cells prove that at least 90, 95 or 98 in 100 sure names are right on this microscope. Your names count in the batch too.</source>
        <translation>ప్రోగ్రామ్‌కు ఖచ్చితమైన కొన్ని కణాలకు, యాదృచ్ఛికంగా ఎంచుకున్నవాటికి, మీరు పేర్లు పెడతారు; అది పెట్టిన పేర్లు దాగి ఉంటాయి. అన్నీ సరైతే, 29, 59 లేదా 149 కణాలు ఈ మైక్రోస్కోప్‌పై 100 ఖచ్చితమైన పేర్లలో కనీసం 90, 95 లేదా 98 సరైనవని నిరూపిస్తాయి. మీరు చెప్పేది బ్యాచ్‌లోనూ లెక్కలోకి వస్తుంది.</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} కణాలు</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>కణాల కోసం వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Or use pictures of single cells of known type from this microscope: a folder with one folder for each type, or a table (CSV) of file and type.</source>
        <translation>లేదా ఈ మైక్రోస్కోప్ నుండి, రకం తెలిసిన ఒక్కొక్క కణం చిత్రాలు తీసుకోండి: ప్రతి రకానికి ఒక ఫోల్డర్ ఉన్న ఫోల్డర్, లేదా ఫైల్, రకం ఉన్న పట్టిక (CSV).</translation>
    </message>
    <message>
        <source>Folder of known cells…</source>
        <translation>తెలిసిన కణాల ఫోల్డర్…</translation>
    </message>
    <message>
        <source>Table of known cells…</source>
        <translation>తెలిసిన కణాల పట్టిక…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>పరీక్ష పురోగతి</translation>
    </message>
    <message>
        <source>The cell to name</source>
        <translation>పేరు పెట్టాల్సిన కణం</translation>
    </message>
    <message>
        <source>What is it? Press its key, or its button.</source>
        <translation>ఇది ఏమిటి? దాని కీని, లేదా బటన్‌ను నొక్కండి.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ఇక్కడ ఆపండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells. For a longer check, open more pictures from this microscope.</source>
        <translation>
            <numerusform>ఈ బ్యాచ్‌లో అలాంటి {n} కణం ఉంది. ఎక్కువ పరీక్ష కోసం ఈ మైక్రోస్కోప్ చిత్రాలు మరిన్ని తెరవండి.</numerusform>
            <numerusform>ఈ బ్యాచ్‌లో అలాంటి {n} కణాలు ఉన్నాయి. ఎక్కువ పరీక్ష కోసం ఈ మైక్రోస్కోప్ చిత్రాలు మరిన్ని తెరవండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells that are not yet checked, named or taught; {least} are needed. Open more pictures from this microscope.</source>
        <translation>
            <numerusform>ఈ బ్యాచ్‌లో ఇప్పటివరకు ఎవరూ తనిఖీ చేయని, పేరు పెట్టని, నేర్పని ఇలాంటి కణం {n} ఉంది, {least} కావాలి. ఈ సూక్ష్మదర్శిని మరిన్ని చిత్రాలను తెరవండి.</numerusform>
            <numerusform>ఈ బ్యాచ్‌లో ఇప్పటివరకు ఎవరూ తనిఖీ చేయని, పేరు పెట్టని, నేర్పని ఇలాంటి కణాలు {n} ఉన్నాయి, {least} కావాలి. ఈ సూక్ష్మదర్శిని మరిన్ని చిత్రాలను తెరవండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell {n} of {total}</source>
        <translation>{total}లో {n}వ కణం</translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} names were right.</source>
        <translation>
            <numerusform>{n} పేరులో {right} సరైనది.</numerusform>
            <numerusform>{n} పేర్లలో {right} సరైనవి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until something is proven, look at every cell yourself.</source>
        <translation>ఏదైనా నిరూపించబడే వరకు ప్రతి కణాన్ని మీరే చూడండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were left out because their pictures are gone.</source>
        <translation>
            <numerusform>{n} కణం చిత్రం లేదు, అందుకే దాన్ని వదిలేసింది.</numerusform>
            <numerusform>{n} కణాల చిత్రాలు లేవు, అందుకే వాటిని వదిలేసింది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the next {n} are right, at least 90 in 100 is proven.</source>
        <translation>
            <numerusform>తర్వాతి {n} సరైతే, 100లో కనీసం 90 అని నిరూపణ అవుతుంది.</numerusform>
            <numerusform>తర్వాతి {n} సరైతే, 100లో కనీసం 90 అని నిరూపణ అవుతుంది.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Move to another sample</source>
        <translation>వేరే నమూనాకు తరలించండి</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>ఏ నమూనా</translation>
    </message>
    <message>
        <source>Accession number, name or date; type or scan it</source>
        <translation>యాక్సెషన్ నంబర్, పేరు లేదా తేదీ; టైప్ చేయండి లేదా స్కాన్ చేయండి</translation>
    </message>
    <message>
        <source>Matching samples</source>
        <translation>సరిపోయే నమూనాలు</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>తరలించండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>New sample “{name}”</source>
        <translation>కొత్త నమూనా “{name}”</translation>
    </message>
    <message>
        <source>There is no other sample. Type the number of a new one.</source>
        <translation>వేరే నమూనా లేదు. కొత్త నమూనా సంఖ్యను టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>ClassifyWindow</name>
    <message>
        <source>Other names</source>
        <translation>ఇతర పేర్లు</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Automatic</source>
        <translation>ఆటోమేటిక్</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}: ఆటోమేటిక్</translation>
    </message>
    <message>
        <source>This camera&apos;s driver does not let you set it.</source>
        <translation>ఈ కెమెరా డ్రైవర్ దీన్ని సెట్ చేయనివ్వదు.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Type or scan it</source>
        <translation>టైప్ చేయండి లేదా స్కాన్ చేయండి</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>స్త్రీ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>పురుషుడు</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతర</translation>
    </message>
    <message>
        <source>Unit of the leukocytes</source>
        <translation>ల్యూకోసైట్‌ల యూనిట్</translation>
    </message>
    <message>
        <source>&amp;Accession number</source>
        <translation>యాక్సెషన్ నంబర్</translation>
    </message>
    <message>
        <source>Patient n&amp;umber</source>
        <translation>రోగి నంబర్</translation>
    </message>
    <message>
        <source>Sli&amp;de</source>
        <translation>స్లైడ్</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>రోగి పేరు</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>పుట్టిన సంవత్సరం</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>లింగం</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>కోరినవారు</translation>
    </message>
    <message>
        <source>Leu&amp;kocytes</source>
        <translation>ల్యూకోసైట్‌లు</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>గమనికలు</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Drawing of a blood smear</source>
        <translation>రక్త స్మియర్ చిత్రం</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>చిత్రాలను ఇక్కడ వదలండి</translation>
    </message>
    <message>
        <source>Drop pictures or folders of a stained blood smear here</source>
        <translation>స్టెయిన్ చేసిన రక్త స్మియర్ చిత్రాలను లేదా ఫోల్డర్లను ఇక్కడ వదలండి</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>చిత్రాలను తెరవండి…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>ఫోల్డర్‌ను తెరవండి…</translation>
    </message>
    <message>
        <source>Try it with drawn cells</source>
        <translation>గీసిన కణాలతో ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.</source>
        <translation>JPEG, PNG, TIFF, BMP లేదా WebP. వేరే చోట కాపీ చేసిన చిత్రాన్ని అతికించవచ్చు.</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to start a new batch</source>
        <translation>కొత్త బ్యాచ్ కోసం ఇక్కడ వదలండి</translation>
    </message>
</context>
<context>
    <name>FieldCanvas</name>
    <message>
        <source>Field with the cells found</source>
        <translation>కనుగొన్న కణాలతో ఫీల్డ్</translation>
    </message>
    <message>
        <source>Field with the cells found, chosen: {type}</source>
        <translation>కనుగొన్న కణాలతో ఫీల్డ్, ఎంచుకున్నది: {type}</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Whole field (F)</source>
        <translation>పూర్తి ఫీల్డ్ (F)</translation>
    </message>
    <message>
        <source>Actual size, 100 % (A)</source>
        <translation>అసలు పరిమాణం, 100 % (A)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>చిన్నది (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>పెద్దది (+)</translation>
    </message>
    <message>
        <source>Show evidence for a type (C)</source>
        <translation>ఒక రకాన్ని సూచించినదాన్ని చూపండి (C)</translation>
    </message>
    <message>
        <source>Type whose evidence is shown</source>
        <translation>ఆధారం చూపుతున్న రకం</translation>
    </message>
    <message>
        <source>Show red cells and platelets (O)</source>
        <translation>ఎర్ర కణాలు, ప్లేట్‌లెట్‌లు చూపండి (O)</translation>
    </message>
    <message>
        <source>Show on the slide</source>
        <translation>స్లైడ్‌పై చూపండి</translation>
    </message>
    <message>
        <source>Add a cell that was missed (W)</source>
        <translation>తప్పిపోయిన కణాన్ని చేర్చండి (W)</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>సూచించినది</translation>
    </message>
    <message>
        <source>Showing its small copy. {reason}</source>
        <translation>దీని చిన్న కాపీ నుండి చూపుతోంది. {reason}</translation>
    </message>
    <message>
        <source>Red cells and platelets are not looked for.</source>
        <translation>ఎర్ర కణాల, ప్లేట్‌లెట్‌ల కోసం వెతకడం లేదు.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>As shipped</source>
        <translation>వచ్చినది వచ్చినట్టే</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>of these, {name}</source>
        <translation>వీటిలో, {name}</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>to {n} cells</source>
        <translation>
            <numerusform>{n} కణం వరకు</numerusform>
            <numerusform>{n} కణాల వరకు</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>లక్ష్యం లేదు</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>లక్ష్యం</translation>
    </message>
    <message>
        <source>How many leukocytes to count</source>
        <translation>ఎన్ని ల్యూకోసైట్‌లు లెక్కించాలి</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>ముందే ఆపండి</translation>
    </message>
    <message>
        <source>From 50 cells on, stop as soon as each type&apos;s interval is wholly inside or outside its usual range</source>
        <translation>ప్రతి రకం విశ్వాస అంతరం దాని సాధారణ పరిధికి పూర్తిగా లోపల లేదా వెలుపల ఉన్న వెంటనే ఆపండి, 50 కణాల నుండి</translation>
    </message>
    <message>
        <source>From 50 cells on, stops once each type is surely in or out of its range.</source>
        <translation>50 కణాల తర్వాత, ప్రతి రకం కచ్చితంగా సాధారణ పరిధిలో లేదా బయట ఉన్నప్పుడు ముగుస్తుంది.</translation>
    </message>
    <message>
        <source>Suggestions: look at every cell.</source>
        <translation>సూచనలు: ప్రతి కణాన్ని చూడండి.</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: {n} cells wait (least–most)</source>
        <translation>
            <numerusform>తాత్కాలికం: {n} కణం వేచి ఉంది (కనిష్ఠం–గరిష్ఠం)</numerusform>
            <numerusform>తాత్కాలికం: {n} కణాలు వేచి ఉన్నాయి (కనిష్ఠం–గరిష్ఠం)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {n}</source>
        <translation>చేతితో: {n}</translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>లెక్కించనివి: {parts}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open pictures</source>
        <translation>చిత్రాలను తెరవండి</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)</source>
        <translation>చిత్రాలు ({patterns});;రెండవ పరిశీలకుల ఫైళ్లు (*{suffix});;అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ఫోల్డర్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Drawn cells</source>
        <translation>గీసిన కణాలు</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>అతికించిన చిత్రం</translation>
    </message>
    <message>
        <source>Live count {time}</source>
        <translation>లైవ్ లెక్కింపు {time}</translation>
    </message>
    <message>
        <source>Reading {number}</source>
        <translation>పఠనం {number}</translation>
    </message>
    <message>
        <source>Second reading, asked by {name}</source>
        <translation>రెండవ పఠనం, కోరినవారు {name}</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>రెండవ పఠనం</translation>
    </message>
    <message>
        <source>This is not on this computer. Save the picture here first, then drop it.</source>
        <translation>ఇది ఈ కంప్యూటర్‌లో లేదు. ముందు చిత్రాన్ని సేవ్ చేసి, ఆపై వదలండి.</translation>
    </message>
    <message>
        <source>There is no picture in it. Drop pictures or folders.</source>
        <translation>అందులో చిత్రం లేదు. చిత్రాలు లేదా ఫోల్డర్‌లను వదలండి.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or files first.</source>
        <translation>అతికించడానికి చిత్రం లేదు. ముందు చిత్రాన్ని లేదా ఫైళ్లను కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>Export cells</source>
        <translation>కణాలను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>పట్టికలు (*.csv)</translation>
    </message>
    <message>
        <source>Folder for QuPath, GeoJSON (*)</source>
        <translation>QuPath కోసం ఫోల్డర్, GeoJSON (*)</translation>
    </message>
    <message>
        <source>Folder with COCO (*)</source>
        <translation>COCO ఉన్న ఫోల్డర్ (*)</translation>
    </message>
    <message>
        <source>Folder with Pascal VOC (*)</source>
        <translation>Pascal VOC ఉన్న ఫోల్డర్ (*)</translation>
    </message>
    <message>
        <source>Folder with YOLO (*)</source>
        <translation>YOLO ఉన్న ఫోల్డర్ (*)</translation>
    </message>
    <message>
        <source>Folders of single cells (*)</source>
        <translation>విడి కణాల ఫోల్డర్లు (*)</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>ఫోకస్</translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Focus</source>
        <translation>ఫోకస్</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Show type</source>
        <translation>ఏ రకం చూపాలి</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>అన్ని రకాలు</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>నిర్ధారించాలి</translation>
    </message>
    <message>
        <source>Cells that nobody has named or confirmed</source>
        <translation>ఏ వ్యక్తీ పేరు పెట్టని లేదా నిర్ధారించని కణాలు</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>చూడాలి</translation>
    </message>
    <message>
        <source>Show only cells that wait for you</source>
        <translation>మీ కోసం వేచి ఉన్న కణాలు మాత్రమే చూపండి</translation>
    </message>
    <message>
        <source>Show only files with this in their name</source>
        <translation>పేరులో ఇది ఉన్న ఫైళ్లు మాత్రమే చూపండి</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ఫైల్ పేరు</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>క్రమం</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>రకం ప్రకారం</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>తక్కువ ఖచ్చితం ముందు</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>ఫైల్ ప్రకారం</translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation>ఎక్కువ నేర్పేవి</translation>
    </message>
    <message>
        <source>The cells whose names teach the program most</source>
        <translation>పేరు పెడితే ప్రోగ్రామ్‌కు అన్నిటికంటే ఎక్కువ నేర్పే కణాలు</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>చిత్రాల పరిమాణం</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>అన్ని కణాలు చూపండి</translation>
    </message>
    <message>
        <source>A person has looked at every cell here.</source>
        <translation>ఇక్కడి ప్రతి కణాన్ని ఒక వ్యక్తి చూశారు.</translation>
    </message>
    <message>
        <source>No cells are waiting for you here.</source>
        <translation>ఇక్కడ మీ కోసం ఏ కణమూ వేచి లేదు.</translation>
    </message>
    <message>
        <source>No cells match these filters.</source>
        <translation>ఈ వడపోతలకు ఏ కణమూ సరిపోలేదు.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells found</source>
        <translation>కనుగొన్న కణాలు</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Where is the folder now?</source>
        <translation>ఫోల్డర్ ఇప్పుడు ఎక్కడ ఉంది?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Pictures are missing from their folder. Showing small copies.</source>
        <translation>చిత్రాలు ముందున్న చోట లేవు. వాటి చిన్న కాపీల నుండి చూపుతోంది.</translation>
    </message>
    <message>
        <source>Looking for the pictures in {folder}…</source>
        <translation>{folder}లో చిత్రాల కోసం వెతుకుతోంది…</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} pictures were found there by their content. For the others, small copies are shown.</source>
        <translation>
            <numerusform>{n} చిత్రంలో {found}, దానిలో ఉన్నదాన్ని బట్టి అక్కడ దొరికింది. మిగతావి చిన్న కాపీల నుండి చూపుతోంది.</numerusform>
            <numerusform>{n} చిత్రాలలో {found}, వాటిలో ఉన్నదాన్ని బట్టి అక్కడ దొరికాయి. మిగతావి చిన్న కాపీల నుండి చూపుతోంది.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Current passphrase, or the recovery key</source>
        <translation>ప్రస్తుత పాస్‌ఫ్రేజ్, లేదా రికవరీ కీ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్లీ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>At least {n} characters; four or five words are good and easy to remember.</source>
        <translation>కనీసం {n} అక్షరాలు; నాలుగు లేదా ఐదు పదాలు మంచివి, గుర్తుంచుకోవడం సులభం.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>రెండూ ఇంకా ఒకేలా లేవు.</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide for staff</source>
        <translation>సిబ్బందికి గైడ్</translation>
    </message>
    <message>
        <source>The guide is missing. Install the program again.</source>
        <translation>గైడ్ లేదు. ప్రోగ్రామ్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>అప్పగించండి</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>నమూనాను చూస్తోంది…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ఫార్మాట్</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>ఇప్పటివరకు అప్పగించినవి</translation>
    </message>
    <message>
        <source>This sample has not been handed over yet.</source>
        <translation>ఈ నమూనాది ఇంకా ఏదీ అప్పగించలేదు.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>Version {n} was handed over. You can send the same file again.</source>
        <translation>వెర్షన్ {n} అప్పగించారు. దాన్ని అదే ఫైల్‌గా మళ్లీ పంపవచ్చు.</translation>
    </message>
    <message>
        <source>Version {n} was handed over, but not in this format to this folder.</source>
        <translation>వెర్షన్ {n} అప్పగించారు, కానీ ఈ ఫార్మాట్‌లో ఈ ఫోల్డర్‌లోకి కాదు.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet. It goes as a correction.</source>
        <translation>వెర్షన్ {n} ఇంకా అప్పగించలేదు. అది సవరణగా వెళ్తుంది.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet.</source>
        <translation>వెర్షన్ {n} ఇంకా అప్పగించలేదు.</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>ఫోల్డర్ ఎంచుకోలేదు</translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation>మళ్లీ అప్పగించండి</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation>అప్పగించండి</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు వద్దు</translation>
    </message>
    <message>
        <source>{number} is signed. Hand it over as {format} to {folder}?</source>
        <translation>{number}పై సంతకం అయింది. దాన్ని {format}గా {folder}లోకి అప్పగించాలా?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>The result is being handed over…</source>
        <translation>ఫలితాన్ని అప్పగిస్తోంది…</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>After signing, you can hand over to it with one click.</source>
        <translation>సంతకం తర్వాత, ఒక్క క్లిక్‌తో దీనిలోకి అప్పగించే అవకాశం వస్తుంది.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>ఫోల్డర్ వద్దు</translation>
    </message>
    <message>
        <source>Format of results handed over</source>
        <translation>అప్పగించే ఫలితాల ఫార్మాట్</translation>
    </message>
    <message>
        <source>No folder: you hand results over yourself.</source>
        <translation>ఫోల్డర్ లేదు: అడిగినప్పుడు ఫలితాలు అప్పగిస్తుంది.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి</translation>
    </message>
</context>
<context>
    <name>IndexedSections</name>
    <message>
        <source>Sections</source>
        <translation>విభాగాలు</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>ఇన్‌స్టాల్ చేయండి</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>The new pack names fewer of these cells right.</source>
        <translation>కొత్త ప్యాక్ ఈ కణాలలో తక్కువ వాటికే సరిగ్గా పేరు పెడుతుంది.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>రిఫరెన్స్ కణాలు</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>ఇక్కడ పేరు పెట్టినవి</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>వాడుకలో ఉన్నది</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Right, types alike</source>
        <translation>సరైనవి, అన్ని రకాలూ సమానంగా</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>కీలు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and sounds</source>
        <translation>కీలు, శబ్దాలు</translation>
    </message>
    <message>
        <source>A cell to decide</source>
        <translation>నిర్ణయించాల్సిన కణం</translation>
    </message>
    <message>
        <source>A sound for each type, and for a cell to decide</source>
        <translation>ప్రతి రకానికి, నిర్ణయించాల్సిన కణానికి ఒక శబ్దం</translation>
    </message>
    <message>
        <source>Say aloud the name of each type, and “a cell to decide”</source>
        <translation>ప్రతి రకం పేరును, నిర్ణయించాల్సిన కణం ఉంటే దాన్ని కూడా, పైకి చదివి వినిపించండి</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>గొంతును వినండి</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>ఈ కంప్యూటర్‌లో మాట్లాడే గొంతు లేదు.</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>మామూలు అమరిక</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>ఈ కీలను వాడండి</translation>
    </message>
    <message>
        <source>Click a key and press another. The letters are the same everywhere.</source>
        <translation>ఒక కీపై క్లిక్ చేసి వేరే కీని నొక్కండి. అక్షరాలు అన్ని చోట్లా ఒకటే.</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation>{name} కీ</translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation>శబ్దాన్ని వినండి: {name}</translation>
    </message>
    <message>
        <source>{key} is the key of two types: {one} and {other}.</source>
        <translation>{key} రెండు రకాల కీ: {one}, {other}.</translation>
    </message>
    <message>
        <source>{key} is the letter of another type: {other}.</source>
        <translation>{key} వేరే రకం అక్షరం: {other}.</translation>
    </message>
    <message>
        <source>{key} saves the field as a picture.</source>
        <translation>{key} ఫీల్డ్‌ను చిత్రంగా ఉంచుతుంది.</translation>
    </message>
    <message>
        <source>{key} begins counting by hand.</source>
        <translation>{key} చేతితో లెక్కించడాన్ని మొదలుపెడుతుంది.</translation>
    </message>
    <message>
        <source>{key} changes the view on the Classify page.</source>
        <translation>{key} వర్గీకరణ పేజీలో కనిపించే దాన్ని మారుస్తుంది.</translation>
    </message>
    <message>
        <source>{key} marks a cell that cannot be identified.</source>
        <translation>{key} కణాన్ని గుర్తించలేమని చెబుతుంది.</translation>
    </message>
    <message>
        <source>The count is done</source>
        <translation>లెక్క పూర్తయింది</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>Name of the laboratory</source>
        <translation>ప్రయోగశాల పేరు</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>లోగో</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>లోగోను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>లోగో వద్దు</translation>
    </message>
    <message>
        <source>Usual ranges…</source>
        <translation>సాధారణ పరిధులు…</translation>
    </message>
    <message>
        <source>Limits for a review…</source>
        <translation>సమీక్ష పరిమితులు…</translation>
    </message>
    <message>
        <source>Leukocytes that a result needs</source>
        <translation>ఫలితానికి కావాల్సిన ల్యూకోసైట్‌లు</translation>
    </message>
    <message>
        <source>Two people sign a result</source>
        <translation>ఫలితంపై ఇద్దరు సంతకం చేస్తారు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Usual ranges</source>
        <translation>సాధారణ పరిధులు</translation>
    </message>
    <message>
        <source>Limits for a review</source>
        <translation>సమీక్ష పరిమితులు</translation>
    </message>
    <message>
        <source>Count at least</source>
        <translation>కనీసం లెక్కించండి</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>అప్పగింత</translation>
    </message>
    <message>
        <source>None: results are shown without usual ranges.</source>
        <translation>లేవు: ఫలితాలు సాధారణ పరిధులు లేకుండా కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>None: only abnormal cells give a reason to review the smear.</source>
        <translation>ఏవీ లేవు: అసాధారణ కణాలు మాత్రమే స్మియర్‌ను సమీక్షించడానికి కారణం.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} వరుస</numerusform>
            <numerusform>{n} వరుసలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over {date}.</source>
        <translation>{date}న స్వీకరించినవి.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>లోగోను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>చిత్రాలు (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file is not a readable picture. Choose a PNG or JPEG.</source>
        <translation>ఈ ఫైల్ చదవగల చిత్రం కాదు. PNG లేదా JPEGని ఎంచుకోండి.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Atlas</source>
        <translation>అట్లాస్</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>కణాలకు పేర్లు పెట్టండి</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ఎలా సాగుతోంది</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Show cells of this site on the Learn page</source>
        <translation>“నేర్చుకోండి” పేజీలో ఈ కేంద్రం కణాలను చూపించండి</translation>
    </message>
    <message>
        <source>Shows only cells to which two people gave the same name, without patient data. They stay on this computer.</source>
        <translation>ఇద్దరు వ్యక్తులు ఒకే పేరు పెట్టిన కణాలను మాత్రమే, రోగి సమాచారం ఏదీ లేకుండా చూపిస్తుంది. అవి ఈ కంప్యూటర్‌లోనే ఉంటాయి.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>అన్నీ భద్రం కాలేదు</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, or plug it in again, and wait. Or, before you close, keep what is open in another log or export its cells as tables.</source>
        <translation>{path} ఉన్న డిస్క్‌లో కొంత చోటు ఖాళీ చేయండి, లేదా దాన్ని మళ్లీ తగిలించి ఆగండి. లేదా మూసివేసే ముందు, తెరిచి ఉన్నదాన్ని వేరే చోట లాగ్‌లో ఉంచండి, లేదా దాని కణాలను పట్టికలుగా రాయండి.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>వేరే చోట ఉంచండి…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>పట్టికలను ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>విండోకు తిరిగి</translation>
    </message>
    <message>
        <source>Keep elsewhere</source>
        <translation>వేరే చోట ఉంచండి</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>లాగ్‌లు (*.sqlite)</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>పట్టికలను ఎగుమతి చేయండి</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits for a review</source>
        <translation>సమీక్ష పరిమితులు</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Below, 10⁹/L</source>
        <translation>తక్కువ, 10⁹/L</translation>
    </message>
    <message>
        <source>Above, 10⁹/L</source>
        <translation>ఎక్కువ, 10⁹/L</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>ఈ పరిమితులను వాడండి</translation>
    </message>
    <message>
        <source>The sheet asks for a review of the smear if an absolute count is outside these. This needs a typed leukocyte count. Empty means no limit.</source>
        <translation>సంపూర్ణ లెక్క వీటిని దాటినప్పుడు షీట్ స్మియర్‌ను సమీక్షించమంటుంది; దీనికి ల్యూకోసైట్‌ల లెక్క టైప్ చేసి ఉండాలి. ఖాళీగా ఉంటే పరిమితి లేదు.</translation>
    </message>
    <message>
        <source>{name}: type numbers, the lower limit first.</source>
        <translation>{name}: పరిమితులు అంకెలు కావాలి, ముందు చిన్నది.</translation>
    </message>
    <message>
        <source>These limits cannot be used: say where they come from.</source>
        <translation>ఈ పరిమితులను వాడలేము: అవి ఎక్కడివో చెప్పండి.</translation>
    </message>
</context>
<context>
    <name>LiveBench</name>
    <message>
        <source>The last cells</source>
        <translation>చివరి కణాలు</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>లెక్క</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Choose a camera, a video, a folder or a drawn slide</source>
        <translation>కెమెరా, వీడియో, ఫోల్డర్ లేదా గీసిన స్లైడ్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Camera and scale</source>
        <translation>కెమెరా, స్కేల్</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ప్రారంభించండి</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>నిలిపి ఉంచండి</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>కొత్త లెక్క</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>స్నాప్‌షాట్</translation>
    </message>
    <message>
        <source>Keep this field with its labels</source>
        <translation>ఈ ఫీల్డ్‌ను దాని పేర్లతో ఉంచండి</translation>
    </message>
    <message>
        <source>Save last 30 s</source>
        <translation>చివరి 30 సె సేవ్</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>విరామం</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>ఇంకా ఏ చిత్రమూ రాలేదు.</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>ఇంకా ఏదీ లెక్కించలేదు.</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>మూలం: {name}</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>New count</source>
        <translation>కొత్త లెక్క</translation>
    </message>
    <message>
        <source>Begin a new count?</source>
        <translation>కొత్త లెక్క మొదలుపెట్టాలా?</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>లెక్కించడం కొనసాగించండి</translation>
    </message>
    <message>
        <source>This one ({progress}) stays in the log.</source>
        <translation>ఇది ({progress}) లాగ్‌లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>A count was cut short</source>
        <translation>ఒక లెక్క మధ్యలో ఆగిపోయింది</translation>
    </message>
    <message numerus="yes">
        <source>A count of {n} cells was cut short. Go on with it?</source>
        <translation>
            <numerusform>{n} కణం వరకు వచ్చిన లెక్క మధ్యలో ఆగిపోయింది. దాన్ని కొనసాగించాలా?</numerusform>
            <numerusform>{n} కణాల వరకు వచ్చిన లెక్క మధ్యలో ఆగిపోయింది. దాన్ని కొనసాగించాలా?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample {number}, begun on {when}. Continue only with the same sample.</source>
        <translation>నమూనా {number}, {when} న ప్రారంభమైంది. అదే నమూనాతో మాత్రమే కొనసాగించండి.</translation>
    </message>
    <message>
        <source>Begun on {when}. Continue only with the same sample.</source>
        <translation>{when} న ప్రారంభమైంది. అదే నమూనాతో మాత్రమే కొనసాగించండి.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>దాన్ని కొనసాగించండి</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Picture of the microscope</source>
        <translation>మైక్రోస్కోప్ చిత్రం</translation>
    </message>
    <message>
        <source>DRAWN SLIDE</source>
        <translation>గీసిన స్లైడ్</translation>
    </message>
</context>
<context>
    <name>LiveStartPage</name>
    <message>
        <source>Drawing of a microscope with a camera</source>
        <translation>కెమెరా ఉన్న మైక్రోస్కోప్ చిత్రం</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>లెక్కను కొనసాగించండి</translation>
    </message>
    <message>
        <source>Practise on a drawn slide</source>
        <translation>గీసిన స్లైడ్‌పై సాధన చేయండి</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>కెమెరాల కోసం మళ్లీ వెతకండి</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>వీడియో ఫైల్…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>చిత్రాల ఫోల్డర్…</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>కెమెరాల కోసం వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} తెరవండి</translation>
    </message>
    <message>
        <source>Mount the camera on the microscope, then open it</source>
        <translation>మైక్రోస్కోప్‌కు కెమెరా అమర్చి, దాన్ని తెరవండి</translation>
    </message>
    <message>
        <source>Each cell is named as you move the stage, and counted once.</source>
        <translation>మీరు స్టేజ్‌ను కదిపే కొద్దీ ప్రతి కణానికి పేరు వస్తుంది, ఒక్కసారే లెక్కకు వస్తుంది.</translation>
    </message>
    <message>
        <source>Any USB microscope camera will do. Without one, practise on a drawn slide.</source>
        <translation>ఏ USB మైక్రోస్కోప్ కెమెరా అయినా సరిపోతుంది. అది లేకుంటే, గీసిన స్లైడ్‌పై సాధన చేయండి.</translation>
    </message>
    <message>
        <source>The count is at {progress}. Open a microscope to go on.</source>
        <translation>లెక్క {progress} వద్ద ఉంది. కొనసాగించడానికి మైక్రోస్కోప్‌ను తెరవండి.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the interrupted count of {n} cells</source>
        <translation>
            <numerusform>మధ్యలో ఆగిన {n} కణం లెక్కను కొనసాగించండి</numerusform>
            <numerusform>మధ్యలో ఆగిన {n} కణాల లెక్కను కొనసాగించండి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>Kept as {path}</source>
        <translation>ఇక్కడ ఉంచాము: {path}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>చిత్రాలు</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>కణాలు</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>డిఫరెన్షియల్</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>పేర్లు</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>లాగ్‌లో వెతకండి</translation>
    </message>
    <message>
        <source>Name, type or date: {type} 2026-11, {last_week}</source>
        <translation>పేరు, రకం లేదా తేదీ: {type} 2026-11, {last_week}</translation>
    </message>
    <message>
        <source>Name, type or date</source>
        <translation>పేరు, రకం లేదా తేదీ</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>మీ కేంద్రానికి నేర్పండి</translation>
    </message>
    <message>
        <source>Fit the program to your microscope with the cells you named</source>
        <translation>మీరు పేరు పెట్టిన కణాలతో ప్రోగ్రామ్‌ను మీ మైక్రోస్కోప్‌కు తగినట్టు చేయండి</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Every batch you classify appears here.</source>
        <translation>లాగ్‌లో ఇంకా ఏమీ లేదు. మీరు వర్గీకరించే ప్రతి బ్యాచ్ ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>ఏ బ్యాచ్ సరిపోలేదు. తక్కువ పదాలు వాడండి, లేదా అన్నీ చూడటానికి గడిని ఖాళీ చేయండి.</translation>
    </message>
</context>
<context>
    <name>LogPreview</name>
    <message>
        <source>Note</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Write a note; saving is automatic.</source>
        <translation>గమనిక రాయండి; అది దానంతటదే భద్రమవుతుంది.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>Choose a batch to see what it found.</source>
        <translation>బ్యాచ్‌లో ఏమి దొరికిందో చూడటానికి దాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Chosen batch</source>
        <translation>ఎంచుకున్న బ్యాచ్</translation>
    </message>
    <message>
        <source>Model {model} · program {program} · {labels} · review below {limit}</source>
        <translation>మోడల్ {model} · ప్రోగ్రామ్ {program} · {labels} · {limit} కంటే తక్కువైతే చూడాలి</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}లో {done}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} చదవలేకపోయింది</numerusform>
            <numerusform>{n} చదవలేకపోయింది</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Batches in the log</source>
        <translation>లాగ్‌లోని బ్యాచ్‌లు</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours</source>
        <translation>రంగులు</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>కాంట్రాస్ట్</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>అక్షరాల పరిమాణం</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Larger targets for touch</source>
        <translation>టచ్ స్క్రీన్ కోసం పెద్ద బటన్‌లు</translation>
    </message>
    <message>
        <source>No font here can show {names}. On Linux, install fonts-noto-core.</source>
        <translation>ఇక్కడి ఏ ఫాంట్ వీటిని రాయలేదు: {names}. Linuxలో fonts-noto-core ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 గురించి</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>సేవలు</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ను దాచు</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>మిగిలినవి దాచు</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>అన్నీ చూపు</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>ప్రాధాన్యతలు...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 నుండి నిష్క్రమించు</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>వర్గీకరణ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>లైవ్</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>నమూనాలు</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>నేర్చుకోండి</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>మెనూ</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>వాడదగిన మోడల్ ప్యాక్ ఏదీ ఇన్‌స్టాల్ కాలేదు. సెట్టింగ్‌లలో ఒకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>{name}ను వర్గీకరిస్తోంది</translation>
    </message>
    <message>
        <source>Teaching your site</source>
        <translation>మీ కేంద్రానికి నేర్పుతోంది</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>సిద్ధం</translation>
    </message>
</context>
<context>
    <name>MicroscopeBar</name>
    <message>
        <source>Check the program…</source>
        <translation>ప్రోగ్రామ్‌ను పరీక్షించండి…</translation>
    </message>
    <message>
        <source>Check the program on this microscope</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను పరీక్షించండి</translation>
    </message>
    <message>
        <source>Name them again</source>
        <translation>మళ్లీ పేర్లు పెట్టండి</translation>
    </message>
    <message>
        <source>Read the pictures again as a new batch. This batch stays as it is. The new one offers the names that people gave in this one.</source>
        <translation>చిత్రాలను కొత్త బ్యాచ్‌గా మళ్లీ చదవండి. ఈ బ్యాచ్ ఉన్నట్టే ఉంటుంది, దీని కణాల గురించి వ్యక్తులు చెప్పినవి కొత్త దానిలో సూచిస్తుంది.</translation>
    </message>
    <message>
        <source>Not read at this microscope&apos;s scale.</source>
        <translation>ఈ మైక్రోస్కోప్ కొలమానం కాకుండా వేరే కొలమానంతో చదివారు.</translation>
    </message>
    <message>
        <source>Named by another version than this microscope&apos;s.</source>
        <translation>ఈ మైక్రోస్కోప్ వెర్షన్ కాకుండా వేరే వెర్షన్ పేర్లు పెట్టింది.</translation>
    </message>
    <message>
        <source>Named by another version; its pictures cannot be read again.</source>
        <translation>వేరే వెర్షన్ పేర్లు పెట్టింది; దీని చిత్రాలను మళ్లీ చదవలేము.</translation>
    </message>
</context>
<context>
    <name>MicroscopeLine</name>
    <message>
        <source>Microscope</source>
        <translation>మైక్రోస్కోప్</translation>
    </message>
    <message>
        <source>Which microscope?</source>
        <translation>ఏ మైక్రోస్కోప్?</translation>
    </message>
    <message>
        <source>Is it this microscope?</source>
        <translation>ఈ మైక్రోస్కోపేనా?</translation>
    </message>
    <message>
        <source>Microscope: {name}</source>
        <translation>మైక్రోస్కోప్: {name}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>చెప్పలేదు</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>ఇది {name}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ఇవేవీ కావు</translation>
    </message>
    <message>
        <source>A new microscope…</source>
        <translation>కొత్త మైక్రోస్కోప్…</translation>
    </message>
    <message>
        <source>A new microscope</source>
        <translation>కొత్త మైక్రోస్కోప్</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>చేర్చండి</translation>
    </message>
    <message>
        <source>Name with camera and stain, for example: Olympus, room 2, Giemsa</source>
        <translation>కెమెరా, స్టెయిన్‌తో దాని పేరు, ఉదాహరణకు: Olympus, 2వ గది, Giemsa</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>None yet. Name one above the cells of a batch: Which microscope?</source>
        <translation>ఇంకా ఏదీ లేదు. బ్యాచ్ కణాల పైన ఒకదానికి పేరు పెట్టండి: ఏ మైక్రోస్కోప్?</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>పేరు మార్చండి…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>కొలమానం…</translation>
    </message>
    <message>
        <source>The program was checked on this microscope, but with another model, version of your site or choice of types. Check it again.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను పరిశీలించారు, కానీ ఇప్పుడు కణాలకు పేర్లు పెడుతున్న విధంగా కాదు: వేరే మోడల్, మీ కేంద్రపు వేరే వెర్షన్ లేదా రకాల వేరే ఎంపిక. దాన్ని మళ్లీ పరిశీలించండి.</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>{name} కొలమానం</translation>
    </message>
    <message>
        <source>First read pictures from this microscope.</source>
        <translation>ఈ మైక్రోస్కోప్ చిత్రాలు చదివిన తర్వాత.</translation>
    </message>
    <message>
        <source>Rename the microscope</source>
        <translation>మైక్రోస్కోప్ పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the visited part of the smear</source>
        <translation>స్మియర్‌లో చూసిన భాగం మ్యాప్</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>{name} – key {key}</source>
        <translation>{name} – కీ {key}</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Use these names</source>
        <translation>వాటిని తీసుకోండి</translation>
    </message>
    <message>
        <source>No</source>
        <translation>వద్దు</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these cells were named in an earlier batch of the same files.</source>
        <translation>
            <numerusform>ఈ కణాలలో {n}కి ఇవే ఫైళ్ల మునుపటి బ్యాచ్‌లో పేరు పెట్టారు.</numerusform>
            <numerusform>ఈ కణాలలో {n}కి ఇవే ఫైళ్ల మునుపటి బ్యాచ్‌లో పేర్లు పెట్టారు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Source</source>
        <translation>ఆధారం</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>స్వీకరించిన తేదీ</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-01.</source>
        <translation>తేదీని సంవత్సరం, నెల, రోజుగా రాయండి: 2026-03-01.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Let people log in…</source>
        <translation>వ్యక్తులను లాగిన్ చేయనివ్వండి…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>చేర్చండి…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>పాత్ర…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్…</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>లాగిన్ ఆపండి</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation>నా పాస్‌ఫ్రేజ్…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ఇప్పుడే లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Logged in: {name}. The window locks after ten idle minutes.</source>
        <translation>లాగిన్ అయినవారు: {name}. పది నిమిషాలు ఏమీ చేయకుంటే విండో లాక్ అవుతుంది.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>లాగిన్ ఆపారు</translation>
    </message>
    <message>
        <source>chooses a passphrase at the next login</source>
        <translation>తర్వాతి లాగిన్‌లో పాస్‌ఫ్రేజ్ ఎంచుకుంటారు</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>మళ్లీ అనుమతించండి</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>ముందు జాబితాలో ఒక వ్యక్తిని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>You cannot change your own role or access. Another administrator can.</source>
        <translation>ఎవరూ తమ సొంత పాత్రను లేదా ప్రవేశాన్ని మార్చుకోలేరు. మరో నిర్వాహకుడు మార్చగలరు.</translation>
    </message>
    <message>
        <source>Let people log in</source>
        <translation>వ్యక్తులను లాగిన్ చేయనివ్వండి</translation>
    </message>
    <message>
        <source>You become the first administrator and can then add others. From then on, each name, note, export and signature has its author. Only another administrator can replace a forgotten passphrase, so have two.</source>
        <translation>మీరు మొదటివారు, నిర్వాహకులు; ఆపై ఇతరులను చేర్చవచ్చు. అప్పటి నుండి ప్రతి పేరుకు, గమనికకు, ఎగుమతికి, సంతకానికి ఎవరు చేశారో ఉంటుంది. మరచిపోయిన పాస్‌ఫ్రేజ్‌ను వేరే నిర్వాహకులు మాత్రమే మార్చగలరు: ఇద్దరిని ఉంచుకోండి.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>ఆపివేయండి</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి</translation>
    </message>
    <message>
        <source>Turn off logging in…</source>
        <translation>లాగిన్‌ను ఆపండి…</translation>
    </message>
    <message>
        <source>Logging in is off. A name is needed only to sign.</source>
        <translation>ఎవరూ లాగిన్ అవ్వరు. సంతకం చేసేటప్పుడు మాత్రమే పేరు అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>ఆన్ చేయండి</translation>
    </message>
    <message>
        <source>Turn off logging in</source>
        <translation>లాగిన్‌ను ఆపండి</translation>
    </message>
    <message>
        <source>The people and their passphrases are removed; what they did keeps its author.</source>
        <translation>వ్యక్తులు, వారి పాస్‌ఫ్రేజ్‌లు తొలగిపోతాయి; వారు చేసినవాటిపై వారి పేరు ఉంటుంది.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>మీ పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>వ్యక్తిని చేర్చండి</translation>
    </message>
    <message>
        <source>Choose a first passphrase and pass it on. It is replaced at the first login.</source>
        <translation>మొదటి పాస్‌ఫ్రేజ్ ఎంచుకుని వారికి చెప్పండి. మొదటి లాగిన్‌లో అది మారుతుంది.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>చేర్చండి</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>{name} కోసం కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>It is replaced at the next login.</source>
        <translation>తర్వాతి లాగిన్‌లో అది మారుతుంది.</translation>
    </message>
    <message>
        <source>The role of {name}</source>
        <translation>{name} పాత్ర</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>పాత్ర పెట్టండి</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>నా పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>ప్రస్తుత పాస్‌ఫ్రేజ్</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>Log in</source>
        <translation>లాగిన్</translation>
    </message>
    <message>
        <source>Forgot your passphrase? Ask an administrator for a new one.</source>
        <translation>పాస్‌ఫ్రేజ్ మర్చిపోయినవారు కొత్తది కోసం నిర్వాహకుడిని అడగాలి.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>మీ సొంత పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Somebody else chose your present one. Choose one that only you know.</source>
        <translation>ఇప్పుడున్నదాన్ని వేరేవారు ఎంచుకున్నారు. మీకు మాత్రమే తెలిసినదాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>నిష్క్రమించండి</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · లాక్</translation>
    </message>
    <message>
        <source>{name} is logged in. Lock the window so that somebody else can log in.</source>
        <translation>{name} లాగిన్ అయి ఉన్నారు. మరొకరు లాగిన్ అయ్యేలా విండోను లాక్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Summary of a period</source>
        <translation>ఒక కాలపు సారాంశం</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>మొదటి రోజు</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>చివరి రోజు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>పట్టికగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>నుండి</translation>
    </message>
    <message>
        <source>to</source>
        <translation>వరకు</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>అంకెలు</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>లాగ్‌ను చదువుతోంది…</translation>
    </message>
    <message>
        <source>No sample was made in this period.</source>
        <translation>ఈ రోజుల్లో ఏ నమూనా తీయలేదు.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>నమూనాలు</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>సంతకమైనవి</translation>
    </message>
    <message>
        <source>Amended later</source>
        <translation>ఆ తర్వాత సవరించినవి</translation>
    </message>
    <message>
        <source>Hours until signed, median</source>
        <translation>సంతకం వరకు గంటలు, మధ్యగతం</translation>
    </message>
    <message>
        <source>Hours until signed, nine in ten within</source>
        <translation>సంతకం వరకు గంటలు, పదిలో తొమ్మిది ఇంతలో</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>కణాలు</translation>
    </message>
    <message>
        <source>Cells the program asked about</source>
        <translation>ప్రోగ్రామ్ అడిగిన కణాలు</translation>
    </message>
    <message>
        <source>Cells a person looked at</source>
        <translation>వ్యక్తి చూసిన కణాలు</translation>
    </message>
    <message>
        <source>Cells a person renamed</source>
        <translation>వ్యక్తి వేరే పేరు పెట్టిన కణాలు</translation>
    </message>
    <message>
        <source>{who}: same name</source>
        <translation>{who}: అదే పేరు</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa</source>
        <translation>{who}: కోహెన్ కప్పా</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa, {type}</source>
        <translation>{who}: కోహెన్ కప్పా, {type}</translation>
    </message>
    <message>
        <source>{type}: program and people agree</source>
        <translation>{type}: ప్రోగ్రామ్, వ్యక్తులు ఏకీభవించారు</translation>
    </message>
    <message>
        <source>{part} of {whole} · {percent}&#xa0;%</source>
        <translation>{whole}లో {part} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>సారాంశాన్ని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>పట్టిక (*.csv)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>పాత్ర</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>అదే మళ్లీ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>రెండూ ఇంకా ఒకేలా లేవు.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each type</source>
        <translation>ప్రతి రకం సంభావ్యత</translation>
    </message>
    <message>
        <source>Click a type to name the cell</source>
        <translation>రకంపై క్లిక్ చేస్తే కణానికి ఆ పేరు వస్తుంది</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>What each type was named</source>
        <translation>ప్రతి రకానికి ఏ పేరు వచ్చింది</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>పేజీగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>మళ్లీ మొదటి నుండి…</translation>
    </message>
    <message>
        <source>What each cell was named</source>
        <translation>ప్రతి కణానికి ఏ పేరు వచ్చింది</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>మళ్లీ మొదటి నుండి</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>పేజీని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>పేజీ (*.pdf)</translation>
    </message>
    <message>
        <source>Cells of this site: {n}; the program drew the others. This page does not certify a skill.</source>
        <translation>ఈ కేంద్రం కణాలు: {n}; మిగతావి ప్రోగ్రామ్ గీసింది. ఈ పేజీ నైపుణ్యానికి ధ్రువపత్రం కాదు.</translation>
    </message>
    <message>
        <source>Training.pdf</source>
        <translation>శిక్షణ.pdf</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>కణాలకు పేర్లు పెట్టండి</translation>
    </message>
    <message>
        <source>You have not named a cell yet.</source>
        <translation>మీరు ఇంకా ఏ కణానికీ పేరు పెట్టలేదు.</translation>
    </message>
    <message>
        <source>Name cells to see here how many were right and what you confused.</source>
        <translation>కణాలకు పేర్లు పెట్టండి; ఎన్ని సరైనవో, వేటిని పొరబడ్డారో ఇక్కడ చూడండి.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>మళ్లీ మొదటి నుండి ప్రారంభించాలా?</translation>
    </message>
    <message>
        <source>All your answers on this computer will be deleted.</source>
        <translation>ఈ కంప్యూటర్‌లోని మీ జవాబులన్నీ చెరిగిపోతాయి.</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation>నా జవాబులు ఉంచండి</translation>
    </message>
    <message>
        <source>{day}: {right} of {cells}</source>
        <translation>{day}: {cells}లో {right}</translation>
    </message>
    <message>
        <source>Named right, over time: {parts}</source>
        <translation>సరిగ్గా పేరు పెట్టినవి, కాలక్రమంలో: {parts}</translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}: {cells}లో {right} పేర్లు సరైనవి</translation>
    </message>
    <message>
        <source>Training in naming blood cells</source>
        <translation>రక్త కణాలకు పేర్లు పెట్టడంలో శిక్షణ</translation>
    </message>
    <message>
        <source>{right} of {cells} cells were named right at first sight: {share}.</source>
        <translation>మొదటిసారి చూసినప్పుడే {cells} కణాలలో {right} కణాలకు సరిగ్గా పేరు పెట్టారు: {share}.</translation>
    </message>
    <message>
        <source>95 % interval: {low}–{high} %</source>
        <translation>95 % విశ్వాస అంతరం: {low}–{high} %</translation>
    </message>
    <message>
        <source>The program drew these cells. This page does not certify a skill.</source>
        <translation>ఈ కణాలను ప్రోగ్రామ్ గీసింది. ఈ పేజీ నైపుణ్యానికి ధ్రువపత్రం కాదు.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>బ్యాచ్ పురోగతి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Teach your site with the cells you named</source>
        <translation>మీరు పేరు పెట్టిన కణాలతో మీ కేంద్రానికి నేర్పండి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>వెనక్కి తీసుకోండి</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Read the remaining pictures</source>
        <translation>మిగిలిన చిత్రాలను చదవండి</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>కొత్త బ్యాచ్</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>చిత్రాల కోసం వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Undo: {what} ({key})</source>
        <translation>వెనక్కి: {what} ({key})</translation>
    </message>
    <message>
        <source>Redo: {what} ({key})</source>
        <translation>మళ్లీ: {what} ({key})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ఆపుతోంది…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}లో {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>సెకనుకు {rate}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ఇంకా {time}</translation>
    </message>
    <message>
        <source>Cancelled at {done} of {total}</source>
        <translation>{total}లో {done} వద్ద రద్దు చేశారు</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>తన వంతు కోసం వేచి ఉంది</translation>
    </message>
</context>
<context>
    <name>ProtectOffer</name>
    <message>
        <source>You can encrypt the log so that nobody else can read it.</source>
        <translation>లాగ్‌ను ఎన్‌క్రిప్ట్ చేయవచ్చు, అప్పుడు వేరెవరూ చదవలేరు.</translation>
    </message>
    <message>
        <source>Protect the log…</source>
        <translation>లాగ్‌ను రక్షించండి…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు వద్దు</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Recovery key…</source>
        <translation>రికవరీ కీ…</translation>
    </message>
    <message>
        <source>The log is encrypted, and nobody has opened it yet.</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది, ఇంకా ఎవరూ దాన్ని తెరవలేదు.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key is guarded by a passphrase.</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది. దాని కీని పాస్‌ఫ్రేజ్ కాపాడుతుంది.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key lies in this account&apos;s keychain.</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది. దాని కీ ఈ ఖాతా కీచైన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who can read this account&apos;s files can read the log: paths, notes, names of samples and small pictures.</source>
        <translation>ఎన్‌క్రిప్ట్ కాలేదు. ఈ ఖాతా ఫైళ్లను చదవగలవారు లాగ్‌ను చదవగలరు: దారులు, గమనికలు, నమూనాల పేర్లు, చిన్న చిత్రాలు.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ఒక్క క్షణం…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>పాస్‌ఫ్రేజ్ మార్చండి…</translation>
    </message>
    <message>
        <source>Use the keychain…</source>
        <translation>కీచైన్‌ను వాడండి…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>రక్షణ తీసివేయండి…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి…</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the recovery key is kept. Look at it now.</source>
        <translation>రికవరీ కీని భద్రపరిచినట్టు ఇంకా ఎవరూ చెప్పలేదు. ఇప్పుడే దాన్ని చూడండి.</translation>
    </message>
    <message>
        <source>Protect the log by a passphrase</source>
        <translation>లాగ్‌ను పాస్‌ఫ్రేజ్‌తో రక్షించండి</translation>
    </message>
    <message>
        <source>It is asked for at each start. The recovery key stays as it is.</source>
        <translation>ప్రతి ప్రారంభంలో దాన్ని అడుగుతుంది. రికవరీ కీ మారదు.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>రక్షించండి</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keychain guard the log</source>
        <translation>లాగ్‌ను ఈ కంప్యూటర్ కీచైన్ కాపాడేలా చేయండి</translation>
    </message>
    <message>
        <source>The log is encrypted, and opens by itself for anyone logged in as you. On another computer or account, only the recovery key opens it.</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి, మీ ఖాతాతో లాగిన్ అయినవారికి దానంతటదే తెరుచుకుంటుంది. వేరే కంప్యూటర్ లేదా ఖాతాలో రికవరీ కీ మాత్రమే దాన్ని తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Earlier backups, and pictures that you opened from your own folders, stay unencrypted: anyone who finds them can read them.</source>
        <translation>ముందటి బ్యాకప్‌లు, మీ సొంత ఫోల్డర్ల నుండి తెరిచిన చిత్రాలు ఉన్నట్టే ఉంటాయి: అవి దొరికిన ఎవరైనా వాటిని చదవగలరు.</translation>
    </message>
    <message>
        <source>From now on the log, pictures of live counts, snapshots, clips and backups are encrypted. You type the passphrase at each start. A recovery key follows.</source>
        <translation>లాగ్, లైవ్ లెక్కల చిత్రాలు, స్నాప్‌షాట్‌లు, క్లిప్‌లు, ఇకపై చేసే బ్యాకప్‌లు ఎన్‌క్రిప్ట్ అవుతాయి. ప్రతి ప్రారంభంలో పాస్‌ఫ్రేజ్ అడుగుతుంది; ఆపై రికవరీ కీ వస్తుంది.</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>రక్షణను తీసివేయండి</translation>
    </message>
    <message>
        <source>The log and its pictures are rewritten without encryption.</source>
        <translation>లాగ్, దాని చిత్రాలు ఎన్‌క్రిప్షన్ లేకుండా మళ్లీ రాస్తుంది.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>రికవరీ కీని చూపండి</translation>
    </message>
    <message>
        <source>Anyone who sees it can read the log.</source>
        <translation>దాన్ని చూసినవారు లాగ్‌ను చదవగలరు.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>చూపండి</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>డ్రైవ్</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>పెంచు</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>తగ్గించు</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ఇక్కడ చూడు:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>వెనుకకు వెళ్ళు</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ముందుకు</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ముందుకు వెళ్ళు</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>పై ఫోల్డర్</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>పై ఫోల్డర్‌కు వెళ్ళు</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>కొత్త ఫోల్డర్ సృష్టించు</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ఒక కొత్త ఫోల్డర్ సృష్టించు</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>జాబితా వీక్షణ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>జాబితా వీక్షణకు మారు</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>వివర వీక్షణ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>వివర వీక్షణకు మారు</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>పక్క పట్టీ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>స్థలాలు, బుక్‌మార్క్‌ల జాబితా</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైళ్ళు</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ఫైల్ రకం:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైల్ పేరు:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>అన్ని ఫైళ్ళు (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>చూపు </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>పేరు మార్చు</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>దాచిన ఫైళ్ళు చూపు</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>భద్రపరచు</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ఇలా భద్రపరచు</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ఫోల్డర్‌ను వెతుకు</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ఫోల్డర్:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ఎంచుకో</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దాని స్థానంలో కొత్తది పెట్టాలా?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ఫైల్ దొరకలేదు.
సరైన ఫైల్ పేరు ఇచ్చారో చూడండి.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ఫోల్డర్ దొరకలేదు.
సరైన ఫోల్డర్ పేరు ఇచ్చారో చూడండి.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” మార్చకుండా రక్షించబడింది.
అయినా తొలగించాలా?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” ను నిజంగా తొలగించాలా?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ఫోల్డర్‌ను తొలగించలేకపోయింది.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>కంప్యూటర్</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>మార్చిన తేదీ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్ళీ చేయి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>వివరాలు చూపు...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>వివరాలు దాచు...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>భద్రపరచు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>వదిలేయి</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>ముద్రించు</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>అన్ని పేజీలు</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>బేసి పేజీలు</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>సరి పేజీలు</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ఎంపికలు &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ఎంపికలు &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ముద్రించు</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ఫైల్‌లో ముద్రించు (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ఈ కంప్యూటర్‌లోని ఫైల్</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF ఫైల్ రాయి</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దానిపై రాయాలా?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ఒక ఫోల్డర్.
దయచేసి వేరే ఫైల్ పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ఫైల్ %1 లో రాయలేము.
దయచేసి వేరే ఫైల్ పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>“నుండి” విలువ “వరకు” విలువ కంటే పెద్దదిగా ఉండకూడదు.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>ముద్రణ పరిధి</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>అన్నీ ముద్రించు</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>పేజీలు</translation>
    </message>
    <message>
        <source>to</source>
        <translation>నుండి</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ప్రస్తుత పేజీ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ఎంపిక</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>పేజీలు లేదా పరిధులను కామాలతో వేరు చేసి రాయండి. పరిధి అంటే హైఫన్‌తో వేరు చేసిన రెండు సంఖ్యలు. ఉదా: 3,5-7,9 అంటే పేజీలు 3, 5, 6, 7, 9 ముద్రించబడతాయి.</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>పేజీల సమితి:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>అవుట్‌పుట్ సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ప్రతులు:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>వరుసగా అమర్చు</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>తలకిందుల వరుస</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ప్రతులు</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>రంగు</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>రంగుల్లో</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>బూడిద రంగుల్లో</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>రెండు వైపులా ముద్రణ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>పొడవు వైపు బైండింగ్</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>పొట్టి వైపు బైండింగ్</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ఎంపికలు</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>ప్రింటర్</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>పేరు:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>గుణాలు</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>స్థానం:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ముందుచూపు</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>రకం:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>అవుట్‌పుట్ ఫైల్:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>ఇక్కడికి జరుపు</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>పైకి</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>అడుగుకు</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ఒక పేజీ పైకి</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ఒక పేజీ కిందకు</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>పైకి జరుపు</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>కిందకు జరుపు</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ఎడమ అంచు</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>కుడి అంచు</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ఒక పేజీ ఎడమకు</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ఒక పేజీ కుడికి</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ఎడమకు జరుపు</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>కుడికి జరుపు</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>స్పేస్</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ఎడమ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>కుడి</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>పైకి</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>కిందకు</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ఎడమకు జరుపు</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>కుడికి జరుపు</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>రద్దు చేయి</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్ళీ చేయి</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ చేయి</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>లింకు చిరునామా కాపీ చేయి</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>అతికించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకో</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>What is this cell?</source>
        <translation>ఈ కణం ఏది?</translation>
    </message>
    <message>
        <source>What the program looks at</source>
        <translation>ప్రోగ్రామ్ చూసే భాగాలు</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>తర్వాతి కణం</translation>
    </message>
    <message>
        <source>The first cell is being drawn…</source>
        <translation>మొదటి కణాన్ని గీస్తోంది…</translation>
    </message>
    <message>
        <source>{space} or {enter} goes on.</source>
        <translation>కొనసాగించడానికి {space} లేదా {enter} నొక్కండి.</translation>
    </message>
    <message>
        <source>You have seen this cell before. Press its key or button.</source>
        <translation>ఈ కణాన్ని మీరు ముందే చూశారు. దాని కీని లేదా బటన్‌ను నొక్కండి.</translation>
    </message>
    <message>
        <source>A cell of this site. Press its key or button.</source>
        <translation>ఈ కేంద్రానికి చెందిన కణం. దాని కీని, లేదా బటన్‌ను నొక్కండి.</translation>
    </message>
    <message>
        <source>Press its key or button.</source>
        <translation>దాని కీని లేదా బటన్‌ను నొక్కండి.</translation>
    </message>
    <message>
        <source>Right: {type}</source>
        <translation>సరైనది: {type}</translation>
    </message>
    <message>
        <source>It is: {type}</source>
        <translation>ఇది: {type}</translation>
    </message>
    <message>
        <source>It is: {type}. You said: {said}</source>
        <translation>ఇది: {type}. మీరు చెప్పింది: {said}</translation>
    </message>
    <message>
        <source>{type}, to compare</source>
        <translation>{type}, పోల్చడానికి</translation>
    </message>
    <message>
        <source>Nothing here is counted or used for teaching.</source>
        <translation>ఇందులో ఏదీ లెక్కలోకి గాని, నేర్పడంలోకి గాని చేరదు.</translation>
    </message>
    <message>
        <source>{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}.</source>
        <translation>{cells} కొత్త కణాలలో {right} కణాలకు సరిగ్గా పేరు పెట్టారు: {share}, 95 % విశ్వాస అంతరం {low}–{high}. ఇప్పుడు మళ్లీ చూడాల్సిన కణాలు: {due}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>పేజీలు</translation>
    </message>
</context>
<context>
    <name>RangesDialog</name>
    <message>
        <source>Usual ranges</source>
        <translation>సాధారణ పరిధులు</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>లింగం</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>వయసు నుండి</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>వయసు వరకు</translation>
    </message>
    <message>
        <source>% from</source>
        <translation>% నుండి</translation>
    </message>
    <message>
        <source>% to</source>
        <translation>% వరకు</translation>
    </message>
    <message>
        <source>10⁹/L from</source>
        <translation>10⁹/L నుండి</translation>
    </message>
    <message>
        <source>10⁹/L to</source>
        <translation>10⁹/L వరకు</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>వరుసను చేర్చండి</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>వరుసను తీసివేయండి</translation>
    </message>
    <message>
        <source>Use these ranges</source>
        <translation>ఈ పరిధులను వాడండి</translation>
    </message>
    <message>
        <source>An age is the one reached in the year of the sample. Empty means no limit. If several rows fit a patient, the one for their sex and with the fewest years applies.</source>
        <translation>వయసు అంటే నమూనా సంవత్సరంలో నిండే ఏళ్లు. ఖాళీగా ఉంటే పరిమితి లేదు. ఒక రోగికి అనేక వరుసలు సరిపోతే, వారి లింగానికి చెందిన, తక్కువ ఏళ్లున్న వరుస వర్తిస్తుంది.</translation>
    </message>
    <message>
        <source>All leukocytes</source>
        <translation>అన్ని ల్యూకోసైట్‌లు</translation>
    </message>
    <message>
        <source>all</source>
        <translation>అందరూ</translation>
    </message>
    <message>
        <source>Row {n} cannot be used: type numbers from the low end to the high one, percentages up to 100.</source>
        <translation>{n}వ వరుస చెల్లదు: దాని అంకెలు తక్కువ నుండి ఎక్కువకు ఉండాలి, శాతాలు 100 మించకూడదు.</translation>
    </message>
    <message>
        <source>These ranges cannot be used: say where they come from, and give each type, sex and age one row.</source>
        <translation>ఈ పరిధులను వాడలేము: అవి ఎక్కడివో చెప్పండి, ప్రతి రకానికి, లింగానికి, వయసుకు ఒకే వరుస ఇవ్వండి.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>Passphrase, to encrypt the file</source>
        <translation>పాస్‌ఫ్రేజ్, ఫైల్‌ను ఎన్‌క్రిప్ట్ చేయాలంటే</translation>
    </message>
    <message>
        <source>Give it by phone. Without one, anyone who finds the stick can open the file.</source>
        <translation>దాన్ని ఫోన్‌లో చెప్పండి. అది లేకపోతే, స్టిక్ దొరికిన ఎవరైనా ఫైల్‌ను తెరవగలరు.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>ఫైల్‌ను సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Type your name first. It is kept with the names of the cells.</source>
        <translation>ముందు మీ పేరు టైప్ చేయండి. ఇచ్చిన పేర్లతో అది ఉంచబడుతుంది.</translation>
    </message>
    <message>
        <source>Files for second readers (*{suffix})</source>
        <translation>రెండవ పరిశీలకుల ఫైళ్లు (*{suffix})</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ఫైల్‌ను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>ఫైల్‌ను రాస్తోంది…</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are in {path}.</source>
        <translation>
            <numerusform>{path}లో {n} కణం ఉంది.</numerusform>
            <numerusform>{path}లో {n} కణాలు ఉన్నాయి.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>రికవరీ కీ</translation>
    </message>
    <message>
        <source>It opens the log if the passphrase is forgotten or the keychain lost, or on another computer. Write it down, or save the page and print it, and lock it away. Anyone who has it can read the log. Without it and the passphrase nobody can, not even we.</source>
        <translation>పాస్‌ఫ్రేజ్ మరచిపోయినా, కీచైన్ పోయినా, వేరే కంప్యూటర్‌లోనైనా ఇది లాగ్‌ను తెరుస్తుంది. దీన్ని రాసుకోండి, లేదా పేజీని సేవ్ చేసి ప్రింట్ చేసి తాళంలో ఉంచండి. ఇది ఉన్నవారు లాగ్‌ను చదవగలరు; ఇది, పాస్‌ఫ్రేజ్ రెండూ లేకుంటే ఎవరూ చదవలేరు, మేము కూడా.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>రికవరీ కీ</translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation>పేజీని PDFగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>I have written it down, or printed it</source>
        <translation>దీన్ని రాసుకున్నాను, లేదా ప్రింట్ చేశాను</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>తర్వాత గుర్తుచేయి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>పేజీని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved ({fault}).</source>
        <translation>దాన్ని సేవ్ చేయలేకపోయింది ({fault}).</translation>
    </message>
    <message>
        <source>Saved. Print it, and keep no copy on this computer.</source>
        <translation>సేవ్ అయింది. దాన్ని ప్రింట్ చేయండి, ఈ కంప్యూటర్‌లో కాపీ ఉంచకండి.</translation>
    </message>
    <message>
        <source>HematoVision: recovery key of an encrypted log</source>
        <translation>HematoVision: ఎన్‌క్రిప్ట్ అయిన లాగ్ రికవరీ కీ</translation>
    </message>
    <message>
        <source>Log {path}, printed {day}</source>
        <translation>లాగ్ {path}, ప్రింట్ చేసినది {day}</translation>
    </message>
    <message>
        <source>Type it when you are asked for the passphrase. Lock this page away.</source>
        <translation>పాస్‌ఫ్రేజ్ అడిగే చోట దీన్ని టైప్ చేయండి. ఈ పేజీని తాళంలో ఉంచండి.</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Remove batches after</source>
        <translation>బ్యాచ్‌లను తీసివేయండి, ఇన్ని రోజుల తర్వాత</translation>
    </message>
    <message>
        <source> days</source>
        <translation> రోజులు</translation>
    </message>
    <message>
        <source>Days after which batches are removed</source>
        <translation>ఎన్ని రోజుల తర్వాత బ్యాచ్‌లు తొలగిపోతాయి</translation>
    </message>
    <message>
        <source>Remove old batches</source>
        <translation>పాత బ్యాచ్‌లను తీసివేయండి</translation>
    </message>
    <message numerus="yes">
        <source>Remove every batch that began more than {n} days ago, now and each day?</source>
        <translation>
            <numerusform>{n} రోజు కంటే ముందు మొదలైన ప్రతి బ్యాచ్‌ను ఇప్పుడు, ఆపై ప్రతిరోజూ తీసివేయాలా?</numerusform>
            <numerusform>{n} రోజుల కంటే ముందు మొదలైన ప్రతి బ్యాచ్‌ను ఇప్పుడు, ఆపై ప్రతిరోజూ తీసివేయాలా?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good, with their pictures of live counts, clips and older backups. A line in the chain of events stays: who, when, how many cells. Signed samples stay.</source>
        <translation>అవి శాశ్వతంగా పోతాయి, వాటి లైవ్ లెక్కల చిత్రాలు, క్లిప్‌లు, పాత బ్యాకప్‌లతో సహా. సంఘటనల గొలుసులో ఒక వాక్యం ఉంటుంది: ఎవరు, ఎప్పుడు, ఎన్ని కణాలు. సంతకమైన నమూనాలు ఉంటాయి.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock today is {today}.</source>
        <translation>ఈ కంప్యూటర్ గడియారం ప్రకారం నేడు {today}.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>వాటిని తీసివేయండి</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>అన్నీ ఉంచండి</translation>
    </message>
</context>
<context>
    <name>ReviewDial</name>
    <message>
        <source>Microscope whose check the dial goes by</source>
        <translation>ఏ మైక్రోస్కోప్ పరీక్షను బట్టి డయల్ నడుస్తుంది</translation>
    </message>
    <message>
        <source>Fewer cells to look at</source>
        <translation>చూడాల్సిన కణాలు తక్కువ</translation>
    </message>
    <message>
        <source>Fewer mistakes unseen</source>
        <translation>కనపడని తప్పులు తక్కువ</translation>
    </message>
    <message>
        <source>Let at most one in so many sure names be wrong</source>
        <translation>ఎన్ని ఖచ్చితమైన పేర్లలో గరిష్ఠంగా ఒకటి తప్పు కావచ్చు</translation>
    </message>
    <message>
        <source>Ask below this confidence</source>
        <translation>ఈ నమ్మకం కంటే తక్కువైతే అడగాలి</translation>
    </message>
    <message>
        <source>You are asked to look when the program is less than {limit} sure.</source>
        <translation>ప్రోగ్రామ్‌కు {limit} కంటే తక్కువ ఖచ్చితం ఉన్నప్పుడు మిమ్మల్ని చూడమంటుంది.</translation>
    </message>
    <message>
        <source>This model pack has no figures for that.</source>
        <translation>దాని విలువ ఎంతో ఈ మోడల్ ప్యాక్ చెప్పదు.</translation>
    </message>
    <message>
        <source>You are asked about every cell</source>
        <translation>ప్రతి కణం గురించి మిమ్మల్ని అడుగుతుంది</translation>
    </message>
    <message numerus="yes">
        <source>This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.</source>
        <translation>
            <numerusform>{n} ఖచ్చితమైన పేర్లలో ఒకటి కంటే తక్కువ తప్పు అని ఈ మోడల్ ప్యాక్‌తో హామీ ఇవ్వలేము, అందుకే ప్రతి కణం మీ కోసం వేచి ఉంటుంది.</numerusform>
            <numerusform>{n} ఖచ్చితమైన పేర్లలో ఒకటి కంటే తక్కువ తప్పు అని ఈ మోడల్ ప్యాక్‌తో హామీ ఇవ్వలేము, అందుకే ప్రతి కణం మీ కోసం వేచి ఉంటుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s card has no figures for so low a limit.</source>
        <translation>ఇంత తక్కువ పరిమితి గురించి మోడల్ కార్డు ఏమీ చెప్పదు.</translation>
    </message>
    <message numerus="yes">
        <source>Let at most 1 in {n} sure names be wrong</source>
        <translation>
            <numerusform>{n} ఖచ్చితమైన పేర్లలో గరిష్ఠంగా 1 తప్పు కావచ్చు</numerusform>
            <numerusform>{n} ఖచ్చితమైన పేర్లలో గరిష్ఠంగా 1 తప్పు కావచ్చు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About 1 in {n} sure names is wrong</source>
        <translation>
            <numerusform>{n} ఖచ్చితమైన పేర్లలో సుమారు 1 తప్పు</numerusform>
            <numerusform>{n} ఖచ్చితమైన పేర్లలో సుమారు 1 తప్పు</numerusform>
        </translation>
    </message>
    <message>
        <source>About {share} of the cells then wait for you.</source>
        <translation>అప్పుడు కణాలలో సుమారు {share} మీ కోసం వేచి ఉంటాయి.</translation>
    </message>
    <message>
        <source>Sure names are those you are not asked about. The figures are for cells like those the model learnt from; with another microscope or stain it does worse.</source>
        <translation>ఖచ్చితమైన పేర్లు అంటే మిమ్మల్ని అడగనివి. ఈ అంకెలు మోడల్ నేర్చుకున్నవాటిలాంటి కణాలకే; వేరే మైక్రోస్కోప్ లేదా స్టెయిన్‌తో ఖచ్చితత్వం తగ్గుతుంది.</translation>
    </message>
    <message>
        <source>{name}: at least {n} in 100 sure names are right</source>
        <translation>{name}: 100 ఖచ్చితమైన పేర్లలో కనీసం {n} సరైనవి</translation>
    </message>
    <message numerus="yes">
        <source>Proven there: {right} of {n} checked names were right.</source>
        <translation>
            <numerusform>అక్కడ నిరూపణ అయింది: పరీక్షించిన {n} పేరులో {right} సరైనది.</numerusform>
            <numerusform>అక్కడ నిరూపణ అయింది: పరీక్షించిన {n} పేర్లలో {right} సరైనవి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sure names were corrected there since to promise more.</source>
        <translation>అప్పటి నుంచి అక్కడ చాలా ఖచ్చితమైన పేర్లను సరిదిద్దారు, అందుకే ఇంతకంటే ఎక్కువ హామీ ఇవ్వలేము.</translation>
    </message>
    <message numerus="yes">
        <source>{n} right answers prove {share} in 100</source>
        <translation>
            <numerusform>{n} సరైన జవాబు 100లో {share} అని నిరూపిస్తుంది</numerusform>
            <numerusform>{n} సరైన జవాబులు 100లో {share} అని నిరూపిస్తాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing is proven about names this unsure</source>
        <translation>{name}: ఇంత తక్కువ ఖచ్చితం ఉన్న పేర్ల గురించి నిరూపణ లేదు</translation>
    </message>
    <message>
        <source>As the model pack recommends</source>
        <translation>మోడల్ ప్యాక్ సూచించినట్టు</translation>
    </message>
    <message>
        <source>The check there covered only surer names.</source>
        <translation>అక్కడి పరీక్ష ఇంతకంటే ఖచ్చితమైన పేర్లనే తీసుకుంది.</translation>
    </message>
    <message>
        <source>In a check on a microscope, {told}.</source>
        <translation>మైక్రోస్కోప్‌పై పరీక్షలో: {told}.</translation>
    </message>
</context>
<context>
    <name>SampleField</name>
    <message>
        <source>Sample number</source>
        <translation>నమూనా నంబర్</translation>
    </message>
    <message>
        <source>Accession number of the sample</source>
        <translation>నమూనా యాక్సెషన్ నంబర్</translation>
    </message>
    <message>
        <source>The sample you are counting: type or scan its number, before or while you count</source>
        <translation>ఎవరి రక్తం లెక్కిస్తున్నారు: లెక్కించే ముందు లేదా లెక్కిస్తూ నంబర్ టైప్ చేయండి లేదా స్కాన్ చేయండి</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Accession number of the sample</source>
        <translation>నమూనా యాక్సెషన్ నంబర్</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>యాక్సెషన్ నంబర్</translation>
    </message>
    <message>
        <source>The sample&apos;s accession number: type or scan it (F2)</source>
        <translation>నమూనా యాక్సెషన్ నంబర్: టైప్ చేయండి లేదా స్కాన్ చేయండి (F2)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Differential, by {type}</source>
        <translation>డిఫరెన్షియల్, {type} ప్రకారం</translation>
    </message>
    <message>
        <source>State</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>యాక్సెషన్</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>రోగి</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>స్లైడ్</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>తీసినది</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>లెక్కించినవి</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>డిఫరెన్షియల్</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>కోరినవారు</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>సంతకం</translation>
    </message>
    <message>
        <source>slide {name}</source>
        <translation>స్లైడ్ {name}</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Open cells</source>
        <translation>కణాలను తెరవండి</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>సంతకం చేయండి…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>నివేదిక…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>అప్పగించండి…</translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation>రెండవ పరిశీలకులు…</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>కలపండి…</translation>
    </message>
    <message>
        <source>Move the batches of all of them to one sample</source>
        <translation>వీటన్నిటి బ్యాచ్‌లు ఒకే నమూనాకు చెందేలా చేయండి</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>Choose a sample to fill in.</source>
        <translation>వివరాలు నింపడానికి ఒక నమూనాను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Chosen sample</source>
        <translation>ఎంచుకున్న నమూనా</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples chosen</source>
        <translation>
            <numerusform>{n} నమూనా ఎంచుకున్నారు</numerusform>
            <numerusform>{n} నమూనాలు ఎంచుకున్నారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to show together. Narrow the search, or choose fewer.</source>
        <translation>కలిపి చూపడానికి ఇవి చాలా ఎక్కువ. వెతుకులాటను కుదించండి, లేదా తక్కువ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Together {cells}</source>
        <translation>మొత్తం {cells}</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>రెండవసారి చదవడం…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>తిరిగి పంపండి…</translation>
    </message>
    <message>
        <source>Finish reading…</source>
        <translation>చదవడం ముగించండి…</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>సంతకం తర్వాత మారింది</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples</source>
        <translation>నమూనాలు</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Search the samples</source>
        <translation>నమూనాలలో వెతకండి</translation>
    </message>
    <message>
        <source>Number, name, {month}, {share}</source>
        <translation>నంబర్, పేరు, {month}, {share}</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>నంబర్ లేదా పేరు</translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation>ఏ స్థితులు చూపాలి</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>అన్ని స్థితులు</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>సంతకం కాలేదు</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>కొత్త నమూనా</translation>
    </message>
    <message>
        <source>New sample ({key})</source>
        <translation>కొత్త నమూనా ({key})</translation>
    </message>
    <message>
        <source>All batches behind the samples, as recorded ({key})</source>
        <translation>ప్రతి బ్యాచ్ నమోదైన విధంగానే, నమూనాల కింద ({key})</translation>
    </message>
    <message>
        <source>Summary of a period…</source>
        <translation>ఒక కాలపు సారాంశం…</translation>
    </message>
    <message>
        <source>Any part of a number, name, slide, requester, note or batch
Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Shares: {share}, nrbc &gt;= 5, wbc &gt; 20
States: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} opens the chosen sample</source>
        <translation>నంబర్, పేరు, స్లైడ్, కోరినవారు, గమనిక లేదా బ్యాచ్‌లో ఏ భాగమైనా
రోజులు: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
వాటాలు: {share}, nrbc &gt;= 5, wbc &gt; 20
స్థితులు: {ready_to_sign}, {not_signed}, {not_reviewed}
ఎంచుకున్న నమూనాను {enter} తెరుస్తుంది</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>లాగ్‌ను తెరవండి</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples</source>
        <translation>
            <numerusform>{n} నమూనా</numerusform>
            <numerusform>{n} నమూనాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples yet. Each folder of pictures that you drop becomes one.</source>
        <translation>ఇంకా నమూనా లేదు. మీరు వదిలే ప్రతి చిత్రాల ఫోల్డర్ ఒక నమూనా అవుతుంది.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>ఏ నమూనా సరిపోలలేదు. తక్కువ పదాలు వాడండి, లేదా అన్నీ చూడటానికి గడిని ఖాళీ చేయండి.</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Import a worklist</source>
        <translation>పని జాబితాను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>పట్టికలు (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… ఇంకా {n} ఉంది.</numerusform>
            <numerusform>… ఇంకా {n} ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>కొత్త నమూనా</translation>
    </message>
    <message>
        <source>Its accession number; type or scan it</source>
        <translation>దాని యాక్సెషన్ నంబర్; టైప్ చేయండి లేదా స్కాన్ చేయండి</translation>
    </message>
    <message numerus="yes">
        <source>{n} new samples came from {name}.</source>
        <translation>
            <numerusform>{name} నుండి {n} కొత్త నమూనా వచ్చింది.</numerusform>
            <numerusform>{name} నుండి {n} కొత్త నమూనాలు వచ్చాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>చేర్చండి</translation>
    </message>
    <message numerus="yes">
        <source>To which sample do these {n} batches belong?</source>
        <translation>
            <numerusform>ఈ బ్యాచ్ ఏ నమూనాకు చెందినది?</numerusform>
            <numerusform>ఈ {n} బ్యాచ్‌లు ఏ నమూనాకు చెందినవి?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all batches of these {n} samples to “{name}”?</source>
        <translation>
            <numerusform>ఈ {n} నమూనా బ్యాచ్‌లన్నీ “{name}”కు చెందేలా చేయాలా?</numerusform>
            <numerusform>ఈ {n} నమూనాల బ్యాచ్‌లన్నీ “{name}”కు చెందేలా చేయాలా?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty samples that nobody filled in are removed.</source>
        <translation>ఖాళీగా మిగిలిన, ఎవరూ వివరాలు నింపని నమూనాలు తొలగిపోతాయి.</translation>
    </message>
    <message>
        <source>Unite samples</source>
        <translation>నమూనాలను కలపండి</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>కలపండి</translation>
    </message>
    <message>
        <source>Remove “{name}” from the worklist?</source>
        <translation>“{name}”ను పని జాబితా నుండి తీసివేయాలా?</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} samples from the worklist?</source>
        <translation>
            <numerusform>ఈ {n} నమూనాను పని జాబితా నుండి తీసివేయాలా?</numerusform>
            <numerusform>ఈ {n} నమూనాలను పని జాబితా నుండి తీసివేయాలా?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only samples without pictures that were never signed are removed.</source>
        <translation>చిత్రాలు లేని, ఎప్పుడూ సంతకం కాని నమూనాలు మాత్రమే తొలగుతాయి.</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>నమూనాలను తీసివేయండి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>If you change a signed sample, you must sign it again.</source>
        <translation>సంతకమైన నమూనాను మారిస్తే, మళ్లీ సంతకం చేయాలి.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>ఉన్నట్టే ఉంచండి</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Keep it for this microscope</source>
        <translation>ఈ మైక్రోస్కోప్ కోసం ఉంచండి</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>వేరే సంఖ్య…</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm/పిక్సెల్</translation>
    </message>
    <message>
        <source>µm per pixel</source>
        <translation>ఒక పిక్సెల్‌కు µm</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>ఈ విలువను వాడండి</translation>
    </message>
    <message>
        <source>Measure on the picture</source>
        <translation>చిత్రంపై కొలవండి</translation>
    </message>
    <message>
        <source>Take it from red cells</source>
        <translation>ఎర్ర కణాల నుండి తీసుకోండి</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>మరచిపోండి</translation>
    </message>
    <message>
        <source>Forget the calibration</source>
        <translation>కాలిబ్రేషన్‌ను మరచిపోండి</translation>
    </message>
    <message>
        <source>A figure set here is kept for this microscope and its batches.</source>
        <translation>ఇక్కడ పెట్టిన విలువ ఈ మైక్రోస్కోప్ కోసం, దాని బ్యాచ్‌ల కోసం కూడా ఉంచబడుతుంది.</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>Length of the line in µm</source>
        <translation>గీత పొడవు, µm లో</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>ఈ పొడవును వాడండి</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>స్కేల్</translation>
    </message>
    <message numerus="yes">
        <source>The line is {n} pixels long. How long is it on the slide?</source>
        <translation>
            <numerusform>గీత పొడవు {n} పిక్సెల్. స్లైడ్‌పై అది ఎంత పొడవు?</numerusform>
            <numerusform>గీత పొడవు {n} పిక్సెళ్లు. స్లైడ్‌పై అది ఎంత పొడవు?</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is held still. Draw a line with the mouse along a known length, such as between marks of a stage micrometer.</source>
        <translation>చిత్రం నిలిచి ఉంది. తెలిసిన పొడవు వెంట మౌస్‌తో గీత గీయండి, ఉదాహరణకు స్టేజ్ మైక్రోమీటర్ గుర్తుల మధ్య.</translation>
    </message>
    <message>
        <source>That cannot be right: no microscope has such a scale. Draw it again.</source>
        <translation>అది సాధ్యం కాదు: ఏ మైక్రోస్కోప్ అంత ఎక్కువ లేదా అంత తక్కువ చూపదు. మళ్లీ గీయండి.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Something was scanned outside a number box. No cell was named. Click the box for the number, then scan again.</source>
        <translation>సంఖ్యను టైప్ చేయని చోట ఏదో స్కాన్ అయింది. ఏ కణానికీ పేరు పెట్టలేదు. సంఖ్య గడిపై క్లిక్ చేసి, మళ్లీ స్కాన్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>ఖాళీ చేయండి</translation>
    </message>
</context>
<context>
    <name>SecondReaderWindow</name>
    <message numerus="yes">
        <source>{n} cells to name again, without names.</source>
        <translation>
            <numerusform>{n} కణానికి పేరు చూడకుండా మళ్లీ పేరు పెట్టాలి.</numerusform>
            <numerusform>{n} కణాలకు పేర్లు చూడకుండా మళ్లీ పేర్లు పెట్టాలి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to see how well you agree. Until you take the names over, the sample counts as before.</source>
        <translation>ఎప్పటిలాగే పేర్లు పెట్టండి. తర్వాత నమూనాలలో “{title}” ఎంచుకుని “చదవడం ముగించండి…” నొక్కండి: మీరు ఎంత ఏకీభవిస్తున్నారో చూపుతుంది. మీరు పేర్లను తీసుకునే వరకు నమూనా మునుపటిలాగే లెక్కించబడుతుంది.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>ఈ పాస్‌ఫ్రేజ్ ఫైల్‌ను తెరవదు. మీకు చెప్పినట్టే టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>ఈ ఫైల్ ఎన్‌క్రిప్ట్ అయి ఉంది. మీకు చెప్పిన పాస్‌ఫ్రేజ్ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to name, from {name}.</source>
        <translation>
            <numerusform>పేరు పెట్టాల్సింది {n} కణం, అడిగినవారు {name}.</numerusform>
            <numerusform>పేరు పెట్టాల్సినవి {n} కణాలు, అడిగినవారు {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This question was opened before. Named so far: {done} of {total}.</source>
        <translation>ఈ ప్రశ్నను ముందే తెరిచారు. ఇప్పటివరకు {total}లో {done} వాటికి పేరు పెట్టారు.</translation>
    </message>
    <message>
        <source>Name them here as usual. Then choose “{title}” in Samples and send it back.

Signed with the key {key}. If you do not know it, compare it by phone.</source>
        <translation>ఎప్పటిలాగే ఇక్కడ వాటికి పేర్లు పెట్టండి. ఆపై నమూనాలలో “{title}” ఎంచుకుని తిరిగి పంపండి.

సంతకం చేసిన కీ {key}. అది మీకు తెలియకపోతే ఫోన్‌లో సరిపోల్చుకోండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new names from {name} for {number}.</source>
        <translation>
            <numerusform>{number}కు {name} పెట్టిన {n} కొత్త పేరు.</numerusform>
            <numerusform>{number}కు {name} పెట్టిన {n} కొత్త పేర్లు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They drew {n} more cells, which are not taken over.</source>
        <translation>
            <numerusform>వారు ఇంకా {n} కణం గీశారు, దాన్ని స్వీకరించలేదు.</numerusform>
            <numerusform>వారు ఇంకా {n} కణాలు గీశారు, వాటిని స్వీకరించలేదు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more names are for pictures that are no longer in the log.</source>
        <translation>
            <numerusform>ఇంకా {n} పేరు ఇప్పుడు లాగ్‌లో లేని చిత్రాలది.</numerusform>
            <numerusform>ఇంకా {n} పేర్లు ఇప్పుడు లాగ్‌లో లేని చిత్రాలవి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample was already signed. The new names wait for a new version.</source>
        <translation>నమూనాపై ముందే సంతకం అయింది. ఇప్పుడు వచ్చినది కొత్త వెర్షన్ కోసం వేచి ఉంది.</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>సంతకం చేసిన కీ {key}.</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>వాటిని తేల్చండి</translation>
    </message>
    <message>
        <source>Earlier answers from {name} were signed with another key: {key}. Compare by phone.</source>
        <translation>ఇంతకు ముందు {name} జవాబులపై వేరే కీతో సంతకం ఉంది: {key}. ఫోన్‌లో దాన్ని సరిపోల్చండి.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>రెండవ పరిశీలకులు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>SeenBar</name>
    <message>
        <source>Open that one</source>
        <translation>దాన్ని తెరవండి</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Some or all of these pictures were already read as “{sample}”. Here they form a second sample.</source>
        <translation>ఈ చిత్రాలలో కొన్ని లేదా అన్నీ ఇంతకు ముందే “{sample}”గా చదివారు. ఇక్కడ అవి రెండవ నమూనా అవుతాయి.</translation>
    </message>
    <message>
        <source>Show the earlier batch of {when}; this one stays in the log too</source>
        <translation>{when}న చదివినదాన్ని చూపండి; ఇప్పుడు చదివేది కూడా లాగ్‌లో ఉంటుంది</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation>తిరిగి పంపండి</translation>
    </message>
    <message>
        <source>{n} of {cells} cells are named. The others are sent back without a name.</source>
        <translation>{cells} కణాలలో {n} కణాలకు పేరు పెట్టారు. మిగతావి పేరు లేకుండానే తిరిగి వెళ్తాయి.</translation>
    </message>
    <message>
        <source>All {cells} cells are named.</source>
        <translation>మొత్తం {cells} కణాలకు పేరు పెట్టారు.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Changes apply at once; those about cells apply from the next batch on.</source>
        <translation>అన్నీ వెంటనే వర్తిస్తాయి; కణాలకు సంబంధించినవి తర్వాతి బ్యాచ్ నుండి వర్తిస్తాయి.</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>రంగులు, భాష</translation>
    </message>
    <message>
        <source>Types reported</source>
        <translation>నివేదించే రకాలు</translation>
    </message>
    <message>
        <source>When to ask you</source>
        <translation>మిమ్మల్ని ఎప్పుడు అడగాలి</translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation>చిత్రాల స్కేల్</translation>
    </message>
    <message>
        <source>A wrong scale makes names less certain.</source>
        <translation>స్కేల్ తప్పైతే పేర్ల ఖచ్చితత్వం తగ్గుతుంది.</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>మోడల్ ప్యాక్</translation>
    </message>
    <message>
        <source>Microscopes</source>
        <translation>మైక్రోస్కోప్‌లు</translation>
    </message>
    <message>
        <source>Names are sure only where the program was checked.</source>
        <translation>ప్రోగ్రామ్‌ను పరీక్షించిన చోట మాత్రమే పేర్లు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ప్రయోగశాల</translation>
    </message>
    <message>
        <source>What a sample&apos;s sheet shows, and how its figures are judged.</source>
        <translation>నమూనా షీట్‌పై ఏముంటుంది, దాని అంకెలను దేనితో అంచనా వేస్తారు.</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>మీ కేంద్రానికి నేర్పండి</translation>
    </message>
    <message>
        <source>The cells you named fit the program to your microscope and your stain. The model pack itself is never altered.</source>
        <translation>మీరు పేరు పెట్టిన కణాలు ప్రోగ్రామ్‌ను మీ మైక్రోస్కోప్‌కు, మీ స్టెయిన్‌కు తగినట్టు చేస్తాయి. మోడల్ ప్యాక్ ఎప్పుడూ మారదు.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>నేర్చుకోవడం</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>లాగ్</translation>
    </message>
    <message>
        <source>People</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Who works here and what they may do.</source>
        <translation>ఇక్కడ ఎవరు పని చేస్తారు, ఎవరు ఏమి చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>రక్షణ</translation>
    </message>
    <message>
        <source>Who can read the log and what goes with it.</source>
        <translation>లాగ్‌ను, దానితో ఉన్నవాటిని ఎవరు చదవగలరు.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>బ్యాకప్</translation>
    </message>
    <message>
        <source>Everything that belongs to the log, verified.</source>
        <translation>లాగ్‌కు చెందినవన్నీ, సరిచూసి.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>అప్‌డేట్</translation>
    </message>
    <message>
        <source>From a file, such as on a stick; never online.</source>
        <translation>ఒక ఫైల్ నుండి, ఉదాహరణకు USB స్టిక్‌పై ఉన్నది; ఏదీ డౌన్‌లోడ్ చేయదు.</translation>
    </message>
    <message>
        <source>Kept for its microscope, or measured on red cells</source>
        <translation>దాని మైక్రోస్కోప్ కోసం ఉంచినట్లు, లేకపోతే ఎర్ర కణాలపై కొలిచినది</translation>
    </message>
    <message>
        <source>The same for all pictures, in any case:</source>
        <translation>ఏది ఉంచినా, అన్ని చిత్రాలకు ఒకటే:</translation>
    </message>
    <message>
        <source> µm per pixel</source>
        <translation> µm/పిక్సెల్</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>స్కేల్, ఒక పిక్సెల్‌కు µm లో</translation>
    </message>
    <message>
        <source>Choose a model pack…</source>
        <translation>మోడల్ ప్యాక్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>ప్రోగ్రామ్‌తో వచ్చినదాన్ని వాడండి</translation>
    </message>
    <message>
        <source>Keep the log elsewhere…</source>
        <translation>లాగ్‌ను వేరే చోట ఉంచండి…</translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation>మామూలు చోటికి తిరిగి</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one.</source>
        <translation>వాడదగిన మోడల్ ప్యాక్ ఏదీ ఇన్‌స్టాల్ కాలేదు. ఒకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Names {types}</source>
        <translation>పేరు పెట్టే రకాలు: {types}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>Choose a model pack</source>
        <translation>మోడల్ ప్యాక్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Model packs (*.tflite)</source>
        <translation>మోడల్ ప్యాక్‌లు (*.tflite)</translation>
    </message>
    <message>
        <source>Keep the log in</source>
        <translation>లాగ్‌ను ఇక్కడ ఉంచండి</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>లాగ్‌లు (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Keep the log elsewhere</source>
        <translation>లాగ్‌ను వేరే చోట ఉంచండి</translation>
    </message>
    <message>
        <source>Take everything along to {folder}?</source>
        <translation>అన్నీ {folder} కు తీసుకెళ్లాలా?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the log in its new place: all samples and batches, live pictures and microscopes. The present log stays as a copy where it is.</source>
        <translation>విండో మూసుకుని, కొత్త చోట ఉన్న లాగ్‌తో మళ్లీ తెరుచుకుంటుంది: అన్ని నమూనాలు, బ్యాచ్‌లు, లైవ్ చిత్రాలు, మైక్రోస్కోప్‌లు. ఇప్పటి లాగ్ ఉన్నచోటే కాపీగా ఉంటుంది.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>అన్నీ తీసుకెళ్లండి</translation>
    </message>
    <message>
        <source>Begin an empty log there</source>
        <translation>అక్కడ ఖాళీ లాగ్ మొదలుపెట్టండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Differential as a bar</source>
        <translation>డిఫరెన్షియల్, పట్టీగా</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation>షీట్</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>కాగితం</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>లెటర్</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>షీట్ తయారవుతోంది…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>అప్పగించండి…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Sheet of {number}</source>
        <translation>{number} షీట్</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>షీట్‌ను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>షీట్ ఇక్కడ ఉంది: {path}.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as PDF.</source>
        <translation>ప్రింటర్ స్పందించడం లేదు. దాన్ని చూడండి, లేదా షీట్‌ను PDFగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>షీట్‌ను ప్రింటర్‌కు పంపాము.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A fault in the program</source>
        <translation>ప్రోగ్రామ్ లోపం</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
</context>
<context>
    <name>ShowSigns</name>
    <message>
        <source>Show what I type</source>
        <translation>నేను టైప్ చేసేది చూపించు</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>సంతకం చేయండి</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>Name of the second signer</source>
        <translation>రెండవ సంతకందారు పేరు</translation>
    </message>
    <message>
        <source>Passphrase of the second signer</source>
        <translation>రెండవ సంతకందారు పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Go to the cells</source>
        <translation>కణాలకు వెళ్లండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>నమూనాను చూస్తోంది…</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>{number}పై సంతకం చేయండి</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}</source>
        <translation>లెక్కించిన ల్యూకోసైట్‌లు: {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>SimilarRow</name>
    <message>
        <source>Most similar, named here</source>
        <translation>దీన్ని ఎక్కువగా పోలినవి, ఇక్కడ పేరు పెట్టినవి</translation>
    </message>
    <message>
        <source>{type}, named by a person, from the same microscope</source>
        <translation>{type}, వ్యక్తి పేరు పెట్టినది, అదే మైక్రోస్కోప్ నుండి</translation>
    </message>
    <message>
        <source>{type}, named by a person</source>
        <translation>{type}, వ్యక్తి పేరు పెట్టినది</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Scanned slide with the cells found</source>
        <translation>కనుగొన్న కణాలతో స్కాన్ చేసిన స్లైడ్</translation>
    </message>
</context>
<context>
    <name>SlideDialog</name>
    <message>
        <source>On the slide</source>
        <translation>స్లైడ్‌పై</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>పూర్తి స్లైడ్</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>చిన్నది (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>పెద్దది (+)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>స్లైడ్‌ను చదువుతోంది.</translation>
    </message>
    <message>
        <source>Each dot is a cell; hollow dots are waiting. Click one to see it.</source>
        <translation>ప్రతి చుక్క ఒక కణం; బోలు చుక్క వేచి ఉంది. చూడటానికి ఒకదానిపై క్లిక్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>క్రమం</translation>
    </message>
    <message>
        <source>Share of a type</source>
        <translation>ఒక రకం వాటా</translation>
    </message>
    <message>
        <source>Greatest or newest first</source>
        <translation>ఎక్కువవి లేదా కొత్తవి ముందు</translation>
    </message>
    <message>
        <source>Least or oldest first</source>
        <translation>తక్కువవి లేదా పాతవి ముందు</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>No camera was found</source>
        <translation>కెమెరా ఏదీ కనబడలేదు</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>కెమెరాల కోసం మళ్లీ వెతకండి</translation>
    </message>
    <message>
        <source>Micro-Manager…</source>
        <translation>Micro-Manager…</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>వీడియో ఫైల్…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>చిత్రాల ఫోల్డర్…</translation>
    </message>
    <message>
        <source>Virtual microscope (drawn slide, for practice)</source>
        <translation>వర్చువల్ మైక్రోస్కోప్ (గీసిన స్లైడ్, సాధన కోసం)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Open a Micro-Manager configuration</source>
        <translation>Micro-Manager కాన్ఫిగరేషన్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Configurations ({kinds})</source>
        <translation>కాన్ఫిగరేషన్‌లు ({kinds})</translation>
    </message>
    <message>
        <source>Open a video of the microscope</source>
        <translation>మైక్రోస్కోప్ వీడియోను తెరవండి</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>వీడియోలు ({kinds})</translation>
    </message>
    <message>
        <source>Open a folder of pictures as a slide show</source>
        <translation>చిత్రాల ఫోల్డర్‌ను స్లైడ్ షోగా తెరవండి</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>సారాంశం</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>డిఫరెన్షియల్</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>నమూనాకు</translation>
    </message>
    <message>
        <source>Adjusted count</source>
        <translation>సవరించిన లెక్క</translation>
    </message>
    <message>
        <source>Also show a count corrected for the mix-ups found in the check</source>
        <translation>ఈ లెక్క పక్కనే, పరీక్షలో తారుమారైన వాటిని బట్టి సరిచేసిన మరో లెక్క</translation>
    </message>
    <message>
        <source>The review is done. Go on to the sample to fill it in and sign it.</source>
        <translation>సమీక్ష పూర్తయింది. నమూనాకు వెళ్లి దాన్ని నింపి సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>The review is done. Export the table, or begin the next batch.</source>
        <translation>సమీక్ష పూర్తయింది. పట్టికను ఎగుమతి చేయండి, లేదా తర్వాతి బ్యాచ్ మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>The reading was finished. Changes count only after you finish it again.</source>
        <translation>పఠనం పూర్తయింది. ఇప్పుడు మార్చినది మళ్లీ పూర్తి చేసిన తర్వాతే లెక్కలోకి వస్తుంది.</translation>
    </message>
    <message>
        <source>Go on to the sample to finish the reading, or to send it back.</source>
        <translation>చదవడం పూర్తి చేయడానికి లేదా తిరిగి పంపడానికి నమూనాకు వెళ్లండి.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Before you can sign the sample, confirm every cell or check the program on this microscope.</source>
        <translation>నిర్ణయించడానికి ఏమీ మిగల్లేదు. నమూనాపై సంతకం చేసే ముందు ఒక వ్యక్తి ప్రతి కణాన్ని నిర్ధారించాలి, లేదా ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను పరీక్షించాలి.</translation>
    </message>
    <message>
        <source>The sample was signed. Changes count only after it is signed again.</source>
        <translation>నమూనాపై సంతకం అయింది. ఇప్పుడు మార్చినది మళ్లీ సంతకం చేసిన తర్వాతే లెక్కలోకి వస్తుంది.</translation>
    </message>
    <message>
        <source>Too few cells were checked for an adjusted count.</source>
        <translation>సవరించిన లెక్కకు పరీక్షించిన కణాలు చాలవు.</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>{n}లో</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes so far, with least and most</source>
        <translation>
            <numerusform>ఇప్పటివరకు {n} ల్యూకోసైట్‌లో, కనిష్ఠ, గరిష్ఠాలతో</numerusform>
            <numerusform>ఇప్పటివరకు {n} ల్యూకోసైట్‌లలో, కనిష్ఠ, గరిష్ఠాలతో</numerusform>
        </translation>
    </message>
    <message>
        <source>of {n} so far</source>
        <translation>ఇప్పటివరకు {n}లో</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes, with 95 % interval</source>
        <translation>
            <numerusform>{n} ల్యూకోసైట్‌లో, 95 % విశ్వాస అంతరంతో</numerusform>
            <numerusform>{n} ల్యూకోసైట్‌లలో, 95 % విశ్వాస అంతరంతో</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no cells in {n} pictures</source>
        <translation>
            <numerusform>{n} చిత్రంలో కణం లేదు</numerusform>
            <numerusform>{n} చిత్రాలలో కణం లేదు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read</source>
        <translation>
            <numerusform>{n} ఫైల్‌ను చదవలేకపోయింది</numerusform>
            <numerusform>{n} ఫైళ్లను చదవలేకపోయింది</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>లెక్కించనివి: {parts}</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Cells waiting for a decision</source>
        <translation>నిర్ణయం కోసం వేచి ఉన్న కణాలు</translation>
    </message>
    <message>
        <source>Names without a button</source>
        <translation>బటన్ లేని పేర్లు</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide</source>
        <translation>
            <numerusform>నిర్ణయించాల్సింది {n} కణం</numerusform>
            <numerusform>నిర్ణయించాల్సినవి {n} కణాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>ఎంచుకున్న కణం</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>చేతితో లెక్కించండి</translation>
    </message>
    <message>
        <source>Count cells that the program misses: H, and H again to end</source>
        <translation>ప్రోగ్రామ్ చూడని కణాలను లెక్కించండి: H నొక్కండి, ముగించడానికి మళ్లీ H</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ఇతర పేర్లు</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>నమూనాకు</translation>
    </message>
    <message>
        <source>End this count, and go on to its sample</source>
        <translation>ఈ లెక్కను ముగించి దాని నమూనాకు వెళ్లండి</translation>
    </message>
    <message>
        <source>End ({key})</source>
        <translation>ముగించండి ({key})</translation>
    </message>
    <message>
        <source>By hand ({key})</source>
        <translation>చేతితో ({key})</translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>నిర్ణయించాల్సింది {n}</numerusform>
            <numerusform>నిర్ణయించాల్సినవి {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen cell · {n} to decide</source>
        <translation>
            <numerusform>ఎంచుకున్న కణం · నిర్ణయించాల్సింది {n}</numerusform>
            <numerusform>ఎంచుకున్న కణం · నిర్ణయించాల్సినవి {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting by hand</source>
        <translation>చేతితో లెక్కిస్తున్నారు</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>చేతితో</translation>
    </message>
    <message>
        <source>No cell to decide</source>
        <translation>నిర్ణయించాల్సిన కణం లేదు</translation>
    </message>
    <message>
        <source>Go on to the sample. Before you sign it, confirm the cells that nobody looked at.</source>
        <translation>నమూనాకు వెళ్లండి. సంతకం చేసే ముందు, ఎవరూ చూడని కణాలను నిర్ధారిస్తారు.</translation>
    </message>
    <message>
        <source>Go on to the sample to fill it in and sign it.</source>
        <translation>నమూనాకు వెళ్లి దాన్ని నింపి సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>Cells in doubt wait here. They count as soon as you name them.</source>
        <translation>సందేహమున్న కణాలు ఇక్కడ వేచి ఉంటాయి; మీరు పేరు పెట్టాక లెక్కలోకి వస్తాయి.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Nobody here trusts this key</source>
        <translation>ఇక్కడ ఎవరూ ఈ కీని నమ్మడం లేదు</translation>
    </message>
    <message>
        <source>Anyone who has it can change how cells are named here. Ask the maker of the update for the fingerprint, by telephone or on paper, not from this stick. Go on only if it is the same.</source>
        <translation>ఇది ఎవరి వద్ద ఉంటే వారు ఇక్కడ కణాల పేర్లను మార్చగలరు. అప్‌డేట్ తయారుచేసినవారిని కీ ఫింగర్‌ప్రింట్ అడగండి, ఫోన్‌లో లేదా కాగితంపై, ఈ స్టిక్ నుండి కాదు. అదే అయితేనే కొనసాగండి.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>ఈ కీని నమ్మండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>ఇది ఎవరి కీ?</translation>
    </message>
</context>
<context>
    <name>TruthDialog</name>
    <message>
        <source>Check with known cells</source>
        <translation>తెలిసిన కణాలతో పరీక్ష</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>చిత్రాల కోసం వెతుకుతోంది…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>పరీక్ష పురోగతి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>What each type was named</source>
        <translation>ప్రతి రకానికి ఏ పేరు వచ్చింది</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>పట్టికగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>చిత్రంగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Picture {n} of {total}</source>
        <translation>{total}లో {n}వ చిత్రం</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read, or no cell was found in them.</source>
        <translation>
            <numerusform>{n} చిత్రంలో కణం కనబడలేదు, లేదా దాన్ని చదవలేకపోయింది.</numerusform>
            <numerusform>{n} చిత్రాలలో కణం కనబడలేదు, లేదా వాటిని చదవలేకపోయింది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because these are no types ({names}).</source>
        <translation>వదిలేశాము, ఎందుకంటే ఇవి రకాలు కావు ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are copies of others and count once.</source>
        <translation>
            <numerusform>{n} చిత్రం మరొకదాని ప్రతి, ఒకసారే లెక్కిస్తారు.</numerusform>
            <numerusform>{n} చిత్రాలు వేరేవాటి ప్రతులు, ఒకసారే లెక్కిస్తారు.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cells are of one type ({type}). They prove nothing about the others, so none of them was kept as proof.</source>
        <translation>ఈ కణాలన్నీ ఒకే రకానివి ({type}). ఇవి మిగతా రకాల గురించి ఏమీ నిరూపించవు, కాబట్టి వీటిలో ఏదీ రుజువుగా ఉంచలేదు.</translation>
    </message>
    <message>
        <source>None of these cells is new here: each was already checked or taught, and counts once.</source>
        <translation>ఈ కణాలలో ఏదీ ఇక్కడ కొత్తది కాదు: ప్రతిదీ ఇంతకు ముందే తనిఖీ చేసినదో నేర్పినదో, ఒకసారే లెక్కిస్తారు.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.</source>
        <translation>
            <numerusform>యాదృచ్ఛికంగా ఎంచుకున్న {n} ఖచ్చితమైన పేరు రుజువుగా లెక్కలోకి వస్తుంది. చార్ట్ మొత్తం {total} కణాలను చూపుతుంది.</numerusform>
            <numerusform>యాదృచ్ఛికంగా ఎంచుకున్న {n} ఖచ్చితమైన పేర్లు రుజువుగా లెక్కలోకి వస్తాయి. చార్ట్ మొత్తం {total} కణాలను చూపుతుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}: {cells}లో {right} పేర్లు సరైనవి</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>పట్టిక (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>పట్టికను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>చిత్రాన్ని సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>చిత్రం (*.png)</translation>
    </message>
    <message>
        <source>Pictures of known cells</source>
        <translation>తెలిసిన కణాల చిత్రాలు</translation>
    </message>
</context>
<context>
    <name>TypedScale</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm ఒక పిక్సెల్‌కు</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>కొలమానం, ఒక పిక్సెల్‌కు µm</translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation>ఈ సంఖ్యను ఉంచండి</translation>
    </message>
    <message>
        <source>Measure each batch</source>
        <translation>ప్రతి బ్యాచ్‌ను కొలవండి</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The log is encrypted</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery key</source>
        <translation>పాస్‌ఫ్రేజ్, లేదా రికవరీ కీ</translation>
    </message>
    <message>
        <source>Use another log…</source>
        <translation>వేరే లాగ్‌ను వాడండి…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>నిష్క్రమించండి</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>లాగ్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>తర్వాతి ప్రయత్నం {time} తర్వాత.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>తెరుస్తోంది…</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Progress of the update</source>
        <translation>అప్‌డేట్ పురోగతి</translation>
    </message>
    <message>
        <source>Install an update…</source>
        <translation>అప్‌డేట్‌ను ఇన్‌స్టాల్ చేయండి…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Updates signed with one of these keys are accepted:</source>
        <translation>ఈ కీలలో ఒకదానితో సంతకమైన అప్‌డేట్‌లనే స్వీకరిస్తుంది:</translation>
    </message>
    <message>
        <source>No key is trusted yet; you are asked at the first update.</source>
        <translation>ఇంకా ఏ కీనీ నమ్మడం లేదు; మొదటి అప్‌డేట్‌కు మిమ్మల్ని అడుగుతుంది.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>ఇక నమ్మవద్దు</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>అప్‌డేట్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Updates of HematoVision (*.hvupdate)</source>
        <translation>HematoVision అప్‌డేట్‌లు (*.hvupdate)</translation>
    </message>
    <message>
        <source>The update is installed.</source>
        <translation>అప్‌డేట్ ఇన్‌స్టాల్ అయింది.</translation>
    </message>
    <message>
        <source>The previous version is in use again.</source>
        <translation>ముందటి వెర్షన్ మళ్లీ వాడుకలో ఉంది.</translation>
    </message>
</context>
<context>
    <name>_FigureTable</name>
    <message>
        <source>Your random sample, each cell alike</source>
        <translation>మీ యాదృచ్ఛిక నమూనా, ప్రతి కణం సమానంగా</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>సరైనవి</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ముందు</translation>
    </message>
    <message>
        <source>after</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Your random sample, all types alike</source>
        <translation>మీ యాదృచ్ఛిక నమూనా, అన్ని రకాలూ సమానంగా</translation>
    </message>
    <message>
        <source>Your cells, all types alike</source>
        <translation>మీ కణాలు, అన్ని రకాలూ సమానంగా</translation>
    </message>
    <message>
        <source>The pack&apos;s own cells, all types alike</source>
        <translation>ప్యాక్ సొంత కణాలు, అన్ని రకాలూ సమానంగా</translation>
    </message>
    <message>
        <source>Confidence is off by, your cells</source>
        <translation>నమ్మకంలో తేడా, మీ కణాలు</translation>
    </message>
</context>
<context>
    <name>_Portrait</name>
    <message>
        <source>Picture of the cell</source>
        <translation>కణం చిత్రం</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>The sheet</source>
        <translation>షీట్</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Differential</source>
        <translation>డిఫరెన్షియల్</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine granules that can hardly be seen one by one.</source>
        <translation>సన్నని దారాలతో కలిసిన రెండు నుండి ఐదు లోబ్‌లున్న కేంద్రకం. లేత గులాబీ సైటోప్లాజంలో ఒక్కొక్కటిగా దాదాపు కనిపించనంత సన్నని కణికలు.</translation>
    </message>
    <message>
        <source>Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.</source>
        <translation>రెండు లోబ్‌లున్న కేంద్రకం. సైటోప్లాజం నిండా ఒకే పరిమాణంలోని పెద్ద, గుండ్రని కణికలు, నారింజ నుండి ఎరుపు రంగు.</translation>
    </message>
    <message>
        <source>Large, dark violet granules of different sizes that lie over the nucleus too, so that its lobes are hard to see.</source>
        <translation>వేర్వేరు పరిమాణాల పెద్ద, ముదురు ఊదా కణికలు; ఇవి కేంద్రకంపై కూడా ఉంటాయి, అందుకే దాని లోబ్‌లు సరిగ్గా కనిపించవు.</translation>
    </message>
    <message>
        <source>Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.</source>
        <translation>చిన్న కణం; గుండ్రని, ముదురు కేంద్రకం దాన్ని దాదాపు నింపుతుంది. చుట్టూ సన్నని, స్పష్టమైన నీలం సైటోప్లాజం అంచు. పెద్దవాటిలో సైటోప్లాజం ఎక్కువ, కొన్నిసార్లు కొన్ని ఎరుపు కణికలు ఉంటాయి.</translation>
    </message>
    <message>
        <source>The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, lacy chromatin. Grey-blue cytoplasm, often with small holes.</source>
        <translation>సాధారణ రక్తంలో అతి పెద్ద కణం. మడత పడిన లేదా మూత్రపిండం ఆకారపు కేంద్రకం, వదులైన, అల్లికలాంటి క్రోమాటిన్. బూడిద-నీలం సైటోప్లాజం, తరచుగా చిన్న రంధ్రాలతో.</translation>
    </message>
    <message>
        <source>Large cell with a round, oval or slightly dented nucleus without lobes. Granules in blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.</source>
        <translation>గుండ్రని, అండాకారపు లేదా కొద్దిగా నొక్కుపడిన, లోబ్‌లు లేని కేంద్రకం ఉన్న పెద్ద కణం. నీలం నుండి గులాబీ సైటోప్లాజంలో కణికలు: ప్రోమైలోసైట్, మైలోసైట్ లేదా మెటామైలోసైట్.</translation>
    </message>
    <message>
        <source>A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm grey-blue to pink, like the red cells around.</source>
        <translation>ఇంకా కేంద్రకం ఉన్న ఎర్ర కణం: కేంద్రకం చిన్నది, గుండ్రనిది, చాలా ముదురు, నునుపైనది. సైటోప్లాజం బూడిద-నీలం నుండి గులాబీ, చుట్టూ ఉన్న ఎర్ర కణాల్లాగే.</translation>
    </message>
    <message>
        <source>Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.</source>
        <translation>ఎర్ర కణం కంటే చాలా చిన్నది. కేంద్రకం ఉండదు, లేత అంచు మధ్యలో ఊదా కణికలు.</translation>
    </message>
    <message>
        <source>Look at the granules: large, round and orange to red in an eosinophil, fine and pale in a neutrophil.</source>
        <translation>కణికలను చూడండి: ఇసినోఫిల్‌లో పెద్దవి, గుండ్రనివి, నారింజ నుండి ఎరుపు; న్యూట్రోఫిల్‌లో సన్ననివి, లేతవి.</translation>
    </message>
    <message>
        <source>Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only slightly dented in an immature granulocyte.</source>
        <translation>కేంద్రకాన్ని చూడండి: న్యూట్రోఫిల్‌లో లోబ్‌లు లేదా సన్నని పట్టీ; అపరిపక్వ గ్రాన్యులోసైట్‌లో గుండ్రం, అండాకారం లేదా కొద్దిగా మాత్రమే నొక్కుపడినది.</translation>
    </message>
    <message>
        <source>Look at colour and place of the granules: orange to red and beside the nucleus in an eosinophil, dark violet and over the nucleus in a basophil.</source>
        <translation>కణికల రంగు, చోటు చూడండి: ఇసినోఫిల్‌లో నారింజ నుండి ఎరుపు, కేంద్రకం పక్కన; బేసోఫిల్‌లో ముదురు ఊదా, కేంద్రకంపైన.</translation>
    </message>
    <message>
        <source>Look for granules: a basophil has many dark ones, a lymphocyte has none or a few small red ones in a clear blue rim.</source>
        <translation>కణికల కోసం చూడండి: బేసోఫిల్‌లో ముదురువి చాలా ఉంటాయి; లింఫోసైట్‌లో ఉండవు, లేదా స్పష్టమైన నీలం అంచులో కొన్ని చిన్న ఎరుపువి ఉంటాయి.</translation>
    </message>
    <message>
        <source>Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a lymphocyte&apos;s nucleus is round and dense.</source>
        <translation>పరిమాణం, క్రోమాటిన్ చూడండి: మోనోసైట్ పెద్దది, దాని కేంద్రకం మడత పడి వదులుగా ఉంటుంది; లింఫోసైట్ కేంద్రకం గుండ్రంగా, దట్టంగా ఉంటుంది.</translation>
    </message>
    <message>
        <source>Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear blue in a lymphocyte. An erythroblast&apos;s nucleus is blacker and smoother.</source>
        <translation>సైటోప్లాజం చూడండి: ఎరిత్రోబ్లాస్ట్‌లో ఎర్ర కణాల్లాగే బూడిద-నీలం నుండి గులాబీ, లింఫోసైట్‌లో స్పష్టమైన నీలం. ఎరిత్రోబ్లాస్ట్ కేంద్రకం ఇంకా నల్లగా, నునుపుగా ఉంటుంది.</translation>
    </message>
    <message>
        <source>Look for granules: an immature granulocyte has clear ones; a monocyte&apos;s cytoplasm is grey and dusty, often with small holes.</source>
        <translation>కణికల కోసం చూడండి: అపరిపక్వ గ్రాన్యులోసైట్‌లో స్పష్టంగా ఉంటాయి; మోనోసైట్ సైటోప్లాజం బూడిద రంగులో ధూళిలా ఉంటుంది, తరచుగా చిన్న రంధ్రాలతో.</translation>
    </message>
    <message>
        <source>{low}–{high} µm across</source>
        <translation>వ్యాసం {low}–{high} µm</translation>
    </message>
    <message>
        <source>not in the blood of healthy adults</source>
        <translation>ఆరోగ్యవంతులైన పెద్దల రక్తంలో ఉండదు</translation>
    </message>
    <message>
        <source>{size}; {share}</source>
        <translation>{size}; {share}</translation>
    </message>
    <message>
        <source>{low}–{high} % of an adult&apos;s leukocytes</source>
        <translation>పెద్దల ల్యూకోసైట్‌లలో {low}–{high} %</translation>
    </message>
    <message>
        <source>Warm light</source>
        <translation>వెచ్చని కాంతి</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>తెల్లని కాంతి</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>పసుపు కాంతి</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message>
        <source>queued</source>
        <translation>వరుసలో ఉంది</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>added by hand</source>
        <translation>చేతితో చేర్చినది</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>చేతితో</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>ఇంకా పేరు లేదు</translation>
    </message>
    <message>
        <source>Added by hand, to be named</source>
        <translation>చేతితో చేర్చినది, పేరు పెట్టాలి</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>మీరు పేరు పెట్టినది</translation>
    </message>
    <message>
        <source>named by {who}</source>
        <translation>{who} పేరు పెట్టారు</translation>
    </message>
    <message>
        <source>To be named; suggestions are hidden</source>
        <translation>పేరు పెట్టాలి; సూచనలు దాచి ఉన్నాయి</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>సూచనలు దాచి ఉన్నాయి</translation>
    </message>
    <message>
        <source>You added this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>ఈ కణాన్ని మీరు చేర్చారు. దాని రకం కీని నొక్కండి; {key} దాన్ని మళ్లీ తీసివేస్తుంది.</translation>
    </message>
    <message>
        <source>{key} takes this cell away.</source>
        <translation>{key} ఈ కణాన్ని తీసేస్తుంది.</translation>
    </message>
    <message>
        <source>Only the second reader found this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>ఈ కణాన్ని రెండవ పరిశీలకులు మాత్రమే కనుగొన్నారు. దాని రకం కీ నొక్కండి; {key} దాన్ని తీసేస్తుంది.</translation>
    </message>
    <message>
        <source>{key} shows the suggestions again.</source>
        <translation>{key} సూచనలను మళ్లీ చూపుతుంది.</translation>
    </message>
    <message>
        <source>Press the key of its type. {key} shows the suggestions again.</source>
        <translation>దాని రకం కీని నొక్కండి. {key} సూచనలను మళ్లీ చూపుతుంది.</translation>
    </message>
    <message>
        <source>to be read a second time</source>
        <translation>రెండవసారి చదవడానికి</translation>
    </message>
    <message>
        <source>Other people&apos;s names for it are hidden.</source>
        <translation>ఇతరులు దాన్ని ఏమని పిలిచారో చూపబడదు.</translation>
    </message>
    <message>
        <source>Press the key of its type. Other people&apos;s names for it are hidden.</source>
        <translation>దాని రకం కీని నొక్కండి. ఇతరులు దాన్ని ఏమని పిలిచారో చూపబడదు.</translation>
    </message>
    <message>
        <source>{who} calls it {type}.</source>
        <translation>{who} దీన్ని {type} అంటున్నారు.</translation>
    </message>
    <message>
        <source>{who} calls it {type}. The next name settles it.</source>
        <translation>{who} దీన్ని {type} అంటున్నారు. తర్వాత పెట్టే పేరుతో ఇది తేలుతుంది.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>తీసివేసినది</translation>
    </message>
    <message>
        <source>This box was taken away and counts nowhere. {key} brings it back.</source>
        <translation>ఈ పెట్టెను తీసివేశారు, ఇది ఎక్కడా లెక్కలోకి రాదు. {key} దాన్ని తిరిగి తెస్తుంది.</translation>
    </message>
    <message>
        <source>Click a missed cell, or draw a box around it. {key} ends this.</source>
        <translation>తప్పిపోయిన కణంపై క్లిక్ చేయండి, లేదా దాని చుట్టూ పెట్టె గీయండి. {key} దీన్ని ముగిస్తుంది.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{n} µm from red cells</source>
        <translation>{n} µm, ఎర్ర కణాలను బట్టి</translation>
    </message>
    <message>
        <source>{n} µm from leukocytes</source>
        <translation>{n} µm, ల్యూకోసైట్‌లను బట్టి</translation>
    </message>
    <message>
        <source>{n} µm, as set</source>
        <translation>{n} µm, మీరు సెట్ చేసినట్టు</translation>
    </message>
    <message>
        <source>{n} µm, first pictures</source>
        <translation>{n} µm, మొదటి చిత్రాలను బట్టి</translation>
    </message>
    <message>
        <source>{n} µm from the file</source>
        <translation>{n} µm, ఫైల్‌ను బట్టి</translation>
    </message>
    <message>
        <source>{n} µm as before</source>
        <translation>{n} µm, ముందులాగే</translation>
    </message>
    <message>
        <source>{n} µm, as kept</source>
        <translation>మైక్రోస్కోప్ ప్రకారం {n} µm</translation>
    </message>
    <message>
        <source>{n} µm, assumed</source>
        <translation>{n} µm, అనుకున్నది</translation>
    </message>
    <message>
        <source>{n} µm, in doubt</source>
        <translation>{n} µm, సందేహం ఉంది</translation>
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
        <translation>పట్టిక (CSV, ఒక వరుస)</translation>
    </message>
    <message>
        <source>Version {n} was handed over as {path}.</source>
        <translation>వెర్షన్ {n}ను {path}గా అప్పగించింది.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>వెర్షన్ {n}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>సవరణ</translation>
    </message>
    <message>
        <source>cut short: ask whether it arrived, or send it again</source>
        <translation>మధ్యలో ఆగింది: చేరిందో లేదో అడగండి, లేదా మళ్ళీ పంపండి</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>born {year}</source>
        <translation>జననం {year}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>చేసినది: {when}</translation>
    </message>
    <message>
        <source>Another sample has this number too. This one: {which}</source>
        <translation>మరో నమూనాకు కూడా ఇదే సంఖ్య ఉంది. ఇది: {which}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>{n} changes are only in memory: the log could not save them.</source>
        <translation>
            <numerusform>{n} మార్పు మెమరీలో ఉంది: లాగ్ దాన్ని తీసుకోలేకపోయింది.</numerusform>
            <numerusform>{n} మార్పులు మెమరీలో ఉన్నాయి: లాగ్ వాటిని తీసుకోలేకపోయింది.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Opening…</source>
        <translation>తెరుస్తోంది…</translation>
    </message>
    <message>
        <source>No camera is open. Choose one above.</source>
        <translation>కెమెరా ఏదీ తెరిచి లేదు. పైన ఒకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Stage moving. Cells are named when it stops.</source>
        <translation>స్టేజ్ కదులుతోంది. అది ఆగినప్పుడు కణాలకు పేర్లు వస్తాయి.</translation>
    </message>
    <message>
        <source>Out of focus. Turn the fine focus.</source>
        <translation>ఫోకస్‌లో లేదు. ఫైన్ ఫోకస్‌ను తిప్పండి.</translation>
    </message>
    <message>
        <source>Nothing is in view. Move to the smear.</source>
        <translation>ఏమీ కనిపించడం లేదు. స్మియర్ వద్దకు జరపండి.</translation>
    </message>
    <message>
        <source>This place is not on the map yet. Hold the stage still a moment.</source>
        <translation>ఈ చోటు ఇంకా మ్యాప్‌లో లేదు. స్టేజ్‌ను కొద్దిసేపు ఆపి ఉంచండి.</translation>
    </message>
    <message>
        <source>Cells are named but not counted. Press Start.</source>
        <translation>పేర్లు కనిపిస్తాయి, ఏదీ లెక్కకు రాదు. “ప్రారంభించండి” నొక్కండి.</translation>
    </message>
    <message>
        <source>Paused. Press Start to go on.</source>
        <translation>తాత్కాలికంగా ఆగింది. కొనసాగించడానికి “ప్రారంభించండి” నొక్కండి.</translation>
    </message>
    <message>
        <source>Every type is settled. The count is done.</source>
        <translation>ప్రతి రకమూ తేలింది. లెక్క పూర్తయింది.</translation>
    </message>
    <message>
        <source>The recording is over. The count is kept. Choose a source to go on.</source>
        <translation>రికార్డింగ్ అయిపోయింది. లెక్క భద్రంగా ఉంది. కొనసాగించడానికి ఒక మూలాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>లెక్కిస్తోంది.</translation>
    </message>
    <message numerus="yes">
        <source>The target is reached. To finish, name the {n} waiting cells.</source>
        <translation>
            <numerusform>లక్ష్యం చేరింది. ముగించడానికి, వేచి ఉన్న {n} కణానికి పేరు పెట్టండి.</numerusform>
            <numerusform>లక్ష్యం చేరింది. ముగించడానికి, వేచి ఉన్న {n} కణాలకు పేర్లు పెట్టండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached; no cell is waiting.</source>
        <translation>లక్ష్యం చేరింది, ఏదీ వేచి లేదు.</translation>
    </message>
    <message>
        <source>{done} It is in the log.</source>
        <translation>{done} ఇది లాగ్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>నిలిపి ఉంచింది</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>తెరుస్తోంది</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>చిత్రం లేదు</translation>
    </message>
    <message>
        <source>Recording over</source>
        <translation>రికార్డింగ్ అయిపోయింది</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>మూసి ఉంది</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>లెక్కిస్తోంది</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>నిర్ణయించాలి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>తాత్కాలికంగా ఆగింది</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>మొదలు కాలేదు</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>లెక్క పూర్తయింది, అందుకే ఏదీ చేర్చలేదు. ఎక్కువ లక్ష్యాన్ని ఎంచుకోండి లేదా కొత్త లెక్క మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Press Start before you count cells by hand.</source>
        <translation>కణాలను చేతితో లెక్కించే ముందు “ప్రారంభించండి” నొక్కండి.</translation>
    </message>
    <message>
        <source>No cell to name. Choose one, or press H to count by hand what the program misses.</source>
        <translation>పేరు పెట్టాల్సిన కణం లేదు. ఒకటి ఎంచుకోండి, లేదా ప్రోగ్రామ్ చూడనివాటిని చేతితో లెక్కించడానికి H నొక్కండి.</translation>
    </message>
    <message>
        <source>Each key counts one cell: {n} so far.</source>
        <translation>ప్రతి కీ ఒక కణాన్ని లెక్కిస్తుంది: ఇప్పటివరకు {n}.</translation>
    </message>
    <message>
        <source>{name}, counted by hand</source>
        <translation>{name}, చేతితో లెక్కించినది</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>చేతితో</translation>
    </message>
    <message>
        <source>the program said: {name}</source>
        <translation>ప్రోగ్రామ్ చెప్పింది: {name}</translation>
    </message>
    <message>
        <source>the program asked: {name}?</source>
        <translation>ప్రోగ్రామ్ అడిగింది: {name}?</translation>
    </message>
    <message>
        <source>the program asked: {name} or {other}?</source>
        <translation>ప్రోగ్రామ్ అడిగింది: {name} లేదా {other}?</translation>
    </message>
    <message>
        <source>Frozen, so nothing was added. Press {key} to go on.</source>
        <translation>చిత్రం నిలిపి ఉంది, అందుకే ఏదీ చేర్చలేదు. కొనసాగించడానికి {key} నొక్కండి.</translation>
    </message>
    <message>
        <source>Frozen. Picture and count are stopped; press {key} to go on.</source>
        <translation>నిలిపి ఉంచింది. చిత్రం, లెక్క కదలవు; కొనసాగించడానికి {key} నొక్కండి.</translation>
    </message>
    <message>
        <source>A new map section begins. Another patient&apos;s slide? {key} starts a new count.</source>
        <translation>మ్యాప్‌లో కొత్త భాగం మొదలవుతుంది. మరో రోగి స్లైడా? {key} కొత్త లెక్క మొదలుపెడుతుంది.</translation>
    </message>
    <message>
        <source>The picture size changed, so a new map section begins.</source>
        <translation>చిత్రం పరిమాణం మారింది, అందుకే మ్యాప్‌లో కొత్త భాగం మొదలవుతోంది.</translation>
    </message>
    <message numerus="yes">
        <source>This place was seen before; {n} cells counted twice now count once.</source>
        <translation>
            <numerusform>ఈ చోటును ముందే చూశాము; రెండుసార్లు లెక్కించిన {n} కణం ఒక్కసారే లెక్కకు వస్తుంది.</numerusform>
            <numerusform>ఈ చోటును ముందే చూశాము; రెండుసార్లు లెక్కించిన {n} కణాలు ఒక్కసారే లెక్కకు వస్తాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place was seen before; the map sections are joined.</source>
        <translation>ఈ చోటును ముందే చూశాము; మ్యాప్ భాగాలు కలిశాయి.</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>ఫోకస్ చేయడానికి ఏమీ లేదు</translation>
    </message>
    <message>
        <source>stage is moving</source>
        <translation>స్టేజ్ కదులుతోంది</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>స్పష్టంగా ఉంది</translation>
    </message>
    <message>
        <source>turn the fine focus</source>
        <translation>ఫైన్ ఫోకస్‌ను తిప్పండి</translation>
    </message>
    <message>
        <source>nearly sharp</source>
        <translation>దాదాపు స్పష్టంగా ఉంది</translation>
    </message>
    <message>
        <source>Too bright: turn down the lamp or the exposure.</source>
        <translation>వెలుతురు చాలా ఎక్కువ: దీపాన్ని లేదా ఎక్స్‌పోజర్‌ను తగ్గించండి.</translation>
    </message>
    <message>
        <source>Too dark: turn up the lamp or the exposure.</source>
        <translation>చాలా చీకటిగా ఉంది: దీపాన్ని లేదా ఎక్స్‌పోజర్‌ను పెంచండి.</translation>
    </message>
    <message>
        <source>Empty glass looks tinted: set the white balance on an empty spot.</source>
        <translation>గాజు రంగుగా కనిపిస్తోంది: ఖాళీ చోట వైట్ బ్యాలెన్స్ సెట్ చేయండి.</translation>
    </message>
    <message>
        <source>Light and colour are good.</source>
        <translation>కాంతి, రంగు బాగున్నాయి.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>ఎక్స్‌పోజర్</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>గెయిన్</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>వైట్ బ్యాలెన్స్</translation>
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
        <translation>{size}, సెకనుకు {rate}</translation>
    </message>
    <message>
        <source>Scale not known yet. It needs red cells that lie apart.</source>
        <translation>స్కేల్ ఇంకా తెలియదు. విడివిడిగా ఉన్న ఎర్ర కణాల నుండి అది తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from red cells</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, ఎర్ర కణాల నుండి</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from Settings</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, సెట్టింగ్‌ల నుండి</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, కాలిబ్రేట్ చేసినది</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from its configuration</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, దాని కాన్ఫిగరేషన్ ప్రకారం</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, kept for this microscope</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, ఈ మైక్రోస్కోప్ కోసం ఉంచినది</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated at another picture size</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, వేరే పరిమాణపు కాలిబ్రేషన్ నుండి</translation>
    </message>
    <message>
        <source>Red cells give {figure}, not the {kept} kept for this microscope: perhaps another objective. Their value is used.</source>
        <translation>ఎర్ర కణాలు {figure} అంటున్నాయి, ఈ మైక్రోస్కోప్ కోసం ఉంచిన {kept} కాదు: బహుశా వేరే ఆబ్జెక్టివ్. అవి చెప్పినదే ఉపయోగించబడుతుంది.</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % more. Is it another lens?</source>
        <translation>ఎర్ర కణాల ప్రకారం {figure}, {percent} % ఎక్కువ. ఇది వేరే లెన్సా?</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % less. Is it another lens?</source>
        <translation>ఎర్ర కణాల ప్రకారం {figure}, {percent} % తక్కువ. ఇది వేరే లెన్సా?</translation>
    </message>
    <message>
        <source>This camera was calibrated to {figure} before. This microscope&apos;s own scale is used.</source>
        <translation>ఈ కెమెరా ఇంతకు ముందు {figure}కు కాలిబ్రేట్ చేయబడింది. ఈ మైక్రోస్కోప్ కోసం ఉంచినదే లెక్క.</translation>
    </message>
    <message>
        <source>Drawn slide</source>
        <translation>గీసిన స్లైడ్</translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>{target}లో {n}</translation>
    </message>
    <message>
        <source>Live: {doing}</source>
        <translation>లైవ్: {doing}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Technician</source>
        <translation>టెక్నీషియన్</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>సమీక్షకులు</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>నిర్వాహకులు</translation>
    </message>
    <message>
        <source>Names cells, fills in samples, exports.</source>
        <translation>కణాలకు పేర్లు పెడతారు, నమూనాల వివరాలు నింపుతారు, ఎగుమతి చేస్తారు.</translation>
    </message>
    <message>
        <source>Also signs samples, and removes what was not signed.</source>
        <translation>నమూనాలపై సంతకం కూడా చేస్తారు, సంతకం కానివాటిని తీసివేస్తారు.</translation>
    </message>
    <message>
        <source>Also manages people, the log, its protection and what affects figures.</source>
        <translation>అంకెలను మార్చేవాటిని, లాగ్‌ను, దాని రక్షణను, వ్యక్తులను కూడా సెట్ చేస్తారు.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message numerus="yes">
        <source>For {n} undecided cells, their names count.</source>
        <translation>
            <numerusform>ఎవరూ నిర్ణయించని {n} కణం వారు చెప్పినట్టే లెక్కలోకి వస్తుంది.</numerusform>
            <numerusform>ఎవరూ నిర్ణయించని {n} కణాలు వారు చెప్పినట్టే లెక్కలోకి వస్తాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They found {n} cells that are not among yours.</source>
        <translation>
            <numerusform>మీ కణాల్లో లేని {n} కణాన్ని వారు కనుగొన్నారు.</numerusform>
            <numerusform>మీ కణాల్లో లేని {n} కణాలను వారు కనుగొన్నారు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait to be settled.</source>
        <translation>
            <numerusform>{n} కణం తేలాల్సి ఉంది.</numerusform>
            <numerusform>{n} కణాలు తేలాల్సి ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>ప్రోగ్రామ్</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>మొదటి పరిశీలకులు</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{who}: {same} of {cells} the same, kappa {kappa}</source>
        <translation>{who}: {cells} లో {same} అవే, కప్పా {kappa}</translation>
    </message>
    <message>
        <source>Second readers: {names}. Cohen&apos;s kappa ({source}):</source>
        <translation>రెండవ పరిశీలకులు: {names}. కోహెన్ కప్పా ({source}):</translation>
    </message>
    <message>
        <source>Second reader: {names}. {same} of {cells} cells have the same name; Cohen&apos;s kappa {kappa} ({source}). Of the first names {people} are a person&apos;s, {program} the program&apos;s.</source>
        <translation>రెండవ పరిశీలకులు: {names}. {cells} కణాలలో {same} కణాలకు ఒకే పేరు ఉంది; కోహెన్ కప్పా {kappa} ({source}). మొదటి పేర్లలో వ్యక్తి పెట్టినవి {people}, ప్రోగ్రామ్ పెట్టినవి {program}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa ({source}), for each type against all others. The second reader saw no names. The sample counts as before unless you take the names over; cells on which you differ then wait.</source>
        <translation>కోహెన్ కప్పా ({source}), ప్రతి రకానికీ మిగతా అన్నింటితో పోల్చి. రెండవ పరిశీలకులు పేర్లేవీ చూడలేదు. పేర్లను స్వీకరించకపోతే నమూనా లెక్క ముందులాగే ఉంటుంది: స్వీకరిస్తే, మీరు విభేదించిన కణాలు వేచి ఉంటాయి.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Both readers</source>
        <translation>ఇద్దరు పరిశీలకులు</translation>
    </message>
    <message>
        <source>Program, second reader</source>
        <translation>ప్రోగ్రామ్, రెండవ పరిశీలకులు</translation>
    </message>
    <message>
        <source>Program, first reader</source>
        <translation>ప్రోగ్రామ్, మొదటి పరిశీలకులు</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>ఒకే పేరు</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>అన్ని రకాలు</translation>
    </message>
    <message>
        <source>{same} of {cells}</source>
        <translation>{cells}లో {same}</translation>
    </message>
    <message>
        <source>Second reader: {name}</source>
        <translation>రెండవ పరిశీలకులు: {name}</translation>
    </message>
</context>
<context>
    <name>removing</name>
    <message>
        <source>Remove batch</source>
        <translation>బ్యాచ్‌ను తీసివేయండి</translation>
    </message>
    <message>
        <source>Remove “{name}” of {date} from the log?</source>
        <translation>{date} నాటి “{name}”ను లాగ్ నుండి తీసివేయాలా?</translation>
    </message>
    <message>
        <source>Remove batches</source>
        <translation>బ్యాచ్‌లను తీసివేయండి</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} batches from the log?</source>
        <translation>
            <numerusform>ఈ {n} బ్యాచ్‌ను లాగ్ నుండి తీసివేయాలా?</numerusform>
            <numerusform>ఈ {n} బ్యాచ్‌లను లాగ్ నుండి తీసివేయాలా?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells and their verdicts are removed too, and pictures of a live count. Pictures that you opened stay.</source>
        <translation>
            <numerusform>{n} కణం, దాని గురించి చెప్పినవి, లైవ్ లెక్క చిత్రాలు కూడా తొలగిపోతాయి. మీరు తెరిచిన చిత్రాలు ఉంటాయి.</numerusform>
            <numerusform>{n} కణాలు, వాటి గురించి చెప్పినవి, లైవ్ లెక్క చిత్రాలు కూడా తొలగిపోతాయి. మీరు తెరిచిన చిత్రాలు ఉంటాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ఉంచండి</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message numerus="yes">
        <source>{n} batches</source>
        <translation>
            <numerusform>{n} బ్యాచ్</numerusform>
            <numerusform>{n} బ్యాచ్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read</source>
        <translation>
            <numerusform>{n} చిత్రాన్ని చదవలేకపోయింది</numerusform>
            <numerusform>{n} చిత్రాలను చదవలేకపోయింది</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation>{path} రాయలేకపోయింది: {why}</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>ఇది ఇక్కడ ఉంది: {path}.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>మరో పేరు ఎంచుకోండి</translation>
    </message>
    <message>
        <source>{path} belongs to the program. The new file would overwrite it.</source>
        <translation>{path} ఈ ప్రోగ్రామ్‌కే చెందినది, కొత్త ఫైల్ దాని స్థానాన్ని తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>ఫైల్ ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation>{path} ఇప్పటికే ఉంది. దాన్ని భర్తీ చేయాలా?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>భర్తీ చేయి</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>దాన్ని ఉంచు</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>today</source>
        <translation>ఈ రోజు</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>ఈ వారం</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>గత వారం</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ఈ నెల</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>గత నెల</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>ఈ సంవత్సరం</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>గత సంవత్సరం</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>సంతకం కాలేదు</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A backup was made.</source>
        <translation>బ్యాకప్ తీసింది.</translation>
    </message>
    <message>
        <source>A batch needs a name. Type one, or leave the name as it was.</source>
        <translation>బ్యాచ్‌కు పేరు కావాలి. ఒకటి టైప్ చేయండి, లేదా పాత పేరునే ఉంచండి.</translation>
    </message>
    <message>
        <source>A batch of a signed sample cannot be joined: the sample&apos;s record rests on it.</source>
        <translation>సంతకమైన నమూనా బ్యాచ్‌ను కలపలేము: దాని రికార్డు దానిపై ఆధారపడి ఉంది.</translation>
    </message>
    <message>
        <source>A batch that is still running cannot be joined. Wait until it ends.</source>
        <translation>ఇంకా పని చేస్తున్న బ్యాచ్‌ను కలపలేము. అది ముగిసే వరకు ఆగండి.</translation>
    </message>
    <message>
        <source>A count of this sample is under way. End it first.</source>
        <translation>ఈ నమూనా లెక్క జరుగుతోంది. ముందు దాన్ని ముగించండి.</translation>
    </message>
    <message>
        <source>The program failed: no backup was made.</source>
        <translation>ప్రోగ్రామ్ లోపం: బ్యాకప్ తీయలేదు.</translation>
    </message>
    <message>
        <source>A field of a sample holds at most {longest_text} letters. Shorten it.</source>
        <translation>నమూనా గడిలో గరిష్ఠంగా {longest_text} అక్షరాలు పడతాయి. దాన్ని చిన్నది చేయండి.</translation>
    </message>
    <message>
        <source>A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave it out.</source>
        <translation>{value:,.10g} {value2} ల్యూకోసైట్‌ల లెక్క సాధ్యం కాదు. దాని యూనిట్ చూడండి, లేదా వదిలేయండి.</translation>
    </message>
    <message>
        <source>A live count cannot be joined with anything.</source>
        <translation>లైవ్ లెక్కను దేనితోనూ కలపలేము.</translation>
    </message>
    <message>
        <source>Continue a live count at the microscope.</source>
        <translation>లైవ్ లెక్క మైక్రోస్కోప్ వద్ద కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>ఈ నమూనా యొక్క లైవ్ లెక్క ముగియలేదు. దాన్ని ముగించడానికి లైవ్ పేజీలో కొత్త లెక్క (F6) నొక్కండి.</translation>
    </message>
    <message>
        <source>A microscope needs a name that people know it by, such as Olympus, room 2.</source>
        <translation>మైక్రోస్కోప్‌కు మనుషులు గుర్తించే పేరు కావాలి, ఉదాహరణకు Olympus, గది 2.</translation>
    </message>
    <message>
        <source>A name holds at most {longest_signer} letters.</source>
        <translation>పేరులో గరిష్ఠంగా {longest_signer} అక్షరాలు పడతాయి.</translation>
    </message>
    <message>
        <source>A newer answer from {reader}, of {newest}, was already taken over. This one is of {this}, so nothing was changed.</source>
        <translation>{reader} నుండి కొత్త జవాబు ఇంతకు ముందే తీసుకోబడింది, {newest} నాటిది. ఇది {this} నాటిది, కాబట్టి ఏదీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>A person needs a name of at most {longest_name} letters.</source>
        <translation>వ్యక్తికి గరిష్ఠంగా {longest_name} అక్షరాల పేరు కావాలి.</translation>
    </message>
    <message>
        <source>A reason holds at most {longest_reason:,} letters.</source>
        <translation>కారణంలో గరిష్ఠంగా {longest_reason:,} అక్షరాలు పడతాయి.</translation>
    </message>
    <message>
        <source>A result needs from 1 to {most_cells:,} cells.</source>
        <translation>ఫలితానికి 1 నుండి {most_cells:,} కణాలు కావాలి.</translation>
    </message>
    <message>
        <source>A sample needs an accession number. Type or scan it.</source>
        <translation>నమూనాకు యాక్సెషన్ నంబర్ కావాలి. టైప్ చేయండి లేదా స్కాన్ చేయండి.</translation>
    </message>
    <message>
        <source>A sample was signed with this batch before it was moved. The signed record rests on it, so it stays in the log.</source>
        <translation>ఈ బ్యాచ్‌ను మరోచోటికి మార్చే ముందు దీనితో ఒక నమూనాపై సంతకం చేశారు. సంతకం చేసిన రికార్డు దీనిపై ఆధారపడింది, అందుకే ఇది లాగ్‌లో ఉంటుంది.</translation>
    </message>
    <message>
        <source>A second reading cannot be joined: it goes back as it came.</source>
        <translation>రెండవసారి చదివేదాన్ని కలపలేము: అది వచ్చినట్లే తిరిగి వెళ్తుంది.</translation>
    </message>
    <message>
        <source>A second reading stays a separate sample: otherwise its cells would count twice.</source>
        <translation>రెండవసారి చదివేది వేరే నమూనాగానే ఉంటుంది: లేకపోతే దాని కణాలు రెండుసార్లు లెక్కకు వస్తాయి.</translation>
    </message>
    <message>
        <source>A signature needs a name. Type yours.</source>
        <translation>సంతకానికి పేరు కావాలి. మీ పేరు టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>A signed sample stays. If something was wrong, amend it.</source>
        <translation>సంతకమైన నమూనా ఉంటుంది. తప్పు ఉన్న చోట దాన్ని సవరించండి.</translation>
    </message>
    <message>
        <source>A worklist may have at most {most_rows:,} rows. Split it.</source>
        <translation>పని జాబితాలో గరిష్ఠంగా {most_rows:,} వరుసలు పడతాయి. దాన్ని విడదీయండి.</translation>
    </message>
    <message>
        <source>There must be an administrator. Make another person one first.</source>
        <translation>ఒక నిర్వాహకులు అవసరం. ముందు వేరొకరిని నిర్వాహకులుగా చేయండి.</translation>
    </message>
    <message>
        <source>Another count has begun. The one that was cut short stays in the log.</source>
        <translation>మరో లెక్క మొదలైంది. మధ్యలో ఆగిపోయినది లాగ్‌లోనే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Another program cut off what was last written to the log {path}, and it may be missing there. Let no tool synchronise or clean its folder. Close this program and save elsewhere what it then asks about. Check the latest batches.</source>
        <translation>మరో ప్రోగ్రామ్ లాగ్ {path}లో చివరగా రాసినదాన్ని కత్తిరించింది, అది అక్కడ లేకపోవచ్చు. దాని ఫోల్డర్‌ను ఏ సాధనమూ సింక్ చేయకుండా, శుభ్రం చేయకుండా చూడండి. ప్రోగ్రామ్‌ను మూసి, అది అప్పుడు అడిగినదాన్ని మరో చోట ఉంచండి; తాజా బ్యాచ్‌లను చూడండి.</translation>
    </message>
    <message>
        <source>Another program is using the log {path}. Close it and try again.</source>
        <translation>వేరే ప్రోగ్రామ్ లాగ్ {path}ను వాడుతోంది. ఆ ప్రోగ్రామ్‌ను మూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation>వేరే ప్రోగ్రామ్ కెమెరాను వాడుతోంది. ఆ ప్రోగ్రామ్‌ను మూసివేయండి.</translation>
    </message>
    <message>
        <source>Another question was taken under this number before. Ask for a new file.</source>
        <translation>ఈ నంబర్ కింద ఇంతకు ముందే వేరే ప్రశ్న తీసుకోబడింది. కొత్త ఫైల్ అడగండి.</translation>
    </message>
    <message>
        <source>Another window of this program is using the log {path}. Close it, or choose another place for the log in Settings.</source>
        <translation>ఈ ప్రోగ్రామ్ మరో విండో లాగ్ {path}ను వాడుతోంది. ఆ విండోను మూసివేయండి, లేదా సెట్టింగ్‌లలో లాగ్‌కు వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using the log {path}. Close it, wait until it ends, or choose another place for the log in Settings.</source>
        <translation>ఈ ప్రోగ్రామ్ మరో విండో లేదా ఆదేశం లాగ్ {path}ను వాడుతోంది. దాన్ని మూసివేయండి, అది ముగిసే వరకు ఆగండి, లేదా సెట్టింగ్‌లలో లాగ్‌కు వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using {folder}. Try again in a moment.</source>
        <translation>ఈ ప్రోగ్రామ్ మరో విండో లేదా ఆదేశం {folder}ను వాడుతోంది. కొద్దిసేపట్లో మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {target}, which is itself backed up. Choose another folder, best on another disk.</source>
        <translation>బ్యాకప్‌లు {target}లో ఉండలేవు, దానికే బ్యాకప్ తీస్తుంది. వేరే ఫోల్డర్ ఎంచుకోండి, వేరే డిస్క్‌లో ఉంటే మంచిది.</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may remove batches and samples.</source>
        <translation>బ్యాచ్‌లను, నమూనాలను సమీక్షకులు, నిర్వాహకులు తీసివేస్తారు.</translation>
    </message>
    <message>
        <source>Cells that were drawn are left out, {left_out:,} of them: an older program asked.</source>
        <translation>గీసిన కణాలు ఇక్కడే ఉంటాయి, మొత్తం {left_out:,}: అడిగేది పాత ప్రోగ్రామ్.</translation>
    </message>
    <message>
        <source>Cells wait for a decision, so this result was not handed over.</source>
        <translation>కణాలు నిర్ణయం కోసం వేచి ఉన్నాయి, అందుకే ఈ ఫలితాన్ని అప్పగించదు.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first, on another disk than the log.</source>
        <translation>ముందు బ్యాకప్‌ల కోసం ఫోల్డర్ ఎంచుకోండి, లాగ్ ఉన్న డిస్క్‌లో కాకుండా.</translation>
    </message>
    <message>
        <source>Choose a passphrase that is harder to guess.</source>
        <translation>ఊహించడం కష్టమైన పాస్‌ఫ్రేజ్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose a target of at least one cell.</source>
        <translation>కనీసం ఒక కణం లక్ష్యం ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose a passphrase other than the current one.</source>
        <translation>ఇప్పటిది కాకుండా వేరే పాస్‌ఫ్రేజ్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>చదవని నిలువు వరుసలు: {columns}.</translation>
    </message>
    <message>
        <source>Even taught, it names only {after} of your cells as you did, types alike; the verdicts seem to contradict each other. Look through them, then try again.</source>
        <translation>నేర్పిన తర్వాత కూడా మీ కణాలలో {after} మాత్రమే మీలా పేరు పెడుతుంది, ప్రతి రకం సమానంగా; నిర్ణయాలు ఒకదానికొకటి విరుద్ధంగా ఉన్నట్లున్నాయి. వాటిని చూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Export it as PNG or TIFF from the archive&apos;s viewer.</source>
        <translation>దాన్ని ఆర్కైవ్ వ్యూయర్ నుండి PNG లేదా TIFFగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Export it as PNG.</source>
        <translation>దాన్ని PNGగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Export its picture as PNG or TIFF.</source>
        <translation>దాని చిత్రాన్ని PNG లేదా TIFFగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>ఫీల్డ్‌ను దాన్ని చేసిన ప్రోగ్రామ్ నుండి TIFF, PNG లేదా JPEGగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Exported {cells:,} cells to {target}.</source>
        <translation>{cells:,} కణాలను {target}కు ఎగుమతి చేసింది.</translation>
    </message>
    <message>
        <source>Fetch the picture itself (git lfs pull).</source>
        <translation>చిత్రాన్నే తీసుకురండి (git lfs pull).</translation>
    </message>
    <message>
        <source>Give its name the ending .jpg, .png or .tif, or open the file itself.</source>
        <translation>దాని పేరు చివర .jpg, .png లేదా .tif చేర్చండి, లేదా ఫైల్‌నే తెరవండి.</translation>
    </message>
    <message>
        <source>Give the key a name: whose is it?</source>
        <translation>కీకి ఒక పేరు ఇవ్వండి: ఇది ఎవరిది?</translation>
    </message>
    <message>
        <source>In {folder} there is no folder named after a type of cell. Make one for each type and put its pictures there: {names}.</source>
        <translation>{folder}లో కణం రకం పేరుతో ఫోల్డర్ లేదు. ప్రతి రకానికి ఒకటి చేసి దాని చిత్రాలు అందులో పెట్టండి: {names}.</translation>
    </message>
    <message>
        <source>It is no better on your own cells than the pack as shipped. Your cells may be too few or already well known; nothing was changed.</source>
        <translation>మీ సొంత కణాలపై ఇది ఇచ్చిన ప్యాక్ కంటే మెరుగ్గా లేదు. మీ కణాలు చాలా తక్కువగా ఉండవచ్చు లేదా ఇప్పటికే బాగా తెలిసినవి కావచ్చు; ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>To read it, install OpenSlide beside the program (pip install openslide-bin openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>ప్రోగ్రామ్ పక్కన OpenSlide ఇన్‌స్టాల్ చేస్తే అది చదవబడుతుంది (pip install openslide-bin openslide-python). లేదా ఫీల్డ్‌ను దాన్ని చేసిన ప్రోగ్రామ్ నుండి TIFF, PNG లేదా JPEGగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>It names fewer cells of your random sample right: {after} instead of {before}. Name more cells and try again.</source>
        <translation>మీ యాదృచ్ఛిక నమూనాలో తక్కువ కణాలకు ఇది సరైన పేరు పెడుతుంది: {before} బదులు {after}. మరిన్ని కణాలకు పేరు పెట్టి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>It names fewer of your own cells right: {after} instead of {before}, types alike. Name more cells and try again.</source>
        <translation>మీ సొంత కణాలలో తక్కువ వాటికి ఇది సరైన పేరు పెడుతుంది: {before} బదులు {after}, ప్రతి రకం సమానంగా. మరిన్ని కణాలకు పేరు పెట్టి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>It would forget cells the pack knew: {after} of the reference cells right instead of {before}. Look through the verdicts, then try again.</source>
        <translation>ప్యాక్‌కు తెలిసిన కణాలను ఇది మరచిపోతుంది: సూచన కణాలలో {before} బదులు {after} సరైనవి. నిర్ణయాలను చూసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures.</source>
        <translation>కెమెరా JPEG కూడా సేవ్ చేసేలా చేయండి, లేదా దాని ముడి చిత్రాల ప్రోగ్రామ్‌తో TIFFగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>ముందు లాగిన్ అవ్వండి.</translation>
    </message>
    <message>
        <source>To see Micro-Manager&apos;s cameras, install its core beside the program: pip install pymmcore-plus.</source>
        <translation>Micro-Manager కోర్ ప్రోగ్రామ్‌తో ఇన్‌స్టాల్ అయితే దాని కెమెరాలు కనిపిస్తాయి: pip install pymmcore-plus.</translation>
    </message>
    <message>
        <source>Named cells that cannot be used, as their pictures are gone or changed: {lost}.</source>
        <translation>చిత్రాలు లేకపోవడం లేదా మారడం వల్ల వాడలేని, పేరు పెట్టిన కణాలు: {lost}.</translation>
    </message>
    <message>
        <source>No camera was found. Plug in the microscope camera.</source>
        <translation>కెమెరా ఏదీ కనబడలేదు. మైక్రోస్కోప్ కెమెరాను తగిలించండి.</translation>
    </message>
    <message>
        <source>No key that was added here has this fingerprint.</source>
        <translation>ఇక్కడ చేర్చిన ఏ కీకీ ఈ ఫింగర్‌ప్రింట్ లేదు.</translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>ల్యూకోసైట్ ఏదీ లెక్కించలేదు, కాబట్టి సంతకం చేయడానికి ఫలితం లేదు.</translation>
    </message>
    <message>
        <source>No picture has all its cells named by a person. Name those that wait, or export folders of single cells.</source>
        <translation>ఏ చిత్రంలోనూ ప్రతి కణానికి వ్యక్తి పెట్టిన పేరు లేదు. వేచి ఉన్నవాటికి పేర్లు పెట్టండి, లేదా విడి కణాల ఫోల్డర్లు ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>No pictures were found in {folder}. Choose a folder that holds some.</source>
        <translation>{folder}లో చిత్రాలేవీ దొరకలేదు. చిత్రాలున్న ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>This PDF has no record attached, or none that can be read: the sheet was not signed, or it was changed.</source>
        <translation>ఈ PDFకు రికార్డు జతలేదు, లేదా చదవలేము: షీట్‌పై సంతకం కాలేదు, లేదా అది మారింది.</translation>
    </message>
    <message>
        <source>No sample has the number or id {wanted}.</source>
        <translation>ఏ నమూనాకూ {wanted} నంబర్ గాని, ఈ id గాని లేదు.</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>వాడదగిన మోడల్ ప్యాక్ ఏదీ ఇన్‌స్టాల్ కాలేదు. సెట్టింగ్‌లలో ఒకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Nobody has signed this result, so it was not handed over. Sign it first.</source>
        <translation>ఈ ఫలితంపై ఎవరూ సంతకం చేయలేదు, అందుకే అప్పగించదు. ముందు సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>Nobody here trusts the key that signed this update. Anyone who has it can change how cells are named here. Ask its maker for the fingerprint, but not through this stick. If it is {fingerprint}, give it with --trust and a --name.</source>
        <translation>ఈ అప్‌డేట్‌పై సంతకం చేసిన కీని ఇక్కడ ఎవరూ నమ్మడం లేదు. అది ఎవరి వద్ద ఉంటే వారు ఇక్కడ కణాల పేర్లను మార్చగలరు. దాన్ని తయారుచేసినవారిని ఫింగర్‌ప్రింట్ అడగండి, ఈ స్టిక్ కాకుండా వేరే మార్గంలో. అది {fingerprint} అయితే, --trust తోనూ, ఒక --name తోనూ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>None of the pictures can be read again. {what}</source>
        <translation>చిత్రాలలో దేన్నీ మళ్లీ చదవలేము. {what}</translation>
    </message>
    <message>
        <source>Some files past their time could not be removed ({fault}).</source>
        <translation>గడువు దాటిన ఫైళ్లన్నిటినీ తీసివేయలేకపోయింది ({fault}).</translation>
    </message>
    <message>
        <source>Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some space; it continues at the next start.</source>
        <translation>{log} పక్కనున్న చిత్రాలన్నిటినీ ఎన్‌క్రిప్ట్ లేదా డీక్రిప్ట్ చేయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి; తర్వాతి ప్రారంభంలో కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>సంతకం చేసినప్పటి నుండి ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Nothing old was removed: by this computer&apos;s date, {today}, the log was last used {days} days ago. Set the clock right. If it is right, switch Remove batches after off and on again in Settings.</source>
        <translation>పాతదేదీ తీసివేయలేదు: ఈ కంప్యూటర్ తేదీ {today} ప్రకారం లాగ్‌ను చివరిసారి {days} రోజుల క్రితం వాడారు. గడియారాన్ని సరిచేయండి. అది సరైనదైతే, సెట్టింగ్‌లలో “బ్యాచ్‌లను తీసివేయండి, ఇన్ని రోజుల తర్వాత”ను ఆపి మళ్లీ ఆన్ చేయండి.</translation>
    </message>
    <message>
        <source>Nothing stained was seen on {name}. Is it a scan of a stained smear?</source>
        <translation>{name}పై స్టెయిన్ అయినదేదీ కనిపించలేదు. ఇది స్టెయిన్ చేసిన స్మియర్ స్కానా?</translation>
    </message>
    <message>
        <source>One thing at a time: another update is being checked.</source>
        <translation>ఒకసారికి ఒకటే: వేరే అప్‌డేట్‌ను చూస్తోంది.</translation>
    </message>
    <message>
        <source>Open it in a browser, and save the picture itself.</source>
        <translation>దాన్ని బ్రౌజర్‌లో తెరిచి, చిత్రాన్నే సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Open the file of this name without its first two characters.</source>
        <translation>మొదటి రెండు గుర్తులు లేకుండా ఈ పేరున్న ఫైల్‌ను తెరవండి.</translation>
    </message>
    <message>
        <source>Open the picture that lies beside it.</source>
        <translation>దాని పక్కన ఉన్న చిత్రాన్ని తెరవండి.</translation>
    </message>
    <message>
        <source>Only administrators may add, change and help people.</source>
        <translation>వ్యక్తులను చేర్చడం, మార్చడం, సహాయం చేయడం నిర్వాహకుల పని.</translation>
    </message>
    <message>
        <source>Logging in is already on.</source>
        <translation>వ్యక్తులు ఇప్పటికే లాగిన్ అవుతున్నారు.</translation>
    </message>
    <message>
        <source>People log in here. Say who you are with --by NAME.</source>
        <translation>ఇక్కడ వ్యక్తులు లాగిన్ అవుతారు. మీరెవరో --by NAME తో చెప్పండి.</translation>
    </message>
    <message>
        <source>Pictures of this batch that are not where they were: {gone}. The others are read again.</source>
        <translation>ఈ బ్యాచ్‌లో ముందున్న చోట లేని చిత్రాలు: {gone}. మిగతావి మళ్లీ చదవబడతాయి.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>ఈ నమూనా చిత్రాలను ఇంకా చదువుతోంది. పూర్తయ్యే వరకు ఆగండి.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in the worklist; it stays as it is.</source>
        <translation>వరుస {line}: {number} ఇప్పటికే పనుల జాబితాలో ఉంది; అది అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in row {first}.</source>
        <translation>వరుస {line}: {number} ఇప్పటికే వరుస {first}లో ఉంది.</translation>
    </message>
    <message>
        <source>Row {line}: {wrong}</source>
        <translation>వరుస {line}: {wrong}</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may sign samples.</source>
        <translation>నమూనాలపై సమీక్షకులు, నిర్వాహకులు సంతకం చేస్తారు.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or TIFF.</source>
        <translation>దాన్ని JPEG, PNG లేదా TIFFగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Save single frames of it as PNG, or open it on the Live page.</source>
        <translation>దాని ఒక్కో ఫ్రేమ్‌ను PNGగా సేవ్ చేయండి, లేదా లైవ్ పేజీలో తెరవండి.</translation>
    </message>
    <message>
        <source>Say first which microscope these pictures come from.</source>
        <translation>ఈ చిత్రాలు ఏ మైక్రోస్కోప్ నుండి వచ్చాయో ముందు చెప్పండి.</translation>
    </message>
    <message>
        <source>Say where the limits come from: a book, a study, your own measurements.</source>
        <translation>పరిమితులు ఎక్కడివో చెప్పండి: పుస్తకం, అధ్యయనం, మీ సొంత కొలతలు.</translation>
    </message>
    <message>
        <source>Say where the ranges come from: a book, a study, your own measurements.</source>
        <translation>సాధారణ పరిధులు ఎక్కడివో చెప్పండి: పుస్తకం, అధ్యయనం, మీ సొంత కొలతలు.</translation>
    </message>
    <message>
        <source>Set the telephone&apos;s camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or export the photo as JPEG.</source>
        <translation>ఫోన్ కెమెరాను JPEGకు మార్చండి (iPhoneలో: Settings, Camera, Formats, Most Compatible), లేదా ఫోటోను JPEGగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Several batches are called {wanted}. Give an id instead: {ids}.</source>
        <translation>అనేక బ్యాచ్‌ల పేరు {wanted}. దాని బదులు id ఇవ్వండి: {ids}.</translation>
    </message>
    <message>
        <source>Several samples are called {wanted}. Give an id instead: {ids}.</source>
        <translation>అనేక నమూనాల పేరు {wanted}. దాని బదులు id ఇవ్వండి: {ids}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The count is safe; details are in its trace file.</source>
        <translation>ప్రోగ్రామ్‌లో ఏదో తప్పు జరిగింది. లెక్క భద్రంగా ఉంది; వివరాలు దాని ట్రేస్ ఫైల్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is safe. Details are in {trace_path}; please send that file to the person who looks after this computer.</source>
        <translation>ప్రోగ్రామ్‌లో ఏదో తప్పు జరిగింది. భద్రపరిచినవి భద్రంగా ఉన్నాయి. వివరాలు {trace_path}లో ఉన్నాయి; ఆ ఫైల్‌ను ఈ కంప్యూటర్‌ను చూసుకునేవారికి పంపండి.</translation>
    </message>
    <message>
        <source>Start the count before you count cells by hand.</source>
        <translation>కణాలను చేతితో లెక్కించే ముందు లెక్కను ప్రారంభించండి.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ఆగింది. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>ఆగింది. ఏదీ ఉంచలేదు.</translation>
    </message>
    <message>
        <source>Teaching failed; nothing was changed.</source>
        <translation>నేర్పడం విఫలమైంది; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>That version is no longer complete. Install its update again.</source>
        <translation>ఆ వెర్షన్ ఇక పూర్తిగా లేదు. దాని అప్‌డేట్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The address holds at most {longest_address} letters.</source>
        <translation>చిరునామాలో గరిష్ఠంగా {longest_address} అక్షరాలు పడతాయి.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be {done} ({why}). Check that the disk is connected, is writable and has free space.</source>
        <translation>{folder}లోని బ్యాకప్ {done} కాలేకపోయింది ({why}). డిస్క్ తగిలించి ఉందో, రాయవచ్చో, ఖాళీ చోటు ఉందో చూడండి.</translation>
    </message>
    <message>
        <source>The batch was removed from the log.</source>
        <translation>బ్యాచ్‌ను లాగ్ నుండి తీసివేసింది.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again.</source>
        <translation>కెమెరా స్పందించడం లేదు. దాన్ని తీసి మళ్లీ తగిలించండి.</translation>
    </message>
    <message>
        <source>The camera is gone. The count is kept and goes on when it is back.</source>
        <translation>కెమెరా లేదు. లెక్క భద్రంగా ఉంది, కెమెరా తిరిగి వచ్చాక కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>Camera access is blocked. Allow it for this program in the system&apos;s privacy settings; on Linux, add this user to the group “video”.</source>
        <translation>కెమెరాను వాడటానికి అనుమతి లేదు. సిస్టమ్ గోప్యతా సెట్టింగ్‌లలో ఈ ప్రోగ్రామ్‌కు కెమెరా అనుమతి ఇవ్వండి; Linuxలో ఈ వినియోగదారును “video” గుంపులో చేర్చండి.</translation>
    </message>
    <message>
        <source>The camera repeats one picture. Check its cable; the count is kept.</source>
        <translation>కెమెరా ఒకే చిత్రాన్ని మళ్లీ మళ్లీ పంపుతోంది. దాని కేబుల్‌ను చూడండి; లెక్క భద్రంగా ఉంది.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable; the count is kept.</source>
        <translation>కెమెరా చిత్రాలు పంపడం లేదు. దాని కేబుల్‌ను చూడండి; లెక్క భద్రంగా ఉంది.</translation>
    </message>
    <message>
        <source>The cells could not be written to {folder} ({why}). Free some space or choose another folder.</source>
        <translation>కణాలను {folder}కు రాయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The check of the processor could not be started: {why}.</source>
        <translation>ప్రాసెసర్ తనిఖీని మొదలుపెట్టలేకపోయింది: {why}.</translation>
    </message>
    <message>
        <source>The column “{one}” appears twice. Leave one of them out.</source>
        <translation>“{one}” నిలువు వరుస రెండుసార్లు ఉంది. ఒకదాన్ని తీసివేయండి.</translation>
    </message>
    <message>
        <source>The command hematovision {command} (process {number}, since {since}) is using the log {path}. Wait until it ends, or choose another place for the log in Settings.</source>
        <translation>ఆదేశం hematovision {command} (ప్రక్రియ {number}, {since} నుండి) లాగ్ {path}ను వాడుతోంది. అది ముగిసే వరకు ఆగండి, లేదా సెట్టింగ్‌లలో లాగ్‌కు వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The copy could not replace {path} ({why}). Nothing is lost: start the program again.</source>
        <translation>కాపీని {path} చోట పెట్టలేకపోయింది ({why}). ఏదీ పోలేదు: ప్రోగ్రామ్‌ను మళ్లీ ప్రారంభించండి.</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>లెక్క పూర్తయింది, అందుకే ఏదీ చేర్చలేదు. ఎక్కువ లక్ష్యాన్ని ఎంచుకోండి లేదా కొత్త లెక్క మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>The count that was cut short is no longer in the log.</source>
        <translation>మధ్యలో ఆగిపోయిన లెక్క ఇప్పుడు లాగ్‌లో లేదు.</translation>
    </message>
    <message>
        <source>The disk failed while using the log {path}. Check that it is connected and has free space.</source>
        <translation>లాగ్ {path}ను వాడుతుండగా డిస్క్ విఫలమైంది. అది తగిలించి ఉందో, ఖాళీ చోటు ఉందో చూడండి.</translation>
    </message>
    <message>
        <source>The disk with the log {path} does not keep its lock for one program: two could write to the log at once and damage it. In Settings, choose a place on this computer&apos;s own disk, and use the shared disk for backups.</source>
        <translation>లాగ్ {path} ఉన్న డిస్క్, అడిగిన ప్రతి ఒక్కరికీ తాళం ఇస్తోంది: రెండు ప్రోగ్రామ్‌లు ఒకేసారి అందులో రాసి దాన్ని పాడుచేయవచ్చు. సెట్టింగ్‌లలో ఈ కంప్యూటర్ సొంత డిస్క్‌పై చోటు ఎంచుకోండి, బ్యాకప్‌లను పంచుకున్న డిస్క్‌కు పంపండి.</translation>
    </message>
    <message>
        <source>The disk with the log {path} is full. Free some space; nothing already stored is lost.</source>
        <translation>లాగ్ {path} ఉన్న డిస్క్ నిండింది. చోటు ఖాళీ చేయండి; భద్రపరిచినదేదీ పోలేదు.</translation>
    </message>
    <message>
        <source>The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches.</source>
        <translation>లాగ్ {path} పక్కన ఉన్న తాజా మార్పుల ఫైల్ దాని మరో స్థితికి, లేదా మరో లాగ్‌కు చెందింది. దాన్ని చేర్చుకోలేదు: అది ఆ తర్వాత రాసిన దాన్ని చెరిపేసేది. దాన్ని {aside} గా ఉంచారు. తాజా బ్యాచ్‌లను చూడండి.</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who can add others.</source>
        <translation>మొదటి వ్యక్తి నిర్వాహకులు, ఇతరులను చేర్చగలరు.</translation>
    </message>
    <message>
        <source>The inference runtime cannot be loaded{why}. Install the program again.</source>
        <translation>ఇన్ఫరెన్స్ రన్‌టైమ్‌ను లోడ్ చేయలేకపోయింది{why}. ప్రోగ్రామ్‌ను మళ్ళీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The inference runtime did not answer within {seconds} s.</source>
        <translation>ఇన్ఫరెన్స్ రన్‌టైమ్ {seconds} s లోపు జవాబివ్వలేదు.</translation>
    </message>
    <message>
        <source>The inference runtime stopped unexpectedly (status {status}). Install the program again.</source>
        <translation>ఇన్ఫరెన్స్ రన్‌టైమ్ ఊహించని విధంగా ఆగిపోయింది (స్థితి {status}). ప్రోగ్రామ్‌ను మళ్ళీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The key of the log is not in this account&apos;s keychain. Give the recovery key.</source>
        <translation>లాగ్ కీ ఈ ఖాతా కీచైన్‌లో లేదు. రికవరీ కీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The key of the log, {path}, cannot be read ({fault}). Put it back from a backup, or give the recovery key.</source>
        <translation>లాగ్ కీ, {path}, చదవలేము ({fault}). బ్యాకప్ నుండి తిరిగి పెట్టండి, లేదా రికవరీ కీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, cannot be read. Put it back from a copy, or move it away: a new key is then made, and records show that the key changed.</source>
        <translation>రికార్డులపై సంతకం చేసే కీ, {path}, చదవలేము. కాపీ నుండి తిరిగి పెట్టండి, లేదా పక్కకు తరలించండి: అప్పుడు కొత్తది తయారవుతుంది, అది వేరేదని రికార్డులు చెబుతాయి.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, was encrypted with a log that is not the one in use. Open that log, or move the key away: a new key is then made, and records show that the key changed.</source>
        <translation>రికార్డులపై సంతకం చేసే కీ {path}, వాడుకలో లేని వేరే లాగ్‌తో కలిపి ఎన్‌క్రిప్ట్ అయి ఉంది. ఆ లాగ్‌ను తెరవండి, లేదా కీని పక్కకు తరలించండి: అప్పుడు కొత్తది తయారవుతుంది, అది వేరే కీ అని రికార్డులు చెబుతాయి.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s name holds at most {longest_name} letters.</source>
        <translation>ప్రయోగశాల పేరులో గరిష్ఠంగా {longest_name} అక్షరాలు పడతాయి.</translation>
    </message>
    <message>
        <source>The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.</source>
        <translation>ల్యూకోసైట్‌లు “{count}”కు యూనిట్ లేదు. దాన్ని “leukocytes unit”లో రాయండి.</translation>
    </message>
    <message>
        <source>The list of trusted keys cannot be written to {path} ({why}).</source>
        <translation>నమ్మే కీల జాబితాను {path}కు రాయలేము ({why}).</translation>
    </message>
    <message>
        <source>The list of trusted keys {path} cannot be read ({why}). Move it away; you must then trust its keys again.</source>
        <translation>నమ్మే కీల జాబితా {path}ను చదవలేము ({why}). దాన్ని వేరే చోటికి తరలించండి; తరువాత అందులోని కీలను మళ్లీ నమ్మాల్సి ఉంటుంది.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>లొకేటర్ కార్డు {where}ను వాడలేము: {wrong}. మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>లొకేటర్ కార్డు {where} ఫార్మాట్ {what}; ఈ ప్రోగ్రామ్ {schema} చదువుతుంది. సరిపోయే మోడల్ ప్యాక్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>లొకేటర్ కార్డు {where} అసంపూర్ణం లేదా పాడైంది ({fault}). మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The log could not be copied to {target} ({why}). Free some space or allow writing to the folder.</source>
        <translation>లాగ్‌ను {target}కు కాపీ చేయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి లేదా ఫోల్డర్‌లో రాయడానికి అనుమతించండి.</translation>
    </message>
    <message>
        <source>The log is no longer encrypted.</source>
        <translation>లాగ్ ఇక ఎన్‌క్రిప్ట్ కాలేదు.</translation>
    </message>
    <message>
        <source>The log is encrypted; its key lies in this account&apos;s keychain.</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది; దాని కీ ఈ ఖాతా కీచైన్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>The log is encrypted; the passphrase guards its key.</source>
        <translation>లాగ్ ఎన్‌క్రిప్ట్ అయి ఉంది; పాస్‌ఫ్రేజ్ దాని కీని కాపాడుతుంది.</translation>
    </message>
    <message>
        <source>The log was changed meanwhile. Try again.</source>
        <translation>ఈలోగా లాగ్ మారింది. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was done there. Search the log again.</source>
        <translation>ఈలోగా లాగ్ తరలింది, అందుకే అక్కడ ఏమీ చేయలేదు. లాగ్‌లో మళ్లీ వెతకండి.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was kept.</source>
        <translation>ఈలోగా లాగ్ తరలింది, అందుకే ఏదీ ఉంచలేదు.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Teach again.</source>
        <translation>ఈలోగా లాగ్‌ను వేరే చోటికి తరలించారు. మళ్లీ నేర్పండి.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Try again.</source>
        <translation>ఈలోగా లాగ్‌ను వేరే చోటికి తరలించారు. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The log was moved, so the microscope was closed. Its count is in the old log.</source>
        <translation>లాగ్‌ను మరోచోటికి మార్చారు, అందుకే మైక్రోస్కోప్ మూసివేయబడింది. దాని లెక్క పాత లాగ్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>The log {log} is encrypted. Give its passphrase or its recovery key.</source>
        <translation>లాగ్ {log} ఎన్‌క్రిప్ట్ అయి ఉంది. దాని పాస్‌ఫ్రేజ్ లేదా రికవరీ కీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The log {path} belongs to the account {account} on this computer, and nobody else may open it. Log in to the computer as {account}, or choose another place for the log in Settings.</source>
        <translation>లాగ్ {path} ఈ కంప్యూటర్‌లోని {account} ఖాతాకు చెందినది, మరెవరూ దాన్ని తెరవలేరు. కంప్యూటర్‌లో {account}గా లాగిన్ అవ్వండి, లేదా సెట్టింగ్‌లలో లాగ్‌కు మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened. Check its folder, or choose another place in Settings.</source>
        <translation>లాగ్ {path}ను తెరవలేము. దాని ఫోల్డర్‌ను చూడండి, లేదా సెట్టింగ్‌లలో వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written ({why}). Allow writing to it and its folder, or choose another place in Settings.</source>
        <translation>లాగ్ {path}లో రాయలేము ({why}). దానిలో, దాని ఫోల్డర్‌లో రాయడానికి అనుమతించండి, లేదా సెట్టింగ్‌లలో వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The log {path} has a second name on this disk (a hard link). A program that opens it by that name misses the latest entries, and both can be damaged. Remove the other name; to copy a log, use Back up now.</source>
        <translation>లాగ్ {path} కు ఈ డిస్క్‌పై రెండో పేరు ఉంది (హార్డ్ లింక్): ఆ పేరుతో తెరిచేవారికి చివరగా రాసినది కనిపించదు, రెండూ కలిసి పాడవుతాయి. ఆ పేరును తీసివేయండి; లాగ్‌ను &quot;ఇప్పుడే బ్యాకప్ తీయండి&quot;తో కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>The log {path} is damaged or is not a log of this program. Move it away, or choose another place for the log in Settings; a backup may lie beside it.</source>
        <translation>లాగ్ {path} పాడైంది లేదా ఈ ప్రోగ్రామ్ లాగ్ కాదు. దాన్ని పక్కకు తరలించండి, లేదా సెట్టింగ్‌లలో వేరే చోటు ఎంచుకోండి; దాని పక్కన బ్యాకప్ ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The log {path} is not as it was when last closed: it is an older copy, or its end was lost. Its latest batches may be missing; a backup may hold them.</source>
        <translation>లాగ్ {path} చివరిసారి మూసినప్పుడు ఉన్నట్టు లేదు: ఇది పాతది, లేదా దాని చివరి భాగం పోయింది. ఇటీవలి బ్యాచ్‌లు లేకపోవచ్చు; అవి బ్యాకప్‌లో ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The log {path} points to {target}, which is not there. Connect its disk or server, or remove the link {link}.</source>
        <translation>లాగ్ {path} ఉండవలసిన చోటు {target}, అది అక్కడ లేదు. దాని డిస్క్ లేదా సర్వర్‌ను కలపండి, లేదా లింక్ {link} తీసేయండి.</translation>
    </message>
    <message>
        <source>The log {path} is write-protected. Allow writing to it, or choose another place in Settings.</source>
        <translation>లాగ్ {path}లో రాయకుండా రక్షణ ఉంది. రాయడానికి అనుమతించండి, లేదా సెట్టింగ్‌లలో వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>You may not open the log {path}. Ask for permission or choose another place in Settings.</source>
        <translation>లాగ్ {path}ను తెరవడానికి అనుమతి లేదు. అనుమతి అడగండి లేదా సెట్టింగ్‌లలో వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The log {path} was an empty file, so a new one begins. If something was in it, restore a backup.</source>
        <translation>లాగ్ {path} ఖాళీ ఫైల్‌గా ఉంది, కొత్తది మొదలవుతుంది. అందులో ఏదైనా ఉండి ఉంటే, బ్యాకప్‌ను తిరిగి తెండి.</translation>
    </message>
    <message>
        <source>The log {path} was moved, removed or replaced while the program was using it. Put it back in its place, or close the program and start it again.</source>
        <translation>ప్రోగ్రామ్ వాడుతుండగా లాగ్ {path} తరలింది, తొలగింది లేదా మారింది. దాన్ని తిరిగి పెట్టండి, లేదా ప్రోగ్రామ్‌ను మూసి మళ్లీ ప్రారంభించండి.</translation>
    </message>
    <message>
        <source>The log {path} was written by a newer version of this program. Install that version, or choose another place for the log in Settings.</source>
        <translation>లాగ్ {path}ను ఈ ప్రోగ్రామ్ కొత్త వెర్షన్ రాసింది. ఆ వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి, లేదా సెట్టింగ్‌లలో లాగ్‌కు వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation>లోగో చాలా పెద్దది. చిన్న చిత్రాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The model card {card_file} is damaged (not JSON). Install the model pack again.</source>
        <translation>మోడల్ కార్డు {card_file} పాడైంది (JSON కాదు). మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>మోడల్ కార్డు {where}ను వాడలేము: {wrong}. మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>మోడల్ కార్డు {where} ఫార్మాట్ {what}; ఈ ప్రోగ్రామ్ {schema} చదువుతుంది. సరిపోయే మోడల్ ప్యాక్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>మోడల్ కార్డు {where} అసంపూర్ణం లేదా పాడైంది ({fault}). మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model pack in this update has another version than it says.</source>
        <translation>ఈ అప్‌డేట్‌లోని మోడల్ ప్యాక్ అది చెప్పే వెర్షన్ కాదు.</translation>
    </message>
    <message>
        <source>The model pack is incomplete: {filename} is missing. Install the model pack again.</source>
        <translation>మోడల్ ప్యాక్ అసంపూర్ణం: {filename} లేదు. మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model pack was changed, so the microscope was closed. Its count is in the log.</source>
        <translation>మోడల్ ప్యాక్ మారింది, అందుకే మైక్రోస్కోప్ మూసివేయబడింది. దాని లెక్క లాగ్‌లో ఉంది.</translation>
    </message>
    <message>
        <source>The model pack {model} cannot be read ({why}). Check the disk.</source>
        <translation>మోడల్ ప్యాక్ {model}ను చదవలేము ({why}). డిస్క్‌ను చూడండి.</translation>
    </message>
    <message>
        <source>The model pack {model} is refused: {reason}. Install the model pack again.</source>
        <translation>మోడల్ ప్యాక్ {model}ను తిరస్కరించింది: {reason}. మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it has no reference cells to judge it by. Use the one that came with the program, or make the pack again.</source>
        <translation>మోడల్ ప్యాక్ {title}కు నేర్పలేము: అంచనా వేయడానికి దానిలో రిఫరెన్స్ కణాలు లేవు. ప్రోగ్రామ్‌తో వచ్చినదాన్ని వాడండి, లేదా ప్యాక్‌ను మళ్లీ తయారుచేయండి.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it does not show its features. Use the one that came with the program, or make the pack again.</source>
        <translation>మోడల్ ప్యాక్ {title}కు నేర్పలేము: అది తన లక్షణాలను చూపదు. ప్రోగ్రామ్‌తో వచ్చినదాన్ని వాడండి, లేదా ప్యాక్‌ను మళ్లీ తయారుచేయండి.</translation>
    </message>
    <message>
        <source>The model pack {title} shows no class maps: its head is not average pooling and one Dense layer, so there is no exact map.</source>
        <translation>మోడల్ ప్యాక్ {title} క్లాస్ మ్యాప్‌లు చూపదు: దాని చివరి భాగం సగటు, ఒక Dense పొర కాదు, అందుకే ఖచ్చితమైన మ్యాప్ రాదు.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be read ({why}). Install the model pack again.</source>
        <translation>మోడల్ ప్యాక్ రిఫరెన్స్ కణాలు {path} చదవలేము ({why}). మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be understood ({fault}). Install a pack that fits this program.</source>
        <translation>మోడల్ ప్యాక్ రిఫరెన్స్ కణాలు {path} అర్థం కాలేదు ({fault}). ఈ ప్రోగ్రామ్‌కు సరిపోయే ప్యాక్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} were altered or belong to another pack. Install the model pack again.</source>
        <translation>మోడల్ ప్యాక్ రిఫరెన్స్ కణాలు {path} మారాయి లేదా వేరే ప్యాక్‌వి. మోడల్ ప్యాక్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The model runtime is not installed. Install the program again.</source>
        <translation>మోడల్ రన్‌టైమ్ ఇన్‌స్టాల్ కాలేదు. ప్రోగ్రామ్‌ను మళ్లీ ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the program. Choose another.</source>
        <translation>“{name}” అనే పేరు ప్రోగ్రామ్‌ను సూచిస్తుంది. వేరేది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The new version does not work on this computer ({why}). The old version stays in use.</source>
        <translation>కొత్త వెర్షన్ ఈ కంప్యూటర్‌లో పనిచేయడం లేదు ({why}). ముందున్నదే వాడుకలో ఉంది.</translation>
    </message>
    <message>
        <source>The file {plan}, left from putting back a copy, cannot be read. Remove it.</source>
        <translation>తిరిగి పెడుతున్న కాపీ గమనిక {plan} చదవలేము. దాన్ని తీసివేయండి.</translation>
    </message>
    <message>
        <source>The notes of a sample hold at most {longest_note:,} letters.</source>
        <translation>నమూనా గమనికలలో గరిష్ఠంగా {longest_note:,} అక్షరాలు పడతాయి.</translation>
    </message>
    <message>
        <source>The last results could not be written to the old log. What is open now is in the new one.</source>
        <translation>పాత లాగ్ చివరి ఫలితాలను తీసుకోలేదు. ఇప్పుడు తెరిచి ఉన్నది కొత్తదానిలో ఉంది.</translation>
    </message>
    <message>
        <source>Somebody else chose the passphrase of {name} and knows it. {name} must log in to the window once and choose another.</source>
        <translation>{name} పాస్‌ఫ్రేజ్‌ను వేరొకరు ఎంచుకున్నారు, వారికి కూడా అది తెలుసు. {name} ఒకసారి విండోలో లాగిన్ అయి మరొకటి ఎంచుకోవాలి.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>కాలం మొదలు కాకముందే ముగుస్తుంది. దాని రోజులలో ఒకదాన్ని మార్చండి.</translation>
    </message>
    <message>
        <source>The picture is black. Switch on the lamp or open the light path.</source>
        <translation>చిత్రం నల్లగా ఉంది. దీపం వెలిగించండి లేదా కాంతి మార్గాన్ని తెరవండి.</translation>
    </message>
    <message>
        <source>The picture {path} could not be written ({why}). Free some space; the count goes on, and the picture is tried again.</source>
        <translation>చిత్రం {path} ను రాయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి; లెక్క కొనసాగుతుంది, చిత్రాన్ని మళ్లీ ప్రయత్నిస్తుంది.</translation>
    </message>
    <message>
        <source>The picture {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>చిత్రం {target} రాయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The pictures come to {size:,} MB; a file for a second reader may hold {most:,} MB at most. Send single cells, not whole fields.</source>
        <translation>చిత్రాలు {size:,} MB ఉన్నాయి; రెండవ పరిశీలకుల ఫైల్‌లో పట్టే {most:,} MB కంటే ఎక్కువ. పూర్తి ఫీల్డ్‌లు కాకుండా విడి కణాలను పంపండి.</translation>
    </message>
    <message>
        <source>The pictures of this batch are not where they were, so nothing was done. Connect their disk or stick, or look for them, and try again.</source>
        <translation>ఈ బ్యాచ్ చిత్రాలు ముందున్న చోట లేవు, కాబట్టి ఏమీ చేయలేదు. వాటి డిస్క్ లేదా స్టిక్‌ను కనెక్ట్ చేయండి, లేదా వాటిని వెతికి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The pictures of this batch cannot be read again, so its names stay.</source>
        <translation>ఈ బ్యాచ్ చిత్రాలను మళ్లీ చదవలేము, కాబట్టి దీని పేర్లు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>The program on the computer {computer} has used the log {path} since {since}. Close it there, or choose another place for the log in Settings.</source>
        <translation>కంప్యూటర్ {computer}లోని ప్రోగ్రామ్ {since} నుండి లాగ్ {path}ను వాడుతోంది. దాన్ని అక్కడ మూసివేయండి, లేదా సెట్టింగ్‌లలో లాగ్‌కు వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The program on the computer {computer}, which used the log {path} since {since}, did not close it. If it still runs there, close it here: this disk&apos;s locks do not work between computers. Then choose a place for the log on this computer&apos;s own disk in Settings.</source>
        <translation>{since} నుండి లాగ్ {path} ను వాడిన {computer} కంప్యూటర్‌లోని ప్రోగ్రామ్ దాన్ని మూసివేయలేదు. అది అక్కడ ఇంకా నడుస్తుంటే, ఇక్కడ మూసివేయండి: ఈ డిస్క్ తాళాలు ఒక కంప్యూటర్ నుండి మరొకదానికి చేరవు. తర్వాత సెట్టింగ్‌లలో లాగ్‌కు ఈ కంప్యూటర్ సొంత డిస్క్‌పై చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while writing to the log {path}, for example in a power cut. What was being written at that moment may be missing: check the latest batches.</source>
        <translation>లాగ్ {path} లో రాస్తుండగా ప్రోగ్రామ్ లేదా కంప్యూటర్ మధ్యలో ఆగిపోయింది, కరెంటు పోయినప్పుడు జరిగినట్టు. ఆ క్షణంలో రాస్తున్నది లేకపోవచ్చు: ఇటీవలి బ్యాచ్‌లను చూడండి.</translation>
    </message>
    <message>
        <source>The change to the protection of the log {log} could not be finished ({why}). Nothing is lost. Connect its disk or free some space, and try again.</source>
        <translation>లాగ్ {log} రక్షణను పూర్తిగా మార్చలేకపోయింది ({why}). ఏదీ పోలేదు. దాని డిస్క్‌ను కలపండి లేదా కొంత చోటు ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The scale of this picture is not known, so its cells cannot be cut out.</source>
        <translation>ఈ చిత్రం స్కేల్ తెలియదు, అందుకే దాని కణాలను కత్తిరించలేము.</translation>
    </message>
    <message>
        <source>The script “{text}” cannot be read. {help}</source>
        <translation>స్క్రిప్ట్ “{text}” చదవలేము. {help}</translation>
    </message>
    <message>
        <source>The second signer must not be the first signer too.</source>
        <translation>రెండవ సంతకందారు మొదటివారు కాకుండా వేరొకరు.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), and they may name the log&apos;s place. Put the file right, or name the log with --log.</source>
        <translation>{path}లోని సెట్టింగ్‌లను చదవలేకపోయింది ({why}), వాటిలో లాగ్ స్థానం ఉండవచ్చు. ఫైల్‌ను సరిచేయండి లేదా --log తో లాగ్ పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). Until this is put right, the usual ones apply, also for the log&apos;s place.</source>
        <translation>{path}లోని సెట్టింగ్‌లను చదవలేకపోయింది ({why}). అది సరిచేసే వరకు సాధారణ సెట్టింగ్‌లు వర్తిస్తాయి, లాగ్ స్థానానికి కూడా.</translation>
    </message>
    <message>
        <source>The table is not in Unicode; it was read as {code_page}. Check the letters in line {line}. If they are wrong, save it as UTF-8 and import it again.</source>
        <translation>పట్టిక Unicodeలో లేదు; దాన్ని {code_page}గా చదివాము. {line}వ వరుసలోని అక్షరాలు సరిగా ఉన్నాయా చూడండి; లేకపోతే UTF-8గా సేవ్ చేసి మళ్లీ దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it as AVI or MP4.</source>
        <translation>వీడియో {name}ను ప్లే చేయలేము. దాన్ని AVI లేదా MP4గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The workers stopped {tries} times in a row, the last time at {names} or one of the pictures after it. Leave them out, or run without --workers and --cluster.</source>
        <translation>వర్కర్లు వరుసగా {tries} సార్లు ఆగిపోయాయి, చివరిసారి {names} లేదా దాని తర్వాతి చిత్రాలలో ఒకదానిపై. వాటిని వదిలేయండి, లేదా --workers, --cluster లేకుండా నడపండి.</translation>
    </message>
    <message>
        <source>There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of cells with their cells.csv are read; convert other formats, such as KITTI, DOTA or OpenImages, to one of these.</source>
        <translation>{named}లో పెట్టెలు లేవు. GeoJSON, COCO, Pascal VOC, YOLO, cells.csv ఉన్న కణాల ఫోల్డర్లు చదువుతుంది; KITTI, DOTA, OpenImages వంటి వాటిని వీటిలో ఒకదానికి మార్చండి.</translation>
    </message>
    <message>
        <source>There are too few named cells to teach. Still to name: {wanted}. Then try again.</source>
        <translation>నేర్పడానికి పేరు పెట్టిన కణాలు చాలా తక్కువ. ఇంకా పేరు పెట్టాల్సినవి: {wanted}. తర్వాత మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>{path} వద్ద ఫైల్ లేదా ఫోల్డర్ లేదు.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}.</source>
        <translation>లాగ్ {path} కోసం ఫోల్డర్ లేదు.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}. Connect its disk or server, or choose another place in Settings.</source>
        <translation>లాగ్ {path} కోసం ఫోల్డర్ లేదు. దాని డిస్క్ లేదా సర్వర్‌ను కలపండి, లేదా సెట్టింగ్‌లలో వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no previous version to go back to.</source>
        <translation>తిరిగి వెళ్లడానికి ముందటి వెర్షన్ ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>There is no version {number} for this microscope. `hematovision adapt --list` shows all.</source>
        <translation>ఈ మైక్రోస్కోప్‌కు వెర్షన్ {number} లేదు. `hematovision adapt --list` అన్నిటినీ చూపుతుంది.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for this update: it needs {size} MB. Free some space, then try again.</source>
        <translation>ఈ అప్‌డేట్‌కు {folder}లో చోటు చాలదు: దీనికి {size} MB కావాలి. చోటు ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>No taught version is ready to use. Teach first.</source>
        <translation>వాడటానికి నేర్పినదేదీ లేదు. ముందు నేర్పండి.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open some pictures first.</source>
        <translation>ఎగుమతి చేయడానికి ఇంకా ఏమీ లేదు. ముందు కొన్ని చిత్రాలను తెరవండి.</translation>
    </message>
    <message>
        <source>This computer is too busy to draw pictures. They go on; the count is kept.</source>
        <translation>ఈ కంప్యూటర్ చిత్రాలు గీయలేనంత పనిలో ఉంది. అవి కొనసాగుతాయి; లెక్క భద్రంగా ఉంది.</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. Try again or copy it.</source>
        <translation>ఈ ఫైల్‌ను డిస్క్ నుండి చదవలేకపోయింది. మళ్లీ ప్రయత్నించండి లేదా కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from the camera or the card.</source>
        <translation>ఈ ఫైల్ ఖాళీగా ఉంది. కెమెరా లేదా కార్డు నుండి మళ్లీ కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>This file is no longer there. Check the folder or the card.</source>
        <translation>ఈ ఫైల్ ఇప్పుడు అక్కడ లేదు. ఫోల్డర్‌ను లేదా కార్డును చూడండి.</translation>
    </message>
    <message>
        <source>This file is not a HematoVision update, or it is damaged. Copy it again, or choose another.</source>
        <translation>ఈ ఫైల్ HematoVision అప్‌డేట్ కాదు, లేదా పాడైంది. దాన్ని మళ్లీ కాపీ చేయండి, లేదా మరొకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The source “{words}” is not known. Write camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].</source>
        <translation>మూలం “{words}” తెలియదు. camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH లేదా virtual[:script] అని రాయండి.</translation>
    </message>
    <message>
        <source>1 batch stopped before all pictures were read. Say why that is enough.</source>
        <translation>అన్ని చిత్రాలు చదవకముందే 1 బ్యాచ్ ఆగిపోయింది. అది ఎందుకు సరిపోతుందో చెప్పండి.</translation>
    </message>
    <message>
        <source>1 cell to decide. Name every one, or say that it cannot be identified.</source>
        <translation>1 కణాన్ని నిర్ణయించాలి. ప్రతిదానికి పేరు పెట్టండి, లేదా గుర్తించలేమని చెప్పండి.</translation>
    </message>
    <message>
        <source>1 file of a type that is not read here: {named}. {advice}</source>
        <translation>ఇక్కడ చదవని రకానికి చెందిన 1 ఫైల్: {named}. {advice}</translation>
    </message>
    <message>
        <source>1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>1 ల్యూకోసైట్ లెక్కించారు; ఈ ప్రయోగశాల {of:,} కోరుతుంది. తక్కువతో ఎందుకు సంతకం చేస్తున్నారో చెప్పండి.</translation>
    </message>
    <message>
        <source>1 picture in more than one batch of this sample: its cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>1 చిత్రం ఈ నమూనాలో ఒకటి కంటే ఎక్కువ బ్యాచ్‌లలో ఉంది: దాని కణాలు ఒకటి కంటే ఎక్కువసార్లు లెక్కలోకి వస్తాయి. ఒక బ్యాచ్‌ను మార్చండి లేదా తీసివేయండి, లేదా ఎందుకు అలా ఉండాలో చెప్పండి.</translation>
    </message>
    <message>
        <source>1 sample was removed from the log.</source>
        <translation>1 నమూనాను లాగ్ నుండి తీసివేసింది.</translation>
    </message>
    <message>
        <source>A pixel must be 0.01 to 2 µm wide. Type the figure again.</source>
        <translation>ఒక పిక్సెల్ వెడల్పు 0.01 నుండి 2 µm మధ్య ఉంటుంది. సంఖ్యను మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {shortest_passphrase} characters.</source>
        <translation>కనీసం {shortest_passphrase} అక్షరాల పాస్‌ఫ్రేజ్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>It was removed from the log, but some files beside {log} were not ({why}). Allow writing to the folder and remove them by hand.</source>
        <translation>దీన్ని లాగ్ నుండి తొలగించారు, కానీ {log} పక్కనున్నవన్నీ కాదు ({why}). ఫోల్డర్‌లో రాయడానికి అనుమతించి, వాటిని చేతితో తొలగించండి.</translation>
    </message>
    <message>
        <source>No batch in the log has the id or name {wanted}, or a sample with this number. hematovision list shows them.</source>
        <translation>లాగ్‌లోని ఏ బ్యాచ్‌కూ {wanted} అనే గుర్తింపు లేదా పేరు లేదు, దాని నమూనాకు ఆ సంఖ్య లేదు. hematovision list వాటిని చూపుతుంది.</translation>
    </message>
    <message>
        <source>No cell is named yet. Name the cells first.</source>
        <translation>ఇంకా ఏ కణానికీ పేరు పెట్టలేదు. ముందు కణాలకు పేర్లు పెట్టండి.</translation>
    </message>
    <message>
        <source>No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose another place.</source>
        <translation>{path} ఉండాల్సిన {folder} వద్ద ఏ డిస్క్ గాని, సర్వర్ గాని కలపలేదు. దాన్ని కలిపి మళ్లీ ప్రయత్నించండి, లేదా వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a folder that holds some.</source>
        <translation>{name}లో చిత్రాలు కనబడలేదు. JPEG, PNG, TIFF, BMP లేదా WebP ఫైళ్లను, లేదా అవి ఉన్న ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nothing can be written beside {log} ({why}). Free some space or allow writing to the folder.</source>
        <translation>ఏదీ తొలగించలేరు: {log} పక్కన రాయలేకపోతున్నాం ({why}). చోటు ఖాళీ చేయండి లేదా ఫోల్డర్‌లో రాయడానికి అనుమతించండి.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there. Connect its disk or server, or choose another folder.</source>
        <translation>బ్యాకప్‌ల ఫోల్డర్ {folder} అక్కడ లేదు. దాని డిస్క్‌ను లేదా సర్వర్‌ను కలపండి, లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The key that signs records cannot be saved in {parent} ({why}). Free some space or allow writing to the folder.</source>
        <translation>రికార్డులపై సంతకం చేసే కీని {parent}లో ఉంచలేము ({why}). కొంత చోటు ఖాళీ చేయండి లేదా ఫోల్డర్‌లో రాయడానికి అనుమతించండి.</translation>
    </message>
    <message>
        <source>The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the disk is connected, is writable and has free space.</source>
        <translation>లాగ్‌ను {folder} కు తీసుకెళ్లడం కుదరలేదు ({why}). అది ఉన్నచోటే వాడుకలో ఉంది. డిస్క్ తగిలించి ఉందో, రాయవచ్చో, ఖాళీ చోటు ఉందో చూడండి.</translation>
    </message>
    <message>
        <source>The log has not answered yet. Try again in a moment.</source>
        <translation>లాగ్ ఇంకా స్పందించలేదు. కొద్దిసేపట్లో మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The log is now in use in its new place. What is not open now is still in the old log: {path}</source>
        <translation>లాగ్ దాని కొత్త చోట వాడుకలో ఉంది. ఇప్పుడు తెరిచి లేనివి పాత లాగ్‌లోనే ఉన్నాయి: {path}</translation>
    </message>
    <message>
        <source>The number {wanted} has several batches. Give an id instead: {ids}.</source>
        <translation>{wanted} సంఖ్యకు అనేక బ్యాచ్‌లు ఉన్నాయి. బదులుగా గుర్తింపు ఇవ్వండి: {ids}.</translation>
    </message>
    <message>
        <source>The question is no longer beside the log ({path}). Open the file you received once more.</source>
        <translation>ప్రశ్న ఇప్పుడు లాగ్ పక్కన లేదు ({path}). పంపిన ఫైల్‌ను మరోసారి తెరవండి.</translation>
    </message>
    <message>
        <source>The result cannot be written to {parent} ({why}). Check that the folder exists, is writable and has free space.</source>
        <translation>ఫలితాన్ని {parent}లో రాయలేము ({why}). ఫోల్డర్ ఉందో, దానిలో రాయవచ్చో, చోటు ఖాళీగా ఉందో చూడండి.</translation>
    </message>
    <message>
        <source>The sample {wanted} has no batch yet.</source>
        <translation>నమూనా {wanted}కు ఇంకా బ్యాచ్ లేదు.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path} ({why}). They apply until you close the program. Free some space or allow writing to the folder.</source>
        <translation>సెట్టింగ్‌లను {path}లో ఉంచలేకపోయింది ({why}). ప్రోగ్రామ్ మూసే వరకు అవి వర్తిస్తాయి. కొంత చోటు ఖాళీ చేయండి లేదా ఫోల్డర్‌లో రాయడానికి అనుమతించండి.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is missing or locked ({name}). Unlock it, or guard the log by a passphrase instead.</source>
        <translation>సిస్టమ్ కీచైన్ లేదు లేదా లాక్ అయి ఉంది ({name}). దాన్ని తెరవండి, లేదా లాగ్‌ను పాస్‌ఫ్రేజ్‌తో కాపాడండి.</translation>
    </message>
    <message>
        <source>The table is not written in {encoding}. Save it as CSV UTF-8, then import it again.</source>
        <translation>పట్టిక {encoding}లో లేదు. CSV UTF-8గా సేవ్ చేసి మళ్లీ దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>The table {target} could not be written ({why}). Close it in other programs, free some space, or choose another folder.</source>
        <translation>పట్టిక {target} రాయలేకపోయింది ({why}). వేరే ప్రోగ్రామ్‌లలో దాన్ని మూసివేయండి, చోటు ఖాళీ చేయండి, లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The update cannot be installed in {folder} ({why}). The old version stays in use.</source>
        <translation>అప్‌డేట్‌ను {folder}లో ఇన్‌స్టాల్ చేయలేము ({why}). ముందున్నదే వాడుకలో ఉంది.</translation>
    </message>
    <message>
        <source>The update {path} cannot be read ({why}). Put the stick in again.</source>
        <translation>అప్‌డేట్ {path} చదవలేము ({why}). స్టిక్‌ను మళ్లీ పెట్టండి.</translation>
    </message>
    <message>
        <source>The view must be smaller than the canvas and at least 64 px. {help}</source>
        <translation>వీక్షణ కాన్వాస్ కంటే చిన్నదిగా, కనీసం 64 px ఉండాలి. {help}</translation>
    </message>
    <message>
        <source>The window was locked, so the count was paused: cells seen since then are not counted. Is it still the same slide? Then press Start.</source>
        <translation>విండో లాక్ అయింది, కాబట్టి లెక్క ఆగింది: అప్పటి నుండి కనిపించిన కణాలు లెక్కించలేదు. ఇప్పటికీ అదే స్లైడా? అయితే ప్రారంభించండి నొక్కండి.</translation>
    </message>
    <message>
        <source>The worklist {name} could not be read ({why}).</source>
        <translation>పని జాబితా {name} చదవలేకపోయింది ({why}).</translation>
    </message>
    <message>
        <source>The year of birth must be from {oldest_birth_year} to {year}.</source>
        <translation>పుట్టిన సంవత్సరం {oldest_birth_year}, {year} మధ్య ఉంటుంది.</translation>
    </message>
    <message>
        <source>The {kind} {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>{kind} {target} రాయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి లేదా వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose another name.</source>
        <translation>{path} ఫైల్ ఇప్పటికే ఉంది. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no Micro-Manager configuration at {path}. Choose its .cfg file.</source>
        <translation>{path} వద్ద Micro-Manager కాన్ఫిగరేషన్ లేదు. దాని .cfg ఫైల్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no cell to export.</source>
        <translation>ఎగుమతి చేయడానికి కణం లేదు.</translation>
    </message>
    <message>
        <source>There is no copy of a log at {path}. Choose another.</source>
        <translation>{path} వద్ద లాగ్ కాపీ లేదు. వేరేది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no data.yaml or classes.txt that says what YOLO&apos;s numbers stand for. Put it beside the text files, and name the folder that holds them all.</source>
        <translation>YOLO అంకెలు దేన్ని సూచిస్తాయో చెప్పే data.yaml లేదా classes.txt లేదు. దాన్ని టెక్స్ట్‌ల పక్కన పెట్టి, అన్నీ ఉన్న ఫోల్డర్‌ను చెప్పండి.</translation>
    </message>
    <message>
        <source>There is no drawing of this type.</source>
        <translation>ఈ రకం చిత్రం లేదు.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <translation>{path} వద్ద లాగ్ లేదు.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>ఉంచడానికి ఇంకా చిత్రం లేదు.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet. Open a camera first.</source>
        <translation>ఉంచడానికి ఇంకా చిత్రం లేదు. ముందు కెమెరాను తెరవండి.</translation>
    </message>
    <message>
        <source>There is no {table} that says which cells the pictures show.</source>
        <translation>చిత్రాలు ఏ కణాలను చూపుతాయో చెప్పే {table} లేదు.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>ఈ పేరుతో ఎవరూ లేరు.</translation>
    </message>
    <message>
        <source>There is not enough memory for the log {path}. Close other programs and try again.</source>
        <translation>లాగ్ {path}కు మెమరీ చాలదు. ఇతర ప్రోగ్రామ్‌లను మూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is nothing to join: choose at least two batches that have begun.</source>
        <translation>కలపడానికి ఏమీ లేదు: మొదలైన కనీసం రెండు బ్యాచ్‌లను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Somebody is already called {tidy}. Choose another name.</source>
        <translation>{tidy} అనే పేరుతో ఒకరు ఇప్పటికే ఉన్నారు. వేరే పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or new.</source>
        <translation>{folder}లో ఇప్పటికే ఏదో ఉంది. ఖాళీ లేదా కొత్త ఫోల్డర్‌ను చెప్పండి.</translation>
    </message>
    <message>
        <source>There was no log at {path}, so a new one begins. If one should be there, connect its disk or server and start the program again.</source>
        <translation>{path} వద్ద లాగ్ లేదు, కొత్తది మొదలవుతుంది. అక్కడ ఉండాల్సి ఉంటే, దాని డిస్క్ లేదా సర్వర్‌ను కలిపి ప్రోగ్రామ్‌ను మళ్లీ ప్రారంభించండి.</translation>
    </message>
    <message>
        <source>These batches belong to different samples: {what}. Move them to one sample first.</source>
        <translation>ఈ బ్యాచ్‌లు వేర్వేరు నమూనాలకు చెందినవి: {what}. ముందు వాటిని ఒకే నమూనాకు తరలించండి.</translation>
    </message>
    <message>
        <source>These batches were named by different models or types, so their figures cannot be added up. Classify the folders again, then join them.</source>
        <translation>ఈ బ్యాచ్‌లకు వేర్వేరు మోడళ్లు లేదా రకాలు పేర్లు పెట్టాయి, అందుకే వాటి అంకెలను కూడలేము. ఫోల్డర్లను మళ్లీ వర్గీకరించి, ఆపై కలపండి.</translation>
    </message>
    <message>
        <source>These pictures are too large for one file. Send single cells instead.</source>
        <translation>ఈ చిత్రాలు ఒక ఫైల్‌కు చాలా పెద్దవి. బదులుగా విడి కణాలను పంపండి.</translation>
    </message>
    <message>
        <source>This answer names no cell.</source>
        <translation>ఈ జవాబులో ఏ కణానికీ పేరు లేదు.</translation>
    </message>
    <message>
        <source>This answers a question that another installation asked. Open it there.</source>
        <translation>ఇది వేరే ఇన్‌స్టాలేషన్ అడిగిన ప్రశ్నకు జవాబు. దీన్ని అక్కడ తెరవండి.</translation>
    </message>
    <message>
        <source>This batch stays, because the record of a signed sample rests on it. To amend the sample, move the batch to another one and sign again.</source>
        <translation>ఈ బ్యాచ్ సంతకమైన నమూనాకు చెందినది, దాని రికార్డు దీనిపై ఆధారపడి ఉంది, అందుకే ఉంటుంది. నమూనాను సవరించడానికి బ్యాచ్‌ను వేరేదానికి తరలించి మళ్లీ సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>This batch is no longer in the log. Search again.</source>
        <translation>ఈ బ్యాచ్ ఇక లాగ్‌లో లేదు. మళ్లీ వెతకండి.</translation>
    </message>
    <message>
        <source>This batch is not open any more, so nothing was changed. Open it again.</source>
        <translation>ఈ బ్యాచ్ ఇక తెరిచి లేదు, అందుకే ఏదీ మార్చలేదు. మళ్లీ తెరవండి.</translation>
    </message>
    <message>
        <source>This batch is not open any more.</source>
        <translation>ఈ బ్యాచ్ ఇక తెరిచి లేదు.</translation>
    </message>
    <message>
        <source>This batch was begun with another model pack, and two packs name cells differently. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>ఈ బ్యాచ్ వేరే మోడల్ ప్యాక్‌తో మొదలైంది, రెండు ప్యాక్‌లు ఒకేలా పేర్లు పెట్టవు. సెట్టింగ్‌లలో ఆ ప్యాక్‌ను ఎంచుకోండి, లేదా ఫోల్డర్‌ను కొత్త బ్యాచ్‌గా తెరవండి.</translation>
    </message>
    <message>
        <source>This batch was named by another model pack. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>ఈ బ్యాచ్‌కు వేరే మోడల్ ప్యాక్ పేర్లు పెట్టింది. సెట్టింగ్‌లలో ఆ ప్యాక్‌ను ఎంచుకోండి, లేదా ఫోల్డర్‌ను కొత్త బ్యాచ్‌గా తెరవండి.</translation>
    </message>
    <message>
        <source>This batch was not stopped: nothing is left to do.</source>
        <translation>ఈ బ్యాచ్‌ను ఆపలేదు: చేయడానికి ఏమీ మిగలలేదు.</translation>
    </message>
    <message>
        <source>This box was not removed.</source>
        <translation>ఈ పెట్టెను తీసివేయలేదు.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch, so it was not named.</source>
        <translation>ఈ కణం బ్యాచ్‌లో భాగం కాదు, అందుకే పేరు పెట్టలేదు.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch.</source>
        <translation>ఈ కణం బ్యాచ్‌లో భాగం కాదు.</translation>
    </message>
    <message>
        <source>This cell is not part of the count.</source>
        <translation>ఈ కణం లెక్కలో భాగం కాదు.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor lacks AVX, which naming the cells needs. Use a computer whose processor has it (most made since 2012).</source>
        <translation>ఈ కంప్యూటర్ ప్రాసెసర్‌లో AVX లేదు; కణాలకు పేరు పెట్టడానికి అది అవసరం. అది ఉన్న ప్రాసెసర్ గల కంప్యూటర్ వాడండి (2012 తర్వాత తయారైన చాలావాటిలో ఉంది).</translation>
    </message>
    <message>
        <source>This count is under way. Look at it on the Live page, or end it there with New count (F6).</source>
        <translation>ఈ లెక్క జరుగుతోంది. దాన్ని లైవ్ పేజీలో చూడండి, లేదా అక్కడ కొత్త లెక్క (F6) తో ముగించండి.</translation>
    </message>
    <message>
        <source>This file has changed since it was classified.</source>
        <translation>వర్గీకరించిన తర్వాత ఈ ఫైల్ మారింది.</translation>
    </message>
    <message>
        <source>This file is a question to a second reader, not an answer.</source>
        <translation>ఈ ఫైల్ రెండవ పరిశీలకులకు ప్రశ్న, జవాబు కాదు.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>ఈ ఫైల్ ఎన్‌క్రిప్ట్ అయి ఉంది. మీకు చెప్పిన పాస్‌ఫ్రేజ్ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>This file is not a picture we can read. Save it as JPEG, PNG or TIFF.</source>
        <translation>ఈ ఫైల్ మేము చదవగల చిత్రం కాదు. JPEG, PNG లేదా TIFFగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The end of this file is missing. Copy it to the stick again.</source>
        <translation>ఈ ఫైల్ పూర్తిగా లేదు: దాని చివరి భాగం లేదు. స్టిక్‌పైకి మళ్లీ కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>This file format is not read here. Export it as JPEG, PNG or TIFF.</source>
        <translation>ఈ ఫైల్ ఫార్మాట్‌ను ఇక్కడ చదవలేము. JPEG, PNG లేదా TIFFగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask for permission or copy it.</source>
        <translation>ఈ ఫైల్‌ను చదవడానికి అనుమతి లేదు. అనుమతి అడగండి లేదా కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was signed. Ask for it again.</source>
        <translation>ఈ ఫైల్ సంతకం తర్వాత మారింది లేదా పాడైంది. దాన్ని మళ్లీ అడగండి.</translation>
    </message>
    <message>
        <source>This file was made by a newer HematoVision. Update the program to open it.</source>
        <translation>ఈ ఫైల్‌ను కొత్త HematoVision తయారుచేసింది. తెరవడానికి ప్రోగ్రామ్‌ను అప్‌డేట్ చేయండి.</translation>
    </message>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>ఇది రెండవసారి చదవడం, దానంతట అదే నమూనా కాదు. దీన్ని ముగించండి లేదా తిరిగి పంపండి, చదివిన నమూనాపై సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we.</source>
        <translation>ఇది లాగ్ పాస్‌ఫ్రేజ్ కాదు, రికవరీ కీ కాదు. మళ్లీ ప్రయత్నించండి; ఆ రెండిటిలో ఒకటి లేకుండా దాన్ని ఎవరూ చదవలేరు, మేము కూడా.</translation>
    </message>
    <message>
        <source>This is not a file for a second reader, or its start is damaged.</source>
        <translation>ఇది రెండవ పరిశీలకుల ఫైల్ కాదు, లేదా దాని మొదటి భాగం పాడైంది.</translation>
    </message>
    <message>
        <source>This is not a key of an update.</source>
        <translation>ఇది అప్‌డేట్ కీ కాదు.</translation>
    </message>
    <message>
        <source>This is not a signed record, or it was changed: it is not written as records are.</source>
        <translation>ఇది సంతకమైన రికార్డు కాదు, లేదా మారింది: రికార్డుల్లా రాసి లేదు.</translation>
    </message>
    <message>
        <source>This is a device or an endless link, not a file. Leave it out.</source>
        <translation>ఇది ఫైల్ కాదు, పరికరం లేదా అంతం లేని లింక్. దీన్ని వదిలేయండి.</translation>
    </message>
    <message>
        <source>This is the question that was sent from here, not the answer to it. Open the file that came back. To name the cells again on this computer, choose the sample and “Second reader…”.</source>
        <translation>ఇది ఇక్కడి నుండి పంపిన ప్రశ్న, దానికి జవాబు కాదు. తిరిగి వచ్చిన ఫైల్‌ను తెరవండి. ఈ కంప్యూటర్‌లో కణాలకు మళ్లీ పేరు పెట్టడానికి నమూనాను, “రెండవ పరిశీలకులు…”ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.</source>
        <translation>ఈ రకమైన చిత్రాన్ని చదవలేము. 8 బిట్ల సాధారణ TIFF లేదా PNGగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>This laboratory asks for a second signer. Type that name, too.</source>
        <translation>ఈ ప్రయోగశాల రెండవ సంతకందారును అడుగుతుంది. ఆ పేరు కూడా టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>This name and this passphrase do not match. Try again.</source>
        <translation>ఈ పేరు, ఈ పాస్‌ఫ్రేజ్ సరిపోలడం లేదు. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>ఈ పాస్‌ఫ్రేజ్ ఫైల్‌ను తెరవదు. మీకు చెప్పినట్టే టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again from the source.</source>
        <translation>ఈ చిత్రం పాడైంది లేదా మధ్యలో తెగిపోయింది. మూలం నుండి మళ్లీ కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>This picture is not part of a scanned slide.</source>
        <translation>ఈ చిత్రం స్కాన్ చేసిన స్లైడ్‌లో భాగం కాదు.</translation>
    </message>
    <message>
        <source>This picture is not part of the batch.</source>
        <translation>ఈ చిత్రం బ్యాచ్‌లో భాగం కాదు.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Cut it into pictures of at most 100 megapixels.</source>
        <translation>ఈ చిత్రం సురక్షితంగా తెరవలేనంత పెద్దది. దాన్ని గరిష్ఠంగా 100 మెగాపిక్సెళ్ల చిత్రాలుగా కత్తిరించండి.</translation>
    </message>
    <message>
        <source>This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.</source>
        <translation>ఈ చిత్రం చాలా చిన్నది, ఒక కణం కూడా పట్టదు. కనీసం 64 × 64 పిక్సెళ్ల చిత్రాన్ని వాడండి.</translation>
    </message>
    <message>
        <source>This recording cannot be played. Choose another file or folder.</source>
        <translation>ఈ రికార్డింగ్‌ను ప్లే చేయలేము. వేరే ఫైల్ లేదా ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>This result was changed after it was signed. Sign it again first.</source>
        <translation>సంతకం తర్వాత ఈ ఫలితం మారింది. ముందు మళ్లీ సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>This sample has no cells in pictures that could be read again.</source>
        <translation>మళ్లీ చదవగల చిత్రాలలో ఈ నమూనా కణాలు ఏవీ లేవు.</translation>
    </message>
    <message>
        <source>This sample holds pictures. Move or remove them first.</source>
        <translation>ఈ నమూనాలో చిత్రాలు ఉన్నాయి. ముందు వాటిని తరలించండి లేదా తీసివేయండి.</translation>
    </message>
    <message>
        <source>This sample holds {cells:,} cells; a second reader can be asked for {most:,} at most.</source>
        <translation>ఈ నమూనాలో {cells:,} కణాలు ఉన్నాయి; రెండవ పరిశీలకులను గరిష్ఠంగా {most:,} మాత్రమే అడగవచ్చు.</translation>
    </message>
    <message>
        <source>This sample has changed since it was shown. Look at it again, then sign.</source>
        <translation>ఈ నమూనా చూపినదానికంటే మారింది. మళ్లీ చూసి, ఆపై సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>ఈ కంప్యూటర్ గడియారం వెనుకబడి ఉంది: ఈ నమూనాను చేసిన లేదా చివరిసారి సంతకం చేసిన సమయానికి ముందటి సమయాన్ని చూపుతోంది. గడియారాన్ని సరిచేయండి. అయినా సంతకం చేస్తే ఎందుకో చెప్పండి.</translation>
    </message>
    <message>
        <source>This sample is no longer in the log. Search again.</source>
        <translation>ఈ నమూనా ఇక లాగ్‌లో లేదు. మళ్లీ వెతకండి.</translation>
    </message>
    <message>
        <source>This sample was not sent here by another laboratory.</source>
        <translation>ఈ నమూనాను ఇక్కడికి వేరే ప్రయోగశాల పంపలేదు.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>ఈ నమూనాపై ముందే సంతకం అయింది. ఏమి సరిచేశారో చెప్పండి.</translation>
    </message>
    <message>
        <source>This table has no column “accession”. Columns that are read: {what}.</source>
        <translation>ఈ పట్టికలో “accession” నిలువు వరుస లేదు. చదివే నిలువు వరుసలు: {what}.</translation>
    </message>
    <message>
        <source>This update cannot be used: {reason}. Ask its maker for another.</source>
        <translation>ఈ అప్‌డేట్‌ను వాడలేము: {reason}. తయారుచేసినవారిని వేరేది అడగండి.</translation>
    </message>
    <message>
        <source>This update holds version {theirs}, and version {ours} was already here. An older version is refused. Get a newer update.</source>
        <translation>ఈ అప్‌డేట్‌లో వెర్షన్ {theirs} ఉంది, వెర్షన్ {ours} ఇక్కడ ఇప్పటికే ఉండేది. పాతదాన్ని స్వీకరించదు. ఇంకా కొత్త అప్‌డేట్ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>This update is cut short. Copy it to the stick again.</source>
        <translation>ఈ అప్‌డేట్ మధ్యలో తెగిపోయింది. స్టిక్‌పైకి మళ్లీ కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>This update is for the packaged program. This one was installed with Python: update it the way it was installed.</source>
        <translation>ఈ అప్‌డేట్ ప్యాకేజీగా వచ్చిన ప్రోగ్రామ్‌కు. ఇక్కడున్నదాన్ని Pythonతో ఇన్‌స్టాల్ చేశారు: ఎలా ఇన్‌స్టాల్ చేశారో అలాగే కొత్తది చేయండి.</translation>
    </message>
    <message>
        <source>This update is made for {theirs}, and this computer is {ours}. Get the update for this computer.</source>
        <translation>ఈ అప్‌డేట్ {theirs} కోసం తయారైంది, ఈ కంప్యూటర్ {ours}. ఈ కంప్యూటర్‌కు తగిన అప్‌డేట్ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>This update is not signed, so nobody can say who made it. It is refused.</source>
        <translation>ఈ అప్‌డేట్‌పై సంతకం లేదు. దాన్ని ఎవరు తయారుచేశారో ఎవరూ చెప్పలేరు; దాన్ని స్వీకరించదు.</translation>
    </message>
    <message>
        <source>This update is signed by a key that nobody here trusts: {fingerprint}. An administrator can trust it, after comparing it with what its maker says.</source>
        <translation>ఈ అప్‌డేట్‌పై సంతకం చేసిన కీని ఇక్కడ ఎవరూ నమ్మడం లేదు: {fingerprint}. తయారుచేసినవారు చెప్పినదానితో సరిపోల్చాక, నిర్వాహకులు దాన్ని నమ్మవచ్చు.</translation>
    </message>
    <message>
        <source>This update needs version {needed} of the program, and this is {ours}. Update the program first.</source>
        <translation>ఈ అప్‌డేట్‌కు ప్రోగ్రామ్ వెర్షన్ {needed} కావాలి, ఇది {ours}. ముందు ప్రోగ్రామ్‌ను అప్‌డేట్ చేయండి.</translation>
    </message>
    <message>
        <source>This update was altered after it was signed, or damaged on the way. Do not use it; get it again from its maker.</source>
        <translation>ఈ అప్‌డేట్ సంతకం తర్వాత మారింది, లేదా దారిలో పాడైంది. దాన్ని వాడవద్దు; తయారుచేసినవారి నుండి మళ్లీ తెచ్చుకోండి.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds:.0f} seconds, then try again.</source>
        <translation>తప్పు ప్రయత్నాలు చాలా ఎక్కువ. {seconds:.0f} సెకన్లు ఆగి, మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Two ranges apply to the same type, sex and age. Change or remove one of them.</source>
        <translation>ఒకే రకం, లింగం, వయసుకు రెండు పరిధులు ఉన్నాయి. ఒకదాన్ని మార్చండి లేదా తీసివేయండి.</translation>
    </message>
    <message>
        <source>Unpack it, and open the pictures in it.</source>
        <translation>దాన్ని అన్‌ప్యాక్ చేసి, అందులోని చిత్రాలను తెరవండి.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer does not fit the model pack {title}. Go back to the pack as shipped, or teach it again.</source>
        <translation>చివరి పొర వెర్షన్ {number} మోడల్ ప్యాక్ {title}కు సరిపోదు. వచ్చినట్టున్న ప్యాక్‌కు తిరిగి వెళ్లండి, లేదా మళ్లీ నేర్పండి.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged. Choose another version, go back to the pack as shipped, or teach it again.</source>
        <translation>చివరి పొర వెర్షన్ {number} పాడైంది. వేరే వెర్షన్ ఎంచుకోండి, వచ్చినట్టున్న ప్యాక్‌కు తిరిగి వెళ్లండి, లేదా మళ్లీ నేర్పండి.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged; until another is chosen, cells are named by the pack as shipped.</source>
        <translation>చివరి పొర వెర్షన్ {number} పాడైంది; వేరేది ఎంచుకునే వరకు కణాలకు వచ్చినట్టున్న ప్యాక్ పేర్లు పెడుతుంది.</translation>
    </message>
    <message>
        <source>Version {number} was taught to another model pack and is not used with {pack}. Teach again; your verdicts are still in the log.</source>
        <translation>వెర్షన్ {number} వేరే మోడల్ ప్యాక్‌కు నేర్పినది, {pack}తో వాడదు. మళ్లీ నేర్పండి; మీ నిర్ణయాలు లాగ్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Version {version} is already in use.</source>
        <translation>వెర్షన్ {version} ఇప్పటికే వాడుకలో ఉంది.</translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation>మళ్లీ ప్రయత్నించే ముందు కొద్దిసేపు ఆగండి.</translation>
    </message>
    <message>
        <source>Only administrators may change the log, its protection or what affects figures.</source>
        <translation>అంకెలను, లాగ్‌ను, దాని రక్షణను మార్చేవాటిని నిర్వాహకులు సెట్ చేస్తారు.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open the log. Give the recovery key.</source>
        <translation>కీచైన్‌లో ఉన్నది లాగ్‌ను తెరవదు. రికవరీ కీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>What this answer is about is no longer in the log.</source>
        <translation>ఈ జవాబు దేని గురించో అది ఇప్పుడు లాగ్‌లో లేదు.</translation>
    </message>
    <message>
        <source>The last entries in the log {path} before the program or the computer stopped were changed on the disk, and the last changes may be missing. Check the latest batches and the disk.</source>
        <translation>ప్రోగ్రామ్ లేదా కంప్యూటర్ ఆగే ముందు లాగ్ {path} లో చివరగా రాసినది డిస్క్‌పై మారిపోయింది, చివరి మార్పులు లేకపోవచ్చు. తాజా బ్యాచ్‌లను చూడండి; డిస్క్‌ను తనిఖీ చేయండి.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the update holds ({name}). The disk may be failing. The old version stays in use.</source>
        <translation>{folder}కు రాసినది అప్‌డేట్‌లో ఉన్నదానితో సరిపోలడం లేదు ({name}). డిస్క్ విఫలమవుతూ ఉండవచ్చు; ముందున్నదే వాడుకలో ఉంది.</translation>
    </message>
    <message>
        <source>It was not kept where the pictures of this batch came from. Open their folder as a new batch.</source>
        <translation>ఈ బ్యాచ్ చిత్రాలు ఎక్కడివో ఉంచలేదు. వాటి ఫోల్డర్‌ను కొత్త బ్యాచ్‌గా తెరవండి.</translation>
    </message>
    <message>
        <source>1 batch older than {days} days was removed.</source>
        <translation>{days} రోజుల కంటే పాత 1 బ్యాచ్‌ను తీసివేసింది.</translation>
    </message>
    <message>
        <source>Exported 1 cell to {target}.</source>
        <translation>1 కణాన్ని {target}కు ఎగుమతి చేసింది.</translation>
    </message>
    <message>
        <source>The table breaks off near row {begins}: a quotation mark is missing, or it is not a table. Save it as CSV UTF-8, then import it again.</source>
        <translation>పట్టిక {begins}వ వరుస వద్ద తెగింది: కొటేషన్ గుర్తు లేదు, లేదా ఇది పట్టిక కాదు. CSV UTF-8గా సేవ్ చేసి మళ్లీ దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>it brings no program</source>
        <translation>దీనిలో ప్రోగ్రామ్ లేదు</translation>
    </message>
    <message>
        <source>its crop size is not usable</source>
        <translation>దీని కత్తిరింపు పరిమాణం పనికిరాదు</translation>
    </message>
    <message>
        <source>its labels are missing or repeated</source>
        <translation>దీని రకాల పేర్లు లేవు లేదా రెండుసార్లు ఉన్నాయి</translation>
    </message>
    <message>
        <source>its limit for blasts is no probability</source>
        <translation>బ్లాస్ట్‌లకు దీని హద్దు సంభావ్యత కాదు</translation>
    </message>
    <message>
        <source>its limit for foreign batches is no distance</source>
        <translation>తెలియని బ్యాచ్‌లకు దీని హద్దు దూరం కాదు</translation>
    </message>
    <message>
        <source>its self-test ended with {code}</source>
        <translation>దీని స్వీయ పరీక్ష {code}తో ముగిసింది</translation>
    </message>
    <message>
        <source>its sizes are not positive</source>
        <translation>దీని పరిమాణాలు ధనాత్మకం కావు</translation>
    </message>
    <message>
        <source>its stride does not divide its input</source>
        <translation>దీని అడుగు దీని ఇన్‌పుట్‌ను సరిగ్గా భాగించదు</translation>
    </message>
    <message>
        <source>its temperature is not positive</source>
        <translation>దీని ఉష్ణోగ్రత (temperature) ధనాత్మకం కాదు</translation>
    </message>
    <message>
        <source>its thresholds are not between 0 and 1</source>
        <translation>దీని హద్దులు 0, 1 మధ్య లేవు</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>సం. {number}</translation>
    </message>
    <message>
        <source>{accession}: {refused}</source>
        <translation>{accession}: {refused}</translation>
    </message>
    <message>
        <source>{backup} is not a backup of this program. Choose another.</source>
        <translation>{backup} ఈ ప్రోగ్రామ్ బ్యాకప్ కాదు. వేరేది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{batches} batches older than {days} days were removed.</source>
        <translation>{days} రోజుల కంటే పాత {batches} బ్యాచ్‌లను తీసివేసింది.</translation>
    </message>
    <message>
        <source>{count:,} batches stopped before all pictures were read. Say why that is enough.</source>
        <translation>అన్ని చిత్రాలు చదవకముందే {count:,} బ్యాచ్‌లు ఆగిపోయాయి. అది ఎందుకు సరిపోతుందో చెప్పండి.</translation>
    </message>
    <message>
        <source>{count:,} cells to decide. Name every one, or say that it cannot be identified.</source>
        <translation>{count:,} కణాలను నిర్ణయించాలి. ప్రతిదానికి పేరు పెట్టండి, లేదా గుర్తించలేమని చెప్పండి.</translation>
    </message>
    <message>
        <source>{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>{count:,} ల్యూకోసైట్‌లు లెక్కించారు; ఈ ప్రయోగశాల {of:,} కోరుతుంది. తక్కువతో ఎందుకు సంతకం చేస్తున్నారో చెప్పండి.</translation>
    </message>
    <message>
        <source>{count:,} of the names in {folder} are the program&apos;s own, and nobody confirmed them: they do not show how right it is. Export only what people named (hematovision export --verified --format folders).</source>
        <translation>{folder}లోని {count:,} పేర్లు ప్రోగ్రామ్ సొంతవి, ఎవరూ వాటిని ధృవీకరించలేదు: అది ఎంత సరైనదో అవి చెప్పవు. మనుషులు పెట్టిన పేర్లను మాత్రమే ఎగుమతి చేయండి (hematovision export --verified --format folders).</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>{of:,} కణాలలో {count:,} పేర్లకు ఏ తనిఖీ హామీ ఇవ్వని సూక్ష్మదర్శిని నుండి వచ్చాయి, వాటిని ఎవరూ చూడలేదు. ఈ సూక్ష్మదర్శినిపై ప్రోగ్రామ్‌ను తనిఖీ చేయండి, లేదా ప్రతి కణాన్ని ధృవీకరించండి.</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} pictures could not be read. Say why the result holds without them.</source>
        <translation>{of:,} చిత్రాలలో {count:,} చదవలేకపోయాము. అవి లేకుండా ఫలితం ఎందుకు చెల్లుతుందో చెప్పండి.</translation>
    </message>
    <message>
        <source>{count:,} pictures in more than one batch of this sample: their cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>{count:,} చిత్రాలు ఈ నమూనాలో ఒకటి కంటే ఎక్కువ బ్యాచ్‌లలో ఉన్నాయి: వాటి కణాలు ఒకటి కంటే ఎక్కువసార్లు లెక్కలోకి వస్తాయి. ఒక బ్యాచ్‌ను మార్చండి లేదా తీసివేయండి, లేదా ఎందుకు అలా ఉండాలో చెప్పండి.</translation>
    </message>
    <message>
        <source>{drawn:,} cells were drawn; {most:,} at most can be sent back.</source>
        <translation>{drawn:,} కణాలు గీశారు; గరిష్ఠంగా {most:,} తిరిగి పంపవచ్చు.</translation>
    </message>
    <message>
        <source>{fault} Until then, results are held in memory, not stored.</source>
        <translation>{fault} అప్పటి వరకు ఫలితాలు మెమరీలో ఉంటాయి, భద్రం కావు.</translation>
    </message>
    <message>
        <source>{file} has no names, so YOLO&apos;s numbers mean nothing.</source>
        <translation>{file}లో పేర్లు లేవు, అందుకే YOLO అంకెలకు అర్థం లేదు.</translation>
    </message>
    <message>
        <source>{file} holds no YOLO boxes: class number, centre, width and height. Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO or Pascal VOC.</source>
        <translation>{file}లో YOLO పెట్టెలు లేవు: సంఖ్యతో తరగతి, మధ్యబిందువు, వెడల్పు, ఎత్తు. KITTI, DOTA, OpenImages వంటి ఇతరాలను YOLO, COCO లేదా Pascal VOCగా మార్చండి.</translation>
    </message>
    <message>
        <source>{folder} belongs to the present log. Choose another folder.</source>
        <translation>{folder} ఇప్పటి లాగ్‌కు చెందినది. వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{folder} holds backups but is not one itself. Choose one of them, such as {name}.</source>
        <translation>{folder} లో బ్యాకప్‌లు ఉన్నాయి, కానీ అది బ్యాకప్ కాదు. వాటిలో ఒకదాన్ని ఎంచుకోండి, ఉదాహరణకు {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be the second signer: only reviewers and administrators may sign samples.</source>
        <translation>{name} రెండవ సంతకందారు కాలేరు: నమూనాలపై సమీక్షకులు, నిర్వాహకులు సంతకం చేస్తారు.</translation>
    </message>
    <message>
        <source>{name} holds no GeoJSON features.</source>
        <translation>{name}లో GeoJSON అంశాలు లేవు.</translation>
    </message>
    <message>
        <source>{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.</source>
        <translation>{name} UTF-8 కాదు, UTF-16 కాదు. ఎడిటర్‌లో తెరిచి UTF-8గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>{name} is not COCO: it holds no images and annotations.</source>
        <translation>{name} COCO కాదు: దానిలో images, annotations లేవు.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it declares a document type.</source>
        <translation>{name} Pascal VOC ఫైల్ కాదు: అది డాక్యుమెంట్ రకాన్ని ప్రకటిస్తుంది.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it holds no objects.</source>
        <translation>{name} Pascal VOC ఫైల్ కాదు: దానిలో objects లేవు.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: {fault}.</source>
        <translation>{name} Pascal VOC ఫైల్ కాదు: {fault}.</translation>
    </message>
    <message>
        <source>{name} is not {what}: {fault}.</source>
        <translation>{name} {what} కాదు: {fault}.</translation>
    </message>
    <message>
        <source>{name} is from {program}, whose own format is not read. Export the boxes there as COCO, Pascal VOC or YOLO.</source>
        <translation>{name} {program}కు చెందినది, దాని సొంత ఫార్మాట్ చదవబడదు. అక్కడ పెట్టెలను COCO, Pascal VOC లేదా YOLOగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>{gone:,} samples were removed from the log.</source>
        <translation>{gone:,} నమూనాలను లాగ్ నుండి తీసివేసింది.</translation>
    </message>
    <message>
        <source>{name}, in 1 more picture</source>
        <translation>{name}, మరో 1 చిత్రంలో</translation>
    </message>
    <message>
        <source>{name}, in {count} more pictures</source>
        <translation>{name}, మరో {count} చిత్రాలలో</translation>
    </message>
    <message>
        <source>{name}, {count} more</source>
        <translation>{name}, మరో {count}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{number} is a new sample, and the pictures now belong to it. {left} stays as it was.</source>
        <translation>{number} కొత్త నమూనా, చిత్రాలు ఇప్పుడు దానికి చెందుతాయి. {left} అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>{number} is also the number of another sample. Correct it; or, if it is the same blood, press Move… on the page Samples.</source>
        <translation>{number} మరో నమూనా సంఖ్య కూడా. దాన్ని సరిచేయండి; లేదా అదే రక్తమైతే, నమూనాలు పేజీలో తరలించండి… నొక్కండి.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} చదవలేము ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table. Save it as CSV (UTF-8).</source>
        <translation>{path}ను పట్టికగా చదవలేము. CSV (UTF-8)గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} రాయలేము ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>{path} చదవలేకపోయింది ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Free some space or choose another place.</source>
        <translation>{path} రాయలేకపోయింది ({why}). చోటు ఖాళీ చేయండి లేదా వేరే చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} holds more than {most_files:,} files. Name a smaller folder.</source>
        <translation>{path}లో {most_files:,} కంటే ఎక్కువ ఫైళ్లు ఉన్నాయి. చిన్న ఫోల్డర్‌ను చెప్పండి.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a log of this program. Choose another copy; the log in use was not touched.</source>
        <translation>{path} పాడైంది లేదా ఈ ప్రోగ్రామ్ లాగ్ కాదు. వేరే కాపీ ఎంచుకోండి; వాడుకలోని లాగ్‌ను తాకలేదు.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>{path} ఫోల్డర్ కాదు, ఫైల్ కాదు.</translation>
    </message>
    <message>
        <source>{path} is not a key that signs records. Move it away.</source>
        <translation>{path} రికార్డులపై సంతకం చేసే కీ కాదు. దాన్ని పక్కకు తరలించండి.</translation>
    </message>
    <message>
        <source>{path} does not give the type of any picture. Give a folder with one sub-folder for each type, or a CSV with a file and a type in each row. Types: {types}.</source>
        <translation>{path} ఏ చిత్రం రకమూ చెప్పదు. ప్రతి రకానికి ఉప-ఫోల్డర్ ఉన్న ఫోల్డర్, లేదా ప్రతి వరుసలో ఫైల్, రకం ఉన్న CSV ఇవ్వండి. రకాలు: {types}.</translation>
    </message>
    <message>
        <source>{path} is not as it was written. The disk may be failing: choose another. The log is in use where it was.</source>
        <translation>{path} రాసినట్టు లేదు. డిస్క్ పాడవుతూ ఉండవచ్చు: వేరేది ఎంచుకోండి. లాగ్ ఉన్నచోటే వాడుకలో ఉంది.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version first.</source>
        <translation>{path}ను ఈ ప్రోగ్రామ్ కొత్త వెర్షన్ రాసింది. ముందు ఆ వెర్షన్‌ను ఇన్‌స్టాల్ చేయండి.</translation>
    </message>
    <message>
        <source>{picture} is there under two types, {one} and {other}. Give each picture one type, that of its cell. Nothing was kept.</source>
        <translation>{picture} రెండు రకాలతో ఉంది, {one} మరియు {other}. ప్రతి చిత్రానికి దాని కణం యొక్క ఒకే రకాన్ని ఇవ్వండి. ఏదీ ఉంచలేదు.</translation>
    </message>
    <message>
        <source>{total:,} files of types that are not read here: {named}. {advice}</source>
        <translation>ఇక్కడ చదవని రకాలకు చెందిన {total:,} ఫైళ్లు: {named}. {advice}</translation>
    </message>
    <message>
        <source>{what} has changed since it was backed up. Choose another backup; nothing was changed.</source>
        <translation>{what} బ్యాకప్ తీసినప్పటిలా లేదు. వేరే బ్యాకప్ ఎంచుకోండి; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>{who} was on the worklist; the pictures now belong to it.</source>
        <translation>{who} పనుల జాబితాలో వేచి ఉంది; చిత్రాలు దానికే చెందుతాయి.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known encoding, such as cp1252.</source>
        <translation>“{encoding}” తెలిసిన ఎన్‌కోడింగ్ కాదు, ఉదాహరణకు cp1252.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.</source>
        <translation>“{text}” అంకె కాదు. లెక్కను అంకెలలో టైప్ చేయండి, 6.2 లేదా 6200 లాగా.</translation>
    </message>
    <message>
        <source>“{text}” is not a known sex. Write female, male or other.</source>
        <translation>“{text}” తెలిసిన లింగం కాదు. female, male లేదా other అని రాయండి.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type the four digits of the year of birth.</source>
        <translation>“{text}” సంవత్సరం కాదు. పుట్టిన సంవత్సరం నాలుగు అంకెలు టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.</source>
        <translation>“{text}”ను రెండు విధాలుగా చదవవచ్చు. {whole}{rest}, లేదా {whole}.{what} టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>“{what}” is not a known unit. Write one of {known}.</source>
        <translation>“{what}” తెలిసిన యూనిట్ కాదు. వీటిలో ఒకటి రాయండి: {known}.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>పరిశోధన వినియోగానికి మాత్రమే. రోగ నిర్ధారణ ప్రక్రియలలో ఉపయోగించరాదు.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>1లో 1వ పేజీ</translation>
    </message>
    <message>
        <source>Nobody has signed this sheet. Do not act on it.</source>
        <translation>ఈ షీట్‌పై ఎవరూ సంతకం చేయలేదు. దీన్ని ఫలితంగా తీసుకుని చర్య చేపట్టకూడదు.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>సంతకం చేసినవారు</translation>
    </message>
    <message>
        <source>Second signer</source>
        <translation>రెండవ సంతకందారు</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>సంతకం, తేదీ</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>కారణం: {reason}</translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation>రికార్డు SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Doubtful and abnormal cells, and who decided</source>
        <translation>సందేహమున్న, అసాధారణ కణాలు, ఎవరు నిర్ణయించారు</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the record</source>
        <translation>
            <numerusform>ఇంకా {n} రికార్డులో ఉంది</numerusform>
            <numerusform>ఇంకా {n} రికార్డులో ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful or abnormal cells are in the record</source>
        <translation>
            <numerusform>సందేహాస్పద లేదా అసాధారణ కణం {n} రికార్డులో ఉంది</numerusform>
            <numerusform>సందేహాస్పద లేదా అసాధారణ కణాలు {n} రికార్డులో ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>నిర్ణయించాలి</translation>
    </message>
    <message>
        <source>asked: {type}?</source>
        <translation>అడిగింది: {type}?</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>వ్యక్తి నిర్ణయం</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>ప్రోగ్రామ్ నిర్ణయం</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>తాత్కాలికం</translation>
    </message>
    <message>
        <source>Laboratory without a name</source>
        <translation>పేరు లేని ప్రయోగశాల</translation>
    </message>
    <message>
        <source>Differential count</source>
        <translation>డిఫరెన్షియల్ కౌంట్</translation>
    </message>
    <message>
        <source>PROVISIONAL – not signed</source>
        <translation>తాత్కాలికం – సంతకం కాలేదు</translation>
    </message>
    <message>
        <source>PROVISIONAL – cells wait</source>
        <translation>తాత్కాలికం – కణాలు వేచి ఉన్నాయి</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>వెర్షన్ {n}</translation>
    </message>
    <message>
        <source>AMENDED: version {n} replaces version {m}</source>
        <translation>సవరించినది: వెర్షన్ {n}, వెర్షన్ {m} స్థానంలో</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>సంతకం {when}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>నమూనా</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>రోగి</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>స్లైడ్</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>రోగి నంబర్</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>కోరినవారు</translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation>పుట్టిన తేదీ, లింగం</translation>
    </message>
    <message>
        <source>Leukocytes {value} × {unit}</source>
        <translation>ల్యూకోసైట్‌లు {value} × {unit}</translation>
    </message>
    <message>
        <source>corrected {value} × {unit}</source>
        <translation>సరిచేసినది {value} × {unit}</translation>
    </message>
    <message>
        <source>usual {range} · entered: {typed} {unit}</source>
        <translation>సాధారణం {range} · టైప్ చేసినట్టు: {typed} {unit}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>వ్యాఖ్య</translation>
    </message>
    <message>
        <source>HematoVision {version}, model {model} ({digest}).</source>
        <translation>HematoVision {version}, మోడల్ {model} ({digest}).</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>న్యూట్రోఫిల్స్</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>ఇసినోఫిల్స్</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>బేసోఫిల్స్</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>లింఫోసైట్‌లు</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>మోనోసైట్‌లు</translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation>అపరిపక్వ గ్రాన్యులోసైట్‌లు</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>ఎరిత్రోబ్లాస్ట్‌లు</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>ప్లేట్‌లెట్‌లు</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>బ్లాస్ట్‌లు</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>బ్యాండ్‌లు</translation>
    </message>
    <message>
        <source>Atypical lymphocytes</source>
        <translation>ఎటిపికల్ లింఫోసైట్‌లు</translation>
    </message>
    <message>
        <source>Smudge cells</source>
        <translation>స్మడ్జ్ కణాలు</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>ఆర్టిఫాక్ట్‌లు</translation>
    </message>
    <message>
        <source>female</source>
        <translation>స్త్రీ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>పురుషుడు</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ఇతర</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, as few signs as possible</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, as few signs as possible</comment>
        <translation>H</translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} among {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name} కనిపించాయి: {n} ల్యూకోసైట్‌లో {seen}. స్మియర్‌ను సమీక్షించండి.</numerusform>
            <numerusform>{name} కనిపించాయి: {n} ల్యూకోసైట్‌లలో {seen}. స్మియర్‌ను సమీక్షించండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} in addition to {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name} కనిపించాయి: {n} ల్యూకోసైట్‌తో పాటు {seen}. స్మియర్‌ను సమీక్షించండి.</numerusform>
            <numerusform>{name} కనిపించాయి: {n} ల్యూకోసైట్‌లతో పాటు {seen}. స్మియర్‌ను సమీక్షించండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; a person looked at every cell.</source>
        <translation>{name}: అక్కడ {limit} నుండి పై పేర్లకు మాత్రమే పరీక్షించారు; ఒక వ్యక్తి ప్రతి కణాన్ని చూశారు.</translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; its names are suggestions.</source>
        <translation>{name}: అక్కడ {limit} నుండి పై పేర్లకు మాత్రమే పరీక్షించారు, ప్రోగ్రామ్ ఇచ్చే పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; a person looked at every cell.</source>
        <translation>{name}: అక్కడ పరీక్షించారు, కానీ దిద్దుబాట్లు హామీని వెనక్కి తీసుకున్నాయి; ఒక వ్యక్తి ప్రతి కణాన్ని చూశారు.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; its names are suggestions.</source>
        <translation>{name}: అక్కడ పరీక్షించారు, కానీ దిద్దుబాట్లు హామీని వెనక్కి తీసుకున్నాయి, ప్రోగ్రామ్ ఇచ్చే పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; a person looked at every cell.</source>
        <translation>{name}: అక్కడ పరీక్షించారు, కానీ హామీ ఏమీ లేదు; ఒక వ్యక్తి ప్రతి కణాన్ని చూశారు.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; its names are suggestions.</source>
        <translation>{name}: అక్కడ పరీక్షించారు, కానీ హామీ ఏమీ లేదు, ప్రోగ్రామ్ ఇచ్చే పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leukocytes counted in {fields}.</source>
        <translation>
            <numerusform>లెక్కించిన ల్యూకోసైట్: {n}; {fields}లో.</numerusform>
            <numerusform>లెక్కించిన ల్యూకోసైట్‌లు: {n}; {fields}లో.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.</source>
        <translation>{name}: 100 ల్యూకోసైట్‌లకు {n}; ల్యూకోసైట్‌ల లెక్కను {value} × {unit}కు సరిచేశాము.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, above {limit}. Review the smear.</source>
        <translation>{name} {value} × {unit}, {limit} కంటే ఎక్కువ. స్మియర్‌ను సమీక్షించండి.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, below {limit}. Review the smear.</source>
        <translation>{name} {value} × {unit}, {limit} కంటే తక్కువ. స్మియర్‌ను సమీక్షించండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are raised.</source>
        <translation>
            <numerusform>{name} పెరిగాయో లేదో తేలడానికి ఇంకా {n} కణం కావాలి.</numerusform>
            <numerusform>{name} పెరిగాయో లేదో తేలడానికి ఇంకా {n} కణాలు కావాలి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are lowered.</source>
        <translation>
            <numerusform>{name} తగ్గాయో లేదో తేలడానికి ఇంకా {n} కణం కావాలి.</numerusform>
            <numerusform>{name} తగ్గాయో లేదో తేలడానికి ఇంకా {n} కణాలు కావాలి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are within their range.</source>
        <translation>
            <numerusform>{name} వాటి పరిధిలో ఉన్నాయో లేదో తేలడానికి ఇంకా {n} కణం కావాలి.</numerusform>
            <numerusform>{name} వాటి పరిధిలో ఉన్నాయో లేదో తేలడానికి ఇంకా {n} కణాలు కావాలి.</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>సాధారణం {range}</translation>
    </message>
    <message>
        <source>Above the usual range: {types}.</source>
        <translation>సాధారణ పరిధి కంటే ఎక్కువ: {types}.</translation>
    </message>
    <message>
        <source>Perhaps above the usual range: {types}.</source>
        <translation>బహుశా సాధారణ పరిధి కంటే ఎక్కువ: {types}.</translation>
    </message>
    <message>
        <source>Below the usual range: {types}.</source>
        <translation>సాధారణ పరిధి కంటే తక్కువ: {types}.</translation>
    </message>
    <message>
        <source>Perhaps below the usual range: {types}.</source>
        <translation>బహుశా సాధారణ పరిధి కంటే తక్కువ: {types}.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}</source>
        <translation>{name} {value} × {unit}</translation>
    </message>
    <message>
        <source>A microscope without a name</source>
        <translation>పేరు లేని మైక్రోస్కోప్</translation>
    </message>
    <message>
        <source>{name}: program not checked; a person looked at every cell.</source>
        <translation>{name}: అక్కడ తనిఖీ చేయలేదు; ఒక వ్యక్తి ప్రతి కణాన్ని చూశారు.</translation>
    </message>
    <message>
        <source>{name}: program not checked; its names are suggestions.</source>
        <translation>{name}: అక్కడ పరీక్షించలేదు, ప్రోగ్రామ్ ఇచ్చే పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message>
        <source>{name}: program checked; at least {n} in 100 sure names are right.</source>
        <translation>{name}: అక్కడ పరీక్షించారు, 100 ఖచ్చితమైన పేర్లలో కనీసం {n} సరైనవి.</translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope.</source>
        <translation>ఈ రక్తం ఈ మైక్రోస్కోప్ సాధారణంగా చూపేదానిలా లేదు.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; a person looked at every cell.</source>
        <translation>{name}: ప్రోగ్రామ్ పరీక్ష పూర్తి కాలేదు; ఒక వ్యక్తి ప్రతి కణాన్ని చూశారు.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; a person looked at every cell.</source>
        <translation>{name}: ప్రోగ్రామ్‌ను పరీక్షించారు, కానీ వేరే మోడల్ లేదా వేరే రకాలతో; ఒక వ్యక్తి ప్రతి కణాన్ని చూశారు.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; its names are suggestions.</source>
        <translation>{name}: ప్రోగ్రామ్ పరీక్ష పూర్తి కాలేదు; దాని పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; its names are suggestions.</source>
        <translation>{name}: ప్రోగ్రామ్‌ను పరీక్షించారు, కానీ వేరే మోడల్ లేదా వేరే రకాలతో; దాని పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the cells were counted with a key.</source>
        <translation>
            <numerusform>కణాలలో {n} కీతో లెక్కించినది.</numerusform>
            <numerusform>కణాలలో {n} కీతో లెక్కించినవి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read.</source>
        <translation>
            <numerusform>{n} చిత్రాన్ని చదవలేకపోయింది.</numerusform>
            <numerusform>{n} చిత్రాలను చదవలేకపోయింది.</numerusform>
        </translation>
    </message>
    <message>
        <source>erythroblasts {n} ({rate} per 100 leukocytes)</source>
        <translation>ఎరిత్రోబ్లాస్ట్‌లు {n} (100 ల్యూకోసైట్‌లకు {rate})</translation>
    </message>
    <message>
        <source>smudge cells {n}</source>
        <translation>స్మడ్జ్ కణాలు {n}</translation>
    </message>
    <message>
        <source>unidentified cells {n}</source>
        <translation>గుర్తించలేని కణాలు {n}</translation>
    </message>
    <message>
        <source>Not part of the 100 %: {parts}.</source>
        <translation>100 %కు వెలుపల: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are in more than one batch of this sample: their cells count more than once.</source>
        <translation>
            <numerusform>{n} చిత్రం ఈ నమూనాలోని ఒకటి కంటే ఎక్కువ బ్యాచ్‌లలో ఉంది: దాని కణాలు ఒకటి కంటే ఎక్కువసార్లు లెక్కించబడతాయి.</numerusform>
            <numerusform>{n} చిత్రాలు ఈ నమూనాలోని ఒకటి కంటే ఎక్కువ బ్యాచ్‌లలో ఉన్నాయి: వాటి కణాలు ఒకటి కంటే ఎక్కువసార్లు లెక్కించబడతాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for a decision: each range shows the lowest and highest possible percentage.</source>
        <translation>
            <numerusform>{n} కణం నిర్ణయం కోసం వేచి ఉంది: ప్రతి పరిధి ఆ శాతం చేరగల కనిష్ఠం, గరిష్ఠం.</numerusform>
            <numerusform>{n} కణాలు నిర్ణయం కోసం వేచి ఉన్నాయి: ప్రతి పరిధి ఆ శాతం చేరగల కనిష్ఠం, గరిష్ఠం.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} leukocytes: the intervals are wide.</source>
        <translation>
            <numerusform>{n} ల్యూకోసైట్ చాలా తక్కువ: విశ్వాస అంతరాలు వెడల్పుగా ఉంటాయి.</numerusform>
            <numerusform>{n} ల్యూకోసైట్‌లు తక్కువ: విశ్వాస అంతరాలు వెడల్పుగా ఉంటాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year of birth not known: the usual ranges are those for adults.</source>
        <translation>పుట్టిన సంవత్సరం తెలియదు: సాధారణ పరిధులు పెద్దలవి.</translation>
    </message>
    <message>
        <source>possible range while cells wait</source>
        <translation>వేచి ఉన్న కణాల వల్ల తేలనిది</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % అంతరం</translation>
    </message>
    <message>
        <source>Bars: shaded = usual range, dot = percentage, line = {line}.</source>
        <translation>పట్టీలు: నీడ, సాధారణ పరిధి; చుక్క, శాతం; గీత, {line}.</translation>
    </message>
    <message>
        <source>Bars, from 0 to 100 %: dot = percentage, line = {line}.</source>
        <translation>పట్టీలు, 0 నుండి 100 % వరకు: చుక్క, శాతం; గీత, {line}.</translation>
    </message>
    <message>
        <source>H, L: above, below the usual range; framed only: too few cells to be sure.</source>
        <translation>H, L: సాధారణ పరిధి కంటే ఎక్కువ, తక్కువ; చట్రం మాత్రమే ఉంటే: ఖచ్చితంగా చెప్పడానికి కణాలు చాలవు.</translation>
    </message>
    <message>
        <source>Each percentage is rounded: together they make {sum}.</source>
        <translation>శాతాలను ఒక్కొక్కటిగా సవరించారు: అన్నీ కలిపితే {sum} అవుతాయి.</translation>
    </message>
    <message>
        <source>Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught.</source>
        <translation>పెద్దలు. 10⁹/L కోసం Oxford University Hospitals (PMC7082321); శాతాలు సాధారణంగా బోధించే విధంగా.</translation>
    </message>
    <message>
        <source>As commonly taught for adults.</source>
        <translation>పెద్దలకు సాధారణంగా బోధించే విధంగా.</translation>
    </message>
    <message>
        <source>This laboratory has no usual ranges for this patient.</source>
        <translation>ఈ ప్రయోగశాల సాధారణ పరిధి ఏదీ ఈ రోగికి వర్తించదు.</translation>
    </message>
    <message>
        <source>Usual ranges: {source}</source>
        <translation>సాధారణ పరిధులు: {source}</translation>
    </message>
    <message>
        <source>(adopted {date})</source>
        <translation>({date}న స్వీకరించినవి)</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>చేరగలది</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>కణాలు</translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation>సాధారణ %</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>of these, {name}</source>
        <translation>వీటిలో, {name}</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>ఇది రెండవసారి చదవడం, దానంతట అదే నమూనా కాదు. దీన్ని ముగించండి లేదా తిరిగి పంపండి, చదివిన నమూనాపై సంతకం చేయండి.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>ఈ నమూనా చిత్రాలను ఇంకా చదువుతోంది. పూర్తయ్యే వరకు ఆగండి.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>ఈ నమూనా యొక్క లైవ్ లెక్క ముగియలేదు. దాన్ని ముగించడానికి లైవ్ పేజీలో కొత్త లెక్క (F6) నొక్కండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide. Name each, or say that it cannot be identified.</source>
        <translation>
            <numerusform>నిర్ణయించాల్సింది {n} కణం. దానికి పేరు పెట్టండి, లేదా గుర్తించలేమని చెప్పండి.</numerusform>
            <numerusform>నిర్ణయించాల్సినవి {n} కణాలు. ఒక్కొక్కదానికి పేరు పెట్టండి, లేదా గుర్తించలేమని చెప్పండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>ల్యూకోసైట్ ఏదీ లెక్కించలేదు, కాబట్టి సంతకం చేయడానికి ఫలితం లేదు.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>సంతకం చేసినప్పటి నుండి ఏమీ మారలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>
            <numerusform>{m} కణాలలో {n} ఏ పరీక్షా పేర్లకు హామీ ఇవ్వని మైక్రోస్కోప్ నుండి వచ్చింది, దాన్ని ఎవరూ చూడలేదు. ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను పరీక్షించండి, లేదా ప్రతి కణాన్నీ నిర్ధారించండి.</numerusform>
            <numerusform>{m} కణాలలో {n} ఏ పరీక్షా పేర్లకు హామీ ఇవ్వని మైక్రోస్కోప్ నుండి వచ్చాయి, వాటిని ఎవరూ చూడలేదు. ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను పరీక్షించండి, లేదా ప్రతి కణాన్నీ నిర్ధారించండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>ఈ కంప్యూటర్ గడియారం వెనుకబడి ఉంది: ఈ నమూనాను చేసిన లేదా చివరిసారి సంతకం చేసిన సమయానికి ముందటి సమయాన్ని చూపుతోంది. గడియారాన్ని సరిచేయండి. అయినా సంతకం చేస్తే ఎందుకో చెప్పండి.</translation>
    </message>
    <message>
        <source>Pictures in more than one batch of this sample: {n}. Their cells count more than once. Move or remove a batch. Say why, if they should.</source>
        <translation>ఈ నమూనాలోని ఒకటి కంటే ఎక్కువ బ్యాచ్‌లలో ఉన్న చిత్రాలు: {n}. వాటి కణాలు ఒకటి కంటే ఎక్కువసార్లు లెక్కించబడతాయి. ఒక బ్యాచ్‌ను తరలించండి లేదా తొలగించండి. అలాగే లెక్కించాలంటే, ఎందుకో చెప్పండి.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.</source>
        <translation>లెక్కించిన ల్యూకోసైట్‌లు: {n}; ఈ ప్రయోగశాల {m} కోరుతుంది. తక్కువతో ఎందుకు సంతకం చేస్తున్నారో చెప్పండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} pictures could not be read. Say why the result holds without them.</source>
        <translation>
            <numerusform>{m} చిత్రాలలో {n} చదవలేకపోయింది. అది లేకుండా ఫలితం ఎందుకు చెల్లుతుందో చెప్పండి.</numerusform>
            <numerusform>{m} చిత్రాలలో {n} చదవలేకపోయింది. అవి లేకుండా ఫలితం ఎందుకు చెల్లుతుందో చెప్పండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch was stopped before all of its pictures were read. Say why that is enough.</source>
        <translation>ఒక బ్యాచ్‌ను దాని చిత్రాలన్నీ చదవక ముందే ఆపారు. అది ఎందుకు చాలునో చెప్పండి.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>ఈ నమూనాపై ముందే సంతకం అయింది. ఏమి సరిచేశారో చెప్పండి.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Version {n}, signed by {people}, {when}</source>
        <translation>వెర్షన్ {n}, సంతకం: {people}, {when}</translation>
    </message>
</context>
<context>
    <name>signed_change</name>
    <message>
        <source>{number} is signed. Change it?</source>
        <translation>{number} పై సంతకం అయింది. మార్చాలా?</translation>
    </message>
    <message>
        <source>You then have to sign it again, as a correction. The signed record stays as it is.</source>
        <translation>తర్వాత దానిపై సవరణగా మళ్లీ సంతకం చేయాలి. సంతకం చేసినది అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>వదిలేయండి</translation>
    </message>
</context>
<context>
    <name>stopping</name>
    <message>
        <source>Stop “{name}”?</source>
        <translation>“{name}”ను ఆపాలా?</translation>
    </message>
    <message>
        <source>Stop counting?</source>
        <translation>లెక్కించడం ఆపాలా?</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pictures are done and kept. The rest can be read later.</source>
        <translation>
            <numerusform>{n} చిత్రంలో {done} పూర్తయింది, భద్రంగా ఉంది. మిగతావి తర్వాత చదవవచ్చు.</numerusform>
            <numerusform>{n} చిత్రాలలో {done} పూర్తయ్యాయి, భద్రంగా ఉన్నాయి. మిగతావి తర్వాత చదవవచ్చు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are in the log.</source>
        <translation>
            <numerusform>ఇప్పటివరకు లెక్కించిన {n} కణం లాగ్‌లో ఉంది.</numerusform>
            <numerusform>ఇప్పటివరకు లెక్కించిన {n} కణాలు లాగ్‌లో ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are kept. You can go on counting later.</source>
        <translation>
            <numerusform>ఇప్పటివరకు లెక్కించిన {n} కణం భద్రంగా ఉంటుంది, లెక్క తర్వాత కొనసాగవచ్చు.</numerusform>
            <numerusform>ఇప్పటివరకు లెక్కించిన {n} కణాలు భద్రంగా ఉంటాయి, లెక్క తర్వాత కొనసాగవచ్చు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{file}: no cell was found in this picture</source>
        <translation>{file}: ఈ చిత్రంలో కణం కనబడలేదు</translation>
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
            <numerusform>{n} కణం: తీసివేయడం</numerusform>
            <numerusform>{n} కణాలు: తీసివేయడం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells read a second time</source>
        <translation>
            <numerusform>{n} కణం: రెండవసారి పరిశీలన</numerusform>
            <numerusform>{n} కణాలు: రెండవసారి పరిశీలన</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells named</source>
        <translation>
            <numerusform>{n} కణం: పేరు పెట్టడం</numerusform>
            <numerusform>{n} కణాలు: పేరు పెట్టడం</numerusform>
        </translation>
    </message>
    <message>
        <source>cell added</source>
        <translation>కణాన్ని చేర్చడం</translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation>{type}: చేర్చడం</translation>
    </message>
    <message>
        <source>cell taken away</source>
        <translation>కణాన్ని తీసివేయడం</translation>
    </message>
    <message>
        <source>{type} by hand</source>
        <translation>{type}: చేతితో</translation>
    </message>
    <message>
        <source>cell joined</source>
        <translation>కణాన్ని కలపడం</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>చూడాలి</translation>
    </message>
    <message>
        <source>sample number {number}</source>
        <translation>నమూనా సంఖ్య {number}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Model pack</source>
        <translation>మోడల్ ప్యాక్</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>ప్రోగ్రామ్</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>అనువాదాలు</translation>
    </message>
    <message>
        <source>Version {version}, came with the program</source>
        <translation>వెర్షన్ {version}, ప్రోగ్రామ్‌తో వచ్చింది</translation>
    </message>
    <message>
        <source>Version {version}, from an update</source>
        <translation>వెర్షన్ {version}, అప్‌డేట్ నుండి</translation>
    </message>
    <message>
        <source>Back to the installed one</source>
        <translation>ఇన్‌స్టాల్ చేసినదానికి తిరిగి</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>వెర్షన్ {version}కు తిరిగి</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>ఫింగర్‌ప్రింట్ {fingerprint}</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}, came with the program</source>
        <translation>{name}, {fingerprint}, ప్రోగ్రామ్‌తో వచ్చింది</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}</source>
        <translation>{name}, {fingerprint}</translation>
    </message>
    <message>
        <source>The update is being verified…</source>
        <translation>అప్‌డేట్‌ను సరిచూస్తోంది…</translation>
    </message>
    <message>
        <source>The update is being unpacked and tried…</source>
        <translation>అప్‌డేట్‌ను విప్పి పరీక్షిస్తోంది…</translation>
    </message>
    <message>
        <source>Checking the cells that people named here…</source>
        <translation>ఇక్కడ వ్యక్తులు పేరు పెట్టిన కణాలను చూస్తోంది…</translation>
    </message>
    <message>
        <source>Version {new} in place of {old}</source>
        <translation>{old} స్థానంలో వెర్షన్ {new}</translation>
    </message>
    <message>
        <source>Version {new}</source>
        <translation>వెర్షన్ {new}</translation>
    </message>
    <message>
        <source>Made on {date}, {size}</source>
        <translation>తయారైన తేదీ {date}, {size}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>సంతకం చేసినవారు {name}</translation>
    </message>
    <message>
        <source>It names cells from the next batch on.</source>
        <translation>తర్వాతి బ్యాచ్ నుండి ఇది కణాలకు పేర్లు పెడుతుంది.</translation>
    </message>
    <message>
        <source>It has passed its self-test here, and runs from the next start on.</source>
        <translation>ఇది ఇక్కడ తన స్వీయ పరీక్షలో నెగ్గింది, తర్వాతి ప్రారంభం నుండి నడుస్తుంది.</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>తర్వాతి ప్రారంభం నుండి ఈ భాషలో మాట్లాడుతుంది.</translation>
    </message>
    <message>
        <source>Each pack was judged by its own reference cells.</source>
        <translation>ప్రతి ప్యాక్‌ను దాని సొంత రిఫరెన్స్ కణాలతో అంచనా వేసింది.</translation>
    </message>
    <message>
        <source>No cells that people named here can be checked.</source>
        <translation>ఇక్కడ వ్యక్తులు పేరు పెట్టిన కణాలేవీ చూడటానికి లేవు.</translation>
    </message>
    <message numerus="yes">
        <source>{n} named cells could not be checked: their pictures are gone or changed.</source>
        <translation>
            <numerusform>పేరు పెట్టిన {n} కణాన్ని చూడలేకపోయింది: దాని చిత్రం లేదు లేదా మారింది.</numerusform>
            <numerusform>పేరు పెట్టిన {n} కణాలను చూడలేకపోయింది: వాటి చిత్రాలు లేవు లేదా మారాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you taught your site (version {number}) does not carry over.</source>
        <translation>మీ కేంద్రానికి మీరు నేర్పినది, వెర్షన్ {number}, దీనితో పాటు రాదు.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>en_GB</source>
        <comment>the locale of this translation, such as de_DE</comment>
        <translation>te_IN</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>న్యూట్రోఫిల్</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>ఇసినోఫిల్</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>బేసోఫిల్</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>లింఫోసైట్</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>మోనోసైట్</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>అపరిపక్వ గ్రాన్యులోసైట్</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>ఎరిత్రోబ్లాస్ట్</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>ప్లేట్‌లెట్</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>బ్లాస్ట్</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>బ్యాండ్</translation>
    </message>
    <message>
        <source>Atypical lymphocyte</source>
        <translation>ఎటిపికల్ లింఫోసైట్</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>స్మడ్జ్ కణం</translation>
    </message>
    <message>
        <source>Artefact, no cell</source>
        <translation>ఆర్టిఫాక్ట్, కణం కాదు</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>గుర్తించలేము</translation>
    </message>
    <message>
        <source>Immature gran.</source>
        <translation>అపరిపక్వ గ్రాన్.</translation>
    </message>
    <message>
        <source>Atypical lymph.</source>
        <translation>ఎటిపికల్ లింఫ్.</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>ఆర్టిఫాక్ట్</translation>
    </message>
    <message>
        <source>Four types</source>
        <translation>నాలుగు రకాలు</translation>
    </message>
    <message>
        <source>Five types</source>
        <translation>ఐదు రకాలు</translation>
    </message>
    <message>
        <source>Extended, eight types</source>
        <translation>విస్తృతం, ఎనిమిది రకాలు</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>చెప్పలేము</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>సిస్టమ్ లాగే</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లేత</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ముదురు</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>High</source>
        <translation>అధికం</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>చూడాల్సింది {n}</numerusform>
            <numerusform>చూడాల్సినవి {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>నడుస్తోంది</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>చూడాలి</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>నిర్ధారించాలి</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>సమీక్షించారు</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>ముందే ఆపారు</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>అంతరాయం కలిగింది</translation>
    </message>
    <message>
        <source>The scale is in doubt, so the size of the cell is a guess.</source>
        <translation>చిత్రం స్కేల్‌పై సందేహం ఉంది, కాబట్టి దాని పరిమాణం ఒక అంచనా.</translation>
    </message>
    <message>
        <source>The picture&apos;s colours are not those of a stained smear.</source>
        <translation>చిత్రం రంగులు రంగు వేసిన స్మియర్ రంగులు కావు.</translation>
    </message>
    <message>
        <source>The picture has too few colours.</source>
        <translation>చిత్రంలో రంగులు చాలా తక్కువ.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>చిత్రంలో రంగులు లేవు.</translation>
    </message>
    <message>
        <source>Lines over the picture hide the cell.</source>
        <translation>చిత్రంపై గీసిన గీతలు దీన్ని కప్పుతున్నాయి.</translation>
    </message>
    <message>
        <source>The picture file may be damaged.</source>
        <translation>చిత్రం ఫైల్ పాడై ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>A second reader looks at every cell.</source>
        <translation>రెండవ పరిశీలకులు ప్రతి కణాన్నీ చూస్తారు.</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>సూచన</translation>
    </message>
    <message>
        <source>The program asked: {type}?</source>
        <translation>ప్రోగ్రామ్ అడిగింది: {type}?</translation>
    </message>
    <message>
        <source>The program said: {type}, {sure}</source>
        <translation>ప్రోగ్రామ్ చెప్పింది: {type}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} నిర్ధారించాలి</numerusform>
            <numerusform>{n} నిర్ధారించాలి</numerusform>
        </translation>
    </message>
    <message>
        <source>counted before</source>
        <translation>ముందే లెక్కించినది</translation>
    </message>
    <message>
        <source>again</source>
        <translation>మళ్లీ</translation>
    </message>
    <message>
        <source>{first} and {second} fit almost equally well.</source>
        <translation>{first}, {second} రెండూ దాదాపు సమానంగా సరిపోతున్నాయి.</translation>
    </message>
    <message>
        <source>The program is not sure enough.</source>
        <translation>ప్రోగ్రామ్‌కు తగినంత ఖచ్చితత్వం లేదు.</translation>
    </message>
    <message>
        <source>Two types fit almost equally well.</source>
        <translation>రెండు రకాలు దాదాపు సమానంగా సరిపోతున్నాయి.</translation>
    </message>
    <message>
        <source>It looks like a type outside the chosen label set.</source>
        <translation>ఎంచుకున్న పేర్ల సమూహంలో లేని రకంలా కనిపిస్తోంది.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the cell.</source>
        <translation>చిత్రం అంచు కణాన్ని కోసేస్తోంది.</translation>
    </message>
    <message>
        <source>The cell has too few pixels: the magnification is too low.</source>
        <translation>కణంలో పిక్సెళ్లు చాలా తక్కువ: మాగ్నిఫికేషన్ చాలా తక్కువగా ఉంది.</translation>
    </message>
    <message>
        <source>The cell is out of focus.</source>
        <translation>కణం ఫోకస్‌లో లేదు.</translation>
    </message>
    <message>
        <source>It looks unlike the cells the program has learnt.</source>
        <translation>ప్రోగ్రామ్ నేర్చుకున్న కణాల్లా ఇది లేదు.</translation>
    </message>
    <message>
        <source>Red and blue of the picture may be swapped.</source>
        <translation>చిత్రంలో ఎరుపు, నీలం తారుమారై ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>It may be a blast or another abnormal cell: a person must look.</source>
        <translation>ఇది బ్లాస్ట్ లేదా మరో అసాధారణ కణం కావచ్చు: ఒక వ్యక్తి తప్పక చూడాలి.</translation>
    </message>
    <message>
        <source>It is too large for a cell of this type.</source>
        <translation>ఈ రకం కణాలు ఉండేదానికంటే ఇది పెద్దగా ఉంది.</translation>
    </message>
    <message>
        <source>The picture is out of focus. Focus again.</source>
        <translation>చిత్రం ఫోకస్‌లో లేదు. మళ్లీ ఫోకస్ చేయండి.</translation>
    </message>
    <message>
        <source>The picture is too bright. Turn down the lamp or the exposure.</source>
        <translation>చిత్రంలో వెలుతురు చాలా ఎక్కువ. దీపాన్ని లేదా ఎక్స్‌పోజర్‌ను తగ్గించండి.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn up the lamp or the exposure.</source>
        <translation>చిత్రం చాలా చీకటిగా ఉంది. దీపాన్ని లేదా ఎక్స్‌పోజర్‌ను పెంచండి.</translation>
    </message>
    <message>
        <source>The stain is pale; cells may be missed. Stain longer.</source>
        <translation>స్టెయిన్ పాలిపోయింది; కణాలు తప్పిపోవచ్చు. ఎక్కువసేపు స్టెయిన్ చేయండి.</translation>
    </message>
    <message>
        <source>The smear is too thick here. Look where cells lie side by side.</source>
        <translation>ఇక్కడ స్మియర్ చాలా మందంగా ఉంది. కణాలు పక్కపక్కన విడిగా ఉన్న చోట చూడండి.</translation>
    </message>
    <message>
        <source>The magnification is too low. Use the oil lens, and do not shrink pictures.</source>
        <translation>మాగ్నిఫికేషన్ చాలా తక్కువ. ఆయిల్ లెన్స్ వాడండి, చిత్రాలను చిన్నవి చేయకండి.</translation>
    </message>
    <message>
        <source>The magnification is too high for a whole cell. Use a weaker lens.</source>
        <translation>పూర్తి కణం కనిపించనంత ఎక్కువ మాగ్నిఫికేషన్ ఉంది. తక్కువ శక్తి లెన్స్ వాడండి.</translation>
    </message>
    <message>
        <source>The map shows no evidence for {type}.</source>
        <translation>మ్యాప్‌లో ఏదీ {type} అని సూచించడం లేదు.</translation>
    </message>
    <message>
        <source>{inside} of the evidence for {type} lies inside the cell&apos;s outline, which fills {covered} of the map.</source>
        <translation>{type} అని సూచించినదానిలో {inside} కణం రూపురేఖ లోపల ఉంది; ఆ రూపురేఖ మ్యాప్‌లో {covered} నింపుతుంది.</translation>
    </message>
    <message>
        <source>The scale is doubtful: red cells or other pictures do not fit it. Set it once for this microscope.</source>
        <translation>స్కేల్ సందేహాస్పదం: ఎర్ర కణాలు లేదా ఇతర చిత్రాలు దానికి సరిపోవడం లేదు. ఈ మైక్రోస్కోప్‌కు దాన్ని ఒకసారి చెప్పండి.</translation>
    </message>
    <message>
        <source>No cell was found, but something is stained dark purple. Check the picture; if it is dim, turn up the lamp or the exposure.</source>
        <translation>కణం కనబడలేదు, కానీ ఏదో ముదురు ఊదా రంగులో స్టెయిన్ అయింది. చిత్రాన్ని చూడండి; మసకగా ఉంటే దీపాన్ని లేదా ఎక్స్‌పోజర్‌ను పెంచండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} red cells</source>
        <translation>
            <numerusform>{n} ఎర్ర కణం</numerusform>
            <numerusform>{n} ఎర్ర కణాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platelets</source>
        <translation>
            <numerusform>{n} ప్లేట్‌లెట్</numerusform>
            <numerusform>{n} ప్లేట్‌లెట్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} here; not a blood count.</source>
        <translation>ఇక్కడ {parts}; ఇది రక్త కణాల గణన కాదు.</translation>
    </message>
    <message>
        <source>Only the first page was read. Save the other pages as separate files.</source>
        <translation>మొదటి పేజీని మాత్రమే చదివింది; మిగతా పేజీలను విడి ఫైళ్లుగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame was read.</source>
        <translation>చిత్రం యానిమేషన్; మొదటి ఫ్రేమ్‌ను మాత్రమే చదివింది.</translation>
    </message>
    <message>
        <source>The 16-bit picture was reduced to 8 bits.</source>
        <translation>16-బిట్ చిత్రాన్ని 8 బిట్లకు తగ్గించింది.</translation>
    </message>
    <message>
        <source>The picture is grey; without colour the names are less certain.</source>
        <translation>చిత్రం బూడిద రంగులో ఉంది; రంగు లేకుండా పేర్ల ఖచ్చితత్వం తగ్గుతుంది.</translation>
    </message>
    <message>
        <source>Transparency in the picture was ignored.</source>
        <translation>చిత్రంలోని పారదర్శకతను పట్టించుకోలేదు.</translation>
    </message>
    <message>
        <source>The scale could not be measured and was assumed. Set it in Settings.</source>
        <translation>స్కేల్‌ను కొలవలేకపోయింది, అందుకే ఒక విలువను అనుకుంది. సెట్టింగ్‌లలో సెట్ చేయండి.</translation>
    </message>
    <message>
        <source>Smaller pages of the file, such as a thumbnail or label, were skipped.</source>
        <translation>థంబ్‌నెయిల్, లేబుల్ వంటి ఫైల్‌లోని చిన్న పేజీలను వదిలేసింది.</translation>
    </message>
    <message>
        <source>Red, green and blue were on separate pages and were combined.</source>
        <translation>ఎరుపు, ఆకుపచ్చ, నీలం వేర్వేరు పేజీల్లో ఉన్నాయి, వాటిని కలిపింది.</translation>
    </message>
    <message>
        <source>The file shows this place at several levels of focus; the sharpest was read.</source>
        <translation>ఫైల్ ఈ చోటును అనేక ఫోకస్ స్థాయిల్లో చూపుతుంది; అత్యంత స్పష్టమైనదాన్ని చదివింది.</translation>
    </message>
    <message>
        <source>The camera&apos;s raw picture in the file was skipped; the developed picture beside it was read.</source>
        <translation>ఈ ఫైల్‌లో కెమెరా ముడి చిత్రం ఉంది, దాన్ని చదవరు; దాని పక్కనున్న సిద్ధం చేసిన చిత్రాన్ని చదివారు.</translation>
    </message>
    <message>
        <source>The file says that its pixels are not square; they were made square.</source>
        <translation>ఫైల్ రిజల్యూషన్ ప్రకారం పిక్సెళ్లు చతురస్రంగా లేవు, వాటిని చతురస్రంగా చేసింది.</translation>
    </message>
    <message>
        <source>The stage moved between the two half frames of this video picture; only one was read.</source>
        <translation>ఈ వీడియో చిత్రంలోని రెండు సగం ఫ్రేమ్‌ల మధ్య స్టేజ్ కదిలింది; వాటిలో ఒకటి చదవబడింది.</translation>
    </message>
    <message>
        <source>Red and blue were swapped in the file; this was corrected.</source>
        <translation>ఫైల్‌లో ఎరుపు, నీలం తారుమారై ఉన్నాయి, వాటిని సరిచేసింది.</translation>
    </message>
    <message>
        <source>Red and blue may be swapped. Check the program that saved the picture.</source>
        <translation>ఎరుపు, నీలం తారుమారై ఉండవచ్చు. చిత్రాన్ని సేవ్ చేసిన ప్రోగ్రామ్‌ను సరిచూడండి.</translation>
    </message>
    <message>
        <source>The colours are not those of a stained smear: one may be missing, or the file may hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.</source>
        <translation>రంగులు రంగు వేసిన స్మియర్ రంగులు కావు: ఒక రంగు లేకపోవచ్చు, లేదా ఫైల్‌లో Lab, HSV లేదా YCbCr ను RGB లా భద్రపరిచి ఉండవచ్చు. చిత్రాన్ని RGB గా భద్రపరచండి.</translation>
    </message>
    <message>
        <source>Red, green and blue do not line up. Take the picture again, and check the camera or the program that combined them.</source>
        <translation>ఎరుపు, ఆకుపచ్చ, నీలం ఒకదానికొకటి పక్కకు జరిగి ఉన్నాయి. చిత్రాన్ని మళ్లీ తీయండి, కెమెరాను లేదా వాటిని కలిపిన ప్రోగ్రామ్‌ను సరిచూడండి.</translation>
    </message>
    <message>
        <source>The picture looks like a negative. It was inverted for reading; save it inverted.</source>
        <translation>చిత్రం నెగెటివ్‌లా కనిపిస్తోంది. వెలుతురు, చీకటి సరిచేసి చదివారు; దాన్ని అలాగే భద్రపరచండి.</translation>
    </message>
    <message>
        <source>The picture has few colours, so cells may be missed. Save it in full colour, as PNG, not as GIF.</source>
        <translation>చిత్రంలో రంగులు తక్కువ, కణాలు తప్పిపోవచ్చు. పూర్తి రంగుల్లో, GIF గా కాకుండా PNG గా భద్రపరచండి.</translation>
    </message>
    <message>
        <source>The file&apos;s colour profile was applied.</source>
        <translation>ఫైల్ రంగుల ప్రొఫైల్‌ను వర్తింపజేసింది.</translation>
    </message>
    <message>
        <source>The frame around the picture was left out when measuring.</source>
        <translation>చిత్రం చుట్టూ ఉన్న చట్రాన్ని కొలతలన్నిటి నుండి వదిలేసింది.</translation>
    </message>
    <message>
        <source>Lines over the picture, such as a cross-hair, were painted over.</source>
        <translation>చిత్రంపై ఉన్న గీతలు, ఉదాహరణకు క్రాస్-హెయిర్, చెరిపివేయబడ్డాయి.</translation>
    </message>
    <message>
        <source>Lines over the picture hide much of it. Take it again without the grid or ruler.</source>
        <translation>చిత్రంపై ఉన్న గీతలు దానిలో ఎక్కువ భాగాన్ని కప్పుతున్నాయి. గ్రిడ్ లేదా స్కేలు లేకుండా మళ్ళీ తీయండి.</translation>
    </message>
    <message>
        <source>There is a break in the picture: the file is damaged, or several pictures were combined. Copy it again from the source, or open each picture separately.</source>
        <translation>చిత్రం అంతటా ఒక తెగింపు ఉంది: ఫైల్ పాడైంది, లేదా అనేక చిత్రాలను కలిపారు. మూలం నుంచి మళ్లీ కాపీ చేయండి, లేదా ఒక్కో చిత్రాన్ని విడిగా ఇవ్వండి.</translation>
    </message>
    <message>
        <source>measured on the first pictures of this batch</source>
        <translation>ఈ బ్యాచ్ మొదటి చిత్రాలపై కొలిచినది</translation>
    </message>
    <message>
        <source>The same file is already in this batch. Its cells count only once.</source>
        <translation>ఇదే ఫైల్ ఈ బ్యాచ్‌లో ముందే ఉంది. దాని కణాలు ఒక్కసారే లెక్కకు వస్తాయి.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>తెలియదు</translation>
    </message>
    <message>
        <source>measured from the red cells</source>
        <translation>ఎర్ర కణాల నుండి కొలిచినది</translation>
    </message>
    <message>
        <source>measured from the leukocytes</source>
        <translation>ల్యూకోసైట్‌ల నుండి కొలిచినది</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>మీరు సెట్ చేసినది</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>ఫైల్‌లో చెప్పినది</translation>
    </message>
    <message>
        <source>as measured on this microscope before</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ముందు కొలిచినట్టు</translation>
    </message>
    <message>
        <source>kept for this microscope</source>
        <translation>ఈ మైక్రోస్కోప్ కోసం ఉంచినది</translation>
    </message>
    <message>
        <source>assumed, because it could not be measured</source>
        <translation>కొలవలేకపోవడంతో అనుకున్నది</translation>
    </message>
    <message>
        <source>{said}, but the red cells do not fit it</source>
        <translation>{said}, కానీ ఎర్ర కణాలు దానికి సరిపోవడం లేదు</translation>
    </message>
    <message>
        <source>{said}, but red cells or other pictures do not fit it: set it once for this microscope</source>
        <translation>{said}, కానీ ఎర్ర కణాలు లేదా ఇతర చిత్రాలు దానికి సరిపోవడం లేదు: ఈ మైక్రోస్కోప్‌కు దాన్ని ఒకసారి చెప్పండి</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, {source}</source>
        <translation>ఒక పిక్సెల్‌కు {figure} µm, {source}</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>దయచేసి చూడండి</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>ఖచ్చితం</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>చాలావరకు ఖచ్చితం</translation>
    </message>
    <message>
        <source>The program asked: {type}, {figure}?</source>
        <translation>ప్రోగ్రామ్ అడిగింది: {type}, {figure}?</translation>
    </message>
    <message>
        <source>The program said: {type}, {figure}, {sure}</source>
        <translation>ప్రోగ్రామ్ చెప్పింది: {type}, {figure}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <translation>
            <numerusform>{n} కణం</numerusform>
            <numerusform>{n} కణాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for you</source>
        <translation>
            <numerusform>{n} కణం మీ కోసం వేచి ఉంది</numerusform>
            <numerusform>{n} కణాలు మీ కోసం వేచి ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} చిత్రం</numerusform>
            <numerusform>{n} చిత్రాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} సె</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} ని</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} గం</translation>
    </message>
    <message>
        <source>asked: {answer}</source>
        <translation>అడిగింది: {answer}</translation>
    </message>
    <message>
        <source>program: {answer}</source>
        <translation>ప్రోగ్రామ్: {answer}</translation>
    </message>
    <message>
        <source>was {answer}</source>
        <translation>ముందు {answer}</translation>
    </message>
    <message>
        <source>No cell was found in this picture.</source>
        <translation>ఈ చిత్రంలో కణం కనబడలేదు.</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>అన్ని కణాలు</translation>
    </message>
    <message>
        <source>No cell found</source>
        <translation>కణం కనబడలేదు</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>చదవలేకపోయింది</translation>
    </message>
    <message>
        <source>type: {label}</source>
        <translation>రకం: {label}</translation>
    </message>
    <message>
        <source>Shown: {parts}</source>
        <translation>చూపుతున్నవి: {parts}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} నుండి {last} వరకు</translation>
    </message>
    <message>
        <source>state: {stage}</source>
        <translation>స్థితి: {stage}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> లేదా </translation>
    </message>
    <message>
        <source>with cells to look at</source>
        <translation>చూడాల్సిన కణాలు ఉన్నవి</translation>
    </message>
    <message>
        <source>with cells to confirm</source>
        <translation>నిర్ధారించాల్సిన కణాలు ఉన్నవి</translation>
    </message>
    <message>
        <source>with cells to look at or to confirm</source>
        <translation>చూడాల్సిన లేదా నిర్ధారించాల్సిన కణాలు ఉన్నవి</translation>
    </message>
    <message>
        <source>leukocytes {sign} {value} × 10⁹/L</source>
        <translation>ల్యూకోసైట్‌లు {sign} {value} × 10⁹/L</translation>
    </message>
    <message>
        <source>{label} {sign} {value}&#xa0;%</source>
        <translation>{label} {sign} {value}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} {sign} {value} per 100 leukocytes</source>
        <translation>100 ల్యూకోసైట్‌లకు {label} {sign} {value}</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>సమీక్షించలేదు</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>పెండింగ్‌లో ఉంది</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>సమీక్షలో ఉంది</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>సంతకానికి సిద్ధం</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>సంతకం అయింది</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>సవరించారు</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>రెండవ పఠనం</translation>
    </message>
    <message>
        <source>Reading done</source>
        <translation>పఠనం పూర్తి</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>{first} నుండి</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>{last} వరకు</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>పదాలు: {words}</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>వచ్చినది వచ్చినట్టే</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>వెర్షన్ {number}</translation>
    </message>
    <message>
        <source>{date} · {cells}
{before} → {after} of them right</source>
        <translation>{date} · {cells}
వాటిలో సరైనవి {before} → {after}</translation>
    </message>
    <message>
        <source>It is not used. {why}</source>
        <translation>దాన్ని వాడడం లేదు. {why}</translation>
    </message>
    <message>
        <source>It names more of your cells right and forgets almost nothing. Use it?</source>
        <translation>ఇది మీ కణాల్లో మరిన్నింటికి సరైన పేరు పెడుతుంది, దాదాపు ఏదీ మరచిపోదు. వాడాలా?</translation>
    </message>
    <message>
        <source>It names as many of your cells right, is surer where it is right, and forgets almost nothing. Use it?</source>
        <translation>ఇది మీ కణాల్లో అన్నింటికే సరైన పేరు పెడుతుంది, సరైన చోట మరింత నిశ్చయంగా ఉంటుంది, దాదాపు ఏదీ మరచిపోదు. వాడాలా?</translation>
    </message>
    <message>
        <source>What was proven on this microscope applies to the names so far. Check the program again with the new ones.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై నిరూపించినది ఇప్పటివరకు ఉన్న పేర్లకే వర్తిస్తుంది: కొత్త వాటితో ప్రోగ్రామ్‌ను మళ్లీ పరిశీలించండి.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture is gone.</source>
        <translation>
            <numerusform>{n} కణం వాడలేదు: చిత్రం లేదు.</numerusform>
            <numerusform>{n} కణాలు వాడలేదు: చిత్రం లేదు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture was changed.</source>
        <translation>
            <numerusform>{n} కణం వాడలేదు: చిత్రం మారింది.</numerusform>
            <numerusform>{n} కణాలు వాడలేదు: చిత్రం మారింది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to teach their type: {few}.</source>
        <translation>తమ రకాన్ని నేర్పడానికి ఇవి చాలవు: {few}.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;%, 95&#xa0;% interval {range}</source>
        <translation>{type} {percent}&#xa0;%, 95&#xa0;% విశ్వాస అంతరం {range}</translation>
    </message>
    <message numerus="yes">
        <source>{type} {percent}&#xa0;%, {range} depending on the {n} waiting cells</source>
        <translation>
            <numerusform>{type} {percent}&#xa0;%, వేచి ఉన్న కణాన్ని బట్టి {range}</numerusform>
            <numerusform>{type} {percent}&#xa0;%, వేచి ఉన్న {n} కణాలను బట్టి {range}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} ({percent}&#xa0;%, {range})</source>
        <translation>{name} {n} ({percent}&#xa0;%, {range})</translation>
    </message>
    <message>
        <source>Of these, {parts}.</source>
        <translation>వీటిలో, {parts}.</translation>
    </message>
    <message>
        <source>Provisional: {share}.</source>
        <translation>తాత్కాలికం: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} cells: count {least} or more for a differential.</source>
        <translation>
            <numerusform>డిఫరెన్షియల్‌కు {n} కణం చాలదు: {least} లేదా అంతకంటే ఎక్కువ లెక్కించండి.</numerusform>
            <numerusform>డిఫరెన్షియల్‌కు {n} కణాలు చాలవు: {least} లేదా అంతకంటే ఎక్కువ లెక్కించండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope: look at every cell.</source>
        <translation>ఈ రక్తం ఈ మైక్రోస్కోప్ సాధారణంగా చూపేదానిలా లేదు: ప్రతి కణాన్ని చూడండి.</translation>
    </message>
    <message>
        <source>Checked here: at least {n} in 100 right.</source>
        <translation>ఇక్కడ పరీక్షించారు: 100లో కనీసం {n} సరైనవి.</translation>
    </message>
    <message>
        <source>Checked here only for names of {limit} or more: fairly sure at most.</source>
        <translation>ఇక్కడ {limit} నుండి ఉన్న పేర్లను మాత్రమే పరీక్షించారు: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>Checked here, but too many sure names were corrected later: fairly sure at most.</source>
        <translation>ఇక్కడ పరీక్షించారు, కానీ తర్వాత చాలా ఎక్కువ ఖచ్చితమైన పేర్లను సరిచేశారు: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>Checked here, but nothing is promised: fairly sure at most.</source>
        <translation>ఇక్కడ పరీక్షించారు, కానీ హామీ ఏమీ లేదు: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>Unlike the microscopes or cells that the program learnt from. Names are suggestions.</source>
        <translation>ప్రోగ్రామ్ నేర్చుకున్న మైక్రోస్కోప్‌లు లేదా కణాల్లా ఇవి లేవు. పేర్లు సూచనలు మాత్రమే.</translation>
    </message>
    <message>
        <source>Not checked here: fairly sure at most.</source>
        <translation>ఇక్కడ పరీక్షించలేదు: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>Not yet known, not checked: fairly sure at most.</source>
        <translation>ఇంకా తెలియదు, పరీక్షించలేదు: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>Checked here, but with another model or other types: fairly sure at most.</source>
        <translation>ఇక్కడ పరీక్షించారు, కానీ వేరే మోడల్ లేదా వేరే రకాలతో: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>unusual blood</source>
        <translation>అసాధారణ రక్తం</translation>
    </message>
    <message>
        <source>{n} in 100 right</source>
        <translation>100లో {n} సరైనవి</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>కొంతవరకు పరీక్షించారు</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>హామీ లేదు</translation>
    </message>
    <message>
        <source>The check here is not finished: fairly sure at most.</source>
        <translation>ఇక్కడి పరీక్ష పూర్తి కాలేదు: గరిష్ఠంగా చాలావరకు ఖచ్చితం.</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>సూచనలు</translation>
    </message>
    <message>
        <source>check not finished</source>
        <translation>పరీక్ష పూర్తి కాలేదు</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>పరీక్షించలేదు</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ఇంకా తెలియదు</translation>
    </message>
    <message>
        <source>The program is not yet checked on this microscope.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ప్రోగ్రామ్‌ను ఇంకా పరీక్షించలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>on this microscope {right} of {n} names were right</source>
        <translation>
            <numerusform>ఈ మైక్రోస్కోప్‌పై {n} పేరులో {right} సరైనది</numerusform>
            <numerusform>ఈ మైక్రోస్కోప్‌పై {n} పేర్లలో {right} సరైనవి</numerusform>
        </translation>
    </message>
    <message>
        <source>{right}: at least {n} in 100</source>
        <translation>{right}: 100లో కనీసం {n}</translation>
    </message>
    <message>
        <source>{right}, but too many sure names were corrected later: nothing is promised</source>
        <translation>{right}, కానీ అప్పటి నుండి చాలా ఎక్కువ ఖచ్చితమైన పేర్లను సరిచేశారు: ఏ హామీ లేదు</translation>
    </message>
    <message>
        <source>{right}: too few, or too many wrong, to promise anything</source>
        <translation>{right}: హామీ ఇవ్వడానికి పేర్లు చాలా తక్కువ, లేదా తప్పులు చాలా ఎక్కువ</translation>
    </message>
    <message numerus="yes">
        <source> · so far {n} of {seen} sure names there were corrected</source>
        <translation>
            <numerusform> · అక్కడ ఇప్పటి వరకు {seen} ఖచ్చితమైన పేర్లలో {n} సరిచేశారు</numerusform>
            <numerusform> · అక్కడ ఇప్పటి వరకు {seen} ఖచ్చితమైన పేర్లలో {n} సరిచేశారు</numerusform>
        </translation>
    </message>
    <message>
        <source>On the next slides from this microscope, look at the cells that the program asks about. You can keep the names that it is sure of.</source>
        <translation>ఈ మైక్రోస్కోప్ నుండి వచ్చే తర్వాతి స్లైడ్‌లలో, ప్రోగ్రామ్ అడిగే కణాలను చూడండి; అది ఖచ్చితమని చెప్పే పేర్లు అలాగే ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>No name here is sure, so there is nothing to adjust.</source>
        <translation>ఇక్కడ ఏ పేరూ ఖచ్చితం కాదు, అందుకే సర్దుబాటు చేయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;% ({low}–{high})</source>
        <translation>{type} {percent}&#xa0;% ({low}–{high})</translation>
    </message>
    <message>
        <source>Sure names, corrected for mix-ups found in the check: {parts}</source>
        <translation>పరీక్షలో తారుమారైన వాటిని బట్టి సరిచేసిన ఖచ్చితమైన పేర్లు: {parts}</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>నిజం</translation>
    </message>
    <message>
        <source>named</source>
        <translation>పెట్టిన పేరు</translation>
    </message>
    <message>
        <source>named right, 95 % interval</source>
        <translation>సరిగ్గా పేరు పెట్టినవి, 95 % విశ్వాస అంతరం</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? These pictures do not show it well enough.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? ఈ చిత్రాలు దాన్ని సరిగా చెప్పడం లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.</source>
        <translation>
            <numerusform>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? {figure} µm, {n} చిత్రంపై కొలిచినది.</numerusform>
            <numerusform>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? {figure} µm, {n} చిత్రాలపై కొలిచినది.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, measured on red cells.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? {figure} µm, ఎర్ర కణాలపై కొలిచినది.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as the files state.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? {figure} µm, ఫైళ్లు చెప్పినట్టు.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as calibrated.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? {figure} µm, కాలిబ్రేషన్ ప్రకారం.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as set by you.</source>
        <translation>ఈ మైక్రోస్కోప్‌పై ఒక పిక్సెల్ ఎంత పెద్దది? {figure} µm, మీరు నిర్ణయించినట్టు.</translation>
    </message>
    <message>
        <source>Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: perhaps another objective. The measured value is used.</source>
        <translation>చిత్రాల ప్రకారం ఒక పిక్సెల్‌కు {figure} µm, ఈ మైక్రోస్కోప్ కోసం ఉంచిన {kept} µm కాదు: బహుశా వేరే ఆబ్జెక్టివ్. కొలిచినదే ఉపయోగించబడుతుంది.</translation>
    </message>
    <message>
        <source>No scale is kept; each batch measures its own.</source>
        <translation>కొలమానం ఏదీ ఉంచలేదు: ప్రతి బ్యాచ్ తానే కొలుచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Each batch measures its own scale, as chosen.</source>
        <translation>ఎంచుకున్నట్టు, ప్రతి బ్యాచ్ తన కొలమానాన్ని తానే కొలుస్తుంది.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, measured on red cells</source>
        <translation>{size} పిక్సెల్‌ల చిత్రాలలో ఒక పిక్సెల్‌కు {figure} µm, ఎర్ర కణాలపై కొలిచినది</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, as the files state</source>
        <translation>{size} పిక్సెల్‌ల చిత్రాలలో ఒక పిక్సెల్‌కు {figure} µm, ఫైళ్లు చెప్పినట్టు</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, calibrated</source>
        <translation>{size} పిక్సెల్‌ల చిత్రాలలో ఒక పిక్సెల్‌కు {figure} µm, కాలిబ్రేట్ చేసినది</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, typed</source>
        <translation>{size} పిక్సెల్‌ల చిత్రాలలో ఒక పిక్సెల్‌కు {figure} µm, టైప్ చేసినది</translation>
    </message>
</context>
</TS>
