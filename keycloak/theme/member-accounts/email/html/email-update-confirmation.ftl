<#import "letter.ftl" as house>
<#if taken!false>
<@house.letter about="taken" subject=newEmail/>
<#else>
<@house.letter about="change" link=link expiration=linkExpiration subject=newEmail/>
</#if>
