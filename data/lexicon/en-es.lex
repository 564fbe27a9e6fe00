amts-lexicon 1 en es
a	1.046e+05	un:4.51e+04 una:3.18e+04
data	1.077e+04	datos:9.22e+03 data:378 dato:78.7
member	1967	miembr:1.78e+03 member:32
of	7.006e+04	de:2.34e+04 del:7.62e+03 la:5.27e+03 los:3.93e+03 el:2.89e+03 las:2.7e+03 una:2.66e+03 parte:237 uno:137 cantid:38.7
typ	1.314e+04	tipo:6.61e+03 tipos:4.16e+03 escrib:456 type:387 tipado:48.8
arrai	1877	matriz:593 arregl:447 array:368 matric:213 arrays:87
#1	4.283e+04	#1:4.05e+04 #2:1.03e+03
is	7.094e+04	es:3.02e+04 se:1.06e+04 está:8.83e+03 sea:510 hay:277 forma:196
map	1774	asigna:689 mapeo:254 mapa:227 map:90.2 mapead:87.7 mapea:66.5 mapear:48.5 mapas:40.5 mappin:38.8 mapeos:37 mapean:26.1 mapee:8.26
to	1.211e+05	a:2.75e+04 para:2.28e+04 que:8.29e+03 de:6.54e+03 al:5.95e+03 la:3.94e+03 se:2.46e+03 los:2.42e+03 con:1.71e+03 las:1.69e+03 hacer:499 usar:214 desea:94.5 quiere:88.4 ir:68.2
an	2.367e+04	un:1.06e+04 una:7.52e+03
element	4592	elemen:4.13e+03
defin	5177	defini:2.97e+03 define:1.76e+03 defina:262
using	1.065e+04	usando:2.44e+03 utiliz:2.02e+03 median:1.64e+03 usar:1.14e+03 con:1.08e+03 uso:768 usa:259 using:97.2
the	2.592e+05	el:6.88e+04 la:5.51e+04 del:1.85e+04 de:1.54e+04 los:1.4e+04 las:9.1e+03 se:9.04e+03 en:8e+03 al:7.93e+03 que:5.58e+03 a:5.15e+03 para:3.4e+03 con:1.3e+03
follow	8971	siguie:7.23e+03 seguid:279 sigue:257 seguir:255 contin:186 siga:150 siguen:78.6
anonymous	173	anónim:167
for	4.67e+04	para:2.63e+04 por:5.86e+03 de:1.64e+03 obtene:267 for:230 buscan:26.6
mor	8283	más:7.07e+03 obtene:368 mas:94 varios:76.1 mayor:62.4
information	5174	inform:4.75e+03 obtene:369 vea:95.5
about	5061	sobre:2.23e+03 acerca:551 de:192 punto:117 respec:91.2 aproxi:52.9 ello:38.7 preocu:33.3 pensan:16.1 hablam:4.56
connection	1129	conexi:1.02e+03 connec:26.3
str	7474	cadena:5.79e+03 string:713 caract:435 str:261
see	8453	ver:2.05e+03 consul:2.04e+03 vea:1.66e+03 obtene:800 véase:267 verte:160 verá:150 veo:134 ve:120 verlo:72.4 mira:66.3 verás:63.4 ves:62 vemos:49.6 verme:39.8 veremo:28.7 veré:28.6 veamos:27.2 viste:16.9
tom	2.018e+04	tom:1.89e+04 tomás:960
had	2475	había:430 tenía:408 tuvo:229 tuve:179 hubier:136 tenido:114 tuvier:91.4 tuvimo:57.5 tenían:46.9 habían:33.8 llevab:24.5 teníam:23.8 tenías:22.5 hubies:19.2 habría:10.5
hunch	17	presen:6.94 corazo:5
that	4.192e+04	que:2.35e+04 eso:2.22e+03 ese:2.12e+03 esa:1.44e+03 tenga:540 cuenta:308 pueda:127
mari	4743	mary:3.93e+03 maría:768
spent	355	dedica:75.2 emplea:54.3 pasé:43.8 pasó:32.6 tiempo:17.9 invert:15.8 gastad:15.5 pasamo:15.4 pasado:11.5 gasté:7.99 gastó:5.83
dai	1700	día:915 días:650 diario:6.73 day:5.21
read	3677	leer:1.17e+03 lectur:735 lee:485 leyend:190 lea:166 leído:156 leen:67.9 leerlo:54.5 leídos:46.4 read:45.6 leí:43.3 leerá:38.7 leyó:36.2 lees:33.3 leo:29.8 lean:18 leídas:17 leerán:16.7 leerse:16.6 leída:16 leas:12.7
book	1379	libro:922 libros:397 book:13.7 libret:4.12 leeré:3.54 leíste:3.36
use	1.658e+04	usar:4.25e+03 utiliz:3.75e+03 usa:1.78e+03 use:1.58e+03 uso:1.43e+03 utilic:994 usan:447 usarlo:183 usará:149 usos:131 usarem:81.7 usamos:56.1
this	3.453e+04	este:1.37e+04 esta:9.14e+03 esto:7.57e+03 éste:170 así:165
set	1.089e+04	establ:4.88e+03 config:2.19e+03 conjun:1.81e+03 set:197 ajuste:113
when	1.376e+04	cuando:9.92e+03 al:1.61e+03 cuándo:758
ther	6625	hay:3.5e+03 allí:506 existe:410 ahí:373 había:203 haber:202 allá:112 hubo:106 haya:89.9 habrá:80.4 habido:28.1 queda:19.2
are	2.625e+04	son:7.05e+03 se:3.95e+03 los:3.15e+03 están:2.72e+03 las:2.25e+03 estás:532 hay:374 eres:244 sean:228 tienen:135 usan:85.3 crean:43.5 pasan:24.8
multipl	2036	múltip:801 varias:574 varios:547
application	6369	aplica:5.76e+03 applic:75.4
domain	558	domini:470 domain:27.9
in	6.405e+04	en:4.17e+04 de:2.52e+03 el:2e+03 la:1.95e+03 las:1.17e+03 in:338
process	4438	proces:4.06e+03
all	9975	todos:4.52e+03 todas:2.57e+03 todo:1.17e+03 toda:403 nada:94.2 absolu:77.7 all:43.9
which	9560	que:5.08e+03 qué:598 cual:576 se:377 lo:341 cuales:209 cuál:164 cuyo:92.2
run	6829	ejecut:4.57e+03 ejecuc:1.01e+03 correr:128 run:72.7 corrie:61.5 corre:55 ejecút:34.4
sam	4888	mismo:2.58e+03 misma:1.28e+03 mismos:341 mismas:210 igual:189 iguale:58.7
cod	1.159e+04	código:1.01e+04 codifi:309 code:155
referenc	3660	refere:3.34e+03
not	2.136e+04	no:1.62e+04 cuenta:879 nota:819 tenga:808 ten:123 nótese:107 note:99.4 ni:60.2 sino:55.5
cls	144	cls:130
compliant	145	confor:61.1 compat:41.6 cls:10.1 cumple:5.15 cumpla:3.91
you	5.106e+04	que:4.99e+03 te:3.58e+03 puede:2.21e+03 puedes:1.67e+03 le:1.21e+03 lo:821 usted:793 tú:672 tienes:620 ti:479 estás:410 quiere:335 desea:287 debes:256 has:230 contig:204 vos:160 eres:149 hacer:137 vas:134 desee:84.7 quiera:83.3 sabes:67.1 verte:33.3 querés:28.1 crees:12
can	2.486e+04	puede:1.35e+04 pueden:3.68e+03 puedes:1.57e+03 pueda:466 puedo:330 podemo:291
get	5091	obtene:882 obtien:350 a:304 se:265 get:141 conseg:125 llegar:125 obteng:95.1 obtend:90.3 introd:77.4 consig:54.1 levant:51.4 recibi:47 llegue:34.3 obtenc:21.2 acostu:20.3 ponien:17.4 llego:11.2 consíg:7.94
touch	279	contac:50.8 táctil:36.7 toques:26.1 toque:21 tocar:16 touch:15.1 tocó:11.9 tocado:7.21 toca:5.51 pondré:4.53 tocarl:4 ponerm:3.55 conmov:3.32
with	2.607e+04	con:2.09e+04 with:154 contig:147 conmig:42.9
him	3158	le:1.08e+03 él:790 lo:621 verle:20.2 verlo:18.9 hicier:14.2
at	9254	en:2.66e+03 a:1.14e+03 al:1.02e+03 la:464 las:335 moment:312 absolu:78.8 vistaz:22.2 máximo:20.1 miró:13.9 mira:13.3 mirand:12 at:10.5 echemo:4.99
his	4589	su:2.95e+03 sus:583 puso:24 sacó:10.7 dejó:10.1 quitó:9.54
hom	1178	casa:977 inicio:52.6 home:32.9 hogar:19.5
tonight	231	noche:224 esta:16.4
however	1827	embarg:1.49e+03 sin:415 pero:77.8 obstan:64.9 cambio:60.6
mani	2466	muchos:963 muchas:670 cuánta:173 cuánto:129 tantos:47.8 tantas:44.3 mucha:40.6 numero:16.3
scenario	537	escena:490 situac:10.9
strict	355	estric:221 strict:122
schema	756	esquem:629 schema:39.3
complianc	33	cumpli:14 confor:10.2
requir	2873	requie:1.3e+03 necesa:570 requer:469 necesi:194 obliga:110 requir:37.6 exige:16.2
specifi	7290	especi:6.92e+03
directori	2604	direct:2.37e+03
plac	1398	lugar:451 coloca:305 lugare:112 coloqu:51.1 situ:35.3 sitio:33.5 place:22.9 ubicad:11.9 sitios:9.91 ubicar:7.82 places:5.2
output	3325	salida:2.51e+03 result:325 output:95.5
licens	339	licenc:266 licens:14.3 carnet:7.01 carné:6.16
fil	1.391e+04	archiv:1.17e+04 ficher:307 file:297
prevent	547	evitar:225 evita:91.1 impide:53.9 preven:48.3 impidi:35.7 impedi:35.3 previe:13.7 impida:8 evitan:7.2 impedí:4.87
sslv3	9	sslv3:8.98
implement	3075	implem:2.91e+03
method	1.187e+04	método:1.1e+04 method:74.9
contain	4927	contie:3.27e+03 conten:1.28e+03
delet	844	elimin:633 delete:46.1 borrar:39 borra:32 borrad:16.6 supr:10.2 borran:9.75 elimín:6.93 borre:4.29
media	90	multim:45.4 media:14.1 medios:12
resourc	2017	recurs:1.75e+03 resour:105
associat	915	asocia:874 asocie:9.98
suppli	497	propor:295 sumini:133 provis:12.6
link	932	víncul:345 enlace:275 vincul:173 enlaza:60.3 link:21.3 links:6
entri	978	entrad:851 entry:18.1
i	2.798e+04	me:3.56e+03 yo:2.05e+03 puedo:1.15e+03 que:1.1e+03 tengo:1.07e+03 quiero:643 he:455 sé:232 i:218 te:201 creo:153 hice:114 voy:113 debo:109 estoy:94.8 fui:89.5 veo:62.5 vi:50.1 tuve:49.2 conozc:38.4 pienso:36.5 dije:34.5 pensé:30.5 pude:28.6 pedí:20.3 ojalá:13.7 espero:12 perdí:10.7 compré:6.98
didn't	2115	no:1.45e+03 sabía:188 quería:112 tenía:50.5 gustab:28.2 quiso:26.8 quise:25 hice:24.6 tuvo:19.3 dije:16.6 dijist:15.9 conocí:12.8 sabían:11.6 gustó:10 sabías:6.78
know	4422	sé:1.02e+03 sabe:708 saber:557 conoce:404 sabes:393 conozc:223 sabía:125 saben:85.2 sepa:79.9 sabemo:75.7 saberl:36.9 sabés:34.7 conocí:32 sepas:32 supier:25.1 sabrá:22.3 sabías:19.8 conocé:18.6
your	1.523e+04	tu:4.26e+03 su:3.46e+03 tus:969 sus:869 vuestr:130 tuyo:54
father	780	padre:718 papá:53
pass	4270	pasar:983 pasa:747 pasado:407 pasan:244 pasand:207 pasada:197 pase:185 pasarl:122 pasará:114 pasas:72.7 pasars:68.1 pasánd:39.5
awai	605	inmedi:41.2 lejos:27.3 fuera:26.7 fallec:14 seguid:13.4 alejad:12.4 murió:11.5 huyó:10.6 escapó:8.26 ensegu:7.99 desapa:7.39 vete:6.91 aléjat:6 marchó:5.7 desech:5.38 alejar:5 arranc:4.99 huir:4 aleja:4 lárgat:4 regala:3.12
push	274	insert:32.5 empuja:27 apila:21.9 enviar:19 push:17 presio:15.6 agrega:13.4 empujó:11 inserc:7.7 pulsar:4.38
remot	696	remoto:431 remota:203 remote:18.4 remoti:10.4
command	4017	comand:3.47e+03 comman:65.9 símbol:26.5
copi	1534	copia:664 copiar:406 copias:95 copie:94.1 copiad:82.3 copian:68.4 copy:29.8
project	5479	proyec:4.9e+03 projec:65.4
machin	1180	máquin:490 automá:246 equipo:243 machin:65.6 learni:9.93
several	1084	varias:493 varios:467 divers:8.33
wai	3289	manera:1.14e+03 forma:983 formas:293 camino:179 modo:103 unidir:30.2 bidire:14.1
load	2376	cargar:961 carga:676 cargad:245 cargue:161 cargan:125 load:36.1 cargam:21.7 cargó:18.9
shar	1278	compar:1.13e+03 shared:38.5 share:7.04 sharin:6.02
librari	2907	biblio:2.15e+03 librer:546 librar:78.4
into	4683	en:2.36e+03 a:312 al:177 se:168 convie:33 divide:24.5 dividi:23.1 entró:20.9
python	8722	python:8.04e+03
choos	2130	elija:813 elegir:384 selecc:248 pulse:141 elige:115 eligie:29.1 optar:28 escoge:25.9
compil	1243	compil:1.12e+03
pag	1986	página:1.75e+03 pagina:68.2 page:22
control	4716	contro:4.21e+03
default	6063	predet:3.66e+03 defect:1.94e+03 defaul:206
so	5268	lo:1.14e+03 así:737 por:581 tan:574 que:322 tanto:262 modo:182 pueda:161 entonc:143 puedan:117 etc:92.4 poder:75.5 sucesi:58.4 hacerl:44.6
each	5071	cada:4.37e+03 uno:199 sí:64.1
thread	2473	subpro:1.1e+03 hilo:574 hilos:384 thread:102
will	1.57e+04	se:1.52e+03 será:1.12e+03 a:949 que:678 el:628 serán:352 tendrá:335 va:259 estará:254 usará:224 hará:193 creará:107 pasará:61.5 podrá:59.8 usarem:57.8 lanzar:56.2
valu	1.264e+04	valor:7.44e+03 valore:3.99e+03 value:332
throughout	111	todo:26.5 largo:24.7 toda:17 durant:6.89 través:5.26
direct	1702	direct:1.61e+03 dirigi:25.1
modifi	1321	modifi:1.26e+03 modifí:8
object	1.406e+04	objeto:1.23e+04 object:501 like:11.7
explicit	1119	explíc:1.07e+03 explic:27.4
operator	1638	operad:1.44e+03 operat:33.9 is:4.3
availabl	2732	dispon:2.57e+03 estén:11.2
narrow	101	restri:38.9 estrec:17.2 narrow:11.5 reduci:6.72 limita:4.9 angost:3.96
conversion	755	conver:694
between	2316	entre:2.2e+03
configur	1295	config:1.2e+03
securiti	1351	seguri:1.12e+03 securi:67.2 cas:5.09
gradient	575	gradie:458 degrad:60.2
allreduc	8	allred:7.99
happen	1485	ocurri:206 pasó:199 sucede:191 ocurre:114 sucedi:109 pasa:82.4 pasado:78 pasar:65.9 pasand:49.8 produc:48.6 pase:38.7 suceda:36.1 ocurra:27.1 pasará:25.3 casual:12.7 pasara:12 pasarí:10.4
after	3086	despué:2.36e+03 tras:158 vez:127 luego:81.5 haya:30.2 cuidar:21.1 after:10.8
calculation	201	cálcul:190
on	2.246e+04	en:1.08e+04 sobre:1.3e+03 la:1.23e+03 el:1.16e+03 de:1.15e+03 según:57.7 basa:44 basánd:15.8
devic	1292	dispos:1.16e+03 device:25.9
and	6.647e+04	y:5.42e+04 e:1.77e+03
befor	3077	antes:2.84e+03 before:21.9
optimizer	330	optimi:307
updat	2386	actual:2.17e+03 update:83.7
model	9453	modelo:8.27e+03 modela:170 model:163
weight	824	pesos:297 ponder:272 peso:160 weight:13.5 engord:8.81 adelga:6.94
debug	2085	depura:1.77e+03 debug:119 debugg:20.2 depure:19.7
instanc	4234	instan:3.68e+03 ejempl:179
has	8595	tiene:4.14e+03 ha:2.12e+03 haya:180 tenga:148
start	4137	inicia:987 empeza:467 comien:445 inicio:443 comenz:412 start:188 empiez:167 partir:149 inicie:122 introd:98.1 empezó:73.3 empiec:66.1 partid:39.8 inició:35.9 comenc:28.1 empece:19.6 empecé:17.9
button	1469	botón:1.06e+03 botone:253 button:65.5 pulsar:6.48
its	4355	su:2.72e+03 sus:1.05e+03
toolbar	282	barra:224 herram:64.4 barras:19.8 toolba:17.8
disabl	925	deshab:626 desact:250 disabl:17.8 desabi:5 inhabi:4
how	1.002e+04	cómo:6.74e+03 cuánto:408 qué:229 cuánta:82.9 how:61.2
:	3.106e+04	::2.91e+04 nota:42.8
reorder	43	reorde:40.3
field	1796	campo:928 campos:709 field:24.5
delimit	100	delimi:89.4 separa:4.75
(	3.566e+04	(:3.1e+04
linq	610	linq:493 to:192 entiti:8.16
visual	6225	visual:4.47e+03 studio:1.1e+03 basic:103
basic	2033	basic:1.16e+03 básico:429 básica:306 fundam:23.8
microsoft	3615	micros:2.81e+03 docs:735
doc	2961	docs:1.9e+03 micros:664 docume:311 doc:27.4
clipboard	93	portap:85.2 clipbo:3.55
or	2.27e+04	o:1.96e+04 u:452 ni:257 or:145
#2	2.311e+04	#2:1.76e+04 dos:891
format	3590	format:3.26e+03
other	5852	otros:2.05e+03 otras:1.36e+03 otro:881 otra:439 demás:312 distin:62.4 sí:60 other:32.6 u:32.1
than	4198	más:1.28e+03 que:676 distin:97.6 mayor:83.9 menor:55.8 mayore:9.29
#3	9163	#3:7.1e+03 tres:356
#4	3620	#4:3.11e+03 cuatro:57.1
exampl	1.057e+04	ejempl:1.02e+04
veri	3035	muy:2.38e+03 mucho:169 mucha:35.5 muchís:6.87
simpl	1182	simple:837 sencil:291
validation	550	valida:514
callback	836	retrol:339 devolu:229 callba:167 llamad:68.6
validat	316	valida:272 valide:22.1
properti	5967	propie:5.28e+03 proper:79.2
as	2.414e+04	como:1.53e+04 tan:418 ya:343 medida:236 igual:207 tal:197
system.doubl	11	system:6.93
primitiv	216	primit:207
world	637	mundo:441 world:38.6 mundia:27.3 global:21 mundos:4.99
full	1104	comple:716 lleno:78.4 llena:61.9 total:28.6 full:24 plena:20.8 llenos:10.8 replet:5
fool	74	engaña:21.4 tonto:19.4 engañó:4 ridícu:3.99 engañe:3.7
built	1796	incorp:541 integr:443 constr:257 compil:173 creado:38.1 predef:34.7 built:34.5
spellchecker	7	ortogr:4.98
doe	3910	no:1.15e+03 hace:420 tiene:119 sí:35.2 ni:31.2
automatical	1343	automá:1.32e+03
detect	463	detect:437 detecc:12.4
what	7292	qué:3.28e+03 lo:2.39e+03 cuál:387 que:235 cuáles:65.3 noveda:28.4 what:16.4
languag	2220	lengua:1.46e+03 idioma:400 langua:217 common:15.3
user	4239	usuari:3.88e+03 user:92
bind	1485	enlace:926 enlaza:204 vincul:106 bindin:38.3 bind:22
definition	1199	defini:1.11e+03
generat	2751	genera:2.47e+03 genere:105 generó:41.1
by	2.281e+04	por:9.52e+03 median:1.2e+03 de:898 forma:599 seguid:103 llaman:69.9
servicemodel	44	servic:18.1 svcuti:12.1
metadata	1081	metada:989
utiliti	302	utilid:276 utilit:5.82
tool	3242	herram:2.79e+03 tools:219 tool:25.2
svcutil.ex	60	svcuti:52.3
client	2444	client:2.2e+03
configuration	2053	config:1.83e+03
tabl	1612	tabla:1.06e+03 mesa:260 tablas:177 table:24.6
optional	2112	opcion:2.01e+03 option:17.5
;	4476	;:3.98e+03
if	2.227e+04	si:2.03e+04 if:131
thre	1714	tres:1.59e+03 triple:9
onli	7415	solo:4.15e+03 sólo:1.73e+03 único:297 solame:273 única:267 únicam:239
hav	1.438e+04	tienen:1.62e+03 tener:1.46e+03 tiene:1.17e+03 tengo:1.15e+03 tienes:730 han:502 haber:396 tenemo:279 tendrá:271 has:261 tenga:177 tengan:171 he:137 haya:134 tenés:89.7 hayan:80 tengas:59.8 haberl:58.2 hemos:57.6 tendrí:25.2 habría:24.4 tendre:21.7 hubier:11.8
attribut	4687	atribu:4.35e+03 attrib:47
inherit	717	hereda:606 herede:28.6 inheri:21.6 heredó:10.9 herenc:8.82
from	1.57e+04	desde:3.64e+03 de:3.43e+03 del:1.53e+03 partir:972 la:591 los:507 a:507 from:104 provie:27.7
their	2667	su:1.15e+03 sus:1.12e+03 los:97.8
bas	3579	base:1.48e+03 basado:727 basada:555 funció:138 basánd:106 basa:101 según:92 bases:45.6 basan:39 based:28
should	6123	deberí:2.52e+03 debe:2.04e+03 deben:741 debes:85.6 deberá:63.9
leav	1113	dejar:122 deja:88.1 salir:73.4 deje:45.8 sale:43.3 dejand:41.8 irme:33.8 hojas:32.6 irse:28.9 abando:27.4 dejes:23.5 dejarl:22 irnos:15 irte:15 marcha:13.3 vayas:12.9 déjame:11.7 dejarí:11.5 déjalo:11 dejas:9.91 dejan:8.96 dejart:6.99 salgo:6.91 dejaré:5.41 déjano:4.21
well	1900	bien:800 así:374 tambié:275 además:46.3 bueno:25.6 pozo:13.6 mejore:8.53
allow	2923	permit:2.7e+03
handl	2174	maneja:645 contro:507 manejo:237 identi:126 gestio:123 admini:109 manipu:48.3 handle:39.2 maneje:29 gestió:28.8 encarg:26.7 gestor:25.9 handli:6.51
stori	298	histor:265 cuento:9 story:4.06
short	539	corto:106 corta:82 breve:58.5 cortas:41.5 abrevi:33 cortos:25 poco:22.8 resume:21.7 short:21.6 escaso:7.77 breves:7.1 cortoc:5.01 escase:3.4
enough	661	sufici:546 bastan:33.5 hartad:5.71 basta:5.46
one	8051	uno:2.02e+03 una:1.61e+03 un:784 nadie:204 varias:52.5 único:38.3 unidir:11.6
lesson	41	lecció:23 leccio:6 clases:5.39 clase:4.03
event	4546	evento:3.94e+03 event:97.4 events:29.6
emit	617	emitid:172 emite:166 emitir:84.5 genera:46 aparec:35.2 emiten:27.6 emita:23.4 emisió:7.95 emitió:7 emitan:4
receiv	1111	recibi:601 recibe:327 reciba:49 recepc:41.8 recept:22.6 recibí:17.5 receiv:10
context	2316	contex:2.17e+03
abandon	63	abando:57
fail	1115	error:242 falla:199 fallar:124 no:88.7 produc:66.6 fracas:48.2 fallid:36.7 falló:36.3 pudo:29.1 fallan:27.1 supera:25.3 fallad:24.2 falle:20.7 fallo:14.9 produj:13.4 reprob:7.6 fail:5.98
exception	3593	excepc:3.16e+03 except:32.8
compar	1053	compar:964 compár:11
item	3146	elemen:2.4e+03 ítem:102 ítems:98 item:79.6 artícu:59.1 items:42.4
it	3.036e+04	es:4.02e+03 lo:3.01e+03 que:2.49e+03 se:1.04e+03 a:1.01e+03 está:515 sea:287 hace:248 hacerl:132 usarlo:71.9
doesn't	2552	no:2.13e+03 sabe:95.4 tiene:86.6
surpris	337	sorpre:327
me	6404	me:3.01e+03 mí:521 conmig:362 yo:183 déjame:82.4 verme:61.8 dame:41.5 llámam:38.7 dime:32.6 decirm:23.3 darme:17.7 muéstr:12.5 tráeme:11.1 enséña:10.5 ayúdam:9.75 deme:6.34 ayude:3.9
timestamp	160	marca:92.9 marcas:37.9 timest:22 tiempo:11.4
parameter	4740	paráme:4.36e+03 parame:36.8
messag	4014	mensaj:3.35e+03 messag:218
mai	5173	puede:2.44e+03 pueden:988 posibl:338 podría:175 puedo:103 desee:13.6
be	3.034e+04	ser:6.74e+03 se:4.78e+03 pueden:1.28e+03 puede:1.24e+03 estar:1.21e+03 que:1.15e+03 será:674 sea:464 debe:411 deben:296 serán:222 estará:176 usarse:95.7 sería:80
byt	2475	bytes:1.97e+03 byte:223 like:12.6
lik	8256	como:2.55e+03 gusta:1.34e+03 así:286 gustar:278 probab:263 gustan:262 simila:259 igual:146 like:122 parece:70.8 gustab:59.6 agrada:56.7 quisie:55 pareci:44.8 gustó:43.5 guste:40 quiera:33.2 les:29.6 gustas:29.1 ganas:22.6 aspect:21.1 verse:10.7
open	3188	abrir:812 abiert:727 abra:466 abre:437 open:122 apertu:99.9 abrió:94.4 abrirá:62.3 abrirl:39.1 abren:34 abrien:26 abrí:19.1
binari	1205	binari:1.11e+03 binary:29.3
mod	2321	modo:1.88e+03 mode:185 modos:115
seem	705	parece:498 parecí:114 pareci:18.3 aparen:8.99 veía:8.98 lucía:4
interrupt	167	interr:161
step	2423	paso:1.27e+03 pasos:828 step:60.2
function	1.304e+04	funció:8.23e+03 funcio:3.64e+03 functi:272
was	1.05e+04	fue:2.01e+03 estaba:1.99e+03 era:1.42e+03 se:999 ha:267 tenía:191 estuvo:166 había:158 iba:69.5 estuve:60.8 fui:50.8 hubo:44 quedó:39.1 creó:31.4 hacía:24.5 usó:18 llamó:15.4 was:12.5
original	975	origin:945
stop	1378	detene:222 detien:137 deja:85.3 parar:76.3 dejar:72.3 parada:65.6 stop:65 deteng:48.7 dejó:44.8 deteni:35.6 paró:33.6 detuvo:29.5 detend:21 deje:21 dejado:18.2 detenc:16 pare:12.3 dejá:11.3 pararo:9.73 dejara:9.26 detén:8 parara:7.72 pararl:7 pararm:7 detent:7 paré:6.71
begin	936	comien:289 princi:151 empeza:120 comenz:100 empiez:82.5 inicio:53.4 inicia:42.5 empiec:19.4 begin:12.9 empece:4.06
numeric	601	numéri:559
#2147483647	7	#2147483647:5.6
valid	863	válido:561 válida:251 valido:9
list	6140	lista:4.32e+03 listas:503 enumer:404 list:185 listad:93.4
disassemb	20	desens:19
you'r	2030	estás:530 eres:407 está:176 sos:99.4 estés:52.6 tienes:42.2 usted:41.3 esté:31.7 vas:24.2 sois:15 estáis:12.7 seas:8.28
pull	208	pull:46.2 extrac:24.6 incorp:21.3 extrae:15.5 sacó:8.1 gatill:6.78 tirand:3.96
my	6530	mi:4.7e+03 mis:740 me:339 my:39
leg	118	pierna:99.6
modul	7622	módulo:6.77e+03 module:153 modulo:82.7
must	5390	debe:3.38e+03 deben:937 debes:222 debo:64.8 deberá:54.8 debemo:54.4
uniqu	482	único:171 únicos:103 única:94.6 únicas:44.5 exclus:23 unique:8.9 unívoc:4.85
nam	1.013e+04	nombre:7.58e+03 name:578 denomi:333 nombra:269 llamad:207 nomenc:46.4 apelli:13.7
interfac	2449	interf:2.28e+03 idebug:3.43
decorat	196	decora:156 decore:8
level	2613	nivel:2.11e+03 nivele:224 level:90.2
export	830	export:781 expórt:4
along	574	junto:206 largo:108 llevar:27.3 bien:23.9 llevan:15.7 lleva:13.3 llevo:7.57
ani	6201	cualqu:3.36e+03 ningún:466 ningun:397 alguna:177 algún:168 any:24.1
class	9961	clase:6.44e+03 clases:2.55e+03 class:136
tru	2092	true:1e+03 verdad:753 cierto:155 realid:26.5 cierta:19.8
kqueu	9	kqueue:9
clos	1500	cerrar:317 cierra:262 cerrad:230 cierre:197 cerca:107 close:63.3 cercan:47.3 cerró:32.1 estrec:22 cerran:20.5 closed:8.06
program	2558	progra:2.43e+03
long	1541	largo:220 mucho:203 larga:166 cuánto:157 siempr:140 tiempo:135 largas:81.4 long:65.3 largos:62.5 mientr:52.5 prolon:18.8 tarda:17.3 rato:13.8 llevas:6.22 tardar:5.67 durar:4.3
depend	1146	depend:919 según:116 funció:77.8
detail	2103	detall:1.91e+03 detail:7.42
local	2057	local:1.06e+03 locale:445 region:241 localm:132 locals:37.1 locali:23.9
system	3078	sistem:2.85e+03
asynchronous	677	asincr:421 asíncr:153 asynch:52.5
communication	410	comuni:226 commun:150
want	8025	quiere:2.33e+03 quiero:1.85e+03 quería:806 desea:741 quiera:336 querem:194 desee:192 querés:153 deseas:114 querrá:72.7 querer:59.3 quisie:40 queréi:34.8 quise:29.2 querrí:27.8 quiso:25.2 desees:23.6 querid:10.9
do	1.003e+04	hacer:1.85e+03 ?:655 hacerl:605 no:390 tienes:154 haga:147 ello:102 hacen:91.8 hagas:82.8 usted:72.9 haces:63.9 haz:59 querés:56.6 hicier:53.6 crees:47 sabes:46.6 hago:45.1 tú:40.3 haré:36 haría:32.5 harías:10.6
but	6476	pero:5.71e+03 sino:278
i'll	1387	voy:167 te:163 estaré:101 haré:85.3 me:74.8 yo:52.3 iré:43.4 veré:40.2 tendré:23.5 daré:22.9 seré:19.5 dejaré:18.5 vendré:14.3 diré:14.2 tomaré:11.8 llamo:11 cogeré:7.99 llegue:6.14 pondré:5.74 vuelvo:5.07 pagaré:4.32 traeré:3.72 amaré:3.66
wait	1414	espera:1.12e+03 espere:114 esperó:33 esperé:28.2 aguard:20.5 esperá:18 wait:14.6 espéra:5
finish	788	termin:504 finali:156 acabad:23.4 acabar:18.2 finish:16.9 acabó:4.85 acabe:4 hayas:3.7
retain	134	conser:74.7 reteni:13.8 retien:12 mantie:11.5 manten:7.54 retene:4
evaluat	884	evalua:462 evalúa:299 evalúe:69.6 evalue:6
two	4149	dos:3.82e+03 ambos:22.4 bidire:11.2
equaliti	179	iguald:163
sort	733	ordena:477 tipo:46.7 clasif:39.1 sort:22 sorted:19.5 ordene:9.83 criter:8.67 sortin:3.44
order	2537	orden:1.19e+03 ordena:219 para:178 pedido:99.6 fin:70 order:50.1 poder:45.7 órdene:27.7 ordenó:22.3 orders:7.28
yield	409	produc:185 yield:103 genera:20 produz:12 cede:10.7
singl	2275	único:518 solo:484 sola:430 única:351 simple:91.7 indivi:42.5 solter:31.9 single:30.6
correct	1073	correc:937 correg:55.8 corrij:7 corríg:4.09
result	3776	result:3.39e+03 dará:12.4
outcom	62	result:54.5
criteria	53	criter:51.8
used	9204	utiliz:3.63e+03 usa:1.11e+03 usar:827 usado:659 usarse:395 se:339 usan:329 usada:232 solía:227 usados:210 usadas:135 acostu:111 usará:110 usó:76.5
both	2462	tanto:659 ambos:643 ambas:293 dos:145 y:99.8
development	963	desarr:904 develo:20
production	282	produc:271
react	2140	react:1.96e+03 reacci:53.1
throw	349	produc:68.5 excepc:33.4 throw:29.4 arroja:18.9 lanza:18.7 lanzar:18.1 genera:17.2 inicia:17.1 descar:12.9 produz:7.7 tires:6.85 arroje:4 lance:3.79 desech:3
cach	964	caché:777 almace:74.9 cache:52.1 cachea:14.8 cachés:11.1 cachin:4.63
component	4649	compon:4.28e+03
suspend	149	suspen:140
dur	1540	durant:1.45e+03
initial	621	inicia:581 initia:8.69
mount	93	montaj:34.5 montar:15 monta:13.8 montad:8.32 monte:6.1 montan:4.85
fix	1241	correg:261 arregl:223 soluci:169 fijo:139 correc:91.1 fija:86.4 corrig:66.2 repara:36.3 fijos:33 arrégl:15 fixed:12 fijas:10.4 corrij:9.99 reparó:5.41
debugger	543	depura:484 debugg:12.4
tooltip	130	toolti:51.3 herram:48.2 sobre:29.3 inform:25.1
unityscript	6	unitys:5.56
studio	4408	studio:3.32e+03 visual:846
#2012	157	#2012:153
we	9247	podemo:958 tenemo:684 nos:567 que:436 estamo:232 querem:205 hemos:197 nosotr:186 debemo:176 usamos:149 usarem:90.3 vamos:88.1 hacemo:70.1 creamo:69.1 pasamo:54.9 hicimo:53.7 podamo:49.8 sabemo:44.8 vemos:40 tuvimo:35.8 llamam:34.4 teníam:33.2 fuimos:31.9 tomamo:30.9 estába:30.2 vimos:27.2 llegam:19.7 pudimo:16.5 creemo:14.7 hablam:14.7
wer	3017	estaba:485 se:301 fueron:233 eran:181 estuvi:139 fuera:120 había:91.9 han:87.6 estába:83.4 eras:49.7 llamó:33 fueran:25.7 crearo:23.8 hubo:22.9 éramos:19.4 tenías:15.5 íbamos:14.8 tenían:13.6 ibas:13.2 iban:12 usaron:11.3 fuese:9.7
littl	849	poco:495 pequeñ:82.6 poca:26.6 poquit:14.7 pocos:9.94 little:9.04 niñito:7.2 rato:5.91 cosita:4.66 escaso:3.95 niñita:3.66
tir	379	cansad:303 neumát:11.1 cansan:9.76 agotad:6.99 cansó:6.6 harto:5.48 cansa:5
msbuild	690	msbuil:646
caution	51	precau:30 cuidad:7.61 advert:4.8 atenci:4
wmi	29	wmi:27.4
support	6479	soport:2.09e+03 admite:1.77e+03 compat:1.39e+03 admiti:543 admita:117 apoyo:48.3 apoyar:29.7
system.timespan	15	system:13.5
up	4398	hasta:278 levant:241 a:228 se:225 que:162 arriba:125 aparec:60.5 prepar:46.4 despie:21.4 up:12.3 invent:9.95 levánt:9.47 rendir:8.51 vencid:8.35 sube:8.34 recogi:3.32
decimal	494	decima:460
point	2563	punto:1.16e+03 puntos:439 apunta:276 señala:75 coma:59.8 apunte:45.2 moment:40.1 point:18.1 partid:5.54
ind	36	hecho:17.8 efecti:6.94
latter	175	último:105 última:32.9 segund:25.9
tensorflow	3687	tensor:3.33e+03 lite:38
creat	9866	crear:4.41e+03 crea:1.68e+03 creado:841 cree:707 creaci:396 crean:258 creada:240 creará:219 creand:203 creó:140 create:72.7 creamo:50.1
draw	421	dibuja:210 dibujo:115 dibuje:10 extrac:7.98 draw:3.09
lin	4477	línea:3.09e+03 líneas:856 linea:66.4 line:36.2 lineas:28.6
shap	1080	forma:684 formas:247 shape:38.6
render	2002	render:1.42e+03 repres:237 rerend:59.4
text	3154	texto:2.62e+03 text:204 textos:118
displai	2825	muestr:1.19e+03 mostra:1.14e+03 visual:113 pantal:78 presen:50.8 despli:20.3 displa:19.5
manipulat	253	manipu:245
imag	2361	imagen:1.13e+03 imágen:986 image:41.5
even	1739	inclus:844 aunque:166 siquie:160 aún:107 ni:63 noche:56.5 tarde:43.6 aun:24.6 par:20 pesar:16.5 unifor:15.2
though	508	aunque:293 pesar:65.8 embarg:51.4 obstan:5.99 pese:3.84
toi	59	juguet:50
did	2543	?:358 hizo:302 hicist:119 hice:115 has:85.5 viste:60.8 cuándo:53.8 hecho:43.9 hicier:42.3 hicimo:39.3 did:25 fuiste:22.9 llegas:19.9 hacía:14.2 diste:12.6 dijist:12.4 sabías:10.7 dejast:9.75 supist:8.68 vinist:8.61 pasast:8.24 comist:7.99 acaso:7.61 pusist:6.99
effect	1673	efecto:1.55e+03 effect:11.2 vigor:11.1
clr	301	clr:280
much	1733	mucho:618 cuánto:211 tanto:150 mucha:68.5 demasi:49.8 gran:30.4 cantid:25.6 cuesta:21.8 cuanto:17.7 muchís:16.3 tanta:16.2 cuánta:15.4
main	962	princi:781 main:132
ingredient	18	ingred:18
behind	302	detrás:132 subyac:45.1 atrás:24.1 retras:11.4 tras:7.63 bastid:4.11 espald:4.08 atrasa:3.62 bambal:3.25
super	82	super:36 supera:8.44 súper:7 superu:3.53
convergenc	36	conver:29.7
real	1664	realme:537 real:352 verdad:285 reales:112 realid:74.5 muy:61.9 autént:9.56 veras:8.99 serio:7.97
good	1960	buena:509 buen:487 bueno:300 bien:239 buenos:105 buenas:90.1 good:3.37
impact	157	impact:90.1 afecta:46.5 afecte:5 influy:4
train	4605	entren:3.69e+03 tren:337 train:30.5 traini:23.4 preent:9.69
larg	908	grande:567 gran:216 enorme:9.51 large:8.38
scal	536	escala:455 scale:11.1 escale:6.94
issu	1093	proble:699 emitid:50.2 emite:49.6 issue:43.1 emitir:39.5 issues:32.2 incide:17.9 emitió:6.49
statement	2566	instru:1.34e+03 declar:567 senten:356 with:69.1 statem:18.8 if:14.7 return:13.1 using:6.41
immediat	698	inmedi:656
window	7352	window:3.68e+03 ventan:2.98e+03 forms:35.1
mother	594	madre:507 mamá:56 matern:4.68 madres:4.01
child	1248	secund:525 hijo:305 niño:203 hijos:76 niña:23.7 child:11.8
announcer	6	locuto:3.98
add	4476	agrega:2.43e+03 agregu:781 añadir:411 añade:231 add:100 añada:77.1
new	7542	nuevo:3.16e+03 nueva:2.07e+03 nuevas:816 nuevos:772 notici:170 new:128 noveda:58
nod	2075	nodo:1.2e+03 nodos:597 node:91.6 asinti:13
end	2353	final:828 termin:365 fin:244 end:187 extrem:147 finali:144 finale:78.4 acabar:19.6 acaban:13.4
children	826	niños:354 hijos:315 secund:51.1 childr:41.2
return	1.165e+04	retorn:7.23e+03 devuel:2.67e+03 devolv:729 return:85.2
tell	1632	decir:139 decirl:127 indica:102 dime:93.4 le:85.9 dile:82.1 dice:81.7 contar:79.2 decirm:65.8 decirt:58.2 digas:53.3 diga:36.8 diré:30.1 dicien:27.4 cuénta:24.9 digo:21.9 dirá:19.9 dijera:17.9 dijist:17.8 dígame:16.9 decile:16 dices:15.4 decírs:15.2 contár:11.9 dinos:6.66
interest	726	intere:566 interé:128
throttl	23	aceler:6.28 thrott:5.31 limita:4.84
mean	2208	signif:1.56e+03 media:118 decir:90.7 medio:57.3 implic:29.2 medios:19.1 mean:9.9
you'd	289	que:25.9 te:23.5 estarí:17.3 gustar:16.7 será:14.8 quiere:9.36 tendrí:7.44 deseas:5.97 vayas:4.36 usaría:3.99 habías:3.13 vendrí:3.07
everi	1858	cada:1.15e+03 todos:301 todas:117 días:63.9 noches:11.1 diario:4.45
onc	1428	vez:1.22e+03 inmedi:25.1
whil	1953	mientr:1.1e+03 bien:138 aunque:119 durant:72.9 tiempo:69.3 al:63 rato:48.6 while:48
e.g	1113	ejempl:767 por:241 ej:165 p:41.9 e.g:26.3 p.ej:17.4 p.e:12
most	2551	mayorí:1e+03 más:945 mayor:140 máximo:88.1 mas:28.3 mayorm:13
second	1583	segund:1.49e+03 second:23.4
past	358	pegar:93.4 pasado:65.1 pegue:30 pega:20.4 anteri:15.5 pasada:12 pegado:11.9 allá:9.72 pegarl:8.98 péguel:6.78 pegand:4
act	340	actúa:96.4 actuar:65.2 actúan:24 compor:18.8 act:16 actuan:15.7 actuó:9.89 actúe:8.43 acto:8.32 actúen:4 actos:3.73
previous	1544	anteri:1.22e+03 previa:213 previo:41.5 lanzab:5.78
unescap	27	escape:11.6 escapa:7.93 transf:3.43
html	532	html:508
took	569	tomó:103 llevó:55.7 sacó:45.7 quitó:36 tomé:19.5 cogió:15.4 tomaro:9.99 cuidó:8.04 llevé:7.99 tardó:7 costó:6.95 tomamo:6.77 di:5.81 cogier:5 saqué:4.99 despeg:4.97 quité:4.53 tardé:3.8
bit	1674	bits:893 poco:212 bit:195 mordió:13.3 morder:9.64 muerde:9.56 poquit:8.79
tim	8139	tiempo:3.6e+03 vez:1.02e+03 hora:855 veces:608 moment:394 time:88.4 horas:71.6 tempor:57.7 horari:17.5 períod:8.44 tim:5.09
taken	332	tomado:52.1 toma:34.8 toman:20.6 tomada:16.2 se:13.3 realiz:13 cuidad:11.8 tomar:11.7 tomó:8.92 tomars:6.99 llevad:5.94 tomará:4.92 tomaro:3.99 cogido:3.98
progress	261	progre:201 curso:19.3 avanza:16.2 avance:8.9
bar	601	barra:338 bar:66.5 menús:65.6 apenas:33 barras:32 desnud:7.25 bares:4
row	838	fila:383 filas:342 row:16.6 rows:5.06
form	2659	formul:1.1e+03 forma:575 forms:568 formas:90.2 formar:46.6 form:41.3 forman:31.6 formad:23.8
datagridview	126	datagr:105 forms:8.71
describ	2260	descri:2.2e+03
deployment	398	implem:339 despli:11 deploy:8.12
target	2075	destin:1.35e+03 objeti:274 target:183
he	1.12e+04	él:6.2e+03 le:285 hizo:36.8 dijo:34.9 tenía:27.2 dejó:19.6 puso:14 dio:13.2 volvió:11.7
travel	204	viajar:86.9 viaje:17.5 viajes:16.8 viajó:15.8 viaja:9.43 viajan:8 viajam:7 viajo:6.41 viajad:5.75 viajé:4 viajas:3.63
unicod	877	unicod:817
match	2505	coinci:1.98e+03 corres:89.1 match:47.4
also	6251	tambié:5.66e+03 además:239 tampoc:46.3 asimis:25.9
work	4760	trabaj:2.69e+03 funcio:1.72e+03 workin:7.32
unless	557	menos:474 ser:21.3 indiqu:10.3 salvo:8.53
flag	1403	indica:381 bander:295 flags:235 flag:187 marca:106 marcas:48.7
non	2862	no:1.39e+03 none:769 ningun:179 sin:92.4 distin:67.8 sean:52.4 non:30.4
ascii	510	ascii:469
exact	875	exacta:660 exacto:123 exacti:9.95
identiti	383	identi:355
assemb	1404	ensamb:1.18e+03 assemb:45.6
tak	3562	toma:660 tomar:328 llevar:139 toman:139 tome:69.8 tarda:64.4 tomará:60.4 tardar:57 tomand:45.4 lleva:42.6 encarg:32.4 vistaz:26.6 cuidar:23.9 ocupar:18.4 coger:17.7 coge:16.6 tomamo:13.9 aprove:12.6 tomemo:10.5 cuida:7.79 echemo:4.84 descan:3.93
precaution	10	precau:8.99
third	466	tercer:407 tercio:12.8 fabric:7.83
parti	785	fiesta:412 tercer:97.1 partid:7.86 fabric:6.61 celebr:6.37 festej:6
provid	5749	propor:4.33e+03 ofrece:342 provee:313 provis:70.9 brinda:58.5 facili:27.7
custom	2722	person:2.46e+03 custom:45.5 costum:16
diagnostic	160	diagnó:144 diagno:10.1
suggestion	128	sugere:119 sugges:3.31
part	2001	parte:1.33e+03 partes:359 forman:47.9 parcia:27.2 formar:7.49 formen:5.99 formab:4.34 forme:4.16
sdk	375	sdk:344
light	479	luz:176 ilumin:86.4 luces:50 claro:22 ligera:12 encend:11.9 semáfo:9.93 ligero:9.65 light:7.66 bombil:4.2 livian:3.98 apagar:3.22 encien:3.18
bulb	37	bombil:31.5 ampoll:4
thos	1536	esos:439 esas:309 aquell:179 los:127 estos:60.7 dichos:13.6 ésos:11 aquéll:7.96 ésas:7.46
rul	1063	reglas:606 regla:329 normas:18.7 norma:15 rules:5
transport	446	transp:405
host	1346	host:634 hosped:361 hosts:66.2 alojad:41 anfitr:25 alojam:14.3 aloja:13.4 alojar:12.7 autoho:5.48
wcf	896	wcf:807
servic	3661	servic:3.16e+03
manag	1213	admini:919 gestio:118 manage:10.4
namespac	1427	espaci:1.16e+03 nombre:255 namesp:112
packag	2502	paquet:2.02e+03 empaqu:153 packag:128
analyz	364	analiz:282 anális:63.2 analic:6.85 analyz:3.86
javascript	823	javasc:784
memori	2206	memori:2.02e+03 memory:16.7
usag	941	uso:823 usos:38 usage:13.5
uwp	147	uwp:139
app	2352	aplica:1.66e+03 app:447 apps:42.6
job	843	trabaj:687 empleo:79.1 puesto:13.1 job:3.84 renunc:3.36 jobs:3.34
expos	643	expone:425 expues:121 expong:23.9 exposi:8.99 expond:7.95 exponi:6
symbol	650	símbol:572 symbol:27.6
manager	858	admini:500 gestor:193 manage:82.8 gerent:29.8
test	5776	prueba:3.73e+03 probar:454 test:267 tests:75.3 testin:72.4 compro:64.8 pruebe:64.4 probad:58.2 proban:38.8 unitar:29.6 unit:13.6 live:12.5 supera:8.49
author	300	autor:102 autore:86.4 crear:28 creaci:23 author:9.64 autorí:5.4 autora:5
abl	948	capaz:205 poder:165 podrá:98.7 puede:54.2 pueda:48.5 capace:35.8 podrás:27.1 pudo:19.9 podrán:19.6 podré:13.3 podrem:12.2 podido:12.1 puedan:10.2 pude:8.11
assert	150	assert:57.1 aserci:44.9 afirma:14.7 aserta:13.8 valida:5.06
designer	880	diseña:759 design:44.9
ad	2936	agrega:1.53e+03 añadid:410 agregó:335 añadir:122 añadie:86.2 añadió:78.7 adició:65.6 añade:49.2 agregu:41.5 añaden:19
kei	3393	clave:1.39e+03 claves:635 key:314 tecla:182 llaves:173 llave:167 teclas:125 keys:51.9 teclad:22.1
differenc	724	difere:678
includ	4337	incluy:2.27e+03 inclui:1.63e+03 inclus:90.2 includ:69
resolver	52	resolu:28.6 resolv:14.7
iterator	681	iterad:551 iterat:68.8 iterac:17.3
generator	889	genera:770 yield:4.23
input	3665	entrad:3.07e+03 input:204 inputs:43.7
variabl	4074	variab:3.84e+03
old	1139	antigu:278 viejo:188 ancian:98.9 anteri:93.5 años:78.3 vieja:59.5 edad:55.7 mayor:39.9 viejos:32.9 viejas:19.7 enveje:5.68 old:5.67
widget	403	widget:356
destroi	153	destru:139
fact	316	hecho:229 hechos:26.6 realid:9.96
promis	332	promet:153 promes:120 promis:43.3 promét:4.99
abiliti	260	capaci:190 habili:31.4 posibi:22.9
summariz	67	resume:39.9 resumi:22.8
articl	256	artícu:231 articu:7 articl:3.49
concept	398	concep:385
quick	671	rápida:387 rápido:189 quick:15.6 rapide:12.5 breve:6.93 veloz:3.98
easi	1136	fácil:472 fácilm:327 facili:141 sencil:91.1 fácile:38.5
summari	340	resume:260 resúme:33.9 summar:15 resumi:11.3 sumari:5.16
templat	1273	planti:1.11e+03 templa:55.1
subclass	1038	subcla:976
turtlescreen	25	turtle:20.1 tortug:3.58
four	411	cuatro:386
enter	875	escrib:271 entrar:199 ingres:93.2 introd:57.3 entró:35.8 entra:28.9 enter:22.4 entré:14.5 intro:10.4
stack	883	pila:660 pilas:44.9 stack:42.9 apilad:17 apilar:13.9 apilan:10.5 apilam:8.64 apila:7.21
strang	156	extrañ:121 raro:24.1 rara:3.46
dream	266	sueño:136 sueños:45.9 soñand:17 soñar:11 soñó:8.78 soñé:7.99 sueña:6 soñado:5.5 pesadi:4.66 sueñan:4
law	156	ley:75.4 leyes:19.4 law:9.99 suegra:8.68 derech:7.99 facult:6.91 cuñado:4.28
appli	1948	aplica:1.66e+03 apliqu:111 apply:12.8 postul:10.7 aplicó:10.5
everybodi	260	todos:151 mundo:85.4 todo:20.9 saben:3.29
fit	379	ajusta:84.9 ajuste:50.1 fit:28.9 encaja:26.9 cabe:19.7 caben:15 adecua:12.7 caber:12.7 quepan:8.39 quepa:8.31 encaje:6.9
content	1998	conten:1.89e+03
height	169	altura:81.8 alto:60.1 height:11.9 ancho:7.93
thei	5722	ellos:1.03e+03 se:433 que:219 los:207 pueden:186 están:115 tienen:102 ellas:95.8 les:75.4 hacen:51.6 puedan:37.1 estén:35.2 fueron:29.8 hicier:22.8 dicen:13.3 tenían:12.6 dijero:8.78 saben:8.04
who	1819	quién:926 que:348 quien:68.4 único:38.9 quiéne:38.9 quiene:12.5 who:5.4
am	1179	estoy:552 soy:232 yo:53.9 voy:33.3 ando:5.76
imagin	138	imagin:133
layer	1898	capa:828 capas:816 layers:32.7 layer:31.6
top	1003	superi:629 arriba:46 parte:37.3 sobre:35.1 princi:32 top:25 cima:24 encima:23.8
tf.compat.v1	49	tf.com:43.1
whether	1920	si:1.57e+03 compru:19.9
assembli	559	ensamb:491 ubica:4.95
sourc	2945	fuente:1.52e+03 origen:910 orígen:128 código:113 source:103
trust	576	confia:407 plena:45.8 confía:43.2 confío:24 confíe:12 trust:7.78 confiá:6
mutat	133	mutar:41.4 muta:16 mutand:12.7 mutan:10.4 mutarl:10 mutaci:8.28 mutado:4.41
isn't	1239	no:937 es:324 está:121 verdad:38
car	1686	coche:534 auto:394 import:108 carro:83.2 cuidar:55.4 cuidad:52.7 encarg:47.2 autos:37.4 intere:32.9 preocu:32 coches:27.8 automó:22.6 cuida:16.1 vehícu:14 cargo:12.8 cuidó:5.99 automo:5.43
ref	308	ref:210 refs:76.8 refere:9.51
task	2693	tarea:1.33e+03 tareas:1.1e+03 task:83.8 tasks:13.4
batch	984	lote:448 lotes:383 agrupa:35 batch:26.2 batchi:6.69
mak	4700	hacer:710 hace:475 sea:281 que:249 realiz:210 sean:86.3 hacien:83.4 hacen:80.5 hacerl:70.1 asegúr:69.3 facili:57.3 asegur:52.6 esté:47.9 haz:44.5 hará:40.9 tomar:25.2 hagas:22 make:14.8 comete:9.11 dificu:6.29
sur	1199	asegúr:421 seguro:350 asegur:249 segura:51.9
enabl	2696	habili:1.48e+03 permit:758 activa:299 enable:24.8
mik	9	mike:9
convert	1934	conver:1.16e+03 convie:642 convir:45.4
documentation	1279	docume:1.23e+03
latex	9	latex:9
chapter	218	capítu:204 capitu:5
manual	556	manual:542
tokenizer	291	tokeni:257 fast:3.02
self	334	self:129 auto:24.7 autoho:18.4 autofi:17.1 propio:14.9 autoco:14.8 autóno:14.4 sí:10.9 autodo:3.29
association	111	asocia:103
#18	165	#18:142 diecio:8.6
just	2902	solo:815 sólo:328 simple:324 acaba:133 justo:126 acabo:109 igual:105 acabam:36.8 sencil:33.9 solame:33.1 acabas:28.2 limíta:18 basta:15.1 just:13.4 recién:10.1 acaban:9.97 acabab:8.99 hacert:3.4
aim	114	objeti:37.6 apunta:15.6 preten:9.9 apuntó:7.66 meta:5
build	4428	compil:2.22e+03 constr:866 crear:215 build:183 genera:150 edific:130 creaci:85
foundation	453	founda:361 commun:27.9 base:22.9 workfl:3.33
could	2315	podría:1.1e+03 pudo:186 podía:174 puede:136 pudier:104 pude:33.9 poder:31.3 podían:29.7 podido:23.1 podías:13 pudiér:8.98 pudist:8.98 podíam:7.48
keep	1303	manten:444 mantie:102 seguir:50.6 conser:47.3 guarda:45.5 sigue:41.7 mantén:40.9 siga:13.7 ten:13.2 guárda:6.99 sigues:6.96 ritmo:5.3 keep:5.12
browser	769	navega:485 explor:191 examin:26.2 browse:17.2
ui	1227	iu:419 interf:403 usuari:243 ui:209 automa:22.3
launch	396	inicia:161 inicio:65.6 launch:33.5 inicie:31.8 lanzar:27.8 lanzam:23.9
select	3672	selecc:3.15e+03 select:146 casill:12
solution	1592	soluci:1.48e+03
topic	855	tema:563 temas:269
optpars	67	optpar:66.1
fiv	396	cinco:351
#5	1869	#5:1.43e+03 cinco:95.1
option	4473	opcion:2.02e+03 opción:1.99e+03 option:202
"	1.399e+04	":8.06e+03 vbdata:52.2
int	369	int:306 entero:33.1 ints:4.45
choic	366	elecci:109 opción:89 opcion:46.1 decisi:23.5 altern:17.5 choice:15.5 remedi:8.98 elegid:6.13
float	985	flotan:706 float:168 coma:29.2 flotad:13.1
complex	600	comple:575
install	2509	instal:2.31e+03
subfolder	40	subcar:36.8
within	1464	dentro:1.02e+03 en:59.4
environment	2424	entorn:2.23e+03 enviro:32.1 ambien:22.1
lib	94	lib:77.3 libs:4.43
folder	743	carpet:677 folder:8.9
argument	6417	argume:5.84e+03
transformation	509	transf:463
first	4258	primer:3.87e+03 first:55.5 apelli:4.11
factor	141	factor:132
#.5	35	#.5:18.8 #5:14.8
y	486	x:135 y:111
direction	186	direcc:147 instru:9.63 orient:7.05
then	4878	luego:1.23e+03 entonc:885 despué:787 contin:646
translat	310	traduc:216 traduj:25.1 trasla:15 traduz:13 convie:11.8 conver:9.44 transl:3.24
#50	171	#50:130 cincue:13.4
unit	1326	unitar:541 unidad:415 unidos:101 unit:89.3 live:60.1 testin:55.4
x	1837	x:1.59e+03
rotat	143	girar:46.5 rotar:25.3 gira:19.5 rotaci:9.99 rota:8.46 rotand:6 rotate:3.4
#30	448	#30:190 media:129 treint:52
degre	130	grados:68.4 grado:44.1
written	1065	escrit:687 escrib:318 grabad:7.32
represent	2234	repres:2.15e+03
additional	1520	adicio:1.22e+03 además:163
protocol	1203	protoc:1.13e+03
put	1188	coloca:133 poner:133 puso:113 pone:39 ponga:36 ponerl:35.7 put:29.6 pon:28.6 puesto:23.9 coloqu:23.2 pongas:19.7 ponte:14.8 puse:12.2 ponien:12 ponlo:11.4 pondrá:11.1 pongam:9.9 pusist:9.79 metió:9.58 póngal:8.23 pongo:7.99 poné:6 pondrí:5.5 engord:3.7
finger	110	dedo:53.3 dedos:43.8
mov	1281	mover:329 mueve:190 movimi:61.2 mueva:53.8 despla:43 movido:39 trasla:35.8 movers:30.3 movien:22.3 muéval:19.1 moverl:18.7 moverá:16 mueven:16 movió:15 mudó:13.6 movida:12.9 move:12 mudars:9.78 movién:9 conmov:8.88
across	727	entre:163 través:83.9 en:75.3 los:45.7 las:36.6 todas:25.9 cruzar:13.4
distanc	176	distan:147 lejos:15
lift	82	levant:38.7 elevar:12 elimin:4.69
pleas	1997	favor:1.45e+03 por:75 compla:7.6 hágame:3.84
cocoapod	22	cocoap:21.4
guid	1201	guía:969 guías:74.3 guid:42.4 guide:32.6 guiar:8.82
pod	33	pod:23.4 pods:5.99
xcod	88	xcode:79.1
dictionari	1647	diccio:1.54e+03 dictio:9.9
mandatori	35	obliga:34
skip	410	omitir:144 saltar:47.6 omite:42.9 omita:22.7 skip:19.7 omitid:17 omiten:13 omitie:10 salta:8.81 omisió:7.04 omitió:5 saltea:5 saltan:4
unnecessari	168	innece:150 necesa:14.7
re	1037	volver:206 re:175 rerend:111 vuelve:110 vuelva:66.5 reutil:28.1 recrea:14.5 recone:10.9 relanz:10.8
thes	4981	estos:2.41e+03 estas:1.85e+03 éstos:63.7 esos:43.8 esas:37.4 éstas:33.2
hook	676	hook:225 hooks:206 gancho:108 enlace:78.3 enganc:3.37 anzuel:3.21
go	3423	ir:1.23e+03 a:199 vaya:170 voy:116 salir:71.7 vas:64.7 ve:61.8 vayas:60.6 irme:55.7 van:54.8 irse:42.4 vamos:41.2 iré:39.8 vete:35.9 vayamo:31.2 irá:26.6 irte:26.2 fuiste:21.5 iremos:17.5 iría:15.5 allá:8.03 adonde:5.5 adónde:3.53
out	3540	fuera:294 la:258 salir:240 out:95.4 averig:89.9 salió:65.2 descub:57.5 salier:27.1 afuera:20.9 salga:20.7 sal:20 sale:16.5 sacar:16.3 salí:15.8 salgam:15.2 sacó:14.6 desmay:13.5 salido:11.8 apagar:11.6 salimo:10.7 agotad:9.83 acabó:8.06 cabo:5.62
dress	202	vestid:151 vestir:7.96 viste:5.99 traje:5.28 vistió:5 vestía:5
you'll	1007	tendrá:84.9 que:66.7 vas:54.9 te:53.7 lo:41.3 verás:32.9 deberá:32 a:31.6 verá:29.1 querrá:26.5 usará:19.6 estará:17.9 obtend:16 podrá:14.9 creará:14.8 serás:10.6 harás:6.86 pondrá:6.39
catch	428	catch:87.2 detect:84.4 captur:56.6 atrapa:31.5 alcanz:26.4 coger:14.5 atrape:5.19 caza:3.9 captar:3.86 pillar:3.67 resfrí:3.4
cold	386	frío:196 resfri:75.1 fría:41 helado:15 resfrí:10.1 helada:5.37 fríos:5.15 enfríe:4.35 hacía:4.14 catarr:4 frías:4
unmodifi	22	modifi:14.6 sin:4.57
recursiv	190	recurs:182
call	1.092e+04	llamad:4.23e+03 llamar:2.17e+03 llama:1.69e+03 llaman:540 llame:387 invoca:344 denomi:246 llamó:193
http	881	http:691 https:129
authentication	470	autent:416 authen:8.87
updater	58	actual:49.3
twic	274	veces:213 dos:75.1 doble:35
help	2934	ayudar:1.12e+03 ayuda:1.08e+03 ayudan:117 ayudó:78.1 ayude:77.6 help:46.5 evitar:39.7 ayudé:24.5 ayúdam:22.4 ayudad:21.9 ayudas:17 ayudes:16.5 ayudam:11 ayuden:9.61 dispue:4.19
find	2202	encont:1.03e+03 buscar:302 encuen:262 averig:80.5 busque:60.4 búsque:58.7 descub:50.1 busca:40.9 find:15.3 hallar:9.09
accidental	82	accide:74.6
impuriti	6	impure:5.99
extend	660	extend:320 extien:131 amplia:112 amplía:29.7 extens:28.1 amplíe:6.75
custombind	7	custom:5.93
whi	1960	qué:1.54e+03 por:536 eso:105 razón:45.8 porqué:17.5 motivo:14.1 llamas:4.59 vienes:4.54
nobodi	272	nadie:265
eat	1169	comer:488 come:114 comien:78.5 comen:37.6 comes:33.7 comas:18.4 comist:16.3 comamo:15.4 comerm:14 comemo:13 cómete:9.78 coman:8.81 comerl:8.42 comier:8.1 comert:6.98 cenar:5.47
potato	48	papas:32.4 patata:7.73 papa:5.87
?	1.718e+04	?:1.58e+04 qué:485 estás:90.3 cuál:87.4 has:67.6 acaso:59.4 cuándo:40.7 vas:40.4 estáis:34.7 cuánto:26.6 querés:15.6 crees:8.99
animation	490	animac:455
kerbero	37	kerber:32.1
controller	68	contro:48 agent:5.86
distribution	928	distri:858
center	246	centro:144 centra:57.6 center:31
account	637	cuenta:504 educat:28.8 accoun:14.8 tenien:8.29
combination	275	combin:265
ntlm	21	ntlm:20.4
repositori	274	reposi:268
goto	26	goto:18.4 gotos:4
inappropriat	18	inapro:11 inadec:4.99
manner	183	manera:101 forma:27.3 modale:12.5 modo:7.3 educac:3.98
transaction	461	transa:364
complet	1528	comple:1.3e+03 finali:52.9 totalm:22.1
caus	1271	causa:172 provoc:163 hace:162 causar:151 causad:72.5 produc:60.3 hará:53.2 hacer:51.4 causó:37.5 causan:36.6 causas:28.7 cause:11.1 genere:9.12 debers:9.01 provoq:8.73 lance:5.68
conflict	167	confli:161
tri	2341	intent:1.22e+03 probar:186 try:117 pruebe:96.6 trató:81.7 tratan:77.3 tratar:71.1 trata:58.7 traté:29.4 probad:18.8 pruéba:17.6 intént:17.5 probem:16.2 tratam:14.6 trate:13.5 tratab:12.7 tratas:12 trato:11.9 proban:10.8 pruébe:7.99
tupl	1466	tupla:946 tuplas:358 tuple:86.4 named:25.3
dataset	2697	conjun:1.94e+03 datos:658 datase:432
i'm	3761	estoy:1.69e+03 soy:670 me:253 voy:213 tengo:139 siento:11.7 alegro:6.56 busco:5.57 temo:3.47
glad	160	alegra:52.4 alegro:44.1 conten:19.3 feliz:11.1 encant:7.14 gusto:5
warn	1331	advert:1.09e+03 warnin:68.1 advirt:20 alerta:13.6 aviso:12.8 warn:10.9 avisar:8.73 advier:8.61
too	1567	demasi:988 tambié:269 muy:155
lat	529	tarde:381 retras:34.7 llegar:31.3 atrasa:25.6 última:22.8 llegas:8.68 llegó:7.56 llega:6.38 tardío:3.74 llegué:3.42
simpliciti	52	simpli:42.8 sencil:3.81
relevant	283	releva:202 pertin:38.9 corres:19.6
shown	763	muestr:563 mostra:92.9 tal:73.3
token	958	token:452 tokens:385
sign	1015	signo:241 sesión:155 firmar:132 firma:125 firmad:76 señal:22 signos:17.9 firman:13.3 inicie:12.7 sign:12.4 firme:12.1 firmó:12.1 signed:11.1 letrer:6 autofi:5.84
#509	71	#509:67.3
certificat	848	certif:700
per	706	por:555 según:31.9 cada:28.4 per:9.38
semantic	379	semánt:362 semant:4
regardless	249	indepe:208 sin:21.5 import:10.3 tener:7.8 cuenta:7.79
sent	511	enviad:185 enviar:81.9 envía:67 envían:48.3 envió:46 mandó:18 envíe:9.8 mandé:6.95 mandar:5.99 envié:4
reli	345	depend:107 confia:70.6 basa:47.6 basan:26.9 confíe:11.9 confía:11.6 basars:7.94 basánd:4.79
obtain	443	obtene:257 obteni:79.7 obtien:53.5 obteng:13 obtuvo:8.41 obtenc:6.99 obtuvi:6
plug	80	conect:28.4 comple:25.7 enchuf:5.96
contract	617	contra:520 unidir:4.54
formatter	134	format:117
keyword	1424	palabr:961 clave:803 keywor:33.5 nombra:32.3
meta	111	meta:69.6 metada:11 metaru:8.61 metaco:4.41 metaap:4
path	3220	ruta:1.81e+03 path:516 rutas:477 acceso:191 trazad:94 camino:50.5 like:5.96
finder	211	buscad:133 finder:57.1 entry:9.97
vsct	5	vsct:5
xml	1798	xml:1.58e+03
geometri	100	geomet:94.2
abstract	477	abstra:441
ssl	320	ssl:304
sudden	120	repent:94.9 pronto:5.71 súbito:4.66 súbita:3.99
becam	196	convir:35.8 hizo:28.9 se:27.8 volvió:20.9 puso:11.4 hicimo:6.61 volvía:5.17 pusier:4.27
sad	111	triste:98.4 entris:8.41
filter	1130	filtro:538 filtra:433 filter:78.1 filtre:9.25
combin	487	combin:473
composit	139	compue:125
click	2287	clic:1.71e+03 haga:741 botón:116 click:84 clics:25.3 haz:19.9
tab	933	pestañ:560 tabula:151 tab:82.7 ficha:47.1 tabs:8.52 fichas:4.58
brows	169	examin:56.1 explor:32 navega:20.3 buscar:13.1 busque:12.2 vaya:8.67 browse:5
via	786	través:460 median:209 vía:35.2 via:5
dedicat	80	dedica:58.4 dedicó:4.99
dock	193	acopla:66 dock:63.6 panel:30.3 muelle:4.94 docks:4 acople:3.99
limit	935	limita:492 límite:314 limite:31.4 limit:27.2 limits:6.96
greater	295	mayor:229 superi:21.5 mayore:11.7
zero	1155	cero:912 ceros:118 zero:14 nulo:11.9
int32	42	int32:38.8
maxvalu	5	maxval:4.41
quantifier	44	cuanti:39.4
ilasm.ex	6	ilasm.:4.93
il	38	il:32.7
assembler	8	ensamb:3.6
cooki	404	cookie:289 gallet:64.7
boi	524	niño:181 chico:150 chicos:66.2 muchac:55.7 niños:31 niñito:6.07 chaval:3.51
mischievous	10	malici:5.99
fac	424	cara:145 caras:37.9 face:29.7 enfren:24.9 huggin:24.8 rostro:21.1 orient:11 frente:9.79 ante:4.92
left	1547	izquie:719 dejó:123 fue:65.2 queda:61 dejado:53.2 deja:29.9 dejé:28.9 ido:28.1 salió:27.3 quedan:17 left:15.8 quedab:15.5 dejan:12.9 salido:12 marchó:10.5 partió:10.1 dejars:7.72
margin	159	margen:110 márgen:34.5 margin:4.49
establish	149	establ:136
whol	435	todo:130 comple:91.1 toda:89.8 entero:34.8 entera:27.2 conjun:20.3
docstr	214	docstr:160 docume:29.5 cadena:16.5
writ	3007	escrib:2.38e+03 escrit:402 write:39.8 escríb:17.7
amount	468	cantid:390 amount:4 monto:4
expir	77	expira:38 expire:18.2 caduca:12.7
common	1635	común:620 comune:536 common:139 comúnm:85 habitu:77 langua:13.9
featur	3156	caract:2.24e+03 funcio:403 funció:114 featur:46.3 nuevas:32.4
simplest	128	simple:79.2 sencil:45.5 más:18.5
cas	3227	caso:1.67e+03 casos:1.03e+03 minúsc:89 mayúsc:60.8 case:55.1 cuyo:22.4 cas:14.5
claus	580	cláusu:475 where:11.5 as:7.42 from:7.29 by:6.59 clausu:5.6
rang	889	rango:443 interv:150 rangos:58.6 sonó:38.2 gama:32.9 range:26.4 abarca:5.23
optimiz	459	optimi:442
performanc	2087	rendim:1.88e+03 desemp:65.5 perfor:21.9
provider	588	provee:529 provid:9.69
selectiv	57	select:55.4
rais	3294	lanza:811 genera:782 lanzar:465 lanzad:248 excepc:192 levant:89.1 provoc:88.4 lanzan:79.9 plante:51.1 lance:23.5
no	5925	no:3.4e+03 ningún:781 ningun:487 sin:394 nadie:276 hay:234 ni:58.4
register	682	regist:636
them	3359	los:635 ellos:395 las:283 tema:178 ellas:137 les:127 temas:45.3 usarlo:29 usarla:23.4 theme:12.4 pasarl:6.16 moverl:6.03 temáti:3.45
turn	1062	desact:86.2 activa:81.2 vez:63.9 turno:51.1 conver:49 convie:46.3 apagar:24.1 encien:22.1 encend:21.1 rechaz:17.3 apaga:14.2 toca:13.2 active:13 gira:12.5 cumpli:12.3 turnos:11.7 apagó:11.6 acudir:11 apague:8.02 gire:7.76 volume:6.93 giró:6.36 apagué:4.84 apagad:3.94 hojas:3.93 prende:3.58
off	1172	desact:166 la:99.8 libre:36.9 off:32.5 despeg:29 desped:21.9 quitó:20.7 apagar:20.6 quitar:16.1 apagó:14.9 apagad:14.2 apaga:12.7 quítat:9.33 apague:9.11 quitas:8.81 bajó:6.11 cayó:5.01 apagué:4.42
compiler	1437	compil:1.35e+03
optimization	411	optimi:386
richer	22	rico:5.98 comple:4.34 más:3.29
journalist	17	period:17
said	960	dijo:517 dicho:113 dije:97.6 dijist:60.1 dice:56.3 dijero:23 decía:14.7 habías:6.56
number	5007	número:3.91e+03 cantid:210 serie:139 number:120 varios:83.8 numera:52.5 numéri:25.4
specifier	257	especi:188 format:29.4 specif:15
divid	208	dividi:105 divide:69.2 divisi:6.72 divida:5.99
#1000	75	#1000:63.2 #1.000:9.97
comma	226	comas:130 coma:90
execut	2025	ejecut:1.81e+03 ejecuc:85.7 execut:16.6
queri	1438	consul:1.2e+03 query:66.5
nativ	1007	nativo:491 nativa:344 native:116 matern:9.95
os	330	os:168 operat:109 so:38 sistem:20.8
eg	34	ejempl:16 ejem:5 por:3.58 ej:3.43
earlier	496	anteri:343 antes:70.8 tempra:29.8 versio:24.8 indicó:3.39
version	4415	versió:2.78e+03 versio:1.34e+03
json	342	json:316
verbos	106	verbos:56.5 detall:41.4
odata	61	odata:55.7
equivalent	904	equiva:873 keyboa:7.82
newlin	273	nueva:99 línea:54.9 newlin:53.2 nuevas:44.4 líneas:42.6 salto:8.62 saltos:6.81 linea:5.59
character	2856	caract:1.58e+03 caráct:947
flavour	17	famili:8.56
comparabl	26	compar:21.8
access	2906	acceso:1.87e+03 accede:748 accedi:69.9 access:53 acceda:31.1
ambiguous	62	ambigu:60.4
least	594	menos:519 mínimo:34.9
positional	325	posici:299
nargsf	5	nargsf:5
arg	286	args:180 arg:44.3 argume:41.7
#0	1616	#0:1.45e+03
plus	148	más:85.2 además:15.1 signo:9.6 plus:3.81 signos:3.78
temporari	335	tempor:325
chang	5648	cambia:2.87e+03 cambio:1.85e+03 cambie:345 modifi:159 cambió:114 change:29.7
artist	41	artist:40.2
lightmap	37	lightm:31.5
siz	2140	tamaño:1.8e+03 size:150 talla:15.7
hint	201	sugere:94.2 indica:27.3 hints:19.8 pista:19.7 pistas:6.89 hint:6.08
against	632	contra:277 con:102 compar:28.6 frente:16.3 volunt:7.09
collection	1868	colecc:1.2e+03 recole:196 recopi:157 collec:43.3
error	4500	error:2.89e+03 errore:1.23e+03 errors:108
need	6266	necesi:4.08e+03 necesa:715 debe:267 deberá:138 deben:71.4 debes:51.4 falta:50.5 tendrá:40.7 deba:34.4 debemo:31.1
speak	1097	hablar:474 habla:245 hablan:108 hablo:66.9 hablas:41.7 hable:28.3 hables:19.4 hablab:10.5 hablam:9.08
person	493	person:427
charg	127	cargo:41 cargos:13 encarg:8.93 cobrar:6.99 acusad:5.44
section	2420	secció:1.92e+03 seccio:386 sectio:31.4
sequenc	1721	secuen:1.52e+03 sequen:45.2
through	1961	través:892 median:226 por:142 a:88.1 recorr:87.7 atrave:13.7 guiará:7.96
#10	1003	#10:616 diez:146
#1114111	4	#1114111:4
sampl	2298	muestr:1.28e+03 ejempl:702 sample:75 advert:60.7
endpoint	610	extrem:432 endpoi:38.9 punto:36.7 conexi:36.3
proper	348	correc:164 adecua:100 apropi:40 bien:11.8 debida:6
url	767	url:622 urls:85.8
acl	14	acl:9.41 acls:4
elevat	32	elevad:21.9
prompt	794	prompt:295 símbol:169 solici:50.8 sistem:40 indica:36.8 mensaj:29.8 pedirá:19.2 aviso:14.9 pide:11 pida:8.42 pensam:3.61
appropriat	814	apropi:354 adecua:319 corres:70.5 según:43.4
substitut	100	sustit:86 substi:6.93
usernam	94	usuari:61.3 nombre:24.6 userna:15.7
shell	414	shell:311 intérp:25.3 shells:14.8 consol:13.4
understand	1199	entend:489 compre:294 entien:283
cannot	1966	no:1.06e+03 puede:929 pueden:372
depict	18	muestr:4.72
view	2115	vista:1.08e+03 ver:491 vistas:210 view:34.5
automation	255	automa:225 overvi:4.73
tre	1393	árbol:1.05e+03 árbole:213 tree:15.4 trees:6.2
pertain	24	perten:16.8
cloud	426	cloud:204 nube:153 nubes:37.6
hid	504	oculta:261 escond:182 hid:11 ocultó:9.31 oculte:8.06 hide:3.84
sun	142	sol:121 sun:6.86
never	1698	nunca:1.5e+03 jamás:101 never:5.02
gon	258	ido:106 fue:15.5 se:14.2 desapa:13.6 salido:12.8 ha:11.8 ya:7.81 vuelto:6.32 subido:3.02
favorit	312	favori:237 cuál:52 prefer:48.4
still	1692	todaví:662 aún:412 sigue:160 seguir:113 siguen:52.9 siendo:49.3 aun:18.9 sigues:13.7 quieto:13.7 sigo:10.9 siga:9.83 seguía:7.54 estand:4.79 tenien:4.52
feel	857	siento:184 siente:141 ganas:101 sentim:68.3 sentir:68.2 sienta:25 sensac:18.5 sentía:16.2 sintie:12 siénta:10.5 siénte:10.1 apetec:8.96 dude:7.74 aparie:7.26 sentís:7 dudes:3.01
operand	287	operan:254
affect	599	afecta:542 afecte:16.9 afectó:4
fre	721	libre:180 libera:140 gratui:108 libres:63.1 gratis:41.6 librem:22.7 free:15.6 dude:9.15 libert:9.04 libere:7.9 liberó:6.38 desocu:4.89 dudes:3.69
interpreter	1256	intérp:1.13e+03 interp:75.5 subint:4.81
snippet	494	fragme:420 snippe:14.6 recort:5.95
somebodi	118	alguie:110
com	2661	com:273 venir:270 viene:191 vendrá:126 ven:112 venga:96.6 venido:71.9 vienen:49.4 vinier:41.6 llegar:36.7 provie:36.5 vengas:36.3 vino:35.8 vienes:35 vendrí:28.1 vuelve:27.7 vinist:23.7 vengo:19.7 venid:19.7 realid:17.5 vendré:16.6 proven:15.2 regres:15.2 vinien:13.5
trac	986	seguim:388 rastre:141 trazad:95.9 traza:95.4 trace:53.3 rastro:46.3 trazas:30.7 trazar:10.9 trazo:9.03 tracin:8.22 trazos:7.87
occur	1150	produc:476 ocurre:170 ocurri:148 produj:80.7 aparec:62.7 produz:37.4 ocurra:23.2
pnrp	16	pnrp:14.4
successful	393	correc:195 exitos:102 éxito:70.8 satisf:8.98
unregister	42	regist:14.4 anula:7.79 anular:7.49 cancel:7.11
now	5379	ahora:4.88e+03 ya:152 moment:57.6
let	3237	permit:638 vamos:229 veamos:176 déjame:115 a:107 dejar:78 deja:72.5 hagamo:47.8 dejes:38.7 comenc:33 vayamo:32.1 creemo:31.3 entrar:30.9 usemos:26.1 echemo:24.6 volvam:21.7 probem:19.2 supong:19.2 permít:18.9 hagámo:17.8 empece:16.7 digamo:16 hablem:14.6 tomemo:14.5 sigamo:13.2 let:11.9 seamos:9.01 juguem:8.02 comamo:3.75
lossi	14	pérdid:13.3
compression	331	compre:287
algorithm	776	algori:731
aggregat	197	agrega:168 aggreg:13.4
lov	1062	encant:235 amor:128 enamor:125 amo:81.5 ama:67.4 amaba:45 quiere:41 gusta:36 adoro:23.9 amas:19 amar:18.6 adora:18 aman:16.7 gustan:9.7 amamos:9.03 amaré:6.95 amado:5.99 amará:4.86 amabas:4 ame:3.65
portion	188	parte:98.7 porció:30.7 partes:22 porcio:11 portio:4.57
regular	889	regula:639 normal:152 habitu:19.2 periód:11.6
expression	2399	expres:2.21e+03
e	227	e:157 electr:26.4
mail	206	correo:165 mail:17
address	1495	direcc:1.14e+03 addres:130 aborda:42.7
verifi	451	verifi:216 compro:123 compru:88.1 verify:11.5
email	402	correo:287 electr:171 email:30.2
group	1621	grupo:756 grupos:337 agrupa:308 group:81.4 groups:12.5
focus	520	foco:156 centra:132 enfoca:96.9 enfoqu:53.6 focus:13.1 concen:7.99 centrá:4 centré:4
system.windows.controls.datagrid	12	system:10.1
without	2451	sin:2.36e+03 withou:8.06
column	1201	column:1.06e+03
particular	1030	partic:601 determ:194 concre:125 especi:35.4
shutdown	108	shutdo:33.5 apagad:25.9 cierre:25.7 apagar:14.2
applicabl	128	aplica:91.2 corres:15.8
presentation	198	presen:148 founda:40.2
she	5503	ella:4.14e+03
ran	259	corrie:47.4 corrió:45.3 ejecut:23.6 huyó:19.2 corrí:17 quedó:9.73 topé:8 corría:7.99 acabó:6.52 quedam:3.95 corrim:3.86 escapó:3.53
fast	475	rápido:283 rápida:117 fast:15.9 veloz:6.16 rapide:5.64
contenttyp	4	conten:3.06
ate	249	comió:97 comí:55.3 comimo:17.3 comía:11.7 comier:10.9 comido:5.88 cenó:4.15
meal	58	comida:39.9
room	925	habita:474 cuarto:145 sala:124 pieza:84.8 dormit:9.99 salón:8.13
forc	337	forzar:134 fuerza:68.1 obliga:51.6 forzad:25.2 force:7.92 obligó:6 forzó:5.11 fuerce:5 obligu:4.47 forzan:4 forzos:3.26
flush	130	flush:20.8 vaciar:14.7 vaciad:13 descar:9.01 vacía:8.98 vacíen:4 vacían:3.41
dom	543	dom:519
synchronous	157	sincró:101 síncro:44.7 sincro:6.02
doubl	456	doble:260 double:69.3 dobles:57.5 duplic:24
pipeline.pi	7	pipeli:6.52
efficient	402	eficie:299 eficaz:80 eficac:14.1
approximation	78	aproxi:75.5
reflection	156	reflex:132 reflej:11.2
preced	300	anteri:140 preced:134
paragraph	117	párraf:108
estimator	235	estima:227
infer	215	inferi:88.5 deduci:45.7 infier:31.7 deduce:18.4 infer:11 deducc:4.49
unknown	161	descon:131 unknow:20.6
statistical	40	estadí:37
#32	411	#32:381
#64	366	#64:331
right	2199	derech:1.05e+03 correc:199 razón:117 bien:82.8 mismo:81.7 secund:72.9 botón:62 justo:59.1 adecua:46.4 inmedi:25.1 right:14.5
corner	203	esquin:177 vértic:5.48
press	688	presio:526 tecla:28.5 pulse:23.2 pulsar:16 pulsad:12.8 pulsa:10.8 prensa:4.66
f5	122	f5:116
forgetful	22	olvida:14 despis:8
hungri	160	hambre:114 hambri:41 bagre:3.7
thirsti	34	sed:23 sedien:11
percentag	134	porcen:132
total	484	total:386 totalm:27.6 totale:25.9
elaps	149	transc:130 elapse:3.11
inclusiv	191	inclus:163 porcen:7.78
profil	1901	perfil:1.65e+03 genera:192 profil:55.9
tall	120	alto:81.6 alta:13.1 mide:5.98 tan:5.24 altos:3.93
expressiveness	4	expres:3.77
natural	182	natura:172
logic	658	lógica:636
loop	1306	bucle:840 bucles:182 loop:77.8 ciclo:72 recorr:19.2 for:9.49 do:4.91
conditional	260	condic:239 condit:9.24
nest	600	anidad:422 anidar:68.8 anidam:34 anidac:10.3 anidan:9.07 nido:5.55 nested:4.45 anidas:4.29
flexibiliti	115	flexib:115
important	872	import:851 destac:3.87
deep	376	profun:307 deep:25.9
analysis	360	anális:322 analys:23.7
us	1457	nos:611 nosotr:368 vernos:18.8 us:11.2 unidos:9.57 decirn:8.58 déjano:8.35 dinos:7.45 ayúdan:7 darnos:6.77 danos:6.13 hagamo:5.99 seamos:5.32 hiciér:5.32 dígano:5 gustam:3.7
becaus	2993	porque:1.77e+03 debido:328 dado:263 ya:131 debe:91.1 puesto:48.1 causa:39.2
simulation	98	simula:92.7
wher	3922	donde:1.78e+03 dónde:1.28e+03 adónde:69.4 where:26
separat	1134	separa:818 indepe:186 aparte:15.7 separe:13.4
vot	92	votar:31 votaro:14 votó:9 votaci:7.42 votos:6.69 voto:5 voté:4 votado:4
resolv	511	resolv:268 resuel:205 resolu:12.5
alert	81	alerta:63.1 alert:10.5
ie	39	decir:23.3 ie:8.41
retriev	738	recupe:662 obteni:14.2
durabl	27	durade:22.4
pattern	1290	patrón:641 patron:409 modelo:118 patter:52.1
alwai	2426	siempr:2.33e+03 always:11.3
sav	1747	guarda:1.21e+03 ahorra:110 guarde:102 salvar:44.6 ahorro:29 guardó:19.9 salvó:19.6 guárde:17.7 save:13.2 salvad:9.78
databas	994	base:788 datos:156 bases:112 databa:25.6
box	1787	cuadro:1.02e+03 caja:208 casill:130 diálog:78.1 recuad:25.6 boxing:20.2 cajas:19.9 box:13.2 active:8.17
last	2153	última:615 último:576 pasado:261 anoche:96.9 pasada:83.7 apelli:46.7 duró:29.6 last:27.2 fin:22.8 durar:8.2 durará:7.23
summer	196	verano:193
farm	48	granja:38.8
privat	467	privad:403 privat:43.4
stor	2253	almace:1.53e+03 tienda:239 almacé:185 store:79.6 guarda:75.5
chain	292	cadena:168 encade:96.1 chain:3.54
been	4031	ha:936 sido:793 han:496 estado:480 se:128 haya:100 hayan:67.7 habers:28.8 habido:25.9 quedad:14.5 llevo:13.8 hubier:9.52
download	1044	descar:987 downlo:14.1
introduc	673	introd:401 presen:213
critical	166	crític:121 fundam:12.9 critic:12
transparent	163	transp:151 clara:3.99
either	1896	o:738 cualqu:148 sea:117 ya:78.2 tampoc:70.4
system.datetime.pars	5	system:3.91
representation	764	repres:729
dat	855	fecha:423 actual:97.7 date:95.5 fechas:92.5 cita:36.9 salien:9.98 getutc:5.63 setutc:4.93
system.datetim	24	system:15.7
forget	285	olvida:136 olvide:113 olvidé:8.99 olvída:8 olvido:4.31
wak	123	desper:56.6 despie:37.7 despié:12 levant:5.31 activa:4.26
tomorrow	680	mañana:664
morn	497	mañana:464 madrug:4.79
webrequest	20	webreq:18.2
specific	2065	especí:1.71e+03 concre:214
initiat	72	inicia:60.6
navigation	250	navega:229
locat	520	encuen:128 locali:86.5 busque:56.6 ubicad:56.5 buscar:44.7 encont:34.6 ubicar:25.9 situad:18 ubica:14.7
perform	1580	realiz:1.16e+03 ejecut:97.2 realic:67.5 cabo:39.3
syntax	1069	sintax:999 sintác:18.2 syntax:7.2
uniform	150	unifor:145
system.windows.frameworkelement.margin	5	system:3.97
#20	240	#20:147 veinte:38.4 veinti:4.33
independent	390	indepe:367
pixel	346	píxele:131 píxel:88.6 pixele:60.2 pixel:46.2
would	3340	sería:361 que:238 gustar:200 haría:110 habría:88.3 podría:88 estarí:86.4 tendrí:86.3 querrí:51 desea:43.8 harías:40.8 quisie:37.5 serían:28.3 vería:27.2 hubier:25.7 usaría:25.1 pasarí:19.7 daría:16.2 pudier:13 crearí:11.4 iría:11.2 diría:11.2 estuvi:8.97 tuvier:7.69 vendrí:7.17
net	2349	net:1.93e+03 framew:234
framework	2503	framew:1.57e+03 marco:377 marcos:141 net:110
#4.6.2	30	#4.6.2:29.9
later	969	poster:329 adelan:251 tarde:220 despué:68.2 luego:47.5 más:45.2
opt	78	optar:20.9 opt:10.8 opcion:7.99 desact:4.52
runtim	1430	ejecuc:730 runtim:486 tiempo:357 common:23.5 motor:17.7 langua:10.3
app.config	74	app.co:71.5
sharepoint	153	sharep:139
emulat	92	emular:39.8 emula:18 emulan:12.3 emulad:11.5
som	4753	alguno:1.55e+03 alguna:1.54e+03 algún:396 algo:283 poco:170 cierta:67.3 cierto:44.4 unas:36.6
timeout	475	timeou:204 espera:173 tiempo:103 expira:12.3 plazo:5.36 agotam:4.54
annotation	432	anotac:366 annota:38
intuitiv	57	intuit:51 contra:3.83
annotat	107	anotar:45.7 anotad:29 anota:12 annota:5
we’d	7	nos:3.03
explain	571	explic:516 expliq:26 explai:6
document	1557	docume:1.45e+03
c	4458	c:4.03e+03
boundari	245	límite:147 barrer:39.8 bounda:20.6 fronte:3.61 saltos:3.13
franc	94	franci:92.3
germani	61	aleman:60.8
visit	521	visita:341 visite:66 visité:31.8 visitó:28.9 visito:8.99 visit:8.94
few	979	alguno:224 alguna:177 unos:150 pocos:112 pocas:105 unas:68.3 par:31.5 cuanta:18.2 poca:12.2
year	1304	años:674 año:551 year:11.2
ago	291	hace:249 años:33.3 atrás:20.9
filenam	673	nombre:361 archiv:199 filena:185
found	1440	encont:833 encuen:384 descub:29.5 pareci:9.32 found:6.59 hallad:4
notebook	479	bloc:224 notas:167 cuader:71.1 notebo:64 blocs:25.9
googl	407	google:379 play:17.5 cloud:7.68
colab	252	colab:231 colabo:16
cell	464	celda:278 celdas:119 cell:10.8 móvil:6.43 celula:5.02 célula:4
mismatch	55	coinci:20.8 desaju:11.9 incomp:6 discre:5.99 discor:4
statusstrip	4	status:3.95
editor	1207	editor:1.16e+03
join	376	combin:70.3 join:59.6 unirse:30.1 unir:21.6 une:18.6 unión:14.6 acompa:9.99 unirte:9.91 unió:8.71 únete:6.27 unirán:5.98 unen:5.29 uniera:4.37 unido:3.88 unes:3.24
identifi	708	identi:685
cri	269	llorar:108 lloran:57 lloró:27.8 llores:14 llorab:11.4 llora:10 lloro:7.95 lloras:7 lloré:4.98 llanto:3.93
cross	473	multip:127 cruzad:96 entre:65.8 cruzar:31.7 cross:14.8 cruzó:11.7 cruz:9.48 cruza:7.96 atrave:7.68 cruce:5.99 cruzan:5.74 cruces:5
platform	1850	plataf:1.52e+03 platfo:75.4 multip:37.9
mobil	243	móvil:108 móvile:106 mobile:13.8 celula:5.82
communicat	195	comuni:184
vcremot	8	vcremo:8
agent	1133	agente:963 agents:60.5 agent:12.5
mac	431	mac:409
transfer	381	transf:360
ios	255	ios:243
send	1030	enviar:457 envía:216 envío:73.6 envían:34.3 envíe:32.7 envian:28.8 send:23.5 mandar:21.8 envíam:7 envíen:6.19
flock	17	rebaño:3.87 flock:3.46
oserror	84	oserro:82.6
wid	321	amplia:98.3 todo:58.2 amplio:19.6 ancho:18.5 anchos:16.2 gama:13.5 wide:7.86 anchas:5.07 abarca:3.55
varieti	221	varied:139 divers:34 serie:11.7 varios:8.23
assistiv	15	asiste:8.56 tecnol:4.4
technologi	186	tecnol:174
product	526	produc:490
computer	980	equipo:568 comput:239 ordena:82.9
easier	454	fácil:205 facili:158 fácile:50.8 sencil:22.5
peopl	1217	gente:567 person:460 pueblo:12.5 quiene:5.7 creen:4.92
disabiliti	5	discap:4
fill	451	rellen:176 comple:64.7 llena:35.5 llenar:33.7 llenó:26.8 fill:18.3 llenad:14 lleno:10.9 llenan:6.85 llenos:5
expensiv	248	costos:95.8 caro:85.4 cara:19 caras:11 caros:9.99 exigen:4
can't	2328	no:1.2e+03 puedo:728 puede:348 puedes:210 podés:22.7 logro:8.8 aguant:6.86
deal	273	tratar:39.9 trata:29.6 lidiar:28.9 trabaj:15.4 tratan:12.9 trato:12.4 maneja:11.7 encarg:5.97 tratam:4.99 ocupar:4.92 ocupa:4.41 ocupan:4
activiti	931	activi:767
overrid	905	invali:236 reempl:156 anular:153 sobres:87.4 anula:44.5 sobree:40.7 overri:32.9 anulan:29.8 anulac:27 anule:13.1 redefi:9.24 anulen:6
current	3451	actual:3.13e+03 moment:48.7 curren:26.3
stuff	56	cosas:34.4
disgust	33	repugn:9 asco:9 indign:7.99 asquer:5
socket	945	socket:848
die	165	morir:74 muere:14 mueren:10 murió:8.92 mueras:7 muera:7 morirí:7 morirá:5
alt	196	alt:188
f10	11	f10:11
underscor	142	subray:40.2 bajos:38.2 guión:36 guione:32.6 guion:6.18 bajo:5.14
appear	1348	aparec:1.04e+03 parece:95.8 aparez:93.1
correspond	1432	corres:1.37e+03
letter	681	carta:339 letra:129 letras:91.1 cartas:35 enviad:8.61 letter:5
menu	1255	menú:1.04e+03 menús:74.1 menu:37.1
dialog	1166	diálog:1e+03 cuadro:249 dialog:26.6
refer	1004	consul:282 refere:223 refier:175 referi:89.5 hace:56.7 denomi:51 conoce:37.8 hacen:26.1
generic	824	genéri:732 generi:32
slic	442	segmen:170 rebana:82.7 slice:33.6 corte:21.3 seccio:16.9 sector:9.41 porció:7.07 trozos:6.88 cortar:5.5 slices:5.47 trocea:4 slicin:3.67
syntactical	25	sintác:22.9
simpler	131	simple:77.6 sencil:37.3 más:14.3 fácil:7.49
operat	671	operat:430 funcio:56.3 operar:49.7 opera:43.4 operan:41.3
you'v	585	has:185 ha:99.8 tienes:54.1 haya:25.5 hayas:24.3 que:18.8 acabas:7.67
deploi	488	implem:415 desple:18.9 despli:13.3 deploy:8.4
!	2083	!:1.8e+03 órale:3.06
primari	402	princi:301 primar:74.5
think	2618	creo:908 pensar:322 piensa:316 crees:208 pienso:194 pensan:130 cree:97.1 piense:63.9 parece:38.6 pensás:17 creés:13.9 creemo:13.6 opinas:13 piénsa:7.99
stupid	189	estúpi:134 tonto:14.9 estupi:12.9 idiota:6.99 ridícu:5.99 tonta:3.98
search	1436	búsque:757 buscar:313 busca:132 buscan:62.3 busque:51.5 search:21.6 buscad:15.3
declar	1094	declar:1.03e+03 declár:9.02
near	336	cerca:163 casi:88.1 cercan:25.1 acerqu:7
union	131	unión:68.2 unione:25.3 union:18.2 conver:11.7
word	1207	palabr:985 word:54.2
apart	70	aparte:19 separa:8.84 además:8 distin:7.74 difere:5.43
consol	474	consol:457
visibl	394	visibl:361
brief	120	breve:77.8 brevem:19 breves:7
interval	290	interv:269
capsul	69	cápsul:58.4 capsul:6.91
month	531	mes:344 meses:148 mensua:18 month:8.9
offic	431	oficin:219 office:180
drop	563	desple:126 coloca:61.4 elimin:54.3 soltar:33.6 caer:13.2 cayó:12 drop:9.43 soltan:6.99 cae:6.73 coloqu:6.43 suelta:6.17 gota:4.43 caído:3.94 colóqu:3.16
high	918	alto:366 alta:173 muy:51.2 altame:31.6 altos:28.2 elevad:26.8 high:20.7 instit:15.3 altas:10.9
school	883	escuel:478 colegi:223 clases:42.8 instit:17.3 escola:16.1 educat:13.7
sixteen	13	diecis:9.9
#16	289	#16:267 diecis:3.2
wpf	884	wpf:806
layout	614	diseño:433 layout:93.3
round	450	redond:238 ronda:79.4 rondas:35.6 round:19.2 ida:6.98 roundi:5.2
attach	673	adjunt:387 asocia:143 attach:39.4 conect:20.8
arrow	262	flecha:208 teclas:23.1 arrow:11.6 direcc:8.75
enclos	209	entre:41.3 encerr:28.1 encier:24.5 envolv:16.7 adjunt:15.3 inclui:12.7 comill:7.19 incluy:7.09
parenthes	199	parént:191
accept	1313	acepta:1.13e+03 acepte:85.7 aceptó:25.3 acepto:14.9 accept:8.87
challeng	148	desafí:89.7 reto:14.8 desafi:14 proble:6.32 challe:3.01
noth	928	nada:790 no:53.3 nothin:35.9 gratis:5.91
els	568	más:197 else:56.7 otro:54.2 otra:52.8 contra:44.1 cosa:35.2 demás:26 sino:13.9 then:3.67
isolat	220	aislad:133 aislar:62.6 isolat:6.84 aísla:3.78 aislam:3.71
otherwis	1282	contra:895 caso:110 lo:107 otra:106 otro:77.6 otherw:8
duplex	56	dúplex:46.3
stat	3349	estado:2.91e+03 state:42.6 stat:16.8
advantag	287	ventaj:159 aprove:117
explorer	828	explor:778
discover	161	descub:109 detect:45.6
impress	42	impres:41
ai	317	ia:158 ai:134 platfo:12.8 artifi:5.67 traini:3.22
researcher	38	invest:35
recover	84	recupe:74.3
tfrecord	68	tfreco:66.4
entir	659	comple:275 todo:145 toda:117 entero:43.3 entera:27.4 totalm:14 totali:11.2
pair	712	par:334 pares:248 empare:40.2 pareja:31.6 pair:4.94
protect	259	proteg:220 protec:24.6 protej:4
synthesiz	24	sintet:22
gather	114	recopi:53.7 reunió:7.92 reunir:7.78 reunie:4 gather:3.29
actionabl	6	proces:3.03
plan	822	plan:222 planea:153 avión:138 planes:83.2 planif:44.4 planeo:28 plano:26.1 previs:21.4 preten:13 piensa:12.8 avione:8.32 pensad:7.96 pensan:6.02 despeg:5.16 planos:4.78 planeó:4
alfr	160	alfred:158
cover	476	cubier:117 cubre:96.3 cubrir:55.7 abarca:25.3 trata:22 cubren:20 tratan:17.9 tratar:10.8 aborda:9.79 cubrim:9.67 cubrie:4 cubrió:4
aspect	135	aspect:133
#28	44	#28:35.1
#34	7	#34:6
extension	1999	extens:1.86e+03
might	1710	podría:669 puede:340 posibl:183 pueden:71.4 quizás:40.2 desee:16 deba:13.1 querer:12.1 desees:8.61 verse:6.17
procedur	823	proced:743
sinc	1627	desde:499 ya:476 dado:365 como:123 puesto:34.2
proxi	357	proxy:269 proxie:40.1
internet	413	intern:373
expand	485	expand:403 amplia:36.5 expans:9.1 amplía:5.45
collaps	115	contra:61.6 colaps:34 expand:7.8
compartment	19	compar:15
prefix	593	prefij:461 prefix:70.7 preced:9.16
bound	579	límite:144 enlaza:140 vincul:104 delimi:36.2 ligado:18.9 limita:18.6 bound:6.99 unido:6.49 ligada:4.96
uri	281	uri:262 apphos:4.16
together	820	juntos:289 junto:127 juntas:55.3 conjun:27.4 juntar:12.5 reunir:7.55 unir:6.98 une:6.58 sumar:5.69 juntém:5 juntan:4.24 reúnen:3.8 unen:3.44
streamlin	19	simpli:7.53 agiliz:4
bus	374	autobú:176 bus:144 colect:25.9 buses:11.9 autobu:8.54
around	772	alrede:264 por:79.5 torno:38 vuelta:18.1 cerca:17.8 revés:5.99 rodea:3.99
graphic	266	gráfic:227 graphi:23.5 gdi:3.12
show	3154	muestr:1.83e+03 mostra:801 mostró:48.9 aparec:46.1 enseña:37.2 show:30.1 muéstr:29.1 enseñó:24.1 espect:19.1 enséña:14.5
different	3115	difere:2.52e+03 distin:333
def	60	def:58.2
animat	122	animar:71.9 animad:11.7 anima:11 animac:8.82 animan:6.04
cup	149	taza:107 tazas:16.8 copa:10.4
hug	198	face:59 huggin:54.8 enorme:34.9 abraza:18.1 grande:8.22 abrazó:8 abrazo:7.99 gran:7.06 gigant:4.98 hug:4.52
kiss	198	besó:44 beso:41.6 besar:22 besara:11 besaro:9 besand:8.97 besart:8 besado:7 besarl:6 besast:5.03 besánd:4.98 besars:4.96 besarm:4 besé:3.61
problem	1671	proble:1.62e+03
signal	661	señal:292 señale:175 señala:64.4 indica:30.6 señali:26.1 signal:20.3
handler	1898	contro:961 gestor:365 maneja:259 handle:115 evento:65.2
wrong	561	equivo:206 mal:150 incorr:79.6 malo:35.2 erróne:21.1 anda:9.89
indicat	1364	indica:1.28e+03 indiqu:25.8
import	2262	import:2.07e+03 from:10.6
itself	786	sí:262 propio:139 mismo:91.8 propia:70.5 misma:42.5
reject	78	rechaz:70.9
miss	685	faltan:122 falta:120 extrañ:54.9 perder:40.2 perdí:32.9 perdid:31.1 no:25 menos:23.5 echo:20.1 falte:15.3 tren:14.1 echaré:11.9 faltar:9.39 desapa:8.98 pierda:7.87 echado:7.86 perdie:6.98 perdis:6.95 perdió:6.75 faltab:6.62 perdér:5.44 missin:5.11 falló:5.02 falten:5 echaba:3.97 echamo:3.95 perdem:3.67 eché:3.66
localiz	162	locali:118 adapta:19.3
ought	70	deberí:48.9 haber:5.38 debist:4.87 perdér:3.71
asham	58	avergo:29.9 avergü:21 vergüe:7
shirt	143	camisa:126 camise:9.4 remera:3.15
disconnect	50	descon:46.9
color	1240	color:852 colore:279 colors:6.7
final	881	final:333 finalm:254 último:99.7 finall:83.2 fin:33.1 finale:25
voic	102	voz:85.2 voces:8.97
protest	15	protes:13
grew	73	crecí:19 creció:14.9 crecim:4
louder	31	fuerte:11.6 alto:10.1 más:6.57
speech	169	discur:64.6 voz:52 habla:24.1 speech:9.32
couldn't	608	pudo:177 podía:169 pude:103 no:71.8 podría:21 pudimo:20.2 pudier:18.4 podían:8.99 haberl:5.17 podíam:4.98 podías:4.97 ocurrí:3.93
heard	422	oído:118 escuch:99.6 oí:86.4 oyó:51.8 oímos:13.5 oír:11.2 sabido:8.58 notici:7.54 oíste:3.92 oyeron:3.28
mad	1688	realiz:279 hizo:207 se:146 hecho:136 hice:47.6 hicier:32.9 enfada:25.9 hechos:22.5 hecha:22 enojad:18.9 loco:18.7 hacers:17.8 cometi:17.6 invent:15 hicist:13.2 hechas:11.7 tomado:10.8 hacía:9.62 hicimo:9.51 decisi:9.31 efectu:8.94 furios:8.32
mistak	425	error:160 errore:99.1 cometi:69.4 comete:62.7 equivo:20.3 cometí:10.8 cometa:9.36 cometo:4.82 fallos:3.15
repeat	394	repeti:248 repite:49.4 repita:34.2 repeat:15.6 repiti:11.8 repetí:8
until	1051	hasta:983 caduqu:6.01
vocabulari	190	vocabu:176
reach	342	alcanz:146 alcanc:45.2 llega:31.4 llegar:29.1 llegue:17.4 llegad:17.1 llegó:11.6 llegam:7.46
desir	352	desead:204 desea:51 desee:22.8 quiera:15.8 desean:13.1 deseo:6.99
eager	214	eager:166 ansios:9 entusi:8 antici:6.85
vs	160	vs:79.1 frente:22.8 compar:12.7 entre:9.22 y:5.21
lazi	139	perezo:39.1 diferi:39 vago:18.6 lazy:12 flojo:4.98 expans:4.15
evaluation	636	evalua:592
wsdl	68	wsdl:58.6
construct	758	constr:695
nib	16	nib:7.73
remov	2423	elimin:1.44e+03 quitar:391 quite:132 quita:119 remove:70.6 removi:53.9 quitan:40.6 remuev:28.6 quitad:22.7 desins:4.14
troubleshoot	144	soluci:103 proble:62.5 troubl:8.99 rotas:4.07
broken	239	roto:71.9 rota:38.8 rotos:12 interr:10.7 rompió:9.96 rompe:9.87 romper:6.17 rotas:6.13 estrop:5 desglo:3.58
bought	498	compró:194 compré:174 compra:124
typical	956	normal:359 típica:176 típico:139 genera:94.8 suele:57.5 suelen:46.4 habitu:21.6
restriction	181	restri:173
connect	778	conect:629 conexi:36.6 connec:34.1 recone:13.5 conéct:13.2
demonstrat	860	muestr:438 demues:175 demost:140 cómo:40.7
constructor	1193	constr:1.13e+03
entiti	675	entida:352 entity:196 entiti:35.6
determin	1358	determ:1.32e+03
whatever	188	lo:66.1 cualqu:32.9 sea:24.8 quiera:18.7 cosa:10.3 esté:7.99 pase:6.79 que:6.44 todo:6.32 digas:3.32
strategi	317	estrat:295
exhaust	79	agotad:29.2 exhaus:15 agota:10.5 consum:6.25
possibl	1650	posibl:1.49e+03
interop	111	intero:97.2 com:6.62
exist	2295	existe:1.93e+03 existi:97.5 exista:55.9 existí:29.2 preexi:9.21
logical	293	lógico:155 lógica:127
conjunction	55	junto:34.9 conjun:11.5
integral	97	integr:52.6 entero:34.6 entera:4.68
scientific	38	cientí:36.8
softwar	448	softwa:417
yet	678	aún:298 todaví:236 ya:47.8 aun:4.23
pre	562	previa:87.8 preent:84.1 pre:79.4 prepro:40.9 precon:34.4 anteri:34.1 predef:27.8 precom:23.8 preexi:22.7 previo:22.2 preins:8.83 prelim:8.72
wheel	107	rueda:59 wheel:17.7 ruedas:11.7 wheels:5.61 volant:3.98
buffer	1237	búfer:797 buffer:217 búfere:88.4 búfers:7.07
builtin	186	incorp:97.9 integr:40 builti:32.6
destination	194	destin:180
abov	1556	anteri:955 arriba:329 encima:76.1 superi:33.5 mencio:30.4
instead	2770	lugar:2.18e+03 vez:212 su:108 cambio:104 sino:34.5
correlation	67	correl:61.4
id	845	id:390 identi:381 bc3024:3.69 bc3119:3.69
wf	51	wf:47.4
experienc	364	experi:340
titl	247	título:180 title:34.7 titula:15.8 titulo:3.41
swim	359	nadar:258 nadand:24.3 nado:12.6 nataci:7.92 nadaba:6.48 nadara:5
beautiful	409	hermos:168 bella:44.6 bonita:38.4 guapa:34 bonito:29.7 bello:24.9 precio:21.7 linda:16.9 bellas:4.88
sunni	22	solead:13 sol:9.11
talk	1249	hablar:553 hablan:180 habla:87.6 charla:57.5 conver:49.1 hablas:36 hablam:28.5 habló:28.1 hables:24.6 contig:19.9 hablem:18.7 hable:17.9 hablab:16.9 hablad:14.6 hablé:12.4 hablo:12 hablás:4.98
kitchen	107	cocina:105
request	1694	solici:1.24e+03 petici:183 reques:110 pedido:19
actual	972	real:261 realme:214 realid:161 reales:85.9 actual:43.8 hecho:41.9
server	2874	servid:2.03e+03 server:632
ip	186	ip:166
died	322	murió:233 murier:40.9 muerto:21.4 morir:4.99 fallec:4
bik	63	bicicl:51.8 bici:5.93
accident	295	accide:287
we'll	695	vamos:53 usarem:52.2 veremo:41.9 nos:30.3 iremos:29.7 lo:29.4 haremo:29.1 tendre:28.7 creare:17 estare:14 seremo:5.72 podamo:5.03 echare:5 daremo:4 tomare:4 tengam:3.4
recognition	78	recono:66.2 recogn:6.16
next	2133	siguie:968 próxim:379 contin:229 junto:101 viene:99.4 next:64.8 lado:59.5 situad:15.5
iteration	299	iterac:279 iterat:4.29
although	454	aunque:399 pesar:27.9 bien:16.6
known	703	conoci:395 conoce:170 sabido:28.5 sabe:23.6 conozc:15.6
paint	337	pintar:97.9 pintur:70.8 pintad:28.1 pintó:25.4 pinta:18.2 dibujo:15.4 pintan:12.3 cuadro:11.5 pinte:6.65 paint:6.44 pinté:3.93 pintab:3.19
avoid	965	evitar:655 evita:119 evite:76.2 evitan:36.9 evitad:8 evitó:6.75
confusion	74	confus:73.4
sleep	505	dormir:217 durmie:66 duerme:59.6 sueño:23.3 dormid:21.8 sleep:14 duermo:14 suspen:11.7 duerma:9.99 dormí:8.94 reposo:7.6 dormía:5.96 dormis:5.85 durmió:5.53 almoha:4.06
her	6696	aquí:3.13e+03 su:882 ella:545 le:209 acá:172 sus:150 contin:113 verla:18.3
diagram	283	diagra:267
illustrat	283	ilustr:158 muestr:105
relationship	283	relaci:267
pen	167	bolígr:61.9 pluma:37.5 lápiz:36.9 birome:6 boli:4.97 lápice:4.14 lapice:4
respect	243	respec:113 respet:98
stylus	12	lápiz:8.95
look	3223	parece:376 buscan:228 ve:180 buscar:143 busca:130 aspect:127 mira:114 miró:90.1 vistaz:87.5 mirand:64.5 observ:57.8 parecí:54.6 ves:47.1 mirar:46.6 luce:46.3 verse:42.9 busque:39.7 veía:36.4 mirada:33.4 ven:29.7 buscad:27.8 aparie:24.9 veamos:22.2 vería:20.3 parezc:20 miré:19.7 mire:16.6 buscab:16 echemo:14.4 echar:14.2 miraro:14.1 busco:13.7 mires:12.9 busqué:12 ganas:6.53 desean:3.95
clever	50	inteli:32.9 listo:5.59 ingeni:4.87 astuto:4
screen	518	pantal:456 screen:24.8
shot	158	dispar:59.4 shot:19.7 tiro:9.97 zero:5.62 inyecc:5
datagrid	31	datagr:29.5
adequat	24	adecua:16.6
edit	932	editar:404 edició:248 modifi:55.4 edite:43.8 editad:40.7 edita:33.6 edicio:21.8 editan:21 edit:9.63
instantiat	400	instan:368 crear:35.8 crea:13.4 crears:3.6
root	770	raíz:643 root:46.5 raíces:25.9
myself	227	yo:44.6 me:42 mí:34.8 solo:24.3 mismo:23.2 hacerm:4.71 corté:3.27 pasé:3.19
wonder	295	pregun:268 me:8.99 habrá:6.44
such	4282	como:1.64e+03 tales:303 tal:269 tan:107 dicho:71.9 dichos:71.2
smolagent	84	smolag:81.1
i'v	1096	he:611 tengo:87 me:62 llevo:22.4 estuve:17.6 acabo:13.3 quise:10 querid:9 tomado:5.06
boston	662	boston:662
october	59	octubr:56.8
rout	298	enruta:201 ruta:24.3 rutas:19.4
routingbehavior	7	routin:6.17
s	1725	s:1.13e+03
hurt	308	lastim:75.8 duele:55.8 daño:42.9 herido:40 herir:22.8 hirió:12 perjud:4.75 herirt:4 doler:3.97 duelen:3.68
header	1449	encabe:897 cabece:324 header:108
operation	2733	operac:2.5e+03 operat:32.3
absolut	358	absolu:318
mark	866	marcad:185 marcar:144 marca:141 marcas:63.3 mark:63.3 marcan:29.5 marque:22.7 signo:14.5 marcó:11.1
respond	171	respon:157 clics:3.42
channel	668	canal:352 canale:214 channe:21.8 canal.:3.08
preferenc	154	prefer:143 lugar:5.03
pep	884	pep:841 peps:11.7
#523	7	#523:7
fram	970	marco:289 fotogr:189 frame:133 cuadro:97.4 marcos:89.2 enmarc:20.1 frames:19.7 trama:6 tramas:4.16
api	2726	api:2.6e+03
cpython	290	cpytho:279
selectabl	20	selecc:19.3
design	1063	diseño:532 diseña:457 diseñó:26.4 design:6.1 diseñe:5.86
tower	32	torre:24.7 torres:4.19
going	1817	voy:331 va:256 vas:195 ir:147 a:73.4 vamos:70.2 iba:68.8 pasand:48 van:40.8 vaya:24.7 ibas:16.8 yendo:15.4 íbamos:9.36 iré:8.93 vais:7.38
journal	24	diario:20.2
again	1226	nuevo:351 volver:191 otra:188 nuevam:174 vez:129 vuelva:69.6 vuelve:30.4 volvió:15.7 verte:15 vuelto:8.85 volví:8.78 volvam:4.94 verla:3.79 intént:3.5
remain	566	perman:168 restan:163 siendo:50.7 resto:12.9 mantie:12.1 quedan:11.7 siguen:11.3 quedó:11 queda:9.87 mantuv:4.43 queden:3.63
action	1396	acción:633 accion:591 action:91.6
record	721	regist:483 grabac:69.1 grabar:45.7 record:21.7 grabad:17.8 récord:8.52 graba:8.01 graban:6.15
succeed	74	correc:15.4 éxito:13.9 tenido:6.29 realiz:5.86 conseg:5.61 triunf:4.99 tuvo:4.81 succee:4.64 exitos:4
startup	291	inicio:245 inicia:13.9 startu:9.24 arranq:3.98
ensur	809	asegur:379 garant:270 asegúr:140
system.windows.controls.controltemplat	16	system:7.4 planti:4.42
system.windows.controls.usercontrol	6	system:5.01
unlik	395	difere:296 improb:35.9 probab:25.1 poco:16 contra:15.3
external	562	extern:539
organiz	150	organi:146
sit	800	sitio:350 sentar:85.8 sentad:82.5 site:66.5 sitios:60.9 siénta:21.7 sienta:12.1 siénte:9.99 sentat:8 sentém:6.18
f	335	f:301
cook	262	cocina:162 cocine:33.2 prepar:10.8 cocinó:9.68 cena:4.27
bitmap	94	mapa:39.2 bitmap:21.1 bits:17.5 mapas:14.6 imagen:7.39
video	427	vídeo:170 video:137 videos:42.7 vídeos:31.9 videoj:9.28 videoc:3.24
manipulation	121	manipu:114
integration	223	integr:218
relat	630	relaci:584
backslash	153	invert:68.9 barra:40.6 invers:39.7 barras:22.4 diagon:22.2
continu	660	contin:457 seguir:76.2 sigue:32.4 siguió:12 siga:11.9 siguen:8.99 seguí:4.83 usándo:4.12
except	729	except:596 salvo:49.8 excepc:26.7
literal	723	litera:656
i.e	438	decir:335 ejempl:29.1 i.e:20.9 ej:14.4
split	633	dividi:182 divisi:164 separa:76.2 divide:73.5 split:25.1 divida:16 train:9.51 divída:3.36
physical	162	física:96.7 físico:57.1
suffer	66	sufre:12 sufrió:10.8 sufrir:6.98 sufrie:6.92
headach	60	cabeza:40.1 dolor:25.8 dolore:6.11 duele:3.25
calculat	421	calcul:401
delegat	885	delega:807
structur	1635	estruc:1.53e+03 struct:29.2
duration	135	duraci:103 durati:9.28 dure:7 dura:4.53
mention	219	mencio:199 menció:4
length	968	longit:733 length:82.8 largo:50.1 duraci:19.3
implicit	477	implíc:457
location	958	ubicac:850 locaci:7.95 locati:7
herself	130	sola:42.8 misma:23.9 ella:10.2 sí:7.33 suicid:6.27 se:4.82
log	1763	regist:1.1e+03 loggin:227 log:110 sesión:61.1 logarí:40.1 logs:19.8
network	1327	red:1.01e+03 redes:180 networ:44.7
wouldn't	320	no:177 sería:24.7 haría:22.1 habría:13.4 estarí:13.3 iría:7.17 dejarí:6.58 querrí:6.27 tendrí:4.59 dejaba:3.97 diría:3.3
sai	1494	decir:348 dice:313 digamo:71.6 dicen:68.9 dicien:64.3 diga:54.6 dijo:51 dices:40.3 digas:40.3 decirl:34.5 digo:31 supong:27.4 diría:27.3 dicho:20.1 dijist:17.3 di:15.2 dilo:10.8 decía:8.98 decimo:8.66
skew	67	sesgo:37 sesgad:6 sesgar:5.98 sesgos:4.62
#3.10	85	#3.10:82.2
standard	1936	estánd:1.75e+03 standa:63.8
inspect.get_annotation	6	inspec:5.4
christma	207	navida:174 navide:19.2
under	1304	bajo:434 en:287 debajo:103 de:41.8 someti:24.7
workload	171	carga:97 cargas:68.8 trabaj:28.3
#2017	316	#2017:309
installation	649	instal:572
walkthrough	487	tutori:434 walkth:9.44
seen	570	visto:391 ver:22.2 vi:14.6 vistos:8.21 ven:7.74 vieron:7.08 viste:6.95 veo:5.99 veía:4.95 vean:4
addition	765	además:571 adició:67.3 adicio:35.3 suma:35
imperativ	63	impera:61.9
invok	852	invoca:679 invoqu:49.6 invoke:28.1 invocó:16.8 fijado:4.57
initializ	762	inicia:718 initia:10
permission	471	permis:434
recommend	867	recome:456 recomi:396 encare:3.3
howto	30	howto:18.8 howtos:3.22
ruler	12	regla:9.66
navigat	371	navega:205 navegu:49.2 vaya:24.7 despla:22.3 naviga:8.96 desplá:7.96
marker	249	marcad:230
deselect	19	desele:11
below	1376	contin:654 siguie:274 debajo:158 abajo:144 adelan:30.7
we'r	768	estamo:377 somos:120 vamos:78.2 nos:48.5 estemo:8.78 buscam:4
wast	138	pérdid:27.5 desper:23.8 perder:21.9 malgas:21 perdie:7.98 pierda:5.98 perdid:4.88
back	1768	volver:298 vuelta:136 regres:121 vuelve:86.6 respal:76.4 atrás:67.6 espald:60.9 vuelva:60.2 devolv:59.2 volvió:40.6 copia:22.5 retroc:21.6 volvie:18 vuelto:16.7 nuevam:13.6 devuél:12.1 traser:11.6 back:10.4 volvam:9.6 vuelvo:8.31 viceve:7.94 volvis:7.3 recurr:6.25
public	691	públic:616 public:41.1
similar	1265	simila:1.11e+03 pareci:43.4
behavior	1632	compor:1.53e+03
interpretation	72	interp:70.6
declaration	610	declar:565
workflow	915	flujo:579 trabaj:190 flujos:144 workfl:60.2
xaml	946	xaml:805
shader	436	sombre:225 shader:120 sombra:59.1
textur	405	textur:366
grayscal	22	grises:21
clear	779	borrar:112 claro:104 desact:88.5 claram:74.9 limpia:74.3 borra:71.3 clara:30.2 clear:24.2 despej:20.6 borre:15.9 borran:12.9 borrad:11.7 claras:10.7 clarid:9.99 aclara:9.84 claros:9 eviden:4.45
must'v	82	haber:40.5 habers:8.05 haberl:7.66 habrá:7.43 debo:3.24
doing	830	hacien:315 hacer:144 hacerl:78.8 realiz:57.8 haces:16.8 hacién:5.66 hacía:5.1 hago:4.85 vosotr:3.18
script	1667	script:1.51e+03
gui	258	gui:74.3 tipo:43.6 sujeto:12.9 chicos:11.2 chico:11 ustede:10.7 gráfic:9.73 hombre:8.67 muchac:6.62 tío:5.67 vosotr:4.13
another	1778	otro:974 otra:689
management	315	admini:165 gestió:86.5 manage:30.7
polici	869	políti:402 direct:263 policy:116
fin	438	bien:110 ajuste:33.6 fino:30.1 ajusta:27.7 fine:18 perfec:11.7 fina:7.56 tuning:7.17 multa:5.88 finos:4
tun	350	ajuste:115 ajusta:111 fino:21.1 tuning:18 fine:17.4 melodí:8.93 afinar:6.64 afinad:4.72
situation	334	situac:318
terminat	349	termin:231 finali:103
sys.exit	11	sys.ex:10.3
outsid	610	fuera:451 afuera:81.9 exteri:13.8
block	1992	bloque:1.72e+03 block:29.9 blocki:14.9
interact	234	intera:230
don	1140	hecho:266 realiz:253 hace:132 termin:95 hacer:89 hacers:46.6 done:14.7 listo:12.4 hice:11.4 acabad:8.68 hecha:7.79 haberl:6.61
improper	17	incorr:9.36
underli	633	subyac:586
stream	1088	stream:324 flujo:282 secuen:199 transm:138 flujos:86.8
involv	390	implic:167 involu:122 impliq:6
accuraci	452	precis:351 exacti:77.7
countdown	11	atrás:10.9
timer	162	tempor:118 timer:24.9
curious	48	curios:43
append	337	agrega:111 append:37.6 añade:34.1 anexar:25.2 anexa:24.2 añadir:16.5 anexad:8 anexan:8 añadie:7.9 añaden:6.99 anexe:4
crash	240	bloque:74.9 fallos:32.5 accide:15.4 fallo:9.77 crashe:9.35 estrel:6.89 choque:6.84 fallas:4.79 chocar:4
#2010	100	#2010:95.2
infopath	6	infopa:5.41
customization	128	person:117 poca:3.32
suppos	247	supong:101 supone:69.8 suponí:19.7 supón:12
shut	181	cerrar:34.2 cierra:31.8 cerrad:15.1 cerró:15.1 apagar:15 cierre:14.5 callar:7 apague:6.4 callat:4 cállat:4 encerr:3.35
originat	53	origin:43.7 llamas:4.14 origen:3.95
oppos	84	difere:23.7 lugar:17.8 contra:8.4 oposic:7 opone:5 a:4.59
being	1842	se:347 que:229 ser:194 siendo:189 está:182 estar:53.2 proban:8.27 impide:3.16
refold	13	redobl:8
transform	711	transf:652
serializ	415	serial:378
hous	946	casa:883 casas:40.8
belong	264	perten:229
learn	2630	aprend:2.01e+03 inform:171 learni:74 obteng:66.2 saber:39.8
careful	392	cuidad:309 atenta:18.4 atenci:14.7 deteni:10.9 precau:3.03
happi	603	feliz:397 felice:88.1 conten:49.3 alegra:16.1 alegre:8.23 alegro:5.29
css	154	css:144
dynamical	208	dinámi:205
alreadi	1613	ya:1.4e+03 aún:70
dereferenc	18	desref:9.41
liv	1572	vive:308 vivir:284 vivo:134 viven:112 live:80 vivía:60.9 vida:49.5 vivien:47.9 vivido:47.2 unit:46.4 testin:43.5 vivió:38 vives:31.9 vivimo:29.7 viva:15.7 duraci:13.8 viví:12.1 vidas:12 reside:11.4 vivirá:10 vivier:9.41 vivían:5.76
cycl	285	ciclo:131 ciclos:103
collect	971	recopi:712 recole:66.6 recoge:29.4 recogi:19
garbag	505	recole:301 basura:154 elemen:21.2 garbag:16.5
collector	147	recole:75.8 basura:40.2
among	212	entre:183
referrer	14	referr:7.97
blend	131	blend:73.3 combin:27.5 mezcla:23.6
styl	1078	estilo:916 style:38.2
scroll	257	despla:160 scroll:49.8 desplá:25.9
menus	83	menús:76.1
etc	433	etc:423
cleanup	230	limpie:213 limpia:9.22
clean	503	limpia:322 limpie:57.7 limpio:52.8 clean:20 limpió:8.37
longer	988	ya:644 más:142 largas:26.2 largo:26.2 larga:15.5 largos:13.9
exporter	41	export:36 view:5.65
global	1100	global:1.03e+03 locals:3.06
gac	35	gac:31.6
#2.7	99	#2.7:96.2
releas	1323	lanzam:266 versió:264 libera:191 versio:188 public:128 releas:80.7 libere:15.3
juli	24	julio:23
sport	92	deport:90.9
dangerous	152	peligr:150
system.draw	6	system:4.55
system.windows.form	6	system:3.22
carri	232	llevar:40.8 cabo:23.2 lleva:23.2 realiz:12.7 llevan:7.66 cumpli:7.19 llevad:7.07 llevab:5.98 llevó:5.2 lleve:4.5 portar:3.98 trasla:3.95
suitcas	54	maleta:41.9 valija:7
plai	1355	jugar:274 reprod:135 jugand:109 tocar:104 juega:62.3 play:56.8 juego:39.9 toca:34.7 jugaba:26.6 tocand:26.4 obra:24.5 jugamo:23.8 juegan:23.1 juegue:21.9 juegas:17.4 juguem:16.2 toco:15.2 jugará:14.8 jugó:14.8 papel:9.33 jugué:7.92
sound	391	sonido:163 suena:72 parece:27.6 sonar:16.6 sound:6.94 suenan:5.89 suene:4.91 sano:4.17 suenas:4 sonará:4
histori	262	histor:249
china	94	china:93.2
older	388	mayor:104 anteri:93.7 antigu:92.3 versio:21.3 viejo:16.7 mayore:11.8 viejos:6.36
japan	348	japón:342 japone:3.46
azur	413	azure:370
virtual	575	virtua:522
observer	33	observ:27.2
black	191	negro:110 negra:35.9 negros:16 negras:7 black:6 morado:5.79
rain	512	llover:150 lluvia:111 llovie:77.9 llueve:65.7 llueva:40.3 llovió:34.7 llovid:9.51 llovía:7.38
max	190	máximo:86.8 máxima:53 max:26.8 límite:12.1 máx:6
contact	199	contac:179 póngas:9.98 poners:7.13 contác:4
report	1129	inform:728 report:164 notifi:109 vistas:11.7
launcher	100	lanzad:73.5 select:6.96 launch:4.6 inicia:4.33
notic	609	observ:207 cuenta:106 aviso:32.6 notará:28.5 tenga:24.8 notar:23.8 notado:23.7 dio:15.1 fíjate:12.8 notó:11 note:11 avisos:7.86 percat:6.74 di:6.3 noté:5.92 notara:3.69
serious	163	serio:64.8 grave:28.6 seriam:25 seria:13 graves:8.93 serios:5
degradation	12	degrad:11.9
reason	720	razón:280 motivo:159 razone:153 razona:69.9 reason:17.7
scheduler	41	progra:17.3 planif:11.9 schedu:8.41
publication	25	public:21.9
functionaliti	665	funcio:625
wish	553	ojalá:125 desear:105 desea:85.4 deseo:39.9 gustar:21.5 quiere:21.2 desee:18.1 deseas:18 deseen:13.5 quisie:11.5 deseó:11.5 deseos:10 deseab:4.95 desean:4.47
hotel	186	hotel:177 hotele:6.94
llm	261	llm:148 llms:88.6
parent	1097	padre:357 padres:339 primar:230 princi:88.1 parent:39.2
#2.0	263	#2.0:251
best	1073	mejor:682 mejore:132 recome:45.5 buenas:6.95 best:3.45
susceptibl	8	suscep:6
registri	355	regist:337
men	162	hombre:139
sick	219	enferm:179 harto:8.52 malo:5.97
metric	494	métric:461 metric:7.9
federat	626	federa:548
hop	472	espero:240 espera:158 ojalá:19.3 espere:15.1 confío:5.99 esperá:3.99 deseo:3.88 guste:3.54 hop:3.41
satisfactori	14	satisf:14
threadpool	10	thread:3.64
hand	773	mano:250 manos:154 lado:88.3 entreg:36.5 prácti:28.1 pasó:17.8 cuesti:7.7 diestr:4 pásame:4
chunk	184	fragme:84.4 trozo:32.6 trozos:24.4 chunk:4.9 chunki:3.63
hit	257	posici:25.8 golpeó:24 pegó:21.9 golpea:21 alcanz:10.7 chocó:7.9 atrope:7.37 golpe:5.41 aciert:4.82 pegarl:4
don't	6081	no:5.15e+03 te:182 quiero:84.3 hagas:60.1 sé:51.5 dejes:44 seas:41.1 digas:14.2 entien:12.1 hables:9.17
traffic	146	tráfic:89.8 tránsi:24.6 semáfo:7.88 atasco:3.86
audit	187	audito:105 auditi:51.8 event:20.4 audita:12.2 winreg:7.86
henc	94	tanto:64.5 ahí:13.9 por:7.46 lo:6.51 eso:5.12
studi	647	estudi:618
web	1380	web:1.29e+03
futur	754	futuro:366 futura:244 future:96.1
session	809	sesión:552 sesion:167 sessio:37.1
assemblynam	24	assemb:19.5
interfacenam	9	interf:3.17
circular	38	circul:35.7
encounter	320	encuen:157 encont:105 detect:16.5 produc:13
invalid	493	válido:194 inváli:168 válida:92.4 invali:18.5
preprocessor	65	prepro:61.9
comput	784	calcul:594 cálcul:67.2 comput:61.6
accord	449	según:175 acuerd:172 consec:42.9 acorde:6
lambert	34	lamber:32.7
surfac	238	superf:205
normal	931	normal:879
discuss	381	discut:126 analiz:58.5 descri:57.4 explic:38.3 debati:13.7 tratan:12.9
card	177	tarjet:89.3 cartas:56.4 carta:9.98
kill	377	matar:66 mató:46.8 matado:21.2 asesin:19 suicid:18.6 murió:16.9 mataro:13.9 mata:13.5 matarm:11.7 matart:11 murier:9.03 matand:9 matará:8.96 matast:7 mataré:6 mates:5.62 maté:5 mate:4.02 matarl:4 matarí:4 matan:3.11
boolean	596	boolea:582
consider	1135	consid:979 cuenta:53.2 posibi:31 piense:12.2 pensem:5.99
cancellation	85	cancel:72.8
we'v	382	hemos:230 tenemo:45.6 nos:14.9 acabam:6.19 vimos:3.67
usual	1153	normal:293 genera:277 suele:129 habitu:103 usualm:94.9 suelen:51.8 costum:36.4 comúnm:23.4 usual:21 sueles:17 suelo:15.6 usuale:6.7
expect	1402	espera:1.23e+03 espero:27.4 espere:19.8 previs:17.5 esperá:17.4 cabría:5.58 expect:5.46
suspens	105	suspen:95 barrer:4.96
mda	29	mda:26.8
activat	194	activa:168 active:9.45 your:3.41
sts	60	sts:56.8
grant	133	conced:71 otorga:15 sentad:5.54 doy:4.48 conces:4.46 grant:3.61
credential	256	creden:236
present	970	presen:679 regalo:118 obsequ:12.5
probab	346	probab:316
respons	649	respue:581 respon:37
xslt	85	xslt:72.8
fulli	491	comple:264 totalm:151 plenam:9
qualifi	218	califi:75.8 comple:68.9 cualif:11
specification	427	especi:380 specif:24.1
al.ex	32	al.exe:29.5 linker:4.26
internal	818	intern:800
trail	176	final:88.7 finale:44.3 trail:3.25
reinstall	16	reinst:11
marri	491	casado:126 casó:72.2 casars:56 casada:46.2 casar:43.9 casart:24 casarm:20 casaro:13.9 casamo:11.6 casara:10.7 casé:9.74 pareja:6.04 casará:6 matrim:5.99 cases:4
daughter	177	hija:155 hijas:18
lawyer	121	abogad:121
xmlserializer	13	xmlser:12.4
awar	416	consci:127 cuenta:75.9 recono:71.8 compat:19.9 aware:14.6 tenga:13
implication	32	implic:27.5
flow	325	flujo:213 dinámi:17.4 fluyen:15.6 fluir:14.4 fluye:11.8 flujos:9.86
suitabl	253	adecua:199 apropi:25
system.windows.documents.flowdocument	10	system:5.59
signatur	664	firma:349 firmas:155 signat:122
permit	146	permit:128
laid	46	desped:4.05 presen:3.93
unmanag	147	admini:123 unmana:5.32
integer	1806	entero:1.53e+03 intege:92.1 entera:71.7
descriptor	769	descri:696
duplicat	238	duplic:228
lot	1154	mucho:505 muchas:143 muchos:142 mucha:133 montón:102 monton:5.4
big	487	grande:215 gran:158 big:24.5 grave:3.97
gam	497	juego:263 partid:86 juegos:77.8 videoj:10.2 game:7.92
forest	50	bosque:42 forest:4.75
incremental	141	increm:126 gradua:6.94
pars	922	analiz:463 anális:278 parse:37.5 parsea:35.4 sintác:31 analic:13.6 parsin:12.4 parsee:6.86
necessari	886	necesa:833
transition	217	transi:196
functional	282	funcio:254 functi:12.7
refactor	155	refact:148
eliminat	96	elimin:94.4
sid	850	lado:388 secund:148 parale:54 lados:38.3 latera:7.71 colate:4 side:3.11
dependenci	1028	depend:970
model.fit	103	model.:95.9
async	311	async:149 asincr:81.8 asíncr:59.7 await:4.75
mechanism	456	mecani:446
aar	36	aar:32.1
lit	874	lite:804 play:3.69
ops	378	operac:176 ops:162
tf	463	tf:432 agents:23.5
failur	496	error:142 falla:79.5 fallo:73.6 caso:65.5 errore:54 fracas:37 fallos:29.1 fallas:15.9 failur:6.3
incur	28	incurr:11.4 produc:4.44
formula	52	fórmul:45.5 formul:3.18
iterat	322	iterar:132 iterac:51.1 itera:44.6 recorr:28.6 iteran:25.8 iterad:14.7 itere:9.85 iteram:6
parallel	325	parale:277 parall:20.3 tpl:4.86
dispos	71	dispos:24 elimin:22.4 deshac:7.7 using:3.27
machine.config	16	machin:12.9
disk	344	disco:318 discos:5.16 disk:3.02
ok	299	acepta:148 bien:77.1 ok:16.9 vale:13 asigne:10 asígne:3.05
xmlreader	11	xmlrea:11
readxml	7	readxm:6.39
position	891	posici:717 coloca:47.4 puesto:25.2 postur:8.41
treat	508	tratar:158 trata:108 tratan:75.7 tratad:69.9 trate:16.9 tratab:11 traten:7.08 trates:6.92 tratas:5 tratam:4.4
cellphon	13	celula:6.99 móvil:5.69
check	2484	compro:661 verifi:525 compru:362 consul:156 revisa:101 casill:77.9 cheque:69.9 revise:30.5 active:21.5 busca:15 checke:14.1 check:10.9
oil	45	petról:20.9 aceite:16 petrol:6
radio	154	radio:143
allowabl	19	permit:15.7
friend	1106	amigos:475 amigo:400 amiga:74.8 amigas:26.9 amigab:22.7 friend:18.4 amisto:15.1 amista:5.99
interven	21	interv:12 interm:5.99
cor	919	core:423 núcleo:209 princi:66.7 centra:46.2 básico:33.5 básica:31.9 cores:8.93
consist	430	consta:162 consis:136 compue:50.5 formad:28.2 conste:4.99
b	618	b:526
n	650	n:545
decod	505	decodi:399 descod:58.5 decode:19.7
replac	1170	reempl:975 sustit:92.8 replac:35.3 rempla:22.3
replacement	236	reempl:189 sustit:17.1 replac:10.8 rempla:3.96
develop	393	desarr:367
convention	353	conven:321 nomenc:32.4
heat	72	calor:45.8 calent:7 calefa:6.65
terribl	90	terrib:48 pésima:8 pésimo:8 horrib:7.47
todai	898	hoy:861
smok	324	fumar:194 fuma:27.6 humo:17.9 fumo:12.7 fumand:12 fumado:7.92 tabaco:7.88 fumes:6 fumara:5.5 fumas:5 fumaba:4.96 fume:4 dejara:3.15
general	1172	genera:1.07e+03 suele:14.2
accomplish	120	lograr:35 realiz:17.3 consig:14.6 logra:8 cumpli:7.88 cabo:7.55 conseg:4.91 ello:3.83
express	288	expres:271
subobject	10	subobj:8.4
subsidiari	6	subsid:6
assign	832	asigna:709 asigne:54.5 asignó:12.4 assign:11.6 asígne:6.88
uncl	132	tío:128
yesterdai	621	ayer:611 anteay:4
seat	138	asient:90.5 sentad:10.6 puesto:8.41 sitio:4.94
schedul	318	progra:207 planif:27.1 horari:16.4 calend:11.3 cronog:9.11 agenda:9 schedu:7.86
principl	86	princi:77
intermediat	183	interm:179
storag	356	almace:266 storag:58.7
spinner	24	spinne:7.98 carga:5.5 girado:4.34 admiti:3.24
hash	489	hash:365 cifrad:21.7 hashes:14.2 hashin:12 hashea:3.96
encrypt	142	cifrad:44.6 cifrar:36.2 encrip:27.4 cifra:9.28 encryp:7.98 cifran:6.32
kept	309	mantie:59.3 siguió:36.9 mantuv:35.9 manten:34.9 conser:18.6 guarda:13.6 seguía:9.99 hagan:3.98 impidi:3.95 guardó:3.38
secret	226	secret:215
untrust	62	confia:54.8
uniti	436	unity:375 tools:27.1
#4.1	12	#4.1:11.9
dav	5	dave:4.88
contribut	1909	contri:1.57e+03 aporta:315
useful	1294	útil:929 útiles:313 utilid:14.8
alternativ	570	altern:511 tambié:18.5
own	1632	propio:782 propia:451 posee:40.8 perten:22 poseer:12.3 dueño:11.2 suya:6.6 poseía:6
lead	474	inicia:81.2 conduc:72.2 princi:32.8 lleva:28.6 provoc:23 llevar:21.8 ceros:14.1 delant:6.99
relativ	581	relati:453 relaci:72 parien:11.2
pack	328	empaqu:150 paquet:65.3 pack:54.7 empaca:7.1 maleta:6.43 empacó:3.85
preserv	361	conser:171 preser:160
larger	305	grande:132 mayor:106 mayore:23.7 más:23.5 amplio:6.79
epoch	281	época:147 épocas:109 epoch:6.68
improv	638	mejora:582 mejore:17.3 mejoró:6.68
resnet	33	resnet:30.4
paper	307	papel:91.9 artícu:59.3 public:34.9 docume:33.7 periód:19 papele:14 paper:7.31 hoja:6.47 diario:5.99
u	224	u:182
probabiliti	277	probab:254 logarí:6.07
recogniz	299	recono:291
rest	438	resto:244 descan:96.9 rest:51.1 reposa:5 reposo:4.73
http.cookiejar	4	http.c:4
flat	58	plano:18 plana:16 planos:5.98
hierarchical	75	jerárq:71
archiv	396	archiv:260 zip:19.8 tar:3.18
produc	989	produc:686 genera:177 produz:27.7 produj:15.8
pkzip	6	pkzip:6
dos	21	dos:15.4
zip	314	zip:271 compri:12.8 postal:8.21
unix	631	unix:612
confus	155	confun:84 confus:68.6
gzip	64	gzip:57.6
jam	41	james:16.1 atasco:7.46 mermel:5.99
hunt	43	cazar:17.9 caza:9
behav	328	compor:295 porta:5 portar:4
instruct	97	indica:46.3 instru:25.8 ordena:6.94
our	2182	nuestr:1.91e+03
consistent	199	consis:99.7 cohere:76.4
logout	7	cierre:3.2
wash	195	lavar:38.5 lavado:25.8 lava:13.7 lavars:11.9 lávate:10.8 lavó:10.8 lavarr:9.78 lavand:5.91 lavé:3.99 lave:3.99 lavan:3.98 lavate:3.96 lavo:3.83
dish	71	platos:44.7 plato:16.3
adversarial	96	advers:89.6
classification	508	clasif:476 classi:6.88
neural	278	neuron:256 redes:10.6 neural:4.8
nsl	37	nsl:35.2
button1	11	button:9.57
sub	350	sub:165 subint:20.6 subcon:12.2 subdir:7.84 subcom:7.45 subsec:5.41 submód:4.9 subpar:4.37 subele:3.88 subrec:3.87 subobj:3.41
button1_click	4	button:3.71
paralleliz	30	parale:27.9
believ	618	creer:182 creo:115 cree:98.6 crees:27.5 creyó:24 creía:21.7 creas:18 creen:16.6 creemo:13.4 creerl:12.5 creerá:10.4 creí:9.99 creerm:6 creés:5.36 creyer:4
everyth	801	todo:768 saldrá:3.71
told	902	dijo:408 dije:139 dicho:95.3 contó:64.1 dijero:42.9 le:40.8 contad:20 dijist:14.7 conté:11.4 habérm:5.31
plat	38	plato:17.7 plat:8.98 platos:7.68
girlfriend	139	novia:126 novias:5 amiga:4.26 polola:4
decorator	442	decora:418
total_order	4	total_:4
functool	11	functo:9.99
comparison	633	compar:573
owner	124	propie:80.5 dueño:20 owner:6.71 dueños:5.97
constraint	362	restri:325
sometim	542	veces:468 ocasio:33.5
conceptual	120	concep:116
asp.net	441	asp.ne:407
instrumentation	253	instru:238
credit	73	crédit:59.1 credit:9.31 incump:3.56
prefer	510	prefie:279 prefer:181 prefir:4.89
yourself	443	mismo:101 ti:65.7 usted:52.1 tú:46 te:24.1 solo:14.4 sírvas:7.74 ponte:4.3 cuídat:3.99 sírvet:3.91 yourse:3.37 cuidar:3.05
scratch	179	cero:139 desde:24 rasguñ:3.99 rascó:3.91
bewar	23	cuidad:9.04 tenga:7.29 cuenta:6.37 ten:3
eight	125	ocho:112
#8	1113	#8:920 ocho:26.6
hour	550	horas:323 hora:205
ancestor	70	ancest:35.4 antece:19.4 antepa:7.68
axis	246	eje:200 ejes:13.7 axis:5.03
unification	4	unific:4
purpos	593	propós:302 fines:128
tcp	122	tcp:118
pip	421	pip:176 tuberí:80.2 pipe:54.4 canali:50.2 pipes:24.5
distribut	540	distri:514
backend	240	backen:208 back:5.01
kernel	381	kernel:221 núcleo:137
interactiv	570	intera:542
controllabl	7	contro:4.55
area	433	área:260 áreas:91.2 area:37 zona:10.9 sector:5 areas:3.65
uninstall	96	desins:89.6
factori	320	fábric:188 factor:50 genera:44.2
indirection	13	indire:10.9
concret	200	concre:191
inspect	261	inspec:251
lock	775	bloque:373 lock:127 candad:48.8 llave:48 cerrad:39.2 cierre:17.4 encerr:12.1 locks:8.88
down	1284	abajo:199 desple:58.3 la:55.5 hacia:27.4 bajó:20.8 baja:20.1 bajar:17.8 decepc:16.4 rechaz:12.9 sentar:9.2 defrau:9 anota:8.99 derrib:6.96 cayó:6.8 down:6.4 desglo:4.57 ralent:4.02
enterpris	133	enterp:86.3 empres:42.1
trip	175	viaje:124 ida:19.2 viajes:5.89 trip:3.24
delai	246	retras:161 delay:29.4 retard:21.9 demora:14.2
improvement	205	mejora:199
shi	52	tímido:33 tímida:11.4
traditional	120	tradic:118
rag	181	irregu:100 rag:54.1
answer	763	respue:387 respon:244 contes:69.8 answer:16.2 respón:7.99
agentic	47	agénti:21.3 agente:8.06 rag:7.57 agenti:6.62
intelligent	72	inteli:72
retrieval	94	recupe:79.4 rag:4.53
generation	464	genera:404
efficienci	78	eficie:62.7 eficac:12.8
revert	46	revert:23 revier:6 volver:4.81
deprecation	89	obsole:27.3 deprec:24.4 desapr:18.1 desuso:6.05
nuget	125	nuget:120
giv	1746	da:176 propor:166 dame:116 dar:111 le:60.7 ofrece:58.4 darle:57.8 darte:33.7 dan:31.4 dale:30.1 daré:29.4 brinda:29 dará:27.3 dando:25.5 entreg:23.7 deme:22.9 rendir:22.7 dé:20.8 darme:20.7 dándol:17.5 regala:14.3 des:12.6 vencid:12.3 diera:10.6 darles:10.3 dáselo:9.99 daremo:7.61 devuél:5.53 danos:5.14
you’r	55	está:9 estás:8.97
resourcewarn	11	resour:10.9
bad	490	mal:157 mala:104 malo:88.2 malas:24.9 malos:21.9 incorr:17.1 erróne:4.99 terrib:4.61
finaliz	68	finali:56.4 termin:5.32
bug	498	errore:270 error:141 bug:22.1 bugs:15.7 corrig:14.4
refcount	11	refcou:5.99
often	1106	menudo:659 frecue:170 suele:77.6 suelen:51.9 seguid:19.7 usualm:11.1 solía:7.94
instruction	619	instru:591 siga:16.9
realiz	146	cuenta:57.4 compre:21.8 dio:18 di:16.6 das:10.3 darse:5.58 damos:3.68 dará:3.4
bodi	604	cuerpo:507 body:37.5 corpor:7.48
cat	426	gato:263 gatos:134 cat:6 gata:5.5 gatito:4.19
carpet	15	alfomb:15
forth	66	sucesi:19.5 etc:18.4 lado:5.94 adelan:4.01
engineer	164	ingeni:145 engine:4.26
team	471	equipo:334 team:114
beyond	137	allá:95.8 fuera:5.61 más:4.67
practic	481	prácti:329 recome:71.8 practi:39.2 proced:36.3
agre	148	acuerd:117 acepta:8.63 contig:7.24 estoy:6.39
quiet	152	silenc:46.8 tranqu:23.7 quiet:18.5 callad:17.9 quieto:5.79 cállat:4 calma:3.96 suavem:3.81
ador	11	adora:4.98
subscription	602	suscri:513 subscr:15.7
computation	593	cálcul:529 comput:19.5 cómput:9.63
toolbox	196	cuadro:136 herram:84.5 caja:9.26 muéval:8.13 colóqu:4.6
flexibl	132	flexib:131
java	155	java:150
#4.5	142	#4.5:132 #45:5.6
thank	450	gracia:345 agrade:103
remainder	78	resto:69 residu:3.7
assignment	413	asigna:370
op	370	op:217 operac:102
status	393	estado:311 status:44.9 estatu:13
allocation	301	asigna:266 alloca:5.43
goodbi	45	adiós:27.8 desped:9.19
t	264	t:222 camise:3.01
localtim	17	localt:14.8
completion	301	finali:196 comple:64 termin:13.2 autoco:8.77
interaction	309	intera:301
sing	265	cantar:138 cantan:41.2 canta:36 canto:12.5 cantes:6.92 cantem:6.76 cantas:5.99 cantab:4.99
loud	56	fuerte:17.2 alta:9.32 voz:7.12 ruidos:4.98 alto:4.64 hables:3.13
cheap	58	barato:33.9 barata:15
drink	512	beber:143 bebe:67.1 bebida:38.7 tomar:33.7 bebien:28 trago:26.9 bebo:24.8 bebes:11.8 tomand:10.9 beben:9.93 tomo:9.76 bebas:8.99 beba:4.99 tómate:3.98 alcoho:3.95
maco	458	macos:443
thumb	52	regla:13.5 pulgar:8.98 thumb:5.99 despla:3.43
iis	155	iis:139
secur	366	segura:117 seguro:104 proteg:56.4 protec:22.5 secure:21.5 seguri:11.2 protej:6.06
resx	52	resx:47.7
serialization	291	serial:258
prepar	400	prepar:387 prepár:4.82
responsibl	192	respon:184
mailbox	174	buzón:109 mailbo:31.1 buzone:24.2 correo:18
concurrenci	290	simult:215 concur:37.8
visualizer	146	simult:68.7 visual:50.2
bottleneck	64	cuello:51.5 botell:35.3
cpu	556	cpu:530
contention	155	conten:127 produj:6.46
migration	121	migrac:116
synchronization	124	sincro:121
directx	51	direct:38.8
overlap	94	superp:78.8
o	599	o:236 s:179 e:129 i:36.6
spell	80	ortogr:33.1 escrit:11.1 deletr:11 escrib:8.34
highest	105	alta:33.1 alto:29.9 mayor:18.8 más:7.76 máxima:3.79
index	948	índice:636 indexa:154 index:77.6 indiza:33.7
syntaxerror	41	syntax:39.5
memoiz	39	memoiz:33.5
lookup	248	búsque:208 buscar:17.6
grandmother	63	abuela:63
thing	1306	cosas:659 lo:194 cosa:142 algo:71 semeja:3.73
nowadai	24	hoy:9.9 día:7.83 actual:3.55 días:3.37
lend	91	presta:57.6 présta:5.99
tf1	238	tf1:224
random	626	aleato:517 random:35.7 azar:20.6
nois	273	ruido:237 ruidos:8.72 boche:4
tensor	1126	tensor:994 cores:8.47
listen	512	escuch:467 listen:8.3 escúch:5.63 oír:4.84
countri	350	país:242 países:47.8 campo:38.4 countr:8.6
music	247	música:226 musica:11.7
night	779	noche:379 anoche:259 noctur:52.4 noches:32.9 nightl:15.8
ski	164	cielo:93.4 esquia:45 esquí:12.4
special	970	especi:914 specia:6.49
overload	370	sobrec:337 overlo:10.2
small	748	pequeñ:658 chico:7.4 small:3.13
extrem	128	extrem:90.9 muy:12.1 sumame:9.99
sensitiv	156	sensib:57.4 mayúsc:32.6 minúsc:29.6 confid:21.8 distin:7.87
apis	1082	api:693 apis:341
post	542	post:107 poster:107 public:84.4 correo:36.8 posent:19.2 posten:12.2 posts:10.6 postpr:9 pospro:7 blog:5.84
transact	58	transa:52.7
sql	911	sql:792 server:37.9
insert	709	insert:631 inserc:44.7
encod	2006	codifi:1.57e+03 encodi:216 errors:20
testfil	6	testfi:5.94
hasn't	227	ha:156 no:35.2 todaví:15.7 aún:11.8
concert	124	concie:118
park	264	parque:163 estaci:45.3 aparca:30.7 park:9.28 aparcó:4.95
hurri	177	prisa:79 apresu:25 apurar:12 apurad:12 apresú:9.95 apuro:6 apúrat:6 apurém:5.7
websit	178	sitio:102 web:83.7 sitios:24.5 página:5.8 websit:5.15
born	157	nació:75.9 nací:48.8 nacier:8.41 nacist:6 nacido:5.91
switzerland	17	suiza:17
personal	115	person:101
worri	324	preocu:316
reducer	136	reduce:109 reduct:23.1
pan	300	panel:204 panele:22 panorá:21.9 paneo:12.4 despla:10.1 sartén:5.09
middl	175	medio:77.4 centra:30.2 mitad:19.4 centro:9.1 interm:8.21 media:7.54 middle:4.78
constant	943	consta:898
enumeration	431	enumer:396
xpath	113	xpath:106
nat	11	nat:9.79
traversal	47	recorr:24.8 transv:14.3
ipv6	149	ipv6:138
teredo	4	teredo:3.4
enhancement	72	mejora:66.7 enhanc:3.76
sum	286	suma:195 sum:15.9 sumas:15.6 sumar:12.2 resume:11 suman:5.93 sumand:5.04 sumen:3.11
whit	277	blanco:200 blanca:53 white:3.92
spac	1054	espaci:950 space:25.2 spaces:4.39
implementation	1816	implem:1.73e+03
given	2102	dado:572 dada:272 propor:227 determ:203 da:108 dados:99.6 dadas:41.7 dan:36.5
wrap	763	envuel:226 envolv:197 encaps:80.9 ajusta:55.2 ajuste:46.6 envuél:13.7 envolt:9.09 wrap:4.75
tf.data.dataset	90	tf.dat:87.1
subexpression	29	subexp:27.8
k	185	k:157
captur	468	captur:441
ordinal	46	ordina:33.6
android	693	androi:646
lambda	206	lambda:196
brightness	12	brillo:8.79
feed	334	alimen:98.5 fuente:67 comer:31.1 introd:25.6 ingres:14.1 darle:9.02 feed:8.78 avance:7.8 doy:7.43 sumini:7 das:3.76 dándol:3.39
dog	816	perro:620 perros:157 dog:5.66 perra:3.87
deriv	733	deriva:642 derive:45.8
escap	455	escape:229 escapa:151 escapó:12.8 huir:5
interpret	354	interp:347
h	100	h:88.1
m	247	m:221
everyon	399	todos:284 mundo:81.3 todo:21.7
organization	89	organi:86.9
composition	85	compos:68.6 redacc:6 compue:3.03
collisionshape3d	4	collis:3.47
serv	463	servic:92 sirve:77.4 servir:62.6 servin:50.9 sirven:26.8 actúa:17 servid:15.4 sirvió:5.94 sirvan:4.65 sirvie:3.89 sirva:3.86
collision	109	colisi:98.1
intend	522	destin:109 pensad:72 preten:67.7 previs:48.2 intenc:44.1 diseña:43.8 piensa:13.6 desead:10.7 dirigi:5.93
tennis	207	tenis:197 tenist:5.2
whos	613	cuyo:245 cuyos:128 cuya:104 quién:73.7 cuyas:30
pric	177	precio:155 price:7
higher	426	superi:144 mayor:86.9 alto:70.4 más:24.3 alta:19 poster:18.7 altos:18 altas:8.85 mayore:6.67
averag	361	promed:288 media:31.7 medio:15.5 averag:8.82
categori	475	catego:444
breakfast	199	desayu:198
runset	32	runset:31.4
condition	643	condic:563 condit:33 acondi:3.07
assist	48	ayudar:21.4 facili:4.4 asisti:3.96
identifier	554	identi:522
static	812	estáti:691 static:76.5
haven't	353	he:141 no:93.8 has:40.7 han:18.5 todaví:14.7 hemos:12.2 habert:3.24
polic	248	policí:237 polici:4.9
grab	70	agarró:9.72 agarra:4.67 agarre:4 coge:4 toma:3.88 tomar:3.57
anybodi	135	nadie:56.9 alguie:53.8 cualqu:13.8
anyth	1106	nada:625 algo:185 cosa:144 todo:50.1
mock	445	simula:246 mock:119 mockin:13 mocks:11.5 fictic:10.8
student	454	estudi:380 alumno:37.4
remember	687	recuer:318 record:187 acuerd:108 acorda:48.2 habert:5.09 acordó:4
abstraction	90	abstra:86.7
html5	24	html5:23.3
identical	259	idénti:240
six	267	seis:238 six:4.92
#6	1007	#6:727 seis:81.1
unpredictabl	27	impred:22.7 imprev:4
activation	211	activa:192 was:16.2
whoever	46	quien:21.9 quienq:12.6 quiera:8.75
win	371	vino:144 ganar:78.9 gana:22.6 gane:18.4 win:13.7 ganand:11 tinto:9.03 ganarí:8.22 ganará:7.89 ganara:6 vinos:4 ganast:4
rac	92	carrer:81.7
priz	57	premio:53.2
soap	142	soap:111 jabón:12.7
fault	315	culpa:75.9 errore:62.9 error:57.6 fallos:24.6 fallo:8.19 fault:7.76 mía:5.66 faulte:4.79 tuya:3.91
count	834	recuen:274 conteo:136 cuenta:89.6 contar:84.6 count:81.1 número:28.8 contad:24.5 cuente:17 contan:12.7 cuento:6.99
cyclic	35	cíclic:32.9
knif	98	cuchil:93.5
icon	437	icono:216 iconos:108 ícono:65.5 icon:16.4 íconos:10.2
struct	220	struct:108 estruc:102
indic	139	índice:120 indice:5.8
discount	37	descue:27.9
precision	374	precis:336 mixta:16.9
scop	718	ámbito:486 alcanc:136 scope:12.4
subject	234	sujeto:110 tema:37 sujeta:15.3 asunto:12 subjec:9.18 materi:8.64
won't	941	no:714 va:38.6 hará:9.5 dejaré:8.92 dejará:7.51 iré:4.91 irá:4.72 sabrá:3.79
drown	37	ahogar:14.9 ahogó:9 ahogan:5.93
weak	193	débil:81.9 débile:73.6 débilm:11
deserializ	93	deseri:85.5
precedenc	140	priori:97.8 preced:31.8
busi	436	ocupad:410 liado:5.96 ajetre:4.18 desocu:3.99
g	105	g:94.4
rng	21	rng:18.1
estimat	116	estima:98 calcul:4.68
damag	51	daños:17.9 daño:7.73 dañado:6.87 dañar:5
thousand	133	miles:68.9 mil:63.8
dollar	178	dólare:153 dólar:20
appl	274	manzan:199 apple:68.7
moment	230	moment:177 minuto:8.21 impuls:3.43
mix	358	mezcla:140 mixto:71.1 mixta:43.6 combin:33.4 mixtos:25.2 mixtas:9 mezcle:8 mixed:3.31
graph	1024	gráfic:460 grafo:351 grafos:123 graph:6.79
ambient	40	ambien:36.2
gpus	181	gpu:124 gpus:39.5
tpus	109	tpus:52.6 tpu:50.8
hard	701	difíci:218 duro:132 apenas:44.9 casi:32 mucho:26.2 rígida:16.9 dura:14.9 dificu:7.18 duros:5.98 arduam:5.58 durame:3.99 esforz:3.99 físico:3.89 hard:3.37
steal	90	robar:27.9 roba:19 roband:16.3 robado:5.61 robo:4.21
thief	44	ladrón:40.3
print	956	imprim:642 impres:163 print:46.4
stub	121	auxili:85.7 stub:18.2 stubs:8.95
instantiation	53	instan:39 creaci:16.8
i'd	649	gustar:220 quisie:145 me:50.3 yo:22.7 querrí:16.8 prefer:16.2 prefie:14.4 estarí:9.87 haría:8.53 hubies:3.76
reserv	179	reserv:174
resembl	86	parece:41.4 simila:18.9 asemej:15.3
dispatcher	23	distri:12.5
balloon	21	globo:13
went	929	fue:275 fui:173 fueron:60.1 salió:54.8 fuimos:53.4 a:41 iba:18 volvió:13.6 bajamo:4.78 atrave:3.75
slow	306	lento:79.2 despac:49.9 lenta:45 lentam:40.2 ralent:37.3 lentos:15.1 lentas:10
ruleset	16	rulese:12.2
seek	77	buscar:15.8 búsque:14.4 buscan:9.96 busca:6.89 seek:6.49
storyboard	62	guión:37.7 gráfic:9.76 guione:7.26 storyb:6.53
fridg	19	frigor:6 nevera:4 helade:4 refrig:4
variant	233	varian:224
varianc	124	varian:102 variac:7
ambiguiti	40	ambigü:38.4
consumer	132	consum:123
increas	437	aument:334 increm:30.1 crecie:20.4 mayor:13.8
substr	111	subcad:79.2 substr:11.8 cadena:7.85
d	530	d:325 #3:24.4
adapter	82	adapta:71.3 adapte:5.47
converter	278	conver:249
recip	98	receta:70.5 recipe:9.84 cocina:3.08
exit	573	salida:192 salir:105 sale:54.8 exit:42.3 salga:41 termin:31.6 finali:21.2 saldrá:9.41
engin	466	motor:356 motore:54.3 engine:34.8
pointer	720	punter:655 pointe:9.75
aliv	180	vivo:85 vivos:30 vida:22.9 viva:13 activo:9.52
insid	1243	dentro:1.04e+03 adentr:28 interi:18.9
over	2096	sobre:680 por:96.7 más:82.9 través:58.6 largo:52.2 recorr:22.1 encima:21 atrope:16.5 iterar:15.9 itera:6.33 over:4.77 iteran:4.02
reader	193	lector:154 reader:24.3
requirement	388	requis:332 requer:23.7 requir:3.28
writer	213	escrit:170 writer:25.2
difficult	454	difíci:404 dificu:24.8 compli:9.37 costab:4
incorrect	169	incorr:156
#24	67	#24:60
grandfather	108	abuelo:101
arriv	408	llegar:120 llegó:105 llegad:42.7 llegué:26.8 llegue:25.3 llega:24.4 llegam:15.5 llegas:12.8 llegan:12
minut	496	minuto:465
vision	80	visión:69.1 vista:6
extract	425	extrae:313 extraí:33.5 extrai:26.3 extrac:13.7 extray:10 extraj:6.83 extrái:4
various	688	varias:219 varios:209 divers:124 distin:81.5 difere:24.8
unifi	41	unific:40.4
diff	77	difere:50 diff:17.7
wound	49	herida:24.1 herido:17.2
don’t	63	no:40.8
intention	60	intenc:56.9
homework	214	debere:102 tarea:97.7
deprecat	745	obsole:472 desuso:154 deprec:42.6 quedad:39 desapr:21.1 desusa:7
notification	286	notifi:263
german	94	alemán:74.8 aleman:18.8
codec	245	códec:121 códecs:93 codecs:10.3 codec:9.41
hub	422	hub:387 concen:8.65 hubs:5.09
wildcard	89	comodí:58.6 comodi:24.4 wildca:3.56
rather	877	lugar:519 prefer:57.3 vez:49.2 bastan:41.9 prefie:32.3 bien:27.3 sino:17.6
maxsiz	19	maxsiz:16.5
#128	60	#128:57.1
further	439	más:195 aún:49.3 adicio:35.1 además:18.4 poster:18 allá:10.2
curv	137	curva:96.8 curvas:28
yes	196	sí:144 yes:33.5 si:7.08
shouldn't	304	deberí:204 no:46.2 debí:26.1 haber:13.3 debes:11.8 debe:11.7 haberl:9.21 debió:5.31 haberm:4.75 debía:3.75
reus	236	reutil:200 volver:18.4 reusar:7
they'r	496	están:161 son:143 ellos:81.6 ellas:19
intellisens	310	intell:298
began	197	empezó:69.7 comenz:60.6 empeza:21.1 puso:18.5 comenc:4.33 empecé:3.24
jean	22	vaquer:7 jeans:7 jean:3.7
you’v	35	ha:7.18 haya:5.36 has:4.03
premium	28	premiu:27
offer	453	ofrece:251 oferta:82.3 ofreci:52.5 propor:19.2 ofrezc:4 ofrecí:3.51
linkedin	39	linked:34.9
benefit	413	benefi:293 ventaj:89.3 presta:8.89
handleclick	32	handle:26.4
prop	677	props:367 prop:233 propie:40.4
motivation	30	motiva:29
exploration	37	explor:33.1
execution	1197	ejecuc:1.12e+03 execut:13.4
intellitest	192	intell:186
explor	297	explor:274 analiz:10
func	111	func:103
bool	49	bool:38.8 boolea:8.11
serializer	60	serial:51.1
monitor	266	monito:160 superv:90.1
profiler	605	perfil:490 genera:82.1 profil:57.4
#1.0	188	#1.0:172 #10:8.36
compilation	272	compil:243
unicodedata	13	unicod:8.69
normaliz	175	normal:171
alter	95	modifi:43.4 altera:39.2 alter:3.67
basetaskapi	8	baseta:7.41
jni	12	jni:10.8
uninstrument	5	instru:3.47
form2	7	form2:4.76
cam	618	vino:178 volvió:41.9 vine:38 llegó:36.1 vinier:31.9 entró:24.4 salió:19.2 venido:12 venía:11 acercó:10.1 provie:7.4 vinist:6.99 vinimo:6.6 cayó:5.45 llegué:5.44 salier:3.64 volvis:3.25
spirit	13	espíri:6 humor:3.99
#2000	54	#2000:48 #2.000:6
promot	38	promov:13 promue:11.9 ascend:6.81 promoc:3.75
dtc	4	dtc:4
inheritanc	219	herenc:208
notinheritabl	5	notinh:5
vertex	144	vertex:79.8 vértic:48.7
trim	51	recort:37.2
netstandard.librari	7	netsta:6.86
metapackag	13	metapa:12.2
approach	663	enfoqu:491 método:33 aproxi:27.9 aborda:7.11 acercó:6.62
unreal	5	unreal:4
club	62	club:56.9
violation	59	infrac:38.3 violac:17.5
severiti	49	graved:33.5 severi:8.41
assum	621	supone:139 asume:136 suponi:51.9 asumir:49.1 supong:43.5 asumie:27.5 asumen:21.9 asumo:20.9 supues:18.5 presup:18.2 asumí:16.8 asumim:10.4 asumió:5.63 asumid:5 asumam:4 supuse:4 supond:4
suspendprofil	9	suspen:7.01
profile_currentid	4	profil:4
sheet	65	hoja:33 sábana:7 hojas:6.96 sheet:5.78
modal	48	modal:24.7 modale:13.1
iterabl	510	iterab:458
dict	344	dict:160 diccio:143 dictad:17.3 dicts:3.96
dialect	76	dialec:66.6
bui	669	compra:563 compre:26.3 compró:18.1 compré:9.88 comprá:6
terrain	32	terren:30.8
peer	163	nivel:34.7 mismo:23.2 pares:20.9 par:20.9 peer:19.9 iguale:7.85 punto:6.06 elijan:5.63 compañ:5.35
got	1236	tengo:88.2 me:58.8 levant:37.8 llegué:33.9 recibi:28.8 conseg:28 obtuvo:27.5 consig:24.1 bajó:20 subió:15.9 recibí:14.3 puso:13.7 llegó:13 metió:11.7 obtuve:11 salió:9.15 obtuvi:6.99 saqué:6.75 bajé:5.96 acabo:4.89 casaro:4.39 enojó:4.3 enfadó:4.04 casó:3.09
crucial	26	crucia:21
jax	113	jax:106
lattic	118	cuadrí:61.9 lattic:29.4 retícu:9.64
unsign	140	signo:88.3 unsign:22 firmar:13.8 sin:12.6
wider	25	amplia:11.1 mayor:4.04
promotion	99	promoc:79.2 ascens:8.96
exclud	307	exclui:139 excluy:104 exclud:28 inclui:11.1
subset	253	subcon:234 subgru:4.94
undefin	149	defini:52.8 undefi:50.5 indefi:36.1
negativ	447	negati:429
switch	837	modifi:285 cambia:239 cambio:67 switch:37.6 interr:25.9 cambie:23.3 conmut:17
shift	447	mayús:248 despla:89.6 shift:49.6 cambia:28.9
rabbit	31	conejo:30.8
horror	10	terror:6.96
film	81	pelícu:55.1 rollo:7 film:5.87
hobbi	53	pasati:34 hobby:8 afició:7
redirection	32	redire:30.1
acknowledgement	17	confir:6.03 recono:4.99
tag	585	etique:511 tag:21.6 tags:4.88
chosen	177	elegid:83.7 elige:30.4 selecc:11.8 escogi:10.2 elegir:8.05 eligen:7 eligió:3.5
trigger	376	desenc:147 activa:108 dispar:24.4 provoc:18.4 gatill:12.5 active:7.89
branch	263	rama:112 bifurc:51.1 ramas:38.9 ramifi:15.4 tramos:5.99 tramo:4.25 branch:3.71
empti	1267	vacía:595 vacío:417 vacías:112 vacíos:72.3 empty:9.04
collisionpolygon3d	4	collis:3.45
tf.keras.models.load_model	5	tf.ker:4.99
#2.5	81	#2.5:75 #25:3.29
suppress	193	suprim:164 elimin:7.23 supres:6.05
gold	54	oro:48.2
precious	12	precio:4
metal	27	metal:21 metale:3.5
anywher	189	cualqu:79 lugar:51.5 parte:40.7 ningún:17.6 lado:14 ningun:10.5 sitio:10.5 donde:8.45
appearanc	212	aparie:163 aspect:33.4 aparic:4.99
nos	42	nariz:30.8
downstair	17	abajo:7.93 escale:6.6 bajand:3.52
maskedtextbox	6	masked:6
slight	225	ligera:131 poco:54.2 leve:8.99 ligero:8.96 algo:8.79 leveme:5.72
fetch	278	obtene:57.1 obtenc:48.6 obtien:27.6 recupe:21.4 obteni:16.6 fetch:12 buscar:11.9 extrac:8.99 precar:4.36
preload	55	precar:33.1 preloa:12.4 pre:4.8
linter	85	linter:82.1
lowest	59	bajo:16.3 menor:14.3 baja:10.9 mínimo:4.92 bajos:3.7
extern	16	extern:15.1
french	867	francé:809 france:40.3 franci:3.8
beer	148	cervez:145
alcohol	24	alcoho:22.9
win32	170	win32:166
angri	264	enfada:112 enojad:65.4 enfadó:17.7 enojar:16 furios:9.94 enojó:7.61 molest:5.98 enfade:4 enfado:4
prun	192	poda:91.1 podado:39.5 podar:22.6 elimin:9.3 prune:3.5 podarl:3.18
decent	30	decent:20
frequenci	115	frecue:100
hear	446	oír:130 escuch:91.9 oído:32.6 oí:23.8 oírte:21.5 oíste:19.7 oigo:16.9 oyes:12 oírlo:11.9 notici:8.88 oírme:5 audici:4.79 oigas:4 oye:4
beginner	44	princi:34.2 básica:5.11 beginn:4.95
datacolumn	10	dataco:9.41
drag	336	arrast:302 arrást:9.77 drag:7.5 soltar:6.23
unsafe_componentwillreceiveprop	5	unsafe:5
someth	1562	algo:1.39e+03 cosa:47.2 decirt:3.41
dynamic	466	dinámi:429 dynami:19.1
compani	235	compañ:155 empres:64.3 compan:3.82
sold	51	vendió:16.7 vendid:9 venden:7.99 vendí:6 vende:5
nul	35	nul:29.8
silent	172	silenc:133 callad:13.9 silent:5
strip	125	elimin:65 quitar:10.8 quita:5.65 remove:5.2 quitan:4
deliveri	49	entreg:41.5 envío:3.31
stdout	119	stdout:102 estánd:10.9 salida:3.83
stderr	111	stderr:99.1 stdout:4.46 estánd:3.83
txt	29	txt:28.3
listener	223	escuch:126 agente:52.2 listen:30 oyente:20.2 recept:12
wir	80	conexi:22.1 cable:20.8 conect:9.02 cablea:5 lógica:4.33 alambr:4 cables:3.19
dotnet	35	dotnet:32.5
vista	56	vista:49.3 window:3.04
microsoft.net	10	v2.0.5:3.2
ngen	9	ngen:8.41
savedmodel	380	savedm:361
loader	213	cargad:168 loader:28.9
invers	74	invers:71.4
hyperbolic	23	hiperb:22.9
dimension	536	dimens:463 multid:3.02
los	264	perder:145 pierde:36.9 perdie:17.9 pierda:13 adelga:5.97 perdis:4 bajar:3.91
decreas	113	dismin:63.1 reduce:17.4 reduci:12.5 decrec:5.78
partial	394	parcia:340 partia:32.2
loss	768	pérdid:687 loss:10.6
q	195	p:93.3 q:69.5 cuánti:9.03
tflit	311	tflite:288 evaluó:3.51
aren't	426	no:232 son:75.8 están:44.2 estás:39.9 verdad:21.1 eres:18.9 estés:6.39
predefin	140	predef:132
conform	116	ajusta:54.3 cumple:19.9 cumpli:12.6 confor:11.3 ajuste:4.4
welcom	168	bienve:133 agrade:5.54 damos:4.44
#2015	147	#2015:143
pipelin	1310	canali:974 pipeli:169 tuberí:21.9
compress	265	compri:224 compre:22.9
bc3_unorm	4	bc3_un:3.4
listview	34	listvi:28.6
bitwis	142	bit:90.7 or:22.6 bitwis:20 bits:10.3 and:5.63
xor	14	xor:14
spend	274	pasar:88.6 tiempo:32.1 pasa:27.2 gasta:19 dedica:15.4 pasas:13.7 gastar:13 pasast:7.51 gastan:4.75 gastas:4
feedback	185	coment:92.5 retroa:65.2 feedba:5.28
incorporat	83	incorp:80.4
football	43	fútbol:35.8 futbol:4.93
pool	256	grupo:105 agrupa:50.2 piscin:31 pool:18.9 grupos:12.4 poolin:5.76 pileta:4
magic	113	mágico:62.5 magia:33 mágica:13.9
tensorboard	257	tensor:228
invocation	120	invoca:111
front	198	frente:89.7 delant:47.6 fronta:13.2 princi:12.8 front:8.41
supp	208	propor:140 sumini:36
subscript	88	subínd:69.8 suscri:7.68 subscr:3.95
uris	43	uri:26 uris:12.5
shim	131	shim:55.2 compat:35.1 correc:33.2 shims:13.8 correg:12.4
#7	601	#7:453 siete:45.6
schem	377	esquem:314 scheme:28.4
understood	90	entend:56.6 entien:20 compre:6.96
inferenc	527	infere:507
usabiliti	29	usabil:18 facili:4.73 uso:4.29
fragment	175	fragme:161
maximum	484	máximo:339 máxima:126
truck	55	camión:46.3 camion:6.94
fee	9	cuota:3.82
compensation	16	compen:13.6
compensat	18	compen:16.2
revers	193	invers:90.7 revers:40.7 invert:20.7 invier:17.6 revert:8.64
memo	30	memo:27
opaqu	65	opaco:32.4 opaca:9.98 opacos:9.96 opacas:6
robber	14	ladrón:7.93 ladron:5
initializer	178	inicia:144 initia:16.9
setup	517	config:293 instal:80.2 setup:74.1 prepar:18.9
elasticsearch	13	elasti:13
newspaper	101	periód:83.8 diario:16
artboard	44	mesa:43.9
lower	381	inferi:162 menor:61.4 minúsc:42.9 bajo:39.4 baja:9.71 dismin:6.18 bajas:4.96
aptca	8	aptca:7.41
ncurs	26	ncurse:24.7
lengthi	27	largas:6.46 extens:5 larga:3.75 largo:3.38
tutorial	1271	tutori:1.24e+03
programmer	138	progra:124
judg	76	juez:31.6 juzgar:25.9 juzgue:4.99
sentenc	363	oracio:111 oració:73.1 frase:62.1 frases:42.7 senten:22.9 conden:9.08
prison	76	prisió:51.6 cárcel:19.8
customiz	609	person:572 custom:8.63
standalon	106	indepe:86.8 standa:10.3
devtool	68	devtoo:50.2 desarr:13.1 herram:8.07
safari	7	safari:7
alon	572	solo:231 sola:99.3 indepe:60.8 solas:40.8 solos:36.4 paz:11.4 dejara:4.62
odbc	22	odbc:18.2
driver	257	contro:112 conduc:80.3 driver:15 chofer:4.98 taxist:4.47 carnet:3.45
piec	347	piezas:61.5 trozo:43.7 pieza:41.1 parte:27.2 partes:25.1 pedazo:24.5 fragme:21.1 trozos:10.9 porció:5.97 porcio:3.93 dato:3.67
obsolet	92	obsole:88.5
modifier	253	modifi:237
raw	408	sin:196 proces:73.6 format:50 bruto:43.9 raw:42.6 crudo:24.9 brutos:7.98 crudos:6.49 crudas:3.1
enum	350	enumer:162 enum:154 enums:10.2
discoveri	158	detecc:70.3 descub:55.8 discov:9.5
smooth	67	suaviz:15.7 suave:9.38 proble:9.36 fluida:7.99 sin:6.05
container	537	conten:481 contai:16.1 véanse:3.6
tolerant	12	tolera:9.66
unnam	42	sin:28.7 nombre:10.6 nombra:5.58 unname:4.59
slot	239	ranura:149 espaci:30.7 slot:16.5 slots:12.7
loos	41	suelto:9.99 dinámi:5.33 débilm:4.78
manifest	364	manifi:326 manife:12.8
breath	95	respir:59 alient:15
break	587	romper:127 interr:51.5 rompe:30.3 break:21.3 dividi:20.9 cambio:20.8 saltos:20.7 descan:19.7 salto:12.6 pausa:10.4 rompa:9.99 rompen:9.24 ruptur:8.59 breaki:7.21 desglo:6.95 rompie:5
ten	334	diez:286 decena:3.57
o'clock	147	las:52.7 punto:40.6
gdi	72	gdi:65.9
effectiveness	16	efecti:8.63 eficac:5.99
qualiti	186	calida:171 qualit:3.64
automatic	331	automá:300
font	383	fuente:335 font:11.3 fonts:4.32
infinit	99	infini:93.1
prepend	71	antepo:45.4 antepu:6 prepar:3.99
xbap	44	xbap:27.5 xbaps:14.4
publish	373	public:336 publiq:9 publis:3.75
overview	782	genera:392 inform:258 sobre:167 descri:64.5 visión:55.8 introd:45.5 overvi:32.3 resume:18.2
counter	461	contad:359 counte:42
node.j	151	node.j:142
examin	288	examin:265 anális:11
queu	647	cola:442 colas:84.8 queue:40.5 queuin:21.6 queues:3.89
msmq	79	msmq:62.9 msmq.l:6.13
succ	198	éxito:100 correc:36.5 triunf:23 realiz:12.1 realic:6.41 exitos:5.89
samuel	8	samuel:7.65
localdagrunner	8	locald:8
overwrit	112	sobres:80.8 sobree:15.5 overwr:8.06
encapsulat	101	encaps:100
kick	44	pateó:9 patada:9
approval	30	aproba:25.1
accessor	147	acceso:97.8 descri:57.4 get:15.1 set:11.4
orientation	47	orient:41.9
becom	762	convie:149 conver:102 se:74 vuelve:62.9 ser:56.6 medida:19.6 vuelto:15.7 convir:13.6 vuelva:13.2 hacers:8.83
president	74	presid:72.9
sooner	62	tempra:26.1 antes:19 cuanto:6.4 pronto:5.27
contoso	12	contos:11
career	21	carrer:14.6 profes:3.1
acquisition	19	adquis:16.9
resum	208	reanud:173 resume:11.2 retoma:3.55
period	175	períod:85.1 punto:45 period:14 puntos:12.6
employe	109	emplea:87.6 employ:13.4
decid	497	decidi:360 decide:59.4 decidí:42.3 decida:18
duti	62	deber:29 obliga:6.83 servic:6.81 debere:5 guardi:3.9
finalizer	101	finali:92.7
interpolat	45	interp:44
orient	128	orient:121
procedural	18	proced:17.8
outfit	25	conjun:11.6 traje:3.99
gradl	43	gradle:42.4
milk	181	leche:172 ordeña:3.03
tast	104	sabe:30.4 sabor:12.9 gustos:6.99 saben:6.97 gusto:4.99 probad:3.98 sabía:3.16
sour	20	agria:4.97
programmatical	208	progra:165 median:109
importer	64	import:54.9
electriciti	22	electr:16.5
nin	74	nueve:64.8
#9	321	#9:228 nueve:26.2 septie:7.72
percentil	9	percen:8.12
#40	75	#40:49.7 cuaren:8.93
#60	65	#60:49.1 sesent:4.52
#70	23	#70:14
#80	84	#80:66.9 ochent:3.71
#90	50	#90:38.3
offset	405	despla:202 offset:107 compen:32.6 desfas:11.7
utc	154	utc:141
zon	265	zona:145 horari:88.2 zonas:60.1
daylight	34	verano:22 horari:11.9
phon	376	teléfo:223 phone:56.2 telefó:15.5 celula:11.7 móvil:8.34 telefo:8 llamé:3.41
gain	187	ganado:23.9 gananc:19.9 obtene:13.8 obtuvo:13 ganó:12 adquir:9.98 ganar:7.81 adelan:5.77 engord:5.06 gana:4.94 obtuvi:4 ganand:3.97
mutual	57	mutuam:32.9 mutua:14.4 excluy:4.39
ws	184	ws:140 at:9.83 reliab:4 atomic:3.01
#1.1	146	#1.1:137 #11:4.01
demand	161	petici:49.2 demand:47.1 exigió:10 pedido:6.9 exigen:6.41 solici:5.4 exige:5 exigir:4.31
strong	463	fuerte:200 seguro:125 tipado:25.8 encare:21.8 tipada:12.5 strong:11.9 enfáti:7 sólida:6.61
saf	506	seguro:203 segura:160 salvo:39.8 seguri:27.7 safe:21.6 caja:8.43
bundler	36	bundle:16.6 agrupa:8.41 empaqu:5.99
bundl	156	paquet:30.9 agrupa:29.4 empaqu:25.6 inclui:20 bundle:7.47 bundli:3.37
collections.counter	4	collec:4
subtraction	39	resta:31
saturat	9	satura:8.77
subtract	73	resta:29.8 restar:15.8 restan:10.7 subtra:3.4
rehost	11	rehosp:9
project1	5	projec:3.14
ever	570	alguna:169 has:132 vez:116 nunca:107 jamás:39.5
met	367	encont:110 conoci:98.3 conocí:54.8 cumple:20.4 cumpli:8.28 casual:7.35 vimos:5.39 cumpla:4.95
acquir	202	adquir:124 adquie:45.1 acquir:9.86
channelfactori	8	channe:6.2
equal	705	igual:392 iguale:176 equals:20.5 igualm:9.99 testea:3.84
man	824	hombre:591 ancian:49.2 manual:35.4 man:11.5 señor:4.99
question	815	pregun:648 cuesti:44.5 questi:19.6 hacert:9.7 duda:6.99
english	713	inglés:669 ingles:24.5
zoo	53	zoológ:30 zoo:23
sister	361	herman:353
baseball	125	béisbo:118 beisbo:3.66
cast	192	conver:106 convie:18.7 cast:7.66
iron	47	planch:27 hierro:18
stomach	28	estóma:22.2
disclosur	12	divulg:7
knowledg	163	conoci:138 knowle:3.95
availabiliti	137	dispon:117 availa:10.2
linux	425	linux:412
newer	195	recien:68.2 poster:48.4 más:25.5 nuevas:17.3 nuevo:13 nuevos:11.2 nueva:10.4 versio:6.06
parser	443	analiz:288 parser:125 sintác:12.8
hover	127	mouse:22.8 pasar:19.4 punter:18 manten:14.5 cursor:12.4 ratón:8.82 hover:8.16 encima:7.63 señala:5.87
scen	452	escena:406 scenes:4
transform_fn	17	grafo:12.3 transf:3.42
lunch	299	almorz:132 almuer:120 comer:13.4 almorc:11.7
gacutil.ex	13	gacuti:12.9
wizard	148	asiste:143
restart	221	reinic:202 surtan:4.4
tfdv	30	tfdv:28.8
descriptiv	36	descri:30.9
analytic	66	anális:35.7 analít:22.6 analyt:5.06
experimentation	38	experi:34.9
japanes	266	japoné:155 japone:105
fish	292	pescad:84.6 pescar:76.5 peces:42.2 pez:37.4 pesca:26.5 pescan:8
helper	235	auxili:119 ayudan:82.9 ayuda:20 helper:3.41
maintain	387	manten:239 mantie:121 conser:12
thus	352	tanto:211 así:52 lo:47.9 por:33.5 modo:12.1
reduc	500	reduci:314 reduce:132 reduzc:18.5 reducc:11.9
oom	10	oom:10
better	1240	mejor:934 mejore:87.6 mejora:49 más:43.4 prefie:15.8 vale:9.75 mejoró:4.99
sushi	22	sushi:22
efficientnet	11	effici:9.52
mobilenetv2	12	mobile:11.3
resnet50	6	resnet:5.13
datarepeater	27	datare:21.1
truncat	116	trunca:103
convers	34	contra:15.8 invers:12 cambio:3.15
transmit	57	transm:49.8
recipient	39	destin:31.1
span	223	interv:76.1 span:40.6 abarca:37.6 abarqu:5 porció:4.98 spans:4.78
upset	37	molest:14.8 disgus:8.99 enfada:6.98
simplifi	283	simpli:279
mixer	25	mezcla:20.2
volum	108	volume:77.8 volúme:13.5
passiv	30	pasivo:20.4 pasiva:4
federation	34	federa:25.6 emitid:3.14
tweak	18	ajusta:5.54 ajuste:5.52
popular	207	popula:193
coverag	199	cobert:181 covera:5.16
advanc	546	avanza:461 adelan:20.5 antema:19.6 avance:7.06 advanc:5.82
consum	333	consum:245 utiliz:31.4
next.j	18	next.j:17.9
asterisk	47	asteri:46.4
oracl	53	oracle:43.3
argu	73	discut:62.6
satellit	96	satéli:90.2
fr	19	fr:15.1
ca	58	ca:52.9
fallback	214	reserv:63.9 fallba:59.1 respal:23.5 altern:22.7 retroc:4.76
lost	564	perdid:158 perdió:145 perdí:85.6 pierde:43.8 perder:30.1 perdie:19 perdim:14.1 pierda:14 perdis:6
ear	81	oído:24.7 orejas:21.5 oídos:11.7 oreja:6.77
await	257	await:126 espera:74.6 aguard:27.2
segment	206	segmen:186
panel	261	panel:201 panele:48.2
seri	239	serie:201 series:25.2
atomic	61	atómic:49.4 atomic:7.14
reporter	17	report:9.23 crash:5.17
lie	212	mentir:90.4 miente:22 mienta:12 encuen:11.9 mentid:6.99 radica:5.89 mintió:5 mintie:5 túmbat:4
textiowrapper	10	textio:9.55
experiment	210	experi:198
propos	95	propue:47.8 propon:28.7 propus:12.9 declar:3.97
knew	380	sabía:222 conocí:50 supier:19.8 supo:16 supe:15 sabían:11.5 sabías:8.85 sabíam:8
microsoft.win32	7	safeha:3.21
brush	137	pincel:67.8 cepill:22.4
teeth	62	diente:50.7 cepill:6.81 cepíll:3.7
weren't	104	no:30.6 estaba:28.2 estuvi:10.3 estába:5.58 fuera:4.95 fueron:3.71 verdad:3.62 eran:3.21
ctrl	603	ctrl:509
edg	284	borde:71 edge:70.2 bordes:60.7 arista:21.3 perime:13.9 extrem:12.8 edges:4.07
easiest	91	fácil:56.3 sencil:29.8 más:10.3
straightforward	93	sencil:60.6 direct:15.1 facili:5.47 simple:4.63 fácil:3.29
markdown	89	markdo:81.4
github	284	github:278
alia	281	alias:262
roll	71	revert:11.2 revier:8.99 deshac:4.58
tier	137	capas:73 nivel:19.4 nivele:15.8 intera:4.53
review	324	revisa:95.6 reseña:76.9 revisi:60.1 revise:48.4 crític:9.1 repasa:3.05
cancer	60	cáncer:57.9
kera	1021	keras:969
cudnn	18	cudnn:16.2
red	353	rojo:186 roja:73.3 rojas:26.8 rojos:20.8 tinto:11.4 masa:3.44
green	164	verde:131 verdes:20 green:4.27
blu	198	azul:148 azules:29.9 blue:8.62
matter	435	import:209 asunto:77.9 cuesti:17.7 indepe:13.1 cuán:3.23
coordinat	245	coorde:190 coordi:36
valueerror	168	valuee:167
timespec	6	timesp:6
csdl	24	csdl:21.1
onvisit	4	onvisi:3.41
vienna	6	viena:6
foot	85	pie:62.9 pies:6 andand:5.97 camina:4.99
del	37	del:13.5 supr:3.89
admit	102	admiti:68.3 admito:8 recono:5.81 admite:4.95 admití:3.99
interoperabiliti	61	intero:57.6
birthdai	155	cumple:148 regala:4.18
positiv	331	positi:318
certain	646	cierto:190 cierta:152 determ:120 seguro:40.4 alguno:24.1 certez:5
distro	5	distri:4.29
limitation	210	limita:204
executabl	454	ejecut:403 execut:16.3
filesystem	246	sistem:206 archiv:38.3 filesy:24.6
dig	22	cavand:10.9 cavar:4.98
grav	17	tumba:11
prohibit	49	prohib:38 prohíb:9.99
boyfriend	84	novio:78
tip	170	consej:60.5 sugere:45.1 tip:19.8 propin:9.98 tips:7.8 punta:6.1 trucos:3.42
background	394	fondo:177 plano:128 segund:18.6 backgr:16.1 antece:15 inform:14.9 fondos:4
suspicious	39	sospec:28.9 descon:3.98
constrain	80	restri:54.8 limita:14.1
nor	182	ni:151
intentional	54	intenc:45
sibl	61	herman:35.2 relaci:10.9 nivel:6.39 mismo:3.66
encoder	243	codifi:206 encode:8.14
mimeimag	4	mimeim:3.97
construction	124	constr:114
login	58	sesión:36.1 inicio:24.6 login:8.97
spacebar	13	barra:11.1 espaci:3.83
behalf	32	nombre:28.7
ml	321	ml:238 automá:49.8 aprend:47.6
persist	119	persis:56.8 conser:45.5
punctuation	53	puntua:51.4
revok	9	revoca:8
deni	100	negó:41 denega:26 negar:10 denieg:4 negarl:4
commit	289	confir:133 commit:58.8 cometi:13.3 compro:13 rerend:4.67
isolation	88	aislam:68.1 aislad:10.3 isolat:3.65
attempt	748	intent:700
null	773	null:595 nulo:73.5 nulos:38.3 nula:19.9
#23	74	#23:67.3
#33	18	#33:16.4
tripl	49	triple:32.3 tripla:6.73 tripli:3.07
hostnam	110	host:61.4 hostna:34.4 nombre:6.97
ip_address	5	ip_add:4.3
aliaslist	6	aliasl:3.23
possib	201	posibl:170
ipaddrlist	6	aliasl:3.23
ipv4	127	ipv4:118
continuous	139	contin:114 abscis:7.67
ask	1524	pregun:621 pidió:217 pedí:92.8 le:65.2 pedirl:50.1 pregún:47.8 pide:46.6 pedir:42 pedido:24.3 pidier:22.2 pídele:19.2 pidien:18.3 pida:13.3 pedimo:13 pides:11.6 pedist:8.84 pediré:6.09 hacert:5.68 acaso:5.5 pedirt:5.4
watch	736	reloj:145 ver:92.8 viendo:57.5 observ:54.5 televi:28 vigila:25 inspec:20.9 mira:15.2 mirand:14.5 veo:9.74 mirar:9.71 miraba:9.39 vio:9.39 tele:6.64 tv:3.74
overflow	127	desbor:84.8 overfl:26.7 stack:8.22
mind	496	import:85.5 cuenta:68.7 mente:57.7 decidi:35.7 idea:28.1 ten:19 opinió:15.9 tenga:15.8 molest:15.7 cabeza:15.3 tenien:12 abro:4.84 minds:3.96 tomado:3.46
dad	64	papá:38.4 padre:22.6
rar	162	rara:47.9 raras:21.5 raros:18.8 rarame:17 raro:16 frecue:7.92 poco:6.71
midnight	60	median:52.1 pasada:5.47
nightmar	19	pesadi:19
auto	309	automá:194 auto:56.8 autoco:16.1 autoim:10.4
ansi	45	ansi:43.6
qualifier	55	califi:45.5
driv	505	conduc:230 unidad:73.1 maneja:49.5 llevar:18.9 conduz:15.1 conduj:12.9 drive:12.3 impuls:6.89 volvie:5.53
witness	31	testig:27.9
kind	771	tipo:292 tipos:168 clase:87.2 amable:77.2 kind:7.36 gentil:7 amabil:4 gustab:3.08
movi	419	pelícu:298 cine:89.9 movie:6.34
#65535	11	#65535:10
fractional	47	fracci:45.9
prediction	442	predic:421
low	424	bajo:266 baja:62.3 low:24.3 bajos:19.7 poca:5.92 high:4.25
latenci	109	latenc:107
bigtabl	9	bigtab:8
observation	149	observ:143
placeholder	158	marcad:92.7 posici:62.3 placeh:17.5 comodí:7.45 comodi:6.2
mous	349	mouse:240 ratón:73
timelin	220	escala:162 tiempo:68.5 línea:13.8 timeli:3.87
zoom	166	zoom:103 acerca:22.9 alejar:13.1 amplia:7.17 amplíe:4 amplía:3.41
coroutin	351	corrut:221 corout:48.2 coruti:35.1 rutina:32.4
preview	273	previa:170 vista:59.4 prelim:36 previs:29.9 previe:8.95
devenv	22	devenv:19
ide	410	ide:394 ides:7
adjust	219	ajusta:164 ajuste:24.5 adapta:8.51
makedir	7	makedi:6.99
region	260	región:147 region:72.4 zona:9.9 áreas:8.03
south	44	sur:30 sudamé:5.79
pol	32	poste:11.2 polo:6.95 mástil:4.04
thirti	140	treint:106 media:4.97
cjk	4	cjk:4
measur	277	medir:85 medida:54.4 mide:40.9 medido:24.9 medici:12.8 miden:12.4 mida:7.99 midien:7 medimo:3.53
accurat	150	precis:121 exacto:11.3 exacti:7.99
r	634	r:560
creation	417	creaci:383 creati:3.83
division	158	divisi:134 entera:5.5 floor:4.37
cancel	239	cancel:227
greek	22	griego:9.97 griega:6.98 chino:3.95
mask	388	máscar:234 enmasc:69.2 mask:29 mascar:8.97 maskin:5.61 desenm:4
persistenc	66	persis:54.7
autodetect	9	autode:4.45
privileg	110	privil:100
shadow	156	sombra:62 sombre:36 shadow:21 oculta:8.06 oculto:3.89
password	296	contra:248 passwo:22 encrip:3.22
syndication	22	distri:12.3
solv	371	resolv:237 resuel:70.2 soluci:44.3
quit	527	bastan:181 muy:49.9 renunc:34.4 dejar:29.6 salir:18.5 quit:17.3 dejó:13.5 dejé:8.23 dejara:5 dejado:4.34
entranc	21	entrad:8.24 ingres:4.02
resolution	245	resolu:221
recompil	45	volver:17 recomp:16.4 compil:8.45 vuelva:4.72
stai	892	quedar:369 perman:66.1 manten:40 quedó:37.7 quedé:35.9 quédat:30 quedes:24.7 quedad:18.5 quedas:17.2 queda:16.2 quede:16 quedan:13 quedo:12 quedam:8.9 despie:7.51 quedat:7
wherea	105	mientr:97.5
whitespac	255	blanco:217 espaci:68.1
fals	957	false:622 falso:255 falsa:27 falsos:19.4 falsas:9.91
multiplication	71	multip:66.1 matric:3.63
symmetric	43	simétr:41.8
fashion	108	moda:25.9 forma:21.3 fashio:18.5 manera:17.2 anticu:5.97
gav	482	dio:227 di:44.5 le:23.9 regaló:23.8 dejó:13.6 dieron:11 diste:11 dimos:5.98 regalé:4.99 dejé:4.65 cedió:4.21
bath	91	baño:46 bañand:6.98 baña:6.98
scan	95	escane:64.9 examin:5.62
compatibiliti	510	compat:473
lifecycl	72	ciclo:55.7 vida:28.5 ciclos:4.05 lifecy:3.28
uninstallation	5	desins:5
caller	406	llamad:182 llama:90.4 invoca:33.8 autor:25.5 quien:25.5 person:25.3
#2003	41	#2003:39.1
calle	102	destin:79.7 llamó:13.2 llamad:4.06
reactiv	176	reacti:169
winmdobj	5	winmdo:5
msdn	103	msdn:101
ignor	875	ignora:631 omite:58.1 ignore:45.3 omitir:29.6 omiten:28 ignoró:23 ignóra:4 ignorá:4
stand	411	indepe:90.1 parado:53.9 soport:46.5 aguant:20.3 levant:18 repres:16.4 pie:15.7 signif:15 parada:11.7 autóno:3.98
#2.9	7	#2.9:7
readi	569	listo:252 listos:74.7 prepar:69.3 lista:63.8 listas:21.8 ready:15.4 dispue:5.99
system.drawing.pen	5	system:3.04
paid	135	pagó:31.9 pagado:23.9 pagué:16.8 pago:6.06 pagaro:6 pagan:6 prestó:3.68
thought	936	pensé:491 pensab:102 pensó:82.7 pensam:53.6 creía:40.1 consid:31.8 creí:21.7 habías:15.7 pensad:14.8 pensáb:4 habíam:3.61
guess	185	adivin:77.9 supong:55.9 creo:8.2 imagin:7.99 suposi:5
bulgarian	5	búlgar:5
exe	84	exe:81.8
dll	334	dll:306 dlls:6.1
writabl	94	escrib:33.8 escrit:33.4 grabab:7.96 modifi:5.12 lectur:5.09 permis:4.32
restrict	211	restri:194 limita:9.47
hold	663	contie:169 manten:86.7 conten:86.3 mantie:33.4 tecla:23.7 mantén:21.5 sosten:9.99 retene:6.89 sujeta:5.99 aguant:5.86 sostén:5.76 alberg:4.2 pulsad:3.09
abort	122	aborta:44.9 anula:12.3 anulac:10.9 anulad:9.95 abort:8 anular:5.95 anuló:5.02 anulan:5 cancel:4.98 interr:3.8
#256	54	#256:51
tfx	489	tfx:459
serverurl	18	server:7.61 roomid:6.82
roomid	40	roomid:37.4
pick	316	recoge:47.9 elegir:47 recogi:25.9 selecc:23.2 cogió:16 escoge:12 elige:8.99 retoma:8.34 eligió:6.18 pick:5 recoja:5 coger:4.66 escogi:4
chat	232	chat:169 charla:30 recone:7.22 chatea:4.02 chats:4
dropdown	61	desple:55.6
hood	76	intern:20 capó:10.7 fondo:9.98 detrás:5.99 forma:3.62
gaussian	69	gaussi:64 gausia:4
usabl	119	utiliz:58.5 usar:14.6 usable:8 hosts:5.48 pueda:5.1 puede:4.71 pueden:4.26
relational	63	relaci:47.5 design:7.78
localhost	35	localh:24.7 local:6.02
shakespear	23	shakes:22.1
individual	632	indivi:568
repeatabl	6	repeti:4.99
protobuf	19	protob:17.4
checkpoint	409	verifi:291 puntos:108 punto:74 checkp:21.2
digit	454	dígito:386 cifras:12.3
uppercas	98	mayúsc:94.5
lowercas	108	minúsc:103
equivalenc	42	equiva:40.4
embed	789	incorp:282 incrus:264 embedd:61.6 insert:42.5 integr:42.4 inserc:24.1 embebi:23.8
ins	66	comple:31.3 ins:5.9 integr:3.9
hill	39	colina:32
snow	243	nieve:120 nevand:23 nevar:23 nieva:15.3 nevó:15 nevará:9.98 snow:5.4 nevado:5 nevada:4.75
shortcom	8	limita:3.79
subgroup	29	subgru:25.8
sqlexpress	5	sqlexp:5
scar	94	asusta:37 miedo:14.8 cicatr:13 asustó:5.97 asuste:4 ahuyen:3.93
usingtask	16	usingt:16
toolset	109	herram:61.4 conjun:47.3 subcon:5.69 toolse:3.73 toolsv:3.14
bring	304	trae:38.3 traer:29.4 tráeme:23.7 llevar:18.2 traiga:16 a:11.6 traeré:9.59 tráiga:7.56 traerm:6.89 traeme:5 trajis:5 tráete:4 traen:3.41
significanc	25	signif:12.5 import:8.21
numerous	38	numero:26 varias:3.37 muchos:3.02
cut	281	cortar:58.1 cortó:36.8 corta:16.6 corté:12.1 cortad:7.91 recort:7.73 corte:6.34 linda:5.96 cortan:5.92 tramos:5.62 mona:5 lindo:5 cortas:4.87 cortes:3.99 tramo:3.99
redundant	54	redund:53
xunit	21	xunit:19
patient	135	pacien:128 enferm:5.01
sundai	195	doming:189 sunday:3.24
worker	617	trabaj:382 worker:93.7 multit:42.6 monotr:4.93
former	114	primer:50.3 anteri:41.6 segund:6.48 antigu:5.98
therebi	23	tanto:5.27 lo:3.6
cluster	396	agrupa:154 clúste:140 cluste:41.7 grupos:20.7
sync	96	sincro:79.1 sync:7.29
importabl	25	import:20.6
unpickl	31	deseri:9.27 unpick:7.65 desemp:6.77
stolen	83	robado:35 robaro:33.8 robada:7.88
batteri	31	baterí:21.4 pilas:7
power	295	potenc:103 poder:46 energí:19.6 impuls:18.6 elevad:8.6 power:7.43 eficac:6.91 podere:5.82 eléctr:4.3
energi	99	energí:81.6 energé:10.9
customer	235	client:168 custom:34.8 pedido:12.5 orders:8.57
eventual	150	eventu:53.5 finalm:49.6 final:18.4
renderer	203	render:168 proces:10.4 repres:10.3 forwar:5.92
program.c	16	progra:13.9
flower	238	flores:174 flor:45.2
saw	684	vi:292 vio:177 vimos:81.7 visto:34.6 viste:23 vieron:16
sneak	10	escabu:5
consult	137	consul:131
langchain	15	langch:14.4
bézier	11	bézier:8.08
splin	33	spline:25.3
pierr	5	pierre:5
industri	20	indust:17.4
alignment	101	alinea:87.9
dash	40	guione:14.3 discon:13.5
minor	172	menor:75.1 menore:37.7 secund:19.9 minor:17.8 pequeñ:10.9
roadmap	25	hoja:11.7 ruta:4.94
explanation	144	explic:140
hierarchi	246	jerarq:241
mirror	127	reflej:70.5 espejo:37.6 mirror:7
description	571	descri:544
insertion	113	inserc:112
debt	33	deuda:17.4 deudas:9.99 endeud:3.98
#100	194	#100:188
tough	30	duro:14 difíci:5.99
animal	157	animal:154
dest	35	dest:31.8
logger	527	regist:224 logger:191 reenví:13.2
align	120	alinea:99.2 align:6.62
bottom	292	inferi:178 abajo:38.2 fondo:20.8 final:19.3 arriba:12.4 bottom:8.99 parte:8.79
simp	451	simple:382 basta:16.9
adb	14	adb:11.6
replica	174	réplic:160
wif	345	esposa:189 mujer:88.6 wif:54.6
snor	16	roncar:4 ronca:4
multicast	34	multid:27.7
leverag	103	aprove:88.4
bank	154	banco:123 bancos:9.6 bancar:9.58 bank:4.95
authenticator	23	autent:14.5 tokens:4.38
authenticat	126	autent:113
arrest	88	arrest:58.9 deteni:12.9 detuvo:5.96 detene:4.98
initialization	352	inicia:314 initia:6.78 monofá:4.53
brazil	31	brasil:31
war	191	guerra:176 ware:3.11
argentina	5	argent:4.74
subtyp	204	subtip:160 subtyp:16.1
octal	70	octal:40.8 octale:27.6
representabl	45	repres:37.8
minimum	254	mínimo:171 mínima:76.6
alias	199	alias:167 aliase:11.3 aliasi:4
track	730	seguim:394 rastre:116 pista:51.9 pistas:47.5
album	25	álbum:16 albums:4.24 álbume:3.09
relocat	18	reubic:9.99 ubicac:4.1
system.collections.generic.dictionari	11	#602:6.44
#602	33	#602:23.2
faster	498	rápido:298 rápida:165 más:30.7 rapide:5.99 faster:3.82
sqlclient	18	sqlcli:17.4
#7.0	22	#7.0:22
integrat	399	integr:385
vari	248	variar:71 varía:47.1 varían:34 varyin:28 variab:20.9 varíen:5.71
width	364	ancho:252 width:59.5 anchur:22.6 anchos:6.85
earli	447	tempra:232 pronto:66.5 antici:34.6 princi:22.4 primer:22.2 levant:15 madrug:5.47
ado.net	125	ado.ne:106
descendant	71	descen:66.2
subtre	21	subárb:21
enjoi	225	disfru:116 gusta:29.3 divirt:10.8 divert:9.63 bien:8.62 gustó:6.97 gustab:4.77 pasamo:3.99 provec:3.53
convenienc	206	conven:137 comodi:40.9
drunk	130	borrac:77 emborr:16 bebido:9.99 ebrio:8 tomado:4.98 embria:4
increment	251	increm:231
autonumber	4	autonu:4
blank	154	blanco:127 vacía:6.98 blanca:3.61
cursor	270	cursor:248
circuit	177	circui:150 cortoc:14.7
ahead	99	adelan:28.6 delant:13.9 antici:8.22 antes:5.82
sos	5	sos:3.47
comprehensiv	84	comple:60.4 exhaus:6.87 integr:3.92
safeti	77	seguri:71.3
#601	118	#601:82.5
searchbar	7	search:6.96
onchang	15	onchan:15
grow	175	crece:30.8 crezca:20 crecer:17 crecie:15 cultiv:12.8 crecim:10 crecen:8.98 aument:5.54 enveje:3.47
pypi	51	pypi:36.8 pypy:13.7
cli	115	cli:101 interf:6.48 comand:6.27 línea:6.2
troubl	266	proble:207 molest:8.97 dificu:7.88 meter:6.42 apuros:5 costó:5 cuesta:4.99 meterá:3.79 tenien:3.31 tantos:3.16
partition	105	partic:74 partit:6.65 dividi:6.17 divide:5.5
electron	561	electr:514
#11	155	#11:112 once:14.1 noviem:3.99
#21	38	#21:35.4
#31	34	#31:32.4
setter	57	establ:15.6 setter:12.6 captad:6.91 asigna:5.29
enlist	24	inscri:11.1 alta:3.83
partner	36	partne:9 socios:8 asocia:7.6 socio:4.99
pur	309	puro:95.8 pura:70.8 puros:47.3 puras:45.1 purame:24.5 ronron:3.74 pure:3.02
exhaustion	7	agotam:4.41
compact	108	compac:104
forward	474	adelan:68.1 hacia:63.3 reenví:58.2 delant:43.9 reenvi:35.8 ganas:31.1 desean:25.4 forwar:22.5 espero:14.6 verte:8.13 avance:7.99 ansios:7.72
winmd	24	winmd:22.7
codedom	22	codedo:19.7
cop	30	policí:10.9
fir	592	dispar:210 fuego:115 incend:63.6 desped:44.4 activa:32.2 despid:17 desenc:16.5 llamas:10.6 prendi:6.01 prende:3.28
phas	286	fase:192 fases:49.9 phase:8.04 monofá:6.31 multif:3.14
typeof	12	typeof:11.9
twin	42	gemelo:31 gemela:9
alik	14	pareci:4.81
chatgpt	42	chatgp:41
reinforcement	40	refuer:37.9
human	193	humano:134 humana:40.4
workspac	125	área:67.6 áreas:31.7 trabaj:27.8 espaci:8.13
keyboard	312	teclad:289
sink	43	recept:12.9 fregad:6.92 hunde:4.95
interoperation	30	intero:22.7
nfa	4	nfa:4
steer	16	dirigi:5.97
backtrack	25	retroc:23.8
poor	156	pobre:81 pobres:20.7 mala:12.3 mal:12.1 defici:8.91
guest	143	invita:125 guest:6.45
rebel	7	rebeld:6
fight	150	pelea:34.2 pelear:30.7 pelean:21.9 luchar:13.7 luchan:8 combat:6.86 lucha:6.37 peleas:5.66
recoveri	48	recupe:45.8
numerical	144	numéri:136 numeri:4
instabiliti	11	inesta:11
aris	57	surgir:15 surge:14 surgen:11.5
backpropagation	17	retrop:13.4
pti	6	pty:6
tti	29	tty:26.2
respectiv	317	respec:308
associativ	13	asocia:11.5
pyxml	14	pyxml:13.4
markup	354	marcad:266 markup:37.3
textblock	12	textbl:10.4
notabl	53	notabl:42 destac:5.99
preset	61	ajuste:21.2 preest:17.7 preset:13.7 precon:6.99
nettcpbind	9	nettcp:9
sho	250	zapato:222 calzad:6.13 zapate:4.7
gamma	19	gamma:16.4
correction	26	correc:20
brother	456	herman:440
caught	263	captur:50.6 detect:26.3 atrapa:19.7 atrapó:15.8 agarró:11.3 pilló:10.6 cogió:7.54 cogier:5.9 atrapé:5.84 agarré:5.78 cayó:4.94 pillar:4.9 cogí:4.62 agarra:4 cogido:3.93 pillé:3.92 pescó:3.6
errno	36	errno:35
kid	177	niños:58.7 hijos:27 niño:26.8 bromea:17 chicos:10 broma:6 jugába:3.6
door	516	puerta:471 abrió:7.44
you’ll	69	tendrá:6.76 verá:6.46 podrá:3.42
gaia	13	gaia:13
benchmark	197	compar:66.5 evalua:40.8 refere:37.8 benchm:37.7 prueba:13.9 puntos:9.4
quicker	9	rápido:6.28
reliabl	141	confia:95.5 fiable:21.9 reliab:4.5
bayesian	31	bayesi:30.4
mixtur	36	mezcla:27.3 combin:3.75
hamiltonian	6	hamilt:5.96
mcmc	23	mcmc:22.4
valuabl	56	valios:46
principal	75	princi:34 entida:22.2 direct:7.83 seguri:4.74
port	544	puerto:328 port:53.2 portar:29.2 migrac:15.7 portab:11.8 adapta:10.5 trasla:10.4 portin:7.67 migrar:7.46 portan:7 portad:6.98
upon	231	al:31.1 sobre:17.4 tras:14.3 la:9.31 se:8.1 basa:6.73
optionparser	37	option:33.8
setup.pi	36	setup.:35.7
gpu	655	gpu:599
realistic	41	realis:38
likewis	48	mismo:15.4 modo:10.9 asimis:8.99 misma:5.83 igual:4.45 igualm:4 manera:3.46
alphanumeric	47	alfanu:44.7
due	417	debido:304 debe:20.9 por:14.8 causa:11 pagar:4.33
persistent	69	persis:65.5
ids	181	identi:68.5 ids:66.4 id:32.2
glass	255	vaso:87.4 lentes:45.9 gafas:40.5 anteoj:16.8 vasos:15 vidrio:12.8 crista:8.69 copa:7.88 copas:6.98 glass:3.77
clarifi	35	aclara:21 clarif:6.51
statical	80	estáti:71.9 estadí:3.79
allocat	454	asigna:363 asignó:19.2 asigne:15.3 alloca:7.5
afraid	294	miedo:171 temo:50.8 asusta:21 teme:19 temer:4.99 temía:3.97
ston	57	piedra:47.6
far	415	lejos:143 hasta:130 ahora:20.8 mucho:17.1 lo:14.4 distan:14.3 alejad:4.99 lejana:4.96 lejano:4.39
metacharacter	41	metaca:40
chanc	243	oportu:135 posibi:32.9 casual:21.8 chance:14.1 probab:10.4 azar:6.16
fewer	86	menos:80.6
butter	45	manteq:34.3 mantec:9
inferior	4	inferi:3.41
foreign	153	extran:80.9 foráne:30.2 extern:26.3 exteri:6.73
cleartyp	12	cleart:10.8
antialias	13	suaviz:6.49 contor:4.66 antial:4
somewhat	82	algo:41.1 poco:9.95 cierto:9.77 ligera:3.34
dp	30	dp:27.3
subscriber	164	suscri:134
methodnam	49	method:29.6 nombre:12
typenam	76	typena:57.3 nombre:9.51
pearl	10	perlas:6.8
swin	5	cerdos:3.19
station	233	estaci:226
resiz	254	tamaño:155 redime:55.8 cambia:48.7 cambie:8.51 resize:3.34
asyncio	167	asynci:157
coffe	377	café:362 cafete:5.74
spr	82	primav:61.8 amorti:5.3
participant	69	partic:57.2
deserv	83	merece:49.4 merecí:16.8 merezc:10 merecé:4
happiness	42	felici:40.3
existenc	59	existe:54.3
system.windows.application	10	system:6.28
brought	125	trajo:29 traje:18 traído:8 crió:6.96 criado:5 criada:5 trajer:4 educad:4
gift	90	regalo:73 obsequ:9 regala:3.12
min	356	mío:131 mía:67.3 míos:36.8 mínimo:26.3 mías:19.9 min:19.5 mínima:15 mina:6
player	176	jugado:94.1 reprod:40.7 player:16 tenist:6.08
marshal	96	calcul:23.5 serial:22.3 marsha:18.4 refere:17.7 cálcul:17.1
pin	85	fijar:14 pin:12.9 anclar:9.82 fijada:7.96 anclaj:3.97 fijado:3.79
complaint	31	quejas:16 queja:14
pyd	9	pyd:8.99
repr	91	repr:79 repres:6.44
swap	56	interc:46.1 cambia:4.72
curs	117	curses:101 maldic:4
keypad	13	teclad:11.8
therefor	573	tanto:437 consig:75.9 lo:55.8 por:50.1
population	106	poblac:88.8 popula:4.54
densiti	45	densid:41.2
spok	96	habló:45 hablab:18 hablé:14 hablar:5.9
actress	24	actriz:21.9
wardrob	4	armari:4
inner	144	intern:119 interi:14
pretti	285	bastan:98.1 muy:38.8 bonita:32.7 linda:17.8 guapa:14.8 casi:13.3 bonito:8.51
printer	55	impres:48.8
indentation	86	sangrí:50 indent:21.1 sangra:7.9
reveal	56	revela:35.9 reveló:11
arithmetic	209	aritmé:198
buffer_siz	9	buffer:7.15
can_bcm	4	can_bc:3.91
gallery.j	5	galler:4.7
galleri	46	galerí:35 galler:8.64
closer	77	cerca:24.5 cercan:15.7 acerca:13.1 más:9.47
es	38	es:6.44 opengl:5.85
heavier	13	pesado:4.93
calloc	4	calloc:4
malloc	42	malloc:34.6 free:5.61
defer	127	diferi:45.4 aplaza:43.8 difier:5.3 pospon:4.34 emit:3.45
easter	6	pascua:4.98
egg	138	huevos:97.7 huevo:33.6
mutabiliti	10	mutabi:10
complicat	174	compli:163 comple:6.75
intent	54	intenc:42.2
removal	77	elimin:63.9
audio	570	audio:502 audios:12.4
frontend	13	fronte:11
acceleration	131	aceler:121
moniker	26	monike:23.1
registration	92	regist:84.9
fun	239	divert:131 divirt:19 divers:13 burlar:9 burló:6.75 fun:6 burles:5.23 diviér:5 burla:4 entret:3.71 pasamo:3.2
bunch	32	montón:18
guitar	118	guitar:116
llama	13	llama:9.89
achiev	292	lograr:139 conseg:38.4 logra:25.7 alcanz:22.5 consig:14.2 lograd:4.99 logran:4
budget	21	presup:20.2
controll	275	contro:250 recuad:5.35
lifetim	191	duraci:116 vida:45 vigenc:7 lifeti:3.48
boat	68	bote:29 barco:24.3 botes:4.99 barca:4
authobject	4	authob:4
callabl	553	invoca:376 callab:67.8 llamad:33.1 llamar:23.3
disappointment	7	decepc:6
official	154	oficia:148 offici:4.58
langgraph	67	langgr:62.6
z	161	z:143
shortcut	439	abrevi:136 contex:87.4 acceso:69.5 atajo:43.9 direct:36.9 atajos:27.6 menú:16.6 shortc:4.58
serial	53	serie:31.2 serial:9.46 port:3.87
danc	179	bailar:97 baile:22.9 bailan:19 baila:6.68 bailab:5.73 bailam:5 bailad:4.76 bailem:4 danza:3.64 bailó:3.33
blam	163	culpar:69 culpa:42 culpo:13.9 culpan:9 culpó:7.99 culpes:5 culpas:3.99
xps	27	xps:21.9
xpsdrv	12	xpsdrv:10.6
textual	67	textua:56 texto:8.07
label	825	etique:685 label:61.4 labels:13 reetiq:3.02
essential	187	esenci:130 essent:17.4 básica:11.2 básico:7.08 fundam:7.03
processor	306	proces:276
lab	102	labora:70.2 lab:20.8 labs:4.95
exam	89	examen:69.5 exámen:11.7 reprob:4.96 aproba:3.46 prueba:3.11
float16	49	float1:44.8
half	193	mitad:82.1 media:48.8 medio:33.3 half:7.68 medias:4
we'd	86	nos:24.2 gustar:22 querem:5.4 estarí:5.39 que:4.02
sebastian	7	sebast:5.19
markbåg	5	markbå:3.68
idea	625	idea:493 ideas:105
conversation	109	conver:99.2
#207	5	#207:4.9
bed	395	cama:316 acosta:36 dormir:19.9 acuest:7.39 acostó:4
neither	187	ni:58 ningun:50.1 tampoc:16.7 no:5.94
besid	77	además:40.2 lado:9.68 junto:9.26 aparte:8.9
food	404	comida:348 alimen:28.8
populat	170	rellen:98.4 comple:16.4 llenar:11 poblad:8.62 llena:6.99
drawn	74	dibuja:52.8 dibuje:5.41
reasonab	22	razona:21
deallocat	49	desasi:36.4 desalo:4 desocu:3.67
influenc	59	influe:33 influy:13 influi:5 afecta:3.64
developer	781	desarr:671 progra:44.1 develo:35.5
inspector	37	inspec:35.9
debuggabl	11	depura:8.01
latest	327	última:146 recien:75.5 último:68.4 latest:22.9
evaluator	94	evalua:84.4
redirector	4	redire:4
arc	22	arco:7.61 arcota:3.64 arcos:3.34
scor	243	puntua:134 puntaj:60.6 score:3.53
tpl	19	tpl:17.3
dataflow	114	datafl:57.7 flujo:40.1 datos:3.51
nullabl	62	null:50.4 acepta:18 valore:5.46 nullab:3.37
inabiliti	11	incapa:8
unexpect	192	inespe:175 espera:6.88 unexpe:4.6
disposition	18	dispos:17.3
system.windows.forms.integration.windowsformshost	11	system:7.51
len	78	len:68.9
extent	45	extens:14.7 hasta:7.75 medida:6.81 punto:5.58 extent:4.98 cierto:4.61
hat	465	odio:132 sombre:123 odia:59 detest:31 odian:26.9 odiaba:22 odias:7 odiado:6 odiart:4 odiar:4
conferenc	45	confer:42
held	145	manten:16.5 reteni:14.9 mantie:9.2 levant:6.62 conten:5.72 contuv:4.88 conser:4.76 celebr:4 mantuv:4
tokyo	155	tokio:149 tokyo:6
unreachabl	23	inacce:9.33 inalca:7 alcanz:3.58
partitioner	17	partic:14.9
sta	7	sta:6.99
rol	234	roles:86.8 rol:71.7 papel:24.9 funcio:10.7 role:9.02
translation	196	traduc:142 conver:20.4 trasla:14.6 transl:6.06
#3.0	189	#3.0:182
freez	93	congel:46.9 inmovi:22.2 freeze:8.75
osx	12	osx:11
pil	21	pile:7.34 pil:5 acumul:4
gb	33	gb:31.2
suit	339	conjun:118 suite:46.4 traje:45.8 adecua:17.7 paquet:12.6 suites:10.4 tests:3.57
honest	82	honest:65.4 sincer:11.4
reward	121	recomp:101
travers	77	recorr:41.1 atrave:18.4 atravi:9 transv:4
enlistment	11	inscri:9.1
especial	256	especi:212 todo:15.2 partic:14.6 sobre:8.05
typedef	56	typede:27.8 defini:17.7 tipos:3.29
concurrent	163	concur:84.2 simult:67.4
crawl	19	arrast:5.69
fenc	62	cerca:35.2 valla:20.9
spec	266	especi:177 spec:57.5
autospec	18	autosp:15.3
cours	383	curso:168 supues:137 cursos:18.6 course:7.01
info	226	inform:144 info:65
experimental	168	experi:161
rat	458	tasa:175 frecue:57.2 veloci:38.3 tasas:34.1 califi:33.3 valora:20 ritmo:7.26 tarifa:6.97 ratas:6.81 rata:4
activ	498	activa:226 activo:196 active:51.9
cancell	120	cancel:106
merg	232	combin:101 fusion:64.9 fusión:34.3 merge:5 unir:5
enumerat	99	enumer:90.7
gcp	37	gcp:36.4
settl	26	instal:4.26 resolv:3.17
canada	64	canadá:63.4
tls	195	tls:180
consideration	142	consid:125 cuenta:6
stabl	191	establ:158 stable:3.97 abi:3.62 noctur:3.15 estabi:3.07
term	416	términ:308 plazo:33.6 condic:14.3 term:3.41
head	298	cabeza:121 encabe:54 head:15.9 headin:9.76 cabece:9.38 dirigi:6.66 diríge:5.27 rumbo:3.81
claim	235	notifi:64 reclam:29.8 demand:22.4 afirma:17 asegur:13 petici:7.7 sosten:7.51 sostie:6 alegó:5 exceso:4.73
capabiliti	374	capaci:248 funcio:76 capabi:6.07 compet:3.89
camera	263	cámara:252 camera:3.95
discussion	187	discus:108 debate:36.4 explic:9.16 conver:7.56
crc	17	crc:14.1
uncompress	40	compri:26.1 descom:6.48
difficulti	79	dificu:62.5 cuesta:3.99
fifo	32	fifo:27.5
ajax	43	ajax:33.3
screenshot	54	captur:38 pantal:33.9
grid	187	cuadrí:147 grid:25.8
refresh	94	actual:55.3 refres:26.8
lack	133	falta:73.3 carece:36.2 no:5.31 carecí:3.57
decompression	40	descom:34.9
concatenation	84	concat:79.8
quot	321	comill:168 cita:21.6 entrec:19.2 citar:12.7 citas:10.4 citado:9.73 citada:9 quote:8.21 dobles:7.78 citand:5.41 citan:5 quoted:3.09
concatenat	117	concat:114
plain	129	simple:46 plano:22.2 format:14.9 sin:12.1 plain:10.8 claro:5.42 normal:4.83
terminal	299	termin:265 mueva:9.14
emulation	35	emulac:32.4
fall	292	recurr:34.4 cae:20.7 caer:19.7 vuelve:11.6 otoño:11.5 se:9.51 enamor:8.59 divide:7.15 caiga:5.07 caída:5 caen:4.92 quedan:4.11
printabl	60	imprim:46.8 quoted:5.29 printa:5.11
ball	101	pelota:57.1 bola:20.4 balón:4.74
treasur	19	tesoro:18
#44.1	4	#44.1:3.92
khz	15	khz:5.44 frecue:3.12
wss	23	wss:11.5 wsse:7.54
extensibiliti	78	extens:72.8
machineri	83	maquin:72 mecani:4.01 máquin:4
suspicion	13	sospec:12.6
orang	88	naranj:84
regularization	133	regula:121 grafos:6.99
anywai	79	modos:27.7 formas:17.6 todas:8.76 cierto:5.15 sea:3.87 cualqu:3.09
drank	79	bebió:26 tomó:9.94 bebí:8.91 tomé:7.5 bebido:4.99 bebier:3.97
idl	255	idle:149 inacti:68 idl:18
prototyp	99	protot:91.6
renam	289	renomb:111 cambia:92.6 nombre:68.2 cambie:19.8 cambio:15.2 rename:10.7 pyunst:3.21
npm	57	npm:54.1
stew	15	guiso:8 estofa:6
clip	158	recort:77.1 clip:35.3 clips:28.9 clippi:4.27
system.drawing.graphic	11	system:5.75
anyon	339	nadie:157 alguie:97.6 cualqu:55.7
exclusiv	231	exclus:203 excluy:4.9
slower	102	lento:47.5 lenta:25 despac:6.97 lentos:6.92 lentas:4 lentam:4
flicker	12	parpad:12
fed	83	alimen:31.8 harto:8.9 introd:7.95 comer:7.09 ingres:5.99 harta:5
basis	111	base:38.3 por:10.1 forma:5.79 cada:4.58 las:3.55 según:3.35
bag	139	bolsa:67.4 bolso:28 mochil:19 bolsas:6.97 carter:5 maleta:3.33
inventori	10	invent:10
thrown	172	produc:52.8 excepc:38.2 inicia:24.1 lanzad:11.6 genera:5.93 desech:3.3
driven	90	contro:26.3 impuls:15.3 conduc:7.94 orient:6.93 por:5.43 basado:3.97 basada:3.19
buildbot	8	buildb:7.96
jenkin	7	jenkin:6.79
appveyor	13	appvey:11.6
mathematic	46	matemá:45.8
familiar	201	famili:170 conoci:14.2
gradual	56	gradua:50.6
laugh	199	reír:31 rieron:24 riendo:15 rió:14.7 ríe:14.3 rio:12.9 reírme:12 reímos:7 rías:7 reírse:6.95 reí:6 risa:5.96 ríes:4 reía:4
ribbon	27	cinta:19.6 listón:3.96
bulk	36	masiva:17 masa:8.99 mayor:6.02 parte:4.08
atom	34	atom:16.4 átomos:10.5 átomo:4.71
multi	555	múltip:109 varios:86.6 multi:72.2 multit:44.8 varias:38.5 multip:34.3 multic:25.9 multil:17.8 multih:13.2 multid:11.2 multie:6.56 multia:5 multin:4.5 multib:3.28
pathnam	133	ruta:83.9 pathna:26.8 nombre:15.2 rutas:4.94
apach	127	apache:116 beam:3.64
almost	487	casi:456
recent	301	recien:250 última:15.6 poco:10 último:9.68
modern	147	modern:142
nodej	10	nodejs:9.07
#4.6.1	44	#4.6.1:42.2
correlat	28	correl:23.4
floor	197	piso:80.1 suelo:52.4 entera:13.8 baja:11.9 floor:9.44 planta:7.76 pisos:4.82
connector	22	conect:20.4
fami	464	famili:423 family:24.1
saturdai	69	sábado:68
cryptographic	60	cripto:50.9
multifil	11	varios:3.97 ensamb:3.46 múltip:3.11
angl	144	ángulo:102 angula:25.2
closest	82	cercan:63.2 más:8.94 próxim:7.61
introduction	225	introd:216
subqueri	9	subcon:8.41
matrix	251	matriz:189 matric:37.3
expansion	64	expans:59.5
onerror	25	onerro:24.4
lif	596	vida:551
differ	257	difier:123 difere:52.2 diferi:40 distin:19.2 differ:8.98
frequent	207	frecue:178 menudo:10.2
tabular	27	tabula:22
wavi	12	ondula:11.4
underlin	42	subray:39.5
jupyter	58	jupyte:54.2
visualshader	12	visual:6.15 nodo:4.8
readon	59	readon:29.4 solole:18 lectur:11.5
writeon	4	writeo:4
gridview	17	gridvi:13.4
standardiz	47	estand:38.9 normal:4.08
what'r	28	qué:16.5 estás:9.67
juic	42	jugo:31.9 zumo:9.98
arrang	135	organi:89.7 arregl:8.95 ordena:5.9 arrang:3.85
handi	72	útil:36.8 prácti:16.9 útiles:9.85
coal	15	carbón:13
bin	90	bin:81
decompress	90	descom:75.3 decomp:9.93
eoferror	8	eoferr:8
reconstruct	34	recons:31.7
chas	20	persig:8.96
system.windows.controls.contextmenu	5	system:3.32
distinction	45	distin:41.3
prov	80	demost:27.7 result:14.8 probar:12.2 demues:7.95 prueba:4.9
less	673	menos:422 menor:158 inferi:24.4 menore:8.96
waterfall	13	cascad:11
validator	26	valida:18.9
upgrad	260	actual:223 upgrad:9.11
#3.2	90	#3.2:88.4
configparser	28	config:23.8
jerk	11	idiota:5
neutral	52	neutra:27.4 neutro:17 indepe:5.67
v2	51	v2:51
wors	124	peor:67 empeor:43.6
reproduction	4	reprod:3.99
arbitrari	463	arbitr:440
config	192	config:168
soccer	93	fútbol:86.8 futbol:5.75
extra	401	adicio:222 extra:120 extras:14
vit	16	vite:15
parcel	21	parcel:9.99 paquet:5.46
rsbuild	6	rsbuil:6
numpi	219	numpy:208
tracepoint	21	seguim:17.7
alternat	172	altern:167
effort	120	esfuer:106 esforz:5.02 posibl:3.62
crew	12	tripul:7
prisoner	35	prisio:28
scalabiliti	25	escala:24.3
favor	141	favor:105 pedirt:9.95 favore:8.9 gaucha:4.78
proven	15	demost:7.83
onto	154	en:17.2 arrast:12.9 apila:7.79 a:6.63 sobre:5.76 la:5.5 al:5.39 empuja:3.43
jump	178	saltar:33 saltó:22.7 salta:21 jump:21 salto:18.5 saltos:9.8 saltan:4.9
impersonat	21	suplan:13.6
someon	389	alguie:347
fiddl	16	fiddle:6.41
convinc	131	conven:120 convin:5.11
specializ	145	especi:136
cooperat	9	cooper:9
netmsmqbind	4	netmsm:4
pron	35	propen:31
injection	67	inyecc:54.7 inserc:4.69 inject:4.45
desktop	211	escrit:188 deskto:17.6
#604	4	#604:4
legaci	280	hereda:240 antigu:10.3 legacy:9.79 legado:5
playground	18	playgr:10
bytebuffer	4	bytebu:4
peernod	4	peerno:4
begun	33	comenz:15.9 empeza:12
surround	129	rodead:31.4 circun:18 envolv:11.8 rodear:10.3 alrede:8.66 entre:7.23 delimi:7.1 rodea:7 rodean:4.94
he'll	115	él:31.8 vendrá:12.8 va:9.09 volver:6.95 estará:6.85 hará:5.08 irá:4.57
luck	55	suerte:49.5
upper	156	superi:114 mayúsc:14 esquin:11.8
ship	211	barco:84.9 distri:16.8 incluy:11.4 enviar:11 barcos:7.99 envía:7.86 envío:6.93 nave:6
band	68	banda:50.9 bandas:5.97
formal	96	formal:84.2
anchor	77	delimi:29.5 anclaj:21.5 ancla:12.4
bottl	103	botell:85.9 bottle:11.5
tunnel	33	túnel:23.4 tuneli:5.98
deliberat	31	delibe:26
despit	65	pesar:62
characteristic	82	caract:79.9
congratulation	28	felici:20 enhora:6
quiz	91	quiz:25 prueba:22.2 cuesti:15.8 matemá:3.72
deeper	73	profun:57.2 más:5
impli	120	implic:87.4 implíc:20.3
age	235	edad:150 años:29.5 age:15.8 vejez:3.91 edades:3.56
bat	23	bat:8.61 murcié:5.85
emb	124	incrus:58.1 insert:24.3 incorp:19.9 embed:4.69 integr:4.23
curli	98	llaves:55.3 llave:5.37
brac	208	llaves:128 llave:30.7 apertu:5.95 corche:4.11 frenil:4
jsx	303	jsx:296
unlink	13	desvin:8 unlink:3.95
wag	16	salari:4.47 sueldo:3.96
tail	57	cola:34.8 tail:9.41
vertic	57	vértic:52.9
cub	69	cubo:49.1 cubos:6.01
they'll	68	ellos:13.9 van:7.69 estará:5.57 les:3.68
mainwindow.xaml	17	mainwi:16.5
encourag	132	recome:36 foment:15.1 recomi:12.6 animam:8.95 alenta:7 animó:6 animar:4.99 alient:4.96 encare:3.1
celebrat	23	celebr:19.9
contributor	63	contri:35.6 colabo:23.1
rfc	374	rfc:329 rfcs:18.4
acceptanc	16	acepta:14.7
linker	88	enlaza:41.7 vincul:22.5 linker:15
meet	662	reunió:222 encont:67.1 conoce:54 cumpli:30.3 reunio:29.4 encuen:26.3 cumple:24 satisf:19.8 cumpla:14 reunir:12 conozc:11.5 juntar:7.99 veámon:6 quedam:4.99 habert:3.55
mobiliti	16	movili:10.8 mobili:4
til	274	mosaic:82 tile:66.1 tiles:49.4 icono:28.5
displaynam	13	displa:10.2
instanceid	8	displa:4.37
crashpad	4	crashp:4
scalar	187	escala:182
globalization	29	global:23.5
hyperlink	17	hiperv:14.4
sslsocket	12	sslsoc:11.2
preferabl	38	prefer:29.9
unbuffer	14	búfer:9.72
cliff	12	acanti:5.99 precip:3.99
accessibl	256	accesi:182 accede:31.9 acceso:20.9
codelen	28	codele:27.4
indicator	173	indica:155 fairne:3.39
convenient	230	conven:150 cómoda:16 prácti:14.3 cómodo:9 bien:7.84 adecua:7.24
au	11	au:10.7
significant	425	signif:320 consid:36.5 import:33.3
teacher	448	profes:400 maestr:44
classroom	55	clase:18.5 sala:13.9 aula:13.8
weather	238	tiempo:90.1 clima:77.6 meteor:27.7 pronós:4 weathe:3.35
ideal	99	ideal:58.4 idealm:27 ideale:8
goe	330	va:152 sale:18.4 pasa:14.6 a:14.1 vaya:11.9 salga:4.84 entra:4.46 viaja:3.97
indirect	104	indire:103
membership	77	perten:45 membre:14
bridg	128	puente:114 bridge:4
migrat	214	migrar:126 migrac:30.7 migrad:15.3 migran:9.84 migra:9 migre:8
effortless	6	esfuer:3.98
somewher	138	algún:66.2 lugar:26.8 parte:23.2 alguna:17 sitio:7.3 lado:4.74
stringbuilder	10	string:6.48
smaller	304	pequeñ:211 menor:53.7 más:14.9 menore:11.3
clock	198	reloj:156 reloje:12.3
unaffect	19	afecta:16.8 ve:3.03
adjustment	49	ajuste:44.8
asleep	132	dormid:86.2 durmió:12.3 durmie:12 dormir:4.99 dormía:3.98 dormí:3.27
themselv	180	mismos:53.3 sí:44.9 mismas:13.8 los:9.64 se:9.63 propio:8.62 ellos:6.23 solos:3.51
cuda	34	cuda:33.4
emission	38	emisió:36.4
readabl	173	legibl:138 leer:11.1 lectur:5.54 readab:4.64
modular	33	modula:31.9
maintainabl	10	manten:8.51
neighbor	150	vecino:120 vecina:17.5
exc	101	excede:33.7 supera:29 exc:15.8 supere:9.99 exceda:7
maintainer	50	manten:39.5 respon:7.68
wasn't	456	no:165 estaba:120 era:85.3 fue:83.1 tenía:16.8 estuve:5.34
assistanc	38	ayuda:18.2 asiste:13.4
recommender	13	recomm:7 recome:5.72
msdtc	15	msdtc:12
legend	25	leyend:22.5
alphabetical	61	alfabé:58.5
unhandl	66	contro:27.8 excepc:19 gestio:5.1 maneja:4.96 no:3.91
kit	60	kit:32 kits:8.12 volant:6.26 cometa:5.82
administrativ	30	admini:27.4
portal	100	portal:94.5
projection	63	proyec:57.6
straight	89	direct:24.6 derech:15.4 recta:8.62 rectas:6.93 recto:4.99 sencil:4.56 grano:3.92
ink	52	tinta:18.8 lápiz:15.2 manusc:10.3
infrastructur	102	infrae:96
wshttpbind	12	wshttp:12
q1	8	q1:4 p1:4
agentworkflow	4	agentw:4
llamaindex	51	llamai:50.4
yen	55	yenes:45.3 yen:7.73
bear	98	soport:22.2 oso:17.9 osos:14.6
#594	15	#594:15
#3.6	74	#3.6:72.8
beat	97	paliza:18 derrot:5 beats:4.64 vencer:4.57 golpea:4 latir:3.46
bush	18	arbust:9
untyp	13	sin:11.7
okai	57	bien:31.8 acuerd:4.99 correc:3.91
selfish	18	egoíst:17
vspackag	35	vspack:32.6
pcl	22	pcl:19.7
portabl	150	portát:76.8 portab:61.3
gun	99	arma:45.8 pistol:31.6 armas:13.5
despis	28	despre:23 menosp:4
simulat	134	simula:125
chrom	85	chrome:77.3
water	444	agua:384 regar:7.35 riega:3.88
jit	65	jit:61.5 just:5.11
quantization	330	cuanti:278 posent:18.4 posten:12.1
master	121	maestr:37 domina:27.7 princi:19.9 master:16.7 amo:4
patch	366	parche:260 patch:54.2 revisi:12 patche:8.59
caveat	50	advert:32 salved:7 precau:4
overall	123	genera:74.9 global:18.8 total:16.8
regularizer	28	regula:20
nervous	75	nervio:71.3
unbox	12	unboxi:10.9 boxing:3.07
teach	191	enseña:160 enséña:6.89 enseño:6.11
pymalloc	51	pymall:45.3
allocator	141	asigna:103 alloca:8.61 pymall:4.17
addr_typ	4	addr_t:3.13
overridden	220	anulad:53.2 invali:42.7 anular:34 reempl:30.1 sobres:22.7 sobree:9.52 anula:6.99
system.object	19	system:16.8
isbn	10	isbn:9.94
system.web	10	system:6.95
incompatibiliti	19	incomp:18.2
net.tcp	22	net.tc:18
plot	280	gráfic:79.3 trazad:75.7 trazar:29.9 grafic:15.6 repres:12.2 grafiq:8.95 trace:8.56 trazan:5.87 plot:5.34
fieldnam	17	fieldn:9.4 campo:4.71
business	208	negoci:108 asunto:33.7 empres:29.1 comerc:9.19 tuyo:4.07 incumb:4
guarante	237	garant:221 asegur:7.99
femal	14	hembra:4
surviv	80	sobrev:78.4
versus	50	frente:17.3 versus:12.9
mal	11	hombre:3.93
doesn’t	18	no:10.8
alpha	123	alfa:84.6 alpha:24.2
selection	449	selecc:405
heap	300	montón:149 heap:55 montíc:46.7 monton:18.3
leak	129	pérdid:33.9 filtra:28.7 fugas:27.7 fuga:12.4 gotea:4.05
#2009	16	#2009:14.7
directiv	281	direct:251 using:14.7
mesh	238	malla:150 mesh:39.6 mallas:28.8 meshes:3.84
bucket	68	depósi:21 balde:17 cubo:11.9 cubos:8.1 cubeta:4
dispatch	159	despac:43.6 envío:34.3 enviar:24.3 dispat:17.1 distri:11.9 envía:7.35 enviad:4.96 expedi:3.42
clu	10	idea:3.99
neil	24	neil:18.8
schemenauer	16	neil:8.37 scheme:8.05
heavi	165	pesada:30.9 fuerte:23.3 pesado:20 medida:14 gran:10.6 intens:7.47 muy:6.27 mucho:5.38 nevada:4.98 heavy:4.45
marc	15	marc:7.97 andré:4.57
andré	14	andré:6.16 marc:4.53 lembur:3.71
lemburg	15	lembur:9.22 andré:3.15
spe	292	veloci:188 aceler:82.6 rapide:4.13 speed:4
synchroniz	250	sincro:234 resinc:9.58
informational	39	inform:29.8
trademark	15	comerc:6.35 tradem:5.38
copyright	53	copyri:26.2 autor:22.5 derech:4.54
girl	428	chica:169 niña:118 chicas:54.8 muchac:30.4 niñas:25 niñita:7.11
omit	331	omite:137 omitir:73.1 omitid:65.5 omiten:13.3 omitie:9.82 omita:4
duplication	38	duplic:37
attack	216	ataque:148 atacó:16 atacar:12.7 atacad:6.33 atacan:3.47 infart:3.32
research	118	invest:102 resear:10.4
led	42	conduj:8 llevó:7.99 dirigi:5.4
defens	29	defens:29
robust	82	robust:52.3 sólida:10.5 sólido:9.95
system.windows.data.bind	5	system:3.73
xamarin	180	xamari:163
codebas	55	base:36.3 bases:7.93 código:7.43 codeba:4.41
skill	50	habili:27.4 aptitu:5.16 conoci:3.14
nan	132	nan:117 nans:4.01
workstation	21	estaci:19.9
wrapper	340	conten:162 envolt:99.3 wrappe:37.6 envolv:9.84 encaps:7.98
sp2	8	sp2:7.75
shav	28	afeita:10.9 afeitó:5
week	611	semana:589 pasada:11.7
guidelin	134	instru:51 direct:31.8 pautas:24.9 guidel:7.69 guía:6.25
unchang	137	cambio:67.1 sin:46.9 modifi:20.4 cambia:14.8 inalte:6.96
waiter	17	camare:10 mesero:5
actor	77	actor:63.2 actore:9
regression	178	regres:165
msg	78	msg:68.7
tfq	33	tfq:33
quantum	275	cuánti:180 quantu:50.4
walk	663	camina:241 paseo:70.1 recorr:33.2 andar:31 andand:24 pasear:20 caminó:19 pie:16.6 entró:10.9 camine:8 caminé:7 pasean:5.44 walk:5.14 guiará:4.79 caminá:3.98
subpart	43	subpar:36.4
depth	180	profun:129 depth:24.1 detall:17.1
foreach	35	foreac:34.3
detection	201	detecc:189
system.windows.controls.primitives.popup	9	system:4.74
system.windows.controls.button	30	system:21.9
ticket	155	boleto:39.9 billet:33.6 entrad:28.7 ticket:10 pasaje:9.6 conseg:4.69
datareader	13	datare:11.8
datatabl	36	datata:34.1
dataview	47	datavi:40.5
hidden	211	oculta:129 oculto:55.6 escond:14.8 hidden:7
interfer	44	interf:40.7
mlmd	52	mlmd:49.1
architectur	412	arquit:391 archit:4.99
appx	11	appx:10.4
p	280	p:235 invoke:4.07
lu	11	lu:10.8
ll	18	ll:17.9
lt	10	lt:9.79
lm	13	lm:9.85
lo	8	hi:3.26
nl	7	nl:7
nd	30	nd:28.2
forum	77	foro:48.1 foros:24 debati:3.42
meat	108	carne:104
mood	48	humor:40.7
surrender	16	rendir:8.97
smart	127	inteli:99.4 listo:13.9 smart:5
star	169	estrel:94 fijame:19 mirand:8.72 destac:6.79 miraba:5.84
msgbox	4	msgbox:3.41
localizabl	26	locali:18.5
prior	187	antes:100 anteri:41.5 previa:19.5 infere:7.9 previo:7.11
effectiv	267	efecti:180 eficaz:41.8 eficac:10.3
dark	211	oscuro:81.4 oscuri:35.8 oscure:34.1 oscura:24 anoche:12.1 dark:9.67
cost	342	costo:98.4 costos:49.3 cuesta:45.9 costar:38.6 coste:27.6 costó:20.8 costa:17.4 costes:4
dim	62	dim:22.1 atenua:11 tenue:6 bidime:4.75
snap	135	ajuste:54.6 ajusta:37.8 comple:10.5 snap:8
snaplin	37	guías:13.3 ajuste:13.2 alinea:6.9 líneas:4.61
figur	315	figura:97.1 averig:43.7 ilustr:23.1 descub:22.5 cifras:11.4 descif:4.99 deduci:3.98
selector	74	select:66.2
timezon	90	horari:47.3 zona:43.1 timezo:11.2 zonas:5.24
setup.bat	11	setup.:10.9
makecert.ex	5	makece:4.78
py_encodelocal	4	py_enc:4
localization	77	locali:65.8
#3.5	200	#3.5:166 #35:27.9
sens	289	sentid:232 idea:9.31 sentir:3.99
comment	592	coment:545 commen:13.6
rid	167	montar:27.5 deshac:27.4 andar:15.6 rid:10.8 montan:4.8 andand:4.65 aventó:4 librar:3.98
bicycl	160	bicicl:154 bici:4.99
preprocess	550	prepro:490 proces:29.9
truth	364	verdad:329 sincer:7 veraci:4.31 dicien:3.97
bibl	17	biblia:17
some_valu	4	some_v:3.41
overhead	205	sobrec:174 gastos:13
magicmock	21	magicm:19.4
greedi	48	codici:17.9 expans:14 greedy:11
calendar	129	calend:118
risk	159	riesgo:124 arries:21.9
neck	35	cuello:30.6
foolish	31	tonto:5.99 estúpi:5 tonter:5 insens:4
eye	305	ojos:197 ojo:52.7 vista:10.1 mirada:8.12 vigila:3.81
sor	24	duele:5.44
coral	30	coral:28.7
tpu	155	tpu:132
taller	58	alto:36.7 alta:7.01 altos:6.98
hungarian	4	húngar:4
embassi	20	embaja:19.9
minimap	5	minima:5
toggl	223	altern:153 cambia:23 activa:12.8 toggle:6.26 act:3.93
mont	29	carlo:15.3 monte:8.24
carlo	29	carlo:16.1 monte:4.3
hmc	16	hmc:15
sampler	30	muestr:13.5 sample:8.7
nut	37	loco:9.88 nuts:4.94 secos:3.16
virus	24	virus:15.8 antivi:6.37
popup	44	emerge:33.6 popup:7
obscur	22	oculta:7.22 oscuro:6.89
pop	171	emerge:35.5 pop:28.5 desapi:17.5 aparec:12.7 saca:8.8 extrae:7.89 papa:3.73 retira:3.54
forgot	169	olvidó:83.9 olvidé:51 olvida:32.9
textbook	19	libro:12.2 libros:4.63 texto:4.55
ildasm.ex	15	ildasm:12.9
disassembler	12	desens:6.39
plinq	45	plinq:42.7
himself	268	se:48.1 solo:38.5 sí:38.3 mismo:29.4 él:14.6 tom:11.3 suicid:8.1 encerr:5
#1970	24	#1970:22.9
artificial	44	artifi:42.6
fourth	51	cuarto:29.8 cuarta:19.7
excellent	58	excele:51
extractor	25	extrac:23.2
redefin	43	redefi:22.2 defini:10.3 volver:4.03 dicha:3.79 vuelve:3.45
mip	53	mip:41.8 mips:4.78
incom	152	entran:106 ingres:18 entrad:15.1
compatibl	485	compat:461
tk	249	tk:226
tkinter	123	tkinte:114
unchangeabl	6	inmuta:3.5
funni	76	gracio:37.9 divert:23.9
propagat	139	propag:134
impression	23	impres:19.9
meant	168	destin:40.8 signif:16.3 diseña:10.1 pensad:9.93 preten:8.85 quise:6.92 quiso:6.86 decir:5.65
internationaliz	26	intern:17.6
immutabl	175	inmuta:160 immuta:9.99
hesitat	39	dudes:12 dudó:5 titube:4 dude:3.99
outer	107	extern:63.3 exteri:38
sortabl	12	ordena:11.6
hospital	171	hospit:166
raw_dataset	4	raw_da:3.51
onlin	211	línea:156 pantal:14.9 online:13.8
dot	256	punto:117 puntos:99.2 puntea:16.4
authoriti	82	autori:43.5 entida:25 emisor:5.39 author:4.45
pend	128	pendie:117 pendin:4.09
fusion	27	fusión:20.9 fusion:4.13
potential	269	potenc:175 posibl:59.3
retri	84	reinte:48.4 intent:25.7
settabl	9	config:6.38
shop	202	compra:105 tienda:60.9 cafete:5.44
optimistic	33	optimi:28.1
unfortunat	120	desafo:87 desgra:19 lament:8.95
manufactur	7	fabric:3.92
automobil	33	automó:19.9 automo:8.69
drawer	22	cajón:20
compos	156	compon:50.7 compue:49.3 compos:15.2 crear:9.33
earn	66	gana:28 ganar:6.95 ganado:3.72
rank	164	rango:83.8 clasif:35.2 rangos:8.05 orden:7.93
bandit	47	bandid:31.6 bandit:11.3 multib:5.18
arm	231	brazo:117 arm:46.9 brazos:31.5 armado:5.85 multib:3.04
expiration	20	expira:11.9 vencim:4.9
selenium	9	seleni:9
webdriver	7	webdri:6.78
ensembl	45	conjun:11.2 ensamb:10.8 cuadrí:7.42
cx_freez	8	cx_fre:7.87
multidimensional	26	multid:24.8
notation	213	notaci:183 anotac:12.6 notati:3.27
preferab	19	prefer:18.8
powerful	174	podero:65.8 potent:54.8 eficaz:25 eficac:20.4
techniqu	405	técnic:397
shorter	76	corto:21.1 cortos:11.7 corta:11.4 más:4.08 cortas:4.04 bajo:3.28
inconsistent	33	incons:17 incohe:14
artifact	195	artefa:174 artifa:3.88
md5	21	md5:20.4
sha1	17	sha1:15
sha256	8	sha256:7.56
sha512	5	sha512:4.6
replicat	83	replic:73.4 reprod:3.99
py	113	py:103
gregorian	22	gregor:21
pca	7	pca:6
obei	61	obedec:47.9 obedez:4
lai	74	diseña:6.98 yacía:4 quedó:3.95 pone:3.28
grass	36	pasto:17.5 hierba:8.88 césped:7.9
distinct	136	distin:117 difere:12.2
crazi	118	loco:67.8 loca:17 locos:9.94 locura:6.99 alocad:3.96 enloqu:3.96
twitter	25	twitte:24.4
extraction	46	extrac:42.1
great	454	gran:165 genial:37 muy:32.3 estupe:31.7 excele:31.3 mucho:29.6 enorme:11.4 grandi:4 magníf:4 buenas:3.77
tokeniz	117	tokeni:93.7 tokens:9.76
ug	7	ug:6.41
mutex	15	mutua:5.71 mutex:4 mutuas:3.2
ownership	62	propie:50.8
administrator	242	admini:225
exe.config	5	exe.co:4.32
canadian	165	canadi:162
linear	295	lineal:276
srgb	5	srgb:5
system.datetimeoffset	13	system:6.75
hashlib	21	hashli:20.7
readme.md	6	readme:5.96
consortium	10	consor:7.12 wide:3.05
w3c	42	w3c:39.7
pylong	10	pylong:9.36
overflowerror	30	overfl:29.8
typeerror	133	typeer:132
ourselv	53	nosotr:10.8 mismos:8.2 nos:7.81 solos:3.99
bird	165	pájaro:133 aves:11.9 ave:6.95
catalog	74	catálo:70.1
mosh	8	moshe:4 zadka:4
zadka	8	moshe:4 zadka:4
guido	70	guido:44.1 rossum:16.1
van	92	van:35.1 rossum:27 guido:16
rossum	70	rossum:40.5 guido:18.5
tax	38	impues:34.1
bonus	26	bonus:9.98 extra:9.91
redrawn	8	dibuja:3.15
gentl	20	gentil:4 sencil:3.9
unauthoriz	16	autori:14.7
accessibiliti	180	accesi:154 access:13.7
pad	308	rellen:148 amorti:33.5 pad:21.4 panel:21.4 paddin:14 panele:13.2 almoha:8.88 ceros:5.58 pads:4.21 padded:3.46
flip	76	voltea:38.3 invert:13
fus	92	fusion:56.6 fusibl:18.5 fusión:8.82
objectiv	97	objeti:52.4 object:36.2
fundamental	132	fundam:114 básico:7.58 aspect:4.8
communiti	315	comuni:253 commun:46.7
leader	28	líder:21 lídere:3.88
blog	105	blog:97.4 blogs:5.54
specifical	217	especí:175 concre:25.1
amplitud	30	amplit:26.9
approximat	143	aproxi:132
disappoint	76	decepc:60 desilu:10 defrau:4
digital	75	digita:71
upload	161	cargar:35.6 carga:21.5 subir:19.8 cargue:10.9 cargad:10.3 subido:8.99 upload:6.14 subida:4.38 cargas:4 subirl:3.95 recarg:3.63
logdir	14	logdir:12.7
tensorboard.dev	23	tensor:17
dev	110	dev:77.9 desarr:24.6 essent:6.78
dictat	32	dicta:14 dictad:4
uiautomationtypes.dll	4	uiauto:3.41
conventional	44	conven:40.9
gnu	81	gnu:77.4
posix	232	posix:227
testmethod	8	testme:8
tedious	30	tedios:29
participat	114	partic:108
uint16	4	uint16:4
tostr	26	tostri:26
cultur	301	cultur:263 refere:14.1
monei	1070	dinero:1.01e+03 plata:17
proud	122	orgull:118 enorgu:4
nis	12	nis:11.4
yellow	92	amaril:88.9
tff	498	tff:466
sys.stdout	38	sys.st:31.3
ascend	29	ascend:25 menor:3.44
sell	121	vender:48.4 vende:25 venden:20 vendie:6.88 vendo:4.95
macro	421	macro:258 macros:145
mondai	324	lunes:319
linkresourc	8	linkre:8
system.drawing.bitmap	5	system:4.01
practical	85	prácti:80.9
hyperparameter	118	hiperp:115
norm	26	norma:17.7 normas:3.95
broadcast	143	difusi:69.1 difund:33.8 transm:24.1 broadc:5.27
flew	26	voló:7.99 voland:5.94
york	88	york:87.9
abc	175	abc:126 abcs:15.7 cba:12.3 cbas:6.89
complement	26	comple:18.2
x86	82	x86:76.9
infoset	19	conjun:11.8 inform:6.18
pf	7	pf:6.99
triangl	45	triáng:41.7
spark	7	spark:4.79
fli	148	volar:36.9 marcha:25.9 voland:10.9 vuelan:8.89 vuela:5 mosca:4.94 volado:4 moscas:3.99 volaba:3.97 sobrev:3.63
hundr	131	ciento:49.8 cien:35.4 tresci:14.7 doscie:11 quinie:4.69 centen:4
megabyt	4	megaby:3.99
gigabyt	9	gigaby:7.96
song	248	canció:190 cancio:43
asian	17	asiáti:13
cref	6	cref:6
doctest	131	doctes:118
subprocess	190	subpro:170 sub:8.38
barri	33	barry:20 warsaw:11.4
warsaw	30	warsaw:15.9 barry:12.6
brett	48	brett:29.6 cannon:19.7
cannon	51	cannon:26 brett:17.4
alarm	73	alarma:44.7 desper:14.8 sonó:7.79
deliver	80	entreg:42.7 repart:5 propor:3.69
unspecifi	42	especi:34
payment	30	pago:20.4 pagos:3.68
offlin	113	conexi:73.5 fuera:24 sin:16.4 offlin:6 línea:5.15
installer	338	instal:289
gizmo	18	gizmo:14 gizmos:4
mobilebert	25	mobile:24.1
sequential	190	secuen:166 sequen:17.8
collaborativ	28	colabo:26.4
isterminat	4	isterm:3.41
servicehost	13	servic:9.81
redirect	129	rediri:82.1 redire:45.5
hresult	14	hresul:12.7
spar	18	modera:6 libre:4
disappear	85	desapa:80.7
parameteriz	122	parame:111 paráme:7.54
discriminat	6	discri:6
reliabiliti	37	confia:24.4 fiabil:6.96
checker	106	valida:40 verifi:28.6 compro:7.16 damas:4.85
httpwebrequest	4	httpwe:4
ifram	17	iframe:16
webbrowser	15	webbro:14.4
asmx	7	asmx:7
unusual	48	inusua:36.9 raro:4
april	34	abril:28.9 april:5
#2005	44	#2005:44
famous	138	famoso:89 famosa:43.9
quantiz	220	cuanti:191 quanti:7.92 descua:3
ratio	66	relaci:29.4 propor:12.6 ratio:7.99 tasa:4
prim	36	primos:9.37 primo:7.99 princi:4.53
inlin	212	línea:77.6 insert:50.9 inline:31.8 alinea:22
regx	4	regx:4
sailor	12	marine:12
proc	77	proced:27 contin:18.9 proc:4.41
saml	15	saml:13.7
australia	175	austra:175
sleepi	37	sueño:29.9
raymond	107	raymon:58.7 hettin:46.6
hettinger	103	hettin:54.9 raymon:46.6
vet	10	veteri:9
commercial	30	comerc:23.4
seal	56	sellad:20.9 sealed:18.7 sellar:7
department	32	depart:20.7
suggest	219	sugeri:79.5 sugier:74.5 sugiri:30 sugerí:4.41 propon:3.78
sockaddr	4	sockad:4
cmak	36	cmake:34.7
facilitat	50	facili:48.7
badg	7	insign:4.99
fond	51	gusta:21.1 encant:7.5 aficio:6 le:5.3 gustan:3.69
motivat	20	motiva:14
awok	11	desper:11
sea	63	mar:56
bleed	21	sangra:16
sensibl	33	sensat:14 razona:9.12 sensib:6
paranoid	7	parano:7
databind	5	enlace:3.69
pai	398	pagar:128 presta:36.8 paga:32.2 pagaré:17.3 pago:16 pagará:8.99 pagas:8.98 sueldo:7.14 pagast:7 pague:6 pagarí:5.41 pagand:5 compen:4.45 pagan:3.99 pagarl:3.92 pagamo:3.92 preste:3.28
attention	189	atenci:165 presta:12.6
clickonc	159	clicko:150
rom	36	roma:32
roman	17	romano:5.2 roman:4.39
contextmenustrip	6	contex:5.86
canonical	107	canóni:99.3
importanc	88	import:75
periodical	47	periód:47
visualiz	213	visual:187
visualization	92	visual:81.9
christian	109	christ:50.2 heimes:35.3 cristi:16
heim	88	heimes:54.5 christ:39.5
cap	42	gorra:8.96 mayúsc:4.86 extrem:4.36
villag	67	pueblo:40 villa:20.8
fl	42	fl:23.5 federa:16.8 aprend:4.85
llamahub	14	llamah:13.8
compound	62	compue:55
utf	428	utf:372 #8:14.9
fold	106	plegad:27.6 plegar:10.8 doblad:8.86 fold:8.75 pliegu:5.99 cruzad:4.32 dobló:4
smarter	25	inteli:15.9 listos:3.84
distutil	234	distut:222
resemblanc	14	pareci:10.2
#22	28	#22:23.7
november	29	noviem:26.5
delegation	39	delega:35.9
thesis	5	tesis:5
co_nam	9	co_nam:8.16
namei	10	namei:9.08
reproduc	48	reprod:47.7
nearbi	21	cerca:9.56 cercan:8.34
precompil	29	precom:26.8
announcement	33	anunci:27.6
submit	261	enviar:127 enviad:31.1 envía:24.4 envíe:18.1 envío:11.7 envian:10 submit:6.65 envían:5.33
cla	5	cla:3.98
moreover	40	además:33.5
usercontrol1	9	userco:8.41
etw	100	etw:93.5
gpt	53	gpt:49.5
queryabl	5	consul:3.74
younger	99	joven:48.5 menor:27 pequeñ:7.96
sorri	255	siento:102 lament:82.3 perdón:18.5 discul:8.95 habert:7.98 lástim:5.88 sentim:5.1 perdon:4.99 sentía:4.1 tardan:3.22
penguin	81	pingüi:47.9 pengui:26
victor	136	stinne:67.7 victor:67.6
stinner	134	stinne:72.2 victor:60.9
delaysign	5	delays:5
occurrenc	144	ocurre:62.9 aparic:57.3
absenc	50	ausenc:39.3
parallelism	47	parale:45.8
seventi	10	setent:7.52
woman	227	mujer:189 ancian:14.3 señora:5.75
babi	211	bebé:170 bebés:10 bebe:9.48
fp	45	fp:39.2
#5322	11	#5322:11
utf8	18	utf8:17.4
#6532	4	#6532:4
continuation	56	contin:49.7
envelop	56	sobre:27.5 envolt:11.4
byref	18	byref:15.6
fat	98	gordo:33.3 destin:18.4 gorda:16.9 engord:8.99 grasa:7.36 fat:4
disnei	5	disney:5
scrollbar	31	barra:11.7 scroll:10.4 despla:8.14 desliz:4.67
financial	20	financ:17.3
tolerat	23	tolera:18
cloth	181	ropa:136 tela:11 pilcha:8 prenda:7.34 vestir:6.42 ropas:3.87
reschedul	7	reprog:4
intensiv	30	intens:15.8 gran:3.29
millisecond	101	milise:94.4
doubt	128	dudo:46 duda:40.8 dudas:23 dudé:5 dudar:4.13
backward	275	versio:99.2 atrás:82.7 anteri:64.7 retroc:25.3 hacia:19.4 compat:15.5 retro:4.51 revés:4
getnumber	4	getnum:4
#512	24	#512:23.4
sight	72	vista:39.1 ver:5.96
crowd	85	multit:55.7 lleno:8.86 abarro:6.99 gente:4.41
throat	23	gargan:22.2
suboptimal	7	óptima:4
v1	40	v1:39.8
undergo	15	somete:4
exponentiation	9	expone:8.67
imaginari	53	imagin:48.3
conjugat	4	conjug:4
excus	103	discul:30 perdon:26.2 excusa:21.9 perdón:7.99
rud	44	groser:27 maledu:5
hair	200	pelo:141 cabell:32.1
stringlibrari	11	string:11
clscompliant	8	clscom:6.15
wsfederationhttpbind	9	wsfede:8.41
locale.getencod	4	locale:3.32
fresh	115	fresco:31.8 nuevo:19.7 fresca:12.8 recién:12 nueva:9.68 actual:3.75
clon	177	clonar:56.2 clone:27.5 clon:27.4 clonad:17.8 clonac:15 clona:14.9 clonan:5
relax	86	relaja:62 relaje:7 flexib:4.21
itemtyp	7	itemty:6.54
magician	7	mago:7
volunteer	43	volunt:39.6 ofreci:4.56
audienc	44	audien:20.9 públic:18.6
clariti	25	clarid:23
derivation	17	deriva:13.7
routin	116	rutina:109
agreement	102	acuerd:51 contra:38.1 asinti:4.95
rai	38	rayos:18.8 ray:7 rayo:5.38
harmful	24	dañino:9 perjud:6.76
covarianc	45	covari:39.9
aunt	54	tía:53
osaka	42	osaka:42
submenu	23	submen:21.4
addon	58	comple:22.5 addons:17.4 addon:4.38
temperatur	76	temper:70.7
wear	308	lleva:57.3 llevab:32.8 puesto:20.5 llevar:15.8 usa:14.3 llevas:8.4 poners:7.86 llevan:6.15 puesta:5.94 pone:5.9 viste:5.67 ponert:4.65 ponerm:4.54 pongo:4.42
co	23	co:7
agnostic	33	indepe:15.9 agnóst:15.4
docutil	5	docuti:3.8
restructuredtext	10	restru:8.9
denot	101	denota:65 indica:18
preservation	7	preser:4.99
healthi	53	saluda:26 sano:15 sana:5.81 salud:3.82
pokémon	23	pokémo:22
showdown	8	showdo:6.89
battl	63	batall:46.5 luchar:5.75 battle:3.98
lean	47	inclin:14 apoyó:7.51 apoyes:6 apoyad:3.99 bastón:3.28
tap	85	cinta:36.2 tap:15.1 cintas:7 canill:3.7
cab	46	taxi:24 cab:18.6
shoulder	41	hombro:40.5
international	52	intern:49
yell	34	gritar:6.5 gritan:5 gritó:5 grites:4
obj	156	obj:141
cds	10	cd:4.97 cds:4
silverlight	31	silver:29.8
restor	304	restau:269 restab:16.1 restor:5.81
system.xml.xmlreader	11	system:9.02
rework	17	reelab:4.79 redise:3.99
elect	33	elegid:10.1 elegim:5.77 eligie:3.39
arabic	39	árabe:33.2
destin	5	destin:4.99
appdomain	19	appdom:17.4
sir	15	señor:12.8
visibiliti	92	visibi:89.2
stamp	74	estamp:23.6 sellos:19 marca:9.59 marcas:7.89 sello:7
net.msmq	12	net.ms:11.9
msmq.formatnam	4	msmq.f:3.36
negation	19	negaci:19
tokenization	121	tokeni:100 pre:5
classic	78	clásic:77
vstemplat	32	vstemp:31.2
userid	15	userid:9.14
exposur	18	exposi:17
trick	74	trucos:30.5 truco:22.7 engaña:5
godot	58	godot:54.8
semi	24	coma:7.55 semisu:4.27
colon	97	puntos:73.9 dos:18.1 doble:5.45 punto:5.32
soft	57	suave:15 soft:10.1 suaves:9 flexib:7.74
penalti	44	sanció:19.7 penali:11.5
satisfaction	7	satisf:5.31
computational	49	comput:35.9 cálcul:9.05
#800	13	#800:12.4
town	212	ciudad:170 pueblo:26.3
msha	4	msha:4
korea	14	corea:13.4
advic	212	consej:193 aconse:8.15
helpful	179	útil:108 útiles:39.6 ayuda:18.8
demo	112	demost:70 demo:33.9 demos:3.06
transcrib	10	transc:6.94
subparser	12	secund:7.84 analiz:6.74
rich	288	rico:123 rica:49.8 enriqu:42.4 ricos:22.7 comple:11.9 ricas:4.92 amplio:4 rich:3.51
augmentation	64	aument:61.2
tf.train.exampl	35	tf.tra:34.2
ce	37	ce:33
underflow	22	desbor:10.2 subdes:8.21
#12	160	#12:111 doce:18.7
#112	4	#112:4
eleven	35	once:31.3
candidat	92	candid:85.9
street	182	calle:147 calles:16.9 cruzan:4.3 street:3.99
wallet	71	billet:43.8 carter:24.4
bor	119	aburri:89.9 aburre:12 aburrí:5 pesado:4.98
threadon	14	thread:9.31
mscorlib.dll	9	mscorl:8.41
microsoft.visualbasic.dll	5	micros:4.79
minimal	147	mínimo:74.8 mínima:65.1 minima:3.04
decision	251	decisi:237
anymor	284	ya:208 más:50.3
exec	53	exec:46.6
opener	50	apertu:18.3 abrido:11.7 opener:10.3
udp	58	udp:52.7
deleteitem	4	delete:3.9
mathjax	7	mathja:7
hardwork	5	trabaj:3.82
mpgo.ex	7	mpgo.e:7
marriag	31	matrim:27
opengl	41	opengl:38.7
intermediari	12	interm:12
bazel	88	bazel:85.6
afford	53	permit:25.6 costea:8.99 puedo:4.36
fallen	28	caído:8.93 enamor:8.46 ha:3.39
uimap.designer.c	8	uimap.:7.72
xp	47	xp:43.9
rim	4	borde:4
vsinstr.ex	10	vsinst:9.71
instrument	173	instru:162
predict	262	predec:129 predic:90.5 predig:9.5 predij:9.35 previs:8.79 pronos:4.27
minimiz	153	minimi:142 reduzc:3.11
convict	8	conden:3.99
drunken	22	ebried:5.98 ebrio:5.39 borrac:4.17
sp1	29	sp1:27.2
pro	25	pro:13.8
edition	137	edició:63.7 editio:38.4 edicio:21.7
mkstemp	8	mkstem:8
sweater	49	suéter:28.9 jersey:11 chomba:5
dcom	6	dcom:5.41
authorization	92	autori:79
symbolic	154	simból:140
resgen.ex	21	resgen:19.1
ss	23	ss:18.4
hlo	18	hlo:16.7
unresponsiv	13	respon:7.89
hyphen	28	guione:10.9 guión:10.8 guion:4.88
customari	10	habitu:5.65
rectangl	119	rectán:99 rectan:14.2
encompass	12	abarca:7.95
delta	90	delta:79.6 deltas:7.01
categorical	104	categó:96.8 catego:4.11
hot	276	calien:75.9 calor:75.8 caluro:23.7 paso:22 activa:10.9 hot:10.1 pancho:3.75 picant:3.04
payload	123	carga:72.9 payloa:18.3 útil:13.5 cargas:13.4 conten:6.98
pasteboard	5	portap:3.81
wis	76	sabia:12 sabio:11 por:6.82 las:5.13 sabiam:5 wise:3.74 inteli:3.01
h1	12	h1:11.4
rock	51	rock:27 piedra:8.71 roca:6.97
independenc	22	indepe:17.4
visitor	50	visita:43.3
ctl	6	ctl:5.97
soon	565	pronto:394 cuanto:64.9 apenas:17.7 llegue:9.92 ensegu:4.99
picker	36	select:32.7
#8.1	58	#8.1:51.4
argv	28	argv:25
trib	5	tribu:5
government	58	gobier:52.4
enforc	136	aplica:34.2 cumpli:19.2 impone:16.2 exige:13.8 exigir:11.8 impues:3.91
treati	19	tratad:17.5
mexico	29	méxico:27
nation	27	nación:13 nacion:5.77 unidas:4.11
border	92	borde:55.9 fronte:12 bordes:12 limita:3.46 border:3.12
deserialization	49	deseri:45.3
trai	54	bandej:50
slam	17	portaz:4 golpe:3.95
collaborat	20	colabo:19.9
tv	281	televi:192 tele:49.4 tv:28.7 viendo:8.14
dinner	279	cena:121 cenar:99.7 cenó:8.63 cenand:7 cenast:4 cenas:4 ceno:3.9
grown	23	crecid:6.99 adulto:4.83
ups	20	altiba:4
dbm.dumb	7	dbm.du:7
module1	7	module:5.02
vb	60	vb:57.5
contrast	138	contra:84.6 difere:15.7 cambio:13.9 compar:5.18
pillow	25	almoha:19.5 pillow:4.9
bmp	35	bmp:33.5
jpeg	24	jpeg:22.6
tiff	14	tiff:10.7
webp	7	webp:6.84
warranti	19	garant:15.8
fell	190	cayó:80.7 quedó:17.3 enamor:11.7 quedé:10 caí:9.93 durmió:6.07 cayero:5
dotfuscator	60	dotfus:51.2 ce:4.44
obfuscat	6	ofusca:5
faciliti	69	facili:19 funcio:16.9 instal:10.9
traceback	373	rastre:155 traceb:107 seguim:61.4 traza:11.5 trazas:7.26 rastro:3.94
dbvariablereferenceexpression	5	dbvari:4.06
dbpropertyexpression	5	dbprop:4.67
insist	35	insist:31
innocenc	18	inocen:18
directory.build.prop	9	direct:5.27
upward	20	arriba:12 hacia:8.72
foreground	47	plano:37.3 foregr:3.3
interleav	49	interc:37.9 interl:7.73
sidebar	30	latera:26 sideba:4
websocket	21	websoc:19.4
differentiat	39	difere:35.4
infiniti	85	infini:74.5
fruit	80	fruta:54.4 frutas:16 fruto:3.8
spectral	5	espect:4.41
normalization	138	normal:124 lotes:4.72
regulariz	31	regula:27.6
largest	124	grande:68.2 mayor:40.5 mayore:5.48 más:5.2
toward	129	hacia:80.3
coclass	4	coclas:4
cloneelement	6	clonee:6
bookmark	82	marcad:65.2 bookma:5.45
wse	23	wse:20.4
filestream	10	filest:8.72
triangulat	8	triang:7.98
verbositi	61	verbos:28.3 detall:23.6 nivel:6.36
mexican	11	mexica:5 mejica:5
italian	37	italia:36.6
whenever	356	siempr:152 vez:102 cada:68.6 cuando:50.1 sea:26.6
annoi	60	molest:25 fastid:7.98 annoy:6.3 enfada:4.93
nearest	116	cercan:97 próxim:9.61 más:4.77 neares:3.55
oh	34	oh:26.8
rop	42	cuerda:37.8
benjamin	29	benjam:22.6 peters:3.38
peterson	23	benjam:12.7 peters:10.7
blous	11	blusa:9.99
simultaneous	99	simult:94.8
ters	8	concis:3.51
serializabl	63	serial:55.5
fileio	6	fileio:6
highlight	284	resalt:217 destac:35.3 highli:5.72
system.windows.interop.hwndsourc	7	system:4.34
system.xml.xpath.xpathnavigator	14	system:11.7
telnet	18	telnet:17
rebuild	77	recomp:39.2 recons:21 rebuil:3.87 compil:3.54
csc	19	csc:18.7
fifteen	39	quince:34.8
#15	136	#15:94.7 quince:13.9
slash	81	diagon:31.1 barra:28.6 barras:17.1 slash:4
definit	52	defini:35.1
warnaserror	11	warnas:9.73
circl	65	círcul:51.2 circle:8.39
radius	52	radio:46.6
smil	197	sonrió:54 sonris:49.7 sonreí:33 sonrie:30 sonríe:20
pond	28	estanq:18 laguna:8
suffix	173	sufijo:127 suffix:30.1
bullet	29	bala:14.8 viñeta:5 balas:4
jet	12	jet:7 chorro:3.5
#500	42	#500:40.8
passenger	45	pasaje:41.4
board	103	tabler:32.7 board:24.9 bordo:13 mesa:3.93
outlin	215	esquem:77.2 descri:63.2 contor:36.3
encryption	79	cifrad:63 encrip:9
digest	102	resume:28.1 digest:21.5 resúme:17.9 implíc:11.9
wiv	7	esposa:3.48
complain	150	quejar:43.8 quejan:26 queja:22 quejó:18.6 quejas:10.9 queján:9 quejab:6
#255	62	#255:59.8
vegetarian	19	vegeta:18.1
insufficient	30	insufi:21 sufici:7.84
television	115	televi:105 tele:6.16
setupclass	5	setupc:3.56
augment	79	aument:64.9 amplia:3.99
bezier	21	bézier:12.6 bezier:7
strid	30	stride:14.7 paso:3.34
contiguous	58	contig:48.3
fortran	21	fortra:20.7
forecast	28	pronós:10.2 predic:3.27 pronos:3.01
vsperfclrenv.cmd	7	vsperf:6.98
persuad	59	conven:32.9 persua:24.9
contextual	46	contex:40.1 loggin:3.92
vector	494	vector:464
aka	32	conoci:17.2 alias:5.39 tambié:3.77
finit	58	finito:40.6 finita:13.5
maximiz	77	maximi:71.2
cumulativ	59	acumul:48.7 cumula:6.26
system.collections.generic.list	12	#601:6.48
progressbar	10	progre:9.41
autorecover	5	autorr:5
professional	92	profes:87
rm	10	rm:8.73
pythonic	13	pythón:5 python:3.92
form1	63	form1:50.9
sugar	84	azúcar:82
unintend	18	desead:8.44 imprev:4.99
autograph	29	autogr:25 autógr:4
illustration	203	ilustr:194 ejempl:6.34
cardinal	12	cardin:8.67
nongeneric	13	genéri:6.06
greec	12	grecia:11
unqualifi	13	califi:9.65
candl	25	velas:11 vela:9.94
withevent	15	withev:15
behaviour	211	compor:199 behavi:3.22
concentrat	44	concen:41
recycl	21	recicl:21
felt	233	sentí:63.9 sintió:58.9 sentía:53.3 sintie:8.98 ganas:8.51 sentid:7.91 sentim:6.05
pain	134	dolor:106 duele:8.85
toolsversion	40	toolsv:35.6
noconfig	5	noconf:5
barnei	6	barney:4.97
gal	7	gale:4.81
backport	58	portad:13.7 backpo:13.3 actual:4.65 retroa:3.85
#3.9	71	#3.9:70.4
maintenanc	47	manten:45.1
transparenci	54	transp:51.7
wrot	171	escrib:146 carta:6.65 escrit:5.75 anoté:4
slip	22	resbal:7.64
inheritabl	53	hereda:34.8 inheri:13.1
tor	16	rompió:5.97
italic	18	cursiv:16.2
universal_newlin	14	univer:9.72 text:6.45
system.windows.forms.datagridview	31	system:27.8
unbound	56	indepe:16.1 enlaza:10.5 ilimit:9 vincul:5.51 sin:4.54 límite:3.9
decrement	89	dismin:53.5 decrem:22.4 reduce:9.66
million	78	millon:45.8 millón:28.1
criticiz	21	critic:17.9
opposition	5	oposic:5
synopsis	8	sinops:8
pseudo	61	pseudo:58.9
zhou	4	zhou:4
msbuild.ex	29	msbuil:26.6
intrigu	11	intrig:10
odd	53	extrañ:18 impar:10.9 raro:4 impare:3.03
boss	84	jefe:81
theano	5	theano:4.96
mathematical	103	matemá:98.4
dimensional	178	dimens:80.9 bidime:29.8 unidim:22.4 multid:18.3 tridim:9.73
rd.xml	10	rd.xml:9.98
repli	132	respue:87.2 respon:18.3 contes:6.4 unidir:5.44 reply:5.37
editabl	50	editab:29 modifi:11 editar:6.4
responsibiliti	106	respon:99.6 asumir:3.16
redistribut	8	redist:8
system.windows.forms.bindingsourc	23	system:12.3 enlaza:7.57
ast	90	ast:81.7
wor	42	llevab:25.4 puso:3.88
rob	36	robó:9.47 robaro:8.48 robado:6.97
pajama	16	pijama:15.9
pypreconfig.utf8_mod	5	pyprec:5
toolkit	82	kit:42.6 herram:18.4 toolki:12.1 kits:4.78 conjun:4.37
netfx	4	netfx:3.73
fd	120	fd:110
privaci	96	privac:86.3
bless	23	aproba:8.88 blessi:3.41
contextdecorator	5	contex:3.35
ordinari	92	ordina:46 normal:24.6 común:6.63 comune:5.87
pivot	47	pivote:36.5 pivota:3.41
geometric	20	geomét:20
system.windows.controls.gridview	5	system:3.9
j	100	j:92.6 i:4.67
intercept	50	interc:36.6 inters:11.6
scandir	13	scandi:13
fork	124	fork:53.6 bifurc:42.4 tenedo:18.3 bifurq:3.89
impossibl	174	imposi:163
river	190	río:181 ríos:5.85
pyconfig.argv	4	pyconf:4
serving_fn	6	servin:5.78
exponential	43	expone:41.5
isfals	5	isfals:4.43
conduct	37	conduc:15.8 realiz:6.32 cabo:5.38
goal	210	objeti:167 meta:26 metas:4
aggregation	145	agrega:122
fedavg	17	fedavg:16.9
unittest.mock	4	unitte:4
bytestr	38	bytes:24.7 cadena:7.14 bytest:7
l	111	l:103
pyc	90	pyc:72.4 pycs:11.3
invalidation	17	invali:15.7
upstream	43	ascend:25 upstre:9.98
shin	31	brilla:17.3
poisson	26	poisso:23.5
bijector	34	biyect:27.8 biject:5.41
prefetch	51	preext:28.5 prefet:11.3 precar:4.99
tf.data	91	tf.dat:87.8
#4.6	34	#4.6:33.8
intact	16	intact:15
predicat	62	predic:53.6
snapshot	278	instan:209 captur:16.6 snapsh:14.7 n.o:4.77
indication	52	indica:41.7 sni:3.61
growth	14	crecim:12.2
swimmer	12	nadado:11
starttransition	16	startt:15.4
usedeferredvalu	12	usedef:12
system.windows.forms.flowlayoutpanel	7	system:4.84
conscious	19	consci:15.7
housework	11	hogar:6.97
procedurenam	11	proced:3.65 nombre:3.06
upn	6	upn:4.99
garden	133	jardín:114 garden:12.7
cmath	8	cmath:7.92
zipfil	74	zipfil:39.1 zip:28.9
apm	5	apm:5
subroutin	19	subrut:19
concern	162	preocu:61.4 proble:19.2 refier:8.91 asunto:7.4 hacen:5.12 concie:4.65
reset	395	restab:225 reinic:121 reset:22.5 resete:3.41
f9	14	f9:14
intenum	18	intenu:18
intflag	27	intfla:25.8
capaciti	56	capaci:52.4
w	112	w:99
reload	148	recarg:91 cargar:31.8 volver:8.16 reload:6.55 vuelva:6.21
xsd	82	xsd:75.7
purchas	91	compra:64.4 adquir:13.9 pedido:5.44
hors	123	caball:112 toro:3.99
constituent	35	consti:28.5
classifier	193	clasif:184
#1.4	7	#1.4:6
minus	41	menos:28.2 signo:5.88
intranet	25	intran:25
termination	52	termin:27.3 finali:15.7
episod	77	episod:63.2
dismiss	22	desped:7.96 descar:6.55
excel	113	excel:104
logrecord	50	logrec:46.2
configurabl	40	config:36.8
nonzero	49	cero:39.4 distin:17.3
success	299	éxito:254 exitos:6.53 excele:6.44 triunf:5.6
holidai	73	vacaci:49.4 fiesta:8.8 feriad:8 libre:3.02
flight	64	vuelo:45.3 vuelos:12.9
pydantic	31	pydant:28.8
aggregator	17	agrega:13.6
dan	29	dan:22.1
abramov	9	abramo:7.98
manipulator	15	manipu:12.5
tf.kera	53	tf.ker:52.9
#2011	6	#2011:6
origin	127	origen:98.2 origin:12.2 orígen:6.89
adapt	122	adapta:92.4 adapte:10.7 adapt:7.26 adaptó:3.95
advis	179	aconse:143 recomi:9.75 recome:9.58 dejara:6.11 tomara:3.16
valentin	10	valent:7.49
cryptographi	27	cripto:23.4
outlook	24	outloo:23
cora	7	cora:6.99
citation	19	citas:7.49 cita:7.08
haircut	15	pelo:12.5 corte:3.34
doubtful	9	dudoso:4
fak	119	fakes:66 falsa:9 falso:7.99 falsas:7.95 falsos:5
math	133	matemá:110 math:13.8 maths:6.19
vstu	22	vstu:21.2
monobehavior	24	monobe:21.5
reassign	20	reasig:18
journei	27	viaje:16.9 camino:3.99
secondari	48	secund:44.7
lying	114	mintie:61 mentir:10.6 miente:8 tumbad:6.96 tirado:5.72 echado:3.91
invit	177	invita:121 invitó:33.9 invité:12 invite:5
#2001	27	#2001:26.9
pax	19	pax:18.4
draggabl	19	despla:8.88 arrast:6
#6.0	28	#6.0:25.9
possess	16	posee:4.85
substitution	64	sustit:58.2 substi:3.06
tie	105	corbat:69.5 atarse:3.01
sqlit	169	sqlite:159
handledeventstoo	4	handle:3.21
wherebi	16	cual:7.72
gp	18	gp:16.8
posterior	35	poster:28.3
logit	55	logits:42.4 logit:7
doctor	336	médico:171 doctor:157 médica:6
vulnerabiliti	52	vulner:50.4
delicious	55	delici:44 exquis:3.9
farewell	4	desped:3.46
chdir	6	chdir:6
zlib	35	zlib:34.4
rewrit	60	reescr:44 escrib:6.47 vuelva:4.91
recursion	83	recurs:71.7 recurr:3.09
analyzer	55	analiz:40.9 analyz:8.2
convertibl	16	conver:12.1
messagebox	6	messag:5.7
equation	30	ecuaci:29.4
perceptron	17	percep:14.6
pictur	420	foto:106 imagen:83.3 fotos:55.3 fotogr:39.2 imágen:33.3 cuadro:19.5 pintur:10.7 pictur:7.36 pintó:4.28 retrat:3.79
eras	36	borrar:20.6
similariti	102	simili:92.7
accompani	52	acompa:42 adjunt:3.99
usercontrol	5	userco:5
assembl	48	ensamb:31.1
lstm	61	lstm:56.9
stol	55	robó:38.7 robado:5.36 robé:4.99
heart	147	corazó:84.4 memori:13 cardía:10.2 infart:4.81
familiariz	7	famili:6.96
architectural	24	arquit:20.9
sct	9	sct:9
handshak	64	handsh:47.1 protoc:4.35 enlace:4.27
misfortun	5	desgra:4
attributeusageattribut	6	attrib:5.96
browserwindow	51	browse:46
rpc	93	rpc:90.5
grateful	30	agrade:29.7
major	269	princi:106 mayor:56.8 import:35.3 major:21.3 mayore:12.5
central	99	centra:84.1 tenden:4.04 fundam:3.63
wsgi	86	wsgi:74.7
turtl	176	tortug:121 turtle:39.9
anomali	32	anomal:31.4
disjunction	5	disyun:4.96
inclusion	39	inclus:32.9
pos	118	poses:32.5 pos:27.9 pose:27.5 plante:5.76
linklabel	6	linkla:6
base64	80	base64:70.5
dtensor	180	dtenso:161
system.data.dataset	27	system:16.7 datase:3.36
ds	11	ds:8.56
webcontent	56	webcon:47.4
pickl	177	pickle:95.7 serial:24.1 pickli:20.6 decapa:7.19
problematic	32	proble:31
beauti	29	bellez:26.7
fad	50	fundid:19.2 desvan:13.3 atenua:3.28
pleasant	39	agrada:33.9
afternoon	200	tarde:191 tardes:6
#3.11	55	#3.11:55
dens	142	densas:34.4 densa:33.4 dense:31.4 denso:22 densos:11.4 densam:6.97
activex	29	active:27.8
bash	14	bash:14
powershell	35	powers:33.8
#3.14	25	#3.14:24
tf.exampl	20	tf.exa:19
examplegen	77	exampl:73.3
schemagen	50	schema:47.6
statistic	268	estadí:255 statis:3.46
infil	8	infile:7.04
outfil	5	outfil:4.77
rsa	23	rsa:20.5
unload	58	descar:47.5 unload:4
topologi	25	topolo:22
sunglass	21	gafas:13.7 sol:8.6 lentes:4.91
brok	208	rompió:82.7 roto:8.99 rompí:8.72 estall:8.52 rompis:6 quebra:5 arruin:5 quebró:4.99
ronald	8	oussor:4 ronald:4
oussoren	8	oussor:4 ronald:4
cow	32	vacas:19 vaca:10.4
contextmenu	8	contex:7.57
bounc	22	rebote:10 rebota:8.98
lucki	149	suerte:77.2 afortu:54 suertu:8.8
newli	145	recién:98.8 recien:20.5 nuevo:7.26
variabiliti	13	variab:11.7
whichever	39	quiera:11 cualqu:9.3
system.threading.tasks.task	23	system:8.55 #601:6.47
antecedent	14	antece:11.6
widen	62	amplia:40.8 wideni:9.94 amplía:7.95
opposit	56	opuest:35 contra:17.5
xdcmak	6	xdcmak:5.72
employer	8	emplea:3.09
exploit	30	explot:14.9 aprove:5.42 ataque:3.94
polygon	97	polígo:88.4
indent	152	sangrí:72.5 indent:56.8 sangra:13.7
delimiter	103	delimi:91.2
squar	236	cuadra:125 square:35.3 cuadrá:15 corche:6.26 plaza:6
bracket	103	corche:80.4 parént:5.49 llaves:4.3
son	289	hijo:254 hijos:29
suicid	47	suicid:42.4
buildapp	5	builda:4.41
stylebox	17	styleb:14.8
consequent	35	consec:19.9 consig:8.98 tanto:4.7
virtualization	19	virtua:16.7
multipart	63	multip:37.5 relate:11.7 partes:4.1
pretend	106	fingió:34 fingir:10 preten:7.86 fingía:7 finjam:5 fingí:4 finge:4 aparen:4 hice:3.7
asset	181	activo:99.3 recurs:42.6 assets:20 asset:7
ctest	10	ctest:9
bak	122	proces:22.9 hornea:19.9 bakear:13 horneó:6.83 bakeo:6 bakead:3.02
steroid	5	estero:5
anxious	24	ansios:13 preocu:6.64
inefficient	31	inefic:30
lesser	13	menor:7.56 menos:3.05
portabiliti	40	portab:39.3
breakdown	22	desglo:17
africa	24	áfrica:19.5
unabl	149	no:58.5 puede:39.7 incapa:22 pudo:13.7 se:6.78 podrá:6.39 pueda:4.61
exceed	54	supera:20.8 excede:12.6 superó:6 excedi:4.48 supere:4.13
precis	137	precis:115 exacto:6.08 exacta:6.04
salari	45	salari:23 sueldo:19.6
wall	140	pared:83.4 muro:20 parede:11.9 murall:10 wall:5.67
system.str	25	system:21.8
dependent	241	depend:231
movinet	51	movine:45.8
subtleti	7	sutile:7
apparent	50	aparen:24 eviden:8 parece:7.95
graceful	25	elegan:5.91 correc:5.42
producer	52	produc:30.3 consum:5.98
glob	56	globs:19.2 glob:16 global:7.88
observ	203	observ:191
illustrativ	8	ilustr:7.62
optioncompar	6	option:4.48
astronomi	7	astron:7
tablelayoutpanel	50	tablel:48.1
#4.0	54	#4.0:51.8
sender	37	remite:31.4
quota	48	cuota:27.7 cuotas:15.7
sniff	6	olfate:3.96
stick	83	manten:5.5 palo:5.22 quedar:4.95 seguir:4.95 stick:4.27 apegar:4 palos:3.98 limita:3.9 bastón:3.89
garag	31	cocher:17 garaje:13
webdav	8	webdav:7.93
mayb	180	tal:73.7 quizá:42 quizás:27.9 vez:19.9 puede:8.91
invalidat	37	invali:34.4
subgraph	22	subgra:16.4 subgrá:4.41
seed	120	semill:81.5 seed:14 sembra:9.13 inicia:5.86
kubeflow	67	kubefl:64.8 pipeli:4.23
dockerfil	19	docker:17.4
mmdfmessag	7	mmdfme:6.6
mboxmessag	8	mboxme:7.56
dnn	27	dnn:26.3
verb	24	verbo:14.1 verbos:7.79
modification	169	modifi:161
cert	31	certif:19.3
clap	14	aplaud:13
planet	40	planet:38.8
broad	40	amplia:16.6 genera:5.03
svc	18	svc:17.4
salmon	5	salmón:5
invert	34	invert:26.8 invier:6.95
obvious	146	obvio:49 obviam:48 eviden:16 obvia:13.4 claro:5.27 obvios:5 obvias:3.41
razor	10	razor:6.97
csp	11	csp:11
hardwar	273	hardwa:262
autosiz	13	autosi:12.4
system.windows.forms.tablelayoutpanel	10	system:4.19
fraction	119	fracci:89.5 fracti:22.4
jacobian	17	jacobi:16.4
lip	22	labios:15.6 labio:5.47
subsequent	230	poster:123 subsig:43.4 siguie:18.9 subsec:18.4
quadratic	24	cuadrá:21.6
defeat	38	derrot:21.9 anular:4.87
sal	61	venta:31 ventas:17 sal:3.33
#2.3	80	#2.3:76.5
controltemplat	16	contro:13.7
dumb	42	estúpi:14 tonto:9.9 tonta:4.99 dumb:3.99
rpm	27	rpm:23
familiariti	19	famili:13.7
material	147	materi:132
certification	38	certif:24.7
inc	9	inc:8
quarrel	19	discut:8
docker	90	docker:86.4
glyph	55	glifos:31.7 glifo:21.1
multipli	61	multip:57.7
responsiv	25	respon:8.99 recept:5.99 capaci:3.28
restaurant	145	restau:139
prs	12	pr:4.87
engag	39	compro:9.82 promet:3.93 intera:3.16
discord	46	discor:44.3
birth	33	nacimi:16.4 luz:10.6
rough	85	aproxi:41.9 menos:4.9 áspera:4
latent	73	latent:68.8
tfs	35	tfs:32.4
yokohama	14	yokoha:14
add_argument	12	add_ar:11.7
coerc	49	conver:10.8 coacci:8.31 forzad:7.5 coerci:5.94 convie:4.78
telephon	146	teléfo:107 telefó:10.8 sonó:5.34
stochastic	22	estocá:21.3
realiti	26	realid:22.6
correctness	32	correc:24.2
toilet	47	baño:16.6 servic:6.58 higién:4.99 cister:4 váter:4
placement	100	ubicac:53.5 coloca:29.5 posici:6.05
elementtre	32	elemen:24.5
fredrik	34	fredri:18.8 lundh:14.7
lundh	32	lundh:18 fredri:13.8
#4.7	27	#4.7:23.3
sat	169	sentó:98.7 senté:17.7 sentar:13.6 sentam:11.8 sentad:6.99 sat:5.76
laptop	29	portát:12.3 comput:8.45 laptop:7
hello	165	hello:74.6 hola:68.9 world:9.94 saluda:5 saludo:4.89
microservic	13	micros:8.29
viewer	168	visor:144 viewer:7.67
asymmetric	18	asimét:17
addr	18	addr:15.6
affiniti	16	afinid:15
dtyp	101	dtype:40.2 d:29 dtypes:9.77 tipo:8.88
#2048	7	#2048:6
corrupt	54	dañado:15 corrup:13.6 corrom:11 dañada:5.8 dañar:4
circumstanc	88	circun:80
beneficial	20	benefi:12.9
pm	8	pm:5.81
mortem	16	mortem:12.9
dead	205	muerto:115 enviad:28.8 muerta:21 cadáve:5.53
honei	17	miel:14
possibiliti	97	posibi:91.3
iv	13	iv:8.97
#7231	18	#7231:18
road	119	camino:49.1 carret:34.4 calle:16.7
datagram	40	datagr:38.4
prob	86	sondeo:23.8 sonda:14 sondas:9.23 prob:4.12 explor:3.82
weakmap	10	weakma:10
permissibl	10	permit:8.05
coupl	172	par:99.8 pareja:22.9 acopla:13.8 unos:6.6
accommodat	24	adapta:7.99
awesom	24	increí:4.94 genial:3.93
kne	34	rodill:30.9
alic	46	alice:21.4 alicia:16.4
bob	33	bob:20.2 robert:8.12
xdr	15	xdr:14.4
xmlschemacollection	7	xmlsch:5.72
indefinit	33	indefi:32
autocomplet	10	autoco:8.41
tos	101	tos:84.1
bytecod	241	byteco:122 bytes:92.4 código:19.4
keyfil	28	keyfil:24.2
certfil	22	certfi:20
ssl.sslcontext	8	ssl.ss:6.66
saved_model_cli	7	saved_:6.98
hir	49	contra:44.1
knelt	5	arrodi:5
prai	32	rezó:4
narrower	12	estrec:7.01
wednesdai	15	miérco:15
harder	99	difíci:32.8 más:30.1 duro:11.8 dificu:4.95 mayor:4.31 estudi:3.66
ipc	37	ipc:36.9
ungroup	10	desagr:9.41
paus	160	pausar:54.9 pausa:51.7 pausad:18 pause:6 detien:5.68 pausan:4.21
ambulanc	20	ambula:20
injur	52	herido:24.8 lastim:8.98 lesion:5.96 herida:4.78
rgb	70	rgb:66
mmc	10	mmc:8.96
overcoat	10	abrigo:8.54
scrubber	7	depura:4.08
bidirectional	25	bidire:23.7
chr	15	chr:15
uncontroll	30	contro:8.93 recuad:4.5 input:3.41
coercion	49	coerci:30 conver:15
executor	131	ejecut:92.9 execut:24.1
contribution	97	contri:85.8
gmt	15	gmt:14.4
malicious	61	malint:38.9 malici:22
rethrow	11	vuelve:3.79
backreferenc	20	invers:18.6
cqat	25	cqat:23.8
pqat	24	pqat:22.8
sparsiti	85	disper:70.7 podarl:3.41
pcqat	17	pcqat:16.4
microwav	7	microo:6.86
oven	15	horno:11
variation	79	variac:74 varian:4.99
shall	92	?:8.98 vamos:6.92 te:5.93 voy:3.51
porttyp	5	portty:4.99
xs	16	xs:14
cot	27	cot:19.2
flan	7	flan:6.59
palm	17	palm:8.23
outperform	15	supera:9.66
finetun	24	ajuste:9.23 finetu:6.58 ajusta:3.04
ssl_context	9	ssl_co:8.41
shutil.rmtre	5	shutil:4.7
os.scandir	7	os.sca:6.29
os.listdir	9	os.lis:9
vast	22	gran:8.07
trivial	62	trivia:52
downstream	31	poster:19.7 descen:6.4
supervis	37	superv:27.6 autosu:3.78
nnlm	14	nnlm:9.18
en	47	us:9.83
dim128	4	dim128:3.22
nowin32manifest	7	nowin3:7
we’r	21	estamo:13.6
texel	18	textur:7.29 texel:4.95
vertical	134	vertic:131
calculator	53	calcul:50.4
sprit	8	sprite:7.45
mutation	56	mutaci:55.8
spn	16	spn:15.4
timedelta	22	timede:20.7
blood	75	sangre:47.7 sanguí:14.3
singleton	76	single:56.2 único:7.62
season	48	estaci:22.8 tempor:18.9
abroad	99	extran:88.9 exteri:4.96
servicecertificat	6	servic:4.87
servicecredential	7	servic:4.99
datapoint	14	puntos:8.1
jython	27	jython:25.4
consequenc	65	consec:62
drov	36	conduj:22 conduc:3.96
typescript	73	typesc:70
american	135	estado:63.6 americ:49 nortea:5 améric:4.83
suspect	57	sospec:55.8
teresa	6	teresa:5.77
discard	134	descar:122 discar:6.57
dangl	20	colgan:16
reflect	222	reflej:204 reflex:8.28
finer	33	precis:10.5 más:5.25 detall:4.76
sock_stream	5	sock_s:5
latin	54	latin:22.4 latín:15 latina:8.08 latino:4
awaken	13	desper:9.18
git	119	git:115
multithread	68	multip:37 multit:14.4 multih:11.8
widevin	18	widevi:13.6
cdm	10	cdm:6.7
unacceptabl	13	inacep:10 acepta:3.02
netbsd	9	netbsd:8.68
dlr	8	dlr:6.83
notifi	92	notifi:68.2 inform:6.11 notify:3.6
type1	26	type1:9.43 type2:5.83 tipo1:5.74
type2	23	type2:9.09 type1:5.48 tipo2:5.43
gs	5	gs:5
componentdidupdat	13	compon:7.22
inform	82	inform:68.2
russian	44	ruso:35.9
sufficient	123	sufici:103 basta:7.57 necesa:5.17
proportional	28	propor:24.4
mimic	26	imitar:14 imita:5
vic	48	viceve:29.9
versa	45	viceve:31.8
dst	113	dst:89.2 verano:6.94
occluder	23	ocluso:7.64 occlud:7.37
occlusion	23	oclusi:13.9 occlus:4.85
cull	24	cullin:10.1
occluderinstance3d	7	occlud:5.11
poison	73	dudoso:31.3 veneno:16 envene:13.5
calibration	45	calibr:40.1
vanilla	25	vainil:16.4
ice	127	hielo:53.8 helado:34.4 nieve:3.94
cream	83	helado:52 crema:10 nieve:5.78
viewport	39	viewpo:27 ventan:4.99
perspectiv	75	perspe:72.2
balanc	81	equili:47.7 saldo:11.6 balanc:9
system.servicemodel.basichttpbind	7	system:5.15
inherent	27	inhere:21
stateless	33	estado:25.4 sin:10.1
system.icomparabl	5	system:3.46
subnet	23	subred:15.5
europ	79	europa:76.8
tom'll	9	tom:8.28
prioriti	209	priori:197
bother	82	molest:64
worth	143	pena:67.6 vale:53.6 merece:12.9 valía:3.5 valen:3.47 valga:3.39
america	170	unidos:78.1 améric:69.5
england	51	inglat:46.9
quickstart	78	rápido:57.7 inicio:33.8 guía:4.47
meantim	11	mientr:8.85 tanto:6.22
strawberri	25	frutil:8 strawb:7.36 fresas:5
chocolat	49	chocol:44.4 bombon:3.47
#2.6.36	4	#2.6.36:3.15
glibc	19	glibc:18.2
#2008	60	#2008:56.9
opinion	113	opinió:91.4 opinio:15.8
stag	134	etapas:33.9 etapa:33.7 escena:26.9 fase:11.8 fases:9.53
husband	113	marido:71 esposo:40
caption	19	leyend:7.18 captio:3.37
charm	17	encant:15
ladi	52	dama:17 señora:7 ancian:4.85 mujer:3.02 damas:3.01
guarant	169	garant:162
awak	49	despie:43.9
boil	50	hirvie:11.8 hervir:9.97 hierve:6.97
corruption	30	corrup:14 daños:10
bread	89	pan:87.6
breakpoint	292	interr:232 puntos:33.5 punto:23.6 breakp:19.9 ruptur:13.3
warp	14	deform:5 warp:3.46
#365	18	#365:17.9
decal	9	decal:6.41
noisi	75	ruidos:40.6 ruido:26.2
servicebehavior	5	servic:4.76
br	6	br:6
octet	12	octeto:12
unsecur	10	proteg:4.41
eaten	142	comido:83.9 devora:6.98 comer:5.78 comió:3.9
unavailabl	72	dispon:69.2
firefox	28	firefo:24.3
plugin	88	plugin:57.2 comple:23.3
idn	21	idn:19.7
thumbprint	17	huella:12.5 digita:6
semicolon	88	coma:82.2 punto:12
orchestrator	56	orques:51.2
uimap	21	uimap:19
habit	59	hábito:42.8 costum:9.53
hol	66	agujer:41.6 hoyo:8.56
hawaii	23	hawái:19.9
integriti	38	integr:33.5 cheque:4.33
calm	66	calma:23 tranqu:21 calmad:7.76 calmar:4
http.cooki	4	http.c:4
xla	126	xla:117
rcw	13	rcw:12.4
spawn	72	genera:32.5 spawn:24.6
inspir	37	inspir:37
kaggl	21	kaggle:19.8
sentiment	31	sentim:27.8
exc_info	17	exc_in:16.4
object_pairs_hook	9	object:6.68
#.0	44	#.0:38
checkbox	120	casill:58.9 checkb:57
mdi	34	mdi:26.9
devpath	6	devpat:5.41
handsom	38	guapo:18 apuest:15
useeffect	27	useeff:27
commanditem	9	comman:7.66
fastapi	120	fastap:115
temporal	24	tempor:18.4
datatyp	74	datos:26.9 tipo:24.1 signed:8.54 tipos:7.45 dataty:5.99 dato:5.75 unsign:5.68
ultimat	74	última:24.7 ultima:14.2 finalm:11.4 defini:5.91 instan:4.63
de	61	desref:3.46 descua:3.2 deseri:3.12 de:3.06
subdirectori	152	subdir:142
uimap.designer	4	uimap.:3.85
insensitiv	100	mayúsc:46.2 minúsc:46.1 insens:18.4 distin:10.5
carriag	31	carro:21.9 salto:3.83
textbox	48	textbo:26.4 cuadro:9.72 texto:7.93 caja:3.65
young	308	joven:218 jóvene:55.3 pequeñ:13
imagination	21	imagin:19.7
fatal	37	fatal:22.4 fatale:11.9
ndigit	6	ndigit:6
silli	17	tonto:5.8
keystrok	56	pulsac:40.1 tecla:12.1 teclas:3.1
polymorphic	20	polimó:17.8
oftyp	5	oftype:4.41
lak	106	lago:95
binder	4	enlaza:4
globaliz	10	global:6.93
twelv	41	doce:34.7
ignoranc	14	ignora:13.8
datetimeoffset	6	dateti:5.68
reimport	17	reimpo:15
pkgutil	4	pkguti:4
unittest	60	unitte:53.2
lipstick	8	labial:4
harm	49	daño:18.8 lastim:5.91 perjud:4.96
responsiveness	43	capaci:33.6 respue:17.9
miscellaneous	45	varios:25.4 miscel:8 divers:4 otras:3.38
tea	147	té:144
ongo	16	contin:6.85 curso:6.82
jok	160	broma:43 chiste:41 bromea:37.7 bromas:22.7
quantiti	50	cantid:47.7
departur	10	partid:3.32
hack	28	hackeo:4.86 hack:4.82 hackea:4
todo	49	todo:14.9 tareas:9.9 todos:5.42 pendie:5.17
undon	25	deshac:14.6
tlb	6	tlb:6
tlbexp.ex	10	tlbexp:10
speci	39	especi:16.1 pingüi:8.69
elevation	10	elevac:7.4
multiset	19	multic:9 múltip:4.83 multis:4
demonstration	79	demost:70.5 manife:3.47
assistant	55	asiste:48.2
heuristic	32	heurís:31.4
vanish	16	desvan:9 desapa:5
enumerator	29	enumer:26
bright	40	brilla:27.2
#300	30	#300:29.8
#350	5	#350:5
hei	44	oye:10.6 hey:10 eh:9 che:7.97
ventur	7	arries:3.23
threading.rlock	7	thread:5.39
reentrant	25	reentr:22.1
float32	76	float3:71.6
bfloat16	14	bfloat:13.4
salt	109	sal:76.7 salt:20.9 pasarm:5.61
tf.tensor	49	tf.ten:47.2
orthogonal	21	ortogo:20.4
shorthand	47	abrevi:29.7 atajo:8.14
sever	45	severo:9.98 severa:7 graves:6.97 gravem:4.74
exchang	169	interc:139 cambio:10.7
outbound	16	salien:8.67 salida:6.39
unus	68	utiliz:21.8 no:11.7 sin:10.8 usar:5.13 usadas:5.04 usan:3.47 usa:3.14
rfc822	12	rfc822:12
ms	49	ms:38.3 milise:4.24
#2006	16	#2006:15.4
submodul	86	submód:74.9 sub:5.47
#200	58	#200:56.2
resultant	6	result:5.7
sweden	6	suecia:6
tick	74	tic:10.9 marca:8.11 tictac:5.97 marcas:5.48 tick:4.92 paso:4.74 marcar:4.69
uis	15	uis:8.99 interf:4.42
simplification	11	simpli:11
customerid	10	custom:8.62
winter	113	invier:102
visio	13	visio:13
gap	28	brecha:18
negotiation	50	negoci:43.7 negoti:4.35
unrestrict	7	restri:4.18
abrupt	14	abrupt:10
ground	60	suelo:27.9 fundam:4.4 base:3.93
legal	83	legal:34.4 legale:29.4 válido:8.04
roosevelt	7	roosev:7
scream	43	gritar:12 gritó:10 grito:5.99
swam	13	nadó:4
poker	19	póquer:11 poker:5
pyarg_parsetupl	29	pyarg_:26.8
inadvertent	18	inadve:12 involu:4
tf.function	160	tf.fun:149
functools.partial	11	functo:10.9
evolv	48	evoluc:41.8 desarr:3.71
elegant	15	elegan:14
impersonation	37	suplan:31.3
consistenci	71	cohere:36 consis:28.9 autoco:4.6
rear	9	traser:5
universal	189	univer:179
da0011	4	da0011:3.7
compareto	10	compar:5.16
chief	31	jefe:15.4 chief:4.46 princi:3.9
attend	107	asisti:62.5 asiste:4.86 atende:3.99 atendi:3.38
os.fork	13	os.for:13
dir	71	dir:59.6 direct:5.08
terrorist	12	terror:12
trad	51	compen:13.9 comerc:10.1 equili:5.99 interc:3.94
citi	300	ciudad:274 city:4 cities:3.16
phong	9	phong:9
billiard	24	billar:20.8 bola:8.51
committe	34	comité:32.4
productiv	28	produc:26.8
consensus	9	consen:8.75
cit	13	citar:3.41
python.ex	22	python:10.7
criticism	8	crític:5.94
cardspac	9	cardsp:7.83
beach	103	playa:97.8 playas:3.63
jeff	7	jeff:6.89
john	418	john:399 juan:17.4
decrypt	46	descif:42.4
protection	103	protec:97.4
closur	48	cierre:30.6 closur:8.1 clausu:6.57
sys.path_hook	14	sys.pa:12.2
elementari	17	elemen:7.4 primar:3.87 básico:3.21
airflow	44	airflo:42.5
weaktensor	9	weakte:7.4
determination	13	determ:9.49
sock	77	calcet:37.9 sock:31.1 medias:3.86
af_inet	11	af_ine:8.47
#.0.0.0	4	#.0.0.0:4
ephemeral	10	efímer:10
terminologi	46	termin:44
v8	25	v8:23.2
gdb	10	gdb:10
perfect	182	perfec:170 ideal:3.04
stranger	67	extrañ:49.9 descon:11.9 extran:3.99
deletion	71	elimin:55.4 borrad:7.72
intermittent	4	interm:3.97
intptr	5	intptr:5
safehandl	4	safeha:4
geturl	7	geturl:6.99
enqueu	25	cola:15.9 pone:5.33
inf	29	inf:22
cancel_futur	5	cancel:3.15
whistl	26	silbar:5.97 silban:4.81 silbat:3.79
sax	64	sax:60.2
cumbersom	13	engorr:5 compli:4.94
icu	4	icu:4
system.collections.ilist	9	system:6.58
system.windows.media.imagebrush	10	system:5.29
system.windows.media.visualbrush	10	system:5.39
modulus	19	módulo:9.29
tensorflow.j	137	tensor:117 layers:6.6
refund	12	reembo:6.99
usereducer	19	usered:19
gen	29	gen:15.4 genera:5.95
dna	6	adn:5
system.windows.controls.dockpanel	7	system:6.1
hi	24	hola:13 hi:4.66
national	22	nacion:18.3
corpus	101	corpus:96.8
spoken	74	habla:32 hablad:25.9
proportion	41	propor:28.7 consti:6.59
initiator	14	inicia:6.76 unidir:3.11
fileno	17	fileno:16.4
mmap	19	mmap:16.7
opportuniti	84	oportu:77.8
system.idisposable.dispos	5	system:4.45
clientcredentialtyp	7	client:6.63
venic	7	veneci:7
itali	48	italia:47.7
inspirationgenerator	6	inspir:3.04
fancytext	8	fancyt:7.01
baseaddress	6	basead:5.98
accumulat	79	acumul:69.5 accumu:5.85
stronger	45	fuerte:35.3 más:3.53 mata:3.31
eighteen	17	diecio:14.5
plung	8	se:3.18
death	177	muerte:151
absent	77	ausent:47.4 faltó:3.99
fantastic	16	fantás:14
fairness	56	equida:30.3 fairne:17.3
jackson	35	jackso:35
#3.8	70	#3.8:69.4
illegal	85	ilegal:72.9
desperat	16	desesp:14
vacation	103	vacaci:102
uncertainti	49	incert:45.6
distract	28	distra:27
classmethod	43	classm:21.8 clase:13.2 método:9.68
genericalia	11	generi:11
twenti	82	veinte:52.9 veinti:12.3
seven	133	siete:120
#27	11	#27:10
tropical	6	tropic:5.47
vas	26	florer:10.4 jarrón:7 jarra:4
adventurework	16	advent:15.5
weekend	107	semana:77.4 fin:57.7 fines:13.1
illusion	14	ilusió:11.9
horizontal	119	horizo:117
deviation	55	desvia:51.7
sqlite3	57	sqlite:44.4 connec:7.91
loadabl	16	cargab:13
notab	36	partic:15.5 notabl:10
is_multipart	13	is_mul:12.8
emailmessag	26	emailm:25.3
bomb	49	bomba:32.9 bombas:7.59 bombar:4.93
airport	102	aeropu:101
thirteen	26	trece:23.6
#13	62	#13:34.1 trece:12
he'd	92	había:20.9 haría:7.66 dijo:6.61 él:5.8 hubier:3.78 estarí:3.18
bench	35	banco:18.9 banca:10.7 sentad:3.33
lamp	16	lámpar:10.9
squad	18	squad:17
london	104	londre:102
toe	32	dedo:3.61 juego:3.58 pies:3.46 dedos:3.19 tres:3.16
metaphor	12	metáfo:12
md	18	md:15.1
hwnd	25	hwnd:23.4
topmost	11	superi:5.12
objc	9	objc:8.41
remark	65	coment:26.2 observ:25.9
base_nam	4	base_n:3.98
tar	81	tar:74.9
gztar	4	gztar:3.91
xztar	8	xztar:7.97
onbuttonclick	4	onbutt:4
tactic	7	táctic:6
unconstrain	17	restri:13.9
gotten	47	ha:5.53 obteni:4.91 vuelto:3.98 casado:3.19
stricter	21	estric:20.8
resilient	7	resist:4.44
tf.estimator.train_and_evaluat	4	tf.est:3.71
tf.estimator.estimator	16	tf.est:14.9
vsperfcmd	74	vsperf:66.5 detach:3.85
globalon	15	global:9.29
globaloff	17	global:10.3
processon	14	detien:3.13
processoff	15	detien:3.1
threadoff	15	thread:10
system.nullreferenceexception	4	system:3.13
udt	10	udt:7
forti	25	cuaren:19.7
jess	7	jesse:5.68
speaker	66	hablan:34.5 nativo:9.77 sonar:9.28 altavo:3.76
openssl	196	openss:191
granulariti	21	granul:19
xsl	9	xsl:7.82
my.application.log	16	my.app:14.1
iee	71	ieee:45.3 #754:17.7
#754	58	#754:39 ieee:13.8
sys	59	sys:56.5
cfg	6	cfg:6
querycounter	5	queryc:5
rotation	105	rotaci:77.6 giro:20.2
tasknam	5	taskna:5
asid	40	aparte:14.8 lado:8.34
cash	51	efecti:22.3 caja:9.24 dinero:4.09
basical	26	básica:25
ex	47	ex:16.7 ej:11.1 ejempl:9.98
vs2017	5	vs2017:4.95
#2019	25	#2019:24.1
vhd	9	vhd:8.58
cak	200	torta:77.7 tarta:55.8 pastel:44.1 tortas:5.98
ssr	17	ssr:14.8
agr	64	acuerd:28.1 acorda:13 estuvo:4.78
psychiatrist	7	psiqui:6.25
dislik	36	gusta:13.9
maxcpucount	4	maxcpu:4
esc	23	esc:22.4
environmental	23	entorn:9.55 ambien:9
system.stathreadattribut	5	system:3.05
nonsens	25	sentid:7.8 tonter:7 absurd:3.99
uncaught	16	detect:7.31 captur:5.08
tangent	51	tangen:45.1
unigram	25	unigra:25
pythonstartup	8	python:4.92
jaw	4	mandíb:3.99
expert	58	expert:56.8
incrementaldecoder	6	increm:5.3
setuptool	20	setupt:17
#19	45	#19:33
attr	81	attr:47.5 attrs:26.4 atribu:4.22
direct3d9	12	direct:5.49
playback	54	reprod:51.6
stadium	7	estadi:7
vsp	70	vsp:48.6 vsps:18.9
marker_seri	19	marker:16.3
ienumerabl	22	ienume:19.2
golf	68	golf:67.9
civil	15	civil:9.98
picnic	34	picnic:34
rp	13	rp:9.82
#1.3	47	#1.3:43.5
precondition	15	previa:8.51 condic:5.34 precon:3.1
postcondition	11	poster:7.74 condic:6.41
invariant	65	invari:51.6 idioma:8.34
social	26	social:25
system.windows.controls.grid	14	system:12
itemgroup	22	itemgr:21.4
beneath	17	debajo:9.99
plant	76	planta:59.5 plantó:7.57
bet	38	apuest:23 aposta:4.99 apostó:3.77
netmodul	9	netmod:7.7
keyerror	30	keyerr:29.7
attributeerror	36	attrib:35.2
introspection	52	intros:51
alphabet	52	alfabe:42.5 abeced:4
bre	16	raza:5.41 engend:3.32
contempt	5	despre:4.02
system.servicemodel	12	system:9.62
size_or_initializer	4	size_o:4
blackboard	20	pizarr:20
gasolin	7	gasoli:5.92
fuel	18	combus:14.9
worksheet	40	hojas:25.5 hoja:11.5 cálcul:7.89
mnist	158	mnist:154 fashio:3.04
vae	13	vae:13
convnet	5	convne:5
decoder	110	decodi:88.9 descod:9.38 decode:4.36
validiti	26	valide:26
assemblybind	12	assemb:10.9
interactiviti	28	intera:25.9 añadir:3.51
atari	7	atari:6.98
c51	13	c51:11.6
dqn	34	dqn:33.3
regret	92	lament:43 arrepi:23 arrepe:22.6
cashier	21	cajero:19.9
apartment	82	aparta:42 depart:29 piso:4.34 unipro:3.41
soundex	4	sounde:3.41
prog	13	prog:11.2
dpi	35	ppp:18.6 dpi:11.1
idebugdocumenthelper	8	idebug:7.39
pdm	4	pdm:4
liar	59	mentir:53.9
llvm	37	llvm:30.3
workbench	14	workbe:14
splash	23	presen:7.36 chapot:5 salpic:3.95
vsperfreport	45	vsperf:43.3
deaf	39	sordo:19 sordos:8.97 sorda:5.23
mut	16	silenc:12
cur	25	cura:6 cur:5.41 curado:4
clerk	8	emplea:3.32
threshold	113	umbral:104
supervisor	4	superv:3.87
subwai	34	metro:34
rss	10	rss:9.94
fifth	26	quinto:12 quinta:10
whitesourc	7	whites:6.55
bolt	18	bolt:12.7
logo	27	logoti:15.8 logo:9.41
watermark	23	límite:9.89 agua:5.98 marca:4.01 inferi:3.28
supplier	8	provee:7.11
ghost	50	fantas:46.9
enhanc	123	mejora:107 mejore:4.74
colleg	83	univer:78.8
occupi	38	ocupad:9.23 ocupa:9 ocupar:8.98 ocupan:8
parallelization	10	parale:9.71
novel	124	novela:110
bert	98	bert:91.9
funeral	31	funera:30.8
system.xml	8	system:4.69
policeman	79	policí:76.2
rent	71	alquil:47 arrend:7 renta:6 arrien:5
wit	16	wit:6.96 ingeni:5
dummi	61	fictic:42.3 dummy:9.69 prueba:5.81
gethostbyname_ex	4	gethos:3.69
getaddrinfo	8	getadd:7.98
v6	14	v6:10.8
dual	33	doble:17.3 dual:11.9
dds	12	dds:10.1
sqlselectstatement	12	sqlsel:11.4
sqlbuilder	7	sqlbui:7
preinitializ	17	preini:16.9
kwarg	46	kwargs:37.8 kwarg:3.99
politician	28	políti:27.9
acceptabl	94	acepta:85
deadlock	53	interb:16.4 bloque:9.89 deadlo:6.79 muerto:4.85
beard	16	barba:16
system.threading.tasks.parallel.for	6	system:3.98
indexabl	5	indexa:3.98
system.collections.generic.ienumerabl	14	#601:8.6
selectoreventloop	7	select:5.12
constitut	24	consti:20.7
myassemb	7	myasse:5.83
chos	56	eligió:17 escogi:6.88 elegí:6 elegid:5.98 eligie:4 elegir:3.86
stdin	64	stdin:58.5
attachment	27	adjunt:15.7 attach:3.86
confidenc	58	confia:47
lent	18	presté:8 prestó:4
comprehension	143	compre:129 listas:8.38
uuencod	9	uuenco:8.91
out_fil	4	out_fi:3.88
women	131	mujere:125
tix	24	tix:22.1
alongsid	44	junto:39
medicin	94	medici:52.8 remedi:22.9 medica:16
assertion	203	aserci:174 afirma:13.2
spellcheck	13	spellc:7.81 ortogr:5.13
underneath	28	debajo:14.3 bajo:7
misspell	15	mal:10.3
quotation	94	comill:73.6 dobles:7.27
winner	24	ganado:22
ntf	4	ntfs:4
undesirabl	18	desead:6.99 indese:5.97 deseab:4
repo	112	reposi:101 repo:4.87
colorization	14	colore:6.77 colora:4.41
nic	318	agrada:48.9 buen:41.9 bien:41.3 bueno:19.8 bonito:16.5 buena:15.9 simpát:15 lindo:15 bonita:12 amable:6.65 linda:5.99 buenas:5.96 genial:3.99 gusto:3.96
evil	31	malvad:9.91 mal:6.77 malign:4 malo:3.76
interpolation	101	interp:93.8
tp_repr	4	tp_rep:4
vulnerabl	21	vulner:17.1
isnot	6	isnot:6
bigqueri	74	bigque:70.4
stefan	16	stefan:13.7
behnel	9	behnel:7.87
reboot	18	reinic:17.6
byteorder	14	byteor:14
hadn't	59	había:19.2 hubier:7.41 no:7.23 hubies:6.2
listitem	8	listit:7.99
dispatch_tabl	4	dispat:3.53
tackl	15	aborda:10
system.windows.styl	11	system:8.72
secretari	16	secret:16
system.windows.forms.label	6	system:4.74
poet	20	poeta:15
connectiviti	13	conect:11.2
diet	44	dieta:41
localmachin	4	localm:3.41
system.windows.forms.statusstrip	6	system:4.86
it'll	99	será:15.5 va:8.33 costar:5.93 habrá:4.81 llevar:3.32
extensiv	77	extens:36.7 amplia:20.2 amplio:5.92
anniversari	11	aniver:11
leftmost	26	izquie:21.6
rightmost	18	derech:11.9 situad:6.12
skaffold	6	skaffo:5.41
foreignkeyconstraint	5	foreig:5
rejectchang	5	reject:4.29
#9.0	8	#9.0:7
v	181	v:163
tabcontrol	11	tabcon:9.35
northwind	24	northw:24
honor	45	honor:18.8 respet:13.3 honrad:4
din	14	comedo:6
negotiat	31	negoci:25.7
pharmaci	5	farmac:5
extensibl	87	extens:45.2 markup:26.1 applic:15.5 langua:7.34
system.windows.forms.toolstrip	20	system:15.5
overridabl	15	reempl:7.02 overri:3.95
deterministic	94	determ:86.4
d.kei	5	d.keys:5
emulator	234	emulad:204 emulat:12.1
str.format	26	str.fo:25.4
string.templat	8	string:4.02
cigarett	50	cigarr:42
sqlmetal	12	sqlmet:12
errorreport	4	errorr:4
separation	51	separa:49.4
emscripten	25	emscri:18.9 wasi:3.46
wasi	20	wasi:17.1
gib	32	gib:13.3 gibs:12.8 gb:4.09
ram	38	ram:34.2
mow	9	césped:4.08 cortar:3.32
#11.0	12	#11.0:12
impos	40	impone:18 impues:16.2 impuso:3.28
threat	20	amenaz:16.8
f1	29	f1:27.2
warm	87	calien:18 calent:15 cálida:14 cálido:11.9 calor:11.8
seventeen	17	diecis:12.6
#17	59	#17:40.9 diecis:10.1
discret	51	discre:47.7
undo	63	deshac:53.7 deshag:3.93
ctyp	151	ctypes:130 ctype:10
satisfi	140	satisf:104 cumple:14.9 cumpli:4.75 conten:4.56
directional	40	direcc:12.2 bidire:9.58
mechanic	30	mecáni:26
trainabl	115	entren:82.1 traina:10.8 pesos:6.36
opentyp	30	openty:28.2
clockwis	17	agujas:8.66 horari:3.06
#45	18	#45:17.1
resizabl	14	tamaño:6.65 redime:6
splitter	13	diviso:9
a.b	11	a.b:9.83
policemen	8	policí:7.73
brav	37	valien:30
ff	6	ff:6
indexer	90	indiza:66.9 indexa:18.7
xelement	30	xeleme:26.4
redundanci	7	redund:6.97
compressor	13	compre:12
measurement	103	medici:57.1 medida:37.4
recurs	19	recurr:7.85 recurs:3.61
sig	112	sig:108
collaboration	24	colabo:22.7
creatur	10	criatu:4
wow64	8	wow64:8
whisper	24	susurr:14 whispe:9.71
workbook	22	libros:10.4 libro:7.26
datacontract	9	dataco:8.96
surrogat	61	sustit:39 suplen:15.8
pqk	12	pqk:11.6
gym	28	gym:13.9 gimnas:13
terrib	14	terrib:3.68
char	123	char:63.2 caract:22.2 chars:13.3 caráct:8.97
sew	35	coser:19.9 cosien:6
#1988	8	#1988:7.81
ustar	6	ustar:5.86
singapor	6	singap:6
dma	6	dma:5.96
packet	66	paquet:48.3 packet:4.15 envió:3.54
rnn	100	rnn:85.5 rnns:6.8
kyoto	68	kioto:59 kyoto:7.99
subscrib	84	suscri:66.9 subscr:6.12
mountain	138	montañ:130
updatepath	8	update:7.96
cntk	9	cntk:7.32
redgat	6	redgat:6
automat	149	automa:134 automá:7.62
chair	101	silla:82.4 sillas:14.9
beam	120	beam:111
poll	81	sondeo:24.9 sondea:22.4 poll:17.9 encues:5
png	22	png:21.2
memoryview	72	memory:53.6 vista:11.6 memori:6.31
spreadsheet	17	hoja:11.7 hojas:4.65 cálcul:4.02
fn	14	fn:12.2
air	131	aire:103 avión:5.95
ioctl	10	ioctl:8.13
coordinator	46	coordi:44.1
cryptographical	14	cripto:13.3
transit	4	tránsi:4
lint	47	lintin:19 lint:15.6 linter:4.42
regard	126	respec:34.8 consid:23.3 sobre:14.8 saludo:9.19 relaci:6.52 relati:5.6 cuanto:3.83
resist	21	resist:16.9
temptation	18	tentac:17.3
naiv	107	ingenu:56 naíf:28.7 naive:23.1 aware:3.2
wherever	84	donde:23.8 adonde:16.6 dondeq:14.9 siempr:13.3 sea:3.91 quiera:3.82 vayas:3.65
var	62	var:42.1 vars:12 variab:3.53
chines	103	chino:67.6 china:19.7 chinos:11
system.componentmodel.inotifypropertychang	4	system:3.16
ci	38	ci:31.1
depress	31	deprim:26
discoverabl	19	recono:8.82 detect:5.23
centuri	24	siglo:23.5
recoverabl	13	recupe:11
textclassificationhelper.kt	7	textcl:7
joe	7	joe:6.69
ligatur	9	ligadu:9
deprecationwarn	48	deprec:45.8
csv	203	csv:198
system.uri	11	system:10.6
#2.1	73	#2.1:70.5
rumor	35	rumor:19 rumore:16
uncomment	41	descom:26.9 coment:7.66 quite:3.39
preinitialization	16	preini:14.9
fulfill	42	cumpli:15.9 cumple:10.9 satisf:6.93
chromium	112	chromi:108
clscompliantattribut	8	clscom:8
pigeon	12	paloma:11
#10.0	5	#10.0:5
addhandler	22	addhan:19.3
removehandler	18	remove:13
designat	55	design:48.7
xmlnod	7	xmlnod:7
expectation	90	expect:58.2 espera:20.8
observabl	32	observ:28.3
system.windows.window	9	system:7.68
system.windows.navigation.navigationwindow	4	system:3.07
sbyt	9	sbyte:8.9
opcod	74	operac:46.7 opcode:19 código:12.3
pretrain	84	preent:60.2 previa:10.9 pre:4.79 entren:4.23
classifi	159	clasif:149
#2.2	91	#2.2:90.4
un	27	no:4.21
adult	31	adulto:27
startswith	7	starts:6.49
idiom	47	modism:14 expres:8.58 idioma:6.72 sería:3.06
salad	29	ensala:24.8
richard	14	richar:11.7
oudkerk	7	oudker:5.87
counterpart	57	contra:32.5 homólo:10 equiva:3.56
deployer	8	implem:3.44
gat	67	puerta:36.5 portón:8.98 gate:4.68 entrad:4.46 forget:4.22
tfd	145	tfds:138 tfd:5
rip	16	madura:5
#38	12	#38:12
xattribut	6	xattri:6
chart	56	gráfic:39.2 chart:5
unintentional	28	involu:17.3 intenc:4.3 ininte:4
reconfigur	7	reconf:4
refin	32	refina:26.4
listviewitem	4	listvi:3.33
subnormal	10	subnor:9.89
x64	53	x64:49
hkey_local_machin	10	hkey_l:9.51
distinguish	119	distin:116
presenc	115	presen:103
classical	93	clásic:86.6
fullurl	4	fullur:4
throughput	37	rendim:31.7
programmatic	35	progra:32.8 median:3.13
atomictransaction	11	atomic:10.2
functiondef	4	functi:4
mas	9	mas:5.08
biggest	41	grande:21.1 mayor:11.3 más:4.47 mayore:3.92
cmd	60	cmd:59.4
connectionerror	4	connec:3.96
grain	43	detall:11.5 precis:7.69 grano:4.33 especí:4.31
system.xml.linq.xattribut	10	system:5.69
bookstor	19	librer:14.8
system.arrai	7	system:4.11
baml	5	baml:4.41
bing	11	bing:4.73
health	127	salud:117
consumption	82	consum:73.1
stood	71	paró:14 pie:9.48 levant:9.23 quedó:8.95 parado:6.6
tf.distribute.strategi	40	tf.dis:39.7
considerabl	17	consid:13.6
iter	38	iter:37.3
#400	16	#400:15.4
multitarget	14	multi:7.12 múltip:7.07 versio:3.22
calibrator	20	calibr:19.5
calibrat	48	calibr:45
shuffl	101	aleato:48.5 mezcla:19.7 baraja:13.4 shuffl:8.75
#3.4	68	#3.4:68
explosion	24	explos:21
harmless	11	inofen:9.94
onward	13	adelan:9.24
#3.13	23	#3.13:23
tf.py_function	4	tf.py_:4
disposabl	7	descar:5.81
fortunat	55	afortu:43.9 suerte:6.98 fortun:4
redesign	14	redise:12
bubbl	46	propag:29.7 burbuj:5.78
system.windows.controls.slider	4	system:3.39
clinic	159	clinic:132 clínic:21.3
overwritten	45	sobres:40.4
sec	41	segund:17.7 sec:8.68 seg:4.83 secs:4
compressibl	15	compri:11.9
tf.gradienttap	14	tf.gra:13.1
softmax	42	softma:39.7
p2	8	p2:7.09
io.textiowrapper	7	io.tex:6.71
publisher	99	editor:50.7 public:15.6 publis:13.4 edició:10.3
descend	37	descen:30.1 descie:4.95
rendertostr	12	render:10.3
theori	64	teoría:62.6
consolidat	17	consol:15.4
guidanc	53	orient:22.6 guía:19.5
hr	11	hr:4
representativ	38	repres:36.5
localedir	8	domain:4.92
system.argumentexception	8	system:7.38
mess	43	desord:8.97 desast:5
videoplayer	4	videop:4
longest	44	larga:19 largo:14 más:6.11 tiempo:3.28
winrt	7	winrt:7
datafram	84	datafr:76.1
scikit	9	scikit:7.66 learn:4.67
matplotlib	9	matplo:8.99
obstinat	4	obstin:4
passag	30	pasaje:25.1
pencil	74	lápiz:52.8 lápice:15.6
parse_arg	24	parse_:23.6
pet	57	mascot:48.4
#2013	109	#2013:104
notion	45	noción:38 concep:3.85
lightweight	71	ligero:33 ligera:30.7
multilingual	26	multil:25
question_encoder	4	questi:3.67
punish	36	castig:33
system.servicemodel.wshttpbind	4	system:3.24
contravarianc	12	covari:5.97 contra:3.16
#1.0.0	16	#1.0.0:15.7
#2.0.0	6	#2.0.0:6
libressl	10	libres:10
#1.1.0	20	#1.1.0:19.4
sandbox	88	sandbo:51.4 aislad:15.3 ejempl:4.12
sleev	8	manga:4.95
check_output	4	check_:3.61
toaster	4	tostad:4
paul	31	paul:28.9
ganssl	9	ganssl:8.81
presenter	4	modera:3.99
broker	9	broker:4 agente:3.35
templatebind	4	templa:3.72
confident	40	confia:16.8 seguro:15.8
sn.ex	14	sn.exe:12.8
fam	8	fam:5
xamarin.form	33	xamari:29.9
sha	29	sha:26.4
#14	65	#14:54.7 minds:6.88
scalabl	40	escala:35.4
entropi	41	entrop:37.8
penaliz	14	penali:9.07
reparameterization	8	repara:6.47
unorder	17	ordena:13.9
fought	24	luchar:6.92 luchó:5
mr	7	sr:4.89
wayn	21	wayne:17.1
butler	8	mayord:7
liberti	11	libert:11
documentari	5	docume:4.59
campfir	5	fogata:4
sensitiviti	17	sensib:9.76 minúsc:3.8 mayúsc:3.6
relation	43	relaci:34.6
subarrai	6	subarr:6
int8arrai	6	int8ar:6
tcl	143	tcl:125
macintosh	17	macint:16.4
datacontractserializer	8	dataco:7.73
tint	9	tinte:8
#65	15	#65:13.4
materializ	23	materi:23
#10000	15	#10.000:8 #10000:7
fair	140	bastan:58.8 justo:23.6 justa:8 relati:4.73 feria:4
substantial	36	sustan:23 consid:5.74
groupbi	10	groupb:10
revis	28	revisa:21.7
bloom	12	florec:6.38
toolstrip	22	toolst:21.2
autonomous	10	autóno:10
grai	40	gris:29.4 grises:4
bell	49	campan:23.4 bell:9.73 timbre:7.91
immer	44	immer:42.3
dominant	7	domina:7
miniskirt	6	minifa:6
optimal	62	óptimo:30 óptima:24.3
save_freq	6	save_f:4.69
dbml	23	dbml:20
imdb	27	imdb:26.4
nerv	19	nervio:7.87 saca:3.99
administration	38	admini:27.9
caspol.ex	10	caspol:10
tfds.load	13	tfds.l:13
my_dataset	5	my_dat:5
uuid	73	uuid:66.9
#119	6	#119:5.93
solid	51	sólido:29.9 sólida:11.9
disturb	31	molest:25
plenti	41	montón:11.7 mucho:6.25 sobra:5.99 sufici:4.16 mucha:3.84 tenemo:3.21
#302	18	#302:18
technical	140	técnic:135
picturebox	20	pictur:18.5
netrc	20	netrc:18.8
basketball	28	balonc:25
pydoc	27	pydoc:25.8
hyper	40	hyper:32.8 hiperp:3.99
ethernet	6	ethern:6
ironpython	27	ironpy:27
tidi	28	ordena:12.5
pickler	8	pickle:6.55
reduction	73	reducc:68.6
#1.0.0.0	7	#1.0.0.0:7
add_half	4	add_ha:4
system.iasyncresult	9	system:5.6
operationnam	7	end:4.49 operat:3.15
feet	43	pies:30.8 pie:4.47
bent	10	agachó:4 inclin:3.33
interprocess	11	entre:4.45
unari	51	unario:30.3 unaria:18.4
worldenvironment	5	worlde:4
graduat	50	gradua:26.9 graduó:8.64
invitation	30	invita:25.3 aceptó:3.34
subsection	21	subsec:19
borland	17	borlan:17
#5.5	11	#5.5:7.93
toleranc	51	tolera:48.6 ante:3.27
preemption	18	adelan:15.8
renew	25	renova:18.4 renuev:4.98
mo	8	mo:7.97
qubit	50	cuánti:39.3 bits:4.58 bit:3.84
tour	67	paseo:23.6 recorr:14.8 guía:12.8 tour:5.16
cubic	10	cúbica:7.98
poem	59	poema:33.9 poemas:23.9
squeez	36	exprim:11.9 squeez:5.43 gatill:3.26
shower	78	ducha:46 duchar:6 chapar:4.82 duchan:4
useid	13	useid:12.9
drawback	12	inconv:7 desven:5
σ2	7	σ2:6.4
spread	89	propag:32.6 extend:13.9 disper:8.32 difund:6.99 distri:4.97 spread:4.29
wordprocessingml	15	wordpr:14.4
rst	7	rst:6.99
paris	106	parís:104
unstructur	9	estruc:5.3
edward	7	edward:6.92
peter	45	tim:27.3 peters:21.9 peter:8.83
harvest	15	cosech:14.9
wheat	15	trigo:14.8
land	85	aterri:30.9 tierra:23.8
argpars	31	argpar:29.9
tighter	10	estric:4
decimal.decimal	9	decima:7.09
paradigm	21	paradi:19
pyobject	55	pyobje:53
occasional	58	ocasio:48 veces:3.66
stop_iteration	5	stop_i:5
progressiv	33	progre:29.7
melt	20	derrit:9.99 derret:6.53
analogu	8	análog:6.41
insuranc	20	seguro:15
newest	14	recien:10
offend	26	ofendi:9 ofende:7
homogeneous	16	homogé:15
addmodul	5	addmod:5
ico	13	ico:13
uac	11	uac:9.83
plaintext	7	texto:5.79
reevaluat	6	evalua:3.6
builder	121	genera:54.7 iu:21.1 constr:8.54 builde:5
max_length	18	max_le:14.9
loan	28	présta:15.7 presta:5.96
bfil	4	bfile:4
caret	56	cursor:20.9 interc:20.1 símbol:9.73 caret:4.99 inserc:3.16
pe	25	pe:21.7
georg	40	georg:18 brandl:14.7 george:3.26
brandl	34	brandl:19.1 georg:17
robustness	19	robust:9.23 solide:8.99
flowlayoutpanel	22	flowla:20.1
awkward	15	incómo:6.99
system.appdomain	10	system:8.86
ecmascript	25	ecmasc:22.5
minoriti	8	minorí:4.94
struggl	30	dificu:8.9
prejudic	6	prejui:4.87
poverti	13	pobrez:12
enumerabl	6	enumer:5.33
pok	8	poke:3.18
foreigner	31	extran:28.4
intel	47	intel:42.3
python.org	31	python:15.9
creativ	17	creati:17
grpc	15	grpc:15
initialis	9	inicia:5.33
subitem	8	subele:4.36
grap	25	uvas:21.7
hlm	4	hlm:3.97
tfp	76	tfp:70.3
radon	15	radón:12.9
stan	5	stan:4.96
smallest	76	pequeñ:45.8 menor:18 más:3.65
ns	17	ns:15.1
silo	26	silos:15.8 inters:5.99 silo:3.04
bia	86	sesgo:49.7 sesgos:7.96 bias:7.55 compen:4.08 tenden:3.42
dddd	5	dddd:4.4
transformer	137	transf:125
hookup	4	enlace:3.98
system.data	6	system:4.88
vital	5	vital:4
resid	47	reside:31 residi:7.99
cousin	60	primo:26 primos:19 prima:11 primas:4
helpprovider	5	helppr:4.41
os.urandom	7	os.ura:7
tf.distribute.tpustrategi	8	tf.dis:7.83
prais	18	elogia:6 elogió:5.98
file_nam	7	file_n:7
num_thread	4	num_th:4
#53	20	#53:18.8
kob	9	kobe:9
int64	17	int64:16.4
turkei	27	pavo:13.6 turquí:12
modulo	48	módulo:27.9 modulo:5.89 divisi:3.3
skeleton3d	10	skelet:9.41
django	32	django:31.6
supplement	14	comple:9.42
propertynam	28	proper:18.6 nombre:5.9
vc	28	vc:25.4
toolstripmenuitem	6	toolst:4
bindingsourc	13	bindin:12.9
unpack	167	desemp:130 descom:12 unpack:9.58 desemb:6.82
tf.modul	35	tf.mod:32.1
tf.keras.layers.layer	10	tf.ker:6.84
tf.keras.model	21	tf.ker:18.7
convei	10	transm:5
anatomi	9	anatom:9
nil	9	nilo:3.99
progression	8	progre:7.8
vbc.ex	33	vbc.ex:32.3
eventsourc	11	events:11
#2018	24	#2018:23.1
tooltaskextension	5	toolta:5
xnnpack	12	xnnpac:12
meaningful	94	signif:80.8 sentid:5.25
indian	16	indios:8 india:3.92
cgi	83	cgi:78.1
particl	39	partíc:32.8
queen	25	reina:20.9
chess	43	ajedre:42.9
threaten	24	amenaz:21
ecdh	4	ecdh:3.97
#384	9	#384:8.99
#521	11	#521:9.89
datetimepicker	4	dateti:3.63
smith	60	smith:56.1
val	33	val:23.8
lc_numeric	4	lc_num:4
ndim	9	ndim:8.34
buf	17	buf:14.4
permanent	40	perman:36.6
glov	23	guante:23
semaphor	63	semáfo:51.4 semaph:7.75
slowdown	14	ralent:10.7
worst	96	peor:90 peores:6
numpad	6	teclad:4.84
reusabl	82	reutil:76.3
webrespons	5	webres:5
endian	77	endian:41.1 big:31.9 little:24.5
emoji	8	emoji:8
bsd	32	bsd:31
suppressunmanagedcodesecurityattribut	4	suppre:4
nak	36	desnud:25 simple:4.01 vista:3.89
kfp	29	kfp:29
vm	62	vm:24.5 máquin:24.4 virtua:19.1
anti	22	suaviz:10.3
eof	66	eof:53.5 fin:9.51
a.m	30	a.m:15 mañana:7.15
p.m	33	p.m:14 tarde:7.15
fifti	36	cincue:28.7
economi	29	econom:21 económ:4.97
div	113	div:27 profun:26.3 sumerg:8.96
interior	12	interi:11.9
zz	5	zz:4.99
desk	108	escrit:89 mesa:7.88 pupitr:5
gcc	31	gcc:29.8
microsecond	49	micros:31.8 micro:7.08
everywher	50	partes:27 todas:6.59 lados:5.07 buscó:3.46 mires:3.14
evidenc	39	eviden:30.4 prueba:6.1
nvidia	51	nvidia:47.2
mvc	38	mvc:20
observabiliti	40	observ:33.9 spans:3.43
happiest	12	feliz:10
earth	75	tierra:53.7 diablo:6 demoni:4 mundo:3.55
permutation	16	permut:15.4
advertisement	7	anunci:6
readabiliti	41	legibi:35 lectur:3.04
pthread	10	pthrea:9.99
comparer	7	compar:5
yoga	11	yoga:11
movenet	13	movene:12.2
slap	17	abofet:8
cling	6	aferra:5
panda	64	pandas:53.6 panda:8.73
subtl	39	sutile:22 sutil:14
proofread	5	revisa:3.94
runnabl	19	ejecut:14.2
reverb	23	reverb:20
sigh	8	suspir:6.75
bigger	78	grande:58.5 más:5.74 mayor:4.53
reparent	14	reempa:6
ocean	35	océano:25.6 mar:5.98
regulat	7	regula:4.3
wet	46	mojado:14 mojada:8 húmedo:6 mojars:4
ceas	13	deja:3.24
gan	36	gan:33.8
recap	19	recapi:8 resume:4.17 repaso:4
boilerplat	46	repeti:17.9 reutil:8.84 boiler:6.41 planti:4.52
supermarket	41	superm:40
classnam	29	classn:25.2
mustinherit	10	mustin:10
mustoverrid	8	mustov:8
membernam	23	member:13.6
system.data.datatabl	11	system:7.57
#.8	5	#.8:3.41
repars	15	anális:4.83 reinte:4.57
nick	52	nick:27.9 coghla:20.5
coghlan	46	coghla:25.7 nick:19.3
spectron	6	spectr:6
pythonpath	24	python:16
os.open	12	os.ope:12
void	60	void:49.3 nulo:4
portugal	6	portug:5.84
possession	8	posesi:4.74
drug	83	drogas:37.2 medica:18.4 droga:10.7
refus	146	rechaz:34.5 negó:31 rehusó:25 niego:8 niega:7 rehusa:5 rehúsa:4 negaro:4
productid	9	produc:4.15
slaveri	10	esclav:9.05
texa	7	texas:5
subelement	28	subele:15.1 sub:10.6
coin	55	moneda:47.8
european	16	europe:15
textmat	7	textma:7
pitfall	16	proble:3.87
stomachach	15	estóma:9.78
isinstanc	26	isinst:23.9
pytorch	22	pytorc:21.4
logistic	42	logíst:40
wolf	14	lobo:12.8
system.int32	9	system:7.52
signifi	29	signif:12.6 indica:10.8
tradeoff	30	compen:9.98 equili:6.29 tradeo:4.81
crypt	15	crypt:13.7
forever	74	siempr:48 eterni:3.82
ros	60	rosas:20.8 rosa:15 levant:5.54
onsquareclick	6	onsqua:5.99
destructor	68	destru:65.1
advisabl	13	aconse:11
backup	51	copia:15.2 reserv:10.9 respal:10.6 seguri:7.82 backup:6.15
sympathi	10	simpat:6.99
tensorflow.org	29	tensor:21.7
pdb	118	pdb:112
cvcollectioncmd	7	cvcoll:6.99
innocent	56	inocen:54.9
pizza	47	pizza:39.2 pizzas:7
mdn	6	mdn:6
wrinkl	8	arruga:6
mer	41	simple:12.2 sólo:4.07
transitiv	9	transi:9
backspac	25	retroc:19.1 backsp:6.74
juri	14	jurado:12.8
verdict	6	veredi:4.94
guilti	64	culpab:56.7 inocen:3.08
separator	255	separa:235
unsupport	105	admiti:26.8 compat:25.2 soport:22 no:12.6 admite:8.09 incomp:7.01
starv	23	hambre:17.5 murien:3.95 muero:3.03
overrun	6	desbor:3.98
attacker	29	atacan:28.3
mixed_float16	10	mixed_:7.96
pathlib	17	pathli:15.9
scienc	74	cienci:59.7 cientí:5.04
analytical	9	analít:3.81
anaconda	9	anacon:7.83
bark	43	ladran:13 ladrar:11 ladra:7
touchevent	4	touche:3.96
blob	52	blob:38.1 blobs:4
geolocation	7	geoloc:4.13
cgan	6	cgan:5.32
pix2pix	23	pix2pi:20.9
hexadecimal	139	hexade:137
sys.stdin	24	sys.st:18.7
sys.stderr	54	sys.st:46.3
io.textiobas	5	io.tex:4.7
ru	7	ru:5.04
russia	20	rusia:19.9
system.windows.datatemplat	11	system:9.36
inactiv	39	inacti:37.2
skirt	51	falda:25 poller:12 faldas:7.99 minifa:3.09
sixth	10	sexto:6
peopletrax	16	people:15.9
tlbimp.ex	13	tlbimp:12.7
orderbi	12	orderb:10.3
toyota	7	toyota:7
grammar	79	gramát:56.7 gramat:12 gramma:7.97
oldest	49	antigu:29 mayor:7.91 viejo:4.98
exercis	142	ejerci:106 ejecut:8.57 ejerce:4
basichttpbind	9	basich:9
#65001	4	#65001:3.99
electric	21	eléctr:18
multiplier	16	multip:15.8
mex	15	mex:13.7
recommendation	88	recome:84.8
disadvantag	36	desven:34
prereleas	14	prelim:5.29
redistribution	8	redist:7.39
correspondenc	15	corres:13.4
system.windows.media.animation.storyboard	10	system:7.93
recreat	57	recrea:35.9 crear:9.07 volver:8.18 vuelve:6.16
vsperfclrenv	24	vsperf:23.1
disciplin	11	discip:10
dump	105	volcar:29.5 volcad:26.8 vuelca:10 dump:9.68 dumps:4.59
superfluous	5	superf:4.73
premad	14	predis:7.97
arrangement	20	organi:5 arregl:3.88 dispos:3.12
crystal	16	crysta:10.4
bill	102	cuenta:34.2 factur:30.7 billet:9.04 bill:6 ley:4.62 pagar:3.75
structural	49	estruc:39.6
syntactic	45	sintác:42.3
kudu	7	kudu:6.41
yaml	15	yaml:14.4
nikita	7	sobole:3.5 nikita:3.5
sobolev	7	sobole:3.5 nikita:3.5
exceptional	39	excepc:32
occasion	32	ocasio:15.1 ocasió:12
printform	9	printf:8.35
scrollabl	14	despla:7.14
graphical	74	gráfic:71.4
eval	82	eval:48.4 evalua:27.2
doll	51	muñeca:45
ris	34	subien:6.85 aument:4.37
jewel	13	joyas:9.67
r2	27	r2:24.2
replai	84	repeti:59.5 reprod:11.7 replay:3.08
idebugapplication	8	idebug:7.71
dentist	27	dentis:26
authenticod	8	authen:8
junk	44	desead:23.7 basura:9.99 chatar:7.99
gang	13	banda:5.72
pointless	5	sentid:5
fluent	37	fluida:14 fluide:11 fluido:8
retail	20	comerc:12.9 minori:3.29
debuggableattribut	4	debugg:3.69
umbrella	121	paragu:115
bias	31	sesgos:17.3 sesgad:6.96
recall	56	recuer:29 record:14.9
iformatprovider	6	iforma:5.41
resilienc	4	resist:4
comfortabl	53	cómodo:36.9 cómoda:10
qualification	13	califi:10.8
generatetrustinfo	4	tarea:3.07
unsaf	79	insegu:28 seguro:25.1 unsafe:16.1 segura:4.71
persian	5	persa:4.53
ecma	5	ecma:4.97
devot	26	dedicó:13 dedica:9.99
excessiv	57	excesi:49.9
wind	62	viento:41.7 termin:3.62
sys.modul	24	sys.mo:23.4
bulkinferrer	7	bulkin:6.97
unlabel	12	etique:8.13
thrill	21	emocio:7 ilusio:5 entusi:4
util	19	util:5.99 utilid:5 utils:3.11
bufferediobas	12	buffer:9.37
repl	51	repl:50.4
confirm	123	confir:114
overlook	8	alto:6.45
unsubscrib	11	cancel:6.29
chicken	51	pollo:30.9 gallin:11.6
pork	9	cerdo:8.89
remind	106	recuer:48.9 record:48 recuér:4
headlin	17	titula:9.8
num_random_op	4	num_ra:4
rowupdat	5	rowupd:4.41
educational	11	educat:9.68
reform	6	reform:6
vegetabl	65	verdur:45.4 vegeta:16.2
toolstrippanel	7	toolst:6
taught	72	enseñó:41 enseña:20 enseñé:5 aprend:3.76
#260	5	#260:5
fullpath	4	fullpa:4
facad	6	fachad:5.39
baseclassnam	5	basecl:3.55
cpus	60	cpu:36.5 cpus:19.5
youngest	10	menor:5.92
manageabl	15	maneja:9.5
sortkei	4	sortke:4
malform	27	incorr:12.4 formad:8.63 malfor:4
dns	55	dns:49.2 over:3.36
craft	18	elabor:7.98
successiv	40	sucesi:35.9
repetition	55	repeti:47
erlend	19	erlend:9.49 aaslan:9.49
aasland	19	erlend:9.49 aaslan:9.49
competitiv	11	compet:9.84
courag	56	coraje:18.8 valor:11.7 tuvo:11.3
declin	18	rechaz:9.38
divorc	53	divorc:52.7
modell	12	modela:8.69
pytest	5	pytest:4.41
utiliz	84	utiliz:35.9 usar:15.4 usa:10.8
hereafter	5	aquí:3.16
accelerator	126	aceler:111 accele:7.25
incomplet	68	incomp:66.4
sierra	9	sierra:8.5
#10.12	9	#10.12:8.98
tfl	45	tfl:42.1 predis:4.42
quantil	24	cuanti:15.8 cuarti:6.99
keypoint	17	puntos:13.8 clave:5.74
pwl	4	pwl:3.99
radiobutton	19	radiob:17.2
#1200	5	#1200:5
py_tracefunc	4	py_tra:3.52
lcid	8	lcid:8
#3.7	112	#3.7:109
cirq	31	cirq:29.8
omg	4	omg:3.94
proverb	9	prover:7
adjacent	53	adyace:50.7
#4.5.1	19	#4.5.1:17.9
wsatconfig.ex	5	wsatco:5
orderdetail	6	orderd:5.32
productnam	5	produc:3.08
yamnet	36	yamnet:35.9
theater	57	teatro:38.9 cine:11.8
timid	4	tímido:4
winfx	6	winfx:6
cloudtuner	7	cloudt:7
furious	17	furios:12
expander	5	expand:3.91
shard	216	fragme:96 partic:56.4 horizo:40.3 sharde:9.17 shardi:6.24
pid	78	pid:67.4
wav	68	wav:29 onda:6.92 olas:4.89 wave:4 agitó:3.99
they'v	35	han:24.3
tfm	7	tfm:7
targetframework	4	target:3.33
spars	101	disper:86.1 sparse:4.77
buri	35	enterr:30
beforehand	8	antema:8
msdata	5	msdata:5
#1234	12	#1234:5.39
brian	21	brian:20.1
curtin	8	curtin:7.69
annex	10	anexo:6.86
c99	29	c99:28
runner	77	ejecut:32.4 runner:17 corred:12.4
temp	40	temp:24.5 tempor:10.2
emailpolici	4	emailp:4
analogous	47	análog:43
considerab	20	consid:19.7
technologymanager	4	techno:4
dataadapter	23	dataad:21.7
borrow	157	presta:114 borrow:6.4 pedir:5.75 dejarm:4.49
kilometer	25	kilóme:24.9
priest	22	sacerd:10.5 cura:6.91
mass	28	masa:15.9 misa:4.99
tableadapter	6	tablea:6
god	66	dios:61.9 dioses:4
jeopardiz	4	peligr:4
paramarrai	15	parama:15
wikipedia	28	wikipe:28
brain	32	cerebr:18.9 sesos:3.91
fri	25	fritas:6.76 frito:5
tiger	28	tigres:15 tigre:11
architect	11	arquit:11
tester	14	evalua:6.08
criminal	24	crimin:19.4
proceed	24	contin:8.5 proced:6.22
turkish	10	turco:8.81
cheat	57	trampa:25.9 engaña:13 engañe:4
microphon	17	micróf:15
casefold	10	minúsc:4.41 casefo:3.92
datetim	132	dateti:95.3 fecha:15 fechas:7.38 hora:5.75
intervention	9	interv:8.24
grandparent	10	abuelo:9.99
transient	8	transi:3.71
firewall	52	firewa:43.3 cortaf:6.64
guard	89	protec:22.3 guardi:20 proteg:19.1 guard:4.99 cuidar:4.78
explod	28	explot:14 estall:5.8 explos:4.41
discrepanci	6	discre:5.99
matthew	4	matthe:3.73
kumar	18	kumar:14.3
automl	4	automl:4
enemi	91	enemig:90.4
piano	131	piano:126 tocar:5.52 toca:3.21
thoma	38	thomas:35.9
lee	8	lee:6.89
eas	90	facili:60.8 suaviz:4 aceler:3.37
namescop	27	ámbito:23.7
sessionproperti	4	desesi:4
eric	58	eric:51.5 snow:10.4
clamp	18	clamp:8.91
chop	14	cortar:4.8
wood	74	madera:34.8 bosque:31 leña:4.96
reformat	23	format:10.7 reform:5.99 dar:3.93 volver:3.36
attractiv	31	atract:27.9
pyframeobject	4	pyfram:4
awaitabl	93	espera:39 awaita:35.8 aguard:4.77
xcopi	5	xcopy:4.41
#98	12	#98:12
speed	13	aceler:6.79
useref	20	useref:19.3
viabl	8	viable:8
setup.cmd	5	setup.:4.41
forgotten	50	olvida:43.9
complexiti	90	comple:82.8
hex	48	hexade:37.9 hex:3.74
urllib	24	urllib:21.3
namedtupl	23	namedt:19
datarow	19	dataro:16
#2.4	52	#2.4:51.4
stuck	60	atasca:12.8 atrapa:8.46
bg	15	pf:11
assumption	66	suposi:30 supues:14.3 hipóte:13
bai	12	bayes:6 bahía:4
scold	38	regaña:13 regañó:9 retó:4
trigonometric	10	trigon:9.91
cheryl	10	sabell:4.93 cheryl:4.93
sabella	10	sabell:4.93 cheryl:4.93
terri	25	terry:12.4 reedy:10.2
jan	30	jan:21.1 enero:3.41
reedi	26	reedy:13.8 terry:10.3
al	103	et:59.5 al:6.84
iceland	5	island:4.97
denmark	6	dinama:5.98
system.data.objects.objectcontext	4	system:3.55
undocument	72	docume:42.5 indocu:19.1
blink	23	parpad:15.9
distributor	14	distri:12.9
buyer	6	compra:6
typeequivalenceinterfac	7	typeeq:7
oxygen	17	oxígen:16.8
absorb	15	absorb:9.99
carbon	10	carbon:6.85
dioxid	4	dióxid:3.49
religion	20	religi:20
retir	36	retira:12 jubila:9.99 jubiló:5.97 retiró:3.97
#2014	18	#2014:17.3
y_tru	5	y_true:4.73
y_pr	4	y_pred:3.78
church	85	iglesi:83.9
catalina	7	catali:5.81
symlink	99	simból:80.4 enlace:13.4 symlin:5.58
hamlet	5	hamlet:5
confidentialiti	9	confid:8.98
punycod	5	punyco:3.98
#1.5.2	19	#1.5.2:17.2
subcategori	8	subcat:8
endors	13	aproba:5.76
publicid	6	public:3.07
sys.unraisablehook	4	sys.un:3.95
unraisabl	14	unrais:5.86
#2004	16	#2004:14.7
thursdai	12	jueves:12
iso	90	iso:83.3
#29	21	#29:20
dec	7	dec:6
courier	6	courie:6
τ	7	τ:6.41
uritemplat	6	uritem:5.01
exotic	10	exótic:10
fever	47	fiebre:43
horsepower	8	horsep:6
rundown	15	detenc:9.41
excit	91	emocio:68 excita:5.39 entusi:4 intere:3.97
project.json	20	projec:19.2
src	92	src:78.8
oath	12	jurame:11
famili	39	famili:35.5
expat	43	expat:38.2
dependenc	10	depend:9.95
restext	4	restex:3.99
conquer	7	conqui:3.86
fear	80	miedo:30.2 temo:13 temor:7.85 temer:7.55 teme:3.99
won	112	ganó:52.8 ganado:21.3 gané:8.93 ganamo:6.98 ganaro:4.99 ganara:3.97
pac	41	ritmo:20 paso:3.74 pac:3.41
samlattribut	4	samlat:4
complication	11	compli:10.8
hybrid	37	híbrid:36
strongest	17	fuerte:9.86 más:3.52
proto	57	proto:23.9 protoc:23.4
perhap	140	quizás:66.7 tal:35 quizá:12 vez:9.19 puede:6.1
securitybindingelement	6	securi:5.95
ain't	11	no:7.3
rowstat	7	rowsta:6.87
pilot	25	piloto:25
#46	4	#46:4
nlin	7	nlines:6.29
ralf	4	ralf:3.15
affin	8	afín:4 afines:4
polar	13	polare:8.98
phi	8	phi:6.42
unmatch	11	coinci:5.3
breviti	6	breved:4
typewriter	11	máquin:9.86
unblock	26	desblo:24
interceptor	10	interc:9.14
reversibl	12	revers:10.8
reservation	31	reserv:28.8
critic	36	crític:29.1 actor:5.5
sourceforg	21	source:15.4
submission	29	envío:16.1 envíos:4.88
sunlight	10	solar:4.86 sol:3.9 luz:3.53
elder	16	mayore:9.57 ancian:3.85 respet:3.21
redistributabl	14	redist:13.4
august	18	agosto:17
verification	62	verifi:30 compro:27.4
tensorflowlitec	11	tensor:3.2
system.windows.controls.menu	5	system:3.73
punch	17	puñeta:8.7
gyp	5	gyp:4.99
pgo	12	pgo:11.8
fbx2gltf	11	fbx2gl:9.34
fbx	10	fbx:9.19
blind	84	ciego:38.7 ciega:13.8 ciegas:4.91 ciegos:4
inaccessibl	24	inacce:18.4 accesi:3.99
prerequisit	88	previo:62.2 requis:41.5
vbc.rsp	6	vbc.rs:6
burn	90	quemó:15.9 quema:12 quemar:11 quemé:9 queman:5.98 quemad:3.89 llamas:3.77 quemán:3.62
system.net	8	system:5.47
mission	23	misión:21
yiq	9	yiq:8.9
hue	13	hue:3.82
lightness	6	lumino:3.6
saturation	9	satura:5.88
hsv	7	hsv:6.98
inject	46	inyect:29.4 insert:10.1
tamper	21	manipu:11.4 altera:5.6
pyunicode_readi	4	pyunic:3.41
service1	7	servic:4.19
philosophi	21	filoso:21
reasonabl	77	razona:68.8
lectur	38	confer:16.4 discur:4.91 cursos:4.09 clase:3.76
pascal	22	pascal:21.4
#2.6	117	#2.6:116
receiver	25	recept:23.9
annual	16	anual:9.92 anuale:4
#75	21	#75:19.8
multimodal	15	multim:15
uinteger	9	uinteg:8.91
endswith	5	endswi:4.73
nevertheless	23	embarg:15.1 obstan:5 sin:3.67
pink	24	rosa:13.5 rosado:5.99
topological	13	topoló:13
acyclic	12	acícli:11.9
extraneous	8	extrañ:7
notimplementederror	25	notimp:24.7
ch	41	ch:40.3
getch	14	getch:13.4
creator	38	creado:26 quien:4.68
wonderful	81	maravi:61 estupe:3.32
greg	19	greg:17.9
ward	9	ward:6.85
provision	36	aprovi:22.4 provis:5.12
singer	59	cantan:57.9
win32r	7	win32r:7
mim	155	mime:148
introductori	20	introd:18.4
revision	29	revisi:27.9
mt.ex	17	mt.exe:17
declarativ	65	declar:62.3
approv	65	aproba:32.4 aprueb:18 aprobó:9.81
workaround	52	soluci:43.7 altern:14.6
unoptimiz	4	optimi:3.69
#5.0	15	#5.0:15
nnapi	49	nnapi:46.6
compris	23	compre:6.98 compue:4.98 compon:4.72
plist	35	plist:31.4
frustrat	11	frustr:11
struct_tim	4	struct:4
stopiteration	31	stopit:30.3
scipi	14	scipy:14
accustom	46	acostu:43
mcdonald	5	mcdona:5
soldier	82	soldad:80.9
seldom	48	rara:21.6 casi:5.98 suele:5 poco:4.63 rarame:4 apenas:3.99
congratulat	23	felici:23
#2047	6	#2047:6
tablet	19	tablet:16
pc	30	pc:24.3 equipo:3.98
win32icon	6	win32i:5.41
accelerat	81	aceler:71.3 accele:4.71
decelerat	5	desace:3.99
jsonp	4	jsonp:4
gemma	7	gemma:5.64
listbox	25	listbo:16.8
mouth	75	boca:60.6
outputchecker	6	output:5.93
tf.keras.utils.text_dataset_from_directori	5	tf.ker:4.76
twist	20	torció:3.02
randomization	17	aleato:12.1
iterativ	47	iterat:43.2
unwant	28	desead:23 indese:3.97
chees	62	queso:55.5
goat	22	cabra:13.9 cabras:8
dying	36	murien:16 muero:9.87
disneyland	8	disney:7.88
wok	49	desper:47
earthquak	52	terrem:48.9
administer	16	admini:9.38 localm:4.6
collation	15	interc:8 colaci:4
faq	47	frecue:31.4 pregun:14.1 faq:4.8 f:3.29
kilobyt	9	kiloby:8.76
importlib.reload	6	import:3.74
importlib	34	import:25.5
modulenam	7	module:5.15
codeduitest1	9	codedu:7.83
cs	53	cs:50.4
crush	36	enamor:6.99 aplast:4 hambur:3.66
albeit	9	aunque:8.42
ucd	4	ucd:4
unequal	21	desigu:9.98 difere:4.19 iguale:3.52
helloworld	16	hellow:13.4
victim	17	víctim:15.7
textiobas	8	textio:7.67
citizen	43	ciudad:40
multimedia	11	multim:11
int32arrai	6	int32a:6
hangover	10	resaca:7
spectacular	4	espect:3.98
superhero	12	superh:11.5
manor	9	mansió:7.84
steel	8	acero:4.99
ton	16	tonela:7.46 tono:6
watcher	28	observ:20.1 watche:3.12
glu	29	pegame:9.99 glue:9.97 adhere:5
favour	17	favor:11.9
importlib.abc.loader.exec_modul	4	import:3.32
maker	89	maker:81.2 model:21.7
nostdlib	6	nostdl:5.41
tf.saved_model	8	tf.sav:8
informal	21	inform:15.3
ubuntu	43	ubuntu:41.1
#14.04	4	#14.04:4
korean	32	corean:32
spici	15	picant:15
upsampl	11	upsamp:3.48
cbt	4	cbt:4
conceal	16	oculta:10.1
this'll	7	esto:5.98
detach	90	desaso:37.8 detach:19.6 separa:14.5 descon:7.08
smtp	99	smtp:94.2
esmtp	21	esmtp:21
daemon	50	demoni:27 daemon:19.8
acknowledg	22	recono:9.9 confir:4.92
earphon	6	audífo:4
encapsulation	7	encaps:6.98
chimnei	9	chimen:7.95
granular	17	granul:14
fascinat	25	fascin:25
rewritten	46	reescr:42
subversion	21	subver:20
ftp	71	ftp:64.4
academic	12	académ:12
ngen.ex	21	ngen.e:20.4
tff.federated_computation	18	tff.fe:18
hl	5	hl:4
capabl	88	capaz:55 capace:16.4 capaci:6.98
makefil	42	makefi:33.5 make:4.78
msil	37	msil:34.1
tts	5	tts:5
irrelevant	20	irrele:19
accus	57	acusó:23.9 acusad:17 acusar:12
giraff	6	jirafa:6
junction	20	unione:9.46 unión:4.96 cruce:3.41
specificiti	7	especi:3.66
entityclient	4	entity:3.27
eventnam	11	eventn:11
pymodule_getstat	6	pymodu:5.42
swallow	23	tragar:8
aw	10	aw:8.83
nt	39	nt:37.8
endless	12	interm:3.07
taker	9	jugado:6.88
tff.templates.iterativeprocess	5	tff.te:4.99
ixmlserializabl	7	ixmlse:7
grandma	5	abuela:4
jacket	54	chaque:45.7 camper:4.5
danger	112	peligr:108
mage.ex	16	mage.e:16
mageui.ex	11	mageui:11
echo	70	eco:35 echo:21.2
fileobj	27	fileob:26.4
freedom	22	libert:22
spong	6	esponj:4
mud	10	barro:5
murder	93	asesin:66.5 homici:11.8
superset	22	superc:16.8
slept	64	dormí:22 durmió:14 dormid:13 durmie:5.87 dormía:5
transactional	20	transa:15.6
couch	32	sofá:26
undef	4	undef:4
could'v	26	haber:12.2 pudo:5.95 podría:4.2
workflowservicehost	8	workfl:7.58
insignificant	8	insign:5.99
collin	15	collin:12.7 winter:5.87
inspect.signatur	9	inspec:8.22
f11	11	f11:10.4
derivativ	42	deriva:40.5
kwd	12	kwds:10.8
dt	15	dt:15
san	16	san:8.85
geographic	5	geográ:5
deem	32	consid:25.7
tongu	40	lengua:20.2 matern:8.69 punta:3.16
uimap.c	11	uimap.:9.67
aid	57	ayuda:19 ayudar:10.9 sida:4.97 ayudas:3.96 auxili:3.25
wwwroot	5	wwwroo:3.68
default.aspx	9	defaul:8.42
societi	20	socied:18.9
visib	4	visibl:4
cnn	55	cnn:48.6
cer	11	cer:10.4
gambl	13	aposta:7 apuest:4
hesitation	6	vacila:3.96
clientcredential	11	client:9.19
unrelat	37	relaci:36.3
majoriti	51	mayorí:41.6
preconfigur	6	precon:6
resident	10	reside:8.66
cultural	13	cultur:12.7
supersed	24	reempl:16.6 sustit:3.98
object.is	14	object:13.3
attract	24	atraen:5 atraer:4.99 atrajo:3.98
insult	33	insult:31.9
trembl	12	tembla:8.98
tequila	4	tequil:4
inequaliti	27	desigu:24.1
inch	20	pulgad:15.2
angel	27	ángel:16 ángele:8.95
jun	39	junio:38
system.windows.controls.textbox	12	system:10.4
sessionful	10	sesión:8.09
upsid	15	boca:6.82 revés:5.99
vectoriz	22	vector:21.9
concis	61	concis:57
cpp	23	cpp:22.8
marketplac	35	market:33
tarfil	44	tarfil:24.7 tar:17.2
hashtabl	6	hashta:4.99
componentdidmount	18	compon:9.68
componentwillunmount	10	compon:4.93
landscap	11	paisaj:3.98 horizo:3.13
ruin	54	arruin:36 ruinas:8.74
forgiv	64	perdon:50.8 perdón:9.96
meshlibrari	8	meshli:5.96
iana	24	iana:22.8
unti	11	desata:5.9
tfma	42	tfma:40.2
hail	9	graniz:5
taxi	113	taxi:96.4 taxis:6.76 taxist:6.07
officer	15	oficia:7.8 policí:3.36
blew	41	sopló:8.5 voló:5.83 ráfaga:3.71
xmlpok	4	xmlpok:4
storm	72	tormen:67.9
unfinish	14	inacab:3.97
cough	36	tos:16.6 toser:7 tosió:4
sneez	13	estorn:12.6
yawn	9	bostec:4.42 bostez:4
grandchildren	7	nietos:5
addressof	19	addres:18.9
swift	41	swift:35.8
violat	33	infrin:10.4 viola:6 violar:5.74
nurs	36	enferm:35.9
thumbnail	38	miniat:21.7 thumbn:5.7 previa:5.25
taskbar	27	barra:20.3 tareas:10.8
nail	28	uñas:12.9 clavo:5.99 clavos:4.84
speedup	63	aceler:31.2 veloci:22 aument:4.32 supone:3.55
volatil	7	voláti:4
batch_siz	39	batch_:35.8
uint	8	uint:7.83
subcommand	26	subcom:22.5
#4.5.2	17	#4.5.2:16.1
interoperat	28	intero:21.6
propagation	47	propag:45.3
testcas	36	testca:32.4
testsuit	15	testsu:13.1
system.data.linq.datacontext	6	system:5.08
msxsl	6	msxsl:4.99
direct3d	17	direct:7.95
vsperfmon	5	vsperf:4.25
inspection	26	inspec:25.3
terrifi	13	aterro:11
categoriz	31	clasif:17.8 catego:12.9
andrew	51	andrew:48.6
svetlov	18	svetlo:17.4
disaster	23	desast:16 catást:4.41
failover	9	conmut:7.54
utilization	89	utiliz:30.2 uso:23.6 cpu:9.87 gráfic:4.3
singular	27	singul:16.9 únicos:6.41
plural	19	plural:17.8
atla	39	atlas:38.7
polynomial	6	polino:6
univariat	8	univar:7.98
oxford	4	oxford:3.73
cubemap	7	cubo:6.49
specular	44	especu:40.9
th	32	ésimo:9.45 th:7.41 ésima:5.77
bedroom	61	dormit:28 habita:23.1 cuarto:3.48
creationflag	8	creati:7.2
checkedlistbox	8	checke:5.82
combo	26	combin:20.8
continueonerror	6	contin:5.78
jwt	8	jwt:7.09
redefinition	15	redefi:13.6
tomato	20	tomate:19
tff.learn	16	tff.le:15.7
david	49	david:46.5
murrai	14	murray:13.8
multiprocess	54	multip:51.7
unconditional	52	incond:47.4
coach	18	entren:11.6
backgroundworker	8	backgr:7.96
coefficient	52	coefic:47.5
exponent	93	expone:85.4
combobox	27	combob:19.2 combin:3.41
careless	15	descui:12
useless	36	inútil:23
incident	44	incide:40.4
weakness	13	debili:8.85
oss	26	oss:23
intersect	9	inters:7
pie	45	tarta:16.9 pastel:10.8 torta:5.99
threw	64	arrojó:15.9 tiró:14.7 lanzó:5.77 vomité:4 echó:3.7
algebraic	5	algebr:4.97
ii	17	ii:8.25 mundia:7.52
trajectori	46	trayec:42.6
tendenci	10	tenden:5.87
dword	10	dword:9.41
spoil	17	arruin:5 malcri:5
gatewai	21	gatewa:5.87 puerta:4.76 pasare:3.25
conformanc	10	confor:4
discriminator	43	discri:42
system.windows.controls.toolbar	5	system:4.34
sin	26	seno:15.4 pecado:4.41
radian	25	radian:25
system.core.dll	8	system:6.21
indexof	4	indexo:4
re.match	9	re.mat:8.99
autoencoder	35	autoco:30.9
frameless	20	marco:8.07 bordes:4.97
router	39	enruta:18.2 router:17.9
desert	51	desier:39.4 abando:10.4
pub	11	pub:8
sweet	48	dulce:30 dulces:15
elementwis	21	elemen:9.62
lib.ex	15	lib.ex:15
yuri	67	yury:33.2 seliva:33.2
selivanov	67	yury:33.2 seliva:33.2
inada	28	naoki:14 inada:14
naoki	28	naoki:14 inada:14
taylor	11	taylor:11
usestat	58	usesta:57.4
usememo	36	usemem:36
wsa	5	wsa:3.51
replyto	5	replyt:4.16
converg	28	conver:26.4
unfreez	5	descon:3.84
retrain	44	reentr:21 volver:15.8 entren:7.54
silenc	49	silenc:46.9
sofa	33	sofá:29.9
notinbuild	12	notinb:4.99 compil:4.19
sys.version	5	sys.ve:4.72
retrac	22	retraz:14.8
unseen	31	vistos:8.26 visto:5.83 unseen:4.82 invisi:3.95
exclusion	17	exclus:13.2 mutua:3.59
web.config	61	web.co:61
system.windows.forms.integration.elementhost	6	system:4.03
dataviewmanager	5	datavi:4.58
tf.j	20	tf.js:18.8
repair	102	repara:65.8 arregl:26.1 repare:4
urllib.request	19	urllib:18.9
locator	24	locali:18.9
mipmap	29	mip:13.2 mapas:10.9 mipmap:9
incidental	6	cierto:3.98
conditioner	12	acondi:11.9
fan	15	abanic:5
hf	9	hf:8.98
io	113	io:71.8 s:27 e:16.9
accent	30	acento:23.8 acentu:5.06
cocoa	7	cocoa:5.89
confess	37	confes:29 confie:7
system.windows.media.pathgeometri	8	system:4.88
lang	13	lang:11.4
lc_ctyp	21	lc_cty:21
amus	29	divert:11.9 entret:7.91
announc	47	anunci:41.7
xdcmake.ex	6	xdcmak:5.21
watermelon	8	sandía:7
travis	13	travis:11.1
argc	10	argc:10
imitat	17	imitar:8
stupiditi	5	estupi:5
ash	4	ceniza:4
exaggerat	14	exager:14
vendor	31	provee:23.9
ssdl	11	ssdl:10.3
msl	5	msl:3.97
truli	41	verdad:21.7 realme:19
moderniz	9	modern:8.88
idlelib	21	idleli:19.4
sp	6	sp:6
canari	65	canary:43.1 canari:18.4
utcoffset	5	utcoff:4.77
quaternion	7	quater:3.41
devop	14	devops:13
telemetri	10	teleme:10
denial	22	denega:20.9
legitimat	19	legíti:18
destruction	12	destru:11.4
claudiu	17	popa:8.05 claudi:7.62
popa	17	popa:8.05 claudi:7.62
server_hostnam	13	server:12.2
autocompletion	8	auto:4.96
chemistri	14	químic:13.6
bold	41	negrit:35.6
dust	21	polvo:19.9
crop	45	recort:21.7 cosech:9.15 cultiv:8.85
distortion	20	distor:18.8
ugli	32	feo:17 fea:7
musician	35	músico:34
pseudocod	9	pseudo:8.32
decoration	11	decora:9.64
tp_weaklist	5	tp_wea:3.4
velociti	44	veloci:40.8
statu	16	estatu:15
system.windows.forms.button	20	system:15.5
system.windows.forms.colordialog	4	system:3.63
system.windows.controls.listbox	9	system:5
kindness	26	amabil:15.9 bondad:5.96 gentil:3.86
desirabl	51	deseab:33 conven:11.8
bean	17	frijol:5
system.windows.controls.textblock	9	system:6.85
rush	29	apresu:5.99 corrie:4.16
userprofil	13	userpr:11.8
projecttemplat	5	userpr:3.16
infectious	20	infecc:14.6
elsewher	53	otro:19.3 otra:11.2 lugare:9.89 parte:8.45 lugar:7.65 otros:3.47
sys.path	112	sys.pa:109
innermost	27	intern:15.4 más:3.23
myiterabl	5	myiter:5
giampaolo	22	giampa:16.5 rodolà:3.87
rodolà	15	rodolà:11.7 giampa:3.87
const	60	const:55.3 const_:3.01
transmission	41	transm:37.4
mtom	27	mtom:22.9
mpg	7	mpg:7
acquaint	17	famili:4.61 conocí:3.84
collar	10	cuello:5.96 collar:3.92
xsd.ex	6	xsd.ex:6
preambl	15	preamb:9.4 preámb:5.04
qat	23	qat:21.8
synclock	10	synclo:8.83
workgroup	7	grupo:5.35
#1980	12	#1980:11.4
wheelchair	6	ruedas:5.83
rescu	37	rescat:30
comedian	4	comedi:4
memoization	52	memoiz:44.9
opt_str	7	opt_st:6.41
freeload	4	gratui:3.67
decibel	10	decibe:9.87
db	60	db:51.5 base:3.71
elevator	33	ascens:31
skin	47	piel:25 skin:6.22
subpackag	30	subpaq:27.8
recognis	13	recono:13
copytre	7	copytr:7
coreclr	4	corecl:3.96
sak	46	aras:7.99 por:6 bien:4.54
would'v	34	habría:19.8 hubier:9.54 hubies:3.09
palmer	9	palmer:8.46
tallest	32	alto:21.5 alta:8.94
obmalloc.c	4	obmall:4
scientist	52	cientí:50.3
dunder	13	dunder:11.8
nativeimag	25	native:23.2
gzipfil	7	gzipfi:6.94
massiv	11	masiva:6.98
gustavo	8	gustav:5.39
niemeyer	7	niemey:4.49
#127	23	#127:20
magazin	77	revist:64.3 magazi:9.71
investment	20	invers:18.8
mh	20	mh:16.6
#1991	5	#1991:5
#1995	4	#1995:3.82
ethan	16	ethan:10.8 furman:3.32
furman	13	furman:8.04 ethan:3.32
phillip	8	philli:5.06
jell	15	zijlst:7.5 jelle:7.5
zijlstra	15	zijlst:7.5 jelle:7.5
playlist	25	reprod:16.3 videos:3.17
watcho	4	watcho:3.15
glanc	29	vista:6.52 vistaz:5.97
ethical	7	ético:3.67
interview	10	entrev:10
avd	6	avd:6
preemptiv	8	preemp:6.92
arraylist	6	arrayl:4.39
bi	30	bidire:12.7 bi:8.1
resort	43	recurr:16.9 último:11.8 recurs:9.02
csharp	12	csharp:12
basenam	18	basena:9.15 base:6.23
sdist	9	sdist:7.41
netherland	9	países:4.07 holand:4
pound	20	libras:8 libra:4.35
superior	15	superi:11.4
#1.5	26	#1.5:20.4 #15:5
stretch	49	estira:19.4 ajusta:11.6 stretc:3.17
#150	13	#150:13
percent	93	porcen:41.2 ciento:35.2
js	42	js:41
perfview	4	perfvi:4
furthermor	63	además:57.2
system.resources.resourcemanager	4	system:3.33
deallocation	25	desasi:23.9
sip	13	sorbo:5.89
cloudi	20	nublad:16.9
ill	86	enferm:54 mal:20.4
momentum	20	impuls:13.8 moment:5.38
authoriz	27	autori:24.9
system.xml.linq.xelement	25	system:21.6
win32manifest	6	win32m:6
farmer	23	granje:20.9
sow	9	siembr:6.35
uselayouteffect	19	uselay:18.9
repaint	21	pintar:13
photograph	30	fotogr:21.7 foto:4.74
proof	36	prueba:23.6 demost:3.48
mstest	28	mstest:25
shock	37	shock:9 impact:4.86 sorpre:4
trap	118	trampa:61.9 atrapa:46.1
terminator	31	termin:23.9 nulo:3.31
sln	12	sln:11.9
friendship	30	amista:29.7
tff.server	6	tff.se:5.88
bon	91	hueso:46 huesos:37.9
attachabl	4	adjunt:3.98
popen	34	popen:33.9
#15.3	21	#15.3:21
system.windows.controls.richtextbox	6	system:4.17
pygtk	4	pygtk:4
gtk	14	gtk:13.4
henstridg	5	henstr:4.96
textfil	7	texto:4.93
compromis	30	compro:15.8 peligr:8.14
vik	4	viking:3.98
sigterm	9	sigter:8.87
darkness	9	oscuri:8
reclaim	38	recupe:19.2 reclam:16
fideliti	4	fideli:4
httpcfg.ex	5	httpcf:4.99
syslog	31	syslog:30.4
checksum	48	suma:30.5 sumas:12.2 compro:5.94 checks:3.27
system.convert	5	system:4.29
system.string.format	6	system:4.57
prematur	14	premat:13
storytrai	7	storyt:5.91
symptom	12	síntom:11.9
squareroot	5	square:4.93
synthetic	16	sintét:16
untouch	9	intact:7
incompatibl	75	incomp:70 compat:4.04
graphdef	36	graphd:34.2
fastest	35	rápido:19.4 rápida:11.5 más:3.21
getnam	6	getnam:5.96
congress	4	congre:3.97
wilson	7	wilson:7
proposal	90	propue:82 propos:6.26
collid	21	colisi:12
inbound	11	entran:4.94 entrad:3.03
amaz	57	increí:16 sorpre:12.8 asombr:11.9 maravi:3.98 impres:3.94
owe	86	debo:47.7 debe:12.6 debes:10.5 le:6.27
reimplement	21	reimpl:11 volver:3.38 implem:3.36
writelin	10	writel:9.93
ctx	11	ctx:11
reposition	14	posici:8
unambiguous	22	inequí:12.9 ambigu:5 ambigü:4.3
system.xaml	6	system:3.2
facundo	7	batist:3.21 facund:3.21
batista	7	batist:3.21 facund:3.21
aahz	5	aahz:5
subkei	25	subcla:22.4
hang	106	espera:11.9 colgar:11 cuelga:8.9 cuelgu:8 colgan:6 rato:4.75 colgad:3.81 bloque:3.54 deja:3.43
corefx	4	corefx:4
mono	55	mono:48.6
tf.keras.layers.normalization	11	tf.ker:9.84
precomput	16	calcul:6.22 previa:5.44 precal:4
menuitem	10	menuit:10
slider	41	desliz:30.2 slider:9.35
childhood	30	infanc:19 niñez:9
collections.abc.callabl	6	collec:5.94
museum	63	museo:57 museos:6
flirt	15	coquet:9.98
revolv	9	gira:5.35
radical	6	radica:5
conservativ	19	conser:18
unreliabl	34	confia:13.5 fiar:7.98 fiable:7.89 poco:4.75
promotabl	8	promoc:7.4
passport	48	pasapo:46.8
apologiz	98	discul:82.8 perdón:10.9
march	33	marzo:26 marcha:4.93
spain	37	españa:36
govern	46	rigen:13 rige:8.98 gobern:6.97 contro:6.88
island	63	isla:53.7 islas:7.93
mp_context	7	mp_con:7
cipher	78	cifrad:54.5 cipher:10.6
stacktrac	6	pila:3.11
cdf	12	cdf:7.72 fda:3.72
peac	57	paz:51.2 tranqu:3.24
xmlpullparser	7	xmlpul:7
system.io.stream	6	system:4.51
system.servicemodel.channels.messag	5	system:4.44
hh	19	hh:16.6
mm	41	mm:33
wf4	13	wf4:9.78
bypass	76	omitir:19.5 omite:11.6 omisió:4.11 sobrep:4.05 evitar:3.9
canva	36	canvas:18 lienzo:15
shebang	30	sheban:30
antoin	87	antoin:43.2 pitrou:42.3
pitrou	87	antoin:43.2 pitrou:42.3
factorial	16	factor:15.2
urwid	8	urwid:6.13
spectrum	23	espect:18.8
subinterpreter	23	subint:19.8
roughness	6	rugosi:4.43
my.form	5	my.for:4.99
my.webservic	5	my.web:4.99
harness	11	aprove:5.88
entanglement	6	entrel:4.11
dequ	45	deque:29 deques:13
setlocal	9	setloc:9
tf.train.checkpoint	18	tf.tra:17.2
tf.train.checkpointmanager	5	tf.tra:3.95
buffer_callback	9	buffer:6.74
intelligenc	12	inteli:10.2
diamond	33	diaman:27.9 rombo:4
bandwidth	26	banda:22.5 ancho:6.27
mar	29	mars:14.8 marte:12
system.globalization.cultureinfo	7	system:4.85
documentviewer	4	docume:4
cartpol	28	cartpo:27.4
v0	7	v0:6.4
diagnos	44	diagno:35.3 diagnó:8.07
boost	36	potenc:10.9 boost:6.69 aument:5.63 mejora:3.58
productiviti	40	produc:32.2
cabin	8	cabaña:5
paradox	4	parado:4
snak	38	serpie:34
poisonous	8	veneno:6.96
quadrant	8	cuadra:7.19
subdiv	5	subdiv:4.57
trait	24	rasgos:13 rasgo:9.97
sang	53	cantó:29.4 cantam:6 cantab:6 cantas:4
bibtex	5	bibtex:4.38
that'll	27	eso:13.5
euro	9	euro:5.85
lemon	17	limón:8 limone:7.97
arxiv	10	arxiv:9.41
system.data.datarow	5	system:4.01
outdoor	13	aire:3.61
impairment	5	auditi:3.66
xamlx	7	xamlx:5.9
shallow	63	superf:48.4 shallo:5.48 profun:5.29
csc.ex	13	csc.ex:12.9
ring	107	anillo:56.3 sonand:15 sonar:9.2 suena:4.18 suene:3.63
appfabric	9	appfab:7.15
strok	31	trazo:12.4 trazos:8.41
thickness	16	grosor:13
iactivescript	22	iactiv:16
iactivescriptsit	7	iactiv:6.45
unseal	6	sellad:5.85
uint8arrai	8	uint8a:7.41
reorganiz	8	reorga:8
csproj	33	csproj:32.4
weakset	9	weakse:9
isn’t	13	no:8.98
dyed	13	tiñó:7 teñido:5
lambd	4	lambd:3.41
hockei	9	hockey:9
millionair	14	millon:13
beggar	6	mendig:6
dllimport	4	dllimp:4
streamwriter	11	stream:8.19
thereafter	11	partir:4.81
ballet	4	ballet:3.99
dancer	16	bailar:13.8
analogi	13	analog:13
screwdriver	6	destor:5.41
removabl	4	extraí:3.55
tourist	37	turist:30 turíst:5
opkernel	7	opkern:7
root.unmount	7	root.u:7
root.render	11	root.r:10.9
candi	25	dulces:12 carame:7
bowl	24	cuenco:7
cater	14	cateri:8.88
#612	6	#612:5.99
paramspec	8	params:7.34
cventerspan	4	cvente:4
gif	25	gif:22.6
pfx	11	pfx:11
#25	75	#25:65.4
pyexpat	6	pyexpa:6
edmx	9	edmx:8.41
succinct	8	sucint:5
organ	12	órgano:12
chunksiz	11	chunks:11
imnsx	5	imnsx:3.82
fingernail	5	uñas:4.74
copyfil	4	copyfi:3.98
wander	14	vuelta:6.41
cheek	33	mejill:28.8
luxuri	18	lujo:14.8
somedai	39	día:26.6 algún:26.1
tf2	280	tf2:254
smalltalk	8	smallt:7.92
user32	6	user32:6
diacritic	4	diacrí:3.72
eventemitter	9	evente:9
monotonic	26	monóto:12.9 monotó:5.9 monoti:3.91
readinto	4	readin:3.99
copy.copi	5	copy.c:4.43
restless	20	inquie:9.82 impaci:3.3
matt	9	matt:7.92
glow	11	brilla:3.31
sol	57	únicam:18.9 único:13.4 única:5.98 cubra:3.47
include_dir	4	includ:3.39
gc	72	gc:62
divers	17	divers:15
skeptical	5	escépt:5
art	78	arte:51.4 última:8.89 vangua:3.41
spanish	63	españo:60
system.windows.forms.toolstripitem	6	system:4.31
scrollviewer	7	scroll:6.62
angular	39	angula:38.9
lexical	57	léxico:31 léxica:21.4
servabl	7	servib:5
rc	25	rc:19.9 line:3.33
client.ex	10	client:3.02
peso	5	pesos:5
boot	32	botas:19.4 arranc:4
mistaken	34	equivo:21 error:6.4 confun:4
issuer	52	emisor:44
samlassertion	6	samlas:5.41
postpon	51	pospon:27.6 pospue:11.3 pospus:6
winform	6	winfor:6
maxlinelen	4	maxlin:3.87
flatc	4	flatc:4
toolchain	30	herram:20 cadena:10.2 toolch:3.81
mutabl	200	mutabl:194
marginal	25	margin:22.7
joint	58	conjun:24.7 articu:12
u.s	13	ee.uu:5 unidos:4.93
load_test	10	load_t:9.25
squirrel	16	squirr:6.97 ardill:6.75
unlock	105	desblo:49.2 abiert:16.9 lock:5.33 cierre:4.4 unlock:4.06
egypt	13	egipto:12
superscript	4	superí:4
hatch	30	vía:5.36 escoti:4.97 escape:4.61 puerta:4.4
alphabetic	16	alfabé:14
tp_travers	18	tp_tra:16.8
consecutiv	51	consec:46.8
rmdir	4	rmdir:4
system.windows.controls.panel	11	system:6.21
unwrap	25	desenv:14.6 unwrap:4.72
uvs	12	uvs:9.91
disallow	58	permit:33 rechaz:5.48
issubclass	9	issubc:8.99
infrequent	7	frecue:3.81 poca:3.77
oren	8	oren:7.32
armi	30	ejérci:21.2 armada:3.73
nap	19	siesta:18.8
seq	19	seq:16.5
elem	15	elem:13.7
mislead	32	engaño:17 confus:7.14 engaña:3.77
supplant	4	suplan:4
noon	47	mediod:47
socket.socket	11	socket:7.01
patcher	7	parche:6
usb	14	usb:13.9
hpc	25	hpc:22.6
jar	19	tarro:4.73 jarra:3.99
netscap	40	netsca:37.4
mozilla	11	mozill:10.1
lynx	4	lynx:3.87
perl	26	perl:24.2
makeup	9	maquil:8.99
flax	6	flax:6
ecosystem	39	ecosis:36.4
pledg	12	promet:5.33
subsystem	38	subsis:34.8
ab	14	ab:12.8
palett	12	paleta:11
capitaliz	20	mayúsc:14.3
monument	5	monume:3.64
erect	8	erigió:3.48
philosopher	4	filóso:4
appreciat	73	apreci:49.9 agrade:16
clickabl	7	clic:3.61
haunt	9	embruj:6
elephant	25	elefan:24.3
chor	18	tareas:8.83
einstein	4	einste:4
genius	29	genio:24
waist	8	cintur:5.96
snk	5	snk:5
subsequenc	34	subsec:23.2
msbuildbinpath	4	msbuil:3.28
msbuildtoolspath	7	msbuil:5.55
#35	27	#35:24.7
nineti	15	novent:8.55
#95	16	#95:9.97
tfj	50	tfjs:44.2
diagonal	20	diagon:19.4
datarelation	7	datare:6.41
tn	27	t:5.75
d1	16	d1:7.33
t1	43	t1:17.6
con	21	cono:8 pros:3.06
spin	38	girar:6.58 giro:5.24
tuesdai	23	martes:22
piti	44	pena:18.7 lástim:14.9 compas:4
currenci	31	moneda:19.8 divisa:8.41
shdocvw.dll	5	shdocv:3.92
renewal	12	renova:9.83
system.windows.forms.listview	5	system:4.47
weird	35	extrañ:16.9 raro:15
turtleshap	10	turtle:3.93 tortug:3.68
sys.meta_path	16	sys.me:16
scari	15	aterra:4 miedo:3.94
interspers	5	interc:5
genuin	27	autént:6.96 genuin:6 origin:3.63 realme:3.42 puedas:3.32
ld	4	ld:3.75
indeterminat	21	indete:20.8
needl	12	aguja:10.1
banner	15	banner:8.04
importerror	32	import:22.2 lanza:4.91
niec	7	sobrin:7
handkerchief	25	pañuel:25
clutter	13	desord:4.96
insecur	34	insegu:30
sslv2	10	sslv2:9.98
stair	44	escale:42.3
tf.keras.sequential	7	tf.ker:6.59
wolv	15	lobos:14
captain	32	capitá:31
urgent	62	urgent:55.7
spoof	6	suplan:4.88
proleptic	7	prolép:6.68
januari	56	enero:50.4
knock	59	golpeó:13.4 puerta:11.2 golpea:6.21 llamó:5.18 entrar:3.16
reproducibl	19	reprod:18.5
medical	23	médico:12.2 médica:9
helicopter	23	helicó:23
reminder	14	record:10
mtim	13	mtime:11.4
wbit	12	wbits:11.8
unittest.testsuit	8	unitte:6.58
threading.lock	5	thread:4.46
lineno	25	lineno:23.4
fragil	10	frágil:9.99
build.gradl	13	build.:13
sendmail	15	sendma:13.7
mybas	10	mybase:9.95
myclass	17	myclas:17
worn	33	agotad:8.95 exhaus:5 desgas:4.42
freezabl	14	freeza:12.9
intersection	28	inters:21.3 cruce:3.88
crim	60	crimen:46.9 delito:8
lexicographical	11	lexico:11
dashboard	78	panel:60 panele:10.8
hexagon	33	hexago:29.4
accordanc	16	acuerd:11.2
underwater	4	agua:3.6
pepper	23	pimien:22
system.windows.frameworkelement.width	5	system:3.18
smell	112	huele:42.9 olor:20.1 huelo:7.89 huelen:4.96 oler:4.95 olfato:4.87 hueles:4
rotten	16	podrid:14
comsvcconfig	4	comsvc:4
chew	24	mastic:14.9
rtv	102	rtvs:96.6
rapid	42	rápida:30.4 rápido:7.38
jungl	8	jungla:4.82 selva:3.15
wild	42	salvaj:18
pysys_setargv	4	pysys_:3.44
hero	34	héroe:30
should'v	95	haber:45.2 deberí:24.7 debió:8.08 haberl:7.89 haberm:7.01 debist:5.33 debí:4.51 habert:3.09
undeclar	8	declar:4.94
regenerat	29	regene:17 volver:6.6
navigator	17	navega:13
marqueecontrol	4	marque:3.44
marque	4	marque:3.72
flash	27	flash:12.9 parpad:5.89
getter	43	getter:20 captad:15.5
readm	18	readme:11.3 léame:5
#3.4.12	11	#3.4.12:11
unpair	6	empare:3.09
codepag	18	página:8.72
mkdir	7	mkdir:6.41
alpn	10	alpn:10
leaf	31	hoja:26
objectdetector	9	object:8.83
detector	39	detect:33.8
shed	22	arroja:5.99 cobert:4 derram:3.77
tear	70	lágrim:46.6 llorar:4.37
monro	5	monroe:3.71
opsgiliti	4	opsgil:4
sentinel	25	centin:16.5 sentin:7.73
upstair	19	arriba:9.29 escale:5 subió:3.28
remedi	10	remedi:4 soluci:3.53
soup	67	sopa:65.5
#3.12	51	#3.12:50
wealth	21	riquez:14
avro	34	avro:30.5
stringiz	18	anotac:7.26
mysteri	26	mister:22
anger	26	ira:8 rabia:7.82
eighti	14	ochent:11.7
redo	17	rehace:14.3
broader	13	amplio:5
invalidoperation	7	invali:6.29
msi	43	msi:37.7
#14.0	9	#14.0:9
tarinfo	17	tarinf:15.8
grad	54	califi:14.6 notas:14.6 grado:4.92 nota:3.46 grade:3.41
qnn	8	qnn:4.97
till	82	hasta:60.2
shortest	22	corta:8.97 corto:8.44
unfair	26	injust:24.2
climat	39	clima:32.8 climát:4
warmer	16	calor:4.49 cálido:4.39
mpeg	12	mpeg:9.35
abbreviat	38	abrevi:36.9
weekdai	43	semana:26.7 día:12.4 weekda:6.34 días:3.34
make_dot_str	4	make_d:4
#3.3	82	#3.3:82
spit	34	pesar:22.8
fireman	5	bomber:4.98
reuse_address	10	reuse_:9.71
micro	16	micro:14.4
petr	15	petr:8.68 viktor:5.7
viktorin	14	viktor:7.75 petr:5.7
pyfloat	4	pyfloa:3.41
sdf	14	sdf:14
deserializer	13	deseri:12.4
baselin	106	base:57.9 línea:33.4 refere:24.2 baseli:3.11
auc	10	auc:9.41
hashabl	95	hashab:66.9 hashea:8.79 hash:8.23
faulti	7	defect:4.98
info.plist	10	info.p:9.41
gethashcod	11	gethas:10.7
ob_siz	4	ob_siz:3.54
tp_basicsiz	7	tp_bas:6.98
tzinfo	51	tzinfo:47.4
essai	14	ensayo:10
stringio	9	string:8.9
kafka	23	kafka:22.3
dropout	70	abando:52.7 dropou:8.95
matur	10	maduro:7
introspect	17	intros:16.9
preinit	14	preini:14
href	12	href:12
pysqlit	6	pysqli:5.96
#249	4	#249:4
sophisticat	43	sofist:40.6
fs	8	fs:7.99
acs	4	acs:3.41
campus	5	campus:5
metaclass	123	metacl:114
scaffold	8	andami:5
east	30	este:15.4 orient:7.73
generateapplicationmanifest	12	tarea:5.17
tp_new	24	tp_new:22.7
forehead	15	frente:13.1 besó:3.03
interoperabl	20	intero:16.3
mental	16	mental:15
#.9.8	8	#.9.8:7.97
#1.0.1	11	#1.0.1:10.9
uimap.uitest	8	uimap.:7.31
bz2fil	12	bz2fil:11.4
decryption	14	descif:11.7
vietnam	4	vietna:4
getframeworksdkpath	4	getfra:4
unlucki	15	suerte:8.75 desafo:3.98 mala:3.28
mini	40	mini:19 minilo:8.82 minifa:3.92
roam	23	roamin:5 itiner:3.83
proactoreventloop	10	proact:9.79
discourag	59	desaco:24 desani:6 desale:5 recomi:4.98 recome:4.77 desali:4
flaw	23	defect:10.6 diseño:5.89
localizer	8	locali:6.64
winres.ex	7	winres:7
containment	17	conten:11.4
segmentation	52	segmen:47.9
complementari	15	comple:13.5
invent	48	invent:47.7
flavor	40	sabor:7.37 tipo:4.49
kw	12	kw:11.4
invisibl	25	invisi:23
testresult	11	testre:11
mhmessag	5	mhmess:4.99
coat	94	abrigo:84.7
usefulness	7	utilid:6.99
assemblyidentiti	7	assemb:6.15
#15.5	20	#15.5:19.4
boost.test	10	boost.:9.9
sphinx	15	sphinx:13.7
matric	33	matric:31.4
semver	30	semver:27.9
nethttpbind	6	nethtt:6
degenerat	8	degene:8
edm	10	edm:10
ceremoni	11	ceremo:9.96
impressiv	12	impres:9.99
ifdef	8	ifdef:6
pr	56	pr:39.5 solici:6.02 envíe:3.23 incorp:3.19
edmgen.ex	4	edmgen:4
adoption	25	adopci:24.9
shrink	30	reduci:8.59 reducc:6 dismin:3.71
bathroom	40	baño:36.9
dirnam	12	dirnam:10.5
topdown	5	topdow:4.98
dirpath	14	dirpat:9.99
mep	5	mep:4.41
cte	17	cte:16.4
workflowservic	5	workfl:4.91
stringprep	5	string:4.21
sst	7	sst:6.9
tsv	4	tsv:3.41
physic	52	física:52
li	21	li:21
reaction	11	reacci:9.74
undress	11	desvis:5
argumentnam	20	argume:11
benign	6	benign:3.43
i.i.d	8	i.i.d:6
beg	48	rogó:12.6 ruego:6.97 suplic:5.99 pidió:3.96
netron	5	netron:5
pythonintmaxstrdigit	5	python:3.31
#640	4	#640:3.41
python3	30	python:20.3
łukasz	10	łukasz:6.54 langa:3.33
langa	9	langa:5.29 łukasz:3.82
unsolv	5	resolv:3.93
stephen	4	stephe:3.91
serhii	146	storch:73.3 serhiy:73.3
storchaka	145	storch:72.4 serhiy:72.4
complus	7	complu:7
nonlocal	19	nonloc:15.7
flowchart	16	diagra:9.16 flowch:5.79
hunspell	5	hunspe:5
violent	18	violen:15.4
neighborhood	38	vecind:21 barrio:11
painful	24	doloro:21
envbuilder	4	envbui:4
unpars	14	analiz:3.25
semantical	32	semánt:31.4
standardization	9	estand:8.98
predecessor	17	predec:15.8
nominal	14	nomina:14
puriti	14	pureza:12.4
param	44	paráme:14.8 params:14.5 param:10
porch	6	porche:4
jewelri	8	joyerí:6
py_unicod	36	py_uni:34.2
abbreviation	21	abrevi:18.8
gestur	22	gesto:12 gestos:6 gestur:3.41
trainer	102	traine:89.1 entren:8.21
autogenerat	6	automá:3.88
confirmation	52	confir:45.6
idiot	47	idiota:44
morsel	9	morsel:9
wooden	14	madera:13.9
freebsd	41	freebs:39.2
in_fd	6	in_fd:5.22
system.windows.frameworkelement	8	system:5.7
stabiliti	45	estabi:43.4
climb	101	escala:38.3 subió:7 trepar:4.79 montañ:4.19 bajó:3.26
firstnam	8	firstn:5.97
lastnam	8	lastna:6.2
fullnam	32	fullna:27.2
peak	48	máximo:21.5 pico:13.6
ipad	20	ipad:17.4
bugfix	37	correc:23.5 errore:21.9 lanzam:3.13
penni	7	centav:3.35
system.windows.media.ellipsegeometri	4	system:3.4
xdocument	5	xdocum:5
instant	32	instan:20.1 moment:4.49
cwd	21	cwd:19.7
shoot	36	dispar:26.9 fugaz:3.99
adher	31	adhier:9.99
pluralsight	17	plural:14.1
bow	34	inclin:18 ante:5.01 arco:4 pajari:3.34
oob	6	oob:6
system.windows.point	4	system:3.37
seiz	20	agarró:4.66
lauren	6	lauren:4.42
admin	43	admini:16.6 supera:13.9 admin:4.41
order_detail	4	order_:4
shorten	21	acorta:10 abrevi:7
generaliz	61	genera:49.4
importlib.metadata	6	import:3.94
provisional	44	provis:43.9
flood	27	inunda:20 inundó:4
mouseevent	10	mousee:9.98
maintainabiliti	9	manten:8.77
explanatori	16	explic:11.9
disassembl	21	desmon:11 desens:6.61
concat	8	concat:6
loser	7	perded:7
investigation	15	invest:15
ellips	24	elipse:21.3
attribution	18	atribu:9.98
conclud	29	conclu:23.4
afterward	52	despué:35.3 luego:3.94 poster:3.56
bytearrai	106	bytear:91.1 arregl:7.29 bytes:3.72
nntp	28	nntp:25.8
deadlin	19	fecha:8.17 límite:5.27 plazo:3.93
imagesiz	4	images:4
sizeof	21	sizeof:16.9
shak	50	tembla:8.99 shake:7.99 sacudi:7.99 agitar:5.21
shout	43	gritó:15 gritar:11.5 grites:5
modifygraphwithdelegat	4	modify:3.68
regasm.ex	6	regasm:6
awful	38	horrib:11 horror:4 terrib:4
ach	12	duele:7.87
deallocator	21	desasi:16 deallo:3.06
safer	17	seguro:9.92 segura:5.93
subwindow	10	subven:4.38 pad:3.35
rearrang	31	reorga:21.9 reorde:7.21
keyboardinterrupt	18	keyboa:17.8
systemexit	12	system:5.83
disclaimer	12	respon:6.47
british	24	britán:21.9
mechanical	7	mecáni:7
skyscraper	6	rascac:5.85
richtextbox	13	richte:13
pth	8	pth:8
yyyi	15	yyyy:7.35 aaaa:6.33
dd	17	dd:15.6
salesman	8	vended:7
king	69	rey:63.8
ctim	5	ctime:5
sharp	37	agudo:11 afilad:11
fortun	29	fortun:24
ocr	12	ocr:11.4
examplevalidator	30	exampl:29.7
statisticsgen	43	statis:40.7
adjustabl	5	ajusta:4
tied	49	vincul:7.98 ató:5 asocia:3.9
mobilenet	23	mobile:22.2
disambiguat	14	desamb:7 ambigü:7
unboundlocalerror	7	unboun:7
staff	9	person:5.01
cordova	15	cordov:15
initializecomponent	6	initia:6
hostag	6	rehene:5
natur	84	natura:79.9
linqtoxmldatabind	13	linqto:13
tlsv1.2	8	tlsv1.:6.88
patch.dict	9	patch.:8.31
railroad	10	ferroc:6
associatedfil	10	associ:9.29
stockanalyzer	5	stocka:4.94
decoupl	18	desaco:14
axe	37	ejes:33.9
pia	4	pia:4
#3147	9	#3147:8.95
#488	9	#488:8.95
sensor	23	sensor:21.4
radial	7	radial:7
ed	20	ed:8.41
scrolledcanva	4	scroll:3.86
npn	5	npn:5
timespan	9	timesp:9
unattend	9	desate:9
threading.excepthook	5	thread:4.98
ole	26	ole:22.9
stov	19	estufa:11.2 cocina:4.14
walrus	9	walrus:5 morsa:3.41
conclusion	27	conclu:25
strenum	8	strenu:8
stev	19	steve:16.2
adaptation	20	adapta:19
kent	7	kent:6.33
diseas	65	enferm:56.2 cardio:3.55
youtub	17	youtub:14.3
cc	20	cc:19.1
outgo	34	salien:21.9 salida:6.83
#5444	10	#5444:9.36
embedder	29	incrus:17.7 integr:5.16
plead	12	rogó:3.87
pythonw.ex	7	python:4.8
npc	19	pnjs:7.02 npcs:6.53 npc:5
vms	19	máquin:9.06 virtua:8.63 vms:3.84
diari	26	diario:26
nextprop	6	nextpr:5.92
director	10	direct:8.62
suffic	16	sufici:8.95
refuge	9	refugi:9
imitation	7	imitac:5.99
notoverridabl	7	notove:5.99
flatten	67	aplana:43.9 flatte:5.51
vsix	29	vsix:28.4
dsl	17	dsl:15.4
toast	12	tostad:6.99
tf.keras.losses.sparsecategoricalcrossentropi	4	tf.ker:3.53
#1.2	49	#1.2:49
fox	25	zorro:16 zorros:5.92
filepath	10	filepa:4.6 ruta:3.58
broccoli	5	brócol:4
createref	8	create:6.95
capital	89	capita:47.3 mayúsc:35.3
resistant	9	resist:8.98
overfit	69	sobrea:61.3
cart	44	carro:18.9 carrit:14.9 cart:4.61
task_don	7	task_d:7
curat	19	selecc:8.38
remarkabl	20	notabl:7.85
coordination	17	coordi:16.6
manualresetevent	7	manual:6.37
multip	43	multip:39.9
investigat	53	invest:53
wax	7	encera:4
adorner	32	adorno:15.6 adorne:8.23
adopt	104	adopta:88.9 adopte:4
nanosecond	37	nanose:36.4
initialize_fn	5	next_f:3.2
next_fn	10	next_f:8.8
baggag	29	equipa:24.7
array.arrai	7	array.:7
magnitud	45	magnit:43
ulong	13	ulong:11.8
#8859	20	#8859:19.8
codeset	13	codese:10.8
wed	62	boda:46 bodas:9.96 casami:4
sar	8	sars:3.76
cov2	5	cov2:3.26
facto	8	facto:5.94
uncheck	42	desact:15.6 desmar:11.9 unchec:5 marcar:3.65
reopen	33	abrir:17.6 reabri:5 abrirl:3.88 volver:3.44
ellipsis	39	suspen:21.5 elipsi:8 puntos:6.7 ellips:6.57
η	4	η:3.41
doctyp	11	doctyp:9.83
fip	11	fips:8.65
io.open	7	io.ope:6.61
hparam	21	hparam:19.7
appoint	9	design:3.72
env	42	env:37.4 entorn:3.37
pylint	23	pylint:21.2
menustrip	8	menust:8
militari	8	milita:8
getcontext	4	getcon:3.41
pacific	12	pacífi:11.9
tal	17	einat:4.15
evident	13	eviden:8
starlett	38	starle:35.8
tooth	9	diente:6.38
differential	38	difere:13.8 privac:8.01
blendspace1d	6	blends:6
francisco	9	san:6.55
philipp	4	philip:3.41
webview	45	webvie:40.1
uml	9	uml:7.39
ensurepip	14	ensure:12.8
#420	9	#420:9
end_lineno	4	end_li:3.18
hong	8	hong:5.78
kong	6	kong:4.37
typographi	13	tipogr:12.4
budg	21	cederá:5
abs	17	abs:15.2
deconstruct	11	decons:10.9
consent	18	consen:12.5
#10.14	6	#10.14:4.35
okinawa	5	okinaw:5
lookahead	25	antici:21.6
lookbehind	15	tardía:11.4
mitigat	36	mitiga:28.9
rhel	4	rhel:3.56
cento	7	centos:6.3
blur	16	desenf:8.41
grei	13	gris:7.91
microsoft.common.target	15	micros:11.7
entrypoint	16	entryp:9.13 entrad:4.12
martin	55	martin:43.4 löwis:4.94 von:3.2
von	37	von:22 löwis:10.9
löwis	35	löwis:17.7 von:11.8 martin:4.36
mmdf	10	mmdf:9.97
quotient	21	cocien:16.9 divisi:3.84
node3d	6	node3d:5.41
sail	13	navega:7.28
rect	33	rect:24.7 rectán:4.66
daemonic	18	demoní:12.4 daemon:5.02
december	25	diciem:20.9
wf3	12	wf3:8.86
negligibl	7	insign:6
unauthenticat	10	autent:8.72
mushroom	11	setas:4.41 seta:4.13
typhoon	20	tifón:18
runtimeerror	44	runtim:43.4
crl	20	crl:12.7 crls:6.84
murderer	21	asesin:17.9
allergic	37	alérgi:36.5
aspirin	14	aspiri:13.8
insan	17	loco:5.97
date_str	6	date_s:6
#8601	24	#8601:23
mistook	16	confun:13
incapabl	7	incapa:5.99
list.append	5	list.a:5
tf.distribut	18	tf.dis:17
debit	9	debit:5.41
defend	22	defend:19.9
system.windows.uielement	8	system:6.5
dpapi	4	dpapi:4
ds.shuffl	4	ds.shu:3.99
deduc	20	deduci:13.8 deduce:5.91
#563	10	#563:9.87
hopeful	23	suerte:6.94 espera:5.53 espere:5
furnitur	57	mueble:51 mobili:3.75
entail	9	implic:4
physicsbody3d	6	physic:6
pathlib.path	7	pathli:7
linguistic	7	lingüí:7
drastical	9	drásti:9
competition	25	compet:20.5
sham	17	vergüe:8
spi	29	spy:8 espía:8
unmount	49	desmon:43.9 unmoun:4.08
remount	27	montar:19.4 remont:3.99
necessiti	13	necesi:5.9
classvar	7	classv:7
boundless	7	boundl:6
chairman	8	presid:7.92
academi	12	academ:12
vectorcall	42	vector:39.2
#443	5	#443:5
setstat	17	setsta:17
leap	35	bisies:9.83 interc:5.97 saltó:4.96
jssetprojectionenqueuecallback	5	jssetp:5
spatial	30	espaci:24.5
purepath	5	purepa:4.99
lexicographic	5	lexico:4.92
hammer	20	martil:16.9
x.y.z	4	x.y.z:4
skeleton	36	esquel:27
median	29	median:16.9 media:3.13
so_reuseaddr	5	so_reu:4.59
tfhub.dev	62	tfhub.:59.6
t5	12	t5:10.9
companion	15	comple:6.37
awareness	14	concie:7.86
#397	4	#397:4
racket	14	raquet:12
cleanup.bat	5	cleanu:4.72
photo	99	fotos:43.7 foto:33.6 fotogr:10.8
stal	38	obsole:30.5 antigu:4.17
diffgram	11	diffgr:9.83
differentiation	29	difere:21.3 automá:4.26
steven	14	steven:13.5
cygwin	21	cygwin:19.2
jason	9	jason:7.67
alli	11	aliado:8
mrpc	5	mrpc:4
reachabl	23	accesi:8.96 alcanz:5.65 accede:4.14
covid	4	covid:3.91
nodelist	6	nodeli:4.41
finalization	36	finali:31.6
#3.1	49	#3.1:48.4
#5.1	8	#5.1:7.97
prescod	7	presco:5.79
onclick	36	onclic:32.5
nonstandard	13	estánd:5.97
sql_script	6	sql_sc:6
exhaustiv	21	exhaus:19
cookiecutter	32	cookie:30.6
compresslevel	14	compre:8.44
base_dir	17	base_d:12.4
dry_run	10	dry_ru:10
gardener	7	jardin:6.42
cs0633	4	cs0633:4
aspnet_compiler.ex	7	aspnet:6.72
cran	15	cran:7 grulla:3.99 grúa:3.99
#2016	40	#2016:38.4
fasttext	5	fastte:4.88
svcconfigeditor.ex	4	svccon:4
charset	85	charse:59.2 caract:7.35 juego:5.82 conjun:5.78
maximal	12	máximo:4.72 máxima:3.86
earliest	21	primer:6.28 tempra:5.83 antes:3.66
bufsiz	12	bufsiz:12
nationaliti	7	nacion:6.51
mom	56	mamá:46 madre:8.97
chatroom	13	chatro:13
mandatoryreleas	5	mandat:4.41
predictabl	35	predec:33
hdr	22	hdr:19.4
recalculat	20	recalc:14.8 calcul:3.33
hiroshima	7	hirosh:7
carv	9	talló:5.88
vsinstr	24	vsinst:22.5
itemdefinitiongroup	21	itemde:19.8
modest	14	modest:11
airplan	36	avión:30.6
preparation	49	prepar:47.2
pocket	61	bolsil:59.4
tfvc	10	tfvc:9.41
centraliz	32	centra:28.2
memoriz	27	memori:23.3
gas	59	gas:30.9 gasoli:15 combus:4.1
attitud	19	actitu:18.4
court	18	corte:8 tribun:5
recurrent	21	recurr:20.3
microcontroller	32	microc:31.4
washington	18	washin:17.6
system.collections.ienumerabl	7	system:5.96
supervision	8	superv:7.89
collisionpolygon2d	7	collis:6.47
digest_siz	4	digest:3.81
curiositi	12	curios:12
system.windows.navigation.pagefunction	6	#601:3.69
fog	25	niebla:22.3
randomness	29	aleato:27.2
adam	43	adam:38.7
diffus	28	difuso:18 difusa:4.81 difumi:3.86
deer	24	ciervo:21
we’v	24	hemos:16
#32768	6	#32768:5
monotoniciti	27	monoto:24.8
#125	4	#125:3.41
#725	5	#725:3.82
random.pi	4	random:3.97
jag	12	escalo:11.9
ref.current	10	ref.cu:9.39
itertools.islic	4	iterto:3.99
disobei	5	desobe:4
xsltransformation	4	xsltra:3.99
stylesheet	28	hoja:14.5 hojas:7.6 estilo:4.97 styles:3.85
touchbar	10	touchb:8
misc	13	misc:9.51 news:3.05
#28.	9	#28.:8.17
assur	41	asegur:31.3 garant:4.73
authenticiti	10	autent:8.4
babbl	21	chismo:7 murmur:5.59 farful:4.77
untrain	8	entren:5.32 sin:3.42
learner	21	aprend:6.34 estudi:5.04 learne:3.99
installutil.ex	4	instal:3.59
doz	9	dormid:5.74
generatedeploymentmanifest	8	tarea:3.14
elseif	5	elseif:3.83
disguis	29	disfra:27
emergenci	37	emerge:35
xpathdocument	6	xpathd:5.21
xmldocument	12	xmldoc:11
wisdom	10	sabidu:6
remap	24	reasig:12.4 remape:7
pragma	11	pragma:9.83
logon	12	sesión:8.34 inicio:5.31
badli	38	mal:11.9 gravem:4.96
moon	67	luna:54 lunas:5.76
copula	13	cópula:12.4
census	8	censo:7
cd	49	cd:45
statusbar	12	status:9.89
ssize_t	5	ssize_:5
amd64	10	amd64:8.83
devel	10	devel:3.7
uservoic	4	uservo:4
dirti	55	sucio:17 sucia:14 sucios:11.9 ensuci:3.99
ast.pars	8	ast.pa:8
restrictiv	16	restri:13
executescript	4	execut:3.1
isolation_level	8	isolat:6.92
system.servicemodel.servicehost	9	system:7.45
covariant	24	covari:21.8
contravariant	22	contra:12.6 covari:4.52
eiffel	4	eiffel:4
mdf	6	mdf:5.41
call_args_list	6	call_a:5.46
poetri	7	poesía:6
field_nam	6	field_:5.96
inaccurat	12	inexac:11
fridai	56	vierne:55.4
nnn	6	nnn:6
margarin	4	margar:3.99
sdfgi	7	sdfgi:7
voxelgi	11	voxelg:11
strengthen	7	fortal:4
tight	71	estrec:12.2 apreta:9.94 ajusta:6.47 firmem:6 fuerza:4.93 fuerte:3.65 apriet:3.6
sincer	11	sincer:11
narrativ	8	narrat:7
oyster	9	ostras:7.91
triangular	8	triang:7.36
eval_str	4	eval_s:4
puzzl	33	rompec:14.2 puzzle:6 descon:3.99
supportedruntim	5	suppor:5
tic	21	juego:5.39 tres:4.76
tac	20	juego:5.65 tres:4.99
recorder	13	grabad:11
etag	8	etag:6.15
hub.load	7	hub.lo:6.73
hub.keraslayer	13	hub.ke:12.5
ushort	12	ushort:11.6
lzma	26	lzma:24.1
xz	8	xz:7.41
tablec	13	tablac:13
navigationpolygon	6	naviga:5.99
mainwindow	6	mainwi:5.41
navigationwindow	5	naviga:5
system.windows.shapes.shap	4	system:3.09
irreversibl	5	irreve:5
init	45	init:28 inicia:9.6 inicio:5.98
opaciti	34	opacid:29.8
#10000000	10	#10.000.000:8.99
endif	6	endif:6
resourcereader	4	resour:3.38
peach	6	meloco:4
e2e	9	e2e:8.41
shelf	55	estant:41.7 repisa:5
system.linq.iqueryabl	7	#601:3.28
tini	33	pequeñ:22.5 minúsc:3.96
februari	25	febrer:23.3
#515	4	#515:4
facebook	22	facebo:22
int16	10	int16:9.41
interchang	24	interc:21.1
bitmask	26	máscar:23.7 bits:5.06
toolstripcontainer	4	toolst:3.36
system.xml.xmldocument	10	system:5.87
taskfactori	6	taskfa:5.96
briefcas	13	maletí:6 maleta:3.96
peek	61	ver:25 peek:11 inspec:6.57 vistaz:4.95 echemo:4.15
pkg	19	pkg:17.4
doh	8	doh:6.14
metafil	13	metarc:13
#2.8	8	#2.8:8
ric	56	arroz:55.4
ffffff	8	ffffff:5.98
resumption	8	reanud:8
cruel	27	cruel:24
sspi	5	sspi:4.41
magenta	8	magent:7.38
vxwork	14	vxwork:14
arg_nam	4	arg_na:4
textfieldparser	8	textfi:7.41
unsur	12	seguro:6.84
inconvenient	18	inconv:13
september	27	septie:25
#2020	27	#2020:26.6
impl	16	impl:12.4
robin	5	robin:3.98
simd	7	simd:7
goos	12	gallin:4.15
galaxi	4	galaxi:3.97
univers	20	univer:18.7
anoma	18	anomal:15.9
violenc	33	violen:32.1
gala	28	gala:27.4
exist_ok	9	exist_:8.98
fileexistserror	8	fileex:7.99
app.j	8	app.js:7.92
#.6	7	#.6:6
slav	16	esclav:13.9
hitter	15	hitter:9.59 heavy:8.07
sep	53	sep:50.4
ignorant	5	ignora:3.93
mall	9	comerc:5.3
fingerprint	12	huella:10.6
hydrat	23	hidrat:22.7
whin	11	quejar:5
corporation	8	corpor:6.33
footprint	33	huella:17.4 superf:4.98 impact:4.4
randomiz	19	aleato:17.8
inaccuraci	11	inexac:9.99
mil	47	millas:34.9 milla:7
vmwar	4	vmware:3.41
reentranci	9	reentr:7.65
quad	12	cuadrá:4
system.io	7	system:5.75
escalation	8	subida:3.54
expressibl	5	expres:4.04
exec_modul	8	exec_m:8
attic	8	ático:6
cuit	4	cuit:4
dgsl	19	dgsl:18
preliminari	16	prelim:15.9
system.xml.schema.xmlschemaset	10	system:6.68
chopin	5	chopin:4.53
parenthesis	30	parént:27.8 apertu:3.45
customizabl	15	person:13.1
oo	4	oo:4
identification	22	identi:20.3
polish	15	polaco:5.86
#.25	8	#.25:7
lts	13	lts:12.8
arcnam	6	arcnam:6
flea	10	pulgas:3.97
shad	27	sombre:14.3 sombra:9.77
pat	6	palmad:5.96
classmat	28	compañ:28
vst	25	vsts:23.2
methoddef	4	method:3.99
chris	12	chris:11.2
subpattern	33	subpat:30.6
aggressiv	27	agresi:23
bnf	9	bnf:8.94
donald	4	donald:3.41
checkout	18	checko:7.99
unityv	17	unityv:16.4
hung	50	colgó:25 colgué:4.99 colgad:3.96
f12	22	f12:21.4
x509	7	x509:7
attentiv	10	atento:7
unbearabl	7	insopo:7
teenager	20	adoles:19.8
françois	8	franço:7.14
po	5	po:4.8
fund	14	financ:6 fondos:5
haskell	6	haskel:6
friction	5	fricci:5
contexttyp	6	static:3.67
hkei	5	hkey:4.41
sub_kei	10	sub_ke:9.36
rsc	9	rsc:7.95
robots.txt	13	robots:13
comfort	14	consol:6.99
tf_config	28	tf_con:27.4
popcorn	16	pochoc:7.95 palomi:6.85
whal	23	ballen:22.8
mammal	8	mamífe:6.94
vbproj	8	vbproj:7.98
rifl	10	rifle:9
thai	16	tailan:12.1
likelihood	45	probab:24 verosi:10.2 logarí:7.25
backyard	11	patio:8.83
compell	9	convin:5
comp	18	cumpli:6.99 comp:4 cumple:4
internalcachemetadata	5	intern:3.41
comclassattribut	4	comcla:4
system.globalization.datetimeformatinfo	6	system:3.06
blake2b	15	blake2:10.5
blake2	29	blake2:24.3
cython	9	cython:8.93
editorconfig	58	editor:47.4
return_valu	14	return:11.9
#101	15	#101:14.2
cello	6	violon:3.99
politic	23	políti:22.9
presidential	5	presid:4.92
election	30	elecci:25.2
#7.1	8	#7.1:8
opponent	12	oponen:8
insur	5	asegur:5
#5.2	10	#5.2:10
xbox	22	xbox:20.3
paddl	7	palanc:3.95
logger.debug	4	logger:4
genr	12	género:12
intrinsic	35	intrín:33.8
curtain	30	cortin:27
mineral	8	minera:7
professor	28	profes:26.8
bang	31	golpeó:13.2 golpea:3.99
strictness	6	riguro:4.96
neal	8	neal:4 norwit:4
norwitz	8	neal:4 norwit:4
pyconfig	9	pyconf:8.97
rectangular	18	rectan:18
x.i	28	x.y:25
cautious	12	cautel:5
jspropertyidtyp	4	jsprop:4
xpathnavigator	28	xpathn:19.6
brown	35	marrón:11 castañ:9.94 marron:6
squiggl	31	ondula:23.8 subray:7.27
hing	8	articu:4 bisagr:3.41
accordion	10	accord:5.87 acorde:4
hardcod	29	codifi:18.7
isactiv	6	isacti:5.93
st	38	st:32.4
appointment	44	cita:28 citas:4 compro:3.98
ws2007httpbind	4	ws2007:4
packager	17	empaqu:11.5
wig	6	peluca:6
prescrib	11	prescr:8
betrai	39	traici:36
abcmeta	4	abcmet:4
ver	8	ver:4.19
transformed_metadata	4	transf:3.32
blittabl	7	bits:5.38 transf:3.5
pha	4	pha:3.41
iceberg	5	iceber:4.95
onboard	13	incorp:9.15
getrandom	8	getran:7.87
dir_fd	26	dir_fd:26
target_is_directori	7	target:5.27
decompos	31	descom:29.2
furnish	9	amuebl:4.97
shlex	13	shlex:13
façad	6	fachad:4.72
lmtp	6	lmtp:6
foo	124	foo:103
tar.gz	10	tar.gz:9.41
waveform	38	onda:26.9 ondas:5.95
xyz	9	xyz:7.09
perftip	7	sugere:4.95
dbm	19	dbm:18.4
florent	7	xiclun:3.67 floren:3.23
xicluna	7	xiclun:3.67 floren:3.23
ucf101	12	ucf101:12
#85	12	#85:10.9
kb	10	kb:7.84
fragmentation	12	fragme:10.2
#2002	9	#2002:9
proj	9	proj:9
ankl	11	tobill:8.73
firewood	8	leña:8
emploi	38	emplea:25
ladder	22	escale:21.8
tournament	13	torneo:13
xmldatadocument	12	xmldat:11.2
performant	29	rendim:9.61 alto:7.94 eficaz:3.99 eficie:3.18
tb	15	tb:14
bitter	19	amargo:9.99 amarga:5.99
flipper	5	aletas:3.81
zeromq	4	zeromq:4
c11	6	c11:6
onmouseleav	4	onmous:3.4
recv	15	recv:14.3
mp3	7	mp3:6.99
ipod	4	ipod:3.99
monobehaviour	10	monobe:8.83
stubborn	17	terco:6 cabezo:4 testar:4
poland	9	poloni:7
miracl	17	milagr:17
cf_flag	4	cf_fla:3.73
alternation	5	altern:3.67
system.windows.shapes.rectangl	7	system:4.03
uninitializ	20	inicia:16.6
hardest	7	difíci:5.96
#252	4	#252:3.91
smtpserver	7	smtpse:7
modifiabl	10	modifi:8.56
queryinterfac	5	queryi:3.83
xamarin.com	19	xamari:14.2
orthographic	8	ortogr:7.32
bootstrap	42	arranq:17.1 arranc:9.65
unplug	7	descon:3.07
kidnap	16	secues:16
websecuriti	5	websec:5
invader	6	invaso:6
allow_nan	4	allow_:4
acronym	5	acróni:5
#10.0.16299.0	4	#10.0.16299.0:4
weakref	19	weakre:12.2 débile:4.68
#76	6	#76:5.41
gettyp	6	gettyp:5.99
getsnapshot	5	getsna:5
bertnlclassifier	8	bertnl:7.99
nlclassifier	9	nlclas:8.98
tailor	19	adapta:9.64
wordpiec	37	wordpi:36
sentencepiec	27	senten:24.7
ini	30	ini:28.7
py.ex	6	py.exe:5.87
system.windows.controls.imag	4	system:3.37
avatar	16	avatar:15.4
mainloop	10	mainlo:5 bucle:4.56
peasant	6	campes:5
codeagent	15	codeag:14
compat32	14	compat:7.7
convolution	70	convol:63.4
convolutional	62	convol:58.8
doub	5	doblem:5
routingconfiguration	4	routin:3.03
tin	12	estaño:4.57 tin:3.97
roof	46	techo:24.5 tejado:20
atexit	12	atexit:10.7
catalogu	10	catálo:6.41
tf.estimator	17	tf.est:16.5
intern	32	intern:20.8
weigh	26	pesa:11.9 peso:5
#195	5	#195:4.94
trial	33	prueba:16.1 juicio:6 evalua:3.08
spill	37	derram:26
tablecloth	5	mantel:5
oparg	5	oparg:5
hatr	16	odio:14.4
dnx	10	dnx:8.83
fixtur	25	acceso:6.74 fixtur:5.99 correc:3.64
#42	23	#42:20.7
donat	20	donar:6 donado:3.02
chatml	4	chatml:4
sort_dict	10	sort_d:9.98
jesus	9	jesús:6
transportation	4	transp:3.97
pdf	31	pdf:24.4 fdp:4
footer	18	pie:13.9
enormous	13	enorme:11
keyref	10	keyref:9.41
alibi	11	coarta:10
batuhan	12	batuha:7.45 taskay:4.49
taskaya	11	taskay:6.54 batuha:4.49
rl	34	rl:30.1 refuer:3.66
incredibl	14	increí:13
quotechar	6	quotec:5.49
voluntari	7	volunt:6.96
nephew	9	sobrin:9
pyperformanc	10	pyperf:5.65
sceneri	19	paisaj:5.23 escena:3.02
reconstruction	66	recons:58.9
http.server	8	http.s:8
flatbuffer	18	flatbu:18
irresponsibl	8	irresp:8
motion	34	movimi:23.4
cascad	18	cascad:17.2
atomical	7	atómic:4.97
brand	38	marca:15.7 comerc:5.24 nuevo:3.99
toothpast	15	pasta:8.12 dentíf:6.06
affair	20	asunto:13.1
#250	14	#250:12.1
ucs	11	ucs:10.4
tf.keras.model.fit	9	tf.ker:9
stylistic	4	estilí:4
freerider	4	polizo:4
tricki	32	compli:19.8 difíci:6.67
barrier	62	barrer:56.5
netcoreapp1.0	5	netcor:3.39
#307	4	#307:4
urandom	9	urando:7.37
parasoft	7	paraso:6.54
virtualiz	18	virtua:13.4
soatest	5	soates:4.67
binhex	8	binhex:7.41
nonc	4	nonce:3.41
ingestion	21	ingest:17.2
event.preventdefault	9	event.:9
test1	5	test1:5
#8000	8	#8000:8
bernoulli	12	bernou:12
redraw	12	dibuja:6.8 redibu:4.99
getmember	9	getmem:7.58
#465	5	#465:5
ambush	5	embosc:5
happier	17	feliz:13.9
aboard	13	bordo:7.96
handoffbehavior	4	handof:4
metatyp	6	metati:5
parameterless	22	paráme:15.4 sin:12
cosin	23	coseno:20
parenthesiz	26	parént:25.7
ndarrai	8	ndarra:8
moderation	10	modera:6.4
sys.breakpointhook	4	sys.br:3.98
pdb.set_trac	6	pdb.se:5.98
corporat	12	corpor:11.7
contend	8	conten:4.42 enumer:3.06
microsoft.build.framework.itaskitem	9	micros:7.56
cool	58	genial:13.3 fresco:4.96 fresca:4.79 frío:3.94
mayor	29	alcald:27.8
py_initializ	21	py_ini:20.4
copystat	5	copyst:5
scicit	6	scicit:6
admirer	4	admira:4
c3	5	c3:4.75
user1	8	user1:5
orchestrat	27	orques:21.7 organi:3.2
vocab	11	vocabu:8.54
extravagant	6	extrav:5.99
imagenet	25	imagen:21.6
system.xml.serialization.xmlserializer	7	system:4.99
aforemention	12	mencio:11
adob	9	adobe:7.33
patienc	39	pacien:38.9
asyncio.cancellederror	7	asynci:6.75
juggl	4	malaba:4
floatoperation	5	floato:5
tid	7	tid:3.91
contextlib.abstractcontextmanager	4	contex:3.58
jira	4	jira:3.68
roundup	17	roundu:15
evolution	16	evoluc:15.4
animationplayer	11	animat:11
uncomfortabl	13	incómo:12
checkmark	10	marca:9.78
name1	7	nombre:3.55
pyinterpreterstat	4	pyinte:3.93
createcontext	10	create:9.98
historical	55	histór:53
linkdemand	11	linkde:10.4
blocksiz	8	blocks:6.57
subpath	8	subtra:3.83
pathgeometri	4	pathge:4
ian	6	ian:4.4
goodfellow	5	goodfe:4.79
aaron	4	aaron:3.69
multiworkermirroredstrategi	24	multiw:24
tff.learning.models.variablemodel	12	tff.le:11.4
os.system	8	os.sys:8
mailcap	21	mailca:19.8
numericupdown	20	numeri:19.9
m_siz	5	m_size:4.95
adaptiv	30	adapta:26.5 adapti:3.33
#432	10	#432:8.24
orderid	4	orderi:3.99
toc	12	tdc:11.4
operational	6	operat:3.7
fourteen	6	catorc:5.97
calledprocesserror	4	called:4
messageport	13	messag:11.6
mbc	24	mbcs:24
#320	5	#320:3.83
currentuser	6	curren:4.62
berkeleydb	6	berkel:5.79
coro	15	coro:13.7
restructur	17	reestr:17
inertia	13	inerci:13
anycpu	7	anycpu:5.88
charter	9	estatu:3.99
svctraceviewer.ex	5	svctra:5
california	9	califo:9
#.1	16	#.1:14.8
myapp	24	myapp:16.2
mytyp	12	mytype:8.97
sped	12	aceler:12
system.activities.nativeactiviti	4	system:3.2
cathedral	4	catedr:4
searcher	22	buscad:20.7
panter	6	panter:5.99
advers	6	advers:4
slid	24	desliz:12.4 diapos:4
gil	82	gil:79.5
multiprocessor	8	multip:3.78
fr.resx	4	fr.res:3.98
fillcolor	11	fillco:9.83
colormod	8	colorm:6.81
divider	5	diviso:5
fabric	20	fabric:15.1
mutativ	7	mutaci:4.71
scanf	7	scanf:7
tend	66	tiende:42.8 suelen:5 suele:3.15
commentout	4	commen:3.99
audioclassifier	10	audioc:9.62
smtputf8	15	smtput:13.2
dizzi	14	maread:12
f4	5	f4:5
clash	29	confli:17.9
camel	24	camell:14.9 camel:6.89
buggi	19	errore:13.9
bandag	7	vendaj:4
arrival	18	llegad:16
discreet	5	discre:4
presumab	17	presum:14
nccl	8	nccl:7.41
expens	33	gastos:15.8 expens:10.2
regex	40	regex:30.5 regula:7.24
joystick	28	joysti:27.4
webgl	35	webgl:31.2
innovation	7	innova:6.33
youth	9	juvent:7
thereof	15	misma:3.18
moral	13	moral:7
infravalidator	25	infrav:24.9
festival	10	festiv:7.97
embarrass	47	avergo:27 vergüe:8
scissor	18	tijera:16.9
pytype_readi	10	pytype:9.71
pairwis	8	pares:3.59
dataset.from_tensor_slic	5	datase:4.76
broom	14	escoba:14
linejunk	6	lineju:5.89
charjunk	5	charju:4.91
rerun	40	volver:14.3 vuelva:13.5 ejecut:9.27 vuelve:4.37
statespec	13	states:11.8
cert_requir	7	cert_r:5.79
wd	4	wd:4
iri	6	iri:5.41
http.si	4	http.s:4
geometryinstance3d	6	geomet:4.53
system.windows.controls.pag	8	system:3.6
tenth	13	décima:5
tfhub	11	tfhub:9.41
asia	13	asia:12
tilebrush	6	tilebr:6
v4	5	v4:4.83
iprocessdebugmanager	7	iproce:6.5
prebuilt	27	precom:11.5 predis:4 predet:3.95
unrecogniz	22	recono:19.3
quantifi	8	cuanti:5.14
vitamin	20	vitami:19.8
she'd	27	había:7.13 ella:6.45
exhibit	24	exhibe:5 exhibi:5
barber	12	peluqu:7.73 barber:4
openfiledialog	8	openfi:7.57
catholic	10	católi:7.93
sys.exec_prefix	5	sys.ex:3.3
autoload	14	autolo:12
#72	8	#72:8
trombon	4	trombó:4
index.j	4	index.:3.99
codesandbox	11	codesa:11
strength	45	fuerza:24.4 fortal:8.67 fuerte:5.62
vacuum	7	aspira:4.9
cleaner	25	limpio:8.99 limpia:7.54
thorough	37	comple:6.09 fondo:5.9 exhaus:4.96 meticu:4 profun:3.99
datetime.datetim	13	dateti:10.4
asp	5	asp:4.83
raiseevent	12	raisee:11.1
coco	14	coco:12
system.windows.forms.datagrid	6	system:4.09
markov	15	markov:14.4
a2a	6	a2a:6
anthropic	5	anthro:5
mcp	14	mcp:9.98
admission	15	admisi:8.12
illumination	7	ilumin:6.69
parameterization	7	parame:7
bindingnavigator	4	bindin:4
dag	38	dag:32.9 dags:3.25
profession	7	profes:6.53
award	12	premio:7.59
float3	10	float3:8.26
compli	10	cumple:6.81
market	44	mercad:36
lync	10	lync:8.67
skyp	10	skype:9.86
winex	5	winexe:5
footnot	6	pie:5.95
py_end_allow_thread	4	py_end:3.86
pronounc	23	pronun:21
intensiti	22	intens:22
#3490	4	#3490:3.73
nameprep	4	namepr:4
tresult	4	tresul:3.41
magnet	10	imán:7
erroneous	20	erróne:17.4
le	10	le:4.49
notarization	15	notari:15
swig	15	swig:13.1
irrespectiv	9	indepe:6.72
getattr	18	getatt:17.4
librispeech	6	libris:6
dtd	36	dtd:34.7
staircas	4	escale:3.37
projectextension	5	projec:4.99
system.eventarg	5	system:3.63
reveng	12	vengan:11
ttk	18	ttk:18
bair	4	bair:3.41
defect	44	defect:36.7
t4	18	t4:18
xhtml	11	xhtml:9.99
localnam	8	localn:6.45
wasm	31	wasm:29.2
literatur	19	litera:15.6
opencl	10	opencl:10
opentelemetri	10	opente:9.27
sni	6	sni:5.9
idispatch	4	idispa:3.91
usr	35	usr:30.7
halv	12	mitade:7.97 mitad:3.92
task_id	6	task_i:6
subcomponent	7	subcom:7
interruptibl	8	interr:5.94
understandabl	13	compre:8.32
robert	18	robert:16.8
py_buildvalu	7	py_bui:7
preempt	13	adelan:9.84
decad	6	década:5
frozen	90	congel:66.9 inmovi:6.27 frozen:5.87
blanket	20	mantas:5 sábana:4 manta:3.97
unhealthi	13	saluda:6.98
advertis	23	anunci:20
typo	20	tipogr:12 mecano:3.97
wikimedia	4	wikime:4
system.xml.xpath.xpathdocument	7	system:3.24
pyqt	10	pyqt:9.27
f32	6	f32:5.41
interruption	21	interr:19.8
multilin	34	multil:19.9 líneas:10.5 varias:7.06
tff.client	6	tff.cl:5.92
c.f	5	c.f:3.41
system.windows.media.pathfigur	4	figura:3.38
shuffle_fil	7	shuffl:6.84
tf.distribute.mirroredstrategi	7	tf.dis:6.9
leaderboard	14	clasif:9.06 tabla:7.67
mt	45	monte:21 fuji:14 mt:6
fuji	32	fuji:25.1 monte:6.37
frown	8	mal:3.39
initscr	8	initsc:7.7
stdscr	5	stdscr:4.8
httperror	7	httper:6.97
misus	18	indebi:5.21 incorr:3.92 abusos:3.51
logging.handler	6	loggin:5.17
continent	5	contin:5
#4122	4	#4122:4
outermost	24	extern:15.9 exteri:3.99
azurit	5	azurit:5
lotteri	17	loterí:17
#52	7	#52:7
systematical	5	sistem:4.99
gatekeeper	4	gateke:4
phras	60	frase:39.3 frases:9.28
dutch	11	holand:8
batchnormalization	5	batchn:5
pusher	41	pusher:39.8
system.iformatprovider	7	system:4.36
producttabl	5	produc:3.34
titanic	12	titani:11.4
sank	14	hundió:12
voyag	10	viaje:8.73
harp	8	arpa:4
codecinfo	5	codeci:4.98
peanut	26	cacahu:15.7 maní:7.94
autocommit	6	autoco:4.93
pymodule_creat	4	pymodu:3.6
linef	8	salto:4.41
xss	5	xss:4.99
cgi.pi	4	cgi.py:4
compet	22	compet:12 compit:8.97
mahjong	6	mahjon:6
os.sendfil	4	os.sen:4
find_spec	12	find_s:11.4
noticeabl	30	notabl:18
timedrotatingfilehandler	5	timedr:5
comment_prefix	5	commen:4.95
inline_comment_prefix	6	inline:5.99
iserializabl	6	iseria:6
tarball	7	tarbal:6
kitten	12	gatito:11.9
screw	19	tornil:7.67
#2021	18	#2021:18
rick	11	rick:4.67 hanlon:4.67
hanlon	10	hanlon:5.12 rick:5.12
eligibl	24	elegib:11.8
gid	22	gid:17.8
pencolor	12	lápiz:5.82 pencol:4.64
prefixlen_diff	5	new_pr:3.46
new_prefix	5	new_pr:3.46
programmabl	8	progra:4.77
xbar	4	xbar:4
serverless	14	server:4.54
ktflitestr	6	ktflit:5.19
ktfliteint32	4	ktflit:3.05
bootstrapper	19	previo:14.4 arranq:4
aspx	4	aspx:4
multiplayersynchronizer	4	multip:3.94
halt	26	deteni:6.92 detien:4.99 detend:3.41
montanaro	9	montan:6.91 skip:5
gregori	22	gregor:21.3
johnson	6	johnso:5.99
hilton	12	hilton:11.9
unbelievab	6	increí:5.32
tf.constant	6	tf.con:5.41
dis	12	dis:10.6
system.data.sqlclient.sqlconnection	4	system:3.21
usecontext	10	usecon:10
res	31	re:18 res:10.2
wchar_t	19	wchar_:19
scott	6	scott:6
dependentassemb	7	depend:3.19
descr	5	descr:3.83
keynot	17	discur:6.44 confer:5.53
seamless	37	perfec:13 proble:11.2 sin:7.3 fluida:3.99
theoretical	14	teóric:13
pardon	13	perdón:4 discul:3.95
make_templat	5	make_t:5
worldwid	8	mundo:5.81
movement	37	movimi:34.8
goma	16	goma:15.4
lion	29	león:21.2 leones:4.18
tam	11	domest:3.87
queryengin	6	querye:5.46
pal	34	pálido:17 palide:6 pálida:4
resolvekeysourc	4	resolv:3.88
instinct	11	instin:8
repetitiv	32	repeti:29.9
invention	19	invenc:9.51 invent:8.31
starter	18	inicio:7.97 inicia:3.67 starte:3.33
xxx	13	xxx:13
anthoni	8	anthon:6.93
essenc	7	esenci:6
#43	10	#43:9.93
diego	6	diego:5.81
dessert	24	postre:24
labell	12	etique:10.7
unnormaliz	6	normal:3.73
warehous	16	almacé:10.9
silk	14	seda:14
peaceful	7	pacífi:4.83
farther	15	lejos:7.86 más:4.08
reviewer	29	reviso:24.2
greatest	45	mayor:14.2 mejor:9.54 grande:6.65 máximo:3.97
datacontext	12	dataco:12
objectdb	17	object:13 snapsh:3.28
configs.pi	7	config:4.04
getserversnapshot	4	getser:4
tf.variabl	56	tf.var:55.4
forkingmixin	4	forkin:3.71
#1.15	18	#1.15:16.2
greet	53	saludó:10.8 greeti:9.21 saluda:8.86 saludo:8.84 recibi:3.05
altogether	35	comple:18.6 totalm:3.9
perturb	11	pertur:9.99
recognizabl	11	recono:11
t2	15	t2:10.9
t3	12	t3:8.2
pianist	13	pianis:13
infix	5	infijo:5
tradition	9	tradic:9
keen	8	agudo:4.49
display_nam	4	displa:3.89
vsperfaspnetcmd	25	vsperf:23.2
model.sav	11	model.:10.9
optionstrict	6	option:4.62
translator	21	traduc:17.1
#99	24	#99:21
invincibl	5	invenc:5
clientdata	20	client:13.8
justifi	14	justif:13.9
delete_on_clos	10	delete:9.69
anticipat	25	antici:15
australian	13	austra:12.4
visa	25	visa:17 visado:8
regexp	5	regexp:5
webframemain	8	webfra:7.39
telegram	5	telegr:5
ndbm	5	ndbm:5
rollback	8	revers:4
ls	8	ls:7.05
etyp	6	etype:6
thiev	9	ladron:9
myopenglesapp.ios.staticlibrari	4	myopen:3.03
sni_callback	5	sni_ca:5
system.windows.forms.control	6	system:4.7
scvmm	47	scvmm:39.7
frog	15	rana:10.8
existent	19	inexis:11 existe:7
draft	36	borrad:26.9 draft:4.75 redact:3.27
philip	4	philip:3.51
ryan	6	ryan:5.54
vbscript	8	vbscri:7.99
vba	9	vba:9
stutter	6	tartam:4
unc	15	unc:15
aqua	8	aqua:5
nmak	4	nmake:3.41
uncorrelat	4	correl:3.71
internationalization	13	intern:8.33
i18n	11	i18n:10.6
l10n	4	l10n:3.99
roslyn	17	roslyn:16.4
pregnant	21	embara:20.7
universiti	82	univer:78.1 formac:3.78
#96	7	#96:6.99
getgroup	5	getgro:4.73
sys.path_importer_cach	15	sys.pa:12.9
system.idisposabl	4	system:3.95
austria	5	austri:5
disagre	21	acuerd:9.95 desacu:7
excerpt	7	extrac:4.96
homepag	13	página:8.53 inicio:5.21
fc	20	fc:19.9
ivan	12	ivan:6 levkiv:6
levkivskyi	12	ivan:6 levkiv:6
alex	25	alex:24.4
kilogram	12	kilos:7.73
inversion	7	invers:6.87
inputsourc	10	inputs:8.29
clearer	27	claro:11.2 clara:8 claros:4
predat	5	anteri:3.84
widespread	12	genera:3.07
der	13	der:12.9
pem	19	pem:18.9
#2.4.0	5	#2.4.0:5
stanford	4	stanfo:3.74
mit	8	mit:7
system.windows.forms.control.onpaint	5	system:3.47
playabl	5	jugabl:5
predetermin	5	predet:4.88
factorization	21	factor:17.9 matric:8.42
stateful	63	estado:51
format_spec	19	format:10
markprofil	6	markpr:6
os.unam	5	os.una:5
tileset	19	tilese:19
#.2	11	#.2:8
soul	17	alma:15
concurrent.futures.threadpoolexecutor	4	concur:3.7
expensereportpage.xaml	6	expens:5.65
expenseithome.xaml	8	expens:7.66
rak	4	rastri:3.41
misunderstand	19	malent:18
lingual	7	interl:3.86
provok	5	provoc:5
justification	4	justif:4
#97	9	#97:8
qt	17	qt:14.3
pysid	6	pyside:5.2
grabber	11	select:8.99
spot	43	detect:10.9 lugar:6.87 mancha:4
induc	18	induci:11.4 induce:4
ungrad	8	califi:4.14
reinforc	25	reforz:14.1 reinfo:7
system.componentmodel.backgroundworker	6	system:3.72
jsdoc	4	jsdoc:3.73
argumentparser	32	argume:22.6
solaris	28	solari:26.2
checkpointer	7	checkp:6.32
get_variabl	16	get_va:15.9
beta	68	beta:60.6 betas:3.03
nn	12	nn:9.41
desc	4	desc:4
sha3	6	sha3:5.57
victori	11	victor:9
reassignment	4	reasig:4
purpl	19	púrpur:11 morado:5
calltip	8	sugere:6.87
#25000	5	#25000:4
cheerful	13	alegre:9
replication	16	replic:12.6
podfil	5	podfil:4.99
degrad	13	degrad:11
perf	20	perf:16.1
waygood	7	waygoo:6.89
hometown	10	natal:9
chmod	5	chmod:5
unselect	13	selecc:5.19 anular:3.86
pioneer	6	pioner:5
golden	41	oro:17.4 dorada:11.9 golden:6.01
treeview	20	treevi:16
auctionitem	4	auctio:3.95
mel	25	mel:23.6
spectrogram	67	espect:58.2
follow_symlink	35	follow:34.9
authorizer	5	autori:4.61
tempt	29	tentad:14 tentac:7.97
signaturedef	6	signat:6
x1	8	x1:5.03
y1	9	y1:3.51
x2	7	x2:4.08
y2	7	y2:3.11
profit	12	benefi:3.98
advisori	11	asesor:7.71
dlopen	6	dlopen:5.41
flour	17	harina:17
gpl	11	gpl:9.83
personaliz	23	person:16.8 ide:3.12
humor	16	humor:13
probabilistic	26	probab:21.1
tp	6	tp:6
rewind	5	rebobi:5
dataloader	7	datalo:7
shoppingcart	4	shoppi:4
eighth	7	octavo:4
timestep	40	paso:12.9 pasos:12.7 tiempo:7.67 timest:5.41 tempor:3.36
unforgettabl	6	inolvi:5
kinetic	10	kineti:7.86
#600	10	#600:8.73
overcom	20	supera:16.7
#58	6	#58:5.41
#62	6	#62:5.18
economic	21	económ:14 econom:7
idisposabl	7	idispo:6.41
vsperf.h	4	vsperf:3.41
unittest1	15	unitte:13.9
orphan	21	huérfa:21
nlp	31	nlp:11.4 pln:8.92 pnl:7 natura:3.01
dirichlet	5	dirich:4.41
xmlrpc	8	xmlrpc:7.41
causal	4	causal:4
stool	14	tabure:12
iinspectabl	4	iinspe:3.7
rld	35	rlds:29.1
dml	5	dml:4.41
irix	5	irix:4.82
my.set	8	my.set:8
byval	9	byval:8.79
tango	8	tango:6
normalizer	15	normal:9.45
laundri	10	ropa:5.24 lavar:3.1
o2	41	o2:22.5 o1:16.5
o1	44	o1:25.3 o2:16.5
haiku	4	haiku:4
ig	20	gradie:11.7 ig:6.35 integr:3.8
urlopener	4	urlope:4
unwind	13	desenr:10.7
josh	9	josh:8.94
populariti	5	popula:4.71
tp_iter	6	tp_ite:5.12
thinlto	5	thinlt:5
interpretabl	7	interp:5.98
convex	17	convex:15.6
hull	10	convex:4.3
thailand	8	tailan:7.19
iot	15	iot:15
lod	8	lod:7
opencv	10	opencv:8.31
#48	15	#48:14
exhibition	8	exhibi:4
wow	18	wow:5
xmlparser	10	xmlpar:10
backpack	4	mochil:4
infection	20	infecc:16.1
mimetyp	6	mimety:5.41
idebugdocumenthost	7	idebug:6.71
libedit	4	libedi:4
readlin	75	readli:66.6
obama	4	obama:3.73
stereo	15	estére:15
akin	14	simila:10.1
fromlist	5	fromli:5
notepad	18	bloc:14.1 notas:8.32
#110	6	#110:6
diabetic	6	diabét:6
wix	4	wix:4
#180	15	#180:14.4
faint	30	desmay:18
#489	8	#489:7.83
dozen	32	docena:26.4
localiti	7	locali:3.94
polit	37	educad:16 cortés:9.88
#342	5	#342:5
damp	33	amorti:25.9
pow	14	pow:12.8
hugo	10	hugo:6.4 kemena:3.49
kemenad	9	kemena:5.48 hugo:3.5
mtm	8	mtm:8
darwin	10	darwin:10
bytelength	10	bytele:10
uint8clampedarrai	5	uint8c:5
nud	5	desnud:3.75
admir	38	admira:20.9 admiro:15.9
#2022	33	#2022:32.2
msdf	7	msdf:7
jsrt	30	jsrt:28.8
chakra.dll	4	chakra:3.04
jscript9	4	jscrip:3.89
tf.loadlayersmodel	5	tf.loa:5
microsoft.visualbasic	4	micros:3.91
diameter	4	diámet:4
daili	29	diaria:9.41 diario:9.12 día:4.06
picasso	14	picass:13
button2	5	button:3.88
seekabl	13	buscab:4.36 buscar:4.05
py_buffer	8	py_buf:8
dorais	6	dorais:5.98
nonnegativ	12	negati:9.94
kniv	6	cuchil:4.69
fromextent	4	fromex:3.41
xsltransform	11	xsltra:5.38
avoidanc	10	evasió:6
authkei	9	authke:9
iunknown	4	iunkno:3.94
invad	9	invadi:9
f16	5	f16:3.83
wei	4	wei:4
et	101	et:68.6
prometheus	9	promet:4.99
forg	6	forge:5
distributabl	7	distri:6.35
bitten	12	mordid:5 mordió:3.63
era	21	era:9.09 eras:4.26
stringent	4	estric:3.99
yo	5	yo:3.83
cherri	11	cerezo:7.49
system.windows.forms.combobox	6	system:5.46
groceri	11	comest:7.41
byteoffset	7	byteof:7
dic	11	dados:5
jealous	42	celoso:29 celosa:8 celos:4
india	35	india:34
thin	47	delgad:18 fino:4.93
#401	8	#401:8
firemen	8	bomber:7.89
assess	19	evalua:13.1
carrot	13	zanaho:13
xx	8	xx:6.24
system.windows.forms.panel	4	system:3.31
pros	5	prosa:4
#4.3	7	#4.3:5.34
system.math	4	system:3.99
nowarn	8	nowarn:8
noun	13	adjeti:4.16
adjectiv	6	adjeti:4.82
slim	24	slim:15.1 delgad:4.99
perceiv	10	percib:9.91
vscod	13	vscode:13
tasks.vs.json	10	tasks.:9.58
weapon	39	armas:19.7 arma:18.9
vigorous	4	vigoro:4
sweat	39	sudand:15.1 sudor:9.84 sudar:5.24
astimezon	5	astime:5
presum	13	supone:4.71
ascent	10	ascens:8.92
sand	24	arena:20.9
indexeddb	5	indexe:4.49
impur	19	impura:12.4 impuro:5.99
arm64	20	arm64:20
graviti	12	graved:12
grappler	13	grappl:13
collections.abc	8	collec:6.9
wsdualhttpbind	5	wsdual:5
santa	12	noel:6.99 claus:3.83 santa:3.21
mic	7	ratone:6
exceptiongroup	11	except:8.67
pymethoddef	10	pymeth:10
raini	17	lluvia:7.99 lluvio:7
backslashreplac	9	backsl:9
unicodeencodeerror	6	unicod:5.28
subword	36	subpal:28.7 subwor:3.98
os.renam	4	os.ren:4
tilemap	24	tilema:20.4
jail	36	cárcel:22.6 prisió:6.43
service.ex	5	servic:3.13
berker	12	peksag:6 berker:6
peksag	12	peksag:6 berker:6
rust	16	rust:12.1
createvisualbasicmanifestresourcenam	4	create:3.99
enum.intenum	4	enum.i:3.71
enum.intflag	4	enum.i:3.71
axiom	4	axioma:4
system.typ	10	system:6.43
sweep	19	barrer:5.92 barrid:4.97 barre:4
missingmetadataexception	5	missin:4.73
model_spec	10	model_:10
postsglimmer	4	postsg:3.98
ffff	4	ffff:3.41
system.guid	4	system:3.41
sac	6	sac:6
mul	9	mul:6
calculatorservic	6	calcul:5.14
lineag	15	linaje:15
handoff	10	handof:7.99
nonetyp	6	nonety:6
virtu	12	virtud:11
openxr	10	openxr:9.99
titlecas	12	título:8.79
peel	28	peland:5.88 pelar:5 peló:4
conf	26	conf:13.9 confer:9.67
#2025	12	#2025:11.3
astronomer	4	astrón:4
tpuestimator	10	tpuest:9.41
unverifiabl	13	compro:4.88 verifi:3.48
#1997	6	#1997:6
librosa	7	libros:5.53
carousel	8	carrus:5
getrespons	6	getres:6
handwrit	18	letra:11.8 escrit:4.4
sslerror	8	sslerr:8
epr	6	epr:5.97
checklist	11	compro:4.53 lista:4.41
point2d	7	point2:5.82
typeddict	18	typedd:17.4
influential	7	influy:7
eos	5	eos:5
verbatim	15	textua:9
feasibl	16	factib:12
aria	14	aria:10.9
materialization	5	materi:4.87
system.windows.forms.textbox	9	system:6.61
dragger	8	dragge:4.86
pluggabl	8	conect:4.98
astral	4	astral:4
boycott	5	boicot:5
emf	5	emf:4.41
depart	11	tren:4.41 sale:3.15
subsurfac	4	subsup:3.75
scatter	18	disper:9.5
textvectorization	17	textve:16.7
mef	20	mef:20
fmt	23	fmt:19.9
urg	15	instó:6
flashlight	17	linter:15.6
coord	10	coorde:8.56
downsid	19	desven:13 inconv:6
summarization	13	resume:5.88
survivor	11	sobrev:6 superv:4.99
simpleapptest	4	simple:3.65
predictiv	29	predic:27
asgi	6	asgi:4.82
graphql	14	graphq:12.4
meaningless	15	sentid:12.3
anomalous	8	anorma:5.97
eventarg	4	eventa:4
ceil	30	techo:22.4 límite:4.27
hydration	33	hidrat:31
frank	24	franca:9 sincer:8
skat	28	patina:21 patine:5
rod	21	montó:5.06
motorcycl	20	motoci:13 moto:6.98
vsto	28	vsto:27.9
xavier	6	xavier:5.09
gai	11	gay:4.8
gradio	4	gradio:4
ambition	7	ambici:7
revisit	13	revisa:6.27
ancient	18	antigu:12.1
terminatesequenc	5	termin:3.67
chicago	52	chicag:49.6 trips:3.37
ose	8	operat:6.23
hebrew	15	hebreo:14
bindabl	4	enlaza:4
tub	11	tubo:3.53
coward	22	cobard:22
offload	7	descar:3.91
reliablemessag	7	reliab:6.54
overus	9	abuses:4
breadcrumb	6	navega:4.46
grasp	9	compre:5.43
err	12	err:7.41
simulator	34	simula:32.1
realm	28	realm:14.6 reino:6.15
lied	61	mintió:23 mentid:15 mentí:9 mentis:9
certifi	9	certif:8.23
roger	7	roger:6.25
usecallback	22	usecal:22
referent	38	refere:18.4 proxy:3.63
debat	16	debate:8.92 debati:4
coincidenc	18	coinci:14.9
immutabiliti	15	inmuta:13.3
annoyanc	9	molest:7.15
basicconfig	9	basicc:7.83
nameprofil	5	namepr:4.97
resumeprofil	6	resume:3.49
startprofil	7	startp:6.77
stopprofil	9	stoppr:8.66
bytesgenerator	6	bytesg:5.92
reshap	24	reshap:4.81 reform:3.72
dictator	5	dictad:4.01
jupyterlab	12	jupyte:12
descent	52	descen:47.5
glm	12	glm:10.6
kib	18	kib:9.4
#4096	11	#4096:10.9
volcano	9	volcán:6.74
spinach	9	espina:9
py_typ	10	py_typ:9.37
python2	11	python:4.5
lens	5	lentes:4.99
collections.abc.sequenc	7	collec:5.7
za	4	za:3.73
multinomial	4	multin:4
thunder	12	trueno:10.7
checkerboard	5	tabler:4.41
lightn	24	rayo:12.4
unset	32	establ:6.14 config:4.34 desarm:3.94 deshab:3.08
imaplib	8	imapli:8
timefunc	5	timefu:4.86
#26	5	#26:5
system.xml.xmlwriter	5	system:3.48
overlai	23	superp:10.7 overla:4.85 encubr:4.82
helmet	14	casco:12.9
billion	19	millon:13.1 mil:4.25
dialogu	6	diálog:4.28
assignabl	7	asigna:6.36
atomiz	4	atomiz:3.99
tau	5	tau:4.41
π	10	π:8.24
compat.v1	15	compat:7.19 layers:3.08
zdict	5	zdict:5
decompressor	10	descom:8.84
#1.0.2	12	#1.0.2:12
downsampl	13	downsa:4
peg	16	peg:15.3
lib2to3	6	lib2to:5.62
suppression	12	supres:12
ldflag	7	ldflag:6.9
inflexibl	7	inflex:6
stiffness	6	rigide:6
filecmp	5	filecm:4
orchestra	5	orques:5
sunscreen	6	solar:3.86
codeindex	8	codein:7.77
cg	10	cg:9.76
deck	6	baraja:3.33
etl	12	etl:8.41
ordereddict	21	ordere:20.4
tilemaplayer	6	tilema:3.77
uncommon	18	común:11.7 poco:3.85
webpack	12	webpac:10.6
rollup	6	rollup:5.57
package.json	11	packag:10.4
knit	16	tejien:6 tejió:3.96
this.context	8	this.c:7.92
unassign	8	asigna:6.28
cdata	23	cdata:21.4
itamar	5	itamar:4.74
q4	8	q4:4 p4:4
insight	36	inform:13.8 insigh:4.96 sobre:4.94 ideas:3.58
revolution	12	revolu:12
ace	14	ace:8.72 as:3.95
baffl	35	descon:12.6 desori:9 confus:6.37 sorpre:3.98
hoc	11	hoc:9.84 ad:4.68
overweight	9	sobrep:5.72
vformat	5	vforma:5
clark	11	clark:10.6
openlog	5	openlo:4.41
tff.tf_computation	18	tff.tf:18
remotevalu	4	remote:3.99
sgd	23	sgd:21.8
logarithm	40	logari:39.4
dri	61	seca:14 secó:12 seco:11.7 dry:4.73
towel	29	toalla:26.4
mitigation	14	mitiga:13
class1	6	class1:5.87
microscop	6	micros:4.56
lossless	23	pérdid:19.9
#492	15	#492:15
openbsd	10	openbs:9.93
uptim	4	activi:3.17
xmln	8	xmlns:8
glossari	22	glosar:22
painter	16	pintor:15
indexerror	14	indexe:14
staticmethod	15	static:9.97
cookbook	25	cookbo:10.6 receta:7.52
o'reil	7	o'reil:5.94
#1998	10	#1998:10
asar	5	asar:5
microsoft.build.utilities.task	9	micros:4.02
macpython	8	macpyt:8
wiki	13	wiki:13
bfg	18	bfgs:15.6
luggag	16	equipa:15
keyfram	17	fotogr:15.3
combinatoric	5	combin:4.95
uncover	8	descub:6
inconsistenci	6	incons:4
illness	40	enferm:37.1
susi	6	susy:6
epsilon	11	épsilo:8
sys.exc_info	21	sys.ex:20.7
bookkeep	8	contab:8
refrigerator	37	refrig:17 helade:10 frigor:9
mb	13	mb:11.2
flexib	5	flexib:4.99
uint32arrai	7	uint32:7
pier	6	muelle:4
apostroph	5	apóstr:4
img	15	img:13.4
maxreceivedmessagesiz	5	maxrec:3.73
pour	25	sirvió:6.91
who'll	15	quién:9.54
inception	13	incept:11.4
v3	15	v3:14.3
reactnod	5	reactn:5
manufacturer	8	fabric:6.41
dsp	24	dsp:21.3
debounc	10	deboun:8.68
relu	16	relu:14.2
cve	4	cve:3.73
tff.aggregator	5	tff.ag:4.99
pass_fd	4	pass_f:4
csgshape3d	4	csgsha:4
#366	7	#366:6.41
stain	13	mancha:12.8
sandwich	47	sándwi:35.9 empare:4.86 bocadi:4
hundredth	6	centés:4
raspberri	27	raspbe:22.5
pi	52	pi:42.6 raspbe:4.32
kneel	4	arrodi:3.47
swear	18	juro:6 jurar:3.29
ranch	12	rancho:9.93
cattl	9	ganado:7.5
logarithmic	12	logarí:10.2
msec	12	milise:6
maxbyt	5	maxbyt:3.66
backupcount	7	backup:5.32
rollover	23	rollov:15.1 volcad:7.55
a.k.a	23	conoci:17.5 tambié:3.75
rtw	4	rtw:4
#100000	7	#100.000:4
srmp	5	srmp:3.73
pressur	40	presió:28.6 presio:8.16
num_parallel_call	5	num_pa:5
hostinbrowser	6	hostin:5.6
permissiv	6	permis:6
restyp	9	restyp:9
oblig	9	obliga:4.99 agrade:4
lid	9	tapa:7.99
xmlschemaset	6	xmlsch:5.41
rub	15	frotó:5.99
abi	70	abi:67.3
py_debug	9	py_deb:8.95
py_trace_ref	9	py_tra:8.99
algebra	12	álgebr:11
corn	9	maíz:7.4
quarter	25	cuarto:15.3 trimes:3.1
yard	16	patio:5.86 jardín:4.48
testbuild	8	testbu:7.99
fds	9	fds:9
comet	6	cometa:5.43
council	6	consej:5
dataset.filter	5	datase:4.27
asyncore.dispatcher	5	asynco:4.82
async_chat	5	async_:5
system.data.dataview	10	system:6.02
sue	10	demand:10
distort	4	distor:4
forkserver	12	forkse:11.8
physicsbody2d	6	physic:6
shook	19	sacudi:5.99
anytim	22	moment:10.2 quiera:4.56 cualqu:4.28
importlib.import_modul	8	import:4.64
superclass	28	superc:26.3
grep	5	grep:4
metro	4	metro:3.99
pkc	5	pkcs:4.78
cooperation	9	cooper:6
ndk	20	ndk:18.8
somehow	26	alguna:15.3 manera:11
foo.pyd	4	foo.py:3.7
specc	12	autoes:7.42
interchangeabl	13	interc:10.7
convert_charref	8	conver:7.43
necklac	14	collar:14
intellitrac	16	intell:13.7
predictor	12	predic:11.4
xml.etree.elementtre	10	xml.et:9.24
bytes_per_sep	7	bytes_:6.66
hdf5	27	hdf5:24.1
hypothetical	11	hipoté:11
shampoo	11	champú:7.19
kubernet	21	kubern:20.7
immatur	6	inmadu:6
weed	11	hierba:7.44
itertool	19	iterto:17.4
cheatsheet	8	hoja:5.89
jog	28	footin:6 trotar:6 correr:4.98
collectiv	42	colect:39.8
withdrew	8	retira:4
hlsl	9	hlsl:9
filenotfounderror	6	fileno:6
stak	20	juego:7.38 peligr:3.96 riesgo:3.62
mercuri	6	mercur:5.99
worm	6	gusano:4
root_dir	15	root_d:13.1
cmlm	4	cmlm:3.98
keycontainer	4	keycon:4
destini	11	destin:11
system.windows.controls.scrollviewer	5	system:3.54
system.windows.controls.treeviewitem	5	system:4.29
completer	12	finali:4.22
zackeri	17	spytz:8.5 zacker:8.5
spytz	17	spytz:8.5 zacker:8.5
jeroen	7	jeroen:3.5 demeye:3.5
demeyer	7	jeroen:3.5 demeye:3.5
powerpoint	5	powerp:5
rowlist	4	rowlis:4
flut	8	flauta:8
dimensionaliti	13	dimens:9.88
#15.4	13	#15.4:13
burger	38	hambur:34.2
archiver	6	archiv:4.57
backtick	16	backti:7 invert:6.34 comill:5.34
unscal	7	desesc:5
re.local	5	re.loc:4.97
re.ascii	4	re.asc:3.98
surgeri	13	cirugí:7 operac:3.69
forgiven	12	perdon:12
#634	4	#634:3.99
qualcomm	8	qualco:7.96
raggedtensor	12	ragged:10.9
marshall	12	marsha:3.99
wink	12	guiño:5
f7	11	f7:10.4
appdata	8	appdat:8
ob	22	ob:17.9
hamburger	10	hambur:10
#525	6	#525:6
whl	4	whl:4
bigbigan	14	bigbig:14
vinai	15	sajip:7.21 vinay:7.21
sajip	15	sajip:7.21 vinay:7.21
system.text.stringbuilder	5	system:4.65
concretefunction	16	concre:15
fuss	5	alboro:4
learnabl	8	aprend:4.79
blow	28	golpe:4 sopla:3.93
trackabl	5	rastre:4.92
norwai	7	norueg:5.52
bpe	37	bpe:36.9
#2822	5	#2822:5
rasterizer	4	raster:4
mixin	29	mixin:22.8 mixins:4
movielen	9	moviel:9
webpreferenc	10	webpre:10
jeremi	18	jeremy:16.4
hylton	10	hylton:8.99
interruptederror	7	interr:3.38
#475	5	#475:4.76
rational	98	racion:36.5 justif:32.8 fundam:9.16 ration:3.97 razón:3.66
fellow	12	tipo:3.06
multilevel	16	multin:15.9
locbaml	6	locbam:5.41
richest	13	rico:5.79 rica:3.63
re.sub	7	re.sub:7
she'll	36	ella:20.1 vendrá:3.87 va:3.1
fbi	7	fbi:7
#59	19	#59:17.8
west	26	oeste:25.4
orc	5	orc:4.41
enthusiasm	7	entusi:6.8
rendertostaticmarkup	6	render:4.11
collections.abc.map	7	collec:5.32
system.data.sqlclient	4	system:3.26
strik	24	huelga:13
tighten	13	apreta:3.74 ajusta:3.71
collections.namedtupl	6	collec:5.68
threadpoolexecutor	11	thread:9.85
ontick	5	ontick:5
petfinder.mi	8	petfin:6.47
itanium	7	itaniu:6.95
systematic	5	sistem:3.36
spec_set	15	spec_s:14.3
mainwindow.xaml.vb	6	mainwi:4.74
mainwindow.xaml.c	9	mainwi:7.86
disposal	10	dispos:4.44
s_ok	8	s_ok:8
additiv	11	aditiv:6.99
patrick	4	patric:3.73
democraci	7	democr:7
thankful	17	agrade:9.6 afortu:4
upcom	29	próxim:24.9
responder	11	respon:6.89
hydrateroot	15	hydrat:14.7
competent	13	compet:5.96 capaz:3.75
pox	9	pox:6
all_thread	4	all_th:4
maildir	25	maildi:24.9
examination	45	examen:35.1
scann	6	scann:6
foopi	8	foopy:4.87
model.compil	14	model.:12
sys.argv	32	sys.ar:30.1
forcib	7	forzos:3.76
nw.j	14	nw.js:12.4
ia64	5	ia64:5
commentmarkprofil	4	commen:3.71
propertygroup	14	proper:13.9
cognitiv	5	cognit:4.96
caffe2	4	caffe2:4
int_max_str_digit	4	int_ma:4
regional	7	region:6.86
moderat	24	modera:22
overconfident	9	arroga:5
alexander	25	alexan:17.2 belopo:4.52
belopolski	17	belopo:13.2 alexan:3.64
#1024	25	#1024:20.2
urlerror	8	urlerr:6.81
uid	54	uid:44.1 uids:5.41
hoax	19	engaño:8.9
preexist	11	preexi:8.39
olympic	10	olimpi:4.92 olímpi:4
it'd	15	sería:9.64 pensé:3.34
daisi	6	margar:3.54
time_step_spec	5	time_s:4.69
action_spec	8	action:7.67
puppi	20	cachor:14 perrit:5
unusabl	15	inutil:10
gps	9	gp:5.99
sumpagesiz	4	sumpag:3.85
es6	6	es6:5.69
firm	20	firme:5.99 empres:5
whiskei	6	whisky:4
abus	30	abusar:6 abuso:6 abusa:4.97
fraud	5	fraude:5
msmqintegrationbind	4	msmqin:4
fp16	13	fp16:12.3
matmul	6	matmul:6
crosssession	12	crosss:11.4
fierc	15	feroz:7.77
react.dev	12	react.:12
coma	4	coma:4
webassemb	17	webass:16.4
completeness	15	comple:8.28 integr:3.24
belt	22	cintur:19.6
pant	25	pantal:18.7
#617	6	#617:5.98
pygilstate_ensur	4	pygils:3.22
expenseit	5	expens:5
rlock	8	rlock:8
maxclockskew	4	maxclo:4
campaign	14	campañ:13.8
queuelistener	9	queuel:8.87
queuehandler	10	queueh:9.86
lemonad	6	limona:5
psf	9	psf:9
publiciz	4	public:3.14
variat	5	variab:4.8
closet	23	armari:21.9
onion	18	ceboll:17.9
find_modul	17	find_m:15.7
expr	16	expr:12.6
restitution	5	restit:5
#.3	4	#.3:4
notimplement	21	notimp:20.1
comparator	6	compar:4.79
subt	10	sutilm:8
scm	5	scm:5
reconnect	23	recone:14.7 conect:5.57
empirical	9	empíri:8.41
orbit	22	órbita:14 orbita:6.99
openhook	8	openho:8
tracker	56	rastre:21.6 tracke:14.9 seguid:6.08 incide:4.61 seguim:3.19
panic	12	pánico:10
personalization	19	person:16.2
pyramid	10	pyrami:6
won’t	6	no:4.36
armv7	6	armv7:5.84
neon	8	neon:7.82
system.data.datacolumn	5	system:3.61
seattl	6	seattl:6
ietf	4	ietf:4
proprietari	11	propie:9.08
ken	13	ken:8.6
jin	9	jin:6.14
halfwai	8	mitad:5.85
writeabl	10	escrib:3.47
mlp	33	mlp:33
xamarin.io	10	xamari:8.13
epoll	13	epoll:12
httpbasicauthhandler	6	httpba:6
eakf	8	eakf:7.99
andalso	5	andals:4.97
filealign	4	fileal:4
kingdom	7	reino:6.73
μ	12	μ:11.8
coredn	14	coredn:13.2
#15.6	6	#15.6:4
defaulttarget	13	defaul:12.7
compass	8	brújul:6
north	32	norte:27 nortea:3.79
elimination	9	elimin:4.28
champion	10	campeó:5.99
needforsp	10	needfo:8.49
sprint	16	sprint:12.6
stink	9	apesta:5
cryptic	8	crípti:7
linesep	9	linese:8.98
personaliti	9	person:7.85
unidirectional	7	unidir:7
gender	9	género:7
binary16	5	binary:3.78
jon	13	jones:10.2
addict	18	adicto:12
overwhelm	17	abruma:8.99 sobrec:3.5
fasten	11	abróch:3.58 cintur:3.29
lincoln	16	lincol:16
lyric	15	letra:8.09 cancio:4.08
#8192	5	#8192:4.98
babel	6	babel:5.41
baz	8	baz:7.41
allow_non	8	allow_:8
subtest	15	subtes:10.9
horizon	14	horizo:14
unlimit	29	ilimit:27.9
tf.data.experimental.autoshardpolici	4	tf.dat:3.51
appnam	8	appnam:6.4
fff	6	fff:6
downloadabl	8	descar:7.87
kuchl	12	kuchli:11.8
sslcontext	19	sslcon:18.4
revocation	9	revoca:8.86
owing	6	debido:5
variadic	8	variád:4.74
xproj	6	xproj:4.41
a2	6	a2:5.73
slowest	14	lenta:5 lento:4.2
af_inet6	5	af_ine:3.72
af_unix	7	af_uni:7
#552	5	#552:4.95
islam	4	islam:3.76
muslim	4	musulm:3.7
#2396	7	#2396:6.8
#3986	11	#3986:9.69
croatia	5	croaci:3.72
britain	8	bretañ:4
synonym	21	sinóni:20
oberkirch	7	oberki:4.04 milan:4.04
harsh	15	severo:4.99
testmod	7	testmo:7
deactivat	20	desact:14.7 deacti:3.39
localdb	5	locald:3.73
openapi	22	openap:22
dawn	13	amanec:12
unsuccessful	18	éxito:4.76 correc:3.71
denois	7	ruido:3.73
orels	9	orelse:8.95
treatment	42	tratam:37.4
cvcreatemarkerseri	4	cvcrea:4
striv	9	esforz:4
variational	23	variac:20.3
analog	15	análog:11.6
michael	38	michae:35.4
hudson	10	hudson:9.84
zoneinfo	21	zonein:18.7
flu	17	gripe:15
tattoo	11	tatuaj:9
pubm	7	pubmed:6.41
foord	9	foord:8.91
invest	16	invert:4.98 invirt:3.94
equipment	10	equipo:5
allowlist	9	lista:3.49
regen	6	regen:5.83
vigilant	5	vigila:4
themenam	5	themen:5
premis	11	local:4.33
classinfo	13	classi:11.8
#3.7.2	4	#3.7.2:4
whereabout	6	parade:5
setcount	6	setcou:6
csvexamplegen	13	csvexa:12.7
prioritiz	16	priori:15.4
zeroout	5	zeroou:5
reset_mock	4	reset_:4
side_effect	32	side_e:30.4
invokemethod	5	invoke:4.97
alm	9	alm:9
imap	17	imap:15.4
dower	12	dower:10.1
errand	8	recado:5
relief	11	alivio:8.62
mockup	5	boceto:5
misl	11	engañó:4
lap	6	regazo:4
seq_length	11	seq_le:10.4
pytypeobject	24	pytype:23.4
dominat	13	domina:13
dramatical	15	drásti:9
concentration	6	concen:6
#15.0	7	#15.0:7
blond	15	rubio:4.98 rubias:4.87
drum	9	baterí:5.98
reliab	30	confia:19.3 fiable:6.17 manera:5.47
pirat	11	pirata:9.99
polymorphism	14	polimo:13
igd	4	igd:4
belief	9	creenc:5
grammatical	11	gramat:9.95
talent	45	talent:43
ccompiler	10	ccompi:10
histogram	9	histog:8.41
l.l.c	5	l.l.c:3.21
multipliciti	4	multip:3.19
rendertopipeablestream	6	render:3.37
bisect	14	bisect:10.8
openexternal	4	openex:3.14
uv	16	uv:16
mmmm	4	mmmm:3.99
nunit	16	nunit:15.3
ko	6	ko:5.98
ew	6	ew:6
duckduckgo	5	duckdu:5
local_addr	5	local_:4.61
parrot	6	loro:4
pathlik	7	pathli:6.98
leftover	21	sobras:10 restos:5
elaborat	16	elabor:14.9
#5000	12	#5000:8.41
rebuilt	12	recomp:7.74
webpag	18	web:13.4 página:8.97
#3118	7	#3118:7
magical	8	mágica:5
source_address	16	source:13.8
os.stat	19	os.sta:19
f2	12	f2:12
evalsavedmodel	4	evalsa:4
neuron	11	neuron:9.22
resistanc	5	resist:4.41
dmg	5	dmg:5
debug_overrid	7	debug_:7
systemtap	19	system:6.53
#538	7	#538:6.88
pyo	15	pyo:14.7
xml.dom.minidom	13	xml.do:12.6
fpr	5	fpr:3.53
fnr	4	fnr:3.62
commitment	7	compro:7
unbias	7	sesgad:6.99
ssl_handshake_timeout	13	ssl_ha:12.8
icalculator	7	icalcu:7
#404	10	#404:9.96
errata	4	errata:4
spider	24	arañas:14 araña:8.97
invertibl	5	invert:4.53
iblt	6	iblt:5.98
spmd	17	spmd:16.4
devastat	10	devast:6
statisticserror	8	statis:7.93
model_fn	7	model_:7
hklm	6	hklm:5.85
remoteaddr	6	remote:5.3
aa	6	aa:3.56
#140	7	#140:7
primer	10	introd:3.59
premultipli	16	premul:10.6
bzip2	18	bzip2:18
pyerr_occur	6	pyerr_:6
cooperativ	12	cooper:11.6
tff.templates.aggregationprocess	4	tff.te:4
pyodid	4	pyodid:3.73
#3119	5	#3119:5
barefoot	10	descal:9.99
absurd	12	absurd:11
ir	16	ir:7.33
www.microsoft.com	4	www.mi:4
uci	11	uci:11
zealand	11	zeland:10.6
ancillari	25	auxili:21
logging.getlogger	6	loggin:3.44
rawconfigparser	4	rawcon:4
insect	17	insect:17
paren	4	parént:3.87
getpass	5	getpas:4.41
executemani	6	execut:3.95
importlib.abc	6	import:3.41
interchangeab	15	indist:15
segmenter	9	segmen:8.38
meshinstance3d	7	meshin:7
uv2	11	uv2:11
ao	4	ao:4
nonpublic	4	públic:3.71
cag	22	jaula:16.8
autoupdater	6	autoup:5.99
float64arrai	7	float6:7
vain	25	vano:22
mutter	8	murmur:4.99
sgen.ex	6	sgen.e:5.41
amend	7	modifi:3.97
accountant	8	contad:5.99
monkei	26	mono:9.99 monos:9.93
banana	28	plátan:21.9 banana:5
asyncio.task	7	asynci:6.43
quirk	18	peculi:14
l2	28	l2:26.8
dataclass	56	datacl:16.5 datos:16.2 clases:13.1 clase:10.5
preconfiguration	8	precon:7.31
relevanc	5	releva:3.69
pyarg_unpacktupl	6	pyarg_:5.36
toplevel	28	superi:15.9 nivel:13.5 alto:3.14
fred	21	fred:12.9 drake:3.04
drak	12	drake:7.72
jr	11	jr:9.32
suspension	17	suspen:15.1
household	10	hogar:6.34
functools.lru_cach	4	functo:3.72
lineoff	5	lineof:5
assertionerror	7	assert:6.37
firework	12	fuegos:11.3
tpustrategi	19	tpustr:19
saved_model	6	saved_:6
aifc	5	aifc:4.99
divisibl	11	divisi:6.15
uvicorn	11	uvicor:10.4
pymem_cleanbyt	4	pymem_:3.34
picklabl	14	serial:3.34
cylinder	14	cilind:13.7
crisis	11	crisis:11
disclos	11	revela:5.99
flowdirection	4	flowdi:4
dreamer	4	soñado:4
codelab	8	codela:8
generativ	29	genera:16.6
zombi	8	zombie:6
pluck	11	desplu:4.95
childish	7	infant:6
conv2d	17	conv2d:16.5
pgup	4	repág:4
obligation	13	obliga:12
pleasur	20	placer:15.4
offscreen	25	offscr:21.1
pyobject_new	6	pyobje:3.43
pyobject_gc_del	4	pyobje:3.09
ippolito	4	ippoli:3.98
msa	15	msa:14.4
aws	12	aws:11.8
return_when	4	return:3.03
gettext	35	gettex:33.2
mimenonmultipart	5	mimeno:4.37
skinni	13	delgad:10
tarek	11	ziadé:5.48 tarek:5.48
ziadé	11	ziadé:5.48 tarek:5.48
ishighlight	4	ishigh:3.69
hypocrit	5	hipócr:5
jim	12	jim:11.4
regeneration	10	regene:9.86
yogurt	4	yogur:4
packsymbol	6	packsy:6
slop	21	pendie:15.4
synthesis	7	síntes:7
intuition	15	intuic:14
incredib	14	increí:12
bankruptci	6	bancar:5.97
envious	5	envidi:4.18
envi	13	envidi:12.5
webhid	4	webhid:3.98
gamepad	4	gamepa:3.91
insort	4	insort:3.98
outstand	24	extrao:5 sobres:4.97 pendie:4
date2	8	date2:6
date1	5	date1:3.83
atmospher	12	atmósf:11
#4.4	6	#4.4:6
autoshard	8	fragme:3.72 automá:3.12
outputpath	7	output:6.8
datetime2	10	dateti:6.3
propertypath	4	proper:4
da0039	4	da0039:4
socialist	5	social:4.99
conceit	19	vanido:7 arroga:5
minister	10	minist:9.65
foo.pi	5	foo.py:4.71
pymemberdef	5	pymemb:5
imap4	25	imap4:24.4
sunset	15	puesta:8.56
baseexception	13	baseex:12.3
io.bufferediobas	5	io.buf:5
harvard	23	harvar:23
blanklin	5	blankl:5
rtf	7	rtf:7
pyobject_getbuffer	6	pyobje:6
petfinder	6	petfin:6
peculiar	9	peculi:5.94
suboffset	13	suboff:10.3
honeymoon	14	miel:13 luna:5.09
timeit	15	timeit:14
pitch	30	tono:13.5 tonos:4.03
atlantic	6	atlánt:5.78
componentspec	4	compon:3.69
tuner	42	tuner:33.9
ijsdebugdatatarget	8	ijsdeb:8
krah	5	krah:4.66
amd	13	amd:6.99
dickinson	47	dickin:43 mark:17.4
chip	16	chips:5 chip:4.41 fritas:3.94
tp_init	10	tp_ini:9.99
rainbow	10	arcoír:4
textwrapper	8	textwr:7.8
entitl	13	derech:7.5
tf.distribute.multiworkermirroredstrategi	9	tf.dis:8.03
pickpocket	7	carter:5
max_worker	12	max_wo:10.8
pointerevent	9	pointe:8.45
renderingdevic	10	render:3.9
failobj	15	failob:14.4
#201	5	#201:4.41
ousterhout	8	ouster:7.81
ssl.sslsocket	4	ssl.ss:3.7
#3.4.0	4	#3.4.0:4
arraybuffer	20	arrayb:19.4
settimeout	9	settim:9
mosquito	15	mosqui:12.1
sword	11	espada:7
newtonsoft.json	6	newton:6
portugues	15	portug:14.8
ka	7	yee:3.72
ping	22	ping:16.4
yee	7	yee:3.72
xml.dom	7	xml.do:6.67
module_nam	4	module:3.94
this.prop	10	this.p:9.7
this.stat	9	this.s:8.55
clk_id	6	clk_id:6
#2828	7	#2828:4.96
#77	4	#77:3.98
useimperativehandl	6	useimp:6
tos1	29	tos1:27.1
psych	4	mental:4
requot	4	requot:3.99
hessian	16	hessia:12.4
resolveassemblyreferenc	4	resolv:3.88
suck	10	chupan:4
pymem_malloc	14	pymem_:11.6
exitcod	8	exitco:5.41
labor	8	trabaj:3.63
shortag	8	escase:8
eafp	4	eafp:4
sort_kei	4	sort_k:4
identifiabl	6	identi:5.99
ecg	8	ecg:7.99
lora	10	lora:9.99
happy_eyeballs_delai	6	happy_:5.97
pablo	49	pablo:28.1 galind:20.9
galindo	46	galind:27.2 pablo:18.6
py_ssize_t	19	py_ssi:19
supper	30	cena:12.9 cenar:9
objection	14	objeci:9
medal	12	medall:11.5
agoniz	6	angust:5
resolvemanifestfil	4	resolv:3.67
any_order	4	any_or:3.81
tff.learning.algorithms.build_weighted_fed_avg	6	tff.le:5.7
fanci	17	elegan:5 sofist:5
hiv	8	subárb:6.41
removeduplicat	4	remove:3.97
sh	5	sh:5
ext	12	ext:10.7
automark	9	automa:6.93
wincounter	11	wincou:10.3
qnam	14	qname:12.2
intro	11	introd:9.62
burden	16	carga:13
monster	8	monstr:7.92
fountain	7	fuente:5.26
avg_rat	4	avg_ra:3.94
num_review	4	num_re:3.89
amongst	8	entre:5.98
gum	10	chicle:5.45
tensorflow_dataset	8	tensor:6.72
pill	15	pastil:12
apk	24	apk:22.4
delicat	11	delica:8.92
stochasticiti	6	estoca:5.41
zop	8	zope:7.18
deterministical	6	determ:4.79
unbalanc	6	desequ:5
exitmsg	4	exitms:4
semester	9	semest:9
nowher	21	donde:3.54 sitio:3.11 dónde:3.1
namespaceuri	7	namesp:4.09
icelandic	6	island:6
ast.ast	5	ast.as:3.82
steam	10	vapor:3.93
pop3	24	pop3:22.2
ppc	4	ppc:4
prng	7	prng:6.38
berlin	11	berlín:8.98
silver	20	plata:13.8
applet	4	applet:4
jsonrespons	5	jsonre:4.97
cr	10	cr:9.12
crlf	5	crlf:5
ezio	10	ezio:5 melott:5
melotti	10	ezio:5 melott:5
serbia	6	serbia:5.95
tagnam	14	tagnam:12.4
successor	4	suceso:4
seventh	6	séptim:4
tee	18	tee:8.41 soport:7.86
motor	12	motor:9.9
onplai	5	onplay:5
#3333	8	#3333:7.73
projectnam	13	projec:6.02
radix	13	base:8.05
gcs	41	gcs:37.1
abnormal	11	anorma:7.99
salgado	5	salgad:5
startbutton_click	6	startb:6
system.windows.controls.stackpanel	7	system:4.61
postal	4	postal:4
bom	37	bom:26 materi:6.98
ijsdebugfram	6	ijsdeb:6
uu	6	uu:6
imageclassifier	9	imagec:8
fabulous	4	fabulo:4
connectionstr	7	connec:6.93
confront	8	enfren:4
deepdream	10	deepdr:10
l2dbform.xaml	9	l2dbfo:8.41
hypertun	7	hipera:7
trickier	6	compli:4.97
keyfileversion	4	keyfil:3.08
vcvarsall.bat	4	vcvars:4
multiplicativ	7	multip:5.88
hast	16	hastin:9.6
honesti	21	honest:18.7
myinput	12	myinpu:12
esperanto	15	espera:10.8
syscall	23	syscal:8.99 sistem:5.61 llamad:4.56
copy_function	9	copy_f:9
copy2	5	copy2:5
specialization	26	especi:19
libc	7	libc:6.41
bz2	17	bz2:16.4
infra	20	infrae:16.3 infra:3.07
modulat	20	modula:19.5
#3.7.1	7	#3.7.1:7
strptim	21	strpti:20.4
eyebrow	6	cejas:5.88
system.windows.media.geometri	4	system:3.98
preexec_fn	10	preexe:9.85
unixfrom	13	unixfr:6.81 unixfo:3.8
#81	4	#81:4
restoration	14	restau:12.4
deno	4	deno:3.63
subdivid	13	subdiv:12.7
cifar	10	cifar:9.99
obj1	5	obj1:3.62
solver	21	soluci:15.4
devenv.ex	29	devenv:11.6 rebuil:5.97
autumn	17	otoño:16.8
blockingcollection	5	blocki:4.99
soc	9	soc:8.39
surrogateescap	26	surrog:19.8
idempotent	9	idempo:8.98
tz	26	tz:23
close_fd	19	close_:18.9
castl	35	castil:35
neat	19	bien:3.08
markupcompilepass2	6	markup:5.08
langfus	29	langfu:23.3 opente:3.19
unsuitabl	13	adecua:10.2
redim	6	redim:6
certmgr.ex	4	certmg:4
use_errno	4	use_er:3.59
use_last_error	4	use_la:3.59
rmb	8	rmb:4.97
freelist	5	libres:4.93
da0501	4	da0501:4
dict.kei	4	dict.k:3.01
optioninfer	4	option:3.58
chainmap	10	chainm:9.84
leather	13	cuero:12
spurious	7	espuri:4
generalization	17	genera:12.4
abolish	7	abolid:4.97
devpoll	4	devpol:4
shutil	14	shutil:12.4
sys.getrecursionlimit	4	sys.ge:3.12
futurewarn	6	future:5.63
salti	8	salada:5.4
nntplib	10	nntpli:9.94
newsgroup	15	notici:12.6
impatient	23	impaci:22.9
stackpanel	9	stackp:7.73
xmlpeek	4	xmlpee:4
fnam	5	fname:5
shutil.copytre	4	shutil:4
kelli	4	kelly:3.83
vcs	11	vcs:10.4
compileall	8	compil:4.42
kyl	13	kyle:9.1 stanle:3.76
deepest	9	profun:6.3
crawler	14	rastre:12.5 cargue:3.45
frighten	34	asusta:18 asustó:4 miedo:3.93
brak	19	frenos:9.97 freno:6.71
mailman	13	carter:6 mailma:5.96
hunter	12	cazado:11
princess	15	prince:14.5
vi	8	vi:7.98
widow	6	viuda:5
cav	16	cueva:12
createproperti	5	create:4.69
grandpa	10	abuelo:8.95
fontdialog	4	fontdi:4
shannon	20	shanno:19.8
irit	10	katrie:5 irit:5
katriel	10	katrie:5 irit:5
#237	4	#237:4
giant	8	gigant:6.77
deceiv	27	engaña:11.4 engañó:8 engañe:4
estimation	18	estima:16.2
banktest	5	bankte:4.91
orchestration	33	orques:31.5
garlic	9	ajo:8.92
ostrowski	4	ostrow:4
error_handler	4	error_:4
taskapp	5	taskap:4.97
sigmoid	19	sigmoi:18.4
somecontext	5	someco:3.83
tf.distribute.coordinator.clustercoordinator	6	tf.dis:5.04
visitation	5	visita:4.36
newton	6	newton:5.41
vsperf.lib	4	vsperf:3.41
sngp	43	sngp:41.1
num	22	num:12.9 núm:6
conll	20	conll:18.6
shinjuku	5	shinju:5
landmark	21	refere:6.29 puntos:3.71
perturbation	19	pertur:19
unencodabl	11	codifi:7.92
doctestrunner	11	doctes:10.1
sndhdr	4	sndhdr:4
simplecalculator	4	simple:3.75
hen	9	gallin:8.92
vlm	8	vlm:6
xxxxx	4	xxxxx:3.41
q3	8	q3:4 p3:4
initial_response_ok	4	initia:3.16
auth	16	auth:9.05 autent:5.43
snuggl	8	acurru:6
createroot	10	create:9.2
get_bodi	4	get_bo:3.41
jscript	7	jscrip:7
aabb	13	aabb:13
residual	23	residu:23
ctr	6	ctr:5.41
vsperfcmd.ex	34	vsperf:31.4 deteni:4.13
divisionbyzero	6	divisi:4.36
inexact	14	inexac:13.3
da0022	4	da0022:3.96
purchaseorder	4	purcha:3.41
fibonacci	6	fibona:5.96
downgrad	13	degrad:5.21
lf	10	lf:9.12
rung	7	sonado:3.93
tracebackexception	7	traceb:7
musical	16	musica:13
#15.1	5	#15.1:5
generous	16	genero:14
unhappi	29	infeli:19.4
ridiculous	24	ridícu:19
eyesight	17	vista:12.7 mala:4.47
filedialog	5	filedi:5
unstabl	16	inesta:14
coomb	5	coombs:4.37
fileiopermission	4	fileio:4
uneasi	10	intran:3.93
retarget	15	redest:5 rediri:3.59
sysloghandler	7	syslog:6.38
drew	19	dibujó:8.92
liver	6	hígado:6
activestat	9	active:7.07
taskoft_methodasync	5	taskof:4.41
tild	7	tilde:3.63
anderson	6	anders:5.82
org	7	org:3.52
plagu	7	plaga:4.88
baker	7	bakead:4
pendingdeprecationwarn	11	pendin:11
tf.transform	29	tf.tra:29
moor	10	moore:8.94
wing	19	alas:14.8
prot	4	prot:3.41
cheer	29	vitore:8 animar:4
weatherapp	14	weathe:14
htmlparser	4	htmlpa:4
#120	14	#120:13.4
jpg	11	jpg:9.4
triplet	7	triple:4.38
detectiv	14	detect:12
trampolin	5	trampo:4.41
supernet	7	superr:4.63
mscorlib	6	mscorl:6
counti	20	condad:16.4
testifi	8	testif:4
streamreader	14	stream:10.4
nologo	7	nologo:7
liberal	7	libera:4
ob_typ	8	ob_typ:6.83
#562	4	#562:4
exp	18	exp:16.3
palac	16	palaci:14.6
conciseness	4	concis:4
tf.keras.layers.stringlookup	6	tf.ker:5.29
chakra	20	chakra:19.1
sigpip	5	sigpip:5
sigint	15	sigint:14.4
territori	7	territ:7
setup.cfg	7	setup.:6.7
repack	6	empaqu:3.82
offensiv	8	ofensi:6
unsav	10	guarda:6.7
ketchup	10	ketchu:8.65
ptv	5	ptvs:5
floss	4	dental:3.72
keybind	13	teclas:4.86 teclad:4.18
stanlei	11	stanle:7.37 kyle:3.76
prid	12	orgull:12
interconnect	5	interc:4.07
expertis	13	experi:6.76
larri	10	larry:7.73 hastin:3.09
unicast	4	unidif:4
robot	14	robot:9 robots:4
survei	9	encues:4
needless	8	innece:4.97
sharemenu	4	sharem:4
stepfather	4	padras:4
faith	18	fe:15
blacklist	6	negra:4.96
whitelist	12	blanca:10.4
colder	9	frío:7.39
newstat	5	newsta:3.83
ingest	24	ingeri:10 ingier:9
fps	27	fps:26.4
serialis	8	serial:5.89
apksigner	6	apksig:6
tlbimp	4	tlbimp:3.7
hokkaido	22	hokkai:22
foo.bar	6	foo.ba:4.15
system.xml.xsl.xslcompiledtransform	6	system:3.1
scarc	14	apenas:5
μs	4	μs:4
strategy.scop	7	strate:7
cedilla	5	cedill:3.34
education	41	educac:35.9
project.godot	9	projec:8.97
rubi	4	ruby:4
tmp	28	tmp:25.4
grandson	5	nieto:5
num_class	6	num_cl:6
xmlhttprequest	4	xmlhtt:3.41
preconnect	9	precon:9
#2.2.1	5	#2.2.1:4.41
#1.6	21	#1.6:19
dbmodificationcommandtre	4	dbmodi:3.35
confidential	8	confid:7
gn	19	gn:13.8 grupos:3.03
ninja	7	ninja:5
numb	7	entume:4.99
intl.datetimeformat	7	intl.d:7
preprocessing_fn	16	prepro:14.7
monti	11	monty:9.54
cheaper	26	barato:16 barata:4 económ:4
intellectual	6	intele:5.96
stopwatch	5	cronóm:5
astronaut	15	astron:15
generateresourc	9	tarea:3.76
gdscript	6	gdscri:5.41
ben	14	ben:9.12
hoyt	5	hoyt:4.92
#2.2.2	5	#2.2.2:5
stock	32	bolsa:4.75 accion:4.5
ann	7	ann:6.95
noutrefresh	4	noutre:4
thick	22	grueso:6 espesa:4.99
input_fn	18	input_:17.4
unwill	7	dispue:5
holdout	5	retenc:4
oversight	5	descui:5
princ	20	prínci:18.5
obstacl	21	obstác:18.9
fiber	7	fibra:4
feedparser	4	feedpa:4
monetari	17	moneta:16.4
updateabl	5	actual:4.28
dc80	7	dcff:3.45 dc80:3.45
dcff	7	dcff:3.45 dc80:3.45
gridlin	11	cuadrí:8.93
c14n	6	c14n:5.41
retriever	14	recupe:11.4
hotter	7	calor:4.98
tzdata	8	tzdata:8
#87	6	#87:5.41
#.9	9	#.9:8
composabl	8	compon:4.5
auxiliari	14	auxili:12.5
shrug	6	encogi:4.89
tff.federated_sum	4	tff.fe:3.27
yurii	7	karaba:3.5 yurii:3.5
karaba	7	karaba:3.5 yurii:3.5
truncation	13	trunca:12.4
specialis	8	especi:6.46
joannah	10	joanna:5 nanjek:5
nanjeki	10	joanna:5 nanjek:5
packedscen	5	packed:5
inet_pton	4	inet_p:3.73
taskextension	4	taskex:4
pearson	5	pearso:5
spherical	5	esféri:5
namer	8	nombra:3.96
disambiguation	8	desamb:4.87
tf.float32	6	tf.flo:5.73
idf	5	idf:4.79
cflag	7	cflags:5.99
as_is	4	as_is:4
#37	5	#37:5
handwritten	11	mano:6.16 manusc:3.98
#15.6.0	4	#15.6.0:4
adder	4	adder:3.99
browserview	18	browse:13.3
nfd	5	nfd:4.94
getlasterror	9	getlas:8.89
projector	12	proyec:10
svg	6	svg:5.87
camelcas	6	camelc:5
cassava	14	mandio:12.1
prominent	8	destac:3.99
metagraphdef	7	metagr:6.99
canmov	8	canmov:7.75
tension	6	tensió:5
#3000	12	#3000:8.97
guitarist	9	guitar:9
scarf	13	bufand:11
vsset	4	vssett:4
camp	20	campam:8 acampa:7
zachari	7	zachar:5.53 ware:4.24
fled	7	huyó:4.99
contest	23	concur:19.6
fileinput.input	6	filein:4.75
system.windows.forms.menustrip	5	system:4.36
pyz	4	pyz:4
fastcgi	4	fastcg:4
lifo	11	lifo:11
sparsetensor	5	sparse:4.96
attim	6	attime:5.39
mab	15	mab:13.8
rescan	6	examin:3.85
demian	6	demian:3.81
brecht	7	brecht:4.71
tf.data.textlinedataset	5	tf.dat:4.21
#1990	6	#1990:5.98
securitycriticalattribut	7	securi:6
collectibl	4	colecc:3.4
tp_flag	6	tp_fla:6
py_tpflags_have_gc	7	py_tpf:6.99
wav2vec2	5	wav2ve:4.99
ford	5	ford:5
unavoidabl	8	inevit:7
destructiv	13	destru:9.67
fist	7	puño:4.97
est	5	est:3.68
edt	5	edt:3.15
faulthandler	11	faulth:9
cafeteria	8	cafete:8
sys.platform	7	sys.pl:6.18
pythonwin	13	python:4.42
usetransition	4	usetra:4
symmetrical	8	simétr:8
intermix	8	mezcla:3.48
setvalu	5	setval:5
lollipop	12	círcul:7.41
autospecc	4	autoes:3.73
gentleman	40	caball:32.8 señor:6.49
pycmethod	4	pycmet:3.21
exec_prefix	13	exec_p:11.1
compliment	9	cumpli:7.88
imaplib.imap4	6	imapli:4.68
resurrect	11	resuci:11
σ	8	σ:7.89
distant	17	distan:9 lejano:6.97
spher	16	esfera:15
luminanc	7	lumina:5.37
direct2d	11	textur:5.79
useformstatus	5	usefor:4.99
souvenir	6	recuer:4.94
dataset.shuffl	4	datase:3.55
dataset.repeat	4	datase:3.15
lung	13	pulmón:7.99 pulmon:4
reputation	24	reputa:20
pyimport_importmodul	5	pyimpo:4.7
leadership	5	lidera:4
political	25	políti:22.7
env_var	4	env_va:4
woken	13	desper:12
preparator	5	prepar:3.06
burglar	14	ladrón:9.82
clsid	6	clsid:6
mlir	23	mlir:21.1
unemploi	10	desemp:4.99
extensiontyp	16	extens:10.3
typespec	9	typesp:8.3
vallei	8	valle:8
arial	6	arial:6
#328	8	#328:8
mutablemap	4	mutabl:4
expressiv	13	expres:11.5
imp	10	imp:10
appeal	13	atract:3.47
allow_no_valu	7	allow_:6.99
contiguiti	4	contig:4
canvasitem	12	canvas:12
medium	21	median:8.21 medio:6.8
#3.5.4	4	#3.5.4:3.73
#292	4	#292:4
tp_call	19	tp_cal:18.4
py_tpflags_have_vectorcall	4	py_tpf:4
drill	12	perfor:4.6
atlantis	4	atlánt:4
whatwg	5	whatwg:4.82
basehandler	11	baseha:11
heterogeneous	15	hetero:14.8
mild	15	suave:5.71 templa:3.2
csg	10	csg:8.73
collections.abc.mutablemap	5	collec:4.74
physicalbone2d	4	physic:3.41
bone2d	8	bone2d:7.4
modelvalidator	6	modelv:5.41
joi	19	alegrí:12.4
frozenset	43	frozen:35.6 congel:5.22
zip_stor	4	zip_st:3.54
unzip	20	descom:14.6
entertainment	4	entret:4
rhythm	13	ritmos:5.96 ritmo:3.27
bigqueryexamplegen	11	bigque:10.4
tff.federated_select	4	tff.fe:3.41
midi	20	midi:20
streak	5	racha:3.99
sysconfig	12	syscon:11
flushsync	19	flushs:17.8
effective_id	6	effect:4.41
ant	12	hormig:8 ant:4
createconnection	7	create:6.97
prune_low_magnitud	5	prune_:5
pdbon	6	pdbonl:5.93
unobserv	6	observ:3.21
boxer	5	boxead:5
ktflitefloat32	18	ktflit:15.5
implementer	12	implem:9.63
exc_valu	6	exc_va:6
conversational	11	conver:9.42
backlog	8	backlo:7
pyunicode_fromformat	6	pyunic:4.55
jssetpromisecontinuationcallback	4	jssetp:4
requirements.txt	10	requir:9.98
iclr	5	iclr:3.81
debian	18	debian:16.2
#123	21	#123:16.7
contradictori	8	contra:6.09
safest	6	seguro:3.98
pinch	7	pelliz:6
#123456789	4	#123456789:4
babyl	14	babyl:12.8
tp_setattr	7	tp_set:3.84
narita	7	narita:7
lon	49	solo:16.6 solita:13.4 siente:7.65 sola:6.65
emin	5	emin:4.18
emax	5	emax:4.23
adpcm	10	adpcm:8.87
tf.keras.callbacks.earlystop	5	tf.ker:4.53
stun	16	impact:5.97 impone:3.99 impres:3.99
bisection	5	bisecc:4.93
codegen	7	codege:5.41
nathaniel	7	nathan:6.99
itemgetter	5	itemge:4.82
attrgetter	6	attrge:5.64
cadata	6	cadata:5.77
collections.ordereddict	8	collec:7.36
collections.dequ	8	collec:7.63
windll	5	windll:3.73
warnings.catch_warn	4	warnin:3.37
a1	7	a1:6.76
doorbell	7	timbre:6.91
jqueri	8	jquery:8
onshellreadi	5	onshel:4.4
sauc	5	salsa:5
sidewalk	8	acera:4
nagano	4	nagano:4
pyarg_parsetupleandkeyword	9	pyarg_:7.14
va_list	4	va_lis:4
filetyp	11	filety:7.72
appetit	19	apetit:15.4
arduino	12	arduin:9.2
newtyp	7	newtyp:5.83
tp_clear	7	tp_cle:7
bluetooth	14	blueto:13.4
pauli	14	pauli:11.6
handbag	7	bolso:5.97
gettim	4	gettim:4
#2007	6	#2007:6
catastroph	4	catást:4
model.json	12	model.:12
sponsor	21	patroc:18.7
raster	7	trama:4
m_slot	4	m_slot:4
distilbert	7	distil:6.28
logicalnam	5	logica:5
transpos	21	transp:16
hasattr	11	hasatt:10.4
temper	20	estrib:6.97 temper:5.97 pacien:3.16
item_id	6	item_i:5.41
gzip'	4	gzip:3.77
stress	22	estrés:11
tf.summari	6	tf.sum:6
#540	4	#540:4
crocodil	6	cocodr:6
hypothesis	11	hipóte:10
cdll	7	cdll:6.98
blendspace2d	7	blends:7
piecewis	11	partes:6.03
wip	17	secó:4.74
#168	10	#168:10
vassalotti	4	vassal:3.15
#1969	5	#1969:5
#1999	4	#1999:4
#68	6	#68:4
propheci	4	profec:4
qa	10	qa:7.31
callstack	5	pila:3.86
nbyt	12	nbytes:12
lisa	6	roach:3.21
roach	6	roach:3.21
cardboard	6	cartón:5.98
int8	25	int8:24.9
toxiciti	5	toxici:4.98
system.transactions.committabletransaction	5	system:3.17
memoryhandler	5	memory:4.15
basement	11	sótano:9.8
run_fn	12	run_fn:11.4
greenwich	4	greenw:3.7
l.a	5	ángele:3.71
pythonhom	10	python:3.55
sheep	18	oveja:9.38 ovejas:5.9
smtplib	12	smtpli:12
#160	5	#160:4.93
armin	9	armin:7.03
ronacher	5	ronach:4.34
alp	7	alpes:7
copyreg	5	copyre:5
outliv	7	sobrev:5.97
basket	24	canast:15 cesta:7
assigncultur	5	assign:4.99
scotland	12	escoci:11.9
#701	6	#701:6
curri	6	curry:5
eclips	4	eclips:3.89
humiditi	5	humeda:4.92
heaven	8	cielo:5
silicon	4	silico:3.99
drought	5	sequía:5
prefac	19	preced:9.09 this:4.86
apologi	22	discul:21.6
reinitializ	6	reinic:4.83
zipapp	6	zipapp:6
rescal	13	reesca:7.97
itun	7	itunes:6.99
unfamiliar	17	famili:9.99 descon:5.74
system.windows.forms.control.click	7	system:3.87
tp_setattro	8	tp_set:5.04
x11	12	x11:10.2
os.environ	22	os.env:17.1
putenv	6	putenv:4.75
py_tpflags_immutabletyp	4	py_tpf:4
rb	14	rb:13.2
blender	15	blende:12.4
roc	5	roc:3.41
trailer	15	cola:3.45
sslcontext.set_cipher	5	sslcon:4.2
asr	6	asr:5.9
destwin	4	destwi:3.98
train.avro	4	train.:4
chariti	14	carida:14
stabilization	7	estabi:4.5 ramas:3.02
pycon	7	pycon:6.85
dreamspark	6	dreams:5.86
ctp	5	ctp:3.83
group_pattern	4	group_:4
meth	5	meth:4.41
decai	16	caída:5 decaim:5
unreasonabl	10	irrazo:4.99
interactivecontext	13	intera:10.8
tether	4	anclad:4
zipinfo	12	zipinf:12
fffd	5	fffd:5
tumor	16	tumor:9.1 tumore:4.46
openai	34	openai:31.9
turbo	5	turbo:5
signalnum	6	signal:5.87
xisnext	4	xisnex:3.41
aiff	20	aiff:15.7
decentraliz	12	descen:10.6
tf.keras.callbacks.modelcheckpoint	5	tf.ker:5
multivariat	23	multiv:22.3
printdialog	6	printd:5.73
countless	5	innume:3.75
unitypackag	6	unityp:5.41
mock_call	10	mock_c:10
tf.data.dataset.interleav	5	tf.dat:4.96
wi	5	wi:3.81
uitestcontrol.waitforcontrolxxx	4	uitest:4
denominator	28	denomi:16.7 numera:6.6
divmod	8	divmod:6.82
hadoop	6	hadoop:5.41
py_decref	20	py_dec:19.9
dividend	7	divide:5.9
punctual	15	puntua:15
criterion	9	criter:8.99
divisor	9	diviso:7.94
uint8	11	uint8:11
maxheaderlen	8	maxhea:7.33
max_line_length	5	max_li:4.92
#4.2	13	#4.2:13
heroku	10	heroku:10
nfram	16	nframe:16
centric	7	centra:5.15
opera	14	ópera:11
signall	17	señala:10.6 indica:3.61
signtool	6	signto:5.25
modula	9	modula:7.73
jigsaw	7	rompec:6.2
permissionerror	4	permis:4
tfug	4	tfug:3.41
patroniz	8	condes:7
syntaxwarn	9	syntax:7.3
solar	7	solar:7
abis	5	abis:4
tilt	16	inclin:11.8
tf.graph	23	tf.gra:21.4
butterf	6	maripo:5.19
#2109	11	#2109:10.8
#54	9	#54:9
burst	21	revent:4.87 llorar:4.3 rompió:3.7
immigrant	6	inmigr:6
ptvsd	12	ptvsd:11.4
jsgetsymbolfrompropertyid	4	jsgets:4
system.reflection.assembly.load	4	system:3.42
massag	4	masaje:4
#3.6.2	4	#3.6.2:4
addin	6	addin:6
trumpet	8	trompe:7
extraglob	9	extrag:7.72
inconclusiv	5	conclu:3.94
stacklevel	10	stackl:8.97
pcn	17	pcn:8.38 públic:5.19
crt	12	crt:12
zipimporterror	5	zipimp:5
createitem	7	create:6.71
base_class	4	base_c:4
dataset.batch	4	datase:3.62
gridmap	14	gridma:13
urlsplit	4	urlspl:4
netloc	7	netloc:6.99
outlier	9	atípic:7.66
scrcpi	4	scrcpy:3.41
reap	9	siembr:4.41
#484	22	#484:22
rins	6	enjuag:6
svd	12	svd:12
eisenhower	4	eisenh:4
colordialog	4	colord:3.94
accumulation	6	acumul:6
shovel	10	pala:8
colleagu	26	colega:18.9 compañ:6.55
#720	4	#720:3.4
stringlookup	7	string:4.62
integerlookup	4	intege:3.51
ngettext	5	ngette:4.97
helo	4	helo:3.86
waitpid	7	waitpi:7
nintendo	11	ninten:10.3
neighbour	7	vecino:6.3
snake_cas	4	snake_:4
trace_callback	4	trace_:4
overnight	5	noche:4.94
hysterical	5	histér:4
enumtyp	5	enumty:4.41
#338	5	#338:5
trunk	20	malete:11
fcntl	16	fcntl:15.9
distraction	7	distra:7
np.ndarrai	6	np.nda:5.41
enthought	6	enthou:4.47
canopi	5	canopy:4.22
redist	6	redist:5.41
arena	17	arena:12 arenas:3.41
differentiator	13	difere:9.03
gossip	9	chisme:4
agricultur	7	agricu:7
ipaddress	16	ipaddr:15
ham	6	jamón:6
obmalloc	4	obmall:4
excitation	6	excita:5.41
p1	8	p1:6.39
accel	6	aceler:6
capitalization	8	mayúsc:6.99
melodi	9	melodí:9
wasteful	7	desper:6.72
quickdat	5	quickd:5
quicktest	7	quickt:6.41
rpath	6	rpath:6
kidnapper	6	secues:5.93
escapechar	6	escape:3.09
donghe	15	donghe:13.2
na	43	na:29.8 dong:4.69 hee:4.69
columbus	12	colón:11.1
stackoverflow	9	stacko:8.41
extrovert	4	extrov:4
brazilian	11	brasil:11
spritefram	4	sprite:3.34
violin	25	violín:25
sean	6	reifsc:4.24
reifschneider	6	reifsc:4.24
proposition	6	propue:4
chinstrap	4	barbij:3.96
chatbot	9	chatbo:9
applicabiliti	8	aplica:3.95 amplia:3.51
qcnn	7	qcnn:6.55
urban	8	urbana:5
printf	7	printf:5.99
horn	10	bocina:3.49
tp_finaliz	7	tp_fin:6.41
tractor	5	tracto:4.97
pessimistic	6	pesimi:6
resign	34	renunc:14 dimiti:8.99 resign:4
exemplar	13	ejempl:7.95
excess	18	exceso:9.34 sobran:4.77
c_char_p	4	c_char:3.41
immortal	13	inmort:12
strategic	4	estrat:4
windi	12	viento:7.94 ventos:4
bait	4	anzuel:3.98
reluctant	13	reacio:3.97
f_trace_lin	4	f_trac:3.7
amx	5	amx:4.99
wang	9	wang:9
nisq	9	nisq:8.93
usenet	4	usenet:4
skiptest	7	skipte:6.95
stagger	7	escalo:4
periodic	7	periód:7
organic	8	orgáni:7
#1939	10	#1939:9.97
eq	5	eq:4.76
da0010	4	da0010:3.88
typecod	10	typeco:5.27
pytype_fromspec	5	pytype:4.99
coreml	5	coreml:5
justic	11	justic:9.97
vim	5	vim:5
#86	5	#86:5
processpoolexecutor	8	proces:6.93
rail	7	rails:4
searchoption	4	search:4
urlopen	20	urlope:20
lag	14	retras:4.83
wxwidget	5	wxwidg:4.96
nicer	15	mejor:4.41 bonita:3.52
kotlin	10	kotlin:10
#5424	5	#5424:5
trash	21	basura:11.4 papele:5.87
pyvenv.cfg	6	pyvenv:6
spad	18	cosas:8.24
pagesetupdialog	4	pagese:4
alwayson	4	always:3.41
sslobject	9	sslobj:9
cardinaliti	7	cardin:7
bytesio	7	bytesi:7
wait_for	5	wait_f:5
tensorflow_hub	13	tensor:6.2
inceptionresnetv2	4	incept:3.99
perfcounter.dll	4	perfco:3.7
typevar	7	typeva:6.9
inevitabl	10	inevit:10
helpless	11	desamp:4.99
idealiz	4	ideali:3.99
datasourc	7	dataso:4
jeffrei	10	jeffre:8.24
yasskin	7	yasski:5.63
astonish	7	sorpre:3.93
formaliz	7	formal:7
hacker	6	hacker:5.93
continual	8	contin:6.54
resampl	21	remues:6.4 muestr:5.2 resamp:4.99 nuevo:3.54
midpoint	9	medio:6.75
handcuff	6	esposa:3.98
bytes_per_element	7	bytes_:7
uint16arrai	5	uint16:5
usenetrc	4	usenet:3.96
incompetent	6	incomp:6
signum	8	signum:8
navi	5	marina:4
graveyard	4	cement:3.99
fourier	11	fourie:10.9
#8.6	7	#8.6:7
pariti	4	parida:4
halloween	10	hallow:6.27
unreadabl	8	ilegib:5
mommi	7	mamá:3.99
i1	9	i2:4.42 i1:3.95
i2	8	i2:4.17 i1:3.72
tlsv1.1	6	tlsv1.:4.65
euclidean	6	euclid:5.98
ambassador	9	embaja:8
metadataexchangeclient	5	metada:3.67
get_readi	4	get_re:4
rilei	9	riley:9
crown	13	corona:12
forbidden	23	prohib:17.9
wand	4	varita:4
altinstall	5	altins:5
pymem_rawmalloc	4	pymem_:3.12
dar	16	atrevi:4 atreva:4
maggi	5	maggie:4.04
backcolor	7	backco:5.41
lar	11	lars:7.99
gustäbel	9	gustäb:6.28
fort	5	fuerte:4
webhttpbind	4	webhtt:4
make_image_classifier_lib	4	make_i:4
expando	5	expand:4.99
flagsattribut	5	flagsa:5
pythonmalloc	11	python:4.2
cwi	5	cwi:5
streamhandler	11	stream:8.27
docxmlrpcserver	4	docxml:3.58
path_info	5	path_i:4.47
reliev	17	alivia:16
levelcontext	5	levelc:4.41
dedent	8	dedent:3.99
misunderstood	10	mal:4.09 entend:3.52
winsock	6	winsoc:4.83
bee	17	abeja:7.53 abejas:7
pistol	11	pistol:10
upgradescvmm	5	upgrad:5
anycast	4	anycas:3.15
underfit	7	subaju:6
writefil	4	writef:3.41
splendid	5	esplén:4
defenseless	9	indefe:6
dnvm	4	dnvm:4
enthusiastic	5	entusi:5
riski	14	arries:10
fractur	4	fractu:4
optionexplicit	4	option:3.54
argtyp	6	argtyp:6
isenabledfor	5	isenab:4.86
fireboat	17	barco:10.9
#529	4	#529:4
inod	8	inode:4
libmpdec	9	libmpd:7.74
owed	10	debía:7
dtrac	14	dtrace:13.7
readme.txt	7	readme:6.54
brib	22	soborn:22
bunk	9	litera:8.93
wm	5	wm:3.41
prettier	10	pretti:6
meditat	12	medita:12
loggeradapter	10	logger:8.05
optik	4	optik:4
repertoir	4	repert:4
pylist_getitem	4	pylist:3.95
iactivescriptpars	14	iactiv:4.74
initnew	5	initne:3.74
gvr	8	gvr:7.41
mbox	25	mbox:24.9
req	8	req:7.32
mta	4	mta:3.99
co_varnam	4	co_var:3.73
binhex4	8	binhex:7.84
unneed	13	innece:13
zipimport	4	zipimp:4
taxis	5	taxis:4
microsoft.csharp.target	4	micros:3.48
governanc	4	gobern:3.97
compulsori	8	obliga:7.05
irregular	9	irregu:9
duck	19	pato:8.42 duck:4.63
xrang	5	xrange:5
modulespec	10	module:8.35
loop.create_connection	10	loop.c:8.29
loop.create_server	9	loop.c:7.37
industrial	8	indust:8
nun	5	monja:3.61
orphanag	4	orfana:3.99
string.format	6	string:4.96
py_limited_api	18	py_lim:18
bizspark	6	bizspa:5.41
fullscreen	16	pantal:13
typeid	8	typeid:5.97
scrap	17	sobras:4
iphon	7	iphone:6.29
seatbelt	9	cintur:7.47
punctuation_char	9	punctu:8.75
wordchar	4	wordch:3.32
iactivescriptsitedebug	5	iactiv:4.71
altitud	6	altitu:4
openerdirector	10	opener:9.99
gcloud	7	gcloud:6.41
output_dir	6	output:5.32
fractal	4	fracta:4
octav	11	octava:9.24
steak	12	filete:8.92
tf.feature_column	6	tf.fea:6
pqc	26	pqc:25
novelist	12	noveli:11
jazz	21	jazz:21
aix	18	aix:15.4
header_nam	5	header:3.55
stab	22	apuñal:18.6
jailbreak	11	jailbr:9.88
xml_declaration	5	xml_de:4.48
adaptabl	5	adapta:5
ineffectiv	5	inefic:4
tf.keras.layers.textvectorization	7	tf.ker:4.79
#2231	10	#2231:10
detour	8	desvío:4
carl	13	carl:10.8
meyer	10	meyer:8.12
tracetyp	5	tracet:5
biographi	9	biogra:8.63
script.r	4	script:3.96
tstat	13	tstate:13
nir	5	nir:3.93
loop_factori	8	loop_f:8
unittest.main	4	unitte:3.58
#49	4	#49:4
f_trace_opcod	5	f_trac:4.71
jvm	8	jvm:6.15
dhtml	5	dhtml:4.41
informativ	15	inform:11.6
resent	9	reenvi:3.58 resent:3.29
#1.1.1	22	#1.1.1:22
dominator	16	domina:14
dicom	18	dicom:17.4
#1960	4	#1960:4
unicodedecodeerror	5	unicod:4.29
frobenius	6	froben:5.2
matthia	14	matthi:12.7
bussonnier	7	busson:6.47
hurrican	10	huracá:7
www.w3	4	www.w3:3.04
mandarin	4	mandar:4
whenc	17	whence:15.1
tp_bas	4	tp_bas:3.88
pig	20	cerdo:12 cerdos:3.41
test.support	5	test.s:5
aiosmtpd	4	aiosmt:4
condens	8	conden:5
ems	7	ems:6.41
cupti	5	cupti:5
entry_point	4	entry_:3.99
pollution	9	contam:6
#3.17	6	#3.17:5.3
compulsiv	5	compul:3.45
dr	11	dr:7.46
uidmanager	4	uidman:4
characteriz	10	caract:7.46
dolphin	12	delfin:7.99 delfín:4
win64	5	win64:4.99
electrical	11	eléctr:6.4
amper	5	ampere:3.99
owl	11	búhos:5
testloader	7	testlo:7
condemn	7	conden:5
purs	17	monede:4.99 carter:3.98
golfer	6	golfis:6
tp_hash	5	tp_has:4.47
drift	13	desvia:9.3
msvc	9	msvc:9
vbc	6	vbc:6
postcard	9	postal:9
relai	15	transm:5.79 relay:5.65
determinism	12	determ:9.38
wanna	12	quiero:8.53
jonathan	4	jonath:4
onmouseenter	4	onmous:3.4
socketserver	7	socket:6.66
gnom	6	gnome:4
electronic	4	electr:4
ored	13	or:7.11 ored:5
constellation	4	conste:4
itemmetadata	5	itemme:5
pyobject_init	4	pyobje:3.41
e1	13	e1:3.68
discretion	6	discre:5
walter	7	walter:4.79
dörwald	6	dörwal:3.93
isplai	4	isplay:3.41
practitioner	10	invest:3.75
errorhandler	6	errorh:6
model.summari	4	model.:4
#1900	7	#1900:7
example.pi	4	exampl:4
signer	5	firman:3.56
dataset.map	16	datase:14.8
col_offset	6	col_of:5.34
beef	9	terner:4
deadzon	5	muerta:4.95
darker	12	oscuro:7.77
ddd	8	ddd:7.91
getopt	8	getopt:6.83
daniel	16	daniel:15.6
cemeteri	4	cement:4
forgiveness	7	perdón:4.75
nagoya	4	nagoya:4
breakag	9	rotura:6
re.compil	4	re.com:4
chromedriver	5	chrome:3.25
gullibl	7	ingenu:5
lc.ex	4	lc.exe:3.39
app.xaml	4	app.xa:3.82
changeset	9	cambio:6.18 conjun:3.52
ptransform	4	ptrans:3.54
subordinat	6	subord:6
temp1	4	temp1:4
engagement	11	compro:6.26
appset	7	appset:6
seq2	4	seq2:3
dedication	5	dedica:4.99
pytype_frommoduleandspec	4	pytype:3.58
traveler	11	viajer:6.96 cheque:3.83
hunger	15	hambre:12.9
i3d	5	i3d:4.99
lite0	10	lite0:9.68
subsampl	6	submue:6
create_modul	6	create:5.35
oversampl	5	sobrem:5
sys.monitor	7	sys.mo:5.73
cartesian	6	cartes:6
tfio	8	tfio:8
pwd	14	pwd:13.4
redoc	4	redoc:3.99
modulariti	8	modula:8
multibyt	7	multib:3.26
growl	6	gruñó:4
h5	16	h5:16
ibm	14	ibm:14
bgmm	4	bgmm:3.99
faithful	13	fielme:8
showcas	24	mostra:9.95 muestr:5.6
enrich	8	enriqu:7.41
templ	10	templo:9
blossom	5	cerezo:3.58
targetclr	4	target:3.76
comb	16	peine:4.93 peinar:3.93
umask	12	umask:10.8
tipc	6	tipc:5.41
éric	7	araujo:3.5 éric:3.5
araujo	7	araujo:3.5 éric:3.5
assertequal	6	assert:5.52
sacrific	18	sacrif:17
clown	5	payaso:5
disrupt	7	interr:5.99
teapot	5	tetera:5
symmetri	6	simetr:5.41
td	4	td:3.41
maxlen	4	maxlen:3.41
shouldcomponentupdat	5	should:5
mybutton	11	mybutt:8.41
userlist	4	userli:3.41
belgium	7	bélgic:6
secagg	6	secagg:6
window.open	8	window:5.51
sourceuri	5	source:4.98
cvs	25	cvs:24
notorious	5	notori:4
capath	18	capath:16.4
rooterlib	6	rooter:5.44
stft	8	stft:7.36
tft	5	tft:4.61
subgenerator	9	subgen:8.99
subiterator	4	subite:4
meter	28	metros:19
emphasiz	12	enfati:6
heater	18	calent:8.98 calefa:3.99 calder:3.99
crc32	4	crc32:4
notify_all	4	notify:3.82
blowup	4	explos:3.7
stir	18	revolv:8.8
sculptur	8	escult:8
urlpars	7	urlpar:7
multilayer	7	percep:3.44 multic:3.16
toothach	9	muelas:5.97
submodel	4	submod:4
temporaryfil	9	tempor:3.7
checkabl	10	verifi:4.35
parametric	8	paramé:7.41
ternari	16	ternar:16
stopasynciteration	6	stopas:6
biwa	5	biwa:5
alan	6	alan:5.57
#12.0	12	#12.0:10.4
horribl	19	horrib:14
preloadmodul	7	preloa:6.98
soak	10	empapa:5.98
#479	6	#479:5.99
allegation	7	acusac:5
rcodesign	10	rcodes:8.83
preconfig	6	precon:3.64
blackmail	7	chanta:7
#6.1	7	#6.1:7
bufferedwriter	6	buffer:4
joinablequeu	5	joinab:5
noteworthi	11	notabl:9.47
msvsmon	4	msvsmo:4
sax2	6	sax2:6
anim	8	animac:4.61
titlebar	11	título:7.39 barra:3.47
ipython	28	ipytho:25.5
environ	19	enviro:15.9
peru	4	perú:4
pymoduledef	6	pymodu:5.62
whiski	5	whisky:5
#2616	5	#2616:5
jscreateruntim	6	jscrea:5.42
contradict	10	contra:8.35
subresourc	6	subrec:5.99
input_charset	8	input_:7.96
unpleasant	11	desagr:9
foundational	8	fundam:5.96
gt	5	gt:4.11
businessman	5	negoci:4.81
cprofil	10	cprofi:9.99
linkag	10	enlace:4
downtown	12	centro:10.9
fax	7	fax:7
rachel	9	nabors:4.48 rachel:4.48
nabor	9	nabors:4.48 rachel:4.48
blak	5	blake:5
ipersist	7	ipersi:5.8
divergenc	6	diverg:5.41
packer	12	empaqu:8.24
lasterror	4	laster:4
emnist	24	emnist:23.9
clientrequest	4	client:3.41
unittest.skiptest	5	unitte:5
edison	5	edison:5
#1.7	8	#1.7:5
fastq	5	fastq:5
romantic	16	románt:16
useragent	5	userag:5
sys.ps1	6	sys.ps:4.24
sys.ps2	6	sys.ps:4.24
functiontool	6	functi:5.98
os.pathlik	9	os.pat:9
futuriz	5	futuri:4.72
#2.4.1	4	#2.4.1:4
memoryerror	7	memory:6.76
lstmcellsimpl	5	lstmce:4.82
lingvo	6	lingvo:5.78
burglari	8	robo:5.99
shallower	4	profun:3.79
py_finalizeex	8	py_fin:8
bind_and_activat	4	bind_a:3.32
ssd	8	ssd:7.95
time_step	13	time_s:11.9
wsgiref	4	wsgire:3.98
batch_loss	9	batch_:7.92
cottag	17	cabaña:6 casa:5.82
epilog	6	epilog:5
contrari	14	contra:8.57
notset	8	notset:7.41
efficientdet	18	effici:15.4
hammond	9	hammon:8.97
mfc	9	mfc:8.75
reuse_port	6	reuse_:5.64
confusabl	4	confus:4
path3d	5	path3d:5
traversabl	7	traver:5
numerator	18	numera:14.4
charmap	4	mapa:3.07
senteval	8	sentev:7.37
aes	4	aes:3.94
generaliti	6	genera:5.91
sixti	14	sesent:12.5
unwieldi	7	difíci:3.8
combat	4	combat:3.84
jscreatecontext	5	jscrea:3.51
jsstartdebug	5	jsstar:4.7
imbalanc	10	desequ:8
stressful	6	estres:6
load_dataset	7	load_d:7
passionat	10	apasio:10
mu	12	mu:10.3
sigma	9	sigma:7.49
attendanc	5	asiste:4.99
uncommit	6	confir:4.45
combiner	4	combin:3.7
tab_id	8	tab_id:7.41
asyncio.run	7	asynci:6.4
#451	11	#451:10.9
dh	7	dh:6.91
dirs_exist_ok	5	dirs_e:5
pertinent	8	pertin:6
kanji	5	kanji:5
cord	10	cord:9.09
decode_data	15	decode:13.7
economical	4	económ:4
φ	4	φ:4
skipkei	5	skipke:5
sapporo	5	sappor:5
dequantiz	6	decuan:4.69
kde	6	kde:5.28
a.b.c	4	a.b.c:3.8
sig_dfl	4	sig_df:3.15
sys.base_prefix	4	sys.ba:3.4
nt_venv	4	nt_ven:3.49
size_t	9	size_t:8.41
stacksummari	4	stacks:4
#36	11	#36:9
stdlib	26	stdlib:24.4
shelter	9	refugi:8
#1972	6	#1972:5.99
sizehint	4	sizehi:4
spinbox	6	spinbo:6
downloaditem	4	downlo:3.99
mse	11	mse:9.98
englishman	6	inglés:5.48
setupmodul	4	setupm:3.16
venv	21	venv:19.9
behavioral	7	compor:6.45
hypermodel	7	hiperm:5
ssl.has_sni	4	ssl.ha:3.52
overslept	12	dormid:7.07
mysql	9	mysql:8.41
bald	29	calvo:24
homecontroller.c	4	homeco:3.98
cshtml	4	cshtml:3.92
#2038	5	#2038:4.98
#78	5	#78:5
riddl	4	acerti:4
crow	11	cuervo:6
ignorabl	10	ignora:7.3
chen	7	chen:7
outdat	25	obsole:14.7 desact:9.71
propertyid	4	proper:3.97
use_builtin_typ	14	use_bu:13.8
western	13	occide:12
mro	15	mro:11.4
dali	4	dali:3.41
ucf	7	ucf:6.58
commander	7	comand:3.32
troop	7	tropas:7
parameterserverstrategi	16	parame:15.4
password_mgr	5	passwo:4.95
xamarin.android	8	xamari:6.44
naughti	8	travie:6.99
cifar10	4	cifar1:4
da0504	4	da0504:4
gmtim	9	gmtime:7.05
maxsplit	22	maxspl:16.6
#442	4	#442:3.99
gotham	5	gotham:4.94
aiplatform	4	aiplat:3.41
verg	8	borde:4.68
windbg	5	windbg:5
steps_per_epoch	6	steps_:5.41
log_prob	16	log_pr:14.8
contextisolation	8	contex:3.75
ufo	16	ovni:12 ovnis:4
endpo	7	endpos:6.37
exclamation	11	exclam:11
coloration	4	colore:3.81
#15600	4	#15600:3.91
suo	5	suo:5
#127.0.0.1	5	#127.0.0.1:4.41
chalk	10	tiza:7.89
audiorecord	5	audior:4.84
maintyp	9	mainty:8.72
rawiobas	9	rawiob:8.96
refrain	8	absten:5
impractical	8	prácti:6.42
#688	4	#688:4
datefmt	6	datefm:5.99
time.strftim	13	time.s:12.1
hydrogen	9	hidróg:5.97
flink	5	flink:5
#1945	7	#1945:6.99
alexa	4	alexa:3.27
mendel	4	mendel:3.72
x86_64	14	x86_64:12.8
model.evaluat	13	model.:8.64
model.predict	10	model.:7.87
virtualenv	13	virtua:11.6
stencil	10	stenci:7
train_step	6	train_:6
probabl	5	probab:3.94
spam	33	spam:25.2
pexclass	12	pexcla:11.2
pexmethod	5	pexmet:4.4
#872	4	#872:3.82
new_callabl	6	new_ca:6
nutshell	6	pocas:5.75
#44	9	#44:8
gru	7	gru:7
bidi	4	bidi:4
httplib	5	httpli:5
someclass	7	somecl:5.15
forwardref	5	forwar:4.98
cpickl	4	cpickl:4
brochur	5	follet:4
#450	5	#450:5
setnumber	11	setnum:9.82
tolist	4	tolist:4
local_hostnam	4	local_:3.07
fqdn	4	fqdn:3.2
plastic	14	plásti:14
rmsprop	5	rmspro:5
faucet	13	grifo:3.61 canill:3.45
tensorshap	10	tensor:6.6
hhmm	5	hhmm:4.11
createelement	11	create:8.75 childr:3.21
omission	4	omisió:4
readlinesfromfil	4	readli:4
diminish	8	dismin:4.19 decrec:3.91
trouser	11	pantal:10.7
sslsocket.getpeercert	4	sslsoc:3.41
quote_via	5	quote_:5
poplib	5	poplib:5
invalidation_mod	8	invali:5.49
wasm32	6	wasm32:4.77
labelfram	4	labelf:3.74
subwidget	6	subwid:4.83
photographer	12	fotógr:12
destructur	10	desest:10
snowman	8	muñeco:4.73
perceptual	6	percep:4.81
experimental_implement	4	experi:3.52
bacteria	6	bacter:5.99
ijsdebugbreakpoint	4	ijsdeb:4
vlsc	24	busine:15.3 vlsc:6.97 center:5.34
dependson	5	reempl:3.51
obfuscation	7	ofusca:6.41
num_param	5	num_pa:3.83
interrogat	9	interr:8.96
catastrophic	5	catast:4
arg1	7	arg1:5.76
codecs.register_error	4	codecs:3.94
unavoidab	5	inevit:5
projectsubtyp	4	projec:3.18
versatil	10	versát:9
biologi	11	biolog:11
start_serv	7	start_:6.44
pdbrc	6	pdbrc:6
athlet	9	atleta:9
mersenn	5	mersen:3.23
stingi	9	tacaño:5 canuto:4
airmail	7	aéreo:6
infect	7	infect:6.99
object_list	6	object:5.31
asyncmock	4	asyncm:4
ips	23	ip:15.8 punter:3.07
tracemalloc	29	tracem:28
brid	7	novia:7
recomput	11	recalc:8
start_new_session	6	start_:5.25
en_us	4	en_us:4
squeak	13	chirri:7.97
unconscious	14	incons:13
accessori	6	acceso:4.59
freckl	4	pecas:4
suitab	9	adecua:7.63
mlop	7	mlops:7
spaghetti	11	espagu:9
shameful	4	vergon:4
democratic	8	democr:6.94
croissant	4	cruasá:4
boast	11	alarde:4 presum:4
heterogeneiti	5	hetero:5
iid	7	iid:5.41
soni	14	sony:13
pri	6	pri:3.83
metavar	8	metava:7.68
theft	12	robo:10.6
#66	8	#66:6.29
albert	5	albert:5
rt	4	rt:4
q2	8	q2:4 p2:4
sysv	4	sysv:3.26
iobas	8	iobase:7.97
defaultvalu	12	defaul:11.9
irrefutabl	12	irrefu:11.4
python.h	10	python:3.15
intl.collator	5	intl.c:5
os.popen	6	os.pop:6
asn	5	asn:3.62
slack	9	slack:8.99
flam	10	llamas:6.58
e.target.valu	5	e.targ:5
lisp	7	lisp:6
receipt	9	recibo:4
biggan	10	biggan:10
agenci	10	agenci:8.99
add_subparser	6	add_su:6
pyzipfil	4	pyzipf:4
cmp	13	cmp:13
enable_smtputf8	6	enable:5.84
delight	8	encant:4.94
termio	5	termio:5
urn	8	urn:6.41
surgeon	10	ciruja:9
oversea	6	extran:6
mapreduc	13	mapred:10.9
zebra	9	cebras:6
shark	8	tiburó:4.97
gc.collect	5	gc.col:5
punishment	15	castig:11.2
simplewpfapp	13	simple:11.8
depression	4	depres:4
pollut	9	contam:6.98
pprint	7	pprint:6.99
vcxproj	8	vcxpro:7.98
checkbox1	5	checkb:4.72
functools.reduc	5	functo:4.99
setgroup	4	setgro:3.78
nuclear	11	nuclea:10.9
xrcamera3d	4	xrcame:3.96
xrorigin3d	4	xrorig:3.96
flakiness	5	inesta:4.81
f8	8	f8:6.24
puls	9	pulso:9
knot	4	nudo:3.98
datasetbuilder	4	datase:3.93
subnod	5	subnod:5
volumetric	7	volumé:3.62
ensure_ascii	6	ensure:5.41
constitution	7	consti:6.92
panick	6	pánico:4.88
omf	4	omf:3.95
isdst	6	isdst:5.57
findinlist	5	findin:5
joseph	4	joseph:3.91
kevent	5	kevent:5
bali	4	bali:3.93
circus	9	circo:6
reptil	4	reptil:4
amp	6	amp:5
tasti	8	sabros:7
fisher	5	fisher:5
unimportant	8	import:6.76
urgenci	5	urgenc:3.41
rodola	7	rodola:6.78
berkelei	5	berkel:5
gdextension	8	gdexte:8
#2965	14	#2965:13
clang	24	clang:21.8
pyupgrad	4	pyupgr:3.65
dircmp	6	dircmp:6
mnemonic	13	mnemón:5.81 mnemot:4.99
hypertext	7	hipert:5
navigationmesh	7	naviga:6.99
math.inf	6	math.i:5.28
getderivedstatefromprop	7	getder:6.95
lto	6	lto:5.41
#8.5	13	#8.5:12.8
farhi	6	farhi:5.83
christopher	5	christ:4
optionflag	8	option:6.71
chapman	4	chapma:4
datacamp	7	dataca:6.98
communist	5	comuni:5
madrid	4	madrid:4
getset	7	conjun:3.87
maxrun	4	maxrun:3.71
mirroredstrategi	17	mirror:17
dublin	4	dublín:3.92
moscow	4	moscú:4
perception	5	percep:3.91
response.json	6	respon:5.18
cyclegan	7	cycleg:6.78
dilation	7	dilata:5.36
rawturtl	7	rawtur:7
dragon	6	dragon:4
#560	4	#560:3.97
northern	6	norte:5.57
subdivision	6	subdiv:5.7
relianc	4	depend:3.99
centroid	4	centro:3.9
sarah	4	sarah:3.71
william	6	willia:6
sacr	4	sagrad:4
l1	12	l1:11.4
threading.thread	7	thread:6.45
utter	12	totalm:4 comple:3.56
unregisterassemb	4	unregi:3.94
amoeba	6	amoeba:6
regim	6	régime:4
tabindex	5	tabind:5
#1.8	5	#1.8:3.62
initarg	5	initar:4.99
km	8	km:3.42
rejection	6	rechaz:5.41
trophi	5	trofeo:5
copylocal	9	copylo:8.41
serialisation	5	serial:4.04
whilst	4	mientr:3.51
aditya	12	aditya:9.55
dictconfig	9	dictco:8.74
output_charset	5	output:4.83
gutter	8	margen:4.67
check_hostnam	8	check_:7.98
emx	5	emx:4.41
reanalyz	4	analiz:3.35
peephol	6	mirill:5
endianness	9	endian:7.46
svn	11	svn:8.92
rigorous	4	riguro:4
inferencecontext	4	infere:3.36
thorn	6	espina:4
load_modul	9	load_m:8.99
sublist	4	sublis:4
bio	22	bio:13.4 bios:4.47
github.com	7	github:6.45
featurecolumn	7	featur:6.33
coff	5	coff:5
pathext	7	pathex:6.78
koala	6	koala:4
kangaroo	4	cangur:4
getsnapshotbeforeupdat	7	getsna:6.95
serve_forever	5	serve_:5
narg	10	nargs:7.83
translatabl	11	traduc:8.07
keystor	12	almacé:7.56 keysto:4
shoelac	12	cordon:8.22
inspiration	15	inspir:14.9
pear	6	pera:4
pkgdef	5	pkgdef:5
malignant	7	malign:5.53
sidecar	11	sideca:10.4
#1.25	4	#1.25:3.93
mantissa	11	mantis:8.35
clarification	4	aclara:4
about.cshtml	4	about.:3.59
reproducibiliti	15	reprod:14.9
taskbodi	5	taskbo:5
napoleon	5	napole:4.82
tuna	6	atún:6
base16	5	base16:4.91
base32	6	base32:5.9
ascii85	8	ascii8:7.95
base85	6	base85:5.96
tempfil	6	tempfi:3.98
cent	8	centav:5
py_tp_bas	4	py_tp_:4
symbolpath	5	symbol:4.95
pgettext	6	pgette:5.82
meshinstance2d	4	meshin:4
typeguard	4	typegu:4
mongodb	10	mongod:10
cp	5	cp:4.2
int16arrai	5	int16a:5
py_non	10	py_non:9.41
mrs	11	mrs:10.4
#8.0	11	#8.0:10.4
diplomatic	6	diplom:6
beam_pipeline_arg	4	beam_p:4
harmonic	10	armóni:9.31
posix_spawn	5	posix_:4.62
vfork	4	vfork:3.93
tobacco	8	tabaco:7.82
subsplit	12	subdiv:10.4
gc.keepaliv	4	gc.kee:4
realloc	7	reallo:6.95
babylmessag	4	babylm:4
rds	4	rds:4
prefit	7	preaju:6.71
shotgun	5	escope:4
unparenthesiz	4	parént:3.69
useonlinestatus	9	useonl:9
nuget.org	9	nuget.:9
kalman	4	kalman:3.98
#9999	9	#9999:9
alien	10	extrat:5
jit_compil	4	jit_co:3.41
float2	8	float2:7.77
float4	8	float4:7.81
organis	4	organi:4
allergi	7	alergi:6
vacant	12	desocu:6.89
constructiv	4	constr:4
shelv	11	estant:4.65 shelve:4.28
kerastuner	6	kerast:6
da0505	4	da0505:4
falcon	5	falcon:5
communicator	6	commun:3.13
cabl	6	cable:3.22
os.pidfd_open	4	os.pid:4
#544	4	#544:4
rooter	4	rooter:3.7
lettuc	7	lechug:6.86
fedora	6	fedora:5.91
#192	4	#192:3.41
zi	12	zi:8.9
trent	5	trent:3.73
tf.distribute.experimental.parameterserverstrategi	4	tf.dis:3.39
ssg	10	ssg:9.94
veterinarian	6	veteri:6
from_config	5	from_c:5
audibl	4	audibl:4
parsescripttext	4	parses:3.64
foo.bar.baz	7	foo.ba:5.43
empower	6	empode:5
linucb	5	linucb:5
plumber	6	fontan:4
backupandrestor	7	backup:6.43
react.j	7	react.:6.85
arrogant	6	arroga:6
qmark	4	qmark:4
voiceover	7	voiceo:7
sgen	6	sgen:6
cyclical	6	cíclic:4.86
blocklist	6	bloque:3.67
fieldstorag	9	fields:8.94
recession	6	recesi:5.98
vladimir	8	vladim:6.27
matveev	4	matvee:3.59
hilarious	5	gracio:4
pyarg_pars	7	pyarg_:6.16
handful	10	puñado:7.98
fixer	24	fixer:11.6 fixers:8.02
haven’t	7	no:3.43
xr	11	xr:11
pyvenv	6	pyvenv:5.99
mpn	10	mpn:7.9
preinitmodul	7	preini:6.86
ln	5	ln:4.96
tfds.core.datasetinfo	4	tfds.c:4
fromtimestamp	4	fromti:3.95
baseselector	4	basese:3.92
fiction	9	ficció:6.82
witch	6	bruja:3.88
tp_dealloc	9	tp_dea:9
dm	4	dm:3.99
jack	13	jack:8.54
ul	4	ul:3.99
masculin	8	mascul:4.87
feminin	4	femeni:3.26
valueof	5	valueo:5
isvalidelement	4	isvali:4
seafood	10	marisc:9
nextstat	5	nextst:4.86
#301	5	#301:5
imaginabl	4	imagin:4
forbid	13	prohíb:11.4
vara	5	vara:3.98
weakest	5	débil:5
expedition	6	expedi:6
carol	8	villan:6.86
itaskitem	5	itaski:5
uwsgi	4	uwsgi:3.73
ts	6	ts:6
#15.2	6	#15.2:6
as_str	4	as_str:4
participation	6	partic:6
strftim	11	strfti:10
unicodeerror	10	unicod:9.12
textarea	9	textar:7.37
toml	16	toml:15.4
pug	4	pug:3.48
patch.object	7	patch.:5.89
saved_model.pb	4	saved_:4
composer	8	compos:8
symphoni	4	sinfon:4
subdomain	4	subdom:4
chopstick	8	palill:7.96
esm	10	esm:9.96
turtle.cfg	7	turtle:6.51
libpython	11	libpyt:11
hockeyapp	4	hockey:4
unroll	13	desenr:9.36
emphasis	7	énfasi:5
wrap_socket	6	wrap_s:5.96
sslcontext.wrap_socket	7	sslcon:6.39
messi	8	desord:5
userstr	4	userst:4
sys.addaudithook	7	sys.ad:6.33
microsoft.build.framework.ilogger	4	micros:3.39
baxter	4	baxter:3.64
gallon	5	galone:4.37
postgresql	13	postgr:13
withdraw	14	retira:10.4
sys.platlibdir	4	sys.pl:4
node2d	4	node2d:4
midl	4	midl:4
sigkill	7	sigkil:7
numlin	4	numlin:4
strictmod	9	strict:8.7
s2	7	s2:6.39
rel_tol	4	rel_to:3.99
idiomatic	15	idiomá:14
f_lineno	4	f_line:4
f_lasti	5	f_last:4.82
cockroach	10	cucara:10
mario	5	mario:3.92
warmup	12	prepar:4.04 calent:3.41
email.message.messag	5	email.:5
inhabitant	7	habita:4.98
lawn	15	césped:8.24
format_str	5	format:4.07
elvis	4	elvis:3.14
trend	7	tenden:6
collections.abc.mutablesequenc	4	collec:4
hmac	24	hmac:22.8
loop.run_in_executor	4	loop.r:4
concurrent.futures.processpoolexecutor	5	concur:4.71
stdin_read	4	stdin_:3.5
absl	4	absl:3.92
#2.9.0	6	#2.9.0:6
banjo	5	banjo:3.99
baz.pi	4	baz.py:3.15
check_circular	4	check_:3.73
#2.27	4	#2.27:3.32
gloomi	8	triste:3.97
dmitri	6	dmitry:5.11
chestnykh	4	chestn:3.26
comp.lang.python	6	comp.l:5.73
noiseless	10	ruido:8.19
errorandstop	4	errora:4
#327	4	#327:3.76
zhang	9	zhang:8.56
cte_typ	7	cte_ty:6.41
bedtim	4	hora:3.01
telescop	7	telesc:7
humiliat	16	humill:16
do_setlocal	5	do_set:5
t0	7	t0:4.73
civilization	6	civili:5.97
lmb	7	lmb:7
rmail	4	rmail:4
emac	17	emacs:15.6
gltf	5	gltf:5
tf.keras.layers.dens	14	tf.ker:13.2
cricket	6	críque:4
attornei	10	abogad:9.99
testinitializ	5	testin:3.54
setsid	7	setsid:5.77
#273	4	#273:4
graham	5	graham:4.53
pyobject_gc_untrack	4	pyobje:4
untest	4	probad:3.99
stmt	4	stmt:3.41
bakeri	7	panade:7
beforeunload	5	before:5
gdbm	5	gdbm:5
pygetsetdef	4	pygets:4
doupdat	5	doupda:4
subprocess.popen	11	subpro:6.82
bsddb	7	bsddb:6.34
io.stringio	9	io.str:9
carpenter	7	carpin:5.87
overreact	6	exager:5
asynchat	5	asynch:4.79
notbefor	4	notbef:3.15
valgrind	6	valgri:6
default_factori	14	defaul:12.9
kluyver	5	kluyve:4.99
filebasedexamplegen	4	fileba:4
concurrent.futur	6	concur:6
coloni	5	coloni:4.99
message_bodi	8	messag:6.07
signfil	7	signfi:7
simon	4	simon:3.73
py_decodelocal	8	py_dec:8
tlsv1	4	tlsv1:3.96
#526	10	#526:10
changelog	13	change:6.96 cambio:4.96 regist:3.79
pyobject_setitem	4	pyobje:3.72
taint	14	contam:11.3
userinfo	4	userin:4
aviv	6	aviv:4.28
palivoda	5	palivo:3.42
#352	4	#352:4
#14.0.0	5	#14.0.0:5
equip	19	equipa:16.9
#51	5	#51:4.99
teardown	14	teardo:11.5
nonlinear	4	lineal:3.72
hp	4	hp:3.96
asyncio.futur	10	asynci:8.44
delayfunc	6	delayf:5.28
tragedi	6	traged:6
batchabl	7	lotes:5.5
binascii.error	4	binasc:4
poli	4	polígo:4
huggingfac	8	huggin:7.71
#343	5	#343:5
chemical	12	químic:9.94
myref.current	4	myref.:4
phenomenon	4	fenóme:4
collisionshape2d	4	collis:3.45
smtpd	4	smtpd:4
sharedmemori	5	shared:4.71
webfram	10	webfra:6.24
opid	4	opid:4
wheelbarrow	4	carret:4
respectful	5	respet:5
withdrawn	4	retira:3.89
typecheck	7	compro:3.22
sys.executabl	6	sys.ex:5.66
sys.prefix	7	sys.pr:6.66
freelook	16	libre:15.7
mycommon.target	4	mycomm:4
#539	4	#539:4
imghdr	5	imghdr:5
demolish	5	demoli:5
formf	6	formfe:4
survival	5	superv:3.94
unquot	18	comill:7.93 unquot:3.74
pupil	5	alumno:3.99
protocol_tl	8	protoc:3.9
op_no_sslv3	4	op_no_:3.69
dvariabl	7	dvaria:6.41
boldfac	5	negrit:5
flown	4	volado:4
charl	15	charle:14.4
guilt	6	culpa:3.95
match_hostnam	4	match_:4
#784	7	#784:7
co_lnotab	8	co_lno:8
θ	14	θ:10.8
gentoo	4	gentú:3.84
sa	5	sa:4.98
str.encod	4	str.en:3.86
bytes.decod	6	bytes.:5.67
hz	17	hz:15.8
urllib.parse.parse_q	4	urllib:3.44
pascalcas	5	pascal:4.58
usa	7	unidos:4.99
www	8	www:7.38
dong	27	dong:11.8 hee:11.8 na:3.9
hee	27	dong:11.8 hee:11.8 na:3.9
pronunciation	8	pronun:8
adorabl	9	adorab:6
detect_typ	13	detect:8.92 connec:4.05
parse_decltyp	4	parse_:3.41
os.path	9	os.pat:8.99
misbehav	7	mal:3.95
pyobject_callobject	6	pyobje:6
#1989	4	#1989:4
swivel	7	swivel:6.97
sendfil	9	sendfi:6.98
invoic	5	factur:4.88
lzmafil	7	lzmafi:5.24
blush	9	sonroj:8
centimeter	4	centím:4
cert_fil	4	cert_f:3.15
motherboard	4	placa:3.17
#224	7	#224:5.83
brass	5	bronce:4.99
vram	5	vram:4.77
usechatroom	5	usecha:5
#270	4	#270:4
turtledemo	4	turtle:3.6
my_model	6	my_mod:3.41
eve	9	nocheb:6.99
materialistic	5	materi:4.99
dragevent	6	dragev:5.96
sued	5	demand:5
addr_spec	4	addr_s:3.41
coast	7	costa:5.99
humaniti	7	humani:6.99
sung	13	cantad:10
xml.parsers.expat	4	xml.pa:4
swagger	5	swagge:4.99
hyperband	5	hyperb:4.99
float.h	5	float.:5
sys.warnoption	7	sys.wa:7
dgml	5	dgml:3.76
tortur	15	tortur:15
possessiv	6	posesi:5
torsten	4	torste:3.21
alcoholic	8	alcohó:4.77
beverag	5	bebida:3.19
pyimport_importmodulenoblock	4	pyimpo:3.7
javadoc	6	javado:6
useinsertioneffect	8	useins:8
favicon	4	favico:4
#4648	6	#4648:6
textsearcher	5	textse:4
pythreadstat	5	pythre:4.7
ux	4	ux:3.96
settrac	6	settra:6
vizier	9	vizier:7.81
mct	5	mct:3.81
curb	8	bordil:4
what'll	15	qué:5.84 pasará:3.76
libffi	8	libffi:6.83
paralyz	4	parali:4
pycache_prefix	4	pycach:3.51
z7	4	z7:3.46
zd	5	zd:4.28
py_tru	4	py_tru:3.59
py_fals	4	py_fal:3.59
questionnair	7	cuesti:6.97
csvfil	7	csvfil:6.41
userdata	5	userda:5
cgitb	4	cgitb:4
vararg	4	vararg:3.6
flask	12	flask:11.6
atm	4	cajero:3.96
py_complex	4	py_com:4
capnam	6	capnam:5.59
msilib	4	msilib:4
uimap.vb	5	uimap.:3.07
filehandler	8	fileha:7.92
attr_nam	9	attr_n:8.55
traitor	11	traido:11
tf.print	8	tf.pri:8
eintr	9	eintr:9
key_typ	4	key_ty:4
transcription	7	transc:6.28
tf.imag	8	tf.ima:7.74
pexchoos	6	pexcho:6
a0	6	a0:5.93
cached_properti	7	cached:7
intens	11	intens:9.34
#10.6	5	#10.6:5
#6531	5	#6531:4.96
dbm.gnu	6	dbm.gn:4.79
dbm.ndbm	6	dbm.nd:4.97
incurabl	4	incura:4
heapq	4	heapq:4
list.sort	10	list.s:9.98
writeback	5	writeb:5
nfc	4	nfc:3.88
nfkc	10	nfkc:9.3
d'aprano	4	d'apra:3.93
getlogger	4	getlog:4
optparse.valu	4	optpar:3.31
pymem_fre	7	pymem_:6.33
spa	6	spa:6
fileinput	14	filein:12.2
transcod	4	transc:3.85
underestimat	21	subest:20.9
bf16	4	bf16:4
#238	4	#238:4
fmtparam	5	fmtpar:5
scandal	6	escánd:6
mib	12	mib:11
multiclass	10	multic:9.79
gaynor	5	gaynor:4.97
delf	5	delf:5
browserwindowproxi	4	browse:4
μsec	4	μseg:3.96
fg	5	fg:3.56
xinclud	6	xinclu:5.98
tank	10	tanque:5
patch.multipl	6	patch.:5.58
euler	6	euler:5.41
vectorization	11	vector:9.87
data_path	4	data_p:3.82
pseudorandom	5	pseudo:4.98
sickness	7	enferm:4.93
tf.keras.layer	4	tf.ker:3.71
catch_warn	4	catch_:4
#498	4	#498:4
foobar	7	foobar:6.41
differentiabl	17	difere:16
liquid	8	líquid:4
cookiejar	4	cookie:3.34
filecookiejar	6	fileco:6
perfum	6	perfum:6
find_loader	8	find_l:7.3
onselect	4	onsele:3.51
instructor	7	instru:3.43 profes:3.15
es2017	4	es2017:3.98
tp_getattro	7	tp_get:4.11
lsat	8	lsat:3.76 gpa:3.76
gpa	8	lsat:3.76 gpa:3.76
aarch64	6	aarch6:6
extraordinari	5	extrao:4.41
exitstack	4	exitst:4
antiqu	20	antigü:13 antigu:6.93
ucs4	4	ucs4:3.67
idna	5	idna:4.99
caesar	4	césar:3.41
t@g	4	t@g:4
joypad	6	joypad:6
dict.setdefault	5	dict.s:5
lru	6	lru:6
use_datetim	4	use_da:3.94
wouter	14	wouter:13.7
amortiz	4	amorti:4
controversial	8	contro:6.37
c_int	8	c_int:8
isopen	6	isopen:3.43
suburb	6	afuera:4.89
adventur	10	aventu:10
roommat	13	compañ:12.1
decompil	4	descom:4
xxxx	5	xxxx:4.41
handlemov	10	handle:6.74
ftplib	6	ftplib:4.98
panama	4	panamá:3.6
stroll	5	por:3.83
decomposition	15	descom:13.2
doctestparser	6	doctes:5.72
closefd	9	closef:9
unittest.testcas	5	unitte:4.27
iris	17	lirios:9.77 iris:6.64
tf.tensorarrai	4	tf.ten:4
multiplex	9	multip:8.33
yamamoto	4	yamamo:3.14
nameerror	10	nameer:10
ggplot2	5	ggplot:3.15
sysctl	4	sysctl:3.72
re.search	4	re.sea:4
py_incref	5	py_inc:5
mansion	5	mansió:3.94
desaturat	11	desatu:9.2
conformant	7	confor:4.88
py_clear	4	py_cle:4
evacuat	6	evacua:6
curfew	5	toque:4.96
racist	8	racist:8
llamapars	5	llamap:3.83
ajai	4	ajay:3.41
ktfliteuint8	10	ktflit:6.59
procmon	4	procmo:4
bdist_wininst	5	bdist_:4.72
maskedtensor	5	masked:5
typist	4	mecanó:4
gz	4	gz:4
m1	6	m1:5.41
ioerror	12	ioerro:11.4
fulton	4	fulton:3.88
event_shap	11	event_:9.06
implementor	6	implem:4.87
reminisc	5	rememo:3.98
nth	5	enésim:4
tapset	6	tapset:5.28
os.direntri	6	os.dir:6
eli	4	eli:3.73
#3.15	6	#3.15:5.73
cnri	6	cnri:4.73
#2023	14	#2023:14
tf.shap	4	tf.sha:3.41
beethoven	4	beetho:4
servant	5	sirvie:4
rx	5	rx:5
volleyball	15	voleib:12
smtpchannel	4	smtpch:4
nitrogen	5	nitróg:4.97
ambitious	6	ambici:6
legibl	4	legibl:4
#2.10	9	#2.10:8.99
read_data	6	read_d:6
no_type_check	4	no_typ:3.63
mypi	9	mypy:8.48
randrang	10	randra:8.18
pybuffer_releas	4	pybuff:4
contagious	10	contag:9.84
merci	6	merced:5
indicativ	4	indica:3.68
hotkei	7	teclas:5.19
tkinter.ttk	6	tkinte:4.83
billboard	5	billbo:3.83
mysterious	15	mister:14
wxpython	8	wxpyth:7.93
flatbuffermodel	4	flatbu:4
unmarri	10	solter:6.88
bathtub	11	bañera:6
eagl	5	águila:4.78
jointdistribution	4	jointd:4
tqdm	4	tqdm:3.02
chacha20	4	chacha:3.51
blockingioerror	7	blocki:6.98
select.select	6	select:4.03
module_relativ	7	module:4.11
drastic	4	drásti:3.41
bytesparser	5	bytesp:4.41
sys.maxsiz	6	sys.ma:6
arg2	5	arg2:3.78
doorknob	8	pomo:4.91
cradl	7	cuna:5.99
codesnippet	4	codesn:3.41
m.updat	6	m.upda:3.46
markupcompilepass1	5	markup:4.35
gentlemen	6	caball:3.42
rug	8	alfomb:7.83
usesyncexternalstor	8	usesyn:8
datum	7	dato:3.98
#550	5	#550:4.41
wept	4	lloró:4
mustach	5	bigote:5
tf.saved_model.load	4	tf.sav:4
bethard	4	bethar:3.93
inceptionv3	4	incept:4
tf.io.gfil	4	tf.io.:4
sys.getfilesystemencod	10	sys.ge:9.73
i386	9	i386:7.31
listobject	5	listob:5
stein	5	stein:4.98
pypreconfig	5	pyprec:4.72
mixed_bfloat16	4	mixed_:3.41
var_freeze_expr	4	var_fr:4
variable_nam	7	variab:3.87
hairdresser	6	peluqu:6
adverb	5	adverb:5
findall	4	findal:4
io.bytesio	10	io.byt:9.41
pyobject_fre	5	pyobje:3.32
urllib.parse.urlencod	4	urllib:4
npgettext	4	npgett:3.86
tf.while_loop	5	tf.whi:4.87
testemissionfilter	4	testem:4
os.clos	5	os.clo:5
cfil	6	cfile:6
ukulel	6	ukelel:6
applaud	12	aplaud:11
skeleton2d	5	skelet:4.97
authoritativ	4	autori:4
stabiliz	9	estabi:8.98
faiss	9	faiss:8.98
snippettyp	7	snippe:6.38
eslint	6	eslint:5.4
mail_option	6	mail_o:5.69
#448	4	#448:3.9
chest	13	pecho:7.88
audioset	6	audios:5.18
new_limit	4	new_li:3.41
l2dbform.xaml.c	10	l2dbfo:9.42
registrar	7	regist:3.95
polygon2d	4	polygo:4
elbow	15	codo:9 codos:5.99
pck	10	pck:10
py_getpath	5	py_get:4.02
#3151	4	#3151:3.95
store_tru	5	store_:4.32
#10.5	5	#10.5:4.96
inserter	5	inserc:4.92
hellowpfapp	4	hellow:3.41
#7159	5	#7159:4.99
o3	5	o3:3.83
capturer	7	captur:4.7
os.path.expanduser	5	os.pat:4.7
rle	5	rle:4.95
squad1.1	6	squad1:5.96
dishonest	7	deshon:7
jona	4	jonas:3.73
emotion	8	emocio:4
io.iobas	5	io.iob:4.98
hiccup	4	hipo:4
short_empty_element	6	short_:5.97
datacenter	5	centro:3.75
dvi	4	dvi:3.83
sys.excepthook	8	sys.ex:7.99
logvisit	4	logvis:3.71
timeouterror	8	timeou:7.83
tf.model	9	tf.mod:7.82
snan	4	snan:4
snapdragon	5	snapdr:4.09
stack_info	5	stack_:5
meth_vararg	5	meth_v:4.41
chef	7	chef:3.58
py_newinterpreter	4	py_new:3.86
emitter	7	emisor:4.93
session.run	4	sessio:4
enabler	5	trampa:3.44
ned	5	ned:4.43
os.pi	4	os.py:3.99
algorithmic	5	algorí:5
mainpage.xaml	4	mainpa:4
pycfunction	8	pycfun:7.36
keras.utils.track_tf1_style_variabl	4	keras.:3.79
mustard	5	mostaz:3.33
get_event_loop	4	get_ev:4
#2.7.9	6	#2.7.9:6
cigar	9	cigarr:8.19
burnt	9	quemad:4.99
liu	5	liu:4.99
dispersion	5	disper:4.86
py_refcnt	4	py_ref:3.38
dim50	7	dim50:5.4
gbt	5	gbt:4.98
hub.modul	5	hub.mo:5
#10.8	4	#10.8:3.98
butt	6	colill:3.95
bertqahelper.kt	7	bertqa:7
miller	9	miller:8.07
favorabl	4	favora:4
theorem	8	teorem:8
colaboratori	7	colabo:6.18
testemissionbranchhit	5	testem:3.73
deepmind	6	deepmi:6
set_content	7	set_co:6.93
time.struct_tim	4	time.s:3.04
pyston	4	pyston:3.16
unitari	6	unitar:4.66
serving_model_dir	4	servin:4
perseveranc	4	persev:4
believer	4	creyen:4
rlcompleter	5	rlcomp:5
oak	6	roble:4.99
pagesiz	4	pagesi:3.74
rigo	4	rigo:3.7
sessionrunhook	4	sessio:3.99
antibiotic	4	antibi:4
unemployment	5	desemp:5
babysitter	7	niñera:6
data_dir	4	data_d:4
minitaur	7	minita:6.99
exc_typ	4	exc_ty:4
passwd	6	passwd:5.23
pylongobject	8	pylong:6.83
protocol_factori	9	protoc:3.55
q5	6	p5:4
computabl	4	calcul:3.65
strangl	4	estran:4
scope_id	5	scope_:3.73
tham	4	támesi:4
toolcallingagent	8	toolca:6.41
defaultcookiepolici	5	defaul:5
local_runner.pi	5	local_:5
capture_output	6	captur:5.07
appendix	5	apéndi:4.53
sequencematcher	7	sequen:6.96
irresistibl	4	irresi:4
datasetdict	4	datase:3.78
minyear	4	minyea:3.21
everest	9	everes:8.98
spic	7	spice:4
discours	4	discou:3.41
swizzl	5	reorga:4
dragonflybsd	5	dragon:4.74
bscmak	6	bscmak:6
dataset.cach	6	datase:3.34 época:3.04
frameinfo	5	framei:5
archaeologist	6	arqueó:6
conn	8	conn:6.24
gelman	4	gelman:3.53
pysys_addaudithook	4	pysys_:3.81
nara	11	nara:11
gce	4	gce:4
get_config	4	get_co:4
inet	4	inet:3.93
tabsiz	6	tabsiz:6
ipv4address	9	ipv4ad:8.23
ipv6address	5	ipv6ad:4.21
os.devnull	4	os.dev:4
writecodefragment	4	writec:4
tf.keras.callbacks.callback	5	tf.ker:4.91
#669	4	#669:4
isjunk	5	isjunk:5
#123.45.67.89	4	#123.45.67.89:3.78
popen2	4	popen2:4
sjoerd	4	sjoerd:3
rv	4	rv:4
harbor	6	puerto:3.67
interp	7	interp:6.07
py_xdecref	9	py_xde:8.98
uncas	10	uncase:4.61
dinosaur	8	dinosa:7.98
ident	8	ident:8
joshua	5	joshua:3.41
asyncor	6	asynco:5.95
workaholic	9	adicto:5.99
extrapolation	4	extrap:4
parallelmap	5	parall:4.41
coherent	5	cohere:5
intruder	5	intrus:3.67
zipimporter	5	zipimp:5
entangl	5	entrel:5
rewrot	6	reescr:5
installabl	6	instal:4.17
latin1	5	latin1:5
stakeholder	5	intere:4.46
pyside2	4	pyside:3.36
addstr	4	addstr:4
jansen	8	jansen:7.35
da0024	4	da0024:4
batchnorm	5	batchn:5
sigset	5	sigset:5
mem	5	memori:3.02
fillvalu	5	fillva:4.41
filterfunc	5	filter:5
goodger	4	goodge:3.99
oliphant	4	olipha:3.35
user_id	5	user_i:4.33
ood	4	ood:4
#393	10	#393:10
meanwhil	8	mientr:4.02
setrlimit	4	setrli:3.91
c_return	4	c_retu:3.14
configurableforwardinglogger	6	config:5.63
vampir	4	vampir:4
tp_iternext	6	tp_ite:5.12
deposit	17	deposi:9.96 depósi:4
datetime.dat	8	dateti:6.18
prec	6	prec:5.37
ġ	4	ġ:3.41
store_const	5	store_:4.6
einat	9	einat:7.69
religious	5	religi:4
#453	5	#453:4.93
tf.matmul	6	tf.mat:5.92
albedo	8	albedo:7.39
marangozov	4	marang:3.59
propertyprovider	4	proper:3.95
xlnet	6	xlnet:6
py_python	7	py_pyt:6.56
nullhandler	8	nullha:7.99
unsupervis	7	superv:6.75
tzpath	5	tzpath:5
strategy.run	4	strate:3.1
injuri	9	herida:3.94
diverg	8	diverg:4.41
milder	7	suave:3.77
horrifi	4	horror:4
prettyprinter	4	pretty:4
autobatch	5	lotes:4.29
attenuation	5	atenua:5
#79	4	#79:4
factual	6	factua:6
lobster	4	langos:4
spotlight3d	4	spotli:4
edgetpu	10	edgetp:10
intimidat	5	intimi:5
assert_called_with	5	assert:4.24
dft	6	dft:5.41
sus	4	suse:3.67
guilherm	7	guilhe:4.41
polo	7	guilhe:4.41
actionfilter	5	action:4.93
#264	5	#264:4.41
ct	4	ct:3.99
ssh	12	ssh:12
hik	10	excurs:4.28
resizemod	8	resize:7.37
netmask	13	máscar:4.66
unmaintain	6	manten:5.99
outfp	9	outfp:6.65
batch_shap	9	batch_:5.33
iactivescriptprofilerheapenum	4	iactiv:4
expo	9	expo:7.83
tif	4	tif:3.4
keypress	10	pulsac:6.54 tecla:5.36
collections.abc.set	4	collec:4
sylvain	4	sylvai:3.73
#1992	4	#1992:3.97
diversiti	7	divers:7
from_addr	7	from_a:4.53
to_addr	6	to_add:3.61
buflen	4	buflen:4
specialti	5	especi:4.71
inseparabl	4	insepa:4
ewing	4	ewing:3.39
de_d	4	de_de:4
clustercoordinator	4	cluste:4
difflib	5	diffli:5
deleter	7	setter:3.2
documenttyp	4	docume:3.7
xiang	4	xiang:3.79
worthwhil	6	pena:5.45
block_length	4	block_:3.21
combinepath	5	combin:4.09
nixon	4	nixon:3.91
bangla	10	bengal:7.95
zip64	5	zip64:4.99
encodingnetwork	4	encodi:3.15
maxlength	5	maxlen:4.41
learning_rat	4	learni:3.95
layer.weight	4	layer.:3.71
underwear	4	interi:3.56
pathetic	8	patéti:8
slosh	4	borrac:4
cgihandler	5	cgihan:4.82
involuntari	4	involu:4
pydebug	5	pydebu:5
a.x	4	a.x:4
da0038	4	da0038:4
teammat	5	compañ:3.94
closeit	7	closei:6.5
modernrequirements4tf	4	modern:3.79
layersmodel	6	layers:6
pywin32	5	pywin3:4
float32arrai	4	float3:4
urllib2	6	urllib:5.28
urlretriev	4	urlret:4
wiki40b	4	wiki40:4
obligat	6	obliga:5.66
biologist	4	biólog:4
ross	5	ross:4.43
iohandler	5	iohand:5
spotifi	4	spotif:3.96
entitlement	8	derech:4
system.string.concat	4	system:3.54
pybaseobject_typ	5	pybase:4.94
setattr	6	setatt:6
subtitl	6	subtít:6
custodi	5	custod:4
pandas.datafram	4	pandas:3.73
proxyhandler	5	proxyh:4.82
mavencentral	6	mavenc:5.95
circleci	4	circle:3.39
tkinter.tix	4	tkinte:3.71
subprocess.run	7	subpro:6.18
main.pi	5	main.p:5
sys.implementation	4	sys.im:4
coca	4	coca:3.21
#20.04	4	#20.04:4
equator	4	ecuado:3.67
kyushu	5	kyushu:4
mortgag	4	hipote:4
extract_dir	4	extrac:3.96
thirst	6	sed:4.72
shouldfocus	4	should:3.36
changepoint	4	conmut:3.29
pcm	4	pcm:3.41
rewriter	5	reescr:3.97
qnetwork	4	qnetwo:4
organizational	5	organi:3.61
#519	4	#519:4
showrefcount	4	showre:4
tf.add	4	tf.add:3.98
signal.sigint	5	signal:4.62
defendant	10	acusad:7.99
dtdhandler	6	dtdhan:6
hemispher	5	hemisf:4.9
data_fil	4	data_f:4
cffi	5	cffi:4.81
gi	6	gi:4.64
#61	4	#61:3.41
snapcraft	5	snapcr:5
assertrais	4	assert:3.14
coded_valu	7	coded_:5.58
platform_version	7	platfo:4.72
dailymail	4	dailym:4
spoon	12	cuchar:12
vmap	4	vmap:4
aclos	6	aclose:5
dropout_rat	7	dropou:6.15
ps	7	ps:7
tf.random.generator	9	tf.ran:8.72
nativethem	4	native:3.71
builddir	5	buildd:4.41
cf_feature_version	4	cf_fea:4
lldb	8	lldb:7.41
cotton	8	algodó:8
children.map	4	childr:3.93
#654	4	#654:4
unsafe_componentwillupdat	5	unsafe:5
doubtless	5	duda:4.53
tf_librari	4	tf_lib:4
imageprocessor	4	imagep:4
cp720	5	cp720:3.72
cano	5	canoa:4.68
unic	5	unices:3.98
b.nam	4	b.name:3.72
jax2tf	6	jax2tf:6
presubmit	4	presub:3.73
parad	6	desfil:4
aka.m	4	aka.ms:4
factoriz	4	factor:3.91
forgav	7	perdon:7
vmp	5	vmp:5
sepal	5	sépalo:4.4
petal	8	pétalo:7.39
pyobject_malloc	6	pyobje:4.97
pastim	5	pasati:5
ebi	7	eby:4.14
ban	12	prohib:5.91
allei	7	callej:6.9
jssetruntimememoryallocationcallback	4	jssetr:4
swimsuit	6	traje:4
idx	5	idx:4.41
logging.info	4	loggin:3.66
bertquestionanswerer	10	bertqu:10
kevin	8	kevin:7.92
subpixel	6	subpíx:3.83
upsampler	4	upsamp:3.76
styles.css	4	styles:3.99
maxtasksperchild	5	maxtas:5
masterpiec	6	obra:4.54
#144	11	#144:7.39
crashreporter	6	crashr:6
mingw	8	mingw:7.92
shaundai	5	shaund:5
loop.subprocess_exec	6	loop.s:4.97
#60000	4	#60000:4
cbreak	10	cbreak:9.41
htmlfor	4	htmlfo:3.21
pysequence_getitem	4	pysequ:3.66
steepest	5	pronun:3.32
fix_import	4	fix_im:3.96
acct	4	acct:3.34
starttl	6	startt:5.62
mattress	4	colchó:4
dist	9	dist:8.99
african	4	africa:3.98
node_modul	6	node_m:5
cafil	13	cafile:12.1
stdev	4	stdev:3.97
sitecustomiz	6	sitecu:5.13
usercustomiz	4	usercu:3.14
holland	4	holand:4
bodyguard	4	guarda:3.99
protocol_tls_client	8	protoc:4.74
protocol_tls_server	7	protoc:3.01
undobuffer	5	deshac:4.42
comedi	4	comedi:4
set_default	4	set_de:4
os.path.join	6	os.pat:5.99
tf.data.experimental.make_csv_dataset	6	tf.dat:5.41
natali	6	natali:4.44
shibuya	4	shibuy:4
mercurial	5	mercur:5
digestmod	11	digest:9.58
w.r.t	8	respec:4.82
pybsddb	6	pybsdd:5.78
returncod	4	return:3.99
fileconfig	7	fileco:7
x00	4	x00:3.73
tss	13	tss:11.8
afghanistan	5	afgani:4.82
seaborn	4	seabor:4
gitignor	5	gitign:5
sgml	4	sgml:4
write_through	6	write_:5.85
pkg_resourc	5	pkg_re:4.35
coloriz	7	colore:4.97
locale.getpreferredencod	6	locale:4.68
tf.devic	4	tf.dev:4
kr	5	kr:4.41
incrementalencoder	4	increm:3.25
vodka	6	vodka:6
oldchild	4	oldchi:3.41
b3	4	b3:3.41
s1	4	s1:3.41
rn	8	rn:6.03
isnan	4	isnan:3.7
steep	6	empina:3.98
os.chmod	4	os.chm:4
#1983	4	#1983:3.66
sunk	4	hundió:3.94
shadowmask	4	shadow:4
openfiledialog1	4	openfi:3.71
interpretabiliti	5	interp:4.53
bn	4	bn:3.99
co_const	4	co_con:3.51
eavesdrop	6	escond:3.83
encodingwarn	6	encodi:4.74
euc	6	euc:3.27
xmlrpc.server	4	xmlrpc:3.4
unicycl	5	monoci:3.97
lover	4	amante:4
xvfb	7	xvfb:5.73
immersiv	5	inmers:5
allow_fragment	4	allow_:3.99
#572	4	#572:4
amazon	7	amazón:3.03
popitem	4	popite:3.98
erik	4	erik:3.73
resignation	6	renunc:3.98
heller	6	heller:5.98
pycach	4	pycach:4
time.tim	5	time.t:5
sys.pycache_prefix	5	sys.py:5
donation	7	donaci:7
#67	5	#67:4.41
iter_part	5	iter_p:4.94
sys.version_info	9	sys.ve:8.11
freedesktop.org	4	freede:3.64
mae	4	mae:4
neg	4	neg:3.73
outofrang	4	outofr:4
inet_ntop	4	inet_n:3.51
mankind	7	humani:5.4
eccentric	4	excént:4
konqueror	4	konque:3.32
use_gpu	4	use_gp:4
rib	4	costil:4
michel	10	michel:9.52
dylan	4	dylan:3.64
humid	6	húmedo:4.8
framesummari	5	frames:4.98
recognizer	5	recono:3.85
#584	5	#584:5
pregenerat	4	pregen:3.95
ptr	6	ptr:5.41
sre	4	sre:4
voc	4	voc:3.41
gnutranslation	4	gnutra:3.99
getframeworkpath	4	getfra:4
#8.3	4	#8.3:4
da0023	4	da0023:4
dishwasher	5	lavava:4
banker	7	banque:7
#590	4	#590:3.99
ulp	5	ulp:4
xmlrpclib	6	xmlrpc:6
cum_weight	5	cum_we:4.93
cdn	5	cdn:4
#218	4	#218:4
os.unlink	4	os.unl:4
unam	4	uname:3.41
gsm8k	4	gsm8k:4
snakecas	4	snakec:3.92
module_search_paths_set	6	module:3.64
newchildren	4	newchi:3.99
get_content	4	get_co:3.86
irish	4	irland:3.41
xmlrpc.client	5	xmlrpc:4.43
traut	4	traut:4
dict_typ	5	dict_t:5
voltag	6	voltag:3.73
baseexceptiongroup	4	baseex:3.39
subclassabl	4	subcla:4
http.client	5	http.c:5
orrù	4	orrù:3.83
eigenstat	4	autoes:3.41
modelcheckpoint	4	modelc:4
inspectloader	4	inspec:3.72
#1950	5	#1950:5
stutzbach	4	stutzb:3.96
currentmov	4	curren:3.41
subviewport	4	subvie:4
webrtc	5	webrtc:4.41
shippingform	4	shippi:4
test.regrtest	4	test.r:3.41
openexr	4	openex:3.53
validation_split	5	valida:3.16
wrist	4	muñeca:3.72
tf.keras.callbacks.backupandrestor	7	tf.ker:6.13
tfcompil	7	tfcomp:7
suntan	4	bronce:3.51
flex	6	flex:4.83
tfr	4	tfrs:3.41
httphandler	4	httpha:4
ierr	4	ierr:3.39

un	7.399e+04
miembr	1925
de	3.023e+05
datos	1.367e+04
tipo	8598
matriz	870
#1	4.282e+04
está	1.253e+04
asigna	2934
a	6.62e+04
elemen	8225
defini	4618
median	3675
el	1.349e+05
siguie	9108
anónim	170
para	6.426e+04
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
la	1.263e+05
sospec	104
que	9.436e+04
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
en	1.058e+05
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
los	5.624e+04
cuales	258
se	7.374e+04
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
una	5.425e+04
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
del	3.92e+04
cálcul	957
dispos	1377
y	6.536e+04
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
al	1.9e+04
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
chunki	15
llama	1955
entreg	231
reciba	65
alcanc	223
circul	50
auditi	67
event	145
winreg	15
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
anda	50
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
teredo	5
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
v2.0.5	5
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
bc3_un	5
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
setutc	7
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
onvisi	4
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
is	100
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
aliasl	6
altern	945
ipaddr	24
ipv4	127
sola	727
recibe	428
reloj	331
leíste	12
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
by	60
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
pyfloa	10
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
chunk	6
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
llamé	38
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
intrus	11
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
msgbox	4
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
some_v	4
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
tresul	8
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
moshe	8
zadka	8
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
uiauto	6
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
isterm	4
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
docuti	4
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
msmq.f	4
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
then	21
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
indicó	13
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
multib	16
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
ronald	8
oussor	8
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
dim128	4
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
news	6
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
canal.	3
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
behavi	12
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
artifa	8
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
hacert	63
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
repasa	25
ligera	196
respir	63
state	44
states	16
dudo	47
expert	60
maestr	89
apphos	15
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
tuya	51
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
sounde	4
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
crears	43
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
vosotr	87
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
job	4
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
learn	15
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
gather	7
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
testea	22
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
#.8	4
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
discou	13
storag	65
pasati	39
moneda	69
luces	68
europe	18
exista	75
textma	7
good	5
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
nikita	7
sobole	7
elegí	9
raras	28
printf	15
deseab	59
echar	53
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
your	19
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
cheryl	10
sabell	10
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
notati	8
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
hue	6
lumino	10
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
plot	5
roc	5
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
winter	9
f11	11
summar	22
kwds	12
dt	15
geográ	9
envíen	18
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
wsa	5
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
tp_wea	5
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
cabría	12
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
slicin	6
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
facund	7
batist	7
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
demos	10
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
lambd	4
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
buscó	17
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
imnsx	5
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
term	4
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
ad	19
fs	8
acs	4
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
tsv	4
ocurra	58
checks	7
atasco	9
li	21
sound	7
i.i.d	6
netron	5
#640	4
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
scope_	13
xdocum	5
quemán	4
adonde	30
cwd	21
papa	11
visitó	32
aísla	4
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
onmous	21
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
do	27
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
morsa	4
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
η	4
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
forme	9
suite	46
getcon	7
pacífi	18
ee.uu	7
afuera	121
cities	4
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
póngas	28
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
minds	13
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
adam	41
vuelvo	21
suegra	9
escalo	27
difuso	19
#32768	5
monoto	34
pagos	5
salta	36
#125	5
#725	5
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
elseif	5
precal	13
contár	12
xmldoc	12
sabidu	7
alert	11
tf.io.	14
second	29
pragma	12
someco	6
busqué	21
cópula	13
biject	6
censo	8
pymem_	61
seek	7
ssize_	5
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
tomara	10
aras	12
quater	4
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
toolse	6
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
seta	6
olor	23
arrepe	25
cruel	25
leeré	7
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
césar	5
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
vmware	4
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
tengam	27
donald	4
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
pasarm	18
tinta	19
cortin	31
ricas	11
minera	8
animó	10
riguro	11
neal	8
norwit	8
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
pure	4
pha	4
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
floren	8
xiclun	7
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
queryi	7
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
trip	6
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
netcor	7
clipbo	9
#307	4
urando	8
paraso	9
soates	5
binhex	16
nonce	4
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
#320	5
tramas	9
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
jean	6
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
vangua	7
getatt	19
libris	6
dtd	36
acusar	13
deducc	11
vengan	27
emulat	18
ttk	18
doy	39
bair	4
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
c.f	4
rayo	20
shuffl	16
baraja	18
mutuas	5
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
cuán	29
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
new_pr	5
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
descr	5
sonand	19
gestur	4
copy	34
titulo	4
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
myopen	15
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
nmake	4
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
ivan	12
levkiv	12
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
rastri	4
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
foregr	4
auctio	4
mel	25
repent	99
tentad	15
x1	8
y1	9
x2	7
y2	7
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
fromex	4
edges	6
evasió	6
authke	9
iunkno	4
invadi	9
f16	5
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
formac	25
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
berker	12
peksag	12
rust	14
enum.i	8
besado	8
sentém	10
axioma	6
roundi	10
barrid	5
blocki	31
miraba	24
oyes	14
aves	12
postsg	4
posts	13
ffff	4
styleb	15
casart	24
sintie	22
ponerm	18
obra	44
provec	10
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
cachin	7
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
surtan	7
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
evaluó	6
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
maxrec	5
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
atendi	15
csgsha	4
#366	7
bisies	11
juguet	54
mancha	20
sándwi	36
enganc	4
décima	5
centés	4
raspbe	27
pi	53
jurar	4
sec	10
maxbyt	5
rollov	17
rtw	4
#100.000	4
srmp	4
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
bundli	3
logro	17
pedimo	19
paddin	15
dejá	16
bias	8
gate	11
forget	4
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
jeroen	7
demeye	7
chain	5
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
foopy	7
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
purcha	9
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
captio	3
floor	11
seattl	6
ietf	4
odiado	6
tardan	18
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
milan	7
oberki	7
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
valga	4
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
incump	21
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
border	5
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
tarek	11
ziadé	11
ishigh	4
anulen	6
hipócr	6
jim	12
despeg	39
yogur	4
py_ref	7
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
formen	14
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
yee	7
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
ast.as	5
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
ezio	10
melott	10
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
silo	3
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
unixfo	5
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
unes	4
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
resete	4
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
buscab	28
admito	8
matarm	12
fontdi	4
shanno	22
irit	10
katrie	10
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
habíam	16
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
xxxxx	4
q3	4
auth	11
culpo	14
acurru	6
helade	15
queján	10
plain	11
get_bo	4
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
hágame	10
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
prot	4
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
sugges	4
newsta	5
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
cedill	5
gorra	9
ruby	4
hasatt	12
tmp	28
nieto	9
boost	7
num_cl	6
podías	19
xmlhtt	5
#2.2.1	5
#1.6	19
dbmodi	4
pac	4
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
dc80	7
dcff	7
esquí	14
c14n	6
devast	6
chars	14
formab	8
tzdata	8
humill	18
#87	6
#.9	8
encogi	12
espíri	6
malign	11
yurii	7
karaba	7
joanna	10
nanjek	10
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
ware	9
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
pivota	3
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
deacti	4
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
trimes	8
crls	7
boxead	5
draw	3
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
sudor	10
#168	10
clonan	5
mascar	11
vassal	4
inunda	23
chapar	5
#1969	5
#1999	4
#68	6
profec	4
qa	8
nbytes	12
backpo	15
roach	6
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
lifeti	3
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
ctp	5
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
xisnex	4
aiff	20
betas	3
mapee	9
desale	5
innume	5
unityp	6
passwo	33
mock_c	10
cifran	7
wi	6
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
redact	15
#4.2	13
heroku	10
tubo	7
nframe	16
adapt	8
jsstar	8
canto	15
álbume	3
ópera	11
almorc	12
florec	9
tfug	4
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
lifecy	3
unexpe	5
trompe	7
isplay	5
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
scrcpy	4
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
#720	4
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
adapti	3
clippi	6
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
reifsc	6
barbij	5
apurad	14
tigre	11
bing	6
compár	16
mainpa	7
vacían	3
chatbo	9
qcnn	7
urbana	6
tp_fin	7
tracto	5
pesimi	9
fríos	7
fumo	13
shot	24
c_char	4
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
i1	9
i2	8
euclid	8
hard	4
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
ronron	5
estufa	12
podrem	25
voté	4
subaju	6
tornil	10
writef	7
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
wm	4
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
jobs	3
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
wordch	4
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
resent	6
#1.1.1	22
texel	5
pulmon	4
#1960	4
besarl	6
traen	5
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
disk	3
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
lc.exe	4
app.xa	5
actos	5
ptrans	4
subord	6
temp1	4
appset	8
email.	32
cumula	8
seq2	4
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
éric	7
araujo	7
payaso	5
inhabi	8
tetera	8
revent	14
simetr	6
td	4
maxlen	9
olfato	6
postul	17
chisme	4
mybutt	11
userli	4
bélgic	6
secagg	6
ruinas	10
cvs	24
notori	7
capath	18
padded	7
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
urgenc	10
ipytho	29
desplu	5
ignorá	4
tosió	4
perú	4
whisky	9
tripli	4
#2616	5
fugas	27
reparó	7
cavar	5
robé	8
gt	5
soñar	12
cprofi	13
fax	7
rachel	9
nabors	9
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
sys.ps	12
yourse	3
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
sys.ba	5
nt_ven	4
asustó	10
freno	7
maledu	8
pros	4
size_t	9
stacks	5
stdlib	28
dump	11
dumps	5
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
dali	4
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
aiplat	4
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
alexa	4
cayero	9
impare	3
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
órale	6
agarré	7
gru	7
bidi	4
httpli	5
somecl	7
cpickl	4
#450	5
tolist	4
fqdn	4
elapse	3
cablea	5
pudiér	9
rmspro	5
tarifa	15
hhmm	5
sorda	6
pyunst	5
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
nullab	3
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
queues	7
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
pri	5
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
asn	5
apriet	10
slack	9
unipro	4
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
km	8
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
valía	7
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
deallo	4
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
santa	6
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
infra	4
extrat	6
crash	7
jit_co	4
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
cables	6
os.pid	5
#544	4
atreva	4
lechug	7
fedora	6
#192	4
zi	12
trent	5
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
maskin	5
coacci	8
obvias	3
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
#2.27	4
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
watche	3
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
stmt	4
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
usecha	5
#270	4
hormig	10
sopló	10
fresas	5
impuso	5
vuela	5
my_mod	6
oveja	10
secs	4
culpas	5
dragev	6
sentís	7
alambr	5
addr_s	4
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
dgml	6
tortur	15
torste	4
cepíll	6
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
mct	5
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
lsat	8
gpa	8
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
isopen	6
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
ggplot	5
sysctl	4
váter	4
re.sea	4
covera	8
bi	9
py_inc	5
desatu	11
ventos	4
odiart	4
evacua	7
dibujó	9
llores	14
racist	8
llamap	5
ajay	4
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
tf.sha	4
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
pyston	5
#2.10	9
pausan	5
no_typ	4
mypy	9
randra	10
pybuff	5
variád	5
abusar	6
arrien	5
billbo	5
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
arg2	5
papele	26
tictac	6
cansó	7
tramo	8
codesn	4
m.upda	6
aventó	7
usesyn	8
#550	5
cuñado	6
dudó	5
bigote	6
sobra	7
bethar	4
bisagr	4
minita	8
viuda	5
i386	9
listob	5
stein	5
mixed	4
var_fr	4
revolv	11
packet	4
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
irland	7
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
sortin	3
new_li	4
pck	10
py_get	18
frijol	5
#3151	4
#10.5	5
#7159	5
qnn	5
o3	5
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
trips	6
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
toolch	3
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
sjoerd	4
py_xde	9
uncase	5
angost	5
dinosa	8
crashr	10
cubeta	4
ident	8
ficció	8
envié	6
joshua	5
extrap	5
atarse	3
herirt	4
armada	8
latin1	5
trail	4
lirios	10
videoc	5
jansen	8
grade	4
locks	9
da0024	4
sigset	5
fillva	5
célula	4
goodge	4
olipha	4
user_i	5
ood	4
#393	10
setrli	4
c_retu	4
rezó	4
arcoír	4
vampir	4
prec	6
ġ	4
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
tif	4
mesero	5
sumen	3
sylvai	4
cantes	7
#1992	4
alegó	5
from_a	7
to_add	6
buflen	4
colgué	6
insepa	4
ewing	4
doupda	4
reía	4
de_de	4
diffli	5
xiang	4
nixon	4
e1	9
bengal	9
zip64	5
acera	4
ratone	6
t0	6
dags	3
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
pcm	4
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
helper	4
mnemot	5
hemisf	5
data_f	5
cffi	5
gi	5
#61	4
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
pywin3	4
cf_fea	4
lldb	8
algodó	8
tragar	8
gota	7
#654	4
caduqu	5
tf_lib	4
cp720	5
canoa	5
itiner	5
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
donado	4
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
subpíx	5
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
acct	4
colchó	4
dist	9
africa	4
squeez	5
node_m	5
mermel	6
cafile	13
stdev	4
sitecu	6
minori	5
altitu	4
set_de	6
arenas	4
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
ame	4
aposta	16
vodka	6
oldchi	4
b3	4
prob	5
s1	4
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
euc	6
ovnis	4
abeced	4
monoci	5
amante	4
xvfb	7
prefir	5
inmers	6
carrus	5
pagamo	4
vapor	5
#572	4
amazón	5
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
konque	4
use_gp	4
costil	4
vejez	4
michel	10
small	3
absten	5
dylan	4
const_	3
saltea	5
gay	5
semant	4
#584	5
sueña	6
ptr	6
sre	4
sugerí	5
voc	4
gnutra	4
tráete	4
#8.3	4
da0023	4
blessi	3
baseli	4
bailó	5
#590	4
rotand	6
matan	3
ulp	4
salpic	4
espesa	5
cum_we	5
cdn	4
#218	4
suenan	7
os.unl	4
unquot	3
uname	4
tiburó	5
gsm8k	4
snakec	4
acls	4
lavava	4
aclose	5
traut	4
unices	4
hop	4
dict_t	5
voltag	5
codo	9
orrù	4
modelc	4
#1950	5
stutzb	4
subvie	5
webrtc	5
shippi	4
test.r	4
gastas	6
tfcomp	8
challe	3
flex	6
mutado	5
tfrs	4
httpha	4
ierr	4
bahía	4
