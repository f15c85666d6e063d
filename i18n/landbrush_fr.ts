<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>(disparue)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>0 is perfect</source>
        <translation>0 est parfait</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 % (ha)</source>
        <translation>95 % (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>95 %: not known, no error was met</source>
        <translation>95 % : inconnu, aucune erreur rencontrée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>A .SAFE folder, or a folder that holds several, or zip files.</source>
        <translation>Un dossier .SAFE, ou un dossier qui en contient plusieurs, ou des fichiers zip.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>A .safetensors file of a model that was trained with the method HVAE.</source>
        <translation>Un fichier .safetensors d’un modèle entraîné avec la méthode HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>A .safetensors file that Landbrush has written.</source>
        <translation>Un fichier .safetensors écrit par Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>A .safetensors file that Landbrush has written; it looks at the images.</source>
        <translation>Un fichier .safetensors écrit par Landbrush ; il examine les images.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>A GeoPackage.</source>
        <translation>Un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python that has PyTorch and GDAL, e.g. a conda environment or one with PyTorch for your GPU.</source>
        <translation>Un Python avec PyTorch et GDAL, p. ex. un environnement conda ou avec PyTorch pour votre GPU.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>A Python with PyTorch and GDAL</source>
        <translation>Un Python avec PyTorch et GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>A YAML file with the probability of every change within a year, as the engine writes one beside the maps (transitions.yaml). Empty: learnt from the images.</source>
        <translation>Un fichier YAML avec la probabilité de chaque changement en un an, tel que le moteur en écrit un à côté des cartes (transitions.yaml). Vide : apprise à partir des images.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>A class needs a name; “{name}” stays.</source>
        <translation>Une classe a besoin d’un nom ; « {name} » est conservé.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>A dash for an interval: its width cannot be told; no error was met, or the class has fewer than two polygons.</source>
        <translation>Un tiret au lieu d’un intervalle : sa largeur ne peut pas être déterminée ; aucune erreur n’a été rencontrée, ou la classe a moins de deux polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>A layer of the series is no longer in the project; take its row out of the table.</source>
        <translation>Une couche de la série n’est plus dans le projet ; retirez sa ligne du tableau.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>A page to read, print and pass on: confusion matrix, accuracy and area of each class with 95 % intervals, the map, and what it was made from</source>
        <translation>Une page à lire, imprimer et transmettre : matrice de confusion, exactitude et surface de chaque classe avec intervalles à 95 %, la carte et ce dont elle est issue</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>A pixel over time</source>
        <translation>Un pixel dans le temps</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A preset: network, learning rate and more in one file</source>
        <translation>Un préréglage : réseau, taux d’apprentissage et plus, dans un seul fichier</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>A raster layer of the project</source>
        <translation>Une couche raster du projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>A raster of class ids, as from “Segment images”.</source>
        <translation>Un raster d’identifiants de classe, comme celui de « Segmenter des images ».</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>A raster with one band a class: how probable it is, in percent</source>
        <translation>Un raster avec une bande par classe : sa probabilité, en pour cent</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>A training on “{image}” was interrupted ({when}).</source>
        <translation>Un entraînement sur « {image} » a été interrompu ({when}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>A value for each transition.</source>
        <translation>Une valeur par transition.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>A web map is a picture without bands and cannot be mapped; add a raster file, e.g. of Sentinel-2.</source>
        <translation>Une carte web est une image sans bandes et ne peut pas être cartographiée ; ajoutez un fichier raster, p. ex. de Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>AUROC: how often a wrong pixel is less sure than a right one, 0.5 is chance, 1 is perfect. AURC: the area under the curve, the mean share of errors left; the lower, the better. Novelty is made to find what nobody annotated, which is not always wrong on the map.</source>
        <translation>AUROC : fréquence à laquelle un pixel faux est moins sûr qu’un pixel juste, 0,5 est le hasard, 1 la perfection. AURC : l’aire sous la courbe, la part moyenne d’erreurs restantes ; plus elle est basse, mieux c’est. La nouveauté sert à trouver ce que personne n’a annoté, qui n’est pas toujours faux sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>About as large as what you outline: 5 pixels of Sentinel-2 are 50 m.</source>
        <translation>À peu près la taille de ce que vous délimitez : 5 pixels de Sentinel-2 font 50 m.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Exactitude de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Accuracy on held-out polygons, 0 to 1</source>
        <translation>Exactitude sur les polygones de validation, 0 à 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/report_row.py"/>
        <source>Accuracy report</source>
        <translation>Rapport d’exactitude</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add Sentinel-2 products… (a folder of .SAFE folders or their zip files)</source>
        <translation>Ajouter des produits Sentinel-2… (un dossier contenant des dossiers .SAFE ou leurs fichiers zip)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a raster layer to the map, for example a Sentinel-2 image.</source>
        <translation>Ajoutez une couche raster à la carte, par exemple une image Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Add a second class, for example for everything else.</source>
        <translation>Ajoutez une deuxième classe, par exemple pour tout le reste.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Add the raster layers selected in the layer tree, each as one date</source>
        <translation>Ajouter les couches raster sélectionnées dans le panneau Couches, chacune comme une date</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Add the raster layers selected in the layer tree, to learn from without polygons</source>
        <translation>Ajouter les couches raster sélectionnées dans le panneau Couches, pour l’apprentissage sans polygones</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Added to “pip install”, e.g. the index of a PyTorch build for your GPU, as PyTorch's site names it.</source>
        <translation>Ajouté à « pip install », p. ex. l’index d’une version de PyTorch pour votre GPU, tel que l’indique le site de PyTorch.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>All but the supervised method also guess where nothing is drawn. They map better only if held-out polygons show that this helps, which takes about 32 polygons; otherwise, and so far wherever it was measured, the map is the supervised method's.</source>
        <translation>Toutes les méthodes sauf la supervisée estiment aussi là où rien n’est dessiné. Elles ne cartographient mieux que si les polygones mis de côté montrent que cela aide, ce qui demande environ 32 polygones ; sinon, et jusqu’ici partout où cela a été mesuré, la carte est celle de la méthode supervisée.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>All dates are shown; click one.</source>
        <translation>Toutes les dates sont affichées ; cliquez-en une.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>All places are done: train again, then ask for new ones.</source>
        <translation>Tous les endroits sont traités : relancez l’entraînement, puis demandez-en de nouveaux.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Also write probabilities</source>
        <translation>Écrire aussi les probabilités</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Also write the classes' probabilities</source>
        <translation>Écrire aussi les probabilités des classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>An earlier model of the same bands and method: the training takes about a third of the steps, and polygons that were held out then stay held out. Beside the model must be its file .start.</source>
        <translation>Un modèle antérieur, de mêmes bandes et de même méthode : l’entraînement demande environ un tiers des itérations, et les polygones mis de côté à l’époque pour la validation le restent. Le fichier .start du modèle doit se trouver à côté de lui.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Another QGIS is installing the engine in {folder}; wait for it.</source>
        <translation>Un autre QGIS installe le moteur dans {folder} ; attendez qu’il ait fini.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area file: {file}</source>
        <translation>Fichier de zone : {file}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Area files</source>
        <translation>Fichiers de zone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Area files need PyYAML, which this QGIS's Python does not have.</source>
        <translation>Les fichiers de zone ont besoin de PyYAML, que le Python de ce QGIS n’a pas.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Area of each class</source>
        <translation>Surface de chaque classe</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time</source>
        <translation>Surface de chaque classe dans le temps</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Area of each class over time (CSV)</source>
        <translation>Surface de chaque classe dans le temps (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Area of each class over time (plot)</source>
        <translation>Surface de chaque classe au fil du temps (graphique)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>Area of each class over time, with 95 % intervals</source>
        <translation>Surface de chaque classe dans le temps, avec intervalles à 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Area over time</source>
        <translation>Surface dans le temps</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Areas are stratified estimates after Olofsson et al. (2014). They presume that the truth is a probability sample within each class of the map.</source>
        <translation>Les surfaces sont des estimations stratifiées d’après Olofsson et al. (2014). Elles supposent que la référence est un échantillon probabiliste dans chaque classe de la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>As “Evaluate a map” writes it; areas are adjusted by its errors (Olofsson et al. 2014).</source>
        <translation>Tel que l’écrit « Évaluer une carte » ; les surfaces sont corrigées de ses erreurs (Olofsson et al. 2014).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>At least one scene class must count as not observed; take the mask away instead.</source>
        <translation>Au moins une classe de scène doit compter comme non observée ; sinon, retirez le masque.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>At most, in seconds unless told otherwise; empty: as long as the held-out polygons gain.</source>
        <translation>Au plus, en secondes sauf indication contraire ; vide : tant que les polygones de validation y gagnent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>At most; there are fewer where no others are left.</source>
        <translation>Au plus ; moins s’il n’en reste pas d’autres.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Back to the model of {when}.</source>
        <translation>Retour au modèle du {when}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Band shown</source>
        <translation>Bande affichée</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Band {n}</source>
        <translation>Bande {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Bands {n}–{m}</source>
        <translation>Bandes {n}–{m}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Bar: area on the map. Dot: area estimated from the truth, with its 95 % interval.</source>
        <translation>Barre : surface sur la carte. Point : surface estimée à partir de la référence, avec son intervalle à 95 %.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Bring back what was taken back (Ctrl+Y on the map)</source>
        <translation>Rétablir ce qui a été annulé (Ctrl+Y sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Bring in Sentinel-2 products</source>
        <translation>Importer des produits Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>By less than half a pixel; where the map ends its pixels stay.</source>
        <translation>De moins d’un demi-pixel ; là où la carte s’arrête, ses pixels restent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>CPU threads</source>
        <translation>Threads CPU</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Can its certainty be believed?</source>
        <translation>Peut-on croire à la certitude de la carte ?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Chain over the dates</source>
        <translation>Chaîne temporelle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Changed area, hectares</source>
        <translation>Surface changée, hectares</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes from this date</source>
        <translation>Changements depuis cette date</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Changes need the maps of two dates; give the series its dates and click Map first.</source>
        <translation>Les changements nécessitent les cartes de deux dates ; donnez d’abord ses dates à la série et cliquez sur Cartographier.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Changes that never happen</source>
        <translation>Changements qui n’arrivent jamais</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Changes that never happen, from the class of the row to that of the column</source>
        <translation>Changements qui n’arrivent jamais, de la classe de la ligne à celle de la colonne</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Changes to the recipe</source>
        <translation>Modifications de la recette</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>Changes to this date</source>
        <translation>Changements jusqu’à cette date</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking the engine</source>
        <translation>Vérification du moteur</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Checking your Python</source>
        <translation>Vérification de votre Python</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Choose a folder of products, or single ones.</source>
        <translation>Choisissez un dossier de produits, ou des produits isolés.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Choose a model and at least one image, or the uncertainty of a map.</source>
        <translation>Choisissez un modèle et au moins une image, ou l’incertitude d’une carte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Choose a model, or the method regression, which needs none.</source>
        <translation>Choisissez un modèle, ou la méthode regression, qui s’en passe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose at least one image.</source>
        <translation>Choisissez au moins une image.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose either polygons or a label raster.</source>
        <translation>Choisissez soit des polygones, soit un raster d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Choose the field of the polygons that holds the class.</source>
        <translation>Choisissez le champ des polygones qui contient la classe.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>Choose the field of “{name}” that holds the class first.</source>
        <translation>Choisissez d’abord le champ de « {name} » qui contient la classe.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the field of “{name}” that holds the class; it has {fields}.</source>
        <translation>Choisissez le champ de « {name} » qui contient la classe ; champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>Choose the layer of polygons to learn from; the project has {names}.</source>
        <translation>Choisissez la couche de polygones pour l’apprentissage ; le projet contient {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Choose the maps of at least two dates.</source>
        <translation>Choisissez les cartes d’au moins deux dates.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Choose where the results go: a file for the first raster, or a folder.</source>
        <translation>Choisissez où vont les résultats : un fichier pour le premier raster, ou un dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Class by class</source>
        <translation>Classe par classe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Class field of the polygons</source>
        <translation>Champ de classe des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>Class {n}</source>
        <translation>Classe {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Classes and polygons</source>
        <translation>Classes et polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Classes by their ids or names, separated by commas: “2&gt;1, dead&gt;forest” = from one date to the next class 2 never becomes 1, nor dead forest. No two maps that follow each other show such a change. By way of another class at a date in between it still may happen, unless that is forbidden too.</source>
        <translation>Classes par identifiant ou par nom, séparées par des virgules : « 2&gt;1, mort&gt;forêt » = d’une date à la suivante, la classe 2 ne devient jamais 1, ni le mort forêt. Deux cartes successives ne montrent jamais un tel changement. Il reste possible en passant par une autre classe à une date intermédiaire, sauf si c’est interdit aussi.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Classes change</source>
        <translation>Effet des classes</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Click Draw and outline a few places of each class, or choose your own layer of polygons.</source>
        <translation>Cliquez sur Dessiner et délimitez quelques endroits de chaque classe, ou choisissez votre propre couche de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Click a piece, drag for more, Ctrl takes away. Size: [ ]; class: 1–9.</source>
        <translation>Cliquer un morceau, glisser pour plus, Ctrl pour retirer. Taille : [ ] ; classe : 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/polygon_tool.py"/>
        <source>Click corners, right click ends. Backspace: one back; Esc: drop; class: 1–9.</source>
        <translation>Cliquer les sommets, clic droit pour finir. Retour arrière : un de moins ; Échap : abandonner ; classe : 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Click pieces of like pixels instead of drawing; drag to take many ([ and ] change their size)</source>
        <translation>Cliquer des morceaux de pixels semblables au lieu de dessiner ; glisser pour en prendre plusieurs ([ et ] changent leur taille)</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/wand_tool.py"/>
        <source>Click takes what is alike; drag up or [ ] for more. Esc: drop; class: 1–9.</source>
        <translation>Cliquer prend ce qui se ressemble ; glisser vers le haut ou [ ] pour plus. Échap : abandonner ; classe : 1–9.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Click the arrow to fly to the first place; outline what is there, or dismiss it.</source>
        <translation>Cliquez sur la flèche pour aller au premier endroit ; délimitez ce qui s’y trouve, ou écartez-le.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Click to enter the date, YYYY-MM-DD</source>
        <translation>Cliquer pour saisir la date, AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, high probability</source>
        <translation>Nuage, probabilité élevée</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Cloud, medium probability</source>
        <translation>Nuage, probabilité moyenne</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../models/inpainting.yaml"/>
        <source>Clouds filled in: learns the images of a series alone, without any polygon, and maps no class.</source>
        <translation>Nuages comblés : apprend uniquement les images d’une série, sans aucun polygone, et ne cartographie aucune classe.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Colour of “{name}”</source>
        <translation>Couleur de « {name} »</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Compares a map with what is true: overall accuracy, IoU and F1 of each class, the confusion matrix, and the area of each class in hectares with its 95 % confidence interval (Olofsson et al. 2014). With the map's probabilities also how well they are calibrated, and with its uncertainty how well that finds the errors.

Use polygons that the model has not learnt from: on others every map looks better than it is. Without any, choose the model: the figures are then those of the polygons that were held out of its training.

Writes a JSON file for other programs and, beside it, a page to read and print.</source>
        <translation>Compare une carte à la réalité : exactitude globale, IoU et F1 de chaque classe, matrice de confusion et surface de chaque classe en hectares avec son intervalle de confiance à 95 % (Olofsson et al. 2014). Avec les probabilités de la carte, aussi la qualité de leur calibration, et avec son incertitude, à quel point celle-ci trouve les erreurs.

Utilisez des polygones qui n’ont pas servi à l’apprentissage du modèle : sur les autres, toute carte paraît meilleure qu’elle n’est. Si vous n’en avez pas, choisissez le modèle : les chiffres sont alors ceux des polygones de validation de son entraînement.

Écrit un fichier JSON pour d’autres programmes et, à côté, une page à lire et à imprimer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Compares the maps of several dates, as “Segment images” makes them:
• Changes: a raster with a value for each transition between two dates (“forest → damage”), in colours; classes that stay are pale.
• First change: band 1 the date (YYYYMMDD) at which a pixel first was of another class than at its first date; band 2 how uncertain that is, 0 to 1, where there are probabilities.
• In the folder also tables (CSV): the area of each class at each date, with 95 % intervals where there are probabilities or an accuracy report, and the transition matrix in hectares; and a plot (SVG).

The maps need one grid and the same classes. Maps of single dates flicker; those made with a chain over the dates do so far less.</source>
        <translation>Compare les cartes de plusieurs dates, telles que les produit « Segmenter des images » :
• Changements : un raster avec une valeur pour chaque transition entre deux dates (« forêt → dégât »), en couleurs ; les classes qui restent sont pâles.
• Premier changement : bande 1, la date (AAAAMMJJ) à laquelle un pixel a pour la première fois une autre classe qu’à sa première date ; bande 2, l’incertitude de cette date, de 0 à 1, s’il y a des probabilités.
• Dans le dossier, aussi des tableaux (CSV) : la surface de chaque classe à chaque date, avec des intervalles à 95 % s’il y a des probabilités ou un rapport d’exactitude, et la matrice de transition en hectares ; et un graphique (SVG).

Les cartes doivent avoir la même grille et les mêmes classes. Les cartes de dates isolées papillotent ; celles faites avec une chaîne temporelle le font bien moins.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Comparing maps</source>
        <translation>Comparaison des cartes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Copy versions, settings and the end of the log, without names and folders, to paste into an issue</source>
        <translation>Copier les versions, les paramètres et la fin du journal, sans noms ni dossiers, à coller dans un rapport d’anomalie</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_choice.py"/>
        <source>Curves shown</source>
        <translation>Courbes affichées</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Dark area</source>
        <translation>Zone sombre</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Date field</source>
        <translation>Champ de date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told from. Empty: the first.</source>
        <translation>Date de la carte à partir de laquelle les changements sont relevés. Vide : la première.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date of a map that changes are told to. Empty: the last.</source>
        <translation>Date de la carte jusqu’à laquelle les changements sont relevés. Vide : la dernière.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Date of first change</source>
        <translation>Date du premier changement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Date, and uncertainty.</source>
        <translation>Date et incertitude.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Date: {date}.</source>
        <translation>Date : {date}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Dates learnt from</source>
        <translation>Dates apprises</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Dates missing: {n}</source>
        <translation>Dates manquantes : {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Dates of the images</source>
        <translation>Dates des images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Dates of the maps</source>
        <translation>Dates des cartes</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Dates of the series</source>
        <translation>Dates de la série</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Dead: tile</source>
        <translation>Morts : tuile</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Delete this model and its maps from the disk; maps that are shown stay</source>
        <translation>Supprimer du disque ce modèle et ses cartes ; les cartes affichées restent</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Delete what it had learnt; polygons and earlier models stay</source>
        <translation>Supprimer ce qu’il avait appris ; les polygones et les modèles antérieurs restent</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Deviation of what was filled</source>
        <translation>Écart-type du comblement</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Deviations by date</source>
        <translation>Écarts-types par date</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Diagnostics copied; paste them where you tell of the fault.</source>
        <translation>Diagnostic copié ; collez-le là où vous signalez l’anomalie.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Diameter of brush and eraser in pixels of the image</source>
        <translation>Diamètre du pinceau et de la gomme en pixels de l’image</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Disagreement by date</source>
        <translation>Désaccord par date</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Disagreement of the views</source>
        <translation>Désaccord des vues</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Dismiss this place; it is not suggested again</source>
        <translation>Écarter cet endroit ; il ne sera plus proposé</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Dismissed places cannot be written to {path}: {reason}</source>
        <translation>Les endroits écartés ne peuvent pas être écrits dans {path} : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Done. Dates added to the series: {n}.</source>
        <translation>Terminé. Dates ajoutées à la série : {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Done. Places to draw next: {n}.</source>
        <translation>Terminé. Endroits où dessiner ensuite : {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: the model for the Deepness plugin is {path}.</source>
        <translation>Terminé : le modèle pour l’extension Deepness est {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is open in the browser; it is {path}.</source>
        <translation>Terminé : le rapport est ouvert dans le navigateur ; c’est {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Done: the report is {path}.</source>
        <translation>Terminé : le rapport est {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Done: what changed lies beside the maps.</source>
        <translation>Terminé : ce qui a changé est à côté des cartes.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Done: {count} polygons are on the map; they are in {path}.</source>
        <translation>Terminé : {count} polygones sont sur la carte ; ils sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Double-click to rename</source>
        <translation>Double-cliquer pour renommer</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Downloading and installing PyTorch</source>
        <translation>Téléchargement et installation de PyTorch</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/eraser_tool.py"/>
        <source>Drag to erase; Ctrl+click deletes a polygon. Size: [ ]; take back: Ctrl+Z.</source>
        <translation>Glisser pour effacer ; Ctrl+clic supprime un polygone. Taille : [ ] ; annuler : Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>Drag to paint. Size: [ ] or Shift+wheel; class: 1–9; take back: Ctrl+Z.</source>
        <translation>Glisser pour peindre. Taille : [ ] ou Maj+molette ; classe : 1–9 ; annuler : Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw a few polygons of “{name}”, then of the other classes (keys 1–9).</source>
        <translation>Dessinez quelques polygones de « {name} », puis des autres classes (touches 1–9).</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Draw polygons of the current class: click the corners, right click to finish</source>
        <translation>Dessiner des polygones de la classe courante : cliquer les sommets, clic droit pour finir</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Draw polygons of “{name}” too.</source>
        <translation>Dessinez aussi des polygones de « {name} ».</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Drop {date}</source>
        <translation>Écarter {date}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each by itself</source>
        <translation>Chacune à part</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Each class needs three values: id, name and colour.</source>
        <translation>Chaque classe a besoin de trois valeurs : identifiant, nom et couleur.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each date's classes are weighed against what the dates before and after show.</source>
        <translation>Les classes de chaque date sont pondérées par ce que montrent les dates d’avant et d’après.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Each pixel gets the one history that fits all dates best.</source>
        <translation>Chaque pixel reçoit la seule histoire qui convient le mieux à toutes les dates.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is interpolated between the dates before and after on which it was observed.</source>
        <translation>Chaque pixel est interpolé entre les dates d’avant et d’après où il a été observé.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Each pixel is told by all other dates and by what is visible of its own, with how sure that is; no model is needed.</source>
        <translation>Chaque pixel est déduit de toutes les autres dates et de ce qui est visible à la sienne, avec le degré de certitude ; aucun modèle n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Each training is listed here with what it reached; a click brings an earlier model back.</source>
        <translation>Chaque entraînement figure ici avec son résultat ; un clic ramène un modèle antérieur.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Empty: as the images that the model was trained with.</source>
        <translation>Vide : comme les images avec lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if it is there.</source>
        <translation>Vide : trouvée à côté de la carte, si elle y est.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Empty: found beside the map, if they are there.</source>
        <translation>Vide : trouvées à côté de la carte, si elles y sont.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Empty: half of the cores while QGIS is open, all in qgis_process.</source>
        <translation>Vide : la moitié des cœurs quand QGIS est ouvert, tous dans qgis_process.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Empty: only the two layers above are kept, no tables and no plot.</source>
        <translation>Vide : seules les deux couches ci-dessus sont conservées, sans tableaux ni graphique.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: only the two layers above are kept.</source>
        <translation>Vide : seules les deux couches ci-dessus sont conservées.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Empty: the whole first image.</source>
        <translation>Vide : toute la première image.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Empty: whole tiles, 110 km a side.</source>
        <translation>Vide : tuiles entières, 110 km de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>End what is running; the layers stay as they are</source>
        <translation>Mettre fin à ce qui est en cours ; les couches restent telles quelles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Engine: {device}</source>
        <translation>Moteur : {device}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Engine…</source>
        <translation>Moteur…</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Erase from polygons by dragging; Ctrl+click deletes a whole polygon</source>
        <translation>Effacer des parties de polygones en glissant ; Ctrl+clic supprime un polygone entier</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Error in gaps</source>
        <translation>Erreur dans les lacunes</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Errors left when only the surest pixels are kept, by each measure of uncertainty. The lower, the better.</source>
        <translation>Erreurs restantes quand seuls les pixels les plus sûrs sont gardés, selon chaque mesure d’incertitude. Plus c’est bas, mieux c’est.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas and 95 % intervals are adjusted by the errors of the accuracy report (Olofsson et al. 2014). They presume that its truth is a probability sample within each class, and that its errors hold at every date. Every pixel counts as a sample of its own: with a report on polygons, whose pixels resemble each other, read the intervals as a lower bound of the error.</source>
        <translation>Les surfaces estimées et les intervalles à 95 % sont corrigés des erreurs du rapport d’exactitude (Olofsson et al. 2014). Cela suppose que sa référence est un échantillon probabiliste dans chaque classe, et que ses erreurs valent à toutes les dates. Chaque pixel compte comme un échantillon à part : si le rapport porte sur des polygones, dont les pixels se ressemblent, lisez les intervalles comme une borne inférieure de l’erreur.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are adjusted by the errors of the accuracy report (Olofsson et al. 2014); their 95 % intervals come from drawing its polygons whole, with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none. They presume that its truth is a probability sample within each class, and that its errors hold at every date: where polygons lie in places that are easy to tell, the areas are off by more.</source>
        <translation>Les surfaces estimées sont corrigées des erreurs du rapport d’exactitude (Olofsson et al. 2014) ; leurs intervalles à 95 % proviennent du tirage avec remise de ses polygones entiers, car les pixels d’un même polygone se ressemblent ; une classe qui a moins de deux polygones n’en a pas. Cela suppose que sa référence est un échantillon probabiliste dans chaque classe, et que ses erreurs valent à toutes les dates : là où les polygones se trouvent à des endroits faciles à reconnaître, l’écart des surfaces est plus grand.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>Estimated areas are the sums of the probabilities. Their 95 % intervals take errors to be wholly alike within blocks of {side} × {side} pixels ({metres} m), and independent between them; they say nothing of a model that is wrong everywhere in the same way: an accuracy report does.</source>
        <translation>Les surfaces estimées sont les sommes des probabilités. Leurs intervalles à 95 % supposent les erreurs entièrement semblables dans des blocs de {side} × {side} pixels ({metres} m), et indépendantes d’un bloc à l’autre ; ils ne disent rien d’un modèle qui se trompe partout de la même façon : c’est ce que fait un rapport d’exactitude.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Evaluate a map</source>
        <translation>Évaluer une carte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Every date is mapped for itself; clouds are bridged from the dates around them.</source>
        <translation>Chaque date est cartographiée à part ; les dates voisines suppléent aux nuages.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>Every date of the series was dropped; take one back by its check box.</source>
        <translation>Toutes les dates de la série sont écartées ; reprenez-en une avec sa case à cocher.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Every place is looked at so often, turned and mirrored, and the mean is mapped; takes as many times longer. What the views disagree about becomes a layer of its own</source>
        <translation>Chaque endroit est examiné ce nombre de fois, tourné et retourné, et la moyenne est cartographiée ; dure autant de fois plus longtemps. Les désaccords entre les vues forment une couche à part</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Every tile is shown turned and mirrored, in so many ways, and the mean is mapped; what the views disagree about becomes a band of the uncertainty (mutual information). Takes as many times longer.</source>
        <translation>Chaque tuile est présentée tournée et retournée, d’autant de façons, et la moyenne est cartographiée ; le désaccord des vues devient une bande de l’incertitude (information mutuelle). Dure autant de fois plus longtemps.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Expected calibration error, 0 to 1</source>
        <translation>Erreur de calibration attendue, 0 à 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Export a model to ONNX</source>
        <translation>Exporter un modèle en ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Exporting the model</source>
        <translation>Export du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Extra pip arguments</source>
        <translation>Arguments pip supplémentaires</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>F&amp;ill</source>
        <translation>Comb&amp;ler</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1 of every class</source>
        <translation>F1 de chaque classe</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>F1, with the 95 % interval where the class has two polygons or more.</source>
        <translation>F1, avec l’intervalle à 95 % là où la classe a au moins deux polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds</source>
        <translation>Combler les nuages</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fill clouds and gaps in images</source>
        <translation>Combler les nuages et lacunes d’images</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill clouds by</source>
        <translation>Combler les nuages par</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Fill what masks and nodata leave out in each image; what was observed stays exactly as it is</source>
        <translation>Combler ce que les masques et le nodata excluent de chaque image ; ce qui a été observé reste exactement tel quel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled image</source>
        <translation>Image comblée</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Filled images by date</source>
        <translation>Images comblées par date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Filled images of all dates and areas</source>
        <translation>Images comblées de toutes les dates et zones</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Filling clouds</source>
        <translation>Comblement des nuages</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Fills what masks and nodata leave out. Pixels that were observed stay exactly as they are; the others become
• regression (no model needed): what other dates show there, matched to the light and haze of the date by its visible pixels; the standard deviation in a second raster is measured on gaps made for a trial;
• linear (no model needed): values straight in time between the nearest dates on which they were observed; faster, and without a standard deviation;
• model: the mean of samples from a model of the image (method HVAE), with their standard deviation. The only way to fill a single date.

The results have the images' own number type, bands, band names and nodata. With several dates each is filled, into the output folder; the layers returned are those of the last date. Give the folder to keep them all.

Regression and linear need at least two dates; a pixel that no date shows stays nodata. It can be stopped at any time; nothing is written then.</source>
        <translation>Comble ce que les masques et le nodata excluent. Les pixels observés restent exactement tels quels ; les autres deviennent
• regression (sans modèle) : ce que d’autres dates y montrent, ajusté à la lumière et à la brume de la date d’après ses pixels visibles ; l’écart-type, dans un second raster, est mesuré sur des lacunes faites à titre d’essai ;
• linear (sans modèle) : des valeurs placées dans le temps sur la droite entre les dates les plus proches où elles ont été observées ; plus rapide, et sans écart-type ;
• model : la moyenne de tirages d’un modèle de l’image (méthode HVAE), avec leur écart-type. C’est la seule façon de combler une date isolée.

Les résultats ont le type de nombre, les bandes, les noms de bandes et le nodata des images. Avec plusieurs dates, chacune est comblée, dans le dossier de sortie ; les couches renvoyées sont celles de la dernière. Indiquez le dossier pour les garder toutes.

Regression et linear ont besoin d’au moins deux dates ; un pixel qu’aucune date ne montre reste en nodata. L’opération peut être arrêtée à tout moment ; rien n’est alors écrit.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Finds places where a polygon would teach the model most.</source>
        <translation>Trouve les endroits où un polygone serait le plus utile au modèle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Finds small patches whose class would teach a model most: where it is unsure, unlike one another and what is annotated, of classes that are rare; homogeneous enough to be outlined, apart from one another, never on nodata, masked pixels or polygons that there are. Each has a rank, a score, a reason in words, the probable class and, for series, the date.

Give a model with images; or the uncertainty of a map that there is, then nothing is computed again. The model way also looks at the images and finds places that differ more from one another.

The file holds two layers: patches (squares) and places (their middles).</source>
        <translation>Trouve de petits carrés dont la classe serait le plus utile à un modèle : là où il est incertain, différents entre eux et de ce qui est annoté, de classes rares ; assez homogènes pour être délimités, éloignés les uns des autres, jamais sur du nodata, des pixels masqués ou des polygones existants. Chacun a un rang, un score, un motif en toutes lettres, la classe probable et, pour les séries, la date.

Donnez un modèle avec des images ; ou l’incertitude d’une carte existante, et rien n’est alors recalculé. Avec le modèle, les images sont examinées aussi et les endroits trouvés diffèrent davantage entre eux.

Le fichier contient deux couches : les carrés et les endroits (leurs centres).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>First area file</source>
        <translation>Premier fichier de zone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>First change</source>
        <translation>Premier changement</translation>
    </message>
    <message>
        <location filename="../models/fixmatch.yaml"/>
        <source>FixMatch with CutMix: learns from what has no polygons too, its own word on it being the target.</source>
        <translation>FixMatch avec CutMix : apprend aussi à partir de ce qui n’a pas de polygones, en prenant pour cible ses propres réponses.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the next place</source>
        <translation>Aller à l’endroit suivant</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Fly to the previous place</source>
        <translation>Aller à l’endroit précédent</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Folder for all results</source>
        <translation>Dossier de tous les résultats</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder for the images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Folder of Sentinel-2 products</source>
        <translation>Dossier de produits Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Folder of products</source>
        <translation>Dossier de produits</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Follow the pointer on the map; a click holds the place, a right click or Escape lets it go</source>
        <translation>Suivre le pointeur sur la carte ; un clic fixe l’endroit, un clic droit ou Échap le libère</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Following the engine failed: {reason}.</source>
        <translation>Impossible de suivre le moteur : {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Forbidden or known changes need a chain over the dates; choose smooth or path.</source>
        <translation>Des changements interdits ou connus nécessitent une chaîne temporelle ; choisissez smooth ou path.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>From the model of {when}, in about a third of the time.</source>
        <translation>À partir du modèle du {when}, en un tiers du temps environ.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Give either a model with images, or the uncertainty of a map.</source>
        <translation>Donnez soit un modèle avec des images, soit l’incertitude d’une carte.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Go on from a stopped run</source>
        <translation>Reprendre une exécution arrêtée</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Going on from step {step}</source>
        <translation>Reprise à l’itération {step}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Hectares from class to class</source>
        <translation>Hectares de classe à classe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Held out</source>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Held-out share of the polygons</source>
        <translation>Part des polygones pour la validation</translation>
    </message>
    <message>
        <location filename="../plugin/dock/help_button.py"/>
        <source>Help on “{section}”</source>
        <translation>Aide sur « {section} »</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Hidden variables</source>
        <translation>Variables cachées</translation>
    </message>
    <message>
        <location filename="../models/hvae.yaml"/>
        <source>Hierarchical VAE by symmetric learning: models image and classes together, fills in what clouds hide. To fill alone, without any polygon, there is inpainting.yaml.</source>
        <translation>VAE hiérarchique à apprentissage symétrique : modélise ensemble l’image et les classes, et complète ce que cachent les nuages. Pour combler seulement, sans aucun polygone, il y a inpainting.yaml.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>How many places to look for</source>
        <translation>Combien d’endroits chercher</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>How the maps of several dates are made to agree</source>
        <translation>Comment les cartes de plusieurs dates sont accordées entre elles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>How the masks of the selected dates are to be read (of all, if none is selected); “bits 3 4” means: not observed where bit 3 or bit 4 is set</source>
        <translation>Comment lire les masques des dates sélectionnées (de toutes, si aucune ne l’est) ; « bits 3 4 » signifie : non observé là où le bit 3 ou le bit 4 est à 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>How the model learns from the polygons</source>
        <translation>Comment le modèle apprend à partir des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>How the model learns; empty: {method}.</source>
        <translation>Comment le modèle apprend ; vide : {method}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>How to read this</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>How unlike the place clicked a pixel may be, in percent of the contrast in view</source>
        <translation>À quel point un pixel peut différer de l’endroit cliqué, en pour cent du contraste visible</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>How well images are drawn again</source>
        <translation>Fidélité des images redessinées</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>If there is a checkpoint beside the model file.</source>
        <translation>S’il y a un point de reprise à côté du fichier de modèle.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Image model</source>
        <translation>Modèle de l’image</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Images (or area files)</source>
        <translation>Images (ou fichiers de zone)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Images of all dates and areas</source>
        <translation>Images de toutes les dates et zones</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Images to be mapped</source>
        <translation>Images à cartographier</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Images without polygons that the method learns from too, with the same bands as the image to be mapped. What has no polygons in that image is learnt from anyway.</source>
        <translation>Images sans polygones qui servent aussi à l’apprentissage, avec les mêmes bandes que l’image à cartographier. Ce qui n’a pas de polygones dans cette image sert de toute façon.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Images: {images}, dates: {dates}; give one date for each image.</source>
        <translation>Images : {images}, dates : {dates} ; donnez une date par image.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; give one mask for each image, or none.</source>
        <translation>Images : {images}, masques : {masks} ; donnez un masque par image, ou aucun.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>Images: {images}, masks: {masks}; no mask tells the date of {names}. Give one mask for each image, in the same order, or masks with dates in their names.</source>
        <translation>Images : {images}, masques : {masks} ; aucun masque n’indique la date de {names}. Donnez un masque pour chaque image, dans le même ordre, ou des masques dont le nom contient la date.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Install again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Install or choose what computes</source>
        <translation>Installer ou choisir ce qui calcule</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Install what computes the maps, or point to a Python that has it</source>
        <translation>Installer ce qui calcule les cartes, ou indiquer un Python qui l’a déjà</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Installing the engine</source>
        <translation>Installation du moteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of a model and images: uncertainty rasters from “Segment images”, one for each date.</source>
        <translation>Au lieu d’un modèle et d’images : rasters d’incertitude de « Segmenter des images », un par date.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Instead of polygons: class ids from 1 to 255; 0 and nodata = not known.</source>
        <translation>Au lieu de polygones : identifiants de classe de 1 à 255 ; 0 et nodata = inconnu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Instead of polygons: other than 0 and nodata = annotated.</source>
        <translation>Au lieu de polygones : autre que 0 et nodata = annoté.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of accuracy, precision, recall, F1 and IoU are 95 % intervals from drawing whole polygons with replacement within each class.</source>
        <translation>Les intervalles d’exactitude, de précision, de rappel, de F1 et d’IoU sont des intervalles à 95 % issus du tirage avec remise de polygones entiers dans chaque classe.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Intervals of areas come from drawing whole polygons with replacement, since pixels of one polygon resemble each other; a class with fewer than two polygons has none.</source>
        <translation>Les intervalles des surfaces proviennent du tirage avec remise de polygones entiers, car les pixels d’un même polygone se ressemblent ; une classe qui a moins de deux polygones n’en a pas.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Key {n} on the map</source>
        <translation>Touche {n} sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Kind of the masks</source>
        <translation>Type des masques</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Known changes</source>
        <translation>Changements connus</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Label raster</source>
        <translation>Raster d’étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>Landbrush is at work; wait for it to finish, or stop it first.</source>
        <translation>Landbrush travaille ; attendez qu’il ait fini, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Landbrush models (*.safetensors)</source>
        <translation>Modèles Landbrush (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush panel</source>
        <translation>Panneau Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Landbrush results</source>
        <translation>Résultats Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>Landbrush: changes in {image}</source>
        <translation>Landbrush : changements dans {image}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: end what is running</source>
        <translation>Landbrush : mettre fin à ce qui est en cours</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: export of {image}</source>
        <translation>Landbrush : export de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: filling clouds in {image}</source>
        <translation>Landbrush : comblement des nuages de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/provider.py"/>
        <source>Landbrush: from a few polygons to the whole map</source>
        <translation>Landbrush : de quelques polygones à la carte entière</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: learn from the polygons of the active image and map it</source>
        <translation>Landbrush : apprendre à partir des polygones de l’image active et la cartographier</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Landbrush: map the image with the last model</source>
        <translation>Landbrush : cartographier l’image avec le dernier modèle</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: mapping {image}</source>
        <translation>Landbrush : cartographie de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Landbrush: polygons of {image}</source>
        <translation>Landbrush : polygones de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Landbrush: reading Sentinel-2 products</source>
        <translation>Landbrush : lecture de produits Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Landbrush: report on {image}</source>
        <translation>Landbrush : rapport sur {image}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Landbrush: training on {image}</source>
        <translation>Landbrush : entraînement sur {image}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Landbrush: where to draw next in {image}</source>
        <translation>Landbrush : où dessiner ensuite dans {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Landsat quality band</source>
        <translation>Bande de qualité Landsat</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Last date field</source>
        <translation>Champ de dernière date</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Layer of polygons</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Learn from the polygons, then map; you can go on working meanwhile</source>
        <translation>Apprendre à partir des polygones, puis cartographier ; vous pouvez continuer à travailler pendant ce temps</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning from guesses too: step {step} of at most {steps}</source>
        <translation>Apprentissage aussi sur les estimations : itération {step} sur {steps} au plus</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>Learning how classes change</source>
        <translation>Apprentissage des changements de classe</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the held-out polygons too: step {step} of at most {steps}</source>
        <translation>Apprentissage aussi sur les polygones de validation : itération {step} sur {steps} au plus</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Learning the image too: step {step} of at most {steps}</source>
        <translation>Apprentissage aussi de l’image : itération {step} sur {steps} au plus</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learns from a few polygons of known class what the rest of the image is, and writes a model file for “Segment images”.

Draw several polygons of each class, in different places: a share of them is held out while learning, and the accuracy told is the accuracy on those. What is not annotated is not a class: leave it blank.

Without any polygons the method hvae learns from the images alone what lies under their clouds, for “Fill clouds and gaps in images”; such a model maps no classes.

Learning ends by itself when the held-out polygons gain no more, after the given number of steps, or after the given time. It can be cancelled at any time: no model is written then, but a checkpoint stays where the model would have been, from which “Go on from a stopped run” goes on.

The computing runs in the Landbrush engine, outside QGIS; the engine page of the Landbrush panel installs it. In qgis_process, the environment variable LANDBRUSH_PYTHON may name its Python.</source>
        <translation>Apprend, à partir de quelques polygones de classe connue, ce qu’est le reste de l’image, et écrit un fichier de modèle pour « Segmenter des images ».

Dessinez plusieurs polygones de chaque classe, à des endroits différents : une part est mise de côté pendant l’apprentissage pour la validation, et l’exactitude indiquée est mesurée sur elle. Ce qui n’est pas annoté n’est pas une classe : laissez-le vide.

Sans aucun polygone, la méthode hvae apprend, à partir des seules images, ce qui se trouve sous leurs nuages, pour « Combler les nuages et lacunes d’images » ; un tel modèle ne cartographie aucune classe.

L’apprentissage s’achève de lui-même quand les polygones de validation n’y gagnent plus, après le nombre d’itérations indiqué ou après la durée indiquée. Il peut être annulé à tout moment : aucun modèle n’est alors écrit, mais un point de reprise reste là où le modèle aurait été, à partir duquel « Reprendre une exécution arrêtée » continue.

Le calcul se fait dans le moteur Landbrush, hors de QGIS ; la page du moteur du panneau Landbrush l’installe. Dans qgis_process, la variable d’environnement LANDBRUSH_PYTHON peut désigner son Python.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Learnt from</source>
        <translation>Appris sur</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Learnt from images alone: it fills clouds and maps nothing.</source>
        <translation>Entraîné sur les images seules : comble les nuages, mais ne cartographie rien.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Learnt from too, by methods other than supervised; what has no polygons in the images themselves is learnt from anyway. The bands must be the same. Where the images are a series of dates, rasters on one grid are a series, with the dates that their layers tell.</source>
        <translation>Servent aussi à apprendre, sauf avec la méthode supervisée ; ce qui n’a pas de polygones dans les images elles-mêmes sert de toute façon. Les bandes doivent être les mêmes. Si les images sont une série de dates, les rasters d’une même grille forment une série, avec les dates qu’indiquent leurs couches.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Leave out dates that lack a band</source>
        <translation>Laisser de côté les dates auxquelles il manque une bande</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Leave out incomplete products</source>
        <translation>Écarter les produits incomplets</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Level-2A: from here on a pixel is cloud. Empty: where the scene classification says so.</source>
        <translation>Level-2A : à partir de cette valeur, un pixel est un nuage. Vide : là où l’indique la classification de scène.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Likeliest history</source>
        <translation>Histoire la plus probable</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood</source>
        <translation>Log-vraisemblance</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Log-likelihood: how probable the model finds what was observed, the mean of all pixels and bands in nats (bands scaled to a deviation of 1); higher is better. Thin lines are single bands, and the lowest one is named.
R²: how much of what varies in the images the model draws again; 1 is all, 0 no more than the mean. Beside it that of the worst band.
Classes change: by how much the image that is drawn changes if each class is swapped for the next, in standard deviations of a band; 0 means that it does not depend on the classes.
Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a straight line between the dates before and after; lower is better.</source>
        <translation>Log-vraisemblance : à quel point le modèle trouve probable ce qui a été observé, moyenne de tous les pixels et bandes en nats (bandes ramenées à un écart-type de 1) ; plus c’est haut, mieux c’est. Les lignes fines sont les bandes une à une, la plus basse est nommée.
R² : part de ce qui varie dans les images que le modèle redessine ; 1 est tout, 0 pas plus que la moyenne. À côté, celui de la pire bande.
Effet des classes : de combien change l’image dessinée si chaque classe est remplacée par la suivante, en écarts-types d’une bande ; 0 signifie qu’elle ne dépend pas des classes.
Erreur dans les lacunes : celle des pixels cachés exprès, en écarts-types d’une bande, à côté de celle d’une droite entre les dates d’avant et d’après ; plus c’est bas, mieux c’est.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Look for places where a polygon would teach the model most; polygons and maps stay as they are</source>
        <translation>Chercher les endroits où un polygone serait le plus utile au modèle ; polygones et cartes restent tels quels</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Look where the map is wrong, draw there, and train again.</source>
        <translation>Cherchez où la carte se trompe, dessinez à cet endroit et relancez l’entraînement.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking at {python}</source>
        <translation>Examen de {python}</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Looking for places</source>
        <translation>Recherche d’endroits</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixel_tool.py"/>
        <source>Looking for superpixels…</source>
        <translation>Recherche des superpixels…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>Looking for the Python of QGIS</source>
        <translation>Recherche du Python de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Loss and held-out accuracy</source>
        <translation>Perte et exactitude</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Loss: how far the model is from the polygons it learns from (lower is better).
Accuracy: share of right pixels in polygons kept aside, in percent.
Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.
IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.
Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in times of how often it is in them.
Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse.</source>
        <translation>Perte : écart entre le modèle et ses polygones d’apprentissage (plus bas vaut mieux).
Exactitude : part des pixels justes dans les polygones de validation, en pour cent.
Ligne tiretée : à partir d’ici, les polygones de validation sont appris aussi, en itérations au-delà de celles demandées.
IoU : intersection de la carte et des polygones divisée par leur union, moyenne de toutes les classes, en pour cent.
Classe la plus rare : fréquence à laquelle la classe la plus rare selon cette mesure est estimée hors des polygones, rapportée à sa fréquence dans les polygones.
Poids des estimations : réduit de moitié dès qu’une classe disparaît ou que les polygones de validation sont moins bien cartographiés.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>M&amp;ap</source>
        <translation>Carto&amp;graphier</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Magic wand</source>
        <translation>Baguette magique</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Make polygons of a map</source>
        <translation>Tirer des polygones d’une carte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Makes a Python environment beside QGIS and installs PyTorch in it; QGIS's own packages stay untouched.</source>
        <translation>Crée un environnement Python à côté de QGIS et y installe PyTorch ; les paquets de QGIS restent intacts.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Makes a run repeatable.</source>
        <translation>Rend une exécution reproductible.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Makes one image a date of Sentinel-2 products (SAFE) of Level-1C or Level-2A, unpacked or as zip files: the bands at 10 m, a mask of the clouds beside it, and an area file that names all dates, ready for “Train a model” and “Segment images”.

Values of all processing baselines become alike: the 1000 that ESA adds from baseline 04.00 on is taken off again, and the image's metadata tell. Neighbouring tiles of one date and coordinate reference system are put together; tiles apart become areas of their own, each in a folder. Of a product that was processed twice, the later is taken.

A product that lacks a file, or whose download was cut off, is refused by name before anything is written.</source>
        <translation>Fait de produits Sentinel-2 (SAFE) de niveau Level-1C ou Level-2A, décompressés ou en fichiers zip, une image par date : les bandes à 10 m, un masque des nuages à côté, et un fichier de zone qui cite toutes les dates, prêt pour « Entraîner un modèle » et « Segmenter des images ».

Les valeurs de toutes les versions de traitement deviennent comparables : le 1000 que l’ESA ajoute à partir de la version 04.00 est retranché, et les métadonnées de l’image l’indiquent. Les tuiles voisines de même date et de même système de coordonnées de référence sont assemblées ; les tuiles séparées deviennent des zones distinctes, chacune dans un dossier. D’un produit traité deux fois, le plus récent est pris.

Un produit auquel il manque un fichier, ou dont le téléchargement a été interrompu, est refusé par son nom avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>Making a Python environment beside QGIS</source>
        <translation>Création d’un environnement Python à côté de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Making polygons</source>
        <translation>Création des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Map again with the last model</source>
        <translation>Cartographier à nouveau avec le dernier modèle</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Map the image</source>
        <translation>Cartographier l’image</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Map with this model from now on, and show its maps again</source>
        <translation>Cartographier désormais avec ce modèle, et afficher à nouveau ses cartes</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Mapped and estimated area of every class</source>
        <translation>Surface cartographiée et surface estimée de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Maps whole images with a model from “Train a model from polygons”: a raster of class ids in the classes' colours, and one of how uncertain each pixel is (band 1: entropy, 0 sure to 1 unsure; band 2: margin between the two likeliest classes; with several views a band of what they disagree about; last, how unlike all that was annotated it looks, 0 to 1). Both are on the grid of the first image.

With several dates there is a map for each in the output folder; the layers returned are those of the last date. Give the folder to keep them all, with the classes' probabilities if asked for.

The images need the bands that the model was trained on, by name. It can be stopped at any time; nothing is written then.</source>
        <translation>Cartographie des images entières avec un modèle de « Entraîner un modèle à partir de polygones » : un raster d’identifiants de classe dans les couleurs des classes, et un raster de l’incertitude de chaque pixel (bande 1 : entropie, de 0 sûr à 1 incertain ; bande 2 : écart entre les deux classes les plus probables ; avec plusieurs vues, une bande de leur désaccord ; enfin, à quel point il diffère de tout ce qui a été annoté, de 0 à 1). Les deux sont sur la grille de la première image.

Avec plusieurs dates, il y a une carte pour chacune dans le dossier de sortie ; les couches renvoyées sont celles de la dernière. Indiquez le dossier pour les garder toutes, avec les probabilités des classes si vous le demandez.

Les images doivent avoir les bandes sur lesquelles le modèle a été entraîné, d’après leur nom. L’opération peut être arrêtée à tout moment ; rien n’est alors écrit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, dates: {dates}; give one date for each map.</source>
        <translation>Cartes : {maps}, dates : {dates} ; donnez une date par carte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Maps: {maps}, rasters of probabilities: {rasters}; give one for each map, or none.</source>
        <translation>Cartes : {maps}, rasters de probabilités : {rasters} ; donnez-en un par carte, ou aucun.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Mask says</source>
        <translation>Sens du masque</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Masks of all dates and areas</source>
        <translation>Masques de toutes les dates et zones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Masks of kind bits need values: the bit numbers that mean “not observed”.</source>
        <translation>Les masques de type bits ont besoin de valeurs : les numéros des bits qui signifient « non observé ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean F1 of the classes, 0 to 1</source>
        <translation>F1 moyen des classes, 0 à 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Mean IoU of the classes, 0 to 1</source>
        <translation>IoU moyen des classes, 0 à 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Mean IoU on held-out polygons, 0 to 1</source>
        <translation>IoU moyen sur les polygones de validation, 0 à 1</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Mean over the classes of intersection over union on held-out polygons, in percent</source>
        <translation>Moyenne sur les classes de l’intersection divisée par l’union, sur les polygones de validation, en pour cent</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Means are over the classes that the truth has. Pixels without a class on the map are left out.</source>
        <translation>Les moyennes portent sur les classes présentes dans la référence. Les pixels sans classe sur la carte sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Measuring how well gaps are filled</source>
        <translation>Mesure de la qualité du comblement des lacunes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../models/mixmatch-thesis.yaml"/>
        <source>MixMatch as published and as in the thesis, but for a smaller λ_u. Rare classes may vanish: for comparison, not for maps.</source>
        <translation>MixMatch tel que publié et tel que dans le mémoire, mais avec un λ_u plus petit. Les classes rares peuvent disparaître : pour comparer, pas pour des cartes.</translation>
    </message>
    <message>
        <location filename="../models/mixmatch.yaml"/>
        <source>MixMatch kept from losing rare classes: learns from what has no polygons too.</source>
        <translation>MixMatch préservé de la perte des classes rares : apprend aussi à partir de ce qui n’a pas de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Model that made the map</source>
        <translation>Modèle qui a fait la carte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from</source>
        <translation>Autres images d’apprentissage</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>More images to learn from, without polygons</source>
        <translation>Autres images d’apprentissage, sans polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>More images, without polygons</source>
        <translation>Autres images, sans polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>More make the mean less noisy and take longer.</source>
        <translation>Un plus grand nombre rend la moyenne moins bruitée et prend plus de temps.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Names and colours (#rrggbb) of class ids; empty: as the layer of polygons names and shows them, with colours that differ well where it does not.</source>
        <translation>Noms et couleurs (#rrggbb) des identifiants de classe ; vide : comme la couche de polygones les nomme et les affiche, avec des couleurs bien distinctes là où elle ne le fait pas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Names of the bands to use, separated by commas, e.g. B02, B03, B04, B08. Empty: all, or the model's.</source>
        <translation>Noms des bandes à utiliser, séparés par des virgules, p. ex. B02, B03, B04, B08. Vide : toutes, ou celles du modèle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Names separated by commas. Empty: the ten of 10 and 20 m, B02 to B08, B8A, B11 and B12.</source>
        <translation>Noms séparés par des virgules. Vide : les dix à 10 et 20 m, B02 à B08, B8A, B11 et B12.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Needs images of at least two dates, or a model of the method HVAE; its recipe “inpainting” needs no polygons.</source>
        <translation>Nécessite des images d’au moins deux dates, ou un modèle de la méthode HVAE ; sa recette « inpainting » se passe de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>Never from “{before}” to “{after}” by the next date</source>
        <translation>Jamais de « {before} » à « {after} » à la date suivante</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Never happens from one date to the next (row → column):</source>
        <translation>N’arrive jamais d’une date à la suivante (ligne → colonne) :</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New layer of polygons: a GeoPackage beside the project, saved as you draw</source>
        <translation>Nouvelle couche de polygones : un GeoPackage à côté du projet, enregistré à mesure que vous dessinez</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons cut those of other classes</source>
        <translation>Les nouveaux polygones coupent ceux des autres classes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>New polygons hold for the date in view only, not for every date; what they cover stays on other dates</source>
        <translation>Les nouveaux polygones ne valent que pour la date affichée, pas pour toutes ; ce qu’ils recouvrent reste aux autres dates</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>No date has a value here.</source>
        <translation>Aucune date n’a de valeur ici.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>No engine yet</source>
        <translation>Pas encore de moteur</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>No polygons are held out to tell whether guesses help, so {method} maps like the supervised method.</source>
        <translation>Aucun polygone n’est mis de côté pour dire si les estimations aident : {method} cartographie donc comme la méthode supervisée.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>No polygons yet</source>
        <translation>Pas encore de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Nodata</source>
        <translation>Nodata</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Not measured, for want of a second polygon on clear pixels: {names}.</source>
        <translation>Non mesuré, faute d’un deuxième polygone sur des pixels dégagés : {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Not used by this method</source>
        <translation>Inutilisé par cette méthode</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Not vegetated</source>
        <translation>Sans végétation</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Nothing was missing: give each image a mask of its clouds, if it has any.</source>
        <translation>Rien ne manquait : donnez à chaque image nuageuse un masque de ses nuages.</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Novelty by date</source>
        <translation>Nouveauté par date</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Number of places</source>
        <translation>Nombre d’endroits</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Number of places found</source>
        <translation>Nombre d’endroits trouvés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX file</source>
        <translation>Fichier ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>ONNX files (*.onnx)</source>
        <translation>Fichiers ONNX (*.onnx)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Of each class, 0 to 0.9; what the accuracy is measured on. 0: all polygons are learnt from.</source>
        <translation>De chaque classe, 0 à 0,9 ; c’est sur elle que l’exactitude est mesurée. 0 : tous les polygones servent à apprendre.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of the half it is surest of, {percent} % are right.</source>
        <translation>Dans la moitié la plus sûre, {percent} % sont justes.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Of the pixels that the map is so sure of, how many are right? On the dashed line the probabilities mean what they say; below it the map is too sure. Pale bars: share of pixels. ECE {ece}, Brier score {brier}, negative log-likelihood {nll}.</source>
        <translation>Parmi les pixels dont la carte est sûre à ce point, combien sont justes ? Sur la ligne tiretée, les probabilités disent vrai ; en dessous, la carte est trop sûre d’elle. Barres pâles : part des pixels. ECE {ece}, score de Brier {brier}, log-vraisemblance négative {nll}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Of the tiles that the network is shown.</source>
        <translation>Celui des tuiles montrées au réseau.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Of {drawn} polygons too few are held out to tell whether guesses help: {method} maps like the supervised method. It takes about {needed}.</source>
        <translation>Sur {drawn} polygones, trop peu sont mis de côté pour dire si les estimations aident : {method} cartographie comme la méthode supervisée. Il en faut environ {needed}.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>On the polygons held out of the training of this map’s model its calibration error (ECE) was {before} before its temperature of {temperature} was fitted on them, and {after} after. The map’s probabilities are those after.</source>
        <translation>Sur les polygones de validation de l’entraînement, l’erreur de calibration (ECE) du modèle de cette carte était de {before} avant que sa température de {temperature} ne soit ajustée sur eux, et de {after} après. Les probabilités de la carte sont celles d’après.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>On: learns the new polygons in about a third of the time; polygons that were held out stay held out, so the accuracy stays true. Off: trains afresh, from nothing</source>
        <translation>Activé : apprend les nouveaux polygones en un tiers du temps environ ; les polygones de validation le restent, si bien que l’exactitude reste vraie. Désactivé : reprend l’entraînement à zéro</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>One GeoTIFF a date, its mask, and area.yaml; one folder an area, if there are several.</source>
        <translation>Un GeoTIFF par date, son masque et area.yaml ; un dossier par zone, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>One a line, e.g. network.width=48 or learning_rate=0.0005.</source>
        <translation>Une par ligne, p. ex. network.width=48 ou learning_rate=0.0005.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>One band for each class, 0 to 250 = 0 to 100 %, into the output folder.</source>
        <translation>Une bande par classe, 0 à 250 = 0 à 100 %, dans le dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>One image cannot be filled from other dates; add some, or train a model with the method HVAE.</source>
        <translation>Une seule image ne peut pas être comblée à partir d’autres dates ; ajoutez-en, ou entraînez un modèle avec la méthode HVAE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>One raster for each map, in the same order. Empty: those beside the maps, if every map has one.</source>
        <translation>Un raster par carte, dans le même ordre. Vide : ceux à côté des cartes, si chacune en a un.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>One raster, or one for each date. Others are brought to the grid of the first date.</source>
        <translation>Un raster, ou un par date. Les autres sont ramenés à la grille de la première date.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one class has polygons; draw some of another class too.</source>
        <translation>Une seule classe a des polygones ; dessinez-en aussi d’une autre.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Only one polygon of {names}: with two or more, accuracy can be measured.</source>
        <translation>Un seul polygone de {names} : à partir de deux, l’exactitude peut être mesurée.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date</source>
        <translation>Cette date seulement</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date (pick one above)</source>
        <translation>Cette date seulement (en choisir une ci-dessus)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Only this date ({date})</source>
        <translation>Cette date seulement ({date})</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open Landbrush's guide in the browser</source>
        <translation>Ouvrir le guide de Landbrush dans le navigateur</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Optimiser steps at most; training ends earlier when it no longer helps. A few more follow in which the held-out polygons are learnt too</source>
        <translation>Nombre maximal d’itérations de l’optimiseur ; l’entraînement finit plus tôt quand il n’apporte plus rien. Quelques-unes suivent encore, où les polygones de validation sont appris aussi</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Optional: a raster that says which pixels are clouds, shadows or missing</source>
        <translation>Facultatif : un raster qui indique quels pixels sont des nuages, des ombres ou manquants</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>Other dates</source>
        <translation>Les autres dates</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Otherwise such a date stops everything. Which dates were left out is told in a warning.</source>
        <translation>Sinon, une telle date arrête tout. Un avertissement dit quelles dates ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Outlines the classes of a map, as “Segment images” makes it. Small patches join their largest neighbour; the pixels' stairs become straight lines, less than half a pixel off. Neighbours share their borders point by point: there are no gaps and no overlaps, and every polygon is valid.

Fields: class_id, class_name, area_m2, uncertainty (mean of the map's uncertainty, 0 sure to 1), date. The GeoPackage brings the classes' colours.</source>
        <translation>Délimite les classes d’une carte, telle que la produit « Segmenter des images ». Les petits îlots rejoignent leur plus grand voisin ; les marches d’escalier des pixels deviennent des lignes droites, à moins d’un demi-pixel près. Les voisins partagent leurs limites point par point : il n’y a ni lacune ni chevauchement, et chaque polygone est valide.

Champs : class_id, class_name, area_m2, uncertainty (moyenne de l’incertitude de la carte, de 0 = sûr à 1), date. Le GeoPackage apporte les couleurs des classes.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Overall accuracy, 0 to 1</source>
        <translation>Exactitude globale, 0 à 1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Overlap of the tiles</source>
        <translation>Recouvrement des tuiles</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Own images</source>
        <translation>Images propres</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Paint the current class with a round brush ([ and ] change its size)</source>
        <translation>Peindre la classe courante avec un pinceau rond ([ et ] changent sa taille)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels of the image inside them, by area</source>
        <translation>Pixels de l’image qu’ils contiennent, d’après leur surface</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Pixels. Shade: share of the true class (its column); blue is right, red is wrong.</source>
        <translation>Pixels. Teinte : part de la vraie classe (sa colonne) ; bleu est juste, rouge est faux.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Pixels: {n}</source>
        <translation>Pixels : {n}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Places to avoid</source>
        <translation>Endroits à éviter</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Places: {total}</source>
        <translation>Endroits : {total}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Plot of the areas (SVG)</source>
        <translation>Graphique des surfaces (SVG)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Point at a box to read its classes.</source>
        <translation>Pointez une case pour lire ses classes.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>Point at a pixel</source>
        <translation>Pointer un pixel</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Poly.</source>
        <translation>Poly.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons (or a label raster)</source>
        <translation>Polygones (ou un raster d’étiquettes)</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons are kept in {path}; save the project to find them again.</source>
        <translation>Les polygones sont conservés dans {path} ; enregistrez le projet pour les retrouver.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Polygons drawn of this class</source>
        <translation>Polygones dessinés de cette classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons in which nothing is to be suggested.</source>
        <translation>Polygones dans lesquels rien ne doit être proposé.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of a class that is not in the table: {n}.</source>
        <translation>Polygones d’une classe absente du tableau : {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Polygons of known class, in any coordinate reference system; unsaved edits and selections count.</source>
        <translation>Polygones de classe connue, dans n’importe quel système de coordonnées de référence ; les modifications non enregistrées et les sélections comptent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Polygons of the map</source>
        <translation>Polygones de la carte</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Polygons of the map that fit one another exactly, with class, area in m² and uncertainty</source>
        <translation>Polygones de la carte exactement jointifs, avec classe, surface en m² et incertitude</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>Polygons of {image}</source>
        <translation>Polygones de {image}</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons of “{first}” and “{second}” overlap; erase one of them there.</source>
        <translation>Des polygones de « {first} » et de « {second} » se chevauchent ; effacez l’un des deux à cet endroit.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/stats.py"/>
        <source>Polygons outside the image: {n}; they are of no use.</source>
        <translation>Polygones hors de l’image : {n} ; ils ne servent à rien.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Polygons that there are</source>
        <translation>Polygones existants</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>Polygons: {image}</source>
        <translation>Polygones : {image}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Preview while training</source>
        <translation>Aperçu pendant l’entraînement</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning</source>
        <translation>Aperçu : apprentissage en cours</translation>
    </message>
    <message>
        <location filename="../plugin/live_preview.py"/>
        <source>Preview: still learning; zoom in for detail</source>
        <translation>Aperçu : apprentissage en cours ; zoomez pour le détail</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Probabilities by date</source>
        <translation>Probabilités par date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Probabilities of the map</source>
        <translation>Probabilités de la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Probabilities of the maps</source>
        <translation>Probabilités des cartes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Probability of cloud, %</source>
        <translation>Probabilité de nuage, %</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}, of which little is drawn.</source>
        <translation>Probablement {first}, classe peu dessinée.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Probably {first}; much that has no polygons looks like this.</source>
        <translation>Probablement {first} ; beaucoup d’endroits sans polygones ressemblent à celui-ci.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>Python {found} is too old; the engine needs {wanted} or newer</source>
        <translation>est Python {found}, trop ancien ; le moteur a besoin de {wanted} ou plus récent</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>Python {version}: {python}</source>
        <translation>Python {version} : {python}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>Python: {python}</source>
        <translation>Python : {python}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; install them (Debian and Ubuntu: sudo apt install python3-venv; Fedora: sudo dnf install python3-pip), then install the engine again.</source>
        <translation>Le Python de QGIS n’a ni pip ni venv ; installez-les (Debian et Ubuntu : sudo apt install python3-venv ; Fedora : sudo dnf install python3-pip), puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>QGIS's Python has no pip and no venv; reinstall QGIS with the package python3-pip, or choose your own Python for the engine.</source>
        <translation>Le Python de QGIS n’a ni pip ni venv ; réinstallez QGIS avec le paquet python3-pip, ou choisissez votre propre Python pour le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>QGIS's Python has no pip; install it (Debian and Ubuntu: sudo apt install python3-venv).</source>
        <translation>Le Python de QGIS n’a pas pip ; installez-le (Debian et Ubuntu : sudo apt install python3-venv).</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Rarest class</source>
        <translation>Classe la plus rare</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Rasters of class ids, one for each date; two or more.</source>
        <translation>Rasters d’identifiants de classe, un par date ; au moins deux.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Reading images and polygons</source>
        <translation>Lecture des images et des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>Reading products</source>
        <translation>Lecture des produits</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. It learns from the images alone, without polygons, then fills their clouds.</source>
        <translation>Prêt : cliquez sur Entraîner. Le modèle apprend à partir des seules images, sans polygones, puis comble leurs nuages.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Ready: click Train. The map appears when training is done.</source>
        <translation>Prêt : cliquez sur Entraîner. La carte apparaît à la fin de l’entraînement.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Remove for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Remove the selected class (it must have no polygons)</source>
        <translation>Supprimer la classe sélectionnée (elle ne doit pas avoir de polygones)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Report and export</source>
        <translation>Rapport et export</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Report by</source>
        <translation>Rapport établi par</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Report, to read</source>
        <translation>Rapport, à lire</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Reports (*.json *.html)</source>
        <translation>Rapports (*.json *.html)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Risk–coverage curves</source>
        <translation>Courbes risque-couverture</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>SCL or Fmask codes, or bit numbers, that mean “not observed”, separated by commas, or the one probability of cloud. Empty: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %.</source>
        <translation>Codes SCL ou Fmask, ou numéros de bits, qui signifient « non observé », séparés par des virgules, ou la seule probabilité de nuage. Vide : SCL 0, 1, 3, 8, 9, 10 ; Fmask 2, 4, 255 ; 40 %.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>SHA-256 of pixels, masks and labels</source>
        <translation>SHA-256 des pixels, masques et étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Samples of the model</source>
        <translation>Tirages du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Saturated or defective</source>
        <translation>Saturé ou défectueux</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save map as polygons</source>
        <translation>Exporter la carte en polygones</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>Save model as ONNX</source>
        <translation>Exporter le modèle en ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segment images with a model</source>
        <translation>Segmenter des images avec un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Segmentation by date</source>
        <translation>Segmentation par date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Segmentations of all dates and areas</source>
        <translation>Segmentations de toutes les dates et zones</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Select a raster layer in the layer tree.</source>
        <translation>Sélectionnez une couche raster dans le panneau Couches.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>Sentinel-2 SCL</source>
        <translation>SCL de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Sentinel-2 products</source>
        <translation>Produits Sentinel-2</translation>
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
        <translation>Configurer…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Share of a tile, 0 to 0.75.</source>
        <translation>Part d’une tuile, 0 à 0,75.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Share of each class's polygons kept aside to measure accuracy and to know when to stop</source>
        <translation>Part des polygones de chaque classe mise de côté pour la validation : mesurer l’exactitude et savoir quand s’arrêter</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Share of the pixels in held-out polygons that are mapped right, in percent</source>
        <translation>Part des pixels des polygones de validation bien cartographiés, en pour cent</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show all dates</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Show all dates, one on top of the other</source>
        <translation>Afficher toutes les dates, superposées</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Show or hide the Landbrush panel</source>
        <translation>Afficher ou masquer le panneau Landbrush</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Show over the map what the model makes of the visible extent by now; takes at most 5 % of the time</source>
        <translation>Afficher par-dessus la carte ce que le modèle fait déjà de l’emprise visible ; prend au plus 5 % du temps</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Show {date}</source>
        <translation>Afficher {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Side of a patch, pixels</source>
        <translation>Côté d’un carré, pixels</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Side of a pixel, metres</source>
        <translation>Côté d’un pixel, mètres</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Side of a superpixel in pixels of the image</source>
        <translation>Côté d’un superpixel en pixels de l’image</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Single products</source>
        <translation>Produits isolés</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of a superpixel in pixels</source>
        <translation>Taille d’un superpixel en pixels</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Size of brush and eraser in pixels</source>
        <translation>Taille du pinceau et de la gomme en pixels</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>Smaller needs less memory; empty: decided by the engine.</source>
        <translation>Plus petit demande moins de mémoire ; vide : le moteur décide.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smaller patches join their largest neighbour. Empty: the area of 4 pixels; 0: all patches stay.</source>
        <translation>Les îlots plus petits rejoignent leur plus grand voisin. Vide : la surface de 4 pixels ; 0 : tous les îlots restent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Smallest polygon, m²</source>
        <translation>Plus petit polygone, m²</translation>
    </message>
    <message>
        <location filename="../plugin/dock/over_time_section.py"/>
        <source>Smoothed over time</source>
        <translation>Lissée dans le temps</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Snow or ice</source>
        <translation>Neige ou glace</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>So few polygons give a rough idea only.</source>
        <translation>Si peu de polygones ne donnent qu’une idée approximative.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Software of the training</source>
        <translation>Logiciels de l’entraînement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>Standard deviation of what was filled</source>
        <translation>Écart-type de ce qui a été comblé</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Steps</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Steps of the optimiser at most; empty: the recipe's.</source>
        <translation>Nombre maximal d’itérations de l’optimiseur ; vide : celui de la recette.</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept, the map is the one before: click Map to use the model.</source>
        <translation>Arrêté ; le nouveau modèle est conservé, la carte est la précédente : cliquez sur Cartographier pour utiliser le modèle.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Stopped; the new model is kept: click Fill to fill clouds with it.</source>
        <translation>Arrêté ; le nouveau modèle est conservé : cliquez sur Combler pour combler les nuages avec lui.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>Straighten the pixels' stairs</source>
        <translation>Redresser les marches d’escalier des pixels</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Suggest places</source>
        <translation>Proposer des endroits</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Suggest where to draw next</source>
        <translation>Proposer où dessiner ensuite</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels</source>
        <translation>Superpixels</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed: {reason}.</source>
        <translation>Les superpixels ne peuvent pas être calculés : {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels cannot be computed; the Landbrush log says why.</source>
        <translation>Les superpixels ne peuvent pas être calculés ; le journal de Landbrush dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Superpixels need scikit-image, which the engine's Python lacks; set the engine up again.</source>
        <translation>Les superpixels ont besoin de scikit-image, qui manque au Python du moteur ; configurez à nouveau le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Superpixels: {reason}</source>
        <translation>Superpixels : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/recipes.py"/>
        <source>Supervised (U-Net)</source>
        <translation>Supervisée (U-Net)</translation>
    </message>
    <message>
        <location filename="../models/supervised.yaml"/>
        <source>Supervised U-Net: learns from the polygons alone. Fast, and the baseline that every other method must beat.</source>
        <translation>U-Net supervisé : apprend à partir des seuls polygones. Rapide, et la référence que toute autre méthode doit battre.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take all that looks like the place clicked and hangs together with it; drag up to take more</source>
        <translation>Prendre tout ce qui ressemble à l’endroit cliqué et le touche ; glisser vers le haut pour en prendre plus</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Take back the last change to the polygons (Ctrl+Z on the map)</source>
        <translation>Annuler la dernière modification des polygones (Ctrl+Z sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/dock/unlabelled_list.py"/>
        <source>Take the selected images out of the list</source>
        <translation>Retirer de la liste les images sélectionnées</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_section.py"/>
        <source>Take the selected rows out of the table</source>
        <translation>Retirer du tableau les lignes sélectionnées</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>Take {date} back</source>
        <translation>Reprendre {date}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Tell what changed between maps</source>
        <translation>Détecter ce qui a changé entre des cartes</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The Python environment could not be made ({reason}); on Debian and Ubuntu install it with “sudo apt install python3-venv”, then install the engine again.</source>
        <translation>L’environnement Python n’a pas pu être créé ({reason}) ; sous Debian et Ubuntu, installez-le avec « sudo apt install python3-venv », puis réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python of QGIS has changed since the engine was installed; install the engine again.</source>
        <translation>Le Python de QGIS a changé depuis l’installation du moteur ; réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>The Python of this QGIS was not found as a program; install Python with GDAL yourself and choose it under “Use my own Python”. Looked at: {reasons}</source>
        <translation>Le Python de ce QGIS n’a pas été trouvé comme programme ; installez vous-même un Python avec GDAL et choisissez-le sous « Utiliser mon Python ». Examinés : {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The Python set for the engine, {python}, is not there; {way}.</source>
        <translation>Le Python choisi pour le moteur, {python}, n’existe pas ; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The area “{name}” has no labels; it cannot be learnt from.</source>
        <translation>La zone « {name} » n’a pas d’étiquettes ; elle ne peut pas servir à apprendre.</translation>
    </message>
    <message>
        <location filename="../core/changes/area.py"/>
        <source>The areas are those of the map's pixels, without an interval: give the maps' probabilities, or an accuracy report, to be told how far off they may be.</source>
        <translation>Les surfaces sont celles des pixels de la carte, sans intervalle : donnez les probabilités des cartes, ou un rapport d’exactitude, pour savoir de combien elles peuvent s’écarter.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The areas over time are drawn in {file}.</source>
        <translation>Les surfaces dans le temps sont tracées dans {file}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/pixel_section.py"/>
        <source>The band whose values are shown</source>
        <translation>La bande dont les valeurs sont affichées</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/brush_tool.py"/>
        <source>The brush is measured in pixels of the image; add a raster layer first.</source>
        <translation>Le pinceau se mesure en pixels de l’image ; ajoutez d’abord une couche raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The change to the recipe “{line}” must be written as NAME=VALUE.</source>
        <translation>La modification de la recette « {line} » doit s’écrire NOM=VALEUR.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id {id} stands twice.</source>
        <translation>L’identifiant de classe {id} figure deux fois.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The class id “{id}” must be a whole number from 1 to 255.</source>
        <translation>L’identifiant de classe « {id} » doit être un nombre entier de 1 à 255.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The date a polygon holds for, or holds from; a polygon without any date holds for every one.</source>
        <translation>La date pour laquelle un polygone vaut, ou à partir de laquelle il vaut ; sans aucune date, il vaut pour toutes.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date is missing; click to enter it, YYYY-MM-DD.</source>
        <translation>La date manque ; cliquez pour la saisir, AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>The date {date} stands twice; change one, or drop it.</source>
        <translation>La date {date} figure deux fois ; changez-en une, ou écartez-la.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The date {date} stands twice; each image needs a date of its own.</source>
        <translation>La date {date} figure deux fois ; il faut à chaque image sa propre date.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The day the image was taken, YYYY-MM-DD; needed when there are several images</source>
        <translation>Le jour de la prise de vue, AAAA-MM-JJ ; nécessaire s’il y a plusieurs images</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The disk became full while the engine was being installed; make room and install again.</source>
        <translation>Le disque s’est rempli pendant l’installation du moteur ; libérez de la place et relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine and the plugin do not fit together: {reason}; reinstall Landbrush.</source>
        <translation>Le moteur et l’extension sont incompatibles : {reason} ; réinstallez Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine cannot run in {python}: it {reason}.</source>
        <translation>Le moteur ne peut pas fonctionner dans {python} : il {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine crashed ({name}); QGIS is unharmed, see the log for details.</source>
        <translation>Le moteur a planté ({name}) ; QGIS est indemne, voir le journal pour les détails.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ended without a result; see the log for what it printed.</source>
        <translation>Le moteur s’est terminé sans résultat ; le journal montre ce qu’il a affiché.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine failed (exit code {code}); see the log for details.</source>
        <translation>Le moteur a échoué (code de sortie {code}) ; voir le journal pour les détails.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine from before is still in use.</source>
        <translation>Le moteur précédent reste utilisé.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>The engine is not installed yet.</source>
        <translation>Le moteur n’est pas encore installé.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The engine is not installed yet; open the Landbrush panel and click “Set up”.</source>
        <translation>Le moteur n’est pas encore installé ; ouvrez le panneau Landbrush et cliquez sur « Configurer ».</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>The engine is not installed yet; {way}.</source>
        <translation>Le moteur n’est pas encore installé ; {way}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is not ready</source>
        <translation>Le moteur n’est pas prêt</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The engine is ready</source>
        <translation>Le moteur est prêt</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine needs {needed} GB of disk; {folder} has {free} GB free.</source>
        <translation>Le moteur a besoin de {needed} Go de disque ; {folder} a {free} Go libres.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>The engine prints a lot; the rest is not shown.</source>
        <translation>Le moteur affiche beaucoup de texte ; le reste n’est pas montré.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine probably ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Le moteur a sans doute manqué de mémoire ; fermez d’autres programmes ou choisissez une recette plus petite.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine ran out of memory; close other programs or choose a smaller recipe.</source>
        <translation>Le moteur a manqué de mémoire ; fermez d’autres programmes ou choisissez une recette plus petite.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/verdict.py"/>
        <source>The engine refused the input.</source>
        <translation>Le moteur a refusé les données d’entrée.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was found but does not work: {reason}</source>
        <translation>Le moteur a été trouvé, mais ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine was installed but cannot run: its Python {reason}.</source>
        <translation>Le moteur a été installé, mais ne peut pas fonctionner : son Python {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The engine's Python {python} could not be started ({reason}); set the engine up again.</source>
        <translation>Le Python du moteur, {python}, n’a pas pu être lancé ({reason}) ; configurez à nouveau le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The engine's folder {folder} cannot be made ({reason}).</source>
        <translation>Le dossier du moteur {folder} ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The engine's folder {folder} lies within QGIS's own {root}; nothing is installed there.</source>
        <translation>Le dossier du moteur {folder} se trouve dans celui de QGIS lui-même, {root} ; rien n’y est installé.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>The environment variable {variable} names this Python; what is chosen here counts once it is unset.</source>
        <translation>La variable d’environnement {variable} désigne ce Python ; le choix fait ici comptera une fois qu’elle sera supprimée.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>The extent is empty.</source>
        <translation>L’emprise est vide.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip argument {word} is not allowed: it could change packages outside the engine.</source>
        <translation>L’argument pip supplémentaire {word} n’est pas permis : il pourrait modifier des paquets hors du moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>The extra pip arguments have an unclosed quote: {text}</source>
        <translation>Les arguments pip supplémentaires ont un guillemet non fermé : {text}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The field that holds the class: whole numbers from 1 to 255, or names</source>
        <translation>Le champ qui contient la classe : nombres entiers de 1 à 255, ou noms</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The field “{field}” of “{name}” has more than 255 values; choose the field of the class.</source>
        <translation>Le champ « {field} » de « {name} » a plus de 255 valeurs ; choisissez le champ de la classe.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The file of the layer “{name}” is gone: {path}. Put it back there, or give the layer another file (right click, “Change Data Source…”).</source>
        <translation>Le fichier de la couche « {name} » a disparu : {path}. Remettez-le à cet endroit, ou donnez un autre fichier à la couche (clic droit, « Modifier la source de données… »).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The file to write, to be kept for mapping; a temporary one is gone when QGIS closes.</source>
        <translation>Le fichier à écrire, à conserver pour cartographier ; un fichier temporaire disparaît à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>The file {file} must end in .onnx.</source>
        <translation>Le fichier {file} doit se terminer par .onnx.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The folder {folder} cannot be written to ({reason}).</source>
        <translation>Impossible d’écrire dans le dossier {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be made ({reason}); save the project where you may write.</source>
        <translation>Le dossier {path} ne peut pas être créé ({reason}) ; enregistrez le projet là où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <location filename="../plugin/folders.py"/>
        <source>The folder {path} cannot be written to; save the project where you may write.</source>
        <translation>Impossible d’écrire dans le dossier {path} ; enregistrez le projet là où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The held-out polygons chose when the training ended, whether guesses counted where the method guesses, and fitted the temperature, so the figures flatter a little; polygons that took no part in the training tell more.</source>
        <translation>Les polygones de validation ont décidé de la fin de l’entraînement, de la prise en compte des estimations quand la méthode en fait, et de l’ajustement de la température ; les chiffres sont donc un peu flatteurs. Des polygones qui n’ont pas pris part à l’entraînement en disent plus.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>The id {id} is taken by another class; choose a free one from 1 to 255.</source>
        <translation>L’identifiant {id} est pris par une autre classe ; choisissez-en un libre, de 1 à 255.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The images of other tiles are in the project too; take one tile at a time.</source>
        <translation>Les images d’autres tuiles sont aussi dans le projet ; prenez une tuile à la fois.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installer.py"/>
        <source>The installation failed: {reason}</source>
        <translation>L’installation a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/process.py"/>
        <source>The job cannot be written to the temporary folder {folder} ({reason}); make room there.</source>
        <translation>La tâche ne peut pas être écrite dans le dossier temporaire {folder} ({reason}) ; libérez-y de la place.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The key that chooses the class, on the map and in this table</source>
        <translation>La touche qui choisit la classe, sur la carte et dans ce tableau</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>The last date a polygon holds for. Where only this one is given, it holds for all before, too.</source>
        <translation>La dernière date pour laquelle un polygone vaut. Si elle est seule donnée, il vaut aussi pour toutes celles d’avant.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The last model cannot be gone on from, so the training starts afresh ({reason}).</source>
        <translation>Impossible de continuer à partir du dernier modèle, l’entraînement reprend donc à zéro ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The last model learnt from images alone and can only fill clouds; train one with polygons to map.</source>
        <translation>Le dernier modèle n’a appris qu’à partir des images et ne sait que combler les nuages ; pour cartographier, entraînez-en un avec des polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>The layer of polygons that the model learns from</source>
        <translation>La couche de polygones qui sert à l’apprentissage du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons {path} cannot be made: {reason}</source>
        <translation>La couche de polygones {path} ne peut pas être créée : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” cannot be read.</source>
        <translation>La couche de polygones « {name} » ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/layer.py"/>
        <source>The layer of polygons “{name}” cannot be written to.</source>
        <translation>Impossible d’écrire dans la couche de polygones « {name} ».</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>The layer of polygons “{name}” cannot be written to: {reason}</source>
        <translation>Impossible d’écrire dans la couche de polygones « {name} » : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” has no coordinate reference system; set it first.</source>
        <translation>La couche de polygones « {name} » n’a pas de système de coordonnées de référence ; définissez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer of polygons “{name}” is empty; draw a few of each class.</source>
        <translation>La couche de polygones « {name} » est vide ; dessinez-en quelques-uns de chaque classe.</translation>
    </message>
    <message>
        <location filename="../plugin/time/polygons.py"/>
        <source>The layer “{name}” cannot be given the field “{field}”; is its file read-only?</source>
        <translation>Le champ « {field} » ne peut pas être ajouté à la couche « {name} » ; son fichier est-il en lecture seule ?</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” cannot be read: {path} is damaged, or of a format that QGIS does not know.</source>
        <translation>La couche « {name} » ne peut pas être lue : {path} est endommagé ou d’un format que QGIS ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>The layer “{name}” cannot be written to: {reason}.</source>
        <translation>Impossible d’écrire dans la couche « {name} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” has no coordinate reference system; set it in its properties first.</source>
        <translation>La couche « {name} » n’a pas de système de coordonnées de référence ; définissez-le d’abord dans ses propriétés.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The layer “{name}” has no date; with several images each needs one (YYYY-MM-DD).</source>
        <translation>La couche « {name} » n’a pas de date ; avec plusieurs images, il en faut une à chacune (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has polygons without a class (“{field}” is empty); give them one.</source>
        <translation>La couche « {name} » a des polygones sans classe (« {field} » est vide) ; donnez-leur-en une.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The layer “{name}” has the class {value} in “{field}”; use whole numbers from 1 to 255.</source>
        <translation>La couche « {name} » a la classe {value} dans « {field} » ; utilisez des nombres entiers de 1 à 255.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The layer “{name}” is in the table already.</source>
        <translation>La couche « {name} » est déjà dans le tableau.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The layer “{name}” is no raster.</source>
        <translation>La couche « {name} » n’est pas un raster.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The layer “{name}” is not a raster file ({provider}); export it to a GeoTIFF and use that.</source>
        <translation>La couche « {name} » n’est pas un fichier raster ({provider}) ; exportez-la en GeoTIFF et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>The layer “{name}” is temporary: what you draw is lost when QGIS closes, unless you make it permanent (right click, “Make Permanent”).</source>
        <translation>La couche « {name} » est temporaire : ce que vous dessinez sera perdu à la fermeture de QGIS, sauf si vous la rendez permanente (clic droit, « Rendre permanent »).</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The map has the class ids of the last training ({ids}); train again for those of the table.</source>
        <translation>La carte a les identifiants de classe du dernier entraînement ({ids}) ; relancez l’entraînement pour ceux du tableau.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The map shows a place far from {name}; zoom to it, or choose “Whole layer”.</source>
        <translation>La carte montre un endroit loin de {name} ; zoomez sur cette couche, ou choisissez « Couche entière ».</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>The map shows nothing of the image here.</source>
        <translation>La carte ne montre rien de l’image ici.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>The map shows nothing of the layer “{name}”; zoom to it, or segment the whole layer.</source>
        <translation>La carte ne montre rien de la couche « {name} » ; zoomez sur elle, ou segmentez la couche entière.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The maps were compared, but nothing of what was written can be shown.</source>
        <translation>Les cartes ont été comparées, mais rien de ce qui a été écrit ne peut être affiché.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mask_pairs.py"/>
        <source>The mask “{name}” is of {date}, and no image is; the images are of {dates}.</source>
        <translation>Le masque « {name} » est du {date}, et aucune image ne l’est ; les images sont du {dates}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method linear tells no standard deviation; leave out its raster, or use regression.</source>
        <translation>La méthode linear ne donne pas d’écart-type ; omettez son raster, ou utilisez regression.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} needs images of at least two dates; add some, or use a model.</source>
        <translation>La méthode {method} a besoin d’images d’au moins deux dates ; ajoutez-en, ou utilisez un modèle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The method {method} uses no model; leave out one of the two.</source>
        <translation>La méthode {method} n’utilise pas de modèle ; omettez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/travel_row.py"/>
        <source>The model as ONNX, which the Deepness plugin loads and draws the same map with</source>
        <translation>Le modèle en ONNX, que l’extension Deepness charge pour dessiner la même carte</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>The model before was better ({before} % against {now} %).</source>
        <translation>Le modèle précédent était meilleur ({before} % contre {now} %).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model file {file} is not there.</source>
        <translation>Le fichier de modèle {file} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model file {file} must end in .safetensors.</source>
        <translation>Le fichier de modèle {file} doit se terminer par .safetensors.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>The model keeps an image as bits: some for a whole tile, others for each place, coarse and fine.
Told by a bit: how much it says of the image, from 0 (nothing) to 1 bit, the mean of its level.
Dead: share of the bits that say nothing (less than 0.01 bit), in percent; lower is better.
Own images: share of pixels whose class the model finds in images that it has drawn itself, in percent.</source>
        <translation>Le modèle garde une image sous forme de bits : certains pour toute une tuile, d’autres pour chaque endroit, grossiers et fins.
Par bit : ce qu’il dit de l’image, de 0 (rien) à 1 bit, en moyenne de son niveau.
Morts : part des bits qui ne disent rien (moins de 0,01 bit), en pour cent ; plus c’est bas, mieux c’est.
Images propres : part des pixels dont le modèle retrouve la classe dans des images qu’il a dessinées lui-même, en pour cent.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>The model makes what is missing, and says how sure it is.</source>
        <translation>Le modèle produit ce qui manque, et dit à quel point il en est sûr.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The model {file} is no .safetensors file that Landbrush has written.</source>
        <translation>Le modèle {file} n’est pas un fichier .safetensors écrit par Landbrush.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The model {file} is temporary: copy it elsewhere before QGIS closes, or name a file to keep.</source>
        <translation>Le modèle {file} est temporaire : copiez-le ailleurs avant de fermer QGIS, ou indiquez un fichier à conserver.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>The model {path} is gone; click Train to make a new one.</source>
        <translation>Le modèle {path} a disparu ; cliquez sur Entraîner pour en créer un nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/going_back.py"/>
        <source>The model {path} is no longer there; remove it from the list.</source>
        <translation>Le modèle {path} n’existe plus ; supprimez-le de la liste.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>The name may tell {one} or {other}; click to enter the date, YYYY-MM-DD.</source>
        <translation>Le nom peut signifier {one} ou {other} ; cliquez pour saisir la date, AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The name of a recipe, or a YAML file; empty: the method's own.</source>
        <translation>Le nom d’une recette, ou un fichier YAML ; vide : celle de la méthode.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The new environment would install into {prefix}; nothing was installed.</source>
        <translation>Le nouvel environnement installerait dans {prefix} ; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server has no {what} for this Python and computer; check the extra arguments, or choose your own Python for the engine.</source>
        <translation>Le serveur de paquets n’a pas {what} pour ce Python et cet ordinateur ; vérifiez les arguments supplémentaires, ou choisissez votre propre Python pour le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server was not reached; check the internet connection and the proxy in QGIS's options, then install again.</source>
        <translation>Le serveur de paquets est injoignable ; vérifiez la connexion internet et le proxy dans les options de QGIS, puis relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The package server's certificate was not accepted; if your network inspects connections, give pip the network's certificate with “--cert FILE” in the extra arguments.</source>
        <translation>Le certificat du serveur de paquets n’a pas été accepté ; si votre réseau inspecte les connexions, donnez à pip le certificat du réseau avec « --cert FICHIER » dans les arguments supplémentaires.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The packages do not fit together with QGIS's numpy; choose your own Python for the engine instead.</source>
        <translation>Les paquets sont incompatibles avec le numpy de QGIS ; choisissez plutôt votre propre Python pour le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pixels.py"/>
        <source>The pixels of {path} cannot be read; see whether the file is still there.</source>
        <translation>Les pixels de {path} ne peuvent pas être lus ; vérifiez que le fichier existe encore.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The places were found, but their file {path} cannot be shown.</source>
        <translation>Les endroits ont été trouvés, mais leur fichier {path} ne peut pas être affiché.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/polygonize.py"/>
        <source>The polygons are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Les polygones sont un GeoPackage ; {file} doit se terminer par .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>The polygons belong to images; choose those too.</source>
        <translation>Les polygones vont avec des images ; choisissez-les aussi.</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>The polygons cannot be copied to {path}: {reason}</source>
        <translation>Les polygones ne peuvent pas être copiés dans {path} : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons cannot be opened: {what}</source>
        <translation>Les polygones ne peuvent pas être ouverts : {what}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no coordinate reference system; set it in the layer first.</source>
        <translation>Les polygones n’ont pas de système de coordonnées de référence ; définissez-le d’abord dans la couche.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The polygons have no field “{field}”; they have {fields}.</source>
        <translation>Les polygones n’ont pas de champ « {field} » ; champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../plugin/move_in.py"/>
        <source>The polygons of “{name}” stay in {path} while the layer is being edited; save its edits first.</source>
        <translation>Les polygones de « {name} » restent dans {path} tant que la couche est en cours d’édition ; enregistrez d’abord ses modifications.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>The polygons were copied beside the project, to {new}; maps made before stay in {old}.</source>
        <translation>Les polygones ont été copiés à côté du projet, dans {new} ; les cartes déjà faites restent dans {old}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The polygons were written, but {path} cannot be opened.</source>
        <translation>Les polygones ont été écrits, mais {path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>The probabilities need a folder; choose one for all results.</source>
        <translation>Les probabilités ont besoin d’un dossier ; choisissez-en un pour tous les résultats.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The products were read, but none of their images can be shown.</source>
        <translation>Les produits ont été lus, mais aucune de leurs images ne peut être affichée.</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>The project is not saved: model and maps go to {path}. Save it to keep them beside it.</source>
        <translation>Le projet n’est pas enregistré : le modèle et les cartes vont dans {path}. Enregistrez-le pour les garder à côté de lui.</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>The project was closed while Sentinel-2 products were read; the images are in {path}.</source>
        <translation>Le projet a été fermé pendant la lecture de produits Sentinel-2 ; les images sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/time/changes.py"/>
        <source>The project was closed while its maps were compared; what changed is told in {path}.</source>
        <translation>Le projet a été fermé pendant la comparaison de ses cartes ; ce qui a changé est indiqué dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>The project was closed while places to draw next were looked for; they are in {path}.</source>
        <translation>Le projet a été fermé pendant la recherche d’endroits où dessiner ; ils sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while polygons were made; they are in {path}.</source>
        <translation>Le projet a été fermé pendant la création des polygones ; ils sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>The project was closed while the model was exported; it is in {path}.</source>
        <translation>Le projet a été fermé pendant l’export du modèle ; il est dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The project was closed while the report was written; it is in {path}.</source>
        <translation>Le projet a été fermé pendant l’écriture du rapport ; il est dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed during the training; its model is {path}. “Segment images” in the Processing toolbox maps with it.</source>
        <translation>Le projet avec « {image} » a été fermé pendant l’entraînement ; son modèle est {path}. « Segmenter des images », dans la boîte à outils de traitements, cartographie avec lui.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while clouds were filled; the images are in {path}.</source>
        <translation>Le projet avec « {image} » a été fermé pendant le comblement des nuages ; les images sont dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/outcomes.py"/>
        <source>The project with “{image}” was closed while it was mapped; the map is in {path}.</source>
        <translation>Le projet avec « {image} » a été fermé pendant la cartographie ; la carte est dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The proxy refused the connection to the package server; check the proxy in QGIS's options.</source>
        <translation>Le proxy a refusé la connexion au serveur de paquets ; vérifiez le proxy dans les options de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The recipe {name} cannot be read; choose another one under “Advanced”.</source>
        <translation>La recette {name} ne peut pas être lue ; choisissez-en une autre sous « Avancé ».</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>The report was written, but its page is not there.</source>
        <translation>Le rapport a été écrit, mais sa page n’est pas là.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>The report {file} must end in .json or .html.</source>
        <translation>Le rapport {file} doit se terminer par .json ou .html.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The result cannot be written to {file} ({reason}).</source>
        <translation>Le résultat ne peut pas être écrit dans {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>The results are GeoTIFFs; {file} must end in .tif.</source>
        <translation>Les résultats sont des GeoTIFF ; {file} doit se terminer par .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>The same gives the same images again, on the same computer.</source>
        <translation>La même redonne les mêmes images, sur le même ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The same gives the same places again.</source>
        <translation>La même redonne les mêmes endroits.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>The same seed gives the same model again (on the same computer)</source>
        <translation>La même graine redonne le même modèle (sur le même ordinateur)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>The suggestions are a GeoPackage; {file} must end in .gpkg.</source>
        <translation>Les propositions sont un GeoPackage ; {file} doit se terminer par .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>The system denied writing into the engine's folder; check its rights, then install again.</source>
        <translation>Le système a refusé l’écriture dans le dossier du moteur ; vérifiez ses droits, puis relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>The truth here is polygons, which are seldom drawn at random: where they lie in places that are easy to tell, the areas are off by more than these intervals say. Read them as a lower bound of the error.</source>
        <translation>La référence est ici faite de polygones, rarement dessinés au hasard : là où ils se trouvent à des endroits faciles à reconnaître, l’écart des surfaces est plus grand que ne le disent ces intervalles. Lisez-les comme une borne inférieure de l’erreur.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>The truth is the polygons that were held out of the training. The figures are those of the network that they chose, before it learnt them as well; the map was made after that, and should be no worse.</source>
        <translation>La référence est constituée des polygones de validation, tenus à l’écart de l’entraînement. Les chiffres sont ceux du réseau qu’ils ont servi à choisir, avant qu’il ne les apprenne aussi ; la carte a été faite après et ne devrait pas être moins bonne.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>The value of the class in the map, 1 to 255</source>
        <translation>La valeur de la classe dans la carte, 1 à 255</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>The values of the masks must be whole numbers from 0 to 255, separated by commas.</source>
        <translation>Les valeurs des masques doivent être des nombres entiers de 0 à 255, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>The whole map: {area} ha; overall accuracy weighted by area {accuracy}.</source>
        <translation>La carte entière : {area} ha ; exactitude globale pondérée par la surface : {accuracy}.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There are 255 classes already; more cannot be told apart in one map.</source>
        <translation>Il y a déjà 255 classes ; une carte ne peut pas en distinguer davantage.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>There are no polygons in “{name}”.</source>
        <translation>Il n’y a pas de polygones dans « {name} ».</translation>
    </message>
    <message>
        <location filename="../plugin/label_source.py"/>
        <source>There are no polygons yet; click Draw and outline a few places of each class.</source>
        <translation>Il n’y a pas encore de polygones ; cliquez sur Dessiner et entourez quelques endroits de chaque classe.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There are no probabilities beside the map, so whether they mean what they say is not told: map again with probabilities, or name their raster.</source>
        <translation>Il n’y a pas de probabilités à côté de la carte, on ne sait donc pas si elles sont justes : cartographiez de nouveau avec les probabilités, ou indiquez leur raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/rasters.py"/>
        <source>There are several dates or areas, of which only the last is kept; give a folder for all.</source>
        <translation>Il y a plusieurs dates ou zones, dont seule la dernière est conservée ; indiquez un dossier pour toutes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>There are {maps} uncertainty rasters and {rasters} of probabilities; give one for each.</source>
        <translation>Il y a {maps} rasters d’incertitude et {rasters} de probabilités ; donnez-en un pour chacun.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>There is a class named “{name}” already.</source>
        <translation>Il y a déjà une classe nommée « {name} ».</translation>
    </message>
    <message>
        <location filename="../plugin/time/products.py"/>
        <source>There is no Sentinel-2 product (a .SAFE folder or its zip file) in {path}.</source>
        <translation>Il n’y a pas de produit Sentinel-2 (un dossier .SAFE ou son fichier zip) dans {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no class to draw with; add one to the table first.</source>
        <translation>Il n’y a aucune classe à dessiner ; ajoutez-en d’abord une au tableau.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/pick_tool.py"/>
        <source>There is no image; add a raster layer first.</source>
        <translation>Il n’y a pas d’image ; ajoutez d’abord une couche raster.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>There is no layer of polygons; click Draw first.</source>
        <translation>Il n’y a pas de couche de polygones ; cliquez d’abord sur Dessiner.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no map to make polygons of yet; click Train first.</source>
        <translation>Il n’y a pas encore de carte d’où tirer des polygones ; cliquez d’abord sur Entraîner.</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>There is no map to report on yet; click Train first.</source>
        <translation>Il n’y a pas encore de carte pour un rapport ; cliquez d’abord sur Entraîner.</translation>
    </message>
    <message>
        <location filename="../plugin/travel.py"/>
        <source>There is no model to export yet; click Train first.</source>
        <translation>Il n’y a pas encore de modèle à exporter ; cliquez d’abord sur Entraîner.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is no model yet; draw polygons and click Train first.</source>
        <translation>Il n’y a pas encore de modèle ; dessinez d’abord des polygones et cliquez sur Entraîner.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster file in the project, and a web map cannot be used; add a file to the map.</source>
        <translation>Le projet n’a pas d’autre fichier raster, et une carte web n’est pas utilisable ; ajoutez un fichier à la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>There is no other raster layer in the project; add one to the map first.</source>
        <translation>Le projet n’a pas d’autre couche raster ; ajoutez-en d’abord une à la carte.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>There is no uncertainty raster of this run beside the map, so how well its uncertainty finds errors is not told: name it.</source>
        <translation>Il n’y a pas de raster d’incertitude de ce traitement à côté de la carte, on ne sait donc pas si son incertitude révèle bien les erreurs : indiquez-le.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>There is only one class; add a second one, for example for everything else.</source>
        <translation>Il n’y a qu’une classe ; ajoutez-en une deuxième, par exemple pour tout le reste.</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Thin cirrus</source>
        <translation>Cirrus fin</translation>
    </message>
    <message>
        <location filename="../plugin/jobs.py"/>
        <source>This model maps classes and cannot fill clouds; train one with the method HVAE, or fill from other dates.</source>
        <translation>Ce modèle cartographie des classes et ne sait pas combler les nuages ; entraînez-en un avec la méthode HVAE, ou comblez à partir d’autres dates.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>This place cannot be shown in {crs}; draw inside the image.</source>
        <translation>Cet endroit ne peut pas être représenté en {crs} ; dessinez dans l’image.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Those of the uncertainty rasters, in the same order. Empty: found beside them.</source>
        <translation>Celles des rasters d’incertitude, dans le même ordre. Vide : trouvées à côté d’eux.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Tile side, pixels</source>
        <translation>Côté d’une tuile, pixels</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Time for learning</source>
        <translation>Durée d’apprentissage</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>To tell which classes have few polygons.</source>
        <translation>Pour savoir quelles classes ont peu de polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Told by a bit: tile</source>
        <translation>Par bit : tuile</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Told in the report. Needed where there are no polygons and no label raster.</source>
        <translation>Cité dans le rapport. Nécessaire s’il n’y a ni polygones ni raster d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Tolerance of the magic wand in %</source>
        <translation>Tolérance de la baguette magique en %</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Trai&amp;n</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>Train a model first; then places are found where a polygon would teach it most.</source>
        <translation>Entraînez d’abord un modèle ; les endroits où un polygone lui serait le plus utile seront alors trouvés.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train a model from polygons</source>
        <translation>Entraîner un modèle à partir de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>Train on from a model</source>
        <translation>Continuer à partir d’un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Train on from the last model</source>
        <translation>Continuer à partir du dernier modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/interrupted_strip.py"/>
        <source>Train on from where it was; at most a minute of it is lost</source>
        <translation>Reprendre l’entraînement là où il en était ; une minute au plus est perdue</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Training and map</source>
        <translation>Entraînement et carte</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>Training on from the last model</source>
        <translation>Suite de l’entraînement à partir du dernier modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Training time at most, in minutes</source>
        <translation>Durée maximale de l’entraînement, en minutes</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>Training: step {step} of at most {steps}</source>
        <translation>Entraînement : itération {step} sur {steps} au plus</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Trainings so far</source>
        <translation>Entraînements précédents</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}.</source>
        <translation>Entraînements : {n}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Trainings: {n}; {size} on the disk.</source>
        <translation>Entraînements : {n} ; {size} sur le disque.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/go_on_choice.py"/>
        <source>Trains afresh, and chooses anew which polygons are held out.</source>
        <translation>Reprend l’entraînement à zéro et choisit de nouveau les polygones de validation.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>Transition matrix (CSV)</source>
        <translation>Matrice de transition (CSV)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>Truth</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Truth: {name}</source>
        <translation>Référence : {name}</translation>
    </message>
    <message>
        <location filename="../plugin/time/dates.py"/>
        <source>Twice: {dates}</source>
        <translation>En double : {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../plugin/time/tree.py"/>
        <source>Uncertainty by date</source>
        <translation>Incertitude par date</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>Uncertainty of a map</source>
        <translation>Incertitude d’une carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>Uncertainty of the map</source>
        <translation>Incertitude de la carte</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/tools.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unlike anything drawn; probably {first}.</source>
        <translation>Différent de tout ce qui est dessiné ; probablement {first}.</translation>
    </message>
    <message>
        <location filename="../plugin/suggestions.py"/>
        <source>Unsure between {first} and {second}.</source>
        <translation>Incertain entre {first} et {second}.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Use my own Python…</source>
        <translation>Utiliser mon Python…</translation>
    </message>
    <message>
        <location filename="../plugin/dock/timeline_section.py"/>
        <source>Use the date in view for training, maps and filling; off drops it until it is taken back</source>
        <translation>Utiliser la date affichée pour l’entraînement, les cartes et le comblement ; désactivé, elle est écartée jusqu’à ce qu’elle soit reprise</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>Use the model before again</source>
        <translation>Réutiliser le modèle précédent</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>Value in the map: {id}</source>
        <translation>Valeur dans la carte : {id}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Values of the masks</source>
        <translation>Valeurs des masques</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>Views of every tile</source>
        <translation>Vues de chaque tuile</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Visible extent</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <location filename="../plugin/time/masks.py"/>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>Weight of guesses</source>
        <translation>Poids des estimations</translation>
    </message>
    <message>
        <location filename="../plugin/dock/changes_rows.py"/>
        <source>What became what between these two maps, when it changed first, and the area of each class</source>
        <translation>Ce qui est devenu quoi entre ces deux cartes, quand cela a changé d’abord, et la surface de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What computes; automatic takes the fastest there is</source>
        <translation>Ce qui calcule ; automatique prend le plus rapide disponible</translation>
    </message>
    <message>
        <location filename="../plugin/processing/suggest.py"/>
        <source>What is annotated already: nothing is suggested on it, nor within two pixels.</source>
        <translation>Ce qui est déjà annoté : rien n’y est proposé, ni à moins de deux pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>What is kept of an image</source>
        <translation>Ce qui est gardé d’une image</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>What is mapped after training, and by the button Map</source>
        <translation>Ce qui est cartographié après l’entraînement et par le bouton Cartographier</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>What pixels hold where nothing was observed, or none. Empty: as the images that the model was trained with.</source>
        <translation>Ce que contiennent les pixels là où rien n’a été observé, ou none. Vide : comme les images avec lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/fill_section.py"/>
        <source>What pixels that were not observed are made from</source>
        <translation>À partir de quoi sont produits les pixels non observés</translation>
    </message>
    <message>
        <location filename="../plugin/dock/forbidden_grid.py"/>
        <source>What stays as it is cannot be forbidden</source>
        <translation>Ce qui reste inchangé ne peut pas être interdit</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is kept in {path}; it comes back with its layer.</source>
        <translation>Ce qui attendait sur la carte d’être enregistré est gardé dans {path} ; il reviendra avec sa couche.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What waited on the map to be written is not saved: its layer is no longer drawn into.</source>
        <translation>Ce qui attendait sur la carte n’est pas enregistré : on ne dessine plus dans sa couche.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/aside.py"/>
        <source>What was drawn while “{name}” could not be written to is back on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Ce qui a été dessiné pendant que « {name} » ne pouvait pas être modifié est de retour sur la carte et sera enregistré dès que possible ; Ctrl+Z l’abandonne.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/session.py"/>
        <source>What you draw stays on the map and is written as soon as it can be; Ctrl+Z drops it.</source>
        <translation>Ce que vous dessinez reste sur la carte et sera écrit dès que possible ; Ctrl+Z l’abandonne.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>When the training ended</source>
        <translation>Fin de l’entraînement</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>Where a model learnt from the annotations that it is compared with, the figures tell how well it remembers them; how good its map is elsewhere, only annotations tell that it never saw.</source>
        <translation>Quand un modèle a appris des annotations auxquelles on le compare, les chiffres disent à quel point il s’en souvient ; la qualité de sa carte ailleurs, seules des annotations qu’il n’a jamais vues peuvent la dire.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>Where a new polygon covers one of another class, the new one wins, so that no place has two classes; off at first for a layer of your own, whose polygons then stay as they are</source>
        <translation>Là où un nouveau polygone en recouvre un d’une autre classe, le nouveau l’emporte, pour qu’aucun endroit n’ait deux classes ; désactivé au départ pour une couche à vous, dont les polygones restent alors tels quels</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where it comes from</source>
        <translation>D’où vient la carte</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>Where map and truth agree</source>
        <translation>Où carte et référence concordent</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>Where no date shows the ground there is still nothing.</source>
        <translation>Là où aucune date ne montre le sol, il n’y a toujours rien.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/dock.py"/>
        <source>Where to draw next</source>
        <translation>Où dessiner ensuite</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Which pixels were really observed: rasters whose names tell the dates of the images, or one for each image, in the same order. Empty: nodata alone.</source>
        <translation>Quels pixels ont vraiment été observés : des rasters dont le nom indique la date des images, ou un pour chaque image, dans le même ordre. Vide : nodata seul.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>Which scene classes count as not observed</source>
        <translation>Quelles classes de scène comptent comme non observées</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Whole layer</source>
        <translation>Couche entière</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>Whole numbers from 1 to 255, or text. Needed where there are polygons.</source>
        <translation>Nombres entiers de 1 à 255, ou texte. Nécessaire s’il y a des polygones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>With a warning. Unticked: one that lacks a file, or whose download was cut off, stops all of them.</source>
        <translation>Avec un avertissement. Non coché : un seul auquel manque un fichier, ou dont le téléchargement a été coupé, les arrête tous.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>With two or more polygons of each class the accuracy is measured too.</source>
        <translation>Avec au moins deux polygones par classe, l’exactitude est mesurée aussi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inputs.py"/>
        <source>Without a mask of their date, so observed wherever they have values: {names}</source>
        <translation>Sans masque de leur date, donc observées partout où elles ont des valeurs : {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/exportonnx.py"/>
        <source>Writes a model as ONNX, which the Deepness plugin loads: it draws nearly the same map there, with no need of Landbrush or PyTorch. The file says how large pixels and tiles are, what the classes are called and how bands are scaled; give it images whose bands are those the model was trained with, in that order.

Models of single dates can be exported; those that look at several dates at once cannot.</source>
        <translation>Écrit un modèle en ONNX, que l’extension Deepness charge : elle y dessine presque la même carte, sans avoir besoin de Landbrush ni de PyTorch. Le fichier indique la taille des pixels et des tuiles, le nom des classes et la mise à l’échelle des bandes ; donnez-lui des images qui ont les bandes avec lesquelles le modèle a été entraîné, dans cet ordre.

Les modèles de dates isolées peuvent être exportés ; ceux qui regardent plusieurs dates à la fois ne le peuvent pas.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/report.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>Fichiers YAML (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YAML files that each describe one series of images; may be given instead of, or besides, images.</source>
        <translation>Fichiers YAML qui décrivent chacun une série d’images ; à la place des images, ou en plus.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the images. Needed for several images; empty: taken from the layers' temporal properties or names.</source>
        <translation>AAAA-MM-JJ, séparées par des virgules, dans l’ordre des images. Nécessaires pour plusieurs images ; vide : tirées des propriétés temporelles ou des noms des couches.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>YYYY-MM-DD, separated by commas, in the order of the maps. Empty: as the maps' metadata or names say, which those of Landbrush do.</source>
        <translation>AAAA-MM-JJ, séparées par des virgules, dans l’ordre des cartes. Vide : selon les métadonnées ou les noms des cartes ; celles de Landbrush les indiquent.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/foreign.py"/>
        <source>You draw into your own layer “{name}”: each stroke is saved in it at once; Undo takes it back.</source>
        <translation>Vous dessinez dans votre propre couche « {name} » : chaque trait y est aussitôt enregistré ; Annuler le retire.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/environment_page.py"/>
        <source>Your own Python, not checked yet</source>
        <translation>Votre Python, pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>Your recipe {name}, for the method {method}.</source>
        <translation>Votre recette {name}, pour la méthode {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>Zip files, or the files MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products.</source>
        <translation>Fichiers zip, ou les fichiers MTD_MSIL1C.xml ou MTD_MSIL2A.xml de produits décompressés.</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/superpixels.py"/>
        <source>Zoom in for superpixels: the map shows {factor} times too much.</source>
        <translation>Zoomez pour les superpixels : la carte montre {factor} fois trop.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/annotation_section.py"/>
        <source>[ and ] or Shift and the wheel on the map change it</source>
        <translation>[ et ], ou Maj et la molette sur la carte, la changent</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>a gain in {share} % of the resamples of these polygons</source>
        <translation>un gain dans {share} % des rééchantillonnages de ces polygones</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a mapping</source>
        <translation>une table de correspondance</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>a part of the engine is missing: {reason}; set the engine up again</source>
        <translation>il manque une partie du moteur : {reason} ; configurez de nouveau le moteur</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>a product is left out: {reason}</source>
        <translation>un produit est écarté : {reason}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>a {kind}</source>
        <translation>une valeur de type {kind}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>accuracy (%)</source>
        <translation>exactitude (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>accuracy of the
surest {share} %</source>
        <translation>exactitude des
{share} % les plus sûrs</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>adding up areas</source>
        <translation>somme des surfaces</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>all dates are shown</source>
        <translation>toutes les dates sont affichées</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>an unnamed CRS</source>
        <translation>un SCR sans nom</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/held.py"/>
        <source>another program holds its file</source>
        <translation>un autre programme occupe son fichier</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area file</source>
        <translation>fichier de zone</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>area {path}</source>
        <translation>zone {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>as in the recipe</source>
        <translation>selon la recette</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>as the map tells</source>
        <translation>selon la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one that PyTorch can use.</source>
        <translation>auto, cpu, cuda, cuda:N ou mps. auto prend un GPU s’il y en a un que PyTorch peut utiliser.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>between {low} and {high} % of the area is not mapped, depending on the date; areas of different dates are of different ground</source>
        <translation>entre {low} et {high} % de la zone n’est pas cartographié, selon la date ; les surfaces de dates différentes ne portent pas sur le même terrain</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>bits {numbers}</source>
        <translation>bits {numbers}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>bits, landsat or cld</source>
        <translation>bits, landsat ou cld</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>calibration error (ECE)</source>
        <translation>erreur de calibration (ECE)</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint</source>
        <translation>point de reprise</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: damaged; remove it, or train without resuming</source>
        <translation>point de reprise {path} : endommagé ; supprimez-le, ou entraînez sans reprendre</translation>
    </message>
    <message>
        <location filename="../core/training/checkpoint.py"/>
        <source>checkpoint {path}: it belongs to another training (images, polygons, classes, recipe, seed or Landbrush's version have changed); train without resuming</source>
        <translation>point de reprise {path} : il appartient à un autre entraînement (les images, les polygones, les classes, la recette, la graine ou la version de Landbrush ont changé) ; entraînez sans reprendre</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>cloud probability</source>
        <translation>probabilité de nuage</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>coarse</source>
        <translation>grossier</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>confidence (%)</source>
        <translation>confiance (%)</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting changes</source>
        <translation>comptage des changements</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>counting classes</source>
        <translation>comptage des classes</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device mps: this machine has none that PyTorch can use; use auto or cpu</source>
        <translation>périphérique mps : cet ordinateur n’en a pas que PyTorch puisse utiliser ; utilisez auto ou cpu</translation>
    </message>
    <message>
        <location filename="../core/runtime.py"/>
        <source>device {wanted}: PyTorch sees {count} CUDA devices here; use auto or cpu, or install a PyTorch built for CUDA</source>
        <translation>périphérique {wanted} : PyTorch voit ici {count} périphériques CUDA ; utilisez auto ou cpu, ou installez un PyTorch compilé pour CUDA</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>did you mean `{close}`?</source>
        <translation>vouliez-vous dire `{close}` ?</translation>
    </message>
    <message>
        <location filename="../plugin/dock/mask_choice.py"/>
        <source>different</source>
        <translation>différents</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>dropped</source>
        <translation>écartée</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>enter…</source>
        <translation>saisir…</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>errors among them (%)</source>
        <translation>erreurs parmi eux (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>estimated (ha)</source>
        <translation>estimé (ha)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>estimating</source>
        <translation>estimation</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>evaluated</source>
        <translation>évalué</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>everything until {last}</source>
        <translation>tout jusqu’au {last}</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>feature {id}</source>
        <translation>entité {id}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave it out and hold for {share} of the map</source>
        <translation>moins de deux pixels vrais se trouvent, sur la carte, dans {classes} ; les surfaces estimées laissent donc cette classe de côté et valent pour {share} de la carte</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>fewer than two true pixels lie on the map's {classes}, so the estimated areas leave them out and hold for {share} of the map</source>
        <translation>moins de deux pixels vrais se trouvent, sur la carte, dans chacune de ces classes : {classes} ; les surfaces estimées les laissent donc de côté et valent pour {share} de la carte</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filled</source>
        <translation>comblé</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>filled {value:g}</source>
        <translation>comblé : {value:g}</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>filling</source>
        <translation>comblement</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>finding outlines</source>
        <translation>recherche des contours</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>fine</source>
        <translation>fin</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finer</source>
        <translation>plus fin</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>finest</source>
        <translation>le plus fin</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>fingerprint of its pixels</source>
        <translation>empreinte de ses pixels</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid more of what never happens</source>
        <translation>interdisez davantage de ce qui n’arrive jamais</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>forbid what never happens</source>
        <translation>interdisez ce qui n’arrive jamais</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way} and by {share} % of what was learnt of the image, which was better on hidden pixels (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>les lacunes sont comblées par {way} et à {share} % par ce qui a été appris de l’image, qui était meilleur sur des pixels cachés (erreur {with_it} avec, {without} sans, en écarts-types d’une bande)</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image is not used, as too few gaps could be tried to tell whether it is better</source>
        <translation>les lacunes sont comblées par {way} ; ce qui a été appris de l’image n’est pas utilisé, car trop peu de lacunes ont pu être essayées pour savoir si c’est mieux</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>gaps are filled by {way}; what was learnt of the image was not surely better on hidden pixels and is not used (error {with_it} with it, {without} without it, in standard deviations of a band)</source>
        <translation>les lacunes sont comblées par {way} ; ce qui a été appris de l’image n’était pas sûrement meilleur sur des pixels cachés et n’est pas utilisé (erreur {with_it} avec, {without} sans, en écarts-types d’une bande)</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give its date as YYYY-MM-DD</source>
        <translation>donnez sa date sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>give the resolution</source>
        <translation>donnez la résolution</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has a numpy ({numpy}) that its GDAL does not work with: {reason}</source>
        <translation>a un numpy ({numpy}) avec lequel son GDAL ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no GDAL for Python (the package osgeo): {reason}</source>
        <translation>n’a pas GDAL pour Python (le paquet osgeo) : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no PyTorch (the package torch)</source>
        <translation>n’a pas PyTorch (le paquet torch)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>has no working numpy: {reason}</source>
        <translation>n’a pas de numpy qui fonctionne : {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>has numpy {found} instead of QGIS's {wanted}</source>
        <translation>a numpy {found} au lieu de {wanted}, celui de QGIS</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>how far off filled pixels are was not measured, as there was no time for it or too little to try it on: their standard deviations are a guess; give the training more time</source>
        <translation>l’écart des pixels comblés n’a pas été mesuré, faute de temps ou de données sur lesquelles l’éprouver : leurs écarts types sont une supposition ; laissez plus de temps à l’entraînement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>install it, or use a Python of your own that has PyTorch and GDAL</source>
        <translation>installez-le, ou utilisez votre propre Python avec PyTorch et GDAL</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is Python {found}, QGIS has {wanted}</source>
        <translation>est Python {found}, alors que QGIS a {wanted}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>is not a 64-bit CPython, for which alone PyTorch is made</source>
        <translation>n’est pas un CPython 64 bits, le seul pour lequel PyTorch existe</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is being edited in QGIS; save or drop those edits and switch editing off first</source>
        <translation>elle est en cours d’édition dans QGIS ; enregistrez ou abandonnez ces modifications et quittez d’abord le mode édition</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only in this project</source>
        <translation>elle est en lecture seule dans ce projet</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only or locked</source>
        <translation>elle est en lecture seule ou verrouillée</translation>
    </message>
    <message>
        <location filename="../plugin/annotate/undo.py"/>
        <source>it is read-only, or of a format that QGIS cannot change</source>
        <translation>elle est en lecture seule, ou d’un format que QGIS ne peut pas modifier</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>its dates: {dates}</source>
        <translation>ses dates : {dates}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>its file is gone</source>
        <translation>son fichier a disparu</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job file</source>
        <translation>fichier de tâche</translation>
    </message>
    <message>
        <location filename="../core/job/kinds.py"/>
        <source>job {path}</source>
        <translation>tâche {path}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>joining small patches</source>
        <translation>rattachement des petits îlots</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>known are {known}</source>
        <translation>entrées connues : {known}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>labels {source}: the source option {key} is not supported; save the layer to a file first</source>
        <translation>étiquettes {source} : l’option de source {key} n’est pas prise en charge ; enregistrez d’abord la couche dans un fichier</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>largest probability</source>
        <translation>plus grande probabilité</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>last date</source>
        <translation>dernière date</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>layer of polygons</source>
        <translation>couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>layer of polygons or a label raster</source>
        <translation>couche de polygones ou raster d’étiquettes</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses did not help on the held-out polygons ({figures}, needed is a gain of {least}): the supervised network is returned</source>
        <translation>l’apprentissage sur les estimations n’a pas aidé sur les polygones de validation ({figures}, il faut un gain de {least}) : le réseau supervisé est retenu</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned</source>
        <translation>l’apprentissage sur les estimations a aidé sur les polygones de validation ({figures}) : le réseau {name} est retenu</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>learning from guesses may have helped on the held-out polygons by chance ({figures}, needed are {needed} %): the supervised network is returned</source>
        <translation>l’apprentissage sur les estimations n’a peut-être aidé que par hasard sur les polygones de validation ({figures}, il faut {needed} %) : le réseau supervisé est retenu</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>leave out the dates that lack a band</source>
        <translation>laissez de côté les dates auxquelles il manque une bande</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>less than 0.1 %</source>
        <translation>moins de 0,1 %</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>looking for places</source>
        <translation>recherche d’endroits</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with a chain over the dates</source>
        <translation>cartographiez avec une chaîne temporelle</translation>
    </message>
    <message>
        <location filename="../core/remedies.py"/>
        <source>map with probabilities</source>
        <translation>cartographiez avec les probabilités</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>map ↓   truth →</source>
        <translation>carte ↓   référence →</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapped</source>
        <translation>cartographié</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mapped (ha)</source>
        <translation>cartographié (ha)</translation>
    </message>
    <message>
        <location filename="../core/inference/rasters.py"/>
        <source>mapping</source>
        <translation>cartographie en cours</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>mapping changes</source>
        <translation>cartographie des changements</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>margin</source>
        <translation>écart</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean F1</source>
        <translation>F1 moyen</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>mean IoU {with_them} with them, {without} without</source>
        <translation>IoU moyen {with_them} avec elles, {without} sans elles</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>memory ran out; use a smaller tile or batch, a smaller extent, or device cpu</source>
        <translation>la mémoire est épuisée ; utilisez une tuile ou un lot plus petits, une emprise plus petite, ou le périphérique cpu</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>method {name}</source>
        <translation>méthode {name}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {model}: no polygon was held out of its training, or an older Landbrush made it; train it again with two polygons or more of each class, or compare the map with polygons of your own</source>
        <translation>modèle {model} : aucun polygone n’a été réservé à la validation lors de son entraînement, ou un Landbrush plus ancien l’a produit ; entraînez-le de nouveau avec au moins deux polygones de chaque classe, ou comparez la carte à vos propres polygones</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: it fills gaps and knows no classes; only models that draw maps are exported</source>
        <translation>modèle {path} : il comble les lacunes et ne connaît pas de classes ; seuls les modèles qui dessinent des cartes sont exportés</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>model {path}: its description is damaged; train it again or get another copy</source>
        <translation>modèle {path} : sa description est endommagée ; entraînez-le de nouveau ou procurez-vous une autre copie</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>model {path}: its network ({network}) looks at several dates at once, and other programs show a model one image at a time; train one of single dates (network unet) to take it there</source>
        <translation>modèle {path} : son réseau ({network}) regarde plusieurs dates à la fois, et les autres programmes montrent à un modèle une image à la fois ; pour l’y utiliser, entraînez-en un à date unique (réseau unet)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: its weights do not fit its network; the file is damaged or was altered</source>
        <translation>modèle {path} : ses poids ne correspondent pas à son réseau ; le fichier est endommagé ou a été modifié</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>model {path}: learnt with the method {method}, it has no image decoder and can only map classes; train one with the method hvae, or fill with the method regression, which needs no model</source>
        <translation>modèle {path} : appris avec la méthode {method}, il n’a pas de décodeur d’image et peut seulement cartographier des classes ; entraînez-en un avec la méthode hvae, ou comblez avec la méthode regression, qui se passe de modèle</translation>
    </message>
    <message>
        <location filename="../core/inference/run.py"/>
        <source>model {path}: learnt without annotation, it knows no classes and can only fill gaps; train one with annotated areas to map with</source>
        <translation>modèle {path} : appris sans annotation, il ne connaît pas de classes et peut seulement combler les lacunes ; pour cartographier, entraînez-en un avec des zones annotées</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: made by a later Landbrush (format {version}); update the plugin to use it</source>
        <translation>modèle {path} : produit par un Landbrush plus récent (format {version}) ; mettez l’extension à jour pour l’utiliser</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>model {path}: nothing learnt of the image is used; gaps are filled by {way}</source>
        <translation>modèle {path} : rien de ce qui a été appris de l’image n’est utilisé ; les lacunes sont comblées par {way}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: some of its weights are no finite numbers; train it again or get another copy</source>
        <translation>modèle {path} : certains de ses poids ne sont pas des nombres finis ; entraînez-le de nouveau ou procurez-vous une autre copie</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (a .safetensors file of something else)</source>
        <translation>modèle {path} : ce n’est pas un modèle Landbrush (mais un fichier .safetensors d’autre chose)</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>model {path}: this is no Landbrush model (not a .safetensors file, or a damaged one)</source>
        <translation>modèle {path} : ce n’est pas un modèle Landbrush (pas un fichier .safetensors, ou un fichier endommagé)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>mutual information</source>
        <translation>information mutuelle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/train.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>name the bands that all dates have, or {advice}</source>
        <translation>nommez les bandes que toutes les dates possèdent, ou {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>network {name}</source>
        <translation>réseau {name}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>no mask has any of the bits {numbers} where it was looked at; are their numbers right?</source>
        <translation>aucun masque n’a l’un des bits {numbers} là où il a été examiné ; leurs numéros sont-ils corrects ?</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>no pixel is mapped both at {first} and at {last}; choose other dates</source>
        <translation>aucun pixel n’est cartographié à la fois le {first} et le {last} ; choisissez d’autres dates</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>no pixel of the area is observed, so nothing can be told of how its classes change</source>
        <translation>aucun pixel de la zone n’est observé, on ne peut donc rien dire des changements de ses classes</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known</source>
        <translation>aucun polygone n’a pu être réservé à la validation (un seul par classe) : l’exactitude du modèle n’est pas connue</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and guesses where nobody annotated count all the same, for the option `guard` is false</source>
        <translation>aucun polygone n’a pu être réservé à la validation (un seul par classe) : l’exactitude du modèle n’est pas connue, et les estimations comptent quand même là où personne n’a annoté, car l’option `guard` est à false</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and no image model is learnt, since nothing would tell if it harmed the map; draw a second polygon of each class, or learn one without polygons</source>
        <translation>aucun polygone n’a pu être réservé à la validation (un seul par classe) : l’exactitude du modèle n’est pas connue, et aucun modèle d’image n’est appris, car rien ne dirait s’il nuit à la carte ; dessinez un deuxième polygone de chaque classe, ou apprenez-en un sans polygones</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>no polygon could be held out (one a class): the model's accuracy is not known, and nothing is learnt from guesses where nobody annotated, since nothing would tell if they were wrong; draw a second polygon of each class</source>
        <translation>aucun polygone n’a pu être réservé à la validation (un seul par classe) : l’exactitude du modèle n’est pas connue, et rien n’est appris des estimations là où personne n’a annoté, car rien ne dirait si elles sont fausses ; dessinez un deuxième polygone de chaque classe</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>no polygon is held out</source>
        <translation>aucun polygone de validation</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>no polygon of “{class_name}” was held out, so its recall cannot be told</source>
        <translation>aucun polygone de la classe « {class_name} » n’a été réservé à la validation, son rappel ne peut donc pas être déterminé</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>no product covers the extent {extent}</source>
        <translation>aucun produit ne couvre l’emprise {extent}</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>no suggestions</source>
        <translation>aucune suggestion</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>no truth</source>
        <translation>pas de référence</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>no values here</source>
        <translation>pas de valeurs ici</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment.py"/>
        <source>none: every date for itself; smooth: each date's classes given all dates; path: the likeliest history of each pixel. How often classes change is learnt from the images. Needs several dates.</source>
        <translation>none : chaque date à part ; smooth : les classes de chaque date compte tenu de toutes ; path : l’histoire la plus probable de chaque pixel. La fréquence des changements de classe est apprise à partir des images. Nécessite plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = cloud or gap</source>
        <translation>non nul = nuage ou lacune</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>not 0 = observed</source>
        <translation>non nul = observé</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>not every map has its probabilities beside it, so none are used</source>
        <translation>toutes les cartes n’ont pas leurs probabilités à côté d’elles, aucune n’est donc utilisée</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>nothing is left to suggest: no square of {patch} × {patch} pixels is wholly observed and free of annotations; take a smaller patch, a larger extent or other images</source>
        <translation>il ne reste rien à proposer : aucun carré de {patch} × {patch} pixels n’est entièrement observé et sans annotations ; prenez un carré plus petit, une emprise plus grande ou d’autres images</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>nothing of an image model is in the file, as what is returned was learnt from annotations alone: gaps are filled by {way}; an image model is kept with the option `guard` false, or learnt without polygons</source>
        <translation>le fichier ne contient rien d’un modèle d’image, car le résultat n’a appris que des annotations : les lacunes sont comblées par {way} ; un modèle d’image est gardé avec l’option `guard` à false, ou appris sans polygones</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>novelty</source>
        <translation>nouveauté</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>of a straight line</source>
        <translation>d’une droite</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>only one polygon is held out</source>
        <translation>un seul polygone de validation</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>only the class {name} is annotated; outline at least one polygon of a second class</source>
        <translation>seule la classe {name} est annotée ; délimitez au moins un polygone d’une deuxième classe</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>only {found} of {all} places are left that lie apart from one another</source>
        <translation>il ne reste que {found} endroits sur {all} éloignés les uns des autres</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/training/guard.py"/>
        <source>only {n} polygons are held out</source>
        <translation>
            <numerusform>seulement {n} polygone de validation</numerusform>
            <numerusform>seulement {n} polygones de validation</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>over 99.9 %</source>
        <translation>plus de 99,9 %</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
    </message>
    <message>
        <location filename="../core/evaluation/charts.py"/>
        <source>pixels kept, the surest first (%)</source>
        <translation>pixels gardés, les plus sûrs d’abord (%)</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>polygons held out of the training</source>
        <translation>polygones de validation de l’entraînement</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>polygons of {classes}</source>
        <translation>polygones de {classes}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>precision
(user’s)</source>
        <translation>précision
(utilisateur)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>press “Set up…” in the Landbrush panel</source>
        <translation>cliquez sur « Configurer… » dans le panneau Landbrush</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>producer’s accuracy,
by area</source>
        <translation>exactitude producteur,
par surface</translation>
    </message>
    <message>
        <location filename="../core/suggest/run.py"/>
        <source>ranking places</source>
        <translation>classement des endroits</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>reading the map</source>
        <translation>lecture de la carte</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>recall (producer’s)</source>
        <translation>rappel (producteur)</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: cannot be read as YAML</source>
        <translation>recette {path} : ne peut pas être lue comme YAML</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {path}: expected a mapping of names to values</source>
        <translation>recette {path} : une table de noms et de valeurs est attendue</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: `method` is missing</source>
        <translation>recette {where} : `method` manque</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe {where}: unknown entry `{key}`; {hint}</source>
        <translation>recette {where} : entrée inconnue `{key}` ; {hint}</translation>
    </message>
    <message>
        <location filename="../core/methods/options.py"/>
        <source>recipe, options</source>
        <translation>recette, options</translation>
    </message>
    <message>
        <location filename="../core/methods/losses.py"/>
        <source>recipe: `class_weights` must be a number from 0 to 1, or none, found {power}</source>
        <translation>recette : `class_weights` doit être un nombre de 0 à 1, ou none, trouvé : {power}</translation>
    </message>
    <message>
        <location filename="../core/methods/semi_supervised.py"/>
        <source>recipe: `maps` must be exact or affine, found {kind}</source>
        <translation>recette : `maps` doit être exact ou affine, trouvé : {kind}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>recipe: `network` and `options` must be mappings of names to values</source>
        <translation>recette : `network` et `options` doivent être des tables de noms et de valeurs</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>recipe: `tile` must be a multiple of {multiple} for this network, found {tile}</source>
        <translation>recette : `tile` doit être un multiple de {multiple} pour ce réseau, trouvé : {tile}</translation>
    </message>
    <message>
        <location filename="../core/methods/base.py"/>
        <source>recipe: the method has no option `{key}`; known are {known}</source>
        <translation>recette : la méthode n’a pas d’option `{key}` ; options connues : {known}</translation>
    </message>
    <message>
        <location filename="../core/methods/hvae.py"/>
        <source>recipe: the method hvae needs the network hvae, which has a decoder</source>
        <translation>recette : la méthode hvae a besoin du réseau hvae, qui a un décodeur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/inpaint.py"/>
        <source>regression and linear need no model. Empty: the model, where one is given, else regression.</source>
        <translation>regression et linear se passent de modèle. Vide : le modèle, s’il est donné, sinon regression.</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>regression over dates</source>
        <translation>régression sur les autres dates</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: cannot be read ({reason})</source>
        <translation>rapport {path} : lecture impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is no accuracy report; `evaluate` writes one (.json)</source>
        <translation>rapport {path} : ce n’est pas un rapport d’exactitude ; `evaluate` en écrit un (.json)</translation>
    </message>
    <message>
        <location filename="../core/changes/report_errors.py"/>
        <source>report {path}: is of a map with the classes {theirs}, these have {ours}; give a report of one of these maps</source>
        <translation>rapport {path} : il porte sur une carte avec les classes {theirs}, celles-ci ont {ours} ; donnez un rapport sur l’une de ces cartes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameters.py"/>
        <source>scl: Sentinel-2 scene classification; valid: not zero = observed; missing: not zero = not observed; bits: any of the bits given = not observed; landsat: quality band of Landsat, of any collection; fmask: Fmask's codes; cld: probability of cloud in percent.</source>
        <translation>scl : classification de scène de Sentinel-2 ; valid : non nul = observé ; missing : non nul = non observé ; bits : l’un des bits donnés = non observé ; landsat : bande de qualité de Landsat, de toute collection ; fmask : codes de Fmask ; cld : probabilité de nuage en pour cent.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {model}: there is no such model</source>
        <translation>start_from {model} : ce modèle n’existe pas</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: made by a later Landbrush; update it, or train without start_from</source>
        <translation>start_from {name} : produit par un Landbrush plus récent ; mettez Landbrush à jour, ou entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path} is damaged; train without start_from</source>
        <translation>start_from {name} : {path} est endommagé ; entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from {name}: {path}, which a training starts from, is not beside it; copy it there too, or train without start_from</source>
        <translation>start_from {name} : {path}, dont part un entraînement, n’est pas à côté ; copiez-le là aussi, ou entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../core/data/places.py"/>
        <source>start_from: none of the polygons held out then is left, and that model has learnt all others, so no accuracy could be told; draw a new polygon of each class, or train without start_from</source>
        <translation>start_from : il ne reste aucun des polygones de validation d’alors, et ce modèle a appris tous les autres, aucune exactitude ne pourrait donc être déterminée ; dessinez un nouveau polygone de chaque classe, ou entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model was trained on the bands {theirs}, and these images have {bands}; train without start_from</source>
        <translation>start_from : ce modèle a été entraîné sur les bandes {theirs}, et ces images ont {bands} ; entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: that model's network is another ({theirs}; now {ours}); choose the same method and recipe, or train without start_from</source>
        <translation>start_from : le réseau de ce modèle est différent ({theirs} ; maintenant {ours}) ; choisissez la même méthode et la même recette, ou entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../core/training/warm_start.py"/>
        <source>start_from: the classes are others than that model's, and a network of this method cannot take over what it learnt then; train without start_from</source>
        <translation>start_from : les classes ne sont pas celles de ce modèle, et un réseau de cette méthode ne peut alors pas reprendre ce qu’il avait appris ; entraînez sans start_from</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n}</source>
        <translation>itération {n}</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>step {n} + {more}</source>
        <translation>itération {n} + {more}</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: hardly predicted any more where nobody annotated: {names}; the weight of unannotated pixels is halved</source>
        <translation>itération {step} : presque plus prédites là où personne n’a annoté : {names} ; le poids des pixels non annotés est divisé par deux</translation>
    </message>
    <message>
        <location filename="../core/training/watch.py"/>
        <source>step {step}: held-out polygons are mapped worse than before (mean IoU {now}, best {best}); the weight of unannotated pixels is halved</source>
        <translation>itération {step} : les polygones de validation sont moins bien cartographiés qu’avant (IoU moyen {now}, meilleur {best}) ; le poids des pixels non annotés est divisé par deux</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>step {step}: {values}</source>
        <translation>itération {step} : {values}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report_origin.py"/>
        <source>steps at most {steps}</source>
        <translation>{steps} itérations au plus</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>stopped as asked</source>
        <translation>arrêté comme demandé</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>stopped as asked; resume goes on from here</source>
        <translation>arrêté comme demandé ; la reprise continuera à partir d’ici</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>straight lines between dates</source>
        <translation>des droites entre les dates</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the area has no image</source>
        <translation>la zone n’a pas d’image</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the area {name} has no labels and the method {method} learns from annotation; add labels, or learn to fill gaps from the images alone with the method hvae</source>
        <translation>la zone {name} n’a pas d’étiquettes et la méthode {method} apprend des annotations ; ajoutez des étiquettes, ou apprenez à combler les lacunes à partir des seules images avec la méthode hvae</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the area {name} has no labels, others have; give it as an unlabelled one</source>
        <translation>la zone {name} n’a pas d’étiquettes, d’autres en ont ; donnez-la comme zone sans étiquettes</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the band {band} has the same value wherever it was read; nothing is learnt from it</source>
        <translation>la bande {band} a la même valeur partout où elle a été lue ; on n’en apprend rien</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>the change from {first} to {last} ends before it begins; choose two dates</source>
        <translation>le changement de {first} à {last} finit avant de commencer ; choisissez deux autres dates</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the class id {id} is {name} in one area and {name_2} in another; use one id for each class</source>
        <translation>l’identifiant de classe {id} est {name} dans une zone et {name_2} dans une autre ; utilisez un seul identifiant par classe</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>the class {id} ({name}) is annotated but not among the classes given</source>
        <translation>la classe {id} ({name}) est annotée mais ne figure pas parmi les classes données</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the classes of {where} ({theirs}) are none of those of the map ({ours}); use the same ids or names in both</source>
        <translation>aucune des classes de {where} ({theirs}) n’est parmi celles de la carte ({ours}) ; utilisez les mêmes identifiants ou noms dans les deux</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the disk of {folder} has {free} left and {file} needs {needed}; make room or choose another folder</source>
        <translation>le disque de {folder} a encore {free} libres et {file} demande {needed} ; libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../core/tasks.py"/>
        <source>the engine failed ({kind}: {reason}); the log has the details</source>
        <translation>le moteur a échoué ({kind} : {reason}) ; le journal contient les détails</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>the extent {text} lies outside the image, which covers {here} in {crs}</source>
        <translation>l’emprise {text} est en dehors de l’image, qui couvre {here} en {crs}</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>the folder {folder} cannot be written ({reason}); choose another one</source>
        <translation>impossible d’écrire dans le dossier {folder} ({reason}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to (permission denied); choose another one</source>
        <translation>impossible d’écrire dans le dossier {folder} (permission refusée) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>the folder {folder} cannot be written to: {existing} is a file; choose another one</source>
        <translation>impossible d’écrire dans le dossier {folder} : {existing} est un fichier ; choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>la transition interdite {before}&gt;{after} n’est pas un changement ; ce qui reste inchangé ne peut pas être interdit</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} is not clear about the class {name}, which is the name of several; they are {known}</source>
        <translation>la transition interdite {pair} est ambiguë pour la classe {name}, car plusieurs portent ce nom ; ce sont {known}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>the forbidden transition {pair} names the class {name}, which the model does not have; it has {known}</source>
        <translation>la transition interdite {pair} nomme la classe {name}, que le modèle n’a pas ; il a {known}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty, and the areas have no interval; {advice}</source>
        <translation>les cartes n’ont pas de probabilités, la date du premier changement n’a donc pas d’incertitude, et les surfaces n’ont pas d’intervalle ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>the maps come without probabilities, so the date of first change has no uncertainty; {advice}</source>
        <translation>les cartes n’ont pas de probabilités, la date du premier changement n’a donc pas d’incertitude ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the mask {name} covers {share} % of {image}; the rest counts as not observed</source>
        <translation>le masque {name} couvre {share} % de {image} ; le reste compte comme non observé</translation>
    </message>
    <message>
        <location filename="../plugin/dock/train_section.py"/>
        <source>the method's own</source>
        <translation>celle de la méthode</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the model does not say how large its pixels are, and neither does the file now; set the resolution in Deepness, or {advice}</source>
        <translation>le modèle ne dit pas quelle est la taille de ses pixels, et le fichier ne le dit pas non plus ; réglez la résolution dans Deepness, ou {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>the model needs</source>
        <translation>le modèle demande</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its patches, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>le modèle de cette carte a appris de {name} : les chiffres disent à quel point il se souvient de ses îlots, et non la qualité de la carte ailleurs ; comparez-la à d’autres qu’il n’a jamais vus</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the model of this map learnt from {name}: the figures tell how well it remembers its polygons, not how good the map is elsewhere; compare with others that it never saw</source>
        <translation>le modèle de cette carte a appris de {name} : les chiffres disent à quel point il se souvient de ses polygones, et non la qualité de la carte ailleurs ; comparez-la à d’autres qu’il n’a jamais vus</translation>
    </message>
    <message>
        <location filename="../core/inference/blending.py"/>
        <source>the model was trained on {bands} bands, the image has {count}</source>
        <translation>le modèle a été entraîné sur {bands} bandes, l’image en a {count}</translation>
    </message>
    <message>
        <location filename="../core/networks/hvae.py"/>
        <source>the network hvae: `maps` must be at most `depth`, which is {depth}, found {maps}</source>
        <translation>le réseau hvae : `maps` doit être au plus égal à `depth`, qui vaut {depth}, trouvé : {maps}</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>the network takes tiles whose sides are multiples of {multiple}; it is {tile} now</source>
        <translation>le réseau prend des tuiles dont les côtés sont des multiples de {multiple} ; la valeur est actuellement {tile}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name} has no entry {key}; known are {known}</source>
        <translation>le réseau {name} n’a pas d’entrée {key} ; entrées connues : {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>the network {name}: {value} does not fit its entry {key} (default {default})</source>
        <translation>le réseau {name} : {value} ne convient pas à son entrée {key} (par défaut {default})</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {folder} cannot be written to ({reason}); choose another one</source>
        <translation>impossible d’écrire dans le dossier de sortie {folder} ({reason}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>the output folder {path} cannot be made ({reason}); choose another one</source>
        <translation>le dossier de sortie {path} ne peut pas être créé ({reason}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/inference/predictor.py"/>
        <source>the overlap of tiles must be between 0 and 0.75, found {overlap}</source>
        <translation>le recouvrement des tuiles doit être compris entre 0 et 0,75, trouvé : {overlap}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>the product's metadata hold an offset that cannot be read ({number}: {value})</source>
        <translation>les métadonnées du produit contiennent un décalage illisible ({number} : {value})</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>the products are of Level-1C and Level-2A, whose values differ; bring in one level at a time</source>
        <translation>les produits sont de niveau Level-1C et Level-2A, dont les valeurs diffèrent ; importez un seul niveau à la fois</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>the recipe {wanted} is for the method {method}, and the method {method_2} is asked for; leave out one of the two</source>
        <translation>la recette {wanted} est pour la méthode {method}, or c’est la méthode {method_2} qui est demandée ; omettez l’une des deux</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>the series without polygons are not used: this method learns from the polygons alone</source>
        <translation>les séries sans polygones ne sont pas utilisées : cette méthode apprend des seuls polygones</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so guesses could not show that they help: it is returned without trying them</source>
        <translation>le réseau supervisé cartographie presque parfaitement les polygones de validation (IoU moyen {mean_iou}), les estimations ne pourraient donc pas montrer leur utilité : il est retenu sans les essayer</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so learning the image could not show that it helps: it is returned without an image model</source>
        <translation>le réseau supervisé cartographie presque parfaitement les polygones de validation (IoU moyen {mean_iou}), on ne pourrait donc pas montrer qu’apprendre l’image aide : il est retenu sans modèle d’image</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>the training (model and checkpoint)</source>
        <translation>l’entraînement (modèle et point de reprise)</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>the training ended before guesses would have begun: only annotations were learnt from</source>
        <translation>l’entraînement s’est terminé avant que les estimations ne commencent : seules les annotations ont été apprises</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>the truth has no pixel of “{class_name}”, which the map has, so its recall cannot be told</source>
        <translation>la référence n’a aucun pixel de la classe « {class_name} », présente sur la carte, son rappel ne peut donc pas être déterminé</translation>
    </message>
    <message>
        <location filename="../core/worker.py"/>
        <source>the worker was started without a job</source>
        <translation>le processus de travail a été démarré sans tâche</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>there are no probabilities beside the map, so it is not told between which classes it is unsure; give a model and images, or {advice}</source>
        <translation>il n’y a pas de probabilités à côté de la carte, on ne sait donc pas entre quelles classes elle hésite ; donnez un modèle et des images, ou {advice}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>there are no probabilities of {date}; give those of every map, or none</source>
        <translation>il n’y a pas de probabilités du {date} ; donnez celles de toutes les cartes, ou aucune</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>there is a single date, so there is nothing for a chain over dates to join</source>
        <translation>il n’y a qu’une seule date, une chaîne temporelle n’a donc rien à relier</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>there is no checkpoint to go on from; the training starts from its beginning</source>
        <translation>il n’y a pas de point de reprise à partir duquel continuer ; l’entraînement commence au début</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>there is no map of {wanted}; there are maps of {known}</source>
        <translation>il n’y a pas de carte du {wanted} ; il y a des cartes du {known}</translation>
    </message>
    <message>
        <location filename="../core/recipe.py"/>
        <source>there is no recipe {wanted}; known are {known}, or give a recipe file's path</source>
        <translation>il n’y a pas de recette {wanted} ; recettes connues : {known}, ou donnez le chemin d’un fichier de recette</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>this GDAL was built without the Sentinel-2 driver; use the one that comes with QGIS</source>
        <translation>ce GDAL a été compilé sans le pilote Sentinel-2 ; utilisez celui fourni avec QGIS</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>this series has</source>
        <translation>cette série a</translation>
    </message>
    <message>
        <location filename="../core/training/learner.py"/>
        <source>training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off</source>
        <translation>l’entraînement a divergé (la perte n’est pas un nombre) ; diminuez `learning_rate` ou mettez `amp` à off</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions</source>
        <translation>transitions</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>transitions {path}</source>
        <translation>transitions {path}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>true pixels</source>
        <translation>pixels vrais</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>true/false</source>
        <translation>true/false</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>uncertainty by</source>
        <translation>incertitude selon</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out</source>
        <translation>
            <numerusform>moins de {share} % de ce qui est cartographié a été observé à {n} date sur {all} ({dates}) ; les changements relevés à une telle date sont peu fiables : omettez sa carte</numerusform>
            <numerusform>moins de {share} % de ce qui est cartographié a été observé à {n} dates sur {all} ({dates}) ; les changements relevés à une telle date sont peu fiables : omettez sa carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/maps.py"/>
        <source>under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such a date are weak: leave its map out, or {advice}</source>
        <translation>
            <numerusform>moins de {share} % de ce qui est cartographié a été observé à {n} date sur {all} ({dates}) ; les changements relevés à une telle date sont peu fiables : omettez sa carte, ou {advice}</numerusform>
            <numerusform>moins de {share} % de ce qui est cartographié a été observé à {n} dates sur {all} ({dates}) ; les changements relevés à une telle date sont peu fiables : omettez sa carte, ou {advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/methods/__init__.py"/>
        <source>unknown method {name}; known are {known}</source>
        <translation>méthode inconnue {name} ; méthodes connues : {known}</translation>
    </message>
    <message>
        <location filename="../core/networks/__init__.py"/>
        <source>unknown network {name}; known are {known}</source>
        <translation>réseau inconnu {name} ; réseaux connus : {known}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>user’s accuracy,
by area</source>
        <translation>exactitude utilisateur,
par surface</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}</source>
        <translation>valeur : {value:g}</translation>
    </message>
    <message>
        <location filename="../plugin/time/pixel_plot.py"/>
        <source>value {value:g}, not observed</source>
        <translation>valeur : {value:g}, non observée</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>went on from the model before</source>
        <translation>a continué à partir du modèle précédent</translation>
    </message>
    <message>
        <location filename="../core/inpainting/way.py"/>
        <source>what lies around them</source>
        <translation>ce qui les entoure</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curve_pages.py"/>
        <source>worst band</source>
        <translation>pire bande</translation>
    </message>
    <message>
        <location filename="../core/export/onnx_graph.py"/>
        <source>writing ONNX needs the Python package onnx, which the engine's environment lacks; install it there with: "{python}" -m pip install onnx (or install Landbrush as landbrush[onnx])</source>
        <translation>l’écriture en ONNX demande le paquet Python onnx, absent de l’environnement du moteur ; installez-le avec : "{python}" -m pip install onnx (ou installez Landbrush comme landbrush[onnx])</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>writing overviews</source>
        <translation>écriture des aperçus</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>writing polygons</source>
        <translation>écriture des polygones</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>writing the graph</source>
        <translation>écriture du graphe</translation>
    </message>
    <message>
        <location filename="../core/data/sparse_writer.py"/>
        <source>writing {path} was stopped</source>
        <translation>l’écriture de {path} a été arrêtée</translation>
    </message>
    <message>
        <location filename="../core/export/exportonnx.py"/>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{beside} beside the map is of another run and was not used</source>
        <translation>{beside}, à côté de la carte, provient d’un autre traitement et n’a pas été utilisé</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether guesses where nobody annotated help: only annotations are learnt from; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, et il en faut {fewest} pour savoir si les estimations aident là où personne n’a annoté : seules les annotations sont apprises ; dessinez plus de polygones, réservez-en davantage à la validation, ou mettez l’option `guard` à false</translation>
    </message>
    <message>
        <location filename="../core/training/guard.py"/>
        <source>{few}, and it takes {fewest} to tell whether learning the image helps to map it: only annotations are learnt from, and no image model; draw more polygons, hold more of them out, or set the option `guard` to false</source>
        <translation>{few}, et il en faut {fewest} pour savoir si apprendre l’image aide la carte : seules les annotations sont apprises, et aucun modèle d’image ; dessinez plus de polygones, réservez-en davantage à la validation, ou mettez l’option `guard` à false</translation>
    </message>
    <message>
        <location filename="../plugin/processing/evaluate.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>{file} ne peut pas être ouvert comme raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/importsafe.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{file} is not there.</source>
        <translation>{file} est introuvable.</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{folder} cannot be read ({reason})</source>
        <translation>{folder} ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{h} h {m} min left</source>
        <translation>encore {h} h {m} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>{message} ({seconds} s left)</source>
        <translation>{message} (encore {seconds} s)</translation>
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
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{names}: no annotated pixel was observed, all of them are nodata or masked out; annotate clear pixels, or check the nodata value and the mask</source>
        <translation>{names} : aucun pixel annoté n’a été observé, tous sont nodata ou masqués ; annotez des pixels dégagés, ou vérifiez la valeur nodata et le masque</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no band {band} that GDAL can read; it has {bands}</source>
        <translation>{name} n’a pas de bande {band} que GDAL puisse lire ; bandes présentes : {bands}</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name} has no band {band}; it has {known}</source>
        <translation>{name} n’a pas de bande {band} ; bandes présentes : {known}</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no bands of {metres} m that GDAL can read</source>
        <translation>{name} n’a pas de bandes à {metres} m que GDAL puisse lire</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name} has no probability of clouds; leave out `cloud_probability`</source>
        <translation>{name} n’a pas de probabilité de nuage ; omettez `cloud_probability`</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is left out: {newer} is the same, processed later</source>
        <translation>{name} est omis : {newer} est le même, traité plus tard</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} is there twice; {path} is used</source>
        <translation>{name} est présent deux fois ; {path} est utilisé</translation>
    </message>
    <message>
        <location filename="../core/changes/pairs.py"/>
        <source>{name} stays</source>
        <translation>{name} (sans changement)</translation>
    </message>
    <message>
        <location filename="../core/data/importsafe.py"/>
        <source>{name} tells nothing of clouds; its date gets no mask</source>
        <translation>{name} ne dit rien des nuages ; sa date n’a pas de masque</translation>
    </message>
    <message>
        <location filename="../plugin/dock/curves.py"/>
        <source>{name} {value} at step {step}</source>
        <translation>{name} {value} à l’itération {step}</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, the first image to learn from, has</source>
        <translation>{name}, la première image d’apprentissage, a</translation>
    </message>
    <message>
        <location filename="../core/training/training_set.py"/>
        <source>{name}, which is to be learnt from without polygons: every pixel is nodata or masked out; leave it out, or check its nodata value and mask</source>
        <translation>{name}, dont on doit apprendre sans polygones : tous les pixels sont nodata ou masqués ; omettez cette image, ou vérifiez sa valeur nodata et son masque</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel in the extent asked for is nodata or masked out; check its nodata value and mask</source>
        <translation>{name} : dans l’emprise demandée, tous les pixels sont nodata ou masqués ; vérifiez sa valeur nodata et son masque</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: every pixel is nodata or masked out; check its nodata value and mask</source>
        <translation>{name} : tous les pixels sont nodata ou masqués ; vérifiez sa valeur nodata et son masque</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{name}: its bands of {metres} m do not lie on those of 10 m</source>
        <translation>{name} : ses bandes à {metres} m ne se superposent pas à celles à 10 m</translation>
    </message>
    <message>
        <location filename="../core/inpainting/regression.py"/>
        <source>{name}: nothing to learn from was observed in its images; check masks and nodata</source>
        <translation>{name} : rien n’a été observé dans ses images dont on puisse apprendre ; vérifiez les masques et nodata</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is empty; download the product again</source>
        <translation>{name} : le fichier de la bande {band}, {file}, est vide ; téléchargez de nouveau le produit</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{name}: the file of band {band}, {file}, is missing; download the product again</source>
        <translation>{name} : le fichier de la bande {band}, {file}, manque ; téléchargez de nouveau le produit</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{name}: the images are {size} GB in all; this will take long</source>
        <translation>{name} : les images font {size} Go en tout ; cela prendra du temps</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs images of at least two dates, and there is one; add images of other dates, or fill with a model</source>
        <translation>{name} : la méthode {method} a besoin d’images d’au moins deux dates, et il n’y en a qu’une ; ajoutez des images d’autres dates, ou comblez avec un modèle</translation>
    </message>
    <message>
        <location filename="../core/inpainting/interpolation.py"/>
        <source>{name}: the method {method} needs the date of every image; add those missing</source>
        <translation>{name} : la méthode {method} a besoin de la date de chaque image ; ajoutez celles qui manquent</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the band {strange} and cannot fill it; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name} : le modèle {model} ne connaît pas la bande {strange} et ne peut pas la combler ; nommez les bandes à combler ({known}) dans `bands`, ou utilisez la méthode regression</translation>
    </message>
    <message>
        <location filename="../core/inpainting/rasters.py"/>
        <source>{name}: the model {model} does not know the bands {strange} and cannot fill them; name the bands to fill ({known}) in `bands`, or use the method regression</source>
        <translation>{name} : le modèle {model} ne connaît pas les bandes {strange} et ne peut pas les combler ; nommez les bandes à combler ({known}) dans `bands`, ou utilisez la méthode regression</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates cover the image only partly ({first}, {share} % …)</source>
        <translation>
            <numerusform>{name} : {n} date sur {all} ne couvre l’image qu’en partie ({first}, {share} % …)</numerusform>
            <numerusform>{name} : {n} dates sur {all} ne couvrent l’image qu’en partie ({first}, {share} % …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{name}: {n} of {all} dates lie beside the image and show nothing of it ({first} …)</source>
        <translation>
            <numerusform>{name} : {n} date sur {all} est à côté de l’image et n’en montre rien ({first} …)</numerusform>
            <numerusform>{name} : {n} dates sur {all} sont à côté de l’image et n’en montrent rien ({first} …)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as no date shows them</source>
        <translation>{name} : {share} des pixels restent nodata, car aucune date ne les montre</translation>
    </message>
    <message>
        <location filename="../core/inpainting/run.py"/>
        <source>{name}: {share} of the pixels stay nodata, as they lie too far from anything observed</source>
        <translation>{name} : {share} des pixels restent nodata, car ils sont trop loin de tout ce qui a été observé</translation>
    </message>
    <message>
        <location filename="../plugin/dock/suggest_section.py"/>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>{n} GB</source>
        <translation>{n} Go</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} dates</source>
        <translation>
            <numerusform>{n} date</numerusform>
            <numerusform>{n} dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{n} dates: {dates}</source>
        <translation>
            <numerusform>{n} date : {dates}</numerusform>
            <numerusform>{n} dates : {dates}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} held out</source>
        <translation>{n} pour la validation</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} kB</source>
        <translation>{n} ko</translation>
    </message>
    <message>
        <location filename="../plugin/dock/history_section.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{n} min left</source>
        <translation>encore {n} min</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/time/dates.py"/>
        <source>{n} of {all} dates</source>
        <translation>
            <numerusform>{n} date sur {all}</numerusform>
            <numerusform>{n} dates sur {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/series.py"/>
        <source>{n} of {dates} dates are left out; {reason}</source>
        <translation>
            <numerusform>{n} date sur {dates} est omise ; {reason}</numerusform>
            <numerusform>{n} dates sur {dates} sont omises ; {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/changes/pairs.py"/>
        <source>{n} rarer changes</source>
        <translation>
            <numerusform>{n} changement plus rare</numerusform>
            <numerusform>{n} changements plus rares</numerusform>
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
        <translation>encore {n} s</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} ({crs}) does not overlap the image it belongs to ({image_crs})</source>
        <translation>{path} ({crs}) ne recouvre pas l’image à laquelle il appartient ({image_crs})</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} and the map {path_2} have different pixels; give those of one run</source>
        <translation>{path} et la carte {path_2} ont des pixels différents ; donnez ceux d’un même traitement</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} and {other} do not overlap; bands of one image must cover one place</source>
        <translation>{path} et {other} ne se recouvrent pas ; les bandes d’une image doivent couvrir le même endroit</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} and {path_2} are both of {date}; each date must have one</source>
        <translation>{path} et {path_2} sont tous deux du {date} ; à chaque date doit correspondre un seul raster</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} cannot be brought from {crs} to {image_crs} ({reason})</source>
        <translation>{path} ne peut pas être converti de {crs} vers {image_crs} ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} cannot be opened</source>
        <translation>{path} ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} cannot be read as a Sentinel-2 product ({reason})</source>
        <translation>{path} ne peut pas être lu comme produit Sentinel-2 ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what}</source>
        <translation>{path} ne peut pas être lu comme {what}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} cannot be read as a {what} ({reason})</source>
        <translation>{path} ne peut pas être lu comme {what} ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be replaced ({reason}); close it in other programs or choose another name</source>
        <translation>{path} ne peut pas être remplacé ({reason}) ; fermez-le dans les autres programmes ou choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} cannot be replaced ({reason}); close the program that uses it</source>
        <translation>{path} ne peut pas être remplacé ({reason}) ; fermez le programme qui l’utilise</translation>
    </message>
    <message>
        <location filename="../core/disk.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or free some space</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; choisissez un autre dossier ou libérez de la place</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} cannot be written ({reason}); close it in other programs</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; fermez-le dans les autres programmes</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} cannot be written: the disk of {folder} is full or failing ({reason}); make room or choose another folder</source>
        <translation>{path} ne peut pas être écrit : le disque de {folder} est plein ou défaillant ({reason}) ; libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} does not exist</source>
        <translation>{path} n’existe pas</translation>
    </message>
    <message>
        <location filename="../core/evaluation/held_out_report.py"/>
        <source>{path} has classes that {model} does not know ({names}); is it its map?</source>
        <translation>{path} a des classes que {model} ne connaît pas ({names}) ; est-ce bien sa carte ?</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has neither the probabilities nor the map of its run beside it; name the probabilities</source>
        <translation>{path} n’a à côté de lui ni les probabilités ni la carte de son traitement ; indiquez les probabilités</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{path} has no class where {where} has one; is it the right map?</source>
        <translation>{path} n’a pas de classe là où {where} en a une ; est-ce la bonne carte ?</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} n’a pas de système de coordonnées de référence et a {pixels} pixels, son image en a {wanted} ; géoréférencez-le, ou enregistrez-le à la taille de l’image</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no coordinate reference system; assign one first (gdal_edit.py -a_srs EPSG:…)</source>
        <translation>{path} n’a pas de système de coordonnées de référence ; assignez-en un d’abord (gdal_edit.py -a_srs EPSG:…)</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} has no date, neither in its metadata nor in its name; {advice}, or rename it so that its name tells the day</source>
        <translation>{path} n’a pas de date, ni dans ses métadonnées ni dans son nom ; {advice}, ou renommez le fichier pour que son nom indique le jour</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference and {pixels} pixels, its image has {wanted}; georeference it, or save it in the image's size</source>
        <translation>{path} n’est pas géoréférencé et a {pixels} pixels, son image en a {wanted} ; géoréférencez-le, ou enregistrez-le à la taille de l’image</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no georeference; georeference it in QGIS first (Layer › Georeferencer)</source>
        <translation>{path} n’est pas géoréférencé ; géoréférencez-le d’abord dans QGIS (Couche › Géoréférenceur)</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path} has no layer {layer}; it has {names}</source>
        <translation>{path} n’a pas de couche {layer} ; couches présentes : {names}</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no pixel with a class; 0 and nodata are none</source>
        <translation>{path} n’a aucun pixel avec une classe ; 0 et nodata n’en sont pas</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has no probability of “{class_name}”, which its map has</source>
        <translation>{path} n’a pas de probabilité pour la classe « {class_name} », que sa carte contient</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has no probability of “{class_name}”, which the map has</source>
        <translation>{path} n’a pas de probabilité pour la classe « {class_name} », que la carte contient</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} has no usable georeference ({reason})</source>
        <translation>{path} n’a pas de géoréférencement utilisable ({reason})</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other classes ({theirs}) than {other} ({ours}); make both maps with one model</source>
        <translation>{path} a d’autres classes ({theirs}) que {other} ({ours}) ; faites les deux cartes avec le même modèle</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} has other pixels than {other}; give rasters of one run</source>
        <translation>{path} a d’autres pixels que {other} ; donnez des rasters d’un même traitement</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; give those of one run</source>
        <translation>{path} a d’autres pixels que {other} ; donnez ceux d’un même traitement</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} has other pixels than {other}; make both maps of one area on one grid</source>
        <translation>{path} a d’autres pixels que {other} ; faites les deux cartes sur la même zone et la même grille</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} has {count} bands without names and {needed_by} {wanted} ({names}); give its bands names or use an image of as many bands</source>
        <translation>{path} a {count} bandes sans nom et {needed_by} {wanted} bandes ({names}) ; donnez des noms à ses bandes ou utilisez une image ayant autant de bandes</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds NaN, which is treated as nodata</source>
        <translation>{path} contient NaN, traité comme nodata</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} holds codes no mask of kind {kind} has: not observed</source>
        <translation>{path} contient des codes qu’aucun masque de type {kind} n’a : non observé</translation>
    </message>
    <message>
        <location filename="../core/data/safe_scene.py"/>
        <source>{path} holds no bands that GDAL's Sentinel-2 driver can read</source>
        <translation>{path} ne contient pas de bandes que le pilote Sentinel-2 de GDAL puisse lire</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} holds no raster bands</source>
        <translation>{path} ne contient aucune bande raster</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds numbers of {bits} bits (0 to {highest}) and has no bit {bit}; correct the mask's `values`</source>
        <translation>{path} contient des nombres de {bits} bits (0 à {highest}) et n’a pas de bit {bit} ; corrigez `values` du masque</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {number}, which {other} does not name</source>
        <translation>{path} contient la classe {number}, que {other} ne nomme pas</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} holds the class {value}; class ids go from 1 to 255</source>
        <translation>{path} contient la classe {value} ; les identifiants de classe vont de 1 à 255</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path} holds {dtype} numbers, which have no bits; save it as whole numbers</source>
        <translation>{path} contient des nombres {dtype}, qui n’ont pas de bits ; enregistrez-le en nombres entiers</translation>
    </message>
    <message>
        <location filename="../core/data/writer.py"/>
        <source>{path} is a folder; choose another name for the raster</source>
        <translation>{path} est un dossier ; choisissez un autre nom pour le raster</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is an input and would be overwritten; choose another file</source>
        <translation>{path} est une entrée et serait écrasé ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../core/data/staging.py"/>
        <source>{path} is an input and would be overwritten; choose another output folder</source>
        <translation>{path} est une entrée et serait écrasé ; choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path} is damaged or incomplete ({reason})</source>
        <translation>{path} est endommagé ou incomplet ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/safe_clouds.py"/>
        <source>{path} is damaged or incomplete: a cloud's outline holds no numbers</source>
        <translation>{path} est endommagé ou incomplet : le contour d’un nuage ne contient pas de nombres</translation>
    </message>
    <message>
        <location filename="../core/data/xml.py"/>
        <source>{path} is damaged or incomplete: it cannot be read as XML</source>
        <translation>{path} est endommagé ou incomplet : il ne peut pas être lu comme XML</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is damaged or incomplete: it does not say when the product was taken</source>
        <translation>{path} est endommagé ou incomplet : il n’indique pas quand le produit a été acquis</translation>
    </message>
    <message>
        <location filename="../core/data/jpeg2000.py"/>
        <source>{path} is damaged or incomplete: its JPEG 2000 image is cut off; download or copy it again</source>
        <translation>{path} est endommagé ou incomplet : son image JPEG 2000 est tronquée ; téléchargez-le ou copiez-le de nouveau</translation>
    </message>
    <message>
        <location filename="../core/data/raster.py"/>
        <source>{path} is damaged or incomplete: rows {row}–{rows}, columns {col}–{cols} cannot be read; put a whole copy in its place ({reason})</source>
        <translation>{path} est endommagé ou incomplet : les lignes {row}–{rows}, colonnes {col}–{cols} ne peuvent pas être lues ; remplacez-le par une copie complète ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is in {crs} and {other} in {image_crs}; bands of one image must be in one CRS</source>
        <translation>{path} est en {crs} et {other} en {image_crs} ; les bandes d’une image doivent être dans un même SCR</translation>
    </message>
    <message>
        <location filename="../core/data/safe.py"/>
        <source>{path} is no Sentinel-2 product and holds none: there is no MTD_MSIL1C.xml or MTD_MSIL2A.xml</source>
        <translation>{path} n’est pas un produit Sentinel-2 et n’en contient pas : il n’y a ni MTD_MSIL1C.xml ni MTD_MSIL2A.xml</translation>
    </message>
    <message>
        <location filename="../core/data/class_map.py"/>
        <source>{path} is no map of classes: it needs one band of whole numbers, and has {count} of {dtype}</source>
        <translation>{path} n’est pas une carte de classes : il faut une seule bande de nombres entiers, il y en a {count} de type {dtype}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path} is no uncertainty of a map: it has no band named {names} or {last}, of 8 or 16 bits</source>
        <translation>{path} n’est pas l’incertitude d’une carte : il n’a pas de bande nommée {names} ou {last}, de 8 ou 16 bits</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is no uncertainty raster of Landbrush: it has no band named {entropy}</source>
        <translation>{path} n’est pas un raster d’incertitude de Landbrush : il n’a pas de bande nommée {entropy}</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of no date, and no uncertainty raster is</source>
        <translation>{path} n’a pas de date, et aucun raster d’incertitude n’est sans date</translation>
    </message>
    <message>
        <location filename="../core/changes/maps.py"/>
        <source>{path} is of {date}, and no map is</source>
        <translation>{path} est du {date}, mais aucune carte ne l’est</translation>
    </message>
    <message>
        <location filename="../core/suggest/sources.py"/>
        <source>{path} is of {date}, and no uncertainty raster is</source>
        <translation>{path} est du {date}, mais aucun raster d’incertitude ne l’est</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is open in another program; close it there, or choose another name</source>
        <translation>{path} est ouvert dans un autre programme ; fermez-le dans celui-ci, ou choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path} is read over the network (up to {megabytes} MB); a local copy is much faster</source>
        <translation>{path} est lu par le réseau (jusqu’à {megabytes} Mo) ; une copie locale est bien plus rapide</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its metadata say {other}; if that is wrong, {advice}</source>
        <translation>{path} est considéré comme étant du {date}, bien que ses métadonnées indiquent {other} ; si c’est faux, {advice}</translation>
    </message>
    <message>
        <location filename="../core/inference/outputs.py"/>
        <source>{path} is taken to be of {date}, though its name says {other}; if that is wrong, {advice}</source>
        <translation>{path} est considéré comme étant du {date}, bien que son nom indique {other} ; si c’est faux, {advice}</translation>
    </message>
    <message>
        <location filename="../core/export/polygonize.py"/>
        <source>{path} is the map itself and would be overwritten; choose another name</source>
        <translation>{path} est la carte elle-même et serait écrasé ; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and holds {held}; choose another file</source>
        <translation>{path} existe déjà, contenu : {held} ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../core/suggest/file.py"/>
        <source>{path} is there already and is no GeoPackage; choose another file</source>
        <translation>{path} existe déjà et n’est pas un GeoPackage ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../core/data/vsi.py"/>
        <source>{path} is too large ({size} MB)</source>
        <translation>{path} est trop gros ({size} Mo)</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path} is turned against {other}; bands of one image must lie the same way</source>
        <translation>{path} est tourné par rapport à {other} ; les bandes d’une image doivent avoir la même orientation</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} of this series; it has {known}</source>
        <translation>il manque à {path} la bande {bands} de cette série ; bandes présentes : {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the band {bands} that {needed_by}; it has {known}</source>
        <translation>il manque à {path} la bande {bands} que {needed_by} ; bandes présentes : {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} of this series; it has {known}</source>
        <translation>il manque à {path} les bandes {bands} de cette série ; bandes présentes : {known}</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path} lacks the bands {bands} that {needed_by}; it has {known}</source>
        <translation>il manque à {path} les bandes {bands} que {needed_by} ; bandes présentes : {known}</translation>
    </message>
    <message>
        <location filename="../core/provenance.py"/>
        <source>{path} was made by another model than {model}; give the one that made it</source>
        <translation>{path} a été produit par un autre modèle que {model} ; donnez celui qui l’a produit</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{path}, layer {layer}</source>
        <translation>{path}, couche {layer}</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: band {band} holds {kind} numbers, which cannot be used; convert it first</source>
        <translation>{path} : la bande {band} contient des nombres de type {kind}, qui ne peuvent pas être utilisés ; convertissez-la d’abord</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its band {band} is marked as transparency but varies like a picture; it is used as a band</source>
        <translation>{path} : sa bande {band} est marquée comme transparence mais varie comme une image ; elle est utilisée comme bande</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands ({bands}) are taken in order for {wanted}, as no name agrees</source>
        <translation>{path} : ses bandes ({bands}) sont prises dans l’ordre pour {wanted}, car aucun nom ne correspond</translation>
    </message>
    <message>
        <location filename="../core/evaluation/calibration.py"/>
        <source>{path}: its bands ({names}) are named after none of the map's classes</source>
        <translation>{path} : ses bandes ({names}) ne portent le nom d’aucune des classes de la carte</translation>
    </message>
    <message>
        <location filename="../core/data/series.py"/>
        <source>{path}: its bands have different nodata values; {value} is kept</source>
        <translation>{path} : ses bandes ont des valeurs nodata différentes ; {value} est conservée</translation>
    </message>
    <message>
        <location filename="../core/data/bands.py"/>
        <source>{path}: its bands have no names and are taken in order for {wanted}</source>
        <translation>{path} : ses bandes n’ont pas de nom et sont prises dans l’ordre pour {wanted}</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: its codes ({codes}) fit no quality band of Landsat ({names}); is the kind of mask right? Other bits can be named with the kind bits</source>
        <translation>{path} : ses codes ({codes}) ne correspondent à aucune bande de qualité de Landsat ({names}) ; le type de masque est-il correct ? D’autres bits peuvent être indiqués avec le type bits</translation>
    </message>
    <message>
        <location filename="../core/data/dataset.py"/>
        <source>{path}: its ground control points give no grid ({reason})</source>
        <translation>{path} : ses points de contrôle ne donnent pas de grille ({reason})</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which Fmask does not have ({known}); is its kind, {kind}, right?</source>
        <translation>{path} : le masque contient {codes}, que Fmask n’a pas ({known}) ; son type, {kind}, est-il correct ?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which is no probability in percent (0 to 100); is its kind, {kind}, right?</source>
        <translation>{path} : le masque contient {codes}, qui n’est pas une probabilité en pour cent (0 à 100) ; son type, {kind}, est-il correct ?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {codes}, which no scene classification has (0 to {highest}); is its kind, {kind}, right?</source>
        <translation>{path} : le masque contient {codes}, qu’aucune classification de scène n’a (0 à {highest}) ; son type, {kind}, est-il correct ?</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: the mask holds {count} codes ({codes}), too many for one that says observed or not; is its kind rather {like}?</source>
        <translation>{path} : le masque contient {count} codes ({codes}), trop pour un masque qui ne distingue qu’observé ou non ; son type est-il plutôt {like} ?</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: there is no band to stack</source>
        <translation>{path} : il n’y a pas de bande à empiler</translation>
    </message>
    <message>
        <location filename="../core/data/masks.py"/>
        <source>{path}: unknown kind of mask {kind}</source>
        <translation>{path} : type de masque inconnu : {kind}</translation>
    </message>
    <message>
        <location filename="../core/data/stack.py"/>
        <source>{path}: {count} names are given for {count_2} bands</source>
        <translation>{path} : {count} noms sont donnés pour {count_2} bandes</translation>
    </message>
    <message>
        <location filename="../plugin/time/timeline.py"/>
        <source>{percent} % hidden</source>
        <translation>{percent} % masqués</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels in the held-out polygons ({n}) are right.</source>
        <translation>{percent} % des pixels des polygones de validation ({n}) sont justes.</translation>
    </message>
    <message>
        <location filename="../plugin/advice.py"/>
        <source>{percent} % of the pixels were filled; see the results.</source>
        <translation>{percent} % des pixels ont été comblés ; voir les résultats.</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} patches compared</source>
        <translation>{pixels} pixels comparés dans {polygons} îlots</translation>
    </message>
    <message>
        <location filename="../core/evaluation/report.py"/>
        <source>{pixels} pixels in {polygons} polygons compared</source>
        <translation>{pixels} pixels comparés dans {polygons} polygones</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} cannot be started ({reason}).</source>
        <translation>{python} ne peut pas être lancé ({reason}).</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} does not answer.</source>
        <translation>{python} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../plugin/engine/interpreter.py"/>
        <source>{python} is not a working Python: {said}</source>
        <translation>{python} n’est pas un Python qui fonctionne : {said}</translation>
    </message>
    <message>
        <location filename="../plugin/runs.py"/>
        <source>{reason} Strokes that wait on the map for it, and are not learnt: {count}.</source>
        <translation>{reason} Tracés qui l’attendent sur la carte et ne sont pas appris : {count}.</translation>
    </message>
    <message>
        <location filename="../core/training/run.py"/>
        <source>{reason}; a later training cannot start from this model</source>
        <translation>{reason} ; un entraînement ultérieur ne pourra pas partir de ce modèle</translation>
    </message>
    <message>
        <location filename="../core/training/fitting.py"/>
        <source>{reason}; the training goes on without a checkpoint</source>
        <translation>{reason} ; l’entraînement continue sans point de reprise</translation>
    </message>
    <message>
        <location filename="../core/changes/run.py"/>
        <source>{share} % of the changed pixels have their first class again in the end, which is mostly the flicker of maps; {advice}</source>
        <translation>{share} % des pixels changés retrouvent à la fin leur première classe, ce qui est surtout du scintillement des cartes ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{share} % of the true pixels lie where the map has no class; they are left out</source>
        <translation>{share} % des pixels vrais se trouvent là où la carte n’a pas de classe ; ils sont laissés de côté</translation>
    </message>
    <message>
        <location filename="../plugin/dock/progress_section.py"/>
        <source>{stage}: starting the engine…</source>
        <translation>{stage} : démarrage du moteur…</translation>
    </message>
    <message>
        <location filename="../plugin/engine/task.py"/>
        <source>{task} (stopped)</source>
        <translation>{task} (arrêté)</translation>
    </message>
    <message>
        <location filename="../core/data/grid.py"/>
        <source>{text} is no coordinate reference system; write it as EPSG:CODE</source>
        <translation>{text} n’est pas un système de coordonnées de référence ; écrivez-le sous la forme EPSG:CODE</translation>
    </message>
    <message>
        <location filename="../plugin/results.py"/>
        <source>{title} (part)</source>
        <translation>{title} (partie)</translation>
    </message>
    <message>
        <location filename="../plugin/engine/installation.py"/>
        <source>{title} failed (exit code {code}): {reason}</source>
        <translation>{title} : échec (code de sortie {code}) : {reason}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and 1 more feature like it)</source>
        <translation>{told} (et 1 autre entité comme celle-ci)</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and 1 more pair)</source>
        <translation>{told} (et 1 autre paire)</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/annotations.py"/>
        <source>{told} (and {n} more features like it)</source>
        <translation>
            <numerusform>{told} (et {n} autre entité comme celle-ci)</numerusform>
            <numerusform>{told} (et {n} autres entités comme celle-ci)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/rasterize.py"/>
        <source>{told} (and {n} more pairs)</source>
        <translation>
            <numerusform>{told} (et {n} autre paire)</numerusform>
            <numerusform>{told} (et {n} autres paires)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{told}; correct one of them</source>
        <translation>{told} ; corrigez l’un des deux</translation>
    </message>
    <message>
        <location filename="../plugin/engine/environment.py"/>
        <source>{variable} names {python}, which is not there; correct or unset it.</source>
        <translation>{variable} désigne {python}, qui n’existe pas ; corrigez ou supprimez cette variable.</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must be numbers from 0 to 1</source>
        <translation>{what} : seuls des nombres de 0 à 1 sont possibles</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{what} must have rows of the same length</source>
        <translation>{what} : toutes les lignes doivent avoir la même longueur</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: cannot be read ({reason})</source>
        <translation>{what} {path} : lecture impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: not a .safetensors file, or a damaged one</source>
        <translation>{what} {path} : pas un fichier .safetensors, ou un fichier endommagé</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML</source>
        <translation>{what} {path} : YAML non valide</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{what} {path}: not valid YAML at line {line}</source>
        <translation>{what} {path} : YAML non valide à la ligne {line}</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: there is no such file</source>
        <translation>{what} {path} : ce fichier n’existe pas</translation>
    </message>
    <message>
        <location filename="../core/model_file.py"/>
        <source>{what} {path}: this is a folder; name the file in it</source>
        <translation>{what} {path} : c’est un dossier ; nommez le fichier qu’il contient</translation>
    </message>
    <message>
        <location filename="../core/evaluation/run.py"/>
        <source>{where} has classes that the map has not ({classes}; the map has {table}): if the two count their classes differently, all figures are wrong; compare by names, or use the same ids</source>
        <translation>{where} a des classes que la carte n’a pas ({classes} ; la carte a {table}) : si les deux numérotent leurs classes différemment, tous les chiffres sont faux ; comparez par noms, ou utilisez les mêmes identifiants</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no coordinate reference system; assign one to the layer first</source>
        <translation>{where} n’a pas de système de coordonnées de référence ; assignez-en d’abord un à la couche</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has no field {name} for the {purpose}; the fields are {there}</source>
        <translation>{where} n’a pas de champ {name} pour « {purpose} » ; les champs sont {there}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where} has one class only ({name}); annotate at least one more, e.g. “other”</source>
        <translation>{where} n’a qu’une classe ({name}) ; annotez-en au moins une de plus, p. ex. « autre »</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} has several layers ({names}); name one, as in {where}|{layer}</source>
        <translation>{where} a plusieurs couches ({names}) ; nommez-en une, comme dans {where}|{layer}</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class 0, which means nodata; class ids go from 1 to 255</source>
        <translation>{where} a la classe 0, qui signifie nodata ; les identifiants de classe vont de 1 à 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {number}; class ids go from 1 to 255</source>
        <translation>{where} a la classe {number} ; les identifiants de classe vont de 1 à 255</translation>
    </message>
    <message>
        <location filename="../core/data/annotations.py"/>
        <source>{where} has the class {value}, which is no whole number; class ids go from 1 to 255</source>
        <translation>{where} a la classe {value}, qui n’est pas un nombre entier ; les identifiants de classe vont de 1 à 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} has {count} bands; the first one, {first}, is taken for the labels</source>
        <translation>{where} a {count} bandes ; la première, {first}, est prise pour les étiquettes</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where} has {n} classes; there can be at most {most}</source>
        <translation>
            <numerusform>{where} a {n} classe ; il peut y en avoir au plus {most}</numerusform>
            <numerusform>{where} a {n} classes ; il peut y en avoir au plus {most}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where} holds from {day} until {until}, which is before it; correct one of the two</source>
        <translation>{where} vaut du {day} jusqu’au {until}, qui est antérieur ; corrigez l’une des deux dates</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds no label: all pixels on the image are 0 or nodata</source>
        <translation>{where} ne contient pas d’étiquette : tous les pixels sur l’image sont 0 ou nodata</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} holds no layer of polygons</source>
        <translation>{where} ne contient pas de couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/data/label_raster.py"/>
        <source>{where} holds the value {value}; the class ids of a label raster are whole numbers from 1 to 255</source>
        <translation>{where} contient la valeur {value} ; les identifiants de classe d’un raster d’étiquettes sont des nombres entiers de 1 à 255</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is empty; draw polygons first</source>
        <translation>{where} est vide ; dessinez d’abord des polygones</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where} is in {crs}, which cannot be brought to the image's {image_crs}</source>
        <translation>{where} est en {crs}, qui ne peut pas être converti vers {image_crs}, le SCR de l’image</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}, area {number}</source>
        <translation>{where}, zone {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, class {number}</source>
        <translation>{where}, classe {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, image {number}</source>
        <translation>{where}, image {number}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, labels</source>
        <translation>{where}, étiquettes</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}, mask</source>
        <translation>{where}, masque</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}, truth</source>
        <translation>{where}, référence</translation>
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
        <translation>{where} : Sentinel-2 n’a pas de bande {name} ; ses bandes sont {bands}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `classes` must be different class ids</source>
        <translation>{where} : `classes` doit contenir des identifiants de classe différents</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: `extent` must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax</source>
        <translation>{where} : `extent` doit être xmin, ymin, xmax, ymax avec xmin &lt; xmax et ymin &lt; ymax</translation>
    </message>
    <message>
        <location filename="../core/job/exportonnx.py"/>
        <source>{where}: `nodata` must be a number or none, found {value}</source>
        <translation>{where} : `nodata` doit être un nombre ou none, trouvé : {value}</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `options` must be a mapping of recipe entries to values</source>
        <translation>{where} : `options` doit associer des entrées de recette à des valeurs</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `per_year` must have {count} rows of {count} numbers, one for each class</source>
        <translation>{where} : `per_year` doit avoir {count} lignes de {count} nombres, une par classe</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: `prior` must have a share for each of the {count} classes</source>
        <translation>{where} : `prior` doit avoir une part pour chacune des {count} classes</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: `products` must name at least one folder or file</source>
        <translation>{where} : `products` doit nommer au moins un dossier ou un fichier</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` and `model` are the same file; name another one to write</source>
        <translation>{where} : `start_from` et `model` sont le même fichier ; indiquez-en un autre à écrire</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: `start_from` is for trainings with labels; leave out one of the two</source>
        <translation>{where} : `start_from` est réservé aux entraînements avec étiquettes ; omettez l’un des deux</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: `values` must be whole numbers from 0 to 255</source>
        <translation>{where} : `values` doit contenir des nombres entiers de 0 à 255</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}`</source>
        <translation>{where} : `{key}`</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` holds a NUL character</source>
        <translation>{where} : `{key}` contient un caractère NUL</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` is missing</source>
        <translation>{where} : `{key}` manque</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a number from {low} to {high}, found {value}</source>
        <translation>{where} : `{key}` doit être un nombre de {low} à {high}, trouvé : {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be a whole number from {low} to {high}, found {value}</source>
        <translation>{where} : `{key}` doit être un nombre entier de {low} à {high}, trouvé : {value}</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be one of {known}; found {value}</source>
        <translation>{where} : `{key}` doit être l’une des valeurs {known}, trouvé : {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}</source>
        <translation>{where} : `{key}` doit être du texte, trouvé : {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must be text, found {found}; write it in quotes</source>
        <translation>{where} : `{key}` doit être du texte, trouvé : {found} ; écrivez la valeur entre guillemets</translation>
    </message>
    <message>
        <location filename="../core/job/values.py"/>
        <source>{where}: `{key}` must be true or false, found {value}</source>
        <translation>{where} : `{key}` doit être true ou false, trouvé : {value}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending} or {other}, found {path}</source>
        <translation>{where} : `{key}` doit se terminer par {ending} ou {other}, trouvé : {path}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: `{key}` must end in {ending}, found {path}</source>
        <translation>{where} : `{key}` doit se terminer par {ending}, trouvé : {path}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a band is named twice in `bands`</source>
        <translation>{where} : une bande est nommée deux fois dans `bands`</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: a forbidden transition</source>
        <translation>{where} : une transition interdite</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind bits needs `values`, the bit numbers that mean not observed</source>
        <translation>{where} : un masque de type bits a besoin de `values`, les numéros des bits qui signifient « non observé »</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind cld takes one value, the probability from which on it is cloud</source>
        <translation>{where} : un masque de type cld prend une seule valeur, la probabilité à partir de laquelle c’est un nuage</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: a mask of kind landsat takes no `values`; name bits of your own with the kind bits</source>
        <translation>{where} : un masque de type landsat ne prend pas de `values` ; indiquez vos propres bits avec le type bits</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: all polygons lie outside the image {name}; is the layer's coordinate reference system ({crs}) right?</source>
        <translation>{where} : tous les polygones sont en dehors de l’image {name} ; le système de coordonnées de référence de la couche ({crs}) est-il correct ?</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: changes are told between maps of different dates; give at least two maps</source>
        <translation>{where} : les changements sont relevés entre des cartes de dates différentes ; donnez au moins deux cartes</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: class {number} must be able to stay as it is; give it more than 0</source>
        <translation>{where} : la classe {number} doit pouvoir rester inchangée ; donnez-lui plus que 0</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a list, found {found}</source>
        <translation>{where} : une liste est attendue, trouvé : {found}</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: expected a mapping of names to values, found {found}</source>
        <translation>{where} : une table de noms et de valeurs est attendue, trouvé : {found}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path</source>
        <translation>{where} : des transitions interdites ou données nécessitent une chaîne temporelle ; choisissez la chaîne smooth ou path</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with at least one image, or the uncertainty of a map that there is</source>
        <translation>{where} : donnez un modèle avec au moins une image, ou l’incertitude d’une carte existante</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: give a model with images, or the uncertainty of a map that there is; not both</source>
        <translation>{where} : donnez un modèle avec des images, ou l’incertitude d’une carte existante ; pas les deux</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: give a model, or the method regression or linear, which need none</source>
        <translation>{where} : donnez un modèle, ou la méthode regression ou linear, qui s’en passent</translation>
    </message>
    <message>
        <location filename="../core/job/evaluate.py"/>
        <source>{where}: give the truth, or the model whose held-out polygons tell</source>
        <translation>{where} : donnez la référence, ou le modèle dont les polygones de validation en tiennent lieu</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: images are looked at with a model; give one</source>
        <translation>{where} : les images sont examinées avec un modèle ; donnez-en un</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: name the field that holds the {purpose}; the fields are {there}</source>
        <translation>{where} : nommez le champ qui contient « {purpose} » ; les champs sont {there}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: no polygon covers a pixel of the image</source>
        <translation>{where} : aucun polygone ne couvre un pixel de l’image</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: no polygon has a date of the series ({dates}); {name} has {when}</source>
        <translation>{where} : aucun polygone n’a de date de la série ({dates}) ; {name} a {when}</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: no steady rates of change give this matrix; the nearest ones differ by up to {difference}</source>
        <translation>{where} : aucun taux de changement constant ne donne cette matrice ; les plus proches s’en écartent de {difference} au plus</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: probabilities belong to uncertainty rasters; give those too</source>
        <translation>{where} : les probabilités vont avec des rasters d’incertitude ; donnez-les aussi</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: the area {name} has no labels, others have; put it into `unlabelled`</source>
        <translation>{where} : la zone {name} n’a pas d’étiquettes, d’autres en ont ; mettez-la dans `unlabelled`</translation>
    </message>
    <message>
        <location filename="../core/job/importsafe.py"/>
        <source>{where}: the band {band} is named twice in `bands`</source>
        <translation>{where} : la bande {band} est nommée deux fois dans `bands`</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the change from {first} to {last} ends before it begins; exchange the two dates</source>
        <translation>{where} : le changement de {first} à {last} finit avant de commencer ; échangez les deux dates</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the class id {number} stands twice in `classes`</source>
        <translation>{where} : l’identifiant de classe {number} figure deux fois dans `classes`</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the class {number} of the model is not in `classes`, which are {known}; add it</source>
        <translation>{where} : la classe {number} du modèle n’est pas dans `classes`, qui contient {known} ; ajoutez-la</translation>
    </message>
    <message>
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: the classes are names, so they are given ids of their own: {table}</source>
        <translation>{where} : les classes sont des noms, elles reçoivent donc leurs propres identifiants : {table}</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the colour {color} must be written as #rrggbb</source>
        <translation>{where} : la couleur {color} doit s’écrire #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the date {date} stands twice, for {first} and {name}; each date must have one image</source>
        <translation>{where} : la date {date} figure deux fois, pour {first} et {name} ; à chaque date doit correspondre une seule image</translation>
    </message>
    <message>
        <location filename="../core/job/changes.py"/>
        <source>{where}: the date {date} stands twice; each date must have one raster</source>
        <translation>{where} : la date {date} figure deux fois ; à chaque date doit correspondre un seul raster</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the field {field} holds {kind} values; a class is a whole number or text</source>
        <translation>{where} : le champ {field} contient des valeurs de type {kind} ; une classe est un nombre entier ou du texte</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the files that hold the bands must be a list of names</source>
        <translation>{where} : les fichiers qui contiennent les bandes doivent former une liste de noms</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {before}&gt;{after} needs class ids from 1 to {most}</source>
        <translation>{where} : la transition interdite {before}&gt;{after} demande des identifiants de classe de 1 à {most}</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: the forbidden transition {item} must be written as FROM&gt;TO, each a class by its id or name</source>
        <translation>{where} : la transition interdite {item} doit s’écrire FROM&gt;TO, chacune des deux classes par son identifiant ou son nom</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: the layer says that it is in {crs}, and {name} is at {x}, {y}, which are no degrees; give the layer the coordinate reference system it was drawn in (GeoJSON without one means degrees)</source>
        <translation>{where} : selon la couche, elle est en {crs}, or {name} est à {x}, {y}, qui ne sont pas des degrés ; donnez à la couche le système de coordonnées de référence dans lequel elle a été dessinée (un GeoJSON sans SCR est en degrés)</translation>
    </message>
    <message>
        <location filename="../core/job/inpaint.py"/>
        <source>{where}: the method {method} uses no model; leave out one of the two</source>
        <translation>{where} : la méthode {method} n’utilise pas de modèle ; omettez l’un des deux</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: the name of {name} may tell the day {one} or {other}; {advice}</source>
        <translation>{where} : le nom {name} peut désigner le {one} ou le {other} ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: the polygons of “{class_name}” cover no pixel of the image; draw larger ones</source>
        <translation>{where} : les polygones de la classe « {class_name} » ne couvrent aucun pixel de l’image ; dessinez-en de plus grands</translation>
    </message>
    <message>
        <location filename="../core/temporal/model.py"/>
        <source>{where}: the row of class {number} in `per_year` sums to {total}; each must sum to 1</source>
        <translation>{where} : la ligne de la classe {number} dans `per_year` a pour somme {total} ; la somme de chacune doit être 1</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: the uncertainty tells all that is needed; leave out the model, or give it images</source>
        <translation>{where} : l’incertitude dit tout ce qu’il faut ; omettez le modèle, ou donnez-lui des images</translation>
    </message>
    <message>
        <location filename="../core/job/train.py"/>
        <source>{where}: there are `classes` and the area {name} has no labels; add the labels</source>
        <translation>{where} : il y a `classes` et la zone {name} n’a pas d’étiquettes ; ajoutez les étiquettes</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: there is no area</source>
        <translation>{where} : il n’y a pas de zone</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: there is no image</source>
        <translation>{where} : il n’y a pas d’image</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: two areas are named {folder}; give each area a name of its own</source>
        <translation>{where} : deux zones se nomment {folder} ; donnez à chaque zone un nom à elle</translation>
    </message>
    <message>
        <location filename="../core/job/parts.py"/>
        <source>{where}: unknown device {device}; known are auto, cpu, cuda, cuda:N and mps</source>
        <translation>{where} : périphérique inconnu {device} ; sont connus auto, cpu, cuda, cuda:N et mps</translation>
    </message>
    <message>
        <location filename="../core/job/fields.py"/>
        <source>{where}: unknown entry `{key}`; {hint}</source>
        <translation>{where} : entrée inconnue `{key}` ; {hint}</translation>
    </message>
    <message>
        <location filename="../core/job/suggest.py"/>
        <source>{where}: what is annotated belongs to an area: `labels` in its entry</source>
        <translation>{where} : ce qui est annoté appartient à une zone : `labels` dans son entrée</translation>
    </message>
    <message>
        <location filename="../core/job/chain.py"/>
        <source>{where}: {before}&gt;{after} is no change; what stays as it is cannot be forbidden</source>
        <translation>{where} : {before}&gt;{after} n’est pas un changement ; ce qui reste inchangé ne peut pas être interdit</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} cover no pixel of their own and are not used</source>
        <translation>{where} : sans pixel propre et donc non utilisés : {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {names} lie wholly under other polygons of their class</source>
        <translation>{where} : entièrement sous d’autres polygones de la même classe : {names}</translation>
    </message>
    <message>
        <location filename="../core/data/rasterize.py"/>
        <source>{where}: {name} ({class_name}) and {name_2} ({class_name_2}) overlap though their classes differ</source>
        <translation>{where} : {name} ({class_name}) et {name_2} ({class_name_2}) se chevauchent bien que leurs classes diffèrent</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} cannot be brought from {crs} to the image's {image_crs}; is the layer's coordinate reference system right?</source>
        <translation>{where} : {name} ne peut pas être converti de {crs} vers {image_crs}, le SCR de l’image ; le système de coordonnées de référence de la couche est-il correct ?</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} has no class in {field}; give it one or delete it</source>
        <translation>{where} : {name} n’a pas de classe dans {field} ; donnez-lui en une ou supprimez l’entité</translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {name} has no date, and each of several images needs one; {advice}</source>
        <translation>{where} : {name} n’a pas de date et, s’il y a plusieurs images, il en faut une à chacune ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is after the last date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where} : la date de {name} ({when}) est postérieure à la dernière date de la série, {end} ({dates}) ; corrigez-la ou ajoutez une image de cette période</translation>
    </message>
    <message>
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {name} holds for {when}, which is before the first date of the series, {end} ({dates}); correct its date or add an image of that time</source>
        <translation>{where} : la date de {name} ({when}) est antérieure à la première date de la série, {end} ({dates}) ; corrigez-la ou ajoutez une image de cette période</translation>
    </message>
    <message>
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {name} is a {kind}, not a polygon; annotations are polygons</source>
        <translation>{where} : {name} est de type {kind}, et non un polygone ; les annotations sont des polygones</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_features.py"/>
        <source>{where}: {n} features have no shape and are not used</source>
        <translation>
            <numerusform>{where} : {n} entité n’a pas de géométrie et n’est pas utilisée</numerusform>
            <numerusform>{where} : {n} entités n’ont pas de géométrie et ne sont pas utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons belong to dates that the series lacks</source>
        <translation>
            <numerusform>{where} : {n} polygone sur {all} appartient à une date que la série n’a pas</numerusform>
            <numerusform>{where} : {n} polygones sur {all} appartiennent à des dates que la série n’a pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_vector.py"/>
        <source>{where}: {n} of {all} polygons lie outside the image and are not used</source>
        <translation>
            <numerusform>{where} : {n} polygone sur {all} est en dehors de l’image et n’est pas utilisé</numerusform>
            <numerusform>{where} : {n} polygones sur {all} sont en dehors de l’image et ne sont pas utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days after the last date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where} : {n} polygone vaut pour des jours postérieurs à la dernière date de la série, {end} ({dates}) : {names} ; corrigez sa date ou ajoutez des images de cette période</numerusform>
            <numerusform>{where} : {n} polygones valent pour des jours postérieurs à la dernière date de la série, {end} ({dates}) : {names} ; corrigez leurs dates ou ajoutez des images de cette période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/data/label_dates.py"/>
        <source>{where}: {n} polygons hold for days before the first date of the series, {end} ({dates}): {names}; correct their dates or add images of that time</source>
        <translation>
            <numerusform>{where} : {n} polygone vaut pour des jours antérieurs à la première date de la série, {end} ({dates}) : {names} ; corrigez sa date ou ajoutez des images de cette période</numerusform>
            <numerusform>{where} : {n} polygones valent pour des jours antérieurs à la première date de la série, {end} ({dates}) : {names} ; corrigez leurs dates ou ajoutez des images de cette période</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/job/specs.py"/>
        <source>{where}: {value} is not a date; write it as YYYY-MM-DD</source>
        <translation>{where} : {value} n’est pas une date ; écrivez-la sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../core/data/labels.py"/>
        <source>{where}: “{class_name}” is on one polygon only, so its accuracy cannot be told; draw more</source>
        <translation>{where} : un seul polygone porte la classe « {class_name} », son exactitude ne peut donc pas être déterminée ; dessinez-en d’autres</translation>
    </message>
    <message>
        <location filename="../plugin/engine/plan.py"/>
        <source>“Install” downloads about {download} and takes up to {space} GB of disk in {folder}; that takes some minutes, on a slow connection longer. The packages of QGIS stay as they are, and nothing is downloaded before.</source>
        <translation>« Installer » télécharge environ {download} et occupe jusqu’à {space} Go de disque dans {folder} ; cela prend quelques minutes, plus avec une connexion lente. Les paquets de QGIS restent tels quels, et rien n’est téléchargé avant.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/changes.py"/>
        <source>“To” ({last}) must be a later date than “From” ({first}).</source>
        <translation>« À » ({last}) doit être une date postérieure à « De » ({first}).</translation>
    </message>
    <message>
        <location filename="../plugin/i18n.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is read over the network ({size} GB); this can take long. Stop ends it.</source>
        <translation>« {name} » est lu par le réseau ({size} Go) ; cela peut être long. Arrêter y met fin.</translation>
    </message>
    <message>
        <location filename="../plugin/controller.py"/>
        <source>“{name}” is shown in the colours of the classes now; its other styles are still there.</source>
        <translation>« {name} » s’affiche maintenant dans les couleurs des classes ; ses autres styles existent toujours.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{name}” is very large ({size} GB); mapping the visible extent first is faster.</source>
        <translation>« {name} » est très volumineux ({size} Go) ; il est plus rapide de cartographier d’abord l’emprise visible.</translation>
    </message>
    <message>
        <location filename="../plugin/class_editing.py"/>
        <source>“{name}” still has polygons ({n}); erase them before you remove the class.</source>
        <translation>« {name} » a encore des polygones ({n}) ; effacez-les avant de supprimer la classe.</translation>
    </message>
    <message>
        <location filename="../core/inference/chain.py"/>
        <source>“{start} → {end}” is forbidden, but may still happen by way of “{stop}” at dates in between; forbid “{start} → {stop}” or “{stop} → {end}” too if it must never</source>
        <translation>« {start} → {end} » est interdit, mais peut encore se produire en passant par « {stop} » à des dates intermédiaires ; interdisez aussi « {start} → {stop} » ou « {stop} → {end} » si cela ne doit jamais arriver</translation>
    </message>
    <message>
        <location filename="../plugin/dock/classes_section.py"/>
        <source>“{text}” is no class id; write a whole number from 1 to 255.</source>
        <translation>« {text} » n’est pas un identifiant de classe ; saisissez un nombre entier de 1 à 255.</translation>
    </message>
    <message>
        <location filename="../plugin/layers.py"/>
        <source>“{text}” is not a date; write it as YYYY-MM-DD.</source>
        <translation>« {text} » n’est pas une date ; écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../plugin/dock/series_model.py"/>
        <source>“{text}” says no bits; write for example “bits 3 4 10”.</source>
        <translation>« {text} » n’indique aucun bit ; écrivez par exemple « bits 3 4 10 ».</translation>
    </message>
</context>
</TS>
