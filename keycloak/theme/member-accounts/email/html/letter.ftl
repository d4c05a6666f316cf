<#-- A letter of the house: what happened, the one link and how long it works, if there is one, what happens if nothing is done, and who writes. -->
<#macro letter about link="" expiration=0 subject="">
<html lang="${locale.toLanguageTag()}">
<body style="margin:0;padding:24px;max-width:36em;font:16px/1.6 sans-serif;color:#15211d;background:#fcfdfc">
<p style="font-weight:600;padding-bottom:12px;border-bottom:1px solid #15211d">${msg("houseName")}</p>
<p>${msg(about + ".what", msg("houseName"), subject)}</p>
<#nested>
<#if link?has_content>
<p><a href="${link}" style="color:#0b5a52;font-weight:600">${msg(about + ".act")}</a></p>
<p>${msg(about + ".until", linkExpirationFormatter(expiration))}</p>
</#if>
<p>${msg(about + ".otherwise")}</p>
<p style="padding-top:12px;border-top:1px solid #d5ddd9;color:#44524d;font-size:14px"><#if msg("housePhone")?has_content>${msg("letter.unsure", msg("housePhone"), msg("houseHours"))}<br></#if>${msg("letter.promise")}<#if msg("houseAddress")?has_content><br><a href="${msg("houseAddress")}/" style="color:#0b5a52">${msg("houseAddress")}</a></#if></p>
</body>
</html>
</#macro>
