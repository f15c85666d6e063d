<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
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
        <translation>(zmizela)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>0 is perfect</source>
        <translation>0 je dokonalé</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 % (ha)</source>
        <translation>95% int. (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 %: not known, no error was met</source>
        <translation>95 %: neznámo, nenašla se žádná chyba</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>A .SAFE folder, or a folder that holds several, or zip files.</source>
        <translation>Složka .SAFE, nebo složka s několika takovými či soubory zip.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>A .safetensors file of a model that was trained with the method HVAE.</source>
        <translation>Soubor .safetensors s modelem natrénovaným metodou HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>A .safetensors file that Landbrush has written.</source>
        <translation>Soubor .safetensors zapsaný pomocí Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>A .safetensors file that Landbrush has written; it looks at the images.</source>
        <translation>Soubor .safetensors zapsaný pomocí Landbrush; dívá se na snímky.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>A GeoPackage.</source>
        <translation>GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python that has PyTorch and GDAL, e.g. a conda environment or one with PyTorch for your GPU.</source>
        <translation>Python s PyTorch a GDAL, např. prostředí conda nebo s PyTorch pro vaši grafickou kartu.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python with PyTorch and GDAL</source>
        <translation>Python s PyTorch a GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>A YAML file with the probability of every change within a year, as the engine writes one beside the maps (transitions.yaml). Empty: learnt from the images.</source>
        <translation>Soubor YAML s pravděpodobností každé změny během roku, jaký výpočetní jádro zapisuje vedle map (transitions.yaml). Prázdné: naučí se ze snímků.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>A class needs a name; “{name}” stays.</source>
        <translation>Třída potřebuje název; zůstává „{name}“.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two polygons.</source>
        <translation>Pomlčka místo intervalu: jeho šířku nelze určit; nenašla se žádná chyba, nebo má třída méně než dva polygony.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>A layer of the series is no longer in the project; take its row out of the table.</source>
        <translation>Vrstva série už není v projektu; odeberte její řádek z tabulky.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>A page to read, print and pass on: confusion matrix, accuracy and area of each class with 95 % intervals, the map, and what it was made from</source>
        <translation>Stránka ke čtení, tisku a předání: matice záměn, přesnost a plocha každé třídy s 95% intervaly, mapa a z čeho vznikla</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>A pixel over time</source>
        <translation>Pixel v čase</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A preset: network, learning rate and more in one file</source>
        <translation>Přednastavení: síť, rychlost učení a další v jednom souboru</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>A raster layer of the project</source>
        <translation>Rastrová vrstva projektu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>A raster of class ids, as from “Segment images”.</source>
        <translation>Rastr s id tříd, jako z nástroje „Segmentovat snímky“.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A raster with one band a class: how probable it is, in percent</source>
        <translation>Rastr s jedním pásmem pro každou třídu: jak je pravděpodobná, v procentech</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>A training on “{image}” was interrupted ({when}).</source>
        <translation>Trénování na „{image}“ bylo přerušeno ({when}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>A value for each transition.</source>
        <translation>Jedna hodnota pro každý přechod.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>A web map is a picture without bands and cannot be mapped; add a raster file, e.g. of Sentinel-2.</source>
        <translation>Webová mapa je obrázek bez pásem a nelze ji mapovat; přidejte rastrový soubor, např. Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. AURC: the area under the curve, the mean share of errors left; the lower, the better. Novelty is made to find what nobody annotated, which is not always wrong on the map.</source>
        <translation>AUROC: jak často je chybný pixel méně jistý než správný; 0,5 je náhoda, 1 je dokonalé. AURC: plocha pod křivkou, průměrný podíl zbylých chyb; čím nižší, tím lepší. Neobvyklost má najít to, co nikdo neanotoval, a to nemusí být na mapě vždy chybně.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>About as large as what you outline: 5 pixels of Sentinel-2 are 50 m.</source>
        <translation>Asi tak velká, jak velké plochy obtahujete: 5 pixelů Sentinel-2 je 50 m.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Accuracy</source>
        <translation>Přesnost</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Přesnost: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Accuracy on held-out polygons, 0 to 1</source>
        <translation>Přesnost na odložených polygonech, 0 až 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>Accuracy report</source>
        <translation>Zpráva o přesnosti</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add Sentinel-2 products… (a folder of .SAFE folders or their zip files)</source>
        <translation>Přidat produkty Sentinel-2… (složka se složkami .SAFE nebo jejich soubory zip)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Add a class</source>
        <translation>Přidat třídu</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a raster layer to the map, for example a Sentinel-2 image.</source>
        <translation>Přidejte do mapy rastrovou vrstvu, například snímek Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a second class, for example for everything else.</source>
        <translation>Přidejte druhou třídu, například pro vše ostatní.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add the raster layers selected in the layer tree, each as one date</source>
        <translation>Přidat rastrové vrstvy vybrané ve stromu vrstev, každou jako jeden termín</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Add the raster layers selected in the layer tree, to learn from without polygons</source>
        <translation>Přidat rastrové vrstvy vybrané ve stromu vrstev, k učení bez polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Added to “pip install”, e.g. the index of a PyTorch build for your GPU, as PyTorch's site names it.</source>
        <translation>Přidá se za „pip install“, např. index sestavení PyTorch pro vaši grafickou kartu, jak jej uvádí stránky PyTorch.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Advanced</source>
        <translation>Pokročilé</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>All but the supervised method also guess where nothing is drawn. They map better only if held-out polygons show that this helps, which takes about 32 polygons; otherwise, and so far wherever it was measured, the map is the supervised method's.</source>
        <translation>Všechny metody kromě té s učitelem odhadují i tam, kde není nic nakresleno. Lépe mapují jen tehdy, ukážou-li odložené polygony, že to pomáhá, na což je třeba asi 32 polygonů; jinak, a zatím všude, kde se měřilo, je mapa stejná jako u metody s učitelem.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>All dates are shown; click one.</source>
        <translation>Zobrazeny jsou všechny termíny; na jeden klikněte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>All places are done: train again, then ask for new ones.</source>
        <translation>Všechna místa jsou hotova: trénujte znovu a vyžádejte si nová.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Also write probabilities</source>
        <translation>Zapsat i pravděpodobnosti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Also write the classes' probabilities</source>
        <translation>Zapsat i pravděpodobnosti tříd</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>An earlier model of the same bands and method: the training takes about a third of the steps, and polygons that were held out then stay held out. Beside the model must be its file .start.</source>
        <translation>Dřívější model se stejnými pásmy a metodou: trénování potřebuje asi třetinu kroků a polygony, které byly tehdy odložené, zůstanou odložené. Vedle modelu musí být jeho soubor .start.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Another QGIS is installing the engine in {folder}; wait for it.</source>
        <translation>Jádro do {folder} právě instaluje jiné QGIS; počkejte na ně.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area file: {file}</source>
        <translation>Soubor oblasti: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area files</source>
        <translation>Soubory oblastí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Area files need PyYAML, which this QGIS's Python does not have.</source>
        <translation>Soubory oblastí potřebují PyYAML, který Python tohoto QGIS nemá.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Area of each class</source>
        <translation>Plocha každé třídy</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time</source>
        <translation>Plocha každé třídy v čase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Area of each class over time (CSV)</source>
        <translation>Plocha každé třídy v čase (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Area of each class over time (plot)</source>
        <translation>Plocha každé třídy v čase (graf)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time, with 95 % intervals</source>
        <translation>Plocha každé třídy v čase s 95% intervaly</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Area over time</source>
        <translation>Plocha v čase</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Areas are stratified estimates after Olofsson et al. (2014). They presume that the truth is a probability sample within each class of the map.</source>
        <translation>Plochy jsou stratifikované odhady podle Olofssona a kol. (2014). Předpokládají, že referenční data jsou v každé třídě mapy pravděpodobnostním výběrem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>As “Evaluate a map” writes it; areas are adjusted by its errors (Olofsson et al. 2014).</source>
        <translation>Jak ji zapisuje „Vyhodnotit mapu“; plochy se upraví o její chyby (Olofsson a kol. 2014).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>At least one scene class must count as not observed; take the mask away instead.</source>
        <translation>Za nepozorovanou musí platit aspoň jedna třída scény; jinak masku odeberte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>At most, in seconds unless told otherwise; empty: as long as the held-out polygons gain.</source>
        <translation>Nejvýše, v sekundách, není-li uvedeno jinak; prázdné: dokud odložené polygony získávají.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>At most; there are fewer where no others are left.</source>
        <translation>Nejvýše; méně, když už jiná nezbývají.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Back to the model of {when}.</source>
        <translation>Zpět k modelu z {when}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Band shown</source>
        <translation>Zobrazené pásmo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Band {n}</source>
        <translation>Pásmo {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bands</source>
        <translation>Pásma</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Bands {n}–{m}</source>
        <translation>Pásma {n}–{m}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Bar: area on the map. Dot: area estimated from the truth, with its 95 % interval.</source>
        <translation>Sloupec: plocha na mapě. Bod: plocha odhadnutá z referenčních dat, s 95% intervalem.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Bring back what was taken back (Ctrl+Y on the map)</source>
        <translation>Obnovit, co bylo vráceno (v mapě Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bring in Sentinel-2 products</source>
        <translation>Načíst produkty Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Brush</source>
        <translation>Štětec</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>By less than half a pixel; where the map ends its pixels stay.</source>
        <translation>O méně než půl pixelu; na okraji mapy zůstanou její pixely.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>CPU threads</source>
        <translation>Vlákna procesoru</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Can its certainty be believed?</source>
        <translation>Lze věřit, jak si je jistá?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Zrušeno; nic se nezměnilo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelling…</source>
        <translation>Ruší se…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Chain over the dates</source>
        <translation>Řetězec přes termíny</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Changed area, hectares</source>
        <translation>Změněná plocha, hektary</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes</source>
        <translation>Změny</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes from this date</source>
        <translation>Změny od tohoto data</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Changes need the maps of two dates; give the series its dates and click Map first.</source>
        <translation>Změny potřebují mapy dvou termínů; zadejte sérii data a nejprve klikněte na Mapovat.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Changes that never happen</source>
        <translation>Změny, které nikdy nenastanou</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Changes that never happen, from the class of the row to that of the column</source>
        <translation>Změny, které nikdy nenastanou, ze třídy v řádku na třídu ve sloupci</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Changes to the recipe</source>
        <translation>Změny receptu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes to this date</source>
        <translation>Změny do tohoto data</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking the engine</source>
        <translation>Kontrola výpočetního jádra</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking your Python</source>
        <translation>Kontrola vašeho Pythonu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Choose a folder of products, or single ones.</source>
        <translation>Zvolte složku produktů, nebo jednotlivé produkty.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Choose a model and at least one image, or the uncertainty of a map.</source>
        <translation>Zvolte model a nejméně jeden snímek, nebo nejistotu mapy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Choose a model, or the method regression, which needs none.</source>
        <translation>Zvolte model, nebo metodu regression, která jej nepotřebuje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose at least one image.</source>
        <translation>Zvolte nejméně jeden snímek.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose either polygons or a label raster.</source>
        <translation>Zvolte buď polygony, nebo rastr tříd.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Zvolte pole polygonů, které obsahuje třídu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>Choose the field of “{name}” that holds the class first.</source>
        <translation>Nejprve zvolte pole vrstvy „{name}“, které obsahuje třídu.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the field of “{name}” that holds the class; it has {fields}.</source>
        <translation>Zvolte pole vrstvy „{name}“, které obsahuje třídu; má pole {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the layer of polygons to learn from; the project has {names}.</source>
        <translation>Zvolte vrstvu polygonů k učení; v projektu jsou {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Choose the maps of at least two dates.</source>
        <translation>Zvolte mapy nejméně dvou termínů.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Choose where the results go: a file for the first raster, or a folder.</source>
        <translation>Zvolte, kam výsledky přijdou: soubor pro první rastr, nebo složku.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Class</source>
        <translation>Třída</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Class by class</source>
        <translation>Třídu po třídě</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Class field</source>
        <translation>Pole třídy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Class field of the polygons</source>
        <translation>Pole třídy v polygonech</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>Class {n}</source>
        <translation>Třída {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Classes</source>
        <translation>Třídy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Classes and polygons</source>
        <translation>Třídy a polygony</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Classes by their ids or names, separated by commas: “2&gt;1, dead&gt;forest” = from one date to the next class 2 never becomes 1, nor dead forest. No two maps that follow each other show such a change. By way of another class at a date in between it still may happen, unless that is forbidden too.</source>
        <translation>Třídy podle id nebo názvů, oddělené čárkami: „2&gt;1, mrtvý&gt;les“ = mezi sousedními termíny se z třídy 2 nikdy nestane 1, ani z mrtvého les. Žádné dvě po sobě jdoucí mapy takovou změnu neukážou. Přes jinou třídu v termínu mezi nimi k ní dojít může, není-li zakázána i ta.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Classes change</source>
        <translation>Třídy mění</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Click Draw and outline a few places of each class, or choose your own layer of polygons.</source>
        <translation>Klikněte na Kreslit a obtáhněte několik míst každé třídy, nebo zvolte vlastní vrstvu polygonů.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Click a piece, drag for more, Ctrl takes away. Size: [ ]; class: 1–9.</source>
        <translation>Klikněte na část, tažením vezmete více, s Ctrl ubíráte. Velikost: [ ]; třída: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/polygon_tool.py"/>
        <source>Click corners, right click ends. Backspace: one back; Esc: drop; class: 1–9.</source>
        <translation>Klikejte na rohy, pravé tlačítko ukončí. Backspace: o krok zpět; Esc: zahodit; třída: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Click pieces of like pixels instead of drawing; drag to take many ([ and ] change their size)</source>
        <translation>Místo kreslení klikejte na části z podobných pixelů; tažením jich vezmete víc ([ a ] mění velikost)</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/wand_tool.py"/>
        <source>Click takes what is alike; drag up or [ ] for more. Esc: drop; class: 1–9.</source>
        <translation>Klik vezme, co je podobné; tažením nahoru nebo [ ] více. Esc: zahodit; třída: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Click the arrow to fly to the first place; outline what is there, or dismiss it.</source>
        <translation>Šipkou přeletíte na první místo; obtáhněte, co tam je, nebo je odmítněte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Click to enter the date, YYYY-MM-DD</source>
        <translation>Klikněte a zadejte datum RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud shadow</source>
        <translation>Stín oblačnosti</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, high probability</source>
        <translation>Oblačnost, vysoká pravděpodobnost</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, medium probability</source>
        <translation>Oblačnost, střední pravděpodobnost</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Clouds</source>
        <translation>Oblačnost</translation>
    </message>
    <message>
        <location filename="../models/inpainting.yaml"/>
        <source>Clouds filled in: learns the images of a series alone, without any polygon, and maps no class.</source>
        <translation>Vyplnění oblačnosti: učí se jen ze snímků série, bez jediného polygonu, a třídy nemapuje.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Colour of “{name}”</source>
        <translation>Barva třídy „{name}“</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Compares a map with what is true: overall accuracy, IoU and F1 of each class, the confusion matrix, and the area of each class in hectares with its 95 % confidence interval (Olofsson et al. 2014). With the map's probabilities also how well they are calibrated, and with its uncertainty how well that finds the errors.

Use polygons that the model has not learnt from: on others every map looks better than it is. Without any, choose the model: the figures are then those of the polygons that were held out of its training.

Writes a JSON file for other programs and, beside it, a page to read and print.</source>
        <translation>Porovná mapu se skutečností: celková přesnost, IoU a F1 každé třídy, matice záměn a plocha každé třídy v hektarech s 95% intervalem spolehlivosti (Olofsson a kol. 2014). S pravděpodobnostmi mapy také, jak dobře jsou kalibrovány, a s její nejistotou, jak dobře nachází chyby.

Použijte polygony, ze kterých se model neučil: na ostatních vypadá každá mapa lépe, než je. Pokud žádné nemáte, zvolte model: údaje jsou pak z polygonů, které byly při trénování odloženy.

Zapíše soubor JSON pro jiné programy a vedle něj stránku ke čtení a tisku.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Compares the maps of several dates, as “Segment images” makes them:
• Changes: a raster with a value for each transition between two dates (“forest → damage”), in colours; classes that stay are pale.
• First change: band 1 the date (YYYYMMDD) at which a pixel first was of another class than at its first date; band 2 how uncertain that is, 0 to 1, where there are probabilities.
• In the folder also tables (CSV): the area of each class at each date, with 95 % intervals where there are probabilities or an accuracy report, and the transition matrix in hectares; and a plot (SVG).

The maps need one grid and the same classes. Maps of single dates flicker; those made with a chain over the dates do so far less.</source>
        <translation>Porovná mapy několika termínů, jak je vytváří „Segmentovat snímky“:
• Změny: rastr s hodnotou pro každý přechod mezi dvěma termíny („les → poškození“), v barvách; třídy, které zůstaly, jsou bledé.
• První změna: pásmo 1 datum (RRRRMMDD), kdy měl pixel poprvé jinou třídu než v prvním termínu; pásmo 2 jak je to nejisté, 0 až 1, jsou-li k dispozici pravděpodobnosti.
• Ve složce také tabulky (CSV): plocha každé třídy v každém termínu, s 95% intervaly, jsou-li pravděpodobnosti nebo zpráva o přesnosti, a matice přechodů v hektarech; a graf (SVG).

Mapy musí mít stejnou mřížku a stejné třídy. Mapy jednotlivých termínů blikají; mapy vytvořené s řetězcem přes termíny mnohem méně.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Comparing maps</source>
        <translation>Porovnávání map</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Copy details</source>
        <translation>Kopírovat podrobnosti</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy diagnostics</source>
        <translation>Kopírovat diagnostiku</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy versions, settings and the end of the log, without names and folders, to paste into an issue</source>
        <translation>Zkopírovat verze, nastavení a konec protokolu, bez jmen a složek, k vložení do hlášení chyby</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_choice.py"/>
        <source>Curves shown</source>
        <translation>Zobrazené křivky</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Dark area</source>
        <translation>Tmavá plocha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Date field</source>
        <translation>Pole data</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told from. Empty: the first.</source>
        <translation>Datum mapy, od které se změny zjišťují. Prázdné: první.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told to. Empty: the last.</source>
        <translation>Datum mapy, do které se změny zjišťují. Prázdné: poslední.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Date of first change</source>
        <translation>Datum první změny</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date, and uncertainty.</source>
        <translation>Datum a nejistota.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Date: {date}.</source>
        <translation>Termín: {date}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Dates</source>
        <translation>Termíny</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Dates learnt from</source>
        <translation>Termíny použité k učení</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Dates missing: {n}</source>
        <translation>Chybějících dat: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Dates of the images</source>
        <translation>Data snímků</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Dates of the maps</source>
        <translation>Data map</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Dates of the series</source>
        <translation>Termíny série</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Dead: tile</source>
        <translation>Mrtvé: dlaždice</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Delete this model and its maps from the disk; maps that are shown stay</source>
        <translation>Smazat tento model a jeho mapy z disku; zobrazené mapy zůstanou</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Delete what it had learnt; polygons and earlier models stay</source>
        <translation>Smazat, co se naučilo; polygony a dřívější modely zůstanou</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Deviation of what was filled</source>
        <translation>Odchylka vyplněného</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Deviations by date</source>
        <translation>Odchylky podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Device</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Diagnostics copied; paste them where you tell of the fault.</source>
        <translation>Diagnostika je zkopírována; vložte ji tam, kde chybu hlásíte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Diameter of brush and eraser in pixels of the image</source>
        <translation>Průměr štětce a gumy v pixelech snímku</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Disagreement by date</source>
        <translation>Neshoda podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Disagreement of the views</source>
        <translation>Neshoda pohledů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Dismiss this place; it is not suggested again</source>
        <translation>Odmítnout toto místo; už se nenavrhne</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Dismissed places cannot be written to {path}: {reason}</source>
        <translation>Odmítnutá místa nelze zapsat do {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Done.</source>
        <translation>Hotovo.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Done. Dates added to the series: {n}.</source>
        <translation>Hotovo. Termínů přidaných do série: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Done. Places to draw next: {n}.</source>
        <translation>Hotovo. Míst, kde kreslit dál: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: the model for the Deepness plugin is {path}.</source>
        <translation>Hotovo: model pro zásuvný modul Deepness je {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is open in the browser; it is {path}.</source>
        <translation>Hotovo: zpráva je otevřena v prohlížeči; je to {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is {path}.</source>
        <translation>Hotovo: zpráva je {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Done: what changed lies beside the maps.</source>
        <translation>Hotovo: co se změnilo, je vedle map.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: {count} polygons are on the map; they are in {path}.</source>
        <translation>Hotovo: polygonů v mapě: {count}; jsou v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Double-click to rename</source>
        <translation>Dvojklikem přejmenujete</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Downloading and installing PyTorch</source>
        <translation>Stahuje a instaluje se PyTorch</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/eraser_tool.py"/>
        <source>Drag to erase; Ctrl+click deletes a polygon. Size: [ ]; take back: Ctrl+Z.</source>
        <translation>Tažením mažete; Ctrl+klik smaže polygon. Velikost: [ ]; zpět: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>Drag to paint. Size: [ ] or Shift+wheel; class: 1–9; take back: Ctrl+Z.</source>
        <translation>Tažením malujete. Velikost: [ ] nebo Shift+kolečko; třída: 1–9; zpět: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw</source>
        <translation>Kreslit</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw a few polygons of “{name}”, then of the other classes (keys 1–9).</source>
        <translation>Nakreslete několik polygonů třídy „{name}“, pak ostatních tříd (klávesy 1–9).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw polygons of the current class: click the corners, right click to finish</source>
        <translation>Kreslit polygony aktuální třídy: klikejte na rohy, pravým tlačítkem dokončíte</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw polygons of “{name}” too.</source>
        <translation>Nakreslete i polygony třídy „{name}“.</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Drop {date}</source>
        <translation>Vynechat {date}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each by itself</source>
        <translation>Každý zvlášť</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Each class needs three values: id, name and colour.</source>
        <translation>Každá třída potřebuje tři hodnoty: id, název a barvu.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each date's classes are weighed against what the dates before and after show.</source>
        <translation>Třídy každého termínu se váží tím, co ukazují termíny před ním a po něm.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each pixel gets the one history that fits all dates best.</source>
        <translation>Každý pixel dostane jedinou historii, která nejlépe odpovídá všem termínům.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is interpolated between the dates before and after on which it was observed.</source>
        <translation>Každý pixel se interpoluje mezi předchozím a následujícím termínem, kdy byl pozorován.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is told by all other dates and by what is visible of its own, with how sure that is; no model is needed.</source>
        <translation>Každý pixel se určí ze všech ostatních termínů a z toho, co je vidět v jeho vlastním, s údajem, jak je to jisté; model není potřeba.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Each training is listed here with what it reached; a click brings an earlier model back.</source>
        <translation>Zde je každé trénování s tím, čeho dosáhlo; kliknutím vrátíte dřívější model.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Empty: as the images that the model was trained with.</source>
        <translation>Prázdné: jako u snímků, na kterých byl model trénován.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if it is there.</source>
        <translation>Prázdné: najde se vedle mapy, je-li tam.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if they are there.</source>
        <translation>Prázdné: najdou se vedle mapy, jsou-li tam.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Empty: half of the cores while QGIS is open, all in qgis_process.</source>
        <translation>Prázdné: polovina jader, je-li QGIS otevřeno, všechna v qgis_process.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Empty: only the two layers above are kept, no tables and no plot.</source>
        <translation>Prázdné: uchovají se jen dvě vrstvy výše, bez tabulek a grafu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: only the two layers above are kept.</source>
        <translation>Prázdné: uchovají se jen dvě vrstvy výše.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: the whole first image.</source>
        <translation>Prázdné: celý první snímek.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Empty: whole tiles, 110 km a side.</source>
        <translation>Prázdné: celé dlaždice, o straně 110 km.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>End what is running; the layers stay as they are</source>
        <translation>Ukončit, co běží; vrstvy zůstanou, jak jsou</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Engine: {device}</source>
        <translation>Výpočetní jádro: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Engine…</source>
        <translation>Výpočetní jádro…</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase</source>
        <translation>Guma</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase from polygons by dragging; Ctrl+click deletes a whole polygon</source>
        <translation>Tažením mazat z polygonů; Ctrl+klik smaže celý polygon</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Error in gaps</source>
        <translation>Chyba v mezerách</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Errors left when only the surest pixels are kept, by each measure of uncertainty. The lower, the better.</source>
        <translation>Chyby, které zbudou, ponechají-li se jen nejjistější pixely, pro každou míru nejistoty. Čím níže, tím lépe.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas and 95 % intervals are adjusted by the errors of the accuracy report (Olofsson et al. 2014). They presume that its truth is a probability sample within each class, and that its errors hold at every date. Every pixel counts as a sample of its own: with a report on polygons, whose pixels resemble each other, read the intervals as a lower bound of the error.</source>
        <translation>Odhadnuté plochy a jejich 95% intervaly jsou upraveny o chyby ze zprávy o přesnosti (Olofsson a kol. 2014). Předpokládají, že její referenční data jsou v každé třídě pravděpodobnostním výběrem a že její chyby platí pro všechny termíny. Každý pixel se počítá jako samostatný vzorek: pochází-li zpráva z polygonů, jejichž pixely si jsou navzájem podobné, berte intervaly jako dolní mez chyby.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are adjusted by the errors of the accuracy report (Olofsson et al. 2014); their 95 % intervals come from drawing its polygons whole, with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none. They presume that its truth is a probability sample within each class, and that its errors hold at every date: where polygons lie in places that are easy to tell, the areas are off by more.</source>
        <translation>Odhadnuté plochy jsou upraveny o chyby ze zprávy o přesnosti (Olofsson a kol. 2014); jejich 95% intervaly vycházejí z výběru celých polygonů s vracením, protože pixely téhož polygonu si jsou navzájem podobné; třída s méně než dvěma polygony interval nemá. Předpokládají, že referenční data jsou v každé třídě pravděpodobnostním výběrem a že chyby zprávy platí pro všechny termíny: leží-li polygony na snadno rozpoznatelných místech, jsou plochy odchýleny více.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are the sums of the probabilities. Their 95 % intervals take errors to be wholly alike within blocks of {side} × {side} pixels ({metres} m), and independent between them; they say nothing of a model that is wrong everywhere in the same way: an accuracy report does.</source>
        <translation>Odhadnuté plochy jsou součty pravděpodobností. Jejich 95% intervaly předpokládají, že chyby jsou uvnitř bloků {side} × {side} pixelů ({metres} m) zcela shodné a mezi bloky nezávislé; neříkají nic o modelu, který se všude mýlí stejným způsobem: to ukáže zpráva o přesnosti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Evaluate a map</source>
        <translation>Vyhodnotit mapu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Every date is mapped for itself; clouds are bridged from the dates around them.</source>
        <translation>Každý termín se mapuje sám; oblačnost se přemostí z okolních termínů.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Every date of the series was dropped; take one back by its check box.</source>
        <translation>Všechny termíny série jsou vynechány; zaškrtnutím některý vraťte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Every place is looked at so often, turned and mirrored, and the mean is mapped; takes as many times longer. What the views disagree about becomes a layer of its own</source>
        <translation>Každé místo se posoudí tolikrát, otočené a zrcadlené, a mapuje se průměr; tolikrát déle to trvá. V čem se pohledy neshodnou, je vlastní vrstva</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Every tile is shown turned and mirrored, in so many ways, and the mean is mapped; what the views disagree about becomes a band of the uncertainty (mutual information). Takes as many times longer.</source>
        <translation>Každá dlaždice se ukáže otočená a zrcadlená, tolika způsoby, a mapuje se průměr; v čem se pohledy neshodnou, je pásmo nejistoty (vzájemná informace). Trvá tolikrát déle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Expected calibration error, 0 to 1</source>
        <translation>Očekávaná chyba kalibrace, 0 až 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Export a model to ONNX</source>
        <translation>Exportovat model do ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Exporting the model</source>
        <translation>Export modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Extent</source>
        <translation>Rozsah</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Extra pip arguments</source>
        <translation>Další argumenty pip</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>F&amp;ill</source>
        <translation>&amp;Vyplnit</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1 of every class</source>
        <translation>F1 každé třídy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1, with the 95 % interval where the class has two polygons or more.</source>
        <translation>F1, s 95% intervalem tam, kde má třída dva a více polygonů.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds</source>
        <translation>Vyplnit oblačnost</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fill clouds and gaps in images</source>
        <translation>Vyplnit oblačnost a mezery ve snímcích</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds by</source>
        <translation>Vyplnit oblačnost podle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill what masks and nodata leave out in each image; what was observed stays exactly as it is</source>
        <translation>V každém snímku vyplnit, co masky a nodata vynechávají; co bylo pozorováno, zůstane přesně, jak je</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled image</source>
        <translation>Vyplněný snímek</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Filled images by date</source>
        <translation>Vyplněné snímky podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled images of all dates and areas</source>
        <translation>Vyplněné snímky všech termínů a oblastí</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Filling clouds</source>
        <translation>Vyplňování oblačnosti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fills what masks and nodata leave out. Pixels that were observed stay exactly as they are; the others become
• regression (no model needed): what other dates show there, matched to the light and haze of the date by its visible pixels; the standard deviation in a second raster is measured on gaps made for a trial;
• linear (no model needed): values straight in time between the nearest dates on which they were observed; faster, and without a standard deviation;
• model: the mean of samples from a model of the image (method HVAE), with their standard deviation. The only way to fill a single date.

The results have the images' own number type, bands, band names and nodata. With several dates each is filled, into the output folder; the layers returned are those of the last date. Give the folder to keep them all.

Regression and linear need at least two dates; a pixel that no date shows stays nodata. It can be stopped at any time; nothing is written then.</source>
        <translation>Vyplní, co masky a nodata vynechávají. Pozorované pixely zůstanou přesně, jak jsou; z ostatních se stane
• regression (bez modelu): co tam ukazují jiné termíny, přizpůsobené světlu a oparu daného termínu podle jeho viditelných pixelů; směrodatná odchylka v druhém rastru se měří na mezerách vytvořených na zkoušku;
• linear (bez modelu): hodnoty v čase na přímce mezi nejbližšími termíny, kdy byly pozorovány; rychlejší a bez směrodatné odchylky;
• model: průměr vzorků z modelu snímku (metoda HVAE), s jejich směrodatnou odchylkou. Jen tak lze vyplnit jediný termín.

Výsledky mají stejný číselný typ, pásma, názvy pásem a nodata jako snímky. Při více termínech se vyplní každý, do výstupní složky; vrácené vrstvy jsou z posledního termínu. Zadejte složku, chcete-li zachovat všechny.

Regression a linear potřebují nejméně dva termíny; pixel, který žádný termín neukazuje, zůstane nodata. Lze kdykoli zastavit; nic se pak nezapíše.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Finds places where a polygon would teach the model most.</source>
        <translation>Najde místa, kde by polygon model naučil nejvíc.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Finds small patches whose class would teach a model most: where it is unsure, unlike one another and what is annotated, of classes that are rare; homogeneous enough to be outlined, apart from one another, never on nodata, masked pixels or polygons that there are. Each has a rank, a score, a reason in words, the probable class and, for series, the date.

Give a model with images; or the uncertainty of a map that there is, then nothing is computed again. The model way also looks at the images and finds places that differ more from one another.

The file holds two layers: patches (squares) and places (their middles).</source>
        <translation>Najde malé plochy, jejichž třída by model naučila nejvíc: kde si je nejistý, nepodobné sobě navzájem ani anotovanému, z tříd, které jsou vzácné; dost jednolité, aby se daly obtáhnout, dál od sebe, nikdy na nodata, maskovaných pixelech nebo na stávajících polygonech. Každá má pořadí, skóre, důvod slovy, pravděpodobnou třídu a v sérii termín.

Zadejte model se snímky; nebo nejistotu hotové mapy, pak se nic nepočítá znovu. Cesta s modelem se dívá i na snímky a najde místa, která se více liší.

Soubor obsahuje dvě vrstvy: plochy (čtverce) a místa (jejich středy).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>First area file</source>
        <translation>První soubor oblasti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>First change</source>
        <translation>První změna</translation>
    </message>
    <message>
        <location filename="../models/fixmatch.yaml"/>
        <source>FixMatch with CutMix: learns from what has no polygons too, its own word on it being the target.</source>
        <translation>FixMatch s CutMix: učí se i z míst bez polygonů, cílem je mu jeho vlastní odhad.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the next place</source>
        <translation>Přeletět na další místo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the previous place</source>
        <translation>Přeletět na předchozí místo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Folder for all results</source>
        <translation>Složka pro všechny výsledky</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder for the images</source>
        <translation>Složka pro snímky</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Folder of Sentinel-2 products</source>
        <translation>Složka produktů Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder of products</source>
        <translation>Složka produktů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Follow the pointer on the map; a click holds the place, a right click or Escape lets it go</source>
        <translation>Sledovat ukazatel v mapě; klik místo podrží, pravé tlačítko nebo Esc je pustí</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Following the engine failed: {reason}.</source>
        <translation>Sledování výpočetního jádra selhalo: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Forbidden or known changes need a chain over the dates; choose smooth or path.</source>
        <translation>Zakázané nebo známé změny potřebují řetězec přes termíny; zvolte smooth nebo path.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>From the model of {when}, in about a third of the time.</source>
        <translation>Od modelu z {when}, asi za třetinu času.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Give either a model with images, or the uncertainty of a map.</source>
        <translation>Zadejte buď model se snímky, nebo nejistotu mapy.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Go on</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Go on from a stopped run</source>
        <translation>Pokračovat v zastaveném běhu</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Going on from step {step}</source>
        <translation>Pokračuje se od kroku {step}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Guide</source>
        <translation>Příručka</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Hectares from class to class</source>
        <translation>Hektary z třídy do třídy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Held out</source>
        <translation>Odloženo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Held-out share of the polygons</source>
        <translation>Odložený podíl polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/help_button.py"/>
        <source>Help on “{section}”</source>
        <translation>Nápověda k části „{section}“</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Hidden variables</source>
        <translation>Skryté proměnné</translation>
    </message>
    <message>
        <location filename="../models/hvae.yaml"/>
        <source>Hierarchical VAE by symmetric learning: models image and classes together, fills in what clouds hide. To fill alone, without any polygon, there is inpainting.yaml.</source>
        <translation>Hierarchický VAE se symetrickým učením: modeluje snímek a třídy společně a doplní, co zakrývá oblačnost. Pro samotné vyplňování, bez jediného polygonu, je tu inpainting.yaml.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>How many places to look for</source>
        <translation>Kolik míst hledat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>How the maps of several dates are made to agree</source>
        <translation>Jak se sladí mapy více termínů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>How the masks of the selected dates are to be read (of all, if none is selected); “bits 3 4” means: not observed where bit 3 or bit 4 is set</source>
        <translation>Jak číst masky vybraných termínů (všech, není-li vybrán žádný); „bits 3 4“ znamená: nepozorováno, kde je nastaven bit 3 nebo 4</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>How the model learns from the polygons</source>
        <translation>Jak se model učí z polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>How the model learns; empty: {method}.</source>
        <translation>Jak se model učí; prázdné: {method}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>How to read this</source>
        <translation>Jak tomu rozumět</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>How unlike the place clicked a pixel may be, in percent of the contrast in view</source>
        <translation>Nakolik se pixel smí lišit od místa kliknutí, v procentech zobrazeného kontrastu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>How well images are drawn again</source>
        <translation>Jak dobře jsou snímky vykresleny znovu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>If there is a checkpoint beside the model file.</source>
        <translation>Je-li vedle souboru modelu kontrolní bod.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Image</source>
        <translation>Snímek</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Image model</source>
        <translation>Model snímku</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images</source>
        <translation>Snímky</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Images (or area files)</source>
        <translation>Snímky (nebo soubory oblastí)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Images of all dates and areas</source>
        <translation>Snímky všech termínů a oblastí</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Images to be mapped</source>
        <translation>Snímky k mapování</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Images without polygons that the method learns from too, with the same bands as the image to be mapped. What has no polygons in that image is learnt from anyway.</source>
        <translation>Snímky bez polygonů, ze kterých se metoda učí také, se stejnými pásmy jako mapovaný snímek. Z míst bez polygonů v něm samém se učí tak jako tak.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images: {images}, dates: {dates}; give one date for each image.</source>
        <translation>Snímků: {images}, dat: {dates}; zadejte jedno datum pro každý snímek.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; give one mask for each image, or none.</source>
        <translation>Snímků: {images}, masek: {masks}; zadejte jednu masku pro každý snímek, nebo žádnou.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; no mask tells the date of {names}. Give one mask for each image, in the same order, or masks with dates in their names.</source>
        <translation>Snímky: {images}, masky: {masks}; žádná maska neudává datum snímků {names}. Zadejte jednu masku pro každý snímek, ve stejném pořadí, nebo masky s daty v názvech.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install</source>
        <translation>Instalovat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install again</source>
        <translation>Instalovat znovu</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Install or choose what computes</source>
        <translation>Nainstalovat nebo zvolit, co počítá</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Install what computes the maps, or point to a Python that has it</source>
        <translation>Nainstalovat to, co mapy počítá, nebo ukázat na Python, který to má</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Installing the engine</source>
        <translation>Instalace výpočetního jádra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of a model and images: uncertainty rasters from “Segment images”, one for each date.</source>
        <translation>Místo modelu a snímků: rastry nejistoty z nástroje „Segmentovat snímky“, jeden pro každý termín.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Instead of polygons: class ids from 1 to 255; 0 and nodata = not known.</source>
        <translation>Místo polygonů: id tříd od 1 do 255; 0 a nodata = neznámo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of polygons: other than 0 and nodata = annotated.</source>
        <translation>Místo polygonů: jiné než 0 a nodata = anotováno.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of accuracy, precision, recall, F1 and IoU are 95 % intervals from drawing whole polygons with replacement within each class.</source>
        <translation>Intervaly přesnosti, preciznosti, úplnosti, F1 a IoU jsou 95% intervaly z výběru celých polygonů s vracením v rámci každé třídy.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of areas come from drawing whole polygons with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none.</source>
        <translation>Intervaly ploch vycházejí z výběru celých polygonů s vracením, protože pixely téhož polygonu si jsou navzájem podobné; třída s méně než dvěma polygony interval nemá.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>JSON files (*.json)</source>
        <translation>Soubory JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Key {n} on the map</source>
        <translation>Klávesa {n} v mapě</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Kind of the masks</source>
        <translation>Druh masek</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Known changes</source>
        <translation>Známé změny</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Label raster</source>
        <translation>Rastr tříd</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Landbrush is at work; wait for it to finish, or stop it first.</source>
        <translation>Landbrush pracuje; počkejte, až skončí, nebo jej nejprve zastavte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Landbrush models (*.safetensors)</source>
        <translation>Modely Landbrush (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush panel</source>
        <translation>Panel Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Landbrush results</source>
        <translation>Výsledky Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Landbrush: changes in {image}</source>
        <translation>Landbrush: změny v {image}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: end what is running</source>
        <translation>Landbrush: ukončit, co běží</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: export of {image}</source>
        <translation>Landbrush: export pro {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: filling clouds in {image}</source>
        <translation>Landbrush: vyplňování oblačnosti v {image}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/provider.py"/>
        <source>Landbrush: from a few polygons to the whole map</source>
        <translation>Landbrush: od několika polygonů k celé mapě</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: learn from the polygons of the active image and map it</source>
        <translation>Landbrush: naučit se z polygonů aktivního snímku a zmapovat jej</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: map the image with the last model</source>
        <translation>Landbrush: mapovat snímek posledním modelem</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: mapping {image}</source>
        <translation>Landbrush: mapování {image}</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: polygons of {image}</source>
        <translation>Landbrush: polygony pro {image}</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Landbrush: reading Sentinel-2 products</source>
        <translation>Landbrush: čtení produktů Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Landbrush: report on {image}</source>
        <translation>Landbrush: zpráva o {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: training on {image}</source>
        <translation>Landbrush: trénování na {image}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Landbrush: where to draw next in {image}</source>
        <translation>Landbrush: kde kreslit dál v {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Landsat quality band</source>
        <translation>pásmo kvality Landsat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Last date field</source>
        <translation>Pole posledního data</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Layer</source>
        <translation>Vrstva</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Layer of polygons</source>
        <translation>Vrstva polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Learn from the polygons, then map; you can go on working meanwhile</source>
        <translation>Naučit se z polygonů a pak mapovat; mezitím můžete pracovat dál</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning from guesses too: step {step} of at most {steps}</source>
        <translation>Učí se i z odhadů: krok {step} z nejvýše {steps}</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>Learning how classes change</source>
        <translation>Zjišťuje se, jak se třídy mění</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the held-out polygons too: step {step} of at most {steps}</source>
        <translation>Učí se i odložené polygony: krok {step} z nejvýše {steps}</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the image too: step {step} of at most {steps}</source>
        <translation>Učí se i ze snímku: krok {step} z nejvýše {steps}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learns from a few polygons of known class what the rest of the image is, and writes a model file for “Segment images”.

Draw several polygons of each class, in different places: a share of them is held out while learning, and the accuracy told is the accuracy on those. What is not annotated is not a class: leave it blank.

Without any polygons the method hvae learns from the images alone what lies under their clouds, for “Fill clouds and gaps in images”; such a model maps no classes.

Learning ends by itself when the held-out polygons gain no more, after the given number of steps, or after the given time. It can be cancelled at any time: no model is written then, but a checkpoint stays where the model would have been, from which “Go on from a stopped run” goes on.

The computing runs in the Landbrush engine, outside QGIS; the engine page of the Landbrush panel installs it. In qgis_process, the environment variable LANDBRUSH_PYTHON may name its Python.</source>
        <translation>Z několika polygonů se známou třídou se naučí, čím je zbytek snímku, a zapíše soubor modelu pro „Segmentovat snímky“.

Nakreslete několik polygonů každé třídy na různých místech: jejich část se při učení odloží a udaná přesnost je přesnost na nich. Co není anotováno, není třída: nechte to prázdné.

Bez polygonů se metoda hvae učí jen ze snímků, co leží pod jejich oblačností, pro „Vyplnit oblačnost a mezery ve snímcích“; takový model třídy nemapuje.

Učení skončí samo, když už odložené polygony nezískávají, po zadaném počtu kroků nebo po zadané době. Lze je zrušit kdykoli: model se pak nezapíše, ale tam, kde by byl, zůstane kontrolní bod, od kterého „Pokračovat v zastaveném běhu“ pokračuje.

Počítá výpočetní jádro Landbrush mimo QGIS; instaluje je stránka jádra v panelu Landbrush. V qgis_process může jeho Python určit proměnná prostředí LANDBRUSH_PYTHON.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Learnt from</source>
        <translation>Naučeno z</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Learnt from images alone: it fills clouds and maps nothing.</source>
        <translation>Naučeno jen ze snímků: vyplňuje oblačnost, třídy nemapuje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learnt from too, by methods other than supervised; what has no polygons in the images themselves is learnt from anyway. The bands must be the same. Where the images are a series of dates, rasters on one grid are a series, with the dates that their layers tell.</source>
        <translation>Učí se i z nich, kromě metody supervised; z míst bez polygonů ve snímcích samých se učí tak jako tak. Pásma musí být stejná. Jsou-li snímky sérií termínů, tvoří sérii i rastry na jedné mřížce, s daty, která uvádějí jejich vrstvy.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Leave out dates that lack a band</source>
        <translation>Vynechat data, kterým chybí pásmo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Leave out incomplete products</source>
        <translation>Vynechat neúplné produkty</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Level-2A: from here on a pixel is cloud. Empty: where the scene classification says so.</source>
        <translation>Level-2A: od této hodnoty je pixel oblačnost. Prázdné: kde to říká klasifikace scény.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Likeliest history</source>
        <translation>Nejpravděpodobnější historie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Linear</source>
        <translation>Lineárně</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>Loading the model</source>
        <translation>Načítá se model</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood</source>
        <translation>Log-věrohodnost</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood: how probable the model finds what was observed, the mean of all pixels and bands in nats (bands scaled to a deviation of 1); higher is better. Thin lines are single bands, and the lowest one is named.
R²: how much of what varies in the images the model draws again; 1 is all, 0 no more than the mean. Beside it that of the worst band.
Classes change: by how much the image that is drawn changes if each class is swapped for the next, in standard deviations of a band; 0 means that it does not depend on the classes.
Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a straight line between the dates before and after; lower is better.</source>
        <translation>Log-věrohodnost: za jak pravděpodobné model považuje to, co bylo pozorováno, průměr všech pixelů a pásem v natech (pásma převedena na směrodatnou odchylku 1); čím víc, tím lépe. Tenké čáry jsou jednotlivá pásma, nejnižší je pojmenováno.
R²: kolik z toho, co se ve snímcích mění, model vykreslí znovu; 1 je vše, 0 ne víc než průměr. Vedle je hodnota nejhoršího pásma.
Třídy mění: o kolik se vykreslený snímek změní, vymění-li se každá třída za následující, ve směrodatných odchylkách pásma; 0 znamená, že na třídách nezávisí.
Chyba v mezerách: u pixelů schválně skrytých, ve směrodatných odchylkách pásma, vedle chyby přímky mezi předchozím a následujícím datem; čím méně, tím lépe.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Look for places where a polygon would teach the model most; polygons and maps stay as they are</source>
        <translation>Hledat místa, kde by polygon model naučil nejvíc; polygony i mapy zůstanou, jak jsou</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Look where the map is wrong, draw there, and train again.</source>
        <translation>Podívejte se, kde je mapa chybná, doplňte tam polygony a trénujte znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking at {python}</source>
        <translation>Zkoumá se {python}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Looking for places</source>
        <translation>Hledání míst</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Looking for superpixels…</source>
        <translation>Hledají se superpixely…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking for the Python of QGIS</source>
        <translation>Hledá se Python QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss</source>
        <translation>Ztráta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Loss and held-out accuracy</source>
        <translation>Ztráta a přesnost</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss: how far the model is from the polygons it learns from (lower is better).
Accuracy: share of right pixels in polygons kept aside, in percent.
Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.
IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.
Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in times of how often it is in them.
Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse.</source>
        <translation>Ztráta: jak daleko je model od polygonů, ze kterých se učí (méně je lépe).
Přesnost: podíl správných pixelů v odložených polygonech, v procentech.
Čárkovaná čára: odtud se učí i odložené polygony, v krocích nad ty požadované.
IoU: průnik mapy a polygonů dělený jejich sjednocením, průměr všech tříd, v procentech.
Nejvzácnější třída: jak často se třída, která je takto nejvzácnější, odhaduje mimo polygony, v násobku toho, jak často je v nich.
Váha odhadů: půlí se, kdykoli některá třída mizí nebo se odložené polygony mapují hůře.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>M&amp;ap</source>
        <translation>&amp;Mapovat</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Magic wand</source>
        <translation>Kouzelná hůlka</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Make polygons of a map</source>
        <translation>Vytvořit polygony z mapy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Makes a Python environment beside QGIS and installs PyTorch in it; QGIS's own packages stay untouched.</source>
        <translation>Vytvoří vedle QGIS prostředí Pythonu a nainstaluje do něj PyTorch; balíčky QGIS zůstanou nedotčeny.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Makes a run repeatable.</source>
        <translation>Činí běh opakovatelným.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Makes one image a date of Sentinel-2 products (SAFE) of Level-1C or Level-2A, unpacked or as zip files: the bands at 10 m, a mask of the clouds beside it, and an area file that names all dates, ready for “Train a model” and “Segment images”.

Values of all processing baselines become alike: the 1000 that ESA adds from baseline 04.00 on is taken off again, and the image's metadata tell. Neighbouring tiles of one date and coordinate reference system are put together; tiles apart become areas of their own, each in a folder. Of a product that was processed twice, the later is taken.

A product that lacks a file, or whose download was cut off, is refused by name before anything is written.</source>
        <translation>Z produktů Sentinel-2 (SAFE) úrovně Level-1C nebo Level-2A, rozbalených i jako soubory zip, vytvoří jeden snímek na termín: pásma v 10 m, vedle nich masku oblačnosti a soubor oblasti, který jmenuje všechny termíny, připravené pro „Trénovat model“ a „Segmentovat snímky“.

Hodnoty všech verzí zpracování se sjednotí: 1000, které ESA od verze 04.00 přičítá, se zase odečte a metadata snímku to uvádějí. Sousední dlaždice jednoho termínu a souřadnicového systému se spojí; oddělené se stanou vlastními oblastmi, každá ve své složce. Z produktu zpracovaného dvakrát se vezme novější.

Produkt, kterému chybí soubor nebo jehož stahování bylo přerušeno, je jmenovitě odmítnut dříve, než se cokoli zapíše.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Making a Python environment beside QGIS</source>
        <translation>Vytváří se prostředí Pythonu vedle QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Making polygons</source>
        <translation>Tvorba polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Map again with the last model</source>
        <translation>Mapovat znovu posledním modelem</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Map the image</source>
        <translation>Zmapovat snímek</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Map with this model from now on, and show its maps again</source>
        <translation>Odteď mapovat tímto modelem a znovu zobrazit jeho mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Mapped and estimated area of every class</source>
        <translation>Zmapovaná a odhadnutá plocha každé třídy</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Mapping</source>
        <translation>Mapování</translation>
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
        <translation>Zmapuje celé snímky modelem z nástroje „Trénovat model z polygonů“: rastr s id tříd v jejich barvách a rastr s nejistotou každého pixelu (pásmo 1: entropie, 0 jistý až 1 nejistý; pásmo 2: odstup dvou nejpravděpodobnějších tříd; při více pohledech pásmo, v čem se neshodnou; nakonec, jak nepodobný je všemu anotovanému, 0 až 1). Oba jsou na mřížce prvního snímku.

Při více termínech je ve výstupní složce mapa pro každý; vrácené vrstvy jsou z posledního termínu. Zadejte složku, chcete-li zachovat všechny, na přání i s pravděpodobnostmi tříd.

Snímky musí mít pásma, na kterých byl model trénován, podle názvů. Lze kdykoli zastavit; nic se pak nezapíše.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, dates: {dates}; give one date for each map.</source>
        <translation>Map: {maps}, dat: {dates}; zadejte jedno datum pro každou mapu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, rasters of probabilities: {rasters}; give one for each map, or none.</source>
        <translation>Map: {maps}, rastrů pravděpodobností: {rasters}; zadejte jeden pro každou mapu, nebo žádný.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Mask</source>
        <translation>Maska</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Mask says</source>
        <translation>Maska říká</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Masks</source>
        <translation>Masky</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Masks of all dates and areas</source>
        <translation>Masky všech termínů a oblastí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Masks of kind bits need values: the bit numbers that mean “not observed”.</source>
        <translation>Masky druhu bits potřebují hodnoty: čísla bitů, které znamenají „nepozorováno“.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean F1 of the classes, 0 to 1</source>
        <translation>Průměrné F1 tříd, 0 až 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean IoU of the classes, 0 to 1</source>
        <translation>Průměrné IoU tříd, 0 až 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Mean IoU on held-out polygons, 0 to 1</source>
        <translation>Průměrné IoU na odložených polygonech, 0 až 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Mean over the classes of intersection over union on held-out polygons, in percent</source>
        <translation>Průměr tříd z průniku děleného sjednocením na odložených polygonech, v procentech</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Means are over the classes that the truth has. Pixels without a class on the map are left out.</source>
        <translation>Průměry jsou přes třídy, které jsou v referenčních datech. Pixely, které na mapě nemají třídu, jsou vynechány.</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Measuring how well gaps are filled</source>
        <translation>Měří se, jak dobře se vyplňují mezery</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <location filename="../models/mixmatch-thesis.yaml"/>
        <source>MixMatch as published and as in the thesis, but for a smaller λ_u. Rare classes may vanish: for comparison, not for maps.</source>
        <translation>MixMatch, jak byl publikován a jak je v diplomové práci, jen s menším λ_u. Vzácné třídy mohou zmizet: k porovnání, ne pro mapy.</translation>
    </message>
    <message>
        <location filename="../models/mixmatch.yaml"/>
        <source>MixMatch kept from losing rare classes: learns from what has no polygons too.</source>
        <translation>MixMatch, který neztrácí vzácné třídy: učí se i z míst bez polygonů.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Model that made the map</source>
        <translation>Model, který mapu vytvořil</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from</source>
        <translation>Další snímky k učení</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from, without polygons</source>
        <translation>Další snímky k učení, bez polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>More images, without polygons</source>
        <translation>Další snímky, bez polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>More make the mean less noisy and take longer.</source>
        <translation>Více vzorků dá méně zašuměný průměr a trvá déle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Names and colours (#rrggbb) of class ids; empty: as the layer of polygons names and shows them, with colours that differ well where it does not.</source>
        <translation>Názvy a barvy (#rrggbb) pro id tříd; prázdné: jak je uvádí a zobrazuje vrstva polygonů, kde ne, s dobře odlišitelnými barvami.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Names of the bands to use, separated by commas, e.g. B02, B03, B04, B08. Empty: all, or the model's.</source>
        <translation>Názvy pásem k použití, oddělené čárkami, např. B02, B03, B04, B08. Prázdné: všechna, nebo pásma modelu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Names separated by commas. Empty: the ten of 10 and 20 m, B02 to B08, B8A, B11 and B12.</source>
        <translation>Názvy oddělené čárkami. Prázdné: deset pásem s 10 a 20 m, B02 až B08, B8A, B11 a B12.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Needs images of at least two dates, or a model of the method HVAE; its recipe “inpainting” needs no polygons.</source>
        <translation>Potřebuje snímky nejméně ze dvou termínů nebo model metody HVAE; její recept „inpainting“ polygony nepotřebuje.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Never from “{before}” to “{after}” by the next date</source>
        <translation>Do dalšího termínu nikdy z „{before}“ na „{after}“</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Never happens from one date to the next (row → column):</source>
        <translation>Mezi sousedními termíny nikdy nenastane (řádek → sloupec):</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New layer of polygons: a GeoPackage beside the project, saved as you draw</source>
        <translation>Nová vrstva polygonů: GeoPackage vedle projektu, ukládaný při kreslení</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons cut those of other classes</source>
        <translation>Nové polygony ořezávají polygony jiných tříd</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons hold for the date in view only, not for every date; what they cover stays on other dates</source>
        <translation>Nové polygony platí jen pro zobrazený termín, ne pro všechny; co zakryjí, v ostatních termínech zůstává</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>No data</source>
        <translation>Bez dat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>No date has a value here.</source>
        <translation>V žádném termínu tu není hodnota.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>No engine yet</source>
        <translation>Zatím bez výpočetního jádra</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>No polygons are held out to tell whether guesses help, so {method} maps like the supervised method.</source>
        <translation>Neodkládají se žádné polygony, podle kterých by se poznalo, zda odhady pomáhají; {method} proto mapuje jako metoda s učitelem.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>No polygons yet</source>
        <translation>Zatím žádné polygony</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Not measured, for want of a second polygon on clear pixels: {names}.</source>
        <translation>Nezměřeno, chybí druhý polygon na jasných pixelech: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Not used by this method</source>
        <translation>Tato metoda je nepoužívá</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Not vegetated</source>
        <translation>Bez vegetace</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Nothing was missing: give each image a mask of its clouds, if it has any.</source>
        <translation>Nic nechybělo: má-li snímek oblačnost, zadejte její masku.</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Novelty</source>
        <translation>Neobvyklost</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Novelty by date</source>
        <translation>Neobvyklost podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Number of places</source>
        <translation>Počet míst</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Number of places found</source>
        <translation>Počet nalezených míst</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Number of polygons</source>
        <translation>Počet polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX file</source>
        <translation>Soubor ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX files (*.onnx)</source>
        <translation>Soubory ONNX (*.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Of each class, 0 to 0.9; what the accuracy is measured on. 0: all polygons are learnt from.</source>
        <translation>Z každé třídy, 0 až 0,9; na tom se měří přesnost. 0: učí se ze všech polygonů.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of the half it is surest of, {percent} % are right.</source>
        <translation>V jistější polovině je správně {percent} %.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Of the pixels that the map is so sure of, how many are right? On the dashed line the probabilities mean what they say; below it the map is too sure. Pale bars: share of pixels. ECE {ece}, Brier score {brier}, negative log-likelihood {nll}.</source>
        <translation>Kolik pixelů, u nichž si je mapa takto jistá, je správně? Na čárkované čáře pravděpodobnosti odpovídají skutečnosti; pod ní si je mapa příliš jistá. Bledé sloupce: podíl pixelů. ECE {ece}, Brierovo skóre {brier}, záporná logaritmická věrohodnost {nll}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Of the tiles that the network is shown.</source>
        <translation>Dlaždic, které se předkládají síti.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of {drawn} polygons too few are held out to tell whether guesses help: {method} maps like the supervised method. It takes about {needed}.</source>
        <translation>Z {drawn} polygonů se odloží příliš málo na to, aby se poznalo, zda odhady pomáhají: {method} mapuje jako metoda s učitelem. Je třeba asi {needed}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>On the polygons held out of the training of this map’s model its calibration error (ECE) was {before} before its temperature of {temperature} was fitted on them, and {after} after. The map’s probabilities are those after.</source>
        <translation>Na polygonech odložených při trénování modelu této mapy byla chyba kalibrace (ECE) {before}, než se na nich nastavila teplota {temperature}, a {after} potom. Pravděpodobnosti mapy jsou ty po nastavení.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>On: learns the new polygons in about a third of the time; polygons that were held out stay held out, so the accuracy stays true. Off: trains afresh, from nothing</source>
        <translation>Zapnuto: nové polygony se naučí asi za třetinu času; odložené polygony zůstanou odložené, takže přesnost zůstává pravdivá. Vypnuto: trénuje se znovu, od nuly</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>One GeoTIFF a date, its mask, and area.yaml; one folder an area, if there are several.</source>
        <translation>Jeden GeoTIFF na termín, jeho maska a area.yaml; při více oblastech složka pro každou.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>One a line, e.g. network.width=48 or learning_rate=0.0005.</source>
        <translation>Jedna na řádek, např. network.width=48 nebo learning_rate=0.0005.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>One band for each class, 0 to 250 = 0 to 100 %, into the output folder.</source>
        <translation>Jedno pásmo pro každou třídu, 0 až 250 = 0 až 100 %, do výstupní složky.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>One image cannot be filled from other dates; add some, or train a model with the method HVAE.</source>
        <translation>Jediný snímek nelze vyplnit z jiných termínů; přidejte je, nebo trénujte model metodou HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>One raster for each map, in the same order. Empty: those beside the maps, if every map has one.</source>
        <translation>Jeden rastr pro každou mapu, ve stejném pořadí. Prázdné: ty vedle map, má-li je každá mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>One raster, or one for each date. Others are brought to the grid of the first date.</source>
        <translation>Jeden rastr, nebo jeden pro každý termín. Ostatní se převedou na mřížku prvního termínu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one class has polygons; draw some of another class too.</source>
        <translation>Polygony má jen jedna třída; nakreslete i polygony jiné.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one polygon of {names}: with two or more, accuracy can be measured.</source>
        <translation>Jen jeden polygon má: {names}; se dvěma a více lze měřit přesnost.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date</source>
        <translation>Jen tento termín</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date (pick one above)</source>
        <translation>Jen tento termín (vyberte jej výše)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date ({date})</source>
        <translation>Jen tento termín ({date})</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open Landbrush's guide in the browser</source>
        <translation>Otevřít příručku Landbrush v prohlížeči</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Optimiser steps at most; training ends earlier when it no longer helps. A few more follow in which the held-out polygons are learnt too</source>
        <translation>Nejvýše kroků optimalizace; trénování skončí dříve, když už nepomáhá. Pak následuje několik dalších, v nichž se učí i odložené polygony</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Optional: a raster that says which pixels are clouds, shadows or missing</source>
        <translation>Nepovinné: rastr, který říká, které pixely jsou oblačnost, stín nebo chybí</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Other dates</source>
        <translation>Jiné termíny</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Otherwise such a date stops everything. Which dates were left out is told in a warning.</source>
        <translation>Jinak takové datum vše zastaví. Která data byla vynechána, říká varování.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Outlines the classes of a map, as “Segment images” makes it. Small patches join their largest neighbour; the pixels' stairs become straight lines, less than half a pixel off. Neighbours share their borders point by point: there are no gaps and no overlaps, and every polygon is valid.

Fields: class_id, class_name, area_m2, uncertainty (mean of the map's uncertainty, 0 sure to 1), date. The GeoPackage brings the classes' colours.</source>
        <translation>Obtáhne třídy mapy, jak ji vytváří „Segmentovat snímky“. Malé plošky se připojí k největšímu sousedovi; ze schodů pixelů se stanou přímé čáry, odchýlené o méně než půl pixelu. Sousedé mají hranice společné bod po bodu: nikde není mezera ani překryv a každý polygon je platný.

Pole: class_id, class_name, area_m2, uncertainty (průměr nejistoty mapy, od 0 = jisté do 1), date. GeoPackage s sebou nese barvy tříd.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Over time</source>
        <translation>V čase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Overall accuracy, 0 to 1</source>
        <translation>Celková přesnost, 0 až 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Overlap of the tiles</source>
        <translation>Překryv dlaždic</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Own images</source>
        <translation>Vlastní snímky</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Paint the current class with a round brush ([ and ] change its size)</source>
        <translation>Malovat aktuální třídu kulatým štětcem ([ a ] mění velikost)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels</source>
        <translation>Pixely</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels of the image inside them, by area</source>
        <translation>Pixely snímku uvnitř nich, podle plochy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Pixels. Shade: share of the true class (its column); blue is right, red is wrong.</source>
        <translation>Pixely. Odstín: podíl skutečné třídy (jejího sloupce); modrá je správně, červená chybně.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels: {n}</source>
        <translation>Pixelů: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Places to avoid</source>
        <translation>Místa, kterým se vyhnout</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Places: {total}</source>
        <translation>Míst: {total}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Plot of the areas (SVG)</source>
        <translation>Graf ploch (SVG)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point</source>
        <translation>Ukázat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Point at a box to read its classes.</source>
        <translation>Ukažte na políčko a přečtete si jeho třídy.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point at a pixel</source>
        <translation>Ukázat na pixel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Poly.</source>
        <translation>Pol.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons (or a label raster)</source>
        <translation>Polygony (nebo rastr tříd)</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons are kept in {path}; save the project to find them again.</source>
        <translation>Polygony jsou v {path}; uložte projekt, abyste je znovu našli.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Polygons drawn of this class</source>
        <translation>Nakreslené polygony této třídy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons in which nothing is to be suggested.</source>
        <translation>Polygony, ve kterých se nic nemá navrhovat.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of a class that is not in the table: {n}.</source>
        <translation>Polygonů třídy, která není v tabulce: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons of known class, in any coordinate reference system; unsaved edits and selections count.</source>
        <translation>Polygony se známou třídou, v jakémkoli souřadnicovém systému; neuložené úpravy a výběr platí.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Polygons of the map</source>
        <translation>Polygony mapy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Polygons of the map that fit one another exactly, with class, area in m² and uncertainty</source>
        <translation>Polygony mapy, které na sebe přesně navazují, s třídou, plochou v m² a nejistotou</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons of {image}</source>
        <translation>Polygony pro {image}</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of “{first}” and “{second}” overlap; erase one of them there.</source>
        <translation>Polygony tříd „{first}“ a „{second}“ se překrývají; jeden z nich tam vymažte.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons outside the image: {n}; they are of no use.</source>
        <translation>Polygonů mimo snímek: {n}; nejsou k užitku.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons that there are</source>
        <translation>Stávající polygony</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Polygons: {image}</source>
        <translation>Polygony: {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Preview while training</source>
        <translation>Náhled při trénování</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning</source>
        <translation>Náhled: model se ještě učí</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning; zoom in for detail</source>
        <translation>Náhled: model se ještě učí; přibližte pro detail</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Probabilities</source>
        <translation>Pravděpodobnosti</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Probabilities by date</source>
        <translation>Pravděpodobnosti podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Probabilities of the map</source>
        <translation>Pravděpodobnosti mapy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Probabilities of the maps</source>
        <translation>Pravděpodobnosti map</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Probability of cloud, %</source>
        <translation>Pravděpodobnost oblačnosti, %</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}, of which little is drawn.</source>
        <translation>Nejspíš {first}; toho je nakresleno málo.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}; much that has no polygons looks like this.</source>
        <translation>Nejspíš {first}; vypadá tak mnoho míst bez polygonů.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesor (CPU)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>Python {found} is too old; the engine needs {wanted} or newer</source>
        <translation>Python {found} je příliš starý; jádro potřebuje {wanted} nebo novější</translation>
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
        <translation>Python QGIS nemá pip ani venv; nainstalujte je (Debian a Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip) a instalujte jádro znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; reinstall QGIS with the package python3-pip, or choose your own Python for the engine.</source>
        <translation>Python QGIS nemá pip ani venv; přeinstalujte QGIS s balíčkem python3-pip, nebo zvolte pro výpočetní jádro vlastní Python.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>QGIS's Python has no pip; install it (Debian and Ubuntu: sudo apt install python3-venv).</source>
        <translation>Python QGIS nemá pip; nainstalujte jej (Debian a Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Rarest class</source>
        <translation>Nejvzácnější třída</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Rasters of class ids, one for each date; two or more.</source>
        <translation>Rastry s id tříd, jeden pro každý termín; dva nebo více.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Reading images and polygons</source>
        <translation>Čtou se snímky a polygony</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Reading products</source>
        <translation>Čtení produktů</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. It learns from the images alone, without polygons, then fills their clouds.</source>
        <translation>Připraveno: klikněte na Trénovat. Model se naučí jen ze snímků, bez polygonů, a vyplní v nich oblačnost.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. The map appears when training is done.</source>
        <translation>Připraveno: klikněte na Trénovat. Po skončení trénování se objeví mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Redo</source>
        <translation>Znovu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Reliability diagram</source>
        <translation>Diagram spolehlivosti</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove for good?</source>
        <translation>Odebrat navždy?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Remove the selected class (it must have no polygons)</source>
        <translation>Odebrat vybranou třídu (nesmí mít polygony)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Report and export</source>
        <translation>Zpráva a export</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Report by</source>
        <translation>Zprávu vytvořil</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report, to read</source>
        <translation>Zpráva ke čtení</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Reports (*.json *.html)</source>
        <translation>Zprávy (*.json *.html)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Right</source>
        <translation>Správně</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Risk–coverage curves</source>
        <translation>Křivky rizika a pokrytí</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>S&amp;top</source>
        <translation>Z&amp;astavit</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>SCL or Fmask codes, or bit numbers, that mean “not observed”, separated by commas, or the one probability of cloud. Empty: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</source>
        <translation>Kódy SCL nebo Fmask, či čísla bitů, které znamenají „nepozorováno“, oddělené čárkami, nebo jediná pravděpodobnost oblačnosti. Prázdné: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>SHA-256 of pixels, masks and labels</source>
        <translation>SHA-256 pixelů, masek a anotací</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Samples of the model</source>
        <translation>Vzorky modelu</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Saturated or defective</source>
        <translation>Saturované nebo vadné</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save map as polygons</source>
        <translation>Uložit mapu jako polygony</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save model as ONNX</source>
        <translation>Uložit model jako ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Seed</source>
        <translation>Semínko</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segment images with a model</source>
        <translation>Segmentovat snímky modelem</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentation</source>
        <translation>Segmentace</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Segmentation by date</source>
        <translation>Segmentace podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentations of all dates and areas</source>
        <translation>Segmentace všech termínů a oblastí</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Select a raster layer in the layer tree.</source>
        <translation>Ve stromu vrstev vyberte rastrovou vrstvu.</translation>
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
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Set up…</source>
        <translation>Nastavit…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Share of a tile, 0 to 0.75.</source>
        <translation>Podíl dlaždice, 0 až 0,75.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Share of each class's polygons kept aside to measure accuracy and to know when to stop</source>
        <translation>Podíl polygonů každé třídy odložených k měření přesnosti a k poznání, kdy skončit</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Share of the pixels in held-out polygons that are mapped right, in percent</source>
        <translation>Podíl správně mapovaných pixelů v odložených polygonech, v procentech</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show all dates</source>
        <translation>Zobrazit všechny termíny</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Show all dates, one on top of the other</source>
        <translation>Zobrazit všechny termíny, jeden nad druhým</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show or hide the Landbrush panel</source>
        <translation>Zobrazit nebo skrýt panel Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Show over the map what the model makes of the visible extent by now; takes at most 5 % of the time</source>
        <translation>Ukazovat v mapě, co model zatím dělá z viditelného rozsahu; zabere nejvýše 5 % času</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show {date}</source>
        <translation>Zobrazit {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Side of a patch, pixels</source>
        <translation>Strana plochy, pixely</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Side of a pixel, metres</source>
        <translation>Strana pixelu, metry</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Side of a superpixel in pixels of the image</source>
        <translation>Strana superpixelu v pixelech snímku</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Single products</source>
        <translation>Jednotlivé produkty</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of a superpixel in pixels</source>
        <translation>Velikost superpixelu v pixelech</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of brush and eraser in pixels</source>
        <translation>Velikost štětce a gumy v pixelech</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Smaller needs less memory; empty: decided by the engine.</source>
        <translation>Menší potřebuje méně paměti; prázdné: rozhodne výpočetní jádro.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smaller patches join their largest neighbour. Empty: the area of 4 pixels; 0: all patches stay.</source>
        <translation>Menší plošky se připojí k největšímu sousedovi. Prázdné: plocha 4 pixelů; 0: zůstanou všechny plošky.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smallest polygon, m²</source>
        <translation>Nejmenší polygon, m²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Smoothed over time</source>
        <translation>Vyhlazeno v čase</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Snow or ice</source>
        <translation>Sníh nebo led</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>So few polygons give a rough idea only.</source>
        <translation>Z tak mála polygonů je to jen hrubý odhad.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Software of the training</source>
        <translation>Software použitý při trénování</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Standard deviation of what was filled</source>
        <translation>Směrodatná odchylka vyplněného</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Starting the engine…</source>
        <translation>Spouští se výpočetní jádro…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Steps of the optimiser at most; empty: the recipe's.</source>
        <translation>Nejvýše kroků optimalizace; prázdné: podle receptu.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>Stopped.</source>
        <translation>Zastaveno.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Zastaveno; nic se nezměnilo.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept, the map is the one before: click Map to use the model.</source>
        <translation>Zastaveno; nový model zůstal, mapa je dřívější: tlačítkem Mapovat model použijete.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept: click Fill to fill clouds with it.</source>
        <translation>Zastaveno; nový model zůstal: tlačítkem Vyplnit jím vyplníte oblačnost.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Straighten the pixels' stairs</source>
        <translation>Narovnat schody pixelů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Suggest places</source>
        <translation>Navrhnout místa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Suggest where to draw next</source>
        <translation>Navrhnout, kde kreslit dál</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels</source>
        <translation>Superpixely</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed: {reason}.</source>
        <translation>Superpixely nelze vypočítat: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed; the Landbrush log says why.</source>
        <translation>Superpixely nelze vypočítat; důvod je v protokolu Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels need scikit-image, which the engine's Python lacks; set the engine up again.</source>
        <translation>Superpixely potřebují scikit-image, který v Pythonu výpočetního jádra chybí; nastavte jádro znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels: {reason}</source>
        <translation>Superpixely: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>Supervised (U-Net)</source>
        <translation>S učitelem (U-Net)</translation>
    </message>
    <message>
        <location filename="../models/supervised.yaml"/>
        <source>Supervised U-Net: learns from the polygons alone. Fast, and the baseline that every other method must beat.</source>
        <translation>U-Net s učitelem: učí se jen z polygonů. Rychlý a laťka, kterou každá jiná metoda musí překonat.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take all that looks like the place clicked and hangs together with it; drag up to take more</source>
        <translation>Vzít vše, co vypadá jako místo kliknutí a souvisí s ním; tažením nahoru vezmete více</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take back the last change to the polygons (Ctrl+Z on the map)</source>
        <translation>Vrátit poslední změnu polygonů (v mapě Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Take the selected images out of the list</source>
        <translation>Odebrat vybrané snímky ze seznamu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Take the selected rows out of the table</source>
        <translation>Odebrat vybrané řádky z tabulky</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Take {date} back</source>
        <translation>Vrátit {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Tell what changed between maps</source>
        <translation>Zjistit změny mezi mapami</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>That did not work</source>
        <translation>To se nepodařilo</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The Python environment could not be made ({reason}); on Debian and Ubuntu install it with “sudo apt install python3-venv”, then install the engine again.</source>
        <translation>Prostředí Pythonu nelze vytvořit ({reason}); v Debianu a Ubuntu spusťte „sudo apt install python3-venv“ a instalujte jádro znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python of QGIS has changed since the engine was installed; install the engine again.</source>
        <translation>Python QGIS se od instalace výpočetního jádra změnil; nainstalujte jádro znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>The Python of this QGIS was not found as a program; install Python with GDAL yourself and choose it under “Use my own Python”. Looked at: {reasons}</source>
        <translation>Python tohoto QGIS nebyl nalezen jako program; nainstalujte si Python s GDAL a zvolte jej tlačítkem „Použít vlastní Python“. Prohledáno: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python set for the engine, {python}, is not there; {way}.</source>
        <translation>Python nastavený pro výpočetní jádro, {python}, neexistuje; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The area “{name}” has no labels; it cannot be learnt from.</source>
        <translation>Oblast „{name}“ nemá anotace; učit se z ní nelze.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>The areas are those of the map's pixels, without an interval: give the maps' probabilities, or an accuracy report, to be told how far off they may be.</source>
        <translation>Plochy odpovídají pixelům mapy a nemají interval: chcete-li vědět, jak moc se mohou lišit, zadejte pravděpodobnosti map nebo zprávu o přesnosti.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The areas over time are drawn in {file}.</source>
        <translation>Plochy v čase jsou zakresleny v {file}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>The band whose values are shown</source>
        <translation>Pásmo, jehož hodnoty se zobrazují</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>The brush is measured in pixels of the image; add a raster layer first.</source>
        <translation>Štětec se měří v pixelech snímku; nejprve přidejte rastrovou vrstvu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The change to the recipe “{line}” must be written as NAME=VALUE.</source>
        <translation>Změnu receptu „{line}“ je třeba zapsat jako NÁZEV=HODNOTA.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id {id} stands twice.</source>
        <translation>Id třídy {id} je uvedeno dvakrát.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id “{id}” must be a whole number from 1 to 255.</source>
        <translation>Id třídy „{id}“ musí být celé číslo od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The date a polygon holds for, or holds from; a polygon without any date holds for every one.</source>
        <translation>Datum, pro které nebo od kterého polygon platí; polygon bez data platí pro všechna.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date is missing; click to enter it, YYYY-MM-DD.</source>
        <translation>Chybí datum; klikněte a zadejte je, RRRR-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date {date} stands twice; change one, or drop it.</source>
        <translation>Datum {date} je uvedeno dvakrát; jedno změňte, nebo vynechte.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The date {date} stands twice; each image needs a date of its own.</source>
        <translation>Datum {date} je uvedeno dvakrát; každý snímek potřebuje vlastní.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The day the image was taken, YYYY-MM-DD; needed when there are several images</source>
        <translation>Den pořízení snímku, RRRR-MM-DD; nutný při více snímcích</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The disk became full while the engine was being installed; make room and install again.</source>
        <translation>Při instalaci výpočetního jádra se zaplnil disk; uvolněte místo a instalujte znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine and the plugin do not fit together: {reason}; reinstall Landbrush.</source>
        <translation>Výpočetní jádro a zásuvný modul se neslučují: {reason}; přeinstalujte Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine cannot run in {python}: it {reason}.</source>
        <translation>Výpočetní jádro nemůže běžet v {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine crashed ({name}); QGIS is unharmed, see the log for details.</source>
        <translation>Výpočetní jádro spadlo ({name}); QGIS je v pořádku, podrobnosti jsou v protokolu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ended without a result; see the log for what it printed.</source>
        <translation>Výpočetní jádro skončilo bez výsledku; co vypsalo, je v protokolu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine failed (exit code {code}); see the log for details.</source>
        <translation>Výpočetní jádro selhalo (návratový kód {code}); podrobnosti jsou v protokolu.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine from before is still in use.</source>
        <translation>Používá se dál dřívější výpočetní jádro.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>The engine is not installed yet.</source>
        <translation>Výpočetní jádro ještě není nainstalováno.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The engine is not installed yet; open the Landbrush panel and click “Set up”.</source>
        <translation>Výpočetní jádro ještě není nainstalováno; otevřete panel Landbrush a klikněte na „Nastavit“.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The engine is not installed yet; {way}.</source>
        <translation>Výpočetní jádro ještě není nainstalováno; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is not ready</source>
        <translation>Výpočetní jádro není připraveno</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is ready</source>
        <translation>Výpočetní jádro je připraveno</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine needs {needed} GB of disk; {folder} has {free} GB free.</source>
        <translation>Výpočetní jádro potřebuje {needed} GB na disku; v {folder} je volných {free} GB.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>The engine prints a lot; the rest is not shown.</source>
        <translation>Výpočetní jádro vypisuje mnoho; zbytek se nezobrazuje.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine probably ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Výpočetnímu jádru nejspíš došla paměť; zavřete jiné programy nebo zvolte menší recept.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Výpočetnímu jádru došla paměť; zavřete jiné programy nebo zvolte menší recept.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine refused the input.</source>
        <translation>Výpočetní jádro odmítlo vstup.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was found but does not work: {reason}</source>
        <translation>Výpočetní jádro bylo nalezeno, ale nefunguje: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was installed but cannot run: its Python {reason}.</source>
        <translation>Výpočetní jádro bylo nainstalováno, ale nemůže běžet: jeho Python {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine's Python {python} could not be started ({reason}); set the engine up again.</source>
        <translation>Python výpočetního jádra {python} nelze spustit ({reason}); nastavte jádro znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine's folder {folder} cannot be made ({reason}).</source>
        <translation>Složku výpočetního jádra {folder} nelze vytvořit ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The engine's folder {folder} lies within QGIS's own {root}; nothing is installed there.</source>
        <translation>Složka výpočetního jádra {folder} leží uvnitř složky QGIS {root}; nic se tam neinstaluje.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The environment variable {variable} names this Python; what is chosen here counts once it is unset.</source>
        <translation>Tento Python určuje proměnná prostředí {variable}; zdejší volba platí, až bude zrušena.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>The extent is empty.</source>
        <translation>Rozsah je prázdný.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip argument {word} is not allowed: it could change packages outside the engine.</source>
        <translation>Další argument pip {word} není dovolen: mohl by změnit balíčky mimo výpočetní jádro.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip arguments have an unclosed quote: {text}</source>
        <translation>Další argumenty pip mají neuzavřenou uvozovku: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The field that holds the class: whole numbers from 1 to 255, or names</source>
        <translation>Pole se třídou: celá čísla od 1 do 255, nebo názvy</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The field “{field}” of “{name}” has more than 255 values; choose the field of the class.</source>
        <translation>Pole „{field}“ vrstvy „{name}“ má více než 255 hodnot; zvolte pole se třídou.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The file of the layer “{name}” is gone: {path}. Put it back there, or give the layer another file (right click, “Change Data Source…”).</source>
        <translation>Soubor vrstvy „{name}“ zmizel: {path}. Vraťte jej tam, nebo dejte vrstvě jiný soubor (pravé tlačítko, „Změnit zdroj dat…“).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The file to write, to be kept for mapping; a temporary one is gone when QGIS closes.</source>
        <translation>Soubor k zápisu, který zůstane pro mapování; dočasný zmizí se zavřením QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>The file {file} must end in .onnx.</source>
        <translation>Soubor {file} musí končit na .onnx.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The folder {folder} cannot be written to ({reason}).</source>
        <translation>Do složky {folder} nelze zapisovat ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be made ({reason}); save the project where you may write.</source>
        <translation>Složku {path} nelze vytvořit ({reason}); uložte projekt tam, kam zapisovat smíte.</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be written to; save the project where you may write.</source>
        <translation>Do složky {path} nelze zapisovat; uložte projekt tam, kam zapisovat smíte.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The held-out polygons chose when the training ended, whether guesses counted where the method guesses, and fitted the temperature, so the figures flatter a little; polygons that took no part in the training tell more.</source>
        <translation>Odložené polygony určily, kdy trénování skončilo a zda se započítaly odhady (u metod, které je používají), a přizpůsobila se jim teplota, takže údaje mapě trochu lichotí; více řeknou polygony, které se na trénování nepodílely.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>The id {id} is taken by another class; choose a free one from 1 to 255.</source>
        <translation>Id {id} patří jiné třídě; zvolte volné od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The images of other tiles are in the project too; take one tile at a time.</source>
        <translation>V projektu jsou i snímky jiných dlaždic; berte je po jedné dlaždici.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installer.py"/>
        <source>The installation failed: {reason}</source>
        <translation>Instalace se nezdařila: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The job cannot be written to the temporary folder {folder} ({reason}); make room there.</source>
        <translation>Úlohu nelze zapsat do dočasné složky {folder} ({reason}); uvolněte tam místo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The key that chooses the class, on the map and in this table</source>
        <translation>Klávesa, která vybírá třídu, v mapě i v této tabulce</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The last date a polygon holds for. Where only this one is given, it holds for all before, too.</source>
        <translation>Poslední datum, pro které polygon platí. Je-li zadáno jen toto, platí i pro všechna předchozí.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The last model cannot be gone on from, so the training starts afresh ({reason}).</source>
        <translation>Na poslední model nelze navázat, takže se trénuje od nuly ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The last model learnt from images alone and can only fill clouds; train one with polygons to map.</source>
        <translation>Poslední model se učil jen ze snímků a umí jen vyplňovat oblačnost; pro mapy trénujte model s polygony.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The layer of polygons that the model learns from</source>
        <translation>Vrstva polygonů, ze které se model učí</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons {path} cannot be made: {reason}</source>
        <translation>Vrstvu polygonů {path} nelze vytvořit: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” cannot be read.</source>
        <translation>Vrstvu polygonů „{name}“ nelze přečíst.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons “{name}” cannot be written to.</source>
        <translation>Do vrstvy polygonů „{name}“ nelze zapisovat.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>The layer of polygons “{name}” cannot be written to: {reason}</source>
        <translation>Do vrstvy polygonů „{name}“ nelze zapisovat: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” has no coordinate reference system; set it first.</source>
        <translation>Vrstva polygonů „{name}“ nemá souřadnicový systém; nejprve jej nastavte.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” is empty; draw a few of each class.</source>
        <translation>Vrstva polygonů „{name}“ je prázdná; nakreslete jich několik pro každou třídu.</translation>
    </message>
    <message>
        <location filename="../plugin/time/polygons.py"/>
        <source>The layer “{name}” cannot be given the field “{field}”; is its file read-only?</source>
        <translation>Vrstvě „{name}“ nelze přidat pole „{field}“; není její soubor jen pro čtení?</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” cannot be read: {path} is damaged, or of a format that QGIS does not know.</source>
        <translation>Vrstvu „{name}“ nelze přečíst: {path} je poškozený, nebo má formát, který QGIS nezná.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>The layer “{name}” cannot be written to: {reason}.</source>
        <translation>Do vrstvy „{name}“ nelze zapisovat: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” has no coordinate reference system; set it in its properties first.</source>
        <translation>Vrstva „{name}“ nemá souřadnicový systém; nejprve jej nastavte v jejích vlastnostech.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The layer “{name}” has no date; with several images each needs one (YYYY-MM-DD).</source>
        <translation>Vrstva „{name}“ nemá datum; při více snímcích je potřebuje každý (RRRR-MM-DD).</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has polygons without a class (“{field}” is empty); give them one.</source>
        <translation>Vrstva „{name}“ má polygony bez třídy (pole „{field}“ je prázdné); doplňte ji.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has the class {value} in “{field}”; use whole numbers from 1 to 255.</source>
        <translation>Vrstva „{name}“ má v poli „{field}“ třídu {value}; použijte celá čísla od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The layer “{name}” is in the table already.</source>
        <translation>Vrstva „{name}“ už v tabulce je.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The layer “{name}” is no raster.</source>
        <translation>Vrstva „{name}“ není rastr.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” is not a raster file ({provider}); export it to a GeoTIFF and use that.</source>
        <translation>Vrstva „{name}“ není rastrový soubor ({provider}); exportujte ji do GeoTIFF a použijte ten.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>The layer “{name}” is temporary: what you draw is lost when QGIS closes, unless you make it permanent (right click, “Make Permanent”).</source>
        <translation>Vrstva „{name}“ je dočasná: co nakreslíte, se zavřením QGIS ztratí, pokud ji neuložíte natrvalo (pravé tlačítko, „Udělat trvalou“).</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The map has the class ids of the last training ({ids}); train again for those of the table.</source>
        <translation>Mapa má id tříd z posledního trénování ({ids}); pro třídy z tabulky trénujte znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The map shows a place far from {name}; zoom to it, or choose “Whole layer”.</source>
        <translation>Mapa ukazuje místo daleko od {name}; přibližte se k ní, nebo zvolte „Celá vrstva“.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>The map shows nothing of the image here.</source>
        <translation>V mapě tu není nic ze snímku.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The map shows nothing of the layer “{name}”; zoom to it, or segment the whole layer.</source>
        <translation>V mapě není z vrstvy „{name}“ nic vidět; přibližte se k ní, nebo segmentujte celou vrstvu.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The maps were compared, but nothing of what was written can be shown.</source>
        <translation>Mapy byly porovnány, ale nic ze zapsaného nelze zobrazit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>The mask “{name}” is of {date}, and no image is; the images are of {dates}.</source>
        <translation>Maska „{name}“ je z {date}, a žádný snímek z tohoto dne není; snímky jsou z {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method linear tells no standard deviation; leave out its raster, or use regression.</source>
        <translation>Metoda linear směrodatnou odchylku neuvádí; její rastr vynechte, nebo použijte regression.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} needs images of at least two dates; add some, or use a model.</source>
        <translation>Metoda {method} potřebuje snímky nejméně ze dvou termínů; přidejte je, nebo použijte model.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} uses no model; leave out one of the two.</source>
        <translation>Metoda {method} model nepoužívá; jedno z obou vynechte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>The model as ONNX, which the Deepness plugin loads and draws the same map with</source>
        <translation>Model jako ONNX, který zásuvný modul Deepness načte a nakreslí jím stejnou mapu</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The model before was better ({before} % against {now} %).</source>
        <translation>Předchozí model byl lepší ({before} % proti {now} %).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model file {file} is not there.</source>
        <translation>Soubor modelu {file} neexistuje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model file {file} must end in .safetensors.</source>
        <translation>Soubor modelu {file} musí končit na .safetensors.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>The model keeps an image as bits: some for a whole tile, others for each place, coarse and fine.
Told by a bit: how much it says of the image, from 0 (nothing) to 1 bit, the mean of its level.
Dead: share of the bits that say nothing (less than 0.01 bit), in percent; lower is better.
Own images: share of pixels whose class the model finds in images that it has drawn itself, in percent.</source>
        <translation>Model si snímek ponechává jako bity: některé pro celou dlaždici, jiné pro každé místo, hrubé a jemné.
Na bit: kolik bit vypovídá o snímku, od 0 (nic) do 1 bitu, průměr jeho úrovně.
Mrtvé: podíl bitů, které nic nevypovídají (méně než 0,01 bitu), v procentech; čím méně, tím lépe.
Vlastní snímky: podíl pixelů, jejichž třídu model pozná ve snímcích, které sám vykreslil, v procentech.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model makes what is missing, and says how sure it is.</source>
        <translation>Chybějící doplní model a uvede, jak si je jistý.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model {file} is no .safetensors file that Landbrush has written.</source>
        <translation>Model {file} není soubor .safetensors zapsaný pomocí Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model {file} is temporary: copy it elsewhere before QGIS closes, or name a file to keep.</source>
        <translation>Model {file} je dočasný: zkopírujte jej jinam, než zavřete QGIS, nebo zadejte trvalý soubor.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The model {path} is gone; click Train to make a new one.</source>
        <translation>Model {path} zmizel; kliknutím na Trénovat vytvoříte nový.</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>The model {path} is no longer there; remove it from the list.</source>
        <translation>Model {path} už neexistuje; odeberte jej ze seznamu.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The name may tell {one} or {other}; click to enter the date, YYYY-MM-DD.</source>
        <translation>Název může znamenat {one} nebo {other}; klepnutím zadejte datum, RRRR-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The name of a recipe, or a YAML file; empty: the method's own.</source>
        <translation>Název receptu, nebo soubor YAML; prázdné: vlastní recept metody.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The new environment would install into {prefix}; nothing was installed.</source>
        <translation>Nové prostředí by instalovalo do {prefix}; nic nebylo nainstalováno.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server has no {what} for this Python and computer; check the extra arguments, or choose your own Python for the engine.</source>
        <translation>Server balíčků nemá {what} pro tento Python a počítač; zkontrolujte další argumenty, nebo zvolte vlastní Python.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server was not reached; check the internet connection and the proxy in QGIS's options, then install again.</source>
        <translation>Server balíčků není dostupný; zkontrolujte připojení k internetu a proxy v nastavení QGIS a instalujte znovu.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server's certificate was not accepted; if your network inspects connections, give pip the network's certificate with “--cert FILE” in the extra arguments.</source>
        <translation>Certifikát serveru balíčků nebyl přijat; pokud vaše síť spojení kontroluje, předejte pip její certifikát v dalších argumentech pomocí „--cert SOUBOR“.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The packages do not fit together with QGIS's numpy; choose your own Python for the engine instead.</source>
        <translation>Balíčky se neslučují s numpy QGIS; zvolte pro výpočetní jádro vlastní Python.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pixels.py"/>
        <source>The pixels of {path} cannot be read; see whether the file is still there.</source>
        <translation>Pixely souboru {path} nelze přečíst; ověřte, zda soubor stále existuje.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The places were found, but their file {path} cannot be shown.</source>
        <translation>Místa byla nalezena, ale jejich soubor {path} nelze zobrazit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>The polygons are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Polygony jsou GeoPackage; {file} musí končit na .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The polygons belong to images; choose those too.</source>
        <translation>Polygony patří ke snímkům; zvolte i ty.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The polygons cannot be copied to {path}: {reason}</source>
        <translation>Polygony nelze zkopírovat do {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons cannot be opened: {what}</source>
        <translation>Polygony nelze otevřít: {what}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no coordinate reference system; set it in the layer first.</source>
        <translation>Polygony nemají souřadnicový systém; nejprve jej vrstvě nastavte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no field “{field}”; they have {fields}.</source>
        <translation>Polygony nemají pole „{field}“; mají {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/move_in.py"/>
        <source>The polygons of “{name}” stay in {path} while the layer is being edited; save its edits first.</source>
        <translation>Polygony vrstvy „{name}“ zůstávají v {path}, dokud se vrstva edituje; nejprve uložte úpravy.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>The polygons were copied beside the project, to {new}; maps made before stay in {old}.</source>
        <translation>Polygony byly zkopírovány k projektu do {new}; dřívější mapy zůstávají v {old}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The polygons were written, but {path} cannot be opened.</source>
        <translation>Polygony byly zapsány, ale {path} nelze otevřít.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>The probabilities need a folder; choose one for all results.</source>
        <translation>Pravděpodobnosti potřebují složku; zvolte ji pro všechny výsledky.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The products were read, but none of their images can be shown.</source>
        <translation>Produkty byly přečteny, ale žádný jejich snímek nelze zobrazit.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The project is not saved: model and maps go to {path}. Save it to keep them beside it.</source>
        <translation>Projekt není uložen: model a mapy přijdou do {path}. Uložte jej, aby byly vedle něj.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The project was closed while Sentinel-2 products were read; the images are in {path}.</source>
        <translation>Projekt byl zavřen během čtení produktů Sentinel-2; snímky jsou v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The project was closed while its maps were compared; what changed is told in {path}.</source>
        <translation>Projekt byl zavřen během porovnávání map; co se změnilo, je v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The project was closed while places to draw next were looked for; they are in {path}.</source>
        <translation>Projekt byl zavřen během hledání míst, kde kreslit dál; jsou v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while polygons were made; they are in {path}.</source>
        <translation>Projekt byl zavřen během tvorby polygonů; jsou v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while the model was exported; it is in {path}.</source>
        <translation>Projekt byl zavřen během exportu modelu; je v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The project was closed while the report was written; it is in {path}.</source>
        <translation>Projekt byl zavřen během zápisu zprávy; je v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed during the training; its model is {path}. “Segment images” in the Processing toolbox maps with it.</source>
        <translation>Projekt s „{image}“ byl během trénování zavřen; jeho model je {path}. Mapovat jím lze nástrojem „Segmentovat snímky“ v Nástrojích zpracování.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while clouds were filled; the images are in {path}.</source>
        <translation>Projekt s „{image}“ byl během vyplňování oblačnosti zavřen; snímky jsou v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while it was mapped; the map is in {path}.</source>
        <translation>Projekt s „{image}“ byl během mapování zavřen; mapa je v {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The proxy refused the connection to the package server; check the proxy in QGIS's options.</source>
        <translation>Proxy odmítla spojení se serverem balíčků; zkontrolujte proxy v nastavení QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The recipe {name} cannot be read; choose another one under “Advanced”.</source>
        <translation>Recept {name} nelze přečíst; zvolte jiný v části „Pokročilé“.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The report was written, but its page is not there.</source>
        <translation>Zpráva byla zapsána, ale její stránka chybí.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>The report {file} must end in .json or .html.</source>
        <translation>Název zprávy {file} musí končit na .json nebo .html.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The result cannot be written to {file} ({reason}).</source>
        <translation>Výsledek nelze zapsat do {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The results are GeoTIFFs; {file} must end in .tif.</source>
        <translation>Výsledky jsou GeoTIFF; {file} musí končit na .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The same gives the same images again, on the same computer.</source>
        <translation>Stejné dá znovu stejné snímky, na stejném počítači.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The same gives the same places again.</source>
        <translation>Stejné dá znovu stejná místa.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The same seed gives the same model again (on the same computer)</source>
        <translation>Stejné semínko dá znovu stejný model (na stejném počítači)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The suggestions are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Návrhy jsou GeoPackage; {file} musí končit na .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The system denied writing into the engine's folder; check its rights, then install again.</source>
        <translation>Systém odepřel zápis do složky výpočetního jádra; zkontrolujte její práva a instalujte znovu.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>The truth here is polygons, which are seldom drawn at random: where they lie in places that are easy to tell, the areas are off by more than these intervals say. Read them as a lower bound of the error.</source>
        <translation>Referenčními daty jsou zde polygony, které se zřídka kreslí náhodně: leží-li na snadno rozpoznatelných místech, jsou plochy odchýleny více, než tyto intervaly uvádějí. Berte je jako dolní mez chyby.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The truth is the polygons that were held out of the training. The figures are those of the network that they chose, before it learnt them as well; the map was made after that, and should be no worse.</source>
        <translation>Referenčními daty jsou polygony odložené při trénování. Údaje platí pro síť, kterou tyto polygony vybraly, dříve než se učila i z nich; mapa vznikla až potom a neměla by být horší.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The value of the class in the map, 1 to 255</source>
        <translation>Hodnota třídy v mapě, 1 až 255</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The values of the masks must be whole numbers from 0 to 255, separated by commas.</source>
        <translation>Hodnoty masek musí být celá čísla od 0 do 255, oddělená čárkami.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The whole map: {area} ha; overall accuracy weighted by area {accuracy}.</source>
        <translation>Celá mapa: {area} ha; celková přesnost vážená plochou {accuracy}.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There are 255 classes already; more cannot be told apart in one map.</source>
        <translation>Tříd je už 255; více jich v jedné mapě nelze rozlišit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>There are no polygons in “{name}”.</source>
        <translation>V „{name}“ nejsou žádné polygony.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>There are no polygons yet; click Draw and outline a few places of each class.</source>
        <translation>Zatím nejsou žádné polygony; klikněte na Kreslit a obtáhněte několik míst každé třídy.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There are no probabilities beside the map, so whether they mean what they say is not told: map again with probabilities, or name their raster.</source>
        <translation>Vedle mapy nejsou pravděpodobnosti, takže není uvedeno, zda odpovídají skutečnosti: mapujte znovu s pravděpodobnostmi, nebo zadejte jejich rastr.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>There are several dates or areas, of which only the last is kept; give a folder for all.</source>
        <translation>Termínů nebo oblastí je několik a uchová se jen poslední; pro všechny zadejte složku.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>There are {maps} uncertainty rasters and {rasters} of probabilities; give one for each.</source>
        <translation>Rastrů nejistoty je {maps} a pravděpodobností {rasters}; zadejte jeden pro každý.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There is a class named “{name}” already.</source>
        <translation>Třída s názvem „{name}“ už existuje.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>There is no Sentinel-2 product (a .SAFE folder or its zip file) in {path}.</source>
        <translation>V {path} není žádný produkt Sentinel-2 (složka .SAFE ani její soubor zip).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no class to draw with; add one to the table first.</source>
        <translation>Není žádná třída ke kreslení; nejprve ji přidejte do tabulky.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pick_tool.py"/>
        <source>There is no image; add a raster layer first.</source>
        <translation>Chybí snímek; nejprve přidejte rastrovou vrstvu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no layer of polygons; click Draw first.</source>
        <translation>Chybí vrstva polygonů; nejprve klikněte na Kreslit.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no map to make polygons of yet; click Train first.</source>
        <translation>Zatím není mapa, ze které by se polygony vytvořily; nejprve klikněte na Trénovat.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>There is no map to report on yet; click Train first.</source>
        <translation>Zatím není mapa, o které by zpráva byla; nejprve klikněte na Trénovat.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no model to export yet; click Train first.</source>
        <translation>Zatím není model k exportu; nejprve klikněte na Trénovat.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is no model yet; draw polygons and click Train first.</source>
        <translation>Zatím není žádný model; nakreslete polygony a klikněte na Trénovat.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster file in the project, and a web map cannot be used; add a file to the map.</source>
        <translation>V projektu není žádný další rastrový soubor a webovou mapu použít nelze; přidejte do mapy soubor.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster layer in the project; add one to the map first.</source>
        <translation>V projektu není žádná další rastrová vrstva; nejprve ji přidejte do mapy.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: name it.</source>
        <translation>Vedle mapy není rastr nejistoty z tohoto běhu, takže není uvedeno, jak dobře její nejistota nachází chyby: zadejte jej.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is only one class; add a second one, for example for everything else.</source>
        <translation>Třída je jen jedna; přidejte druhou, například pro vše ostatní.</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Thin cirrus</source>
        <translation>Tenký cirrus</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>This model maps classes and cannot fill clouds; train one with the method HVAE, or fill from other dates.</source>
        <translation>Tento model mapuje třídy a oblačnost vyplnit neumí; trénujte model metodou HVAE, nebo vyplňujte z jiných termínů.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>This place cannot be shown in {crs}; draw inside the image.</source>
        <translation>Toto místo nelze v {crs} zobrazit; kreslete uvnitř snímku.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Those of the uncertainty rasters, in the same order. Empty: found beside them.</source>
        <translation>Ty, které patří k rastrům nejistoty, ve stejném pořadí. Prázdné: najdou se vedle nich.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Tile side, pixels</source>
        <translation>Strana dlaždice, pixely</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Time for learning</source>
        <translation>Doba učení</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>To tell which classes have few polygons.</source>
        <translation>Aby bylo vidět, které třídy mají málo polygonů.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Told by a bit: tile</source>
        <translation>Na bit: dlaždice</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Told in the report. Needed where there are no polygons and no label raster.</source>
        <translation>Uvede se ve zprávě. Nutný, nejsou-li polygony ani rastr tříd.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance of the magic wand in %</source>
        <translation>Tolerance kouzelné hůlky v %</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Trai&amp;n</source>
        <translation>&amp;Trénovat</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Train</source>
        <translation>Trénovat</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Train a model first; then places are found where a polygon would teach it most.</source>
        <translation>Nejprve natrénujte model; pak se najdou místa, kde by jej polygon naučil nejvíc.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train a model from polygons</source>
        <translation>Trénovat model z polygonů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train on from a model</source>
        <translation>Trénovat dál od modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Train on from the last model</source>
        <translation>Trénovat dál od posledního modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Train on from where it was; at most a minute of it is lost</source>
        <translation>Trénovat dál od místa přerušení; ztratí se nejvýš minuta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trained</source>
        <translation>Trénováno</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training</source>
        <translation>Trénování</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Training and map</source>
        <translation>Trénování a mapa</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training on from the last model</source>
        <translation>Trénování dál od posledního modelu</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Training time at most, in minutes</source>
        <translation>Nejdelší doba trénování v minutách</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Training: step {step} of at most {steps}</source>
        <translation>Trénování: krok {step} z nejvýše {steps}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Trainings so far</source>
        <translation>Dosavadní trénování</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}.</source>
        <translation>Trénování: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}; {size} on the disk.</source>
        <translation>Trénování: {n}; na disku {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Trains afresh, and chooses anew which polygons are held out.</source>
        <translation>Trénuje se od nuly a znovu se vybere, které polygony se odloží.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Transition matrix (CSV)</source>
        <translation>Matice přechodů (CSV)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Truth</source>
        <translation>Referenční data</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Truth: {name}</source>
        <translation>Referenční data: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Twice: {dates}</source>
        <translation>Dvakrát: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Uncertainty</source>
        <translation>Nejistota</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Uncertainty by date</source>
        <translation>Nejistota podle termínů</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Uncertainty of a map</source>
        <translation>Nejistota mapy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Uncertainty of the map</source>
        <translation>Nejistota mapy</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Unclassified</source>
        <translation>Nezařazeno</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unlike anything drawn; probably {first}.</source>
        <translation>Nepodobné ničemu nakreslenému; nejspíš {first}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unsure between {first} and {second}.</source>
        <translation>Nejisté mezi {first} a {second}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use</source>
        <translation>Použít</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Use my own Python…</source>
        <translation>Použít vlastní Python…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use the date in view for training, maps and filling; off drops it until it is taken back</source>
        <translation>Použít zobrazený termín k trénování, mapám a vyplňování; vypnutím se vynechá, dokud jej nevrátíte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Use the model before again</source>
        <translation>Znovu použít předchozí model</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Use this model</source>
        <translation>Použít tento model</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Value in the map: {id}</source>
        <translation>Hodnota v mapě: {id}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Values of the masks</source>
        <translation>Hodnoty masek</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Vegetation</source>
        <translation>Vegetace</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Views</source>
        <translation>Pohledy</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Views of every tile</source>
        <translation>Pohledy na každou dlaždici</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Visible extent</source>
        <translation>Viditelný rozsah</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Water</source>
        <translation>Voda</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Weight of guesses</source>
        <translation>Váha odhadů</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>What became what between these two maps, when it changed first, and the area of each class</source>
        <translation>Co se změnilo v co mezi těmito dvěma mapami, kdy k tomu poprvé došlo, a rozloha každé třídy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What computes; automatic takes the fastest there is</source>
        <translation>Co počítá; automaticky se vezme nejrychlejší dostupné</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>What is annotated already: nothing is suggested on it, nor within two pixels.</source>
        <translation>Co je už anotováno: nic se nenavrhne na něm ani do dvou pixelů od něj.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>What is kept of an image</source>
        <translation>Co si model ze snímku ponechá</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What is mapped after training, and by the button Map</source>
        <translation>Co se mapuje po trénování a tlačítkem Mapovat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>What pixels hold where nothing was observed, or none. Empty: as the images that the model was trained with.</source>
        <translation>Co obsahují pixely, kde nebylo nic pozorováno, nebo none. Prázdné: jako u snímků, na kterých byl model trénován.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>What pixels that were not observed are made from</source>
        <translation>Z čeho se doplní pixely, které nebyly pozorovány</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>What stays as it is cannot be forbidden</source>
        <translation>Co zůstává, jak je, zakázat nelze</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is kept in {path}; it comes back with its layer.</source>
        <translation>Co čekalo na mapě na zápis, je uloženo v {path}; vrátí se se svou vrstvou.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is not saved: its layer is no longer drawn into.</source>
        <translation>Co na mapě čekalo na zápis, není uloženo: do jeho vrstvy se už nekreslí.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What was drawn while “{name}” could not be written to is back on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Co bylo nakresleno, když do „{name}“ nešlo zapisovat, je zpět na mapě a zapíše se, jakmile to půjde; Ctrl+Z to zahodí.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>What you draw stays on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Co kreslíte, zůstává na mapě a zapíše se, jakmile to půjde; Ctrl+Z to zahodí.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>When the training ended</source>
        <translation>Kdy trénování skončilo</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Where a model learnt from the annotations that it is compared with, the figures tell how well it remembers them; how good its map is elsewhere, only annotations tell that it never saw.</source>
        <translation>Učil-li se model z anotací, se kterými se porovnává, údaje říkají, jak dobře si je pamatuje; jak dobrá je jeho mapa jinde, ukážou jen anotace, které nikdy neviděl.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Where a new polygon covers one of another class, the new one wins, so that no place has two classes; off at first for a layer of your own, whose polygons then stay as they are</source>
        <translation>Kde nový polygon zakryje polygon jiné třídy, platí nový, takže žádné místo nemá dvě třídy; u vaší vlastní vrstvy je to zprvu vypnuto a její polygony zůstanou, jak jsou</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where it comes from</source>
        <translation>Odkud pochází</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where map and truth agree</source>
        <translation>Kde se mapa shoduje s referenčními daty</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Where no date shows the ground there is still nothing.</source>
        <translation>Kde povrch není vidět v žádném termínu, zůstává prázdno.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Where to draw next</source>
        <translation>Kde kreslit dál</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Which pixels were really observed: rasters whose names tell the dates of the images, or one for each image, in the same order. Empty: nodata alone.</source>
        <translation>Které pixely byly skutečně pozorovány: rastry, jejichž názvy udávají data snímků, nebo jeden pro každý snímek, ve stejném pořadí. Prázdné: jen hodnota nodata.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Which scene classes count as not observed</source>
        <translation>Které třídy scény platí za nepozorované</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Whole layer</source>
        <translation>Celá vrstva</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Whole numbers from 1 to 255, or text. Needed where there are polygons.</source>
        <translation>Celá čísla od 1 do 255, nebo text. Nutné, jsou-li zadány polygony.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>With a warning. Unticked: one that lacks a file, or whose download was cut off, stops all of them.</source>
        <translation>S varováním. Nezaškrtnuto: jeden, kterému chybí soubor nebo jehož stahování bylo přerušeno, zastaví všechny.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>With two or more polygons of each class the accuracy is measured too.</source>
        <translation>Se dvěma a více polygony každé třídy se změří i přesnost.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Without a mask of their date, so observed wherever they have values: {names}</source>
        <translation>Bez masky svého data, tedy pozorované všude, kde mají hodnoty: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Writes a model as ONNX, which the Deepness plugin loads: it draws nearly the same map there, with no need of Landbrush or PyTorch. The file says how large pixels and tiles are, what the classes are called and how bands are scaled; give it images whose bands are those the model was trained with, in that order.

Models of single dates can be exported; those that look at several dates at once cannot.</source>
        <translation>Zapíše model jako ONNX, který načte zásuvný modul Deepness: nakreslí v něm téměř stejnou mapu, bez Landbrush i PyTorch. Soubor uvádí, jak velké jsou pixely a dlaždice, jak se třídy jmenují a jak se pásma škálují; zadejte mu snímky s týmiž pásmy, na jakých byl model trénován, ve stejném pořadí.

Exportovat lze modely jednotlivých termínů; ty, které se dívají na více termínů najednou, nelze.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Writing the model</source>
        <translation>Zapisuje se model</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Writing the report</source>
        <translation>Zapisuje se zpráva</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>Soubory YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YAML files that each describe one series of images; may be given instead of, or besides, images.</source>
        <translation>Soubory YAML, z nichž každý popisuje jednu sérii snímků; lze zadat místo snímků i vedle nich.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the images. Needed for several images; empty: taken from the layers' temporal properties or names.</source>
        <translation>RRRR-MM-DD, oddělená čárkami, v pořadí snímků. Nutná při více snímcích; prázdné: podle časových vlastností nebo názvů vrstev.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the maps. Empty: as the maps' metadata or names say, which those of Landbrush do.</source>
        <translation>RRRR-MM-DD, oddělená čárkami, v pořadí map. Prázdné: podle metadat nebo názvů map, které je u Landbrush uvádějí.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>You draw into your own layer “{name}”: each stroke is saved in it at once; Undo takes it back.</source>
        <translation>Kreslíte do své vrstvy „{name}“: každý tah se v ní hned uloží; Zpět jej vrátí.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Your own Python, not checked yet</source>
        <translation>Váš vlastní Python, zatím nezkontrolovaný</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Your recipe {name}, for the method {method}.</source>
        <translation>Váš recept {name} pro metodu {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Zip files, or the files MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products.</source>
        <translation>Soubory zip, nebo soubory MTD_MSIL1C.xml či MTD_MSIL2A.xml rozbalených produktů.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Zoom in for superpixels: the map shows {factor} times too much.</source>
        <translation>Pro superpixely mapu přibližte: ukazuje {factor}krát příliš mnoho.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>[ and ] or Shift and the wheel on the map change it</source>
        <translation>Mění ji [ a ] nebo Shift a kolečko nad mapou</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>a gain in {share} % of the resamples of these polygons</source>
        <translation>zlepšení v {share} % převýběrů z těchto polygonů</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a list</source>
        <translation>seznam</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a mapping</source>
        <translation>slovník názvů a hodnot</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>a part of the engine is missing: {reason}; set the engine up again</source>
        <translation>chybí část výpočetního jádra: {reason}; nastavte jádro znovu</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>a product is left out: {reason}</source>
        <translation>produkt je vynechán: {reason}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a {kind}</source>
        <translation>hodnota typu {kind}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>accuracy (%)</source>
        <translation>přesnost (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>accuracy of the
surest {share} %</source>
        <translation>přesnost nejjistějších
{share} %</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>adding up areas</source>
        <translation>sčítají se plochy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>all</source>
        <translation>celkem</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>all dates are shown</source>
        <translation>zobrazeny jsou všechny termíny</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>an unnamed CRS</source>
        <translation>nepojmenovaný CRS</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>another program holds its file</source>
        <translation>její soubor drží jiný program</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area file</source>
        <translation>soubor oblasti</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area {path}</source>
        <translation>oblast {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>as in the recipe</source>
        <translation>podle receptu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>as the map tells</source>
        <translation>jak uvádí mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one that PyTorch can use.</source>
        <translation>auto, cpu, cuda, cuda:N nebo mps. auto vezme grafickou kartu, má-li PyTorch použitelnou.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>balanced accuracy</source>
        <translation>vyvážená přesnost</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>between {low} and {high} % of the area is not mapped, depending on the date; areas of different dates are of different ground</source>
        <translation>podle termínu není zmapováno {low} až {high} % oblasti; plochy různých termínů se proto týkají různých částí území</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>bits {numbers}</source>
        <translation>bity {numbers}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>bits, landsat or cld</source>
        <translation>bits, landsat nebo cld</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>calibration error (ECE)</source>
        <translation>chyba kalibrace (ECE)</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint</source>
        <translation>kontrolní bod</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: damaged; remove it, or train without resuming</source>
        <translation>kontrolní bod {path}: je poškozený; odstraňte jej, nebo trénujte bez pokračování</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: it belongs to another training (images, polygons, classes, recipe, seed or Landbrush's version have changed); train without resuming</source>
        <translation>kontrolní bod {path}: patří k jinému trénování (změnily se snímky, polygony, třídy, recept, semínko nebo verze Landbrush); trénujte bez pokračování</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>class</source>
        <translation>třída</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>cloud probability</source>
        <translation>pravděpodobnost oblačnosti</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>coarse</source>
        <translation>hrubé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>colour</source>
        <translation>barva</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>comparing</source>
        <translation>porovnává se</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>confidence (%)</source>
        <translation>jistota (%)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting changes</source>
        <translation>počítají se změny</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting classes</source>
        <translation>počítají se třídy</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device mps: this machine has none that PyTorch can use; use auto or cpu</source>
        <translation>zařízení mps: tento počítač nemá žádné, které by PyTorch mohl použít; použijte auto nebo cpu</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device {wanted}: PyTorch sees {count} CUDA devices here; use auto or cpu, or install a PyTorch built for CUDA</source>
        <translation>zařízení {wanted}: počet zařízení CUDA, která zde PyTorch vidí: {count}; použijte auto nebo cpu, nebo nainstalujte PyTorch sestavený pro CUDA</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>did you mean `{close}`?</source>
        <translation>nemělo to být `{close}`?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>different</source>
        <translation>různé</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>dropped</source>
        <translation>vynechán</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>enter…</source>
        <translation>zadat…</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>errors among them (%)</source>
        <translation>chyby mezi nimi (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>estimated (ha)</source>
        <translation>odhad (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>estimating</source>
        <translation>odhaduje se</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>evaluated</source>
        <translation>vyhodnoceno</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>everything until {last}</source>
        <translation>vše do {last}</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>feature {id}</source>
        <translation>prvek {id}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave it out and hold for {share} of the map</source>
        <translation>na ploše třídy {classes} na mapě leží méně než dva referenční pixely, takže ji odhadnuté plochy vynechávají a platí pro {share} mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave them out and hold for {share} of the map</source>
        <translation>na ploše tříd {classes} na mapě leží méně než dva referenční pixely, takže je odhadnuté plochy vynechávají a platí pro {share} mapy</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filled</source>
        <translation>vyplněno</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>filled {value:g}</source>
        <translation>vyplněno {value:g}</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filling</source>
        <translation>vyplňuje se</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>finding outlines</source>
        <translation>hledají se obrysy</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>fine</source>
        <translation>jemné</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finer</source>
        <translation>jemnější</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finest</source>
        <translation>nejjemnější</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>fingerprint of its pixels</source>
        <translation>otisk jejich pixelů</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid more of what never happens</source>
        <translation>zakažte i další změny, které nikdy nenastanou</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid what never happens</source>
        <translation>zakažte změny, které nikdy nenastanou</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way} and by {share} % of what was learnt of the image, which was better on hidden pixels (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>mezery vyplňuje {way} a z {share} % to, co se model naučil o snímku a co bylo u skrytých pixelů lepší (chyba {with_it} s tím, {without} bez toho, ve směrodatných odchylkách pásma)</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image is not used, as too few gaps could be tried to tell whether it is better</source>
        <translation>mezery vyplňuje {way}; co se model naučil o snímku, se nepoužije, protože se podařilo vyzkoušet příliš málo mezer na to, aby se zjistilo, zda je to lepší</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image was not surely better on hidden pixels and is not used (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>mezery vyplňuje {way}; co se model naučil o snímku, nebylo u skrytých pixelů prokazatelně lepší a nepoužije se (chyba {with_it} s tím, {without} bez toho, ve směrodatných odchylkách pásma)</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give its date as YYYY-MM-DD</source>
        <translation>zadejte jeho datum jako RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give the resolution</source>
        <translation>zadejte rozlišení</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has a numpy ({numpy}) that its GDAL does not work with: {reason}</source>
        <translation>má numpy ({numpy}), se kterým jeho GDAL nefunguje: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no GDAL for Python (the package osgeo): {reason}</source>
        <translation>nemá GDAL pro Python (balíček osgeo): {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no PyTorch (the package torch)</source>
        <translation>nemá PyTorch (balíček torch)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no working numpy: {reason}</source>
        <translation>nemá funkční numpy: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>has numpy {found} instead of QGIS's {wanted}</source>
        <translation>má numpy {found} místo {wanted}, které má QGIS</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>hectares</source>
        <translation>hektary</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>how far off filled pixels are was not measured, as there was no time for it or too little to try it on: their standard deviations are a guess; give the training more time</source>
        <translation>jak daleko od pravdy jsou doplněné pixely, nebylo změřeno, protože na to nezbyl čas nebo nebylo na čem to zkusit: jejich směrodatné odchylky jsou jen odhad od oka; dejte trénování více času</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>in use</source>
        <translation>používá se</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>install it, or use a Python of your own that has PyTorch and GDAL</source>
        <translation>nainstalujte jej, nebo použijte vlastní Python s PyTorch a GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is Python {found}, QGIS has {wanted}</source>
        <translation>je Python {found}, QGIS má {wanted}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is not a 64-bit CPython, for which alone PyTorch is made</source>
        <translation>není 64bitový CPython, a jen pro něj PyTorch existuje</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is being edited in QGIS; save or drop those edits and switch editing off first</source>
        <translation>právě se edituje v QGIS; nejprve úpravy uložte nebo zahoďte a editaci vypněte</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only in this project</source>
        <translation>v tomto projektu je jen pro čtení</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only or locked</source>
        <translation>je jen pro čtení nebo zamčená</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only, or of a format that QGIS cannot change</source>
        <translation>je jen pro čtení nebo ve formátu, který QGIS neumí měnit</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>its dates: {dates}</source>
        <translation>její data: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>its file is gone</source>
        <translation>soubor chybí</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job</source>
        <translation>úloha</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job file</source>
        <translation>soubor úlohy</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job {path}</source>
        <translation>úloha {path}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>joining small patches</source>
        <translation>připojují se malé plošky</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>known are {known}</source>
        <translation>známé jsou {known}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>labels {source}: the source option {key} is not supported; save the layer to a file first</source>
        <translation>anotace {source}: volba zdroje {key} není podporována; nejprve vrstvu uložte do souboru</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>largest probability</source>
        <translation>největší pravděpodobnost</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>last date</source>
        <translation>poslední datum</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>layer of polygons</source>
        <translation>vrstva polygonů</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>layer of polygons or a label raster</source>
        <translation>vrstva polygonů nebo rastr tříd</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses did not help on the held-out polygons ({figures}, needed is a gain of {least}): the supervised network is returned</source>
        <translation>učení z odhadů na odložených polygonech nepomohlo ({figures}, potřeba je zlepšení o {least}): výsledkem je síť učená jen z anotací</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned</source>
        <translation>učení z odhadů na odložených polygonech pomohlo ({figures}): výsledkem je síť {name}</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses may have helped on the held-out polygons by chance ({figures}, needed are {needed} %): the supervised network is returned</source>
        <translation>učení z odhadů mohlo na odložených polygonech pomoci jen náhodou ({figures}, potřeba je {needed} %): výsledkem je síť učená jen z anotací</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>leave out the dates that lack a band</source>
        <translation>vynechte data, kterým chybí pásmo</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>less than 0.1 %</source>
        <translation>méně než 0,1 %</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>looking for places</source>
        <translation>hledají se místa</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with a chain over the dates</source>
        <translation>mapujte s řetězcem přes termíny</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with probabilities</source>
        <translation>mapujte s pravděpodobnostmi</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>map ↓   truth →</source>
        <translation>mapa ↓   referenční data →</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapped</source>
        <translation>zmapováno</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mapped (ha)</source>
        <translation>zmapováno (ha)</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapping</source>
        <translation>mapuje se</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>mapping changes</source>
        <translation>mapují se změny</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>margin</source>
        <translation>odstup</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean F1</source>
        <translation>průměrné F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean IoU</source>
        <translation>průměrné IoU</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>mean IoU {with_them} with them, {without} without</source>
        <translation>průměrné IoU {with_them} s nimi, {without} bez nich</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>memory ran out; use a smaller tile or batch, a smaller extent, or device cpu</source>
        <translation>došla paměť; použijte menší dlaždici nebo dávku, menší rozsah nebo zařízení cpu</translation>
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
        <translation>model {model}: při jeho trénování nebyl odložen žádný polygon, nebo jej vytvořil starší Landbrush; natrénujte jej znovu se dvěma a více polygony každé třídy, nebo mapu porovnejte s vlastními polygony</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: it fills gaps and knows no classes; only models that draw maps are exported</source>
        <translation>model {path}: vyplňuje mezery a třídy nezná; exportují se jen modely, které kreslí mapy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {path}: its description is damaged; train it again or get another copy</source>
        <translation>model {path}: jeho popis je poškozený; natrénujte jej znovu, nebo si opatřete jinou kopii</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: its network ({network}) looks at several dates at once, and other programs show a model one image at a time; train one of single dates (network unet) to take it there</source>
        <translation>model {path}: jeho síť ({network}) se dívá na více termínů najednou, ale jiné programy předkládají modelu vždy jen jeden snímek; pro použití v nich natrénujte model jednotlivých termínů (síť unet)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: its weights do not fit its network; the file is damaged or was altered</source>
        <translation>model {path}: jeho váhy neodpovídají jeho síti; soubor je poškozený nebo byl změněn</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>model {path}: learnt with the method {method}, it has no image decoder and can only map classes; train one with the method hvae, or fill with the method regression, which needs no model</source>
        <translation>model {path}: učil se metodou {method}, nemá dekodér snímku a umí jen mapovat třídy; natrénujte model metodou hvae, nebo vyplňujte metodou regression, která model nepotřebuje</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>model {path}: learnt without annotation, it knows no classes and can only fill gaps; train one with annotated areas to map with</source>
        <translation>model {path}: učil se bez anotací, třídy nezná a umí jen vyplňovat mezery; pro mapování natrénujte model s anotovanými oblastmi</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: made by a later Landbrush (format {version}); update the plugin to use it</source>
        <translation>model {path}: vytvořil jej novější Landbrush (formát {version}); k jeho použití aktualizujte zásuvný modul</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>model {path}: nothing learnt of the image is used; gaps are filled by {way}</source>
        <translation>model {path}: nic z toho, co se naučil o snímku, se nepoužije; mezery vyplňuje {way}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: some of its weights are no finite numbers; train it again or get another copy</source>
        <translation>model {path}: některé jeho váhy nejsou konečná čísla; natrénujte jej znovu, nebo si opatřete jinou kopii</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (a .safetensors file of something else)</source>
        <translation>model {path}: toto není model Landbrush (soubor .safetensors obsahuje něco jiného)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (not a .safetensors file, or a damaged one)</source>
        <translation>model {path}: toto není model Landbrush (není to soubor .safetensors, nebo je poškozený)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mutual information</source>
        <translation>vzájemná informace</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>name</source>
        <translation>název</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>name the bands that all dates have, or {advice}</source>
        <translation>uveďte pásma, která mají všechny termíny, nebo {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>network {name}</source>
        <translation>síť {name}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>no limit</source>
        <translation>bez omezení</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>no mask has any of the bits {numbers} where it was looked at; are their numbers right?</source>
        <translation>v žádné masce není na prohledaných místech nastaven žádný z bitů {numbers}; jsou jejich čísla správná?</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>no pixel is mapped both at {first} and at {last}; choose other dates</source>
        <translation>žádný pixel není zmapován zároveň k {first} i k {last}; zvolte jiná data</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>no pixel of the area is observed, so nothing can be told of how its classes change</source>
        <translation>v oblasti není pozorován žádný pixel, takže nelze zjistit, jak se její třídy mění</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known</source>
        <translation>nebylo možné odložit žádný polygon (každá třída má jen jeden): přesnost modelu není známa</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and guesses where nobody annotated count all the same, for the option `guard` is false</source>
        <translation>nebylo možné odložit žádný polygon (každá třída má jen jeden): přesnost modelu není známa a odhady na neanotovaných místech se přesto započítají, protože volba `guard` je false</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and no image model is learnt, since nothing would tell if it harmed the map; draw a second polygon of each class, or learn one without polygons</source>
        <translation>nebylo možné odložit žádný polygon (každá třída má jen jeden): přesnost modelu není známa a žádný model snímku se neučí, protože by nic neukázalo, že mapě škodí; nakreslete druhý polygon každé třídy, nebo se jej naučte bez polygonů</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and nothing is learnt from guesses where nobody annotated, since nothing would tell if they were wrong; draw a second polygon of each class</source>
        <translation>nebylo možné odložit žádný polygon (každá třída má jen jeden): přesnost modelu není známa a z odhadů na neanotovaných místech se neučí, protože by nic neukázalo, že jsou chybné; nakreslete druhý polygon každé třídy</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>no polygon is held out</source>
        <translation>není odložen žádný polygon</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>no polygon of “{class_name}” was held out, so its recall cannot be told</source>
        <translation>žádný polygon třídy „{class_name}“ nebyl odložen, takže její úplnost nelze zjistit</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>no product covers the extent {extent}</source>
        <translation>žádný produkt nepokrývá rozsah {extent}</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>no suggestions</source>
        <translation>žádné návrhy</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>no truth</source>
        <translation>bez referenčních dat</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>no values here</source>
        <translation>zde bez hodnot</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>none</source>
        <translation>žádná</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>none: every date for itself; smooth: each date's classes given all dates; path: the likeliest history of each pixel. How often classes change is learnt from the images. Needs several dates.</source>
        <translation>none: každý termín zvlášť; smooth: třídy každého termínu vzhledem ke všem; path: nejpravděpodobnější historie každého pixelu. Jak často se třídy mění, se naučí ze snímků. Potřebuje několik termínů.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = cloud or gap</source>
        <translation>nenulové = oblak či mezera</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = observed</source>
        <translation>nenulové = pozorováno</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>not every map has its probabilities beside it, so none are used</source>
        <translation>ne každá mapa má vedle sebe své pravděpodobnosti, takže se nepoužijí žádné</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>nothing is left to suggest: no square of {patch} × {patch} pixels is wholly observed and free of annotations; take a smaller patch, a larger extent or other images</source>
        <translation>už není co navrhnout: žádný čtverec {patch} × {patch} pixelů není celý pozorovaný a bez anotací; zvolte menší plochu, větší rozsah nebo jiné snímky</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>nothing of an image model is in the file, as what is returned was learnt from annotations alone: gaps are filled by {way}; an image model is kept with the option `guard` false, or learnt without polygons</source>
        <translation>v souboru není nic z modelu snímku, protože výsledná síť se učila jen z anotací: mezery vyplňuje {way}; model snímku se zachová s volbou `guard` false nebo se naučí bez polygonů</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>novelty</source>
        <translation>neobvyklost</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>of a straight line</source>
        <translation>přímky</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>only one polygon is held out</source>
        <translation>odložen je jen jeden polygon</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>only the class {name} is annotated; outline at least one polygon of a second class</source>
        <translation>anotována je jen třída {name}; obtáhněte aspoň jeden polygon druhé třídy</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>only {found} of {all} places are left that lie apart from one another</source>
        <translation>míst, která leží dost daleko od sebe, zbývá jen {found} z {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/training/guard.py"/>
        <source>only {n} polygons are held out</source>
        <translation>
            <numerusform>odložen je jen {n} polygon</numerusform>
            <numerusform>odloženy jsou jen {n} polygony</numerusform>
            <numerusform>odloženo je jen {n} polygonů</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>over 99.9 %</source>
        <translation>více než 99,9 %</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>overall accuracy</source>
        <translation>celková přesnost</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>pixels kept, the surest first (%)</source>
        <translation>ponechané pixely, od nejjistějších (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>polygons</source>
        <translation>polygony</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>polygons held out of the training</source>
        <translation>polygony odložené při trénování</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>polygons of {classes}</source>
        <translation>polygony: {classes}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision</source>
        <translation>preciznost</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision
(user’s)</source>
        <translation>preciznost
(uživatelská)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>press “Set up…” in the Landbrush panel</source>
        <translation>stiskněte „Nastavit…“ v panelu Landbrush</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>producer’s accuracy,
by area</source>
        <translation>zpracovatelská přesnost
podle plochy</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>ranking places</source>
        <translation>řadí se místa</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>raster</source>
        <translation>rastr</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>reading the map</source>
        <translation>čte se mapa</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall</source>
        <translation>úplnost</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall (producer’s)</source>
        <translation>úplnost (zpracovatelská)</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe</source>
        <translation>recept</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: cannot be read as YAML</source>
        <translation>recept {path}: nelze přečíst jako YAML</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: expected a mapping of names to values</source>
        <translation>recept {path}: očekává se slovník názvů a hodnot</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: `method` is missing</source>
        <translation>recept {where}: chybí `method`</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: unknown entry `{key}`; {hint}</source>
        <translation>recept {where}: neznámá položka `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/methods/options.py"/>
        <source>recipe, options</source>
        <translation>recept, volby</translation>
    </message>
    <message>
        <location filename="../core/methods/losses.py"/>
        <source>recipe: `class_weights` must be a number from 0 to 1, or none, found {power}</source>
        <translation>recept: `class_weights` musí být číslo od 0 do 1, nebo none, zadáno je {power}</translation>
    </message>
    <message>
        <location filename="../core/methods/semi_supervised.py"/>
        <source>recipe: `maps` must be exact or affine, found {kind}</source>
        <translation>recept: `maps` musí být exact nebo affine, zadáno je {kind}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe: `network` and `options` must be mappings of names to values</source>
        <translation>recept: `network` a `options` musí být slovníky názvů a hodnot</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>recipe: `tile` must be a multiple of {multiple} for this network, found {tile}</source>
        <translation>recept: `tile` musí být pro tuto síť násobek {multiple}, zadáno je {tile}</translation>
    </message>
    <message>
        <location filename="../core/methods/base.py"/>
        <source>recipe: the method has no option `{key}`; known are {known}</source>
        <translation>recept: metoda nemá volbu `{key}`; známé jsou {known}</translation>
    </message>
    <message>
        <location filename="../core/methods/hvae.py"/>
        <source>recipe: the method hvae needs the network hvae, which has a decoder</source>
        <translation>recept: metoda hvae potřebuje síť hvae, která má dekodér</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>regression and linear need no model. Empty: the model, where one is given, else regression.</source>
        <translation>regression a linear model nepotřebují. Prázdné: model, je-li zadán, jinak regression.</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>regression over dates</source>
        <translation>regrese podle ostatních termínů</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: cannot be read ({reason})</source>
        <translation>zpráva {path}: nelze přečíst ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is no accuracy report; `evaluate` writes one (.json)</source>
        <translation>zpráva {path}: není to zpráva o přesnosti; tu zapisuje `evaluate` (.json)</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is of a map with the classes {theirs}, these have {ours}; give a report of one of these maps</source>
        <translation>zpráva {path}: patří k mapě s třídami {theirs}, ale tyto mapy mají {ours}; zadejte zprávu o některé z těchto map</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>scl: Sentinel-2 scene classification; valid: not zero = observed; missing: not zero = not observed; bits: any of the bits given = not observed; landsat: quality band of Landsat, of any collection; fmask: Fmask's codes; cld: probability of cloud in percent.</source>
        <translation>scl: klasifikace scény Sentinel-2; valid: nenulové = pozorováno; missing: nenulové = nepozorováno; bits: kterýkoli ze zadaných bitů = nepozorováno; landsat: pásmo kvality Landsat kterékoli kolekce; fmask: kódy Fmask; cld: pravděpodobnost oblačnosti v procentech.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>seed {seed}</source>
        <translation>semínko {seed}</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {model}: there is no such model</source>
        <translation>start_from {model}: takový model neexistuje</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: made by a later Landbrush; update it, or train without start_from</source>
        <translation>start_from {name}: vytvořil jej novější Landbrush; aktualizujte Landbrush, nebo trénujte bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path} is damaged; train without start_from</source>
        <translation>start_from {name}: {path} je poškozený; trénujte bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path}, which a training starts from, is not beside it; copy it there too, or train without start_from</source>
        <translation>start_from {name}: vedle něj není soubor {path}, od kterého trénování začíná; zkopírujte jej tam také, nebo trénujte bez start_from</translation>
    </message>
    <message>
        <location filename="../core/data/places.py"/>
        <source>start_from: none of the polygons held out then is left, and that model has learnt all others, so no accuracy could be told; draw a new polygon of each class, or train without start_from</source>
        <translation>start_from: pak nezůstane žádný z odložených polygonů a ten model se učil ze všech ostatních, takže přesnost by nebylo možné zjistit; nakreslete nový polygon každé třídy, nebo trénujte bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model was trained on the bands {theirs}, and these images have {bands}; train without start_from</source>
        <translation>start_from: ten model byl trénován na pásmech {theirs}, ale tyto snímky mají {bands}; trénujte bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model's network is another ({theirs}; now {ours}); choose the same method and recipe, or train without start_from</source>
        <translation>start_from: síť toho modelu je jiná ({theirs}; nyní {ours}); zvolte stejnou metodu a recept, nebo trénujte bez start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: the classes are others than that model's, and a network of this method cannot take over what it learnt then; train without start_from</source>
        <translation>start_from: třídy jsou jiné než u toho modelu a síť této metody pak nemůže převzít, co se naučila; trénujte bez start_from</translation>
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
        <translation>krok {step}: kde nikdo neanotoval, model už téměř nepředpovídá: {names}; váha neanotovaných pixelů se půlí</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: held-out polygons are mapped worse than before (mean IoU {now}, best {best}); the weight of unannotated pixels is halved</source>
        <translation>krok {step}: odložené polygony se mapují hůře než dříve (průměrné IoU {now}, nejlepší {best}); váha neanotovaných pixelů se půlí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>step {step}: {values}</source>
        <translation>krok {step}: {values}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>steps at most {steps}</source>
        <translation>kroků nejvýše {steps}</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>stopped as asked</source>
        <translation>zastaveno na žádost</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>stopped as asked; resume goes on from here</source>
        <translation>zastaveno na žádost; pokračovat lze odtud</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>straight lines between dates</source>
        <translation>přímka mezi termíny</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the area has no image</source>
        <translation>oblast nemá žádný snímek</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the area {name} has no labels and the method {method} learns from annotation; add labels, or learn to fill gaps from the images alone with the method hvae</source>
        <translation>oblast {name} nemá anotace a metoda {method} se učí z anotací; doplňte je, nebo nechte model naučit se metodou hvae vyplňovat mezery jen ze snímků</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the area {name} has no labels, others have; give it as an unlabelled one</source>
        <translation>oblast {name} nemá anotace, jiné ano; zadejte ji jako neanotovanou</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the band {band} has the same value wherever it was read; nothing is learnt from it</source>
        <translation>pásmo {band} má všude, kde bylo přečteno, stejnou hodnotu; nic se z něj neučí</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>the change from {first} to {last} ends before it begins; choose two dates</source>
        <translation>změna od {first} do {last} končí dříve, než začíná; zvolte jiná dvě data</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the class id {id} is {name} in one area and {name_2} in another; use one id for each class</source>
        <translation>id třídy {id} je v jedné oblasti {name} a v jiné {name_2}; použijte pro každou třídu jedno id</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>the class {id} ({name}) is annotated but not among the classes given</source>
        <translation>třída {id} ({name}) je anotována, ale není mezi zadanými třídami</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the classes of {where} ({theirs}) are none of those of the map ({ours}); use the same ids or names in both</source>
        <translation>třídy v {where} ({theirs}) se neshodují s žádnou třídou mapy ({ours}); použijte v obou stejná id nebo názvy</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the disk of {folder} has {free} left and {file} needs {needed}; make room or choose another folder</source>
        <translation>na disku se složkou {folder} zbývá {free} a {file} potřebuje {needed}; uvolněte místo, nebo zvolte jinou složku</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>the engine failed ({kind}: {reason}); the log has the details</source>
        <translation>výpočetní jádro selhalo ({kind}: {reason}); podrobnosti jsou v protokolu</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>the extent {text} lies outside the image, which covers {here} in {crs}</source>
        <translation>rozsah {text} leží mimo snímek, který pokrývá {here} v {crs}</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>the folder {folder} cannot be written ({reason}); choose another one</source>
        <translation>do složky {folder} nelze zapisovat ({reason}); zvolte jinou</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to (permission denied); choose another one</source>
        <translation>do složky {folder} nelze zapisovat (přístup odepřen); zvolte jinou</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to: {existing} is a file; choose another one</source>
        <translation>do složky {folder} nelze zapisovat: {existing} je soubor; zvolte jinou</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>zakázaný přechod {before}&gt;{after} není změna; co zůstává, jak je, zakázat nelze</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} is not clear about the class {name}, which is the name of several; they are {known}</source>
        <translation>zakázaný přechod {pair} neurčuje třídu {name} jednoznačně, tento název má více tříd; jsou to {known}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} names the class {name}, which the model does not have; it has {known}</source>
        <translation>zakázaný přechod {pair} uvádí třídu {name}, kterou model nemá; má {known}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty, and the areas have no interval; {advice}</source>
        <translation>mapy nemají pravděpodobnosti, takže datum první změny nemá nejistotu a plochy nemají interval; {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty; {advice}</source>
        <translation>mapy nemají pravděpodobnosti, takže datum první změny nemá nejistotu; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the mask {name} covers {share} % of {image}; the rest counts as not observed</source>
        <translation>maska {name} pokrývá {share} % snímku {image}; zbytek se počítá jako nepozorovaný</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>the method's own</source>
        <translation>výchozí pro metodu</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the model does not say how large its pixels are, and neither does the file now; set the resolution in Deepness, or {advice}</source>
        <translation>model neuvádí, jak velké jsou jeho pixely, takže to neuvádí ani soubor; nastavte rozlišení v Deepness, nebo {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the model needs</source>
        <translation>model potřebuje</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its patches, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>model této mapy se učil z {name}: údaje říkají, jak dobře si pamatuje tamní plošky, nikoli jak dobrá je mapa jinde; porovnejte ji s jinými, které nikdy neviděl</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its polygons, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>model této mapy se učil z {name}: údaje říkají, jak dobře si pamatuje tamní polygony, nikoli jak dobrá je mapa jinde; porovnejte ji s jinými, které nikdy neviděl</translation>
    </message>
    <message>
        <location filename="../core/inference/blending.py"/>
        <source>the model was trained on {bands} bands, the image has {count}</source>
        <translation>model byl trénován s jiným počtem pásem ({bands}), než má snímek ({count})</translation>
    </message>
    <message>
        <location filename="../core/networks/hvae.py"/>
        <source>the network hvae: `maps` must be at most `depth`, which is {depth}, found {maps}</source>
        <translation>síť hvae: `maps` smí být nejvýše `depth`, tedy {depth}, zadáno je {maps}</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the network takes tiles whose sides are multiples of {multiple}; it is {tile} now</source>
        <translation>síť přijímá dlaždice, jejichž strany jsou násobkem {multiple}; nyní se použije {tile}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name} has no entry {key}; known are {known}</source>
        <translation>síť {name} nemá položku {key}; známé jsou {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name}: {value} does not fit its entry {key} (default {default})</source>
        <translation>síť {name}: {value} se nehodí pro její položku {key} (výchozí {default})</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {folder} cannot be written to ({reason}); choose another one</source>
        <translation>do výstupní složky {folder} nelze zapisovat ({reason}); zvolte jinou</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {path} cannot be made ({reason}); choose another one</source>
        <translation>výstupní složku {path} nelze vytvořit ({reason}); zvolte jinou</translation>
    </message>
    <message>
        <location filename="../core/inference/predictor.py"/>
        <source>the overlap of tiles must be between 0 and 0.75, found {overlap}</source>
        <translation>překryv dlaždic musí být mezi 0 a 0,75, zadáno je {overlap}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>the product's metadata hold an offset that cannot be read ({number}: {value})</source>
        <translation>metadata produktu obsahují posun hodnot, který nelze přečíst ({number}: {value})</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>the products are of Level-1C and Level-2A, whose values differ; bring in one level at a time</source>
        <translation>produkty jsou úrovní Level-1C i Level-2A, jejichž hodnoty se liší; načtěte vždy jen jednu úroveň</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>the recipe {wanted} is for the method {method}, and the method {method_2} is asked for; leave out one of the two</source>
        <translation>recept {wanted} je pro metodu {method}, ale požadována je metoda {method_2}; jedno z obou vynechte</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the series without polygons are not used: this method learns from the polygons alone</source>
        <translation>série bez polygonů se nepoužijí: tato metoda se učí jen z polygonů</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so guesses could not show that they help: it is returned without trying them</source>
        <translation>síť učená jen z anotací mapuje odložené polygony téměř dokonale (průměrné IoU {mean_iou}), takže by se nedalo ukázat, že odhady pomáhají: je výsledkem bez jejich vyzkoušení</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so learning the image could not show that it helps: it is returned without an image model</source>
        <translation>síť učená jen z anotací mapuje odložené polygony téměř dokonale (průměrné IoU {mean_iou}), takže by se nedalo ukázat, že učení se snímku pomáhá: je výsledkem bez modelu snímku</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the training (model and checkpoint)</source>
        <translation>trénování (model a kontrolní bod)</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>the training ended before guesses would have begun: only annotations were learnt from</source>
        <translation>trénování skončilo dříve, než by odhady začaly: učilo se jen z anotací</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the truth has no pixel of “{class_name}”, which the map has, so its recall cannot be told</source>
        <translation>v referenčních datech není žádný pixel třídy „{class_name}“, kterou mapa má, takže její úplnost nelze zjistit</translation>
    </message>
    <message>
        <location filename="../core/worker.py"/>
        <source>the worker was started without a job</source>
        <translation>pracovní proces byl spuštěn bez úlohy</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>there are no probabilities beside the map, so it is not told between which classes it is unsure; give a model and images, or {advice}</source>
        <translation>vedle mapy nejsou pravděpodobnosti, takže není známo, mezi kterými třídami si není jistá; zadejte model a snímky, nebo {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>there are no probabilities of {date}; give those of every map, or none</source>
        <translation>chybí pravděpodobnosti pro {date}; zadejte je pro všechny mapy, nebo pro žádnou</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>there is a single date, so there is nothing for a chain over dates to join</source>
        <translation>je zadán jediný termín, takže řetězec přes termíny nemá co spojovat</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>there is no checkpoint to go on from; the training starts from its beginning</source>
        <translation>není kontrolní bod, od kterého by se dalo pokračovat; trénování začíná od začátku</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>there is no map of {wanted}; there are maps of {known}</source>
        <translation>mapa pro {wanted} neexistuje; k dispozici jsou mapy pro {known}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>there is no recipe {wanted}; known are {known}, or give a recipe file's path</source>
        <translation>recept {wanted} neexistuje; známé jsou {known}, nebo zadejte cestu k souboru receptu</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>this GDAL was built without the Sentinel-2 driver; use the one that comes with QGIS</source>
        <translation>tento GDAL byl sestaven bez ovladače Sentinel-2; použijte ten, který je součástí QGIS</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>this series has</source>
        <translation>tato série má</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off</source>
        <translation>trénování diverguje (ztráta není číslo); snižte `learning_rate`, nebo nastavte `amp` na off</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions</source>
        <translation>přechody</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions {path}</source>
        <translation>přechody {path}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>true pixels</source>
        <translation>referenční pixely</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>true/false</source>
        <translation>true/false</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>uncertainty by</source>
        <translation>nejistota podle</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out</source>
        <translation>
            <numerusform>v {n} termínu z {all} ({dates}) bylo pozorováno méně než {share} % mapované plochy; změny zjištěné v takovém termínu jsou nespolehlivé: jeho mapu vynechte</numerusform>
            <numerusform>ve {n} termínech z {all} ({dates}) bylo pozorováno méně než {share} % mapované plochy; změny zjištěné v takovém termínu jsou nespolehlivé: jeho mapu vynechte</numerusform>
            <numerusform>v {n} termínech z {all} ({dates}) bylo pozorováno méně než {share} % mapované plochy; změny zjištěné v takovém termínu jsou nespolehlivé: jeho mapu vynechte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out, or {advice}</source>
        <translation>
            <numerusform>v {n} termínu z {all} ({dates}) bylo pozorováno méně než {share} % mapované plochy; změny zjištěné v takovém termínu jsou nespolehlivé: jeho mapu vynechte, nebo {advice}</numerusform>
            <numerusform>ve {n} termínech z {all} ({dates}) bylo pozorováno méně než {share} % mapované plochy; změny zjištěné v takovém termínu jsou nespolehlivé: jeho mapu vynechte, nebo {advice}</numerusform>
            <numerusform>v {n} termínech z {all} ({dates}) bylo pozorováno méně než {share} % mapované plochy; změny zjištěné v takovém termínu jsou nespolehlivé: jeho mapu vynechte, nebo {advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/methods/__init__.py"/>
        <source>unknown method {name}; known are {known}</source>
        <translation>neznámá metoda {name}; známé jsou {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>unknown network {name}; known are {known}</source>
        <translation>neznámá síť {name}; známé jsou {known}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>user’s accuracy,
by area</source>
        <translation>uživatelská přesnost
podle plochy</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}</source>
        <translation>hodnota {value:g}</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}, not observed</source>
        <translation>hodnota {value:g}, nepozorováno</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>went on from the model before</source>
        <translation>navázáno na předchozí model</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>what lies around them</source>
        <translation>jejich okolí</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>worst band</source>
        <translation>nejhorší pásmo</translation>
    </message>
    <message>
        <location filename="../core/export/onnx_graph.py"/>
        <source>writing ONNX needs the Python package onnx, which the engine's environment lacks; install it there with: "{python}" -m pip install onnx (or install Landbrush as landbrush[onnx])</source>
        <translation>zápis do ONNX potřebuje balíček Pythonu onnx, který v prostředí výpočetního jádra chybí; nainstalujte jej tam příkazem: "{python}" -m pip install onnx (nebo nainstalujte Landbrush jako landbrush[onnx])</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>writing overviews</source>
        <translation>zapisují se přehledové úrovně</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>writing polygons</source>
        <translation>zapisují se polygony</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>writing the graph</source>
        <translation>zapisuje se graf</translation>
    </message>
    <message>
        <location filename="../core/data/sparse_writer.py"/>
        <source>writing {path} was stopped</source>
        <translation>zápis {path} byl zastaven</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>written</source>
        <translation>zapsáno</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{beside} beside the map is of another run and was not used</source>
        <translation>{beside} vedle mapy pochází z jiného běhu, proto se nepoužije</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether guesses where nobody annotated help: only annotations are learnt from; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, ale ke zjištění, zda odhady na neanotovaných místech pomáhají, je jich potřeba {fewest}: učí se jen z anotací; nakreslete více polygonů, odložte jich více, nebo nastavte volbu `guard` na false</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether learning the image helps to map it: only annotations are learnt from, and no image model; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, ale ke zjištění, zda učení se snímku pomáhá mapování, je jich potřeba {fewest}: učí se jen z anotací a žádný model snímku; nakreslete více polygonů, odložte jich více, nebo nastavte volbu `guard` na false</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>{file} nelze otevřít jako rastr.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} neexistuje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{file} is not there.</source>
        <translation>{file} tu není.</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{first} to {last}</source>
        <translation>{first} až {last}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{folder} cannot be read ({reason})</source>
        <translation>{folder} nelze přečíst ({reason})</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{h} h {m} min left</source>
        <translation>zbývá {h} h {m} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{message} ({seconds} s left)</source>
        <translation>{message} (zbývá {seconds} s)</translation>
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
            <numerusform>{names} a {n} další</numerusform>
            <numerusform>{names} a {n} další</numerusform>
            <numerusform>{names} a {n} dalších</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{names}: no annotated pixel was observed, all of them are nodata or masked out; annotate clear pixels, or check the nodata value and the mask</source>
        <translation>{names}: nebyl pozorován žádný anotovaný pixel, všechny jsou nodata nebo zamaskované; anotujte jasné pixely, nebo zkontrolujte hodnotu nodata a masku</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no band {band} that GDAL can read; it has {bands}</source>
        <translation>{name} nemá pásmo {band}, které by GDAL uměl číst; má {bands}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name} has no band {band}; it has {known}</source>
        <translation>{name} nemá pásmo {band}; má {known}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no bands of {metres} m that GDAL can read</source>
        <translation>{name} nemá pásma s rozlišením {metres} m, která by GDAL uměl číst</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no probability of clouds; leave out `cloud_probability`</source>
        <translation>{name} nemá pravděpodobnost oblačnosti; vynechte `cloud_probability`</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is left out: {newer} is the same, processed later</source>
        <translation>{name} je vynechán: {newer} je týž produkt, zpracovaný později</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is there twice; {path} is used</source>
        <translation>{name} je zadán dvakrát; použije se {path}</translation>
    </message>
    <message>
        <location filename="../core/changes/pairs.py"/>
        <source>{name} stays</source>
        <translation>{name} (beze změny)</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} tells nothing of clouds; its date gets no mask</source>
        <translation>{name} neobsahuje údaje o oblačnosti; jeho termín nedostane masku</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>{name} {value} at step {step}</source>
        <translation>{name} {value} v kroku {step}</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, the first image to learn from, has</source>
        <translation>{name}, první snímek k učení, má</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, which is to be learnt from without polygons: every pixel is nodata or masked out; leave it out, or check its nodata value and mask</source>
        <translation>{name}, snímek k učení bez polygonů: všechny pixely jsou nodata nebo zamaskované; vynechte jej, nebo zkontrolujte jeho hodnotu nodata a masku</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel in the extent asked for is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: všechny pixely v požadovaném rozsahu jsou nodata nebo zamaskované; zkontrolujte hodnotu nodata a masku</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: všechny pixely jsou nodata nebo zamaskované; zkontrolujte hodnotu nodata a masku</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name}: its bands of {metres} m do not lie on those of 10 m</source>
        <translation>{name}: pásma s rozlišením {metres} m se nekryjí s pásmy s rozlišením 10 m</translation>
    </message>
    <message>
        <location filename="../core/inpainting/regression.py"/>
        <source>{name}: nothing to learn from was observed in its images; check masks and nodata</source>
        <translation>{name}: na snímcích nebylo pozorováno nic, z čeho by se dalo učit; zkontrolujte masky a nodata</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is empty; download the product again</source>
        <translation>{name}: soubor pásma {band}, {file}, je prázdný; stáhněte produkt znovu</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is missing; download the product again</source>
        <translation>{name}: chybí soubor pásma {band}, {file}; stáhněte produkt znovu</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: the images are {size} GB in all; this will take long</source>
        <translation>{name}: snímky mají celkem {size} GB; bude to trvat dlouho</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs images of at least two dates, and there is one; add images of other dates, or fill with a model</source>
        <translation>{name}: metoda {method} potřebuje snímky nejméně ze dvou termínů a zde je jeden; přidejte snímky z jiných termínů, nebo vyplňujte modelem</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs the date of every image; add those missing</source>
        <translation>{name}: metoda {method} potřebuje datum každého snímku; doplňte chybějící</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the band {strange} and cannot fill it; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: model {model} nezná pásmo {strange} a nemůže je vyplnit; uveďte pásma k vyplnění ({known}) v `bands`, nebo použijte metodu regression</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the bands {strange} and cannot fill them; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: model {model} nezná pásma {strange} a nemůže je vyplnit; uveďte pásma k vyplnění ({known}) v `bands`, nebo použijte metodu regression</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates cover the image only partly ({first}, {share} % …)</source>
        <translation>
            <numerusform>{name}: {n} termín z {all} pokrývá snímek jen zčásti ({first}, {share} % …)</numerusform>
            <numerusform>{name}: {n} termíny z {all} pokrývají snímek jen zčásti ({first}, {share} % …)</numerusform>
            <numerusform>{name}: {n} termínů z {all} pokrývá snímek jen zčásti ({first}, {share} % …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates lie beside the image and show nothing of it ({first} …)</source>
        <translation>
            <numerusform>{name}: {n} termín z {all} leží mimo snímek a nic z něj neukazuje ({first} …)</numerusform>
            <numerusform>{name}: {n} termíny z {all} leží mimo snímek a nic z něj neukazují ({first} …)</numerusform>
            <numerusform>{name}: {n} termínů z {all} leží mimo snímek a nic z něj neukazuje ({first} …)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as no date shows them</source>
        <translation>{name}: {share} pixelů zůstává nodata, protože je žádný termín neukazuje</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as they lie too far from anything observed</source>
        <translation>{name}: {share} pixelů zůstává nodata, protože leží příliš daleko od čehokoli pozorovaného</translation>
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
            <numerusform>{n} termín</numerusform>
            <numerusform>{n} termíny</numerusform>
            <numerusform>{n} termínů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{n} dates: {dates}</source>
        <translation>
            <numerusform>{n} datum: {dates}</numerusform>
            <numerusform>{n} data: {dates}</numerusform>
            <numerusform>{n} dat: {dates}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} held out</source>
        <translation>odloženo {n}</translation>
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
        <translation>zbývá {n} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} of {all} dates</source>
        <translation>
            <numerusform>{n} z {all} termínů</numerusform>
            <numerusform>{n} z {all} termínů</numerusform>
            <numerusform>{n} z {all} termínů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{n} of {dates} dates are left out; {reason}</source>
        <translation>
            <numerusform>vynechán je {n} termín z {dates}; {reason}</numerusform>
            <numerusform>vynechány jsou {n} termíny z {dates}; {reason}</numerusform>
            <numerusform>vynecháno je {n} termínů z {dates}; {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/pairs.py"/>
        <source>{n} rarer changes</source>
        <translation>
            <numerusform>{n} vzácnější změna</numerusform>
            <numerusform>{n} vzácnější změny</numerusform>
            <numerusform>{n} vzácnějších změn</numerusform>
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
        <translation>zbývá {n} s</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} ({crs}) does not overlap the image it belongs to ({image_crs})</source>
        <translation>{path} ({crs}) se nepřekrývá se snímkem, ke kterému patří ({image_crs})</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} and the map {path_2} have different pixels; give those of one run</source>
        <translation>{path} a mapa {path_2} mají různé pixely; zadejte výsledky téhož běhu</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} and {other} do not overlap; bands of one image must cover one place</source>
        <translation>{path} a {other} se nepřekrývají; pásma jednoho snímku musí pokrývat totéž místo</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} and {path_2} are both of {date}; each date must have one</source>
        <translation>{path} i {path_2} mají datum {date}; každému datu smí patřit jen jeden soubor</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} cannot be brought from {crs} to {image_crs} ({reason})</source>
        <translation>{path} nelze převést z {crs} do {image_crs} ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} cannot be opened</source>
        <translation>{path} nelze otevřít</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} cannot be read as a Sentinel-2 product ({reason})</source>
        <translation>{path} nelze přečíst jako produkt Sentinel-2 ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what}</source>
        <translation>{path}: očekává se {what}, ale soubor nelze přečíst</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what} ({reason})</source>
        <translation>{path}: očekává se {what}, ale soubor nelze přečíst ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be replaced ({reason}); close it in other programs or choose another name</source>
        <translation>{path} nelze nahradit ({reason}); zavřete jej v jiných programech, nebo zvolte jiný název</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} cannot be replaced ({reason}); close the program that uses it</source>
        <translation>{path} nelze nahradit ({reason}); zavřete program, který soubor používá</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or free some space</source>
        <translation>{path} nelze zapsat ({reason}); zvolte jinou složku, nebo uvolněte místo</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} cannot be written ({reason}); close it in other programs</source>
        <translation>{path} nelze zapsat ({reason}); zavřete jej v jiných programech</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be written: the disk of {folder} is full or failing ({reason}); make room or choose another folder</source>
        <translation>{path} nelze zapsat: disk se složkou {folder} je plný nebo selhává ({reason}); uvolněte místo, nebo zvolte jinou složku</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} does not exist</source>
        <translation>{path} neexistuje</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>{path} has classes that {model} does not know ({names}); is it its map?</source>
        <translation>{path} má třídy, které {model} nezná ({names}); je to opravdu jeho mapa?</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has neither the probabilities nor the map of its run beside it; name the probabilities</source>
        <translation>{path} nemá vedle sebe ani pravděpodobnosti, ani mapu ze svého běhu; zadejte pravděpodobnosti</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{path} has no class where {where} has one; is it the right map?</source>
        <translation>{path} nemá žádnou třídu tam, kde ji {where} má; je to správná mapa?</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} nemá souřadnicový systém a má {pixels} pixelů, zatímco snímek {wanted}; georeferencujte jej, nebo jej uložte ve velikosti snímku</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system; assign one first (gdal_edit.py -a_srs EPSG:…)</source>
        <translation>{path} nemá souřadnicový systém; nejprve mu jej přiřaďte (gdal_edit.py -a_srs EPSG:…)</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} has no date, neither in its metadata nor in its name; {advice}, or rename it so that its name tells the day</source>
        <translation>{path} nemá datum v metadatech ani v názvu; {advice}, nebo soubor přejmenujte tak, aby název udával den</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} nemá georeferenci a má {pixels} pixelů, zatímco snímek {wanted}; georeferencujte jej, nebo jej uložte ve velikosti snímku</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference; georeference it in QGIS first (Layer › Georeferencer)</source>
        <translation>{path} nemá georeferenci; nejprve jej georeferencujte v QGIS (Vrstva › Georeferencer)</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path} has no layer {layer}; it has {names}</source>
        <translation>{path} nemá vrstvu {layer}; má {names}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no pixel with a class; 0 and nodata are none</source>
        <translation>{path} nemá žádný pixel s třídou; 0 a nodata třídami nejsou</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no probability of “{class_name}”, which its map has</source>
        <translation>{path} nemá pravděpodobnost třídy „{class_name}“, kterou její mapa má</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has no probability of “{class_name}”, which the map has</source>
        <translation>{path} nemá pravděpodobnost třídy „{class_name}“, kterou mapa má</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no usable georeference ({reason})</source>
        <translation>{path} nemá použitelnou georeferenci ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other classes ({theirs}) than {other} ({ours}); make both maps with one model</source>
        <translation>{path} má jiné třídy ({theirs}) než {other} ({ours}); vytvořte obě mapy jedním modelem</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has other pixels than {other}; give rasters of one run</source>
        <translation>{path} má jiné pixely než {other}; zadejte rastry z jednoho běhu</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; give those of one run</source>
        <translation>{path} má jiné pixely než {other}; zadejte výsledky téhož běhu</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; make both maps of one area on one grid</source>
        <translation>{path} má jiné pixely než {other}; vytvořte obě mapy pro stejnou oblast na stejné mřížce</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} has {count} bands without names and {needed_by} {wanted} ({names}); give its bands names or use an image of as many bands</source>
        <translation>{path} má pásma bez názvů (počet: {count}), ale {needed_by} {wanted} ({names}); pojmenujte pásma, nebo použijte snímek se stejným počtem pásem</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds NaN, which is treated as nodata</source>
        <translation>{path} obsahuje NaN; tyto hodnoty se berou jako nodata</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds codes no mask of kind {kind} has: not observed</source>
        <translation>{path} obsahuje kódy, které maska druhu {kind} nemá: počítají se jako nepozorované</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} holds no bands that GDAL's Sentinel-2 driver can read</source>
        <translation>{path} neobsahuje žádná pásma, která by ovladač GDAL pro Sentinel-2 uměl číst</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} holds no raster bands</source>
        <translation>{path} neobsahuje žádná rastrová pásma</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds numbers of {bits} bits (0 to {highest}) and has no bit {bit}; correct the mask's `values`</source>
        <translation>{path} obsahuje čísla o {bits} bitech (0 až {highest}) a bit {bit} nemá; opravte `values` masky</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {number}, which {other} does not name</source>
        <translation>{path} obsahuje třídu {number}, kterou {other} neuvádí</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {value}; class ids go from 1 to 255</source>
        <translation>{path} obsahuje třídu {value}; id tříd jsou od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds {dtype} numbers, which have no bits; save it as whole numbers</source>
        <translation>{path} obsahuje čísla typu {dtype}, která nemají bity; uložte jej jako celá čísla</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} is a folder; choose another name for the raster</source>
        <translation>{path} je složka; zvolte pro rastr jiný název</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is an input and would be overwritten; choose another file</source>
        <translation>{path} je vstup a byl by přepsán; zvolte jiný soubor</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} is an input and would be overwritten; choose another output folder</source>
        <translation>{path} je vstup a byl by přepsán; zvolte jinou výstupní složku</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} is damaged or incomplete ({reason})</source>
        <translation>{path}: soubor je poškozený nebo neúplný ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_clouds.py"/>
        <source>{path} is damaged or incomplete: a cloud's outline holds no numbers</source>
        <translation>{path}: soubor je poškozený nebo neúplný, obrys oblaku neobsahuje čísla</translation>
    </message>
    <message>
        <location filename="../core/data/xml.py"/>
        <source>{path} is damaged or incomplete: it cannot be read as XML</source>
        <translation>{path}: soubor je poškozený nebo neúplný, nelze jej přečíst jako XML</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is damaged or incomplete: it does not say when the product was taken</source>
        <translation>{path}: produkt je poškozený nebo neúplný, neuvádí, kdy byl pořízen</translation>
    </message>
    <message>
        <location filename="../core/data/jpeg2000.py"/>
        <source>{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again</source>
        <translation>{path}: soubor je poškozený nebo neúplný, jeho obraz JPEG 2000 je useknutý; stáhněte nebo zkopírujte jej znovu</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} is damaged or incomplete: rows {row}–{rows}, columns {col}–{cols} cannot be read; put a whole copy in its place ({reason})</source>
        <translation>{path}: soubor je poškozený nebo neúplný, řádky {row}–{rows}, sloupce {col}–{cols} nelze přečíst; nahraďte jej úplnou kopií ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is in {crs} and {other} in {image_crs}; bands of one image must be in one CRS</source>
        <translation>{path} je v {crs} a {other} v {image_crs}; pásma jednoho snímku musí být v jednom CRS</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is no Sentinel-2 product and holds none: there is no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>{path} není produkt Sentinel-2 ani žádný neobsahuje: chybí MTD_MSIL1C.xml nebo MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../core/data/class_map.py"/>
        <source>{path} is no map of classes: it needs one band of whole numbers, and has {count} of {dtype}</source>
        <translation>{path} není mapa tříd: ta má jediné pásmo celých čísel, zde je počet pásem {count} a typ {dtype}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} is no uncertainty of a map: it has no band named {names} or {last}, of 8 or 16 bits</source>
        <translation>{path} není nejistota mapy: nemá pásmo s názvem {names} nebo {last} o 8 nebo 16 bitech</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is no uncertainty raster of Landbrush: it has no band named {entropy}</source>
        <translation>{path} není rastr nejistoty Landbrush: nemá pásmo s názvem {entropy}</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of no date, and no uncertainty raster is</source>
        <translation>{path} nemá datum, ale žádný rastr nejistoty bez data není</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} is of {date}, and no map is</source>
        <translation>{path} má datum {date}, ale žádná mapa s tímto datem není</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of {date}, and no uncertainty raster is</source>
        <translation>{path} má datum {date}, ale žádný rastr nejistoty s tímto datem není</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is open in another program; close it there, or choose another name</source>
        <translation>{path} je otevřen v jiném programu; zavřete jej tam, nebo zvolte jiný název</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} is read over the network (up to {megabytes} MB); a local copy is much faster</source>
        <translation>{path} se čte po síti (až {megabytes} MB); místní kopie je mnohem rychlejší</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its metadata say {other}; if that is wrong, {advice}</source>
        <translation>{path}: předpokládá se datum {date}, ačkoli metadata uvádějí {other}; je-li to chybně, {advice}</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its name says {other}; if that is wrong, {advice}</source>
        <translation>{path}: předpokládá se datum {date}, ačkoli název uvádí {other}; je-li to chybně, {advice}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is the map itself and would be overwritten; choose another name</source>
        <translation>{path} je sama mapa a byla by přepsána; zvolte jiný název</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and holds {held}; choose another file</source>
        <translation>{path} už existuje a obsahuje {held}; zvolte jiný soubor</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and is no GeoPackage; choose another file</source>
        <translation>{path} už existuje a není to GeoPackage; zvolte jiný soubor</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} is too large ({size} MB)</source>
        <translation>{path} je příliš velký ({size} MB)</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is turned against {other}; bands of one image must lie the same way</source>
        <translation>{path} je vůči {other} pootočen; pásma jednoho snímku musí být orientována stejně</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} of this series; it has {known}</source>
        <translation>{path} nemá pásmo {bands} této série; má {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} that {needed_by}; it has {known}</source>
        <translation>{path} nemá pásmo {bands}, které {needed_by}; má {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} of this series; it has {known}</source>
        <translation>{path} nemá pásma {bands} této série; má {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} that {needed_by}; it has {known}</source>
        <translation>{path} nemá pásma {bands}, která {needed_by}; má {known}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{path} was made by another model than {model}; give the one that made it</source>
        <translation>{path} vytvořil jiný model než {model}; zadejte ten, který jej vytvořil</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path}, layer {layer}</source>
        <translation>{path}, vrstva {layer}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: band {band} holds {kind} numbers, which cannot be used; convert it first</source>
        <translation>{path}: pásmo {band} obsahuje čísla typu {kind}, která nelze použít; nejprve je převeďte</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its band {band} is marked as transparency but varies like a picture; it is used as a band</source>
        <translation>{path}: pásmo {band} je označeno jako průhlednost, ale mění se jako obraz; použije se jako pásmo</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands ({bands}) are taken in order for {wanted}, as no name agrees</source>
        <translation>{path}: pásma ({bands}) se berou popořadě jako {wanted}, protože žádný název nesouhlasí</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path}: its bands ({names}) are named after none of the map's classes</source>
        <translation>{path}: pásma ({names}) nenesou název žádné z tříd mapy</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path}: its bands have different nodata values; {value} is kept</source>
        <translation>{path}: pásma mají různé hodnoty nodata; zachová se {value}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands have no names and are taken in order for {wanted}</source>
        <translation>{path}: pásma nemají názvy a berou se popořadě jako {wanted}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: its codes ({codes}) fit no quality band of Landsat ({names}); is the kind of mask right? Other bits can be named with the kind bits</source>
        <translation>{path}: kódy ({codes}) neodpovídají žádnému pásmu kvality Landsat ({names}); je druh masky správný? Jiné bity lze zadat s druhem bits</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its ground control points give no grid ({reason})</source>
        <translation>{path}: z vlícovacích bodů nelze odvodit mřížku ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which Fmask does not have ({known}); is its kind, {kind}, right?</source>
        <translation>{path}: maska obsahuje {codes}, což Fmask nemá ({known}); je její druh {kind} správný?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which is no probability in percent (0 to 100); is its kind, {kind}, right?</source>
        <translation>{path}: maska obsahuje {codes}, což není pravděpodobnost v procentech (0 až 100); je její druh {kind} správný?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which no scene classification has (0 to {highest}); is its kind, {kind}, right?</source>
        <translation>{path}: maska obsahuje {codes}, což žádná klasifikace scény nemá (0 až {highest}); je její druh {kind} správný?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {count} codes ({codes}), too many for one that says observed or not; is its kind rather {like}?</source>
        <translation>{path}: maska obsahuje příliš mnoho kódů (celkem {count}: {codes}) na masku, která říká jen pozorováno, nebo ne; není její druh spíše {like}?</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: there is no band to stack</source>
        <translation>{path}: není tu žádné pásmo ke složení</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: unknown kind of mask {kind}</source>
        <translation>{path}: neznámý druh masky {kind}</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: {count} names are given for {count_2} bands</source>
        <translation>{path}: názvů je zadáno {count}, ale pásem je {count_2}</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>{percent} % hidden</source>
        <translation>skryto {percent} %</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels in the held-out polygons ({n}) are right.</source>
        <translation>{percent} % pixelů v odložených polygonech ({n}) je správně.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels were filled; see the results.</source>
        <translation>Vyplněno {percent} % pixelů; viz výsledky.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} patches compared</source>
        <translation>porovnáno: {pixels} pixelů v {polygons} ploškách</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} polygons compared</source>
        <translation>porovnáno: {pixels} pixelů v {polygons} polygonech</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} cannot be started ({reason}).</source>
        <translation>{python} nelze spustit ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} does not answer.</source>
        <translation>{python} neodpovídá.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} is not a working Python: {said}</source>
        <translation>{python} není funkční Python: {said}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>{reason} Strokes that wait on the map for it, and are not learnt: {count}.</source>
        <translation>{reason} Tahy, které na něj čekají na mapě a neučí se z nich: {count}.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>{reason}; a later training cannot start from this model</source>
        <translation>{reason}; z tohoto modelu nepůjde později začít další trénování</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>{reason}; the training goes on without a checkpoint</source>
        <translation>{reason}; trénování pokračuje bez kontrolního bodu</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>{share} % of the changed pixels have their first class again in the end, which is mostly the flicker of maps; {advice}</source>
        <translation>{share} % změněných pixelů má nakonec opět svou první třídu, což je většinou jen blikání map; {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{share} % of the true pixels lie where the map has no class; they are left out</source>
        <translation>{share} % referenčních pixelů leží tam, kde mapa nemá třídu; jsou vynechány</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{stage}: starting the engine…</source>
        <translation>{stage}: spouští se výpočetní jádro…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>{task} (stopped)</source>
        <translation>{task} (zastaveno)</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>{text} is no coordinate reference system; write it as EPSG:CODE</source>
        <translation>{text} není souřadnicový systém; zapište jej jako EPSG:KÓD</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>{title} (part)</source>
        <translation>{title} (část)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>{title} failed (exit code {code}): {reason}</source>
        <translation>{title}: nezdařilo se (návratový kód {code}): {reason}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and 1 more feature like it)</source>
        <translation>{told} (a ještě 1 takový prvek)</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and 1 more pair)</source>
        <translation>{told} (a ještě 1 dvojice)</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and {n} more features like it)</source>
        <translation>
            <numerusform>{told} (a ještě {n} takový prvek)</numerusform>
            <numerusform>{told} (a ještě {n} takové prvky)</numerusform>
            <numerusform>{told} (a ještě {n} takových prvků)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and {n} more pairs)</source>
        <translation>
            <numerusform>{told} (a ještě {n} dvojice)</numerusform>
            <numerusform>{told} (a ještě {n} dvojice)</numerusform>
            <numerusform>{told} (a ještě {n} dvojic)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told}; correct one of them</source>
        <translation>{told}; jeden z nich opravte</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>{variable} names {python}, which is not there; correct or unset it.</source>
        <translation>{variable} ukazuje na {python}, který neexistuje; opravte ji nebo zrušte.</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must be numbers from 0 to 1</source>
        <translation>{what} smí obsahovat jen čísla od 0 do 1</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must have rows of the same length</source>
        <translation>{what} musí mít stejně dlouhé řádky</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: cannot be read ({reason})</source>
        <translation>{what} {path}: nelze přečíst ({reason})</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: not a .safetensors file, or a damaged one</source>
        <translation>{what} {path}: není to soubor .safetensors, nebo je poškozený</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML</source>
        <translation>{what} {path}: neplatný YAML</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML at line {line}</source>
        <translation>{what} {path}: neplatný YAML na řádku {line}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: there is no such file</source>
        <translation>{what} {path}: takový soubor neexistuje</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: this is a folder; name the file in it</source>
        <translation>{what} {path}: toto je složka; uveďte soubor v ní</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes differently, all figures are wrong; compare by names, or use the same ids</source>
        <translation>{where} má třídy, které v mapě nejsou ({classes}; mapa má {table}): číslují-li se třídy v obou jinak, jsou všechny údaje chybné; porovnávejte podle názvů, nebo použijte stejná id</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no coordinate reference system; assign one to the layer first</source>
        <translation>{where}: vrstva nemá souřadnicový systém; nejprve jí jej přiřaďte</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no field {name} for the {purpose}; the fields are {there}</source>
        <translation>{where} nemá pole {name} (účel: {purpose}); pole jsou {there}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where} has one class only ({name}); annotate at least one more, e.g. “other”</source>
        <translation>{where} má jen jednu třídu ({name}); anotujte aspoň jednu další, např. „ostatní“</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has several layers ({names}); name one, as in {where}|{layer}</source>
        <translation>{where} má více vrstev ({names}); jednu uveďte, např. {where}|{layer}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class 0, which means nodata; class ids go from 1 to 255</source>
        <translation>{where} má třídu 0, která znamená nodata; id tříd jsou od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {number}; class ids go from 1 to 255</source>
        <translation>{where} má třídu {number}; id tříd jsou od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {value}, which is no whole number; class ids go from 1 to 255</source>
        <translation>{where} má třídu {value}, což není celé číslo; id tříd jsou od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} has {count} bands; the first one, {first}, is taken for the labels</source>
        <translation>{where} má více pásem ({count}); za rastr tříd se bere první, {first}</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where} has {n} classes; there can be at most {most}</source>
        <translation>
            <numerusform>{where} má {n} třídu; může jich být nejvýše {most}</numerusform>
            <numerusform>{where} má {n} třídy; může jich být nejvýše {most}</numerusform>
            <numerusform>{where} má {n} tříd; může jich být nejvýše {most}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where} holds from {day} until {until}, which is before it; correct one of the two</source>
        <translation>{where} platí od {day} do {until}, tedy do dřívějšího dne; jedno z dat opravte</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds no label: all pixels on the image are 0 or nodata</source>
        <translation>{where} neobsahuje žádnou třídu: všechny pixely na snímku jsou 0 nebo nodata</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} holds no layer of polygons</source>
        <translation>{where} neobsahuje vrstvu polygonů</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds the value {value}; the class ids of a label raster are whole numbers from 1 to 255</source>
        <translation>{where} obsahuje hodnotu {value}; id tříd v rastru tříd jsou celá čísla od 1 do 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is empty; draw polygons first</source>
        <translation>{where}: vrstva je prázdná; nejprve nakreslete polygony</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is in {crs}, which cannot be brought to the image's {image_crs}</source>
        <translation>{where} je v systému {crs}, který nelze převést do systému snímku {image_crs}</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}, area {number}</source>
        <translation>{where}, oblast {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, class {number}</source>
        <translation>{where}, třída {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, image {number}</source>
        <translation>{where}, snímek {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, labels</source>
        <translation>{where}, anotace</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, mask</source>
        <translation>{where}, maska</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}, truth</source>
        <translation>{where}, referenční data</translation>
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
        <translation>{where}: Sentinel-2 nemá pásmo {name}; jeho pásma jsou {bands}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `classes` must be different class ids</source>
        <translation>{where}: `classes` musí být navzájem různá id tříd</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: `extent` must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax</source>
        <translation>{where}: `extent` musí být xmin, ymin, xmax, ymax, kde xmin &lt; xmax a ymin &lt; ymax</translation>
    </message>
    <message>
        <location filename="../core/job/exportonnx.py"/>
        <source>{where}: `nodata` must be a number or none, found {value}</source>
        <translation>{where}: `nodata` musí být číslo nebo none, zadáno je {value}</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `options` must be a mapping of recipe entries to values</source>
        <translation>{where}: `options` musí být slovník položek receptu a hodnot</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `per_year` must have {count} rows of {count} numbers, one for each class</source>
        <translation>{where}: `per_year` musí mít pro každou třídu jeden řádek, tedy {count} řádků po {count} číslech</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `prior` must have a share for each of the {count} classes</source>
        <translation>{where}: `prior` musí mít podíl pro každou třídu (počet: {count})</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: `products` must name at least one folder or file</source>
        <translation>{where}: `products` musí uvádět nejméně jednu složku nebo soubor</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` and `model` are the same file; name another one to write</source>
        <translation>{where}: `start_from` a `model` jsou týž soubor; pro zápis uveďte jiný</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` is for trainings with labels; leave out one of the two</source>
        <translation>{where}: `start_from` je pro trénování s anotacemi; jedno z obou vynechte</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: `values` must be whole numbers from 0 to 255</source>
        <translation>{where}: `values` musí být celá čísla od 0 do 255</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}`</source>
        <translation>{where}: `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` holds a NUL character</source>
        <translation>{where}: `{key}` obsahuje znak NUL</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` is missing</source>
        <translation>{where}: chybí `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` musí být číslo od {low} do {high}, zadáno je {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a whole number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` musí být celé číslo od {low} do {high}, zadáno je {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be one of {known}; found {value}</source>
        <translation>{where}: `{key}` musí mít jednu z hodnot {known}; zadáno je {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}</source>
        <translation>{where}: `{key}` musí být text, nalezeno: {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}; write it in quotes</source>
        <translation>{where}: `{key}` musí být text, nalezeno: {found}; zapište jej v uvozovkách</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be true or false, found {value}</source>
        <translation>{where}: `{key}` musí být true nebo false, zadáno je {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending} or {other}, found {path}</source>
        <translation>{where}: `{key}` musí končit na {ending} nebo {other}, zadáno je {path}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending}, found {path}</source>
        <translation>{where}: `{key}` musí končit na {ending}, zadáno je {path}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a band is named twice in `bands`</source>
        <translation>{where}: některé pásmo je v `bands` uvedeno dvakrát</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: a forbidden transition</source>
        <translation>{where}: zakázaný přechod</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed</source>
        <translation>{where}: maska druhu bits potřebuje `values`, čísla bitů, které znamenají nepozorováno</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind cld takes one value, the probability from which on it is cloud</source>
        <translation>{where}: maska druhu cld má jedinou hodnotu, pravděpodobnost, od které jde o oblačnost</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind landsat takes no `values`; name bits of your own with the kind bits</source>
        <translation>{where}: maska druhu landsat nemá `values`; vlastní bity zadejte s druhem bits</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: all polygons lie outside the image {name}; is the layer's coordinate reference system ({crs}) right?</source>
        <translation>{where}: všechny polygony leží mimo snímek {name}; je souřadnicový systém vrstvy ({crs}) správný?</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: changes are told between maps of different dates; give at least two maps</source>
        <translation>{where}: změny se zjišťují mezi mapami z různých termínů; zadejte nejméně dvě mapy</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: class {number} must be able to stay as it is; give it more than 0</source>
        <translation>{where}: třída {number} musí mít možnost zůstat, jak je; zadejte jí více než 0</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a list, found {found}</source>
        <translation>{where}: očekává se seznam, nalezeno: {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a mapping of names to values, found {found}</source>
        <translation>{where}: očekává se slovník názvů a hodnot, nalezeno: {found}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path</source>
        <translation>{where}: zakázané nebo zadané přechody potřebují řetězec přes termíny; zvolte řetězec smooth nebo path</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with at least one image, or the uncertainty of a map that there is</source>
        <translation>{where}: zadejte model s nejméně jedním snímkem, nebo nejistotu hotové mapy</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with images, or the uncertainty of a map that there is; not both</source>
        <translation>{where}: zadejte buď model se snímky, nebo nejistotu hotové mapy; ne obojí</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: give a model, or the method regression or linear, which need none</source>
        <translation>{where}: zadejte model, nebo metodu regression či linear, které jej nepotřebují</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}: give the truth, or the model whose held-out polygons tell</source>
        <translation>{where}: zadejte referenční data, nebo model, jehož odložené polygony je nahradí</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: images are looked at with a model; give one</source>
        <translation>{where}: ke snímkům je potřeba model; zadejte jej</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: name the field that holds the {purpose}; the fields are {there}</source>
        <translation>{where}: uveďte potřebné pole (účel: {purpose}); pole jsou {there}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: no polygon covers a pixel of the image</source>
        <translation>{where}: žádný polygon nepokrývá pixel snímku</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: no polygon has a date of the series ({dates}); {name} has {when}</source>
        <translation>{where}: žádný polygon nemá datum některého termínu série ({dates}); {name} má {when}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: no steady rates of change give this matrix; the nearest ones differ by up to {difference}</source>
        <translation>{where}: této matici neodpovídají žádné stálé rychlosti změn; nejbližší se liší až o {difference}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: probabilities belong to uncertainty rasters; give those too</source>
        <translation>{where}: pravděpodobnosti patří k rastrům nejistoty; zadejte i ty</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: the area {name} has no labels, others have; put it into `unlabelled`</source>
        <translation>{where}: oblast {name} nemá anotace, jiné ano; přesuňte ji do `unlabelled`</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: the band {band} is named twice in `bands`</source>
        <translation>{where}: pásmo {band} je v `bands` uvedeno dvakrát</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the change from {first} to {last} ends before it begins; exchange the two dates</source>
        <translation>{where}: změna od {first} do {last} končí dříve, než začíná; obě data prohoďte</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the class id {number} stands twice in `classes`</source>
        <translation>{where}: id třídy {number} je v `classes` uvedeno dvakrát</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the class {number} of the model is not in `classes`, which are {known}; add it</source>
        <translation>{where}: třída {number} modelu není v `classes`, kde jsou {known}; doplňte ji</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: the classes are names, so they are given ids of their own: {table}</source>
        <translation>{where}: třídy jsou zadány názvy, takže dostanou vlastní id: {table}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the colour {color} must be written as #rrggbb</source>
        <translation>{where}: barvu {color} je třeba zapsat jako #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the date {date} stands twice, for {first} and {name}; each date must have one image</source>
        <translation>{where}: datum {date} je uvedeno dvakrát, pro {first} a {name}; každému datu smí patřit jen jeden snímek</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the date {date} stands twice; each date must have one raster</source>
        <translation>{where}: datum {date} je uvedeno dvakrát; každému datu smí patřit jen jeden rastr</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the field {field} holds {kind} values; a class is a whole number or text</source>
        <translation>{where}: pole {field} obsahuje hodnoty typu {kind}; třída je celé číslo nebo text</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the files that hold the bands must be a list of names</source>
        <translation>{where}: soubory s pásmy musí být zadány jako seznam názvů</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {before}&gt;{after} needs class ids from 1 to {most}</source>
        <translation>{where}: zakázaný přechod {before}&gt;{after} potřebuje id tříd od 1 do {most}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {item} must be written as FROM&gt;TO, each a class by its id or name</source>
        <translation>{where}: zakázaný přechod {item} je třeba zapsat jako Z&gt;NA, obě třídy podle id nebo názvu</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the layer says that it is in {crs}, and {name} is at {x}, {y}, which are no degrees; give the layer the coordinate reference system it was drawn in (GeoJSON without one means degrees)</source>
        <translation>{where}: vrstva uvádí systém {crs}, ale {name} leží na {x}, {y}, což nejsou stupně; nastavte vrstvě souřadnicový systém, ve kterém byla nakreslena (GeoJSON bez něj znamená stupně)</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: the method {method} uses no model; leave out one of the two</source>
        <translation>{where}: metoda {method} model nepoužívá; jedno z obou vynechte</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the name of {name} may tell the day {one} or {other}; {advice}</source>
        <translation>{where}: název {name} může znamenat den {one} nebo {other}; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: the polygons of “{class_name}” cover no pixel of the image; draw larger ones</source>
        <translation>{where}: polygony třídy „{class_name}“ nepokrývají žádný pixel snímku; nakreslete větší</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the row of class {number} in `per_year` sums to {total}; each must sum to 1</source>
        <translation>{where}: součet řádku třídy {number} v `per_year` je {total}; každý musí dát 1</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: the uncertainty tells all that is needed; leave out the model, or give it images</source>
        <translation>{where}: nejistota obsahuje vše potřebné; vynechte model, nebo k němu zadejte snímky</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: there are `classes` and the area {name} has no labels; add the labels</source>
        <translation>{where}: jsou zadány `classes`, ale oblast {name} nemá anotace; doplňte je</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: there is no area</source>
        <translation>{where}: chybí oblast</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: there is no image</source>
        <translation>{where}: chybí snímek</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: two areas are named {folder}; give each area a name of its own</source>
        <translation>{where}: dvě oblasti mají název {folder}; dejte každé oblasti vlastní název</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: unknown device {device}; known are auto, cpu, cuda, cuda:N and mps</source>
        <translation>{where}: neznámé zařízení {device}; známá jsou auto, cpu, cuda, cuda:N a mps</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: unknown entry `{key}`; {hint}</source>
        <translation>{where}: neznámá položka `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: what is annotated belongs to an area: `labels` in its entry</source>
        <translation>{where}: co je anotováno, patří k oblasti: `labels` v její položce</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>{where}: {before}&gt;{after} není změna; co zůstává, jak je, zakázat nelze</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} cover no pixel of their own and are not used</source>
        <translation>{where}: vlastní pixel nepokrývají a nepoužijí se {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} lie wholly under other polygons of their class</source>
        <translation>{where}: celé pod jinými polygony téže třídy leží {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {name} ({class_name}) and {name_2} ({class_name_2}) overlap though their classes differ</source>
        <translation>{where}: {name} ({class_name}) a {name_2} ({class_name_2}) se překrývají, ačkoli mají různé třídy</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} cannot be brought from {crs} to the image's {image_crs}; is the layer's coordinate reference system right?</source>
        <translation>{where}: {name} nelze převést z {crs} do systému snímku {image_crs}; je souřadnicový systém vrstvy správný?</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} has no class in {field}; give it one or delete it</source>
        <translation>{where}: {name} nemá třídu v poli {field}; doplňte ji, nebo prvek smažte</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {name} has no date, and each of several images needs one; {advice}</source>
        <translation>{where}: {name} nemá datum, a při více snímcích je potřebuje každý; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is after the last date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: {name} platí pro {when}, tedy po posledním termínu série, {end} ({dates}); opravte jeho datum, nebo přidejte snímek z té doby</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is before the first date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: {name} platí pro {when}, tedy před prvním termínem série, {end} ({dates}); opravte jeho datum, nebo přidejte snímek z té doby</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} is a {kind}, not a polygon; annotations are polygons</source>
        <translation>{where}: {name} je {kind}, nikoli polygon; anotace jsou polygony</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {n} features have no shape and are not used</source>
        <translation>
            <numerusform>{where}: {n} prvek nemá geometrii a nepoužije se</numerusform>
            <numerusform>{where}: {n} prvky nemají geometrii a nepoužijí se</numerusform>
            <numerusform>{where}: {n} prvků nemá geometrii a nepoužije se</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons belong to dates that the series lacks</source>
        <translation>
            <numerusform>{where}: {n} polygon z {all} patří k termínu, který série nemá</numerusform>
            <numerusform>{where}: {n} polygony z {all} patří k termínům, které série nemá</numerusform>
            <numerusform>{where}: {n} polygonů z {all} patří k termínům, které série nemá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons lie outside the image and are not used</source>
        <translation>
            <numerusform>{where}: {n} polygon z {all} leží mimo snímek a nepoužije se</numerusform>
            <numerusform>{where}: {n} polygony z {all} leží mimo snímek a nepoužijí se</numerusform>
            <numerusform>{where}: {n} polygonů z {all} leží mimo snímek a nepoužije se</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days after the last date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} polygon platí pro dny po posledním termínu série, {end} ({dates}): {names}; opravte jeho datum, nebo přidejte snímky z té doby</numerusform>
            <numerusform>{where}: {n} polygony platí pro dny po posledním termínu série, {end} ({dates}): {names}; opravte jejich data, nebo přidejte snímky z té doby</numerusform>
            <numerusform>{where}: {n} polygonů platí pro dny po posledním termínu série, {end} ({dates}): {names}; opravte jejich data, nebo přidejte snímky z té doby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days before the first date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} polygon platí pro dny před prvním termínem série, {end} ({dates}): {names}; opravte jeho datum, nebo přidejte snímky z té doby</numerusform>
            <numerusform>{where}: {n} polygony platí pro dny před prvním termínem série, {end} ({dates}): {names}; opravte jejich data, nebo přidejte snímky z té doby</numerusform>
            <numerusform>{where}: {n} polygonů platí pro dny před prvním termínem série, {end} ({dates}): {names}; opravte jejich data, nebo přidejte snímky z té doby</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {value} is not a date; write it as YYYY-MM-DD</source>
        <translation>{where}: {value} není datum; zapište je jako RRRR-MM-DD</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: “{class_name}” is on one polygon only, so its accuracy cannot be told; draw more</source>
        <translation>{where}: třída „{class_name}“ je jen na jednom polygonu, takže její přesnost nelze zjistit; nakreslete další</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>“Install” downloads about {download} and takes up to {space} GB of disk in {folder}; that takes some minutes, on a slow connection longer. The packages of QGIS stay as they are, and nothing is downloaded before.</source>
        <translation>„Instalovat“ stáhne asi {download} a zabere až {space} GB na disku v {folder}; trvá to několik minut, na pomalém připojení déle. Balíčky QGIS zůstanou, jak jsou, a předem se nic nestahuje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>“To” ({last}) must be a later date than “From” ({first}).</source>
        <translation>„Do“ ({last}) musí být pozdější datum než „Od“ ({first}).</translation>
    </message>
    <message>
        <location filename="../plugin/i18n.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is read over the network ({size} GB); this can take long. Stop ends it.</source>
        <translation>„{name}“ se čte po síti ({size} GB); může to trvat dlouho. Ukončíte to tlačítkem Zastavit.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>“{name}” is shown in the colours of the classes now; its other styles are still there.</source>
        <translation>„{name}“ se nyní zobrazuje v barvách tříd; ostatní styly vrstvy zůstaly.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is very large ({size} GB); mapping the visible extent first is faster.</source>
        <translation>„{name}“ je velmi velká ({size} GB); rychlejší je nejprve mapovat viditelný rozsah.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>“{name}” still has polygons ({n}); erase them before you remove the class.</source>
        <translation>Třída „{name}“ má ještě polygony ({n}); před odebráním třídy je vymažte.</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>“{start} → {end}” is forbidden, but may still happen by way of “{stop}” at dates in between; forbid “{start} → {stop}” or “{stop} → {end}” too if it must never</source>
        <translation>přechod „{start} → {end}“ je zakázán, ale v termínech mezi tím k němu může dojít přes „{stop}“; nesmí-li nikdy nastat, zakažte i „{start} → {stop}“ nebo „{stop} → {end}“</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>“{text}” is no class id; write a whole number from 1 to 255.</source>
        <translation>„{text}“ není id třídy; zadejte celé číslo od 1 do 255.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{text}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>„{text}“ není datum; napište je jako RRRR-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>“{text}” says no bits; write for example “bits 3 4 10”.</source>
        <translation>„{text}“ neurčuje bity; napište například „bits 3 4 10“.</translation>
    </message>
</context>
</TS>
