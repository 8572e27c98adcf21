# Words of the manual (case_rules/) in another language. Each is found by its exact English words: `t-` and the first twelve hex digits of
# the SHA-256 of the English text that stands above it. When the manual's words change, the old translation no longer applies and letters
# give that sentence in English, marked as such; `evenhand rules words <tag>` prints what lacks a translation, in this format.
#
#   # The parcel is back with its sender.
#   t-0123456789ab = Das Paket ist wieder beim Absender.
#
#   # The consumer keeps the goods that came late.
#   #   to the consumer: You keep the goods that came late.
#   #   to the merchant: The customer keeps the goods that came late.
#   t-ba9876543210 =
#       .consumer = Sie behalten die verspätet gelieferte Ware.
#       .merchant = Die Kundin oder der Kunde behält die verspätet gelieferte Ware.
#
# `.consumer` is read by the consumer, `.merchant` by the shop: the reader is "you". A text without the two lines is read by both.
# The program sets the first letter in upper case and a full stop where a sentence begins or ends.
