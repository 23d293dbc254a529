reviews = {
    "English": """The delivery was fast and the packaging was perfect
The battery died after two weeks and nobody answered my emails
Great quality for the price, I would buy it again
The zipper broke on the first day, very disappointing
The color is beautiful and the fabric feels soft
I returned it because the size was wrong""",
    "Spanish": """La entrega fue rápida y el embalaje era perfecto
La batería murió a las dos semanas y nadie contestó mis correos
Muy buena calidad por el precio, lo compraría otra vez
La cremallera se rompió el primer día, muy decepcionante
El color es precioso y la tela es suave
Lo devolví porque la talla era incorrecta""",
    "German": """Die Lieferung war schnell und die Verpackung war perfekt
Der Akku war nach zwei Wochen kaputt und niemand beantwortete meine Nachrichten
Sehr gute Qualität für den Preis, ich würde es wieder kaufen
Der Reißverschluss ging am ersten Tag kaputt, sehr enttäuschend
Die Farbe ist schön und der Stoff fühlt sich weich an
Ich habe es zurückgeschickt, weil die Größe falsch war""",
    "Turkish": """Teslimat hızlıydı ve paketleme mükemmeldi
Pil iki hafta sonra bozuldu ve kimse mesajlarıma cevap vermedi
Fiyatına göre kalitesi çok iyi, tekrar satın alırım
Fermuar ilk gün kırıldı, büyük hayal kırıklığı
Rengi çok güzel ve kumaşı yumuşak
Bedeni yanlış olduğu için iade ettim""",
    "Japanese": """配達が早くて梱包も完璧でした
電池が二週間で切れて誰もメールに返事をくれません
値段の割に品質がとても良いのでまた買います
初日にファスナーが壊れてとても残念です
色がきれいで生地が柔らかいです
サイズが違ったので返品しました""",
}
reviews = {language: text.splitlines() for language, text in reviews.items()}
train = [line for lines in reviews.values() for line in lines[:5]]
held_out = {language: lines[5] for language, lines in reviews.items()}
