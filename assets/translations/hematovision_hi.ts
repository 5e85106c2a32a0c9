<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_GB">
<context>
    <name>AboutBox</name>
    <message>
        <source>About HematoVision</source>
        <translation>HematoVision के बारे में</translation>
    </message>
    <message>
        <source>Version {program} · Python {python} · Qt {qt}</source>
        <translation>संस्करण {program} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>केवल अनुसंधान उपयोग के लिए। नैदानिक प्रक्रियाओं में उपयोग के लिए नहीं।</translation>
    </message>
    <message>
        <source>Finds and names leukocytes in pictures of a stained blood smear. It works without any network, and everything stays on this computer.</source>
        <translation>रंजित रक्त स्मीयर की तस्वीरों में ल्यूकोसाइट ढूँढता और उनके नाम बताता है। यह बिना किसी नेटवर्क के काम करता है, और सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>इनसे बना है</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>डेटा {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>तस्वीरें खोलें…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Pa&amp;ste picture</source>
        <translation>तस्वीर चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Try it with drawn cells</source>
        <translation>बनाई हुई कोशिकाओं से आज़माएँ</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>नया बैच</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>बैच रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Agree with the program</source>
        <translation>प्रोग्राम से सहमत हों</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>कोशिका</translation>
    </message>
    <message>
        <source>Smaller &amp;pictures</source>
        <translation>छोटी तस्वीरें</translation>
    </message>
    <message>
        <source>&amp;Start or pause counting</source>
        <translation>गिनती शुरू करें या रोकें</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>तस्वीर स्थिर करें</translation>
    </message>
    <message>
        <source>Keep the fie&amp;ld (snapshot)</source>
        <translation>फ़ील्ड रखें (स्नैपशॉट)</translation>
    </message>
    <message>
        <source>Save the last &amp;30 s</source>
        <translation>पिछले 30 s सहेजें</translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation>नई गिनती</translation>
    </message>
    <message>
        <source>Next cell to &amp;decide, then agree</source>
        <translation>तय करने के लिए अगली कोशिका, फिर सहमत हों</translation>
    </message>
    <message>
        <source>&amp;Choose no cell</source>
        <translation>कोई कोशिका न चुनें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Count by &amp;hand</source>
        <translation>हाथ से गिनें</translation>
    </message>
    <message>
        <source>Ca&amp;mera and scale…</source>
        <translation>कैमरा और पैमाना…</translation>
    </message>
    <message>
        <source>&amp;Keys and sounds…</source>
        <translation>कुंजियाँ और ध्वनियाँ…</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>वर्गीकरण</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Choose all of this &amp;type</source>
        <translation>इस प्रकार की सभी चुनें</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Import a &amp;worklist…</source>
        <translation>कार्यसूची आयात करें…</translation>
    </message>
    <message>
        <source>Add a cell that was &amp;missed</source>
        <translation>छूटी हुई कोशिका जोड़ें</translation>
    </message>
    <message>
        <source>Remove a wrong &amp;box</source>
        <translation>गलत बॉक्स हटाएँ</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <translation>सीखें</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Only cells that &amp;wait for you</source>
        <translation>केवल वे कोशिकाएँ जो आपकी प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>O&amp;nly cells of this file</source>
        <translation>केवल इस फ़ाइल की कोशिकाएँ</translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation>सभी कोशिकाएँ</translation>
    </message>
    <message>
        <source>&amp;Hide suggestions</source>
        <translation>सुझाव छिपाएँ</translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation>बड़ी तस्वीरें</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>&amp;New sample…</source>
        <translation>नया नमूना…</translation>
    </message>
    <message>
        <source>&amp;Open the cells</source>
        <translation>कोशिकाएँ खोलें</translation>
    </message>
    <message>
        <source>Renam&amp;e</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>हस्ताक्षर करें…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>Se&amp;cond reader…</source>
        <translation>दूसरा परीक्षक…</translation>
    </message>
    <message>
        <source>&amp;Move the batch to another sample…</source>
        <translation>बैच को दूसरे नमूने में ले जाएँ…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>&amp;Guide for staff</source>
        <translation>कर्मचारियों के लिए गाइड</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>पहले एक बैच चुनें।</translation>
    </message>
    <message>
        <source>Choose one sample first.</source>
        <translation>पहले एक नमूना चुनें।</translation>
    </message>
    <message>
        <source>Choose a sample on the page Samples first.</source>
        <translation>पहले “नमूने” पृष्ठ पर एक नमूना चुनें।</translation>
    </message>
    <message>
        <source>&amp;Zoom to the cell and back</source>
        <translation>कोशिका पर ज़ूम करें और वापस आएँ</translation>
    </message>
    <message>
        <source>Whole &amp;field</source>
        <translation>पूरा फ़ील्ड</translation>
    </message>
    <message>
        <source>Actual size, &amp;100 %</source>
        <translation>वास्तविक आकार, 100 %</translation>
    </message>
    <message>
        <source>Evidence f&amp;or a type</source>
        <translation>किसी प्रकार के पक्ष में क्या था</translation>
    </message>
    <message>
        <source>Red cells and pla&amp;telets</source>
        <translation>लाल कोशिकाएँ और प्लेटलेट</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>&amp;Teach your site</source>
        <translation>अपनी जगह के लिए सिखाएँ</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>&amp;About HematoVision</source>
        <translation>HematoVision के बारे में</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>अगली कोशिका</translation>
    </message>
    <message>
        <source>Zoom in the field</source>
        <translation>फ़ील्ड में ज़ूम करें</translation>
    </message>
    <message>
        <source>Name a cell</source>
        <translation>कोशिका का नाम दें</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>पहली और आख़िरी कोशिका</translation>
    </message>
    <message>
        <source>One screen back or forward</source>
        <translation>कोशिकाओं की एक स्क्रीन पीछे या आगे</translation>
    </message>
    <message>
        <source>Extend the choice</source>
        <translation>रास्ते की सभी चुनें</translation>
    </message>
    <message>
        <source>Move without choosing</source>
        <translation>आगे बढ़ें, कोई न चुनें</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>इसे भी चुनें</translation>
    </message>
</context>
<context>
    <name>AdaptationPanel</name>
    <message>
        <source>The microscope that is taught</source>
        <translation>वह माइक्रोस्कोप जिसके लिए सिखाया जाता है</translation>
    </message>
    <message>
        <source>Teach with the cells I named</source>
        <translation>मैंने जिन कोशिकाओं के नाम दिए, उनसे सिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress of teaching</source>
        <translation>सिखाने की प्रगति</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>अब से इसे उपयोग करें</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>सब कुछ जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>Pictures without a microscope</source>
        <translation>बिना माइक्रोस्कोप की तस्वीरें</translation>
    </message>
    <message>
        <source>Cells are named by {pack}, as shipped.</source>
        <translation>कोशिकाओं के नाम {pack} बताता है, जैसा साथ आया।</translation>
    </message>
    <message>
        <source>Cells are named by {pack} with version {number} of your site.</source>
        <translation>कोशिकाओं के नाम {pack} आपकी जगह के संस्करण {number} के साथ बताता है।</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>other pack</source>
        <translation>दूसरा पैक</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>इसे उपयोग करें</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>इस पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>इसी पर रहें</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>तस्वीरें पढ़ी जा रही हैं: {total} में से {done}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Teaching: step {done} of {total}</source>
        <translation>सिखाया जा रहा है: {total} में से चरण {done}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Tried on {cells} you named, from {fields}, in {time}.</source>
        <translation>आपके नाम दी हुई {cells} पर, {fields} से, {time} में आज़माया गया।</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>किनकी तुलना है</translation>
    </message>
    <message>
        <source>How many cells each reader gave this name, and how many both did. A kappa of 1 is full agreement, 0 is chance.</source>
        <translation>दोनों में से हर एक ने कितनी कोशिकाओं को यह नाम दिया, और कितनी को दोनों ने। कप्पा 1 का अर्थ है पूरी सहमति, 0 का अर्थ है संयोग से अधिक नहीं।</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>पहले नाम</translation>
    </message>
    <message>
        <source>Second names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>कप्पा</translation>
    </message>
</context>
<context>
    <name>AskReader</name>
    <message>
        <source>Second reader</source>
        <translation>दूसरा परीक्षक</translation>
    </message>
    <message>
        <source>Someone elsewhere names the cells, using one file on a stick. Your names stay; a cell waits if you differ. When the file comes back, drop it on this window or choose it with “Open pictures…”.</source>
        <translation>कहीं और कोई व्यक्ति पेन ड्राइव की एक फ़ाइल से कोशिकाओं के नाम देता है। आपने जो कहा वह बना रहता है; जहाँ आप दोनों सहमत नहीं, वहाँ कोशिका प्रतीक्षा करती है। लौटकर आई फ़ाइल इस विंडो पर छोड़ें, या उसे “तस्वीरें खोलें…” से चुनें।</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>इन्हें तय करें</translation>
    </message>
    <message>
        <source>Name them again here, without names</source>
        <translation>यहीं दोबारा नाम दें, नाम देखे बिना</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>एकल कोशिकाएँ</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>पूरी तस्वीरें</translation>
    </message>
    <message>
        <source>Show what the program calls them</source>
        <translation>दिखाएँ कि प्रोग्राम इन्हें क्या नाम देता है</translation>
    </message>
    <message>
        <source>Send number and patient</source>
        <translation>नंबर और रोगी बताएँ</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>What to look for</source>
        <translation>क्या देखें</translation>
    </message>
    <message>
        <source>Easily mistaken for</source>
        <translation>इनसे भ्रम हो सकता है</translation>
    </message>
    <message>
        <source>Cells of this site</source>
        <translation>इस केंद्र की कोशिकाएँ</translation>
    </message>
    <message>
        <source>Two people gave each this name.</source>
        <translation>इनमें से हर एक को दो लोगों ने यही नाम दिया।</translation>
    </message>
    <message>
        <source>The other cells are drawn. Real ones vary more.</source>
        <translation>बाकी कोशिकाएँ बनाई हुई हैं। असली में विविधता अधिक होती है।</translation>
    </message>
    <message>
        <source>The cells are drawn. Real ones vary more.</source>
        <translation>ये कोशिकाएँ बनाई हुई हैं। असली कोशिकाओं में अधिक विविधता होती है।</translation>
    </message>
    <message>
        <source>{type}: {how}</source>
        <translation>{type}: {how}</translation>
    </message>
    <message>
        <source>Nothing else here, if you look at its size.</source>
        <translation>यदि इसके माप पर ध्यान दें, तो यहाँ किसी और से नहीं।</translation>
    </message>
    <message>
        <source>{type}, a cell of this site</source>
        <translation>{type}, इस केंद्र की एक कोशिका</translation>
    </message>
    <message>
        <source>{type}, drawn: {light}</source>
        <translation>{type}, बनाई हुई: {light}</translation>
    </message>
</context>
<context>
    <name>AttachedBar</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ऐसे ही रखें</translation>
    </message>
    <message>
        <source>Make it a separate sample</source>
        <translation>इसे अपना अलग नमूना बनाएँ</translation>
    </message>
    <message>
        <source>This folder has a waiting sample&apos;s name, so its pictures went to {sample}.</source>
        <translation>इस फ़ोल्डर का नाम प्रतीक्षा वाले नमूने जैसा है, इसलिए इसकी तस्वीरें {sample} की हैं।</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Skip it</source>
        <translation>इसे छोड़ें</translation>
    </message>
    <message>
        <source>A backup is being made. The program then closes by itself.</source>
        <translation>बैकअप बन रहा है। फिर प्रोग्राम अपने आप बंद होगा।</translation>
    </message>
    <message>
        <source>The backup is being restored. Leave the computer on.</source>
        <translation>बैकअप वापस रखा जा रहा है। कंप्यूटर चालू रहने दें।</translation>
    </message>
    <message>
        <source>The log is being copied to its new place. Leave the computer on.</source>
        <translation>लॉग अपनी नई जगह पर कॉपी हो रहा है। कंप्यूटर चालू रहने दें।</translation>
    </message>
    <message>
        <source>The log and all that belongs to it are now in {folder}. A copy stays in {old}.</source>
        <translation>लॉग और उससे जुड़ा सब कुछ अब {folder} में है। एक कॉपी {old} में रहती है।</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>पिछला बैकअप नहीं बन सका। {why}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>बैकअप अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>The previous log is in {folder}.</source>
        <translation>पहले का लॉग {folder} में है।</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>कोई न बनाएँ</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>बैकअप कब बनाए जाते हैं</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>दिन में एक बार</translation>
    </message>
    <message>
        <source>After closing the window</source>
        <translation>विंडो बंद करने के बाद</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>केवल जब मैं कहूँ</translation>
    </message>
    <message>
        <source>keep the last </source>
        <translation>इतने पिछले रखें: </translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>कितने बैकअप रखे जाते हैं</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>बैकअप की प्रगति</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>बैकअप की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>बैकअप बन रहा है…</translation>
    </message>
    <message>
        <source>Backups are off. Choose a folder on another disk or on a server.</source>
        <translation>कोई बैकअप नहीं बनता। किसी दूसरी डिस्क या सर्वर पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>फ़ोल्डर में अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Last backup: {when}. The folder holds {n}.</source>
        <translation>पिछला बैकअप {when} का है; फ़ोल्डर में {n} हैं।</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>बैकअप के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>वापस रखने के लिए बैकअप चुनें</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>बैकअप एन्क्रिप्ट किया हुआ है</translation>
    </message>
    <message>
        <source>Type the passphrase it was made with, or its recovery key.</source>
        <translation>वह पासफ़्रेज़ लिखें जिससे यह बना था, या इसकी रिकवरी कुंजी।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>बैकअप वापस रखें</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {when}? All its {n} files are intact.</source>
        <translation>
            <numerusform>{when} का बैकअप वापस रखें? इसकी {n} फ़ाइल जस की तस है।</numerusform>
            <numerusform>{when} का बैकअप वापस रखें? इसकी सभी {n} फ़ाइलें जस की तस हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The current log is moved aside, not deleted. The window closes and opens again with the backup: log, live pictures, site versions, calibrations and settings.</source>
        <translation>अभी का लॉग अलग रखा जाता है, मिटाया नहीं जाता। विंडो बंद होकर बैकअप के साथ फिर खुलती है: लॉग, लाइव तस्वीरें, जगह के संस्करण, कैलिब्रेशन और सेटिंग।</translation>
    </message>
    <message>
        <source>The current log is encrypted and this backup is not: anyone who can read this account&apos;s files can read it. Protect it again afterwards.</source>
        <translation>मौजूदा लॉग एन्क्रिप्टेड है और यह बैकअप नहीं: जो भी इस खाते की फ़ाइलें पढ़ सकता है, वह वापस रखा गया सब कुछ पढ़ सकेगा। बाद में इसे फिर से सुरक्षित करें।</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Dismiss (1 of {n})</source>
        <translation>बंद करें ({n} में से 1)</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Open batches</source>
        <translation>खुले बैच</translation>
    </message>
    <message>
        <source>Join into one batch; its differential counts all their cells</source>
        <translation>इन्हें एक बैच बनाएँ; उसका डिफ़रेंशियल इनकी सभी कोशिकाएँ गिनता है</translation>
    </message>
    <message>
        <source>Join these {n}</source>
        <translation>इन {n} को जोड़ें</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name} रद्द करें</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>{name} आगे बढ़ाएँ</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches of the sample</source>
        <translation>नमूने के बैच</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the chosen batch</source>
        <translation>चुना हुआ बैच खोलें</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>ले जाएँ…</translation>
    </message>
    <message>
        <source>Move the chosen batches to another sample</source>
        <translation>चुने हुए बैच दूसरे नमूने में ले जाएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename the chosen batch</source>
        <translation>चुने हुए बैच का नाम बदलें</translation>
    </message>
    <message>
        <source>Give the chosen batch another name (F2)</source>
        <translation>चुने हुए बैच को दूसरा नाम दें (F2)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Remove the chosen batches from the log</source>
        <translation>चुने हुए बैच लॉग से हटाएँ</translation>
    </message>
    <message>
        <source>names: {how}</source>
        <translation>नाम: {how}</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>अभी कोई तस्वीर नहीं</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Read again without names</source>
        <translation>नाम देखे बिना दोबारा पढ़ें</translation>
    </message>
    <message>
        <source>Name of the second reader</source>
        <translation>दूसरे परीक्षक का नाम</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>पृष्ठ के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Take the names over</source>
        <translation>नाम अपना लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Type the second reader&apos;s name first. It is kept with the names.</source>
        <translation>पहले दूसरे परीक्षक का नाम लिखें। वह उनके साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation>सहमति.pdf</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>पृष्ठ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No model pack</source>
        <translation>कोई मॉडल पैक नहीं</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>केवल अनुसंधान उपयोग के लिए। नैदानिक प्रक्रियाओं में उपयोग के लिए नहीं।</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera and scale</source>
        <translation>कैमरा और पैमाना</translation>
    </message>
    <message>
        <source>Size and rate</source>
        <translation>आकार और दर</translation>
    </message>
    <message>
        <source>Ask the camera again</source>
        <translation>कैमरे से फिर पूछें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Asking what the camera offers. The picture may pause.</source>
        <translation>कैमरे से पूछा जा रहा है कि वह क्या दे सकता है। तस्वीर रुक सकती है।</translation>
    </message>
    <message>
        <source>A recording has a fixed size, rate and light.</source>
        <translation>रिकॉर्डिंग का अपना आकार, दर और प्रकाश होता है।</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Chosen cell</source>
        <translation>चुनी हुई कोशिका</translation>
    </message>
    <message>
        <source>Choose a cell to see it in its field and how sure the program is.</source>
        <translation>कोशिका चुनें, ताकि वह अपने फ़ील्ड में दिखे और यह भी कि प्रोग्राम कितना निश्चित है।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>पैमाना</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>कोशिका</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>तय करें…</translation>
    </message>
    <message>
        <source>Set the scale by hand</source>
        <translation>पैमाना हाथ से तय करें</translation>
    </message>
    <message>
        <source>Count its cells twice</source>
        <translation>इसकी कोशिकाएँ दो बार गिनें</translation>
    </message>
    <message>
        <source>Why the program asked</source>
        <translation>इसे क्यों देखना था</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>कृपया देखें</translation>
    </message>
    <message>
        <source>✓ {named}</source>
        <translation>✓ {named}</translation>
    </message>
    <message>
        <source>A drawing of a typical cell: {type}</source>
        <translation>एक सामान्य कोशिका का चित्र: {type}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are chosen. The next name is for all of them; {key} deselects them.</source>
        <translation>
            <numerusform>{n} कोशिका चुनी हुई है: अगला नाम इसी के लिए है। {key} से चयन हटता है।</numerusform>
            <numerusform>{n} कोशिकाएँ चुनी हुई हैं: अगला नाम इन सबके लिए है। {key} से चयन हटता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} पिक्सेल</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>पढ़ा नहीं गया</translation>
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
        <translation>इस माइक्रोस्कोप पर प्रोग्राम की जाँच करें</translation>
    </message>
    <message>
        <source>You name randomly chosen cells that the program is sure of; its own names stay hidden. If it has all of them right, 29, 59 or 149 cells prove that at least 90, 95 or 98 in 100 sure names are right on this microscope. Your names count in the batch too.</source>
        <translation>आप कुछ ऐसी कोशिकाओं के नाम देते हैं जिनके बारे में प्रोग्राम निश्चित है; वे यादृच्छिक चुनी जाती हैं और प्रोग्राम के अपने नाम छिपे रहते हैं। यदि सब सही हों, तो 29, 59 या 149 कोशिकाएँ सिद्ध करती हैं कि इस माइक्रोस्कोप पर 100 में से कम से कम 90, 95 या 98 निश्चित नाम सही हैं। आप जो कहते हैं, वह बैच में भी गिना जाता है।</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} कोशिकाएँ</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>कोशिकाएँ ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>Or use pictures of single cells of known type from this microscope: a folder with one folder for each type, or a table (CSV) of file and type.</source>
        <translation>या इस माइक्रोस्कोप की ऐसी तस्वीरें लें जिनमें एक-एक कोशिका हो और प्रकार ज्ञात हो: हर प्रकार के एक फ़ोल्डर वाला फ़ोल्डर, या फ़ाइल और प्रकार की तालिका (CSV)।</translation>
    </message>
    <message>
        <source>Folder of known cells…</source>
        <translation>ज्ञात कोशिकाओं का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Table of known cells…</source>
        <translation>ज्ञात कोशिकाओं की तालिका…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>जाँच की प्रगति</translation>
    </message>
    <message>
        <source>The cell to name</source>
        <translation>नाम देने के लिए कोशिका</translation>
    </message>
    <message>
        <source>What is it? Press its key, or its button.</source>
        <translation>यह क्या है? इसकी कुंजी या इसका बटन दबाएँ।</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहीं रुकें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells. For a longer check, open more pictures from this microscope.</source>
        <translation>
            <numerusform>इस बैच में ऐसी {n} कोशिका है। लंबी जाँच के लिए इस माइक्रोस्कोप की और तस्वीरें खोलें।</numerusform>
            <numerusform>इस बैच में ऐसी {n} कोशिकाएँ हैं। लंबी जाँच के लिए इस माइक्रोस्कोप की और तस्वीरें खोलें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells that are not yet checked, named or taught; {least} are needed. Open more pictures from this microscope.</source>
        <translation>
            <numerusform>इस बैच में ऐसी {n} कोशिका है जिसे अब तक किसी ने न जाँचा, न नाम दिया, न सिखाया, और {least} चाहिए। इस सूक्ष्मदर्शी की और तस्वीरें खोलें।</numerusform>
            <numerusform>इस बैच में ऐसी {n} कोशिकाएँ हैं जिन्हें अब तक किसी ने न जाँचा, न नाम दिया, न सिखाया, और {least} चाहिए। इस सूक्ष्मदर्शी की और तस्वीरें खोलें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell {n} of {total}</source>
        <translation>{total} में से कोशिका {n}</translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} names were right.</source>
        <translation>
            <numerusform>{n} में से {right} नाम सही था।</numerusform>
            <numerusform>{n} में से {right} नाम सही थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Until something is proven, look at every cell yourself.</source>
        <translation>जब तक कुछ सिद्ध न हो, हर कोशिका को स्वयं देखें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were left out because their pictures are gone.</source>
        <translation>
            <numerusform>{n} कोशिका की तस्वीर नहीं मिली, इसलिए वह छोड़ दी गई।</numerusform>
            <numerusform>{n} कोशिकाओं की तस्वीरें नहीं मिलीं, इसलिए वे छोड़ दी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the next {n} are right, at least 90 in 100 is proven.</source>
        <translation>
            <numerusform>यदि अगला {n} सही हो, तो 100 में से कम से कम 90 सिद्ध होता है।</numerusform>
            <numerusform>यदि अगले {n} सही हों, तो 100 में से कम से कम 90 सिद्ध होता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Move to another sample</source>
        <translation>दूसरे नमूने में ले जाएँ</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>कौन-सा नमूना</translation>
    </message>
    <message>
        <source>Accession number, name or date; type or scan it</source>
        <translation>एक्सेशन नंबर, नाम या तारीख; लिखें या स्कैन करें</translation>
    </message>
    <message>
        <source>Matching samples</source>
        <translation>मेल खाते नमूने</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ले जाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New sample “{name}”</source>
        <translation>नया नमूना “{name}”</translation>
    </message>
    <message>
        <source>There is no other sample. Type the number of a new one.</source>
        <translation>कोई और नमूना नहीं है। नए नमूने का नंबर लिखें।</translation>
    </message>
</context>
<context>
    <name>ClassifyWindow</name>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}: स्वचालित</translation>
    </message>
    <message>
        <source>This camera&apos;s driver does not let you set it.</source>
        <translation>इस कैमरे का ड्राइवर इसे तय नहीं करने देता।</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Type or scan it</source>
        <translation>लिखें या स्कैन करें</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Unit of the leukocytes</source>
        <translation>ल्यूकोसाइट की इकाई</translation>
    </message>
    <message>
        <source>&amp;Accession number</source>
        <translation>एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>Patient n&amp;umber</source>
        <translation>रोगी नंबर</translation>
    </message>
    <message>
        <source>Sli&amp;de</source>
        <translation>स्लाइड</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>रोगी का नाम</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>जन्म का वर्ष</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>अनुरोधकर्ता</translation>
    </message>
    <message>
        <source>Leu&amp;kocytes</source>
        <translation>ल्यूकोसाइट</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Drawing of a blood smear</source>
        <translation>रक्त स्मीयर का चित्र</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>तस्वीरें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop pictures or folders of a stained blood smear here</source>
        <translation>रंजित रक्त स्मीयर की तस्वीरें या फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>तस्वीरें खोलें…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Try it with drawn cells</source>
        <translation>बनाई हुई कोशिकाओं से आज़माएँ</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.</source>
        <translation>JPEG, PNG, TIFF, BMP या WebP. कहीं और कॉपी की गई तस्वीर चिपकाई जा सकती है।</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to start a new batch</source>
        <translation>नया बैच शुरू करने के लिए छोड़ें</translation>
    </message>
</context>
<context>
    <name>FieldCanvas</name>
    <message>
        <source>Field with the cells found</source>
        <translation>मिली हुई कोशिकाओं वाला फ़ील्ड</translation>
    </message>
    <message>
        <source>Field with the cells found, chosen: {type}</source>
        <translation>मिली हुई कोशिकाओं वाला फ़ील्ड, चुनी हुई: {type}</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Whole field (F)</source>
        <translation>पूरा फ़ील्ड (F)</translation>
    </message>
    <message>
        <source>Actual size, 100 % (A)</source>
        <translation>वास्तविक आकार, 100 % (A)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>छोटा (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>बड़ा (+)</translation>
    </message>
    <message>
        <source>Show evidence for a type (C)</source>
        <translation>दिखाएँ कि किसी प्रकार के पक्ष में क्या था (C)</translation>
    </message>
    <message>
        <source>Type whose evidence is shown</source>
        <translation>प्रकार जिसका साक्ष्य दिखाया जाता है</translation>
    </message>
    <message>
        <source>Show red cells and platelets (O)</source>
        <translation>लाल कोशिकाएँ और प्लेटलेट दिखाएँ (O)</translation>
    </message>
    <message>
        <source>Show on the slide</source>
        <translation>स्लाइड पर दिखाएँ</translation>
    </message>
    <message>
        <source>Add a cell that was missed (W)</source>
        <translation>छूटी हुई कोशिका जोड़ें (W)</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>इसके पक्ष में क्या था</translation>
    </message>
    <message>
        <source>Showing its small copy. {reason}</source>
        <translation>इसकी छोटी प्रति से दिखाया गया। {reason}</translation>
    </message>
    <message>
        <source>Red cells and platelets are not looked for.</source>
        <translation>लाल कोशिकाएँ और प्लेटलेट नहीं ढूँढे जाते।</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>As shipped</source>
        <translation>जैसा साथ आया</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>of these, {name}</source>
        <translation>इनमें से {name}</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>to {n} cells</source>
        <translation>
            <numerusform>{n} कोशिका तक</numerusform>
            <numerusform>{n} कोशिकाओं तक</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>कोई लक्ष्य नहीं</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>How many leukocytes to count</source>
        <translation>कितने ल्यूकोसाइट गिने जाते हैं</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>जल्दी रुकें</translation>
    </message>
    <message>
        <source>From 50 cells on, stop as soon as each type&apos;s interval is wholly inside or outside its usual range</source>
        <translation>50 कोशिकाओं के बाद, जैसे ही हर प्रकार का अंतराल अपनी सामान्य सीमा के पूरी तरह भीतर या बाहर हो, रुकें</translation>
    </message>
    <message>
        <source>From 50 cells on, stops once each type is surely in or out of its range.</source>
        <translation>50 कोशिकाओं के बाद, हर प्रकार के निश्चित रूप से अपनी सामान्य सीमा के भीतर या बाहर होते ही समाप्त।</translation>
    </message>
    <message>
        <source>Suggestions: look at every cell.</source>
        <translation>सुझाव: हर कोशिका देखें।</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: {n} cells wait (least–most)</source>
        <translation>
            <numerusform>अस्थायी: {n} कोशिका प्रतीक्षा में (न्यूनतम–अधिकतम)</numerusform>
            <numerusform>अस्थायी: {n} कोशिकाएँ प्रतीक्षा में (न्यूनतम–अधिकतम)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {n}</source>
        <translation>हाथ से: {n}</translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>नहीं गिना गया: {parts}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open pictures</source>
        <translation>तस्वीरें खोलें</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)</source>
        <translation>तस्वीरें ({patterns});;दूसरे परीक्षक की फ़ाइलें (*{suffix});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Drawn cells</source>
        <translation>बनाई हुई कोशिकाएँ</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>चिपकाई गई तस्वीर</translation>
    </message>
    <message>
        <source>Live count {time}</source>
        <translation>लाइव गिनती {time}</translation>
    </message>
    <message>
        <source>Reading {number}</source>
        <translation>पठन {number}</translation>
    </message>
    <message>
        <source>Second reading, asked by {name}</source>
        <translation>दूसरा पठन, {name} के अनुरोध पर</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>दूसरा पठन</translation>
    </message>
    <message>
        <source>This is not on this computer. Save the picture here first, then drop it.</source>
        <translation>यह इस कंप्यूटर पर नहीं है। पहले तस्वीर सहेजें, फिर उसे छोड़ें।</translation>
    </message>
    <message>
        <source>There is no picture in it. Drop pictures or folders.</source>
        <translation>इसमें कोई तस्वीर नहीं है। तस्वीरें या फ़ोल्डर छोड़ें।</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or files first.</source>
        <translation>चिपकाने के लिए कोई तस्वीर नहीं है। पहले तस्वीर या फ़ाइलें कॉपी करें।</translation>
    </message>
    <message>
        <source>Export cells</source>
        <translation>कोशिकाएँ निर्यात करें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Folder for QuPath, GeoJSON (*)</source>
        <translation>QuPath के लिए फ़ोल्डर, GeoJSON (*)</translation>
    </message>
    <message>
        <source>Folder with COCO (*)</source>
        <translation>COCO वाला फ़ोल्डर (*)</translation>
    </message>
    <message>
        <source>Folder with Pascal VOC (*)</source>
        <translation>Pascal VOC वाला फ़ोल्डर (*)</translation>
    </message>
    <message>
        <source>Folder with YOLO (*)</source>
        <translation>YOLO वाला फ़ोल्डर (*)</translation>
    </message>
    <message>
        <source>Folders of single cells (*)</source>
        <translation>एकल कोशिकाओं के फ़ोल्डर (*)</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>फ़ोकस</translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Focus</source>
        <translation>फ़ोकस</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Show type</source>
        <translation>प्रकार दिखाएँ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>पुष्टि बाकी</translation>
    </message>
    <message>
        <source>Cells that nobody has named or confirmed</source>
        <translation>वे कोशिकाएँ जिन्हें किसी व्यक्ति ने न नाम दिया है, न पुष्टि की है</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने के लिए</translation>
    </message>
    <message>
        <source>Show only cells that wait for you</source>
        <translation>केवल वे कोशिकाएँ दिखाएँ जो आपकी प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>Show only files with this in their name</source>
        <translation>केवल वे फ़ाइलें दिखाएँ जिनके नाम में यह है</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>प्रकार से</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>सबसे कम निश्चित पहले</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation>सबसे अधिक सिखाने वाली</translation>
    </message>
    <message>
        <source>The cells whose names teach the program most</source>
        <translation>वे कोशिकाएँ जिनके नाम प्रोग्राम को सबसे अधिक सिखाते हैं</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>तस्वीरों का आकार</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>सभी कोशिकाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>A person has looked at every cell here.</source>
        <translation>यहाँ की हर कोशिका किसी व्यक्ति ने देख ली है।</translation>
    </message>
    <message>
        <source>No cells are waiting for you here.</source>
        <translation>यहाँ कोई कोशिका आपकी प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>No cells match these filters.</source>
        <translation>कोई कोशिका इन फ़िल्टर से मेल नहीं खाती।</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells found</source>
        <translation>मिली हुई कोशिकाएँ</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Where is the folder now?</source>
        <translation>फ़ोल्डर अब कहाँ है?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Pictures are missing from their folder. Showing small copies.</source>
        <translation>तस्वीरें अपनी पहली जगह पर नहीं हैं। उनकी छोटी प्रतियों से दिखाई गई हैं।</translation>
    </message>
    <message>
        <source>Looking for the pictures in {folder}…</source>
        <translation>{folder} में तस्वीरें ढूँढी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} pictures were found there by their content. For the others, small copies are shown.</source>
        <translation>
            <numerusform>{n} तस्वीर में से {found} वहाँ अपनी सामग्री से मिली। बाकी अपनी छोटी प्रतियों से दिखाई गई हैं।</numerusform>
            <numerusform>{n} तस्वीरों में से {found} वहाँ अपनी सामग्री से मिल गईं। बाकी अपनी छोटी प्रतियों से दिखाई गई हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Current passphrase, or the recovery key</source>
        <translation>मौजूदा पासफ़्रेज़, या रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही दोबारा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>At least {n} characters; four or five words are good and easy to remember.</source>
        <translation>कम से कम {n} अक्षर; चार या पाँच शब्द अच्छे रहते हैं और आसानी से याद रहते हैं।</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>दोनों अभी एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide for staff</source>
        <translation>कर्मचारियों के लिए गाइड</translation>
    </message>
    <message>
        <source>The guide is missing. Install the program again.</source>
        <translation>गाइड नहीं मिली। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>नमूना देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>अब तक सौंपा गया</translation>
    </message>
    <message>
        <source>This sample has not been handed over yet.</source>
        <translation>इस नमूने का अभी कुछ भी नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Version {n} was handed over. You can send the same file again.</source>
        <translation>संस्करण {n} सौंपा जा चुका है। उसे उसी फ़ाइल के रूप में फिर भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Version {n} was handed over, but not in this format to this folder.</source>
        <translation>संस्करण {n} सौंपा जा चुका है, पर इस प्रारूप में इस फ़ोल्डर में नहीं।</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet. It goes as a correction.</source>
        <translation>संस्करण {n} अभी नहीं सौंपा गया। वह सुधार के रूप में जाता है।</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet.</source>
        <translation>संस्करण {n} अभी नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>कोई फ़ोल्डर नहीं चुना</translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation>फिर सौंपें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>{number} is signed. Hand it over as {format} to {folder}?</source>
        <translation>{number} पर हस्ताक्षर हो गए। उसे {format} के रूप में {folder} में सौंपें?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The result is being handed over…</source>
        <translation>परिणाम सौंपा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>After signing, you can hand over to it with one click.</source>
        <translation>हस्ताक्षर के बाद, एक क्लिक से इसमें सौंपने का विकल्प मिलता है।</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Format of results handed over</source>
        <translation>सौंपे गए परिणामों का प्रारूप</translation>
    </message>
    <message>
        <source>No folder: you hand results over yourself.</source>
        <translation>कोई फ़ोल्डर नहीं: कहने पर परिणाम सौंपे जाते हैं।</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>IndexedSections</name>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The new pack names fewer of these cells right.</source>
        <translation>नया पैक इनमें से कम कोशिकाओं के नाम सही बताता है।</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>संदर्भ कोशिकाएँ</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>यहाँ नाम दी हुई</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Right, types alike</source>
        <translation>सही, सभी प्रकार समान</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and sounds</source>
        <translation>कुंजियाँ और ध्वनियाँ</translation>
    </message>
    <message>
        <source>A cell to decide</source>
        <translation>तय करने के लिए कोशिका</translation>
    </message>
    <message>
        <source>A sound for each type, and for a cell to decide</source>
        <translation>हर प्रकार के लिए एक ध्वनि, और तय की जाने वाली कोशिका के लिए भी</translation>
    </message>
    <message>
        <source>Say aloud the name of each type, and “a cell to decide”</source>
        <translation>हर प्रकार का नाम, और तय करने वाली कोशिका का नाम, बोलकर बताएँ</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>आवाज़ सुनें</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>इस कंप्यूटर में कोई आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>सामान्य व्यवस्था</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>ये कुंजियाँ उपयोग करें</translation>
    </message>
    <message>
        <source>Click a key and press another. The letters are the same everywhere.</source>
        <translation>किसी कुंजी पर क्लिक करें और दूसरी दबाएँ। अक्षर हर जगह वही हैं।</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation>{name} की कुंजी</translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation>ध्वनि सुनें: {name}</translation>
    </message>
    <message>
        <source>{key} is the key of two types: {one} and {other}.</source>
        <translation>{key} दो प्रकारों की कुंजी है: {one} और {other}।</translation>
    </message>
    <message>
        <source>{key} is the letter of another type: {other}.</source>
        <translation>{key} दूसरे प्रकार का अक्षर है: {other}।</translation>
    </message>
    <message>
        <source>{key} saves the field as a picture.</source>
        <translation>{key} फ़ील्ड को तस्वीर के रूप में रखती है।</translation>
    </message>
    <message>
        <source>{key} begins counting by hand.</source>
        <translation>{key} हाथ से गिनती शुरू करती है।</translation>
    </message>
    <message>
        <source>{key} changes the view on the Classify page.</source>
        <translation>{key} से वर्गीकरण पृष्ठ पर दिखने वाली चीज़ें बदलती हैं।</translation>
    </message>
    <message>
        <source>{key} marks a cell that cannot be identified.</source>
        <translation>{key} बताती है कि कोशिका पहचानी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The count is done</source>
        <translation>गिनती पूरी हुई</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>Name of the laboratory</source>
        <translation>प्रयोगशाला का नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>लोगो चुनें…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>कोई लोगो नहीं</translation>
    </message>
    <message>
        <source>Usual ranges…</source>
        <translation>सामान्य सीमाएँ…</translation>
    </message>
    <message>
        <source>Limits for a review…</source>
        <translation>समीक्षा की सीमाएँ…</translation>
    </message>
    <message>
        <source>Leukocytes that a result needs</source>
        <translation>परिणाम के लिए आवश्यक ल्यूकोसाइट</translation>
    </message>
    <message>
        <source>Two people sign a result</source>
        <translation>परिणाम पर दो लोग हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Usual ranges</source>
        <translation>सामान्य सीमाएँ</translation>
    </message>
    <message>
        <source>Limits for a review</source>
        <translation>समीक्षा की सीमाएँ</translation>
    </message>
    <message>
        <source>Count at least</source>
        <translation>कम से कम गिनें</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>None: results are shown without usual ranges.</source>
        <translation>कोई नहीं: परिणाम सामान्य सीमाओं के बिना दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>None: only abnormal cells give a reason to review the smear.</source>
        <translation>कोई नहीं: केवल असामान्य कोशिकाएँ स्मीयर की समीक्षा का कारण देती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} पंक्ति</numerusform>
            <numerusform>{n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over {date}.</source>
        <translation>{date} को अपनाई गईं।</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>लोगो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>तस्वीरें (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file is not a readable picture. Choose a PNG or JPEG.</source>
        <translation>यह फ़ाइल ऐसी तस्वीर नहीं है जो पढ़ी जा सके। PNG या JPEG चुनें।</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Atlas</source>
        <translation>एटलस</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>कोशिकाओं के नाम बताएँ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Show cells of this site on the Learn page</source>
        <translation>“सीखें” पृष्ठ पर इस केंद्र की कोशिकाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Shows only cells to which two people gave the same name, without patient data. They stay on this computer.</source>
        <translation>केवल वे कोशिकाएँ दिखती हैं जिन्हें दो लोगों ने एक ही नाम दिया, मरीज़ के किसी भी डेटा के बिना। वे इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>सब कुछ सहेजा नहीं गया है</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, or plug it in again, and wait. Or, before you close, keep what is open in another log or export its cells as tables.</source>
        <translation>बंद करने से पहले, {path} वाली डिस्क पर कुछ जगह खाली करें, या उसे फिर से लगाएँ, और प्रतीक्षा करें। या जो खुला है उसे कहीं और के लॉग में रखें, या उसकी कोशिकाओं को तालिकाओं के रूप में लिखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>कहीं और रखें…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>तालिकाएँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>विंडो पर वापस</translation>
    </message>
    <message>
        <source>Keep elsewhere</source>
        <translation>कहीं और रखें</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>लॉग (*.sqlite)</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>तालिकाएँ निर्यात करें</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits for a review</source>
        <translation>समीक्षा की सीमाएँ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Below, 10⁹/L</source>
        <translation>नीचे, 10⁹/L</translation>
    </message>
    <message>
        <source>Above, 10⁹/L</source>
        <translation>ऊपर, 10⁹/L</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>ये सीमाएँ उपयोग करें</translation>
    </message>
    <message>
        <source>The sheet asks for a review of the smear if an absolute count is outside these. This needs a typed leukocyte count. Empty means no limit.</source>
        <translation>जहाँ निरपेक्ष गिनती इनसे बाहर हो, वहाँ शीट स्मीयर की समीक्षा माँगती है; इसके लिए ल्यूकोसाइट की गिनती लिखी होनी चाहिए। खाली जगह का मतलब है कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>{name}: type numbers, the lower limit first.</source>
        <translation>{name}: सीमाएँ संख्याएँ हैं, पहले छोटी।</translation>
    </message>
    <message>
        <source>These limits cannot be used: say where they come from.</source>
        <translation>ये सीमाएँ उपयोग नहीं हो सकतीं: बताएँ कि ये कहाँ से हैं।</translation>
    </message>
</context>
<context>
    <name>LiveBench</name>
    <message>
        <source>The last cells</source>
        <translation>पिछली कोशिकाएँ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Choose a camera, a video, a folder or a drawn slide</source>
        <translation>कैमरा, वीडियो, फ़ोल्डर या बनाई हुई स्लाइड चुनें</translation>
    </message>
    <message>
        <source>Camera and scale</source>
        <translation>कैमरा और पैमाना</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>स्थिर करें</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>नई गिनती</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>स्नैपशॉट</translation>
    </message>
    <message>
        <source>Keep this field with its labels</source>
        <translation>इस फ़ील्ड को इसके लेबल के साथ रखें</translation>
    </message>
    <message>
        <source>Save last 30 s</source>
        <translation>पिछले 30 s सहेजें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>अभी कोई तस्वीर नहीं आई है।</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>अभी कुछ नहीं गिना गया है।</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>स्रोत: {name}</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>New count</source>
        <translation>नई गिनती</translation>
    </message>
    <message>
        <source>Begin a new count?</source>
        <translation>नई गिनती शुरू करें?</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>गिनती जारी रखें</translation>
    </message>
    <message>
        <source>This one ({progress}) stays in the log.</source>
        <translation>यह वाली ({progress}) लॉग में रहती है।</translation>
    </message>
    <message>
        <source>A count was cut short</source>
        <translation>एक गिनती बीच में रुक गई</translation>
    </message>
    <message numerus="yes">
        <source>A count of {n} cells was cut short. Go on with it?</source>
        <translation>
            <numerusform>{n} कोशिका की एक गिनती बीच में रुक गई। उसे जारी रखें?</numerusform>
            <numerusform>{n} कोशिकाओं की एक गिनती बीच में रुक गई। उसे जारी रखें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample {number}, begun on {when}. Continue only with the same sample.</source>
        <translation>नमूना {number}, {when} को शुरू हुआ। केवल उसी नमूने के साथ आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Begun on {when}. Continue only with the same sample.</source>
        <translation>{when} को शुरू हुआ। केवल उसी नमूने के साथ आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>इसे जारी रखें</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Picture of the microscope</source>
        <translation>माइक्रोस्कोप की तस्वीर</translation>
    </message>
    <message>
        <source>DRAWN SLIDE</source>
        <translation>बनाई हुई स्लाइड</translation>
    </message>
</context>
<context>
    <name>LiveStartPage</name>
    <message>
        <source>Drawing of a microscope with a camera</source>
        <translation>कैमरे वाले माइक्रोस्कोप का चित्र</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>गिनती जारी रखें</translation>
    </message>
    <message>
        <source>Practise on a drawn slide</source>
        <translation>बनाई हुई स्लाइड पर अभ्यास करें</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>कैमरे फिर ढूँढें</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>वीडियो फ़ाइल…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>तस्वीरों का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>कैमरे ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} खोलें</translation>
    </message>
    <message>
        <source>Mount the camera on the microscope, then open it</source>
        <translation>कैमरा माइक्रोस्कोप पर लगाएँ और उसे खोलें</translation>
    </message>
    <message>
        <source>Each cell is named as you move the stage, and counted once.</source>
        <translation>जैसे-जैसे आप स्टेज खिसकाते हैं, हर कोशिका का नाम बताया जाता है और वह एक बार गिनी जाती है।</translation>
    </message>
    <message>
        <source>Any USB microscope camera will do. Without one, practise on a drawn slide.</source>
        <translation>कोई भी USB माइक्रोस्कोप कैमरा चलेगा। कैमरा न हो तो बनाई हुई स्लाइड पर अभ्यास करें।</translation>
    </message>
    <message>
        <source>The count is at {progress}. Open a microscope to go on.</source>
        <translation>गिनती {progress} पर है। जारी रखने के लिए माइक्रोस्कोप खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the interrupted count of {n} cells</source>
        <translation>
            <numerusform>{n} कोशिका की बीच में रुकी गिनती जारी रखें</numerusform>
            <numerusform>{n} कोशिकाओं की बीच में रुकी गिनती जारी रखें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>Kept as {path}</source>
        <translation>{path} के रूप में रखा गया</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>कोशिकाएँ</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>डिफ़रेंशियल</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Name, type or date: {type} 2026-11, {last_week}</source>
        <translation>नाम, प्रकार या तारीख: {type} 2026-11, {last_week}</translation>
    </message>
    <message>
        <source>Name, type or date</source>
        <translation>नाम, प्रकार या तारीख</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>अपनी जगह के लिए सिखाएँ</translation>
    </message>
    <message>
        <source>Fit the program to your microscope with the cells you named</source>
        <translation>आपने जिन कोशिकाओं के नाम दिए, उनसे प्रोग्राम को अपने माइक्रोस्कोप के अनुकूल बनाएँ</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Every batch you classify appears here.</source>
        <translation>अभी लॉग में कुछ नहीं है। आप जो भी बैच वर्गीकृत करते हैं, यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>कोई बैच मेल नहीं खाता। कम शब्द लिखें, या सब देखने के लिए पंक्ति खाली करें।</translation>
    </message>
</context>
<context>
    <name>LogPreview</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Write a note; saving is automatic.</source>
        <translation>टिप्पणी लिखें; वह अपने आप सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Choose a batch to see what it found.</source>
        <translation>बैच चुनें, ताकि दिखे कि उसमें क्या मिला।</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Chosen batch</source>
        <translation>चुना हुआ बैच</translation>
    </message>
    <message>
        <source>Model {model} · program {program} · {labels} · review below {limit}</source>
        <translation>मॉडल {model} · प्रोग्राम {program} · {labels} · {limit} से नीचे देखना है</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} पढ़ी नहीं जा सकी</numerusform>
            <numerusform>{n} पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Batches in the log</source>
        <translation>लॉग के बैच</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>कंट्रास्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Larger targets for touch</source>
        <translation>टचस्क्रीन के लिए बड़े बटन</translation>
    </message>
    <message>
        <source>No font here can show {names}. On Linux, install fonts-noto-core.</source>
        <translation>इस कंप्यूटर पर इन भाषाओं का फ़ॉन्ट नहीं है: {names}। Linux पर fonts-noto-core इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 के बारे में</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 छिपाएँ</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>बाकी छिपाएँ</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>प्राथमिकताएँ...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 बंद करें</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>वर्गीकरण</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>सीखें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>कोई उपयोग योग्य मॉडल पैक इंस्टॉल नहीं है। सेटिंग में एक चुनें।</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>{name} का वर्गीकरण हो रहा है</translation>
    </message>
    <message>
        <source>Teaching your site</source>
        <translation>आपकी जगह के लिए सिखाया जा रहा है</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
</context>
<context>
    <name>MicroscopeBar</name>
    <message>
        <source>Check the program…</source>
        <translation>प्रोग्राम की जाँच करें…</translation>
    </message>
    <message>
        <source>Check the program on this microscope</source>
        <translation>इस माइक्रोस्कोप पर प्रोग्राम की जाँच करें</translation>
    </message>
    <message>
        <source>Name them again</source>
        <translation>दोबारा नाम दें</translation>
    </message>
    <message>
        <source>Read the pictures again as a new batch. This batch stays as it is. The new one offers the names that people gave in this one.</source>
        <translation>तस्वीरों को नए बैच के रूप में फिर से पढ़ें। यह बैच जैसा है वैसा ही रहता है, और इसकी कोशिकाओं के बारे में लोगों ने जो कहा वह नए बैच में सुझाया जाता है।</translation>
    </message>
    <message>
        <source>Not read at this microscope&apos;s scale.</source>
        <translation>इस माइक्रोस्कोप के पैमाने से अलग पैमाने पर पढ़ा गया।</translation>
    </message>
    <message>
        <source>Named by another version than this microscope&apos;s.</source>
        <translation>इस माइक्रोस्कोप के संस्करण ने नहीं, किसी दूसरे संस्करण ने नाम दिए।</translation>
    </message>
    <message>
        <source>Named by another version; its pictures cannot be read again.</source>
        <translation>किसी दूसरे संस्करण ने नाम दिए; इसकी तस्वीरें फिर से नहीं पढ़ी जा सकतीं।</translation>
    </message>
</context>
<context>
    <name>MicroscopeLine</name>
    <message>
        <source>Microscope</source>
        <translation>माइक्रोस्कोप</translation>
    </message>
    <message>
        <source>Which microscope?</source>
        <translation>कौन-सा माइक्रोस्कोप?</translation>
    </message>
    <message>
        <source>Is it this microscope?</source>
        <translation>क्या यह वही माइक्रोस्कोप है?</translation>
    </message>
    <message>
        <source>Microscope: {name}</source>
        <translation>माइक्रोस्कोप: {name}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>बताया नहीं गया</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>यह {name} है</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>A new microscope…</source>
        <translation>नया माइक्रोस्कोप…</translation>
    </message>
    <message>
        <source>A new microscope</source>
        <translation>नया माइक्रोस्कोप</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Name with camera and stain, for example: Olympus, room 2, Giemsa</source>
        <translation>कैमरे और रंजक सहित इसका नाम, जैसे: Olympus, कमरा 2, Giemsa</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>None yet. Name one above the cells of a batch: Which microscope?</source>
        <translation>अभी कोई नहीं। बैच की कोशिकाओं के ऊपर एक का नाम दें: कौन-सा माइक्रोस्कोप?</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} का नाम बदलें</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>पैमाना…</translation>
    </message>
    <message>
        <source>The program was checked on this microscope, but with another model, version of your site or choice of types. Check it again.</source>
        <translation>इस माइक्रोस्कोप पर प्रोग्राम जाँचा गया था, पर वैसे नहीं जैसे वह अब कोशिकाओं को नाम देता है: दूसरा मॉडल, आपके केंद्र का दूसरा संस्करण या प्रकारों का दूसरा चुनाव। इसे फिर जाँचें।</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>{name} का पैमाना</translation>
    </message>
    <message>
        <source>First read pictures from this microscope.</source>
        <translation>जब इस माइक्रोस्कोप की तस्वीरें पढ़ ली जाएँ।</translation>
    </message>
    <message>
        <source>Rename the microscope</source>
        <translation>माइक्रोस्कोप का नाम बदलें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the visited part of the smear</source>
        <translation>स्मीयर के देखे हुए भाग का नक्शा</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>{name} – key {key}</source>
        <translation>{name} – कुंजी {key}</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Use these names</source>
        <translation>इन्हें अपनाएँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these cells were named in an earlier batch of the same files.</source>
        <translation>
            <numerusform>इनमें से {n} कोशिका का नाम इन्हीं फ़ाइलों के पहले के बैच में दिया गया था।</numerusform>
            <numerusform>इनमें से {n} कोशिकाओं के नाम इन्हीं फ़ाइलों के पहले के बैच में दिए गए थे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>अपनाने की तारीख</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-01.</source>
        <translation>तारीख वर्ष, महीना और दिन के क्रम में लिखें: 2026-03-01.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Let people log in…</source>
        <translation>लोगों का लॉग इन चालू करें…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>भूमिका…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>नया पासफ़्रेज़…</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>प्रवेश बंद करें</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation>मेरा पासफ़्रेज़…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Logged in: {name}. The window locks after ten idle minutes.</source>
        <translation>लॉग इन: {name}। दस मिनट निष्क्रिय रहने पर विंडो लॉक हो जाती है।</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>प्रवेश बंद</translation>
    </message>
    <message>
        <source>chooses a passphrase at the next login</source>
        <translation>अगले लॉग इन पर पासफ़्रेज़ चुनेंगे</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>फिर प्रवेश दें</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>पहले सूची में किसी व्यक्ति को चुनें।</translation>
    </message>
    <message>
        <source>You cannot change your own role or access. Another administrator can.</source>
        <translation>कोई अपनी भूमिका या प्रवेश ख़ुद नहीं बदलता। दूसरा व्यवस्थापक बदल सकता है।</translation>
    </message>
    <message>
        <source>Let people log in</source>
        <translation>लोगों का लॉग इन चालू करें</translation>
    </message>
    <message>
        <source>You become the first administrator and can then add others. From then on, each name, note, export and signature has its author. Only another administrator can replace a forgotten passphrase, so have two.</source>
        <translation>आप पहले व्यक्ति और प्रशासक हैं, और फिर दूसरों को जोड़ सकते हैं। तब से हर नाम, टिप्पणी, निर्यात और हस्ताक्षर के साथ उसका करने वाला दर्ज होता है। भूला हुआ पासफ़्रेज़ केवल दूसरा प्रशासक बदल सकता है: दो प्रशासक रखें।</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>पासफ़्रेज़ तय करें</translation>
    </message>
    <message>
        <source>Turn off logging in…</source>
        <translation>लॉगिन बंद करें…</translation>
    </message>
    <message>
        <source>Logging in is off. A name is needed only to sign.</source>
        <translation>कोई लॉग इन नहीं करता। नाम केवल हस्ताक्षर के समय पूछा जाता है।</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Turn off logging in</source>
        <translation>लॉगिन बंद करें</translation>
    </message>
    <message>
        <source>The people and their passphrases are removed; what they did keeps its author.</source>
        <translation>लोग और उनके पासफ़्रेज़ हटा दिए जाते हैं; उनके किए काम पर उनका नाम बना रहता है।</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Choose a first passphrase and pass it on. It is replaced at the first login.</source>
        <translation>पहला पासफ़्रेज़ चुनें और उन्हें बताएँ। वह पहले लॉग इन पर बदला जाता है।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>{name} के लिए नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>It is replaced at the next login.</source>
        <translation>वह अगले लॉग इन पर बदला जाता है।</translation>
    </message>
    <message>
        <source>The role of {name}</source>
        <translation>{name} की भूमिका</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>भूमिका तय करें</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>मेरा पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>मौजूदा पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>Log in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Forgot your passphrase? Ask an administrator for a new one.</source>
        <translation>जो पासफ़्रेज़ भूल गया हो, वह व्यवस्थापक से नया माँगे।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>आपका अपना पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Somebody else chose your present one. Choose one that only you know.</source>
        <translation>आपका मौजूदा पासफ़्रेज़ किसी और ने चुना था। ऐसा चुनें जो केवल आप जानते हों।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · लॉक करें</translation>
    </message>
    <message>
        <source>{name} is logged in. Lock the window so that somebody else can log in.</source>
        <translation>{name} लॉग इन हैं। विंडो लॉक करें ताकि कोई और लॉग इन कर सके।</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Summary of a period</source>
        <translation>एक अवधि का सार</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>तालिका के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>लॉग पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>No sample was made in this period.</source>
        <translation>इन दिनों में कोई नमूना नहीं बना।</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Amended later</source>
        <translation>उसके बाद संशोधित</translation>
    </message>
    <message>
        <source>Hours until signed, median</source>
        <translation>हस्ताक्षर तक घंटे, माध्यिका</translation>
    </message>
    <message>
        <source>Hours until signed, nine in ten within</source>
        <translation>हस्ताक्षर तक घंटे, दस में नौ इतने में</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>कोशिकाएँ</translation>
    </message>
    <message>
        <source>Cells the program asked about</source>
        <translation>जिन कोशिकाओं के बारे में प्रोग्राम ने पूछा</translation>
    </message>
    <message>
        <source>Cells a person looked at</source>
        <translation>जो कोशिकाएँ किसी व्यक्ति ने देखीं</translation>
    </message>
    <message>
        <source>Cells a person renamed</source>
        <translation>जिन्हें किसी व्यक्ति ने दूसरा नाम दिया</translation>
    </message>
    <message>
        <source>{who}: same name</source>
        <translation>{who}: वही नाम</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa</source>
        <translation>{who}: कोहेन का कप्पा</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa, {type}</source>
        <translation>{who}: कोहेन का कप्पा, {type}</translation>
    </message>
    <message>
        <source>{type}: program and people agree</source>
        <translation>{type}: प्रोग्राम और लोग सहमत</translation>
    </message>
    <message>
        <source>{part} of {whole} · {percent}&#xa0;%</source>
        <translation>{whole} में से {part} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>सार सहेजें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही दोबारा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>दोनों अभी एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each type</source>
        <translation>हर प्रकार की संभाव्यता</translation>
    </message>
    <message>
        <source>Click a type to name the cell</source>
        <translation>किसी प्रकार पर क्लिक करने से कोशिका को वह नाम मिलता है</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>What each type was named</source>
        <translation>हर प्रकार को क्या नाम दिया गया</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>पृष्ठ के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>नए सिरे से शुरू करें…</translation>
    </message>
    <message>
        <source>What each cell was named</source>
        <translation>हर कोशिका को क्या नाम दिया गया</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>पृष्ठ (*.pdf)</translation>
    </message>
    <message>
        <source>Cells of this site: {n}; the program drew the others. This page does not certify a skill.</source>
        <translation>इस केंद्र की कोशिकाएँ: {n}; बाकी प्रोग्राम ने बनाई थीं। यह पृष्ठ किसी कौशल का प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>Training.pdf</source>
        <translation>प्रशिक्षण.pdf</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>कोशिकाओं के नाम बताएँ</translation>
    </message>
    <message>
        <source>You have not named a cell yet.</source>
        <translation>आपने अभी तक किसी कोशिका का नाम नहीं बताया है।</translation>
    </message>
    <message>
        <source>Name cells to see here how many were right and what you confused.</source>
        <translation>कोशिकाओं के नाम बताएँ और यहाँ देखें कि कितने सही थे और किनमें भ्रम हुआ।</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>नए सिरे से शुरू करें?</translation>
    </message>
    <message>
        <source>All your answers on this computer will be deleted.</source>
        <translation>इस कंप्यूटर पर आपके सभी उत्तर मिटा दिए जाएँगे।</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation>मेरे उत्तर रखें</translation>
    </message>
    <message>
        <source>{day}: {right} of {cells}</source>
        <translation>{day}: {cells} में से {right}</translation>
    </message>
    <message>
        <source>Named right, over time: {parts}</source>
        <translation>समय के साथ सही बताए गए नाम: {parts}</translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}: {cells} में से {right} के नाम सही</translation>
    </message>
    <message>
        <source>Training in naming blood cells</source>
        <translation>रक्त कोशिकाओं के नाम बताने का प्रशिक्षण</translation>
    </message>
    <message>
        <source>{right} of {cells} cells were named right at first sight: {share}.</source>
        <translation>{cells} में से {right} कोशिकाओं के नाम पहली बार देखने पर सही बताए गए: {share}।</translation>
    </message>
    <message>
        <source>95 % interval: {low}–{high} %</source>
        <translation>95 % अंतराल: {low}–{high} %</translation>
    </message>
    <message>
        <source>The program drew these cells. This page does not certify a skill.</source>
        <translation>ये कोशिकाएँ प्रोग्राम ने बनाई थीं। यह पृष्ठ किसी कौशल का प्रमाणपत्र नहीं है।</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>बैच की प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Teach your site with the cells you named</source>
        <translation>आपने जिन कोशिकाओं के नाम दिए, उनसे अपनी जगह के लिए सिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Read the remaining pictures</source>
        <translation>बची हुई तस्वीरें पढ़ें</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>नया बैच</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>तस्वीरें ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>Undo: {what} ({key})</source>
        <translation>पूर्ववत करें: {what} ({key})</translation>
    </message>
    <message>
        <source>Redo: {what} ({key})</source>
        <translation>फिर से करें: {what} ({key})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>प्रति सेकंड {rate}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>Cancelled at {done} of {total}</source>
        <translation>{total} में से {done} पर रद्द</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>ProtectOffer</name>
    <message>
        <source>You can encrypt the log so that nobody else can read it.</source>
        <translation>लॉग एन्क्रिप्ट किया जा सकता है, ताकि उसे कोई और न पढ़ सके।</translation>
    </message>
    <message>
        <source>Protect the log…</source>
        <translation>लॉग सुरक्षित करें…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Recovery key…</source>
        <translation>रिकवरी कुंजी…</translation>
    </message>
    <message>
        <source>The log is encrypted, and nobody has opened it yet.</source>
        <translation>लॉग एन्क्रिप्ट किया हुआ है, और अभी किसी ने इसे नहीं खोला है।</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key is guarded by a passphrase.</source>
        <translation>लॉग एन्क्रिप्ट किया हुआ है। इसकी कुंजी पासफ़्रेज़ से सुरक्षित है।</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key lies in this account&apos;s keychain.</source>
        <translation>लॉग एन्क्रिप्ट किया हुआ है। इसकी कुंजी इस खाते के कीचेन में है।</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who can read this account&apos;s files can read the log: paths, notes, names of samples and small pictures.</source>
        <translation>एन्क्रिप्ट नहीं है। जो इस खाते की फ़ाइलें पढ़ सकता है, वह लॉग पढ़ सकता है: पथ, टिप्पणियाँ, नमूनों के नाम और छोटी तस्वीरें।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>पासफ़्रेज़ बदलें…</translation>
    </message>
    <message>
        <source>Use the keychain…</source>
        <translation>कीचेन उपयोग करें…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>सुरक्षा हटाएँ…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>पासफ़्रेज़ तय करें…</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the recovery key is kept. Look at it now.</source>
        <translation>अभी किसी ने नहीं बताया कि रिकवरी कुंजी सँभालकर रखी गई है। उसे अभी देखें।</translation>
    </message>
    <message>
        <source>Protect the log by a passphrase</source>
        <translation>लॉग को पासफ़्रेज़ से सुरक्षित करें</translation>
    </message>
    <message>
        <source>It is asked for at each start. The recovery key stays as it is.</source>
        <translation>यह हर बार शुरू होने पर पूछा जाता है। रिकवरी कुंजी वही रहती है।</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>सुरक्षित करें</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keychain guard the log</source>
        <translation>लॉग की सुरक्षा इस कंप्यूटर के कीचेन को दें</translation>
    </message>
    <message>
        <source>The log is encrypted, and opens by itself for anyone logged in as you. On another computer or account, only the recovery key opens it.</source>
        <translation>लॉग एन्क्रिप्ट किया हुआ है, और जो आपके खाते में लॉग इन है उसके लिए अपने आप खुलता है। दूसरे कंप्यूटर या खाते पर केवल रिकवरी कुंजी इसे खोलती है।</translation>
    </message>
    <message>
        <source>Earlier backups, and pictures that you opened from your own folders, stay unencrypted: anyone who finds them can read them.</source>
        <translation>पहले के बैकअप और आपके अपने फ़ोल्डरों से खोली गई तस्वीरें जैसी हैं वैसी रहती हैं: जिसे वे मिलें वह उन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>From now on the log, pictures of live counts, snapshots, clips and backups are encrypted. You type the passphrase at each start. A recovery key follows.</source>
        <translation>लॉग, लाइव गिनती की तस्वीरें, स्नैपशॉट, क्लिप और अब से बनने वाले बैकअप एन्क्रिप्ट किए जाते हैं। पासफ़्रेज़ हर बार शुरू होने पर पूछा जाता है; इसके बाद रिकवरी कुंजी दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>सुरक्षा हटाएँ</translation>
    </message>
    <message>
        <source>The log and its pictures are rewritten without encryption.</source>
        <translation>लॉग और उसकी तस्वीरें बिना एन्क्रिप्शन के नए सिरे से लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>सुरक्षा हटाएँ</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>रिकवरी कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Anyone who sees it can read the log.</source>
        <translation>जो इसे देखता है, वह लॉग पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>एक नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची दृश्य पर जाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विस्तृत दृश्य</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विस्तृत दृश्य पर जाएँ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>बगल की पट्टी</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थानों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइल प्रकार:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर ढूँढें</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या इसे बदलना है?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया देखें कि नाम सही दिया गया है।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
कृपया देखें कि नाम सही दिया गया है।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” लिखने से सुरक्षित है।
फिर भी मिटाना है?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या “%1” को सचमुच मिटाना है?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर नहीं मिटाया जा सका।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>न सहेजें</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>सभी पृष्ठ</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>विषम पृष्ठ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>सम पृष्ठ</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>विकल्प &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>विकल्प &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>फ़ाइल में छापें (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>स्थानीय फ़ाइल</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 पहले से है।
क्या उसके ऊपर लिखना है?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 एक फ़ोल्डर है।
कृपया दूसरा फ़ाइल नाम चुनें।</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>फ़ाइल %1 में लिखा नहीं जा सकता।
कृपया दूसरा फ़ाइल नाम चुनें।</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>“से” का मान “तक” के मान से बड़ा नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>छापने की सीमा</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>सब छापें</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>वर्तमान पृष्ठ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>पृष्ठ या सीमाएँ अल्पविराम से अलग करके लिखें। सीमा दो संख्याएँ हैं, बीच में योजक चिह्न। उदाहरण: 3,5-7,9 पृष्ठ 3, 5, 6, 7 और 9 छापता है।</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>पृष्ठ समूह:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>आउटपुट सेटिंग</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>प्रतियाँ:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>क्रम से लगाएँ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>उल्टा क्रम</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>रंगीन</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>दोनों ओर छपाई</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>लंबी ओर से</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>छोटी ओर से</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>नाम:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>गुण</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>स्थान:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>प्रकार:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>आउटपुट फ़ाइल:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ तक सरकाएँ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पृष्ठ ऊपर</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पृष्ठ नीचे</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे सरकाएँ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पृष्ठ बाएँ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पृष्ठ दाएँ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ सरकाएँ</translation>
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
        <translation>स्पेस</translation>
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
        <translation>बायाँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
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
        <translation>बाएँ सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>दाएँ सरकाएँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>कड़ी का पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>What is this cell?</source>
        <translation>यह कौन-सी कोशिका है?</translation>
    </message>
    <message>
        <source>What the program looks at</source>
        <translation>प्रोग्राम क्या देखता है</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>अगली कोशिका</translation>
    </message>
    <message>
        <source>The first cell is being drawn…</source>
        <translation>पहली कोशिका बनाई जा रही है…</translation>
    </message>
    <message>
        <source>{space} or {enter} goes on.</source>
        <translation>{space} या {enter} से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>You have seen this cell before. Press its key or button.</source>
        <translation>यह कोशिका आप पहले देख चुके हैं। इसकी कुंजी या इसका बटन दबाएँ।</translation>
    </message>
    <message>
        <source>A cell of this site. Press its key or button.</source>
        <translation>इस केंद्र की एक कोशिका। इसकी कुंजी या इसका बटन दबाएँ।</translation>
    </message>
    <message>
        <source>Press its key or button.</source>
        <translation>इसकी कुंजी या इसका बटन दबाएँ।</translation>
    </message>
    <message>
        <source>Right: {type}</source>
        <translation>सही: {type}</translation>
    </message>
    <message>
        <source>It is: {type}</source>
        <translation>यह है: {type}</translation>
    </message>
    <message>
        <source>It is: {type}. You said: {said}</source>
        <translation>यह है: {type}। आपने कहा: {said}</translation>
    </message>
    <message>
        <source>{type}, to compare</source>
        <translation>{type}, तुलना के लिए</translation>
    </message>
    <message>
        <source>Nothing here is counted or used for teaching.</source>
        <translation>यहाँ का कुछ भी किसी गिनती में या प्रोग्राम को सिखाने में नहीं जाता।</translation>
    </message>
    <message>
        <source>{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}.</source>
        <translation>{cells} नई कोशिकाओं में से {right} के नाम सही: {share}, 95 % अंतराल {low}–{high}। अभी फिर देखने वाली कोशिकाएँ: {due}।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>RangesDialog</name>
    <message>
        <source>Usual ranges</source>
        <translation>सामान्य सीमाएँ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>आयु से</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>आयु तक</translation>
    </message>
    <message>
        <source>% from</source>
        <translation>% से</translation>
    </message>
    <message>
        <source>% to</source>
        <translation>% तक</translation>
    </message>
    <message>
        <source>10⁹/L from</source>
        <translation>10⁹/L से</translation>
    </message>
    <message>
        <source>10⁹/L to</source>
        <translation>10⁹/L तक</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>Use these ranges</source>
        <translation>ये सीमाएँ उपयोग करें</translation>
    </message>
    <message>
        <source>An age is the one reached in the year of the sample. Empty means no limit. If several rows fit a patient, the one for their sex and with the fewest years applies.</source>
        <translation>आयु वह है जो नमूने के वर्ष में पूरी होती है। खाली जगह का अर्थ है कोई सीमा नहीं। रोगी से मेल खाती कई पंक्तियों में से वह मान्य है जो उसके लिंग की और सबसे कम वर्षों की हो।</translation>
    </message>
    <message>
        <source>All leukocytes</source>
        <translation>सभी ल्यूकोसाइट</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Row {n} cannot be used: type numbers from the low end to the high one, percentages up to 100.</source>
        <translation>पंक्ति {n} मान्य नहीं है: इसके आँकड़े निचले सिरे से ऊपरी सिरे तक की संख्याएँ हों, और प्रतिशत 100 तक हों।</translation>
    </message>
    <message>
        <source>These ranges cannot be used: say where they come from, and give each type, sex and age one row.</source>
        <translation>ये सीमाएँ उपयोग नहीं की जा सकतीं: बताएँ कि ये कहाँ से आईं, और हर प्रकार, लिंग और आयु के लिए एक ही पंक्ति दें।</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Passphrase, to encrypt the file</source>
        <translation>पासफ़्रेज़, यदि फ़ाइल एन्क्रिप्ट करनी हो</translation>
    </message>
    <message>
        <source>Give it by phone. Without one, anyone who finds the stick can open the file.</source>
        <translation>इसे फ़ोन पर बताएँ। इसके बिना, जिसे भी पेन ड्राइव मिले वह फ़ाइल खोल सकता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Type your name first. It is kept with the names of the cells.</source>
        <translation>पहले अपना नाम लिखें। वह दिए गए नामों के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Files for second readers (*{suffix})</source>
        <translation>दूसरे परीक्षक की फ़ाइलें (*{suffix})</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are in {path}.</source>
        <translation>
            <numerusform>{n} कोशिका {path} में है।</numerusform>
            <numerusform>{n} कोशिकाएँ {path} में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>It opens the log if the passphrase is forgotten or the keychain lost, or on another computer. Write it down, or save the page and print it, and lock it away. Anyone who has it can read the log. Without it and the passphrase nobody can, not even we.</source>
        <translation>जब पासफ़्रेज़ भूल जाए, कीचेन खो जाए या दूसरा कंप्यूटर हो, तब यह लॉग खोलती है। इसे लिख लें, या पृष्ठ सहेजकर छाप लें, और ताले में रखें। जिसके पास यह है, वह लॉग पढ़ सकता है; इसके और पासफ़्रेज़ के बिना कोई नहीं पढ़ सकता, हम भी नहीं।</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation>पृष्ठ PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>I have written it down, or printed it</source>
        <translation>मैंने इसे लिख लिया है, या छाप लिया है</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>मुझे याद दिलाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved ({fault}).</source>
        <translation>इसे सहेजा नहीं जा सका ({fault})।</translation>
    </message>
    <message>
        <source>Saved. Print it, and keep no copy on this computer.</source>
        <translation>सहेजा गया। इसे छाप लें, और इस कंप्यूटर पर कोई प्रति न रखें।</translation>
    </message>
    <message>
        <source>HematoVision: recovery key of an encrypted log</source>
        <translation>HematoVision: एन्क्रिप्ट किए हुए लॉग की रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Log {path}, printed {day}</source>
        <translation>लॉग {path}, {day} को छपा</translation>
    </message>
    <message>
        <source>Type it when you are asked for the passphrase. Lock this page away.</source>
        <translation>जहाँ पासफ़्रेज़ पूछा जाए, वहाँ इसे लिखें। यह पृष्ठ ताले में रखें।</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Remove batches after</source>
        <translation>बैच इतने समय बाद हटाएँ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Days after which batches are removed</source>
        <translation>कितने दिन बाद बैच हटाए जाते हैं</translation>
    </message>
    <message>
        <source>Remove old batches</source>
        <translation>पुराने बैच हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove every batch that began more than {n} days ago, now and each day?</source>
        <translation>
            <numerusform>{n} दिन से पहले शुरू हुआ हर बैच अभी और फिर हर दिन हटाएँ?</numerusform>
            <numerusform>{n} दिन से पहले शुरू हुआ हर बैच अभी और फिर हर दिन हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good, with their pictures of live counts, clips and older backups. A line in the chain of events stays: who, when, how many cells. Signed samples stay.</source>
        <translation>वे अपनी लाइव गिनती की तस्वीरों, क्लिप और पुराने बैकअप सहित हमेशा के लिए हट जाते हैं। घटनाओं की शृंखला में एक पंक्ति रहती है: कौन, कब, कितनी कोशिकाएँ। हस्ताक्षरित नमूने बने रहते हैं।</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock today is {today}.</source>
        <translation>इस कंप्यूटर की घड़ी के अनुसार आज {today} है।</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>इन्हें हटाएँ</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>सब रखें</translation>
    </message>
</context>
<context>
    <name>ReviewDial</name>
    <message>
        <source>Microscope whose check the dial goes by</source>
        <translation>वह माइक्रोस्कोप जिसकी जाँच के अनुसार यह डायल चलता है</translation>
    </message>
    <message>
        <source>Fewer cells to look at</source>
        <translation>देखने के लिए कम कोशिकाएँ</translation>
    </message>
    <message>
        <source>Fewer mistakes unseen</source>
        <translation>कम गलतियाँ अनदेखी</translation>
    </message>
    <message>
        <source>Let at most one in so many sure names be wrong</source>
        <translation>इतने निश्चित नामों में से अधिकतम एक गलत हो</translation>
    </message>
    <message>
        <source>Ask below this confidence</source>
        <translation>इस विश्वास से नीचे पूछें</translation>
    </message>
    <message>
        <source>You are asked to look when the program is less than {limit} sure.</source>
        <translation>जब प्रोग्राम {limit} से कम निश्चित हो, तब आपसे देखने को कहा जाता है।</translation>
    </message>
    <message>
        <source>This model pack has no figures for that.</source>
        <translation>यह मॉडल पैक नहीं बताता कि इसका कितना मूल्य है।</translation>
    </message>
    <message>
        <source>You are asked about every cell</source>
        <translation>आपसे हर कोशिका के बारे में पूछा जाता है</translation>
    </message>
    <message numerus="yes">
        <source>This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.</source>
        <translation>
            <numerusform>इस मॉडल पैक से यह वादा नहीं हो सकता कि {n} निश्चित नामों में 1 से कम गलत हो, इसलिए हर कोशिका आपकी प्रतीक्षा करती है।</numerusform>
            <numerusform>इस मॉडल पैक से यह वादा नहीं हो सकता कि {n} निश्चित नामों में 1 से कम गलत हो, इसलिए हर कोशिका आपकी प्रतीक्षा करती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s card has no figures for so low a limit.</source>
        <translation>मॉडल का कार्ड इतनी कम सीमा के बारे में कुछ नहीं कहता।</translation>
    </message>
    <message numerus="yes">
        <source>Let at most 1 in {n} sure names be wrong</source>
        <translation>
            <numerusform>{n} निश्चित नामों में से अधिकतम 1 गलत हो</numerusform>
            <numerusform>{n} निश्चित नामों में से अधिकतम 1 गलत हो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About 1 in {n} sure names is wrong</source>
        <translation>
            <numerusform>लगभग {n} निश्चित नामों में से 1 गलत है</numerusform>
            <numerusform>लगभग {n} निश्चित नामों में से 1 गलत है</numerusform>
        </translation>
    </message>
    <message>
        <source>About {share} of the cells then wait for you.</source>
        <translation>तब लगभग {share} कोशिकाएँ आपकी प्रतीक्षा करती हैं।</translation>
    </message>
    <message>
        <source>Sure names are those you are not asked about. The figures are for cells like those the model learnt from; with another microscope or stain it does worse.</source>
        <translation>निश्चित नाम वे हैं जिनके बारे में आपसे नहीं पूछा जाता। ये आँकड़े वैसी कोशिकाओं के लिए हैं जिनसे मॉडल ने सीखा; दूसरे माइक्रोस्कोप या रंजक के साथ परिणाम कमज़ोर होता है।</translation>
    </message>
    <message>
        <source>{name}: at least {n} in 100 sure names are right</source>
        <translation>{name}: 100 में से कम से कम {n} निश्चित नाम सही हैं</translation>
    </message>
    <message numerus="yes">
        <source>Proven there: {right} of {n} checked names were right.</source>
        <translation>
            <numerusform>वहाँ सिद्ध: जाँचे गए {n} में से {right} नाम सही था।</numerusform>
            <numerusform>वहाँ सिद्ध: जाँचे गए {n} में से {right} नाम सही थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sure names were corrected there since to promise more.</source>
        <translation>तब से वहाँ इतने अधिक निश्चित नाम सुधारे गए कि इससे अधिक का वादा नहीं हो सकता।</translation>
    </message>
    <message numerus="yes">
        <source>{n} right answers prove {share} in 100</source>
        <translation>
            <numerusform>{n} सही उत्तर 100 में से {share} सिद्ध करता है</numerusform>
            <numerusform>{n} सही उत्तर 100 में से {share} सिद्ध करते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing is proven about names this unsure</source>
        <translation>{name}: इतने अनिश्चित नामों के बारे में कुछ सिद्ध नहीं है</translation>
    </message>
    <message>
        <source>As the model pack recommends</source>
        <translation>जैसा मॉडल पैक सुझाता है</translation>
    </message>
    <message>
        <source>The check there covered only surer names.</source>
        <translation>वहाँ की जाँच में केवल अधिक निश्चित नाम लिए गए थे।</translation>
    </message>
    <message>
        <source>In a check on a microscope, {told}.</source>
        <translation>माइक्रोस्कोप पर जाँच में, {told}।</translation>
    </message>
</context>
<context>
    <name>SampleField</name>
    <message>
        <source>Sample number</source>
        <translation>नमूना नंबर</translation>
    </message>
    <message>
        <source>Accession number of the sample</source>
        <translation>नमूने का एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>The sample you are counting: type or scan its number, before or while you count</source>
        <translation>किसका रक्त गिना जा रहा है: गिनने से पहले या गिनते समय नंबर लिखें या स्कैन करें</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Accession number of the sample</source>
        <translation>नमूने का एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>The sample&apos;s accession number: type or scan it (F2)</source>
        <translation>नमूने का एक्सेशन नंबर: लिखें या स्कैन करें (F2)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Differential, by {type}</source>
        <translation>डिफ़रेंशियल, {type} के अनुसार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>एक्सेशन</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>स्लाइड</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिनी गईं</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>डिफ़रेंशियल</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>अनुरोधकर्ता</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>slide {name}</source>
        <translation>स्लाइड {name}</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Open cells</source>
        <translation>कोशिकाएँ खोलें</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>हस्ताक्षर करें…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation>दूसरा परीक्षक…</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>मिलाएँ…</translation>
    </message>
    <message>
        <source>Move the batches of all of them to one sample</source>
        <translation>इन सबके बैच एक ही नमूने के करें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Choose a sample to fill in.</source>
        <translation>भरने के लिए नमूना चुनें।</translation>
    </message>
    <message>
        <source>Chosen sample</source>
        <translation>चुना हुआ नमूना</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples chosen</source>
        <translation>
            <numerusform>{n} नमूना चुना हुआ</numerusform>
            <numerusform>{n} नमूने चुने हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to show together. Narrow the search, or choose fewer.</source>
        <translation>एक साथ दिखाने के लिए बहुत अधिक हैं। खोज सीमित करें, या कम चुनें।</translation>
    </message>
    <message>
        <source>Together {cells}</source>
        <translation>कुल मिलाकर {cells}</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>दूसरी बार पढ़ना…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>वापस भेजें…</translation>
    </message>
    <message>
        <source>Finish reading…</source>
        <translation>पढ़ना पूरा करें…</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>हस्ताक्षर के बाद बदला गया</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Search the samples</source>
        <translation>नमूनों में खोजें</translation>
    </message>
    <message>
        <source>Number, name, {month}, {share}</source>
        <translation>नंबर, नाम, {month}, {share}</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>नंबर या नाम</translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation>कौन-सी स्थितियाँ दिखाई जाती हैं</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>हस्ताक्षरित नहीं</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>नया नमूना</translation>
    </message>
    <message>
        <source>New sample ({key})</source>
        <translation>नया नमूना ({key})</translation>
    </message>
    <message>
        <source>All batches behind the samples, as recorded ({key})</source>
        <translation>हर बैच जैसा दर्ज हुआ, नमूनों के नीचे ({key})</translation>
    </message>
    <message>
        <source>Summary of a period…</source>
        <translation>एक अवधि का सार…</translation>
    </message>
    <message>
        <source>Any part of a number, name, slide, requester, note or batch
Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Shares: {share}, nrbc &gt;= 5, wbc &gt; 20
States: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} opens the chosen sample</source>
        <translation>नंबर, नाम, स्लाइड, अनुरोधकर्ता, टिप्पणी या बैच का कोई भी भाग
दिन: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
हिस्से: {share}, nrbc &gt;= 5, wbc &gt; 20
स्थितियाँ: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} चुना हुआ नमूना खोलती है</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>लॉग खोलें</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples</source>
        <translation>
            <numerusform>{n} नमूना</numerusform>
            <numerusform>{n} नमूने</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples yet. Each folder of pictures that you drop becomes one.</source>
        <translation>अभी कोई नमूना नहीं। आप तस्वीरों का जो भी फ़ोल्डर छोड़ते हैं, वह एक नमूना बनता है।</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>कोई नमूना मेल नहीं खाता। कम शब्द लिखें, या सब देखने के लिए पंक्ति खाली करें।</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Import a worklist</source>
        <translation>कार्यसूची आयात करें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>तालिकाएँ (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… और {n} अन्य।</numerusform>
            <numerusform>… और {n} अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>नया नमूना</translation>
    </message>
    <message>
        <source>Its accession number; type or scan it</source>
        <translation>इसका एक्सेशन नंबर; लिखें या स्कैन करें</translation>
    </message>
    <message numerus="yes">
        <source>{n} new samples came from {name}.</source>
        <translation>
            <numerusform>{name} से {n} नया नमूना आया।</numerusform>
            <numerusform>{name} से {n} नए नमूने आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>To which sample do these {n} batches belong?</source>
        <translation>
            <numerusform>यह बैच किस नमूने का है?</numerusform>
            <numerusform>ये {n} बैच किस नमूने के हैं?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all batches of these {n} samples to “{name}”?</source>
        <translation>
            <numerusform>इस {n} नमूने के सभी बैच “{name}” के करें?</numerusform>
            <numerusform>इन {n} नमूनों के सभी बैच “{name}” के करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty samples that nobody filled in are removed.</source>
        <translation>जो नमूने खाली रह जाते हैं और किसी ने नहीं भरे, वे हट जाते हैं।</translation>
    </message>
    <message>
        <source>Unite samples</source>
        <translation>नमूने मिलाएँ</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Remove “{name}” from the worklist?</source>
        <translation>“{name}” को कार्यसूची से हटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} samples from the worklist?</source>
        <translation>
            <numerusform>इस {n} नमूने को कार्यसूची से हटाएँ?</numerusform>
            <numerusform>इन {n} नमूनों को कार्यसूची से हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only samples without pictures that were never signed are removed.</source>
        <translation>केवल वे नमूने हटाए जाते हैं जिनमें तस्वीरें नहीं हैं और जिन पर कभी हस्ताक्षर नहीं हुए।</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>नमूने हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>If you change a signed sample, you must sign it again.</source>
        <translation>बदले गए हस्ताक्षरित नमूने पर फिर से हस्ताक्षर करने होते हैं।</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>जैसा है वैसा रखें</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Keep it for this microscope</source>
        <translation>इस माइक्रोस्कोप के लिए रखें</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>कोई और संख्या…</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm प्रति पिक्सेल</translation>
    </message>
    <message>
        <source>µm per pixel</source>
        <translation>µm प्रति पिक्सेल</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>यह आँकड़ा उपयोग करें</translation>
    </message>
    <message>
        <source>Measure on the picture</source>
        <translation>तस्वीर पर मापें</translation>
    </message>
    <message>
        <source>Take it from red cells</source>
        <translation>लाल कोशिकाओं से लें</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget the calibration</source>
        <translation>कैलिब्रेशन भूल जाएँ</translation>
    </message>
    <message>
        <source>A figure set here is kept for this microscope and its batches.</source>
        <translation>यहाँ दिया गया मान इस माइक्रोस्कोप के लिए रखा जाता है, उसके बैचों के लिए भी।</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>Length of the line in µm</source>
        <translation>रेखा की लंबाई µm में</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>यह लंबाई उपयोग करें</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>पैमाना</translation>
    </message>
    <message numerus="yes">
        <source>The line is {n} pixels long. How long is it on the slide?</source>
        <translation>
            <numerusform>रेखा {n} पिक्सेल लंबी है। स्लाइड पर यह कितनी लंबी है?</numerusform>
            <numerusform>रेखा {n} पिक्सेल लंबी है। स्लाइड पर यह कितनी लंबी है?</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is held still. Draw a line with the mouse along a known length, such as between marks of a stage micrometer.</source>
        <translation>तस्वीर स्थिर है। माउस से किसी ज्ञात लंबाई पर रेखा खींचें, जैसे स्टेज माइक्रोमीटर के निशानों के बीच।</translation>
    </message>
    <message>
        <source>That cannot be right: no microscope has such a scale. Draw it again.</source>
        <translation>ऐसा नहीं हो सकता: कोई माइक्रोस्कोप इतना अधिक या इतना कम नहीं दिखाता। रेखा फिर से खींचें।</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Something was scanned outside a number box. No cell was named. Click the box for the number, then scan again.</source>
        <translation>कुछ वहाँ स्कैन हुआ जहाँ कोई संख्या नहीं लिखी जाती। किसी कोशिका को नाम नहीं दिया गया। संख्या के खाने पर क्लिक करें, फिर दोबारा स्कैन करें।</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>SecondReaderWindow</name>
    <message numerus="yes">
        <source>{n} cells to name again, without names.</source>
        <translation>
            <numerusform>{n} कोशिका को नाम देखे बिना दोबारा नाम देना है।</numerusform>
            <numerusform>{n} कोशिकाओं को नाम देखे बिना दोबारा नाम देना है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to see how well you agree. Until you take the names over, the sample counts as before.</source>
        <translation>हमेशा की तरह नाम दें। फिर नमूने में “{title}” चुनें और “पढ़ना पूरा करें…” दबाएँ: वह दिखाता है कि आप कितने सहमत हैं। जब तक आप नाम स्वीकार नहीं करते, नमूना पहले की तरह गिना जाता है।</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>यह पासफ़्रेज़ फ़ाइल नहीं खोलता। इसे वैसा ही लिखें जैसा आपको बताया गया था।</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>यह फ़ाइल एन्क्रिप्ट की हुई है। वह पासफ़्रेज़ लिखें जो आपको बताया गया था।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to name, from {name}.</source>
        <translation>
            <numerusform>नाम देने के लिए {n} कोशिका, {name} ने माँगा है।</numerusform>
            <numerusform>नाम देने के लिए {n} कोशिकाएँ, {name} ने माँगा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>This question was opened before. Named so far: {done} of {total}.</source>
        <translation>यह प्रश्न पहले खोला गया था। अब तक {total} में से {done} को नाम दिया गया।</translation>
    </message>
    <message>
        <source>Name them here as usual. Then choose “{title}” in Samples and send it back.

Signed with the key {key}. If you do not know it, compare it by phone.</source>
        <translation>यहाँ हमेशा की तरह इनके नाम दें। फिर नमूने में “{title}” चुनें और इसे वापस भेजें।

कुंजी {key} से हस्ताक्षरित। यदि आप इसे नहीं पहचानते, तो फ़ोन पर मिलान करें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} new names from {name} for {number}.</source>
        <translation>
            <numerusform>{number} के लिए {name} का दिया {n} नया नाम।</numerusform>
            <numerusform>{number} के लिए {name} के दिए {n} नए नाम।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They drew {n} more cells, which are not taken over.</source>
        <translation>
            <numerusform>उन्होंने {n} और कोशिका पर बॉक्स बनाया, जो अपनाई नहीं गई।</numerusform>
            <numerusform>उन्होंने {n} और कोशिकाओं पर बॉक्स बनाए, जो अपनाई नहीं गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more names are for pictures that are no longer in the log.</source>
        <translation>
            <numerusform>{n} और नाम उन तस्वीरों का है जो अब लॉग में नहीं हैं।</numerusform>
            <numerusform>{n} और नाम उन तस्वीरों के हैं जो अब लॉग में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample was already signed. The new names wait for a new version.</source>
        <translation>नमूने पर पहले हस्ताक्षर हो चुके हैं। जो अब आया है वह नए संस्करण की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>कुंजी {key} से हस्ताक्षरित।</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>इन्हें तय करें</translation>
    </message>
    <message>
        <source>Earlier answers from {name} were signed with another key: {key}. Compare by phone.</source>
        <translation>पहले {name} के उत्तरों पर किसी और कुंजी से हस्ताक्षर थे: {key}। फ़ोन पर उसका मिलान करें।</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>दूसरा परीक्षक</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SeenBar</name>
    <message>
        <source>Open that one</source>
        <translation>उसे खोलें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Some or all of these pictures were already read as “{sample}”. Here they form a second sample.</source>
        <translation>इनमें से कुछ या सभी तस्वीरें पहले “{sample}” के रूप में पढ़ी जा चुकी हैं। यहाँ ये दूसरा नमूना बनाती हैं।</translation>
    </message>
    <message>
        <source>Show the earlier batch of {when}; this one stays in the log too</source>
        <translation>{when} को जो पढ़ा गया था वह दिखाएँ; अभी जो पढ़ा जा रहा है वह भी लॉग में रहता है</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation>वापस भेजें</translation>
    </message>
    <message>
        <source>{n} of {cells} cells are named. The others are sent back without a name.</source>
        <translation>{cells} में से {n} कोशिकाओं के नाम दिए गए हैं। बाकी बिना नाम के वापस भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>All {cells} cells are named.</source>
        <translation>सभी {cells} कोशिकाओं के नाम दिए गए हैं।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Changes apply at once; those about cells apply from the next batch on.</source>
        <translation>सब कुछ तुरंत लागू होता है; कोशिकाओं से जुड़ी बातें अगले बैच से लागू होती हैं।</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>रंग और भाषा</translation>
    </message>
    <message>
        <source>Types reported</source>
        <translation>बताए जाने वाले प्रकार</translation>
    </message>
    <message>
        <source>When to ask you</source>
        <translation>आपसे कब पूछा जाए</translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation>तस्वीरों का पैमाना</translation>
    </message>
    <message>
        <source>A wrong scale makes names less certain.</source>
        <translation>गलत पैमाने से नाम कम निश्चित होते हैं।</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>मॉडल पैक</translation>
    </message>
    <message>
        <source>Microscopes</source>
        <translation>माइक्रोस्कोप</translation>
    </message>
    <message>
        <source>Names are sure only where the program was checked.</source>
        <translation>नाम केवल वहीं निश्चित हैं जहाँ प्रोग्राम की जाँच हुई है।</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>प्रयोगशाला</translation>
    </message>
    <message>
        <source>What a sample&apos;s sheet shows, and how its figures are judged.</source>
        <translation>नमूने की शीट पर क्या लिखा जाता है, और उसके आँकड़े किससे आँके जाते हैं।</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>अपनी जगह के लिए सिखाएँ</translation>
    </message>
    <message>
        <source>The cells you named fit the program to your microscope and your stain. The model pack itself is never altered.</source>
        <translation>आपने जिन कोशिकाओं के नाम दिए, वे प्रोग्राम को आपके माइक्रोस्कोप और आपके रंजक के अनुकूल बनाती हैं। मॉडल पैक स्वयं कभी नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>सीखना</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>People</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Who works here and what they may do.</source>
        <translation>यहाँ कौन काम करता है, और कौन क्या कर सकता है।</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Who can read the log and what goes with it.</source>
        <translation>लॉग और उससे जुड़ी चीज़ें कौन पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Everything that belongs to the log, verified.</source>
        <translation>लॉग से जुड़ा सब कुछ, जाँचा हुआ।</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>From a file, such as on a stick; never online.</source>
        <translation>फ़ाइल से, जैसे पेन ड्राइव पर; इंटरनेट से कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Kept for its microscope, or measured on red cells</source>
        <translation>जैसा उसके माइक्रोस्कोप के लिए रखा गया है, नहीं तो लाल कोशिकाओं से मापा गया</translation>
    </message>
    <message>
        <source>The same for all pictures, in any case:</source>
        <translation>सभी तस्वीरों के लिए एक ही, चाहे जो भी रखा गया हो:</translation>
    </message>
    <message>
        <source> µm per pixel</source>
        <translation> µm प्रति पिक्सेल</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>पैमाना, µm प्रति पिक्सेल में</translation>
    </message>
    <message>
        <source>Choose a model pack…</source>
        <translation>मॉडल पैक चुनें…</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>प्रोग्राम के साथ आया हुआ उपयोग करें</translation>
    </message>
    <message>
        <source>Keep the log elsewhere…</source>
        <translation>लॉग कहीं और रखें…</translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation>सामान्य जगह पर वापस</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one.</source>
        <translation>कोई उपयोग योग्य मॉडल पैक इंस्टॉल नहीं है। एक चुनें।</translation>
    </message>
    <message>
        <source>Names {types}</source>
        <translation>{types} के नाम बताता है</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>Choose a model pack</source>
        <translation>मॉडल पैक चुनें</translation>
    </message>
    <message>
        <source>Model packs (*.tflite)</source>
        <translation>मॉडल पैक (*.tflite)</translation>
    </message>
    <message>
        <source>Keep the log in</source>
        <translation>लॉग यहाँ रखें</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>लॉग (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Keep the log elsewhere</source>
        <translation>लॉग कहीं और रखें</translation>
    </message>
    <message>
        <source>Take everything along to {folder}?</source>
        <translation>सब कुछ {folder} में साथ ले जाएँ?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the log in its new place: all samples and batches, live pictures and microscopes. The present log stays as a copy where it is.</source>
        <translation>विंडो बंद होकर नई जगह के लॉग के साथ फिर खुलती है: सभी नमूने और बैच, लाइव तस्वीरें और माइक्रोस्कोप। अभी का लॉग कॉपी के रूप में वहीं रहता है।</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>सब साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Begin an empty log there</source>
        <translation>वहाँ खाली लॉग शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Differential as a bar</source>
        <translation>डिफ़रेंशियल पट्टी के रूप में</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
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
        <translation>शीट बन रही है…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Sheet of {number}</source>
        <translation>{number} की शीट</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>शीट सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>शीट {path} में है।</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as PDF.</source>
        <translation>प्रिंटर जवाब नहीं दे रहा। उसे देखें, या शीट PDF के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>शीट प्रिंटर को भेज दी गई।</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A fault in the program</source>
        <translation>प्रोग्राम की एक त्रुटि</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ShowSigns</name>
    <message>
        <source>Show what I type</source>
        <translation>मैं जो लिखूँ वह दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Name of the second signer</source>
        <translation>दूसरे हस्ताक्षरकर्ता का नाम</translation>
    </message>
    <message>
        <source>Passphrase of the second signer</source>
        <translation>दूसरे हस्ताक्षरकर्ता का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Go to the cells</source>
        <translation>कोशिकाओं पर जाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>नमूना देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>{number} पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}</source>
        <translation>गिने गए ल्यूकोसाइट: {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SimilarRow</name>
    <message>
        <source>Most similar, named here</source>
        <translation>इससे सबसे मिलती-जुलती, यहाँ नाम दी हुई</translation>
    </message>
    <message>
        <source>{type}, named by a person, from the same microscope</source>
        <translation>{type}, नाम किसी व्यक्ति ने दिया, इसी माइक्रोस्कोप से</translation>
    </message>
    <message>
        <source>{type}, named by a person</source>
        <translation>{type}, नाम किसी व्यक्ति ने दिया</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Scanned slide with the cells found</source>
        <translation>मिली कोशिकाओं के साथ स्कैन की गई स्लाइड</translation>
    </message>
</context>
<context>
    <name>SlideDialog</name>
    <message>
        <source>On the slide</source>
        <translation>स्लाइड पर</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>पूरी स्लाइड</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>छोटा (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>बड़ा (+)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>स्लाइड पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>Each dot is a cell; hollow dots are waiting. Click one to see it.</source>
        <translation>हर बिंदु एक कोशिका है; खोखला बिंदु प्रतीक्षा में है। देखने के लिए किसी पर क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>इसके अनुसार क्रम</translation>
    </message>
    <message>
        <source>Share of a type</source>
        <translation>किसी प्रकार का हिस्सा</translation>
    </message>
    <message>
        <source>Greatest or newest first</source>
        <translation>सबसे अधिक या सबसे नया पहले</translation>
    </message>
    <message>
        <source>Least or oldest first</source>
        <translation>सबसे कम या सबसे पुराना पहले</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>No camera was found</source>
        <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>कैमरे फिर ढूँढें</translation>
    </message>
    <message>
        <source>Micro-Manager…</source>
        <translation>Micro-Manager…</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>वीडियो फ़ाइल…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>तस्वीरों का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Virtual microscope (drawn slide, for practice)</source>
        <translation>आभासी माइक्रोस्कोप (बनाई हुई स्लाइड, अभ्यास के लिए)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Open a Micro-Manager configuration</source>
        <translation>Micro-Manager का कॉन्फ़िगरेशन खोलें</translation>
    </message>
    <message>
        <source>Configurations ({kinds})</source>
        <translation>कॉन्फ़िगरेशन ({kinds})</translation>
    </message>
    <message>
        <source>Open a video of the microscope</source>
        <translation>माइक्रोस्कोप का वीडियो खोलें</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>वीडियो ({kinds})</translation>
    </message>
    <message>
        <source>Open a folder of pictures as a slide show</source>
        <translation>तस्वीरों का फ़ोल्डर स्लाइड शो के रूप में खोलें</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>डिफ़रेंशियल</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>नमूने पर जाएँ</translation>
    </message>
    <message>
        <source>Adjusted count</source>
        <translation>समायोजित गिनती</translation>
    </message>
    <message>
        <source>Also show a count corrected for the mix-ups found in the check</source>
        <translation>इस गिनती के साथ एक और, जिसमें जाँच में हुई अदला-बदली के अनुसार सुधार है</translation>
    </message>
    <message>
        <source>The review is done. Go on to the sample to fill it in and sign it.</source>
        <translation>समीक्षा पूरी हुई। अब नमूने पर जाकर उसे भरें और हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The review is done. Export the table, or begin the next batch.</source>
        <translation>समीक्षा पूरी हुई। तालिका निर्यात करें, या अगला बैच शुरू करें।</translation>
    </message>
    <message>
        <source>The reading was finished. Changes count only after you finish it again.</source>
        <translation>पठन पूरा हो चुका है। अब जो बदला जाएगा वह दोबारा पूरा होने पर गिना जाएगा।</translation>
    </message>
    <message>
        <source>Go on to the sample to finish the reading, or to send it back.</source>
        <translation>पढ़ना पूरा करने या उसे वापस भेजने के लिए नमूने पर जाएँ।</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Before you can sign the sample, confirm every cell or check the program on this microscope.</source>
        <translation>तय करने को कुछ नहीं बचा। नमूने पर हस्ताक्षर से पहले कोई व्यक्ति हर कोशिका की पुष्टि करे, या इस माइक्रोस्कोप पर प्रोग्राम की जाँच हो।</translation>
    </message>
    <message>
        <source>The sample was signed. Changes count only after it is signed again.</source>
        <translation>नमूने पर हस्ताक्षर हो चुके हैं। अब जो बदला जाएगा वह दोबारा हस्ताक्षर होने पर गिना जाएगा।</translation>
    </message>
    <message>
        <source>Too few cells were checked for an adjusted count.</source>
        <translation>समायोजित गिनती के लिए बहुत कम कोशिकाएँ जाँची गईं।</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>{n} में से</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes so far, with least and most</source>
        <translation>
            <numerusform>अब तक {n} ल्यूकोसाइट में से, न्यूनतम और अधिकतम के साथ</numerusform>
            <numerusform>अब तक {n} ल्यूकोसाइट में से, न्यूनतम और अधिकतम के साथ</numerusform>
        </translation>
    </message>
    <message>
        <source>of {n} so far</source>
        <translation>अब तक {n} में से</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes, with 95 % interval</source>
        <translation>
            <numerusform>{n} ल्यूकोसाइट में से, 95 % अंतराल के साथ</numerusform>
            <numerusform>{n} ल्यूकोसाइट में से, 95 % अंतराल के साथ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no cells in {n} pictures</source>
        <translation>
            <numerusform>{n} तस्वीर में कोई कोशिका नहीं</numerusform>
            <numerusform>{n} तस्वीरों में कोई कोशिका नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read</source>
        <translation>
            <numerusform>{n} फ़ाइल पढ़ी नहीं जा सकी</numerusform>
            <numerusform>{n} फ़ाइलें पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>नहीं गिना गया: {parts}</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Cells waiting for a decision</source>
        <translation>निर्णय की प्रतीक्षा में कोशिकाएँ</translation>
    </message>
    <message>
        <source>Names without a button</source>
        <translation>नाम जिनका कोई बटन नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide</source>
        <translation>
            <numerusform>तय करने के लिए {n} कोशिका</numerusform>
            <numerusform>तय करने के लिए {n} कोशिकाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>चुनी हुई कोशिका</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>हाथ से गिनें</translation>
    </message>
    <message>
        <source>Count cells that the program misses: H, and H again to end</source>
        <translation>वे कोशिकाएँ गिनें जो प्रोग्राम नहीं देखता: H, और समाप्त करने के लिए फिर H</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>नमूने पर जाएँ</translation>
    </message>
    <message>
        <source>End this count, and go on to its sample</source>
        <translation>यह गिनती समाप्त करें और इसके नमूने पर जाएँ</translation>
    </message>
    <message>
        <source>End ({key})</source>
        <translation>समाप्त करें ({key})</translation>
    </message>
    <message>
        <source>By hand ({key})</source>
        <translation>हाथ से ({key})</translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>तय करने के लिए {n}</numerusform>
            <numerusform>तय करने के लिए {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen cell · {n} to decide</source>
        <translation>
            <numerusform>चुनी हुई कोशिका · तय करने के लिए {n}</numerusform>
            <numerusform>चुनी हुई कोशिका · तय करने के लिए {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting by hand</source>
        <translation>हाथ से गिनती चल रही है</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>No cell to decide</source>
        <translation>तय करने के लिए कोई कोशिका नहीं</translation>
    </message>
    <message>
        <source>Go on to the sample. Before you sign it, confirm the cells that nobody looked at.</source>
        <translation>नमूने पर जाएँ। हस्ताक्षर से पहले उन कोशिकाओं की पुष्टि होती है जिन्हें किसी ने नहीं देखा।</translation>
    </message>
    <message>
        <source>Go on to the sample to fill it in and sign it.</source>
        <translation>नमूने पर जाकर उसे भरें और हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Cells in doubt wait here. They count as soon as you name them.</source>
        <translation>संदेह वाली कोशिकाएँ यहाँ प्रतीक्षा करती हैं और आपके नाम देने पर गिनी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Nobody here trusts this key</source>
        <translation>इस कुंजी पर यहाँ किसी ने भरोसा नहीं किया है</translation>
    </message>
    <message>
        <source>Anyone who has it can change how cells are named here. Ask the maker of the update for the fingerprint, by telephone or on paper, not from this stick. Go on only if it is the same.</source>
        <translation>जिसके पास यह है, वह यहाँ कोशिकाओं के नाम बदल सकता है। अपडेट बनाने वाले से फ़िंगरप्रिंट टेलीफ़ोन पर या काग़ज़ पर माँगें, इस पेन ड्राइव से न लें। तभी आगे बढ़ें जब वह वही हो।</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>इस कुंजी पर भरोसा करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>यह किसकी कुंजी है?</translation>
    </message>
</context>
<context>
    <name>TruthDialog</name>
    <message>
        <source>Check with known cells</source>
        <translation>ज्ञात कोशिकाओं से जाँच</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>तस्वीरें खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>जाँच की प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What each type was named</source>
        <translation>हर प्रकार को क्या नाम दिया गया</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>तालिका के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>तस्वीर के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Picture {n} of {total}</source>
        <translation>तस्वीर {n}, कुल {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read, or no cell was found in them.</source>
        <translation>
            <numerusform>{n} तस्वीर में कोई कोशिका नहीं मिली, या वह पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>{n} तस्वीरों में कोई कोशिका नहीं मिली, या वे पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because these are no types ({names}).</source>
        <translation>छोड़ दिए गए, क्योंकि ये कोई प्रकार नहीं हैं ({names})।</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are copies of others and count once.</source>
        <translation>
            <numerusform>{n} तस्वीर किसी और की प्रति है और एक बार गिनी जाती है।</numerusform>
            <numerusform>{n} तस्वीरें औरों की प्रतियाँ हैं और एक बार गिनी जाती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cells are of one type ({type}). They prove nothing about the others, so none of them was kept as proof.</source>
        <translation>ये सारी कोशिकाएँ एक ही प्रकार की हैं ({type})। ये बाकी प्रकारों के बारे में कुछ साबित नहीं करतीं, इसलिए इनमें से कोई भी सबूत के रूप में नहीं रखी गई।</translation>
    </message>
    <message>
        <source>None of these cells is new here: each was already checked or taught, and counts once.</source>
        <translation>इनमें से कोई कोशिका यहाँ नई नहीं है: हर एक पहले जाँची या सिखाई जा चुकी है, और एक बार गिनी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.</source>
        <translation>
            <numerusform>यादृच्छिक चुना गया {n} निश्चित नाम प्रमाण में गिना जाता है। चार्ट सभी {total} कोशिकाएँ दिखाता है।</numerusform>
            <numerusform>यादृच्छिक चुने गए {n} निश्चित नाम प्रमाण में गिने जाते हैं। चार्ट सभी {total} कोशिकाएँ दिखाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}: {cells} में से {right} के नाम सही</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>तस्वीर सहेजें</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>तस्वीर (*.png)</translation>
    </message>
    <message>
        <source>Pictures of known cells</source>
        <translation>ज्ञात कोशिकाओं की तस्वीरें</translation>
    </message>
</context>
<context>
    <name>TypedScale</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm प्रति पिक्सेल</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>पैमाना, µm प्रति पिक्सेल</translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation>यह संख्या रखें</translation>
    </message>
    <message>
        <source>Measure each batch</source>
        <translation>हर बैच को मापें</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The log is encrypted</source>
        <translation>लॉग एन्क्रिप्ट किया हुआ है</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery key</source>
        <translation>पासफ़्रेज़, या रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Use another log…</source>
        <translation>दूसरा लॉग उपयोग करें…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>लॉग खोलें</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>अगली कोशिश {time} में।</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Progress of the update</source>
        <translation>अपडेट की प्रगति</translation>
    </message>
    <message>
        <source>Install an update…</source>
        <translation>अपडेट इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Updates signed with one of these keys are accepted:</source>
        <translation>वे अपडेट लिए जाते हैं जिन पर इनमें से किसी कुंजी से हस्ताक्षर हुए हों:</translation>
    </message>
    <message>
        <source>No key is trusted yet; you are asked at the first update.</source>
        <translation>अभी किसी कुंजी पर भरोसा नहीं किया गया है; पहले अपडेट पर आपसे पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>अब भरोसा न करें</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>अपडेट चुनें</translation>
    </message>
    <message>
        <source>Updates of HematoVision (*.hvupdate)</source>
        <translation>HematoVision के अपडेट (*.hvupdate)</translation>
    </message>
    <message>
        <source>The update is installed.</source>
        <translation>अपडेट इंस्टॉल हो गया।</translation>
    </message>
    <message>
        <source>The previous version is in use again.</source>
        <translation>पहले वाला संस्करण फिर उपयोग में है।</translation>
    </message>
</context>
<context>
    <name>_FigureTable</name>
    <message>
        <source>Your random sample, each cell alike</source>
        <translation>आपका यादृच्छिक नमूना, हर कोशिका समान</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>after</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Your random sample, all types alike</source>
        <translation>आपका यादृच्छिक नमूना, सभी प्रकार समान</translation>
    </message>
    <message>
        <source>Your cells, all types alike</source>
        <translation>आपकी कोशिकाएँ, सभी प्रकार समान</translation>
    </message>
    <message>
        <source>The pack&apos;s own cells, all types alike</source>
        <translation>पैक की अपनी कोशिकाएँ, सभी प्रकार समान</translation>
    </message>
    <message>
        <source>Confidence is off by, your cells</source>
        <translation>विश्वास में अंतर, आपकी कोशिकाएँ</translation>
    </message>
</context>
<context>
    <name>_Portrait</name>
    <message>
        <source>Picture of the cell</source>
        <translation>कोशिका की तस्वीर</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>The sheet</source>
        <translation>शीट</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Differential</source>
        <translation>डिफ़रेंशियल</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine granules that can hardly be seen one by one.</source>
        <translation>दो से पाँच लोब वाला न्यूक्लियस, लोब पतले धागों से जुड़े। हल्का गुलाबी साइटोप्लाज़्म, जिसके महीन ग्रैन्यूल अलग-अलग मुश्किल से दिखते हैं।</translation>
    </message>
    <message>
        <source>Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.</source>
        <translation>दो लोब वाला न्यूक्लियस। साइटोप्लाज़्म एक ही माप के बड़े, गोल, नारंगी से लाल ग्रैन्यूल से भरा।</translation>
    </message>
    <message>
        <source>Large, dark violet granules of different sizes that lie over the nucleus too, so that its lobes are hard to see.</source>
        <translation>अलग-अलग माप के बड़े, गहरे बैंगनी ग्रैन्यूल जो न्यूक्लियस के ऊपर भी होते हैं, इसलिए उसके लोब मुश्किल से दिखते हैं।</translation>
    </message>
    <message>
        <source>Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.</source>
        <translation>छोटी कोशिका, जिसका गोल, गहरा न्यूक्लियस उसे लगभग भर देता है। साइटोप्लाज़्म की पतली, साफ़ नीली किनारी। बड़ी कोशिकाओं में साइटोप्लाज़्म अधिक होता है और कभी-कभी कुछ लाल ग्रैन्यूल भी।</translation>
    </message>
    <message>
        <source>The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, lacy chromatin. Grey-blue cytoplasm, often with small holes.</source>
        <translation>सामान्य रक्त की सबसे बड़ी कोशिका। न्यूक्लियस मुड़ा हुआ या गुर्दे के आकार का, ढीले, जालीदार क्रोमैटिन वाला। धूसर-नीला साइटोप्लाज़्म, अक्सर छोटे छिद्रों वाला।</translation>
    </message>
    <message>
        <source>Large cell with a round, oval or slightly dented nucleus without lobes. Granules in blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.</source>
        <translation>बड़ी कोशिका, जिसका न्यूक्लियस गोल, अंडाकार या थोड़ा धँसा हुआ और बिना लोब का होता है। नीले से गुलाबी साइटोप्लाज़्म में ग्रैन्यूल: प्रोमाइलोसाइट, माइलोसाइट या मेटामाइलोसाइट।</translation>
    </message>
    <message>
        <source>A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm grey-blue to pink, like the red cells around.</source>
        <translation>ऐसी लाल कोशिका जिसमें न्यूक्लियस अभी है: छोटा, गोल, बहुत गहरा और एकसार। साइटोप्लाज़्म धूसर-नीले से गुलाबी, आसपास की लाल कोशिकाओं जैसा।</translation>
    </message>
    <message>
        <source>Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.</source>
        <translation>लाल कोशिका से बहुत छोटी। न्यूक्लियस नहीं; हल्की किनारी के बीच में बैंगनी ग्रैन्यूल।</translation>
    </message>
    <message>
        <source>Look at the granules: large, round and orange to red in an eosinophil, fine and pale in a neutrophil.</source>
        <translation>ग्रैन्यूल देखें: इओसिनोफिल में बड़े, गोल और नारंगी से लाल; न्यूट्रोफिल में महीन और हल्के।</translation>
    </message>
    <message>
        <source>Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only slightly dented in an immature granulocyte.</source>
        <translation>न्यूक्लियस देखें: न्यूट्रोफिल में लोब या पतली पट्टी; अपरिपक्व ग्रैनुलोसाइट में गोल, अंडाकार या केवल थोड़ा धँसा हुआ।</translation>
    </message>
    <message>
        <source>Look at colour and place of the granules: orange to red and beside the nucleus in an eosinophil, dark violet and over the nucleus in a basophil.</source>
        <translation>ग्रैन्यूल का रंग और जगह देखें: इओसिनोफिल में नारंगी से लाल और न्यूक्लियस के बगल में; बेसोफिल में गहरे बैंगनी और न्यूक्लियस के ऊपर।</translation>
    </message>
    <message>
        <source>Look for granules: a basophil has many dark ones, a lymphocyte has none or a few small red ones in a clear blue rim.</source>
        <translation>ग्रैन्यूल खोजें: बेसोफिल में बहुत-से गहरे ग्रैन्यूल होते हैं; लिम्फोसाइट की साफ़ नीली किनारी में एक भी नहीं, या कुछ छोटे लाल।</translation>
    </message>
    <message>
        <source>Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a lymphocyte&apos;s nucleus is round and dense.</source>
        <translation>माप और क्रोमैटिन देखें: मोनोसाइट बड़ा होता है, उसका न्यूक्लियस मुड़ा हुआ और ढीला; लिम्फोसाइट का न्यूक्लियस गोल और घना।</translation>
    </message>
    <message>
        <source>Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear blue in a lymphocyte. An erythroblast&apos;s nucleus is blacker and smoother.</source>
        <translation>साइटोप्लाज़्म देखें: एरिथ्रोब्लास्ट में धूसर-नीले से गुलाबी, लाल कोशिकाओं जैसा; लिम्फोसाइट में साफ़ नीला। एरिथ्रोब्लास्ट का न्यूक्लियस अधिक काला और एकसार होता है।</translation>
    </message>
    <message>
        <source>Look for granules: an immature granulocyte has clear ones; a monocyte&apos;s cytoplasm is grey and dusty, often with small holes.</source>
        <translation>ग्रैन्यूल खोजें: अपरिपक्व ग्रैनुलोसाइट में वे साफ़ दिखते हैं; मोनोसाइट का साइटोप्लाज़्म धूसर और धूल जैसा होता है, अक्सर छोटे छिद्रों वाला।</translation>
    </message>
    <message>
        <source>{low}–{high} µm across</source>
        <translation>व्यास {low}–{high} µm</translation>
    </message>
    <message>
        <source>not in the blood of healthy adults</source>
        <translation>स्वस्थ वयस्कों के रक्त में नहीं</translation>
    </message>
    <message>
        <source>{size}; {share}</source>
        <translation>{size}; {share}</translation>
    </message>
    <message>
        <source>{low}–{high} % of an adult&apos;s leukocytes</source>
        <translation>वयस्क के ल्यूकोसाइट का {low}–{high} %</translation>
    </message>
    <message>
        <source>Warm light</source>
        <translation>गर्म प्रकाश</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>सफ़ेद प्रकाश</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>पीला प्रकाश</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message>
        <source>queued</source>
        <translation>कतार में</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>added by hand</source>
        <translation>हाथ से जोड़ी गई</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Added by hand, to be named</source>
        <translation>हाथ से जोड़ी गई, नाम देना है</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>आपने नाम दिया</translation>
    </message>
    <message>
        <source>named by {who}</source>
        <translation>{who} ने नाम दिया</translation>
    </message>
    <message>
        <source>To be named; suggestions are hidden</source>
        <translation>नाम देना है; सुझाव छिपे हैं</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>सुझाव छिपे हैं</translation>
    </message>
    <message>
        <source>You added this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>यह कोशिका आपने जोड़ी। इसके प्रकार की कुंजी दबाएँ; {key} इसे फिर हटा देती है।</translation>
    </message>
    <message>
        <source>{key} takes this cell away.</source>
        <translation>{key} इस कोशिका को हटा देता है।</translation>
    </message>
    <message>
        <source>Only the second reader found this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>यह कोशिका केवल दूसरे परीक्षक को मिली। इसके प्रकार की कुंजी दबाएँ; {key} इसे हटाता है।</translation>
    </message>
    <message>
        <source>{key} shows the suggestions again.</source>
        <translation>{key} सुझाव फिर दिखाता है।</translation>
    </message>
    <message>
        <source>Press the key of its type. {key} shows the suggestions again.</source>
        <translation>इसके प्रकार की कुंजी दबाएँ। {key} सुझाव फिर दिखाता है।</translation>
    </message>
    <message>
        <source>to be read a second time</source>
        <translation>दूसरी बार पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Other people&apos;s names for it are hidden.</source>
        <translation>दूसरों ने उसे क्या कहा, यह नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Press the key of its type. Other people&apos;s names for it are hidden.</source>
        <translation>उसके प्रकार की कुंजी दबाएँ। दूसरों ने उसे क्या कहा, यह नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>{who} calls it {type}.</source>
        <translation>{who} के अनुसार यह {type} है।</translation>
    </message>
    <message>
        <source>{who} calls it {type}. The next name settles it.</source>
        <translation>{who} के अनुसार यह {type} है। अगला नाम इसे तय कर देगा।</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>This box was taken away and counts nowhere. {key} brings it back.</source>
        <translation>यह बॉक्स हटाया गया और कहीं नहीं गिना जाता। {key} इसे वापस लाती है।</translation>
    </message>
    <message>
        <source>Click a missed cell, or draw a box around it. {key} ends this.</source>
        <translation>छूटी हुई कोशिका पर क्लिक करें, या उसके चारों ओर बॉक्स बनाएँ। {key} इसे समाप्त करती है।</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{n} µm from red cells</source>
        <translation>{n} µm, लाल कोशिकाओं से</translation>
    </message>
    <message>
        <source>{n} µm from leukocytes</source>
        <translation>{n} µm, ल्यूकोसाइट से</translation>
    </message>
    <message>
        <source>{n} µm, as set</source>
        <translation>{n} µm, जैसा तय किया गया</translation>
    </message>
    <message>
        <source>{n} µm, first pictures</source>
        <translation>{n} µm, पहली तस्वीरों से</translation>
    </message>
    <message>
        <source>{n} µm from the file</source>
        <translation>{n} µm, फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>{n} µm as before</source>
        <translation>{n} µm, पहले जैसा</translation>
    </message>
    <message>
        <source>{n} µm, as kept</source>
        <translation>माइक्रोस्कोप के अनुसार {n} µm</translation>
    </message>
    <message>
        <source>{n} µm, assumed</source>
        <translation>{n} µm, माना हुआ</translation>
    </message>
    <message>
        <source>{n} µm, in doubt</source>
        <translation>{n} µm, संदिग्ध</translation>
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
        <translation>तालिका (CSV, एक पंक्ति)</translation>
    </message>
    <message>
        <source>Version {n} was handed over as {path}.</source>
        <translation>संस्करण {n} {path} के रूप में सौंपा गया।</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>संस्करण {n}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>cut short: ask whether it arrived, or send it again</source>
        <translation>बीच में रुक गया: पूछें कि पहुँचा या नहीं, या फिर से भेजें</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>born {year}</source>
        <translation>जन्म {year}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>बनाया गया: {when}</translation>
    </message>
    <message>
        <source>Another sample has this number too. This one: {which}</source>
        <translation>एक और नमूने का भी यही नंबर है। यह वाला: {which}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>{n} changes are only in memory: the log could not save them.</source>
        <translation>
            <numerusform>{n} बदलाव मेमोरी में है: लॉग उसे ले नहीं सका।</numerusform>
            <numerusform>{n} बदलाव मेमोरी में हैं: लॉग उन्हें ले नहीं सका।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>No camera is open. Choose one above.</source>
        <translation>कोई कैमरा खुला नहीं है। ऊपर एक चुनें।</translation>
    </message>
    <message>
        <source>Stage moving. Cells are named when it stops.</source>
        <translation>स्टेज हिल रहा है। उसके रुकने पर कोशिकाओं के नाम बताए जाते हैं।</translation>
    </message>
    <message>
        <source>Out of focus. Turn the fine focus.</source>
        <translation>फ़ोकस से बाहर। फ़ाइन फ़ोकस घुमाएँ।</translation>
    </message>
    <message>
        <source>Nothing is in view. Move to the smear.</source>
        <translation>दृश्य में कुछ नहीं है। स्मीयर पर ले जाएँ।</translation>
    </message>
    <message>
        <source>This place is not on the map yet. Hold the stage still a moment.</source>
        <translation>यह जगह अभी नक्शे पर नहीं है। स्टेज को एक क्षण रुकने दें।</translation>
    </message>
    <message>
        <source>Cells are named but not counted. Press Start.</source>
        <translation>नाम दिखाए जाते हैं, कुछ गिना नहीं जाता। “शुरू करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Paused. Press Start to go on.</source>
        <translation>रुका हुआ। जारी रखने के लिए “शुरू करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Every type is settled. The count is done.</source>
        <translation>हर प्रकार तय हो गया। गिनती पूरी हुई।</translation>
    </message>
    <message>
        <source>The recording is over. The count is kept. Choose a source to go on.</source>
        <translation>रिकॉर्डिंग समाप्त हुई। गिनती सहेजी हुई है। जारी रखने के लिए स्रोत चुनें।</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>गिनती चल रही है।</translation>
    </message>
    <message numerus="yes">
        <source>The target is reached. To finish, name the {n} waiting cells.</source>
        <translation>
            <numerusform>लक्ष्य पूरा हुआ। समाप्त करने के लिए प्रतीक्षा में {n} कोशिका का नाम दें।</numerusform>
            <numerusform>लक्ष्य पूरा हुआ। समाप्त करने के लिए प्रतीक्षा में {n} कोशिकाओं के नाम दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached; no cell is waiting.</source>
        <translation>लक्ष्य पूरा हुआ और कुछ प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>{done} It is in the log.</source>
        <translation>{done} यह लॉग में है।</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>कोई तस्वीर नहीं</translation>
    </message>
    <message>
        <source>Recording over</source>
        <translation>रिकॉर्डिंग समाप्त</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>गिनती चल रही है</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>गिनती पूरी है, इसलिए कुछ नहीं जोड़ा गया। बड़ा लक्ष्य चुनें या नई गिनती शुरू करें।</translation>
    </message>
    <message>
        <source>Press Start before you count cells by hand.</source>
        <translation>कोशिकाएँ हाथ से गिनने से पहले “शुरू करें” दबाएँ।</translation>
    </message>
    <message>
        <source>No cell to name. Choose one, or press H to count by hand what the program misses.</source>
        <translation>नाम देने के लिए कोई कोशिका नहीं। एक चुनें, या जो प्रोग्राम नहीं देखता उसे हाथ से गिनने के लिए H दबाएँ।</translation>
    </message>
    <message>
        <source>Each key counts one cell: {n} so far.</source>
        <translation>हर कुंजी एक कोशिका गिनती है: अब तक {n}।</translation>
    </message>
    <message>
        <source>{name}, counted by hand</source>
        <translation>{name}, हाथ से गिना गया</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>the program said: {name}</source>
        <translation>प्रोग्राम ने बताया: {name}</translation>
    </message>
    <message>
        <source>the program asked: {name}?</source>
        <translation>प्रोग्राम ने पूछा: {name}?</translation>
    </message>
    <message>
        <source>the program asked: {name} or {other}?</source>
        <translation>प्रोग्राम ने पूछा: {name} या {other}?</translation>
    </message>
    <message>
        <source>Frozen, so nothing was added. Press {key} to go on.</source>
        <translation>स्थिर है, इसलिए कुछ नहीं जोड़ा गया। जारी रखने के लिए {key} दबाएँ।</translation>
    </message>
    <message>
        <source>Frozen. Picture and count are stopped; press {key} to go on.</source>
        <translation>स्थिर। तस्वीर और गिनती रुकी हुई हैं; जारी रखने के लिए {key} दबाएँ।</translation>
    </message>
    <message>
        <source>A new map section begins. Another patient&apos;s slide? {key} starts a new count.</source>
        <translation>नक्शे का नया टुकड़ा शुरू होता है। किसी दूसरे मरीज़ की स्लाइड? {key} से नई गिनती शुरू होती है।</translation>
    </message>
    <message>
        <source>The picture size changed, so a new map section begins.</source>
        <translation>तस्वीर का आकार अलग है, इसलिए नक्शे का नया टुकड़ा शुरू होता है।</translation>
    </message>
    <message numerus="yes">
        <source>This place was seen before; {n} cells counted twice now count once.</source>
        <translation>
            <numerusform>यह जगह पहले देखी गई थी; दो बार गिनी गई {n} कोशिका एक बार गिनी जाती है।</numerusform>
            <numerusform>यह जगह पहले देखी गई थी; दो बार गिनी गई {n} कोशिकाएँ एक बार गिनी जाती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This place was seen before; the map sections are joined.</source>
        <translation>यह जगह पहले देखी गई थी; नक्शे के टुकड़े जुड़ गए।</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>फ़ोकस करने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>stage is moving</source>
        <translation>स्टेज हिल रहा है</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>स्पष्ट</translation>
    </message>
    <message>
        <source>turn the fine focus</source>
        <translation>फ़ाइन फ़ोकस घुमाएँ</translation>
    </message>
    <message>
        <source>nearly sharp</source>
        <translation>लगभग स्पष्ट</translation>
    </message>
    <message>
        <source>Too bright: turn down the lamp or the exposure.</source>
        <translation>बहुत उजला: लैंप या एक्सपोज़र घटाएँ।</translation>
    </message>
    <message>
        <source>Too dark: turn up the lamp or the exposure.</source>
        <translation>बहुत अँधेरा: लैंप या एक्सपोज़र बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Empty glass looks tinted: set the white balance on an empty spot.</source>
        <translation>काँच रंगीन दिखता है: खाली जगह पर श्वेत संतुलन तय करें।</translation>
    </message>
    <message>
        <source>Light and colour are good.</source>
        <translation>प्रकाश और रंग ठीक हैं।</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>एक्सपोज़र</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>गेन</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>श्वेत संतुलन</translation>
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
        <translation>{size}, प्रति सेकंड {rate}</translation>
    </message>
    <message>
        <source>Scale not known yet. It needs red cells that lie apart.</source>
        <translation>पैमाना अभी ज्ञात नहीं। अलग-अलग पड़ी लाल कोशिकाओं से वह पता चलता है।</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from red cells</source>
        <translation>{figure} µm प्रति पिक्सेल, लाल कोशिकाओं से</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from Settings</source>
        <translation>{figure} µm प्रति पिक्सेल, सेटिंग से</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated</source>
        <translation>{figure} µm प्रति पिक्सेल, कैलिब्रेट किया हुआ</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from its configuration</source>
        <translation>{figure} µm प्रति पिक्सेल, इसके कॉन्फ़िगरेशन के अनुसार</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, kept for this microscope</source>
        <translation>{figure} µm प्रति पिक्सेल, इस माइक्रोस्कोप के लिए रखा गया</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated at another picture size</source>
        <translation>{figure} µm प्रति पिक्सेल, दूसरे आकार के कैलिब्रेशन से</translation>
    </message>
    <message>
        <source>Red cells give {figure}, not the {kept} kept for this microscope: perhaps another objective. Their value is used.</source>
        <translation>लाल कोशिकाएँ {figure} बताती हैं, न कि इस माइक्रोस्कोप के लिए रखा गया {kept}: शायद कोई और ऑब्जेक्टिव है। वे जो बताती हैं, वही काम में लिया जाता है।</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % more. Is it another lens?</source>
        <translation>लाल कोशिकाएँ {figure} बताती हैं, {percent} % अधिक। क्या यह दूसरा लेंस है?</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % less. Is it another lens?</source>
        <translation>लाल कोशिकाएँ {figure} बताती हैं, {percent} % कम। क्या यह दूसरा लेंस है?</translation>
    </message>
    <message>
        <source>This camera was calibrated to {figure} before. This microscope&apos;s own scale is used.</source>
        <translation>यह कैमरा पहले {figure} पर कैलिब्रेट किया गया था। इस माइक्रोस्कोप के लिए जो रखा गया है वही मान्य है।</translation>
    </message>
    <message>
        <source>Drawn slide</source>
        <translation>बनाई हुई स्लाइड</translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>{target} में से {n}</translation>
    </message>
    <message>
        <source>Live: {doing}</source>
        <translation>लाइव: {doing}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Technician</source>
        <translation>तकनीशियन</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Names cells, fills in samples, exports.</source>
        <translation>कोशिकाओं के नाम देता है, नमूने भरता है, निर्यात करता है।</translation>
    </message>
    <message>
        <source>Also signs samples, and removes what was not signed.</source>
        <translation>नमूनों पर हस्ताक्षर भी करता है, और जिन पर हस्ताक्षर नहीं हुए उन्हें हटाता है।</translation>
    </message>
    <message>
        <source>Also manages people, the log, its protection and what affects figures.</source>
        <translation>आँकड़े बदलने वाली सेटिंग, लॉग, उसकी सुरक्षा और लोग भी तय करता है।</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message numerus="yes">
        <source>For {n} undecided cells, their names count.</source>
        <translation>
            <numerusform>{n} कोशिका, जिसे किसी ने तय नहीं किया था, दूसरे परीक्षक के कहे अनुसार गिनी जाती है।</numerusform>
            <numerusform>{n} कोशिकाएँ, जिन्हें किसी ने तय नहीं किया था, दूसरे परीक्षक के कहे अनुसार गिनी जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They found {n} cells that are not among yours.</source>
        <translation>
            <numerusform>उन्हें {n} कोशिका मिली जो आपकी कोशिकाओं में नहीं है।</numerusform>
            <numerusform>उन्हें {n} कोशिकाएँ मिलीं जो आपकी कोशिकाओं में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait to be settled.</source>
        <translation>
            <numerusform>{n} कोशिका तय होने की प्रतीक्षा में है।</numerusform>
            <numerusform>{n} कोशिकाएँ तय होने की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>पहला परीक्षक</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} और {other}</translation>
    </message>
    <message>
        <source>{who}: {same} of {cells} the same, kappa {kappa}</source>
        <translation>{who}: {cells} में से {same} वही, कप्पा {kappa}</translation>
    </message>
    <message>
        <source>Second readers: {names}. Cohen&apos;s kappa ({source}):</source>
        <translation>दूसरे परीक्षक: {names}। कोहेन का कप्पा ({source}):</translation>
    </message>
    <message>
        <source>Second reader: {names}. {same} of {cells} cells have the same name; Cohen&apos;s kappa {kappa} ({source}). Of the first names {people} are a person&apos;s, {program} the program&apos;s.</source>
        <translation>दूसरा परीक्षक: {names}। {cells} में से {same} कोशिकाओं के नाम एक-से हैं; कोहेन का कप्पा {kappa} ({source})। पहले नामों में से {people} किसी व्यक्ति के हैं और {program} प्रोग्राम के।</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa ({source}), for each type against all others. The second reader saw no names. The sample counts as before unless you take the names over; cells on which you differ then wait.</source>
        <translation>कोहेन का कप्पा ({source}), हर प्रकार का बाकी सबके सामने। दूसरे परीक्षक ने कोई नाम नहीं देखा। नमूने की गिनती पहले जैसी रहती है, जब तक नाम अपनाए न जाएँ: तब वे कोशिकाएँ प्रतीक्षा में रहती हैं जिन पर आप असहमत हैं।</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Both readers</source>
        <translation>दोनों परीक्षक</translation>
    </message>
    <message>
        <source>Program, second reader</source>
        <translation>प्रोग्राम, दूसरा परीक्षक</translation>
    </message>
    <message>
        <source>Program, first reader</source>
        <translation>प्रोग्राम, पहला परीक्षक</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>एक ही नाम</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>{same} of {cells}</source>
        <translation>{cells} में से {same}</translation>
    </message>
    <message>
        <source>Second reader: {name}</source>
        <translation>दूसरा परीक्षक: {name}</translation>
    </message>
</context>
<context>
    <name>removing</name>
    <message>
        <source>Remove batch</source>
        <translation>बैच हटाएँ</translation>
    </message>
    <message>
        <source>Remove “{name}” of {date} from the log?</source>
        <translation>{date} का “{name}” लॉग से हटाएँ?</translation>
    </message>
    <message>
        <source>Remove batches</source>
        <translation>बैच हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} batches from the log?</source>
        <translation>
            <numerusform>यह {n} बैच लॉग से हटाएँ?</numerusform>
            <numerusform>ये {n} बैच लॉग से हटाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells and their verdicts are removed too, and pictures of a live count. Pictures that you opened stay.</source>
        <translation>
            <numerusform>{n} कोशिका और उसके बारे में कही गई बातें भी हटती हैं, और लाइव गिनती की तस्वीरें भी। आपकी खोली हुई तस्वीरें बनी रहती हैं।</numerusform>
            <numerusform>{n} कोशिकाएँ और उनके बारे में कही गई बातें भी हटती हैं, और लाइव गिनती की तस्वीरें भी। आपकी खोली हुई तस्वीरें बनी रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message numerus="yes">
        <source>{n} batches</source>
        <translation>
            <numerusform>{n} बैच</numerusform>
            <numerusform>{n} बैच</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read</source>
        <translation>
            <numerusform>{n} तस्वीर पढ़ी नहीं जा सकी</numerusform>
            <numerusform>{n} तस्वीरें पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation>{path} लिखा नहीं जा सका: {why}</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>यह {path} में है।</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>{path} belongs to the program. The new file would overwrite it.</source>
        <translation>{path} इसी प्रोग्राम की फ़ाइल है, और नई फ़ाइल उसकी जगह ले लेगी।</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation>{path} पहले से मौजूद है। क्या इसे बदल दिया जाए?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रहने दें</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>इस सप्ताह</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>पिछले सप्ताह</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>पिछले साल</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>हस्ताक्षरित नहीं</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A backup was made.</source>
        <translation>बैकअप बन गया।</translation>
    </message>
    <message>
        <source>A batch needs a name. Type one, or leave the name as it was.</source>
        <translation>बैच को नाम चाहिए। कोई नाम लिखें, या नाम पहले जैसा रहने दें।</translation>
    </message>
    <message>
        <source>A batch of a signed sample cannot be joined: the sample&apos;s record rests on it.</source>
        <translation>हस्ताक्षरित नमूने का बैच जोड़ा नहीं जा सकता: उसका रिकॉर्ड उसी पर टिका है।</translation>
    </message>
    <message>
        <source>A batch that is still running cannot be joined. Wait until it ends.</source>
        <translation>जो बैच अभी चल रहा है वह जोड़ा नहीं जा सकता। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>A count of this sample is under way. End it first.</source>
        <translation>इस नमूने की गिनती चल रही है। पहले उसे समाप्त करें।</translation>
    </message>
    <message>
        <source>The program failed: no backup was made.</source>
        <translation>प्रोग्राम की एक त्रुटि: कोई बैकअप नहीं बना।</translation>
    </message>
    <message>
        <source>A field of a sample holds at most {longest_text} letters. Shorten it.</source>
        <translation>नमूने के एक खाने में अधिकतम {longest_text} अक्षर आते हैं। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave it out.</source>
        <translation>{value:,.10g} {value2} ल्यूकोसाइट की गिनती संभव नहीं। इकाई देखें, या उसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A live count cannot be joined with anything.</source>
        <translation>लाइव गिनती किसी से जोड़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Continue a live count at the microscope.</source>
        <translation>लाइव गिनती माइक्रोस्कोप पर ही जारी रहती है।</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>इस नमूने की एक लाइव गिनती समाप्त नहीं हुई है। उसे समाप्त करने के लिए लाइव पृष्ठ पर नई गिनती (F6) दबाएँ।</translation>
    </message>
    <message>
        <source>A microscope needs a name that people know it by, such as Olympus, room 2.</source>
        <translation>सूक्ष्मदर्शी को ऐसा नाम चाहिए जिससे लोग उसे पहचानें, जैसे Olympus, कमरा 2।</translation>
    </message>
    <message>
        <source>A name holds at most {longest_signer} letters.</source>
        <translation>नाम में अधिकतम {longest_signer} अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>A newer answer from {reader}, of {newest}, was already taken over. This one is of {this}, so nothing was changed.</source>
        <translation>{reader} का एक नया उत्तर पहले ही लिया जा चुका है, {newest} का। यह {this} का है, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A person needs a name of at most {longest_name} letters.</source>
        <translation>व्यक्ति के नाम में अधिकतम {longest_name} अक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>A reason holds at most {longest_reason:,} letters.</source>
        <translation>कारण में अधिकतम {longest_reason:,} अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>A result needs from 1 to {most_cells:,} cells.</source>
        <translation>परिणाम के लिए 1 से {most_cells:,} कोशिकाएँ चाहिए।</translation>
    </message>
    <message>
        <source>A sample needs an accession number. Type or scan it.</source>
        <translation>नमूने को एक्सेशन नंबर चाहिए। उसे टाइप या स्कैन करें।</translation>
    </message>
    <message>
        <source>A sample was signed with this batch before it was moved. The signed record rests on it, so it stays in the log.</source>
        <translation>यह बैच हटाए जाने से पहले इसके साथ एक नमूने पर हस्ताक्षर हुए थे। हस्ताक्षरित रिकॉर्ड इसी पर टिका है, इसलिए यह लॉग में रहता है।</translation>
    </message>
    <message>
        <source>A second reading cannot be joined: it goes back as it came.</source>
        <translation>दूसरी बार पढ़े जाने वाले बैच को जोड़ा नहीं जा सकता: वह जैसा आया वैसा ही लौटता है।</translation>
    </message>
    <message>
        <source>A second reading stays a separate sample: otherwise its cells would count twice.</source>
        <translation>दूसरी बार पढ़ा जाने वाला बैच अपना अलग नमूना रहता है: उसकी कोशिकाएँ दो बार गिनी जातीं।</translation>
    </message>
    <message>
        <source>A signature needs a name. Type yours.</source>
        <translation>हस्ताक्षर के लिए नाम चाहिए। अपना नाम टाइप करें।</translation>
    </message>
    <message>
        <source>A signed sample stays. If something was wrong, amend it.</source>
        <translation>हस्ताक्षरित नमूना बना रहता है। जहाँ कुछ गलत था वहाँ उसे संशोधित करें।</translation>
    </message>
    <message>
        <source>A worklist may have at most {most_rows:,} rows. Split it.</source>
        <translation>कार्यसूची में अधिकतम {most_rows:,} पंक्तियाँ आती हैं। उसे बाँटें।</translation>
    </message>
    <message>
        <source>There must be an administrator. Make another person one first.</source>
        <translation>एक व्यवस्थापक ज़रूरी है। पहले किसी और को व्यवस्थापक बनाएँ।</translation>
    </message>
    <message>
        <source>Another count has begun. The one that was cut short stays in the log.</source>
        <translation>दूसरी गिनती शुरू हो चुकी है। जो बीच में रुकी थी वह लॉग में रहती है।</translation>
    </message>
    <message>
        <source>Another program cut off what was last written to the log {path}, and it may be missing there. Let no tool synchronise or clean its folder. Close this program and save elsewhere what it then asks about. Check the latest batches.</source>
        <translation>किसी दूसरे प्रोग्राम ने लॉग {path} में अंत में लिखा हुआ काट दिया, और वह वहाँ गायब हो सकता है। किसी उपकरण को उसका फ़ोल्डर सिंक या साफ़ न करने दें। प्रोग्राम बंद करें, और वह जो तब पूछे उसे कहीं और रखें; सबसे नए बैच देखें।</translation>
    </message>
    <message>
        <source>Another program is using the log {path}. Close it and try again.</source>
        <translation>कोई दूसरा प्रोग्राम लॉग {path} को पकड़े है। वह प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation>कोई दूसरा प्रोग्राम कैमरा उपयोग कर रहा है। वह प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Another question was taken under this number before. Ask for a new file.</source>
        <translation>इस नंबर के तहत पहले दूसरा प्रश्न लिया जा चुका है। नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Another window of this program is using the log {path}. Close it, or choose another place for the log in Settings.</source>
        <translation>इस प्रोग्राम की दूसरी विंडो लॉग {path} का उपयोग कर रही है। वह विंडो बंद करें, या सेटिंग में लॉग की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Another window or command of this program is using the log {path}. Close it, wait until it ends, or choose another place for the log in Settings.</source>
        <translation>इस प्रोग्राम की दूसरी विंडो या कमांड लॉग {path} का उपयोग कर रही है। उसे बंद करें, उसके समाप्त होने तक रुकें, या सेटिंग में लॉग की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Another window or command of this program is using {folder}. Try again in a moment.</source>
        <translation>इस प्रोग्राम की दूसरी विंडो या कमांड {folder} का उपयोग कर रही है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {target}, which is itself backed up. Choose another folder, best on another disk.</source>
        <translation>बैकअप {target} में नहीं रह सकते, क्योंकि उसी का बैकअप बनता है। दूसरा फ़ोल्डर चुनें, बेहतर हो तो दूसरी डिस्क पर।</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may remove batches and samples.</source>
        <translation>बैच और नमूने समीक्षक और व्यवस्थापक हटाते हैं।</translation>
    </message>
    <message>
        <source>Cells that were drawn are left out, {left_out:,} of them: an older program asked.</source>
        <translation>बनाई गई कोशिकाएँ यहीं रहती हैं, कुल {left_out:,}: पुराना प्रोग्राम पूछ रहा है।</translation>
    </message>
    <message>
        <source>Cells wait for a decision, so this result was not handed over.</source>
        <translation>कोशिकाएँ निर्णय की प्रतीक्षा में हैं, इसलिए यह परिणाम सौंपा नहीं जाता।</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first, on another disk than the log.</source>
        <translation>पहले बैकअप के लिए फ़ोल्डर चुनें, लॉग से अलग डिस्क पर।</translation>
    </message>
    <message>
        <source>Choose a passphrase that is harder to guess.</source>
        <translation>ऐसा पासफ़्रेज़ चुनें जिसका अनुमान लगाना कठिन हो।</translation>
    </message>
    <message>
        <source>Choose a target of at least one cell.</source>
        <translation>कम से कम एक कोशिका का लक्ष्य चुनें।</translation>
    </message>
    <message>
        <source>Choose a passphrase other than the current one.</source>
        <translation>मौजूदा से अलग पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>जो स्तंभ नहीं पढ़े जाते: {columns}।</translation>
    </message>
    <message>
        <source>Even taught, it names only {after} of your cells as you did, types alike; the verdicts seem to contradict each other. Look through them, then try again.</source>
        <translation>सिखाने के बाद भी यह आपकी केवल {after} कोशिकाओं को आपकी तरह नाम देता है, हर प्रकार बराबर गिना गया; निर्णय आपस में टकराते लगते हैं। उन्हें देख लें, फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Export it as PNG or TIFF from the archive&apos;s viewer.</source>
        <translation>उसे अभिलेख के दर्शक से PNG या TIFF में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export it as PNG.</source>
        <translation>उसे PNG में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export its picture as PNG or TIFF.</source>
        <translation>उसकी तस्वीर PNG या TIFF में निर्यात करें।</translation>
    </message>
    <message>
        <source>Export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>क्षेत्र को उसे बनाने वाले प्रोग्राम से TIFF, PNG या JPEG में निर्यात करें।</translation>
    </message>
    <message>
        <source>Exported {cells:,} cells to {target}.</source>
        <translation>{cells:,} कोशिकाएँ {target} में निर्यात हुईं।</translation>
    </message>
    <message>
        <source>Fetch the picture itself (git lfs pull).</source>
        <translation>तस्वीर ही लाएँ (git lfs pull)।</translation>
    </message>
    <message>
        <source>Give its name the ending .jpg, .png or .tif, or open the file itself.</source>
        <translation>उसके नाम के अंत में .jpg, .png या .tif लगाएँ, या फ़ाइल ही खोलें।</translation>
    </message>
    <message>
        <source>Give the key a name: whose is it?</source>
        <translation>कुंजी को नाम दें: यह किसकी है?</translation>
    </message>
    <message>
        <source>In {folder} there is no folder named after a type of cell. Make one for each type and put its pictures there: {names}.</source>
        <translation>{folder} में किसी कोशिका प्रकार के नाम का फ़ोल्डर नहीं है। हर प्रकार का एक फ़ोल्डर बनाकर उसकी तस्वीरें उसमें रखें: {names}।</translation>
    </message>
    <message>
        <source>It is no better on your own cells than the pack as shipped. Your cells may be too few or already well known; nothing was changed.</source>
        <translation>यह आपकी अपनी कोशिकाओं पर दिए गए पैक से बेहतर नहीं है। शायद आपकी कोशिकाएँ बहुत कम हैं या पहले से अच्छी तरह जानी हुई हैं; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>To read it, install OpenSlide beside the program (pip install openslide-bin openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>प्रोग्राम के साथ OpenSlide स्थापित होने पर वह पढ़ा जाता है (pip install openslide-bin openslide-python)। या क्षेत्र को उसे बनाने वाले प्रोग्राम से TIFF, PNG या JPEG में निर्यात करें।</translation>
    </message>
    <message>
        <source>It names fewer cells of your random sample right: {after} instead of {before}. Name more cells and try again.</source>
        <translation>आपके यादृच्छिक नमूने की कम कोशिकाओं को यह सही नाम देता है: {before} के बजाय {after}। और कोशिकाओं को नाम दें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>It names fewer of your own cells right: {after} instead of {before}, types alike. Name more cells and try again.</source>
        <translation>यह आपकी अपनी कम कोशिकाओं को सही नाम देता है: {before} के बजाय {after}, हर प्रकार बराबर गिना गया। और कोशिकाओं को नाम दें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>It would forget cells the pack knew: {after} of the reference cells right instead of {before}. Look through the verdicts, then try again.</source>
        <translation>यह उन कोशिकाओं को भूल जाएगा जिन्हें पैक जानता था: संदर्भ कोशिकाओं में से {before} के बजाय {after} सही। निर्णय देख लें, फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures.</source>
        <translation>कैमरे को JPEG भी सहेजने दें, या उसकी कच्ची तस्वीरों के प्रोग्राम से उसे TIFF में सहेजें।</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>पहले लॉग इन करें।</translation>
    </message>
    <message>
        <source>To see Micro-Manager&apos;s cameras, install its core beside the program: pip install pymmcore-plus.</source>
        <translation>Micro-Manager के कैमरे तब दिखते हैं जब उसका कोर प्रोग्राम के साथ इंस्टॉल हो: pip install pymmcore-plus.</translation>
    </message>
    <message>
        <source>Named cells that cannot be used, as their pictures are gone or changed: {lost}.</source>
        <translation>नाम दी गई कोशिकाएँ जो काम में नहीं आ सकतीं, क्योंकि उनकी तस्वीरें नहीं रहीं या बदल गईं: {lost}।</translation>
    </message>
    <message>
        <source>No camera was found. Plug in the microscope camera.</source>
        <translation>कोई कैमरा नहीं मिला। माइक्रोस्कोप का कैमरा लगाएँ।</translation>
    </message>
    <message>
        <source>No key that was added here has this fingerprint.</source>
        <translation>यहाँ जोड़ी गई किसी कुंजी का यह फ़िंगरप्रिंट नहीं है।</translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>कोई ल्यूकोसाइट नहीं गिना गया, इसलिए हस्ताक्षर के लिए कोई परिणाम नहीं है।</translation>
    </message>
    <message>
        <source>No picture has all its cells named by a person. Name those that wait, or export folders of single cells.</source>
        <translation>किसी भी तस्वीर की हर कोशिका का नाम किसी व्यक्ति ने नहीं दिया है। प्रतीक्षा वाली कोशिकाओं के नाम दें, या एकल कोशिकाओं के फ़ोल्डर निर्यात करें।</translation>
    </message>
    <message>
        <source>No pictures were found in {folder}. Choose a folder that holds some.</source>
        <translation>{folder} में कोई तस्वीर नहीं मिली। ऐसा फ़ोल्डर चुनें जिसमें तस्वीरें हों।</translation>
    </message>
    <message>
        <source>This PDF has no record attached, or none that can be read: the sheet was not signed, or it was changed.</source>
        <translation>इस PDF के साथ कोई रिकॉर्ड नहीं है, या वह पढ़ा नहीं जा सकता: शीट पर हस्ताक्षर नहीं हुए, या वह बदली गई।</translation>
    </message>
    <message>
        <source>No sample has the number or id {wanted}.</source>
        <translation>किसी नमूने का नंबर {wanted} नहीं है, न ही यह id।</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>कोई उपयोग योग्य मॉडल पैक इंस्टॉल नहीं है। सेटिंग में एक चुनें।</translation>
    </message>
    <message>
        <source>Nobody has signed this result, so it was not handed over. Sign it first.</source>
        <translation>इस परिणाम पर किसी ने हस्ताक्षर नहीं किए, इसलिए यह सौंपा नहीं जाता। पहले हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Nobody here trusts the key that signed this update. Anyone who has it can change how cells are named here. Ask its maker for the fingerprint, but not through this stick. If it is {fingerprint}, give it with --trust and a --name.</source>
        <translation>जिस कुंजी से इस अपडेट पर हस्ताक्षर हुए, उस पर यहाँ किसी ने भरोसा नहीं किया है। जिसके पास वह है, वह यहाँ कोशिकाओं के नाम बदल सकता है। बनाने वाले से फ़िंगरप्रिंट इस पेन ड्राइव से अलग किसी रास्ते से माँगें। यदि वह {fingerprint} हो, तो उसे --trust और --name के साथ दें।</translation>
    </message>
    <message>
        <source>None of the pictures can be read again. {what}</source>
        <translation>कोई भी तस्वीर फिर पढ़ी नहीं जा सकती। {what}</translation>
    </message>
    <message>
        <source>Some files past their time could not be removed ({fault}).</source>
        <translation>जिन फ़ाइलों का समय पूरा हुआ उनमें से सब हटाई नहीं जा सकीं ({fault})।</translation>
    </message>
    <message>
        <source>Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some space; it continues at the next start.</source>
        <translation>{log} के पास की सब तस्वीरें एन्क्रिप्ट या डिक्रिप्ट नहीं हो सकीं ({why})। जगह खाली करें; अगली शुरुआत में यह जारी रहेगा।</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>हस्ताक्षर के बाद कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Nothing old was removed: by this computer&apos;s date, {today}, the log was last used {days} days ago. Set the clock right. If it is right, switch Remove batches after off and on again in Settings.</source>
        <translation>कुछ भी पुराना नहीं हटाया गया: इस कंप्यूटर की तारीख {today} के अनुसार लॉग पिछली बार {days} दिन पहले काम में आया। घड़ी ठीक करें। यदि वह सही है, तो सेटिंग में “बैच इतने समय बाद हटाएँ” को बंद करके फिर चालू करें।</translation>
    </message>
    <message>
        <source>Nothing stained was seen on {name}. Is it a scan of a stained smear?</source>
        <translation>{name} पर कुछ भी रंगा हुआ नहीं दिखा। क्या यह रंगे हुए स्मीयर का स्कैन है?</translation>
    </message>
    <message>
        <source>One thing at a time: another update is being checked.</source>
        <translation>एक बार में एक काम: दूसरा अपडेट देखा जा रहा है।</translation>
    </message>
    <message>
        <source>Open it in a browser, and save the picture itself.</source>
        <translation>उसे ब्राउज़र में खोलें, और तस्वीर ही सहेजें।</translation>
    </message>
    <message>
        <source>Open the file of this name without its first two characters.</source>
        <translation>इस नाम की फ़ाइल पहले दो चिह्नों के बिना खोलें।</translation>
    </message>
    <message>
        <source>Open the picture that lies beside it.</source>
        <translation>उसके पास रखी तस्वीर खोलें।</translation>
    </message>
    <message>
        <source>Only administrators may add, change and help people.</source>
        <translation>लोगों को जोड़ना, बदलना और मदद करना व्यवस्थापकों का काम है।</translation>
    </message>
    <message>
        <source>Logging in is already on.</source>
        <translation>लोग पहले से लॉग इन करते हैं।</translation>
    </message>
    <message>
        <source>People log in here. Say who you are with --by NAME.</source>
        <translation>यहाँ लोग लॉग इन करते हैं। --by NAME से बताएँ कि आप कौन हैं।</translation>
    </message>
    <message>
        <source>Pictures of this batch that are not where they were: {gone}. The others are read again.</source>
        <translation>इस बैच की तस्वीरें जो अपनी जगह पर नहीं हैं: {gone}। बाकी फिर से पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>इस नमूने की तस्वीरें अभी पढ़ी जा रही हैं। उनके पूरा होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in the worklist; it stays as it is.</source>
        <translation>पंक्ति {line}: {number} कार्य-सूची में पहले से है; वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in row {first}.</source>
        <translation>पंक्ति {line}: {number} पंक्ति {first} में पहले से है।</translation>
    </message>
    <message>
        <source>Row {line}: {wrong}</source>
        <translation>पंक्ति {line}: {wrong}</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may sign samples.</source>
        <translation>नमूनों पर समीक्षक और व्यवस्थापक हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or TIFF.</source>
        <translation>उसे JPEG, PNG या TIFF में सहेजें।</translation>
    </message>
    <message>
        <source>Save single frames of it as PNG, or open it on the Live page.</source>
        <translation>उसके अलग-अलग फ़्रेम PNG में सहेजें, या उसे लाइव पृष्ठ पर खोलें।</translation>
    </message>
    <message>
        <source>Say first which microscope these pictures come from.</source>
        <translation>पहले बताएँ कि ये तस्वीरें किस माइक्रोस्कोप की हैं।</translation>
    </message>
    <message>
        <source>Say where the limits come from: a book, a study, your own measurements.</source>
        <translation>बताएँ कि सीमाएँ कहाँ से हैं: पुस्तक, अध्ययन, आपके अपने माप।</translation>
    </message>
    <message>
        <source>Say where the ranges come from: a book, a study, your own measurements.</source>
        <translation>बताएँ कि सामान्य सीमाएँ कहाँ से हैं: पुस्तक, अध्ययन, आपके अपने माप।</translation>
    </message>
    <message>
        <source>Set the telephone&apos;s camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or export the photo as JPEG.</source>
        <translation>फ़ोन का कैमरा JPEG पर रखें (iPhone पर: Settings, Camera, Formats, Most Compatible), या फ़ोटो JPEG में निर्यात करें।</translation>
    </message>
    <message>
        <source>Several batches are called {wanted}. Give an id instead: {ids}.</source>
        <translation>कई बैच {wanted} कहलाते हैं। इसके बजाय id दें: {ids}।</translation>
    </message>
    <message>
        <source>Several samples are called {wanted}. Give an id instead: {ids}.</source>
        <translation>कई नमूने {wanted} कहलाते हैं। इसके बजाय id दें: {ids}।</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The count is safe; details are in its trace file.</source>
        <translation>प्रोग्राम में कुछ गड़बड़ हुई। गिनती सुरक्षित है; विवरण उसकी ट्रेस फ़ाइल में है।</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is safe. Details are in {trace_path}; please send that file to the person who looks after this computer.</source>
        <translation>प्रोग्राम में कुछ गड़बड़ हुई। जो सहेजा गया था वह सुरक्षित है। विवरण {trace_path} में है; वह फ़ाइल इस कंप्यूटर की देखभाल करने वाले को भेजें।</translation>
    </message>
    <message>
        <source>Start the count before you count cells by hand.</source>
        <translation>हाथ से कोशिकाएँ गिनने से पहले गिनती शुरू करें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>रोका गया। कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Teaching failed; nothing was changed.</source>
        <translation>सिखाना विफल रहा; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>That version is no longer complete. Install its update again.</source>
        <translation>वह संस्करण अब पूरा नहीं है। उसका अपडेट फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The address holds at most {longest_address} letters.</source>
        <translation>पते में अधिकतम {longest_address} अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be {done} ({why}). Check that the disk is connected, is writable and has free space.</source>
        <translation>{folder} का बैकअप {done} नहीं हो सका ({why})। देखें कि डिस्क जुड़ी है, उस पर लिखा जा सकता है और जगह खाली है।</translation>
    </message>
    <message>
        <source>The batch was removed from the log.</source>
        <translation>बैच लॉग से हटाया गया।</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again.</source>
        <translation>कैमरा जवाब नहीं दे रहा। उसे निकालकर फिर लगाएँ।</translation>
    </message>
    <message>
        <source>The camera is gone. The count is kept and goes on when it is back.</source>
        <translation>कैमरा नहीं रहा। गिनती सहेजी हुई है और कैमरा लौटने पर जारी रहती है।</translation>
    </message>
    <message>
        <source>Camera access is blocked. Allow it for this program in the system&apos;s privacy settings; on Linux, add this user to the group “video”.</source>
        <translation>कैमरे के उपयोग की अनुमति नहीं है। सिस्टम की गोपनीयता सेटिंग में इस प्रोग्राम को कैमरे की अनुमति दें; Linux पर इस उपयोगकर्ता को “video” समूह में जोड़ें।</translation>
    </message>
    <message>
        <source>The camera repeats one picture. Check its cable; the count is kept.</source>
        <translation>कैमरा एक ही तस्वीर दोहरा रहा है। उसका केबल देखें; गिनती सहेजी हुई है।</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable; the count is kept.</source>
        <translation>कैमरा कोई तस्वीर नहीं भेज रहा। उसका केबल देखें; गिनती सहेजी हुई है।</translation>
    </message>
    <message>
        <source>The cells could not be written to {folder} ({why}). Free some space or choose another folder.</source>
        <translation>कोशिकाएँ {folder} में लिखी नहीं जा सकीं ({why})। जगह खाली करें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The check of the processor could not be started: {why}.</source>
        <translation>प्रोसेसर की जाँच शुरू नहीं हो सकी: {why}।</translation>
    </message>
    <message>
        <source>The column “{one}” appears twice. Leave one of them out.</source>
        <translation>स्तंभ “{one}” दो बार है। एक हटा दें।</translation>
    </message>
    <message>
        <source>The command hematovision {command} (process {number}, since {since}) is using the log {path}. Wait until it ends, or choose another place for the log in Settings.</source>
        <translation>कमांड hematovision {command} (प्रक्रिया {number}, {since} से) लॉग {path} का उपयोग कर रही है। उसके समाप्त होने तक रुकें, या सेटिंग में लॉग की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The copy could not replace {path} ({why}). Nothing is lost: start the program again.</source>
        <translation>प्रति {path} की जगह नहीं रखी जा सकी ({why})। कुछ भी खोया नहीं है: प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>गिनती पूरी है, इसलिए कुछ नहीं जोड़ा गया। बड़ा लक्ष्य चुनें या नई गिनती शुरू करें।</translation>
    </message>
    <message>
        <source>The count that was cut short is no longer in the log.</source>
        <translation>जो गिनती बीच में रुकी थी वह अब लॉग में नहीं है।</translation>
    </message>
    <message>
        <source>The disk failed while using the log {path}. Check that it is connected and has free space.</source>
        <translation>लॉग {path} के उपयोग में डिस्क विफल हुई। देखें कि वह जुड़ी है और जगह खाली है।</translation>
    </message>
    <message>
        <source>The disk with the log {path} does not keep its lock for one program: two could write to the log at once and damage it. In Settings, choose a place on this computer&apos;s own disk, and use the shared disk for backups.</source>
        <translation>लॉग {path} वाली डिस्क हर माँगने वाले को ताला दे देती है: दो प्रोग्राम एक साथ उसमें लिखकर उसे बिगाड़ सकते हैं। सेटिंग में इसी कंप्यूटर की डिस्क पर जगह चुनें, और बैकअप साझा डिस्क पर जाने दें।</translation>
    </message>
    <message>
        <source>The disk with the log {path} is full. Free some space; nothing already stored is lost.</source>
        <translation>लॉग {path} वाली डिस्क भर गई है। जगह खाली करें; जो सहेजा जा चुका है वह खोया नहीं है।</translation>
    </message>
    <message>
        <source>The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches.</source>
        <translation>लॉग {path} के पास की ताज़ा बदलावों की फ़ाइल उसकी किसी और अवस्था की, या किसी और लॉग की है। उसे शामिल नहीं किया गया: वह तब से लिखा गया सब कुछ मिटा देती। उसे {aside} के रूप में रखा गया है। ताज़ा बैच देखें।</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who can add others.</source>
        <translation>पहला व्यक्ति व्यवस्थापक होता है, जो औरों को जोड़ सकता है।</translation>
    </message>
    <message>
        <source>The inference runtime cannot be loaded{why}. Install the program again.</source>
        <translation>इन्फ़रेंस रनटाइम लोड नहीं हो सकता{why}। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The inference runtime did not answer within {seconds} s.</source>
        <translation>इन्फ़रेंस रनटाइम ने {seconds} s में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The inference runtime stopped unexpectedly (status {status}). Install the program again.</source>
        <translation>इन्फ़रेंस रनटाइम अचानक रुक गया (स्थिति {status})। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The key of the log is not in this account&apos;s keychain. Give the recovery key.</source>
        <translation>लॉग की कुंजी इस खाते की कीचेन में नहीं है। रिकवरी कुंजी दें।</translation>
    </message>
    <message>
        <source>The key of the log, {path}, cannot be read ({fault}). Put it back from a backup, or give the recovery key.</source>
        <translation>लॉग की कुंजी, {path}, पढ़ी नहीं जा सकती ({fault})। उसे बैकअप से वापस रखें, या रिकवरी कुंजी दें।</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, cannot be read. Put it back from a copy, or move it away: a new key is then made, and records show that the key changed.</source>
        <translation>रिकॉर्ड पर हस्ताक्षर करने वाली कुंजी, {path}, पढ़ी नहीं जा सकती। उसे प्रति से वापस रखें, या हटा कर रखें: तब नई बनती है, और रिकॉर्ड बताते हैं कि वह दूसरी है।</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, was encrypted with a log that is not the one in use. Open that log, or move the key away: a new key is then made, and records show that the key changed.</source>
        <translation>रिकॉर्ड पर हस्ताक्षर करने वाली कुंजी, {path}, ऐसे लॉग के साथ एन्क्रिप्ट की हुई है जो अभी उपयोग में नहीं है। वह लॉग खोलें, या कुंजी हटा कर रखें: तब नई बनती है, और रिकॉर्ड बताते हैं कि वह दूसरी है।</translation>
    </message>
    <message>
        <source>The laboratory&apos;s name holds at most {longest_name} letters.</source>
        <translation>प्रयोगशाला के नाम में अधिकतम {longest_name} अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.</source>
        <translation>ल्यूकोसाइट “{count}” की इकाई नहीं है। उसे “leukocytes unit” में लिखें।</translation>
    </message>
    <message>
        <source>The list of trusted keys cannot be written to {path} ({why}).</source>
        <translation>भरोसे वाली कुंजियों की सूची {path} में लिखी नहीं जा सकती ({why})।</translation>
    </message>
    <message>
        <source>The list of trusted keys {path} cannot be read ({why}). Move it away; you must then trust its keys again.</source>
        <translation>भरोसे वाली कुंजियों की सूची {path} पढ़ी नहीं जा सकती ({why})। उसे दूसरी जगह ले जाएँ; फिर उसकी कुंजियों पर दोबारा भरोसा जताना होगा।</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>लोकेटर का कार्ड {where} उपयोग नहीं हो सकता: {wrong}। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>लोकेटर के कार्ड {where} का प्रारूप {what} है; यह प्रोग्राम {schema} पढ़ता है। मेल खाता मॉडल पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>लोकेटर का कार्ड {where} अधूरा या ख़राब है ({fault})। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The log could not be copied to {target} ({why}). Free some space or allow writing to the folder.</source>
        <translation>लॉग {target} में कॉपी नहीं हो सका ({why})। जगह खाली करें या फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The log is no longer encrypted.</source>
        <translation>लॉग अब एन्क्रिप्ट नहीं है।</translation>
    </message>
    <message>
        <source>The log is encrypted; its key lies in this account&apos;s keychain.</source>
        <translation>लॉग एन्क्रिप्ट है; उसकी कुंजी इस खाते की कीचेन में है।</translation>
    </message>
    <message>
        <source>The log is encrypted; the passphrase guards its key.</source>
        <translation>लॉग एन्क्रिप्ट है; उसकी कुंजी की रक्षा पासफ़्रेज़ करता है।</translation>
    </message>
    <message>
        <source>The log was changed meanwhile. Try again.</source>
        <translation>लॉग इस बीच बदल गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was done there. Search the log again.</source>
        <translation>लॉग इस बीच दूसरी जगह ले जाया गया, इसलिए वहाँ कुछ नहीं किया गया। लॉग में फिर खोजें।</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was kept.</source>
        <translation>लॉग इस बीच दूसरी जगह ले जाया गया, इसलिए कुछ रखा नहीं गया।</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Teach again.</source>
        <translation>इस बीच लॉग दूसरी जगह ले जाया गया। फिर सिखाएँ।</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Try again.</source>
        <translation>इस बीच लॉग दूसरी जगह ले जाया गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The log was moved, so the microscope was closed. Its count is in the old log.</source>
        <translation>लॉग दूसरी जगह ले जाया गया, इसलिए सूक्ष्मदर्शी बंद किया गया। उसकी गिनती पुराने लॉग में है।</translation>
    </message>
    <message>
        <source>The log {log} is encrypted. Give its passphrase or its recovery key.</source>
        <translation>लॉग {log} एन्क्रिप्ट है। उसका पासफ़्रेज़ या रिकवरी कुंजी दें।</translation>
    </message>
    <message>
        <source>The log {path} belongs to the account {account} on this computer, and nobody else may open it. Log in to the computer as {account}, or choose another place for the log in Settings.</source>
        <translation>लॉग {path} इस कंप्यूटर के खाते {account} का है, और कोई दूसरा उसे नहीं खोल सकता। कंप्यूटर में {account} के रूप में लॉग इन करें, या सेटिंग में लॉग के लिए कोई और जगह चुनें।</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened. Check its folder, or choose another place in Settings.</source>
        <translation>लॉग {path} खुल नहीं सकता। उसका फ़ोल्डर देखें, या सेटिंग में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The log {path} cannot be written ({why}). Allow writing to it and its folder, or choose another place in Settings.</source>
        <translation>लॉग {path} में लिखा नहीं जा सकता ({why})। उसमें और उसके फ़ोल्डर में लिखने की अनुमति दें, या सेटिंग में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The log {path} has a second name on this disk (a hard link). A program that opens it by that name misses the latest entries, and both can be damaged. Remove the other name; to copy a log, use Back up now.</source>
        <translation>लॉग {path} का इस डिस्क पर दूसरा नाम है (हार्ड लिंक): जो उसे उस नाम से खोलता है उसे आख़िर में लिखा हुआ नहीं मिलता, और दोनों एक साथ बिगड़ते हैं। दूसरा नाम हटाएँ; लॉग की नकल &quot;अभी बैकअप लें&quot; से बनाएँ।</translation>
    </message>
    <message>
        <source>The log {path} is damaged or is not a log of this program. Move it away, or choose another place for the log in Settings; a backup may lie beside it.</source>
        <translation>लॉग {path} ख़राब है या इस प्रोग्राम का लॉग नहीं है। उसे हटा कर रखें, या सेटिंग में लॉग की दूसरी जगह चुनें; उसके पास बैकअप हो सकता है।</translation>
    </message>
    <message>
        <source>The log {path} is not as it was when last closed: it is an older copy, or its end was lost. Its latest batches may be missing; a backup may hold them.</source>
        <translation>लॉग {path} वैसा नहीं है जैसा पिछली बार बंद होते समय था: यह पुराना है, या इसका अंत खो गया। इसके नवीनतम बैच शायद न हों; वे किसी बैकअप में हो सकते हैं।</translation>
    </message>
    <message>
        <source>The log {path} points to {target}, which is not there. Connect its disk or server, or remove the link {link}.</source>
        <translation>लॉग {path} को {target} पर होना चाहिए, जो वहाँ नहीं है। उसकी डिस्क या सर्वर जोड़ें, या लिंक {link} हटाएँ।</translation>
    </message>
    <message>
        <source>The log {path} is write-protected. Allow writing to it, or choose another place in Settings.</source>
        <translation>लॉग {path} लिखने से सुरक्षित है। उसमें लिखने की अनुमति दें, या सेटिंग में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>You may not open the log {path}. Ask for permission or choose another place in Settings.</source>
        <translation>लॉग {path} खोलने की अनुमति नहीं है। अनुमति माँगें या सेटिंग में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The log {path} was an empty file, so a new one begins. If something was in it, restore a backup.</source>
        <translation>लॉग {path} खाली फ़ाइल था, और नया शुरू होता है। यदि उसमें कुछ था, तो बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The log {path} was moved, removed or replaced while the program was using it. Put it back in its place, or close the program and start it again.</source>
        <translation>प्रोग्राम के उपयोग के दौरान लॉग {path} हटाया, बदला या दूसरी जगह ले जाया गया। उसे वापस रखें, या प्रोग्राम बंद करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The log {path} was written by a newer version of this program. Install that version, or choose another place for the log in Settings.</source>
        <translation>लॉग {path} इस प्रोग्राम के नए संस्करण ने लिखा है। वह संस्करण इंस्टॉल करें, या सेटिंग में लॉग की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation>लोगो बहुत बड़ा है। छोटी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>The model card {card_file} is damaged (not JSON). Install the model pack again.</source>
        <translation>मॉडल कार्ड {card_file} ख़राब है (JSON नहीं)। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>मॉडल कार्ड {where} उपयोग नहीं हो सकता: {wrong}। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>मॉडल कार्ड {where} का प्रारूप {what} है; यह प्रोग्राम {schema} पढ़ता है। मेल खाता मॉडल पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>मॉडल कार्ड {where} अधूरा या ख़राब है ({fault})। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model pack in this update has another version than it says.</source>
        <translation>इस अपडेट का मॉडल पैक उस संस्करण का नहीं है जो वह बताता है।</translation>
    </message>
    <message>
        <source>The model pack is incomplete: {filename} is missing. Install the model pack again.</source>
        <translation>मॉडल पैक अधूरा है: {filename} नहीं है। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model pack was changed, so the microscope was closed. Its count is in the log.</source>
        <translation>मॉडल पैक बदला गया, इसलिए सूक्ष्मदर्शी बंद किया गया। उसकी गिनती लॉग में है।</translation>
    </message>
    <message>
        <source>The model pack {model} cannot be read ({why}). Check the disk.</source>
        <translation>मॉडल पैक {model} पढ़ा नहीं जा सकता ({why})। डिस्क देखें।</translation>
    </message>
    <message>
        <source>The model pack {model} is refused: {reason}. Install the model pack again.</source>
        <translation>मॉडल पैक {model} अस्वीकार हुआ: {reason}। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it has no reference cells to judge it by. Use the one that came with the program, or make the pack again.</source>
        <translation>मॉडल पैक {title} को सिखाया नहीं जा सकता: उसमें परखने के लिए संदर्भ कोशिकाएँ नहीं हैं। प्रोग्राम के साथ आया पैक उपयोग करें, या पैक फिर बनाएँ।</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it does not show its features. Use the one that came with the program, or make the pack again.</source>
        <translation>मॉडल पैक {title} को सिखाया नहीं जा सकता: वह अपनी विशेषताएँ नहीं दिखाता। प्रोग्राम के साथ आया पैक उपयोग करें, या पैक फिर बनाएँ।</translation>
    </message>
    <message>
        <source>The model pack {title} shows no class maps: its head is not average pooling and one Dense layer, so there is no exact map.</source>
        <translation>मॉडल पैक {title} वर्ग-मानचित्र नहीं दिखाता: उसका सिरा औसत और एक Dense परत नहीं है, इसलिए सटीक मानचित्र नहीं बनता।</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be read ({why}). Install the model pack again.</source>
        <translation>मॉडल पैक की संदर्भ कोशिकाएँ {path} पढ़ी नहीं जा सकतीं ({why})। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be understood ({fault}). Install a pack that fits this program.</source>
        <translation>मॉडल पैक की संदर्भ कोशिकाएँ {path} समझी नहीं जा सकतीं ({fault})। इस प्रोग्राम से मेल खाता पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} were altered or belong to another pack. Install the model pack again.</source>
        <translation>मॉडल पैक की संदर्भ कोशिकाएँ {path} बदली गईं या दूसरे पैक की हैं। मॉडल पैक फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model runtime is not installed. Install the program again.</source>
        <translation>मॉडल रनटाइम इंस्टॉल नहीं है। प्रोग्राम फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the program. Choose another.</source>
        <translation>नाम “{name}” प्रोग्राम के लिए है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The new version does not work on this computer ({why}). The old version stays in use.</source>
        <translation>नया संस्करण इस कंप्यूटर पर काम नहीं करता ({why})। जो पहले उपयोग में था वह अब भी है।</translation>
    </message>
    <message>
        <source>The file {plan}, left from putting back a copy, cannot be read. Remove it.</source>
        <translation>वापस रखी जा रही प्रति का नोट {plan} पढ़ा नहीं जा सकता। उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The notes of a sample hold at most {longest_note:,} letters.</source>
        <translation>नमूने की टिप्पणियों में अधिकतम {longest_note:,} अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>The last results could not be written to the old log. What is open now is in the new one.</source>
        <translation>पुराने लॉग ने अंतिम परिणाम नहीं लिए। अभी जो खुला है वह नए में है।</translation>
    </message>
    <message>
        <source>Somebody else chose the passphrase of {name} and knows it. {name} must log in to the window once and choose another.</source>
        <translation>{name} का पासफ़्रेज़ किसी और ने चुना था, और वह भी उसे जानता है। {name} एक बार विंडो में लॉग इन करे और दूसरा चुने।</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>अवधि शुरू होने से पहले समाप्त होती है। उसका एक दिन बदलें।</translation>
    </message>
    <message>
        <source>The picture is black. Switch on the lamp or open the light path.</source>
        <translation>तस्वीर काली है। लैंप जलाएँ या प्रकाश पथ खोलें।</translation>
    </message>
    <message>
        <source>The picture {path} could not be written ({why}). Free some space; the count goes on, and the picture is tried again.</source>
        <translation>तस्वीर {path} लिखी नहीं जा सकी ({why})। जगह खाली करें; गिनती जारी रहती है, और तस्वीर के लिए फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>The picture {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>तस्वीर {target} लिखी नहीं जा सकी ({why})। जगह खाली करें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The pictures come to {size:,} MB; a file for a second reader may hold {most:,} MB at most. Send single cells, not whole fields.</source>
        <translation>तस्वीरें कुल {size:,} MB की हैं, जबकि दूसरे परीक्षक की फ़ाइल में अधिकतम {most:,} MB आ सकते हैं। पूरे फ़ील्ड के बजाय एकल कोशिकाएँ भेजें।</translation>
    </message>
    <message>
        <source>The pictures of this batch are not where they were, so nothing was done. Connect their disk or stick, or look for them, and try again.</source>
        <translation>इस बैच की तस्वीरें अपनी पहली जगह पर नहीं हैं, इसलिए कुछ नहीं किया गया। उनकी डिस्क या स्टिक जोड़ें, या उन्हें खोजें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The pictures of this batch cannot be read again, so its names stay.</source>
        <translation>इस बैच की तस्वीरें फिर से नहीं पढ़ी जा सकतीं, इसलिए इसके नाम वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>The program on the computer {computer} has used the log {path} since {since}. Close it there, or choose another place for the log in Settings.</source>
        <translation>कंप्यूटर {computer} का प्रोग्राम {since} से लॉग {path} का उपयोग कर रहा है। उसे वहाँ बंद करें, या सेटिंग में लॉग की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The program on the computer {computer}, which used the log {path} since {since}, did not close it. If it still runs there, close it here: this disk&apos;s locks do not work between computers. Then choose a place for the log on this computer&apos;s own disk in Settings.</source>
        <translation>कंप्यूटर {computer} के प्रोग्राम ने, जो {since} से लॉग {path} का उपयोग कर रहा था, उसे बंद नहीं किया। अगर वह वहाँ अब भी चल रहा है, तो उसे यहाँ बंद करें: इस डिस्क के ताले एक कंप्यूटर से दूसरे तक नहीं पहुँचते। फिर सेटिंग में लॉग के लिए इसी कंप्यूटर की डिस्क पर जगह चुनें।</translation>
    </message>
    <message>
        <source>The program or the computer stopped while writing to the log {path}, for example in a power cut. What was being written at that moment may be missing: check the latest batches.</source>
        <translation>लॉग {path} में लिखते समय प्रोग्राम या कंप्यूटर बीच में ही रुक गया, जैसे बिजली जाने पर। उस क्षण जो लिखा जा रहा था, वह छूट गया हो सकता है: सबसे नए बैच देखें।</translation>
    </message>
    <message>
        <source>The change to the protection of the log {log} could not be finished ({why}). Nothing is lost. Connect its disk or free some space, and try again.</source>
        <translation>लॉग {log} की सुरक्षा पूरी तरह नहीं बदली जा सकी ({why})। कुछ खोया नहीं है। उसकी डिस्क जोड़ें या जगह खाली करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The scale of this picture is not known, so its cells cannot be cut out.</source>
        <translation>इस तस्वीर का पैमाना ज्ञात नहीं, इसलिए उसकी कोशिकाएँ काटी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>The script “{text}” cannot be read. {help}</source>
        <translation>स्क्रिप्ट “{text}” पढ़ी नहीं जा सकती। {help}</translation>
    </message>
    <message>
        <source>The second signer must not be the first signer too.</source>
        <translation>दूसरा हस्ताक्षरकर्ता पहले से अलग व्यक्ति होता है।</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), and they may name the log&apos;s place. Put the file right, or name the log with --log.</source>
        <translation>{path} की सेटिंग पढ़ी नहीं जा सकतीं ({why}), और उनमें लॉग की जगह हो सकती है। फ़ाइल ठीक करें या --log से लॉग का नाम दें।</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). Until this is put right, the usual ones apply, also for the log&apos;s place.</source>
        <translation>{path} की सेटिंग पढ़ी नहीं जा सकतीं ({why})। जब तक यह ठीक न हो, सामान्य सेटिंग मान्य हैं, लॉग की जगह के लिए भी।</translation>
    </message>
    <message>
        <source>The table is not in Unicode; it was read as {code_page}. Check the letters in line {line}. If they are wrong, save it as UTF-8 and import it again.</source>
        <translation>तालिका Unicode में नहीं है; उसे {code_page} मानकर पढ़ा गया। देखें कि पंक्ति {line} के अक्षर सही हैं; नहीं तो उसे UTF-8 में सहेजें और फिर से आयात करें।</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it as AVI or MP4.</source>
        <translation>वीडियो {name} चलाया नहीं जा सकता। उसे AVI या MP4 में सहेजें।</translation>
    </message>
    <message>
        <source>The workers stopped {tries} times in a row, the last time at {names} or one of the pictures after it. Leave them out, or run without --workers and --cluster.</source>
        <translation>वर्कर लगातार {tries} बार रुक गए, आख़िरी बार {names} या उसके बाद की किसी तस्वीर पर। उन्हें छोड़ दें, या --workers और --cluster के बिना चलाएँ।</translation>
    </message>
    <message>
        <source>There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of cells with their cells.csv are read; convert other formats, such as KITTI, DOTA or OpenImages, to one of these.</source>
        <translation>{named} में बॉक्स नहीं हैं। GeoJSON, COCO, Pascal VOC, YOLO और cells.csv वाले कोशिका-फ़ोल्डर पढ़े जाते हैं; KITTI, DOTA या OpenImages जैसे दूसरों को इनमें से किसी एक में बदलें।</translation>
    </message>
    <message>
        <source>There are too few named cells to teach. Still to name: {wanted}. Then try again.</source>
        <translation>सिखाने के लिए नाम दी गई कोशिकाएँ बहुत कम हैं। अभी नाम देने हैं: {wanted}। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>{path} पर कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}.</source>
        <translation>लॉग {path} के लिए कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}. Connect its disk or server, or choose another place in Settings.</source>
        <translation>लॉग {path} के लिए कोई फ़ोल्डर नहीं है। उसकी डिस्क या सर्वर जोड़ें, या सेटिंग में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>There is no previous version to go back to.</source>
        <translation>लौटने के लिए पहले का कोई संस्करण नहीं है।</translation>
    </message>
    <message>
        <source>There is no version {number} for this microscope. `hematovision adapt --list` shows all.</source>
        <translation>इस माइक्रोस्कोप के लिए संस्करण {number} नहीं है। `hematovision adapt --list` सभी संस्करण दिखाता है।</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for this update: it needs {size} MB. Free some space, then try again.</source>
        <translation>{folder} में इस अपडेट के लिए पर्याप्त जगह नहीं है: इसे {size} MB चाहिए। जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No taught version is ready to use. Teach first.</source>
        <translation>उपयोग के लिए कुछ सिखाया नहीं गया है। पहले सिखाएँ।</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open some pictures first.</source>
        <translation>निर्यात करने को अभी कुछ नहीं है। पहले कुछ तस्वीरें खोलें।</translation>
    </message>
    <message>
        <source>This computer is too busy to draw pictures. They go on; the count is kept.</source>
        <translation>यह कंप्यूटर इतना व्यस्त है कि तस्वीरें नहीं बना पा रहा। वे आगे आएँगी; गिनती सहेजी हुई है।</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. Try again or copy it.</source>
        <translation>यह फ़ाइल डिस्क से पढ़ी नहीं जा सकी। फिर कोशिश करें या इसे कॉपी करें।</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from the camera or the card.</source>
        <translation>यह फ़ाइल खाली है। इसे कैमरे या कार्ड से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This file is no longer there. Check the folder or the card.</source>
        <translation>यह फ़ाइल अब वहाँ नहीं है। फ़ोल्डर या कार्ड देखें।</translation>
    </message>
    <message>
        <source>This file is not a HematoVision update, or it is damaged. Copy it again, or choose another.</source>
        <translation>यह फ़ाइल HematoVision का अपडेट नहीं है, या ख़राब है। इसे फिर से कॉपी करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The source “{words}” is not known. Write camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].</source>
        <translation>स्रोत “{words}” ज्ञात नहीं। camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH या virtual[:script] लिखें।</translation>
    </message>
    <message>
        <source>1 batch stopped before all pictures were read. Say why that is enough.</source>
        <translation>1 बैच सभी तस्वीरें पढ़े जाने से पहले रुक गया। बताएँ कि यह क्यों काफ़ी है।</translation>
    </message>
    <message>
        <source>1 cell to decide. Name every one, or say that it cannot be identified.</source>
        <translation>1 कोशिका का निर्णय बाकी है। हर एक को नाम दें, या कहें कि पहचानी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>1 file of a type that is not read here: {named}. {advice}</source>
        <translation>1 फ़ाइल ऐसे प्रकार की जो यहाँ नहीं पढ़ी जाती: {named}। {advice}</translation>
    </message>
    <message>
        <source>1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>1 ल्यूकोसाइट गिना गया; यह प्रयोगशाला {of:,} माँगती है। बताएँ कि कम पर हस्ताक्षर क्यों।</translation>
    </message>
    <message>
        <source>1 picture in more than one batch of this sample: its cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>1 तस्वीर इस नमूने के एक से अधिक बैच में है: उसकी कोशिकाएँ एक से अधिक बार गिनी जाती हैं। कोई बैच हटाएँ या दूसरी जगह रखें, या बताएँ कि ऐसा क्यों होना चाहिए।</translation>
    </message>
    <message>
        <source>1 sample was removed from the log.</source>
        <translation>1 नमूना लॉग से हटाया गया।</translation>
    </message>
    <message>
        <source>A pixel must be 0.01 to 2 µm wide. Type the figure again.</source>
        <translation>पिक्सेल की चौड़ाई 0.01 से 2 µm के बीच होती है। संख्या फिर से लिखें।</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {shortest_passphrase} characters.</source>
        <translation>कम से कम {shortest_passphrase} अक्षरों का पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>It was removed from the log, but some files beside {log} were not ({why}). Allow writing to the folder and remove them by hand.</source>
        <translation>इसे लॉग से हटा दिया गया है, पर {log} के पास की सब चीज़ें नहीं ({why})। फ़ोल्डर में लिखने की अनुमति दें और उन्हें हाथ से हटाएँ।</translation>
    </message>
    <message>
        <source>No batch in the log has the id or name {wanted}, or a sample with this number. hematovision list shows them.</source>
        <translation>लॉग के किसी बैच की पहचान या नाम {wanted} नहीं है, न उसके नमूने का यह नंबर है। hematovision list उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>No cell is named yet. Name the cells first.</source>
        <translation>अभी किसी कोशिका को नाम नहीं दिया गया है। पहले कोशिकाओं को नाम दें।</translation>
    </message>
    <message>
        <source>No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose another place.</source>
        <translation>{folder} पर कोई डिस्क या सर्वर जुड़ा नहीं है, जहाँ {path} होना चाहिए। उसे जोड़ें और फिर कोशिश करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a folder that holds some.</source>
        <translation>{name} में कोई तस्वीर नहीं मिली। JPEG, PNG, TIFF, BMP या WebP फ़ाइलें, या ऐसा फ़ोल्डर चुनें जिसमें ये हों।</translation>
    </message>
    <message>
        <source>Nothing was removed, because nothing can be written beside {log} ({why}). Free some space or allow writing to the folder.</source>
        <translation>कुछ भी हटाया नहीं जा सकता: {log} के पास लिखा नहीं जा सकता ({why})। जगह खाली करें या फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there. Connect its disk or server, or choose another folder.</source>
        <translation>बैकअप का फ़ोल्डर {folder} नहीं मिला। उसकी डिस्क या सर्वर जोड़ें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The key that signs records cannot be saved in {parent} ({why}). Free some space or allow writing to the folder.</source>
        <translation>रिकॉर्ड पर हस्ताक्षर करने वाली कुंजी {parent} में रखी नहीं जा सकती ({why})। कुछ जगह खाली करें या फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the disk is connected, is writable and has free space.</source>
        <translation>लॉग {folder} में साथ नहीं ले जाया जा सका ({why})। वह अपनी पुरानी जगह पर उपयोग में है। देखें कि डिस्क जुड़ी है, उस पर लिखा जा सकता है और जगह खाली है।</translation>
    </message>
    <message>
        <source>The log has not answered yet. Try again in a moment.</source>
        <translation>लॉग ने अभी उत्तर नहीं दिया है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The log is now in use in its new place. What is not open now is still in the old log: {path}</source>
        <translation>लॉग अपनी नई जगह पर उपयोग में है। जो अभी खुला नहीं है वह पुराने लॉग में ही है: {path}</translation>
    </message>
    <message>
        <source>The number {wanted} has several batches. Give an id instead: {ids}.</source>
        <translation>नंबर {wanted} के कई बैच हैं। इसकी जगह पहचान दें: {ids}।</translation>
    </message>
    <message>
        <source>The question is no longer beside the log ({path}). Open the file you received once more.</source>
        <translation>प्रश्न अब लॉग के पास नहीं है ({path})। भेजी गई फ़ाइल एक बार फिर खोलें।</translation>
    </message>
    <message>
        <source>The result cannot be written to {parent} ({why}). Check that the folder exists, is writable and has free space.</source>
        <translation>परिणाम {parent} में लिखा नहीं जा सकता ({why})। देखें कि फ़ोल्डर है, उसमें लिखा जा सकता है और जगह खाली है।</translation>
    </message>
    <message>
        <source>The sample {wanted} has no batch yet.</source>
        <translation>नमूने {wanted} का अभी कोई बैच नहीं है।</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path} ({why}). They apply until you close the program. Free some space or allow writing to the folder.</source>
        <translation>सेटिंग {path} में रखी नहीं जा सकीं ({why})। प्रोग्राम बंद होने तक वे मान्य हैं। कुछ जगह खाली करें या फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is missing or locked ({name}). Unlock it, or guard the log by a passphrase instead.</source>
        <translation>सिस्टम की कीचेन नहीं है या बंद है ({name})। उसे खोलें, या लॉग की रक्षा पासफ़्रेज़ से करें।</translation>
    </message>
    <message>
        <source>The table is not written in {encoding}. Save it as CSV UTF-8, then import it again.</source>
        <translation>तालिका {encoding} में नहीं लिखी है। उसे CSV UTF-8 में सहेजकर फिर आयात करें।</translation>
    </message>
    <message>
        <source>The table {target} could not be written ({why}). Close it in other programs, free some space, or choose another folder.</source>
        <translation>तालिका {target} लिखी नहीं जा सकी ({why})। उसे दूसरे प्रोग्रामों में बंद करें, जगह खाली करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The update cannot be installed in {folder} ({why}). The old version stays in use.</source>
        <translation>अपडेट {folder} में इंस्टॉल नहीं हो सकता ({why})। जो पहले उपयोग में था वह अब भी है।</translation>
    </message>
    <message>
        <source>The update {path} cannot be read ({why}). Put the stick in again.</source>
        <translation>अपडेट {path} पढ़ा नहीं जा सकता ({why})। पेन ड्राइव फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>The view must be smaller than the canvas and at least 64 px. {help}</source>
        <translation>दृश्य कैनवास से छोटा और कम से कम 64 px होना चाहिए। {help}</translation>
    </message>
    <message>
        <source>The window was locked, so the count was paused: cells seen since then are not counted. Is it still the same slide? Then press Start.</source>
        <translation>विंडो लॉक हो गई थी, इसलिए गिनती रुकी रही: तब से दिखी कोशिकाएँ नहीं गिनी गईं। क्या अब भी वही स्लाइड है? तो शुरू करें दबाएँ।</translation>
    </message>
    <message>
        <source>The worklist {name} could not be read ({why}).</source>
        <translation>कार्यसूची {name} पढ़ी नहीं जा सकी ({why})।</translation>
    </message>
    <message>
        <source>The year of birth must be from {oldest_birth_year} to {year}.</source>
        <translation>जन्म का वर्ष {oldest_birth_year} और {year} के बीच होता है।</translation>
    </message>
    <message>
        <source>The {kind} {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>{kind} {target} लिखा नहीं जा सका ({why})। जगह खाली करें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose another name.</source>
        <translation>{path} फ़ाइल पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no Micro-Manager configuration at {path}. Choose its .cfg file.</source>
        <translation>{path} पर Micro-Manager का कॉन्फ़िगरेशन नहीं है। उसकी .cfg फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no cell to export.</source>
        <translation>निर्यात के लिए कोई कोशिका नहीं है।</translation>
    </message>
    <message>
        <source>There is no copy of a log at {path}. Choose another.</source>
        <translation>{path} पर लॉग की कोई प्रति नहीं है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>There is no data.yaml or classes.txt that says what YOLO&apos;s numbers stand for. Put it beside the text files, and name the folder that holds them all.</source>
        <translation>कोई data.yaml या classes.txt नहीं है जो बताए कि YOLO की संख्याओं का अर्थ क्या है। उसे पाठों के पास रखें, और वह फ़ोल्डर बताएँ जिसमें सब हैं।</translation>
    </message>
    <message>
        <source>There is no drawing of this type.</source>
        <translation>इस प्रकार का चित्र नहीं है।</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <translation>{path} पर कोई लॉग नहीं है।</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>रखने के लिए अभी कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>There is no picture to keep yet. Open a camera first.</source>
        <translation>रखने के लिए अभी कोई तस्वीर नहीं है। पहले कैमरा खोलें।</translation>
    </message>
    <message>
        <source>There is no {table} that says which cells the pictures show.</source>
        <translation>कोई {table} नहीं है जो बताए कि तस्वीरें कौन-सी कोशिकाएँ दिखाती हैं।</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>इस नाम का कोई नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory for the log {path}. Close other programs and try again.</source>
        <translation>लॉग {path} के लिए मेमोरी कम है। दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is nothing to join: choose at least two batches that have begun.</source>
        <translation>जोड़ने के लिए कुछ नहीं है: कम से कम दो शुरू हुए बैच चुनें।</translation>
    </message>
    <message>
        <source>Somebody is already called {tidy}. Choose another name.</source>
        <translation>{tidy} नाम का कोई पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or new.</source>
        <translation>{folder} में पहले से कुछ है। खाली या नया फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>There was no log at {path}, so a new one begins. If one should be there, connect its disk or server and start the program again.</source>
        <translation>{path} पर कोई लॉग नहीं था, और नया शुरू होता है। यदि वहाँ होना चाहिए था, तो उसकी डिस्क या सर्वर जोड़ें और प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>These batches belong to different samples: {what}. Move them to one sample first.</source>
        <translation>ये बैच अलग-अलग नमूनों के हैं: {what}। पहले उन्हें एक नमूने में ले जाएँ।</translation>
    </message>
    <message>
        <source>These batches were named by different models or types, so their figures cannot be added up. Classify the folders again, then join them.</source>
        <translation>इन बैचों के नाम अलग मॉडलों या प्रकारों ने दिए, इसलिए उनके आँकड़े जोड़े नहीं जा सकते। फ़ोल्डर फिर वर्गीकृत करें, फिर जोड़ें।</translation>
    </message>
    <message>
        <source>These pictures are too large for one file. Send single cells instead.</source>
        <translation>ये तस्वीरें एक फ़ाइल के लिए बहुत बड़ी हैं। इसके बदले अलग-अलग कोशिकाएँ भेजें।</translation>
    </message>
    <message>
        <source>This answer names no cell.</source>
        <translation>इस उत्तर में किसी कोशिका का नाम नहीं है।</translation>
    </message>
    <message>
        <source>This answers a question that another installation asked. Open it there.</source>
        <translation>यह ऐसे प्रश्न का उत्तर है जो दूसरे इंस्टॉलेशन ने पूछा था। इसे वहीं खोलें।</translation>
    </message>
    <message>
        <source>This batch stays, because the record of a signed sample rests on it. To amend the sample, move the batch to another one and sign again.</source>
        <translation>यह बैच हस्ताक्षरित नमूने का है जिसका रिकॉर्ड इसी पर टिका है, इसलिए यह बना रहता है। नमूना संशोधित करने के लिए बैच को दूसरे नमूने में ले जाएँ और फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>This batch is no longer in the log. Search again.</source>
        <translation>यह बैच अब लॉग में नहीं है। फिर खोजें।</translation>
    </message>
    <message>
        <source>This batch is not open any more, so nothing was changed. Open it again.</source>
        <translation>यह बैच अब खुला नहीं है, इसलिए कुछ बदला नहीं गया। उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>This batch is not open any more.</source>
        <translation>यह बैच अब खुला नहीं है।</translation>
    </message>
    <message>
        <source>This batch was begun with another model pack, and two packs name cells differently. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>यह बैच दूसरे मॉडल पैक से शुरू हुआ था, और दो पैक एक-जैसे नाम नहीं देंगे। सेटिंग में वह पैक चुनें, या फ़ोल्डर को नए बैच के रूप में खोलें।</translation>
    </message>
    <message>
        <source>This batch was named by another model pack. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>इस बैच को दूसरे मॉडल पैक ने नाम दिए थे। सेटिंग में वह पैक चुनें, या फ़ोल्डर को नए बैच के रूप में खोलें।</translation>
    </message>
    <message>
        <source>This batch was not stopped: nothing is left to do.</source>
        <translation>यह बैच रोका नहीं गया था: करने को कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>This box was not removed.</source>
        <translation>यह बॉक्स हटाया नहीं गया था।</translation>
    </message>
    <message>
        <source>This cell is not part of the batch, so it was not named.</source>
        <translation>यह कोशिका इस बैच की नहीं है, इसलिए उसे नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>This cell is not part of the batch.</source>
        <translation>यह कोशिका इस बैच की नहीं है।</translation>
    </message>
    <message>
        <source>This cell is not part of the count.</source>
        <translation>यह कोशिका इस गिनती की नहीं है।</translation>
    </message>
    <message>
        <source>This computer&apos;s processor lacks AVX, which naming the cells needs. Use a computer whose processor has it (most made since 2012).</source>
        <translation>इस कंप्यूटर के प्रोसेसर में AVX नहीं है, जो कोशिकाओं को नाम देने के लिए चाहिए। ऐसा कंप्यूटर लें जिसके प्रोसेसर में यह हो (2012 के बाद बने अधिकतर में है)।</translation>
    </message>
    <message>
        <source>This count is under way. Look at it on the Live page, or end it there with New count (F6).</source>
        <translation>यह गिनती चल रही है। इसे लाइव पृष्ठ पर देखें, या वहाँ नई गिनती (F6) से समाप्त करें।</translation>
    </message>
    <message>
        <source>This file has changed since it was classified.</source>
        <translation>यह फ़ाइल वर्गीकरण के बाद बदल गई है।</translation>
    </message>
    <message>
        <source>This file is a question to a second reader, not an answer.</source>
        <translation>यह फ़ाइल दूसरे परीक्षक से किया गया प्रश्न है, उत्तर नहीं।</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>यह फ़ाइल एन्क्रिप्ट की हुई है। वह पासफ़्रेज़ लिखें जो आपको बताया गया था।</translation>
    </message>
    <message>
        <source>This file is not a picture we can read. Save it as JPEG, PNG or TIFF.</source>
        <translation>यह फ़ाइल ऐसी तस्वीर नहीं है जिसे हम पढ़ सकें। इसे JPEG, PNG या TIFF के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The end of this file is missing. Copy it to the stick again.</source>
        <translation>यह फ़ाइल पूरी नहीं है: इसका अंतिम भाग नहीं है। इसे पेन ड्राइव पर फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This file format is not read here. Export it as JPEG, PNG or TIFF.</source>
        <translation>इस फ़ाइल का फ़ॉर्मैट यहाँ नहीं पढ़ा जाता। इसे JPEG, PNG या TIFF के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>You may not read this file. Ask for permission or copy it.</source>
        <translation>इस फ़ाइल को पढ़ने की अनुमति नहीं है। अनुमति माँगें या इसे कॉपी करें।</translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was signed. Ask for it again.</source>
        <translation>यह फ़ाइल हस्ताक्षर के बाद बदली गई या ख़राब हुई। इसे फिर माँगें।</translation>
    </message>
    <message>
        <source>This file was made by a newer HematoVision. Update the program to open it.</source>
        <translation>यह फ़ाइल नए HematoVision ने बनाई है। इसे खोलने के लिए प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>यह दूसरी बार पढ़ा जाना है, अपने आप में नमूना नहीं। इसे पूरा करें या वापस भेजें, और उस नमूने पर हस्ताक्षर करें जो पढ़ा गया।</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we.</source>
        <translation>यह न लॉग का पासफ़्रेज़ है न रिकवरी कुंजी। फिर कोशिश करें; दोनों में से एक के बिना कोई उसे पढ़ नहीं सकता, हम भी नहीं।</translation>
    </message>
    <message>
        <source>This is not a file for a second reader, or its start is damaged.</source>
        <translation>यह दूसरे परीक्षक की फ़ाइल नहीं है, या इसका आरंभ ख़राब है।</translation>
    </message>
    <message>
        <source>This is not a key of an update.</source>
        <translation>यह अपडेट की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>This is not a signed record, or it was changed: it is not written as records are.</source>
        <translation>यह हस्ताक्षरित रिकॉर्ड नहीं है, या बदला गया: यह रिकॉर्ड की तरह नहीं लिखा है।</translation>
    </message>
    <message>
        <source>This is a device or an endless link, not a file. Leave it out.</source>
        <translation>यह फ़ाइल नहीं, बल्कि कोई डिवाइस या अंतहीन लिंक है। इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>This is the question that was sent from here, not the answer to it. Open the file that came back. To name the cells again on this computer, choose the sample and “Second reader…”.</source>
        <translation>यह यहाँ से भेजा गया प्रश्न है, उसका उत्तर नहीं। वह फ़ाइल खोलें जो लौटकर आई। इस कंप्यूटर पर कोशिकाओं को फिर से नाम देने के लिए नमूना और “दूसरा परीक्षक…” चुनें।</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.</source>
        <translation>इस तरह की तस्वीर पढ़ी नहीं जा सकती। इसे 8 बिट की साधारण TIFF या PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This laboratory asks for a second signer. Type that name, too.</source>
        <translation>यह प्रयोगशाला दूसरे हस्ताक्षरकर्ता की माँग करती है। वह नाम भी टाइप करें।</translation>
    </message>
    <message>
        <source>This name and this passphrase do not match. Try again.</source>
        <translation>यह नाम और यह पासफ़्रेज़ मेल नहीं खाते। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>यह पासफ़्रेज़ फ़ाइल नहीं खोलता। इसे वैसा ही लिखें जैसा आपको बताया गया था।</translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again from the source.</source>
        <translation>यह तस्वीर क्षतिग्रस्त या अधूरी है। इसे स्रोत से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This picture is not part of a scanned slide.</source>
        <translation>यह तस्वीर स्कैन की गई स्लाइड का भाग नहीं है।</translation>
    </message>
    <message>
        <source>This picture is not part of the batch.</source>
        <translation>यह तस्वीर इस बैच की नहीं है।</translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Cut it into pictures of at most 100 megapixels.</source>
        <translation>यह तस्वीर इतनी बड़ी है कि सुरक्षित रूप से नहीं खुल सकती। इसे अधिकतम 100 मेगापिक्सेल की तस्वीरों में काटें।</translation>
    </message>
    <message>
        <source>This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.</source>
        <translation>यह तस्वीर इतनी छोटी है कि इसमें कोशिका नहीं आ सकती। कम से कम 64 × 64 पिक्सेल की तस्वीर लें।</translation>
    </message>
    <message>
        <source>This recording cannot be played. Choose another file or folder.</source>
        <translation>यह रिकॉर्डिंग चलाई नहीं जा सकती। दूसरी फ़ाइल या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This result was changed after it was signed. Sign it again first.</source>
        <translation>यह परिणाम हस्ताक्षर के बाद बदला गया। पहले उस पर फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>This sample has no cells in pictures that could be read again.</source>
        <translation>इस नमूने की कोई कोशिका ऐसी तस्वीर में नहीं है जो फिर पढ़ी जा सके।</translation>
    </message>
    <message>
        <source>This sample holds pictures. Move or remove them first.</source>
        <translation>इस नमूने में तस्वीरें हैं। पहले उन्हें ले जाएँ या हटाएँ।</translation>
    </message>
    <message>
        <source>This sample holds {cells:,} cells; a second reader can be asked for {most:,} at most.</source>
        <translation>इस नमूने में {cells:,} कोशिकाएँ हैं; दूसरे परीक्षक से अधिकतम {most:,} पूछी जाती हैं।</translation>
    </message>
    <message>
        <source>This sample has changed since it was shown. Look at it again, then sign.</source>
        <translation>यह नमूना वैसा नहीं है जैसा दिखाया गया था। उसे फिर देखें, फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>इस कंप्यूटर की घड़ी पीछे है: वह इस नमूने के बनने या पिछली बार हस्ताक्षर होने से पहले का समय दिखाती है। घड़ी ठीक करें। फिर भी हस्ताक्षर करें तो कारण बताएँ।</translation>
    </message>
    <message>
        <source>This sample is no longer in the log. Search again.</source>
        <translation>यह नमूना अब लॉग में नहीं है। फिर खोजें।</translation>
    </message>
    <message>
        <source>This sample was not sent here by another laboratory.</source>
        <translation>यह नमूना किसी दूसरी प्रयोगशाला ने यहाँ नहीं भेजा।</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>इस नमूने पर पहले हस्ताक्षर हो चुके हैं। बताएँ कि क्या सुधारा गया है।</translation>
    </message>
    <message>
        <source>This table has no column “accession”. Columns that are read: {what}.</source>
        <translation>इस तालिका में “accession” स्तंभ नहीं है। पढ़े जाने वाले स्तंभ: {what}।</translation>
    </message>
    <message>
        <source>This update cannot be used: {reason}. Ask its maker for another.</source>
        <translation>यह अपडेट उपयोग नहीं हो सकता: {reason}। बनाने वालों से दूसरा माँगें।</translation>
    </message>
    <message>
        <source>This update holds version {theirs}, and version {ours} was already here. An older version is refused. Get a newer update.</source>
        <translation>इस अपडेट में संस्करण {theirs} है, और यहाँ संस्करण {ours} आ चुका है। पुराना नहीं लिया जाता। नया अपडेट लें।</translation>
    </message>
    <message>
        <source>This update is cut short. Copy it to the stick again.</source>
        <translation>यह अपडेट अधूरा है। इसे पेन ड्राइव पर फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This update is for the packaged program. This one was installed with Python: update it the way it was installed.</source>
        <translation>यह अपडेट पैकेज वाले प्रोग्राम के लिए है। यह वाला Python से इंस्टॉल हुआ था: इसे वैसे ही नया करें जैसे यह इंस्टॉल हुआ था।</translation>
    </message>
    <message>
        <source>This update is made for {theirs}, and this computer is {ours}. Get the update for this computer.</source>
        <translation>यह अपडेट {theirs} के लिए बना है, और यह कंप्यूटर {ours} है। इस कंप्यूटर का अपडेट लें।</translation>
    </message>
    <message>
        <source>This update is not signed, so nobody can say who made it. It is refused.</source>
        <translation>इस अपडेट पर हस्ताक्षर नहीं हैं। कोई नहीं बता सकता कि इसे किसने बनाया; यह नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>This update is signed by a key that nobody here trusts: {fingerprint}. An administrator can trust it, after comparing it with what its maker says.</source>
        <translation>इस अपडेट पर ऐसी कुंजी से हस्ताक्षर हुए जिस पर यहाँ किसी ने भरोसा नहीं किया है: {fingerprint}। बनाने वाले के बताए फ़िंगरप्रिंट से मिलान करके व्यवस्थापक उस पर भरोसा कर सकता है।</translation>
    </message>
    <message>
        <source>This update needs version {needed} of the program, and this is {ours}. Update the program first.</source>
        <translation>इस अपडेट के लिए प्रोग्राम का संस्करण {needed} चाहिए, और यह {ours} है। पहले प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>This update was altered after it was signed, or damaged on the way. Do not use it; get it again from its maker.</source>
        <translation>यह अपडेट हस्ताक्षर के बाद बदला गया, या रास्ते में ख़राब हुआ। इसे उपयोग न करें; बनाने वालों से फिर लें।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds:.0f} seconds, then try again.</source>
        <translation>बहुत बार गलत कोशिश हुई। {seconds:.0f} सेकंड रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Two ranges apply to the same type, sex and age. Change or remove one of them.</source>
        <translation>एक ही प्रकार, लिंग और आयु के लिए दो सीमाएँ हैं। एक को बदलें या हटाएँ।</translation>
    </message>
    <message>
        <source>Unpack it, and open the pictures in it.</source>
        <translation>उसे खोल कर निकालें, और उसकी तस्वीरें खोलें।</translation>
    </message>
    <message>
        <source>Version {number} of the last layer does not fit the model pack {title}. Go back to the pack as shipped, or teach it again.</source>
        <translation>अंतिम परत का संस्करण {number} मॉडल पैक {title} से मेल नहीं खाता। मूल पैक पर लौटें, या फिर सिखाएँ।</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged. Choose another version, go back to the pack as shipped, or teach it again.</source>
        <translation>अंतिम परत का संस्करण {number} ख़राब है। दूसरा संस्करण चुनें, मूल पैक पर लौटें, या फिर सिखाएँ।</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged; until another is chosen, cells are named by the pack as shipped.</source>
        <translation>अंतिम परत का संस्करण {number} ख़राब है; जब तक दूसरा न चुना जाए, कोशिकाओं के नाम मूल पैक देता है।</translation>
    </message>
    <message>
        <source>Version {number} was taught to another model pack and is not used with {pack}. Teach again; your verdicts are still in the log.</source>
        <translation>संस्करण {number} दूसरे मॉडल पैक को सिखाया गया था और {pack} के साथ उपयोग नहीं होता। फिर सिखाएँ; आपके निर्णय लॉग में हैं।</translation>
    </message>
    <message>
        <source>Version {version} is already in use.</source>
        <translation>संस्करण {version} पहले से उपयोग में है।</translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation>फिर कोशिश करने से पहले थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Only administrators may change the log, its protection or what affects figures.</source>
        <translation>जो आँकड़े, लॉग या उसकी सुरक्षा बदलता है, उसे व्यवस्थापक तय करते हैं।</translation>
    </message>
    <message>
        <source>The key in the keychain does not open the log. Give the recovery key.</source>
        <translation>कीचेन में जो है उससे लॉग नहीं खुलता। रिकवरी कुंजी दें।</translation>
    </message>
    <message>
        <source>What this answer is about is no longer in the log.</source>
        <translation>यह उत्तर जिसके बारे में है, वह अब लॉग में नहीं है।</translation>
    </message>
    <message>
        <source>The last entries in the log {path} before the program or the computer stopped were changed on the disk, and the last changes may be missing. Check the latest batches and the disk.</source>
        <translation>प्रोग्राम या कंप्यूटर रुकने से पहले लॉग {path} में जो आख़िर में लिखा गया था, वह डिस्क पर बदल गया, और आख़िरी बदलाव ग़ायब हो सकते हैं। ताज़ा बैच देखें; डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the update holds ({name}). The disk may be failing. The old version stays in use.</source>
        <translation>{folder} में जो लिखा गया, वह अपडेट की सामग्री से मेल नहीं खाता ({name})। शायद डिस्क ख़राब हो रही है; जो पहले उपयोग में था वह अब भी है।</translation>
    </message>
    <message>
        <source>It was not kept where the pictures of this batch came from. Open their folder as a new batch.</source>
        <translation>इस बैच की तस्वीरें कहाँ से हैं यह नहीं रखा गया। उनका फ़ोल्डर नए बैच के रूप में खोलें।</translation>
    </message>
    <message>
        <source>1 batch older than {days} days was removed.</source>
        <translation>{days} दिन से पुराना 1 बैच हटाया गया।</translation>
    </message>
    <message>
        <source>Exported 1 cell to {target}.</source>
        <translation>1 कोशिका {target} में निर्यात हुई।</translation>
    </message>
    <message>
        <source>The table breaks off near row {begins}: a quotation mark is missing, or it is not a table. Save it as CSV UTF-8, then import it again.</source>
        <translation>तालिका पंक्ति {begins} के पास टूटती है: उद्धरण चिह्न छूटा है, या यह तालिका नहीं है। उसे CSV UTF-8 में सहेजकर फिर आयात करें।</translation>
    </message>
    <message>
        <source>it brings no program</source>
        <translation>इसमें कोई प्रोग्राम नहीं है</translation>
    </message>
    <message>
        <source>its crop size is not usable</source>
        <translation>इसका कटी तस्वीर का आकार काम का नहीं है</translation>
    </message>
    <message>
        <source>its labels are missing or repeated</source>
        <translation>इसके प्रकारों के नाम नहीं हैं या दोहराए गए हैं</translation>
    </message>
    <message>
        <source>its limit for blasts is no probability</source>
        <translation>ब्लास्ट के लिए इसकी सीमा प्रायिकता नहीं है</translation>
    </message>
    <message>
        <source>its limit for foreign batches is no distance</source>
        <translation>अपरिचित बैचों के लिए इसकी सीमा दूरी नहीं है</translation>
    </message>
    <message>
        <source>its self-test ended with {code}</source>
        <translation>इसकी स्वयं-जाँच {code} के साथ समाप्त हुई</translation>
    </message>
    <message>
        <source>its sizes are not positive</source>
        <translation>इसके आकार धनात्मक नहीं हैं</translation>
    </message>
    <message>
        <source>its stride does not divide its input</source>
        <translation>इसका कदम इसके इनपुट को पूरा नहीं बाँटता</translation>
    </message>
    <message>
        <source>its temperature is not positive</source>
        <translation>इसका तापमान (temperature) धनात्मक नहीं है</translation>
    </message>
    <message>
        <source>its thresholds are not between 0 and 1</source>
        <translation>इसकी सीमाएँ 0 और 1 के बीच नहीं हैं</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>क्र. {number}</translation>
    </message>
    <message>
        <source>{accession}: {refused}</source>
        <translation>{accession}: {refused}</translation>
    </message>
    <message>
        <source>{backup} is not a backup of this program. Choose another.</source>
        <translation>{backup} इस प्रोग्राम का बैकअप नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{batches} batches older than {days} days were removed.</source>
        <translation>{days} दिन से पुराने {batches} बैच हटाए गए।</translation>
    </message>
    <message>
        <source>{count:,} batches stopped before all pictures were read. Say why that is enough.</source>
        <translation>{count:,} बैच सभी तस्वीरें पढ़े जाने से पहले रुक गए। बताएँ कि यह क्यों काफ़ी है।</translation>
    </message>
    <message>
        <source>{count:,} cells to decide. Name every one, or say that it cannot be identified.</source>
        <translation>{count:,} कोशिकाओं का निर्णय बाकी है। हर एक को नाम दें, या कहें कि पहचानी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>{count:,} ल्यूकोसाइट गिने गए; यह प्रयोगशाला {of:,} माँगती है। बताएँ कि कम पर हस्ताक्षर क्यों।</translation>
    </message>
    <message>
        <source>{count:,} of the names in {folder} are the program&apos;s own, and nobody confirmed them: they do not show how right it is. Export only what people named (hematovision export --verified --format folders).</source>
        <translation>{folder} के {count:,} नाम प्रोग्राम के अपने हैं, और किसी ने उनकी पुष्टि नहीं की: वे नहीं बताते कि वह कितना सही है। केवल लोगों के दिए नाम निर्यात करें (hematovision export --verified --format folders)।</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>{of:,} में से {count:,} कोशिकाएँ ऐसे सूक्ष्मदर्शी से आईं जहाँ किसी जाँच ने नामों की पुष्टि नहीं की, और किसी ने उन्हें नहीं देखा। इस सूक्ष्मदर्शी पर प्रोग्राम की जाँच करें, या हर कोशिका की पुष्टि करें।</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} pictures could not be read. Say why the result holds without them.</source>
        <translation>{of:,} में से {count:,} तस्वीरें नहीं पढ़ी जा सकीं। बताएँ कि उनके बिना परिणाम क्यों मान्य है।</translation>
    </message>
    <message>
        <source>{count:,} pictures in more than one batch of this sample: their cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>{count:,} तस्वीरें इस नमूने के एक से अधिक बैच में हैं: उनकी कोशिकाएँ एक से अधिक बार गिनी जाती हैं। कोई बैच हटाएँ या दूसरी जगह रखें, या बताएँ कि ऐसा क्यों होना चाहिए।</translation>
    </message>
    <message>
        <source>{drawn:,} cells were drawn; {most:,} at most can be sent back.</source>
        <translation>{drawn:,} कोशिकाएँ बनाई गईं; अधिकतम {most:,} वापस भेजी जा सकती हैं।</translation>
    </message>
    <message>
        <source>{fault} Until then, results are held in memory, not stored.</source>
        <translation>{fault} तब तक परिणाम मेमोरी में रहते हैं, सहेजे नहीं जाते।</translation>
    </message>
    <message>
        <source>{file} has no names, so YOLO&apos;s numbers mean nothing.</source>
        <translation>{file} में नाम नहीं हैं, इसलिए YOLO की संख्याओं का कोई अर्थ नहीं।</translation>
    </message>
    <message>
        <source>{file} holds no YOLO boxes: class number, centre, width and height. Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO or Pascal VOC.</source>
        <translation>{file} में YOLO के बॉक्स नहीं हैं: संख्या से वर्ग, केंद्र, चौड़ाई और ऊँचाई। दूसरों को, जैसे KITTI, DOTA या OpenImages, YOLO, COCO या Pascal VOC में बदलें।</translation>
    </message>
    <message>
        <source>{folder} belongs to the present log. Choose another folder.</source>
        <translation>{folder} अभी के लॉग का हिस्सा है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{folder} holds backups but is not one itself. Choose one of them, such as {name}.</source>
        <translation>{folder} में बैकअप हैं, पर वह खुद बैकअप नहीं है। उनमें से एक चुनें, जैसे {name}।</translation>
    </message>
    <message>
        <source>{name} cannot be the second signer: only reviewers and administrators may sign samples.</source>
        <translation>{name} दूसरे हस्ताक्षरकर्ता नहीं हो सकते: नमूनों पर समीक्षक और व्यवस्थापक हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>{name} holds no GeoJSON features.</source>
        <translation>{name} में GeoJSON के तत्व नहीं हैं।</translation>
    </message>
    <message>
        <source>{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.</source>
        <translation>{name} न UTF-8 है न UTF-16। उसे एडिटर में खोलकर UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>{name} is not COCO: it holds no images and annotations.</source>
        <translation>{name} COCO नहीं है: उसमें images और annotations नहीं हैं।</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it declares a document type.</source>
        <translation>{name} Pascal VOC फ़ाइल नहीं है: वह दस्तावेज़ प्रकार घोषित करती है।</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it holds no objects.</source>
        <translation>{name} Pascal VOC फ़ाइल नहीं है: उसमें objects नहीं हैं।</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: {fault}.</source>
        <translation>{name} Pascal VOC फ़ाइल नहीं है: {fault}।</translation>
    </message>
    <message>
        <source>{name} is not {what}: {fault}.</source>
        <translation>{name} {what} नहीं है: {fault}।</translation>
    </message>
    <message>
        <source>{name} is from {program}, whose own format is not read. Export the boxes there as COCO, Pascal VOC or YOLO.</source>
        <translation>{name} {program} की फ़ाइल है, जिसका अपना प्रारूप नहीं पढ़ा जाता। वहाँ बॉक्स COCO, Pascal VOC या YOLO के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>{gone:,} samples were removed from the log.</source>
        <translation>{gone:,} नमूने लॉग से हटाए गए।</translation>
    </message>
    <message>
        <source>{name}, in 1 more picture</source>
        <translation>{name}, 1 और तस्वीर में</translation>
    </message>
    <message>
        <source>{name}, in {count} more pictures</source>
        <translation>{name}, {count} और तस्वीरों में</translation>
    </message>
    <message>
        <source>{name}, {count} more</source>
        <translation>{name}, {count} और</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{number} is a new sample, and the pictures now belong to it. {left} stays as it was.</source>
        <translation>{number} एक नया नमूना है, तस्वीरें अब उसी की हैं। {left} वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>{number} is also the number of another sample. Correct it; or, if it is the same blood, press Move… on the page Samples.</source>
        <translation>{number} एक दूसरे नमूने की भी संख्या है। इसे सुधारें; या यदि यह वही रक्त है, तो नमूने पृष्ठ पर ले जाएँ… दबाएँ।</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} पढ़ा नहीं जा सकता ({why})।</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table. Save it as CSV (UTF-8).</source>
        <translation>{path} तालिका के रूप में पढ़ा नहीं जा सकता। उसे CSV (UTF-8) में सहेजें।</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} लिखा नहीं जा सकता ({why})।</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>{path} पढ़ा नहीं जा सका ({why})।</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Free some space or choose another place.</source>
        <translation>{path} लिखा नहीं जा सका ({why})। जगह खाली करें या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{path} holds more than {most_files:,} files. Name a smaller folder.</source>
        <translation>{path} में {most_files:,} से अधिक फ़ाइलें हैं। छोटा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a log of this program. Choose another copy; the log in use was not touched.</source>
        <translation>{path} ख़राब है या इस प्रोग्राम का लॉग नहीं है। दूसरी प्रति चुनें; उपयोग वाला लॉग छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>{path} न फ़ोल्डर है न फ़ाइल।</translation>
    </message>
    <message>
        <source>{path} is not a key that signs records. Move it away.</source>
        <translation>{path} रिकॉर्ड पर हस्ताक्षर करने वाली कुंजी नहीं है। उसे हटा कर रखें।</translation>
    </message>
    <message>
        <source>{path} does not give the type of any picture. Give a folder with one sub-folder for each type, or a CSV with a file and a type in each row. Types: {types}.</source>
        <translation>{path} किसी तस्वीर का प्रकार नहीं बताता। हर प्रकार के उप-फ़ोल्डर वाला फ़ोल्डर दें, या हर पंक्ति में फ़ाइल और प्रकार वाली CSV। प्रकार: {types}।</translation>
    </message>
    <message>
        <source>{path} is not as it was written. The disk may be failing: choose another. The log is in use where it was.</source>
        <translation>{path} वैसी नहीं है जैसी लिखी गई थी। डिस्क ख़राब हो रही हो सकती है: दूसरी चुनें। लॉग अपनी पुरानी जगह पर उपयोग में है।</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version first.</source>
        <translation>{path} इस प्रोग्राम के नए संस्करण ने लिखा है। पहले वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{picture} is there under two types, {one} and {other}. Give each picture one type, that of its cell. Nothing was kept.</source>
        <translation>{picture} दो प्रकारों के साथ दी गई है, {one} और {other}। हर तस्वीर को एक ही प्रकार दें, उसकी कोशिका का। कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>{total:,} files of types that are not read here: {named}. {advice}</source>
        <translation>ऐसे प्रकारों की {total:,} फ़ाइलें जो यहाँ नहीं पढ़ी जातीं: {named}। {advice}</translation>
    </message>
    <message>
        <source>{what} has changed since it was backed up. Choose another backup; nothing was changed.</source>
        <translation>{what} वैसा नहीं है जैसा बैकअप हुआ था। दूसरा बैकअप चुनें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{who} was on the worklist; the pictures now belong to it.</source>
        <translation>{who} कार्य-सूची में प्रतीक्षा कर रहा था; तस्वीरें उसी की हैं।</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known encoding, such as cp1252.</source>
        <translation>“{encoding}” कोई ज्ञात कूटलेखन नहीं है, जैसे cp1252।</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.</source>
        <translation>“{text}” संख्या नहीं है। गिनती अंकों में टाइप करें, जैसे 6.2 या 6200।</translation>
    </message>
    <message>
        <source>“{text}” is not a known sex. Write female, male or other.</source>
        <translation>“{text}” ज्ञात लिंग नहीं है। female, male या other लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type the four digits of the year of birth.</source>
        <translation>“{text}” वर्ष नहीं है। जन्म वर्ष के चार अंक टाइप करें।</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.</source>
        <translation>“{text}” दो तरह से पढ़ा जा सकता है। {whole}{rest}, या {whole}.{what} टाइप करें।</translation>
    </message>
    <message>
        <source>“{what}” is not a known unit. Write one of {known}.</source>
        <translation>“{what}” ज्ञात इकाई नहीं है। इनमें से एक लिखें: {known}।</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>केवल अनुसंधान उपयोग के लिए। नैदानिक प्रक्रियाओं में उपयोग के लिए नहीं।</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>पृष्ठ 1 / 1</translation>
    </message>
    <message>
        <source>Nobody has signed this sheet. Do not act on it.</source>
        <translation>इस शीट पर किसी ने हस्ताक्षर नहीं किए हैं। यह ऐसा परिणाम नहीं है जिस पर कार्रवाई की जाए।</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Second signer</source>
        <translation>दूसरे हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>हस्ताक्षर, तारीख</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation>रिकॉर्ड SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Doubtful and abnormal cells, and who decided</source>
        <translation>संदिग्ध और असामान्य कोशिकाएँ, और किसने तय किया</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the record</source>
        <translation>
            <numerusform>{n} और रिकॉर्ड में है</numerusform>
            <numerusform>{n} और रिकॉर्ड में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful or abnormal cells are in the record</source>
        <translation>
            <numerusform>{n} संदिग्ध या असामान्य कोशिका रिकॉर्ड में है</numerusform>
            <numerusform>{n} संदिग्ध या असामान्य कोशिकाएँ रिकॉर्ड में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>asked: {type}?</source>
        <translation>पूछा: {type}?</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>व्यक्ति ने</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>प्रोग्राम ने</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>अस्थायी</translation>
    </message>
    <message>
        <source>Laboratory without a name</source>
        <translation>बिना नाम की प्रयोगशाला</translation>
    </message>
    <message>
        <source>Differential count</source>
        <translation>डिफ़रेंशियल काउंट</translation>
    </message>
    <message>
        <source>PROVISIONAL – not signed</source>
        <translation>अस्थायी – हस्ताक्षरित नहीं</translation>
    </message>
    <message>
        <source>PROVISIONAL – cells wait</source>
        <translation>अस्थायी – कोशिकाएँ प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>संस्करण {n}</translation>
    </message>
    <message>
        <source>AMENDED: version {n} replaces version {m}</source>
        <translation>संशोधित: संस्करण {n}, संस्करण {m} के स्थान पर</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>{when} को हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>स्लाइड</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>रोगी नंबर</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>अनुरोधकर्ता</translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation>जन्म, लिंग</translation>
    </message>
    <message>
        <source>Leukocytes {value} × {unit}</source>
        <translation>ल्यूकोसाइट {value} × {unit}</translation>
    </message>
    <message>
        <source>corrected {value} × {unit}</source>
        <translation>सुधारा हुआ {value} × {unit}</translation>
    </message>
    <message>
        <source>usual {range} · entered: {typed} {unit}</source>
        <translation>सामान्य {range} · जैसा लिखा गया: {typed} {unit}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>HematoVision {version}, model {model} ({digest}).</source>
        <translation>HematoVision {version}, मॉडल {model} ({digest})।</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>न्यूट्रोफिल</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>इओसिनोफिल</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>बेसोफिल</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>लिम्फोसाइट</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>मोनोसाइट</translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation>अपरिपक्व ग्रैनुलोसाइट</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>एरिथ्रोब्लास्ट</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>प्लेटलेट</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>ब्लास्ट</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>बैंड सेल</translation>
    </message>
    <message>
        <source>Atypical lymphocytes</source>
        <translation>असामान्य लिम्फोसाइट</translation>
    </message>
    <message>
        <source>Smudge cells</source>
        <translation>स्मज सेल</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>आर्टिफ़ैक्ट</translation>
    </message>
    <message>
        <source>female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
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
            <numerusform>{name} दिखे: {n} ल्यूकोसाइट में {seen}। स्मीयर की समीक्षा करें।</numerusform>
            <numerusform>{name} दिखे: {n} ल्यूकोसाइट में {seen}। स्मीयर की समीक्षा करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} in addition to {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name} दिखे: {n} ल्यूकोसाइट के अतिरिक्त {seen}। स्मीयर की समीक्षा करें।</numerusform>
            <numerusform>{name} दिखे: {n} ल्यूकोसाइट के अतिरिक्त {seen}। स्मीयर की समीक्षा करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; a person looked at every cell.</source>
        <translation>{name}: वहाँ केवल {limit} से ऊपर के नामों की जाँच हुई; एक व्यक्ति ने हर कोशिका देखी।</translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; its names are suggestions.</source>
        <translation>{name}: वहाँ केवल {limit} से ऊपर के नामों की जाँच हुई, प्रोग्राम के नाम सुझाव हैं।</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; a person looked at every cell.</source>
        <translation>{name}: वहाँ जाँच हुई, पर सुधारों से वादा वापस हो गया; एक व्यक्ति ने हर कोशिका देखी।</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; its names are suggestions.</source>
        <translation>{name}: वहाँ जाँच हुई, पर सुधारों से वादा वापस हो गया, प्रोग्राम के नाम सुझाव हैं।</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; a person looked at every cell.</source>
        <translation>{name}: वहाँ जाँच हुई, पर कोई वादा नहीं; एक व्यक्ति ने हर कोशिका देखी।</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; its names are suggestions.</source>
        <translation>{name}: वहाँ जाँच हुई, पर कोई वादा नहीं, प्रोग्राम के नाम सुझाव हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} leukocytes counted in {fields}.</source>
        <translation>
            <numerusform>{fields} में {n} ल्यूकोसाइट गिना गया।</numerusform>
            <numerusform>{fields} में {n} ल्यूकोसाइट गिने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.</source>
        <translation>{name} प्रति 100 ल्यूकोसाइट {n}: ल्यूकोसाइट गिनती सुधारकर {value} × {unit} की गई है।</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, above {limit}. Review the smear.</source>
        <translation>{name} {value} × {unit}, {limit} से ऊपर। स्मीयर की समीक्षा करें।</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, below {limit}. Review the smear.</source>
        <translation>{name} {value} × {unit}, {limit} से नीचे। स्मीयर की समीक्षा करें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are raised.</source>
        <translation>
            <numerusform>{n} और कोशिका से तय हो जाएगा कि {name} बढ़े हुए हैं या नहीं।</numerusform>
            <numerusform>{n} और कोशिकाओं से तय हो जाएगा कि {name} बढ़े हुए हैं या नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are lowered.</source>
        <translation>
            <numerusform>{n} और कोशिका से तय हो जाएगा कि {name} घटे हुए हैं या नहीं।</numerusform>
            <numerusform>{n} और कोशिकाओं से तय हो जाएगा कि {name} घटे हुए हैं या नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are within their range.</source>
        <translation>
            <numerusform>{n} और कोशिका से तय हो जाएगा कि {name} अपनी सीमा में हैं या नहीं।</numerusform>
            <numerusform>{n} और कोशिकाओं से तय हो जाएगा कि {name} अपनी सीमा में हैं या नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>सामान्य {range}</translation>
    </message>
    <message>
        <source>Above the usual range: {types}.</source>
        <translation>सामान्य सीमा से ऊपर: {types}।</translation>
    </message>
    <message>
        <source>Perhaps above the usual range: {types}.</source>
        <translation>शायद सामान्य सीमा से ऊपर: {types}।</translation>
    </message>
    <message>
        <source>Below the usual range: {types}.</source>
        <translation>सामान्य सीमा से नीचे: {types}।</translation>
    </message>
    <message>
        <source>Perhaps below the usual range: {types}.</source>
        <translation>शायद सामान्य सीमा से नीचे: {types}।</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}</source>
        <translation>{name} {value} × {unit}</translation>
    </message>
    <message>
        <source>A microscope without a name</source>
        <translation>बिना नाम का माइक्रोस्कोप</translation>
    </message>
    <message>
        <source>{name}: program not checked; a person looked at every cell.</source>
        <translation>{name}: वहाँ जाँचा नहीं गया; एक व्यक्ति ने हर कोशिका देखी।</translation>
    </message>
    <message>
        <source>{name}: program not checked; its names are suggestions.</source>
        <translation>{name}: वहाँ जाँच नहीं हुई, प्रोग्राम के नाम सुझाव हैं।</translation>
    </message>
    <message>
        <source>{name}: program checked; at least {n} in 100 sure names are right.</source>
        <translation>{name}: वहाँ जाँच हुई, 100 में से कम से कम {n} निश्चित नाम सही हैं।</translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope.</source>
        <translation>यह रक्त वैसा नहीं दिखता जैसा यह माइक्रोस्कोप आम तौर पर दिखाता है।</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; a person looked at every cell.</source>
        <translation>{name}: प्रोग्राम की जाँच पूरी नहीं हुई; एक व्यक्ति ने हर कोशिका देखी।</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; a person looked at every cell.</source>
        <translation>{name}: प्रोग्राम की जाँच हुई, पर दूसरे मॉडल या दूसरे प्रकारों से; एक व्यक्ति ने हर कोशिका देखी।</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; its names are suggestions.</source>
        <translation>{name}: प्रोग्राम की जाँच पूरी नहीं हुई; उसके नाम सुझाव हैं।</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; its names are suggestions.</source>
        <translation>{name}: प्रोग्राम की जाँच हुई, पर दूसरे मॉडल या दूसरे प्रकारों से; उसके नाम सुझाव हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the cells were counted with a key.</source>
        <translation>
            <numerusform>इनमें से {n} कोशिका कुंजी से गिनी गई।</numerusform>
            <numerusform>इनमें से {n} कोशिकाएँ कुंजी से गिनी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read.</source>
        <translation>
            <numerusform>{n} तस्वीर पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>{n} तस्वीरें पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>erythroblasts {n} ({rate} per 100 leukocytes)</source>
        <translation>एरिथ्रोब्लास्ट {n} (प्रति 100 ल्यूकोसाइट {rate})</translation>
    </message>
    <message>
        <source>smudge cells {n}</source>
        <translation>स्मज सेल {n}</translation>
    </message>
    <message>
        <source>unidentified cells {n}</source>
        <translation>जो कोशिकाएँ पहचानी नहीं जा सकीं {n}</translation>
    </message>
    <message>
        <source>Not part of the 100 %: {parts}.</source>
        <translation>100 % के अतिरिक्त: {parts}।</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are in more than one batch of this sample: their cells count more than once.</source>
        <translation>
            <numerusform>{n} चित्र इस नमूने के एक से अधिक बैच में है: उसकी कोशिकाएँ एक से अधिक बार गिनी जाती हैं।</numerusform>
            <numerusform>{n} चित्र इस नमूने के एक से अधिक बैच में हैं: उनकी कोशिकाएँ एक से अधिक बार गिनी जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for a decision: each range shows the lowest and highest possible percentage.</source>
        <translation>
            <numerusform>{n} कोशिका निर्णय की प्रतीक्षा में है: हर सीमा वह न्यूनतम और अधिकतम है जो प्रतिशत हो सकता है।</numerusform>
            <numerusform>{n} कोशिकाएँ निर्णय की प्रतीक्षा में हैं: हर सीमा वह न्यूनतम और अधिकतम है जो प्रतिशत हो सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} leukocytes: the intervals are wide.</source>
        <translation>
            <numerusform>{n} ल्यूकोसाइट कम है: अंतराल चौड़े हैं।</numerusform>
            <numerusform>{n} ल्यूकोसाइट कम हैं: अंतराल चौड़े हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Year of birth not known: the usual ranges are those for adults.</source>
        <translation>जन्म का वर्ष ज्ञात नहीं है: सामान्य सीमाएँ वयस्कों की हैं।</translation>
    </message>
    <message>
        <source>possible range while cells wait</source>
        <translation>प्रतीक्षा में कोशिकाएँ जो खुला छोड़ती हैं</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % अंतराल</translation>
    </message>
    <message>
        <source>Bars: shaded = usual range, dot = percentage, line = {line}.</source>
        <translation>पट्टियाँ: छायांकित, सामान्य सीमा; बिंदु, प्रतिशत; रेखा, {line}।</translation>
    </message>
    <message>
        <source>Bars, from 0 to 100 %: dot = percentage, line = {line}.</source>
        <translation>पट्टियाँ, 0 से 100 % तक: बिंदु, प्रतिशत; रेखा, {line}।</translation>
    </message>
    <message>
        <source>H, L: above, below the usual range; framed only: too few cells to be sure.</source>
        <translation>H, L: सामान्य सीमा से ऊपर, नीचे; केवल घेरे में: निश्चित होने के लिए बहुत कम कोशिकाएँ।</translation>
    </message>
    <message>
        <source>Each percentage is rounded: together they make {sum}.</source>
        <translation>प्रतिशत एक-एक करके पूर्णांकित हैं: साथ मिलाकर {sum} होते हैं।</translation>
    </message>
    <message>
        <source>Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught.</source>
        <translation>वयस्क। 10⁹/L के लिए Oxford University Hospitals (PMC7082321); प्रतिशत जैसा आम तौर पर पढ़ाया जाता है।</translation>
    </message>
    <message>
        <source>As commonly taught for adults.</source>
        <translation>वयस्कों के लिए जैसा आम तौर पर पढ़ाया जाता है।</translation>
    </message>
    <message>
        <source>This laboratory has no usual ranges for this patient.</source>
        <translation>इस प्रयोगशाला की कोई सामान्य सीमा इस रोगी पर लागू नहीं होती।</translation>
    </message>
    <message>
        <source>Usual ranges: {source}</source>
        <translation>सामान्य सीमाएँ: {source}</translation>
    </message>
    <message>
        <source>(adopted {date})</source>
        <translation>({date} को अपनाई गईं)</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>हो सकता है</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>कोशिकाएँ</translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation>सामान्य %</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>of these, {name}</source>
        <translation>इनमें से {name}</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>यह दूसरी बार पढ़ा जाना है, अपने आप में नमूना नहीं। इसे पूरा करें या वापस भेजें, और उस नमूने पर हस्ताक्षर करें जो पढ़ा गया।</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>इस नमूने की तस्वीरें अभी पढ़ी जा रही हैं। उनके पूरा होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>इस नमूने की एक लाइव गिनती समाप्त नहीं हुई है। उसे समाप्त करने के लिए लाइव पृष्ठ पर नई गिनती (F6) दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide. Name each, or say that it cannot be identified.</source>
        <translation>
            <numerusform>तय करने के लिए {n} कोशिका। उसका नाम दें, या बताएँ कि वह पहचानी नहीं जा सकती।</numerusform>
            <numerusform>तय करने के लिए {n} कोशिकाएँ। हर एक का नाम दें, या बताएँ कि वह पहचानी नहीं जा सकती।</numerusform>
        </translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>कोई ल्यूकोसाइट नहीं गिना गया, इसलिए हस्ताक्षर के लिए कोई परिणाम नहीं है।</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>हस्ताक्षर के बाद कुछ नहीं बदला है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>
            <numerusform>{m} में से {n} कोशिका ऐसे माइक्रोस्कोप की है जहाँ कोई जाँच नामों की पुष्टि नहीं करती, और उसे किसी ने नहीं देखा। इस माइक्रोस्कोप पर प्रोग्राम की जाँच करें, या हर कोशिका की पुष्टि करें।</numerusform>
            <numerusform>{m} में से {n} कोशिकाएँ ऐसे माइक्रोस्कोप की हैं जहाँ कोई जाँच नामों की पुष्टि नहीं करती, और उन्हें किसी ने नहीं देखा। इस माइक्रोस्कोप पर प्रोग्राम की जाँच करें, या हर कोशिका की पुष्टि करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>इस कंप्यूटर की घड़ी पीछे है: वह इस नमूने के बनने या पिछली बार हस्ताक्षर होने से पहले का समय दिखाती है। घड़ी ठीक करें। फिर भी हस्ताक्षर करें तो कारण बताएँ।</translation>
    </message>
    <message>
        <source>Pictures in more than one batch of this sample: {n}. Their cells count more than once. Move or remove a batch. Say why, if they should.</source>
        <translation>इस नमूने के एक से अधिक बैच में मौजूद चित्र: {n}। उनकी कोशिकाएँ एक से अधिक बार गिनी जाती हैं। किसी बैच को दूसरी जगह ले जाएँ या हटाएँ। यदि ऐसे ही गिनना है, तो कारण बताएँ।</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.</source>
        <translation>गिने गए ल्यूकोसाइट: {n}; यह प्रयोगशाला {m} माँगती है। बताएँ कि कम पर हस्ताक्षर क्यों किए जा रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} pictures could not be read. Say why the result holds without them.</source>
        <translation>
            <numerusform>{m} में से {n} तस्वीर पढ़ी नहीं जा सकी। बताएँ कि उसके बिना परिणाम क्यों मान्य है।</numerusform>
            <numerusform>{m} में से {n} तस्वीरें पढ़ी नहीं जा सकीं। बताएँ कि उनके बिना परिणाम क्यों मान्य है।</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch was stopped before all of its pictures were read. Say why that is enough.</source>
        <translation>एक बैच अपनी सभी तस्वीरें पढ़े जाने से पहले रोका गया। बताएँ कि इतना क्यों काफ़ी है।</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>इस नमूने पर पहले हस्ताक्षर हो चुके हैं। बताएँ कि क्या सुधारा गया है।</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} और {other}</translation>
    </message>
    <message>
        <source>Version {n}, signed by {people}, {when}</source>
        <translation>संस्करण {n}, हस्ताक्षरकर्ता {people}, {when}</translation>
    </message>
</context>
<context>
    <name>signed_change</name>
    <message>
        <source>{number} is signed. Change it?</source>
        <translation>{number} पर हस्ताक्षर हो चुके हैं। इसे बदलें?</translation>
    </message>
    <message>
        <source>You then have to sign it again, as a correction. The signed record stays as it is.</source>
        <translation>फिर इस पर सुधार के रूप में दोबारा हस्ताक्षर करने होंगे। जिस पर हस्ताक्षर हुए वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>stopping</name>
    <message>
        <source>Stop “{name}”?</source>
        <translation>“{name}” रोकें?</translation>
    </message>
    <message>
        <source>Stop counting?</source>
        <translation>गिनती रोकें?</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pictures are done and kept. The rest can be read later.</source>
        <translation>
            <numerusform>{n} तस्वीर में से {done} पूरी हुई और सहेजी गई। बाकी बाद में पढ़ी जा सकती हैं।</numerusform>
            <numerusform>{n} तस्वीरों में से {done} पूरी हुईं और सहेजी गईं। बाकी बाद में पढ़ी जा सकती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are in the log.</source>
        <translation>
            <numerusform>अब तक गिनी गई {n} कोशिका लॉग में है।</numerusform>
            <numerusform>अब तक गिनी गई {n} कोशिकाएँ लॉग में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are kept. You can go on counting later.</source>
        <translation>
            <numerusform>अब तक गिनी गई {n} कोशिका सहेजी गई है, और गिनती बाद में जारी रह सकती है।</numerusform>
            <numerusform>अब तक गिनी गई {n} कोशिकाएँ सहेजी गई हैं, और गिनती बाद में जारी रह सकती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{file}: no cell was found in this picture</source>
        <translation>{file}: इस तस्वीर में कोई कोशिका नहीं मिली</translation>
    </message>
    <message>
        <source>{name}, {named}. {program}</source>
        <translation>{name}, {named}। {program}</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message numerus="yes">
        <source>{n} cells taken away</source>
        <translation>
            <numerusform>{n} कोशिका हटाई गई</numerusform>
            <numerusform>{n} कोशिकाएँ हटाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells read a second time</source>
        <translation>
            <numerusform>{n} कोशिका दूसरी बार देखी गई</numerusform>
            <numerusform>{n} कोशिकाएँ दूसरी बार देखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells named</source>
        <translation>
            <numerusform>{n} कोशिका: नाम दिया गया</numerusform>
            <numerusform>{n} कोशिकाएँ: नाम दिए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>cell added</source>
        <translation>कोशिका जोड़ी गई</translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation>{type} जोड़ा गया</translation>
    </message>
    <message>
        <source>cell taken away</source>
        <translation>कोशिका हटाई गई</translation>
    </message>
    <message>
        <source>{type} by hand</source>
        <translation>{type} हाथ से</translation>
    </message>
    <message>
        <source>cell joined</source>
        <translation>कोशिका जोड़कर एक की गई</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>देखने के लिए</translation>
    </message>
    <message>
        <source>sample number {number}</source>
        <translation>नमूना नंबर {number}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Model pack</source>
        <translation>मॉडल पैक</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Version {version}, came with the program</source>
        <translation>संस्करण {version}, प्रोग्राम के साथ आया</translation>
    </message>
    <message>
        <source>Version {version}, from an update</source>
        <translation>संस्करण {version}, अपडेट से</translation>
    </message>
    <message>
        <source>Back to the installed one</source>
        <translation>इंस्टॉल किए हुए पर लौटें</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>संस्करण {version} पर लौटें</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>फ़िंगरप्रिंट {fingerprint}</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}, came with the program</source>
        <translation>{name}, {fingerprint}, प्रोग्राम के साथ आई</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}</source>
        <translation>{name}, {fingerprint}</translation>
    </message>
    <message>
        <source>The update is being verified…</source>
        <translation>अपडेट की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>The update is being unpacked and tried…</source>
        <translation>अपडेट खोलकर आज़माया जा रहा है…</translation>
    </message>
    <message>
        <source>Checking the cells that people named here…</source>
        <translation>यहाँ लोगों ने जिन कोशिकाओं के नाम दिए, वे देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Version {new} in place of {old}</source>
        <translation>{old} की जगह संस्करण {new}</translation>
    </message>
    <message>
        <source>Version {new}</source>
        <translation>संस्करण {new}</translation>
    </message>
    <message>
        <source>Made on {date}, {size}</source>
        <translation>{date} को बना, {size}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>{name} के हस्ताक्षर</translation>
    </message>
    <message>
        <source>It names cells from the next batch on.</source>
        <translation>यह अगले बैच से कोशिकाओं के नाम बताता है।</translation>
    </message>
    <message>
        <source>It has passed its self-test here, and runs from the next start on.</source>
        <translation>यह यहाँ स्व-परीक्षण में सफल रहा, और अगली शुरुआत से चलता है।</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>प्रोग्राम अगली शुरुआत से इसी का उपयोग करता है।</translation>
    </message>
    <message>
        <source>Each pack was judged by its own reference cells.</source>
        <translation>हर पैक अपनी ही संदर्भ कोशिकाओं से परखा गया।</translation>
    </message>
    <message>
        <source>No cells that people named here can be checked.</source>
        <translation>यहाँ लोगों की नाम दी हुई ऐसी कोई कोशिका नहीं है जो देखी जा सके।</translation>
    </message>
    <message numerus="yes">
        <source>{n} named cells could not be checked: their pictures are gone or changed.</source>
        <translation>
            <numerusform>नाम दी हुई {n} कोशिका देखी नहीं जा सकी: उसकी तस्वीर अब नहीं है या बदल गई है।</numerusform>
            <numerusform>नाम दी हुई {n} कोशिकाएँ देखी नहीं जा सकीं: उनकी तस्वीरें अब नहीं हैं या बदल गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What you taught your site (version {number}) does not carry over.</source>
        <translation>आपने अपनी जगह के लिए जो सिखाया, संस्करण {number}, वह साथ नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>en_GB</source>
        <comment>the locale of this translation, such as de_DE</comment>
        <translation>hi_IN</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>न्यूट्रोफिल</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>इओसिनोफिल</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>बेसोफिल</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>लिम्फोसाइट</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>मोनोसाइट</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>अपरिपक्व ग्रैनुलोसाइट</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>एरिथ्रोब्लास्ट</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>प्लेटलेट</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>ब्लास्ट</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>बैंड सेल</translation>
    </message>
    <message>
        <source>Atypical lymphocyte</source>
        <translation>असामान्य लिम्फोसाइट</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>स्मज सेल</translation>
    </message>
    <message>
        <source>Artefact, no cell</source>
        <translation>आर्टिफ़ैक्ट, कोशिका नहीं</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>पहचानी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Immature gran.</source>
        <translation>अपरिपक्व ग्रैनु.</translation>
    </message>
    <message>
        <source>Atypical lymph.</source>
        <translation>असामान्य लिम्फो.</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>आर्टिफ़ैक्ट</translation>
    </message>
    <message>
        <source>Four types</source>
        <translation>चार प्रकार</translation>
    </message>
    <message>
        <source>Five types</source>
        <translation>पाँच प्रकार</translation>
    </message>
    <message>
        <source>Extended, eight types</source>
        <translation>विस्तृत, आठ प्रकार</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>बता नहीं सकते</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>देखने के लिए {n}</numerusform>
            <numerusform>देखने के लिए {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखना है</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>पुष्टि करनी है</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>समीक्षा हो चुकी</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>जल्दी रोका गया</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>The scale is in doubt, so the size of the cell is a guess.</source>
        <translation>तस्वीर का पैमाना संदिग्ध है, इसलिए इसका आकार एक अनुमान है।</translation>
    </message>
    <message>
        <source>The picture&apos;s colours are not those of a stained smear.</source>
        <translation>चित्र के रंग किसी रंगे हुए स्मीयर के नहीं हैं।</translation>
    </message>
    <message>
        <source>The picture has too few colours.</source>
        <translation>चित्र में रंग बहुत कम हैं।</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>चित्र में रंग नहीं हैं।</translation>
    </message>
    <message>
        <source>Lines over the picture hide the cell.</source>
        <translation>चित्र पर बनी रेखाएँ इसे ढकती हैं।</translation>
    </message>
    <message>
        <source>The picture file may be damaged.</source>
        <translation>तस्वीर की फ़ाइल ख़राब हो सकती है।</translation>
    </message>
    <message>
        <source>A second reader looks at every cell.</source>
        <translation>दूसरा परीक्षक हर कोशिका देखता है।</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>The program asked: {type}?</source>
        <translation>प्रोग्राम ने पूछा: {type}?</translation>
    </message>
    <message>
        <source>The program said: {type}, {sure}</source>
        <translation>प्रोग्राम ने बताया: {type}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} की पुष्टि करनी है</numerusform>
            <numerusform>{n} की पुष्टि करनी है</numerusform>
        </translation>
    </message>
    <message>
        <source>counted before</source>
        <translation>पहले गिना गया</translation>
    </message>
    <message>
        <source>again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>{first} and {second} fit almost equally well.</source>
        <translation>{first} और {second} लगभग बराबर मेल खाते हैं।</translation>
    </message>
    <message>
        <source>The program is not sure enough.</source>
        <translation>प्रोग्राम पर्याप्त निश्चित नहीं है।</translation>
    </message>
    <message>
        <source>Two types fit almost equally well.</source>
        <translation>दो प्रकार लगभग बराबर मेल खाते हैं।</translation>
    </message>
    <message>
        <source>It looks like a type outside the chosen label set.</source>
        <translation>यह चुने हुए लेबल समूह से बाहर का प्रकार लगता है।</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the cell.</source>
        <translation>तस्वीर का किनारा कोशिका को काटता है।</translation>
    </message>
    <message>
        <source>The cell has too few pixels: the magnification is too low.</source>
        <translation>कोशिका में पिक्सेल बहुत कम हैं: आवर्धन बहुत कम है।</translation>
    </message>
    <message>
        <source>The cell is out of focus.</source>
        <translation>कोशिका फ़ोकस से बाहर है।</translation>
    </message>
    <message>
        <source>It looks unlike the cells the program has learnt.</source>
        <translation>यह उन कोशिकाओं जैसी नहीं लगती जिनसे प्रोग्राम ने सीखा है।</translation>
    </message>
    <message>
        <source>Red and blue of the picture may be swapped.</source>
        <translation>तस्वीर के लाल और नीले रंग शायद आपस में बदले हुए हैं।</translation>
    </message>
    <message>
        <source>It may be a blast or another abnormal cell: a person must look.</source>
        <translation>यह ब्लास्ट या कोई दूसरी असामान्य कोशिका हो सकती है: किसी व्यक्ति को देखना होगा।</translation>
    </message>
    <message>
        <source>It is too large for a cell of this type.</source>
        <translation>इस प्रकार की कोशिकाएँ इतनी बड़ी नहीं होतीं।</translation>
    </message>
    <message>
        <source>The picture is out of focus. Focus again.</source>
        <translation>तस्वीर फ़ोकस से बाहर है। फिर फ़ोकस करें।</translation>
    </message>
    <message>
        <source>The picture is too bright. Turn down the lamp or the exposure.</source>
        <translation>तस्वीर बहुत उजली है। लैंप या एक्सपोज़र घटाएँ।</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn up the lamp or the exposure.</source>
        <translation>तस्वीर बहुत अँधेरी है। लैंप या एक्सपोज़र बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The stain is pale; cells may be missed. Stain longer.</source>
        <translation>रंजन फीका है; कोशिकाएँ छूट सकती हैं। अधिक देर रंजित करें।</translation>
    </message>
    <message>
        <source>The smear is too thick here. Look where cells lie side by side.</source>
        <translation>यहाँ स्मीयर बहुत मोटा है। वहाँ देखें जहाँ कोशिकाएँ अगल-बगल हों।</translation>
    </message>
    <message>
        <source>The magnification is too low. Use the oil lens, and do not shrink pictures.</source>
        <translation>आवर्धन बहुत कम है। ऑयल लेंस लगाएँ, और तस्वीरें छोटी न करें।</translation>
    </message>
    <message>
        <source>The magnification is too high for a whole cell. Use a weaker lens.</source>
        <translation>पूरी कोशिका के लिए आवर्धन बहुत अधिक है। कम शक्ति का लेंस लगाएँ।</translation>
    </message>
    <message>
        <source>The map shows no evidence for {type}.</source>
        <translation>नक्शे में कुछ भी {type} के पक्ष में नहीं है।</translation>
    </message>
    <message>
        <source>{inside} of the evidence for {type} lies inside the cell&apos;s outline, which fills {covered} of the map.</source>
        <translation>{type} के पक्ष में जो था, उसका {inside} कोशिका की रूपरेखा के भीतर है, जो नक्शे का {covered} भाग घेरती है।</translation>
    </message>
    <message>
        <source>The scale is doubtful: red cells or other pictures do not fit it. Set it once for this microscope.</source>
        <translation>पैमाना संदिग्ध है: लाल कोशिकाएँ या दूसरी तस्वीरें उससे मेल नहीं खातीं। इस माइक्रोस्कोप के लिए उसे एक बार बताएँ।</translation>
    </message>
    <message>
        <source>No cell was found, but something is stained dark purple. Check the picture; if it is dim, turn up the lamp or the exposure.</source>
        <translation>कोई कोशिका नहीं मिली, पर कुछ गहरा बैंगनी रंजित है। तस्वीर देखें; यदि वह धुँधली हो, तो लैंप या एक्सपोज़र बढ़ाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{n} red cells</source>
        <translation>
            <numerusform>{n} लाल कोशिका</numerusform>
            <numerusform>{n} लाल कोशिकाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platelets</source>
        <translation>
            <numerusform>{n} प्लेटलेट</numerusform>
            <numerusform>{n} प्लेटलेट</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} here; not a blood count.</source>
        <translation>यहाँ {parts}; यह रक्त गणना नहीं है।</translation>
    </message>
    <message>
        <source>Only the first page was read. Save the other pages as separate files.</source>
        <translation>केवल पहला पृष्ठ पढ़ा गया; बाकी पृष्ठ अलग फ़ाइलों के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame was read.</source>
        <translation>तस्वीर एनिमेटेड है; केवल उसका पहला फ़्रेम पढ़ा गया।</translation>
    </message>
    <message>
        <source>The 16-bit picture was reduced to 8 bits.</source>
        <translation>16 बिट की तस्वीर 8 बिट में बदली गई।</translation>
    </message>
    <message>
        <source>The picture is grey; without colour the names are less certain.</source>
        <translation>तस्वीर धूसर है; रंग के बिना नाम कम निश्चित हैं।</translation>
    </message>
    <message>
        <source>Transparency in the picture was ignored.</source>
        <translation>तस्वीर की पारदर्शिता अनदेखी की गई।</translation>
    </message>
    <message>
        <source>The scale could not be measured and was assumed. Set it in Settings.</source>
        <translation>पैमाना मापा नहीं जा सका और मान लिया गया। उसे सेटिंग में तय करें।</translation>
    </message>
    <message>
        <source>Smaller pages of the file, such as a thumbnail or label, were skipped.</source>
        <translation>फ़ाइल के छोटे पृष्ठ, जैसे थंबनेल या लेबल, छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>Red, green and blue were on separate pages and were combined.</source>
        <translation>लाल, हरा और नीला अलग-अलग पृष्ठों पर थे और जोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The file shows this place at several levels of focus; the sharpest was read.</source>
        <translation>फ़ाइल यह जगह फ़ोकस के कई स्तरों पर दिखाती है; सबसे स्पष्ट पढ़ा गया।</translation>
    </message>
    <message>
        <source>The camera&apos;s raw picture in the file was skipped; the developed picture beside it was read.</source>
        <translation>फ़ाइल में कैमरे की कच्ची तस्वीर है, जो नहीं पढ़ी जाती; उसके साथ की तैयार तस्वीर पढ़ी गई।</translation>
    </message>
    <message>
        <source>The file says that its pixels are not square; they were made square.</source>
        <translation>फ़ाइल के रिज़ॉल्यूशन के अनुसार पिक्सेल वर्गाकार नहीं हैं, और वर्गाकार किए गए।</translation>
    </message>
    <message>
        <source>The stage moved between the two half frames of this video picture; only one was read.</source>
        <translation>इस वीडियो चित्र के दो अर्ध-फ़्रेमों के बीच स्टेज हिल गया; उनमें से एक पढ़ा गया।</translation>
    </message>
    <message>
        <source>Red and blue were swapped in the file; this was corrected.</source>
        <translation>फ़ाइल में लाल और नीला आपस में बदले हुए थे और ठीक किए गए।</translation>
    </message>
    <message>
        <source>Red and blue may be swapped. Check the program that saved the picture.</source>
        <translation>लाल और नीला शायद आपस में बदले हुए हैं। वह प्रोग्राम जाँचें जिसने तस्वीर सहेजी।</translation>
    </message>
    <message>
        <source>The colours are not those of a stained smear: one may be missing, or the file may hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.</source>
        <translation>रंग किसी रंगे हुए स्मीयर के नहीं हैं: शायद कोई एक रंग नहीं है, या फ़ाइल में Lab, HSV या YCbCr को RGB की तरह सहेजा गया है। चित्र को RGB में सहेजें।</translation>
    </message>
    <message>
        <source>Red, green and blue do not line up. Take the picture again, and check the camera or the program that combined them.</source>
        <translation>लाल, हरा और नीला एक-दूसरे से खिसके हुए हैं। तस्वीर फिर लें, और कैमरा या वह प्रोग्राम जाँचें जिसने उन्हें जोड़ा।</translation>
    </message>
    <message>
        <source>The picture looks like a negative. It was inverted for reading; save it inverted.</source>
        <translation>चित्र नेगेटिव जैसा दिखता है। इसे उजले और गहरे भाग सही करके पढ़ा गया; इसे वैसे ही सहेजें।</translation>
    </message>
    <message>
        <source>The picture has few colours, so cells may be missed. Save it in full colour, as PNG, not as GIF.</source>
        <translation>चित्र में रंग कम हैं, और कोशिकाएँ छूट सकती हैं। इसे पूरे रंगों में सहेजें, PNG के रूप में, GIF के रूप में नहीं।</translation>
    </message>
    <message>
        <source>The file&apos;s colour profile was applied.</source>
        <translation>फ़ाइल की रंग प्रोफ़ाइल लागू की गई।</translation>
    </message>
    <message>
        <source>The frame around the picture was left out when measuring.</source>
        <translation>तस्वीर के चारों ओर का फ़्रेम सभी मापों से बाहर रखा गया।</translation>
    </message>
    <message>
        <source>Lines over the picture, such as a cross-hair, were painted over.</source>
        <translation>चित्र पर बनी रेखाएँ, जैसे क्रॉस-हेयर, मिटाई गईं।</translation>
    </message>
    <message>
        <source>Lines over the picture hide much of it. Take it again without the grid or ruler.</source>
        <translation>चित्र पर बनी रेखाएँ इसका बड़ा भाग ढकती हैं। इसे ग्रिड या पैमाने के बिना फिर से लें।</translation>
    </message>
    <message>
        <source>There is a break in the picture: the file is damaged, or several pictures were combined. Copy it again from the source, or open each picture separately.</source>
        <translation>तस्वीर के आर-पार एक सीधा कटाव है: फ़ाइल खराब है, या कई तस्वीरें जोड़ी गई हैं। इसे स्रोत से फिर कॉपी करें, या हर तस्वीर अलग-अलग दें।</translation>
    </message>
    <message>
        <source>measured on the first pictures of this batch</source>
        <translation>इस बैच की पहली तस्वीरों पर मापा गया</translation>
    </message>
    <message>
        <source>The same file is already in this batch. Its cells count only once.</source>
        <translation>यही फ़ाइल इस बैच में पहले से है। इसकी कोशिकाएँ एक बार गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>measured from the red cells</source>
        <translation>लाल कोशिकाओं से मापा गया</translation>
    </message>
    <message>
        <source>measured from the leukocytes</source>
        <translation>ल्यूकोसाइट से मापा गया</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>आपने तय किया</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>फ़ाइल में दिया गया</translation>
    </message>
    <message>
        <source>as measured on this microscope before</source>
        <translation>जैसा इस माइक्रोस्कोप पर पहले मापा गया</translation>
    </message>
    <message>
        <source>kept for this microscope</source>
        <translation>इस माइक्रोस्कोप के लिए रखा गया</translation>
    </message>
    <message>
        <source>assumed, because it could not be measured</source>
        <translation>माना हुआ, क्योंकि मापा नहीं जा सका</translation>
    </message>
    <message>
        <source>{said}, but the red cells do not fit it</source>
        <translation>{said}, पर लाल कोशिकाएँ इससे मेल नहीं खातीं</translation>
    </message>
    <message>
        <source>{said}, but red cells or other pictures do not fit it: set it once for this microscope</source>
        <translation>{said}, पर लाल कोशिकाएँ या दूसरी तस्वीरें उससे मेल नहीं खातीं: इस माइक्रोस्कोप के लिए उसे एक बार बताएँ</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, {source}</source>
        <translation>{figure} µm प्रति पिक्सेल, {source}</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>कृपया देखें</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>काफ़ी निश्चित</translation>
    </message>
    <message>
        <source>The program asked: {type}, {figure}?</source>
        <translation>प्रोग्राम ने पूछा: {type}, {figure}?</translation>
    </message>
    <message>
        <source>The program said: {type}, {figure}, {sure}</source>
        <translation>प्रोग्राम ने बताया: {type}, {figure}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <translation>
            <numerusform>{n} कोशिका</numerusform>
            <numerusform>{n} कोशिकाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for you</source>
        <translation>
            <numerusform>{n} कोशिका आपकी प्रतीक्षा में है</numerusform>
            <numerusform>{n} कोशिकाएँ आपकी प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} तस्वीर</numerusform>
            <numerusform>{n} तस्वीरें</numerusform>
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
        <translation>पूछा: {answer}</translation>
    </message>
    <message>
        <source>program: {answer}</source>
        <translation>प्रोग्राम: {answer}</translation>
    </message>
    <message>
        <source>was {answer}</source>
        <translation>पहले {answer}</translation>
    </message>
    <message>
        <source>No cell was found in this picture.</source>
        <translation>इस तस्वीर में कोई कोशिका नहीं मिली।</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>सभी कोशिकाएँ</translation>
    </message>
    <message>
        <source>No cell found</source>
        <translation>कोई कोशिका नहीं मिली</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>type: {label}</source>
        <translation>प्रकार: {label}</translation>
    </message>
    <message>
        <source>Shown: {parts}</source>
        <translation>दिखाया गया: {parts}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
    <message>
        <source>state: {stage}</source>
        <translation>स्थिति: {stage}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>with cells to look at</source>
        <translation>देखने वाली कोशिकाओं के साथ</translation>
    </message>
    <message>
        <source>with cells to confirm</source>
        <translation>पुष्टि वाली कोशिकाओं के साथ</translation>
    </message>
    <message>
        <source>with cells to look at or to confirm</source>
        <translation>देखने या पुष्टि वाली कोशिकाओं के साथ</translation>
    </message>
    <message>
        <source>leukocytes {sign} {value} × 10⁹/L</source>
        <translation>ल्यूकोसाइट {sign} {value} × 10⁹/L</translation>
    </message>
    <message>
        <source>{label} {sign} {value}&#xa0;%</source>
        <translation>{label} {sign} {value}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} {sign} {value} per 100 leukocytes</source>
        <translation>{label} {sign} {value} प्रति 100 ल्यूकोसाइट</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>समीक्षा नहीं हुई</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>समीक्षा में</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>हस्ताक्षर के लिए तैयार</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>संशोधित</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>दूसरा पठन</translation>
    </message>
    <message>
        <source>Reading done</source>
        <translation>पठन पूरा</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>{first} से आगे</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>{last} तक</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>शब्द: {words}</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>जैसा साथ आया</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>{date} · {cells}
{before} → {after} of them right</source>
        <translation>{date} · {cells}
{before} → {after} इनमें से सही</translation>
    </message>
    <message>
        <source>It is not used. {why}</source>
        <translation>इसका उपयोग नहीं होता। {why}</translation>
    </message>
    <message>
        <source>It names more of your cells right and forgets almost nothing. Use it?</source>
        <translation>यह आपकी अधिक कोशिकाओं को सही नाम देता है और लगभग कुछ नहीं भूलता। इसका उपयोग करें?</translation>
    </message>
    <message>
        <source>It names as many of your cells right, is surer where it is right, and forgets almost nothing. Use it?</source>
        <translation>यह आपकी उतनी ही कोशिकाओं को सही नाम देता है, जहाँ सही है वहाँ अधिक निश्चित है और लगभग कुछ नहीं भूलता। इसका उपयोग करें?</translation>
    </message>
    <message>
        <source>What was proven on this microscope applies to the names so far. Check the program again with the new ones.</source>
        <translation>इस माइक्रोस्कोप पर जो सिद्ध हुआ, वह अब तक के नामों के लिए है: नए नामों के साथ प्रोग्राम फिर जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture is gone.</source>
        <translation>
            <numerusform>{n} कोशिका का उपयोग नहीं हुआ: तस्वीर अब नहीं है।</numerusform>
            <numerusform>{n} कोशिकाओं का उपयोग नहीं हुआ: तस्वीर अब नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture was changed.</source>
        <translation>
            <numerusform>{n} कोशिका का उपयोग नहीं हुआ: तस्वीर बदली गई।</numerusform>
            <numerusform>{n} कोशिकाओं का उपयोग नहीं हुआ: तस्वीर बदली गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to teach their type: {few}.</source>
        <translation>अपना प्रकार सिखाने के लिए बहुत कम: {few}।</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;%, 95&#xa0;% interval {range}</source>
        <translation>{type} {percent}&#xa0;%, 95&#xa0;% अंतराल {range}</translation>
    </message>
    <message numerus="yes">
        <source>{type} {percent}&#xa0;%, {range} depending on the {n} waiting cells</source>
        <translation>
            <numerusform>{type} {percent}&#xa0;%, {range}, प्रतीक्षा वाली कोशिका के अनुसार</numerusform>
            <numerusform>{type} {percent}&#xa0;%, {range}, प्रतीक्षा वाली {n} कोशिकाओं के अनुसार</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} ({percent}&#xa0;%, {range})</source>
        <translation>{name} {n} ({percent}&#xa0;%, {range})</translation>
    </message>
    <message>
        <source>Of these, {parts}.</source>
        <translation>इनमें से {parts}।</translation>
    </message>
    <message>
        <source>Provisional: {share}.</source>
        <translation>अस्थायी: {share}।</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} cells: count {least} or more for a differential.</source>
        <translation>
            <numerusform>{n} कोशिका डिफ़रेंशियल के लिए कम है: {least} या अधिक गिनें।</numerusform>
            <numerusform>{n} कोशिकाएँ डिफ़रेंशियल के लिए कम हैं: {least} या अधिक गिनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope: look at every cell.</source>
        <translation>यह रक्त वैसा नहीं दिखता जैसा यह माइक्रोस्कोप आम तौर पर दिखाता है: हर कोशिका देखें।</translation>
    </message>
    <message>
        <source>Checked here: at least {n} in 100 right.</source>
        <translation>यहाँ जाँच हुई: 100 में से कम से कम {n} सही।</translation>
    </message>
    <message>
        <source>Checked here only for names of {limit} or more: fairly sure at most.</source>
        <translation>यहाँ केवल {limit} से ऊपर के नामों की जाँच हुई: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>Checked here, but too many sure names were corrected later: fairly sure at most.</source>
        <translation>यहाँ जाँच हुई, पर बाद में बहुत अधिक निश्चित नाम सुधारे गए: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>Checked here, but nothing is promised: fairly sure at most.</source>
        <translation>यहाँ जाँच हुई, पर कोई वादा नहीं: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>Unlike the microscopes or cells that the program learnt from. Names are suggestions.</source>
        <translation>उन माइक्रोस्कोप या कोशिकाओं से अलग जिनसे प्रोग्राम ने सीखा। नाम सुझाव हैं।</translation>
    </message>
    <message>
        <source>Not checked here: fairly sure at most.</source>
        <translation>यहाँ जाँच नहीं हुई: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>Not yet known, not checked: fairly sure at most.</source>
        <translation>अभी ज्ञात नहीं, जाँच नहीं हुई: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>Checked here, but with another model or other types: fairly sure at most.</source>
        <translation>यहाँ जाँच हुई, पर दूसरे मॉडल या दूसरे प्रकारों से: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>unusual blood</source>
        <translation>असामान्य रक्त</translation>
    </message>
    <message>
        <source>{n} in 100 right</source>
        <translation>100 में से {n} सही</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>आंशिक रूप से जाँचा गया</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>कोई वादा नहीं</translation>
    </message>
    <message>
        <source>The check here is not finished: fairly sure at most.</source>
        <translation>यहाँ की जाँच पूरी नहीं हुई: अधिक से अधिक काफ़ी निश्चित।</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>check not finished</source>
        <translation>जाँच अधूरी</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>जाँच नहीं हुई</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>The program is not yet checked on this microscope.</source>
        <translation>इस माइक्रोस्कोप पर अभी प्रोग्राम की जाँच नहीं हुई।</translation>
    </message>
    <message numerus="yes">
        <source>on this microscope {right} of {n} names were right</source>
        <translation>
            <numerusform>इस माइक्रोस्कोप पर {n} में से {right} नाम सही था</numerusform>
            <numerusform>इस माइक्रोस्कोप पर {n} में से {right} नाम सही थे</numerusform>
        </translation>
    </message>
    <message>
        <source>{right}: at least {n} in 100</source>
        <translation>{right}: 100 में से कम से कम {n}</translation>
    </message>
    <message>
        <source>{right}, but too many sure names were corrected later: nothing is promised</source>
        <translation>{right}, पर तब से बहुत अधिक निश्चित नाम सुधारे गए: कोई वादा नहीं किया जाता</translation>
    </message>
    <message>
        <source>{right}: too few, or too many wrong, to promise anything</source>
        <translation>{right}: कुछ वादा करने के लिए बहुत कम, या बहुत अधिक गलत</translation>
    </message>
    <message numerus="yes">
        <source> · so far {n} of {seen} sure names there were corrected</source>
        <translation>
            <numerusform> · अब तक वहाँ {seen} निश्चित नामों में से {n} सुधारा गया</numerusform>
            <numerusform> · अब तक वहाँ {seen} निश्चित नामों में से {n} सुधारे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>On the next slides from this microscope, look at the cells that the program asks about. You can keep the names that it is sure of.</source>
        <translation>इस माइक्रोस्कोप की अगली स्लाइडों पर वे कोशिकाएँ देखें जिनके बारे में प्रोग्राम पूछता है; जिन नामों को वह निश्चित कहता है वे रह सकते हैं।</translation>
    </message>
    <message>
        <source>No name here is sure, so there is nothing to adjust.</source>
        <translation>यहाँ कोई नाम निश्चित नहीं है, इसलिए समायोजित करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;% ({low}–{high})</source>
        <translation>{type} {percent}&#xa0;% ({low}–{high})</translation>
    </message>
    <message>
        <source>Sure names, corrected for mix-ups found in the check: {parts}</source>
        <translation>जाँच में हुई अदला-बदली के अनुसार सुधारे गए निश्चित नाम: {parts}</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>वास्तविक</translation>
    </message>
    <message>
        <source>named</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>named right, 95 % interval</source>
        <translation>सही बताए गए, 95 % अंतराल</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? These pictures do not show it well enough.</source>
        <translation>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? ये तस्वीरें इसे ठीक से नहीं बतातीं।</translation>
    </message>
    <message numerus="yes">
        <source>How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.</source>
        <translation>
            <numerusform>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? {figure} µm, {n} तस्वीर पर मापा गया।</numerusform>
            <numerusform>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? {figure} µm, {n} तस्वीरों पर मापा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, measured on red cells.</source>
        <translation>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? {figure} µm, लाल कोशिकाओं पर मापा गया।</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as the files state.</source>
        <translation>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? {figure} µm, जैसा फ़ाइलें बताती हैं।</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as calibrated.</source>
        <translation>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? {figure} µm, कैलिब्रेशन के अनुसार।</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as set by you.</source>
        <translation>इस माइक्रोस्कोप पर एक पिक्सेल कितना बड़ा है? {figure} µm, जैसा आपने तय किया।</translation>
    </message>
    <message>
        <source>Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: perhaps another objective. The measured value is used.</source>
        <translation>तस्वीरें {figure} µm प्रति पिक्सेल मापती हैं, न कि इस माइक्रोस्कोप के लिए रखा गया {kept} µm: शायद कोई और ऑब्जेक्टिव है। जो मापा गया, वही काम में लिया जाता है।</translation>
    </message>
    <message>
        <source>No scale is kept; each batch measures its own.</source>
        <translation>कोई पैमाना नहीं रखा गया है: हर बैच स्वयं मापता है।</translation>
    </message>
    <message>
        <source>Each batch measures its own scale, as chosen.</source>
        <translation>हर बैच अपना पैमाना स्वयं मापता है, जैसा चुना गया।</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, measured on red cells</source>
        <translation>{size} पिक्सेल की तस्वीरों में {figure} µm प्रति पिक्सेल, लाल कोशिकाओं पर मापा गया</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, as the files state</source>
        <translation>{size} पिक्सेल की तस्वीरों में {figure} µm प्रति पिक्सेल, जैसा फ़ाइलें बताती हैं</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, calibrated</source>
        <translation>{size} पिक्सेल की तस्वीरों में {figure} µm प्रति पिक्सेल, कैलिब्रेट किया हुआ</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, typed</source>
        <translation>{size} पिक्सेल की तस्वीरों में {figure} µm प्रति पिक्सेल, लिखा गया</translation>
    </message>
</context>
</TS>
