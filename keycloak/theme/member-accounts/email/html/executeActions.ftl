<#import "letter.ftl" as house>
<#-- asked for by hand in the console: the server writes its own mails -->
<@house.letter about="ask" link=link expiration=linkExpiration>
<ul><#list requiredActions![] as action><li>${msg("requiredAction." + action)}</li></#list></ul>
</@house.letter>
