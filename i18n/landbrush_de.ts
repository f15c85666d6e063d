<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Landbrush</name>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>(gone)</source>
        <translation>(weg)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>0 is perfect</source>
        <translation>0 ist perfekt</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 % (ha)</source>
        <translation>95 % (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 %: not known, no error was met</source>
        <translation>95 %: nicht bekannt, kein Fehler trat auf</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>A .SAFE folder, or a folder that holds several, or zip files.</source>
        <translation>Ein .SAFE-Ordner, oder ein Ordner mit mehreren, oder ZIP-Dateien.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>A .safetensors file of a model that was trained with the method HVAE.</source>
        <translation>Eine .safetensors-Datei eines Modells, das mit der Methode HVAE trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>A .safetensors file that Landbrush has written.</source>
        <translation>Eine .safetensors-Datei, die Landbrush geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>A .safetensors file that Landbrush has written; it looks at the images.</source>
        <translation>Eine .safetensors-Datei, die Landbrush geschrieben hat; sie sieht die Bilder an.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>A GeoPackage.</source>
        <translation>Ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python that has PyTorch and GDAL, e.g. a conda environment or one with PyTorch for your GPU.</source>
        <translation>Ein Python mit PyTorch und GDAL, z. B. eine Conda-Umgebung oder eines mit PyTorch für Ihre GPU.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python with PyTorch and GDAL</source>
        <translation>Ein Python mit PyTorch und GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>A YAML file with the probability of every change within a year, as the engine writes one beside the maps (transitions.yaml). Empty: learnt from the images.</source>
        <translation>Eine YAML-Datei mit der Wahrscheinlichkeit jeder Änderung innerhalb eines Jahres, wie die Engine sie neben die Karten schreibt (transitions.yaml). Leer: aus den Bildern gelernt.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>A class needs a name; “{name}” stays.</source>
        <translation>Eine Klasse braucht einen Namen; „{name}“ bleibt.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two polygons.</source>
        <translation>Ein Strich statt eines Intervalls: Seine Breite lässt sich nicht bestimmen; es trat kein Fehler auf, oder die Klasse hat weniger als zwei Polygone.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>A layer of the series is no longer in the project; take its row out of the table.</source>
        <translation>Ein Layer der Reihe ist nicht mehr im Projekt; nehmen Sie seine Zeile aus der Tabelle.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>A page to read, print and pass on: confusion matrix, accuracy and area of each class with 95 % intervals, the map, and what it was made from</source>
        <translation>Eine Seite zum Lesen, Drucken und Weitergeben: Konfusionsmatrix, Genauigkeit und Fläche jeder Klasse mit 95-%-Intervallen, die Karte und woraus sie entstand</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>A pixel over time</source>
        <translation>Ein Pixel im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A preset: network, learning rate and more in one file</source>
        <translation>Eine Voreinstellung: Netz, Lernrate und mehr in einer Datei</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>A raster layer of the project</source>
        <translation>Ein Rasterlayer des Projekts</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>A raster of class ids, as from “Segment images”.</source>
        <translation>Ein Raster mit Klassen-IDs, wie aus „Bilder segmentieren“.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A raster with one band a class: how probable it is, in percent</source>
        <translation>Ein Raster mit einem Kanal je Klasse: wie wahrscheinlich sie ist, in Prozent</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>A training on “{image}” was interrupted ({when}).</source>
        <translation>Ein Training auf „{image}“ wurde unterbrochen ({when}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>A value for each transition.</source>
        <translation>Ein Wert für jeden Übergang.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>A web map is a picture without bands and cannot be mapped; add a raster file, e.g. of Sentinel-2.</source>
        <translation>Eine Webkarte ist ein Bild ohne Kanäle und kann nicht kartiert werden; fügen Sie eine Rasterdatei hinzu, z. B. von Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. AURC: the area under the curve, the mean share of errors left; the lower, the better. Novelty is made to find what nobody annotated, which is not always wrong on the map.</source>
        <translation>AUROC: wie oft ein falsches Pixel weniger sicher ist als ein richtiges, 0,5 ist Zufall, 1 ist perfekt. AURC: die Fläche unter der Kurve, der mittlere verbleibende Fehleranteil; je niedriger, desto besser. Die Neuartigkeit soll finden, was niemand annotiert hat; das ist auf der Karte nicht immer falsch.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>About as large as what you outline: 5 pixels of Sentinel-2 are 50 m.</source>
        <translation>Etwa so groß wie das, was Sie umreißen: 5 Pixel von Sentinel-2 sind 50 m.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Genauigkeit von {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Accuracy on held-out polygons, 0 to 1</source>
        <translation>Genauigkeit auf zurückgehaltenen Polygonen, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>Accuracy report</source>
        <translation>Genauigkeitsbericht</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add Sentinel-2 products… (a folder of .SAFE folders or their zip files)</source>
        <translation>Sentinel-2-Produkte hinzufügen… (ein Ordner mit .SAFE-Ordnern oder deren ZIP-Dateien)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a raster layer to the map, for example a Sentinel-2 image.</source>
        <translation>Fügen Sie der Karte einen Rasterlayer hinzu, zum Beispiel ein Sentinel-2-Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a second class, for example for everything else.</source>
        <translation>Fügen Sie eine zweite Klasse hinzu, zum Beispiel für alles andere.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add the raster layers selected in the layer tree, each as one date</source>
        <translation>Die im Layerbaum gewählten Rasterlayer hinzufügen, jeden als einen Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Add the raster layers selected in the layer tree, to learn from without polygons</source>
        <translation>Die im Layerbaum gewählten Rasterlayer hinzufügen, um ohne Polygone aus ihnen zu lernen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Added to “pip install”, e.g. the index of a PyTorch build for your GPU, as PyTorch's site names it.</source>
        <translation>Wird an „pip install“ angehängt, z. B. der Index eines PyTorch-Builds für Ihre GPU, wie ihn die Seite von PyTorch nennt.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>All but the supervised method also guess where nothing is drawn. They map better only if held-out polygons show that this helps, which takes about 32 polygons; otherwise, and so far wherever it was measured, the map is the supervised method's.</source>
        <translation>Alle außer der überwachten Methode schätzen auch, wo nichts gezeichnet ist. Besser kartieren sie nur, wenn zurückgehaltene Polygone zeigen, dass das hilft; dazu braucht es etwa 32 Polygone. Sonst, und bisher überall, wo gemessen wurde, ist die Karte die der überwachten Methode.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>All dates are shown; click one.</source>
        <translation>Alle Zeitpunkte werden gezeigt; klicken Sie einen an.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>All places are done: train again, then ask for new ones.</source>
        <translation>Alle Stellen sind erledigt: Trainieren Sie erneut und fragen Sie dann nach neuen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Also write probabilities</source>
        <translation>Auch Wahrscheinlichkeiten schreiben</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Also write the classes' probabilities</source>
        <translation>Auch die Wahrscheinlichkeiten der Klassen schreiben</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>An earlier model of the same bands and method: the training takes about a third of the steps, and polygons that were held out then stay held out. Beside the model must be its file .start.</source>
        <translation>Ein früheres Modell mit denselben Kanälen und derselben Methode: Das Training braucht etwa ein Drittel der Schritte, und damals zurückgehaltene Polygone bleiben zurückgehalten. Neben dem Modell muss seine Datei .start liegen.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Another QGIS is installing the engine in {folder}; wait for it.</source>
        <translation>Ein anderes QGIS installiert gerade die Engine in {folder}; warten Sie darauf.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area file: {file}</source>
        <translation>Gebietsdatei: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area files</source>
        <translation>Gebietsdateien</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Area files need PyYAML, which this QGIS's Python does not have.</source>
        <translation>Gebietsdateien brauchen PyYAML, das dem Python dieses QGIS fehlt.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Area of each class</source>
        <translation>Fläche jeder Klasse</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time</source>
        <translation>Fläche jeder Klasse über die Zeit</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Area of each class over time (CSV)</source>
        <translation>Fläche jeder Klasse über die Zeit (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Area of each class over time (plot)</source>
        <translation>Fläche jeder Klasse über die Zeit (Diagramm)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time, with 95 % intervals</source>
        <translation>Fläche jeder Klasse über die Zeit, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Area over time</source>
        <translation>Fläche im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Areas are stratified estimates after Olofsson et al. (2014). They presume that the truth is a probability sample within each class of the map.</source>
        <translation>Flächen sind stratifizierte Schätzungen nach Olofsson et al. (2014). Sie setzen voraus, dass die Referenz innerhalb jeder Klasse der Karte eine Zufallsstichprobe ist.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>As “Evaluate a map” writes it; areas are adjusted by its errors (Olofsson et al. 2014).</source>
        <translation>Wie „Karte bewerten“ ihn schreibt; Flächen werden um ihre Fehler berichtigt (Olofsson et al. 2014).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>At least one scene class must count as not observed; take the mask away instead.</source>
        <translation>Mindestens eine Szenenklasse muss als nicht beobachtet gelten; nehmen Sie sonst die Maske weg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>At most, in seconds unless told otherwise; empty: as long as the held-out polygons gain.</source>
        <translation>Höchstens, in Sekunden, wenn nicht anders gesagt; leer: solange die zurückgehaltenen Polygone gewinnen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>At most; there are fewer where no others are left.</source>
        <translation>Höchstens; weniger, wo keine anderen übrig sind.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Back to the model of {when}.</source>
        <translation>Zurück zum Modell von {when}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Band shown</source>
        <translation>Gezeigter Kanal</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Band {n}</source>
        <translation>Band {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Bands {n}–{m}</source>
        <translation>Bänder {n}–{m}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Bar: area on the map. Dot: area estimated from the truth, with its 95 % interval.</source>
        <translation>Balken: Fläche auf der Karte. Punkt: aus der Referenz geschätzte Fläche mit ihrem 95-%-Intervall.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Bring back what was taken back (Ctrl+Y on the map)</source>
        <translation>Zurückholen, was zurückgenommen wurde (Strg+Y auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bring in Sentinel-2 products</source>
        <translation>Sentinel-2-Produkte einlesen</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>By less than half a pixel; where the map ends its pixels stay.</source>
        <translation>Um weniger als ein halbes Pixel; wo die Karte endet, bleiben ihre Pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Can its certainty be believed?</source>
        <translation>Kann man der Sicherheit der Karte glauben?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Chain over the dates</source>
        <translation>Kette über die Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Changed area, hectares</source>
        <translation>Geänderte Fläche, Hektar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes from this date</source>
        <translation>Änderungen ab diesem Datum</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Changes need the maps of two dates; give the series its dates and click Map first.</source>
        <translation>Änderungen brauchen die Karten zweier Zeitpunkte; geben Sie der Reihe ihre Daten und klicken Sie zuerst auf Kartieren.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Changes that never happen</source>
        <translation>Änderungen, die nie vorkommen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Changes that never happen, from the class of the row to that of the column</source>
        <translation>Änderungen, die nie vorkommen, von der Klasse der Zeile zu der der Spalte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Changes to the recipe</source>
        <translation>Änderungen am Rezept</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes to this date</source>
        <translation>Änderungen bis zu diesem Datum</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking the engine</source>
        <translation>Engine wird geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking your Python</source>
        <translation>Ihr Python wird geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Choose a folder of products, or single ones.</source>
        <translation>Wählen Sie einen Ordner mit Produkten, oder einzelne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Choose a model and at least one image, or the uncertainty of a map.</source>
        <translation>Wählen Sie ein Modell und mindestens ein Bild, oder die Unsicherheit einer Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Choose a model, or the method regression, which needs none.</source>
        <translation>Wählen Sie ein Modell, oder die Methode regression, die keines braucht.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose at least one image.</source>
        <translation>Wählen Sie mindestens ein Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose either polygons or a label raster.</source>
        <translation>Wählen Sie entweder Polygone oder ein Klassenraster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Wählen Sie das Feld der Polygone, das die Klasse enthält.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>Choose the field of “{name}” that holds the class first.</source>
        <translation>Wählen Sie zuerst das Feld von „{name}“, das die Klasse enthält.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the field of “{name}” that holds the class; it has {fields}.</source>
        <translation>Wählen Sie das Feld von „{name}“, das die Klasse enthält; es gibt {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the layer of polygons to learn from; the project has {names}.</source>
        <translation>Wählen Sie den Polygonlayer, aus dem gelernt wird; im Projekt sind {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Choose the maps of at least two dates.</source>
        <translation>Wählen Sie die Karten von mindestens zwei Zeitpunkten.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Choose where the results go: a file for the first raster, or a folder.</source>
        <translation>Wählen Sie, wohin die Ergebnisse kommen: eine Datei für das erste Raster, oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Class by class</source>
        <translation>Klasse für Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Class field of the polygons</source>
        <translation>Klassenfeld der Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>Class {n}</source>
        <translation>Klasse {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Classes and polygons</source>
        <translation>Klassen und Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Classes by their ids or names, separated by commas: “2&gt;1, dead&gt;forest” = from one date to the next class 2 never becomes 1, nor dead forest. No two maps that follow each other show such a change. By way of another class at a date in between it still may happen, unless that is forbidden too.</source>
        <translation>Klassen nach IDs oder Namen, durch Kommas getrennt: „2&gt;1, tot&gt;Wald“ = von einem Zeitpunkt zum nächsten wird Klasse 2 nie zu 1 und Totes nie zu Wald. Keine zwei aufeinanderfolgenden Karten zeigen so etwas. Über eine andere Klasse an einem Zeitpunkt dazwischen kann es dennoch geschehen, wenn nicht auch das verboten ist.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Classes change</source>
        <translation>Klassen ändern</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Click Draw and outline a few places of each class, or choose your own layer of polygons.</source>
        <translation>Klicken Sie auf Zeichnen und umreißen Sie einige Stellen jeder Klasse, oder wählen Sie Ihren eigenen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Click a piece, drag for more, Ctrl takes away. Size: [ ]; class: 1–9.</source>
        <translation>Stück anklicken, ziehen für mehr, Strg nimmt weg. Größe: [ ]; Klasse: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/polygon_tool.py"/>
        <source>Click corners, right click ends. Backspace: one back; Esc: drop; class: 1–9.</source>
        <translation>Ecken klicken, Rechtsklick beendet. Rücktaste: eine zurück; Esc: verwerfen; Klasse: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Click pieces of like pixels instead of drawing; drag to take many ([ and ] change their size)</source>
        <translation>Statt zu zeichnen Stücke ähnlicher Pixel anklicken; ziehen nimmt viele ([ und ] ändern ihre Größe)</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/wand_tool.py"/>
        <source>Click takes what is alike; drag up or [ ] for more. Esc: drop; class: 1–9.</source>
        <translation>Klick nimmt Ähnliches; nach oben ziehen oder [ ] für mehr. Esc: verwerfen; Klasse: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Click the arrow to fly to the first place; outline what is there, or dismiss it.</source>
        <translation>Der Pfeil fliegt zur ersten Stelle; umreißen Sie, was dort ist, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Click to enter the date, YYYY-MM-DD</source>
        <translation>Klicken, um das Datum einzugeben, JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, high probability</source>
        <translation>Wolke, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, medium probability</source>
        <translation>Wolke, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../models/inpainting.yaml"/>
        <source>Clouds filled in: learns the images of a series alone, without any polygon, and maps no class.</source>
        <translation>Gefüllte Wolken: lernt nur aus den Bildern einer Reihe, ohne jedes Polygon, und kartiert keine Klasse.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Colour of “{name}”</source>
        <translation>Farbe von „{name}“</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Compares a map with what is true: overall accuracy, IoU and F1 of each class, the confusion matrix, and the area of each class in hectares with its 95 % confidence interval (Olofsson et al. 2014). With the map's probabilities also how well they are calibrated, and with its uncertainty how well that finds the errors.

Use polygons that the model has not learnt from: on others every map looks better than it is. Without any, choose the model: the figures are then those of the polygons that were held out of its training.

Writes a JSON file for other programs and, beside it, a page to read and print.</source>
        <translation>Vergleicht eine Karte mit dem, was wahr ist: Gesamtgenauigkeit, IoU und F1 jeder Klasse, die Konfusionsmatrix und die Fläche jeder Klasse in Hektar mit ihrem 95-%-Konfidenzintervall (Olofsson et al. 2014). Mit den Wahrscheinlichkeiten der Karte auch, wie gut sie kalibriert sind, und mit ihrer Unsicherheit, wie gut diese die Fehler findet.

Verwenden Sie Polygone, aus denen das Modell nicht gelernt hat: Auf anderen sieht jede Karte besser aus, als sie ist. Haben Sie keine, wählen Sie das Modell: Die Zahlen sind dann die der Polygone, die beim Training zurückgehalten wurden.

Schreibt eine JSON-Datei für andere Programme und daneben eine Seite zum Lesen und Drucken.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Compares the maps of several dates, as “Segment images” makes them:
• Changes: a raster with a value for each transition between two dates (“forest → damage”), in colours; classes that stay are pale.
• First change: band 1 the date (YYYYMMDD) at which a pixel first was of another class than at its first date; band 2 how uncertain that is, 0 to 1, where there are probabilities.
• In the folder also tables (CSV): the area of each class at each date, with 95 % intervals where there are probabilities or an accuracy report, and the transition matrix in hectares; and a plot (SVG).

The maps need one grid and the same classes. Maps of single dates flicker; those made with a chain over the dates do so far less.</source>
        <translation>Vergleicht die Karten mehrerer Zeitpunkte, wie „Bilder segmentieren“ sie macht:
• Änderungen: ein Raster mit einem Wert für jeden Übergang zwischen zwei Zeitpunkten („Wald → Schaden“), in Farben; Klassen, die bleiben, sind blass.
• Erste Änderung: Kanal 1 das Datum (JJJJMMTT), an dem ein Pixel zuerst von anderer Klasse war als am ersten Zeitpunkt; Kanal 2, wie unsicher das ist, 0 bis 1, wo es Wahrscheinlichkeiten gibt.
• Im Ordner auch Tabellen (CSV): die Fläche jeder Klasse zu jedem Zeitpunkt, mit 95-%-Intervallen, wo es Wahrscheinlichkeiten oder einen Genauigkeitsbericht gibt, und die Übergangsmatrix in Hektar; und ein Diagramm (SVG).

Die Karten brauchen dasselbe Gitter und dieselben Klassen. Karten einzelner Zeitpunkte flackern; mit einer Kette über die Zeitpunkte weit weniger.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Comparing maps</source>
        <translation>Karten werden verglichen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy versions, settings and the end of the log, without names and folders, to paste into an issue</source>
        <translation>Versionen, Einstellungen und das Ende des Protokolls kopieren, ohne Namen und Ordner, zum Einfügen in eine Fehlermeldung</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_choice.py"/>
        <source>Curves shown</source>
        <translation>Gezeigte Kurven</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Dark area</source>
        <translation>Dunkle Fläche</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Date field</source>
        <translation>Datumsfeld</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told from. Empty: the first.</source>
        <translation>Zeitpunkt der Karte, ab der Änderungen festgestellt werden. Leer: der erste.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told to. Empty: the last.</source>
        <translation>Zeitpunkt der Karte, bis zu der Änderungen festgestellt werden. Leer: der letzte.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Date of first change</source>
        <translation>Datum der ersten Änderung</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date, and uncertainty.</source>
        <translation>Datum und Unsicherheit.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Date: {date}.</source>
        <translation>Zeitpunkt: {date}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Dates</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Dates learnt from</source>
        <translation>Gelernte Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Dates missing: {n}</source>
        <translation>Fehlende Daten: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Dates of the images</source>
        <translation>Daten der Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Dates of the maps</source>
        <translation>Daten der Karten</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Dates of the series</source>
        <translation>Zeitpunkte der Reihe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Dead: tile</source>
        <translation>Tot: Kachel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Delete this model and its maps from the disk; maps that are shown stay</source>
        <translation>Dieses Modell und seine Karten von der Festplatte löschen; gezeigte Karten bleiben</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Delete what it had learnt; polygons and earlier models stay</source>
        <translation>Löschen, was gelernt war; Polygone und frühere Modelle bleiben</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Deviation of what was filled</source>
        <translation>Abweichung des Gefüllten</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Deviations by date</source>
        <translation>Abweichungen nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Diagnostics copied; paste them where you tell of the fault.</source>
        <translation>Diagnose kopiert; fügen Sie sie ein, wo Sie den Fehler melden.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Diameter of brush and eraser in pixels of the image</source>
        <translation>Durchmesser von Pinsel und Radierer in Pixeln des Bildes</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Disagreement by date</source>
        <translation>Uneinigkeit nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Disagreement of the views</source>
        <translation>Uneinigkeit der Ansichten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Dismiss this place; it is not suggested again</source>
        <translation>Diese Stelle verwerfen; sie wird nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Dismissed places cannot be written to {path}: {reason}</source>
        <translation>Verworfene Stellen können nicht nach {path} geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Done. Dates added to the series: {n}.</source>
        <translation>Fertig. Zur Reihe hinzugefügte Zeitpunkte: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Done. Places to draw next: {n}.</source>
        <translation>Fertig. Stellen, an denen als Nächstes zu zeichnen ist: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: the model for the Deepness plugin is {path}.</source>
        <translation>Fertig: Das Modell für die Erweiterung Deepness ist {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is open in the browser; it is {path}.</source>
        <translation>Fertig: Der Bericht ist im Browser geöffnet; er ist {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is {path}.</source>
        <translation>Fertig: Der Bericht ist {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Done: what changed lies beside the maps.</source>
        <translation>Fertig: Was sich geändert hat, liegt neben den Karten.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: {count} polygons are on the map; they are in {path}.</source>
        <translation>Fertig: {count} Polygone sind auf der Karte; sie liegen in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Double-click to rename</source>
        <translation>Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Downloading and installing PyTorch</source>
        <translation>PyTorch wird heruntergeladen und installiert</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/eraser_tool.py"/>
        <source>Drag to erase; Ctrl+click deletes a polygon. Size: [ ]; take back: Ctrl+Z.</source>
        <translation>Ziehen radiert; Strg+Klick löscht ein Polygon. Größe: [ ]; zurück: Strg+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>Drag to paint. Size: [ ] or Shift+wheel; class: 1–9; take back: Ctrl+Z.</source>
        <translation>Ziehen malt. Größe: [ ] oder Umschalt+Rad; Klasse: 1–9; zurück: Strg+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw a few polygons of “{name}”, then of the other classes (keys 1–9).</source>
        <translation>Zeichnen Sie einige Polygone von „{name}“, dann der anderen Klassen (Tasten 1–9).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw polygons of the current class: click the corners, right click to finish</source>
        <translation>Polygone der aktuellen Klasse zeichnen: Ecken klicken, Rechtsklick beendet</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw polygons of “{name}” too.</source>
        <translation>Zeichnen Sie auch Polygone von „{name}“.</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Drop {date}</source>
        <translation>{date} weglassen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each by itself</source>
        <translation>Jeder für sich</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Each class needs three values: id, name and colour.</source>
        <translation>Jede Klasse braucht drei Werte: ID, Name und Farbe.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each date's classes are weighed against what the dates before and after show.</source>
        <translation>Die Klassen jedes Zeitpunkts werden gegen das abgewogen, was die davor und danach zeigen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each pixel gets the one history that fits all dates best.</source>
        <translation>Jedes Pixel erhält den einen Verlauf, der am besten zu allen Zeitpunkten passt.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is interpolated between the dates before and after on which it was observed.</source>
        <translation>Jedes Pixel wird zwischen den Zeitpunkten davor und danach interpoliert, an denen es beobachtet wurde.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is told by all other dates and by what is visible of its own, with how sure that is; no model is needed.</source>
        <translation>Jedes Pixel ergibt sich aus allen anderen Zeitpunkten und aus dem, was an seinem eigenen sichtbar ist, mit der Angabe, wie sicher das ist; ein Modell wird nicht gebraucht.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Each training is listed here with what it reached; a click brings an earlier model back.</source>
        <translation>Hier steht jedes Training mit dem, was es erreicht hat; ein Klick holt ein früheres Modell zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Empty: as the images that the model was trained with.</source>
        <translation>Leer: wie bei den Bildern, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if it is there.</source>
        <translation>Leer: neben der Karte gefunden, wenn sie da ist.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if they are there.</source>
        <translation>Leer: neben der Karte gefunden, wenn sie da sind.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Empty: half of the cores while QGIS is open, all in qgis_process.</source>
        <translation>Leer: die Hälfte der Kerne, solange QGIS offen ist, alle in qgis_process.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Empty: only the two layers above are kept, no tables and no plot.</source>
        <translation>Leer: nur die beiden Layer oben bleiben, keine Tabellen und kein Diagramm.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: only the two layers above are kept.</source>
        <translation>Leer: nur die beiden Layer oben bleiben.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: the whole first image.</source>
        <translation>Leer: das ganze erste Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Empty: whole tiles, 110 km a side.</source>
        <translation>Leer: ganze Kacheln, 110 km je Seite.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>End what is running; the layers stay as they are</source>
        <translation>Beenden, was läuft; die Layer bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Engine: {device}</source>
        <translation>Engine: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Engine…</source>
        <translation>Engine…</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase from polygons by dragging; Ctrl+click deletes a whole polygon</source>
        <translation>Durch Ziehen aus Polygonen radieren; Strg+Klick löscht ein ganzes Polygon</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Error in gaps</source>
        <translation>Fehler in Lücken</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Errors left when only the surest pixels are kept, by each measure of uncertainty. The lower, the better.</source>
        <translation>Verbleibende Fehler, wenn nur die sichersten Pixel behalten werden, nach jedem Maß der Unsicherheit. Je niedriger, desto besser.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas and 95 % intervals are adjusted by the errors of the accuracy report (Olofsson et al. 2014). They presume that its truth is a probability sample within each class, and that its errors hold at every date. Every pixel counts as a sample of its own: with a report on polygons, whose pixels resemble each other, read the intervals as a lower bound of the error.</source>
        <translation>Geschätzte Flächen und 95-%-Intervalle sind um die Fehler des Genauigkeitsberichts berichtigt (Olofsson et al. 2014). Sie setzen voraus, dass dessen Referenz innerhalb jeder Klasse eine Zufallsstichprobe ist und dass seine Fehler zu jedem Zeitpunkt gelten. Jedes Pixel zählt als eigene Probe: Bei einem Bericht über Polygone, deren Pixel einander ähneln, sind die Intervalle als Untergrenze des Fehlers zu lesen.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are adjusted by the errors of the accuracy report (Olofsson et al. 2014); their 95 % intervals come from drawing its polygons whole, with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none. They presume that its truth is a probability sample within each class, and that its errors hold at every date: where polygons lie in places that are easy to tell, the areas are off by more.</source>
        <translation>Geschätzte Flächen sind um die Fehler des Genauigkeitsberichts berichtigt (Olofsson et al. 2014); ihre 95-%-Intervalle entstehen durch Ziehen ganzer Polygone mit Zurücklegen, da die Pixel eines Polygons einander ähneln; eine Klasse mit weniger als zwei Polygonen hat keines. Sie setzen voraus, dass die Referenz innerhalb jeder Klasse eine Zufallsstichprobe ist und dass ihre Fehler zu jedem Zeitpunkt gelten: Wo Polygone an leicht erkennbaren Stellen liegen, weichen die Flächen stärker ab.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are the sums of the probabilities. Their 95 % intervals take errors to be wholly alike within blocks of {side} × {side} pixels ({metres} m), and independent between them; they say nothing of a model that is wrong everywhere in the same way: an accuracy report does.</source>
        <translation>Geschätzte Flächen sind die Summen der Wahrscheinlichkeiten. Ihre 95-%-Intervalle nehmen Fehler innerhalb von Blöcken aus {side} × {side} Pixeln ({metres} m) als völlig gleich und zwischen den Blöcken als unabhängig an; über ein Modell, das überall auf dieselbe Weise falsch liegt, sagen sie nichts: Das tut ein Genauigkeitsbericht.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Evaluate a map</source>
        <translation>Karte bewerten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Every date is mapped for itself; clouds are bridged from the dates around them.</source>
        <translation>Jeder Zeitpunkt wird für sich kartiert; Wolken werden aus den Zeitpunkten ringsum überbrückt.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Every date of the series was dropped; take one back by its check box.</source>
        <translation>Alle Zeitpunkte der Reihe sind weggelassen; holen Sie einen mit seinem Kästchen zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Every place is looked at so often, turned and mirrored, and the mean is mapped; takes as many times longer. What the views disagree about becomes a layer of its own</source>
        <translation>Jede Stelle wird so oft betrachtet, gedreht und gespiegelt, und das Mittel kartiert; dauert so viele Male länger. Worin die Ansichten uneins sind, wird ein eigener Layer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Every tile is shown turned and mirrored, in so many ways, and the mean is mapped; what the views disagree about becomes a band of the uncertainty (mutual information). Takes as many times longer.</source>
        <translation>Jede Kachel wird gedreht und gespiegelt gezeigt, auf so viele Arten, und das Mittel kartiert; worin die Ansichten uneins sind, wird ein Kanal der Unsicherheit (Transinformation). Dauert so viele Male länger.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Expected calibration error, 0 to 1</source>
        <translation>Erwarteter Kalibrierungsfehler, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Export a model to ONNX</source>
        <translation>Modell nach ONNX exportieren</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Exporting the model</source>
        <translation>Modell wird exportiert</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Extra pip arguments</source>
        <translation>Zusätzliche pip-Argumente</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>F&amp;ill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1 of every class</source>
        <translation>F1 jeder Klasse</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1, with the 95 % interval where the class has two polygons or more.</source>
        <translation>F1, mit dem 95-%-Intervall, wo die Klasse zwei oder mehr Polygone hat.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds</source>
        <translation>Wolken füllen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fill clouds and gaps in images</source>
        <translation>Wolken und Lücken in Bildern füllen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds by</source>
        <translation>Wolken füllen aus</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill what masks and nodata leave out in each image; what was observed stays exactly as it is</source>
        <translation>In jedem Bild füllen, was Masken und Nodata auslassen; Beobachtetes bleibt genau, wie es ist</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled image</source>
        <translation>Gefülltes Bild</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Filled images by date</source>
        <translation>Gefüllte Bilder nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled images of all dates and areas</source>
        <translation>Gefüllte Bilder aller Zeitpunkte und Gebiete</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Filling clouds</source>
        <translation>Wolken werden gefüllt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fills what masks and nodata leave out. Pixels that were observed stay exactly as they are; the others become
• regression (no model needed): what other dates show there, matched to the light and haze of the date by its visible pixels; the standard deviation in a second raster is measured on gaps made for a trial;
• linear (no model needed): values straight in time between the nearest dates on which they were observed; faster, and without a standard deviation;
• model: the mean of samples from a model of the image (method HVAE), with their standard deviation. The only way to fill a single date.

The results have the images' own number type, bands, band names and nodata. With several dates each is filled, into the output folder; the layers returned are those of the last date. Give the folder to keep them all.

Regression and linear need at least two dates; a pixel that no date shows stays nodata. It can be stopped at any time; nothing is written then.</source>
        <translation>Füllt, was Masken und Nodata auslassen. Beobachtete Pixel bleiben genau, wie sie sind; die anderen werden
• regression (kein Modell nötig): was andere Zeitpunkte dort zeigen, an Licht und Dunst des Zeitpunkts angepasst nach dessen sichtbaren Pixeln; die Standardabweichung in einem zweiten Raster wird an Lücken gemessen, die zur Probe gemacht werden;
• linear (kein Modell nötig): Werte zeitlich auf der Geraden zwischen den nächsten Zeitpunkten, an denen sie beobachtet wurden; schneller, und ohne Standardabweichung;
• model: das Mittel von Ziehungen aus einem Modell des Bildes (Methode HVAE), mit ihrer Standardabweichung. Nur so lässt sich ein einzelner Zeitpunkt füllen.

Die Ergebnisse haben Zahlentyp, Kanäle, Kanalnamen und Nodata der Bilder. Bei mehreren Zeitpunkten wird jeder gefüllt, in den Ausgabeordner; zurückgegeben werden die Layer des letzten. Geben Sie den Ordner an, um alle zu behalten.

Regression und linear brauchen mindestens zwei Zeitpunkte; ein Pixel, das kein Zeitpunkt zeigt, bleibt Nodata. Es kann jederzeit gestoppt werden; dann wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Finds places where a polygon would teach the model most.</source>
        <translation>Findet Stellen, an denen ein Polygon das Modell am meisten lehren würde.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Finds small patches whose class would teach a model most: where it is unsure, unlike one another and what is annotated, of classes that are rare; homogeneous enough to be outlined, apart from one another, never on nodata, masked pixels or polygons that there are. Each has a rank, a score, a reason in words, the probable class and, for series, the date.

Give a model with images; or the uncertainty of a map that there is, then nothing is computed again. The model way also looks at the images and finds places that differ more from one another.

The file holds two layers: patches (squares) and places (their middles).</source>
        <translation>Findet kleine Flächen, deren Klasse ein Modell am meisten lehren würde: wo es unsicher ist, einander und dem Annotierten unähnlich, von seltenen Klassen; einheitlich genug, um umrissen zu werden, voneinander entfernt, nie auf Nodata, maskierten Pixeln oder vorhandenen Polygonen. Jede hat einen Rang, eine Punktzahl, einen Grund in Worten, die wahrscheinliche Klasse und bei Zeitreihen den Zeitpunkt.

Geben Sie ein Modell mit Bildern an; oder die Unsicherheit einer vorhandenen Karte, dann wird nichts neu berechnet. Der Weg mit dem Modell sieht auch die Bilder und findet Stellen, die sich stärker unterscheiden.

Die Datei enthält zwei Layer: Flächen (Quadrate) und Stellen (deren Mitten).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>First area file</source>
        <translation>Erste Gebietsdatei</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>First change</source>
        <translation>Erste Änderung</translation>
    </message>
    <message>
        <location filename="../models/fixmatch.yaml"/>
        <source>FixMatch with CutMix: learns from what has no polygons too, its own word on it being the target.</source>
        <translation>FixMatch mit CutMix: lernt auch aus dem, was keine Polygone hat, mit dem eigenen Wort darüber als Ziel.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the next place</source>
        <translation>Zur nächsten Stelle fliegen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the previous place</source>
        <translation>Zur vorigen Stelle fliegen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Folder for all results</source>
        <translation>Ordner für alle Ergebnisse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder for the images</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Folder of Sentinel-2 products</source>
        <translation>Ordner mit Sentinel-2-Produkten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder of products</source>
        <translation>Ordner mit Produkten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Follow the pointer on the map; a click holds the place, a right click or Escape lets it go</source>
        <translation>Dem Zeiger auf der Karte folgen; ein Klick hält die Stelle fest, Rechtsklick oder Esc lässt sie los</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Following the engine failed: {reason}.</source>
        <translation>Der Engine konnte nicht gefolgt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Forbidden or known changes need a chain over the dates; choose smooth or path.</source>
        <translation>Verbotene oder bekannte Änderungen brauchen eine Kette über die Zeitpunkte; wählen Sie smooth oder path.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>From the model of {when}, in about a third of the time.</source>
        <translation>Vom Modell von {when} aus, in etwa einem Drittel der Zeit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Give either a model with images, or the uncertainty of a map.</source>
        <translation>Geben Sie entweder ein Modell mit Bildern an oder die Unsicherheit einer Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Go on from a stopped run</source>
        <translation>Gestoppten Lauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Going on from step {step}</source>
        <translation>Weiter ab Schritt {step}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Hectares from class to class</source>
        <translation>Hektar von Klasse zu Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Held out</source>
        <translation>Prüfanteil</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Held-out share of the polygons</source>
        <translation>Zurückgehaltener Anteil der Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/dock/help_button.py"/>
        <source>Help on “{section}”</source>
        <translation>Hilfe zu „{section}“</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Hidden variables</source>
        <translation>Verborgene Größen</translation>
    </message>
    <message>
        <location filename="../models/hvae.yaml"/>
        <source>Hierarchical VAE by symmetric learning: models image and classes together, fills in what clouds hide. To fill alone, without any polygon, there is inpainting.yaml.</source>
        <translation>Hierarchischer VAE mit symmetrischem Lernen: modelliert Bild und Klassen zusammen und ergänzt, was Wolken verdecken. Nur zum Füllen, ohne jedes Polygon, gibt es inpainting.yaml.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>How many places to look for</source>
        <translation>Wie viele Stellen gesucht werden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>How the maps of several dates are made to agree</source>
        <translation>Wie die Karten mehrerer Zeitpunkte in Einklang gebracht werden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>How the masks of the selected dates are to be read (of all, if none is selected); “bits 3 4” means: not observed where bit 3 or bit 4 is set</source>
        <translation>Wie die Masken der gewählten Zeitpunkte zu lesen sind (aller, wenn keiner gewählt ist); „bits 3 4“ heißt: nicht beobachtet, wo Bit 3 oder Bit 4 gesetzt ist</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>How the model learns from the polygons</source>
        <translation>Wie das Modell aus den Polygonen lernt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>How the model learns; empty: {method}.</source>
        <translation>Wie das Modell lernt; leer: {method}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>How to read this</source>
        <translation>Wie dies zu lesen ist</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>How unlike the place clicked a pixel may be, in percent of the contrast in view</source>
        <translation>Wie unähnlich der angeklickten Stelle ein Pixel sein darf, in Prozent des sichtbaren Kontrasts</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>How well images are drawn again</source>
        <translation>Wie gut Bilder wiedergegeben werden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>If there is a checkpoint beside the model file.</source>
        <translation>Wenn neben der Modelldatei ein Sicherungspunkt liegt.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Image model</source>
        <translation>Bildmodell</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Images (or area files)</source>
        <translation>Bilder (oder Gebietsdateien)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Images of all dates and areas</source>
        <translation>Bilder aller Zeitpunkte und Gebiete</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Images to be mapped</source>
        <translation>Zu kartierende Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Images without polygons that the method learns from too, with the same bands as the image to be mapped. What has no polygons in that image is learnt from anyway.</source>
        <translation>Bilder ohne Polygone, aus denen die Methode ebenfalls lernt, mit denselben Kanälen wie das zu kartierende Bild. Aus dem, was darin keine Polygone hat, wird ohnehin gelernt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images: {images}, dates: {dates}; give one date for each image.</source>
        <translation>Bilder: {images}, Daten: {dates}; geben Sie je Bild ein Datum an.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; give one mask for each image, or none.</source>
        <translation>Bilder: {images}, Masken: {masks}; geben Sie je Bild eine Maske an oder keine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; no mask tells the date of {names}. Give one mask for each image, in the same order, or masks with dates in their names.</source>
        <translation>Bilder: {images}, Masken: {masks}; keine Maske nennt das Datum von {names}. Geben Sie eine Maske für jedes Bild an, in derselben Reihenfolge, oder Masken mit Daten in ihren Namen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install again</source>
        <translation>Erneut installieren</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Install or choose what computes</source>
        <translation>Installieren oder wählen, was rechnet</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Install what computes the maps, or point to a Python that has it</source>
        <translation>Installieren, was die Karten berechnet, oder ein Python angeben, das es hat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Installing the engine</source>
        <translation>Engine wird installiert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of a model and images: uncertainty rasters from “Segment images”, one for each date.</source>
        <translation>Statt eines Modells und Bildern: Unsicherheitsraster aus „Bilder segmentieren“, eines je Zeitpunkt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Instead of polygons: class ids from 1 to 255; 0 and nodata = not known.</source>
        <translation>Statt Polygonen: Klassen-IDs von 1 bis 255; 0 und Nodata = nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of polygons: other than 0 and nodata = annotated.</source>
        <translation>Statt Polygonen: anders als 0 und Nodata = annotiert.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of accuracy, precision, recall, F1 and IoU are 95 % intervals from drawing whole polygons with replacement within each class.</source>
        <translation>Die Intervalle von Genauigkeit, Präzision, Trefferquote, F1 und IoU sind 95-%-Intervalle aus dem Ziehen ganzer Polygone mit Zurücklegen innerhalb jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of areas come from drawing whole polygons with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none.</source>
        <translation>Die Intervalle der Flächen entstehen durch Ziehen ganzer Polygone mit Zurücklegen, da die Pixel eines Polygons einander ähneln; eine Klasse mit weniger als zwei Polygonen hat keines.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Key {n} on the map</source>
        <translation>Taste {n} auf der Karte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Kind of the masks</source>
        <translation>Art der Masken</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Known changes</source>
        <translation>Bekannte Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Label raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Landbrush is at work; wait for it to finish, or stop it first.</source>
        <translation>Landbrush arbeitet; warten Sie, bis es fertig ist, oder stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Landbrush models (*.safetensors)</source>
        <translation>Landbrush-Modelle (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush panel</source>
        <translation>Landbrush-Bedienfeld</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Landbrush results</source>
        <translation>Landbrush-Ergebnisse</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Landbrush: changes in {image}</source>
        <translation>Landbrush: Änderungen in {image}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: end what is running</source>
        <translation>Landbrush: beenden, was läuft</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: export of {image}</source>
        <translation>Landbrush: Export zu {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: filling clouds in {image}</source>
        <translation>Landbrush: Wolken in {image} werden gefüllt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/provider.py"/>
        <source>Landbrush: from a few polygons to the whole map</source>
        <translation>Landbrush: von wenigen Polygonen zur ganzen Karte</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: learn from the polygons of the active image and map it</source>
        <translation>Landbrush: aus den Polygonen des aktiven Bildes lernen und es kartieren</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: map the image with the last model</source>
        <translation>Landbrush: das Bild mit dem letzten Modell kartieren</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: mapping {image}</source>
        <translation>Landbrush: {image} wird kartiert</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: polygons of {image}</source>
        <translation>Landbrush: Polygone von {image}</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Landbrush: reading Sentinel-2 products</source>
        <translation>Landbrush: Sentinel-2-Produkte werden gelesen</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Landbrush: report on {image}</source>
        <translation>Landbrush: Bericht über {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: training on {image}</source>
        <translation>Landbrush: Training auf {image}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Landbrush: where to draw next in {image}</source>
        <translation>Landbrush: wo in {image} als Nächstes zu zeichnen ist</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Landsat quality band</source>
        <translation>Landsat-Qualitätskanal</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Last date field</source>
        <translation>Feld des letzten Datums</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Layer of polygons</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Learn from the polygons, then map; you can go on working meanwhile</source>
        <translation>Aus den Polygonen lernen, dann kartieren; Sie können unterdessen weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning from guesses too: step {step} of at most {steps}</source>
        <translation>Auch aus Schätzungen wird gelernt: Schritt {step} von höchstens {steps}</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>Learning how classes change</source>
        <translation>Es wird gelernt, wie sich Klassen ändern</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the held-out polygons too: step {step} of at most {steps}</source>
        <translation>Auch die zurückgehaltenen Polygone werden gelernt: Schritt {step} von höchstens {steps}</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the image too: step {step} of at most {steps}</source>
        <translation>Auch das Bild wird gelernt: Schritt {step} von höchstens {steps}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learns from a few polygons of known class what the rest of the image is, and writes a model file for “Segment images”.

Draw several polygons of each class, in different places: a share of them is held out while learning, and the accuracy told is the accuracy on those. What is not annotated is not a class: leave it blank.

Without any polygons the method hvae learns from the images alone what lies under their clouds, for “Fill clouds and gaps in images”; such a model maps no classes.

Learning ends by itself when the held-out polygons gain no more, after the given number of steps, or after the given time. It can be cancelled at any time: no model is written then, but a checkpoint stays where the model would have been, from which “Go on from a stopped run” goes on.

The computing runs in the Landbrush engine, outside QGIS; the engine page of the Landbrush panel installs it. In qgis_process, the environment variable LANDBRUSH_PYTHON may name its Python.</source>
        <translation>Lernt aus wenigen Polygonen bekannter Klasse, was der Rest des Bildes ist, und schreibt eine Modelldatei für „Bilder segmentieren“.

Zeichnen Sie mehrere Polygone jeder Klasse, an verschiedenen Stellen: Ein Teil wird beim Lernen zurückgehalten, und die genannte Genauigkeit ist die auf diesen. Was nicht annotiert ist, ist keine Klasse: Lassen Sie es leer.

Ohne Polygone lernt die Methode hvae nur aus den Bildern, was unter ihren Wolken liegt, für „Wolken und Lücken in Bildern füllen“; ein solches Modell kartiert keine Klassen.

Das Lernen endet von selbst, wenn die zurückgehaltenen Polygone nichts mehr gewinnen, nach der angegebenen Zahl von Schritten oder nach der angegebenen Zeit. Es kann jederzeit abgebrochen werden: Dann wird kein Modell geschrieben, aber wo es gewesen wäre, bleibt ein Sicherungspunkt, von dem „Gestoppten Lauf fortsetzen“ weitermacht.

Gerechnet wird in der Landbrush-Engine, außerhalb von QGIS; die Engine-Seite des Landbrush-Bedienfelds installiert sie. In qgis_process kann die Umgebungsvariable LANDBRUSH_PYTHON ihr Python nennen.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Learnt from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Learnt from images alone: it fills clouds and maps nothing.</source>
        <translation>Nur aus Bildern gelernt: füllt Wolken, kartiert aber nichts.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learnt from too, by methods other than supervised; what has no polygons in the images themselves is learnt from anyway. The bands must be the same. Where the images are a series of dates, rasters on one grid are a series, with the dates that their layers tell.</source>
        <translation>Auch daraus lernen andere Methoden als supervised; aus dem, was in den Bildern selbst keine Polygone hat, wird ohnehin gelernt. Die Kanäle müssen dieselben sein. Wo die Bilder eine Zeitreihe sind, sind Raster auf einem Gitter eine Reihe, mit den Daten, die ihre Layer nennen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Leave out dates that lack a band</source>
        <translation>Termine auslassen, denen ein Band fehlt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Leave out incomplete products</source>
        <translation>Unvollständige Produkte auslassen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Level-2A: from here on a pixel is cloud. Empty: where the scene classification says so.</source>
        <translation>Level-2A: Ab hier ist ein Pixel Wolke. Leer: wo es die Szenenklassifikation sagt.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Likeliest history</source>
        <translation>Wahrscheinlichster Verlauf</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood: how probable the model finds what was observed, the mean of all pixels and bands in nats (bands scaled to a deviation of 1); higher is better. Thin lines are single bands, and the lowest one is named.
R²: how much of what varies in the images the model draws again; 1 is all, 0 no more than the mean. Beside it that of the worst band.
Classes change: by how much the image that is drawn changes if each class is swapped for the next, in standard deviations of a band; 0 means that it does not depend on the classes.
Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a straight line between the dates before and after; lower is better.</source>
        <translation>Log-Likelihood: wie wahrscheinlich das Modell das Beobachtete findet, Mittel aller Pixel und Bänder in Nat (Bänder auf eine Standardabweichung von 1 gebracht); höher ist besser. Dünne Linien sind einzelne Bänder, das niedrigste ist benannt.
R²: wie viel von dem, was in den Bildern variiert, das Modell wiedergibt; 1 ist alles, 0 nicht mehr als der Mittelwert. Daneben das des schlechtesten Bandes.
Klassen ändern: um wie viel sich das wiedergegebene Bild ändert, wenn jede Klasse gegen die nächste getauscht wird, in Standardabweichungen eines Bandes; 0 heißt, dass es nicht von den Klassen abhängt.
Fehler in Lücken: bei absichtlich verdeckten Pixeln, in Standardabweichungen eines Bandes, daneben der einer Geraden zwischen den Daten davor und danach; niedriger ist besser.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Look for places where a polygon would teach the model most; polygons and maps stay as they are</source>
        <translation>Stellen suchen, an denen ein Polygon das Modell am meisten lehren würde; Polygone und Karten bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Look where the map is wrong, draw there, and train again.</source>
        <translation>Sehen Sie nach, wo die Karte falsch ist, zeichnen Sie dort und trainieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking at {python}</source>
        <translation>{python} wird geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Looking for places</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Looking for superpixels…</source>
        <translation>Superpixel werden gesucht…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking for the Python of QGIS</source>
        <translation>Das Python von QGIS wird gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Loss and held-out accuracy</source>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss: how far the model is from the polygons it learns from (lower is better).
Accuracy: share of right pixels in polygons kept aside, in percent.
Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.
IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.
Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in times of how often it is in them.
Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse.</source>
        <translation>Verlust: wie weit das Modell von den Polygonen entfernt ist, aus denen es lernt (weniger ist besser).
Genauigkeit: Anteil richtiger Pixel in zurückgehaltenen Polygonen, in Prozent.
Gestrichelte Linie: von hier an werden auch die zurückgehaltenen Polygone gelernt, in Schritten über die verlangten hinaus.
IoU: Schnitt von Karte und Polygonen geteilt durch ihre Vereinigung, Mittel aller Klassen, in Prozent.
Seltenste Klasse: wie oft die danach seltenste Klasse außerhalb der Polygone geraten wird, als Vielfaches davon, wie oft sie in ihnen ist.
Gewicht der Schätzungen: wird halbiert, sobald eine Klasse verschwindet oder zurückgehaltene Polygone schlechter kartiert werden.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>M&amp;ap</source>
        <translation>&amp;Kartieren</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Make polygons of a map</source>
        <translation>Polygone aus einer Karte machen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Makes a Python environment beside QGIS and installs PyTorch in it; QGIS's own packages stay untouched.</source>
        <translation>Legt neben QGIS eine Python-Umgebung an und installiert PyTorch darin; die Pakete von QGIS bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Makes a run repeatable.</source>
        <translation>Macht einen Lauf wiederholbar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Makes one image a date of Sentinel-2 products (SAFE) of Level-1C or Level-2A, unpacked or as zip files: the bands at 10 m, a mask of the clouds beside it, and an area file that names all dates, ready for “Train a model” and “Segment images”.

Values of all processing baselines become alike: the 1000 that ESA adds from baseline 04.00 on is taken off again, and the image's metadata tell. Neighbouring tiles of one date and coordinate reference system are put together; tiles apart become areas of their own, each in a folder. Of a product that was processed twice, the later is taken.

A product that lacks a file, or whose download was cut off, is refused by name before anything is written.</source>
        <translation>Macht aus Sentinel-2-Produkten (SAFE) der Stufe Level-1C oder Level-2A, entpackt oder als ZIP-Datei, ein Bild je Zeitpunkt: die Kanäle mit 10 m, daneben eine Wolkenmaske und eine Gebietsdatei, die alle Zeitpunkte nennt, bereit für „Modell trainieren“ und „Bilder segmentieren“.

Die Werte aller Prozessierungsversionen werden einander gleich: Die 1000, die ESA ab Version 04.00 addiert, werden wieder abgezogen, und die Metadaten des Bildes sagen es. Benachbarte Kacheln eines Zeitpunkts und Koordinatenbezugssystems werden zusammengefügt; getrennte werden eigene Gebiete, jedes in einem Ordner. Von einem zweimal prozessierten Produkt wird das spätere genommen.

Ein Produkt, dem eine Datei fehlt oder dessen Download abbrach, wird mit Namen abgelehnt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Making a Python environment beside QGIS</source>
        <translation>Eine Python-Umgebung neben QGIS wird angelegt</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Making polygons</source>
        <translation>Polygone werden gemacht</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Map again with the last model</source>
        <translation>Erneut mit dem letzten Modell kartieren</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Map the image</source>
        <translation>Bild kartieren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Map with this model from now on, and show its maps again</source>
        <translation>Ab jetzt mit diesem Modell kartieren und seine Karten wieder zeigen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Mapped and estimated area of every class</source>
        <translation>Kartierte und geschätzte Fläche jeder Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Mapping</source>
        <translation>Kartierung</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Maps whole images with a model from “Train a model from polygons”: a raster of class ids in the classes' colours, and one of how uncertain each pixel is (band 1: entropy, 0 sure to 1 unsure; band 2: margin between the two likeliest classes; with several views a band of what they disagree about; last, how unlike all that was annotated it looks, 0 to 1). Both are on the grid of the first image.

With several dates there is a map for each in the output folder; the layers returned are those of the last date. Give the folder to keep them all, with the classes' probabilities if asked for.

The images need the bands that the model was trained on, by name. It can be stopped at any time; nothing is written then.</source>
        <translation>Kartiert ganze Bilder mit einem Modell aus „Modell aus Polygonen trainieren“: ein Raster mit Klassen-IDs in den Farben der Klassen und eines, wie unsicher jedes Pixel ist (Kanal 1: Entropie, 0 sicher bis 1 unsicher; Kanal 2: Abstand der beiden wahrscheinlichsten Klassen; bei mehreren Ansichten ein Kanal, worin sie uneins sind; zuletzt, wie unähnlich es allem Annotierten aussieht, 0 bis 1). Beide liegen auf dem Gitter des ersten Bildes.

Bei mehreren Zeitpunkten liegt im Ausgabeordner für jeden eine Karte; zurückgegeben werden die Layer des letzten. Geben Sie den Ordner an, um alle zu behalten, auf Wunsch mit den Wahrscheinlichkeiten der Klassen.

Die Bilder brauchen die Kanäle, mit denen das Modell trainiert wurde, nach Namen. Es kann jederzeit gestoppt werden; dann wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, dates: {dates}; give one date for each map.</source>
        <translation>Karten: {maps}, Daten: {dates}; geben Sie je Karte ein Datum an.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, rasters of probabilities: {rasters}; give one for each map, or none.</source>
        <translation>Karten: {maps}, Wahrscheinlichkeitsraster: {rasters}; geben Sie je Karte eines an oder keines.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Mask says</source>
        <translation>Maske sagt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Masks of all dates and areas</source>
        <translation>Masken aller Zeitpunkte und Gebiete</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Masks of kind bits need values: the bit numbers that mean “not observed”.</source>
        <translation>Masken der Art bits brauchen Werte: die Bitnummern, die „nicht beobachtet“ bedeuten.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean F1 of the classes, 0 to 1</source>
        <translation>Mittleres F1 der Klassen, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean IoU of the classes, 0 to 1</source>
        <translation>Mittlere IoU der Klassen, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Mean IoU on held-out polygons, 0 to 1</source>
        <translation>Mittlere IoU auf zurückgehaltenen Polygonen, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Mean over the classes of intersection over union on held-out polygons, in percent</source>
        <translation>Mittel über die Klassen von Schnitt durch Vereinigung auf zurückgehaltenen Polygonen, in Prozent</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Means are over the classes that the truth has. Pixels without a class on the map are left out.</source>
        <translation>Mittelwerte gehen über die Klassen, die in der Referenz vorkommen. Pixel ohne Klasse auf der Karte sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Measuring how well gaps are filled</source>
        <translation>Es wird gemessen, wie gut Lücken gefüllt werden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../models/mixmatch-thesis.yaml"/>
        <source>MixMatch as published and as in the thesis, but for a smaller λ_u. Rare classes may vanish: for comparison, not for maps.</source>
        <translation>MixMatch wie veröffentlicht und wie in der Diplomarbeit, nur mit kleinerem λ_u. Seltene Klassen können verschwinden: zum Vergleich, nicht für Karten.</translation>
    </message>
    <message>
        <location filename="../models/mixmatch.yaml"/>
        <source>MixMatch kept from losing rare classes: learns from what has no polygons too.</source>
        <translation>MixMatch, das seltene Klassen nicht verliert: lernt auch aus dem, was keine Polygone hat.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Model that made the map</source>
        <translation>Modell, das die Karte gemacht hat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from</source>
        <translation>Weitere Bilder zum Lernen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from, without polygons</source>
        <translation>Weitere Bilder zum Lernen, ohne Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>More images, without polygons</source>
        <translation>Weitere Bilder, ohne Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>More make the mean less noisy and take longer.</source>
        <translation>Mehr machen das Mittel rauschärmer und dauern länger.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Names and colours (#rrggbb) of class ids; empty: as the layer of polygons names and shows them, with colours that differ well where it does not.</source>
        <translation>Namen und Farben (#rrggbb) der Klassen-IDs; leer: wie der Polygonlayer sie nennt und zeigt, sonst mit gut unterscheidbaren Farben.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Names of the bands to use, separated by commas, e.g. B02, B03, B04, B08. Empty: all, or the model's.</source>
        <translation>Namen der zu verwendenden Kanäle, durch Kommas getrennt, z. B. B02, B03, B04, B08. Leer: alle, oder die des Modells.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Names separated by commas. Empty: the ten of 10 and 20 m, B02 to B08, B8A, B11 and B12.</source>
        <translation>Namen, durch Kommas getrennt. Leer: die zehn mit 10 und 20 m, B02 bis B08, B8A, B11 und B12.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Needs images of at least two dates, or a model of the method HVAE; its recipe “inpainting” needs no polygons.</source>
        <translation>Braucht Bilder von mindestens zwei Zeitpunkten oder ein Modell der Methode HVAE; deren Rezept „inpainting“ braucht keine Polygone.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Never from “{before}” to “{after}” by the next date</source>
        <translation>Nie von „{before}“ zu „{after}“ bis zum nächsten Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Never happens from one date to the next (row → column):</source>
        <translation>Kommt von einem Zeitpunkt zum nächsten nie vor (Zeile → Spalte):</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New layer of polygons: a GeoPackage beside the project, saved as you draw</source>
        <translation>Neuer Polygonlayer: ein GeoPackage neben dem Projekt, beim Zeichnen gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons cut those of other classes</source>
        <translation>Neue Polygone beschneiden die anderer Klassen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons hold for the date in view only, not for every date; what they cover stays on other dates</source>
        <translation>Neue Polygone gelten nur für den gezeigten Zeitpunkt, nicht für alle; was sie verdecken, bleibt an den anderen</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>No date has a value here.</source>
        <translation>Kein Zeitpunkt hat hier einen Wert.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>No engine yet</source>
        <translation>Noch keine Engine</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>No polygons are held out to tell whether guesses help, so {method} maps like the supervised method.</source>
        <translation>Es werden keine Polygone zurückgehalten, die zeigen könnten, ob Schätzungen helfen; {method} kartiert daher wie die überwachte Methode.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>No polygons yet</source>
        <translation>Noch keine Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Not measured, for want of a second polygon on clear pixels: {names}.</source>
        <translation>Nicht gemessen, weil ein zweites Polygon auf klaren Pixeln fehlt: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Not used by this method</source>
        <translation>Von dieser Methode nicht verwendet</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Not vegetated</source>
        <translation>Ohne Vegetation</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Nothing was missing: give each image a mask of its clouds, if it has any.</source>
        <translation>Nichts fehlte: Geben Sie jedem Bild mit Wolken eine Maske.</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Novelty</source>
        <translation>Neuartigkeit</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Novelty by date</source>
        <translation>Neuartigkeit nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Number of places</source>
        <translation>Anzahl der Stellen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Number of places found</source>
        <translation>Anzahl gefundener Stellen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX file</source>
        <translation>ONNX-Datei</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX-Dateien (*.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Of each class, 0 to 0.9; what the accuracy is measured on. 0: all polygons are learnt from.</source>
        <translation>Von jeder Klasse, 0 bis 0,9; woran die Genauigkeit gemessen wird. 0: Aus allen Polygonen wird gelernt.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of the half it is surest of, {percent} % are right.</source>
        <translation>Von der Hälfte, bei der das Modell am sichersten ist, sind {percent} % richtig.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Of the pixels that the map is so sure of, how many are right? On the dashed line the probabilities mean what they say; below it the map is too sure. Pale bars: share of pixels. ECE {ece}, Brier score {brier}, negative log-likelihood {nll}.</source>
        <translation>Wie viele der Pixel, bei denen sich die Karte so sicher ist, sind richtig? Auf der gestrichelten Linie bedeuten die Wahrscheinlichkeiten, was sie sagen; darunter ist die Karte zu sicher. Blasse Balken: Anteil der Pixel. ECE {ece}, Brier-Score {brier}, negative Log-Likelihood {nll}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Of the tiles that the network is shown.</source>
        <translation>Die der Kacheln, die dem Netz gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of {drawn} polygons too few are held out to tell whether guesses help: {method} maps like the supervised method. It takes about {needed}.</source>
        <translation>Von {drawn} Polygonen werden zu wenige zurückgehalten, um zu zeigen, ob Schätzungen helfen: {method} kartiert wie die überwachte Methode. Es braucht etwa {needed}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>On the polygons held out of the training of this map’s model its calibration error (ECE) was {before} before its temperature of {temperature} was fitted on them, and {after} after. The map’s probabilities are those after.</source>
        <translation>Auf den beim Training zurückgehaltenen Polygonen betrug der Kalibrierungsfehler (ECE) des Modells dieser Karte {before}, bevor seine Temperatur von {temperature} an sie angepasst wurde, und danach {after}. Die Wahrscheinlichkeiten der Karte sind die danach.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>On: learns the new polygons in about a third of the time; polygons that were held out stay held out, so the accuracy stays true. Off: trains afresh, from nothing</source>
        <translation>An: lernt die neuen Polygone in etwa einem Drittel der Zeit; zurückgehaltene Polygone bleiben zurückgehalten, sodass die Genauigkeit wahr bleibt. Aus: trainiert neu, von null an</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>One GeoTIFF a date, its mask, and area.yaml; one folder an area, if there are several.</source>
        <translation>Ein GeoTIFF je Zeitpunkt, seine Maske und area.yaml; bei mehreren Gebieten je ein Ordner.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>One a line, e.g. network.width=48 or learning_rate=0.0005.</source>
        <translation>Eine je Zeile, z. B. network.width=48 oder learning_rate=0.0005.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>One band for each class, 0 to 250 = 0 to 100 %, into the output folder.</source>
        <translation>Ein Kanal je Klasse, 0 bis 250 = 0 bis 100 %, in den Ausgabeordner.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>One image cannot be filled from other dates; add some, or train a model with the method HVAE.</source>
        <translation>Ein einziges Bild kann nicht aus anderen Zeitpunkten gefüllt werden; fügen Sie welche hinzu, oder trainieren Sie ein Modell mit der Methode HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>One raster for each map, in the same order. Empty: those beside the maps, if every map has one.</source>
        <translation>Ein Raster je Karte, in derselben Reihenfolge. Leer: die neben den Karten, wenn jede eines hat.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>One raster, or one for each date. Others are brought to the grid of the first date.</source>
        <translation>Ein Raster, oder eines je Zeitpunkt. Weitere werden auf das Gitter des ersten Zeitpunkts gebracht.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one class has polygons; draw some of another class too.</source>
        <translation>Nur eine Klasse hat Polygone; zeichnen Sie auch welche einer anderen.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one polygon of {names}: with two or more, accuracy can be measured.</source>
        <translation>Nur ein Polygon von {names}: Mit zwei oder mehr lässt sich die Genauigkeit messen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date</source>
        <translation>Nur dieser Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date (pick one above)</source>
        <translation>Nur dieser Zeitpunkt (oben einen wählen)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date ({date})</source>
        <translation>Nur dieser Zeitpunkt ({date})</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open Landbrush's guide in the browser</source>
        <translation>Die Anleitung von Landbrush im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Optimiser steps at most; training ends earlier when it no longer helps. A few more follow in which the held-out polygons are learnt too</source>
        <translation>Höchstzahl der Optimierungsschritte; das Training endet früher, wenn es nicht mehr hilft. Danach folgen noch einige, in denen auch die zurückgehaltenen Polygone gelernt werden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Optional: a raster that says which pixels are clouds, shadows or missing</source>
        <translation>Optional: ein Raster, das sagt, welche Pixel Wolken oder Schatten sind oder fehlen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Other dates</source>
        <translation>Andere Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Otherwise such a date stops everything. Which dates were left out is told in a warning.</source>
        <translation>Sonst hält ein solcher Termin alles auf. Welche Termine ausgelassen wurden, sagt eine Warnung.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Outlines the classes of a map, as “Segment images” makes it. Small patches join their largest neighbour; the pixels' stairs become straight lines, less than half a pixel off. Neighbours share their borders point by point: there are no gaps and no overlaps, and every polygon is valid.

Fields: class_id, class_name, area_m2, uncertainty (mean of the map's uncertainty, 0 sure to 1), date. The GeoPackage brings the classes' colours.</source>
        <translation>Umreißt die Klassen einer Karte, wie „Bilder segmentieren“ sie macht. Kleine Flächen gehen in ihrem größten Nachbarn auf; aus den Pixeltreppen werden gerade Linien, die um weniger als ein halbes Pixel abweichen. Nachbarn haben ihre Grenzen Punkt für Punkt gemeinsam: Es gibt keine Lücken und keine Überlappungen, und jedes Polygon ist gültig.

Felder: class_id, class_name, area_m2, uncertainty (Mittel der Unsicherheit der Karte, von 0 = sicher bis 1), date. Das GeoPackage bringt die Farben der Klassen mit.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Overall accuracy, 0 to 1</source>
        <translation>Gesamtgenauigkeit, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Overlap of the tiles</source>
        <translation>Überlappung der Kacheln</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Own images</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Paint the current class with a round brush ([ and ] change its size)</source>
        <translation>Die aktuelle Klasse mit rundem Pinsel malen ([ und ] ändern seine Größe)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels of the image inside them, by area</source>
        <translation>Pixel des Bildes darin, nach Fläche</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Pixels. Shade: share of the true class (its column); blue is right, red is wrong.</source>
        <translation>Pixel. Farbton: Anteil an der wahren Klasse (ihrer Spalte); Blau ist richtig, Rot ist falsch.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels: {n}</source>
        <translation>Pixel: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Places to avoid</source>
        <translation>Zu meidende Stellen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Places: {total}</source>
        <translation>Stellen: {total}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Plot of the areas (SVG)</source>
        <translation>Diagramm der Flächen (SVG)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Point at a box to read its classes.</source>
        <translation>Zeigen Sie auf ein Kästchen, um seine Klassen zu lesen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point at a pixel</source>
        <translation>Auf ein Pixel zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Poly.</source>
        <translation>Pol.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons (or a label raster)</source>
        <translation>Polygone (oder ein Klassenraster)</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons are kept in {path}; save the project to find them again.</source>
        <translation>Die Polygone liegen in {path}; speichern Sie das Projekt, um sie wiederzufinden.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Polygons drawn of this class</source>
        <translation>Gezeichnete Polygone dieser Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons in which nothing is to be suggested.</source>
        <translation>Polygone, in denen nichts vorgeschlagen werden soll.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of a class that is not in the table: {n}.</source>
        <translation>Polygone einer Klasse, die nicht in der Tabelle steht: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons of known class, in any coordinate reference system; unsaved edits and selections count.</source>
        <translation>Polygone bekannter Klasse, in beliebigem Koordinatenbezugssystem; ungespeicherte Änderungen und Auswahlen zählen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Polygons of the map</source>
        <translation>Polygone der Karte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Polygons of the map that fit one another exactly, with class, area in m² and uncertainty</source>
        <translation>Polygone der Karte, die genau aneinanderpassen, mit Klasse, Fläche in m² und Unsicherheit</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons of {image}</source>
        <translation>Polygone von {image}</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of “{first}” and “{second}” overlap; erase one of them there.</source>
        <translation>Polygone von „{first}“ und „{second}“ überlappen sich; radieren Sie dort eines davon.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons outside the image: {n}; they are of no use.</source>
        <translation>Polygone außerhalb des Bildes: {n}; sie nützen nichts.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons that there are</source>
        <translation>Vorhandene Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Polygons: {image}</source>
        <translation>Polygone: {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Preview while training</source>
        <translation>Vorschau beim Training</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning</source>
        <translation>Vorschau: lernt noch</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning; zoom in for detail</source>
        <translation>Vorschau: lernt noch; für Einzelheiten hineinzoomen</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Probabilities by date</source>
        <translation>Wahrscheinlichkeiten nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Probabilities of the map</source>
        <translation>Wahrscheinlichkeiten der Karte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Probabilities of the maps</source>
        <translation>Wahrscheinlichkeiten der Karten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Probability of cloud, %</source>
        <translation>Wolkenwahrscheinlichkeit, %</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}, of which little is drawn.</source>
        <translation>Wahrscheinlich {first}, wovon wenig gezeichnet ist.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}; much that has no polygons looks like this.</source>
        <translation>Wahrscheinlich {first}; viel ohne Polygone sieht so aus.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>Python {found} is too old; the engine needs {wanted} or newer</source>
        <translation>Python {found} ist zu alt; die Engine braucht {wanted} oder neuer</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>Python {version}: {python}</source>
        <translation>Python {version}: {python}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>Python: {python}</source>
        <translation>Python: {python}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; install them (Debian and Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip), then install the engine again.</source>
        <translation>Das Python von QGIS hat weder pip noch venv; installieren Sie sie (Debian und Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip) und dann die Engine erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; reinstall QGIS with the package python3-pip, or choose your own Python for the engine.</source>
        <translation>Das Python von QGIS hat weder pip noch venv; installieren Sie QGIS mit dem Paket python3-pip neu, oder wählen Sie für die Engine ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>QGIS's Python has no pip; install it (Debian and Ubuntu: sudo apt install python3-venv).</source>
        <translation>Das Python von QGIS hat kein pip; installieren Sie es (Debian und Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Rarest class</source>
        <translation>Seltenste Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Rasters of class ids, one for each date; two or more.</source>
        <translation>Raster mit Klassen-IDs, eines je Zeitpunkt; zwei oder mehr.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Reading images and polygons</source>
        <translation>Bilder und Polygone werden gelesen</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Reading products</source>
        <translation>Produkte werden gelesen</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. It learns from the images alone, without polygons, then fills their clouds.</source>
        <translation>Bereit: Klicken Sie auf Trainieren. Gelernt wird nur aus den Bildern, ohne Polygone; dann werden ihre Wolken gefüllt.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. The map appears when training is done.</source>
        <translation>Bereit: Klicken Sie auf Trainieren. Die Karte erscheint, wenn das Training fertig ist.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Remove the selected class (it must have no polygons)</source>
        <translation>Die gewählte Klasse entfernen (sie darf keine Polygone haben)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Report and export</source>
        <translation>Bericht und Export</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Report by</source>
        <translation>Bericht erstellt von</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report, to read</source>
        <translation>Bericht zum Lesen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Reports (*.json *.html)</source>
        <translation>Berichte (*.json *.html)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Risk–coverage curves</source>
        <translation>Risiko-Abdeckungs-Kurven</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>S&amp;top</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>SCL or Fmask codes, or bit numbers, that mean “not observed”, separated by commas, or the one probability of cloud. Empty: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</source>
        <translation>SCL- oder Fmask-Codes oder Bitnummern, die „nicht beobachtet“ bedeuten, durch Kommas getrennt, oder die eine Wolkenwahrscheinlichkeit. Leer: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>SHA-256 of pixels, masks and labels</source>
        <translation>SHA-256 von Pixeln, Masken und Annotationen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Samples of the model</source>
        <translation>Ziehungen des Modells</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Saturated or defective</source>
        <translation>Gesättigt oder defekt</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save map as polygons</source>
        <translation>Karte als Polygone speichern</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save model as ONNX</source>
        <translation>Modell als ONNX speichern</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segment images with a model</source>
        <translation>Bilder mit einem Modell segmentieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Segmentation by date</source>
        <translation>Segmentierung nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentations of all dates and areas</source>
        <translation>Segmentierungen aller Zeitpunkte und Gebiete</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Select a raster layer in the layer tree.</source>
        <translation>Wählen Sie im Layerbaum einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Sentinel-2 SCL</source>
        <translation>Sentinel-2-SCL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Sentinel-2 products</source>
        <translation>Sentinel-2-Produkte</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Sentinel-2 {tile}</source>
        <translation>Sentinel-2 {tile}</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Share of a tile, 0 to 0.75.</source>
        <translation>Anteil einer Kachel, 0 bis 0,75.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Share of each class's polygons kept aside to measure accuracy and to know when to stop</source>
        <translation>Anteil der Polygone jeder Klasse, der zurückgehalten wird, um die Genauigkeit zu messen und das Ende zu erkennen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Share of the pixels in held-out polygons that are mapped right, in percent</source>
        <translation>Anteil richtig kartierter Pixel in zurückgehaltenen Polygonen, in Prozent</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show all dates</source>
        <translation>Alle Zeitpunkte zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Show all dates, one on top of the other</source>
        <translation>Alle Zeitpunkte zeigen, einen über dem anderen</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show or hide the Landbrush panel</source>
        <translation>Das Landbrush-Bedienfeld zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Show over the map what the model makes of the visible extent by now; takes at most 5 % of the time</source>
        <translation>Über der Karte zeigen, was das Modell bis jetzt aus der sichtbaren Ausdehnung macht; braucht höchstens 5 % der Zeit</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show {date}</source>
        <translation>{date} zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Side of a patch, pixels</source>
        <translation>Seite einer Fläche, Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Side of a pixel, metres</source>
        <translation>Seite eines Pixels, Meter</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Side of a superpixel in pixels of the image</source>
        <translation>Seite eines Superpixels in Pixeln des Bildes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Single products</source>
        <translation>Einzelne Produkte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of a superpixel in pixels</source>
        <translation>Größe eines Superpixels in Pixeln</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of brush and eraser in pixels</source>
        <translation>Größe von Pinsel und Radierer in Pixeln</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Smaller needs less memory; empty: decided by the engine.</source>
        <translation>Kleiner braucht weniger Speicher; leer: die Engine entscheidet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smaller patches join their largest neighbour. Empty: the area of 4 pixels; 0: all patches stay.</source>
        <translation>Kleinere Flächen gehen in ihrem größten Nachbarn auf. Leer: die Fläche von 4 Pixeln; 0: Alle Flächen bleiben.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smallest polygon, m²</source>
        <translation>Kleinstes Polygon, m²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Smoothed over time</source>
        <translation>Zeitlich geglättet</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>So few polygons give a rough idea only.</source>
        <translation>So wenige Polygone ergeben nur einen groben Anhaltspunkt.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Software of the training</source>
        <translation>Software des Trainings</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Standard deviation of what was filled</source>
        <translation>Standardabweichung des Gefüllten</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Starting the engine…</source>
        <translation>Die Engine startet…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Steps of the optimiser at most; empty: the recipe's.</source>
        <translation>Höchstzahl der Optimierungsschritte; leer: die des Rezepts.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Gestoppt; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept, the map is the one before: click Map to use the model.</source>
        <translation>Gestoppt; das neue Modell bleibt, die Karte ist die vorige: Kartieren verwendet das Modell.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept: click Fill to fill clouds with it.</source>
        <translation>Gestoppt; das neue Modell bleibt: Füllen füllt damit Wolken.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Straighten the pixels' stairs</source>
        <translation>Pixeltreppen begradigen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Suggest places</source>
        <translation>Stellen vorschlagen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Suggest where to draw next</source>
        <translation>Vorschlagen, wo als Nächstes zu zeichnen ist</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels</source>
        <translation>Superpixel</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed: {reason}.</source>
        <translation>Superpixel können nicht berechnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed; the Landbrush log says why.</source>
        <translation>Superpixel können nicht berechnet werden; das Landbrush-Protokoll sagt, warum.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels need scikit-image, which the engine's Python lacks; set the engine up again.</source>
        <translation>Superpixel brauchen scikit-image, das dem Python der Engine fehlt; richten Sie die Engine neu ein.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels: {reason}</source>
        <translation>Superpixel: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>Supervised (U-Net)</source>
        <translation>Überwacht (U-Net)</translation>
    </message>
    <message>
        <location filename="../models/supervised.yaml"/>
        <source>Supervised U-Net: learns from the polygons alone. Fast, and the baseline that every other method must beat.</source>
        <translation>Überwachtes U-Net: lernt nur aus den Polygonen. Schnell, und der Maßstab, den jede andere Methode schlagen muss.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take all that looks like the place clicked and hangs together with it; drag up to take more</source>
        <translation>Alles nehmen, was wie die angeklickte Stelle aussieht und mit ihr zusammenhängt; nach oben ziehen nimmt mehr</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take back the last change to the polygons (Ctrl+Z on the map)</source>
        <translation>Die letzte Änderung an den Polygonen zurücknehmen (Strg+Z auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Take the selected images out of the list</source>
        <translation>Die gewählten Bilder aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Take the selected rows out of the table</source>
        <translation>Die gewählten Zeilen aus der Tabelle nehmen</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Take {date} back</source>
        <translation>{date} zurückholen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Tell what changed between maps</source>
        <translation>Änderungen zwischen Karten feststellen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The Python environment could not be made ({reason}); on Debian and Ubuntu install it with “sudo apt install python3-venv”, then install the engine again.</source>
        <translation>Die Python-Umgebung konnte nicht angelegt werden ({reason}); unter Debian und Ubuntu hilft „sudo apt install python3-venv“, dann installieren Sie die Engine erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python of QGIS has changed since the engine was installed; install the engine again.</source>
        <translation>Das Python von QGIS hat sich seit der Installation der Engine geändert; installieren Sie die Engine erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>The Python of this QGIS was not found as a program; install Python with GDAL yourself and choose it under “Use my own Python”. Looked at: {reasons}</source>
        <translation>Das Python dieses QGIS wurde nicht als Programm gefunden; installieren Sie selbst ein Python mit GDAL und wählen Sie es unter „Eigenes Python verwenden“. Geprüft: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python set for the engine, {python}, is not there; {way}.</source>
        <translation>Das für die Engine eingestellte Python, {python}, gibt es nicht; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The area “{name}” has no labels; it cannot be learnt from.</source>
        <translation>Das Gebiet „{name}“ hat keine Annotationen; daraus kann nicht gelernt werden.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>The areas are those of the map's pixels, without an interval: give the maps' probabilities, or an accuracy report, to be told how far off they may be.</source>
        <translation>Die Flächen sind die der Kartenpixel, ohne Intervall: Geben Sie die Wahrscheinlichkeiten der Karten oder einen Genauigkeitsbericht an, um zu erfahren, wie weit sie abweichen können.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The areas over time are drawn in {file}.</source>
        <translation>Die Flächen im Lauf der Zeit sind in {file} gezeichnet.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>The band whose values are shown</source>
        <translation>Der Kanal, dessen Werte gezeigt werden</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>The brush is measured in pixels of the image; add a raster layer first.</source>
        <translation>Der Pinsel wird in Pixeln des Bildes gemessen; fügen Sie zuerst einen Rasterlayer hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The change to the recipe “{line}” must be written as NAME=VALUE.</source>
        <translation>Die Änderung am Rezept „{line}“ muss als NAME=WERT geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id {id} stands twice.</source>
        <translation>Die Klassen-ID {id} steht zweimal da.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id “{id}” must be a whole number from 1 to 255.</source>
        <translation>Die Klassen-ID „{id}“ muss eine ganze Zahl von 1 bis 255 sein.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The date a polygon holds for, or holds from; a polygon without any date holds for every one.</source>
        <translation>Das Datum, für das oder ab dem ein Polygon gilt; eines ohne Datum gilt für alle.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date is missing; click to enter it, YYYY-MM-DD.</source>
        <translation>Das Datum fehlt; klicken Sie, um es einzugeben, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date {date} stands twice; change one, or drop it.</source>
        <translation>Das Datum {date} steht zweimal da; ändern Sie eines, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The date {date} stands twice; each image needs a date of its own.</source>
        <translation>Das Datum {date} steht zweimal da; jedes Bild braucht ein eigenes.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The day the image was taken, YYYY-MM-DD; needed when there are several images</source>
        <translation>Der Tag der Aufnahme, JJJJ-MM-TT; nötig, wenn es mehrere Bilder sind</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The disk became full while the engine was being installed; make room and install again.</source>
        <translation>Beim Installieren der Engine wurde die Festplatte voll; schaffen Sie Platz und installieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine and the plugin do not fit together: {reason}; reinstall Landbrush.</source>
        <translation>Engine und Erweiterung passen nicht zusammen: {reason}; installieren Sie Landbrush neu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine cannot run in {python}: it {reason}.</source>
        <translation>Die Engine kann in {python} nicht laufen: Es {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine crashed ({name}); QGIS is unharmed, see the log for details.</source>
        <translation>Die Engine ist abgestürzt ({name}); QGIS ist unversehrt, Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ended without a result; see the log for what it printed.</source>
        <translation>Die Engine endete ohne Ergebnis; was sie ausgab, steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine failed (exit code {code}); see the log for details.</source>
        <translation>Die Engine ist gescheitert (Rückgabewert {code}); Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine from before is still in use.</source>
        <translation>Die bisherige Engine wird weiter verwendet.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>The engine is not installed yet.</source>
        <translation>Die Engine ist noch nicht installiert.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The engine is not installed yet; open the Landbrush panel and click “Set up”.</source>
        <translation>Die Engine ist noch nicht installiert; öffnen Sie das Landbrush-Bedienfeld und klicken Sie auf „Einrichten“.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The engine is not installed yet; {way}.</source>
        <translation>Die Engine ist noch nicht installiert; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is not ready</source>
        <translation>Die Engine ist nicht bereit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is ready</source>
        <translation>Die Engine ist bereit</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine needs {needed} GB of disk; {folder} has {free} GB free.</source>
        <translation>Die Engine braucht {needed} GB Festplatte; in {folder} sind {free} GB frei.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>The engine prints a lot; the rest is not shown.</source>
        <translation>Die Engine gibt viel aus; der Rest wird nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine probably ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Der Engine ging wohl der Speicher aus; schließen Sie andere Programme oder wählen Sie ein kleineres Rezept.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Der Engine ging der Speicher aus; schließen Sie andere Programme oder wählen Sie ein kleineres Rezept.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine refused the input.</source>
        <translation>Die Engine hat die Eingabe abgelehnt.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was found but does not work: {reason}</source>
        <translation>Die Engine wurde gefunden, funktioniert aber nicht: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was installed but cannot run: its Python {reason}.</source>
        <translation>Die Engine wurde installiert, kann aber nicht laufen: Ihr Python {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine's Python {python} could not be started ({reason}); set the engine up again.</source>
        <translation>Das Python der Engine, {python}, konnte nicht gestartet werden ({reason}); richten Sie die Engine neu ein.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine's folder {folder} cannot be made ({reason}).</source>
        <translation>Der Ordner der Engine {folder} kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The engine's folder {folder} lies within QGIS's own {root}; nothing is installed there.</source>
        <translation>Der Ordner der Engine {folder} liegt in dem von QGIS selbst, {root}; dort wird nichts installiert.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The environment variable {variable} names this Python; what is chosen here counts once it is unset.</source>
        <translation>Die Umgebungsvariable {variable} nennt dieses Python; was hier gewählt wird, gilt, sobald sie nicht mehr gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>The extent is empty.</source>
        <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip argument {word} is not allowed: it could change packages outside the engine.</source>
        <translation>Das zusätzliche pip-Argument {word} ist nicht erlaubt: Es könnte Pakete außerhalb der Engine ändern.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip arguments have an unclosed quote: {text}</source>
        <translation>In den zusätzlichen pip-Argumenten ist ein Anführungszeichen nicht geschlossen: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The field that holds the class: whole numbers from 1 to 255, or names</source>
        <translation>Das Feld mit der Klasse: ganze Zahlen von 1 bis 255 oder Namen</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The field “{field}” of “{name}” has more than 255 values; choose the field of the class.</source>
        <translation>Das Feld „{field}“ von „{name}“ hat mehr als 255 Werte; wählen Sie das Feld der Klasse.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The file of the layer “{name}” is gone: {path}. Put it back there, or give the layer another file (right click, “Change Data Source…”).</source>
        <translation>Die Datei des Layers „{name}“ ist weg: {path}. Legen Sie sie wieder dorthin oder geben Sie dem Layer eine andere Datei (Rechtsklick, „Datenquelle ändern…“).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The file to write, to be kept for mapping; a temporary one is gone when QGIS closes.</source>
        <translation>Die zu schreibende Datei, die zum Kartieren bleibt; eine temporäre ist weg, wenn QGIS schließt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>The file {file} must end in .onnx.</source>
        <translation>Die Datei {file} muss auf .onnx enden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The folder {folder} cannot be written to ({reason}).</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be made ({reason}); save the project where you may write.</source>
        <translation>Der Ordner {path} kann nicht angelegt werden ({reason}); speichern Sie das Projekt, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be written to; save the project where you may write.</source>
        <translation>In den Ordner {path} kann nicht geschrieben werden; speichern Sie das Projekt, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The held-out polygons chose when the training ended, whether guesses counted where the method guesses, and fitted the temperature, so the figures flatter a little; polygons that took no part in the training tell more.</source>
        <translation>Die zurückgehaltenen Polygone bestimmten, wann das Training endete, bei schätzenden Methoden auch, ob Schätzungen zählten, und nach ihnen wurde die Temperatur angepasst; die Zahlen fallen daher etwas zu günstig aus. Polygone, die am Training nicht beteiligt waren, sagen mehr.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>The id {id} is taken by another class; choose a free one from 1 to 255.</source>
        <translation>Die ID {id} gehört einer anderen Klasse; wählen Sie eine freie von 1 bis 255.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The images of other tiles are in the project too; take one tile at a time.</source>
        <translation>Auch Bilder anderer Kacheln sind im Projekt; nehmen Sie jeweils nur eine Kachel.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installer.py"/>
        <source>The installation failed: {reason}</source>
        <translation>Die Installation ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The job cannot be written to the temporary folder {folder} ({reason}); make room there.</source>
        <translation>Der Auftrag kann nicht in den temporären Ordner {folder} geschrieben werden ({reason}); schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The key that chooses the class, on the map and in this table</source>
        <translation>Die Taste, die die Klasse wählt, auf der Karte und in dieser Tabelle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The last date a polygon holds for. Where only this one is given, it holds for all before, too.</source>
        <translation>Das letzte Datum, für das ein Polygon gilt. Ist nur dieses angegeben, gilt es auch für alle davor.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The last model cannot be gone on from, so the training starts afresh ({reason}).</source>
        <translation>Vom letzten Modell aus kann nicht weitergemacht werden, daher beginnt das Training neu ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The last model learnt from images alone and can only fill clouds; train one with polygons to map.</source>
        <translation>Das letzte Modell lernte nur aus Bildern und kann nur Wolken füllen; trainieren Sie eines mit Polygonen, um zu kartieren.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The layer of polygons that the model learns from</source>
        <translation>Der Polygonlayer, aus dem das Modell lernt</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons {path} cannot be made: {reason}</source>
        <translation>Der Polygonlayer {path} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” cannot be read.</source>
        <translation>Der Polygonlayer „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons “{name}” cannot be written to.</source>
        <translation>In den Polygonlayer „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>The layer of polygons “{name}” cannot be written to: {reason}</source>
        <translation>In den Polygonlayer „{name}“ kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” has no coordinate reference system; set it first.</source>
        <translation>Der Polygonlayer „{name}“ hat kein Koordinatenbezugssystem; setzen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” is empty; draw a few of each class.</source>
        <translation>Der Polygonlayer „{name}“ ist leer; zeichnen Sie einige Polygone jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../plugin/time/polygons.py"/>
        <source>The layer “{name}” cannot be given the field “{field}”; is its file read-only?</source>
        <translation>Der Layer „{name}“ kann kein Feld „{field}“ erhalten; ist seine Datei schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” cannot be read: {path} is damaged, or of a format that QGIS does not know.</source>
        <translation>Der Layer „{name}“ kann nicht gelesen werden: {path} ist beschädigt oder hat ein Format, das QGIS nicht kennt.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>The layer “{name}” cannot be written to: {reason}.</source>
        <translation>In den Layer „{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” has no coordinate reference system; set it in its properties first.</source>
        <translation>Der Layer „{name}“ hat kein Koordinatenbezugssystem; setzen Sie es zuerst in seinen Eigenschaften.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The layer “{name}” has no date; with several images each needs one (YYYY-MM-DD).</source>
        <translation>Der Layer „{name}“ hat kein Datum; bei mehreren Bildern braucht jedes eines (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has polygons without a class (“{field}” is empty); give them one.</source>
        <translation>Der Layer „{name}“ hat Polygone ohne Klasse („{field}“ ist leer); geben Sie ihnen eine.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has the class {value} in “{field}”; use whole numbers from 1 to 255.</source>
        <translation>Der Layer „{name}“ hat in „{field}“ die Klasse {value}; verwenden Sie ganze Zahlen von 1 bis 255.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The layer “{name}” is in the table already.</source>
        <translation>Der Layer „{name}“ ist schon in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The layer “{name}” is no raster.</source>
        <translation>Der Layer „{name}“ ist kein Raster.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” is not a raster file ({provider}); export it to a GeoTIFF and use that.</source>
        <translation>Der Layer „{name}“ ist keine Rasterdatei ({provider}); exportieren Sie ihn in ein GeoTIFF und verwenden Sie dieses.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>The layer “{name}” is temporary: what you draw is lost when QGIS closes, unless you make it permanent (right click, “Make Permanent”).</source>
        <translation>Der Layer „{name}“ ist temporär: Was Sie zeichnen, geht beim Schließen von QGIS verloren, wenn Sie ihn nicht permanent machen (Rechtsklick, „Permanent machen“).</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The map has the class ids of the last training ({ids}); train again for those of the table.</source>
        <translation>Die Karte hat die Klassen-IDs des letzten Trainings ({ids}); für die der Tabelle trainieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The map shows a place far from {name}; zoom to it, or choose “Whole layer”.</source>
        <translation>Die Karte zeigt einen Ort weit weg von {name}; zoomen Sie dorthin, oder wählen Sie „Ganzer Layer“.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>The map shows nothing of the image here.</source>
        <translation>Die Karte zeigt hier nichts vom Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The map shows nothing of the layer “{name}”; zoom to it, or segment the whole layer.</source>
        <translation>Die Karte zeigt nichts vom Layer „{name}“; zoomen Sie zu ihm, oder segmentieren Sie den ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The maps were compared, but nothing of what was written can be shown.</source>
        <translation>Die Karten wurden verglichen, aber nichts vom Geschriebenen kann gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>The mask “{name}” is of {date}, and no image is; the images are of {dates}.</source>
        <translation>Die Maske „{name}“ ist vom {date}, und kein Bild ist es; die Bilder sind vom {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method linear tells no standard deviation; leave out its raster, or use regression.</source>
        <translation>Die Methode linear nennt keine Standardabweichung; lassen Sie deren Raster weg, oder verwenden Sie regression.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} needs images of at least two dates; add some, or use a model.</source>
        <translation>Die Methode {method} braucht Bilder von mindestens zwei Zeitpunkten; fügen Sie welche hinzu, oder verwenden Sie ein Modell.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} uses no model; leave out one of the two.</source>
        <translation>Die Methode {method} verwendet kein Modell; lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>The model as ONNX, which the Deepness plugin loads and draws the same map with</source>
        <translation>Das Modell als ONNX, das die Erweiterung Deepness lädt und womit sie dieselbe Karte zeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The model before was better ({before} % against {now} %).</source>
        <translation>Das vorige Modell war besser ({before} % gegenüber {now} %).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model file {file} is not there.</source>
        <translation>Die Modelldatei {file} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model file {file} must end in .safetensors.</source>
        <translation>Die Modelldatei {file} muss auf .safetensors enden.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>The model keeps an image as bits: some for a whole tile, others for each place, coarse and fine.
Told by a bit: how much it says of the image, from 0 (nothing) to 1 bit, the mean of its level.
Dead: share of the bits that say nothing (less than 0.01 bit), in percent; lower is better.
Own images: share of pixels whose class the model finds in images that it has drawn itself, in percent.</source>
        <translation>Das Modell behält ein Bild als Bits: einige für eine ganze Kachel, andere für jeden Ort, grob und fein.
Je Bit: wie viel ein Bit über das Bild sagt, von 0 (nichts) bis 1 Bit, im Mittel seiner Ebene.
Tot: Anteil der Bits, die nichts sagen (weniger als 0,01 Bit), in Prozent; niedriger ist besser.
Eigene Bilder: Anteil der Pixel, deren Klasse das Modell in selbst erzeugten Bildern erkennt, in Prozent.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model makes what is missing, and says how sure it is.</source>
        <translation>Das Modell ergänzt, was fehlt, und sagt, wie sicher es ist.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model {file} is no .safetensors file that Landbrush has written.</source>
        <translation>Das Modell {file} ist keine .safetensors-Datei, die Landbrush geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model {file} is temporary: copy it elsewhere before QGIS closes, or name a file to keep.</source>
        <translation>Das Modell {file} ist temporär: Kopieren Sie es woandershin, bevor QGIS schließt, oder nennen Sie eine bleibende Datei.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The model {path} is gone; click Train to make a new one.</source>
        <translation>Das Modell {path} ist weg; klicken Sie auf Trainieren, um ein neues zu machen.</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>The model {path} is no longer there; remove it from the list.</source>
        <translation>Das Modell {path} gibt es nicht mehr; entfernen Sie es aus der Liste.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The name may tell {one} or {other}; click to enter the date, YYYY-MM-DD.</source>
        <translation>Der Name kann {one} oder {other} bedeuten; klicken Sie, um das Datum einzugeben, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The name of a recipe, or a YAML file; empty: the method's own.</source>
        <translation>Der Name eines Rezepts, oder eine YAML-Datei; leer: das der Methode.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The new environment would install into {prefix}; nothing was installed.</source>
        <translation>Die neue Umgebung würde nach {prefix} installieren; nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server has no {what} for this Python and computer; check the extra arguments, or choose your own Python for the engine.</source>
        <translation>Der Paketserver hat kein {what} für dieses Python und diesen Computer; prüfen Sie die zusätzlichen Argumente, oder wählen Sie für die Engine ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server was not reached; check the internet connection and the proxy in QGIS's options, then install again.</source>
        <translation>Der Paketserver wurde nicht erreicht; prüfen Sie die Internetverbindung und den Proxy in den Optionen von QGIS und installieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server's certificate was not accepted; if your network inspects connections, give pip the network's certificate with “--cert FILE” in the extra arguments.</source>
        <translation>Das Zertifikat des Paketservers wurde nicht angenommen; wenn Ihr Netz Verbindungen prüft, geben Sie pip in den zusätzlichen Argumenten dessen Zertifikat mit „--cert DATEI“.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The packages do not fit together with QGIS's numpy; choose your own Python for the engine instead.</source>
        <translation>Die Pakete passen nicht zum numpy von QGIS; wählen Sie für die Engine ein eigenes Python.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pixels.py"/>
        <source>The pixels of {path} cannot be read; see whether the file is still there.</source>
        <translation>Die Pixel von {path} können nicht gelesen werden; prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The places were found, but their file {path} cannot be shown.</source>
        <translation>Die Stellen wurden gefunden, aber ihre Datei {path} kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>The polygons are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Die Polygone sind ein GeoPackage; {file} muss auf .gpkg enden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The polygons belong to images; choose those too.</source>
        <translation>Die Polygone gehören zu Bildern; wählen Sie auch diese.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The polygons cannot be copied to {path}: {reason}</source>
        <translation>Die Polygone können nicht nach {path} kopiert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons cannot be opened: {what}</source>
        <translation>Die Polygone können nicht geöffnet werden: {what}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no coordinate reference system; set it in the layer first.</source>
        <translation>Die Polygone haben kein Koordinatenbezugssystem; setzen Sie es zuerst im Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no field “{field}”; they have {fields}.</source>
        <translation>Die Polygone haben kein Feld „{field}“; sie haben {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/move_in.py"/>
        <source>The polygons of “{name}” stay in {path} while the layer is being edited; save its edits first.</source>
        <translation>Die Polygone von „{name}“ bleiben in {path}, solange der Layer bearbeitet wird; speichern Sie zuerst die Änderungen.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>The polygons were copied beside the project, to {new}; maps made before stay in {old}.</source>
        <translation>Die Polygone wurden neben das Projekt kopiert, nach {new}; frühere Karten bleiben in {old}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The polygons were written, but {path} cannot be opened.</source>
        <translation>Die Polygone wurden geschrieben, aber {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>The probabilities need a folder; choose one for all results.</source>
        <translation>Die Wahrscheinlichkeiten brauchen einen Ordner; wählen Sie einen für alle Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The products were read, but none of their images can be shown.</source>
        <translation>Die Produkte wurden gelesen, aber keines ihrer Bilder kann gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The project is not saved: model and maps go to {path}. Save it to keep them beside it.</source>
        <translation>Das Projekt ist nicht gespeichert: Modell und Karten kommen nach {path}. Speichern Sie es, um sie daneben zu haben.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The project was closed while Sentinel-2 products were read; the images are in {path}.</source>
        <translation>Das Projekt wurde geschlossen, während Sentinel-2-Produkte gelesen wurden; die Bilder liegen in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The project was closed while its maps were compared; what changed is told in {path}.</source>
        <translation>Das Projekt wurde geschlossen, während seine Karten verglichen wurden; was sich geändert hat, steht in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The project was closed while places to draw next were looked for; they are in {path}.</source>
        <translation>Das Projekt wurde geschlossen, während Stellen zum Zeichnen gesucht wurden; sie liegen in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while polygons were made; they are in {path}.</source>
        <translation>Das Projekt wurde geschlossen, während Polygone gemacht wurden; sie liegen in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while the model was exported; it is in {path}.</source>
        <translation>Das Projekt wurde geschlossen, während das Modell exportiert wurde; es liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The project was closed while the report was written; it is in {path}.</source>
        <translation>Das Projekt wurde geschlossen, während der Bericht geschrieben wurde; er liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed during the training; its model is {path}. “Segment images” in the Processing toolbox maps with it.</source>
        <translation>Das Projekt mit „{image}“ wurde während des Trainings geschlossen; sein Modell ist {path}. „Bilder segmentieren“ in den Verarbeitungswerkzeugen kartiert damit.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while clouds were filled; the images are in {path}.</source>
        <translation>Das Projekt mit „{image}“ wurde geschlossen, während Wolken gefüllt wurden; die Bilder liegen in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while it was mapped; the map is in {path}.</source>
        <translation>Das Projekt mit „{image}“ wurde während der Kartierung geschlossen; die Karte liegt in {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The proxy refused the connection to the package server; check the proxy in QGIS's options.</source>
        <translation>Der Proxy hat die Verbindung zum Paketserver abgelehnt; prüfen Sie den Proxy in den Optionen von QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The recipe {name} cannot be read; choose another one under “Advanced”.</source>
        <translation>Das Rezept {name} kann nicht gelesen werden; wählen Sie unter „Erweitert“ ein anderes.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The report was written, but its page is not there.</source>
        <translation>Der Bericht wurde geschrieben, aber seine Seite fehlt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>The report {file} must end in .json or .html.</source>
        <translation>Der Bericht {file} muss auf .json oder .html enden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The result cannot be written to {file} ({reason}).</source>
        <translation>Das Ergebnis kann nicht nach {file} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The results are GeoTIFFs; {file} must end in .tif.</source>
        <translation>Die Ergebnisse sind GeoTIFFs; {file} muss auf .tif enden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The same gives the same images again, on the same computer.</source>
        <translation>Derselbe ergibt wieder dieselben Bilder, auf demselben Computer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The same gives the same places again.</source>
        <translation>Derselbe ergibt wieder dieselben Stellen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The same seed gives the same model again (on the same computer)</source>
        <translation>Derselbe Startwert ergibt wieder dasselbe Modell (auf demselben Computer)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The suggestions are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Die Vorschläge sind ein GeoPackage; {file} muss auf .gpkg enden.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The system denied writing into the engine's folder; check its rights, then install again.</source>
        <translation>Das System hat das Schreiben in den Ordner der Engine verweigert; prüfen Sie dessen Rechte und installieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>The truth here is polygons, which are seldom drawn at random: where they lie in places that are easy to tell, the areas are off by more than these intervals say. Read them as a lower bound of the error.</source>
        <translation>Die Referenz sind hier Polygone, die selten zufällig gezeichnet werden: Wo sie an leicht erkennbaren Stellen liegen, weichen die Flächen stärker ab, als diese Intervalle sagen. Lesen Sie sie als Untergrenze des Fehlers.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The truth is the polygons that were held out of the training. The figures are those of the network that they chose, before it learnt them as well; the map was made after that, and should be no worse.</source>
        <translation>Die Referenz sind die Polygone, die beim Training zurückgehalten wurden. Die Zahlen sind die des Netzes, das nach ihnen ausgewählt wurde, bevor es auch sie lernte; die Karte entstand danach und sollte nicht schlechter sein.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The value of the class in the map, 1 to 255</source>
        <translation>Der Wert der Klasse in der Karte, 1 bis 255</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The values of the masks must be whole numbers from 0 to 255, separated by commas.</source>
        <translation>Die Werte der Masken müssen ganze Zahlen von 0 bis 255 sein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The whole map: {area} ha; overall accuracy weighted by area {accuracy}.</source>
        <translation>Die ganze Karte: {area} ha; nach Fläche gewichtete Gesamtgenauigkeit {accuracy}.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There are 255 classes already; more cannot be told apart in one map.</source>
        <translation>Es gibt bereits 255 Klassen; mehr lassen sich in einer Karte nicht unterscheiden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>There are no polygons in “{name}”.</source>
        <translation>In „{name}“ sind keine Polygone.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>There are no polygons yet; click Draw and outline a few places of each class.</source>
        <translation>Es gibt noch keine Polygone; klicken Sie auf Zeichnen und umreißen Sie einige Stellen jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There are no probabilities beside the map, so whether they mean what they say is not told: map again with probabilities, or name their raster.</source>
        <translation>Neben der Karte liegen keine Wahrscheinlichkeiten, daher bleibt offen, ob sie bedeuten, was sie sagen: Kartieren Sie erneut mit Wahrscheinlichkeiten, oder nennen Sie ihr Raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>There are several dates or areas, of which only the last is kept; give a folder for all.</source>
        <translation>Es gibt mehrere Zeitpunkte oder Gebiete, von denen nur der letzte bleibt; geben Sie einen Ordner für alle an.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>There are {maps} uncertainty rasters and {rasters} of probabilities; give one for each.</source>
        <translation>Es gibt {maps} Unsicherheits- und {rasters} Wahrscheinlichkeitsraster; geben Sie je eines an.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There is a class named “{name}” already.</source>
        <translation>Es gibt bereits eine Klasse namens „{name}“.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>There is no Sentinel-2 product (a .SAFE folder or its zip file) in {path}.</source>
        <translation>In {path} ist kein Sentinel-2-Produkt (ein .SAFE-Ordner oder dessen ZIP-Datei).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no class to draw with; add one to the table first.</source>
        <translation>Es gibt keine Klasse zum Zeichnen; fügen Sie der Tabelle zuerst eine hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pick_tool.py"/>
        <source>There is no image; add a raster layer first.</source>
        <translation>Es gibt kein Bild; fügen Sie zuerst einen Rasterlayer hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no layer of polygons; click Draw first.</source>
        <translation>Es gibt keinen Polygonlayer; klicken Sie zuerst auf Zeichnen.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no map to make polygons of yet; click Train first.</source>
        <translation>Es gibt noch keine Karte, aus der Polygone gemacht werden könnten; klicken Sie zuerst auf Trainieren.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>There is no map to report on yet; click Train first.</source>
        <translation>Es gibt noch keine Karte für einen Bericht; klicken Sie zuerst auf Trainieren.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no model to export yet; click Train first.</source>
        <translation>Es gibt noch kein Modell zum Exportieren; klicken Sie zuerst auf Trainieren.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is no model yet; draw polygons and click Train first.</source>
        <translation>Es gibt noch kein Modell; zeichnen Sie Polygone und klicken Sie zuerst auf Trainieren.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster file in the project, and a web map cannot be used; add a file to the map.</source>
        <translation>Im Projekt gibt es keine andere Rasterdatei, und eine Webkarte ist nicht verwendbar; fügen Sie der Karte eine Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster layer in the project; add one to the map first.</source>
        <translation>Im Projekt gibt es keinen anderen Rasterlayer; fügen Sie der Karte zuerst einen hinzu.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: name it.</source>
        <translation>Neben der Karte liegt kein Unsicherheitsraster dieses Laufs, daher bleibt offen, wie gut die Unsicherheit Fehler findet: Nennen Sie es.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is only one class; add a second one, for example for everything else.</source>
        <translation>Es gibt nur eine Klasse; fügen Sie eine zweite hinzu, zum Beispiel für alles andere.</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Thin cirrus</source>
        <translation>Dünner Zirrus</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>This model maps classes and cannot fill clouds; train one with the method HVAE, or fill from other dates.</source>
        <translation>Dieses Modell kartiert Klassen und kann keine Wolken füllen; trainieren Sie eines mit der Methode HVAE, oder füllen Sie aus anderen Zeitpunkten.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>This place cannot be shown in {crs}; draw inside the image.</source>
        <translation>Diese Stelle lässt sich in {crs} nicht darstellen; zeichnen Sie innerhalb des Bildes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Those of the uncertainty rasters, in the same order. Empty: found beside them.</source>
        <translation>Die der Unsicherheitsraster, in derselben Reihenfolge. Leer: neben ihnen gefunden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Tile side, pixels</source>
        <translation>Kachelseite, Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Time for learning</source>
        <translation>Zeit zum Lernen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>To tell which classes have few polygons.</source>
        <translation>Um zu erkennen, welche Klassen wenige Polygone haben.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Told by a bit: tile</source>
        <translation>Je Bit: Kachel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Told in the report. Needed where there are no polygons and no label raster.</source>
        <translation>Wird im Bericht genannt. Nötig, wo es weder Polygone noch ein Klassenraster gibt.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance of the magic wand in %</source>
        <translation>Toleranz des Zauberstabs in %</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Trai&amp;n</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Train a model first; then places are found where a polygon would teach it most.</source>
        <translation>Trainieren Sie zuerst ein Modell; dann werden Stellen gefunden, an denen ein Polygon es am meisten lehren würde.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train a model from polygons</source>
        <translation>Modell aus Polygonen trainieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train on from a model</source>
        <translation>Von einem Modell aus weitertrainieren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Train on from the last model</source>
        <translation>Vom letzten Modell aus weitertrainieren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Train on from where it was; at most a minute of it is lost</source>
        <translation>Weitertrainieren, wo es war; höchstens eine Minute ist verloren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Training and map</source>
        <translation>Training und Karte</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training on from the last model</source>
        <translation>Training vom letzten Modell aus</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Training time at most, in minutes</source>
        <translation>Höchstdauer des Trainings, in Minuten</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Training: step {step} of at most {steps}</source>
        <translation>Training: Schritt {step} von höchstens {steps}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Trainings so far</source>
        <translation>Bisherige Trainings</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}.</source>
        <translation>Trainings: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}; {size} on the disk.</source>
        <translation>Trainings: {n}; {size} auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Trains afresh, and chooses anew which polygons are held out.</source>
        <translation>Trainiert neu und wählt neu, welche Polygone zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Transition matrix (CSV)</source>
        <translation>Übergangsmatrix (CSV)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Truth</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Truth: {name}</source>
        <translation>Referenz: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Twice: {dates}</source>
        <translation>Zweimal: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Uncertainty by date</source>
        <translation>Unsicherheit nach Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Uncertainty of a map</source>
        <translation>Unsicherheit einer Karte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Uncertainty of the map</source>
        <translation>Unsicherheit der Karte</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unlike anything drawn; probably {first}.</source>
        <translation>Allem Gezeichneten unähnlich; wahrscheinlich {first}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unsure between {first} and {second}.</source>
        <translation>Unsicher zwischen {first} und {second}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Use my own Python…</source>
        <translation>Eigenes Python verwenden…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use the date in view for training, maps and filling; off drops it until it is taken back</source>
        <translation>Den gezeigten Zeitpunkt für Training, Karten und Füllen verwenden; aus lässt ihn weg, bis er zurückgeholt wird</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Use the model before again</source>
        <translation>Voriges Modell wieder verwenden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Use this model</source>
        <translation>Modell verwenden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Value in the map: {id}</source>
        <translation>Wert in der Karte: {id}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Values of the masks</source>
        <translation>Werte der Masken</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Views of every tile</source>
        <translation>Ansichten jeder Kachel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Visible extent</source>
        <translation>Sichtbarer Teil</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Weight of guesses</source>
        <translation>Gewicht der Schätzungen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>What became what between these two maps, when it changed first, and the area of each class</source>
        <translation>Was zwischen diesen beiden Karten zu was wurde, wann es sich zuerst änderte, und die Fläche jeder Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What computes; automatic takes the fastest there is</source>
        <translation>Was rechnet; automatisch nimmt das Schnellste, was da ist</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>What is annotated already: nothing is suggested on it, nor within two pixels.</source>
        <translation>Was schon annotiert ist: Darauf und bis zwei Pixel daneben wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>What is kept of an image</source>
        <translation>Was von einem Bild behalten wird</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What is mapped after training, and by the button Map</source>
        <translation>Was nach dem Training und mit der Schaltfläche Kartieren kartiert wird</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>What pixels hold where nothing was observed, or none. Empty: as the images that the model was trained with.</source>
        <translation>Was Pixel enthalten, wo nichts beobachtet wurde, oder none. Leer: wie bei den Bildern, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>What pixels that were not observed are made from</source>
        <translation>Woraus nicht beobachtete Pixel gemacht werden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>What stays as it is cannot be forbidden</source>
        <translation>Was bleibt, wie es ist, kann nicht verboten werden</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is kept in {path}; it comes back with its layer.</source>
        <translation>Was auf der Karte auf das Speichern wartete, liegt in {path}; es kommt mit seinem Layer zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is not saved: its layer is no longer drawn into.</source>
        <translation>Was auf der Karte auf das Speichern wartete, ist nicht gespeichert: In seinen Layer wird nicht mehr gezeichnet.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What was drawn while “{name}” could not be written to is back on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Was gezeichnet wurde, während „{name}“ nicht beschreibbar war, ist wieder auf der Karte und wird gespeichert, sobald es geht; Strg+Z verwirft es.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>What you draw stays on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Was Sie zeichnen, bleibt auf der Karte und wird gespeichert, sobald es geht; Strg+Z verwirft es.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>When the training ended</source>
        <translation>Wann das Training endete</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Where a model learnt from the annotations that it is compared with, the figures tell how well it remembers them; how good its map is elsewhere, only annotations tell that it never saw.</source>
        <translation>Hat ein Modell aus den Annotationen gelernt, mit denen es verglichen wird, so sagen die Zahlen, wie gut es sich an sie erinnert; wie gut seine Karte anderswo ist, zeigen nur Annotationen, die es nie gesehen hat.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Where a new polygon covers one of another class, the new one wins, so that no place has two classes; off at first for a layer of your own, whose polygons then stay as they are</source>
        <translation>Wo ein neues Polygon eines anderer Klasse verdeckt, gilt das neue, sodass keine Stelle zwei Klassen hat; bei einem eigenen Layer anfangs aus, dessen Polygone dann bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where it comes from</source>
        <translation>Woher die Karte stammt</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where map and truth agree</source>
        <translation>Wo Karte und Referenz übereinstimmen</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Where no date shows the ground there is still nothing.</source>
        <translation>Wo kein Zeitpunkt den Boden zeigt, ist weiterhin nichts.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Where to draw next</source>
        <translation>Wo als Nächstes zeichnen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Which pixels were really observed: rasters whose names tell the dates of the images, or one for each image, in the same order. Empty: nodata alone.</source>
        <translation>Welche Pixel wirklich beobachtet wurden: Raster, deren Namen die Daten der Bilder nennen, oder eines für jedes Bild, in derselben Reihenfolge. Leer: nur Nodata.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Which scene classes count as not observed</source>
        <translation>Welche Szenenklassen als nicht beobachtet gelten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Whole numbers from 1 to 255, or text. Needed where there are polygons.</source>
        <translation>Ganze Zahlen von 1 bis 255, oder Text. Nötig, wo es Polygone gibt.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>With a warning. Unticked: one that lacks a file, or whose download was cut off, stops all of them.</source>
        <translation>Mit einer Warnung. Nicht angehakt: Eines, dem eine Datei fehlt oder dessen Herunterladen abbrach, hält alle auf.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>With two or more polygons of each class the accuracy is measured too.</source>
        <translation>Mit zwei oder mehr Polygonen je Klasse wird auch die Genauigkeit gemessen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Without a mask of their date, so observed wherever they have values: {names}</source>
        <translation>Ohne Maske ihres Datums, also beobachtet, wo immer sie Werte haben: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Writes a model as ONNX, which the Deepness plugin loads: it draws nearly the same map there, with no need of Landbrush or PyTorch. The file says how large pixels and tiles are, what the classes are called and how bands are scaled; give it images whose bands are those the model was trained with, in that order.

Models of single dates can be exported; those that look at several dates at once cannot.</source>
        <translation>Schreibt ein Modell als ONNX, das die Erweiterung Deepness lädt: Sie zeichnet dort fast dieselbe Karte, ohne Landbrush oder PyTorch zu brauchen. Die Datei sagt, wie groß Pixel und Kacheln sind, wie die Klassen heißen und wie Kanäle skaliert werden; geben Sie ihr Bilder mit den Kanälen, mit denen das Modell trainiert wurde, in derselben Reihenfolge.

Modelle einzelner Zeitpunkte können exportiert werden; solche, die mehrere Zeitpunkte zugleich betrachten, nicht.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Writing the model</source>
        <translation>Modell wird geschrieben</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>YAML-Dateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YAML files that each describe one series of images; may be given instead of, or besides, images.</source>
        <translation>YAML-Dateien, die je eine Bildreihe beschreiben; statt Bildern oder zusätzlich zu ihnen.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the images. Needed for several images; empty: taken from the layers' temporal properties or names.</source>
        <translation>JJJJ-MM-TT, durch Kommas getrennt, in der Reihenfolge der Bilder. Bei mehreren Bildern nötig; leer: aus den zeitlichen Eigenschaften oder Namen der Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the maps. Empty: as the maps' metadata or names say, which those of Landbrush do.</source>
        <translation>JJJJ-MM-TT, durch Kommas getrennt, in der Reihenfolge der Karten. Leer: wie es Metadaten oder Namen der Karten sagen, was die von Landbrush tun.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>You draw into your own layer “{name}”: each stroke is saved in it at once; Undo takes it back.</source>
        <translation>Sie zeichnen in Ihren eigenen Layer „{name}“: Jeder Strich wird dort sofort gespeichert; Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Your own Python, not checked yet</source>
        <translation>Ihr eigenes Python, noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Your recipe {name}, for the method {method}.</source>
        <translation>Ihr Rezept {name}, für die Methode {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Zip files, or the files MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products.</source>
        <translation>ZIP-Dateien, oder die Dateien MTD_MSIL1C.xml oder MTD_MSIL2A.xml entpackter Produkte.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Zoom in for superpixels: the map shows {factor} times too much.</source>
        <translation>Zoomen Sie für Superpixel hinein: Die Karte zeigt {factor}-mal zu viel.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>[ and ] or Shift and the wheel on the map change it</source>
        <translation>[ und ] oder Umschalt und das Rad über der Karte ändern sie</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>a gain in {share} % of the resamples of these polygons</source>
        <translation>ein Gewinn in {share} % der Neuziehungen dieser Polygone</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>a part of the engine is missing: {reason}; set the engine up again</source>
        <translation>ein Teil der Engine fehlt: {reason}; richten Sie die Engine neu ein</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>a product is left out: {reason}</source>
        <translation>ein Produkt wird ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a {kind}</source>
        <translation>ein Wert vom Typ {kind}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>accuracy of the
surest {share} %</source>
        <translation>Genauigkeit der
sichersten {share} %</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>adding up areas</source>
        <translation>Flächen werden addiert</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>all dates are shown</source>
        <translation>alle Zeitpunkte werden gezeigt</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>an unnamed CRS</source>
        <translation>ein unbenanntes KBS</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>another program holds its file</source>
        <translation>ein anderes Programm hält ihre Datei</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area file</source>
        <translation>Gebietsdatei</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area {path}</source>
        <translation>Gebiet {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>as in the recipe</source>
        <translation>wie im Rezept</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>as the map tells</source>
        <translation>laut Karte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one that PyTorch can use.</source>
        <translation>auto, cpu, cuda, cuda:N oder mps. auto nimmt eine GPU, wenn PyTorch eine nutzen kann.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>between {low} and {high} % of the area is not mapped, depending on the date; areas of different dates are of different ground</source>
        <translation>je nach Zeitpunkt sind zwischen {low} und {high} % des Gebiets nicht kartiert; die Flächen verschiedener Zeitpunkte gelten für verschiedenen Boden</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>bits {numbers}</source>
        <translation>Bits {numbers}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>bits, landsat or cld</source>
        <translation>bits, landsat oder cld</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: damaged; remove it, or train without resuming</source>
        <translation>Sicherungspunkt {path}: beschädigt; entfernen Sie ihn, oder trainieren Sie, ohne fortzusetzen</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: it belongs to another training (images, polygons, classes, recipe, seed or Landbrush's version have changed); train without resuming</source>
        <translation>Sicherungspunkt {path}: gehört zu einem anderen Training (Bilder, Polygone, Klassen, Rezept, Startwert oder Version von Landbrush haben sich geändert); trainieren Sie, ohne fortzusetzen</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>coarse</source>
        <translation>grob</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>confidence (%)</source>
        <translation>Konfidenz (%)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting changes</source>
        <translation>Änderungen werden gezählt</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting classes</source>
        <translation>Klassen werden gezählt</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device mps: this machine has none that PyTorch can use; use auto or cpu</source>
        <translation>Gerät mps: dieser Computer hat keines, das PyTorch verwenden kann; verwenden Sie auto oder cpu</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device {wanted}: PyTorch sees {count} CUDA devices here; use auto or cpu, or install a PyTorch built for CUDA</source>
        <translation>Gerät {wanted}: PyTorch sieht hier {count} CUDA-Geräte; verwenden Sie auto oder cpu, oder installieren Sie ein für CUDA gebautes PyTorch</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>did you mean `{close}`?</source>
        <translation>meinten Sie `{close}`?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>enter…</source>
        <translation>eingeben…</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>errors among them (%)</source>
        <translation>Fehler darunter (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>estimated (ha)</source>
        <translation>geschätzt (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>estimating</source>
        <translation>wird geschätzt</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>evaluated</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>everything until {last}</source>
        <translation>alles bis {last}</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>feature {id}</source>
        <translation>Objekt {id}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave it out and hold for {share} of the map</source>
        <translation>weniger als zwei wahre Pixel liegen auf {classes} der Karte, daher lassen die geschätzten Flächen diese Klasse aus und gelten für {share} der Karte</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave them out and hold for {share} of the map</source>
        <translation>weniger als zwei wahre Pixel liegen auf {classes} der Karte, daher lassen die geschätzten Flächen diese Klassen aus und gelten für {share} der Karte</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>filled {value:g}</source>
        <translation>gefüllt {value:g}</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filling</source>
        <translation>wird gefüllt</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>finding outlines</source>
        <translation>Umrisse werden gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finer</source>
        <translation>feiner</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finest</source>
        <translation>feinst</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>fingerprint of its pixels</source>
        <translation>Fingerabdruck der Pixel</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid more of what never happens</source>
        <translation>verbieten Sie noch mehr von dem, was nie vorkommt</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid what never happens</source>
        <translation>verbieten Sie, was nie vorkommt</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way} and by {share} % of what was learnt of the image, which was better on hidden pixels (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>Lücken füllt {way} und zu {share} % das vom Bild Gelernte, das bei verdeckten Pixeln besser war (Fehler {with_it} damit, {without} ohne, in Standardabweichungen eines Bandes)</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image is not used, as too few gaps could be tried to tell whether it is better</source>
        <translation>Lücken füllt {way}; das vom Bild Gelernte wird nicht verwendet, da zu wenige Lücken erprobt werden konnten, um zu erkennen, ob es besser ist</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image was not surely better on hidden pixels and is not used (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>Lücken füllt {way}; das vom Bild Gelernte war bei verdeckten Pixeln nicht sicher besser und wird nicht verwendet (Fehler {with_it} damit, {without} ohne, in Standardabweichungen eines Bandes)</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give its date as YYYY-MM-DD</source>
        <translation>geben Sie das Datum als JJJJ-MM-TT an</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give the resolution</source>
        <translation>geben Sie die Auflösung an</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has a numpy ({numpy}) that its GDAL does not work with: {reason}</source>
        <translation>hat ein numpy ({numpy}), mit dem sein GDAL nicht funktioniert: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no GDAL for Python (the package osgeo): {reason}</source>
        <translation>hat kein GDAL für Python (das Paket osgeo): {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no PyTorch (the package torch)</source>
        <translation>hat kein PyTorch (das Paket torch)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no working numpy: {reason}</source>
        <translation>hat kein funktionierendes numpy: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>has numpy {found} instead of QGIS's {wanted}</source>
        <translation>hat numpy {found} statt {wanted} von QGIS</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>how far off filled pixels are was not measured, as there was no time for it or too little to try it on: their standard deviations are a guess; give the training more time</source>
        <translation>wie weit gefüllte Pixel danebenliegen, wurde nicht gemessen, weil die Zeit dafür fehlte oder zu wenig da war, um es zu erproben: ihre Standardabweichungen sind geraten; geben Sie dem Training mehr Zeit</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>install it, or use a Python of your own that has PyTorch and GDAL</source>
        <translation>installieren Sie sie, oder verwenden Sie ein eigenes Python mit PyTorch und GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is Python {found}, QGIS has {wanted}</source>
        <translation>ist Python {found}, QGIS hat {wanted}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is not a 64-bit CPython, for which alone PyTorch is made</source>
        <translation>ist kein 64-Bit-CPython, für das allein es PyTorch gibt</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is being edited in QGIS; save or drop those edits and switch editing off first</source>
        <translation>er wird gerade in QGIS bearbeitet; speichern oder verwerfen Sie die Änderungen und beenden Sie zuerst die Bearbeitung</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only in this project</source>
        <translation>er ist in diesem Projekt schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only or locked</source>
        <translation>er ist schreibgeschützt oder gesperrt</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only, or of a format that QGIS cannot change</source>
        <translation>er ist schreibgeschützt oder in einem Format, das QGIS nicht ändern kann</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>its dates: {dates}</source>
        <translation>ihre Zeitpunkte: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>its file is gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job file</source>
        <translation>Auftragsdatei</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job {path}</source>
        <translation>Auftrag {path}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>joining small patches</source>
        <translation>kleine Flächen werden vereinigt</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>known are {known}</source>
        <translation>bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>labels {source}: the source option {key} is not supported; save the layer to a file first</source>
        <translation>Annotationen {source}: die Quelloption {key} wird nicht unterstützt; speichern Sie den Layer zuerst in eine Datei</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>largest probability</source>
        <translation>größte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>last date</source>
        <translation>letztes Datum</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>layer of polygons</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>layer of polygons or a label raster</source>
        <translation>Polygonlayer oder Klassenraster</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses did not help on the held-out polygons ({figures}, needed is a gain of {least}): the supervised network is returned</source>
        <translation>das Lernen aus Schätzungen half auf den zurückgehaltenen Polygonen nicht ({figures}, nötig ist ein Gewinn von {least}): Ergebnis ist das überwachte Netz</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned</source>
        <translation>das Lernen aus Schätzungen half auf den zurückgehaltenen Polygonen ({figures}): Ergebnis ist das Netz {name}</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses may have helped on the held-out polygons by chance ({figures}, needed are {needed} %): the supervised network is returned</source>
        <translation>das Lernen aus Schätzungen kann auf den zurückgehaltenen Polygonen zufällig geholfen haben ({figures}, nötig sind {needed} %): Ergebnis ist das überwachte Netz</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>leave out the dates that lack a band</source>
        <translation>lassen Sie die Termine aus, denen ein Band fehlt</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>looking for places</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with a chain over the dates</source>
        <translation>kartieren Sie mit einer Kette über die Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with probabilities</source>
        <translation>kartieren Sie mit Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>map ↓   truth →</source>
        <translation>Karte ↓   Referenz →</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapped</source>
        <translation>kartiert</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mapped (ha)</source>
        <translation>kartiert (ha)</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapping</source>
        <translation>wird kartiert</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>mapping changes</source>
        <translation>Änderungen werden kartiert</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean F1</source>
        <translation>mittleres F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>mean IoU {with_them} with them, {without} without</source>
        <translation>mittlere IoU {with_them} mit ihnen, {without} ohne sie</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>memory ran out; use a smaller tile or batch, a smaller extent, or device cpu</source>
        <translation>der Speicher reicht nicht; verwenden Sie eine kleinere Kachel oder einen kleineren Batch, eine kleinere Ausdehnung oder das Gerät cpu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>method {name}</source>
        <translation>Methode {name}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {model}: no polygon was held out of its training, or an older Landbrush made it; train it again with two polygons or more of each class, or compare the map with polygons of your own</source>
        <translation>Modell {model}: bei seinem Training wurde kein Polygon zurückgehalten, oder ein älteres Landbrush hat es erstellt; trainieren Sie es erneut mit zwei oder mehr Polygonen jeder Klasse, oder vergleichen Sie die Karte mit eigenen Polygonen</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: it fills gaps and knows no classes; only models that draw maps are exported</source>
        <translation>Modell {path}: es füllt Lücken und kennt keine Klassen; exportiert werden nur Modelle, die Karten zeichnen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {path}: its description is damaged; train it again or get another copy</source>
        <translation>Modell {path}: die Beschreibung ist beschädigt; trainieren Sie es erneut, oder beschaffen Sie eine andere Kopie</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: its network ({network}) looks at several dates at once, and other programs show a model one image at a time; train one of single dates (network unet) to take it there</source>
        <translation>Modell {path}: sein Netz ({network}) betrachtet mehrere Zeitpunkte zugleich, andere Programme zeigen einem Modell aber nur je ein Bild; trainieren Sie dafür eines für einzelne Zeitpunkte (Netz unet)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: its weights do not fit its network; the file is damaged or was altered</source>
        <translation>Modell {path}: seine Gewichte passen nicht zu seinem Netz; die Datei ist beschädigt oder wurde verändert</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>model {path}: learnt with the method {method}, it has no image decoder and can only map classes; train one with the method hvae, or fill with the method regression, which needs no model</source>
        <translation>Modell {path}: mit der Methode {method} gelernt, hat es keinen Bilddecoder und kann nur Klassen kartieren; trainieren Sie eines mit der Methode hvae, oder füllen Sie mit der Methode regression, die kein Modell braucht</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>model {path}: learnt without annotation, it knows no classes and can only fill gaps; train one with annotated areas to map with</source>
        <translation>Modell {path}: ohne Annotationen gelernt, kennt es keine Klassen und kann nur Lücken füllen; trainieren Sie zum Kartieren eines mit annotierten Gebieten</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: made by a later Landbrush (format {version}); update the plugin to use it</source>
        <translation>Modell {path}: mit einem neueren Landbrush erstellt (Format {version}); aktualisieren Sie die Erweiterung, um es zu verwenden</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>model {path}: nothing learnt of the image is used; gaps are filled by {way}</source>
        <translation>Modell {path}: nichts vom Bild Gelerntes wird verwendet; Lücken füllt {way}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: some of its weights are no finite numbers; train it again or get another copy</source>
        <translation>Modell {path}: einige seiner Gewichte sind keine endlichen Zahlen; trainieren Sie es erneut, oder beschaffen Sie eine andere Kopie</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (a .safetensors file of something else)</source>
        <translation>Modell {path}: das ist kein Landbrush-Modell (sondern eine .safetensors-Datei von etwas anderem)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (not a .safetensors file, or a damaged one)</source>
        <translation>Modell {path}: das ist kein Landbrush-Modell (keine .safetensors-Datei oder eine beschädigte)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mutual information</source>
        <translation>Transinformation</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>name the bands that all dates have, or {advice}</source>
        <translation>nennen Sie die Kanäle, die alle Zeitpunkte haben, oder {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>network {name}</source>
        <translation>Netz {name}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>no mask has any of the bits {numbers} where it was looked at; are their numbers right?</source>
        <translation>wo nachgesehen wurde, hat keine Maske eines der Bits {numbers}; stimmen die Nummern?</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>no pixel is mapped both at {first} and at {last}; choose other dates</source>
        <translation>kein Pixel ist sowohl am {first} als auch am {last} kartiert; wählen Sie andere Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>no pixel of the area is observed, so nothing can be told of how its classes change</source>
        <translation>kein Pixel des Gebiets ist beobachtet, daher lässt sich nicht sagen, wie sich seine Klassen ändern</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known</source>
        <translation>kein Polygon konnte zurückgehalten werden (nur eines je Klasse): Die Genauigkeit des Modells ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and guesses where nobody annotated count all the same, for the option `guard` is false</source>
        <translation>kein Polygon konnte zurückgehalten werden (nur eines je Klasse): Die Genauigkeit des Modells ist nicht bekannt, und Schätzungen zählen dennoch, wo niemand annotiert hat, denn die Option `guard` ist false</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and no image model is learnt, since nothing would tell if it harmed the map; draw a second polygon of each class, or learn one without polygons</source>
        <translation>kein Polygon konnte zurückgehalten werden (nur eines je Klasse): Die Genauigkeit des Modells ist nicht bekannt, und es wird kein Bildmodell gelernt, da nichts zeigen würde, ob es der Karte schadet; zeichnen Sie ein zweites Polygon jeder Klasse, oder lernen Sie eines ohne Polygone</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and nothing is learnt from guesses where nobody annotated, since nothing would tell if they were wrong; draw a second polygon of each class</source>
        <translation>kein Polygon konnte zurückgehalten werden (nur eines je Klasse): Die Genauigkeit des Modells ist nicht bekannt, und wo niemand annotiert hat, wird aus Schätzungen nichts gelernt, da nichts zeigen würde, ob sie falsch sind; zeichnen Sie ein zweites Polygon jeder Klasse</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>no polygon is held out</source>
        <translation>kein Polygon ist zurückgehalten</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>no polygon of “{class_name}” was held out, so its recall cannot be told</source>
        <translation>kein Polygon der Klasse „{class_name}“ wurde zurückgehalten, daher lässt sich ihre Trefferquote nicht bestimmen</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>no product covers the extent {extent}</source>
        <translation>kein Produkt deckt die Ausdehnung {extent} ab</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>no suggestions</source>
        <translation>keine Vorschläge</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>no truth</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>no values here</source>
        <translation>hier keine Werte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>none: every date for itself; smooth: each date's classes given all dates; path: the likeliest history of each pixel. How often classes change is learnt from the images. Needs several dates.</source>
        <translation>none: jeder Zeitpunkt für sich; smooth: die Klassen jedes Zeitpunkts angesichts aller; path: der wahrscheinlichste Verlauf jedes Pixels. Wie oft sich Klassen ändern, wird aus den Bildern gelernt. Braucht mehrere Zeitpunkte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = cloud or gap</source>
        <translation>nicht 0 = Wolke oder Lücke</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = observed</source>
        <translation>nicht 0 = beobachtet</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>not every map has its probabilities beside it, so none are used</source>
        <translation>nicht neben jeder Karte liegen ihre Wahrscheinlichkeiten, daher werden keine verwendet</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>nothing is left to suggest: no square of {patch} × {patch} pixels is wholly observed and free of annotations; take a smaller patch, a larger extent or other images</source>
        <translation>es bleibt nichts vorzuschlagen: Kein Quadrat von {patch} × {patch} Pixeln ist ganz beobachtet und frei von Annotationen; nehmen Sie eine kleinere Fläche, eine größere Ausdehnung oder andere Bilder</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>nothing of an image model is in the file, as what is returned was learnt from annotations alone: gaps are filled by {way}; an image model is kept with the option `guard` false, or learnt without polygons</source>
        <translation>die Datei enthält nichts von einem Bildmodell, denn das Ergebnis hat nur aus Annotationen gelernt: Lücken füllt {way}; ein Bildmodell bleibt mit der Option `guard` false erhalten oder wird ohne Polygone gelernt</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>novelty</source>
        <translation>Neuartigkeit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>of a straight line</source>
        <translation>einer Geraden</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>only one polygon is held out</source>
        <translation>nur ein Polygon ist zurückgehalten</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>only the class {name} is annotated; outline at least one polygon of a second class</source>
        <translation>nur die Klasse {name} ist annotiert; umreißen Sie mindestens ein Polygon einer zweiten Klasse</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>only {found} of {all} places are left that lie apart from one another</source>
        <translation>nur {found} von {all} Stellen sind übrig, die voneinander entfernt liegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/training/guard.py"/>
        <source>only {n} polygons are held out</source>
        <translation>
            <numerusform>nur {n} Polygon ist zurückgehalten</numerusform>
            <numerusform>nur {n} Polygone sind zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>over 99.9 %</source>
        <translation>über 99,9 %</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>pixels kept, the surest first (%)</source>
        <translation>behaltene Pixel, die sichersten zuerst (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>polygons held out of the training</source>
        <translation>beim Training zurückgehaltene Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>polygons of {classes}</source>
        <translation>Polygone: {classes}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision
(user’s)</source>
        <translation>Präzision
(Nutzer)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>press “Set up…” in the Landbrush panel</source>
        <translation>klicken Sie im Landbrush-Bedienfeld auf „Einrichten…“</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>producer’s accuracy,
by area</source>
        <translation>Produzentengenauigkeit,
nach Fläche</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>ranking places</source>
        <translation>Stellen werden gereiht</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>reading the map</source>
        <translation>Karte wird gelesen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall (producer’s)</source>
        <translation>Trefferquote (Produzent)</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: cannot be read as YAML</source>
        <translation>Rezept {path}: lässt sich nicht als YAML lesen</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: expected a mapping of names to values</source>
        <translation>Rezept {path}: erwartet wird eine Zuordnung von Namen zu Werten</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: `method` is missing</source>
        <translation>Rezept {where}: `method` fehlt</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: unknown entry `{key}`; {hint}</source>
        <translation>Rezept {where}: unbekannter Eintrag `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/methods/options.py"/>
        <source>recipe, options</source>
        <translation>Rezept, Optionen</translation>
    </message>
    <message>
        <location filename="../core/methods/losses.py"/>
        <source>recipe: `class_weights` must be a number from 0 to 1, or none, found {power}</source>
        <translation>Rezept: `class_weights` muss eine Zahl von 0 bis 1 oder none sein, gefunden wurde {power}</translation>
    </message>
    <message>
        <location filename="../core/methods/semi_supervised.py"/>
        <source>recipe: `maps` must be exact or affine, found {kind}</source>
        <translation>Rezept: `maps` muss exact oder affine sein, gefunden wurde {kind}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe: `network` and `options` must be mappings of names to values</source>
        <translation>Rezept: `network` und `options` müssen Zuordnungen von Namen zu Werten sein</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>recipe: `tile` must be a multiple of {multiple} for this network, found {tile}</source>
        <translation>Rezept: `tile` muss bei diesem Netz ein Vielfaches von {multiple} sein, gefunden wurde {tile}</translation>
    </message>
    <message>
        <location filename="../core/methods/base.py"/>
        <source>recipe: the method has no option `{key}`; known are {known}</source>
        <translation>Rezept: die Methode hat keine Option `{key}`; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../core/methods/hvae.py"/>
        <source>recipe: the method hvae needs the network hvae, which has a decoder</source>
        <translation>Rezept: die Methode hvae braucht das Netz hvae, das einen Decoder hat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>regression and linear need no model. Empty: the model, where one is given, else regression.</source>
        <translation>regression und linear brauchen kein Modell. Leer: das Modell, wo eines angegeben ist, sonst regression.</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>regression over dates</source>
        <translation>Regression über andere Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: cannot be read ({reason})</source>
        <translation>Bericht {path}: kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is no accuracy report; `evaluate` writes one (.json)</source>
        <translation>Bericht {path}: ist kein Genauigkeitsbericht; `evaluate` schreibt einen (.json)</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is of a map with the classes {theirs}, these have {ours}; give a report of one of these maps</source>
        <translation>Bericht {path}: gehört zu einer Karte mit den Klassen {theirs}, diese haben {ours}; geben Sie einen Bericht über eine dieser Karten an</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>scl: Sentinel-2 scene classification; valid: not zero = observed; missing: not zero = not observed; bits: any of the bits given = not observed; landsat: quality band of Landsat, of any collection; fmask: Fmask's codes; cld: probability of cloud in percent.</source>
        <translation>scl: Szenenklassifikation von Sentinel-2; valid: nicht null = beobachtet; missing: nicht null = nicht beobachtet; bits: eines der angegebenen Bits = nicht beobachtet; landsat: Qualitätskanal von Landsat, jeder Collection; fmask: Codes von Fmask; cld: Wolkenwahrscheinlichkeit in Prozent.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {model}: there is no such model</source>
        <translation>start_from {model}: dieses Modell gibt es nicht</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: made by a later Landbrush; update it, or train without start_from</source>
        <translation>start_from {name}: mit einem neueren Landbrush erstellt; aktualisieren Sie Landbrush, oder trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path} is damaged; train without start_from</source>
        <translation>start_from {name}: {path} ist beschädigt; trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path}, which a training starts from, is not beside it; copy it there too, or train without start_from</source>
        <translation>start_from {name}: {path}, wovon ein Training ausgeht, liegt nicht daneben; kopieren Sie die Datei ebenfalls dorthin, oder trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../core/data/places.py"/>
        <source>start_from: none of the polygons held out then is left, and that model has learnt all others, so no accuracy could be told; draw a new polygon of each class, or train without start_from</source>
        <translation>start_from: von den damals zurückgehaltenen Polygonen ist keines mehr da, und alle anderen hat jenes Modell gelernt, sodass sich keine Genauigkeit bestimmen ließe; zeichnen Sie ein neues Polygon jeder Klasse, oder trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model was trained on the bands {theirs}, and these images have {bands}; train without start_from</source>
        <translation>start_from: jenes Modell wurde mit den Kanälen {theirs} trainiert, diese Bilder haben {bands}; trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model's network is another ({theirs}; now {ours}); choose the same method and recipe, or train without start_from</source>
        <translation>start_from: jenes Modell hat ein anderes Netz ({theirs}; jetzt {ours}); wählen Sie dieselbe Methode und dasselbe Rezept, oder trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: the classes are others than that model's, and a network of this method cannot take over what it learnt then; train without start_from</source>
        <translation>start_from: die Klassen sind andere als die jenes Modells, und ein Netz dieser Methode kann das damals Gelernte dann nicht übernehmen; trainieren Sie ohne start_from</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n} + {more}</source>
        <translation>Schritt {n} + {more}</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: hardly predicted any more where nobody annotated: {names}; the weight of unannotated pixels is halved</source>
        <translation>Schritt {step}: wo niemand annotiert hat, kaum noch vorhergesagt: {names}; das Gewicht nicht annotierter Pixel wird halbiert</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: held-out polygons are mapped worse than before (mean IoU {now}, best {best}); the weight of unannotated pixels is halved</source>
        <translation>Schritt {step}: zurückgehaltene Polygone werden schlechter kartiert als zuvor (mittlere IoU {now}, beste {best}); das Gewicht nicht annotierter Pixel wird halbiert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>step {step}: {values}</source>
        <translation>Schritt {step}: {values}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>steps at most {steps}</source>
        <translation>höchstens {steps} Schritte</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>stopped as asked</source>
        <translation>wie gewünscht gestoppt</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>stopped as asked; resume goes on from here</source>
        <translation>wie gewünscht gestoppt; beim Fortsetzen geht es hier weiter</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>straight lines between dates</source>
        <translation>die Gerade zwischen Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the area has no image</source>
        <translation>das Gebiet hat kein Bild</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the area {name} has no labels and the method {method} learns from annotation; add labels, or learn to fill gaps from the images alone with the method hvae</source>
        <translation>das Gebiet {name} hat keine Annotationen, und die Methode {method} lernt aus Annotationen; fügen Sie welche hinzu, oder lernen Sie mit der Methode hvae allein aus den Bildern, Lücken zu füllen</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the area {name} has no labels, others have; give it as an unlabelled one</source>
        <translation>das Gebiet {name} hat keine Annotationen, andere haben welche; geben Sie es als Gebiet ohne Annotationen an</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the band {band} has the same value wherever it was read; nothing is learnt from it</source>
        <translation>der Kanal {band} hat überall, wo er gelesen wurde, denselben Wert; daraus wird nichts gelernt</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>the change from {first} to {last} ends before it begins; choose two dates</source>
        <translation>die Änderung von {first} bis {last} endet, bevor sie beginnt; wählen Sie zwei andere Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the class id {id} is {name} in one area and {name_2} in another; use one id for each class</source>
        <translation>die Klassen-ID {id} ist in einem Gebiet {name} und in einem anderen {name_2}; verwenden Sie für jede Klasse nur eine ID</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>the class {id} ({name}) is annotated but not among the classes given</source>
        <translation>die Klasse {id} ({name}) ist annotiert, steht aber nicht unter den angegebenen Klassen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the classes of {where} ({theirs}) are none of those of the map ({ours}); use the same ids or names in both</source>
        <translation>keine der Klassen von {where} ({theirs}) gehört zu denen der Karte ({ours}); verwenden Sie in beiden dieselben IDs oder Namen</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the disk of {folder} has {free} left and {file} needs {needed}; make room or choose another folder</source>
        <translation>auf der Festplatte von {folder} sind noch {free} frei, {file} braucht {needed}; schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>the engine failed ({kind}: {reason}); the log has the details</source>
        <translation>die Engine ist gescheitert ({kind}: {reason}); Einzelheiten stehen im Protokoll</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>the extent {text} lies outside the image, which covers {here} in {crs}</source>
        <translation>die Ausdehnung {text} liegt außerhalb des Bildes, das {here} in {crs} abdeckt</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>the folder {folder} cannot be written ({reason}); choose another one</source>
        <translation>in den Ordner {folder} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to (permission denied); choose another one</source>
        <translation>in den Ordner {folder} kann nicht geschrieben werden (keine Berechtigung); wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to: {existing} is a file; choose another one</source>
        <translation>in den Ordner {folder} kann nicht geschrieben werden: {existing} ist eine Datei; wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>der verbotene Übergang {before}&gt;{after} ist keine Änderung; was bleibt, wie es ist, kann nicht verboten werden</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} is not clear about the class {name}, which is the name of several; they are {known}</source>
        <translation>der verbotene Übergang {pair} ist bei der Klasse {name} nicht eindeutig, da mehrere so heißen; es sind {known}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} names the class {name}, which the model does not have; it has {known}</source>
        <translation>der verbotene Übergang {pair} nennt die Klasse {name}, die das Modell nicht hat; es hat {known}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty, and the areas have no interval; {advice}</source>
        <translation>zu den Karten gibt es keine Wahrscheinlichkeiten, daher hat das Datum der ersten Änderung keine Unsicherheit, und die Flächen haben kein Intervall; {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty; {advice}</source>
        <translation>zu den Karten gibt es keine Wahrscheinlichkeiten, daher hat das Datum der ersten Änderung keine Unsicherheit; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the mask {name} covers {share} % of {image}; the rest counts as not observed</source>
        <translation>die Maske {name} deckt {share} % von {image} ab; der Rest gilt als nicht beobachtet</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>the method's own</source>
        <translation>das der Methode</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the model does not say how large its pixels are, and neither does the file now; set the resolution in Deepness, or {advice}</source>
        <translation>das Modell sagt nicht, wie groß seine Pixel sind, und die Datei nun auch nicht; stellen Sie die Auflösung in Deepness ein, oder {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the model needs</source>
        <translation>das Modell braucht</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its patches, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>das Modell dieser Karte lernte aus {name}: Die Zahlen sagen, wie gut es sich an dessen Flächen erinnert, nicht, wie gut die Karte anderswo ist; vergleichen Sie mit anderen, die es nie gesehen hat</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its polygons, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>das Modell dieser Karte lernte aus {name}: Die Zahlen sagen, wie gut es sich an dessen Polygone erinnert, nicht, wie gut die Karte anderswo ist; vergleichen Sie mit anderen, die es nie gesehen hat</translation>
    </message>
    <message>
        <location filename="../core/inference/blending.py"/>
        <source>the model was trained on {bands} bands, the image has {count}</source>
        <translation>das Modell wurde mit {bands} Kanälen trainiert, das Bild hat {count}</translation>
    </message>
    <message>
        <location filename="../core/networks/hvae.py"/>
        <source>the network hvae: `maps` must be at most `depth`, which is {depth}, found {maps}</source>
        <translation>das Netz hvae: `maps` darf höchstens `depth` sein, also {depth}, gefunden wurde {maps}</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the network takes tiles whose sides are multiples of {multiple}; it is {tile} now</source>
        <translation>das Netz nimmt Kacheln, deren Seiten Vielfache von {multiple} sind; jetzt sind es {tile}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name} has no entry {key}; known are {known}</source>
        <translation>das Netz {name} hat keinen Eintrag {key}; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name}: {value} does not fit its entry {key} (default {default})</source>
        <translation>das Netz {name}: {value} passt nicht zu seinem Eintrag {key} (Standard {default})</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {folder} cannot be written to ({reason}); choose another one</source>
        <translation>in den Ausgabeordner {folder} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {path} cannot be made ({reason}); choose another one</source>
        <translation>der Ausgabeordner {path} kann nicht angelegt werden ({reason}); wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../core/inference/predictor.py"/>
        <source>the overlap of tiles must be between 0 and 0.75, found {overlap}</source>
        <translation>die Überlappung der Kacheln muss zwischen 0 und 0,75 liegen, gefunden wurde {overlap}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>the product's metadata hold an offset that cannot be read ({number}: {value})</source>
        <translation>die Metadaten des Produkts enthalten einen Offset, der nicht lesbar ist ({number}: {value})</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>the products are of Level-1C and Level-2A, whose values differ; bring in one level at a time</source>
        <translation>die Produkte sind teils Level-1C, teils Level-2A, deren Werte sich unterscheiden; lesen Sie jeweils nur eine Stufe ein</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>the recipe {wanted} is for the method {method}, and the method {method_2} is asked for; leave out one of the two</source>
        <translation>das Rezept {wanted} ist für die Methode {method}, verlangt ist aber die Methode {method_2}; lassen Sie eines von beiden weg</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the series without polygons are not used: this method learns from the polygons alone</source>
        <translation>die Reihen ohne Polygone werden nicht verwendet: Diese Methode lernt nur aus den Polygonen</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so guesses could not show that they help: it is returned without trying them</source>
        <translation>das überwachte Netz kartiert die zurückgehaltenen Polygone so gut wie perfekt (mittlere IoU {mean_iou}), sodass Schätzungen nicht zeigen könnten, dass sie helfen: Es ist das Ergebnis, ohne dass sie versucht werden</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so learning the image could not show that it helps: it is returned without an image model</source>
        <translation>das überwachte Netz kartiert die zurückgehaltenen Polygone so gut wie perfekt (mittlere IoU {mean_iou}), sodass nicht zu zeigen wäre, dass es hilft, das Bild zu lernen: Es ist das Ergebnis, ohne Bildmodell</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the training (model and checkpoint)</source>
        <translation>das Training (Modell und Sicherungspunkt)</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>the training ended before guesses would have begun: only annotations were learnt from</source>
        <translation>das Training endete, bevor Schätzungen begonnen hätten: Gelernt wurde nur aus Annotationen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the truth has no pixel of “{class_name}”, which the map has, so its recall cannot be told</source>
        <translation>die Referenz enthält kein Pixel der Klasse „{class_name}“, die in der Karte vorkommt, daher lässt sich deren Trefferquote nicht bestimmen</translation>
    </message>
    <message>
        <location filename="../core/worker.py"/>
        <source>the worker was started without a job</source>
        <translation>der Arbeitsprozess wurde ohne Auftrag gestartet</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>there are no probabilities beside the map, so it is not told between which classes it is unsure; give a model and images, or {advice}</source>
        <translation>neben der Karte liegen keine Wahrscheinlichkeiten, daher lässt sich nicht sagen, zwischen welchen Klassen sie unsicher ist; geben Sie ein Modell und Bilder an, oder {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>there are no probabilities of {date}; give those of every map, or none</source>
        <translation>für {date} gibt es keine Wahrscheinlichkeiten; geben Sie die aller Karten an oder keine</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>there is a single date, so there is nothing for a chain over dates to join</source>
        <translation>es gibt nur einen Zeitpunkt, daher hat eine Kette über die Zeitpunkte nichts zu verbinden</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>there is no checkpoint to go on from; the training starts from its beginning</source>
        <translation>es gibt keinen Sicherungspunkt zum Fortsetzen; das Training beginnt von vorn</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>there is no map of {wanted}; there are maps of {known}</source>
        <translation>es gibt keine Karte vom {wanted}; es gibt Karten vom {known}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>there is no recipe {wanted}; known are {known}, or give a recipe file's path</source>
        <translation>es gibt kein Rezept {wanted}; bekannt sind {known}, oder geben Sie den Pfad einer Rezeptdatei an</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>this GDAL was built without the Sentinel-2 driver; use the one that comes with QGIS</source>
        <translation>dieses GDAL wurde ohne den Sentinel-2-Treiber gebaut; verwenden Sie das, welches mit QGIS kommt</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>this series has</source>
        <translation>diese Reihe hat</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off</source>
        <translation>das Training divergierte (der Verlust ist keine Zahl); senken Sie `learning_rate`, oder setzen Sie `amp` auf off</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions {path}</source>
        <translation>Übergänge {path}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>true pixels</source>
        <translation>wahre Pixel</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>true/false</source>
        <translation>true/false</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>uncertainty by</source>
        <translation>Unsicherheit nach</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out</source>
        <translation>
            <numerusform>an {n} von {all} Zeitpunkten ({dates}) wurden weniger als {share} % des Kartierten beobachtet; Änderungen, die an einem solchen Zeitpunkt festgestellt werden, sind wenig verlässlich: Lassen Sie seine Karte weg</numerusform>
            <numerusform>an {n} von {all} Zeitpunkten ({dates}) wurden weniger als {share} % des Kartierten beobachtet; Änderungen, die an einem solchen Zeitpunkt festgestellt werden, sind wenig verlässlich: Lassen Sie seine Karte weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out, or {advice}</source>
        <translation>
            <numerusform>an {n} von {all} Zeitpunkten ({dates}) wurden weniger als {share} % des Kartierten beobachtet; Änderungen, die an einem solchen Zeitpunkt festgestellt werden, sind wenig verlässlich: Lassen Sie seine Karte weg, oder {advice}</numerusform>
            <numerusform>an {n} von {all} Zeitpunkten ({dates}) wurden weniger als {share} % des Kartierten beobachtet; Änderungen, die an einem solchen Zeitpunkt festgestellt werden, sind wenig verlässlich: Lassen Sie seine Karte weg, oder {advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/methods/__init__.py"/>
        <source>unknown method {name}; known are {known}</source>
        <translation>unbekannte Methode {name}; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>unknown network {name}; known are {known}</source>
        <translation>unbekanntes Netz {name}; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>user’s accuracy,
by area</source>
        <translation>Nutzergenauigkeit,
nach Fläche</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}</source>
        <translation>Wert {value:g}</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}, not observed</source>
        <translation>Wert {value:g}, nicht beobachtet</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>went on from the model before</source>
        <translation>vom vorigen Modell aus weiter</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>what lies around them</source>
        <translation>ihre Umgebung</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>worst band</source>
        <translation>schlechtestes Band</translation>
    </message>
    <message>
        <location filename="../core/export/onnx_graph.py"/>
        <source>writing ONNX needs the Python package onnx, which the engine's environment lacks; install it there with: "{python}" -m pip install onnx (or install Landbrush as landbrush[onnx])</source>
        <translation>zum Schreiben von ONNX wird das Python-Paket onnx gebraucht, das in der Umgebung der Rechenmaschine fehlt; installieren Sie es dort mit: "{python}" -m pip install onnx (oder installieren Sie Landbrush als landbrush[onnx])</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>writing overviews</source>
        <translation>Übersichten werden geschrieben</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>writing polygons</source>
        <translation>Polygone werden geschrieben</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>writing the graph</source>
        <translation>der Graph wird geschrieben</translation>
    </message>
    <message>
        <location filename="../core/data/sparse_writer.py"/>
        <source>writing {path} was stopped</source>
        <translation>das Schreiben von {path} wurde gestoppt</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{beside} beside the map is of another run and was not used</source>
        <translation>{beside} neben der Karte stammt aus einem anderen Lauf und wurde nicht verwendet</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether guesses where nobody annotated help: only annotations are learnt from; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, und es braucht {fewest}, um zu erkennen, ob Schätzungen helfen, wo niemand annotiert hat: Gelernt wird nur aus Annotationen; zeichnen Sie mehr Polygone, halten Sie mehr davon zurück, oder setzen Sie die Option `guard` auf false</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether learning the image helps to map it: only annotations are learnt from, and no image model; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, und es braucht {fewest}, um zu erkennen, ob es der Karte hilft, das Bild zu lernen: Gelernt wird nur aus Annotationen und kein Bildmodell; zeichnen Sie mehr Polygone, halten Sie mehr davon zurück, oder setzen Sie die Option `guard` auf false</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>{file} kann nicht als Raster geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{file} is not there.</source>
        <translation>{file} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{folder} cannot be read ({reason})</source>
        <translation>{folder} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{h} h {m} min left</source>
        <translation>noch {h} h {m} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{message} ({seconds} s left)</source>
        <translation>{message} (noch {seconds} s)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weiteres</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{names}: no annotated pixel was observed, all of them are nodata or masked out; annotate clear pixels, or check the nodata value and the mask</source>
        <translation>{names}: kein annotiertes Pixel wurde beobachtet, alle sind Nodata oder maskiert; annotieren Sie klare Pixel, oder prüfen Sie Nodata-Wert und Maske</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no band {band} that GDAL can read; it has {bands}</source>
        <translation>{name} hat keinen Kanal {band}, den GDAL lesen kann; vorhanden sind {bands}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name} has no band {band}; it has {known}</source>
        <translation>{name} hat keinen Kanal {band}; vorhanden sind {known}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no bands of {metres} m that GDAL can read</source>
        <translation>{name} hat keine Kanäle mit {metres} m, die GDAL lesen kann</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no probability of clouds; leave out `cloud_probability`</source>
        <translation>{name} hat keine Wolkenwahrscheinlichkeit; lassen Sie `cloud_probability` weg</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is left out: {newer} is the same, processed later</source>
        <translation>{name} wird weggelassen: {newer} ist dasselbe, später verarbeitet</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is there twice; {path} is used</source>
        <translation>{name} ist zweimal vorhanden; verwendet wird {path}</translation>
    </message>
    <message>
        <location filename="../core/changes/pairs.py"/>
        <source>{name} stays</source>
        <translation>{name} (unverändert)</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} tells nothing of clouds; its date gets no mask</source>
        <translation>{name} sagt nichts über Wolken; der Zeitpunkt erhält keine Maske</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>{name} {value} at step {step}</source>
        <translation>{name} {value} bei Schritt {step}</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, the first image to learn from, has</source>
        <translation>{name}, das erste Bild zum Lernen, hat</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, which is to be learnt from without polygons: every pixel is nodata or masked out; leave it out, or check its nodata value and mask</source>
        <translation>{name}, woraus ohne Polygone gelernt werden soll: jedes Pixel ist Nodata oder maskiert; lassen Sie es weg, oder prüfen Sie Nodata-Wert und Maske</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel in the extent asked for is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: in der verlangten Ausdehnung ist jedes Pixel Nodata oder maskiert; prüfen Sie Nodata-Wert und Maske</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: jedes Pixel ist Nodata oder maskiert; prüfen Sie Nodata-Wert und Maske</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name}: its bands of {metres} m do not lie on those of 10 m</source>
        <translation>{name}: die Kanäle mit {metres} m liegen nicht auf denen mit 10 m</translation>
    </message>
    <message>
        <location filename="../core/inpainting/regression.py"/>
        <source>{name}: nothing to learn from was observed in its images; check masks and nodata</source>
        <translation>{name}: in den Bildern wurde nichts beobachtet, woraus sich lernen ließe; prüfen Sie Masken und Nodata</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is empty; download the product again</source>
        <translation>{name}: die Datei des Kanals {band}, {file}, ist leer; laden Sie das Produkt erneut herunter</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is missing; download the product again</source>
        <translation>{name}: die Datei des Kanals {band}, {file}, fehlt; laden Sie das Produkt erneut herunter</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: the images are {size} GB in all; this will take long</source>
        <translation>{name}: die Bilder sind zusammen {size} GB groß; das wird lange dauern</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs images of at least two dates, and there is one; add images of other dates, or fill with a model</source>
        <translation>{name}: die Methode {method} braucht Bilder von mindestens zwei Zeitpunkten, vorhanden ist einer; fügen Sie Bilder anderer Zeitpunkte hinzu, oder füllen Sie mit einem Modell</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs the date of every image; add those missing</source>
        <translation>{name}: die Methode {method} braucht das Datum jedes Bildes; ergänzen Sie die fehlenden</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the band {strange} and cannot fill it; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: das Modell {model} kennt den Kanal {strange} nicht und kann ihn nicht füllen; nennen Sie die zu füllenden Kanäle ({known}) unter `bands`, oder verwenden Sie die Methode regression</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the bands {strange} and cannot fill them; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: das Modell {model} kennt die Kanäle {strange} nicht und kann sie nicht füllen; nennen Sie die zu füllenden Kanäle ({known}) unter `bands`, oder verwenden Sie die Methode regression</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates cover the image only partly ({first}, {share} % …)</source>
        <translation>
            <numerusform>{name}: {n} von {all} Zeitpunkten deckt das Bild nur teilweise ab ({first}, {share} % …)</numerusform>
            <numerusform>{name}: {n} von {all} Zeitpunkten decken das Bild nur teilweise ab ({first}, {share} % …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates lie beside the image and show nothing of it ({first} …)</source>
        <translation>
            <numerusform>{name}: {n} von {all} Zeitpunkten liegt neben dem Bild und zeigt nichts davon ({first} …)</numerusform>
            <numerusform>{name}: {n} von {all} Zeitpunkten liegen neben dem Bild und zeigen nichts davon ({first} …)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as no date shows them</source>
        <translation>{name}: {share} der Pixel bleiben Nodata, da kein Zeitpunkt sie zeigt</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as they lie too far from anything observed</source>
        <translation>{name}: {share} der Pixel bleiben Nodata, da sie zu weit von allem Beobachteten entfernt liegen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} dates</source>
        <translation>
            <numerusform>{n} Zeitpunkt</numerusform>
            <numerusform>{n} Zeitpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{n} dates: {dates}</source>
        <translation>
            <numerusform>{n} Zeitpunkt: {dates}</numerusform>
            <numerusform>{n} Zeitpunkte: {dates}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} held out</source>
        <translation>{n} zurückgehalten</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{n} min left</source>
        <translation>noch {n} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} of {all} dates</source>
        <translation>
            <numerusform>{n} von {all} Zeitpunkten</numerusform>
            <numerusform>{n} von {all} Zeitpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{n} of {dates} dates are left out; {reason}</source>
        <translation>
            <numerusform>{n} von {dates} Zeitpunkten wird weggelassen; {reason}</numerusform>
            <numerusform>{n} von {dates} Zeitpunkten werden weggelassen; {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/pairs.py"/>
        <source>{n} rarer changes</source>
        <translation>
            <numerusform>{n} seltenere Änderung</numerusform>
            <numerusform>{n} seltenere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{n} s left</source>
        <translation>noch {n} s</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} ({crs}) does not overlap the image it belongs to ({image_crs})</source>
        <translation>{path} ({crs}) überlappt nicht mit dem zugehörigen Bild ({image_crs})</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} and the map {path_2} have different pixels; give those of one run</source>
        <translation>{path} und die Karte {path_2} haben verschiedene Pixel; geben Sie Dateien desselben Laufs an</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} and {other} do not overlap; bands of one image must cover one place</source>
        <translation>{path} und {other} überlappen sich nicht; die Kanäle eines Bildes müssen denselben Ort abdecken</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} and {path_2} are both of {date}; each date must have one</source>
        <translation>{path} und {path_2} sind beide vom {date}; zu jedem Datum gehört genau eines</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} cannot be brought from {crs} to {image_crs} ({reason})</source>
        <translation>{path} lässt sich nicht von {crs} in {image_crs} umrechnen ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} cannot be opened</source>
        <translation>{path} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} cannot be read as a Sentinel-2 product ({reason})</source>
        <translation>{path} lässt sich nicht als Sentinel-2-Produkt lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what}</source>
        <translation>{path} lässt sich nicht als {what} lesen</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what} ({reason})</source>
        <translation>{path} lässt sich nicht als {what} lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be replaced ({reason}); close it in other programs or choose another name</source>
        <translation>{path} kann nicht ersetzt werden ({reason}); schließen Sie die Datei in anderen Programmen, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} cannot be replaced ({reason}); close the program that uses it</source>
        <translation>{path} kann nicht ersetzt werden ({reason}); schließen Sie das Programm, das die Datei verwendet</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or free some space</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ordner, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} cannot be written ({reason}); close it in other programs</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); schließen Sie die Datei in anderen Programmen</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be written: the disk of {folder} is full or failing ({reason}); make room or choose another folder</source>
        <translation>{path} kann nicht geschrieben werden: Die Festplatte von {folder} ist voll oder defekt ({reason}); schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} does not exist</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>{path} has classes that {model} does not know ({names}); is it its map?</source>
        <translation>{path} hat Klassen, die {model} nicht kennt ({names}); ist es die Karte dieses Modells?</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has neither the probabilities nor the map of its run beside it; name the probabilities</source>
        <translation>neben {path} liegen weder die Wahrscheinlichkeiten noch die Karte desselben Laufs; nennen Sie die Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{path} has no class where {where} has one; is it the right map?</source>
        <translation>{path} hat keine Klasse, wo {where} eine hat; ist es die richtige Karte?</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} hat kein Koordinatenbezugssystem und {pixels} Pixel, das zugehörige Bild hat {wanted}; georeferenzieren Sie die Datei, oder speichern Sie sie in der Größe des Bildes</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system; assign one first (gdal_edit.py -a_srs EPSG:…)</source>
        <translation>{path} hat kein Koordinatenbezugssystem; weisen Sie zuerst eines zu (gdal_edit.py -a_srs EPSG:…)</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} has no date, neither in its metadata nor in its name; {advice}, or rename it so that its name tells the day</source>
        <translation>{path} hat kein Datum, weder in den Metadaten noch im Namen; {advice}, oder benennen Sie die Datei so um, dass ihr Name den Tag nennt</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} hat keine Georeferenz und {pixels} Pixel, das zugehörige Bild hat {wanted}; georeferenzieren Sie die Datei, oder speichern Sie sie in der Größe des Bildes</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference; georeference it in QGIS first (Layer › Georeferencer)</source>
        <translation>{path} hat keine Georeferenz; georeferenzieren Sie die Datei zuerst in QGIS (Layer › Georeferenzierung)</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path} has no layer {layer}; it has {names}</source>
        <translation>{path} hat keinen Layer {layer}; vorhanden sind {names}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no pixel with a class; 0 and nodata are none</source>
        <translation>{path} hat kein Pixel mit einer Klasse; 0 und Nodata sind keine</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no probability of “{class_name}”, which its map has</source>
        <translation>{path} hat keine Wahrscheinlichkeit für die Klasse „{class_name}“, die zugehörige Karte enthält diese Klasse aber</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has no probability of “{class_name}”, which the map has</source>
        <translation>{path} hat keine Wahrscheinlichkeit für die Klasse „{class_name}“, die Karte enthält diese Klasse aber</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no usable georeference ({reason})</source>
        <translation>{path} hat keine brauchbare Georeferenz ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other classes ({theirs}) than {other} ({ours}); make both maps with one model</source>
        <translation>{path} hat andere Klassen ({theirs}) als {other} ({ours}); erstellen Sie beide Karten mit demselben Modell</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has other pixels than {other}; give rasters of one run</source>
        <translation>{path} hat andere Pixel als {other}; geben Sie Raster desselben Laufs an</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; give those of one run</source>
        <translation>{path} hat andere Pixel als {other}; geben Sie Dateien desselben Laufs an</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; make both maps of one area on one grid</source>
        <translation>{path} hat andere Pixel als {other}; erstellen Sie beide Karten für dasselbe Gebiet auf demselben Gitter</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} has {count} bands without names and {needed_by} {wanted} ({names}); give its bands names or use an image of as many bands</source>
        <translation>{path} hat {count} Kanäle ohne Namen, und {needed_by} {wanted} ({names}); geben Sie den Kanälen Namen, oder verwenden Sie ein Bild mit ebenso vielen Kanälen</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds NaN, which is treated as nodata</source>
        <translation>{path} enthält NaN, was als Nodata behandelt wird</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds codes no mask of kind {kind} has: not observed</source>
        <translation>{path} enthält Codes, die es in keiner Maske der Art {kind} gibt: Sie gelten als nicht beobachtet</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} holds no bands that GDAL's Sentinel-2 driver can read</source>
        <translation>{path} enthält keine Kanäle, die der Sentinel-2-Treiber von GDAL lesen kann</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} holds no raster bands</source>
        <translation>{path} enthält keine Rasterkanäle</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds numbers of {bits} bits (0 to {highest}) and has no bit {bit}; correct the mask's `values`</source>
        <translation>{path} enthält Zahlen mit {bits} Bits (0 bis {highest}) und hat kein Bit {bit}; berichtigen Sie `values` der Maske</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {number}, which {other} does not name</source>
        <translation>{path} enthält die Klasse {number}, die in {other} nicht benannt ist</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {value}; class ids go from 1 to 255</source>
        <translation>{path} enthält die Klasse {value}; Klassen-IDs reichen von 1 bis 255</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds {dtype} numbers, which have no bits; save it as whole numbers</source>
        <translation>{path} enthält Zahlen vom Typ {dtype}, die keine Bits haben; speichern Sie die Datei mit ganzen Zahlen</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} is a folder; choose another name for the raster</source>
        <translation>{path} ist ein Ordner; wählen Sie einen anderen Namen für das Raster</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is an input and would be overwritten; choose another file</source>
        <translation>{path} ist eine Eingabe und würde überschrieben; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} is an input and would be overwritten; choose another output folder</source>
        <translation>{path} ist eine Eingabe und würde überschrieben; wählen Sie einen anderen Ausgabeordner</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} is damaged or incomplete ({reason})</source>
        <translation>{path} ist beschädigt oder unvollständig ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_clouds.py"/>
        <source>{path} is damaged or incomplete: a cloud's outline holds no numbers</source>
        <translation>{path} ist beschädigt oder unvollständig: Der Umriss einer Wolke enthält keine Zahlen</translation>
    </message>
    <message>
        <location filename="../core/data/xml.py"/>
        <source>{path} is damaged or incomplete: it cannot be read as XML</source>
        <translation>{path} ist beschädigt oder unvollständig: Die Datei lässt sich nicht als XML lesen</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is damaged or incomplete: it does not say when the product was taken</source>
        <translation>{path} ist beschädigt oder unvollständig: Es fehlt die Angabe, wann das Produkt aufgenommen wurde</translation>
    </message>
    <message>
        <location filename="../core/data/jpeg2000.py"/>
        <source>{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again</source>
        <translation>{path} ist beschädigt oder unvollständig: Das JPEG-2000-Bild ist abgeschnitten; laden oder kopieren Sie die Datei erneut</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} is damaged or incomplete: rows {row}–{rows}, columns {col}–{cols} cannot be read; put a whole copy in its place ({reason})</source>
        <translation>{path} ist beschädigt oder unvollständig: Zeilen {row}–{rows}, Spalten {col}–{cols} lassen sich nicht lesen; ersetzen Sie die Datei durch eine vollständige Kopie ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is in {crs} and {other} in {image_crs}; bands of one image must be in one CRS</source>
        <translation>{path} liegt in {crs} und {other} in {image_crs}; die Kanäle eines Bildes müssen im selben KBS liegen</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is no Sentinel-2 product and holds none: there is no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>{path} ist kein Sentinel-2-Produkt und enthält keines: Es gibt weder MTD_MSIL1C.xml noch MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../core/data/class_map.py"/>
        <source>{path} is no map of classes: it needs one band of whole numbers, and has {count} of {dtype}</source>
        <translation>{path} ist keine Karte von Klassen: Nötig ist ein einziger Kanal mit ganzen Zahlen, vorhanden sind {count} vom Typ {dtype}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} is no uncertainty of a map: it has no band named {names} or {last}, of 8 or 16 bits</source>
        <translation>{path} ist keine Unsicherheit einer Karte: Es gibt keinen Kanal namens {names} oder {last} mit 8 oder 16 Bit</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is no uncertainty raster of Landbrush: it has no band named {entropy}</source>
        <translation>{path} ist kein Unsicherheitsraster von Landbrush: Es hat keinen Kanal namens {entropy}</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of no date, and no uncertainty raster is</source>
        <translation>{path} hat kein Datum, und kein Unsicherheitsraster ist ohne Datum</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} is of {date}, and no map is</source>
        <translation>{path} ist vom {date}, aber keine Karte ist von diesem Datum</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of {date}, and no uncertainty raster is</source>
        <translation>{path} ist vom {date}, aber kein Unsicherheitsraster ist von diesem Datum</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is open in another program; close it there, or choose another name</source>
        <translation>{path} ist in einem anderen Programm geöffnet; schließen Sie die Datei dort, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} is read over the network (up to {megabytes} MB); a local copy is much faster</source>
        <translation>{path} wird über das Netz gelesen (bis zu {megabytes} MB); mit einer lokalen Kopie geht es viel schneller</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its metadata say {other}; if that is wrong, {advice}</source>
        <translation>für {path} wird das Datum {date} angenommen, obwohl die Metadaten {other} nennen; falls das falsch ist, {advice}</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its name says {other}; if that is wrong, {advice}</source>
        <translation>für {path} wird das Datum {date} angenommen, obwohl der Name {other} nennt; falls das falsch ist, {advice}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is the map itself and would be overwritten; choose another name</source>
        <translation>{path} ist die Karte selbst und würde überschrieben; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and holds {held}; choose another file</source>
        <translation>{path} gibt es schon, Inhalt: {held}; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and is no GeoPackage; choose another file</source>
        <translation>{path} gibt es schon und ist kein GeoPackage; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} is too large ({size} MB)</source>
        <translation>{path} ist zu groß ({size} MB)</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is turned against {other}; bands of one image must lie the same way</source>
        <translation>{path} ist gegen {other} gedreht; die Kanäle eines Bildes müssen gleich ausgerichtet sein</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} of this series; it has {known}</source>
        <translation>in {path} fehlt der Kanal {bands} dieser Reihe; vorhanden sind {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} that {needed_by}; it has {known}</source>
        <translation>in {path} fehlt der Kanal {bands}, den {needed_by}; vorhanden sind {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} of this series; it has {known}</source>
        <translation>in {path} fehlen die Kanäle {bands} dieser Reihe; vorhanden sind {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} that {needed_by}; it has {known}</source>
        <translation>in {path} fehlen die Kanäle {bands}, die {needed_by}; vorhanden sind {known}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{path} was made by another model than {model}; give the one that made it</source>
        <translation>{path} wurde mit einem anderen Modell als {model} erstellt; geben Sie das an, mit dem es erstellt wurde</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path}, layer {layer}</source>
        <translation>{path}, Layer {layer}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: band {band} holds {kind} numbers, which cannot be used; convert it first</source>
        <translation>{path}: Kanal {band} enthält Zahlen vom Typ {kind}, die nicht verwendet werden können; wandeln Sie ihn zuerst um</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its band {band} is marked as transparency but varies like a picture; it is used as a band</source>
        <translation>{path}: der Kanal {band} ist als Transparenz gekennzeichnet, seine Werte wechseln aber wie in einem Bild; er wird als Kanal verwendet</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands ({bands}) are taken in order for {wanted}, as no name agrees</source>
        <translation>{path}: die Kanäle ({bands}) werden der Reihe nach als {wanted} genommen, da kein Name übereinstimmt</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path}: its bands ({names}) are named after none of the map's classes</source>
        <translation>{path}: die Kanäle ({names}) sind nach keiner der Klassen der Karte benannt</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path}: its bands have different nodata values; {value} is kept</source>
        <translation>{path}: die Kanäle haben verschiedene Nodata-Werte; {value} wird beibehalten</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands have no names and are taken in order for {wanted}</source>
        <translation>{path}: die Kanäle haben keine Namen und werden der Reihe nach als {wanted} genommen</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: its codes ({codes}) fit no quality band of Landsat ({names}); is the kind of mask right? Other bits can be named with the kind bits</source>
        <translation>{path}: die Codes ({codes}) passen zu keinem Qualitätskanal von Landsat ({names}); stimmt die Art der Maske? Andere Bits lassen sich mit der Art bits nennen</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its ground control points give no grid ({reason})</source>
        <translation>{path}: die Passpunkte ergeben kein Gitter ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which Fmask does not have ({known}); is its kind, {kind}, right?</source>
        <translation>{path}: die Maske enthält {codes}, was es in Fmask nicht gibt ({known}); stimmt ihre Art, {kind}?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which is no probability in percent (0 to 100); is its kind, {kind}, right?</source>
        <translation>{path}: die Maske enthält {codes}, was keine Wahrscheinlichkeit in Prozent ist (0 bis 100); stimmt ihre Art, {kind}?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which no scene classification has (0 to {highest}); is its kind, {kind}, right?</source>
        <translation>{path}: die Maske enthält {codes}, was in keiner Szenenklassifikation vorkommt (0 bis {highest}); stimmt ihre Art, {kind}?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {count} codes ({codes}), too many for one that says observed or not; is its kind rather {like}?</source>
        <translation>{path}: die Maske enthält {count} Codes ({codes}), zu viele für eine, die nur beobachtet oder nicht beobachtet unterscheidet; ist ihre Art eher {like}?</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: there is no band to stack</source>
        <translation>{path}: es gibt keinen Kanal zum Zusammenfügen</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: unknown kind of mask {kind}</source>
        <translation>{path}: unbekannte Art der Maske: {kind}</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: {count} names are given for {count_2} bands</source>
        <translation>{path}: für {count_2} Kanäle sind {count} Namen angegeben</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>{percent} % hidden</source>
        <translation>{percent} % verdeckt</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels in the held-out polygons ({n}) are right.</source>
        <translation>{percent} % der Pixel in den zurückgehaltenen Polygonen ({n}) sind richtig.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels were filled; see the results.</source>
        <translation>{percent} % der Pixel wurden gefüllt; siehe Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} patches compared</source>
        <translation>{pixels} Pixel in {polygons} Flächen verglichen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} polygons compared</source>
        <translation>{pixels} Pixel in {polygons} Polygonen verglichen</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} cannot be started ({reason}).</source>
        <translation>{python} kann nicht gestartet werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} does not answer.</source>
        <translation>{python} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} is not a working Python: {said}</source>
        <translation>{python} ist kein funktionierendes Python: {said}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>{reason} Strokes that wait on the map for it, and are not learnt: {count}.</source>
        <translation>{reason} Striche, die auf der Karte darauf warten und nicht gelernt werden: {count}.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>{reason}; a later training cannot start from this model</source>
        <translation>{reason}; ein späteres Training kann nicht von diesem Modell ausgehen</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>{reason}; the training goes on without a checkpoint</source>
        <translation>{reason}; das Training geht ohne Sicherungspunkt weiter</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>{share} % of the changed pixels have their first class again in the end, which is mostly the flicker of maps; {advice}</source>
        <translation>{share} % der geänderten Pixel haben am Ende wieder ihre erste Klasse; das ist meist ein Flackern der Karten; {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{share} % of the true pixels lie where the map has no class; they are left out</source>
        <translation>{share} % der wahren Pixel liegen, wo die Karte keine Klasse hat; sie werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{stage}: starting the engine…</source>
        <translation>{stage}: Engine startet…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>{task} (stopped)</source>
        <translation>{task} (gestoppt)</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>{text} is no coordinate reference system; write it as EPSG:CODE</source>
        <translation>{text} ist kein Koordinatenbezugssystem; schreiben Sie es als EPSG:CODE</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>{title} (part)</source>
        <translation>{title} (Teil)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>{title} failed (exit code {code}): {reason}</source>
        <translation>{title}: fehlgeschlagen (Rückgabewert {code}): {reason}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and 1 more feature like it)</source>
        <translation>{told} (und 1 weiteres solches Objekt)</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and 1 more pair)</source>
        <translation>{told} (und 1 weiteres Paar)</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and {n} more features like it)</source>
        <translation>
            <numerusform>{told} (und {n} weiteres solches Objekt)</numerusform>
            <numerusform>{told} (und {n} weitere solche Objekte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and {n} more pairs)</source>
        <translation>
            <numerusform>{told} (und {n} weiteres Paar)</numerusform>
            <numerusform>{told} (und {n} weitere Paare)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told}; correct one of them</source>
        <translation>{told}; berichtigen Sie eines davon</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>{variable} names {python}, which is not there; correct or unset it.</source>
        <translation>{variable} nennt {python}, das es nicht gibt; berichtigen oder entfernen Sie die Variable.</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must be numbers from 0 to 1</source>
        <translation>{what}: nur Zahlen von 0 bis 1 sind möglich</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must have rows of the same length</source>
        <translation>{what}: alle Zeilen müssen gleich lang sein</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: cannot be read ({reason})</source>
        <translation>{what} {path}: kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: not a .safetensors file, or a damaged one</source>
        <translation>{what} {path}: keine .safetensors-Datei oder eine beschädigte</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML</source>
        <translation>{what} {path}: kein gültiges YAML</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML at line {line}</source>
        <translation>{what} {path}: kein gültiges YAML in Zeile {line}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: there is no such file</source>
        <translation>{what} {path}: diese Datei gibt es nicht</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: this is a folder; name the file in it</source>
        <translation>{what} {path}: das ist ein Ordner; nennen Sie die Datei darin</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes differently, all figures are wrong; compare by names, or use the same ids</source>
        <translation>{where} hat Klassen, die in der Karte fehlen ({classes}; die Karte hat {table}): Wenn beide ihre Klassen verschieden nummerieren, sind alle Zahlen falsch; vergleichen Sie nach Namen, oder verwenden Sie dieselben IDs</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no coordinate reference system; assign one to the layer first</source>
        <translation>{where} hat kein Koordinatenbezugssystem; weisen Sie dem Layer zuerst eines zu</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no field {name} for the {purpose}; the fields are {there}</source>
        <translation>{where} hat kein Feld {name} für „{purpose}“; die Felder sind {there}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where} has one class only ({name}); annotate at least one more, e.g. “other”</source>
        <translation>{where} hat nur eine Klasse ({name}); annotieren Sie mindestens eine weitere, z. B. „Sonstiges“</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has several layers ({names}); name one, as in {where}|{layer}</source>
        <translation>{where} hat mehrere Layer ({names}); nennen Sie einen, etwa {where}|{layer}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class 0, which means nodata; class ids go from 1 to 255</source>
        <translation>{where} hat die Klasse 0, die Nodata bedeutet; Klassen-IDs reichen von 1 bis 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {number}; class ids go from 1 to 255</source>
        <translation>{where} hat die Klasse {number}; Klassen-IDs reichen von 1 bis 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {value}, which is no whole number; class ids go from 1 to 255</source>
        <translation>{where} hat die Klasse {value}, die keine ganze Zahl ist; Klassen-IDs reichen von 1 bis 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} has {count} bands; the first one, {first}, is taken for the labels</source>
        <translation>{where} hat {count} Kanäle; der erste, {first}, wird für die Klassen genommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where} has {n} classes; there can be at most {most}</source>
        <translation>
            <numerusform>{where} hat {n} Klasse; es dürfen höchstens {most} sein</numerusform>
            <numerusform>{where} hat {n} Klassen; es dürfen höchstens {most} sein</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where} holds from {day} until {until}, which is before it; correct one of the two</source>
        <translation>{where} gilt von {day} bis {until}, was davor liegt; berichtigen Sie eines der beiden Daten</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds no label: all pixels on the image are 0 or nodata</source>
        <translation>{where} enthält keine Klasse: Alle Pixel auf dem Bild sind 0 oder Nodata</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} holds no layer of polygons</source>
        <translation>{where} enthält keinen Polygonlayer</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds the value {value}; the class ids of a label raster are whole numbers from 1 to 255</source>
        <translation>{where} enthält den Wert {value}; die Klassen-IDs eines Klassenrasters sind ganze Zahlen von 1 bis 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is empty; draw polygons first</source>
        <translation>{where} ist leer; zeichnen Sie zuerst Polygone</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is in {crs}, which cannot be brought to the image's {image_crs}</source>
        <translation>{where} liegt in {crs}, das sich nicht in das {image_crs} des Bildes umrechnen lässt</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}, area {number}</source>
        <translation>{where}, Gebiet {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, class {number}</source>
        <translation>{where}, Klasse {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, image {number}</source>
        <translation>{where}, Bild {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, labels</source>
        <translation>{where}, Annotationen</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, mask</source>
        <translation>{where}, Maske</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}, truth</source>
        <translation>{where}, Referenz</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}, {key}</source>
        <translation>{where}, {key}</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}, {name}</source>
        <translation>{where}, {name}</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}, {number}</source>
        <translation>{where}, {number}</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}, {what} {number}</source>
        <translation>{where}, {what} {number}</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: Sentinel-2 has no band {name}; its bands are {bands}</source>
        <translation>{where}: Sentinel-2 hat keinen Kanal {name}; seine Kanäle sind {bands}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `classes` must be different class ids</source>
        <translation>{where}: `classes` müssen verschiedene Klassen-IDs sein</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: `extent` must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax</source>
        <translation>{where}: `extent` muss xmin, ymin, xmax, ymax sein, mit xmin &lt; xmax und ymin &lt; ymax</translation>
    </message>
    <message>
        <location filename="../core/job/exportonnx.py"/>
        <source>{where}: `nodata` must be a number or none, found {value}</source>
        <translation>{where}: `nodata` muss eine Zahl oder none sein, gefunden wurde {value}</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `options` must be a mapping of recipe entries to values</source>
        <translation>{where}: `options` muss eine Zuordnung von Rezepteinträgen zu Werten sein</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `per_year` must have {count} rows of {count} numbers, one for each class</source>
        <translation>{where}: `per_year` muss {count} Zeilen mit je {count} Zahlen haben, eine für jede Klasse</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `prior` must have a share for each of the {count} classes</source>
        <translation>{where}: `prior` muss für jede der {count} Klassen einen Anteil haben</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: `products` must name at least one folder or file</source>
        <translation>{where}: `products` muss mindestens einen Ordner oder eine Datei nennen</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` and `model` are the same file; name another one to write</source>
        <translation>{where}: `start_from` und `model` sind dieselbe Datei; nennen Sie eine andere zum Schreiben</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` is for trainings with labels; leave out one of the two</source>
        <translation>{where}: `start_from` ist für Trainings mit Annotationen; lassen Sie eines von beiden weg</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: `values` must be whole numbers from 0 to 255</source>
        <translation>{where}: `values` müssen ganze Zahlen von 0 bis 255 sein</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}`</source>
        <translation>{where}: `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` holds a NUL character</source>
        <translation>{where}: `{key}` enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` is missing</source>
        <translation>{where}: `{key}` fehlt</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` muss eine Zahl von {low} bis {high} sein, gefunden wurde {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a whole number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` muss eine ganze Zahl von {low} bis {high} sein, gefunden wurde {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be one of {known}; found {value}</source>
        <translation>{where}: `{key}` muss einer dieser Werte sein: {known}; gefunden wurde {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}</source>
        <translation>{where}: `{key}` muss Text sein, gefunden wurde {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}; write it in quotes</source>
        <translation>{where}: `{key}` muss Text sein, gefunden wurde {found}; schreiben Sie den Wert in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be true or false, found {value}</source>
        <translation>{where}: `{key}` muss true oder false sein, gefunden wurde {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending} or {other}, found {path}</source>
        <translation>{where}: `{key}` muss auf {ending} oder {other} enden, gefunden wurde {path}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending}, found {path}</source>
        <translation>{where}: `{key}` muss auf {ending} enden, gefunden wurde {path}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a band is named twice in `bands`</source>
        <translation>{where}: in `bands` ist ein Kanal zweimal genannt</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: a forbidden transition</source>
        <translation>{where}: ein verbotener Übergang</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed</source>
        <translation>{where}: eine Maske der Art bits braucht `values`, die Bitnummern, die „nicht beobachtet“ bedeuten</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind cld takes one value, the probability from which on it is cloud</source>
        <translation>{where}: eine Maske der Art cld nimmt einen einzigen Wert, die Wahrscheinlichkeit, ab der etwas als Wolke gilt</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind landsat takes no `values`; name bits of your own with the kind bits</source>
        <translation>{where}: eine Maske der Art landsat nimmt keine `values`; eigene Bits nennen Sie mit der Art bits</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: all polygons lie outside the image {name}; is the layer's coordinate reference system ({crs}) right?</source>
        <translation>{where}: alle Polygone liegen außerhalb des Bildes {name}; stimmt das Koordinatenbezugssystem des Layers ({crs})?</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: changes are told between maps of different dates; give at least two maps</source>
        <translation>{where}: Änderungen werden zwischen Karten verschiedener Zeitpunkte festgestellt; geben Sie mindestens zwei Karten an</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: class {number} must be able to stay as it is; give it more than 0</source>
        <translation>{where}: Klasse {number} muss bleiben können, wie sie ist; geben Sie ihr mehr als 0</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a list, found {found}</source>
        <translation>{where}: erwartet wird eine Liste, gefunden wurde {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a mapping of names to values, found {found}</source>
        <translation>{where}: erwartet wird eine Zuordnung von Namen zu Werten, gefunden wurde {found}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path</source>
        <translation>{where}: verbotene oder vorgegebene Übergänge brauchen eine Kette über die Zeitpunkte; wählen Sie als Kette smooth oder path</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with at least one image, or the uncertainty of a map that there is</source>
        <translation>{where}: geben Sie ein Modell mit mindestens einem Bild an oder die Unsicherheit einer vorhandenen Karte</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with images, or the uncertainty of a map that there is; not both</source>
        <translation>{where}: geben Sie entweder ein Modell mit Bildern an oder die Unsicherheit einer vorhandenen Karte, nicht beides</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: give a model, or the method regression or linear, which need none</source>
        <translation>{where}: geben Sie ein Modell an, oder die Methode regression oder linear, die keines brauchen</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}: give the truth, or the model whose held-out polygons tell</source>
        <translation>{where}: geben Sie die Referenz an, oder das Modell, dessen zurückgehaltene Polygone als Referenz dienen</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: images are looked at with a model; give one</source>
        <translation>{where}: Bilder werden mit einem Modell betrachtet; geben Sie eines an</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: name the field that holds the {purpose}; the fields are {there}</source>
        <translation>{where}: nennen Sie das Feld für „{purpose}“; die Felder sind {there}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: no polygon covers a pixel of the image</source>
        <translation>{where}: kein Polygon deckt ein Pixel des Bildes ab</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: no polygon has a date of the series ({dates}); {name} has {when}</source>
        <translation>{where}: kein Polygon gehört zu einem Zeitpunkt der Reihe ({dates}); {name} hat {when}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: no steady rates of change give this matrix; the nearest ones differ by up to {difference}</source>
        <translation>{where}: keine gleichbleibenden Änderungsraten ergeben diese Matrix; die nächstliegenden weichen um bis zu {difference} ab</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: probabilities belong to uncertainty rasters; give those too</source>
        <translation>{where}: Wahrscheinlichkeiten gehören zu Unsicherheitsrastern; geben Sie auch diese an</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: the area {name} has no labels, others have; put it into `unlabelled`</source>
        <translation>{where}: das Gebiet {name} hat keine Annotationen, andere haben welche; setzen Sie es unter `unlabelled`</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: the band {band} is named twice in `bands`</source>
        <translation>{where}: der Kanal {band} ist in `bands` zweimal genannt</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the change from {first} to {last} ends before it begins; exchange the two dates</source>
        <translation>{where}: die Änderung von {first} bis {last} endet, bevor sie beginnt; vertauschen Sie die beiden Daten</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the class id {number} stands twice in `classes`</source>
        <translation>{where}: die Klassen-ID {number} steht in `classes` zweimal da</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the class {number} of the model is not in `classes`, which are {known}; add it</source>
        <translation>{where}: die Klasse {number} des Modells fehlt in `classes`, dort stehen {known}; fügen Sie sie hinzu</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: the classes are names, so they are given ids of their own: {table}</source>
        <translation>{where}: die Klassen sind Namen und erhalten daher eigene IDs: {table}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the colour {color} must be written as #rrggbb</source>
        <translation>{where}: die Farbe {color} muss als #rrggbb geschrieben werden</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the date {date} stands twice, for {first} and {name}; each date must have one image</source>
        <translation>{where}: das Datum {date} steht zweimal da, bei {first} und {name}; zu jedem Datum gehört genau ein Bild</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the date {date} stands twice; each date must have one raster</source>
        <translation>{where}: das Datum {date} steht zweimal da; zu jedem Datum gehört genau ein Raster</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the field {field} holds {kind} values; a class is a whole number or text</source>
        <translation>{where}: das Feld {field} enthält Werte vom Typ {kind}; eine Klasse ist eine ganze Zahl oder Text</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the files that hold the bands must be a list of names</source>
        <translation>{where}: die Dateien mit den Kanälen müssen eine Liste von Namen sein</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {before}&gt;{after} needs class ids from 1 to {most}</source>
        <translation>{where}: der verbotene Übergang {before}&gt;{after} braucht Klassen-IDs von 1 bis {most}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {item} must be written as FROM&gt;TO, each a class by its id or name</source>
        <translation>{where}: der verbotene Übergang {item} muss als FROM&gt;TO geschrieben werden, jede Klasse mit ihrer ID oder ihrem Namen</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the layer says that it is in {crs}, and {name} is at {x}, {y}, which are no degrees; give the layer the coordinate reference system it was drawn in (GeoJSON without one means degrees)</source>
        <translation>{where}: laut Layer liegt er in {crs}, {name} aber bei {x}, {y}, was keine Grade sind; geben Sie dem Layer das Koordinatenbezugssystem, in dem er gezeichnet wurde (GeoJSON ohne Angabe bedeutet Grade)</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: the method {method} uses no model; leave out one of the two</source>
        <translation>{where}: die Methode {method} verwendet kein Modell; lassen Sie eines von beiden weg</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the name of {name} may tell the day {one} or {other}; {advice}</source>
        <translation>{where}: der Name {name} kann den Tag {one} oder {other} bedeuten; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: the polygons of “{class_name}” cover no pixel of the image; draw larger ones</source>
        <translation>{where}: die Polygone der Klasse „{class_name}“ decken kein Pixel des Bildes ab; zeichnen Sie größere</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the row of class {number} in `per_year` sums to {total}; each must sum to 1</source>
        <translation>{where}: die Zeile der Klasse {number} in `per_year` ergibt zusammen {total}; jede muss 1 ergeben</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: the uncertainty tells all that is needed; leave out the model, or give it images</source>
        <translation>{where}: die Unsicherheit sagt alles Nötige; lassen Sie das Modell weg, oder geben Sie ihm Bilder</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: there are `classes` and the area {name} has no labels; add the labels</source>
        <translation>{where}: es gibt `classes`, aber das Gebiet {name} hat keine Annotationen; fügen Sie sie hinzu</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: there is no area</source>
        <translation>{where}: es gibt kein Gebiet</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: there is no image</source>
        <translation>{where}: es gibt kein Bild</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: two areas are named {folder}; give each area a name of its own</source>
        <translation>{where}: zwei Gebiete heißen {folder}; geben Sie jedem Gebiet einen eigenen Namen</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: unknown device {device}; known are auto, cpu, cuda, cuda:N and mps</source>
        <translation>{where}: unbekanntes Gerät {device}; bekannt sind auto, cpu, cuda, cuda:N und mps</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: unknown entry `{key}`; {hint}</source>
        <translation>{where}: unbekannter Eintrag `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: what is annotated belongs to an area: `labels` in its entry</source>
        <translation>{where}: Annotationen gehören zu einem Gebiet: `labels` in seinem Eintrag</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>{where}: {before}&gt;{after} ist keine Änderung; was bleibt, wie es ist, kann nicht verboten werden</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} cover no pixel of their own and are not used</source>
        <translation>{where}: ohne eigenes Pixel und daher nicht verwendet: {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} lie wholly under other polygons of their class</source>
        <translation>{where}: ganz von anderen Polygonen derselben Klasse überdeckt: {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {name} ({class_name}) and {name_2} ({class_name_2}) overlap though their classes differ</source>
        <translation>{where}: {name} ({class_name}) und {name_2} ({class_name_2}) überlappen sich, obwohl ihre Klassen verschieden sind</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} cannot be brought from {crs} to the image's {image_crs}; is the layer's coordinate reference system right?</source>
        <translation>{where}: {name} lässt sich nicht von {crs} in das {image_crs} des Bildes umrechnen; stimmt das Koordinatenbezugssystem des Layers?</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} has no class in {field}; give it one or delete it</source>
        <translation>{where}: {name} hat keine Klasse in {field}; geben Sie dem Objekt eine, oder löschen Sie es</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {name} has no date, and each of several images needs one; {advice}</source>
        <translation>{where}: {name} hat kein Datum, und bei mehreren Bildern braucht jedes eines; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is after the last date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: {name} gilt für {when}, also nach dem letzten Zeitpunkt der Reihe, {end} ({dates}); berichtigen Sie das Datum, oder fügen Sie ein Bild aus dieser Zeit hinzu</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is before the first date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: {name} gilt für {when}, also vor dem ersten Zeitpunkt der Reihe, {end} ({dates}); berichtigen Sie das Datum, oder fügen Sie ein Bild aus dieser Zeit hinzu</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} is a {kind}, not a polygon; annotations are polygons</source>
        <translation>{where}: {name} ist vom Typ {kind} und kein Polygon; Annotationen sind Polygone</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {n} features have no shape and are not used</source>
        <translation>
            <numerusform>{where}: {n} Objekt hat keine Geometrie und wird nicht verwendet</numerusform>
            <numerusform>{where}: {n} Objekte haben keine Geometrie und werden nicht verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons belong to dates that the series lacks</source>
        <translation>
            <numerusform>{where}: {n} von {all} Polygonen gehört zu einem Zeitpunkt, den die Reihe nicht hat</numerusform>
            <numerusform>{where}: {n} von {all} Polygonen gehören zu Zeitpunkten, die die Reihe nicht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons lie outside the image and are not used</source>
        <translation>
            <numerusform>{where}: {n} von {all} Polygonen liegt außerhalb des Bildes und wird nicht verwendet</numerusform>
            <numerusform>{where}: {n} von {all} Polygonen liegen außerhalb des Bildes und werden nicht verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days after the last date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} Polygon gilt für Tage nach dem letzten Zeitpunkt der Reihe, {end} ({dates}): {names}; berichtigen Sie sein Datum, oder fügen Sie Bilder aus dieser Zeit hinzu</numerusform>
            <numerusform>{where}: {n} Polygone gelten für Tage nach dem letzten Zeitpunkt der Reihe, {end} ({dates}): {names}; berichtigen Sie ihre Daten, oder fügen Sie Bilder aus dieser Zeit hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days before the first date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} Polygon gilt für Tage vor dem ersten Zeitpunkt der Reihe, {end} ({dates}): {names}; berichtigen Sie sein Datum, oder fügen Sie Bilder aus dieser Zeit hinzu</numerusform>
            <numerusform>{where}: {n} Polygone gelten für Tage vor dem ersten Zeitpunkt der Reihe, {end} ({dates}): {names}; berichtigen Sie ihre Daten, oder fügen Sie Bilder aus dieser Zeit hinzu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {value} is not a date; write it as YYYY-MM-DD</source>
        <translation>{where}: {value} ist kein Datum; schreiben Sie es als JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: “{class_name}” is on one polygon only, so its accuracy cannot be told; draw more</source>
        <translation>{where}: die Klasse „{class_name}“ kommt nur in einem Polygon vor, daher lässt sich ihre Genauigkeit nicht bestimmen; zeichnen Sie weitere</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>“Install” downloads about {download} and takes up to {space} GB of disk in {folder}; that takes some minutes, on a slow connection longer. The packages of QGIS stay as they are, and nothing is downloaded before.</source>
        <translation>„Installieren“ lädt etwa {download} herunter und belegt bis zu {space} GB in {folder}; das dauert einige Minuten, bei langsamer Verbindung länger. Die Pakete von QGIS bleiben, wie sie sind, und vorher wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>“To” ({last}) must be a later date than “From” ({first}).</source>
        <translation>„Bis“ ({last}) muss ein späteres Datum sein als „Von“ ({first}).</translation>
    </message>
    <message>
        <location filename="../plugin/i18n.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is read over the network ({size} GB); this can take long. Stop ends it.</source>
        <translation>„{name}“ wird über das Netz gelesen ({size} GB); das kann lange dauern. Stopp beendet es.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>“{name}” is shown in the colours of the classes now; its other styles are still there.</source>
        <translation>„{name}“ wird nun in den Farben der Klassen gezeigt; seine anderen Stile sind noch da.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is very large ({size} GB); mapping the visible extent first is faster.</source>
        <translation>„{name}“ ist sehr groß ({size} GB); schneller ist es, zuerst die sichtbare Ausdehnung zu kartieren.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>“{name}” still has polygons ({n}); erase them before you remove the class.</source>
        <translation>„{name}“ hat noch Polygone ({n}); radieren Sie sie, bevor Sie die Klasse entfernen.</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>“{start} → {end}” is forbidden, but may still happen by way of “{stop}” at dates in between; forbid “{start} → {stop}” or “{stop} → {end}” too if it must never</source>
        <translation>„{start} → {end}“ ist verboten, kann aber an Zeitpunkten dazwischen über „{stop}“ dennoch vorkommen; verbieten Sie auch „{start} → {stop}“ oder „{stop} → {end}“, wenn es nie vorkommen darf</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>“{text}” is no class id; write a whole number from 1 to 255.</source>
        <translation>„{text}“ ist keine Klassen-ID; geben Sie eine ganze Zahl von 1 bis 255 ein.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{text}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>„{text}“ ist kein Datum; schreiben Sie es als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>“{text}” says no bits; write for example “bits 3 4 10”.</source>
        <translation>„{text}“ nennt keine Bits; schreiben Sie zum Beispiel „bits 3 4 10“.</translation>
    </message>
</context>
</TS>
