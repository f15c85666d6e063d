<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>(ya no está)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>0 is perfect</source>
        <translation>0 es perfecto</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 % (ha)</source>
        <translation>95 % (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 %: not known, no error was met</source>
        <translation>95 %: desconocido, no se encontró ningún error</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>A .SAFE folder, or a folder that holds several, or zip files.</source>
        <translation>Una carpeta .SAFE, o una carpeta que contiene varias, o archivos zip.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>A .safetensors file of a model that was trained with the method HVAE.</source>
        <translation>Un archivo .safetensors de un modelo entrenado con el método HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>A .safetensors file that Landbrush has written.</source>
        <translation>Un archivo .safetensors escrito por Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>A .safetensors file that Landbrush has written; it looks at the images.</source>
        <translation>Un archivo .safetensors escrito por Landbrush; mira las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>A GeoPackage.</source>
        <translation>Un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python that has PyTorch and GDAL, e.g. a conda environment or one with PyTorch for your GPU.</source>
        <translation>Un Python que tenga PyTorch y GDAL, p. ej. un entorno conda o uno con el PyTorch adecuado para su GPU.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python with PyTorch and GDAL</source>
        <translation>Un Python con PyTorch y GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>A YAML file with the probability of every change within a year, as the engine writes one beside the maps (transitions.yaml). Empty: learnt from the images.</source>
        <translation>Un archivo YAML con la probabilidad de cada cambio en un año, como el que el motor escribe junto a los mapas (transitions.yaml). Vacío: se aprende de las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>A class needs a name; “{name}” stays.</source>
        <translation>Una clase necesita un nombre; se mantiene «{name}».</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two polygons.</source>
        <translation>Un guion en lugar de un intervalo: no se puede determinar su amplitud; no se encontró ningún error, o la clase tiene menos de dos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>A layer of the series is no longer in the project; take its row out of the table.</source>
        <translation>Una capa de la serie ya no está en el proyecto; quite su fila de la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>A page to read, print and pass on: confusion matrix, accuracy and area of each class with 95 % intervals, the map, and what it was made from</source>
        <translation>Una página para leer, imprimir y compartir: matriz de confusión, exactitud y superficie de cada clase con intervalos del 95 %, el mapa y a partir de qué se hizo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>A pixel over time</source>
        <translation>Un píxel en el tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A preset: network, learning rate and more in one file</source>
        <translation>Un ajuste predefinido: red, tasa de aprendizaje y demás en un archivo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>A raster layer of the project</source>
        <translation>Una capa ráster del proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>A raster of class ids, as from “Segment images”.</source>
        <translation>Un ráster de ids de clase, como el de «Segmentar imágenes».</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A raster with one band a class: how probable it is, in percent</source>
        <translation>Un ráster con una banda por clase: lo probable que es, en porcentaje</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>A training on “{image}” was interrupted ({when}).</source>
        <translation>Se interrumpió un entrenamiento con «{image}» ({when}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>A value for each transition.</source>
        <translation>Un valor para cada transición.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>A web map is a picture without bands and cannot be mapped; add a raster file, e.g. of Sentinel-2.</source>
        <translation>Un mapa web es una imagen sin bandas y no se puede cartografiar; añada un archivo ráster, p. ej. de Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. AURC: the area under the curve, the mean share of errors left; the lower, the better. Novelty is made to find what nobody annotated, which is not always wrong on the map.</source>
        <translation>AUROC: con qué frecuencia un píxel erróneo es menos seguro que uno acertado; 0,5 es azar, 1 es perfecto. AURC: el área bajo la curva, la proporción media de errores que quedan; cuanto más baja, mejor. La novedad está hecha para encontrar lo que nadie anotó, que no siempre es erróneo en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>About as large as what you outline: 5 pixels of Sentinel-2 are 50 m.</source>
        <translation>Más o menos como lo que usted delimita: 5 píxeles de Sentinel-2 son 50 m.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Exactitud de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Accuracy on held-out polygons, 0 to 1</source>
        <translation>Exactitud en los polígonos reservados, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>Accuracy report</source>
        <translation>Informe de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add Sentinel-2 products… (a folder of .SAFE folders or their zip files)</source>
        <translation>Añadir productos Sentinel-2… (una carpeta con carpetas .SAFE o sus archivos zip)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a raster layer to the map, for example a Sentinel-2 image.</source>
        <translation>Añada al mapa una capa ráster, por ejemplo una imagen Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a second class, for example for everything else.</source>
        <translation>Añada una segunda clase, por ejemplo para todo lo demás.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add the raster layers selected in the layer tree, each as one date</source>
        <translation>Añadir las capas ráster seleccionadas en el árbol de capas, cada una como una fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Add the raster layers selected in the layer tree, to learn from without polygons</source>
        <translation>Añadir las capas ráster seleccionadas en el árbol de capas, para aprender de ellas sin polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Added to “pip install”, e.g. the index of a PyTorch build for your GPU, as PyTorch's site names it.</source>
        <translation>Se añade a «pip install», p. ej. el índice de una compilación de PyTorch para su GPU, tal como lo indica el sitio de PyTorch.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>All but the supervised method also guess where nothing is drawn. They map better only if held-out polygons show that this helps, which takes about 32 polygons; otherwise, and so far wherever it was measured, the map is the supervised method's.</source>
        <translation>Todos los métodos salvo el supervisado hacen también conjeturas donde no hay nada dibujado. Solo cartografían mejor si los polígonos reservados muestran que eso ayuda, para lo que hacen falta unos 32 polígonos; si no, y hasta ahora en todo lo que se ha medido, el mapa es el del método supervisado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>All dates are shown; click one.</source>
        <translation>Se muestran todas las fechas; pulse una.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>All places are done: train again, then ask for new ones.</source>
        <translation>Todos los lugares están hechos: vuelva a entrenar y pida otros nuevos.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Also write probabilities</source>
        <translation>Escribir también probabilidades</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Also write the classes' probabilities</source>
        <translation>Escribir también las probabilidades de las clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>An earlier model of the same bands and method: the training takes about a third of the steps, and polygons that were held out then stay held out. Beside the model must be its file .start.</source>
        <translation>Un modelo anterior con las mismas bandas y el mismo método: el entrenamiento necesita aproximadamente un tercio de los pasos, y los polígonos que entonces se reservaron siguen reservados. Junto al modelo debe estar su archivo .start.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Another QGIS is installing the engine in {folder}; wait for it.</source>
        <translation>Otro QGIS está instalando el motor en {folder}; espere a que termine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area file: {file}</source>
        <translation>Archivo de área: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area files</source>
        <translation>Archivos de área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Area files need PyYAML, which this QGIS's Python does not have.</source>
        <translation>Los archivos de área necesitan PyYAML, que falta en el Python de este QGIS.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Area of each class</source>
        <translation>Superficie de cada clase</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time</source>
        <translation>Superficie de cada clase a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Area of each class over time (CSV)</source>
        <translation>Superficie de cada clase en el tiempo (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Area of each class over time (plot)</source>
        <translation>Superficie de cada clase a lo largo del tiempo (gráfico)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time, with 95 % intervals</source>
        <translation>Superficie de cada clase a lo largo del tiempo, con intervalos del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Area over time</source>
        <translation>Superficie en el tiempo</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Areas are stratified estimates after Olofsson et al. (2014). They presume that the truth is a probability sample within each class of the map.</source>
        <translation>Las superficies son estimaciones estratificadas según Olofsson et al. (2014). Suponen que la referencia es una muestra probabilística dentro de cada clase del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>As “Evaluate a map” writes it; areas are adjusted by its errors (Olofsson et al. 2014).</source>
        <translation>Como lo escribe «Evaluar un mapa»; las superficies se ajustan según sus errores (Olofsson et al. 2014).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>At least one scene class must count as not observed; take the mask away instead.</source>
        <translation>Al menos una clase de escena debe contar como no observada; si no, quite la máscara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>At most, in seconds unless told otherwise; empty: as long as the held-out polygons gain.</source>
        <translation>Como máximo, en segundos si no se indica otra cosa; vacío: mientras mejoren los polígonos reservados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>At most; there are fewer where no others are left.</source>
        <translation>Como máximo; son menos donde no quedan otros.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Back to the model of {when}.</source>
        <translation>De vuelta al modelo de {when}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Band shown</source>
        <translation>Banda mostrada</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Band {n}</source>
        <translation>Banda {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Bands {n}–{m}</source>
        <translation>Bandas {n}–{m}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Bar: area on the map. Dot: area estimated from the truth, with its 95 % interval.</source>
        <translation>Barra: superficie en el mapa. Punto: superficie estimada a partir de la referencia, con su intervalo del 95 %.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Bring back what was taken back (Ctrl+Y on the map)</source>
        <translation>Rehacer lo deshecho (Ctrl+Y en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bring in Sentinel-2 products</source>
        <translation>Importar productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>By less than half a pixel; where the map ends its pixels stay.</source>
        <translation>En menos de medio píxel; donde acaba el mapa, sus píxeles se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>CPU threads</source>
        <translation>Hilos de CPU</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Can its certainty be believed?</source>
        <translation>¿Se puede creer la seguridad del mapa?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Chain over the dates</source>
        <translation>Cadena entre fechas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Changed area, hectares</source>
        <translation>Superficie cambiada, hectáreas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes from this date</source>
        <translation>Cambios desde esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Changes need the maps of two dates; give the series its dates and click Map first.</source>
        <translation>Los cambios necesitan los mapas de dos fechas; asigne primero sus fechas a la serie y pulse Cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Changes that never happen</source>
        <translation>Cambios que nunca ocurren</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Changes that never happen, from the class of the row to that of the column</source>
        <translation>Cambios que nunca ocurren, de la clase de la fila a la de la columna</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Changes to the recipe</source>
        <translation>Cambios en la receta</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes to this date</source>
        <translation>Cambios hasta esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking the engine</source>
        <translation>Comprobando el motor</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking your Python</source>
        <translation>Comprobando su Python</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Choose a folder of products, or single ones.</source>
        <translation>Elija una carpeta de productos o productos sueltos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Choose a model and at least one image, or the uncertainty of a map.</source>
        <translation>Elija un modelo y al menos una imagen, o la incertidumbre de un mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Choose a model, or the method regression, which needs none.</source>
        <translation>Elija un modelo, o el método regression, que no lo necesita.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose at least one image.</source>
        <translation>Elija al menos una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose either polygons or a label raster.</source>
        <translation>Elija o bien polígonos o bien un ráster de etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Elija el campo de los polígonos que contiene la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>Choose the field of “{name}” that holds the class first.</source>
        <translation>Elija primero el campo de «{name}» que contiene la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the field of “{name}” that holds the class; it has {fields}.</source>
        <translation>Elija el campo de «{name}» que contiene la clase; tiene {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the layer of polygons to learn from; the project has {names}.</source>
        <translation>Elija la capa de polígonos de la que aprender; el proyecto tiene {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Choose the maps of at least two dates.</source>
        <translation>Elija los mapas de al menos dos fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Choose where the results go: a file for the first raster, or a folder.</source>
        <translation>Elija dónde guardar los resultados: un archivo para el primer ráster, o una carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Class by class</source>
        <translation>Clase por clase</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Class field of the polygons</source>
        <translation>Campo de clase de los polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>Class {n}</source>
        <translation>Clase {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Classes and polygons</source>
        <translation>Clases y polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Classes by their ids or names, separated by commas: “2&gt;1, dead&gt;forest” = from one date to the next class 2 never becomes 1, nor dead forest. No two maps that follow each other show such a change. By way of another class at a date in between it still may happen, unless that is forbidden too.</source>
        <translation>Clases por su id o nombre, separadas por comas: «2&gt;1, muerto&gt;bosque» = de una fecha a la siguiente, la clase 2 nunca pasa a ser 1, ni muerto bosque. Ningún par de mapas consecutivos muestra un cambio así. A través de otra clase en una fecha intermedia aún puede ocurrir, salvo que también se prohíba.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Classes change</source>
        <translation>Efecto de las clases</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Click Draw and outline a few places of each class, or choose your own layer of polygons.</source>
        <translation>Pulse Dibujar y delimite unos cuantos lugares de cada clase, o elija su propia capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Click a piece, drag for more, Ctrl takes away. Size: [ ]; class: 1–9.</source>
        <translation>Clic en una pieza, arrastre para más, Ctrl quita. Tamaño: [ ]; clase: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/polygon_tool.py"/>
        <source>Click corners, right click ends. Backspace: one back; Esc: drop; class: 1–9.</source>
        <translation>Clic en las esquinas, clic derecho para terminar. Retroceso: una atrás; Esc: descartar; clase: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Click pieces of like pixels instead of drawing; drag to take many ([ and ] change their size)</source>
        <translation>Hacer clic en piezas de píxeles parecidos en lugar de dibujar; arrastrar para tomar muchas ([ y ] cambian su tamaño)</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/wand_tool.py"/>
        <source>Click takes what is alike; drag up or [ ] for more. Esc: drop; class: 1–9.</source>
        <translation>Clic toma lo parecido; arrastre hacia arriba o [ ] para más. Esc: descartar; clase: 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Click the arrow to fly to the first place; outline what is there, or dismiss it.</source>
        <translation>Pulse la flecha para volar al primer lugar; delimite lo que hay allí o descártelo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Click to enter the date, YYYY-MM-DD</source>
        <translation>Clic para introducir la fecha, AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud shadow</source>
        <translation>Sombra de nube</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, high probability</source>
        <translation>Nube, probabilidad alta</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, medium probability</source>
        <translation>Nube, probabilidad media</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../models/inpainting.yaml"/>
        <source>Clouds filled in: learns the images of a series alone, without any polygon, and maps no class.</source>
        <translation>Nubes rellenadas: aprende solo las imágenes de una serie, sin ningún polígono, y no cartografía ninguna clase.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Colour of “{name}”</source>
        <translation>Color de «{name}»</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Compares a map with what is true: overall accuracy, IoU and F1 of each class, the confusion matrix, and the area of each class in hectares with its 95 % confidence interval (Olofsson et al. 2014). With the map's probabilities also how well they are calibrated, and with its uncertainty how well that finds the errors.

Use polygons that the model has not learnt from: on others every map looks better than it is. Without any, choose the model: the figures are then those of the polygons that were held out of its training.

Writes a JSON file for other programs and, beside it, a page to read and print.</source>
        <translation>Compara un mapa con la realidad: exactitud global, IoU y F1 de cada clase, la matriz de confusión y la superficie de cada clase en hectáreas con su intervalo de confianza del 95 % (Olofsson et al. 2014). Con las probabilidades del mapa, también lo bien calibradas que están; con su incertidumbre, lo bien que esta encuentra los errores.

Use polígonos de los que el modelo no haya aprendido: con otros, cualquier mapa parece mejor de lo que es. Si no tiene ninguno, elija el modelo: las cifras son entonces las de los polígonos que se reservaron en su entrenamiento.

Escribe un archivo JSON para otros programas y, junto a él, una página para leer e imprimir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Compares the maps of several dates, as “Segment images” makes them:
• Changes: a raster with a value for each transition between two dates (“forest → damage”), in colours; classes that stay are pale.
• First change: band 1 the date (YYYYMMDD) at which a pixel first was of another class than at its first date; band 2 how uncertain that is, 0 to 1, where there are probabilities.
• In the folder also tables (CSV): the area of each class at each date, with 95 % intervals where there are probabilities or an accuracy report, and the transition matrix in hectares; and a plot (SVG).

The maps need one grid and the same classes. Maps of single dates flicker; those made with a chain over the dates do so far less.</source>
        <translation>Compara los mapas de varias fechas, tal como los crea «Segmentar imágenes»:
• Cambios: un ráster con un valor para cada transición entre dos fechas («bosque → daño»), en colores; las clases que no cambian aparecen pálidas.
• Primer cambio: banda 1, la fecha (AAAAMMDD) en que un píxel fue por primera vez de otra clase que en su primera fecha; banda 2, lo incierto que es, de 0 a 1, donde hay probabilidades.
• En la carpeta, además, tablas (CSV): la superficie de cada clase en cada fecha, con intervalos del 95 % si hay probabilidades o un informe de exactitud, y la matriz de transición en hectáreas; y un gráfico (SVG).

Los mapas deben tener la misma cuadrícula y las mismas clases. Los mapas de fechas sueltas fluctúan; los creados con una cadena entre fechas, mucho menos.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Comparing maps</source>
        <translation>Comparación de mapas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy versions, settings and the end of the log, without names and folders, to paste into an issue</source>
        <translation>Copiar versiones, ajustes y el final del registro, sin nombres ni carpetas, para pegarlos en una incidencia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_choice.py"/>
        <source>Curves shown</source>
        <translation>Curvas mostradas</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Dark area</source>
        <translation>Área oscura</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Date field</source>
        <translation>Campo de fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told from. Empty: the first.</source>
        <translation>Fecha del mapa desde el que se cuentan los cambios. Vacío: la primera.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told to. Empty: the last.</source>
        <translation>Fecha del mapa hasta el que se cuentan los cambios. Vacío: la última.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Date of first change</source>
        <translation>Fecha del primer cambio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date, and uncertainty.</source>
        <translation>Fecha e incertidumbre.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Date: {date}.</source>
        <translation>Fecha: {date}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Dates learnt from</source>
        <translation>Fechas aprendidas</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Dates missing: {n}</source>
        <translation>Fechas que faltan: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Dates of the images</source>
        <translation>Fechas de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Dates of the maps</source>
        <translation>Fechas de los mapas</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Dates of the series</source>
        <translation>Fechas de la serie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Dead: tile</source>
        <translation>Muertos: tesela</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Delete this model and its maps from the disk; maps that are shown stay</source>
        <translation>Borrar del disco este modelo y sus mapas; los mapas mostrados se quedan</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Delete what it had learnt; polygons and earlier models stay</source>
        <translation>Borrar lo que había aprendido; los polígonos y los modelos anteriores se quedan</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Deviation of what was filled</source>
        <translation>Desviación de lo rellenado</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Deviations by date</source>
        <translation>Desviaciones por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Diagnostics copied; paste them where you tell of the fault.</source>
        <translation>Diagnóstico copiado; péguelo donde informe del fallo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Diameter of brush and eraser in pixels of the image</source>
        <translation>Diámetro del pincel y de la goma en píxeles de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Disagreement by date</source>
        <translation>Discrepancia por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Disagreement of the views</source>
        <translation>Discrepancia de las vistas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Dismiss this place; it is not suggested again</source>
        <translation>Descartar este lugar; no se volverá a sugerir</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Dismissed places cannot be written to {path}: {reason}</source>
        <translation>No se pueden escribir los lugares descartados en {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Done. Dates added to the series: {n}.</source>
        <translation>Hecho. Fechas añadidas a la serie: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Done. Places to draw next: {n}.</source>
        <translation>Hecho. Lugares donde dibujar a continuación: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: the model for the Deepness plugin is {path}.</source>
        <translation>Hecho: el modelo para el complemento Deepness es {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is open in the browser; it is {path}.</source>
        <translation>Hecho: el informe está abierto en el navegador; es {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is {path}.</source>
        <translation>Hecho: el informe es {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Done: what changed lies beside the maps.</source>
        <translation>Hecho: lo que cambió está junto a los mapas.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: {count} polygons are on the map; they are in {path}.</source>
        <translation>Hecho: hay {count} polígonos en el mapa; están en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Double-click to rename</source>
        <translation>Doble clic para cambiar el nombre</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Downloading and installing PyTorch</source>
        <translation>Descargando e instalando PyTorch</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/eraser_tool.py"/>
        <source>Drag to erase; Ctrl+click deletes a polygon. Size: [ ]; take back: Ctrl+Z.</source>
        <translation>Arrastre para borrar; Ctrl+clic elimina un polígono. Tamaño: [ ]; deshacer: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>Drag to paint. Size: [ ] or Shift+wheel; class: 1–9; take back: Ctrl+Z.</source>
        <translation>Arrastre para pintar. Tamaño: [ ] o Mayús+rueda; clase: 1–9; deshacer: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw a few polygons of “{name}”, then of the other classes (keys 1–9).</source>
        <translation>Dibuje unos cuantos polígonos de «{name}» y después de las demás clases (teclas 1–9).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw polygons of the current class: click the corners, right click to finish</source>
        <translation>Dibujar polígonos de la clase actual: clic en las esquinas, clic derecho para terminar</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw polygons of “{name}” too.</source>
        <translation>Dibuje también polígonos de «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Drop {date}</source>
        <translation>Excluir {date}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each by itself</source>
        <translation>Cada una por separado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Each class needs three values: id, name and colour.</source>
        <translation>Cada clase necesita tres valores: id, nombre y color.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each date's classes are weighed against what the dates before and after show.</source>
        <translation>Las clases de cada fecha se ponderan con lo que muestran las fechas anteriores y posteriores.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each pixel gets the one history that fits all dates best.</source>
        <translation>Cada píxel recibe la historia que mejor encaja con todas las fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is interpolated between the dates before and after on which it was observed.</source>
        <translation>Cada píxel se interpola entre la fecha anterior y la posterior en que se observó.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is told by all other dates and by what is visible of its own, with how sure that is; no model is needed.</source>
        <translation>Cada píxel se obtiene de todas las demás fechas y de lo que se ve en la suya, indicando lo seguro que es; no hace falta ningún modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Each training is listed here with what it reached; a click brings an earlier model back.</source>
        <translation>Aquí aparece cada entrenamiento con lo que alcanzó; un clic recupera un modelo anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Empty: as the images that the model was trained with.</source>
        <translation>Vacío: como en las imágenes con que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if it is there.</source>
        <translation>Vacío: se busca junto al mapa, si está ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if they are there.</source>
        <translation>Vacío: se buscan junto al mapa, si están ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Empty: half of the cores while QGIS is open, all in qgis_process.</source>
        <translation>Vacío: la mitad de los núcleos mientras QGIS está abierto, todos en qgis_process.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Empty: only the two layers above are kept, no tables and no plot.</source>
        <translation>Vacío: solo se conservan las dos capas anteriores, sin tablas ni gráfico.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: only the two layers above are kept.</source>
        <translation>Vacío: solo se conservan las dos capas anteriores.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: the whole first image.</source>
        <translation>Vacío: toda la primera imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Empty: whole tiles, 110 km a side.</source>
        <translation>Vacío: teselas completas, de 110 km de lado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>End what is running; the layers stay as they are</source>
        <translation>Terminar lo que está en marcha; las capas quedan como están</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Engine: {device}</source>
        <translation>Motor: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase from polygons by dragging; Ctrl+click deletes a whole polygon</source>
        <translation>Borrar partes de polígonos arrastrando; Ctrl+clic elimina un polígono entero</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Error in gaps</source>
        <translation>Error en huecos</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Errors left when only the surest pixels are kept, by each measure of uncertainty. The lower, the better.</source>
        <translation>Errores que quedan cuando solo se conservan los píxeles más seguros, según cada medida de incertidumbre. Cuanto más bajo, mejor.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas and 95 % intervals are adjusted by the errors of the accuracy report (Olofsson et al. 2014). They presume that its truth is a probability sample within each class, and that its errors hold at every date. Every pixel counts as a sample of its own: with a report on polygons, whose pixels resemble each other, read the intervals as a lower bound of the error.</source>
        <translation>Las superficies estimadas y los intervalos del 95 % se ajustan según los errores del informe de exactitud (Olofsson et al. 2014). Suponen que su referencia es una muestra probabilística dentro de cada clase y que sus errores valen en todas las fechas. Cada píxel cuenta como una muestra propia: si el informe se basa en polígonos, cuyos píxeles se parecen entre sí, lea los intervalos como un límite inferior del error.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are adjusted by the errors of the accuracy report (Olofsson et al. 2014); their 95 % intervals come from drawing its polygons whole, with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none. They presume that its truth is a probability sample within each class, and that its errors hold at every date: where polygons lie in places that are easy to tell, the areas are off by more.</source>
        <translation>Las superficies estimadas se ajustan según los errores del informe de exactitud (Olofsson et al. 2014); sus intervalos del 95 % proceden de extraer con reemplazo sus polígonos enteros, ya que los píxeles de un mismo polígono se parecen entre sí; una clase con menos de dos polígonos no lo tiene. Suponen que su referencia es una muestra probabilística dentro de cada clase y que sus errores valen en todas las fechas: donde los polígonos están en lugares fáciles de reconocer, las superficies se desvían más.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are the sums of the probabilities. Their 95 % intervals take errors to be wholly alike within blocks of {side} × {side} pixels ({metres} m), and independent between them; they say nothing of a model that is wrong everywhere in the same way: an accuracy report does.</source>
        <translation>Las superficies estimadas son las sumas de las probabilidades. Sus intervalos del 95 % suponen que los errores son del todo iguales dentro de bloques de {side} × {side} píxeles ({metres} m) e independientes entre bloques; no dicen nada de un modelo que se equivoca en todas partes de la misma manera: eso lo dice un informe de exactitud.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Evaluate a map</source>
        <translation>Evaluar un mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Every date is mapped for itself; clouds are bridged from the dates around them.</source>
        <translation>Cada fecha se cartografía por sí sola; las nubes se salvan con las fechas cercanas.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Every date of the series was dropped; take one back by its check box.</source>
        <translation>Se excluyeron todas las fechas de la serie; recupere alguna con su casilla.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Every place is looked at so often, turned and mirrored, and the mean is mapped; takes as many times longer. What the views disagree about becomes a layer of its own</source>
        <translation>Cada lugar se mira tantas veces, girado y reflejado, y se cartografía la media; tarda otras tantas veces más. Aquello en que las vistas discrepan se convierte en una capa propia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Every tile is shown turned and mirrored, in so many ways, and the mean is mapped; what the views disagree about becomes a band of the uncertainty (mutual information). Takes as many times longer.</source>
        <translation>Cada tesela se muestra girada y reflejada, de tantas maneras, y se cartografía la media; aquello en que las vistas discrepan se convierte en una banda de la incertidumbre (información mutua). Tarda otras tantas veces más.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Expected calibration error, 0 to 1</source>
        <translation>Error de calibración esperado, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Export a model to ONNX</source>
        <translation>Exportar un modelo a ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Exporting the model</source>
        <translation>Exportación del modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Extra pip arguments</source>
        <translation>Argumentos adicionales de pip</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>F&amp;ill</source>
        <translation>Re&amp;llenar</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1 of every class</source>
        <translation>F1 de cada clase</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1, with the 95 % interval where the class has two polygons or more.</source>
        <translation>F1, con el intervalo del 95 % donde la clase tiene dos polígonos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds</source>
        <translation>Rellenar nubes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fill clouds and gaps in images</source>
        <translation>Rellenar nubes y huecos de imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds by</source>
        <translation>Rellenar nubes con</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill what masks and nodata leave out in each image; what was observed stays exactly as it is</source>
        <translation>Rellenar lo que máscaras y nodata excluyen de cada imagen; lo observado queda exactamente como está</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled image</source>
        <translation>Imagen rellenada</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Filled images by date</source>
        <translation>Imágenes rellenadas por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled images of all dates and areas</source>
        <translation>Imágenes rellenadas de todas las fechas y áreas</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Filling clouds</source>
        <translation>Relleno de nubes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fills what masks and nodata leave out. Pixels that were observed stay exactly as they are; the others become
• regression (no model needed): what other dates show there, matched to the light and haze of the date by its visible pixels; the standard deviation in a second raster is measured on gaps made for a trial;
• linear (no model needed): values straight in time between the nearest dates on which they were observed; faster, and without a standard deviation;
• model: the mean of samples from a model of the image (method HVAE), with their standard deviation. The only way to fill a single date.

The results have the images' own number type, bands, band names and nodata. With several dates each is filled, into the output folder; the layers returned are those of the last date. Give the folder to keep them all.

Regression and linear need at least two dates; a pixel that no date shows stays nodata. It can be stopped at any time; nothing is written then.</source>
        <translation>Rellena lo que excluyen máscaras y nodata. Los píxeles observados quedan exactamente como están; los demás pasan a ser
• regression (sin modelo): lo que otras fechas muestran ahí, ajustado a la luz y la bruma de la fecha según sus píxeles visibles; la desviación estándar, en un segundo ráster, se mide en huecos hechos como prueba;
• linear (sin modelo): valores en línea recta en el tiempo entre las fechas más próximas en que se observaron; más rápido y sin desviación estándar;
• model: la media de muestras de un modelo de la imagen (método HVAE), con su desviación estándar. Es la única manera de rellenar una sola fecha.

Los resultados tienen el mismo tipo numérico, las mismas bandas con sus nombres y el mismo nodata que las imágenes. Con varias fechas se rellena cada una, en la carpeta de salida; las capas devueltas son las de la última fecha. Indique la carpeta para conservarlas todas.

Regression y linear necesitan al menos dos fechas; un píxel que ninguna fecha muestra sigue siendo nodata. Se puede detener en cualquier momento; entonces no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Finds places where a polygon would teach the model most.</source>
        <translation>Busca los lugares donde un polígono enseñaría más al modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Finds small patches whose class would teach a model most: where it is unsure, unlike one another and what is annotated, of classes that are rare; homogeneous enough to be outlined, apart from one another, never on nodata, masked pixels or polygons that there are. Each has a rank, a score, a reason in words, the probable class and, for series, the date.

Give a model with images; or the uncertainty of a map that there is, then nothing is computed again. The model way also looks at the images and finds places that differ more from one another.

The file holds two layers: patches (squares) and places (their middles).</source>
        <translation>Busca pequeñas parcelas cuya clase enseñaría más a un modelo: donde está inseguro, distintas entre sí y de lo anotado, de clases raras; lo bastante homogéneas para delimitarlas, separadas entre sí, nunca sobre nodata, píxeles enmascarados o polígonos existentes. Cada una tiene un rango, una puntuación, un motivo en palabras, la clase probable y, en las series, la fecha.

Indique un modelo con imágenes; o la incertidumbre de un mapa existente, y entonces no se vuelve a calcular nada. Con el modelo se miran también las imágenes y se encuentran lugares más distintos entre sí.

El archivo contiene dos capas: patches (cuadrados) y places (sus centros).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>First area file</source>
        <translation>Primer archivo de área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>First change</source>
        <translation>Primer cambio</translation>
    </message>
    <message>
        <location filename="../models/fixmatch.yaml"/>
        <source>FixMatch with CutMix: learns from what has no polygons too, its own word on it being the target.</source>
        <translation>FixMatch con CutMix: aprende también de lo que no tiene polígonos, con su propia predicción sobre ello como objetivo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the next place</source>
        <translation>Volar al lugar siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the previous place</source>
        <translation>Volar al lugar anterior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Folder for all results</source>
        <translation>Carpeta para todos los resultados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder for the images</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Folder of Sentinel-2 products</source>
        <translation>Carpeta de productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder of products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Follow the pointer on the map; a click holds the place, a right click or Escape lets it go</source>
        <translation>Seguir el puntero en el mapa; un clic fija el lugar, clic derecho o Escape lo suelta</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Following the engine failed: {reason}.</source>
        <translation>Falló el seguimiento del motor: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Forbidden or known changes need a chain over the dates; choose smooth or path.</source>
        <translation>Los cambios prohibidos o conocidos necesitan una cadena entre fechas; elija smooth o path.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>From the model of {when}, in about a third of the time.</source>
        <translation>A partir del modelo de {when}, en un tercio del tiempo, más o menos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Give either a model with images, or the uncertainty of a map.</source>
        <translation>Indique o bien un modelo con imágenes, o bien la incertidumbre de un mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Go on from a stopped run</source>
        <translation>Continuar una ejecución detenida</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Going on from step {step}</source>
        <translation>Continuando desde el paso {step}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Hectares from class to class</source>
        <translation>Hectáreas de clase a clase</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Held-out share of the polygons</source>
        <translation>Parte reservada de los polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/help_button.py"/>
        <source>Help on “{section}”</source>
        <translation>Ayuda sobre «{section}»</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Hidden variables</source>
        <translation>Variables ocultas</translation>
    </message>
    <message>
        <location filename="../models/hvae.yaml"/>
        <source>Hierarchical VAE by symmetric learning: models image and classes together, fills in what clouds hide. To fill alone, without any polygon, there is inpainting.yaml.</source>
        <translation>VAE jerárquico con aprendizaje simétrico: modela juntas la imagen y las clases y completa lo que ocultan las nubes. Solo para rellenar, sin ningún polígono, está inpainting.yaml.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>How many places to look for</source>
        <translation>Cuántos lugares buscar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>How the maps of several dates are made to agree</source>
        <translation>Cómo se hace que concuerden los mapas de varias fechas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>How the masks of the selected dates are to be read (of all, if none is selected); “bits 3 4” means: not observed where bit 3 or bit 4 is set</source>
        <translation>Cómo leer las máscaras de las fechas seleccionadas (de todas, si no hay ninguna seleccionada); «bits 3 4» significa: no observado donde está activo el bit 3 o el bit 4</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>How the model learns from the polygons</source>
        <translation>Cómo aprende el modelo de los polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>How the model learns; empty: {method}.</source>
        <translation>Cómo aprende el modelo; vacío: {method}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>How to read this</source>
        <translation>Cómo leer este informe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>How unlike the place clicked a pixel may be, in percent of the contrast in view</source>
        <translation>Cuánto puede diferir un píxel del lugar del clic, en porcentaje del contraste a la vista</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>How well images are drawn again</source>
        <translation>Fidelidad de las imágenes redibujadas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>If there is a checkpoint beside the model file.</source>
        <translation>Si hay un punto de control junto al archivo de modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Image model</source>
        <translation>Modelo de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Images (or area files)</source>
        <translation>Imágenes (o archivos de área)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Images of all dates and areas</source>
        <translation>Imágenes de todas las fechas y áreas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Images to be mapped</source>
        <translation>Imágenes que se cartografían</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Images without polygons that the method learns from too, with the same bands as the image to be mapped. What has no polygons in that image is learnt from anyway.</source>
        <translation>Imágenes sin polígonos de las que el método también aprende, con las mismas bandas que la imagen que se cartografía. De lo que no tiene polígonos en esa imagen se aprende de todos modos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images: {images}, dates: {dates}; give one date for each image.</source>
        <translation>Imágenes: {images}, fechas: {dates}; indique una fecha por imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; give one mask for each image, or none.</source>
        <translation>Imágenes: {images}, máscaras: {masks}; indique una máscara por imagen o ninguna.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; no mask tells the date of {names}. Give one mask for each image, in the same order, or masks with dates in their names.</source>
        <translation>Imágenes: {images}, máscaras: {masks}; ninguna máscara indica la fecha de {names}. Dé una máscara para cada imagen, en el mismo orden, o máscaras con fechas en sus nombres.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install again</source>
        <translation>Instalar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Install or choose what computes</source>
        <translation>Instalar o elegir lo que hace los cálculos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Install what computes the maps, or point to a Python that has it</source>
        <translation>Instalar lo que calcula los mapas, o indicar un Python que lo tenga</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Installing the engine</source>
        <translation>Instalando el motor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of a model and images: uncertainty rasters from “Segment images”, one for each date.</source>
        <translation>En lugar de modelo e imágenes: rásteres de incertidumbre de «Segmentar imágenes», uno por fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Instead of polygons: class ids from 1 to 255; 0 and nodata = not known.</source>
        <translation>En lugar de polígonos: ids de clase de 1 a 255; 0 y nodata = desconocido.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of polygons: other than 0 and nodata = annotated.</source>
        <translation>En lugar de polígonos: distinto de 0 y nodata = anotado.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of accuracy, precision, recall, F1 and IoU are 95 % intervals from drawing whole polygons with replacement within each class.</source>
        <translation>Los intervalos de exactitud, precisión, sensibilidad, F1 e IoU son intervalos del 95 % obtenidos al extraer con reemplazo polígonos enteros dentro de cada clase.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of areas come from drawing whole polygons with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none.</source>
        <translation>Los intervalos de las superficies proceden de extraer con reemplazo polígonos enteros, ya que los píxeles de un mismo polígono se parecen entre sí; una clase con menos de dos polígonos no lo tiene.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Key {n} on the map</source>
        <translation>Tecla {n} en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Kind of the masks</source>
        <translation>Tipo de las máscaras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Known changes</source>
        <translation>Cambios conocidos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Label raster</source>
        <translation>Ráster de etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Landbrush is at work; wait for it to finish, or stop it first.</source>
        <translation>Landbrush está trabajando; espere a que termine o deténgalo primero.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Landbrush models (*.safetensors)</source>
        <translation>Modelos de Landbrush (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush panel</source>
        <translation>Panel de Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Landbrush results</source>
        <translation>Resultados de Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Landbrush: changes in {image}</source>
        <translation>Landbrush: cambios en {image}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: end what is running</source>
        <translation>Landbrush: terminar lo que está en marcha</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: export of {image}</source>
        <translation>Landbrush: exportación de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: filling clouds in {image}</source>
        <translation>Landbrush: relleno de nubes en {image}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/provider.py"/>
        <source>Landbrush: from a few polygons to the whole map</source>
        <translation>Landbrush: de unos pocos polígonos al mapa completo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: learn from the polygons of the active image and map it</source>
        <translation>Landbrush: aprender de los polígonos de la imagen activa y cartografiarla</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: map the image with the last model</source>
        <translation>Landbrush: cartografiar la imagen con el último modelo</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: mapping {image}</source>
        <translation>Landbrush: creación del mapa de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: polygons of {image}</source>
        <translation>Landbrush: polígonos de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Landbrush: reading Sentinel-2 products</source>
        <translation>Landbrush: lectura de productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Landbrush: report on {image}</source>
        <translation>Landbrush: informe sobre {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: training on {image}</source>
        <translation>Landbrush: entrenamiento con {image}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Landbrush: where to draw next in {image}</source>
        <translation>Landbrush: dónde dibujar a continuación en {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Landsat quality band</source>
        <translation>banda de calidad de Landsat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Last date field</source>
        <translation>Campo de última fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Layer of polygons</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Learn from the polygons, then map; you can go on working meanwhile</source>
        <translation>Aprender de los polígonos y cartografiar; mientras tanto puede seguir trabajando</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning from guesses too: step {step} of at most {steps}</source>
        <translation>Aprendiendo también de conjeturas: paso {step} de {steps} como máximo</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>Learning how classes change</source>
        <translation>Aprendiendo cómo cambian las clases</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the held-out polygons too: step {step} of at most {steps}</source>
        <translation>Aprendiendo también de los polígonos reservados: paso {step} de {steps} como máximo</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the image too: step {step} of at most {steps}</source>
        <translation>Aprendiendo también la imagen: paso {step} de {steps} como máximo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learns from a few polygons of known class what the rest of the image is, and writes a model file for “Segment images”.

Draw several polygons of each class, in different places: a share of them is held out while learning, and the accuracy told is the accuracy on those. What is not annotated is not a class: leave it blank.

Without any polygons the method hvae learns from the images alone what lies under their clouds, for “Fill clouds and gaps in images”; such a model maps no classes.

Learning ends by itself when the held-out polygons gain no more, after the given number of steps, or after the given time. It can be cancelled at any time: no model is written then, but a checkpoint stays where the model would have been, from which “Go on from a stopped run” goes on.

The computing runs in the Landbrush engine, outside QGIS; the engine page of the Landbrush panel installs it. In qgis_process, the environment variable LANDBRUSH_PYTHON may name its Python.</source>
        <translation>Aprende de unos pocos polígonos de clase conocida qué es el resto de la imagen y escribe un archivo de modelo para «Segmentar imágenes».

Dibuje varios polígonos de cada clase, en lugares distintos: una parte de ellos se reserva durante el aprendizaje, y la exactitud indicada es la de esos polígonos. Lo que no está anotado no es una clase: déjelo en blanco.

Sin polígonos, el método hvae aprende solo de las imágenes lo que hay bajo sus nubes, para «Rellenar nubes y huecos de imágenes»; un modelo así no cartografía clases.

El aprendizaje termina por sí solo cuando los polígonos reservados ya no mejoran, tras el número de pasos indicado o tras el tiempo indicado. Se puede cancelar en cualquier momento: entonces no se escribe ningún modelo, pero donde habría estado queda un punto de control desde el que sigue «Continuar una ejecución detenida».

Los cálculos se hacen en el motor de Landbrush, fuera de QGIS; se instala en la página del motor del panel de Landbrush. En qgis_process, la variable de entorno LANDBRUSH_PYTHON puede indicar su Python.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Learnt from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Learnt from images alone: it fills clouds and maps nothing.</source>
        <translation>Aprendido solo de imágenes: rellena nubes, pero no cartografía nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learnt from too, by methods other than supervised; what has no polygons in the images themselves is learnt from anyway. The bands must be the same. Where the images are a series of dates, rasters on one grid are a series, with the dates that their layers tell.</source>
        <translation>De ellas también aprenden los métodos no supervisados; de lo que no tiene polígonos en las propias imágenes se aprende de todos modos. Las bandas deben ser las mismas. Si las imágenes son una serie de fechas, los rásteres de una misma cuadrícula forman una serie, con las fechas que indican sus capas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Leave out dates that lack a band</source>
        <translation>Omitir las fechas a las que les falta una banda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Leave out incomplete products</source>
        <translation>Omitir los productos incompletos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Level-2A: from here on a pixel is cloud. Empty: where the scene classification says so.</source>
        <translation>Nivel 2A: a partir de este valor un píxel es nube. Vacío: donde lo dice la clasificación de escena.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Likeliest history</source>
        <translation>Historia más probable</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood</source>
        <translation>Log-verosimilitud</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood: how probable the model finds what was observed, the mean of all pixels and bands in nats (bands scaled to a deviation of 1); higher is better. Thin lines are single bands, and the lowest one is named.
R²: how much of what varies in the images the model draws again; 1 is all, 0 no more than the mean. Beside it that of the worst band.
Classes change: by how much the image that is drawn changes if each class is swapped for the next, in standard deviations of a band; 0 means that it does not depend on the classes.
Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a straight line between the dates before and after; lower is better.</source>
        <translation>Log-verosimilitud: lo probable que encuentra el modelo lo observado, media de todos los píxeles y bandas en nats (bandas llevadas a una desviación estándar de 1); cuanto mayor, mejor. Las líneas finas son las bandas una a una; la más baja lleva su nombre.
R²: cuánto de lo que varía en las imágenes redibuja el modelo; 1 es todo, 0 no más que la media. Al lado, el de la peor banda.
Efecto de las clases: cuánto cambia la imagen dibujada si cada clase se sustituye por la siguiente, en desviaciones estándar de una banda; 0 significa que no depende de las clases.
Error en huecos: el de píxeles ocultados a propósito, en desviaciones estándar de una banda, junto al de una recta entre las fechas anterior y posterior; cuanto menor, mejor.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Look for places where a polygon would teach the model most; polygons and maps stay as they are</source>
        <translation>Buscar los lugares donde un polígono enseñaría más al modelo; polígonos y mapas quedan como están</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Look where the map is wrong, draw there, and train again.</source>
        <translation>Mire dónde se equivoca el mapa, dibuje allí y vuelva a entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking at {python}</source>
        <translation>Examinando {python}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Looking for places</source>
        <translation>Búsqueda de lugares</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Looking for superpixels…</source>
        <translation>Buscando superpíxeles…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking for the Python of QGIS</source>
        <translation>Buscando el Python de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Loss and held-out accuracy</source>
        <translation>Pérdida y exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss: how far the model is from the polygons it learns from (lower is better).
Accuracy: share of right pixels in polygons kept aside, in percent.
Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.
IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.
Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in times of how often it is in them.
Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse.</source>
        <translation>Pérdida: lo lejos que está el modelo de los polígonos de los que aprende (cuanto menor, mejor).
Exactitud: proporción de píxeles correctos en los polígonos reservados, en porcentaje.
Línea discontinua: desde aquí se aprende también de los polígonos reservados, en pasos además de los pedidos.
IoU: intersección de mapa y polígonos dividida por su unión, media de todas las clases, en porcentaje.
Clase más rara: con qué frecuencia se conjetura, fuera de los polígonos, la clase más rara según esta medida, en veces su frecuencia en ellos.
Peso de las conjeturas: se reduce a la mitad cuando desaparece una clase o los polígonos reservados se cartografían peor.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>M&amp;ap</source>
        <translation>Carto&amp;grafiar</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Make polygons of a map</source>
        <translation>Crear polígonos de un mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Makes a Python environment beside QGIS and installs PyTorch in it; QGIS's own packages stay untouched.</source>
        <translation>Crea un entorno de Python aparte de QGIS e instala en él PyTorch; los paquetes de QGIS no se tocan.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Makes a run repeatable.</source>
        <translation>Hace repetible una ejecución.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Makes one image a date of Sentinel-2 products (SAFE) of Level-1C or Level-2A, unpacked or as zip files: the bands at 10 m, a mask of the clouds beside it, and an area file that names all dates, ready for “Train a model” and “Segment images”.

Values of all processing baselines become alike: the 1000 that ESA adds from baseline 04.00 on is taken off again, and the image's metadata tell. Neighbouring tiles of one date and coordinate reference system are put together; tiles apart become areas of their own, each in a folder. Of a product that was processed twice, the later is taken.

A product that lacks a file, or whose download was cut off, is refused by name before anything is written.</source>
        <translation>Crea una imagen por fecha a partir de productos Sentinel-2 (SAFE) de nivel 1C o 2A, descomprimidos o en archivos zip: las bandas a 10 m, junto a ella una máscara de las nubes, y un archivo de área con todas las fechas, listo para «Entrenar un modelo» y «Segmentar imágenes».

Los valores de todas las líneas base de procesamiento se igualan: se resta el 1000 que la ESA suma desde la línea base 04.00, y los metadatos de la imagen lo indican. Las teselas contiguas de la misma fecha y el mismo sistema de referencia de coordenadas se unen; las separadas forman áreas propias, cada una en su carpeta. De un producto procesado dos veces se toma el más reciente.

Un producto al que le falte un archivo, o cuya descarga se cortó, se rechaza por su nombre antes de escribir nada.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Making a Python environment beside QGIS</source>
        <translation>Creando un entorno de Python aparte de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Making polygons</source>
        <translation>Creación de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Map again with the last model</source>
        <translation>Cartografiar de nuevo con el último modelo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Map the image</source>
        <translation>Cartografiar la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Map with this model from now on, and show its maps again</source>
        <translation>Cartografiar desde ahora con este modelo y volver a mostrar sus mapas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Mapped and estimated area of every class</source>
        <translation>Superficie cartografiada y estimada de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Mapping</source>
        <translation>Creación del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Maps whole images with a model from “Train a model from polygons”: a raster of class ids in the classes' colours, and one of how uncertain each pixel is (band 1: entropy, 0 sure to 1 unsure; band 2: margin between the two likeliest classes; with several views a band of what they disagree about; last, how unlike all that was annotated it looks, 0 to 1). Both are on the grid of the first image.

With several dates there is a map for each in the output folder; the layers returned are those of the last date. Give the folder to keep them all, with the classes' probabilities if asked for.

The images need the bands that the model was trained on, by name. It can be stopped at any time; nothing is written then.</source>
        <translation>Cartografía imágenes completas con un modelo de «Entrenar un modelo con polígonos»: un ráster de ids de clase con los colores de las clases, y otro de lo incierto que es cada píxel (banda 1: entropía, de 0 seguro a 1 inseguro; banda 2: margen entre las dos clases más probables; con varias vistas, una banda de aquello en que discrepan; por último, lo distinto que parece de todo lo anotado, de 0 a 1). Ambos tienen la cuadrícula de la primera imagen.

Con varias fechas hay un mapa de cada una en la carpeta de salida; las capas devueltas son las de la última fecha. Indique la carpeta para conservarlos todos, con las probabilidades de las clases si las pide.

Las imágenes deben tener las bandas con que se entrenó el modelo, por nombre. Se puede detener en cualquier momento; entonces no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, dates: {dates}; give one date for each map.</source>
        <translation>Mapas: {maps}, fechas: {dates}; indique una fecha por mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, rasters of probabilities: {rasters}; give one for each map, or none.</source>
        <translation>Mapas: {maps}, rásteres de probabilidades: {rasters}; indique uno por mapa o ninguno.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Mask says</source>
        <translation>La máscara indica</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Masks of all dates and areas</source>
        <translation>Máscaras de todas las fechas y áreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Masks of kind bits need values: the bit numbers that mean “not observed”.</source>
        <translation>Las máscaras de tipo bits necesitan valores: los números de bit que significan «no observado».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean F1 of the classes, 0 to 1</source>
        <translation>F1 media de las clases, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean IoU of the classes, 0 to 1</source>
        <translation>IoU media de las clases, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Mean IoU on held-out polygons, 0 to 1</source>
        <translation>IoU media en los polígonos reservados, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Mean over the classes of intersection over union on held-out polygons, in percent</source>
        <translation>Media por clases de la intersección sobre la unión en los polígonos reservados, en porcentaje</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Means are over the classes that the truth has. Pixels without a class on the map are left out.</source>
        <translation>Las medias son sobre las clases que tiene la referencia. Los píxeles sin clase en el mapa se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Measuring how well gaps are filled</source>
        <translation>Midiendo lo bien que se rellenan los huecos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../models/mixmatch-thesis.yaml"/>
        <source>MixMatch as published and as in the thesis, but for a smaller λ_u. Rare classes may vanish: for comparison, not for maps.</source>
        <translation>MixMatch como se publicó y como en la tesis, salvo un λ_u menor. Las clases raras pueden desaparecer: para comparar, no para mapas.</translation>
    </message>
    <message>
        <location filename="../models/mixmatch.yaml"/>
        <source>MixMatch kept from losing rare classes: learns from what has no polygons too.</source>
        <translation>MixMatch sin perder las clases raras: aprende también de lo que no tiene polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Model that made the map</source>
        <translation>Modelo que creó el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from</source>
        <translation>Más imágenes para aprender</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from, without polygons</source>
        <translation>Más imágenes para aprender, sin polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>More images, without polygons</source>
        <translation>Más imágenes, sin polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>More make the mean less noisy and take longer.</source>
        <translation>Más muestras dan una media con menos ruido y tardan más.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Names and colours (#rrggbb) of class ids; empty: as the layer of polygons names and shows them, with colours that differ well where it does not.</source>
        <translation>Nombres y colores (#rrggbb) de los ids de clase; vacío: como los nombra y muestra la capa de polígonos y, donde no lo hace, con colores bien distinguibles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Names of the bands to use, separated by commas, e.g. B02, B03, B04, B08. Empty: all, or the model's.</source>
        <translation>Nombres de las bandas que se usan, separados por comas, p. ej. B02, B03, B04, B08. Vacío: todas, o las del modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Names separated by commas. Empty: the ten of 10 and 20 m, B02 to B08, B8A, B11 and B12.</source>
        <translation>Nombres separados por comas. Vacío: las diez de 10 y 20 m, B02 a B08, B8A, B11 y B12.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Needs images of at least two dates, or a model of the method HVAE; its recipe “inpainting” needs no polygons.</source>
        <translation>Requiere imágenes de al menos dos fechas, o un modelo del método HVAE; su receta «inpainting» no necesita polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Never from “{before}” to “{after}” by the next date</source>
        <translation>Nunca de «{before}» a «{after}» en la fecha siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Never happens from one date to the next (row → column):</source>
        <translation>Nunca ocurre de una fecha a la siguiente (fila → columna):</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New layer of polygons: a GeoPackage beside the project, saved as you draw</source>
        <translation>Nueva capa de polígonos: un GeoPackage junto al proyecto, que se guarda mientras dibuja</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons cut those of other classes</source>
        <translation>Los polígonos nuevos recortan los de otras clases</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons hold for the date in view only, not for every date; what they cover stays on other dates</source>
        <translation>Los polígonos nuevos valen solo para la fecha a la vista, no para todas; lo que cubren se conserva en las demás fechas</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>No date has a value here.</source>
        <translation>Ninguna fecha tiene aquí un valor.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>No engine yet</source>
        <translation>Aún no hay motor</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>No polygons are held out to tell whether guesses help, so {method} maps like the supervised method.</source>
        <translation>No se reserva ningún polígono para saber si las conjeturas ayudan, así que {method} cartografía como el método supervisado.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>No polygons yet</source>
        <translation>Aún no hay polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Not measured, for want of a second polygon on clear pixels: {names}.</source>
        <translation>Sin medir, por falta de un segundo polígono sobre píxeles despejados: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Not used by this method</source>
        <translation>Este método no lo usa</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Not vegetated</source>
        <translation>Sin vegetación</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Nothing was missing: give each image a mask of its clouds, if it has any.</source>
        <translation>No faltaba nada: asigne a cada imagen una máscara de sus nubes, si las tiene.</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Novelty by date</source>
        <translation>Novedad por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Number of places found</source>
        <translation>Número de lugares encontrados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX file</source>
        <translation>Archivo ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX files (*.onnx)</source>
        <translation>Archivos ONNX (*.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Of each class, 0 to 0.9; what the accuracy is measured on. 0: all polygons are learnt from.</source>
        <translation>De cada clase, de 0 a 0.9; con ellos se mide la exactitud. 0: se aprende de todos los polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of the half it is surest of, {percent} % are right.</source>
        <translation>De la mitad de la que está más seguro, el {percent} % es correcto.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Of the pixels that the map is so sure of, how many are right? On the dashed line the probabilities mean what they say; below it the map is too sure. Pale bars: share of pixels. ECE {ece}, Brier score {brier}, negative log-likelihood {nll}.</source>
        <translation>De los píxeles en los que el mapa tiene esa seguridad, ¿cuántos son correctos? En la línea discontinua las probabilidades significan lo que dicen; por debajo, el mapa está demasiado seguro. Barras pálidas: proporción de píxeles. ECE {ece}, puntuación de Brier {brier}, log-verosimilitud negativa {nll}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Of the tiles that the network is shown.</source>
        <translation>El de las teselas que se muestran a la red.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of {drawn} polygons too few are held out to tell whether guesses help: {method} maps like the supervised method. It takes about {needed}.</source>
        <translation>De {drawn} polígonos se reservan demasiado pocos para saber si las conjeturas ayudan: {method} cartografía como el método supervisado. Hacen falta unos {needed}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>On the polygons held out of the training of this map’s model its calibration error (ECE) was {before} before its temperature of {temperature} was fitted on them, and {after} after. The map’s probabilities are those after.</source>
        <translation>En los polígonos reservados del entrenamiento, el error de calibración (ECE) del modelo de este mapa era de {before} antes de ajustar con ellos su temperatura de {temperature}, y de {after} después. Las probabilidades del mapa son las de después.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>On: learns the new polygons in about a third of the time; polygons that were held out stay held out, so the accuracy stays true. Off: trains afresh, from nothing</source>
        <translation>Activado: aprende los polígonos nuevos en un tercio del tiempo, más o menos; los polígonos reservados siguen reservados, de modo que la exactitud sigue siendo fiel. Desactivado: entrena de nuevo, desde cero</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>One GeoTIFF a date, its mask, and area.yaml; one folder an area, if there are several.</source>
        <translation>Un GeoTIFF por fecha, su máscara y area.yaml; una carpeta por área, si hay varias.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>One a line, e.g. network.width=48 or learning_rate=0.0005.</source>
        <translation>Uno por línea, p. ej. network.width=48 o learning_rate=0.0005.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>One band for each class, 0 to 250 = 0 to 100 %, into the output folder.</source>
        <translation>Una banda por clase, de 0 a 250 = de 0 a 100 %, en la carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>One image cannot be filled from other dates; add some, or train a model with the method HVAE.</source>
        <translation>Una sola imagen no se puede rellenar con otras fechas; añada alguna o entrene un modelo con el método HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>One raster for each map, in the same order. Empty: those beside the maps, if every map has one.</source>
        <translation>Un ráster por mapa, en el mismo orden. Vacío: los que están junto a los mapas, si todos lo tienen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>One raster, or one for each date. Others are brought to the grid of the first date.</source>
        <translation>Un ráster, o uno por fecha. Los demás se llevan a la cuadrícula de la primera fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one class has polygons; draw some of another class too.</source>
        <translation>Solo una clase tiene polígonos; dibuje también algunos de otra.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one polygon of {names}: with two or more, accuracy can be measured.</source>
        <translation>Un solo polígono de {names}: con dos o más se puede medir la exactitud.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date</source>
        <translation>Solo esta fecha</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date (pick one above)</source>
        <translation>Solo esta fecha (elija una arriba)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date ({date})</source>
        <translation>Solo esta fecha ({date})</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open Landbrush's guide in the browser</source>
        <translation>Abrir la guía de Landbrush en el navegador</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Optimiser steps at most; training ends earlier when it no longer helps. A few more follow in which the held-out polygons are learnt too</source>
        <translation>Pasos del optimizador como máximo; el entrenamiento termina antes si ya no mejora. Después siguen algunos más, en los que se aprende también de los polígonos reservados</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Optional: a raster that says which pixels are clouds, shadows or missing</source>
        <translation>Opcional: un ráster que indica qué píxeles son nubes, sombras o faltan</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Other dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Otherwise such a date stops everything. Which dates were left out is told in a warning.</source>
        <translation>Si no, una fecha así lo detiene todo. Un aviso dice qué fechas se omitieron.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Outlines the classes of a map, as “Segment images” makes it. Small patches join their largest neighbour; the pixels' stairs become straight lines, less than half a pixel off. Neighbours share their borders point by point: there are no gaps and no overlaps, and every polygon is valid.

Fields: class_id, class_name, area_m2, uncertainty (mean of the map's uncertainty, 0 sure to 1), date. The GeoPackage brings the classes' colours.</source>
        <translation>Delimita las clases de un mapa como el que hace «Segmentar imágenes». Las manchas pequeñas se unen a su vecina más grande; los escalones de los píxeles se vuelven líneas rectas, con una desviación de menos de medio píxel. Las vecinas comparten sus límites punto por punto: no hay huecos ni solapes, y todos los polígonos son válidos.

Campos: class_id, class_name, area_m2, uncertainty (media de la incertidumbre del mapa, de 0 = seguro a 1), date. El GeoPackage lleva consigo los colores de las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Overall accuracy, 0 to 1</source>
        <translation>Exactitud global, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Overlap of the tiles</source>
        <translation>Solapamiento de las teselas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Own images</source>
        <translation>Imágenes propias</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Paint the current class with a round brush ([ and ] change its size)</source>
        <translation>Pintar la clase actual con un pincel redondo ([ y ] cambian su tamaño)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels of the image inside them, by area</source>
        <translation>Píxeles de la imagen dentro de ellos, por superficie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Pixels. Shade: share of the true class (its column); blue is right, red is wrong.</source>
        <translation>Píxeles. Tono: proporción de la clase verdadera (su columna); azul es acierto, rojo es error.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels: {n}</source>
        <translation>Píxeles: {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Places to avoid</source>
        <translation>Lugares que evitar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Places: {total}</source>
        <translation>Lugares: {total}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Plot of the areas (SVG)</source>
        <translation>Gráfico de las superficies (SVG)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Point at a box to read its classes.</source>
        <translation>Señale una casilla para leer sus clases.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point at a pixel</source>
        <translation>Señalar un píxel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Poly.</source>
        <translation>Políg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons (or a label raster)</source>
        <translation>Polígonos (o un ráster de etiquetas)</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons are kept in {path}; save the project to find them again.</source>
        <translation>Los polígonos se guardan en {path}; guarde el proyecto para volver a encontrarlos.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Polygons drawn of this class</source>
        <translation>Polígonos dibujados de esta clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons in which nothing is to be suggested.</source>
        <translation>Polígonos en los que no se debe sugerir nada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of a class that is not in the table: {n}.</source>
        <translation>Polígonos de una clase que no está en la tabla: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons of known class, in any coordinate reference system; unsaved edits and selections count.</source>
        <translation>Polígonos de clase conocida, en cualquier sistema de referencia de coordenadas; cuentan los cambios sin guardar y las selecciones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Polygons of the map</source>
        <translation>Polígonos del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Polygons of the map that fit one another exactly, with class, area in m² and uncertainty</source>
        <translation>Polígonos del mapa que encajan exactamente entre sí, con clase, superficie en m² e incertidumbre</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons of {image}</source>
        <translation>Polígonos de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of “{first}” and “{second}” overlap; erase one of them there.</source>
        <translation>Hay polígonos de «{first}» y «{second}» que se solapan; borre uno de ellos ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons outside the image: {n}; they are of no use.</source>
        <translation>Polígonos fuera de la imagen: {n}; no sirven para nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons that there are</source>
        <translation>Polígonos existentes</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Polygons: {image}</source>
        <translation>Polígonos: {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Preview while training</source>
        <translation>Vista previa al entrenar</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning</source>
        <translation>Vista previa: aún aprendiendo</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning; zoom in for detail</source>
        <translation>Vista previa: aún aprendiendo; acérquese para ver el detalle</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Probabilities by date</source>
        <translation>Probabilidades por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Probabilities of the map</source>
        <translation>Probabilidades del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Probabilities of the maps</source>
        <translation>Probabilidades de los mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Probability of cloud, %</source>
        <translation>Probabilidad de nube, %</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}, of which little is drawn.</source>
        <translation>Probablemente {first}, de la que hay poco dibujado.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}; much that has no polygons looks like this.</source>
        <translation>Probablemente {first}; muchos lugares sin polígonos se parecen a este.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>Python {found} is too old; the engine needs {wanted} or newer</source>
        <translation>Python {found} es demasiado antiguo; el motor necesita {wanted} o posterior</translation>
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
        <translation>El Python de QGIS no tiene pip ni venv; instálelos (Debian y Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip) y después instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; reinstall QGIS with the package python3-pip, or choose your own Python for the engine.</source>
        <translation>El Python de QGIS no tiene pip ni venv; reinstale QGIS con el paquete python3-pip o elija para el motor un Python propio.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>QGIS's Python has no pip; install it (Debian and Ubuntu: sudo apt install python3-venv).</source>
        <translation>El Python de QGIS no tiene pip; instálelo (Debian y Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Rarest class</source>
        <translation>Clase más rara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Rasters of class ids, one for each date; two or more.</source>
        <translation>Rásteres de ids de clase, uno por fecha; dos o más.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Reading images and polygons</source>
        <translation>Leyendo imágenes y polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Reading products</source>
        <translation>Lectura de productos</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. It learns from the images alone, without polygons, then fills their clouds.</source>
        <translation>Listo: pulse Entrenar. Aprende solo de las imágenes, sin polígonos, y después rellena sus nubes.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. The map appears when training is done.</source>
        <translation>Listo: pulse Entrenar. El mapa aparecerá al terminar el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Remove the selected class (it must have no polygons)</source>
        <translation>Eliminar la clase seleccionada (no debe tener polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Report and export</source>
        <translation>Informe y exportación</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Report by</source>
        <translation>Informe hecho por</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report, to read</source>
        <translation>Informe, para leer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Reports (*.json *.html)</source>
        <translation>Informes (*.json *.html)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Risk–coverage curves</source>
        <translation>Curvas de riesgo-cobertura</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>SCL or Fmask codes, or bit numbers, that mean “not observed”, separated by commas, or the one probability of cloud. Empty: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</source>
        <translation>Códigos SCL o Fmask, o números de bit, que significan «no observado», separados por comas, o la única probabilidad de nube. Vacío: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>SHA-256 of pixels, masks and labels</source>
        <translation>SHA-256 de píxeles, máscaras y etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Samples of the model</source>
        <translation>Muestras del modelo</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Saturated or defective</source>
        <translation>Saturado o defectuoso</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save map as polygons</source>
        <translation>Guardar mapa como polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save model as ONNX</source>
        <translation>Guardar modelo como ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segment images with a model</source>
        <translation>Segmentar imágenes con un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Segmentation by date</source>
        <translation>Segmentación por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentations of all dates and areas</source>
        <translation>Segmentaciones de todas las fechas y áreas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Select a raster layer in the layer tree.</source>
        <translation>Seleccione una capa ráster en el árbol de capas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Sentinel-2 SCL</source>
        <translation>SCL de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Sentinel-2 products</source>
        <translation>Productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Sentinel-2 {tile}</source>
        <translation>Sentinel-2 {tile}</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Share of a tile, 0 to 0.75.</source>
        <translation>Parte de una tesela, de 0 a 0.75.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Share of each class's polygons kept aside to measure accuracy and to know when to stop</source>
        <translation>Parte de los polígonos de cada clase que se reserva para medir la exactitud y saber cuándo parar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Share of the pixels in held-out polygons that are mapped right, in percent</source>
        <translation>Proporción de píxeles de los polígonos reservados bien cartografiados, en porcentaje</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show all dates</source>
        <translation>Mostrar todas las fechas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Show all dates, one on top of the other</source>
        <translation>Mostrar todas las fechas, una encima de otra</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show or hide the Landbrush panel</source>
        <translation>Mostrar u ocultar el panel de Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Show over the map what the model makes of the visible extent by now; takes at most 5 % of the time</source>
        <translation>Mostrar sobre el mapa lo que el modelo ya ve en la extensión visible; ocupa como mucho el 5 % del tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show {date}</source>
        <translation>Mostrar {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Side of a patch, pixels</source>
        <translation>Lado de una parcela, píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Side of a pixel, metres</source>
        <translation>Lado de un píxel, metros</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Side of a superpixel in pixels of the image</source>
        <translation>Lado de un superpíxel en píxeles de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Single products</source>
        <translation>Productos sueltos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of a superpixel in pixels</source>
        <translation>Tamaño de un superpíxel en píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of brush and eraser in pixels</source>
        <translation>Tamaño del pincel y de la goma en píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Smaller needs less memory; empty: decided by the engine.</source>
        <translation>Más pequeño necesita menos memoria; vacío: lo decide el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smaller patches join their largest neighbour. Empty: the area of 4 pixels; 0: all patches stay.</source>
        <translation>Las manchas menores se unen a su vecina más grande. Vacío: la superficie de 4 píxeles; 0: se conservan todas las manchas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smallest polygon, m²</source>
        <translation>Polígono más pequeño, m²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Smoothed over time</source>
        <translation>Suavizado en el tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Snow or ice</source>
        <translation>Nieve o hielo</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>So few polygons give a rough idea only.</source>
        <translation>Con tan pocos polígonos es solo una idea aproximada.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Software of the training</source>
        <translation>Software del entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Standard deviation of what was filled</source>
        <translation>Desviación estándar de lo rellenado</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Steps of the optimiser at most; empty: the recipe's.</source>
        <translation>Pasos del optimizador como máximo; vacío: los de la receta.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept, the map is the one before: click Map to use the model.</source>
        <translation>Detenido; el modelo nuevo se conserva, el mapa es el anterior: pulse Cartografiar para usar el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept: click Fill to fill clouds with it.</source>
        <translation>Detenido; el modelo nuevo se conserva: pulse Rellenar para rellenar nubes con él.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Straighten the pixels' stairs</source>
        <translation>Enderezar los escalones de los píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Suggest places</source>
        <translation>Sugerir lugares</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Suggest where to draw next</source>
        <translation>Sugerir dónde dibujar a continuación</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels</source>
        <translation>Superpíxeles</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed: {reason}.</source>
        <translation>No se pueden calcular los superpíxeles: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed; the Landbrush log says why.</source>
        <translation>No se pueden calcular los superpíxeles; el registro de Landbrush dice por qué.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels need scikit-image, which the engine's Python lacks; set the engine up again.</source>
        <translation>Los superpíxeles necesitan scikit-image, que falta en el Python del motor; configure de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels: {reason}</source>
        <translation>Superpíxeles: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>Supervised (U-Net)</source>
        <translation>Supervisado (U-Net)</translation>
    </message>
    <message>
        <location filename="../models/supervised.yaml"/>
        <source>Supervised U-Net: learns from the polygons alone. Fast, and the baseline that every other method must beat.</source>
        <translation>U-Net supervisada: aprende solo de los polígonos. Rápida, y la referencia que cualquier otro método debe superar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take all that looks like the place clicked and hangs together with it; drag up to take more</source>
        <translation>Tomar todo lo que se parece al lugar del clic y está unido a él; arrastrar hacia arriba para tomar más</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take back the last change to the polygons (Ctrl+Z on the map)</source>
        <translation>Deshacer el último cambio de los polígonos (Ctrl+Z en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Take the selected images out of the list</source>
        <translation>Quitar de la lista las imágenes seleccionadas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Take the selected rows out of the table</source>
        <translation>Quitar de la tabla las filas seleccionadas</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Take {date} back</source>
        <translation>Recuperar {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Tell what changed between maps</source>
        <translation>Detectar cambios entre mapas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The Python environment could not be made ({reason}); on Debian and Ubuntu install it with “sudo apt install python3-venv”, then install the engine again.</source>
        <translation>No se pudo crear el entorno de Python ({reason}); en Debian y Ubuntu, instálelo con «sudo apt install python3-venv» y después instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python of QGIS has changed since the engine was installed; install the engine again.</source>
        <translation>El Python de QGIS ha cambiado desde que se instaló el motor; instale de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>The Python of this QGIS was not found as a program; install Python with GDAL yourself and choose it under “Use my own Python”. Looked at: {reasons}</source>
        <translation>No se encontró el Python de este QGIS como programa; instale usted un Python con GDAL y elíjalo en «Usar mi propio Python». Examinado: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python set for the engine, {python}, is not there; {way}.</source>
        <translation>El Python definido para el motor, {python}, no existe; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The area “{name}” has no labels; it cannot be learnt from.</source>
        <translation>El área «{name}» no tiene etiquetas; no se puede aprender de ella.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>The areas are those of the map's pixels, without an interval: give the maps' probabilities, or an accuracy report, to be told how far off they may be.</source>
        <translation>Las superficies son las de los píxeles del mapa, sin intervalo: indique las probabilidades de los mapas o un informe de exactitud para saber cuánto pueden desviarse.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The areas over time are drawn in {file}.</source>
        <translation>El gráfico de las superficies en el tiempo está en {file}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>The band whose values are shown</source>
        <translation>La banda cuyos valores se muestran</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>The brush is measured in pixels of the image; add a raster layer first.</source>
        <translation>El pincel se mide en píxeles de la imagen; añada primero una capa ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The change to the recipe “{line}” must be written as NAME=VALUE.</source>
        <translation>El cambio en la receta «{line}» debe escribirse como NOMBRE=VALOR.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id {id} stands twice.</source>
        <translation>El id de clase {id} está repetido.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id “{id}” must be a whole number from 1 to 255.</source>
        <translation>El id de clase «{id}» debe ser un número entero de 1 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The date a polygon holds for, or holds from; a polygon without any date holds for every one.</source>
        <translation>La fecha para la que vale un polígono, o desde la que vale; un polígono sin fecha vale para todas.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date is missing; click to enter it, YYYY-MM-DD.</source>
        <translation>Falta la fecha; haga clic para introducirla, AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date {date} stands twice; change one, or drop it.</source>
        <translation>La fecha {date} está repetida; cambie una o exclúyala.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The date {date} stands twice; each image needs a date of its own.</source>
        <translation>La fecha {date} está repetida; cada imagen necesita su propia fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The day the image was taken, YYYY-MM-DD; needed when there are several images</source>
        <translation>El día en que se tomó la imagen, AAAA-MM-DD; necesario cuando hay varias imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The disk became full while the engine was being installed; make room and install again.</source>
        <translation>El disco se llenó durante la instalación del motor; libere espacio e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine and the plugin do not fit together: {reason}; reinstall Landbrush.</source>
        <translation>El motor y el complemento no son compatibles: {reason}; reinstale Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine cannot run in {python}: it {reason}.</source>
        <translation>El motor no puede ejecutarse en {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine crashed ({name}); QGIS is unharmed, see the log for details.</source>
        <translation>El motor se cerró inesperadamente ({name}); QGIS no está afectado, vea los detalles en el registro.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ended without a result; see the log for what it printed.</source>
        <translation>El motor terminó sin resultado; vea en el registro lo que escribió.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine failed (exit code {code}); see the log for details.</source>
        <translation>El motor falló (código de salida {code}); vea los detalles en el registro.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine from before is still in use.</source>
        <translation>Se sigue usando el motor anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>The engine is not installed yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The engine is not installed yet; open the Landbrush panel and click “Set up”.</source>
        <translation>El motor aún no está instalado; abra el panel de Landbrush y pulse «Configurar».</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The engine is not installed yet; {way}.</source>
        <translation>El motor aún no está instalado; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is not ready</source>
        <translation>El motor no está listo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is ready</source>
        <translation>El motor está listo</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine needs {needed} GB of disk; {folder} has {free} GB free.</source>
        <translation>El motor necesita {needed} GB de disco; {folder} tiene {free} GB libres.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>The engine prints a lot; the rest is not shown.</source>
        <translation>El motor escribe mucho; el resto no se muestra.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine probably ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Probablemente el motor se quedó sin memoria; cierre otros programas o elija una receta más pequeña.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>El motor se quedó sin memoria; cierre otros programas o elija una receta más pequeña.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine refused the input.</source>
        <translation>El motor rechazó la entrada.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was found but does not work: {reason}</source>
        <translation>Se encontró el motor, pero no funciona: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was installed but cannot run: its Python {reason}.</source>
        <translation>El motor se instaló, pero no puede ejecutarse; su Python: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine's Python {python} could not be started ({reason}); set the engine up again.</source>
        <translation>No se pudo iniciar el Python del motor, {python} ({reason}); configure de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine's folder {folder} cannot be made ({reason}).</source>
        <translation>No se puede crear la carpeta del motor {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The engine's folder {folder} lies within QGIS's own {root}; nothing is installed there.</source>
        <translation>La carpeta del motor {folder} está dentro de la del propio QGIS, {root}; ahí no se instala nada.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The environment variable {variable} names this Python; what is chosen here counts once it is unset.</source>
        <translation>La variable de entorno {variable} indica este Python; lo que elija aquí valdrá cuando deje de estar definida.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip argument {word} is not allowed: it could change packages outside the engine.</source>
        <translation>El argumento adicional de pip {word} no está permitido: podría cambiar paquetes ajenos al motor.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip arguments have an unclosed quote: {text}</source>
        <translation>Los argumentos adicionales de pip tienen una comilla sin cerrar: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The field that holds the class: whole numbers from 1 to 255, or names</source>
        <translation>El campo que contiene la clase: números enteros de 1 a 255, o nombres</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The field “{field}” of “{name}” has more than 255 values; choose the field of the class.</source>
        <translation>El campo «{field}» de «{name}» tiene más de 255 valores; elija el campo de la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The file of the layer “{name}” is gone: {path}. Put it back there, or give the layer another file (right click, “Change Data Source…”).</source>
        <translation>El archivo de la capa «{name}» ya no está: {path}. Vuelva a ponerlo ahí o dé a la capa otro archivo (clic derecho, «Cambiar fuente de datos…»).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The file to write, to be kept for mapping; a temporary one is gone when QGIS closes.</source>
        <translation>El archivo que se escribe y se conserva para cartografiar; uno temporal desaparece al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>The file {file} must end in .onnx.</source>
        <translation>El archivo {file} debe terminar en .onnx.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The folder {folder} cannot be written to ({reason}).</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be made ({reason}); save the project where you may write.</source>
        <translation>No se puede crear la carpeta {path} ({reason}); guarde el proyecto donde tenga permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be written to; save the project where you may write.</source>
        <translation>No se puede escribir en la carpeta {path}; guarde el proyecto donde tenga permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The held-out polygons chose when the training ended, whether guesses counted where the method guesses, and fitted the temperature, so the figures flatter a little; polygons that took no part in the training tell more.</source>
        <translation>Los polígonos reservados decidieron cuándo terminó el entrenamiento y, si el método usa conjeturas, si estas contaban, y con ellos se ajustó la temperatura, así que las cifras favorecen un poco; dicen más unos polígonos que no hayan participado en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>The id {id} is taken by another class; choose a free one from 1 to 255.</source>
        <translation>El id {id} ya lo usa otra clase; elija uno libre entre 1 y 255.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The images of other tiles are in the project too; take one tile at a time.</source>
        <translation>Las imágenes de otras teselas también están en el proyecto; trabaje con una tesela cada vez.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installer.py"/>
        <source>The installation failed: {reason}</source>
        <translation>La instalación falló: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The job cannot be written to the temporary folder {folder} ({reason}); make room there.</source>
        <translation>No se puede escribir el trabajo en la carpeta temporal {folder} ({reason}); libere espacio en ella.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The key that chooses the class, on the map and in this table</source>
        <translation>La tecla que elige la clase, en el mapa y en esta tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The last date a polygon holds for. Where only this one is given, it holds for all before, too.</source>
        <translation>La última fecha para la que vale un polígono. Si solo se indica esta, vale también para todas las anteriores.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The last model cannot be gone on from, so the training starts afresh ({reason}).</source>
        <translation>No se puede continuar desde el último modelo, así que el entrenamiento empieza de cero ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The last model learnt from images alone and can only fill clouds; train one with polygons to map.</source>
        <translation>El último modelo aprendió solo de imágenes y únicamente puede rellenar nubes; entrene uno con polígonos para cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The layer of polygons that the model learns from</source>
        <translation>La capa de polígonos de la que aprende el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons {path} cannot be made: {reason}</source>
        <translation>No se puede crear la capa de polígonos {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” cannot be read.</source>
        <translation>No se puede leer la capa de polígonos «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons “{name}” cannot be written to.</source>
        <translation>No se puede escribir en la capa de polígonos «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>The layer of polygons “{name}” cannot be written to: {reason}</source>
        <translation>No se puede escribir en la capa de polígonos «{name}»: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” has no coordinate reference system; set it first.</source>
        <translation>La capa de polígonos «{name}» no tiene sistema de referencia de coordenadas; asígnelo primero.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” is empty; draw a few of each class.</source>
        <translation>La capa de polígonos «{name}» está vacía; dibuje unos cuantos de cada clase.</translation>
    </message>
    <message>
        <location filename="../plugin/time/polygons.py"/>
        <source>The layer “{name}” cannot be given the field “{field}”; is its file read-only?</source>
        <translation>No se puede añadir a la capa «{name}» el campo «{field}»; ¿es su archivo de solo lectura?</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” cannot be read: {path} is damaged, or of a format that QGIS does not know.</source>
        <translation>No se puede leer la capa «{name}»: {path} está dañado o tiene un formato que QGIS no conoce.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>The layer “{name}” cannot be written to: {reason}.</source>
        <translation>No se puede escribir en la capa «{name}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” has no coordinate reference system; set it in its properties first.</source>
        <translation>La capa «{name}» no tiene sistema de referencia de coordenadas; asígnelo primero en sus propiedades.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The layer “{name}” has no date; with several images each needs one (YYYY-MM-DD).</source>
        <translation>La capa «{name}» no tiene fecha; con varias imágenes, cada una necesita la suya (AAAA-MM-DD).</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has polygons without a class (“{field}” is empty); give them one.</source>
        <translation>La capa «{name}» tiene polígonos sin clase («{field}» está vacío); asígneles una.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has the class {value} in “{field}”; use whole numbers from 1 to 255.</source>
        <translation>La capa «{name}» tiene la clase {value} en «{field}»; use números enteros de 1 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The layer “{name}” is in the table already.</source>
        <translation>La capa «{name}» ya está en la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The layer “{name}” is no raster.</source>
        <translation>La capa «{name}» no es un ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” is not a raster file ({provider}); export it to a GeoTIFF and use that.</source>
        <translation>La capa «{name}» no es un archivo ráster ({provider}); expórtela a un GeoTIFF y use ese.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>The layer “{name}” is temporary: what you draw is lost when QGIS closes, unless you make it permanent (right click, “Make Permanent”).</source>
        <translation>La capa «{name}» es temporal: lo que dibuje se perderá al cerrar QGIS, salvo que la haga permanente (clic derecho, «Hacer permanente»).</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The map has the class ids of the last training ({ids}); train again for those of the table.</source>
        <translation>El mapa tiene los ids de clase del último entrenamiento ({ids}); vuelva a entrenar para los de la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The map shows a place far from {name}; zoom to it, or choose “Whole layer”.</source>
        <translation>El mapa muestra un lugar lejos de {name}; haga zum a la capa o elija «Capa completa».</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>The map shows nothing of the image here.</source>
        <translation>El mapa no muestra aquí nada de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The map shows nothing of the layer “{name}”; zoom to it, or segment the whole layer.</source>
        <translation>El mapa no muestra nada de la capa «{name}»; haga zum a ella o segmente la capa completa.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The maps were compared, but nothing of what was written can be shown.</source>
        <translation>Se compararon los mapas, pero no se puede mostrar nada de lo escrito.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>The mask “{name}” is of {date}, and no image is; the images are of {dates}.</source>
        <translation>La máscara «{name}» es del {date} y ninguna imagen lo es; las imágenes son del {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method linear tells no standard deviation; leave out its raster, or use regression.</source>
        <translation>El método linear no da desviación estándar; omita su ráster o use regression.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} needs images of at least two dates; add some, or use a model.</source>
        <translation>El método {method} necesita imágenes de al menos dos fechas; añada alguna o use un modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} uses no model; leave out one of the two.</source>
        <translation>El método {method} no usa modelo; omita uno de los dos.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>The model as ONNX, which the Deepness plugin loads and draws the same map with</source>
        <translation>El modelo como ONNX, que el complemento Deepness carga para dibujar el mismo mapa</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The model before was better ({before} % against {now} %).</source>
        <translation>El modelo anterior era mejor ({before} % frente a {now} %).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model file {file} is not there.</source>
        <translation>El archivo de modelo {file} no existe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model file {file} must end in .safetensors.</source>
        <translation>El archivo de modelo {file} debe terminar en .safetensors.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>The model keeps an image as bits: some for a whole tile, others for each place, coarse and fine.
Told by a bit: how much it says of the image, from 0 (nothing) to 1 bit, the mean of its level.
Dead: share of the bits that say nothing (less than 0.01 bit), in percent; lower is better.
Own images: share of pixels whose class the model finds in images that it has drawn itself, in percent.</source>
        <translation>El modelo conserva una imagen en forma de bits: unos para toda una tesela, otros para cada lugar, gruesos y finos.
Por bit: cuánto dice de la imagen, de 0 (nada) a 1 bit, en la media de su nivel.
Muertos: proporción de bits que no dicen nada (menos de 0,01 bit), en porcentaje; cuanto menor, mejor.
Imágenes propias: proporción de píxeles cuya clase reconoce el modelo en imágenes dibujadas por él mismo, en porcentaje.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model makes what is missing, and says how sure it is.</source>
        <translation>El modelo genera lo que falta y dice lo seguro que está.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model {file} is no .safetensors file that Landbrush has written.</source>
        <translation>El modelo {file} no es un archivo .safetensors escrito por Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model {file} is temporary: copy it elsewhere before QGIS closes, or name a file to keep.</source>
        <translation>El modelo {file} es temporal: cópielo a otro lugar antes de cerrar QGIS, o indique un archivo que se conserve.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The model {path} is gone; click Train to make a new one.</source>
        <translation>El modelo {path} ya no existe; pulse Entrenar para crear uno nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>The model {path} is no longer there; remove it from the list.</source>
        <translation>El modelo {path} ya no existe; elimínelo de la lista.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The name may tell {one} or {other}; click to enter the date, YYYY-MM-DD.</source>
        <translation>El nombre puede significar {one} u {other}; haga clic para escribir la fecha, AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The name of a recipe, or a YAML file; empty: the method's own.</source>
        <translation>El nombre de una receta, o un archivo YAML; vacío: la propia del método.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The new environment would install into {prefix}; nothing was installed.</source>
        <translation>El nuevo entorno instalaría en {prefix}; no se ha instalado nada.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server has no {what} for this Python and computer; check the extra arguments, or choose your own Python for the engine.</source>
        <translation>El servidor de paquetes no tiene {what} para este Python y este equipo; compruebe los argumentos adicionales o elija para el motor un Python propio.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server was not reached; check the internet connection and the proxy in QGIS's options, then install again.</source>
        <translation>No se pudo contactar con el servidor de paquetes; compruebe la conexión a Internet y el proxy en las opciones de QGIS e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server's certificate was not accepted; if your network inspects connections, give pip the network's certificate with “--cert FILE” in the extra arguments.</source>
        <translation>No se aceptó el certificado del servidor de paquetes; si su red inspecciona las conexiones, indique a pip el certificado de la red con «--cert ARCHIVO» en los argumentos adicionales.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The packages do not fit together with QGIS's numpy; choose your own Python for the engine instead.</source>
        <translation>Los paquetes no son compatibles con el numpy de QGIS; elija para el motor un Python propio.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pixels.py"/>
        <source>The pixels of {path} cannot be read; see whether the file is still there.</source>
        <translation>No se pueden leer los píxeles de {path}; compruebe si el archivo sigue ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The places were found, but their file {path} cannot be shown.</source>
        <translation>Se encontraron los lugares, pero no se puede mostrar su archivo {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>The polygons are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Los polígonos son un GeoPackage; {file} debe terminar en .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The polygons belong to images; choose those too.</source>
        <translation>Los polígonos pertenecen a imágenes; elíjalas también.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The polygons cannot be copied to {path}: {reason}</source>
        <translation>No se pueden copiar los polígonos a {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons cannot be opened: {what}</source>
        <translation>No se pueden abrir los polígonos: {what}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no coordinate reference system; set it in the layer first.</source>
        <translation>Los polígonos no tienen sistema de referencia de coordenadas; asígnelo primero en la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no field “{field}”; they have {fields}.</source>
        <translation>Los polígonos no tienen el campo «{field}»; tienen {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/move_in.py"/>
        <source>The polygons of “{name}” stay in {path} while the layer is being edited; save its edits first.</source>
        <translation>Los polígonos de «{name}» siguen en {path} mientras se edita la capa; guarde primero sus cambios.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>The polygons were copied beside the project, to {new}; maps made before stay in {old}.</source>
        <translation>Los polígonos se copiaron junto al proyecto, en {new}; los mapas anteriores siguen en {old}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The polygons were written, but {path} cannot be opened.</source>
        <translation>Los polígonos se escribieron, pero no se puede abrir {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>The probabilities need a folder; choose one for all results.</source>
        <translation>Las probabilidades necesitan una carpeta; elija una para todos los resultados.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The products were read, but none of their images can be shown.</source>
        <translation>Se leyeron los productos, pero no se puede mostrar ninguna de sus imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The project is not saved: model and maps go to {path}. Save it to keep them beside it.</source>
        <translation>El proyecto no está guardado: el modelo y los mapas van a {path}. Guárdelo para tenerlos junto a él.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The project was closed while Sentinel-2 products were read; the images are in {path}.</source>
        <translation>El proyecto se cerró mientras se leían productos Sentinel-2; las imágenes están en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The project was closed while its maps were compared; what changed is told in {path}.</source>
        <translation>El proyecto se cerró mientras se comparaban sus mapas; lo que cambió está en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The project was closed while places to draw next were looked for; they are in {path}.</source>
        <translation>El proyecto se cerró mientras se buscaban lugares donde dibujar; están en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while polygons were made; they are in {path}.</source>
        <translation>El proyecto se cerró mientras se creaban polígonos; están en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while the model was exported; it is in {path}.</source>
        <translation>El proyecto se cerró mientras se exportaba el modelo; está en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The project was closed while the report was written; it is in {path}.</source>
        <translation>El proyecto se cerró mientras se escribía el informe; está en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed during the training; its model is {path}. “Segment images” in the Processing toolbox maps with it.</source>
        <translation>El proyecto con «{image}» se cerró durante el entrenamiento; su modelo es {path}. «Segmentar imágenes», en la Caja de herramientas de Procesos, cartografía con él.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while clouds were filled; the images are in {path}.</source>
        <translation>El proyecto con «{image}» se cerró mientras se rellenaban nubes; las imágenes están en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while it was mapped; the map is in {path}.</source>
        <translation>El proyecto con «{image}» se cerró mientras se cartografiaba; el mapa está en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The proxy refused the connection to the package server; check the proxy in QGIS's options.</source>
        <translation>El proxy rechazó la conexión con el servidor de paquetes; compruebe el proxy en las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The recipe {name} cannot be read; choose another one under “Advanced”.</source>
        <translation>No se puede leer la receta {name}; elija otra en «Avanzado».</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The report was written, but its page is not there.</source>
        <translation>El informe se escribió, pero su página no existe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>The report {file} must end in .json or .html.</source>
        <translation>El informe {file} debe terminar en .json o .html.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The result cannot be written to {file} ({reason}).</source>
        <translation>No se puede escribir el resultado en {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The results are GeoTIFFs; {file} must end in .tif.</source>
        <translation>Los resultados son GeoTIFF; {file} debe terminar en .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The same gives the same images again, on the same computer.</source>
        <translation>La misma vuelve a dar las mismas imágenes, en el mismo equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The same gives the same places again.</source>
        <translation>La misma vuelve a dar los mismos lugares.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The same seed gives the same model again (on the same computer)</source>
        <translation>La misma semilla vuelve a dar el mismo modelo (en el mismo equipo)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The suggestions are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Las sugerencias son un GeoPackage; {file} debe terminar en .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The system denied writing into the engine's folder; check its rights, then install again.</source>
        <translation>El sistema denegó la escritura en la carpeta del motor; compruebe sus permisos e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>The truth here is polygons, which are seldom drawn at random: where they lie in places that are easy to tell, the areas are off by more than these intervals say. Read them as a lower bound of the error.</source>
        <translation>Aquí la referencia son polígonos, que rara vez se dibujan al azar: donde están en lugares fáciles de reconocer, las superficies se desvían más de lo que dicen estos intervalos. Léalos como un límite inferior del error.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The truth is the polygons that were held out of the training. The figures are those of the network that they chose, before it learnt them as well; the map was made after that, and should be no worse.</source>
        <translation>La referencia son los polígonos que se reservaron en el entrenamiento. Las cifras son las de la red que ellos sirvieron para elegir, antes de que también los aprendiera; el mapa se hizo después y no debería ser peor.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The value of the class in the map, 1 to 255</source>
        <translation>El valor de la clase en el mapa, de 1 a 255</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The values of the masks must be whole numbers from 0 to 255, separated by commas.</source>
        <translation>Los valores de las máscaras deben ser números enteros de 0 a 255, separados por comas.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The whole map: {area} ha; overall accuracy weighted by area {accuracy}.</source>
        <translation>El mapa completo: {area} ha; exactitud global ponderada por superficie: {accuracy}.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There are 255 classes already; more cannot be told apart in one map.</source>
        <translation>Ya hay 255 clases; en un mapa no se pueden distinguir más.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>There are no polygons in “{name}”.</source>
        <translation>No hay polígonos en «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>There are no polygons yet; click Draw and outline a few places of each class.</source>
        <translation>Aún no hay polígonos; pulse Dibujar y delimite algunos lugares de cada clase.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There are no probabilities beside the map, so whether they mean what they say is not told: map again with probabilities, or name their raster.</source>
        <translation>No hay probabilidades junto al mapa, así que no se sabe si significan lo que dicen: cartografíe de nuevo con probabilidades o indique su ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>There are several dates or areas, of which only the last is kept; give a folder for all.</source>
        <translation>Hay varias fechas o áreas, de las que solo se conserva la última; indique una carpeta para todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>There are {maps} uncertainty rasters and {rasters} of probabilities; give one for each.</source>
        <translation>Hay {maps} rásteres de incertidumbre y {rasters} de probabilidades; indique uno para cada uno.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There is a class named “{name}” already.</source>
        <translation>Ya hay una clase llamada «{name}».</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>There is no Sentinel-2 product (a .SAFE folder or its zip file) in {path}.</source>
        <translation>No hay ningún producto Sentinel-2 (una carpeta .SAFE o su archivo zip) en {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no class to draw with; add one to the table first.</source>
        <translation>No hay ninguna clase con la que dibujar; añada primero una a la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pick_tool.py"/>
        <source>There is no image; add a raster layer first.</source>
        <translation>No hay ninguna imagen; añada primero una capa ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no layer of polygons; click Draw first.</source>
        <translation>No hay capa de polígonos; pulse primero Dibujar.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no map to make polygons of yet; click Train first.</source>
        <translation>Aún no hay ningún mapa del que crear polígonos; pulse primero Entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>There is no map to report on yet; click Train first.</source>
        <translation>Aún no hay ningún mapa del que informar; pulse primero Entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no model to export yet; click Train first.</source>
        <translation>Aún no hay ningún modelo que exportar; pulse primero Entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is no model yet; draw polygons and click Train first.</source>
        <translation>Aún no hay modelo; dibuje primero polígonos y pulse Entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster file in the project, and a web map cannot be used; add a file to the map.</source>
        <translation>No hay otro archivo ráster en el proyecto y un mapa web no sirve; añada un archivo al mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster layer in the project; add one to the map first.</source>
        <translation>No hay otra capa ráster en el proyecto; añada primero una al mapa.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: name it.</source>
        <translation>No hay un ráster de incertidumbre de esta ejecución junto al mapa, así que no se sabe lo bien que su incertidumbre encuentra errores: indíquelo.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is only one class; add a second one, for example for everything else.</source>
        <translation>Solo hay una clase; añada una segunda, por ejemplo para todo lo demás.</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Thin cirrus</source>
        <translation>Cirro fino</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>This model maps classes and cannot fill clouds; train one with the method HVAE, or fill from other dates.</source>
        <translation>Este modelo cartografía clases y no puede rellenar nubes; entrene uno con el método HVAE o rellene a partir de otras fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>This place cannot be shown in {crs}; draw inside the image.</source>
        <translation>Este lugar no se puede representar en {crs}; dibuje dentro de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Those of the uncertainty rasters, in the same order. Empty: found beside them.</source>
        <translation>Las de los rásteres de incertidumbre, en el mismo orden. Vacío: se buscan junto a ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Tile side, pixels</source>
        <translation>Lado de la tesela, píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Time for learning</source>
        <translation>Tiempo de aprendizaje</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>To tell which classes have few polygons.</source>
        <translation>Para saber qué clases tienen pocos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Told by a bit: tile</source>
        <translation>Por bit: tesela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Told in the report. Needed where there are no polygons and no label raster.</source>
        <translation>Se menciona en el informe. Necesario donde no hay polígonos ni ráster de etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance of the magic wand in %</source>
        <translation>Tolerancia de la varita mágica en %</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Trai&amp;n</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Train a model first; then places are found where a polygon would teach it most.</source>
        <translation>Entrene primero un modelo; después se buscan los lugares donde un polígono le enseñaría más.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train a model from polygons</source>
        <translation>Entrenar un modelo con polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train on from a model</source>
        <translation>Seguir entrenando desde un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Train on from the last model</source>
        <translation>Seguir entrenando desde el último modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Train on from where it was; at most a minute of it is lost</source>
        <translation>Seguir entrenando desde donde se quedó; se pierde como mucho un minuto</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Training and map</source>
        <translation>Entrenamiento y mapa</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training on from the last model</source>
        <translation>Continuación del entrenamiento desde el último modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Training time at most, in minutes</source>
        <translation>Tiempo máximo de entrenamiento, en minutos</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Training: step {step} of at most {steps}</source>
        <translation>Entrenando: paso {step} de {steps} como máximo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Trainings so far</source>
        <translation>Entrenamientos hasta ahora</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}.</source>
        <translation>Entrenamientos: {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}; {size} on the disk.</source>
        <translation>Entrenamientos: {n}; {size} en el disco.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Trains afresh, and chooses anew which polygons are held out.</source>
        <translation>Entrena desde cero y vuelve a elegir qué polígonos se reservan.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Transition matrix (CSV)</source>
        <translation>Matriz de transición (CSV)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Truth</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Truth: {name}</source>
        <translation>Referencia: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Twice: {dates}</source>
        <translation>Repetidas: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Uncertainty by date</source>
        <translation>Incertidumbre por fecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Uncertainty of a map</source>
        <translation>Incertidumbre de un mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Uncertainty of the map</source>
        <translation>Incertidumbre del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unlike anything drawn; probably {first}.</source>
        <translation>Distinto de todo lo dibujado; probablemente {first}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unsure between {first} and {second}.</source>
        <translation>Inseguro entre {first} y {second}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Use my own Python…</source>
        <translation>Usar mi propio Python…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use the date in view for training, maps and filling; off drops it until it is taken back</source>
        <translation>Usar la fecha a la vista para entrenar, cartografiar y rellenar; al desactivarlo queda excluida hasta que se recupere</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Use the model before again</source>
        <translation>Volver a usar el modelo anterior</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Value in the map: {id}</source>
        <translation>Valor en el mapa: {id}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Values of the masks</source>
        <translation>Valores de las máscaras</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Vegetation</source>
        <translation>Vegetación</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Views of every tile</source>
        <translation>Vistas de cada tesela</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Visible extent</source>
        <translation>Extensión visible</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Weight of guesses</source>
        <translation>Peso de las conjeturas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>What became what between these two maps, when it changed first, and the area of each class</source>
        <translation>Qué se convirtió en qué entre estos dos mapas, cuándo cambió por primera vez y la superficie de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What computes; automatic takes the fastest there is</source>
        <translation>Con qué se calcula; automático elige lo más rápido que haya</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>What is annotated already: nothing is suggested on it, nor within two pixels.</source>
        <translation>Lo que ya está anotado: no se sugiere nada sobre ello ni a menos de dos píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>What is kept of an image</source>
        <translation>Lo que se conserva de una imagen</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What is mapped after training, and by the button Map</source>
        <translation>Qué se cartografía tras el entrenamiento y con el botón Cartografiar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>What pixels hold where nothing was observed, or none. Empty: as the images that the model was trained with.</source>
        <translation>Lo que contienen los píxeles donde no se observó nada, o none. Vacío: como en las imágenes con que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>What pixels that were not observed are made from</source>
        <translation>A partir de qué se generan los píxeles no observados</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>What stays as it is cannot be forbidden</source>
        <translation>Lo que queda igual no se puede prohibir</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is kept in {path}; it comes back with its layer.</source>
        <translation>Lo que esperaba en el mapa para guardarse está en {path}; volverá con su capa.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is not saved: its layer is no longer drawn into.</source>
        <translation>Lo que esperaba en el mapa no se ha guardado: ya no se dibuja en su capa.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What was drawn while “{name}” could not be written to is back on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Lo dibujado mientras no se podía escribir en «{name}» está de nuevo en el mapa y se guardará en cuanto sea posible; Ctrl+Z lo descarta.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>What you draw stays on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Lo que dibuja queda en el mapa y se escribe en cuanto se pueda; Ctrl+Z lo descarta.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>When the training ended</source>
        <translation>Cuándo terminó el entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Where a model learnt from the annotations that it is compared with, the figures tell how well it remembers them; how good its map is elsewhere, only annotations tell that it never saw.</source>
        <translation>Cuando un modelo aprendió de las anotaciones con las que se compara, las cifras dicen lo bien que las recuerda; lo bueno que es su mapa en otros lugares solo lo dicen anotaciones que nunca vio.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Where a new polygon covers one of another class, the new one wins, so that no place has two classes; off at first for a layer of your own, whose polygons then stay as they are</source>
        <translation>Donde un polígono nuevo cubre uno de otra clase, prevalece el nuevo, para que ningún lugar tenga dos clases; desactivado al principio en una capa propia, cuyos polígonos quedan entonces como están</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where it comes from</source>
        <translation>De dónde viene el mapa</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where map and truth agree</source>
        <translation>Dónde coinciden mapa y referencia</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Where no date shows the ground there is still nothing.</source>
        <translation>Donde ninguna fecha muestra el suelo sigue sin haber nada.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Where to draw next</source>
        <translation>Dónde dibujar a continuación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Which pixels were really observed: rasters whose names tell the dates of the images, or one for each image, in the same order. Empty: nodata alone.</source>
        <translation>Qué píxeles se observaron de verdad: rásteres cuyos nombres indican las fechas de las imágenes, o uno para cada imagen, en el mismo orden. Vacío: solo nodata.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Which scene classes count as not observed</source>
        <translation>Qué clases de escena cuentan como no observadas</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Whole layer</source>
        <translation>Capa completa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Whole numbers from 1 to 255, or text. Needed where there are polygons.</source>
        <translation>Números enteros de 1 a 255, o texto. Necesario donde hay polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>With a warning. Unticked: one that lacks a file, or whose download was cut off, stops all of them.</source>
        <translation>Con una advertencia. Sin marcar: uno al que le falta un archivo, o cuya descarga se cortó, los detiene todos.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>With two or more polygons of each class the accuracy is measured too.</source>
        <translation>Con dos o más polígonos de cada clase se mide también la exactitud.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Without a mask of their date, so observed wherever they have values: {names}</source>
        <translation>Sin máscara de su fecha, por tanto observadas donde tengan valores: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Writes a model as ONNX, which the Deepness plugin loads: it draws nearly the same map there, with no need of Landbrush or PyTorch. The file says how large pixels and tiles are, what the classes are called and how bands are scaled; give it images whose bands are those the model was trained with, in that order.

Models of single dates can be exported; those that look at several dates at once cannot.</source>
        <translation>Escribe un modelo como ONNX, que el complemento Deepness carga: allí dibuja casi el mismo mapa, sin necesidad de Landbrush ni de PyTorch. El archivo indica el tamaño de píxeles y teselas, cómo se llaman las clases y cómo se escalan las bandas; dele imágenes con las mismas bandas con que se entrenó el modelo, en ese orden.

Se pueden exportar los modelos de una sola fecha; los que miran varias fechas a la vez, no.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>Archivos YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YAML files that each describe one series of images; may be given instead of, or besides, images.</source>
        <translation>Archivos YAML que describen cada uno una serie de imágenes; se pueden indicar en lugar de imágenes o además de ellas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the images. Needed for several images; empty: taken from the layers' temporal properties or names.</source>
        <translation>AAAA-MM-DD, separadas por comas, en el orden de las imágenes. Necesario con varias imágenes; vacío: se toman de las propiedades temporales o de los nombres de las capas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the maps. Empty: as the maps' metadata or names say, which those of Landbrush do.</source>
        <translation>AAAA-MM-DD, separadas por comas, en el orden de los mapas. Vacío: según los metadatos o los nombres de los mapas, que los de Landbrush las indican.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>You draw into your own layer “{name}”: each stroke is saved in it at once; Undo takes it back.</source>
        <translation>Está dibujando en su propia capa «{name}»: cada trazo se guarda en ella al momento; Deshacer lo retira.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Your own Python, not checked yet</source>
        <translation>Su propio Python, aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Your recipe {name}, for the method {method}.</source>
        <translation>Su receta {name}, para el método {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Zip files, or the files MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products.</source>
        <translation>Archivos zip, o los archivos MTD_MSIL1C.xml o MTD_MSIL2A.xml de productos descomprimidos.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Zoom in for superpixels: the map shows {factor} times too much.</source>
        <translation>Acerque el zum para usar superpíxeles: el mapa muestra {factor} veces más de lo posible.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>[ and ] or Shift and the wheel on the map change it</source>
        <translation>Se cambia con [ y ], o con Mayús y la rueda sobre el mapa</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>a gain in {share} % of the resamples of these polygons</source>
        <translation>una mejora en el {share} % de los remuestreos de estos polígonos</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a mapping</source>
        <translation>una tabla de claves y valores</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>a part of the engine is missing: {reason}; set the engine up again</source>
        <translation>falta una parte del motor: {reason}; configure de nuevo el motor</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>a product is left out: {reason}</source>
        <translation>se omite un producto: {reason}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a {kind}</source>
        <translation>un valor de tipo {kind}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>accuracy of the
surest {share} %</source>
        <translation>exactitud del
{share} % más seguro</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>adding up areas</source>
        <translation>sumando superficies</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>all dates are shown</source>
        <translation>se muestran todas las fechas</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>an unnamed CRS</source>
        <translation>un SRC sin nombre</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>another program holds its file</source>
        <translation>otro programa tiene ocupado su archivo</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area file</source>
        <translation>archivo de área</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area {path}</source>
        <translation>área {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>as in the recipe</source>
        <translation>según la receta</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>as the map tells</source>
        <translation>según el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one that PyTorch can use.</source>
        <translation>auto, cpu, cuda, cuda:N o mps. auto toma una GPU si hay alguna que PyTorch pueda usar.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>between {low} and {high} % of the area is not mapped, depending on the date; areas of different dates are of different ground</source>
        <translation>según la fecha, entre el {low} y el {high} % del área no está cartografiado; las superficies de fechas distintas son de terrenos distintos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>bits {numbers}</source>
        <translation>bits {numbers}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>bits, landsat or cld</source>
        <translation>bits, landsat o cld</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>calibration error (ECE)</source>
        <translation>error de calibración (ECE)</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: damaged; remove it, or train without resuming</source>
        <translation>punto de control {path}: dañado; elimínelo o entrene sin reanudar</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: it belongs to another training (images, polygons, classes, recipe, seed or Landbrush's version have changed); train without resuming</source>
        <translation>punto de control {path}: pertenece a otro entrenamiento (han cambiado las imágenes, los polígonos, las clases, la receta, la semilla o la versión de Landbrush); entrene sin reanudar</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>cloud probability</source>
        <translation>probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>coarse</source>
        <translation>grueso</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>confidence (%)</source>
        <translation>confianza (%)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting changes</source>
        <translation>contando cambios</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting classes</source>
        <translation>contando clases</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device mps: this machine has none that PyTorch can use; use auto or cpu</source>
        <translation>dispositivo mps: este equipo no tiene ninguno que PyTorch pueda usar; use auto o cpu</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device {wanted}: PyTorch sees {count} CUDA devices here; use auto or cpu, or install a PyTorch built for CUDA</source>
        <translation>dispositivo {wanted}: PyTorch ve aquí {count} dispositivos CUDA; use auto o cpu, o instale un PyTorch compilado para CUDA</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>did you mean `{close}`?</source>
        <translation>¿quiso decir `{close}`?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>different</source>
        <translation>distintas</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>dropped</source>
        <translation>excluida</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>enter…</source>
        <translation>introducir…</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>errors among them (%)</source>
        <translation>errores entre ellos (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>estimated (ha)</source>
        <translation>estimado (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>estimating</source>
        <translation>estimando</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>evaluated</source>
        <translation>evaluado</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>everything until {last}</source>
        <translation>todo hasta el {last}</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>feature {id}</source>
        <translation>objeto {id}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave it out and hold for {share} of the map</source>
        <translation>hay menos de dos píxeles verdaderos, en el mapa, sobre {classes}, así que las superficies estimadas dejan fuera esa clase y valen para {share} del mapa</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave them out and hold for {share} of the map</source>
        <translation>hay menos de dos píxeles verdaderos, en el mapa, sobre cada una de estas clases: {classes}; las superficies estimadas las dejan fuera y valen para {share} del mapa</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filled</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>filled {value:g}</source>
        <translation>rellenado {value:g}</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filling</source>
        <translation>rellenando</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>finding outlines</source>
        <translation>buscando contornos</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>fine</source>
        <translation>fino</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finer</source>
        <translation>más fino</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finest</source>
        <translation>el más fino</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>fingerprint of its pixels</source>
        <translation>huella de sus píxeles</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid more of what never happens</source>
        <translation>prohíba más cambios de los que nunca ocurren</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid what never happens</source>
        <translation>prohíba lo que nunca ocurre</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way} and by {share} % of what was learnt of the image, which was better on hidden pixels (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>los huecos se rellenan con {way} y con un {share} % de lo aprendido de la imagen, que fue mejor en píxeles ocultos (error {with_it} con ello, {without} sin ello, en desviaciones estándar de una banda)</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image is not used, as too few gaps could be tried to tell whether it is better</source>
        <translation>los huecos se rellenan con {way}; lo aprendido de la imagen no se usa, porque se pudieron probar muy pocos huecos para saber si es mejor</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image was not surely better on hidden pixels and is not used (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>los huecos se rellenan con {way}; lo aprendido de la imagen no fue claramente mejor en píxeles ocultos y no se usa (error {with_it} con ello, {without} sin ello, en desviaciones estándar de una banda)</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give its date as YYYY-MM-DD</source>
        <translation>indique su fecha como AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give the resolution</source>
        <translation>indique la resolución</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has a numpy ({numpy}) that its GDAL does not work with: {reason}</source>
        <translation>tiene un numpy ({numpy}) con el que su GDAL no funciona: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no GDAL for Python (the package osgeo): {reason}</source>
        <translation>no tiene GDAL para Python (el paquete osgeo): {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no PyTorch (the package torch)</source>
        <translation>no tiene PyTorch (el paquete torch)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no working numpy: {reason}</source>
        <translation>no tiene un numpy que funcione: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>has numpy {found} instead of QGIS's {wanted}</source>
        <translation>tiene numpy {found} en lugar del {wanted} de QGIS</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>how far off filled pixels are was not measured, as there was no time for it or too little to try it on: their standard deviations are a guess; give the training more time</source>
        <translation>no se ha medido cuánto se desvían los píxeles rellenados, por falta de tiempo o de datos en que probarlo: sus desviaciones típicas son una conjetura; dé más tiempo al entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>install it, or use a Python of your own that has PyTorch and GDAL</source>
        <translation>instálelo o use un Python propio que tenga PyTorch y GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is Python {found}, QGIS has {wanted}</source>
        <translation>es Python {found}, QGIS tiene {wanted}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is not a 64-bit CPython, for which alone PyTorch is made</source>
        <translation>no es un CPython de 64 bits, el único para el que hay PyTorch</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is being edited in QGIS; save or drop those edits and switch editing off first</source>
        <translation>se está editando en QGIS; guarde o descarte primero esos cambios y desactive la edición</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only in this project</source>
        <translation>es de solo lectura en este proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only or locked</source>
        <translation>es de solo lectura o está bloqueada</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only, or of a format that QGIS cannot change</source>
        <translation>es de solo lectura o de un formato que QGIS no puede modificar</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>its dates: {dates}</source>
        <translation>sus fechas: {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>its file is gone</source>
        <translation>su archivo ya no existe</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job file</source>
        <translation>archivo de trabajo</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job {path}</source>
        <translation>trabajo {path}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>joining small patches</source>
        <translation>uniendo manchas pequeñas</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>known are {known}</source>
        <translation>se conocen {known}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>labels {source}: the source option {key} is not supported; save the layer to a file first</source>
        <translation>etiquetas {source}: no se admite la opción de fuente {key}; guarde primero la capa en un archivo</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>largest probability</source>
        <translation>mayor probabilidad</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>last date</source>
        <translation>última fecha</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>layer of polygons</source>
        <translation>capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>layer of polygons or a label raster</source>
        <translation>capa de polígonos o ráster de etiquetas</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses did not help on the held-out polygons ({figures}, needed is a gain of {least}): the supervised network is returned</source>
        <translation>aprender de conjeturas no ayudó en los polígonos reservados ({figures}, se necesita una mejora de {least}): se entrega la red supervisada</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned</source>
        <translation>aprender de conjeturas ayudó en los polígonos reservados ({figures}): se entrega la red {name}</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses may have helped on the held-out polygons by chance ({figures}, needed are {needed} %): the supervised network is returned</source>
        <translation>aprender de conjeturas puede haber ayudado por azar en los polígonos reservados ({figures}, se necesitan {needed} %): se entrega la red supervisada</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>leave out the dates that lack a band</source>
        <translation>omita las fechas a las que les falta una banda</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>less than 0.1 %</source>
        <translation>menos del 0.1 %</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>looking for places</source>
        <translation>buscando lugares</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with a chain over the dates</source>
        <translation>cartografíe con una cadena entre fechas</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with probabilities</source>
        <translation>cartografíe con probabilidades</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>map ↓   truth →</source>
        <translation>mapa ↓   referencia →</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapped</source>
        <translation>cartografiado</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mapped (ha)</source>
        <translation>cartografiado (ha)</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapping</source>
        <translation>cartografiando</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>mapping changes</source>
        <translation>cartografiando cambios</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean F1</source>
        <translation>F1 medio</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>mean IoU {with_them} with them, {without} without</source>
        <translation>IoU media {with_them} con ellas, {without} sin ellas</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>memory ran out; use a smaller tile or batch, a smaller extent, or device cpu</source>
        <translation>se agotó la memoria; use una tesela o un lote menores, una extensión menor o el dispositivo cpu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>method {name}</source>
        <translation>método {name}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {model}: no polygon was held out of its training, or an older Landbrush made it; train it again with two polygons or more of each class, or compare the map with polygons of your own</source>
        <translation>modelo {model}: no se reservó ningún polígono en su entrenamiento, o lo hizo un Landbrush más antiguo; entrénelo de nuevo con dos o más polígonos de cada clase, o compare el mapa con polígonos propios</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: it fills gaps and knows no classes; only models that draw maps are exported</source>
        <translation>modelo {path}: rellena huecos y no conoce clases; solo se exportan los modelos que dibujan mapas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {path}: its description is damaged; train it again or get another copy</source>
        <translation>modelo {path}: su descripción está dañada; entrénelo de nuevo o consiga otra copia</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: its network ({network}) looks at several dates at once, and other programs show a model one image at a time; train one of single dates (network unet) to take it there</source>
        <translation>modelo {path}: su red ({network}) mira varias fechas a la vez, y otros programas muestran a un modelo una imagen cada vez; para llevarlo allí, entrene uno de fechas sueltas (red unet)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: its weights do not fit its network; the file is damaged or was altered</source>
        <translation>modelo {path}: sus pesos no encajan en su red; el archivo está dañado o fue alterado</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>model {path}: learnt with the method {method}, it has no image decoder and can only map classes; train one with the method hvae, or fill with the method regression, which needs no model</source>
        <translation>modelo {path}: aprendido con el método {method}, no tiene decodificador de imagen y solo puede cartografiar clases; entrene uno con el método hvae o rellene con el método regression, que no necesita modelo</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>model {path}: learnt without annotation, it knows no classes and can only fill gaps; train one with annotated areas to map with</source>
        <translation>modelo {path}: aprendido sin anotaciones, no conoce clases y solo puede rellenar huecos; entrene uno con áreas anotadas para cartografiar</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: made by a later Landbrush (format {version}); update the plugin to use it</source>
        <translation>modelo {path}: hecho por un Landbrush posterior (formato {version}); actualice el complemento para usarlo</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>model {path}: nothing learnt of the image is used; gaps are filled by {way}</source>
        <translation>modelo {path}: no se usa nada de lo aprendido de la imagen; los huecos se rellenan con {way}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: some of its weights are no finite numbers; train it again or get another copy</source>
        <translation>modelo {path}: algunos de sus pesos no son números finitos; entrénelo de nuevo o consiga otra copia</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (a .safetensors file of something else)</source>
        <translation>modelo {path}: no es un modelo de Landbrush (sino un archivo .safetensors de otra cosa)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (not a .safetensors file, or a damaged one)</source>
        <translation>modelo {path}: no es un modelo de Landbrush (no es un archivo .safetensors, o está dañado)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mutual information</source>
        <translation>información mutua</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>name the bands that all dates have, or {advice}</source>
        <translation>nombre las bandas que tienen todas las fechas, o bien {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>network {name}</source>
        <translation>red {name}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>no mask has any of the bits {numbers} where it was looked at; are their numbers right?</source>
        <translation>ninguna máscara tiene alguno de los bits {numbers} donde se ha mirado; ¿son correctos sus números?</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>no pixel is mapped both at {first} and at {last}; choose other dates</source>
        <translation>ningún píxel está cartografiado tanto el {first} como el {last}; elija otras fechas</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>no pixel of the area is observed, so nothing can be told of how its classes change</source>
        <translation>no hay ningún píxel observado en el área, así que no se puede decir nada de cómo cambian sus clases</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known</source>
        <translation>no se pudo reservar ningún polígono (uno solo por clase): no se conoce la exactitud del modelo</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and guesses where nobody annotated count all the same, for the option `guard` is false</source>
        <translation>no se pudo reservar ningún polígono (uno solo por clase): no se conoce la exactitud del modelo, y aun así cuentan las conjeturas donde nadie ha anotado, porque la opción `guard` es false</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and no image model is learnt, since nothing would tell if it harmed the map; draw a second polygon of each class, or learn one without polygons</source>
        <translation>no se pudo reservar ningún polígono (uno solo por clase): no se conoce la exactitud del modelo, y no se aprende ningún modelo de imagen, ya que nada diría si perjudica al mapa; dibuje un segundo polígono de cada clase o apréndalo sin polígonos</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and nothing is learnt from guesses where nobody annotated, since nothing would tell if they were wrong; draw a second polygon of each class</source>
        <translation>no se pudo reservar ningún polígono (uno solo por clase): no se conoce la exactitud del modelo, y no se aprende nada de conjeturas donde nadie ha anotado, ya que nada diría si son erróneas; dibuje un segundo polígono de cada clase</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>no polygon is held out</source>
        <translation>no hay ningún polígono reservado</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>no polygon of “{class_name}” was held out, so its recall cannot be told</source>
        <translation>no se reservó ningún polígono de la clase «{class_name}», así que no se puede determinar su sensibilidad</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>no product covers the extent {extent}</source>
        <translation>ningún producto cubre la extensión {extent}</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>no suggestions</source>
        <translation>ninguna sugerencia</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>no truth</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>no values here</source>
        <translation>aquí no hay valores</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>none: every date for itself; smooth: each date's classes given all dates; path: the likeliest history of each pixel. How often classes change is learnt from the images. Needs several dates.</source>
        <translation>none: cada fecha por separado; smooth: las clases de cada fecha teniendo en cuenta todas; path: la historia más probable de cada píxel. Con qué frecuencia cambian las clases se aprende de las imágenes. Requiere varias fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = cloud or gap</source>
        <translation>no 0 = nube o hueco</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = observed</source>
        <translation>no 0 = observado</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>not every map has its probabilities beside it, so none are used</source>
        <translation>no todos los mapas tienen junto a ellos sus probabilidades, así que no se usa ninguna</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>nothing is left to suggest: no square of {patch} × {patch} pixels is wholly observed and free of annotations; take a smaller patch, a larger extent or other images</source>
        <translation>no queda nada que sugerir: ningún cuadrado de {patch} × {patch} píxeles está del todo observado y libre de anotaciones; use una parcela menor, una extensión mayor u otras imágenes</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>nothing of an image model is in the file, as what is returned was learnt from annotations alone: gaps are filled by {way}; an image model is kept with the option `guard` false, or learnt without polygons</source>
        <translation>el archivo no contiene nada de un modelo de imagen, porque lo que se entrega solo aprendió de las anotaciones: los huecos se rellenan con {way}; un modelo de imagen se conserva con la opción `guard` a false o se aprende sin polígonos</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>novelty</source>
        <translation>novedad</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>of a straight line</source>
        <translation>de una línea recta</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>only one polygon is held out</source>
        <translation>solo hay un polígono reservado</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>only the class {name} is annotated; outline at least one polygon of a second class</source>
        <translation>solo está anotada la clase {name}; delimite al menos un polígono de una segunda clase</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>only {found} of {all} places are left that lie apart from one another</source>
        <translation>solo quedan {found} de {all} lugares separados entre sí</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/training/guard.py"/>
        <source>only {n} polygons are held out</source>
        <translation>
            <numerusform>solo hay {n} polígono reservado</numerusform>
            <numerusform>solo hay {n} polígonos reservados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>over 99.9 %</source>
        <translation>más del 99.9 %</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>pixels kept, the surest first (%)</source>
        <translation>píxeles conservados, los más seguros primero (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>polygons held out of the training</source>
        <translation>polígonos reservados del entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>polygons of {classes}</source>
        <translation>polígonos de {classes}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision
(user’s)</source>
        <translation>precisión
(usuario)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>press “Set up…” in the Landbrush panel</source>
        <translation>pulse «Configurar…» en el panel de Landbrush</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>producer’s accuracy,
by area</source>
        <translation>exactitud del productor,
por superficie</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>ranking places</source>
        <translation>ordenando lugares</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>raster</source>
        <translation>ráster</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>reading the map</source>
        <translation>leyendo el mapa</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall (producer’s)</source>
        <translation>sensibilidad (productor)</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: cannot be read as YAML</source>
        <translation>receta {path}: no se puede leer como YAML</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: expected a mapping of names to values</source>
        <translation>receta {path}: se esperaba una tabla de nombres y valores</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: `method` is missing</source>
        <translation>receta {where}: falta `method`</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: unknown entry `{key}`; {hint}</source>
        <translation>receta {where}: entrada desconocida `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/methods/options.py"/>
        <source>recipe, options</source>
        <translation>receta, opciones</translation>
    </message>
    <message>
        <location filename="../core/methods/losses.py"/>
        <source>recipe: `class_weights` must be a number from 0 to 1, or none, found {power}</source>
        <translation>receta: `class_weights` debe ser un número de 0 a 1, o none, se encontró {power}</translation>
    </message>
    <message>
        <location filename="../core/methods/semi_supervised.py"/>
        <source>recipe: `maps` must be exact or affine, found {kind}</source>
        <translation>receta: `maps` debe ser exact o affine, se encontró {kind}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe: `network` and `options` must be mappings of names to values</source>
        <translation>receta: `network` y `options` deben ser tablas de nombres y valores</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>recipe: `tile` must be a multiple of {multiple} for this network, found {tile}</source>
        <translation>receta: `tile` debe ser múltiplo de {multiple} para esta red, se encontró {tile}</translation>
    </message>
    <message>
        <location filename="../core/methods/base.py"/>
        <source>recipe: the method has no option `{key}`; known are {known}</source>
        <translation>receta: el método no tiene la opción `{key}`; se conocen {known}</translation>
    </message>
    <message>
        <location filename="../core/methods/hvae.py"/>
        <source>recipe: the method hvae needs the network hvae, which has a decoder</source>
        <translation>receta: el método hvae necesita la red hvae, que tiene un decodificador</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>regression and linear need no model. Empty: the model, where one is given, else regression.</source>
        <translation>regression y linear no necesitan modelo. Vacío: model, si se indica un modelo; si no, regression.</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>regression over dates</source>
        <translation>regresión sobre otras fechas</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: cannot be read ({reason})</source>
        <translation>informe {path}: no se puede leer ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is no accuracy report; `evaluate` writes one (.json)</source>
        <translation>informe {path}: no es un informe de exactitud; `evaluate` escribe uno (.json)</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is of a map with the classes {theirs}, these have {ours}; give a report of one of these maps</source>
        <translation>informe {path}: es de un mapa con las clases {theirs}, y estos tienen {ours}; indique un informe de uno de estos mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>scl: Sentinel-2 scene classification; valid: not zero = observed; missing: not zero = not observed; bits: any of the bits given = not observed; landsat: quality band of Landsat, of any collection; fmask: Fmask's codes; cld: probability of cloud in percent.</source>
        <translation>scl: clasificación de escena de Sentinel-2; valid: distinto de cero = observado; missing: distinto de cero = no observado; bits: cualquiera de los bits indicados = no observado; landsat: banda de calidad de Landsat, de cualquier colección; fmask: códigos de Fmask; cld: probabilidad de nube en porcentaje.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {model}: there is no such model</source>
        <translation>start_from {model}: no existe ese modelo</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: made by a later Landbrush; update it, or train without start_from</source>
        <translation>start_from {name}: hecho por un Landbrush posterior; actualícelo o entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path} is damaged; train without start_from</source>
        <translation>start_from {name}: {path} está dañado; entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path}, which a training starts from, is not beside it; copy it there too, or train without start_from</source>
        <translation>start_from {name}: {path}, de donde parte un entrenamiento, no está junto a él; cópielo también allí o entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../core/data/places.py"/>
        <source>start_from: none of the polygons held out then is left, and that model has learnt all others, so no accuracy could be told; draw a new polygon of each class, or train without start_from</source>
        <translation>start_from: no queda ninguno de los polígonos reservados entonces, y ese modelo ha aprendido todos los demás, así que no se podría determinar ninguna exactitud; dibuje un polígono nuevo de cada clase o entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model was trained on the bands {theirs}, and these images have {bands}; train without start_from</source>
        <translation>start_from: ese modelo se entrenó con las bandas {theirs}, y estas imágenes tienen {bands}; entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model's network is another ({theirs}; now {ours}); choose the same method and recipe, or train without start_from</source>
        <translation>start_from: la red de ese modelo es otra ({theirs}; ahora {ours}); elija el mismo método y la misma receta o entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: the classes are others than that model's, and a network of this method cannot take over what it learnt then; train without start_from</source>
        <translation>start_from: las clases son otras que las de ese modelo, y una red de este método no puede entonces aprovechar lo que aprendió; entrene sin start_from</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n} + {more}</source>
        <translation>paso {n} + {more}</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: hardly predicted any more where nobody annotated: {names}; the weight of unannotated pixels is halved</source>
        <translation>paso {step}: apenas se predice ya donde nadie ha anotado: {names}; el peso de los píxeles sin anotar se reduce a la mitad</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: held-out polygons are mapped worse than before (mean IoU {now}, best {best}); the weight of unannotated pixels is halved</source>
        <translation>paso {step}: los polígonos reservados se cartografían peor que antes (IoU media {now}, la mejor {best}); el peso de los píxeles sin anotar se reduce a la mitad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>step {step}: {values}</source>
        <translation>paso {step}: {values}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>steps at most {steps}</source>
        <translation>{steps} pasos como máximo</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>stopped as asked</source>
        <translation>detenido según lo pedido</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>stopped as asked; resume goes on from here</source>
        <translation>detenido según lo pedido; al reanudar se sigue desde aquí</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>straight lines between dates</source>
        <translation>rectas entre fechas</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the area has no image</source>
        <translation>el área no tiene ninguna imagen</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the area {name} has no labels and the method {method} learns from annotation; add labels, or learn to fill gaps from the images alone with the method hvae</source>
        <translation>el área {name} no tiene etiquetas y el método {method} aprende de anotaciones; añada etiquetas, o aprenda a rellenar huecos solo con las imágenes con el método hvae</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the area {name} has no labels, others have; give it as an unlabelled one</source>
        <translation>el área {name} no tiene etiquetas y otras sí; indíquela como área sin etiquetas</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the band {band} has the same value wherever it was read; nothing is learnt from it</source>
        <translation>la banda {band} tiene el mismo valor en todos los sitios donde se leyó; de ella no se aprende nada</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>the change from {first} to {last} ends before it begins; choose two dates</source>
        <translation>el cambio de {first} a {last} termina antes de empezar; elija otras dos fechas</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the class id {id} is {name} in one area and {name_2} in another; use one id for each class</source>
        <translation>el id de clase {id} es {name} en un área y {name_2} en otra; use un solo id para cada clase</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>the class {id} ({name}) is annotated but not among the classes given</source>
        <translation>la clase {id} ({name}) está anotada, pero no figura entre las clases indicadas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the classes of {where} ({theirs}) are none of those of the map ({ours}); use the same ids or names in both</source>
        <translation>las clases de {where} ({theirs}) no son ninguna de las del mapa ({ours}); use los mismos ids o nombres en ambos</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the disk of {folder} has {free} left and {file} needs {needed}; make room or choose another folder</source>
        <translation>al disco de {folder} le quedan {free} libres y {file} necesita {needed}; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>the engine failed ({kind}: {reason}); the log has the details</source>
        <translation>el motor falló ({kind}: {reason}); los detalles están en el registro</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>the extent {text} lies outside the image, which covers {here} in {crs}</source>
        <translation>la extensión {text} está fuera de la imagen, que cubre {here} en {crs}</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>the folder {folder} cannot be written ({reason}); choose another one</source>
        <translation>no se puede escribir en la carpeta {folder} ({reason}); elija otra</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to (permission denied); choose another one</source>
        <translation>no se puede escribir en la carpeta {folder} (permiso denegado); elija otra</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to: {existing} is a file; choose another one</source>
        <translation>no se puede escribir en la carpeta {folder}: {existing} es un archivo; elija otra</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>la transición prohibida {before}&gt;{after} no es un cambio; lo que queda igual no se puede prohibir</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} is not clear about the class {name}, which is the name of several; they are {known}</source>
        <translation>la transición prohibida {pair} no es clara respecto a la clase {name}, nombre que llevan varias; son {known}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} names the class {name}, which the model does not have; it has {known}</source>
        <translation>la transición prohibida {pair} nombra la clase {name}, que el modelo no tiene; tiene {known}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty, and the areas have no interval; {advice}</source>
        <translation>los mapas no tienen probabilidades, así que la fecha del primer cambio no tiene incertidumbre y las superficies no tienen intervalo; {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty; {advice}</source>
        <translation>los mapas no tienen probabilidades, así que la fecha del primer cambio no tiene incertidumbre; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the mask {name} covers {share} % of {image}; the rest counts as not observed</source>
        <translation>la máscara {name} cubre el {share} % de {image}; el resto cuenta como no observado</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>the method's own</source>
        <translation>la del método</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the model does not say how large its pixels are, and neither does the file now; set the resolution in Deepness, or {advice}</source>
        <translation>el modelo no dice el tamaño de sus píxeles, y el archivo ahora tampoco; ajuste la resolución en Deepness, o bien {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the model needs</source>
        <translation>el modelo necesita</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its patches, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>el modelo de este mapa aprendió de {name}: las cifras dicen lo bien que recuerda sus manchas, no lo bueno que es el mapa en otros lugares; compárelo con otras que nunca haya visto</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its polygons, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>el modelo de este mapa aprendió de {name}: las cifras dicen lo bien que recuerda sus polígonos, no lo bueno que es el mapa en otros lugares; compárelo con otros que nunca haya visto</translation>
    </message>
    <message>
        <location filename="../core/inference/blending.py"/>
        <source>the model was trained on {bands} bands, the image has {count}</source>
        <translation>el modelo se entrenó con {bands} bandas, la imagen tiene {count}</translation>
    </message>
    <message>
        <location filename="../core/networks/hvae.py"/>
        <source>the network hvae: `maps` must be at most `depth`, which is {depth}, found {maps}</source>
        <translation>la red hvae: `maps` debe ser como máximo `depth`, que es {depth}, se encontró {maps}</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the network takes tiles whose sides are multiples of {multiple}; it is {tile} now</source>
        <translation>la red toma teselas cuyos lados son múltiplos de {multiple}; ahora el lado es {tile}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name} has no entry {key}; known are {known}</source>
        <translation>la red {name} no tiene la entrada {key}; se conocen {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name}: {value} does not fit its entry {key} (default {default})</source>
        <translation>la red {name}: {value} no es válido para su entrada {key} (por defecto {default})</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {folder} cannot be written to ({reason}); choose another one</source>
        <translation>no se puede escribir en la carpeta de salida {folder} ({reason}); elija otra</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {path} cannot be made ({reason}); choose another one</source>
        <translation>no se puede crear la carpeta de salida {path} ({reason}); elija otra</translation>
    </message>
    <message>
        <location filename="../core/inference/predictor.py"/>
        <source>the overlap of tiles must be between 0 and 0.75, found {overlap}</source>
        <translation>el solapamiento de las teselas debe estar entre 0 y 0.75, y es {overlap}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>the product's metadata hold an offset that cannot be read ({number}: {value})</source>
        <translation>los metadatos del producto contienen un desplazamiento ilegible ({number}: {value})</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>the products are of Level-1C and Level-2A, whose values differ; bring in one level at a time</source>
        <translation>los productos son de los niveles Level-1C y Level-2A, cuyos valores difieren; importe un solo nivel cada vez</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>the recipe {wanted} is for the method {method}, and the method {method_2} is asked for; leave out one of the two</source>
        <translation>la receta {wanted} es para el método {method}, y se pide el método {method_2}; omita uno de los dos</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the series without polygons are not used: this method learns from the polygons alone</source>
        <translation>las series sin polígonos no se usan: este método aprende solo de los polígonos</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so guesses could not show that they help: it is returned without trying them</source>
        <translation>la red supervisada cartografía casi a la perfección los polígonos reservados (IoU media {mean_iou}), así que las conjeturas no podrían mostrar que ayudan: se entrega sin probarlas</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so learning the image could not show that it helps: it is returned without an image model</source>
        <translation>la red supervisada cartografía casi a la perfección los polígonos reservados (IoU media {mean_iou}), así que no se podría mostrar que aprender la imagen ayuda: se entrega sin modelo de imagen</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the training (model and checkpoint)</source>
        <translation>el entrenamiento (modelo y punto de control)</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>the training ended before guesses would have begun: only annotations were learnt from</source>
        <translation>el entrenamiento terminó antes de que empezaran las conjeturas: solo se aprendió de las anotaciones</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the truth has no pixel of “{class_name}”, which the map has, so its recall cannot be told</source>
        <translation>la referencia no tiene ningún píxel de la clase «{class_name}», presente en el mapa, así que no se puede determinar su sensibilidad</translation>
    </message>
    <message>
        <location filename="../core/worker.py"/>
        <source>the worker was started without a job</source>
        <translation>el proceso de trabajo se inició sin trabajo</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>there are no probabilities beside the map, so it is not told between which classes it is unsure; give a model and images, or {advice}</source>
        <translation>no hay probabilidades junto al mapa, así que no se sabe entre qué clases duda; indique un modelo e imágenes, o {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>there are no probabilities of {date}; give those of every map, or none</source>
        <translation>no hay probabilidades del {date}; indique las de todos los mapas o ninguna</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>there is a single date, so there is nothing for a chain over dates to join</source>
        <translation>hay una sola fecha, así que una cadena entre fechas no tiene nada que unir</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>there is no checkpoint to go on from; the training starts from its beginning</source>
        <translation>no hay punto de control desde el que seguir; el entrenamiento empieza desde el principio</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>there is no map of {wanted}; there are maps of {known}</source>
        <translation>no hay mapa del {wanted}; hay mapas del {known}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>there is no recipe {wanted}; known are {known}, or give a recipe file's path</source>
        <translation>no existe la receta {wanted}; se conocen {known}, o indique la ruta de un archivo de receta</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>this GDAL was built without the Sentinel-2 driver; use the one that comes with QGIS</source>
        <translation>este GDAL se compiló sin el controlador de Sentinel-2; use el que viene con QGIS</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>this series has</source>
        <translation>esta serie tiene</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off</source>
        <translation>el entrenamiento divergió (la pérdida no es un número); baje `learning_rate` o ponga `amp` a off</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions</source>
        <translation>transiciones</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions {path}</source>
        <translation>transiciones {path}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>true pixels</source>
        <translation>píxeles verdaderos</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>true/false</source>
        <translation>true/false</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>uncertainty by</source>
        <translation>incertidumbre según</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out</source>
        <translation>
            <numerusform>en {n} de {all} fechas ({dates}) se observó menos del {share} % de lo cartografiado; los cambios hallados en una fecha así son poco fiables: omita su mapa</numerusform>
            <numerusform>en {n} de {all} fechas ({dates}) se observó menos del {share} % de lo cartografiado; los cambios hallados en una fecha así son poco fiables: omita su mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out, or {advice}</source>
        <translation>
            <numerusform>en {n} de {all} fechas ({dates}) se observó menos del {share} % de lo cartografiado; los cambios hallados en una fecha así son poco fiables: omita su mapa o {advice}</numerusform>
            <numerusform>en {n} de {all} fechas ({dates}) se observó menos del {share} % de lo cartografiado; los cambios hallados en una fecha así son poco fiables: omita su mapa o {advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/methods/__init__.py"/>
        <source>unknown method {name}; known are {known}</source>
        <translation>método desconocido {name}; se conocen {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>unknown network {name}; known are {known}</source>
        <translation>red desconocida {name}; se conocen {known}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>user’s accuracy,
by area</source>
        <translation>exactitud del usuario,
por superficie</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}</source>
        <translation>valor {value:g}</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}, not observed</source>
        <translation>valor {value:g}, no observado</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>went on from the model before</source>
        <translation>continuó desde el modelo anterior</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>what lies around them</source>
        <translation>lo que los rodea</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>worst band</source>
        <translation>peor banda</translation>
    </message>
    <message>
        <location filename="../core/export/onnx_graph.py"/>
        <source>writing ONNX needs the Python package onnx, which the engine's environment lacks; install it there with: "{python}" -m pip install onnx (or install Landbrush as landbrush[onnx])</source>
        <translation>para escribir ONNX hace falta el paquete de Python onnx, que falta en el entorno del motor; instálelo allí con: "{python}" -m pip install onnx (o instale Landbrush como landbrush[onnx])</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>writing overviews</source>
        <translation>escribiendo vistas generales</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>writing polygons</source>
        <translation>escribiendo polígonos</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>writing the graph</source>
        <translation>escribiendo el gráfico</translation>
    </message>
    <message>
        <location filename="../core/data/sparse_writer.py"/>
        <source>writing {path} was stopped</source>
        <translation>se detuvo la escritura de {path}</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{beside} beside the map is of another run and was not used</source>
        <translation>{beside}, junto al mapa, es de otra ejecución y no se ha usado</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether guesses where nobody annotated help: only annotations are learnt from; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, y se necesitan {fewest} para saber si ayudan las conjeturas donde nadie ha anotado: solo se aprende de las anotaciones; dibuje más polígonos, reserve más de ellos o ponga la opción `guard` a false</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether learning the image helps to map it: only annotations are learnt from, and no image model; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, y se necesitan {fewest} para saber si aprender la imagen ayuda al mapa: solo se aprende de las anotaciones, y ningún modelo de imagen; dibuje más polígonos, reserve más de ellos o ponga la opción `guard` a false</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>No se puede abrir {file} como ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{file} is not there.</source>
        <translation>{file} no está.</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{folder} cannot be read ({reason})</source>
        <translation>no se puede leer {folder} ({reason})</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{h} h {m} min left</source>
        <translation>quedan {h} h {m} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{message} ({seconds} s left)</source>
        <translation>{message} (quedan {seconds} s)</translation>
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
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{names}: no annotated pixel was observed, all of them are nodata or masked out; annotate clear pixels, or check the nodata value and the mask</source>
        <translation>{names}: no se observó ningún píxel anotado, todos son nodata o están enmascarados; anote píxeles despejados o compruebe el valor nodata y la máscara</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no band {band} that GDAL can read; it has {bands}</source>
        <translation>{name} no tiene ninguna banda {band} que GDAL pueda leer; tiene {bands}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name} has no band {band}; it has {known}</source>
        <translation>{name} no tiene la banda {band}; tiene {known}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no bands of {metres} m that GDAL can read</source>
        <translation>{name} no tiene bandas de {metres} m que GDAL pueda leer</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no probability of clouds; leave out `cloud_probability`</source>
        <translation>{name} no tiene probabilidad de nube; omita `cloud_probability`</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is left out: {newer} is the same, processed later</source>
        <translation>{name} se omite: {newer} es lo mismo, procesado más tarde</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is there twice; {path} is used</source>
        <translation>{name} está dos veces; se usa {path}</translation>
    </message>
    <message>
        <location filename="../core/changes/pairs.py"/>
        <source>{name} stays</source>
        <translation>{name} (sin cambios)</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} tells nothing of clouds; its date gets no mask</source>
        <translation>{name} no dice nada de nubes; su fecha queda sin máscara</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>{name} {value} at step {step}</source>
        <translation>{name} {value} en el paso {step}</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, the first image to learn from, has</source>
        <translation>{name}, la primera imagen de la que aprender, tiene</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, which is to be learnt from without polygons: every pixel is nodata or masked out; leave it out, or check its nodata value and mask</source>
        <translation>{name}, de la que se ha de aprender sin polígonos: todos los píxeles son nodata o están enmascarados; omítala o compruebe su valor nodata y su máscara</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel in the extent asked for is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: en la extensión pedida todos los píxeles son nodata o están enmascarados; compruebe su valor nodata y su máscara</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel is nodata or masked out; check its nodata value and mask</source>
        <translation>{name}: todos los píxeles son nodata o están enmascarados; compruebe su valor nodata y su máscara</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name}: its bands of {metres} m do not lie on those of 10 m</source>
        <translation>{name}: sus bandas de {metres} m no coinciden con las de 10 m</translation>
    </message>
    <message>
        <location filename="../core/inpainting/regression.py"/>
        <source>{name}: nothing to learn from was observed in its images; check masks and nodata</source>
        <translation>{name}: en sus imágenes no se observó nada de lo que aprender; compruebe máscaras y nodata</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is empty; download the product again</source>
        <translation>{name}: el archivo de la banda {band}, {file}, está vacío; descargue de nuevo el producto</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is missing; download the product again</source>
        <translation>{name}: falta el archivo de la banda {band}, {file}; descargue de nuevo el producto</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: the images are {size} GB in all; this will take long</source>
        <translation>{name}: las imágenes suman {size} GB; esto tardará mucho</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs images of at least two dates, and there is one; add images of other dates, or fill with a model</source>
        <translation>{name}: el método {method} necesita imágenes de al menos dos fechas, y hay una; añada imágenes de otras fechas o rellene con un modelo</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs the date of every image; add those missing</source>
        <translation>{name}: el método {method} necesita la fecha de cada imagen; añada las que faltan</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the band {strange} and cannot fill it; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: el modelo {model} no conoce la banda {strange} y no puede rellenarla; indique en `bands` las bandas que rellenar ({known}) o use el método regression</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the bands {strange} and cannot fill them; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name}: el modelo {model} no conoce las bandas {strange} y no puede rellenarlas; indique en `bands` las bandas que rellenar ({known}) o use el método regression</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates cover the image only partly ({first}, {share} % …)</source>
        <translation>
            <numerusform>{name}: {n} de {all} fechas cubre la imagen solo en parte ({first}, {share} % …)</numerusform>
            <numerusform>{name}: {n} de {all} fechas cubren la imagen solo en parte ({first}, {share} % …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates lie beside the image and show nothing of it ({first} …)</source>
        <translation>
            <numerusform>{name}: {n} de {all} fechas queda al lado de la imagen y no muestra nada de ella ({first} …)</numerusform>
            <numerusform>{name}: {n} de {all} fechas quedan al lado de la imagen y no muestran nada de ella ({first} …)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as no date shows them</source>
        <translation>{name}: {share} de los píxeles siguen siendo nodata, porque ninguna fecha los muestra</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as they lie too far from anything observed</source>
        <translation>{name}: {share} de los píxeles siguen siendo nodata, porque están demasiado lejos de todo lo observado</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
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
            <numerusform>{n} fecha</numerusform>
            <numerusform>{n} fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{n} dates: {dates}</source>
        <translation>
            <numerusform>{n} fecha: {dates}</numerusform>
            <numerusform>{n} fechas: {dates}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} held out</source>
        <translation>{n} reservados</translation>
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
        <translation>quedan {n} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} of {all} dates</source>
        <translation>
            <numerusform>{n} de {all} fechas</numerusform>
            <numerusform>{n} de {all} fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{n} of {dates} dates are left out; {reason}</source>
        <translation>
            <numerusform>se omite {n} de {dates} fechas; {reason}</numerusform>
            <numerusform>se omiten {n} de {dates} fechas; {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/pairs.py"/>
        <source>{n} rarer changes</source>
        <translation>
            <numerusform>{n} cambio menos frecuente</numerusform>
            <numerusform>{n} cambios menos frecuentes</numerusform>
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
        <translation>quedan {n} s</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} ({crs}) does not overlap the image it belongs to ({image_crs})</source>
        <translation>{path} ({crs}) no se solapa con la imagen a la que pertenece ({image_crs})</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} and the map {path_2} have different pixels; give those of one run</source>
        <translation>{path} y el mapa {path_2} tienen píxeles distintos; indique los de una misma ejecución</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} and {other} do not overlap; bands of one image must cover one place</source>
        <translation>{path} y {other} no se solapan; las bandas de una imagen deben cubrir el mismo lugar</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} and {path_2} are both of {date}; each date must have one</source>
        <translation>{path} y {path_2} son ambos del {date}; a cada fecha le corresponde uno solo</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} cannot be brought from {crs} to {image_crs} ({reason})</source>
        <translation>{path} no se puede transformar de {crs} a {image_crs} ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} cannot be opened</source>
        <translation>no se puede abrir {path}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} cannot be read as a Sentinel-2 product ({reason})</source>
        <translation>{path} no se puede leer como producto Sentinel-2 ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what}</source>
        <translation>{path} no se puede leer como {what}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what} ({reason})</source>
        <translation>{path} no se puede leer como {what} ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be replaced ({reason}); close it in other programs or choose another name</source>
        <translation>no se puede sustituir {path} ({reason}); ciérrelo en los demás programas o elija otro nombre</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} cannot be replaced ({reason}); close the program that uses it</source>
        <translation>no se puede sustituir {path} ({reason}); cierre el programa que lo usa</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or free some space</source>
        <translation>no se puede escribir {path} ({reason}); elija otra carpeta o libere espacio</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} cannot be written ({reason}); close it in other programs</source>
        <translation>no se puede escribir {path} ({reason}); ciérrelo en los demás programas</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be written: the disk of {folder} is full or failing ({reason}); make room or choose another folder</source>
        <translation>no se puede escribir {path}: el disco de {folder} está lleno o falla ({reason}); libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} does not exist</source>
        <translation>{path} no existe</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>{path} has classes that {model} does not know ({names}); is it its map?</source>
        <translation>{path} tiene clases que {model} no conoce ({names}); ¿es su mapa?</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has neither the probabilities nor the map of its run beside it; name the probabilities</source>
        <translation>{path} no tiene al lado ni las probabilidades ni el mapa de su ejecución; indique las probabilidades</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{path} has no class where {where} has one; is it the right map?</source>
        <translation>{path} no tiene clase donde {where} la tiene; ¿es el mapa correcto?</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} no tiene sistema de referencia de coordenadas y tiene {pixels} píxeles, su imagen tiene {wanted}; georreferéncielo o guárdelo con el tamaño de la imagen</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system; assign one first (gdal_edit.py -a_srs EPSG:…)</source>
        <translation>{path} no tiene sistema de referencia de coordenadas; asígnele uno primero (gdal_edit.py -a_srs EPSG:…)</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} has no date, neither in its metadata nor in its name; {advice}, or rename it so that its name tells the day</source>
        <translation>{path} no tiene fecha, ni en sus metadatos ni en su nombre; {advice}, o cambie el nombre del archivo para que indique el día</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} no está georreferenciado y tiene {pixels} píxeles, su imagen tiene {wanted}; georreferéncielo o guárdelo con el tamaño de la imagen</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference; georeference it in QGIS first (Layer › Georeferencer)</source>
        <translation>{path} no está georreferenciado; georreferéncielo primero en QGIS (Capa › Georreferenciador)</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path} has no layer {layer}; it has {names}</source>
        <translation>{path} no tiene la capa {layer}; tiene {names}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no pixel with a class; 0 and nodata are none</source>
        <translation>{path} no tiene ningún píxel con clase; 0 y nodata no lo son</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no probability of “{class_name}”, which its map has</source>
        <translation>{path} no tiene probabilidad para la clase «{class_name}», que su mapa sí contiene</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has no probability of “{class_name}”, which the map has</source>
        <translation>{path} no tiene probabilidad para la clase «{class_name}», que el mapa sí contiene</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no usable georeference ({reason})</source>
        <translation>{path} no tiene una georreferencia utilizable ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other classes ({theirs}) than {other} ({ours}); make both maps with one model</source>
        <translation>{path} tiene otras clases ({theirs}) que {other} ({ours}); haga los dos mapas con un mismo modelo</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has other pixels than {other}; give rasters of one run</source>
        <translation>{path} tiene otros píxeles que {other}; indique rásteres de una misma ejecución</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; give those of one run</source>
        <translation>{path} tiene otros píxeles que {other}; indique los de una misma ejecución</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; make both maps of one area on one grid</source>
        <translation>{path} tiene otros píxeles que {other}; haga los dos mapas de la misma área en la misma cuadrícula</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} has {count} bands without names and {needed_by} {wanted} ({names}); give its bands names or use an image of as many bands</source>
        <translation>{path} tiene {count} bandas sin nombre y {needed_by} {wanted} ({names}); dé nombres a sus bandas o use una imagen con el mismo número de bandas</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds NaN, which is treated as nodata</source>
        <translation>{path} contiene NaN, que se trata como nodata</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds codes no mask of kind {kind} has: not observed</source>
        <translation>{path} contiene códigos que ninguna máscara de tipo {kind} tiene: no observado</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} holds no bands that GDAL's Sentinel-2 driver can read</source>
        <translation>{path} no contiene bandas que pueda leer el controlador de Sentinel-2 de GDAL</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} holds no raster bands</source>
        <translation>{path} no contiene bandas ráster</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds numbers of {bits} bits (0 to {highest}) and has no bit {bit}; correct the mask's `values`</source>
        <translation>{path} contiene números de {bits} bits (0 a {highest}) y no tiene el bit {bit}; corrija `values` de la máscara</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {number}, which {other} does not name</source>
        <translation>{path} contiene la clase {number}, que {other} no nombra</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {value}; class ids go from 1 to 255</source>
        <translation>{path} contiene la clase {value}; los ids de clase van de 1 a 255</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds {dtype} numbers, which have no bits; save it as whole numbers</source>
        <translation>{path} contiene números {dtype}, que no tienen bits; guárdelo con números enteros</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} is a folder; choose another name for the raster</source>
        <translation>{path} es una carpeta; elija otro nombre para el ráster</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is an input and would be overwritten; choose another file</source>
        <translation>{path} es una entrada y se sobrescribiría; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} is an input and would be overwritten; choose another output folder</source>
        <translation>{path} es una entrada y se sobrescribiría; elija otra carpeta de salida</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} is damaged or incomplete ({reason})</source>
        <translation>{path} está dañado o incompleto ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_clouds.py"/>
        <source>{path} is damaged or incomplete: a cloud's outline holds no numbers</source>
        <translation>{path} está dañado o incompleto: el contorno de una nube no contiene números</translation>
    </message>
    <message>
        <location filename="../core/data/xml.py"/>
        <source>{path} is damaged or incomplete: it cannot be read as XML</source>
        <translation>{path} está dañado o incompleto: no se puede leer como XML</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is damaged or incomplete: it does not say when the product was taken</source>
        <translation>{path} está dañado o incompleto: no dice cuándo se tomó el producto</translation>
    </message>
    <message>
        <location filename="../core/data/jpeg2000.py"/>
        <source>{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again</source>
        <translation>{path} está dañado o incompleto: su imagen JPEG 2000 está cortada; descárguelo o cópielo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} is damaged or incomplete: rows {row}–{rows}, columns {col}–{cols} cannot be read; put a whole copy in its place ({reason})</source>
        <translation>{path} está dañado o incompleto: no se pueden leer las filas {row}–{rows}, columnas {col}–{cols}; sustitúyalo por una copia completa ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is in {crs} and {other} in {image_crs}; bands of one image must be in one CRS</source>
        <translation>{path} está en {crs} y {other} en {image_crs}; las bandas de una imagen deben estar en un mismo SRC</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is no Sentinel-2 product and holds none: there is no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>{path} no es un producto Sentinel-2 ni contiene ninguno: no hay MTD_MSIL1C.xml ni MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../core/data/class_map.py"/>
        <source>{path} is no map of classes: it needs one band of whole numbers, and has {count} of {dtype}</source>
        <translation>{path} no es un mapa de clases: necesita una sola banda de números enteros, y tiene {count} de tipo {dtype}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} is no uncertainty of a map: it has no band named {names} or {last}, of 8 or 16 bits</source>
        <translation>{path} no es la incertidumbre de un mapa: no tiene ninguna banda llamada {names} o {last}, de 8 o 16 bits</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is no uncertainty raster of Landbrush: it has no band named {entropy}</source>
        <translation>{path} no es un ráster de incertidumbre de Landbrush: no tiene ninguna banda llamada {entropy}</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of no date, and no uncertainty raster is</source>
        <translation>{path} no tiene fecha, y ningún ráster de incertidumbre carece de ella</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} is of {date}, and no map is</source>
        <translation>{path} es del {date}, y ningún mapa lo es</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of {date}, and no uncertainty raster is</source>
        <translation>{path} es del {date}, y ningún ráster de incertidumbre lo es</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is open in another program; close it there, or choose another name</source>
        <translation>{path} está abierto en otro programa; ciérrelo allí o elija otro nombre</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} is read over the network (up to {megabytes} MB); a local copy is much faster</source>
        <translation>{path} se lee por la red (hasta {megabytes} MB); una copia local es mucho más rápida</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its metadata say {other}; if that is wrong, {advice}</source>
        <translation>se toma {path} como del {date}, aunque sus metadatos indican {other}; si no es correcto, {advice}</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its name says {other}; if that is wrong, {advice}</source>
        <translation>se toma {path} como del {date}, aunque su nombre indica {other}; si no es correcto, {advice}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is the map itself and would be overwritten; choose another name</source>
        <translation>{path} es el propio mapa y se sobrescribiría; elija otro nombre</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and holds {held}; choose another file</source>
        <translation>{path} ya existe, contenido: {held}; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and is no GeoPackage; choose another file</source>
        <translation>{path} ya existe y no es un GeoPackage; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} is too large ({size} MB)</source>
        <translation>{path} es demasiado grande ({size} MB)</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is turned against {other}; bands of one image must lie the same way</source>
        <translation>{path} está girado respecto a {other}; las bandas de una imagen deben tener la misma orientación</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} of this series; it has {known}</source>
        <translation>a {path} le falta la banda {bands} de esta serie; tiene {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} that {needed_by}; it has {known}</source>
        <translation>a {path} le falta la banda {bands} que {needed_by}; tiene {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} of this series; it has {known}</source>
        <translation>a {path} le faltan las bandas {bands} de esta serie; tiene {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} that {needed_by}; it has {known}</source>
        <translation>a {path} le faltan las bandas {bands} que {needed_by}; tiene {known}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{path} was made by another model than {model}; give the one that made it</source>
        <translation>{path} se hizo con otro modelo que {model}; indique el que lo hizo</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path}, layer {layer}</source>
        <translation>{path}, capa {layer}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: band {band} holds {kind} numbers, which cannot be used; convert it first</source>
        <translation>{path}: la banda {band} contiene números {kind}, que no se pueden usar; conviértala primero</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its band {band} is marked as transparency but varies like a picture; it is used as a band</source>
        <translation>{path}: su banda {band} está marcada como transparencia, pero varía como una imagen; se usa como banda</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands ({bands}) are taken in order for {wanted}, as no name agrees</source>
        <translation>{path}: sus bandas ({bands}) se toman por orden como {wanted}, ya que ningún nombre coincide</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path}: its bands ({names}) are named after none of the map's classes</source>
        <translation>{path}: sus bandas ({names}) no llevan el nombre de ninguna de las clases del mapa</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path}: its bands have different nodata values; {value} is kept</source>
        <translation>{path}: sus bandas tienen valores nodata distintos; se conserva {value}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands have no names and are taken in order for {wanted}</source>
        <translation>{path}: sus bandas no tienen nombre y se toman por orden como {wanted}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: its codes ({codes}) fit no quality band of Landsat ({names}); is the kind of mask right? Other bits can be named with the kind bits</source>
        <translation>{path}: sus códigos ({codes}) no encajan con ninguna banda de calidad de Landsat ({names}); ¿es correcto el tipo de máscara? Se pueden indicar otros bits con el tipo bits</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its ground control points give no grid ({reason})</source>
        <translation>{path}: sus puntos de control no dan una cuadrícula ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which Fmask does not have ({known}); is its kind, {kind}, right?</source>
        <translation>{path}: la máscara contiene {codes}, que Fmask no tiene ({known}); ¿es correcto su tipo, {kind}?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which is no probability in percent (0 to 100); is its kind, {kind}, right?</source>
        <translation>{path}: la máscara contiene {codes}, que no es una probabilidad en porcentaje (0 a 100); ¿es correcto su tipo, {kind}?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which no scene classification has (0 to {highest}); is its kind, {kind}, right?</source>
        <translation>{path}: la máscara contiene {codes}, que ninguna clasificación de escena tiene (0 a {highest}); ¿es correcto su tipo, {kind}?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {count} codes ({codes}), too many for one that says observed or not; is its kind rather {like}?</source>
        <translation>{path}: la máscara contiene {count} códigos ({codes}), demasiados para una que solo distingue observado o no; ¿es más bien de tipo {like}?</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: there is no band to stack</source>
        <translation>{path}: no hay ninguna banda que apilar</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: unknown kind of mask {kind}</source>
        <translation>{path}: tipo de máscara desconocido: {kind}</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: {count} names are given for {count_2} bands</source>
        <translation>{path}: se indican {count} nombres para {count_2} bandas</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>{percent} % hidden</source>
        <translation>{percent} % oculto</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels in the held-out polygons ({n}) are right.</source>
        <translation>El {percent} % de los píxeles de los polígonos reservados ({n}) es correcto.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels were filled; see the results.</source>
        <translation>Se rellenó el {percent} % de los píxeles; vea los resultados.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} patches compared</source>
        <translation>{pixels} píxeles comparados en {polygons} manchas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} polygons compared</source>
        <translation>{pixels} píxeles comparados en {polygons} polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} cannot be started ({reason}).</source>
        <translation>No se puede iniciar {python} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} does not answer.</source>
        <translation>{python} no responde.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} is not a working Python: {said}</source>
        <translation>{python} no es un Python que funcione: {said}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>{reason} Strokes that wait on the map for it, and are not learnt: {count}.</source>
        <translation>{reason} Trazos que lo esperan en el mapa y no se aprenden: {count}.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>{reason}; a later training cannot start from this model</source>
        <translation>{reason}; un entrenamiento posterior no podrá partir de este modelo</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>{reason}; the training goes on without a checkpoint</source>
        <translation>{reason}; el entrenamiento sigue sin punto de control</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>{share} % of the changed pixels have their first class again in the end, which is mostly the flicker of maps; {advice}</source>
        <translation>el {share} % de los píxeles cambiados vuelve al final a su primera clase, lo que suele ser parpadeo de los mapas; {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{share} % of the true pixels lie where the map has no class; they are left out</source>
        <translation>el {share} % de los píxeles verdaderos está donde el mapa no tiene clase; se dejan fuera</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{stage}: starting the engine…</source>
        <translation>{stage}: iniciando el motor…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>{task} (stopped)</source>
        <translation>{task} (detenido)</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>{text} is no coordinate reference system; write it as EPSG:CODE</source>
        <translation>{text} no es un sistema de referencia de coordenadas; escríbalo como EPSG:CODE</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>{title} (part)</source>
        <translation>{title} (parte)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>{title} failed (exit code {code}): {reason}</source>
        <translation>{title}: error (código de salida {code}): {reason}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and 1 more feature like it)</source>
        <translation>{told} (y 1 objeto más como este)</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and 1 more pair)</source>
        <translation>{told} (y 1 par más)</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and {n} more features like it)</source>
        <translation>
            <numerusform>{told} (y {n} objeto más como este)</numerusform>
            <numerusform>{told} (y {n} objetos más como este)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and {n} more pairs)</source>
        <translation>
            <numerusform>{told} (y {n} par más)</numerusform>
            <numerusform>{told} (y {n} pares más)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told}; correct one of them</source>
        <translation>{told}; corrija uno de ellos</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>{variable} names {python}, which is not there; correct or unset it.</source>
        <translation>{variable} indica {python}, que no existe; corríjala o elimínela.</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must be numbers from 0 to 1</source>
        <translation>{what}: solo se admiten números de 0 a 1</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must have rows of the same length</source>
        <translation>{what}: todas las filas deben tener la misma longitud</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: cannot be read ({reason})</source>
        <translation>{what} {path}: no se puede leer ({reason})</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: not a .safetensors file, or a damaged one</source>
        <translation>{what} {path}: no es un archivo .safetensors, o está dañado</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML</source>
        <translation>{what} {path}: YAML no válido</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML at line {line}</source>
        <translation>{what} {path}: YAML no válido en la línea {line}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: there is no such file</source>
        <translation>{what} {path}: no existe ese archivo</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: this is a folder; name the file in it</source>
        <translation>{what} {path}: es una carpeta; indique el archivo que hay en ella</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes differently, all figures are wrong; compare by names, or use the same ids</source>
        <translation>{where} tiene clases que el mapa no tiene ({classes}; el mapa tiene {table}): si ambos numeran sus clases de forma distinta, todas las cifras son erróneas; compare por nombres o use los mismos ids</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no coordinate reference system; assign one to the layer first</source>
        <translation>{where} no tiene sistema de referencia de coordenadas; asígneselo primero a la capa</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no field {name} for the {purpose}; the fields are {there}</source>
        <translation>{where} no tiene el campo {name} para «{purpose}»; los campos son {there}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where} has one class only ({name}); annotate at least one more, e.g. “other”</source>
        <translation>{where} tiene una sola clase ({name}); anote al menos una más, p. ej. «otros»</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has several layers ({names}); name one, as in {where}|{layer}</source>
        <translation>{where} tiene varias capas ({names}); indique una, como en {where}|{layer}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class 0, which means nodata; class ids go from 1 to 255</source>
        <translation>{where} tiene la clase 0, que significa nodata; los ids de clase van de 1 a 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {number}; class ids go from 1 to 255</source>
        <translation>{where} tiene la clase {number}; los ids de clase van de 1 a 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {value}, which is no whole number; class ids go from 1 to 255</source>
        <translation>{where} tiene la clase {value}, que no es un número entero; los ids de clase van de 1 a 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} has {count} bands; the first one, {first}, is taken for the labels</source>
        <translation>{where} tiene {count} bandas; se toma la primera, {first}, para las etiquetas</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where} has {n} classes; there can be at most {most}</source>
        <translation>
            <numerusform>{where} tiene {n} clase; puede haber como máximo {most}</numerusform>
            <numerusform>{where} tiene {n} clases; puede haber como máximo {most}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where} holds from {day} until {until}, which is before it; correct one of the two</source>
        <translation>{where} vale del {day} al {until}, que es anterior; corrija una de las dos fechas</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds no label: all pixels on the image are 0 or nodata</source>
        <translation>{where} no contiene ninguna etiqueta: todos los píxeles sobre la imagen son 0 o nodata</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} holds no layer of polygons</source>
        <translation>{where} no contiene ninguna capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds the value {value}; the class ids of a label raster are whole numbers from 1 to 255</source>
        <translation>{where} contiene el valor {value}; los ids de clase de un ráster de etiquetas son números enteros de 1 a 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is empty; draw polygons first</source>
        <translation>{where} está vacío; dibuje primero polígonos</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is in {crs}, which cannot be brought to the image's {image_crs}</source>
        <translation>{where} está en {crs}, que no se puede transformar al {image_crs} de la imagen</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}, area {number}</source>
        <translation>{where}, área {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, class {number}</source>
        <translation>{where}, clase {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, image {number}</source>
        <translation>{where}, imagen {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, labels</source>
        <translation>{where}, etiquetas</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, mask</source>
        <translation>{where}, máscara</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}, truth</source>
        <translation>{where}, referencia</translation>
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
        <translation>{where}: Sentinel-2 no tiene la banda {name}; sus bandas son {bands}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `classes` must be different class ids</source>
        <translation>{where}: `classes` deben ser ids de clase distintos</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: `extent` must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax</source>
        <translation>{where}: `extent` debe ser xmin, ymin, xmax, ymax con xmin &lt; xmax e ymin &lt; ymax</translation>
    </message>
    <message>
        <location filename="../core/job/exportonnx.py"/>
        <source>{where}: `nodata` must be a number or none, found {value}</source>
        <translation>{where}: `nodata` debe ser un número o none, se encontró {value}</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `options` must be a mapping of recipe entries to values</source>
        <translation>{where}: `options` debe ser una tabla de entradas de receta y valores</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `per_year` must have {count} rows of {count} numbers, one for each class</source>
        <translation>{where}: `per_year` debe tener {count} filas de {count} números, una por clase</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `prior` must have a share for each of the {count} classes</source>
        <translation>{where}: `prior` debe tener una proporción para cada una de las {count} clases</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: `products` must name at least one folder or file</source>
        <translation>{where}: `products` debe nombrar al menos una carpeta o un archivo</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` and `model` are the same file; name another one to write</source>
        <translation>{where}: `start_from` y `model` son el mismo archivo; indique otro para escribir</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` is for trainings with labels; leave out one of the two</source>
        <translation>{where}: `start_from` es para entrenamientos con etiquetas; omita uno de los dos</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: `values` must be whole numbers from 0 to 255</source>
        <translation>{where}: `values` deben ser números enteros de 0 a 255</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}`</source>
        <translation>{where}: `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` holds a NUL character</source>
        <translation>{where}: `{key}` contiene un carácter NUL</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` is missing</source>
        <translation>{where}: falta `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` debe ser un número de {low} a {high}, se encontró {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a whole number from {low} to {high}, found {value}</source>
        <translation>{where}: `{key}` debe ser un número entero de {low} a {high}, se encontró {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be one of {known}; found {value}</source>
        <translation>{where}: `{key}` debe ser uno de {known}, se encontró {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}</source>
        <translation>{where}: `{key}` debe ser texto, se encontró {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}; write it in quotes</source>
        <translation>{where}: `{key}` debe ser texto, se encontró {found}; escríbalo entre comillas</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be true or false, found {value}</source>
        <translation>{where}: `{key}` debe ser true o false, se encontró {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending} or {other}, found {path}</source>
        <translation>{where}: `{key}` debe terminar en {ending} o {other}, se encontró {path}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending}, found {path}</source>
        <translation>{where}: `{key}` debe terminar en {ending}, se encontró {path}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a band is named twice in `bands`</source>
        <translation>{where}: una banda se nombra dos veces en `bands`</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: a forbidden transition</source>
        <translation>{where}: una transición prohibida</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed</source>
        <translation>{where}: una máscara de tipo bits necesita `values`, los números de bit que significan «no observado»</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind cld takes one value, the probability from which on it is cloud</source>
        <translation>{where}: una máscara de tipo cld admite un solo valor, la probabilidad a partir de la cual es nube</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind landsat takes no `values`; name bits of your own with the kind bits</source>
        <translation>{where}: una máscara de tipo landsat no admite `values`; indique sus propios bits con el tipo bits</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: all polygons lie outside the image {name}; is the layer's coordinate reference system ({crs}) right?</source>
        <translation>{where}: todos los polígonos están fuera de la imagen {name}; ¿es correcto el sistema de referencia de coordenadas de la capa ({crs})?</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: changes are told between maps of different dates; give at least two maps</source>
        <translation>{where}: los cambios se hallan entre mapas de fechas distintas; indique al menos dos mapas</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: class {number} must be able to stay as it is; give it more than 0</source>
        <translation>{where}: la clase {number} debe poder quedar igual; dele más que 0</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a list, found {found}</source>
        <translation>{where}: se esperaba una lista, se encontró {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a mapping of names to values, found {found}</source>
        <translation>{where}: se esperaba una tabla de nombres y valores, se encontró {found}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path</source>
        <translation>{where}: las transiciones prohibidas o dadas necesitan una cadena entre fechas; elija la cadena smooth o path</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with at least one image, or the uncertainty of a map that there is</source>
        <translation>{where}: indique un modelo con al menos una imagen o la incertidumbre de un mapa que ya exista</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with images, or the uncertainty of a map that there is; not both</source>
        <translation>{where}: indique un modelo con imágenes o la incertidumbre de un mapa que ya exista; no ambas cosas</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: give a model, or the method regression or linear, which need none</source>
        <translation>{where}: indique un modelo, o el método regression o linear, que no lo necesitan</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}: give the truth, or the model whose held-out polygons tell</source>
        <translation>{where}: indique la referencia, o el modelo cuyos polígonos reservados hagan de ella</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: images are looked at with a model; give one</source>
        <translation>{where}: las imágenes se miran con un modelo; indique uno</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: name the field that holds the {purpose}; the fields are {there}</source>
        <translation>{where}: indique el campo que contiene «{purpose}»; los campos son {there}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: no polygon covers a pixel of the image</source>
        <translation>{where}: ningún polígono cubre un píxel de la imagen</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: no polygon has a date of the series ({dates}); {name} has {when}</source>
        <translation>{where}: ningún polígono tiene una fecha de la serie ({dates}); {name} tiene {when}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: no steady rates of change give this matrix; the nearest ones differ by up to {difference}</source>
        <translation>{where}: ninguna tasa de cambio constante da esta matriz; las más próximas difieren hasta en {difference}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: probabilities belong to uncertainty rasters; give those too</source>
        <translation>{where}: las probabilidades pertenecen a rásteres de incertidumbre; indique también estos</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: the area {name} has no labels, others have; put it into `unlabelled`</source>
        <translation>{where}: el área {name} no tiene etiquetas y otras sí; póngala en `unlabelled`</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: the band {band} is named twice in `bands`</source>
        <translation>{where}: la banda {band} se nombra dos veces en `bands`</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the change from {first} to {last} ends before it begins; exchange the two dates</source>
        <translation>{where}: el cambio de {first} a {last} termina antes de empezar; intercambie las dos fechas</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the class id {number} stands twice in `classes`</source>
        <translation>{where}: el id de clase {number} aparece dos veces en `classes`</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the class {number} of the model is not in `classes`, which are {known}; add it</source>
        <translation>{where}: la clase {number} del modelo no está en `classes`, que son {known}; añádala</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: the classes are names, so they are given ids of their own: {table}</source>
        <translation>{where}: las clases son nombres, así que reciben ids propios: {table}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the colour {color} must be written as #rrggbb</source>
        <translation>{where}: el color {color} debe escribirse como #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the date {date} stands twice, for {first} and {name}; each date must have one image</source>
        <translation>{where}: la fecha {date} aparece dos veces, para {first} y {name}; a cada fecha le corresponde una sola imagen</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the date {date} stands twice; each date must have one raster</source>
        <translation>{where}: la fecha {date} aparece dos veces; a cada fecha le corresponde un solo ráster</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the field {field} holds {kind} values; a class is a whole number or text</source>
        <translation>{where}: el campo {field} contiene valores {kind}; una clase es un número entero o texto</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the files that hold the bands must be a list of names</source>
        <translation>{where}: los archivos que contienen las bandas deben ser una lista de nombres</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {before}&gt;{after} needs class ids from 1 to {most}</source>
        <translation>{where}: la transición prohibida {before}&gt;{after} necesita ids de clase de 1 a {most}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {item} must be written as FROM&gt;TO, each a class by its id or name</source>
        <translation>{where}: la transición prohibida {item} debe escribirse como FROM&gt;TO, cada clase por su id o su nombre</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the layer says that it is in {crs}, and {name} is at {x}, {y}, which are no degrees; give the layer the coordinate reference system it was drawn in (GeoJSON without one means degrees)</source>
        <translation>{where}: la capa dice que está en {crs}, y {name} está en {x}, {y}, que no son grados; asigne a la capa el sistema de referencia de coordenadas en que se dibujó (un GeoJSON sin él significa grados)</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: the method {method} uses no model; leave out one of the two</source>
        <translation>{where}: el método {method} no usa ningún modelo; omita uno de los dos</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the name of {name} may tell the day {one} or {other}; {advice}</source>
        <translation>{where}: el nombre {name} puede significar el día {one} u {other}; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: the polygons of “{class_name}” cover no pixel of the image; draw larger ones</source>
        <translation>{where}: los polígonos de la clase «{class_name}» no cubren ningún píxel de la imagen; dibújelos más grandes</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the row of class {number} in `per_year` sums to {total}; each must sum to 1</source>
        <translation>{where}: la fila de la clase {number} en `per_year` suma {total}; cada una debe sumar 1</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: the uncertainty tells all that is needed; leave out the model, or give it images</source>
        <translation>{where}: la incertidumbre dice todo lo necesario; omita el modelo o dele imágenes</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: there are `classes` and the area {name} has no labels; add the labels</source>
        <translation>{where}: hay `classes` y el área {name} no tiene etiquetas; añada las etiquetas</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: there is no area</source>
        <translation>{where}: no hay ningún área</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: there is no image</source>
        <translation>{where}: no hay ninguna imagen</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: two areas are named {folder}; give each area a name of its own</source>
        <translation>{where}: dos áreas se llaman {folder}; dé a cada área un nombre propio</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: unknown device {device}; known are auto, cpu, cuda, cuda:N and mps</source>
        <translation>{where}: dispositivo desconocido {device}; se conocen auto, cpu, cuda, cuda:N y mps</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: unknown entry `{key}`; {hint}</source>
        <translation>{where}: entrada desconocida `{key}`; {hint}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: what is annotated belongs to an area: `labels` in its entry</source>
        <translation>{where}: lo anotado pertenece a un área: `labels` en su entrada</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>{where}: {before}&gt;{after} no es un cambio; lo que queda igual no se puede prohibir</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} cover no pixel of their own and are not used</source>
        <translation>{where}: sin píxeles propios y, por tanto, sin usar: {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} lie wholly under other polygons of their class</source>
        <translation>{where}: enteramente bajo otros polígonos de su clase: {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {name} ({class_name}) and {name_2} ({class_name_2}) overlap though their classes differ</source>
        <translation>{where}: {name} ({class_name}) y {name_2} ({class_name_2}) se solapan aunque sus clases son distintas</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} cannot be brought from {crs} to the image's {image_crs}; is the layer's coordinate reference system right?</source>
        <translation>{where}: {name} no se puede transformar de {crs} al {image_crs} de la imagen; ¿es correcto el sistema de referencia de coordenadas de la capa?</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} has no class in {field}; give it one or delete it</source>
        <translation>{where}: {name} no tiene clase en {field}; asígnele una o bórrelo</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {name} has no date, and each of several images needs one; {advice}</source>
        <translation>{where}: {name} no tiene fecha y, si hay varias imágenes, cada una necesita la suya; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is after the last date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: la fecha de {name} ({when}) es posterior a la última fecha de la serie, {end} ({dates}); corríjala o añada una imagen de ese período</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is before the first date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where}: la fecha de {name} ({when}) es anterior a la primera fecha de la serie, {end} ({dates}); corríjala o añada una imagen de ese período</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} is a {kind}, not a polygon; annotations are polygons</source>
        <translation>{where}: {name} es de tipo {kind}, no un polígono; las anotaciones son polígonos</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {n} features have no shape and are not used</source>
        <translation>
            <numerusform>{where}: {n} objeto no tiene geometría y no se usa</numerusform>
            <numerusform>{where}: {n} objetos no tienen geometría y no se usan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons belong to dates that the series lacks</source>
        <translation>
            <numerusform>{where}: {n} de {all} polígonos corresponde a una fecha que la serie no tiene</numerusform>
            <numerusform>{where}: {n} de {all} polígonos corresponden a fechas que la serie no tiene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons lie outside the image and are not used</source>
        <translation>
            <numerusform>{where}: {n} de {all} polígonos está fuera de la imagen y no se usa</numerusform>
            <numerusform>{where}: {n} de {all} polígonos están fuera de la imagen y no se usan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days after the last date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} polígono vale para días posteriores a la última fecha de la serie, {end} ({dates}): {names}; corrija su fecha o añada imágenes de ese período</numerusform>
            <numerusform>{where}: {n} polígonos valen para días posteriores a la última fecha de la serie, {end} ({dates}): {names}; corrija sus fechas o añada imágenes de ese período</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days before the first date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where}: {n} polígono vale para días anteriores a la primera fecha de la serie, {end} ({dates}): {names}; corrija su fecha o añada imágenes de ese período</numerusform>
            <numerusform>{where}: {n} polígonos valen para días anteriores a la primera fecha de la serie, {end} ({dates}): {names}; corrija sus fechas o añada imágenes de ese período</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {value} is not a date; write it as YYYY-MM-DD</source>
        <translation>{where}: {value} no es una fecha; escríbala como AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: “{class_name}” is on one polygon only, so its accuracy cannot be told; draw more</source>
        <translation>{where}: la clase «{class_name}» está en un solo polígono, así que no se puede determinar su exactitud; dibuje más</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>“Install” downloads about {download} and takes up to {space} GB of disk in {folder}; that takes some minutes, on a slow connection longer. The packages of QGIS stay as they are, and nothing is downloaded before.</source>
        <translation>«Instalar» descarga unos {download} y ocupa hasta {space} GB de disco en {folder}; tarda algunos minutos, más con una conexión lenta. Los paquetes de QGIS quedan como están, y antes no se descarga nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>“To” ({last}) must be a later date than “From” ({first}).</source>
        <translation>«Hasta» ({last}) debe ser una fecha posterior a «Desde» ({first}).</translation>
    </message>
    <message>
        <location filename="../plugin/i18n.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is read over the network ({size} GB); this can take long. Stop ends it.</source>
        <translation>«{name}» se lee por la red ({size} GB); puede tardar mucho. Detener lo termina.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>“{name}” is shown in the colours of the classes now; its other styles are still there.</source>
        <translation>«{name}» se muestra ahora con los colores de las clases; sus otros estilos siguen ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is very large ({size} GB); mapping the visible extent first is faster.</source>
        <translation>«{name}» es muy grande ({size} GB); es más rápido cartografiar primero la extensión visible.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>“{name}” still has polygons ({n}); erase them before you remove the class.</source>
        <translation>«{name}» todavía tiene polígonos ({n}); bórrelos antes de eliminar la clase.</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>“{start} → {end}” is forbidden, but may still happen by way of “{stop}” at dates in between; forbid “{start} → {stop}” or “{stop} → {end}” too if it must never</source>
        <translation>«{start} → {end}» está prohibido, pero aún puede ocurrir pasando por «{stop}» en fechas intermedias; prohíba también «{start} → {stop}» o «{stop} → {end}» si no debe ocurrir nunca</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>“{text}” is no class id; write a whole number from 1 to 255.</source>
        <translation>«{text}» no es un id de clase; escriba un número entero de 1 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{text}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>«{text}» no es una fecha; escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>“{text}” says no bits; write for example “bits 3 4 10”.</source>
        <translation>«{text}» no indica ningún bit; escriba por ejemplo «bits 3 4 10».</translation>
    </message>
</context>
</TS>
