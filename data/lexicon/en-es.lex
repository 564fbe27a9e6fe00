amts-lexicon 1 en es
data	1.077e+04	datos:7.34e+03 data:291 dato:62.9
member	1967	miembr:1.66e+03 member:24.8
typ	1.314e+04	tipo:4.93e+03 tipos:3.15e+03 type:266 tipado:31.9
arrai	1877	matriz:514 arregl:408 array:343 matric:180 arrays:82.3
#1	4.283e+04	#1:2.28e+04
is	7.094e+04	está:2.25e+03 es:2.11e+03
map	1774	asigna:605 mapeo:236 mapa:210 map:84.6 mapead:81 mapea:63.8 mapear:44.4 mappin:35.9 mapeos:34.7 mapas:34.2 mapean:24.3 mapee:6.42
element	4592	elemen:3.53e+03
defin	5177	defini:2.63e+03 define:1.62e+03 defina:241
using	1.065e+04	usando:2.14e+03 median:1.29e+03 utiliz:445 usar:380 uso:364 using:86.1
follow	8971	siguie:6.58e+03 seguid:253 seguir:203 sigue:202 siga:142 siguen:56.7
anonymous	173	anónim:164
for	4.67e+04	for:64.9
mor	8283	más:6.31e+03 mas:75.7
information	5174	inform:4.55e+03
about	5061	sobre:2.04e+03 acerca:527 respec:75.1 aproxi:36.1 ello:30
connection	1129	conexi:963 connec:22.9
str	7474	cadena:5.01e+03 string:607 str:217
see	8453	consul:1.95e+03 ver:1.8e+03 vea:1.68e+03 véase:253 verte:175 veo:138 verá:122 ve:74.2 verlo:69.3 ves:54.7 verás:52.2 mira:51.4 vemos:42.8 veremo:19 veré:17.6 verme:8.57
tom	2.018e+04	tom:1.79e+04 tomás:916
had	2475	había:410 tenía:394 tuvo:225 tuve:179 hubier:131 tenido:106 tuvier:90.6 tuvimo:57.7 tenían:45 habían:32.3 llevab:23.8 tenías:22.4 teníam:22.3 hubies:17.2
hunch	17	presen:7.82 corazo:5
that	4.192e+04	eso:1.91e+03 ese:1.28e+03 esa:959
mari	4743	mary:3.88e+03 maría:757
spent	355	dedica:63.9 emplea:52.5 pasé:43.8 pasó:32 gastad:15.8 invert:14.9 pasamo:14.6 pasado:10.1 gasté:7.99 gastó:5.96
dai	1700	día:883 días:647 diario:6.08 day:5.41
read	3677	leer:1.11e+03 lectur:685 lee:456 leyend:184 lea:161 leído:147 leen:62 leerlo:50.4 leí:45 leídos:39.8 read:39.4 leerá:37.4 leyó:35.3 lees:31.5 leo:28.6 lean:17 leerán:15.2 leerse:15.1 leída:15.1 leas:14.2 leídas:14.1
book	1379	libro:912 libros:387 book:10.8 libret:4.55
use	1.658e+04	usar:3.14e+03 use:1.3e+03 utiliz:1.28e+03 usa:1.19e+03 utilic:825 uso:770 usan:246 usarlo:142 usos:98.2 usará:23.2 usarem:6.1
this	3.453e+04	este:9.04e+03 esta:6.15e+03 esto:5.32e+03 éste:111
set	1.089e+04	establ:4.18e+03 config:1.36e+03 conjun:1.15e+03 set:166 ajuste:41.2
when	1.376e+04	cuando:8.3e+03 cuándo:725
ther	6625	hay:3.28e+03 allí:484 ahí:351 existe:219 haber:142 había:138 hubo:108 allá:106 habrá:67.3 habido:17.9
are	2.625e+04	son:5.08e+03 están:1.97e+03 estás:501 eres:226
multipl	2036	múltip:761 varias:526 varios:497
application	6369	aplica:4.82e+03 applic:55.2
domain	558	domini:437 domain:22
in	6.405e+04	in:67.8
process	4438	proces:3.65e+03
all	9975	todos:3.92e+03 todas:2.24e+03 todo:956 toda:361 all:38.7 absolu:11.7
which	9560	cual:488 cuales:176 cuál:139 cuyo:10
run	6829	ejecut:3.89e+03 ejecuc:700 correr:118 run:57.5 corrie:55.6 corre:53.1 ejecút:33.1
sam	4888	mismo:2.31e+03 misma:1.15e+03 mismos:301 mismas:186 igual:153 iguale:40.4
cod	1.159e+04	código:8.39e+03 code:127
referenc	3660	refere:3.02e+03
not	2.136e+04	no:6.33e+03 nota:621 tenga:332 nótese:73.7 note:71.8 ten:70.2
cls	144	cls:126
compliant	145	confor:62.4 compat:41.8 cumple:5.44 cumpla:3.8
you	5.106e+04	te:2.68e+03 tú:541 usted:486 ti:353 vos:135 contig:77.5 puedes:76.3 tienes:66.3
can	2.486e+04	puede:8.05e+03 pueden:2e+03 puedes:1.27e+03 pueda:172
get	5091	obtene:689 obtien:324 get:128 conseg:119 llegar:112 obteng:86.5 obtend:80.9 consig:46.5 llegue:34.8 recibi:22.4 ponien:18.1 obtenc:16.8 llego:11.6 consíg:9.89
touch	279	contac:49.6 táctil:34.7 toques:25.7 toque:21 tocar:15.7 touch:14.5 tocó:12 tocado:6.81 toca:4.93 conmov:4.85 tocarl:4
with	2.607e+04	con:1.19e+04 contig:113 with:52.3
him	3158	le:1.05e+03 él:659 lo:458 verle:19.4 verlo:7.97
at	9254	moment:105 absolu:50.5 at:9.23
his	4589	su:2.72e+03 sus:510 quitó:5.26 sacó:4.08
hom	1178	casa:970 inicio:41.7 home:31.2 hogar:18.2
tonight	231	noche:224
however	1827	embarg:1.51e+03 obstan:63.3
mani	2466	muchos:924 muchas:643 cuánta:176 cuánto:113 mucha:47.4 tantos:46.6 tantas:43.9 numero:13.9
scenario	537	escena:478 situac:8.86
strict	355	estric:217 strict:118
schema	756	esquem:572 schema:31.5
complianc	33	cumpli:13.9 confor:9.69
requir	2873	requie:1.24e+03 necesa:491 requer:443 obliga:103 requir:33.5 exige:15.3
specifi	7290	especi:6.13e+03
directori	2604	direct:2.11e+03
plac	1398	lugar:398 coloca:290 lugare:107 coloqu:50.5 situ:34.9 sitio:29.2 place:21.2 ubicad:11 sitios:8.67 ubicar:6.64 places:5.43
output	3325	salida:2.32e+03 result:163 output:71.6
licens	339	licenc:248 licens:12.1 permis:9.16 carnet:8.45 carné:6.95
fil	1.391e+04	archiv:9.06e+03 ficher:228 file:193
prevent	547	evitar:218 evita:90.2 impide:53.6 preven:46.3 impidi:36.9 impedi:34.6 previe:13.4 impida:7.94 evitan:6.78 impedí:4.97
sslv3	9	sslv3:9
implement	3075	implem:2.68e+03
method	1.187e+04	método:9.15e+03 method:40.3
contain	4927	contie:3.04e+03 conten:985
delet	844	elimin:590 delete:39.1 borrar:37 borra:29.2 borrad:13.9 borran:9.22 supr:8.55 elimín:7.51 borre:3.9
media	90	multim:43.2 media:15.6 medios:11.5 redes:3.84
resourc	2017	recurs:1.61e+03 resour:85.3
associat	915	asocia:856 asocie:9.85
suppli	497	propor:259 sumini:128 provis:11.6
link	932	víncul:336 enlace:251 vincul:160 enlaza:49.8 link:21.3 links:5.93
entri	978	entrad:772 entry:22
i	2.798e+04	me:2.71e+03 yo:1.8e+03 puedo:833 tengo:347 he:326 i:93.6 debo:57.9 hice:21.1 fui:15.6 pedí:4.92 tuve:4.7
didn't	2115	no:983 sabía:191 tenía:36.2 quiso:25.2 quise:23.7 hice:22 quería:19.6 gustab:19 dije:12.9 tuvo:12.8 sabían:11.6 dijist:3.6
know	4422	sé:1.03e+03 sabe:706 saber:532 sabes:392 conoce:377 conozc:225 saben:85.4 sabemo:81.5 sepa:74.5 saberl:35.5 sabés:33.5 sepas:31.7 conocí:30.1 sabía:28.3 supier:23.4 sabrá:21 conocé:18.7 sabías:16.7
your	1.523e+04	tu:3.77e+03 su:1.08e+03 tus:839 sus:170 vuestr:125 tuyo:51.9
father	780	padre:715 papá:52.7
pass	4270	pasar:888 pasa:674 pasado:352 pasan:224 pasand:189 pasada:176 pase:168 pasarl:113 pasará:108 pasas:67.5 pasars:64.7 pasánd:38.1
awai	605	inmedi:40 fuera:21.3 lejos:20.8 fallec:13.9 alejad:12.9 seguid:12.5 murió:11.4 escapó:8.01 ensegu:7.95 desapa:6.56 aléjat:5.99 marchó:5.46 vete:4.99 alejar:4.95 arranc:4.92 lárgat:4 huir:3.98 aleja:3.96 huyó:3.52
push	274	insert:28.8 empuja:27.8 apila:21.6 push:16.4 enviar:15.5 presio:15 empujó:11 envía:6.26 inserc:6.14 pulsar:4.91
remot	696	remoto:406 remota:189 remote:16.3 remoti:9.92
command	4017	comand:3.19e+03 comman:54.5
copi	1534	copia:620 copiar:380 copie:92.4 copias:89.7 copiad:72 copian:61.7 copy:20.5
project	5479	proyec:4.33e+03 projec:44.6
machin	1180	máquin:464 automá:217 equipo:214 machin:62
several	1084	varias:474 varios:446 divers:5.21
wai	3289	manera:1.04e+03 forma:794 formas:269 camino:174 unidir:28.7 bidire:11.5
load	2376	cargar:902 carga:617 cargad:211 cargue:158 cargan:117 load:30.3 cargam:20.2 cargó:15.5
shar	1278	compar:1.06e+03 shared:33.3 share:9.64 sharin:3.77
librari	2907	biblio:2.02e+03 librer:520 librar:70.8
into	4683	entró:17.2
python	8722	python:6.87e+03
choos	2130	elija:745 elegir:366 selecc:137 pulse:126 elige:111 optar:27.9 eligie:26.7 escoge:25.4
compil	1243	compil:982
pag	1986	página:1.65e+03 pagina:64.1 page:20.2
control	4716	contro:3.66e+03
default	6063	predet:3.39e+03 defect:1.77e+03 defaul:161
so	5268	así:627 tan:549 tanto:160 puedan:102 entonc:90 pueda:89.2 poder:33.7 etc:33.5 sucesi:25.3
each	5071	cada:3.96e+03
thread	2473	subpro:952 hilo:486 hilos:328 thread:68.6
will	1.57e+04	será:970 serán:305 estará:230 tendrá:200 usará:152 hará:133 va:100
valu	1.264e+04	valor:5.85e+03 valore:3.19e+03 value:244
throughout	111	largo:23.5 todo:23.4 toda:15.5 durant:4.36 través:3.04
direct	1702	direct:1.5e+03 dirigi:28.3
modifi	1321	modifi:1.21e+03 modifí:7.91
object	1.406e+04	objeto:9.76e+03 object:365
explicit	1119	explíc:1.05e+03
operator	1638	operad:1.34e+03 operat:19.9
availabl	2732	dispon:2.48e+03
narrow	101	restri:38.2 estrec:16.9 narrow:11.9 reduci:6.48 angost:4 limita:3.83
conversion	755	conver:638
between	2316	entre:2.09e+03
configur	1295	config:1.08e+03
securiti	1351	seguri:1.01e+03 securi:53
gradient	575	gradie:437 degrad:55.2
allreduc	8	allred:8
happen	1485	ocurri:203 pasó:197 sucede:186 sucedi:108 ocurre:107 pasa:74.9 pasado:73.6 pasar:58.2 pasand:48.2 pase:36.7 suceda:35.3 ocurra:26.2 pasará:24.7 casual:11.9 pasara:11.8 pasarí:7.37
after	3086	despué:2.25e+03 tras:152 cuidar:20.7 after:8.38
calculation	201	cálcul:186
devic	1292	dispos:1.08e+03 device:17.4
befor	3077	antes:2.73e+03 before:17
optimizer	330	optimi:291
updat	2386	actual:1.96e+03 update:74.6
model	9453	modelo:7.02e+03 modela:138 model:135
weight	824	pesos:278 ponder:254 peso:157 weight:12.1 engord:7.69 adelga:4.41
debug	2085	depura:1.62e+03 debug:100 depure:19.2 debugg:14
instanc	4234	instan:3.32e+03
has	8595	tiene:3.65e+03 ha:1.74e+03 haya:36.8
start	4137	inicia:783 empeza:441 comien:397 comenz:380 inicio:367 start:166 empiez:156 inicie:110 empezó:71.3 introd:68.6 partir:65.1 empiec:61.7 partid:35.1 inició:34.6 empecé:19.1 comenc:16.4 empece:16.3
button	1469	botón:1.02e+03 botone:233 button:59.3
its	4355	su:2.01e+03 sus:827
toolbar	282	barra:224 barras:21 toolba:17.9
disabl	925	deshab:609 desact:238 disabl:16.1 desabi:4.99 inhabi:3.95
how	1.002e+04	cómo:5.94e+03 cuánto:147 how:43.7 cuánta:8.25
:	3.106e+04	::2.15e+04
reorder	43	reorde:39.8
field	1796	campo:854 campos:651 field:18
delimit	100	delimi:87.7
(	3.566e+04	(:1.32e+04
linq	610	linq:490 to:29.8
visual	6225	visual:5.08e+03
basic	2033	basic:1.12e+03 básico:415 básica:294 fundam:19.1
microsoft	3615	micros:3.43e+03
doc	2961	docs:2.46e+03 docume:308 doc:26.2
clipboard	93	portap:83.6 clipbo:3.29
or	2.27e+04	o:1.31e+04 u:205 or:76.1
#2	2.311e+04	#2:1.36e+04
format	3590	format:2.95e+03
other	5852	otros:1.88e+03 otras:1.25e+03 otro:739 otra:322 demás:290 other:30.1
than	4198	más:437 distin:34.9
#3	9163	#3:6.5e+03
#4	3620	#4:3.01e+03
exampl	1.057e+04	ejempl:8.86e+03
veri	3035	muy:2.33e+03 mucho:122 mucha:31.7
simpl	1182	simple:805 sencil:281
validation	550	valida:490
callback	836	retrol:323 devolu:218 callba:154
validat	316	valida:262 valide:21.5
properti	5967	propie:4.61e+03 proper:47.4
as	2.414e+04	como:8.66e+03 medida:67.9
system.doubl	11	system:8.33
primitiv	216	primit:201
world	637	mundo:433 world:50.1 mundia:26 global:16 mundos:4.97
full	1104	comple:663 lleno:78.1 llena:61.4 full:25.2 total:21.8 llenos:10.9 plena:9.81 replet:4.98
fool	74	engaña:21 tonto:19 engañó:4 ridícu:3.99 engañe:3.88
built	1796	incorp:510 integr:413 constr:196 built:32.9 predef:29.5
spellchecker	7	ortogr:4.97
doe	3910	hace:345
automatical	1343	automá:1.28e+03
detect	463	detect:426 detecc:11
what	7292	qué:3.17e+03 lo:1.87e+03 cuál:421 cuáles:55.9 what:17 noveda:5.11
languag	2220	lengua:1.36e+03 idioma:374 langua:220
user	4239	usuari:3.55e+03 user:82.2
bind	1485	enlace:823 enlaza:182 vincul:97.6 bindin:28.4 bind:20.4
definition	1199	defini:1.01e+03
generat	2751	genera:2.17e+03 genere:97.3 generó:38.9
by	2.281e+04	por:987
servicemodel	44	servic:14.4
metadata	1081	metada:926
utiliti	302	utilid:274 utilit:6.4
tool	3242	herram:2.59e+03 tools:230 tool:22.1
svcutil.ex	60	svcuti:52.8
client	2444	client:1.99e+03
configuration	2053	config:1.59e+03
tabl	1612	tabla:1.01e+03 mesa:259 tablas:162 table:21.1
optional	2112	opcion:1.92e+03 option:11.7
;	4476	;:3.64e+03
if	2.227e+04	si:1.42e+04 if:106
thre	1714	tres:1.6e+03 triple:8.31
onli	7415	solo:3.67e+03 sólo:1.55e+03 solame:247 único:240 única:214 únicam:210
hav	1.438e+04	tienen:1.33e+03 tener:1.09e+03 tengo:1.08e+03 tienes:720 haber:337 has:203 tiene:197 han:167 tengan:123 tendrá:83.6 tenés:83 haberl:56.1 tengas:52.5 tendre:13.2 hayan:13
attribut	4687	atribu:3.97e+03 attrib:30.3
inherit	717	hereda:574 herede:27.9 inheri:19.9 heredó:11 herenc:7.08
from	1.57e+04	desde:2.91e+03 partir:767 from:101 provie:5.62
their	2667	sus:995 su:754
bas	3579	base:1.34e+03 basado:681 basada:518 basánd:101 basa:95.7 según:61.5 bases:36.3 basan:35.1 based:26.9
should	6123	deberí:2.35e+03 debe:1.61e+03 deben:618 debes:72 deberá:34.4
leav	1113	dejar:117 deja:85.3 salir:69.1 deje:45 sale:43 dejand:42.6 hojas:34.1 irme:33.5 irse:28.6 abando:26.1 dejes:24 dejarl:21.2 irnos:14.9 irte:14.9 marcha:12.7 vayas:12.6 déjame:12.2 déjalo:11 dejarí:10.9 dejas:9.76 dejan:8.52 dejart:6.96 salgo:6.94
well	1900	bien:777 así:319 tambié:137 bueno:22.4 pozo:14.7 mejore:6.91
allow	2923	permit:2.53e+03
handl	2174	maneja:608 contro:313 manejo:227 gestio:114 identi:62.3 manipu:41.8 handle:29.7 maneje:27.9 gestió:26.1 encarg:22.5 handli:6.25
stori	298	histor:265 cuento:8.97 story:4.93
short	539	corto:105 corta:80.4 breve:58.2 cortas:40.4 abrevi:31.6 cortos:24.8 short:23 poco:19 resume:18.7 escaso:7.94 breves:7.89 escase:3.95
enough	661	sufici:541 bastan:32 cansad:6.58 hartad:5.97 basta:4.78
one	8051	uno:1.79e+03 nadie:42.2
lesson	41	lecció:23 leccio:6 clases:4.67
event	4546	evento:3.54e+03 event:101 events:20.9
emit	617	emitid:166 emite:159 emitir:80.1 aparec:31.2 emiten:27.7 emita:22.7 emisió:7.66 emitió:6.93 emitan:3.95
receiv	1111	recibi:580 recibe:312 reciba:46.4 recepc:36.3 recept:19.5 recibí:19.2 receiv:8.96
context	2316	contex:2.04e+03
abandon	63	abando:56.9
fail	1115	error:189 falla:186 fallar:120 fracas:48.4 falló:35.3 fallid:34.9 fallan:26.4 pudo:26.4 fallad:23.9 supera:22.8 falle:19.8 fallo:14.7 produj:8.56 reprob:6.87 fail:5.64
exception	3593	excepc:2.9e+03
compar	1053	compar:903 compár:9.91
item	3146	elemen:1.99e+03 ítems:93.7 ítem:93.3 item:68.5 artícu:42.4 items:38
doesn't	2552	no:1.58e+03
surpris	337	sorpre:326
me	6404	me:2.8e+03 mí:498 conmig:355 yo:112 verme:63.9 llámam:38.1 déjame:17.2 darme:9.61 tráeme:7.98 dame:5.38 dime:3.08
timestamp	160	marca:86.8 marcas:34.6 timest:20.5
parameter	4740	paráme:3.98e+03 parame:26.4
messag	4014	mensaj:2.93e+03 messag:157
mai	5173	puede:1.19e+03 pueden:656 posibl:163 podría:61.7
be	3.034e+04	ser:4.47e+03 estar:931
byt	2475	bytes:1.78e+03 byte:187
lik	8256	gusta:1.31e+03 como:379 gustan:257 así:202 probab:175 like:135 simila:109 gustar:82.7 agrada:52.5 gustab:51 gustó:43 guste:41 pareci:31 gustas:28.3 igual:22.3 quiera:15.4
open	3188	abrir:759 abiert:678 abra:446 abre:412 open:113 apertu:102 abrió:101 abrirá:58.5 abrirl:39.4 abren:31.3 abrien:24.7 abrí:19.3
binari	1205	binari:1.06e+03 binary:26
mod	2321	modo:1.75e+03 mode:160 modos:100
seem	705	parece:494 parecí:113 pareci:17.5 ve:14.1 veía:8.8 aparen:8.63 lucía:3.97
interrupt	167	interr:157
step	2423	paso:1.16e+03 pasos:779 step:57.5
function	1.304e+04	funció:6.62e+03 funcio:2.43e+03 functi:205
was	1.05e+04	estaba:1.85e+03 fue:1.84e+03 era:1.31e+03 tenía:156 estuvo:155 estuve:60.1 había:57.8 fui:40.8 iba:38.3 quedó:34.4 hacía:32.9 was:9.54 hubo:4.95
original	975	origin:926
stop	1378	detene:214 detien:132 deja:82.8 parar:76 dejar:70.3 parada:64.3 stop:61.9 deteng:47.4 dejó:44 deteni:33.2 paró:33.2 detuvo:29.7 detend:20.7 deje:18.9 dejado:18.3 detenc:15.7 pare:13 dejá:11.1 pararo:9.95 dejara:9.65 detén:7.97 parara:7.53 pararl:6.98 detent:6.98 pararm:6.98 paré:6.96
begin	936	comien:275 princi:124 empeza:114 comenz:92.6 empiez:80.2 inicio:41.1 empiec:18 begin:15.5
numeric	601	numéri:537
#2147483647	7	#2147483647:6
valid	863	válido:547 válida:246 valido:8.93
list	6140	lista:3.88e+03 listas:444 enumer:321 list:148 listad:82.9
disassemb	20	desens:19
you'r	2030	estás:515 eres:405 sos:99.2 estés:52 usted:34.1 tienes:29.4 sois:15 estáis:12.1 seas:6.55
pull	208	pull:45.5 extrac:22.5 incorp:20.6 extrae:13 sacó:8.24 tirand:3.95 gatill:3.84
my	6530	mi:4.53e+03 mis:711 my:38.6
leg	118	pierna:99.9
modul	7622	módulo:5.87e+03 module:100 modulo:72.7
must	5390	debe:3.04e+03 deben:830 debes:223 debo:59.9 deberá:29 debemo:16.1
uniqu	482	único:164 únicos:101 única:89.8 únicas:43.5 exclus:20.7 unique:7.96 unívoc:4.68
nam	1.013e+04	nombre:6.18e+03 name:399 denomi:223 nombra:214 nomenc:29.2
interfac	2449	interf:2.13e+03
decorat	196	decora:141 decore:7.99
level	2613	nivel:1.97e+03 nivele:200 level:69.9
export	830	export:752 expórt:3.98
along	574	junto:200 largo:104 llevar:27.2 llevan:15.7 lleva:13.6 llevo:7.65
ani	6201	cualqu:3.03e+03 ningún:367 ningun:309 algún:128 any:21.9
class	9961	clase:5.25e+03 clases:2.03e+03 class:99.7
tru	2092	true:967 verdad:709 cierto:147 realid:31.5 cierta:23.1
kqueu	9	kqueue:9
clos	1500	cerrar:296 cierra:251 cerrad:213 cierre:181 cerca:101 close:58.7 cercan:44.2 cerró:32.3 estrec:20.3 cerran:17.4 closed:7.51
program	2558	progra:2.27e+03
long	1541	largo:210 mucho:200 cuánto:163 larga:161 largas:80.4 siempr:78.6 long:60.7 largos:58.5 prolon:17.7 rato:9.52
depend	1146	depend:884 según:107
detail	2103	detall:1.87e+03 detail:6.88
local	2057	local:995 locale:410 region:209 localm:124 locals:32.3 locali:18.2
system	3078	sistem:2.67e+03
asynchronous	677	asincr:395 asíncr:147 asynch:47
communication	410	comuni:217 commun:165
want	8025	quiere:2.21e+03 quiero:1.91e+03 quería:792 desea:660 quiera:304 desee:178 querés:166 querem:156 deseas:105 querrá:55.4 querer:51.9 queréi:33.8 quisie:23.7 desees:18.8 quise:17.6 quiso:17.6 querrí:9.71 querid:9.15
do	1.003e+04	hacer:1.64e+03 hacerl:557 hagas:68.4 ello:60.1 hacen:58.5 haces:51.8 haz:49.7 hicier:43.7 hago:40.8 haré:19.5
but	6476	pero:5.28e+03 sino:254
i'll	1387	voy:162 estaré:100 te:95.1 haré:84.8 iré:41.5 veré:39.3 yo:35.9 tendré:22.9 seré:19.4 dejaré:18.6 daré:15.7 tomaré:11.9 vendré:11.5 llamo:10.8 cogeré:7.96 diré:6.04 pondré:4.91 vuelvo:3.6
wait	1414	espera:1.07e+03 espere:111 esperó:32.9 esperé:28.9 aguard:19.9 esperá:17.8 wait:13.1 espéra:4.99
finish	788	termin:493 finali:143 acabad:22.9 acabar:18.2 finish:15.9 acabó:4.63 acabe:3.97
retain	134	conser:74.1 reteni:13 retien:12 mantie:11.4 manten:5.68 retene:3.98
evaluat	884	evalua:433 evalúa:280 evalúe:68.3 evalue:5.96
two	4149	dos:3.7e+03
equaliti	179	iguald:157
sort	733	ordena:437 clasif:30.3 sort:21.1 sorted:15.5 ordene:8.4
order	2537	orden:1.1e+03 ordena:170 pedido:99.5 order:46.4 fin:45.2 poder:31.5 órdene:27.3 ordenó:22.7 orders:3.16
yield	409	produc:169 yield:97.5 produz:11.2 cede:9.76
singl	2275	único:480 sola:406 única:322 solo:301 solter:31.7 indivi:26.3 single:25.8
correct	1073	correc:907 correg:52.7 corrij:6.9 corríg:4.28
result	3776	result:3.15e+03
outcom	62	result:51
criteria	53	criter:50.9
used	9204	utiliz:2.55e+03 usa:761 usado:581 usarse:361 usan:236 solía:218 usada:204 usados:182 usadas:115 acostu:110 usó:72.3 usará:44.9
both	2462	ambos:618 tanto:594 ambas:279 dos:85.7
development	963	desarr:865 develo:17.5
production	282	produc:258
react	2140	react:1.84e+03 reacci:52.1
throw	349	produc:66.8 throw:26 arroja:18.3 lanzar:17.6 lanza:17.2 tires:6.99 produz:6.9 lance:3.82 arroje:3.44
cach	964	caché:730 cache:45 cachea:13.9 cachés:10.7
component	4649	compon:3.87e+03
suspend	149	suspen:135
dur	1540	durant:1.41e+03
initial	621	inicia:548 initia:4.9
mount	93	montaj:32.9 monta:13.9 montar:13.9 montad:7.38 monte:6 montan:4.83
fix	1241	correg:254 arregl:215 soluci:144 fijo:134 fija:83.6 corrig:69.4 correc:64.3 repara:33.8 fijos:32.5 arrégl:14.9 fixed:10.3 fijas:9.82 corrij:9.82 reparó:5.88
debugger	543	depura:441 debugg:7.56
tooltip	130	herram:52.1 toolti:47.2
unityscript	6	unitys:6
studio	4408	studio:3.77e+03
#2012	157	#2012:150
we	9247	podemo:861 tenemo:644 nos:474 estamo:183 debemo:157 hemos:151 nosotr:148 usamos:134 querem:93.9 usarem:86.7 hacemo:57.6 creamo:52 podamo:42.5 pasamo:40.4 vamos:29.5 llamam:28.1 hicimo:24.2 teníam:19.7 tomamo:18.6 fuimos:17.1 llegam:13.4 vemos:13.3 tuvimo:11.4 pudimo:8.17 vimos:7.6
wer	3017	estaba:433 fueron:224 eran:170 estuvi:133 fuera:97.9 estába:85.9 había:57.1 eras:50.9 han:41.6 fueran:24.6 crearo:20.5 éramos:19.8 tenías:15.1 íbamos:14.2 iban:11.7 tenían:11.6 usaron:10 fuese:9.64 ibas:7.01 hubo:6.95
littl	849	poco:485 pequeñ:74.5 poca:28.2 poquit:13.8 pocos:8.42 little:5.65 niñito:5.34 rato:4.95 cosita:4.94 escaso:3.84
tir	379	cansad:303 neumát:11.6 cansan:9.94 cansó:6.97 agotad:6.94 cansa:5 harto:4.69
msbuild	690	msbuil:616
caution	51	precau:29.9 cuidad:6.32 atenci:3.92 advert:3.87
wmi	29	wmi:27
support	6479	soport:1.92e+03 admite:1.61e+03 compat:1.18e+03 admiti:481 admita:103 apoyo:50.9 apoyar:28.7
system.timespan	15	system:13.6
up	4398	levant:260 hasta:173 arriba:114 prepar:25.5 despie:16.2 up:13 levánt:11 sube:8.36 invent:3.07
decimal	494	decima:435
point	2563	punto:1.07e+03 puntos:396 apunta:257 coma:84.9 señala:67.7 apunte:43.4 point:17.1
ind	36	hecho:17.5 efecti:6.92
latter	175	último:103 última:31 segund:26.7
tensorflow	3687	tensor:3.02e+03
creat	9866	crear:3.85e+03 crea:1.47e+03 creado:722 cree:619 creaci:313 crean:224 creada:207 creará:206 creand:176 creó:123 create:36.6 creamo:16.6
draw	421	dibuja:198 dibujo:106 dibuje:8.82 extrac:7.47
lin	4477	línea:2.76e+03 líneas:722 linea:60.8 line:27.4 lineas:26.6
shap	1080	forma:597 formas:222 shape:32.9
render	2002	render:1.33e+03 repres:156 rerend:4.03
text	3154	texto:2.43e+03 text:170 textos:105
displai	2825	mostra:1.04e+03 muestr:990 pantal:48.1 displa:19.3 despli:17.7
manipulat	253	manipu:243
imag	2361	imagen:1e+03 imágen:887 image:33.8
even	1739	inclus:816 siquie:159 aunque:104 aún:85.8 noche:52.1 tarde:38.1 ni:24.2 aun:22.8 unifor:12.5
though	508	aunque:283 pesar:66.9 embarg:43.5 obstan:5.61 pese:3.99
toi	59	juguet:50
did	2543	hizo:297 hicist:119 hice:117 has:94.2 viste:62.8 hicier:37.8 hicimo:37.1 hecho:29.1 did:23.7 fuiste:20 llegas:19 hacía:12.8 diste:12.7 dejast:9.8 supist:8.9 sabías:7.26 pasast:6.3 pusist:3.43 acaso:3.07
effect	1673	efecto:1.49e+03 vigor:11.3 effect:9.94
clr	301	clr:271
much	1733	mucho:589 cuánto:209 tanto:128 mucha:63.7 muchís:17.1 cuánta:15.3 cuanto:15.1 tanta:14.9 cuesta:5.86
main	962	princi:745 main:127
ingredient	18	ingred:18
behind	302	detrás:131 subyac:42.2 atrás:23.2 retras:10.8 tras:6.79 bastid:4.34 atrasa:4.15 bambal:3.38
super	82	super:34.7 súper:6.99 superu:3.99
convergenc	36	conver:32.6
real	1664	realme:528 real:337 verdad:272 reales:107 realid:70.2 muy:41.7 autént:11.5 veras:8.91 serio:6.67
good	1960	buena:502 buen:481 bueno:296 bien:227 buenos:103 buenas:89.3
impact	157	impact:89.5 afecta:45.1 afecte:4.96 influy:3.96
train	4605	entren:3.34e+03 tren:340 train:23.1 traini:20.8
larg	908	grande:543 gran:205 large:9.38 enorme:8.66
scal	536	escala:436 scale:12 escale:6.61
issu	1093	proble:656 emitid:48.3 emite:45.3 issue:40.1 emitir:36.4 issues:31.6 incide:13.4 emitió:5.87
statement	2566	instru:1.2e+03 declar:471 senten:334 with:24.2 statem:14.7
immediat	698	inmedi:648
window	7352	window:3.19e+03 ventan:2.62e+03
mother	594	madre:504 mamá:55.8 madres:3.45 matern:3.17
child	1248	secund:492 hijo:290 niño:199 hijos:68.2 niña:23.4 child:10.9
announcer	6	locuto:4
add	4476	agrega:2.16e+03 agregu:734 añadir:392 añade:216 add:86.3 añada:76.6
new	7542	nuevo:2.81e+03 nueva:1.84e+03 nuevas:717 nuevos:685 notici:160 new:114 noveda:60.3
nod	2075	nodo:1.08e+03 nodos:523 node:82.5 asinti:11.7
end	2353	final:768 termin:302 fin:201 end:162 finali:115 extrem:107 finale:67.1 acabar:18.4 acaban:12.5
children	826	niños:352 hijos:306 secund:41.7 childr:36.5
return	1.165e+04	retorn:6.26e+03 devuel:2.3e+03 devolv:602 return:63.8
tell	1632	decir:130 decirl:126 dime:96.4 dile:82.5 contar:77.9 dice:76.3 decirm:67.7 decirt:58.3 digas:53.2 indica:45.9 diga:36.8 diré:30.2 dicien:30.1 cuénta:24.8 digo:21.9 dirá:19.2 dijera:17.8 dijist:17.3 dígame:16.9 decile:15.9 dices:14.8 decírs:14.6 contár:11.9 dinos:3.5
interest	726	intere:561 interé:126
throttl	23	thrott:5.99 aceler:5.9 limita:4.12
mean	2208	signif:1.5e+03 media:109 decir:66.8 medio:49.6 medios:19.1 implic:16.8 mean:9.35
you'd	289	estarí:17.2 será:16.4 gustar:15.3 te:10.4 tendrí:7.09 sería:6.27 deseas:5.62 habías:4.14 usaría:3.91
everi	1858	cada:1.03e+03 todos:337 todas:78.7 noches:5.69
onc	1428	vez:1.17e+03 inmedi:21.3
whil	1953	mientr:1.06e+03 aunque:90.3 bien:67.3 rato:47.3 while:44.6
e.g	1113	ejempl:605 ej:164 e.g:25.6 p.ej:15.7 p.e:12.7
most	2551	mayorí:964 más:487 mayor:111 máximo:75.1 mas:21.6 mayorm:12.6
second	1583	segund:1.44e+03 second:21.7
past	358	pegar:90.8 pasado:62.2 pegue:28.9 pega:18.9 pegado:11.4 pasada:10.7 allá:9 pegarl:8.93 péguel:6.97 pegand:3.99
act	340	actúa:95.8 actuar:64 actúan:23.9 actuan:16 compor:15 act:14.7 actuó:9.69 actúe:8.93 acto:7.96 actúen:3.98
previous	1544	anteri:1.16e+03 previa:201 previo:36.8 lanzab:3.46
unescap	27	escape:11.4 escapa:7.38 transf:3.57
html	532	html:492
took	569	tomó:103 llevó:55.3 sacó:45.9 quitó:37.1 tomé:19 cogió:14.9 tomaro:9.95 llevé:7.97 cuidó:7.96 tardó:6.96 costó:6.88 tomamo:6.71 quité:5.84 cogier:4.98 saqué:4.97 di:4.63 tardé:3.99
bit	1674	bits:804 poco:187 bit:166 mordió:14.1 morder:11.8 muerde:10.9 poquit:5.41
tim	8139	tiempo:3.14e+03 hora:753 vez:708 veces:486 moment:292 time:72.8 horas:33.8 tim:6.71
taken	332	tomado:51.5 toma:31.5 toman:19.6 tomada:15.9 tomar:10.4 tomó:8.5 tomars:6.95 llevad:5.95 tomará:4.74 cogido:3.98 tomaro:3.93
progress	261	progre:195 curso:18.5 avanza:15.4 avance:8.88
bar	601	barra:331 bar:65.6 apenas:32.7 barras:29.4 menús:13.8 desnud:7.14 bares:3.99
row	838	fila:333 filas:303 row:15.5 rows:3.96
form	2659	formul:944 forms:433 forma:421 formas:67.6 formar:42.8 form:38.9 forman:27.8 formad:21.9
datagridview	126	datagr:95.2
describ	2260	descri:2.09e+03
deployment	398	implem:317 despli:10.7 deploy:7.02
target	2075	destin:1.22e+03 objeti:251 target:159
he	1.12e+04	él:5.82e+03
travel	204	viajar:86.9 viajes:17 viaje:16.8 viajó:16 viaja:10.4 viajan:7.99 viajam:7 viajad:6 viajo:6 viajé:4 viajas:4
unicod	877	unicod:769
match	2505	coinci:1.81e+03 corres:47.8 match:34.2
also	6251	tambié:5.25e+03 además:134 tampoc:35.5 asimis:22.6
work	4760	trabaj:2.5e+03 funcio:1.37e+03 workin:4.78
unless	557	menos:465 salvo:7.97 indiqu:4.6
flag	1403	indica:323 bander:273 flags:213 flag:176 marca:96.8 marcas:46.3
non	2862	none:733 ningun:146 sean:33.5 non:33.1
ascii	510	ascii:445
exact	875	exacta:653 exacto:120 exacti:9.3
identiti	383	identi:329
assemb	1404	ensamb:1.04e+03 assemb:36.9
tak	3562	toma:624 tomar:310 toman:129 llevar:129 tarda:68.4 tome:66.2 tomará:56.1 tardar:56 tomand:42.9 lleva:35 coger:19.1 ocupar:16.9 coge:16.1 tomamo:9.7 tomemo:6.94 encarg:6.2
precaution	10	precau:8.97
third	466	tercer:413 tercio:12.9 fabric:9.17
parti	785	fiesta:410 tercer:16.1 partid:8.17 festej:5.99 celebr:5.3
provid	5749	propor:3.96e+03 ofrece:287 provee:255 provis:61.9 brinda:49.2
custom	2722	person:2.27e+03 custom:35.9 costum:14
diagnostic	160	diagnó:140 diagno:9.32
suggestion	128	sugere:117
part	2001	parte:1.25e+03 partes:330 parcia:22.5 forman:14.1
sdk	375	sdk:326
light	479	luz:169 ilumin:81.1 luces:50.6 claro:22.2 ligera:11.5 ligero:9.73 light:7.91 encend:7.53 semáfo:7.25 livian:3.99
bulb	37	bombil:31.9 ampoll:4
thos	1536	esos:427 esas:302 aquell:172 dichos:11.3 ésos:11 ésas:8.8 aquéll:7.91
rul	1063	reglas:581 regla:315 normas:18.2 norma:14.7 rules:5.09
transport	446	transp:382
host	1346	host:580 hosped:334 hosts:60.7 alojad:43.8 anfitr:26.2 alojam:15.3 aloja:12.5 alojar:10.4
wcf	896	wcf:754
servic	3661	servic:2.75e+03
manag	1213	admini:861 gestio:114 manage:7.66
namespac	1427	espaci:1.07e+03 namesp:89.2
packag	2502	paquet:1.84e+03 empaqu:130 packag:98.2
analyz	364	analiz:272 anális:58.3 analic:6.26 analyz:3.72
javascript	823	javasc:755
memori	2206	memori:1.88e+03 memory:8.74
usag	941	uso:780 usos:34.2 usage:13.1
uwp	147	uwp:136
app	2352	aplica:1.35e+03 app:407 apps:43
job	843	trabaj:660 empleo:78.6 puesto:7.79
expos	643	expone:412 expues:118 expong:22.2 exposi:8.78 expond:7.92 exponi:5.96
symbol	650	símbol:541 symbol:20.3
manager	858	admini:463 gestor:184 manage:78 gerent:29.5
test	5776	prueba:3.14e+03 probar:370 test:204 tests:59.8 pruebe:53.8 probad:47 testin:33.1 proban:27
author	300	autor:100 autore:84.9 creaci:19.9 author:9.17 crear:6.64 autora:4.99 autorí:4.97
abl	948	capaz:201 poder:158 podrá:97.1 pueda:38.8 capace:36.2 podrás:26.7 podrán:18.9 pudo:18.1 podré:13.8 podido:12.7 podrem:12.3 podía:9.61 pude:7.78 puedan:6.81
assert	150	assert:55.6 aserci:42.9 aserta:14 afirma:13.9
designer	880	diseña:711 design:40.1
ad	2936	agrega:1.38e+03 añadid:398 agregó:326 añadir:106 añadie:82.9 añadió:79.1 adició:59.3 añade:38.9 añaden:17.8
kei	3393	clave:1.19e+03 claves:562 key:262 tecla:172 llaves:161 llave:155 teclas:98.9 keys:43.3 teclad:9.34
differenc	724	difere:641
includ	4337	incluy:2.11e+03 inclui:1.5e+03 includ:59.9 inclus:29.6
resolver	52	resolu:26.4 resolv:14
iterator	681	iterad:520 iterat:59.4 iterac:12.1
generator	889	genera:667
input	3665	entrad:2.81e+03 input:183 inputs:36.9
variabl	4074	variab:3.54e+03
old	1139	antigu:270 viejo:187 ancian:95.6 vieja:59.6 edad:54.5 anteri:48 años:40 mayor:35 viejos:32.3 viejas:19.9 old:5.92 enveje:4.61
widget	403	widget:330
destroi	153	destru:136
fact	316	hecho:225 hechos:26.5 realid:8.95
promis	332	promet:153 promes:116 promis:38.5 promét:4.99
abiliti	260	capaci:187 habili:27.6 posibi:22
summariz	67	resume:39.3 resumi:22.7
articl	256	artícu:227 articu:6.95 articl:3.46
concept	398	concep:376
quick	671	rápida:376 rápido:181 quick:15.7 rapide:12.8 breve:6.32 veloz:3.98
easi	1136	fácil:463 fácilm:323 facili:139 sencil:83.2 fácile:35.6
summari	340	resume:250 resúme:32 summar:15.1 resumi:10.9 sumari:5.45
templat	1273	planti:1.04e+03 templa:50.7
subclass	1038	subcla:949
turtlescreen	25	turtle:20.3 tortug:3.17
four	411	cuatro:384
enter	875	escrib:230 entrar:192 ingres:91.5 introd:47.9 entró:36.4 entra:28.3 enter:23 entré:14.9 intro:9.87
stack	883	pila:625 stack:44.9 pilas:44.4 apilad:16.4 apilar:12.9 apilan:9.74 apilam:7.75 apila:4.09
strang	156	extrañ:121 raro:23.8 rara:3.01
dream	266	sueño:136 sueños:46 soñand:17 soñar:11 soñó:8.99 soñé:7.98 sueña:5.99 soñado:5.98 pesadi:4.93 sueñan:4
law	156	ley:74.8 leyes:18.7 suegra:8.98 facult:7.92 law:7.51 derech:6.39 cuñado:4.18
appli	1948	aplica:1.43e+03 apliqu:108 postul:12.9 apply:11.4 aplicó:10.6
everybodi	260	todos:155 mundo:86.7
fit	379	ajusta:79.7 ajuste:46.8 fit:27.6 encaja:26.3 cabe:19.1 caben:14.9 caber:12 adecua:9.66 quepa:8.6 quepan:7.97 encaje:6.31
content	1998	conten:1.75e+03
height	169	altura:80.2 alto:66.7 height:11.5
thei	5722	ellos:994 ellas:86.3 les:49.8 estén:15.3 hacen:11.4 hicier:6.9 tenían:3.84
who	1819	quién:919 quien:66 quiéne:38.8 quiene:11.9 who:5.96
am	1179	estoy:548 soy:227 ando:5.91
imagin	138	imagin:133
layer	1898	capa:730 capas:727 layer:29 layers:26.2
top	1003	superi:613 arriba:48.2 cima:27.4 top:23.9 encima:22 alto:19.8
tf.compat.v1	49	tf.com:40.3
whether	1920	si:1.08e+03
assembli	559	ensamb:448
sourc	2945	fuente:1.42e+03 origen:833 orígen:116 source:79.6
trust	576	confia:384 confía:40.9 confío:23.9 plena:18.5 confíe:12 trust:10.5 confiá:5.99
mutat	133	mutar:40.9 muta:16 mutand:12.9 mutan:9.99 mutarl:9.98 mutaci:7.99 mutado:3.99
isn't	1239	no:721 verdad:30.8
car	1686	coche:529 auto:391 carro:82.2 import:78.2 cuidar:60.2 encarg:46.9 cuidad:46.1 autos:37.7 preocu:29.9 coches:27.3 intere:27.2 automó:23.6 cuida:17.5 vehícu:13.9 cargo:12.1 automo:8.96
ref	308	ref:202 refs:72.8
task	2693	tarea:1.21e+03 tareas:994 task:71 tasks:12.2
batch	984	lote:405 lotes:347 agrupa:26.4 batch:22.5 batchi:6.45
mak	4700	hacer:549 hace:370 hacen:62 hacien:60.7 hacerl:41.7 haz:41.5 sean:28.4 make:17.1 hará:12.2 hagas:8.99
sur	1199	asegúr:421 seguro:344 asegur:246 segura:50.1
enabl	2696	habili:1.41e+03 permit:598 activa:267 enable:19.9
mik	9	mike:9
convert	1934	conver:1.07e+03 convie:606 convir:41.4
documentation	1279	docume:1.17e+03
latex	9	latex:9
chapter	218	capítu:201 capitu:4.99
manual	556	manual:534
tokenizer	291	tokeni:239
self	334	self:127 auto:22.9 autoho:18.9 autofi:18.9 autóno:13.7 autoco:13.6 propio:10.5 sí:9 autodo:3.54
association	111	asocia:98.2
#18	165	#18:141 diecio:5.57
just	2902	solo:695 sólo:283 simple:260 acaba:129 justo:120 acabo:112 igual:78.8 acabam:34.3 sencil:26.1 acabas:26 solame:24.3 just:20.3 limíta:17.9 basta:13.3 acaban:9.63 acabab:8.88 recién:7.92
aim	114	objeti:36.2 apunta:15.2 preten:9.52 apuntó:7.88 meta:4.89
build	4428	compil:1.84e+03 constr:713 build:156 edific:130 creaci:45.8
foundation	453	founda:382
could	2315	podría:1.04e+03 pudo:177 podía:168 pudier:101 poder:34.1 pude:34 podían:27.5 podido:22.2 podías:12.8 podíam:9.56 pudiér:8.89 pudist:8.84
keep	1303	manten:426 mantie:97.5 seguir:43.7 conser:41 mantén:40.6 sigue:37.5 guarda:36.6 siga:12.2 guárda:6.95 sigues:6.77 keep:5.62
browser	769	navega:466 explor:172 examin:22.7 browse:14.9
ui	1227	interf:393 iu:382 ui:196
launch	396	inicia:137 inicio:56.1 launch:33.5 inicie:30.4 lanzar:25.7 lanzam:21.2
select	3672	selecc:2.88e+03 select:118
solution	1592	soluci:1.39e+03
topic	855	tema:547 temas:259
optpars	67	optpar:65.9
fiv	396	cinco:355
#5	1869	#5:1.41e+03 cinco:12.3
option	4473	opción:1.78e+03 opcion:1.74e+03 option:162
"	1.399e+04	":3.5e+03 vbdata:36.7
int	369	int:291 entero:23.4 ints:4.98
choic	366	elecci:108 opción:81.1 opcion:31.6 decisi:22.6 altern:16.3 choice:13.9 remedi:8.93 elegid:5.52
float	985	flotan:679 float:156 flotad:11.6
complex	600	comple:540
install	2509	instal:2.13e+03
subfolder	40	subcar:35.9
within	1464	dentro:970
environment	2424	entorn:2.09e+03 enviro:19.9 ambien:19.7
lib	94	lib:71.5 libs:3.97
folder	743	carpet:644 folder:6.54
argument	6417	argume:5.21e+03
transformation	509	transf:429
first	4258	primer:3.66e+03 first:44.1
factor	141	factor:130
#.5	35	#.5:18 #5:14.3
direction	186	direcc:142 orient:6.8 instru:4.08
then	4878	luego:1.14e+03 entonc:821 despué:586 contin:481
translat	310	traduc:210 traduj:24.6 trasla:14.3 traduz:13 convie:9.81 transl:3.02
#50	171	#50:127 cincue:6.21
unit	1326	unitar:514 unidad:394 unit:115 unidos:99.3 testin:7.28
x	1837	x:1.46e+03
rotat	143	girar:45.6 rotar:24.5 gira:18 rotaci:9.96 rota:9.28 rotand:5.5 rotate:4
#30	448	#30:187 media:129 treint:16
degre	130	grados:66.9 grado:43.9
written	1065	escrit:661 escrib:263 grabad:6.38
represent	2234	repres:2.03e+03
additional	1520	adicio:1.19e+03 además:137
protocol	1203	protoc:1.08e+03
put	1188	poner:131 coloca:123 puso:113 pone:37.9 ponga:35.6 ponerl:35 put:29.8 pon:28.6 coloqu:22 puesto:21.7 pongas:19.8 ponte:14.6 puse:12.9 ponien:11.6 ponlo:11.5 metió:10.8 pondrá:10.7 pongam:9.92 pusist:9.59 pongo:7.91 póngal:7.66 pondrí:6.79 poné:5.98
finger	110	dedo:52 dedos:44.4
mov	1281	mover:319 mueve:179 movimi:57.1 mueva:56 movido:38.5 trasla:33.6 despla:32.3 movers:29.7 movien:22.2 moverl:19.2 muéval:16.5 moverá:16.3 mueven:15.8 movió:14.4 mudó:13.9 movida:12.3 move:10.4 mudars:9.95 conmov:9.93 movién:8.92
across	727	entre:135 través:71.9 cruzar:16.9
distanc	176	distan:142 lejos:14.9
lift	82	levant:37.2 elevar:12 elimin:3.02
pleas	1997	favor:1.44e+03 compla:8.43
cocoapod	22	cocoap:21
guid	1201	guía:946 guías:70.9 guid:40.6 guide:30.7 guiar:8.88
pod	33	pod:22.5 pods:5.49
xcod	88	xcode:74.9
dictionari	1647	diccio:1.46e+03 dictio:15
mandatori	35	obliga:33.8
skip	410	omitir:140 saltar:46.6 omite:41.4 omita:22.9 skip:17.8 omitid:15.9 omiten:12.8 omitie:9.88 salta:8.21 omisió:6.44 saltea:4.98 omitió:4.96 saltan:3.94
unnecessari	168	innece:150 necesa:9.56
re	1037	volver:184 re:166 rerend:113 vuelve:97.5 vuelva:59.9 reutil:23.1 recrea:13.8 relanz:10.5
thes	4981	estos:2.27e+03 estas:1.75e+03 éstos:62.1 éstas:33.9 esas:19.6 esos:18.1
hook	676	hook:210 hooks:191 gancho:101 enlace:65.8
go	3423	ir:1.19e+03 vaya:161 voy:104 vayas:62.5 vas:59 ve:57.8 irme:55.9 van:43.8 irse:43 vete:35.1 salir:28 irte:26.5 iré:25.1 irá:24 vayamo:22.3 vamos:20.1 fuiste:12.9 iremos:10.3 iría:9.48
out	3540	fuera:260 salir:231 out:94.7 salió:49.6 averig:34 salier:26.1 sal:19.1 afuera:18.8 salga:18.6 descub:18.3 salgam:16.8 salí:15.8 desmay:14.6 sacar:14.6 apagar:14.5 sale:12.4 salido:10.6 salimo:10.3 agotad:7.94 acabó:6.32 sacó:6.08
dress	202	vestid:151 vestir:7.99 viste:5.9 traje:5.09 vestía:5 vistió:5
you'll	1007	tendrá:81.7 vas:53.5 verás:29.1 te:26.1 deberá:24.9 querrá:22.8 verá:21.4 usará:18.8 estará:18.2 serás:11.1 obtend:10.6 podrá:9.1 harás:6.83 creará:6.03 pondrá:5.83
catch	428	catch:79.7 detect:77.5 captur:53.4 atrapa:29.2 alcanz:26.3 coger:14.8 atrape:4.69 pillar:3.98 caza:3.94 captar:3.74
cold	386	frío:196 resfri:75.9 fría:40.9 helado:14.9 resfrí:10.7 fríos:6.77 helada:5.99 enfríe:5.96 catarr:4 frías:3.99
unmodifi	22	modifi:13.7
recursiv	190	recurs:175
call	1.092e+04	llamad:3.37e+03 llamar:1.82e+03 llama:1.39e+03 llaman:468 llame:330 denomi:165 llamó:155 invoca:90.8
http	881	http:640 https:97.4
authentication	470	autent:385 authen:5.17
updater	58	actual:46.9
twic	274	veces:217 doble:34.4
help	2934	ayudar:1.09e+03 ayuda:1.03e+03 ayudan:112 ayudó:78.2 ayude:77.3 help:38.2 evitar:31.2 ayudé:24.8 ayúdam:24.2 ayudad:22.6 ayudes:16.8 ayudas:16.2 ayudam:10.9 ayuden:10.3
find	2202	encont:974 buscar:262 encuen:225 averig:74.8 busque:57.5 descub:44.9 busca:29.1 búsque:27.9 find:18.4 hallar:9.98
accidental	82	accide:74.6
impuriti	6	impure:6
extend	660	extend:313 extien:128 amplia:109 amplía:28.3 extens:16.9 amplíe:6.91
custombind	7	custom:5.88
whi	1960	qué:1.57e+03 eso:46.6 razón:34.5 porqué:17.4 motivo:8.42
nobodi	272	nadie:264
eat	1169	comer:481 come:112 comien:75.5 comen:37.9 comes:33.8 comas:17.4 comist:17.1 comamo:15.9 comerm:13.9 comemo:12.9 cómete:9.95 coman:9.49 comerl:9.24 comier:7.88 comert:6.7 alimen:4.12 cenar:3.73
potato	48	papas:32.3 patata:7.87 papa:5.36
?	1.718e+04	?:1.48e+04 acaso:26.9 estáis:17.1
animation	490	animac:436
kerbero	37	kerber:30
controller	68	contro:46.6 agent:5.18
distribution	928	distri:803
center	246	centro:139 centra:54.5 center:32
account	637	cuenta:458 educat:12.7 accoun:11.4
combination	275	combin:260
ntlm	21	ntlm:20
repositori	274	reposi:264
goto	26	goto:18 gotos:4
inappropriat	18	inapro:11 inadec:5
manner	183	manera:94.1 forma:14.6 modale:12.3 educac:3.97
transaction	461	transa:316
complet	1528	comple:1.22e+03 finali:33.5 totalm:20.1
caus	1271	causa:168 provoc:155 causar:147 hace:117 causad:70 hará:45.4 causó:38.1 causan:34.7 causas:28.4 cause:10.4 debers:8.51 provoq:8.33
conflict	167	confli:158
tri	2341	intent:1.17e+03 probar:171 try:112 pruebe:92.5 trató:83.7 tratan:74.1 tratar:63.9 trata:52.8 traté:28.7 pruéba:18.9 intént:17.5 probad:15.9 trate:13 tratam:12.9 tratab:12.6 probem:12.2 tratas:11.7 trato:11.2 proban:8.4 pruébe:7.86
tupl	1466	tupla:886 tuplas:327 tuple:71.6 named:11.8
dataset	2697	conjun:1.85e+03 datase:361
i'm	3761	estoy:1.66e+03 soy:660 me:125 tengo:114 voy:87.5
glad	160	alegra:52.4 alegro:44.3 conten:18.5 feliz:10.3 encant:7.53 gusto:4.97
warn	1331	advert:1.02e+03 warnin:47.4 advirt:19.9 alerta:12.3 aviso:10.6 avisar:8.14 advier:7.73 warn:7.41
too	1567	demasi:979 tambié:212 muy:133
lat	529	tarde:390 retras:34.6 atrasa:25.9 última:21.1 tardío:3.96
simpliciti	52	simpli:42.7 sencil:3.59
relevant	283	releva:201 pertin:38.8 corres:14
shown	763	muestr:501 mostra:68.3 tal:29.2
token	958	token:377 tokens:325
sign	1015	signo:226 sesión:147 firmar:123 firma:105 firmad:71 señal:19.4 signos:16.7 firmó:12.8 firme:11.6 firman:11.5 sign:10.3 signed:7.22 letrer:5.97
#509	71	#509:64.9
certificat	848	certif:613
per	706	por:343 según:26.2 per:8.88
semantic	379	semánt:353 semant:3.99
regardless	249	indepe:204
sent	511	enviad:180 enviar:72.7 envía:61.2 envían:46.3 envió:45.6 mandó:18 envíe:8.8 mandé:6.98 mandar:5.87 envié:3.99
reli	345	depend:96.3 confia:66.1 basa:46.7 basan:26.6 confíe:11.9 confía:11 basars:7.83 basánd:4.51
obtain	443	obtene:240 obteni:79.9 obtien:50.7 obteng:12 obtuvo:7.68 obtenc:6.8 obtuvi:5.87
plug	80	conect:27.7 comple:22 enchuf:5.93
contract	617	contra:462
formatter	134	format:103
keyword	1424	palabr:841 clave:330 keywor:28.4 nombra:24.4
meta	111	meta:68.8 metada:10.3 metaru:8.99 metaco:4 metaap:4
path	3220	ruta:1.64e+03 path:431 rutas:420 trazad:78.7 camino:41.4
finder	211	buscad:123 finder:51
vsct	5	vsct:5
xml	1798	xml:1.44e+03
geometri	100	geomet:92.8
abstract	477	abstra:424
ssl	320	ssl:293
sudden	120	repent:94.9 pronto:5.79 súbito:4.8 súbita:4
becam	196	convir:35.9 hizo:28.8 volvió:20.9 puso:11.8 hicimo:6.57 hicier:5.75 volvía:5.44 pusier:4.98
sad	111	triste:97.9 entris:8
filter	1130	filtro:485 filtra:409 filter:61.8 filtre:9.79
combin	487	combin:463
composit	139	compue:120
click	2287	clic:1.7e+03 haga:132 click:79 clics:24.1
tab	933	pestañ:532 tabula:135 tab:72.9 ficha:44.6 tabs:8.48 fichas:4.85
brows	169	examin:51.9 explor:25.3 navega:15.4 busque:10.6 buscar:9.33 vaya:6.61 browse:4.9
via	786	través:439 median:175 vía:34.2 via:4.95
dedicat	80	dedica:57.8 dedicó:4.99
dock	193	acopla:63.1 dock:62 panel:29.8 muelle:4.99 docks:4 acople:3.29
limit	935	limita:476 límite:292 limite:29.1 limit:23.9 limits:4.74
greater	295	mayor:227 superi:17.4 mayore:11.7
zero	1155	cero:873 ceros:111 zero:21 nulo:10.4
int32	42	int32:38
maxvalu	5	maxval:4
quantifier	44	cuanti:39.7
ilasm.ex	6	ilasm.:5
il	38	il:32.4
assembler	8	ensamb:4.74
cooki	404	cookie:262 gallet:63.5
boi	524	niño:180 chico:149 chicos:65.8 muchac:55.3 niños:30.1 niñito:4.62 chaval:3.19
mischievous	10	malici:6
fac	424	cara:138 caras:33.7 enfren:25.5 rostro:21.5 orient:9.79 frente:8.35 ante:4.42
left	1547	izquie:695 dejó:121 queda:59.3 dejado:55.3 fue:48.2 ido:29.5 dejé:28.6 salió:25.9 deja:23.8 quedan:16 quedab:15.8 left:14.6 dejan:12.4 salido:11.6 partió:10.8 marchó:10.3 dejars:6.94
margin	159	margen:104 márgen:29.8 margin:3.29
establish	149	establ:127
whol	435	todo:119 toda:87.9 comple:72.5 entero:26.3 entera:26.2
docstr	214	docstr:151 docume:22.9
writ	3007	escrib:2.24e+03 escrit:335 write:36.3 escríb:17.8
amount	468	cantid:380 amount:3.99 monto:3.99
expir	77	expira:36.9 expire:16.9 caduca:12.6
common	1635	común:601 comune:520 common:163 comúnm:82.2 habitu:72.3
featur	3156	caract:2e+03 funcio:147 featur:36.7
simplest	128	simple:77.2 sencil:44.9
cas	3227	caso:1.56e+03 casos:973 case:49.1 minúsc:34.4 cas:17.4 mayúsc:9.72
claus	580	cláusu:439 clausu:5.16
rang	889	rango:426 interv:139 rangos:54.1 sonó:45.2 gama:37.3 range:22.5
optimiz	459	optimi:428
performanc	2087	rendim:1.78e+03 desemp:60.7 perfor:20.1
provider	588	provee:499 provid:8.44
selectiv	57	select:54.8
rais	3294	lanza:790 lanzar:447 genera:417 lanzad:232 levant:80.8 provoc:74.5 lanzan:73 plante:48.5 lance:25.9
no	5925	no:741 ningún:705 ningun:416 nadie:283
register	682	regist:597
them	3359	ellos:334 tema:152 ellas:122 les:116 temas:31.3 usarla:20.4 theme:13.3 usarlo:9.72 temáti:7.58
turn	1062	activa:63.8 turno:49.6 convie:37.3 encien:25.2 encend:21.9 apagar:21.4 rechaz:17.2 desact:14.9 toca:13.7 turnos:13.1 gira:12 active:11.7 apaga:11.6 cumpli:11.2 acudir:10.9 gire:8.8 apagó:6.34 giró:6.05 volume:5.71 apague:4.98 prende:4.28 apagué:3.73
off	1172	desact:168 libre:35.9 despeg:33.3 off:32.3 desped:22.6 apagad:15.3 quitar:14 apagar:12.5 apagó:12.4 quítat:9.58 quitas:8.95 apaga:8.74 apague:7.06 quitó:6.94
compiler	1437	compil:1.24e+03
optimization	411	optimi:368
richer	22	rico:5.99
journalist	17	period:17
said	960	dijo:514 dicho:115 dije:97.3 dijist:60.1 dice:52.8 dijero:23.4 decía:14.4
number	5007	número:3.54e+03 cantid:157 serie:116 number:101 numera:47.5
specifier	257	especi:188 specif:14.9
divid	208	dividi:102 divide:68.5 divida:5.98 divisi:4.37
#1000	75	#1000:62 #1.000:10
comma	226	comas:129 coma:86.3
execut	2025	ejecut:1.6e+03 execut:12.2
queri	1438	consul:1.07e+03 query:60.7
nativ	1007	nativo:474 nativa:330 native:103 matern:9.88
os	330	os:165 operat:104 so:36.3
eg	34	ejempl:7.15 ejem:5 ej:3.59
earlier	496	anteri:330 antes:56.5 tempra:29.1
version	4415	versió:2.43e+03 versio:1.15e+03
json	342	json:302
verbos	106	verbos:54.2 detall:37.5
odata	61	odata:52
equivalent	904	equiva:858 keyboa:7.32
newlin	273	nueva:90.7 newlin:46.9 nuevas:33.3 líneas:14.2 salto:7.82 saltos:6.15
character	2856	caract:1.29e+03 caráct:790
flavour	17	famili:8.9
comparabl	26	compar:22.8
access	2906	acceso:1.74e+03 accede:708 accedi:66.2 access:47.6 acceda:28.9
ambiguous	62	ambigu:59.9
least	594	menos:505 mínimo:32.7
positional	325	posici:282
nargsf	5	nargsf:5
arg	286	args:173 arg:42.8 argume:24.4
#0	1616	#0:1.34e+03
plus	148	más:60.8 además:11.5 plus:3.89 mas:3.72
temporari	335	tempor:319
chang	5648	cambia:2.6e+03 cambio:1.65e+03 cambie:310 cambió:109 change:25.1
artist	41	artist:40
lightmap	37	lightm:31
siz	2140	tamaño:1.66e+03 size:128 talla:15.8
hint	201	sugere:93.6 indica:22.2 hints:19.7 pista:19.2 pistas:6.85 hint:4.73
against	632	contra:265 frente:14.3 respec:13.5 volunt:3.6
collection	1868	colecc:1.12e+03 recopi:133 recole:121 collec:35.6
error	4500	error:2.61e+03 errore:1.05e+03 errors:97.2
need	6266	necesi:3.82e+03 necesa:539 deberá:101 falta:39 debes:27.2 deba:24.3
speak	1097	hablar:469 habla:245 hablan:105 hablo:67.7 hablas:40.4 hable:28.5 hables:20.1 hablab:10.2 hablam:9.59
person	493	person:415
charg	127	cargo:40.9 cargos:13 encarg:8.86 cobrar:6.98 acusad:5.98 cargar:4.57
section	2420	secció:1.84e+03 seccio:364 sectio:27.3
sequenc	1721	secuen:1.41e+03 sequen:39
through	1961	través:838 median:133 recorr:74.3 atrave:13.7 guiará:5.09
#10	1003	#10:585 diez:37.3
#1114111	4	#1114111:4
sampl	2298	muestr:1.04e+03 ejempl:364 sample:61.5 advert:36.2
endpoint	610	extrem:390 endpoi:33.8 conexi:25.1 punto:14.3
proper	348	correc:153 adecua:96.3 apropi:37.6 bien:7.16 debida:5.92
url	767	url:580 urls:81.1
acl	14	acl:9 acls:4
elevat	32	elevad:22
prompt	794	prompt:274 símbol:168 solici:37.5 pedirá:18.4 aviso:13.2 pide:10.4 pida:8.13
appropriat	814	apropi:348 adecua:311 corres:46.7 según:26.6
substitut	100	sustit:84.3 substi:6.92
usernam	94	usuari:59.7 userna:14.8
shell	414	shell:298 intérp:19.3 shells:14.9 consol:11
understand	1199	entend:481 entien:281 compre:280
cannot	1966	puede:634 pueden:312
view	2115	vista:984 ver:410 vistas:194 view:29.8
automation	255	automa:216
tre	1393	árbol:995 árbole:199 tree:11.1 trees:4.51
pertain	24	perten:16.9
cloud	426	cloud:197 nube:145 nubes:36.6
hid	504	oculta:255 escond:183 hid:12.9 ocultó:9.96 oculte:7.91 hide:3.6
sun	142	sol:120 sun:10
never	1698	nunca:1.48e+03 jamás:101 never:4.42
gon	258	ido:107 fue:14.6 desapa:13.1 salido:12.6 vuelto:6.93 pasado:5.77 subido:3.93
favorit	312	favori:240 prefer:56
still	1692	todaví:649 aún:391 sigue:151 seguir:104 siguen:48.5 aun:17.3 quieto:13.9 sigues:13.4 sigo:10.9 seguía:7.02
feel	857	siento:182 siente:139 ganas:101 sentir:68.2 sentim:67.3 sienta:25 sensac:18 sentía:16 sintie:11.9 siénte:11 siénta:10.8 apetec:8.95 sentís:6.98 dude:3.43
operand	287	operan:236
affect	599	afecta:534 afecte:16.8 afectó:3.98
fre	721	libre:175 libera:134 gratui:107 libres:61.2 gratis:40.1 librem:21.8 free:17.8 liberó:8.87 libert:8.82 dude:8.37 libere:7.82 desocu:4.92 dudes:3.69
interpreter	1256	intérp:1.09e+03 interp:61.9
snippet	494	fragme:387 snippe:13.5 recort:5.37
somebodi	118	alguie:110
com	2661	venir:266 com:256 viene:184 vendrá:121 ven:111 venga:95.6 venido:71.3 vienen:48.3 vinier:40.2 vengas:36.6 provie:36.5 vienes:35.3 llegar:33.6 vino:31.9 vendrí:27.7 vinist:25.4 venid:19.9 vengo:19.4 vuelve:15.8 proven:14.8 vinien:13.8 vendré:12.5
trac	986	seguim:334 rastre:126 trazad:86.4 traza:76.7 trace:46.7 rastro:44.7 trazas:21.3 trazar:10.1 trazo:7.77 trazos:6.83 tracin:6.32
occur	1150	produc:431 ocurre:163 ocurri:142 produj:78.5 aparec:46.4 produz:34.5 ocurra:22.9
pnrp	16	pnrp:14
successful	393	correc:185 exitos:101 éxito:67 satisf:8.17
unregister	42	anula:7.82 anular:7.38 regist:7.34 cancel:6.89
now	5379	ahora:4.65e+03 moment:23
let	3237	permit:503 vamos:220 veamos:179 déjame:121 deja:67.7 dejar:67.7 hagamo:46.5 dejes:36.9 echemo:31 creemo:29.7 comenc:29.4 usemos:25.4 vayamo:25.3 entrar:22.7 volvam:19.8 permít:18.7 hagámo:17.5 probem:15.1 sigamo:13 empece:12 tomemo:11.8 let:11.7 seamos:9.23 hablem:8.7
lossi	14	pérdid:13.2
compression	331	compre:268
algorithm	776	algori:698
aggregat	197	agrega:154 aggreg:11.8
lov	1062	encant:235 amor:127 enamor:125 amo:78.9 ama:64.3 amaba:42.7 quiere:33.4 gusta:32.6 adoro:23.9 quería:20.3 amas:18.9 adora:17.9 aman:17 amar:15.8 gustan:9.1 amamos:8.01 amaré:7.1 amado:5.97 amará:4.3 amabas:3.99
portion	188	parte:90.4 porció:29.5 partes:21 porcio:10.5 portio:4.59
regular	889	regula:613 normal:128 habitu:15.9 periód:9.62
expression	2399	expres:2.04e+03
e	227	e:146 electr:24.5
mail	206	correo:158 mail:17.2
address	1495	direcc:1.03e+03 addres:99.5 aborda:40.9
verifi	451	verifi:207 compro:117 compru:84.8 verify:10.8
email	402	correo:290 electr:27.5 email:27.5
group	1621	grupo:673 grupos:295 agrupa:277 group:64.5 groups:8.56
focus	520	foco:148 centra:128 enfoca:93.8 enfoqu:50.9 focus:10.9 concen:7.8 centré:3.99 centrá:3.97
system.windows.controls.datagrid	12	system:11.4
without	2451	sin:2.21e+03 withou:9.06
column	1201	column:971
particular	1030	partic:582 determ:161 concre:112
shutdown	108	shutdo:33.6 apagad:25.7 cierre:24.6 apagar:13.4
applicabl	128	aplica:76.5 corres:13
presentation	198	presen:179
she	5503	ella:3.98e+03
ran	259	corrie:47.8 corrió:45 huyó:19.4 corrí:17 quedó:9.72 corría:7.99 topé:7.99 acabó:6.49 corrim:4 quedam:3.97
fast	475	rápido:276 rápida:112 fast:15.1 veloz:6.99 rapide:5.28
ate	249	comió:96.9 comí:54.9 comimo:17.4 comier:12.1 comía:12 comido:5.84
meal	58	comida:40.1 comer:3.04
room	925	habita:472 cuarto:144 sala:121 pieza:85.4 dormit:9.87 salón:7.95
forc	337	forzar:133 fuerza:68.7 obliga:50.3 forzad:24.9 force:7.97 obligó:5.99 forzó:4.99 fuerce:4.98 obligu:4.9 forzan:3.98
flush	130	flush:19.9 vaciar:14.9 vaciad:12.8 vacía:8.26 descar:7.43 vacíen:3.99
dom	543	dom:502
synchronous	157	sincró:100 síncro:44.3 sincro:5.39
doubl	456	doble:252 double:64.5 dobles:62.2 duplic:22.9
pipeline.pi	7	pipeli:6.15
efficient	402	eficie:296 eficaz:79.3 eficac:12.9
approximation	78	aproxi:73.5
reflection	156	reflex:128 reflej:9.79
preced	300	preced:130 anteri:129
paragraph	117	párraf:105
estimator	235	estima:224
infer	215	inferi:86.7 deduci:44.2 infier:30.8 deduce:17.9 infer:11 deducc:3.67
unknown	161	descon:129 unknow:20.6 conoce:3.77
statistical	40	estadí:37.2
#32	411	#32:369
#64	366	#64:312
right	2199	derech:1.01e+03 correc:161 razón:115 bien:66.5 justo:55.8 mismo:47.6 adecua:28.9 right:16.2
corner	203	esquin:176 vértic:5.81
press	688	presio:515 pulse:22.5 pulsar:16.5 pulsad:11.5 pulsa:10.9 prensa:5.87
f5	122	f5:112
forgetful	22	olvida:14 despis:8
hungri	160	hambre:114 hambri:41 bagre:3.96
thirsti	34	sed:23 sedien:11
percentag	134	porcen:132
total	484	total:373 totalm:28 totale:25.9
elaps	149	transc:124
inclusiv	191	inclus:163
profil	1901	perfil:1.51e+03 profil:46.7
tall	120	alto:81 alta:13 mide:5.98 altos:3.98
expressiveness	4	expres:3.87
natural	182	natura:170
logic	658	lógica:622
loop	1306	bucle:785 bucles:167 ciclo:67.5 loop:65.1 recorr:11.3
conditional	260	condic:229 condit:6.12
nest	600	anidad:404 anidar:66.7 anidam:31.4 anidac:8.87 anidan:8.59 nido:5.97 anidas:4.04 nested:3.53
flexibiliti	115	flexib:115
important	872	import:817
deep	376	profun:298 deep:25.6
analysis	360	anális:311 analys:22.4
us	1457	nos:592 nosotr:359 vernos:18.5 us:12.2 déjano:9.22 decirn:8.45 unidos:7.61 ayúdan:6.97 darnos:6.86 dinos:6.43 danos:5.7 seamos:5.33 dígano:4.96 hiciér:4.67 hagamo:4.18 pedirn:3.63 gustam:3.47
becaus	2993	porque:1.69e+03 debido:299 dado:209 causa:34.6 puesto:34.4
simulation	98	simula:88.9
wher	3922	donde:1.67e+03 dónde:1.25e+03 adónde:70.8 where:34.6
separat	1134	separa:793 indepe:169 separe:14.5 aparte:14.1
vot	92	votar:31 votaro:14 votó:9 votaci:7.43 votos:6.5 voto:5 voté:4 votado:4
resolv	511	resolv:259 resuel:199 resolu:10.1
alert	81	alerta:61.8 alert:10.1
ie	39	decir:22.2 ie:8
retriev	738	recupe:648 obteni:12.5
durabl	27	durade:22
pattern	1290	patrón:597 patron:381 patter:41.2
alwai	2426	siempr:2.26e+03 always:9.93
sav	1747	guarda:1.14e+03 ahorra:109 guarde:95.6 salvar:44.7 ahorro:29.3 salvó:24.8 guardó:17.9 guárde:17.7 save:11.9 salvad:9.93
databas	994	base:743 bases:105 databa:20.3
box	1787	cuadro:1.12e+03 caja:204 casill:125 recuad:23.8 cajas:22.8 boxing:22.2 box:13.2
last	2153	última:585 último:540 pasado:254 pasada:98.3 apelli:48.1 duró:30.1 last:21.3 fin:17.2 durar:7.73 durará:6.37
summer	196	verano:193
farm	48	granja:38
privat	467	privad:392 privat:41.2
stor	2253	almace:1.43e+03 tienda:230 almacé:167 store:79.7 guarda:32.8
chain	292	cadena:150 encade:92.8
been	4031	sido:736 estado:422 han:401 ha:278 hayan:53.3 haya:34.6 habers:25.7 habido:21.5 llevo:6.63
download	1044	descar:951 downlo:8.34
introduc	673	introd:391 presen:202
critical	166	crític:115 fundam:12.6 critic:11.3
transparent	163	transp:146 clara:3.94
either	1896	sea:71.7 tampoc:69.2 cualqu:52.3
system.datetime.pars	5	system:3.44
representation	764	repres:684
dat	855	fecha:394 fechas:83.5 date:83 cita:36.6 actual:29.7 salien:9.78 getutc:3.26
system.datetim	24	system:16.3
forget	285	olvida:135 olvide:113 olvidé:8.95 olvída:8 olvido:4.28
wak	123	desper:56.3 despie:37.6 despié:12
tomorrow	680	mañana:654
morn	497	mañana:454 madrug:4.06
webrequest	20	webreq:17
specific	2065	especí:1.64e+03 concre:183
initiat	72	inicia:59
navigation	250	navega:218 naviga:3.01
locat	520	encuen:119 locali:83.5 busque:55.6 ubicad:55.1 buscar:36.2 ubicar:25.6 encont:19.2 situad:17.3 ubica:16.5
perform	1580	realiz:1.1e+03 realic:63.8 cabo:34.8
syntax	1069	sintax:965 sintác:16.3 syntax:5.56
uniform	150	unifor:144
system.windows.frameworkelement.margin	5	system:3.35
#20	240	#20:141 veinte:19.6
independent	390	indepe:354
pixel	346	píxele:125 píxel:83.2 pixele:56.8 pixel:42.8
would	3340	sería:346 gustar:196 haría:109 habría:85.9 estarí:82.6 tendrí:80.9 querrí:52 harías:42.7 quisie:37.4 serían:25.9 usaría:24.4 vería:23.4 daría:16.4 pasarí:16.2 hubier:13.4 crearí:11.7 iría:9.02 pudier:6.01 diría:6
net	2349	net:1.91e+03
framework	2503	framew:1.59e+03 marco:334 marcos:121
#4.6.2	30	#4.6.2:30
later	969	poster:318 adelan:245 tarde:217 despué:42.8 luego:35.3
opt	78	optar:20.9 opt:9.99 opcion:5.16 desact:3.67
runtim	1430	ejecuc:707 runtim:469
app.config	74	app.co:69.9
sharepoint	153	sharep:132
emulat	92	emular:38.9 emula:18 emulan:11 emulad:10.9
som	4753	alguno:1.43e+03 alguna:1.41e+03 algún:346 algo:231 poco:146 cierta:53.5 unas:32.4 cierto:16.5
timeout	475	timeou:176 espera:152 expira:9.99 plazo:5.2 agotam:4.87
annotation	432	anotac:347 annota:31
intuitiv	57	intuit:51
annotat	107	anotar:44.9 anotad:29 anota:12 annota:3.98
explain	571	explic:511 expliq:25.9 explai:5.95
document	1557	docume:1.36e+03
c	4458	c:3.58e+03
boundari	245	límite:144 barrer:42.7 bounda:18.6 fronte:3.3
franc	94	franci:91.9
germani	61	aleman:60.7
visit	521	visita:337 visite:65.2 visité:31.9 visitó:28.9 visito:8.98 visit:8.96
few	979	alguno:205 alguna:153 unos:134 pocas:102 pocos:102 unas:35.5 par:28.7 cuanta:16 poca:12.7
year	1304	años:680 año:532 year:12.2
ago	291	hace:267 atrás:16.4
filenam	673	nombre:306 filena:174
found	1440	encont:802 encuen:355 descub:26.3 pareci:8.38 found:5.89 hallad:3.95
notebook	479	bloc:223 cuader:69.2 notebo:60.5 notas:49.3 blocs:24.1
googl	407	google:376
colab	252	colab:228 colabo:15.7
cell	464	celda:255 celdas:109 cell:6.95 célula:3.98 móvil:3.51
mismatch	55	coinci:20.3 desaju:12 discre:5.95 incomp:5.95 discor:3.98
statusstrip	4	status:3.9
editor	1207	editor:1.12e+03
join	376	combin:58.9 join:52.6 unirse:29.6 unir:20.8 une:17.8 unión:12.5 unirte:10.2 acompa:9.91 unió:8.99 únete:7.96 unen:6.49 unirán:5.87 unidos:5.3 uniera:3.94 unido:3.07
identifi	708	identi:659
cri	269	llorar:106 lloran:57 lloró:26.9 llores:13.5 llorab:11 llora:9.48 lloro:7.99 lloras:6.99 lloré:5 llanto:3.99
cross	473	multip:129 cruzad:93.6 entre:45.6 cruzar:32.5 cross:15.9 cruzó:11.7 cruz:9.97 cruza:7.93 atrave:7.89 cruzan:7.82 cruce:5.93 cruces:4.99
platform	1850	plataf:1.44e+03 platfo:87.6
mobil	243	móvil:105 móvile:103 mobile:13.1 celula:4.29
communicat	195	comuni:181
vcremot	8	vcremo:8
agent	1133	agente:907 agents:72.4 agent:9.94
mac	431	mac:395
transfer	381	transf:344
ios	255	ios:235
send	1030	enviar:433 envía:206 envío:69 envían:30.9 envíe:30.6 envian:28.4 send:24.7 mandar:21.8 envíen:7.83 envíam:6.97
flock	17	flock:5 rebaño:4
oserror	84	oserro:81.9
wid	321	amplia:100 todo:46.4 amplio:19.8 ancho:16.8 anchos:15.7 wide:8.75 anchas:5.07
varieti	221	varied:138 divers:33.3 serie:10.2
assistiv	15	asiste:10.9
technologi	186	tecnol:173
product	526	produc:457
computer	980	equipo:526 comput:230 ordena:78.3
easier	454	fácil:202 facili:157 fácile:50.1 sencil:18.8
peopl	1217	gente:563 person:424 pueblo:11.6 quiene:4.63
disabiliti	5	discap:4
fill	451	rellen:173 comple:48.2 llena:34.4 llenar:33.8 llenó:27 fill:20.4 llenad:13.9 lleno:10.6 llenan:7.97 llenos:4.94
expensiv	248	costos:95.1 caro:84.8 cara:18.8 caras:10.9 caros:9.97 exigen:3.95
can't	2328	puedo:705 no:428 puedes:215 podés:22.4 logro:8.75
deal	273	tratar:38.6 lidiar:29.9 trata:28.3 tratan:12.3 trato:12 maneja:8.83 encarg:5.8 tratam:4.79 ocupar:4.74 ocupan:3.94 ocupa:3.85
activiti	931	activi:678
overrid	905	invali:227 anular:149 reempl:139 sobres:82.2 anula:42.7 sobree:40 anulan:29.5 overri:27.6 anulac:26.7 anule:13.5 redefi:8.27 anulen:5.95
current	3451	actual:2.87e+03 curren:21.8
stuff	56	cosas:34.6
disgust	33	asco:9 repugn:9 indign:7.98 asquer:5
socket	945	socket:789
die	165	morir:73.9 muere:14.8 mueren:10.9 murió:8.84 mueras:7 morirí:7 muera:6.99 morirá:5 muerto:3.94
alt	196	alt:184
f10	11	f10:11
underscor	142	subray:38.1 bajos:33.6 guión:33.2 guione:12.3 guion:5.54
appear	1348	aparec:1.01e+03 aparez:89.8 parece:81.8
correspond	1432	corres:1.32e+03
letter	681	carta:341 letra:118 letras:86.1 cartas:34.8 letter:4.96
menu	1255	menú:997 menús:52.7 menu:32.4
dialog	1166	diálog:1.08e+03 dialog:25.2
refer	1004	consul:252 refier:170 refere:169 referi:86.1 denomi:41.7 conoce:24.4 hacen:13.7
generic	824	genéri:689 generi:29.3
slic	442	segmen:157 rebana:76.7 slice:30.2 corte:20.2 seccio:14.6 sector:8.91 trozos:6.81 porció:6.64 slices:5.94 cortar:5.56 trocea:3.97
syntactical	25	sintác:22.9
simpler	131	simple:75.5 sencil:36.4 fácil:5.95
operat	671	operat:419 operar:47.3 opera:42.7 operan:37.9
you'v	585	has:180 ha:69.9 tienes:55 hayas:23.8 haya:21.4 acabas:4.83
deploi	488	implem:381 desple:18.1 despli:13.8 deploy:8.67
!	2083	!:1.77e+03
primari	402	princi:290 primar:72.2
think	2618	creo:903 pensar:312 piensa:312 crees:213 pienso:193 pensan:130 cree:87.3 piense:63.7 parece:24.7 pensás:16.8 creemo:14.5 creés:13.2 opinas:12.8 piénsa:7.97
stupid	189	estúpi:134 tonto:14.9 estupi:13 idiota:6.97 ridícu:5.98 tonta:3.99
search	1436	búsque:689 buscar:269 busca:113 buscan:55 busque:45.9 search:17.3 buscad:11.2
declar	1094	declar:975 declár:8.3
near	336	cerca:160 casi:86.2 cercan:23.7 acerqu:6.98
union	131	unión:66.3 unione:23.8 union:16.7 conver:8.55
word	1207	palabr:910 word:52.4
apart	70	aparte:18.9 distin:8.62 separa:8.56 además:6.65 difere:5.02
consol	474	consol:446
visibl	394	visibl:353
brief	120	breve:77.6 brevem:19 breves:6.98
interval	290	interv:259
capsul	69	cápsul:55.5 capsul:6.44
month	531	mes:334 meses:146 mensua:18.4 month:5.8
offic	431	oficin:219 office:174
drop	563	desple:133 coloca:55.6 soltar:37.3 elimin:36.8 caer:12.5 cayó:11.8 drop:9 soltan:6.99 cae:6.15 coloqu:5.85 gota:5.74 suelta:5.22 abando:5.1 caído:4.58
high	918	alto:356 alta:167 altame:31.7 high:27.1 altos:26.8 elevad:26.1 muy:21.6 altas:11.1 instit:8.79
school	883	escuel:476 colegi:222 clases:35.2 escola:15.1 instit:13.9 educat:7.92
sixteen	13	diecis:9.89
#16	289	#16:260
wpf	884	wpf:764
layout	614	diseño:398 layout:85.4
round	450	redond:225 ronda:73.9 rondas:32.5 round:17.8 vuelta:4.98
attach	673	adjunt:365 asocia:125 attach:32.3 conect:14.6
arrow	262	flecha:201 teclas:15.4 arrow:12
enclos	209	entre:41.8 encerr:28.1 encier:23.2 envolv:15.3 adjunt:14 inclui:7.43 delimi:4.58
parenthes	199	parént:186
accept	1313	acepta:1.09e+03 acepte:81.9 aceptó:23.9 acepto:16.1 accept:7.57
challeng	148	desafí:88.3 reto:14 desafi:14 dificu:3.88 proble:3.73
noth	928	nada:781 nothin:36.5 gratis:5.91
els	568	más:174 else:56.5 otro:46.5 otra:31.5 demás:24.7 contra:20.4 cosa:17.7 sino:11.2
isolat	220	aislad:131 aislar:61.6 isolat:6.06 aislam:3.28
otherwis	1282	contra:879 otra:85.2 otro:46.6 otherw:7.94
duplex	56	dúplex:44
stat	3349	estado:2.65e+03 state:32.4 stat:18.2
advantag	287	ventaj:155 aprove:114
explorer	828	explor:739
discover	161	descub:109 detect:44.5
impress	42	impres:40.9
ai	317	ia:155 ai:135 artifi:5.57
researcher	38	invest:34.6
recover	84	recupe:74
tfrecord	68	tfreco:66
entir	659	comple:237 todo:122 toda:110 entero:33.1 entera:25.9 totalm:12.6 totali:11.8
pair	712	par:320 pares:236 empare:38.3 pareja:29.5 pair:4.83
protect	259	proteg:216 protec:22.9 protej:3.97
synthesiz	24	sintet:22
gather	114	recopi:52.1 reunió:7.9 reunir:7.57 reunie:3.99
plan	822	plan:220 planea:152 avión:140 planes:81.3 planif:42.8 planeo:27.9 plano:24.7 previs:20 preten:12.3 piensa:10.7 avione:8.92 pensad:7.51 pensan:5.41 planos:4.97 planeó:3.98
alfr	160	alfred:157
cover	476	cubier:113 cubre:94.9 cubrir:53.7 abarca:24.3 trata:19.2 cubren:17.8 tratan:17.2 cubrim:9.93 tratar:9.81 aborda:9.29 cubrió:3.99 cubrie:3.98
aspect	135	aspect:132
#28	44	#28:30
#34	7	#34:6
extension	1999	extens:1.74e+03
might	1710	podría:622 posibl:127 quizás:35.6 deba:8.55 desees:4.2 querer:3.39
procedur	823	proced:692
sinc	1627	desde:428 ya:369 dado:332 puesto:27.9
proxi	357	proxy:248 proxie:37.9
internet	413	intern:349
expand	485	expand:392 amplia:34.4 expans:8.64 amplía:5.77
collaps	115	contra:66.7 colaps:34
compartment	19	compar:15.4
prefix	593	prefij:434 prefix:52.2 preced:7.81
bound	579	límite:137 enlaza:131 vincul:100 delimi:34.5 ligado:17.4 limita:13.5 bound:7.6 unido:6.85 ligada:4.42
uri	281	uri:251
together	820	juntos:288 junto:121 juntas:54.6 juntar:12.4 reunir:6.83 unir:5.98 sumar:5.75 une:5.48 juntém:4.98 juntan:3.98 reúnen:3.05
streamlin	19	simpli:7.24 agiliz:3.99
bus	374	autobú:176 bus:144 colect:25.9 buses:12 autobu:8.91
around	772	alrede:261 torno:38.7 vuelta:16.4 cerca:15.8 ahí:9.53 revés:5.78 rodea:3.9
graphic	266	gráfic:215 graphi:20
show	3154	muestr:1.61e+03 mostra:715 mostró:52.1 enseña:34.4 muéstr:31.3 show:28.1 enseñó:24.3 espect:17.7 enséña:15.3
different	3115	difere:2.3e+03 distin:264
def	60	def:57
animat	122	animar:69 animad:11.1 anima:11 animac:7.81 animan:4.93
cup	149	taza:107 tazas:16.6 copa:11
hug	198	face:53.7 huggin:34.9 enorme:34.9 abraza:17.7 abrazó:8 abrazo:7.99 gran:6.14 grande:6.13 hug:4.98 gigant:4.96
kiss	198	besó:45.6 beso:42 besar:22 besara:11 besaro:9 besand:8.99 besart:7.56 besado:7 besarl:6 besars:5 besánd:5 besast:4.52 besarm:4 besé:3.42
problem	1671	proble:1.57e+03
signal	661	señal:260 señale:151 señala:60.3 señali:25.1 signal:12.2
handler	1898	contro:839 gestor:330 maneja:215 handle:93.6
wrong	561	equivo:203 mal:148 incorr:75.2 malo:34.8 erróne:20.3 pasa:14.2
indicat	1364	indica:1.21e+03 indiqu:23.1
import	2262	import:1.88e+03
itself	786	sí:255 propio:128 propia:63.5 mismo:40.5
reject	78	rechaz:70.6
miss	685	faltan:118 falta:117 extrañ:54.5 perder:42.8 perdí:33.7 perdid:30.8 echo:19.6 falte:15.2 echaré:11.9 faltar:9.28 desapa:8.72 echado:7.81 pierda:7.74 perdió:7.53 faltab:6.97 perdis:6.95 perdie:6.79 falló:5.92 missin:5.63 falten:4.92 perdér:4.45 perdem:3.98 echaba:3.95 echamo:3.92 eché:3.42
localiz	162	locali:113 adapta:17.6 region:3.6
ought	70	deberí:47.8 debist:4.91 perdér:3.51
asham	58	avergo:30 avergü:21 vergüe:7
shirt	143	camisa:125 camise:9.39 remera:3.5
disconnect	50	descon:46.7
color	1240	color:787 colore:244 colors:4.68
final	881	final:315 finalm:250 último:90.7 finall:81.7 fin:30.3 finale:23.9
voic	102	voz:85 voces:8.99
protest	15	protes:12.9
grew	73	crecí:19 creció:15 crecim:4
louder	31	fuerte:10.7 alto:10.6
speech	169	discur:64.5 voz:49.8 habla:21.9 speech:8.83
couldn't	608	pudo:175 podía:168 pude:104 pudimo:20.3 pudier:17.6 podría:14.6 podían:9.02 podíam:4.95 podías:4.9 haberl:4.22 ocurrí:3.97
heard	422	oído:118 escuch:98 oí:86.7 oyó:51.9 oímos:13.7 oír:10.9 sabido:8.89 oíste:3.95 oyeron:3.03
mad	1688	realiz:224 hizo:201 hecho:126 hice:49 hicier:30.5 enfada:23.3 hecha:22.6 hechos:21.5 loco:19.5 enojad:18.5 invent:15.7 hacers:15.3 hicist:12 tomado:11.7 hechas:11.1 hacía:8.59 efectu:8.28 hicimo:8.13 furios:7.96 cometi:3.26
mistak	425	error:133 errore:83.6 cometi:68.3 comete:61.7 equivo:19.8 cometí:10.6 cometa:9.03 cometo:4.69
repeat	394	repeti:242 repite:48.8 repita:33.5 repeat:11.8 repiti:11.6 repetí:7.99
until	1051	hasta:957
vocabulari	190	vocabu:169
reach	342	alcanz:145 alcanc:44.1 llega:30.7 llegar:27 llegue:16.6 llegad:16.3 llegó:11.5 llegam:7.39
desir	352	desead:203 desea:45.9 desee:21.9 quiera:14.6 desean:12.6 deseo:6.82
eager	214	eager:163 ansios:8.95 entusi:7.94 antici:6.85
vs	160	vs:76.9 frente:21.7 compar:7.83 entre:6.37
lazi	139	perezo:38.4 diferi:36.7 vago:18.7 lazy:11.3 flojo:5 expans:3.2
evaluation	636	evalua:557
wsdl	68	wsdl:54
construct	758	constr:657
nib	16	nib:7
remov	2423	elimin:1.37e+03 quitar:368 quite:128 quita:109 remove:61.3 removi:52.4 quitan:38.6 remuev:28.1 quitad:21.8
troubleshoot	144	soluci:105 proble:11.4 troubl:8.99
broken	239	roto:71.9 rota:38.9 rotos:12 rompe:9.92 rompió:9.91 interr:8.94 romper:5.94 rotas:5.49 descom:5.44 estrop:4.97 divide:4.62 desglo:3.83
bought	498	compró:193 compré:173 compra:122
typical	956	normal:333 típica:174 típico:136 suele:53.4 suelen:42 habitu:18.7
restriction	181	restri:169
connect	778	conect:612 connec:32.7 conexi:24.8 recone:20.2 conéct:12.7
demonstrat	860	muestr:377 demues:174 demost:138
constructor	1193	constr:1.06e+03
entiti	675	entida:313 entity:179 entiti:36.9
determin	1358	determ:1.29e+03
whatever	188	lo:21.7 sea:21 cualqu:18.2 quiera:15.9 cosa:9.45 esté:5.58 pase:3.78
strategi	317	estrat:282
exhaust	79	agotad:28.7 exhaus:15 agota:11 consum:5.63
possibl	1650	posibl:1.44e+03
interop	111	intero:93.2
exist	2295	existe:1.84e+03 existi:89.7 exista:50.6 existí:27.5
logical	293	lógico:151 lógica:122
conjunction	55	junto:34.6 conjun:9.66
integral	97	integr:50.8 entero:32.3 entera:4.34
scientific	38	cientí:36
softwar	448	softwa:403
yet	678	aún:294 todaví:235 ya:37.9 aun:3.61
pre	562	preent:84.2 previa:82.6 pre:80.8 prepro:38.9 precon:34.5 predef:26.6 precom:23.6 preexi:23.3 previo:22 anteri:12.1 preins:9.94 prelim:8.59
wheel	107	rueda:56.9 wheel:15.5 ruedas:11 wheels:4.41 volant:3.99
buffer	1237	búfer:739 buffer:194 búfere:81.3 búfers:6.58
builtin	186	incorp:90.9 integr:36.9 builti:29.6
destination	194	destin:170
abov	1556	anteri:899 arriba:320 encima:72.2 mencio:7.87
instead	2770	lugar:2.07e+03 vez:72.6 sino:8.21
correlation	67	correl:58.4
id	845	id:368 identi:345 bc3024:3.42 bc3119:3.42
wf	51	wf:45.9
experienc	364	experi:335
titl	247	título:172 title:28.6 titula:15.9
swim	359	nadar:255 nadand:24 nado:13 nataci:7.48 nadaba:6.11 nadara:4.99
beautiful	409	hermos:168 bella:44.8 bonita:37.9 guapa:33.9 bonito:29.9 bello:25.6 precio:21.8 linda:16.9 bellas:4.99
sunni	22	solead:13 sol:9.03
talk	1249	hablar:549 hablan:177 habla:84.4 charla:58.6 conver:37.6 hablas:35.6 habló:28.7 hablam:28.3 hables:24.8 hablem:18 hable:17.7 hablab:16.8 hablad:14.7 hablé:12.3 hablo:11.7 hablás:4.97
kitchen	107	cocina:103
request	1694	solici:1.16e+03 petici:172 reques:105 pedido:15.2
actual	972	real:249 realme:204 realid:156 reales:82.2 hecho:34.4
server	2874	servid:1.86e+03 server:580
ip	186	ip:160
died	322	murió:233 murier:40.9 muerto:21.7 morir:4.86 fallec:3.98
bik	63	bicicl:51.9 bici:6
accident	295	accide:289
we'll	695	usarem:52.1 vamos:50 veremo:41.4 iremos:28.9 haremo:28.3 tendre:28.2 nos:19.2 creare:16.7 estare:14 seremo:5.87 echare:4.97 podamo:4.48 tomare:3.95 daremo:3.11
recognition	78	recono:65.2 recogn:7.18
next	2133	siguie:768 próxim:371 contin:167 viene:95.4 junto:89.6 next:59.7 lado:48.5 situad:3.38
iteration	299	iterac:272 iterat:3.7
although	454	aunque:393 pesar:26.9
known	703	conoci:384 conoce:163 sabido:28.9 sabe:16.3 conozc:14.3
paint	337	pintar:94.7 pintur:67.7 pintad:25.7 pintó:25.4 pinta:16.4 dibujo:13.4 pintan:13 cuadro:7.18 pinte:6.97 paint:6.8 pinté:3.99 pintab:3.47
avoid	965	evitar:642 evita:117 evite:74.5 evitan:36.1 evitad:7.84 evitó:6.97
confusion	74	confus:72.9
sleep	505	dormir:214 durmie:65.9 duerme:60 sueño:22.6 dormid:21.8 duermo:14 sleep:12 suspen:10.6 reposo:9.97 duerma:9.97 dormí:8.94 dormis:5.99 dormía:5.97 durmió:5.5 almoha:3.94
her	6696	aquí:3.02e+03 su:355 ella:299 acá:168 verla:18.4
diagram	283	diagra:257
illustrat	283	ilustr:156 muestr:87.9
relationship	283	relaci:256
pen	167	bolígr:61.4 pluma:37.5 lápiz:33.2 birome:6 boli:5 lapice:4 lápice:3.4
respect	243	respec:109 respet:99.3 aspect:5.62
stylus	12	lápiz:7.21
look	3223	parece:362 buscan:220 ve:172 aspect:120 mira:112 busca:110 buscar:105 vistaz:96.6 miró:91.4 mirand:63.6 parecí:53.7 ves:46 luce:45.1 mirar:43.7 verse:43.4 veía:36.5 mirada:32.2 busque:31.7 observ:27.1 ven:25.1 buscad:23.9 miré:19.8 aparie:19 parezc:18 busco:15.8 buscab:15.7 mire:15.6 miraro:14.3 busqué:14 mires:12.1 vería:11.1
clever	50	inteli:32.8 listo:5.77 ingeni:4.7 astuto:4
screen	518	pantal:445 screen:25.9
shot	158	dispar:59 shot:20.7 tiro:9.99 inyecc:4.97
datagrid	31	datagr:28.5
adequat	24	adecua:16.2
edit	932	editar:390 edició:240 edite:42.1 editad:39.2 edita:32.4 modifi:27.4 editan:20.3 edicio:19.5 edit:7.86
instantiat	400	instan:351
root	770	raíz:615 root:39.8 raíces:23.8
myself	227	yo:38 mí:35 me:25 solo:15.2 sola:5.76 hacerm:4.88 mismo:4.83
wonder	295	pregun:267
such	4282	tales:287 tal:240 dichos:64.6 tan:62.4 dicho:48.7
smolagent	84	smolag:79.9
i'v	1096	he:611 tengo:61.6 me:24.9 llevo:23 estuve:17.5 quise:9.1 tomado:3.93
boston	662	boston:660
october	59	octubr:57
rout	298	enruta:179 rutas:16.2 ruta:15.8
routingbehavior	7	routin:5.74
s	1725	s:1.03e+03
hurt	308	lastim:75.9 duele:55.9 daño:42.9 herido:39.9 herir:23 hirió:12 perjud:4.96 herirt:4 duelen:3.98 doler:3.95
header	1449	encabe:824 cabece:288 header:83.2
operation	2733	operac:2.31e+03
absolut	358	absolu:312 totalm:6.97
mark	866	marcad:170 marcar:138 marca:129 mark:93.3 marcas:55 marcan:29.2 marque:22.5 marcó:11.8 signo:11.5
respond	171	respon:156
channel	668	canal:319 canale:181 channe:18.7
preferenc	154	prefer:140
pep	884	pep:823 peps:12.2
#523	7	#523:7
fram	970	marco:252 fotogr:177 frame:120 cuadro:78 marcos:75.2 enmarc:21.1 frames:17.6 trama:5.89
api	2726	api:2.44e+03
cpython	290	cpytho:273
selectabl	20	selecc:18.5
design	1063	diseño:506 diseña:427 diseñó:26.5 diseñe:5.69 design:3.82
tower	32	torre:23.6 torres:3.43
going	1817	voy:325 va:241 vas:196 ir:117 iba:66.7 pasand:46.5 vamos:45.2 van:36.3 vaya:19.5 ibas:17.2 yendo:16 iré:10.1 vais:7.79 íbamos:5.06
journal	24	diario:19
again	1226	nuevo:316 otra:188 volver:183 nuevam:172 vuelva:64.6 vuelve:20.3 volvió:14.2 volví:8.91 vuelto:8.35 volvam:3.37
remain	566	perman:165 restan:161 siendo:48 quedó:11.5 resto:11.2 quedan:10.8 mantie:9.77 queda:8.57 mantuv:4.86 siguen:4.75 queden:3.28
action	1396	acción:590 accion:554 action:75.9
record	721	regist:439 grabac:68.4 grabar:43.6 record:19.1 grabad:17.3 récord:8.95 graba:7.42 graban:6.46
succeed	74	correc:16.3 éxito:12.4 succee:6.49 conseg:5.15 triunf:4.99 exitos:3.92 tenido:3.9
startup	291	inicio:232 startu:8.65 arranq:3.85
ensur	809	asegur:370 garant:261 asegúr:135
system.windows.controls.controltemplat	16	system:3.59 planti:3.27
system.windows.controls.usercontrol	6	system:4.65
unlik	395	difere:279 improb:35.9 probab:23
external	562	extern:525
organiz	150	organi:146
sit	800	sitio:330 sentar:86.4 sentad:84.8 site:59.8 sitios:55.9 siénta:21.9 sienta:11.7 siénte:9.96 sentat:7.99 sentém:6.72
f	335	f:278
cook	262	cocina:161 cocine:33.5 prepar:12.7 cocinó:9.95
bitmap	94	mapa:39.4 bitmap:19.8 mapas:15.9 imagen:5.48
video	427	vídeo:159 video:131 videos:38.5 vídeos:28 videoj:7.97
manipulation	121	manipu:111
integration	223	integr:212
relat	630	relaci:571
backslash	153	invert:67.3 invers:33 diagon:19.9 barras:5.61
continu	660	contin:428 seguir:71 sigue:26.9 siguió:11.8 siga:10.8 siguen:7.92 seguí:4.96 usándo:3.09
except	729	except:584 salvo:49.9
literal	723	litera:623
i.e	438	decir:324 i.e:20.9 ej:13.2
split	633	dividi:172 divisi:148 divide:69.6 separa:60.7 split:22.7 divida:15.4 divída:3.98
physical	162	física:94.1 físico:56.5
suffer	66	sufre:12 sufrió:11 sufrir:6.99 sufrie:6.99
headach	60	cabeza:34.4 dolor:14.8 dolore:5.47
calculat	421	calcul:394
delegat	885	delega:755
structur	1635	estruc:1.45e+03 struct:23.5
duration	135	duraci:102 durati:8.73 dure:6.98 dura:4.23
mention	219	mencio:198 menció:3.99
length	968	longit:697 length:73 largo:41.2 duraci:17.5
implicit	477	implíc:448
location	958	ubicac:818 locaci:10.1 locati:6.92
herself	130	sola:43.3 misma:26.7 suicid:3.54
log	1763	regist:954 loggin:198 log:91.3 logarí:44.4 sesión:43 logs:16.5
network	1327	red:939 redes:180 networ:39.7
wouldn't	320	no:73.7 sería:23.9 haría:22.6 habría:13.3 estarí:12.5 iría:6.91 querrí:6.39 dejarí:6.29 tendrí:4.56 iba:4.28 dejaba:3.96
sai	1494	decir:331 dice:308 digamo:71.7 dicen:70.6 dicien:63.2 diga:54.2 dijo:51.6 digas:40.2 dices:39 decirl:33.2 digo:30.7 diría:26.7 supong:25.7 dijist:18.6 dicho:17.3 di:14.6 dilo:9.34 decía:8.8 decimo:7.8
skew	67	sesgo:35.3 sesgar:6 sesgad:5.99 sesgos:4.97
#3.10	85	#3.10:80.9
standard	1936	estánd:1.68e+03 standa:58.4
inspect.get_annotation	6	inspec:4.98
christma	207	navida:171 navide:17.8
under	1304	bajo:415 debajo:101 someti:24
workload	171	carga:96.5 cargas:67.6
#2017	316	#2017:303
installation	649	instal:501
walkthrough	487	tutori:414 walkth:9.35
seen	570	visto:389 vi:14.4 ve:11.4 vistos:7.89 vieron:6.87 viste:6.68 veo:6.22 ven:5.81 veía:4.84 vean:3.93
addition	765	además:558 adició:65 suma:33.8 adicio:20.9
imperativ	63	impera:62
invok	852	invoca:648 invoqu:49.4 invoke:33.3 invocó:16.4
initializ	762	inicia:676 initia:9.44
permission	471	permis:412
recommend	867	recome:449 recomi:392
howto	30	howto:18.7 howtos:3.09
ruler	12	regla:8.92
navigat	371	navega:191 navegu:49.2 vaya:23.3 despla:19 naviga:8.74 desplá:7.9
marker	249	marcad:218
deselect	19	desele:11
below	1376	contin:618 debajo:151 abajo:138 siguie:116 adelan:22
we'r	768	estamo:375 somos:119 vamos:70.2 nos:36 tenemo:18.7 estemo:8.91 buscam:3.94
wast	138	pérdid:28 desper:23.9 perder:21.9 malgas:21 perdie:7.96 pierda:5.98 perdid:4.89
back	1768	volver:287 vuelta:133 regres:119 vuelve:77.9 respal:72.1 espald:63 atrás:61.9 vuelva:55.9 devolv:50.2 volvió:29.1 retroc:19.4 volvie:17.2 vuelto:16.5 devuél:12.9 traser:11.8 back:9.73 vuelvo:8.85 nuevam:7.51 volvis:7.4 viceve:7.31 volvam:5.26
public	691	públic:597 public:37.1
similar	1265	simila:1.08e+03 pareci:41
behavior	1632	compor:1.46e+03
interpretation	72	interp:69.4
declaration	610	declar:525
workflow	915	flujo:525 flujos:123 workfl:52.2
xaml	946	xaml:721
shader	436	sombre:192 shader:114 sombra:35.3
textur	405	textur:342
grayscal	22	grises:21
clear	779	borrar:107 claro:102 desact:84.8 claram:74.5 limpia:72 borra:68.5 clara:28.8 clear:21.1 despej:20.9 borre:15.6 borran:13.8 borrad:12.3 claras:10.2 clarid:9.84 aclara:9.75 claros:8.86 eviden:3.4
must'v	82	haber:41.5 habers:7.99 haberl:7.86 habrá:7.75
doing	830	hacien:312 hacer:118 hacerl:73.1 realiz:24 haces:16.3 hacién:5.86 hago:4.3 hacía:4.19
script	1667	script:1.42e+03
gui	258	gui:73.7 tipo:37 sujeto:12.9 chicos:11.1 chico:10.8 ustede:10.3 gráfic:7.95 hombre:7.43 muchac:6.35 tío:5.47
another	1778	otro:926 otra:655
management	315	admini:149 gestió:86.3 manage:31.3
polici	869	políti:372 direct:205 policy:98.3
fin	438	bien:103 fino:32.6 fine:17.3 buen:12.5 perfec:11.8 fina:7.9 multa:6.04 finos:3.95
tun	350	ajuste:119 ajusta:111 tuning:19.1 melodí:12 afinar:7.97 afinad:4.93 fine:4.59 fino:3.86
situation	334	situac:317
terminat	349	termin:222 finali:95.2
sys.exit	11	sys.ex:9.99
outsid	610	fuera:442 afuera:81.6 exteri:12.7
block	1992	bloque:1.57e+03 block:26.8 blocki:8.85
interact	234	intera:227
don	1140	hecho:262 realiz:214 hace:102 termin:82 hacer:53.3 hacers:45.6 done:15.9 hice:11.4 listo:10.9 acabad:8.47 hecha:7.23
improper	17	incorr:9.51
underli	633	subyac:580
stream	1088	stream:307 flujo:253 secuen:152 transm:126 flujos:78.8
involv	390	implic:164 involu:121 impliq:5.98
accuraci	452	precis:338 exacti:74.8
countdown	11	atrás:11
timer	162	tempor:113 timer:23.4
curious	48	curios:43
append	337	agrega:92.4 append:34.4 añade:31.7 anexar:25.4 anexa:23.2 añadir:13.9 anexan:7.97 anexad:7.97 añadid:7.4 añadie:7.19 adjunt:7.19 añaden:6.9 anexe:3.99
crash	240	bloque:66.9 fallos:30.5 accide:15.6 crashe:8.99 fallo:8.15 choque:7.98 estrel:6.92 falla:5.02 fallas:4.21 chocar:4
#2010	100	#2010:91.9
infopath	6	infopa:5
customization	128	person:111
suppos	247	supong:100 supone:69.2 suponí:20 supón:12 supues:4.65
shut	181	cerrar:33.7 cierra:32.4 cerrad:15.9 cerró:15.8 apagar:14.6 cierre:13.4 callar:6.99 apague:5.9 callat:4 cállat:4 encerr:3.59
originat	53	origin:42.9 origen:3.34
oppos	84	difere:18.5 lugar:12.9 contra:7.58 oposic:6.99 opone:5
being	1842	siendo:182 ser:46 estar:39.2
refold	13	redobl:8
transform	711	transf:607
serializ	415	serial:355
hous	946	casa:875 casas:41.6
belong	264	perten:228
learn	2630	aprend:1.92e+03 learni:73.4 obteng:64.5 saber:21.9
careful	392	cuidad:308 atenta:18.9 atenci:14.4 deteni:10.6
happi	603	feliz:395 felice:87.6 conten:40.4 alegra:15.9 alegre:7.96 alegro:5.68 satisf:4.78
css	154	css:140
dynamical	208	dinámi:203
alreadi	1613	ya:1.34e+03 aún:53.3
dereferenc	18	desref:9
liv	1572	vive:304 vivir:280 vivo:130 live:130 viven:113 vivía:60.6 vivien:47.6 vivido:47.5 vida:41 vivió:38.3 vives:30.6 vivimo:29.9 viva:15.7 vidas:11.9 viví:11.6 reside:10.2 vivirá:9.93 vivier:8.93 vivían:6.93
cycl	285	ciclo:124 ciclos:94.8
collect	971	recopi:689 recole:40.7 recoge:28.4 recogi:18.8
garbag	505	recole:234 basura:122 garbag:13.5
collector	147	recole:40.5 basura:10.3
among	212	entre:177
referrer	14	referr:6
blend	131	blend:71.8 combin:27.1 mezcla:23
styl	1078	estilo:860 style:33
scroll	257	despla:150 scroll:48.3 desplá:25.9
menus	83	menús:75.1
etc	433	etc:418
cleanup	230	limpie:210 limpia:8.26
clean	503	limpia:316 limpie:55.4 limpio:52.7 clean:18.9 limpió:8.95
longer	988	ya:609 más:29.7 largas:23.1 largo:19.7 largos:12.5 larga:12.4
exporter	41	export:34.1 view:4.22
global	1100	global:979
gac	35	gac:30
#2.7	99	#2.7:94.9
releas	1323	lanzam:242 versió:183 libera:183 versio:134 public:113 releas:75.2 libere:14.7
juli	24	julio:23
sport	92	deport:91
dangerous	152	peligr:149
system.draw	6	system:3.95
carri	232	llevar:39.7 lleva:21.1 cabo:13.8 cumpli:7.8 cargar:6.97 llevan:6.88 llevad:6.7 llevab:5.93 llevó:5.09 lleve:4.53 portar:3.96 trasla:3.85
suitcas	54	maleta:41.9 valija:7
plai	1355	jugar:275 reprod:127 tocar:118 jugand:110 play:71.4 juega:64.2 toca:43.1 juego:36.7 tocand:30.8 jugaba:27.9 jugamo:23.9 obra:23.7 juegan:22.6 juegue:22.4 juegas:18.7 juguem:17.1 toco:16.9 jugará:15.9 jugó:14.4 jugué:10.1 papel:4.73
sound	391	sonido:155 suena:71.9 parece:26.7 sonar:13.7 ruido:6.52 suenan:5.99 sound:5.4 suene:4.98 sano:4.96 suenas:4 sonará:3.98
histori	262	histor:242
china	94	china:92.6
older	388	mayor:104 antigu:89.7 anteri:89.7 viejo:16.5 mayore:11.9 viejos:7
japan	348	japón:341 japone:3.08
azur	413	azure:342
virtual	575	virtua:490
observer	33	observ:25.6
black	191	negro:110 negra:35.9 negros:16 black:7.5 negras:6.99 morado:5.99
rain	512	llover:151 lluvia:112 llovie:77.9 llueve:65.9 llueva:40.9 llovió:35 llovid:9.77 llovía:7.94
max	190	máximo:85.8 máxima:52.4 max:26.5 límite:11.8 máx:5.99
contact	199	contac:179 contác:4
report	1129	inform:626 report:159 notifi:99.3
launcher	100	lanzad:70.2 select:6.79 launch:5.97
notic	609	observ:201 cuenta:99.2 aviso:33.1 notará:28.7 notado:23.8 notar:22.7 nota:13.9 fíjate:12.6 notó:11 note:10.4 avisos:9.26 percat:6.97 noté:5.97 notara:3.98 di:3.54
serious	163	serio:64.4 grave:28.4 seriam:25 seria:13 graves:8.98 serios:5
degradation	12	degrad:12
reason	720	razón:274 motivo:157 razone:151 razona:68.1 reason:14.7
scheduler	41	progra:15.3 planif:11 schedu:7.54
publication	25	public:21.7
functionaliti	665	funcio:564
wish	553	ojalá:126 desear:105 desea:79.8 deseo:39.3 gustar:20.2 deseas:17.4 desee:17.4 deseen:14.4 deseó:11.6 quisie:11.2 deseos:9.95 deseab:4.81 desean:3.74
hotel	186	hotel:177 hotele:6.57
llm	261	llm:144 llms:87.3
parent	1097	padre:339 padres:337 primar:221 princi:60.2 parent:35.1
#2.0	263	#2.0:244
best	1073	mejor:662 mejore:131 buenas:7.66 best:4.28
susceptibl	8	suscep:6
registri	355	regist:317
men	162	hombre:141
sick	219	enferm:179 harto:8.22 malo:5.86 mal:4.72
metric	494	métric:443 metric:6.33
federat	626	federa:494
hop	472	espero:240 espera:152 ojalá:18.9 espere:14.9 confío:5.95 esperá:3.93 deseo:3.92
satisfactori	14	satisf:14
threadpool	10	thread:3.19
hand	773	mano:247 manos:156 lado:70.4 entreg:35.3 prácti:24.8 pasó:17 cuesti:6.46 diestr:3.99 pásame:3.97 tendió:3.35
chunk	184	fragme:75.7 trozo:29.3 trozos:22.1
hit	257	golpeó:24 pegó:22 golpea:21 posici:19.6 alcanz:9.86 chocó:7.99 atrope:7.95 dio:6.38 presio:6.16 golpe:4.97 aciert:4.96 pegarl:3.98
don't	6081	no:4.17e+03 hagas:42.7 seas:41.5 dejes:16.5
traffic	146	tráfic:89.4 tránsi:25 semáfo:6.76
audit	187	audito:102 auditi:55.4 audita:11.5
henc	94	tanto:62.8 ahí:13.4 eso:3.62
studi	647	estudi:611
web	1380	web:1.23e+03
futur	754	futuro:356 futura:237 future:92.1
session	809	sesión:514 sesion:153 sessio:32.9
assemblynam	24	assemb:18.7
circular	38	circul:35
encounter	320	encuen:149 encont:96.5 detect:13.2
invalid	493	válido:185 inváli:166 válida:86.6 invali:16.7
preprocessor	65	prepro:60.3
comput	784	calcul:576 comput:57.5 cálcul:56.7
accord	449	según:171 acuerd:168 consec:41.9 acorde:5.89
lambert	34	lamber:32
surfac	238	superf:200
normal	931	normal:853
discuss	381	discut:126 analiz:53.3 descri:41.7 explic:35.5 debati:18 tratan:12
card	177	tarjet:90.4 cartas:55.2 carta:9.51
kill	377	matar:64.9 mató:46.1 matado:20.8 asesin:19.1 murió:17.5 suicid:17.5 mataro:14 mata:13 matarm:12 matart:11 murier:9.93 matand:8.99 matará:8.15 matast:6.99 mataré:5.99 mates:5.21 maté:5 matarí:3.99 matarl:3.99 mate:3.48
boolean	596	boolea:574
consider	1135	consid:964 piense:11 pensem:5.76
cancellation	85	cancel:65.7
we'v	382	hemos:227 tenemo:45.9 nos:12.8 acabam:4.2 usamos:3.96 vimos:3.8
usual	1153	normal:268 genera:147 suele:123 habitu:98.9 usualm:93.7 suelen:46.9 costum:36.1 comúnm:22.7 usual:20.8 sueles:16.9 suelo:15 usuale:6.8
expect	1402	espera:1.18e+03 espero:26.5 espere:17.9 esperá:16.7 previs:14.8 expect:4.11
suspens	105	suspen:93.8
mda	29	mda:26
activat	194	activa:161 active:8.78
sts	60	sts:55
grant	133	conced:69.7 otorga:14.6 grant:5.98 conces:4.48 doy:4.21 sentad:3.87
credential	256	creden:225
present	970	presen:659 regalo:117 obsequ:12.7
probab	346	probab:312
respons	649	respue:557 respon:29.5
xslt	85	xslt:69.2
fulli	491	comple:242 totalm:147 plenam:8.94
qualifi	218	califi:73.2 comple:19.3 cualif:11
specification	427	especi:332 specif:23.6
al.ex	32	al.exe:31
internal	818	intern:782
trail	176	final:84.2 finale:43.3
reinstall	16	reinst:11
marri	491	casado:127 casó:72.5 casars:55.9 casada:45.8 casar:43.9 casart:24 casarm:20 casaro:14.4 casamo:12 casara:10.5 casé:9.98 casará:5.99 matrim:5.93 pareja:5.81 cases:3.98
daughter	177	hija:155 hijas:17.9
lawyer	121	abogad:121
xmlserializer	13	xmlser:12
awar	416	consci:125 recono:69.6 cuenta:69.2 aware:9.28
implication	32	implic:27.5
flow	325	flujo:201 fluir:14.9 fluyen:14.7 dinámi:14.2 fluye:11.8 flujos:8.35
suitabl	253	adecua:196 apropi:25.1
system.windows.documents.flowdocument	10	system:4.39
signatur	664	firma:329 firmas:149 signat:111
permit	146	permit:121
laid	46	desped:4.1 presen:4.09
unmanag	147	admini:109 unmana:5.75
integer	1806	entero:1.45e+03 intege:88.4 entera:66.8
descriptor	769	descri:638
duplicat	238	duplic:226
lot	1154	mucho:491 muchas:137 muchos:133 mucha:130 montón:100 monton:4.84
big	487	grande:213 gran:156 big:16.6 grave:3.91
gam	497	juego:256 partid:85.3 juegos:75.7 game:8.53 videoj:5.09
forest	50	bosque:41.4 forest:4.55
incremental	141	increm:124 gradua:6.85
pars	922	analiz:422 anális:261 parse:35.5 parsea:34.4 analic:13.7 parsin:11.3 parsee:6.67
necessari	886	necesa:808
transition	217	transi:189
functional	282	funcio:231 functi:11.2
refactor	155	refact:146
eliminat	96	elimin:91
sid	850	lado:354 secund:139 lados:36.2 parale:32.9 latera:6.99 side:4.64 colate:3.97
dependenci	1028	depend:915
model.fit	103	model.:92.9
async	311	async:140 asincr:70.5 asíncr:56.4
mechanism	456	mecani:442
aar	36	aar:30
lit	874	lite:784
ops	378	ops:150 operac:150
tf	463	tf:429
failur	496	error:125 falla:76.9 fallo:70.8 errore:42.5 fracas:36.1 fallos:26.7 fallas:15.7 failur:5.85
incur	28	incurr:11 produc:3.61
formula	52	fórmul:44
iterat	322	iterar:131 iterac:45.3 itera:43.4 iteran:25.3 recorr:12.6 iterad:11.1 itere:9.83 iteram:5.98
parallel	325	parale:266 parall:16.9 tpl:3.91
dispos	71	dispos:22 elimin:19.7 deshac:7.55
machine.config	16	machin:13.8
disk	344	disco:312 discos:4.63
ok	299	acepta:142 bien:75.8 ok:16.8 vale:12.9 asigne:4.13
xmlreader	11	xmlrea:11
readxml	7	readxm:6
position	891	posici:684 coloca:39.7 puesto:22.9 postur:7.93
treat	508	tratar:154 trata:105 tratan:72.8 tratad:69.5 trate:16.2 tratab:10.9 trates:6.97 traten:6.52 tratas:4.94 tratam:3.58
cellphon	13	celula:7 móvil:5.98
check	2484	compro:621 verifi:481 compru:347 revisa:94.8 cheque:66.4 revise:29.2 active:15.2 checke:15.1 casill:13.3 check:13.1
oil	45	petról:21 aceite:16 petrol:6
radio	154	radio:144
allowabl	19	permit:15.6
friend	1106	amigos:474 amigo:397 amiga:74.1 amigas:26.9 amigab:22.7 friend:18 amisto:14.8 amista:5.85
interven	21	interv:11.9 interm:5.94
cor	919	core:398 núcleo:195 princi:43 centra:39.6 básico:28.5 básica:27.7 cores:11.3
consist	430	consta:156 consis:134 compue:48.7 formad:27.3 conste:4.93
b	618	b:470
n	650	n:479
decod	505	decodi:384 descod:58.1 decode:16.7
replac	1170	reempl:941 sustit:85.7 replac:34.9 rempla:23.4
replacement	236	reempl:176 sustit:13.2 replac:8.04 rempla:4.13
develop	393	desarr:350
convention	353	conven:308 nomenc:13.8
heat	72	calor:46 calent:6.99 calefa:6.99
terribl	90	terrib:48 pésima:8 pésimo:8 horrib:6.74
todai	898	hoy:859
smok	324	fumar:193 fuma:28.7 humo:18.8 fumo:12.9 fumand:11.4 fumado:7.93 tabaco:7.58 fumes:6 fumara:5.99 fumas:5 fumaba:4.96 fume:4
general	1172	genera:949 suele:9.72
accomplish	120	lograr:34.7 realiz:14.8 consig:14.4 logra:7.93 cabo:7.78 cumpli:7.71 conseg:4.68 ello:3.05
express	288	expres:258
subobject	10	subobj:8
subsidiari	6	subsid:6
assign	832	asigna:668 asigne:51.1 asignó:11.6 assign:9.55 asígne:6.24
uncl	132	tío:128
yesterdai	621	ayer:611 anteay:3.99
seat	138	asient:89.8 sentad:10.1 puesto:8.49 sitio:4.24
schedul	318	progra:192 planif:26.3 horari:15.3 calend:11.5 agenda:8.98 cronog:8.69 schedu:7.95
principl	86	princi:75.6
intermediat	183	interm:176
storag	356	almace:239 storag:56.6
spinner	24	spinne:7.98 carga:5.23 girado:4.93
hash	489	hash:333 cifrad:19.7 hashes:13.5 hashin:11.8 hashea:3.26
encrypt	142	cifrad:38 cifrar:33.1 encrip:27.9 cifra:9.06 encryp:4.95 cifran:4.05
kept	309	mantie:57.1 siguió:36.9 mantuv:35.9 manten:30.2 conser:16.9 guarda:10.9 seguía:9.97 dejó:6.96 hecho:6.94 impidi:3.95 hagan:3.91 guardó:3.52
secret	226	secret:214
untrust	62	confia:53.7
uniti	436	unity:344
#4.1	12	#4.1:12
dav	5	dave:5
contribut	1909	contri:1.55e+03 aporta:312
useful	1294	útil:912 útiles:305 utilid:10.1
alternativ	570	altern:505
own	1632	propio:759 propia:437 posee:38.2 perten:17.2 poseer:10.9 dueño:9.75 poseía:5.96 suya:4.33
lead	474	conduc:69.8 inicia:66.3 lleva:27.4 provoc:21.5 llevar:19.4 princi:18.9 delant:5.73
relativ	581	relati:434 relaci:58.6 parien:12
pack	328	empaqu:141 paquet:60.9 pack:52.9 empaca:6.58 maleta:5.86 empacó:4
preserv	361	conser:167 preser:154 mantie:7.83
larger	305	grande:125 mayor:101 mayore:22.9 amplio:6.81
epoch	281	época:139 épocas:104 epoch:6.29
improv	638	mejora:569 mejore:14.6 mejoró:6.39
resnet	33	resnet:29.4
paper	307	papel:91.4 artícu:57.3 public:30.9 docume:24 periód:18.8 papele:14 paper:7.97 diario:5.88 hoja:5.71
u	224	u:158
probabiliti	277	probab:243
recogniz	299	recono:287
rest	438	resto:242 descan:96.8 rest:49 reposo:5.12 reposa:4.99
http.cookiejar	4	http.c:4
flat	58	plano:17.4 plana:16 planos:5.99
hierarchical	75	jerárq:70.9
archiv	396	archiv:228
produc	989	produc:644 genera:31.7 produz:25.9 produj:14.1
pkzip	6	pkzip:6
dos	21	dos:15.8
zip	314	zip:263 compri:10.2 postal:8.88
unix	631	unix:595
confus	155	confun:83.9 confus:68.2
gzip	64	gzip:55.9
jam	41	james:17 atasco:7.59 mermel:6
hunt	43	cazar:18 caza:9
behav	328	compor:286 porta:4.99 portar:3.94
instruct	97	indica:45.5 instru:23.6 ordena:6.98
our	2182	nuestr:1.84e+03
consistent	199	consis:98.7 cohere:75.7
wash	195	lavar:39.4 lavado:26 lava:14 lavars:12 lávate:11 lavó:11 lavarr:9.57 lavand:5.99 lavé:4 lavan:4 lavate:4 lave:4 lavo:3.79
dish	71	platos:45.8 plato:16
adversarial	96	advers:86.7
classification	508	clasif:457 classi:5.64
neural	278	neuron:251 neural:6.93
nsl	37	nsl:34
button1	11	button:8.72
sub	350	sub:155 subint:20.7 subcon:12 subcom:7.88 subdir:7.56 subsec:4.73 submód:4.48 subele:3.91 subpar:3.84 subrec:3.7
button1_click	4	button:3.51
paralleliz	30	parale:26.5
believ	618	creer:181 creo:115 cree:95.7 crees:28.4 creyó:23.9 creía:21.3 creas:17.9 creen:16 creemo:13.1 creerl:12.1 creerá:11 creí:9.93 creerm:5.99 creés:5.96 creyer:3.99
everyth	801	todo:759
told	902	dijo:406 dije:138 dicho:93.3 contó:65.7 dijero:42.4 contad:19.4 dijist:14 conté:11.8 habérm:4.01
plat	38	plato:17.9 plat:8.99 platos:7.99
girlfriend	139	novia:126 novias:5 amiga:4.01 polola:4
decorator	442	decora:402
total_order	4	total_:4
functool	11	functo:10
comparison	633	compar:527
owner	124	propie:73 dueño:20 dueños:5.99 owner:5.95
constraint	362	restri:309
sometim	542	veces:457 ocasio:32
conceptual	120	concep:114
asp.net	441	asp.ne:388
instrumentation	253	instru:224
credit	73	crédit:60.3 credit:9.82
prefer	510	prefie:277 prefer:176 prefir:4.99
yourself	443	ti:65.6 usted:46.1 tú:42.3 mismo:33.9 sírvas:7.84 ponte:4.25 cuídat:3.99 sírvet:3.86
scratch	179	cero:140 rascó:4 rasguñ:4
bewar	23	cuidad:8.94 tenga:6.1
eight	125	ocho:112
#8	1113	#8:898 ocho:7.61
hour	550	horas:314 hora:195
ancestor	70	ancest:34.9 antece:19 antepa:6.99
axis	246	eje:187 ejes:13 axis:4.51
unification	4	unific:4
purpos	593	propós:299 fines:128
tcp	122	tcp:117
pip	421	pip:170 tuberí:71.1 pipe:46.2 canali:45 pipes:22.6
distribut	540	distri:490
backend	240	backen:195 back:5.93
kernel	381	kernel:214 núcleo:124
interactiv	570	intera:521
controllabl	7	contro:4.61
area	433	área:254 áreas:90.1 area:36.5 zona:10.4 sector:4.96 areas:3.87
uninstall	96	desins:87.5
factori	320	fábric:184 factor:48.6
indirection	13	indire:11
concret	200	concre:188
inspect	261	inspec:248
lock	775	bloque:318 lock:114 llave:46.9 candad:42 cerrad:29 cierre:15 encerr:14 locks:8.43
down	1284	abajo:198 bajó:19.8 baja:19.3 bajar:17.3 decepc:15.7 defrau:8.95 anota:8.94 derrib:6.25 down:5.9 rechaz:3.89
enterpris	133	enterp:84.7 empres:40.7
trip	175	viaje:122 ida:19 viajes:5.38
delai	246	retras:158 delay:27.3 retard:19.4 demora:13.7
improvement	205	mejora:194
shi	52	tímido:33 tímida:11
traditional	120	tradic:118
rag	181	irregu:97.3 rag:56
answer	763	respue:371 respon:243 contes:69.2 answer:14.7 respón:7.99
agentic	47	agénti:21.8 agente:7.55 agenti:5.96
intelligent	72	inteli:71.9
retrieval	94	recupe:81
generation	464	genera:352
efficienci	78	eficie:63.1 eficac:12.9
revert	46	revert:23 revier:5.99 volver:4.46
deprecation	89	obsole:26.3 deprec:22.9 desapr:17.3 desuso:5.87
nuget	125	nuget:117
giv	1746	da:163 dame:119 dar:104 darle:56.9 ofrece:44 propor:39.1 darte:33.5 dale:30.3 dan:28.9 dará:26.6 daré:25.9 brinda:25.6 deme:24.9 rendir:24.2 dando:23.7 entreg:22 dé:20.4 darme:19.4 regala:17.9 dándol:17.6 des:11.7 darles:11.1 vencid:10.9 dáselo:10.6 diera:10.3 daremo:6.7
you’r	55	estás:8.35
resourcewarn	11	resour:10.9
bad	490	mal:156 mala:104 malo:87.4 malas:24.3 malos:21.5 incorr:15.8 terrib:4.88 erróne:4.67
finaliz	68	finali:56.2
bug	498	errore:259 error:128 bug:21.1 bugs:15
refcount	11	refcou:5.99
often	1106	menudo:650 frecue:164 suele:71.6 suelen:49.1 seguid:17.3 usualm:11.2
instruction	619	instru:569
realiz	146	cuenta:33.8 compre:21.4 dio:16.4 di:16.1 das:10 darse:5.42 damos:3.59
bodi	604	cuerpo:493 body:36.8 corpor:11.1
cat	426	gato:257 gatos:133 gata:7.31 cat:5.98 gatito:3.99
carpet	15	alfomb:15
forth	66	sucesi:19.4 etc:18 lado:5.7 adelan:3.53
engineer	164	ingeni:142 engine:4.05
team	471	equipo:323 team:101
beyond	137	allá:95.5
practic	481	prácti:322 recome:59.7 practi:38.9 proced:11.3
agre	148	acuerd:118 acepta:6.5
quiet	152	silenc:47.1 tranqu:23.5 quiet:18.8 callad:18 quieto:5.94 cállat:4 suavem:3.99 calma:3.99
ador	11	adora:5
subscription	602	suscri:465 subscr:15.2
computation	593	cálcul:509 comput:16.3 cómput:9.92
toolbox	196	cuadro:135 caja:10.4 herram:7.5 muéval:6.31 colóqu:4.08
flexibl	132	flexib:131
java	155	java:147
#4.5	142	#4.5:129 #45:5.14
thank	450	gracia:344 agrade:103
remainder	78	resto:69
assignment	413	asigna:342
op	370	op:206 operac:85.4
status	393	estado:287 status:40 estatu:12.5
allocation	301	asigna:246
goodbi	45	adiós:27.7 desped:9.98
t	264	t:206
localtim	17	localt:14
completion	301	finali:186 comple:50.3 termin:9.18 autoco:6.54
interaction	309	intera:297
sing	265	cantar:138 cantan:41 canta:36 canto:13 cantem:7 cantes:7 cantas:5.99 cantab:4.99
loud	56	fuerte:16.6 alta:7.54 ruidos:4.98 voz:4.5 alto:4.21
cheap	58	barato:34 barata:15
drink	512	beber:142 bebe:66.7 bebida:38.6 tomar:33.1 bebien:27.9 trago:26.9 bebo:24.8 toma:13.8 bebes:11.4 tomand:10.9 tomo:9.94 beben:9.93 bebas:8.47 beba:4.99 tómate:3.98
maco	458	macos:435
thumb	52	pulgar:8.98 thumb:5.97 regla:5.48
iis	155	iis:132
secur	366	segura:112 seguro:95.2 proteg:50.4 protec:19.6 secure:19.1 protej:5.53
resx	52	resx:46
serialization	291	serial:238
prepar	400	prepar:383 prepár:4.68
responsibl	192	respon:182
mailbox	174	buzón:101 mailbo:25 buzone:20
concurrenci	290	simult:213 concur:37
visualizer	146	visual:28.1 simult:18.9
bottleneck	64	cuello:54.2 botell:7.73
cpu	556	cpu:513
contention	155	conten:124
migration	121	migrac:115
synchronization	124	sincro:119
directx	51	direct:38.4
overlap	94	superp:77.9
o	599	s:167 o:36.2 i:34.3 e:25.3
spell	80	ortogr:32 deletr:11 escrit:9.78 escrib:5.75
highest	105	alta:32.4 alto:29.2 mayor:18.6 máxima:3.8
index	948	índice:602 indexa:142 index:67.9 indiza:28.9
syntaxerror	41	syntax:38.7
memoiz	39	memoiz:32.9
lookup	248	búsque:199 buscar:15.3
grandmother	63	abuela:63
thing	1306	cosas:651 cosa:138 algo:58.8 semeja:3.43
nowadai	24	hoy:9.45 días:3.1
lend	91	presta:57.4 présta:5.99
tf1	238	tf1:215
random	626	aleato:492 random:28.5 azar:18.5
nois	273	ruido:232 ruidos:7.9 boche:4 sonido:3.73
tensor	1126	tensor:876
listen	512	escuch:459 listen:8.05 escúch:5.96 oír:4.7
countri	350	país:238 países:47.4 campo:37.3 countr:8.43
music	247	música:225 musica:12
night	779	noche:378 anoche:274 noctur:50.1 noches:32.7 nightl:12.1
ski	164	cielo:94.3 esquia:45 esquí:12.1
special	970	especi:807 specia:6.89
overload	370	sobrec:321 overlo:7.23
small	748	pequeñ:643 chico:6.62
extrem	128	extrem:89.2 muy:10.5 sumame:9.96
sensitiv	156	sensib:56.6 mayúsc:23.5 confid:21.3 minúsc:18.4
apis	1082	api:629 apis:329
post	542	post:104 poster:102 public:75 correo:40.4 posent:22.3 posten:11.9 posts:10.4 postpr:8.94 pospro:6.94
transact	58	transa:52.6
sql	911	sql:740
insert	709	insert:615 inserc:40.8
encod	2006	codifi:1.38e+03 encodi:164
testfil	6	testfi:6
hasn't	227	ha:169
concert	124	concie:118
park	264	parque:164 estaci:44.8 aparca:30 park:9.97 aparcó:4.99
hurri	177	prisa:79.5 apresu:24.9 apurar:12 apurad:12 apresú:9.99 apúrat:6 apuro:6 apurém:5.87
websit	178	sitio:98.7 web:35 sitios:22.8 websit:6.25
born	157	nació:76 nací:49 nacier:7.99 nacist:6 nacido:6
switzerland	17	suiza:17
personal	115	person:98.1
worri	324	preocu:314
reducer	136	reduce:108 reduct:22.7
pan	300	panel:197 panorá:21.5 panele:20.7 paneo:12.5 despla:9.48 sartén:4.36
middl	175	medio:76.4 centra:29.3 mitad:18.6 centro:8.63 interm:7.54 media:6.66 middle:4.56
constant	943	consta:871
enumeration	431	enumer:373
xpath	113	xpath:104
nat	11	nat:9
traversal	47	recorr:23.5 transv:13.9
ipv6	149	ipv6:132
enhancement	72	mejora:65.9 enhanc:3.79
sum	286	suma:183 sumas:15.3 sum:13.3 resume:10.2 sumar:9.35 suman:5.39 sumand:4.3
whit	277	blanco:196 blanca:52.6 white:3.99
spac	1054	espaci:901 space:23.7 spaces:5.9
implementation	1816	implem:1.59e+03
given	2102	dado:531 dada:258 determ:141 dados:96.6 da:91.4 propor:62.4 dadas:40.5 dan:32.3
wrap	763	envuel:218 envolv:191 encaps:79.2 ajusta:47.3 ajuste:41.6 envuél:13.4 envolt:7.34 wrap:4.1
tf.data.dataset	90	tf.dat:85.2
subexpression	29	subexp:27
k	185	k:141
captur	468	captur:430
ordinal	46	ordina:31.7
android	693	androi:614
lambda	206	lambda:189
brightness	12	brillo:8
feed	334	alimen:96.7 fuente:62 comer:25.6 introd:22 ingres:13.1 feed:8.58 avance:7.89 darle:7.65 doy:6.3 sumini:5.9 preali:3.39
dog	816	perro:610 perros:148 dog:5.94 perra:3.99
deriv	733	deriva:622 derive:45.4
escap	455	escape:221 escapa:147 escapó:12.8 huir:4.98
interpret	354	interp:342
h	100	h:81.9
m	247	m:205
everyon	399	todos:280 mundo:82.3
organization	89	organi:86.4
composition	85	compos:67.6 redacc:5.99
collisionshape3d	4	collis:3.05
serv	463	sirve:76.1 servic:72.7 servir:60.3 servin:43.9 sirven:26.5 actúa:15.6 sirvió:5.97 sirvie:4.93 sirvan:4.42 sirva:3.35
collision	109	colisi:96.2
intend	522	destin:95.7 pensad:70.1 preten:66.3 previs:46.9 intenc:42.9 diseña:36.3 piensa:11.8 desead:7.91 dirigi:5.22
tennis	207	tenis:198
whos	613	cuyo:236 cuyos:123 cuya:101 quién:72.9 cuyas:28.7
pric	177	precio:154 price:6.99
higher	426	superi:135 mayor:79.1 alto:64.9 altos:17.3 alta:16.6 poster:15.2 altas:8.86 mayore:6.39
averag	361	promed:276 media:28.2 medio:14 averag:6.83
categori	475	catego:424
breakfast	199	desayu:198
runset	32	runset:31
condition	643	condic:545 condit:30.9 acondi:5.68
assist	48	ayudar:20.5 facili:4.1 asisti:3.97
identifier	554	identi:491
static	812	estáti:657 static:69.8
haven't	353	he:144 has:40.4 han:14.8 hemos:9.25 habert:3.6
polic	248	policí:238 polici:4.99
grab	70	agarró:9.71 agarra:4.61 agarre:4 coge:4 toma:3.52 tomar:3.09
anybodi	135	nadie:57.2 alguie:53.7 cualqu:12.2
anyth	1106	nada:616 algo:175 cosa:141 todo:30.7
mock	445	simula:228 mock:107 mockin:12.1 fictic:10.1 mocks:9.29
student	454	estudi:373 alumno:36.8 studen:3.81
remember	687	recuer:316 record:185 acuerd:108 acorda:47.7 acordó:3.98
abstraction	90	abstra:83.9
html5	24	html5:23
identical	259	idénti:237
six	267	seis:245 six:4.42
#6	1007	#6:723 seis:12.2
unpredictabl	27	impred:22.8 imprev:3.99
activation	211	activa:180 was:13
whoever	46	quien:23.3 quienq:12.8
win	371	vino:146 ganar:78.8 gana:22.5 gane:17.9 win:14.1 ganand:11 ganarí:8.69 ganará:7.99 ganara:5.99 vinos:3.99 ganast:3.99 gano:3.09
rac	92	carrer:80.5
priz	57	premio:52.9
soap	142	soap:104 jabón:12.3
fault	315	culpa:76.2 errore:54.2 error:37.9 fallos:23.7 fallo:8.47 fault:6.93 faulte:3.93
count	834	recuen:260 conteo:132 contar:82.1 count:74 cuenta:73.5 contad:20 cuente:16.8 contan:12.8 cuento:6.95
cyclic	35	cíclic:32.9
knif	98	cuchil:93.2
icon	437	icono:206 iconos:102 ícono:66.4 icon:14.9 íconos:10.5
struct	220	struct:104 estruc:93.5
indic	139	índice:114 indice:4.02
discount	37	descue:26.8
precision	374	precis:330
scop	718	ámbito:448 alcanc:126 scope:8.74
subject	234	sujeto:107 tema:36.1 sujeta:14.9 asunto:10.6 subjec:8.49 materi:8.28 temas:5.37
won't	941	no:403 va:31.4 voy:21.4 vas:10.6 estará:10.1 dejaré:9.16 dejará:7.14 hará:6.64 iré:3.23
drown	37	ahogar:15 ahogó:9 ahogan:6
weak	193	débil:76 débile:66.8 débilm:9.65
deserializ	93	deseri:81.7
precedenc	140	priori:93.5 preced:30.7
busi	436	ocupad:409 liado:5.99 desocu:3.96 ajetre:3.82
g	105	g:87.9
rng	21	rng:17
estimat	116	estima:93.4 calcul:3.57
damag	51	daños:18 daño:7.98 dañado:6.98 dañar:4.99
thousand	133	miles:68.9 mil:63.9
dollar	178	dólare:154 dólar:20
appl	274	manzan:199 apple:67.9
moment	230	moment:176 minuto:7.59 impuls:3.5
mix	358	mezcla:135 mixto:68.9 mixta:48.9 mixtos:26.9 combin:26.4 mixtas:8.97 mezcle:7.95
graph	1024	gráfic:434 grafo:323 grafos:114 graph:10.4
ambient	40	ambien:34
gpus	181	gpu:115 gpus:37.6
tpus	109	tpus:51.8 tpu:45.4
hard	701	difíci:215 duro:130 apenas:44.7 casi:32.3 mucho:22.1 rígida:16.9 dura:14.9 fuerte:11 arduam:6.93 dificu:6.56 duros:5.92 compli:5.54 durame:3.98 esforz:3.93 físico:3.03
steal	90	robar:28 roba:19 roband:17 robado:5.98 robo:4.14
thief	44	ladrón:40.5
print	956	imprim:614 impres:144 print:41.3
stub	121	auxili:84 stub:17.8 stubs:8.99
instantiation	53	instan:32.2 creaci:13
i'd	649	gustar:224 quisie:145 querrí:16.7 yo:14.4 quiero:13.6 estarí:11.7 haría:9.42 hubier:8.05 hubies:3.35
reserv	179	reserv:171
resembl	86	parece:40.3 simila:17.9 asemej:14.9
dispatcher	23	distri:11.1
balloon	21	globo:13
went	929	fue:266 fui:173 fueron:59.7 fuimos:54 salió:51.4 iba:17.2 volvió:9.1 bajamo:4.98
slow	306	lento:74.3 despac:49.9 lenta:44.5 lentam:39.9 ralent:35.5 lentos:15.4 lentas:9.45
ruleset	16	rulese:10.5
seek	77	buscar:14.9 búsque:13.4 buscan:9.77 seek:6.7 busca:6.22
storyboard	62	guión:34.8 guione:7.03 storyb:5.63
fridg	19	frigor:6 nevera:4 helade:4 refrig:4
variant	233	varian:218
varianc	124	varian:94.3 variac:6.88
ambiguiti	40	ambigü:38
consumer	132	consum:122
increas	437	aument:325 increm:27.7 crecie:20.2
substr	111	subcad:77.4 substr:11.5
d	530	d:299
adapter	82	adapta:68.6 adapte:4.71
converter	278	conver:222
recip	98	receta:70.1 recipe:8.99
exit	573	salida:166 salir:99.4 sale:50.4 salga:40.2 exit:36.6 finali:12.9 termin:12.5 saldrá:8.14
engin	466	motor:343 motore:53.3 engine:33.2
pointer	720	punter:625 pointe:7.28
aliv	180	vivo:84.8 vivos:29.8 vida:21.7 viva:13.8 activo:8.73
insid	1243	dentro:1e+03 adentr:27.2 interi:18.2
over	2096	sobre:587 largo:39.6 atrope:19.4 encima:18.6 over:4.66
reader	193	lector:152 reader:23.9
requirement	388	requis:327 requer:22.2
writer	213	escrit:164 writer:24.8
difficult	454	difíci:401 dificu:24.1 compli:8.14 costab:3.98
incorrect	169	incorr:153
#24	67	#24:58
grandfather	108	abuelo:100
arriv	408	llegar:120 llegó:105 llegad:42.4 llegué:26.8 llegue:26.2 llega:23.3 llegam:15.4 llegas:11.9 llegan:11.8
minut	496	minuto:461
vision	80	visión:67.9 vista:5.6
extract	425	extrae:308 extraí:32.2 extrai:26 extrac:12.7 extray:9.95 extraj:5.96 extrái:3.99
various	688	varias:202 varios:192 divers:122 distin:70.4
unifi	41	unific:40
diff	77	difere:46 diff:16.9
wound	49	herida:25.1 herido:17.1
don’t	63	no:7.58
intention	60	intenc:56.8
homework	214	debere:103 tarea:98.7 tareas:5.78
deprecat	745	obsole:470 desuso:155 deprec:40 desapr:20.7 desusa:6.98 quedad:5.57
notification	286	notifi:249
german	94	alemán:74.6 aleman:18
codec	245	códec:113 códecs:85.1 codecs:8.88 codec:8.48
hub	422	hub:378 concen:8.73 hubs:5.71
wildcard	89	comodí:56.9 comodi:23.9 wildca:3.46
rather	877	lugar:481 prefer:56.5 bastan:40.1 prefie:30.8
maxsiz	19	maxsiz:16.2
#128	60	#128:55
further	439	más:112 aún:41.9 adicio:28.4 poster:13.5 además:9.99 allá:8.78
curv	137	curva:94.1 curvas:27.8
yes	196	sí:144 yes:29.9
shouldn't	304	deberí:203 debí:26.5 debes:11.9 debió:5.48 debía:3.89
reus	236	reutil:196 volver:15 reusar:6.98
they'r	496	están:143 son:114 ellos:64.1 ellas:15.1
intellisens	310	intell:290
began	197	empezó:69.8 comenz:59.9 empeza:20.5 puso:18.5 empecé:4.97 comenc:4.95
jean	22	jeans:7 vaquer:7
you’v	35	haya:5.16 ha:5.07 has:3.42
premium	28	premiu:27
offer	453	ofrece:245 oferta:81.8 ofreci:50.9 ofrezc:3.97 ofrecí:3.59
linkedin	39	linked:33
benefit	413	benefi:288 ventaj:86 presta:7.96
handleclick	32	handle:27.8
prop	677	props:350 prop:224
motivation	30	motiva:29
exploration	37	explor:32.9
execution	1197	ejecuc:1.05e+03 execut:11.3
intellitest	192	intell:181
explor	297	explor:269
func	111	func:98.9
bool	49	bool:37.9 boolea:7.8
serializer	60	serial:45.4
monitor	266	monito:155 superv:88
profiler	605	perfil:453 profil:51.6
#1.0	188	#1.0:168 #10:6.64
compilation	272	compil:223
unicodedata	13	unicod:5.23
normaliz	175	normal:166
alter	95	modifi:40.7 altera:39.9 alter:3.94
basetaskapi	8	baseta:7
jni	12	jni:10
uninstrument	5	instru:3.15
form2	7	form2:5
cam	618	vino:178 volvió:39.6 vine:37.9 llegó:36.6 vinier:31.3 entró:24.8 salió:16.2 venido:11.8 venía:10.9 acercó:10.2 provie:7.23 vinimo:6.99 vinist:6.91 llegué:5.81 cayó:4.84
spirit	13	espíri:6 humor:4
#2000	54	#2000:48 #2.000:6
promot	38	promov:13 promue:12 ascend:6.98 promoc:3.06
dtc	4	dtc:4
inheritanc	219	herenc:203
notinheritabl	5	notinh:5
vertex	144	vertex:76.9 vértic:44.4
trim	51	recort:35.9
netstandard.librari	7	netsta:7
metapackag	13	metapa:12.6
approach	663	enfoqu:484 aproxi:25.4 acercó:6.84 aborda:6.1
unreal	5	unreal:4
club	62	club:57
violation	59	infrac:38 violac:17.8
severiti	49	graved:32 severi:7.99
assum	621	supone:136 asume:135 suponi:51.6 asumir:48.4 supong:42.6 asumie:26.9 asumen:21.9 asumo:21 presup:18.7 supues:17.4 asumí:17 asumim:10.9 asumió:5.53 asumid:4.96 supuse:3.99 asumam:3.98 supond:3.93
suspendprofil	9	suspen:8.47
profile_currentid	4	profil:4
sheet	65	hoja:32.3 sábana:7 hojas:6.26 sheet:6
modal	48	modal:22 modale:12.4
iterabl	510	iterab:433
dict	344	dict:158 diccio:126 dictad:16.7 dicts:3.92
dialect	76	dialec:61
bui	669	compra:555 compre:23.6 compró:17.4 compré:9.53 comprá:5.99
terrain	32	terren:30
peer	163	nivel:31.5 pares:18.9 par:18.4 peer:14.9 compañ:5.84 elijan:5.49 iguale:5.01
got	1236	tengo:56.5 llegué:34.3 obtuvo:27.6 recibi:27.4 conseg:27.4 consig:22.8 bajó:20.5 subió:15.8 recibí:14.9 puso:13.4 llegó:12.4 metió:11.4 obtuve:10.9 levant:10.4 obtuvi:6.85 salió:6.42 saqué:6.25 bajé:5.95
crucial	26	crucia:21
jax	113	jax:102
lattic	118	cuadrí:55.4 lattic:26.1 retícu:9.93
unsign	140	signo:83.9 unsign:20.6 firmar:13.4
wider	25	amplia:11.5 mayor:3.99
promotion	99	promoc:76.8 ascens:8.98
exclud	307	exclui:133 excluy:102 exclud:23.5 exclus:6.17
subset	253	subcon:230 subgru:4.87
undefin	149	undefi:48.6 defini:45.6 indefi:35.4
negativ	447	negati:422
switch	837	modifi:256 cambia:206 cambio:41.1 switch:35.7 interr:20.9 cambie:20.2 conmut:16.1
shift	447	mayús:247 despla:83.6 shift:49.4 cambia:20.2
rabbit	31	conejo:31
horror	10	terror:6.98
film	81	pelícu:54.4 rollo:7 film:6
hobbi	53	pasati:34 hobby:8 afició:7
redirection	32	redire:29.4
acknowledgement	17	confir:5.66 recono:4.97
tag	585	etique:481 tag:18.2 tags:3.63
chosen	177	elegid:82.3 elige:28.9 escogi:9.3 elegir:7.11 eligen:6.97 selecc:4.38 eligió:3.3
trigger	376	desenc:143 activa:101 dispar:22.8 provoc:16.2 gatill:10.3 active:7.19
branch	263	rama:102 bifurc:47.3 ramas:37 ramifi:13.9 tramos:4.88 branch:3.51 tramo:3.18
empti	1267	vacía:573 vacío:401 vacías:107 vacíos:67.8 empty:6.78
collisionpolygon3d	4	collis:3.02
tf.keras.models.load_model	5	tf.ker:4.99
#2.5	81	#2.5:72.9
suppress	193	suprim:162 supres:5.99
gold	54	oro:48
precious	12	precio:3.99
metal	27	metal:21 metale:3.69
anywher	189	cualqu:58.4 parte:32.2 lugar:24.4 lado:12.6 sitio:9.42 ningún:8.25 donde:4.84
appearanc	212	aparie:161 aspect:32.4 aparic:4.88
nos	42	nariz:31
downstair	17	abajo:7.64 escale:5.56 bajand:3.14
maskedtextbox	6	masked:6
slight	225	ligera:130 poco:51.5 leve:8.99 ligero:8.89 leveme:5.49
fetch	278	obtenc:46.5 obtene:45.7 obtien:25.5 recupe:18.1 obteni:15.5 fetch:10.9 buscar:9.16 extrac:8.61 precar:6.69
preload	55	precar:32.9 preloa:11.7 pre:4.93
linter	85	linter:80.7
lowest	59	bajo:15.4 menor:13.2 baja:10.9 mínimo:4.81 bajos:3.9
extern	16	extern:14.8
french	867	francé:807 france:40.1 franci:3.64
beer	148	cervez:145
alcohol	24	alcoho:23
win32	170	win32:164
angri	264	enfada:111 enojad:64.9 enfadó:17.8 enojar:16 furios:9.86 enojó:7.54 molest:5.83 enfade:4 enfado:4
prun	192	poda:85.2 podado:36.9 podar:21.3 elimin:4.74 podarl:3.52 prune:3.3
decent	30	decent:20
frequenci	115	frecue:93.3
hear	446	oír:129 escuch:89.8 oído:32.8 oí:23.5 oírte:21.8 oíste:19.9 oigo:16.7 oyes:12.7 oírlo:11.9 audici:5.96 notici:5.87 oírme:4.99 oigas:3.99 oye:3.98
beginner	44	princi:33.7 beginn:4.91 básica:4.9
datacolumn	10	dataco:9
drag	336	arrast:300 arrást:9.96 drag:5.54
unsafe_componentwillreceiveprop	5	unsafe:5
someth	1562	algo:1.37e+03 cosa:41.2
dynamic	466	dinámi:416 dynami:17.2
compani	235	compañ:154 empres:62.8 compan:4.51
sold	51	vendió:16.9 vendid:9 venden:8 vendí:6 vende:4.99
nul	35	nul:29
silent	172	silenc:131 callad:14 silent:4.99
strip	125	elimin:66.4 quitar:9.67 quita:5.41 remove:4.88 quitan:3.91
deliveri	49	entreg:41.4 envío:3.02
stdout	119	stdout:105 estánd:10.3
stderr	111	stderr:99.9
txt	29	txt:28
listener	223	escuch:122 listen:25.9 oyente:18.4 recept:11.9
wir	80	cable:20.8 conexi:20.6 conect:8.43 cablea:5 alambr:4 lógica:3.71
dotnet	35	dotnet:31
vista	56	vista:48
ngen	9	ngen:8
savedmodel	380	savedm:348
loader	213	cargad:158 loader:26.6
invers	74	invers:71.8
hyperbolic	23	hiperb:23
dimension	536	dimens:417
los	264	perder:144 pierde:36.8 perdie:17.9 pierda:12.9 adelga:5.57 perdis:3.99 bajar:3.97
decreas	113	dismin:61.9 reduce:16.6 reduci:11.6 decrec:6.03
partial	394	parcia:328 partia:27.5
loss	768	pérdid:649 loss:7.98
q	195	p:91.7 q:61.7 cuánti:7.84
tflit	311	tflite:275
aren't	426	son:52.2 estás:38.9 no:37.3 están:34.4 eres:15.7 verdad:11.3 estés:6.42
predefin	140	predef:131
conform	116	ajusta:53.3 cumple:19.3 cumpli:12.1 confor:10.9 ajuste:3.49
welcom	168	bienve:133 agrade:5.7 recibi:3.38
#2015	147	#2015:141
pipelin	1310	canali:901 pipeli:146 tuberí:20.4
compress	265	compri:216 compre:18.5
listview	34	listvi:26.9
bitwis	142	bit:84.3 bitwis:19 or:9.63 bits:8.19 and:3.2
xor	14	xor:14
spend	274	pasar:89.2 pasa:28.3 gasta:19 dedica:15.3 pasas:13.9 gastar:13 pasan:7.45 pasast:7.27 gastan:4.64 gastas:3.99
feedback	185	coment:86 retroa:62.8 feedba:4.77
incorporat	83	incorp:78.9
football	43	fútbol:36 futbol:5
pool	256	grupo:94.6 agrupa:43.7 piscin:29.9 pool:16.1 grupos:9.66 poolin:5.73 pileta:3.99
magic	113	mágico:61.5 magia:33 mágica:13.4
tensorboard	257	tensor:208
invocation	120	invoca:106
front	198	frente:89.8 delant:47 fronta:12.7 princi:8.42 front:7.98
supp	208	propor:126 sumini:35
subscript	88	subínd:69 suscri:7.48 subscr:3.98
uris	43	uri:24.9 uris:12.6
shim	131	shim:53.4 correc:21.5 shims:13.8 correg:11.1 compat:10.9
#7	601	#7:450 siete:13.5
schem	377	esquem:298 scheme:24.5
understood	90	entend:56.5 entien:19.7 compre:6.59
inferenc	527	infere:499
usabiliti	29	usabil:18 facili:4.74
fragment	175	fragme:153
maximum	484	máximo:329 máxima:121
truck	55	camión:46 camion:7
fee	9	cuota:3.99
compensation	16	compen:12.4
compensat	18	compen:15.5
revers	193	invers:90.2 revers:38.4 invert:19.3 invier:16.5 revert:8.14
memo	30	memo:27
opaqu	65	opaco:31.5 opaca:9.96 opacos:9.44 opacas:5.99
robber	14	ladrón:7.56 ladron:5
initializer	178	inicia:128 initia:16.3
setup	517	config:249 setup:73 instal:48.9 prepar:17
elasticsearch	13	elasti:13
newspaper	101	periód:83.7 diario:15.6
artboard	44	mesa:43.9
lower	381	inferi:158 menor:59.1 minúsc:42.3 bajo:34 baja:9.19 dismin:5.43 bajas:4.9
aptca	8	aptca:7
ncurs	26	ncurse:24
lengthi	27	largas:6.97 extens:5.5 larga:3.45
tutorial	1271	tutori:1.2e+03
programmer	138	progra:116
judg	76	juez:32 juzgar:25.9 juzgue:4.99
sentenc	363	oracio:95.3 oració:61.8 frase:60.6 frases:39.9 senten:20.2 conden:9.82
prison	76	prisió:51.6 cárcel:19.8
customiz	609	person:536 custom:6.36
standalon	106	indepe:82.5 standa:8.02
devtool	68	devtoo:48.9 desarr:13.6
safari	7	safari:7
alon	572	solo:220 sola:98.5 solas:40.9 solos:36.7 paz:11.5
odbc	22	odbc:16.8
driver	257	contro:90 conduc:79.4 driver:12.9 chofer:5
piec	347	piezas:59.4 trozo:44.8 pieza:39.6 pedazo:24.4 partes:22.6 parte:16.4 fragme:15.7 trozos:10.9 porció:5.81 porcio:3.95
obsolet	92	obsole:87.4
modifier	253	modifi:229
raw	408	sin:191 bruto:42 raw:39.9 crudo:24.3 brutos:7.97 crudos:6.48 crudas:5.29
enum	350	enumer:142 enum:141 enums:9.08
discoveri	158	detecc:62.8 descub:56.1 discov:9.01
smooth	67	suaviz:15 suave:8.98 proble:8.04 fluida:7.98
container	537	conten:437 contai:14.4 véanse:3.17
tolerant	12	tolera:9.44
unnam	42	sin:28.2 unname:4.99 nombra:4.38
slot	239	ranura:144 espaci:21.8 slot:15.5 slots:11.1
loos	41	suelto:9.99 débilm:4.86 dinámi:4.76
manifest	364	manifi:309 manife:10.7
breath	95	respir:58.6 alient:13.8
break	587	romper:125 interr:45.2 rompe:29.8 break:21.6 dividi:20 saltos:19.8 descan:19.7 salto:11.8 pausa:11.6 rompa:9.96 rompen:8.97 ruptur:8.1 desglo:6.88 breaki:6.74 rompie:4.96
ten	334	diez:294 decena:3.79
o'clock	147	punto:46.9 las:15.3 horas:3.66
gdi	72	gdi:63.8
effectiveness	16	efecti:9.95 eficac:5.99
qualiti	186	calida:168 qualit:3.3
automatic	331	automá:287 automa:6.84
font	383	fuente:316 font:9.42 fonts:3.85
infinit	99	infini:92
prepend	71	antepo:45 antepu:5.99 prepar:3.49
xbap	44	xbap:27 xbaps:14
publish	373	public:319 publiq:8.92 publis:3.31
overview	782	genera:307 inform:90.1 visión:53.6 introd:37.3 overvi:30.8 sobre:26.5 resume:15.8
counter	461	contad:337 counte:35.5
node.j	151	node.j:137
examin	288	examin:261 anális:10.4
queu	647	cola:402 colas:69.3 queue:24.7 queuin:17.8
msmq	79	msmq:58.6 msmq.l:3.34
succ	198	éxito:98.6 correc:32.1 triunf:23 exitos:5.65 realic:4.57
samuel	8	samuel:8
localdagrunner	8	locald:8
overwrit	112	sobres:78.7 sobree:15.2 overwr:7.38
encapsulat	101	encaps:99.6
kick	44	pateó:9 patada:9
approval	30	aproba:24
accessor	147	acceso:93.3 descri:7.83 get:6.86
orientation	47	orient:40.1
becom	762	convie:141 conver:82.9 vuelve:58.1 vuelto:15 medida:13.3 convir:12.7 vuelva:10.8 hacers:8.69
president	74	presid:73
sooner	62	tempra:26.6 antes:15.9 cuanto:5.83 pronto:4.52
contoso	12	contos:11
career	21	carrer:14.4
acquisition	19	adquis:17
resum	208	reanud:169 resume:10.6 curríc:3.15
period	175	períod:83.7 punto:39.2 period:13.9 puntos:8.96
employe	109	emplea:86.5 employ:11
decid	497	decidi:359 decide:58.5 decidí:42.5 decida:17.9
duti	62	deber:29 obliga:6.75 servic:6.38 debere:4.98 guardi:3.82
finalizer	101	finali:86.5
interpolat	45	interp:44.2
orient	128	orient:120
procedural	18	proced:17.8
outfit	25	conjun:12.2 traje:3.99
gradl	43	gradle:42
milk	181	leche:172 ordeña:4.67
tast	104	sabe:32.7 sabor:13 gustos:7 saben:6.96 gusto:4.98 probad:3.93 sabía:3.86
sour	20	agria:5
programmatical	208	progra:165 median:29.3
importer	64	import:51
electriciti	22	electr:15.7
nin	74	nueve:65.9
#9	321	#9:223 nueve:8.91 septie:7.97
percentil	9	percen:8
#40	75	#40:49
#60	65	#60:48
#70	23	#70:14
#80	84	#80:64.9
#90	50	#90:38
offset	405	despla:185 offset:93.6 compen:31 desfas:12.7
utc	154	utc:134
zon	265	zona:138 zonas:51.1 horari:13.7
daylight	34	verano:22.7
phon	376	teléfo:221 phone:57.8 telefó:14.1 celula:10.4 telefo:7.98 móvil:6.9
gain	187	ganado:23.9 gananc:20 obtuvo:12.9 ganó:11.8 adquir:9.72 ganar:7.83 gana:6.67 adelan:5.56 engord:5.13 obteni:4.7 obteng:4.18 ganand:3.97 obtuvi:3.96
mutual	57	mutuam:33.9 mutua:14.9
ws	184	ws:129
#1.1	146	#1.1:134 #11:3.86
demand	161	petici:47.1 demand:46.8 exigió:9.99 pedido:6.68 exigen:5.97 exige:4.96 exigir:4.04
strong	463	fuerte:200 seguro:117 encare:23.5 strong:11.8 enfáti:6.96 sólida:6.5 tipada:5.24 tipado:3.63
saf	506	seguro:194 segura:156 salvo:39.8 safe:20.5 seguri:17.7 caja:8.2
bundler	36	bundle:16.7 agrupa:8.97 empaqu:5.87
bundl	156	agrupa:27 paquet:25.3 empaqu:23.2 inclui:14.9 bundle:6.11
collections.counter	4	collec:4
subtraction	39	resta:29.8
saturat	9	satura:8.64
subtract	73	resta:27.6 restar:15.7 restan:10.2 subtra:3.48
rehost	11	rehosp:9
ever	570	alguna:122 has:116 nunca:101 jamás:39 vez:16.3
met	367	encont:109 conoci:97.8 conocí:54.7 cumple:19 conoce:9.9 cumpli:7.35 vimos:5.56 cumpla:4.78
acquir	202	adquir:117 adquie:43.9 acquir:9.96
channelfactori	8	channe:5.25
equal	705	igual:375 iguale:167 equals:20.8 igualm:9.74
man	824	hombre:585 manual:30.9 ancian:19.2 man:11.9 señor:4.9
question	815	pregun:610 cuesti:42.3 questi:18.1 interr:17.3 duda:6.68
english	713	inglés:662 ingles:24.5
zoo	53	zoológ:30 zoo:23
sister	361	herman:348
baseball	125	béisbo:118 beisbo:3.9
cast	192	conver:90.9 convie:15.2 cast:6.93
iron	47	planch:27 hierro:18
stomach	28	estóma:22.2
disclosur	12	divulg:7
knowledg	163	conoci:136 knowle:4.09
availabiliti	137	dispon:114 availa:12
linux	425	linux:401
newer	195	recien:66.4 poster:45.6 nuevas:17.2 nuevos:10.2 nuevo:5.75 nueva:5.65
parser	443	analiz:257 parser:113
hover	127	mouse:17.8 punter:17.4 pasar:16.3 cursor:11 ratón:8.37 hover:7.42 señala:5.96 encima:4.25
scen	452	escena:394 scenes:3.99
transform_fn	17	grafo:8.9
lunch	299	almorz:132 almuer:120 comer:12.2 almorc:12 comida:7.18
gacutil.ex	13	gacuti:13
wizard	148	asiste:142
restart	221	reinic:194
tfdv	30	tfdv:28
descriptiv	36	descri:29.9
analytic	66	anális:34.6 analít:22 analyt:3.83
experimentation	38	experi:35.2
japanes	266	japoné:154 japone:104
fish	292	pescad:83.9 pescar:75.9 peces:41.3 pez:37.7 pesca:26.1 pescan:7.99
helper	235	auxili:117 ayudan:82 ayuda:16.6
maintain	387	manten:233 mantie:119 conser:9.71
thus	352	tanto:205 así:42.2
reduc	500	reduci:309 reduce:128 reduzc:17.4 reducc:11.3
oom	10	oom:10
better	1240	mejor:918 mejore:83.3 mejora:40.2 prefie:14.5 vale:9.12 mejoró:4.94
sushi	22	sushi:22
efficientnet	11	effici:9
mobilenetv2	12	mobile:11
resnet50	6	resnet:4.63
datarepeater	27	datare:18
truncat	116	trunca:103
convers	34	contra:14.9 invers:11.9
transmit	57	transm:47.1
recipient	39	destin:31.3
span	223	interv:67.6 abarca:37.4 span:33.2 abarqu:4.99 porció:4.85 spans:3.71
upset	37	molest:15.9 disgus:8.99 enfada:6.96
simplifi	283	simpli:277
mixer	25	mezcla:19
volum	108	volume:75.4 volúme:13
passiv	30	pasivo:18 pasiva:4
federation	34	federa:24.3
tweak	18	ajuste:5.39 ajusta:5.37
popular	207	popula:192
coverag	199	cobert:175
advanc	546	avanza:453 antema:19.7 adelan:18.3 avance:7.81 advanc:5
consum	333	consum:241
next.j	18	next.j:18
asterisk	47	asteri:46
oracl	53	oracle:39.8
argu	73	discut:61.7
satellit	96	satéli:86.9
fr	19	fr:13
ca	58	ca:50.9
fallback	214	reserv:58.4 fallba:56.5 respal:22.9 altern:21.1 retroc:3.43
lost	564	perdid:158 perdió:146 perdí:85.8 pierde:43.4 perder:29 perdie:18.9 perdim:14.2 pierda:13.8 perdis:5.97
ear	81	oído:24.7 orejas:22 oídos:11.6 oreja:6.97
await	257	await:122 espera:65.1 aguard:25.9
segment	206	segmen:175
panel	261	panel:192 panele:44.4
seri	239	serie:196 series:25.1
atomic	61	atómic:49 atomic:8.11
reporter	17	report:8.25 crash:4.62
lie	212	mentir:89.9 miente:22 mienta:12 encuen:8.58 mentid:6.99 radica:5.96 mintió:4.98 mintie:4.96 túmbat:4
textiowrapper	10	textio:9.5
experiment	210	experi:192
propos	95	propue:47.3 propon:28.6 propus:13 declar:3.2
knew	380	sabía:220 conocí:48.9 supier:19.3 supo:16 supe:15 sabían:12 sabías:8.13 sabíam:7.99
brush	137	pincel:63.5 cepill:26.8
teeth	62	diente:54.7
weren't	104	estaba:27.5 estuvi:9.93 estába:5.61 fuera:4.31 fueron:3.63
ctrl	603	ctrl:458
edg	284	edge:69.1 borde:63.7 bordes:58.4 arista:20.1 perime:13.6 extrem:10.9
easiest	91	fácil:55.8 sencil:29
straightforward	93	sencil:59.7 direct:8.61 facili:5.19
markdown	89	markdo:75.9
github	284	github:276
alia	281	alias:252
roll	71	revert:10.3 revier:8.99 deshac:4.06
tier	137	capas:74.4 nivel:18.9 nivele:14.2 capa:3.37
review	324	revisa:92.2 reseña:71.2 revisi:58.8 revise:47.3 crític:8.58
cancer	60	cáncer:58
kera	1021	keras:927
cudnn	18	cudnn:15
red	353	rojo:185 roja:73.5 rojas:27 rojos:20.8 tinto:15 masa:3.95
green	164	verde:130 verdes:20 green:4.48
blu	198	azul:146 azules:29 blue:8.47
matter	435	import:196 asunto:77.9 cuesti:17.2 materi:5.43
coordinat	245	coorde:178 coordi:35.1
valueerror	168	valuee:166
timespec	6	timesp:6
csdl	24	csdl:20
vienna	6	viena:6
foot	85	pie:63.1 andand:5.98 pies:5.98 camina:4.94
del	37	supr:3.82
admit	102	admiti:68 admito:8 recono:5.87 admite:4.31 admití:3.99
interoperabiliti	61	intero:55.9
birthdai	155	cumple:149
positiv	331	positi:313
certain	646	cierto:183 cierta:148 determ:101 seguro:36 segura:10.6 certez:4.95
distro	5	distri:3.91
limitation	210	limita:202
executabl	454	ejecut:354 execut:14.4
filesystem	246	sistem:199 filesy:23.8
dig	22	cavand:11 cavar:5
grav	17	tumba:11
prohibit	49	prohib:38 prohíb:9.99
boyfriend	84	novio:78
tip	170	consej:59.8 sugere:45 tip:20 propin:9.99 punta:7.64 tips:7.61
background	394	fondo:167 plano:121 antece:14.9 backgr:12.3 fondos:3.96
suspicious	39	sospec:29 descon:3.89
constrain	80	restri:51.4 limita:12.5
nor	182	ni:153
intentional	54	intenc:44.3
sibl	61	herman:35.8 relaci:10.3 nivel:6.68
encoder	243	codifi:189 encode:5.98
mimeimag	4	mimeim:4
construction	124	constr:107
login	58	sesión:35.7 login:8.96 inicio:8.26
spacebar	13	barra:12.2
behalf	32	nombre:26
ml	321	ml:227 automá:27.9 aprend:22.5
persist	119	persis:52.5 conser:41.9
punctuation	53	puntua:51.2
revok	9	revoca:8
deni	100	negó:41 denega:26 negar:9.99 negarl:4 denieg:4
commit	289	confir:126 commit:57 cometi:14.9 compro:9.9 rerend:3.69
isolation	88	aislam:64.8 aislad:9.89 isolat:3.42
attempt	748	intent:669
null	773	null:566 nulo:69.7 nulos:35 nula:19.2
#23	74	#23:64
#33	18	#33:16
tripl	49	triple:31.4 tripla:6
hostnam	110	host:56.3 hostna:33.6
ip_address	5	ip_add:4
possib	201	posibl:164
ipv4	127	ipv4:114
continuous	139	contin:111 abscis:8.79
ask	1524	pregun:565 pidió:215 pedí:93.1 pedirl:49.7 pregún:47.2 pide:46 pedir:41.1 pedido:22.9 pidier:22.8 pídele:19 pidien:17.7 pedimo:14.4 pida:13.1 pides:11.8 pedist:8.95 pediré:5.94 pedirt:3.26
watch	736	reloj:144 ver:115 viendo:69.4 observ:49 vigila:24.9 inspec:18.5 veo:15.5 mira:15.2 mirand:14.6 ve:13 mirar:11.5 vio:11.3 vi:10.8 miraba:9.26 ves:7.43
overflow	127	desbor:80.5 overfl:29.1
mind	496	import:77.9 mente:57.5 cuenta:52.7 decidi:36.2 idea:25.6 opinió:15.6 ten:15.1 molest:14.9 cabeza:14.6 tenien:10.9 abro:4.7
dad	64	papá:38 padre:22.1
rar	162	rara:47.8 raras:21.8 raros:18.9 rarame:17 raro:15.9 frecue:6.81 poco:3.28
midnight	60	median:51.9
nightmar	19	pesadi:19
auto	309	automá:182 auto:54.5 autoco:14.6 autoim:9.98
ansi	45	ansi:43
qualifier	55	califi:43.6
driv	505	conduc:229 unidad:66.8 maneja:47.8 llevar:17.2 conduz:14.6 conduj:12.9 drive:11.8 disco:7.82 impuls:6.25 volvie:6.17
witness	31	testig:28
kind	771	tipo:231 tipos:132 amable:76.5 clase:53.6 gentil:6.95 kind:6.86 amabil:3.94
movi	419	pelícu:290 cine:87.5 movie:5.94
#65535	11	#65535:10
fractional	47	fracci:45.1
prediction	442	predic:405
low	424	bajo:260 baja:62 low:25.4 bajos:20.6 poca:5.66
latenci	109	latenc:106
bigtabl	9	bigtab:8
observation	149	observ:140
placeholder	158	marcad:91.6 placeh:17.5 posici:16.2 comodí:6.47 comodi:5.54
mous	349	mouse:223 ratón:69.4
timelin	220	escala:155 tiempo:24.3 timeli:3.76
zoom	166	zoom:97.5 acerca:19.5 alejar:10.1 amplia:6.55 amplíe:3.99
coroutin	351	corrut:210 corout:45.9 coruti:34.9 rutina:32.1
preview	273	previa:175 prelim:36.9 previs:29.9 previe:8.92
devenv	22	devenv:18.6
ide	410	ide:387 ides:6.98
adjust	219	ajusta:160 ajuste:21.5 adapta:7.83
makedir	7	makedi:7
region	260	región:142 region:67.4 zona:9.85 áreas:7.78 área:6.08
south	44	sur:30 sudamé:5.99
pol	32	poste:11.3 polo:7 mástil:3.54
thirti	140	treint:109
cjk	4	cjk:4
measur	277	medir:84.3 medida:53.4 mide:40.2 medido:24.8 miden:12 medici:11.2 mida:7.97 midien:6.98 medimo:3.12
accurat	150	precis:118 exacto:11.1 exacti:7.82
r	634	r:518
creation	417	creaci:375 creati:3.11
division	158	divisi:129
cancel	239	cancel:222
greek	22	griego:9.95 griega:7 chino:3.99
mask	388	máscar:214 enmasc:61.3 mask:24.4 mascar:8.98 desenm:3.99
persistenc	66	persis:49.5
autodetect	9	autode:4.4
privileg	110	privil:96.8
shadow	156	sombra:59.3 sombre:32.8 shadow:18.1 oculta:6.66 oculto:3.3
password	296	contra:235 passwo:21.6
syndication	22	distri:11.7
solv	371	resolv:237 resuel:69.2 soluci:40.7
quit	527	bastan:178 muy:40.5 renunc:34.9 dejar:29.1 quit:16.7 salir:16 dejó:12.9 dejé:8.88 dejara:5.89 dejado:4.82
entranc	21	entrad:8.05 ingres:4.86
resolution	245	resolu:214
recompil	45	volver:17.3 recomp:16.2 vuelva:4.76
stai	892	quedar:368 perman:63.1 quedó:37.3 quedé:35.7 manten:33.1 quédat:29.9 quedes:24.4 quedad:20 quedas:18.3 quede:15.8 queda:15.4 quedan:12.7 quedo:11.5 quedam:8.87 quedat:6.98
wherea	105	mientr:94.7
whitespac	255	blanco:211 espaci:13
fals	957	false:609 falso:248 falsa:28 falsos:19.1 falsas:9.88
multiplication	71	multip:66.4
symmetric	43	simétr:41
fashion	108	moda:26 fashio:20 forma:13.9 manera:13.7 anticu:6
gav	482	dio:227 di:44.7 regaló:23.7 dejó:13.5 diste:10.9 dieron:10.9 cedió:6.53 entreg:6.36 dimos:5.95 abando:5.69 regalé:4.99 dejé:4.9
bath	91	baño:45.7 bañand:7 baña:7
scan	95	escane:64.9 examin:5.48
compatibiliti	510	compat:459
lifecycl	72	ciclo:57.3 ciclos:5.03
uninstallation	5	desins:4.99
caller	406	llamad:132 llama:72.8 invoca:25.1 autor:22.1 quien:21.6
#2003	41	#2003:38
calle	102	destin:73.7 llamó:5.82
reactiv	176	reacti:164
winmdobj	5	winmdo:5
msdn	103	msdn:101
ignor	875	ignora:621 omite:56.1 ignore:41 omiten:27.6 omitir:26.5 ignoró:22.9 ignóra:4 ignorá:3.98
stand	411	indepe:93.4 parado:53.8 soport:43.9 aguant:20.6 pie:15 parada:11.4 signif:10.4 levant:9.18 autóno:3.48
#2.9	7	#2.9:7
readi	569	listo:250 listos:72.9 prepar:66.2 lista:51.5 listas:18.4 ready:14.9 dispue:5.83
paid	135	pagó:32 pagado:24 pagué:17 pagaro:6 pagan:6 pago:5.98 prestó:3.99
thought	936	pensé:496 pensab:101 pensó:82.6 pensam:55.1 creía:40.7 creí:21.9 pensad:14.6 pensar:8.14 pensáb:3.98
guess	185	adivin:77.9 supong:55.7 creo:8.23 imagin:7.83 suposi:4.94
bulgarian	5	búlgar:5
exe	84	exe:81.9
dll	334	dll:292 dlls:5.45
writabl	94	escrit:32.6 escrib:29.7 grabab:7.95 modifi:4.01
restrict	211	restri:190 limita:7.15
hold	663	contie:141 manten:86.1 conten:50.9 mantie:30.9 mantén:22.4 sosten:9.89 retene:6.74 sostén:5.99 sujeta:5.95 aguant:5.92 alberg:3.93
abort	122	aborta:44 anula:11.3 anulad:9.95 anulac:9.57 abort:7.47 anular:5.66 anuló:4.96 anulan:4.95 cancel:4.35 interr:3.16
#256	54	#256:49
tfx	489	tfx:437
serverurl	18	server:6.74
roomid	40	roomid:38.1
pick	316	recoge:47.8 elegir:44.8 recogi:25.9 cogió:15.9 selecc:15.8 escoge:11.8 elige:8.6 retoma:7.91 buscar:7.53 elija:6.39 eligió:6.01 recoja:4.99 pick:4.99 coger:4.09 escogi:3.92
chat	232	chat:166 charla:29.9 chats:3.99 chatea:3.48
dropdown	61	desple:54.8
hood	76	intern:19.5 capó:10.6 fondo:9.81 detrás:5.91
gaussian	69	gaussi:64 gausia:4
usabl	119	utiliz:42.4 usable:7.99 pueda:3.39 usar:3.26
relational	63	relaci:44.3 design:6.16
localhost	35	localh:24 local:5.83
shakespear	23	shakes:22
individual	632	indivi:561
repeatabl	6	repeti:4.97
protobuf	19	protob:17
checkpoint	409	verifi:285 puntos:21.3 checkp:18.2 punto:15.2
digit	454	dígito:364 cifras:11.9
uppercas	98	mayúsc:94.2
lowercas	108	minúsc:103
equivalenc	42	equiva:39.6
embed	789	incorp:257 incrus:256 embedd:57.4 insert:35.5 integr:29.4 embebi:23.8 inserc:21.5
ins	66	comple:33 ins:6
hill	39	colina:32
snow	243	nieve:120 nevand:23 nevar:23 nieva:16 nevó:15 nevará:9.99 nevado:5 nevada:3.44
shortcom	8	limita:3.88
subgroup	29	subgru:25
sqlexpress	5	sqlexp:5
scar	94	asusta:37 miedo:14.9 cicatr:13 asustó:6 asuste:4 ahuyen:4
usingtask	16	usingt:16
toolset	109	herram:57.3 conjun:17.3
bring	304	trae:37.9 traer:28.9 tráeme:23.6 llevar:16.7 traiga:16 traeré:9.76 tráiga:7.99 traerm:6.99 aporta:6.98 traeme:5 trajis:4.99 tráete:4
significanc	25	signif:12.2 import:7.21
numerous	38	numero:25.9 varias:3.66
cut	281	cortar:56.4 cortó:36.9 corta:16.8 corté:12.7 cortad:7.99 recort:7.36 cortan:6.95 corte:6.04 linda:5.95 mona:4.99 lindo:4.98 cortas:4.93 cortes:3.99 tramos:3.52
redundant	54	redund:53
xunit	21	xunit:19
patient	135	pacien:128 enferm:4.83
sundai	195	doming:189 sunday:3.64
worker	617	trabaj:322 worker:87.4 multit:17.4 monotr:4.87
former	114	primer:48.9 anteri:37.2 antigu:5.84
therebi	23	tanto:4.78
cluster	396	agrupa:140 clúste:132 cluste:36.2 grupos:18
sync	96	sincro:77.5 sync:7.83
importabl	25	import:20.1
unpickl	31	deseri:7.64 unpick:7.5 desemp:7.11
stolen	83	robado:35 robaro:34 robada:8
batteri	31	baterí:21 pilas:7
power	295	potenc:99.8 poder:44.4 impuls:18.7 energí:17.2 power:12 eficac:6.6 podere:5.98 elevad:3.1 eléctr:3.02
energi	99	energí:80.2 energé:11
customer	235	client:158 custom:31.4 orders:6.48
eventual	150	eventu:53.7 finalm:49 final:17.5 van:3.46
renderer	203	render:166
program.c	16	progra:14
flower	238	flores:172 flor:43.8
saw	684	vi:291 vio:176 vimos:81.7 visto:33.8 viste:22 vieron:15.9
sneak	10	escabu:5
consult	137	consul:128
langchain	15	langch:13.9
bézier	11	bézier:7.53
splin	33	spline:25
pierr	5	pierre:5
industri	20	indust:17
alignment	101	alinea:82.8
dash	40	discon:12.8 guione:12.2
minor	172	menor:71.7 menore:35.4 secund:18.3 minor:16.7 pequeñ:8.98
roadmap	25	hoja:11.9
explanation	144	explic:138
hierarchi	246	jerarq:237
mirror	127	reflej:69.7 espejo:37.4 mirror:6.99
description	571	descri:514
insertion	113	inserc:111
debt	33	deuda:17 deudas:9.99 endeud:4
#100	194	#100:184
tough	30	duro:14 difíci:5.95
animal	157	animal:154
dest	35	dest:31
logger	527	regist:180 logger:167
align	120	alinea:96.9 align:5.72
bottom	292	inferi:176 abajo:39.7 fondo:20.5 final:14.9 bottom:8.98
simp	451	simple:370 basta:16 sencil:9.07
adb	14	adb:10
replica	174	réplic:153
wif	345	esposa:189 mujer:87.1 wif:50.4
snor	16	ronca:4 roncar:4
multicast	34	multid:25.9
leverag	103	aprove:87.7
bank	154	banco:123 bancos:9.99 bancar:9.91 bank:5.99
authenticator	23	autent:14
authenticat	126	autent:105
arrest	88	arrest:59 deteni:13 detuvo:5.99 detene:4.94
initialization	352	inicia:296 initia:6.38
brazil	31	brasil:31
war	191	guerra:175
argentina	5	argent:5
subtyp	204	subtip:147 subtyp:15.8
octal	70	octal:38.4 octale:26.5
representabl	45	repres:38.4
minimum	254	mínimo:169 mínima:75.6
alias	199	alias:162 aliase:10.7 aliasi:3.99
track	730	seguim:367 rastre:111 pista:51.7 pistas:46.2
album	25	álbum:16 albums:4.44
relocat	18	reubic:9.99 ubicac:4.47
#602	33	#602:21.1
faster	498	rápido:289 rápida:158 faster:5.97 rapide:5.84
sqlclient	18	sqlcli:17
#7.0	22	#7.0:22
integrat	399	integr:376
vari	248	variar:69.8 varía:46.2 varían:33.9 varyin:28 variab:12.3 varíen:6.96
width	364	ancho:245 width:54.6 anchur:22.4 anchos:5.4
earli	447	tempra:233 pronto:69.3 antici:33.6 princi:11.8 madrug:4.67
ado.net	125	ado.ne:101
descendant	71	descen:63.9
subtre	21	subárb:21
enjoi	225	disfru:116 gusta:28.9 divirt:10.9 divert:9.77 gustó:6.96 bien:6.24 gustab:4.62 pareci:3.87 pasamo:3.04
convenienc	206	conven:135 comodi:40.6
drunk	130	borrac:77 emborr:16 bebido:9.99 ebrio:7.99 tomado:4.93 embria:4
increment	251	increm:226 aument:5.4
autonumber	4	autonu:4
blank	154	blanco:122 vacía:6.06 blanca:3.02
cursor	270	cursor:237
circuit	177	circui:144 cortoc:15.9
ahead	99	adelan:28.1 delant:13.8 antici:7.95
sos	5	sos:4.29
comprehensiv	84	comple:56.8 exhaus:6.76
safeti	77	seguri:69.9
#601	118	#601:71.2
searchbar	7	search:6.99
onchang	15	onchan:15
grow	175	crece:30.8 crezca:20 crecer:17 crecie:14.9 cultiv:13 crecim:9.96 crecen:8.98 aument:5.04 enveje:3.07
pypi	51	pypi:37 pypy:13.9
cli	115	cli:98.9
troubl	266	proble:201 molest:8.7 dificu:7.74 meter:5.8 apuros:4.99 costó:4.97 cuesta:4.9 meterá:3.58
partition	105	partic:67.4 partit:5.7 dividi:5.63 divide:4.91
electron	561	electr:483
#11	155	#11:111 once:5.18 noviem:3.98
#21	38	#21:34
#31	34	#31:32
setter	57	setter:13 establ:10.5 asigna:3.81
enlist	24	inscri:11.1 alta:3.77
partner	36	partne:10 asocia:8.45 socios:8 socio:4.99
pur	309	puro:94.2 pura:68.5 puros:44.9 puras:42 purame:23 ronron:3.99
exhaustion	7	agotam:4
compact	108	compac:103
forward	474	adelan:66.3 reenví:58.4 delant:43.1 ganas:34.4 reenvi:32.9 desean:25.9 forwar:22.9 hacia:14.9 avanza:9.86 avance:7.81 ansios:7.63
winmd	24	winmd:22
codedom	22	codedo:18
cop	30	policí:10.4
fir	592	dispar:209 fuego:114 incend:64.4 desped:43.8 activa:24.7 despid:16.9 desenc:15.1 llamas:9.96 prendi:3.3
phas	286	fase:184 fases:48.5 phase:7.44 monofá:6.84 multif:4.53
typeof	12	typeof:12
twin	42	gemelo:31 gemela:9
alik	14	pareci:4.91
chatgpt	42	chatgp:41.8
reinforcement	40	refuer:37.3
human	193	humano:133 humana:40.1
workspac	125	área:62.8 áreas:29.3 trabaj:8.45
keyboard	312	teclad:280
sink	43	recept:12.8 fregad:7 hunde:4.95
interoperation	30	intero:23
nfa	4	nfa:4
steer	16	dirigi:5.96
backtrack	25	retroc:23
poor	156	pobre:80.4 pobres:20.5 mal:10.9 mala:10.5 defici:8.97
guest	143	invita:125 guest:4.99
rebel	7	rebeld:6
fight	150	pelea:33.6 pelear:30.5 pelean:21.8 luchar:13.5 luchan:7.99 combat:6.74 lucha:6.14 peleas:5.42
recoveri	48	recupe:44.7
numerical	144	numéri:134 numeri:3.95
instabiliti	11	inesta:11
aris	57	surgir:15 surge:14 surgen:11.6
backpropagation	17	retrop:13
pti	6	pty:6
tti	29	tty:25
respectiv	317	respec:305
associativ	13	asocia:10.3
pyxml	14	pyxml:13
markup	354	marcad:252 markup:24.6
textblock	12	textbl:10
notabl	53	notabl:42 destac:5.97
preset	61	ajuste:19.1 preest:16.5 preset:12 precon:6.99
nettcpbind	9	nettcp:9
sho	250	zapato:221 calzad:5.41 zapate:3.89
gamma	19	gamma:16
correction	26	correc:23.3
brother	456	herman:435
caught	263	captur:48.9 detect:22 atrapa:19.3 atrapó:16 agarró:11.8 pilló:11 cogió:7.95 cayó:7.83 atrapé:6 agarré:6 cogier:5.99 pillar:4.99 cogí:4.98 pillé:4 agarra:3.99 cogido:3.98 pescó:3.98
errno	36	errno:34.6
kid	177	niños:57.5 niño:26.7 hijos:26.7 bromea:17 chicos:9.95 broma:5.98 jugába:3.54
door	516	puerta:474
you’ll	69	tendrá:7.06 verá:6.56 podrá:3.08
gaia	13	gaia:13
benchmark	197	compar:52.2 benchm:37 evalua:28.2 refere:27.2
quicker	9	rápido:6.1
reliabl	141	confia:91.9 fiable:20.9 reliab:6.12
bayesian	31	bayesi:30
mixtur	36	mezcla:26.1 combin:3.44
hamiltonian	6	hamilt:6
mcmc	23	mcmc:22
valuabl	56	valios:46
principal	75	princi:31.9 entida:20.7 direct:6.74
port	544	puerto:298 port:40.3 portar:29.5 migrac:14.4 portab:10.4 trasla:9.62 adapta:9.17 portan:6.98 portad:6.88 portin:6.71 migrar:6.43
upon	231	tras:13.5 basa:3.89
optionparser	37	option:32.3
setup.pi	36	setup.:35.5
gpu	655	gpu:560
realistic	41	realis:38
likewis	48	mismo:12.3 asimis:8.96 misma:5.24 modo:4.39 igualm:3.98 igual:3.69
alphanumeric	47	alfanu:43
due	417	debido:299 causa:10.5 pagar:3.33
persistent	69	persis:64.6
ids	181	ids:64.1 identi:61.4 id:30
glass	255	vaso:87.9 lentes:46 gafas:40.4 anteoj:17 vasos:15 vidrio:12.7 crista:8.51 copa:7.98 copas:6.99 glass:3.49
clarifi	35	aclara:21 clarif:6.54
statical	80	estáti:71.3 estadí:3.74
allocat	454	asigna:329 asignó:16.3 asigne:14.8 alloca:6.33
afraid	294	miedo:171 temo:50.9 asusta:20.9 teme:19 temer:4.98 temía:3.99
ston	57	piedra:48
far	415	lejos:141 hasta:127 distan:13.1 mucho:10 lejana:4.92 alejad:4.89 lejano:3.97
metacharacter	41	metaca:40
chanc	243	oportu:135 posibi:32.3 casual:22.2 chance:13.9 probab:7.69 azar:5.67
fewer	86	menos:77.9
butter	45	manteq:34 mantec:9
foreign	153	extran:80.8 foráne:28.9 extern:25 exteri:6.95
cleartyp	12	cleart:10
antialias	13	suaviz:5.75 antial:4
somewhat	82	algo:39.3 cierto:9.48 poco:8.91 ligera:3.03
dp	30	dp:26
subscriber	164	suscri:118
methodnam	49	method:28.3 nombre:3.96
typenam	76	typena:56.7
pearl	10	perlas:7.87
swin	5	cerdos:4.05
station	233	estaci:225
resiz	254	tamaño:149 redime:55.6
asyncio	167	asynci:152
coffe	377	café:361
spr	82	primav:61 amorti:5.08
participant	69	partic:53.1
deserv	83	merece:49 merecí:17.7 merezc:10 merecé:4
happiness	42	felici:40
existenc	59	existe:54.3
system.windows.application	10	system:4.77
brought	125	trajo:29 traje:18 traído:7.99 crió:6.95 criada:5 criado:4.99 trajer:4 educad:3.99
gift	90	regalo:72.9 obsequ:8.99 regala:3.93
min	356	mío:131 mía:67.9 míos:36.9 mínimo:25.7 mías:20 min:19.7 mínima:14.9 mina:5.99
player	176	jugado:91.8 reprod:39.7 player:16.7 tenist:5.54
marshal	96	calcul:22.5 serial:20.3 cálcul:18.1 marsha:18.1
marshaler	9	serial:3.28
pin	85	fijar:14 pin:12.4 anclar:8.99 fijada:7.81 fijado:4.18 anclaj:3.95
complaint	31	quejas:16 queja:14
pyd	9	pyd:9
repr	91	repr:76.9 repres:3.72
swap	56	interc:45.3 cambia:3.03
curs	117	curses:95.4 maldic:4
keypad	13	teclad:12.3
therefor	573	tanto:427 consig:73.8
population	106	poblac:83.9 popula:3.89
densiti	45	densid:39
spok	96	habló:45 hablab:18 hablé:14 hablar:5.75
actress	24	actriz:22
wardrob	4	armari:4
inner	144	intern:115 interi:13.9
pretti	285	bastan:97 muy:36.2 bonita:32.4 linda:17.8 guapa:14.7 casi:13.2 bonito:8.86 hermos:3.89
printer	55	impres:46.9
indentation	86	sangrí:46.9 indent:18.6 sangra:6.72
reveal	56	revela:36 reveló:11
arithmetic	209	aritmé:191
buffer_siz	9	buffer:7.83
can_bcm	4	can_bc:4
gallery.j	5	galler:4.55
galleri	46	galerí:35 galler:7.45
closer	77	cerca:24.1 cercan:15.8 acerca:12.4
heavier	13	pesado:4.44
calloc	4	calloc:4
malloc	42	malloc:32.9
defer	127	diferi:44 aplaza:41.7 difier:4.95 pospon:4.07 emit:3.42
easter	6	pascua:5
egg	138	huevos:98 huevo:34.5
mutabiliti	10	mutabi:10
complicat	174	compli:162
intent	54	intenc:41.1
removal	77	elimin:65
audio	570	audio:472 audios:10.5
frontend	13	fronte:11
acceleration	131	aceler:116
moniker	26	monike:22
registration	92	regist:81.1
fun	239	divert:131 divirt:19 divers:12.8 burlar:8.99 burló:6.99 fun:5.99 burles:5.69 diviér:5 burla:4 entret:3.96
bunch	32	montón:17.6
guitar	118	guitar:117
llama	13	llama:10.4
achiev	292	lograr:138 conseg:37.3 logra:25.3 alcanz:22 consig:13.3 lograd:4.95 logran:3.97
budget	21	presup:20.4
controll	275	contro:230
lifetim	191	duraci:109 vida:45.1 vigenc:6.98
boat	68	bote:29 barco:24.3 botes:5 barca:4
authobject	4	authob:4
callabl	553	invoca:344 callab:58.8
disappointment	7	decepc:6
official	154	oficia:148 offici:5.57
langgraph	67	langgr:61.7
z	161	z:132
shortcut	439	abrevi:130 contex:102 acceso:67.2 atajo:41.6 atajos:27 shortc:3.96
serial	53	serie:29.3 serial:9.05
danc	179	bailar:96.9 baile:23 bailan:19 baila:6.46 bailab:5.53 bailam:5 bailad:4.99 bailem:4 danza:3.88 bailó:3.05
blam	163	culpar:68.3 culpa:41 culpo:13.8 culpan:9 culpó:7.99 culpes:5 culpas:4
xps	27	xps:19
xpsdrv	12	xpsdrv:10
textual	67	textua:55.9 texto:5.34
label	825	etique:644 label:51.9 labels:10.2 reetiq:4.78
essential	187	esenci:129 essent:22.3 básica:10.2 básico:7.24 fundam:6.68
processor	306	proces:247
lab	102	labora:67.9 lab:20 labs:5.49
exam	89	examen:69.7 exámen:11.8
float16	49	float1:42
half	193	mitad:80 media:49.3 medio:31.9 half:8.11 medias:3.99
we'd	86	gustar:20.8 nos:12 estarí:5.06 querem:4.74
sebastian	7	sebast:6.98
markbåg	5	markbå:4.99
idea	625	idea:491 ideas:104
conversation	109	conver:96.3
#207	5	#207:4.99
bed	395	cama:316 acosta:35.9 dormir:19.6 acuest:7.17 acostó:3.99
neither	187	ningun:48.4 tampoc:16.6 ni:15.1
besid	77	además:39.2 lado:10 junto:9.19 aparte:8.95
food	404	comida:346 alimen:26.4
populat	170	rellen:97.1 llenar:10.9 comple:9 poblad:8.21 llena:6.71
drawn	74	dibuja:51.6 dibuje:4.99
reasonab	22	razona:20.9
deallocat	49	desasi:35.1 desalo:4 desocu:3.19
influenc	59	influe:33 influy:13 influi:4.99 afecta:3.35
developer	781	desarr:632 develo:34.8
inspector	37	inspec:35.9
debuggabl	11	depura:9.19
latest	327	última:141 recien:72.9 último:64.2 latest:22.4
evaluator	94	evalua:79.5
redirector	4	redire:4
arc	22	arco:8 arcota:3.94 arcos:3.06
scor	243	puntua:129 puntaj:55.8 califi:6.49 score:3.72
tpl	19	tpl:16.8
dataflow	114	datafl:56 flujo:37.5
nullabl	62	null:51.7
inabiliti	11	incapa:7.99
unexpect	192	inespe:174 unexpe:4.48
disposition	18	dispos:17.7
system.windows.forms.integration.windowsformshost	11	system:7.46
len	78	len:65.9
extent	45	extens:15.2 medida:6.67 hasta:5.02 extent:4.99 cierto:4.23
hat	465	odio:132 sombre:122 odia:58 detest:31 odian:27 odiaba:22 odias:6.99 odiado:5.99 odiart:4 odiar:3.99
conferenc	45	confer:41.9
held	145	manten:15.8 reteni:15 mantie:9.61 contuv:4.99 conser:4.53 mantuv:3.98 celebr:3.96
tokyo	155	tokio:149 tokyo:5.99
unreachabl	23	inacce:9.05 inalca:7 alcanz:3.27
partitioner	17	partic:14.5
sta	7	sta:7
rol	234	roles:79.8 rol:67.3 papel:25 role:8.52
translation	196	traduc:135 conver:16.2 trasla:14.9 transl:5.26
#3.0	189	#3.0:178
freez	93	congel:46.5 inmovi:21.7 freeze:8.64
osx	12	osx:11
pil	21	pile:8 pil:5 acumul:3.98
gb	33	gb:30
suit	339	conjun:103 traje:45.7 suite:43.3 adecua:14.7 suites:10.4 queda:6.66
honest	82	honest:65 sincer:11
reward	121	recomp:95.8 retrib:3.59
travers	77	recorr:40.3 atrave:17.9 atravi:8.98 transv:3.98
enlistment	11	inscri:8.59
system.transaction	7	system:3.01
especial	256	especi:185 partic:10.4
typedef	56	typede:28 defini:23.4
concurrent	163	concur:82.1 simult:64.1
crawl	19	arrast:5.77
fenc	62	cerca:35.9 valla:21
spec	266	especi:150 spec:55.6
autospec	18	autosp:14.8
cours	383	curso:165 supues:136 cursos:21.5 course:6.42
info	226	inform:128 info:61.6
experimental	168	experi:158
rat	458	tasa:164 frecue:50 veloci:34.3 tasas:33.8 califi:30.1 valora:18.1 tarifa:6.96 ritmo:6.78 ratas:6.2 rata:3.99
activ	498	activa:215 activo:192 active:48
cancell	120	cancel:100
merg	232	combin:92.7 fusion:62.4 fusión:32.6 merge:4.98 unir:4.94
enumerat	99	enumer:88.6
gcp	37	gcp:36
settl	26	resolv:3.86 instal:3.67
canada	64	canadá:63
tls	195	tls:171
consideration	142	consid:120
stabl	191	establ:165 stable:3.99
term	416	términ:301 plazo:33.8 condic:10.8
head	298	cabeza:120 encabe:49.9 head:15.3 headin:8.87 cabece:8.52 dirigi:6.48 diríge:5.61 rumbo:5.11
claim	235	notifi:58.1 reclam:27.2 demand:20.5 afirma:16.9 asegur:12.3 sosten:7.97 petici:6.43 sostie:5.99 alegó:5 exceso:4.49
capabiliti	374	capaci:241 funcio:39.7 capabi:6.98 compet:5.66
camera	263	cámara:248 camera:3.61
discussion	187	discus:106 debate:35.4 explic:7.37
crc	17	crc:12
uncompress	40	compri:24.7 descom:4.42
difficulti	79	dificu:62.8 cuesta:3.97
fifo	32	fifo:26.9
ajax	43	ajax:28.9
screenshot	54	captur:30.5 pantal:19.5
grid	187	cuadrí:143 grid:22.6
refresh	94	actual:48.1 refres:25.9
lack	133	falta:72.5 carece:35.9 carecí:3.7
decompression	40	descom:33.2
concatenation	84	concat:77.6
quot	321	comill:160 entrec:19.4 cita:19.2 citar:11.4 citado:9.9 citas:8.57 citada:8.49 quote:6.48 citand:4.98 citan:4.49
concatenat	117	concat:112
plain	129	simple:42.8 plano:21.7 plain:11 format:9.61 claro:5.44
terminal	299	termin:251
emulation	35	emulac:32
fall	292	recurr:34.7 cae:20.5 caer:19.4 otoño:11.1 divide:7.26 quedar:7.22 queda:6.44 caen:5.11 caída:4.98 caiga:4.44 quedan:4.4 trate:3.13
printabl	60	imprim:47.3 quoted:4.68 printa:3.92
ball	101	pelota:57.3 bola:28.3 balón:4.73
treasur	19	tesoro:18
system.activities.workflowapplication	4	system:3.23
#44.1	4	#44.1:4
khz	15	khz:5.87
wss	23	wss:10.6 wsse:5.35
extensibiliti	78	extens:71.2
machineri	83	maquin:71.9 mecani:3.44 máquin:3.36
suspicion	13	sospec:12.9
orang	88	naranj:84.5
regularization	133	regula:120
anywai	79	modos:27.6 formas:18.2 cierto:4.91 sea:3.4
drank	79	bebió:26 tomó:9.95 bebí:8.95 tomé:7.99 bebido:5 bebier:4
idl	255	idle:143 inacti:64.7 idl:18.9
prototyp	99	protot:88.9
renam	289	renomb:110 cambia:86.3 cambie:19.4 cambio:9.76 rename:9.41 cambió:3.57
npm	57	npm:52
stew	15	guiso:8 estofa:6
clip	158	recort:75.1 clip:33.6 clips:26.4
system.drawing.graphic	11	system:7.06
anyon	339	nadie:157 alguie:97 cualqu:48
exclusiv	231	exclus:198 excluy:15
slower	102	lento:46.4 lenta:24.9 despac:6.96 lentos:6.39 lentas:3.98 lentam:3.96
flicker	12	parpad:12
fed	83	alimen:30.9 harto:8.94 introd:7.15 comer:6.49 ingres:5.86 harta:5
basis	111	base:34.7
bag	139	bolsa:67 bolso:28 mochil:19 bolsas:7 carter:4.98 maleta:3.08
inventori	10	invent:9.99
thrown	172	produc:55.9 inicia:17.5 lanzad:11.3 lanzar:4.39 produz:3.67 desech:3.14
driven	90	contro:23.5 impuls:14.9 conduc:7.86 orient:6.64 basado:3.04
buildbot	8	buildb:8
jenkin	7	jenkin:6.99
appveyor	13	appvey:11.5
mathematic	46	matemá:45.9
familiar	201	famili:167 conoci:12.4
gradual	56	gradua:50.9
laugh	199	reír:31 rieron:24 riendo:15 rió:15 ríe:14 rio:12.8 reírme:12 reímos:7 rías:7 reírse:6.99 reí:6 risa:5.99 ríes:4 reía:4
ribbon	27	cinta:19 listón:4
bulk	36	masiva:17 masa:8.99 mayor:6.14
atom	34	atom:16 átomos:10.5 átomo:4.48
multi	555	múltip:98.4 varios:75 multi:68 multit:39.2 multip:31.4 varias:27.6 multic:27.5 multil:18.6 multih:12.6 multin:5.42 multie:4.98 multia:4.97 multid:4.02
pathnam	133	ruta:75.7 pathna:24.7 rutas:3.51
apach	127	apache:115
almost	487	casi:454
recent	301	recien:244 última:14.2 poco:9.73 último:6.42
modern	147	modern:142
nodej	10	nodejs:9
#4.6.1	44	#4.6.1:41
correlat	28	correl:22.9
floor	197	piso:79.7 suelo:52.4 entera:12.1 baja:10.6 floor:9.42 planta:7.54 redond:5.28 pisos:4.99
connector	22	conect:19.9
fami	464	famili:414 family:20.3
saturdai	69	sábado:68
cryptographic	60	cripto:47.7
multifil	11	varios:4.73 múltip:3.81
angl	144	ángulo:98.6 angula:24.9
closest	82	cercan:62.6 próxim:7.68
introduction	225	introd:212
subqueri	9	subcon:7.98
matrix	251	matriz:180 matric:45.3
expansion	64	expans:58.9
onerror	25	onerro:24
lif	596	vida:547
differ	257	difier:122 difere:40.3 diferi:39.6 distin:14.8 differ:8.96
frequent	207	frecue:175 menudo:9.09 suele:5.03
tabular	27	tabula:21.9
wavi	12	ondula:11.1
underlin	42	subray:38.8
jupyter	58	jupyte:52
visualshader	12	visual:5.19
readon	59	readon:28.9 solole:18 lectur:10.8
writeon	4	writeo:4
gridview	17	gridvi:12
standardiz	47	estand:39 normal:4.32
what'r	28	qué:15.4 estás:9.55
juic	42	jugo:32 zumo:10
arrang	135	organi:84.7 arregl:8.18 ordena:4.97 arrang:3.77
handi	72	útil:35.9 prácti:16.5 útiles:9.79
coal	15	carbón:13
bin	90	bin:77.9
decompress	90	descom:73.1 decomp:9.18
eoferror	8	eoferr:8
reconstruct	34	recons:31.5
chas	20	persig:9
distinction	45	distin:40.6
prov	80	demost:27.5 result:12 probar:11.8 demues:7.89 prueba:3.74
less	673	menos:402 menor:154 inferi:21.2 menore:8.38
waterfall	13	cascad:10.6
validator	26	valida:16.8
upgrad	260	actual:205 upgrad:7.73
#3.2	90	#3.2:87.9
configparser	28	config:24.4
jerk	11	idiota:5
neutral	52	neutra:27 neutro:17 indepe:5.46
v2	51	v2:51
wors	124	peor:65.5 empeor:42
reproduction	4	reprod:3.98
arbitrari	463	arbitr:434
config	192	config:150
soccer	93	fútbol:87 futbol:5.98
extra	401	adicio:213 extra:117 extras:14
vit	16	vite:15
parcel	21	parcel:10 paquet:5.49
rsbuild	6	rsbuil:6
numpi	219	numpy:202
tracepoint	21	seguim:20.8
alternat	172	altern:166
effort	120	esfuer:106 esforz:6.78
crew	12	tripul:7
prisoner	35	prisio:28
scalabiliti	25	escala:23.7
favor	141	favor:102 pedirt:9.19 favore:8.4 gaucha:4.61
proven	15	demost:7.74
jump	178	saltar:31.5 saltó:22.9 salta:20.9 jump:19.1 salto:17.1 saltos:10.3 saltan:4.98
impersonat	21	suplan:11.9
someon	389	alguie:346
fiddl	16	fiddle:6
convinc	131	conven:119 convin:5.98
specializ	145	especi:123
cooperat	9	cooper:9
netmsmqbind	4	netmsm:4
pron	35	propen:31
injection	67	inyecc:54.4 inserc:4.84 inject:4.48
desktop	211	escrit:182 deskto:17.6
#604	4	#604:4
legaci	280	hereda:236 legacy:10.3 antigu:8.06 legado:4.98
playground	18	playgr:10
bytebuffer	4	bytebu:4
peernod	4	peerno:4
begun	33	comenz:15.9 empeza:11.9
surround	129	rodead:30.9 circun:17.8 envolv:11.4 rodear:9.96 alrede:8.81 rodea:6.98 delimi:5.84 rodean:4.95
he'll	115	él:23.7 vendrá:9.91 va:7.35 estará:7.33 volver:5.1 hará:4.36 irá:4.27
luck	55	suerte:49.6
upper	156	superi:124 mayúsc:14
ship	211	barco:85.5 distri:12.2 enviar:8.56 barcos:7.99 envía:7.12 envío:6.73 nave:6 incluy:5.62 sumini:4.56 entreg:4.22
band	68	banda:50.4 bandas:5.99
formal	96	formal:81.5
anchor	77	delimi:27.8 anclaj:21.6 ancla:11.6
bottl	103	botell:85.9 bottle:13
tunnel	33	túnel:22.5 tuneli:5.43
deliberat	31	delibe:26
despit	65	pesar:61.8
characteristic	82	caract:73.5
congratulation	28	felici:20 enhora:6
quiz	91	quiz:25.3 prueba:18.4 cuesti:16.2
deeper	73	profun:54.7
impli	120	implic:86.5 implíc:19.8
age	235	edad:148 años:26.7 age:15 vejez:4 edades:3.5
bat	23	bat:9 murcié:6
emb	124	incrus:57 insert:23.1 incorp:17.5 embed:3.99
curli	98	llaves:33.5
brac	208	llaves:114 llave:30.7 frenil:4 corche:3.86
jsx	303	jsx:291
unlink	13	desvin:8 unlink:4
wag	16	salari:4.66 sueldo:3.93
tail	57	cola:35.2 tail:7.99
vertic	57	vértic:51.4
cub	69	cubo:43.3 cubos:6.94
they'll	68	ellos:13.1 van:7.57 estará:5.48 les:3.57
mainwindow.xaml	17	mainwi:16.1
encourag	132	recome:35.3 foment:14.9 recomi:11.7 animam:8.98 alenta:6.99 animó:6 animar:4.91 alient:4.9
celebrat	23	celebr:20
contributor	63	contri:34.9 colabo:20.9
rfc	374	rfc:312 rfcs:16.5
acceptanc	16	acepta:15
linker	88	enlaza:40.2 vincul:20.9 linker:19
meet	662	reunió:222 encont:61.8 conoce:52.1 cumpli:29.9 reunio:29.4 encuen:22.4 cumple:21.2 satisf:18.4 cumpla:13 reunir:11.9 conozc:11.4 juntar:7.93 veámon:5.99 quedam:4.92 habert:4.07
mobiliti	16	movili:11 mobili:4
til	274	mosaic:70.6 tile:64.2 tiles:48.4 icono:25.3
displaynam	13	displa:9.89
crashpad	4	crashp:4
scalar	187	escala:179
globalization	29	global:23
hyperlink	17	hiperv:14
sslsocket	12	sslsoc:11.5
preferabl	38	prefer:28.4
unbuffer	14	búfer:9.89
cliff	12	acanti:6 precip:3.98
accessibl	256	accesi:173 accede:29.1 acceso:10.6
codelen	28	codele:27
indicator	173	indica:163
convenient	230	conven:147 cómoda:15.9 prácti:12.7 cómodo:8.87 adecua:4.82
au	11	au:11
significant	425	signif:308 consid:30 import:8.81
teacher	448	profes:399 maestr:43.9
classroom	55	clase:18.6 sala:13.9 aula:13.6
weather	238	tiempo:93.2 clima:75.9 meteor:25.7
ideal	99	ideal:57.9 idealm:27 ideale:7.99
goe	330	va:150 sale:17.3 vaya:12.8 pasa:11.4 salga:4.53 viaja:3.98 entra:3.63
indirect	104	indire:103
membership	77	perten:44.5 membre:14
bridg	128	puente:113 bridge:3.99
migrat	214	migrar:122 migrac:27.1 migrad:14.4 migran:9.7 migra:8.98 migre:7.5
effortless	6	esfuer:3.97
somewher	138	algún:65.4 parte:19.8 lugar:13 alguna:5.79 sitio:3.46
stringbuilder	10	string:6.96
smaller	304	pequeñ:204 menor:50.7 menore:10.2
clock	198	reloj:152 reloje:12
unaffect	19	afecta:17
adjustment	49	ajuste:44.5
asleep	132	dormid:86.9 durmió:13.3 durmie:12 dormir:4.85 dormía:4 dormí:3.44
themselv	180	mismos:51 sí:25.9 mismas:11.7 propio:6.39 solos:3.3
cuda	34	cuda:33
emission	38	emisió:36
readabl	173	legibl:138 leer:10.8 readab:4.19
modular	33	modula:32
maintainabl	10	manten:8.37
neighbor	150	vecino:116 vecina:16
exc	101	excede:33.5 supera:28.8 exc:15 supere:9.98 exceda:6.99
maintainer	50	manten:39.8 respon:3.99
wasn't	456	estaba:117 era:81.9 fue:81.2 tenía:16.7 fui:8.19 estuve:5.18
assistanc	38	ayuda:19.8 asiste:13.2
recommender	13	recomm:6.99 recome:5.37
msdtc	15	msdtc:10.8
legend	25	leyend:23
alphabetical	61	alfabé:57.5
unhandl	66	contro:32.7 maneja:4.53 gestio:4.5
kit	60	kit:32 kits:8.97 volant:6.41 cometa:5.4
administrativ	30	admini:27.2
portal	100	portal:91.9
projection	63	proyec:58.1
straight	89	direct:21.1 derech:15.7 recta:8.91 rectas:6.99 recto:5 grano:3.93 sencil:3.69
ink	52	tinta:19 lápiz:13.2 manusc:9.84
infrastructur	102	infrae:94.4
wshttpbind	12	wshttp:12
q1	8	q1:4 p1:4
agentworkflow	4	agentw:4
llamaindex	51	llamai:50
yen	55	yenes:45 yen:7.99
bear	98	soport:22.8 oso:18 osos:15
#594	15	#594:15
#3.6	74	#3.6:71.9
beat	97	paliza:18 derrot:4.99 beats:4.54 vencer:4.38 golpea:3.99 latir:3.52
bush	18	arbust:9
untyp	13	sin:11.5
okai	57	bien:31.1 acuerd:4.87 correc:3
selfish	18	egoíst:17
vspackag	35	vspack:31
pcl	22	pcl:18
portabl	150	portát:76.1 portab:58.9
gun	99	arma:46 pistol:31.9 armas:13.1
despis	28	despre:23 menosp:4
simulat	134	simula:121
chrom	85	chrome:73.3
water	444	agua:383 regar:7.99 riega:3.99
jit	65	jit:61.8
quantization	330	cuanti:260
master	121	maestr:36.3 domina:27.7 princi:18.4 master:16.1 amo:3.96
patch	366	parche:242 patch:49.5 revisi:10.7 patche:4.35
caveat	50	advert:31.4 salved:6.99 precau:3.99
overall	123	genera:60.9 global:17.2 total:15.4
regularizer	28	regula:20.8
nervous	75	nervio:71
unbox	12	unboxi:11
teach	191	enseña:158 enséña:6.92 enseño:5.68
pymalloc	51	pymall:43
allocator	141	asigna:108 alloca:7.89
addr_typ	4	addr_t:3.81
overridden	220	anulad:52.6 invali:41.5 anular:33.7 reempl:25.6 sobres:21.8 sobree:8.94 anula:6.83
system.object	19	system:15.4
isbn	10	isbn:10
system.web	10	system:8.39
incompatibiliti	19	incomp:18.2
net.tcp	22	net.tc:16
plot	280	gráfic:73.8 trazad:63.5 trazar:28.4 grafic:16 grafiq:9.09 trace:8.94 trazan:5.98
fieldnam	17	fieldn:8.99 campo:3.41
business	208	negoci:107 asunto:34.1 empres:27.9 comerc:9.13 incumb:4
guarante	237	garant:217 asegur:6.65
femal	14	hembra:4
surviv	80	sobrev:78
versus	50	frente:17 versus:12.9
mal	11	hombre:3.93
alpha	123	alfa:81.8 alpha:23.5
selection	449	selecc:372
heap	300	montón:139 heap:48.3 montíc:40.4 monton:16.5
leak	129	pérdid:32.4 filtra:26.9 fugas:26.9 fuga:12 gotea:4.76
#2009	16	#2009:14
directiv	281	direct:233 using:8.77
mesh	238	malla:142 mesh:38 mallas:28.2 meshes:4
bucket	68	depósi:21.3 balde:17 cubo:12 cubos:7.61 cubeta:4
dispatch	159	despac:42.9 envío:33.1 enviar:22.9 dispat:16.6 distri:9.67 envía:6.53 enviad:4.36 expedi:3.95
clu	10	idea:3.98
neil	24	neil:19
schemenauer	16	scheme:6.96
heavi	165	pesada:31 fuerte:23.6 pesado:19.9 medida:13.3 intens:7.67 gran:3.76 mucho:3.5 nevada:3.1
marc	15	marc:14.1
andré	14	andré:12.7
lemburg	15	lembur:14.8
spe	292	veloci:185 aceler:79.1 rapide:4.06 speed:3.99
synchroniz	250	sincro:230 resinc:9.97
informational	39	inform:29.5
trademark	15	comerc:5.68 tradem:4.94
copyright	53	copyri:25.4 autor:22
girl	428	chica:168 niña:118 chicas:54.9 muchac:29.9 niñas:25 niñita:7.74
omit	331	omite:134 omitir:70.7 omitid:64.3 omiten:12.6 omitie:8.91 omita:3.94
duplication	38	duplic:36.9
attack	216	ataque:145 atacó:16 atacar:13 atacad:6.99 atacan:3.01
research	118	invest:101 resear:11
led	42	conduj:7.99 llevó:7.99 dirigi:5.93
defens	29	defens:29
robust	82	robust:51.8 sólida:10.2 sólido:9.96
system.windows.data.bind	5	system:3.76
xamarin	180	xamari:152
codebas	55	base:34.6 bases:7.9 codeba:3.99
skill	50	habili:27.9 aptitu:4.96
nan	132	nan:111 nans:3.5
workstation	21	estaci:19.9
wrapper	340	conten:143 envolt:95.8 wrappe:34.2 envolv:7.25 encaps:5.08
sp2	8	sp2:8
shav	28	afeita:10.9 afeitó:5
week	611	semana:579
guidelin	134	instru:46.3 direct:26.3 pautas:25 guidel:7.97 guía:5.21
unchang	137	cambio:69.1 modifi:18.9 cambia:11.4 inalte:6.98 sin:6.93
waiter	17	camare:10 mesero:5
actor	77	actor:63.9 actore:9
regression	178	regres:164
msg	78	msg:66.6
tfq	33	tfq:33
quantum	275	cuánti:152 quantu:45.3
walk	663	camina:240 paseo:70 andar:30.7 recorr:29 andand:23.9 pasear:20 caminó:19 pie:15.6 entró:10.6 camine:7.99 camino:7.93 walk:7.26 caminé:6.99 pasean:5.22 guiará:4.07 caminá:3.97
subpart	43	subpar:34.9
depth	180	profun:126 depth:22.7 detall:14.1
foreach	35	foreac:34
detection	201	detecc:185
system.windows.controls.primitives.popup	9	system:5.74
system.windows.controls.button	30	system:17.8
ticket	155	boleto:39.9 billet:33.8 entrad:29.5 ticket:9.99 pasaje:9.66 vale:3.7
datareader	13	datare:11
datatabl	36	datata:33
dataview	47	datavi:38.7
hidden	211	oculta:127 oculto:55.4 escond:14.8 hidden:6.99
interfer	44	interf:39.7
mlmd	52	mlmd:47
architectur	412	arquit:379 archit:4.43
appx	11	appx:10
p	280	p:213
lu	11	lu:11
ll	18	ll:18
lt	10	lt:10
lm	13	lm:9.98
nl	7	nl:7
nd	30	nd:27
forum	77	foro:46.4 foros:23.5
meat	108	carne:104
mood	48	humor:40.9
surrender	16	rendir:8.99
smart	127	inteli:98.8 listo:13.8 smart:4.99
star	169	estrel:92.9 fijame:19.5 mirand:8.2 destac:6.46 miraba:4.69
localizabl	26	locali:16.5
prior	187	antes:93.2 anteri:32.7 previa:17.8 infere:6.99 previo:6.31
effectiv	267	efecti:177 eficaz:40.9 eficac:9.89
dark	211	oscuro:80.2 oscuri:36 oscure:33.8 oscura:23.5 anoche:11.8 dark:8.45 noche:4.43
cost	342	costo:96.4 costos:47.3 cuesta:46.2 costar:38.5 coste:27.6 costó:20.8 costa:16.6 costes:3.98
dim	62	dim:21.7 atenua:11 tenue:5.99 bidime:4.98
snap	135	ajuste:49.8 ajusta:35.6 comple:8.8 snap:7.99
snaplin	37	ajuste:13.8 guías:12.2
figur	315	figura:96 averig:42.6 descub:22.1 ilustr:19.9 cifras:13 descif:4.87 deduci:3.8
selector	74	select:64.3
timezon	90	horari:30.7 zona:29 timezo:9.04
setup.bat	11	setup.:11
makecert.ex	5	makece:5
py_encodelocal	4	py_enc:4
localization	77	locali:61.2
#3.5	200	#3.5:162 #35:25.9
sens	289	sentid:232 idea:6.37 lógico:4.44 sentir:3.9
comment	592	coment:520 commen:11.2
rid	167	montar:27.9 deshac:26.9 andar:16 rid:9.99 montan:4.98 andand:4.98 aventó:3.99 librar:3.92
bicycl	160	bicicl:154 bici:4.58
preprocess	550	prepro:471
truth	364	verdad:327 sincer:6.92 veraci:4.92
bibl	17	biblia:17
overhead	205	sobrec:173 gastos:12.9
magicmock	21	magicm:19
greedi	48	codici:16.4 expans:12.6 greedy:8.62
calendar	129	calend:111
risk	159	riesgo:124 arries:22
neck	35	cuello:31
foolish	31	tonto:5.98 tonter:4.99 estúpi:4.98 insens:4
eye	305	ojos:197 ojo:52.4 mirada:7.76 vista:6.47 vigila:3.95
sor	24	duele:6.09
coral	30	coral:28
tpu	155	tpu:118
taller	58	alto:36.1 altos:6.99 alta:6.5
hungarian	4	húngar:4
embassi	20	embaja:20
minimap	5	minima:5
toggl	223	altern:151 cambia:17.6 activa:9.16 toggle:5.76 act:3.98
mont	29	carlo:9.39
carlo	29	carlo:12.7
hmc	16	hmc:14.8
sampler	30	muestr:14.2 sample:8.28
nut	37	loco:9.84 nuts:5.81 secos:3.71
virus	24	virus:14.6 antivi:5.96
popup	44	emerge:32.9 popup:7
obscur	22	oculta:6.96 oscuro:6.79
pop	171	emerge:34.5 pop:27.4 desapi:17.9 aparec:11 saca:8.96 extrae:7.35 papa:3.99 retira:3.96
forgot	169	olvidó:83.9 olvidé:51 olvida:32.8
textbook	19	libro:12.4 libros:4.88
ildasm.ex	15	ildasm:14
disassembler	12	desens:7.66
plinq	45	plinq:42.7
himself	268	sí:37.3 solo:34.7 mismo:16.9
#1970	24	#1970:23
artificial	44	artifi:43
fourth	51	cuarto:29.7 cuarta:19.6
excellent	58	excele:51
extractor	25	extrac:24.4
redefin	43	redefi:21.9 dicha:3.83 volver:3.65 defini:3.53 vuelve:3.38
mip	53	mip:37.5 mips:4.62
incom	152	entran:102 ingres:17.9 entrad:6.82
compatibl	485	compat:441
tk	249	tk:218
tkinter	123	tkinte:110
funni	76	gracio:37.8 divert:24
propagat	139	propag:132
impression	23	impres:20
meant	168	destin:37.1 signif:11.2 pensad:9.78 preten:8.69 diseña:6.99 quise:6.88 quiso:6.8 previs:4.7 intenc:3.91 entien:3.56
internationaliz	26	intern:23.4
immutabl	175	inmuta:158 immuta:9.98
hesitat	39	dudes:12 dudó:5 titube:4 dude:3.99
outer	107	extern:62 exteri:37.9
sortabl	12	ordena:11.3
hospital	171	hospit:166
raw_dataset	4	raw_da:3.5
onlin	211	línea:145 pantal:14.2 online:12.9 conect:4.36
dot	256	punto:106 puntos:93.7 puntea:17
authoriti	82	autori:42.6 entida:23.6 author:4.24 emisor:3.87
pend	128	pendie:116 pendin:3.99
fusion	27	fusión:20.8 fusion:3.98
potential	269	potenc:172 posibl:50.8
retri	84	reinte:46.1 intent:25.7
settabl	9	config:6.23
shop	202	compra:105 tienda:59.2 cafete:5.18
optimistic	33	optimi:29.2
unfortunat	120	desafo:86.9 desgra:19 lament:8.91
manufactur	7	fabric:4
automobil	33	automó:20 automo:7.99
drawer	22	cajón:20
compos	156	compue:46.8 compon:40.8 compos:14.1
earn	66	gana:28 ganar:6.97 ganado:3.52
rank	164	rango:76.6 clasif:32.4 rangos:6.77 orden:4.99
bandit	47	bandid:30.3 bandit:9.88
arm	231	brazo:113 arm:45.4 brazos:30.4 armado:5.99
expiration	20	expira:10.7 vencim:4.86
selenium	9	seleni:9
webdriver	7	webdri:6.99
ensembl	45	conjun:13.5 ensamb:12.6
cx_freez	8	cx_fre:8
multidimensional	26	multid:24.7
notation	213	notaci:178 anotac:11.1
preferab	19	prefer:18.9
powerful	174	podero:64.9 potent:54.7 eficaz:23.3 eficac:19.6
techniqu	405	técnic:393
shorter	76	corto:20.5 cortos:10.8 corta:10.2 cortas:3.33 bajo:3.05
inconsistent	33	incons:16.9 incohe:14
artifact	195	artefa:164
md5	21	md5:20
sha1	17	sha1:14.4
sha256	8	sha256:8
sha512	5	sha512:5
replicat	83	replic:72.4 reprod:3.77
py	113	py:97.9
gregorian	22	gregor:22
pca	7	pca:6
obei	61	obedec:47.9 obedez:4
lai	74	diseña:7.99 yacía:4 pone:3.95 quedó:3.88
grass	36	pasto:17.5 hierba:9 césped:7.55
distinct	136	distin:114 difere:5.11
crazi	118	loco:67.9 loca:17 locos:9.96 locura:6.99 alocad:4 enloqu:4
twitter	25	twitte:25
extraction	46	extrac:41.4
great	454	gran:162 genial:36.9 estupe:31.5 excele:30.7 mucho:25.3 muy:22.5 enorme:10.9 grande:9.49 grandi:3.99 magníf:3.96 buenas:3.16
tokeniz	117	tokeni:85.8 tokens:7.95
ug	7	ug:6
mutex	15	mutua:5.29 mutex:4
ownership	62	propie:47.2
administrator	242	admini:209
exe.config	5	exe.co:4.9
canadian	165	canadi:162
linear	295	lineal:268
srgb	5	srgb:5
system.datetimeoffset	13	system:7.76
hashlib	21	hashli:20.6
readme.md	6	readme:6
consortium	10	consor:7.85
w3c	42	w3c:39
pylong	10	pylong:9
overflowerror	30	overfl:29.8
typeerror	133	typeer:131
ourselv	53	nosotr:7.39 mismos:5.88 nos:5.61 solos:3.98
bird	165	pájaro:133 aves:12 ave:6.99
catalog	74	catálo:68.9
guido	70	guido:65.4
van	92	van:45.6 rossum:4.02
rossum	70	rossum:59.4
tax	38	impues:33.8
bonus	26	bonus:10 extra:9.97
redrawn	8	dibuja:3.18
gentl	20	sencil:4.26 gentil:4
unauthoriz	16	autori:14.3
accessibiliti	180	accesi:145 access:11.3
pad	308	rellen:143 amorti:31.5 panel:17 pad:16.1 paddin:11.2 panele:10.5 almoha:8.12 pads:3.72
flip	76	voltea:35.9 invert:12.5
fus	92	fusion:54.8 fusibl:16.7 fusión:8.2
objectiv	97	objeti:51.2 object:40.2
fundamental	132	fundam:114 básico:5.13
communiti	315	comuni:247 commun:48.1
leader	28	líder:21 lídere:3.94
blog	105	blog:96.3 blogs:5.21
specifical	217	especí:170 concre:23.4
amplitud	30	amplit:26
approximat	143	aproxi:129
disappoint	76	decepc:60 desilu:10 defrau:4
digital	75	digita:68.9
upload	161	cargar:31.8 subir:19.6 carga:19.2 cargue:10.4 subido:8.97 cargad:8.89 recarg:5.76 upload:4.96 subida:3.99 subirl:3.98 cargas:3.83
logdir	14	logdir:12
tensorboard.dev	23	tensor:17
dev	110	dev:79.8 desarr:23.2
dictat	32	dicta:14 dictad:3.99
conventional	44	conven:40.5
gnu	81	gnu:75.8
posix	232	posix:222
testmethod	8	testme:8
tedious	30	tedios:29
participat	114	partic:105
uint16	4	uint16:4
tostr	26	tostri:26
cultur	301	cultur:241
monei	1070	dinero:1e+03 plata:16.9
proud	122	orgull:118 enorgu:4
nis	12	nis:11
yellow	92	amaril:88.9
tff	498	tff:444
sys.stdout	38	sys.st:27.1
ascend	29	ascend:25 menor:3.89
sell	121	vender:48 vende:25 venden:20 vendie:6.81 vendo:5
macro	421	macro:248 macros:135
mondai	324	lunes:318
linkresourc	8	linkre:8
system.drawing.bitmap	5	system:3.44
practical	85	prácti:80.5
hyperparameter	118	hiperp:114
norm	26	norma:18 normas:3.99
broadcast	143	difusi:63.5 difund:31.7 transm:22.3 broadc:5.39
flew	26	voló:8 voland:6
york	88	york:88
abc	175	abc:119 abcs:14 cba:11.5 cbas:5.49
complement	26	comple:21.4
x86	82	x86:75.8
infoset	19	conjun:14.6
pf	7	pf:7
triangl	45	triáng:40.7
spark	7	spark:5
fli	148	volar:36.9 marcha:25.8 voland:11 vuelan:9 mosca:5.88 vuela:5 moscas:4 volado:3.99 volaba:3.99 sobrev:3.58
hundr	131	ciento:49.8 cien:35 tresci:15 doscie:11 quinie:4.99 centen:4
megabyt	4	megaby:4
gigabyt	9	gigaby:8
song	248	canció:189 cancio:41.7
asian	17	asiáti:13
cref	6	cref:6
doctest	131	doctes:112
subprocess	190	subpro:162 sub:7
barri	33	barry:26.1
warsaw	30	warsaw:21
brett	48	brett:39.7
cannon	51	cannon:36.3
alarm	73	alarma:43.1 desper:14.5
deliver	80	entreg:41 repart:4.99
unspecifi	42	especi:31.3
payment	30	pago:20.4 pagos:3.21
offlin	113	conexi:71.8 fuera:22.7 offlin:6
installer	338	instal:246
gizmo	18	gizmo:14 gizmos:4
mobilebert	25	mobile:23.8
sequential	190	secuen:162 sequen:17.4
collaborativ	28	colabo:26.6
servicehost	13	servic:8.46
redirect	129	rediri:80.8 redire:43.9
hresult	14	hresul:12.9
spar	18	modera:6 libre:3.97
disappear	85	desapa:80.8
parameteriz	122	parame:111
discriminat	6	discri:6
reliabiliti	37	confia:23.2 fiabil:6.98
checker	106	valida:39.8 verifi:28.6 compro:8.11 damas:4.98
httpwebrequest	4	httpwe:3.99
ifram	17	iframe:15.7
webbrowser	15	webbro:14
asmx	7	asmx:7
unusual	48	inusua:37 raro:3.99
april	34	abril:29 april:5
#2005	44	#2005:44
famous	138	famoso:88.9 famosa:44
quantiz	220	cuanti:179 quanti:7.22
ratio	66	relaci:28.9 propor:11.2 ratio:7.97 tasa:3.92
prim	36	primos:9.22 primo:7.99 princi:4.22
inlin	212	línea:70.4 insert:48.7 inline:29.9 alinea:21.4
regx	4	regx:4
sailor	12	marine:12
proc	77	proced:26.2 contin:17.6 proc:4
saml	15	saml:13
australia	175	austra:175
sleepi	37	sueño:29.8
raymond	107	raymon:64.8 hettin:5.38
hettinger	103	hettin:58.7 raymon:5.34
vet	10	veteri:8.99
commercial	30	comerc:22
seal	56	sellad:19.7 sealed:17 sellar:7
department	32	depart:19.8
suggest	219	sugeri:78.5 sugier:74.9 sugiri:30 recome:4.42 sugerí:3.99 propon:3.96
sockaddr	4	sockad:4
cmak	36	cmake:34
facilitat	50	facili:48.7
badg	7	insign:5
fond	51	gusta:22.7 encant:7.96 aficio:6 gustan:3.9
motivat	20	motiva:14
awok	11	desper:11
sea	63	mar:55.9
bleed	21	sangra:16
sensibl	33	sensat:13.9 razona:8.98 sensib:5.98
paranoid	7	parano:7
databind	5	enlace:3.49
pai	398	pagar:129 presta:58.9 paga:32.7 pagaré:17.8 pago:15.9 pagará:8.99 pagas:8.98 pagast:6.99 sueldo:6.97 pague:5.99 preste:5.87 pagarí:5.32 pagand:4.99 pagan:3.99 pagamo:3.83 pagarl:3.83 compen:3.39
attention	189	atenci:167
clickonc	159	clicko:145
rom	36	roma:32
roman	17	romano:5.37 roman:5
contextmenustrip	6	contex:5.76
canonical	107	canóni:96.2
importanc	88	import:73
periodical	47	periód:46.9
visualiz	213	visual:178
visualization	92	visual:78.3
christian	109	christ:65.9 cristi:16
heim	88	heimes:70.7
cap	42	gorra:8.95 mayúsc:4.88
villag	67	pueblo:39.8 villa:20.6
fl	42	fl:22.7 federa:16.9
llamahub	14	llamah:14
compound	62	compue:53.7
utf	428	utf:349
fold	106	plegad:25.8 plegar:9.22 fold:7.58 doblad:7.36 pliegu:5.99 cruzad:4.31 dobló:4 plegab:3.19
smarter	25	inteli:16 listos:3.97
distutil	234	distut:215
resemblanc	14	pareci:11
#22	28	#22:23
november	29	noviem:26.5
delegation	39	delega:33.7
thesis	5	tesis:5
co_nam	9	co_nam:9
namei	10	namei:10
reproduc	48	reprod:47.2
nearbi	21	cerca:9.92 cercan:7.82
precompil	29	precom:26
announcement	33	anunci:24.6
submit	261	enviar:122 enviad:30.1 envía:23.6 envíe:17.8 envío:10.6 envian:9.41 submit:5.74 envían:4.8
cla	5	cla:3.98
moreover	40	además:33.2
usercontrol1	9	userco:8
etw	100	etw:89.9
gpt	53	gpt:48
queryabl	5	consul:3.02
younger	99	joven:48.3 menor:27.8 pequeñ:9.6
sorri	255	siento:101 lament:83.3 perdón:18.4 discul:8.51 lástim:5.78 perdon:4.92 sentía:3.94 sentim:3.85
penguin	81	pingüi:47.3 pengui:25.5
victor	136	victor:49.6 stinne:24
stinner	134	stinne:61.2 victor:10.9
delaysign	5	delays:5
occurrenc	144	ocurre:61.2 aparic:55.7
absenc	50	ausenc:39
parallelism	47	parale:44.9
seventi	10	setent:7.95
woman	227	mujer:188 ancian:5.91 señora:5.02
babi	211	bebé:170 bebés:9.99 bebe:9.91 niño:5.81
fp	45	fp:38
#5322	11	#5322:11
utf8	18	utf8:17
#6532	4	#6532:4
continuation	56	contin:50.6
envelop	56	sobre:29 envolt:11.9
byref	18	byref:16
fat	98	gordo:33 destin:18.5 gorda:17 engord:8.99 grasa:7.96 fat:4
disnei	5	disney:5
scrollbar	31	scroll:10.1 barra:6 despla:4.88 desliz:4.82
financial	20	financ:17.3
tolerat	23	tolera:18
cloth	181	ropa:136 tela:11 pilcha:8 prenda:7.13 ropas:3.99 vestir:3.83
reschedul	7	reprog:4
intensiv	30	intens:15.9
millisecond	101	milise:93.5
doubt	128	dudo:46 duda:40.2 dudas:22.3 dudé:5 dudar:3.38
backward	275	versio:110 atrás:83.5 retroc:25.5 anteri:6.25 retro:4.87 revés:3.97
getnumber	4	getnum:4
#512	24	#512:23
sight	72	vista:41 ver:6.11
crowd	85	multit:55.9 lleno:8.78 abarro:6.98 gente:3.14
throat	23	gargan:23
suboptimal	7	óptima:4
v1	40	v1:40
undergo	15	somete:4
exponentiation	9	expone:8.43
imaginari	53	imagin:47.3
conjugat	4	conjug:4
excus	103	discul:29.9 perdon:26 excusa:21.8 perdón:7.98
rud	44	groser:27 maledu:5
hair	200	pelo:142 cabell:32.2
stringlibrari	11	string:10.9
clscompliant	8	clscom:5
wsfederationhttpbind	9	wsfede:8
locale.getencod	4	locale:3.59
fresh	115	fresco:32 nuevo:16.8 fresca:12.4 recién:11.9 nueva:5.44
clon	177	clonar:53.4 clone:27.4 clon:27 clonad:15.9 clona:15 clonac:14 clonan:4.99
relax	86	relaja:62 relaje:7 flexib:3.83
itemtyp	7	itemty:6.59
magician	7	mago:7
volunteer	43	volunt:39.5
audienc	44	audien:21 públic:18.7
clariti	25	clarid:23
derivation	17	deriva:15.1
routin	116	rutina:106
agreement	102	acuerd:50.2 contra:36.8 asinti:3.76
rai	38	rayos:19 ray:7 rayo:5
harmful	24	dañino:9 perjud:6.97
covarianc	45	covari:38.2
aunt	54	tía:53
osaka	42	osaka:42
submenu	23	submen:21
addon	58	comple:21.3 addons:17 addon:3.99
temperatur	76	temper:68.8
wear	308	lleva:57.3 llevab:32.9 usa:15.8 llevar:14.8 puesto:11.1 llevas:8.24 poners:7.86 pone:6.14 llevan:5.79 viste:5.12 pongo:4.97 ponerm:4.95 puesta:4.73 ponert:4.47
co	23	co:7
agnostic	33	indepe:15.6 agnóst:15
restructuredtext	10	restru:9
denot	101	denota:63.9 indica:14.8
preservation	7	preser:4.99
healthi	53	saluda:26 sano:14.9 sana:6 salud:3.97
pokémon	23	pokémo:22
showdown	8	showdo:6.98
battl	63	batall:45.3 luchar:6.1 battle:3.46
lean	47	inclin:14 apoyó:7.25 apoyes:6 apoyad:4
tap	85	cinta:34.9 tap:14 cintas:7 canill:4
cab	46	taxi:24 cab:17
shoulder	41	hombro:41
international	52	intern:48.4
yell	34	gritar:6.29 gritan:5 gritó:5 grites:4
obj	156	obj:135
cds	10	cd:5 cds:4
silverlight	31	silver:29
restor	304	restau:265 restab:15.1 restor:6
system.xml.xmlreader	11	system:8.08
rework	17	reelab:5 redise:3.99
elect	33	elegid:10.6 elegim:6 eligie:3.88
arabic	39	árabe:33
destin	5	destin:4.87
appdomain	19	appdom:17
sir	15	señor:12.6
visibiliti	92	visibi:87.9
stamp	74	estamp:23 sellos:19 marca:9.22 marcas:7.72 sello:7
net.msmq	12	net.ms:12
negation	19	negaci:19
tokenization	121	tokeni:97.5
classic	78	clásic:76.9
vstemplat	32	vstemp:31
userid	15	userid:7.99
exposur	18	exposi:17
trick	74	trucos:30.7 truco:22.5 engaña:4.96
godot	58	godot:54
semi	24	coma:7.91 semisu:4.72
colon	97	puntos:73.4 doble:5.62
soft	57	suave:14.9 soft:9.99 suaves:9 flexib:7.88
penalti	44	sanció:19 penali:11.3 pena:3.01
satisfaction	7	satisf:5.32
computational	49	comput:35.6 cálcul:8.24
#800	13	#800:12
town	212	ciudad:169 pueblo:25.2
msha	4	msha:4
korea	14	corea:13
advic	212	consej:192 aconse:7.88
helpful	179	útil:106 útiles:38.9 ayuda:17.2
demo	112	demost:69.8 demo:33.8
transcrib	10	transc:8.93
subparser	12	secund:7.11
rich	288	rico:122 rica:49.9 enriqu:42.1 ricos:22.5 ricas:5.92 rich:3.98 amplio:3.76
augmentation	64	aument:59.2
tf.train.exampl	35	tf.tra:34
ce	37	ce:35
underflow	22	desbor:9.21 subdes:7.64
#12	160	#12:109 doce:8.05
#112	4	#112:4
eleven	35	once:31.7
candidat	92	candid:83.9
street	182	calle:148 calles:17 street:3.99
wallet	71	billet:43.7 carter:25
bor	119	aburri:90 aburre:12 aburrí:5 pesado:4.98
threadon	14	thread:7.68
mscorlib.dll	9	mscorl:8
microsoft.visualbasic.dll	5	micros:4.9
minimal	147	mínimo:73.7 mínima:63.7
decision	251	decisi:236 decidi:6.39
anymor	284	ya:206 más:33.7
exec	53	exec:45
opener	50	apertu:16.3 abrido:10.4 opener:7.21
udp	58	udp:51
deleteitem	4	delete:3.82
mathjax	7	mathja:7
hardwork	5	trabaj:3.76
mpgo.ex	7	mpgo.e:7
marriag	31	matrim:27
opengl	41	opengl:38.9
intermediari	12	interm:12
bazel	88	bazel:83.9
afford	53	permit:26.9 costea:9
fallen	28	caído:8.92 enamor:6.71
uimap.designer.c	8	uimap.:7.52
xp	47	xp:43
rim	4	borde:4
vsinstr.ex	10	vsinst:9.51
instrument	173	instru:154
predict	262	predec:127 predic:85.4 predig:9.53 predij:8.94 previs:8.03 pronos:3.79
minimiz	153	minimi:141
convict	8	conden:4
drunken	22	ebried:6 ebrio:5.45 borrac:4.1
sp1	29	sp1:26
pro	25	pro:14.1
edition	137	edició:60.3 editio:38.8 edicio:19.4
mkstemp	8	mkstem:8
sweater	49	suéter:29 jersey:11 chomba:5
dcom	6	dcom:5
authorization	92	autori:73.8
symbolic	154	simból:133
resgen.ex	21	resgen:18.5
ss	23	ss:16
hlo	18	hlo:16
unresponsiv	13	respon:6.7
hyphen	28	guione:10.5 guión:9.96 guion:4.81
customari	10	habitu:5.6
rectangl	119	rectán:95.7 rectan:13.6
encompass	12	abarca:7.9
delta	90	delta:77.4 deltas:6.49
categorical	104	categó:95.9 catego:3.62
hot	276	calor:75.9 calien:75.7 caluro:24 paso:19.3 hot:10.7 activa:7.3 pancho:3.98
payload	123	carga:70.1 payloa:16.4 cargas:12.9
wis	76	sabia:12 sabio:11 sabiam:5 wise:3.25
h1	12	h1:11
rock	51	rock:27 piedra:8.99 roca:7
independenc	22	indepe:15.1
visitor	50	visita:41.9
ctl	6	ctl:6
soon	565	pronto:394 cuanto:65.4 apenas:18.3 ensegu:4.93
picker	36	select:32.5
#8.1	58	#8.1:48
argv	28	argv:23
trib	5	tribu:5
government	58	gobier:52
enforc	136	cumpli:18.1 impone:15.7 aplica:15.5 exige:13.7 exigir:11.2 impues:3.95 forzar:3.78 obliga:3.59
treati	19	tratad:18
mexico	29	méxico:27
nation	27	nación:13 nacion:4.53 unidas:3.15
border	92	borde:54 fronte:12 bordes:12 limita:3.73
deserialization	49	deseri:43.5
trai	54	bandej:50
slam	17	portaz:4 golpe:4
collaborat	20	colabo:20
tv	281	televi:197 tele:50.9 tv:28.7
dinner	279	cena:122 cenar:99.7 cenó:8.93 cenand:7 comida:5.6 cenas:4 cenast:4 ceno:3.99
grown	23	crecid:7 adulto:4.97
ups	20	altiba:4
dbm.dumb	7	dbm.du:7
module1	7	module:6.84
vb	60	vb:57.9
contrast	138	contra:79.3 cambio:11.2 difere:6.57
pillow	25	almoha:19.9 pillow:4.99
bmp	35	bmp:33
jpeg	24	jpeg:22
tiff	14	tiff:10.5
webp	7	webp:7
warranti	19	garant:14.2
fell	190	cayó:80.7 quedó:19.6 quedé:12.7 caí:9.99 cayero:5
dotfuscator	60	dotfus:52.9
obfuscat	6	ofusca:5
faciliti	69	facili:18.2 instal:8.82 funcio:8.81
traceback	373	rastre:145 traceb:102 seguim:56.2 traza:9.34 trazas:6.45 rastro:3.04
dbvariablereferenceexpression	5	dbvari:4
dbpropertyexpression	5	dbprop:5
insist	35	insist:31
innocenc	18	inocen:18
directory.build.prop	9	direct:4.6
upward	20	arriba:12.5
foreground	47	plano:32.9
interleav	49	interc:37.8 interl:8.92
sidebar	30	latera:26 sideba:4
websocket	21	websoc:19
differentiat	39	difere:33.9
infiniti	85	infini:68.3
fruit	80	fruta:54 frutas:16 fruto:3.95
spectral	5	espect:3.99
normalization	138	normal:121
regulariz	31	regula:29.4
largest	124	grande:67.7 mayor:38.4 mayore:5.81
eigenvalu	6	autova:3.55
toward	129	hacia:79.4
coclass	4	coclas:4
cloneelement	6	clonee:6
bookmark	82	marcad:59.5 bookma:4.85
wse	23	wse:19.8
filestream	10	filest:8
triangulat	8	triang:7.96
verbositi	61	verbos:26.5 detall:23.2
mexican	11	mexica:5 mejica:5
italian	37	italia:36.5
whenever	356	siempr:143 vez:102
annoi	60	molest:24.9 fastid:7.98 annoy:6.59 enfada:4.97
nearest	116	cercan:96.9 próxim:9.61 neares:3.3
oh	34	oh:27
rop	42	cuerda:38
benjamin	29	benjam:23.4
peterson	23	peters:6.85 benjam:3.92
blous	11	blusa:10
simultaneous	99	simult:94.3
ters	8	concis:3.65
serializabl	63	serial:51.1
fileio	6	fileio:6
highlight	284	resalt:214 destac:34.9 highli:4.73
system.windows.interop.hwndsourc	7	system:5.35
system.xml.xpath.xpathnavigator	14	system:12.3
telnet	18	telnet:16.6
rebuild	77	recomp:38 recons:20.9 rebuil:3.77
csc	19	csc:19
fifteen	39	quince:36
#15	136	#15:93.9
slash	81	diagon:29 barra:21.2 barras:11.7 slash:4
definit	52	defini:33.7
warnaserror	11	warnas:9
circl	65	círcul:49.3 circle:6.7
radius	52	radio:45.2
smil	197	sonrió:53.5 sonris:50.3 sonreí:33 sonrie:30 sonríe:20
pond	28	estanq:18 laguna:8
suffix	173	sufijo:120 suffix:21.1
bullet	29	bala:15 viñeta:5 balas:4
jet	12	jet:7 chorro:3.96
#500	42	#500:40
passenger	45	pasaje:41
board	103	tabler:30.8 board:23.1 bordo:13 mesa:4.32
outlin	215	esquem:69.8 descri:53 contor:36.1
encryption	79	cifrad:59.9 encrip:8.97
digest	102	resume:24.7 resúme:17.8 digest:16.7 implíc:10.7 síntes:5.97
wiv	7	esposa:3.83
complain	150	quejar:43.9 quejan:26 queja:22 quejó:19 quejas:11 queján:8.99 quejab:6
#255	62	#255:59
vegetarian	19	vegeta:18
insufficient	30	insufi:21 sufici:7.65
television	115	televi:106 tele:6.23
setupclass	5	setupc:3.3
augment	79	aument:64.1 amplia:3.74
bezier	21	bézier:12.5 bezier:7
strid	30	stride:14
contiguous	58	contig:49.3
fortran	21	fortra:21
forecast	28	pronós:9.42 predic:3.69
vsperfclrenv.cmd	7	vsperf:6.98
persuad	59	conven:33.7 persua:25
contextual	46	contex:43
vector	494	vector:442
aka	32	conoci:16.1 alias:5
finit	58	finito:40 finita:14
maximiz	77	maximi:69.9
cumulativ	59	acumul:46.7 cumula:5.7
progressbar	10	progre:9.96
autorecover	5	autorr:5
professional	92	profes:86.5
rm	10	rm:8
pythonic	13	pythón:5 python:4.11
form1	63	form1:43.9
sugar	84	azúcar:82
unintend	18	desead:8.93 imprev:5
autograph	29	autogr:25 autógr:4
illustration	203	ilustr:193
cardinal	12	cardin:9
greec	12	grecia:11
unqualifi	13	califi:9.33
candl	25	velas:11 vela:9.94
withevent	15	withev:15
behaviour	211	compor:192
concentrat	44	concen:41
recycl	21	recicl:21
felt	233	sentí:63.9 sintió:59.8 sentía:53.4 sintie:8.98 sentid:7.7 ganas:7.43 sentim:5.72
pain	134	dolor:106 duele:8.78
toolsversion	40	toolsv:34
noconfig	5	noconf:5
barnei	6	barney:6
gal	7	gale:6
backport	58	portad:13.6 backpo:12.4 retroa:3.97
#3.9	71	#3.9:70
maintenanc	47	manten:45.4
system.threading.thread	4	system:3.69
transparenci	54	transp:50.2
wrot	171	escrib:150 escrit:6.22 anoté:4
slip	22	resbal:8
inheritabl	53	hereda:31.9 inheri:12.1
tor	16	rompió:6.28
italic	18	cursiv:15
universal_newlin	14	univer:8.58 text:3.79
system.windows.forms.datagridview	31	system:26.8
unbound	56	indepe:14.6 ilimit:8.98 enlaza:8.95 vincul:5.1 límite:3.77
decrement	89	dismin:52.8 decrem:22 reduce:9.74
million	78	millon:45.3 millón:27.6
criticiz	21	critic:18
opposition	5	oposic:5
synopsis	8	sinops:8
pseudo	61	pseudo:59
zhou	4	zhou:4
msbuild.ex	29	msbuil:25.9
intrigu	11	intrig:10
odd	53	extrañ:17.9 impar:10.5 raro:3.99
boss	84	jefe:81
theano	5	theano:5
mathematical	103	matemá:97.8
dimensional	178	dimens:74.8 bidime:27.4 unidim:20.2 multid:16.7 tridim:9.15
rd.xml	10	rd.xml:10
repli	132	respue:82.5 respon:16.8 contes:6.13 reply:4.93
editabl	50	editab:29 modifi:9.54 editar:6
responsibiliti	106	respon:98.3
redistribut	8	redist:8
system.windows.forms.bindingsourc	23	system:8.57 enlaza:4.57
ast	90	ast:77.9
wor	42	llevab:25.8 puso:3.96
rob	36	robó:9.23 robaro:8.23 robado:7
pajama	16	pijama:16
pypreconfig.utf8_mod	5	pyprec:5
toolkit	82	kit:41 herram:13.1 toolki:12.6 kits:4.94
netfx	4	netfx:4
fd	120	fd:108
privaci	96	privac:85.5
bless	23	aproba:8.97
contextdecorator	5	contex:3.04
ordinari	92	ordina:45.9 normal:22.7 común:6.27 comune:5.42
pivot	47	pivote:34
geometric	20	geomét:20
system.windows.controls.gridview	5	system:3.64
j	100	j:87.9
intercept	50	interc:36.2 inters:12.8
scandir	13	scandi:13
fork	124	fork:50.8 bifurc:37.2 tenedo:18.6 bifurq:4
impossibl	174	imposi:163
river	190	río:180 ríos:5.99
pyconfig.argv	4	pyconf:4
serving_fn	6	servin:5.63
exponential	43	expone:40.4
isfals	5	isfals:5
conduct	37	conduc:15.9 cabo:5.85 realiz:5.7
goal	210	objeti:164 meta:25.8 metas:3.97
aggregation	145	agrega:108
fedavg	17	fedavg:17
unittest.mock	4	unitte:4
bytestr	38	bytes:24.7 bytest:7
l	111	l:97.9
pyc	90	pyc:68.9 pycs:11
invalidation	17	invali:14.9
upstream	43	ascend:25 upstre:10
shin	31	brilla:16.2
poisson	26	poisso:22
bijector	34	biyect:28 biject:5
prefetch	51	preext:27.5 prefet:10.9 precar:4.98
tf.data	91	tf.dat:85.9
#4.6	34	#4.6:34
intact	16	intact:15
predicat	62	predic:50.6
snapshot	278	instan:179 snapsh:13.7 captur:8.12 n.o:4.58
indication	52	indica:41.8 sni:3.01
growth	14	crecim:12
swimmer	12	nadado:11
starttransition	16	startt:15
usedeferredvalu	12	usedef:12
system.windows.forms.flowlayoutpanel	7	system:4.16
conscious	19	consci:16
housework	11	hogar:6.96
procedurenam	11	proced:4.86
upn	6	upn:5
garden	133	jardín:114 garden:12.5
cmath	8	cmath:8
zipfil	74	zipfil:35.4 zip:26.3
apm	5	apm:5
subroutin	19	subrut:19
concern	162	preocu:60.5 proble:17 refier:8.64 asunto:6.64 concie:4.39 hacen:4.27 cuesti:3.49
reset	395	restab:216 reinic:118 reset:21.6
f9	14	f9:14
intenum	18	intenu:18
intflag	27	intfla:25
capaciti	56	capaci:50.2
w	112	w:94.4
reload	148	recarg:88.9 cargar:32.1 reload:5.48
xsd	82	xsd:71.9
purchas	91	compra:64.9 adquir:13.9
hors	123	caball:111 toro:4
constituent	35	consti:28.1
classifier	193	clasif:178
#1.4	7	#1.4:6
minus	41	menos:33.3
intranet	25	intran:25
termination	52	termin:25.7 finali:13.8
episod	77	episod:57.8
dismiss	22	desped:7.99 descar:7.03
excel	113	excel:102
logrecord	50	logrec:45
configurabl	40	config:34.9
nonzero	49	cero:39.6
success	299	éxito:250 excele:6.33 triunf:5.97 exitos:5.78
holidai	73	vacaci:49.4 fiesta:8.83 feriad:8
flight	64	vuelo:43.9 vuelos:11.9
pydantic	31	pydant:28
aggregator	17	agrega:11.8
dan	29	dan:26
abramov	9	abramo:8.99
manipulator	15	manipu:12.3
tf.kera	53	tf.ker:52.9
#2011	6	#2011:6
origin	127	origen:94.8 origin:10.8 orígen:6.67
adapt	122	adapta:91 adapte:9.93 adapt:6.74 adaptó:3.99
advis	179	aconse:143 recomi:8.78 recome:8.73
valentin	10	valent:7.94
cryptographi	27	cripto:22.1
outlook	24	outloo:23
cora	7	cora:7
citation	19	citas:6.59 cita:6.38
haircut	15	pelo:12.6
doubtful	9	dudoso:4
fak	119	fakes:60.9 falsa:8.96 falsas:7.97 falso:7.86 falsos:4.96
math	133	matemá:109 math:14.7 maths:5.69
vstu	22	vstu:21
monobehavior	24	monobe:20
reassign	20	reasig:18
journei	27	viaje:16.8 camino:3.92
secondari	48	secund:43.6
lying	114	mintie:61 mentir:10.6 miente:7.99 tumbad:7 tirado:5.96 echado:3.99
invit	177	invita:120 invitó:34 invité:12 invite:5
#2001	27	#2001:27
pax	19	pax:18
draggabl	19	despla:7.89 arrast:4.96
#6.0	28	#6.0:26
possess	16	posee:4.91
substitution	64	sustit:57.2
tie	105	corbat:67.9
sqlit	169	sqlite:153
wherebi	16	cual:6.79
gp	18	gp:16
posterior	35	poster:32.6
logit	55	logits:39.9 logit:7
doctor	336	médico:171 doctor:156 médica:5.99
vulnerabiliti	52	vulner:50.5
delicious	55	delici:44 exquis:4
farewell	4	desped:3.42
chdir	6	chdir:6
zlib	35	zlib:34
rewrit	60	reescr:43.9 vuelva:4.67
recursion	83	recurs:71.1
analyzer	55	analiz:41.1 analyz:7.93
convertibl	16	conver:11.4
messagebox	6	messag:5.51
equation	30	ecuaci:29
perceptron	17	percep:15.2
pictur	420	foto:106 imagen:73.8 fotos:55.7 fotogr:38.9 imágen:26.3 cuadro:15.7 pintur:10.7 pictur:5.05 retrat:3.81
eras	36	borrar:20.6
similariti	102	simili:89.9
accompani	52	acompa:42 adjunt:3.64
usercontrol	5	userco:5
assembl	48	ensamb:30.1
lstm	61	lstm:54
stol	55	robó:38.6 robado:5.14 robé:5
heart	147	corazó:85.8 memori:18.4 cardía:10.9 infart:5.2 núcleo:3.39
familiariz	7	famili:6.94
architectural	24	arquit:20
sct	9	sct:9
handshak	64	handsh:46.7 protoc:5.18
misfortun	5	desgra:4
attributeusageattribut	6	attrib:5.94
browserwindow	51	browse:44.1
rpc	93	rpc:90.6
grateful	30	agrade:29.8
major	269	princi:98.2 mayor:51.3 import:20.6 major:19.8 mayore:11.3
central	99	centra:83 fundam:3.76
wsgi	86	wsgi:69.9
turtl	176	tortug:113 turtle:35.6
anomali	32	anomal:31
disjunction	5	disyun:5
inclusion	39	inclus:31.7
pos	118	poses:29.5 pos:27.9 pose:24.2 plante:5.77 postur:3.99
linklabel	6	linkla:6
base64	80	base64:66.9
dtensor	180	dtenso:151
system.data.dataset	27	system:18.1
ds	11	ds:7
webcontent	56	webcon:43.5
pickl	177	pickle:90 pickli:18.1 serial:17.3 decapa:7.02
problematic	32	proble:29.4
beauti	29	bellez:26.9
fad	50	fundid:18.6 desvan:11.1
pleasant	39	agrada:33.9
afternoon	200	tarde:190 tardes:5.99
#3.11	55	#3.11:55
dens	142	densas:33.5 densa:32.4 dense:31 denso:22 densos:12 densam:6.99
activex	29	active:26.9
bash	14	bash:14
powershell	35	powers:33
#3.14	25	#3.14:24
tf.exampl	20	tf.exa:19
examplegen	77	exampl:71.4
schemagen	50	schema:46
statistic	268	estadí:249
infil	8	infile:7
outfil	5	outfil:5
rsa	23	rsa:19
unload	58	descar:45.4 unload:4
topologi	25	topolo:22
sunglass	21	gafas:14.5 lentes:5.55
brok	208	rompió:82.8 estall:9.97 rompí:8.99 roto:8.94 rompis:6 quebra:4.99 quebró:4.99 arruin:4.99 entró:4.89
cow	32	vacas:19 vaca:10.8
contextmenu	8	contex:7.77
bounc	22	rebote:10 rebota:8.97
lucki	149	suerte:77.1 afortu:53.9 suertu:8.67
newli	145	recién:98.8 recien:20.2 acaba:3.59
variabiliti	13	variab:11.8
whichever	39	quiera:10.8 cualqu:8.33
system.threading.tasks.task	23	system:6.72
antecedent	14	antece:11
widen	62	amplia:40 wideni:9.81 amplía:7.97
opposit	56	opuest:35 contra:16.9
xdcmak	6	xdcmak:5.52
exploit	30	explot:15 aprove:5.91 ataque:3.9
polygon	97	polígo:86
indent	152	sangrí:65.5 indent:52.2 sangra:12.1
delimiter	103	delimi:86.4
squar	236	cuadra:117 square:31.4 cuadrá:14.8 plaza:5.99
bracket	103	corche:78 parént:5.55 llaves:3.8
son	289	hijo:253 hijos:28.5
suicid	47	suicid:42.7
buildapp	5	builda:4
stylebox	17	styleb:14.9
consequent	35	consec:19.9 consig:8.9 tanto:3.99
virtualization	19	virtua:16.1
multipart	63	multip:35.2 relate:7.02
pretend	106	fingió:34 fingir:9.99 preten:7.54 fingía:7 finjam:5 fingí:4 finge:4 aparen:3.98 hice:3.34
asset	181	activo:94.3 recurs:38.5 assets:20 asset:6.99
ctest	10	ctest:9
bak	122	proces:33 hornea:20 bakear:12.7 horneó:6.96 bakeo:6 prepar:5.2 bakead:4.25
steroid	5	estero:5
anxious	24	ansios:13 preocu:6.96
inefficient	31	inefic:30
lesser	13	menor:7.84
portabiliti	40	portab:38.7
breakdown	22	desglo:17
africa	24	áfrica:19.5 sudáfr:3.81
unabl	149	incapa:22 pudo:12.8 puede:7.73 podrá:5.53 podía:3.79 capaz:3.74 pueda:3.07
exceed	54	supera:20 excede:12.4 superó:6 excedi:4.51 supere:3.62
precis	137	precis:112 exacta:5.28 exacto:4.93
salari	45	salari:23 sueldo:19.4
wall	140	pared:83.5 muro:20 parede:12 murall:9.52 wall:5.47
system.str	25	system:19.3
dependent	241	depend:223
movinet	51	movine:43
subtleti	7	sutile:7
apparent	50	aparen:24 eviden:7.96 parece:7.83
graceful	25	elegan:5.89 correc:5.56
producer	52	produc:37.3
glob	56	globs:18.9 glob:16 global:8.14
observ	203	observ:186
illustrativ	8	ilustr:7.97
optioncompar	6	option:4.58
astronomi	7	astron:7
tablelayoutpanel	50	tablel:47
#4.0	54	#4.0:51
sender	37	remite:30.9
quota	48	cuota:26.5 cuotas:14.5
sniff	6	olfate:4
stick	83	palo:6 stick:5.94 quedar:4.8 manten:4.48 seguir:4.3 palos:4 apegar:4 bastón:4 limita:3.39
garag	31	cocher:17 garaje:13
webdav	8	webdav:8
mayb	180	tal:75 quizá:41.9 quizás:27.8
invalidat	37	invali:33.2
subgraph	22	subgra:16 subgrá:4
seed	120	semill:78.5 seed:14 sembra:9.45
kubeflow	67	kubefl:64.6
dockerfil	19	docker:16.8
mmdfmessag	7	mmdfme:7
mboxmessag	8	mboxme:8
dnn	27	dnn:26.9
verb	24	verbo:12.9 verbos:7.06
modification	169	modifi:153
cert	31	certif:20.7
clap	14	aplaud:13
planet	40	planet:38
broad	40	amplia:16.6
svc	18	svc:17
salmon	5	salmón:5
invert	34	invert:26.7 invier:6.86
obvious	146	obvio:48.9 obviam:47.9 eviden:15.9 obvia:13.4 obvios:4.99 claro:4.86
razor	10	razor:7
csp	11	csp:11
hardwar	273	hardwa:256
autosiz	13	autosi:12
system.windows.forms.tablelayoutpanel	10	system:5.75
fraction	119	fracci:87.5 fracti:21.2
jacobian	17	jacobi:16
lip	22	labios:15.7 labio:6
subsequent	230	poster:122 subsig:42.9 subsec:18.8
quadratic	24	cuadrá:21.9
defeat	38	derrot:21.9 anular:4.8
sal	61	venta:31 ventas:17 sales:4.93
#2.3	80	#2.3:73.9
controltemplat	16	contro:14
dumb	42	estúpi:14 tonto:9.9 tonta:4.99 dumb:4
rpm	27	rpm:21.5
familiariti	19	famili:15.4
material	147	materi:131
certification	38	certif:22.9
inc	9	inc:8
quarrel	19	discut:7.99
docker	90	docker:84
glyph	55	glifos:29.4 glifo:19.5
multipli	61	multip:56.7
responsiv	25	respon:8.93 recept:5.97 capaci:3.24
restaurant	145	restau:137
prs	12	pr:4.37
engag	39	compro:9.91 promet:3.98
discord	46	discor:44
birth	33	nacimi:16 luz:11
rough	85	aproxi:40.3 áspera:4
latent	73	latent:65.9
tfs	35	tfs:31
yokohama	14	yokoha:14
add_argument	12	add_ar:11.5
coerc	49	conver:10.1 coacci:7.85 forzad:7.12 coerci:5.99 convie:5.84
telephon	146	teléfo:108 telefó:10.6 llamó:3.98
stochastic	22	estocá:21.6
realiti	26	realid:22.9
correctness	32	correc:24.1
toilet	47	baño:17 servic:6.27 higién:5 váter:4 cister:4
placement	100	ubicac:52.3 coloca:29 posici:5.33
elementtre	32	elemen:27.3
fredrik	34	fredri:20.6
lundh	32	lundh:19.6
#4.7	27	#4.7:23
sat	169	sentó:98.9 senté:17.9 sentar:13.9 sentam:12 sentad:6.94 sat:5.55
laptop	29	portát:11.9 laptop:7 comput:6.69
hello	165	hello:76.4 hola:67.8 saluda:4.97 saludo:4.19
microservic	13	micros:8.99
viewer	168	visor:136 viewer:7.5
asymmetric	18	asimét:17
addr	18	addr:15
affiniti	16	afinid:15
dtyp	101	dtype:36.3 d:25.1 dtypes:8.47
#2048	7	#2048:6
corrupt	54	dañado:15 corrup:13.3 corrom:11 dañada:5.64 dañar:3.99
circumstanc	88	circun:79.9
beneficial	20	benefi:12.8
pm	8	pm:5.96
mortem	16	mortem:13
dead	205	muerto:116 enviad:25.2 muerta:20.9 cadáve:5.96
honei	17	miel:14
possibiliti	97	posibi:90.7
iv	13	iv:8.98
#7231	18	#7231:18
road	119	camino:49.3 carret:34.6 calle:17.5
datagram	40	datagr:37.8
prob	86	sondeo:23 sonda:14 sondas:9 prob:3.81
weakmap	10	weakma:10
permissibl	10	permit:8.59
coupl	172	par:99.4 pareja:22.8 acopla:13.8 unos:6.58
accommodat	24	adapta:7.9
awesom	24	increí:4.97 genial:3.98
kne	34	rodill:31
alic	46	alice:21 alicia:13.2
bob	33	bob:20 robert:8.84
xdr	15	xdr:14
xmlschemacollection	7	xmlsch:5
indefinit	33	indefi:32
autocomplet	10	autoco:8
tos	101	tos:75.9
bytecod	241	byteco:118 bytes:81.7
keyfil	28	keyfil:23.8
certfil	22	certfi:20
ssl.sslcontext	8	ssl.ss:6.45
saved_model_cli	7	saved_:7
hir	49	contra:44.3
knelt	5	arrodi:5
prai	32	rezó:4
narrower	12	estrec:5.99
wednesdai	15	miérco:15
harder	99	difíci:31.3 más:21.2 duro:11.8 dificu:4.71 mayor:3.24
ipc	37	ipc:37
ungroup	10	desagr:9
paus	160	pausar:54.3 pausa:50.2 pausad:18 pause:5.99 detien:4.72 pausan:4.46
ambulanc	20	ambula:20
injur	52	herido:24.8 lastim:8.99 lesion:5.96 herida:4.97
rgb	70	rgb:64
mmc	10	mmc:9
overcoat	10	abrigo:8.51
scrubber	7	depura:3.89
bidirectional	25	bidire:23.4
chr	15	chr:15
uncontroll	30	recuad:4.32 contro:4.26
coercion	49	coerci:30 conver:12.7
executor	131	ejecut:77.4 execut:22
contribution	97	contri:83.7
gmt	15	gmt:14
malicious	61	malint:39 malici:22
rethrow	11	vuelve:3.83
backreferenc	20	invers:17.8
cqat	25	cqat:23
pqat	24	pqat:22
sparsiti	85	disper:66
pcqat	17	pcqat:16
microwav	7	microo:7
oven	15	horno:11
variation	79	variac:73.9 varian:4.86
shall	92	vamos:6.79 voy:3.6 será:3.35
porttyp	5	portty:5
xs	16	xs:13.2
system.timezoneinfo	4	system:3.23
cot	27	cot:17.8
flan	7	flan:7
palm	17	palm:8
outperform	15	supera:11
finetun	24	ajuste:9.07 finetu:6.98 ajusta:3.78
ssl_context	9	ssl_co:8
shutil.rmtre	5	shutil:4.5
os.scandir	7	os.sca:6
os.listdir	9	os.lis:9
vast	22	gran:7.98
trivial	62	trivia:52
downstream	31	poster:19.5 descen:5.96
supervis	37	superv:27.4 autosu:3.92
nnlm	14	nnlm:10
en	47	us:9.61
nowin32manifest	7	nowin3:7
we’r	21	estamo:13.8
texel	18	textur:7.99 texel:5
vertical	134	vertic:129
calculator	53	calcul:49.3
sprit	8	sprite:7.1
mutation	56	mutaci:55.6
spn	16	spn:15
timedelta	22	timede:20.9
blood	75	sangre:47.7 sanguí:13.7
singleton	76	single:53.8 único:6.8
season	48	estaci:22.9 tempor:18.9
abroad	99	extran:88.9 exteri:4.97
servicecertificat	6	servic:4.29
servicecredential	7	servic:4.27
datapoint	14	puntos:7.85
jython	27	jython:25
consequenc	65	consec:61.9
drov	36	conduj:22 conduc:3.95
typescript	73	typesc:68
american	135	estado:63.7 americ:48.4 nortea:5 améric:4.91
suspect	57	sospec:56
teresa	6	teresa:6
discard	134	descar:120 discar:5.89
dangl	20	colgan:16
reflect	222	reflej:201 reflex:7.78
finer	33	precis:10.3
sock_stream	5	sock_s:5
latin	54	latin:22 latín:15 latina:7.99 latino:4
awaken	13	desper:9.55
git	119	git:113
multithread	68	multip:35.5 multit:13.7 multih:11.6
widevin	18	widevi:14
cdm	10	cdm:7
unacceptabl	13	inacep:10
netbsd	9	netbsd:8.93
dlr	8	dlr:6
notifi	92	notifi:67
type1	26	type1:12.1 tipo1:7.35
type2	23	type2:12.4 tipo2:6.98
gs	5	gs:5
componentdidupdat	13	compon:8.8
inform	82	inform:61
russian	44	ruso:35.9
sufficient	123	sufici:102 basta:7.17
proportional	28	propor:24.9
mimic	26	imitar:14 imita:5
vic	48	viceve:18.4
versa	45	viceve:25.5
dst	113	dst:82.7 verano:6.7
occluder	23	ocluso:6.73 occlud:4.84
occlusion	23	oclusi:14 occlus:6.68
cull	24	cullin:11
occluderinstance3d	7	occlud:4.75
poison	73	dudoso:27.6 veneno:16 envene:13.5
calibration	45	calibr:38.1
vanilla	25	vainil:16
ice	127	hielo:54 helado:6.62
cream	83	helado:56.1 crema:10 nieve:6.1
viewport	39	viewpo:27 ventan:4.16
perspectiv	75	perspe:70.9
balanc	81	equili:46.9 saldo:11.3 balanc:8.99
system.servicemodel.basichttpbind	7	system:5.28
inherent	27	inhere:21
stateless	33	estado:28.1
system.icomparabl	5	system:3.86
subnet	23	subred:14
europ	79	europa:77
tom'll	9	tom:8.81
prioriti	209	priori:188
bother	82	molest:63.9
worth	143	pena:54.1 vale:40.7 merece:7.42 valen:3.14
america	170	unidos:77.1 améric:69.4
england	51	inglat:46.8
quickstart	78	rápido:59.1 inicio:6.42
meantim	11	mientr:9.32
strawberri	25	frutil:8 strawb:7 fresas:5
chocolat	49	chocol:44 bombon:4
#2.6.36	4	#2.6.36:4
glibc	19	glibc:18
#2008	60	#2008:55
opinion	113	opinió:91 opinio:15.3
stag	134	etapas:33.5 etapa:31.9 escena:26.2 fase:11 fases:8.16
husband	113	marido:71 esposo:40
caption	19	leyend:6.91
charm	17	encant:15
ladi	52	dama:17 señora:7
guarant	169	garant:160
awak	49	despie:44
boil	50	hirvie:11.8 hervir:10 hierve:7
corruption	30	corrup:14 daños:9.99
bread	89	pan:87.4
breakpoint	292	interr:224 breakp:19.7 ruptur:12
warp	14	deform:5 warp:3.99
#365	18	#365:18
decal	9	decal:6
noisi	75	ruidos:39.4 ruido:24.2
servicebehavior	5	servic:4.88
br	6	br:6
octet	12	octeto:12
unsecur	10	proteg:3.97
eaten	142	comido:83.9 devora:6.99 comer:5.62 comió:3.95
unavailabl	72	dispon:67.9
firefox	28	firefo:22.9
plugin	88	plugin:56 comple:19.6
idn	21	idn:20
thumbprint	17	huella:12.7
semicolon	88	coma:81.6
orchestrator	56	orques:49.5
uimap	21	uimap:19
habit	59	hábito:43 costum:9.37
hol	66	agujer:41.8 hoyo:8.76
hawaii	23	hawái:20
integriti	38	integr:32.2
calm	66	calma:23 tranqu:21 calmad:7.62 calmar:4
http.cooki	4	http.c:4
xla	126	xla:111
rcw	13	rcw:12
spawn	72	genera:28.6 spawn:25
inspir	37	inspir:37
kaggl	21	kaggle:19
sentiment	31	sentim:28
exc_info	17	exc_in:16
object_pairs_hook	9	object:6.38
#.0	44	#.0:36
checkbox	120	casill:57.9 checkb:54.7
mdi	34	mdi:24
devpath	6	devpat:5
handsom	38	guapo:18 apuest:15
useeffect	27	useeff:27
commanditem	9	comman:6.9
fastapi	120	fastap:114
temporal	24	tempor:20.3
datatyp	74	tipo:14.5 datos:13.6 signed:8.41 dataty:5.99 dato:5.67
ultimat	74	última:23.9 ultima:16 finalm:11
de	61	desref:3.99 descua:3.99 deseri:3.85
subdirectori	152	subdir:138
uimap.designer	4	uimap.:3.99
insensitiv	100	minúsc:31.1 mayúsc:29.9 insens:17.8
carriag	31	carro:21.4
textbox	48	textbo:23.9 cuadro:9.1 caja:3.72
young	308	joven:217 jóvene:55.5 pequeñ:11.3
imagination	21	imagin:20.4
fatal	37	fatal:22.7 fatale:12
ndigit	6	ndigit:6
silli	17	tonto:5.74
keystrok	56	pulsac:38.1 tecla:5.54
polymorphic	20	polimó:17
oftyp	5	oftype:4
lak	106	lago:92.9
binder	4	enlaza:3.98
globaliz	10	global:7.88
twelv	41	doce:34.9
ignoranc	14	ignora:14
datetimeoffset	6	dateti:5.57
reimport	17	reimpo:15
pkgutil	4	pkguti:4
unittest	60	unitte:51.8
lipstick	8	labial:4
harm	49	daño:18.9 lastim:5.85 perjud:4.98
responsiveness	43	capaci:37.1
miscellaneous	45	varios:24.2 miscel:8 divers:3.91
tea	147	té:143
ongo	16	curso:6.68 contin:6.45
jok	160	broma:43 chiste:41 bromea:37.6 bromas:22.7
quantiti	50	cantid:47.6
hack	28	hackeo:5 hack:5 hackea:4
todo	49	todo:14.9 tareas:8.19 pendie:6.03
undon	25	deshac:14.4
tlb	6	tlb:6
tlbexp.ex	10	tlbexp:10
speci	39	especi:12.5
elevation	10	elevac:7
multiset	19	multic:8.99 múltip:4.85 multis:4
demonstration	79	demost:70.3 manife:3.22
assistant	55	asiste:47.8
heuristic	32	heurís:31
vanish	16	desvan:9 desapa:4.99
enumerator	29	enumer:24.8
bright	40	brilla:25.8
#300	30	#300:30
#350	5	#350:5
hei	44	oye:10.7 hey:10 eh:9 che:8
ventur	7	arries:3.18
threading.rlock	7	thread:5.95
reentrant	25	reentr:21
float32	76	float3:68.9
bfloat16	14	bfloat:13
salt	109	sal:76.7 salt:20.1
tf.tensor	49	tf.ten:46
orthogonal	21	ortogo:20
shorthand	47	abrevi:29.7 atajo:8.95
sever	45	severo:9.99 severa:7 graves:6.99 gravem:4.96
exchang	169	interc:136 cambio:8.14
outbound	16	salien:8.98 salida:6.63
unus	68	utiliz:17.8 sin:6.98 usadas:4.73 usan:3.37
rfc822	12	rfc822:12
ms	49	ms:37.8 milise:3.95
#2006	16	#2006:15
submodul	86	submód:72.8 sub:4.89
#200	58	#200:55
resultant	6	result:5.26
sweden	6	suecia:6
tick	74	tic:9.78 marca:8.69 tictac:6 marcas:5.42 tick:5 marcar:4.9
uis	15	uis:9 interf:4.16
simplification	11	simpli:11
customerid	10	custom:7.67
winter	113	invier:103
visio	13	visio:13
gap	28	brecha:18
negotiation	50	negoci:43.1 negoti:4
unrestrict	7	restri:3.66
abrupt	14	abrupt:10
ground	60	suelo:27.9 fundam:3.81
legal	83	legal:34 legale:29 válido:7.39
roosevelt	7	roosev:7
scream	43	gritar:12 gritó:10 grito:6
swam	13	nadó:4
poker	19	póquer:11 poker:5
pyarg_parsetupl	29	pyarg_:25.5
inadvertent	18	inadve:12 involu:3.97
tf.function	160	tf.fun:143
functools.partial	11	functo:10.9
evolv	48	evoluc:41
elegant	15	elegan:14
impersonation	37	suplan:29.1
consistenci	71	cohere:35.9 consis:28.7 autoco:3.01
rear	9	traser:5
universal	189	univer:175
da0011	4	da0011:3.96
compareto	10	compar:4.76
chief	31	jefe:14.1 chief:4.27 princi:3.06
attend	107	asisti:62.9 asiste:4.84 atende:3.99
os.fork	13	os.for:13
dir	71	dir:58
terrorist	12	terror:12
trad	51	compen:13.9 comerc:9.77 equili:5.96 interc:3.76
citi	300	ciudad:271 city:3.99
phong	9	phong:9
billiard	24	billar:23.7
committe	34	comité:32
productiv	28	produc:26.9
consensus	9	consen:9
python.ex	22	python:6.56
criticism	8	crític:5.99
cardspac	9	cardsp:7
beach	103	playa:97.9 playas:4
jeff	7	jeff:7
john	418	john:398 juan:17
decrypt	46	descif:41.5
protection	103	protec:94
closur	48	cierre:29.1 closur:7.39 clausu:6.33
sys.path_hook	14	sys.pa:11.2
elementari	17	elemen:6.44 primar:3.96
airflow	44	airflo:41.6
weaktensor	9	weakte:6.99
determination	13	determ:8.99
sock	77	calcet:38 sock:32 medias:4
af_inet	11	af_ine:7.07
#.0.0.0	4	#.0.0.0:4
elicit	11	provoc:3.37
ephemeral	10	efímer:10
terminologi	46	termin:43.6
v8	25	v8:22
gdb	10	gdb:10
perfect	182	perfec:170
stranger	67	extrañ:49.7 descon:12 extran:3.97
deletion	71	elimin:50 borrad:7.48
intermittent	4	interm:3.99
intptr	5	intptr:5
safehandl	4	safeha:4
geturl	7	geturl:7
enqueu	25	cola:14.7 pone:4.09
inf	29	inf:18
cancel_futur	5	cancel:3.17
whistl	26	silbar:6 silban:4.99 silbat:4
sax	64	sax:59
cumbersom	13	engorr:5 compli:4.91
icu	4	icu:4
system.collections.ilist	9	system:7.21
system.windows.media.imagebrush	10	system:6.75
system.windows.media.visualbrush	10	system:5.91
modulus	19	módulo:11.3
tensorflow.j	137	tensor:103 layers:4.68
refund	12	reembo:6.99
usereducer	19	usered:19
gen	29	gen:15 genera:4.94
dna	6	adn:5
system.windows.controls.dockpanel	7	system:5.42
hi	24	hola:13 hi:4.32
national	22	nacion:18
corpus	101	corpus:95.9
spoken	74	habla:32 hablad:25.8
proportion	41	propor:25.2 consti:6.36
initiator	14	inicia:7.48
fileno	17	fileno:16
mmap	19	mmap:17
opportuniti	84	oportu:77.8
system.idisposable.dispos	5	system:4.82
clientcredentialtyp	7	client:6.47
venic	7	veneci:7
itali	48	italia:47.5
inspirationgenerator	6	inspir:4.16
fancytext	8	fancyt:6.98
baseaddress	6	basead:5.97
accumulat	79	acumul:68.4 accumu:6
stronger	45	fuerte:35.2
eighteen	17	diecio:14.4
death	177	muerte:151
absent	77	ausent:47 faltó:4
fantastic	16	fantás:14
fairness	56	equida:28.2 fairne:15.4
jackson	35	jackso:35
#3.8	70	#3.8:69
illegal	85	ilegal:72.9
desperat	16	desesp:14
vacation	103	vacaci:103
uncertainti	49	incert:44.3
distract	28	distra:27
classmethod	43	classm:21.9 clase:10.6
genericalia	11	generi:10.9
twenti	82	veinte:52.3 veinti:13.1
seven	133	siete:122
#27	11	#27:10
tropical	6	tropic:5.65
rainforest	7	selva:3.37
vas	26	florer:9.96 jarrón:7 jarra:4
adventurework	16	advent:15.9
weekend	107	semana:62.7 fin:34.5 fines:7.05
illusion	14	ilusió:12
horizontal	119	horizo:116
deviation	55	desvia:50.9
sqlite3	57	sqlite:40.6
loadabl	16	cargab:13
notab	36	partic:14.7 notabl:9.96
is_multipart	13	is_mul:13
emailmessag	26	emailm:25
bomb	49	bomba:32.8 bombas:6.99 bombar:5
airport	102	aeropu:101
thirteen	26	trece:24.9
#13	62	#13:34
he'd	92	había:22.4 haría:7.92 hubier:3.78 estarí:3.53
bench	35	banco:20.1 banca:10.9
lamp	16	lámpar:10.9
squad	18	squad:17
london	104	londre:102
toe	32	dedo:3.93 pies:3.06
metaphor	12	metáfo:12
md	18	md:14
hwnd	25	hwnd:23
topmost	11	superi:4.82
objc	9	objc:8
remark	65	coment:26 observ:25.2
base_nam	4	base_n:4
tar	81	tar:71.6
gztar	4	gztar:4
xztar	8	xztar:8
onbuttonclick	4	onbutt:4
tactic	7	táctic:6
unconstrain	17	restri:14.9
gotten	47	obteni:4.77 ha:4.27 vuelto:3.94
stricter	21	estric:20.6
resilient	7	resist:3.93
tf.estimator.train_and_evaluat	4	tf.est:3.49
tf.estimator.estimator	16	tf.est:14.3
vsperfcmd	74	vsperf:69.2
globalon	15	global:7.27
globaloff	17	global:9.66
threadoff	15	thread:9.1
system.nullreferenceexception	4	system:3.45
udt	10	udt:7
forti	25	cuaren:20.1
jess	7	jesse:6
speaker	66	hablan:34 sonar:6.3 altavo:3.31
openssl	196	openss:188
granulariti	21	granul:19
xsl	9	xsl:6.98
my.application.log	16	my.app:13
iee	71	ieee:57.7
#754	58	#754:51.8
sys	59	sys:55.9
cfg	6	cfg:6
querycounter	5	queryc:5
rotation	105	rotaci:75.4 giro:18.9
tasknam	5	taskna:5
asid	40	aparte:14.7 lado:8.03
cash	51	efecti:22.8 caja:11.4 dinero:3.3
basical	26	básica:24.9
ex	47	ex:16.9 ej:10.9
vs2017	5	vs2017:5
#2019	25	#2019:24.9
vhd	9	vhd:8.68
cak	200	torta:77.9 tarta:55.9 pastel:43.8 tortas:5.97
ssr	17	ssr:15
agr	64	acuerd:28.9 acorda:13
psychiatrist	7	psiqui:6
dislik	36	gusta:14.6
maxcpucount	4	maxcpu:4
esc	23	esc:22
environmental	23	entorn:9.27 ambien:8.98
system.stathreadattribut	5	system:3.23
nonsens	25	sentid:7.89 tonter:7 absurd:3.99
uncaught	16	detect:7.88 captur:5.51
tangent	51	tangen:45
unigram	25	unigra:25
pythonstartup	8	python:4.39
jaw	4	mandíb:4
expert	58	expert:56.9
incrementaldecoder	6	increm:4.87
setuptool	20	setupt:17
#19	45	#19:31
attr	81	attr:47 attrs:26 atribu:3.16
direct3d9	12	direct:6.16
playback	54	reprod:50.9
stadium	7	estadi:7
vsp	70	vsp:43.2 vsps:10.1
marker_seri	19	marker:15
ienumerabl	22	ienume:18
golf	68	golf:68
civil	15	civil:9.97
picnic	34	picnic:34
rp	13	rp:8.99
#1.3	47	#1.3:42
precondition	15	previa:8.71 precon:3.99
postcondition	11	poster:6.8
invariant	65	invari:50 idioma:9.59
social	26	social:25
system.windows.controls.grid	14	system:10.9
itemgroup	22	itemgr:21
beneath	17	debajo:9.95
plant	76	planta:59.5 plantó:7.95
bet	38	apuest:23 aposta:5 apostó:4
netmodul	9	netmod:7
keyerror	30	keyerr:29.9
attributeerror	36	attrib:34.8
introspection	52	intros:51
alphabet	52	alfabe:40.9 abeced:4
bre	16	raza:5 engend:3.45
contempt	5	despre:4.03
system.servicemodel	12	system:9.09
size_or_initializer	4	size_o:4
blackboard	20	pizarr:20
gasolin	7	gasoli:5.86
fuel	18	combus:14.8
worksheet	40	hojas:24.7 hoja:11.2
mnist	158	mnist:155
vae	13	vae:13
convnet	5	convne:5
decoder	110	decodi:83.4 descod:8.94 decode:3.35
validiti	26	valide:25.9
assemblybind	12	assemb:11.7
interactiviti	28	intera:26.6
atari	7	atari:7
c51	13	c51:11.5
dqn	34	dqn:33
regret	92	lament:42.9 arrepi:23 arrepe:22.3
cashier	21	cajero:20
apartment	82	aparta:42 depart:29 piso:4.08
prog	13	prog:11.5
dpi	35	ppp:16.2 dpi:10.3
idebugdocumenthelper	8	idebug:6.96
pdm	4	pdm:4
liar	59	mentir:54
llvm	37	llvm:26.9
workbench	14	workbe:14
splash	23	presen:9.73 chapot:5 salpic:3.92
vsperfreport	45	vsperf:43.3
deaf	39	sordo:19 sordos:9 sorda:6
mut	16	silenc:12
cur	25	cura:6 cur:5 curado:4
clerk	8	emplea:3.78
threshold	113	umbral:103
supervisor	4	superv:3.99
subwai	34	metro:34
rss	10	rss:9.99
fifth	26	quinto:12 quinta:10
whitesourc	7	whites:7
bolt	18	bolt:13
logo	27	logoti:16 logo:9
watermark	23	límite:9.94 agua:5.57
supplier	8	provee:7.47
ghost	50	fantas:47
enhanc	123	mejora:104 mejore:4.52
colleg	83	univer:78.8
occupi	38	ocupad:9.89 ocupa:8.98 ocupar:8.98 ocupan:7.99
parallelization	10	parale:9.47
novel	124	novela:110
bert	98	bert:87.9
funeral	31	funera:31
system.xml	8	system:3.91
policeman	79	policí:76.4
rent	71	alquil:47 arrend:7 renta:6 arrien:5
wit	16	wit:7 ingeni:4.99
dummi	61	fictic:41.8 dummy:9.57 prueba:4.96
gethostbyname_ex	4	gethos:3.55
getaddrinfo	8	getadd:8
v6	14	v6:10.9
dual	33	doble:18 dual:11.9
dds	12	dds:9.99
sqlselectstatement	12	sqlsel:11
sqlbuilder	7	sqlbui:7
preinitializ	17	preini:17
kwarg	46	kwargs:37 kwarg:4
politician	28	políti:27.9
acceptabl	94	acepta:84
deadlock	53	interb:15.9 bloque:7.06 muerto:4.95 deadlo:4.94
beard	16	barba:16
system.threading.tasks.parallel.for	6	system:5.22
indexabl	5	indexa:3.99
system.collections.generic.ienumerabl	14	#601:4.8
selectoreventloop	7	select:6.8
constitut	24	consti:20.5
myassemb	7	myasse:5
chos	56	eligió:16.9 escogi:6.99 elegí:6 elegid:5.92 eligie:3.99 elegir:3.8
stdin	64	stdin:58
attachment	27	adjunt:13.8 attach:3.73
confidenc	58	confia:45.2
lent	18	presté:8 prestó:4
comprehension	143	compre:123
uuencod	9	uuenco:9
out_fil	4	out_fi:4
women	131	mujere:125 mujer:3.86
tix	24	tix:21
alongsid	44	junto:38.7
medicin	94	medici:53.5 remedi:23 medica:16
assertion	203	aserci:167 afirma:12.4
spellcheck	13	spellc:7.91 ortogr:4.97
underneath	28	debajo:13.7 bajo:6.41
misspell	15	mal:10.1
quotation	94	comill:71.2
winner	24	ganado:20.7
ntf	4	ntfs:4
undesirabl	18	desead:6.94 indese:6 deseab:3.99
repo	112	reposi:98.6 repo:4.26
colorization	14	colore:6.63 colora:4
nic	318	agrada:48.6 buen:40.9 bien:37.5 bueno:19.1 bonito:16.3 simpát:15 lindo:15 buena:14.2 bonita:12.8 amable:6.37 linda:5.96 buenas:5.84 gusto:3.97 genial:3.87
evil	31	malvad:10 mal:6.9 malign:4 malo:3.74
interpolation	101	interp:91.2
tp_repr	4	tp_rep:4
vulnerabl	21	vulner:16.9
isnot	6	isnot:6
bigqueri	74	bigque:68
stefan	16	stefan:16
behnel	9	behnel:9
reboot	18	reinic:17.3
byteorder	14	byteor:14
hadn't	59	había:19.8 hubier:7.05 hubies:6.05
listitem	8	listit:8
dispatch_tabl	4	dispat:3.59
tackl	15	aborda:9.99
system.windows.styl	11	system:8.31
secretari	16	secret:16
system.windows.forms.label	6	system:4.14
poet	20	poeta:15
connectiviti	13	conect:11
diet	44	dieta:41
system.windows.forms.statusstrip	6	system:4.31
it'll	99	será:16.3 va:8.11 habrá:4.95 costar:4.4
extensiv	77	extens:35.5 amplia:19.6 amplio:5.8
anniversari	11	aniver:11
leftmost	26	izquie:22.3
rightmost	18	derech:9.94 situad:5.7
skaffold	6	skaffo:5
foreignkeyconstraint	5	foreig:5
acceptchang	5	accept:3.88
rejectchang	5	reject:4.82
#9.0	8	#9.0:7
v	181	v:155
tabcontrol	11	tabcon:8.98
northwind	24	northw:24
honor	45	honor:19 respet:12.9 honrad:4
din	14	comedo:6
negotiat	31	negoci:25
pharmaci	5	farmac:5
extensibl	87	extens:39.2 markup:25.6
system.windows.forms.toolstrip	20	system:13.8
overridabl	15	reempl:6.34 overri:3.68
deterministic	94	determ:85.2
d.kei	5	d.keys:5
emulator	234	emulad:190 emulat:8.56
str.format	26	str.fo:25.8
string.templat	8	string:4.4
cigarett	50	cigarr:41.6
sqlmetal	12	sqlmet:12
errorreport	4	errorr:4
separation	51	separa:49
emscripten	25	emscri:20
wasi	20	wasi:19
gib	32	gibs:13 gib:13 gb:3.98
ram	38	ram:33
mow	9	cortar:3.32
#11.0	12	#11.0:12
impos	40	impone:18 impues:15.6 impuso:3.07
threat	20	amenaz:16
f1	29	f1:26
warm	87	calien:18 calent:15 cálida:14 cálido:12 calor:11.7
seventeen	17	diecis:12.3
#17	59	#17:41 diecis:5.66
discret	51	discre:47.6
undo	63	deshac:51.4 deshag:3.99
ctyp	151	ctypes:126 ctype:9.29
satisfi	140	satisf:104 cumple:14.6 cumpli:4.74
directional	40	direcc:17.8
mechanic	30	mecáni:26
trainabl	115	entren:77.1 traina:9.92
opentyp	30	openty:27
clockwis	17	agujas:7.98 horari:3.54
#45	18	#45:17
resizabl	14	redime:6 tamaño:5.91
splitter	13	diviso:9
a.b	11	a.b:10
policemen	8	policí:7.98
brav	37	valien:30
ff	6	ff:6
indexer	90	indiza:64.4 indexa:17.8
xelement	30	xeleme:25
redundanci	7	redund:7
compressor	13	compre:11.4
measurement	103	medici:56.9 medida:37.6
recurs	19	recurr:7.74 recurs:3.6
sig	112	sig:105
collaboration	24	colabo:23
creatur	10	criatu:4
wow64	8	wow64:8
whisper	24	susurr:14 whispe:10
workbook	22	libros:11 libro:6.86
datacontract	9	dataco:9
surrogat	61	sustit:37.3 suplen:15
pqk	12	pqk:12
gym	28	gym:14 gimnas:13
terrib	14	terrib:3.66
char	123	char:58.9 caract:16.5 chars:13.9 caráct:8.25
sew	35	coser:19.8 cosien:6
#1988	8	#1988:8
ustar	6	ustar:6
singapor	6	singap:6
dma	6	dma:6
packet	66	paquet:48 packet:3.92
rnn	100	rnn:81.8 rnns:7
kyoto	68	kioto:59 kyoto:8
subscrib	84	suscri:65.1 subscr:4.04 suscrí:3.45
mountain	138	montañ:131
updatepath	8	update:7.93
cntk	9	cntk:7
redgat	6	redgat:6
automat	149	automa:131
chair	101	silla:82 sillas:15
beam	120	beam:111
poll	81	sondeo:23.7 sondea:21.4 poll:16.6 encues:4.99
png	22	png:21
memoryview	72	memory:52.7 vista:11.8
spreadsheet	17	hoja:12 hojas:4.98
fn	14	fn:11
air	131	aire:105 avión:5.95
ioctl	10	ioctl:7
coordinator	46	coordi:42.8
cryptographical	14	cripto:13
transit	4	tránsi:4
lint	47	lintin:16.9 lint:15 linter:4.06
regard	126	respec:33.6 consid:23.4 saludo:9.06 sobre:6.52 relaci:4.77 relati:4.75 cuanto:3.5
resist	21	resist:18
temptation	18	tentac:18
naiv	107	ingenu:56 naíf:25.6 naive:15.9
wherever	84	donde:22.8 adonde:16.9 dondeq:15 siempr:12.1
var	62	var:41 vars:12
chines	103	chino:67.3 china:19.2 chinos:11
system.componentmodel.inotifypropertychang	4	system:3.85
ci	38	ci:30
depress	31	deprim:26
discoverabl	19	recono:8.84 detect:5.86
centuri	24	siglo:23.9
recoverabl	13	recupe:11.2
textclassificationhelper.kt	7	textcl:7
joe	7	joe:7
ligatur	9	ligadu:9
deprecationwarn	48	deprec:45.4
csv	203	csv:195
system.uri	11	system:10.2
#2.1	73	#2.1:69.9
rumor	35	rumor:19 rumore:16
uncomment	41	descom:27.6 coment:4.77 quite:3.26
preinitialization	16	preini:15
fulfill	42	cumpli:15.9 cumple:10.8 satisf:6.9
chromium	112	chromi:106
clscompliantattribut	8	clscom:8
pigeon	12	paloma:11
#10.0	5	#10.0:5
addhandler	22	addhan:19
removehandler	18	remove:15.9
designat	55	design:47.8
xmlnod	7	xmlnod:7
expectation	90	expect:57.9 espera:23.5
observabl	32	observ:29.6
system.windows.window	9	system:7.76
sbyt	9	sbyte:9
opcod	74	operac:45.7 opcode:19
pretrain	84	preent:58.8 previa:10.6 pre:4.9
classifi	159	clasif:144
#2.2	91	#2.2:89.9
adult	31	adulto:27
startswith	7	starts:7
idiom	47	modism:14 expres:7.74 idioma:6.52
salad	29	ensala:24
richard	14	richar:12
oudkerk	7	oudker:6
counterpart	57	contra:31.7 homólo:9.99
deployer	8	implem:3.23
gat	67	puerta:35.4 portón:9 entrad:3.54 gate:3.13
tfd	145	tfds:138 tfd:4.99
rip	16	madura:5
#38	12	#38:12
xattribut	6	xattri:6
chart	56	gráfic:36.6 chart:5
unintentional	28	involu:17.5 ininte:4 intenc:4
reconfigur	7	reconf:4
refin	32	refina:26
listviewitem	4	listvi:3.11
subnormal	10	subnor:10
x64	53	x64:47.9
hkey_local_machin	10	hkey_l:9.98
distinguish	119	distin:115
presenc	115	presen:102
classical	93	clásic:84.2
fullurl	4	fullur:4
throughput	37	rendim:32.3
programmatic	35	progra:32.1
atomictransaction	11	atomic:9.87
functiondef	4	functi:3.99
mas	9	mas:4.84
biggest	41	grande:20.8 mayor:10.8 mayore:3.96
cmd	60	cmd:59
connectionerror	4	connec:3.96
grain	43	detall:10.7 precis:6.75 grano:4.93
system.xml.linq.xattribut	10	system:3.76
bookstor	19	librer:14.8
system.arrai	7	system:3.67
baml	5	baml:4
bing	11	bing:4
health	127	salud:117
consumption	82	consum:72
stood	71	paró:14 pie:9.34 quedó:8.51 levant:7.09 parado:6.3
tf.distribute.strategi	40	tf.dis:39.5
considerabl	17	consid:13.1
iter	38	iter:37
#400	16	#400:15
multitarget	14	multi:7.41 múltip:6
calibrator	20	calibr:19.5
calibrat	48	calibr:44.2
shuffl	101	aleato:43.5 mezcla:17.8 baraja:12.6 shuffl:6.29
#3.4	68	#3.4:68
explosion	24	explos:21
harmless	11	inofen:10
onward	13	adelan:9.9
#3.13	23	#3.13:23
tf.py_function	4	tf.py_:4
disposabl	7	descar:5.9
fortunat	55	afortu:43.9 suerte:6.95 fortun:3.99
redesign	14	redise:12
bubbl	46	propag:30.2 burbuj:5.9
clinic	159	clinic:129 clínic:18.8
overwritten	45	sobres:40
sec	41	segund:17.7 sec:8.96 secs:4 seg:4
compressibl	15	compri:11.4
tf.gradienttap	14	tf.gra:13.3
softmax	42	softma:38
p2	8	p2:7
io.textiowrapper	7	io.tex:6.51
publisher	99	editor:46.7 public:14.5 publis:11.8 edició:9.74
descend	37	descen:29.9 descie:5
rendertostr	12	render:10.1
theori	64	teoría:62.9
consolidat	17	consol:16.5
guidanc	53	orient:22.4 guía:17.2
hr	11	hr:4
representativ	38	repres:35.1
localedir	8	domain:5.19
system.argumentexception	8	system:7.12
mess	43	desord:8.99 desast:5
videoplayer	4	videop:4
longest	44	larga:18.7 largo:14.1
winrt	7	winrt:7
datafram	84	datafr:72.9
scikit	9	scikit:8.35
matplotlib	9	matplo:9
obstinat	4	obstin:4
passag	30	pasaje:23.9
pencil	74	lápiz:52.7 lápice:15.9
parse_arg	24	parse_:23.6
pet	57	mascot:48
#2013	109	#2013:101
notion	45	noción:38 concep:3.78
lightweight	71	ligero:33 ligera:30.6
multilingual	26	multil:25
question_encoder	4	questi:3.88
response_encoder	4	respon:3.06
punish	36	castig:33
system.servicemodel.wshttpbind	4	system:3.81
#1.0.0	16	#1.0.0:16
#2.0.0	6	#2.0.0:6
libressl	10	libres:10
#1.1.0	20	#1.1.0:19
sandbox	88	sandbo:49.8 aislad:14.9
sleev	8	manga:5
check_output	4	check_:3.54
toaster	4	tostad:4
paul	31	paul:30
ganssl	9	ganssl:9
presenter	4	modera:4
broker	9	broker:4 agente:3.82
templatebind	4	templa:3.55
confident	40	confia:16.3 seguro:16
sn.ex	14	sn.exe:12
fam	8	fam:5
xamarin.form	33	xamari:28.6
sha	29	sha:25
#14	65	#14:54.1
scalabl	40	escala:35.9
entropi	41	entrop:36.9
penaliz	14	penali:8.4 sanció:3.27
reparameterization	8	repara:7.52
unorder	17	ordena:13.9
fought	24	luchar:6.85 luchó:5
mr	7	sr:4.81
wayn	21	wayne:18
butler	8	mayord:7
liberti	11	libert:11
documentari	5	docume:4.43
campfir	5	fogata:4
sensitiviti	17	sensib:9.6
relation	43	relaci:32.4
subarrai	6	subarr:6
int8arrai	6	int8ar:6
tcl	143	tcl:119
macintosh	17	macint:16
datacontractserializer	8	dataco:7.57
tint	9	tinte:8
#65	15	#65:13
materializ	23	materi:22.9
#10000	15	#10.000:8 #10000:7
fair	140	bastan:58.2 justo:22.9 justa:7.99 feria:4 relati:3.77
substantial	36	sustan:23 consid:5.4
groupbi	10	groupb:10
revis	28	revisa:21.6
bloom	12	florec:5.97
toolstrip	22	toolst:20.7
autonomous	10	autóno:10
grai	40	gris:29.5 grises:3.99
bell	49	campan:23.9 bell:10 timbre:7.99
immer	44	immer:42
dominant	7	domina:7
miniskirt	6	minifa:6
optimal	62	óptimo:30 óptima:24
save_freq	6	save_f:3.99
dbml	23	dbml:18
imdb	27	imdb:26
nerv	19	nervio:7.95 saca:4
administration	38	admini:33.3
caspol.ex	10	caspol:10
tfds.load	13	tfds.l:13
my_dataset	5	my_dat:5
uuid	73	uuid:63
#119	6	#119:6
solid	51	sólido:30 sólida:11.9
disturb	31	molest:25
plenti	41	montón:11.9 mucho:6.61 sobra:6 sufici:4.79 mucha:3.67
#302	18	#302:18
technical	140	técnic:134
picturebox	20	pictur:17.8
netrc	20	netrc:18
basketball	28	balonc:25
pydoc	27	pydoc:25
hyper	40	hyper:31 hiperp:3.95
ethernet	6	ethern:6
ironpython	27	ironpy:27
tidi	28	ordena:13.9
pickler	8	pickle:6.73
reduction	73	reducc:67.9
#1.0.0.0	7	#1.0.0.0:7
add_half	4	add_ha:4
system.iasyncresult	9	system:6.67
operationnam	7	end:4
feet	43	pies:31 pie:4.61
bent	10	agachó:4 inclin:3.92
interprocess	11	entre:5.7
unari	51	unario:30 unaria:17.9
worldenvironment	5	worlde:4
graduat	50	gradua:27 graduó:9
invitation	30	invita:24.2
subsection	21	subsec:19
borland	17	borlan:17
#5.5	11	#5.5:8
toleranc	51	tolera:48.5
preemption	18	adelan:14.4
renew	25	renova:18.5 renuev:5
mo	8	mo:8
qubit	50	cuánti:36.4
tour	67	paseo:23.5 recorr:14.7 guía:11.7 tour:4.83
cubic	10	cúbica:8
poem	59	poema:34 poemas:24
squeez	36	exprim:11.5 squeez:4.49
shower	78	ducha:46 duchar:5.99 chapar:5 duchan:4
useid	13	useid:13
drawback	12	inconv:6.99 desven:4.99
σ2	7	σ2:6
spread	89	propag:32 extend:13.8 disper:7.91 difund:6.99 spread:3.77 distri:3.02
wordprocessingml	15	wordpr:14
rst	7	rst:7
paris	106	parís:104
unstructur	9	estruc:6.13
edward	7	edward:7
peter	45	tim:26.5 peter:10 peters:8.45
harvest	15	cosech:15
wheat	15	trigo:15
land	85	aterri:31 tierra:23.2
argpars	31	argpar:30
tighter	10	estric:3.98
decimal.decimal	9	decima:7.67
paradigm	21	paradi:19
pyobject	55	pyobje:51.5
pyobject_head	5	pyobje:3.05
occasional	58	ocasio:47.9
stop_iteration	5	stop_i:5
progressiv	33	progre:29.7
melt	20	derrit:10 derret:6.95
analogu	8	análog:6
insuranc	20	seguro:16.5
newest	14	recien:9.81
offend	26	ofendi:9 ofende:7
homogeneous	16	homogé:15
addmodul	5	addmod:5
ico	13	ico:13
uac	11	uac:9
plaintext	7	texto:6.37
builder	121	genera:46 constr:5.39 builde:4.99
max_length	18	max_le:13
loan	28	présta:16 presta:5.97
bfil	4	bfile:4
caret	56	interc:20.8 cursor:20.8 caret:5
pe	25	pe:20
georg	40	georg:17.8 george:4.9
brandl	34	brandl:20.3 georg:3.86
robustness	19	solide:9 robust:8.84
flowlayoutpanel	22	flowla:19
awkward	15	incómo:6.99
system.appdomain	10	system:8.44
ecmascript	25	ecmasc:21
minoriti	8	minorí:5
struggl	30	dificu:8.78
prejudic	6	prejui:5
poverti	13	pobrez:12
enumerabl	6	enumer:5.45
pok	8	poke:4
foreigner	31	extran:28.8
intel	47	intel:39.8
python.org	31	python:13.9
creativ	17	creati:17
grpc	15	grpc:15
initialis	9	inicia:5.31
subitem	8	subele:4
grap	25	uvas:22
hlm	4	hlm:4
tfp	76	tfp:67.9
radon	15	radón:13
stan	5	stan:5
smallest	76	pequeñ:48.4 menor:17.3
ns	17	ns:14
silo	26	silos:14.1 inters:5.99
bia	86	sesgo:47.6 sesgos:7.98 bias:6.62 compen:3.99 tenden:3.16
dddd	5	dddd:4
transformer	137	transf:122
hookup	4	enlace:3.94
system.data	6	system:4.23
vital	5	vital:4
resid	47	reside:31 residi:7.99
cousin	60	primo:26 primos:19 prima:11 primas:4
helpprovider	5	helppr:4
os.urandom	7	os.ura:7
tf.distribute.tpustrategi	8	tf.dis:7.99
prais	18	elogió:6 elogia:6
file_nam	7	file_n:7
num_thread	4	num_th:4
#53	20	#53:18
kob	9	kobe:9
int64	17	int64:16
turkei	27	pavo:13.8 turquí:12
modulo	48	módulo:33.5 modulo:5.96
skeleton3d	10	skelet:9
django	32	django:32
supplement	14	comple:9.44
propertynam	28	proper:18.7
vc	28	vc:24.6
toolstripmenuitem	6	toolst:4
bindingsourc	13	bindin:12.8
unpack	167	desemp:127 descom:11.6 desemb:7.99 unpack:7.21
tf.modul	35	tf.mod:32
tf.keras.layers.layer	10	tf.ker:8.65
tf.keras.model	21	tf.ker:17.5
convei	10	transm:4.97
anatomi	9	anatom:9
nil	9	nilo:4
progression	8	progre:7.97
vbc.ex	33	vbc.ex:32
eventsourc	11	events:10.9
#2018	24	#2018:23.8
tooltaskextension	5	toolta:5
xnnpack	12	xnnpac:12
meaningful	94	signif:78.6 sentid:4.69
indian	16	indios:8 india:4
cgi	83	cgi:74.7
particl	39	partíc:31.9
queen	25	reina:19.6
chess	43	ajedre:43
threaten	24	amenaz:21
elliptic	5	elípti:3.95
ecdh	4	ecdh:4
#384	9	#384:9
#521	11	#521:9.89
datetimepicker	4	dateti:3.92
smith	60	smith:57
val	33	val:20.9
lc_numeric	4	lc_num:4
ndim	9	ndim:8
buf	17	buf:14
permanent	40	perman:36.2
glov	23	guante:23
semaphor	63	semáfo:49.9 semaph:8.06
slowdown	14	ralent:10.9
worst	96	peor:89.9 peores:6
numpad	6	teclad:5.56
reusabl	82	reutil:74.5
webrespons	5	webres:5
endian	77	endian:28 big:15.6 little:11.7
emoji	8	emoji:8
bsd	32	bsd:31
suppressunmanagedcodesecurityattribut	4	suppre:4
nak	36	desnud:24.8
kfp	29	kfp:29
vm	62	vm:22.7 máquin:22.2 virtua:7.13
anti	22	suaviz:9.54
eof	66	eof:52.9 fin:9.59
a.m	30	a.m:15 mañana:6.65
p.m	33	p.m:14 tarde:7.21 diez:3.1
fifti	36	cincue:28.8
economi	29	econom:21 económ:4.95
div	113	div:24.9 profun:15.3 sumerg:8.94
interior	12	interi:12
zz	5	zz:5
desk	108	escrit:89.4 mesa:7.87 pupitr:5
gcc	31	gcc:29
microsecond	49	micros:33.5 micro:6.94
everywher	50	partes:26.7 lados:4.74 mires:3.04
evidenc	39	eviden:30 prueba:5.02
nvidia	51	nvidia:46
mvc	38	mvc:16
observabiliti	40	observ:36 spans:3.05
happiest	12	feliz:9.73
earth	75	tierra:53.7 diablo:6 demoni:3.99 mundo:3.81
permutation	16	permut:15
advertisement	7	anunci:6
readabiliti	41	legibi:35
pthread	10	pthrea:9.99
comparer	7	compar:4.29
yoga	11	yoga:11
movenet	13	movene:12
slap	17	abofet:8
cling	6	aferra:5
panda	64	pandas:53.5 panda:8.99
subtl	39	sutile:22 sutil:14
proofread	5	revisa:3.92
runnabl	19	ejecut:13.9
reverb	23	reverb:18.8
sigh	8	suspir:7
bigger	78	grande:56.7 mayor:4.44
reparent	14	reempa:6
ocean	35	océano:25 mar:5.99
regulat	7	regula:4.17
wet	46	mojado:14 mojada:8 húmedo:6 mojars:4
ceas	13	deja:3.35
gan	36	gan:33
recap	19	recapi:8 repaso:4 resume:3.95
boilerplat	46	repeti:17.8 reutil:8.62 boiler:6 planti:4.48
supermarket	41	superm:40
classnam	29	classn:24
mustinherit	10	mustin:10
mustoverrid	8	mustov:8
membernam	23	member:13.5
system.data.datatabl	11	system:6.74
repars	15	anális:7.4 reinte:4.92
nick	52	nick:34.1
coghlan	46	coghla:32.5
spectron	6	spectr:6
pythonpath	24	python:14.7
os.open	12	os.ope:12
void	60	void:49 nulo:3.97
portugal	6	portug:6
possession	8	posesi:5
drug	83	drogas:37.5 medica:18 droga:10.9
refus	146	rechaz:34.6 negó:31 rehusó:25 niego:8 niega:6.99 rehusa:5 negaro:4 rehúsa:4
productid	9	produc:4.62
slaveri	10	esclav:8.66
texa	7	texas:5
subelement	28	subele:13.9 sub:10.4
coin	55	moneda:47
european	16	europe:15
textmat	7	textma:7
pitfall	16	proble:3.68
stomachach	15	estóma:9.83
isinstanc	26	isinst:23
pytorch	22	pytorc:21
logistic	42	logíst:40
wolf	14	lobo:13
system.int32	9	system:6.78
signifi	29	signif:12.3 indica:10.2
tradeoff	30	compen:9.09 equili:6.07 tradeo:4.65
crypt	15	crypt:13
forever	74	siempr:44.3 eterni:3.78
ros	60	rosas:21 rosa:15 levant:5.31
onsquareclick	6	onsqua:6
destructor	68	destru:62.9
advisabl	13	aconse:11
backup	51	copia:14 reserv:10.6 respal:9.77 backup:4.56
sympathi	10	simpat:6.99
tensorflow.org	29	tensor:18.7
pdb	118	pdb:109
cvcollectioncmd	7	cvcoll:6.99
innocent	56	inocen:54.9
pizza	47	pizza:39.2 pizzas:7
mdn	6	mdn:6
wrinkl	8	arruga:6
mer	41	simple:12.3 sólo:3.66
transitiv	9	transi:8.98
backspac	25	retroc:18.4 backsp:6.58
juri	14	jurado:13
verdict	6	veredi:5
guilti	64	culpab:56.8
separator	255	separa:222
unsupport	105	admiti:25.1 compat:20.7 soport:19.1 incomp:6.53 admite:6
starv	23	hambre:16.1
overrun	6	desbor:3.99
attacker	29	atacan:27.8
mixed_float16	10	mixed_:6.59
pathlib	17	pathli:16
scienc	74	cienci:59.7 cientí:4.95
analytical	9	analít:4
anaconda	9	anacon:7
bark	43	ladran:13 ladrar:11 ladra:7
touchevent	4	touche:4
blob	52	blob:37 blobs:4
geolocation	7	geoloc:3.88
cgan	6	cgan:5
pix2pix	23	pix2pi:20
hexadecimal	139	hexade:135
sys.stdin	24	sys.st:15.8
sys.stderr	54	sys.st:43.2
io.textiobas	5	io.tex:4.49
ru	7	ru:5
russia	20	rusia:19.9
system.windows.datatemplat	11	system:8.33
inactiv	39	inacti:36
skirt	51	falda:25 poller:12 faldas:8
sixth	10	sexto:6
peopletrax	16	people:16
tlbimp.ex	13	tlbimp:12.5
orderbi	12	orderb:9.41
toyota	7	toyota:7
grammar	79	gramát:55.6 gramat:11.4 gramma:5.97
oldest	49	antigu:28.5 mayor:7.5 viejo:4.96
exercis	142	ejerci:106 ejerce:3.99
basichttpbind	9	basich:9
#65001	4	#65001:4
electric	21	eléctr:18
multiplier	16	multip:15.9
mex	15	mex:13
recommendation	88	recome:84.5
disadvantag	36	desven:34
prereleas	14	prelim:4.95
redistribution	8	redist:7.02
correspondenc	15	corres:13
system.windows.media.animation.storyboard	10	system:7.74
recreat	57	recrea:35.9 volver:7.57 vuelve:6.14
vsperfclrenv	24	vsperf:23
disciplin	11	discip:10
dump	105	volcar:28.6 volcad:25.8 vuelca:9.99 dump:8.44
superfluous	5	superf:4.98
premad	14	predis:8.32
arrangement	20	organi:4.91 dispos:4.2 arregl:3.36
crystal	16	crysta:10
bill	102	cuenta:39.8 factur:30.8 billet:8.14 bill:5.99 ley:4.92
structural	49	estruc:45.2
syntactic	45	sintác:41.8
kudu	7	kudu:6
yaml	15	yaml:14
exceptional	39	excepc:32.5
occasion	32	ocasio:15.8 ocasió:12
printform	9	printf:8
scrollabl	14	despla:7.57
graphical	74	gráfic:70
eval	82	eval:45.8 evalua:23.9
doll	51	muñeca:45
ris	34	subien:6.99 aument:4.57
jewel	13	joyas:9.85
r2	27	r2:23
replai	84	repeti:58.6 reprod:11.4 replay:4
idebugapplication	8	idebug:7.51
dentist	27	dentis:26
authenticod	8	authen:8
junk	44	desead:22.8 basura:9.94 chatar:8
gang	13	banda:5.27
pointless	5	sentid:4.98
fluent	37	fluida:14 fluide:11 fluido:8
retail	20	comerc:12.2
debuggableattribut	4	debugg:3.98
umbrella	121	paragu:115
bias	31	sesgos:17 sesgad:6.97
recall	56	recuer:28.7 record:14.6
iformatprovider	6	iforma:5
resilienc	4	resist:4
comfortabl	53	cómodo:37 cómoda:9.99
qualification	13	califi:10.7
unsaf	79	insegu:28 seguro:23.7 unsafe:14.9 segura:4.43
persian	5	persa:4.55
ecma	5	ecma:5
devot	26	dedicó:13 dedica:9.96
excessiv	57	excesi:48.8
wind	62	viento:42.7
sys.modul	24	sys.mo:23
bulkinferrer	7	bulkin:7
unlabel	12	etique:9.07
thrill	21	emocio:7 ilusio:5 entusi:4
util	19	util:6 utilid:4.97 utils:3.98
bufferediobas	12	buffer:10.7
repl	51	repl:50
confirm	123	confir:111
overlook	8	alto:6.9
unsubscrib	11	cancel:6.58
chicken	51	pollo:31 gallin:11.9
pork	9	cerdo:9
remind	106	recuer:48.8 record:47.8 recuér:4
headlin	17	titula:9
num_random_op	4	num_ra:4
rowupdat	5	rowupd:4
educational	11	educat:9.98
reform	6	reform:6
vegetabl	65	verdur:45.7 vegeta:15.5
toolstrippanel	7	toolst:6
taught	72	enseñó:41 enseña:19.9 enseñé:5 aprend:3.58
#260	5	#260:5
fullpath	4	fullpa:4
facad	6	fachad:5
baseclassnam	5	basecl:3.21
cpus	60	cpu:34.9 cpus:18.9
youngest	10	menor:5.98
manageabl	15	maneja:9.55
sortkei	4	sortke:4
malform	27	incorr:12.2 formad:8.69 malfor:4
dns	55	dns:46.8
craft	18	elabor:7.99
successiv	40	sucesi:35.4
repetition	55	repeti:41.9
erlend	19	erlend:4.75 aaslan:4.75
aasland	19	erlend:4.75 aaslan:4.75
competitiv	11	compet:9.99
courag	56	coraje:18.9 valor:11.5 tuvo:10.4
declin	18	rechaz:9.98
divorc	53	divorc:52.9
modell	12	modela:8.91
pytest	5	pytest:4
utiliz	84	utiliz:25.6 usar:9.26 usa:7.99
accelerator	126	aceler:106 accele:6.06
incomplet	68	incomp:65.9
sierra	9	sierra:9
#10.12	9	#10.12:9
tfl	45	tfl:41.9
quantil	24	cuanti:15.8 cuarti:7
keypoint	17	puntos:15.4
pwl	4	pwl:4
radiobutton	19	radiob:16.9
#1200	5	#1200:5
py_tracefunc	4	py_tra:3.84
lcid	8	lcid:8
#3.7	112	#3.7:108
cirq	31	cirq:29
omg	4	omg:4
proverb	9	prover:7
adjacent	53	adyace:50
#4.5.1	19	#4.5.1:17.9
wsatconfig.ex	5	wsatco:5
orderdetail	6	orderd:5
yamnet	36	yamnet:36
theater	57	teatro:39 cine:4.93
timid	4	tímido:4
winfx	6	winfx:6
cloudtuner	7	cloudt:7
furious	17	furios:12
expander	5	expand:4.95
shard	216	fragme:88.3 partic:38.2 horizo:35 sharde:8.88 shardi:5.74
pid	78	pid:59.9
wav	68	wav:29 onda:6.39 olas:5 wave:4 agitó:3.99
they'v	35	han:24.5
tfm	7	tfm:7
spars	101	disper:83.4 sparse:5.35
buri	35	enterr:30
beforehand	8	antema:8
msdata	5	msdata:5
#1234	12	#1234:4.99
brian	21	brian:21
curtin	8	curtin:8
annex	10	anexo:7
c99	29	c99:28
runner	77	ejecut:29.6 runner:17 corred:12
temp	40	temp:21.9 tempor:9.85
emailpolici	4	emailp:4
analogous	47	análog:43
considerab	20	consid:19.7
technologymanager	4	techno:4
dataadapter	23	dataad:21
borrow	157	presta:112 borrow:5.93 dejarm:4.71
kilometer	25	kilóme:25
priest	22	sacerd:10 cura:7
mass	28	masa:16 misa:5
tableadapter	6	tablea:6
god	66	dios:62 dioses:4
jeopardiz	4	peligr:3.99
paramarrai	15	parama:15
wikipedia	28	wikipe:28
brain	32	cerebr:19 sesos:4
fri	25	fritas:6.76 frito:5
tiger	28	tigres:15 tigre:11
architect	11	arquit:11
tester	14	evalua:5.7
criminal	24	crimin:19
proceed	24	contin:8.61 proced:6.04
turkish	10	turco:9
cheat	57	trampa:26 engaña:13 engañe:4
microphon	17	micróf:15
casefold	10	casefo:3.98 minúsc:3.76
datetim	132	dateti:89.2 fecha:12.6 fechas:7.13
intervention	9	interv:8.83
grandparent	10	abuelo:10
transient	8	transi:3.16
firewall	52	firewa:43 cortaf:7.97
guard	89	protec:22 guardi:20 proteg:17.6 guard:5 cuidar:4.91
explod	28	explot:14 estall:6 explos:3.99
discrepanci	6	discre:5.99
matthew	4	matthe:4
kumar	18	kumar:18
automl	4	automl:4
enemi	91	enemig:90
piano	131	piano:128
thoma	38	thomas:37
lee	8	lee:6.98
eas	90	facili:60.3 suaviz:3.99
namescop	27	ámbito:22.4
sessionproperti	4	desesi:4
eric	58	eric:51.2 snow:3.71
clamp	18	clamp:8.99
chop	14	cortar:4.98
wood	74	madera:35 bosque:30.7 leña:5
reformat	23	format:8.56 reform:5.98
attractiv	31	atract:27.8
pyframeobject	4	pyfram:4
awaitabl	93	espera:41.9 awaita:35.7 aguard:4.41
xcopi	5	xcopy:4
#98	12	#98:12
speed	13	aceler:6.58
useref	20	useref:19
viabl	8	viable:8
setup.cmd	5	setup.:4
forgotten	50	olvida:43.9
complexiti	90	comple:78.5
hex	48	hexade:37.5 hex:4.17
urllib	24	urllib:19.7
namedtupl	23	namedt:19
datarow	19	dataro:14.9
#2.4	52	#2.4:51
stuck	60	atasca:12.9 atrapa:8.72
bg	15	pf:11 bg:3.93
assumption	66	suposi:29.9 supues:13.7 hipóte:13
bai	12	bayes:6 bahía:4
scold	38	regaña:13 regañó:9 retó:4
trigonometric	10	trigon:10
terri	25	terry:18.8
jan	30	jan:26
reedi	26	reedy:20.5
al	103	et:32.4
iceland	5	island:5
denmark	6	dinama:6
system.data.objects.objectcontext	4	system:3.85
undocument	72	docume:46 indocu:19
blink	23	parpad:15.8
distributor	14	distri:12.8
buyer	6	compra:5.98
typeequivalenceinterfac	7	typeeq:7
oxygen	17	oxígen:17
absorb	15	absorb:10
carbon	10	carbon:7
dioxid	4	dióxid:4
religion	20	religi:20
retir	36	retira:12 jubila:10 jubiló:6 retiró:4
#2014	18	#2014:17.4
y_tru	5	y_true:5
y_pr	4	y_pred:4
church	85	iglesi:84
catalina	7	catali:6
symlink	99	simból:75.2 symlin:4.07
hamlet	5	hamlet:5
confidentialiti	9	confid:9
punycod	5	punyco:4
#1.5.2	19	#1.5.2:16
subcategori	8	subcat:8
endors	13	aproba:5.94
publicid	6	public:3.08
sys.unraisablehook	4	sys.un:4
unraisabl	14	unrais:6 evalua:3.83
#2004	16	#2004:14
thursdai	12	jueves:12
iso	90	iso:81.9
#29	21	#29:21
dec	7	dec:6
courier	6	courie:6
τ	7	τ:6
uritemplat	6	uritem:4.54
exotic	10	exótic:10
fever	47	fiebre:43
horsepower	8	horsep:6
rundown	15	detenc:8.99
excit	91	emocio:67.9 excita:4.99 entusi:3.99 intere:3.7
project.json	20	projec:18.9
src	92	src:74.8
oath	12	jurame:11
famili	39	famili:36.5
expat	43	expat:36.5
dependenc	10	depend:9.72
restext	4	restex:4
conquer	7	conqui:4
fear	80	miedo:29.3 temo:13 temor:7.99 temer:6.6 teme:3.99
won	112	ganó:53 ganado:21.3 gané:9 ganamo:7 ganaro:5 ganara:4
pac	41	ritmo:19.9 paso:3.76
samlattribut	4	samlat:4
complication	11	compli:11
hybrid	37	híbrid:36
strongest	17	fuerte:10.9
proto	57	proto:23.9 protoc:22.9
perhap	140	quizás:65.5 tal:33.4 quizá:11.9
securitybindingelement	6	securi:5.92
ain't	11	no:5.43
rowstat	7	rowsta:6.99
pilot	25	piloto:25
#46	4	#46:4
nlin	7	nlines:6
ralf	4	ralf:4
affin	8	afines:4 afín:4
polar	13	polare:9
phi	8	phi:6
unmatch	11	coinci:6.31
breviti	6	breved:4
typewriter	11	máquin:9.98
unblock	26	desblo:22.6
interceptor	10	interc:8.51
reversibl	12	revers:11
reservation	31	reserv:27.9
critic	36	crític:31.8
sourceforg	21	source:16.6
submission	29	envío:15.8 envíos:4.78
sunlight	10	solar:4.93 sol:4.37
elder	16	mayore:11 ancian:3.81
redistributabl	14	redist:13
august	18	agosto:17
verification	62	verifi:29.1 compro:25.4
punch	17	puñeta:8.82
gyp	5	gyp:5
pgo	12	pgo:12
fbx2gltf	11	fbx2gl:9
fbx	10	fbx:9
blind	84	ciego:38 ciega:14 ciegas:5 ciegos:4
inaccessibl	24	inacce:18 accesi:3.92
prerequisit	88	previo:60.5 requis:13.2
vbc.rsp	6	vbc.rs:6
burn	90	quemó:15.9 quema:12 quemar:11 quemé:9 queman:5.99 quemad:3.98 quemán:3.95 llamas:3.95
system.net	8	system:6.12
mission	23	misión:21
yiq	9	yiq:9
saturation	9	satura:4.71
hsv	7	hsv:7
inject	46	inyect:29 insert:10.6
tamper	21	manipu:10.9 altera:4.97
service1	7	servic:3.6
philosophi	21	filoso:21
reasonabl	77	razona:68.5
lectur	38	confer:17.1 discur:4.99 clase:3.37
pascal	22	pascal:21
#2.6	117	#2.6:115
receiver	25	recept:23.9
annual	16	anual:10 anuale:4
#75	21	#75:19
multimodal	15	multim:15
uinteger	9	uinteg:9
endswith	5	endswi:5
nevertheless	23	embarg:16.5 obstan:4.99
pink	24	rosa:13.9 rosado:6
topological	13	topoló:13
acyclic	12	acícli:12
extraneous	8	extrañ:6.97
notimplementederror	25	notimp:24.5
ch	41	ch:40
getch	14	getch:13
creator	38	creado:27 quien:5.11
wonderful	81	maravi:61 estupe:3.1
greg	19	greg:18
ward	9	ward:7
provision	36	aprovi:22 provis:4.89
singer	59	cantan:57.8
win32r	7	win32r:7
mim	155	mime:145
introductori	20	introd:17.9
revision	29	revisi:28
mt.ex	17	mt.exe:17
declarativ	65	declar:62
approv	65	aproba:31.9 aprueb:18 aprobó:10
workaround	52	soluci:43.5 altern:5.04
unoptimiz	4	optimi:3.46
#5.0	15	#5.0:15
nnapi	49	nnapi:45
compris	23	compre:6.66 compue:4.91 compon:4.1
plist	35	plist:31
frustrat	11	frustr:11
struct_tim	4	struct:3.99
stopiteration	31	stopit:30
scipi	14	scipy:14
accustom	46	acostu:43
mcdonald	5	mcdona:5
soldier	82	soldad:80.9
seldom	48	rara:22 casi:6.84 suele:4.96 poco:4.28 rarame:4 apenas:3.98
congratulat	23	felici:23
#2047	6	#2047:6
tablet	19	tablet:16
pc	30	pc:24 equipo:3.63
win32icon	6	win32i:5
accelerat	81	aceler:70 accele:4.53
decelerat	5	desace:4
jsonp	4	jsonp:4
gemma	7	gemma:4.99
listbox	25	listbo:15
mouth	75	boca:60.9
outputchecker	6	output:5.89
tf.keras.utils.text_dataset_from_directori	5	tf.ker:4.58
twist	20	torció:3.78
randomization	17	aleato:15.4
iterativ	47	iterat:42.7
unwant	28	desead:22.9 indese:4
chees	62	queso:55
goat	22	cabra:14 cabras:8
dying	36	murien:16 muero:10
disneyland	8	disney:8
wok	49	desper:47
earthquak	52	terrem:49
administer	16	admini:7.66
collation	15	interc:7.96 colaci:4
faq	47	frecue:33.9 faq:4.68 f:3.48
kilobyt	9	kiloby:8.99
importlib.reload	6	import:4.06
importlib	34	import:21.5
modulenam	7	module:4.87
codeduitest1	9	codedu:7.02
cs	53	cs:50
crush	36	enamor:6.98 aplast:4
albeit	9	aunque:8.73
ucd	4	ucd:4
unequal	21	desigu:9.98 difere:3.51 iguale:3.27
helloworld	16	hellow:13
victim	17	víctim:15
textiobas	8	textio:7.5
citizen	43	ciudad:39.9
multimedia	11	multim:11
int32arrai	6	int32a:6
hangover	10	resaca:7
spectacular	4	espect:4
superhero	12	superh:11.9
manor	9	mansió:9
steel	8	acero:5
ton	16	tonela:7.99 tono:6
watcher	28	observ:19.8
glu	29	glue:10 pegame:10 adhere:5
favour	17	favor:13.3
numeral	14	número:4.42
maker	89	maker:84.8
nostdlib	6	nostdl:5
tf.saved_model	8	tf.sav:8
informal	21	inform:14.6
ubuntu	43	ubuntu:40
#14.04	4	#14.04:4
korean	32	corean:32
spici	15	picant:15
upsampl	11	upsamp:3.19
cbt	4	cbt:4
conceal	16	oculta:10.6
this'll	7	esto:5.89
detach	90	desaso:35.4 detach:19.5 separa:13.9 descon:6.79
smtp	99	smtp:90.9
esmtp	21	esmtp:21
daemon	50	demoni:27 daemon:18.2
acknowledg	22	recono:9.78 confir:4.92
earphon	6	audífo:4
encapsulation	7	encaps:6.99
chimnei	9	chimen:8
granular	17	granul:14
fascinat	25	fascin:25
rewritten	46	reescr:42
subversion	21	subver:20
ftp	71	ftp:61.5
academic	12	académ:12
ngen.ex	21	ngen.e:20
tff.federated_computation	18	tff.fe:18
hl	5	hl:4
capabl	88	capaz:54.7 capace:15.9 capaci:6.74
makefil	42	makefi:31.3 make:4.13
msil	37	msil:32
tts	5	tts:5
irrelevant	20	irrele:19
accus	57	acusó:24 acusad:17 acusar:12
giraff	6	jirafa:6
junction	20	unione:8.99 unión:4.98
eventnam	11	eventn:11
pymodule_getstat	6	pymodu:5.52
swallow	23	tragar:8
aw	10	aw:8
nt	39	nt:37
endless	12	interm:3.49
taker	9	jugado:6.95
tff.templates.iterativeprocess	5	tff.te:5
ixmlserializabl	7	ixmlse:7
grandma	5	abuela:4
jacket	54	chaque:46 camper:4.82
danger	112	peligr:108
mage.ex	16	mage.e:16
mageui.ex	11	mageui:11
echo	70	eco:35 echo:20
fileobj	27	fileob:26
freedom	22	libert:22
spong	6	esponj:4
mud	10	barro:5
murder	93	asesin:66.5 homici:11.8
superset	22	superc:16
slept	64	dormí:22 durmió:14 dormid:13 durmie:5.97 dormía:5
transactional	20	transa:15.1
couch	32	sofá:26
undef	4	undef:4
could'v	26	haber:9.85 pudo:4.38
workflowservicehost	8	workfl:7.59
insignificant	8	insign:6
collin	15	collin:12.3
inspect.signatur	9	inspec:8.51
f11	11	f11:10
derivativ	42	deriva:41.7
kwd	12	kwds:10
dt	15	dt:15
san	16	san:6.84
geographic	5	geográ:5
deem	32	consid:25.8
tongu	40	lengua:17.7 matern:8.52
uimap.c	11	uimap.:9.65
aid	57	ayuda:18.3 ayudar:10.3 sida:5 ayudas:3.91
inetpub	4	inetpu:3.95
wwwroot	5	wwwroo:4.98
default.aspx	9	defaul:8.25
societi	20	socied:19
visib	4	visibl:3.99
cnn	55	cnn:47
cer	11	cer:10
gambl	13	aposta:7 apuest:4
hesitation	6	vacila:3.99
clientcredential	11	client:8.99
unrelat	37	relaci:35.5
majoriti	51	mayorí:40.4
preconfigur	6	precon:5.99
resident	10	reside:8.87
cultural	13	cultur:12.5
supersed	24	reempl:18.7 sustit:3.93
object.is	14	object:12.9
attract	24	atraer:5 atraen:5 atrajo:4
insult	33	insult:32
trembl	12	tembla:9
tequila	4	tequil:4
inequaliti	27	desigu:23
inch	20	pulgad:14.8
angel	27	ángel:16 ángele:9
jun	39	junio:38
system.windows.controls.textbox	12	system:9.52
sessionful	10	sesión:7.24
upsid	15	boca:7 revés:6
vectoriz	22	vector:21.9
concis	61	concis:57
cpp	23	cpp:23
marketplac	35	market:33
tarfil	44	tarfil:23.1 tar:15.2
hashtabl	6	hashta:4.99
componentdidmount	18	compon:8.59
componentwillunmount	10	compon:3.28
landscap	11	paisaj:4 horizo:3.98
ruin	54	arruin:36 ruinas:8.76
forgiv	64	perdon:50.7 perdón:9.99
meshlibrari	8	meshli:5.93
iana	24	iana:22
unti	11	desata:6
tfma	42	tfma:39
hail	9	graniz:5
taxi	113	taxi:96.3 taxis:6.99 taxist:6.08
officer	15	oficia:8.05
blew	41	sopló:8.92 voló:5.95 ráfaga:3.9
xmlpok	4	xmlpok:4
storm	72	tormen:68.1
unfinish	14	inacab:3.98
cough	36	tos:17 toser:7 tosió:4
sneez	13	estorn:13
yawn	9	bostec:4.73 bostez:4
grandchildren	7	nietos:5
addressof	19	addres:18.9
swift	41	swift:34
violat	33	infrin:9.99 viola:6 violar:5.92
nurs	36	enferm:35.9
thumbnail	38	miniat:21.5 thumbn:5.53 previa:5.26
taskbar	27	barra:22.6
nail	28	uñas:13 clavo:6 clavos:5
speedup	63	aceler:31.4 veloci:22
volatil	7	voláti:3.51
batch_siz	39	batch_:34.8
uint	8	uint:8
subcommand	26	subcom:22.4
#4.5.2	17	#4.5.2:16
interoperat	28	intero:21.6
propagation	47	propag:44.9
testcas	36	testca:32
testsuit	15	testsu:12.5
system.data.linq.datacontext	6	system:4.28
msxsl	6	msxsl:4.99
direct3d	17	direct:13.5
vsperfmon	5	vsperf:3.72
inspection	26	inspec:25.9
terrifi	13	aterro:11
categoriz	31	clasif:16.6 catego:11.6
andrew	51	andrew:50
svetlov	18	svetlo:18
disaster	23	desast:16 catást:3.99
failover	9	conmut:6.99
utilization	89	utiliz:34 uso:30.7
singular	27	singul:17 únicos:5.97
plural	19	plural:17
atla	39	atlas:39
polynomial	6	polino:6
univariat	8	univar:8
oxford	4	oxford:4
cubemap	7	cubo:6.58
specular	44	especu:40
th	32	ésimo:8.58 th:6.99 ésima:4.4
bedroom	61	dormit:28 habita:23.3 cuarto:3.95
creationflag	8	creati:8
checkedlistbox	8	checke:4.99
combo	26	combin:20.3
continueonerror	6	contin:5.89
jwt	8	jwt:7
redefinition	15	redefi:13.9
tomato	20	tomate:19
tff.learn	16	tff.le:15.5
david	49	david:47
murrai	14	murray:14
multiprocess	54	multip:51
unconditional	52	incond:47
coach	18	entren:13.1
backgroundworker	8	backgr:7.94
coefficient	52	coefic:45
exponent	93	expone:80.9
combobox	27	combob:18 combin:3.64
careless	15	descui:12
useless	36	inútil:23
incident	44	incide:40
weakness	13	debili:9
oss	26	oss:23
intersect	9	inters:6.99
pie	45	tarta:17 pastel:10.9 torta:5.99
threw	64	arrojó:16 tiró:15 lanzó:5.98 vomité:4 echó:3.99
algebraic	5	algebr:5
ii	17	ii:8 mundia:7.3
trajectori	46	trayec:42
tendenci	10	tenden:5.91
dword	10	dword:9
spoil	17	malcri:5 arruin:4.99
gatewai	21	puerta:6.92 gatewa:5.78 pasare:3.09
conformanc	10	confor:3.98
discriminator	43	discri:41.6
system.windows.controls.toolbar	5	system:4.41
sin	26	seno:15 pecado:4
radian	25	radian:25
system.core.dll	8	system:6.79
indexof	4	indexo:4
re.match	9	re.mat:9
autoencoder	35	autoco:31
frameless	20	marco:8.25 bordes:4.98
router	39	router:18.2 enruta:17.3
desert	51	desier:39.4 abando:10.4
pub	11	pub:8
sweet	48	dulce:30 dulces:15
elementwis	21	elemen:10.6
lib.ex	15	lib.ex:15
yuri	67	yury:16.5 seliva:16.5
selivanov	67	yury:16.5 seliva:16.5
inada	28	naoki:7 inada:7
naoki	28	naoki:7 inada:7
taylor	11	taylor:11
usestat	58	usesta:57
usememo	36	usemem:36
replyto	5	replyt:4.54
converg	28	conver:27
unfreez	5	descon:3.95
retrain	44	reentr:21 volver:16.1
silenc	49	silenc:46.9
sofa	33	sofá:30
notinbuild	12	compil:6.2 notinb:5
sys.version	5	sys.ve:4.52
retrac	22	retraz:14
unseen	31	vistos:7.94 visto:5.04 unseen:4.7 invisi:3.27
exclusion	17	exclus:13
web.config	61	web.co:61
system.windows.forms.integration.elementhost	6	system:4
dataviewmanager	5	datavi:4.35
tf.j	20	tf.js:18
repair	102	repara:64.9 arregl:26.1 repare:4
urllib.request	19	urllib:19
locator	24	locali:19.6
mipmap	29	mip:11.3 mipmap:9 mapas:4.25
incidental	6	cierto:3.95
conditioner	12	acondi:12
fan	15	abanic:5
hf	9	hf:9
io	113	io:70.9 s:26.7
accent	30	acento:23.4 acentu:4.54
cocoa	7	cocoa:6
confess	37	confes:29 confie:7
system.windows.media.pathgeometri	8	system:4.77
lang	13	lang:11
lc_ctyp	21	lc_cty:21
amus	29	divert:12 entret:7.85
announc	47	anunci:41.6
xdcmake.ex	6	xdcmak:5.22
watermelon	8	sandía:7
travis	13	travis:11
argc	10	argc:10
imitat	17	imitar:8
stupiditi	5	estupi:5
ash	4	ceniza:4
exaggerat	14	exager:14
vendor	31	provee:23.6
ssdl	11	ssdl:10
msl	5	msl:4
truli	41	verdad:21.5 realme:18.7
moderniz	9	modern:8.98
idlelib	21	idleli:19
sp	6	sp:6
canari	65	canary:42 canari:18
utcoffset	5	utcoff:5
devop	14	devops:13
telemetri	10	teleme:10
denial	22	denega:21
legitimat	19	legíti:18
destruction	12	destru:11
claudiu	17	popa:4.28 claudi:3.22
popa	17	popa:4.28 claudi:3.22
server_hostnam	13	server:11.8
autocompletion	8	auto:4.97
chemistri	14	químic:13.4
bold	41	negrit:34
dust	21	polvo:19.9
crop	45	recort:21.4 cultiv:9.95 cosech:8.91
distortion	20	distor:18
ugli	32	feo:17 fea:7
musician	35	músico:34
pseudocod	9	pseudo:7.99
decoration	11	decora:9.5
velociti	44	veloci:39.9
statu	16	estatu:15
system.windows.forms.button	20	system:15.9
system.windows.forms.colordialog	4	system:3.44
system.windows.controls.listbox	9	system:5.36
kindness	26	amabil:16 bondad:6 gentil:3.99
desirabl	51	deseab:33 conven:11.3
bean	17	frijol:5
system.windows.controls.textblock	9	system:5.16
rush	29	apresu:5.99 corrie:3.7
userprofil	13	userpr:11.9
infectious	20	infecc:13.1 contag:3.04
elsewher	53	otro:20 otra:9.93 lugare:9.88
sys.path	112	sys.pa:107
innermost	27	intern:16
myiterabl	5	myiter:5
giampaolo	22	giampa:21.9
rodolà	15	rodolà:15
const	60	const:54.2
transmission	41	transm:36.4
mtom	27	mtom:21
mpg	7	mpg:7
acquaint	17	conocí:3.99 famili:3.81
collar	10	cuello:6 collar:4
xsd.ex	6	xsd.ex:6
preambl	15	preamb:8.51 preámb:3.97
qat	23	qat:21
synclock	10	synclo:8
workgroup	7	grupo:5.06
#1980	12	#1980:11
wheelchair	6	ruedas:6
rescu	37	rescat:30
comedian	4	comedi:4
memoization	52	memoiz:42.4
opt_str	7	opt_st:6
freeload	4	gratui:3.97
decibel	10	decibe:10
db	60	db:50
elevator	33	ascens:31
skin	47	piel:25 skin:6
subpackag	30	subpaq:27
recognis	13	recono:12.9
copytre	7	copytr:7
coreclr	4	corecl:4
sak	46	aras:7.99 bien:3.78
would'v	34	habría:20 hubier:8.05
palmer	9	palmer:8.79
tallest	32	alto:22.9 alta:8.97
obmalloc.c	4	obmall:4
scientist	52	cientí:49.9
dunder	13	dunder:11
nativeimag	25	native:22.9
gzipfil	7	gzipfi:7
massiv	11	masiva:7
gustavo	8	gustav:7.84
niemeyer	7	niemey:6.85
#127	23	#127:18
magazin	77	revist:63.8 magazi:9.99
investment	20	invers:18.9
mh	20	mh:16
#1991	5	#1991:5
#1995	4	#1995:4
ethan	16	ethan:13
furman	13	furman:9.97
phillip	8	philli:6.86
jell	15	zijlst:3.75 jelle:3.75
zijlstra	15	zijlst:3.75 jelle:3.75
playlist	25	reprod:14.8
watcho	4	watcho:4
glanc	29	vista:6.47 vistaz:5.97
ethical	7	ético:3.86
interview	10	entrev:10
avd	6	avd:6
preemptiv	8	preemp:7
arraylist	6	arrayl:4
bi	30	bidire:11.5 bi:8.99
resort	43	recurr:17 último:5.05
csharp	12	csharp:12
basenam	18	basena:8 base:5.88
sdist	9	sdist:7
netherland	9	países:4.24 holand:4
pound	20	libras:8 libra:4.13
resend	11	reenví:3.62
superior	15	superi:10.8
#1.5	26	#1.5:20 #15:4.97
stretch	49	estira:19.2 ajusta:10.6 stretc:3.04
#150	13	#150:13
percent	93	porcen:39.4 ciento:31.8
js	42	js:41
perfview	4	perfvi:4
furthermor	63	además:55.9
system.resources.resourcemanager	4	system:3.46
deallocation	25	desasi:23.1
sip	13	sorbo:6
cloudi	20	nublad:17
ill	86	enferm:53.8 mal:20.5
momentum	20	impuls:13.9 moment:5.82
authoriz	27	autori:24.1
system.xml.linq.xelement	25	system:20
win32manifest	6	win32m:6
farmer	23	granje:21
sow	9	siembr:6.21
uselayouteffect	19	uselay:19
repaint	21	pintar:14
photograph	30	fotogr:21.6 foto:4.98
proof	36	prueba:21.3
mstest	28	mstest:23.9
shock	37	shock:9 impact:4.9 sorpre:3.96
trap	118	trampa:60.7 atrapa:45.1
terminator	31	termin:22.9
sln	12	sln:12
friendship	30	amista:29.8
tff.server	6	tff.se:6
bon	91	hueso:46 huesos:37.8
attachabl	4	adjunt:3.98
popen	34	popen:34
#15.3	21	#15.3:21
pygtk	4	pygtk:4
gtk	14	gtk:13
henstridg	5	henstr:5
textfil	7	texto:4.91
compromis	30	compro:16.8 peligr:8.27
vik	4	viking:4
sigterm	9	sigter:8.99
darkness	9	oscuri:8
reclaim	38	recupe:20 reclam:16
fideliti	4	fideli:4
system.windows.interop.d3dimag	4	system:3.36
httpcfg.ex	5	httpcf:5
syslog	31	syslog:30.1
checksum	48	suma:30.3 sumas:11.7
system.convert	5	system:3.84
system.string.format	6	system:3.63
prematur	14	premat:13
storytrai	7	storyt:5.91
symptom	12	síntom:12
squareroot	5	square:4.88
synthetic	16	sintét:16
untouch	9	intact:7
incompatibl	75	incomp:69.8
graphdef	36	graphd:33
fastest	35	rápido:19.7 rápida:11.3
getnam	6	getnam:6
congress	4	congre:4
wilson	7	wilson:7
proposal	90	propue:81.3 propos:5.88
collid	21	colisi:12
inbound	11	entran:5.98 entrad:4.28
amaz	57	increí:16 sorpre:12.9 asombr:12 maravi:3.97 impres:3.85
owe	86	debo:47.7 debe:13.2 debes:10.8
reimplement	21	reimpl:11 volver:3.45
writelin	10	writel:10
ctx	11	ctx:11
reposition	14	posici:7.65
unambiguous	22	inequí:12.9 ambigu:4.98 ambigü:4.07
system.xaml	6	system:5.05
aahz	5	aahz:5
subkei	25	subcla:23.8
hang	106	espera:11.1 colgar:11 cuelga:8.99 cuelgu:7.99 colgan:5.99 rato:4.57 colgad:3.94 deja:3.28
corefx	4	corefx:4
mono	55	mono:46
tf.keras.layers.normalization	11	tf.ker:10.9
precomput	16	previa:4.46 calcul:4.35 precal:4
menuitem	10	menuit:10
slider	41	desliz:29.4 slider:8.46
childhood	30	infanc:19 niñez:9
collections.abc.callabl	6	collec:5.99
museum	63	museo:57 museos:6
flirt	15	coquet:10
revolv	9	gira:5.33
radical	6	radica:5
conservativ	19	conser:17.9
unreliabl	34	confia:12.7 fiar:7.98 fiable:7.84
promotabl	8	promoc:6.99
passport	48	pasapo:47
apologiz	98	discul:83.6 perdón:11.6
march	33	marzo:26 marcha:4.99
spain	37	españa:36
govern	46	rigen:13 rige:8.99 gobern:6.99
island	63	isla:54 islas:8
mp_context	7	mp_con:7
cipher	78	cifrad:48.5 cipher:9.08
stacktrac	6	pila:3.26
cdf	12	cdf:7.47 fda:3.52
peac	57	paz:51.2 tranqu:3.02
xmlpullparser	7	xmlpul:7
system.io.stream	6	system:3.78
system.servicemodel.channels.messag	5	system:4.21
hh	19	hh:16
mm	41	mm:31
wf4	13	wf4:11
bypass	76	omitir:18.7 omite:11.2 sobrep:3.96 omisió:3.57 evitar:3.13
canva	36	canvas:18 lienzo:15
shebang	30	sheban:30
antoin	87	antoin:22 pitrou:20.5
pitrou	87	antoin:22 pitrou:20.5
factorial	16	factor:15
urwid	8	urwid:5.23
spectrum	23	espect:18.4
subinterpreter	23	subint:19
roughness	6	rugosi:4.32
my.form	5	my.for:5
my.webservic	5	my.web:5
harness	11	aprove:5.94
entanglement	6	entrel:3.81
dequ	45	deque:27.5 deques:12.5
setlocal	9	setloc:9
tf.train.checkpoint	18	tf.tra:16.8
tf.train.checkpointmanager	5	tf.tra:3.22
buffer_callback	9	buffer:8.02
intelligenc	12	inteli:11
diamond	33	diaman:28 rombo:4
bandwidth	26	banda:22.9
mar	29	mars:14 marte:12
system.globalization.cultureinfo	7	system:4.17
documentviewer	4	docume:3.77
cartpol	28	cartpo:27
v0	7	v0:6
diagnos	44	diagno:34.8 diagnó:7.96
boost	36	potenc:10.9 boost:7 aument:5.77 mejora:3.67
productiviti	40	produc:36.3
cabin	8	cabaña:5
paradox	4	parado:4
snak	38	serpie:34
poisonous	8	veneno:7
quadrant	8	cuadra:8
subdiv	5	subdiv:5
trait	24	rasgos:13 rasgo:10
sang	53	cantó:29 cantam:6 cantab:6 cantas:4
bibtex	5	bibtex:4
that'll	27	eso:12
euro	9	euro:6
lemon	17	limone:8 limón:8
arxiv	10	arxiv:9
system.data.datarow	5	system:4.4
outdoor	13	aire:3.93
impairment	5	auditi:3.94
xamlx	7	xamlx:5.99
shallow	63	superf:47.8 shallo:4.96 profun:4.74
csc.ex	13	csc.ex:13
ring	107	anillo:55.9 sonand:15 sonar:9.95 suena:4.8 suene:3.87
appfabric	9	appfab:6
strok	31	trazo:12 trazos:8
thickness	16	grosor:13
iactivescript	22	iactiv:14.6
iactivescriptsit	7	iactiv:6.05
unseal	6	sellad:5.73
uint8arrai	8	uint8a:7
reorganiz	8	reorga:8
csproj	33	csproj:32
weakset	9	weakse:9
isn’t	13	no:3.95
dyed	13	tiñó:7 teñido:5
hockei	9	hockey:9
millionair	14	millon:13
beggar	6	mendig:6
dllimport	4	dllimp:4
streamwriter	11	stream:7.25
thereafter	11	partir:6.14
ballet	4	ballet:4
dancer	16	bailar:14
analogi	13	analog:13
screwdriver	6	destor:5
removabl	4	extraí:3.87
tourist	37	turist:30 turíst:5
opkernel	7	opkern:7
root.unmount	7	root.u:7
root.render	11	root.r:11
candi	25	dulces:12 carame:7
bowl	24	cuenco:7
cater	14	cateri:9
#612	6	#612:6
paramspec	8	params:7
cventerspan	4	cvente:4
gif	25	gif:22
pfx	11	pfx:11
#25	75	#25:63
pyexpat	6	pyexpa:6
edmx	9	edmx:8
succinct	8	sucint:5
organ	12	órgano:12
chunksiz	11	chunks:11
fingernail	5	uñas:4.59
copyfil	4	copyfi:3.99
wander	14	vuelta:6.05
cheek	33	mejill:29
luxuri	18	lujo:15
somedai	39	algún:22 día:16.8
tf2	280	tf2:239
smalltalk	8	smallt:8
user32	6	user32:6
diacritic	4	diacrí:4
eventemitter	9	evente:9
monotonic	26	monóto:13 monotó:6 monoti:4
readinto	4	readin:4
copy.copi	5	copy.c:5
restless	20	inquie:9.69 impaci:3.04
matt	9	matt:8
glow	11	brilla:3.2
sol	57	únicam:18 único:12.4 única:5.69 cubra:3.55
gc	72	gc:59.9
divers	17	divers:15
skeptical	5	escépt:5
art	78	arte:51 última:8.22
spanish	63	españo:60
system.windows.forms.toolstripitem	6	system:3.22
scrollviewer	7	scroll:6.74
angular	39	angula:38.8
lexical	57	léxico:28.4 léxica:18.9
servabl	7	servib:5
rc	25	rc:18
peso	5	pesos:4.99
boot	32	botas:19 arranc:3.99
mistaken	34	equivo:21 error:5.28 confun:3.98
issuer	52	emisor:41
samlassertion	6	samlas:5
postpon	51	pospon:27.4 pospue:12 pospus:6
winform	6	winfor:6
maxlinelen	4	maxlin:4
flatc	4	flatc:4
toolchain	30	herram:22.5
mutabl	200	mutabl:192
marginal	25	margin:22
joint	58	conjun:23.9 articu:12
u.s	13	ee.uu:5 unidos:4.89
load_test	10	load_t:9.65
squirrel	16	ardill:7 squirr:7
unlock	105	desblo:47.6 abiert:17.6 unlock:3.56
egypt	13	egipto:12
superscript	4	superí:4
hatch	30	puerta:8.2 vía:5.87 escoti:5
alphabetic	16	alfabé:14
tp_travers	18	tp_tra:16
consecutiv	51	consec:46.9
rmdir	4	rmdir:4
system.windows.controls.panel	11	system:5.8
unwrap	25	desenv:14.2 unwrap:4.53
uvs	12	uvs:10
disallow	58	permit:29.5 rechaz:5.15
issubclass	9	issubc:9
infrequent	7	poca:3.74
oren	8	oren:8
armi	30	ejérci:20.9 armada:3.77
nap	19	siesta:19
seq	19	seq:15
elem	15	elem:13
mislead	32	engaño:16.9 confus:6.98 engaña:3.61
supplant	4	suplan:4
noon	47	mediod:47
socket.socket	11	socket:6.94
patcher	7	parche:5.99
usb	14	usb:14
hpc	25	hpc:21
jar	19	tarro:4 jarra:4
netscap	40	netsca:36
mozilla	11	mozill:10
lynx	4	lynx:4
perl	26	perl:23
makeup	9	maquil:8.98
flax	6	flax:6
ecosystem	39	ecosis:36
pledg	12	promet:4.96
subsystem	38	subsis:35
ab	14	ab:12
palett	12	paleta:11
capitaliz	20	mayúsc:14.7
monument	5	monume:4.89
erect	8	erigió:4.91
philosopher	4	filóso:4
appreciat	73	apreci:49.9 agrade:16
clickabl	7	clic:3.74
haunt	9	embruj:6
elephant	25	elefan:24
chor	18	tareas:9.91
einstein	4	einste:4
genius	29	genio:24
waist	8	cintur:6
snk	5	snk:5
subsequenc	34	subsec:22.8
msbuildtoolspath	7	msbuil:4.75
#35	27	#35:24
nineti	15	novent:9.15
#95	16	#95:10
tfj	50	tfjs:41.8
diagonal	20	diagon:19
datarelation	7	datare:6
dn	14	dn:3.15
tn	27	t:5.53
d1	16	d1:6.91
t1	43	t1:13
con	21	cono:8
spin	38	girar:8.45 giro:4.8
tuesdai	23	martes:22
piti	44	pena:19 lástim:15 compas:4
currenci	31	moneda:20 divisa:8
shdocvw.dll	5	shdocv:4
renewal	12	renova:8.46
system.windows.forms.listview	5	system:4.47
weird	35	extrañ:17 raro:15
turtleshap	10	tortug:4.02 turtle:3.99
sys.meta_path	16	sys.me:16
scari	15	aterra:4 miedo:3.99
interspers	5	interc:4.98
genuin	27	autént:7 genuin:6 puedas:4.45 origin:3.58
ld	4	ld:4
indeterminat	21	indete:21
needl	12	aguja:10.4
banner	15	banner:6.99
importerror	32	import:23
niec	7	sobrin:7
handkerchief	25	pañuel:25
clutter	13	desord:4.99
insecur	34	insegu:30
sslv2	10	sslv2:10
stair	44	escale:42.8
tf.keras.sequential	7	tf.ker:6.34
wolv	15	lobos:14
captain	32	capitá:31
urgent	62	urgent:54
spoof	6	suplan:4.99
proleptic	7	prolép:7
januari	56	enero:49.8 januar:3.59
knock	59	golpeó:13.6 golpea:6.24 llamó:5.3 puerta:3.92
reproducibl	19	reprod:18.4
medical	23	médico:12.3 médica:9
helicopter	23	helicó:23
reminder	14	record:9.95
mtim	13	mtime:11
wbit	12	wbits:12
unittest.testsuit	8	unitte:6.74
threading.lock	5	thread:4
lineno	25	lineno:23
fragil	10	frágil:10
build.gradl	13	build.:13
sendmail	15	sendma:13
mybas	10	mybase:10
myclass	17	myclas:17
worn	33	agotad:8.92 exhaus:5 desgas:4.44
freezabl	14	freeza:12.9
intersection	28	inters:21 cruce:3.99
crim	60	crimen:46.9 delito:8
lexicographical	11	lexico:11
dashboard	78	panel:62.1 panele:10.9
hexagon	33	hexago:28
accordanc	16	acuerd:11.9
underwater	4	agua:3.87
pepper	23	pimien:22
smell	112	huele:43 olor:20.4 huelo:7.91 olfato:5.11 huelen:5 oler:5 hueles:4
rotten	16	podrid:14
comsvcconfig	4	comsvc:4
chew	24	mastic:14.9
rtv	102	rtvs:94.9
rapid	42	rápida:30.4 rápido:6.73
jungl	8	jungla:4.67 selva:3.1
wild	42	salvaj:18
pysys_setargv	4	pysys_:3.09
hero	34	héroe:30
should'v	95	haber:45.2 haberl:7.6 debió:7.53 haberm:6.73 debist:4.7 debí:4.11 habert:3.44 deberí:3.11
undeclar	8	declar:4.33
regenerat	29	regene:17 volver:6.57
navigator	17	navega:13.8
marqueecontrol	4	marque:3.2
marque	4	marque:3.53
flash	27	flash:12.8 parpad:5.36
getter	43	getter:22 captad:16.2
readm	18	readme:10.8 léame:5
#3.4.12	11	#3.4.12:11
unpair	6	empare:3.97
codepag	18	página:13.6
mkdir	7	mkdir:6
alpn	10	alpn:10
leaf	31	hoja:26
objectdetector	9	object:8.83
detector	39	detect:30.9
shed	22	arroja:6 derram:4 cobert:3.99
tear	70	lágrim:47 llorar:3.43
marilyn	4	marily:3.98
monro	5	monroe:4.98
opsgiliti	4	opsgil:4
sentinel	25	centin:15.5 sentin:7.53
upstair	19	arriba:9.08 escale:4.07
remedi	10	remedi:4 soluci:3.2
soup	67	sopa:66
#3.12	51	#3.12:50
wealth	21	riquez:14
avro	34	avro:29.1
mysteri	26	mister:22
anger	26	ira:8 rabia:7.98
eighti	14	ochent:11.8
redo	17	rehace:13.9
broader	13	amplio:4.99
invalidoperation	7	invali:6.97
msi	43	msi:36.7
#14.0	9	#14.0:9
tarinfo	17	tarinf:15
grad	54	notas:15.1 califi:14.5 grado:4.96
qnn	8	qnn:4.96
till	82	hasta:59.1
shortest	22	corto:8.81 corta:8.63
unfair	26	injust:24
climat	39	clima:33.6 climát:4
warmer	16	calor:4.98 cálido:4
mpeg	12	mpeg:9
abbreviat	38	abrevi:36.5
weekdai	43	semana:26.1 weekda:5.92
make_dot_str	4	make_d:4
#3.3	82	#3.3:81.9
spit	34	pesar:22.9
fireman	5	bomber:5
reuse_address	10	reuse_:9.51
micro	16	micro:14
petr	15	petr:12
viktorin	14	viktor:10.9
sdf	14	sdf:14
deserializer	13	deseri:12
baselin	106	base:57.2 refere:19.5 línea:5.33
auc	10	auc:9
hashabl	95	hashab:63.5 hashea:7.91 hash:6.78
faulti	7	defect:4.9
info.plist	10	info.p:9
gethashcod	11	gethas:11
ob_siz	4	ob_siz:3.96
tp_basicsiz	7	tp_bas:7
tp_itemsiz	4	tp_ite:3.8
tzinfo	51	tzinfo:45
essai	14	ensayo:10
stringio	9	string:8.79
kafka	23	kafka:22
dropout	70	abando:49.5 dropou:7.98
matur	10	maduro:7
introspect	17	intros:17
preinit	14	preini:14
href	12	href:12
pysqlit	6	pysqli:6
#249	4	#249:4
sophisticat	43	sofist:40.7
fs	8	fs:8
campus	5	campus:5
metaclass	123	metacl:109
scaffold	8	andami:4.99
east	30	este:18.1 orient:8.78
tp_new	24	tp_new:22
forehead	15	frente:14.5
interoperabl	20	intero:15.6
mental	16	mental:15
#.9.8	8	#.9.8:8
#1.0.1	11	#1.0.1:11
uimap.uitest	8	uimap.:6.92
bz2fil	12	bz2fil:11
decryption	14	descif:11.5
vietnam	4	vietna:4
getframeworksdkpath	4	getfra:4
unlucki	15	suerte:8.95 desafo:4
mini	40	mini:19 minilo:8.99 minifa:3.9
roam	23	roamin:5
proactoreventloop	10	proact:9.99
discourag	59	desaco:24 desani:6 desale:5 recomi:4.74 recome:4.41 desali:4
flaw	23	defect:12.7
localizer	8	locali:5.66
winres.ex	7	winres:7
containment	17	conten:10.5
segmentation	52	segmen:47
complementari	15	comple:12.6
invent	48	invent:48
flavor	40	sabor:6.99 tipo:4.73
kw	12	kw:11
invisibl	25	invisi:23
testresult	11	testre:11
mhmessag	5	mhmess:5
coat	94	abrigo:84.9
usefulness	7	utilid:6.97
assemblyidentiti	7	assemb:6.75
#15.5	20	#15.5:19
boost.test	10	boost.:10
sphinx	15	sphinx:13
matric	33	matric:31.5
semver	30	semver:28
nethttpbind	6	nethtt:6
degenerat	8	degene:8
edm	10	edm:10
ceremoni	11	ceremo:10
impressiv	12	impres:9.98
ifdef	8	ifdef:6
pr	56	pr:36.1 solici:5.01
edmgen.ex	4	edmgen:4
adoption	25	adopci:25
shrink	30	reduci:8.37 reducc:6 dismin:3.5
bathroom	40	baño:37
dirnam	12	dirnam:10
topdown	5	topdow:5
dirpath	14	dirpat:8
mep	5	mep:4
cte	17	cte:16
workflowservic	5	workfl:4.84
stringprep	5	string:4.16
sst	7	sst:7
physic	52	física:52
li	21	li:21
reaction	11	reacci:9.99
undress	11	desvis:5
argumentnam	20	argume:7.01
benign	6	benign:4
i.i.d	8	i.i.d:6
beg	48	rogó:12.9 ruego:7 suplic:6 pidió:3.97
netron	5	netron:5
python3	30	python:16.7
łukasz	10	łukasz:9.19
langa	9	langa:8.05
unsolv	5	resolv:3.99
stephen	4	stephe:4
serhii	146	storch:37.2 serhiy:37.2
storchaka	145	storch:35.7 serhiy:35.7
complus	7	complu:7
nonlocal	19	nonloc:16
flowchart	16	diagra:9.02 flowch:4.94
hunspell	5	hunspe:5
violent	18	violen:15.5
neighborhood	38	vecind:21 barrio:11
painful	24	doloro:21
envbuilder	4	envbui:4
semantical	32	semánt:30.9
standardization	9	estand:8.99
predecessor	17	predec:15
nominal	14	nomina:14
puriti	14	pureza:12
param	44	params:13.9 paráme:12.4 param:9.99
porch	6	porche:4
jewelri	8	joyerí:6
py_unicod	36	py_uni:33.9
abbreviation	21	abrevi:17.3
gestur	22	gesto:12 gestos:6
trainer	102	traine:86.9 entren:3.71
autogenerat	6	automá:4.28
confirmation	52	confir:42.2
idiot	47	idiota:44
morsel	9	morsel:9
wooden	14	madera:14
freebsd	41	freebs:38.7
in_fd	6	in_fd:5
system.windows.frameworkelement	8	system:5.07
stabiliti	45	estabi:43
climb	101	escala:49.3 subió:7.44 trepar:5
firstnam	8	firstn:7.98
lastnam	8	lastna:7.99
fullnam	32	fullna:26
peak	48	máximo:19.8 pico:11.9
ipad	20	ipad:17
bugfix	37	correc:19.2 errore:14.4
system.windows.media.ellipsegeometri	4	system:3.49
xdocument	5	xdocum:5
instant	32	instan:19.1 moment:4.37
cwd	21	cwd:19
shoot	36	dispar:27 fugaz:4
adher	31	adhier:10
pluralsight	17	plural:13
bow	34	inclin:18.4 arco:4 pajari:3.74
oob	6	oob:6
seiz	20	agarró:4.97
lauren	6	lauren:5.3
admin	43	admini:14.1 supera:14 admin:4
order_detail	4	order_:4
shorten	21	acorta:10 abrevi:6.96
generaliz	61	genera:46.1
importlib.metadata	6	import:5.83
provisional	44	provis:43.9
flood	27	inunda:20 inundó:4
mouseevent	10	mousee:10
maintainabiliti	9	manten:8.53
explanatori	16	explic:11.9
disassembl	21	desmon:11 desens:6.32
concat	8	concat:5.99
loser	7	perded:7
investigation	15	invest:15
ellips	24	elipse:21
attribution	18	atribu:10.6
conclud	29	conclu:23
afterward	52	despué:35.1
bytearrai	106	bytear:87.9 arregl:6.29
nntp	28	nntp:25
deadlin	19	fecha:7.84 plazo:3.93
imagesiz	4	images:4
sizeof	21	sizeof:15
shak	50	shake:9.98 tembla:9 sacudi:8 agitar:4.93
shout	43	gritó:15 gritar:11.4 grites:5
modifygraphwithdelegat	4	modify:4
regasm.ex	6	regasm:6
awful	38	horrib:11 horror:4 terrib:3.99
escalat	6	escala:3.56
ach	12	duele:8
deallocator	21	desasi:14.1
safer	17	seguro:9.83 segura:6.92
subwindow	10	subven:4 pad:3.26
rearrang	31	reorga:21.8 reorde:7.03
keyboardinterrupt	18	keyboa:18
systemexit	12	system:10.1
disclaimer	12	respon:5.35
british	24	britán:22
mechanical	7	mecáni:7
skyscraper	6	rascac:6
richtextbox	13	richte:13
pth	8	pth:8
yyyi	15	yyyy:8 aaaa:7
dd	17	dd:16
salesman	8	vended:7
king	69	rey:64
ctim	5	ctime:5
sharp	37	afilad:11 agudo:11
fortun	29	fortun:24
ocr	12	ocr:11
examplevalidator	30	exampl:29.5
statisticsgen	43	statis:39.9
adjustabl	5	ajusta:3.99
tied	49	vincul:7.79 ató:5 asocia:3.36
mobilenet	23	mobile:22.7
disambiguat	14	desamb:7 ambigü:6.99
unboundlocalerror	7	unboun:7
staff	9	person:5.3
cordova	15	cordov:15
initializecomponent	6	initia:6
hostag	6	rehene:5
object_hook	4	object:3.36
natur	84	natura:79.8
linqtoxmldatabind	13	linqto:13
tlsv1.2	8	tlsv1.:6.21
patch.dict	9	patch.:7.89
railroad	10	ferroc:6
associatedfil	10	associ:9.37
stockanalyzer	5	stocka:5
decoupl	18	desaco:14
axe	37	ejes:33.8
pia	4	pia:4
#3147	9	#3147:9
#488	9	#488:9
sensor	23	sensor:21
radial	7	radial:7
ed	20	ed:7.99
scrolledcanva	4	scroll:3.74
npn	5	npn:5
timespan	9	timesp:9
unattend	9	desate:9
threading.excepthook	5	thread:4.97
ole	26	ole:21
stov	19	estufa:10.9 cocina:4.05
walrus	9	walrus:5
conclusion	27	conclu:25
strenum	8	strenu:8
stev	19	steve:19
adaptation	20	adapta:19.9
kent	7	kent:6.99
diseas	65	enferm:56 cardio:3.41
youtub	17	youtub:13.8
cc	20	cc:19
outgo	34	salien:22 salida:6.08
#5444	10	#5444:9.61
embedder	29	incrus:17.4 integr:4.59
plead	12	rogó:4 declar:3.03
pythonw.ex	7	python:4.42
npc	19	pnjs:6.5 npcs:6.5 npc:5
vms	19	máquin:6.61 virtua:4.28 vms:3.99
diari	26	diario:26
nextprop	6	nextpr:6
director	10	direct:8.01
suffic	16	sufici:8.6
refuge	9	refugi:9
imitation	7	imitac:6
notoverridabl	7	notove:6
flatten	67	aplana:43.1 flatte:6.86
vsix	29	vsix:28
dsl	17	dsl:15
toast	12	tostad:6.98
tf.keras.losses.sparsecategoricalcrossentropi	4	tf.ker:3.56
#1.2	49	#1.2:49
fox	25	zorro:15.8 zorros:6
filepath	10	filepa:4.99 ruta:3.18
broccoli	5	brócol:4
createref	8	create:7.99
capital	89	capita:47 mayúsc:36.5
nonempti	10	vacíos:3.84
resistant	9	resist:8.99
overfit	69	sobrea:60.5
cart	44	carro:21.9 carrit:15 cart:5
task_don	7	task_d:7
curat	19	selecc:7.7
remarkabl	20	notabl:7.99
coordination	17	coordi:17
manualresetevent	7	manual:6.95
multip	43	multip:38.3
investigat	53	invest:52.9
wax	7	encera:4
adorner	32	adorno:14 adorne:7
adopt	104	adopta:88.8 adopte:4
nanosecond	37	nanose:36
next_fn	10	next_f:8.81
baggag	29	equipa:25
array.arrai	7	array.:7
magnitud	45	magnit:43
ulong	13	ulong:12
#8859	20	#8859:20
codeset	13	codese:11
wed	62	boda:46 bodas:10 casami:4
sar	8	sars:4.33
cov2	5	cov2:4.47
facto	8	facto:6
uncheck	42	desact:14.6 desmar:11.8 unchec:5 marcar:3.4
reopen	33	abrir:18.6 reabri:5 abrirl:3.97
ellipsis	39	suspen:22.2 elipsi:8 ellips:6.86
doctyp	11	doctyp:9
fip	11	fips:7
io.open	7	io.ope:6.99
hparam	21	hparam:19
appoint	9	design:3.62
env	42	env:37
pylint	23	pylint:20
menustrip	8	menust:8
militari	8	milita:8
pacific	12	pacífi:12
tal	17	cuento:3.22
evident	13	eviden:7.99
starlett	38	starle:34.9
tooth	9	diente:6
differential	38	difere:19.3
blendspace1d	6	blends:6
francisco	9	san:5.15
webview	45	webvie:38
uml	9	uml:6.98
ensurepip	14	ensure:13
#420	9	#420:9
end_lineno	4	end_li:4
hong	8	hong:7.91
kong	6	kong:5.93
typographi	13	tipogr:12
budg	21	cederá:5
abs	17	abs:14
deconstruct	11	decons:11
consent	18	consen:12
#10.14	6	#10.14:5.62
mojav	5	mojave:3.71
okinawa	5	okinaw:5
lookahead	25	antici:20.2
lookbehind	15	tardía:11.2
mitigat	36	mitiga:28.9
rhel	4	rhel:4
cento	7	centos:7
blur	16	desenf:8
grei	13	gris:7.99
microsoft.common.target	15	micros:12.8
entrypoint	16	entryp:8 entrad:3.07
martin	55	martin:51
von	37	von:32.9
löwis	35	löwis:30
mmdf	10	mmdf:10
quotient	21	cocien:16.9 divisi:3.97
node3d	6	node3d:5
sail	13	navega:7.92
rect	33	rect:23.9 rectán:4.16
daemonic	18	demoní:12.5 daemon:3.37
december	25	diciem:21
wf3	12	wf3:9.97
negligibl	7	insign:6
unauthenticat	10	autent:9.93
mushroom	11	setas:4
typhoon	20	tifón:18
runtimeerror	44	runtim:43.8
crl	20	crl:13 crls:7
murderer	21	asesin:18
allergic	37	alérgi:37
aspirin	14	aspiri:14
insan	17	loco:5.99
system.windows.input.routedcommand	4	system:3.27
date_str	6	date_s:6
#8601	24	#8601:23
mistook	16	confun:13
incapabl	7	incapa:5.98
list.append	5	list.a:5
tf.distribut	18	tf.dis:17
debit	9	debit:5
defend	22	defend:20
system.windows.uielement	8	system:5.93
dpapi	4	dpapi:4
ds.shuffl	4	ds.shu:4
deduc	20	deduci:13.5 deduce:5.51
#563	10	#563:10
hopeful	23	suerte:6.95 espere:4.98 espera:4.75
furnitur	57	mueble:51 mobili:3.58
entail	9	implic:3.95
physicsbody3d	6	physic:6
pathlib.path	7	pathli:7
linguistic	7	lingüí:7
drastical	9	drásti:9
competition	25	compet:21
sham	17	vergüe:8
spi	29	spy:8 espía:8
unmount	49	desmon:42.7 unmoun:3.1
remount	27	montar:19 remont:4
necessiti	13	necesi:7.06
classvar	7	classv:7
boundless	7	boundl:6
chairman	8	presid:8
academi	12	academ:12
vectorcall	42	vector:41.3
#443	5	#443:5
setstat	17	setsta:17
leap	35	bisies:9 interc:5.89 saltó:5
jssetprojectionenqueuecallback	5	jssetp:5
spatial	30	espaci:27.1
purepath	5	purepa:5
lexicographic	5	lexico:5
hammer	20	martil:17
x.y.z	4	x.y.z:4
skeleton	36	esquel:26.9
median	29	median:19.5
so_reuseaddr	5	so_reu:4.52
tfhub.dev	62	tfhub.:58
t5	12	t5:10.9
companion	15	comple:5.15
awareness	14	concie:7.99 conoci:3.83
#397	4	#397:4
racket	14	raquet:12
cleanup.bat	5	cleanu:4.9
photo	99	fotos:42.9 foto:33.9 fotogr:10.8
stal	38	obsole:30.5 antigu:4.8
diffgram	11	diffgr:9
differentiation	29	difere:26.7
steven	14	steven:14
cygwin	21	cygwin:18
jason	9	jason:9
alli	11	aliado:8
mrpc	5	mrpc:4
reachabl	23	accesi:8.89 alcanz:5.4 accede:3.94
covid	4	covid:4
nodelist	6	nodeli:4
importschemagen	4	import:3.82
finalization	36	finali:32
#3.1	49	#3.1:48
#5.1	8	#5.1:8
prescod	7	presco:5
onclick	36	onclic:31
nonstandard	13	estánd:6.94
sql_script	6	sql_sc:6
exhaustiv	21	exhaus:19
cookiecutter	32	cookie:29.5
compresslevel	14	compre:10.3
base_dir	17	base_d:10
dry_run	10	dry_ru:10
gardener	7	jardin:6.32
cs0633	4	cs0633:4
aspnet_compiler.ex	7	aspnet:6.53
cran	15	cran:7 grulla:4 grúa:4
#2016	40	#2016:38.6
fasttext	5	fastte:5
svcconfigeditor.ex	4	svccon:4
charset	85	charse:54.3 juego:5.62
maximal	12	máxima:4.4 máximo:4.01
earliest	21	primer:6.43 tempra:5.95
bufsiz	12	bufsiz:12
nationaliti	7	nacion:6.75
mom	56	mamá:46 madre:8.88
chatroom	13	chatro:13
mandatoryreleas	5	mandat:4
predictabl	35	predec:32.9
hdr	22	hdr:19
recalculat	20	recalc:15 calcul:3.29
hiroshima	7	hirosh:7
carv	9	talló:5.99
vsinstr	24	vsinst:21.5
itemdefinitiongroup	21	itemde:19
modest	14	modest:11
airplan	36	avión:30.9
preparation	49	prepar:46.5
pocket	61	bolsil:59.6
tfvc	10	tfvc:9
centraliz	32	centra:27.6
memoriz	27	memori:23.6
gas	59	gas:30.8 gasoli:15 combus:4.01
attitud	19	actitu:18
court	18	corte:8 tribun:5
recurrent	21	recurr:19.9
microcontroller	32	microc:31
washington	18	washin:18
system.collections.ienumerabl	7	system:5.61
supervision	8	superv:7.98
collisionpolygon2d	7	collis:6.29
digest_siz	4	digest:3.7
curiositi	12	curios:12
fog	25	niebla:22
randomness	29	aleato:25.8
adam	43	adam:38.6
diffus	28	difuso:16.2 difusa:4.36 difumi:3.4
deer	24	ciervo:21
we’v	24	hemos:16.8
#32768	6	#32768:5
monotoniciti	27	monoto:24
random.pi	4	random:3.95
jag	12	escalo:11.9
ref.current	10	ref.cu:9
itertools.islic	4	iterto:4
disobei	5	desobe:4
xsltransformation	4	xsltra:4
stylesheet	28	hoja:14.9 hojas:7.95 styles:3.99
touchbar	10	touchb:8
misc	13	misc:10
#28.	9	#28.:8.58
assur	41	asegur:31.2 garant:4.77
authenticiti	10	autent:8.61
babbl	21	chismo:7 murmur:5.47 farful:4.71
untrain	8	entren:5.37
learner	21	aprend:6.77 estudi:5.52 learne:4
installutil.ex	4	instal:3.38
doz	9	dormid:5.95
disguis	29	disfra:27
emergenci	37	emerge:35
xpathdocument	6	xpathd:5.95
xmldocument	12	xmldoc:11
wisdom	10	sabidu:6
remap	24	reasig:12 remape:7
pragma	11	pragma:9
logon	12	sesión:8.56
badli	38	mal:11.9 gravem:4.99
moon	67	luna:54 lunas:6
copula	13	cópula:12
census	8	censo:7
cd	49	cd:44.8
statusbar	12	status:8.64
ssize_t	5	ssize_:5
#16.04.3	4	#16.04.3:3.4
amd64	10	amd64:9
devel	10	devel:4.8
uservoic	4	uservo:4
dirti	55	sucio:17 sucia:14 sucios:12 ensuci:4
ast.pars	8	ast.pa:8
restrictiv	16	restri:12.9
isolation_level	8	isolat:7
system.servicemodel.servicehost	9	system:7.59
covariant	24	covari:21.9
contravariant	22	contra:15.9
eiffel	4	eiffel:4
mdf	6	mdf:5
call_args_list	6	call_a:5.17
poetri	7	poesía:6
field_nam	6	field_:6
inaccurat	12	inexac:11
fridai	56	vierne:55
nnn	6	nnn:6
margarin	4	margar:4
sdfgi	7	sdfgi:7
voxelgi	11	voxelg:11
strengthen	7	fortal:4
tight	71	estrec:11.8 apreta:9.99 firmem:6 ajusta:5.97 fuerza:4.26 apriet:3.71
sincer	11	sincer:11
narrativ	8	narrat:7
oyster	9	ostras:8
triangular	8	triang:6.9
eval_str	4	eval_s:4
puzzl	33	rompec:13.3 puzzle:6 descon:3.91
supportedruntim	5	suppor:5
tic	21	tres:3.47
tac	20	tres:4.5
recorder	13	grabad:11
etag	8	etag:5
hub.load	7	hub.lo:7
hub.keraslayer	13	hub.ke:13
ushort	12	ushort:12
lzma	26	lzma:23
xz	8	xz:7
tablec	13	tablac:13
navigationpolygon	6	naviga:5.99
mainwindow	6	mainwi:5
navigationwindow	5	naviga:5
irreversibl	5	irreve:5
init	45	init:27.6 inicia:8.52 inicio:5.69
opaciti	34	opacid:29
#10000000	10	#10.000.000:9
endif	6	endif:6
consultation	4	consul:3.45
peach	6	meloco:4
e2e	9	e2e:8
shelf	55	estant:41.7 repisa:5
tini	33	pequeñ:22.6 minúsc:3.95
februari	25	febrer:23.8
#515	4	#515:4
facebook	22	facebo:22
int16	10	int16:9
interchang	24	interc:20.4
bitmask	26	máscar:25.5
system.xml.xmldocument	10	system:5.86
taskfactori	6	taskfa:6
briefcas	13	maletí:6 maleta:4
peek	61	ver:23.2 peek:11 inspec:6.14 echemo:3.81 vistaz:3.25
pkg	19	pkg:17
doh	8	doh:5
metafil	13	metarc:13
#2.8	8	#2.8:8
ric	56	arroz:55
ffffff	8	ffffff:6
resumption	8	reanud:7.99
cruel	27	cruel:24
sspi	5	sspi:4
magenta	8	magent:7
vxwork	14	vxwork:14
arg_nam	4	arg_na:4
textfieldparser	8	textfi:7
unsur	12	seguro:6.83
inconvenient	18	inconv:13
september	27	septie:25.6
#2020	27	#2020:26.7
impl	16	impl:12
robin	5	robin:4
simd	7	simd:7
goos	12	gallin:4.43
galaxi	4	galaxi:4
univers	20	univer:20
anoma	18	anomal:15.7
violenc	33	violen:31.5
gala	28	gala:27
exist_ok	9	exist_:9
fileexistserror	8	fileex:8
app.j	8	app.js:8
#.6	7	#.6:6
slav	16	esclav:14
hitter	15	hitter:8.77 heavy:3.65
sep	53	sep:49
ignorant	5	ignora:3.99
mall	9	comerc:5.79
fingerprint	12	huella:10.5
hydrat	23	hidrat:22.5
whin	11	quejar:5
corporation	8	corpor:7
footprint	33	huella:17 superf:4.87 impact:4.14
randomiz	19	aleato:18.8
inaccuraci	11	inexac:9.99
mil	47	millas:35 milla:7
reentranci	9	reentr:7.98
quad	12	cuadrá:4
system.io	7	system:5.68
expressibl	5	expres:4.38
exec_modul	8	exec_m:8
attic	8	ático:6
cuit	4	cuit:4
dgsl	19	dgsl:18
preliminari	16	prelim:16
system.xml.schema.xmlschemaset	10	system:7.53
chopin	5	chopin:4.55
parenthesis	30	parént:27.9
customizabl	15	person:13.2
oo	4	oo:4
identification	22	identi:19.9
polish	15	polaco:6
#.25	8	#.25:7
lts	13	lts:13
arcnam	6	arcnam:6
flea	10	pulgas:4
system.formatexception	4	system:3.33
shad	27	sombre:13.9 sombra:9.99
pat	6	palmad:6
classmat	28	compañ:28
vst	25	vsts:22
methoddef	4	method:3.99
chris	12	chris:11
subpattern	33	subpat:29
aggressiv	27	agresi:23
bnf	9	bnf:9
checkout	18	checko:8
unityv	17	unityv:16
hung	50	colgó:25 colgué:5 colgad:3.96
f12	22	f12:21
x509	7	x509:7
attentiv	10	atento:7
unshard	9	fragme:3.41
unbearabl	7	insopo:7
teenager	20	adoles:20
françois	8	franço:7.99
po	5	po:5
fund	14	financ:6 fondos:5
haskell	6	haskel:6
friction	5	fricci:5
contexttyp	6	static:3.39
hkei	5	hkey:4
sub_kei	10	sub_ke:9
rsc	9	rsc:8
robots.txt	13	robots:13
comfort	14	consol:6.98
tf_config	28	tf_con:27
popcorn	16	pochoc:8 palomi:7
whal	23	ballen:23
mammal	8	mamífe:7
vbproj	8	vbproj:8
rifl	10	rifle:9
thai	16	tailan:11.9
likelihood	45	probab:21.3 verosi:8.86 logarí:6.22
backyard	11	patio:8.99
compell	9	convin:5
comp	18	cumpli:6.94 comp:4 cumple:3.94
internalcachemetadata	5	intern:4.52
comclassattribut	4	comcla:4
system.globalization.datetimeformatinfo	6	system:4.36
blake2b	15	blake2:6.83
blake2	29	blake2:22.3
cython	9	cython:9
editorconfig	58	editor:43.2
return_valu	14	return:13
#101	15	#101:15
cello	6	violon:3.99
politic	23	políti:23
presidential	5	presid:5
election	30	elecci:25.8
#7.1	8	#7.1:8
opponent	12	oponen:8
insur	5	asegur:4.97
#5.2	10	#5.2:10
xbox	22	xbox:22
paddl	7	palanc:4
logger.debug	4	logger:3.98
genr	12	género:12
intrinsic	35	intrín:32.9
curtain	30	cortin:27
mineral	8	minera:7
professor	28	profes:26.9
bang	31	golpeó:14 golpea:4
strictness	6	riguro:4.96
pyconfig	9	pyconf:9
rectangular	18	rectan:18
x.i	28	x.y:23
cautious	12	cautel:5
jspropertyidtyp	4	jsprop:4
xpathnavigator	28	xpathn:16.8
brown	35	marrón:11 castañ:10 marron:6
squiggl	31	ondula:23.8
hing	8	articu:4
accordion	10	accord:6 acorde:4
hardcod	29	codifi:19.3
isactiv	6	isacti:6
st	38	st:30
appointment	44	cita:28 citas:4 compro:3.31
ws2007httpbind	4	ws2007:4
packager	17	empaqu:10.5
wig	6	peluca:6
prescrib	11	prescr:8
betrai	39	traici:36
abcmeta	4	abcmet:4
ver	8	ver:3
transformed_metadata	4	transf:3.45
blittabl	7	bits:6.16
iceberg	5	iceber:5
onboard	13	incorp:9.72
getrandom	8	getran:8
dir_fd	26	dir_fd:26
target_is_directori	7	target:5.82
decompos	31	descom:29.4
furnish	9	amuebl:4.94
shlex	13	shlex:13
façad	6	fachad:4
lmtp	6	lmtp:6
foo	124	foo:89.8
tar.gz	10	tar.gz:9
waveform	38	onda:25.9 ondas:5.48
xyz	9	xyz:6
perftip	7	sugere:4.99
dbm	19	dbm:18
ucf101	12	ucf101:12
#85	12	#85:11
kb	10	kb:7.73
fragmentation	12	fragme:10.8
#2002	9	#2002:9
proj	9	proj:9
ankl	11	tobill:9.76
firewood	8	leña:8
emploi	38	emplea:24.9
ladder	22	escale:21.9
tournament	13	torneo:13
xmldatadocument	12	xmldat:10.9
performant	29	alto:6.84 rendim:5.88 eficaz:3.94
tb	15	tb:14
bitter	19	amargo:10 amarga:6
flipper	5	aletas:4.95
zeromq	4	zeromq:4
c11	6	c11:6
recv	15	recv:14
mp3	7	mp3:7
ipod	4	ipod:4
monobehaviour	10	monobe:8
stubborn	17	terco:6 cabezo:4 testar:4
poland	9	poloni:7
miracl	17	milagr:17
cf_flag	4	cf_fla:4
alternation	5	altern:3.95
system.windows.shapes.rectangl	7	system:4.07
uninitializ	20	inicia:16.4
hardest	7	difíci:5.97
#252	4	#252:4
smtpserver	7	smtpse:7
modifiabl	10	modifi:8.31
xamarin.com	19	xamari:12.7
orthographic	8	ortogr:7
bootstrap	42	arranq:16.6 arranc:9.31
kidnap	16	secues:16
websecuriti	5	websec:5
invader	6	invaso:6
allow_nan	4	allow_:4
acronym	5	acróni:5
#10.0.16299.0	4	#10.0.16299.0:4
weakref	19	weakre:11.6 débile:4.09
#76	6	#76:5
gettyp	6	gettyp:6
getsnapshot	5	getsna:5
bertnlclassifier	8	bertnl:8
nlclassifier	9	nlclas:9
tailor	19	adapta:9.9
wordpiec	37	wordpi:36
sentencepiec	27	senten:25.7
ini	30	ini:28
py.ex	6	py.exe:6
system.windows.controls.imag	4	system:3.39
avatar	16	avatar:15
mainloop	10	mainlo:4.99 bucle:4.89
peasant	6	campes:5
codeagent	15	codeag:14
compat32	14	compat:6.56
convolution	70	convol:60.4
convolutional	62	convol:57
doub	5	doblem:5
tin	12	estaño:5 tin:4
roof	46	techo:25 tejado:20
atexit	12	atexit:10.8
catalogu	10	catálo:6.07
tf.estimator	17	tf.est:16.3
intern	32	intern:17
weigh	26	pesa:12 peso:5.03
#195	5	#195:5
trial	33	prueba:16.4 juicio:6
spill	37	derram:26
tablecloth	5	mantel:5
oparg	5	oparg:5
hatr	16	odio:15.8
dnx	10	dnx:8
fixtur	25	acceso:6.3 fixtur:5.98 correc:3.67
#42	23	#42:19
donat	20	donar:6
chatml	4	chatml:4
sort_dict	10	sort_d:10
jesus	9	jesús:6
transportation	4	transp:3.98
pdf	31	pdf:24 fdp:4
footer	18	pie:14
enormous	13	enorme:11
keyref	10	keyref:9
alibi	11	coarta:10
batuhan	12	batuha:10.9
taskaya	11	taskay:9.89
rl	34	rl:29.5 refuer:3.02
incredibl	14	increí:13
quotechar	6	quotec:5.51
voluntari	7	volunt:7
nephew	9	sobrin:9
pyperformanc	10	pyperf:5.63
sceneri	19	paisaj:4.99 escena:3.18
reconstruction	66	recons:54.4
http.server	8	http.s:8
flatbuffer	18	flatbu:18
irresponsibl	8	irresp:8
motion	34	movimi:22.9
cascad	18	cascad:17.6
atomical	7	atómic:4.99
brand	38	marca:14.6 comerc:3.8
toothpast	15	pasta:7.93 dentíf:7.06
affair	20	asunto:13.1
#250	14	#250:11
ucs	11	ucs:10
tf.keras.model.fit	9	tf.ker:8.98
stylistic	4	estilí:4
freerider	4	polizo:4
tricki	32	compli:19.8 difíci:6.82
barrier	62	barrer:55.3
#307	4	#307:4
urandom	9	urando:7
parasoft	7	paraso:7
virtualiz	18	virtua:15.9
soatest	5	soates:5
binhex	8	binhex:7
ingestion	21	ingest:16
event.preventdefault	9	event.:9
test1	5	test1:5
#8000	8	#8000:8
bernoulli	12	bernou:12
redraw	12	dibuja:6.95 redibu:5
getmember	9	getmem:6.69
#465	5	#465:5
ambush	5	embosc:5
happier	17	feliz:14
aboard	13	bordo:8
handoffbehavior	4	handof:4
metatyp	6	metati:5
parameterless	22	paráme:14.8 sin:3.73
cosin	23	coseno:20
parenthesiz	26	parént:25.4
ndarrai	8	ndarra:8
moderation	10	modera:5.64
sys.breakpointhook	4	sys.br:4
pdb.set_trac	6	pdb.se:6
corporat	12	corpor:12
contend	8	conten:4.39
microsoft.build.framework.itaskitem	9	micros:8.89
cool	58	genial:13.5 fresca:5 fresco:4.99 frío:3.97
mayor	29	alcald:28
py_initializ	21	py_ini:20
copystat	5	copyst:5
scicit	6	scicit:6
admirer	4	admira:4
c3	5	c3:5
user1	8	user1:5
orchestrat	27	orques:20.8
vocab	11	vocabu:8.4
extravagant	6	extrav:6
imagenet	25	imagen:23
system.xml.serialization.xmlserializer	7	system:6.1
aforemention	12	mencio:10.9
adob	9	adobe:7
patienc	39	pacien:39
asyncio.cancellederror	7	asynci:6.56
juggl	4	malaba:4
floatoperation	5	floato:5
tid	7	tid:4
contextlib.abstractcontextmanager	4	contex:3.47
jira	4	jira:4
roundup	17	roundu:15
evolution	16	evoluc:15
animationplayer	11	animat:11
uncomfortabl	13	incómo:12
checkmark	10	marca:9.96
pyinterpreterstat	4	pyinte:3.99
createcontext	10	create:9.97
historical	55	histór:53
linkdemand	11	linkde:10
blocksiz	8	blocks:6.71
pathgeometri	4	pathge:4
ian	6	ian:5
goodfellow	5	goodfe:5
aaron	4	aaron:4
multiworkermirroredstrategi	24	multiw:24
tff.learning.models.variablemodel	12	tff.le:11
os.system	8	os.sys:8
mailcap	21	mailca:19
numericupdown	20	numeri:20
m_siz	5	m_size:5
adaptiv	30	adapta:26.1
#432	10	#432:7
orderid	4	orderi:4
toc	12	tdc:11
operational	6	operat:3.45
fourteen	6	catorc:6
calledprocesserror	4	called:4
messageport	13	messag:11.3
mbc	24	mbcs:24
currentuser	6	curren:5.93
berkeleydb	6	berkel:6
coro	15	coro:13
restructur	17	reestr:17
inertia	13	inerci:13
anycpu	7	anycpu:6
charter	9	estatu:4
svctraceviewer.ex	5	svctra:5
california	9	califo:9
#.1	16	#.1:14
myapp	24	myapp:14
mytyp	12	mytype:7
sped	12	aceler:12
system.activities.nativeactiviti	4	system:3.51
cathedral	4	catedr:4
searcher	22	buscad:20.8
panter	6	panter:6
advers	6	advers:3.99
slid	24	desliz:12 diapos:4
gil	82	gil:77.9
fr.resx	4	fr.res:4
fillcolor	11	fillco:10
colormod	8	colorm:6
divider	5	diviso:5
fabric	20	fabric:14
mutativ	7	mutaci:4.19
scanf	7	scanf:7
tend	66	tiende:41.9 suelen:4.88
commentout	4	commen:3.98
audioclassifier	10	audioc:9.93
smtputf8	15	smtput:13
dizzi	14	maread:12
f4	5	f4:5
clash	29	confli:17.9
camel	24	camell:15 camel:6.98
buggi	19	errore:13.7
bandag	7	vendaj:4
arrival	18	llegad:16
discreet	5	discre:4
presumab	17	presum:14
nccl	8	nccl:7
expens	33	gastos:15.6 expens:10
regex	40	regex:28.9 regula:6.63
joystick	28	joysti:28
webgl	35	webgl:29
innovation	7	innova:6.11
youth	9	juvent:7
thereof	15	misma:3.02
moral	13	moral:7
infravalidator	25	infrav:25
festival	10	festiv:7.95
embarrass	47	avergo:27 vergüe:8
scissor	18	tijera:17
pytype_readi	10	pytype:9.49
pairwis	8	pares:5.49
dataset.from_tensor_slic	5	datase:4.58
broom	14	escoba:14
linejunk	6	lineju:6
charjunk	5	charju:5
rerun	40	volver:14.6 vuelva:13.6 vuelve:4.56
statespec	13	states:11
cert_requir	7	cert_r:6.51
wd	4	wd:4
iri	6	iri:5
http.si	4	http.s:4
geometryinstance3d	6	geomet:4.22
system.windows.controls.pag	8	system:3.91
tenth	13	décima:4.14
tfhub	11	tfhub:9
asia	13	asia:12
tilebrush	6	tilebr:6
v4	5	v4:5
iprocessdebugmanager	7	iproce:6.59
prebuilt	27	precom:11.1 predis:3.99
unrecogniz	22	recono:18.9
quantifi	8	cuanti:7.71
vitamin	20	vitami:20
she'd	27	había:7.03 ella:3.25
exhibit	24	exhibi:5 exhibe:5
barber	12	peluqu:7.57 barber:4
openfiledialog	8	openfi:7.52
catholic	10	católi:8
sys.exec_prefix	5	sys.ex:4.29
autoload	14	autolo:12
#72	8	#72:8
trombon	4	trombó:4
index.j	4	index.:4
codesandbox	11	codesa:11
strength	45	fuerza:24.9 fortal:8.99 fuerte:5.86
vacuum	7	aspira:5
cleaner	25	limpio:8.98 limpia:7.23
thorough	37	fondo:5.96 exhaus:4.97 comple:4.23 meticu:4 profun:3.94
datetime.datetim	13	dateti:10.2
asp	5	asp:5
raiseevent	12	raisee:11
coco	14	coco:12
system.windows.forms.datagrid	6	system:3.36
markov	15	markov:14
a2a	6	a2a:6
anthropic	5	anthro:5
mcp	14	mcp:9.99
admission	15	admisi:8
illumination	7	ilumin:6.58
parameterization	7	parame:6.99
bindingnavigator	4	bindin:4
dag	38	dag:31.5
profession	7	profes:6.32
award	12	premio:6.67
float3	10	float3:9.99
compli	10	cumple:6.96
market	44	mercad:36.7
lync	10	lync:8
skyp	10	skype:10
winex	5	winexe:5
footnot	6	pie:6
py_end_allow_thread	4	py_end:4
pronounc	23	pronun:21
intensiti	22	intens:22
#3490	4	#3490:4
nameprep	4	namepr:4
magnet	10	imán:7
erroneous	20	erróne:17
le	10	le:3.25
notarization	15	notari:15
swig	15	swig:12
irrespectiv	9	indepe:6.83
getattr	18	getatt:17
librispeech	6	libris:6
dtd	36	dtd:34
staircas	4	escale:3.39
projectextension	5	projec:4.99
system.eventarg	5	system:3.42
reveng	12	vengan:11
ttk	18	ttk:18
defect	44	defect:35.1
t4	18	t4:18
xhtml	11	xhtml:10
localnam	8	localn:6.86
wasm	31	wasm:28
literatur	19	litera:15.4
opencl	10	opencl:10
opentelemetri	10	opente:8.84
sni	6	sni:5.83
idispatch	4	idispa:4
usr	35	usr:28.8
halv	12	mitade:8 mitad:3.98
task_id	6	task_i:6
subcomponent	7	subcom:7
interruptibl	8	interr:6.9
understandabl	13	compre:9.42
robert	18	robert:17
py_buildvalu	7	py_bui:7
preempt	13	adelan:8.24
decad	6	década:5
frozen	90	congel:66.1 frozen:6.3 inmovi:5.01
blanket	20	mantas:5 manta:4 sábana:4
unhealthi	13	saluda:6.98
advertis	23	anunci:20
system.obsoleteattribut	7	system:4.09
typo	20	tipogr:12 mecano:3.95
wikimedia	4	wikime:4
system.xml.xpath.xpathdocument	7	system:3.23
pyqt	10	pyqt:9
f32	6	f32:5
interruption	21	interr:18.8
multilin	34	multil:19.9 líneas:8.78
tff.client	6	tff.cl:6
system.windows.media.pathfigur	4	figura:3.15
shuffle_fil	7	shuffl:6.76
tf.distribute.mirroredstrategi	7	tf.dis:6.99
leaderboard	14	clasif:8.82 tabla:3.78
sketch	14	esquem:3.9
mt	45	monte:32.9 mt:6
fuji	32	fuji:30.6
frown	8	mal:3.6
initscr	8	initsc:8
stdscr	5	stdscr:5
httperror	7	httper:7
misus	18	indebi:4.74 incorr:3.94 abusos:3.26
logging.handler	6	loggin:5.62
continent	5	contin:4.95
#4122	4	#4122:4
outermost	24	extern:15.8 exteri:3.98
azurit	5	azurit:5
lotteri	17	loterí:17
#52	7	#52:7
systematical	5	sistem:4.81
gatekeeper	4	gateke:4
phras	60	frase:38.4 frases:8.4
dutch	11	holand:8
batchnormalization	5	batchn:5
pusher	41	pusher:39
system.iformatprovider	7	system:3.62
producttabl	5	produc:3.12
titanic	12	titani:11
sank	14	hundió:12
voyag	10	viaje:8.99
harp	8	arpa:4
codecinfo	5	codeci:5
peanut	26	cacahu:16 maní:8
autocommit	6	autoco:4.99
pymodule_creat	4	pymodu:3.39
linef	8	salto:3.97
xss	5	xss:5
cgi.pi	4	cgi.py:4
compet	22	compet:12 compit:9
mahjong	6	mahjon:6
os.sendfil	4	os.sen:4
find_spec	12	find_s:11
noticeabl	30	notabl:18
timedrotatingfilehandler	5	timedr:5
comment_prefix	5	commen:4.92
inline_comment_prefix	6	inline:6
iserializabl	6	iseria:6
tarball	7	tarbal:6
kitten	12	gatito:12
screw	19	tornil:7.95
#2021	18	#2021:18
hanlon	10	hanlon:3.08 rick:3.08
eligibl	24	elegib:11.9
gid	22	gid:17
pencolor	12	lápiz:6.03 pencol:4.95
programmabl	8	progra:4.78
xbar	4	xbar:4
serverless	14	server:6.08
ktflitestr	6	ktflit:4.74
bootstrapper	19	previo:14 arranq:4
aspx	4	aspx:4
multiplayersynchronizer	4	multip:3.98
halt	26	deteni:6.99 detien:4.97
montanaro	9	montan:7.63
gregori	22	gregor:22
johnson	6	johnso:6
hilton	12	hilton:12
unbelievab	6	increí:6
tf.constant	6	tf.con:5
dis	12	dis:9.97
usecontext	10	usecon:10
res	31	re:17.2 res:10
wchar_t	19	wchar_:19
scott	6	scott:6
keynot	17	discur:6.95 confer:5.99
seamless	37	perfec:12.9 proble:10.8 fluida:3.98
theoretical	14	teóric:13
pardon	13	perdón:4 discul:3.99
make_templat	5	make_t:5
worldwid	8	mundo:5.92
movement	37	movimi:34.8
goma	16	goma:15
lion	29	león:21.7 leones:3.78
tam	11	domest:4
queryengin	6	querye:5.17
pal	34	pálido:17 palide:6 pálida:4
resolvekeysourc	4	resolv:3.99
instinct	11	instin:8
repetitiv	32	repeti:30.9
invention	19	invenc:9.86 invent:8.99
starter	18	inicio:7.81 starte:3.98 inicia:3.54
xxx	13	xxx:13
anthoni	8	anthon:8
essenc	7	esenci:5.99
#43	10	#43:10
diego	6	diego:5.96
dessert	24	postre:24
labell	12	etique:10.8
unnormaliz	6	normal:5.45
warehous	16	almacé:11.8
silk	14	seda:14
peaceful	7	pacífi:4.73
farther	15	lejos:7.87
reviewer	29	reviso:23
greatest	45	mayor:15.3 mejor:9.49 grande:6.67 máximo:3.82
datacontext	12	dataco:12
objectdb	17	object:12.5
configs.pi	7	config:3.74
getserversnapshot	4	getser:4
tf.variabl	56	tf.var:55
forkingmixin	4	forkin:3.89
#1.15	18	#1.15:15
greet	53	saludó:11 greeti:8.99 saluda:8.98 saludo:8.72 recibi:5.12
altogether	35	comple:18 totalm:3.93
perturb	11	pertur:10
recognizabl	11	recono:10.9
t2	15	t2:11
t3	12	t3:8
pianist	13	pianis:13
infix	5	infijo:5
tradition	9	tradic:8.99
keen	8	agudo:4.69
display_nam	4	displa:3.99
vsperfaspnetcmd	25	vsperf:21.9
model.sav	11	model.:11
optionstrict	6	option:4.25
translator	21	traduc:16.1
#99	24	#99:21
invincibl	5	invenc:5
clientdata	20	client:14.3
justifi	14	justif:14
delete_on_clos	10	delete:9.45
anticipat	25	antici:15
australian	13	austra:12
visa	25	visa:17 visado:8
regexp	5	regexp:5
webframemain	8	webfra:7
telegram	5	telegr:5
ndbm	5	ndbm:5
rollback	8	revers:4
ls	8	ls:6.98
etyp	6	etype:6
thiev	9	ladron:9
sni_callback	5	sni_ca:5
system.windows.forms.control	6	system:4.87
scvmm	47	scvmm:35.9
frog	15	rana:11
existent	19	inexis:11 existe:6.45
draft	36	borrad:26.5 draft:4.75
philip	4	philip:4
ryan	6	ryan:6
vbscript	8	vbscri:8
vba	9	vba:9
stutter	6	tartam:4
unc	15	unc:15
aqua	8	aqua:5
uncorrelat	4	correl:3.51
internationalization	13	intern:10.1
i18n	11	i18n:11
l10n	4	l10n:4
roslyn	17	roslyn:16
pregnant	21	embara:20.5
universiti	82	univer:77.9
#96	7	#96:7
getgroup	5	getgro:5
sys.path_importer_cach	15	sys.pa:11.9
system.idisposabl	4	system:3.89
austria	5	austri:5
disagre	21	acuerd:9.92 desacu:7
excerpt	7	extrac:4.98
homepag	13	página:8.51 inicio:3.15
fc	20	fc:20
alex	25	alex:25
kilogram	12	kilos:7.73
inversion	7	invers:6.99
inputsourc	10	inputs:7.93
clearer	27	claro:11.9 clara:7.98 claros:3.99
predat	5	anteri:3.79
der	13	der:13
pem	19	pem:19
#2.4.0	5	#2.4.0:5
stanford	4	stanfo:4
mit	8	mit:7
system.windows.forms.control.onpaint	5	system:3.3
playabl	5	jugabl:5
predetermin	5	predet:4.84
factorization	21	factor:20.4
stateful	63	estado:45.1
format_spec	19	format:9.07
markprofil	6	markpr:6
os.unam	5	os.una:5
tileset	19	tilese:19
#.2	11	#.2:8
soul	17	alma:15
concurrent.futures.threadpoolexecutor	4	concur:3.48
expensereportpage.xaml	6	expens:5.42
expenseithome.xaml	8	expens:7.43
misunderstand	19	malent:18
lingual	7	interl:3.95
provok	5	provoc:4.99
justification	4	justif:4
#97	9	#97:8
qt	17	qt:13
pysid	6	pyside:5
grabber	11	select:9
spot	43	detect:10.8 lugar:5.91 mancha:4
induc	18	induci:11 induce:4
ungrad	8	califi:5.05
reinforc	25	reforz:14.8 reinfo:7
system.componentmodel.backgroundworker	6	system:4.05
jsdoc	4	jsdoc:4
argumentparser	32	argume:18.1
solaris	28	solari:25
checkpointer	7	checkp:6.39
get_variabl	16	get_va:16
beta	68	beta:57.2
nn	12	nn:9
desc	4	desc:4
sha3	6	sha3:6
victori	11	victor:8.99
reassignment	4	reasig:4
purpl	19	púrpur:11 morado:5
calltip	8	sugere:6.74
#25000	5	#25000:4
cheerful	13	alegre:9
replication	16	replic:12.5
podfil	5	podfil:5
degrad	13	degrad:11
perf	20	perf:15
waygood	7	waygoo:7
hometown	10	natal:9
chmod	5	chmod:5
unselect	13	selecc:4.07 anular:3.74
pioneer	6	pioner:4.99
golden	41	oro:16.5 dorada:10.2 golden:5.54
treeview	20	treevi:16
auctionitem	4	auctio:4
mel	25	mel:24
spectrogram	67	espect:58.6
follow_symlink	35	follow:35
authorizer	5	autori:4.97
tempt	29	tentad:14 tentac:7.99
signaturedef	6	signat:5.99
x1	8	x1:5
y1	9	y1:3.97
x2	7	x2:4
profit	12	benefi:3.98
advisori	11	asesor:7.52
dlopen	6	dlopen:5
flour	17	harina:17
gpl	11	gpl:9
personaliz	23	person:19.6
humor	16	humor:13
probabilistic	26	probab:21.3
tp	6	tp:6
rewind	5	rebobi:5
dataloader	7	datalo:7
shoppingcart	4	shoppi:4
eighth	7	octavo:4
timestep	40	paso:13.5 pasos:12.5 timest:4.99
unforgettabl	6	inolvi:5
kinetic	10	kineti:8
#600	10	#600:8
overcom	20	supera:16.9
#58	6	#58:5
#62	6	#62:5
economic	21	económ:14 econom:7
idisposabl	7	idispo:6
unittest1	15	unitte:15
orphan	21	huérfa:21
nlp	31	nlp:12 pln:8.99 pnl:7
dirichlet	5	dirich:4
xmlrpc	8	xmlrpc:7
causal	4	causal:4
stool	14	tabure:12
iinspectabl	4	iinspe:3.87
rld	35	rlds:25.9
dml	5	dml:4
irix	5	irix:5
my.set	8	my.set:8
byval	9	byval:9
tango	8	tango:6
normalizer	15	normal:8.94
laundri	10	ropa:3.51
o2	41	o2:31.5
o1	44	o1:34.8
haiku	4	haiku:4
ig	20	gradie:11.6 ig:5.91
urlopener	4	urlope:4
unwind	13	desenr:10.6
josh	9	josh:9
populariti	5	popula:4.48
tp_iter	6	tp_ite:4.5
thinlto	5	thinlt:5
interpretabl	7	interp:5.95
convex	17	convex:15.3
thailand	8	tailan:7.08
iot	15	iot:15
lod	8	lod:7
opencv	10	opencv:8
#48	15	#48:14
exhibition	8	exhibi:4
wow	18	wow:5
xmlparser	10	xmlpar:10
backpack	4	mochil:4
infection	20	infecc:14.6
mimetyp	6	mimety:5
windowserror	5	window:4.11
idebugdocumenthost	7	idebug:6.51
libedit	4	libedi:4
readlin	75	readli:61.9
obama	4	obama:4
stereo	15	estére:15
akin	14	simila:11.4
fromlist	5	fromli:5
notepad	18	bloc:15.2
#110	6	#110:6
diabetic	6	diabét:6
wix	4	wix:4
#180	15	#180:14
faint	30	desmay:18
#489	8	#489:8
dozen	32	docena:26
localiti	7	locali:3.97
polit	37	educad:16 cortés:10
#342	5	#342:5
damp	33	amorti:25.8
pow	14	pow:12
hugo	10	hugo:9.42
kemenad	9	kemena:8.44
mtm	8	mtm:8
darwin	10	darwin:10
bytelength	10	bytele:10
uint8clampedarrai	5	uint8c:5
nud	5	desnud:3.93
admir	38	admira:21 admiro:16
#2022	33	#2022:32
msdf	7	msdf:7
jsrt	30	jsrt:28
chakra.dll	4	chakra:3.27
jscript9	4	jscrip:4
tf.loadlayersmodel	5	tf.loa:5
microsoft.visualbasic	4	micros:3.91
diameter	4	diámet:4
daili	29	diaria:9 diario:8.59 día:3.74
picasso	14	picass:13
button2	5	button:3.16
seekabl	13	buscar:4.5 buscab:4.13
py_buffer	8	py_buf:8
dorais	6	dorais:6
nonnegativ	12	negati:11.9
kniv	6	cuchil:4.81
xsltransform	11	xsltra:4.98
avoidanc	10	evasió:6
authkei	9	authke:9
iunknown	4	iunkno:4
invad	9	invadi:9
wei	4	wei:4
et	101	et:55.4
prometheus	9	promet:6.74
forg	6	forge:5
distributabl	7	distri:6.4
bitten	12	mordid:5 mordió:4
era	21	era:12.7 eras:3.87
stringent	4	estric:3.98
cherri	11	cerezo:6.98
system.windows.forms.combobox	6	system:5.1
groceri	11	comest:7
byteoffset	7	byteof:7
dic	11	dados:4.99
jealous	42	celoso:29 celosa:8 celos:4
india	35	india:34
thin	47	delgad:18 fino:4.99
#401	8	#401:8
firemen	8	bomber:7.99
assess	19	evalua:11.7
carrot	13	zanaho:13
xx	8	xx:5
pros	5	prosa:4
#4.3	7	#4.3:5
system.math	4	system:3.93
nowarn	8	nowarn:8
adjectiv	6	adjeti:5.61
slim	24	slim:14 delgad:4.99
perceiv	10	percib:9.85
vscod	13	vscode:13
tasks.vs.json	10	tasks.:9.7
weapon	39	armas:19.9 arma:19
vigorous	4	vigoro:4
sweat	39	sudand:15.4 sudor:10 sudar:4.96
astimezon	5	astime:5
presum	13	supone:5.87
ascent	10	ascens:9
sand	24	arena:20.9
indexeddb	5	indexe:4.88
impur	19	impura:12 impuro:6
arm64	20	arm64:20
graviti	12	graved:12
grappler	13	grappl:13
collections.abc	8	collec:6.92
wsdualhttpbind	5	wsdual:5
santa	12	noel:7 claus:3.57
mic	7	ratone:6
exceptiongroup	11	except:8.34
pymethoddef	10	pymeth:10
raini	17	lluvia:7.99 lluvio:7
backslashreplac	9	backsl:9
unicodeencodeerror	6	unicod:4.84
subword	36	subpal:26.7 subwor:3.33
os.renam	4	os.ren:4
tilemap	24	tilema:18.7
jail	36	cárcel:22.7 prisió:7.87
rust	16	rust:11
createvisualbasicmanifestresourcenam	4	create:4
enum.intenum	4	enum.i:3.5
enum.intflag	4	enum.i:3.5
axiom	4	axioma:4
system.typ	10	system:7.56
sweep	19	barrer:5.99 barrid:5 barre:4
missingmetadataexception	5	missin:4.56
model_spec	10	model_:10
postsglimmer	4	postsg:4
sac	6	sac:6
mul	9	mul:6
calculatorservic	6	calcul:4.61
lineag	15	linaje:15
handoff	10	handof:8
nonetyp	6	nonety:6
virtu	12	virtud:11
openxr	10	openxr:10
titlecas	12	título:9.01
peel	28	peland:6 pelar:5 peló:4
conf	26	conf:13.9 confer:11
#2025	12	#2025:11.6
astronomer	4	astrón:4
tpuestimator	10	tpuest:9
unverifiabl	13	compro:4.87 verifi:3.27
#1997	6	#1997:6
librosa	7	libros:5.12
carousel	8	carrus:5
getrespons	6	getres:6
handwrit	18	letra:12 escrit:3.94
sslerror	8	sslerr:8
epr	6	epr:6
checklist	11	compro:4.53
point2d	7	point2:5
typeddict	18	typedd:17
influential	7	influy:7
eos	5	eos:5
verbatim	15	textua:8.99 litera:3.04
feasibl	16	factib:12
aria	14	aria:9.25
materialization	5	materi:4.99
system.windows.forms.textbox	9	system:7.11
dragger	8	dragge:4.88
pluggabl	8	conect:4.93
astral	4	astral:4
boycott	5	boicot:5
emf	5	emf:4
depart	11	tren:3.24
subsurfac	4	subsup:3.76
scatter	18	disper:8.8
textvectorization	17	textve:17
mef	20	mef:20
fmt	23	fmt:18
urg	15	instó:6
flashlight	17	linter:15.9
coord	10	coorde:8.86
downsid	19	desven:13 inconv:5.99
summarization	13	resume:4.71
survivor	11	sobrev:6 superv:4.98
simpleapptest	4	simple:3.89
predictiv	29	predic:26.8
asgi	6	asgi:4
graphql	14	graphq:12
meaningless	15	sentid:12.3
anomalous	8	anorma:6
eventarg	4	eventa:4
ceil	30	techo:22.9 límite:4.2
hydration	33	hidrat:30.4
frank	24	franca:9 sincer:8
skat	28	patina:21 patine:5
rod	21	montó:4.61
motorcycl	20	motoci:13 moto:7
vsto	28	vsto:28
xavier	6	xavier:5.6
gai	11	gay:5
gradio	4	gradio:4
ambition	7	ambici:7
revisit	13	revisa:6.15
ancient	18	antigu:11.7
chicago	52	chicag:50.3
ose	8	operat:5.99
hebrew	15	hebreo:14
bindabl	4	enlaza:3.97
tub	11	tubo:3.99
coward	22	cobard:22
offload	7	descar:3.86
reliablemessag	7	reliab:6.4
overus	9	abuses:4
breadcrumb	6	navega:4.23
grasp	9	compre:5
err	12	err:7
simulator	34	simula:31.3
realm	28	realm:13.8 reino:5.18
lied	61	mintió:23 mentid:15 mentí:9 mentis:9
certifi	9	certif:8.92
roger	7	roger:7
usecallback	22	usecal:22
referent	38	refere:22.5
debat	16	debate:9 debati:4
coincidenc	18	coinci:14.9
immutabiliti	15	inmuta:12.5
annoyanc	9	molest:7.97
basicconfig	9	basicc:7
nameprofil	5	namepr:5
resumeprofil	6	resume:4.91
startprofil	7	startp:7
stopprofil	9	stoppr:8.98
bytesgenerator	6	bytesg:6
reshap	24	reshap:4.99
dictator	5	dictad:4.99
jupyterlab	12	jupyte:12
descent	52	descen:46.9
glm	12	glm:9.93
dispariti	5	dispar:4.48
kib	18	kib:9
#4096	11	#4096:11
volcano	9	volcán:7
spinach	9	espina:9
py_typ	10	py_typ:9
lens	5	lentes:5
collections.abc.sequenc	7	collec:5.6
za	4	za:4
multinomial	4	multin:4
thunder	12	trueno:10.6
checkerboard	5	tabler:4
lightn	24	rayo:12.6
unset	32	desarm:4.03
imaplib	8	imapli:8
timefunc	5	timefu:5
#26	5	#26:5
overlai	23	superp:10.3 encubr:5 overla:4.72
helmet	14	casco:13
billion	19	millon:13.5
dialogu	6	diálog:4.28
assignabl	7	asigna:5.79
atomiz	4	atomiz:4
tau	5	tau:4
π	10	π:7
compat.v1	15	compat:7.37
zdict	5	zdict:5
decompressor	10	descom:7.95
#1.0.2	12	#1.0.2:12
downsampl	13	downsa:4
peg	16	peg:15
lib2to3	6	lib2to:5.91
suppression	12	supres:12
ldflag	7	ldflag:7
inflexibl	7	inflex:6
stiffness	6	rigide:6
filecmp	5	filecm:4
orchestra	5	orques:5
sunscreen	6	solar:3.98
codeindex	8	codein:7.93
cg	10	cg:10
etl	12	etl:8
ordereddict	21	ordere:20
uncommon	18	común:12.4
webpack	12	webpac:11
rollup	6	rollup:5.99
package.json	11	packag:11
knit	16	tejien:6 tejió:4
this.context	8	this.c:8
unassign	8	asigna:5.59
cdata	23	cdata:21
itamar	5	itamar:5
q4	8	q4:4 p4:4
insight	36	inform:12.5 insigh:5 ideas:3.32
revolution	12	revolu:12
ace	14	ace:8 as:3.98
baffl	35	descon:12.5 desori:9 confus:6.12 sorpre:3.98
hoc	11	hoc:10.6
overweight	9	sobrep:5.54
vformat	5	vforma:5
clark	11	clark:11
openlog	5	openlo:4
tff.tf_computation	18	tff.tf:18
remotevalu	4	remote:3.98
sgd	23	sgd:22
logarithm	40	logari:39
dri	61	seca:14 secó:12 seco:11.5 dry:4.52
towel	29	toalla:26.6
mitigation	14	mitiga:13
class1	6	class1:6
microscop	6	micros:4.17
lossless	23	pérdid:19.7
#492	15	#492:15
openbsd	10	openbs:10
uptim	4	activi:3.97
xmln	8	xmlns:8
glossari	22	glosar:22
painter	16	pintor:15
indexerror	14	indexe:14
staticmethod	15	static:11.7
cookbook	25	cookbo:11 receta:6.79
o'reil	7	o'reil:6
#1998	10	#1998:10
asar	5	asar:5
microsoft.build.utilities.task	9	micros:5.79
macpython	8	macpyt:8
wiki	13	wiki:13
bfg	18	bfgs:14
luggag	16	equipa:15
keyfram	17	fotogr:15
combinatoric	5	combin:4.98
uncover	8	descub:5.96
inconsistenci	6	incons:4
illness	40	enferm:37.3
susi	6	susy:6
epsilon	11	épsilo:8
sys.exc_info	21	sys.ex:20.6
bookkeep	8	contab:8
refrigerator	37	refrig:17 helade:10 frigor:9
mb	13	mb:10
flexib	5	flexib:4.98
uint32arrai	7	uint32:7
pier	6	muelle:4
apostroph	5	apóstr:4
img	15	img:13
pour	25	sirvió:6.93
who'll	15	quién:9.64
inception	13	incept:11
v3	15	v3:14
reactnod	5	reactn:5
manufacturer	8	fabric:6
dsp	24	dsp:21
debounc	10	deboun:9
relu	16	relu:13
cve	4	cve:4
tff.aggregator	5	tff.ag:5
pass_fd	4	pass_f:4
csgshape3d	4	csgsha:4
#366	7	#366:6
stain	13	mancha:13
sandwich	47	sándwi:36 empare:4.99 bocadi:4
hundredth	6	centés:4
raspberri	27	raspbe:24
pi	52	pi:44
kneel	4	arrodi:3.92
swear	18	juro:6 jurar:3.87
ranch	12	rancho:10
cattl	9	ganado:7.33
logarithmic	12	logarí:9.96
msec	12	milise:6
backupcount	7	backup:5
rollover	23	rollov:14.1
a.k.a	23	conoci:17.7
rtw	4	rtw:4
#100000	7	#100.000:4
pressur	40	presió:29 presio:8.52
num_parallel_call	5	num_pa:5
hostinbrowser	6	hostin:5.72
permissiv	6	permis:5.96
restyp	9	restyp:9
oblig	9	obliga:4.99 agrade:3.99
lid	9	tapa:8
xmlschemaset	6	xmlsch:5
rub	15	frotó:6
abi	70	abi:66
py_debug	9	py_deb:9
py_trace_ref	9	py_tra:9
algebra	12	álgebr:11
corn	9	maíz:7.84
quarter	25	cuarto:15
yard	16	patio:5.98 jardín:4.87
testbuild	8	testbu:8
fds	9	fds:9
comet	6	cometa:6
council	6	consej:4.98
dataset.filter	5	datase:3.76
asyncore.dispatcher	5	asynco:4.99
async_chat	5	async_:5
system.data.dataview	10	system:5.32
sue	10	demand:10
distort	4	distor:4
forkserver	12	forkse:12
physicsbody2d	6	physic:6
shook	19	sacudi:6
anytim	22	moment:10.3 quiera:4.48
importlib.import_modul	8	import:3.32
superclass	28	superc:25.8
grep	5	grep:4
metro	4	metro:4
pkc	5	pkcs:5
cooperation	9	cooper:6
ndk	20	ndk:18
somehow	26	alguna:14.1 manera:4.85
foo.pyd	4	foo.py:3.49
specc	12	autoes:7.12
interchangeabl	13	interc:12
convert_charref	8	conver:7.06
necklac	14	collar:14
intellitrac	16	intell:13.5
predictor	12	predic:11.4
xml.etree.elementtre	10	xml.et:9.12
bytes_per_sep	7	bytes_:7
hdf5	27	hdf5:22
hypothetical	11	hipoté:11
shampoo	11	champú:8
kubernet	21	kubern:21
immatur	6	inmadu:6
weed	11	hierba:7.96
itertool	19	iterto:17
cheatsheet	8	hoja:5.57
jog	28	trotar:6 footin:6 correr:4.98
collectiv	42	colect:39
withdrew	8	retira:4
hlsl	9	hlsl:9
filenotfounderror	6	fileno:6
stak	20	juego:7.98 peligr:3.98 riesgo:3.42
mercuri	6	mercur:6
worm	6	gusano:4
root_dir	15	root_d:12
cmlm	4	cmlm:4
keycontainer	4	keycon:4
destini	11	destin:10.9
system.windows.controls.treeviewitem	5	system:3.86
completer	12	finali:3.46
zackeri	17	spytz:4.25 zacker:4.25
spytz	17	spytz:4.25 zacker:4.25
powerpoint	5	powerp:5
rowlist	4	rowlis:4
flut	8	flauta:8
dimensionaliti	13	dimens:11.3
#15.4	13	#15.4:13
burger	38	hambur:33.2
archiver	6	archiv:4.75
backtick	16	backti:7 invert:5.95
unscal	7	desesc:4.99
re.local	5	re.loc:5
re.ascii	4	re.asc:4
surgeri	13	cirugí:7 operac:3.82
forgiven	12	perdon:12
#634	4	#634:4
qualcomm	8	qualco:8
raggedtensor	12	ragged:11
marshall	12	marsha:3.99
wink	12	guiño:5
f7	11	f7:10
appdata	8	appdat:8
ob	22	ob:15
hamburger	10	hambur:10
#525	6	#525:6
whl	4	whl:4
bigbigan	14	bigbig:14
vinai	15	sajip:3.5 vinay:3.5
sajip	15	sajip:3.5 vinay:3.5
system.text.stringbuilder	5	system:4.82
concretefunction	16	concre:14.9
fuss	5	alboro:4
learnabl	8	aprend:4.18
blow	28	golpe:4 sopla:4
trackabl	5	rastre:4.84
norwai	7	norueg:5.48
bpe	37	bpe:37
#2822	5	#2822:5
rasterizer	4	raster:4
mixin	29	mixin:22.5 mixins:3.47
movielen	9	moviel:9
webpreferenc	10	webpre:10
jeremi	18	jeremy:18
hylton	10	hylton:10
#475	5	#475:4.97
rational	98	racion:36.7 justif:32.9 fundam:9.56 ration:4
fellow	12	tipo:3.68
multilevel	16	multin:16
locbaml	6	locbam:5
richest	13	rico:5.98 rica:3.97
re.sub	7	re.sub:7
she'll	36	ella:19.8
fbi	7	fbi:7
#59	19	#59:17
slat	16	progra:3.48
west	26	oeste:24.9
orc	5	orc:4
enthusiasm	7	entusi:7
rendertostaticmarkup	6	render:4.48
collections.abc.map	7	collec:4.89
system.data.sqlclient	4	system:3.85
strik	24	huelga:13
tighten	13	ajusta:4.18 apreta:3.94
collections.namedtupl	6	collec:5.48
threadpoolexecutor	11	thread:10.8
ontick	5	ontick:5
petfinder.mi	8	petfin:5.66
itanium	7	itaniu:7
systematic	5	sistem:3.75
spec_set	15	spec_s:14
mainwindow.xaml.vb	6	mainwi:3.71
mainwindow.xaml.c	9	mainwi:7.14
disposal	10	dispos:4.08
s_ok	8	s_ok:8
additiv	11	aditiv:7
patrick	4	patric:4
democraci	7	democr:7
thankful	17	agrade:9.99 afortu:3.98
upcom	29	próxim:24.9
responder	11	respon:6.35
hydrateroot	15	hydrat:14.9
competent	13	compet:5.97 capaz:3.82
pox	9	pox:6
all_thread	4	all_th:4
maildir	25	maildi:25
examination	45	examen:35.9
scann	6	scann:6
model.compil	14	model.:10.7
sys.argv	32	sys.ar:29
forcib	7	forzos:3.99
nw.j	14	nw.js:12
ia64	5	ia64:5
commentmarkprofil	4	commen:3.52
propertygroup	14	proper:13.9
cognitiv	5	cognit:5
caffe2	4	caffe2:4
int_max_str_digit	4	int_ma:4
regional	7	region:6.74
moderat	24	modera:21.3
overconfident	9	arroga:5
alexander	25	alexan:22
belopolski	17	belopo:16
#1024	25	#1024:18
urlerror	8	urlerr:6
uid	54	uid:42.5 uids:4.45
hoax	19	engaño:9
preexist	11	preexi:8
olympic	10	olimpi:5 olímpi:4
it'd	15	sería:10.5
daisi	6	margar:3.29
time_step_spec	5	time_s:4.51
action_spec	8	action:7.61
puppi	20	cachor:14 perrit:5
unusabl	15	inutil:10
gps	9	gp:6
sumpagesiz	4	sumpag:4
es6	6	es6:6
firm	20	firme:5.98 empres:4.98
whiskei	6	whisky:4
abus	30	abusar:6 abuso:6 abusa:5
fraud	5	fraude:5
msmqintegrationbind	4	msmqin:4
fp16	13	fp16:12
matmul	6	matmul:6
crosssession	12	crosss:11
fierc	15	feroz:8
react.dev	12	react.:12
coma	4	coma:3.99
webassemb	17	webass:16
completeness	15	comple:7.59 integr:3.77
belt	22	cintur:20.8
pant	25	pantal:18.4
#617	6	#617:6
pygilstate_ensur	4	pygils:3.05
expenseit	5	expens:5
rlock	8	rlock:8
maxclockskew	4	maxclo:4
campaign	14	campañ:14
queuelistener	9	queuel:9
queuehandler	10	queueh:10
lemonad	6	limona:5
psf	9	psf:9
publiciz	4	public:3.62
variat	5	variab:4.92
closet	23	armari:22
onion	18	ceboll:18
find_modul	17	find_m:15
expr	16	expr:11
restitution	5	restit:5
#.3	4	#.3:4
notimplement	21	notimp:19.5
comparator	6	compar:4.1
subt	10	sutilm:8
scm	5	scm:5
reconnect	23	recone:15 conect:5.54
empirical	9	empíri:8
orbit	22	órbita:14 orbita:7
openhook	8	openho:8
tracker	56	rastre:22.4 tracke:14.7 seguid:7.09 incide:4.04
panic	12	pánico:10
personalization	19	person:16.3
pyramid	10	pyrami:6
armv7	6	armv7:6
neon	8	neon:8
system.data.datacolumn	5	system:3.77
seattl	6	seattl:6
ietf	4	ietf:4
proprietari	11	propie:9.28
ken	13	ken:10.8
jin	9	jin:7.88
halfwai	8	mitad:5.78
writeabl	10	escrib:5.66
mlp	33	mlp:33
xamarin.io	10	xamari:7.03
epoll	13	epoll:12
httpbasicauthhandler	6	httpba:6
eakf	8	eakf:8
andalso	5	andals:5
filealign	4	fileal:4
kingdom	7	reino:6.95
μ	12	μ:12
coredn	14	coredn:13.9
#15.6	6	#15.6:4
defaulttarget	13	defaul:12.8
compass	8	brújul:6
north	32	norte:27 nortea:3.77
elimination	9	elimin:5.38
champion	10	campeó:6
needforsp	10	needfo:10
sprint	16	sprint:15
stink	9	apesta:5
cryptic	8	crípti:7
linesep	9	linese:9
personaliti	9	person:8.27
unidirectional	7	unidir:7
gender	9	género:7
binary16	5	binary:3.8
jon	13	jones:10
addict	18	adicto:12
overwhelm	17	abruma:8.99 sobrec:4.31
fasten	11	abróch:3.95
lincoln	16	lincol:16
lyric	15	letra:8.98 cancio:4.07
#8192	5	#8192:5
babel	6	babel:5
baz	8	baz:7
allow_non	8	allow_:8
subtest	15	subtes:9.08
horizon	14	horizo:14
unlimit	29	ilimit:28
tf.data.experimental.autoshardpolici	4	tf.dat:3.47
appnam	8	appnam:6
fff	6	fff:6
downloadabl	8	descar:7.9
kuchl	12	kuchli:12
sslcontext	19	sslcon:18
revocation	9	revoca:9
owing	6	debido:4.97
variadic	8	variád:5
xproj	6	xproj:4
a2	6	a2:6
slowest	14	lenta:4.99 lento:4.81
af_unix	7	af_uni:7
#552	5	#552:5
islam	4	islam:3.99
muslim	4	musulm:4
#2396	7	#2396:7
#3986	11	#3986:10
croatia	5	croaci:4.98
britain	8	bretañ:4
synonym	21	sinóni:20
harsh	15	severo:5
testmod	7	testmo:7
deactivat	20	desact:15.9
openapi	22	openap:22
dawn	13	amanec:12
unsuccessful	18	éxito:4.54 correc:3.07
denois	7	ruido:3.61
orels	9	orelse:9
treatment	42	tratam:37
cvcreatemarkerseri	4	cvcrea:4
striv	9	esforz:4
variational	23	variac:20
analog	15	análog:12
michael	38	michae:35
hudson	10	hudson:10
zoneinfo	21	zonein:17
flu	17	gripe:15
tattoo	11	tatuaj:9
pubm	7	pubmed:6
foord	9	foord:9
invest	16	invert:4.98 invirt:4
equipment	10	equipo:4.96
regen	6	regen:6
vigilant	5	vigila:4
themenam	5	themen:5
premis	11	local:4.11
classinfo	13	classi:11
#3.7.2	4	#3.7.2:4
whereabout	6	parade:5
setcount	6	setcou:6
csvexamplegen	13	csvexa:12.9
prioritiz	16	priori:14.9
zeroout	5	zeroou:5
reset_mock	4	reset_:4
side_effect	32	side_e:30
invokemethod	5	invoke:4.92
alm	9	alm:9
imap	17	imap:15
dower	12	dower:12
errand	8	recado:5
relief	11	alivio:9
mockup	5	boceto:5
misl	11	engañó:4
lap	6	regazo:4
seq_length	11	seq_le:10
pytypeobject	24	pytype:23.5
dominat	13	domina:13
dramatical	15	drásti:9
concentration	6	concen:5.99
#15.0	7	#15.0:7
blond	15	rubio:5 rubias:4.82
drum	9	baterí:6
reliab	30	confia:19.6 fiable:5.73
pirat	11	pirata:10
polymorphism	14	polimo:13
igd	4	igd:4
belief	9	creenc:5
grammatical	11	gramat:9.99
talent	45	talent:42.9
ccompiler	10	ccompi:10
histogram	9	histog:8
l.l.c	5	l.l.c:3.65
rendertopipeablestream	6	render:3.67
bisect	14	bisect:10.7
uv	16	uv:16
mmmm	4	mmmm:4
nunit	16	nunit:16
ko	6	ko:6
ew	6	ew:6
duckduckgo	5	duckdu:5
local_addr	5	local_:4.51
parrot	6	loro:4
pathlik	7	pathli:7
leftover	21	sobras:10 restos:5
elaborat	16	elabor:15
#5000	12	#5000:8
rebuilt	12	recomp:7.53
webpag	18	web:13.5
#3118	7	#3118:7
magical	8	mágica:5
source_address	16	source:13.7
os.stat	19	os.sta:19
f2	12	f2:12
evalsavedmodel	4	evalsa:4
neuron	11	neuron:8.43
resistanc	5	resist:4
dmg	5	dmg:5
debug_overrid	7	debug_:7
systemtap	19	system:8.83
brew	4	prepar:3.92
#538	7	#538:6.99
pyo	15	pyo:15
xml.dom.minidom	13	xml.do:12.5
fpr	5	fpr:4
fnr	4	fnr:4
commitment	7	compro:6.96
unbias	7	sesgad:7
ssl_handshake_timeout	13	ssl_ha:13
icalculator	7	icalcu:7
#404	10	#404:10
errata	4	errata:4
spider	24	arañas:14 araña:9
invertibl	5	invert:4.99
iblt	6	iblt:6
spmd	17	spmd:16
devastat	10	devast:6
statisticserror	8	statis:8
model_fn	7	model_:7
hklm	6	hklm:6
remoteaddr	6	remote:5.97
aa	6	aa:3.99
#140	7	#140:7
primer	10	introd:5.32
premultipli	16	premul:9.97
bzip2	18	bzip2:18
pyerr_occur	6	pyerr_:6
cooperativ	12	cooper:11.8
tff.templates.aggregationprocess	4	tff.te:4
pyodid	4	pyodid:4
#3119	5	#3119:5
barefoot	10	descal:10
absurd	12	absurd:11
ir	16	ir:12.4
www.microsoft.com	4	www.mi:4
uci	11	uci:11
zealand	11	zeland:10.8
ancillari	25	auxili:19.7
logging.getlogger	6	loggin:4.17
rawconfigparser	4	rawcon:4
insect	17	insect:17
paren	4	parént:4
getpass	5	getpas:4
executemani	6	execut:4.47
importlib.abc	6	import:3.91
interchangeab	15	indist:15
segmenter	9	segmen:8.49
meshinstance3d	7	meshin:7
uv2	11	uv2:11
ao	4	ao:4
nonpublic	4	públic:3.96
cag	22	jaula:17
autoupdater	6	autoup:6
float64arrai	7	float6:7
vain	25	vano:22
mutter	8	murmur:5
sgen.ex	6	sgen.e:5
amend	7	modifi:3.83
accountant	8	contad:5.98
monkei	26	monos:10 mono:9.99
banana	28	plátan:22 banana:5
asyncio.task	7	asynci:5.98
quirk	18	peculi:14
l2	28	l2:26
dataclass	56	datacl:15 clases:12.3 clase:3.18
preconfiguration	8	precon:6.97
relevanc	5	releva:3.49
pyarg_unpacktupl	6	pyarg_:4.97
toplevel	28	superi:16.3 nivel:4.21
fred	21	fred:15
drak	12	drake:11
jr	11	jr:11
suspension	17	suspen:14.2
household	10	hogar:6
functools.lru_cach	4	functo:3.55
lineoff	5	lineof:5
assertionerror	7	assert:6.99
firework	12	fuegos:11
tpustrategi	19	tpustr:19
saved_model	6	saved_:6
aifc	5	aifc:5
divisibl	11	divisi:8.01
uvicorn	11	uvicor:10
cylinder	14	cilind:13.9
crisis	11	crisis:11
disclos	11	revela:5.99
flowdirection	4	flowdi:4
dreamer	4	soñado:4
codelab	8	codela:8
generativ	29	genera:19.8
zombi	8	zombie:6
pluck	11	desplu:5
childish	7	infant:6
conv2d	17	conv2d:16.6
pgup	4	repág:4
obligation	13	obliga:12
pleasur	20	placer:15
offscreen	25	offscr:20.6
pyobject_gc_del	4	pyobje:3.02
ippolito	4	ippoli:4
msa	15	msa:14
aws	12	aws:12
return_when	4	return:3.96
gettext	35	gettex:32
mimenonmultipart	5	mimeno:4
skinni	13	delgad:10
ishighlight	4	ishigh:3.86
hypocrit	5	hipócr:5
jim	12	jim:12
regeneration	10	regene:10
yogurt	4	yogur:4
packsymbol	6	packsy:6
slop	21	pendie:15.9
synthesis	7	síntes:7
intuition	15	intuic:14
incredib	14	increí:12
bankruptci	6	bancar:6
envious	5	envidi:3.9
envi	13	envidi:12.1
webhid	4	webhid:4
gamepad	4	gamepa:4
insort	4	insort:4
outstand	24	extrao:5 sobres:4.99 pendie:3.97
date2	8	date2:6.43
date1	5	date1:4
atmospher	12	atmósf:11
#4.4	6	#4.4:6
autoshard	8	fragme:3.93
outputpath	7	output:6.62
datetime2	10	dateti:6.88
propertypath	4	proper:4
da0039	4	da0039:4
socialist	5	social:5
conceit	19	vanido:7 arroga:5
minister	10	minist:9.73
foo.pi	5	foo.py:4.51
pymemberdef	5	pymemb:5
imap4	25	imap4:24
sunset	15	puesta:8.98
cancellederror	7	cancel:3.56
baseexception	13	baseex:12
io.bufferediobas	5	io.buf:5
harvard	23	harvar:23
blanklin	5	blankl:5
rtf	7	rtf:7
pyobject_getbuffer	6	pyobje:5.99
petfinder	6	petfin:6
peculiar	9	peculi:5.98
suboffset	13	suboff:10
honeymoon	14	miel:13.9
timeit	15	timeit:13.9
pitch	30	tono:12.8 tonos:3.51
atlantic	6	atlánt:6
componentspec	4	compon:3.28
tuner	42	tuner:32 optimi:3.8
ijsdebugdatatarget	8	ijsdeb:8
krah	5	krah:5
amd	13	amd:4.84
dickinson	47	dickin:46.7
chip	16	chips:5 fritas:4 chip:4
tp_init	10	tp_ini:10
rainbow	10	arcoír:4
textwrapper	8	textwr:7.99
entitl	13	derech:7.18
tf.distribute.multiworkermirroredstrategi	9	tf.dis:7.51
pickpocket	7	carter:5
max_worker	12	max_wo:10
pointerevent	9	pointe:9
renderingdevic	10	render:7.18
failobj	15	failob:14
#201	5	#201:4
ousterhout	8	ouster:7.98
ssl.sslsocket	4	ssl.ss:3.67
#3.4.0	4	#3.4.0:4
arraybuffer	20	arrayb:19
settimeout	9	settim:9
mosquito	15	mosqui:12.8
sword	11	espada:7
newtonsoft.json	6	newton:6
portugues	15	portug:15
ping	22	ping:17
xml.dom	7	xml.do:6.49
module_nam	4	module:3.94
this.prop	10	this.p:9.97
this.stat	9	this.s:8.95
clk_id	6	clk_id:6
#2828	7	#2828:5
#77	4	#77:4
useimperativehandl	6	useimp:6
tos1	29	tos1:27
psych	4	mental:4
requot	4	requot:4
hessian	16	hessia:12
resolveassemblyreferenc	4	resolv:3.99
suck	10	chupan:4
pymem_malloc	14	pymem_:11.5
exitcod	8	exitco:5
labor	8	trabaj:3.28
shortag	8	escase:8
eafp	4	eafp:4
sort_kei	4	sort_k:4
identifiabl	6	identi:5.87
ecg	8	ecg:8
lora	10	lora:10
happy_eyeballs_delai	6	happy_:6
pablo	49	pablo:39.7
galindo	46	galind:38
py_ssize_t	19	py_ssi:19
supper	30	cena:12.9 cenar:8.99
objection	14	objeci:9
medal	12	medall:12
agoniz	6	angust:5
resolvemanifestfil	4	resolv:3.63
any_order	4	any_or:3.97
tff.learning.algorithms.build_weighted_fed_avg	6	tff.le:5.5
fanci	17	elegan:4.99 sofist:4.99
hiv	8	subárb:6
removeduplicat	4	remove:3.95
sh	5	sh:5
ext	12	ext:10
automark	9	automa:8.95
wincounter	11	wincou:10
qnam	14	qname:11.5
intro	11	introd:10.7
burden	16	carga:12.9
monster	8	monstr:8
fountain	7	fuente:5.09
avg_rat	4	avg_ra:4
num_review	4	num_re:4
amongst	8	entre:5.74
gum	10	chicle:5.57
tensorflow_dataset	8	tensor:6.83
pill	15	pastil:12
apk	24	apk:22
delicat	11	delica:9
stochasticiti	6	estoca:5
zop	8	zope:7
deterministical	6	determ:5.72
unbalanc	6	desequ:5
exitmsg	4	exitms:4
semester	9	semest:9
nowher	21	dónde:3.6 sitio:3.33
namespaceuri	7	namesp:5.06
icelandic	6	island:6
steam	10	vapor:4
pop3	24	pop3:21
ppc	4	ppc:4
prng	7	prng:6
berlin	11	berlín:9
silver	20	plata:15
applet	4	applet:4
jsonrespons	5	jsonre:5
cr	10	cr:8.94
crlf	5	crlf:5
serbia	6	serbia:6
tagnam	14	tagnam:12
successor	4	suceso:4
seventh	6	séptim:4
tee	18	tee:8 soport:7.93
motor	12	motor:9.99
onplai	5	onplay:5
#3333	8	#3333:7.99
projectnam	13	projec:5.85
radix	13	base:7.23
gcs	41	gcs:36.9
abnormal	11	anorma:8.85
salgado	5	salgad:5
startbutton_click	6	startb:6
system.windows.controls.stackpanel	7	system:3.07
postal	4	postal:4
bom	37	bom:24 materi:6.9
ijsdebugfram	6	ijsdeb:6
uu	6	uu:6
eraser	6	borrad:3.95
imageclassifier	9	imagec:8
fabulous	4	fabulo:4
connectionstr	7	connec:6.89
confront	8	enfren:4
deepdream	10	deepdr:10
l2dbform.xaml	9	l2dbfo:7.99
hypertun	7	hipera:7
trickier	6	compli:4.94
vcvarsall.bat	4	vcvars:4
multiplicativ	7	multip:6.94
hast	16	hastin:13.6
honesti	21	honest:19
myinput	12	myinpu:12
esperanto	15	espera:13.6
syscall	23	syscal:8.99 sistem:8.62
copy_function	9	copy_f:9
copy2	5	copy2:5
specialization	26	especi:18.7
libc	7	libc:6
bz2	17	bz2:16
infra	20	infrae:16.1
modulat	20	modula:20
#3.7.1	7	#3.7.1:7
strptim	21	strpti:20
eyebrow	6	cejas:6
system.windows.media.geometri	4	system:3.87
preexec_fn	10	preexe:10
unixfrom	13	unixfr:6
#81	4	#81:4
restoration	14	restau:12
deno	4	deno:4
subdivid	13	subdiv:12.5
cifar	10	cifar:10
obj1	5	obj1:4
solver	21	soluci:17.2
devenv.ex	29	devenv:6.8
autumn	17	otoño:16.8
blockingcollection	5	blocki:4.99
soc	9	soc:9
surrogateescap	26	surrog:19.9
idempotent	9	idempo:9
tz	26	tz:21
close_fd	19	close_:19
castl	35	castil:35
markupcompilepass2	6	markup:4.48
langfus	29	langfu:21.5
unsuitabl	13	adecua:9.94
redim	6	redim:6
certmgr.ex	4	certmg:4
use_errno	4	use_er:4
use_last_error	4	use_la:4
rmb	8	rmb:4.78
freelist	5	libres:5
da0501	4	da0501:4
dict.kei	4	dict.k:3.73
optioninfer	4	option:3.31
chainmap	10	chainm:10
leather	13	cuero:12
spurious	7	espuri:4
generalization	17	genera:12.4
abolish	7	abolid:4.97
devpoll	4	devpol:4
shutil	14	shutil:12.4
sys.getrecursionlimit	4	sys.ge:3.98
futurewarn	6	future:5.88
salti	8	salada:5.25
nntplib	10	nntpli:10
newsgroup	15	notici:12.9
impatient	23	impaci:22.7
stackpanel	9	stackp:7
xmlpeek	4	xmlpee:4
fnam	5	fname:5
shutil.copytre	4	shutil:4
kelli	4	kelly:4
vcs	11	vcs:10
compileall	8	compil:3.74
kyl	13	kyle:12.8
deepest	9	profun:8.7
crawler	14	rastre:13.2
frighten	34	asusta:18 asustó:4 miedo:3.98
brak	19	frenos:10 freno:7
mailman	13	carter:6 mailma:5.33
hunter	12	cazado:11
princess	15	prince:14.6
vi	8	vi:7.97
widow	6	viuda:5
setinterval	5	setint:3.83
cav	16	cueva:12
createproperti	5	create:4.48
grandpa	10	abuelo:8.99
fontdialog	4	fontdi:4
shannon	20	shanno:20
#237	4	#237:4
giant	8	gigant:7
deceiv	27	engaña:11 engañó:8 engañe:4
estimation	18	estima:16
banktest	5	bankte:5
orchestration	33	orques:31.5
garlic	9	ajo:9
ostrowski	4	ostrow:4
error_handler	4	error_:4
taskapp	5	taskap:5
sigmoid	19	sigmoi:18
tf.distribute.coordinator.clustercoordinator	6	tf.dis:5.43
visitation	5	visita:3.98
newton	6	newton:5
sngp	43	sngp:40
num	22	num:13 núm:6
conll	20	conll:18
shinjuku	5	shinju:5
landmark	21	refere:6.93 puntos:3.79
readout	8	lectur:4.59
perturbation	19	pertur:19
unencodabl	11	codifi:7.67
doctestrunner	11	doctes:9.49
sndhdr	4	sndhdr:4
simplecalculator	4	simple:3.52
hen	9	gallin:9
vlm	8	vlm:6
q3	8	q3:4 p3:4
initial_response_ok	4	initia:3.93
auth	16	auth:8.84 autent:4.97
snuggl	8	acurru:6
createroot	10	create:8.98
jscript	7	jscrip:7
aabb	13	aabb:13
residual	23	residu:23
ctr	6	ctr:5
vsperfcmd.ex	34	vsperf:32.1
divisionbyzero	6	divisi:4.91
inexact	14	inexac:13.5
da0022	4	da0022:4
fibonacci	6	fibona:6
downgrad	13	degrad:6.98
lf	10	lf:8.92
rung	7	sonado:4
tracebackexception	7	traceb:7
musical	16	musica:13
#15.1	5	#15.1:5
generous	16	genero:14
unhappi	29	infeli:19
ridiculous	24	ridícu:19
eyesight	17	vista:12.5
filedialog	5	filedi:5
unstabl	16	inesta:14
coomb	5	coombs:5
fileiopermission	4	fileio:4
uneasi	10	intran:4
retarget	15	redest:5 rediri:3.95
sysloghandler	7	syslog:5.93
drew	19	dibujó:8.99
liver	6	hígado:6
activestat	9	active:8.98
taskoft_methodasync	5	taskof:4
tild	7	tilde:3.39
anderson	6	anders:6
org	7	org:4.93
plagu	7	plaga:4.79
baker	7	bakead:4
pendingdeprecationwarn	11	pendin:11
tf.transform	29	tf.tra:29
moor	10	moore:9
wing	19	alas:15
cheer	29	vitore:8 animar:3.99
weatherapp	14	weathe:14
htmlparser	4	htmlpa:4
#120	14	#120:13
jpg	11	jpg:9
triplet	7	triple:4.14
detectiv	14	detect:12
trampolin	5	trampo:4
supernet	7	superr:4
mscorlib	6	mscorl:6
counti	20	condad:15
testifi	8	testif:4
streamreader	14	stream:9.15
nologo	7	nologo:7
liberal	7	libera:3.99
ob_typ	8	ob_typ:6
#562	4	#562:4
exp	18	exp:16
palac	16	palaci:14.9
conciseness	4	concis:4
tf.keras.layers.stringlookup	6	tf.ker:4.99
chakra	20	chakra:18.5
sigpip	5	sigpip:5
sigint	15	sigint:14
territori	7	territ:7
setup.cfg	7	setup.:6.48
repack	6	empaqu:3.9
offensiv	8	ofensi:6
unsav	10	guarda:6.3
ketchup	10	ketchu:8.98
ptv	5	ptvs:5
floss	4	dental:3.55
keybind	13	teclas:4.98 teclad:3.28
stanlei	11	stanle:10.8
prid	12	orgull:12
interconnect	5	interc:3.94
expertis	13	experi:6.62
larri	10	larry:9.94
unicast	4	unidif:4
robot	14	robot:9 robots:4
survei	9	encues:4
needless	8	innece:4.96
sharemenu	4	sharem:4
stepfather	4	padras:4
faith	18	fe:15
blacklist	6	negra:5
whitelist	12	blanca:9.99
colder	9	frío:6.99
ingest	24	ingeri:10 ingier:9
fps	27	fps:26
serialis	8	serial:6.15
apksigner	6	apksig:6
tlbimp	4	tlbimp:3.47
hokkaido	22	hokkai:22
foo.bar	6	foo.ba:3.05
system.xml.xsl.xslcompiledtransform	6	system:3.71
scarc	14	apenas:4.99
μs	4	μs:4
strategy.scop	7	strate:6.99
education	41	educac:35.9
project.godot	9	projec:8.95
rubi	4	ruby:4
tmp	28	tmp:24
grandson	5	nieto:5
num_class	6	num_cl:6
preconnect	9	precon:9
#2.2.1	5	#2.2.1:4
#1.6	21	#1.6:19
confidential	8	confid:7
gn	19	gn:13.3
ninja	7	ninja:5
numb	7	entume:5
intl.datetimeformat	7	intl.d:7
preprocessing_fn	16	prepro:14.8
monti	11	monty:9.47
cheaper	26	barato:16 barata:4 económ:3.99
intellectual	6	intele:5.96
stopwatch	5	cronóm:5
astronaut	15	astron:15
gdscript	6	gdscri:5
ben	14	ben:9
hoyt	5	hoyt:5
#2.2.2	5	#2.2.2:5
stock	32	accion:5.74 bolsa:4.96
ann	7	ann:7
noutrefresh	4	noutre:4
thick	22	grueso:6 espesa:5
input_fn	18	input_:17
unwill	7	dispue:5
holdout	5	retenc:4
oversight	5	descui:5
princ	20	prínci:18.6
obstacl	21	obstác:19
fiber	7	fibra:4
feedparser	4	feedpa:4
monetari	17	moneta:16
updateabl	5	actual:4.28
gridlin	11	cuadrí:7.98
c14n	6	c14n:5
retriever	14	recupe:11.2
hotter	7	calor:4.99
tzdata	8	tzdata:8
#87	6	#87:5
#.9	9	#.9:8
composabl	8	compon:4.58
auxiliari	14	auxili:12.9
shrug	6	encogi:5
tff.federated_sum	4	tff.fe:3.53
truncation	13	trunca:13
specialis	8	especi:6.93
packedscen	5	packed:5
inet_pton	4	inet_p:4
taskextension	4	taskex:4
pearson	5	pearso:5
spherical	5	esféri:5
namer	8	nombra:4.2
disambiguation	8	desamb:5
tf.float32	6	tf.flo:5.56
idf	5	idf:5
cflag	7	cflags:6
as_is	4	as_is:4
#37	5	#37:5
handwritten	11	mano:6.96 manusc:4
#15.6.0	4	#15.6.0:4
adder	4	adder:4
browserview	18	browse:11.5
nfd	5	nfd:5
getlasterror	9	getlas:9
projector	12	proyec:11.7
svg	6	svg:6
camelcas	6	camelc:5
cassava	14	mandio:11
prominent	8	destac:3.98
metagraphdef	7	metagr:7
canmov	8	canmov:7.99
tension	6	tensió:5
#3000	12	#3000:9
guitarist	9	guitar:9
scarf	13	bufand:11
vsset	4	vssett:4
camp	20	campam:8 acampa:7
zachari	7	zachar:5.57
fled	7	huyó:5
contest	23	concur:20
fileinput.input	6	filein:3.69
system.windows.forms.menustrip	5	system:4.12
representational	4	repres:3.82
pyz	4	pyz:4
fastcgi	4	fastcg:4
lifo	11	lifo:11
sparsetensor	5	sparse:4.9
attim	6	attime:5
mab	15	mab:13
rescan	6	examin:3.97
demian	6	demian:5.75
brecht	7	brecht:6.72
tf.data.textlinedataset	5	tf.dat:3.91
#1990	6	#1990:6
securitycriticalattribut	7	securi:5.99
tp_flag	6	tp_fla:6
py_tpflags_have_gc	7	py_tpf:7
wav2vec2	5	wav2ve:5
ford	5	ford:5
unavoidabl	8	inevit:7
destructiv	13	destru:10.6
fist	7	puño:5
est	5	est:4.97
edt	5	edt:3.98
faulthandler	11	faulth:9
cafeteria	8	cafete:8
sys.platform	7	sys.pl:5.72
pythonwin	13	python:3.47
usetransition	4	usetra:4
symmetrical	8	simétr:8
intermix	8	mezcla:3.79
setvalu	5	setval:5
lollipop	12	círcul:7
autospecc	4	autoes:3.53
gentleman	40	caball:32.4 señor:6.17
pycmethod	4	pycmet:3
exec_prefix	13	exec_p:10
compliment	9	cumpli:7.99
imaplib.imap4	6	imapli:3.99
resurrect	11	resuci:11
σ	8	σ:8
distant	17	distan:8.97 lejano:7
spher	16	esfera:15
luminanc	7	lumina:5
useformstatus	5	usefor:5
souvenir	6	recuer:4.99
dataset.shuffl	4	datase:3.23
lung	13	pulmón:8 pulmon:4
reputation	24	reputa:20
pyimport_importmodul	5	pyimpo:4.51
leadership	5	lidera:4
political	25	políti:23.7
env_var	4	env_va:4
woken	13	desper:12.8
preparator	5	prepar:3.49
burglar	14	ladrón:10
clsid	6	clsid:6
mlir	23	mlir:20
unemploi	10	desemp:4.99
extensiontyp	16	extens:13.8
typespec	9	typesp:8
vallei	8	valle:8
arial	6	arial:6
#328	8	#328:8
mutablemap	4	mutabl:3.99
expressiv	13	expres:11.1
imp	10	imp:10
staticbody3d	4	static:3.74
appeal	13	atract:3.2
allow_no_valu	7	allow_:7
contiguiti	4	contig:3.99
canvasitem	12	canvas:12
medium	21	median:9.28 medio:6.94
#3.5.4	4	#3.5.4:4
#292	4	#292:4
tp_call	19	tp_cal:18
py_tpflags_have_vectorcall	4	py_tpf:4
drill	12	perfor:4.17
atlantis	4	atlánt:4
whatwg	5	whatwg:5
basehandler	11	baseha:11
heterogeneous	15	hetero:15
mild	15	suave:5.99 templa:3.99
csg	10	csg:8
collections.abc.mutablemap	5	collec:4.57
bone2d	8	bone2d:7
modelvalidator	6	modelv:5
joi	19	alegrí:12
frozenset	43	frozen:34.9 congel:5
zip_stor	4	zip_st:4
zip_lzma	4	zip_lz:4
unzip	20	descom:14
entertainment	4	entret:4
rhythm	13	ritmos:5.85 ritmo:3.71
bigqueryexamplegen	11	bigque:9.99
midi	20	midi:20
streak	5	racha:4
sysconfig	12	syscon:11
flushsync	19	flushs:17
effective_id	6	effect:4
ant	12	hormig:8 ant:4
createconnection	7	create:6.98
prune_low_magnitud	5	prune_:5
pdbon	6	pdbonl:6
boxer	5	boxead:5
ktflitefloat32	18	ktflit:15.4
implementer	12	implem:9.38
exc_valu	6	exc_va:6
conversational	11	conver:10.6
backlog	8	backlo:7
pyunicode_fromformat	6	pyunic:3.83
jssetpromisecontinuationcallback	4	jssetp:4
requirements.txt	10	requir:9.97
iclr	5	iclr:4
debian	18	debian:15
#123	21	#123:14
contradictori	8	contra:6.63
safest	6	seguro:3.94
pinch	7	pelliz:6
#123456789	4	#123456789:4
babyl	14	babyl:12
narita	7	narita:7
lon	49	solo:17.3 solita:13 siente:6.57 sola:5.6
emin	5	emin:5
emax	5	emax:5
adpcm	10	adpcm:9
coder	9	codifi:3.59
tf.keras.callbacks.earlystop	5	tf.ker:4.88
stun	16	impact:5.97 impone:4 impres:3.98
bisection	5	bisecc:4.87
codegen	7	codege:5
nathaniel	7	nathan:7
itemgetter	5	itemge:5
attrgetter	6	attrge:6
methodcaller	5	method:4.52
cadata	6	cadata:6
collections.ordereddict	8	collec:6.96
collections.dequ	8	collec:7.51
windll	5	windll:4.98
a1	7	a1:7
doorbell	7	timbre:7
jqueri	8	jquery:8
onshellreadi	5	onshel:4.52
sauc	5	salsa:5
sidewalk	8	acera:4
nagano	4	nagano:4
pyarg_parsetupleandkeyword	9	pyarg_:5.82
va_list	4	va_lis:4
filetyp	11	filety:6.99
appetit	19	apetit:15.5
arduino	12	arduin:8
newtyp	7	newtyp:5
tp_clear	7	tp_cle:7
bluetooth	14	blueto:13
pauli	14	pauli:10
handbag	7	bolso:6
gettim	4	gettim:4
#2007	6	#2007:6
catastroph	4	catást:4
model.json	12	model.:12
sponsor	21	patroc:18
raster	7	trama:4
m_slot	4	m_slot:4
distilbert	7	distil:6
logicalnam	5	logica:5
transpos	21	transp:15.7
hasattr	11	hasatt:10
temper	20	estrib:7 temper:5.98 pacien:3.98
item_id	6	item_i:5
gzip'	4	gzip:4
stress	22	estrés:11
tf.summari	6	tf.sum:6
#540	4	#540:4
crocodil	6	cocodr:6
hypothesis	11	hipóte:9.99
cdll	7	cdll:7
oledll	4	oledll:3.98
blendspace2d	7	blends:7
piecewis	11	partes:7.94
wip	17	secó:5
#168	10	#168:10
vassalotti	4	vassal:3.31
#1969	5	#1969:5
#1999	4	#1999:4
propheci	4	profec:4
qa	10	qa:7
callstack	5	pila:3.84
nbyt	12	nbytes:12
cardboard	6	cartón:6
int8	25	int8:25
toxiciti	5	toxici:5
memoryhandler	5	memory:3.98
basement	11	sótano:9
run_fn	12	run_fn:11
greenwich	4	greenw:3.88
l.a	5	ángele:3.88
sheep	18	oveja:9.39 ovejas:6
smtplib	12	smtpli:12
#160	5	#160:5
armin	9	armin:9
ronacher	5	ronach:5
alp	7	alpes:7
copyreg	5	copyre:5
outliv	7	sobrev:6
basket	24	canast:15 cesta:7
pyunicode_asencodedstr	4	pyunic:3.34
assigncultur	5	assign:4.99
scotland	12	escoci:12
#701	6	#701:6
curri	6	curry:5
eclips	4	eclips:4
humiditi	5	humeda:4.98
heaven	8	cielo:5
silicon	4	silico:4
drought	5	sequía:5
prefac	19	preced:7.78 this:4.05
apologi	22	discul:21.9
reinitializ	6	reinic:4.89
zipapp	6	zipapp:6
fictitious	4	fictic:3.59
rescal	13	reesca:7.95
itun	7	itunes:7
unfamiliar	17	famili:9.41 descon:5.54
system.windows.forms.control.click	7	system:4.52
tp_setattro	8	tp_set:3.78
x11	12	x11:9
os.environ	22	os.env:15
putenv	6	putenv:4
py_tpflags_immutabletyp	4	py_tpf:4
rb	14	rb:13
blender	15	blende:12
trailer	15	cola:5.12
sslcontext.set_cipher	5	sslcon:3.6
asr	6	asr:6
destwin	4	destwi:4
train.avro	4	train.:4
chariti	14	carida:14
stabilization	7	estabi:4.67
pycon	7	pycon:7
dreamspark	6	dreams:5.98
group_pattern	4	group_:4
meth	5	meth:4
decai	16	decaim:5 caída:5
unreasonabl	10	irrazo:5
interactivecontext	13	intera:11.9
tether	4	anclad:4
zipinfo	12	zipinf:12
system.windows.documents.typographi	4	system:3.75
fffd	5	fffd:5
tumor	16	tumor:9 tumore:4
openai	34	openai:32
turbo	5	turbo:5
signalnum	6	signal:5.85
aiff	20	aiff:13
decentraliz	12	descen:10.5
tf.keras.callbacks.modelcheckpoint	5	tf.ker:4.99
multivariat	23	multiv:22
printdialog	6	printd:5.56
countless	5	innume:3.94
unitypackag	6	unityp:5
mock_call	10	mock_c:10
tf.data.dataset.interleav	5	tf.dat:4.99
wi	5	wi:4.94
fi	4	fi:3.93
uitestcontrol.waitforcontrolxxx	4	uitest:4
denominator	28	denomi:22.3
divmod	8	divmod:6
hadoop	6	hadoop:5
py_decref	20	py_dec:20
dividend	7	divide:5.58
punctual	15	puntua:15
criterion	9	criter:8.99
divisor	9	diviso:7.97
uint8	11	uint8:11
maxheaderlen	8	maxhea:7
max_line_length	5	max_li:5
#4.2	13	#4.2:13
heroku	10	heroku:10
nfram	16	nframe:16
centric	7	centra:4.46
opera	14	ópera:11
signall	17	señala:11
signtool	6	signto:4.98
modula	9	modula:6.99
jigsaw	7	rompec:5.66
permissionerror	4	permis:3.98
patroniz	8	condes:7
syntaxwarn	9	syntax:6.27
solar	7	solar:7
abis	5	abis:4
tilt	16	inclin:12
tf.graph	23	tf.gra:21
butterf	6	maripo:5.68
#2109	11	#2109:11
#54	9	#54:9
burst	21	revent:4.42 rompió:3.33
immigrant	6	inmigr:6
ptvsd	12	ptvsd:11
jsgetsymbolfrompropertyid	4	jsgets:4
system.reflection.assembly.load	4	system:3.78
massag	4	masaje:4
#3.6.2	4	#3.6.2:4
addin	6	addin:6
trumpet	8	trompe:7
extraglob	9	extrag:7
inconclusiv	5	conclu:3.98
stacklevel	10	stackl:8.6
pcn	17	pcn:7.99 públic:3.87
crt	12	crt:12
zipimporterror	5	zipimp:5
createitem	7	create:6.5
base_class	4	base_c:4
dataset.batch	4	datase:3.33
gridmap	14	gridma:13
urlsplit	4	urlspl:4
netloc	7	netloc:7
outlier	9	atípic:7.47
#484	22	#484:22
rins	6	enjuag:6
svd	12	svd:12
eisenhower	4	eisenh:4
colordialog	4	colord:4
accumulation	6	acumul:5.99
shovel	10	pala:8
colleagu	26	colega:19 compañ:6.93
stringlookup	7	string:6.64
integerlookup	4	intege:3.95
ngettext	5	ngette:5
helo	4	helo:4
waitpid	7	waitpi:7
nintendo	11	ninten:10
neighbour	7	vecino:6.97
snake_cas	4	snake_:4
trace_callback	4	trace_:4
overnight	5	noche:4.99
hysterical	5	histér:4
enumtyp	5	enumty:4
#338	5	#338:5
trunk	20	malete:11
fcntl	16	fcntl:16
distraction	7	distra:7
np.ndarrai	6	np.nda:5
enthought	6	enthou:5
canopi	5	canopy:5
redist	6	redist:4.97
arena	17	arena:12
differentiator	13	difere:7.74
gossip	9	chisme:4
agricultur	7	agricu:7
ipaddress	16	ipaddr:14.9
ham	6	jamón:6
obmalloc	4	obmall:4
excitation	6	excita:5
p1	8	p1:6
accel	6	aceler:6
capitalization	8	mayúsc:6.98
melodi	9	melodí:9
wasteful	7	desper:6.99
quickdat	5	quickd:5
quicktest	7	quickt:6
rpath	6	rpath:6
kidnapper	6	secues:6
donghe	15	donghe:14
na	43	na:42.9
columbus	12	colón:11.3
stackoverflow	9	stacko:8
extrovert	4	extrov:4
brazilian	11	brasil:11
violin	25	violín:25
proposition	6	propue:4
chinstrap	4	barbij:4
chatbot	9	chatbo:9
qcnn	7	qcnn:6.62
urban	8	urbana:5
printf	7	printf:6
horn	10	bocina:3.47
tp_finaliz	7	tp_fin:6
tractor	5	tracto:5
pessimistic	6	pesimi:6
resign	34	renunc:14 dimiti:9 resign:4
exemplar	13	ejempl:8.21
excess	18	exceso:8.99 sobran:4
immortal	13	inmort:12
strategic	4	estrat:3.99
windi	12	viento:8 ventos:4
bait	4	anzuel:3.99
reluctant	13	reacio:3.96
f_trace_lin	4	f_trac:3.49
amx	5	amx:5
wang	9	wang:9
nisq	9	nisq:9
usenet	4	usenet:4
skiptest	7	skipte:7
stagger	7	escalo:4
periodic	7	periód:6.99
organic	8	orgáni:7
#1939	10	#1939:10
eq	5	eq:4.99
da0010	4	da0010:4
typecod	10	typeco:4.98
pytype_fromspec	5	pytype:5
coreml	5	coreml:5
justic	11	justic:10
vim	5	vim:5
#86	5	#86:5
processpoolexecutor	8	proces:7.13
rail	7	rails:4
searchoption	4	search:4
urlopen	20	urlope:20
lag	14	retras:4.67
wxwidget	5	wxwidg:5
nicer	15	bonita:3.99 mejor:3.72
kotlin	10	kotlin:10
#5424	5	#5424:5
trash	21	basura:11 papele:5.99
pyvenv.cfg	6	pyvenv:6
spad	18	cosas:5.91
pagesetupdialog	4	pagese:4
sslobject	9	sslobj:9
cardinaliti	7	cardin:7
bytesio	7	bytesi:7
wait_for	5	wait_f:5
tensorflow_hub	13	tensor:8.69
inceptionresnetv2	4	incept:4
perfcounter.dll	4	perfco:3.87
typevar	7	typeva:7
inevitabl	10	inevit:10
helpless	11	desamp:4.99
idealiz	4	ideali:4
datasourc	7	dataso:4
jeffrei	10	jeffre:10
yasskin	7	yasski:7
astonish	7	sorpre:3.99
formaliz	7	formal:6.99
hacker	6	hacker:6
continual	8	contin:6.83
resampl	21	remues:6 resamp:5
midpoint	9	medio:5.83
handcuff	6	esposa:4
bytes_per_element	7	bytes_:7
uint16arrai	5	uint16:5
usenetrc	4	usenet:4
incompetent	6	incomp:6
signum	8	signum:8
navi	5	marina:4
graveyard	4	cement:4
fourier	11	fourie:11
#8.6	7	#8.6:7
pariti	4	parida:4
halloween	10	hallow:6.42
unreadabl	8	ilegib:5
mommi	7	mamá:4
tlsv1.1	6	tlsv1.:3.79
euclidean	6	euclid:6
ambassador	9	embaja:8
get_readi	4	get_re:4
rilei	9	riley:9
crown	13	corona:12
forbidden	23	prohib:18
wand	4	varita:4
altinstall	5	altins:5
dar	16	atrevi:4 atreva:4
maggi	5	maggie:3.97
backcolor	7	backco:4.99
lar	11	lars:10.9
gustäbel	9	gustäb:8.93
fort	5	fuerte:3.99
webhttpbind	4	webhtt:4
make_image_classifier_lib	4	make_i:4
expando	5	expand:4.98
flagsattribut	5	flagsa:5
pythonmalloc	11	python:6.1
cwi	5	cwi:5
streamhandler	11	stream:10.5
docxmlrpcserver	4	docxml:3.65
simplexmlrpcserver	8	simple:3.98
path_info	5	path_i:4.8
reliev	17	alivia:16
levelcontext	5	levelc:4
dedent	8	dedent:3.98
misunderstood	10	mal:3.62
winsock	6	winsoc:4
bee	17	abeja:8.87 abejas:7
pistol	11	pistol:10
upgradescvmm	5	upgrad:5
anycast	4	anycas:3.4
southeastern	4	sudest:3.98
underfit	7	subaju:6
splendid	5	esplén:4
defenseless	9	indefe:6
dnvm	4	dnvm:4
enthusiastic	5	entusi:5
riski	14	arries:10
fractur	4	fractu:4
optionexplicit	4	option:3.25
argtyp	6	argtyp:6
isenabledfor	5	isenab:5
fireboat	17	barco:10.2
#529	4	#529:4
inod	8	inode:4
libmpdec	9	libmpd:7
owed	10	debía:7
dtrac	14	dtrace:14
readme.txt	7	readme:6.19
unfill	5	rellen:3.48
brib	22	soborn:22
bunk	9	litera:8.97
prettier	10	pretti:6
meditat	12	medita:12
loggeradapter	10	logger:8.51
optik	4	optik:4
repertoir	4	repert:4
pylist_getitem	4	pylist:4
iactivescriptpars	14	iactiv:6.28
initnew	5	initne:3.91
gvr	8	gvr:7
mbox	25	mbox:25
req	8	req:7
mta	4	mta:4
co_varnam	4	co_var:4
binhex4	8	binhex:8
unneed	13	innece:13
zipimport	4	zipimp:4
taxis	5	taxis:4
microsoft.csharp.target	4	micros:3.34
governanc	4	gobern:4
compulsori	8	obliga:6.64
irregular	9	irregu:8.99
duck	19	pato:7.45 duck:4.55
xrang	5	xrange:5
modulespec	10	module:9.65
loop.create_connection	10	loop.c:7.53
loop.create_server	9	loop.c:6.64
industrial	8	indust:8
nun	5	monja:4
orphanag	4	orfana:4
string.format	6	string:4.39
py_limited_api	18	py_lim:18
bizspark	6	bizspa:5
fullscreen	16	pantal:12.9
typeid	8	typeid:6
scrap	17	sobras:4
iphon	7	iphone:6
seatbelt	9	cintur:7.66
punctuation_char	9	punctu:8.96
iactivescriptsitedebug	5	iactiv:4.51
altitud	6	altitu:4
openerdirector	10	opener:10
gcloud	7	gcloud:6
output_dir	6	output:4.94
fractal	4	fracta:4
octav	11	octava:8
steak	12	filete:8.98
tf.feature_column	6	tf.fea:6
pqc	26	pqc:25
approximator	4	aproxi:3.83
novelist	12	noveli:11
jazz	21	jazz:21
aix	18	aix:14
header_nam	5	header:4.6
stab	22	apuñal:18.8
jailbreak	11	jailbr:9.8
xml_declaration	5	xml_de:4.72
adaptabl	5	adapta:4.99
ineffectiv	5	inefic:4
tf.keras.layers.textvectorization	7	tf.ker:4.45
#2231	10	#2231:10
detour	8	desvío:4
carl	13	carl:12
meyer	10	meyer:9
tracetyp	5	tracet:5
biographi	9	biogra:9
script.r	4	script:3.93
tstat	13	tstate:13
nir	5	nir:3.6
loop_factori	8	loop_f:8
unittest.main	4	unitte:3.34
#49	4	#49:4
f_trace_opcod	5	f_trac:4.51
jvm	8	jvm:5
dhtml	5	dhtml:4
informativ	15	inform:11.8
resent	9	reenvi:3.05
#1.1.1	22	#1.1.1:22
dominator	16	domina:13
dicom	18	dicom:17
#1960	4	#1960:4
unicodedecodeerror	5	unicod:3.78
frobenius	6	froben:5
matthia	14	matthi:14
bussonnier	7	busson:7
hurrican	10	huracá:7
www.w3	4	www.w3:3.96
mandarin	4	mandar:4
whenc	17	whence:14
tp_bas	4	tp_bas:4
pig	20	cerdo:12
test.support	5	test.s:5
aiosmtpd	4	aiosmt:4
condens	8	conden:5
ems	7	ems:6
cupti	5	cupti:5
entry_point	4	entry_:4
pollution	9	contam:6
#3.17	6	#3.17:5
compulsiv	5	compul:3.74
dr	11	dr:8
uidmanager	4	uidman:4
characteriz	10	caract:7.31
dolphin	12	delfin:8 delfín:4
win64	5	win64:5
electrical	11	eléctr:5.97
amper	5	ampere:4
owl	11	búhos:5
testloader	7	testlo:7
condemn	7	conden:5
purs	17	monede:5 carter:4
golfer	6	golfis:6
tp_hash	5	tp_has:4.69
drift	13	desvia:8.99
msvc	9	msvc:9
vbc	6	vbc:6
postcard	9	postal:9
relai	15	relay:6 transm:5.96
determinism	12	determ:11
wanna	12	quiero:8.88
da0013	4	da0013:3.37
jonathan	4	jonath:4
socketserver	7	socket:6.48
gnom	6	gnome:4
electronic	4	electr:3.97
ored	13	or:7.25 ored:5
constellation	4	conste:4
itemmetadata	5	itemme:5
e1	13	e1:3.78
discretion	6	discre:4.99
walter	7	walter:6.8
dörwald	6	dörwal:5.82
errorhandler	6	errorh:6
model.summari	4	model.:4
#1900	7	#1900:7
example.pi	4	exampl:4
signer	5	firman:3.7
dataset.map	16	datase:13.9
col_offset	6	col_of:5
beef	9	terner:4
deadzon	5	muerta:5
darker	12	oscuro:6.58
ddd	8	ddd:8
getopt	8	getopt:6
daniel	16	daniel:16
cemeteri	4	cement:4
forgiveness	7	perdón:4.9
nagoya	4	nagoya:4
breakag	9	rotura:6
re.compil	4	re.com:4
chromedriver	5	chrome:4.25
gullibl	7	ingenu:5
app.xaml	4	app.xa:3.98
changeset	9	cambio:7.24
ptransform	4	ptrans:3.56
subordinat	6	subord:6
temp1	4	temp1:4
engagement	11	compro:6.68
appset	7	appset:6
dedication	5	dedica:4.99
pytype_frommoduleandspec	4	pytype:3.35
traveler	11	viajer:6.92 cheque:3.62
hunger	15	hambre:13
i3d	5	i3d:5
lite0	10	lite0:10
subsampl	6	submue:6
create_modul	6	create:5.57
oversampl	5	sobrem:5
sys.monitor	7	sys.mo:5
cartesian	6	cartes:6
tfio	8	tfio:8
pwd	14	pwd:13
redoc	4	redoc:4
modulariti	8	modula:8
growl	6	gruñó:4
h5	16	h5:16
ibm	14	ibm:14
bgmm	4	bgmm:4
faithful	13	fielme:8
showcas	24	mostra:9.45 muestr:4.94
enrich	8	enriqu:7
templ	10	templo:9
targetclr	4	target:3.99
comb	16	peine:4.98 peinar:3.91
umask	12	umask:10
tipc	6	tipc:5
assertequal	6	assert:5.32
sacrific	18	sacrif:17
clown	5	payaso:5
disrupt	7	interr:5.95
teapot	5	tetera:5
symmetri	6	simetr:5
shouldcomponentupdat	5	should:5
mybutton	11	mybutt:7
belgium	7	bélgic:6
secagg	6	secagg:6
window.open	8	window:5.45
sourceuri	5	source:4.97
cvs	25	cvs:24
notorious	5	notori:4
capath	18	capath:16
rooterlib	6	rooter:5.16
stft	8	stft:7
tft	5	tft:4.86
subgenerator	9	subgen:9
subiterator	4	subite:4
meter	28	metros:19
emphasiz	12	enfati:6
heater	18	calent:9 calder:4 calefa:4
crc32	4	crc32:4
notify_all	4	notify:3.88
blowup	4	explos:4
stir	18	revolv:8.73
sculptur	8	escult:8
urlpars	7	urlpar:7
multilayer	7	multic:3.36
toothach	9	muelas:6
submodel	4	submod:4
temporaryfil	9	tempor:4.61
checkabl	10	verifi:4.97
searchresult	4	search:3.89
parametric	8	paramé:7
ternari	16	ternar:16
stopasynciteration	6	stopas:6
biwa	5	biwa:5
alan	6	alan:6
#12.0	12	#12.0:10
horribl	19	horrib:14
preloadmodul	7	preloa:7
soak	10	empapa:6
#479	6	#479:6
allegation	7	acusac:5
rcodesign	10	rcodes:8
blackmail	7	chanta:7
#6.1	7	#6.1:7
bufferedwriter	6	buffer:3.14
joinablequeu	5	joinab:5
noteworthi	11	notabl:9.98
msvsmon	4	msvsmo:4
sax2	6	sax2:6
anim	8	animac:6.29
titlebar	11	título:6.69
ipython	28	ipytho:24
environ	19	enviro:14.9
peru	4	perú:4
pymoduledef	6	pymodu:5.42
whiski	5	whisky:5
#2616	5	#2616:5
jscreateruntim	6	jscrea:5.07
contradict	10	contra:8.88
subresourc	6	subrec:6
input_charset	8	input_:8
unpleasant	11	desagr:9
foundational	8	fundam:5.94
gt	5	gt:4
businessman	5	negoci:4.99
cprofil	10	cprofi:10
linkag	10	enlace:3.96
downtown	12	centro:10.6
fax	7	fax:7
blak	5	blake:5
ipersist	7	ipersi:5
divergenc	6	diverg:5
packer	12	empaqu:7.8
lasterror	4	laster:4
emnist	24	emnist:24
unittest.skiptest	5	unitte:5
edison	5	edison:5
#1.7	8	#1.7:5
fastq	5	fastq:5
romantic	16	románt:16
useragent	5	userag:5
functiontool	6	functi:5.96
os.pathlik	9	os.pat:9
futuriz	5	futuri:4.9
#2.4.1	4	#2.4.1:4
memoryerror	7	memory:6.99
recursionerror	5	recurs:3.05
lstmcellsimpl	5	lstmce:5
lingvo	6	lingvo:6
burglari	8	robo:6
shallower	4	profun:3.97
py_finalizeex	8	py_fin:8
bind_and_activat	4	bind_a:3.43
ssd	8	ssd:8
time_step	13	time_s:11.5
wsgiref	4	wsgire:4
batch_loss	9	batch_:7.51
cottag	17	cabaña:6 casa:5.51
epilog	6	epilog:5
contrari	14	contra:8.24
notset	8	notset:7
efficientdet	18	effici:15
hammond	9	hammon:9
mfc	9	mfc:9
reuse_port	6	reuse_:5.49
confusabl	4	confus:4
path3d	5	path3d:5
traversabl	7	traver:5
numerator	18	numera:15.7
charmap	4	mapa:3.62
senteval	8	sentev:7
aes	4	aes:4
generaliti	6	genera:5.48
sixti	14	sesent:12.7
unwieldi	7	difíci:4.9
combat	4	combat:4
jscreatecontext	5	jscrea:3.92
jsstartdebug	5	jsstar:5
imbalanc	10	desequ:8
stressful	6	estres:6
load_dataset	7	load_d:7
passionat	10	apasio:10
mu	12	mu:11
sigma	9	sigma:8
attendanc	5	asiste:5
uncommit	6	confir:4.22
combiner	4	combin:3.42
tab_id	8	tab_id:7
asyncio.run	7	asynci:5.95
#451	11	#451:11
dh	7	dh:7
dirs_exist_ok	5	dirs_e:5
pertinent	8	pertin:6
kanji	5	kanji:5
cord	10	cord:9
decode_data	15	decode:12.9
economical	4	económ:4
φ	4	φ:4
skipkei	5	skipke:5
sapporo	5	sappor:5
dequantiz	6	decuan:4.5
kde	6	kde:5
a.b.c	4	a.b.c:4
sig_dfl	4	sig_df:4
nt_venv	4	nt_ven:3.75
size_t	9	size_t:8
stacksummari	4	stacks:4
#36	11	#36:9
stdlib	26	stdlib:24
shelter	9	refugi:8
#1972	6	#1972:6
sizehint	4	sizehi:4
spinbox	6	spinbo:6
downloaditem	4	downlo:3.98
mse	11	mse:9.98
englishman	6	inglés:5.92
setupmodul	4	setupm:3.4
venv	21	venv:20
behavioral	7	compor:6.33
hypermodel	7	hiperm:5
ssl.has_sni	4	ssl.ha:3.53
overslept	12	dormid:7.29
mysql	9	mysql:8
bald	29	calvo:24
homecontroller.c	4	homeco:3.97
cshtml	4	cshtml:4
#2038	5	#2038:5
#78	5	#78:5
riddl	4	acerti:4
crow	11	cuervo:6
ignorabl	10	ignora:6.94
chen	7	chen:7
outdat	25	obsole:14.8 desact:9.61
propertyid	4	proper:3.97
use_builtin_typ	14	use_bu:14
western	13	occide:12
mro	15	mro:11
ucf	7	ucf:7
commander	7	comand:4.3
troop	7	tropas:7
parameterserverstrategi	16	parame:14.9
password_mgr	5	passwo:5
xamarin.android	8	xamari:5.49
naughti	8	travie:7
cifar10	4	cifar1:4
da0504	4	da0504:4
gmtim	9	gmtime:6
maxsplit	22	maxspl:13
#442	4	#442:4
gotham	5	gotham:5
verg	8	borde:4.99
windbg	5	windbg:5
steps_per_epoch	6	steps_:5
log_prob	16	log_pr:14
contextisolation	8	contex:3.2
ufo	16	ovni:12 ovnis:4
endpo	7	endpos:6
exclamation	11	exclam:11
coloration	4	colore:3.69
#15600	4	#15600:4
suo	5	suo:5
#127.0.0.1	5	#127.0.0.1:4
chalk	10	tiza:7.99
audiorecord	5	audior:5
maintyp	9	mainty:9
rawiobas	9	rawiob:9
refrain	8	absten:5
impractical	8	prácti:6.93
#688	4	#688:4
datefmt	6	datefm:6
time.strftim	13	time.s:11.5
hydrogen	9	hidróg:6
flink	5	flink:5
#1945	7	#1945:7
mendel	4	mendel:4
x86_64	14	x86_64:12
model.evaluat	13	model.:5.53
model.predict	10	model.:6.65
virtualenv	13	virtua:12.9
stencil	10	stenci:7
train_step	6	train_:6
probabl	5	probab:3.88
spam	33	spam:23
pexclass	12	pexcla:11
pexmethod	5	pexmet:5
#872	4	#872:3.98
new_callabl	6	new_ca:6
nutshell	6	pocas:5.99
#44	9	#44:8
gru	7	gru:7
bidi	4	bidi:4
httplib	5	httpli:5
someclass	7	somecl:4
forwardref	5	forwar:4.95
cpickl	4	cpickl:4
brochur	5	follet:4
#450	5	#450:5
setnumber	11	setnum:9
tolist	4	tolist:4
local_hostnam	4	local_:4
plastic	14	plásti:14
rmsprop	5	rmspro:5
faucet	13	grifo:3.99 canill:3.6
tensorshap	10	tensor:5.62
hhmm	5	hhmm:4
createelement	11	create:8.25
omission	4	omisió:4
readlinesfromfil	4	readli:4
diminish	8	dismin:4.02 decrec:3.83
trouser	11	pantal:11
quote_via	5	quote_:5
poplib	5	poplib:5
invalidation_mod	8	invali:4.51
wasm32	6	wasm32:4
labelfram	4	labelf:4
subwidget	6	subwid:4
photographer	12	fotógr:12
destructur	10	desest:10
snowman	8	muñeco:4.9
perceptual	6	percep:4.71
experimental_implement	4	experi:3.96
bacteria	6	bacter:6
ijsdebugbreakpoint	4	ijsdeb:4
systemerror	4	system:3.53
vlsc	24	busine:16.9 vlsc:7
dependson	5	reempl:3.09
obfuscation	7	ofusca:6
interrogat	9	interr:8.97
catastrophic	5	catast:4
arg1	7	arg1:5
codecs.register_error	4	codecs:3.96
unavoidab	5	inevit:5
versatil	10	versát:9
biologi	11	biolog:11
start_serv	7	start_:7
pdbrc	6	pdbrc:6
athlet	9	atleta:9
mersenn	5	mersen:3.41
stingi	9	tacaño:5 canuto:4
airmail	7	aéreo:6
infect	7	infect:7
object_list	6	object:4.84
asyncmock	4	asyncm:4
ips	23	ip:14.4
tracemalloc	29	tracem:27.6
brid	7	novia:7
recomput	11	recalc:8
start_new_session	6	start_:6
en_us	4	en_us:4
squeak	13	chirri:8
unconscious	14	incons:13
accessori	6	acceso:4.84
freckl	4	pecas:4
suitab	9	adecua:7.43
mlop	7	mlops:7
spaghetti	11	espagu:9
shameful	4	vergon:4
democratic	8	democr:6.98
croissant	4	cruasá:4
boast	11	alarde:4 presum:4
heterogeneiti	5	hetero:5
iid	7	iid:5
soni	14	sony:14
metavar	8	metava:7.98
theft	12	robo:10.8
#66	8	#66:6
albert	5	albert:5
rt	4	rt:4
q2	8	q2:4 p2:4
sysv	4	sysv:3.38
iobas	8	iobase:8
defaultvalu	12	defaul:11.9
irrefutabl	12	irrefu:11
python.h	10	python:4.75
intl.collator	5	intl.c:5
os.popen	6	os.pop:6
slack	9	slack:9
flam	10	llamas:6.66
e.target.valu	5	e.targ:5
lisp	7	lisp:6
receipt	9	recibo:4
biggan	10	biggan:10
agenci	10	agenci:9
add_subparser	6	add_su:6
pyzipfil	4	pyzipf:4
cmp	13	cmp:13
enable_smtputf8	6	enable:5.98
delight	8	encant:4.91
termio	5	termio:5
urn	8	urn:6
surgeon	10	ciruja:9
oversea	6	extran:5.99
mapreduc	13	mapred:9.49
zebra	9	cebras:6
shark	8	tiburó:5
gc.collect	5	gc.col:5
punishment	15	castig:11.8
simplewpfapp	13	simple:11.6
depression	4	depres:4
pollut	9	contam:6.52
pprint	7	pprint:7
vcxproj	8	vcxpro:8
checkbox1	5	checkb:4.67
functools.reduc	5	functo:5
setgroup	4	setgro:4
nuclear	11	nuclea:11
xrcamera3d	4	xrcame:4
xrorigin3d	4	xrorig:4
flakiness	5	inesta:4.96
f8	8	f8:5
puls	9	pulso:9
knot	4	nudo:4
datasetbuilder	4	datase:3.86
subnod	5	subnod:5
volumetric	7	volumé:4.98
mri	5	mri:3.99
ensure_ascii	6	ensure:5
constitution	7	consti:6.99
panick	6	pánico:4.86
omf	4	omf:4
isdst	6	isdst:5.66
findinlist	5	findin:5
joseph	4	joseph:4
kevent	5	kevent:5
bali	4	bali:4
circus	9	circo:6
reptil	4	reptil:4
amp	6	amp:5
tasti	8	sabros:7
fisher	5	fisher:5
unimportant	8	import:6.46
rodola	7	rodola:7
berkelei	5	berkel:5
gdextension	8	gdexte:8
#2965	14	#2965:13
clang	24	clang:21
pyupgrad	4	pyupgr:3.96
dircmp	6	dircmp:6
mnemonic	13	mnemot:5 mnemón:5
hypertext	7	hipert:5
navigationmesh	7	naviga:6.99
math.inf	6	math.i:5
getderivedstatefromprop	7	getder:7
lto	6	lto:5
#8.5	13	#8.5:13
farhi	6	farhi:5.99
christopher	5	christ:4
optionflag	8	option:7.79
chapman	4	chapma:4
datacamp	7	dataca:7
communist	5	comuni:4.99
madrid	4	madrid:4
getset	7	conjun:3.78
maxrun	4	maxrun:3.51
mirroredstrategi	17	mirror:17
dublin	4	dublín:4
moscow	4	moscú:4
perception	5	percep:3.94
response.json	6	respon:5.93
cyclegan	7	cycleg:7
dilation	7	dilata:5
rawturtl	7	rawtur:7
dragon	6	dragon:4
#560	4	#560:4
northern	6	norte:6
subdivision	6	subdiv:5.49
relianc	4	depend:3.9
centroid	4	centro:3.99
sarah	4	sarah:4
william	6	willia:6
sacr	4	sagrad:4
l1	12	l1:11
threading.thread	7	thread:6.06
utter	12	totalm:3.99 comple:3.76
unregisterassemb	4	unregi:3.9
amoeba	6	amoeba:6
regim	6	régime:4
tabindex	5	tabind:5
#1.8	5	#1.8:3.96
initarg	5	initar:5
rejection	6	rechaz:4.99
trophi	5	trofeo:5
copylocal	9	copylo:8
serialisation	5	serial:4.94
whilst	4	mientr:3.93
aditya	12	aditya:12
dictconfig	9	dictco:8.61
output_charset	5	output:4.97
gutter	8	margen:4.45
check_hostnam	8	check_:8
emx	5	emx:4
reanalyz	4	analiz:3.2
peephol	6	mirill:5
endianness	9	endian:7.28
svn	11	svn:8
rigorous	4	riguro:4
thorn	6	espina:4
load_modul	9	load_m:9
sublist	4	sublis:4
bio	22	bio:13 bios:4.99
github.com	7	github:6.35
featurecolumn	7	featur:5.98
coff	5	coff:5
pathext	7	pathex:6.99
koala	6	koala:4
kangaroo	4	cangur:4
getsnapshotbeforeupdat	7	getsna:7
serve_forever	5	serve_:5
narg	10	nargs:7
translatabl	11	traduc:6.54
keystor	12	almacé:7.96 keysto:4
shoelac	12	cordon:8.32
inspiration	15	inspir:15
pear	6	pera:4
pkgdef	5	pkgdef:5
malignant	7	malign:6
sidecar	11	sideca:10
#1.25	4	#1.25:4
mantissa	11	mantis:8
clarification	4	aclara:4
about.cshtml	4	about.:3.88
reproducibiliti	15	reprod:14.9
taskbodi	5	taskbo:5
napoleon	5	napole:5
tuna	6	atún:6
base16	5	base16:5
base32	6	base32:6
ascii85	8	ascii8:8
base85	6	base85:6
tempfil	6	tempfi:3.99
cent	8	centav:5
py_tp_bas	4	py_tp_:4
symbolpath	5	symbol:4.94
pgettext	6	pgette:6
meshinstance2d	4	meshin:4
typeguard	4	typegu:4
mongodb	10	mongod:10
cp	5	cp:4
int16arrai	5	int16a:5
py_non	10	py_non:9
mrs	11	mrs:10
dataset.prefetch	4	datase:3.84
#8.0	11	#8.0:10
diplomatic	6	diplom:6
beam_pipeline_arg	4	beam_p:4
harmonic	10	armóni:9
posix_spawn	5	posix_:5
vfork	4	vfork:4
tobacco	8	tabaco:7.92
subsplit	12	subdiv:10
gc.keepaliv	4	gc.kee:4
realloc	7	reallo:7
babylmessag	4	babylm:4
rds	4	rds:4
prefit	7	preaju:7
shotgun	5	escope:3.99
unparenthesiz	4	parént:3.47
useonlinestatus	9	useonl:9
nuget.org	9	nuget.:9
kalman	4	kalman:4
#9999	9	#9999:9
alien	10	extrat:5
float2	8	float2:8
float4	8	float4:8
organis	4	organi:3.98
allergi	7	alergi:6
vacant	12	desocu:6.89
constructiv	4	constr:3.94
shelv	11	estant:4.14 shelve:3.79
kerastuner	6	kerast:6
da0505	4	da0505:4
falcon	5	falcon:5
communicator	6	commun:4.61
os.pidfd_open	4	os.pid:4
#544	4	#544:4
rooter	4	rooter:3.55
lettuc	7	lechug:6.99
application.xaml	4	applic:3.53
fedora	6	fedora:6
zi	12	zi:8
trent	5	trent:4.98
mick	4	mick:3.99
ssg	10	ssg:10
veterinarian	6	veteri:6
from_config	5	from_c:5
audibl	4	audibl:4
parsescripttext	4	parses:4
foo.bar.baz	7	foo.ba:4.77
empower	6	empode:5
linucb	5	linucb:5
plumber	6	fontan:4
backupandrestor	7	backup:6.18
react.j	7	react.:7
arrogant	6	arroga:6
qmark	4	qmark:4
voiceover	7	voiceo:7
sgen	6	sgen:6
cyclical	6	cíclic:4.99
blocklist	6	bloque:4.82
fieldstorag	9	fields:9
recession	6	recesi:6
vladimir	8	vladim:8
matveev	4	matvee:4
hilarious	5	gracio:4
pyarg_pars	7	pyarg_:5.69
handful	10	puñado:8
fixer	24	fixer:10.8 fixers:6.99
xr	11	xr:11
pyvenv	6	pyvenv:6
mpn	10	mpn:7
preinitmodul	7	preini:7
ln	5	ln:5
tfds.core.datasetinfo	4	tfds.c:4
fromtimestamp	4	fromti:4
baseselector	4	basese:4
fiction	9	ficció:5.99
witch	6	bruja:4
tp_dealloc	9	tp_dea:9
dm	4	dm:4
jack	13	jack:9
ul	4	ul:4
masculin	8	mascul:5.97
feminin	4	femeni:3.99
valueof	5	valueo:5
isvalidelement	4	isvali:4
seafood	10	marisc:9
nextstat	5	nextst:5
#301	5	#301:5
imaginabl	4	imagin:3.99
forbid	13	prohíb:11.6
vara	5	vara:4
weakest	5	débil:5
expedition	6	expedi:6
carol	8	villan:6.96
itaskitem	5	itaski:5
uwsgi	4	uwsgi:4
ts	6	ts:6
#15.2	6	#15.2:6
as_str	4	as_str:4
participation	6	partic:5.95
strftim	11	strfti:10
unicodeerror	10	unicod:9.76
textarea	9	textar:6.94
toml	16	toml:15
pug	4	pug:3.53
patch.object	7	patch.:5.26
saved_model.pb	4	saved_:4
composer	8	compos:7.99
symphoni	4	sinfon:4
subdomain	4	subdom:4
chopstick	8	palill:8
esm	10	esm:10
turtle.cfg	7	turtle:6.14
libpython	11	libpyt:11
hockeyapp	4	hockey:4
unroll	13	desenr:8.69
emphasis	7	énfasi:5
wrap_socket	6	wrap_s:6
sslcontext.wrap_socket	7	sslcon:6.86
messi	8	desord:5
userstr	4	userst:4
sys.addaudithook	7	sys.ad:6
microsoft.build.framework.ilogger	4	micros:3.89
baxter	4	baxter:4
gallon	5	galone:5
postgresql	13	postgr:13
withdraw	14	retira:10.7
sys.platlibdir	4	sys.pl:4
node2d	4	node2d:4
midl	4	midl:4
sigkill	7	sigkil:7
numlin	4	numlin:4
strictmod	9	strict:8.47
s2	7	s2:6
rel_tol	4	rel_to:4
idiomatic	15	idiomá:14
f_lineno	4	f_line:4
f_lasti	5	f_last:5
cockroach	10	cucara:10
mario	5	mario:3.59
warmup	12	prepar:5.91
email.message.messag	5	email.:5
inhabitant	7	habita:4.99
lawn	15	césped:8.17
format_str	5	format:3.41
elvis	4	elvis:4
trend	7	tenden:6
collections.abc.mutablesequenc	4	collec:4
hmac	24	hmac:22
loop.run_in_executor	4	loop.r:4
concurrent.futures.processpoolexecutor	5	concur:4.5
stdin_read	4	stdin_:3.85
absl	4	absl:4
#2.9.0	6	#2.9.0:6
banjo	5	banjo:3.99
baz.pi	4	baz.py:4
check_circular	4	check_:3.99
gloomi	8	triste:3.98
dmitri	6	dmitry:6
chestnykh	4	chestn:4
comp.lang.python	6	comp.l:5.56
noiseless	10	ruido:7.19
errorandstop	4	errora:4
#327	4	#327:4
zhang	9	zhang:9
cte_typ	7	cte_ty:6
telescop	7	telesc:7
humiliat	16	humill:16
do_setlocal	5	do_set:5
t0	7	t0:4
civilization	6	civili:6
lmb	7	lmb:7
rmail	4	rmail:4
emac	17	emacs:15
gltf	5	gltf:5
tf.keras.layers.dens	14	tf.ker:14
cricket	6	críque:4
attornei	10	abogad:9.99
testinitializ	5	testin:4.88
setsid	7	setsid:5
#273	4	#273:4
graham	5	graham:4.55
pyobject_gc_untrack	4	pyobje:4
untest	4	probad:3.99
bakeri	7	panade:7
beforeunload	5	before:5
gdbm	5	gdbm:5
pygetsetdef	4	pygets:4
doupdat	5	doupda:4
subprocess.popen	11	subpro:9.25
bsddb	7	bsddb:6
io.stringio	9	io.str:9
carpenter	7	carpin:5.99
overreact	6	exager:5
asynchat	5	asynch:5
notbefor	4	notbef:4
valgrind	6	valgri:6
default_factori	14	defaul:13
kluyver	5	kluyve:5
filebasedexamplegen	4	fileba:4
concurrent.futur	6	concur:5.99
coloni	5	coloni:5
message_bodi	8	messag:5.39
signfil	7	signfi:7
simon	4	simon:4
py_decodelocal	8	py_dec:8
tlsv1	4	tlsv1:4
#526	10	#526:10
changelog	13	change:6.93 cambio:4.4
pyobject_setitem	4	pyobje:3.54
taint	14	contam:10.4
userinfo	4	userin:4
aviv	6	aviv:5.94
palivoda	5	palivo:4.95
#352	4	#352:4
#14.0.0	5	#14.0.0:5
equip	19	equipa:17
#51	5	#51:5
teardown	14	teardo:11.5
nonlinear	4	lineal:3.99
hp	4	hp:4
asyncio.futur	10	asynci:9.5
delayfunc	6	delayf:5
tragedi	6	traged:6
batchabl	7	lotes:4.97
binascii.error	4	binasc:4
poli	4	polígo:4
huggingfac	8	huggin:7.99
#343	5	#343:5
chemical	12	químic:9.63
myref.current	4	myref.:4
phenomenon	4	fenóme:4
collisionshape2d	4	collis:3.23
smtpd	4	smtpd:4
sharedmemori	5	shared:4.51
webfram	10	webfra:4
opid	4	opid:4
wheelbarrow	4	carret:4
respectful	5	respet:5
withdrawn	4	retira:4
typecheck	7	compro:3.09
sys.executabl	6	sys.ex:5.56
sys.prefix	7	sys.pr:6.98
freelook	16	libre:16
mycommon.target	4	mycomm:4
#539	4	#539:4
imghdr	5	imghdr:5
demolish	5	demoli:5
formf	6	formfe:4
survival	5	superv:3.99
unquot	18	comill:7.96
pupil	5	alumno:4
protocol_tl	8	protoc:3.38
op_no_sslv3	4	op_no_:4
dvariabl	7	dvaria:6
boldfac	5	negrit:5
flown	4	volado:4
charl	15	charle:15
guilt	6	culpa:4
match_hostnam	4	match_:4
#784	7	#784:7
co_lnotab	8	co_lno:8
θ	14	θ:9
gentoo	4	gentú:4
sa	5	sa:5
str.encod	4	str.en:4
bytes.decod	6	bytes.:6
hz	17	hz:15.5
urllib.parse.parse_q	4	urllib:3.1
pascalcas	5	pascal:5
usa	7	unidos:4.99
www	8	www:7
dong	27	dong:6.74 hee:6.74
hee	27	dong:6.74 hee:6.74
pronunciation	8	pronun:8
adorabl	9	adorab:6
detect_typ	13	detect:7.97 connec:3.13
parse_decltyp	4	parse_:3.1
os.path	9	os.pat:9
misbehav	7	mal:3.96
pyobject_callobject	6	pyobje:5.98
#1989	4	#1989:4
swivel	7	swivel:7
sendfil	9	sendfi:7
invoic	5	factur:5
lzmafil	7	lzmafi:4
blush	9	sonroj:8
centimeter	4	centím:4
cert_fil	4	cert_f:4
motherboard	4	placa:3.99
materialspecularpower	4	materi:3.04
#224	7	#224:5
brass	5	bronce:5
vram	5	vram:4.96
usechatroom	5	usecha:5
#270	4	#270:4
turtledemo	4	turtle:3.28
eve	9	nocheb:7
materialistic	5	materi:5
dragevent	6	dragev:6
sued	5	demand:5
coast	7	costa:6
humaniti	7	humani:7
sung	13	cantad:10
xml.parsers.expat	4	xml.pa:4
swagger	5	swagge:5
hyperband	5	hyperb:5
float.h	5	float.:5
sys.warnoption	7	sys.wa:7
tortur	15	tortur:15
possessiv	6	posesi:5
torsten	4	torste:3.98
alcoholic	8	alcohó:5
beverag	5	bebida:3.89
simple_fedavg	5	simple:3.87
pyimport_importmodulenoblock	4	pyimpo:3.49
javadoc	6	javado:6
useinsertioneffect	8	useins:8
favicon	4	favico:4
#4648	6	#4648:6
textsearcher	5	textse:4
pythreadstat	5	pythre:4.94
ux	4	ux:4
settrac	6	settra:6
vizier	9	vizier:7
curb	8	bordil:4
what'll	15	qué:5.19 pasará:3.55
libffi	8	libffi:6
paralyz	4	parali:4
pycache_prefix	4	pycach:3.5
z7	4	z7:4
zd	5	zd:5
py_tru	4	py_tru:4
py_fals	4	py_fal:4
questionnair	7	cuesti:7
csvfil	7	csvfil:6
userdata	5	userda:5
cgitb	4	cgitb:4
vararg	4	vararg:4
flask	12	flask:12
atm	4	cajero:4
py_complex	4	py_com:4
capnam	6	capnam:5.9
msilib	4	msilib:4
filehandler	8	fileha:8
attr_nam	9	attr_n:8.61
traitor	11	traido:11
tf.print	8	tf.pri:8
eintr	9	eintr:9
key_typ	4	key_ty:4
transcription	7	transc:5.98
tf.imag	8	tf.ima:7.57
pexchoos	6	pexcho:6
a0	6	a0:6
cached_properti	7	cached:7
intens	11	intens:8.99
#10.6	5	#10.6:5
#6531	5	#6531:5
dbm.gnu	6	dbm.gn:6
dbm.ndbm	6	dbm.nd:6
incurabl	4	incura:4
heapq	4	heapq:4
list.sort	10	list.s:10
writeback	5	writeb:5
nfc	4	nfc:4
nfkc	10	nfkc:9
d'aprano	4	d'apra:4
getlogger	4	getlog:4
pymem_fre	7	pymem_:6.01
spa	6	spa:6
fileinput	14	filein:11.7
transcod	4	transc:3.99
underestimat	21	subest:21
bf16	4	bf16:4
#238	4	#238:4
fmtparam	5	fmtpar:5
scandal	6	escánd:6
mib	12	mib:11
multiclass	10	multic:9.78
gaynor	5	gaynor:5
delf	5	delf:5
browserwindowproxi	4	browse:4
μsec	4	μseg:4
fg	5	fg:3.98
xinclud	6	xinclu:6
tank	10	tanque:5
patch.multipl	6	patch.:5.35
euler	6	euler:5
vectorization	11	vector:9.95
data_path	4	data_p:3.99
pseudorandom	5	pseudo:5
sickness	7	enferm:4.99
tf.keras.layer	4	tf.ker:3.5
catch_warn	4	catch_:4
#498	4	#498:4
foobar	7	foobar:6
differentiabl	17	difere:15.8
liquid	8	líquid:4
filecookiejar	6	fileco:6
perfum	6	perfum:6
find_loader	8	find_l:7
onselect	4	onsele:3.5
instructor	7	profes:3.15 instru:3.04
es2017	4	es2017:4
tp_getattro	7	tp_get:3.28
aarch64	6	aarch6:6
extraordinari	5	extrao:4
exitstack	4	exitst:4
antiqu	20	antigü:13 antigu:6.97
ucs4	4	ucs4:4
idna	5	idna:5
t@g	4	t@g:4
joypad	6	joypad:6
pyslice_getindicesex	4	pyslic:3.51
viewpoint	5	vista:4.42
dict.setdefault	5	dict.s:5
lru	6	lru:6
use_datetim	4	use_da:4
wouter	14	wouter:14
amortiz	4	amorti:3.99
organisation	4	organi:3.93
controversial	8	contro:6.31
c_int	8	c_int:8
suburb	6	afuera:5
adventur	10	aventu:10
roommat	13	compañ:13
decompil	4	descom:3.98
xxxx	5	xxxx:4
handlemov	10	handle:8.65
ftplib	6	ftplib:5
panama	4	panamá:3.86
stroll	5	por:3.33
decomposition	15	descom:13.4
doctestparser	6	doctes:5.51
closefd	9	closef:9
unittest.testcas	5	unitte:3.77
iris	17	lirios:9.6 iris:6.4
tf.tensorarrai	4	tf.ten:4
multiplex	9	multip:8.93
yamamoto	4	yamamo:4
nameerror	10	nameer:10
sysctl	4	sysctl:4
re.search	4	re.sea:4
py_incref	5	py_inc:5
mansion	5	mansió:4
desaturat	11	desatu:8
conformant	7	confor:4.99
py_clear	4	py_cle:4
evacuat	6	evacua:6
curfew	5	toque:5
racist	8	racist:8
procmon	4	procmo:4
bdist_wininst	5	bdist_:4.52
maskedtensor	5	masked:5
typist	4	mecanó:4
gz	4	gz:4
m1	6	m1:5
ioerror	12	ioerro:11
fulton	4	fulton:4
event_shap	11	event_:9.68
implementor	6	implem:4.56
reminisc	5	rememo:3.97
nth	5	enésim:4
tapset	6	tapset:5
os.direntri	6	os.dir:6
eli	4	eli:4
#3.15	6	#3.15:6
cnri	6	cnri:4
#2023	14	#2023:14
beethoven	4	beetho:4
servant	5	sirvie:4
rx	5	rx:5
volleyball	15	voleib:12
smtpchannel	4	smtpch:4
nitrogen	5	nitróg:5
ambitious	6	ambici:6
legibl	4	legibl:3.99
#2.10	9	#2.10:9
read_data	6	read_d:6
no_type_check	4	no_typ:3.94
mypi	9	mypy:8.87
randrang	10	randra:7
pybuffer_releas	4	pybuff:4
sys.exitfunc	4	sys.ex:3.96
contagious	10	contag:9.87
merci	6	merced:5
indicativ	4	indica:3.38
hotkei	7	teclas:4.79
tkinter.ttk	6	tkinte:4.4
mysterious	15	mister:14
wxpython	8	wxpyth:8
flatbuffermodel	4	flatbu:4
unmarri	10	solter:6.79
bathtub	11	bañera:6
eagl	5	águila:5
jointdistribution	4	jointd:4
tqdm	4	tqdm:3.13
chacha20	4	chacha:3.97
unpool	4	agrupa:3.54
blockingioerror	7	blocki:6.98
select.select	6	select:3.12
module_relativ	7	module:3.48
bytesparser	5	bytesp:4
sys.maxsiz	6	sys.ma:6
doorknob	8	pomo:4.86
cradl	7	cuna:6
markupcompilepass1	5	markup:3.98
rug	8	alfomb:8
usesyncexternalstor	8	usesyn:8
datum	7	dato:3.44
#550	5	#550:4
wept	4	lloró:4
mustach	5	bigote:5
tf.saved_model.load	4	tf.sav:4
bethard	4	bethar:4
inceptionv3	4	incept:4
tf.io.gfil	4	tf.io.:4
sys.getfilesystemencod	10	sys.ge:9.57
i386	9	i386:6.32
listobject	5	listob:5
stein	5	stein:5
pypreconfig	5	pyprec:4.56
mixed_bfloat16	4	mixed_:3.08
var_freeze_expr	4	var_fr:4
variable_nam	7	variab:4.09
hairdresser	6	peluqu:6
adverb	5	adverb:5
findall	4	findal:4
io.bytesio	10	io.byt:9
pyobject_fre	5	pyobje:3.17
urllib.parse.urlencod	4	urllib:4
sslcontext.load_default_cert	4	sslcon:3.83
npgettext	4	npgett:4
tf.while_loop	5	tf.whi:4.84
testemissionfilter	4	testem:4
os.clos	5	os.clo:5
cfil	6	cfile:6
ukulel	6	ukelel:6
applaud	12	aplaud:11
skeleton2d	5	skelet:5
authoritativ	4	autori:3.99
stabiliz	9	estabi:8.99
faiss	9	faiss:9
snippettyp	7	snippe:5.94
eslint	6	eslint:5
mail_option	6	mail_o:5.99
#448	4	#448:4
chest	13	pecho:8
audioset	6	audios:5.89
l2dbform.xaml.c	10	l2dbfo:9.01
registrar	7	regist:5.26
polygon2d	4	polygo:4
elbow	15	codo:9 codos:6
pck	10	pck:10
py_getpath	5	py_get:3.61
#3151	4	#3151:4
store_tru	5	store_:3.94
#10.5	5	#10.5:5
inserter	5	inserc:4.88
#7159	5	#7159:5
capturer	7	captur:5.67
os.path.expanduser	5	os.pat:4.53
rle	5	rle:5
squad1.1	6	squad1:6
dishonest	7	deshon:7
jona	4	jonas:4
emotion	8	emocio:4
io.iobas	5	io.iob:5
hiccup	4	hipo:4
short_empty_element	6	short_:6
datacenter	5	centro:3.32
dvi	4	dvi:4
sys.excepthook	8	sys.ex:8
logvisit	4	logvis:3.89
timeouterror	8	timeou:7.72
tf.model	9	tf.mod:8
snan	4	snan:4
snapdragon	5	snapdr:4
stack_info	5	stack_:5
meth_vararg	5	meth_v:4
chef	7	chef:3.95
py_newinterpreter	4	py_new:4
emitter	7	emisor:5
session.run	4	sessio:4
ned	5	ned:5
os.pi	4	os.py:4
algorithmic	5	algorí:5
mainpage.xaml	4	mainpa:4
pycfunction	8	pycfun:7
keras.utils.track_tf1_style_variabl	4	keras.:4
mustard	5	mostaz:3.51
get_event_loop	4	get_ev:4
#2.7.9	6	#2.7.9:6
cigar	9	cigarr:7.92
burnt	9	quemad:5
liu	5	liu:5
dispersion	5	disper:4.82
dim50	7	dim50:6
gbt	5	gbt:5
hub.modul	5	hub.mo:5
#10.8	4	#10.8:4
butt	6	colill:4
bertqahelper.kt	7	bertqa:7
miller	9	miller:9
favorabl	4	favora:4
theorem	8	teorem:8
colaboratori	7	colabo:6.77
deepmind	6	deepmi:6
set_content	7	set_co:7
time.struct_tim	4	time.s:3.94
unitari	6	unitar:5.96
serving_model_dir	4	servin:4
perseveranc	4	persev:4
believer	4	creyen:4
rlcompleter	5	rlcomp:5
oak	6	roble:5
pagesiz	4	pagesi:3.97
rigo	4	rigo:4
sessionrunhook	4	sessio:4
antibiotic	4	antibi:4
unemployment	5	desemp:5
babysitter	7	niñera:5.99
data_dir	4	data_d:4
minitaur	7	minita:7
exc_typ	4	exc_ty:4
passwd	6	passwd:5
pylongobject	8	pylong:6
q5	6	p5:4
computabl	4	calcul:3.48
strangl	4	estran:4
tham	4	támesi:4
toolcallingagent	8	toolca:6
defaultcookiepolici	5	defaul:4.99
local_runner.pi	5	local_:5
capture_output	6	captur:4.91
appendix	5	apéndi:4.57
sequencematcher	7	sequen:6.95
irresistibl	4	irresi:4
datasetdict	4	datase:3.62
minyear	4	minyea:3.98
everest	9	everes:9
spic	7	spice:4
swizzl	5	reorga:4
dragonflybsd	5	dragon:5
bscmak	6	bscmak:6
frameinfo	5	framei:5
archaeologist	6	arqueó:6
conn	8	conn:5
gelman	4	gelman:3.54
pysys_addaudithook	4	pysys_:4
nara	11	nara:11
gce	4	gce:4
get_config	4	get_co:4
inet	4	inet:4
tabsiz	6	tabsiz:6
ipv4address	9	ipv4ad:8
ipv6address	5	ipv6ad:3.99
os.devnull	4	os.dev:4
writecodefragment	4	writec:4
tf.keras.callbacks.callback	5	tf.ker:4.99
#669	4	#669:4
isjunk	5	isjunk:5
#123.45.67.89	4	#123.45.67.89:3.98
popen2	4	popen2:4
rv	4	rv:4
harbor	6	puerto:3.99
interp	7	interp:5.71
py_xdecref	9	py_xde:9
uncas	10	uncase:5
dinosaur	8	dinosa:8
ident	8	ident:8
asyncor	6	asynco:6
workaholic	9	adicto:5.99
extrapolation	4	extrap:4
parallelmap	5	parall:4
coherent	5	cohere:5
zipimporter	5	zipimp:5
entangl	5	entrel:5
rewrot	6	reescr:5
installabl	6	instal:5.69
latin1	5	latin1:5
stakeholder	5	intere:4.64
pyside2	4	pyside:4
addstr	4	addstr:4
jansen	8	jansen:8
da0024	4	da0024:4
batchnorm	5	batchn:5
sigset	5	sigset:5
fillvalu	5	fillva:4
filterfunc	5	filter:5
goodger	4	goodge:4
user_id	5	user_i:4
ood	4	ood:4
#393	10	#393:10
meanwhil	8	mientr:4.17
setrlimit	4	setrli:4
c_return	4	c_retu:4
configurableforwardinglogger	6	config:5.74
vampir	4	vampir:4
tp_iternext	6	tp_ite:4.5
deposit	17	deposi:9.96 depósi:4
datetime.dat	8	dateti:5.28
prec	6	prec:5
store_const	5	store_:4.39
einat	9	einat:8.64
religious	5	religi:4
#453	5	#453:5
tf.matmul	6	tf.mat:6
albedo	8	albedo:7
marangozov	4	marang:4
propertyprovider	4	proper:4
xlnet	6	xlnet:6
py_python	7	py_pyt:6.64
nullhandler	8	nullha:8
unsupervis	7	superv:6.55
tzpath	5	tzpath:5
injuri	9	herida:3.98
diverg	8	diverg:4
milder	7	suave:3.99
horrifi	4	horror:4
prettyprinter	4	pretty:4
autobatch	5	lotes:3.97
attenuation	5	atenua:5
#79	4	#79:4
factual	6	factua:6
lobster	4	langos:4
spotlight3d	4	spotli:4
edgetpu	10	edgetp:10
intimidat	5	intimi:5
assert_called_with	5	assert:4.16
dft	6	dft:5
sus	4	suse:4
guilherm	7	guilhe:3.39
polo	7	guilhe:3.39
actionfilter	5	action:5
#264	5	#264:5
ct	4	ct:4
sslcontext.load_verify_location	4	sslcon:3.2
ssh	12	ssh:12
hik	10	excurs:3.97
resizemod	8	resize:7
netmask	13	máscar:5.77
unmaintain	6	manten:5.93
outfp	9	outfp:6
batch_shap	9	batch_:7.59
iactivescriptprofilerheapenum	4	iactiv:4
expo	9	expo:7
keypress	10	pulsac:6.36 tecla:3.6
collections.abc.set	4	collec:4
sylvain	4	sylvai:4
#1992	4	#1992:4
diversiti	7	divers:6.99
from_addr	7	from_a:5.93
to_addr	6	to_add:4.94
buflen	4	buflen:4
specialti	5	especi:4.49
inseparabl	4	insepa:4
de_d	4	de_de:4
clustercoordinator	4	cluste:4
difflib	5	diffli:5
dtensor.unshard	4	dtenso:3.48
documenttyp	4	docume:3.43
xiang	4	xiang:4
worthwhil	6	pena:5.77
block_length	4	block_:3.98
combinepath	5	combin:4.45
nixon	4	nixon:4
bangla	10	bengal:7
zip64	5	zip64:5
maxlength	5	maxlen:4
learning_rat	4	learni:3.94
layer.weight	4	layer.:3.51
underwear	4	interi:3.94
pathetic	8	patéti:8
slosh	4	borrac:4
cgihandler	5	cgihan:5
involuntari	4	involu:4
pydebug	5	pydebu:5
a.x	4	a.x:4
da0038	4	da0038:4
teammat	5	compañ:3.91
closeit	7	closei:6.95
modernrequirements4tf	4	modern:3.64
layersmodel	6	layers:6
pywin32	5	pywin3:4
float32arrai	4	float3:4
urllib2	6	urllib:4.82
urlretriev	4	urlret:4
wiki40b	4	wiki40:4
obligat	6	obliga:5.99
biologist	4	biólog:4
ross	5	ross:5
iohandler	5	iohand:5
spotifi	4	spotif:4
entitlement	8	derech:3.99
system.string.concat	4	system:3.18
pybaseobject_typ	5	pybase:5
setattr	6	setatt:6
subtitl	6	subtít:6
custodi	5	custod:4
pandas.datafram	4	pandas:3.51
proxyhandler	5	proxyh:5
mavencentral	6	mavenc:6
tkinter.tix	4	tkinte:3.49
subprocess.run	7	subpro:5.37
main.pi	5	main.p:5
sys.implementation	4	sys.im:4
coca	4	coca:3.01
#20.04	4	#20.04:4
equator	4	ecuado:3.55
kyushu	5	kyushu:4
mortgag	4	hipote:4
extract_dir	4	extrac:4
thirst	6	sed:4.25
rewriter	5	reescr:4
qnetwork	4	qnetwo:4
organizational	5	organi:3.98
#519	4	#519:4
showrefcount	4	showre:4
tf.add	4	tf.add:4
signal.sigint	5	signal:4.51
defendant	10	acusad:8
dtdhandler	6	dtdhan:6
hemispher	5	hemisf:5
data_fil	4	data_f:4
cffi	5	cffi:5
gi	6	gi:4.95
snapcraft	5	snapcr:5
assertrais	4	assert:3.48
coded_valu	7	coded_:5.43
platform_version	7	platfo:3.58
dailymail	4	dailym:4
spoon	12	cuchar:12
vmap	4	vmap:4
aclos	6	aclose:5
dropout_rat	7	dropou:5.49
ps	7	ps:7
tf.random.generator	9	tf.ran:8.57
nativethem	4	native:3.92
builddir	5	buildd:4
cf_feature_version	4	cf_fea:4
lldb	8	lldb:7
cotton	8	algodó:8
children.map	4	childr:3.87
#654	4	#654:4
unsafe_componentwillupdat	5	unsafe:5
doubtless	5	duda:4.58
tf_librari	4	tf_lib:4
imageprocessor	4	imagep:4
cp720	5	cp720:5
cp858	4	cp858:4
cano	5	canoa:4.95
unic	5	unices:3.98
b.nam	4	b.name:3.98
jax2tf	6	jax2tf:6
presubmit	4	presub:4
parad	6	desfil:4
aka.m	4	aka.ms:4
factoriz	4	factor:3.99
forgav	7	perdon:7
vmp	5	vmp:5
sepal	5	sépalo:4
petal	8	pétalo:7
pyobject_malloc	6	pyobje:5.18
pastim	5	pasati:5
ebi	7	eby:5.86
ban	12	prohib:6
allei	7	callej:6.98
jssetruntimememoryallocationcallback	4	jssetr:4
swimsuit	6	traje:4.09
idx	5	idx:4
logging.info	4	loggin:3.45
bertquestionanswerer	10	bertqu:10
kevin	8	kevin:8
upsampler	4	upsamp:3.76
styles.css	4	styles:4
maxtasksperchild	5	maxtas:5
masterpiec	6	obra:4.59
#144	11	#144:5
crashreporter	6	crashr:6
mingw	8	mingw:8
shaundai	5	shaund:5
loop.subprocess_exec	6	loop.s:4.8
#60000	4	#60000:4
cbreak	10	cbreak:9
htmlfor	4	htmlfo:3.02
pysequence_getitem	4	pysequ:3.55
fix_import	4	fix_im:4
starttl	6	startt:6
mattress	4	colchó:4
dist	9	dist:9
african	4	africa:4
node_modul	6	node_m:5
cafil	13	cafile:12
stdev	4	stdev:4
sitecustomiz	6	sitecu:6
usercustomiz	4	usercu:4
holland	4	holand:4
bodyguard	4	guarda:3.98
protocol_tls_client	8	protoc:4.02
undobuffer	5	deshac:4.08
comedi	4	comedi:4
set_default	4	set_de:4
os.path.join	6	os.pat:6
tf.data.experimental.make_csv_dataset	6	tf.dat:4.95
natali	6	natali:5.98
shibuya	4	shibuy:4
mercurial	5	mercur:5
digestmod	11	digest:9.05
w.r.t	8	respec:4.91
pybsddb	6	pybsdd:6
returncod	4	return:3.98
fileconfig	7	fileco:7
x00	4	x00:4
tss	13	tss:11
afghanistan	5	afgani:5
seaborn	4	seabor:4
gitignor	5	gitign:5
sgml	4	sgml:4
write_through	6	write_:6
pkg_resourc	5	pkg_re:4.55
coloriz	7	colore:4.97
locale.getpreferredencod	6	locale:4.54
tf.devic	4	tf.dev:4
kr	5	kr:4
vodka	6	vodka:6
rn	8	rn:6
isnan	4	isnan:4
steep	6	empina:4
os.chmod	4	os.chm:4
#1983	4	#1983:4
sunk	4	hundió:4
shadowmask	4	shadow:4
openfiledialog1	4	openfi:3.48
interpretabiliti	5	interp:4.93
bn	4	bn:4
co_const	4	co_con:3.5
eavesdrop	6	escond:3.89
encodingwarn	6	encodi:4.71
unicycl	5	monoci:4
lover	4	amante:4
xvfb	7	xvfb:5
immersiv	5	inmers:5
allow_fragment	4	allow_:4
#572	4	#572:4
popitem	4	popite:4
erik	4	erik:4
resignation	6	renunc:4
heller	6	heller:6
pycach	4	pycach:4
time.tim	5	time.t:5
sys.pycache_prefix	5	sys.py:5
donation	7	donaci:7
#67	5	#67:4
iter_part	5	iter_p:5
sys.version_info	9	sys.ve:7.48
freedesktop.org	4	freede:3.97
mae	4	mae:4
neg	4	neg:4
outofrang	4	outofr:4
inet_ntop	4	inet_n:3.5
mankind	7	humani:5
eccentric	4	excént:4
use_gpu	4	use_gp:4
rib	4	costil:4
michel	10	michel:10
dylan	4	dylan:3.86
humid	6	húmedo:4.76
framesummari	5	frames:4.96
recognizer	5	recono:4.45
#584	5	#584:5
pregenerat	4	pregen:4
ptr	6	ptr:5
sre	4	sre:4
gnutranslation	4	gnutra:4
getframeworkpath	4	getfra:4
#8.3	4	#8.3:4
da0023	4	da0023:4
dishwasher	5	lavava:4
banker	7	banque:7
#590	4	#590:4
ulp	5	ulp:4
xmlrpclib	6	xmlrpc:6
cum_weight	5	cum_we:5
cdn	5	cdn:4
#218	4	#218:4
os.unlink	4	os.unl:4
gsm8k	4	gsm8k:4
snakecas	4	snakec:4
newchildren	4	newchi:4
get_content	4	get_co:4
xmlrpc.client	5	xmlrpc:4.04
traut	4	traut:4
codecs.open	4	codecs:3.96
dict_typ	5	dict_t:5
subclassabl	4	subcla:3.96
componentdidcatch	4	compon:3.11
http.client	5	http.c:5
future_builtin	4	future:3.3
orrù	4	orrù:4
modelcheckpoint	4	modelc:4
inspectloader	4	inspec:3.98
#1950	5	#1950:5
stutzbach	4	stutzb:4
subviewport	4	subvie:4
webrtc	5	webrtc:4
shippingform	4	shippi:4
openexr	4	openex:4
wrist	4	muñeca:3.98
tf.keras.callbacks.backupandrestor	7	tf.ker:6.98
tfcompil	7	tfcomp:7
suntan	4	bronce:3.5
flex	6	flex:4
httphandler	4	httpha:4

miembr	1925
datos	1.367e+04
tipo	8598
matriz	870
#1	4.282e+04
está	1.253e+04
asigna	2934
elemen	8225
defini	4618
median	3675
siguie	9108
anónim	170
obtene	4354
más	1.56e+04
inform	7690
sobre	5971
las	3.619e+04
cadena	6730
conexi	1309
consul	4451
tom	1.92e+04
tuvo	332
sospec	104
mary	3959
había	983
pasado	958
día	1152
leyend	225
libros	431
use	1778
esta	1.026e+04
config	6616
cuando	1.102e+04
proces	5374
haya	942
varios	1654
domini	535
aplica	1.028e+04
ejecut	7713
mismo	3684
código	1.19e+04
refere	4487
tipos	4780
no	4.911e+04
son	8668
confor	166
cls	144
puedes	2670
contac	262
con	3.496e+04
él	7592
noche	694
su	1.402e+04
casa	1939
sin	6171
embarg	1675
hay	5004
muchos	1202
escena	975
cuales	258
requie	1417
compat	2709
esquem	1142
estric	272
especi	9788
direct	5245
coloca	647
archiv	1.458e+04
licens	18
result	4505
evita	229
sslv3	9
implem	5758
este	1.505e+04
método	1.23e+04
contie	3631
elimin	2662
recurs	2338
multim	82
asocia	1230
entrad	4366
víncul	362
propor	5521
sabía	491
tu	4588
padre	1120
fallec	25
comand	3816
insert	846
equipo	1281
remoto	446
copia	740
todos	5747
proyec	5487
varias	1566
manera	2619
cargar	1091
biblio	2278
compar	3148
python	9077
elija	886
página	1956
compil	5641
modifi	2486
objeto	1.421e+04
defaul	332
contro	7403
valore	4706
predet	3789
modo	2774
cada	6087
hilo	646
utilic	1124
mismos	452
toda	736
operad	1619
explic	867
define	1836
conver	3016
restri	878
dispon	3026
entre	3677
sobrec	557
seguri	1510
gradie	521
allred	8
lleva	305
cabo	177
despué	3471
cálcul	957
dispos	1377
antes	3296
optimi	1267
actual	6184
pesos	326
modelo	9114
instan	4798
depura	2506
tiene	7132
botón	1490
inicia	3657
barra	914
herram	3726
deshab	650
cómo	8009
:	3.174e+04
reorde	56
campos	747
delimi	289
(	3.946e+04
linq	621
visual	6922
basic	1249
docume	3420
micros	3894
utiliz	1.07e+04
o	2.25e+04
#2	1.882e+04
portap	94
format	4066
distin	1214
#3	7426
#4	3208
contin	2761
muestr	6267
ejempl	1.284e+04
devolu	314
llamad	5418
valida	955
muy	3256
simple	2039
valor	9415
propie	6209
cuyo	434
primit	218
es	4.328e+04
system	3854
ni	1032
mundo	644
lleno	109
idiota	66
correc	2024
ortogr	56
integr	1337
detect	797
automá	2319
idioma	455
usuari	4798
escrib	3856
coloqu	97
enlace	1591
genera	1.027e+04
por	3.259e+04
utilid	325
metada	1113
servic	3942
svcuti	66
client	2746
tablas	190
opcion	4419
;	4696
si	2.507e+04
tres	1713
solo	6184
tendrá	658
atribu	4784
hereda	962
base	2675
deberí	3047
dejar	401
tambié	6578
permit	4784
maneje	35
histor	536
lo	1.563e+04
sufici	703
corta	134
como	2.304e+04
lecció	23
evento	4392
contex	2592
recepc	52
error	4105
abando	216
excepc	3865
docs	2510
me	8132
sorpre	363
timest	33
igual	1084
paráme	4906
messag	322
puede	2.074e+04
ser	8478
bytes	2317
debe	6686
estar	1645
abiert	780
binari	1215
parece	1208
interr	630
paso	1685
instru	2750
funció	9611
origin	1077
detien	160
comien	866
tenga	1934
conten	4575
numéri	759
#2147483647	6
sea	2712
válido	805
mostra	2326
desens	34
estás	1401
tomand	81
pelo	165
módulo	7473
vincul	458
tener	2586
nombre	1.076e+04
único	1094
interf	3073
decora	642
nivel	2513
esa	1615
export	879
junto	600
clases	2830
true	1019
kqueue	10
cerrad	314
progra	3401
largo	557
depend	2427
detall	2143
sistem	3599
local	1116
establ	5543
comuni	725
asincr	558
quería	913
pero	5985
tuve	218
hacerl	948
espera	3140
termin	1918
retien	15
evalua	1363
dos	4708
compro	1110
iguald	177
criter	92
ordena	916
produc	3117
ningún	1474
emplea	306
tanto	2130
desarr	2123
react	2090
descar	1327
caché	846
compon	4934
suspen	345
durant	2145
montaj	38
ha	5085
correg	342
unitys	7
studio	4447
#2012	157
estába	97
poco	1223
cansad	317
msbuil	753
precau	51
wmi	29
admite	1838
máximo	628
separa	1344
decima	519
hecho	931
estos	2877
último	923
tensor	5404
vez	4093
creado	982
éste	263
usar	6866
dibuja	303
líneas	1023
formas	718
repres	3498
texto	3036
manipu	461
imágen	1102
aunque	1043
labora	79
apreci	66
mucho	1832
efecto	1659
clr	299
cuenta	2870
uno	2756
princi	2215
ingred	18
superc	49
impact	118
realme	813
bueno	381
entren	4152
entorn	2496
gran	780
escala	1013
emita	38
ventan	3273
inmedi	764
madre	521
ese	2380
niño	430
locuto	4
senten	447
añade	339
nuevo	3845
nodo	1324
hijo	597
final	1402
lista	4752
hijos	469
retorn	7707
newchi	7
te	4763
voy	854
contar	208
intere	651
thrott	6
numero	90
limita	817
veces	1471
cierto	523
tiempo	5985
segund	1782
pegar	102
desde	4579
actuan	17
anteri	3314
mapeo	265
transf	1857
html	533
ejecuc	3317
leer	1216
barras	130
progre	275
filas	372
datagr	215
formul	1326
window	4171
forms	824
descri	4139
objeti	600
le	6509
gustab	95
viajar	98
coinci	2183
comple	4226
unicod	929
funcio	7502
menos	1826
flag	199
sean	709
ascii	504
identi	2402
exacta	712
ensamb	1962
ten	247
cualqu	4138
lengua	1625
tercer	445
diagnó	161
sugere	285
parte	2502
sdk	379
bombil	35
encend	82
esas	382
reglas	636
ningun	1303
transp	714
hosped	396
wcf	886
admini	2300
vea	1983
namesp	132
packag	179
anális	785
uso	3510
memori	2423
javasc	827
uwp	144
tengo	2033
trabaj	5401
exposi	37
listas	578
símbol	856
autore	99
prueba	4527
podrán	60
crean	303
aserci	229
usando	2682
básica	428
diseña	1366
agrega	4674
difere	4145
clave	2861
resolu	292
iterad	619
única	774
variab	4197
antigu	464
widget	396
destru	244
promet	176
capaci	621
resumi	47
artícu	408
concep	574
resúme	56
rápido	923
fácile	106
planti	1238
subcla	1046
turtle	83
cuatro	410
ingres	201
pila	749
retrol	361
sueño	192
extrañ	293
ley	83
rige	18
todo	2905
ajusta	678
altura	107
ellos	1745
saben	109
quién	1037
soy	936
imagin	253
capa	926
tf.com	52
layers	54
sigue	604
orígen	142
cargan	133
plena	72
confia	862
siempr	2913
mutand	14
esté	901
render	1785
import	4171
hagas	167
ref	217
lotes	414
tareas	1243
asegúr	585
habili	1619
mike	9
convir	126
latex	9
capítu	212
manual	624
tokeni	533
esto	8241
crea	1858
auto	498
#18	146
buscam	18
constr	3261
nueva	2307
podría	2229
servir	110
manten	1124
explor	1403
iu	477
codifi	2511
inicie	206
selecc	4239
soluci	2110
tema	844
optpar	83
cinco	380
opción	2401
incorp	1198
"	1.457e+04
string	882
int	331
choice	19
float	176
instal	3667
paquet	2383
subcar	43
dentro	2421
carpet	731
lib	85
argume	6483
primer	4187
lugar	3843
elipse	25
factor	246
#5	1498
direcc	1687
eje	228
trasla	97
#50	136
unidad	533
x	1832
rota	54
#30	198
grados	78
nuevos	816
pueden	6333
protoc	1295
adicio	1584
dedo	62
mueve	196
pantal	701
táctil	46
distan	192
levant	465
mientr	1516
movien	28
guía	1085
cocoap	22
añadir	577
pods	6
xcode	85
diccio	1784
obliga	272
clase	7603
saltar	98
re	249
innece	174
usa	3430
hooks	217
tan	1712
vas	492
resfri	77
pasars	76
soport	2298
https	134
autent	636
llamar	2331
ayudar	1172
encont	2391
impure	6
accide	386
extens	2308
person	4698
custom	164
?	3.425e+04
qué	6350
nadie	858
come	122
mis	765
papas	37
salida	2942
animac	502
kerber	37
exige	47
actúe	11
centro	200
distri	1631
claves	688
están	3492
otras	1488
combin	1149
ntlm	21
tal	1022
resume	452
tabla	1130
creaci	1010
partir	1365
reposi	396
goto	20
válida	362
vestid	158
inapro	17
transa	549
pueda	891
confli	199
intent	2051
misma	1577
fila	447
lectur	804
arregl	798
devuel	2813
conjun	4656
tuplas	372
alegro	55
advirt	21
fuera	1238
demasi	1059
tarde	891
simpli	373
sólo	2195
releva	219
mensaj	3879
firma	505
token	511
emitid	239
certif	934
#509	71
semánt	406
envió	56
obtuvo	60
contra	2752
enumer	1179
todas	2918
palabr	2453
meta	116
buscad	234
ruta	2106
xml	1787
vsct	5
geomet	105
abstra	578
ssl	324
pronto	506
puse	34
triste	116
filtra	479
nodos	654
dibujo	153
compue	309
haga	1854
clic	2149
pestañ	591
través	1629
dock	67
dedica	206
límite	725
aceler	490
mayor	1196
int32	40
maxval	7
cuanti	619
winres	8
resour	155
editor	1331
cookie	380
chico	187
tenía	766
malici	30
sonris	55
cara	196
margen	126
izquie	798
línea	3919
docstr	177
verá	203
afecta	662
cantid	794
licenc	302
caduca	18
caract	5943
comune	561
caso	2673
sencil	683
cláusu	550
select	392
rango	560
rendim	2109
provee	943
forma	5065
absolu	461
regist	3301
recibi	794
desact	619
mayorí	1070
gusta	1506
han	1344
dicho	452
period	43
divide	188
número	4718
#1000	65
coma	340
nativo	525
operat	717
versió	3530
data	404
type	415
json	339
applic	136
odata	61
verbos	100
equiva	972
caráct	1045
rutas	529
famili	712
acceso	3033
ambigu	67
haber	1021
posici	1296
nargsf	5
incluy	2567
args	191
#0	1614
cambia	3647
tempor	623
artist	45
tamaño	2202
lightm	35
colecc	1324
necesi	4567
hablar	1101
cargo	73
secció	2022
secuen	2150
hasta	2121
#10	665
#1114111	4
extrem	805
http	731
acl	10
url	679
apropi	463
permis	530
elevad	82
adecua	788
shell	327
entien	346
get	163
set	231
vista	1617
árbol	1101
automa	473
perten	355
inclui	1976
nubes	41
sol	176
jamás	144
fuimos	81
mi	4954
favori	253
fiesta	427
todaví	966
quiere	2812
like	152
toma	806
operan	325
deben	2086
sus	4126
cambio	2488
locale	478
libres	87
intérp	1204
crear	5131
fragme	903
alguie	627
llega	135
traza	128
pnrp	15
ahora	5125
algori	786
compre	984
pérdid	850
amo	87
consti	129
expres	2802
regula	890
correo	698
electr	966
tienen	2162
agrupa	672
foco	169
column	1201
apagad	53
presen	1578
founda	414
ella	4735
corrió	54
pudo	489
alcanz	285
demás	373
comía	18
comida	419
cuarto	209
proble	2889
forzar	146
flush	20
dom	542
sincró	107
doble	340
abrir	860
pipeli	198
aproxi	367
eficaz	157
reflex	166
reales	206
párraf	115
estima	373
usada	255
inferi	535
descon	299
estadí	337
#32	410
#64	367
bits	1192
esquin	197
superi	1105
derech	1198
xsd	82
xmlsch	16
presio	677
ctrl	605
f5	122
tiende	52
olvida	243
estaba	2793
hambri	42
sedien	11
porcen	195
inclus	1195
transc	200
total	478
perfil	2373
alto	817
natura	267
lógica	801
bucles	189
condic	895
anidad	448
flexib	271
profun	608
nosotr	643
porque	1910
trata	469
simula	535
donde	2099
localm	144
sino	394
votar	31
resuel	299
alerta	86
ie	8
recupe	1030
forman	123
patrón	677
durade	28
guarda	1511
cuadro	1854
seguim	1017
verano	229
medio	313
granja	39
privad	426
almace	2423
ir	1720
aparec	1493
securi	129
introd	1050
crític	188
restan	189
fecha	535
hora	1263
debes	531
desper	196
mañana	1166
webreq	28
especí	2027
navega	1033
determ	2128
encarg	161
buscar	994
sintax	1050
unifor	174
#20	160
píxele	140
indepe	1108
destin	2014
versio	1978
net	2348
framew	1915
#4.6.2	30
poster	870
runtim	587
app.co	75
emulan	13
sharep	154
alguno	2036
emulad	233
anotac	423
e	2414
intuit	54
anotar	54
alguna	2458
destac	100
c	4518
fronte	30
franci	106
aleman	80
visité	33
hace	2790
unos	363
años	876
atrás	241
cargad	453
seguir	640
cuader	76
google	420
colab	234
celda	302
incomp	192
status	71
podrá	303
datase	588
lloró	35
móvil	145
multip	605
vcremo	8
agente	1180
mac	436
ios	255
así	2173
enviar	803
flock	5
falla	306
oserro	84
lanza	882
amplia	409
varied	158
tecnol	189
asiste	253
facili	536
discap	10
rellen	479
trazad	314
pasa	1074
caro	90
precio	203
activi	944
reempl	1458
materi	217
asquer	9
socket	1023
mueren	12
teclas	200
alt	194
f10	11
aparez	124
subray	111
letra	179
corres	1840
menú	1129
diálog	1142
hacer	4174
genéri	811
slice	35
array	388
sintác	175
acabam	45
móvile	118
campo	1075
!	2113
marco	739
creés	20
estúpi	161
busca	409
declar	2441
unión	99
búsque	1192
temas	357
cerca	421
otra	1780
máquin	586
consol	540
cerrar	408
name	600
cápsul	63
ayuda	1286
les	587
llevad	27
mes	353
mudars	10
oficin	223
dejé	75
escuel	485
secund	1004
diecis	30
wpf	877
redond	271
diseño	1037
adjunt	462
flecha	232
parént	275
pasan	302
mas	237
común	707
if	177
acepto	19
vuestr	132
desafí	95
nada	1743
aislad	167
dúplex	51
nativa	356
estado	4402
encuen	1564
unitar	588
aprove	253
fin	637
impres	355
invest	225
ia	164
tfreco	70
pares	299
proteg	334
sintet	24
recopi	971
plan	229
cohere	123
accion	672
alfred	161
cubrie	5
aspect	376
u	741
#28	48
#34	6
vinien	15
otros	2232
proced	1087
proxy	301
accede	868
intern	1585
expand	452
hacien	657
situad	149
prefij	510
enlaza	518
uri	308
espaci	2820
bus	144
dobló	6
gráfic	1014
def	60
animar	91
estas	2112
tazas	17
abraza	21
besarm	4
quiero	2077
cosas	781
maneja	1093
señale	208
incorr	315
indica	2716
otro	2288
consid	1460
motivo	234
rechaz	165
faltan	131
win32	173
avergo	60
camisa	130
perdid	214
color	1001
punto	2285
debido	697
voces	10
protes	16
eran	208
fuerte	404
discur	79
oído	179
descub	308
cometi	95
repeti	457
vocabu	198
desead	300
diferi	125
éstos	91
wsdl	66
nib	10
quitar	475
rotas	8
compró	213
normal	2177
expone	594
acerca	756
conect	790
viejo	215
manusc	20
realiz	3022
entida	480
estrat	328
conozc	275
tantas	61
posibl	2547
intero	235
existe	2636
bit	450
entero	1808
softwa	446
cientí	100
aún	1000
wheel	19
precom	65
mí	628
colore	325
devolv	820
grupo	993
búfer	882
pasada	337
explíc	1086
correl	104
bc3119	4
mejor	1776
experi	810
wf	50
title	34
sabe	950
nadar	261
era	1636
bello	29
solead	13
hablan	348
cocina	287
host	755
solici	1504
real	658
servid	2220
ip	194
bucle	897
invert	198
murió	279
bicicl	210
nota	877
vamos	541
recono	559
habla	422
extrae	386
iterac	375
conoce	872
nos	1560
referi	114
pintad	30
evitar	1007
confus	169
resto	391
dormir	249
acá	187
diagra	301
ilustr	399
relaci	1241
subpro	1489
lápiz	140
respec	760
listo	333
captur	687
cubren	22
cubier	132
edició	336
admiti	672
text	221
múltip	1007
raíz	678
hice	269
yo	2711
pregun	1584
smolag	85
he	1345
octubr	60
boston	662
enruta	250
routin	18
lastim	94
inexis	14
none	793
cabece	375
operac	3162
receiv	24
regla	352
cuándo	816
marcar	194
autor	161
respon	866
canal	406
traduc	420
pep	863
#523	7
adició	156
api	3458
marcos	247
cpytho	294
torre	26
va	1537
colaps	40
conser	440
diario	91
vuelve	551
nunca	1662
perman	307
ui	223
grabac	85
inicio	1128
acción	712
ambos	703
extern	734
organi	389
grupos	402
sitios	108
f	344
visibl	396
mapa	297
vídeo	187
toque	33
except	729
litera	738
decir	1342
tokens	438
dividi	337
física	155
sufrió	14
luego	1483
calcul	1186
pasar	1374
delega	930
estruc	1813
queda	275
dure	11
mencio	299
podemo	1093
longit	799
viejas	22
nuevas	938
implíc	510
ubicac	975
locali	413
envía	359
loggin	294
red	1151
diría	37
eso	2864
#3.10	84
estánd	1865
inspec	400
será	1665
navida	174
carga	954
#2017	318
tutori	1748
vi	361
aparte	97
ti	594
además	1304
impera	67
invoca	1647
usarlo	264
partid	184
recome	773
howto	19
activa	1386
prefer	534
marcad	1010
anula	82
estamo	673
camino	322
perder	274
vuelva	351
públic	674
firmar	152
simila	1470
compor	2157
interp	728
bajo	949
ya	4370
autoho	20
flujo	1294
xaml	936
sombre	433
convie	999
textur	426
grises	29
clarid	39
fracas	89
script	1646
gui	78
elegir	481
basánd	120
basada	597
duraci	331
situac	356
sys.ex	58
bloque	2474
intera	1188
subyac	643
interv	584
bloc	294
evalúa	305
exacti	106
curios	62
anexa	27
par	540
query	74
#2010	100
design	133
infopa	6
supone	272
callat	5
redobl	8
vuelta	230
serial	956
tomás	979
aprend	2240
cuidad	423
sacudi	15
sé	1173
feliz	448
css	153
dinámi	696
necesa	2329
desref	14
cíclic	49
sido	1143
recole	647
basura	259
estilo	1062
blend	76
botone	262
despla	652
menús	206
etc	560
limpie	290
limpia	443
global	1237
gac	36
#2.7	99
fue	2745
public	749
julio	26
deport	97
crees	258
peligr	294
valija	9
reprod	393
sonido	180
china	115
japón	347
azure	418
virtua	676
machin	113
observ	1088
mira	215
negras	7
llover	151
report	200
precis	1053
com	315
lanzad	399
empeza	653
degrad	104
graves	22
medida	479
razón	475
planif	95
hilos	419
gustar	629
hubies	50
gente	593
vos	172
hotel	177
puedo	1864
sentir	81
aquí	3325
llms	90
conoci	817
montad	13
déjame	156
padres	343
#2.0	261
site	73
hombre	784
pusier	43
enferm	391
métric	486
finali	1001
federa	699
espero	311
satisf	208
llama	1955
entreg	231
reciba	65
alcanc	223
circul	50
auditi	67
event	145
str	285
pase	290
empaqu	413
llaman	584
class	150
comenz	611
end	206
dijo	1039
iba	175
estudi	1064
web	1561
volver	1131
futura	253
sesion	178
assemb	126
hacen	390
prepro	664
píxel	93
según	795
ilumin	113
lamber	34
superf	285
jugamo	24
cartas	97
matar	71
escrit	1789
boolea	602
verdad	1714
cancel	505
hemos	518
dónde	1312
mda	29
sts	63
conced	93
creden	259
probab	1024
visto	507
respue	1187
xslt	82
boxing	28
falta	334
al.exe	31
flotan	764
cero	1153
finale	172
reinst	12
casó	75
hija	165
abogad	132
cree	990
xmlser	15
deberá	376
consci	163
implic	355
errore	2006
marcas	188
denomi	744
firmas	161
orden	1342
maría	778
pintur	85
estuvi	266
duplic	303
selva	8
mucha	339
caza	15
sería	497
fuente	2082
titani	13
transi	232
refact	154
model.	191
add	112
dialog	28
box	16
mecani	470
provoc	370
iré	87
aar	36
ops	181
lite	852
tf	468
filtro	593
concen	65
fórmul	56
perfor	49
how	79
to	551
dynami	36
partit	10
disco	342
acepta	1564
method	172
xmlrea	13
readxm	8
leerá	42
únicam	277
tienes	1335
dado	1325
origen	1079
querem	301
medir	96
aceite	16
radio	196
amigo	406
consis	441
b	626
n	672
decode	53
replac	54
task	93
parall	52
librar	98
conven	965
realic	199
hoy	904
calor	146
terrib	75
andar	63
patine	8
fumand	12
logra	54
subsid	9
asigne	118
nivele	273
proper	156
visita	431
tío	137
anteay	4
favor	1614
sentad	115
analic	40
búfere	96
interm	252
mandar	42
hash	417
cifrar	42
quiene	32
unity	438
#4.1	12
dave	5
contri	1733
serie	434
útiles	384
propio	1013
univer	407
ayer	637
marca	435
última	930
posibi	275
propia	581
diagon	84
invers	306
pack	58
relati	553
probar	686
épocas	111
mejora	1081
resnet	39
hizo	830
comer	596
logarí	73
rest	56
lanzar	587
error_	11
http.c	22
ofrece	760
planos	14
jerárq	78
pkzip	6
zip	321
unix	631
confun	115
gzip	64
james	17
nuestr	2011
prompt	327
entend	630
cierre	356
sesión	908
lavar	46
platos	58
demost	351
advers	105
clasif	996
neuron	292
nsl	36
click	91
button	119
sub	249
parale	425
creyó	29
notado	25
home	41
plat	9
novia	139
total_	6
functo	39
querrá	93
obtien	512
asp.ne	446
vistas	244
tarjet	99
crédit	63
prefie	375
tú	948
frente	212
ocho	128
horas	420
antece	49
coger	62
autobú	176
unific	48
usarse	472
tcp	120
canali	1087
backen	224
núcleo	380
pintar	116
área	362
desins	104
debug	128
profil	151
indire	117
concre	622
empres	152
haría	167
round	22
recorr	303
ida	29
retras	230
bien	2118
califi	220
aterra	12
tímido	37
rag	65
tradic	136
llm	154
inteli	256
eficie	379
revier	17
copiar	419
emite	242
advert	1328
obsole	669
loop	83
nuget	128
file	317
recuen	297
menudo	687
gestió	134
compré	189
cuerpo	528
gato	270
empezó	149
alfomb	27
empiez	261
primar	333
lógico	171
sucesi	144
aislar	63
ingeni	172
centra	424
kernel	233
allá	259
prácti	572
common	202
langua	288
tomar	571
abarca	85
estoy	2400
acuerd	577
volvió	156
calma	34
ama	75
gatos	134
compru	506
suscri	845
entonc	1130
pasarl	142
tff.fe	43
hermos	183
geturl	12
vídeos	34
tarea	1585
java	155
#4.5	135
tus	994
vinier	79
muchís	35
gracia	414
regalo	197
buscan	331
engord	26
adiós	33
t	283
localt	17
mano	322
cantar	144
bar	79
sharin	7
macos	454
tecla	334
evite	81
iis	149
mejore	269
basan	80
resx	52
analiz	1309
prepar	700
añada	91
op	233
resolv	614
véase	279
abajo	449
mailbo	31
simult	433
cuello	101
botell	149
cpu	596
migrac	171
sincro	472
áreas	139
s	1638
superp	106
tenemo	847
hambre	154
índice	799
mayúsc	399
minúsc	371
syntax	59
future	120
creada	275
execut	104
memoiz	82
abuela	69
presta	276
libro	967
timeou	215
empare	83
usándo	11
tf1	238
ruido	304
aleato	664
escuch	837
música	232
countr	11
cielo	102
noctur	59
pequeñ	1137
sumame	20
dije	270
sql	899
añadid	437
encodi	244
testfi	7
concie	148
aparca	32
prisa	87
sitio	596
nació	81
suiza	17
pienso	215
preocu	443
reduce	302
panel	548
core	461
consta	1145
encabe	1037
agregu	853
defina	288
xpath	113
promis	53
p	509
ej	212
nat	12
traver	13
ipv6	153
sumar	33
value	356
suma	306
plataf	1637
abra	492
blanco	613
verifi	1259
encaps	207
tf.dat	243
flujos	265
subexp	31
k	187
ordina	87
androi	702
native	167
filter	109
lambda	210
cambie	427
brillo	16
imagen	1371
tf.ima	22
da	658
perro	629
deriva	759
signo	408
escape	265
h	103
m	254
comete	70
compos	117
collis	28
sirve	153
colisi	121
preten	147
jugar	291
tenis	199
totalm	264
promed	323
catego	511
debo	210
desayu	199
runset	32
usan	963
ayudan	209
estáti	805
policí	341
algo	2184
segmen	462
parque	171
aserta	14
alumno	44
acorda	68
llame	400
alrede	324
html5	24
van	449
idénti	251
juego	388
ventaj	272
cita	103
seis	261
impred	24
desea	1135
desee	288
was	42
quien	222
gane	20
carrer	105
premio	63
estuve	114
ahí	453
soap	123
involu	164
editar	417
cuchil	101
icono	258
quita	150
descue	30
patron	425
sujeto	138
ahogar	15
débilm	19
tipada	25
deseri	180
confía	57
matric	320
preced	209
ocupad	440
split	27
g	104
sucede	276
rng	19
daños	32
mil	80
dólare	171
trayec	58
comió	112
manzan	201
entera	207
viendo	114
moment	1051
mezcla	255
ambien	80
segura	394
fundam	224
fácilm	348
gpu	784
tpu	206
difíci	705
robar	33
ladrón	60
imprim	718
stub	18
reserv	326
mesa	319
invocó	23
before	36
globo	15
ascend	79
lentam	47
rulese	15
guión	104
descom	273
varian	364
ambigü	51
consum	526
seguro	989
aument	612
scroll	80
subcad	81
profes	582
ambas	303
adapta	328
motor	441
punter	721
vivo	226
fábric	194
gestio	267
básico	526
lector	166
formar	103
recons	132
requis	434
ver	3150
#24	63
abuelo	123
llegar	521
pocos	155
minuto	499
vendrá	145
server	819
recuer	441
usarem	207
visión	155
hicist	167
herida	38
cuáles	125
intenc	225
ayúdam	26
envolv	242
refier	222
envuel	245
apis	358
d	435
notifi	553
alemán	75
codec	10
extien	148
hub	400
desuso	163
comodí	73
obstan	87
delant	151
detrás	169
busque	241
test	303
fallo	123
apliqu	125
dejand	56
maxsiz	20
defect	2094
#128	64
anidar	70
anular	236
priori	355
curva	108
basado	781
sí	932
reutil	321
saber	766
print	51
graphi	30
in	404
pensan	153
casars	56
intell	522
poners	53
vaquer	8
oferta	90
premiu	28
linked	39
learni	100
handle	249
pasast	48
prop	244
motiva	46
func	109
bool	40
monito	181
#1.0	180
letras	112
seguid	421
indivi	632
casos	1117
quizá	112
extend	359
baseta	8
jni	12
cubrir	60
inheri	39
form2	8
store_	20
llegó	218
buen	620
humor	61
#2000	48
promue	15
dtc	6
props	384
pasas	96
increm	422
herenc	231
notinh	5
vértic	118
locals	53
weathe	34
recort	172
metapa	14
netsta	9
enfoqu	565
club	58
graved	51
infrac	42
supues	193
hojas	94
anclad	10
modale	28
iterab	490
reader	28
acorde	17
dialec	74
compra	895
terren	40
debemo	237
conseg	285
crucia	25
retícu	12
jax	113
promoc	103
exclui	156
subcon	272
indefi	78
algún	773
peso	179
negati	464
tab	88
detén	9
mayús	259
conejo	34
pelícu	367
terror	31
afició	7
redire	87
etique	1324
option	342
eligen	16
desenc	197
rama	125
vacío	439
asumo	21
pasos	901
tf.ker	265
usado	706
#2.5	77
hicier	210
suprim	175
oro	74
valios	56
metale	5
aparie	204
nariz	36
grande	1180
tratan	212
masked	13
ello	430
obtenc	90
suele	315
signif	2109
precar	52
estará	438
baja	156
admita	130
francé	815
cervez	146
alcoho	37
enojad	89
contig	429
poda	94
frecue	629
seré	35
cocine	36
herede	35
dataco	43
arrast	344
unsafe	32
estén	300
firmad	81
próxim	459
creare	53
útil	1186
año	591
compañ	230
vendid	11
nulos	46
silenc	244
devenv	54
ocupa	51
envío	163
stdout	110
stderr	108
txt	29
rastro	56
remota	219
dotnet	35
new	136
ngen	9
savedm	384
sessio	60
hiperb	24
ustede	185
dimens	646
parcia	394
group	97
tflite	336
predef	217
hacia	806
i	351
attrib	126
bienve	139
#2015	147
databa	26
listvi	41
xor	14
coment	725
fútbol	123
causa	250
lluvia	123
piscin	33
magia	33
antepu	8
sumini	211
subínd	75
#6	743
#7	460
#8	983
scheme	48
requer	534
infere	536
point	21
struct	169
máxima	204
compen	139
pedido	180
camión	47
cuota	37
notas	506
tratar	347
cogier	14
elasti	14
periód	174
fines	169
aptca	8
ncurse	27
juez	32
prisió	60
corrim	4
tras	228
ajuste	620
cuál	728
object	698
devtoo	57
arriba	579
safari	7
odbc	20
partes	520
piezas	71
encaja	29
detecc	312
xmlnod	14
suaviz	47
vienes	45
fotogr	305
ranura	156
figura	161
manifi	353
librer	594
alient	24
descan	124
diez	345
gdi	76
efecti	228
calida	181
reacci	70
ante	99
impide	69
infini	186
vacías	124
casi	679
lado	705
xbap	29
contad	459
node.j	150
examin	404
r	705
cola	571
colas	88
msmq	71
éxito	460
samuel	8
dice	479
carta	360
locald	14
rápida	766
sabes	443
hablo	92
sobres	264
modos	167
privat	52
orient	251
output	163
start	199
presid	88
tempra	307
anunci	114
contos	18
adquis	24
curríc	9
períod	122
fijo	149
expira	70
decide	78
includ	103
seccio	413
traje	85
gradle	44
copiad	86
leche	174
sabor	21
asumie	31
#9	237
percen	11
#40	54
#60	53
#70	14
#80	70
#90	40
utc	153
zona	286
horari	362
vigor	15
compri	328
sube	19
ws	181
#1.1	141
demand	97
signat	149
date	131
encant	310
vacía	633
bundle	29
collec	195
resta	72
situ	37
satura	29
subtra	9
rehosp	11
projec	173
has	918
conocí	151
adquir	172
lock	137
channe	51
iguale	276
huyó	31
inglés	802
fui	292
zoológ	30
herman	850
juega	69
béisbo	119
member	62
estóma	35
bombas	8
cosa	417
linux	428
previa	620
leídos	48
almorz	133
conmig	380
gacuti	13
cache	53
tool	39
reinic	373
switch	42
tfdv	30
japone	109
comen	39
pescad	92
auxili	280
mantie	398
reduci	424
alivia	27
oom	10
sushi	22
effici	32
mobile	89
datare	49
trunca	117
véanse	8
transm	324
previs	168
poder	530
disgus	20
dar	489
maximi	84
dispar	351
falló	45
volúme	20
pasivo	23
popula	217
cobert	193
avanza	535
creo	1086
next.j	18
vs	83
asteri	50
oracle	60
discut	212
satéli	95
fr	18
ca	60
dejó	309
fumar	196
perdí	126
async	166
await	137
panele	108
iconos	116
animad	21
indiqu	73
word	58
ámbito	568
atómic	56
dan	189
miente	31
deprec	115
releas	89
textio	18
buffer	290
añadie	102
propue	154
safeha	8
ve	512
diente	82
bordes	81
markdo	89
github	293
sentar	108
quieto	25
alias	458
cuente	32
reseña	86
cáncer	58
keras	1018
apunta	341
esos	566
perros	160
cudnn	18
bandas	9
rojo	191
verde	142
azul	151
coorde	222
valuee	168
inváli	172
timesp	17
csdl	23
cuánto	721
tarda	83
viena	6
pie	154
veremo	86
usos	178
adelan	571
roto	89
cumple	325
regala	33
positi	354
ítems	103
quiera	507
path	557
loader	36
so	68
cavand	11
tumba	13
dichos	105
prohib	83
novio	80
voz	161
pista	81
index	82
bases	191
eres	766
típico	143
recomi	450
hayan	216
oscure	43
realid	332
mimeim	4
asimis	51
single	93
as	95
usted	1030
ml	250
model	226
signos	33
puntua	245
creará	279
parser	153
block	33
obteng	213
revoca	18
hubier	286
sabido	43
habría	154
habitu	260
pide	72
vino	385
leen	69
éstas	56
aislam	80
read	54
commit	63
sample	124
null	690
borrar	183
icon	17
#23	72
#33	18
triple	56
hostna	37
ip_add	5
altern	945
ipaddr	24
ipv4	127
sola	727
recibe	428
reloj	331
platfo	112
desbor	111
decidi	434
linda	51
papá	102
rara	84
pesadi	24
ansi	45
arrays	94
revisa	290
based	35
finder	65
testig	30
gustan	288
fracci	148
predic	647
almacé	227
latenc	108
cloud	227
bigtab	8
endpoi	47
soltar	65
mouse	305
corrut	232
quick	16
commun	243
log	118
abre	470
ide	406
desemp	281
asíncr	222
superv	155
escapa	178
makedi	7
región	157
polo	14
sur	33
ocasio	161
cjk	4
respal	142
dará	89
divisi	385
suena	83
chino	74
máscar	296
extraí	44
hook	234
asume	146
persis	196
privil	121
oculta	440
root	51
arquit	446
vivimo	30
juntos	296
discov	19
asunto	180
indiza	109
siguen	188
puesto	283
aquell	387
creó	173
solía	241
false	631
muchas	918
partic	1103
ellas	344
catch	94
try	139
simétr	51
escane	68
ciclo	286
vida	770
técnic	659
petici	266
#2003	41
reacti	184
reescr	104
target	236
winmdo	5
msdn	104
pasará	184
ayudó	85
play	80
#2.9	7
and	305
unmana	10
nadaba	8
siendo	423
vigila	41
asegur	734
pensam	77
eras	65
casado	133
supong	246
hablas	86
búlgar	5
exe	84
dll	325
anulac	44
#256	60
guías	98
tfx	490
roomid	40
rerend	133
digamo	79
elige	166
sala	154
chat	182
desple	235
fondo	253
gaussi	65
capas	960
localh	26
shakes	24
fantas	54
protob	18
dígito	429
incrus	351
colina	33
nieve	140
office	194
open	131
visite	73
subgru	34
nombra	340
sqlexp	5
usingt	16
reúnen	9
corte	55
pegado	21
redund	61
xunit	21
byte	245
pacien	174
boceto	9
doming	190
guardó	34
retoma	14
clúste	147
entrar	383
robaro	46
coche	554
baterí	30
energí	106
tanta	41
using	138
enorme	84
flores	178
usados	244
corrie	149
vio	238
habita	517
langch	18
pierre	5
bézier	23
curvas	46
spline	32
indust	28
automó	45
veraci	7
alinea	253
roja	74
discon	24
menore	71
jerarq	250
reflej	317
pathli	37
inserc	214
os.pat	48
deuda	23
#100	195
animal	160
cubre	106
action	117
dest	34
help	50
gestor	637
actúa	125
logger	245
mueva	67
borde	154
tupla	995
ejecút	35
adb	14
ojalá	155
tuvier	145
lote	490
réplic	177
esposa	199
ronca	4
unirse	31
multid	86
estuvo	250
banco	154
deteni	93
brasil	42
guerra	188
argent	5
subtip	180
octal	42
mínimo	342
pistas	58
álbum	16
fixed	14
#602	33
always	20
encryp	20
sqlcli	18
#7.0	22
cuyos	155
ancho	321
asient	99
id	454
workfl	97
ado.ne	115
hiciér	8
entris	11
oírte	23
descen	187
subárb	31
elecci	172
capaz	319
disfru	126
comodi	78
conduc	457
borrac	95
pararo	11
autonu	5
cursor	314
cortoc	16
amigos	477
pregún	48
sos	149
windbg	6
#601	118
serán	488
search	55
onchan	19
allí	543
dio	430
beso	42
empeor	47
hacemo	86
viejos	44
pypi	37
cli	104
notar	59
movido	39
#11	117
#21	40
#31	35
nothin	38
alta	296
querés	182
socios	8
deteng	58
colate	4
podía	388
falsa	42
compac	108
reenví	68
winmd	25
vaya	362
codedo	23
salgam	18
vienen	60
fase	236
typeof	12
gemela	10
ven	222
chatgp	42
refuer	51
retroa	74
humana	43
borra	113
recept	81
teclad	371
nfa	4
dirigi	125
retroc	120
cas	18
mal	482
fuerza	132
rebeld	9
combat	14
inflex	10
inesta	36
surgir	22
retrop	17
pty	6
tty	28
pyxml	14
textbl	11
notabl	99
ponder	290
precon	86
exacto	150
potenc	305
retro	11
portad	26
#3.7	113
#3.8	72
entiti	44
nettcp	13
zapato	231
agrade	180
pescó	5
pez	42
recien	450
pone	145
errno	36
preste	17
atenci	232
bromea	56
puerta	554
benchm	44
gaia	13
dejado	122
fiable	39
bayesi	32
mcmc	23
hamilt	7
puerto	366
dijero	73
pelear	34
next	67
estés	118
quedo	17
basa	190
confir	361
setup.	63
realis	46
quite	145
omitie	28
alfanu	47
order	59
orders	22
quiéne	39
miedo	231
piedra	61
fueron	378
movida	14
lejos	202
metaca	40
parado	76
oportu	239
rapide	30
manteq	35
extran	214
cleart	14
contor	52
rondas	35
cierta	275
dp	29
typena	61
arroje	10
perlas	8
cerdos	10
viene	364
días	699
estaci	324
buses	12
fácil	786
enable	60
redime	66
asynci	261
café	371
primav	64
merezc	12
felici	90
partia	41
derive	55
trajo	40
mío	168
anclar	12
cuyas	39
traído	14
queja	36
pyd	9
interc	412
curses	119
país	256
densid	45
poblac	97
modulo	93
list	198
hablé	37
actriz	22
eligió	32
armari	30
atrapa	118
out	105
canale	244
saltos	50
sangrí	137
claram	81
aritmé	212
reques	154
usualm	114
lee	503
can_bc	4
galler	17
cercan	271
apenas	133
tercio	14
fases	63
traeré	11
calloc	4
malloc	42
router	20
aplaza	58
pintan	13
huevo	37
pascua	6
mutabi	10
flags	247
audio	553
grafo	381
monike	25
montón	304
cierra	330
tocado	16
guitar	126
cambió	136
presup	44
emula	18
enviad	285
bote	40
pesca	29
authob	4
tome	110
expues	144
idebug	74
decepc	84
siga	234
ubicar	39
debajo	310
oficia	171
langgr	64
acopla	93
z	161
port	55
patter	66
conmov	21
acaso	123
devuél	20
cantem	7
bailem	4
darle	92
culpa	140
xps	27
xpsdrv	12
textua	77
esenci	159
duro	175
aproba	136
exámen	18
float1	49
mitad	129
quedar	542
natali	13
sebast	7
markbå	5
ideas	114
#207	5
ignora	672
irse	89
cama	330
acompa	80
ronda	86
dimos	24
celdas	128
razona	186
querer	81
desasi	86
influi	10
sequen	85
porqué	20
edge	74
hijas	25
visito	10
latest	24
pasó	367
arco	15
elípti	8
pillé	5
tpl	24
tengan	268
fallan	29
inespe	188
filena	200
len	73
extent	7
confer	86
tokio	150
inacce	33
suceda	46
creand	235
sta	7
roles	94
fijos	36
#3.0	187
inmovi	36
osx	12
sacó	82
quisie	260
pile	8
gb	50
libre	268
cuidar	98
habrá	178
previo	211
deseen	29
eficac	82
honest	88
unas	244
page	23
update	120
recomp	181
inscri	34
mover	341
pierda	48
typede	32
besara	11
atrave	57
valla	22
spec	58
autosp	16
accedi	81
dicha	119
info	72
tasa	196
pagina	80
afecte	25
iterar	147
fusion	132
gcp	37
unir	44
canadá	66
tls	196
términ	367
abrirá	74
cámara	264
fotos	118
crc	17
parecí	184
fifo	29
first	71
poblad	15
ajax	37
reside	60
cuadrí	242
volume	97
fallid	42
concat	210
citas	27
raw	44
comill	291
tales	318
cae	40
balón	6
tesoro	20
drive	14
#44.1	4
khz	9
wsse	11
create	251
maquin	81
dejarí	30
siquie	174
naranj	86
grafos	133
creamo	93
anchos	28
sentid	389
digo	60
tomé	53
vaso	101
inacti	130
protot	101
npm	57
user	106
overri	43
empecé	26
estofa	6
enfoca	108
decirm	76
pareja	83
exclus	316
lento	138
toolti	55
parpad	35
breve	152
verás	90
dile	87
harto	41
mentir	162
hints	22
bolso	36
lograr	261
creemo	67
adhere	7
invent	98
audito	114
audita	13
buildb	8
jenkin	7
appvey	14
matemá	262
cifra	21
cargas	104
pude	166
parar	91
reír	34
rastre	490
cinta	64
casill	240
pensad	117
dato	118
masiva	27
agotad	62
atom	17
bitmap	26
apache	130
modern	168
browse	111
nodejs	10
propós	324
grabar	60
#4.6.1	44
saberl	40
niños	455
suelo	114
invali	394
leí	46
juegan	25
sábado	68
cripto	99
produj	158
ángulo	110
pareci	173
sale	167
from	144
skip	27
while	54
where	43
guid	47
sujeta	24
futuro	382
acepte	100
expans	106
onerro	26
acostu	177
buena	583
difier	141
ondula	46
jupyte	70
lab	21
readon	33
writeo	4
gridvi	18
tenés	128
walkth	10
datafl	60
estand	82
exprim	13
jugo	33
pago	53
carbon	12
llena	110
eoferr	8
persig	16
puntos	1148
supres	21
denega	51
leído	164
japoné	156
pensab	120
visit	10
arg	47
cascad	33
dígame	18
memory	101
quedad	125
#3.2	89
fino	55
neutro	18
v2	51
peor	162
sepas	36
benefi	334
arbitr	446
título	217
cabeza	237
vieron	34
puedan	299
vite	15
parcel	11
rsbuil	6
parame	203
shape	38
comput	398
numpy	218
restab	270
sepa	102
esfuer	140
salvó	27
tripul	7
entity	231
haz	204
ordenó	28
libera	359
prisio	28
favore	19
viaje	178
movimi	154
revela	58
invoke	48
atende	22
cooper	34
netmsm	7
propen	34
inyecc	64
envolt	135
toman	180
#604	4
playgr	11
bytebu	4
peerno	4
ayudes	17
suerte	165
llamó	256
banda	86
baile	25
bebier	9
túnel	25
suelen	187
delibe	30
pesar	204
bonito	61
dificu	146
quiz	26
equivo	263
sabemo	97
edad	225
solos	54
bat	9
llaves	340
jsx	304
anidan	9
garant	719
unlink	4
cubo	79
causad	79
bailar	112
perfec	232
mainwi	39
animam	9
colabo	130
exigen	22
rfc	354
wif	64
reunió	246
enterp	90
mobili	9
displa	50
enseña	239
crashp	4
eventu	56
breakp	23
hiperv	17
sslsoc	33
carece	49
acanti	6
codele	28
sun	12
au	11
negro	111
juegue	27
gana	82
graba	10
mínima	172
tendré	48
aula	16
grado	60
veamos	200
clima	117
teléfo	357
ideal	67
aggreg	16
find	20
ganado	88
calend	154
falso	277
puente	116
migrar	142
gradua	98
fuiste	66
vive	310
larga	220
monotó	8
dormid	143
membre	14
stream	392
cuda	34
emisió	52
legibl	148
modula	72
vecino	137
supera	204
cruzad	109
sesgo	95
toca	80
faltab	10
msdtc	14
return	141
alfabé	83
kit	77
portal	101
vemos	77
infrae	125
wshttp	14
q1	4
agentw	4
llamai	51
pertin	52
relate	18
for	315
pagó	37
#1.000	10
yenes	45
oso	19
#594	15
#3.6	76
des	28
tantos	60
pedist	9
egoíst	19
corto	154
vspack	35
pcl	22
portab	117
totali	27
arma	66
despre	46
pobre	84
crista	11
agua	417
jit	66
strict	141
mode	193
domina	73
lanzam	317
parche	289
salved	11
nervio	90
unboxi	12
podés	101
pymall	51
tile	68
addr_t	4
isbn	11
net.tc	21
trazar	45
juntas	59
cases	8
mujere	131
sobrev	101
alfa	94
medios	38
llevar	432
#2009	16
malla	162
mantén	68
balde	17
incend	68
notará	33
decodi	517
hable	52
neil	24
marc	15
andré	14
lembur	16
dismin	157
veloci	317
itemty	8
tradem	5
copyri	30
compan	9
muchac	96
planea	167
tonto	61
pensar	351
ataque	158
crearo	35
defens	33
sólido	44
innova	11
xamari	262
aptitu	9
nan	129
toolba	19
functi	335
callab	68
wrappe	49
sp2	8
quedó	206
afeita	12
semana	751
camare	19
actor	70
regres	434
msg	73
ando	18
escaso	18
tfq	33
solame	322
quantu	51
walk	11
cual	768
subpar	47
foreac	35
boleto	41
datata	43
datavi	58
modal	32
encima	181
overfl	64
hidden	7
mlmd	52
appx	11
lu	11
ll	18
lt	11
lm	10
nl	7
nd	31
tenido	159
revise	91
foros	24
carne	111
salir	526
tonter	20
smart	5
estrel	106
creer	188
matart	11
usó	90
desesp	23
costar	45
hubs	6
copian	73
makece	6
py_enc	4
costó	44
odio	152
odia	62
#35	55
trajis	9
correr	148
idea	581
ralent	54
montar	78
nube	161
biblia	17
generó	69
coste	30
magicm	20
mágico	69
arries	37
ridícu	35
incapa	40
secret	245
ojos	208
cuánti	289
coral	30
embaja	28
húngar	4
interi	65
act	28
minima	12
monte	76
carlo	25
hmc	16
nuts	6
proven	32
antivi	10
emerge	119
mutabl	210
aporta	398
cuanta	44
eager	174
olvidé	67
podido	56
ildasm	14
il	35
plinq	46
schedu	19
suicid	70
#1970	23
callba	191
produz	144
artifi	77
época	176
code	177
excele	105
extrac	149
mip	68
deba	87
entran	156
ésas	9
tk	247
tkinte	147
idle	157
rompe	42
inmuta	182
propag	265
mala	147
volunt	70
vivir	292
loco	113
tenien	104
immuta	12
dudes	18
with	254
ordene	12
hospit	173
cumpli	231
raw_da	8
desear	137
comúnm	127
deme	25
autori	204
pendie	174
fusión	68
existi	118
puras	49
reinte	62
tienda	324
justo	237
desafo	94
llovie	80
blanca	75
abrí	24
cajón	23
divert	191
agents	85
bandid	36
brazo	125
superó	8
darse	43
seleni	9
webdri	10
cx_fre	8
notaci	192
razone	165
llevan	73
cortos	37
traer	47
incons	43
fallos	103
artefa	196
md5	21
sha1	17
sha256	12
sha512	5
replic	95
mesh	42
py	114
fechas	109
gregor	46
pca	6
expong	26
obedec	52
diga	100
acostó	6
pasto	21
rancho	12
bebo	26
viento	56
portát	97
twitte	26
causas	33
limite	43
pasé	71
estupe	53
hacía	101
frío	220
prendi	23
fogata	5
desglo	32
marsha	32
bug	22
ug	7
mutua	24
exe.co	5
rígida	17
canadi	162
taza	112
lineal	301
srgb	5
hashli	23
develo	70
readme	25
w3c	42
pylong	26
typeer	133
motore	61
otoño	28
pájaro	136
worker	105
catálo	81
guido	69
rossum	70
impues	57
vinist	35
bonus	10
amigab	28
accesi	389
offset	128
ficha	54
durará	15
reunio	34
pads	6
ancian	130
voltea	42
fusibl	21
cable	26
suponí	25
garbag	20
coordi	103
blogs	6
amplit	33
digita	104
pocas	141
logdir	14
dev	83
upload	13
dicta	14
repita	38
gnu	80
posix	234
testme	8
ensegu	34
tedios	30
uint16	9
tostri	27
number	162
cultur	317
verme	80
salido	54
addres	164
bindin	66
dinero	1044
orgull	132
cuánta	214
nis	12
amaril	89
tff	493
sys.st	122
deja	342
expliq	26
venden	29
macro	270
pyobje	173
connec	115
lunes	320
juegos	90
linkre	8
hiperp	121
norma	55
difund	48
voló	16
york	89
negoci	212
abc	137
queuin	28
x86	81
pf	18
triáng	43
saltan	12
chimen	13
aun	61
ciento	93
megaby	4
gigaby	8
canció	197
asiáti	14
cref	6
doctes	157
interé	142
barry	33
warsaw	27
brett	48
cannon	46
marcha	110
bidire	67
alarma	51
gizmo	14
yield	108
emisor	75
sirven	51
provoq	14
desest	18
cargue	183
hresul	14
ins	9
desapa	130
discri	59
grandi	4
links	6
httpwe	5
iframe	17
frame	148
webbro	16
asmx	8
inusua	39
april	5
#2005	44
volvía	14
famosa	46
quedes	31
hará	304
primo	34
regx	4
habido	52
marine	12
saml	15
austra	188
raymon	106
hettin	102
tuvimo	78
veteri	16
comerc	98
sellad	28
marque	57
mamá	108
típica	191
sugeri	88
width	59
menor	517
plante	91
sockad	5
cmake	37
tools	271
desusa	7
foro	52
insign	19
binary	52
inició	57
descod	72
estáis	76
quizás	184
mar	76
detene	243
sangra	47
sensat	20
reteni	32
envían	101
parano	9
intént	22
clicko	164
shared	53
canóni	105
hagamo	68
christ	102
heimes	88
piensa	360
villa	22
fl	25
podamo	63
llamah	14
utf	426
respet	133
lexico	17
webfra	22
distut	272
anuló	5
excluy	126
nací	49
#22	27
noviem	32
tesis	5
certez	13
co_nam	9
namei	10
órdene	58
viven	118
oí	111
cla	4
pasamo	75
userco	15
etw	99
gpt	52
layout	109
joven	280
callad	33
nulo	99
lástim	27
pengui	28
limpio	70
victor	151
stinne	134
delays	5
aparic	78
ausenc	53
análog	67
setent	8
mujer	293
abrazó	9
bebé	173
nomenc	89
fp	41
#5322	11
utf8	18
#6532	4
disney	13
cómodo	53
financ	27
tolera	85
pilcha	8
reprog	4
intens	74
milise	107
dudas	29
demues	189
getnum	5
#512	26
perdim	21
multit	148
duele	95
gargan	23
defici	18
decisi	287
vayamo	58
v1	40
somete	10
conjug	4
heredó	11
justif	57
groser	34
cepill	28
firme	26
clscom	16
wsfede	10
region	366
clonac	15
copias	102
clone	30
relaja	68
mago	10
audien	22
rutina	151
#3.5	171
rayos	24
dañino	10
covari	73
tendrí	124
tía	53
osaka	42
echemo	42
vistaz	149
anulad	68
submen	26
temper	85
secure	30
layer	33
readab	7
omite	259
restru	9
denota	81
opera	49
saluda	58
llegad	128
pokémo	23
showdo	7
enfren	52
batall	57
impuls	80
inclin	69
golpeó	56
suavem	14
hombro	46
taxi	124
standa	97
book	16
inequí	15
gritar	33
obj	150
length	88
ligero	60
dolor	173
cd	52
dados	115
amigas	27
front	9
silver	31
overvi	39
restau	436
rediri	91
elabor	46
salió	203
elegid	116
espald	68
exit	39
árabe	34
vbdata	37
appdom	25
das	54
tren	362
señor	27
visibi	96
net.ms	12
negaci	20
aclara	49
clásic	172
dispue	68
vstemp	32
key	334
userid	11
bajas	10
pésimo	15
truco	31
godot	56
abrió	114
pulsar	33
emular	43
creati	48
thread	243
at	31
time	106
míos	45
dime	108
tramos	14
usamos	192
sanció	24
suave	45
costos	154
animat	33
pagué	19
#800	13
pueblo	83
enfada	155
msha	4
corea	14
consej	273
señal	355
teatro	44
abrevi	285
puedas	136
di	141
rico	147
tf.tra	96
ce	37
suppor	36
subdes	9
#12	114
#112	4
reanud	192
recogi	62
fallar	137
ocurri	402
remove	127
once	43
puñado	9
candid	95
políti	507
numera	84
camina	253
calle	171
carter	51
aburre	12
parada	95
write_	17
optar	61
mscorl	17
else	60
case	66
close	68
exec	49
media	395
udp	55
delete	79
mathja	7
mpgo.e	7
mismas	245
matrim	36
planes	88
opengl	41
bazel	88
enamor	146
uimap.	38
xp	46
caja	270
llenó	28
copa	21
vsinst	36
stop	66
step	69
minimi	149
conden	35
sp1	29
pro	16
mkstem	8
llevab	105
suéter	30
dcom	6
costum	77
ocurre	449
ciclos	126
simból	244
resgen	23
ahorra	123
manejo	263
ss	24
hlo	18
entra	100
someti	35
guione	102
rectán	114
linea	90
delta	83
categó	102
header	135
puro	106
pensás	18
plano	256
h1	12
rock	27
llenar	51
ctl	6
put	33
#8.1	56
argv	28
tribu	5
pidió	251
gobier	58
tratad	103
méxico	27
unidos	230
bandej	54
pedí	110
portaz	4
veo	186
tele	58
cenar	114
hacers	103
actuar	85
adulto	33
ponien	55
dbm.du	7
clon	28
module	248
vb	60
pillow	5
bmp	35
jpeg	24
tiff	13
webp	7
indice	13
trozo	90
cayó	123
mató	49
equals	26
avance	50
dotfus	60
ofusca	12
traceb	124
dbvari	5
dbprop	5
source	174
insist	33
inocen	79
depart	52
bifurc	103
subir	53
latera	35
websoc	25
exteri	79
pensé	522
fruta	55
puso	289
espect	125
sonrie	33
coclas	4
olvide	131
anoche	295
clonee	6
fracti	31
wse	22
filest	12
musica	26
audios	25
triang	22
corrij	17
mexica	5
italia	85
tenías	54
podado	42
annoy	8
claro	185
ido	209
sosten	29
cuerda	60
benjam	30
peters	58
blusa	10
mires	20
cubos	18
concis	69
escogi	28
broadc	7
fileio	10
resalt	236
bolsa	78
sustit	340
deje	110
telnet	21
csc	19
detend	30
or	209
withou	12
debugg	47
quince	43
warnas	11
genere	191
fueran	44
círcul	64
jugand	115
videoj	17
pongam	13
mutuam	57
paseo	99
laguna	11
idispa	7
via	5
sufijo	139
guidel	9
bala	18
pyerr_	53
filesy	30
avión	191
#500	42
pasaje	84
bordo	22
porció	58
cifrad	236
síntes	14
cine	99
amas	21
quejan	28
altos	63
lea	179
#255	61
cálido	18
vegeta	37
answer	19
contes	87
luz	235
noveda	85
insufi	34
televi	306
abort	8
setupc	5
teardo	22
amplía	53
stride	15
fortra	22
dada	283
glass	7
pronós	14
vsperf	236
seas	83
bastan	463
vector	594
finito	42
brazos	32
acumul	157
omiten	57
altame	40
predec	185
head	20
autorr	13
manage	143
rm	10
indexa	184
form1	63
alimen	179
azúcar	83
autogr	26
cardin	19
grecia	12
velas	15
apagar	82
withev	15
pasand	353
apaga	29
recicl	22
sintió	72
toolsv	39
noconf	5
cuanto	300
admisi	15
shadow	27
barney	6
gale	6
gemelo	32
físico	66
obsequ	23
oculto	69
#3.9	71
recta	11
range	30
señala	212
papel	135
rompió	109
haberl	132
pistol	44
cenand	7
cursiv	21
sort	23
millon	78
critic	34
oposic	14
sinops	8
pseudo	78
fuese	33
riesgo	149
apelli	53
zhou	4
intrig	11
jefe	105
theano	5
rd.xml	10
mía	109
man	14
editab	34
redist	40
asocie	17
ast	91
pijama	16
pyprec	14
almuer	123
netfx	4
fabric	64
fd	117
privac	95
girar	62
geomét	21
revert	49
vidrio	13
j	104
scandi	15
tomará	78
forkin	7
mixtas	11
imposi	186
cruzar	55
río	189
quienq	14
pidier	30
pyconf	36
initia	86
guarde	125
servin	66
despac	113
isfals	5
vacíos	78
fedavg	17
model_	37
unitte	116
haremo	55
l	117
check_	29
pycs	12
isolat	21
tampoc	163
upstre	10
brilla	67
tasas	38
poisso	26
biyect	30
dijist	121
pluma	38
citado	20
generi	60
prefet	15
interl	25
map	94
#4.6	34
traduj	26
series	33
intact	26
felice	95
frases	56
startt	26
usedef	12
sana	10
repart	26
hogar	43
warnin	78
upn	5
jardín	124
cmath	8
zipfil	47
mosaic	107
asynch	61
apm	5
subrut	22
ocupar	62
preser	183
f9	14
bander	325
intenu	18
intfla	27
aspnet	22
habías	49
w	106
submit	8
recarg	103
caball	173
lloré	5
#1.4	6
rueda	67
intran	32
episod	74
renomb	121
somos	202
excel	112
policy	152
oír	157
logrec	48
exitos	121
vacaci	158
siento	305
vuelo	54
átomo	5
usadas	158
pydant	31
remuev	32
abramo	12
#2011	6
adapte	30
aconse	172
san	24
valent	11
atento	22
outloo	24
cora	7
arista	26
pobres	22
dudoso	43
fakes	73
curso	234
fluir	17
vstu	24
shader	127
monobe	34
reasig	47
sensac	23
mintie	69
invita	296
pax	19
#2001	27
#6.0	26
doc	31
corbat	71
sqlite	230
gp	24
logits	46
supe	22
contan	25
doctor	164
vulner	78
mandó	21
delici	46
recibí	44
desped	98
chdir	6
zlib	35
team	132
ecuaci	31
percep	33
image	42
simili	101
protec	207
lstm	61
corazó	94
llevas	42
opaco	33
sct	9
ancest	38
canvas	37
desgra	28
show	32
rpc	93
estarí	151
wsgi	82
anomal	51
séptim	5
mytype	14
disyun	11
camera	13
repite	57
linkla	6
base64	85
author	20
dtenso	194
ds	11
webcon	67
lugare	145
pickle	122
bellez	28
tabula	205
agrada	158
intege	100
#3.11	55
densa	37
dándol	24
active	200
bash	14
powers	37
cuya	145
#3.14	24
tf.exa	20
exampl	181
schema	99
infile	8
outfil	5
rsa	22
topolo	24
reducc	122
lentes	61
omitir	277
llevé	15
ordeña	6
vaca	12
rebote	12
barata	23
os	348
dices	61
xdcmak	12
transv	19
encade	107
explot	37
polígo	95
extrái	4
expens	35
omisió	36
indent	87
corche	98
builda	7
acaba	174
consig	290
gananc	23
fingió	37
robado	56
arm	51
ctest	9
pulse	187
practi	53
estero	5
ansios	34
inefic	36
murier	58
consec	226
países	57
áfrica	20
deduci	69
excede	50
gratui	118
quebró	9
enum	162
sueldo	38
creerá	11
muro	20
copie	99
checkp	32
actore	9
movine	52
sutile	32
salvo	112
nótese	110
verse	86
amiga	80
afortu	104
primos	30
cerran	25
amable	105
angula	74
apertu	146
listos	90
pedirl	65
habers	65
astron	24
reloje	18
tablel	53
#4.0	52
remite	35
escapó	23
fuga	17
pilló	14
dude	17
dejarl	47
olfate	5
palo	11
cocher	17
webdav	8
causar	172
subgra	18
sembra	12
hashes	15
kubefl	77
docker	111
deduce	26
débil	106
mmdfme	7
mboxme	8
dnn	27
post	111
verbo	14
brevem	20
lees	36
aplaud	24
ruidos	61
deber	35
harías	49
planet	42
largos	86
reunie	8
gama	52
modela	201
svc	18
salmón	5
obvio	53
razor	7
csp	12
hardwa	273
autosi	14
infier	37
jacobi	17
getlog	6
labios	18
rojos	22
irme	105
espere	163
named	42
tuple	103
dando	76
hellow	30
cuadrá	42
crece	33
derrot	30
ventas	21
portar	40
#2.3	80
size	162
subcom	41
dumb	4
llevó	91
adquie	54
inc	8
hoja	135
poner	267
viceve	58
glifos	34
issues	36
discus	140
discor	52
nacimi	19
rasgos	25
invier	145
latent	74
posee	79
tfs	34
agent	17
yokoha	14
add_ar	15
coerci	38
puntea	19
desapr	48
pyunic	78
throw	31
estocá	24
errors	133
mapead	95
baño	115
video	151
fredri	33
lundh	32
#4.7	24
senté	18
main	135
hola	83
anulan	40
examen	155
graban	8
visor	156
asimét	19
issue	46
supere	22
dedos	51
addr	17
afinid	16
miraro	18
nuevam	209
cuchar	16
#2048	6
dañado	26
llovía	8
decent	25
escríb	23
circun	110
divers	226
pm	6
mortem	13
querid	36
cabe	58
iv	9
#7231	18
tim	46
carret	48
pruebe	171
weakma	10
userna	22
builti	56
maté	5
rata	4
vara	7
rodill	32
alicia	23
robert	31
xdr	15
autoco	93
tos	118
byteco	127
keyfil	32
certfi	22
ssl.ss	27
dueño	36
oigo	18
saved_	19
inputs	58
arrodi	11
mixta	53
estrec	70
crl	15
veré	60
miérco	15
long	82
double	84
ipc	37
over	9
ids	71
join	65
desagr	36
commen	32
all	54
pausar	55
ambula	20
herido	84
rgb	70
mmc	9
valide	53
aspira	16
abrigo	95
subido	25
textos	140
inconv	45
usará	407
chr	15
warn	11
altera	66
ganas	191
gmt	15
malint	47
brutos	8
enmarc	23
foto	147
cqat	25
pqat	24
disper	208
pcqat	17
tipado	103
pon	41
microo	9
árbole	223
corrig	84
variac	111
trate	42
portty	5
xs	16
flan	7
palm	11
cot	23
expect	73
assert	132
items	43
ssl_co	9
shutil	36
os.sca	7
os.lis	9
listad	99
afirma	70
oracio	129
trivia	57
oració	81
nnlm	14
nowin3	7
atravi	23
annota	49
bounda	22
bakeo	6
vertic	152
sprite	13
sheet	6
mutaci	70
arrégl	16
spn	16
timede	33
sangre	51
piso	93
cuarta	24
expedi	11
circui	168
jython	27
listen	45
tomado	109
zonas	90
conduj	48
pincel	79
typesc	73
chica	176
nortea	10
verte	190
teresa	6
colgan	23
billet	91
sock_s	5
fluida	31
self	132
latino	5
keyboa	33
events	43
git	118
best	9
ubicad	83
my	51
widevi	18
cdm	8
parezc	47
netbsd	10
send	27
dlr	8
lloras	7
type1	17
type2	16
apple	70
gs	5
automo	33
ruso	36
basta	57
llegue	136
disabl	29
cuesti	137
dst	103
occlus	12
occlud	16
cullin	13
ocluso	8
finalm	335
haces	138
calibr	120
helado	85
vainil	17
mixto	72
viewpo	33
perspe	84
equili	70
tráfic	93
inhere	21
subred	20
europa	77
irá	53
molest	192
vale	151
pides	16
améric	81
inglat	49
merece	81
pena	138
ayude	81
bebió	35
gallet	65
frutil	8
chocol	45
#2.6.36	4
glibc	19
#2008	60
opinió	116
besar	23
etapas	42
marido	76
tomars	18
dama	19
despie	121
clara	60
handsh	48
descif	66
mostró	67
pan	99
comas	156
dejan	35
deform	6
#365	18
br	6
octeto	12
deseas	148
firefo	27
plugin	61
revisi	126
idn	21
huella	49
orques	114
tengas	111
codedu	21
uimap	19
hábito	45
agujer	44
hawái	20
engaña	69
aviso	77
xla	126
semill	89
arroja	47
escond	210
rcw	13
setup	81
caluro	33
edita	34
inspir	67
kaggle	21
exc_in	17
extra	148
asuste	5
mire	30
negros	17
safe	23
supo	26
mente	66
#.0	41
bebida	44
vuelto	83
checkb	73
clonar	60
desean	88
py_com	15
devpat	6
parsea	40
guapo	26
crió	13
darte	57
useeff	29
comman	95
fastap	124
pondrá	41
dataty	6
subdir	160
eligie	45
finall	89
viste	110
pose	33
carro	133
textbo	35
fatal	28
ndigit	6
omitid	95
unívoc	15
pulsac	59
polimó	19
oftype	5
lago	103
famoso	92
doce	45
vendie	12
calien	101
authen	27
dateti	189
frozen	49
reimpo	19
previe	27
pkguti	12
labial	4
prolon	27
dañar	14
perra	4
muerde	11
averig	174
té	145
tests	90
mienta	15
hablad	57
miden	13
py_bui	11
hack	5
note	114
harás	28
tlb	6
tlbexp	11
phone	59
elevac	12
after	11
multis	13
heurís	32
desvan	29
sumand	14
#300	30
#350	5
llovió	35
pingüi	52
hey	10
apps	49
aburrí	5
solas	48
fuma	30
obteni	174
reentr	62
suppre	12
float3	91
bfloat	14
dtype	44
sal	114
vivos	35
co	15
tf.ten	59
gustó	59
ortogo	23
romper	150
dé	56
pudier	165
bonita	94
opuest	37
pare	16
plazo	52
rfc822	12
email	33
ms	47
#2006	15
submód	82
prelim	73
ratón	99
#200	58
suecia	6
ffffff	10
uis	11
diste	28
únicos	156
mide	52
quanti	15
perdis	17
ropa	158
visio	13
malas	37
diagno	49
abrupt	14
sondeo	51
#16	278
legal	36
roosev	7
apresu	37
gritan	10
cantan	101
poker	5
publis	29
receta	80
pyarg_	53
grid	30
inadve	16
tf.fun	158
corout	51
llegué	96
evoluc	61
elegan	35
sólida	35
back	19
suplan	61
lograd	17
cogió	50
parse	39
player	20
embedd	71
da0011	4
tip	20
os.for	14
dir	62
condit	46
readli	78
atacar	15
world	51
center	45
phong	9
bola	33
billar	26
acabad	60
guiar	11
comité	34
consen	24
citar	18
sensib	91
cardsp	9
#45	24
adora	26
venir	287
pensó	92
playa	102
acabo	114
jeff	7
john	400
sys.pa	141
airflo	49
débile	94
sock	32
af_ine	16
#.0.0.0	4
efímer	12
v8	25
gdb	10
vería	39
borrad	86
intptr	5
oyó	57
archit	6
diecio	20
sax	62
grano	17
usarla	92
record	294
engorr	8
icu	4
querrí	95
reembo	7
irte	48
usered	19
adn	5
jersey	13
decirt	70
nacion	41
corpus	99
sobree	73
mapea	71
fileno	23
mmap	17
dejes	98
veneci	7
maravi	84
link	26
fancyt	8
hagan	73
edite	44
basead	7
precip	14
muerte	162
fantás	20
fija	105
jackso	35
paró	55
ilegal	81
urgent	65
incert	51
distra	43
veinti	19
bosque	80
tropic	7
multiv	33
obviam	50
chrome	90
debist	22
leveme	8
atenua	28
mirar	72
jarrón	8
conéct	14
advent	17
miró	116
ilusió	16
horizo	192
ligado	26
lanzan	93
desvia	77
cargab	17
is_mul	13
emailm	26
bomba	38
estall	33
aeropu	101
matand	9
trece	27
enter	24
fenóme	7
ejerce	8
squad	17
alojad	48
londre	102
señali	32
pies	49
pierde	94
metáfo	12
md	17
hwnd	24
durmie	85
hables	49
objc	9
sentí	73
desplá	36
base_n	4
tar	100
gztar	4
xztar	8
cuadra	156
onbutt	4
táctic	6
resist	55
equida	31
alpha	25
tf.est	58
udt	8
cuaren	24
jesse	7
sonar	41
bruto	51
openss	199
granul	36
xsl	12
my.app	21
ieee	71
#754	58
timer	27
sys	58
counte	46
hicimo	91
cfg	6
reload	12
friend	34
queryc	5
exhaus	62
hacién	31
rotaci	90
taskna	5
evalúe	72
seguí	22
variar	82
app	465
roband	17
rompa	12
redes	212
vs2017	6
#2019	25
#15	101
vhd	9
habían	47
tarta	77
ssr	15
giró	10
let	12
psiqui	8
retiró	13
maxcpu	4
uritem	9
despej	29
ciudad	506
esc	23
esperá	42
volví	26
tangen	48
unigra	26
queréi	43
zoo	23
vecina	18
mandíb	5
perdió	165
ligera	196
respir	63
state	44
states	16
dudo	47
expert	60
maestr	89
setupt	17
pip	188
#19	38
attr	49
backgr	31
live	177
unit	179
testin	197
estadi	7
vsp	49
costea	9
marker	24
clips	31
ienume	24
duerme	66
golf	68
buenas	122
civil	13
serían	36
ricos	29
rendir	37
beber	147
picnic	34
rp	10
trust	13
#1.3	46
invari	56
social	35
itemgr	22
label	67
turno	59
planta	75
muerto	161
apostó	4
netmod	9
keyerr	30
intros	70
alfabe	46
engend	5
size_o	4
pizarr	24
vendrí	39
gasoli	21
combus	23
enriqu	54
mnist	157
vae	13
convne	5
navegu	51
conclu	74
huggin	108
face	95
giro	31
maleta	62
atari	7
c51	13
dqn	34
lament	150
aparta	74
prog	12
probad	96
ppp	22
estemo	19
pdm	4
detenc	27
llvm	37
vertex	88
ai	152
workbe	14
olvidó	88
promes	126
umbral	110
metro	42
rss	11
whites	11
bolt	14
logoti	16
avisos	18
pagast	9
multa	9
hirosh	8
excesi	72
debate	48
novela	118
ibas	31
bert	99
carbón	13
funera	32
alquil	50
choque	15
supuse	7
tardía	17
signal	47
costa	37
fictic	63
gethos	8
getadd	8
v6	12
dds	12
aficio	13
camise	10
begin	19
sqlsel	12
sqlbui	7
preini	57
falle	27
kwarg	4
creerl	14
deadlo	10
barba	16
plato	37
sobrep	31
myasse	12
raíces	27
venta	43
stdin	60
manife	35
autos	39
vieja	65
conteo	145
pieza	144
uuenco	10
out_fi	4
quitad	31
racha	6
mayore	111
tix	25
viable	11
tómate	18
medici	136
mundia	41
paga	43
haré	136
sufrie	15
fuego	128
ntfs	4
oscuri	46
clonad	19
colora	14
pipes	26
genial	68
level	91
sectio	41
headin	10
malvad	13
tp_rep	4
pod	24
isnot	6
bigque	86
pin	15
stefan	16
behnel	9
byteor	14
culpar	70
listit	10
dispat	25
aborda	95
sueles	21
llamas	107
encier	28
apoyar	36
access	104
dieta	41
charla	98
pega	28
aniver	12
skaffo	6
accept	23
foreig	6
reject	7
#9.0	7
v	181
tabcon	12
northw	38
pthrea	15
meteor	31
honor	24
digest	36
negoti	10
medica	38
vende	30
farmac	8
markup	71
d.keys	5
limíta	18
str.fo	26
cigarr	53
sqlmet	13
errorr	5
done	20
emscri	22
wasi	19
fijame	23
ignore	69
enviro	66
ram	36
cortar	83
césped	20
#11.0	12
amenaz	39
f1	30
borre	23
buzón	119
discre	82
deshac	123
ctype	12
traini	34
openty	30
confid	44
trato	28
haberm	47
echó	51
mirada	53
gira	48
agujas	13
diviso	25
a.b	11
ff	6
marcan	43
xeleme	30
item	87
ramas	41
sig	112
rol	78
rfcs	18
wow64	8
ayuden	13
preent	152
whispe	10
suplen	19
reetiq	9
pqk	12
gym	14
vital	8
char	70
coser	23
#1988	8
ustar	6
vayas	101
mantuv	62
sucedi	121
childr	60
singap	6
harta	11
timezo	18
dma	6
rnn	91
kioto	59
costo	103
montañ	136
sabías	38
cntk	9
redgat	6
silla	93
beam	120
tuberí	116
poll	19
entró	113
png	23
protej	14
studen	6
gancho	117
fn	14
aire	119
ioctl	10
tránsi	29
middle	13
lintin	20
tentac	28
ingenu	63
var	45
pura	79
ci	34
depres	6
telefo	19
siglo	24
ii	10
jugaba	30
futbol	11
emulac	35
textcl	7
joe	7
ligadu	9
emitir	141
mapear	51
csv	204
llave	283
foráne	32
#2.1	72
rumore	17
pyimpo	19
sumas	34
chromi	110
linter	105
chance	19
astuto	15
paloma	13
#10.0	5
quedé	82
addhan	22
erróne	72
sbyte	9
rebana	91
#2.2	91
modism	14
starts	10
ensala	26
unidim	30
richar	14
oudker	7
tfds	140
pedazo	31
#38	12
quedan	94
shutdo	36
lattic	28
xattri	6
llevo	74
refina	29
enséña	25
siénta	35
subnor	10
x64	51
hkey_l	10
contai	21
podrás	54
veras	17
unirte	12
comest	11
square	44
entrec	26
fullur	4
cronog	12
vivido	48
glifo	21
atomic	20
escoge	41
store	86
cmd	60
ficher	397
fork	56
empleo	93
baml	5
salud	130
cortó	51
tf.dis	122
iter	38
migra	9
#400	16
sombra	144
venido	97
predis	34
mezcle	11
#3.4	68
emiten	41
explos	31
tipo2	7
inofen	12
adopta	122
forwar	33
daré	49
removi	60
#3.13	23
tf.py_	4
volvie	75
redise	19
tráiga	10
gafas	57
antepo	55
clínic	26
deskto	25
evitan	47
expire	20
aliase	12
tf.gra	43
softma	42
requir	70
specif	59
p2	12
subjec	12
verle	28
io.tex	13
ubica	28
tuyo	71
teoría	65
verlo	90
manos	180
humano	144
unidir	61
dim	23
reto	17
domain	40
transl	20
cumpla	50
rasguñ	5
viaja	17
miles	80
quédat	42
rato	109
videop	4
typeeq	13
aguant	48
cárcel	45
winrt	7
datafr	82
scikit	9
matplo	10
obstin	5
leyó	42
comier	26
parse_	48
impedi	68
#2013	109
noción	43
favora	11
multil	66
questi	25
suscep	14
#1.0.0	16
tfds.c	21
#2.0.0	6
#1.1.0	20
manga	6
bebes	14
run	81
check	14
únicas	85
atajos	34
cima	32
tostad	11
paul	30
ganssl	9
modera	46
broker	4
templa	84
sn.exe	15
curren	59
movene	16
fam	5
cur	6
sha	29
#14	61
entrop	42
penali	25
repara	120
ejes	47
mayord	7
sr	6
wayne	21
libert	46
subarr	6
int8ar	6
zoom	105
roca	8
tcl	138
macint	20
oscuro	100
activo	341
tinte	8
paper	8
#65	14
alice	22
bob	21
niña	148
impone	49
#10.000	8
groupb	13
toolst	49
cuida	28
autóno	32
llorar	118
gris	38
campan	26
immer	44
darnos	11
minifa	11
óptimo	35
pilas	58
salgo	19
save_f	8
dbml	24
pasánd	44
imdb	27
saca	26
caspol	10
tfds.l	15
my_dat	5
uuid	73
#119	6
sesgar	8
seguía	28
mock	123
rumor	20
inquie	20
input	233
hielo	56
#302	18
miré	25
chats	4
pictur	31
muéstr	36
siete	138
asesin	112
netrc	20
balonc	25
pydoc	27
big	56
hyper	37
ethern	7
ironpy	31
#1.0.0.0	7
apuntó	17
largas	122
add_ha	4
did	27
naviga	49
encerr	57
otorga	44
mías	20
ítem	109
unario	31
déjalo	25
subsec	75
borlan	18
#5.5	8
aborta	45
renova	41
mo	9
diríge	11
moral	8
fit	30
cúbica	10
pediré	7
lleve	42
poema	34
efectu	40
sentó	105
quitó	70
metió	33
ducha	49
concur	178
useid	13
mdi	36
notici	215
deseo	64
desven	58
shift	50
fronta	15
σ2	7
wordpr	15
rst	7
asumen	23
parís	104
edward	7
cosech	28
trigo	15
meses	150
contó	80
closed	10
argpar	33
ponga	70
bind	23
une	43
apreta	19
igualm	30
paradi	19
salga	82
causan	41
stop_i	5
montíc	55
ritmo	42
habert	69
ofendi	10
etapa	53
homogé	18
addmod	6
ico	13
uac	10
aplicó	13
writel	16
num_re	8
max_le	18
bfile	4
debía	47
pe	23
suponi	59
georg	35
brandl	34
ticket	10
vean	24
robust	64
flowla	22
márgen	36
gusto	52
ecmasc	26
ceros	137
minorí	5
luchan	12
prejui	8
pobrez	12
burles	9
intel	47
librem	28
seamos	20
grpc	15
trace	67
refs	78
subele	24
tranqu	71
uvas	22
hlm	4
tfp	76
radón	13
mixtos	27
stan	5
ns	17
silos	17
dddd	5
temo	67
fijar	37
porcio	20
helppr	5
os.ura	7
prohíb	28
tpus	57
file_n	8
num_th	4
mail	24
#53	20
kobe	9
int64	17
hervir	10
asar	7
pavo	17
stubs	9
subdiv	44
skelet	17
toggle	10
django	34
tuneli	7
usemos	30
separe	19
potent	64
vc	28
reform	27
tf.mod	43
formal	104
anatom	9
vbc.ex	33
dejara	50
pruéba	21
#2018	24
lance	39
toolta	5
xnnpac	12
cgi	84
autodo	5
nadand	28
partíc	36
quedas	31
tabler	48
ajedre	45
reina	20
snap	8
ecdh	4
#384	9
#521	11
locaci	11
smith	58
sentía	78
val	30
lc_num	4
ndim	9
buf	15
guante	23
semáfo	72
lenta	84
unknow	24
webres	5
endian	85
corrí	19
emoji	8
bsd	32
table	26
recrea	54
desnud	43
kfp	29
vm	28
añadió	82
row	19
cincue	35
econom	29
vengas	37
quejas	28
óptima	30
pinta	34
zz	5
desfas	19
pupitr	5
freeze	13
gcc	31
cancio	50
micro	25
tiro	14
quemar	13
eviden	73
nvidia	51
toolki	13
bin	86
mvc	40
tierra	92
permut	18
tardar	72
legibi	36
anclaj	26
amor	129
cruz	14
bebe	79
decrem	25
yoga	11
abofet	8
aferra	5
right	18
pandas	64
sum	18
averag	12
fundid	26
match	52
hagámo	18
price	7
reverb	26
suspir	7
reorga	49
abrirl	46
subscr	32
tf.mat	14
océano	28
severa	10
reírse	7
decile	21
húmedo	17
dejará	37
gan	35
solter	43
superm	44
admití	20
mustin	10
mustov	8
siguió	98
ponerl	59
nick	51
coghla	46
spectr	8
os.ope	12
void	50
portug	21
posesi	12
drogas	38
rehusó	28
clinic	137
envíe	75
salier	57
esclav	26
texas	5
storag	65
pasati	39
moneda	69
luces	68
europe	18
exista	75
textma	7
termio	11
isinst	26
pytorc	23
logíst	43
lobo	14
suffix	35
fe	23
cómoda	38
crypt	13
salt	23
conocé	19
rosas	22
rojas	28
onsqua	6
board	27
extraj	9
debió	37
lentas	16
vsps	20
simpat	11
sentim	118
desmar	19
pdb	117
cvcoll	8
pizza	40
mdn	6
restar	20
arruga	6
salvar	48
casual	52
jurado	13
veredi	5
poca	60
sufre	17
atacan	34
médica	17
dense	35
mixed_	16
cienci	66
anacon	13
ladrar	11
touche	4
pegand	4
editan	21
blobs	4
apetec	18
apilad	19
geoloc	6
py_ssi	20
cgan	6
pix2pi	23
autorí	6
hexade	184
ru	7
rusia	21
greeti	21
mappin	47
proxie	42
desvin	16
animan	8
poller	12
vergüe	26
sexto	6
ayudé	26
people	24
tlbimp	17
casar	45
orderb	14
revers	62
toyota	7
gramát	58
tomó	172
varía	55
ejerci	119
trae	51
basich	9
#65001	4
turquí	12
eléctr	32
amplio	58
nula	22
trazo	24
mex	14
utilit	11
obvia	16
códec	125
gracio	46
admira	44
discip	10
estaré	135
volcad	50
globs	21
hechas	20
minor	18
crysta	12
tenían	79
clarif	8
factur	39
dieron	44
kudu	7
yaml	15
elegí	9
raras	28
printf	15
deseab	59
ganara	10
besánd	5
crecie	44
asumir	57
recoja	8
griega	8
enojar	20
muñeca	49
subien	20
joyas	11
fine	33
tuning	29
r2	26
prefix	90
dentis	26
chatar	9
toques	31
paragu	116
excedi	9
sesgos	32
mocks	13
iforma	7
llegam	43
hackeo	5
persa	5
ecma	5
crudo	27
añaden	41
mutar	41
sys.mo	31
bulkin	7
emocio	87
saludó	19
off	33
aguard	62
repl	53
exigir	29
pollo	31
cerdo	24
idl	21
médico	186
dejaré	38
reduzc	31
num_ra	4
rowupd	5
educac	49
prepár	13
sabían	28
reunir	36
#260	5
fullpa	4
fachad	12
ganar	110
venga	110
basecl	10
gpus	45
cpus	22
canta	38
pythre	32
voland	24
volcar	29
sortke	7
dns	55
provid	16
cubrim	11
incide	74
erlend	19
aaslan	19
compet	69
coraje	19
divorc	53
decirl	180
sienta	53
nevará	10
pytest	5
verify	23
game	12
podar	24
recién	135
us	28
just	28
hello	78
creen	61
sierra	14
#10.12	9
tfl	45
pwl	4
radiob	20
raro	70
#1200	5
pos	32
what	30
py_tra	16
lcid	8
breaki	7
change	46
addstr	5
cirq	31
omg	4
adyace	56
#4.5.1	19
wsatco	5
orderd	7
yamnet	38
proban	56
winfx	6
cloudt	7
gobern	16
furios	30
multi	89
pid	78
bebés	10
wav	29
robó	50
fumado	11
tfm	7
fíjate	37
fallba	63
enterr	30
antema	35
msdata	5
corre	85
#1234	12
brian	21
curtin	8
anexo	9
c99	29
temp	28
sellos	19
emailp	5
influe	43
tomaré	18
techno	8
agarró	32
dataad	26
muerta	27
doscie	11
kilóme	27
sacerd	12
congre	10
misa	8
negó	73
tablea	6
dios	71
parama	15
soft	10
wikipe	28
lesion	9
cerebr	22
frito	6
tigres	15
perdie	55
crimin	21
this	52
turco	10
trampa	101
grabad	39
micróf	16
dedicó	23
semeja	21
vivier	9
cortaf	9
confíe	27
candad	60
descui	26
mark	104
matthe	4
kumar	18
automl	4
aleja	6
enemig	91
piano	130
bella	48
thomas	37
desesi	4
eric	57
snow	17
caído	24
leña	13
atract	47
pyfram	17
xcopy	5
#98	12
editio	42
useref	20
códecs	99
sugiri	33
urllib	74
namedt	22
dataro	26
#2.4	52
atasca	20
autode	11
hayas	114
naive	33
bayes	6
regañó	9
doler	4
severo	17
severi	9
trigon	10
lanzó	57
terry	25
jan	26
reedy	26
island	11
dinama	6
pidien	30
pegue	32
faster	7
incept	23
oxígen	17
absorb	11
dióxid	4
religi	24
cristi	22
retira	69
#2014	18
y_true	5
y_pred	4
cura	14
iglesi	84
catali	7
follow	43
hamlet	6
punyco	4
#1.5.2	19
subcat	8
fatale	12
tarfil	34
sys.un	4
unrais	6
#2004	16
jueves	12
iso	89
#29	22
diciem	23
enero	59
courie	6
τ	7
#27	10
analít	28
bastón	12
exótic	12
fiebre	48
horsep	9
laptop	7
leo	33
src	89
jurame	12
virus	19
congel	130
expat	40
restex	4
conqui	7
pasean	7
conmut	47
gotos	4
samlat	4
compli	252
híbrid	36
tortug	142
rebota	10
ícono	68
proto	24
autova	6
driver	14
peces	43
siente	174
omita	31
apply	16
movién	9
enmasc	79
rowsta	8
piloto	27
#46	4
valora	32
borran	30
nlines	7
ralf	4
form	47
afines	4
polare	9
phi	8
breved	5
montan	21
desblo	77
elimín	12
reímos	7
associ	17
irregu	124
puesta	47
envíos	13
trató	93
agosto	22
launch	48
opt	12
entusi	35
py_uni	47
agarra	24
node	99
gyp	6
up	15
ray	7
fluide	11
pgo	12
aparen	51
eh	14
fbx2gl	10
fbx	10
editad	43
vbc.rs	6
tratam	74
envíam	8
misión	21
specia	18
green	5
blue	9
españo	81
yiq	9
hsv	7
llenad	17
macros	152
filoso	23
pascal	27
#2.6	117
short	24
anual	11
rica	62
#75	23
firewa	46
uinteg	9
endswi	5
build	185
rosa	31
topoló	13
acícli	12
sonríe	21
notimp	46
pagar	144
muéval	27
chicos	95
ch	41
getch	13
places	6
greg	19
ward	7
provis	152
espejo	38
win32r	7
payloa	18
mime	153
mt.exe	17
jugado	121
aprueb	27
#5.0	15
nnapi	51
llueve	67
plist	32
decena	7
frustr	16
stopit	32
scipy	14
pudimo	36
mcdona	5
soldad	82
morir	88
autobu	9
llenos	17
permít	22
#2047	6
keys	55
tablet	17
pc	28
win32i	7
desace	8
jsonp	4
sigamo	17
elegim	18
gemma	7
listbo	26
lanzab	18
tratab	34
boca	93
malfor	4
rangos	67
iterat	135
queso	62
cabra	19
murien	21
sed	34
valien	35
leerlo	56
invoqu	58
guárde	22
touch	15
pudist	17
terrem	49
pausa	66
caras	57
vimos	118
barco	127
city	4
kiloby	9
cs	51
ucd	4
almoha	39
fail	7
víctim	21
preven	62
body	39
amaba	49
int32a	6
pierna	100
hacerm	30
tumbad	10
resaca	10
superh	14
mansió	13
lloran	59
acero	5
tonela	9
writer	26
remoti	12
tratas	20
maker	85
nostdl	6
tf.sav	20
per	11
q	82
ubuntu	43
#14.04	4
corean	32
picant	21
downsa	8
filtre	14
envian	51
cbt	4
quitan	53
desaso	42
smtp	99
demoni	38
esmtp	21
salón	15
audífo	4
append	41
rodea	15
snapsh	21
sorted	23
fascin	26
ladron	17
bell	10
vivía	61
bajar	39
subver	20
urls	90
ftp	69
ciegas	5
académ	13
ngen.e	21
bromas	23
pegame	10
hl	4
makefi	40
msil	37
cifras	32
tts	6
irrele	26
colóqu	16
acusó	26
bill	6
jirafa	6
hostin	15
unione	42
foment	19
eventn	11
classn	30
jugará	16
existí	35
llegan	38
difusi	78
atajo	59
pymodu	34
pytype	77
vuelan	9
patch	56
compla	13
recoge	107
aw	10
nt	40
caída	16
reenvi	48
guste	47
tff.te	13
ixmlse	7
depth	24
deudas	11
hallar	21
chaque	51
pídele	21
mage.e	16
mageui	11
ab	16
field	26
nightl	17
eco	35
caminó	19
fileob	27
focus	13
inyect	32
bytest	11
matado	22
neutra	29
dormí	35
nomina	23
backsp	7
sofá	56
apresú	11
undef	4
recto	10
leerán	19
substr	13
tomada	24
obtend	136
persua	26
collin	15
f11	11
summar	22
kwds	12
dt	15
geográ	9
envíen	18
inetpu	4
wwwroo	5
socied	20
clean	24
cnn	55
cer	11
apuest	50
vendió	17
vacila	8
afinar	8
locura	11
pongas	32
buenos	114
cuídat	7
pelota	66
pegó	43
insult	32
empujó	14
desord	36
tequil	4
desigu	42
fumes	6
pulgad	19
reliab	18
podero	72
ángel	16
insegu	61
mybase	12
junio	38
dict	162
ponlo	15
cpp	23
market	35
hashta	6
arruin	54
perdón	62
meshli	7
iana	24
tf.sum	14
desata	10
hubo	151
tfma	42
perdon	105
mallas	32
sacar	56
pasara	30
silbat	4
xmlpok	4
tormen	76
causó	43
daño	77
guardi	32
tasks	15
estorn	14
bostec	5
nietos	5
reclam	57
swift	39
viola	6
detail	9
basars	11
miniat	26
comert	8
uñas	20
voláti	4
batch_	63
uint	8
employ	22
acercó	29
#4.5.2	17
testca	39
testsu	17
msxsl	5
birome	6
aterro	12
discul	153
andrew	51
svetlo	18
desast	21
singul	22
plural	39
atlas	41
polino	6
univar	8
cruce	16
arrayl	9
oxford	4
dog	7
especu	53
breves	16
th	8
interb	20
dormit	43
startu	19
checke	27
nevar	23
decida	28
libere	26
asusta	83
jwt	8
redefi	47
trajer	8
tomate	23
fiar	17
embebi	28
gib	14
tff.le	49
david	49
murray	14
tomare	7
encaje	8
ctypes	155
incond	49
educat	48
sat	9
explai	7
enseñó	66
coefic	51
combob	23
dejart	12
inútil	48
delica	15
jet	7
oss	23
reset	23
burla	4
algebr	6
ipersi	11
malgas	21
popup	7
cruzó	20
dword	10
malcri	5
dale	39
pida	27
dígano	5
comí	64
gatewa	6
lados	53
asisti	80
falsos	32
seno	16
radian	28
preexi	35
indexo	5
re.mat	9
bolígr	64
calles	23
desier	42
improb	40
dulces	28
azar	27
autoup	8
unaria	19
lib.ex	15
yury	67
seliva	67
inada	28
naoki	28
taylor	11
dondeq	18
usesta	59
usemem	36
replyt	5
notinb	8
sys.ve	14
odian	30
blocs	32
web.co	61
tf.js	20
lavarr	10
mapas	83
acondi	18
abanic	7
puros	48
hf	10
space	27
other	39
acentu	5
latin	23
cocoa	6
#13	39
cuesta	116
confes	32
lang	12
lc_cty	21
anexar	26
entret	24
blog	104
sandía	7
travis	12
apila	31
argc	10
notebo	77
estupi	18
ceniza	8
exager	24
rotos	13
plana	20
ssdl	11
msl	4
desafi	19
idleli	20
sp	6
canary	46
clics	29
utcoff	5
recuad	34
devops	14
teleme	11
legíti	18
claudi	18
popa	17
major	22
químic	27
pair	7
negrit	43
cores	21
polvo	27
distor	31
sótano	13
feo	19
lidiar	32
músico	36
comerm	14
hago	69
estatu	35
bondad	8
inline	46
dulce	40
userpr	13
qualit	4
movili	16
infecc	37
anidam	36
desees	41
myiter	5
giampa	22
rodolà	15
votó	9
const	56
mtom	26
mpg	7
collar	18
xsd.ex	6
preamb	10
digas	107
qat	23
synclo	10
#1980	12
ruedas	21
rescat	34
comedi	10
proc	5
moverl	21
opt_st	7
quiso	58
traten	11
migre	8
decibe	10
db	54
subirl	8
ascens	49
siénte	25
serio	92
piel	35
subpaq	33
copytr	7
pregen	6
corecl	8
acordó	6
arrest	62
palmer	10
theme	15
edific	134
traser	30
obmall	8
creí	33
dunder	13
abrien	27
gzipfi	7
ocupan	21
gustav	8
niemey	7
diplom	16
americ	57
faulte	4
#127	23
decons	14
revist	66
juzgar	27
sustan	31
mh	18
buzone	26
folder	11
#1991	5
#1995	4
ethan	16
furman	13
philli	8
jelle	15
zijlst	15
cortas	54
expond	9
watcho	4
ético	6
entrev	10
avd	6
preemp	9
provie	64
hablam	47
vaciar	22
recurr	105
csharp	13
basena	11
sdist	8
bajos	90
libra	7
pre	104
#150	13
js	43
nested	6
altavo	5
perfvi	4
exclud	41
sorbo	6
nublad	17
bandit	15
style	43
panorá	23
enseñé	6
win32m	7
abrazo	8
granje	21
siembr	9
teníam	45
uselay	19
mstest	33
shock	9
hecha	45
pastel	60
sln	12
acaban	27
amista	36
actúan	31
varyin	28
tff.se	10
enfadó	21
huesos	41
line	49
sueños	47
popen	34
volar	39
#15.3	21
fluye	14
pygtk	4
gtk	14
henstr	5
little	38
viking	4
norueg	9
sigter	9
diseñe	6
fibona	8
eval	49
fideli	7
httpcf	7
syslog	42
daemon	31
hierve	8
premat	14
empiec	89
storyt	7
malo	155
pypy	14
póngal	10
síntom	13
sintét	16
operar	74
graphd	36
getnam	6
aprobó	24
wilson	7
dame	133
load	40
unió	10
jscrea	37
ctx	11
agregó	344
viajes	26
yes	39
aahz	5
comedo	6
corefx	4
mono	68
empuja	29
habló	85
comimo	23
menuit	11
desliz	60
niñez	9
museo	57
coquet	10
ves	127
caer	42
pintab	4
family	27
atacad	10
españa	36
islas	8
mp_con	7
quejó	19
cdf	9
besart	8
cafete	21
xmlpul	7
comamo	16
hh	18
mm	41
wf4	14
#65535	10
sheban	30
antoin	87
pitrou	86
puntaj	67
exhibi	16
imprev	16
urwid	8
prende	14
keywor	36
subint	43
rodead	38
rugosi	5
my.for	5
my.web	5
entrel	13
deque	31
setloc	9
parien	16
p.m	15
a.m	16
honrad	8
busine	18
statem	22
diaman	28
autént	25
callar	13
mars	16
tiles	50
guiará	15
cartpo	28
v0	7
serpie	34
veneno	24
cantab	11
comido	99
bibtex	5
echado	21
limón	8
arxiv	10
culpes	5
xpathd	7
xsltra	18
sacrif	21
wideni	10
narrow	12
xamlx	6
csc.ex	14
juguem	19
muero	20
anillo	56
appfab	10
grosor	18
iactiv	77
autofi	19
dual	12
ayudas	24
uint8a	8
csproj	33
ultima	25
weakse	9
tiñó	7
mida	10
hockey	13
pelea	38
mendig	9
dllimp	6
any	25
asignó	40
norte	43
ballet	4
analog	14
destor	6
turist	31
opkern	7
llego	19
root.u	8
root.r	11
dirá	26
trazas	38
cuenco	7
cateri	10
#612	6
params	26
cvente	4
mata	21
gif	24
pfx	11
#25	74
pyexpa	7
edmx	9
cached	8
dijera	30
órgano	12
ratio	10
chunks	11
venía	23
atrasa	39
morder	14
copyfi	5
planeo	29
hueso	47
mejill	30
lujo	21
deseó	12
nacido	7
veinte	75
salí	28
vernos	29
sonó	64
coro	21
cerró	57
tf2	280
smallt	9
user32	6
herir	25
amplíe	16
dáselo	11
diacrí	4
evente	9
cena	137
monóto	18
asemej	22
readin	8
copy.c	5
ignoró	23
áspera	5
mates	10
obtuve	12
duermo	16
emborr	17
gc	65
desapi	21
vivió	44
loca	28
hablab	48
sigo	19
escépt	5
plásti	15
sabia	14
quise	66
opinas	17
servib	5
rc	41
comenc	52
impida	9
treint	125
drásti	24
gustas	29
snippe	22
botas	20
esquia	48
samlas	6
quedat	8
quitas	11
winfor	6
anota	21
maxlin	4
pared	85
flatc	4
margin	34
uu	9
acusad	33
homici	15
load_t	10
squirr	8
shortc	7
guapa	58
egipto	12
superí	4
clona	15
oyente	21
fun	6
pulsad	29
letter	6
tp_tra	18
pedirá	29
rmdir	4
uv	18
stack	59
issubc	9
denso	24
camion	8
referr	8
oren	8
ejérci	21
unido	28
conté	17
rosado	7
siesta	21
seq	19
elem	15
naíf	37
aware	27
engaño	32
saldrá	36
chart	5
memo	27
xbaps	15
salvad	13
supier	57
mediod	48
promov	16
usb	14
declár	9
frase	105
cause	11
hpc	24
grabab	9
netsca	40
mozill	11
lynx	4
perl	26
maquil	11
flax	6
ecosis	38
brinda	106
firmó	15
esperé	31
subsis	38
clear	24
paleta	12
echo	49
erigió	7
monume	7
filóso	4
propin	10
spellc	9
dictio	17
downlo	31
lava	16
apunte	64
elefan	26
einste	4
genio	24
cintur	38
snk	5
mosqui	16
novent	12
tfjs	49
totale	26
cállat	11
adorno	22
lámpar	13
jump	21
salto	70
powerp	10
suites	12
amorti	78
versus	17
cono	8
onshel	8
martes	23
signto	9
sign	16
fallas	32
divisa	10
grasa	12
shdocv	5
usual	23
dobles	74
arrást	10
sys.me	16
tomaro	24
genuin	7
ld	4
indete	30
aguja	12
banner	7
gallin	29
pedir	92
sobrin	16
pañuel	29
agiliz	15
sslv2	10
depure	22
subió	44
escale	96
lobos	16
capitá	31
síncro	48
abril	31
limit	31
despid	28
prolép	7
apoyes	7
helicó	23
demora	31
multic	63
tipogr	31
mtime	12
wbits	12
lineno	24
frágil	15
battle	5
cansan	13
nntpli	13
build.	16
static	108
sendma	19
myclas	22
jugué	12
detuvo	41
freeza	13
lápice	20
cruza	9
quité	8
shardi	7
crimen	50
crecí	23
essent	24
hexago	38
wss	12
pimien	23
min	23
huele	44
podrid	16
comsvc	6
mastic	16
rtvs	99
vine	42
maxrun	9
soñó	10
salvaj	21
pysys_	18
encien	34
héroe	30
aquéll	9
getter	22
léame	5
#3.4.12	11
move	12
alenta	11
energé	17
parent	50
mkdir	7
alpn	10
delay	31
dura	37
veía	71
marily	4
monroe	5
opsgil	4
centin	19
poses	37
agénti	22
amisto	18
sugier	78
cabell	36
sopa	67
#3.12	51
repr	82
riquez	17
mfc	10
avro	34
acquir	12
mister	41
plata	32
lídere	7
rehace	17
líder	26
msi	40
#14.0	9
tarinf	19
queue	53
duró	38
bajó	55
fieldn	10
injust	31
tracem	34
oclusi	15
pateó	9
kyoto	8
mpeg	12
start_	35
end_li	5
make_d	4
indocu	21
#3.3	82
conces	10
bomber	22
reuse_	16
salien	64
golpea	42
debati	22
petr	15
viktor	14
subtyp	21
sdf	14
fields	15
irnos	30
nevand	23
auc	10
usaron	25
info.p	10
cometo	5
gethas	11
ob_siz	4
tp_bas	11
tp_ite	16
tzinfo	53
juntém	8
break	22
low	28
tocar	145
verla	27
tv	32
io	73
kafka	23
oscura	27
maduro	8
href	12
pysqli	6
#249	4
sofist	52
mentid	22
fs	8
duda	70
pautas	25
varían	35
campus	5
metacl	122
andami	5
assign	29
area	40
preest	22
vía	57
anima	13
aburri	97
tp_new	24
gatill	18
colegi	225
apague	24
mental	21
#.9.8	8
#1.0.1	11
barato	53
darles	17
decomp	11
bz2fil	12
vietna	7
gastan	9
getfra	8
mini	19
cuotas	18
proact	13
histór	61
recomm	9
posix_	25
piense	83
esperó	35
asumim	12
metal	21
suelta	23
lazy	12
mandé	12
#1.5	21
kw	12
invisi	33
testre	11
dejarm	9
mhmess	5
confío	33
plenam	13
trazos	17
filepa	7
crecid	11
#15.5	20
boost.	11
viñeta	5
sphinx	16
lint	16
enhanc	7
propos	14
semver	28
nethtt	6
talla	20
riendo	17
sandbo	51
degene	8
edm	10
sufrir	15
tendre	52
capsul	9
ceremo	13
magníf	16
barro	5
ifdef	6
usage	16
centré	5
pr	54
edmgen	5
adopci	28
dirnam	12
topdow	5
dirpat	14
cachea	15
mep	4
cte	17
vano	24
rules	8
sst	8
ocurra	58
atasco	9
li	21
sound	7
i.i.d	6
netron	5
pararm	8
łukasz	10
langa	10
stephe	4
serhiy	146
storch	146
complu	8
nonloc	16
léxica	23
unboun	10
flowch	5
hunspe	5
vecind	24
violen	53
guide	34
envbui	4
subrec	11
missin	20
iteran	29
socio	8
pureza	13
gravem	14
ardill	7
porche	4
joyerí	6
gesto	16
traine	97
troubl	10
tips	8
morsel	9
madera	53
divulg	14
freebs	41
count	86
in_fd	6
rsc	9
reubic	13
noches	44
firstn	9
lastna	8
fullna	29
pico	23
ipad	18
scale	14
envene	14
centav	10
saldo	13
xdocum	5
quemán	4
adonde	30
cwd	21
papa	11
visitó	32
tridim	14
bidime	39
incurr	15
cargos	13
refres	31
arroga	19
oob	6
lauren	6
reelab	5
sirvan	8
order_	4
ésimo	12
subsig	46
pygils	11
pipe	63
mousee	11
poeta	15
pixele	64
perded	7
#95	10
inadec	20
sector	23
distil	9
exceso	35
bytear	99
nntp	27
dpi	13
font	10
barrer	114
crecer	23
images	23
sizeof	25
repiti	13
gritó	32
modify	7
debí	36
regasm	6
duelen	8
articu	23
dataso	10
subven	7
opinio	24
juicio	19
britán	22
mecáni	36
rascac	6
richte	15
pth	8
guion	19
yyyy	8
dd	17
cien	39
vended	15
fuerce	5
rey	65
ctime	5
gastar	15
fortun	34
ocr	12
statis	64
desamb	12
solide	12
cicatr	13
enseño	8
recuér	8
cordov	16
desmon	68
cultiv	27
hornea	21
horno	12
hallad	4
hablem	28
pillar	9
pruébe	12
linqto	15
unirán	6
tlsv1.	17
patch.	24
networ	69
stocka	5
desaco	42
pia	4
#3147	9
#488	9
tembla	21
radial	7
culpab	64
estabi	63
lienzo	18
npn	5
train_	22
desate	9
ole	26
rotar	27
strenu	8
steve	19
kent	7
gramat	28
predij	9
nieva	16
youtub	19
cc	20
presió	31
eof	55
#5444	10
rogó	17
npc	5
vms	4
top	27
nextpr	6
heap	66
sealed	21
besó	46
refugi	19
imitac	7
notove	6
coge	32
vsix	29
dsl	16
treevi	21
miel	28
#1.2	49
verdur	46
orejas	22
zorro	18
undefi	54
reduct	27
quoted	10
printa	11
brócol	4
hosts	73
random	52
forest	7
sobrea	68
cart	6
task_d	7
apoyo	65
extrao	17
acto	14
pese	6
encera	4
nanose	38
next_f	10
equipa	62
gordo	41
array.	14
notify	16
ulong	13
magnit	44
#8859	20
bodas	10
creas	47
cruzan	17
quedab	27
sars	7
cov2	5
ok	19
doctyp	11
fips	11
io.ope	7
hparam	23
chief	6
env	38
pylint	28
altas	27
menust	9
milita	10
suite	46
pacífi	18
ee.uu	7
afuera	121
starle	42
hashab	72
ojo	74
blends	14
retene	15
instit	34
philip	8
webvie	44
pivote	38
coruti	36
antici	100
odiaba	22
uml	9
ensure	29
#420	9
liberó	13
pasear	21
hong	8
kong	6
abs	17
full	29
high	30
#10.14	6
mojave	4
screen	35
bailan	20
#10000	7
okinaw	5
cluste	59
formad	83
retard	28
rhel	4
centos	7
desenf	13
medido	29
usaría	36
entryp	11
martin	57
von	37
löwis	33
dejas	26
podré	19
boda	48
mmdf	10
podían	46
contam	50
sida	5
cocien	21
planch	28
node3d	6
rect	25
demoní	13
wf3	12
renunc	70
hackea	4
setas	5
tiró	25
tifón	18
raros	21
volvis	12
alérgi	38
aspiri	14
alloca	28
perdem	6
locos	16
date_s	6
#8601	24
cortes	13
telefó	31
list.a	5
densas	34
defend	24
tráeme	32
sois	39
esposo	42
dpapi	4
ds.shu	4
online	18
alojam	23
pospue	14
#563	10
pathna	28
metaru	9
mueble	51
resfrí	11
physic	23
dtypes	11
lingüí	11
logs	20
last	33
bebien	29
ilimit	41
pasarí	33
temor	9
remont	8
classv	7
boundl	6
debug_	12
cheque	88
cuelgu	9
academ	12
poemas	25
juntar	28
libras	8
avergü	23
#443	5
setsta	17
n.o	11
jssetp	12
purepa	6
i.e	22
girado	8
radica	16
martil	19
peter	10
x.y.z	5
esquel	27
so_reu	8
rehusa	7
tfhub.	63
t5	12
os.clo	6
arranc	43
#397	4
muera	8
raquet	12
amará	7
cabras	8
cleanu	10
quede	48
anexad	9
diffgr	12
steven	14
cygwin	22
jason	9
catarr	4
mrpc	4
asígne	23
covid	4
desaju	17
paisaj	13
nodeli	5
jóvene	61
luchar	28
#3.1	49
#5.1	8
presco	7
onclic	37
div	30
codecs	23
sql_sc	6
fill	21
supón	12
estamp	25
base_d	17
dry_ru	10
jardin	9
cs0633	4
cran	7
#2016	39
fastte	5
bombar	9
bombon	7
svccon	5
exigió	10
gerent	31
obtuvi	27
menció	5
bufsiz	12
chatro	13
monta	14
mandat	5
buildd	8
glue	11
ideale	8
hdr	20
recalc	23
talló	7
t1	32
residi	13
arrepi	24
itemde	21
modest	12
bolsil	61
tfvc	10
gas	32
mutarl	10
actitu	19
microc	32
washin	18
locati	10
ws2007	7
dicen	101
faltar	16
soñé	10
golpe	27
niebla	25
grafic	18
anidas	5
gano	11
adam	41
vuelvo	21
suegra	9
escalo	27
difuso	19
#32768	5
monoto	34
pagos	5
salta	36
niega	15
teme	23
llámam	41
ref.cu	12
tomamo	50
beginn	8
iterto	50
desobe	4
tresci	15
touchb	22
#28.	9
pick	5
grafiq	12
farful	5
desocu	30
durmió	37
precal	13
contár	12
xmldoc	12
sabidu	7
alert	11
tf.io.	14
second	29
pragma	12
busqué	21
cópula	13
biject	6
censo	8
pymem_	61
seek	7
ssize_	5
#16.04.3	4
amd64	10
devel	10
uservo	4
éramos	20
sucio	20
ast.pa	8
eiffel	5
mdf	6
call_a	9
poesía	7
field_	6
inexac	36
park	10
vierne	56
elevar	32
nnn	6
encare	33
margar	9
e.g	26
peps	18
sdfgi	7
voxelg	11
edicio	45
fortal	20
frigor	15
sincer	53
clip	35
ostras	8
eval_s	5
rompec	20
etag	8
hub.lo	7
hub.ke	13
ushort	12
lzma	27
xz	10
tablac	13
aras	12
irreve	6
opacid	32
leas	15
#10.000.000	9
endif	6
abren	34
frenil	4
frutas	17
e2e	9
oculte	14
ready	15
impaci	35
febrer	26
#515	4
facebo	23
apilan	12
posten	22
int16	10
enojó	11
incohe	17
indexe	22
taskfa	6
gratis	52
tocand	33
peek	11
adorab	17
pkg	18
doh	8
metarc	14
adivin	85
vender	50
#2.8	8
sigues	27
sabrá	28
engine	45
cautel	9
non	35
accoun	15
arroz	56
olor	23
arrepe	25
cruel	25
hipóte	27
sspi	5
magent	8
vxwork	14
arg_na	4
textfi	13
empty	12
roman	5
subtít	20
embed	5
septie	34
#17	45
#2020	27
turnos	16
simd	7
arcos	5
galaxi	5
citada	13
decía	29
dueños	7
anfitr	27
gala	28
exist_	9
fileex	10
pescar	78
trama	15
app.js	9
view	46
tracin	10
heavy	15
hitter	13
sep	53
mona	7
guest	10
tour	6
hidrat	57
emitió	16
symbol	55
quejar	53
corpor	34
feedba	5
millas	37
divida	25
colect	76
confiá	6
ayudad	24
solole	18
votaro	14
subida	14
exec_m	8
rodear	11
techo	51
printd	9
alegra	80
ganamo	10
cuit	4
dgsl	19
graph	16
arte	60
caret	5
ejem	5
sondas	11
chopin	5
anticu	9
oo	4
fijado	31
#.25	7
lts	13
arcnam	6
acuest	14
pulgas	4
decidí	45
leerse	19
palmad	7
vsts	25
rectan	38
acceda	39
chris	12
negra	44
subpat	33
fluyen	15
agresi	25
bnf	9
websit	11
sparse	15
checko	9
unityv	19
ingles	30
sonreí	33
limits	8
colgó	27
f12	22
x509	7
masa	31
who	8
insopo	9
repeat	22
dadas	45
adoles	26
franço	8
po	6
utils	4
banca	14
fondos	13
haskel	6
peer	19
fricci	7
hkey	5
sub_ke	10
ofreci	71
demo	35
vencer	12
sano	28
culpan	9
robots	17
tf_con	28
bolsas	7
palomi	7
edit	13
advanc	13
divirt	36
ballen	23
mamífe	7
featur	75
vbproj	8
rifle	10
tailan	21
rigen	14
patio	20
comcla	5
reposo	18
surgen	21
blake2	44
contab	23
cython	9
casas	48
codeba	4
videos	52
#101	15
violon	4
lavars	13
parsin	14
tomo	35
#7.1	8
oponen	8
hechos	67
mutan	10
#5.2	11
palanc	7
xbox	22
shims	14
p1	12
género	26
intrín	39
owner	7
tinta	19
cortin	31
ricas	11
minera	8
animó	10
riguro	11
pyinte	13
x.y	28
jsprop	6
xpathn	29
homólo	10
suertu	9
marrón	11
sillas	15
accord	6
isacti	6
st	37
analys	24
fast	19
rooter	20
peluca	6
prescr	10
traici	38
revés	29
ebrio	15
titula	33
abcmet	4
idealm	28
pull	48
chocó	13
iceber	6
getran	9
dir_fd	26
shlex	13
cantó	30
lmtp	6
andand	40
oídos	13
foo	124
tar.gz	10
newlin	55
bookma	9
onda	39
xyz	9
salari	32
dbm	19
fría	42
ucf101	12
movió	17
#85	11
kb	9
#2002	9
proj	9
torció	5
tobill	10
cucara	11
shim	57
torneo	13
storyb	7
xmldat	15
tb	14
amarga	9
aletas	5
zeromq	4
c11	6
unchec	5
viva	34
discos	12
recv	15
rodean	9
mp3	7
ipod	4
enveje	15
cabezo	4
poloni	7
milagr	18
cf_fla	4
ganó	76
gentil	22
negar	13
impl	12
#252	4
smtpse	9
tardé	4
gripe	16
symlin	6
primas	6
debers	16
pelean	29
matern	24
perime	17
arranq	39
secues	25
websec	5
paz	70
invaso	7
allow_	35
acróni	5
meter	17
#10.0.16299.0	4
weakre	17
#76	6
firman	19
balanc	13
anotad	38
gettyp	6
pausad	18
huevos	98
getsna	12
logit	7
podíam	19
topé	11
bertnl	8
nlclas	9
wordpi	37
ini	30
py.exe	6
backup	23
anule	25
trees	9
#.5	20
avatar	16
azules	31
mainlo	5
opacos	12
codeag	15
moverá	18
intro	11
convol	135
entré	23
doblem	5
torta	84
atexit	14
contuv	17
refcou	6
asombr	29
pesa	17
#195	5
vaciad	17
derram	37
mantel	7
inalte	16
oparg	5
viví	12
dnx	10
#42	23
hi	8
chatml	4
bertqu	11
byref	16
vago	23
cogí	15
sort_d	10
jesús	15
pablo	54
dejars	9
pdf	25
deseos	17
lineas	37
metas	17
keyref	10
coarta	12
spark	5
batuha	12
taskay	11
casará	6
rl	31
pésima	12
increí	59
infer	11
quotec	7
france	45
pasapo	47
agota	24
write	48
pyperf	6
torno	43
detest	37
http.s	14
fastid	19
flatbu	25
irresp	11
presté	8
lapice	6
pulsa	23
pasta	11
reino	24
tpuest	12
#250	14
ucs	11
legale	32
estilí	4
temer	13
wall	6
duchan	4
polizo	8
túmbat	5
clipbo	9
#307	4
urando	8
paraso	9
soates	5
binhex	16
ingest	23
event.	12
test1	5
#8000	8
bernou	12
calmar	7
getmem	11
#465	5
embosc	5
ganand	19
gigant	16
mascul	9
femeni	7
handof	12
encrip	41
metati	5
coseno	20
sirva	8
ndarra	12
mitiga	44
sys.br	4
pdb.se	6
role	9
alcald	28
darme	50
py_ini	22
copyst	5
leídas	20
evalue	6
scicit	6
max	28
c3	5
user1	5
postal	27
ríe	16
flotad	17
extrav	7
adobe	9
glosar	23
malaba	5
floato	5
audici	6
tid	4
jira	4
roundu	16
alojar	20
reusar	7
incómo	25
drag	10
setatt	7
fallad	27
apúrat	6
labels	14
bailab	6
vives	32
ceno	6
altiba	4
adónde	77
linkde	11
blocks	10
pathge	4
ian	5
goodfe	5
aaron	4
traté	31
multiw	24
encode	38
os.sys	8
mailca	21
numeri	32
m_size	5
crecen	9
#432	10
orderi	4
chismo	8
cedió	17
tdc	11
catorc	7
ciega	14
called	5
mbcs	24
cba	15
attach	43
rebobi	7
berkel	11
reestr	21
inerci	13
antepa	10
anycpu	6
svctra	5
califo	10
asinti	17
#.1	17
myapp	20
capitu	5
imitar	26
catedr	5
panter	7
agotam	10
gil	82
percib	18
obstác	25
despli	51
multih	26
master	23
calder	10
classi	33
fr.res	4
fillco	10
colorm	8
bezier	7
sharde	10
credit	15
acabar	58
scanf	7
llueva	41
audioc	12
grant	6
smtput	15
py_tpf	27
bailad	5
maread	14
f4	5
camel	7
nul	31
fingir	11
trocea	5
rarame	25
tail	11
aterri	32
presum	26
win	17
nccl	8
doloro	21
punctu	10
joysti	36
leve	12
webgl	35
juvent	8
galerí	37
desech	21
mueven	17
agenti	7
weight	22
mirand	99
infrav	25
festiv	9
vigenc	9
tijera	20
msvsmo	5
rectas	7
convex	22
rompí	11
escoba	14
desali	5
lineju	6
charju	5
pedirt	16
gaucha	5
cert_r	9
wd	4
iri	6
nado	13
gata	8
patina	25
votaci	8
atraer	5
tfhub	10
gen	17
asia	14
unidas	10
apoyad	13
flor	48
tilebr	6
v4	5
iproce	7
ligada	8
vitami	20
iría	31
barber	5
sabés	35
mudó	16
tag	23
fresco	47
openfi	12
debida	19
iremos	46
católi	8
opone	6
latina	12
estant	47
trozos	49
autolo	12
#96	8
#72	8
lucía	18
trombó	4
index.	7
codesa	11
paneo	13
falda	26
asp	5
raisee	14
coco	12
markov	16
a2a	6
mcp	10
anthro	5
lejana	6
hirvie	13
dag	35
regalé	6
gamma	17
indebi	10
apoyó	19
mercad	41
lync	10
skype	10
winexe	9
besaro	9
alejad	23
py_end	6
crashe	10
pronun	41
traduz	15
regaña	16
perezo	43
#3490	4
namepr	12
incumb	8
imán	7
hierro	23
ladran	13
notari	15
swig	15
getatt	19
libris	6
dtd	36
acusar	13
deducc	11
vengan	27
emulat	18
ttk	18
doy	39
dec	7
t4	18
xhtml	11
extrai	30
localn	8
wasm	31
invitó	42
crudos	7
idiomá	18
opencl	10
atrope	33
opente	13
sni	9
merecé	4
usr	35
wildca	5
mapeos	40
fairne	22
diera	17
task_i	6
enums	11
década	14
poste	15
limpió	12
anuale	4
renuev	5
manta	4
push	18
gané	12
vete	48
wikime	4
styles	12
pyqt	10
f32	6
anidac	11
tff.cl	6
rayo	20
shuffl	16
baraja	18
fuji	32
align	7
initsc	8
stdscr	5
httper	9
itere	11
risa	11
#4122	4
azurit	5
loterí	17
#52	7
gateke	4
vengo	24
mascot	49
holand	16
niñito	10
batchn	10
thumb	6
pusher	42
hundió	19
castañ	12
tf.con	31
arpa	4
sellar	7
codeci	5
cacahu	16
monofá	8
usuale	10
cross	16
xss	5
ed	10
reconf	8
nación	14
alegre	20
cgi.py	4
mahjon	6
mensua	20
os.sen	4
wide	13
consor	8
find_s	12
desarm	11
light	8
dark	11
timedr	5
cell	13
iseria	6
tarbal	6
gatito	16
movers	34
ijsdeb	26
estrop	23
#2021	18
rick	10
hanlon	10
gid	21
pencol	6
rieron	26
xbar	4
ktflit	41
regex	34
sutil	16
aspx	4
johnso	6
hilton	12
weakte	8
dicien	97
dis	12
usecon	10
acosta	41
leyes	21
wchar_	20
scott	6
inters	52
union	20
sonand	19
copy	34
luce	49
teóric	15
make_t	6
mágica	19
goma	23
león	22
findin	10
querye	9
alcohó	7
mueras	7
pesado	40
input_	46
xxx	13
anthon	8
#43	11
diego	6
postre	24
influy	28
seda	15
dormía	15
itera	53
bastid	7
slider	10
virtud	20
atrapó	17
getser	5
tf.var	58
ahogó	9
ponte	28
#1.15	18
apagó	30
pertur	33
desilu	14
t2	16
t3	12
pianis	13
infijo	5
unmoun	4
carame	8
gastó	11
pastil	16
jabón	14
pagas	10
crezca	21
overlo	10
#99	21
invenc	15
tracke	17
anchur	26
imagep	5
tap	17
visa	17
regexp	5
telegr	5
ndbm	5
exceda	8
llorab	12
slots	14
nueve	77
ls	9
etype	6
capita	56
despis	10
rehene	5
sni_ca	5
scvmm	47
rana	11
pozo	17
ryan	6
humo	22
vbscri	8
vba	9
tartam	4
unc	15
rebuil	7
deploy	19
i18n	11
l10n	4
roslyn	17
large	10
portón	9
embara	31
isla	55
getgro	5
austri	5
suman	12
fc	20
pesada	34
differ	15
alex	25
kilos	14
claros	21
blob	40
der	15
pem	19
#2.4.0	5
aceptó	36
vacas	20
hobby	8
stanfo	4
mit	7
jugabl	5
vistos	23
falten	8
markpr	6
os.una	5
propon	43
tilese	21
alma	20
loop.s	15
gastos	32
decírs	16
lejano	13
dictad	30
debere	119
vuelca	12
malent	23
ausent	61
#97	8
cuento	26
qt	17
pyside	10
unsign	28
induci	13
surge	24
monton	28
reforz	24
acabas	41
jsdoc	4
corría	10
solari	28
get_va	18
beta	64
nn	10
museos	6
desc	4
sha3	6
shake	10
volvam	30
verdes	22
púrpur	11
#25000	4
denieg	4
bici	14
pyc	76
rempla	29
desele	11
podfil	5
sábana	12
perf	18
remedi	38
costab	9
waygoo	7
natal	10
chmod	5
pioner	6
dorada	15
auctio	4
mel	25
repent	99
tentad	15
x1	8
y1	9
x2	7
broma	51
asesor	15
dlopen	6
parede	12
anexan	9
harina	17
gpl	11
placeh	18
asset	7
tp	7
metaap	4
bebido	19
uint32	9
datalo	7
shoppi	10
huir	10
octavo	4
muñeco	8
spaces	6
inolvi	5
#600	10
infart	7
perjud	27
#58	6
#62	6
económ	32
lentos	27
minilo	11
idispo	8
tonta	13
firmem	9
tortas	7
huérfa	21
uitest	8
pnl	7
dirich	5
xmlrpc	24
suya	44
causal	4
millón	28
tabure	12
iinspe	4
rlds	35
dml	5
irix	5
horrib	36
my.set	8
byval	9
tango	6
sumpag	6
lavand	11
o2	41
o1	44
haiku	4
ig	8
urlope	24
desenr	25
pondrí	12
josh	9
camell	16
thinlt	5
power	13
nacier	11
iot	16
lod	7
opencv	10
#48	14
estira	30
train	44
endeud	6
xmlpar	11
mochil	25
mimety	7
viewer	8
pop	30
libedi	4
obama	4
fluido	12
detach	21
estére	15
fromli	7
#110	6
diabét	6
wix	4
#180	15
desmay	33
forzad	43
#489	8
multif	7
luchó	6
captad	20
docena	27
lavado	29
educad	29
culpó	8
#342	5
calcet	41
pow	14
hugo	10
kemena	9
mtm	8
legacy	16
darwin	10
íbamos	26
bytele	10
uint8c	5
comes	36
admiro	17
marzo	27
#2022	33
quepa	10
pixel	50
msdf	8
jsrt	30
chakra	25
jscrip	11
insens	26
load_m	13
tf.loa	6
nevada	11
diámet	4
picass	13
leccio	6
py_buf	8
dorais	6
evasió	6
authke	9
iunkno	4
invadi	9
tree	17
venid	21
wei	4
et	99
muelle	12
octale	28
deprim	28
exhibe	12
panda	11
forge	5
repisa	8
mordid	10
empece	31
signed	22
solar	19
cerezo	9
byteof	7
creerm	6
celosa	8
celula	26
india	40
delgad	37
#401	8
zanaho	13
xx	8
magazi	11
conduz	20
sondea	25
#4.3	6
logran	9
nowarn	8
piénsa	9
adjeti	6
pospon	39
accumu	6
slim	17
wait	23
vscode	14
tasks.	12
lágrim	48
armas	39
vigoro	5
sudar	6
astime	5
arena	44
impura	13
arm64	20
grappl	13
wsdual	5
creía	67
noel	7
ilasm.	5
pymeth	13
backsl	11
subpal	32
os.ren	4
tilema	33
queden	10
cast	7
rust	14
enum.i	8
besado	8
sentém	10
axioma	6
barrid	5
blocki	31
miraba	24
oyes	14
aves	12
postsg	4
posts	13
styleb	15
casart	24
sintie	22
ponerm	18
obra	44
besars	5
reinfo	8
sac	6
mul	6
linaje	15
built	36
fault	7
cartes	9
envuél	14
nonety	6
apurar	13
péguel	7
openxr	10
peland	7
#2025	12
astrón	4
resinc	10
solita	21
actuó	15
ochent	15
#1997	6
ragged	13
desenv	18
vuelos	13
getres	6
viajad	6
hashin	13
sslerr	8
epr	6
typedd	19
point2	7
afinad	6
eos	5
factib	16
sumari	7
pagado	27
aria	14
midien	7
tenist	8
dragge	5
engañó	19
astral	4
boicot	5
afectó	5
emf	5
side	7
desemb	15
cantas	10
subsup	5
textve	21
mef	20
derrib	9
fmt	23
raza	8
instó	6
ganará	8
unwrap	5
atenta	27
areas	5
puñeta	10
lindo	31
flojo	8
fetch	14
asgi	6
graphq	14
anorma	17
eventa	4
admin	5
mosca	6
diré	40
anoté	5
poseer	14
viajó	19
motoci	14
vsto	28
xavier	6
gradio	4
ambici	13
chicag	52
caiga	12
awaita	37
hebreo	14
polaco	7
fijas	11
preins	13
bañera	11
placer	24
cobard	24
copas	8
mina	7
fiabil	7
abuses	4
debili	12
evitó	9
err	8
height	12
sales	15
nevera	5
realm	15
fichas	13
bajand	15
llegas	64
roger	7
usecal	22
conste	12
unpick	16
workin	13
acento	30
basicc	10
startp	10
stoppr	9
bytesg	6
parses	7
glm	13
#4096	11
marcó	17
volcán	9
normas	33
obligó	7
espina	14
py_typ	10
amar	19
dejast	21
cachés	18
boiler	7
evitad	12
za	4
multin	27
addons	20
supr	15
arcota	5
decimo	19
trueno	11
spinne	9
casamo	12
celoso	29
súbito	5
imapli	14
timefu	5
#26	5
sucia	15
paint	8
casco	16
ahorro	38
bancar	20
atomiz	7
tau	5
π	10
metric	13
zdict	5
#1.0.2	12
gasta	23
peg	16
lib2to	6
asumió	7
batch	30
ldflag	7
rigide	6
filecm	7
regene	27
capace	63
jubila	12
ponert	22
quemad	12
publiq	24
codein	8
hembra	4
cg	10
ensayo	18
bugs	16
etl	9
alejar	19
exponi	7
disfra	32
ordere	27
cederá	8
autoim	11
diseñó	30
webpac	12
rollup	7
tejien	8
this.c	8
deletr	13
cdata	22
itamar	5
autora	7
p4	4
mask	33
revolu	13
ace	10
tonos	7
hoc	11
unload	5
local_	32
kwargs	39
vforma	5
ofrezc	9
clark	11
matt	8
tags	5
openlo	5
tff.tf	18
casarm	20
ladra	7
remote	44
sgd	22
serás	28
logari	46
logo	10
casada	50
insigh	5
secó	17
toalla	29
sanguí	16
class1	6
knowle	7
mantec	9
sesgad	20
#492	15
openbs	10
xmlns	8
pintor	15
cortés	11
cookbo	11
elijan	8
span	44
drop	12
#1998	10
reply	5
wiki	13
macpyt	8
bfgs	18
scope	14
susy	6
crecim	28
descie	7
p3	6
seco	14
hover	10
mb	26
bagre	4
creció	22
apóstr	4
calmad	10
difusa	9
recibo	13
#.2	8
test.s	10
jugó	16
extras	16
v3	15
reactn	5
dsp	22
deboun	9
relu	16
capabi	7
cve	4
récord	9
tff.ag	14
marte	12
pass_f	4
impliq	7
csgsha	4
#366	7
bisies	11
juguet	54
mancha	20
sándwi	36
décima	5
centés	4
raspbe	27
pi	53
jurar	4
sec	10
rollov	17
rtw	4
#100.000	4
ocasió	27
dicts	4
medita	25
adelga	12
trazan	9
num_pa	12
subest	25
diaria	16
sentam	15
restyp	9
pizzas	7
tapa	15
sartén	7
ruptur	29
notó	12
login	9
posent	31
abi	72
py_deb	9
lluvio	7
álgebr	11
maíz	11
testbu	8
fds	9
cometa	24
facult	11
asynco	14
async_	7
centen	5
colgad	16
wow	6
forkse	12
cintas	9
dtdhan	7
grep	4
sleep	16
léxico	33
logro	17
pedimo	19
paddin	15
dejá	16
bias	8
gate	11
pkcs	5
probem	31
charse	70
niñita	8
ndk	20
foo.py	10
moda	43
niñas	29
refrig	24
roma	32
xml.et	21
bytes.	13
bytes_	17
confie	9
llamo	30
torres	5
hdf5	27
hipoté	11
champú	8
dentíf	8
kubern	21
cajas	26
inmadu	6
escase	17
trucos	37
pospro	9
hlsl	9
votos	7
vidas	14
batchi	7
mercur	11
stack_	8
gusano	6
root_d	15
cmlm	4
ruego	7
violac	18
keycon	4
os.sta	24
zacker	17
spytz	17
pensem	18
sirvió	18
iban	24
yendo	23
renta	6
rowlis	4
classm	25
echaré	12
poquit	23
flauta	9
#15.4	13
latín	15
hambur	51
backti	7
writeb	6
desesc	5
re.loc	5
re.asc	4
tipo1	9
#634	4
qualco	8
seca	16
guiño	5
ciego	40
f7	11
vergon	8
appdat	8
ob	22
#525	6
miscel	8
whl	4
cargam	27
bigbig	14
vinay	15
sajip	15
alboro	6
cede	13
levánt	14
bpe	37
#2822	5
raster	10
mixin	23
moviel	9
webpre	10
jeremy	18
hylton	10
#475	5
dibuje	17
soltan	8
locbam	8
re.sub	8
vestir	21
fbi	7
#59	19
présta	26
oeste	28
nevado	5
orc	5
bronce	15
huelga	13
supond	9
ontick	5
petfin	14
util	8
itaniu	8
spec_s	15
clausu	15
misc	11
caminé	7
s_ok	8
patric	4
democr	15
acabó	47
month	11
decirn	9
tejado	20
mojado	15
hydrat	16
kits	14
pox	6
all_th	4
vencid	20
jungla	6
finita	15
maildi	30
scann	6
cab	21
textwr	14
sys.ar	32
forzos	10
child	12
nw.js	13
ia64	5
cognit	5
caffe2	4
int_ma	4
seria	18
alexan	28
belopo	17
#1024	24
urlerr	8
uids	6
faulth	12
dummy	11
tirado	15
olimpi	5
lavó	15
time_s	20
cachor	14
violar	6
pusist	16
corrom	13
inutil	13
fumas	5
apurém	6
es6	6
calent	37
abuso	6
ex	18
fraude	7
beisbo	4
msmq.l	5
msmqin	4
accele	18
acerqu	19
jubiló	6
fp16	13
matmul	7
typeco	9
quemé	11
crosss	12
celebr	44
react.	22
intuic	16
ganarí	9
ríos	6
webass	17
deshag	9
#617	6
punta	31
rlock	8
maxclo	4
campañ	14
queuel	9
queueh	10
limona	5
wise	5
psf	9
ceboll	18
crudas	6
caber	14
find_m	17
aplana	45
expr	15
restit	5
#.3	4
sutilm	9
agricu	9
scm	5
recone	41
empíri	9
damos	32
syscon	17
órbita	14
openho	8
pánico	17
avisar	27
tinto	16
armv7	6
neon	8
floor	11
seattl	6
ietf	4
odiado	6
juan	21
ken	11
jin	8
sslcon	61
mlp	33
horneó	8
durati	10
law	15
ofrecí	5
httpba	7
eakf	8
andals	5
fileal	5
agachó	6
μ	12
shallo	7
coredn	15
#15.6	4
quiet	19
pararl	7
brújul	6
grifo	7
campeó	6
nataci	8
íconos	11
grito	13
sprint	17
needfo	10
resbal	10
sync	9
crípti	7
linese	9
tomemo	22
bancos	11
starte	13
jones	11
murmur	16
adicto	19
abruma	11
abróch	6
lincol	16
#8192	5
racion	40
cursos	29
babel	6
jugába	8
baz	8
defrau	13
elegib	15
agnóst	16
subtes	12
dicom	19
fff	6
donar	6
kuchli	12
param	10
emitan	5
typeva	10
xproj	5
aéreo	8
a2	6
af_uni	7
short_	11
finos	9
#552	5
deep	30
islam	4
musulm	5
#2396	7
#3986	10
croaci	5
bretañ	4
sinóni	23
lavo	6
rnns	7
testmo	8
axis	5
llamam	45
vendré	26
openap	23
meshin	12
amanec	18
uvs	10
plaza	10
rename	11
orelse	9
monede	8
cvcrea	6
opaca	10
semaph	10
michae	38
hudson	11
zonein	26
retenc	6
slot	17
sabíam	13
pubmed	7
foord	9
make	30
regen	6
justic	13
themen	5
preext	29
#3.7.2	4
grave	44
nadó	4
polola	4
parade	6
setcou	6
vivien	55
csvexa	13
zeroou	5
reset_	10
side_e	32
casé	10
wrap	8
alm	9
imap	16
dower	12
recado	10
sonrió	56
alivio	10
regazo	4
seq_le	14
ahogan	7
#15.0	7
frames	27
pirata	11
polimo	13
comerl	10
logica	8
moto	12
despié	12
igd	4
wsgire	17
creenc	5
talent	48
ccompi	11
histog	9
l.l.c	5
street	5
bisect	14
invité	15
openex	8
versát	11
mmmm	4
nunit	16
ko	6
ew	6
pendin	16
duckdu	8
entry	31
loro	4
sobras	15
#5000	9
#3118	7
sírvas	9
f2	12
evalsa	4
edades	5
time.s	21
impidi	46
dmg	5
setter	16
weekda	6
brecha	21
quejab	6
should	15
#538	7
escabu	9
pyo	15
xml.do	27
inevit	26
fpr	4
fnr	4
init	29
orbita	8
unique	17
ssl_ha	13
icalcu	8
#404	10
errata	5
araña	9
tela	16
iblt	6
tenue	7
spmd	17
ira	10
hklm	6
aa	10
aaaa	10
#140	7
premul	14
bzip2	18
malos	29
inacep	12
alter	4
pyodid	4
clavos	5
nacist	6
luna	74
#3119	5
descal	13
absurd	23
anteoj	17
simpát	21
www.mi	4
uci	11
abro	7
soñand	17
zeland	11
oíste	24
rawcon	4
hartad	6
vomité	4
insect	21
cargó	27
getpas	6
feriad	8
milla	7
agudo	18
indist	19
matast	7
uv2	11
ao	4
bottle	14
jaula	18
circle	16
podarl	5
veloz	12
exc	17
articl	7
verosi	12
float6	8
sgen.e	6
oye	15
repare	6
banana	5
peculi	24
l2	28
mojars	4
caminá	4
finish	19
unregi	6
susurr	14
fred	19
drake	12
jr	11
decrec	12
pague	9
pomo	7
dañada	7
citand	6
casami	6
prima	12
ramifi	19
leída	16
datacl	22
lineof	5
falsas	19
cds	6
fuegos	12
justa	9
tpustr	19
purame	24
upgrad	15
fumaba	5
aifc	5
wave	4
uvicor	11
propus	15
pickli	22
cilind	14
crisis	14
flowdi	4
soñado	12
saltó	34
codela	8
zombie	6
cuénta	25
infant	17
conv2d	19
dropou	16
muere	22
desgas	6
repág	7
hierba	19
neares	4
offscr	22
ippoli	4
burlar	16
msa	14
retó	5
left	18
opcode	19
aws	12
assets	21
gettex	36
mimeno	5
ishigh	4
anulen	6
hipócr	6
jim	12
despeg	39
yogur	4
packsy	6
restor	8
#2.000	6
búfers	8
mintió	28
agria	5
discar	7
force	8
envidi	20
terner	5
webhid	4
hid	14
gamepa	4
mataro	16
insort	5
roamin	5
p.ej	20
date2	8
date1	5
chiste	44
atmósf	12
#4.4	6
cuarti	11
limone	8
hot	13
rasgo	10
alberg	16
canari	18
da0039	4
enhora	6
vanido	8
preset	14
trago	32
minist	15
pymemb	9
estrib	9
imap4	25
pálido	17
ininte	6
diablo	9
baseex	19
io.buf	7
harvar	23
infrin	14
blankl	5
rtf	7
petról	21
suboff	11
echamo	8
atlánt	10
pagese	5
tuner	36
paliza	20
krah	5
dickin	47
chips	5
tp_ini	10
castil	36
uris	13
replet	6
max_wo	12
pointe	22
viajan	8
bakear	13
failob	15
#201	5
ouster	8
postpr	11
#3.4.0	4
arrayb	20
settim	12
moscas	5
espada	10
pagarí	6
newton	12
ping	19
this.p	12
this.s	11
walrus	5
finjam	5
clk_id	6
#2828	5
#77	4
useimp	7
tos1	29
sys.ge	29
super	41
requot	4
actúen	6
repugn	17
hessia	13
chupan	4
eafp	4
sort_k	4
runner	18
ecg	8
lora	10
happy_	6
galind	46
objeci	9
medall	12
menu	39
angust	7
linker	20
any_or	4
sucios	13
fregad	7
poke	4
parsee	7
device	32
aprovi	23
sh	5
ext	12
docks	4
wincou	11
seriam	27
qname	14
monstr	8
avg_ra	4
pub	8
repaso	8
chicle	6
tocarl	6
apk	23
estoca	6
zope	8
cruces	5
murall	12
cantam	6
bailam	5
desequ	13
exitms	4
semest	11
tires	11
instin	8
prenda	11
toro	6
madura	8
cometí	12
estanq	20
pop3	24
señora	15
pagaré	19
adentr	50
ppc	5
prng	7
oler	5
prestó	14
quedam	35
tocó	27
applet	6
jsonre	5
cr	11
crlf	5
bebí	13
serbia	6
tagnam	13
novias	5
sonará	4
effect	17
suceso	10
regaló	30
chapot	5
daría	22
onplay	9
#3333	8
newtyp	8
gcs	39
invirt	6
salgad	5
startb	9
stat	22
bom	30
addon	4
rio	15
rpm	25
vars	12
imagec	9
fabulo	9
consíg	10
deepdr	11
abarqu	7
l2dbfo	19
hipera	9
epoll	12
tatuaj	9
vcvars	6
pad	28
hastin	14
myinpu	12
copy_f	11
copy2	5
vela	11
libc	7
bz2	17
#3.7.1	7
strpti	21
abrido	12
opener	25
cejas	6
preexe	10
quinta	12
#81	5
fat	4
deno	5
cifar	10
obj1	5
nudo	5
tardes	9
soc	9
half	9
surrog	25
idempo	9
tz	26
close_	19
pondré	11
migran	10
barrio	16
langfu	24
muta	17
echare	6
redim	6
pinte	8
certmg	5
use_er	4
use_la	4
planeó	4
gestos	6
neural	8
rmb	6
da0501	4
cantad	13
colors	11
dict.k	4
enfáti	7
chainm	10
cuero	14
sirvie	13
espuri	4
abolid	5
devpol	4
durar	13
salada	9
cajero	26
duchar	6
stackp	9
xmlpee	4
fname	5
kelly	4
vcs	11
fashio	22
tf.ran	26
kyle	13
spawn	25
frenos	10
meterá	6
cazado	12
tardío	5
setnum	12
prince	16
free	32
setint	8
buscab	28
admito	8
matarm	12
fontdi	4
shanno	22
#237	4
maths	6
bankte	5
bank	6
handli	10
ajo	9
ostrow	4
rid	12
taskap	6
sigmoi	20
sngp	43
num	14
conll	20
shinju	5
pecado	7
pprint	9
sndhdr	4
poseía	6
armado	7
vlm	6
q3	4
auth	11
culpo	14
acurru	6
helade	15
queján	10
plain	11
olas	5
aabb	13
lean	18
residu	29
ctr	6
da0022	4
ésos	14
lf	11
osos	17
sonado	6
golden	7
acudir	14
camine	8
odias	7
never	5
#15.1	5
genero	17
hug	5
timbre	15
mecano	11
dólar	20
filedi	6
camper	5
coombs	5
timeli	7
únete	8
habérm	7
damas	10
redest	5
hígado	7
get_co	19
taskof	5
autoes	21
castig	48
recipe	15
anders	9
ratas	10
bakead	10
votado	4
ayudam	11
moore	9
alas	15
strong	14
vitore	8
htmlpa	6
#120	15
jpg	10
florer	12
trampo	5
superr	9
sentat	8
falte	16
condad	20
nologo	7
caben	19
ob_typ	8
stacko	10
ints	5
#562	4
quebra	14
exp	17
palaci	16
depósi	30
sigpip	5
sigint	17
rows	5
territ	7
súper	8
dbm.gn	7
indese	11
ofensi	6
ketchu	9
ptvs	6
dental	6
stanle	11
calefa	12
comist	24
syscal	9
larry	10
unidif	4
sudand	16
robot	10
encues	9
reveló	12
audibl	5
saludo	24
sharem	4
padras	7
agitó	7
fps	27
carrit	15
apksig	6
volado	8
acorta	13
semisu	5
hokkai	22
foo.ba	15
μs	4
strate	16
gorra	9
ruby	4
hasatt	12
tmp	28
nieto	9
boost	7
num_cl	6
podías	19
#2.2.1	5
#1.6	19
adhier	11
fiddle	9
ninja	5
coches	30
entume	6
intl.d	7
danos	8
tenedo	19
roba	19
pasare	13
monty	11
intele	8
cortad	18
cronóm	8
meticu	10
gdscri	6
suscrí	8
ben	13
hoyt	5
#2.2.2	5
ann	7
attrs	27
rich	4
noutre	4
ofende	8
finge	4
get_re	9
cat	7
fresca	22
turíst	6
apilam	11
kind	7
prínci	19
fibra	4
feedpa	4
moneta	18
sensor	23
esquí	14
c14n	6
devast	6
chars	14
tzdata	8
humill	18
#87	6
#.9	8
encogi	12
espíri	6
malign	11
packed	6
inet_p	4
taskex	4
sello	8
remape	7
pancho	4
pearso	5
esféri	6
atrapé	6
tarro	6
viajas	4
tf.flo	10
idf	6
corté	15
exquis	8
as_is	4
#37	5
quítat	14
#15.6.0	4
olvída	8
adder	4
nfd	5
getlas	9
shells	16
duerma	12
mockin	13
svg	6
camelc	5
mandio	13
enfado	5
abcs	16
metagr	8
canmov	8
rompen	12
greedy	14
codici	21
daremo	13
tensió	6
#3000	9
decore	8
modifí	9
bufand	11
vssett	4
campam	9
zachar	7
románt	20
tejió	4
filein	24
cardía	18
inf	27
voto	6
berlín	9
tenden	30
pyz	4
fastcg	4
gastad	20
zero	24
lifo	11
analyz	17
attime	6
mab	15
suelto	15
demian	6
brecht	7
amd	13
#1990	6
pegarl	17
tp_fla	6
wav2ve	7
ford	5
puño	5
horror	13
est	6
edt	5
baña	9
sys.pl	13
cosita	5
maní	8
usetra	4
pylist	16
setval	6
divída	5
pycmet	4
exec_p	14
ocurrí	9
pagand	8
xml.pa	6
pileta	5
resuci	12
cálida	15
σ	8
esfera	15
lumina	6
usefor	7
layer.	12
six	6
pulmón	8
reputa	22
dinos	10
repetí	9
suplic	8
tono	27
lidera	6
env_va	4
clsid	6
supist	10
colgar	15
mlir	23
#44	9
robada	8
typesp	9
valle	8
letrer	6
arial	6
#328	8
imp	10
elogió	6
bitwis	22
#3.5.4	4
densos	12
#292	4
tp_cal	19
oh	28
esforz	26
whatwg	5
baseha	11
hetero	21
ftplib	10
csg	10
repo	6
bone2d	8
modelv	6
cazar	23
superu	5
espía	8
zip_st	4
zip_lz	4
latir	7
movie	6
navide	22
quinto	16
danza	4
reason	20
biogra	14
midi	20
flushs	19
ant	4
volaba	5
lávate	14
prune_	5
diff	17
compas	8
flatte	8
pdbonl	6
nadado	12
crls	7
boxead	5
exc_va	6
fritas	11
canill	9
backlo	7
triunf	38
tic	13
plegad	29
rompis	7
iclr	5
debian	18
#123	21
menosp	7
#123456789	4
babyl	14
tp_set	15
narita	7
os.dev	5
cueva	12
emin	5
emax	5
ático	6
adpcm	10
bisecc	7
codege	6
traeme	5
vasos	17
nathan	7
itemge	5
attrge	6
garaje	14
year	17
cadata	6
windll	5
clamp	9
hirió	14
dictco	14
a1	7
trepar	6
jquery	9
salsa	7
callej	14
nagano	4
va_lis	4
arduin	13
paré	9
tp_cle	7
blueto	14
pauli	14
suposi	36
gettim	5
#2007	6
catást	9
patroc	22
m_slot	4
higién	5
sumerg	14
item_i	6
offici	7
#540	4
graniz	5
cocodr	6
agitar	11
pasiva	4
cdll	7
oledll	4
sudor	10
#168	10
clonan	5
mascar	11
vassal	4
inunda	23
chapar	5
#1969	5
#1999	4
profec	4
qa	8
nbytes	12
backpo	15
cartón	6
int8	25
toxici	5
run_fn	12
niego	10
greenw	4
criado	10
ángele	13
domest	4
rebaño	4
ovejas	6
boli	5
migrad	16
smtpli	14
wit	7
#160	5
armin	9
ronach	5
alpes	7
copyre	6
speech	11
sudamé	6
patche	13
merge	5
cesta	7
juro	6
dejaba	10
escoci	12
#701	6
curry	5
bridge	4
eclips	4
gn	15
humeda	9
jeans	7
silico	4
sequía	7
montó	13
corríg	9
zipapp	6
reesca	11
itunes	7
uid	48
cenó	10
x11	12
os.env	24
putenv	6
share	11
postur	16
rb	14
blende	13
ocultó	11
fingí	4
amabil	21
asr	6
partió	19
estrés	11
destwi	4
train.	15
hr	4
estare	26
carida	14
pycon	7
labs	8
dreams	6
availa	17
group_	4
meth	5
aditiv	7
decaim	5
indign	15
irrazo	5
llora	11
zipinf	13
fffd	5
tumor	10
advier	13
openai	33
turbo	5
aiff	20
mapee	9
desale	5
innume	5
unityp	6
passwo	33
mock_c	10
cifran	7
wi	6
fi	6
quepan	8
pintó	28
ondas	9
divmod	8
hadoop	6
py_dec	28
offlin	6
uint8	11
maxhea	8
max_li	8
#4.2	13
heroku	10
tubo	7
nframe	16
adapt	8
jsstar	8
canto	15
ópera	11
almorc	12
florec	9
condes	8
amount	4
abis	4
maripo	9
#2109	11
#54	9
corrup	30
inmigr	6
sueñan	4
upsamp	10
ptvsd	12
pnjs	7
narrat	8
jsgets	5
masaje	5
#3.6.2	4
strawb	8
oírme	5
addin	6
unexpe	5
trompe	7
extrag	9
stackl	14
pcn	9
crt	12
zipimp	16
base_c	6
gridma	13
omitió	9
urlspl	4
netloc	7
atípic	11
rías	7
res	12
#484	22
enjuag	6
svd	12
eisenh	4
legado	6
colord	5
sobran	14
unreal	4
pala	9
colega	21
pongo	22
ngette	5
oyeron	6
helo	5
waitpi	7
adopte	5
otherw	8
ninten	11
snake_	5
helada	8
mitade	10
trace_	4
veámon	6
pedirn	4
enumty	5
#338	5
aplast	9
malete	11
fcntl	16
aloja	13
np.nda	6
unen	10
enthou	6
canopy	5
polici	8
matarl	4
vais	12
warp	7
redacc	16
jamón	6
rumbo	16
reprob	14
eché	10
excita	19
caen	10
reviso	27
tilde	6
flash	15
temáti	20
melodí	21
sesos	4
quickd	5
quickt	8
rpath	6
zorros	6
arañas	14
dong	28
hee	28
na	43
colón	12
extrov	6
relanz	12
donaci	10
violín	28
barbij	5
apurad	14
tigre	11
bing	6
compár	16
mainpa	7
chatbo	9
qcnn	7
urbana	6
tp_fin	7
tracto	5
pesimi	9
fríos	7
fumo	13
shot	24
inmort	13
agarre	8
anzuel	7
f_trac	11
amx	5
wang	9
nisq	9
usenet	8
skipte	7
varíen	8
histér	4
orgáni	7
gorda	18
#1939	10
eq	5
da0010	4
alegrí	16
pliegu	8
coreml	7
vim	5
#86	6
adorne	10
metros	21
tee	9
wxwidg	5
img	14
kotlin	10
acabe	12
#5424	5
pyvenv	12
retrat	9
agenda	13
fonts	4
arrojó	21
sslobj	10
cortan	15
mean	12
chocar	8
burló	10
pulso	11
ancla	14
bdist_	14
bytesi	7
wait_f	6
perfco	4
monoti	4
desamp	9
besé	4
ideali	5
keras.	31
jeffre	10
yasski	7
beben	10
glob	16
multie	6
hacker	6
sunday	4
loop.c	40
mundos	5
subwor	5
ides	7
pool	23
libs	6
sordo	20
signum	8
marina	9
amaré	9
vestía	7
cement	10
acabab	9
fourie	13
#8.6	7
parida	4
hallow	7
ilegib	5
old	9
listón	5
colaci	4
euclid	8
apuro	8
draft	5
deques	13
riley	9
gibs	13
corona	17
restos	9
varita	4
altins	5
atrevi	5
infeli	20
maggie	5
lars	11
gustäb	9
inject	5
webhtt	5
make_i	5
aliado	12
flagsa	5
found	8
cwi	5
submod	11
exitco	6
fea	9
docxml	5
path_i	6
levelc	5
dedent	4
desalo	5
winsoc	6
abeja	9
anycas	4
sudest	4
ronron	5
estufa	12
podrem	25
voté	4
subaju	6
tornil	10
obedez	6
indefe	9
dnvm	4
afín	4
morirá	7
detent	8
fractu	4
argtyp	6
isenab	7
grueso	7
#529	4
inode	4
libmpd	9
spy	8
dtrace	14
amado	6
llovid	11
soborn	24
day	6
juegas	21
pretti	6
gustos	8
reempa	9
optik	4
franca	10
repert	4
initne	5
gvr	8
mbox	25
unlock	4
req	8
mta	4
peleas	8
co_var	4
vistió	5
capó	11
derrit	10
taxis	11
impar	12
pato	10
film	6
xrange	5
pásame	17
guard	5
liado	8
monja	4
orfana	4
py_lim	18
tokyo	6
bizspa	6
partne	12
black	9
white	4
cobrar	11
grulla	4
typeid	6
aciert	10
hint	7
bc3024	4
iphone	9
bostez	4
cuelga	10
peló	4
pensáb	6
acople	5
gcloud	7
octava	12
fracta	4
teñido	5
filete	9
tf.fea	10
pqc	26
hex	6
jazz	21
plegar	15
aix	18
odiar	4
apuñal	19
jailbr	10
mailma	9
xml_de	5
#2231	10
desvío	6
carl	13
meyer	10
autógr	4
tracet	5
sordos	9
guárda	12
chinos	13
mt	6
pelar	5
pysequ	17
tstate	13
nir	5
loop_f	8
slices	6
getutc	8
#49	4
jvm	8
oigas	4
dhtml	6
predig	11
carnet	12
cómput	16
#1.1.1	22
texel	5
pulmon	4
#1960	4
besarl	6
chicas	56
froben	6
matthi	16
busson	7
huracá	8
www.w3	4
org	5
whence	17
mips	5
reírme	13
citan	7
ajetre	10
abarro	11
d1	11
aiosmt	4
ems	7
cupti	5
abusa	5
entry_	5
groups	13
climát	6
#3.17	6
compul	8
dr	8
mixins	4
unixfr	8
emit	4
uidman	4
delfin	8
win64	5
olvido	6
búhos	5
testlo	11
closur	9
golfis	6
tp_has	5
msvc	9
ciervo	21
vbc	6
crearí	13
sírvet	5
mentis	11
da0013	4
jonath	4
inalca	11
gnome	4
ingeri	15
itemme	7
perrit	8
conf	16
keep	6
walter	7
dörwal	6
errorh	6
#1900	7
aman	17
col_of	6
bambal	4
ddd	8
excusa	25
getopt	9
daniel	16
cogido	15
robo	26
nagoya	4
rotura	9
re.com	4
prover	7
polygo	7
mapean	26
failur	10
place	27
app.xa	5
ptrans	4
subord	6
temp1	4
appset	8
email.	32
cumula	8
viajer	7
i3d	5
kineti	8
lite0	10
submue	7
enfríe	7
cómete	11
sobrem	6
dolore	11
tfio	8
aventu	16
pwd	14
redoc	4
trates	15
gruñó	5
h5	16
learne	4
clavo	7
neumát	13
ibm	14
bgmm	4
acampa	8
fielme	8
templo	10
ganaro	10
peine	6
umask	12
course	10
viajam	7
apetit	17
tipc	6
payaso	5
inhabi	8
tetera	8
revent	14
simetr	6
maxlen	9
olfato	6
postul	17
chisme	4
mybutt	11
bélgic	6
secagg	6
ruinas	10
cvs	24
notori	7
capath	18
sucint	5
poolin	6
stft	8
maletí	9
tft	5
subgen	10
subite	4
overla	8
chorro	6
enfati	9
crc32	4
densam	7
escult	8
urlpar	7
muelas	7
analyt	5
phase	10
cocinó	11
esplén	8
subgrá	6
paramé	10
ternar	16
stopas	6
biwa	5
percat	9
alan	6
#12.0	11
preloa	22
empapa	8
#479	6
droga	11
acusac	9
spans	7
rcodes	10
anchas	7
chanta	8
#6.1	7
joinab	6
prensa	8
sax2	6
acerti	8
ampere	4
apilar	14
quemó	19
morado	11
ipytho	29
desplu	5
ignorá	4
tosió	4
perú	4
whisky	9
#2616	5
fugas	27
reparó	7
cavar	5
robé	8
gt	5
soñar	12
cprofi	13
fax	7
blake	5
temía	7
diverg	12
gausia	4
besand	12
vencim	5
sonda	15
laster	4
emnist	25
cuidó	16
póquer	11
edison	5
#1.7	5
convin	14
fastq	5
userag	5
futuri	6
playas	4
#2.4.1	4
sostie	10
lingvo	9
lstmce	6
patada	9
ferroc	6
backco	6
branch	4
py_fin	8
sesent	15
traiga	19
bind_a	5
ssd	8
duros	11
vendí	8
pronos	7
reimpl	15
atrajo	5
notset	8
hammon	9
peores	8
path3d	5
déjano	12
sentev	8
aes	5
romano	6
estres	7
esponj	5
volant	12
load_d	9
apasio	12
mu	12
sigma	9
valueo	7
gasté	8
tab_id	8
#451	11
dh	7
dirs_e	5
kanji	5
cord	10
barca	4
φ	4
skipke	5
tardó	9
compit	12
livian	8
sappor	5
decuan	7
kde	6
crema	11
a.b.c	4
podere	6
sig_df	4
nt_ven	4
asustó	10
freno	7
maledu	8
size_t	9
stacks	5
bg	4
stdlib	28
dump	11
#1972	6
atacó	16
sizehi	4
spinbo	6
q4	4
lárgat	6
mse	10
setupm	4
stable	4
venv	20
huelo	8
ssl.ha	4
mysql	9
homeco	5
cshtml	4
#2038	5
#78	5
testif	5
salimo	17
cuervo	6
chen	7
use_bu	14
plus	5
occide	13
mro	12
bañand	8
ucf	7
tropas	9
travie	11
age	17
cifar1	5
valido	10
da0504	4
gmtime	9
maxspl	22
casaro	15
portan	10
escola	20
#442	4
gotham	5
steps_	10
log_pr	16
worlde	4
nlp	12
ovni	12
comprá	6
endpos	7
exclam	11
#15600	4
suo	5
#127.0.0.1	5
tiza	8
pochoc	8
fina	11
preámb	5
corred	18
audior	5
mainty	9
abscis	10
rawiob	9
reshap	5
#688	4
datefm	6
flink	5
#1945	7
jarra	12
cayero	9
mendel	4
x86_64	14
pagaro	7
stenci	7
tirand	5
spam	29
pexcla	12
pexmet	5
canast	15
#872	4
quit	18
new_ca	6
mojada	8
oímos	18
agarré	7
gru	7
bidi	4
httpli	5
somecl	7
cpickl	4
#450	5
tolist	4
cablea	5
pudiér	9
rmspro	5
tarifa	15
hhmm	5
sorda	6
traina	12
rabia	10
gimnas	14
quote_	6
quote	8
substi	14
poplib	8
mordió	21
labio	6
wasm32	6
labelf	4
subwid	6
fotógr	12
petrol	6
derret	7
arbust	9
bacter	7
ropas	5
vlsc	8
catast	5
pisos	8
arg1	7
ellips	8
pagan	10
biolog	11
pdbrc	6
atleta	9
mersen	6
canuto	4
infect	7
asyncm	4
fume	4
rostro	22
palide	7
extray	14
en_us	4
grites	10
saqué	17
calvo	24
aparcó	5
chirri	11
pecas	4
highli	9
spotli	5
mlops	7
mipmap	9
toser	7
hipote	8
cruasá	4
dilo	10
creyen	7
iid	7
sony	14
rollo	11
cflags	7
costes	5
metava	12
noveli	11
plátan	22
rubias	5
#66	7
albert	7
rt	4
atraen	5
sysv	4
iobase	8
difumi	6
pil	5
fingía	7
irrefu	12
intl.c	5
os.pop	6
apriet	10
slack	9
obligu	5
e.targ	7
pause	6
lisp	6
biggan	10
agenci	9
bscmak	8
pálida	4
add_su	7
pyzipf	4
cmp	13
coman	10
urn	7
opacas	7
recogn	9
serios	5
ciruja	9
mapred	15
hablás	6
graduó	9
cebras	6
dimiti	12
gc.col	5
botes	9
marron	6
vcxpro	9
fijada	13
hashea	15
setgro	4
promét	5
nuclea	13
xrcame	4
xrorig	4
festej	8
antigü	19
f8	8
subnod	7
volumé	5
mri	4
dormis	6
obvios	5
cister	4
cubra	6
omf	4
isdst	6
joseph	4
centím	7
kevent	5
bali	4
viajo	6
reptil	4
amp	5
sabros	9
fisher	5
#36	9
rombo	4
suaves	12
traerm	8
rodola	7
prosa	4
gdexte	8
facto	8
#2965	13
clang	24
pyupgr	4
dircmp	6
hipert	5
relay	6
math.i	7
hueles	4
overwr	8
getder	8
vinos	4
sopla	4
infanc	20
lto	6
#8.5	13
farhi	6
chapma	4
banque	9
dataca	7
madrid	4
engañe	13
perdér	8
mirror	26
dublín	4
moscú	4
cycleg	7
rawtur	7
criatu	4
máx	6
#560	4
amamos	9
caros	11
sarah	4
willia	7
sagrad	5
l1	12
rails	4
sideba	5
frotó	7
amoeba	6
régime	6
deltas	7
gotea	6
nevó	15
tabind	5
#1.8	4
ayúdan	7
initar	5
cirugí	7
expórt	4
asumí	18
arrend	8
embruj	6
contag	17
trofeo	5
copylo	9
palos	6
aditya	12
enloqu	7
emx	5
mirill	5
kib	9
svn	11
usabil	18
subobj	13
empaca	13
sublis	5
bio	15
set_co	8
cenast	4
pulgar	9
#.6	6
coff	5
pathex	7
toco	17
cangur	5
gramma	10
regar	8
george	5
serve_	5
criada	10
nargs	9
cordon	11
sabiam	6
espagu	9
pera	4
pkgdef	5
tumore	6
benign	4
suene	10
gizmos	4
sideca	11
#1.25	4
mantis	9
bottom	9
about.	4
taskbo	5
napole	5
diapos	4
cualif	14
atún	6
tfd	5
pexcho	7
base16	5
base32	6
ascii8	8
base85	6
tempfi	6
plantó	8
py_tp_	5
ató	7
pgette	6
typegu	4
mongod	10
cp	5
int16a	5
py_non	10
mrs	12
#8.0	11
beam_p	5
armóni	12
q2	4
vfork	4
tabaco	18
gc.kee	4
reallo	7
porta	6
babylm	4
reposa	7
claus	5
rds	4
guiso	8
preaju	7
pinté	4
medias	22
escope	4
useonl	9
nuget.	11
kalman	4
#9999	9
alarde	6
extrat	6
crash	7
float2	8
float4	8
alergi	7
relaje	7
shelve	5
kerast	6
da0505	4
npcs	7
falcon	6
wheels	6
matará	9
os.pid	5
#544	4
atreva	4
lechug	7
fedora	6
zi	12
trent	5
mick	4
ssg	10
comp	4
autosu	4
escúch	6
from_c	5
ebried	6
empode	5
linucb	5
fontan	4
núm	7
scenes	4
sudáfr	4
qmark	4
voiceo	9
sgen	6
py_new	6
beats	5
recesi	6
pagarl	4
vladim	8
matvee	4
fixer	12
xr	11
albums	6
succee	7
forzó	7
pelliz	6
mpn	10
corazo	9
coacci	8
filety	9
ln	5
fromti	4
basese	5
bruja	4
tp_dea	9
dm	4
ul	4
metaco	5
cenas	4
fdp	5
isvali	4
devora	8
bios	5
marisc	11
nextst	5
captar	11
#301	5
civili	8
cardio	4
story	5
villan	10
itaski	5
uwsgi	4
silbar	6
wxpyth	9
ts	6
#15.2	6
as_str	4
strfti	10
mutex	4
textar	8
toml	16
pug	4
asco	11
tribun	5
sinfon	4
subdom	5
palill	9
esm	10
épsilo	8
pescan	8
libpyt	11
retraz	16
finetu	7
énfasi	7
madrug	12
wrap_s	6
userst	4
keysto	4
barcos	11
sys.ad	7
resamp	9
baxter	4
cipher	10
galone	5
postgr	13
node2d	4
bellas	5
recapi	9
midl	4
sigkil	7
numlin	4
s2	7
rel_to	4
zapate	5
f_line	4
f_last	5
tripla	10
inacab	4
beba	5
mario	5
ciegos	4
save	14
cabaña	11
átomos	11
riega	4
elvis	4
cadáve	8
fixtur	6
hmac	24
libret	8
loop.r	7
barre	4
stdin_	4
absl	6
chomba	5
murcié	6
#2.9.0	6
banjo	4
baz.py	4
cubrió	5
seed	14
dmitry	6
chestn	4
visado	8
resear	11
comp.l	8
spread	4
madres	4
errora	5
#327	4
zhang	9
peinar	5
cte_ty	7
fda	4
rehúsa	4
telesc	7
bocina	4
codese	13
celos	5
do_set	5
amuebl	7
hoyo	9
busco	17
respón	8
bares	4
lmb	7
portin	7
afeitó	5
rmail	4
emacs	16
gltf	5
críque	4
diviér	7
donghe	14
parara	10
setsid	7
#273	4
graham	5
griego	10
timeit	14
read_d	9
ingier	9
fumara	6
panade	8
writec	5
faltó	6
gdbm	5
pygets	4
noté	9
bsddb	7
io.str	9
carpin	6
notbef	4
valgri	6
kluyve	5
prune	4
fileba	4
gire	11
tacaño	10
coloni	9
epoch	8
multia	6
signfi	7
simon	4
valen	6
o'reil	6
tlsv1	4
#526	10
afilad	13
bajé	10
userin	4
aviv	6
palivo	5
claras	16
#352	4
#14.0.0	5
#51	5
desori	15
burbuj	6
hp	4
lunas	6
delayf	7
traged	6
invite	5
builde	9
block_	6
binasc	7
#343	5
asumam	4
myref.	4
smtpd	4
peluqu	17
viajé	4
opid	4
apesta	11
debit	6
koala	4
sys.pr	7
borrow	7
mycomm	4
cosien	6
faldas	8
#539	4
imghdr	5
demoli	5
formfe	4
epilog	7
queman	7
llenan	8
op_no_	7
dvaria	7
silban	5
súbita	5
doblad	13
charle	17
down	6
match_	7
#784	7
co_lno	8
θ	14
gentú	4
sa	5
str.en	5
hz	18
negaro	5
www	8
titube	5
monos	14
mentí	12
circo	6
bifurq	4
aqua	5
#1989	4
swivel	7
ilusio	9
sendfi	7
lavé	4
enorgu	4
lzmafi	7
sonroj	10
cert_f	4
placa	9
espéra	5
#224	7
rv	8
encubr	5
vram	5
pyslic	10
usecha	5
#270	4
hormig	10
sopló	10
fresas	5
impuso	5
vuela	5
oveja	10
secs	4
culpas	5
dragev	6
sentís	7
alambr	5
arduam	7
humani	13
howtos	4
swagge	5
loss	10
pythón	6
hyperb	5
marchó	19
float.	11
sys.wa	7
tortur	15
torste	4
javado	6
useins	8
deshon	10
favico	4
#4648	6
textse	5
lave	4
stretc	7
ux	4
pagará	13
settra	6
vizier	9
bordil	4
tímida	14
rió	15
intimi	8
libffi	8
parali	7
pycach	8
z7	4
zd	5
silent	7
mataré	6
py_tru	4
py_fal	4
alocad	8
csvfil	7
userda	5
tradeo	5
vivirá	10
maldic	4
mnemón	7
reí	6
cgitb	4
vararg	4
desvis	5
cansa	5
flask	12
unname	5
capnam	6
morirí	7
comemo	15
msilib	5
fileha	8
attr_n	9
mejoró	14
traido	11
tf.pri	8
eintr	9
key_ty	4
redibu	6
secos	6
math	15
py_cle	5
a0	6
frías	4
#10.6	5
appnam	7
#6531	5
unpack	14
dbm.nd	6
incura	4
leones	5
heapq	4
list.s	10
nfc	4
nfkc	10
d'apra	4
boche	4
spa	7
merced	6
bf16	4
#238	4
fmtpar	5
escánd	8
mib	11
gaynor	5
delf	5
resign	4
elipsi	8
μseg	4
fg	4
enchuf	13
xinclu	6
tanque	9
ríes	4
oírlo	12
euler	6
hotele	8
stick	6
data_p	4
mayorm	13
tendió	5
januar	5
chatea	4
catch_	4
#498	4
foobar	7
bebas	9
fileco	13
impuro	6
perfum	6
find_l	11
onsele	6
tick	5
es2017	4
tp_get	13
aarch6	6
casefo	4
exitst	5
aléjat	7
follet	5
ucs4	4
merecí	18
idna	5
tabs	9
t@g	4
joypad	6
dict.s	5
lru	6
use_da	4
wouter	14
impedí	6
c_int	8
xxxx	5
uniera	4
panamá	4
vehícu	16
vinimo	7
juntan	7
closef	9
decapa	8
amabas	4
dudé	6
iris	10
apegar	5
yamamo	4
nameer	10
sysctl	4
váter	4
re.sea	4
bi	9
py_inc	5
desatu	11
ventos	4
odiart	4
evacua	7
dibujó	9
llores	14
racist	8
procmo	4
mecanó	4
nocheb	7
gz	4
m1	6
ioerro	12
fulton	4
event_	14
rememo	5
enésim	9
pospus	9
sabio	13
anexe	4
tapset	6
os.dir	6
eli	4
#3.15	6
cnri	6
#2023	14
beetho	4
p.e	15
fruto	5
rx	5
desabi	5
suenas	4
voleib	12
casara	11
smtpch	4
nitróg	6
#2.10	9
pausan	5
no_typ	4
mypy	9
randra	10
pybuff	5
variád	5
abusar	6
arrien	5
ave	10
águila	5
jointd	5
tqdm	4
chacha	5
bytesp	7
rompie	8
pln	9
sys.ma	7
induce	4
papele	26
tictac	6
cansó	7
tramo	8
aventó	7
usesyn	8
#550	5
cuñado	6
dudó	5
bigote	6
sobra	7
bethar	4
minita	8
viuda	5
i386	9
listob	5
stein	5
var_fr	4
revolv	11
packet	4
plegab	5
curado	6
adverb	5
findal	4
io.byt	10
patata	11
desacu	10
ignóra	4
npgett	4
tf.whi	6
testem	9
cfile	6
amargo	13
usable	10
ukelel	6
aliasi	4
zumo	10
bound	8
faiss	9
codos	7
eslint	6
mail_o	6
#448	4
pecho	11
pck	10
py_get	18
frijol	5
#3151	4
#10.5	5
#7159	5
qnn	5
seg	6
quema	12
hide	4
escoti	5
rle	5
squad1	6
jonas	4
chip	5
io.iob	9
hipo	4
dvi	4
logvis	4
snan	4
seremo	13
snapdr	5
meth_v	5
chef	4
avione	11
delito	10
embria	5
portio	5
ned	5
os.py	4
algorí	8
langos	6
poné	6
ganast	7
pycfun	8
mostaz	4
get_ev	4
#2.7.9	6
liu	5
diestr	4
dim50	7
gbt	5
reabri	5
hub.mo	5
#10.8	4
colill	4
ráfaga	6
unseen	5
bertqa	9
arrow	12
vendo	5
miller	9
lloro	8
thumbn	6
teorem	9
ahuyen	6
meloco	4
deepmi	6
feria	4
yacía	4
forzan	4
yen	8
elogia	6
persev	4
rlcomp	5
caí	11
roble	5
pagesi	4
rigo	4
fixers	8
rubio	6
medimo	7
antibi	4
niñera	6
feed	9
data_d	4
quinie	6
chaval	11
monto	8
exc_ty	4
cogeré	8
passwd	7
vivían	7
dry	5
estran	6
támesi	4
toolca	7
lavate	4
apéndi	6
irresi	5
minyea	4
everes	9
spice	4
bajamo	6
ritmos	8
delfín	4
carecí	4
dragon	9
hiperm	5
framei	5
arqueó	7
conn	8
desenm	4
gelman	4
estaño	5
eterni	9
nara	11
gce	4
gustam	4
inet	4
carné	8
tabsiz	10
ipv4ad	9
ipv6ad	5
#669	4
isjunk	5
#123.45.67.89	4
sentin	8
popen2	4
jack	10
py_xde	9
uncase	5
angost	5
dinosa	8
crashr	10
cubeta	4
ident	8
ficció	8
envié	6
extrap	5
herirt	4
armada	8
latin1	5
lirios	10
jansen	8
locks	9
da0024	4
sigset	5
fillva	5
célula	4
goodge	4
user_i	5
ood	4
#393	10
setrli	4
c_retu	4
rezó	4
arcoír	4
vampir	4
prec	6
einat	9
excurs	12
#453	5
olímpi	4
decal	7
albedo	8
trotar	6
marang	4
xlnet	6
py_pyt	9
nullha	8
tzpath	5
pretty	5
euro	6
iteram	7
dilata	6
roncar	4
imita	7
#79	4
factua	6
mantas	5
nilo	4
edgetp	10
monotr	5
deposi	13
dft	6
suse	4
matarí	4
guilhe	7
duck	5
#264	5
ct	4
baila	8
dioses	4
ssh	12
sostén	8
abejas	7
creyer	4
resize	15
vendaj	4
centrá	4
pyrami	6
outfp	9
balas	4
apagué	8
meshes	4
skin	7
hidróg	6
expo	9
mesero	5
sylvai	4
cantes	7
#1992	4
alegó	5
from_a	7
to_add	6
buflen	4
colgué	6
insepa	4
doupda	4
reía	4
de_de	4
diffli	5
xiang	4
nixon	4
e1	9
dn	6
bengal	9
zip64	5
acera	4
ratone	6
t0	6
pajari	8
desani	11
cbas	7
patéti	10
mejica	6
cgihan	5
llanto	6
pydebu	5
a.x	4
da0038	4
speed	4
closei	7
adoro	24
urlret	4
besast	5
wiki40	4
garden	13
biólog	4
ross	5
iohand	5
spotif	4
pybase	5
arrang	5
ration	4
custod	4
proxyh	5
lavan	4
mavenc	6
main.p	5
sys.im	6
coca	6
#20.04	4
ecuado	6
kyushu	4
faq	5
qnetwo	4
#519	4
robin	4
taxist	8
showre	4
ampoll	6
indios	9
terco	6
tf.add	4
mate	4
negarl	4
mnemot	5
hemisf	5
data_f	5
cffi	5
gi	5
snapcr	7
coded_	7
score	6
dailym	4
apuros	10
empacó	4
calzad	8
vmap	4
ps	8
líquid	5
retrib	5
pywin3	4
cf_fea	4
lldb	8
algodó	8
tragar	8
gota	7
#654	4
tf_lib	4
cp720	5
cp858	4
canoa	5
b.name	6
fold	8
jax2tf	6
presub	4
nido	6
desfil	4
aka.ms	4
nave	9
slash	4
vmp	5
sépalo	5
pétalo	8
ésima	9
eby	7
jssetr	6
campes	6
idx	5
ored	5
usercu	5
asumid	5
kevin	9
remues	7
p5	4
maxtas	5
bocadi	5
#144	11
mingw	8
shaund	5
replay	7
#60000	4
cbreak	10
mástil	6
nadara	5
footin	6
htmlfo	4
vacíen	4
descua	5
fix_im	4
rotate	4
juzgue	5
colchó	4
dist	9
africa	4
squeez	5
node_m	5
mermel	6
cafile	13
stdev	4
sitecu	6
altitu	4
set_de	6
dudar	4
shibuy	4
testar	5
contác	4
pybsdd	7
x00	4
che	8
abusos	4
tss	13
remera	4
afgani	5
seabor	5
gitign	5
fugaz	4
inundó	4
sgml	4
pkg_re	5
tf.dev	4
kr	5
adaptó	6
echaba	5
cuna	6
aposta	16
vodka	6
prob	5
rn	8
isnan	5
empina	4
os.chm	4
#1983	4
chofer	6
antial	4
tin	4
bn	4
co_con	4
huelen	5
durame	5
reacio	4
ensuci	5
atrape	8
oreja	7
enfade	4
ovnis	4
abeced	4
monoci	5
amante	4
xvfb	7
prefir	5
inmers	6
carrus	5
pagamo	4
preali	6
vapor	5
#572	4
popite	4
grúa	5
erik	4
heller	6
time.t	6
puzzle	6
sys.py	5
#67	6
notara	4
feroz	8
hunde	5
plaga	6
iter_p	5
nans	4
dlls	7
freede	4
mae	4
rascó	4
neg	4
outofr	5
inet_n	6
lucha	14
excént	4
use_gp	4
costil	4
vejez	4
michel	10
absten	5
dylan	4
saltea	5
gay	5
semant	4
#584	5
sueña	6
ptr	6
sre	4
sugerí	5
gnutra	4
tráete	4
#8.3	4
da0023	4
bailó	5
#590	4
rotand	6
ulp	4
salpic	4
espesa	5
cum_we	5
cdn	4
#218	4
suenan	7
os.unl	4
tiburó	5
gsm8k	4
snakec	4
acls	4
lavava	4
aclose	5
traut	4
unices	4
dict_t	5
codo	9
orrù	4
modelc	4
#1950	5
stutzb	4
subvie	5
webrtc	5
shippi	4
gastas	6
tfcomp	8
flex	6
mutado	5
httpha	4
bahía	4
