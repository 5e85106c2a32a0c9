<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AboutBox</name>
    <message>
        <source>About HematoVision</source>
        <translation>Acerca de HematoVision</translation>
    </message>
    <message>
        <source>Version {program} · Python {python} · Qt {qt}</source>
        <translation>Versión {program} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>Solo para uso en investigación. No destinado a procedimientos diagnósticos.</translation>
    </message>
    <message>
        <source>Finds and names leukocytes in pictures of a stained blood smear. It works without any network, and everything stays on this computer.</source>
        <translation>Encuentra y nombra leucocitos en imágenes de un frotis de sangre teñido. Funciona sin ninguna red, y todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>Datos {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>Abrir &amp;imágenes…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Pa&amp;ste picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>&amp;Try it with drawn cells</source>
        <translation>Probar con células &amp;dibujadas</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>&amp;Nuevo lote</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>Cancelar el &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Agree with the program</source>
        <translation>&amp;Aceptar lo que dice el programa</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>&amp;Célula</translation>
    </message>
    <message>
        <source>Smaller &amp;pictures</source>
        <translation>Imágenes más peq&amp;ueñas</translation>
    </message>
    <message>
        <source>&amp;Start or pause counting</source>
        <translation>&amp;Empezar o pausar el recuento</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>&amp;Congelar la imagen</translation>
    </message>
    <message>
        <source>Keep the fie&amp;ld (snapshot)</source>
        <translation>Guardar el cam&amp;po (captura)</translation>
    </message>
    <message>
        <source>Save the last &amp;30 s</source>
        <translation>Guardar los últimos &amp;30 s</translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation>&amp;Nuevo recuento</translation>
    </message>
    <message>
        <source>Next cell to &amp;decide, then agree</source>
        <translation>Siguiente célula por decidir, &amp;luego aceptar</translation>
    </message>
    <message>
        <source>&amp;Choose no cell</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Count by &amp;hand</source>
        <translation>Contar a &amp;mano</translation>
    </message>
    <message>
        <source>Ca&amp;mera and scale…</source>
        <translation>Cámara &amp;y escala…</translation>
    </message>
    <message>
        <source>&amp;Keys and sounds…</source>
        <translation>&amp;Teclas y sonidos…</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>En v&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Clasificar</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Regi&amp;stro</translation>
    </message>
    <message>
        <source>Choose all of this &amp;type</source>
        <translation>Elegir todas las de este &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>Import a &amp;worklist…</source>
        <translation>Importar una lista de &amp;trabajo…</translation>
    </message>
    <message>
        <source>Add a cell that was &amp;missed</source>
        <translation>Añadir una célula o&amp;mitida</translation>
    </message>
    <message>
        <source>Remove a wrong &amp;box</source>
        <translation>Quitar un &amp;recuadro erróneo</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Only cells that &amp;wait for you</source>
        <translation>Solo las células que lo &amp;esperan a usted</translation>
    </message>
    <message>
        <source>O&amp;nly cells of this file</source>
        <translation>Solo las células de este arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation>&amp;Todas las células</translation>
    </message>
    <message>
        <source>&amp;Hide suggestions</source>
        <translation>&amp;Ocultar las sugerencias</translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation>Imágenes más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;New sample…</source>
        <translation>&amp;Nueva muestra…</translation>
    </message>
    <message>
        <source>&amp;Open the cells</source>
        <translation>&amp;Abrir las células</translation>
    </message>
    <message>
        <source>Renam&amp;e</source>
        <translation>&amp;Cambiar el nombre</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Entre&amp;gar…</translation>
    </message>
    <message>
        <source>Se&amp;cond reader…</source>
        <translation>Segundo &amp;lector…</translation>
    </message>
    <message>
        <source>&amp;Move the batch to another sample…</source>
        <translation>Mover el lote a &amp;otra muestra…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Guide for staff</source>
        <translation>&amp;Guía para el personal</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>Elija primero un lote.</translation>
    </message>
    <message>
        <source>Choose one sample first.</source>
        <translation>Elija primero una muestra.</translation>
    </message>
    <message>
        <source>Choose a sample on the page Samples first.</source>
        <translation>Elija primero una muestra en la página Muestras.</translation>
    </message>
    <message>
        <source>&amp;Zoom to the cell and back</source>
        <translation>&amp;Zoom a la célula y volver</translation>
    </message>
    <message>
        <source>Whole &amp;field</source>
        <translation>Campo e&amp;ntero</translation>
    </message>
    <message>
        <source>Actual size, &amp;100 %</source>
        <translation>Tamaño &amp;real, 100 %</translation>
    </message>
    <message>
        <source>Evidence f&amp;or a type</source>
        <translation>In&amp;dicios a favor de un tipo</translation>
    </message>
    <message>
        <source>Red cells and pla&amp;telets</source>
        <translation>Hematíes y pla&amp;quetas</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Teach your site</source>
        <translation>A&amp;daptar a su centro</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
        <source>&amp;About HematoVision</source>
        <translation>&amp;Acerca de HematoVision</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Siguiente célula</translation>
    </message>
    <message>
        <source>Zoom in the field</source>
        <translation>Ampliar el campo</translation>
    </message>
    <message>
        <source>Name a cell</source>
        <translation>Nombrar una célula</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>Primera y última célula</translation>
    </message>
    <message>
        <source>One screen back or forward</source>
        <translation>Una pantalla de células atrás o adelante</translation>
    </message>
    <message>
        <source>Extend the choice</source>
        <translation>Elegir todas las del camino</translation>
    </message>
    <message>
        <source>Move without choosing</source>
        <translation>Seguir sin elegir ninguna</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>Elegir también esta</translation>
    </message>
</context>
<context>
    <name>AdaptationPanel</name>
    <message>
        <source>The microscope that is taught</source>
        <translation>El microscopio que se adapta</translation>
    </message>
    <message>
        <source>Teach with the cells I named</source>
        <translation>Adaptar con las células que nombré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of teaching</source>
        <translation>Progreso de la adaptación</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usarla desde ahora</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Pictures without a microscope</source>
        <translation>Imágenes sin microscopio</translation>
    </message>
    <message>
        <source>Cells are named by {pack}, as shipped.</source>
        <translation>Las células se nombran con {pack}, de fábrica.</translation>
    </message>
    <message>
        <source>Cells are named by {pack} with version {number} of your site.</source>
        <translation>Las células se nombran con {pack} y la versión {number} de su centro.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>other pack</source>
        <translation>otro paquete</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Leyendo imágenes: {done} de {total}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Teaching: step {done} of {total}</source>
        <translation>Adaptando: paso {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Tried on {cells} you named, from {fields}, in {time}.</source>
        <translation>Probado con {cells} que usted nombró, de {fields}, en {time}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>Quiénes se comparan</translation>
    </message>
    <message>
        <source>How many cells each reader gave this name, and how many both did. A kappa of 1 is full agreement, 0 is chance.</source>
        <translation>Cuántas células llamó así cada uno de los dos, y cuántas ambos. Una kappa de 1 es acuerdo total; 0, no más que por azar.</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Primeros nombres</translation>
    </message>
    <message>
        <source>Second names</source>
        <translation>Segundos nombres</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
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
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Someone elsewhere names the cells, using one file on a stick. Your names stay; a cell waits if you differ. When the file comes back, drop it on this window or choose it with “Open pictures…”.</source>
        <translation>Otra persona nombra las células en otro lugar, a partir de un archivo en una memoria USB. Lo que usted dijo se conserva; donde no coinciden, la célula espera. Suelte en esta ventana el archivo que vuelve, o elíjalo con «Abrir imágenes…».</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Resolverlas</translation>
    </message>
    <message>
        <source>Name them again here, without names</source>
        <translation>Nombrarlas otra vez aquí, sin nombres</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>Células sueltas</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Imágenes enteras</translation>
    </message>
    <message>
        <source>Show what the program calls them</source>
        <translation>Mostrar cómo las llama el programa</translation>
    </message>
    <message>
        <source>Send number and patient</source>
        <translation>Indicar el número y el paciente</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>What to look for</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>Easily mistaken for</source>
        <translation>Se confunde fácilmente con</translation>
    </message>
    <message>
        <source>Cells of this site</source>
        <translation>Células de este centro</translation>
    </message>
    <message>
        <source>Two people gave each this name.</source>
        <translation>Dos personas nombraron así cada una de ellas.</translation>
    </message>
    <message>
        <source>The other cells are drawn. Real ones vary more.</source>
        <translation>Las demás células son dibujos. Las reales varían más.</translation>
    </message>
    <message>
        <source>The cells are drawn. Real ones vary more.</source>
        <translation>Las células están dibujadas. Las reales varían más.</translation>
    </message>
    <message>
        <source>{type}: {how}</source>
        <translation>{type}: {how}</translation>
    </message>
    <message>
        <source>Nothing else here, if you look at its size.</source>
        <translation>Con nada más aquí, si se mira su tamaño.</translation>
    </message>
    <message>
        <source>{type}, a cell of this site</source>
        <translation>{type}, una célula de este centro</translation>
    </message>
    <message>
        <source>{type}, drawn: {light}</source>
        <translation>{type}, dibujo: {light}</translation>
    </message>
</context>
<context>
    <name>AttachedBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Make it a separate sample</source>
        <translation>Hacer de ella una muestra propia</translation>
    </message>
    <message>
        <source>This folder has a waiting sample&apos;s name, so its pictures went to {sample}.</source>
        <translation>Esta carpeta se llama como una muestra en espera, así que sus imágenes pertenecen a {sample}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Skip it</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>A backup is being made. The program then closes by itself.</source>
        <translation>Se está haciendo una copia de seguridad. Después, el programa termina por sí solo.</translation>
    </message>
    <message>
        <source>The backup is being restored. Leave the computer on.</source>
        <translation>Se está restaurando la copia de seguridad. Deje el ordenador encendido.</translation>
    </message>
    <message>
        <source>The log is being copied to its new place. Leave the computer on.</source>
        <translation>Se está copiando el registro a su nuevo lugar. Deje el ordenador encendido.</translation>
    </message>
    <message>
        <source>The log and all that belongs to it are now in {folder}. A copy stays in {old}.</source>
        <translation>El registro y todo lo que le pertenece están ahora en {folder}. Queda una copia en {old}.</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>La última copia de seguridad falló. {why}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está en su lugar.</translation>
    </message>
    <message>
        <source>The previous log is in {folder}.</source>
        <translation>El registro anterior está en {folder}.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>No hacer ninguna</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>Cuándo se hacen las copias de seguridad</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>After closing the window</source>
        <translation>Después de cerrar la ventana</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando yo lo pida</translation>
    </message>
    <message>
        <source>keep the last </source>
        <translation>guardar las últimas </translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Cuántas copias de seguridad se guardan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>Se está comprobando la copia de seguridad…</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Se está haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Backups are off. Choose a folder on another disk or on a server.</source>
        <translation>No se hace ninguna copia de seguridad. Elija una carpeta en otro disco o en un servidor.</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>Aún no hay ninguna copia de seguridad en la carpeta.</translation>
    </message>
    <message>
        <source>Last backup: {when}. The folder holds {n}.</source>
        <translation>La última copia de seguridad es de {when}; la carpeta contiene {n}.</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Elija una carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Elija la copia de seguridad que quiere restaurar</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>La copia de seguridad está cifrada</translation>
    </message>
    <message>
        <source>Type the passphrase it was made with, or its recovery key.</source>
        <translation>Escriba la frase de contraseña con la que se hizo, o su clave de recuperación.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {when}? All its {n} files are intact.</source>
        <translation>
            <numerusform>¿Restaurar la copia de seguridad de {when}? Su {n} archivo está como estaba.</numerusform>
            <numerusform>¿Restaurar la copia de seguridad de {when}? Cada uno de sus {n} archivos está como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current log is moved aside, not deleted. The window closes and opens again with the backup: log, live pictures, site versions, calibrations and settings.</source>
        <translation>El registro actual se aparta, no se borra. La ventana se cierra y se abre de nuevo con la copia de seguridad: registro, imágenes en vivo, versiones del centro, calibraciones y ajustes.</translation>
    </message>
    <message>
        <source>The current log is encrypted and this backup is not: anyone who can read this account&apos;s files can read it. Protect it again afterwards.</source>
        <translation>El registro actual está cifrado y esta copia no: quien pueda leer los archivos de esta cuenta podrá leer lo que se restaure. Protéjalo de nuevo después.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss (1 of {n})</source>
        <translation>Descartar (1 de {n})</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Open batches</source>
        <translation>Lotes abiertos</translation>
    </message>
    <message>
        <source>Join into one batch; its differential counts all their cells</source>
        <translation>Hacer de ellos un solo lote; su fórmula leucocitaria cuenta todas sus células</translation>
    </message>
    <message>
        <source>Join these {n}</source>
        <translation>Unir estos {n}</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Cancelar {name}</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuar con {name}</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches of the sample</source>
        <translation>Lotes de la muestra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the chosen batch</source>
        <translation>Abrir el lote elegido</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move the chosen batches to another sample</source>
        <translation>Mover los lotes elegidos a otra muestra</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the chosen batch</source>
        <translation>Cambiar el nombre del lote elegido</translation>
    </message>
    <message>
        <source>Give the chosen batch another name (F2)</source>
        <translation>Dar otro nombre al lote elegido (F2)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove the chosen batches from the log</source>
        <translation>Eliminar los lotes elegidos del registro</translation>
    </message>
    <message>
        <source>names: {how}</source>
        <translation>nombres: {how}</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Read again without names</source>
        <translation>Leer otra vez sin nombres</translation>
    </message>
    <message>
        <source>Name of the second reader</source>
        <translation>Nombre del segundo lector</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Guardar como página…</translation>
    </message>
    <message>
        <source>Take the names over</source>
        <translation>Adoptar los nombres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type the second reader&apos;s name first. It is kept with the names.</source>
        <translation>Escriba primero el nombre del segundo lector. Se guarda con ellos.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation>Concordancia.pdf</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No model pack</source>
        <translation>Sin paquete de modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>Solo para uso en investigación. No destinado a procedimientos diagnósticos.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera and scale</source>
        <translation>Cámara y escala</translation>
    </message>
    <message>
        <source>Size and rate</source>
        <translation>Tamaño y frecuencia</translation>
    </message>
    <message>
        <source>Ask the camera again</source>
        <translation>Preguntar de nuevo a la cámara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking what the camera offers. The picture may pause.</source>
        <translation>Se pregunta a la cámara qué ofrece. La imagen puede detenerse.</translation>
    </message>
    <message>
        <source>A recording has a fixed size, rate and light.</source>
        <translation>Una grabación tiene su propio tamaño, frecuencia y luz.</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Chosen cell</source>
        <translation>Célula elegida</translation>
    </message>
    <message>
        <source>Choose a cell to see it in its field and how sure the program is.</source>
        <translation>Elija una célula para verla en su campo y saber lo seguro que está el programa.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>Set the scale by hand</source>
        <translation>Fijar la escala a mano</translation>
    </message>
    <message>
        <source>Count its cells twice</source>
        <translation>Contar sus células dos veces</translation>
    </message>
    <message>
        <source>Why the program asked</source>
        <translation>Por qué había que mirarla</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Mire, por favor</translation>
    </message>
    <message>
        <source>✓ {named}</source>
        <translation>✓ {named}</translation>
    </message>
    <message>
        <source>A drawing of a typical cell: {type}</source>
        <translation>Dibujo de una célula típica: {type}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are chosen. The next name is for all of them; {key} deselects them.</source>
        <translation>
            <numerusform>{n} célula en la selección: el próximo nombre vale para ella. {key} la deja.</numerusform>
            <numerusform>{n} células en la selección: el próximo nombre vale para todas. {key} las deja.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
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
        <translation>Comprobar el programa en este microscopio</translation>
    </message>
    <message>
        <source>You name randomly chosen cells that the program is sure of; its own names stay hidden. If it has all of them right, 29, 59 or 149 cells prove that at least 90, 95 or 98 in 100 sure names are right on this microscope. Your names count in the batch too.</source>
        <translation>Usted nombra algunas células de las que el programa está seguro, elegidas al azar; los nombres del programa quedan ocultos. Si todos son correctos, 29, 59 o 149 células demuestran que al menos 90, 95 o 98 de cada 100 nombres seguros son correctos en este microscopio. Lo que usted diga cuenta también en el lote.</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} células</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>Buscando células…</translation>
    </message>
    <message>
        <source>Or use pictures of single cells of known type from this microscope: a folder with one folder for each type, or a table (CSV) of file and type.</source>
        <translation>O tome imágenes de este microscopio, de una célula cada una y de tipo conocido: una carpeta con una carpeta por tipo, o una tabla (CSV) de archivo y tipo.</translation>
    </message>
    <message>
        <source>Folder of known cells…</source>
        <translation>Carpeta de células conocidas…</translation>
    </message>
    <message>
        <source>Table of known cells…</source>
        <translation>Tabla de células conocidas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>The cell to name</source>
        <translation>La célula por nombrar</translation>
    </message>
    <message>
        <source>What is it? Press its key, or its button.</source>
        <translation>¿Qué es? Pulse su tecla o su botón.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells. For a longer check, open more pictures from this microscope.</source>
        <translation>
            <numerusform>Este lote tiene {n} célula así. Para una comprobación más larga, abra más imágenes de este microscopio.</numerusform>
            <numerusform>Este lote tiene {n} células así. Para una comprobación más larga, abra más imágenes de este microscopio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells that are not yet checked, named or taught; {least} are needed. Open more pictures from this microscope.</source>
        <translation>
            <numerusform>Hay {n} célula de ese tipo en este lote que nadie ha comprobado, nombrado ni enseñado aún, y se necesitan {least}. Abra más imágenes de este microscopio.</numerusform>
            <numerusform>Hay {n} células de ese tipo en este lote que nadie ha comprobado, nombrado ni enseñado aún, y se necesitan {least}. Abra más imágenes de este microscopio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell {n} of {total}</source>
        <translation>Célula {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} names were right.</source>
        <translation>
            <numerusform>Nombres correctos: {right} de {n}.</numerusform>
            <numerusform>{right} de {n} nombres eran correctos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until something is proven, look at every cell yourself.</source>
        <translation>Mientras no se haya demostrado nada, mire usted cada célula.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were left out because their pictures are gone.</source>
        <translation>
            <numerusform>La imagen de {n} célula ya no está, así que se dejó fuera.</numerusform>
            <numerusform>Las imágenes de {n} células ya no están, así que se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the next {n} are right, at least 90 in 100 is proven.</source>
        <translation>
            <numerusform>Si el próximo es correcto ({n}), quedan demostrados al menos 90 de cada 100.</numerusform>
            <numerusform>Si los próximos {n} son correctos, quedan demostrados al menos 90 de cada 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Move to another sample</source>
        <translation>Mover a otra muestra</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Accession number, name or date; type or scan it</source>
        <translation>Número de petición, nombre o fecha; escríbalo o escanéelo</translation>
    </message>
    <message>
        <source>Matching samples</source>
        <translation>Muestras que coinciden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New sample “{name}”</source>
        <translation>Nueva muestra «{name}»</translation>
    </message>
    <message>
        <source>There is no other sample. Type the number of a new one.</source>
        <translation>No hay otra muestra. Escriba el número de una nueva.</translation>
    </message>
</context>
<context>
    <name>ClassifyWindow</name>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>{name}: automático</translation>
    </message>
    <message>
        <source>This camera&apos;s driver does not let you set it.</source>
        <translation>El controlador de esta cámara no permite ajustarlo.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Type or scan it</source>
        <translation>Escríbalo o escanéelo</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unit of the leukocytes</source>
        <translation>Unidad de los leucocitos</translation>
    </message>
    <message>
        <source>&amp;Accession number</source>
        <translation>Número de &amp;petición</translation>
    </message>
    <message>
        <source>Patient n&amp;umber</source>
        <translation>&amp;Número de paciente</translation>
    </message>
    <message>
        <source>Sli&amp;de</source>
        <translation>P&amp;ortaobjetos</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>Nom&amp;bre del paciente</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>Año &amp;de nacimiento</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>&amp;Solicitante</translation>
    </message>
    <message>
        <source>Leu&amp;kocytes</source>
        <translation>&amp;Leucocitos</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tas</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Drawing of a blood smear</source>
        <translation>Dibujo de un frotis de sangre</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Suelte aquí las imágenes</translation>
    </message>
    <message>
        <source>Drop pictures or folders of a stained blood smear here</source>
        <translation>Suelte aquí imágenes o carpetas de un frotis de sangre teñido</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try it with drawn cells</source>
        <translation>Probar con células dibujadas</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.</source>
        <translation>JPEG, PNG, TIFF, BMP o WebP. También puede pegar una imagen copiada en otro sitio.</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to start a new batch</source>
        <translation>Suelte para empezar un lote nuevo</translation>
    </message>
</context>
<context>
    <name>FieldCanvas</name>
    <message>
        <source>Field with the cells found</source>
        <translation>Campo con las células encontradas</translation>
    </message>
    <message>
        <source>Field with the cells found, chosen: {type}</source>
        <translation>Campo con las células encontradas, elegida: {type}</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Whole field (F)</source>
        <translation>Campo entero (F)</translation>
    </message>
    <message>
        <source>Actual size, 100 % (A)</source>
        <translation>Tamaño real, 100 % (A)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Show evidence for a type (C)</source>
        <translation>Mostrar los indicios a favor de un tipo (C)</translation>
    </message>
    <message>
        <source>Type whose evidence is shown</source>
        <translation>Tipo cuyos indicios se muestran</translation>
    </message>
    <message>
        <source>Show red cells and platelets (O)</source>
        <translation>Mostrar hematíes y plaquetas (O)</translation>
    </message>
    <message>
        <source>Show on the slide</source>
        <translation>Mostrar en la preparación</translation>
    </message>
    <message>
        <source>Add a cell that was missed (W)</source>
        <translation>Añadir una célula omitida (W)</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Indicios a favor de</translation>
    </message>
    <message>
        <source>Showing its small copy. {reason}</source>
        <translation>Se muestra su copia pequeña. {reason}</translation>
    </message>
    <message>
        <source>Red cells and platelets are not looked for.</source>
        <translation>No se buscan hematíes ni plaquetas.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>As shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>of these, {name}</source>
        <translation>de ellos, {name}</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>to {n} cells</source>
        <translation>
            <numerusform>hasta {n} célula</numerusform>
            <numerusform>hasta {n} células</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>How many leukocytes to count</source>
        <translation>Cuántos leucocitos se cuentan</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Parar antes</translation>
    </message>
    <message>
        <source>From 50 cells on, stop as soon as each type&apos;s interval is wholly inside or outside its usual range</source>
        <translation>Parar en cuanto el intervalo de cada tipo quede por completo dentro o fuera de sus valores de referencia, a partir de 50 células</translation>
    </message>
    <message>
        <source>From 50 cells on, stops once each type is surely in or out of its range.</source>
        <translation>A partir de 50 células, termina cuando cada tipo está con seguridad dentro o fuera de sus valores de referencia.</translation>
    </message>
    <message>
        <source>Suggestions: look at every cell.</source>
        <translation>Sugerencias: mire cada célula.</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: {n} cells wait (least–most)</source>
        <translation>
            <numerusform>Provisional: {n} célula espera (mínimo–máximo)</numerusform>
            <numerusform>Provisional: {n} células esperan (mínimo–máximo)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: {n}</source>
        <translation>A mano: {n}</translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>No se cuentan: {parts}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)</source>
        <translation>Imágenes ({patterns});;Archivos para segundos lectores (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Drawn cells</source>
        <translation>Células dibujadas</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Live count {time}</source>
        <translation>Recuento en vivo {time}</translation>
    </message>
    <message>
        <source>Reading {number}</source>
        <translation>Lectura {number}</translation>
    </message>
    <message>
        <source>Second reading, asked by {name}</source>
        <translation>Segunda lectura, pedida por {name}</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>This is not on this computer. Save the picture here first, then drop it.</source>
        <translation>Esto no está en este ordenador. Guarde primero la imagen y suéltela después.</translation>
    </message>
    <message>
        <source>There is no picture in it. Drop pictures or folders.</source>
        <translation>No contiene ninguna imagen. Suelte imágenes o carpetas.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or files first.</source>
        <translation>No hay ninguna imagen que pegar. Copie primero una imagen o archivos.</translation>
    </message>
    <message>
        <source>Export cells</source>
        <translation>Exportar células</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Folder for QuPath, GeoJSON (*)</source>
        <translation>Carpeta para QuPath, GeoJSON (*)</translation>
    </message>
    <message>
        <source>Folder with COCO (*)</source>
        <translation>Carpeta con COCO (*)</translation>
    </message>
    <message>
        <source>Folder with Pascal VOC (*)</source>
        <translation>Carpeta con Pascal VOC (*)</translation>
    </message>
    <message>
        <source>Folder with YOLO (*)</source>
        <translation>Carpeta con YOLO (*)</translation>
    </message>
    <message>
        <source>Folders of single cells (*)</source>
        <translation>Carpetas de células sueltas (*)</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Show type</source>
        <translation>Mostrar el tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Cells that nobody has named or confirmed</source>
        <translation>Células que ninguna persona ha nombrado ni confirmado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Show only cells that wait for you</source>
        <translation>Mostrar solo las células que lo esperan a usted</translation>
    </message>
    <message>
        <source>Show only files with this in their name</source>
        <translation>Mostrar solo los archivos cuyo nombre contiene esto</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Primero las menos seguras</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation>Enseñan más</translation>
    </message>
    <message>
        <source>The cells whose names teach the program most</source>
        <translation>Las células cuyos nombres más enseñan al programa</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>Mostrar todas las células</translation>
    </message>
    <message>
        <source>A person has looked at every cell here.</source>
        <translation>Una persona ha mirado todas las células de aquí.</translation>
    </message>
    <message>
        <source>No cells are waiting for you here.</source>
        <translation>Aquí no lo espera ninguna célula.</translation>
    </message>
    <message>
        <source>No cells match these filters.</source>
        <translation>Ninguna célula cumple estos filtros.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells found</source>
        <translation>Células encontradas</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Where is the folder now?</source>
        <translation>¿Dónde está ahora la carpeta?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Pictures are missing from their folder. Showing small copies.</source>
        <translation>Las imágenes no están donde estaban. Se muestran sus copias pequeñas.</translation>
    </message>
    <message>
        <source>Looking for the pictures in {folder}…</source>
        <translation>Buscando las imágenes en {folder}…</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} pictures were found there by their content. For the others, small copies are shown.</source>
        <translation>
            <numerusform>Allí se encontraron {found} de {n} imagen, por su contenido. De las demás se muestran las copias pequeñas.</numerusform>
            <numerusform>Allí se encontraron {found} de {n} imágenes, por su contenido. De las demás se muestran las copias pequeñas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Current passphrase, or the recovery key</source>
        <translation>Frase de contraseña actual, o la clave de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>At least {n} characters; four or five words are good and easy to remember.</source>
        <translation>Al menos {n} caracteres; cuatro o cinco palabras sirven bien y se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide for staff</source>
        <translation>Guía para el personal</translation>
    </message>
    <message>
        <source>The guide is missing. Install the program again.</source>
        <translation>Falta la guía. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>Examinando la muestra…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Entregado hasta ahora</translation>
    </message>
    <message>
        <source>This sample has not been handed over yet.</source>
        <translation>Todavía no se ha entregado nada de esta muestra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Version {n} was handed over. You can send the same file again.</source>
        <translation>La versión {n} ya se entregó. Se puede enviar de nuevo, como el mismo archivo.</translation>
    </message>
    <message>
        <source>Version {n} was handed over, but not in this format to this folder.</source>
        <translation>La versión {n} ya se entregó, pero no en este formato en esta carpeta.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet. It goes as a correction.</source>
        <translation>La versión {n} aún no se ha entregado. Se envía como corrección.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet.</source>
        <translation>La versión {n} aún no se ha entregado.</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{number} is signed. Hand it over as {format} to {folder}?</source>
        <translation>{number} está firmada. ¿Entregarla como {format} en {folder}?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The result is being handed over…</source>
        <translation>El resultado se está entregando…</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>After signing, you can hand over to it with one click.</source>
        <translation>Tras firmar, se ofrece entregar en ella con un clic.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Format of results handed over</source>
        <translation>Formato de los resultados entregados</translation>
    </message>
    <message>
        <source>No folder: you hand results over yourself.</source>
        <translation>Sin carpeta: los resultados se entregan cuando se piden.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>IndexedSections</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No instalar</translation>
    </message>
    <message>
        <source>The new pack names fewer of these cells right.</source>
        <translation>El nuevo paquete de modelo nombra bien menos de estas células.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>Células de referencia</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>Nombradas aquí</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Right, types alike</source>
        <translation>Aciertos, tipos por igual</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and sounds</source>
        <translation>Teclas y sonidos</translation>
    </message>
    <message>
        <source>A cell to decide</source>
        <translation>Una célula por decidir</translation>
    </message>
    <message>
        <source>A sound for each type, and for a cell to decide</source>
        <translation>Un sonido para cada tipo, y para una célula por decidir</translation>
    </message>
    <message>
        <source>Say aloud the name of each type, and “a cell to decide”</source>
        <translation>Decir en voz alta el nombre de cada tipo, y de una célula por decidir</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Este ordenador no tiene voz.</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Disposición habitual</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Click a key and press another. The letters are the same everywhere.</source>
        <translation>Haga clic en una tecla y pulse otra. Las letras son las mismas en todas partes.</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation>Tecla de {name}</translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation>Oír el sonido: {name}</translation>
    </message>
    <message>
        <source>{key} is the key of two types: {one} and {other}.</source>
        <translation>{key} es la tecla de dos tipos: {one} y {other}.</translation>
    </message>
    <message>
        <source>{key} is the letter of another type: {other}.</source>
        <translation>{key} es la letra de otro tipo: {other}.</translation>
    </message>
    <message>
        <source>{key} saves the field as a picture.</source>
        <translation>{key} guarda el campo como imagen.</translation>
    </message>
    <message>
        <source>{key} begins counting by hand.</source>
        <translation>{key} empieza el recuento a mano.</translation>
    </message>
    <message>
        <source>{key} changes the view on the Classify page.</source>
        <translation>{key} cambia lo que se ve en la página Clasificar.</translation>
    </message>
    <message>
        <source>{key} marks a cell that cannot be identified.</source>
        <translation>{key} dice que una célula no se puede determinar.</translation>
    </message>
    <message>
        <source>The count is done</source>
        <translation>El recuento ha terminado</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>Name of the laboratory</source>
        <translation>Nombre del laboratorio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Usual ranges…</source>
        <translation>Valores de referencia…</translation>
    </message>
    <message>
        <source>Limits for a review…</source>
        <translation>Límites para revisar…</translation>
    </message>
    <message>
        <source>Leukocytes that a result needs</source>
        <translation>Leucocitos que necesita un resultado</translation>
    </message>
    <message>
        <source>Two people sign a result</source>
        <translation>Dos personas firman cada resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Usual ranges</source>
        <translation>Valores de referencia</translation>
    </message>
    <message>
        <source>Limits for a review</source>
        <translation>Límites para revisar</translation>
    </message>
    <message>
        <source>Count at least</source>
        <translation>Contar al menos</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>None: results are shown without usual ranges.</source>
        <translation>Ninguno: los resultados se muestran sin valores de referencia.</translation>
    </message>
    <message>
        <source>None: only abnormal cells give a reason to review the smear.</source>
        <translation>Ninguno: solo las células anormales son motivo para revisar el frotis.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over {date}.</source>
        <translation>Adoptados el {date}.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elija un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file is not a readable picture. Choose a PNG or JPEG.</source>
        <translation>Este archivo no es una imagen que se pueda leer. Elija un PNG o un JPEG.</translation>
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
        <translation>Nombrar células</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Show cells of this site on the Learn page</source>
        <translation>Mostrar células de este centro en la página Aprender</translation>
    </message>
    <message>
        <source>Shows only cells to which two people gave the same name, without patient data. They stay on this computer.</source>
        <translation>Solo se muestran células que dos personas nombraron igual, sin ningún dato de pacientes. No salen de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, or plug it in again, and wait. Or, before you close, keep what is open in another log or export its cells as tables.</source>
        <translation>Libere espacio en el disco que contiene {path}, o conéctelo de nuevo, y espere. O, antes de cerrar, guarde lo que está abierto en un registro en otro sitio, o escriba sus células como tablas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Exportar tablas…</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Keep elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>Registros (*.sqlite)</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exportar tablas</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits for a review</source>
        <translation>Límites para revisar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Below, 10⁹/L</source>
        <translation>Por debajo, 10⁹/L</translation>
    </message>
    <message>
        <source>Above, 10⁹/L</source>
        <translation>Por encima, 10⁹/L</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Usar estos límites</translation>
    </message>
    <message>
        <source>The sheet asks for a review of the smear if an absolute count is outside these. This needs a typed leukocyte count. Empty means no limit.</source>
        <translation>La hoja pide revisar el frotis cuando un recuento absoluto queda fuera de estos límites; para ello hace falta escribir el recuento de leucocitos. Un lugar vacío significa sin límite.</translation>
    </message>
    <message>
        <source>{name}: type numbers, the lower limit first.</source>
        <translation>{name}: los límites son números, primero el menor.</translation>
    </message>
    <message>
        <source>These limits cannot be used: say where they come from.</source>
        <translation>Estos límites no se pueden usar: diga de dónde proceden.</translation>
    </message>
</context>
<context>
    <name>LiveBench</name>
    <message>
        <source>The last cells</source>
        <translation>Las últimas células</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Choose a camera, a video, a folder or a drawn slide</source>
        <translation>Elija una cámara, un vídeo, una carpeta o una preparación dibujada</translation>
    </message>
    <message>
        <source>Camera and scale</source>
        <translation>Cámara y escala</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Nuevo recuento</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Keep this field with its labels</source>
        <translation>Guardar este campo con sus etiquetas</translation>
    </message>
    <message>
        <source>Save last 30 s</source>
        <translation>Guardar los últimos 30 s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Todavía no ha llegado ninguna imagen.</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Fuente: {name}</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>New count</source>
        <translation>Nuevo recuento</translation>
    </message>
    <message>
        <source>Begin a new count?</source>
        <translation>¿Empezar un recuento nuevo?</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Seguir contando</translation>
    </message>
    <message>
        <source>This one ({progress}) stays in the log.</source>
        <translation>Este ({progress}) queda en el registro.</translation>
    </message>
    <message>
        <source>A count was cut short</source>
        <translation>Un recuento quedó interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>A count of {n} cells was cut short. Go on with it?</source>
        <translation>
            <numerusform>Un recuento de {n} célula quedó interrumpido. ¿Continuarlo?</numerusform>
            <numerusform>Un recuento de {n} células quedó interrumpido. ¿Continuarlo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample {number}, begun on {when}. Continue only with the same sample.</source>
        <translation>Muestra {number}, empezada el {when}. Continúe solo con la misma muestra.</translation>
    </message>
    <message>
        <source>Begun on {when}. Continue only with the same sample.</source>
        <translation>Empezado el {when}. Continúe solo con la misma muestra.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarlo</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Picture of the microscope</source>
        <translation>Imagen del microscopio</translation>
    </message>
    <message>
        <source>DRAWN SLIDE</source>
        <translation>PREPARACIÓN DIBUJADA</translation>
    </message>
</context>
<context>
    <name>LiveStartPage</name>
    <message>
        <source>Drawing of a microscope with a camera</source>
        <translation>Dibujo de un microscopio con cámara</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>Continuar el recuento</translation>
    </message>
    <message>
        <source>Practise on a drawn slide</source>
        <translation>Practicar con una preparación dibujada</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Buscar cámaras de nuevo</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Archivo de vídeo…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Mount the camera on the microscope, then open it</source>
        <translation>Ponga la cámara en el microscopio y ábrala</translation>
    </message>
    <message>
        <source>Each cell is named as you move the stage, and counted once.</source>
        <translation>Cada célula se nombra mientras usted mueve la platina, y se cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Any USB microscope camera will do. Without one, practise on a drawn slide.</source>
        <translation>Sirve cualquier cámara USB de microscopio. Si no tiene, practique con una preparación dibujada.</translation>
    </message>
    <message>
        <source>The count is at {progress}. Open a microscope to go on.</source>
        <translation>El recuento está en {progress}. Abra un microscopio para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the interrupted count of {n} cells</source>
        <translation>
            <numerusform>Continuar el recuento de {n} célula que quedó interrumpido</numerusform>
            <numerusform>Continuar el recuento de {n} células que quedó interrumpido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Name, type or date: {type} 2026-11, {last_week}</source>
        <translation>Nombre, tipo o fecha: {type} 2026-11, {last_week}</translation>
    </message>
    <message>
        <source>Name, type or date</source>
        <translation>Nombre, tipo o fecha</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>Adaptar a su centro</translation>
    </message>
    <message>
        <source>Fit the program to your microscope with the cells you named</source>
        <translation>Adaptar el programa a su microscopio con las células que usted nombró</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Every batch you classify appears here.</source>
        <translation>Aún no hay nada en el registro. Aquí aparece cada lote que clasifique.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>Ningún lote coincide. Use menos palabras, o vacíe la línea para verlos todos.</translation>
    </message>
</context>
<context>
    <name>LogPreview</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note; saving is automatic.</source>
        <translation>Escriba una nota; se guarda sola.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Choose a batch to see what it found.</source>
        <translation>Elija un lote para ver qué encontró.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Chosen batch</source>
        <translation>Lote elegido</translation>
    </message>
    <message>
        <source>Model {model} · program {program} · {labels} · review below {limit}</source>
        <translation>Modelo {model} · programa {program} · {labels} · por revisar por debajo de {limit}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>{n} no se pudo leer</numerusform>
            <numerusform>{n} no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Batches in the log</source>
        <translation>Lotes del registro</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger targets for touch</source>
        <translation>Botones más grandes para pantalla táctil</translation>
    </message>
    <message>
        <source>No font here can show {names}. On Linux, install fonts-noto-core.</source>
        <translation>Aquí ninguna fuente puede escribir: {names}. En Linux instale fonts-noto-core.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ocultar los demás</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferencias...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Salir de %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>No hay instalado ningún paquete de modelo utilizable. Elija uno en Ajustes.</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>Clasificando {name}</translation>
    </message>
    <message>
        <source>Teaching your site</source>
        <translation>Adaptando a su centro</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>MicroscopeBar</name>
    <message>
        <source>Check the program…</source>
        <translation>Comprobar el programa…</translation>
    </message>
    <message>
        <source>Check the program on this microscope</source>
        <translation>Comprobar el programa en este microscopio</translation>
    </message>
    <message>
        <source>Name them again</source>
        <translation>Nombrarlas de nuevo</translation>
    </message>
    <message>
        <source>Read the pictures again as a new batch. This batch stays as it is. The new one offers the names that people gave in this one.</source>
        <translation>Leer otra vez las imágenes como un lote nuevo. Este lote queda como está, y lo que las personas dijeron de sus células se ofrece en el nuevo.</translation>
    </message>
    <message>
        <source>Not read at this microscope&apos;s scale.</source>
        <translation>Leído con otra escala que la de este microscopio.</translation>
    </message>
    <message>
        <source>Named by another version than this microscope&apos;s.</source>
        <translation>Nombradas por otra versión que la de este microscopio.</translation>
    </message>
    <message>
        <source>Named by another version; its pictures cannot be read again.</source>
        <translation>Nombradas por otra versión; sus imágenes no se pueden volver a leer.</translation>
    </message>
</context>
<context>
    <name>MicroscopeLine</name>
    <message>
        <source>Microscope</source>
        <translation>Microscopio</translation>
    </message>
    <message>
        <source>Which microscope?</source>
        <translation>¿Qué microscopio?</translation>
    </message>
    <message>
        <source>Is it this microscope?</source>
        <translation>¿Es este microscopio?</translation>
    </message>
    <message>
        <source>Microscope: {name}</source>
        <translation>Microscopio: {name}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>A new microscope…</source>
        <translation>Un microscopio nuevo…</translation>
    </message>
    <message>
        <source>A new microscope</source>
        <translation>Un microscopio nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name with camera and stain, for example: Olympus, room 2, Giemsa</source>
        <translation>Su nombre con cámara y tinción, por ejemplo: Olympus, sala 2, Giemsa</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>None yet. Name one above the cells of a batch: Which microscope?</source>
        <translation>Aún ninguno. Ponga nombre a uno encima de las células de un lote: ¿Qué microscopio?</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Escala…</translation>
    </message>
    <message>
        <source>The program was checked on this microscope, but with another model, version of your site or choice of types. Check it again.</source>
        <translation>El programa se comprobó en este microscopio, pero no tal como nombra ahora las células: otro modelo, otra versión de su centro u otra elección de tipos. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Escala de {name}</translation>
    </message>
    <message>
        <source>First read pictures from this microscope.</source>
        <translation>Una vez leídas imágenes de este microscopio.</translation>
    </message>
    <message>
        <source>Rename the microscope</source>
        <translation>Cambiar el nombre del microscopio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the visited part of the smear</source>
        <translation>Mapa de la parte visitada del frotis</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>{name} – key {key}</source>
        <translation>{name} – tecla {key}</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Use these names</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these cells were named in an earlier batch of the same files.</source>
        <translation>
            <numerusform>{n} de estas células recibió nombre en un lote anterior de los mismos archivos.</numerusform>
            <numerusform>{n} de estas células recibieron nombre en un lote anterior de los mismos archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>Adoptado el</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-01.</source>
        <translation>Escriba la fecha como año, mes y día: 2026-03-01.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Let people log in…</source>
        <translation>Usar inicio de sesión…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Función…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Frase de contraseña nueva…</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquear el acceso</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation>Mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Logged in: {name}. The window locks after ten idle minutes.</source>
        <translation>Sesión iniciada: {name}. Tras diez minutos sin actividad la ventana se bloquea.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>acceso bloqueado</translation>
    </message>
    <message>
        <source>chooses a passphrase at the next login</source>
        <translation>elige una frase de contraseña en el próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Permitir el acceso de nuevo</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>Elija primero una persona de la lista.</translation>
    </message>
    <message>
        <source>You cannot change your own role or access. Another administrator can.</source>
        <translation>Nadie cambia su propia función ni su propio acceso. Puede hacerlo otro administrador.</translation>
    </message>
    <message>
        <source>Let people log in</source>
        <translation>Usar inicio de sesión</translation>
    </message>
    <message>
        <source>You become the first administrator and can then add others. From then on, each name, note, export and signature has its author. Only another administrator can replace a forgotten passphrase, so have two.</source>
        <translation>Usted es la primera persona, con función de administrador, y después puede añadir otras. Desde entonces cada nombre, nota, exportación y firma tiene su autor. Una frase de contraseña olvidada solo puede reemplazarla otro administrador: tengan dos.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Fijar frase de contraseña</translation>
    </message>
    <message>
        <source>Turn off logging in…</source>
        <translation>Desactivar el inicio de sesión…</translation>
    </message>
    <message>
        <source>Logging in is off. A name is needed only to sign.</source>
        <translation>Nadie inicia sesión. Solo se pide un nombre al firmar.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off logging in</source>
        <translation>Desactivar el inicio de sesión</translation>
    </message>
    <message>
        <source>The people and their passphrases are removed; what they did keeps its author.</source>
        <translation>Se eliminan las personas y sus frases de contraseña; lo que hicieron conserva su autor.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Choose a first passphrase and pass it on. It is replaced at the first login.</source>
        <translation>Elija una primera frase de contraseña y comuníquela. Se reemplaza en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Una frase de contraseña nueva para {name}</translation>
    </message>
    <message>
        <source>It is replaced at the next login.</source>
        <translation>Se reemplaza en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The role of {name}</source>
        <translation>La función de {name}</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>Fijar rol</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgot your passphrase? Ask an administrator for a new one.</source>
        <translation>Quien haya olvidado la frase de contraseña pide una nueva a un administrador.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Una frase de contraseña propia</translation>
    </message>
    <message>
        <source>Somebody else chose your present one. Choose one that only you know.</source>
        <translation>La que tiene la eligió otra persona. Elija una que solo usted conozca.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>{name} · Bloquear</translation>
    </message>
    <message>
        <source>{name} is logged in. Lock the window so that somebody else can log in.</source>
        <translation>{name} ha iniciado sesión. Bloquee la ventana para que otra persona pueda iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Summary of a period</source>
        <translation>Resumen de un período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>Se está leyendo el registro…</translation>
    </message>
    <message>
        <source>No sample was made in this period.</source>
        <translation>No se hizo ninguna muestra en estos días.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmadas</translation>
    </message>
    <message>
        <source>Amended later</source>
        <translation>Corregidas después</translation>
    </message>
    <message>
        <source>Hours until signed, median</source>
        <translation>Horas hasta la firma, mediana</translation>
    </message>
    <message>
        <source>Hours until signed, nine in ten within</source>
        <translation>Horas hasta la firma, nueve de cada diez en</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Cells the program asked about</source>
        <translation>Células por las que preguntó el programa</translation>
    </message>
    <message>
        <source>Cells a person looked at</source>
        <translation>Células que miró una persona</translation>
    </message>
    <message>
        <source>Cells a person renamed</source>
        <translation>Células que una persona nombró de otro modo</translation>
    </message>
    <message>
        <source>{who}: same name</source>
        <translation>{who}: mismo nombre</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa</source>
        <translation>{who}: kappa de Cohen</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa, {type}</source>
        <translation>{who}: kappa de Cohen, {type}</translation>
    </message>
    <message>
        <source>{type}: program and people agree</source>
        <translation>{type}: el programa y las personas coinciden</translation>
    </message>
    <message>
        <source>{part} of {whole} · {percent}&#xa0;%</source>
        <translation>{part} de {whole} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each type</source>
        <translation>Probabilidad de cada tipo</translation>
    </message>
    <message>
        <source>Click a type to name the cell</source>
        <translation>Un clic en un tipo nombra la célula</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>What each type was named</source>
        <translation>Cómo se nombró cada tipo</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Guardar como página…</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>What each cell was named</source>
        <translation>Cómo se nombró cada célula</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Cells of this site: {n}; the program drew the others. This page does not certify a skill.</source>
        <translation>Células de este centro: {n}; las demás las dibujó el programa. Esta página no certifica ninguna competencia.</translation>
    </message>
    <message>
        <source>Training.pdf</source>
        <translation>Entrenamiento.pdf</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>Nombrar células</translation>
    </message>
    <message>
        <source>You have not named a cell yet.</source>
        <translation>Todavía no ha nombrado ninguna célula.</translation>
    </message>
    <message>
        <source>Name cells to see here how many were right and what you confused.</source>
        <translation>Nombre células y vea aquí cuántas eran correctas y qué se confundió.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>All your answers on this computer will be deleted.</source>
        <translation>Se olvidarán todas sus respuestas en este ordenador.</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation>Conservar mis respuestas</translation>
    </message>
    <message>
        <source>{day}: {right} of {cells}</source>
        <translation>{day}: {right} de {cells}</translation>
    </message>
    <message>
        <source>Named right, over time: {parts}</source>
        <translation>Nombradas bien, con el tiempo: {parts}</translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}: {right} de {cells} nombradas bien</translation>
    </message>
    <message>
        <source>Training in naming blood cells</source>
        <translation>Entrenamiento en nombrar células sanguíneas</translation>
    </message>
    <message>
        <source>{right} of {cells} cells were named right at first sight: {share}.</source>
        <translation>{right} de {cells} células se nombraron bien a la primera: {share}.</translation>
    </message>
    <message>
        <source>95 % interval: {low}–{high} %</source>
        <translation>Intervalo del 95 %: {low}–{high} %</translation>
    </message>
    <message>
        <source>The program drew these cells. This page does not certify a skill.</source>
        <translation>Las células las dibujó el programa. Esta página no certifica ninguna competencia.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Teach your site with the cells you named</source>
        <translation>Adaptar a su centro con las células que usted nombró</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Read the remaining pictures</source>
        <translation>Leer las imágenes que quedan</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nuevo lote</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Undo: {what} ({key})</source>
        <translation>Deshacer: {what} ({key})</translation>
    </message>
    <message>
        <source>Redo: {what} ({key})</source>
        <translation>Rehacer: {what} ({key})</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Cancelled at {done} of {total}</source>
        <translation>Cancelado en {done} de {total}</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Espera su turno</translation>
    </message>
</context>
<context>
    <name>ProtectOffer</name>
    <message>
        <source>You can encrypt the log so that nobody else can read it.</source>
        <translation>El registro se puede cifrar, para que nadie más pueda leerlo.</translation>
    </message>
    <message>
        <source>Protect the log…</source>
        <translation>Proteger el registro…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Recovery key…</source>
        <translation>Clave de recuperación…</translation>
    </message>
    <message>
        <source>The log is encrypted, and nobody has opened it yet.</source>
        <translation>El registro está cifrado, y nadie lo ha abierto todavía.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key is guarded by a passphrase.</source>
        <translation>El registro está cifrado. Su clave está protegida por una frase de contraseña.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key lies in this account&apos;s keychain.</source>
        <translation>El registro está cifrado. Su clave está en el llavero de esta cuenta.</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who can read this account&apos;s files can read the log: paths, notes, names of samples and small pictures.</source>
        <translation>Sin cifrar. Quien puede leer los archivos de esta cuenta puede leer el registro: rutas, notas, nombres de muestras e imágenes pequeñas.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Use the keychain…</source>
        <translation>Usar el llavero…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the recovery key is kept. Look at it now.</source>
        <translation>Nadie ha dicho todavía que la clave de recuperación esté guardada. Mírela ahora.</translation>
    </message>
    <message>
        <source>Protect the log by a passphrase</source>
        <translation>Proteger el registro con una frase de contraseña</translation>
    </message>
    <message>
        <source>It is asked for at each start. The recovery key stays as it is.</source>
        <translation>Se pide en cada inicio. La clave de recuperación queda como está.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keychain guard the log</source>
        <translation>Dejar que el llavero de este ordenador proteja el registro</translation>
    </message>
    <message>
        <source>The log is encrypted, and opens by itself for anyone logged in as you. On another computer or account, only the recovery key opens it.</source>
        <translation>El registro está cifrado, y se abre solo para quien haya iniciado sesión con su cuenta. En otro ordenador u otra cuenta solo lo abre la clave de recuperación.</translation>
    </message>
    <message>
        <source>Earlier backups, and pictures that you opened from your own folders, stay unencrypted: anyone who finds them can read them.</source>
        <translation>Las copias de seguridad anteriores y las imágenes que usted abrió de sus propias carpetas quedan como están: quien las encuentre puede leerlas.</translation>
    </message>
    <message>
        <source>From now on the log, pictures of live counts, snapshots, clips and backups are encrypted. You type the passphrase at each start. A recovery key follows.</source>
        <translation>El registro, las imágenes de los recuentos en vivo, las capturas, los clips y las copias de seguridad se cifran a partir de ahora. La frase de contraseña se pide en cada inicio; después se muestra una clave de recuperación.</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>Quitar la protección</translation>
    </message>
    <message>
        <source>The log and its pictures are rewritten without encryption.</source>
        <translation>El registro y sus imágenes se escriben de nuevo sin cifrar.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Mostrar la clave de recuperación</translation>
    </message>
    <message>
        <source>Anyone who sees it can read the log.</source>
        <translation>Quien la vea puede leer el registro.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta nueva</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta nueva</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Cambiar a vista de lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista detallada</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Cambiar a vista detallada</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostrar </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar de nomb&amp;re</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Compruebe que el nombre es correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encontró la carpeta.
Compruebe que el nombre es correcto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra escritura.
¿Quiere eliminarlo de todos modos?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que quiere eliminar «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>No se pudo eliminar la carpeta.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Páginas impares</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Páginas pares</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opciones &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opciones &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimir en un archivo (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Archivo local</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Escribir un archivo PDF</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ya existe.
¿Quiere sobrescribirlo?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 es una carpeta.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>No se puede escribir en el archivo %1.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>El valor «Desde» no puede ser mayor que el valor «Hasta».</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>Intervalo de impresión</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Imprimir todo</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Páginas desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Página actual</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indique páginas o intervalos separados por comas. Un intervalo son dos números separados por un guion. Ejemplo: 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Páginas:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Opciones de salida</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copias:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Intercalar</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modo de color</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernar por el lado largo</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernar por el lado corto</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropiedades</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Ubicación:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Archivo de salida:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Desplazar hasta aquí</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página arriba</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abajo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Página a la izquierda</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Página a la derecha</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Desplazar a la derecha</translation>
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
        <translation>Mayús</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>What is this cell?</source>
        <translation>¿Qué célula es esta?</translation>
    </message>
    <message>
        <source>What the program looks at</source>
        <translation>Lo que mira el programa</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Célula siguiente</translation>
    </message>
    <message>
        <source>The first cell is being drawn…</source>
        <translation>Se está dibujando la primera célula…</translation>
    </message>
    <message>
        <source>{space} or {enter} goes on.</source>
        <translation>{space} o {enter} para seguir.</translation>
    </message>
    <message>
        <source>You have seen this cell before. Press its key or button.</source>
        <translation>Ya ha visto esta célula. Pulse su tecla o su botón.</translation>
    </message>
    <message>
        <source>A cell of this site. Press its key or button.</source>
        <translation>Una célula de este centro. Pulse su tecla o su botón.</translation>
    </message>
    <message>
        <source>Press its key or button.</source>
        <translation>Pulse su tecla o su botón.</translation>
    </message>
    <message>
        <source>Right: {type}</source>
        <translation>Correcto: {type}</translation>
    </message>
    <message>
        <source>It is: {type}</source>
        <translation>Es: {type}</translation>
    </message>
    <message>
        <source>It is: {type}. You said: {said}</source>
        <translation>Es: {type}. Usted dijo: {said}</translation>
    </message>
    <message>
        <source>{type}, to compare</source>
        <translation>{type}, para comparar</translation>
    </message>
    <message>
        <source>Nothing here is counted or used for teaching.</source>
        <translation>Nada de esto entra en un recuento ni en la adaptación del programa.</translation>
    </message>
    <message>
        <source>{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}.</source>
        <translation>{right} de {cells} células nuevas nombradas bien: {share}, intervalo del 95 % {low}–{high}. Células por repasar ahora: {due}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RangesDialog</name>
    <message>
        <source>Usual ranges</source>
        <translation>Valores de referencia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Desde la edad</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Hasta la edad</translation>
    </message>
    <message>
        <source>% from</source>
        <translation>% desde</translation>
    </message>
    <message>
        <source>% to</source>
        <translation>% hasta</translation>
    </message>
    <message>
        <source>10⁹/L from</source>
        <translation>10⁹/L desde</translation>
    </message>
    <message>
        <source>10⁹/L to</source>
        <translation>10⁹/L hasta</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Use these ranges</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>An age is the one reached in the year of the sample. Empty means no limit. If several rows fit a patient, the one for their sex and with the fewest years applies.</source>
        <translation>La edad son los años cumplidos en el año de la muestra. Una casilla vacía significa sin límite. Si varias filas valen para un paciente, se usa la de su sexo y la que abarca menos años.</translation>
    </message>
    <message>
        <source>All leukocytes</source>
        <translation>Todos los leucocitos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Row {n} cannot be used: type numbers from the low end to the high one, percentages up to 100.</source>
        <translation>La fila {n} no puede ser: sus cifras son números del límite bajo al alto, y los porcentajes llegan hasta 100.</translation>
    </message>
    <message>
        <source>These ranges cannot be used: say where they come from, and give each type, sex and age one row.</source>
        <translation>Estos valores no se pueden usar: indique de dónde proceden y dé una sola fila a cada tipo, sexo y edad.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Passphrase, to encrypt the file</source>
        <translation>Frase de contraseña, si el archivo debe cifrarse</translation>
    </message>
    <message>
        <source>Give it by phone. Without one, anyone who finds the stick can open the file.</source>
        <translation>Dígala por teléfono. Sin ella, quien encuentre la memoria USB puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Type your name first. It is kept with the names of the cells.</source>
        <translation>Escriba primero su nombre. Se guarda con los nombres que se dan.</translation>
    </message>
    <message>
        <source>Files for second readers (*{suffix})</source>
        <translation>Archivos para segundos lectores (*{suffix})</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Se está escribiendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are in {path}.</source>
        <translation>
            <numerusform>{n} célula está en {path}.</numerusform>
            <numerusform>{n} células están en {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the log if the passphrase is forgotten or the keychain lost, or on another computer. Write it down, or save the page and print it, and lock it away. Anyone who has it can read the log. Without it and the passphrase nobody can, not even we.</source>
        <translation>Abre el registro si se olvida la frase de contraseña, si se pierde el llavero o en otro ordenador. Anótela, o guarde la página e imprímala, y téngala bajo llave. Quien la tenga puede leer el registro; sin ella y sin la frase de contraseña nadie puede, tampoco nosotros.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation>Guardar la página como PDF…</translation>
    </message>
    <message>
        <source>I have written it down, or printed it</source>
        <translation>La he anotado, o la he impreso</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved ({fault}).</source>
        <translation>No se pudo guardar ({fault}).</translation>
    </message>
    <message>
        <source>Saved. Print it, and keep no copy on this computer.</source>
        <translation>Guardada. Imprímala y no deje ninguna copia en este ordenador.</translation>
    </message>
    <message>
        <source>HematoVision: recovery key of an encrypted log</source>
        <translation>HematoVision: clave de recuperación de un registro cifrado</translation>
    </message>
    <message>
        <source>Log {path}, printed {day}</source>
        <translation>Registro {path}, impreso el {day}</translation>
    </message>
    <message>
        <source>Type it when you are asked for the passphrase. Lock this page away.</source>
        <translation>Escríbala donde se pide la frase de contraseña. Tenga esta página bajo llave.</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Remove batches after</source>
        <translation>Eliminar los lotes después de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Days after which batches are removed</source>
        <translation>Días tras los que se eliminan los lotes</translation>
    </message>
    <message>
        <source>Remove old batches</source>
        <translation>Eliminar los lotes antiguos</translation>
    </message>
    <message numerus="yes">
        <source>Remove every batch that began more than {n} days ago, now and each day?</source>
        <translation>
            <numerusform>¿Eliminar todos los lotes que empezaron hace más de {n} día, ahora y cada día?</numerusform>
            <numerusform>¿Eliminar todos los lotes que empezaron hace más de {n} días, ahora y cada día?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good, with their pictures of live counts, clips and older backups. A line in the chain of events stays: who, when, how many cells. Signed samples stay.</source>
        <translation>Se eliminan para siempre, con sus imágenes de recuentos en vivo, sus clips y las copias de seguridad más antiguas. Queda una línea en la cadena de sucesos: quién, cuándo, cuántas células. Las muestras firmadas se quedan.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock today is {today}.</source>
        <translation>Según el reloj de este ordenador hoy es {today}.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
</context>
<context>
    <name>ReviewDial</name>
    <message>
        <source>Microscope whose check the dial goes by</source>
        <translation>Microscopio cuya comprobación guía este mando</translation>
    </message>
    <message>
        <source>Fewer cells to look at</source>
        <translation>Menos células por revisar</translation>
    </message>
    <message>
        <source>Fewer mistakes unseen</source>
        <translation>Menos errores sin ver</translation>
    </message>
    <message>
        <source>Let at most one in so many sure names be wrong</source>
        <translation>Permitir como máximo un error en este número de nombres seguros</translation>
    </message>
    <message>
        <source>Ask below this confidence</source>
        <translation>Preguntar por debajo de esta confianza</translation>
    </message>
    <message>
        <source>You are asked to look when the program is less than {limit} sure.</source>
        <translation>Se le pide mirar cuando el programa está seguro en menos de {limit}.</translation>
    </message>
    <message>
        <source>This model pack has no figures for that.</source>
        <translation>Este paquete de modelo no dice cuánto vale eso.</translation>
    </message>
    <message>
        <source>You are asked about every cell</source>
        <translation>Se le pregunta por cada célula</translation>
    </message>
    <message numerus="yes">
        <source>This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.</source>
        <translation>
            <numerusform>Con este paquete de modelo no se puede prometer menos de 1 error en {n} nombre seguro, así que cada célula lo espera a usted.</numerusform>
            <numerusform>Con este paquete de modelo no se puede prometer menos de 1 error en {n} nombres seguros, así que cada célula lo espera a usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s card has no figures for so low a limit.</source>
        <translation>La ficha del modelo no dice nada de un límite tan bajo.</translation>
    </message>
    <message numerus="yes">
        <source>Let at most 1 in {n} sure names be wrong</source>
        <translation>
            <numerusform>Permitir como máximo 1 error en {n} nombre seguro</numerusform>
            <numerusform>Permitir como máximo 1 error en {n} nombres seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About 1 in {n} sure names is wrong</source>
        <translation>
            <numerusform>Cerca de 1 de cada {n} nombre seguro es erróneo</numerusform>
            <numerusform>Cerca de 1 de cada {n} nombres seguros es erróneo</numerusform>
        </translation>
    </message>
    <message>
        <source>About {share} of the cells then wait for you.</source>
        <translation>Entonces lo espera a usted cerca del {share} de las células.</translation>
    </message>
    <message>
        <source>Sure names are those you are not asked about. The figures are for cells like those the model learnt from; with another microscope or stain it does worse.</source>
        <translation>Los nombres seguros son aquellos por los que no se le pregunta. Las cifras valen para células como las que aprendió el modelo; con otro microscopio u otra tinción acierta menos.</translation>
    </message>
    <message>
        <source>{name}: at least {n} in 100 sure names are right</source>
        <translation>{name}: al menos {n} de cada 100 nombres seguros son correctos</translation>
    </message>
    <message numerus="yes">
        <source>Proven there: {right} of {n} checked names were right.</source>
        <translation>
            <numerusform>Demostrado allí: {right} de {n} nombre comprobado era correcto.</numerusform>
            <numerusform>Demostrado allí: {right} de {n} nombres comprobados eran correctos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sure names were corrected there since to promise more.</source>
        <translation>Desde entonces se corrigieron allí demasiados nombres seguros como para prometer más.</translation>
    </message>
    <message numerus="yes">
        <source>{n} right answers prove {share} in 100</source>
        <translation>
            <numerusform>{n} respuesta correcta demuestra {share} de cada 100</numerusform>
            <numerusform>{n} respuestas correctas demuestran {share} de cada 100</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing is proven about names this unsure</source>
        <translation>{name}: de nombres tan poco seguros no hay nada demostrado</translation>
    </message>
    <message>
        <source>As the model pack recommends</source>
        <translation>Como aconseja el paquete de modelo</translation>
    </message>
    <message>
        <source>The check there covered only surer names.</source>
        <translation>La comprobación de allí solo tomó nombres más seguros.</translation>
    </message>
    <message>
        <source>In a check on a microscope, {told}.</source>
        <translation>En una comprobación en un microscopio, {told}.</translation>
    </message>
</context>
<context>
    <name>SampleField</name>
    <message>
        <source>Sample number</source>
        <translation>Número de muestra</translation>
    </message>
    <message>
        <source>Accession number of the sample</source>
        <translation>Número de petición de la muestra</translation>
    </message>
    <message>
        <source>The sample you are counting: type or scan its number, before or while you count</source>
        <translation>De quién es la sangre que se cuenta: escriba o escanee el número, antes o mientras cuenta</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Accession number of the sample</source>
        <translation>Número de petición de la muestra</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de petición</translation>
    </message>
    <message>
        <source>The sample&apos;s accession number: type or scan it (F2)</source>
        <translation>El número de petición de la muestra: escríbalo o escanéelo (F2)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Differential, by {type}</source>
        <translation>Fórmula leucocitaria, por {type}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>slide {name}</source>
        <translation>porta {name}</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Open cells</source>
        <translation>Abrir las células</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation>Segundo lector…</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Move the batches of all of them to one sample</source>
        <translation>Hacer que los lotes de todas pertenezcan a una sola</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Choose a sample to fill in.</source>
        <translation>Elija una muestra para rellenarla.</translation>
    </message>
    <message>
        <source>Chosen sample</source>
        <translation>Muestra elegida</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples chosen</source>
        <translation>
            <numerusform>{n} muestra elegida</numerusform>
            <numerusform>{n} muestras elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to show together. Narrow the search, or choose fewer.</source>
        <translation>Son demasiadas para mostrarlas juntas. Acote la búsqueda o elija menos.</translation>
    </message>
    <message>
        <source>Together {cells}</source>
        <translation>En total {cells}</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>Segunda lectura…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Finish reading…</source>
        <translation>Terminar la lectura…</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>cambiada desde que se firmó</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Search the samples</source>
        <translation>Buscar en las muestras</translation>
    </message>
    <message>
        <source>Number, name, {month}, {share}</source>
        <translation>Número, nombre, {month}, {share}</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation>Qué estados se muestran</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nueva muestra</translation>
    </message>
    <message>
        <source>New sample ({key})</source>
        <translation>Nueva muestra ({key})</translation>
    </message>
    <message>
        <source>All batches behind the samples, as recorded ({key})</source>
        <translation>Cada lote tal como se registró, debajo de las muestras ({key})</translation>
    </message>
    <message>
        <source>Summary of a period…</source>
        <translation>Resumen de un período…</translation>
    </message>
    <message>
        <source>Any part of a number, name, slide, requester, note or batch
Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Shares: {share}, nrbc &gt;= 5, wbc &gt; 20
States: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} opens the chosen sample</source>
        <translation>Cualquier parte de un número, nombre, portaobjetos, solicitante, nota o lote
Días: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Proporciones: {share}, nrbc &gt;= 5, wbc &gt; 20
Estados: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} abre la muestra elegida</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples</source>
        <translation>
            <numerusform>{n} muestra</numerusform>
            <numerusform>{n} muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples yet. Each folder of pictures that you drop becomes one.</source>
        <translation>Aún no hay muestras. Cada carpeta de imágenes que suelte se convierte en una.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>Ninguna muestra coincide. Use menos palabras, o vacíe la línea para verlas todas.</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Import a worklist</source>
        <translation>Importar una lista de trabajo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tablas (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… y {n} más.</numerusform>
            <numerusform>… y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nueva muestra</translation>
    </message>
    <message>
        <source>Its accession number; type or scan it</source>
        <translation>Su número de petición; escríbalo o escanéelo</translation>
    </message>
    <message numerus="yes">
        <source>{n} new samples came from {name}.</source>
        <translation>
            <numerusform>{n} muestra nueva procede de {name}.</numerusform>
            <numerusform>{n} muestras nuevas proceden de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>To which sample do these {n} batches belong?</source>
        <translation>
            <numerusform>¿A qué muestra pertenece este lote?</numerusform>
            <numerusform>¿A qué muestra pertenecen estos {n} lotes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all batches of these {n} samples to “{name}”?</source>
        <translation>
            <numerusform>¿Hacer que todos los lotes de esta {n} muestra pertenezcan a «{name}»?</numerusform>
            <numerusform>¿Hacer que todos los lotes de estas {n} muestras pertenezcan a «{name}»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty samples that nobody filled in are removed.</source>
        <translation>Se eliminan las muestras que quedan vacías y que nadie rellenó.</translation>
    </message>
    <message>
        <source>Unite samples</source>
        <translation>Unir muestras</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Remove “{name}” from the worklist?</source>
        <translation>¿Eliminar «{name}» de la lista de trabajo?</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} samples from the worklist?</source>
        <translation>
            <numerusform>¿Eliminar esta {n} muestra de la lista de trabajo?</numerusform>
            <numerusform>¿Eliminar estas {n} muestras de la lista de trabajo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only samples without pictures that were never signed are removed.</source>
        <translation>Solo se eliminan las muestras sin imágenes que nunca se firmaron.</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Eliminar muestras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>If you change a signed sample, you must sign it again.</source>
        <translation>Una muestra firmada que se cambia tiene que firmarse de nuevo.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Keep it for this microscope</source>
        <translation>Guardarla para este microscopio</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>Otra cifra…</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm por píxel</translation>
    </message>
    <message>
        <source>µm per pixel</source>
        <translation>µm por píxel</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Usar esta cifra</translation>
    </message>
    <message>
        <source>Measure on the picture</source>
        <translation>Medir en la imagen</translation>
    </message>
    <message>
        <source>Take it from red cells</source>
        <translation>Tomarla de los hematíes</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the calibration</source>
        <translation>Olvidar la calibración</translation>
    </message>
    <message>
        <source>A figure set here is kept for this microscope and its batches.</source>
        <translation>Una cifra que se fija aquí se guarda para este microscopio, también para sus lotes.</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>Length of the line in µm</source>
        <translation>Longitud de la línea en µm</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Usar esta longitud</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message numerus="yes">
        <source>The line is {n} pixels long. How long is it on the slide?</source>
        <translation>
            <numerusform>La línea mide {n} píxel. ¿Cuánto mide en la preparación?</numerusform>
            <numerusform>La línea mide {n} píxeles. ¿Cuánto mide en la preparación?</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is held still. Draw a line with the mouse along a known length, such as between marks of a stage micrometer.</source>
        <translation>La imagen está quieta. Trace una línea con el ratón a lo largo de una longitud conocida, por ejemplo entre las marcas de un micrómetro de platina.</translation>
    </message>
    <message>
        <source>That cannot be right: no microscope has such a scale. Draw it again.</source>
        <translation>Eso no puede ser: ningún microscopio muestra tanto ni tan poco. Trácela de nuevo.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Something was scanned outside a number box. No cell was named. Click the box for the number, then scan again.</source>
        <translation>Se leyó un código donde no se escribe ningún número. No se nombró ninguna célula. Haga clic en el campo del número y vuelva a leer el código.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SecondReaderWindow</name>
    <message numerus="yes">
        <source>{n} cells to name again, without names.</source>
        <translation>
            <numerusform>{n} célula para nombrar otra vez, sin nombres.</numerusform>
            <numerusform>{n} células para nombrar otra vez, sin nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to see how well you agree. Until you take the names over, the sample counts as before.</source>
        <translation>Nómbrelas como siempre. Después elija «{title}» en Muestras y pulse «Terminar la lectura…»: muestra hasta qué punto coinciden. Hasta que usted acepte los nombres, la muestra cuenta como antes.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>Esta frase de contraseña no abre el archivo. Escríbala como se la dijeron.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>Este archivo está cifrado. Escriba la frase de contraseña que le dijeron.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to name, from {name}.</source>
        <translation>
            <numerusform>{n} célula por nombrar, a petición de {name}.</numerusform>
            <numerusform>{n} células por nombrar, a petición de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This question was opened before. Named so far: {done} of {total}.</source>
        <translation>Esta pregunta ya se abrió antes. Con nombre hasta ahora: {done} de {total}.</translation>
    </message>
    <message>
        <source>Name them here as usual. Then choose “{title}” in Samples and send it back.

Signed with the key {key}. If you do not know it, compare it by phone.</source>
        <translation>Nómbrelas aquí como siempre. Después elija «{title}» en Muestras y devuélvalo.

Firmado con la clave {key}. Compárela por teléfono si no la conoce.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new names from {name} for {number}.</source>
        <translation>
            <numerusform>{n} nombre nuevo de {name} para {number}.</numerusform>
            <numerusform>{n} nombres nuevos de {name} para {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They drew {n} more cells, which are not taken over.</source>
        <translation>
            <numerusform>Se dibujó {n} célula más, que no se incorpora.</numerusform>
            <numerusform>Se dibujaron {n} células más, que no se incorporan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more names are for pictures that are no longer in the log.</source>
        <translation>
            <numerusform>{n} nombre más es de imágenes que ya no están en el registro.</numerusform>
            <numerusform>{n} nombres más son de imágenes que ya no están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample was already signed. The new names wait for a new version.</source>
        <translation>La muestra se firmó antes. Lo que ha llegado ahora espera una nueva versión.</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>Firmado con la clave {key}.</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Resolverlas</translation>
    </message>
    <message>
        <source>Earlier answers from {name} were signed with another key: {key}. Compare by phone.</source>
        <translation>Antes, las respuestas de {name} se firmaron con otra clave: {key}. Compárela por teléfono.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SeenBar</name>
    <message>
        <source>Open that one</source>
        <translation>Abrir aquel</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Some or all of these pictures were already read as “{sample}”. Here they form a second sample.</source>
        <translation>Algunas de estas imágenes, o todas, ya se leyeron como «{sample}». Aquí forman una segunda muestra.</translation>
    </message>
    <message>
        <source>Show the earlier batch of {when}; this one stays in the log too</source>
        <translation>Mostrar lo que se leyó el {when}; lo que se lee ahora también se queda en el registro</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>{n} of {cells} cells are named. The others are sent back without a name.</source>
        <translation>{n} de {cells} células tienen nombre. Las demás se devuelven sin nombre.</translation>
    </message>
    <message>
        <source>All {cells} cells are named.</source>
        <translation>Las {cells} células tienen nombre.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes apply at once; those about cells apply from the next batch on.</source>
        <translation>Todo vale de inmediato; lo que afecta a las células vale a partir del próximo lote.</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>Colores e idioma</translation>
    </message>
    <message>
        <source>Types reported</source>
        <translation>Tipos que se informan</translation>
    </message>
    <message>
        <source>When to ask you</source>
        <translation>Cuándo preguntarle</translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation>Escala de las imágenes</translation>
    </message>
    <message>
        <source>A wrong scale makes names less certain.</source>
        <translation>Una escala errónea hace los nombres menos seguros.</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <source>Microscopes</source>
        <translation>Microscopios</translation>
    </message>
    <message>
        <source>Names are sure only where the program was checked.</source>
        <translation>Los nombres solo son seguros donde se comprobó el programa.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>What a sample&apos;s sheet shows, and how its figures are judged.</source>
        <translation>Lo que figura en la hoja de una muestra, y con qué se juzgan sus cifras.</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>Adaptar a su centro</translation>
    </message>
    <message>
        <source>The cells you named fit the program to your microscope and your stain. The model pack itself is never altered.</source>
        <translation>Las células que usted nombró adaptan el programa a su microscopio y a su tinción. El paquete de modelo en sí no se modifica nunca.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who works here and what they may do.</source>
        <translation>Quién trabaja aquí y qué puede hacer.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Who can read the log and what goes with it.</source>
        <translation>Quién puede leer el registro y lo que va con él.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Everything that belongs to the log, verified.</source>
        <translation>Todo lo que pertenece al registro, comprobado.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>From a file, such as on a stick; never online.</source>
        <translation>Desde un archivo, por ejemplo en una memoria USB; no se descarga nada.</translation>
    </message>
    <message>
        <source>Kept for its microscope, or measured on red cells</source>
        <translation>La guardada para su microscopio; si no hay, medida en los hematíes</translation>
    </message>
    <message>
        <source>The same for all pictures, in any case:</source>
        <translation>La misma para todas las imágenes, aunque haya otra guardada:</translation>
    </message>
    <message>
        <source> µm per pixel</source>
        <translation> µm por píxel</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>Escala en µm por píxel</translation>
    </message>
    <message>
        <source>Choose a model pack…</source>
        <translation>Elegir un paquete de modelo…</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>Usar el que vino con el programa</translation>
    </message>
    <message>
        <source>Keep the log elsewhere…</source>
        <translation>Guardar el registro en otro sitio…</translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation>Volver al sitio habitual</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one.</source>
        <translation>No hay instalado ningún paquete de modelo utilizable. Elija uno.</translation>
    </message>
    <message>
        <source>Names {types}</source>
        <translation>Nombra {types}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>Choose a model pack</source>
        <translation>Elija un paquete de modelo</translation>
    </message>
    <message>
        <source>Model packs (*.tflite)</source>
        <translation>Paquetes de modelo (*.tflite)</translation>
    </message>
    <message>
        <source>Keep the log in</source>
        <translation>Guardar el registro en</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>Registros (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Keep the log elsewhere</source>
        <translation>Guardar el registro en otro sitio</translation>
    </message>
    <message>
        <source>Take everything along to {folder}?</source>
        <translation>¿Llevarlo todo a {folder}?</translation>
    </message>
    <message>
        <source>The window closes and opens again with the log in its new place: all samples and batches, live pictures and microscopes. The present log stays as a copy where it is.</source>
        <translation>La ventana se cierra y se abre de nuevo con el registro en su nuevo lugar: todas las muestras y lotes, imágenes en vivo y microscopios. El registro actual se queda donde está, como copia.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Llevarlo todo</translation>
    </message>
    <message>
        <source>Begin an empty log there</source>
        <translation>Empezar allí un registro vacío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Differential as a bar</source>
        <translation>Fórmula leucocitaria en forma de barra</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>Se está preparando la hoja…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sheet of {number}</source>
        <translation>Hoja de {number}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>La hoja está en {path}.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as PDF.</source>
        <translation>La impresora no responde. Revísela, o guarde la hoja como PDF.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La hoja se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A fault in the program</source>
        <translation>Un fallo del programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShowSigns</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name of the second signer</source>
        <translation>Nombre del segundo firmante</translation>
    </message>
    <message>
        <source>Passphrase of the second signer</source>
        <translation>Frase de contraseña del segundo firmante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Go to the cells</source>
        <translation>Ir a las células</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>Mirando la muestra…</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>Firmar {number}</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}</source>
        <translation>Leucocitos contados: {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SimilarRow</name>
    <message>
        <source>Most similar, named here</source>
        <translation>Las más parecidas, nombradas aquí</translation>
    </message>
    <message>
        <source>{type}, named by a person, from the same microscope</source>
        <translation>{type}, nombrada por una persona, del mismo microscopio</translation>
    </message>
    <message>
        <source>{type}, named by a person</source>
        <translation>{type}, nombrada por una persona</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Scanned slide with the cells found</source>
        <translation>Preparación escaneada con las células encontradas</translation>
    </message>
</context>
<context>
    <name>SlideDialog</name>
    <message>
        <source>On the slide</source>
        <translation>En la preparación</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Preparación entera</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>La preparación se está leyendo.</translation>
    </message>
    <message>
        <source>Each dot is a cell; hollow dots are waiting. Click one to see it.</source>
        <translation>Cada punto es una célula; si está hueco, espera. Haga clic en uno para verla.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Share of a type</source>
        <translation>Proporción de un tipo</translation>
    </message>
    <message>
        <source>Greatest or newest first</source>
        <translation>Primero lo mayor o lo más nuevo</translation>
    </message>
    <message>
        <source>Least or oldest first</source>
        <translation>Primero lo menor o lo más antiguo</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Buscar cámaras de nuevo</translation>
    </message>
    <message>
        <source>Micro-Manager…</source>
        <translation>Micro-Manager…</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Archivo de vídeo…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Virtual microscope (drawn slide, for practice)</source>
        <translation>Microscopio virtual (preparación dibujada, para practicar)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open a Micro-Manager configuration</source>
        <translation>Abrir una configuración de Micro-Manager</translation>
    </message>
    <message>
        <source>Configurations ({kinds})</source>
        <translation>Configuraciones ({kinds})</translation>
    </message>
    <message>
        <source>Open a video of the microscope</source>
        <translation>Abrir un vídeo del microscopio</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>Vídeos ({kinds})</translation>
    </message>
    <message>
        <source>Open a folder of pictures as a slide show</source>
        <translation>Abrir una carpeta de imágenes como presentación</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>A la muestra</translation>
    </message>
    <message>
        <source>Adjusted count</source>
        <translation>Recuento ajustado</translation>
    </message>
    <message>
        <source>Also show a count corrected for the mix-ups found in the check</source>
        <translation>Junto a este recuento, otro corregido según lo que se confundió en la comprobación</translation>
    </message>
    <message>
        <source>The review is done. Go on to the sample to fill it in and sign it.</source>
        <translation>La revisión ha terminado. Continúe en la muestra para completarla y firmarla.</translation>
    </message>
    <message>
        <source>The review is done. Export the table, or begin the next batch.</source>
        <translation>La revisión está hecha. Exporte la tabla, o empiece el próximo lote.</translation>
    </message>
    <message>
        <source>The reading was finished. Changes count only after you finish it again.</source>
        <translation>La lectura se terminó. Lo que se cambie ahora contará cuando se termine de nuevo.</translation>
    </message>
    <message>
        <source>Go on to the sample to finish the reading, or to send it back.</source>
        <translation>Vaya a la muestra para terminar la lectura o para devolverla.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Before you can sign the sample, confirm every cell or check the program on this microscope.</source>
        <translation>No queda nada por decidir. Antes de poder firmar la muestra, una persona confirma cada célula o se comprueba el programa en este microscopio.</translation>
    </message>
    <message>
        <source>The sample was signed. Changes count only after it is signed again.</source>
        <translation>La muestra se firmó. Lo que se cambie ahora contará cuando se firme de nuevo.</translation>
    </message>
    <message>
        <source>Too few cells were checked for an adjusted count.</source>
        <translation>Se comprobaron muy pocas células para un recuento ajustado.</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes so far, with least and most</source>
        <translation>
            <numerusform>de {n} leucocito hasta ahora, con mínimo y máximo</numerusform>
            <numerusform>de {n} leucocitos hasta ahora, con mínimo y máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>of {n} so far</source>
        <translation>de {n} hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes, with 95 % interval</source>
        <translation>
            <numerusform>de {n} leucocito, con intervalo del 95 %</numerusform>
            <numerusform>de {n} leucocitos, con intervalo del 95 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no cells in {n} pictures</source>
        <translation>
            <numerusform>ninguna célula en {n} imagen</numerusform>
            <numerusform>ninguna célula en {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read</source>
        <translation>
            <numerusform>{n} archivo no se pudo leer</numerusform>
            <numerusform>{n} archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>No se cuentan: {parts}</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Cells waiting for a decision</source>
        <translation>Células que esperan una decisión</translation>
    </message>
    <message>
        <source>Names without a button</source>
        <translation>Nombres que no tienen botón</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide</source>
        <translation>
            <numerusform>{n} célula por decidir</numerusform>
            <numerusform>{n} células por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>Célula elegida</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>Contar a mano</translation>
    </message>
    <message>
        <source>Count cells that the program misses: H, and H again to end</source>
        <translation>Contar las células que el programa no ve: H, y H otra vez para terminar</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>A la muestra</translation>
    </message>
    <message>
        <source>End this count, and go on to its sample</source>
        <translation>Terminar este recuento y continuar en su muestra</translation>
    </message>
    <message>
        <source>End ({key})</source>
        <translation>Terminar ({key})</translation>
    </message>
    <message>
        <source>By hand ({key})</source>
        <translation>A mano ({key})</translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>{n} por decidir</numerusform>
            <numerusform>{n} por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen cell · {n} to decide</source>
        <translation>
            <numerusform>Célula elegida · {n} por decidir</numerusform>
            <numerusform>Célula elegida · {n} por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting by hand</source>
        <translation>Contando a mano</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>No cell to decide</source>
        <translation>Ninguna célula por decidir</translation>
    </message>
    <message>
        <source>Go on to the sample. Before you sign it, confirm the cells that nobody looked at.</source>
        <translation>Vaya a la muestra. Antes de firmarla se confirman las células que nadie miró.</translation>
    </message>
    <message>
        <source>Go on to the sample to fill it in and sign it.</source>
        <translation>Continúe en la muestra para completarla y firmarla.</translation>
    </message>
    <message>
        <source>Cells in doubt wait here. They count as soon as you name them.</source>
        <translation>Las células dudosas esperan aquí y cuentan en cuanto usted las nombra.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Nobody here trusts this key</source>
        <translation>Nadie aquí confía en esta clave</translation>
    </message>
    <message>
        <source>Anyone who has it can change how cells are named here. Ask the maker of the update for the fingerprint, by telephone or on paper, not from this stick. Go on only if it is the same.</source>
        <translation>Quien la tiene puede cambiar cómo se llaman aquí las células. Pida la huella al autor de la actualización, por teléfono o en papel, no por esta memoria USB. Siga solo si es la misma.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>¿De quién es la clave?</translation>
    </message>
</context>
<context>
    <name>TruthDialog</name>
    <message>
        <source>Check with known cells</source>
        <translation>Comprobar con células conocidas</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What each type was named</source>
        <translation>Cómo se nombró cada tipo</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture {n} of {total}</source>
        <translation>Imagen {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read, or no cell was found in them.</source>
        <translation>
            <numerusform>En {n} imagen no se encontró ninguna célula, o no se pudo leer.</numerusform>
            <numerusform>En {n} imágenes no se encontró ninguna célula, o no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because these are no types ({names}).</source>
        <translation>No se tuvieron en cuenta, porque no son tipos ({names}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are copies of others and count once.</source>
        <translation>
            <numerusform>{n} imagen es copia de otra y cuenta una sola vez.</numerusform>
            <numerusform>{n} imágenes son copias de otras y cuentan una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cells are of one type ({type}). They prove nothing about the others, so none of them was kept as proof.</source>
        <translation>Todas estas células son de un solo tipo ({type}). No prueban nada sobre los demás, así que ninguna se guardó como prueba.</translation>
    </message>
    <message>
        <source>None of these cells is new here: each was already checked or taught, and counts once.</source>
        <translation>Ninguna de estas células es nueva aquí: cada una se comprobó antes o se enseñó, y cuenta una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.</source>
        <translation>
            <numerusform>Como prueba cuenta {n} nombre seguro, elegido al azar. El gráfico muestra todas las células: {total}.</numerusform>
            <numerusform>Como prueba cuentan {n} nombres seguros, elegidos al azar. El gráfico muestra todas las células: {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>{type}: {right} de {cells} nombradas bien</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Pictures of known cells</source>
        <translation>Imágenes de células conocidas</translation>
    </message>
</context>
<context>
    <name>TypedScale</name>
    <message>
        <source> µm per pixel</source>
        <translation> µm por píxel</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>Escala en µm por píxel</translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation>Guardar esta cifra</translation>
    </message>
    <message>
        <source>Measure each batch</source>
        <translation>Medir cada lote</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The log is encrypted</source>
        <translation>El registro está cifrado</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery key</source>
        <translation>Frase de contraseña, o la clave de recuperación</translation>
    </message>
    <message>
        <source>Use another log…</source>
        <translation>Usar otro registro…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>El próximo intento, en {time}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Install an update…</source>
        <translation>Instalar una actualización…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Updates signed with one of these keys are accepted:</source>
        <translation>Se aceptan actualizaciones firmadas con una de estas claves:</translation>
    </message>
    <message>
        <source>No key is trusted yet; you are asked at the first update.</source>
        <translation>Aún no se confía en ninguna clave; se le preguntará en la primera actualización.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>Elegir una actualización</translation>
    </message>
    <message>
        <source>Updates of HematoVision (*.hvupdate)</source>
        <translation>Actualizaciones de HematoVision (*.hvupdate)</translation>
    </message>
    <message>
        <source>The update is installed.</source>
        <translation>La actualización está instalada.</translation>
    </message>
    <message>
        <source>The previous version is in use again.</source>
        <translation>La versión anterior vuelve a estar en uso.</translation>
    </message>
</context>
<context>
    <name>_FigureTable</name>
    <message>
        <source>Your random sample, each cell alike</source>
        <translation>Su muestra al azar, cada célula por igual</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Your random sample, all types alike</source>
        <translation>Su muestra al azar, todos los tipos por igual</translation>
    </message>
    <message>
        <source>Your cells, all types alike</source>
        <translation>Sus células, todos los tipos por igual</translation>
    </message>
    <message>
        <source>The pack&apos;s own cells, all types alike</source>
        <translation>Las células del propio paquete, todos los tipos por igual</translation>
    </message>
    <message>
        <source>Confidence is off by, your cells</source>
        <translation>Desviación de la confianza, sus células</translation>
    </message>
</context>
<context>
    <name>_Portrait</name>
    <message>
        <source>Picture of the cell</source>
        <translation>Imagen de la célula</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Differential</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine granules that can hardly be seen one by one.</source>
        <translation>Núcleo de dos a cinco lóbulos, unidos por finos filamentos. Citoplasma rosa pálido con gránulos finos que apenas se distinguen uno a uno.</translation>
    </message>
    <message>
        <source>Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.</source>
        <translation>Núcleo de dos lóbulos. Citoplasma lleno de gránulos grandes y redondos del mismo tamaño, de naranja a rojo.</translation>
    </message>
    <message>
        <source>Large, dark violet granules of different sizes that lie over the nucleus too, so that its lobes are hard to see.</source>
        <translation>Gránulos grandes, violeta oscuro, de distintos tamaños, que también cubren el núcleo, de modo que sus lóbulos se ven mal.</translation>
    </message>
    <message>
        <source>Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.</source>
        <translation>Célula pequeña con un núcleo redondo y oscuro que casi la llena. Un borde estrecho de citoplasma azul claro. Las grandes tienen más citoplasma y a veces unos pocos gránulos rojos.</translation>
    </message>
    <message>
        <source>The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, lacy chromatin. Grey-blue cytoplasm, often with small holes.</source>
        <translation>La célula más grande de la sangre normal. Núcleo plegado o en forma de riñón, de cromatina laxa, como encaje. Citoplasma gris azulado, a menudo con pequeñas vacuolas.</translation>
    </message>
    <message>
        <source>Large cell with a round, oval or slightly dented nucleus without lobes. Granules in blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.</source>
        <translation>Célula grande con un núcleo redondo, ovalado o apenas hendido, sin lóbulos. Gránulos en un citoplasma de azul a rosa: promielocito, mielocito o metamielocito.</translation>
    </message>
    <message>
        <source>A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm grey-blue to pink, like the red cells around.</source>
        <translation>Un glóbulo rojo que aún tiene su núcleo: pequeño, redondo, muy oscuro y liso. Citoplasma de gris azulado a rosa, como los glóbulos rojos de alrededor.</translation>
    </message>
    <message>
        <source>Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.</source>
        <translation>Mucho más pequeña que un glóbulo rojo. Sin núcleo, gránulos violeta en el centro de un borde pálido.</translation>
    </message>
    <message>
        <source>Look at the granules: large, round and orange to red in an eosinophil, fine and pale in a neutrophil.</source>
        <translation>Mire los gránulos: grandes, redondos y de naranja a rojo en el eosinófilo, finos y pálidos en el neutrófilo.</translation>
    </message>
    <message>
        <source>Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only slightly dented in an immature granulocyte.</source>
        <translation>Mire el núcleo: lóbulos o banda estrecha en el neutrófilo; redondo, ovalado o apenas hendido en el granulocito inmaduro.</translation>
    </message>
    <message>
        <source>Look at colour and place of the granules: orange to red and beside the nucleus in an eosinophil, dark violet and over the nucleus in a basophil.</source>
        <translation>Mire el color y el lugar de los gránulos: de naranja a rojo y junto al núcleo en el eosinófilo, violeta oscuro y sobre el núcleo en el basófilo.</translation>
    </message>
    <message>
        <source>Look for granules: a basophil has many dark ones, a lymphocyte has none or a few small red ones in a clear blue rim.</source>
        <translation>Busque gránulos: el basófilo tiene muchos y oscuros; el linfocito ninguno, o unos pocos pequeños y rojos en un borde azul claro.</translation>
    </message>
    <message>
        <source>Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a lymphocyte&apos;s nucleus is round and dense.</source>
        <translation>Mire el tamaño y la cromatina: el monocito es mayor, su núcleo es plegado y laxo; el del linfocito es redondo y denso.</translation>
    </message>
    <message>
        <source>Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear blue in a lymphocyte. An erythroblast&apos;s nucleus is blacker and smoother.</source>
        <translation>Mire el citoplasma: de gris azulado a rosa, como los glóbulos rojos, en el eritroblasto; azul claro en el linfocito. El núcleo del eritroblasto es más negro y liso.</translation>
    </message>
    <message>
        <source>Look for granules: an immature granulocyte has clear ones; a monocyte&apos;s cytoplasm is grey and dusty, often with small holes.</source>
        <translation>Busque gránulos: el granulocito inmaduro los tiene claros; el citoplasma del monocito es gris y polvoriento, a menudo con pequeñas vacuolas.</translation>
    </message>
    <message>
        <source>{low}–{high} µm across</source>
        <translation>{low}–{high} µm de diámetro</translation>
    </message>
    <message>
        <source>not in the blood of healthy adults</source>
        <translation>ausente en la sangre de adultos sanos</translation>
    </message>
    <message>
        <source>{size}; {share}</source>
        <translation>{size}; {share}</translation>
    </message>
    <message>
        <source>{low}–{high} % of an adult&apos;s leukocytes</source>
        <translation>{low}–{high} % de los leucocitos de un adulto</translation>
    </message>
    <message>
        <source>Warm light</source>
        <translation>Luz cálida</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>Luz blanca</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>Luz amarilla</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>added by hand</source>
        <translation>añadida a mano</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Added by hand, to be named</source>
        <translation>Añadida a mano, por nombrar</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>nombrada por usted</translation>
    </message>
    <message>
        <source>named by {who}</source>
        <translation>nombrada por {who}</translation>
    </message>
    <message>
        <source>To be named; suggestions are hidden</source>
        <translation>Por nombrar; las sugerencias están ocultas</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>las sugerencias están ocultas</translation>
    </message>
    <message>
        <source>You added this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>Usted añadió esta célula. Pulse la tecla de su tipo; {key} la quita de nuevo.</translation>
    </message>
    <message>
        <source>{key} takes this cell away.</source>
        <translation>{key} quita esta célula.</translation>
    </message>
    <message>
        <source>Only the second reader found this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>Solo el segundo lector encontró esta célula. Pulse la tecla de su tipo; {key} la quita.</translation>
    </message>
    <message>
        <source>{key} shows the suggestions again.</source>
        <translation>{key} muestra de nuevo las sugerencias.</translation>
    </message>
    <message>
        <source>Press the key of its type. {key} shows the suggestions again.</source>
        <translation>Pulse la tecla de su tipo. {key} muestra de nuevo las sugerencias.</translation>
    </message>
    <message>
        <source>to be read a second time</source>
        <translation>para leer por segunda vez</translation>
    </message>
    <message>
        <source>Other people&apos;s names for it are hidden.</source>
        <translation>No se muestra cómo la llamaron otros.</translation>
    </message>
    <message>
        <source>Press the key of its type. Other people&apos;s names for it are hidden.</source>
        <translation>Pulse la tecla de su tipo. No se muestra cómo la llamaron otros.</translation>
    </message>
    <message>
        <source>{who} calls it {type}.</source>
        <translation>{who} la llama {type}.</translation>
    </message>
    <message>
        <source>{who} calls it {type}. The next name settles it.</source>
        <translation>{who} la llama {type}. El próximo nombre lo resuelve.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>This box was taken away and counts nowhere. {key} brings it back.</source>
        <translation>Este recuadro se quitó y no cuenta en ningún sitio. {key} lo recupera.</translation>
    </message>
    <message>
        <source>Click a missed cell, or draw a box around it. {key} ends this.</source>
        <translation>Haga clic en una célula omitida, o trace un recuadro a su alrededor. {key} termina.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{n} µm from red cells</source>
        <translation>{n} µm por los hematíes</translation>
    </message>
    <message>
        <source>{n} µm from leukocytes</source>
        <translation>{n} µm por los leucocitos</translation>
    </message>
    <message>
        <source>{n} µm, as set</source>
        <translation>{n} µm, fijado</translation>
    </message>
    <message>
        <source>{n} µm, first pictures</source>
        <translation>{n} µm por las primeras imágenes</translation>
    </message>
    <message>
        <source>{n} µm from the file</source>
        <translation>{n} µm según el archivo</translation>
    </message>
    <message>
        <source>{n} µm as before</source>
        <translation>{n} µm como antes</translation>
    </message>
    <message>
        <source>{n} µm, as kept</source>
        <translation>{n} µm según el microscopio</translation>
    </message>
    <message>
        <source>{n} µm, assumed</source>
        <translation>{n} µm, supuesto</translation>
    </message>
    <message>
        <source>{n} µm, in doubt</source>
        <translation>{n} µm, en duda</translation>
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
        <translation>Tabla (CSV, una fila)</translation>
    </message>
    <message>
        <source>Version {n} was handed over as {path}.</source>
        <translation>La versión {n} se entregó como {path}.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>cut short: ask whether it arrived, or send it again</source>
        <translation>interrumpido: pregunte si llegó o envíelo otra vez</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>born {year}</source>
        <translation>nacimiento {year}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>creada: {when}</translation>
    </message>
    <message>
        <source>Another sample has this number too. This one: {which}</source>
        <translation>Otra muestra tiene también este número. Esta: {which}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>{n} changes are only in memory: the log could not save them.</source>
        <translation>
            <numerusform>{n} cambio sigue solo en la memoria: el registro no pudo guardarlo.</numerusform>
            <numerusform>{n} cambios siguen solo en la memoria: el registro no pudo guardarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>No camera is open. Choose one above.</source>
        <translation>No hay ninguna cámara abierta. Elija una arriba.</translation>
    </message>
    <message>
        <source>Stage moving. Cells are named when it stops.</source>
        <translation>La platina se mueve. Las células se nombran cuando está quieta.</translation>
    </message>
    <message>
        <source>Out of focus. Turn the fine focus.</source>
        <translation>Desenfocado. Gire el enfoque fino.</translation>
    </message>
    <message>
        <source>Nothing is in view. Move to the smear.</source>
        <translation>No se ve nada. Vaya al frotis.</translation>
    </message>
    <message>
        <source>This place is not on the map yet. Hold the stage still a moment.</source>
        <translation>Este lugar aún no está en el mapa. Deje quieta la platina un momento.</translation>
    </message>
    <message>
        <source>Cells are named but not counted. Press Start.</source>
        <translation>Se muestran los nombres, no se cuenta nada. Pulse Empezar.</translation>
    </message>
    <message>
        <source>Paused. Press Start to go on.</source>
        <translation>En pausa. Pulse Empezar para continuar.</translation>
    </message>
    <message>
        <source>Every type is settled. The count is done.</source>
        <translation>Todos los tipos están decididos. El recuento está hecho.</translation>
    </message>
    <message>
        <source>The recording is over. The count is kept. Choose a source to go on.</source>
        <translation>La grabación ha terminado. El recuento se conserva. Elija una fuente para continuar.</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>Contando.</translation>
    </message>
    <message numerus="yes">
        <source>The target is reached. To finish, name the {n} waiting cells.</source>
        <translation>
            <numerusform>Se alcanzó el objetivo. Nombre la {n} célula que espera para terminar.</numerusform>
            <numerusform>Se alcanzó el objetivo. Nombre las {n} células que esperan para terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached; no cell is waiting.</source>
        <translation>Se alcanzó el objetivo y nada espera.</translation>
    </message>
    <message>
        <source>{done} It is in the log.</source>
        <translation>{done} Está en el registro.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Recording over</source>
        <translation>Grabación terminada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>El recuento está completo, así que no se añadió nada. Elija un objetivo mayor o empiece un recuento nuevo.</translation>
    </message>
    <message>
        <source>Press Start before you count cells by hand.</source>
        <translation>Pulse Empezar antes de contar células a mano.</translation>
    </message>
    <message>
        <source>No cell to name. Choose one, or press H to count by hand what the program misses.</source>
        <translation>No hay ninguna célula que nombrar. Elija una, o pulse H para contar a mano lo que el programa no ve.</translation>
    </message>
    <message>
        <source>Each key counts one cell: {n} so far.</source>
        <translation>Cada tecla cuenta una célula: {n} hasta ahora.</translation>
    </message>
    <message>
        <source>{name}, counted by hand</source>
        <translation>{name}, contado a mano</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>the program said: {name}</source>
        <translation>el programa dijo: {name}</translation>
    </message>
    <message>
        <source>the program asked: {name}?</source>
        <translation>el programa preguntó: ¿{name}?</translation>
    </message>
    <message>
        <source>the program asked: {name} or {other}?</source>
        <translation>el programa preguntó: ¿{name} o {other}?</translation>
    </message>
    <message>
        <source>Frozen, so nothing was added. Press {key} to go on.</source>
        <translation>Congelado, así que no se añadió nada. Pulse {key} para continuar.</translation>
    </message>
    <message>
        <source>Frozen. Picture and count are stopped; press {key} to go on.</source>
        <translation>Congelado. La imagen y el recuento están quietos; pulse {key} para continuar.</translation>
    </message>
    <message>
        <source>A new map section begins. Another patient&apos;s slide? {key} starts a new count.</source>
        <translation>Empieza un nuevo trozo de mapa. ¿La lámina de otro paciente? {key} empieza un nuevo recuento.</translation>
    </message>
    <message>
        <source>The picture size changed, so a new map section begins.</source>
        <translation>La imagen tiene otro tamaño, así que empieza un nuevo trozo de mapa.</translation>
    </message>
    <message numerus="yes">
        <source>This place was seen before; {n} cells counted twice now count once.</source>
        <translation>
            <numerusform>Este lugar ya se había visto; {n} célula contada dos veces cuenta una vez.</numerusform>
            <numerusform>Este lugar ya se había visto; {n} células contadas dos veces cuentan una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place was seen before; the map sections are joined.</source>
        <translation>Este lugar ya se había visto; los trozos de mapa se unen.</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>nada que enfocar</translation>
    </message>
    <message>
        <source>stage is moving</source>
        <translation>la platina se mueve</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nítido</translation>
    </message>
    <message>
        <source>turn the fine focus</source>
        <translation>gire el enfoque fino</translation>
    </message>
    <message>
        <source>nearly sharp</source>
        <translation>casi nítido</translation>
    </message>
    <message>
        <source>Too bright: turn down the lamp or the exposure.</source>
        <translation>Demasiado claro: baje la lámpara o la exposición.</translation>
    </message>
    <message>
        <source>Too dark: turn up the lamp or the exposure.</source>
        <translation>Demasiado oscuro: suba la lámpara o la exposición.</translation>
    </message>
    <message>
        <source>Empty glass looks tinted: set the white balance on an empty spot.</source>
        <translation>El vidrio tiene color: ajuste el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>Light and colour are good.</source>
        <translation>La luz y el color están bien.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
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
        <translation>{size}, {rate} por segundo</translation>
    </message>
    <message>
        <source>Scale not known yet. It needs red cells that lie apart.</source>
        <translation>Escala aún desconocida. La dan los glóbulos rojos separados.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from red cells</source>
        <translation>{figure} µm por píxel, por los hematíes</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from Settings</source>
        <translation>{figure} µm por píxel, de Ajustes</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated</source>
        <translation>{figure} µm por píxel, calibrado</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from its configuration</source>
        <translation>{figure} µm por píxel, según su configuración</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, kept for this microscope</source>
        <translation>{figure} µm por píxel, guardada para este microscopio</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated at another picture size</source>
        <translation>{figure} µm por píxel, de la calibración de otro tamaño</translation>
    </message>
    <message>
        <source>Red cells give {figure}, not the {kept} kept for this microscope: perhaps another objective. Their value is used.</source>
        <translation>Los hematíes dicen {figure}, no los {kept} guardados para este microscopio: quizá sea otro objetivo. Se usa lo que dicen.</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % more. Is it another lens?</source>
        <translation>Los hematíes indican {figure}, un {percent} % más. ¿Es otro objetivo?</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % less. Is it another lens?</source>
        <translation>Los hematíes indican {figure}, un {percent} % menos. ¿Es otro objetivo?</translation>
    </message>
    <message>
        <source>This camera was calibrated to {figure} before. This microscope&apos;s own scale is used.</source>
        <translation>Esta cámara se calibró antes a {figure}. Vale lo que se guarda para este microscopio.</translation>
    </message>
    <message>
        <source>Drawn slide</source>
        <translation>Preparación dibujada</translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>{n} de {target}</translation>
    </message>
    <message>
        <source>Live: {doing}</source>
        <translation>En vivo: {doing}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Names cells, fills in samples, exports.</source>
        <translation>Nombra células, rellena muestras, exporta.</translation>
    </message>
    <message>
        <source>Also signs samples, and removes what was not signed.</source>
        <translation>También firma muestras y elimina lo que no se firmó.</translation>
    </message>
    <message>
        <source>Also manages people, the log, its protection and what affects figures.</source>
        <translation>También fija lo que cambia las cifras, el registro, su protección y las personas.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message numerus="yes">
        <source>For {n} undecided cells, their names count.</source>
        <translation>
            <numerusform>{n} célula que nadie había decidido cuenta como la llama.</numerusform>
            <numerusform>{n} células que nadie había decidido cuentan como las llama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They found {n} cells that are not among yours.</source>
        <translation>
            <numerusform>Encontró {n} célula que no está entre las suyas.</numerusform>
            <numerusform>Encontró {n} células que no están entre las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait to be settled.</source>
        <translation>
            <numerusform>{n} célula espera ser resuelta.</numerusform>
            <numerusform>{n} células esperan ser resueltas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Primer lector</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{who}: {same} of {cells} the same, kappa {kappa}</source>
        <translation>{who}: {same} de {cells} iguales, kappa {kappa}</translation>
    </message>
    <message>
        <source>Second readers: {names}. Cohen&apos;s kappa ({source}):</source>
        <translation>Segundos lectores: {names}. Kappa de Cohen ({source}):</translation>
    </message>
    <message>
        <source>Second reader: {names}. {same} of {cells} cells have the same name; Cohen&apos;s kappa {kappa} ({source}). Of the first names {people} are a person&apos;s, {program} the program&apos;s.</source>
        <translation>Segundo lector: {names}. {same} de {cells} células tienen el mismo nombre; kappa de Cohen {kappa} ({source}). De los primeros nombres, {people} son de una persona y {program} del programa.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa ({source}), for each type against all others. The second reader saw no names. The sample counts as before unless you take the names over; cells on which you differ then wait.</source>
        <translation>Kappa de Cohen ({source}), de cada tipo frente a todos los demás. El segundo lector no vio ningún nombre. La muestra cuenta como antes, salvo que se adopten los nombres: entonces esperan las células en las que difieren.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Both readers</source>
        <translation>Ambos lectores</translation>
    </message>
    <message>
        <source>Program, second reader</source>
        <translation>Programa, segundo lector</translation>
    </message>
    <message>
        <source>Program, first reader</source>
        <translation>Programa, primer lector</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>{same} of {cells}</source>
        <translation>{same} de {cells}</translation>
    </message>
    <message>
        <source>Second reader: {name}</source>
        <translation>Segundo lector: {name}</translation>
    </message>
</context>
<context>
    <name>removing</name>
    <message>
        <source>Remove batch</source>
        <translation>Eliminar lote</translation>
    </message>
    <message>
        <source>Remove “{name}” of {date} from the log?</source>
        <translation>¿Eliminar «{name}» del {date} del registro?</translation>
    </message>
    <message>
        <source>Remove batches</source>
        <translation>Eliminar lotes</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} batches from the log?</source>
        <translation>
            <numerusform>¿Eliminar este lote del registro?</numerusform>
            <numerusform>¿Eliminar estos {n} lotes del registro?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells and their verdicts are removed too, and pictures of a live count. Pictures that you opened stay.</source>
        <translation>
            <numerusform>También se elimina {n} célula y lo que se dijo de ella, así como las imágenes de un recuento en vivo. Las imágenes que usted abrió se quedan.</numerusform>
            <numerusform>También se eliminan {n} células y lo que se dijo de ellas, así como las imágenes de un recuento en vivo. Las imágenes que usted abrió se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message numerus="yes">
        <source>{n} batches</source>
        <translation>
            <numerusform>{n} lote</numerusform>
            <numerusform>{n} lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read</source>
        <translation>
            <numerusform>{n} imagen no se pudo leer</numerusform>
            <numerusform>{n} imágenes no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation>No se pudo escribir {path}: {why}</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>Está en {path}.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>{path} belongs to the program. The new file would overwrite it.</source>
        <translation>{path} pertenece al propio programa, y el archivo ocuparía su lugar.</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation>{path} ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana pasada</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mes pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>año pasado</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>A batch needs a name. Type one, or leave the name as it was.</source>
        <translation>Un lote necesita un nombre. Escriba uno o deje el que tenía.</translation>
    </message>
    <message>
        <source>A batch of a signed sample cannot be joined: the sample&apos;s record rests on it.</source>
        <translation>Un lote de una muestra firmada no se puede unir: su registro se apoya en él.</translation>
    </message>
    <message>
        <source>A batch that is still running cannot be joined. Wait until it ends.</source>
        <translation>Un lote que aún trabaja no se puede unir. Espere a que termine.</translation>
    </message>
    <message>
        <source>A count of this sample is under way. End it first.</source>
        <translation>Hay un recuento de esta muestra en curso. Termínelo primero.</translation>
    </message>
    <message>
        <source>The program failed: no backup was made.</source>
        <translation>Un fallo del programa: no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>A field of a sample holds at most {longest_text} letters. Shorten it.</source>
        <translation>Un campo de una muestra admite como máximo {longest_text} letras. Acórtelo.</translation>
    </message>
    <message>
        <source>A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave it out.</source>
        <translation>Un recuento de leucocitos de {value:,.10g} {value2} no es posible. Revise su unidad, o déjelo vacío.</translation>
    </message>
    <message>
        <source>A live count cannot be joined with anything.</source>
        <translation>Un recuento en vivo no se puede unir con nada.</translation>
    </message>
    <message>
        <source>Continue a live count at the microscope.</source>
        <translation>Un recuento en vivo se continúa en el microscopio.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>Un recuento en vivo de esta muestra no ha terminado. Pulse Nuevo recuento (F6) en la página En vivo para terminarlo.</translation>
    </message>
    <message>
        <source>A microscope needs a name that people know it by, such as Olympus, room 2.</source>
        <translation>Un microscopio necesita un nombre por el que se le conozca, como Olympus, sala 2.</translation>
    </message>
    <message>
        <source>A name holds at most {longest_signer} letters.</source>
        <translation>Un nombre admite como máximo {longest_signer} letras.</translation>
    </message>
    <message>
        <source>A newer answer from {reader}, of {newest}, was already taken over. This one is of {this}, so nothing was changed.</source>
        <translation>Antes se aceptó una respuesta más reciente de {reader}, del {newest}. Esta es del {this}, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>A person needs a name of at most {longest_name} letters.</source>
        <translation>Una persona necesita un nombre de {longest_name} letras como máximo.</translation>
    </message>
    <message>
        <source>A reason holds at most {longest_reason:,} letters.</source>
        <translation>Un motivo admite como máximo {longest_reason:,} letras.</translation>
    </message>
    <message>
        <source>A result needs from 1 to {most_cells:,} cells.</source>
        <translation>Un resultado necesita de 1 a {most_cells:,} células.</translation>
    </message>
    <message>
        <source>A sample needs an accession number. Type or scan it.</source>
        <translation>Una muestra necesita un número de petición. Escríbalo o escanéelo.</translation>
    </message>
    <message>
        <source>A sample was signed with this batch before it was moved. The signed record rests on it, so it stays in the log.</source>
        <translation>Se firmó una muestra con este lote antes de moverlo. El registro firmado se apoya en él, así que permanece en el registro de resultados.</translation>
    </message>
    <message>
        <source>A second reading cannot be joined: it goes back as it came.</source>
        <translation>Una segunda lectura no se puede unir: vuelve tal como llegó.</translation>
    </message>
    <message>
        <source>A second reading stays a separate sample: otherwise its cells would count twice.</source>
        <translation>Una segunda lectura sigue siendo una muestra propia: sus células contarían dos veces.</translation>
    </message>
    <message>
        <source>A signature needs a name. Type yours.</source>
        <translation>Una firma necesita un nombre. Escriba el suyo.</translation>
    </message>
    <message>
        <source>A signed sample stays. If something was wrong, amend it.</source>
        <translation>Una muestra firmada se queda. Corríjala donde algo estaba mal.</translation>
    </message>
    <message>
        <source>A worklist may have at most {most_rows:,} rows. Split it.</source>
        <translation>Una lista de trabajo admite como máximo {most_rows:,} filas. Divídala.</translation>
    </message>
    <message>
        <source>There must be an administrator. Make another person one first.</source>
        <translation>Hace falta un administrador. Nombre antes a otra persona.</translation>
    </message>
    <message>
        <source>Another count has begun. The one that was cut short stays in the log.</source>
        <translation>Ha empezado otro recuento. El que quedó interrumpido sigue en el registro.</translation>
    </message>
    <message>
        <source>Another program cut off what was last written to the log {path}, and it may be missing there. Let no tool synchronise or clean its folder. Close this program and save elsewhere what it then asks about. Check the latest batches.</source>
        <translation>Otro programa acortó lo último que se escribió en el registro {path}, y puede faltar allí. No deje que ninguna herramienta sincronice o limpie su carpeta. Cierre el programa y guarde en otro lugar lo que entonces pregunte; mire los últimos lotes.</translation>
    </message>
    <message>
        <source>Another program is using the log {path}. Close it and try again.</source>
        <translation>Otro programa tiene abierto el registro {path}. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation>Otro programa está usando la cámara. Ciérrelo.</translation>
    </message>
    <message>
        <source>Another question was taken under this number before. Ask for a new file.</source>
        <translation>Antes se aceptó otra pregunta con este número. Pida un archivo nuevo.</translation>
    </message>
    <message>
        <source>Another window of this program is using the log {path}. Close it, or choose another place for the log in Settings.</source>
        <translation>Otra ventana de este programa usa el registro {path}. Cierre esa ventana, o elija otro lugar para el registro en Ajustes.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using the log {path}. Close it, wait until it ends, or choose another place for the log in Settings.</source>
        <translation>Otra ventana u orden de este programa usa el registro {path}. Ciérrela, espere a que termine, o elija otro lugar para el registro en Ajustes.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using {folder}. Try again in a moment.</source>
        <translation>Otra ventana u orden de este programa usa {folder}. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {target}, which is itself backed up. Choose another folder, best on another disk.</source>
        <translation>Las copias no pueden estar en {target}, que también se copia. Elija otra carpeta, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may remove batches and samples.</source>
        <translation>Los lotes y las muestras los eliminan revisores y administradores.</translation>
    </message>
    <message>
        <source>Cells that were drawn are left out, {left_out:,} of them: an older program asked.</source>
        <translation>Las células dibujadas se quedan aquí, {left_out:,} en total: pregunta un programa anterior.</translation>
    </message>
    <message>
        <source>Cells wait for a decision, so this result was not handed over.</source>
        <translation>Hay células que esperan una decisión, así que este resultado no se entrega.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first, on another disk than the log.</source>
        <translation>Elija primero una carpeta para las copias, en otro disco que el registro.</translation>
    </message>
    <message>
        <source>Choose a passphrase that is harder to guess.</source>
        <translation>Elija una contraseña más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Choose a target of at least one cell.</source>
        <translation>Elija un objetivo de al menos una célula.</translation>
    </message>
    <message>
        <source>Choose a passphrase other than the current one.</source>
        <translation>Elija una contraseña distinta de la actual.</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>Columnas que no se leen: {columns}.</translation>
    </message>
    <message>
        <source>Even taught, it names only {after} of your cells as you did, types alike; the verdicts seem to contradict each other. Look through them, then try again.</source>
        <translation>Aun enseñado, solo nombra {after} de sus células como usted, con cada tipo por igual; los veredictos parecen contradecirse. Revíselos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Export it as PNG or TIFF from the archive&apos;s viewer.</source>
        <translation>Expórtelo como PNG o TIFF desde el visor del archivo de imágenes.</translation>
    </message>
    <message>
        <source>Export it as PNG.</source>
        <translation>Expórtelo como PNG.</translation>
    </message>
    <message>
        <source>Export its picture as PNG or TIFF.</source>
        <translation>Exporte su imagen como PNG o TIFF.</translation>
    </message>
    <message>
        <source>Export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>Exporte el campo como TIFF, PNG o JPEG desde el programa que lo hizo.</translation>
    </message>
    <message>
        <source>Exported {cells:,} cells to {target}.</source>
        <translation>Exportadas {cells:,} células a {target}.</translation>
    </message>
    <message>
        <source>Fetch the picture itself (git lfs pull).</source>
        <translation>Traiga la imagen misma (git lfs pull).</translation>
    </message>
    <message>
        <source>Give its name the ending .jpg, .png or .tif, or open the file itself.</source>
        <translation>Dé a su nombre la terminación .jpg, .png o .tif, o abra el propio archivo.</translation>
    </message>
    <message>
        <source>Give the key a name: whose is it?</source>
        <translation>Dé un nombre a la clave: ¿de quién es?</translation>
    </message>
    <message>
        <source>In {folder} there is no folder named after a type of cell. Make one for each type and put its pictures there: {names}.</source>
        <translation>En {folder} no hay ninguna carpeta con el nombre de un tipo de célula. Haga una para cada tipo y ponga allí sus imágenes: {names}.</translation>
    </message>
    <message>
        <source>It is no better on your own cells than the pack as shipped. Your cells may be too few or already well known; nothing was changed.</source>
        <translation>No es mejor con sus propias células que el paquete tal como se entregó. Puede que sus células sean pocas o ya bien conocidas; no se cambió nada.</translation>
    </message>
    <message>
        <source>To read it, install OpenSlide beside the program (pip install openslide-bin openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>Se lee cuando OpenSlide está instalado junto al programa (pip install openslide-bin openslide-python). O exporte el campo como TIFF, PNG o JPEG desde el programa que lo hizo.</translation>
    </message>
    <message>
        <source>It names fewer cells of your random sample right: {after} instead of {before}. Name more cells and try again.</source>
        <translation>Nombra bien menos células de su muestra al azar: {after} en vez de {before}. Nombre más células y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It names fewer of your own cells right: {after} instead of {before}, types alike. Name more cells and try again.</source>
        <translation>Nombra bien menos de sus propias células: {after} en vez de {before}, con cada tipo por igual. Nombre más células y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It would forget cells the pack knew: {after} of the reference cells right instead of {before}. Look through the verdicts, then try again.</source>
        <translation>Olvidaría células que el paquete conocía: {after} de las células de referencia bien en vez de {before}. Revise los veredictos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures.</source>
        <translation>Haga que la cámara guarde también JPEG, o guárdelo como TIFF con el programa para sus imágenes en bruto.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>To see Micro-Manager&apos;s cameras, install its core beside the program: pip install pymmcore-plus.</source>
        <translation>Las cámaras de Micro-Manager se muestran cuando su núcleo está instalado junto al programa: pip install pymmcore-plus.</translation>
    </message>
    <message>
        <source>Named cells that cannot be used, as their pictures are gone or changed: {lost}.</source>
        <translation>Células nombradas que no se pueden usar, porque sus imágenes ya no están o cambiaron: {lost}.</translation>
    </message>
    <message>
        <source>No camera was found. Plug in the microscope camera.</source>
        <translation>No se encontró ninguna cámara. Conecte la cámara del microscopio.</translation>
    </message>
    <message>
        <source>No key that was added here has this fingerprint.</source>
        <translation>Ninguna clave añadida aquí tiene esta huella.</translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>No se contó ningún leucocito, así que no hay resultado que firmar.</translation>
    </message>
    <message>
        <source>No picture has all its cells named by a person. Name those that wait, or export folders of single cells.</source>
        <translation>Ninguna imagen tiene un nombre dado por una persona para cada célula. Nombre las que esperan, o exporte carpetas de células sueltas.</translation>
    </message>
    <message>
        <source>No pictures were found in {folder}. Choose a folder that holds some.</source>
        <translation>No se encontraron imágenes en {folder}. Elija una carpeta que las tenga.</translation>
    </message>
    <message>
        <source>This PDF has no record attached, or none that can be read: the sheet was not signed, or it was changed.</source>
        <translation>Este PDF no lleva ningún registro adjunto, o no se puede leer: la hoja no se firmó, o se cambió.</translation>
    </message>
    <message>
        <source>No sample has the number or id {wanted}.</source>
        <translation>Ninguna muestra tiene el número {wanted}, ni este id.</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>No hay instalado ningún paquete de modelo utilizable. Elija uno en Ajustes.</translation>
    </message>
    <message>
        <source>Nobody has signed this result, so it was not handed over. Sign it first.</source>
        <translation>Nadie ha firmado este resultado, así que no se entrega. Fírmelo primero.</translation>
    </message>
    <message>
        <source>Nobody here trusts the key that signed this update. Anyone who has it can change how cells are named here. Ask its maker for the fingerprint, but not through this stick. If it is {fingerprint}, give it with --trust and a --name.</source>
        <translation>Nadie aquí confía en la clave que firmó esta actualización. Quien la tiene puede cambiar cómo se llaman aquí las células. Pida la huella a su autor por otra vía que esta memoria USB. Si es {fingerprint}, indíquela con --trust y un --name.</translation>
    </message>
    <message>
        <source>None of the pictures can be read again. {what}</source>
        <translation>Ninguna de las imágenes se puede leer de nuevo. {what}</translation>
    </message>
    <message>
        <source>Some files past their time could not be removed ({fault}).</source>
        <translation>No se pudieron eliminar todos los archivos cuyo plazo pasó ({fault}).</translation>
    </message>
    <message>
        <source>Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some space; it continues at the next start.</source>
        <translation>No se pudieron cifrar o descifrar todas las imágenes junto a {log} ({why}). Libere espacio; continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>No ha cambiado nada desde que se firmó.</translation>
    </message>
    <message>
        <source>Nothing old was removed: by this computer&apos;s date, {today}, the log was last used {days} days ago. Set the clock right. If it is right, switch Remove batches after off and on again in Settings.</source>
        <translation>No se quitó nada antiguo: según la fecha de este ordenador, {today}, el registro se usó por última vez hace {days} días. Ponga el reloj en hora. Si es correcta, desactive y vuelva a activar «Eliminar los lotes después de» en Ajustes.</translation>
    </message>
    <message>
        <source>Nothing stained was seen on {name}. Is it a scan of a stained smear?</source>
        <translation>No se vio nada teñido en {name}. ¿Es el escaneo de un frotis teñido?</translation>
    </message>
    <message>
        <source>One thing at a time: another update is being checked.</source>
        <translation>Una cosa a la vez: se está examinando otra actualización.</translation>
    </message>
    <message>
        <source>Open it in a browser, and save the picture itself.</source>
        <translation>Ábralo en un navegador y guarde la imagen misma.</translation>
    </message>
    <message>
        <source>Open the file of this name without its first two characters.</source>
        <translation>Abra el archivo de este nombre sin los dos primeros signos.</translation>
    </message>
    <message>
        <source>Open the picture that lies beside it.</source>
        <translation>Abra la imagen que está junto a él.</translation>
    </message>
    <message>
        <source>Only administrators may add, change and help people.</source>
        <translation>Las personas las añaden, cambian y ayudan los administradores.</translation>
    </message>
    <message>
        <source>Logging in is already on.</source>
        <translation>Ya se inicia sesión.</translation>
    </message>
    <message>
        <source>People log in here. Say who you are with --by NAME.</source>
        <translation>Aquí se inicia sesión. Diga quién es con --by NOMBRE.</translation>
    </message>
    <message>
        <source>Pictures of this batch that are not where they were: {gone}. The others are read again.</source>
        <translation>Imágenes de este lote que no están donde estaban: {gone}. Las demás se leen de nuevo.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>Aún se están leyendo imágenes de esta muestra. Espere a que terminen.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in the worklist; it stays as it is.</source>
        <translation>Fila {line}: {number} ya está en la lista de trabajo; se queda como está.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in row {first}.</source>
        <translation>Fila {line}: {number} ya figura en la fila {first}.</translation>
    </message>
    <message>
        <source>Row {line}: {wrong}</source>
        <translation>Fila {line}: {wrong}</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may sign samples.</source>
        <translation>Las muestras las firman revisores y administradores.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or TIFF.</source>
        <translation>Guárdelo como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>Save single frames of it as PNG, or open it on the Live page.</source>
        <translation>Guarde fotogramas sueltos como PNG, o ábralo en la página En vivo.</translation>
    </message>
    <message>
        <source>Say first which microscope these pictures come from.</source>
        <translation>Diga primero de qué microscopio son estas imágenes.</translation>
    </message>
    <message>
        <source>Say where the limits come from: a book, a study, your own measurements.</source>
        <translation>Diga de dónde proceden los límites: un libro, un estudio, mediciones propias.</translation>
    </message>
    <message>
        <source>Say where the ranges come from: a book, a study, your own measurements.</source>
        <translation>Diga de dónde proceden los valores de referencia: un libro, un estudio, mediciones propias.</translation>
    </message>
    <message>
        <source>Set the telephone&apos;s camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or export the photo as JPEG.</source>
        <translation>Ponga la cámara del teléfono en JPEG (en un iPhone: Ajustes, Cámara, Formatos, Más compatible), o exporte la foto como JPEG.</translation>
    </message>
    <message>
        <source>Several batches are called {wanted}. Give an id instead: {ids}.</source>
        <translation>Varios lotes se llaman {wanted}. Dé un id en su lugar: {ids}.</translation>
    </message>
    <message>
        <source>Several samples are called {wanted}. Give an id instead: {ids}.</source>
        <translation>Varias muestras se llaman {wanted}. Dé un id en su lugar: {ids}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The count is safe; details are in its trace file.</source>
        <translation>Algo falló en el programa. El recuento está a salvo; los detalles están en su archivo de traza.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is safe. Details are in {trace_path}; please send that file to the person who looks after this computer.</source>
        <translation>Algo falló en el programa. Lo guardado está a salvo. Los detalles están en {trace_path}; envíe ese archivo a quien cuida de este ordenador.</translation>
    </message>
    <message>
        <source>Start the count before you count cells by hand.</source>
        <translation>Inicie el recuento antes de contar células a mano.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>Teaching failed; nothing was changed.</source>
        <translation>La enseñanza falló; no se cambió nada.</translation>
    </message>
    <message>
        <source>That version is no longer complete. Install its update again.</source>
        <translation>Esa versión ya no está completa. Instale de nuevo su actualización.</translation>
    </message>
    <message>
        <source>The address holds at most {longest_address} letters.</source>
        <translation>La dirección admite como máximo {longest_address} letras.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be {done} ({why}). Check that the disk is connected, is writable and has free space.</source>
        <translation>La copia en {folder} no se pudo {done} ({why}). Compruebe que el disco está conectado, se puede escribir y tiene espacio libre.</translation>
    </message>
    <message>
        <source>The batch was removed from the log.</source>
        <translation>El lote se eliminó del registro.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again.</source>
        <translation>La cámara no responde. Desconéctela y conéctela de nuevo.</translation>
    </message>
    <message>
        <source>The camera is gone. The count is kept and goes on when it is back.</source>
        <translation>La cámara ya no está. El recuento se conserva y continúa cuando vuelva.</translation>
    </message>
    <message>
        <source>Camera access is blocked. Allow it for this program in the system&apos;s privacy settings; on Linux, add this user to the group “video”.</source>
        <translation>No se permite usar la cámara. Permita el acceso a la cámara para este programa en los ajustes de privacidad del sistema; en Linux, añada este usuario al grupo «video».</translation>
    </message>
    <message>
        <source>The camera repeats one picture. Check its cable; the count is kept.</source>
        <translation>La cámara repite una misma imagen. Revise el cable; el recuento se conserva.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable; the count is kept.</source>
        <translation>La cámara no envía imágenes. Revise el cable; el recuento se conserva.</translation>
    </message>
    <message>
        <source>The cells could not be written to {folder} ({why}). Free some space or choose another folder.</source>
        <translation>Las células no se pudieron escribir en {folder} ({why}). Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The check of the processor could not be started: {why}.</source>
        <translation>No se pudo iniciar la comprobación del procesador: {why}.</translation>
    </message>
    <message>
        <source>The column “{one}” appears twice. Leave one of them out.</source>
        <translation>La columna «{one}» está dos veces. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The command hematovision {command} (process {number}, since {since}) is using the log {path}. Wait until it ends, or choose another place for the log in Settings.</source>
        <translation>La orden hematovision {command} (proceso {number}, desde {since}) usa el registro {path}. Espere a que termine, o elija otro lugar para el registro en Ajustes.</translation>
    </message>
    <message>
        <source>The copy could not replace {path} ({why}). Nothing is lost: start the program again.</source>
        <translation>La copia no se pudo poner en el lugar de {path} ({why}). No se ha perdido nada: inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>El recuento está completo, así que no se añadió nada. Elija un objetivo mayor o empiece un recuento nuevo.</translation>
    </message>
    <message>
        <source>The count that was cut short is no longer in the log.</source>
        <translation>El recuento que quedó interrumpido ya no está en el registro.</translation>
    </message>
    <message>
        <source>The disk failed while using the log {path}. Check that it is connected and has free space.</source>
        <translation>El disco falló al usar el registro {path}. Compruebe que está conectado y tiene espacio libre.</translation>
    </message>
    <message>
        <source>The disk with the log {path} does not keep its lock for one program: two could write to the log at once and damage it. In Settings, choose a place on this computer&apos;s own disk, and use the shared disk for backups.</source>
        <translation>El disco con el registro {path} concede su bloqueo a todo el que lo pide: dos programas podrían escribir en él a la vez y estropearlo. Elija en Ajustes un lugar en el disco de este ordenador y deje que las copias de seguridad vayan al compartido.</translation>
    </message>
    <message>
        <source>The disk with the log {path} is full. Free some space; nothing already stored is lost.</source>
        <translation>El disco con el registro {path} está lleno. Libere espacio; nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches.</source>
        <translation>El archivo de los últimos cambios junto al registro {path} pertenece a otro estado suyo, o a otro registro. No se ha incorporado: habría sobrescrito lo que se escribió desde entonces. Se conserva como {aside}. Mire los últimos lotes.</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who can add others.</source>
        <translation>La primera persona es administradora y puede añadir a las demás.</translation>
    </message>
    <message>
        <source>The inference runtime cannot be loaded{why}. Install the program again.</source>
        <translation>No se puede cargar el motor de inferencia{why}. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The inference runtime did not answer within {seconds} s.</source>
        <translation>El motor de inferencia no respondió en {seconds} s.</translation>
    </message>
    <message>
        <source>The inference runtime stopped unexpectedly (status {status}). Install the program again.</source>
        <translation>El motor de inferencia se detuvo de forma inesperada (estado {status}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The key of the log is not in this account&apos;s keychain. Give the recovery key.</source>
        <translation>La clave del registro no está en el llavero de esta cuenta. Dé la clave de recuperación.</translation>
    </message>
    <message>
        <source>The key of the log, {path}, cannot be read ({fault}). Put it back from a backup, or give the recovery key.</source>
        <translation>La clave del registro, {path}, no se puede leer ({fault}). Restáurela de una copia, o dé la clave de recuperación.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, cannot be read. Put it back from a copy, or move it away: a new key is then made, and records show that the key changed.</source>
        <translation>La clave que firma los registros, {path}, no se puede leer. Restáurela de una copia, o apártela: entonces se hace una nueva, y los registros dicen que es otra.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, was encrypted with a log that is not the one in use. Open that log, or move the key away: a new key is then made, and records show that the key changed.</source>
        <translation>La clave que firma los registros, {path}, está cifrada junto con un registro que no es el que está en uso. Abra ese registro o aparte la clave: se hará una nueva, y los registros dirán que es otra.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s name holds at most {longest_name} letters.</source>
        <translation>El nombre del laboratorio admite como máximo {longest_name} letras.</translation>
    </message>
    <message>
        <source>The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.</source>
        <translation>Los leucocitos «{count}» no tienen unidad. Escríbala en «leukocytes unit».</translation>
    </message>
    <message>
        <source>The list of trusted keys cannot be written to {path} ({why}).</source>
        <translation>La lista de claves de confianza no se puede escribir en {path} ({why}).</translation>
    </message>
    <message>
        <source>The list of trusted keys {path} cannot be read ({why}). Move it away; you must then trust its keys again.</source>
        <translation>La lista de claves de confianza {path} no se puede leer ({why}). Muévala a otro lugar; después habrá que volver a confiar en sus claves.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>La ficha del localizador {where} no se puede usar: {wrong}. Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>La ficha del localizador {where} tiene el formato {what}; este programa lee {schema}. Instale un paquete de modelo que corresponda.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>La ficha del localizador {where} está incompleta o dañada ({fault}). Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The log could not be copied to {target} ({why}). Free some space or allow writing to the folder.</source>
        <translation>El registro no se pudo copiar a {target} ({why}). Libere espacio o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The log is no longer encrypted.</source>
        <translation>El registro ya no está cifrado.</translation>
    </message>
    <message>
        <source>The log is encrypted; its key lies in this account&apos;s keychain.</source>
        <translation>El registro está cifrado; su clave está en el llavero de esta cuenta.</translation>
    </message>
    <message>
        <source>The log is encrypted; the passphrase guards its key.</source>
        <translation>El registro está cifrado; la contraseña guarda su clave.</translation>
    </message>
    <message>
        <source>The log was changed meanwhile. Try again.</source>
        <translation>El registro cambió entretanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was done there. Search the log again.</source>
        <translation>El registro se movió entretanto, así que allí no se hizo nada. Busque de nuevo en el registro.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was kept.</source>
        <translation>El registro se movió entretanto, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Teach again.</source>
        <translation>Mientras tanto se movió el registro. Adapte de nuevo.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Try again.</source>
        <translation>Mientras tanto se movió el registro. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The log was moved, so the microscope was closed. Its count is in the old log.</source>
        <translation>El registro se trasladó, por lo que se cerró el microscopio. Su recuento está en el registro anterior.</translation>
    </message>
    <message>
        <source>The log {log} is encrypted. Give its passphrase or its recovery key.</source>
        <translation>El registro {log} está cifrado. Dé su contraseña o su clave de recuperación.</translation>
    </message>
    <message>
        <source>The log {path} belongs to the account {account} on this computer, and nobody else may open it. Log in to the computer as {account}, or choose another place for the log in Settings.</source>
        <translation>El registro {path} pertenece a la cuenta {account} de este ordenador y nadie más puede abrirlo. Inicie sesión en el ordenador como {account} o elija otro lugar para el registro en Ajustes.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened. Check its folder, or choose another place in Settings.</source>
        <translation>El registro {path} no se puede abrir. Compruebe su carpeta, o elija otro lugar en Ajustes.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written ({why}). Allow writing to it and its folder, or choose another place in Settings.</source>
        <translation>El registro {path} no se puede escribir ({why}). Permita escribir en él y en su carpeta, o elija otro lugar en Ajustes.</translation>
    </message>
    <message>
        <source>The log {path} has a second name on this disk (a hard link). A program that opens it by that name misses the latest entries, and both can be damaged. Remove the other name; to copy a log, use Back up now.</source>
        <translation>El registro {path} tiene un segundo nombre en este disco (un enlace duro): quien lo abra por él no ve lo último que se escribió, y ambos se estropean juntos. Quite el otro nombre; copie un registro con Hacer una copia ahora.</translation>
    </message>
    <message>
        <source>The log {path} is damaged or is not a log of this program. Move it away, or choose another place for the log in Settings; a backup may lie beside it.</source>
        <translation>El registro {path} está dañado o no es un registro de este programa. Apártelo, o elija otro lugar para el registro en Ajustes; puede haber una copia junto a él.</translation>
    </message>
    <message>
        <source>The log {path} is not as it was when last closed: it is an older copy, or its end was lost. Its latest batches may be missing; a backup may hold them.</source>
        <translation>El registro {path} no está como cuando se cerró por última vez: es uno más antiguo o se perdió su final. Pueden faltar sus últimos lotes; una copia de seguridad puede tenerlos.</translation>
    </message>
    <message>
        <source>The log {path} points to {target}, which is not there. Connect its disk or server, or remove the link {link}.</source>
        <translation>El registro {path} debería estar en {target}, que no existe ahora. Conecte su disco o servidor, o quite el enlace {link}.</translation>
    </message>
    <message>
        <source>The log {path} is write-protected. Allow writing to it, or choose another place in Settings.</source>
        <translation>El registro {path} está protegido contra escritura. Permita escribir en él, o elija otro lugar en Ajustes.</translation>
    </message>
    <message>
        <source>You may not open the log {path}. Ask for permission or choose another place in Settings.</source>
        <translation>El registro {path} no se puede abrir por falta de permiso. Pida permiso o elija otro lugar en Ajustes.</translation>
    </message>
    <message>
        <source>The log {path} was an empty file, so a new one begins. If something was in it, restore a backup.</source>
        <translation>El registro {path} era un archivo vacío, y empieza uno nuevo. Si contenía algo, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The log {path} was moved, removed or replaced while the program was using it. Put it back in its place, or close the program and start it again.</source>
        <translation>El registro {path} se movió, eliminó o sustituyó mientras el programa lo usa. Vuelva a ponerlo en su lugar, o cierre el programa e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The log {path} was written by a newer version of this program. Install that version, or choose another place for the log in Settings.</source>
        <translation>El registro {path} lo escribió una versión más nueva de este programa. Instale esa versión, o elija otro lugar para el registro en Ajustes.</translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation>El logotipo es demasiado grande. Elija una imagen menor.</translation>
    </message>
    <message>
        <source>The model card {card_file} is damaged (not JSON). Install the model pack again.</source>
        <translation>La ficha del modelo {card_file} está dañada (no es JSON). Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>La ficha del modelo {where} no se puede usar: {wrong}. Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>La ficha del modelo {where} tiene el formato {what}; este programa lee {schema}. Instale un paquete de modelo que corresponda.</translation>
    </message>
    <message>
        <source>The model card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>La ficha del modelo {where} está incompleta o dañada ({fault}). Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model pack in this update has another version than it says.</source>
        <translation>El paquete de modelo de esta actualización es de otra versión que la que dice.</translation>
    </message>
    <message>
        <source>The model pack is incomplete: {filename} is missing. Install the model pack again.</source>
        <translation>El paquete de modelo está incompleto: falta {filename}. Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model pack was changed, so the microscope was closed. Its count is in the log.</source>
        <translation>Se cambió el paquete de modelo, por lo que se cerró el microscopio. Su recuento está en el registro.</translation>
    </message>
    <message>
        <source>The model pack {model} cannot be read ({why}). Check the disk.</source>
        <translation>El paquete de modelo {model} no se puede leer ({why}). Compruebe el disco.</translation>
    </message>
    <message>
        <source>The model pack {model} is refused: {reason}. Install the model pack again.</source>
        <translation>El paquete de modelo {model} se rechaza: {reason}. Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it has no reference cells to judge it by. Use the one that came with the program, or make the pack again.</source>
        <translation>El paquete de modelo {title} no se puede adaptar: no trae células de referencia para juzgarlo. Use el que vino con el programa, o haga de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it does not show its features. Use the one that came with the program, or make the pack again.</source>
        <translation>El paquete de modelo {title} no se puede adaptar: no muestra sus características. Use el que vino con el programa, o haga de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The model pack {title} shows no class maps: its head is not average pooling and one Dense layer, so there is no exact map.</source>
        <translation>El paquete de modelo {title} no muestra mapas de clase: su cabeza no es un promedio y una sola capa Dense, así que no hay mapa exacto.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be read ({why}). Install the model pack again.</source>
        <translation>Las células de referencia {path} del paquete de modelo no se pueden leer ({why}). Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be understood ({fault}). Install a pack that fits this program.</source>
        <translation>Las células de referencia {path} del paquete de modelo no se entienden ({fault}). Instale un paquete que corresponda a este programa.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} were altered or belong to another pack. Install the model pack again.</source>
        <translation>Las células de referencia {path} del paquete de modelo se alteraron o son de otro paquete. Instale de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <source>The model runtime is not installed. Install the program again.</source>
        <translation>El motor de modelos no está instalado. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the program. Choose another.</source>
        <translation>El nombre “{name}” designa al programa. Elija otro.</translation>
    </message>
    <message>
        <source>The new version does not work on this computer ({why}). The old version stays in use.</source>
        <translation>La nueva versión no funciona en este ordenador ({why}). Lo que estaba en uso sigue en uso.</translation>
    </message>
    <message>
        <source>The file {plan}, left from putting back a copy, cannot be read. Remove it.</source>
        <translation>La nota {plan} de una copia que se estaba restaurando no se puede leer. Elimínela.</translation>
    </message>
    <message>
        <source>The notes of a sample hold at most {longest_note:,} letters.</source>
        <translation>Las notas de una muestra admiten como máximo {longest_note:,} letras.</translation>
    </message>
    <message>
        <source>The last results could not be written to the old log. What is open now is in the new one.</source>
        <translation>El registro antiguo no tomó los últimos resultados. Lo que está abierto ahora está en el nuevo.</translation>
    </message>
    <message>
        <source>Somebody else chose the passphrase of {name} and knows it. {name} must log in to the window once and choose another.</source>
        <translation>La frase de contraseña de {name} la eligió otra persona, que también la conoce. {name} debe iniciar sesión una vez en la ventana y elegir otra.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>El período termina antes de empezar. Cambie uno de sus días.</translation>
    </message>
    <message>
        <source>The picture is black. Switch on the lamp or open the light path.</source>
        <translation>La imagen está negra. Encienda la lámpara o abra el paso de la luz.</translation>
    </message>
    <message>
        <source>The picture {path} could not be written ({why}). Free some space; the count goes on, and the picture is tried again.</source>
        <translation>No se pudo guardar la imagen {path} ({why}). Libere espacio; el recuento continúa y se volverá a intentar con la imagen.</translation>
    </message>
    <message>
        <source>The picture {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>La imagen {target} no se pudo escribir ({why}). Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The pictures come to {size:,} MB; a file for a second reader may hold {most:,} MB at most. Send single cells, not whole fields.</source>
        <translation>Las imágenes suman {size:,} MB, más que los {most:,} MB que admite un archivo para un segundo lector. Envíe células sueltas y no imágenes enteras.</translation>
    </message>
    <message>
        <source>The pictures of this batch are not where they were, so nothing was done. Connect their disk or stick, or look for them, and try again.</source>
        <translation>Las imágenes de este lote no están donde estaban, así que no se hizo nada. Conecte su disco o memoria, o búsquelas, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The pictures of this batch cannot be read again, so its names stay.</source>
        <translation>Las imágenes de este lote no se pueden volver a leer, así que sus nombres se quedan.</translation>
    </message>
    <message>
        <source>The program on the computer {computer} has used the log {path} since {since}. Close it there, or choose another place for the log in Settings.</source>
        <translation>El programa del ordenador {computer} usa el registro {path}, desde {since}. Ciérrelo allí, o elija otro lugar para el registro en Ajustes.</translation>
    </message>
    <message>
        <source>The program on the computer {computer}, which used the log {path} since {since}, did not close it. If it still runs there, close it here: this disk&apos;s locks do not work between computers. Then choose a place for the log on this computer&apos;s own disk in Settings.</source>
        <translation>El programa del ordenador {computer}, que usaba el registro {path} desde {since}, no lo cerró. Si allí sigue en marcha, ciérrelo aquí: los bloqueos de este disco no llegan de un ordenador a otro. Después elija en Ajustes un lugar para el registro en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while writing to the log {path}, for example in a power cut. What was being written at that moment may be missing: check the latest batches.</source>
        <translation>El programa o el ordenador se detuvo mientras escribía en el registro {path}, como cuando se va la luz. Puede faltar lo que se estaba escribiendo en ese momento: mire los últimos lotes.</translation>
    </message>
    <message>
        <source>The change to the protection of the log {log} could not be finished ({why}). Nothing is lost. Connect its disk or free some space, and try again.</source>
        <translation>No se pudo terminar de cambiar la protección del registro {log} ({why}). No se ha perdido nada. Conecte su disco o libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The scale of this picture is not known, so its cells cannot be cut out.</source>
        <translation>La escala de esta imagen no se conoce, así que sus células no se pueden recortar.</translation>
    </message>
    <message>
        <source>The script “{text}” cannot be read. {help}</source>
        <translation>El guion «{text}» no se puede leer. {help}</translation>
    </message>
    <message>
        <source>The second signer must not be the first signer too.</source>
        <translation>El segundo firmante es otra persona que el primero.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), and they may name the log&apos;s place. Put the file right, or name the log with --log.</source>
        <translation>Los ajustes de {path} no se pueden leer ({why}), y pueden indicar el lugar del registro. Corrija el archivo o indique el registro con --log.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). Until this is put right, the usual ones apply, also for the log&apos;s place.</source>
        <translation>Los ajustes de {path} no se pueden leer ({why}). Mientras no se corrija, valen los habituales, también para el lugar del registro.</translation>
    </message>
    <message>
        <source>The table is not in Unicode; it was read as {code_page}. Check the letters in line {line}. If they are wrong, save it as UTF-8 and import it again.</source>
        <translation>La tabla no está en Unicode; se leyó como {code_page}. Vea si las letras de la línea {line} son correctas; si no, guárdela como UTF-8 e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it as AVI or MP4.</source>
        <translation>El vídeo {name} no se puede reproducir. Guárdelo como AVI o MP4.</translation>
    </message>
    <message>
        <source>The workers stopped {tries} times in a row, the last time at {names} or one of the pictures after it. Leave them out, or run without --workers and --cluster.</source>
        <translation>Los procesos terminaron {tries} veces seguidas, la última con {names} o una de las imágenes siguientes. Déjelas fuera o ejecute sin --workers ni --cluster.</translation>
    </message>
    <message>
        <source>There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of cells with their cells.csv are read; convert other formats, such as KITTI, DOTA or OpenImages, to one of these.</source>
        <translation>No hay recuadros en {named}. Se leen GeoJSON, COCO, Pascal VOC, YOLO y carpetas de células con su cells.csv; convierta otros, como KITTI, DOTA u OpenImages, a uno de estos.</translation>
    </message>
    <message>
        <source>There are too few named cells to teach. Still to name: {wanted}. Then try again.</source>
        <translation>Hay muy pocas células nombradas para enseñar. Faltan por nombrar: {wanted}. Después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>No hay ningún archivo ni carpeta en {path}.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}.</source>
        <translation>No hay ninguna carpeta para el registro {path}.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}. Connect its disk or server, or choose another place in Settings.</source>
        <translation>No hay carpeta para el registro {path}. Conecte su disco o servidor, o elija otro lugar en Ajustes.</translation>
    </message>
    <message>
        <source>There is no previous version to go back to.</source>
        <translation>No hay ninguna versión anterior a la que volver.</translation>
    </message>
    <message>
        <source>There is no version {number} for this microscope. `hematovision adapt --list` shows all.</source>
        <translation>No hay versión {number} para este microscopio. `hematovision adapt --list` las muestra todas.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for this update: it needs {size} MB. Free some space, then try again.</source>
        <translation>No hay espacio suficiente en {folder} para esta actualización: ocupa {size} MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No taught version is ready to use. Teach first.</source>
        <translation>No hay ninguna adaptación que usar. Adapte primero.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open some pictures first.</source>
        <translation>Todavía no hay nada que exportar. Abra primero algunas imágenes.</translation>
    </message>
    <message>
        <source>This computer is too busy to draw pictures. They go on; the count is kept.</source>
        <translation>Este ordenador está demasiado ocupado para dibujar imágenes. Continuarán; el recuento se conserva.</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. Try again or copy it.</source>
        <translation>Este archivo no se pudo leer del disco. Inténtelo de nuevo o cópielo.</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from the camera or the card.</source>
        <translation>Este archivo está vacío. Cópielo de nuevo desde la cámara o la tarjeta.</translation>
    </message>
    <message>
        <source>This file is no longer there. Check the folder or the card.</source>
        <translation>Este archivo ya no está. Revise la carpeta o la tarjeta.</translation>
    </message>
    <message>
        <source>This file is not a HematoVision update, or it is damaged. Copy it again, or choose another.</source>
        <translation>Este archivo no es una actualización de HematoVision, o está dañado. Cópielo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>The source “{words}” is not known. Write camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].</source>
        <translation>La fuente «{words}» no se conoce. Escriba camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH o virtual[:script].</translation>
    </message>
    <message>
        <source>1 batch stopped before all pictures were read. Say why that is enough.</source>
        <translation>1 lote se detuvo antes de leer todas las imágenes. Diga por qué eso basta.</translation>
    </message>
    <message>
        <source>1 cell to decide. Name every one, or say that it cannot be identified.</source>
        <translation>1 célula por decidir. Nómbrelas todas o diga que no se puede distinguir.</translation>
    </message>
    <message>
        <source>1 file of a type that is not read here: {named}. {advice}</source>
        <translation>1 archivo de un tipo que aquí no se lee: {named}. {advice}</translation>
    </message>
    <message>
        <source>1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>1 leucocito contado; este laboratorio pide {of:,}. Diga por qué se firma con menos.</translation>
    </message>
    <message>
        <source>1 picture in more than one batch of this sample: its cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>1 imagen está en más de un lote de esta muestra: sus células cuentan más de una vez. Mueva o elimine un lote, o diga por qué deben contar así.</translation>
    </message>
    <message>
        <source>1 sample was removed from the log.</source>
        <translation>Se quitó 1 muestra del registro.</translation>
    </message>
    <message>
        <source>A pixel must be 0.01 to 2 µm wide. Type the figure again.</source>
        <translation>Un píxel mide entre 0,01 y 2 µm. Escriba la cifra de nuevo.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {shortest_passphrase} characters.</source>
        <translation>Elija una contraseña de al menos {shortest_passphrase} caracteres.</translation>
    </message>
    <message>
        <source>It was removed from the log, but some files beside {log} were not ({why}). Allow writing to the folder and remove them by hand.</source>
        <translation>Se quitó del registro, pero no todo lo que está junto a {log} ({why}). Permita escribir en la carpeta y elimínelo a mano.</translation>
    </message>
    <message>
        <source>No batch in the log has the id or name {wanted}, or a sample with this number. hematovision list shows them.</source>
        <translation>Ningún lote del registro tiene el identificador o el nombre {wanted}, ni su muestra ese número. hematovision list los muestra.</translation>
    </message>
    <message>
        <source>No cell is named yet. Name the cells first.</source>
        <translation>Todavía no hay ninguna célula nombrada. Nombre primero las células.</translation>
    </message>
    <message>
        <source>No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose another place.</source>
        <translation>No hay ningún disco ni servidor conectado en {folder}, donde debe estar {path}. Conéctelo e inténtelo de nuevo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a folder that holds some.</source>
        <translation>No se encontraron imágenes en {name}. Elija archivos JPEG, PNG, TIFF, BMP o WebP, o una carpeta que contenga alguno.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nothing can be written beside {log} ({why}). Free some space or allow writing to the folder.</source>
        <translation>No se puede quitar nada: no se puede escribir junto a {log} ({why}). Libere espacio o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there. Connect its disk or server, or choose another folder.</source>
        <translation>La carpeta {folder} para las copias no está. Conecte su disco o servidor, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The key that signs records cannot be saved in {parent} ({why}). Free some space or allow writing to the folder.</source>
        <translation>La clave que firma los registros no se puede guardar en {parent} ({why}). Libere espacio o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the disk is connected, is writable and has free space.</source>
        <translation>El registro no se pudo llevar a {folder} ({why}). Se usa donde estaba. Compruebe que el disco está conectado, se puede escribir y tiene espacio libre.</translation>
    </message>
    <message>
        <source>The log has not answered yet. Try again in a moment.</source>
        <translation>El registro aún no ha respondido. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The log is now in use in its new place. What is not open now is still in the old log: {path}</source>
        <translation>El registro se usa ya en su nuevo lugar. Lo que no está abierto ahora sigue en el registro anterior: {path}</translation>
    </message>
    <message>
        <source>The number {wanted} has several batches. Give an id instead: {ids}.</source>
        <translation>El número {wanted} tiene varios lotes. Dé un identificador en su lugar: {ids}.</translation>
    </message>
    <message>
        <source>The question is no longer beside the log ({path}). Open the file you received once more.</source>
        <translation>La pregunta ya no está junto al registro ({path}). Abra otra vez el archivo que se envió.</translation>
    </message>
    <message>
        <source>The result cannot be written to {parent} ({why}). Check that the folder exists, is writable and has free space.</source>
        <translation>El resultado no se puede escribir en {parent} ({why}). Compruebe que la carpeta existe, que se puede escribir en ella y que tiene espacio libre.</translation>
    </message>
    <message>
        <source>The sample {wanted} has no batch yet.</source>
        <translation>La muestra {wanted} todavía no tiene ningún lote.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path} ({why}). They apply until you close the program. Free some space or allow writing to the folder.</source>
        <translation>Los ajustes no se pudieron guardar en {path} ({why}). Valen hasta que cierre el programa. Libere espacio o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is missing or locked ({name}). Unlock it, or guard the log by a passphrase instead.</source>
        <translation>El llavero del sistema falta o está bloqueado ({name}). Desbloquéelo, o proteja el registro con una contraseña.</translation>
    </message>
    <message>
        <source>The table is not written in {encoding}. Save it as CSV UTF-8, then import it again.</source>
        <translation>La tabla no está escrita en {encoding}. Guárdela como CSV UTF-8 e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>The table {target} could not be written ({why}). Close it in other programs, free some space, or choose another folder.</source>
        <translation>La tabla {target} no se pudo escribir ({why}). Ciérrela en otros programas, libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The update cannot be installed in {folder} ({why}). The old version stays in use.</source>
        <translation>La actualización no se puede instalar en {folder} ({why}). Lo que estaba en uso sigue en uso.</translation>
    </message>
    <message>
        <source>The update {path} cannot be read ({why}). Put the stick in again.</source>
        <translation>La actualización {path} no se puede leer ({why}). Vuelva a conectar la memoria USB.</translation>
    </message>
    <message>
        <source>The view must be smaller than the canvas and at least 64 px. {help}</source>
        <translation>La vista debe ser menor que el lienzo y de al menos 64 px. {help}</translation>
    </message>
    <message>
        <source>The window was locked, so the count was paused: cells seen since then are not counted. Is it still the same slide? Then press Start.</source>
        <translation>La ventana se bloqueó, así que el recuento quedó en pausa: las células vistas desde entonces no se cuentan. ¿Sigue siendo la misma lámina? Entonces pulse Empezar.</translation>
    </message>
    <message>
        <source>The worklist {name} could not be read ({why}).</source>
        <translation>La lista de trabajo {name} no se pudo leer ({why}).</translation>
    </message>
    <message>
        <source>The year of birth must be from {oldest_birth_year} to {year}.</source>
        <translation>El año de nacimiento está entre {oldest_birth_year} y {year}.</translation>
    </message>
    <message>
        <source>The {kind} {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>{target} ({kind}) no se pudo escribir ({why}). Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose another name.</source>
        <translation>Ya existe un archivo {path}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no Micro-Manager configuration at {path}. Choose its .cfg file.</source>
        <translation>No hay ninguna configuración de Micro-Manager en {path}. Elija su archivo .cfg.</translation>
    </message>
    <message>
        <source>There is no cell to export.</source>
        <translation>No hay ninguna célula que exportar.</translation>
    </message>
    <message>
        <source>There is no copy of a log at {path}. Choose another.</source>
        <translation>No hay ninguna copia de un registro en {path}. Elija otra.</translation>
    </message>
    <message>
        <source>There is no data.yaml or classes.txt that says what YOLO&apos;s numbers stand for. Put it beside the text files, and name the folder that holds them all.</source>
        <translation>No hay data.yaml ni classes.txt que diga qué significan los números de YOLO. Póngalo junto a los textos, e indique la carpeta que los contiene todos.</translation>
    </message>
    <message>
        <source>There is no drawing of this type.</source>
        <translation>No hay ningún dibujo de este tipo.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <translation>No hay ningún registro en {path}.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>Aún no hay ninguna imagen que guardar.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet. Open a camera first.</source>
        <translation>Aún no hay ninguna imagen que guardar. Abra primero una cámara.</translation>
    </message>
    <message>
        <source>There is no {table} that says which cells the pictures show.</source>
        <translation>No hay {table} que diga qué células muestran las imágenes.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>No hay nadie con este nombre.</translation>
    </message>
    <message>
        <source>There is not enough memory for the log {path}. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para el registro {path}. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to join: choose at least two batches that have begun.</source>
        <translation>No hay nada que unir: elija al menos dos lotes que hayan empezado.</translation>
    </message>
    <message>
        <source>Somebody is already called {tidy}. Choose another name.</source>
        <translation>Ya hay alguien llamado {tidy}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or new.</source>
        <translation>Ya hay algo en {folder}. Indique una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>There was no log at {path}, so a new one begins. If one should be there, connect its disk or server and start the program again.</source>
        <translation>No había registro en {path}, y empieza uno nuevo. Si debería haber uno, conecte su disco o servidor e inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>These batches belong to different samples: {what}. Move them to one sample first.</source>
        <translation>Estos lotes pertenecen a muestras distintas: {what}. Muévalos primero a una sola muestra.</translation>
    </message>
    <message>
        <source>These batches were named by different models or types, so their figures cannot be added up. Classify the folders again, then join them.</source>
        <translation>Estos lotes los nombraron modelos o tipos distintos, así que sus cifras no se pueden sumar. Clasifique de nuevo las carpetas y únalas después.</translation>
    </message>
    <message>
        <source>These pictures are too large for one file. Send single cells instead.</source>
        <translation>Estas imágenes son demasiado grandes para un solo archivo. Envíe células sueltas.</translation>
    </message>
    <message>
        <source>This answer names no cell.</source>
        <translation>Esta respuesta no nombra ninguna célula.</translation>
    </message>
    <message>
        <source>This answers a question that another installation asked. Open it there.</source>
        <translation>Esto responde a una pregunta de otra instalación. Ábralo allí.</translation>
    </message>
    <message>
        <source>This batch stays, because the record of a signed sample rests on it. To amend the sample, move the batch to another one and sign again.</source>
        <translation>Este lote pertenece a una muestra firmada cuyo registro se apoya en él, así que se queda. Para corregir la muestra, mueva el lote a otra y firme de nuevo.</translation>
    </message>
    <message>
        <source>This batch is no longer in the log. Search again.</source>
        <translation>Este lote ya no está en el registro. Busque de nuevo.</translation>
    </message>
    <message>
        <source>This batch is not open any more, so nothing was changed. Open it again.</source>
        <translation>Este lote ya no está abierto, así que no se cambió nada. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This batch is not open any more.</source>
        <translation>Este lote ya no está abierto.</translation>
    </message>
    <message>
        <source>This batch was begun with another model pack, and two packs name cells differently. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>Este lote se empezó con otro paquete de modelo, y dos paquetes no nombrarían igual. Elija ese paquete en Ajustes, o abra la carpeta como lote nuevo.</translation>
    </message>
    <message>
        <source>This batch was named by another model pack. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>Este lote lo nombró otro paquete de modelo. Elija ese paquete en Ajustes, o abra la carpeta como lote nuevo.</translation>
    </message>
    <message>
        <source>This batch was not stopped: nothing is left to do.</source>
        <translation>Este lote no se detuvo: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>This box was not removed.</source>
        <translation>Este recuadro no se quitó.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch, so it was not named.</source>
        <translation>Esta célula no es de este lote, así que no se nombró.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch.</source>
        <translation>Esta célula no es de este lote.</translation>
    </message>
    <message>
        <source>This cell is not part of the count.</source>
        <translation>Esta célula no es de este recuento.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor lacks AVX, which naming the cells needs. Use a computer whose processor has it (most made since 2012).</source>
        <translation>El procesador de este ordenador no tiene AVX, necesario para nombrar las células. Use un ordenador cuyo procesador lo tenga (la mayoría de los fabricados desde 2012).</translation>
    </message>
    <message>
        <source>This count is under way. Look at it on the Live page, or end it there with New count (F6).</source>
        <translation>Este recuento está en curso. Véalo en la página En vivo o termínelo allí con Nuevo recuento (F6).</translation>
    </message>
    <message>
        <source>This file has changed since it was classified.</source>
        <translation>Este archivo ha cambiado desde que se clasificó.</translation>
    </message>
    <message>
        <source>This file is a question to a second reader, not an answer.</source>
        <translation>Este archivo es una pregunta a un segundo lector y no una respuesta.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>Este archivo está cifrado. Escriba la frase de contraseña que le dijeron.</translation>
    </message>
    <message>
        <source>This file is not a picture we can read. Save it as JPEG, PNG or TIFF.</source>
        <translation>Este archivo no es una imagen que podamos leer. Guárdelo como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>The end of this file is missing. Copy it to the stick again.</source>
        <translation>Este archivo no está completo: le falta el final. Cópielo de nuevo en la memoria USB.</translation>
    </message>
    <message>
        <source>This file format is not read here. Export it as JPEG, PNG or TIFF.</source>
        <translation>Este archivo tiene un formato que aquí no se lee. Expórtelo como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask for permission or copy it.</source>
        <translation>No se permite leer este archivo. Pida permiso o cópielo.</translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was signed. Ask for it again.</source>
        <translation>Este archivo se modificó o dañó después de firmarse. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This file was made by a newer HematoVision. Update the program to open it.</source>
        <translation>Este archivo lo hizo un HematoVision más nuevo. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>Esto es una segunda lectura, no una muestra propia. Termínela o devuélvala, y firme la muestra que se leyó.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we.</source>
        <translation>Esto no es ni la contraseña ni la clave de recuperación del registro. Inténtelo de nuevo; sin una de las dos nadie puede leerlo, tampoco nosotros.</translation>
    </message>
    <message>
        <source>This is not a file for a second reader, or its start is damaged.</source>
        <translation>No es un archivo para un segundo lector, o su comienzo está dañado.</translation>
    </message>
    <message>
        <source>This is not a key of an update.</source>
        <translation>No es una clave de actualización.</translation>
    </message>
    <message>
        <source>This is not a signed record, or it was changed: it is not written as records are.</source>
        <translation>Esto no es un registro firmado, o se cambió: no está escrito como los registros.</translation>
    </message>
    <message>
        <source>This is a device or an endless link, not a file. Leave it out.</source>
        <translation>Esto no es un archivo, sino un dispositivo o un enlace sin fin. Déjelo fuera.</translation>
    </message>
    <message>
        <source>This is the question that was sent from here, not the answer to it. Open the file that came back. To name the cells again on this computer, choose the sample and “Second reader…”.</source>
        <translation>Esta es la pregunta que se envió desde aquí, no su respuesta. Abra el archivo que volvió. Para nombrar las células otra vez en este ordenador, elija la muestra y «Segundo lector…».</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.</source>
        <translation>Esta clase de imagen no se puede leer. Guárdela como TIFF o PNG corriente de 8 bits.</translation>
    </message>
    <message>
        <source>This laboratory asks for a second signer. Type that name, too.</source>
        <translation>Este laboratorio pide un segundo firmante. Escriba también ese nombre.</translation>
    </message>
    <message>
        <source>This name and this passphrase do not match. Try again.</source>
        <translation>Este nombre y esta contraseña no corresponden. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>Esta frase de contraseña no abre el archivo. Escríbala como se la dijeron.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again from the source.</source>
        <translation>Esta imagen está dañada o cortada. Cópiela de nuevo desde el origen.</translation>
    </message>
    <message>
        <source>This picture is not part of a scanned slide.</source>
        <translation>Esta imagen no es parte de una preparación escaneada.</translation>
    </message>
    <message>
        <source>This picture is not part of the batch.</source>
        <translation>Esta imagen no es de este lote.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Cut it into pictures of at most 100 megapixels.</source>
        <translation>Esta imagen es demasiado grande para abrirla con seguridad. Córtela en imágenes de 100 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.</source>
        <translation>Esta imagen es demasiado pequeña para contener una célula. Use una de al menos 64 × 64 píxeles.</translation>
    </message>
    <message>
        <source>This recording cannot be played. Choose another file or folder.</source>
        <translation>Esta grabación no se puede reproducir. Elija otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>This result was changed after it was signed. Sign it again first.</source>
        <translation>Este resultado se cambió después de firmarlo. Fírmelo primero de nuevo.</translation>
    </message>
    <message>
        <source>This sample has no cells in pictures that could be read again.</source>
        <translation>Esta muestra no tiene células en imágenes que se puedan volver a leer.</translation>
    </message>
    <message>
        <source>This sample holds pictures. Move or remove them first.</source>
        <translation>Esta muestra contiene imágenes. Muévalas o elimínelas primero.</translation>
    </message>
    <message>
        <source>This sample holds {cells:,} cells; a second reader can be asked for {most:,} at most.</source>
        <translation>Esta muestra tiene {cells:,} células; a un segundo lector se le piden como máximo {most:,}.</translation>
    </message>
    <message>
        <source>This sample has changed since it was shown. Look at it again, then sign.</source>
        <translation>Esta muestra es otra que la que se mostró. Mírela de nuevo y firme después.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>El reloj de este ordenador va atrasado: muestra una hora anterior a la creación o a la última firma de esta muestra. Ponga el reloj en hora. Si firma de todos modos, diga por qué.</translation>
    </message>
    <message>
        <source>This sample is no longer in the log. Search again.</source>
        <translation>Esta muestra ya no está en el registro. Busque de nuevo.</translation>
    </message>
    <message>
        <source>This sample was not sent here by another laboratory.</source>
        <translation>Esta muestra no la envió aquí otro laboratorio.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>Esta muestra ya se firmó antes. Diga qué se corrige.</translation>
    </message>
    <message>
        <source>This table has no column “accession”. Columns that are read: {what}.</source>
        <translation>Esta tabla no tiene la columna «accession». Columnas que se leen: {what}.</translation>
    </message>
    <message>
        <source>This update cannot be used: {reason}. Ask its maker for another.</source>
        <translation>Esta actualización no se puede usar: {reason}. Pida otra a quienes la hicieron.</translation>
    </message>
    <message>
        <source>This update holds version {theirs}, and version {ours} was already here. An older version is refused. Get a newer update.</source>
        <translation>Esta actualización contiene la versión {theirs}, y aquí ya estuvo la {ours}. No se acepta una anterior. Consiga una actualización más nueva.</translation>
    </message>
    <message>
        <source>This update is cut short. Copy it to the stick again.</source>
        <translation>Esta actualización está cortada. Cópiela de nuevo en la memoria USB.</translation>
    </message>
    <message>
        <source>This update is for the packaged program. This one was installed with Python: update it the way it was installed.</source>
        <translation>Esta actualización es para el programa empaquetado. Este se instaló con Python: renuévelo como se instaló.</translation>
    </message>
    <message>
        <source>This update is made for {theirs}, and this computer is {ours}. Get the update for this computer.</source>
        <translation>Esta actualización es para {theirs}, y este ordenador es {ours}. Consiga la de este ordenador.</translation>
    </message>
    <message>
        <source>This update is not signed, so nobody can say who made it. It is refused.</source>
        <translation>Esta actualización no está firmada. Nadie puede decir quién la hizo; no se acepta.</translation>
    </message>
    <message>
        <source>This update is signed by a key that nobody here trusts: {fingerprint}. An administrator can trust it, after comparing it with what its maker says.</source>
        <translation>Esta actualización está firmada con una clave en la que nadie aquí confía: {fingerprint}. Un administrador puede confiar en ella, tras compararla con lo que dice su autor.</translation>
    </message>
    <message>
        <source>This update needs version {needed} of the program, and this is {ours}. Update the program first.</source>
        <translation>Esta actualización necesita la versión {needed} del programa, y esta es {ours}. Actualice primero el programa.</translation>
    </message>
    <message>
        <source>This update was altered after it was signed, or damaged on the way. Do not use it; get it again from its maker.</source>
        <translation>Esta actualización se alteró después de firmarse o se dañó por el camino. No la use; pídala de nuevo a quienes la hicieron.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds:.0f} seconds, then try again.</source>
        <translation>Demasiados intentos fallidos. Espere {seconds:.0f} segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two ranges apply to the same type, sex and age. Change or remove one of them.</source>
        <translation>Dos filas valen para el mismo tipo, sexo y edad. Cambie o elimine una de ellas.</translation>
    </message>
    <message>
        <source>Unpack it, and open the pictures in it.</source>
        <translation>Descomprímalo y abra las imágenes que contiene.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer does not fit the model pack {title}. Go back to the pack as shipped, or teach it again.</source>
        <translation>La versión {number} de la última capa no encaja con el paquete de modelo {title}. Vuelva al paquete original o adapte de nuevo.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged. Choose another version, go back to the pack as shipped, or teach it again.</source>
        <translation>La versión {number} de la última capa está dañada. Elija otra versión, vuelva al paquete original o adapte de nuevo.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged; until another is chosen, cells are named by the pack as shipped.</source>
        <translation>La versión {number} de la última capa está dañada; hasta que se elija otra, las células las nombra el paquete original.</translation>
    </message>
    <message>
        <source>Version {number} was taught to another model pack and is not used with {pack}. Teach again; your verdicts are still in the log.</source>
        <translation>La versión {number} se adaptó a otro paquete de modelo y no se usa con {pack}. Adapte de nuevo; sus nombres siguen en el registro.</translation>
    </message>
    <message>
        <source>Version {version} is already in use.</source>
        <translation>La versión {version} ya está en uso.</translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation>Espere un momento antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Only administrators may change the log, its protection or what affects figures.</source>
        <translation>Lo que cambia cifras, el registro o su protección lo ajustan los administradores.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open the log. Give the recovery key.</source>
        <translation>Lo que guarda el llavero no abre el registro. Dé la clave de recuperación.</translation>
    </message>
    <message>
        <source>What this answer is about is no longer in the log.</source>
        <translation>Aquello a lo que se refiere esta respuesta ya no está en el registro.</translation>
    </message>
    <message>
        <source>The last entries in the log {path} before the program or the computer stopped were changed on the disk, and the last changes may be missing. Check the latest batches and the disk.</source>
        <translation>Lo último que se escribió en el registro {path} antes de que el programa o el equipo se detuviera fue alterado en el disco, y pueden faltar los últimos cambios. Mire los últimos lotes; revise el disco.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the update holds ({name}). The disk may be failing. The old version stays in use.</source>
        <translation>Lo escrito en {folder} no es lo que contiene la actualización ({name}). Quizá falle el disco; lo que estaba en uso sigue en uso.</translation>
    </message>
    <message>
        <source>It was not kept where the pictures of this batch came from. Open their folder as a new batch.</source>
        <translation>No se guardó de dónde vienen las imágenes de este lote. Abra su carpeta como lote nuevo.</translation>
    </message>
    <message>
        <source>1 batch older than {days} days was removed.</source>
        <translation>Se eliminó 1 lote de más de {days} días.</translation>
    </message>
    <message>
        <source>Exported 1 cell to {target}.</source>
        <translation>Exportada 1 célula a {target}.</translation>
    </message>
    <message>
        <source>The table breaks off near row {begins}: a quotation mark is missing, or it is not a table. Save it as CSV UTF-8, then import it again.</source>
        <translation>La tabla se interrumpe cerca de la fila {begins}: falta una comilla, o no es una tabla. Guárdela como CSV UTF-8 e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>it brings no program</source>
        <translation>no trae ningún programa</translation>
    </message>
    <message>
        <source>its crop size is not usable</source>
        <translation>su tamaño de recorte no sirve</translation>
    </message>
    <message>
        <source>its labels are missing or repeated</source>
        <translation>sus nombres de tipos faltan o se repiten</translation>
    </message>
    <message>
        <source>its limit for blasts is no probability</source>
        <translation>su límite para blastos no es una probabilidad</translation>
    </message>
    <message>
        <source>its limit for foreign batches is no distance</source>
        <translation>su límite para lotes ajenos no es una distancia</translation>
    </message>
    <message>
        <source>its self-test ended with {code}</source>
        <translation>su autoprueba terminó con {code}</translation>
    </message>
    <message>
        <source>its sizes are not positive</source>
        <translation>sus tamaños no son positivos</translation>
    </message>
    <message>
        <source>its stride does not divide its input</source>
        <translation>su paso no divide su entrada</translation>
    </message>
    <message>
        <source>its temperature is not positive</source>
        <translation>su temperatura no es positiva</translation>
    </message>
    <message>
        <source>its thresholds are not between 0 and 1</source>
        <translation>sus umbrales no están entre 0 y 1</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>{accession}: {refused}</source>
        <translation>{accession}: {refused}</translation>
    </message>
    <message>
        <source>{backup} is not a backup of this program. Choose another.</source>
        <translation>{backup} no es una copia de seguridad de este programa. Elija otra.</translation>
    </message>
    <message>
        <source>{batches} batches older than {days} days were removed.</source>
        <translation>Se eliminaron {batches} lotes de más de {days} días.</translation>
    </message>
    <message>
        <source>{count:,} batches stopped before all pictures were read. Say why that is enough.</source>
        <translation>{count:,} lotes se detuvieron antes de leer todas las imágenes. Diga por qué eso basta.</translation>
    </message>
    <message>
        <source>{count:,} cells to decide. Name every one, or say that it cannot be identified.</source>
        <translation>{count:,} células por decidir. Nómbrelas todas o diga que no se pueden distinguir.</translation>
    </message>
    <message>
        <source>{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>{count:,} leucocitos contados; este laboratorio pide {of:,}. Diga por qué se firma con menos.</translation>
    </message>
    <message>
        <source>{count:,} of the names in {folder} are the program&apos;s own, and nobody confirmed them: they do not show how right it is. Export only what people named (hematovision export --verified --format folders).</source>
        <translation>{count:,} de los nombres de {folder} son del propio programa y nadie los confirmó: no dicen nada de lo acertado que es. Exporte solo lo que nombraron personas (hematovision export --verified --format folders).</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>{count:,} de {of:,} células vienen de un microscopio donde ninguna comprobación responde por los nombres, y nadie las miró. Compruebe el programa en este microscopio o confirme cada célula.</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} pictures could not be read. Say why the result holds without them.</source>
        <translation>{count:,} de {of:,} imágenes no se pudieron leer. Diga por qué el resultado vale sin ellas.</translation>
    </message>
    <message>
        <source>{count:,} pictures in more than one batch of this sample: their cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>{count:,} imágenes están en más de un lote de esta muestra: sus células cuentan más de una vez. Mueva o elimine un lote, o diga por qué deben contar así.</translation>
    </message>
    <message>
        <source>{drawn:,} cells were drawn; {most:,} at most can be sent back.</source>
        <translation>Se dibujaron {drawn:,} células; se pueden devolver {most:,} como máximo.</translation>
    </message>
    <message>
        <source>{fault} Until then, results are held in memory, not stored.</source>
        <translation>{fault} Hasta entonces, los resultados se tienen en memoria, no guardados.</translation>
    </message>
    <message>
        <source>{file} has no names, so YOLO&apos;s numbers mean nothing.</source>
        <translation>{file} no tiene nombres, así que los números de YOLO no significan nada.</translation>
    </message>
    <message>
        <source>{file} holds no YOLO boxes: class number, centre, width and height. Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO or Pascal VOC.</source>
        <translation>{file} no tiene recuadros de YOLO: una clase por su número, centro, anchura y altura. Convierta otros, como KITTI, DOTA u OpenImages, a YOLO, COCO o Pascal VOC.</translation>
    </message>
    <message>
        <source>{folder} belongs to the present log. Choose another folder.</source>
        <translation>{folder} pertenece al registro actual. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds backups but is not one itself. Choose one of them, such as {name}.</source>
        <translation>{folder} contiene copias de seguridad y no es una de ellas. Elija una, como {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be the second signer: only reviewers and administrators may sign samples.</source>
        <translation>{name} no puede ser el segundo firmante: las muestras las firman revisores y administradores.</translation>
    </message>
    <message>
        <source>{name} holds no GeoJSON features.</source>
        <translation>{name} no contiene elementos de GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.</source>
        <translation>{name} no es UTF-8 ni UTF-16. Ábralo en un editor y guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not COCO: it holds no images and annotations.</source>
        <translation>{name} no es COCO: no contiene imágenes y anotaciones.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it declares a document type.</source>
        <translation>{name} no es un archivo Pascal VOC: declara un tipo de documento.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it holds no objects.</source>
        <translation>{name} no es un archivo Pascal VOC: no contiene objetos.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: {fault}.</source>
        <translation>{name} no es un archivo Pascal VOC: {fault}.</translation>
    </message>
    <message>
        <source>{name} is not {what}: {fault}.</source>
        <translation>{name} no es {what}: {fault}.</translation>
    </message>
    <message>
        <source>{name} is from {program}, whose own format is not read. Export the boxes there as COCO, Pascal VOC or YOLO.</source>
        <translation>{name} es de {program}, cuyo formato propio no se lee. Exporte allí los recuadros como COCO, Pascal VOC o YOLO.</translation>
    </message>
    <message>
        <source>{gone:,} samples were removed from the log.</source>
        <translation>Se quitaron {gone:,} muestras del registro.</translation>
    </message>
    <message>
        <source>{name}, in 1 more picture</source>
        <translation>{name}, en 1 imagen más</translation>
    </message>
    <message>
        <source>{name}, in {count} more pictures</source>
        <translation>{name}, en {count} imágenes más</translation>
    </message>
    <message>
        <source>{name}, {count} more</source>
        <translation>{name}, {count} más</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{number} is a new sample, and the pictures now belong to it. {left} stays as it was.</source>
        <translation>{number} es una muestra nueva, a la que ahora pertenecen las imágenes. {left} se queda como estaba.</translation>
    </message>
    <message>
        <source>{number} is also the number of another sample. Correct it; or, if it is the same blood, press Move… on the page Samples.</source>
        <translation>{number} es también el número de otra muestra. Corríjalo o, si es la misma sangre, pulse Mover… en la página Muestras.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table. Save it as CSV (UTF-8).</source>
        <translation>{path} no se puede leer como tabla. Guárdela como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>{path} no se pudo leer ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Free some space or choose another place.</source>
        <translation>No se pudo escribir {path} ({why}). Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} holds more than {most_files:,} files. Name a smaller folder.</source>
        <translation>{path} contiene más de {most_files:,} archivos. Indique una carpeta menor.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a log of this program. Choose another copy; the log in use was not touched.</source>
        <translation>{path} está dañado o no es un registro de este programa. Elija otra copia; el registro en uso no se tocó.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>{path} no es ni una carpeta ni un archivo.</translation>
    </message>
    <message>
        <source>{path} is not a key that signs records. Move it away.</source>
        <translation>{path} no es una clave que firme registros. Apártela.</translation>
    </message>
    <message>
        <source>{path} does not give the type of any picture. Give a folder with one sub-folder for each type, or a CSV with a file and a type in each row. Types: {types}.</source>
        <translation>{path} no dice el tipo de ninguna imagen. Dé una carpeta con una subcarpeta por tipo, o un CSV con archivo y tipo en cada fila. Tipos: {types}.</translation>
    </message>
    <message>
        <source>{path} is not as it was written. The disk may be failing: choose another. The log is in use where it was.</source>
        <translation>{path} no está como se escribió. Puede que el disco falle: elija otro. El registro se usa donde estaba.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version first.</source>
        <translation>{path} lo escribió una versión más nueva de este programa. Instale primero esa versión.</translation>
    </message>
    <message>
        <source>{picture} is there under two types, {one} and {other}. Give each picture one type, that of its cell. Nothing was kept.</source>
        <translation>{picture} figura con dos tipos, {one} y {other}. Dé a cada imagen un solo tipo, el de su célula. No se guardó nada.</translation>
    </message>
    <message>
        <source>{total:,} files of types that are not read here: {named}. {advice}</source>
        <translation>{total:,} archivos de tipos que aquí no se leen: {named}. {advice}</translation>
    </message>
    <message>
        <source>{what} has changed since it was backed up. Choose another backup; nothing was changed.</source>
        <translation>{what} no está como se copió. Elija otra copia; no se cambió nada.</translation>
    </message>
    <message>
        <source>{who} was on the worklist; the pictures now belong to it.</source>
        <translation>{who} esperaba en la lista de trabajo; las imágenes le pertenecen.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known encoding, such as cp1252.</source>
        <translation>«{encoding}» no es una codificación conocida, como cp1252.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.</source>
        <translation>«{text}» no es un número. Escriba el recuento en cifras, como 6.2 o 6200.</translation>
    </message>
    <message>
        <source>“{text}” is not a known sex. Write female, male or other.</source>
        <translation>«{text}» no es un sexo conocido. Escriba female, male u other.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type the four digits of the year of birth.</source>
        <translation>«{text}» no es un año. Escriba las cuatro cifras del año de nacimiento.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.</source>
        <translation>«{text}» se puede leer de dos maneras. Escriba {whole}{rest}, o {whole}.{what}.</translation>
    </message>
    <message>
        <source>“{what}” is not a known unit. Write one of {known}.</source>
        <translation>«{what}» no es una unidad conocida. Escriba una de {known}.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>Solo para uso en investigación. No destinado a procedimientos diagnósticos.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Página 1 de 1</translation>
    </message>
    <message>
        <source>Nobody has signed this sheet. Do not act on it.</source>
        <translation>Nadie ha firmado esta hoja. No es un resultado con el que actuar.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Second signer</source>
        <translation>Segundo firmante</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>Firma, fecha</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation>Registro SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Doubtful and abnormal cells, and who decided</source>
        <translation>Células dudosas y anormales, y quién decidió</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the record</source>
        <translation>
            <numerusform>{n} más está en el registro</numerusform>
            <numerusform>{n} más están en el registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful or abnormal cells are in the record</source>
        <translation>
            <numerusform>{n} célula dudosa o anormal está en el registro</numerusform>
            <numerusform>{n} células dudosas o anormales están en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>asked: {type}?</source>
        <translation>preguntó: ¿{type}?</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por una persona</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>por el programa</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISIONAL</translation>
    </message>
    <message>
        <source>Laboratory without a name</source>
        <translation>Laboratorio sin nombre</translation>
    </message>
    <message>
        <source>Differential count</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
    <message>
        <source>PROVISIONAL – not signed</source>
        <translation>PROVISIONAL – sin firmar</translation>
    </message>
    <message>
        <source>PROVISIONAL – cells wait</source>
        <translation>PROVISIONAL – por decidir</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>AMENDED: version {n} replaces version {m}</source>
        <translation>CORREGIDO: versión {n}, sustituye a la {m}</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>firmado el {when}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>N.º de paciente</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation>Nacimiento, sexo</translation>
    </message>
    <message>
        <source>Leukocytes {value} × {unit}</source>
        <translation>Leucocitos {value} × {unit}</translation>
    </message>
    <message>
        <source>corrected {value} × {unit}</source>
        <translation>corregido {value} × {unit}</translation>
    </message>
    <message>
        <source>usual {range} · entered: {typed} {unit}</source>
        <translation>referencia {range} · tal como se escribió: {typed} {unit}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>HematoVision {version}, model {model} ({digest}).</source>
        <translation>HematoVision {version}, modelo {model} ({digest}).</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrófilos</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Eosinófilos</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>Basófilos</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Linfocitos</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocitos</translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation>Granulocitos inmaduros</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>Eritroblastos</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>Blastos</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Cayados</translation>
    </message>
    <message>
        <source>Atypical lymphocytes</source>
        <translation>Linfocitos atípicos</translation>
    </message>
    <message>
        <source>Smudge cells</source>
        <translation>Sombras de Gumprecht</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, as few signs as possible</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, as few signs as possible</comment>
        <translation>A</translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} among {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name}: se ven {seen} entre {n} leucocito. Revise el frotis.</numerusform>
            <numerusform>{name}: se ven {seen} entre {n} leucocitos. Revise el frotis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} in addition to {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>{name}: se ven {seen} además de {n} leucocito. Revise el frotis.</numerusform>
            <numerusform>{name}: se ven {seen} además de {n} leucocitos. Revise el frotis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; a person looked at every cell.</source>
        <translation>{name}: comprobado allí solo para nombres desde {limit}; una persona miró cada célula.</translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; its names are suggestions.</source>
        <translation>{name}: comprobado allí solo para nombres desde {limit}, los nombres del programa son sugerencias.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; a person looked at every cell.</source>
        <translation>{name}: comprobado allí, pero las correcciones anularon la promesa; una persona miró cada célula.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; its names are suggestions.</source>
        <translation>{name}: comprobado allí, pero las correcciones anularon la promesa, los nombres del programa son sugerencias.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; a person looked at every cell.</source>
        <translation>{name}: comprobado allí, pero nada está prometido; una persona miró cada célula.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; its names are suggestions.</source>
        <translation>{name}: comprobado allí, pero nada está prometido, los nombres del programa son sugerencias.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leukocytes counted in {fields}.</source>
        <translation>
            <numerusform>{n} leucocito contado en {fields}.</numerusform>
            <numerusform>{n} leucocitos contados en {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.</source>
        <translation>{name}: {n} por 100 leucocitos; el recuento de leucocitos se corrige a {value} × {unit}.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, above {limit}. Review the smear.</source>
        <translation>{name}: {value} × {unit}, por encima de {limit}. Revise el frotis.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, below {limit}. Review the smear.</source>
        <translation>{name}: {value} × {unit}, por debajo de {limit}. Revise el frotis.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are raised.</source>
        <translation>
            <numerusform>{name}: {n} célula más bastaría para saber si el valor es alto.</numerusform>
            <numerusform>{name}: {n} células más bastarían para saber si el valor es alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are lowered.</source>
        <translation>
            <numerusform>{name}: {n} célula más bastaría para saber si el valor es bajo.</numerusform>
            <numerusform>{name}: {n} células más bastarían para saber si el valor es bajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are within their range.</source>
        <translation>
            <numerusform>{name}: {n} célula más bastaría para saber si el valor está dentro de la referencia.</numerusform>
            <numerusform>{name}: {n} células más bastarían para saber si el valor está dentro de la referencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>referencia {range}</translation>
    </message>
    <message>
        <source>Above the usual range: {types}.</source>
        <translation>Por encima de los valores de referencia: {types}.</translation>
    </message>
    <message>
        <source>Perhaps above the usual range: {types}.</source>
        <translation>Quizá por encima de los valores de referencia: {types}.</translation>
    </message>
    <message>
        <source>Below the usual range: {types}.</source>
        <translation>Por debajo de los valores de referencia: {types}.</translation>
    </message>
    <message>
        <source>Perhaps below the usual range: {types}.</source>
        <translation>Quizá por debajo de los valores de referencia: {types}.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}</source>
        <translation>{name} {value} × {unit}</translation>
    </message>
    <message>
        <source>A microscope without a name</source>
        <translation>Un microscopio sin nombre</translation>
    </message>
    <message>
        <source>{name}: program not checked; a person looked at every cell.</source>
        <translation>{name}: no comprobado allí; una persona miró cada célula.</translation>
    </message>
    <message>
        <source>{name}: program not checked; its names are suggestions.</source>
        <translation>{name}: no comprobado allí, los nombres del programa son sugerencias.</translation>
    </message>
    <message>
        <source>{name}: program checked; at least {n} in 100 sure names are right.</source>
        <translation>{name}: comprobado allí, al menos {n} de cada 100 nombres seguros son correctos.</translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope.</source>
        <translation>Esta sangre no se parece a lo que suele mostrar este microscopio.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; a person looked at every cell.</source>
        <translation>{name}: comprobación del programa no terminada; una persona miró cada célula.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; a person looked at every cell.</source>
        <translation>{name}: programa comprobado, pero con otro modelo u otros tipos; una persona miró cada célula.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; its names are suggestions.</source>
        <translation>{name}: comprobación del programa no terminada; sus nombres son sugerencias.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; its names are suggestions.</source>
        <translation>{name}: programa comprobado, pero con otro modelo u otros tipos; sus nombres son sugerencias.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the cells were counted with a key.</source>
        <translation>
            <numerusform>{n} de las células se contó con una tecla.</numerusform>
            <numerusform>{n} de las células se contaron con una tecla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read.</source>
        <translation>
            <numerusform>{n} imagen no se pudo leer.</numerusform>
            <numerusform>{n} imágenes no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>erythroblasts {n} ({rate} per 100 leukocytes)</source>
        <translation>eritroblastos {n} ({rate} por 100 leucocitos)</translation>
    </message>
    <message>
        <source>smudge cells {n}</source>
        <translation>sombras de Gumprecht {n}</translation>
    </message>
    <message>
        <source>unidentified cells {n}</source>
        <translation>células que no se pudieron determinar {n}</translation>
    </message>
    <message>
        <source>Not part of the 100 %: {parts}.</source>
        <translation>Aparte del 100 %: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are in more than one batch of this sample: their cells count more than once.</source>
        <translation>
            <numerusform>{n} imagen está en más de un lote de esta muestra: sus células se cuentan más de una vez.</numerusform>
            <numerusform>{n} imágenes están en más de un lote de esta muestra: sus células se cuentan más de una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for a decision: each range shows the lowest and highest possible percentage.</source>
        <translation>
            <numerusform>{n} célula espera una decisión: cada intervalo es el mínimo y el máximo que puede llegar a ser el porcentaje.</numerusform>
            <numerusform>{n} células esperan una decisión: cada intervalo es el mínimo y el máximo que puede llegar a ser el porcentaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} leukocytes: the intervals are wide.</source>
        <translation>
            <numerusform>{n} leucocito es poco: los intervalos son amplios.</numerusform>
            <numerusform>{n} leucocitos son pocos: los intervalos son amplios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year of birth not known: the usual ranges are those for adults.</source>
        <translation>No se conoce el año de nacimiento: los valores de referencia son los de adultos.</translation>
    </message>
    <message>
        <source>possible range while cells wait</source>
        <translation>lo que dejan abierto las células en espera</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>Bars: shaded = usual range, dot = percentage, line = {line}.</source>
        <translation>Barras: sombreado, los valores de referencia; punto, el porcentaje; línea, {line}.</translation>
    </message>
    <message>
        <source>Bars, from 0 to 100 %: dot = percentage, line = {line}.</source>
        <translation>Barras, de 0 a 100 %: punto, el porcentaje; línea, {line}.</translation>
    </message>
    <message>
        <source>H, L: above, below the usual range; framed only: too few cells to be sure.</source>
        <translation>A, B: por encima, por debajo de los valores de referencia; solo con marco: muy pocas células para estar seguro.</translation>
    </message>
    <message>
        <source>Each percentage is rounded: together they make {sum}.</source>
        <translation>Los porcentajes se redondean uno a uno: juntos suman {sum}.</translation>
    </message>
    <message>
        <source>Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught.</source>
        <translation>Adultos. Oxford University Hospitals (PMC7082321) para 10⁹/L; porcentajes según la enseñanza habitual.</translation>
    </message>
    <message>
        <source>As commonly taught for adults.</source>
        <translation>Según la enseñanza habitual para adultos.</translation>
    </message>
    <message>
        <source>This laboratory has no usual ranges for this patient.</source>
        <translation>Ningún valor de referencia de este laboratorio vale para este paciente.</translation>
    </message>
    <message>
        <source>Usual ranges: {source}</source>
        <translation>Valores de referencia: {source}</translation>
    </message>
    <message>
        <source>(adopted {date})</source>
        <translation>(adoptados el {date})</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Puede llegar a</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation>Ref. %</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>of these, {name}</source>
        <translation>de ellos, {name}</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>Esto es una segunda lectura, no una muestra propia. Termínela o devuélvala, y firme la muestra que se leyó.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>Aún se están leyendo imágenes de esta muestra. Espere a que terminen.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>Un recuento en vivo de esta muestra no ha terminado. Pulse Nuevo recuento (F6) en la página En vivo para terminarlo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide. Name each, or say that it cannot be identified.</source>
        <translation>
            <numerusform>{n} célula por decidir. Nómbrela, o diga que no se puede determinar.</numerusform>
            <numerusform>{n} células por decidir. Nombre cada una, o diga que no se puede determinar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>No se contó ningún leucocito, así que no hay resultado que firmar.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>No ha cambiado nada desde que se firmó.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>
            <numerusform>{n} de {m} células procede de un microscopio en el que ninguna comprobación respalda los nombres, y nadie la miró. Compruebe el programa en este microscopio, o confirme cada célula.</numerusform>
            <numerusform>{n} de {m} células proceden de un microscopio en el que ninguna comprobación respalda los nombres, y nadie las miró. Compruebe el programa en este microscopio, o confirme cada célula.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>El reloj de este ordenador va atrasado: muestra una hora anterior a la creación o a la última firma de esta muestra. Ponga el reloj en hora. Si firma de todos modos, diga por qué.</translation>
    </message>
    <message>
        <source>Pictures in more than one batch of this sample: {n}. Their cells count more than once. Move or remove a batch. Say why, if they should.</source>
        <translation>Imágenes que están en más de un lote de esta muestra: {n}. Sus células se cuentan más de una vez. Mueva o elimine un lote. Si deben contarse así, diga por qué.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.</source>
        <translation>Leucocitos contados: {n}; este laboratorio pide {m}. Diga por qué se firma con menos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} pictures could not be read. Say why the result holds without them.</source>
        <translation>
            <numerusform>{n} de {m} imágenes no se pudo leer. Diga por qué el resultado vale sin ella.</numerusform>
            <numerusform>{n} de {m} imágenes no se pudieron leer. Diga por qué el resultado vale sin ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch was stopped before all of its pictures were read. Say why that is enough.</source>
        <translation>Un lote se detuvo antes de que se leyeran todas sus imágenes. Diga por qué basta con eso.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>Esta muestra ya se firmó antes. Diga qué se corrige.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Version {n}, signed by {people}, {when}</source>
        <translation>Versión {n}, firmada por {people}, {when}</translation>
    </message>
</context>
<context>
    <name>signed_change</name>
    <message>
        <source>{number} is signed. Change it?</source>
        <translation>{number} está firmada. ¿Quiere cambiarla?</translation>
    </message>
    <message>
        <source>You then have to sign it again, as a correction. The signed record stays as it is.</source>
        <translation>Después hay que firmarla de nuevo, como corrección. Lo firmado queda como está.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
</context>
<context>
    <name>stopping</name>
    <message>
        <source>Stop “{name}”?</source>
        <translation>¿Parar «{name}»?</translation>
    </message>
    <message>
        <source>Stop counting?</source>
        <translation>¿Dejar de contar?</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pictures are done and kept. The rest can be read later.</source>
        <translation>
            <numerusform>Está hecha y guardada {done} de {n} imagen. El resto se puede leer más tarde.</numerusform>
            <numerusform>Están hechas y guardadas {done} de {n} imágenes. El resto se puede leer más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are in the log.</source>
        <translation>
            <numerusform>La célula contada hasta ahora está en el registro.</numerusform>
            <numerusform>Las {n} células contadas hasta ahora están en el registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are kept. You can go on counting later.</source>
        <translation>
            <numerusform>La {n} célula contada hasta ahora se conserva, y el recuento puede continuar más tarde.</numerusform>
            <numerusform>Las {n} células contadas hasta ahora se conservan, y el recuento puede continuar más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{file}: no cell was found in this picture</source>
        <translation>{file}: no se encontró ninguna célula en esta imagen</translation>
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
            <numerusform>quitar {n} célula</numerusform>
            <numerusform>quitar {n} células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells read a second time</source>
        <translation>
            <numerusform>{n} célula leída por segunda vez</numerusform>
            <numerusform>{n} células leídas por segunda vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells named</source>
        <translation>
            <numerusform>nombrar {n} célula</numerusform>
            <numerusform>nombrar {n} células</numerusform>
        </translation>
    </message>
    <message>
        <source>cell added</source>
        <translation>añadir célula</translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation>añadir {type}</translation>
    </message>
    <message>
        <source>cell taken away</source>
        <translation>quitar célula</translation>
    </message>
    <message>
        <source>{type} by hand</source>
        <translation>{type} a mano</translation>
    </message>
    <message>
        <source>cell joined</source>
        <translation>unir célula</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>sample number {number}</source>
        <translation>número de muestra {number}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Model pack</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Version {version}, came with the program</source>
        <translation>Versión {version}, vino con el programa</translation>
    </message>
    <message>
        <source>Version {version}, from an update</source>
        <translation>Versión {version}, de una actualización</translation>
    </message>
    <message>
        <source>Back to the installed one</source>
        <translation>Volver a la instalada</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>Volver a la versión {version}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella {fingerprint}</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}, came with the program</source>
        <translation>{name}, {fingerprint}, vino con el programa</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}</source>
        <translation>{name}, {fingerprint}</translation>
    </message>
    <message>
        <source>The update is being verified…</source>
        <translation>Se está comprobando la actualización…</translation>
    </message>
    <message>
        <source>The update is being unpacked and tried…</source>
        <translation>Se está desempaquetando y probando la actualización…</translation>
    </message>
    <message>
        <source>Checking the cells that people named here…</source>
        <translation>Se examinan las células que nombraron personas aquí…</translation>
    </message>
    <message>
        <source>Version {new} in place of {old}</source>
        <translation>Versión {new} en lugar de {old}</translation>
    </message>
    <message>
        <source>Version {new}</source>
        <translation>Versión {new}</translation>
    </message>
    <message>
        <source>Made on {date}, {size}</source>
        <translation>Hecha el {date}, {size}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Firmada por {name}</translation>
    </message>
    <message>
        <source>It names cells from the next batch on.</source>
        <translation>Nombra las células desde el próximo lote.</translation>
    </message>
    <message>
        <source>It has passed its self-test here, and runs from the next start on.</source>
        <translation>Superó aquí su autoprueba y se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Se habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Each pack was judged by its own reference cells.</source>
        <translation>Cada paquete se juzgó con sus propias células de referencia.</translation>
    </message>
    <message>
        <source>No cells that people named here can be checked.</source>
        <translation>No se puede examinar ninguna célula nombrada aquí por personas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} named cells could not be checked: their pictures are gone or changed.</source>
        <translation>
            <numerusform>No se pudo examinar {n} célula nombrada: su imagen ya no está o cambió.</numerusform>
            <numerusform>No se pudieron examinar {n} células nombradas: sus imágenes ya no están o cambiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you taught your site (version {number}) does not carry over.</source>
        <translation>Su adaptación al centro, versión {number}, no se traslada.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>en_GB</source>
        <comment>the locale of this translation, such as de_DE</comment>
        <translation>es_ES</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>Neutrófilo</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Eosinófilo</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basófilo</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Linfocito</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocito</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>Granulocito inmaduro</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Eritroblasto</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Plaqueta</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blasto</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Cayado</translation>
    </message>
    <message>
        <source>Atypical lymphocyte</source>
        <translation>Linfocito atípico</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Sombra de Gumprecht</translation>
    </message>
    <message>
        <source>Artefact, no cell</source>
        <translation>Artefacto, no es célula</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>Immature gran.</source>
        <translation>Gran. inmaduro</translation>
    </message>
    <message>
        <source>Atypical lymph.</source>
        <translation>Linf. atípico</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Four types</source>
        <translation>Cuatro tipos</translation>
    </message>
    <message>
        <source>Five types</source>
        <translation>Cinco tipos</translation>
    </message>
    <message>
        <source>Extended, eight types</source>
        <translation>Ampliado, ocho tipos</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n} por revisar</numerusform>
            <numerusform>{n} por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Parado antes</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>The scale is in doubt, so the size of the cell is a guess.</source>
        <translation>La escala de la imagen es dudosa, así que su tamaño es una estimación.</translation>
    </message>
    <message>
        <source>The picture&apos;s colours are not those of a stained smear.</source>
        <translation>Los colores de la imagen no son los de un frotis teñido.</translation>
    </message>
    <message>
        <source>The picture has too few colours.</source>
        <translation>La imagen tiene muy pocos colores.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>La imagen no tiene colores.</translation>
    </message>
    <message>
        <source>Lines over the picture hide the cell.</source>
        <translation>La tapan líneas dibujadas sobre la imagen.</translation>
    </message>
    <message>
        <source>The picture file may be damaged.</source>
        <translation>El archivo de la imagen puede estar dañado.</translation>
    </message>
    <message>
        <source>A second reader looks at every cell.</source>
        <translation>Un segundo lector mira cada célula.</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>The program asked: {type}?</source>
        <translation>El programa preguntó: ¿{type}?</translation>
    </message>
    <message>
        <source>The program said: {type}, {sure}</source>
        <translation>El programa dijo: {type}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} por confirmar</numerusform>
            <numerusform>{n} por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>counted before</source>
        <translation>contada antes</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nuevo</translation>
    </message>
    <message>
        <source>{first} and {second} fit almost equally well.</source>
        <translation>{first} y {second} encajan casi igual de bien.</translation>
    </message>
    <message>
        <source>The program is not sure enough.</source>
        <translation>El programa no está bastante seguro.</translation>
    </message>
    <message>
        <source>Two types fit almost equally well.</source>
        <translation>Dos tipos encajan casi igual de bien.</translation>
    </message>
    <message>
        <source>It looks like a type outside the chosen label set.</source>
        <translation>Parece de un tipo que no está en el conjunto de etiquetas elegido.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the cell.</source>
        <translation>El borde de la imagen corta la célula.</translation>
    </message>
    <message>
        <source>The cell has too few pixels: the magnification is too low.</source>
        <translation>La célula tiene muy pocos píxeles: el aumento es demasiado bajo.</translation>
    </message>
    <message>
        <source>The cell is out of focus.</source>
        <translation>La célula está desenfocada.</translation>
    </message>
    <message>
        <source>It looks unlike the cells the program has learnt.</source>
        <translation>No se parece a las células que el programa ha aprendido.</translation>
    </message>
    <message>
        <source>Red and blue of the picture may be swapped.</source>
        <translation>El rojo y el azul de la imagen pueden estar intercambiados.</translation>
    </message>
    <message>
        <source>It may be a blast or another abnormal cell: a person must look.</source>
        <translation>Puede ser un blasto u otra célula anormal: debe mirarla una persona.</translation>
    </message>
    <message>
        <source>It is too large for a cell of this type.</source>
        <translation>Es más grande de lo que llegan a ser las células de este tipo.</translation>
    </message>
    <message>
        <source>The picture is out of focus. Focus again.</source>
        <translation>La imagen está desenfocada. Enfoque de nuevo.</translation>
    </message>
    <message>
        <source>The picture is too bright. Turn down the lamp or the exposure.</source>
        <translation>La imagen es demasiado clara. Baje la lámpara o la exposición.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn up the lamp or the exposure.</source>
        <translation>La imagen es demasiado oscura. Suba la lámpara o la exposición.</translation>
    </message>
    <message>
        <source>The stain is pale; cells may be missed. Stain longer.</source>
        <translation>La tinción es pálida; pueden pasarse por alto células. Tiña más tiempo.</translation>
    </message>
    <message>
        <source>The smear is too thick here. Look where cells lie side by side.</source>
        <translation>El frotis es demasiado grueso aquí. Mire donde las células estén una al lado de otra.</translation>
    </message>
    <message>
        <source>The magnification is too low. Use the oil lens, and do not shrink pictures.</source>
        <translation>El aumento es demasiado bajo. Use el objetivo de inmersión y no reduzca las imágenes.</translation>
    </message>
    <message>
        <source>The magnification is too high for a whole cell. Use a weaker lens.</source>
        <translation>El aumento es demasiado alto para una célula entera. Use un objetivo de menos aumento.</translation>
    </message>
    <message>
        <source>The map shows no evidence for {type}.</source>
        <translation>Nada en el mapa indica {type}.</translation>
    </message>
    <message>
        <source>{inside} of the evidence for {type} lies inside the cell&apos;s outline, which fills {covered} of the map.</source>
        <translation>{inside} de los indicios a favor de {type} queda dentro del contorno de la célula, que ocupa {covered} del mapa.</translation>
    </message>
    <message>
        <source>The scale is doubtful: red cells or other pictures do not fit it. Set it once for this microscope.</source>
        <translation>La escala es dudosa: los glóbulos rojos u otras imágenes no concuerdan con ella. Indíquela una vez para este microscopio.</translation>
    </message>
    <message>
        <source>No cell was found, but something is stained dark purple. Check the picture; if it is dim, turn up the lamp or the exposure.</source>
        <translation>No se encontró ninguna célula, pero hay algo teñido de morado oscuro. Mire la imagen; si está oscura, suba la lámpara o la exposición.</translation>
    </message>
    <message numerus="yes">
        <source>{n} red cells</source>
        <translation>
            <numerusform>{n} hematíe</numerusform>
            <numerusform>{n} hematíes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platelets</source>
        <translation>
            <numerusform>{n} plaqueta</numerusform>
            <numerusform>{n} plaquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} here; not a blood count.</source>
        <translation>{parts} aquí; no es un hemograma.</translation>
    </message>
    <message>
        <source>Only the first page was read. Save the other pages as separate files.</source>
        <translation>Solo se leyó la primera página; guarde las demás como archivos aparte.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame was read.</source>
        <translation>La imagen es animada; solo se leyó su primer fotograma.</translation>
    </message>
    <message>
        <source>The 16-bit picture was reduced to 8 bits.</source>
        <translation>La imagen de 16 bits se redujo a 8 bits.</translation>
    </message>
    <message>
        <source>The picture is grey; without colour the names are less certain.</source>
        <translation>La imagen es gris; sin color los nombres son menos seguros.</translation>
    </message>
    <message>
        <source>Transparency in the picture was ignored.</source>
        <translation>No se tuvo en cuenta la transparencia de la imagen.</translation>
    </message>
    <message>
        <source>The scale could not be measured and was assumed. Set it in Settings.</source>
        <translation>La escala no se pudo medir y se supuso. Fíjela en Ajustes.</translation>
    </message>
    <message>
        <source>Smaller pages of the file, such as a thumbnail or label, were skipped.</source>
        <translation>Se pasaron por alto páginas más pequeñas del archivo, como una miniatura o una etiqueta.</translation>
    </message>
    <message>
        <source>Red, green and blue were on separate pages and were combined.</source>
        <translation>El rojo, el verde y el azul estaban en páginas aparte y se reunieron.</translation>
    </message>
    <message>
        <source>The file shows this place at several levels of focus; the sharpest was read.</source>
        <translation>El archivo muestra este lugar a varios niveles de enfoque; se leyó el más nítido.</translation>
    </message>
    <message>
        <source>The camera&apos;s raw picture in the file was skipped; the developed picture beside it was read.</source>
        <translation>El archivo contiene la imagen en bruto de una cámara, que no se lee; se leyó la imagen revelada que está junto a ella.</translation>
    </message>
    <message>
        <source>The file says that its pixels are not square; they were made square.</source>
        <translation>Según la resolución del archivo los píxeles no son cuadrados, y se hicieron cuadrados.</translation>
    </message>
    <message>
        <source>The stage moved between the two half frames of this video picture; only one was read.</source>
        <translation>La platina se movió entre los dos semicuadros de esta imagen de vídeo; se leyó uno de ellos.</translation>
    </message>
    <message>
        <source>Red and blue were swapped in the file; this was corrected.</source>
        <translation>El rojo y el azul estaban intercambiados en el archivo y se corrigieron.</translation>
    </message>
    <message>
        <source>Red and blue may be swapped. Check the program that saved the picture.</source>
        <translation>El rojo y el azul pueden estar intercambiados. Revise el programa que guardó la imagen.</translation>
    </message>
    <message>
        <source>The colours are not those of a stained smear: one may be missing, or the file may hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.</source>
        <translation>Los colores no son los de un frotis teñido: puede faltar uno, o el archivo puede contener Lab, HSV o YCbCr como si fuera RGB. Guarde la imagen como RGB.</translation>
    </message>
    <message>
        <source>Red, green and blue do not line up. Take the picture again, and check the camera or the program that combined them.</source>
        <translation>El rojo, el verde y el azul están desplazados entre sí. Tome la imagen otra vez y revise la cámara o el programa que los unió.</translation>
    </message>
    <message>
        <source>The picture looks like a negative. It was inverted for reading; save it inverted.</source>
        <translation>La imagen parece un negativo. Se leyó con lo claro y lo oscuro en su sitio; guárdela así.</translation>
    </message>
    <message>
        <source>The picture has few colours, so cells may be missed. Save it in full colour, as PNG, not as GIF.</source>
        <translation>La imagen tiene pocos colores y pueden escaparse células. Guárdela a todo color, como PNG y no como GIF.</translation>
    </message>
    <message>
        <source>The file&apos;s colour profile was applied.</source>
        <translation>Se aplicó el perfil de color del archivo.</translation>
    </message>
    <message>
        <source>The frame around the picture was left out when measuring.</source>
        <translation>El marco alrededor de la imagen se dejó fuera de todas las medidas.</translation>
    </message>
    <message>
        <source>Lines over the picture, such as a cross-hair, were painted over.</source>
        <translation>Se borraron las líneas sobre la imagen, como una cruz de retículo.</translation>
    </message>
    <message>
        <source>Lines over the picture hide much of it. Take it again without the grid or ruler.</source>
        <translation>Las líneas sobre la imagen tapan gran parte de ella. Tómela otra vez sin la cuadrícula o la regla.</translation>
    </message>
    <message>
        <source>There is a break in the picture: the file is damaged, or several pictures were combined. Copy it again from the source, or open each picture separately.</source>
        <translation>Un salto recorre la imagen: el archivo está dañado o se unieron varias imágenes. Cópiela de nuevo desde el origen, o dé cada imagen por separado.</translation>
    </message>
    <message>
        <source>measured on the first pictures of this batch</source>
        <translation>medida en las primeras imágenes de este lote</translation>
    </message>
    <message>
        <source>The same file is already in this batch. Its cells count only once.</source>
        <translation>El mismo archivo ya está antes en este lote. Sus células se cuentan una vez.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>measured from the red cells</source>
        <translation>medida por los hematíes</translation>
    </message>
    <message>
        <source>measured from the leukocytes</source>
        <translation>medida por los leucocitos</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijada por usted</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>indicada en el archivo</translation>
    </message>
    <message>
        <source>as measured on this microscope before</source>
        <translation>como se midió antes en este microscopio</translation>
    </message>
    <message>
        <source>kept for this microscope</source>
        <translation>guardada para este microscopio</translation>
    </message>
    <message>
        <source>assumed, because it could not be measured</source>
        <translation>supuesta, porque no se pudo medir</translation>
    </message>
    <message>
        <source>{said}, but the red cells do not fit it</source>
        <translation>{said}, pero los hematíes no concuerdan con ella</translation>
    </message>
    <message>
        <source>{said}, but red cells or other pictures do not fit it: set it once for this microscope</source>
        <translation>{said}, pero los glóbulos rojos u otras imágenes no concuerdan: indíquela una vez para este microscopio</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, {source}</source>
        <translation>{figure} µm por píxel, {source}</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>mire, por favor</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>The program asked: {type}, {figure}?</source>
        <translation>El programa preguntó: ¿{type}, {figure}?</translation>
    </message>
    <message>
        <source>The program said: {type}, {figure}, {sure}</source>
        <translation>El programa dijo: {type}, {figure}, {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <translation>
            <numerusform>{n} célula</numerusform>
            <numerusform>{n} células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for you</source>
        <translation>
            <numerusform>{n} célula lo espera a usted</numerusform>
            <numerusform>{n} células lo esperan a usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
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
        <translation>preguntó: {answer}</translation>
    </message>
    <message>
        <source>program: {answer}</source>
        <translation>programa: {answer}</translation>
    </message>
    <message>
        <source>was {answer}</source>
        <translation>antes {answer}</translation>
    </message>
    <message>
        <source>No cell was found in this picture.</source>
        <translation>No se encontró ninguna célula en esta imagen.</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Todas las células</translation>
    </message>
    <message>
        <source>No cell found</source>
        <translation>Ninguna célula encontrada</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>type: {label}</source>
        <translation>tipo: {label}</translation>
    </message>
    <message>
        <source>Shown: {parts}</source>
        <translation>Se muestra: {parts}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>state: {stage}</source>
        <translation>estado: {stage}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>with cells to look at</source>
        <translation>con células por revisar</translation>
    </message>
    <message>
        <source>with cells to confirm</source>
        <translation>con células por confirmar</translation>
    </message>
    <message>
        <source>with cells to look at or to confirm</source>
        <translation>con células por revisar o por confirmar</translation>
    </message>
    <message>
        <source>leukocytes {sign} {value} × 10⁹/L</source>
        <translation>leucocitos {sign} {value} × 10⁹/L</translation>
    </message>
    <message>
        <source>{label} {sign} {value}&#xa0;%</source>
        <translation>{label} {sign} {value}&#xa0;%</translation>
    </message>
    <message>
        <source>{label} {sign} {value} per 100 leukocytes</source>
        <translation>{label} {sign} {value} por 100 leucocitos</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Lista para firmar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Reading done</source>
        <translation>Lectura hecha</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>palabras: {words}</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>{date} · {cells}
{before} → {after} of them right</source>
        <translation>{date} · {cells}
{before} → {after} de ellas correctas</translation>
    </message>
    <message>
        <source>It is not used. {why}</source>
        <translation>No se usa. {why}</translation>
    </message>
    <message>
        <source>It names more of your cells right and forgets almost nothing. Use it?</source>
        <translation>Nombra bien más células suyas y no olvida casi nada. ¿Usarla?</translation>
    </message>
    <message>
        <source>It names as many of your cells right, is surer where it is right, and forgets almost nothing. Use it?</source>
        <translation>Nombra bien tantas células suyas como antes, está más segura donde acierta y no olvida casi nada. ¿Usarla?</translation>
    </message>
    <message>
        <source>What was proven on this microscope applies to the names so far. Check the program again with the new ones.</source>
        <translation>Lo probado en este microscopio vale para los nombres de hasta ahora: compruebe el programa de nuevo con los nuevos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture is gone.</source>
        <translation>
            <numerusform>{n} célula sin usar: la imagen ya no está.</numerusform>
            <numerusform>{n} células sin usar: la imagen ya no está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture was changed.</source>
        <translation>
            <numerusform>{n} célula sin usar: la imagen se cambió.</numerusform>
            <numerusform>{n} células sin usar: la imagen se cambió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to teach their type: {few}.</source>
        <translation>Muy pocas para enseñar su tipo: {few}.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;%, 95&#xa0;% interval {range}</source>
        <translation>{type} {percent}&#xa0;%, intervalo del 95&#xa0;% {range}</translation>
    </message>
    <message numerus="yes">
        <source>{type} {percent}&#xa0;%, {range} depending on the {n} waiting cells</source>
        <translation>
            <numerusform>{type} {percent}&#xa0;%, {range} según la célula en espera</numerusform>
            <numerusform>{type} {percent}&#xa0;%, {range} según las {n} células en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} ({percent}&#xa0;%, {range})</source>
        <translation>{name} {n} ({percent}&#xa0;%, {range})</translation>
    </message>
    <message>
        <source>Of these, {parts}.</source>
        <translation>De ellos, {parts}.</translation>
    </message>
    <message>
        <source>Provisional: {share}.</source>
        <translation>Provisional: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} cells: count {least} or more for a differential.</source>
        <translation>
            <numerusform>{n} célula es poco para una fórmula leucocitaria: cuente {least} o más.</numerusform>
            <numerusform>{n} células son pocas para una fórmula leucocitaria: cuente {least} o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope: look at every cell.</source>
        <translation>Esta sangre no se parece a lo que suele mostrar este microscopio: mire cada célula.</translation>
    </message>
    <message>
        <source>Checked here: at least {n} in 100 right.</source>
        <translation>Comprobado aquí: al menos {n} de cada 100 correctos.</translation>
    </message>
    <message>
        <source>Checked here only for names of {limit} or more: fairly sure at most.</source>
        <translation>Comprobado aquí solo para nombres a partir de {limit}: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>Checked here, but too many sure names were corrected later: fairly sure at most.</source>
        <translation>Comprobado aquí, pero se corrigieron después demasiados nombres seguros: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>Checked here, but nothing is promised: fairly sure at most.</source>
        <translation>Comprobado aquí, pero nada está prometido: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>Unlike the microscopes or cells that the program learnt from. Names are suggestions.</source>
        <translation>Distinto de los microscopios o las células que el programa aprendió. Los nombres son sugerencias.</translation>
    </message>
    <message>
        <source>Not checked here: fairly sure at most.</source>
        <translation>Sin comprobar aquí: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>Not yet known, not checked: fairly sure at most.</source>
        <translation>Aún desconocido, sin comprobar: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>Checked here, but with another model or other types: fairly sure at most.</source>
        <translation>Comprobado aquí, pero con otro modelo u otros tipos: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>unusual blood</source>
        <translation>sangre inusual</translation>
    </message>
    <message>
        <source>{n} in 100 right</source>
        <translation>{n} de cada 100 correctos</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>comprobado en parte</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nada prometido</translation>
    </message>
    <message>
        <source>The check here is not finished: fairly sure at most.</source>
        <translation>La comprobación de aquí no está terminada: bastante seguro como máximo.</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugerencias</translation>
    </message>
    <message>
        <source>check not finished</source>
        <translation>comprobación no terminada</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>The program is not yet checked on this microscope.</source>
        <translation>El programa aún no se comprobó en este microscopio.</translation>
    </message>
    <message numerus="yes">
        <source>on this microscope {right} of {n} names were right</source>
        <translation>
            <numerusform>en este microscopio {right} de {n} nombre era correcto</numerusform>
            <numerusform>en este microscopio {right} de {n} nombres eran correctos</numerusform>
        </translation>
    </message>
    <message>
        <source>{right}: at least {n} in 100</source>
        <translation>{right}: al menos {n} de cada 100</translation>
    </message>
    <message>
        <source>{right}, but too many sure names were corrected later: nothing is promised</source>
        <translation>{right}, pero desde entonces se corrigieron demasiados nombres seguros: no se promete nada</translation>
    </message>
    <message>
        <source>{right}: too few, or too many wrong, to promise anything</source>
        <translation>{right}: muy pocos, o demasiados erróneos, para prometer algo</translation>
    </message>
    <message numerus="yes">
        <source> · so far {n} of {seen} sure names there were corrected</source>
        <translation>
            <numerusform> · de {seen} nombres seguros hasta ahora allí se corrigió {n}</numerusform>
            <numerusform> · de {seen} nombres seguros hasta ahora allí se corrigieron {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>On the next slides from this microscope, look at the cells that the program asks about. You can keep the names that it is sure of.</source>
        <translation>En los próximos portaobjetos de este microscopio, mire las células por las que el programa pregunta; los nombres que llama seguros pueden quedar.</translation>
    </message>
    <message>
        <source>No name here is sure, so there is nothing to adjust.</source>
        <translation>Aquí ningún nombre es seguro, así que no hay nada que ajustar.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;% ({low}–{high})</source>
        <translation>{type} {percent}&#xa0;% ({low}–{high})</translation>
    </message>
    <message>
        <source>Sure names, corrected for mix-ups found in the check: {parts}</source>
        <translation>Nombres seguros corregidos según lo que se confundió en la comprobación: {parts}</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>verdad</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nombrado</translation>
    </message>
    <message>
        <source>named right, 95 % interval</source>
        <translation>nombrados bien, intervalo del 95 %</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? These pictures do not show it well enough.</source>
        <translation>¿Cuánto mide un píxel en este microscopio? Estas imágenes no lo dicen lo bastante bien.</translation>
    </message>
    <message numerus="yes">
        <source>How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.</source>
        <translation>
            <numerusform>¿Cuánto mide un píxel en este microscopio? {figure} µm, medido en {n} imagen.</numerusform>
            <numerusform>¿Cuánto mide un píxel en este microscopio? {figure} µm, medido en {n} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, measured on red cells.</source>
        <translation>¿Cuánto mide un píxel en este microscopio? {figure} µm, medido en hematíes.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as the files state.</source>
        <translation>¿Cuánto mide un píxel en este microscopio? {figure} µm, según los archivos.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as calibrated.</source>
        <translation>¿Cuánto mide un píxel en este microscopio? {figure} µm, según la calibración.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as set by you.</source>
        <translation>¿Cuánto mide un píxel en este microscopio? {figure} µm, como usted indicó.</translation>
    </message>
    <message>
        <source>Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: perhaps another objective. The measured value is used.</source>
        <translation>Las imágenes miden {figure} µm por píxel, no los {kept} µm guardados para este microscopio: quizá sea otro objetivo. Se usa lo que miden.</translation>
    </message>
    <message>
        <source>No scale is kept; each batch measures its own.</source>
        <translation>No hay ninguna escala guardada: cada lote se mide a sí mismo.</translation>
    </message>
    <message>
        <source>Each batch measures its own scale, as chosen.</source>
        <translation>Cada lote mide su propia escala, como se eligió.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, measured on red cells</source>
        <translation>{figure} µm por píxel en imágenes de {size} píxeles, medido en hematíes</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, as the files state</source>
        <translation>{figure} µm por píxel en imágenes de {size} píxeles, según los archivos</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, calibrated</source>
        <translation>{figure} µm por píxel en imágenes de {size} píxeles, calibrado</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, typed</source>
        <translation>{figure} µm por píxel en imágenes de {size} píxeles, escrito a mano</translation>
    </message>
</context>
</TS>
