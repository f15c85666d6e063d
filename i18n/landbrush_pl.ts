<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <translation>(usunięta)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>0 is perfect</source>
        <translation>0 to ideał</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 % (ha)</source>
        <translation>przedział 95% (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 %: not known, no error was met</source>
        <translation>95%: nieznane, nie znaleziono żadnego błędu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>A .SAFE folder, or a folder that holds several, or zip files.</source>
        <translation>Katalog .SAFE albo katalog zawierający ich kilka lub pliki zip.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>A .safetensors file of a model that was trained with the method HVAE.</source>
        <translation>Plik .safetensors modelu wytrenowanego metodą HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>A .safetensors file that Landbrush has written.</source>
        <translation>Plik .safetensors zapisany przez Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>A .safetensors file that Landbrush has written; it looks at the images.</source>
        <translation>Plik .safetensors zapisany przez Landbrush; ogląda obrazy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>A GeoPackage.</source>
        <translation>GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python that has PyTorch and GDAL, e.g. a conda environment or one with PyTorch for your GPU.</source>
        <translation>Python z PyTorch i GDAL, np. środowisko conda lub takie z PyTorch dla danej karty graficznej.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python with PyTorch and GDAL</source>
        <translation>Python z PyTorch i GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>A YAML file with the probability of every change within a year, as the engine writes one beside the maps (transitions.yaml). Empty: learnt from the images.</source>
        <translation>Plik YAML z prawdopodobieństwem każdej zmiany w ciągu roku, taki jak zapisywany przez silnik obok map (transitions.yaml). Puste: ustalane na podstawie obrazów.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>A class needs a name; “{name}” stays.</source>
        <translation>Klasa musi mieć nazwę; pozostaje „{name}”.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two polygons.</source>
        <translation>Kreska zamiast przedziału: nie można określić jego szerokości; nie znaleziono żadnego błędu albo klasa ma mniej niż dwa poligony.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>A layer of the series is no longer in the project; take its row out of the table.</source>
        <translation>Warstwy z serii nie ma już w projekcie; usuń jej wiersz z tabeli.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>A page to read, print and pass on: confusion matrix, accuracy and area of each class with 95 % intervals, the map, and what it was made from</source>
        <translation>Strona do czytania, druku i przekazania: macierz pomyłek, dokładność i powierzchnia każdej klasy z przedziałami 95%, mapa oraz to, z czego powstała</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>A pixel over time</source>
        <translation>Piksel w czasie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A preset: network, learning rate and more in one file</source>
        <translation>Gotowe ustawienia: sieć, szybkość uczenia i inne w jednym pliku</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>A raster layer of the project</source>
        <translation>Warstwa rastrowa projektu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>A raster of class ids, as from “Segment images”.</source>
        <translation>Raster z id klas, taki jak z narzędzia „Segmentuj obrazy”.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A raster with one band a class: how probable it is, in percent</source>
        <translation>Raster z jednym kanałem na klasę: jak jest prawdopodobna, w procentach</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>A training on “{image}” was interrupted ({when}).</source>
        <translation>Trening na „{image}” został przerwany ({when}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>A value for each transition.</source>
        <translation>Wartość dla każdego przejścia.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>A web map is a picture without bands and cannot be mapped; add a raster file, e.g. of Sentinel-2.</source>
        <translation>Mapa internetowa to obrazek bez kanałów i nie da się jej mapować; dodaj plik rastrowy, np. Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. AURC: the area under the curve, the mean share of errors left; the lower, the better. Novelty is made to find what nobody annotated, which is not always wrong on the map.</source>
        <translation>AUROC: jak często błędny piksel jest mniej pewny niż poprawny; 0,5 to przypadek, 1 to ideał. AURC: pole pod krzywą, średni udział pozostałych błędów; im niższe, tym lepiej. Odmienność ma znajdować to, czego nikt nie oznaczył, a to nie zawsze jest na mapie błędne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>About as large as what you outline: 5 pixels of Sentinel-2 are 50 m.</source>
        <translation>Mniej więcej tyle, ile obrysowywane miejsca: 5 pikseli Sentinel-2 to 50 m.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Accuracy</source>
        <translation>Dokładność</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Dokładność: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Accuracy on held-out polygons, 0 to 1</source>
        <translation>Dokładność na poligonach kontrolnych, od 0 do 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>Accuracy report</source>
        <translation>Raport dokładności</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add Sentinel-2 products… (a folder of .SAFE folders or their zip files)</source>
        <translation>Dodaj produkty Sentinel-2… (katalog z katalogami .SAFE lub ich plikami zip)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Add a class</source>
        <translation>Dodaj klasę</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a raster layer to the map, for example a Sentinel-2 image.</source>
        <translation>Dodaj do mapy warstwę rastrową, na przykład obraz Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a second class, for example for everything else.</source>
        <translation>Dodaj drugą klasę, na przykład dla całej reszty.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add the raster layers selected in the layer tree, each as one date</source>
        <translation>Dodaj warstwy rastrowe wybrane w drzewie warstw, każdą jako jeden termin</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Add the raster layers selected in the layer tree, to learn from without polygons</source>
        <translation>Dodaj warstwy rastrowe wybrane w drzewie warstw, do nauki bez poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Added to “pip install”, e.g. the index of a PyTorch build for your GPU, as PyTorch's site names it.</source>
        <translation>Dodawane do „pip install”, np. indeks wersji PyTorch dla danej karty graficznej, podany na stronie PyTorch.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>All but the supervised method also guess where nothing is drawn. They map better only if held-out polygons show that this helps, which takes about 32 polygons; otherwise, and so far wherever it was measured, the map is the supervised method's.</source>
        <translation>Wszystkie metody poza nadzorowaną zgadują także tam, gdzie nic nie narysowano. Lepiej mapują tylko wtedy, gdy poligony kontrolne pokażą, że to pomaga, do czego potrzeba około 32 poligonów; w przeciwnym razie, i dotąd wszędzie, gdzie to zmierzono, mapa jest taka jak z metody nadzorowanej.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>All dates are shown; click one.</source>
        <translation>Widać wszystkie terminy; kliknij jeden.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>All places are done: train again, then ask for new ones.</source>
        <translation>Wszystkie miejsca gotowe: trenuj ponownie, potem poproś o nowe.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Also write probabilities</source>
        <translation>Zapisz też prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Also write the classes' probabilities</source>
        <translation>Zapisz też prawdopodobieństwa klas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>An earlier model of the same bands and method: the training takes about a third of the steps, and polygons that were held out then stay held out. Beside the model must be its file .start.</source>
        <translation>Wcześniejszy model o tych samych kanałach i tej samej metodzie: trening wymaga około jednej trzeciej kroków, a ówczesne poligony kontrolne pozostają kontrolnymi. Obok modelu musi być jego plik .start.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Another QGIS is installing the engine in {folder}; wait for it.</source>
        <translation>Inny QGIS instaluje właśnie silnik w {folder}; zaczekaj na niego.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area file: {file}</source>
        <translation>Plik obszaru: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area files</source>
        <translation>Pliki obszarów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Area files need PyYAML, which this QGIS's Python does not have.</source>
        <translation>Pliki obszarów wymagają PyYAML, którego Python tego QGIS nie ma.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Area of each class</source>
        <translation>Powierzchnia każdej klasy</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time</source>
        <translation>Powierzchnia każdej klasy w czasie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Area of each class over time (CSV)</source>
        <translation>Powierzchnia każdej klasy w czasie (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Area of each class over time (plot)</source>
        <translation>Powierzchnia każdej klasy w czasie (wykres)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time, with 95 % intervals</source>
        <translation>Powierzchnia każdej klasy w czasie, z przedziałami 95%</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Area over time</source>
        <translation>Powierzchnia w czasie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Areas are stratified estimates after Olofsson et al. (2014). They presume that the truth is a probability sample within each class of the map.</source>
        <translation>Powierzchnie są oszacowaniami warstwowymi według Olofssona i in. (2014). Zakłada się, że dane referencyjne są próbą losową w obrębie każdej klasy mapy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>As “Evaluate a map” writes it; areas are adjusted by its errors (Olofsson et al. 2014).</source>
        <translation>Taki, jaki zapisuje „Oceń mapę”; powierzchnie są korygowane o jego błędy (Olofsson i in. 2014).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>At least one scene class must count as not observed; take the mask away instead.</source>
        <translation>Co najmniej jedna klasa sceny musi być uznana za niezaobserwowaną; w przeciwnym razie usuń maskę.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>At most, in seconds unless told otherwise; empty: as long as the held-out polygons gain.</source>
        <translation>Najwyżej, w sekundach, jeśli nie podano inaczej; puste: dopóki wynik na poligonach kontrolnych się poprawia.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>At most; there are fewer where no others are left.</source>
        <translation>Najwyżej; mniej, gdy innych już nie ma.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Back to the model of {when}.</source>
        <translation>Przywrócono model z {when}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Band shown</source>
        <translation>Wyświetlany kanał</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Band {n}</source>
        <translation>Kanał {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bands</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Bands {n}–{m}</source>
        <translation>Kanały {n}–{m}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Bar: area on the map. Dot: area estimated from the truth, with its 95 % interval.</source>
        <translation>Słupek: powierzchnia na mapie. Punkt: powierzchnia oszacowana na podstawie danych referencyjnych, z przedziałem 95%.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Bring back what was taken back (Ctrl+Y on the map)</source>
        <translation>Przywróć to, co cofnięto (Ctrl+Y na mapie)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bring in Sentinel-2 products</source>
        <translation>Wczytaj produkty Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Brush</source>
        <translation>Pędzel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>By less than half a pixel; where the map ends its pixels stay.</source>
        <translation>O mniej niż pół piksela; na skraju mapy jej piksele pozostają.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>CPU threads</source>
        <translation>Wątki procesora</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Can its certainty be believed?</source>
        <translation>Czy można wierzyć jej pewności?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Anulowano; nic nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Chain over the dates</source>
        <translation>Łańcuch terminów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Changed area, hectares</source>
        <translation>Powierzchnia zmian, hektary</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes from this date</source>
        <translation>Zmiany od tej daty</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Changes need the maps of two dates; give the series its dates and click Map first.</source>
        <translation>Zmiany wymagają map z dwóch terminów; podaj daty serii i najpierw kliknij Mapuj.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Changes that never happen</source>
        <translation>Zmiany, które nigdy nie zachodzą</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Changes that never happen, from the class of the row to that of the column</source>
        <translation>Zmiany, które nigdy nie zachodzą: z klasy w wierszu na klasę w kolumnie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Changes to the recipe</source>
        <translation>Zmiany przepisu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes to this date</source>
        <translation>Zmiany do tej daty</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking the engine</source>
        <translation>Sprawdzanie silnika</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking your Python</source>
        <translation>Sprawdzanie własnego Pythona</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Choose a folder of products, or single ones.</source>
        <translation>Wybierz katalog produktów albo pojedyncze produkty.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Choose a model and at least one image, or the uncertainty of a map.</source>
        <translation>Wybierz model i co najmniej jeden obraz albo niepewność mapy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Choose a model, or the method regression, which needs none.</source>
        <translation>Wybierz model albo metodę regression, która go nie wymaga.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose at least one image.</source>
        <translation>Wybierz co najmniej jeden obraz.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose either polygons or a label raster.</source>
        <translation>Wybierz albo poligony, albo raster klas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Wybierz pole poligonów zawierające klasę.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>Choose the field of “{name}” that holds the class first.</source>
        <translation>Najpierw wybierz pole warstwy „{name}” zawierające klasę.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the field of “{name}” that holds the class; it has {fields}.</source>
        <translation>Wybierz pole warstwy „{name}” zawierające klasę; jej pola: {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the layer of polygons to learn from; the project has {names}.</source>
        <translation>Wybierz warstwę poligonów do nauki; w projekcie są: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Choose the maps of at least two dates.</source>
        <translation>Wybierz mapy co najmniej dwóch terminów.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Choose where the results go: a file for the first raster, or a folder.</source>
        <translation>Wybierz miejsce na wyniki: plik dla pierwszego rastra albo katalog.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Class by class</source>
        <translation>Klasa po klasie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Class field</source>
        <translation>Pole klasy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Class field of the polygons</source>
        <translation>Pole klasy poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>Class {n}</source>
        <translation>Klasa {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Classes</source>
        <translation>Klasy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Classes and polygons</source>
        <translation>Klasy i poligony</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Classes by their ids or names, separated by commas: “2&gt;1, dead&gt;forest” = from one date to the next class 2 never becomes 1, nor dead forest. No two maps that follow each other show such a change. By way of another class at a date in between it still may happen, unless that is forbidden too.</source>
        <translation>Klasy według id lub nazw, oddzielone przecinkami: „2&gt;1, martwy&gt;las” = między kolejnymi terminami klasa 2 nigdy nie staje się klasą 1 ani martwy lasem. Żadne dwie kolejne mapy nie pokażą takiej zmiany. Przez inną klasę w terminie pośrednim może ona zajść, chyba że i tego zabroniono.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Classes change</source>
        <translation>Wpływ klas</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Click Draw and outline a few places of each class, or choose your own layer of polygons.</source>
        <translation>Kliknij Rysuj i obrysuj kilka miejsc każdej klasy albo wybierz własną warstwę poligonów.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Click a piece, drag for more, Ctrl takes away. Size: [ ]; class: 1–9.</source>
        <translation>Kliknij fragment, przeciągnij po więcej, Ctrl odejmuje. Rozmiar: [ ]; klasa: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/polygon_tool.py"/>
        <source>Click corners, right click ends. Backspace: one back; Esc: drop; class: 1–9.</source>
        <translation>Klikaj narożniki, prawy przycisk kończy. Backspace: o jeden wstecz; Esc: porzuć; klasa: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Click pieces of like pixels instead of drawing; drag to take many ([ and ] change their size)</source>
        <translation>Zamiast rysować, klikaj fragmenty z podobnych pikseli; przeciągnij, aby wziąć ich wiele ([ i ] zmieniają rozmiar)</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/wand_tool.py"/>
        <source>Click takes what is alike; drag up or [ ] for more. Esc: drop; class: 1–9.</source>
        <translation>Klik bierze to, co podobne; przeciągnij w górę lub [ ] po więcej. Esc: porzuć; klasa: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Click the arrow to fly to the first place; outline what is there, or dismiss it.</source>
        <translation>Kliknij strzałkę, aby przejść do pierwszego miejsca; obrysuj to, co tam jest, albo je odrzuć.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Click to enter the date, YYYY-MM-DD</source>
        <translation>Kliknij, aby podać datę RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud shadow</source>
        <translation>Cień chmury</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, high probability</source>
        <translation>Chmura, wysokie prawdopodobieństwo</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, medium probability</source>
        <translation>Chmura, średnie prawdopodobieństwo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Clouds</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <location filename="../models/inpainting.yaml"/>
        <source>Clouds filled in: learns the images of a series alone, without any polygon, and maps no class.</source>
        <translation>Wypełnianie chmur: uczy się na samych obrazach serii, bez żadnych poligonów, i nie mapuje klas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Colour of “{name}”</source>
        <translation>Kolor klasy „{name}”</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Compares a map with what is true: overall accuracy, IoU and F1 of each class, the confusion matrix, and the area of each class in hectares with its 95 % confidence interval (Olofsson et al. 2014). With the map's probabilities also how well they are calibrated, and with its uncertainty how well that finds the errors.

Use polygons that the model has not learnt from: on others every map looks better than it is. Without any, choose the model: the figures are then those of the polygons that were held out of its training.

Writes a JSON file for other programs and, beside it, a page to read and print.</source>
        <translation>Porównuje mapę z rzeczywistością: dokładność całkowita, IoU i F1 każdej klasy, macierz pomyłek oraz powierzchnia każdej klasy w hektarach z przedziałem ufności 95% (Olofsson i in. 2014). Z prawdopodobieństwami mapy także to, jak dobrze są skalibrowane, a z jej niepewnością – jak dobrze wskazuje ona błędy.

Użyj poligonów, na których model się nie uczył: na innych każda mapa wygląda lepiej, niż jest. Jeśli ich nie ma, wybierz model: podane liczby dotyczą wtedy poligonów kontrolnych z jego treningu.

Zapisuje plik JSON dla innych programów, a obok niego stronę do czytania i druku.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Compares the maps of several dates, as “Segment images” makes them:
• Changes: a raster with a value for each transition between two dates (“forest → damage”), in colours; classes that stay are pale.
• First change: band 1 the date (YYYYMMDD) at which a pixel first was of another class than at its first date; band 2 how uncertain that is, 0 to 1, where there are probabilities.
• In the folder also tables (CSV): the area of each class at each date, with 95 % intervals where there are probabilities or an accuracy report, and the transition matrix in hectares; and a plot (SVG).

The maps need one grid and the same classes. Maps of single dates flicker; those made with a chain over the dates do so far less.</source>
        <translation>Porównuje mapy wielu terminów, takie jak z narzędzia „Segmentuj obrazy”:
• Zmiany: raster z wartością dla każdego przejścia między dwoma terminami („las → uszkodzenie”), w kolorach; klasy bez zmian są blade.
• Pierwsza zmiana: kanał 1 to data (RRRRMMDD), w której piksel po raz pierwszy miał inną klasę niż w swoim pierwszym terminie; kanał 2 to niepewność tej daty, od 0 do 1, jeśli są prawdopodobieństwa.
• W katalogu także tabele (CSV): powierzchnia każdej klasy w każdym terminie, z przedziałami 95%, jeśli są prawdopodobieństwa lub raport dokładności, oraz macierz przejść w hektarach; a także wykres (SVG).

Mapy muszą mieć jedną siatkę i te same klasy. Mapy pojedynczych terminów migoczą; te z łańcuchem terminów znacznie mniej.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Comparing maps</source>
        <translation>Porównywanie map</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy versions, settings and the end of the log, without names and folders, to paste into an issue</source>
        <translation>Skopiuj wersje, ustawienia i koniec komunikatów, bez nazw i katalogów, do wklejenia w zgłoszeniu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_choice.py"/>
        <source>Curves shown</source>
        <translation>Pokazane krzywe</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Dark area</source>
        <translation>Ciemny obszar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Date field</source>
        <translation>Pole daty</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told from. Empty: the first.</source>
        <translation>Data mapy, od której liczone są zmiany. Puste: pierwsza.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told to. Empty: the last.</source>
        <translation>Data mapy, do której liczone są zmiany. Puste: ostatnia.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Date of first change</source>
        <translation>Data pierwszej zmiany</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date, and uncertainty.</source>
        <translation>Data i niepewność.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Date: {date}.</source>
        <translation>Termin: {date}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Dates</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Dates learnt from</source>
        <translation>Terminy użyte do nauki</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Dates missing: {n}</source>
        <translation>Brakujące daty: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Dates of the images</source>
        <translation>Daty obrazów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Dates of the maps</source>
        <translation>Daty map</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Dates of the series</source>
        <translation>Terminy serii</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Dead: tile</source>
        <translation>Martwe: kafel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Delete this model and its maps from the disk; maps that are shown stay</source>
        <translation>Usuń ten model i jego mapy z dysku; wyświetlane mapy pozostaną</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Delete what it had learnt; polygons and earlier models stay</source>
        <translation>Usuń to, czego się nauczył; poligony i wcześniejsze modele pozostaną</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Deviation of what was filled</source>
        <translation>Odchylenie wypełnienia</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Deviations by date</source>
        <translation>Odchylenia według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Diagnostics copied; paste them where you tell of the fault.</source>
        <translation>Skopiowano diagnostykę; wklej ją tam, gdzie zgłaszasz błąd.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Diameter of brush and eraser in pixels of the image</source>
        <translation>Średnica pędzla i gumki w pikselach obrazu</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Disagreement by date</source>
        <translation>Niezgodność według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Disagreement of the views</source>
        <translation>Niezgodność widoków</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Dismiss this place; it is not suggested again</source>
        <translation>Odrzuć to miejsce; nie będzie więcej proponowane</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Dismissed places cannot be written to {path}: {reason}</source>
        <translation>Nie można zapisać odrzuconych miejsc w {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Done. Dates added to the series: {n}.</source>
        <translation>Gotowe. Terminy dodane do serii: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Done. Places to draw next: {n}.</source>
        <translation>Gotowe. Miejsca, gdzie rysować dalej: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: the model for the Deepness plugin is {path}.</source>
        <translation>Gotowe: model dla wtyczki Deepness to {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is open in the browser; it is {path}.</source>
        <translation>Gotowe: raport otwarto w przeglądarce; jest to {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is {path}.</source>
        <translation>Gotowe: raport to {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Done: what changed lies beside the maps.</source>
        <translation>Gotowe: zmiany zapisano obok map.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: {count} polygons are on the map; they are in {path}.</source>
        <translation>Gotowe: poligony na mapie: {count}; są w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Double-click to rename</source>
        <translation>Kliknij dwukrotnie, aby zmienić nazwę</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Downloading and installing PyTorch</source>
        <translation>Pobieranie i instalowanie PyTorch</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/eraser_tool.py"/>
        <source>Drag to erase; Ctrl+click deletes a polygon. Size: [ ]; take back: Ctrl+Z.</source>
        <translation>Przeciągaj, aby wymazywać; Ctrl+klik usuwa poligon. Rozmiar: [ ]; cofnij: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>Drag to paint. Size: [ ] or Shift+wheel; class: 1–9; take back: Ctrl+Z.</source>
        <translation>Przeciągaj, aby malować. Rozmiar: [ ] lub Shift+kółko; klasa: 1–9; cofnij: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw</source>
        <translation>Rysuj</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw a few polygons of “{name}”, then of the other classes (keys 1–9).</source>
        <translation>Narysuj kilka poligonów klasy „{name}”, potem pozostałych klas (klawisze 1–9).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw polygons of the current class: click the corners, right click to finish</source>
        <translation>Rysuj poligony bieżącej klasy: klikaj narożniki, prawy przycisk kończy</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw polygons of “{name}” too.</source>
        <translation>Narysuj też poligony klasy „{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Drop {date}</source>
        <translation>Pomiń {date}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each by itself</source>
        <translation>Każdy osobno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Each class needs three values: id, name and colour.</source>
        <translation>Każda klasa wymaga trzech wartości: id, nazwy i koloru.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each date's classes are weighed against what the dates before and after show.</source>
        <translation>Klasy każdego terminu są ważone tym, co pokazują terminy wcześniejsze i późniejsze.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each pixel gets the one history that fits all dates best.</source>
        <translation>Każdy piksel dostaje jedną historię, najlepiej pasującą do wszystkich terminów.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is interpolated between the dates before and after on which it was observed.</source>
        <translation>Każdy piksel jest interpolowany między poprzednim a następnym terminem, w którym go zaobserwowano.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is told by all other dates and by what is visible of its own, with how sure that is; no model is needed.</source>
        <translation>Każdy piksel jest określany na podstawie wszystkich innych terminów i tego, co widać w jego własnym, wraz z informacją, na ile to pewne; model nie jest potrzebny.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Each training is listed here with what it reached; a click brings an earlier model back.</source>
        <translation>Lista treningów z tym, co osiągnęły; kliknięcie przywraca wcześniejszy model.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Empty: as the images that the model was trained with.</source>
        <translation>Puste: jak w obrazach, na których model był trenowany.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if it is there.</source>
        <translation>Puste: wyszukana obok mapy, jeśli tam jest.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if they are there.</source>
        <translation>Puste: wyszukane obok mapy, jeśli tam są.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Empty: half of the cores while QGIS is open, all in qgis_process.</source>
        <translation>Puste: połowa rdzeni, gdy QGIS jest otwarty, wszystkie w qgis_process.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Empty: only the two layers above are kept, no tables and no plot.</source>
        <translation>Puste: zachowane będą tylko dwie powyższe warstwy, bez tabel i wykresu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: only the two layers above are kept.</source>
        <translation>Puste: zachowane będą tylko dwie powyższe warstwy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: the whole first image.</source>
        <translation>Puste: cały pierwszy obraz.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Empty: whole tiles, 110 km a side.</source>
        <translation>Puste: całe kafle o boku 110 km.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>End what is running; the layers stay as they are</source>
        <translation>Zakończ bieżące zadanie; warstwy pozostaną bez zmian</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Engine: {device}</source>
        <translation>Silnik: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Engine…</source>
        <translation>Silnik…</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase</source>
        <translation>Gumka</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase from polygons by dragging; Ctrl+click deletes a whole polygon</source>
        <translation>Wymazuj fragmenty poligonów, przeciągając; Ctrl+klik usuwa cały poligon</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Error in gaps</source>
        <translation>Błąd w lukach</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Errors left when only the surest pixels are kept, by each measure of uncertainty. The lower, the better.</source>
        <translation>Błędy, które pozostają, gdy zachowa się tylko najpewniejsze piksele, dla każdej miary niepewności. Im niżej, tym lepiej.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas and 95 % intervals are adjusted by the errors of the accuracy report (Olofsson et al. 2014). They presume that its truth is a probability sample within each class, and that its errors hold at every date. Every pixel counts as a sample of its own: with a report on polygons, whose pixels resemble each other, read the intervals as a lower bound of the error.</source>
        <translation>Oszacowane powierzchnie i ich przedziały 95% są skorygowane o błędy z raportu dokładności (Olofsson i in. 2014). Zakłada się, że jego dane referencyjne są próbą losową w obrębie każdej klasy i że jego błędy dotyczą każdego terminu. Każdy piksel liczy się jako osobna próba: jeśli raport opiera się na poligonach, których piksele są do siebie podobne, traktuj przedziały jako dolną granicę błędu.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are adjusted by the errors of the accuracy report (Olofsson et al. 2014); their 95 % intervals come from drawing its polygons whole, with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none. They presume that its truth is a probability sample within each class, and that its errors hold at every date: where polygons lie in places that are easy to tell, the areas are off by more.</source>
        <translation>Oszacowane powierzchnie są skorygowane o błędy z raportu dokładności (Olofsson i in. 2014); ich przedziały 95% pochodzą z losowania całych poligonów ze zwracaniem, ponieważ piksele jednego poligonu są do siebie podobne; klasa z mniej niż dwoma poligonami przedziału nie ma. Zakłada się, że dane referencyjne są próbą losową w obrębie każdej klasy i że błędy raportu dotyczą każdego terminu: jeśli poligony leżą w miejscach łatwych do rozpoznania, powierzchnie są obarczone większym błędem.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are the sums of the probabilities. Their 95 % intervals take errors to be wholly alike within blocks of {side} × {side} pixels ({metres} m), and independent between them; they say nothing of a model that is wrong everywhere in the same way: an accuracy report does.</source>
        <translation>Oszacowane powierzchnie są sumami prawdopodobieństw. Ich przedziały 95% zakładają, że błędy są całkowicie zgodne w blokach {side} × {side} pikseli ({metres} m), a między blokami niezależne; nie mówią nic o modelu, który wszędzie myli się tak samo: to pokaże raport dokładności.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Evaluate a map</source>
        <translation>Oceń mapę</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Every date is mapped for itself; clouds are bridged from the dates around them.</source>
        <translation>Każdy termin jest mapowany osobno; chmury uzupełnia się z sąsiednich terminów.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Every date of the series was dropped; take one back by its check box.</source>
        <translation>Wszystkie terminy serii są pominięte; przywróć któryś, zaznaczając go.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Every place is looked at so often, turned and mirrored, and the mean is mapped; takes as many times longer. What the views disagree about becomes a layer of its own</source>
        <translation>Każde miejsce jest oglądane tyle razy, z obrotami i odbiciami, a mapowana jest średnia; trwa to tyle razy dłużej. Niezgodność widoków tworzy osobną warstwę</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Every tile is shown turned and mirrored, in so many ways, and the mean is mapped; what the views disagree about becomes a band of the uncertainty (mutual information). Takes as many times longer.</source>
        <translation>Każdy kafel jest oglądany z obrotami i odbiciami, na tyle sposobów, a mapowana jest średnia; niezgodność widoków staje się kanałem niepewności (informacja wzajemna). Trwa tyle razy dłużej.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Expected calibration error, 0 to 1</source>
        <translation>Oczekiwany błąd kalibracji, od 0 do 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Export a model to ONNX</source>
        <translation>Eksportuj model do ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Exporting the model</source>
        <translation>Eksport modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Extent</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Extra pip arguments</source>
        <translation>Dodatkowe argumenty pip</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>F&amp;ill</source>
        <translation>Wypeł&amp;nij</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1 of every class</source>
        <translation>F1 każdej klasy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1, with the 95 % interval where the class has two polygons or more.</source>
        <translation>F1, z przedziałem 95% tam, gdzie klasa ma co najmniej dwa poligony.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds</source>
        <translation>Wypełnij chmury</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fill clouds and gaps in images</source>
        <translation>Wypełnij chmury i luki w obrazach</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds by</source>
        <translation>Źródło wypełnienia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill what masks and nodata leave out in each image; what was observed stays exactly as it is</source>
        <translation>Wypełnij to, co w każdym obrazie pomijają maski i nodata; co zaobserwowano, pozostaje dokładnie takie samo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled image</source>
        <translation>Wypełniony obraz</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Filled images by date</source>
        <translation>Wypełnione obrazy według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled images of all dates and areas</source>
        <translation>Wypełnione obrazy wszystkich terminów i obszarów</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Filling clouds</source>
        <translation>Wypełnianie chmur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fills what masks and nodata leave out. Pixels that were observed stay exactly as they are; the others become
• regression (no model needed): what other dates show there, matched to the light and haze of the date by its visible pixels; the standard deviation in a second raster is measured on gaps made for a trial;
• linear (no model needed): values straight in time between the nearest dates on which they were observed; faster, and without a standard deviation;
• model: the mean of samples from a model of the image (method HVAE), with their standard deviation. The only way to fill a single date.

The results have the images' own number type, bands, band names and nodata. With several dates each is filled, into the output folder; the layers returned are those of the last date. Give the folder to keep them all.

Regression and linear need at least two dates; a pixel that no date shows stays nodata. It can be stopped at any time; nothing is written then.</source>
        <translation>Wypełnia to, co pomijają maski i nodata. Zaobserwowane piksele pozostają dokładnie takie same; pozostałe stają się
• regression (bez modelu): tym, co pokazują tam inne terminy, dopasowanym do światła i zamglenia danego terminu na podstawie jego widocznych pikseli; odchylenie standardowe w drugim rastrze jest mierzone na lukach zrobionych na próbę;
• linear (bez modelu): wartościami leżącymi w czasie na prostej między najbliższymi terminami, w których je zaobserwowano; szybciej i bez odchylenia standardowego;
• model: średnią próbek z modelu obrazu (metoda HVAE), z ich odchyleniem standardowym. Tylko tak można wypełnić pojedynczy termin.

Wyniki mają typ liczb, kanały, nazwy kanałów i nodata takie jak obrazy. Przy wielu terminach wypełniany jest każdy, w katalogu wyjściowym; zwracane warstwy pochodzą z ostatniego terminu. Podaj katalog, aby zachować wszystkie.

Metody regression i linear wymagają co najmniej dwóch terminów; piksel, którego nie widać w żadnym, pozostaje nodata. Można zatrzymać w każdej chwili; nic nie jest wtedy zapisywane.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Finds places where a polygon would teach the model most.</source>
        <translation>Znajduje miejsca, w których poligon nauczyłby model najwięcej.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Finds small patches whose class would teach a model most: where it is unsure, unlike one another and what is annotated, of classes that are rare; homogeneous enough to be outlined, apart from one another, never on nodata, masked pixels or polygons that there are. Each has a rank, a score, a reason in words, the probable class and, for series, the date.

Give a model with images; or the uncertainty of a map that there is, then nothing is computed again. The model way also looks at the images and finds places that differ more from one another.

The file holds two layers: patches (squares) and places (their middles).</source>
        <translation>Znajduje małe płaty, których klasa nauczyłaby model najwięcej: tam, gdzie jest niepewny, niepodobne do siebie i do tego, co oznaczono, z klas rzadkich; dość jednorodne, by je obrysować, oddalone od siebie, nigdy na nodata, zamaskowanych pikselach ani istniejących poligonach. Każdy ma pozycję, ocenę, słowne uzasadnienie, prawdopodobną klasę, a w seriach termin.

Podaj model z obrazami albo niepewność istniejącej mapy – wtedy nic nie jest obliczane ponownie. Sposób z modelem ogląda też obrazy i znajduje miejsca bardziej zróżnicowane.

Plik zawiera dwie warstwy: płaty (kwadraty) i miejsca (ich środki).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>First area file</source>
        <translation>Pierwszy plik obszaru</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>First change</source>
        <translation>Pierwsza zmiana</translation>
    </message>
    <message>
        <location filename="../models/fixmatch.yaml"/>
        <source>FixMatch with CutMix: learns from what has no polygons too, its own word on it being the target.</source>
        <translation>FixMatch z CutMix: uczy się także na miejscach bez poligonów, a celem jest dla niego własna odpowiedź.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the next place</source>
        <translation>Przejdź do następnego miejsca</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the previous place</source>
        <translation>Przejdź do poprzedniego miejsca</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Folder for all results</source>
        <translation>Katalog na wszystkie wyniki</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder for the images</source>
        <translation>Katalog na obrazy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Folder of Sentinel-2 products</source>
        <translation>Katalog produktów Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder of products</source>
        <translation>Katalog produktów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Follow the pointer on the map; a click holds the place, a right click or Escape lets it go</source>
        <translation>Śledź kursor na mapie; kliknięcie zatrzymuje miejsce, prawy przycisk lub Esc je zwalnia</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Following the engine failed: {reason}.</source>
        <translation>Śledzenie silnika nie powiodło się: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Forbidden or known changes need a chain over the dates; choose smooth or path.</source>
        <translation>Zabronione lub znane zmiany wymagają łańcucha terminów; wybierz smooth lub path.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>From the model of {when}, in about a third of the time.</source>
        <translation>Od modelu z {when}, w około jedną trzecią czasu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Give either a model with images, or the uncertainty of a map.</source>
        <translation>Podaj albo model z obrazami, albo niepewność mapy.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Go on from a stopped run</source>
        <translation>Kontynuuj zatrzymany przebieg</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Going on from step {step}</source>
        <translation>Kontynuacja od kroku {step}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Hectares from class to class</source>
        <translation>Hektary z klasy do klasy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Held out</source>
        <translation>Kontrolne</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Held-out share of the polygons</source>
        <translation>Udział poligonów kontrolnych</translation>
    </message>
    <message>
        <location filename="../plugin/dock/help_button.py"/>
        <source>Help on “{section}”</source>
        <translation>Pomoc: „{section}”</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Hidden variables</source>
        <translation>Zmienne ukryte</translation>
    </message>
    <message>
        <location filename="../models/hvae.yaml"/>
        <source>Hierarchical VAE by symmetric learning: models image and classes together, fills in what clouds hide. To fill alone, without any polygon, there is inpainting.yaml.</source>
        <translation>Hierarchiczny VAE z uczeniem symetrycznym: modeluje obraz i klasy razem, odtwarza to, co kryją chmury. Do samego wypełniania, bez żadnych poligonów, służy inpainting.yaml.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>How many places to look for</source>
        <translation>Ilu miejsc szukać</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>How the maps of several dates are made to agree</source>
        <translation>Jak uzgadniane są mapy wielu terminów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>How the masks of the selected dates are to be read (of all, if none is selected); “bits 3 4” means: not observed where bit 3 or bit 4 is set</source>
        <translation>Jak odczytywać maski wybranych terminów (wszystkich, jeśli nie wybrano żadnego); „bits 3 4” oznacza: nie zaobserwowano tam, gdzie ustawiony jest bit 3 lub 4</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>How the model learns from the polygons</source>
        <translation>Jak model uczy się na poligonach</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>How the model learns; empty: {method}.</source>
        <translation>Jak model się uczy; puste: {method}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>How to read this</source>
        <translation>Jak to czytać</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>How unlike the place clicked a pixel may be, in percent of the contrast in view</source>
        <translation>Jak bardzo piksel może różnić się od klikniętego miejsca, w procentach widocznego kontrastu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>How well images are drawn again</source>
        <translation>Jak dobrze obrazy są odtwarzane</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>If there is a checkpoint beside the model file.</source>
        <translation>Jeśli obok pliku modelu jest punkt kontrolny.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Image model</source>
        <translation>Model obrazu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Images (or area files)</source>
        <translation>Obrazy (lub pliki obszarów)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Images of all dates and areas</source>
        <translation>Obrazy wszystkich terminów i obszarów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Images to be mapped</source>
        <translation>Obrazy do mapowania</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Images without polygons that the method learns from too, with the same bands as the image to be mapped. What has no polygons in that image is learnt from anyway.</source>
        <translation>Obrazy bez poligonów, na których metoda również się uczy, z tymi samymi kanałami co mapowany obraz. Na miejscach bez poligonów w nim samym uczy się i tak.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images: {images}, dates: {dates}; give one date for each image.</source>
        <translation>Obrazy: {images}, daty: {dates}; podaj po jednej dacie na obraz.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; give one mask for each image, or none.</source>
        <translation>Obrazy: {images}, maski: {masks}; podaj po jednej masce na obraz albo żadnej.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; no mask tells the date of {names}. Give one mask for each image, in the same order, or masks with dates in their names.</source>
        <translation>Obrazy: {images}, maski: {masks}; żadna maska nie podaje daty obrazów {names}. Proszę podać jedną maskę dla każdego obrazu, w tej samej kolejności, albo maski z datami w nazwach.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install</source>
        <translation>Instaluj</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install again</source>
        <translation>Zainstaluj ponownie</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Install or choose what computes</source>
        <translation>Zainstaluj lub wybierz to, co wykonuje obliczenia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Install what computes the maps, or point to a Python that has it</source>
        <translation>Zainstaluj to, co oblicza mapy, albo wskaż Pythona, który to ma</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Installing the engine</source>
        <translation>Instalacja silnika</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of a model and images: uncertainty rasters from “Segment images”, one for each date.</source>
        <translation>Zamiast modelu i obrazów: rastry niepewności z narzędzia „Segmentuj obrazy”, po jednym na termin.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Instead of polygons: class ids from 1 to 255; 0 and nodata = not known.</source>
        <translation>Zamiast poligonów: id klas od 1 do 255; 0 i nodata = nieznane.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of polygons: other than 0 and nodata = annotated.</source>
        <translation>Zamiast poligonów: inne niż 0 i nodata = oznaczone.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of accuracy, precision, recall, F1 and IoU are 95 % intervals from drawing whole polygons with replacement within each class.</source>
        <translation>Przedziały dokładności, precyzji, czułości, F1 i IoU to przedziały 95% z losowania całych poligonów ze zwracaniem w obrębie każdej klasy.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of areas come from drawing whole polygons with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none.</source>
        <translation>Przedziały powierzchni pochodzą z losowania całych poligonów ze zwracaniem, ponieważ piksele jednego poligonu są do siebie podobne; klasa z mniej niż dwoma poligonami przedziału nie ma.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Key {n} on the map</source>
        <translation>Klawisz {n} na mapie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Kind of the masks</source>
        <translation>Rodzaj masek</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Known changes</source>
        <translation>Znane zmiany</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Label raster</source>
        <translation>Raster klas</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Landbrush is at work; wait for it to finish, or stop it first.</source>
        <translation>Landbrush pracuje; zaczekaj, aż skończy, albo najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Landbrush models (*.safetensors)</source>
        <translation>Modele Landbrush (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush panel</source>
        <translation>Panel Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Landbrush results</source>
        <translation>Wyniki Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Landbrush: changes in {image}</source>
        <translation>Landbrush: zmiany w {image}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: end what is running</source>
        <translation>Landbrush: zakończ bieżące zadanie</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: export of {image}</source>
        <translation>Landbrush: eksport dla {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: filling clouds in {image}</source>
        <translation>Landbrush: wypełnianie chmur w {image}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/provider.py"/>
        <source>Landbrush: from a few polygons to the whole map</source>
        <translation>Landbrush: od kilku poligonów do całej mapy</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: learn from the polygons of the active image and map it</source>
        <translation>Landbrush: ucz się na poligonach aktywnego obrazu i zmapuj go</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: map the image with the last model</source>
        <translation>Landbrush: mapuj obraz ostatnim modelem</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: mapping {image}</source>
        <translation>Landbrush: mapowanie {image}</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: polygons of {image}</source>
        <translation>Landbrush: poligony dla {image}</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Landbrush: reading Sentinel-2 products</source>
        <translation>Landbrush: odczyt produktów Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Landbrush: report on {image}</source>
        <translation>Landbrush: raport dla {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: training on {image}</source>
        <translation>Landbrush: trening na {image}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Landbrush: where to draw next in {image}</source>
        <translation>Landbrush: gdzie rysować dalej w {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Landsat quality band</source>
        <translation>kanał jakości Landsat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Last date field</source>
        <translation>Pole ostatniej daty</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Layer</source>
        <translation>Warstwa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Layer of polygons</source>
        <translation>Warstwa poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Learn from the polygons, then map; you can go on working meanwhile</source>
        <translation>Ucz się na poligonach, potem mapuj; w tym czasie można pracować dalej</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning from guesses too: step {step} of at most {steps}</source>
        <translation>Nauka także ze zgadywania: krok {step} z najwyżej {steps}</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>Learning how classes change</source>
        <translation>Ustalanie, jak zmieniają się klasy</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the held-out polygons too: step {step} of at most {steps}</source>
        <translation>Nauka także na poligonach kontrolnych: krok {step} z najwyżej {steps}</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the image too: step {step} of at most {steps}</source>
        <translation>Nauka także obrazu: krok {step} z najwyżej {steps}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learns from a few polygons of known class what the rest of the image is, and writes a model file for “Segment images”.

Draw several polygons of each class, in different places: a share of them is held out while learning, and the accuracy told is the accuracy on those. What is not annotated is not a class: leave it blank.

Without any polygons the method hvae learns from the images alone what lies under their clouds, for “Fill clouds and gaps in images”; such a model maps no classes.

Learning ends by itself when the held-out polygons gain no more, after the given number of steps, or after the given time. It can be cancelled at any time: no model is written then, but a checkpoint stays where the model would have been, from which “Go on from a stopped run” goes on.

The computing runs in the Landbrush engine, outside QGIS; the engine page of the Landbrush panel installs it. In qgis_process, the environment variable LANDBRUSH_PYTHON may name its Python.</source>
        <translation>Na kilku poligonach o znanej klasie uczy się, czym jest reszta obrazu, i zapisuje plik modelu dla „Segmentuj obrazy”.

Narysuj kilka poligonów każdej klasy w różnych miejscach: część z nich podczas nauki jest odkładana jako kontrolne i na nich mierzona jest podawana dokładność. Co nieoznaczone, nie jest klasą: pozostaw to puste.

Bez poligonów metoda hvae uczy się na samych obrazach, co leży pod chmurami, dla „Wypełnij chmury i luki w obrazach”; taki model nie mapuje klas.

Nauka kończy się sama, gdy wynik na poligonach kontrolnych już się nie poprawia, po podanej liczbie kroków lub po podanym czasie. Można ją anulować w każdej chwili: model nie jest wtedy zapisywany, ale w jego miejscu pozostaje punkt kontrolny, od którego kontynuuje „Kontynuuj zatrzymany przebieg”.

Obliczenia wykonuje silnik Landbrush, poza QGIS; instaluje się go na stronie silnika w panelu Landbrush. W qgis_process jego Pythona może wskazać zmienna środowiskowa LANDBRUSH_PYTHON.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Learnt from</source>
        <translation>Nauczono na</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Learnt from images alone: it fills clouds and maps nothing.</source>
        <translation>Nauczono na samych obrazach: model wypełnia chmury, klas nie mapuje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learnt from too, by methods other than supervised; what has no polygons in the images themselves is learnt from anyway. The bands must be the same. Where the images are a series of dates, rasters on one grid are a series, with the dates that their layers tell.</source>
        <translation>Na nich też się uczą metody inne niż supervised; na miejscach bez poligonów w samych obrazach uczą się i tak. Kanały muszą być te same. Jeśli obrazy są serią terminów, rastry na jednej siatce też są serią, z datami podanymi w ich warstwach.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Leave out dates that lack a band</source>
        <translation>Pomiń daty, którym brakuje kanału</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Leave out incomplete products</source>
        <translation>Pomiń niekompletne produkty</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Level-2A: from here on a pixel is cloud. Empty: where the scene classification says so.</source>
        <translation>Level-2A: od tej wartości piksel jest chmurą. Puste: tam, gdzie wskazuje to klasyfikacja sceny.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Likeliest history</source>
        <translation>Najbardziej prawdopodobna</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Linear</source>
        <translation>Liniowo</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>Loading the model</source>
        <translation>Wczytywanie modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood</source>
        <translation>Log-wiarygodność</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood: how probable the model finds what was observed, the mean of all pixels and bands in nats (bands scaled to a deviation of 1); higher is better. Thin lines are single bands, and the lowest one is named.
R²: how much of what varies in the images the model draws again; 1 is all, 0 no more than the mean. Beside it that of the worst band.
Classes change: by how much the image that is drawn changes if each class is swapped for the next, in standard deviations of a band; 0 means that it does not depend on the classes.
Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a straight line between the dates before and after; lower is better.</source>
        <translation>Log-wiarygodność: jak prawdopodobne jest według modelu to, co zaobserwowano, średnia wszystkich pikseli i kanałów w natach (kanały sprowadzone do odchylenia standardowego 1); im więcej, tym lepiej. Cienkie linie to pojedyncze kanały, najniższy jest nazwany.
R²: jaką część zmienności obrazów model odtwarza; 1 to całość, 0 nie więcej niż średnia. Obok wartość najgorszego kanału.
Wpływ klas: o ile zmienia się odtworzony obraz, gdy każdą klasę zamieni się na następną, w odchyleniach standardowych kanału; 0 oznacza, że nie zależy od klas.
Błąd w lukach: dla pikseli ukrytych celowo, w odchyleniach standardowych kanału, obok błędu linii prostej między terminem poprzednim i następnym; im mniej, tym lepiej.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Look for places where a polygon would teach the model most; polygons and maps stay as they are</source>
        <translation>Szukaj miejsc, w których poligon nauczyłby model najwięcej; poligony i mapy pozostaną bez zmian</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Look where the map is wrong, draw there, and train again.</source>
        <translation>Sprawdź, gdzie mapa jest błędna, dorysuj tam poligony i trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking at {python}</source>
        <translation>Sprawdzanie {python}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Looking for places</source>
        <translation>Szukanie miejsc</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Looking for superpixels…</source>
        <translation>Wyszukiwanie superpikseli…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking for the Python of QGIS</source>
        <translation>Szukanie Pythona QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss</source>
        <translation>Strata</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Loss and held-out accuracy</source>
        <translation>Strata i dokładność</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss: how far the model is from the polygons it learns from (lower is better).
Accuracy: share of right pixels in polygons kept aside, in percent.
Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.
IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.
Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in times of how often it is in them.
Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse.</source>
        <translation>Strata: jak daleko model jest od poligonów, na których się uczy (im mniej, tym lepiej).
Dokładność: udział poprawnych pikseli w poligonach kontrolnych, w procentach.
Linia przerywana: odtąd model uczy się także na poligonach kontrolnych, w krokach ponad te, o które proszono.
IoU: część wspólna mapy i poligonów podzielona przez ich sumę, średnia wszystkich klas, w procentach.
Najrzadsza klasa: jak często klasa według tej miary najrzadsza jest zgadywana poza poligonami, jako krotność tego, jak często jest w nich.
Waga zgadywania: zmniejszana o połowę, gdy jakaś klasa zanika lub poligony kontrolne są mapowane gorzej.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>M&amp;ap</source>
        <translation>&amp;Mapuj</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Magic wand</source>
        <translation>Różdżka</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Make polygons of a map</source>
        <translation>Utwórz poligony z mapy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Makes a Python environment beside QGIS and installs PyTorch in it; QGIS's own packages stay untouched.</source>
        <translation>Tworzy środowisko Pythona obok QGIS i instaluje w nim PyTorch; pakiety QGIS pozostają nietknięte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Makes a run repeatable.</source>
        <translation>Pozwala powtórzyć przebieg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Makes one image a date of Sentinel-2 products (SAFE) of Level-1C or Level-2A, unpacked or as zip files: the bands at 10 m, a mask of the clouds beside it, and an area file that names all dates, ready for “Train a model” and “Segment images”.

Values of all processing baselines become alike: the 1000 that ESA adds from baseline 04.00 on is taken off again, and the image's metadata tell. Neighbouring tiles of one date and coordinate reference system are put together; tiles apart become areas of their own, each in a folder. Of a product that was processed twice, the later is taken.

A product that lacks a file, or whose download was cut off, is refused by name before anything is written.</source>
        <translation>Tworzy po jednym obrazie na termin z produktów Sentinel-2 (SAFE) poziomu Level-1C lub Level-2A, rozpakowanych lub w plikach zip: kanały w 10 m, obok maskę chmur oraz plik obszaru wymieniający wszystkie terminy, gotowe dla „Trenuj model” i „Segmentuj obrazy”.

Wartości ze wszystkich wersji przetwarzania są ujednolicane: 1000, które ESA dodaje od wersji 04.00, jest odejmowane, co zapisano w metadanych obrazu. Sąsiednie kafle z jednego terminu i układu współrzędnych są łączone; kafle oddalone stają się osobnymi obszarami, każdy w swoim katalogu. Z produktu przetworzonego dwukrotnie brany jest nowszy.

Produkt, w którym brakuje pliku lub którego pobieranie przerwano, jest odrzucany z podaniem nazwy, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Making a Python environment beside QGIS</source>
        <translation>Tworzenie środowiska Pythona obok QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Making polygons</source>
        <translation>Tworzenie poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Map again with the last model</source>
        <translation>Mapuj ponownie ostatnim modelem</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Map the image</source>
        <translation>Zmapuj obraz</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Map with this model from now on, and show its maps again</source>
        <translation>Mapuj odtąd tym modelem i pokaż ponownie jego mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Mapped and estimated area of every class</source>
        <translation>Zmapowana i oszacowana powierzchnia każdej klasy</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Mapping</source>
        <translation>Mapowanie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps</source>
        <translation>Mapy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Maps whole images with a model from “Train a model from polygons”: a raster of class ids in the classes' colours, and one of how uncertain each pixel is (band 1: entropy, 0 sure to 1 unsure; band 2: margin between the two likeliest classes; with several views a band of what they disagree about; last, how unlike all that was annotated it looks, 0 to 1). Both are on the grid of the first image.

With several dates there is a map for each in the output folder; the layers returned are those of the last date. Give the folder to keep them all, with the classes' probabilities if asked for.

The images need the bands that the model was trained on, by name. It can be stopped at any time; nothing is written then.</source>
        <translation>Mapuje całe obrazy modelem z narzędzia „Trenuj model na poligonach”: raster z id klas w ich kolorach oraz raster niepewności każdego piksela (kanał 1: entropia, od 0 – pewny do 1 – niepewny; kanał 2: różnica między dwiema najbardziej prawdopodobnymi klasami; przy kilku widokach kanał ich niezgodności; na końcu, jak bardzo piksel różni się od wszystkiego, co oznaczono, od 0 do 1). Oba są na siatce pierwszego obrazu.

Przy wielu terminach w katalogu wyjściowym jest mapa każdego; zwracane warstwy pochodzą z ostatniego terminu. Podaj katalog, aby zachować wszystkie, na życzenie z prawdopodobieństwami klas.

Obrazy muszą mieć kanały, na których model był trenowany, o tych samych nazwach. Można zatrzymać w każdej chwili; nic nie jest wtedy zapisywane.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, dates: {dates}; give one date for each map.</source>
        <translation>Mapy: {maps}, daty: {dates}; podaj po jednej dacie na mapę.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, rasters of probabilities: {rasters}; give one for each map, or none.</source>
        <translation>Mapy: {maps}, rastry prawdopodobieństw: {rasters}; podaj po jednym na mapę albo żadnego.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Mask</source>
        <translation>Maska</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Mask says</source>
        <translation>Maska podaje</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Masks</source>
        <translation>Maski</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Masks of all dates and areas</source>
        <translation>Maski wszystkich terminów i obszarów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Masks of kind bits need values: the bit numbers that mean “not observed”.</source>
        <translation>Maski rodzaju bits wymagają wartości: numerów bitów oznaczających „nie zaobserwowano”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean F1 of the classes, 0 to 1</source>
        <translation>Średnie F1 klas, od 0 do 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean IoU of the classes, 0 to 1</source>
        <translation>Średnie IoU klas, od 0 do 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Mean IoU on held-out polygons, 0 to 1</source>
        <translation>Średnie IoU na poligonach kontrolnych, od 0 do 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Mean over the classes of intersection over union on held-out polygons, in percent</source>
        <translation>Średnia po klasach z części wspólnej podzielonej przez sumę, na poligonach kontrolnych, w procentach</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Means are over the classes that the truth has. Pixels without a class on the map are left out.</source>
        <translation>Średnie obejmują klasy obecne w danych referencyjnych. Piksele bez klasy na mapie są pominięte.</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Measuring how well gaps are filled</source>
        <translation>Pomiar, jak dobrze wypełniane są luki</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <location filename="../models/mixmatch-thesis.yaml"/>
        <source>MixMatch as published and as in the thesis, but for a smaller λ_u. Rare classes may vanish: for comparison, not for maps.</source>
        <translation>MixMatch taki jak w publikacji i w pracy dyplomowej, tylko z mniejszym λ_u. Rzadkie klasy mogą zanikać: do porównań, nie do map.</translation>
    </message>
    <message>
        <location filename="../models/mixmatch.yaml"/>
        <source>MixMatch kept from losing rare classes: learns from what has no polygons too.</source>
        <translation>MixMatch, który nie gubi rzadkich klas: uczy się także na miejscach bez poligonów.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Model that made the map</source>
        <translation>Model, którym utworzono mapę</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from</source>
        <translation>Więcej obrazów do nauki</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from, without polygons</source>
        <translation>Więcej obrazów do nauki, bez poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>More images, without polygons</source>
        <translation>Więcej obrazów, bez poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>More make the mean less noisy and take longer.</source>
        <translation>Większa liczba daje mniej zaszumioną średnią i trwa dłużej.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Names and colours (#rrggbb) of class ids; empty: as the layer of polygons names and shows them, with colours that differ well where it does not.</source>
        <translation>Nazwy i kolory (#rrggbb) id klas; puste: takie jak w warstwie poligonów, a gdzie ich brak, kolory dobrze rozróżnialne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Names of the bands to use, separated by commas, e.g. B02, B03, B04, B08. Empty: all, or the model's.</source>
        <translation>Nazwy używanych kanałów, oddzielone przecinkami, np. B02, B03, B04, B08. Puste: wszystkie lub te z modelu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Names separated by commas. Empty: the ten of 10 and 20 m, B02 to B08, B8A, B11 and B12.</source>
        <translation>Nazwy oddzielone przecinkami. Puste: dziesięć kanałów 10 i 20 m, B02 do B08, B8A, B11 i B12.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Needs images of at least two dates, or a model of the method HVAE; its recipe “inpainting” needs no polygons.</source>
        <translation>Wymaga obrazów z co najmniej dwóch terminów lub modelu metody HVAE; jej przepis „inpainting” nie wymaga poligonów.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Never from “{before}” to “{after}” by the next date</source>
        <translation>Nigdy z „{before}” na „{after}” do następnego terminu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Never happens from one date to the next (row → column):</source>
        <translation>Nigdy nie zachodzi między kolejnymi terminami (wiersz → kolumna):</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New layer of polygons: a GeoPackage beside the project, saved as you draw</source>
        <translation>Nowa warstwa poligonów: GeoPackage obok projektu, zapisywany podczas rysowania</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons cut those of other classes</source>
        <translation>Nowe poligony przycinają poligony innych klas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons hold for the date in view only, not for every date; what they cover stays on other dates</source>
        <translation>Nowe poligony dotyczą tylko wyświetlanego terminu, a nie wszystkich; to, co zakryją, pozostaje w innych terminach</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>No date has a value here.</source>
        <translation>W żadnym terminie nie ma tu wartości.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>No engine yet</source>
        <translation>Brak silnika</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>No polygons are held out to tell whether guesses help, so {method} maps like the supervised method.</source>
        <translation>Nie ma poligonów kontrolnych, które pokazałyby, czy zgadywanie pomaga, więc {method} mapuje jak metoda nadzorowana.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>No polygons yet</source>
        <translation>Brak poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Not measured, for want of a second polygon on clear pixels: {names}.</source>
        <translation>Nie zmierzono, brak drugiego poligonu na niezasłoniętych pikselach: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Not used by this method</source>
        <translation>Ta metoda ich nie używa</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Not vegetated</source>
        <translation>Bez roślinności</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Nothing was missing: give each image a mask of its clouds, if it has any.</source>
        <translation>Niczego nie brakowało: jeśli na obrazach są chmury, podaj ich maski.</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Novelty</source>
        <translation>Odmienność</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Novelty by date</source>
        <translation>Odmienność według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Number of places</source>
        <translation>Liczba miejsc</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Number of places found</source>
        <translation>Liczba znalezionych miejsc</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Number of polygons</source>
        <translation>Liczba poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX file</source>
        <translation>Plik ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX files (*.onnx)</source>
        <translation>Pliki ONNX (*.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Of each class, 0 to 0.9; what the accuracy is measured on. 0: all polygons are learnt from.</source>
        <translation>Z każdej klasy, od 0 do 0,9; na nich mierzona jest dokładność. 0: nauka na wszystkich poligonach.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of the half it is surest of, {percent} % are right.</source>
        <translation>W pewniejszej połowie poprawnych jest {percent}%.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Of the pixels that the map is so sure of, how many are right? On the dashed line the probabilities mean what they say; below it the map is too sure. Pale bars: share of pixels. ECE {ece}, Brier score {brier}, negative log-likelihood {nll}.</source>
        <translation>Ile pikseli, których mapa jest tak pewna, jest poprawnych? Na linii przerywanej prawdopodobieństwa odpowiadają rzeczywistości; poniżej niej mapa jest zbyt pewna. Blade słupki: udział pikseli. ECE {ece}, wynik Briera {brier}, ujemny logarytm wiarygodności {nll}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Of the tiles that the network is shown.</source>
        <translation>Kafli, które są pokazywane sieci.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of {drawn} polygons too few are held out to tell whether guesses help: {method} maps like the supervised method. It takes about {needed}.</source>
        <translation>Z {drawn} poligonów zbyt mało jest kontrolnych, by ocenić, czy zgadywanie pomaga: {method} mapuje jak metoda nadzorowana. Potrzeba ich około {needed}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>On the polygons held out of the training of this map’s model its calibration error (ECE) was {before} before its temperature of {temperature} was fitted on them, and {after} after. The map’s probabilities are those after.</source>
        <translation>Na poligonach kontrolnych z treningu modelu tej mapy błąd kalibracji (ECE) wynosił {before}, zanim dopasowano na nich temperaturę {temperature}, a potem {after}. Prawdopodobieństwa mapy są tymi po dopasowaniu.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>On: learns the new polygons in about a third of the time; polygons that were held out stay held out, so the accuracy stays true. Off: trains afresh, from nothing</source>
        <translation>Włączone: uczy się nowych poligonów w około jedną trzecią czasu; poligony kontrolne pozostają kontrolnymi, więc dokładność pozostaje prawdziwa. Wyłączone: trening zaczyna się od zera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>One GeoTIFF a date, its mask, and area.yaml; one folder an area, if there are several.</source>
        <translation>Po jednym GeoTIFF na termin, jego maska i area.yaml; jeśli obszarów jest kilka, katalog dla każdego.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>One a line, e.g. network.width=48 or learning_rate=0.0005.</source>
        <translation>Po jednej w wierszu, np. network.width=48 lub learning_rate=0.0005.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>One band for each class, 0 to 250 = 0 to 100 %, into the output folder.</source>
        <translation>Po jednym kanale na klasę, 0 do 250 = 0 do 100%, w katalogu wyjściowym.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>One image cannot be filled from other dates; add some, or train a model with the method HVAE.</source>
        <translation>Pojedynczego obrazu nie da się wypełnić z innych terminów; dodaj je albo wytrenuj model metodą HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>One raster for each map, in the same order. Empty: those beside the maps, if every map has one.</source>
        <translation>Po jednym rastrze na mapę, w tej samej kolejności. Puste: te obok map, jeśli ma je każda mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>One raster, or one for each date. Others are brought to the grid of the first date.</source>
        <translation>Jeden raster albo po jednym na termin. Pozostałe są dopasowywane do siatki pierwszego terminu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one class has polygons; draw some of another class too.</source>
        <translation>Poligony ma tylko jedna klasa; narysuj też poligony innej.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one polygon of {names}: with two or more, accuracy can be measured.</source>
        <translation>Tylko jeden poligon: {names}; od dwóch można zmierzyć dokładność.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date</source>
        <translation>Tylko ten termin</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date (pick one above)</source>
        <translation>Tylko ten termin (wybierz go powyżej)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date ({date})</source>
        <translation>Tylko ten termin ({date})</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open Landbrush's guide in the browser</source>
        <translation>Otwórz podręcznik Landbrush w przeglądarce</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Optimiser steps at most; training ends earlier when it no longer helps. A few more follow in which the held-out polygons are learnt too</source>
        <translation>Maksymalna liczba kroków optymalizacji; trening kończy się wcześniej, gdy już nie pomaga. Potem następuje jeszcze kilka, w których model uczy się także na poligonach kontrolnych</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Optional: a raster that says which pixels are clouds, shadows or missing</source>
        <translation>Opcjonalnie: raster wskazujący piksele chmur, cieni lub braków</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Other dates</source>
        <translation>Inne terminy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Otherwise such a date stops everything. Which dates were left out is told in a warning.</source>
        <translation>W przeciwnym razie taka data zatrzymuje wszystko. O pominiętych datach mówi ostrzeżenie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Outlines the classes of a map, as “Segment images” makes it. Small patches join their largest neighbour; the pixels' stairs become straight lines, less than half a pixel off. Neighbours share their borders point by point: there are no gaps and no overlaps, and every polygon is valid.

Fields: class_id, class_name, area_m2, uncertainty (mean of the map's uncertainty, 0 sure to 1), date. The GeoPackage brings the classes' colours.</source>
        <translation>Obrysowuje klasy mapy utworzonej przez „Segmentuj obrazy”. Małe płaty dołączają do największego sąsiada; schodki pikseli stają się prostymi liniami, odchylonymi o mniej niż pół piksela. Sąsiedzi mają wspólne granice punkt po punkcie: nie ma luk ani nakładania się, a każdy poligon jest poprawny.

Pola: class_id, class_name, area_m2, uncertainty (średnia niepewności mapy, od 0 = pewne do 1), date. GeoPackage zawiera kolory klas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Over time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Overall accuracy, 0 to 1</source>
        <translation>Dokładność całkowita, od 0 do 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Overlap of the tiles</source>
        <translation>Zakładka kafli</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Own images</source>
        <translation>Własne obrazy</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Paint the current class with a round brush ([ and ] change its size)</source>
        <translation>Maluj bieżącą klasę okrągłym pędzlem ([ i ] zmieniają rozmiar)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels of the image inside them, by area</source>
        <translation>Piksele obrazu wewnątrz nich, według powierzchni</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Pixels. Shade: share of the true class (its column); blue is right, red is wrong.</source>
        <translation>Piksele. Odcień: udział prawdziwej klasy (jej kolumny); niebieski to poprawnie, czerwony to błędnie.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels: {n}</source>
        <translation>Piksele: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Places to avoid</source>
        <translation>Miejsca do pominięcia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Places: {total}</source>
        <translation>Miejsca: {total}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Plot of the areas (SVG)</source>
        <translation>Wykres powierzchni (SVG)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point</source>
        <translation>Wskaż</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Point at a box to read its classes.</source>
        <translation>Proszę wskazać pole, aby odczytać jego klasy.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point at a pixel</source>
        <translation>Wskaż piksel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Poly.</source>
        <translation>Pol.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons (or a label raster)</source>
        <translation>Poligony (lub raster klas)</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons are kept in {path}; save the project to find them again.</source>
        <translation>Poligony są w {path}; zapisz projekt, aby je później odnaleźć.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Polygons drawn of this class</source>
        <translation>Narysowane poligony tej klasy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons in which nothing is to be suggested.</source>
        <translation>Poligony, w których nic nie ma być proponowane.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of a class that is not in the table: {n}.</source>
        <translation>Poligony klasy spoza tabeli: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons of known class, in any coordinate reference system; unsaved edits and selections count.</source>
        <translation>Poligony o znanej klasie, w dowolnym układzie współrzędnych; uwzględniane są niezapisane zmiany i zaznaczenie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Polygons of the map</source>
        <translation>Poligony mapy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Polygons of the map that fit one another exactly, with class, area in m² and uncertainty</source>
        <translation>Poligony mapy, które dokładnie do siebie przylegają, z klasą, powierzchnią w m² i niepewnością</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons of {image}</source>
        <translation>Poligony dla {image}</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of “{first}” and “{second}” overlap; erase one of them there.</source>
        <translation>Poligony klas „{first}” i „{second}” nakładają się; wymaż tam jeden z nich.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons outside the image: {n}; they are of no use.</source>
        <translation>Poligony poza obrazem: {n}; są bezużyteczne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons that there are</source>
        <translation>Istniejące poligony</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Polygons: {image}</source>
        <translation>Poligony: {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Preview while training</source>
        <translation>Podgląd podczas treningu</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning</source>
        <translation>Podgląd: model jeszcze się uczy</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning; zoom in for detail</source>
        <translation>Podgląd: model jeszcze się uczy; przybliż, aby zobaczyć szczegóły</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Probabilities</source>
        <translation>Prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Probabilities by date</source>
        <translation>Prawdopodobieństwa według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Probabilities of the map</source>
        <translation>Prawdopodobieństwa mapy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Probabilities of the maps</source>
        <translation>Prawdopodobieństwa map</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Probability of cloud, %</source>
        <translation>Prawdopodobieństwo chmur, %</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}, of which little is drawn.</source>
        <translation>Prawdopodobnie {first}; tej klasy narysowano niewiele.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}; much that has no polygons looks like this.</source>
        <translation>Prawdopodobnie {first}; podobnie wygląda wiele miejsc bez poligonów.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesor (CPU)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>Python {found} is too old; the engine needs {wanted} or newer</source>
        <translation>Python {found} jest za stary; silnik wymaga {wanted} lub nowszego</translation>
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
        <translation>Python QGIS nie ma pip ani venv; zainstaluj je (Debian i Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip), a potem zainstaluj silnik ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; reinstall QGIS with the package python3-pip, or choose your own Python for the engine.</source>
        <translation>Python QGIS nie ma pip ani venv; zainstaluj QGIS ponownie z pakietem python3-pip albo wybierz dla silnika własnego Pythona.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>QGIS's Python has no pip; install it (Debian and Ubuntu: sudo apt install python3-venv).</source>
        <translation>Python QGIS nie ma pip; zainstaluj go (Debian i Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Rarest class</source>
        <translation>Najrzadsza klasa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Rasters of class ids, one for each date; two or more.</source>
        <translation>Rastry z id klas, po jednym na termin; co najmniej dwa.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Reading images and polygons</source>
        <translation>Odczyt obrazów i poligonów</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Reading products</source>
        <translation>Odczyt produktów</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. It learns from the images alone, without polygons, then fills their clouds.</source>
        <translation>Gotowe do startu: kliknij Trenuj. Model nauczy się na samych obrazach, bez poligonów, i wypełni ich chmury.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. The map appears when training is done.</source>
        <translation>Gotowe do startu: kliknij Trenuj. Po zakończeniu treningu pojawi się mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Recipe</source>
        <translation>Przepis</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Reliability diagram</source>
        <translation>Diagram wiarygodności</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove for good?</source>
        <translation>Usunąć na stałe?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Remove the selected class (it must have no polygons)</source>
        <translation>Usuń wybraną klasę (nie może mieć poligonów)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Report and export</source>
        <translation>Raport i eksport</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Report by</source>
        <translation>Raport utworzył</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report, to read</source>
        <translation>Raport do czytania</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Reports (*.json *.html)</source>
        <translation>Raporty (*.json *.html)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Right</source>
        <translation>Trafne</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Risk–coverage curves</source>
        <translation>Krzywe ryzyko–pokrycie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>SCL or Fmask codes, or bit numbers, that mean “not observed”, separated by commas, or the one probability of cloud. Empty: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</source>
        <translation>Kody SCL lub Fmask albo numery bitów oznaczające „nie zaobserwowano”, oddzielone przecinkami, albo jedno prawdopodobieństwo chmur. Puste: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40%.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>SHA-256 of pixels, masks and labels</source>
        <translation>SHA-256 pikseli, masek i adnotacji</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Samples of the model</source>
        <translation>Próbki z modelu</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Saturated or defective</source>
        <translation>Nasycone lub wadliwe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save map as polygons</source>
        <translation>Zapisz mapę jako poligony</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save model as ONNX</source>
        <translation>Zapisz model jako ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segment images with a model</source>
        <translation>Segmentuj obrazy modelem</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentation</source>
        <translation>Segmentacja</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Segmentation by date</source>
        <translation>Segmentacja według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentations of all dates and areas</source>
        <translation>Segmentacje wszystkich terminów i obszarów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Select a raster layer in the layer tree.</source>
        <translation>Wybierz warstwę rastrową w drzewie warstw.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Sentinel-2 SCL</source>
        <translation>Sentinel-2 SCL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Sentinel-2 products</source>
        <translation>Produkty Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Sentinel-2 {tile}</source>
        <translation>Sentinel-2 {tile}</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Set up…</source>
        <translation>Skonfiguruj…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Share of a tile, 0 to 0.75.</source>
        <translation>Część kafla, od 0 do 0,75.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Share of each class's polygons kept aside to measure accuracy and to know when to stop</source>
        <translation>Udział poligonów każdej klasy odkładanych jako kontrolne, do pomiaru dokładności i wyboru chwili zakończenia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Share of the pixels in held-out polygons that are mapped right, in percent</source>
        <translation>Udział poprawnie zmapowanych pikseli w poligonach kontrolnych, w procentach</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show all dates</source>
        <translation>Pokaż wszystkie terminy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Show all dates, one on top of the other</source>
        <translation>Pokaż wszystkie terminy, jeden na drugim</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show or hide the Landbrush panel</source>
        <translation>Pokaż lub ukryj panel Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Show over the map what the model makes of the visible extent by now; takes at most 5 % of the time</source>
        <translation>Pokazuj nad mapą, co model obecnie robi z widocznym zasięgiem; zajmuje najwyżej 5% czasu</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show {date}</source>
        <translation>Pokaż {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Side of a patch, pixels</source>
        <translation>Bok płata, piksele</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Side of a pixel, metres</source>
        <translation>Bok piksela, metry</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Side of a superpixel in pixels of the image</source>
        <translation>Bok superpiksela w pikselach obrazu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Single products</source>
        <translation>Pojedyncze produkty</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of a superpixel in pixels</source>
        <translation>Rozmiar superpiksela w pikselach</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of brush and eraser in pixels</source>
        <translation>Rozmiar pędzla i gumki w pikselach</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Smaller needs less memory; empty: decided by the engine.</source>
        <translation>Mniejszy wymaga mniej pamięci; puste: decyduje silnik.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smaller patches join their largest neighbour. Empty: the area of 4 pixels; 0: all patches stay.</source>
        <translation>Mniejsze płaty dołączają do największego sąsiada. Puste: powierzchnia 4 pikseli; 0: wszystkie płaty pozostają.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smallest polygon, m²</source>
        <translation>Najmniejszy poligon, m²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Smoothed over time</source>
        <translation>Wygładzone w czasie</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Snow or ice</source>
        <translation>Śnieg lub lód</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>So few polygons give a rough idea only.</source>
        <translation>Tak mało poligonów daje tylko ogólne pojęcie.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Software of the training</source>
        <translation>Oprogramowanie użyte w treningu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Standard deviation of what was filled</source>
        <translation>Odchylenie standardowe wypełnienia</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Starting the engine…</source>
        <translation>Uruchamianie silnika…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Steps of the optimiser at most; empty: the recipe's.</source>
        <translation>Maksymalna liczba kroków optymalizacji; puste: według przepisu.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Zatrzymano; nic nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept, the map is the one before: click Map to use the model.</source>
        <translation>Zatrzymano; nowy model zachowano, mapa jest poprzednia: kliknij Mapuj, aby użyć modelu.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept: click Fill to fill clouds with it.</source>
        <translation>Zatrzymano; nowy model zachowano: kliknij Wypełnij, aby wypełnić nim chmury.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Straighten the pixels' stairs</source>
        <translation>Wyprostuj schodki pikseli</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Suggest places</source>
        <translation>Zaproponuj miejsca</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Suggest where to draw next</source>
        <translation>Zaproponuj, gdzie rysować dalej</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels</source>
        <translation>Superpiksele</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed: {reason}.</source>
        <translation>Nie można obliczyć superpikseli: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed; the Landbrush log says why.</source>
        <translation>Nie można obliczyć superpikseli; przyczynę podają komunikaty Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels need scikit-image, which the engine's Python lacks; set the engine up again.</source>
        <translation>Superpiksele wymagają scikit-image, którego brak w Pythonie silnika; skonfiguruj silnik ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels: {reason}</source>
        <translation>Superpiksele: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>Supervised (U-Net)</source>
        <translation>Nadzorowana (U-Net)</translation>
    </message>
    <message>
        <location filename="../models/supervised.yaml"/>
        <source>Supervised U-Net: learns from the polygons alone. Fast, and the baseline that every other method must beat.</source>
        <translation>Nadzorowany U-Net: uczy się tylko na poligonach. Szybki; to poziom odniesienia, który każda inna metoda musi pokonać.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take all that looks like the place clicked and hangs together with it; drag up to take more</source>
        <translation>Weź wszystko, co przypomina kliknięte miejsce i się z nim łączy; przeciągnij w górę, aby wziąć więcej</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take back the last change to the polygons (Ctrl+Z on the map)</source>
        <translation>Cofnij ostatnią zmianę poligonów (Ctrl+Z na mapie)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Take the selected images out of the list</source>
        <translation>Usuń wybrane obrazy z listy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Take the selected rows out of the table</source>
        <translation>Usuń wybrane wiersze z tabeli</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Take {date} back</source>
        <translation>Przywróć {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Tell what changed between maps</source>
        <translation>Wykryj zmiany między mapami</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The Python environment could not be made ({reason}); on Debian and Ubuntu install it with “sudo apt install python3-venv”, then install the engine again.</source>
        <translation>Nie można utworzyć środowiska Pythona ({reason}); w Debianie i Ubuntu zainstaluj je przez „sudo apt install python3-venv”, a potem zainstaluj silnik ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python of QGIS has changed since the engine was installed; install the engine again.</source>
        <translation>Python QGIS zmienił się od czasu instalacji silnika; zainstaluj silnik ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>The Python of this QGIS was not found as a program; install Python with GDAL yourself and choose it under “Use my own Python”. Looked at: {reasons}</source>
        <translation>Nie znaleziono Pythona tego QGIS jako programu; zainstaluj Pythona z GDAL i wybierz go przez „Użyj własnego Pythona”. Sprawdzono: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python set for the engine, {python}, is not there; {way}.</source>
        <translation>Ustawionego dla silnika Pythona {python} nie ma; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The area “{name}” has no labels; it cannot be learnt from.</source>
        <translation>Obszar „{name}” nie ma adnotacji; nie można się na nim uczyć.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>The areas are those of the map's pixels, without an interval: give the maps' probabilities, or an accuracy report, to be told how far off they may be.</source>
        <translation>Powierzchnie wynikają z liczby pikseli mapy i nie mają przedziału: aby wiedzieć, jak bardzo mogą być błędne, podaj prawdopodobieństwa map albo raport dokładności.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The areas over time are drawn in {file}.</source>
        <translation>Wykres powierzchni w czasie jest w {file}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>The band whose values are shown</source>
        <translation>Kanał, którego wartości są wyświetlane</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>The brush is measured in pixels of the image; add a raster layer first.</source>
        <translation>Rozmiar pędzla liczy się w pikselach obrazu; najpierw dodaj warstwę rastrową.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The change to the recipe “{line}” must be written as NAME=VALUE.</source>
        <translation>Zmianę przepisu „{line}” trzeba zapisać jako NAZWA=WARTOŚĆ.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id {id} stands twice.</source>
        <translation>Id klasy {id} występuje dwa razy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id “{id}” must be a whole number from 1 to 255.</source>
        <translation>Id klasy „{id}” musi być liczbą całkowitą od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The date a polygon holds for, or holds from; a polygon without any date holds for every one.</source>
        <translation>Data, której poligon dotyczy lub od której obowiązuje; poligon bez daty dotyczy wszystkich.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date is missing; click to enter it, YYYY-MM-DD.</source>
        <translation>Brak daty; kliknij, aby ją podać, RRRR-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date {date} stands twice; change one, or drop it.</source>
        <translation>Data {date} występuje dwa razy; zmień jedną albo ją pomiń.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The date {date} stands twice; each image needs a date of its own.</source>
        <translation>Data {date} występuje dwa razy; każdy obraz musi mieć własną.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The day the image was taken, YYYY-MM-DD; needed when there are several images</source>
        <translation>Dzień wykonania obrazu, RRRR-MM-DD; wymagany przy wielu obrazach</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The disk became full while the engine was being installed; make room and install again.</source>
        <translation>Podczas instalacji silnika zabrakło miejsca na dysku; zwolnij je i zainstaluj ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine and the plugin do not fit together: {reason}; reinstall Landbrush.</source>
        <translation>Silnik i wtyczka nie pasują do siebie: {reason}; zainstaluj Landbrush ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine cannot run in {python}: it {reason}.</source>
        <translation>Silnik nie może działać w {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine crashed ({name}); QGIS is unharmed, see the log for details.</source>
        <translation>Silnik uległ awarii ({name}); QGIS działa dalej, szczegóły są w komunikatach.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ended without a result; see the log for what it printed.</source>
        <translation>Silnik zakończył pracę bez wyniku; to, co wypisał, jest w komunikatach.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine failed (exit code {code}); see the log for details.</source>
        <translation>Silnik zawiódł (kod wyjścia {code}); szczegóły są w komunikatach.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine from before is still in use.</source>
        <translation>Nadal używany jest poprzedni silnik.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>The engine is not installed yet.</source>
        <translation>Silnik nie jest jeszcze zainstalowany.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The engine is not installed yet; open the Landbrush panel and click “Set up”.</source>
        <translation>Silnik nie jest jeszcze zainstalowany; otwórz panel Landbrush i kliknij „Skonfiguruj”.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The engine is not installed yet; {way}.</source>
        <translation>Silnik nie jest jeszcze zainstalowany; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is not ready</source>
        <translation>Silnik nie jest gotowy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is ready</source>
        <translation>Silnik jest gotowy</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine needs {needed} GB of disk; {folder} has {free} GB free.</source>
        <translation>Silnik wymaga {needed} GB na dysku; w {folder} wolne jest {free} GB.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>The engine prints a lot; the rest is not shown.</source>
        <translation>Silnik wypisuje bardzo dużo; reszta nie jest pokazywana.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine probably ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Silnikowi prawdopodobnie zabrakło pamięci; zamknij inne programy lub wybierz mniejszy przepis.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Silnikowi zabrakło pamięci; zamknij inne programy lub wybierz mniejszy przepis.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine refused the input.</source>
        <translation>Silnik odrzucił dane wejściowe.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was found but does not work: {reason}</source>
        <translation>Znaleziono silnik, ale nie działa: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was installed but cannot run: its Python {reason}.</source>
        <translation>Silnik zainstalowano, ale nie może działać: jego Python {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine's Python {python} could not be started ({reason}); set the engine up again.</source>
        <translation>Nie można uruchomić Pythona silnika {python} ({reason}); skonfiguruj silnik ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine's folder {folder} cannot be made ({reason}).</source>
        <translation>Nie można utworzyć katalogu silnika {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The engine's folder {folder} lies within QGIS's own {root}; nothing is installed there.</source>
        <translation>Katalog silnika {folder} leży w katalogu QGIS {root}; nic nie jest tam instalowane.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The environment variable {variable} names this Python; what is chosen here counts once it is unset.</source>
        <translation>Tego Pythona wskazuje zmienna środowiskowa {variable}; wybór dokonany tutaj zadziała po jej usunięciu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>The extent is empty.</source>
        <translation>Zasięg jest pusty.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip argument {word} is not allowed: it could change packages outside the engine.</source>
        <translation>Dodatkowy argument pip {word} jest niedozwolony: mógłby zmienić pakiety poza silnikiem.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip arguments have an unclosed quote: {text}</source>
        <translation>W dodatkowych argumentach pip jest niezamknięty cudzysłów: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The field that holds the class: whole numbers from 1 to 255, or names</source>
        <translation>Pole zawierające klasę: liczby całkowite od 1 do 255 lub nazwy</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The field “{field}” of “{name}” has more than 255 values; choose the field of the class.</source>
        <translation>Pole „{field}” warstwy „{name}” ma ponad 255 wartości; wybierz pole klasy.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The file of the layer “{name}” is gone: {path}. Put it back there, or give the layer another file (right click, “Change Data Source…”).</source>
        <translation>Plik warstwy „{name}” zniknął: {path}. Przywróć go tam albo wskaż warstwie inny plik (prawy przycisk, „Zmień źródło danych…”).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The file to write, to be kept for mapping; a temporary one is gone when QGIS closes.</source>
        <translation>Plik do zapisania i zachowania do mapowania; tymczasowy znika po zamknięciu QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>The file {file} must end in .onnx.</source>
        <translation>Plik {file} musi kończyć się na .onnx.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The folder {folder} cannot be written to ({reason}).</source>
        <translation>Nie można zapisywać w katalogu {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be made ({reason}); save the project where you may write.</source>
        <translation>Nie można utworzyć katalogu {path} ({reason}); zapisz projekt tam, gdzie zapis jest dozwolony.</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be written to; save the project where you may write.</source>
        <translation>Nie można zapisywać w katalogu {path}; zapisz projekt tam, gdzie zapis jest dozwolony.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The held-out polygons chose when the training ended, whether guesses counted where the method guesses, and fitted the temperature, so the figures flatter a little; polygons that took no part in the training tell more.</source>
        <translation>Poligony kontrolne zdecydowały, kiedy trening się zakończył i czy w metodach ze zgadywaniem zgadywanie się liczyło, a także posłużyły do dopasowania temperatury, więc liczby są nieco zbyt korzystne; więcej mówią poligony, które nie brały udziału w treningu.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>The id {id} is taken by another class; choose a free one from 1 to 255.</source>
        <translation>Id {id} ma już inna klasa; wybierz wolne od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The images of other tiles are in the project too; take one tile at a time.</source>
        <translation>W projekcie są też obrazy innych kafli; używaj po jednym kaflu naraz.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installer.py"/>
        <source>The installation failed: {reason}</source>
        <translation>Instalacja nie powiodła się: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The job cannot be written to the temporary folder {folder} ({reason}); make room there.</source>
        <translation>Nie można zapisać zadania w katalogu tymczasowym {folder} ({reason}); zwolnij tam miejsce.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The key that chooses the class, on the map and in this table</source>
        <translation>Klawisz wybierający klasę, na mapie i w tej tabeli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The last date a polygon holds for. Where only this one is given, it holds for all before, too.</source>
        <translation>Ostatnia data, której poligon dotyczy. Jeśli podano tylko ją, dotyczy też wszystkich wcześniejszych.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The last model cannot be gone on from, so the training starts afresh ({reason}).</source>
        <translation>Nie można kontynuować od ostatniego modelu, więc trening zaczyna się od zera ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The last model learnt from images alone and can only fill clouds; train one with polygons to map.</source>
        <translation>Ostatni model uczył się na samych obrazach i umie tylko wypełniać chmury; aby mapować, wytrenuj model na poligonach.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The layer of polygons that the model learns from</source>
        <translation>Warstwa poligonów, na których uczy się model</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons {path} cannot be made: {reason}</source>
        <translation>Nie można utworzyć warstwy poligonów {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” cannot be read.</source>
        <translation>Nie można odczytać warstwy poligonów „{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons “{name}” cannot be written to.</source>
        <translation>Nie można zapisywać w warstwie poligonów „{name}”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>The layer of polygons “{name}” cannot be written to: {reason}</source>
        <translation>Nie można zapisywać w warstwie poligonów „{name}”: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” has no coordinate reference system; set it first.</source>
        <translation>Warstwa poligonów „{name}” nie ma układu współrzędnych; najpierw go ustaw.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” is empty; draw a few of each class.</source>
        <translation>Warstwa poligonów „{name}” jest pusta; narysuj po kilka dla każdej klasy.</translation>
    </message>
    <message>
        <location filename="../plugin/time/polygons.py"/>
        <source>The layer “{name}” cannot be given the field “{field}”; is its file read-only?</source>
        <translation>Nie można dodać do warstwy „{name}” pola „{field}”; czy jej plik jest tylko do odczytu?</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” cannot be read: {path} is damaged, or of a format that QGIS does not know.</source>
        <translation>Nie można odczytać warstwy „{name}”: {path} jest uszkodzony albo ma format nieznany QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>The layer “{name}” cannot be written to: {reason}.</source>
        <translation>Nie można zapisywać w warstwie „{name}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” has no coordinate reference system; set it in its properties first.</source>
        <translation>Warstwa „{name}” nie ma układu współrzędnych; najpierw ustaw go w jej właściwościach.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The layer “{name}” has no date; with several images each needs one (YYYY-MM-DD).</source>
        <translation>Warstwa „{name}” nie ma daty; przy wielu obrazach potrzebuje jej każdy (RRRR-MM-DD).</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has polygons without a class (“{field}” is empty); give them one.</source>
        <translation>Warstwa „{name}” ma poligony bez klasy (pole „{field}” jest puste); uzupełnij ją.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has the class {value} in “{field}”; use whole numbers from 1 to 255.</source>
        <translation>Warstwa „{name}” ma w polu „{field}” klasę {value}; użyj liczb całkowitych od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The layer “{name}” is in the table already.</source>
        <translation>Warstwa „{name}” jest już w tabeli.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The layer “{name}” is no raster.</source>
        <translation>Warstwa „{name}” nie jest rastrem.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” is not a raster file ({provider}); export it to a GeoTIFF and use that.</source>
        <translation>Warstwa „{name}” nie jest plikiem rastrowym ({provider}); wyeksportuj ją do GeoTIFF i użyj jego.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>The layer “{name}” is temporary: what you draw is lost when QGIS closes, unless you make it permanent (right click, “Make Permanent”).</source>
        <translation>Warstwa „{name}” jest tymczasowa: po zamknięciu QGIS rysunek przepadnie, chyba że zapiszesz ją na stałe (prawy przycisk, „Zapisz warstwę tymczasową”).</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The map has the class ids of the last training ({ids}); train again for those of the table.</source>
        <translation>Mapa ma id klas z ostatniego treningu ({ids}); aby użyć id z tabeli, trenuj ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The map shows a place far from {name}; zoom to it, or choose “Whole layer”.</source>
        <translation>Mapa pokazuje miejsce daleko od {name}; przybliż do tej warstwy albo wybierz „Cała warstwa”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>The map shows nothing of the image here.</source>
        <translation>Mapa nie pokazuje tu żadnej części obrazu.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The map shows nothing of the layer “{name}”; zoom to it, or segment the whole layer.</source>
        <translation>Mapa nie pokazuje żadnej części warstwy „{name}”; przybliż ją albo segmentuj całą warstwę.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The maps were compared, but nothing of what was written can be shown.</source>
        <translation>Mapy porównano, ale niczego z zapisanych wyników nie można wyświetlić.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>The mask “{name}” is of {date}, and no image is; the images are of {dates}.</source>
        <translation>Maska „{name}” jest z {date}, a żaden obraz nie jest z tego dnia; obrazy są z {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method linear tells no standard deviation; leave out its raster, or use regression.</source>
        <translation>Metoda linear nie podaje odchylenia standardowego; pomiń jego raster albo użyj regression.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} needs images of at least two dates; add some, or use a model.</source>
        <translation>Metoda {method} wymaga obrazów z co najmniej dwóch terminów; dodaj je albo użyj modelu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} uses no model; leave out one of the two.</source>
        <translation>Metoda {method} nie używa modelu; pomiń jedno z nich.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>The model as ONNX, which the Deepness plugin loads and draws the same map with</source>
        <translation>Model jako ONNX, który wtyczka Deepness wczytuje, by narysować tę samą mapę</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The model before was better ({before} % against {now} %).</source>
        <translation>Poprzedni model był lepszy ({before} % wobec {now} %).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model file {file} is not there.</source>
        <translation>Nie ma pliku modelu {file}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model file {file} must end in .safetensors.</source>
        <translation>Plik modelu {file} musi kończyć się na .safetensors.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>The model keeps an image as bits: some for a whole tile, others for each place, coarse and fine.
Told by a bit: how much it says of the image, from 0 (nothing) to 1 bit, the mean of its level.
Dead: share of the bits that say nothing (less than 0.01 bit), in percent; lower is better.
Own images: share of pixels whose class the model finds in images that it has drawn itself, in percent.</source>
        <translation>Model zachowuje obraz w postaci bitów: jedne dla całego kafla, inne dla każdego miejsca, zgrubne i drobne.
Na bit: ile bit mówi o obrazie, od 0 (nic) do 1 bitu, średnia jego poziomu.
Martwe: udział bitów, które nic nie mówią (mniej niż 0,01 bitu), w procentach; im mniej, tym lepiej.
Własne obrazy: udział pikseli, których klasę model rozpoznaje w obrazach, które sam narysował, w procentach.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model makes what is missing, and says how sure it is.</source>
        <translation>Braki odtwarza model i podaje, na ile jest pewny.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model {file} is no .safetensors file that Landbrush has written.</source>
        <translation>Model {file} nie jest plikiem .safetensors zapisanym przez Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model {file} is temporary: copy it elsewhere before QGIS closes, or name a file to keep.</source>
        <translation>Model {file} jest tymczasowy: skopiuj go gdzie indziej przed zamknięciem QGIS albo podaj plik do zachowania.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The model {path} is gone; click Train to make a new one.</source>
        <translation>Modelu {path} nie ma; kliknij Trenuj, aby utworzyć nowy.</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>The model {path} is no longer there; remove it from the list.</source>
        <translation>Modelu {path} już nie ma; usuń go z listy.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The name may tell {one} or {other}; click to enter the date, YYYY-MM-DD.</source>
        <translation>Nazwa może oznaczać {one} lub {other}; kliknij, aby wpisać datę, RRRR-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The name of a recipe, or a YAML file; empty: the method's own.</source>
        <translation>Nazwa przepisu albo plik YAML; puste: domyślny dla metody.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The new environment would install into {prefix}; nothing was installed.</source>
        <translation>Nowe środowisko instalowałoby do {prefix}; niczego nie zainstalowano.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server has no {what} for this Python and computer; check the extra arguments, or choose your own Python for the engine.</source>
        <translation>Serwer pakietów nie ma {what} dla tego Pythona i komputera; sprawdź dodatkowe argumenty albo wybierz dla silnika własnego Pythona.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server was not reached; check the internet connection and the proxy in QGIS's options, then install again.</source>
        <translation>Brak połączenia z serwerem pakietów; sprawdź połączenie z internetem i proxy w opcjach QGIS, a potem zainstaluj ponownie.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server's certificate was not accepted; if your network inspects connections, give pip the network's certificate with “--cert FILE” in the extra arguments.</source>
        <translation>Certyfikat serwera pakietów nie został zaakceptowany; jeśli sieć kontroluje połączenia, podaj pip jej certyfikat przez „--cert PLIK” w dodatkowych argumentach.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The packages do not fit together with QGIS's numpy; choose your own Python for the engine instead.</source>
        <translation>Pakiety nie są zgodne z numpy QGIS; wybierz dla silnika własnego Pythona.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pixels.py"/>
        <source>The pixels of {path} cannot be read; see whether the file is still there.</source>
        <translation>Nie można odczytać pikseli {path}; sprawdź, czy plik nadal istnieje.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The places were found, but their file {path} cannot be shown.</source>
        <translation>Miejsca znaleziono, ale nie można wyświetlić ich pliku {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>The polygons are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Poligony są zapisywane jako GeoPackage; {file} musi kończyć się na .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The polygons belong to images; choose those too.</source>
        <translation>Poligony należą do obrazów; wybierz także je.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The polygons cannot be copied to {path}: {reason}</source>
        <translation>Nie można skopiować poligonów do {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons cannot be opened: {what}</source>
        <translation>Nie można otworzyć poligonów: {what}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no coordinate reference system; set it in the layer first.</source>
        <translation>Poligony nie mają układu współrzędnych; najpierw ustaw go w warstwie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no field “{field}”; they have {fields}.</source>
        <translation>Poligony nie mają pola „{field}”; ich pola: {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/move_in.py"/>
        <source>The polygons of “{name}” stay in {path} while the layer is being edited; save its edits first.</source>
        <translation>Poligony warstwy „{name}” pozostają w {path}, dopóki warstwa jest edytowana; najpierw zapisz zmiany.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>The polygons were copied beside the project, to {new}; maps made before stay in {old}.</source>
        <translation>Poligony skopiowano obok projektu, do {new}; wcześniejsze mapy pozostają w {old}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The polygons were written, but {path} cannot be opened.</source>
        <translation>Poligony zapisano, ale nie można otworzyć {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>The probabilities need a folder; choose one for all results.</source>
        <translation>Prawdopodobieństwa wymagają katalogu; wybierz go dla wszystkich wyników.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The products were read, but none of their images can be shown.</source>
        <translation>Produkty odczytano, ale żadnego z ich obrazów nie można wyświetlić.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The project is not saved: model and maps go to {path}. Save it to keep them beside it.</source>
        <translation>Projekt nie jest zapisany: model i mapy trafią do {path}. Zapisz go, aby były obok niego.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The project was closed while Sentinel-2 products were read; the images are in {path}.</source>
        <translation>Projekt zamknięto podczas odczytu produktów Sentinel-2; obrazy są w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The project was closed while its maps were compared; what changed is told in {path}.</source>
        <translation>Projekt zamknięto podczas porównywania map; zmiany opisano w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The project was closed while places to draw next were looked for; they are in {path}.</source>
        <translation>Projekt zamknięto podczas szukania miejsc, gdzie rysować dalej; są w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while polygons were made; they are in {path}.</source>
        <translation>Projekt zamknięto podczas tworzenia poligonów; są w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while the model was exported; it is in {path}.</source>
        <translation>Projekt zamknięto podczas eksportu modelu; jest w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The project was closed while the report was written; it is in {path}.</source>
        <translation>Projekt zamknięto podczas zapisywania raportu; jest w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed during the training; its model is {path}. “Segment images” in the Processing toolbox maps with it.</source>
        <translation>Projekt z „{image}” zamknięto podczas treningu; jego model to {path}. Mapować nim można narzędziem „Segmentuj obrazy” w panelu Algorytmy Processingu.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while clouds were filled; the images are in {path}.</source>
        <translation>Projekt z „{image}” zamknięto podczas wypełniania chmur; obrazy są w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while it was mapped; the map is in {path}.</source>
        <translation>Projekt z „{image}” zamknięto podczas mapowania; mapa jest w {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The proxy refused the connection to the package server; check the proxy in QGIS's options.</source>
        <translation>Serwer proxy odmówił połączenia z serwerem pakietów; sprawdź proxy w opcjach QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The recipe {name} cannot be read; choose another one under “Advanced”.</source>
        <translation>Nie można odczytać przepisu {name}; wybierz inny w sekcji „Zaawansowane”.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The report was written, but its page is not there.</source>
        <translation>Raport zapisano, ale brakuje jego strony.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>The report {file} must end in .json or .html.</source>
        <translation>Nazwa raportu {file} musi kończyć się na .json lub .html.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The result cannot be written to {file} ({reason}).</source>
        <translation>Nie można zapisać wyniku w {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The results are GeoTIFFs; {file} must end in .tif.</source>
        <translation>Wyniki to pliki GeoTIFF; {file} musi kończyć się na .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The same gives the same images again, on the same computer.</source>
        <translation>To samo daje ponownie te same obrazy, na tym samym komputerze.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The same gives the same places again.</source>
        <translation>To samo daje ponownie te same miejsca.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The same seed gives the same model again (on the same computer)</source>
        <translation>To samo ziarno daje ponownie ten sam model (na tym samym komputerze)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The suggestions are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Propozycje są zapisywane jako GeoPackage; {file} musi kończyć się na .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The system denied writing into the engine's folder; check its rights, then install again.</source>
        <translation>System odmówił zapisu w katalogu silnika; sprawdź uprawnienia, a potem zainstaluj ponownie.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>The truth here is polygons, which are seldom drawn at random: where they lie in places that are easy to tell, the areas are off by more than these intervals say. Read them as a lower bound of the error.</source>
        <translation>Danymi referencyjnymi są tu poligony, które rzadko rysuje się losowo: jeśli leżą w miejscach łatwych do rozpoznania, powierzchnie są obarczone większym błędem, niż podają te przedziały. Traktuj je jako dolną granicę błędu.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The truth is the polygons that were held out of the training. The figures are those of the network that they chose, before it learnt them as well; the map was made after that, and should be no worse.</source>
        <translation>Danymi referencyjnymi są poligony odłożone podczas treningu jako kontrolne. Liczby dotyczą sieci, którą te poligony wybrały, zanim nauczyła się także na nich; mapa powstała później i nie powinna być gorsza.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The value of the class in the map, 1 to 255</source>
        <translation>Wartość klasy na mapie, od 1 do 255</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The values of the masks must be whole numbers from 0 to 255, separated by commas.</source>
        <translation>Wartości masek muszą być liczbami całkowitymi od 0 do 255, oddzielonymi przecinkami.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The whole map: {area} ha; overall accuracy weighted by area {accuracy}.</source>
        <translation>Cała mapa: {area} ha; dokładność całkowita ważona powierzchnią: {accuracy}.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There are 255 classes already; more cannot be told apart in one map.</source>
        <translation>Jest już 255 klas; więcej nie da się rozróżnić na jednej mapie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>There are no polygons in “{name}”.</source>
        <translation>W „{name}” nie ma poligonów.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>There are no polygons yet; click Draw and outline a few places of each class.</source>
        <translation>Nie ma jeszcze poligonów; kliknij Rysuj i obrysuj kilka miejsc każdej klasy.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There are no probabilities beside the map, so whether they mean what they say is not told: map again with probabilities, or name their raster.</source>
        <translation>Obok mapy nie ma prawdopodobieństw, więc nie podano, czy odpowiadają rzeczywistości: mapuj ponownie z prawdopodobieństwami albo podaj ich raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>There are several dates or areas, of which only the last is kept; give a folder for all.</source>
        <translation>Terminów lub obszarów jest kilka, a zachowany będzie tylko ostatni; podaj katalog na wszystkie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>There are {maps} uncertainty rasters and {rasters} of probabilities; give one for each.</source>
        <translation>Rastry niepewności: {maps}, prawdopodobieństw: {rasters}; podaj po jednym na każdy.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There is a class named “{name}” already.</source>
        <translation>Klasa o nazwie „{name}” już istnieje.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>There is no Sentinel-2 product (a .SAFE folder or its zip file) in {path}.</source>
        <translation>W {path} nie ma produktu Sentinel-2 (katalogu .SAFE ani jego pliku zip).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no class to draw with; add one to the table first.</source>
        <translation>Brak klasy do rysowania; najpierw dodaj ją do tabeli.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pick_tool.py"/>
        <source>There is no image; add a raster layer first.</source>
        <translation>Brak obrazu; najpierw dodaj warstwę rastrową.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no layer of polygons; click Draw first.</source>
        <translation>Brak warstwy poligonów; najpierw kliknij Rysuj.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no map to make polygons of yet; click Train first.</source>
        <translation>Nie ma jeszcze mapy, z której można utworzyć poligony; najpierw kliknij Trenuj.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>There is no map to report on yet; click Train first.</source>
        <translation>Nie ma jeszcze mapy do raportu; najpierw kliknij Trenuj.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no model to export yet; click Train first.</source>
        <translation>Nie ma jeszcze modelu do eksportu; najpierw kliknij Trenuj.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is no model yet; draw polygons and click Train first.</source>
        <translation>Nie ma jeszcze modelu; najpierw narysuj poligony i kliknij Trenuj.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster file in the project, and a web map cannot be used; add a file to the map.</source>
        <translation>W projekcie nie ma innego pliku rastrowego, a mapy internetowej nie można użyć; dodaj plik do mapy.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster layer in the project; add one to the map first.</source>
        <translation>W projekcie nie ma innej warstwy rastrowej; najpierw dodaj ją do mapy.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: name it.</source>
        <translation>Obok mapy nie ma rastra niepewności z tego przebiegu, więc nie podano, jak dobrze jej niepewność znajduje błędy: podaj go.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is only one class; add a second one, for example for everything else.</source>
        <translation>Jest tylko jedna klasa; dodaj drugą, na przykład dla całej reszty.</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Thin cirrus</source>
        <translation>Cienki cirrus</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>This model maps classes and cannot fill clouds; train one with the method HVAE, or fill from other dates.</source>
        <translation>Ten model mapuje klasy i nie umie wypełniać chmur; wytrenuj model metodą HVAE albo wypełniaj z innych terminów.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>This place cannot be shown in {crs}; draw inside the image.</source>
        <translation>Tego miejsca nie da się przedstawić w {crs}; rysuj w obrębie obrazu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Those of the uncertainty rasters, in the same order. Empty: found beside them.</source>
        <translation>Te należące do rastrów niepewności, w tej samej kolejności. Puste: wyszukane obok nich.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Tile side, pixels</source>
        <translation>Bok kafla, piksele</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Time for learning</source>
        <translation>Czas nauki</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>To tell which classes have few polygons.</source>
        <translation>Aby wiedzieć, które klasy mają mało poligonów.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Told by a bit: tile</source>
        <translation>Na bit: kafel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Told in the report. Needed where there are no polygons and no label raster.</source>
        <translation>Podawany w raporcie. Wymagany, jeśli nie ma poligonów ani rastra klas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance</source>
        <translation>Tolerancja</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance of the magic wand in %</source>
        <translation>Tolerancja różdżki w %</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Trai&amp;n</source>
        <translation>&amp;Trenuj</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Train</source>
        <translation>Trenuj</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Train a model first; then places are found where a polygon would teach it most.</source>
        <translation>Najpierw wytrenuj model; wtedy znajdą się miejsca, w których poligon nauczyłby go najwięcej.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train a model from polygons</source>
        <translation>Trenuj model na poligonach</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train on from a model</source>
        <translation>Trenuj dalej od modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Train on from the last model</source>
        <translation>Trenuj dalej od ostatniego modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Train on from where it was; at most a minute of it is lost</source>
        <translation>Trenuj dalej od miejsca przerwania; przepada najwyżej minuta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trained</source>
        <translation>Trening</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Training and map</source>
        <translation>Trening i mapa</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training on from the last model</source>
        <translation>Dalszy trening od ostatniego modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Training time at most, in minutes</source>
        <translation>Maksymalny czas treningu w minutach</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Training: step {step} of at most {steps}</source>
        <translation>Trening: krok {step} z najwyżej {steps}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Trainings so far</source>
        <translation>Dotychczasowe treningi</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}.</source>
        <translation>Treningi: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}; {size} on the disk.</source>
        <translation>Treningi: {n}; na dysku {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Trains afresh, and chooses anew which polygons are held out.</source>
        <translation>Trening od zera, z ponownym wyborem poligonów kontrolnych.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Transition matrix (CSV)</source>
        <translation>Macierz przejść (CSV)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Truth</source>
        <translation>Dane referencyjne</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Truth: {name}</source>
        <translation>Dane referencyjne: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Twice: {dates}</source>
        <translation>Dwa razy: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Uncertainty</source>
        <translation>Niepewność</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Uncertainty by date</source>
        <translation>Niepewność według terminów</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Uncertainty of a map</source>
        <translation>Niepewność mapy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Uncertainty of the map</source>
        <translation>Niepewność mapy</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Unclassified</source>
        <translation>Niesklasyfikowane</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unlike anything drawn; probably {first}.</source>
        <translation>Niepodobne do niczego, co narysowano; prawdopodobnie {first}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unsure between {first} and {second}.</source>
        <translation>Niepewne: {first} czy {second}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Use my own Python…</source>
        <translation>Użyj własnego Pythona…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use the date in view for training, maps and filling; off drops it until it is taken back</source>
        <translation>Użyj wyświetlanego terminu do treningu, map i wypełniania; wyłączenie pomija go do czasu przywrócenia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Use the model before again</source>
        <translation>Użyj znów poprzedniego modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Use this model</source>
        <translation>Użyj tego modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Value in the map: {id}</source>
        <translation>Wartość na mapie: {id}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Values of the masks</source>
        <translation>Wartości masek</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Vegetation</source>
        <translation>Roślinność</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Views of every tile</source>
        <translation>Widoki każdego kafla</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Visible extent</source>
        <translation>Widoczny zasięg</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Weight of guesses</source>
        <translation>Waga zgadywania</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>What became what between these two maps, when it changed first, and the area of each class</source>
        <translation>Co zmieniło się w co między tymi dwiema mapami, kiedy zmieniło się po raz pierwszy, oraz powierzchnia każdej klasy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What computes; automatic takes the fastest there is</source>
        <translation>Co wykonuje obliczenia; automatycznie wybierane jest najszybsze z dostępnych</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>What is annotated already: nothing is suggested on it, nor within two pixels.</source>
        <translation>Co już oznaczono: nic nie jest proponowane na tym ani w odległości do dwóch pikseli.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>What is kept of an image</source>
        <translation>Co z obrazu jest zachowywane</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What is mapped after training, and by the button Map</source>
        <translation>Co jest mapowane po treningu i przyciskiem Mapuj</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>What pixels hold where nothing was observed, or none. Empty: as the images that the model was trained with.</source>
        <translation>Co zawierają piksele tam, gdzie niczego nie zaobserwowano, albo none. Puste: jak w obrazach, na których model był trenowany.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>What pixels that were not observed are made from</source>
        <translation>Z czego odtwarzać piksele, których nie zaobserwowano</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>What stays as it is cannot be forbidden</source>
        <translation>Nie można zabronić tego, co się nie zmienia</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is kept in {path}; it comes back with its layer.</source>
        <translation>To, co czekało na mapie na zapis, jest w {path}; wróci razem ze swoją warstwą.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is not saved: its layer is no longer drawn into.</source>
        <translation>To, co czekało na mapie na zapis, nie jest zapisane: w tej warstwie już się nie rysuje.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What was drawn while “{name}” could not be written to is back on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>To, co narysowano, gdy do „{name}” nie można było zapisywać, jest znów na mapie i zostanie zapisane, gdy tylko będzie można; Ctrl+Z to odrzuca.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>What you draw stays on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>To, co rysujesz, zostaje na mapie i zostanie zapisane, gdy tylko będzie można; Ctrl+Z to odrzuca.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>When the training ended</source>
        <translation>Kiedy trening się zakończył</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Where a model learnt from the annotations that it is compared with, the figures tell how well it remembers them; how good its map is elsewhere, only annotations tell that it never saw.</source>
        <translation>Jeśli model uczył się na adnotacjach, z którymi jest porównywany, liczby mówią, jak dobrze je pamięta; jak dobra jest jego mapa gdzie indziej, pokażą tylko adnotacje, których nigdy nie widział.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Where a new polygon covers one of another class, the new one wins, so that no place has two classes; off at first for a layer of your own, whose polygons then stay as they are</source>
        <translation>Gdzie nowy poligon zakrywa poligon innej klasy, ważniejszy jest nowy, więc żadne miejsce nie ma dwóch klas; dla własnej warstwy początkowo wyłączone, jej poligony pozostają wtedy bez zmian</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where it comes from</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where map and truth agree</source>
        <translation>Gdzie mapa zgadza się z danymi referencyjnymi</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Where no date shows the ground there is still nothing.</source>
        <translation>Gdzie w żadnym terminie nie widać terenu, nadal jest pusto.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Where to draw next</source>
        <translation>Gdzie rysować dalej</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Which pixels were really observed: rasters whose names tell the dates of the images, or one for each image, in the same order. Empty: nodata alone.</source>
        <translation>Które piksele rzeczywiście zaobserwowano: rastry, których nazwy podają daty obrazów, albo jeden dla każdego obrazu, w tej samej kolejności. Puste: tylko nodata.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Which scene classes count as not observed</source>
        <translation>Które klasy sceny uznać za niezaobserwowane</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Whole layer</source>
        <translation>Cała warstwa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Whole numbers from 1 to 255, or text. Needed where there are polygons.</source>
        <translation>Liczby całkowite od 1 do 255 lub tekst. Wymagane, jeśli podano poligony.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>With a warning. Unticked: one that lacks a file, or whose download was cut off, stops all of them.</source>
        <translation>Z ostrzeżeniem. Niezaznaczone: jeden, któremu brakuje pliku lub którego pobieranie przerwano, zatrzymuje wszystkie.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>With two or more polygons of each class the accuracy is measured too.</source>
        <translation>Przy co najmniej dwóch poligonach każdej klasy mierzona jest też dokładność.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Without a mask of their date, so observed wherever they have values: {names}</source>
        <translation>Bez maski ze swojej daty, a więc obserwowane wszędzie, gdzie mają wartości: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Writes a model as ONNX, which the Deepness plugin loads: it draws nearly the same map there, with no need of Landbrush or PyTorch. The file says how large pixels and tiles are, what the classes are called and how bands are scaled; give it images whose bands are those the model was trained with, in that order.

Models of single dates can be exported; those that look at several dates at once cannot.</source>
        <translation>Zapisuje model jako ONNX, który wczytuje wtyczka Deepness: rysuje tam prawie tę samą mapę, bez Landbrush i PyTorch. Plik podaje, jak duże są piksele i kafle, jak nazywają się klasy i jak skalowane są kanały; użyj obrazów z kanałami, na których model był trenowany, w tej samej kolejności.

Eksportować można modele pojedynczych terminów; tych, które patrzą na kilka terminów naraz, nie można.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Writing the model</source>
        <translation>Zapisywanie modelu</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Writing the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>Pliki YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YAML files that each describe one series of images; may be given instead of, or besides, images.</source>
        <translation>Pliki YAML, z których każdy opisuje jedną serię obrazów; można je podać zamiast obrazów lub razem z nimi.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the images. Needed for several images; empty: taken from the layers' temporal properties or names.</source>
        <translation>RRRR-MM-DD, oddzielone przecinkami, w kolejności obrazów. Wymagane przy wielu obrazach; puste: z właściwości czasowych lub nazw warstw.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the maps. Empty: as the maps' metadata or names say, which those of Landbrush do.</source>
        <translation>RRRR-MM-DD, oddzielone przecinkami, w kolejności map. Puste: według metadanych lub nazw map, które w mapach Landbrush je zawierają.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>You draw into your own layer “{name}”: each stroke is saved in it at once; Undo takes it back.</source>
        <translation>Rysujesz na własnej warstwie „{name}”: każda zmiana jest od razu zapisywana; Cofnij ją wycofuje.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Your own Python, not checked yet</source>
        <translation>Własny Python, jeszcze niesprawdzony</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Your recipe {name}, for the method {method}.</source>
        <translation>Twój przepis {name}, dla metody {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Zip files, or the files MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products.</source>
        <translation>Pliki zip albo pliki MTD_MSIL1C.xml lub MTD_MSIL2A.xml rozpakowanych produktów.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Zoom in for superpixels: the map shows {factor} times too much.</source>
        <translation>Powiększ mapę, aby użyć superpikseli: widać {factor} raza za dużo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>[ and ] or Shift and the wheel on the map change it</source>
        <translation>Zmienisz go klawiszami [ i ] lub Shift i kółkiem nad mapą</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>a gain in {share} % of the resamples of these polygons</source>
        <translation>poprawa w {share}% ponownych losowań tych poligonów</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a mapping</source>
        <translation>słownik nazw i wartości</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>a part of the engine is missing: {reason}; set the engine up again</source>
        <translation>brakuje części silnika: {reason}; skonfiguruj silnik ponownie</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>a product is left out: {reason}</source>
        <translation>pominięto produkt: {reason}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a {kind}</source>
        <translation>wartość typu {kind}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>accuracy (%)</source>
        <translation>dokładność (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>accuracy of the
surest {share} %</source>
        <translation>dokładność {share}%
najpewniejszych</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>adding up areas</source>
        <translation>sumowanie powierzchni</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>all</source>
        <translation>razem</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>all dates are shown</source>
        <translation>widać wszystkie terminy</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>an unnamed CRS</source>
        <translation>układ współrzędnych bez nazwy</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>another program holds its file</source>
        <translation>inny program zajmuje jej plik</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area file</source>
        <translation>plik obszaru</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area {path}</source>
        <translation>obszar {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>as in the recipe</source>
        <translation>według przepisu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>as the map tells</source>
        <translation>jak podaje mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one that PyTorch can use.</source>
        <translation>auto, cpu, cuda, cuda:N lub mps. auto wybiera kartę graficzną, jeśli PyTorch może jej użyć.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>balanced accuracy</source>
        <translation>dokładność zrównoważona</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>between {low} and {high} % of the area is not mapped, depending on the date; areas of different dates are of different ground</source>
        <translation>zależnie od terminu niezmapowane jest od {low} do {high}% obszaru; powierzchnie z różnych terminów dotyczą więc różnych części terenu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>bits {numbers}</source>
        <translation>bity {numbers}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>bits, landsat or cld</source>
        <translation>bits, landsat lub cld</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>calibration error (ECE)</source>
        <translation>błąd kalibracji (ECE)</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint</source>
        <translation>punkt kontrolny</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: damaged; remove it, or train without resuming</source>
        <translation>punkt kontrolny {path}: jest uszkodzony; usuń go albo trenuj bez wznawiania</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: it belongs to another training (images, polygons, classes, recipe, seed or Landbrush's version have changed); train without resuming</source>
        <translation>punkt kontrolny {path}: należy do innego treningu (zmieniły się obrazy, poligony, klasy, przepis, ziarno lub wersja Landbrush); trenuj bez wznawiania</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>class</source>
        <translation>klasa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>cloud probability</source>
        <translation>prawdopodobieństwo chmur</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>coarse</source>
        <translation>zgrubne</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>comparing</source>
        <translation>porównywanie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>confidence (%)</source>
        <translation>pewność (%)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting changes</source>
        <translation>zliczanie zmian</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting classes</source>
        <translation>zliczanie klas</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device mps: this machine has none that PyTorch can use; use auto or cpu</source>
        <translation>urządzenie mps: ten komputer nie ma takiego, którego PyTorch mógłby użyć; użyj auto lub cpu</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device {wanted}: PyTorch sees {count} CUDA devices here; use auto or cpu, or install a PyTorch built for CUDA</source>
        <translation>urządzenie {wanted}: liczba urządzeń CUDA, które widzi tu PyTorch: {count}; użyj auto lub cpu albo zainstaluj PyTorch zbudowany dla CUDA</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>did you mean `{close}`?</source>
        <translation>czy chodziło o `{close}`?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>different</source>
        <translation>różne</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>dropped</source>
        <translation>pominięty</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>enter…</source>
        <translation>podaj…</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>errors among them (%)</source>
        <translation>błędy wśród nich (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>estimated (ha)</source>
        <translation>oszacowano (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>estimating</source>
        <translation>szacowanie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>evaluated</source>
        <translation>oceniono</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>everything until {last}</source>
        <translation>wszystko do {last}</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>feature {id}</source>
        <translation>obiekt {id}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave it out and hold for {share} of the map</source>
        <translation>na powierzchni klasy {classes} na mapie leżą mniej niż dwa piksele referencyjne, więc oszacowane powierzchnie ją pomijają i dotyczą {share} mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave them out and hold for {share} of the map</source>
        <translation>na powierzchni klas {classes} na mapie leżą mniej niż dwa piksele referencyjne, więc oszacowane powierzchnie je pomijają i dotyczą {share} mapy</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filled</source>
        <translation>wypełniono</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>filled {value:g}</source>
        <translation>wypełniono {value:g}</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filling</source>
        <translation>wypełnianie</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>finding outlines</source>
        <translation>szukanie obrysów</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>fine</source>
        <translation>drobne</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finer</source>
        <translation>drobniejsze</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finest</source>
        <translation>najdrobniejsze</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>fingerprint of its pixels</source>
        <translation>odcisk ich pikseli</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid more of what never happens</source>
        <translation>zabroń też innych zmian, które nigdy nie zachodzą</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid what never happens</source>
        <translation>zabroń zmian, które nigdy nie zachodzą</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way} and by {share} % of what was learnt of the image, which was better on hidden pixels (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>luki wypełnia {way} oraz w {share} % to, czego model nauczył się o obrazie, co było lepsze dla ukrytych pikseli (błąd {with_it} z tym, {without} bez tego, w odchyleniach standardowych kanału)</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image is not used, as too few gaps could be tried to tell whether it is better</source>
        <translation>luki wypełnia {way}; to, czego model nauczył się o obrazie, nie jest używane, bo udało się wypróbować zbyt mało luk, aby stwierdzić, czy jest lepsze</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image was not surely better on hidden pixels and is not used (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>luki wypełnia {way}; to, czego model nauczył się o obrazie, nie było dla ukrytych pikseli na pewno lepsze i nie jest używane (błąd {with_it} z tym, {without} bez tego, w odchyleniach standardowych kanału)</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give its date as YYYY-MM-DD</source>
        <translation>podaj datę jako RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give the resolution</source>
        <translation>podaj rozdzielczość</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has a numpy ({numpy}) that its GDAL does not work with: {reason}</source>
        <translation>ma numpy ({numpy}), z którym nie działa jego GDAL: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no GDAL for Python (the package osgeo): {reason}</source>
        <translation>nie ma GDAL dla Pythona (pakiet osgeo): {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no PyTorch (the package torch)</source>
        <translation>nie ma PyTorch (pakiet torch)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no working numpy: {reason}</source>
        <translation>nie ma działającego numpy: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>has numpy {found} instead of QGIS's {wanted}</source>
        <translation>ma numpy {found} zamiast {wanted} z QGIS</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>hectares</source>
        <translation>hektary</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>how far off filled pixels are was not measured, as there was no time for it or too little to try it on: their standard deviations are a guess; give the training more time</source>
        <translation>nie zmierzono, jak bardzo wypełnione piksele odbiegają od prawdy, bo zabrakło czasu albo danych do próby: ich odchylenia standardowe są tylko przypuszczeniem; dajcie trenowaniu więcej czasu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>install it, or use a Python of your own that has PyTorch and GDAL</source>
        <translation>zainstaluj go albo użyj własnego Pythona z PyTorch i GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is Python {found}, QGIS has {wanted}</source>
        <translation>ma wersję {found}, a QGIS {wanted}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is not a 64-bit CPython, for which alone PyTorch is made</source>
        <translation>nie jest 64-bitowym CPythonem, a tylko dla niego istnieje PyTorch</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is being edited in QGIS; save or drop those edits and switch editing off first</source>
        <translation>jest właśnie edytowana w QGIS; najpierw zapisz lub porzuć zmiany i wyłącz tryb edycji</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only in this project</source>
        <translation>w tym projekcie jest tylko do odczytu</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only or locked</source>
        <translation>jest tylko do odczytu lub zablokowana</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only, or of a format that QGIS cannot change</source>
        <translation>jest tylko do odczytu albo w formacie, którego QGIS nie może zmieniać</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>its dates: {dates}</source>
        <translation>jej daty: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>its file is gone</source>
        <translation>brak pliku</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job</source>
        <translation>zadanie</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job file</source>
        <translation>plik zadania</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job {path}</source>
        <translation>zadanie {path}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>joining small patches</source>
        <translation>łączenie małych płatów</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>known are {known}</source>
        <translation>znane to {known}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>labels {source}: the source option {key} is not supported; save the layer to a file first</source>
        <translation>adnotacje {source}: opcja źródła {key} nie jest obsługiwana; najpierw zapisz warstwę do pliku</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>largest probability</source>
        <translation>największe prawdopodobieństwo</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>last date</source>
        <translation>ostatnia data</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>layer of polygons</source>
        <translation>warstwa poligonów</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>layer of polygons or a label raster</source>
        <translation>warstwa poligonów lub raster klas</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses did not help on the held-out polygons ({figures}, needed is a gain of {least}): the supervised network is returned</source>
        <translation>nauka ze zgadywania nie pomogła na poligonach kontrolnych ({figures}, potrzeba poprawy o {least}): wynikiem jest sieć uczona tylko na adnotacjach</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned</source>
        <translation>nauka ze zgadywania pomogła na poligonach kontrolnych ({figures}): wynikiem jest sieć {name}</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses may have helped on the held-out polygons by chance ({figures}, needed are {needed} %): the supervised network is returned</source>
        <translation>nauka ze zgadywania mogła pomóc na poligonach kontrolnych tylko przypadkiem ({figures}, potrzeba {needed}%): wynikiem jest sieć uczona tylko na adnotacjach</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>leave out the dates that lack a band</source>
        <translation>pomiń daty, którym brakuje kanału</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>less than 0.1 %</source>
        <translation>mniej niż 0,1%</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>looking for places</source>
        <translation>szukanie miejsc</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with a chain over the dates</source>
        <translation>mapuj z łańcuchem terminów</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with probabilities</source>
        <translation>mapuj z prawdopodobieństwami</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>map ↓   truth →</source>
        <translation>mapa ↓   dane referencyjne →</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapped</source>
        <translation>zmapowano</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mapped (ha)</source>
        <translation>zmapowano (ha)</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapping</source>
        <translation>mapowanie</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>mapping changes</source>
        <translation>mapowanie zmian</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>margin</source>
        <translation>różnica</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean F1</source>
        <translation>średnie F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean IoU</source>
        <translation>średnie IoU</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>mean IoU {with_them} with them, {without} without</source>
        <translation>średnie IoU {with_them} ze zgadywaniem, {without} bez niego</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>memory ran out; use a smaller tile or batch, a smaller extent, or device cpu</source>
        <translation>zabrakło pamięci; użyj mniejszego kafla lub porcji, mniejszego zasięgu albo urządzenia cpu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>method {name}</source>
        <translation>metoda {name}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {model}: no polygon was held out of its training, or an older Landbrush made it; train it again with two polygons or more of each class, or compare the map with polygons of your own</source>
        <translation>model {model}: podczas treningu nie odłożono żadnego poligonu kontrolnego albo utworzył go starszy Landbrush; wytrenuj go ponownie z co najmniej dwoma poligonami każdej klasy albo porównaj mapę z własnymi poligonami</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: it fills gaps and knows no classes; only models that draw maps are exported</source>
        <translation>model {path}: wypełnia luki i nie zna klas; eksportowane są tylko modele, które rysują mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {path}: its description is damaged; train it again or get another copy</source>
        <translation>model {path}: jego opis jest uszkodzony; wytrenuj go ponownie albo zdobądź inną kopię</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: its network ({network}) looks at several dates at once, and other programs show a model one image at a time; train one of single dates (network unet) to take it there</source>
        <translation>model {path}: jego sieć ({network}) ogląda kilka terminów naraz, a inne programy pokazują modelowi po jednym obrazie; aby go w nich użyć, wytrenuj model pojedynczych terminów (sieć unet)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: its weights do not fit its network; the file is damaged or was altered</source>
        <translation>model {path}: jego wagi nie pasują do jego sieci; plik jest uszkodzony lub został zmieniony</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>model {path}: learnt with the method {method}, it has no image decoder and can only map classes; train one with the method hvae, or fill with the method regression, which needs no model</source>
        <translation>model {path}: uczył się metodą {method}, nie ma dekodera obrazu i umie tylko mapować klasy; wytrenuj model metodą hvae albo wypełniaj metodą regression, która nie wymaga modelu</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>model {path}: learnt without annotation, it knows no classes and can only fill gaps; train one with annotated areas to map with</source>
        <translation>model {path}: uczył się bez adnotacji, nie zna klas i umie tylko wypełniać luki; aby mapować, wytrenuj model na oznaczonych obszarach</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: made by a later Landbrush (format {version}); update the plugin to use it</source>
        <translation>model {path}: utworzył go nowszy Landbrush (format {version}); aby go użyć, zaktualizuj wtyczkę</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>model {path}: nothing learnt of the image is used; gaps are filled by {way}</source>
        <translation>model {path}: nic z tego, czego nauczył się o obrazie, nie jest używane; luki wypełnia {way}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: some of its weights are no finite numbers; train it again or get another copy</source>
        <translation>model {path}: niektóre z jego wag nie są liczbami skończonymi; wytrenuj go ponownie albo zdobądź inną kopię</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (a .safetensors file of something else)</source>
        <translation>model {path}: to nie jest model Landbrush (plik .safetensors zawiera coś innego)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (not a .safetensors file, or a damaged one)</source>
        <translation>model {path}: to nie jest model Landbrush (to nie jest plik .safetensors albo jest uszkodzony)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mutual information</source>
        <translation>informacja wzajemna</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>name the bands that all dates have, or {advice}</source>
        <translation>podaj kanały, które mają wszystkie terminy, albo {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>network {name}</source>
        <translation>sieć {name}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>no mask has any of the bits {numbers} where it was looked at; are their numbers right?</source>
        <translation>żadna maska nie ma w sprawdzonych miejscach ustawionego żadnego z bitów {numbers}; czy ich numery są właściwe?</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>no pixel is mapped both at {first} and at {last}; choose other dates</source>
        <translation>żaden piksel nie jest zmapowany zarówno w {first}, jak i w {last}; wybierz inne daty</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>no pixel of the area is observed, so nothing can be told of how its classes change</source>
        <translation>w obszarze nie zaobserwowano żadnego piksela, więc nie można ustalić, jak zmieniają się jego klasy</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known</source>
        <translation>nie można było odłożyć żadnego poligonu kontrolnego (każda klasa ma tylko jeden): dokładność modelu nie jest znana</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and guesses where nobody annotated count all the same, for the option `guard` is false</source>
        <translation>nie można było odłożyć żadnego poligonu kontrolnego (każda klasa ma tylko jeden): dokładność modelu nie jest znana, a zgadywanie w miejscach nieoznaczonych i tak się liczy, bo opcja `guard` ma wartość false</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and no image model is learnt, since nothing would tell if it harmed the map; draw a second polygon of each class, or learn one without polygons</source>
        <translation>nie można było odłożyć żadnego poligonu kontrolnego (każda klasa ma tylko jeden): dokładność modelu nie jest znana i nie jest uczony żaden model obrazu, bo nic nie pokazałoby, że szkodzi mapie; narysuj drugi poligon każdej klasy albo naucz model obrazu bez poligonów</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and nothing is learnt from guesses where nobody annotated, since nothing would tell if they were wrong; draw a second polygon of each class</source>
        <translation>nie można było odłożyć żadnego poligonu kontrolnego (każda klasa ma tylko jeden): dokładność modelu nie jest znana, a ze zgadywania w miejscach nieoznaczonych model się nie uczy, bo nic nie pokazałoby, że jest błędne; narysuj drugi poligon każdej klasy</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>no polygon is held out</source>
        <translation>nie ma żadnego poligonu kontrolnego</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>no polygon of “{class_name}” was held out, so its recall cannot be told</source>
        <translation>nie odłożono żadnego poligonu kontrolnego klasy „{class_name}”, więc nie można określić jej czułości</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>no product covers the extent {extent}</source>
        <translation>żaden produkt nie obejmuje zasięgu {extent}</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>no suggestions</source>
        <translation>brak propozycji</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>no truth</source>
        <translation>brak danych referencyjnych</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>no values here</source>
        <translation>brak tu wartości</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>none: every date for itself; smooth: each date's classes given all dates; path: the likeliest history of each pixel. How often classes change is learnt from the images. Needs several dates.</source>
        <translation>none: każdy termin osobno; smooth: klasy każdego terminu z uwzględnieniem wszystkich; path: najbardziej prawdopodobna historia każdego piksela. Częstość zmian klas jest ustalana na podstawie obrazów. Wymaga kilku terminów.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = cloud or gap</source>
        <translation>niezerowe = chmura lub luka</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = observed</source>
        <translation>niezerowe = obserwowane</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>not every map has its probabilities beside it, so none are used</source>
        <translation>nie każda mapa ma obok siebie swoje prawdopodobieństwa, więc nie użyto żadnych</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>nothing is left to suggest: no square of {patch} × {patch} pixels is wholly observed and free of annotations; take a smaller patch, a larger extent or other images</source>
        <translation>nie ma już czego proponować: żaden kwadrat {patch} × {patch} pikseli nie jest w całości zaobserwowany i wolny od adnotacji; wybierz mniejszy płat, większy zasięg lub inne obrazy</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>nothing of an image model is in the file, as what is returned was learnt from annotations alone: gaps are filled by {way}; an image model is kept with the option `guard` false, or learnt without polygons</source>
        <translation>w pliku nie ma nic z modelu obrazu, bo wynikowa sieć uczyła się tylko na adnotacjach: luki wypełnia {way}; model obrazu zostaje przy opcji `guard` równej false albo uczy się go bez poligonów</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>novelty</source>
        <translation>odmienność</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>of a straight line</source>
        <translation>dla linii prostej</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>only one polygon is held out</source>
        <translation>jest tylko jeden poligon kontrolny</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>only the class {name} is annotated; outline at least one polygon of a second class</source>
        <translation>oznaczono tylko klasę {name}; obrysuj co najmniej jeden poligon drugiej klasy</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>only {found} of {all} places are left that lie apart from one another</source>
        <translation>miejsc dostatecznie od siebie oddalonych zostało tylko {found} z {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/training/guard.py"/>
        <source>only {n} polygons are held out</source>
        <translation>
            <numerusform>jest tylko {n} poligon kontrolny</numerusform>
            <numerusform>są tylko {n} poligony kontrolne</numerusform>
            <numerusform>jest tylko {n} poligonów kontrolnych</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>over 99.9 %</source>
        <translation>ponad 99,9%</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>overall accuracy</source>
        <translation>dokładność całkowita</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>pixels kept, the surest first (%)</source>
        <translation>zachowane piksele, od najpewniejszych (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>polygons</source>
        <translation>poligony</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>polygons held out of the training</source>
        <translation>poligony kontrolne z treningu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>polygons of {classes}</source>
        <translation>poligony: {classes}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision</source>
        <translation>precyzja</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision
(user’s)</source>
        <translation>precyzja
(użytkownika)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>press “Set up…” in the Landbrush panel</source>
        <translation>kliknij „Skonfiguruj…” w panelu Landbrush</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>producer’s accuracy,
by area</source>
        <translation>dokładność producenta,
według powierzchni</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>ranking places</source>
        <translation>szeregowanie miejsc</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>reading the map</source>
        <translation>odczyt mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall</source>
        <translation>czułość</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall (producer’s)</source>
        <translation>czułość (producenta)</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe</source>
        <translation>przepis</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: cannot be read as YAML</source>
        <translation>przepis {path}: nie można go odczytać jako YAML</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: expected a mapping of names to values</source>
        <translation>przepis {path}: oczekiwano słownika nazw i wartości</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: `method` is missing</source>
        <translation>przepis {where}: brakuje `method`</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: unknown entry `{key}`; {hint}</source>
        <translation>przepis {where}: nieznany wpis `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/methods/options.py"/>
        <source>recipe, options</source>
        <translation>przepis, opcje</translation>
    </message>
    <message>
        <location filename="../core/methods/losses.py"/>
        <source>recipe: `class_weights` must be a number from 0 to 1, or none, found {power}</source>
        <translation>przepis: `class_weights` musi być liczbą od 0 do 1 lub none, podano {power}</translation>
    </message>
    <message>
        <location filename="../core/methods/semi_supervised.py"/>
        <source>recipe: `maps` must be exact or affine, found {kind}</source>
        <translation>przepis: `maps` musi mieć wartość exact lub affine, podano {kind}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe: `network` and `options` must be mappings of names to values</source>
        <translation>przepis: `network` i `options` muszą być słownikami nazw i wartości</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>recipe: `tile` must be a multiple of {multiple} for this network, found {tile}</source>
        <translation>przepis: `tile` musi być dla tej sieci wielokrotnością {multiple}, podano {tile}</translation>
    </message>
    <message>
        <location filename="../core/methods/base.py"/>
        <source>recipe: the method has no option `{key}`; known are {known}</source>
        <translation>przepis: metoda nie ma opcji `{key}`; znane to {known}</translation>
    </message>
    <message>
        <location filename="../core/methods/hvae.py"/>
        <source>recipe: the method hvae needs the network hvae, which has a decoder</source>
        <translation>przepis: metoda hvae wymaga sieci hvae, która ma dekoder</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>regression and linear need no model. Empty: the model, where one is given, else regression.</source>
        <translation>regression i linear nie wymagają modelu. Puste: model, jeśli go podano, w przeciwnym razie regression.</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>regression over dates</source>
        <translation>regresja względem innych terminów</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: cannot be read ({reason})</source>
        <translation>raport {path}: nie można go odczytać ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is no accuracy report; `evaluate` writes one (.json)</source>
        <translation>raport {path}: to nie jest raport dokładności; zapisuje go `evaluate` (.json)</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is of a map with the classes {theirs}, these have {ours}; give a report of one of these maps</source>
        <translation>raport {path}: dotyczy mapy z klasami {theirs}, a te mapy mają {ours}; podaj raport jednej z tych map</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>scl: Sentinel-2 scene classification; valid: not zero = observed; missing: not zero = not observed; bits: any of the bits given = not observed; landsat: quality band of Landsat, of any collection; fmask: Fmask's codes; cld: probability of cloud in percent.</source>
        <translation>scl: klasyfikacja sceny Sentinel-2; valid: niezerowe = obserwowane; missing: niezerowe = nieobserwowane; bits: dowolny z podanych bitów = nieobserwowane; landsat: kanał jakości Landsat, dowolnej kolekcji; fmask: kody Fmask; cld: prawdopodobieństwo chmur w procentach.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>seed {seed}</source>
        <translation>ziarno {seed}</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {model}: there is no such model</source>
        <translation>start_from {model}: nie ma takiego modelu</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: made by a later Landbrush; update it, or train without start_from</source>
        <translation>start_from {name}: utworzył go nowszy Landbrush; zaktualizuj Landbrush albo trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path} is damaged; train without start_from</source>
        <translation>start_from {name}: {path} jest uszkodzony; trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path}, which a training starts from, is not beside it; copy it there too, or train without start_from</source>
        <translation>start_from {name}: obok niego nie ma pliku {path}, od którego zaczyna się trening; skopiuj tam również ten plik albo trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../core/data/places.py"/>
        <source>start_from: none of the polygons held out then is left, and that model has learnt all others, so no accuracy could be told; draw a new polygon of each class, or train without start_from</source>
        <translation>start_from: nie zostanie wtedy żaden poligon kontrolny, a tamten model uczył się na wszystkich pozostałych, więc nie można by określić dokładności; narysuj nowy poligon każdej klasy albo trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model was trained on the bands {theirs}, and these images have {bands}; train without start_from</source>
        <translation>start_from: tamten model trenowano na kanałach {theirs}, a te obrazy mają {bands}; trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model's network is another ({theirs}; now {ours}); choose the same method and recipe, or train without start_from</source>
        <translation>start_from: sieć tamtego modelu jest inna ({theirs}; teraz {ours}); wybierz tę samą metodę i ten sam przepis albo trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: the classes are others than that model's, and a network of this method cannot take over what it learnt then; train without start_from</source>
        <translation>start_from: klasy są inne niż w tamtym modelu, a sieć tej metody nie może wtedy przejąć tego, czego się nauczyła; trenuj bez start_from</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n}</source>
        <translation>krok {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n} + {more}</source>
        <translation>krok {n} + {more}</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: hardly predicted any more where nobody annotated: {names}; the weight of unannotated pixels is halved</source>
        <translation>krok {step}: w miejscach nieoznaczonych model prawie już nie przewiduje: {names}; waga nieoznaczonych pikseli jest zmniejszana o połowę</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: held-out polygons are mapped worse than before (mean IoU {now}, best {best}); the weight of unannotated pixels is halved</source>
        <translation>krok {step}: poligony kontrolne są mapowane gorzej niż wcześniej (średnie IoU {now}, najlepsze {best}); waga nieoznaczonych pikseli jest zmniejszana o połowę</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>step {step}: {values}</source>
        <translation>krok {step}: {values}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>steps at most {steps}</source>
        <translation>kroków najwyżej {steps}</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>stopped as asked</source>
        <translation>zatrzymano na żądanie</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>stopped as asked; resume goes on from here</source>
        <translation>zatrzymano na żądanie; wznowienie będzie kontynuować od tego miejsca</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>straight lines between dates</source>
        <translation>linia prosta między terminami</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the area has no image</source>
        <translation>obszar nie ma żadnego obrazu</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the area {name} has no labels and the method {method} learns from annotation; add labels, or learn to fill gaps from the images alone with the method hvae</source>
        <translation>obszar {name} nie ma adnotacji, a metoda {method} uczy się na adnotacjach; dodaj je albo naucz model wypełniania luk na samych obrazach metodą hvae</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the area {name} has no labels, others have; give it as an unlabelled one</source>
        <translation>obszar {name} nie ma adnotacji, a inne mają; podaj go jako nieoznaczony</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the band {band} has the same value wherever it was read; nothing is learnt from it</source>
        <translation>kanał {band} ma tę samą wartość wszędzie, gdzie go odczytano; model niczego się z niego nie uczy</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>the change from {first} to {last} ends before it begins; choose two dates</source>
        <translation>zmiana od {first} do {last} kończy się, zanim się zacznie; wybierz inne dwie daty</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the class id {id} is {name} in one area and {name_2} in another; use one id for each class</source>
        <translation>id klasy {id} to w jednym obszarze {name}, a w innym {name_2}; użyj jednego id dla każdej klasy</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>the class {id} ({name}) is annotated but not among the classes given</source>
        <translation>klasa {id} ({name}) jest oznaczona, ale nie ma jej wśród podanych klas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the classes of {where} ({theirs}) are none of those of the map ({ours}); use the same ids or names in both</source>
        <translation>klasy w {where} ({theirs}) nie zgadzają się z żadną klasą mapy ({ours}); użyj w obu tych samych id lub nazw</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the disk of {folder} has {free} left and {file} needs {needed}; make room or choose another folder</source>
        <translation>na dysku z katalogiem {folder} pozostało {free}, a {file} wymaga {needed}; zwolnij miejsce albo wybierz inny katalog</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>the engine failed ({kind}: {reason}); the log has the details</source>
        <translation>silnik zawiódł ({kind}: {reason}); szczegóły są w komunikatach</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>the extent {text} lies outside the image, which covers {here} in {crs}</source>
        <translation>zasięg {text} leży poza obrazem, który obejmuje {here} w {crs}</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>the folder {folder} cannot be written ({reason}); choose another one</source>
        <translation>nie można zapisywać w katalogu {folder} ({reason}); wybierz inny</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to (permission denied); choose another one</source>
        <translation>nie można zapisywać w katalogu {folder} (odmowa dostępu); wybierz inny</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to: {existing} is a file; choose another one</source>
        <translation>nie można zapisywać w katalogu {folder}: {existing} jest plikiem; wybierz inny</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>zabronione przejście {before}&gt;{after} nie jest zmianą; nie można zabronić pozostawania bez zmian</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} is not clear about the class {name}, which is the name of several; they are {known}</source>
        <translation>zabronione przejście {pair} nie określa jednoznacznie klasy {name}, bo tę nazwę ma kilka klas; są to {known}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} names the class {name}, which the model does not have; it has {known}</source>
        <translation>zabronione przejście {pair} podaje klasę {name}, której model nie ma; ma {known}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty, and the areas have no interval; {advice}</source>
        <translation>mapy nie mają prawdopodobieństw, więc data pierwszej zmiany nie ma niepewności, a powierzchnie nie mają przedziałów; {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty; {advice}</source>
        <translation>mapy nie mają prawdopodobieństw, więc data pierwszej zmiany nie ma niepewności; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the mask {name} covers {share} % of {image}; the rest counts as not observed</source>
        <translation>maska {name} obejmuje {share}% obrazu {image}; reszta liczy się jako niezaobserwowana</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>the method's own</source>
        <translation>domyślny metody</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the model does not say how large its pixels are, and neither does the file now; set the resolution in Deepness, or {advice}</source>
        <translation>model nie podaje, jak duże są jego piksele, więc plik też tego nie podaje; ustaw rozdzielczość w Deepness albo {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the model needs</source>
        <translation>model wykorzystuje</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its patches, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>model tej mapy uczył się na {name}: liczby mówią, jak dobrze pamięta te płaty, a nie jak dobra jest mapa gdzie indziej; porównaj ją z innymi, których nigdy nie widział</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its polygons, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>model tej mapy uczył się na {name}: liczby mówią, jak dobrze pamięta te poligony, a nie jak dobra jest mapa gdzie indziej; porównaj ją z innymi, których nigdy nie widział</translation>
    </message>
    <message>
        <location filename="../core/inference/blending.py"/>
        <source>the model was trained on {bands} bands, the image has {count}</source>
        <translation>model trenowano na innej liczbie kanałów ({bands}) niż ma obraz ({count})</translation>
    </message>
    <message>
        <location filename="../core/networks/hvae.py"/>
        <source>the network hvae: `maps` must be at most `depth`, which is {depth}, found {maps}</source>
        <translation>sieć hvae: `maps` może wynosić najwyżej tyle, co `depth`, czyli {depth}, podano {maps}</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the network takes tiles whose sides are multiples of {multiple}; it is {tile} now</source>
        <translation>sieć przyjmuje kafle, których boki są wielokrotnością {multiple}; teraz zostanie użyte {tile}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name} has no entry {key}; known are {known}</source>
        <translation>sieć {name} nie ma wpisu {key}; znane to {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name}: {value} does not fit its entry {key} (default {default})</source>
        <translation>sieć {name}: {value} nie pasuje do jej wpisu {key} (domyślnie {default})</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {folder} cannot be written to ({reason}); choose another one</source>
        <translation>nie można zapisywać w katalogu wyjściowym {folder} ({reason}); wybierz inny</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {path} cannot be made ({reason}); choose another one</source>
        <translation>nie można utworzyć katalogu wyjściowego {path} ({reason}); wybierz inny</translation>
    </message>
    <message>
        <location filename="../core/inference/predictor.py"/>
        <source>the overlap of tiles must be between 0 and 0.75, found {overlap}</source>
        <translation>zakładka kafli musi mieć wartość od 0 do 0,75, podano {overlap}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>the product's metadata hold an offset that cannot be read ({number}: {value})</source>
        <translation>metadane produktu zawierają przesunięcie wartości, którego nie można odczytać ({number}: {value})</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>the products are of Level-1C and Level-2A, whose values differ; bring in one level at a time</source>
        <translation>produkty są poziomów Level-1C i Level-2A, których wartości się różnią; wczytuj jeden poziom naraz</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>the recipe {wanted} is for the method {method}, and the method {method_2} is asked for; leave out one of the two</source>
        <translation>przepis {wanted} jest dla metody {method}, a wybrano metodę {method_2}; pomiń jedno z dwojga</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the series without polygons are not used: this method learns from the polygons alone</source>
        <translation>serie bez poligonów nie są używane: ta metoda uczy się tylko na poligonach</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so guesses could not show that they help: it is returned without trying them</source>
        <translation>sieć uczona tylko na adnotacjach mapuje poligony kontrolne niemal doskonale (średnie IoU {mean_iou}), więc nie dałoby się wykazać, że zgadywanie pomaga: jest wynikiem bez jego wypróbowania</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so learning the image could not show that it helps: it is returned without an image model</source>
        <translation>sieć uczona tylko na adnotacjach mapuje poligony kontrolne niemal doskonale (średnie IoU {mean_iou}), więc nie dałoby się wykazać, że nauka obrazu pomaga: jest wynikiem bez modelu obrazu</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the training (model and checkpoint)</source>
        <translation>trening (model i punkt kontrolny)</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>the training ended before guesses would have begun: only annotations were learnt from</source>
        <translation>trening skończył się, zanim zaczęłoby się zgadywanie: model uczył się tylko na adnotacjach</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the truth has no pixel of “{class_name}”, which the map has, so its recall cannot be told</source>
        <translation>w danych referencyjnych nie ma żadnego piksela klasy „{class_name}”, którą ma mapa, więc nie można określić jej czułości</translation>
    </message>
    <message>
        <location filename="../core/worker.py"/>
        <source>the worker was started without a job</source>
        <translation>proces roboczy uruchomiono bez zadania</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>there are no probabilities beside the map, so it is not told between which classes it is unsure; give a model and images, or {advice}</source>
        <translation>obok mapy nie ma prawdopodobieństw, więc nie wiadomo, między którymi klasami jest niepewna; podaj model i obrazy albo {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>there are no probabilities of {date}; give those of every map, or none</source>
        <translation>brak prawdopodobieństw z {date}; podaj je dla wszystkich map albo dla żadnej</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>there is a single date, so there is nothing for a chain over dates to join</source>
        <translation>jest tylko jeden termin, więc łańcuch terminów nie ma czego łączyć</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>there is no checkpoint to go on from; the training starts from its beginning</source>
        <translation>nie ma punktu kontrolnego, od którego można by kontynuować; trening zaczyna się od początku</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>there is no map of {wanted}; there are maps of {known}</source>
        <translation>nie ma mapy z {wanted}; są mapy z {known}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>there is no recipe {wanted}; known are {known}, or give a recipe file's path</source>
        <translation>nie ma przepisu {wanted}; znane to {known}, można też podać ścieżkę do pliku przepisu</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>this GDAL was built without the Sentinel-2 driver; use the one that comes with QGIS</source>
        <translation>ten GDAL zbudowano bez sterownika Sentinel-2; użyj tego, który jest częścią QGIS</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>this series has</source>
        <translation>ta seria ma</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off</source>
        <translation>trening jest rozbieżny (strata nie jest liczbą); zmniejsz `learning_rate` albo ustaw `amp` na off</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions</source>
        <translation>przejścia</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions {path}</source>
        <translation>przejścia {path}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>true pixels</source>
        <translation>piksele referencyjne</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>true/false</source>
        <translation>true/false</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>uncertainty by</source>
        <translation>niepewność według</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out</source>
        <translation>
            <numerusform>w {n} terminie z {all} ({dates}) zaobserwowano mniej niż {share}% mapowanej powierzchni; zmiany wykryte w takim terminie są mało wiarygodne: pomiń jego mapę</numerusform>
            <numerusform>w {n} terminach z {all} ({dates}) zaobserwowano mniej niż {share}% mapowanej powierzchni; zmiany wykryte w takim terminie są mało wiarygodne: pomiń jego mapę</numerusform>
            <numerusform>w {n} terminach z {all} ({dates}) zaobserwowano mniej niż {share}% mapowanej powierzchni; zmiany wykryte w takim terminie są mało wiarygodne: pomiń jego mapę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out, or {advice}</source>
        <translation>
            <numerusform>w {n} terminie z {all} ({dates}) zaobserwowano mniej niż {share}% mapowanej powierzchni; zmiany wykryte w takim terminie są mało wiarygodne: pomiń jego mapę albo {advice}</numerusform>
            <numerusform>w {n} terminach z {all} ({dates}) zaobserwowano mniej niż {share}% mapowanej powierzchni; zmiany wykryte w takim terminie są mało wiarygodne: pomiń jego mapę albo {advice}</numerusform>
            <numerusform>w {n} terminach z {all} ({dates}) zaobserwowano mniej niż {share}% mapowanej powierzchni; zmiany wykryte w takim terminie są mało wiarygodne: pomiń jego mapę albo {advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/methods/__init__.py"/>
        <source>unknown method {name}; known are {known}</source>
        <translation>nieznana metoda {name}; znane to {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>unknown network {name}; known are {known}</source>
        <translation>nieznana sieć {name}; znane to {known}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>user’s accuracy,
by area</source>
        <translation>dokładność użytkownika,
według powierzchni</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}</source>
        <translation>wartość {value:g}</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}, not observed</source>
        <translation>wartość {value:g}, nieobserwowana</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>went on from the model before</source>
        <translation>kontynuacja poprzedniego modelu</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>what lies around them</source>
        <translation>ich otoczenie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>worst band</source>
        <translation>najgorszy kanał</translation>
    </message>
    <message>
        <location filename="../core/export/onnx_graph.py"/>
        <source>writing ONNX needs the Python package onnx, which the engine's environment lacks; install it there with: "{python}" -m pip install onnx (or install Landbrush as landbrush[onnx])</source>
        <translation>zapis ONNX wymaga pakietu Pythona onnx, którego brakuje w środowisku silnika; zainstaluj go tam poleceniem: "{python}" -m pip install onnx (albo zainstaluj Landbrush jako landbrush[onnx])</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>writing overviews</source>
        <translation>zapisywanie piramid</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>writing polygons</source>
        <translation>zapisywanie poligonów</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>writing the graph</source>
        <translation>zapisywanie wykresu</translation>
    </message>
    <message>
        <location filename="../core/data/sparse_writer.py"/>
        <source>writing {path} was stopped</source>
        <translation>zapisywanie {path} zatrzymano</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>written</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{beside} beside the map is of another run and was not used</source>
        <translation>{beside} obok mapy pochodzi z innego przebiegu i nie zostanie użyty</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether guesses where nobody annotated help: only annotations are learnt from; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, a aby stwierdzić, czy zgadywanie w miejscach nieoznaczonych pomaga, potrzeba ich {fewest}: model uczy się tylko na adnotacjach; narysuj więcej poligonów, odłóż więcej z nich jako kontrolne albo ustaw opcję `guard` na false</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether learning the image helps to map it: only annotations are learnt from, and no image model; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, a aby stwierdzić, czy nauka obrazu pomaga mapie, potrzeba ich {fewest}: model uczy się tylko na adnotacjach, bez modelu obrazu; narysuj więcej poligonów, odłóż więcej z nich jako kontrolne albo ustaw opcję `guard` na false</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>Nie można otworzyć {file} jako rastra.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} nie istnieje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{file} is not there.</source>
        <translation>{file} nie istnieje.</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{folder} cannot be read ({reason})</source>
        <translation>nie można odczytać {folder} ({reason})</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{h} h {m} min left</source>
        <translation>pozostało {h} h {m} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{message} ({seconds} s left)</source>
        <translation>{message} (pozostało {seconds} s)</translation>
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
            <numerusform>{names} i jeszcze {n}</numerusform>
            <numerusform>{names} i jeszcze {n}</numerusform>
            <numerusform>{names} i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{names}: no annotated pixel was observed, all of them are nodata or masked out; annotate clear pixels, or check the nodata value and the mask</source>
        <translation>{names}: nie zaobserwowano żadnego oznaczonego piksela, wszystkie to nodata lub są zamaskowane; oznacz niezasłonięte piksele albo sprawdź wartość nodata i maskę</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no band {band} that GDAL can read; it has {bands}</source>
        <translation>{name} nie ma kanału {band}, który GDAL umiałby odczytać; ma {bands}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name} has no band {band}; it has {known}</source>
        <translation>{name} nie ma kanału {band}; ma {known}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no bands of {metres} m that GDAL can read</source>
        <translation>{name} nie ma kanałów o rozdzielczości {metres} m, które GDAL umiałby odczytać</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no probability of clouds; leave out `cloud_probability`</source>
        <translation>{name} nie ma prawdopodobieństwa chmur; pomiń `cloud_probability`</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is left out: {newer} is the same, processed later</source>
        <translation>{name} pominięto: {newer} to ten sam produkt, przetworzony później</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is there twice; {path} is used</source>
        <translation>{name} występuje dwa razy; użyty zostanie {path}</translation>
    </message>
    <message>
        <location filename="../core/changes/pairs.py"/>
        <source>{name} stays</source>
        <translation>{name} (bez zmian)</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} tells nothing of clouds; its date gets no mask</source>
        <translation>{name} nie zawiera informacji o chmurach; jego termin nie dostanie maski</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>{name} {value} at step {step}</source>
        <translation>{name} {value} w kroku {step}</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, the first image to learn from, has</source>
        <translation>{name}, pierwszy obraz do nauki, ma</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, which is to be learnt from without polygons: every pixel is nodata or masked out; leave it out, or check its nodata value and mask</source>
        <translation>{name}, obraz do nauki bez poligonów: wszystkie piksele to nodata lub są zamaskowane; pomiń go albo sprawdź jego wartość nodata i maskę</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel in the extent asked for is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: wszystkie piksele w żądanym zasięgu to nodata lub są zamaskowane; sprawdź wartość nodata i maskę</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: wszystkie piksele to nodata lub są zamaskowane; sprawdź wartość nodata i maskę</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name}: its bands of {metres} m do not lie on those of 10 m</source>
        <translation>{name}: kanały o rozdzielczości {metres} m nie pokrywają się z kanałami o rozdzielczości 10 m</translation>
    </message>
    <message>
        <location filename="../core/inpainting/regression.py"/>
        <source>{name}: nothing to learn from was observed in its images; check masks and nodata</source>
        <translation>{name}: na obrazach nie zaobserwowano niczego, na czym można by się uczyć; sprawdź maski i nodata</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is empty; download the product again</source>
        <translation>{name}: plik kanału {band}, {file}, jest pusty; pobierz produkt ponownie</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is missing; download the product again</source>
        <translation>{name}: brak pliku kanału {band}, {file}; pobierz produkt ponownie</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: the images are {size} GB in all; this will take long</source>
        <translation>{name}: obrazy mają łącznie {size} GB; to potrwa długo</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs images of at least two dates, and there is one; add images of other dates, or fill with a model</source>
        <translation>{name}: metoda {method} wymaga obrazów z co najmniej dwóch terminów, a jest jeden; dodaj obrazy z innych terminów albo wypełniaj modelem</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs the date of every image; add those missing</source>
        <translation>{name}: metoda {method} wymaga daty każdego obrazu; uzupełnij brakujące</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the band {strange} and cannot fill it; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: model {model} nie zna kanału {strange} i nie może go wypełnić; podaj kanały do wypełnienia ({known}) w `bands` albo użyj metody regression</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the bands {strange} and cannot fill them; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: model {model} nie zna kanałów {strange} i nie może ich wypełnić; podaj kanały do wypełnienia ({known}) w `bands` albo użyj metody regression</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates cover the image only partly ({first}, {share} % …)</source>
        <translation>
            <numerusform>{name}: {n} termin z {all} obejmuje obraz tylko częściowo ({first}, {share}% …)</numerusform>
            <numerusform>{name}: {n} terminy z {all} obejmują obraz tylko częściowo ({first}, {share}% …)</numerusform>
            <numerusform>{name}: {n} terminów z {all} obejmuje obraz tylko częściowo ({first}, {share}% …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates lie beside the image and show nothing of it ({first} …)</source>
        <translation>
            <numerusform>{name}: {n} termin z {all} leży poza obrazem i niczego z niego nie pokazuje ({first} …)</numerusform>
            <numerusform>{name}: {n} terminy z {all} leżą poza obrazem i niczego z niego nie pokazują ({first} …)</numerusform>
            <numerusform>{name}: {n} terminów z {all} leży poza obrazem i niczego z niego nie pokazuje ({first} …)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as no date shows them</source>
        <translation>{name}: {share} pikseli pozostaje nodata, bo nie pokazuje ich żaden termin</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as they lie too far from anything observed</source>
        <translation>{name}: {share} pikseli pozostaje nodata, bo leżą zbyt daleko od czegokolwiek zaobserwowanego</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>{number} of {total}</source>
        <translation>{number} z {total}</translation>
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
            <numerusform>{n} termin</numerusform>
            <numerusform>{n} terminy</numerusform>
            <numerusform>{n} terminów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{n} dates: {dates}</source>
        <translation>
            <numerusform>{n} data: {dates}</numerusform>
            <numerusform>{n} daty: {dates}</numerusform>
            <numerusform>{n} dat: {dates}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} held out</source>
        <translation>kontrolne: {n}</translation>
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
        <translation>pozostało {n} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} of {all} dates</source>
        <translation>
            <numerusform>{n} z {all} terminów</numerusform>
            <numerusform>{n} z {all} terminów</numerusform>
            <numerusform>{n} z {all} terminów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{n} of {dates} dates are left out; {reason}</source>
        <translation>
            <numerusform>pominięto {n} termin z {dates}; {reason}</numerusform>
            <numerusform>pominięto {n} terminy z {dates}; {reason}</numerusform>
            <numerusform>pominięto {n} terminów z {dates}; {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/pairs.py"/>
        <source>{n} rarer changes</source>
        <translation>
            <numerusform>{n} rzadsza zmiana</numerusform>
            <numerusform>{n} rzadsze zmiany</numerusform>
            <numerusform>{n} rzadszych zmian</numerusform>
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
        <translation>pozostało {n} s</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} ({crs}) does not overlap the image it belongs to ({image_crs})</source>
        <translation>{path} ({crs}) nie nakłada się na obraz, do którego należy ({image_crs})</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} and the map {path_2} have different pixels; give those of one run</source>
        <translation>{path} i mapa {path_2} mają różne piksele; podaj wyniki jednego przebiegu</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} and {other} do not overlap; bands of one image must cover one place</source>
        <translation>{path} i {other} nie nakładają się; kanały jednego obrazu muszą obejmować to samo miejsce</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} and {path_2} are both of {date}; each date must have one</source>
        <translation>{path} i {path_2} mają tę samą datę {date}; na każdą datę może przypadać tylko jeden plik</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} cannot be brought from {crs} to {image_crs} ({reason})</source>
        <translation>nie można przekształcić {path} z {crs} do {image_crs} ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} cannot be opened</source>
        <translation>nie można otworzyć {path}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} cannot be read as a Sentinel-2 product ({reason})</source>
        <translation>nie można odczytać {path} jako produktu Sentinel-2 ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what}</source>
        <translation>{path}: oczekiwano danych typu „{what}”, ale nie można ich odczytać</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what} ({reason})</source>
        <translation>{path}: oczekiwano danych typu „{what}”, ale nie można ich odczytać ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be replaced ({reason}); close it in other programs or choose another name</source>
        <translation>nie można zastąpić {path} ({reason}); zamknij go w innych programach albo wybierz inną nazwę</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} cannot be replaced ({reason}); close the program that uses it</source>
        <translation>nie można zastąpić {path} ({reason}); zamknij program, który używa tego pliku</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or free some space</source>
        <translation>nie można zapisać {path} ({reason}); wybierz inny katalog albo zwolnij miejsce</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} cannot be written ({reason}); close it in other programs</source>
        <translation>nie można zapisać {path} ({reason}); zamknij go w innych programach</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be written: the disk of {folder} is full or failing ({reason}); make room or choose another folder</source>
        <translation>nie można zapisać {path}: dysk z katalogiem {folder} jest pełny lub ulega awarii ({reason}); zwolnij miejsce albo wybierz inny katalog</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} does not exist</source>
        <translation>{path} nie istnieje</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>{path} has classes that {model} does not know ({names}); is it its map?</source>
        <translation>{path} ma klasy, których {model} nie zna ({names}); czy to na pewno jego mapa?</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has neither the probabilities nor the map of its run beside it; name the probabilities</source>
        <translation>{path} nie ma obok siebie ani prawdopodobieństw, ani mapy ze swojego przebiegu; podaj prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{path} has no class where {where} has one; is it the right map?</source>
        <translation>{path} nie ma żadnej klasy tam, gdzie ma ją {where}; czy to właściwa mapa?</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} nie ma układu współrzędnych i ma {pixels} pikseli, a jego obraz {wanted}; nadaj mu georeferencję albo zapisz go w rozmiarze obrazu</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system; assign one first (gdal_edit.py -a_srs EPSG:…)</source>
        <translation>{path} nie ma układu współrzędnych; najpierw go przypisz (gdal_edit.py -a_srs EPSG:…)</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} has no date, neither in its metadata nor in its name; {advice}, or rename it so that its name tells the day</source>
        <translation>{path} nie ma daty ani w metadanych, ani w nazwie; {advice} albo zmień nazwę pliku tak, by wskazywała dzień</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} nie ma georeferencji i ma {pixels} pikseli, a jego obraz {wanted}; nadaj mu georeferencję albo zapisz go w rozmiarze obrazu</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference; georeference it in QGIS first (Layer › Georeferencer)</source>
        <translation>{path} nie ma georeferencji; najpierw nadaj ją w QGIS (Warstwa › Georeferencer)</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path} has no layer {layer}; it has {names}</source>
        <translation>{path} nie ma warstwy {layer}; ma {names}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no pixel with a class; 0 and nodata are none</source>
        <translation>{path} nie ma żadnego piksela z klasą; 0 i nodata nie są klasami</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no probability of “{class_name}”, which its map has</source>
        <translation>{path} nie ma prawdopodobieństwa klasy „{class_name}”, którą ma jej mapa</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has no probability of “{class_name}”, which the map has</source>
        <translation>{path} nie ma prawdopodobieństwa klasy „{class_name}”, którą ma mapa</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no usable georeference ({reason})</source>
        <translation>{path} nie ma użytecznej georeferencji ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other classes ({theirs}) than {other} ({ours}); make both maps with one model</source>
        <translation>{path} ma inne klasy ({theirs}) niż {other} ({ours}); utwórz obie mapy jednym modelem</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has other pixels than {other}; give rasters of one run</source>
        <translation>{path} ma inne piksele niż {other}; podaj rastry z jednego przebiegu</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; give those of one run</source>
        <translation>{path} ma inne piksele niż {other}; podaj wyniki jednego przebiegu</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; make both maps of one area on one grid</source>
        <translation>{path} ma inne piksele niż {other}; utwórz obie mapy dla tego samego obszaru na tej samej siatce</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} has {count} bands without names and {needed_by} {wanted} ({names}); give its bands names or use an image of as many bands</source>
        <translation>{path} ma kanały bez nazw (liczba: {count}), a {needed_by} {wanted} ({names}); nadaj kanałom nazwy albo użyj obrazu o tej samej liczbie kanałów</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds NaN, which is treated as nodata</source>
        <translation>{path} zawiera wartości NaN, które są traktowane jako nodata</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds codes no mask of kind {kind} has: not observed</source>
        <translation>{path} zawiera kody, których maska rodzaju {kind} nie ma: liczą się jako niezaobserwowane</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} holds no bands that GDAL's Sentinel-2 driver can read</source>
        <translation>{path} nie zawiera kanałów, które sterownik Sentinel-2 w GDAL umiałby odczytać</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} holds no raster bands</source>
        <translation>{path} nie zawiera kanałów rastrowych</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds numbers of {bits} bits (0 to {highest}) and has no bit {bit}; correct the mask's `values`</source>
        <translation>{path} zawiera liczby o długości {bits} bitów (od 0 do {highest}) i nie ma bitu {bit}; popraw `values` maski</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {number}, which {other} does not name</source>
        <translation>{path} zawiera klasę {number}, której nie podaje {other}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {value}; class ids go from 1 to 255</source>
        <translation>{path} zawiera klasę {value}; id klas to liczby od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds {dtype} numbers, which have no bits; save it as whole numbers</source>
        <translation>{path} zawiera liczby typu {dtype}, które nie mają bitów; zapisz go jako liczby całkowite</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} is a folder; choose another name for the raster</source>
        <translation>{path} jest katalogiem; wybierz dla rastra inną nazwę</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is an input and would be overwritten; choose another file</source>
        <translation>{path} to dane wejściowe i zostałby nadpisany; wybierz inny plik</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} is an input and would be overwritten; choose another output folder</source>
        <translation>{path} to dane wejściowe i zostałby nadpisany; wybierz inny katalog wyjściowy</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} is damaged or incomplete ({reason})</source>
        <translation>{path}: plik jest uszkodzony lub niekompletny ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_clouds.py"/>
        <source>{path} is damaged or incomplete: a cloud's outline holds no numbers</source>
        <translation>{path}: plik jest uszkodzony lub niekompletny, obrys chmury nie zawiera liczb</translation>
    </message>
    <message>
        <location filename="../core/data/xml.py"/>
        <source>{path} is damaged or incomplete: it cannot be read as XML</source>
        <translation>{path}: plik jest uszkodzony lub niekompletny, nie można go odczytać jako XML</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is damaged or incomplete: it does not say when the product was taken</source>
        <translation>{path}: produkt jest uszkodzony lub niekompletny, nie podaje, kiedy go zarejestrowano</translation>
    </message>
    <message>
        <location filename="../core/data/jpeg2000.py"/>
        <source>{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again</source>
        <translation>{path}: plik jest uszkodzony lub niekompletny, jego obraz JPEG 2000 jest ucięty; pobierz go lub skopiuj ponownie</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} is damaged or incomplete: rows {row}–{rows}, columns {col}–{cols} cannot be read; put a whole copy in its place ({reason})</source>
        <translation>{path}: plik jest uszkodzony lub niekompletny, nie można odczytać wierszy {row}–{rows}, kolumn {col}–{cols}; zastąp go pełną kopią ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is in {crs} and {other} in {image_crs}; bands of one image must be in one CRS</source>
        <translation>{path} jest w {crs}, a {other} w {image_crs}; kanały jednego obrazu muszą mieć jeden układ współrzędnych</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is no Sentinel-2 product and holds none: there is no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>{path} nie jest produktem Sentinel-2 ani żadnego nie zawiera: brak MTD_MSIL1C.xml lub MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../core/data/class_map.py"/>
        <source>{path} is no map of classes: it needs one band of whole numbers, and has {count} of {dtype}</source>
        <translation>{path} nie jest mapą klas: potrzebny jest jeden kanał liczb całkowitych, a liczba kanałów to {count}, typ {dtype}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} is no uncertainty of a map: it has no band named {names} or {last}, of 8 or 16 bits</source>
        <translation>{path} nie jest niepewnością mapy: nie ma kanału o nazwie {names} lub {last}, 8- albo 16-bitowego</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is no uncertainty raster of Landbrush: it has no band named {entropy}</source>
        <translation>{path} nie jest rastrem niepewności Landbrush: nie ma kanału o nazwie {entropy}</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of no date, and no uncertainty raster is</source>
        <translation>{path} nie ma daty, a nie ma rastra niepewności bez daty</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} is of {date}, and no map is</source>
        <translation>{path} jest z {date}, a żadna mapa nie ma tej daty</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of {date}, and no uncertainty raster is</source>
        <translation>{path} jest z {date}, a żaden raster niepewności nie ma tej daty</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is open in another program; close it there, or choose another name</source>
        <translation>{path} jest otwarty w innym programie; zamknij go tam albo wybierz inną nazwę</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} is read over the network (up to {megabytes} MB); a local copy is much faster</source>
        <translation>{path} jest odczytywany przez sieć (do {megabytes} MB); kopia lokalna jest znacznie szybsza</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its metadata say {other}; if that is wrong, {advice}</source>
        <translation>{path}: przyjęto datę {date}, choć metadane podają {other}; jeśli to błąd, {advice}</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its name says {other}; if that is wrong, {advice}</source>
        <translation>{path}: przyjęto datę {date}, choć nazwa podaje {other}; jeśli to błąd, {advice}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is the map itself and would be overwritten; choose another name</source>
        <translation>{path} to sama mapa i zostałaby nadpisana; wybierz inną nazwę</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and holds {held}; choose another file</source>
        <translation>{path} już istnieje, zawartość: {held}; wybierz inny plik</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and is no GeoPackage; choose another file</source>
        <translation>{path} już istnieje i nie jest plikiem GeoPackage; wybierz inny plik</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} is too large ({size} MB)</source>
        <translation>{path} jest za duży ({size} MB)</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is turned against {other}; bands of one image must lie the same way</source>
        <translation>{path} jest obrócony względem {other}; kanały jednego obrazu muszą mieć to samo ułożenie</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} of this series; it has {known}</source>
        <translation>{path} nie ma kanału {bands} tej serii; ma {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} that {needed_by}; it has {known}</source>
        <translation>{path} nie ma kanału {bands}, który {needed_by}; ma {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} of this series; it has {known}</source>
        <translation>{path} nie ma kanałów {bands} tej serii; ma {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} that {needed_by}; it has {known}</source>
        <translation>{path} nie ma kanałów {bands}, które {needed_by}; ma {known}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{path} was made by another model than {model}; give the one that made it</source>
        <translation>{path} utworzył inny model niż {model}; podaj ten, który go utworzył</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path}, layer {layer}</source>
        <translation>{path}, warstwa {layer}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: band {band} holds {kind} numbers, which cannot be used; convert it first</source>
        <translation>{path}: kanał {band} zawiera liczby typu {kind}, których nie można użyć; najpierw je przekształć</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its band {band} is marked as transparency but varies like a picture; it is used as a band</source>
        <translation>{path}: kanał {band} jest oznaczony jako przezroczystość, ale zmienia się jak obraz; zostanie użyty jako kanał</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands ({bands}) are taken in order for {wanted}, as no name agrees</source>
        <translation>{path}: kanały ({bands}) przyjęto kolejno jako {wanted}, bo żadna nazwa się nie zgadza</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path}: its bands ({names}) are named after none of the map's classes</source>
        <translation>{path}: kanały ({names}) nie noszą nazwy żadnej z klas mapy</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path}: its bands have different nodata values; {value} is kept</source>
        <translation>{path}: kanały mają różne wartości nodata; zachowana zostanie {value}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands have no names and are taken in order for {wanted}</source>
        <translation>{path}: kanały nie mają nazw i przyjęto je kolejno jako {wanted}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: its codes ({codes}) fit no quality band of Landsat ({names}); is the kind of mask right? Other bits can be named with the kind bits</source>
        <translation>{path}: kody ({codes}) nie pasują do żadnego kanału jakości Landsat ({names}); czy rodzaj maski jest właściwy? Inne bity można podać, wybierając rodzaj bits</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its ground control points give no grid ({reason})</source>
        <translation>{path}: z punktów kontrolnych terenu nie da się wyznaczyć siatki ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which Fmask does not have ({known}); is its kind, {kind}, right?</source>
        <translation>{path}: maska zawiera {codes}, czego nie ma Fmask ({known}); czy jej rodzaj, {kind}, jest właściwy?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which is no probability in percent (0 to 100); is its kind, {kind}, right?</source>
        <translation>{path}: maska zawiera {codes}, co nie jest prawdopodobieństwem w procentach (od 0 do 100); czy jej rodzaj, {kind}, jest właściwy?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which no scene classification has (0 to {highest}); is its kind, {kind}, right?</source>
        <translation>{path}: maska zawiera {codes}, czego nie ma żadna klasyfikacja sceny (od 0 do {highest}); czy jej rodzaj, {kind}, jest właściwy?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {count} codes ({codes}), too many for one that says observed or not; is its kind rather {like}?</source>
        <translation>{path}: maska zawiera zbyt wiele kodów (razem {count}: {codes}) jak na maskę, która mówi tylko, czy zaobserwowano; czy jej rodzaj to nie raczej {like}?</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: there is no band to stack</source>
        <translation>{path}: nie ma żadnego kanału do złożenia</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: unknown kind of mask {kind}</source>
        <translation>{path}: nieznany rodzaj maski {kind}</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: {count} names are given for {count_2} bands</source>
        <translation>{path}: podano nazw: {count}, a kanałów jest {count_2}</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>{percent} % hidden</source>
        <translation>zasłonięte {percent}%</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels in the held-out polygons ({n}) are right.</source>
        <translation>W poligonach kontrolnych ({n}) poprawnych jest {percent}% pikseli.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels were filled; see the results.</source>
        <translation>Wypełniono {percent}% pikseli; zob. wyniki.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} patches compared</source>
        <translation>porównano piksele: {pixels}, płaty: {polygons}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} polygons compared</source>
        <translation>porównano piksele: {pixels}, poligony: {polygons}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} cannot be started ({reason}).</source>
        <translation>Nie można uruchomić {python} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} does not answer.</source>
        <translation>{python} nie odpowiada.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} is not a working Python: {said}</source>
        <translation>{python} nie jest działającym Pythonem: {said}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>{reason} Strokes that wait on the map for it, and are not learnt: {count}.</source>
        <translation>{reason} Pociągnięcia, które czekają na to na mapie i nie są brane do uczenia: {count}.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>{reason}; a later training cannot start from this model</source>
        <translation>{reason}; od tego modelu nie będzie można rozpocząć późniejszego treningu</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>{reason}; the training goes on without a checkpoint</source>
        <translation>{reason}; trening trwa dalej bez punktu kontrolnego</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>{share} % of the changed pixels have their first class again in the end, which is mostly the flicker of maps; {advice}</source>
        <translation>{share}% zmienionych pikseli ma na końcu znów swoją pierwszą klasę, co jest przeważnie migotaniem map; {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{share} % of the true pixels lie where the map has no class; they are left out</source>
        <translation>{share}% pikseli referencyjnych leży tam, gdzie mapa nie ma klasy; są pominięte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{stage}: starting the engine…</source>
        <translation>{stage}: uruchamianie silnika…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>{task} (stopped)</source>
        <translation>{task} (zatrzymano)</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>{text} is no coordinate reference system; write it as EPSG:CODE</source>
        <translation>{text} nie jest układem współrzędnych; zapisz go jako EPSG:KOD</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>{title} (part)</source>
        <translation>{title} (część)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>{title} failed (exit code {code}): {reason}</source>
        <translation>{title}: niepowodzenie (kod wyjścia {code}): {reason}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and 1 more feature like it)</source>
        <translation>{told} (i jeszcze 1 taki obiekt)</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and 1 more pair)</source>
        <translation>{told} (i jeszcze 1 para)</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and {n} more features like it)</source>
        <translation>
            <numerusform>{told} (i jeszcze {n} taki obiekt)</numerusform>
            <numerusform>{told} (i jeszcze {n} takie obiekty)</numerusform>
            <numerusform>{told} (i jeszcze {n} takich obiektów)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and {n} more pairs)</source>
        <translation>
            <numerusform>{told} (i jeszcze {n} para)</numerusform>
            <numerusform>{told} (i jeszcze {n} pary)</numerusform>
            <numerusform>{told} (i jeszcze {n} par)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told}; correct one of them</source>
        <translation>{told}; popraw jeden z nich</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>{variable} names {python}, which is not there; correct or unset it.</source>
        <translation>{variable} wskazuje {python}, którego nie ma; popraw tę zmienną lub ją usuń.</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must be numbers from 0 to 1</source>
        <translation>{what} może zawierać tylko liczby od 0 do 1</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must have rows of the same length</source>
        <translation>{what} musi mieć wiersze tej samej długości</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: cannot be read ({reason})</source>
        <translation>{what} {path}: nie można odczytać ({reason})</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: not a .safetensors file, or a damaged one</source>
        <translation>{what} {path}: to nie jest plik .safetensors albo jest uszkodzony</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML</source>
        <translation>{what} {path}: nieprawidłowy YAML</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML at line {line}</source>
        <translation>{what} {path}: nieprawidłowy YAML w wierszu {line}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: there is no such file</source>
        <translation>{what} {path}: nie ma takiego pliku</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: this is a folder; name the file in it</source>
        <translation>{what} {path}: to jest katalog; podaj plik w nim</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes differently, all figures are wrong; compare by names, or use the same ids</source>
        <translation>{where} ma klasy, których nie ma mapa ({classes}; mapa ma {table}): jeśli w obu klasy są numerowane inaczej, wszystkie liczby są błędne; porównuj według nazw albo użyj tych samych id</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no coordinate reference system; assign one to the layer first</source>
        <translation>{where}: warstwa nie ma układu współrzędnych; najpierw go jej przypisz</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no field {name} for the {purpose}; the fields are {there}</source>
        <translation>{where} nie ma pola {name} (przeznaczenie: {purpose}); pola to {there}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where} has one class only ({name}); annotate at least one more, e.g. “other”</source>
        <translation>{where} ma tylko jedną klasę ({name}); oznacz co najmniej jeszcze jedną, np. „inne”</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has several layers ({names}); name one, as in {where}|{layer}</source>
        <translation>{where} ma kilka warstw ({names}); podaj jedną, np. {where}|{layer}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class 0, which means nodata; class ids go from 1 to 255</source>
        <translation>{where} ma klasę 0, która oznacza nodata; id klas to liczby od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {number}; class ids go from 1 to 255</source>
        <translation>{where} ma klasę {number}; id klas to liczby od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {value}, which is no whole number; class ids go from 1 to 255</source>
        <translation>{where} ma klasę {value}, która nie jest liczbą całkowitą; id klas to liczby od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} has {count} bands; the first one, {first}, is taken for the labels</source>
        <translation>{where} ma kilka kanałów ({count}); za raster klas przyjęto pierwszy, {first}</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where} has {n} classes; there can be at most {most}</source>
        <translation>
            <numerusform>{where} ma {n} klasę; może ich być najwyżej {most}</numerusform>
            <numerusform>{where} ma {n} klasy; może ich być najwyżej {most}</numerusform>
            <numerusform>{where} ma {n} klas; może ich być najwyżej {most}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where} holds from {day} until {until}, which is before it; correct one of the two</source>
        <translation>{where} obowiązuje od {day} do {until}, czyli do dnia wcześniejszego; popraw jedną z dat</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds no label: all pixels on the image are 0 or nodata</source>
        <translation>{where} nie zawiera żadnej klasy: wszystkie piksele na obrazie to 0 lub nodata</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} holds no layer of polygons</source>
        <translation>{where} nie zawiera warstwy poligonów</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds the value {value}; the class ids of a label raster are whole numbers from 1 to 255</source>
        <translation>{where} zawiera wartość {value}; id klas w rastrze klas to liczby całkowite od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is empty; draw polygons first</source>
        <translation>{where}: warstwa jest pusta; najpierw narysuj poligony</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is in {crs}, which cannot be brought to the image's {image_crs}</source>
        <translation>{where} jest w układzie {crs}, którego nie można przekształcić do układu obrazu {image_crs}</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}, area {number}</source>
        <translation>{where}, obszar {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, class {number}</source>
        <translation>{where}, klasa {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, image {number}</source>
        <translation>{where}, obraz {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, labels</source>
        <translation>{where}, adnotacje</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, mask</source>
        <translation>{where}, maska</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}, truth</source>
        <translation>{where}, dane referencyjne</translation>
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
        <translation>{where}: Sentinel-2 nie ma kanału {name}; jego kanały to {bands}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `classes` must be different class ids</source>
        <translation>{where}: `classes` muszą być różnymi id klas</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: `extent` must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax</source>
        <translation>{where}: `extent` musi mieć postać xmin, ymin, xmax, ymax, gdzie xmin &lt; xmax i ymin &lt; ymax</translation>
    </message>
    <message>
        <location filename="../core/job/exportonnx.py"/>
        <source>{where}: `nodata` must be a number or none, found {value}</source>
        <translation>{where}: `nodata` musi być liczbą lub none, podano {value}</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `options` must be a mapping of recipe entries to values</source>
        <translation>{where}: `options` musi być słownikiem wpisów przepisu i ich wartości</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `per_year` must have {count} rows of {count} numbers, one for each class</source>
        <translation>{where}: `per_year` musi mieć po jednym wierszu na klasę (liczba wierszy: {count}, liczb w każdym: {count})</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `prior` must have a share for each of the {count} classes</source>
        <translation>{where}: `prior` musi mieć udział dla każdej klasy (liczba klas: {count})</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: `products` must name at least one folder or file</source>
        <translation>{where}: `products` musi podawać co najmniej jeden katalog lub plik</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` and `model` are the same file; name another one to write</source>
        <translation>{where}: `start_from` i `model` to ten sam plik; podaj inny do zapisu</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` is for trainings with labels; leave out one of the two</source>
        <translation>{where}: `start_from` służy do treningów z adnotacjami; pomiń jedno z dwojga</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: `values` must be whole numbers from 0 to 255</source>
        <translation>{where}: `values` muszą być liczbami całkowitymi od 0 do 255</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}`</source>
        <translation>{where}: `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` holds a NUL character</source>
        <translation>{where}: `{key}` zawiera znak NUL</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` is missing</source>
        <translation>{where}: brakuje `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` musi być liczbą od {low} do {high}, podano {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a whole number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` musi być liczbą całkowitą od {low} do {high}, podano {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be one of {known}; found {value}</source>
        <translation>{where}: `{key}` musi mieć jedną z wartości {known}; podano {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}</source>
        <translation>{where}: `{key}` musi być tekstem, znaleziono: {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}; write it in quotes</source>
        <translation>{where}: `{key}` musi być tekstem, znaleziono: {found}; zapisz go w cudzysłowie</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be true or false, found {value}</source>
        <translation>{where}: `{key}` musi mieć wartość true lub false, podano {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending} or {other}, found {path}</source>
        <translation>{where}: `{key}` musi kończyć się na {ending} lub {other}, podano {path}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending}, found {path}</source>
        <translation>{where}: `{key}` musi kończyć się na {ending}, podano {path}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a band is named twice in `bands`</source>
        <translation>{where}: jakiś kanał podano w `bands` dwa razy</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: a forbidden transition</source>
        <translation>{where}: zabronione przejście</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed</source>
        <translation>{where}: maska rodzaju bits wymaga `values`, czyli numerów bitów oznaczających „nie zaobserwowano”</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind cld takes one value, the probability from which on it is cloud</source>
        <translation>{where}: maska rodzaju cld przyjmuje jedną wartość: prawdopodobieństwo, od którego jest to chmura</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind landsat takes no `values`; name bits of your own with the kind bits</source>
        <translation>{where}: maska rodzaju landsat nie przyjmuje `values`; własne bity podaj, wybierając rodzaj bits</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: all polygons lie outside the image {name}; is the layer's coordinate reference system ({crs}) right?</source>
        <translation>{where}: wszystkie poligony leżą poza obrazem {name}; czy układ współrzędnych warstwy ({crs}) jest właściwy?</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: changes are told between maps of different dates; give at least two maps</source>
        <translation>{where}: zmiany ustala się między mapami z różnych terminów; podaj co najmniej dwie mapy</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: class {number} must be able to stay as it is; give it more than 0</source>
        <translation>{where}: klasa {number} musi móc pozostać bez zmian; podaj dla niej więcej niż 0</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a list, found {found}</source>
        <translation>{where}: oczekiwano listy, znaleziono: {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a mapping of names to values, found {found}</source>
        <translation>{where}: oczekiwano słownika nazw i wartości, znaleziono: {found}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path</source>
        <translation>{where}: zabronione lub podane przejścia wymagają łańcucha terminów; wybierz łańcuch smooth lub path</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with at least one image, or the uncertainty of a map that there is</source>
        <translation>{where}: podaj model z co najmniej jednym obrazem albo niepewność istniejącej mapy</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with images, or the uncertainty of a map that there is; not both</source>
        <translation>{where}: podaj model z obrazami albo niepewność istniejącej mapy; nie oba naraz</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: give a model, or the method regression or linear, which need none</source>
        <translation>{where}: podaj model albo metodę regression lub linear, które go nie wymagają</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}: give the truth, or the model whose held-out polygons tell</source>
        <translation>{where}: podaj dane referencyjne albo model, którego poligony kontrolne je zastąpią</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: images are looked at with a model; give one</source>
        <translation>{where}: do oglądania obrazów potrzebny jest model; podaj go</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: name the field that holds the {purpose}; the fields are {there}</source>
        <translation>{where}: podaj potrzebne pole (przeznaczenie: {purpose}); pola to {there}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: no polygon covers a pixel of the image</source>
        <translation>{where}: żaden poligon nie obejmuje piksela obrazu</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: no polygon has a date of the series ({dates}); {name} has {when}</source>
        <translation>{where}: żaden poligon nie ma daty z tej serii ({dates}); {name} ma {when}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: no steady rates of change give this matrix; the nearest ones differ by up to {difference}</source>
        <translation>{where}: tej macierzy nie odpowiada żadne stałe tempo zmian; najbliższe różni się o najwyżej {difference}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: probabilities belong to uncertainty rasters; give those too</source>
        <translation>{where}: prawdopodobieństwa należą do rastrów niepewności; podaj także je</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: the area {name} has no labels, others have; put it into `unlabelled`</source>
        <translation>{where}: obszar {name} nie ma adnotacji, a inne mają; przenieś go do `unlabelled`</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: the band {band} is named twice in `bands`</source>
        <translation>{where}: kanał {band} podano w `bands` dwa razy</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the change from {first} to {last} ends before it begins; exchange the two dates</source>
        <translation>{where}: zmiana od {first} do {last} kończy się, zanim się zacznie; zamień te dwie daty</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the class id {number} stands twice in `classes`</source>
        <translation>{where}: id klasy {number} występuje w `classes` dwa razy</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the class {number} of the model is not in `classes`, which are {known}; add it</source>
        <translation>{where}: klasy {number} modelu nie ma w `classes`, gdzie są {known}; dodaj ją</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: the classes are names, so they are given ids of their own: {table}</source>
        <translation>{where}: klasy są podane nazwami, więc otrzymują własne id: {table}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the colour {color} must be written as #rrggbb</source>
        <translation>{where}: kolor {color} trzeba zapisać jako #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the date {date} stands twice, for {first} and {name}; each date must have one image</source>
        <translation>{where}: data {date} występuje dwa razy, dla {first} i {name}; na każdą datę może przypadać tylko jeden obraz</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the date {date} stands twice; each date must have one raster</source>
        <translation>{where}: data {date} występuje dwa razy; na każdą datę może przypadać tylko jeden raster</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the field {field} holds {kind} values; a class is a whole number or text</source>
        <translation>{where}: pole {field} zawiera wartości typu {kind}; klasa to liczba całkowita lub tekst</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the files that hold the bands must be a list of names</source>
        <translation>{where}: pliki zawierające kanały trzeba podać jako listę nazw</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {before}&gt;{after} needs class ids from 1 to {most}</source>
        <translation>{where}: zabronione przejście {before}&gt;{after} wymaga id klas od 1 do {most}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {item} must be written as FROM&gt;TO, each a class by its id or name</source>
        <translation>{where}: zabronione przejście {item} trzeba zapisać jako Z&gt;DO, obie klasy przez id lub nazwę</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the layer says that it is in {crs}, and {name} is at {x}, {y}, which are no degrees; give the layer the coordinate reference system it was drawn in (GeoJSON without one means degrees)</source>
        <translation>{where}: warstwa podaje układ {crs}, a {name} leży w {x}, {y}, co nie jest wartością w stopniach; nadaj warstwie układ współrzędnych, w którym ją narysowano (GeoJSON bez układu oznacza stopnie)</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: the method {method} uses no model; leave out one of the two</source>
        <translation>{where}: metoda {method} nie używa modelu; pomiń jedno z dwojga</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the name of {name} may tell the day {one} or {other}; {advice}</source>
        <translation>{where}: nazwa {name} może oznaczać dzień {one} lub {other}; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: the polygons of “{class_name}” cover no pixel of the image; draw larger ones</source>
        <translation>{where}: poligony klasy „{class_name}” nie obejmują żadnego piksela obrazu; narysuj większe</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the row of class {number} in `per_year` sums to {total}; each must sum to 1</source>
        <translation>{where}: suma wiersza klasy {number} w `per_year` wynosi {total}; każda musi wynosić 1</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: the uncertainty tells all that is needed; leave out the model, or give it images</source>
        <translation>{where}: niepewność zawiera wszystko, co potrzebne; pomiń model albo podaj do niego obrazy</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: there are `classes` and the area {name} has no labels; add the labels</source>
        <translation>{where}: podano `classes`, a obszar {name} nie ma adnotacji; dodaj je</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: there is no area</source>
        <translation>{where}: brak obszaru</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: there is no image</source>
        <translation>{where}: brak obrazu</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: two areas are named {folder}; give each area a name of its own</source>
        <translation>{where}: dwa obszary mają nazwę {folder}; nadaj każdemu obszarowi własną nazwę</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: unknown device {device}; known are auto, cpu, cuda, cuda:N and mps</source>
        <translation>{where}: nieznane urządzenie {device}; znane to auto, cpu, cuda, cuda:N i mps</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: unknown entry `{key}`; {hint}</source>
        <translation>{where}: nieznany wpis `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: what is annotated belongs to an area: `labels` in its entry</source>
        <translation>{where}: to, co oznaczono, należy do obszaru: `labels` w jego wpisie</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>{where}: {before}&gt;{after} nie jest zmianą; nie można zabronić pozostawania bez zmian</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} cover no pixel of their own and are not used</source>
        <translation>{where}: żadnego własnego piksela nie obejmują i nie zostaną użyte: {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} lie wholly under other polygons of their class</source>
        <translation>{where}: w całości pod innymi poligonami swojej klasy leżą: {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {name} ({class_name}) and {name_2} ({class_name_2}) overlap though their classes differ</source>
        <translation>{where}: {name} ({class_name}) i {name_2} ({class_name_2}) nakładają się, choć mają różne klasy</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} cannot be brought from {crs} to the image's {image_crs}; is the layer's coordinate reference system right?</source>
        <translation>{where}: nie można przekształcić {name} z {crs} do układu obrazu {image_crs}; czy układ współrzędnych warstwy jest właściwy?</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} has no class in {field}; give it one or delete it</source>
        <translation>{where}: {name} nie ma klasy w polu {field}; uzupełnij ją albo usuń obiekt</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {name} has no date, and each of several images needs one; {advice}</source>
        <translation>{where}: {name} nie ma daty, a przy kilku obrazach wymaga jej każdy; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is after the last date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: {name} dotyczy {when}, czyli czasu po ostatnim terminie serii, {end} ({dates}); popraw jego datę albo dodaj obraz z tego czasu</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is before the first date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: {name} dotyczy {when}, czyli czasu przed pierwszym terminem serii, {end} ({dates}); popraw jego datę albo dodaj obraz z tego czasu</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} is a {kind}, not a polygon; annotations are polygons</source>
        <translation>{where}: {name} to {kind}, a nie poligon; adnotacje są poligonami</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {n} features have no shape and are not used</source>
        <translation>
            <numerusform>{where}: {n} obiekt nie ma geometrii i nie zostanie użyty</numerusform>
            <numerusform>{where}: {n} obiekty nie mają geometrii i nie zostaną użyte</numerusform>
            <numerusform>{where}: {n} obiektów nie ma geometrii i nie zostanie użytych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons belong to dates that the series lacks</source>
        <translation>
            <numerusform>{where}: {n} poligon z {all} należy do terminu, którego seria nie ma</numerusform>
            <numerusform>{where}: {n} poligony z {all} należą do terminów, których seria nie ma</numerusform>
            <numerusform>{where}: {n} poligonów z {all} należy do terminów, których seria nie ma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons lie outside the image and are not used</source>
        <translation>
            <numerusform>{where}: {n} poligon z {all} leży poza obrazem i nie zostanie użyty</numerusform>
            <numerusform>{where}: {n} poligony z {all} leżą poza obrazem i nie zostaną użyte</numerusform>
            <numerusform>{where}: {n} poligonów z {all} leży poza obrazem i nie zostanie użytych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days after the last date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} poligon dotyczy dni po ostatnim terminie serii, {end} ({dates}): {names}; popraw jego datę albo dodaj obrazy z tego czasu</numerusform>
            <numerusform>{where}: {n} poligony dotyczą dni po ostatnim terminie serii, {end} ({dates}): {names}; popraw ich daty albo dodaj obrazy z tego czasu</numerusform>
            <numerusform>{where}: {n} poligonów dotyczy dni po ostatnim terminie serii, {end} ({dates}): {names}; popraw ich daty albo dodaj obrazy z tego czasu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days before the first date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} poligon dotyczy dni przed pierwszym terminem serii, {end} ({dates}): {names}; popraw jego datę albo dodaj obrazy z tego czasu</numerusform>
            <numerusform>{where}: {n} poligony dotyczą dni przed pierwszym terminem serii, {end} ({dates}): {names}; popraw ich daty albo dodaj obrazy z tego czasu</numerusform>
            <numerusform>{where}: {n} poligonów dotyczy dni przed pierwszym terminem serii, {end} ({dates}): {names}; popraw ich daty albo dodaj obrazy z tego czasu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {value} is not a date; write it as YYYY-MM-DD</source>
        <translation>{where}: {value} nie jest datą; zapisz ją jako RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: “{class_name}” is on one polygon only, so its accuracy cannot be told; draw more</source>
        <translation>{where}: klasa „{class_name}” jest tylko na jednym poligonie, więc nie można określić jej dokładności; narysuj więcej</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>“Install” downloads about {download} and takes up to {space} GB of disk in {folder}; that takes some minutes, on a slow connection longer. The packages of QGIS stay as they are, and nothing is downloaded before.</source>
        <translation>„Instaluj” pobiera około {download} i zajmuje do {space} GB na dysku w {folder}; trwa to kilka minut, przy wolnym łączu dłużej. Pakiety QGIS pozostają bez zmian, a wcześniej nic nie jest pobierane.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>“To” ({last}) must be a later date than “From” ({first}).</source>
        <translation>„Do” ({last}) musi być datą późniejszą niż „Od” ({first}).</translation>
    </message>
    <message>
        <location filename="../plugin/i18n.py"/>
        <source>“{name}”</source>
        <translation>„{name}”</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is read over the network ({size} GB); this can take long. Stop ends it.</source>
        <translation>Warstwa „{name}” jest czytana przez sieć ({size} GB); może to długo potrwać. Zatrzymaj kończy.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>“{name}” is shown in the colours of the classes now; its other styles are still there.</source>
        <translation>Warstwa „{name}” ma teraz kolory klas; jej pozostałe style nadal istnieją.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is very large ({size} GB); mapping the visible extent first is faster.</source>
        <translation>Warstwa „{name}” jest bardzo duża ({size} GB); szybciej będzie najpierw zmapować widoczny zasięg.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>“{name}” still has polygons ({n}); erase them before you remove the class.</source>
        <translation>Klasa „{name}” ma jeszcze poligony ({n}); wymaż je przed usunięciem klasy.</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>“{start} → {end}” is forbidden, but may still happen by way of “{stop}” at dates in between; forbid “{start} → {stop}” or “{stop} → {end}” too if it must never</source>
        <translation>przejście „{start} → {end}” jest zabronione, ale w terminach pośrednich może do niego dojść przez „{stop}”; jeśli ma nigdy nie nastąpić, zabroń też „{start} → {stop}” lub „{stop} → {end}”</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>“{text}” is no class id; write a whole number from 1 to 255.</source>
        <translation>„{text}” nie jest id klasy; wpisz liczbę całkowitą od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{text}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>„{text}” nie jest datą; wpisz ją jako RRRR-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>“{text}” says no bits; write for example “bits 3 4 10”.</source>
        <translation>„{text}” nie określa bitów; wpisz na przykład „bits 3 4 10”.</translation>
    </message>
</context>
</TS>
